// What the reports of many repositories say together.
import type { Report, Severity, Verdict } from '../model.js';
import type { HistoryStatus } from './history-report.js';

/** A repository that has a report. */
export interface JudgedRepository {
  readonly repository: string;
  readonly commit: string | null;
  readonly verdict: Verdict;
  /** Gaps between tools that nobody allowed. */
  readonly open: Readonly<Record<Severity, number>>;
  /** Its worst gaps, worst first. */
  readonly worst: readonly { readonly severity: Severity; readonly title: string }[];
  /** Days since the oldest of all its gaps exists; null where the report does not say. */
  readonly oldestGap: number | null;
  /** Seconds: the longest median of merge to live among its services, and the age of the oldest change that waits. */
  readonly deployLag: number | null;
  readonly oldestWaiting: number | null;
  readonly people: HistoryStatus | null;
  readonly problem: null;
}

/** A repository without a report. */
export interface UnjudgedRepository {
  readonly repository: string;
  /** Why, as a sentence. */
  readonly problem: string;
}

/** Many repositories, the worst first. */
export interface Overview {
  readonly schemaVersion: 1;
  readonly repositories: readonly (JudgedRepository | UnjudgedRepository)[];
  /** What is found in more than one repository, the most frequent first. */
  readonly common: readonly CommonGap[];
}

/** A kind of gap that several repositories have. */
export interface CommonGap {
  readonly rule: string;
  readonly engines: readonly string[];
  readonly repositories: number;
}

/** A report that was found, or why there is none. */
export type Collected =
  | { readonly repository: string; readonly report: Report }
  | { readonly repository: string; readonly problem: string };
