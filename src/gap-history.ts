import { ageOf } from './gap-age.js';
import type { GapChange, GapEvent, GapHistory, GapPoint } from './model/past.js';
import type { Finding, Options, Past, Report, Severity } from './model.js';
import { dateOf, type JudgedPast, judgePast, otherName, type PastGaps, reportedCommit } from './past.js';

/** Above this many revisions only every so many are judged, and those between where the gaps differ. */
const mostInARow = 250;

/** A report with the age of every gap between tools, and how the gaps came and went since a day (ISO date). */
export async function reportWithPast(
  report: Report,
  past: Extract<Past, { revisions: unknown }>,
  options: Options & { readonly since: string },
): Promise<Report> {
  const judged = judgePast(past, options);
  const findings: Finding[] = [];
  for (const finding of report.findings)
    findings.push(
      finding.gap === 'tools' ? { ...finding, age: await ageOf(finding, judged, options.today) } : finding,
    );
  return { ...report, findings, past: await gapHistory(judged, options.since) };
}

interface State {
  readonly revision: number;
  readonly gaps: PastGaps;
}

/** How the gaps came and went since a day (ISO date). */
export async function gapHistory(past: JudgedPast, since: string): Promise<GapHistory> {
  const start = Date.parse(since) / 1000;
  const older = past.revisions.findIndex(({ at }) => at < start);
  const end = older < 0 ? past.revisions.length : older;
  const commits = past.relevant.filter((revision) => revision < end);
  // The state before that time comes first; where history begins later, there was nothing.
  const steps = [...(older < 0 ? [] : [older]), ...commits.toReversed()];
  const states = await statesAt(past, steps);
  return {
    since,
    commits: commits.length,
    judged: states.length,
    points: changing(states).map(({ revision, gaps }) => pointAt(past, revision, gaps)),
    events: states.flatMap((state, index) =>
      eventAt(past, state, states[index - 1] ?? (older < 0 ? nothing : null)),
    ),
  };
}

const nothing: State = { revision: -1, gaps: new Map() };

/** The gaps at these revisions, oldest first; where there are many, without those between two that are alike. */
async function statesAt(past: JudgedPast, steps: readonly number[]): Promise<State[]> {
  const stride = Math.max(1, Math.ceil(steps.length / mostInARow));
  const known = new Map<number, State>();
  const look = async (index: number): Promise<State> => {
    const revision = steps[index] ?? 0;
    const state = known.get(index) ?? { revision, gaps: await past.gapsAt(revision) };
    known.set(index, state);
    return state;
  };
  const lookBetween = async (first: number, last: number): Promise<void> => {
    if (last - first < 2 || alike(await look(first), await look(last))) return;
    const middle = (first + last) >> 1;
    await look(middle);
    await lookBetween(first, middle);
    await lookBetween(middle, last);
  };
  for (let index = 0; index < steps.length; index += stride) {
    const next = Math.min(index + stride, steps.length - 1);
    await look(index);
    await look(next);
    await lookBetween(index, next);
  }
  return [...known].sort(([a], [b]) => a - b).map(([, state]) => state);
}

const alike = (one: State, other: State): boolean => told(one).join() === told(other).join();

const told = ({ gaps }: State): string[] =>
  [...gaps.values()]
    .filter(isTold)
    .map(({ fingerprint }) => fingerprint)
    .sort();

/** The first, the last, and those whose numbers differ from the one before. */
function changing(states: readonly State[]): State[] {
  const numbers = states.map(({ gaps }) => JSON.stringify(numberOf(gaps)));
  return states.filter((_, index) => index === states.length - 1 || numbers[index] !== numbers[index - 1]);
}

const pointAt = (past: JudgedPast, revision: number, gaps: PastGaps): GapPoint => ({
  commit: past.revisions[revision]?.commit ?? '',
  date: dateOf(past.revisions[revision]?.at ?? 0),
  open: numberOf(gaps),
});

function numberOf(gaps: PastGaps): Record<Severity, number> {
  const open = { high: 0, medium: 0, low: 0 };
  for (const { severity } of gaps.values()) open[severity]++;
  return open;
}

function eventAt(past: JudgedPast, { revision, gaps }: State, before: State | null): GapEvent[] {
  const commit = past.revisions[revision];
  if (!before || !commit) return [];
  const opened = endingsOf(gaps, before.gaps);
  const closed = endingsOf(before.gaps, gaps);
  if (opened.length + closed.length === 0) return [];
  return [{ ...reportedCommit(commit), opened: opened.map(changeOf), closed: closed.map(changeOf) }];
}

/** The gaps that one state has and the other lacks, under any name. */
const endingsOf = (gaps: PastGaps, other: PastGaps): Finding[] =>
  [...gaps.values()].filter(
    (one) => isTold(one) && !other.has(one.fingerprint) && !otherName(one, other, gaps),
  );

// The low ones come and go with every environment variable.
const isTold = ({ severity }: Finding): boolean => severity !== 'low';

const changeOf = ({ fingerprint, rule, severity, title, environments }: Finding): GapChange => ({
  fingerprint,
  rule,
  severity,
  title,
  environments,
});
