// What a report says about time and people. Part of the published schema; holds counts, ratios and durations,
// and never a name, an address or a time of day of a person.
import type { DeployerEvidence, HistorySource, Seconds, Unavailable } from './history.js';

/**
 * `neutral`: there is not enough data to say; `skipped`: it was not asked for or does not apply here. No data is
 * never `pass`.
 */
export type HistoryStatus = 'pass' | 'info' | 'warn' | 'fail' | 'neutral' | 'skipped';

/** A band of DORA's quick check: a label with its edition, and no grade. */
export interface Band {
  readonly label: string;
  readonly edition: string;
}

/** A distribution in seconds or counts; every figure is null where there is nothing to measure. */
export interface Distribution {
  readonly n: number;
  readonly p50: number | null;
  readonly p90: number | null;
  readonly max: number | null;
}

/** A distribution of durations, together with what has not ended yet. */
export interface Duration extends Distribution {
  /** How many wait still: their end is not known, which a plain median leaves out. */
  readonly waiting: number;
  /** The median that counts those that wait (Kaplan and Meier); null where fewer than half have ended. */
  readonly p50WithWaiting: number | null;
  readonly band: Band | null;
}

/** One thing that was looked at: its figure, its limits, and in words why it has its status. */
export interface HistoryCheck {
  readonly id: TimeCheckId | PeopleCheckId;
  readonly status: HistoryStatus;
  readonly value: number | null;
  readonly unit: 'seconds' | 'count' | 'ratio';
  readonly warn: number | null;
  readonly fail: number | null;
  /** One sentence. */
  readonly reason: string;
}

export type TimeCheckId =
  | 'queue-age'
  | 'deploy-lag'
  | 'lead-time'
  | 'deploy-interval'
  | 'queue-size'
  | 'last-attempt'
  | 'deployment-order'
  | 'pull-request-age'
  | 'production-ahead';

export type PeopleCheckId =
  | 'deployer-concentration'
  | 'author-involvement'
  | 'independent-approval'
  | 'deployer-not-author'
  | 'pull-request-required'
  | 'environment-reviewers';

/** The time gap. */
export interface TimeReport {
  readonly status: HistoryStatus;
  /** ISO times. */
  readonly window: { readonly since: string; readonly until: string };
  readonly source: HistorySource;
  readonly unavailable: readonly Unavailable[];
  readonly services: readonly ServiceTime[];
  readonly pullRequest: PullRequestTime | null;
  /** Sentences on what is odd or uncertain. */
  readonly notes: readonly string[];
}

/** The time gap of one service. */
export interface ServiceTime {
  readonly service: string;
  readonly environments: readonly string[];
  readonly status: HistoryStatus;
  readonly live: LiveDeployment | null;
  readonly deployments: DeploymentCounts;
  /** The deployments of the window, oldest first; the newest ones where there are many. */
  readonly timeline: readonly TimelineEntry[];
  /** The window in equal parts, oldest first: how many deployments of each went live and how many failed. */
  readonly pace: readonly { readonly live: number; readonly failed: number }[];
  /** Week by week, oldest first. */
  readonly weeks: readonly TimeWeek[];
  /** First commit to live. */
  readonly lead: Duration;
  /** Merge to live. */
  readonly lag: Duration;
  /** Between two deployments of different commits. */
  readonly interval: Distribution & { readonly band: Band | null };
  /** Changes per deployment. */
  readonly batch: Distribution;
  /** Between the first and the last region; null where there is one region. */
  readonly rollout: Distribution | null;
  readonly waiting: Waiting;
  readonly checks: readonly HistoryCheck[];
}

/** One week of a service; figures are of people's changes, and null where there is nothing to measure. */
export interface TimeWeek {
  /** ISO date of its last day. */
  readonly until: string;
  readonly deployed: number;
  readonly failed: number;
  readonly rollbacks: number;
  /** Changes that went live in it. */
  readonly changes: number;
  /** Medians of merge to live and of first commit to live. */
  readonly lag: Seconds | null;
  readonly lead: Seconds | null;
  /** At its end: how many changes waited, and how long the oldest of them had waited. */
  readonly waiting: number | null;
  readonly oldestWaiting: Seconds | null;
}

/** What runs now. */
export interface LiveDeployment {
  readonly sha: string;
  readonly ref: string | null;
  readonly environment: string;
  readonly at: string;
  readonly age: Seconds;
  readonly approximate: string | null;
  /** How it stands to the branch: on it, apart from it (a release branch), or not found. */
  readonly stands: 'on-branch' | 'apart' | 'unresolved';
}

export interface DeploymentCounts {
  /** Tries of the window: successful ones, failed ones, repetitions. */
  readonly attempts: number;
  /** Successful deployments of the window. */
  readonly succeeded: number;
  /** Attempts of the window that never succeeded. */
  readonly failed: number;
  /** Those of the same commit again: no new interval. */
  readonly repeated: number;
  readonly rollbacks: number;
  readonly outOfOrder: number;
  /** Changes that were live before they were merged, because their branch was deployed. */
  readonly beforeMerge: number;
  /** Whose commit is not in the history. */
  readonly unresolved: number;
  /** Whose commit is only nearly right. */
  readonly approximate: number;
  /** Before the window, or the first one of all: what they shipped is not measured. */
  readonly baseline: number;
}

export interface TimelineEntry {
  readonly at: string;
  readonly environment: string;
  readonly sha: string | null;
  readonly ref: string | null;
  /** Changes that it was the first to ship; null where that cannot be told. */
  readonly changes: number | null;
  /** Median of merge to live of those changes. */
  readonly lag: Seconds | null;
  /** `maintenance`: a version of an older line, released beside the newest one, which stays live. */
  readonly kind:
    | 'deploy'
    | 'baseline'
    | 'repeat'
    | 'rollback'
    | 'out-of-order'
    | 'maintenance'
    | 'unresolved'
    | 'failed';
}

/** What is on the branch and not in production. */
export interface Waiting {
  /** False where nothing is known to be live: then nothing is said to wait. */
  readonly known: boolean;
  readonly people: WaitingGroup;
  readonly bots: WaitingGroup;
  /** The oldest ones first; the first ones where there are many. */
  readonly changes: readonly WaitingChange[];
}

export interface WaitingGroup {
  readonly n: number | null;
  readonly oldest: Seconds | null;
  readonly p50: Seconds | null;
}

export interface WaitingChange {
  readonly sha: string;
  readonly pullRequest: number | null;
  readonly age: Seconds;
  readonly bot: boolean;
  /** It was live before, and what runs now is older. */
  readonly rolledBack: boolean;
}

/** The pull request under judgement. */
export interface PullRequestTime {
  readonly age: Seconds | null;
  /** Commits of production that this branch has never met; null where nothing is known to be live. */
  readonly productionAhead: number | null;
  /** Changes that will ship together with it; null where nothing is known to be live. */
  readonly shipsWith: number | null;
  readonly checks: readonly HistoryCheck[];
}

/** A ratio, or the reason for which it is withheld. */
export interface Ratio {
  readonly value: number | null;
  readonly of: number | null;
  readonly among: number | null;
  /** Set where it is withheld: too few people or deployments, no data. */
  readonly withheld: string | null;
}

/** The people gap. */
export interface PeopleReport {
  readonly status: HistoryStatus;
  readonly policy: 'report' | 'shared' | 'separated';
  readonly window: { readonly since: string; readonly until: string };
  readonly source: HistorySource;
  readonly unavailable: readonly Unavailable[];
  readonly deployments: {
    readonly all: number;
    readonly human: number;
    /** Machines alone set them off. */
    readonly automated: number;
    /** Nothing tells who made them: a tag without a tagger. */
    readonly unknown: number;
    /** How the deployers were found. */
    readonly evidence: Readonly<Partial<Record<DeployerEvidence, number>>>;
  };
  /** How many different people: authors, deployers, approvers; null where they are withheld. */
  readonly people: {
    readonly authors: number | null;
    readonly deployers: number | null;
    readonly approvers: number | null;
  };
  /** Deployments whose deployer is an author of what they shipped. */
  readonly selfShipped: Ratio;
  /** The same for every four weeks, oldest first; withheld where there were few. */
  readonly selfShippedOverTime: readonly { readonly until: string; readonly share: Ratio }[];
  /** Authors that deploy or approve deployments. */
  readonly involved: Ratio;
  /** The smallest number of people that makes half of the human deployments. */
  readonly absenceFactor: number | null;
  readonly automated: Ratio;
  /** Median number of people on the way of a deployment beside the first. */
  readonly handoffs: number | null;
  /** Commits whose author deployed them: it follows the size of a batch, so no other output shows it. */
  readonly commitsSelfShipped: Ratio;
  /** Commits by machines, and the coding agents among them by their product's name. */
  readonly bots: { readonly commits: number; readonly agents: readonly string[] };
  /** Commits whose author could not be told. */
  readonly unknownAuthors: number;
  /** Under `separated`: what went live against the policy. */
  readonly violations: readonly PeopleViolation[];
  /** What the author of the pull request may see of themselves. */
  readonly own: { readonly waiting: number; readonly shipped: number } | null;
  readonly checks: readonly HistoryCheck[];
  readonly notes: readonly string[];
}

export interface PeopleViolation {
  readonly check: PeopleCheckId;
  readonly deployment: string;
  readonly service: string;
  readonly sha: string | null;
  readonly pullRequest: number | null;
  /** One sentence in roles, without names. */
  readonly reason: string;
  /** Salted hashes or logins where the configuration asks for them, otherwise empty. */
  readonly involved: readonly string[];
}
