import { examine, isClaimed, type Judgement } from './examine.js';
import type { Past, ReportedCommit, Revision } from './model/past.js';
import type { Finding, Options } from './model.js';
import { createMemory } from './read.js';

/** The gaps of one past revision, by their fingerprints. */
export type PastGaps = ReadonlyMap<string, Finding>;

/** What is asked of a judgement. */
export type Judged = Pick<Judgement, 'findings' | 'services' | 'declarations'>;

/** Before the first revision. */
export const nothingJudged: Judged = { findings: [], services: [], declarations: [] };

/** A line of revisions whose gaps are found when they are asked for, each revision judged once. */
export interface JudgedPast {
  readonly revisions: readonly Revision[];
  /** The revisions that touched a file of which something is read, ascending from the newest. */
  readonly relevant: readonly number[];
  readonly complete: boolean;
  gapsAt(revision: number): Promise<PastGaps>;
  /** All that was judged; not kept, for it is large and few ask. */
  judgementAt(revision: number): Promise<Judged>;
  /** How many revisions were judged so far. */
  judged(): number;
}

/** Judges past revisions by today's configuration; what did not change between them is read once. */
export function judgePast(
  { revisions, complete }: Extract<Past, { revisions: unknown }>,
  options: Options,
): JudgedPast {
  const memory = createMemory();
  const known = new Map<number, Promise<PastGaps>>();
  const judge = async (revision: number): Promise<Judged> => {
    const tree = revisions[revision]?.tree();
    return tree ? examine(tree, options, memory) : nothingJudged;
  };
  const gapsOf = async (revision: number): Promise<PastGaps> => {
    const { findings } = await judge(revision);
    const gaps = findings.filter(({ gap, rule }) => gap === 'tools' && options.rules[rule] !== 'off');
    return new Map(gaps.map((one) => [one.fingerprint, one]));
  };
  const relevant = [...revisions.keys()].filter((index) => revisions[index]?.changed.some(isClaimed));
  return {
    revisions,
    complete,
    relevant,
    judged: () => known.size,
    gapsAt(revision) {
      // What touches no file that is read leaves the gaps as they were.
      const same = relevant.find((one) => one >= revision) ?? revisions.length - 1;
      const gaps = known.get(same) ?? gapsOf(same);
      known.set(same, gaps);
      return gaps;
    },
    judgementAt: judge,
  };
}

/**
 * The gap of one revision that another one lacks and that is this one in all but its name: its project, role or
 * service. What compares no engines has nothing else to be known by.
 */
export const otherName = (gap: Finding, among: PastGaps, lackedBy: PastGaps): Finding | undefined =>
  gap.engines.length === 0
    ? undefined
    : [...among.values()].find((one) => !lackedBy.has(one.fingerprint) && kindOf(one) === kindOf(gap));

const kindOf = ({ rule, environments, engines }: Finding): string =>
  [rule, [...environments].sort(), [...engines].sort()].join('/');

/** A commit as a report names it. */
export const reportedCommit = ({ commit, at, subject }: Revision): ReportedCommit => ({
  commit,
  date: dateOf(at),
  subject,
});

/** The day of a time, as an ISO date (UTC). */
export const dateOf = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 10);
