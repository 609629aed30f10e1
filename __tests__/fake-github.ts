import { type ApiServer, type Reply, type Seen, startServer } from './api-server.js';
import type { TestRepository } from './git-repository.js';

export const bot = { id: 41898282, login: 'github-actions[bot]', type: 'Bot' };
export const stranger = { id: 7, login: 'mallory', type: 'User' };

interface Posted {
  id: number;
  body: string;
  user: typeof bot;
}

interface OpenIssue extends Posted {
  number: number;
  title: string;
  state: string;
  labels: string[];
  pull_request?: object;
}

/** What the server holds, for tests to fill and to look at. */
export interface State {
  comments: Posted[];
  issues: OpenIssue[];
  checks: { id: number; [key: string]: unknown }[];
  /** Answers that come before all others: the first that matches is used and taken away. */
  faults: {
    readonly match: RegExp;
    readonly reply: Reply;
    readonly applied?: boolean;
    readonly meanwhile?: () => void;
  }[];
}

export interface FakeGithub extends ApiServer {
  readonly state: State;
  /** Requests that write, as `METHOD path`. */
  writes(): string[];
}

/** A small GitHub: comments, issues, check runs, and the git objects of a repository. */
export async function startGithub(origin: TestRepository | null = null): Promise<FakeGithub> {
  const state: State = { comments: [], issues: [], checks: [], faults: [] };
  let next = 1000;
  const server = await startServer((request) => {
    const line = `${request.method} ${request.path}`;
    const index = state.faults.findIndex(({ match }) => match.test(line));
    const [fault] = index < 0 ? [] : state.faults.splice(index, 1);
    if (fault?.applied) answer(request);
    fault?.meanwhile?.();
    return fault ? fault.reply : answer(request);
  });

  function answer(request: Seen): Reply {
    const line = `${request.method} ${request.path}`;
    const number = Number(/\d+$/.exec(request.path)?.[0]);
    const page = <T>(all: T[]): Reply => ok(request.query.get('page') === '1' ? all : []);
    if (line === 'POST /graphql') return ok({ data: { viewer: { databaseId: bot.id } } });
    if (/^GET .*\/issues\/\d+\/comments$/.test(line)) return page(state.comments);
    if (/^POST .*\/issues\/\d+\/comments$/.test(line)) {
      state.comments.push({ id: next++, body: String(request.body.body), user: bot });
      return ok(state.comments.at(-1), 201);
    }
    if (/^PATCH .*\/issues\/comments\/\d+$/.test(line)) {
      const comment = state.comments.find(({ id }) => id === number);
      return comment ? ok(Object.assign(comment, request.body)) : missing;
    }
    if (/^DELETE .*\/issues\/comments\/\d+$/.test(line)) {
      state.comments = state.comments.filter(({ id }) => id !== number);
      return { status: 204 };
    }
    if (/^GET .*\/issues$/.test(line))
      return page(
        state.issues.filter(
          (issue) => issue.state === 'open' && issue.labels.includes(request.query.get('labels') ?? ''),
        ),
      );
    if (/^POST .*\/issues$/.test(line)) {
      const { title, body, labels } = request.body as { title: string; body: string; labels: string[] };
      state.issues.push({ id: next, number: next++, title, body, labels, user: bot, state: 'open' });
      return ok(state.issues.at(-1), 201);
    }
    if (/^PATCH .*\/issues\/\d+$/.test(line)) {
      const issue = state.issues.find((one) => one.number === number);
      return issue ? ok(Object.assign(issue, request.body)) : missing;
    }
    if (/^GET .*\/check-runs$/.test(line))
      return ok({ total_count: state.checks.length, check_runs: state.checks });
    if (/^POST .*\/check-runs$/.test(line)) {
      state.checks.push({ ...request.body, id: next++ });
      return ok(state.checks.at(-1), 201);
    }
    if (/^PATCH .*\/check-runs\/\d+$/.test(line)) return ok({ ...request.body, id: number });
    return origin ? gitAnswer(origin, request) : missing;
  }

  const writes = () =>
    server.seen.flatMap(({ method, path }) =>
      method === 'GET' || path === '/graphql' ? [] : [`${method} ${path.replace('/repos/acme/shop', '')}`],
    );
  return { ...server, state, writes };
}

const ok = (json: unknown, status = 200): Reply => ({ status, json });
const missing: Reply = { status: 404, json: { message: 'Not Found' } };

function gitAnswer(origin: TestRepository, { path }: Seen): Reply {
  const [, kind, rest = ''] = /^\/repos\/acme\/shop\/(git\/trees|git\/blobs|compare)\/(.+)$/.exec(path) ?? [];
  try {
    if (kind === 'git/blobs')
      return ok({
        content: origin.blob(rest).toString('base64'),
        encoding: 'base64',
      });
    if (kind === 'compare') {
      const [one = '', other = ''] = rest.split('...');
      return ok({ merge_base_commit: { sha: origin.git('merge-base', one, other) } });
    }
    if (kind !== 'git/trees') return missing;
    const lines = origin.git('ls-tree', '-r', '-t', '-l', rest).split('\n');
    return ok({ truncated: false, tree: lines.map(treeEntry) });
  } catch {
    return missing;
  }
}

function treeEntry(line: string) {
  const [, mode, type, sha, size, path] = /^(\d+) (\w+) (\w+) +(\S+)\t(.*)$/.exec(line) ?? [];
  return { path, mode, type, sha, ...(size === '-' ? {} : { size: Number(size) }) };
}
