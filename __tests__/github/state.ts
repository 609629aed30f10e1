import type { TestRepository } from '../git-repository.js';

/** Somebody with an account. */
export interface User {
  readonly id: number;
  readonly login: string;
  readonly type: 'User' | 'Bot' | 'Organization';
}

/** "github-actions[bot]": whom a job's token speaks for. */
export const bot: User = { id: 41898282, login: 'github-actions[bot]', type: 'Bot' };
export const stranger: User = { id: 7, login: 'mallory', type: 'User' };
export const ada: User = { id: 11, login: 'ada', type: 'User' };

/** The names that a workflow's `permissions` have. */
export type Permission =
  | 'actions'
  | 'checks'
  | 'contents'
  | 'deployments'
  | 'issues'
  | 'pull-requests'
  | 'statuses';

/** Whom a token speaks for, and what it may do. What is not named it may not. */
export interface Token {
  readonly viewer: User;
  readonly permissions: Readonly<Partial<Record<Permission, 'read' | 'write'>>>;
}

const all: readonly Permission[] = [
  'actions',
  'checks',
  'contents',
  'deployments',
  'issues',
  'pull-requests',
  'statuses',
];
const every = (level: 'read' | 'write'): Token['permissions'] =>
  Object.fromEntries(all.map((permission) => [permission, level]));

/** Tokens as GitHub hands them out. */
export const tokens = {
  full: { viewer: bot, permissions: every('write') },
  /** Runs for forks and for Dependabot. */
  readOnly: { viewer: bot, permissions: every('read') },
  /** `permissions: {}` */
  none: { viewer: bot, permissions: {} },
} as const satisfies Record<string, Token>;

/** A comment on an issue or pull request. */
export interface Comment {
  readonly id: number;
  /** The issue or pull request it stands on. */
  readonly on: number;
  body: string;
  user: User | null;
}

export interface Issue {
  readonly number: number;
  title: string;
  body: string | null;
  readonly user: User;
  state: 'open' | 'closed';
  labels: readonly string[];
  reason?: string | null;
  /** The API lists pull requests among issues. */
  readonly isPullRequest?: boolean;
}

export interface Annotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly annotation_level: string;
  readonly message: string;
  readonly title?: string;
}

export interface CheckRun {
  readonly id: number;
  readonly name: string;
  readonly head_sha: string;
  external_id: string;
  details_url: string;
  status: string;
  conclusion: string | null;
  output: { title: string | null; summary: string | null; text: string | null };
  readonly annotations: Annotation[];
}

export interface Commit {
  readonly sha: string;
  readonly message: string;
  readonly author: Person;
  readonly committer: Person;
  readonly parents: readonly string[];
}

/** Somebody in a commit; not everybody there has an account. */
export interface Person {
  readonly name: string;
  readonly email: string;
  /** ISO date with time. */
  readonly date: string;
  readonly user?: User;
}

export interface PullRequest {
  readonly number: number;
  readonly title: string;
  readonly user: User;
  state: 'open' | 'closed';
  readonly createdAt: string;
  readonly mergedAt: string | null;
  readonly mergedBy?: User;
  /** Who put it into the merge queue. */
  readonly enqueuedBy?: User;
  readonly mergeCommit?: string;
  readonly head: { readonly ref: string; readonly sha: string; readonly fork?: boolean };
  readonly base: { readonly ref: string; readonly sha: string };
  /** Names of its commits; without them, what git says. */
  readonly commits?: readonly string[];
}

export interface Review {
  readonly id: number;
  readonly on: number;
  body: string;
  readonly user: User;
  state: 'PENDING' | 'COMMENTED' | 'APPROVED' | 'CHANGES_REQUESTED' | 'DISMISSED';
  readonly commit: string;
  readonly submittedAt: string;
}

export interface ReviewComment {
  readonly id: number;
  readonly on: number;
  readonly review: number;
  body: string;
  readonly user: User;
  readonly path: string;
  readonly line: number;
  readonly startLine: number | null;
  readonly commit: string;
}

export interface DeploymentStatus {
  readonly state: 'success' | 'failure' | 'error' | 'inactive' | 'in_progress' | 'queued' | 'pending';
  readonly createdAt: string;
  readonly creator?: User;
}

export interface Deployment {
  readonly id: number;
  readonly environment: string;
  readonly sha: string;
  readonly ref: string;
  readonly task?: string;
  readonly createdAt: string;
  readonly creator: User | null;
  /** The workflow run that did it. */
  readonly run?: number;
  readonly payload?: string;
  /** Oldest first. */
  readonly statuses: readonly DeploymentStatus[];
}

export interface Release {
  readonly id: number;
  readonly tag: string;
  readonly name: string;
  readonly createdAt: string;
  readonly publishedAt: string | null;
  readonly author: User;
  readonly prerelease?: boolean;
  readonly draft?: boolean;
}

export interface Tag {
  readonly name: string;
  readonly sha: string;
}

export interface Status {
  readonly sha: string;
  readonly state: 'error' | 'failure' | 'pending' | 'success';
  readonly context: string;
  readonly description: string;
  readonly createdAt: string;
}

export interface WorkflowRun {
  readonly id: number;
  readonly name: string;
  readonly path: string;
  readonly event: string;
  readonly sha: string;
  readonly branch: string;
  readonly status: 'queued' | 'in_progress' | 'completed';
  readonly conclusion: 'success' | 'failure' | 'cancelled' | null;
  readonly createdAt: string;
  readonly updatedAt?: string;
  readonly workflow?: number;
  /** Who started the last attempt. */
  readonly triggeringActor?: User;
  /** Who let it pass to a protected environment. */
  readonly approvedBy?: readonly User[];
}

/** An environment, and what it demands. */
export interface Environment {
  readonly name: string;
  readonly reviewers?: number;
  readonly preventSelfReview?: boolean;
}

/** What the stand-in holds, for tests to fill and to look at. */
export interface State {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
  /** Of a private repository nothing can be read without the permission to. */
  isPrivate: boolean;
  hasIssues: boolean;
  readonly defaultBranch: string;
  /** Where trees, blobs, contents, comparisons and commits come from. */
  git: TestRepository | null;
  /** Commits beside those of git. */
  commits: Commit[];
  /** By the text of the token. */
  tokens: Map<string, Token>;
  comments: Comment[];
  issues: Issue[];
  checks: CheckRun[];
  pulls: PullRequest[];
  reviews: Review[];
  reviewComments: ReviewComment[];
  deployments: Deployment[];
  statuses: Status[];
  releases: Release[];
  tags: Tag[];
  runs: WorkflowRun[];
  /** Beside those that were deployed to. */
  environments: Environment[];
  /** Requests that are left before the rate limit. */
  remaining: number;
  /** The next id that is given out. */
  next: number;
  /** The server's clock. */
  now(): Date;
}

/** The repository acme/shop, empty, and a token `secret-token` that may do everything. */
export function emptyState(given: Partial<State> = {}): State {
  return {
    id: 1,
    owner: 'acme',
    name: 'shop',
    isPrivate: false,
    hasIssues: true,
    defaultBranch: 'main',
    git: null,
    commits: [],
    tokens: new Map([['secret-token', tokens.full]]),
    comments: [],
    issues: [],
    checks: [],
    pulls: [],
    reviews: [],
    reviewComments: [],
    deployments: [],
    statuses: [],
    releases: [],
    tags: [],
    runs: [],
    environments: [],
    remaining: 1000,
    next: 1000,
    now: () => new Date(),
    ...given,
  };
}
