import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { writeFiles } from './files.js';

const entry = join('lib', 'src', 'cli.js');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parity-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(args: readonly string[], options: { input?: string; env?: NodeJS.ProcessEnv } = {}) {
  const ended = spawnSync(process.execPath, [entry, ...args], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', ...options.env },
  });
  return { code: ended.status, out: ended.stdout, err: ended.stderr };
}

describe('usage', () => {
  test('help and version', () => {
    expect(run(['--help'])).toMatchObject({ code: 0, err: '' });
    expect(run(['-h']).out).toContain('Exit codes');
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(run(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  test.each([
    [['--fial-on', 'low'], 'there is no option --fial-on', 'Did you mean "--fail-on"?'],
    [['--format'], '--format needs a value', '--help'],
    [['--format', 'yaml'], 'format must be one of text, json', 'It can be'],
    [['explain', '--base', 'x'], 'explain has no option --base', 'It belongs to check and inventory'],
    [['chekc'], 'chekc is not there', 'Did you mean "check"'],
    [['package.json'], 'package.json is no folder', ''],
    [['a', 'b'], 'takes one folder, not 2', ''],
    [['--config', 'nowhere.yml', '.'], 'the configuration nowhere.yml is not there', 'leave --config away'],
    [['--output', 'package.json/x', '.'], 'cannot be written', '--output'],
  ])('%j is refused with exit code 2', (args, what, help) => {
    const { code, out, err } = run(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(what);
    expect(err).toContain(help);
  });

  test('O01 what was typed cannot move the cursor or start a command of the runner', () => {
    const { err } = run(['--\u001b[31m::error::x']);
    expect(err).not.toContain('\u001b');
    expect(err).not.toMatch(/^::/m);
  });
});

describe('configuration', () => {
  test('C12 both names at once', () => {
    const root = join(folder, 'both');
    writeFiles(root, { '.github/parity.yml': 'name: a\n', '.github/parity.yaml': 'name: b\n' });
    expect(run([root])).toMatchObject({ code: 2, err: expect.stringContaining('both') });
  });

  test('a mistake is shown with its line', () => {
    const root = join(folder, 'mistake');
    writeFiles(root, { '.github/parity.yml': '# ours\nfail-onn: low\n' });
    const { code, err } = run([root]);
    expect(code).toBe(2);
    expect(err).toBe('.github/parity.yml:2: unknown key "fail-onn"\n  Did you mean "fail-on"?\n');
  });
});

test('nothing to compare', () => {
  const root = join(folder, 'nothing');
  writeFiles(root, { 'readme.md': '# Nothing\n' });
  expect(run([root])).toMatchObject({ code: 3, err: expect.stringContaining('Nothing to compare') });
  expect(run([root, '--quiet'])).toMatchObject({ code: 3, err: '' });
});

describe('the exit code is 2 until somebody says otherwise', () => {
  const module = pathToFileURL(resolve('lib/src/hosts/process.js')).href;
  const ends = (script: string) => {
    const source = `import { latchExitCode } from '${module}';
      const latch = latchExitCode((error) => console.error('complaint: ' + error.message));
      ${script}`;
    const ended = spawnSync(process.execPath, ['--input-type=module', '-e', source], { encoding: 'utf8' });
    return [ended.status, ended.stderr.trim()];
  };

  test.each([
    ['a verdict', 'latch.settle(0)', 0, ''],
    ['R01 a promise that never settles', 'new Promise(() => {}).then(() => latch.settle(0))', 2, ''],
    [
      'R03 a crash',
      "setTimeout(() => { throw new Error('late') }); setTimeout(() => latch.settle(0), 50)",
      2,
      'complaint: late',
    ],
    [
      'R03 a rejection',
      "Promise.reject(new Error('lost')); setTimeout(() => latch.settle(0), 50)",
      2,
      'complaint: lost',
    ],
    [
      'R05 a signal',
      "process.kill(process.pid, 'SIGINT'); setTimeout(() => latch.settle(0), 50)",
      2,
      'complaint: stopped by SIGINT',
    ],
  ])('%s', (_, script, code, said) => {
    expect(ends(script)).toEqual([code, said]);
  });
});
