/** Why an answer is not there. */
export interface Unavailable {
  readonly ok: false;
  /** HTTP status, or null where no answer came or it was none. */
  readonly status: number | null;
  /** Whether the token lacks a permission. */
  readonly denied: boolean;
  readonly reason: string;
}

/** One try that failed. */
export interface Failed {
  readonly ok: false;
  readonly failure: Unavailable;
  /** Seconds that GitHub asks to wait, where it refused for the rate. */
  readonly retryAfter: number | null;
}

/** A try that failed for that reason. */
export const failed = (
  status: number | null,
  denied: boolean,
  reason: string,
  retryAfter: number | null = null,
): Failed => ({
  ok: false,
  failure: { ok: false, status, denied, reason },
  retryAfter,
});

/** What GraphQL refused, beside what it answered. */
export interface GraphqlProblem {
  readonly type: string | null;
  readonly message: string;
  /** Keys that lead to what is null because of it: `repository`, `deployments`. */
  readonly path: readonly string[];
}

const lackingRight = new Set(['FORBIDDEN', 'INSUFFICIENT_SCOPES', 'UNAUTHENTICATED']);

/** Whether the token lacks a permission. */
export const isRefusal = ({ type, message }: GraphqlProblem): boolean =>
  (type !== null && lackingRight.has(type)) || /resource not accessible/i.test(message);

/** What an answer of GraphQL that holds problems is: a refusal for the rate, or data with holes. */
export function problemsOf(error: unknown): {
  readonly data: unknown;
  readonly problems: readonly GraphqlProblem[];
  readonly headers: Readonly<Record<string, string | undefined>>;
} | null {
  const { name, errors, data = null, headers = {} } = (error ?? {}) as GraphqlError;
  if (name !== 'GraphqlResponseError' || !Array.isArray(errors)) return null;
  const problems = errors.slice(0, 100).map((one) => ({
    type: typeof one?.type === 'string' ? one.type : null,
    message: String(one?.message ?? '').slice(0, 200),
    path: Array.isArray(one?.path) ? one.path.map(String) : [],
  }));
  return { data, problems, headers };
}

interface GraphqlError {
  readonly name?: string;
  readonly errors?: readonly {
    readonly type?: unknown;
    readonly message?: unknown;
    readonly path?: unknown;
  }[];
  readonly data?: unknown;
  readonly headers?: Readonly<Record<string, string | undefined>>;
}

/** A refusal for the rate that GraphQL answers with status 200. */
export const isOverRate = ({ type, message }: GraphqlProblem): boolean =>
  type === 'RATE_LIMITED' || /rate limit/i.test(message);

interface RequestError {
  readonly status?: number;
  readonly message?: string;
  readonly response?: { readonly headers?: Readonly<Record<string, string | undefined>> };
}

/** What an error of Octokit means. */
export function failureOf(error: unknown): Failed {
  const { status, message = String(error), response } = (error ?? {}) as RequestError;
  const said = message.split('\n')[0]?.slice(0, 200) ?? '';
  // Octokit gives errors of the network a status of 500 of its own; only an answer has headers.
  if (!response || status === undefined) return failed(null, false, said);
  const retryAfter = retryAfterOf(status, said, response.headers ?? {});
  if (retryAfter !== null) return failed(status, false, `the rate limit is used up: ${said}`, retryAfter);
  const denied = status === 401 || status === 403;
  return failed(status, denied, `HTTP ${status}: ${said}`);
}

// "If the retry-after response header is present, you should not retry your request until after that many seconds …
// If the x-ratelimit-remaining header is 0, you should not make another request until after the time specified by
// the x-ratelimit-reset header." https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
function retryAfterOf(
  status: number,
  said: string,
  headers: Readonly<Record<string, string | undefined>>,
): number | null {
  if (status !== 403 && status !== 429) return null;
  const after = Number(headers['retry-after']);
  if (headers['retry-after'] !== undefined && after >= 0) return after;
  if (headers['x-ratelimit-remaining'] === '0')
    return Math.max(0, Number(headers['x-ratelimit-reset'] ?? 0) - Date.now() / 1000);
  return /rate limit/i.test(said) ? 60 : null;
}

/** How often anything is tried. */
const tries = 3;

/** Milliseconds to wait before the next try, or null where there is none. */
export function waitBefore(
  { failure, retryAfter }: Failed,
  count: number,
  repeatable: boolean,
): number | null {
  if (count >= tries) return null;
  if (retryAfter !== null) return Math.ceil(retryAfter * 1000);
  const passing = failure.status === null || failure.status >= 500;
  return repeatable && passing ? 500 * 2 ** count : null;
}
