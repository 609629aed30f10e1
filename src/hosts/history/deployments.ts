import type { HistoryRequest, Identity, Unavailable } from '../../model.js';
import { commitIdentity, type GitActor } from '../../support/accounts.js';
import { deploymentRecords, type GivenDeployment } from '../../support/deployment-records.js';
import { servicesOfEnvironment } from '../../support/service-environments.js';
import type { Sourced } from '../../support/tag-source.js';
import { deploymentsQuery, isDeploymentsPage } from '../queries/deployments.js';
import type { Overview } from './overview.js';
import { earliest, readPages } from './pages.js';
import { type Requests, withoutRepository } from './requests.js';

/** Deployments as far as they were read. */
export interface Read {
  readonly sourced: Sourced | null;
  /** The beginning of the window, moved where not all of it was read. */
  readonly since: number;
  readonly unavailable: readonly Unavailable[];
  /** Authors of commits with their accounts, as far as the answers tell. */
  readonly accounts?: readonly Identity[];
}

/** How much is asked for. */
export interface Extent {
  /** Pages of deployments, releases or runs at most. */
  readonly pages: number;
}

interface Given extends GivenDeployment {
  readonly commit?:
    | { readonly message: string; readonly author?: GitActor | null | undefined }
    | null
    | undefined;
}

const nameOf = ({ owner, repo }: Requests): string => `${owner}/${repo}`;

/** GitHub's deployments to the environments that are production. */
export async function readDeployments(
  requests: Requests,
  request: HistoryRequest,
  overview: Overview,
  { pages: most }: Extent,
): Promise<Read> {
  const { now, time, people } = request;
  const since = now - time.window;
  if (overview.deploymentsRefused)
    return { sourced: null, since, unavailable: [overview.deploymentsRefused] };
  const wanted = overview.environments.filter((name) => servicesOfEnvironment(name, time).length > 0);
  if (wanted.length === 0) return { sourced: null, since, unavailable: [] };
  const isOld = ({ createdAt, statuses }: GivenDeployment): boolean =>
    (earliest([createdAt]) ?? since) < since &&
    statuses?.nodes.some((status) => status?.state.toLowerCase() === 'success') === true;
  const { items, more, unavailable } = await readPages<Given>({
    what: 'deployments',
    most,
    ask: (after) => page(requests, wanted, after),
    enough: (read) => read.some(isOld),
  });
  const reading = { repository: nameOf(requests), time, people };
  const deployments = items.flatMap((given) => deploymentRecords(given, reading));
  if (
    !deployments.some(
      ({ statuses }) => statuses.some(({ state }) => state === 'success') || time.assumeSuccess,
    )
  )
    return { sourced: null, since, unavailable };
  const short = more && !items.some(isOld);
  const begin = short
    ? Math.max(since, (earliest(items.map(({ createdAt }) => createdAt)) ?? since) + 1)
    : since;
  const authors = items.flatMap(({ commit }) => (commit?.author?.user ? [commit.author] : []));
  return {
    since: begin,
    unavailable,
    accounts: authors.map(commitIdentity),
    sourced: {
      deployments,
      source: {
        kind: 'deployments',
        text: `GitHub deployments to ${listed(wanted)}`,
        confidence: 'high',
        notes: short
          ? [`Only the newest ${items.length} deployments were read, back to ${dayOf(begin)}.`]
          : [],
      },
    },
  };
}

async function page(requests: Requests, environments: readonly string[], after: string | null) {
  const answer = await requests.query(deploymentsQuery, { environments, after }, isDeploymentsPage);
  if (!answer.ok) return answer;
  const { data, problems } = answer.value;
  const found = data.repository?.deployments;
  if (!found) return withoutRepository(problems);
  const items = found.nodes.flatMap((node) => (node ? [node] : []));
  const next = found.pageInfo.hasNextPage ? (found.pageInfo.endCursor ?? null) : null;
  return { ok: true as const, value: { items, next } };
}

/** A few names, and how many more there are. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, 3).join(', ');
  return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown;
}

/** The day of a time, as an ISO date. */
export const dayOf = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 10);
