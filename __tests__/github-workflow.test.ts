import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Reading } from '../src/model.js';
import { githubWorkflow } from '../src/readers/github-workflow.js';
import { environmentIn } from '../src/support/github-workflow/environment-names.js';
import { type Evidence, purposeOf } from '../src/support/github-workflow/purpose.js';
import { Unreadable } from '../src/support/unreadable.js';
import { treeOf } from './memory-host.js';

const path = '.github/workflows/ci.yml';

function read(text: string, files: Record<string, string> = {}): Reading {
  return githubWorkflow.read({ path, text }, treeOf({ ...files, [path]: text }));
}

describe('purpose of a job', () => {
  const nothing: Evidence = {
    id: 'job',
    name: null,
    workflow: ['Workflow', 'workflow'],
    triggers: new Set(['push', 'pull_request']),
    environments: [],
    commands: [],
    actions: [],
    serves: false,
  };
  const ran = (...lines: string[]) =>
    lines.map((line) => ({
      words: line.split(' '),
      written: line.split(' '),
      directory: '',
      at: { file: path, line: 1 },
    }));

  test.each<[string, Partial<Evidence>, string]>([
    ['a test runner', { commands: ran('pytest -x') }, 'test'],
    ['a test runner behind a manager', { commands: ran('npm run test:unit') }, 'test'],
    ['an interpreter', { commands: ran('php artisan test') }, 'test'],
    ['tests in compose', { commands: ran('docker compose run --rm web pytest') }, 'test'],
    ['installing is no test', { commands: ran('npm ci', 'pip install pytest') }, 'build'],
    ['a name', { id: 'e2e-tests' }, 'test'],
    ['a name in camel case', { id: 'runSecurityScan' }, 'test'],
    ['a build', { id: 'build', commands: ran('npm run build') }, 'build'],
    [
      'a build with services among tests',
      { id: 'build', serves: true, workflow: ['Tests', 'tests'] },
      'test',
    ],
    ['services for every change', { serves: true }, 'test'],
    ['a deployment', { id: 'ship', commands: ran('kubectl apply -f x.yaml') }, 'deploy'],
    ['a dry run', { id: 'x', commands: ran('wrangler deploy --dry-run') }, 'build'],
    ['tests before a deployment', { id: 'deploy', commands: ran('npm test', 'flyctl deploy') }, 'deploy'],
    [
      'tests that deploy to a cluster of their own',
      { commands: ran('kind create cluster', 'helm install x .') },
      'test',
    ],
    [
      'an action that deploys',
      { actions: ['superfly/flyctl-actions/setup-flyctl'], commands: ran('true') },
      'deploy',
    ],
    [
      'a backup',
      { id: 'nightly', triggers: new Set(['schedule']), commands: ran('pg_dump app') },
      'operations',
    ],
    ['a dump inside tests', { id: 'structure-check', commands: ran('pg_dump app') }, 'test'],
    ['a restore', { id: 'restore', triggers: new Set(['workflow_dispatch']) }, 'operations'],
    ['an environment for the secrets of tests', { id: 'x', environments: ['test'] }, 'build'],
    ['an environment alone', { id: 'x', environments: ['production'] }, 'deploy'],
    [
      'a scheduled one in production',
      { environments: ['production'], triggers: new Set(['schedule']) },
      'operations',
    ],
    ['nothing but a schedule', { triggers: new Set(['schedule']) }, 'operations'],
    ['CI/CD', { workflow: ['CI/CD Tests', 'ci-cd'], id: 'x' }, 'build'],
  ])('%s', (_, evidence, expected) => {
    expect(purposeOf({ ...nothing, ...evidence }).purpose).toBe(expected);
  });

  test.each<[Partial<Evidence>, string | null]>([
    [{ environments: ['production'] }, 'prod'],
    [{ environments: ['staging'] }, 'other'],
    [{ environments: [null] }, null],
    [{ id: 'deploy-prod' }, 'prod'],
    [{ workflow: ['Deploy to staging', 'deploy'] }, 'other'],
    [{ triggers: new Set(['push']) }, 'prod'],
    [{ triggers: new Set(['pull_request']) }, 'other'],
  ])('deploys %j to %s', (evidence, expected) => {
    const deploy = { ...nothing, id: 'deploy', ...evidence, commands: ran('cf push') };
    expect(purposeOf(deploy).target).toBe(expected);
  });

  test('the reason shows no value', () => {
    const { because } = purposeOf({ ...nothing, commands: ran('pytest --token=abc secret', 'rspec') });
    expect(because).toBe('the job job runs pytest');
  });

  test.each([
    'pg_dump postgres://app:hunter2@db/app',
    'pg_dump "$DATABASE_URL"',
    'mysqldump ${{ env.DATABASE_URL }}',
    'hunter2 && kubectl postgres://app:hunter2@db apply',
    'aws hunter2:// ecs',
  ])('the reason shows no value of a variable: %s', (run) => {
    const url = 'postgres://app:hunter2@db/app';
    const steps = `    steps:\n      - run: ${JSON.stringify(run)}\n`;
    const job = `  nightly:\n    runs-on: ubuntu-24.04\n    services: { db: postgres:16 }\n${steps}`;
    const found = read(`on: schedule\nenv:\n  DATABASE_URL: ${url}\njobs:\n${job}`);
    expect(found.jobs).toHaveLength(1);
    expect(JSON.stringify(found).replaceAll(JSON.stringify(run).slice(1, -1), '')).not.toContain('hunter2');
  });

  test.each([
    ['my-production', 'prod'],
    ['product', null],
    ['live', 'prod'],
    ['delivery', null],
    ['pre-prod', 'prod'],
    ['dev', 'other'],
  ])('%s is %s', (name, expected) => {
    expect(environmentIn(name)).toBe(expected);
  });
});

describe('hostile workflows', () => {
  const jobs = (inner: string) => `on: push\njobs:\n  test:\n    runs-on: ubuntu-24.04\n${inner}`;

  test('aliases that multiply', () => {
    const levels = Array.from(
      { length: 9 },
      (_, i) => `      a${i}: &a${i} [${Array(9).fill(i ? `*a${i - 1}` : 'x')}]`,
    );
    expect(() =>
      read(jobs(`    strategy:\n      matrix:\n${levels.join('\n').replaceAll('      a', '        a')}`)),
    ).toThrow(Unreadable);
  });

  test.each([
    ['parentheses', `${'('.repeat(20_000)}1${')'.repeat(20_000)}`],
    ['negations', `${'!'.repeat(50_000)}1`],
    ['steps of a path', `a${'.b'.repeat(9000)}`],
    ['alternatives', `${'vars.a || '.repeat(2000)}'postgres:16'`],
  ])('expressions with too many %s', (_, expression) => {
    const text = jobs(
      `    services:\n      db:\n        image: "\${{ ${expression} }}"\n      cache: redis:7\n`,
    );
    expect(read(text).declarations?.map(({ engine }) => engine)).toContain('redis');
  });

  test('legs times text stays bounded', () => {
    const axis = JSON.stringify(Array.from({ length: 16 }, (_, i) => `v${i}`));
    const run = `echo ${'a'.repeat(250_000)}; docker run -d redis:7`;
    const text = jobs(
      `    strategy:\n      matrix: { a: ${axis}, b: ${axis} }\n    steps:\n      - run: echo \${{ matrix.a }}\${{ matrix.b }}; ${run}\n`,
    );
    const { declarations, notices } = read(text);
    expect(declarations).toMatchObject([{ engine: 'redis', version: '7' }]);
    expect(notices?.some((notice) => notice.text.includes('more legs'))).toBe(true);
  });

  test('workflows and actions that call each other end', () => {
    const call = (name: string) =>
      `on: [push, workflow_call]\njobs:\n  a:\n    uses: ./.github/workflows/${name}.yml\n    with: { x: 1 }\n  b:\n    uses: ./.github/workflows/${name}.yml\n`;
    expect(read(call('other'), { '.github/workflows/other.yml': call('ci') }).declarations).toEqual([]);
  });

  test('calls that multiply end', () => {
    const files: Record<string, string> = {};
    for (let i = 0; i < 8; i++) {
      const two = ['a', 'b', 'c', 'd']
        .map((id) => `  ${id}:\n    uses: ./.github/workflows/w${i + 1}.yml\n`)
        .join('');
      files[`.github/workflows/w${i}.yml`] = `on: workflow_call\njobs:\n${two}`;
    }
    files['.github/workflows/w8.yml'] = 'on: workflow_call\njobs:\n  x:\n    steps: [{ run: npm test }]\n';
    const { jobs: found } = read('on: push\njobs:\n  a:\n    uses: ./.github/workflows/w0.yml\n', files);
    expect(found).toHaveLength(1);
  });

  test('whatever a workflow holds, it is read or refused', () => {
    const keys = [
      'on',
      'jobs',
      'steps',
      'run',
      'uses',
      'with',
      'services',
      'image',
      'container',
      'strategy',
      'matrix',
      'include',
      'env',
      'if',
      'environment',
      'runs-on',
      'defaults',
    ];
    const leaf = fc.oneof(
      fc.constantFrom(
        'postgres:16',
        '${{ matrix.x }}',
        '${{ inputs.y || 1 }}',
        './.github/workflows/ci.yml',
        './a',
        'actions/setup-node@v4',
        'docker compose up',
        'make',
        false,
        null,
        3.1,
      ),
      fc.string({ maxLength: 12 }),
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 6 },
        leaf,
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(fc.oneof(fc.constantFrom(...keys), fc.string({ maxLength: 4 })), tie('tree'), {
          maxKeys: 5,
        }),
      ),
    }));
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('a', 'b'), fc.dictionary(fc.constantFrom(...keys), tree)),
        (found) => {
          const text = JSON.stringify({ on: 'push', jobs: found });
          try {
            read(text, { 'a/action.yml': 'runs: { using: composite, steps: [{ uses: ./a }] }' });
          } catch (error) {
            expect(error).toBeInstanceOf(Unreadable);
          }
        },
      ),
    );
  });
});
