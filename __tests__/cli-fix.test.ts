import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { writeFiles } from './files.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parity-fix-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const production = `services:\n  orders-db:\n    image: postgres:16-alpine\n`;
const development = (version: number) =>
  `# ours\r\nservices:\r\n  orders-db:\r\n\t# tab\r\n    image: "postgres:${version}-alpine" # why\r\n    restart: always\r\n`.replace(
    '\t',
    '    ',
  );
const read = (path: string) => readFileSync(join(folder, path), 'utf8');

function run(...args: string[]): { code: number | null; out: string; err: string } {
  const ended = spawnSync(process.execPath, [resolve('lib/src/cli.js'), 'fix', folder, ...args], {
    encoding: 'utf8',
  });
  return { code: ended.status, out: ended.stdout, err: ended.stderr };
}

const gate = () =>
  spawnSync(process.execPath, [resolve('lib/src/cli.js'), folder], { encoding: 'utf8' }).status;

describe('fix', () => {
  test('replaces the version and nothing else, and then the gate passes', () => {
    const text = `\ufeff${development(13)}`;
    writeFiles(folder, { 'compose.prod.yml': production, 'compose.yml': text });
    chmodSync(join(folder, 'compose.yml'), 0o640);
    expect(gate()).toBe(1);
    const ended = run();
    expect(ended).toMatchObject({ code: 0, out: 'compose.yml:5: 13 -> 16\n' });
    expect(ended.err).toContain(
      'Replaced: 1 version. Left for a person, because no replacement in one line is certain: 0 findings.',
    );
    expect(read('compose.yml')).toBe(`\ufeff${development(16)}`);
    expect(statSync(join(folder, 'compose.yml')).mode & 0o777).toBe(0o640);
    expect(gate()).toBe(0);
    expect(run()).toMatchObject({ code: 0, out: '' });
  });

  test('shows with --dry-run what git can apply, and changes nothing', () => {
    const text = development(13).replaceAll('\r', '');
    writeFiles(folder, { 'compose.prod.yml': production, 'compose.yml': text });
    const { code, out } = run('--dry-run');
    expect(code).toBe(0);
    expect(out).toContain('-    image: "postgres:13-alpine" # why\n+    image: "postgres:16-alpine" # why\n');
    expect(read('compose.yml')).toBe(text);
    execFileSync('git', ['apply', '-'], { cwd: folder, input: out });
    expect(read('compose.yml')).toBe(development(16).replaceAll('\r', ''));
  });

  test('closes both versions of the example, whose cache stands in a file beside its database', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [resolve('lib/src/cli.js'), 'fix', '--dry-run', 'examples/shop'],
      { encoding: 'utf8' },
    );
    expect(status).toBe(0);
    expect(stdout.match(/(?<=^\+ +)image: .*/gm)).toEqual(['image: postgres:14', 'image: postgres:14']);
    expect(stderr).toContain('To replace: 2 versions.');
  });

  test('moves production where that is asked for', () => {
    writeFiles(folder, {
      'compose.prod.yml': production,
      'compose.yml': 'services:\n  orders-db:\n    image: postgres:13\n',
    });
    expect(run('--move', 'prod').out).toBe('compose.prod.yml:3: 16 -> 13\n');
    expect(read('compose.prod.yml')).toContain('postgres:13');
    expect(run('--move', 'prod,dev')).toMatchObject({ code: 2, err: expect.stringContaining('prod alone') });
  });

  test('leaves what it could not write back as it was', () => {
    writeFiles(folder, { 'compose.prod.yml': production });
    const latin = Buffer.from(`# caf\u00e9\n${development(13)}`, 'latin1');
    writeFileSync(join(folder, 'compose.yml'), latin);
    expect(run()).toMatchObject({ code: 2, out: 'compose.yml: left as it is, it is not UTF-8\n' });
    expect(readFileSync(join(folder, 'compose.yml')).equals(latin)).toBe(true);
  });

  test('follows no link', () => {
    const outside = mkdtempSync(join(tmpdir(), 'parity-outside-'));
    writeFileSync(join(outside, 'compose.yml'), development(13));
    writeFiles(folder, { 'compose.prod.yml': production });
    symlinkSync(join(outside, 'compose.yml'), join(folder, 'compose.yml'));
    run();
    expect(readFileSync(join(outside, 'compose.yml'), 'utf8')).toBe(development(13));
    rmSync(outside, { recursive: true });
  });
});
