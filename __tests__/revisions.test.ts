import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type ActionHost, githubHost } from '../src/hosts/github.js';
import { createRunner } from '../src/hosts/runner.js';
import { UserError } from '../src/support/user-error.js';
import { type FakeGithub, startGithub } from './fake-github.js';
import { makeRepository, type TestRepository } from './git-repository.js';

let folder: string;
let origin: TestRepository;
let github: FakeGithub;
let clone: TestRepository | null = null;
let logged: string[];
let first: string;
let baseTip: string;
let topic: string;
let merge: string;

// first -- baseTip ---- merge      what GitHub checks out for a pull request
//      \-- topic ------/
beforeAll(() => {
  origin = makeRepository();
  origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  first = origin.commit('first', { 'compose.yml': 'pg: 15\n', 'same.yml': 's: 1\n', 'gone.yml': 'g: 1\n' });
  baseTip = origin.commit('base', { 'base.yml': 'b: 1\n' });
  origin.git('checkout', '-q', '-b', 'topic', first);
  rmSync(join(origin.root, 'gone.yml'));
  topic = origin.commit('topic', { 'compose.yml': 'pg: 16\n', 'new.yml': 'n: 1\n' });
  origin.git('checkout', '-q', '-b', 'merged', 'main');
  origin.git('merge', '-q', '--no-ff', '-m', 'merge', 'topic');
  merge = origin.git('rev-parse', 'HEAD');
});
afterAll(() => origin.remove());

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parity-revisions-'));
  github = await startGithub(origin);
  logged = [];
});
afterEach(async () => {
  clone?.remove();
  clone = null;
  rmSync(folder, { recursive: true, force: true });
  await github.close();
});

/** A checkout of that commit with so much history. */
function checkout(commit: string, depth: number | null): TestRepository {
  clone = makeRepository();
  const deep = depth === null ? [] : [`--depth=${depth}`];
  clone.git('fetch', '-q', ...deep, `file://${origin.root}`, commit);
  clone.git('checkout', '-q', '--detach', commit);
  return clone;
}

function host(
  event: string,
  payload: object = {},
  inputs: Record<string, string> = {},
  token: string | null = 'secret',
): ActionHost {
  const file = join(folder, 'event.json');
  writeFileSync(file, JSON.stringify(payload));
  const environment = {
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: file,
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_API_URL: github.url,
    GITHUB_WORKSPACE: clone?.root ?? origin.root,
  };
  const print = (text: string) => void logged.push(text);
  const runner = createRunner(environment, print);
  return githubHost({ environment, inputs: new Map(Object.entries(inputs)), token, runner, print });
}

const pullRequest = (fork = false) => ({
  pull_request: {
    number: 12,
    head: { sha: topic, repo: fork ? null : { id: 1 } },
    base: { sha: baseTip, repo: { id: 1 } },
  },
});

async function sides(of: ActionHost) {
  const [head, base] = [await of.tree(), await of.baseTree()];
  await base?.preload(['compose.yml']);
  return {
    head: head.text('compose.yml'),
    base: base ? [base.text('compose.yml'), base.text('same.yml'), base.text('gone.yml')] : null,
    notices: base?.notices() ?? [],
    changed: await of.changedPaths(),
  };
}

const seen = () => github.seen.map(({ path }) => path.replace('/repos/acme/shop', ''));
const complaint = async (run: Promise<unknown>): Promise<string> => {
  const error = await run.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof UserError) return `${error.message} | ${error.help}`;
  throw error ?? new Error('no complaint');
};

const before = {
  head: 'pg: 16\n',
  base: ['pg: 15\n', 's: 1\n', 'g: 1\n'],
  notices: [],
  changed: ['compose.yml', 'gone.yml', 'new.yml'],
};

describe('a pull request', () => {
  test('with the merge commit and its parents needs no API', async () => {
    checkout(merge, 2);
    expect(await sides(host('pull_request', pullRequest(), {}, null))).toEqual(before);
    expect(github.seen).toEqual([]);
  });

  test('C06 G12 with the merge commit alone fetches what differs', async () => {
    checkout(merge, 1);
    expect(await sides(host('pull_request', pullRequest()))).toEqual(before);
    expect(seen()[0]).toBe(`/git/trees/${baseTip}`);
    expect(seen().filter((path) => path.startsWith('/git/blobs/'))).toHaveLength(2);
  });

  test('with its own head and all history finds where both parted', async () => {
    checkout(topic, null);
    clone?.git('fetch', '-q', `file://${origin.root}`, baseTip);
    expect(await sides(host('pull_request', pullRequest()))).toEqual(before);
    expect(github.seen).toEqual([]);
  });

  test('G12 with its own head alone asks where both parted', async () => {
    checkout(topic, 1);
    expect(await sides(host('pull_request', pullRequest()))).toEqual(before);
    expect(seen()[0]).toBe(`/compare/${baseTip}...${topic}`);
  });

  test('C06 without history and without a token says how to get the base', async () => {
    checkout(merge, 1);
    const said = await complaint(host('pull_request', pullRequest(), {}, null).baseTree());
    expect(said).toContain(`commit ${baseTip} is not in this clone, and there is no token`);
    expect(said).toContain('fetch-depth: 2');
  });

  test.each([
    ['is refused', { status: 403, json: { message: 'Resource not accessible by integration' } }, 'HTTP 403'],
    ['is cut', { status: 200, json: { truncated: true, tree: [] } }, 'more files than the API lists'],
  ] as const)(
    'A18 whose base %s cannot be judged',
    async (_, reply, told) => {
      checkout(merge, 1);
      github.state.faults.push({ match: /git\/trees/, reply });
      expect(await complaint(host('pull_request', pullRequest()).baseTree())).toContain(told);
    },
    10_000,
  );

  test('C06 one of whose files cannot be fetched cannot be judged', async () => {
    checkout(merge, 1);
    github.state.faults.push({ match: /git\/blobs/, reply: { status: 404 } });
    const base = await host('pull_request', pullRequest()).baseTree();
    expect(await complaint(base?.preload(['compose.yml']) ?? Promise.resolve())).toContain('HTTP 404');
  });

  test('whose event says nothing is not judged as if nothing were new', async () => {
    checkout(merge, 2);
    expect(await complaint(host('pull_request', { odd: true }).baseTree())).toContain(
      'does not say what to compare',
    );
  });
});

describe('an event whose token may write', () => {
  test('R10 judges the pull request as data', async () => {
    checkout(baseTip, 1);
    expect(await sides(host('pull_request_target', pullRequest(true)))).toMatchObject({
      head: null,
      base: before.base,
    });
    const head = await host('pull_request_target', pullRequest(true)).tree();
    await head.preload(['compose.yml']);
    expect(head.text('compose.yml')).toBe('pg: 16\n');
  });

  test.each(['topic', 'merge'])('R10 refuses a checkout of a fork: %s', async (which) => {
    checkout(which === 'topic' ? topic : merge, 2);
    expect(await complaint(host('pull_request_target', pullRequest(true)).tree())).toContain(
      'commit of a fork',
    );
    expect((await host('pull_request_target', pullRequest(false)).tree()).text('compose.yml')).toBe(
      'pg: 16\n',
    );
    const allowed = host('pull_request_target', pullRequest(true), { 'allow-untrusted': 'true' });
    expect((await allowed.tree()).text('compose.yml')).toBe('pg: 16\n');
  });

  test('R10 workflow_run refuses it as well', async () => {
    checkout(topic, 1);
    const run = (id: number) => ({
      repository: { id: 1 },
      workflow_run: { head_sha: topic, head_repository: { id } },
    });
    expect(await complaint(host('workflow_run', run(2)).tree())).toContain('commit of a fork');
    expect((await host('workflow_run', run(1)).tree()).text('compose.yml')).toBe('pg: 16\n');
  });
});

describe('other events', () => {
  test('a merge queue compares with the base of its group', async () => {
    checkout(merge, 2);
    const group = { merge_group: { head_sha: merge, base_sha: baseTip } };
    expect(await sides(host('merge_group', group, {}, null))).toEqual(before);
  });

  test('R12 a push compares with what was there, where that can be had', async () => {
    checkout(topic, null);
    expect(await sides(host('push', { before: first, after: topic }))).toEqual({ ...before, changed: null });
    expect((await sides(host('push', { before: '0'.repeat(40), after: topic }))).base).toBeNull();
    expect((await sides(host('push', { before: 'd'.repeat(40), after: topic }))).base).toBeNull();
    expect(logged.join('')).toContain('Not compared with the revision before the push');
  });

  test.each(['schedule', 'workflow_dispatch', 'something_new'])(
    'R12 %s compares with nothing',
    async (event) => {
      checkout(topic, 1);
      expect(await sides(host(event))).toMatchObject({ head: 'pg: 16\n', base: null, changed: null });
    },
  );

  test('G03 the input names another side', async () => {
    checkout(topic, null);
    expect((await sides(host('schedule', {}, { base: first }))).base).toEqual(before.base);
    expect(await complaint(host('schedule', {}, { base: 'nowhere' }).baseTree())).toContain(
      'has no commit nowhere',
    );
    expect(await complaint(host('schedule', {}, { base: '--output=x' }).baseTree())).toContain(
      'is no reference',
    );
  });

  test('no checkout at all', () => {
    clone = makeRepository();
    rmSync(join(clone.root, '.git'), { recursive: true });
    expect(() => host('push')).toThrow(/no git repository/);
  });
});
