import { examine, isClaimed } from './examine.js';
import { type Line, openingOf } from './history/opening.js';
import type { GapAge, Past, ReportedCommit, Revision } from './model/past.js';
import type { Environment, Finding, Options, PlacedDeclaration } from './model.js';
import { createMemory } from './read.js';

/** The gaps of one past revision. */
export interface PastGaps {
  readonly gaps: ReadonlyMap<string, Finding>;
  readonly declarations: readonly PlacedDeclaration[];
}

/** A line of revisions whose gaps are found when they are asked for, each revision judged once. */
export interface JudgedPast {
  readonly revisions: readonly Revision[];
  /** The revisions that touched a file of which something is read, ascending from the newest. */
  readonly relevant: readonly number[];
  readonly complete: boolean;
  gapsAt(revision: number): Promise<PastGaps>;
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
  const judge = async (revision: number): Promise<PastGaps> => {
    const tree = revisions[revision]?.tree();
    if (!tree) return { gaps: new Map(), declarations: [] };
    const { findings, declarations } = await examine(tree, options, memory);
    const gaps = findings.filter(({ gap, rule }) => gap === 'tools' && options.rules[rule] !== 'off');
    return { gaps: new Map(gaps.map((one) => [one.fingerprint, one])), declarations };
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
      const gaps = known.get(same) ?? judge(same);
      known.set(same, gaps);
      return gaps;
    },
  };
}

/** Since when a finding's gap exists; null where the newest revision does not have it (it is not committed yet). */
export async function ageOf(finding: Finding, past: JudgedPast, today: string): Promise<GapAge | null> {
  const { fingerprint } = finding;
  const gapAt = async (revision: number) => (await past.gapsAt(revision)).gaps.get(fingerprint);
  if (past.revisions.length === 0 || !(await gapAt(0))) return null;
  const line: Line = {
    count: past.revisions.length,
    complete: past.complete,
    relevant: past.relevant,
    async touching(revision) {
      const gap = (await gapAt(revision)) ?? finding;
      const files = new Set([gap.at, ...gap.related].map(({ file }) => file));
      return past.relevant.filter((one) => past.revisions[one]?.changed.some((path) => files.has(path)));
    },
  };
  const opening = await openingOf(line, async (revision) => (await gapAt(revision)) !== undefined);
  const opener = past.revisions[opening.revision];
  if (!opener) return null;
  const moved = opening.exact ? await sidesMoved(finding, opening.revision, past) : [];
  const date = dateOf(opener.at);
  return { ...reportedCommit(opener), days: daysBetween(date, today), exact: opening.exact, moved };
}

/** A commit as a report names it. */
export const reportedCommit = ({ commit, at, subject }: Revision): ReportedCommit => ({
  commit,
  date: dateOf(at),
  subject,
});

/** The day of a time, as an ISO date (UTC). */
export const dateOf = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 10);

const daysBetween = (from: string, to: string): number =>
  Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000));

/** The environments in which this commit changed what plays the gap's role. */
async function sidesMoved(
  { project, role }: Finding,
  revision: number,
  past: JudgedPast,
): Promise<Environment[]> {
  const sides = async (at: number) => {
    const { declarations } = await past.gapsAt(at);
    const ours = declarations.filter((one) => one.project === project && one.role === role);
    return new Map(
      (['dev', 'ci', 'prod'] as const).map((side) => [
        side,
        engines(ours.filter((one) => one.environment === side)),
      ]),
    );
  };
  const after = await sides(revision);
  const before =
    revision + 1 < past.revisions.length ? await sides(revision + 1) : new Map<Environment, string>();
  return [...after].flatMap(([side, what]) => (what === (before.get(side) ?? '') ? [] : [side]));
}

const engines = (declarations: readonly PlacedDeclaration[]): string =>
  [
    ...new Set(
      declarations.map(({ engine, version, versions, variants }) =>
        [engine, version, versions, variants].join(),
      ),
    ),
  ]
    .sort()
    .join('\n');
