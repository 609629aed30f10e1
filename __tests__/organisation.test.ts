import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { outputCase } from './outputs-cases.js';

interface Step {
  readonly name?: string;
  readonly run?: string;
  readonly uses?: string;
}
const workflow = parse(readFileSync('.github/workflows/organisation.yml', 'utf8')) as {
  readonly permissions: object;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[]; readonly strategy?: object }>>;
};

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'parity-organisation-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Runs a step's own script as the runner does: bash -e, in the workspace. */
function run(job: string, name: string, environment: NodeJS.ProcessEnv = {}) {
  const step = workflow.jobs[job]?.steps.find((one) => one.name === name);
  const files = { GITHUB_OUTPUT: join(root, 'output'), GITHUB_STEP_SUMMARY: join(root, 'summary') };
  for (const file of Object.values(files)) writeFileSync(file, '');
  const ended = spawnSync('bash', ['--noprofile', '--norc', '-e', '-c', step?.run ?? 'exit 9'], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...files, ...environment },
  });
  const read = (file: string) => readFileSync(file, 'utf8');
  return { ...ended, outputs: read(files.GITHUB_OUTPUT), summary: read(files.GITHUB_STEP_SUMMARY) };
}

function standIn(script: string) {
  mkdirSync(join(root, 'parity-gate/dist/cli'), { recursive: true });
  writeFileSync(join(root, 'parity-gate/dist/cli/index.js'), script);
}

describe('the workflow for many repositories', () => {
  test('deals every repository to one shard, once', () => {
    const { outputs, status } = run('plan', 'Deal out the repositories', {
      REPOSITORIES: 'acme/a\n  acme/b\nacme/c@main\n\nacme/a\n',
      SHARDS: '2',
    });
    expect(status).toBe(0);
    const shards = JSON.parse(outputs.replace(/^shards=/, ''));
    expect(shards).toEqual([
      { number: 1, repositories: 'acme/a acme/c@main' },
      { number: 2, repositories: 'acme/b' },
    ]);
  });

  test('goes on after a repository that cannot be judged', () => {
    standIn(`
      const { mkdirSync, writeFileSync } = require('node:fs');
      const [repository, file] = ['--repository', '--output'].map((flag) => process.argv[process.argv.indexOf(flag) + 1]);
      mkdirSync(require('node:path').dirname(file), { recursive: true });
      writeFileSync(file, repository);
      process.exitCode = repository === 'acme/a' ? 2 : 1;
    `);
    const { status } = run('judge', 'Judge each repository', {
      REPOSITORIES: 'acme/a acme/b',
      GITHUB_TOKEN: 'x',
    });
    expect(status).toBe(0);
    expect(readFileSync(join(root, 'reports/acme/b.json'), 'utf8')).toBe('acme/b');
  });

  test('merges what there is into one page and the summary', () => {
    mkdirSync(join(root, 'parity-gate/dist'), { recursive: true });
    standIn(`import(${JSON.stringify(resolve('lib/src/cli.js'))});`);
    mkdirSync(join(root, 'reports/acme'), { recursive: true });
    writeFileSync(join(root, 'reports/acme/shop.json'), JSON.stringify(outputCase('version-gap').report));
    writeFileSync(join(root, 'reports/acme/broken.json'), '');
    const { status, summary, stderr } = run('merge', 'One page, the worst first');
    expect([status, stderr]).toEqual([0, '']);
    expect(summary).toContain('2 repositories: 1 with high gaps and 1 without a report');
    expect(readFileSync(join(root, 'parity-drift.html'), 'utf8')).toMatch(/^<!doctype html>/);
  });

  test('asks for no permission, pins what it uses and puts no expression into a script', () => {
    expect(workflow.permissions).toEqual({});
    const steps = Object.values(workflow.jobs).flatMap(({ steps: all }) => all);
    for (const { uses } of steps) if (uses) expect(uses).toMatch(/@[0-9a-f]{40}$/);
    for (const { run: script } of steps) expect(script ?? '').not.toContain('${{');
  });
});
