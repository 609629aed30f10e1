// What the configuration says about time and people, with its defaults filled in.
import type { Place } from '../model.js';
import type { Seconds, SourceKind } from './history.js';

/** From which value on a measure warns and fails; null: never. A failure is always opted into. */
export interface Threshold {
  readonly warn: number | null;
  readonly fail: number | null;
}

/** One service of a repository that deploys several. */
export interface TimeService {
  readonly name: string;
  /** Environments that are this service's production: names, or globs over names. */
  readonly environments: readonly string[];
  /** Globs of the files that make it; empty: every file. */
  readonly paths: readonly string[];
}

/** Thresholds of the time gap. Ages and lags are in seconds, the others are counts. */
export interface TimeThresholds {
  /** Age of the oldest change of a person that waits (default: warn after 7 days). */
  readonly queueAge: Threshold;
  /** Median of merge to live (default: warn over 7 days). */
  readonly deployLag: Threshold;
  /** Median of first commit to live (default: none, it is only reported). */
  readonly leadTime: Threshold;
  /** Time since the last deployment (default: warn after 7 days, and never before 3 times the own median). */
  readonly deployInterval: Threshold;
  /** Changes that wait (default: warn over 10, and never below twice the own p90). */
  readonly queueSize: Threshold;
  /** Age of the pull request under judgement (default: warn after 14 days). */
  readonly pullRequestAge: Threshold;
  /** Commits in production that the pull request has never met (default: warn over 50). */
  readonly productionAhead: Threshold;
}

/** How the time gap is measured. */
export interface TimeOptions {
  /** The line of the configuration that says so; null where nothing does (an input, a command). */
  readonly at: Place | null;
  /** Null: the first source of the order that has anything. */
  readonly source: Exclude<SourceKind, 'none'> | null;
  /** Names or globs of production's environments; null: the pattern of support/production-environment.ts. */
  readonly environments: readonly string[] | null;
  /** Globs over the names of tags that are releases; null: versions. */
  readonly tags: readonly string[] | null;
  /** File name of the workflow whose successful runs are deployments. */
  readonly workflow: string | null;
  /** Globs of production's manifests whose image tags name what runs; null: none. */
  readonly manifests: readonly string[] | null;
  /** Path to the deployed commit in a deployment's payload ("sha"). */
  readonly shaFrom: string | null;
  /** The branch that deployments are made from; null: the default branch. */
  readonly branch: string | null;
  /** Length of the window (default: 90 days). */
  readonly window: Seconds;
  /** Empty: the repository is one service. */
  readonly services: readonly TimeService[];
  /** A change is live with its first region, or only with all of them (default: first). */
  readonly rollout: 'first' | 'all';
  /** Whether a deployment without any status counts as live when it was created (default: no). */
  readonly assumeSuccess: boolean;
  /** Below these numbers there is "not enough data" (defaults: 5 and 10). */
  readonly minimum: { readonly deployments: number; readonly changes: number };
  readonly thresholds: TimeThresholds;
}

/** How the people gap is measured, and what is asked for. */
export interface PeopleOptions {
  /** The line of the configuration that says so; null where nothing does. */
  readonly at: Place | null;
  /**
   * `report`: figures only (default); `shared`: who writes code should also deploy it; `separated`: nobody ships
   * their own change without an independent person.
   */
  readonly policy: 'report' | 'shared' | 'separated';
  /**
   * How people appear in JSON: not at all (default), as a salted hash, or by login. Logins are refused on public
   * repositories unless the policy is `separated`; no other output ever shows any of them.
   */
  readonly identities: 'none' | 'hashed' | 'logins';
  /** Path to the deployer's login in a deployment's payload. */
  readonly deployerFrom: string | null;
  /** Logins and addresses of machines beside those that are known. */
  readonly bots: readonly string[];
  /** Under `separated`: whether the deployer may be an author of what is shipped (default: yes, if approved). */
  readonly deployerNotAuthor: boolean;
  /** Under `separated`: whether every change needs a pull request (default: yes). */
  readonly requirePullRequest: boolean;
  /** Under `separated`: whether an approval from before the last push counts (default: no). */
  readonly staleApprovals: boolean;
  /** Under `separated`: how many reviewers the environment must demand, with self-review prevented; 0: none. */
  readonly environmentReviewers: number;
  /** Under `separated`: whether a violation fails (default: yes) or warns. */
  readonly enforce: 'fail' | 'warn';
  /** Below these numbers ratios are withheld (defaults: 3 people and 5 deployments). */
  readonly minimum: { readonly people: number; readonly deployments: number };
  /** Under `shared`: the share of authors that takes part in shipping below which it warns (default: 0.34). */
  readonly involvement: number;
}
