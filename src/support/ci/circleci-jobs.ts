import type { Declaration } from '../../model.js';
import { at, type Entry, entries, items, type Node, type ScalarNode, text } from '../node.js';
import { givenIn, type Invocation, invocationsOf } from './circleci-invocations.js';
import { type CircleScope, references, rendered, scopeOf } from './circleci-scope.js';
import { circleScripts } from './circleci-steps.js';
import { type Declared, declareExecutor, declareService } from './images.js';
import { type CiJob, type CiLeg, mostJobs, mostLegs } from './jobs.js';
import { environmentFrom, type Values, valuesOf } from './values.js';

/** The jobs of a configuration, each in every form that a workflow calls it in. */
export function circleJobs(scope: CircleScope): CiJob[] {
  const invocations = invocationsOf(scope);
  return entries(at(scope.document, 'jobs'))
    .slice(0, mostJobs)
    .flatMap((entry) =>
      entry.value.kind === 'map' ? [circleJob(entry, invocations.get(entry.key) ?? [], scope)] : [],
    );
}

function circleJob(
  { key, line, value: job }: Entry,
  invocations: readonly Invocation[],
  scope: CircleScope,
): CiJob {
  const { file, pipeline } = scope;
  const calls =
    invocations.length > 0
      ? invocations.slice(0, mostLegs).flatMap((one) => one.legs.map((leg) => givenIn(one, leg, file)))
      : [pipeline];
  const legs = calls
    .slice(0, mostLegs)
    .map((given) => circleLeg(job, new Map([...scopeOf(job, null, given, scope), ...given]), scope));
  const [only] = invocations;
  const names = [...new Set(invocations.map(({ workflow }) => workflow))];
  return {
    id: key,
    name: invocations.length === 1 && !only?.name?.includes('<<') ? (only?.name ?? null) : null,
    at: { file, line },
    ...(names.length > 0 ? { group: { kind: 'workflow', names } } : {}),
    legs,
  };
}

function circleLeg(job: Node, values: Values, scope: CircleScope): CiLeg {
  const { file } = scope;
  const { executor, values: inner } = executorOf(job, values, scope);
  const containers = at(job, 'docker')
    ? { list: at(job, 'docker'), values }
    : { list: at(executor, 'docker'), values: inner };
  const found = declareContainers(containers.list, containers.values, file);
  const [first] = items(containers.list);
  const variables = new Map(
    [at(executor, 'environment'), at(first, 'environment'), at(job, 'environment')].flatMap((node) => [
      ...valuesOf(node, () => file),
    ]),
  );
  const environment = environmentFrom(variables, values, references);
  return { ...found, environment, scripts: circleScripts(job, values, environment, scope) };
}

/** The executor that a job names, with the parameters that it is given there. */
function executorOf(job: Node, values: Values, scope: CircleScope) {
  const written = at(job, 'executor');
  const node = written?.kind === 'map' ? at(written, 'name') : written;
  const name = node?.kind === 'scalar' ? rendered(node, scope.file, values).text : null;
  const executor = name === null ? null : at(scope.document, 'executors', name);
  if (executor) scope.used.add(executor);
  return { executor, values: scopeOf(executor, written, values, scope) };
}

/** "The first image listed is the primary container, in which all steps run": the others are services. */
function declareContainers(list: Node | null, values: Values, file: string): Declared {
  const found: Declared = { declarations: [], notices: [] };
  items(list).forEach((container, index) => {
    const image = at(container, 'image');
    if (image?.kind !== 'scalar') return;
    const written = { node: image as ScalarNode, file };
    if (index === 0) declareExecutor(written, { values, references }, found);
    else declareService(written, text(at(container, 'name')), { values, references }, found);
  });
  return found;
}

/** What executors declare that no job of the file runs in: they still say what jobs would run with. */
export function unusedExecutors(scope: CircleScope): Declaration[] {
  const found = new Map<string, Declaration>();
  for (const { value: executor } of entries(at(scope.document, 'executors'))) {
    if (scope.used.has(executor)) continue;
    const values = scopeOf(executor, null, scope.pipeline, scope);
    for (const { declaration } of declareContainers(at(executor, 'docker'), values, scope.file)
      .declarations) {
      const { role, engine, version, at: place } = declaration;
      if (role !== 'runtime') found.set(`${engine} ${version} ${place.line}`, declaration);
    }
  }
  return [...found.values()];
}
