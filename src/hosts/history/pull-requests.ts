import type { PullRequest, Unavailable } from '../../model.js';
import { type GivenPullRequest, pullRequestRecord } from '../../support/pull-request-records.js';
import { isPullRequestsPage, pullRequestsQuery } from '../queries/pull-requests.js';
import { earliest, readPages } from './pages.js';
import { type Requests, withoutRepository } from './requests.js';

interface Merged extends GivenPullRequest {
  readonly updatedAt: string;
}

/** Which pull requests, and how many pages of them. */
export interface Merge {
  readonly base: string;
  readonly since: number;
  readonly most: number;
}

/** Pull requests that were merged since then, newest change first: none was changed before it was merged. */
export async function readPullRequests(
  requests: Requests,
  { base, since, most }: Merge,
): Promise<{ readonly pullRequests: readonly PullRequest[]; readonly unavailable: readonly Unavailable[] }> {
  const { items, more, unavailable } = await readPages<Merged>({
    what: 'pull-requests',
    most,
    ask: (after) => page(requests, base, after),
    enough: (read) => (earliest([read.at(-1)?.updatedAt]) ?? since) < since,
  });
  const isInside = ({ mergedAt }: Merged) => (earliest([mergedAt]) ?? 0) >= since;
  const unread = more && unavailable.length === 0 && (earliest([items.at(-1)?.updatedAt]) ?? since) >= since;
  return {
    pullRequests: items.filter(isInside).map(pullRequestRecord),
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
