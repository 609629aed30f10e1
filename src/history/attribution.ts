import { at, type Graph, none } from './graph.js';

/**
 * For every commit the first of the tips that contains it, `none` where no tip does.
 *
 * Tips are taken in their order; each walks towards the roots and stops at what an earlier one owns. What is owned
 * after k tips is closed under ancestors and is just what tips 1 to k contain, so the owner of a commit is the
 * smallest k whose tip contains it. Every commit is entered once and every edge looked at once.
 */
export function firstContaining(graph: Graph, tips: Int32Array): Int32Array {
  const owner = new Int32Array(graph.size).fill(none);
  const stack = new Int32Array(graph.size);
  for (let k = 0; k < tips.length; k++) mark(graph, at(tips, k), k, owner, stack);
  return owner;
}

// An entry is marked when it is pushed, so that the stack never holds one twice.
function mark(graph: Graph, tip: number, k: number, owner: Int32Array, stack: Int32Array): void {
  if (tip === none || at(owner, tip) !== none) return;
  const { start, parents } = graph;
  let top = 0;
  owner[tip] = k;
  stack[top++] = tip;
  while (top > 0) {
    const commit = at(stack, --top);
    const end = at(start, commit + 1);
    for (let edge = at(start, commit); edge < end; edge++) {
      const parent = at(parents, edge);
      if (parent === none || at(owner, parent) !== none) continue;
      owner[parent] = k;
      stack[top++] = parent;
    }
  }
}

/** Which commits a tip contains: 0 where it does, `none` where it does not. */
export const containedIn = (graph: Graph, tip: number): Int32Array =>
  firstContaining(graph, Int32Array.of(tip));

/** Says of two commits whether the second contains the first, looking no further back than it has to. */
export function ancestry(graph: Graph): (older: number, newer: number) => boolean {
  const depths = depthsOf(graph);
  const seen = new Int32Array(graph.size);
  const stack = new Int32Array(graph.size);
  let round = 0;
  return (older, newer) => {
    if (older === none || newer === none || at(depths, newer) < at(depths, older)) return false;
    round++;
    let top = 0;
    stack[top++] = newer;
    while (top > 0) {
      const commit = at(stack, --top);
      if (commit === older) return true;
      for (let edge = at(graph.start, commit); edge < at(graph.start, commit + 1); edge++) {
        const parent = at(graph.parents, edge);
        if (parent === none || at(seen, parent) === round || at(depths, parent) < at(depths, older)) continue;
        seen[parent] = round;
        stack[top++] = parent;
      }
    }
    return false;
  };
}

/** The longest way to a root: an ancestor's is always smaller. */
function depthsOf(graph: Graph): Int32Array {
  const depths = new Int32Array(graph.size).fill(none);
  const stack: number[] = [];
  for (let first = 0; first < graph.size; first++) {
    if (at(depths, first) !== none) continue;
    stack.push(first);
    while (stack.length > 0) {
      const commit = stack.at(-1) ?? none;
      const depth = depthFrom(graph, commit, depths, stack);
      if (depth === none) continue;
      depths[commit] = depth;
      stack.pop();
    }
  }
  return depths;
}

// `none` where a parent has to be looked at first; it is on the stack then.
function depthFrom(graph: Graph, commit: number, depths: Int32Array, stack: number[]): number {
  let depth = 0;
  let waits = false;
  for (let edge = at(graph.start, commit); edge < at(graph.start, commit + 1); edge++) {
    const parent = at(graph.parents, edge);
    if (parent === none) continue;
    if (at(depths, parent) === none) {
      stack.push(parent);
      waits = true;
    } else depth = Math.max(depth, at(depths, parent) + 1);
  }
  return waits ? none : depth;
}
