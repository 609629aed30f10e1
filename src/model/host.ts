// The port to the outside world, and what is written through it.
import type { Place, Tree } from '../model.js';
import type { HistoryData, HistoryRequest } from './history.js';
import type { Options } from './options.js';
import type { Past } from './past.js';
import type { Report, ReportedRevision } from './report.js';

/** One place where the report appears: renders, then asks the host. */
export interface Output {
  readonly id: string;
  write(report: Report, host: Host, options: Options): Promise<void>;
}

/** What a host method answers where it lacks permission or the place does not exist. */
export type Done = 'done' | 'denied' | 'unavailable';

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  readonly at: Place;
}

/** A line that should read otherwise, where the pull request shows it. */
export interface SuggestedChange {
  readonly at: Place;
  /** The whole line as it is now. */
  readonly before: string;
  readonly markdown: string;
}

export interface CheckRun {
  readonly name: string;
  readonly conclusion: 'success' | 'failure';
  readonly title: string;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
}

/** The one port to the outside world. Never throws for a lack of permission. */
export interface Host {
  /** The tree under judgement. */
  tree(): Promise<Tree>;
  /** The tree to compare with, null where there is none; throws a UserError where there should be one. */
  baseTree(): Promise<Tree | null>;
  /** Machine formats and the console report: standard output. */
  print(text: string): void;
  /** Progress and explanations: standard error or the log. */
  log(text: string): void;
  readonly colour: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** Whether there is any place beside standard output and the log; without one nothing is rendered for it. */
  readonly publishes: boolean;
  annotate(annotations: readonly Annotation[]): Promise<Done>;
  summarize(markdown: string): Promise<Done>;
  /** One sticky comment per marker; null text removes nothing and updates nothing. */
  comment(marker: string, markdown: string, mode: 'update-only' | 'create-or-update'): Promise<Done>;
  check(run: CheckRun): Promise<Done>;
  issue(marker: string, title: string, markdown: string, open: boolean): Promise<Done>;
  /** One review of the pull request with changes that one click applies; none of them twice. */
  suggest(text: string, changes: readonly SuggestedChange[]): Promise<Done>;
  save(path: string, text: string): Promise<Done>;
  /** What the summary adds: what was denied so far with the permission that is missing, what was left out and why. */
  refusals(): readonly string[];
  /** Whose revision is judged. */
  revision(): ReportedRevision;
  /** The commits that led to the revision under judgement. */
  past(): Promise<Past>;
  /** Paths that the pull request changes; null where this is no pull request or it is not known. */
  changedPaths(): Promise<readonly string[] | null>;
  /**
   * Commits and deployments, as far as this host can read them: what it cannot is named in the answer. Asked for at
   * most once, and after everything that the verdict on tools needs.
   */
  history(request: HistoryRequest): Promise<HistoryData>;
  /** Seconds since 1970. */
  now(): number;
  /** A text made unreadable, always in the same way: for reports that show people as hashes. */
  digest(text: string): string;
  /** Link to a line at the judged revision, or null outside a host that serves files. */
  link(place: Place): string | null;
}
