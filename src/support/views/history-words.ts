import type { HistoryCheck, HistoryStatus, Unavailable } from '../../model.js';

/** One line about the past: what it is, the figures, and what they mean for the team. */
export interface FigureRow {
  readonly status: HistoryStatus;
  readonly label: string;
  readonly figure: string;
  /** What the figures are made of, a short line each. */
  readonly details?: readonly string[];
  /** One sentence, said once. */
  readonly meaning: string;
}

/** What one service, or the whole repository, has to tell. */
export interface FigureGroup {
  /** Null where there is one only. */
  readonly name: string | null;
  /** The deployments of the window as one line of bars, oldest first; null where there are none. */
  readonly strip: { readonly bars: string /** What a bar is. */; readonly caption: string } | null;
  readonly rows: readonly FigureRow[];
}

/** A part of the report about the past, for every face of it. */
export interface HistorySection {
  readonly title: string;
  /** The most important of it in one sentence. */
  readonly lead: string;
  readonly status: HistoryStatus;
  readonly groups: readonly FigureGroup[];
  /** What went live against a policy, a sentence each. */
  readonly violations: readonly string[];
  /** Where the figures come from, what could not be read, what is odd. */
  readonly sentences: readonly string[];
}

const order: readonly HistoryStatus[] = ['skipped', 'neutral', 'pass', 'info', 'warn', 'fail'];

/** How bad a status is. */
export const rankOf = (status: HistoryStatus): number => order.indexOf(status);

/** The worst status of these checks; `info` where none of them was made. */
export function statusOf(
  checks: readonly HistoryCheck[],
  ...ids: readonly HistoryCheck['id'][]
): HistoryStatus {
  const mine = checks.filter(({ id }) => ids.includes(id)).map(({ status }) => order.indexOf(status));
  return mine.length > 0 ? (order[Math.max(...mine)] ?? 'info') : 'info';
}

/** Why a check is as it is, as a phrase. */
export const reasonOf = (checks: readonly HistoryCheck[], id: HistoryCheck['id']): string =>
  (checks.find((check) => check.id === id)?.reason ?? 'not enough data').replace(/\.$/, '');

const things: Readonly<Record<Unavailable['what'], string>> = {
  commits: 'Commits',
  deployments: 'Deployments',
  'pull-requests': 'Pull requests',
  runs: 'Workflow runs',
  approvals: 'Approvals of deployments',
  environments: 'Environments',
};

/** "Deployments were not read, because …". */
export const notRead = ({ what, because, remedy, partly }: Unavailable): string =>
  `${things[what]} were ${partly ? 'read in part' : 'not read'}, because ${because}.${remedy ? ` ${remedy}` : ''}`;

/** What stands for a status where there is no colour. */
export const statusGlyph: Readonly<Record<HistoryStatus, string>> = {
  pass: '✓',
  info: '·',
  warn: '!',
  fail: '✗',
  neutral: '?',
  skipped: '–',
};
