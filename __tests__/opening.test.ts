import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Line, openingOf } from '../src/history/opening.js';

// A history is a list of states, newest first; the newest one holds.
interface History {
  readonly states: readonly boolean[];
  readonly touched: ReadonlySet<number>;
  readonly complete: boolean;
}

const lineOf = ({ states, touched, complete }: History): Line => ({
  count: states.length,
  complete,
  relevant: [...touched].sort((a, b) => a - b),
  touching: async () => [...touched].sort((a, b) => a - b),
});

async function look(history: History) {
  let asked = 0;
  const opening = await openingOf(lineOf(history), 0, async (revision) => {
    asked++;
    return history.states[revision] === true;
  });
  return { ...opening, asked };
}

/** Holds for the newest ones, then no more: what happens to most gaps. */
const opened = (revision: number, count: number): boolean[] =>
  Array.from({ length: count }, (_, index) => index <= revision);

describe('the revision that brought what holds now', () => {
  test('is found where it came once', () =>
    fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 300 }).chain((count) =>
          fc.record({
            count: fc.constant(count),
            brought: fc.nat(count - 1),
            others: fc.array(fc.nat(count - 1), { maxLength: 60 }),
            complete: fc.boolean(),
          }),
        ),
        async ({ count, brought, others, complete }) => {
          const touched = new Set([...others, brought]);
          const found = await look({ states: opened(brought, count), touched, complete });
          expect(found).toMatchObject({ revision: brought, exact: brought < count - 1 || complete });
        },
      ),
    ));

  test('brings it, whatever came and went before', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { minLength: 1, maxLength: 80 }), async (older) => {
        const states = [true, ...older];
        const touched = new Set(
          states.flatMap((state, index) => (state === states[index + 1] ? [] : [index])),
        );
        const { revision, exact } = await look({ states, touched, complete: true });
        expect(exact).toBe(true);
        expect([states[revision], states[revision + 1] ?? false]).toEqual([true, false]);
      }),
    ));

  test('is found with few questions', async () => {
    const everything = new Set(Array.from({ length: 100_000 }, (_, index) => index));
    const { revision, asked } = await look({
      states: opened(70_000, 100_000),
      touched: everything,
      complete: true,
    });
    expect(revision).toBe(70_000);
    expect(asked).toBeLessThan(160);
  });

  test('is found where another file brought it', async () => {
    const line = {
      ...lineOf({ states: opened(5, 9), touched: new Set([8]), complete: true }),
      relevant: [2, 5, 8],
    };
    expect(await openingOf(line, 0, async (revision) => revision <= 5)).toEqual({ revision: 5, exact: true });
  });

  test('is found behind a change of the name of the file', async () => {
    const line: Line = {
      count: 10,
      complete: true,
      relevant: [1, 3, 6, 9],
      // Up to revision 3 the file has its new name; before that its old one.
      touching: async (revision) => (revision <= 3 ? [1, 3] : [6, 9]),
    };
    expect(await openingOf(line, 0, async (revision) => revision <= 6)).toEqual({ revision: 6, exact: true });
  });

  test('is at least the oldest one that can be seen', async () => {
    expect(await look({ states: opened(4, 5), touched: new Set([2]), complete: false })).toMatchObject({
      revision: 4,
      exact: false,
    });
  });
});
