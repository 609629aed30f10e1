import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { courses, type Track, track, trialsOf } from './fault-trials.js';
import { faultKinds } from './github/faults.js';

// scripts/faults.mjs tries all courses, and faults that do not pass; here those that happen once.
describe.each(['a first comment', 'an old comment, its twin, and many of others'])(
  'faults while there is %s',
  (name) => {
    let found: Track;
    beforeAll(async () => {
      const course = courses[name];
      if (!course) throw new Error(`no course ${name}`);
      found = await track(course);
    });
    afterAll(() => found.end());

    test('every request is one that GitHub knows', () => {
      expect(found.requests.length).toBeGreaterThan(3);
    });

    test.each(faultKinds)(
      '%s at each request changes no verdict, hangs nothing, is told, and writes nothing twice',
      async (kind) => {
        const wrong: string[] = [];
        for (const trial of trialsOf(found, 1).filter((one) => one.kind === kind))
          for (const one of await found.attempt(trial)) wrong.push(`${found.requests[trial.at]}: ${one}`);
        expect(wrong).toEqual([]);
      },
      120_000,
    );
  },
);
