import type { Place, Tree } from '../../model.js';
import { at, entries, items, type Node, text } from '../node.js';
import { type Walked, walkScripts } from '../started-services.js';
import { type Collected, nothingCollected, type StepsContext } from './collected.js';
import type { Data } from './data.js';
import { type Environment, environmentOf, withEnvironment } from './environment.js';
import type { Scope } from './expressions.js';
import { legsOf } from './matrix.js';
import { declareContainer, declareServices, hasContainer } from './services.js';
import { collectSteps } from './steps.js';
import { render, renderText, surelyFalse } from './templates.js';

/** The workflow that a job stands in. */
export interface WorkflowContext {
  readonly tree: Tree;
  readonly file: string;
  readonly source: string;
  readonly scope: Scope;
  readonly environment: Environment;
  readonly defaults: Node | null;
  /** The jobs that call this workflow, nearest first. */
  readonly related: readonly Place[];
}

/** One leg of a job: what it collects and what its scripts do. */
export interface Leg {
  readonly collected: Collected;
  readonly walked: Walked;
  /** The deployment environment; undefined where it names none, null where the name is not known. */
  readonly environment: string | null | undefined;
}

/** A job as far as it was read, before its purpose is judged. */
export interface ReadJob {
  readonly id: string;
  readonly name: string | null;
  readonly at: Place;
  readonly off: boolean;
  readonly legs: readonly Leg[];
  /** Its matrix has more legs than were looked at. */
  readonly cut: boolean;
}

/** Work of one job over all its legs: what is larger is looked at in fewer legs. */
const mostWork = 2_000_000;

/** Reads a job with steps, once for every leg of its matrix that can be told apart. */
export function readJob(id: string, job: Node, line: number, context: WorkflowContext): ReadJob {
  const { file, scope } = context;
  const written = textsIn(job).join('\n');
  const matrix = legsOf(origin(at(job, 'strategy'), file), scope, mentionedIn(written));
  const most = Math.max(1, Math.floor(mostWork / (written.length + 1)));
  const walks = new Map<string, Walked>();
  const legs = matrix.legs.slice(0, most).map((leg) => readLeg(job, withMatrix(scope, leg), context, walks));
  const name = renderText(text(at(job, 'name')) ?? '', scope);
  return {
    id,
    name: name === '' || name.includes('${{') ? null : name,
    at: { file, line },
    off: surelyFalse(at(job, 'if'), scope),
    legs,
    cut: matrix.cut || matrix.legs.length > most,
  };
}

const withMatrix = (scope: Scope, leg: Data): Scope => new Map([...scope, ['matrix', leg]]);
const origin = (node: Node | null, file: string) => node && { node, file };

function readLeg(job: Node, scope: Scope, context: WorkflowContext, walks: Map<string, Walked>): Leg {
  const { tree, file, source, related } = context;
  const environment = environmentOf(at(job, 'env'), file, scope, context.environment);
  const inner = withEnvironment(scope, environment);
  const container = origin(at(job, 'container'), file);
  const collected = nothingCollected();
  collected.environments.push(environment);
  const services = declareServices(origin(at(job, 'services'), file), scope, related);
  collected.declarations.push(...services.declarations, ...declareContainer(container, scope, related));
  collected.notices.push(...services.notices);
  const isIn = hasContainer(container, scope);
  const steps: StepsContext = {
    tree,
    file,
    source,
    scope: inner,
    environment,
    directory: '',
    shell: standard('shell', job, context),
    runner: isIn ? null : runnerOf(at(job, 'runs-on'), file, inner),
    related,
    within: [],
  };
  const folder = standard('working-directory', job, context);
  const directory = folder === null ? '' : renderText(folder, inner).replace(/^\.?\/+|\/+$/g, '');
  collectSteps(at(job, 'steps'), { ...steps, directory }, collected);
  return {
    collected,
    walked: walkOnce(collected, tree, walks),
    environment: environmentName(job, file, inner),
  };
}

/** Legs whose scripts are the same are walked once. */
export function walkOnce({ scripts }: Collected, tree: Tree, walks: Map<string, Walked>): Walked {
  const key = JSON.stringify(
    scripts.map(({ text: script, directory, variables, runner, at: place }) => [
      script,
      directory,
      [...variables],
      runner,
      place(1),
    ]),
  );
  const walked = walks.get(key) ?? walkScripts(scripts, tree);
  walks.set(key, walked);
  return walked;
}

/** `defaults.run` of the job, else of the workflow. */
function standard(key: string, job: Node, { defaults }: WorkflowContext): string | null {
  return text(at(job, 'defaults', 'run', key)) ?? text(at(defaults, 'run', key));
}

/** The label of the hosted machine that a job runs on; null where it is not known. */
function runnerOf(node: Node | null, file: string, scope: Scope): string | null {
  const label = node?.kind === 'list' ? items(node)[0] : node?.kind === 'map' ? at(node, 'labels') : node;
  const rendered =
    label && render({ node: label.kind === 'list' ? (items(label)[0] ?? label) : label, file }, scope);
  return rendered?.known ? rendered.text : null;
}

function environmentName(job: Node, file: string, scope: Scope): string | null | undefined {
  const written = at(job, 'environment');
  const node = written?.kind === 'map' ? at(written, 'name') : written;
  const rendered = node && render({ node, file }, scope);
  if (!rendered || rendered.text === '') return undefined;
  return rendered.known ? rendered.text : null;
}

function textsIn(node: Node): string[] {
  if (node.kind === 'scalar') return [node.text];
  if (node.kind === 'list') return items(node).flatMap(textsIn);
  return entries(node).flatMap(({ key, value }) => [key, ...textsIn(value)]);
}

/** Whether the job looks at a name of its matrix; every name counts where it hands the whole matrix on. */
function mentionedIn(written: string): (name: string) => boolean {
  const names = new Set([...written.matchAll(/\bmatrix(?:\.|\[\s*')([\w-]+)/g)].map((match) => match[1]));
  const whole = /\bmatrix\b(?!\s*[.[])/.test(written.replace(/^matrix$/gm, ''));
  return (name) => whole || names.has(name);
}
