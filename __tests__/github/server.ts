import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerBody } from './answering.js';
import { type Request, violations } from './checking.js';
import { type Routed, route } from './description.js';
import { type Fault, fail, isDone, json, type Reply, send } from './faults.js';
import { execute, type Query } from './graphql/execute.js';
import { isObject } from './json-schema.js';
import { forbidden } from './permissions.js';
import type { Result } from './rest/call.js';
import { handlers } from './rest/index.js';
import { resetOf } from './rest/repository.js';
import { emptyState, type State, type Token } from './state.js';

/** A request that came in, for tests to look at. */
export interface Seen {
  /** `GET /repos/acme/shop/issues/12/comments?page=1` */
  readonly line: string;
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly status: number | null;
  readonly fault: string | null;
}

/**
 * A stand-in for GitHub on this machine. It holds a small state, checks every request against GitHub's published
 * description and its GraphQL schema, refuses what these do not allow, and checks its own answers before it sends
 * them. How to use it:
 *
 *     const github = await startGithub({ git: repository, deployments: [{ id: 1, environment: 'production', … }] });
 *     … run with GITHUB_API_URL=github.url and the token `secret-token` …
 *     expect(github.refused).toEqual([]);          // nothing was asked that GitHub does not know
 *     expect(github.state.comments).toHaveLength(1);
 *     github.faults.push({ match: /^POST .*comments$/, kind: 'answer lost', times: 1 });
 *     await github.close();
 *
 * `state.tokens` says who may do what (`tokens.full`, `tokens.readOnly`, `tokens.none` of state.ts), `state.isPrivate`
 * whether reading needs a permission. The repository is acme/shop.
 */
export interface Github {
  /** For GITHUB_API_URL, as of github.com. */
  readonly url: string;
  /** The same in the layout of GitHub Enterprise Server: `/api/v3` and `/api/graphql`. */
  readonly enterpriseUrl: string;
  readonly state: State;
  readonly faults: Fault[];
  /** Milliseconds that slow answers take. */
  delay: number;
  readonly seen: Seen[];
  /** What was asked and GitHub does not allow, with the reason. */
  readonly refused: string[];
  /** What this stand-in would have answered wrongly: a fault of its own. */
  readonly mistakes: string[];
  /** Requests that write, as `METHOD /path` below the repository. */
  writes(): string[];
  close(): Promise<void>;
}

/** Starts one. */
export async function startGithub(given: Partial<State> = {}): Promise<Github> {
  const state = emptyState(given);
  const counts = new Map<Fault, number>();
  const server = createServer((incoming, response) => void answer(incoming, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A test that fails may leave it open; that keeps nobody waiting.
  server.unref();
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const github: Github = {
    url,
    enterpriseUrl: `${url}/api/v3`,
    state,
    faults: [],
    delay: 300,
    seen: [],
    refused: [],
    mistakes: [],
    writes: () => {
      const written = github.seen.filter(({ method, path }) => method !== 'GET' && path !== '/graphql');
      return written.map(
        ({ method, path }) => `${method} ${path.replace(`/repos/${state.owner}/${state.name}`, '')}`,
      );
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };

  async function answer(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const request = await understand(incoming);
    const line = `${request.method} ${request.path}`;
    const fault = github.faults.find((one) => matches(one, line));
    fault?.meanwhile?.();
    const reply = fault && !isDone(fault.kind) ? null : await replyTo(github, request);
    const query = request.query.size > 0 ? `?${request.query}` : '';
    github.seen.push({
      line: `${line}${query}`,
      method: request.method,
      path: request.path,
      body: request.body,
      status: fault ? null : (reply?.status ?? null),
      fault: fault?.kind ?? null,
    });
    if (fault) await fail(fault.kind, response, reply, { now: state.now(), delay: github.delay });
    else if (reply) send(response, reply);
  }

  function matches(fault: Fault, line: string): boolean {
    if (!fault.match.test(line)) return false;
    const count = (counts.get(fault) ?? 0) + 1;
    counts.set(fault, count);
    const { after = 0, times = Number.POSITIVE_INFINITY } = fault;
    return count > after && count <= after + times;
  }

  return github;
}

async function understand(incoming: IncomingMessage): Promise<Request> {
  const url = new URL(incoming.url ?? '/', 'http://localhost');
  let text = '';
  for await (const part of incoming) text += part;
  return {
    method: incoming.method ?? '',
    path: url.pathname.replace(/^\/api\/v3(?=\/)/, '').replace(/^\/api\/graphql$/, '/graphql'),
    query: url.searchParams,
    headers: incoming.headers,
    body: text === '' ? undefined : parsed(text),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

async function replyTo(github: Github, request: Request): Promise<Reply> {
  const { state } = github;
  const token = state.tokens.get(
    /^(?:bearer|token) (.+)$/i.exec(String(request.headers.authorization))?.[1] ?? '',
  );
  if (!token) return json(401, { message: 'Bad credentials' });
  state.remaining--;
  const reply =
    request.path === '/graphql'
      ? await graphqlReply(github, request, token)
      : restReply(github, request, token);
  return { ...reply, headers: { ...limits(state), ...reply.headers } };
}

const limits = (state: State): Record<string, string> => ({
  'x-ratelimit-limit': '1000',
  'x-ratelimit-remaining': String(state.remaining),
  'x-ratelimit-used': String(1000 - state.remaining),
  'x-ratelimit-reset': String(resetOf(state)),
  'x-github-media-type': 'github.v3; format=json',
});

async function graphqlReply(
  github: Github,
  { method, body, headers }: Request,
  token: Token,
): Promise<Reply> {
  const problems = [
    ...(method === 'POST' ? [] : ['GraphQL is asked by POST']),
    ...(headers['user-agent'] ? [] : ['there is no user-agent header']),
    ...(isObject(body) && typeof body.query === 'string' ? [] : ['there is no query']),
  ];
  if (problems.length > 0) return refuse(github, 'POST /graphql', problems, 400);
  const { query, variables } = body as unknown as Query;
  const { answer, refused } = await execute(
    { state: github.state, token },
    { query, variables: variables ?? {} },
  );
  github.refused.push(...refused.map((why) => `POST /graphql: ${why}`));
  return json(200, answer);
}

function refuse(github: Github, line: string, problems: readonly string[], status: number): Reply {
  github.refused.push(...problems.map((problem) => `${line}: ${problem}`));
  return json(status, {
    message: `Invalid request.\n\n${problems.join('\n')}`,
    documentation_url: 'https://docs.github.com/rest',
  });
}

function restReply(github: Github, request: Request, token: Token): Reply {
  const { state } = github;
  const line = `${request.method} ${request.path}`;
  const routed = route(request.method, request.path);
  if (!routed) return refuse(github, line, ['no such operation'], 404);
  const problems = violations(request, routed.operation, routed.path);
  if (problems.length > 0) return refuse(github, line, problems, 422);
  const { owner, repo } = routed.path;
  if (owner !== undefined && `${owner}/${repo}`.toLowerCase() !== `${state.owner}/${state.name}`)
    return json(404, { message: 'Not Found' });
  const denied = forbidden(state, token, routed);
  if (denied)
    return json(denied.status, {
      message: denied.message,
      documentation_url: 'https://docs.github.com/rest',
    });
  const body = isObject(request.body) ? request.body : {};
  try {
    const result = handlers[routed.operation.id]?.({
      state,
      token,
      path: routed.path,
      query: request.query,
      body,
    });
    if (!result) throw new Error(`nothing answers ${routed.operation.id}`);
    if (result.kind === 'problem' && result.status === 422) github.refused.push(`${line}: ${result.message}`);
    return replyOf(github, routed, request, result);
  } catch (error) {
    github.mistakes.push(String(error));
    return json(500, { message: `the stand-in is wrong: ${error}` });
  }
}

function replyOf(github: Github, { operation }: Routed, request: Request, result: Result): Reply {
  if (result.kind === 'none') return { status: 204, headers: {}, body: '' };
  if (result.kind === 'problem')
    return json(result.status, {
      message: result.message,
      documentation_url: 'https://docs.github.com/rest',
    });
  if (result.kind === 'item') return json(result.status, answerBody(operation, result.status, result.fields));
  const size = Number(request.query.get('per_page') ?? 30);
  const number = Number(request.query.get('page') ?? 1);
  const items = result.items.slice((number - 1) * size, number * size);
  const fields = result.wrap === null ? items : { total_count: result.items.length, [result.wrap]: items };
  return json(
    200,
    answerBody(operation, 200, fields),
    links(github, request, number, Math.ceil(result.items.length / size)),
  );
}

/** "Link": next and last, first and prev, only where they are. */
function links(
  { url }: Github,
  { path, query }: Request,
  number: number,
  last: number,
): Record<string, string> {
  const to = (page: number, rel: string): string => {
    const search = new URLSearchParams(query);
    search.set('page', String(page));
    return `<${url}${path}?${search}>; rel="${rel}"`;
  };
  const all = [
    ...(number > 1 ? [to(number - 1, 'prev'), to(1, 'first')] : []),
    ...(number < last ? [to(number + 1, 'next'), to(last, 'last')] : []),
  ];
  return all.length > 0 ? { link: all.join(', ') } : {};
}
