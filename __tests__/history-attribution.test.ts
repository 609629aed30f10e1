import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ancestry, containedIn, firstContaining } from '../src/history/attribution.js';
import { buildGraph, firstParents, numberOf } from '../src/history/graph.js';
import type { Commit } from '../src/model.js';
import { commit } from './history-story.js';

/** A random history: every commit has up to three earlier ones as parents, and some that are not part of it. */
const histories = fc
  .array(fc.array(fc.nat(), { maxLength: 3 }), { minLength: 1, maxLength: 40 })
  .chain((shapes) =>
    fc.record({
      commits: fc.shuffledSubarray(
        shapes.map((picks, number) => commit(`c${number}`, parentsOf(picks, number), (number * 7919) % 1000)),
        { minLength: shapes.length },
      ),
      tips: fc.array(
        fc.nat({ max: shapes.length }).map((number) => `c${number}`),
        { maxLength: 20 },
      ),
    }),
  );

const parentsOf = (picks: readonly number[], number: number): string =>
  [...new Set(picks.map((pick) => (pick % 11 === 10 ? 'missing' : `c${pick % Math.max(1, number)}`)))]
    .filter((parent) => parent !== `c${number}`)
    .join(' ');

/** Everything that a commit contains, itself as well: by its definition, without any short cut. */
function contained(
  commits: ReadonlyMap<string, Commit>,
  sha: string,
  found = new Set<string>(),
): Set<string> {
  const one = commits.get(sha);
  if (!one || found.has(sha)) return found;
  found.add(sha);
  for (const parent of one.parents) contained(commits, parent, found);
  return found;
}

const bySha = (commits: readonly Commit[]) => new Map(commits.map((one) => [one.sha, one]));

test('a commit belongs to the first deployment that contains it, in every history', () => {
  fc.assert(
    fc.property(histories, ({ commits, tips }) => {
      const graph = buildGraph(commits);
      const owner = firstContaining(
        graph,
        Int32Array.from(tips, (sha) => numberOf(graph, sha)),
      );
      const all = bySha(commits);
      const sets = tips.map((sha) => contained(all, sha));
      for (const [number, { sha }] of commits.entries())
        expect(owner[number]).toBe(sets.findIndex((set) => set.has(sha)));
    }),
  );
});

test('whether one commit contains another', () => {
  fc.assert(
    fc.property(histories, fc.nat(), fc.nat(), ({ commits }, a, b) => {
      const graph = buildGraph(commits);
      const contains = ancestry(graph);
      const [older, newer] = [a % commits.length, b % commits.length];
      const held = contained(bySha(commits), commits[newer]?.sha ?? '').has(commits[older]?.sha ?? '');
      expect(contains(older, newer)).toBe(held);
      // The second answer does not depend on the first.
      expect(contains(older, newer)).toBe(held);
      expect((containedIn(graph, newer)[older] ?? -1) >= 0).toBe(held);
    }),
  );
});

test('a history of 200,000 commits in one line, and one of 200,000 merges, come to an end', () => {
  const line = Array.from({ length: 200_000 }, (_, n) => commit(`c${n}`, n > 0 ? `c${n - 1}` : '', n));
  const graph = buildGraph(line);
  const tips = Int32Array.from(line, (_, n) => n);
  expect(firstContaining(graph, tips)[199_999]).toBe(199_999);
  expect(ancestry(graph)(0, 199_999)).toBe(true);
  expect(firstParents(graph, 199_999)).toHaveLength(200_000);
  const ladder = Array.from({ length: 200_000 }, (_, n) =>
    commit(`c${n}`, n > 1 ? `c${n - 1} c${n - 2}` : '', n),
  );
  const merged = firstContaining(buildGraph(ladder), Int32Array.of(199_999));
  expect(merged.every((owner) => owner === 0)).toBe(true);
});

test('a step of a branch whose first parent is not part of the history is where it begins', () => {
  const graph = buildGraph([commit('A', 'missing', 1), commit('B', 'A', 2), commit('C', 'missing B', 3)]);
  expect([...firstParents(graph, numberOf(graph, 'B'))].map((n) => graph.commits[n]?.sha)).toEqual([
    'A',
    'B',
  ]);
  expect([...firstParents(graph, numberOf(graph, 'C'))].map((n) => graph.commits[n]?.sha)).toEqual(['C']);
  expect([...firstParents(graph, numberOf(graph, null))]).toEqual([]);
});
