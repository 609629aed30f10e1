import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { hostilePage, hostileRows, isTest, rowsIn } from './hostile-rows.js';

const tests = new Map(
  readdirSync('__tests__')
    .filter(isTest)
    .sort()
    .map((file) => [file, readFileSync(`__tests__/${file}`, 'utf8')]),
);
const named = new Set([...tests.values()].flatMap(rowsIn));
const ids = Object.values(hostileRows).flatMap((rows) => rows.map(([id]) => id));

test('every row has a test of its name, and every name has a row', () => {
  expect(ids.filter((id) => !named.has(id))).toEqual([]);
  expect([...named].filter((id) => !ids.includes(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toHaveLength(182);
});

test('docs/hostile-inputs.md says what the tests say', () => {
  expect(readFileSync('docs/hostile-inputs.md', 'utf8')).toBe(hostilePage(tests));
});

test('only what begins a name counts', () => {
  expect(rowsIn("test('G01 G02 names', x); test('see G03', x); [`A01 a`, 'A02', \"A03 x\"]")).toEqual([
    'G01',
    'G02',
    'A01',
    'A02',
    'A03',
  ]);
});
