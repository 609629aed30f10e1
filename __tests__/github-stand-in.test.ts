import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { makeRepository, type TestRepository } from './git-repository.js';
import { ask } from './github/client.js';
import { operations } from './github/description.js';
import { faultKinds } from './github/faults.js';
import { handlers } from './github/rest/index.js';
import { type Github, startGithub } from './github/server.js';
import { ada, bot, tokens } from './github/state.js';

const repo = '/repos/acme/shop';
let made: TestRepository;
let github: Github;
let sha: string;

let base: string;

// Nothing here changes the repository.
beforeAll(() => {
  made = makeRepository();
  base = made.commit('base', { 'readme.md': '#\n', 'deploy/compose.yml': 'a: 1\n' });
  sha = made.commit('change', { 'readme.md': '# New\n' });
  made.git('tag', 'v1');
});
afterAll(() => made.remove());

beforeEach(async () => {
  const time = '2031-01-01T00:00:00Z';
  github = await startGithub({
    git: made,
    comments: [{ id: 3, on: 12, body: 'hello', user: ada }],
    issues: [{ number: 4, title: 'Old', body: null, user: bot, state: 'open', labels: ['bug'] }],
    pulls: [
      {
        number: 12,
        title: 'Change',
        user: ada,
        state: 'closed',
        createdAt: time,
        mergedAt: time,
        mergeCommit: sha,
        head: { ref: 'topic', sha },
        base: { ref: 'main', sha: base },
      },
    ],
    reviews: [
      { id: 5, on: 12, body: 'Fine', user: ada, state: 'APPROVED', commit: sha, submittedAt: time },
      { id: 15, on: 12, body: 'Soon', user: ada, state: 'PENDING', commit: sha, submittedAt: time },
    ],
    reviewComments: [
      {
        id: 6,
        on: 12,
        review: 5,
        body: 'x',
        user: ada,
        path: 'readme.md',
        line: 1,
        startLine: null,
        commit: sha,
      },
    ],
    deployments: [
      {
        id: 8,
        environment: 'production',
        sha,
        ref: 'main',
        createdAt: time,
        creator: bot,
        statuses: [
          { state: 'in_progress', createdAt: time },
          { state: 'success', createdAt: time, creator: ada },
        ],
      },
    ],
    statuses: [{ sha, state: 'success', context: 'ci', description: '', createdAt: time }],
    releases: [{ id: 9, tag: 'v1', name: 'One', createdAt: time, publishedAt: time, author: ada }],
    tags: [{ name: 'v1', sha }],
    runs: [
      {
        id: 10,
        name: 'CI',
        path: '.github/workflows/ci.yml',
        event: 'push',
        sha,
        branch: 'main',
        status: 'completed',
        conclusion: 'success',
        createdAt: time,
      },
    ],
    checks: [
      {
        id: 7,
        name: 'parity',
        head_sha: sha,
        external_id: '',
        details_url: 'https://github.example/',
        status: 'completed',
        conclusion: 'success',
        output: { title: null, summary: null, text: null },
        annotations: [{ path: 'a', start_line: 1, end_line: 1, annotation_level: 'notice', message: 'm' }],
      },
    ],
  });
});
afterEach(() => github.close());

const check = { name: 'parity', head_sha: 'a'.repeat(40) };
const annotation = { path: 'a.yml', start_line: 1, end_line: 1, annotation_level: 'failure', message: 'm' };
const annotated = (count: number) => ({
  ...check,
  head_sha: sha,
  output: { title: 't', summary: 's', annotations: Array.from({ length: count }, () => annotation) },
});

describe('every operation', () => {
  test('has somebody who answers it', () => {
    expect(Object.keys(handlers).sort()).toEqual(operations.map(({ id }) => id).sort());
  });

  const values: Readonly<Record<string, () => string>> = {
    owner: () => 'acme',
    repo: () => 'shop',
    run_id: () => '10',
    branch: () => 'main',
    check_run_id: () => '7',
    commit_sha: () => sha,
    ref: () => sha,
    path: () => 'deploy/compose.yml',
    deployment_id: () => '8',
    status_id: () => '8001',
    file_sha: () => made.git('rev-parse', 'HEAD:readme.md'),
    tree_sha: () => sha,
    comment_id: () => '3',
    issue_number: () => '4',
    pull_number: () => '12',
    review_id: () => '5',
    release_id: () => '9',
    sha: () => sha,
    basehead: () => `${sha}...${sha}`,
  };
  const bodies: Readonly<Record<string, unknown>> = {
    'checks/create': check,
    'checks/update': { output: { summary: 'More' } },
    'issues/create': { title: 'New', labels: ['bug'] },
    'issues/create-comment': { body: 'x' },
    'issues/update': { state: 'closed', state_reason: 'completed' },
    'issues/update-comment': { body: 'y' },
    'pulls/create-review': {
      event: 'COMMENT',
      body: 'x',
      comments: [{ path: 'readme.md', line: 1, body: 'y' }],
    },
    'pulls/create-review-comment': { path: 'readme.md', line: 1, side: 'RIGHT', body: 'y', commit_id: 'x' },
    'pulls/dismiss-review': { message: 'x' },
    'pulls/submit-review': { event: 'APPROVE' },
    'pulls/update-review': { body: 'x' },
    'pulls/update-review-comment': { body: 'x' },
    'repos/create-commit-status': { state: 'success' },
  };
  const special: Readonly<Record<string, string>> = {
    'git/get-ref': 'heads/main',
    'git/list-matching-refs': 'tags/',
    'pulls/update-review-comment': '6',
    'pulls/delete-review-comment': '6',
    'pulls/delete-pending-review': '15',
    'checks/create': '',
  };

  test.each(operations.map((one) => [one.id, one] as const))(
    '%s answers as the description says',
    async (id, { method, path }) => {
      const filled = path.replace(
        /\{(\w+)\}(?!.*\{)/,
        (whole, name) => special[id] || values[name]?.() || whole,
      );
      const target = filled.replace(/\{(\w+)\}/g, (whole, name) => values[name]?.() ?? whole);
      const body = id === 'checks/create' ? { ...check, head_sha: sha } : bodies[id];
      if (id === 'users/get-authenticated')
        github.state.tokens.set('secret-token', { ...tokens.full, viewer: ada });
      const answered = await ask(github, `${method} ${target}`, body);
      expect([answered.body, github.refused, github.mistakes]).toEqual([answered.body, [], []]);
      expect(answered.status).toBeLessThan(300);
    },
  );
});

describe('refuses', () => {
  const create = `POST ${repo}/check-runs`;
  const comment = `POST ${repo}/issues/12/comments`;
  test.each<[string, string, unknown, number, string]>([
    ['51 annotations', create, null, 422, 'must NOT have more than 50 items'],
    [
      'a summary that is too long',
      create,
      { ...check, output: { summary: 'x'.repeat(65_536) } },
      422,
      '65535',
    ],
    [
      'a level of its own',
      create,
      { ...check, output: { summary: '', annotations: [{ ...annotation, annotation_level: 'error' }] } },
      422,
      'annotation_level',
    ],
    ['a misspelt key', create, { ...check, conclusoin: 'success' }, 422, '/conclusoin is not declared'],
    [
      'a misspelt key further down',
      create,
      { ...check, output: { summary: '', titel: 'x' } },
      422,
      '/output/titel',
    ],
    ['a missing key', create, { name: 'parity' }, 422, 'head_sha'],
    ['another type', create, { ...check, name: 1 }, 422, 'must be string'],
    [
      'completed without a conclusion',
      create,
      { ...check, status: 'completed' },
      422,
      'conclusion is required',
    ],
    ['a conclusion that GitHub alone gives', create, { ...check, conclusion: 'stale' }, 422, 'only GitHub'],
    ['a commit that is not there', create, check, 422, 'No commit found'],
    ['no body', comment, undefined, 422, 'needs a body'],
    ['an empty comment', comment, { body: ' ' }, 422, 'blank'],
    ['a comment that is too long', comment, { body: 'x'.repeat(65_537) }, 422, '65536'],
    ['a body where there is none', `DELETE ${repo}/issues/comments/3`, { id: 3 }, 422, 'takes no body'],
    ['an unknown parameter', `GET ${repo}/deployments?enviroment=production`, undefined, 422, 'enviroment'],
    ['a parameter of another type', `GET ${repo}/issues?page=one`, undefined, 422, 'page'],
    ['a parameter of another kind', `GET ${repo}/issues?state=gone`, undefined, 422, 'state'],
    ['a page of 200', `GET ${repo}/issues?per_page=200`, undefined, 422, 'per_page'],
    ['a number that is none', `GET ${repo}/issues/four`, undefined, 422, 'issue_number'],
    ['an unknown path', `GET ${repo}/environment-gaps`, undefined, 404, 'no such operation'],
    ['another method', `PUT ${repo}/issues/4`, {}, 404, 'no such operation'],
    ['an unresolved template', `GET /repos/{owner}/{repo}/issues`, undefined, 404, ''],
  ])('%s', async (_, line, body, status, why) => {
    const answered = await ask(github, line, body === null ? annotated(51) : body);
    expect(answered.status).toBe(status);
    if (why) expect(github.refused.join()).toContain(why);
  });

  test('headers that are not allowed', async () => {
    await ask(github, `GET ${repo}`, undefined, { accept: 'text/html' });
    await ask(github, `GET ${repo}`, undefined, { 'x-github-api-version': '2020-01-01' });
    expect(github.refused).toHaveLength(2);
  });

  test('but 50 annotations are fine', async () => {
    expect(await ask(github, create, annotated(50))).toMatchObject({ status: 201 });
    expect(github.state.checks.at(-1)?.annotations).toHaveLength(50);
  });

  test('nobody with an unknown token', async () => {
    const headers = { authorization: 'Bearer stolen' };
    expect(await ask(github, `GET ${repo}`, undefined, headers)).toMatchObject({ status: 401 });
  });
});

describe('permissions', () => {
  const comment = `POST ${repo}/issues/12/comments`;

  test('a read-only token reads and does not write', async () => {
    github.state.tokens.set('secret-token', tokens.readOnly);
    expect(await ask(github, `GET ${repo}/issues/12/comments`)).toMatchObject({ status: 200 });
    expect(await ask(github, comment, { body: 'x' })).toMatchObject({
      status: 403,
      body: { message: 'Resource not accessible by integration' },
    });
  });

  test('a comment on a pull request needs one of two', async () => {
    github.state.tokens.set('secret-token', { viewer: bot, permissions: { 'pull-requests': 'write' } });
    expect(await ask(github, comment, { body: 'x' })).toMatchObject({ status: 201 });
    expect(await ask(github, `POST ${repo}/issues/4/comments`, { body: 'x' })).toMatchObject({ status: 403 });
  });

  test('of a private repository nothing is there without them', async () => {
    github.state.tokens.set('secret-token', tokens.none);
    expect(await ask(github, `GET ${repo}/commits`)).toMatchObject({ status: 200 });
    github.state.isPrivate = true;
    expect(await ask(github, `GET ${repo}/commits`)).toMatchObject({ status: 404 });
    expect(await ask(github, `GET ${repo}/deployments`)).toMatchObject({ status: 403 });
  });
});

describe('GraphQL', () => {
  const graphql = async (query: string, variables = {}) =>
    (await ask(github, 'POST /graphql', { query, variables })).body as {
      data: { repository: Record<string, unknown> };
      errors?: { type: string }[];
    };
  const within = (selection: string) => `query { repository(owner: "acme", name: "shop") { ${selection} } }`;

  test('deployments with what was deployed, page by page', async () => {
    const answer = await graphql(
      within(`deployments(first: 1, environments: ["production"], orderBy: {field: CREATED_AT, direction: DESC}) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes {
          databaseId environment createdAt creator { __typename login }
          latestStatus { state createdAt creator { login } }
          statuses(first: 10) { nodes { state } }
          commit { oid committedDate author { name user { login } } associatedPullRequests(first: 1) { nodes { number mergedAt } } history(first: 2) { nodes { oid } } }
        }
      }`),
    );
    expect(answer.errors).toBeUndefined();
    expect(answer.data.repository.deployments).toMatchObject({
      totalCount: 1,
      pageInfo: { hasNextPage: false },
      nodes: [
        {
          databaseId: 8,
          creator: { __typename: 'Bot', login: 'github-actions' },
          latestStatus: { state: 'SUCCESS', creator: { login: 'ada' } },
          statuses: { nodes: [{ state: 'SUCCESS' }, { state: 'IN_PROGRESS' }] },
          commit: {
            oid: sha,
            associatedPullRequests: { nodes: [{ number: 12 }] },
            history: { nodes: [{}, {}] },
          },
        },
      ],
    });
  });

  test('pull requests, releases and references', async () => {
    const answer = await graphql(
      within(`defaultBranchRef { name target { oid ... on Commit { message } } }
        pullRequests(first: 5, states: [MERGED]) { nodes { number author { login } mergedAt commits(first: 5) { totalCount nodes { commit { oid } } } reviews(first: 5) { nodes { state submittedAt } } } }
        releases(first: 5) { nodes { tagName publishedAt tagCommit { oid } } }
        refs(first: 5, refPrefix: "refs/tags/") { nodes { name target { oid } } }`),
    );
    expect(answer.errors).toBeUndefined();
    expect(answer.data.repository).toMatchObject({
      defaultBranchRef: { name: 'main', target: { oid: sha, message: 'change' } },
      pullRequests: {
        nodes: [{ number: 12, commits: { totalCount: 1, nodes: [{ commit: { oid: sha } }] } }],
      },
      releases: { nodes: [{ tagName: 'v1', tagCommit: { oid: sha } }] },
      refs: { nodes: [{ name: 'v1', target: { oid: sha } }] },
    });
  });

  test.each([
    ['an unknown field', within('deploymentz(first: 1) { totalCount }')],
    ['a connection without bounds', within('deployments { totalCount }')],
    ['a page of 101', within('deployments(first: 101) { totalCount }')],
    [
      'too many nodes',
      within(
        'pullRequests(first: 100) { nodes { commits(first: 100) { nodes { commit { history(first: 100) { totalCount } } } } } }',
      ),
    ],
    ['broken syntax', 'query { repository('],
  ])('refuses %s', async (_, query) => {
    const answer = await graphql(query);
    expect(answer.errors).toHaveLength(1);
    expect(github.refused).toHaveLength(1);
  });

  test('says what a token may not see, beside the data', async () => {
    github.state.isPrivate = true;
    github.state.tokens.set('secret-token', { viewer: bot, permissions: { contents: 'read' } });
    const answer = await graphql(within('deployments(first: 1) { totalCount }'));
    expect(answer.errors).toMatchObject([{ type: 'FORBIDDEN' }]);
    expect(github.refused).toEqual([]);
  });
});

describe('faults', () => {
  test.each(faultKinds)('%s is no answer, or not the whole one', async (kind) => {
    github.delay = 50;
    github.faults.push({ match: /comments$/, kind, times: 1 });
    const asked = ask(github, `POST ${repo}/issues/12/comments`, { body: 'x' });
    const limit = new Promise((resolve) => setTimeout(() => resolve('nothing'), 1000).unref());
    const ended = await Promise.race([
      asked.then(
        ({ status }) => status,
        () => 'broken',
      ),
      limit,
    ]);
    const harmless = [
      'slow body',
      'slow headers',
      'next on another origin',
      'endless pages',
      'clock an hour ahead',
    ];
    if (harmless.includes(kind)) expect(ended).toBe(201);
    else expect(ended).not.toBe(201);
    expect(github.seen.at(-1)?.fault).toBe(kind);
    expect(github.mistakes).toEqual([]);
  });

  test('come at the request that is meant, as often as is said', async () => {
    github.faults.push({ match: /comments$/, kind: '500', after: 1, times: 1 });
    const statuses: number[] = [];
    for (let i = 0; i < 3; i++) statuses.push((await ask(github, `GET ${repo}/issues/12/comments`)).status);
    expect(statuses).toEqual([200, 500, 200]);
  });

  test('an answer that is lost was carried out', async () => {
    github.faults.push({ match: /comments$/, kind: 'answer lost', times: 1 });
    expect(await ask(github, `POST ${repo}/issues/12/comments`, { body: 'x' })).toMatchObject({
      status: 502,
    });
    expect(github.state.comments).toHaveLength(2);
  });
});

test('lists come in pages, and say where the next one is', async () => {
  github.state.comments = Array.from({ length: 250 }, (_, id) => ({ id, on: 12, body: 'x', user: bot }));
  const { body, headers } = await ask(github, `GET ${repo}/issues/12/comments?per_page=100&page=3`);
  expect(body).toHaveLength(50);
  expect(headers.get('link')).toMatch(/page=2>; rel="prev".*page=1>; rel="first"/);
});
