import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse, stringify } from 'smol-toml';
import { at, entries, items, type Node, text } from '../src/support/node.js';
import { parseToml } from '../src/support/toml.js';
import { plain, plainValue } from './plain.js';
import { refusal } from './refusal.js';

const refused = (source: string) => refusal(() => parseToml(source));

const key = fc.oneof(fc.stringMatching(/^[\w-]{1,8}$/), fc.string({ minLength: 1 }));
const { table } = fc.letrec<{ value: unknown; table: Record<string, unknown> }>((tie) => ({
  table: fc.dictionary(key, tie('value'), { maxKeys: 4 }),
  value: fc.oneof(
    { maxDepth: 4 },
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.array(tie('value')),
    tie('table'),
  ),
}));

// The order of keys may differ: a table that is opened by its sub-table comes first.
const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, inner) =>
    Array.isArray(inner) && inner.every((pair) => Array.isArray(pair) && typeof pair[0] === 'string')
      ? [...inner].sort((a, b) => (a[0] < b[0] ? -1 : 1))
      : inner,
  );

test('the walk finds what the library finds', () => {
  fc.assert(
    fc.property(table, (value) => {
      const source = stringify(value);
      expect(sorted(plain(parseToml(source)))).toEqual(sorted(plainValue(parse(source))));
    }),
  );
});

test('every form of a key, a string and a table, with literal numbers and right lines', () => {
  const source = [
    '# versions',
    '[tools]',
    'node = "22" # lts',
    'python = 3.10',
    "'a b'.\"c\\u0064\" = ['''x",
    "y''', { q = 1, w.e = true },",
    '] # end',
    '[[jobs]]',
    'name = """',
    'one \\',
    '   line"""',
    '[[jobs]]',
    'when = 1979-05-27 07:32:00',
    '[jobs.env]',
    'HOME = ""',
    '',
  ].join('\r\n');
  const node = parseToml(source);
  expect(plain(node)).toEqual([
    [
      'tools',
      [
        ['node', '22'],
        ['python', '3.10'],
        [
          'a b',
          [
            [
              'cd',
              [
                'x\r\ny',
                [
                  ['q', '1'],
                  ['w', [['e', 'true']]],
                ],
              ],
            ],
          ],
        ],
      ],
    ],
    [
      'jobs',
      [
        [['name', 'one line']],
        [
          ['when', '1979-05-27 07:32:00'],
          ['env', [['HOME', '']]],
        ],
      ],
    ],
  ]);
  const lines = (map: Node | null | undefined) => entries(map).map((entry) => entry.line);
  expect(lines(at(node, 'tools'))).toEqual([3, 4, 5]);
  expect(items(at(node, 'jobs')).map(lines)).toEqual([[9], [13, 14]]);
  expect(at(node, 'tools', 'node')).toMatchObject({ comment: 'lts', quoted: true, column: 8 });
});

describe('hostile TOML', () => {
  test('T01 deep arrays and inline tables are refused', () => {
    expect(refused(`a = ${'['.repeat(50_000)}`)).toContain('nested');
    expect(refused(`a = ${'{a='.repeat(20_000)}`)).toContain('nested');
  });

  test('T02 keys and headers of many parts are refused', () => {
    expect(refused(`${'a.'.repeat(50_000)}a = 1`)).toBe('nested more than 100 levels deep @ 1');
    expect(refused(`\n[${'a.'.repeat(50_000)}a]`)).toBe('nested more than 100 levels deep @ 2');
  });

  test('T03 __proto__ is a plain name', () => {
    const node = parseToml('[__proto__]\nx = 1\n[a]\n__proto__.y = 2');
    expect(text(at(node, '__proto__', 'x'))).toBe('1');
    expect(text(at(node, 'a', '__proto__', 'y'))).toBe('2');
    expect(at(node, 'x')).toBeNull();
    expect(({} as Record<string, unknown>).y).toBeUndefined();
  });

  test('T04 a comment that ends an open array ends the reading', () => {
    expect(refused('a = [ 1, # two')).toContain('not well-formed TOML');
  });

  test('T05 thousands of comment lines and blank lines are passed over', () => {
    expect(plain(parseToml(`${'# c\n\n'.repeat(150_000)}a = 1`))).toEqual([['a', '1']]);
  });

  test.each([
    ['a = 1\nb = 2\na = 3', 3],
    ['[a]\n[b]\n[a]', 3],
    ['a = 1\nb = 1979-13-45', 2],
    ['a = "b\u0001"', 1],
    ['a = 1 b = 2', 1],
  ])('T07 %j is refused with its line', (source, line) => {
    expect(refused(source)).toMatch(new RegExp(`^not well-formed TOML: .* @ ${line}$`));
  });

  test('T07 CRLF and a byte order mark are read', () => {
    expect(plain(parseToml('\uFEFFa = 1\r\nb = 2\r\n'))).toEqual([
      ['a', '1'],
      ['b', '2'],
    ]);
  });

  test.each([`a = 1${' '.repeat(1_000_000)}`, `a = [1${' '.repeat(1_000_000)}, 2]`])(
    'blanks without end are read in time',
    (source) => {
      parseToml(source);
    },
  );

  test('T08 more than a megabyte is too large', () => {
    expect(refused('[table]\n'.repeat(200_000))).toContain('larger than');
  });
});
