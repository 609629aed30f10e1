import type { Commit } from '../model.js';

/** Commits by number, with their parents as numbers: what walks need, in flat arrays. */
export interface Graph {
  readonly commits: readonly Commit[];
  readonly size: number;
  readonly numbers: ReadonlyMap<string, number>;
  /** `parents` of commit c are at `start[c]` up to `start[c + 1]`; -1 stands for one that is not part of the history. */
  readonly start: Int32Array;
  readonly parents: Int32Array;
}

/** No commit, no deployment. */
export const none = -1;

/** An element of an array whose bounds the caller knows. */
export const at = (list: Int32Array, index: number): number => list[index] ?? none;

/** The graph of these commits, in whatever order they come. */
export function buildGraph(commits: readonly Commit[]): Graph {
  const size = commits.length;
  const numbers = new Map<string, number>();
  const start = new Int32Array(size + 1);
  for (const [number, { sha, parents }] of commits.entries()) {
    numbers.set(sha, number);
    start[number + 1] = at(start, number) + parents.length;
  }
  const parents = new Int32Array(at(start, size));
  for (const [number, commit] of commits.entries()) {
    let next = at(start, number);
    for (const sha of commit.parents) parents[next++] = numbers.get(sha) ?? none;
  }
  return { commits, size, numbers, start, parents };
}

/** The number of a commit, `none` where it is unknown or not part of the history. */
export const numberOf = (graph: Graph, sha: string | null): number =>
  sha === null ? none : (graph.numbers.get(sha) ?? none);

/** How many parents a commit declares, whether they are part of the history or not. */
export const parentCount = (graph: Graph, commit: number): number =>
  at(graph.start, commit + 1) - at(graph.start, commit);

/** The first parents from this commit on, oldest first: one entry for every step of a branch. */
export function firstParents(graph: Graph, tip: number): Int32Array {
  const chain: number[] = [];
  for (
    let commit = tip;
    commit !== none;
    commit = parentCount(graph, commit) > 0 ? at(graph.parents, at(graph.start, commit)) : none
  )
    chain.push(commit);
  return Int32Array.from(chain.reverse());
}
