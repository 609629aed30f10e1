import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { writeFiles } from './files.js';

function run(...words: string[]) {
  const ended = spawnSync(process.execPath, [join('lib', 'src', 'cli.js'), 'explain', ...words], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', COLUMNS: '80' },
  });
  return { code: ended.status, out: ended.stdout, err: ended.stderr };
}

// What a terminal of 80 columns shows. UPDATE_FIXTURES=1 writes what it shows now; read it before you commit it.
test.each([
  'postgresql 14 15',
  'redis keydb',
  'in-process sqs',
  'postgresql-setting-timezone',
  'sqlite-postgresql-django-contains',
  'h2-oracle-empty-string',
  'variant-differs',
  'kafka',
])('explain %s', (question) => {
  const { code, out } = run(...question.split(' '));
  const file = `fixtures/explain/${question.replaceAll(' ', '-')}.txt`;
  if (process.env.UPDATE_FIXTURES === '1') writeFiles('.', { [file]: out });
  expect({ code, out }).toEqual({ code: 0, out: readFileSync(file, 'utf8') });
  expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
});

test('versions in either order are the same question', () => {
  const body = (text: string) => text.split('\n').slice(1).join('\n');
  expect(body(run('redis', '8', '6').out)).toBe(body(run('redis', '6', '8').out));
  expect(run('redis', '8', '6').out).toContain('HEXPIRE');
});

test('a step lies between two versions only where it surely does', () => {
  expect(run('mariadb', '10.6', '10.7').out).toContain('mariadb-10.5-10.11-uuid-type');
  expect(run('mariadb', '10.7', '10.9').out).toContain('knows no difference');
  expect(run('mariadb', '10', '10.11').out).not.toContain('uuid-type');
});

test.each([
  [['postgresql', '13', 'x'], 'takes a rule'],
  [['postgresql', '13', '14', '15'], 'takes a rule'],
  [['postgrsql', '13', '14'], 'Did you mean "postgresql"?'],
  [['sqlite-postgresql-like-cas'], 'there is no rule'],
])('%j is refused', (words, expected) => {
  expect(run(...words)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(expected) });
});
