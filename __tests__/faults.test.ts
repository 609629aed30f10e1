import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { courses, type Track, track, trialsOf } from './fault-trials.js';

// scripts/faults.mjs tries every fault at every request of every course, also faults that do not pass; here is one
// fault of each nature, once, in the most usual course.
const kinds = [
  '403',
  '422',
  '502',
  'primary limit',
  'login page',
  'truncated JSON',
  'answer lost',
  'reset in the body',
  'never',
  'endless pages',
];

describe('faults while there is a first comment', () => {
  let found: Track;
  beforeAll(async () => {
    const course = courses['a first comment'];
    if (!course) throw new Error('no such course');
    found = await track(course);
  });
  afterAll(() => found.end());

  test('the course asks for something at every step', () => {
    expect(found.requests.length).toBeGreaterThan(3);
  });

  test.each(kinds)(
    '%s at each request changes no verdict, hangs nothing, is told, and writes nothing twice',
    async (kind) => {
      const wrong: string[] = [];
      for (const trial of trialsOf(found, 1).filter((one) => one.kind === kind))
        for (const one of await found.attempt(trial)) wrong.push(`${found.requests[trial.at]}: ${one}`);
      expect(wrong).toEqual([]);
    },
    120_000,
  );
});
