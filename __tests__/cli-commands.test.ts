import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import type { Arguments } from '../src/cli-commands/arguments.js';
import { explain, explainEngines, explainRule } from '../src/cli-commands/explain.js';
import { readOptions } from '../src/options.js';
import { writeFiles } from './files.js';
import { makeRepository } from './git-repository.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'parity-commands-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function run(...args: string[]) {
  const ended = spawnSync(process.execPath, [join('lib', 'src', 'cli.js'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { code: ended.status, out: ended.stdout, err: ended.stderr };
}

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
const files = (production: string, development: string) => ({
  'deploy/prod/db.yaml': database(production),
  'deploy/dev/db.yaml': database(development),
});

describe('check', () => {
  test('ends with 0 where nothing differs and with 1 where something does', () => {
    writeFiles(root, files('15', '15'));
    expect(run(root).code).toBe(0);
    writeFiles(root, files('15', '17'));
    expect(run('check', root).code).toBe(1);
    expect(run(root, '--fail-on', 'none').code).toBe(0);
  });

  test('prints one report in the format that was asked for, and nothing else', () => {
    writeFiles(root, files('15', '17'));
    for (const format of ['json', 'sarif']) {
      const { out } = run(root, '--format', format);
      expect(() => JSON.parse(out)).not.toThrow();
    }
    expect(JSON.parse(run(root, '--format', 'json').out)).toMatchObject({
      verdict: 'fail',
      schemaVersion: 1,
    });
    expect(run(root, '--format', 'html').out).toMatch(/^<!doctype html>/i);
    expect(run(root, '--format', 'markdown').out).toContain('PostgreSQL 17');
    expect(run(root).out).toContain('PostgreSQL 17');
  });

  test('writes the report into a file', () => {
    writeFiles(root, files('15', '17'));
    const file = join(root, 'out', 'report.json');
    expect(run(root, '--format', 'json', '--output', file)).toMatchObject({ code: 1, out: '' });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ verdict: 'fail' });
  });

  test('says the same twice', () => {
    writeFiles(root, files('15', '17'));
    expect(run(root, '--format', 'json').out).toBe(run(root, '--format', 'json').out);
  });

  test('with a base counts only what the branch brings', () => {
    const made = makeRepository();
    made.commit('start', files('15', '17'));
    made.git('checkout', '-q', '-b', 'topic');
    made.commit('more', { 'readme.md': '#\n' });
    expect(run(made.root).code).toBe(1);
    expect(run(made.root, '--base', 'main').code).toBe(0);
    expect(run(made.root, '--base', 'main', '--scope', 'all').code).toBe(1);
    made.write({ 'deploy/dev/db.yaml': database('17').replace('containers:', 'containers: [') });
    expect(run(made.root, '--base', 'main')).toMatchObject({
      code: 2,
      err: expect.stringContaining('changed and not judged'),
    });
    for (const [base, said] of [
      ['nowhere', 'has no commit nowhere'],
      ['--x', ''],
      ['main..topic', 'is no reference'],
    ] as const)
      expect(run(made.root, `--base=${base}`)).toMatchObject({ code: 2, err: expect.stringContaining(said) });
    made.remove();
  });

  test('with a base needs a repository', () => {
    expect(run(root, '--base', 'main')).toMatchObject({
      code: 2,
      err: expect.stringContaining('git repository'),
    });
  });

  test('a reader that stops reading changes nothing', () => {
    writeFiles(root, files('15', '17'));
    const script = `"${process.execPath}" lib/src/cli.js "${root}" --format html | head -c 10; echo " \${PIPESTATUS[0]}"`;
    const ended = spawnSync('bash', ['-c', script], { encoding: 'utf8' });
    expect(ended.stdout.trim()).toMatch(/ 1$/);
    expect(ended.stderr).toBe('');
  });
});

describe('inventory', () => {
  test('says what was read, where it belongs and why, and judges nothing', () => {
    writeFiles(root, files('15', '17'));
    symlinkSync('/etc/passwd', join(root, 'deploy', 'prod', 'cache.yaml'));
    const { code, out } = run('inventory', root);
    expect(code).toBe(0);
    expect(out).toContain('deploy/prod/db.yaml because');
    expect(out).toMatch(/12 +database +PostgreSQL 15 +orders-db +postgres:15/);
    expect(out).toContain('Continuous integration\n  nothing declares anything');
    expect(out).toContain('deploy/prod/cache.yaml:1 is a symbolic link');
  });

  test('as data', () => {
    writeFiles(root, files('15', '17'));
    const inventory = JSON.parse(run('inventory', root, '--format', 'json').out);
    expect(Object.keys(inventory)).toEqual(['declarations', 'coverage', 'notices']);
    expect(run('inventory', root, '--format', 'sarif').code).toBe(2);
  });
});

describe('explain', () => {
  test('prints what it finds and refuses the rest', () => {
    expect(run('explain', 'version-differs')).toMatchObject({ code: 0, err: '' });
    expect(run('explain', 'verson-differs')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('Did you mean "version-differs"?'),
    });
  });

  test('a rule', () => {
    expect(explainRule('version-differs')).toContain('another version');
    expect(() => explainRule('mysql')).toThrow(
      expect.objectContaining({ help: expect.stringContaining('name both') }),
    );
  });

  test.each([
    ['mysql', 'mariadb', 'MySQL and MariaDB'],
    ['minio', 's3', 'MinIO stands in for Amazon S3'],
    ['s3', 'minio', 'MinIO stands in for Amazon S3'],
    ['redis', 'valkey', 'one protocol'],
    ['postgresql', 'postgresql', 'The same engine'],
    ['postgresql', 'sqlite', 'needs no server'],
    ['postgresql', 'redis', 'never compared'],
  ])('%s and %s', (one, other, expected) => {
    expect(explainEngines(one, other)).toContain(expected);
  });

  test('an engine that nobody knows', () => {
    expect(() => explainEngines('mysql', 'mariabd')).toThrow(
      expect.objectContaining({ help: 'Did you mean "mariadb"?' }),
    );
  });

  test.each([[[]], [['a', 'b', 'c']]])('%j is no question', async (rest) => {
    const args = { command: 'explain', rest, values: new Map(), set: new Set() } as const;
    await expect(explain(args as unknown as Arguments)).rejects.toThrow('takes a rule, an engine or two');
  });
});

describe('init', () => {
  const config = () => readFileSync(join(root, '.github', 'parity.yml'), 'utf8');
  const read = (text: string) =>
    readOptions({
      inputs: new Map(),
      config: { file: 'parity.yml', text },
      hasBase: false,
      today: '2031-01-01',
      rules: ['version-differs', 'floating-version'],
    });

  test('writes what is valid, as it is and with every comment made a key', () => {
    writeFiles(root, files('15', '17'));
    expect(run('init', root)).toMatchObject({ code: 0, out: expect.stringContaining('parity.yml: written') });
    expect(read(config())).toEqual(read(''));
    const full = config().replace(/^# ?(?=(?:[a-z-]+:(?: |$))|\s{2,})/gm, '');
    expect(read(full)).toMatchObject({ allow: [{ rule: 'version-differs', role: 'database' }] });
    expect(run(root).code).toBe(1);
  });

  test('asks for the production that nothing declares', () => {
    writeFiles(root, { 'deploy/dev/db.yaml': database('17') });
    const { out } = run('init', '--dry-run', root);
    expect(out).toContain('- engine: postgresql # as in deploy/dev/db.yaml:12; what does production run?');
    expect(out).toContain('version: "17"');
  });

  test('overwrites nothing and follows no link', () => {
    writeFiles(root, { '.github/parity.yml': '# mine\n' });
    expect(run('init', root).out).toContain('.github/parity.yml: is there already');
    expect(config()).toBe('# mine\n');
    const elsewhere = mkdtempSync(join(tmpdir(), 'parity-elsewhere-'));
    rmSync(join(root, '.github'), { recursive: true });
    symlinkSync(elsewhere, join(root, '.github'));
    expect(run('init', root)).toMatchObject({ code: 2, err: expect.stringContaining('no folder') });
    rmSync(elsewhere, { recursive: true });
  });

  test('the published schema accepts what it writes', () => {
    const schema = JSON.parse(readFileSync('schema/parity.schema.json', 'utf8'));
    const valid = new Ajv({ allowUnionTypes: true, formats: { date: true } }).compile(schema);
    expect(valid({})).toBe(true);
    expect(valid({ production: [{ engine: 'postgresql', version: '17' }] })).toBe(true);
  });
});
