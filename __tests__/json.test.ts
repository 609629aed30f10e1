import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseJson, readJson } from '../src/support/json.js';
import { at, entries, text } from '../src/support/node.js';
import { plain, plainValue } from './plain.js';
import { refusal } from './refusal.js';

const refused = (source: string) => refusal(() => parseJson(source));

test('whatever JSON.stringify writes is read as it was', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.array(fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue())),
      fc.constantFrom(undefined, 2),
      (value, indent) => {
        const source = JSON.stringify(value, null, indent);
        expect(plain(parseJson(source))).toEqual(plainValue(JSON.parse(source)));
      },
    ),
  );
});

test('no text makes it break: it is read or refused', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'{}[]",:\\/*\n0e-.tn ') }), (source) => {
      let read: unknown;
      try {
        read = plain(parseJson(source));
      } catch {
        read = refused(source);
      }
      expect(read).toBeDefined();
    }),
  );
});

test('lines and columns are those of the text, comments and CRLF included', () => {
  const source = '// a\r\n{\r\n  "engines": { /* one\r\n two */ "node": "22" }\r\n}\r\n';
  const entry = entries(at(parseJson(source), 'engines'))[0];
  expect([entry?.line, entry?.column, entry?.value.column]).toEqual([4, 9, 17]);
});

describe('hostile JSON', () => {
  test('J01 deep nesting is refused', () => {
    expect(refused('['.repeat(100_000))).toBe('nested more than 100 levels deep @ 1');
    expect(refused('{"a":'.repeat(50_000))).toBe('nested more than 100 levels deep @ 1');
  });

  test('J02 __proto__ is a plain name and gives nothing to inherit', () => {
    const node = parseJson('{"__proto__": {"image": "postgres"}, "constructor": 1}');
    expect(entries(node).map(({ key }) => key)).toEqual(['__proto__', 'constructor']);
    expect(at(node, 'image')).toBeNull();
    expect(({} as Record<string, unknown>).image).toBeUndefined();
  });

  test('J03 of a duplicate key the last wins, and both lines are told', () => {
    const { node, duplicates } = readJson('{\n"engines": {"node": "18"},\n"engines": {"node": "22"}\n}');
    expect(text(at(node, 'engines', 'node'))).toBe('22');
    expect(duplicates).toEqual([{ key: 'engines', first: 2, again: 3 }]);
  });

  test('J04 a byte order mark is passed over', () => {
    expect(plain(parseJson('\uFEFF{"a": 1}'))).toEqual([['a', '1']]);
  });

  test('J05 comments and trailing commas are read', () => {
    expect(plain(parseJson('{"a": [1, 2,], // two\n /* c */ "b": "//no",}'))).toEqual([
      ['a', ['1', '2']],
      ['b', '//no'],
    ]);
  });

  test.each([
    ['{"a":\n[1,', 'not well-formed JSON: a value was expected here @ 2'],
    ['', 'empty: no JSON value @ 1'],
    ['null', 'a JSON file that holds no object and no list @ 1'],
    ['{"a":\nNaN}', 'not well-formed JSON: a JSON value or sign was expected here @ 2'],
    ['[-Infinity]', 'not well-formed JSON: a JSON value or sign was expected here @ 1'],
    ['{"a" 1}', 'not well-formed JSON: ":" was expected here @ 1'],
    ['{}\n{}', 'not well-formed JSON: the end of the file was expected here @ 2'],
  ])('J06 %j is refused with its line', (source, expected) => {
    expect(refused(source)).toBe(expected);
  });

  test('J07 an endless comment and garbage are refused fast', () => {
    expect(refused(`/*${'x'.repeat(900_000)}`)).toContain('the end "*/" of a comment');
    expect(refused('@'.repeat(200_000))).toContain('not well-formed JSON');
    expect(refused(`"${'\\"'.repeat(400_000)}`)).toContain('not well-formed JSON');
  });

  test('J09 numbers without a value in JavaScript and odd characters stay text', () => {
    const node = parseJson('{"a": 1e400, "b": 123456789012345678901234567890, "c": "\\ud800\\u0000"}');
    expect(plain(node)).toEqual([
      ['a', '1e400'],
      ['b', '123456789012345678901234567890'],
      ['c', '\ud800\u0000'],
    ]);
  });

  test('what is no text at all says so', () => {
    expect(refused('version https://git-lfs.github.com/spec/v1\noid sha256:0\n')).toContain(
      'Git LFS pointer',
    );
    expect(refused('{\0"\0a\0"\0')).toContain('UTF-16');
    expect(refused(`{"a": "${'x'.repeat(1_048_576)}"}`)).toContain('larger than 1,048,576 characters');
    expect(refused('{\n<<<<<<< HEAD\n"a": 1\n=======\n')).toBe(
      'a merge conflict marker: the conflict was committed @ 2',
    );
  });
});
