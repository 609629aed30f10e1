// What past revisions say: since when a gap exists, how many there were. Part of the published schema where reported.
import type { Environment, Severity, Tree } from '../model.js';

/** A commit of the line of first parents that ends in the revision under judgement. */
export interface Revision {
  readonly commit: string;
  /** When it was committed, in seconds since 1970. */
  readonly at: number;
  /** The first line of its message, as somebody wrote it. */
  readonly subject: string;
  /** The paths that it changes against its first parent. */
  readonly changed: readonly string[];
  /** Everything that it holds; null where this clone does not have it. */
  tree(): Tree | null;
}

/** The line of first parents, newest first, or why it cannot be read. */
export type Past =
  | {
      readonly revisions: readonly Revision[];
      /** Whether the last one is the first commit of the repository. */
      readonly complete: boolean;
    }
  | { readonly unavailable: string };

/** A commit as a report names it. */
export interface ReportedCommit {
  readonly commit: string;
  /** ISO date. */
  readonly date: string;
  readonly subject: string;
}

/** Since when a gap exists. */
export interface GapAge extends ReportedCommit {
  /** Whole days from that commit to the day of the report. */
  readonly days: number;
  /** False where the gap was there already at the oldest revision that could be looked at: it is at least as old. */
  readonly exact: boolean;
  /** The environments whose declarations that commit changed: the side that moved. */
  readonly moved: readonly Environment[];
}

/** How many gaps were open after one commit, by severity. */
export interface GapPoint {
  readonly commit: string;
  readonly date: string;
  readonly open: Readonly<Record<Severity, number>>;
}

/** A gap that a commit opened or closed. */
export interface GapChange {
  readonly fingerprint: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly title: string;
  readonly environments: readonly Environment[];
}

/** A commit that opened or closed gaps of high or medium severity. */
export interface GapEvent extends ReportedCommit {
  readonly opened: readonly GapChange[];
  readonly closed: readonly GapChange[];
}

/** The gaps over time. */
export interface GapHistory {
  /** ISO date of the first day. */
  readonly since: string;
  /** Commits in that time that touched a file of which something is read. */
  readonly commits: number;
  /** How many of them were judged; the others lie between two revisions with the same gaps. */
  readonly judged: number;
  /** Oldest first; the first one is the state before that time. */
  readonly points: readonly GapPoint[];
  /** Oldest first. */
  readonly events: readonly GapEvent[];
}
