// What is known of the past: commits, deployments, pull requests. Sources (hosts) fill it, history/ computes on it.
import type { PeopleOptions, TimeOptions } from './history-options.js';
import type { PeopleReport, TimeReport } from './history-report.js';

/** Seconds since 1970, or a duration in seconds. */
export type Seconds = number;

/**
 * A person or a machine, as one place names it. It lives in the process only: no report has a field for it.
 * Several identities may be one person; history/ decides that by id, login, mail map and address.
 */
export interface Identity {
  /** The name in the commit, for recognising machines and for nothing else. */
  readonly name: string | null;
  /** The address in lower case, after the mail map; null where a platform names somebody by login. */
  readonly emailKey: string | null;
  readonly login: string | null;
  /** The platform's number of the account, as text: it survives a new login. */
  readonly id: string | null;
  /** What the platform says (`__typename` Bot or User); null where nobody said. */
  readonly bot: boolean | null;
}

/** A commit, as `git log` or the API tells it. */
export interface Commit {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly authored: Seconds;
  readonly committed: Seconds;
  readonly author: Identity;
  /** Null where it is the platform itself (web-flow, noreply@github.com), which is nobody. */
  readonly committer: Identity | null;
  /** From `Co-authored-by` trailers. */
  readonly coAuthors: readonly Identity[];
  readonly subject: string;
  /** Full object names after `(cherry picked from commit …)`, in the order of the message. */
  readonly cherryPickedFrom: readonly string[];
  /** The paths that it changes against its first parent; null where nobody asked (only services with paths need it). */
  readonly paths: readonly string[] | null;
}

/** One thing that was said about a deployment, in the platform's own words in lower case (success, failure …). */
export interface DeploymentStatus {
  readonly state: string;
  readonly at: Seconds;
}

/** Where the name of who deployed comes from, the surest first. */
export type DeployerEvidence =
  | 'configured'
  | 'triggering-actor'
  | 'deployment-creator'
  | 'status-creator'
  | 'release-author'
  | 'tagger'
  | 'merger';

/**
 * One record of bringing a commit to an environment: a GitHub deployment, a release, a tag, a run, a commit to a
 * manifest. What it means (whether and when it went live, which ones are one) is for history/ to say, so a record
 * is handed over even if it failed.
 */
export interface Deployment {
  /** Unique among the records; ties of time are broken by it, numerically where it is a number. */
  readonly id: string;
  /** Name of the service that it deploys; `.` where the repository is one service. */
  readonly service: string;
  readonly environment: string;
  /** The full object name of what runs; null where it is not known (a tag without commit, an image without label). */
  readonly sha: string | null;
  readonly createdAt: Seconds;
  /** In any order. A release, a tag or a manifest's commit has one `success` at its own time. */
  readonly statuses: readonly DeploymentStatus[];
  /** One of several targets of one environment: a region, a shard, a job of a matrix. */
  readonly region: string | null;
  readonly url: string | null;
  /** The workflow run that did it: several records of one run, service, environment and commit are one deployment. */
  readonly runId: string | null;
  /** What started that run: push, workflow_dispatch, schedule …; null where it is not known. */
  readonly trigger: string | null;
  /** Why the commit is only nearly right (the run was started by `schedule`), or null where it is exact. */
  readonly approximate: string | null;
  /** The tag or branch that was deployed. */
  readonly ref: string | null;
  /** Everyone whom some evidence names, in any order; the merger of the pull request is found by history/. */
  readonly deployers: readonly { readonly evidence: DeployerEvidence; readonly who: Identity }[];
  /** Who let the run pass a protected environment. */
  readonly approvals: readonly Identity[];
}

/** An approving review. */
export interface Review {
  readonly by: Identity;
  readonly at: Seconds;
  /** The commit that was looked at; null where it is gone. */
  readonly sha: string | null;
}

/** A pull request that was merged, or the one that is judged. */
export interface PullRequest {
  readonly number: number;
  readonly base: string;
  readonly createdAt: Seconds;
  readonly mergedAt: Seconds | null;
  readonly mergeSha: string | null;
  readonly headSha: string;
  readonly author: Identity | null;
  readonly mergedBy: Identity | null;
  /** Who put it into the merge queue or enabled automatic merging. */
  readonly enqueuedBy: Identity | null;
  /** Its own commits, as many as were asked for, the first ones first. */
  readonly commits: readonly PullRequestCommit[];
  /** How many commits it has in all. */
  readonly commitCount: number;
  /** Approving reviews only. */
  readonly reviews: readonly Review[];
}

/** A commit of a pull request as it was before it was merged. */
export interface PullRequestCommit {
  readonly sha: string;
  readonly authored: Seconds;
  readonly committed: Seconds;
  /** Null where only the dates were asked for. */
  readonly author: Identity | null;
  readonly coAuthors: readonly Identity[];
}

/** Where deployments come from, the surest first. */
export type SourceKind =
  | 'configuration'
  | 'deployments'
  | 'releases'
  | 'tags'
  | 'workflow-runs'
  | 'manifests'
  | 'none';

/** The source that was used, and how far it can be trusted. Always shown. */
export interface HistorySource {
  readonly kind: SourceKind;
  /** A phrase that can follow "from": "GitHub deployments to production, prod-eu". */
  readonly text: string;
  readonly confidence: 'high' | 'medium' | 'low';
  /** Sentences on what limits it. */
  readonly notes: readonly string[];
}

/** What was asked for and could not be read: never the same as nothing being there. */
export interface Unavailable {
  readonly what: 'commits' | 'deployments' | 'pull-requests' | 'runs' | 'approvals' | 'environments';
  /** A clause that can follow "because": "the token may not read deployments". */
  readonly because: string;
  /** How to change that, one sentence, or null. */
  readonly remedy: string | null;
  /** Whether a part was read all the same. */
  readonly partly: boolean;
}

/** What the platform demands before a deployment to an environment. */
export interface EnvironmentProtection {
  readonly environment: string;
  readonly reviewers: number;
  readonly preventSelfReview: boolean;
}

/** Everything that sources know, before anything is computed. */
export interface HistoryData {
  readonly now: Seconds;
  /** Deployments that went live from `since` (inclusive) count; older ones only tell what was shipped before. */
  readonly since: Seconds;
  readonly repository: { readonly name: string; readonly visibility: 'public' | 'private' | 'unknown' };
  /** The branch that deployments are made from. */
  readonly branch: string | null;
  /** Its newest commit; null where it could not be read. */
  readonly base: string | null;
  /** The newest commit of the pull request under judgement, otherwise null. */
  readonly head: string | null;
  /** Every commit that can be reached from `base`, `head` and the deployed ones, in any order. */
  readonly commits: readonly Commit[];
  /** Records of the window and at least one successful one before it, where there is any; in any order. */
  readonly deployments: readonly Deployment[];
  /** Pull requests that were merged into the branch within the window or wait since then. */
  readonly pullRequests: readonly PullRequest[];
  /** The pull request under judgement. */
  readonly pullRequest: PullRequest | null;
  readonly protections: readonly EnvironmentProtection[];
  readonly source: HistorySource;
  readonly unavailable: readonly Unavailable[];
}

/** What rules see of the past; null where it was not asked for. The base revision of a pull request has none. */
export interface HistoryFacts {
  readonly time: TimeReport | null;
  readonly people: PeopleReport | null;
}

/** What is asked of the past. */
export interface HistoryRequest {
  readonly now: Seconds;
  readonly time: TimeOptions;
  /** Null: who deployed is not asked for. */
  readonly people: PeopleOptions | null;
}
