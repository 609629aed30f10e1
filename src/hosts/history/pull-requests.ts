import type { PullRequest, Unavailable } from '../../model.js';
import { type GivenPullRequest, pullRequestRecord } from '../../support/pull-request-records.js';
import { isPullRequestsPage, pullRequestsQuery } from '../queries/pull-requests.js';
import { earliest, readPages } from './pages.js';
import { type Requests, withoutRepository } from './requests.js';

interface Given extends GivenPullRequest {
  readonly updatedAt: string;
}

/** Which pull requests, and how many pages of them. */
export interface Merge {
  readonly base: string;
  readonly since: number;
  readonly most: number;
}

/** Merged pull requests, as far as they were read. */
export interface Merged {
  readonly pullRequests: readonly PullRequest[];
  /** From when on there are all of them. */
  readonly from: number;
  readonly unavailable: readonly Unavailable[];
}

/** Pull requests that were merged since then, newest change first: none was changed before it was merged. */
export async function readPullRequests(requests: Requests, { base, since, most }: Merge): Promise<Merged> {
  const { items, more, unavailable } = await readPages<Given>({
    what: 'pull-requests',
    most,
    ask: (after) => page(requests, base, after),
    enough: (read) => (earliest([read.at(-1)?.updatedAt]) ?? since) < since,
  });
  const isInside = ({ mergedAt }: Given) => (earliest([mergedAt]) ?? 0) >= since;
  const oldest = earliest([items.at(-1)?.updatedAt]);
  const half = more && oldest !== null && oldest >= since;
  const unread = half && unavailable.length === 0;
  return {
    pullRequests: items.filter(isInside).map(pullRequestRecord),
    from: half ? oldest + 1 : since,
    unavailable: unread ? [...unavailable, tooMany(items.length)] : unavailable,
  };
}

const tooMany = (count: number): Unavailable => ({
  what: 'pull-requests',
  because: `there are more than the ${count} that were read`,
  remedy: 'Choose a shorter window.',
  partly: true,
});

async function page(requests: Requests, base: string, after: string | null) {
  const answer = await requests.query(pullRequestsQuery, { base, after }, isPullRequestsPage);
  if (!answer.ok) return answer;
  const { data, problems } = answer.value;
  if (!data.repository) return withoutRepository(problems);
  const { nodes, pageInfo } = data.repository.pullRequests;
  const items = nodes.flatMap((node) => (node ? [node] : []));
  return {
    ok: true as const,
    value: { items, next: pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null },
  };
}
