import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { examine } from '../src/examine.js';
import { workTree } from '../src/hosts/work-tree.js';
import type { Options } from '../src/model.js';
import { readOptions } from '../src/options.js';
import { treeOf } from './memory-host.js';

const options: Options = readOptions({
  inputs: new Map(),
  config: null,
  hasBase: false,
  today: '2026-11-22',
  rules: [],
});
const said = async (files: Record<string, string>) => examine(treeOf(files), options);
const engines = async (files: Record<string, string>) =>
  (await said(files)).declarations.map((one) => `${one.engine} ${one.version ?? one.pin}`);

test('E02: an .env that is a link to the environment of the process is skipped with a notice', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'parity-link-'));
  try {
    writeFileSync(join(folder, 'compose.yaml'), 'services:\n  db:\n    image: postgres:16\n');
    symlinkSync('/proc/self/environ', join(folder, '.env'));
    const judgement = await examine(
      workTree(folder, () => {}),
      options,
    );
    expect(judgement.notices.map((notice) => `${notice.at.file}: ${notice.text}`)).toEqual([
      expect.stringMatching(/^\.env: .*symbolic link/),
    ]);
    expect(JSON.stringify(judgement)).not.toContain(process.env.PATH ?? 'no path');
    expect(judgement.keys).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

describe('E06: settings that are computed', () => {
  test('a database.yml with ERB in the adapter is unknown, not guessed', async () => {
    const found = await engines({
      'config/database.yml':
        'production:\n  adapter: <%= ENV.fetch("DB_ADAPTER") { raise } %>\n  database: shop\n',
    });
    expect(found.filter((one) => !one.startsWith('ruby'))).toEqual([]);
  });

  test('an f-string names no engine', async () => {
    expect(
      await engines({
        'shop/settings.py': 'DATABASES = {"default": {"ENGINE": f"django.db.backends.{kind}"}}\n',
      }),
    ).toEqual([]);
  });

  test('a schema.prisma whose provider is read from the environment is unknown', async () => {
    expect(
      await engines({
        'prisma/schema.prisma':
          'datasource db {\n  provider = env("DB_PROVIDER")\n  url = env("DATABASE_URL")\n}\n',
      }),
    ).toEqual([]);
  });
});

test('E08: XML with entities is never expanded', async () => {
  const laughs =
    '<!DOCTYPE phpunit [<!ENTITY a "sqlite"><!ENTITY b "&a;&a;&a;&a;">]>\n<phpunit><php><env name="DB_CONNECTION" value="&b;"/></php></phpunit>\n';
  expect(await engines({ 'phpunit.xml': laughs, 'composer.json': '{}', artisan: '' })).toEqual([]);
});

test.each([
  ['app.json', '{"addons": {"heroku-postgresql": true}, "stack": "heroku-24"}\n', /addons is a map/],
  ['render.yaml', 'databases: none\n', /databases is a single value/],
  [
    'infra/ecs-task-definition.json',
    '{"containerDefinitions": {"name": "web"}}\n',
    /containerDefinitions is a map/,
  ],
])('E09: %s of a wrong type is told with the path of the bad node', async (path, text, expected) => {
  const { notices } = await said({ [path]: text });
  expect(notices.map((notice) => notice.text)).toEqual([expect.stringMatching(expected)]);
});

test('Y49: expressions nested beyond any use are unknown', async () => {
  const deep = `${'('.repeat(20_000)}1${')'.repeat(20_000)}`;
  const workflow = (image: string) =>
    `on: push\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    services:\n      db:\n        image: ${image}\n    steps:\n      - run: npm test\n`;
  for (const image of [
    `"\${{ ${deep} }}"`,
    `"\${{ ${'!'.repeat(50_000)}true }}"`,
    `"${'${{}}'.repeat(20_000)}"`,
  ]) {
    const { declarations } = await said({ '.github/workflows/test.yml': workflow(image) });
    expect(declarations.filter((one) => one.version !== null)).toEqual([]);
  }
});
