import { describe, expect, test } from '@jest/globals';
import { groups } from '../src/catalog/behaviours/index.js';
import type { Place } from '../src/model.js';
import { usagesIn } from '../src/support/usages.js';
import { recordingHost } from './memory-host.js';

const all = (await Promise.all(groups.map((group) => group.load()))).flat();
const evidence = new Map(all.flatMap((one) => (one.evidence ? [[one.id, one.evidence] as const] : [])));

async function used(files: Readonly<Record<string, string>>, behaviour: string, project = '.') {
  const tree = await recordingHost({ files }).host.tree();
  const at: Place | null = (await usagesIn(tree, [{ project, evidence }]))(project, behaviour);
  return at && `${at.file}:${at.line}`;
}

test.each([
  ['sqlite-postgresql-like-case', 'app/models/user.rb', 'a\nwhere("name LIKE ?", q)', 2],
  ['sqlite-postgresql-like-unicode', 'src/users.ts', "sql`name ILIKE ${'%' + q}`", 1],
  [
    'sqlite-postgresql-create-index-concurrently',
    'db/migrate/1_add.rb',
    '\n\nadd_index :a, :b, algorithm: :concurrently',
    3,
  ],
  [
    'sqlite-postgresql-create-index-concurrently',
    'migrations/1.sql',
    'create unique index concurrently i on t(a);',
    1,
  ],
  ['sqlite-postgresql-alter-column', 'shop/migrations/0002_price.py', '        migrations.AlterField(', 1],
  [
    'sqlite-postgresql-on-conflict-twice',
    'src/save.py',
    'INSERT INTO t VALUES (1) ON CONFLICT (id) DO UPDATE SET a = 1',
    1,
  ],
  [
    'sqlite-postgresql-for-update',
    'app/queue.py',
    "cur.execute('SELECT * FROM jobs LIMIT 1 FOR UPDATE SKIP LOCKED')",
    1,
  ],
  ['sqlite-postgresql-json-type', 'app/report.go', "db.Query(`SELECT data->>'n' FROM t`)", 1],
  ['sqlite-postgresql-django-contains', 'shop/views.py', 'Item.objects.filter(name__contains=q)', 1],
  ['sqlite-mysql-partial-index', 'db/1.sql', 'CREATE UNIQUE INDEX i ON t(a) WHERE deleted_at IS NULL;', 1],
  [
    'mysql-postgresql-upsert-syntax',
    'lib/store.php',
    '$db->query("INSERT INTO t VALUES (1) ON DUPLICATE KEY UPDATE a = 2");',
    1,
  ],
  ['redis-dragonfly-lua', 'scripts/take.lua', "local n = redis.call('GET', KEYS[1])", 1],
  ['postgresql-14-15-merge', 'db/sync.sql', 'MERGE INTO stock USING delivery ON stock.id = delivery.id', 1],
  [
    'postgresql-14-15-nulls-not-distinct',
    'db/migrate/2.rb',
    'add_index :a, :b, unique: true, nulls_not_distinct: true',
    1,
  ],
  [
    'python-3.11-3.12-removed-modules',
    'app/build.py',
    'import os\nfrom distutils.version import LooseVersion',
    2,
  ],
  ['node-20-22-createcipher', 'src/secret.js', "const c = crypto.createCipher('aes192', key)", 1],
])('%s is met in %s', async (behaviour, file, text, line) => {
  expect(await used({ [file]: text }, behaviour)).toBe(`${file}:${line}`);
});

describe('what only looks alike is no evidence', () => {
  test.each([
    ['sqlite-postgresql-like-case', 'src/a.ts', 'It looks like a bug; ILIKE $1 is another thing'],
    ['sqlite-postgresql-like-case', 'db/1.sql', "-- name LIKE 'a%' was slow"],
    ['sqlite-postgresql-like-case', 'src/a.py', "x = 1  # name LIKE 'a%'"],
    ['sqlite-postgresql-like-case', 'src/a.ts', "/* once:\n   WHERE name LIKE 'a%'\n*/\nexport {};"],
    ['sqlite-postgresql-like-case', 'src/help.tsx', "<p>WHERE name LIKE 'a%'</p>"],
    ['sqlite-postgresql-like-case', 'docs/search.sql', "SELECT 1 WHERE name LIKE 'a%'"],
    ['sqlite-postgresql-like-case', 'readme.md', "SELECT 1 WHERE name LIKE 'a%'"],
    ['sqlite-postgresql-like-case', 'tests/search.py', "SELECT 1 WHERE name LIKE 'a%'"],
    ['sqlite-postgresql-like-case', 'src/search.test.ts', "SELECT 1 WHERE name LIKE 'a%'"],
    ['sqlite-postgresql-like-case', 'app/test_search.py', "SELECT 1 WHERE name LIKE 'a%'"],
    ['sqlite-postgresql-like-case', 'node_modules/a/index.js', "SELECT 1 WHERE name LIKE 'a%'"],
    ['sqlite-postgresql-for-update', 'db/policies.sql', 'CREATE POLICY own ON notes FOR UPDATE USING (true)'],
    ['sqlite-postgresql-date-functions', 'src/a.py', "now.strftime('%Y')"],
    ['sqlite-postgresql-django-contains', 'shop/views.py', 'if name__contains == q: pass'],
    ['sqlite-postgresql-django-json-lookups', 'shop/views.py', 'Item.objects.distinct()'],
    ['mysql-postgresql-functions', 'shop/views.py', 'date_format(now, "DATETIME")'],
    ['sqlite-mysql-partial-index', 'db/1.sql', 'CREATE UNIQUE INDEX i ON t(a);\nDELETE FROM t WHERE a = 1;'],
    ['postgresql-14-15-merge', 'src/a.ts', 'merge into main before you release'],
    ['python-3.11-3.12-removed-modules', 'app/a.py', 'import imports\nfrom importlib import reload'],
    ['postgresql-17-18-generated-virtual', 'db/1.sql', 'b int GENERATED ALWAYS AS (a * 2) STORED'],
    ['node-20-22-createcipher', 'src/secret.js', "crypto.createCipheriv('aes192', key, iv)"],
  ])('%s in %s: %s', async (behaviour, file, text) => {
    expect(await used({ [file]: text }, behaviour)).toBeNull();
  });
});

test('a project meets only what lies below it', async () => {
  const files = { 'api/db/1.sql': "SELECT 1 WHERE a LIKE 'x'", 'apis/db/1.sql': 'SELECT a ILIKE $1' };
  expect(await used(files, 'sqlite-postgresql-like-case', 'api')).toBe('api/db/1.sql:1');
  expect(await used(files, 'sqlite-postgresql-like-unicode', 'api')).toBeNull();
});

test('migrations and queries are read before other code', async () => {
  const line = "SELECT 1 WHERE a LIKE 'x'";
  expect(
    await used(
      { 'app/a.py': line, 'app/models/b.py': line, 'z/migrations/1.py': line },
      'sqlite-postgresql-like-case',
    ),
  ).toBe('z/migrations/1.py:1');
});

test('texts that are not at hand are no reason to wait', async () => {
  const { host } = recordingHost({ files: { 'db/1.sql': "WHERE a LIKE 'x'" } });
  const tree = { ...(await host.tree()), text: () => null };
  expect((await usagesIn(tree, [{ project: '.', evidence }]))('.', 'sqlite-postgresql-like-case')).toBeNull();
});

test('no text makes a pattern wander', async () => {
  const words = [...evidence.values()].flatMap(({ source }) => source.match(/[A-Za-z_]{3,}/g) ?? []);
  const long = [...new Set(words), '\n', ' ', '(', "'", '->> ', 'WITH a AS ('].map((word) =>
    `${word} `.repeat(199_000 / (word.length + 1)),
  );
  for (const text of long) expect(await used({ 'db/1.sql': text }, 'no-such-behaviour')).toBeNull();
});
