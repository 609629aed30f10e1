import type { Deployment, Seconds, TimeOptions } from '../model.js';
import { type Outcome, outcomeOf } from './outcomes.js';

/** One commit brought to a service's production: by one record, or by one for every region and job of a matrix. */
export interface Rollout {
  readonly sha: string | null;
  readonly createdAt: Seconds;
  /** When it counts as live: with its first target, or with all of them. */
  readonly liveAt: Seconds;
  /** Between the first and the last target. */
  readonly spread: Seconds;
  /** The records that succeeded, in their order. */
  readonly records: readonly Deployment[];
  readonly targets: ReadonlySet<string>;
}

/** What a service's records come to. */
export interface Settled {
  /** In the order in which they went live. */
  readonly rollouts: readonly Rollout[];
  /** Records that never succeeded, in the order of their creation. */
  readonly failures: readonly Deployment[];
  /** Failures within records that succeeded in the end, with when. */
  readonly retried: readonly Seconds[];
  /** Records of which nobody said how they ended. */
  readonly unknown: number;
  /** Rollouts that have not reached every target, where all are asked for. */
  readonly incomplete: number;
}

interface Success {
  readonly record: Deployment;
  readonly liveAt: Seconds;
}

/** Settles the records of one service. */
export function settle(
  records: readonly Deployment[],
  options: Pick<TimeOptions, 'rollout' | 'assumeSuccess'>,
): Settled {
  const judged = records.map((record) => ({ record, outcome: outcomeOf(record, options.assumeSuccess) }));
  const successes = judged.flatMap(({ record, outcome: { liveAt } }) =>
    liveAt === null ? [] : [{ record, liveAt }],
  );
  const groups = grouped(successes.sort(byTime));
  const every = new Set(successes.map(({ record }) => targetOf(record)));
  const complete = groups.filter((group) => options.rollout === 'first' || every.size <= group.targets.size);
  return {
    rollouts: complete.map((group) => rolloutOf(group, options.rollout)).sort(inOrder),
    failures: of(judged, 'failed').sort((a, b) => a.createdAt - b.createdAt || compareIds(a.id, b.id)),
    retried: judged.flatMap(({ record, outcome }) =>
      outcome.fate === 'live' ? Array<Seconds>(outcome.failures).fill(record.createdAt) : [],
    ),
    unknown: of(judged, 'unknown').length,
    incomplete: groups.length - complete.length,
  };
}

type Judged = { readonly record: Deployment; readonly outcome: Outcome };

const of = (judged: readonly Judged[], fate: Outcome['fate']): Deployment[] =>
  judged.filter(({ outcome }) => outcome.fate === fate).map(({ record }) => record);

const targetOf = ({ environment, region }: Deployment): string => `${environment}\n${region ?? ''}`;

interface Group {
  readonly number: number;
  readonly successes: Success[];
  readonly targets: Set<string>;
}

/** A success joins the newest rollout of its commit, unless its target has that already or is past it. */
function grouped(successes: readonly Success[]): Group[] {
  const groups: Group[] = [];
  const newest = new Map<string, Group>();
  const reached = new Map<string, number>();
  for (const success of successes) {
    const { record } = success;
    const target = targetOf(record);
    const group = record.sha === null ? undefined : newest.get(record.sha);
    const joins = group && (isSameRun(group, record) || (reached.get(target) ?? -1) < group.number);
    const mine = joins ? group : { number: groups.length, successes: [], targets: new Set<string>() };
    if (!joins) groups.push(mine);
    if (record.sha !== null) newest.set(record.sha, mine);
    mine.successes.push(success);
    mine.targets.add(target);
    reached.set(target, Math.max(mine.number, reached.get(target) ?? -1));
  }
  return groups;
}

// The jobs of a matrix file a deployment each, for one environment, commit and run.
const isSameRun = (group: Group, { runId }: Deployment): boolean =>
  runId !== null && group.successes.some(({ record }) => record.runId === runId);

function rolloutOf({ successes, targets }: Group, rollout: TimeOptions['rollout']): Rollout {
  const [first, last] = [successes[0], successes.at(-1)];
  if (!first || !last) throw new Error('A rollout has at least one success.');
  return {
    sha: first.record.sha,
    createdAt: first.record.createdAt,
    liveAt: rollout === 'first' ? first.liveAt : last.liveAt,
    spread: last.liveAt - first.liveAt,
    records: successes.map(({ record }) => record),
    targets,
  };
}

const byTime = (a: Success, b: Success): number =>
  a.liveAt - b.liveAt || a.record.createdAt - b.record.createdAt || compareIds(a.record.id, b.record.id);

const inOrder = (a: Rollout, b: Rollout): number =>
  a.liveAt - b.liveAt ||
  a.createdAt - b.createdAt ||
  compareIds(a.records[0]?.id ?? '', b.records[0]?.id ?? '');

/** Numbers as numbers: deployment 10 comes after deployment 9. */
export function compareIds(a: string, b: string): number {
  const [first, second] = [Number(a), Number(b)];
  if (Number.isSafeInteger(first) && Number.isSafeInteger(second) && first !== second) return first - second;
  return a < b ? -1 : a > b ? 1 : 0;
}
