import type { Answer, Api, GraphqlProblem, Queried, Unavailable } from '../api.js';
import { isRefusal } from '../api-failure.js';
import type { Guard } from '../guard.js';

type Parameters = Readonly<Record<string, unknown>>;

/** The API for one history: counted, and stopped before the quota of everybody else is used up. */
export interface Requests {
  readonly owner: string;
  readonly repo: string;
  /** How many were made. */
  used(): number;
  /** How many may still be made. */
  left(): number;
  query<T>(document: string, variables: Parameters, guard: Guard<T>): Promise<Answer<Queried<T>>>;
  get<T>(route: string, parameters: Parameters, guard: Guard<T>): Promise<Answer<T>>;
}

/** The repository that is asked about, and how often at most. */
export interface Allowance {
  readonly owner: string;
  readonly repo: string;
  readonly most: number;
}

/** "1,000 requests per hour per repository" are for all workflows together; the last tenth is left to the others. */
const reserve = 0.1;

interface Quota {
  readonly rateLimit?: {
    readonly limit: number;
    readonly remaining: number;
    readonly resetAt: string;
  } | null;
}

/** Counts requests and watches the quota that each answer tells. */
export function limitedRequests(api: Api, { owner, repo, most }: Allowance): Requests {
  let used = 0;
  let exhausted: string | null = null;
  const refused = (): string | null =>
    exhausted ?? (used >= most ? `${most} requests, all that one history may take, are used up` : null);
  async function spend<T>(send: () => Promise<Answer<T>>): Promise<Answer<T>> {
    const reason = refused();
    if (reason !== null) return { ok: false, status: null, denied: false, reason };
    used++;
    return send();
  }
  return {
    owner,
    repo,
    used: () => used,
    left: () => (exhausted === null ? most - used : 0),
    get: (route, parameters, guard) => spend(() => api.get(route, { owner, repo, ...parameters }, guard)),
    async query<T>(document: string, variables: Parameters, guard: Guard<T>) {
      const answer = await spend(() => api.query(document, { owner, name: repo, ...variables }, guard));
      if (answer.ok) exhausted = shortage(answer.value.data as Quota);
      return answer;
    },
  };
}

function shortage({ rateLimit }: Quota): string | null {
  if (!rateLimit || rateLimit.remaining >= rateLimit.limit * reserve) return null;
  return `only ${rateLimit.remaining} of ${rateLimit.limit} requests are left until ${rateLimit.resetAt}`;
}

/** The problem that concerns a field of the repository, or null. */
export const problemAt = (problems: readonly GraphqlProblem[], field: string): GraphqlProblem | null =>
  problems.find(({ path }) => path[0] === 'repository' && path[1] === field) ?? null;

/** Why an answer has no repository: one of its fields was refused that cannot be null. */
export function withoutRepository(problems: readonly GraphqlProblem[]): Unavailable {
  const [problem] = [...problems.filter(isRefusal), ...problems];
  const denied = problem !== undefined && isRefusal(problem);
  return { ok: false, status: 200, denied, reason: problem?.message ?? 'the answer has no repository' };
}
