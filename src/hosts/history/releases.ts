import type { HistoryRequest } from '../../model.js';
import { fromReleases, type GivenRelease } from '../../support/release-records.js';
import { isReleasesPage, releasesQuery } from '../queries/overview.js';
import { dayOf, type Extent, type Read } from './deployments.js';
import type { Overview } from './overview.js';
import { earliest, readPages } from './pages.js';
import { type Requests, withoutRepository } from './requests.js';

/** Published releases. The newest came with the overview. */
export async function readReleases(
  requests: Requests,
  { now, time }: HistoryRequest,
  { releases }: Overview,
  { pages: most }: Extent,
): Promise<Read> {
  const since = now - time.window;
  const isOld = ({ isDraft, isPrerelease, publishedAt, createdAt }: GivenRelease): boolean =>
    !isDraft && !isPrerelease && (earliest([publishedAt ?? createdAt]) ?? since) < since;
  const { items, more, unavailable } = await readPages<GivenRelease>({
    what: 'deployments',
    most,
    first: { items: releases.nodes, next: releases.next },
    ask: (after) => page(requests, after),
    enough: (read) => read.some(isOld),
  });
  const sourced = fromReleases(items, time);
  const short = more && !items.some(isOld);
  if (!sourced || !short) return { sourced, since, unavailable };
  const begin = Math.max(since, (earliest(items.map(({ createdAt }) => createdAt)) ?? since) + 1);
  const note = `Only the newest ${items.length} releases were read, back to ${dayOf(begin)}.`;
  const { source } = sourced;
  return {
    since: begin,
    unavailable,
    sourced: { ...sourced, source: { ...source, notes: [...source.notes, note] } },
  };
}

async function page(requests: Requests, after: string | null) {
  const answer = await requests.query(releasesQuery, { after }, isReleasesPage);
  if (!answer.ok) return answer;
  const { data, problems } = answer.value;
  if (!data.repository) return withoutRepository(problems);
  const { nodes, pageInfo } = data.repository.releases;
  const items = nodes.flatMap((node) => (node ? [node] : []));
  return {
    ok: true as const,
    value: { items, next: pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null },
  };
}
