import { setTimeout as sleep } from 'node:timers/promises';
import { getOctokit } from '@actions/github';
import { defaults } from '@actions/github/lib/utils';
import {
  type Failed,
  failed,
  failureOf,
  type GraphqlProblem,
  isOverRate,
  isRefusal,
  problemsOf,
  type Unavailable,
  waitBefore,
} from './api-failure.js';
import { boundedFetch, type Fetch } from './bounded-fetch.js';
import { type Guard, isAnything, withFields } from './guard.js';

export type { GraphqlProblem, Unavailable } from './api-failure.js';

export type Answer<T> = { readonly ok: true; readonly value: T } | Unavailable;

/** Items of several pages; not complete where the pages went on beyond the cap. */
export interface Listed<T> {
  readonly items: readonly T[];
  readonly complete: boolean;
}

type Parameters = Readonly<Record<string, unknown>>;

/**
 * The one client of GitHub's API. It never throws: an answer that does not come, breaks off or has another shape
 * than promised is unavailable, which is never the same as empty.
 */
export interface Api {
  get<T>(route: string, parameters: Parameters, guard: Guard<T>): Promise<Answer<T>>;
  /** All pages, by numbers of our own; links in answers are not followed. */
  list<T>(route: string, parameters: Parameters, guard: Guard<readonly T[]>): Promise<Answer<Listed<T>>>;
  /** Never repeated where it may have been done: whoever writes looks first whether it was. */
  write<T>(route: string, parameters: Parameters, guard: Guard<T>): Promise<Answer<T>>;
  graphql<T>(query: string, variables: Parameters, guard: Guard<T>): Promise<Answer<T>>;
  /** As `graphql`, but an answer with holes is one: the problems say what is null, and why. */
  query<T>(query: string, variables: Parameters, guard: Guard<T>): Promise<Answer<Queried<T>>>;
}

/** What a query was answered, and what it was refused. */
export interface Queried<T> {
  readonly data: T;
  readonly problems: readonly GraphqlProblem[];
}

/** How long a client waits; tests make it impatient. */
export interface Patience {
  /** Milliseconds for one request, and for all of them together. */
  readonly requestDeadline?: number;
  readonly budget?: number;
  readonly pause?: (milliseconds: number) => Promise<unknown>;
}

/** What a client can be made with. */
export interface ApiSettings extends Patience {
  readonly token: string;
  readonly baseUrl: string;
}

/** "per_page: The number of results per page (max 100)." */
const perPage = 100;
const mostPages = 50;
/** Milliseconds that all waits for a rate limit may take together. */
const patience = 30_000;

/** A client for that token. */
export function createApi({
  token,
  baseUrl,
  requestDeadline = 15_000,
  budget = 60_000,
  pause = sleep,
}: ApiSettings): Api {
  const { request } = defaults;
  const octokit = getOctokit(token, {
    baseUrl,
    userAgent: 'parity-gate',
    request: { ...request, fetch: boundedFetch(request?.fetch as unknown as Fetch) },
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
  });
  const end = Date.now() + budget;
  let waited = 0;

  async function attempt<T>(
    send: (signal: AbortSignal) => Promise<unknown>,
    guard: Guard<T>,
    repeatable: boolean,
  ) {
    for (let count = 1; ; count++) {
      const left = end - Date.now();
      if (left <= 0) return overBudget;
      const result = await once(send, guard, Math.min(requestDeadline, left));
      if (result.ok) return result;
      const wait = waitBefore(result, count, repeatable);
      if (wait === null || waited + wait > patience || wait > left) return result.failure;
      waited += wait;
      await pause(wait);
    }
  }

  const send = (route: string, parameters: Parameters) => async (signal: AbortSignal) =>
    (await octokit.request(route, { ...parameters, request: { signal } })).data;

  const api: Api = {
    get: (route, parameters, guard) => attempt(send(`GET ${route}`, parameters), guard, true),
    write: (route, parameters, guard) => attempt(send(route, parameters), guard, false),
    async graphql<T>(query: string, variables: Parameters, guard: Guard<T>) {
      const answer = await api.query(query, variables, guard);
      if (!answer.ok) return answer;
      const [problem] = answer.value.problems;
      if (!problem) return { ok: true, value: answer.value.data };
      return failed(422, isRefusal(problem), problem.message).failure;
    },
    query<T>(query: string, variables: Parameters, guard: Guard<T>) {
      const isQueried = withFields({ data: guard, problems: isAnything });
      return attempt(
        (signal) => queried(() => octokit.graphql(query, { ...variables, request: { signal } })),
        (value): value is Queried<T> => isQueried(value),
        true,
      );
    },
    async list<T>(route: string, parameters: Parameters, guard: Guard<readonly T[]>) {
      const items: T[] = [];
      for (let page = 1; page <= mostPages; page++) {
        const answer = await api.get(route, { ...parameters, per_page: perPage, page }, guard);
        if (!answer.ok) return answer;
        items.push(...answer.value);
        if (answer.value.length < perPage) return { ok: true, value: { items, complete: true } };
      }
      return { ok: true, value: { items, complete: false } };
    },
  };
  return api;
}

const quiet = (): void => {};

// Data with holes is passed on with its problems; without data, or where the rate is used up, it is a failure.
async function queried(send: () => Promise<unknown>): Promise<Queried<unknown>> {
  try {
    return { data: await send(), problems: [] };
  } catch (error) {
    const answer = problemsOf(error);
    if (!answer) throw error;
    const { data, problems, headers } = answer;
    const over = problems.find(isOverRate);
    const worst = over ?? (data === null ? (problems.find(isRefusal) ?? problems[0]) : undefined);
    if (!worst) return { data, problems };
    const status = over || isRefusal(worst) ? 403 : 422;
    throw Object.assign(new Error(worst.message), { status, response: { headers } });
  }
}

const overBudget: Unavailable = {
  ok: false,
  status: null,
  denied: false,
  reason: 'requests have taken as long as they may together',
};

async function once<T>(
  send: (signal: AbortSignal) => Promise<unknown>,
  guard: Guard<T>,
  deadline: number,
): Promise<{ ok: true; value: T } | Failed> {
  try {
    const data = await send(AbortSignal.timeout(deadline));
    if (guard(data)) return { ok: true, value: data };
    return failed(null, false, 'the answer has not the shape that GitHub promises');
  } catch (error) {
    return failureOf(error);
  }
}
