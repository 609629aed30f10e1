import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type ActionHost, githubHost } from '../src/hosts/github.js';
import { createRunner } from '../src/hosts/runner.js';
import type { Annotation, CheckRun } from '../src/model.js';
import { bot, type FakeGithub, startGithub, stranger } from './fake-github.js';
import { makeRepository, type TestRepository } from './git-repository.js';

let folder: string;
let made: TestRepository;
let github: FakeGithub;
let printed: string[];
const head = 'a'.repeat(40);
const base = 'b'.repeat(40);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parity-host-'));
  made = makeRepository();
  made.commit('start', { 'compose.yml': 'a: 1\n' });
  github = await startGithub();
  printed = [];
});
afterEach(async () => {
  made.remove();
  rmSync(folder, { recursive: true, force: true });
  await github.close();
});

const pullRequest = {
  pull_request: { number: 12, head: { sha: head, repo: { id: 1 } }, base: { sha: base, repo: { id: 1 } } },
};

function hostFor(
  event: string,
  payload: object = {},
  { inputs = {}, token = 'secret' }: { inputs?: Record<string, string>; token?: string | null } = {},
): ActionHost {
  const file = join(folder, 'event.json');
  writeFileSync(file, JSON.stringify(payload));
  const environment = {
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: file,
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_SHA: 'c'.repeat(40),
    GITHUB_API_URL: github.url,
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_WORKSPACE: made.root,
    GITHUB_RUN_ID: '99',
    GITHUB_RUN_ATTEMPT: '2',
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    RUNNER_TEMP: join(folder, 'temp'),
  };
  const print = (text: string) => void printed.push(text);
  const runner = createRunner(environment, print);
  return githubHost({ environment, inputs: new Map(Object.entries(inputs)), token, runner, print });
}

const marker = '<!-- parity-gate: parity-gate -->';
const onPullRequest = () => hostFor('pull_request', pullRequest);
const text = (body: string) => `${marker}\n${body}`;

describe('the comment', () => {
  test('is written once, left alone when nothing changed, and rewritten in place', async () => {
    expect(await onPullRequest().comment(marker, text('one'), 'create-or-update')).toBe('done');
    expect(await onPullRequest().comment(marker, text('one'), 'create-or-update')).toBe('done');
    expect(await onPullRequest().comment(marker, text('two'), 'update-only')).toBe('done');
    expect(github.writes()).toEqual(['POST /issues/12/comments', 'PATCH /issues/comments/1000']);
    expect(github.state.comments.map(({ body }) => body)).toEqual([text('two')]);
    expect(readFileSync(join(folder, 'output'), 'utf8')).toMatch(/^comment-id<<(\S+)\n1000\n\1\n/);
  });

  test('begins with its marker', async () => {
    await onPullRequest().comment(marker, 'bare', 'create-or-update');
    expect(github.state.comments[0]?.body).toBe(text('bare'));
  });

  test('is not started where only an old one would be updated', async () => {
    expect(await onPullRequest().comment(marker, text('one'), 'update-only')).toBe('done');
    expect(github.writes()).toEqual([]);
  });

  test('A25 O06 of somebody else stays, whatever its first line says', async () => {
    github.state.comments.push({ id: 1, body: text('passed!'), user: stranger });
    github.state.comments.push({ id: 2, body: `Look:\n${text('quoted')}`, user: bot });
    await onPullRequest().comment(marker, text('one'), 'create-or-update');
    expect(github.state.comments.map(({ id, body }) => [id, body])).toEqual([
      [1, text('passed!')],
      [2, `Look:\n${text('quoted')}`],
      [1000, text('one')],
    ]);
  });

  test('A24 is one: of several of ours the oldest stays', async () => {
    for (const id of [5, 3, 4]) github.state.comments.push({ id, body: text('old'), user: bot });
    await onPullRequest().comment(marker, text('new'), 'create-or-update');
    expect(github.state.comments.map(({ id, body }) => [id, body])).toEqual([[3, text('new')]]);
  });

  test('A24 is one, also when two runs write it at once', async () => {
    github.state.faults.push({
      match: /^POST .*comments$/,
      applied: true,
      reply: { status: 201, json: { id: 1000, body: text('mine'), user: bot } },
      meanwhile: () => github.state.comments.unshift({ id: 900, body: text('theirs'), user: bot }),
    });
    await onPullRequest().comment(marker, text('mine'), 'create-or-update');
    expect(github.state.comments.map(({ id, body }) => [id, body])).toEqual([[900, text('mine')]]);
  });

  test('is one, also when the answer to it is lost', async () => {
    github.state.faults.push({ match: /^POST .*comments$/, applied: true, reply: { status: 502 } });
    expect(await onPullRequest().comment(marker, text('one'), 'create-or-update')).toBe('done');
    expect(github.writes()).toEqual(['POST /issues/12/comments']);
  });

  test('is tried again when it was lost itself', async () => {
    github.state.faults.push({ match: /^POST .*comments$/, reply: 'hang up' });
    expect(await onPullRequest().comment(marker, text('one'), 'create-or-update')).toBe('done');
    expect(github.state.comments).toHaveLength(1);
  });

  test('A26 that may not be changed is followed by one of our own', async () => {
    github.state.comments.push({ id: 3, body: text('old'), user: bot });
    github.state.faults.push({ match: /^PATCH /, reply: { status: 403, json: { message: 'Forbidden' } } });
    expect(await onPullRequest().comment(marker, text('new'), 'create-or-update')).toBe('done');
    expect(github.state.comments.at(-1)?.body).toBe(text('new'));
  });

  test.each([
    [403, 'Resource not accessible by integration', 'denied', 'pull-requests: write'],
    [403, 'Resource protected by organization SAML enforcement', 'denied', 'pull-requests: write'],
    [401, 'Bad credentials', 'denied', 'pull-requests: write'],
    [410, 'This issue is locked', 'unavailable', 'HTTP 410'],
  ])('A01 A02 A26 refused with %d is told, not thrown', async (status, message, answer, told) => {
    github.state.faults.push({ match: /^POST .*comments$/, reply: { status, json: { message } } });
    const host = onPullRequest();
    expect(await host.comment(marker, text('one'), 'create-or-update')).toBe(answer);
    expect(host.refusals().join()).toContain(told);
  });

  test('R16 without a token is denied', async () => {
    const host = hostFor('pull_request', pullRequest, { token: null });
    expect(await host.comment(marker, text('one'), 'create-or-update')).toBe('denied');
    expect(host.refusals()).toHaveLength(1);
    expect(github.seen).toEqual([]);
  });

  test.each(['push', 'schedule', 'merge_group', 'something_new'])('has no place on %s', async (event) => {
    const host = hostFor(event, pullRequest);
    expect(await host.comment(marker, text('one'), 'create-or-update')).toBe('unavailable');
    expect([host.refusals(), github.seen]).toEqual([[], []]);
  });
});

describe('the check run', () => {
  const annotations = (count: number): Annotation[] =>
    Array.from({ length: count }, (_, i) => ({
      level: 'error',
      title: 'Differs',
      message: `number ${i}`,
      at: { file: 'compose.yml', line: i + 1 },
    }));
  const run = (count = 0): CheckRun => ({
    name: 'parity',
    conclusion: 'failure',
    title: '1 finding',
    summary: 'One.',
    annotations: annotations(count),
  });

  test('A27 belongs to the head of the pull request and leads to the run', async () => {
    expect(await onPullRequest().check(run(1))).toBe('done');
    expect(github.state.checks[0]).toMatchObject({
      name: 'parity',
      head_sha: head,
      status: 'completed',
      conclusion: 'failure',
      external_id: 'parity-gate/parity/99/2',
      details_url: 'https://github.example/acme/shop/actions/runs/99',
      output: {
        annotations: [{ path: 'compose.yml', start_line: 1, end_line: 1, annotation_level: 'failure' }],
      },
    });
    expect(await hostFor('schedule').check(run())).toBe('done');
    expect(github.state.checks[1]?.head_sha).toBe('c'.repeat(40));
  });

  test('A23 has all its annotations, 50 at a time', async () => {
    await onPullRequest().check(run(120));
    const sizes = github.seen.map(({ body }) => (body.output as { annotations: [] }).annotations.length);
    expect(sizes).toEqual([50, 50, 20]);
  });

  test('A22 does without annotations that are not accepted', async () => {
    github.state.faults.push({ match: /^POST /, reply: { status: 422, json: { message: 'Invalid' } } });
    expect(await onPullRequest().check(run(3))).toBe('done');
    expect(github.state.checks[0]?.output).toMatchObject({ annotations: [] });
  });

  test('is one, also when the answer to it is lost', async () => {
    github.state.faults.push({ match: /^POST /, applied: true, reply: 'break off' });
    expect(await onPullRequest().check(run())).toBe('done');
    expect(github.state.checks).toHaveLength(1);
  });

  test('refused is told, not thrown', async () => {
    github.state.faults.push({ match: /^POST /, reply: { status: 403, json: { message: 'Forbidden' } } });
    const host = onPullRequest();
    expect(await host.check(run())).toBe('denied');
    expect(host.refusals().join()).toContain('checks: write');
  });
});

describe('the issue', () => {
  const write = (body: string, open = true, title = 'Drift') =>
    hostFor('schedule').issue(marker, title, text(body), open);

  test('O13 is opened once, rewritten, closed, and not opened again', async () => {
    await write('one');
    await write('one');
    await write('two');
    await write('fine', false);
    await write('fine', false);
    expect(github.writes()).toEqual(['POST /issues', 'PATCH /issues/1000', 'PATCH /issues/1000']);
    expect(github.state.issues[0]).toMatchObject({
      state: 'closed',
      body: text('fine'),
      labels: ['parity-gate'],
    });
    await write('three');
    expect(github.state.issues.map(({ state }) => state)).toEqual(['closed', 'open']);
  });

  test('of somebody else, and a pull request, stay as they are', async () => {
    const common = { body: text('x'), title: 't', state: 'open', labels: ['parity-gate'] };
    github.state.issues.push({ ...common, id: 1, number: 1, user: stranger });
    github.state.issues.push({ ...common, id: 2, number: 2, user: bot, pull_request: {} });
    await write('fine', false);
    expect(github.writes()).toEqual([]);
  });

  test('A26 where issues are switched off is told', async () => {
    github.state.faults.push({ match: /^GET .*issues$/, reply: { status: 410, json: { message: 'Gone' } } });
    const host = hostFor('schedule');
    expect(await host.issue(marker, 't', text('x'), true)).toBe('unavailable');
    expect(host.refusals().join()).toContain('switched off');
  });
});

describe('the runner', () => {
  test('annotations are commands, ten of each kind, and the rest is counted', async () => {
    const annotation = (level: Annotation['level'], i: number): Annotation => ({
      level,
      title: 'a: b, c',
      message: `100%\nof ${i}`,
      at: { file: 'a,b:c.yml', line: 3, column: 4 },
    });
    const all = (['error', 'warning'] as const).flatMap((level) =>
      Array.from({ length: 11 }, (_, i) => annotation(level, i)),
    );
    expect(await onPullRequest().annotate(all)).toBe('done');
    expect(printed).toHaveLength(21);
    expect(printed[0]).toBe('::error title=a%3A b%2C c,file=a%2Cb%3Ac.yml,line=3,col=4::100%25%0Aof 0\n');
    expect(printed[20]).toContain('2 more');
  });

  test('A23 R06 a summary that is too large or has no place is not written', async () => {
    const host = onPullRequest();
    expect(await host.summarize('x'.repeat(1024 * 1024 + 1))).toBe('unavailable');
    expect(await host.summarize('# Fine')).toBe('done');
    expect(readFileSync(join(folder, 'summary'), 'utf8')).toBe('# Fine\n');
    const nowhere = createRunner({ GITHUB_STEP_SUMMARY: join(folder, 'no', 'where') }, () => {});
    expect([nowhere.summarize('x'), createRunner({}, () => {}).summarize('x')]).toEqual([false, false]);
  });

  test('O01 O03 a log line is no command', () => {
    onPullRequest().log('::error::x\n##[add-mask]y');
    expect(printed.join('')).not.toMatch(/^::|##\[/m);
  });

  test('files are saved beside the repository, or where the input says', async () => {
    const host = onPullRequest();
    expect(await host.save('report.json', '{}')).toBe('done');
    expect(host.saved.get('report.json')).toBe(
      join(folder, 'temp', 'parity-gate', 'parity-gate', 'report.json'),
    );
    const named = hostFor('push', {}, { inputs: { report: 'out' } });
    await named.save('report.json', '{"a":1}');
    expect(readFileSync(join(made.root, 'out', 'report.json'), 'utf8')).toBe('{"a":1}');
    writeFileSync(join(made.root, 'file'), '');
    expect(await hostFor('push', {}, { inputs: { report: 'file' } }).save('r.json', '')).toBe('unavailable');
  });

  test('links lead to the head of the pull request', () => {
    const at = { file: 'a b/ü#.yml', line: 3 };
    expect(onPullRequest().link(at)).toBe(
      `https://github.example/acme/shop/blob/${head}/a%20b/%C3%BC%23.yml#L3`,
    );
  });
});
