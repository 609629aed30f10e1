import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import picomatch from 'picomatch';
import { readers } from '../src/readers/index.js';
import { expandBraces, globIndex } from '../src/support/glob-index.js';

const matches = (glob: string, path: string) => globIndex([[true, [glob]]]).find(path).length > 0;

test.each([
  ['a', ['a']],
  ['{a,b}', ['a', 'b']],
  ['x{a,b}y{c,d}', ['xayc', 'xayd', 'xbyc', 'xbyd']],
  ['{a,{b,c}d}', ['a', 'bd', 'cd']],
  ['{a,}b', ['ab', 'b']],
  ['{a}', ['{a}']],
  ['{a', ['{a']],
  ['\\{a,b}', ['\\{a,b}']],
  ['{a,b}'.repeat(20), []],
  [`${'{'.repeat(300)}a,b`, [`${'{'.repeat(300)}a,b`]],
])('%s', (glob, expected) => {
  expect(expandBraces(glob)).toEqual(expected);
});

test('finds everything that claims a path, in order', () => {
  const index = globIndex([
    ['b', ['**/*.yml', '*.yml']],
    ['a', ['**/compose.yml']],
    ['c', ['**/*.{json,yml}', 'x/**']],
    ['d', ['**/Dockerfile*']],
  ]);
  expect(index.find('x/compose.yml')).toEqual(['b', 'a', 'c']);
  expect(index.find('x/y')).toEqual(['c']);
  expect(index.find('Dockerfile.dev')).toEqual(['d']);
  expect(index.find('main.ts')).toEqual([]);
});

describe('understands the patterns of readers as picomatch does', () => {
  const globs = [...new Set(readers.flatMap((reader) => reader.files))];
  const words = [...new Set(globs.flatMap((glob) => glob.split(/[^A-Za-z.]+/)))].filter(
    (word) => word !== '',
  );
  const name = fc
    .array(
      fc.oneof(
        fc.constantFrom(...words),
        fc.constantFrom('-', '.', '_', 'x', '.yml', '.yaml', '.json', '.ts'),
      ),
      {
        minLength: 1,
        maxLength: 3,
      },
    )
    .map((parts) => parts.join(''))
    // No name ends with a dot: systems differ in what they make of it.
    .filter((text) => !text.endsWith('.'));
  const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));

  test.each(globs)('%s', (glob) => {
    const reference = picomatch(glob, { dot: true });
    fc.assert(
      fc.property(path, (one) => {
        expect([one, matches(glob, one)]).toEqual([one, reference(one)]);
      }),
      { numRuns: 150 },
    );
  });
});

test('V07 R04 no pattern of a repository runs without end', () => {
  const path = `${'a/'.repeat(1000)}${'a'.repeat(2000)}`;
  const globs = [
    '{a,b}'.repeat(200),
    '{1..1000000}',
    '+(a)+(a)+(a)b',
    '*a'.repeat(500),
    '**/'.repeat(300),
    'x'.repeat(70_000),
  ];
  expect(globs.map((glob) => matches(glob, path))).toEqual([false, false, false, false, true, false]);
});
