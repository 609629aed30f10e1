import type { Deployment, Identity, PeopleOptions, TimeOptions } from '../model.js';
import { accountIdentity } from './accounts.js';
import { secondsOf } from './durations.js';
import { payloadOf, sourceCommit, textAt } from './payload.js';
import { servicesOfEnvironment } from './service-environments.js';

interface Actor {
  readonly __typename: string;
  readonly login: string;
  readonly databaseId?: number | null | undefined;
}

/** A status as GitHub gives it. */
export interface GivenStatus {
  readonly state: string;
  readonly createdAt: string;
  readonly environment?: string | null | undefined;
  readonly logUrl?: string | null | undefined;
  readonly environmentUrl?: string | null | undefined;
  readonly creator?: Actor | null | undefined;
}

/** A deployment as GitHub gives it. */
export interface GivenDeployment {
  readonly databaseId?: number | null | undefined;
  readonly environment?: string | null | undefined;
  readonly originalEnvironment?: string | null | undefined;
  readonly payload?: string | null | undefined;
  readonly createdAt: string;
  readonly commitOid: string;
  readonly ref?: { readonly name: string } | null | undefined;
  readonly commit?: { readonly message: string } | null | undefined;
  readonly creator?: Actor | null | undefined;
  readonly statuses?:
    | { readonly totalCount: number; readonly nodes: readonly (GivenStatus | null | undefined)[] }
    | null
    | undefined;
}

/** What is needed to understand one. */
export interface Reading {
  /** `owner/name`. */
  readonly repository: string;
  readonly time: TimeOptions;
  readonly people: PeopleOptions | null;
}

/**
 * A deployment to production as records, one for each service that it deploys; none where its environment is not
 * production. Statuses are handed over whole: which of them makes it live is not decided here, and neither its state
 * nor the time of its last change is looked at.
 */
export function deploymentRecords(given: GivenDeployment, reading: Reading): Deployment[] {
  const [environment, services] = productionOf(given, reading.time);
  const createdAt = secondsOf(given.createdAt);
  if (createdAt === null) return [];
  const payload = payloadOf(given.payload);
  const statuses = statusesOf(given, environment);
  const { repository, time } = reading;
  const hints = { payload, message: given.commit?.message ?? null, repository, shaFrom: time.shaFrom };
  return services.map((service) => ({
    id: String(given.databaseId ?? `${given.createdAt} ${given.commitOid}`),
    service,
    environment,
    sha: sourceCommit(hints) ?? given.commitOid,
    createdAt,
    statuses: statuses.flatMap(({ state, createdAt: time }) => {
      const at = secondsOf(time);
      return at === null ? [] : [{ state: state.toLowerCase(), at }];
    }),
    region: null,
    url: null,
    runId: statuses.map(({ logUrl }) => runIn(logUrl)).find((run) => run !== null) ?? null,
    trigger: null,
    approximate: hasMore(given)
      ? 'it has more statuses than were read, so the first success may be an earlier one'
      : null,
    ref: given.ref?.name ?? null,
    deployers: deployersOf(given, statuses, payload, reading.people),
    approvals: [],
  }));
}

// A deployment can move on to another environment; it is the first of them that is production.
function productionOf(
  { originalEnvironment, environment, statuses }: GivenDeployment,
  time: TimeOptions,
): readonly [string, readonly string[]] {
  const moved = statuses?.nodes.map((status) => status?.environment) ?? [];
  const names = new Set([originalEnvironment, environment, ...moved].flatMap((name) => name ?? []));
  for (const name of names) {
    const services = servicesOfEnvironment(name, time);
    if (services.length > 0) return [name, services];
  }
  return ['', []];
}

const hasMore = ({ statuses }: GivenDeployment): boolean =>
  statuses != null && statuses.totalCount > statuses.nodes.length;

const statusesOf = ({ statuses }: GivenDeployment, environment: string): GivenStatus[] =>
  (statuses?.nodes ?? []).flatMap((status) =>
    status && (status.environment ?? environment) === environment ? [status] : [],
  );

/** The number of the workflow run in `https://host/owner/name/actions/runs/<run>/job/<job>`, or null. */
export const runIn = (url: string | null | undefined): string | null =>
  /\/actions\/runs\/(\d{1,20})(?:[/?#]|$)/.exec(url ?? '')?.[1] ?? null;

function deployersOf(
  { creator }: GivenDeployment,
  statuses: readonly GivenStatus[],
  payload: unknown,
  people: PeopleOptions | null,
): Deployment['deployers'] {
  const login = people?.deployerFrom ? textAt(payload, people.deployerFrom) : null;
  const [first] = statuses
    .filter(({ state }) => state.toLowerCase() === 'success')
    .sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
  return [
    ...(login && /^[\w-]{1,60}(?:\[bot\])?$/.test(login)
      ? [{ evidence: 'configured' as const, who: byLogin(login) }]
      : []),
    ...(creator ? [{ evidence: 'deployment-creator' as const, who: accountIdentity(creator) }] : []),
    ...(first?.creator ? [{ evidence: 'status-creator' as const, who: accountIdentity(first.creator) }] : []),
  ];
}

const byLogin = (login: string): Identity => ({ name: null, emailKey: null, login, id: null, bot: null });
