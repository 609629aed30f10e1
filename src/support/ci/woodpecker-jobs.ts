import { shellVariablesOf } from '../github-workflow/environment.js';
import { at, entries, items, type Node, type ScalarNode, text } from '../node.js';
import { type ContainerStep, containerSteps } from './containers-of-steps.js';
import { type Declared, declareExecutor, declareService } from './images.js';
import { type CiJob, type CiLeg, mostLegs } from './jobs.js';
import { joinScripts, oneFile } from './scripts.js';
import { environmentFrom, type Values, valuesOf } from './values.js';

const references = /\$\$|\$\{([A-Za-z_]\w*)\}|\$([A-Za-z_]\w*)/g;

/** The pipeline of one document: its steps share their services, so it is one job. */
export function woodpeckerJob(document: Node, name: string, file: string, source: string): CiJob {
  return {
    id: text(at(document, 'name')) ?? name,
    name: null,
    at: { file, line: document.line },
    legs: matrixOf(at(document, 'matrix'), file).map((values) => legOf(document, values, file, source)),
  };
}

function legOf(document: Node, values: Values, file: string, source: string): CiLeg {
  const found: Declared = { declarations: [], notices: [] };
  const steps = containerSteps(at(document, 'steps') ?? at(document, 'pipeline'));
  const substitution = { values, references };
  const serve = ({ node, name }: ContainerStep): void => {
    const image = at(node, 'image');
    if (image?.kind === 'scalar') declareService({ node: image, file }, name, substitution, found);
  };
  containerSteps(at(document, 'services')).forEach(serve);
  const variables = new Map(values);
  const scripts = steps.flatMap((step) => {
    const image = at(step.node, 'image');
    // A detached step runs beside the others, like a service.
    if (text(at(step.node, 'detach')) === 'true') serve(step);
    else if (image?.kind === 'scalar') declareExecutor({ node: image, file }, substitution, found);
    const own = valuesOf(at(step.node, 'environment'), () => file);
    for (const [key, value] of own) variables.set(key, value);
    const script = joinScripts([at(step.node, 'commands')], oneFile(file, source));
    const environment = environmentFrom(own, values, references);
    const known = { directory: '', variables: shellVariablesOf(environment), related: [], runner: null };
    return script ? [{ ...known, ...script }] : [];
  });
  return { ...found, scripts, environment: environmentFrom(variables, values, references) };
}

/** `matrix`: every combination of its lists, or the legs that `include` lists. */
function matrixOf(matrix: Node | null, file: string): Values[] {
  const included = items(at(matrix, 'include')).slice(0, mostLegs);
  if (included.length > 0) return included.map((leg) => valuesOf(leg, () => file));
  let legs: Values[] = [new Map()];
  for (const { key, value } of entries(matrix)) {
    const scalars = items(value).filter((one): one is ScalarNode => one.kind === 'scalar');
    if (scalars.length === 0) continue;
    const room = Math.max(1, Math.floor(mostLegs / scalars.length));
    legs = legs
      .slice(0, room)
      .flatMap((leg) => scalars.slice(0, mostLegs).map((node) => new Map([...leg, [key, { node, file }]])));
  }
  return legs;
}
