import type { PullRequest, PullRequestCommit, Review } from '../model.js';
import { accountIdentity, commitIdentity } from './accounts.js';
import { secondsOf } from './durations.js';

interface Actor {
  readonly __typename: string;
  readonly login: string;
  readonly databaseId?: number | null | undefined;
}
type User = Omit<Actor, '__typename'>;

interface GitActor {
  readonly name?: string | null | undefined;
  readonly email?: string | null | undefined;
  readonly user?: User | null | undefined;
}

interface GivenCommit {
  readonly oid: string;
  readonly authoredDate: string;
  readonly committedDate: string;
  readonly author?: GitActor | null | undefined;
  readonly authors?: { readonly nodes: readonly (GitActor | null | undefined)[] } | undefined;
}

type Nodes<T> = { readonly nodes: readonly (T | null | undefined)[] };

interface GivenReview {
  readonly author?: Actor | null | undefined;
  readonly submittedAt?: string | null | undefined;
  readonly commit?: { readonly oid: string } | null | undefined;
}

/** A pull request as GitHub gives it. */
export interface GivenPullRequest {
  readonly number: number;
  readonly createdAt: string;
  readonly mergedAt?: string | null | undefined;
  readonly baseRefName: string;
  readonly headRefOid: string;
  readonly author?: Actor | null | undefined;
  readonly mergedBy?: Actor | null | undefined;
  readonly mergeCommit?: { readonly oid: string } | null | undefined;
  readonly commits: Nodes<{ readonly commit: GivenCommit }> & { readonly totalCount: number };
  readonly reviews?: Nodes<GivenReview> | null | undefined;
  readonly timelineItems?:
    | Nodes<{ readonly enqueuer?: User | null | undefined; readonly enabler?: User | null | undefined }>
    | null
    | undefined;
}

/** A pull request in our own words. */
export function pullRequestRecord(given: GivenPullRequest): PullRequest {
  const asked = given.timelineItems?.nodes.at(-1);
  const enqueuer = asked?.enqueuer ?? asked?.enabler;
  return {
    number: given.number,
    base: given.baseRefName,
    createdAt: secondsOf(given.createdAt) ?? 0,
    mergedAt: secondsOf(given.mergedAt),
    mergeSha: given.mergeCommit?.oid ?? null,
    headSha: given.headRefOid,
    author: given.author ? accountIdentity(given.author) : null,
    mergedBy: given.mergedBy ? accountIdentity(given.mergedBy) : null,
    enqueuedBy: enqueuer ? accountIdentity(enqueuer) : null,
    commits: given.commits.nodes.flatMap((node) => (node ? [commitRecord(node.commit)] : [])),
    commitCount: given.commits.totalCount,
    reviews: (given.reviews?.nodes ?? []).flatMap((review) => (review ? reviewRecord(review) : [])),
  };
}

function commitRecord({ oid, authoredDate, committedDate, author, authors }: GivenCommit): PullRequestCommit {
  const everybody = authors?.nodes.flatMap((one) => (one ? [one] : [])) ?? (author ? [author] : []);
  const [first, ...others] = everybody.map(commitIdentity);
  return {
    sha: oid,
    authored: secondsOf(authoredDate) ?? 0,
    committed: secondsOf(committedDate) ?? 0,
    author: first ?? null,
    coAuthors: others,
  };
}

function reviewRecord({ author, submittedAt, commit }: GivenReview): Review[] {
  const at = secondsOf(submittedAt);
  return author && at !== null ? [{ by: accountIdentity(author), at, sha: commit?.oid ?? null }] : [];
}
