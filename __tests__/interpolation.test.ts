import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { interpolate } from '../src/support/interpolation.js';

const values = new Map([
  ['SET', 'set'],
  ['EMPTY', ''],
]);
const read = (source: string) => interpolate(source, (key) => values.get(key));

describe('every operator, for a variable that is set, empty and unset', () => {
  test.each([
    // source, text, complete, defaulted
    ['plain', 'plain', true, false],
    ['$SET', 'set', true, false],
    ['$EMPTY', '', true, false],
    ['$UNSET', '$UNSET', false, false],
    ['${SET}-${UNSET}', 'set-${UNSET}', false, false],
    ['${SET:-x}', 'set', true, false],
    ['${EMPTY:-x}', 'x', true, true],
    ['${UNSET:-x}', 'x', true, true],
    ['${SET-x}', 'set', true, false],
    ['${EMPTY-x}', '', true, false],
    ['${UNSET-x}', 'x', true, true],
    ['${SET:?why}', 'set', true, false],
    ['${EMPTY:?why}', '${EMPTY:?why}', false, false],
    ['${EMPTY?why}', '', true, false],
    ['${UNSET?why}', '${UNSET?why}', false, false],
    ['${SET:+x}', 'x', true, false],
    ['${EMPTY:+x}', '', true, true],
    ['${EMPTY+x}', 'x', true, false],
    ['${UNSET+x}', '', true, true],
    ['$$SET', '$SET', true, false],
    ['postgres:${UNSET:-16}-alpine', 'postgres:16-alpine', true, true],
    ['${UNSET:-${OTHER:-${SET}}}', 'set', true, true],
    ['${UNSET:-{a}}', '{a}', true, true],
    ['${SET:-${UNSET}}', 'set', true, false],
    ['$(whoami)', '$(whoami)', false, false],
    ['${SET##s}', '${SET##s}', false, false],
    ['${SET', '${SET', false, false],
    ['${UNSET:-x', '${UNSET:-x', false, false],
    ['a}b$', 'a}b$', false, false],
  ])('%s', (source, text, complete, defaulted) => {
    expect(read(source)).toMatchObject({ text, complete, defaulted });
  });
});

test('used names what the text was made of, once, and nothing of a branch not taken', () => {
  expect(read('${UNSET:-$SET}$SET${SET:-$NEVER}').used).toEqual(['UNSET', 'SET']);
});

test('a text without a dollar sign stays as it is, and every text comes back', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'${}:-?+AB ') }), (source) => {
      const { text, complete } = interpolate(source, () => null);
      if (!source.includes('$')) expect({ text, complete }).toEqual({ text: source, complete: true });
      expect(typeof text).toBe('string');
    }),
  );
});

test.each(['${A:-', '${A', '$', '${A:+${', '}'])('a million characters of %s do not hang it', (part) => {
  read(part.repeat(1_000_000 / part.length));
});

test('references to a long value do not grow without end', () => {
  const long = 'x'.repeat(100_000);
  const { text, complete } = interpolate('$LONG '.repeat(100_000), () => long);
  expect(text.length).toBeLessThan(2_000_000);
  expect(complete).toBe(false);
});
