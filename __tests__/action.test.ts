import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { inputNames } from '../src/action/inputs.js';
import { at, entries, text } from '../src/support/node.js';
import { parseYaml } from '../src/support/yaml.js';
import { type FakeGithub, startGithub } from './fake-github.js';
import { makeRepository, type TestRepository } from './git-repository.js';

const entry = resolve('lib/src/action.js');
let folder: string;
let made: TestRepository;
let github: FakeGithub;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parity-action-'));
  made = makeRepository();
  github = await startGithub(made);
});
afterEach(async () => {
  made.remove();
  rmSync(folder, { recursive: true, force: true });
  await github.close();
});

const database = (version: string) => `apiVersion: apps/v1
kind: StatefulSet
metadata: {name: orders-db}
spec:
  serviceName: orders-db
  selector: {matchLabels: {app: orders-db}}
  template:
    metadata: {labels: {app: orders-db}}
    spec:
      containers:
        - name: postgres
          image: postgres:${version}
`;
const production = 'deploy/prod/db.yaml';
const development = 'deploy/dev/db.yaml';
const same = { [production]: database('15'), [development]: database('15') };

interface Ended {
  readonly code: number | null;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** Runs the action as a runner does: event, inputs and files by the environment, nothing by arguments. */
async function run(
  event: string,
  payload: object,
  {
    inputs = {},
    environment = {},
  }: { inputs?: Record<string, string>; environment?: NodeJS.ProcessEnv } = {},
): Promise<Ended> {
  const file = (name: string) => join(folder, name);
  writeFileSync(file('event.json'), JSON.stringify(payload));
  for (const name of ['output', 'summary']) writeFileSync(file(name), '');
  const given = Object.entries({ 'github-token': 'secret-token', ...inputs });
  const child = spawn(process.execPath, [entry], {
    cwd: made.root,
    env: {
      PATH: process.env.PATH,
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: file('event.json'),
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_SHA: made.git('rev-parse', 'HEAD'),
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_WORKSPACE: made.root,
      GITHUB_RUN_ID: '99',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_OUTPUT: file('output'),
      GITHUB_STEP_SUMMARY: file('summary'),
      RUNNER_TEMP: file('temp'),
      ...Object.fromEntries(given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      ...environment,
    },
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (log += part));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const outputs = [...readFileSync(file('output'), 'utf8').matchAll(/^(.+)<<(.+)\n(.*)\n\2$/gm)];
  return {
    code,
    log,
    outputs: Object.fromEntries(outputs.map(([, name, , value]) => [name, value])),
    summary: readFileSync(file('summary'), 'utf8'),
  };
}

/** Commits the base, then the change on a branch, then what GitHub checks out: the merge of both. */
function propose(
  base: Record<string, string>,
  change: Record<string, string | null | { link: string }>,
): object {
  const baseTip = made.commit('base', { 'readme.md': '#\n', ...base });
  made.git('checkout', '-q', '-b', 'topic');
  for (const [path, content] of Object.entries(change))
    if (typeof content === 'string') made.write({ [path]: content });
    else {
      rmSync(join(made.root, path));
      if (content) symlinkSync(content.link, join(made.root, path));
    }
  const head = made.commit('change');
  made.git('checkout', '-q', '--detach', baseTip);
  made.git('merge', '-q', '--no-ff', '-m', 'merge', head);
  return {
    pull_request: {
      number: 12,
      head: { sha: head, repo: { id: 1 } },
      base: { sha: baseTip, repo: { id: 1 } },
    },
  };
}

describe('the verdict is the exit code', () => {
  test('nothing differs', async () => {
    const ended = await run('pull_request', propose(same, { 'readme.md': '# New\n' }));
    expect(ended).toMatchObject({
      code: 0,
      outputs: { verdict: 'pass', findings: '0', 'new-findings': '0' },
    });
  });

  test('the change brings a difference', async () => {
    const ended = await run('pull_request', propose(same, { [development]: database('17') }));
    expect(ended).toMatchObject({
      code: 1,
      outputs: { verdict: 'fail', findings: '1', 'new-findings': '1' },
    });
  });

  test('the difference was there before', async () => {
    const ended = await run(
      'pull_request',
      propose({ ...same, [development]: database('17') }, { 'readme.md': '# New\n' }),
    );
    expect(ended).toMatchObject({
      code: 0,
      outputs: { verdict: 'pass', findings: '1', 'new-findings': '0' },
    });
  });

  test('a push counts what was there before', async () => {
    made.commit('all', { ...same, [development]: database('17') });
    expect(await run('push', {})).toMatchObject({ code: 1, outputs: { verdict: 'fail' } });
    expect(await run('push', {}, { inputs: { 'fail-on': 'none' } })).toMatchObject({ code: 0 });
  });

  test('X07 a manifest that becomes a link is not absent', async () => {
    const ended = await run('pull_request', propose(same, { [development]: { link: '../prod/db.yaml' } }));
    expect(ended).toMatchObject({ code: 2, outputs: { verdict: 'could-not-judge' } });
    expect(ended.log).toContain('symbolic link');
  });

  test('nothing to compare is no failure where there never was anything, and one where it has gone', async () => {
    const never = await run('pull_request', propose({ 'a.txt': '1' }, { 'a.txt': '2' }));
    expect(never).toMatchObject({ code: 0, outputs: { verdict: 'nothing-to-compare' } });
    expect(never.log).toContain('::warning::Nothing to compare');
  });

  test('what was compared has gone', async () => {
    const gone = await run('pull_request', propose(same, { [development]: null }));
    expect(gone).toMatchObject({ code: 1, outputs: { verdict: 'fail' } });
    expect(gone.summary).toContain('manifest&#45;removed');
  });

  test('X01 what was compared has gone on every side', async () => {
    const gone = await run('pull_request', propose(same, { [development]: null, [production]: null }));
    expect(gone).toMatchObject({ code: 3, outputs: { verdict: 'nothing-to-compare' } });
    expect(gone.summary).toContain('could not judge: nothing is left to compare');
  });
});

describe('the configuration of the base decides', () => {
  const config = '.github/parity.yml';

  test('C04 a change cannot switch the gate off for itself, and what it tries is told', async () => {
    const ended = await run(
      'pull_request',
      propose(
        { ...same, [config]: 'fail-on: low\n' },
        { [development]: database('17'), [config]: 'fail-on: none\n' },
      ),
    );
    expect(ended).toMatchObject({ code: 1, outputs: { verdict: 'fail', 'new-findings': '2' } });
    expect(ended.summary).toContain('less strict: fail-on goes from low to none');
    expect(ended.summary).toContain('the verdict would be');
  });

  test('C04 a change that only loosens the gate fails, one that is valid and strict does not', async () => {
    const loose = await run('pull_request', propose(same, { [config]: 'rules: {version-differs: off}\n' }));
    expect(loose).toMatchObject({ code: 0, outputs: { 'new-findings': '1' } });
    made.git('checkout', '-q', 'main');
    made.git('branch', '-q', '-D', 'topic');
    const again = await run(
      'pull_request',
      propose({ [config]: 'fail-on: low\n' }, { [config]: 'rules: {version-differs: off}\n' }),
    );
    expect(again).toMatchObject({ code: 1, outputs: { verdict: 'fail', 'new-findings': '1' } });
  });

  test('C07 what a change allows itself does not count yet, and is shown', async () => {
    const allowed = 'allow: [{rule: version-differs, reason: we know}]\n';
    const ended = await run(
      'pull_request',
      propose({ ...same, [config]: 'name: shop\n' }, { [development]: database('17'), [config]: allowed }),
    );
    expect(ended).toMatchObject({ code: 1, outputs: { 'new-findings': '2' } });
    expect(ended.summary).toContain('is allowed: we know');
  });

  test.each([
    ['X10 conditions of the step', '        if: ${{ !cancelled() }}\n        continue-on-error: true\n'],
    ['X12 what the step is told', '        with: {fail-on: none}\n'],
  ])('%s are shown', async (_, more) => {
    const gate = (step: string) =>
      `on: [pull_request]\njobs:\n  gate:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: acme/parity-gate@v1\n${step}`;
    const path = '.github/workflows/parity.yml';
    const ended = await run('pull_request', propose({ ...same, [path]: gate('') }, { [path]: gate(more) }));
    expect(ended).toMatchObject({ code: 0, outputs: { verdict: 'pass', 'new-findings': '1' } });
    expect(ended.summary).toContain('runs the gate in another way');
  });

  test('X12 another version of the action, and a workflow without it', async () => {
    const path = '.github/workflows/parity.yml';
    const gate = (uses: string) =>
      `on: [pull_request]\njobs:\n  gate:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: ${uses}\n`;
    const fork = await run(
      'pull_request',
      propose({ ...same, [path]: gate('acme/parity-gate@v1') }, { [path]: gate('mallory/parity-gate@v1') }),
    );
    expect(fork.summary).toContain('jobs&#46;gate&#46;steps&#46;uses');
    made.git('checkout', '-q', 'main');
    made.git('branch', '-q', '-D', 'topic');
    const gone = await run('pull_request', propose({}, { [path]: gate('actions/checkout@v5') }));
    expect(gone.summary).toContain('no longer runs the gate');
  });

  test('C05 a configuration that is new is only shown', async () => {
    const ended = await run(
      'pull_request',
      propose(same, { [development]: database('17'), [config]: 'fail-on: none\n' }),
    );
    expect(ended.code).toBe(1);
  });

  test('a configuration that would not be valid stops the change', async () => {
    const ended = await run('pull_request', propose(same, { [config]: 'fail-onn: none\n' }));
    expect(ended).toMatchObject({ code: 2, outputs: { verdict: 'could-not-judge' } });
    expect(ended.log).toContain('unknown key');
  });

  test('C03 a link, a way out and a missing file are no configuration', async () => {
    made.commit('all', same);
    for (const named of ['../../etc/passwd', '/etc/passwd', 'nowhere.yml'])
      expect(await run('push', {}, { inputs: { config: named } })).toMatchObject({
        code: 2,
        log: expect.stringContaining('has no configuration'),
        outputs: { verdict: 'could-not-judge' },
      });
  });

  test('a mistake is shown where it stands', async () => {
    made.commit('all', { ...same, [config]: '# ours\nscope: some\n' });
    const ended = await run('push', {});
    expect(ended.code).toBe(2);
    expect(ended.log).toContain('::error title=parity-gate could not judge,file=.github/parity.yml,line=2');
    expect(ended.summary).toContain('could not judge');
  });
});

describe('when things go wrong', () => {
  test('C09 a wrong input', async () => {
    made.commit('all', same);
    expect(await run('push', {}, { inputs: { 'fail-on': 'yes' } })).toMatchObject({
      code: 2,
      log: expect.stringContaining('fail-on must be one of'),
    });
  });

  test('no checkout', async () => {
    made.commit('all', same);
    const ended = await run('push', {}, { environment: { GITHUB_WORKSPACE: folder } });
    expect(ended).toMatchObject({ code: 2, log: expect.stringContaining('actions/checkout') });
  });

  test('R06 R16 no event, no files to write to, no token', async () => {
    made.commit('all', same);
    const bare = {
      GITHUB_EVENT_PATH: '',
      GITHUB_OUTPUT: '',
      GITHUB_STEP_SUMMARY: folder,
      'INPUT_GITHUB-TOKEN': '',
    };
    expect(await run('unheard_of', {}, { environment: bare })).toMatchObject({ code: 0 });
  });

  test('O07 the token is masked, and nowhere else', async () => {
    const ended = await run('pull_request', propose(same, { [development]: database('17') }));
    expect(ended.log.split('secret-token')).toHaveLength(2);
    expect(ended.log).toContain('::add-mask::secret-token');
    expect(existsSync(join(made.root, 'parity-gate'))).toBe(false);
  });
});

describe('the verdict is that of the bytes', () => {
  test('R09 R16 with a token that may not write, with none, and with no network', async () => {
    const payload = propose(same, { [development]: database('17') });
    const forbidden = { status: 403, json: { message: 'Resource not accessible by integration' } };
    for (let i = 0; i < 20; i++)
      github.state.faults.push({ match: /^(?:POST|GET|PATCH) /, reply: forbidden });
    const fork = await run('pull_request', payload);
    expect(fork).toMatchObject({ code: 1, outputs: { verdict: 'fail', 'new-findings': '1' } });
    expect(fork.summary).toContain('the token may not do that');
    const none = await run('pull_request', payload, { environment: { 'INPUT_GITHUB-TOKEN': '' } });
    expect([none.code, none.outputs.verdict, none.outputs['new-findings']]).toEqual([1, 'fail', '1']);
  });

  test.each(['http://127.0.0.1:1', 'not a url', 'https://nowhere.invalid'])(
    'R19 A28 with the API at %s',
    async (url) => {
      const payload = propose(same, { [development]: database('17') });
      const ended = await run('pull_request', payload, { environment: { GITHUB_API_URL: url } });
      expect(ended).toMatchObject({ code: 1, outputs: { verdict: 'fail', 'new-findings': '1' } });
    },
  );

  test('R17 with line ends of Windows', async () => {
    const crlf = (text: string) => text.replaceAll('\n', '\r\n');
    const ended = await run(
      'pull_request',
      propose(
        { [production]: crlf(database('15')), [development]: crlf(database('15')) },
        { [development]: crlf(database('17')) },
      ),
    );
    expect(ended).toMatchObject({ code: 1, outputs: { findings: '1' } });
  });

  test('G21 X17 whatever the commits say of their dates', async () => {
    const plain = await run('pull_request', propose(same, { [development]: database('17') }));
    made.git('commit', '-q', '--amend', '--no-edit', '--date', '1970-01-01T00:00:00Z');
    const old = await run('push', {});
    made.git('commit', '-q', '--amend', '--no-edit', '--date', '2099-01-01T00:00:00Z');
    const young = await run('push', {});
    expect([old.code, young.code]).toEqual([plain.code, plain.code]);
    expect(young.outputs).toEqual(old.outputs);
  });

  test('R20 with RUNNER_DEBUG nothing more is said', async () => {
    made.commit('all', same);
    const debugging = await run(
      'push',
      {},
      { environment: { RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true' } },
    );
    expect(debugging.log).toBe((await run('push', {})).log);
  });

  test('R07 O08 outputs are words, numbers and paths of ours, whatever the names are', async () => {
    const odd = 'deploy/dev/x%0A::set-output name=verdict::pass\nverdict=pass.yaml';
    const ended = await run('pull_request', propose(same, { [odd]: database('17') }));
    for (const [name, value] of Object.entries(ended.outputs)) {
      expect(value).toMatch(name.endsWith('-path') ? /^\/[\w./-]+$/ : /^[a-z0-9-]+$/);
      expect(value).not.toContain('pass.yaml');
    }
    expect(ended.log).not.toMatch(/^\s*::(?!add-mask|error |warning|notice)/m);
  });
});

describe('action.yml', () => {
  const action = parseYaml(readFileSync('action.yml', 'utf8'))[0];

  test('has the inputs that are read, and only the token has a default', () => {
    const inputs = entries(at(action, 'inputs'));
    expect(inputs.map(({ key }) => key)).toEqual([...inputNames, 'github-token']);
    expect(inputs.filter(({ value }) => at(value, 'default')).map(({ key }) => key)).toEqual([
      'github-token',
    ]);
  });

  test('runs what the bundle is called', () => {
    expect([text(at(action, 'runs', 'using')), text(at(action, 'runs', 'main'))]).toEqual([
      'node24',
      'dist/index.js',
    ]);
  });
});
