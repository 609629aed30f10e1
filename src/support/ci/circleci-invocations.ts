import { at, entries, items, type Node, type ScalarNode, text } from '../node.js';
import { type CircleScope, rendered } from './circleci-scope.js';
import { mostLegs } from './jobs.js';
import type { Values } from './values.js';

/** How a workflow calls a job. */
export interface Invocation {
  readonly workflow: string;
  readonly name: string | null;
  readonly given: Node | null;
  /** What the references to its matrix stand for; one for each leg. */
  readonly legs: readonly Values[];
  /** Names of the job's parameters that the matrix gives. */
  readonly axes: ReadonlySet<string>;
}

/** The calls of every job, by the job's name. */
export function invocationsOf(scope: CircleScope): ReadonlyMap<string, readonly Invocation[]> {
  const found = new Map<string, Invocation[]>();
  for (const { key: workflow, value } of entries(at(scope.document, 'workflows')))
    for (const item of items(at(value, 'jobs'))) {
      const [call] = entries(item);
      const job = call?.key ?? text(item);
      if (job === null) continue;
      const given = call?.value ?? null;
      const matrix = at(given, 'matrix', 'parameters');
      const invocation: Invocation = {
        workflow,
        name: text(at(given, 'name')),
        given,
        legs: legsOf(matrix, scope),
        axes: new Set(entries(matrix).map(({ key }) => key)),
      };
      found.set(job, [...(found.get(job) ?? []), invocation]);
    }
  return found;
}

/** Every combination of the matrix, as `matrix.name`; what is excluded is rare, and a set either way. */
function legsOf(matrix: Node | null, { file, pipeline }: CircleScope): Values[] {
  let legs: Values[] = [pipeline];
  for (const { key, value } of entries(matrix)) {
    const scalars = items(value).filter((one): one is ScalarNode => one.kind === 'scalar');
    if (scalars.length === 0) continue;
    const room = Math.max(1, Math.floor(mostLegs / scalars.length));
    legs = legs
      .slice(0, room)
      .flatMap((leg) =>
        scalars.slice(0, mostLegs).map((node) => new Map([...leg, [`matrix.${key}`, { node, file }]])),
      );
  }
  return legs;
}

/** What a call gives to the job's parameters in one leg. */
export function givenIn(invocation: Invocation, leg: Values, file: string): Values {
  const values = new Map(leg);
  for (const key of invocation.axes) {
    const written = leg.get(`matrix.${key}`);
    if (written) values.set(`parameters.${key}`, written);
  }
  for (const { key, value } of entries(invocation.given)) {
    if (value.kind !== 'scalar' || ['name', 'context', 'type'].includes(key)) continue;
    const { text: given, at: place } = rendered(value, file, leg);
    const node = { ...value, text: given, line: place.line };
    values.set(`parameters.${key}`, { node, file: place.file });
  }
  return values;
}
