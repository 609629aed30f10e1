import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

/** Edge cases of deployments, changes and people, by the number that a test bears: `'7 …'`, or `'… (22, 23)'`. */
const cases = 50;

const titles = (): string[] =>
  readdirSync('__tests__')
    .filter((file) => /^(?:history|remote|local)-.*\.test\.ts$/.test(file))
    .flatMap((file) => readFileSync(join('__tests__', file), 'utf8').split('\n'))
    .flatMap((line) => /(?:^|\s)(?:test|describe|\]\))(?:\.each)?\(?'([^']*)'/.exec(line)?.[1] ?? []);

const numbersIn = (title: string): number[] => {
  const [, first, last] = /^(?:[A-Z]\d+ )*(?:(\d+) )?.*?(?:\((\d[\d, ]*)\))?$/.exec(title) ?? [];
  return [first, ...(last?.split(',') ?? [])].flatMap((text) => (text === undefined ? [] : Number(text)));
};

test('every edge case has a test of its number', () => {
  const tested = new Set(titles().flatMap(numbersIn));
  const missing = Array.from({ length: cases }, (_, index) => index + 1).filter((one) => !tested.has(one));
  expect(missing).toEqual([]);
});
