import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import picomatch from 'picomatch';
import { globProblem, matchesGlob } from '../src/support/glob.js';

test.each([
  ['compose.yml', 'compose.yml', true],
  ['compose.yml', 'a/compose.yml', false],
  ['**/compose.yml', 'compose.yml', true],
  ['**/compose.yml', 'a/b/compose.yml', true],
  ['deploy/**', 'deploy/a/b.yml', true],
  ['deploy/', 'deploy/a/b.yml', true],
  ['deploy/**', 'deployment/a.yml', false],
  ['*.yml', '.hidden.yml', true],
  ['a/*/c', 'a/b/c', true],
  ['a/*/c', 'a/b/b/c', false],
  ['a/**/c', 'a/c', true],
  ['./a.yml', 'a.yml', true],
  ['[a-c]?.yml', 'bx.yml', true],
  ['[!a-c].yml', 'b.yml', false],
  ['[!a-c].yml', 'd.yml', true],
  ['[', '[', true],
  ['**', 'anything/at/all', true],
])('%s on %s: %s', (glob, path, expected) => {
  expect(matchesGlob(glob, path)).toBe(expected);
});

test('agrees with picomatch where both speak', () => {
  const part = fc
    .stringMatching(/^[ab*?]{1,4}$/)
    .filter((text) => !/\*\*./.test(text) && !/.\*\*/.test(text));
  const segment = fc.stringMatching(/^[ab]{1,3}$/);
  fc.assert(
    fc.property(
      fc.array(fc.oneof(part, fc.constant('**')), { minLength: 1, maxLength: 4 }),
      fc.array(segment, { minLength: 1, maxLength: 5 }),
      (globParts, pathParts) => {
        const [glob, path] = [globParts.join('/'), pathParts.join('/')];
        // picomatch lets a final `/**` match the folder itself, which is no file.
        fc.pre(!glob.endsWith('/**'));
        expect(matchesGlob(glob, path)).toBe(picomatch.isMatch(path, glob, { dot: true, noextglob: true }));
      },
    ),
    { numRuns: 2000 },
  );
});

test('no pattern runs without end', () => {
  const path = `${'a/'.repeat(1000)}${'a'.repeat(2000)}`;
  const globs = ['*a'.repeat(120), '**/a/'.repeat(50), `**/${'a*'.repeat(100)}b`];
  expect(globs.map((glob) => matchesGlob(glob, path))).toEqual([false, true, false]);
});

describe('problems', () => {
  test.each(['deploy/**', 'a b/c.yml', '[ab].yml', 'å/*.yml'])('%s can be used', (glob) => {
    expect(globProblem(glob)).toBeNull();
  });
  test.each(['{a,b}', '@(a)', 'a|b', '!a', 'a\\b', '/a', '../a', 'a/../b', 'x'.repeat(257)])(
    '%s cannot',
    (glob) => {
      expect(globProblem(glob)).not.toBeNull();
    },
  );
});
