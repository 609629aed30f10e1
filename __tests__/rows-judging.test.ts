import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { writeFiles } from './files.js';
import { push } from './runner/events.js';
import { endAfterEach, gate, onlyComment } from './runner/gate.js';
import { changes, shop } from './runner/scenario.js';

endAfterEach();

const config = '.github/parity.yml';

describe('the configuration', () => {
  test('row 22: is that of the base; what a change makes of it is only shown', async () => {
    const { ran } = await gate({
      base: { ...shop, [config]: 'fail-on: high\n' },
      change: { ...changes.drift, [config]: 'fail-on: none\n' },
    });
    expect([ran.code, ran.outputs.verdict]).toEqual([1, 'fail']);
    expect(ran.summary).toContain('the verdict would be');
    const first = await gate({ change: { ...changes.drift, [config]: 'fail-on: none\n' } });
    expect(first.ran.code).toBe(1);
  });

  test('row 26: with a mistake is an error at its line, with what was meant', async () => {
    const { ran } = await gate({
      base: { ...shop, [config]: 'environments:\n  prud: [k8s/**]\n' },
      change: changes.prose,
    });
    expect([ran.code, ran.outputs.verdict]).toEqual([2, 'could-not-judge']);
    expect(ran.issues[0]).toMatchObject({ properties: { file: config, line: '2' } });
    expect(ran.issues[0]?.message).toContain('Did you mean "prod"?');
  });

  test('row 35: of another repository is refused, not overlooked', async () => {
    const { ran } = await gate({ inputs: { config: 'acme/standards/parity.yml@main' } });
    expect([ran.code, ran.outputs.verdict]).toEqual([2, 'could-not-judge']);
    expect(ran.issues[0]?.message).toContain('Name a file by its path from the root of the repository');
  });

  test('row 25: a line may be allowed where it stands, with a reason, and is counted', async () => {
    const line = (comment: string) => ({
      '.github/workflows/test.yml': changes.drift['.github/workflows/test.yml'].replace(
        'postgres:14',
        `postgres:14 # parity-gate: ignore version-differs${comment}`,
      ),
    });
    const event = push;
    const allowed = await gate({ event, change: line(' -- production moves in May until 2099-05-01') });
    expect([allowed.ran.code, allowed.ran.outputs.findings]).toEqual([0, '0']);
    expect(allowed.ran.summary).toContain('1 allowed');
    const bare = await gate({ event, change: line('') });
    expect(bare.ran.code).toBe(1);
    expect(bare.ran.file('report-path')).toContain('allowance-without-reason');
    const late = await gate({ event, change: line(' -- soon until 2020-01-01') });
    expect(late.ran.code).toBe(1);
    expect(late.ran.file('report-path')).toContain('allowance-expired');
    const unused = await gate({
      event,
      change: {
        'docker-compose.yml': shop['docker-compose.yml'].replace(
          'redis:7',
          'redis:7 # parity-gate: ignore version-differs -- old',
        ),
      },
    });
    expect(unused.ran.file('report-path')).toContain('allowance-unused');
  });
});

describe('no green by accident', () => {
  const withoutProduction = Object.fromEntries(
    Object.entries(shop).filter(([path]) => !path.startsWith('k8s')),
  );

  test('row 28: says what was read, and loudly that nothing declares production', async () => {
    const full = await gate({ change: changes.prose });
    expect(full.ran.summary).toContain(
      '5 files were read: 2 declarations for dev, 2 for CI and 2 for production.',
    );
    const { ran } = await gate({ base: withoutProduction, change: changes.prose });
    expect(ran.code).toBe(0);
    expect(ran.summary).toContain('[!IMPORTANT]');
    const required = await gate({
      base: withoutProduction,
      change: changes.prose,
      inputs: { require: 'dev,ci,prod' },
    });
    expect([required.ran.code, required.ran.outputs.verdict]).toEqual([1, 'fail']);
  });

  test('row 29: a template is told by its place, a tag that it fills in is unknown, and what cannot be read is a notice', async () => {
    const manifest = (image: string) =>
      shop['k8s/production/db.yaml'].replace(
        /\{name: db, image: .*\}/,
        `name: db\n          image: ${image}`,
      );
    const { ran } = await gate({
      base: {
        ...shop,
        'charts/shop/Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 1.0.0\n',
        'charts/shop/templates/db.yaml': manifest('mongo:{{ .Values.tag }}'),
        'k8s/production/tagged.yaml': manifest('rabbitmq:{{ tag }}'),
        'k8s/production/named.yaml': manifest('{{ registry }}/elasticsearch:8.1'),
        'k8s/production/torn.yaml': `${manifest('memcached:1.6')}  - [torn\n`,
      },
      change: changes.prose,
    });
    const { notices, declarations } = JSON.parse(ran.file('report-path'));
    const found = (declarations as { engine: string; pin: string }[]).map(
      ({ engine, pin }) => `${engine} ${pin}`,
    );
    expect(found).toEqual(
      expect.arrayContaining(['mongodb unresolved', 'rabbitmq unresolved', 'elasticsearch exact']),
    );
    expect(notices.map(({ at }: { at: { file: string } }) => at.file)).toEqual(['k8s/production/torn.yaml']);
    expect(ran.summary).toContain('torn');
  });

  test('row 34: names nobody', async () => {
    const { ran, github } = await gate({ inputs: { 'check-run': 'true' } });
    const everything = JSON.stringify([
      ran.log,
      ran.summary,
      ran.outputs,
      onlyComment(github).body,
      github.state.checks,
    ]);
    for (const text of [everything, ran.file('report-path'), ran.file('sarif-path'), ran.file('html-path')])
      expect(text).not.toMatch(/\bada\b|example\.test/i);
  });
});

describe('in a terminal', () => {
  const run = (folder: string, ...args: string[]) => {
    const env = { PATH: process.env.PATH, NO_COLOR: '1' };
    const ended = spawnSync(process.execPath, [resolve('lib/src/cli.js'), folder, ...args], {
      encoding: 'utf8',
      env,
    });
    return { code: ended.status, out: ended.stdout, log: ended.stderr };
  };
  const within = (files: Readonly<Record<string, string>>, look: (folder: string) => void) => {
    const folder = mkdtempSync(join(tmpdir(), 'parity-rows-'));
    writeFiles(folder, files);
    look(folder);
    rmSync(folder, { recursive: true, force: true });
  };

  test('row 27: exit codes say what happened, and machine formats have standard output to themselves', () => {
    within({ ...shop }, (folder) => expect(run(folder).code).toBe(0));
    within({ ...shop, ...changes.drift }, (folder) => {
      expect(run(folder).code).toBe(1);
      for (const format of ['sarif', 'json']) {
        const { code, out } = run(folder, '--format', format);
        expect([code, typeof JSON.parse(out)]).toEqual([1, 'object']);
      }
    });
    within({ ...shop, [config]: 'fial-on: low\n' }, (folder) => {
      const { code, out, log } = run(folder, '--format', 'sarif');
      expect([code, out]).toEqual([2, '']);
      expect(log).toContain('Did you mean "fail-on"?');
    });
    within({ 'readme.md': '#\n' }, (folder) => expect(run(folder).code).toBe(3));
  });

  test('row 33: needs no token, no network and no repository', () => {
    within({ ...shop, ...changes.drift }, (folder) => {
      const { code, out } = run(folder);
      expect(code).toBe(1);
      expect(out).toContain('CI runs PostgreSQL 14, production PostgreSQL 16');
    });
  });
});

test('every row of the table of behaviours has a test that names it', () => {
  const tests = readdirSync('__tests__').filter((name) => /^rows-.*\.test\.ts$/.test(name));
  const named = tests.flatMap((name) => [
    ...readFileSync(join('__tests__', name), 'utf8').matchAll(/\brow (\d+):/g),
  ]);
  const rows = new Set(named.map(([, row]) => Number(row)));
  expect([...rows].sort((a, b) => a - b)).toEqual(Array.from({ length: 36 }, (_, i) => i + 1));
});
