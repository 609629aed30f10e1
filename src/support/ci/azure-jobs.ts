import type { Tree } from '../../model.js';
import { at, entries, items, type Node, text } from '../node.js';
import { readAzureSteps } from './azure-steps.js';
import {
  type AzureScope,
  declaredValues,
  expanded,
  loadTemplate,
  references,
  rendered,
  type Scoped,
  textIn,
  withVariables,
} from './azure-templates.js';
import { type Declared, declareExecutor, declareService } from './images.js';
import { type CiJob, type CiLeg, mostJobs, mostLegs } from './jobs.js';
import { environmentFrom, type Written } from './values.js';

const mostTemplates = 2000;

/** The jobs of a pipeline, whether it has stages, only jobs, or only steps. */
export function azureJobs(document: Node, file: string, source: string, tree: Tree): CiJob[] {
  const values = declaredValues(at(document, 'parameters'), file);
  const budget = { templates: mostTemplates, parsed: new Map() };
  const first: AzureScope = {
    tree,
    file,
    source,
    values,
    variables: new Set(),
    containers: new Map(),
    budget,
  };
  const own = withVariables(at(document, 'variables'), withContainers(document, first));
  const extended = textIn(at(document, 'extends', 'template'), own);
  const base = extended === null ? null : loadTemplate(extended, at(document, 'extends', 'parameters'), own);
  const { node, scope } = base ?? { node: document, scope: own };
  const stages = expanded(at(node, 'stages'), 'stages', scope);
  const inStages = stages.flatMap((stage) => {
    const inner = withVariables(at(stage.node, 'variables'), stage.scope);
    const name = textIn(at(stage.node, 'stage'), inner);
    return jobsOf(stage.node, inner, name, at(stage.node, 'pool') ?? at(node, 'pool'));
  });
  return [...inStages, ...jobsOf(node, scope, null, at(node, 'pool'))].slice(0, mostJobs);
}

/** `resources: containers`: services and jobs name them. */
function withContainers(document: Node, scope: AzureScope): AzureScope {
  const containers = new Map<string, Written>();
  for (const item of items(at(document, 'resources', 'containers'))) {
    const name = text(at(item, 'container'));
    const image = at(item, 'image');
    if (name !== null && image?.kind === 'scalar') containers.set(name, { node: image, file: scope.file });
  }
  return { ...scope, containers };
}

function jobsOf(node: Node, scope: AzureScope, stage: string | null, pool: Node | null): CiJob[] {
  const jobs = expanded(at(node, 'jobs'), 'jobs', scope);
  const steps = at(node, 'steps');
  const all = steps ? [...jobs, { node, scope }] : jobs;
  return all.map((job) => azureJob(job, stage, at(job.node, 'pool') ?? pool));
}

function azureJob({ node, scope }: Scoped, stage: string | null, pool: Node | null): CiJob {
  const inner = withVariables(at(node, 'variables'), scope);
  const name = text(at(node, 'job')) ?? text(at(node, 'deployment'));
  const written = at(node, 'environment');
  const target = textIn(written?.kind === 'map' ? at(written, 'name') : written, inner);
  const known = target === null || target.includes('$') ? null : target;
  return {
    id: name ?? stage ?? 'pipeline',
    name: null,
    at: { file: scope.file, line: node.line },
    ...(stage === null ? {} : { group: { kind: 'stage', names: [stage] } }),
    ...(target === null ? {} : { target: known }),
    legs: matrixOf(at(node, 'strategy', 'matrix'), inner).map((leg) => azureLeg(node, leg, pool)),
  };
}

function azureLeg(job: Node, scope: AzureScope, pool: Node | null): CiLeg {
  const { values } = scope;
  const found: Declared = { declarations: [], notices: [] };
  const substitution = { values, references };
  for (const { key, value } of entries(at(job, 'services'))) {
    const image = imageOf(value, scope);
    if (image) declareService(image, key, substitution, found);
  }
  const container = at(job, 'container');
  const image = container && imageOf(container, scope);
  if (image) declareExecutor(image, substitution, found);
  const runner = container ? null : textIn(at(pool, 'vmImage'), scope);
  const steps = [at(job, 'steps'), ...deploymentSteps(job)].map((list) =>
    readAzureSteps(list, scope, runner),
  );
  for (const { declarations } of steps) found.declarations.push(...declarations);
  const variables = new Map([...values].filter(([key]) => scope.variables.has(key)));
  for (const { environment } of steps) for (const [key, value] of environment) variables.set(key, value);
  return {
    ...found,
    scripts: steps.flatMap(({ scripts }) => scripts),
    environment: environmentFrom(variables, values, references),
  };
}

/** The steps of a deployment's phases: `strategy: runOnce: deploy: steps`. */
const deploymentSteps = (job: Node): (Node | null)[] =>
  ['runOnce', 'rolling', 'canary'].flatMap((strategy) =>
    ['preDeploy', 'deploy', 'routeTraffic', 'postRouteTraffic'].map((phase) =>
      at(job, 'strategy', strategy, phase, 'steps'),
    ),
  );

/** A container's image: the name of a resource, an image itself, or a map with one. */
function imageOf(node: Node, scope: AzureScope): Written | null {
  const image = node.kind === 'map' ? at(node, 'image') : node;
  if (image?.kind !== 'scalar' || image.type === 'null') return null;
  return scope.containers.get(rendered(image, scope).text) ?? { node: image, file: scope.file };
}

/** `strategy: matrix`: every entry is a leg with variables of its own. */
function matrixOf(matrix: Node | null, scope: AzureScope): AzureScope[] {
  const legs = entries(matrix)
    .slice(0, mostLegs)
    .map(({ value }) => withVariables(value, scope));
  return legs.length > 0 ? legs : [scope];
}
