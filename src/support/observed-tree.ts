import type { Tree } from '../model.js';

/**
 * What was asked of a tree while something was computed, and what it answered: as long as another tree answers the
 * same, the result is the same there. (A. Mokhov, N. Mitchell, S. Peyton Jones: Build Systems à la Carte, 2018,
 * "verifying traces".)
 */
export interface Trace {
  readonly texts: Map<string, string | null>;
  readonly files: Map<string, boolean>;
  readonly lists: Map<string, Listing>;
  /** Results that were computed before and used again, each with its own trace. */
  readonly used: Set<Trace>;
}

interface Listing {
  readonly globs: readonly string[] | undefined;
  readonly paths: readonly string[];
}

/** A result with what it depends on; the trace is null where the tree is not observed. */
export interface Noted<T> {
  readonly value: T;
  readonly trace: Trace | null;
}

const running = new WeakMap<Tree, Trace[]>();

/** The same tree, whose answers are noted while `noted` computes. */
export function observed(tree: Tree): Tree {
  const traces: Trace[] = [];
  const current = (): Trace | undefined => traces.at(-1);
  const view: Tree = {
    text(path) {
      const text = tree.text(path);
      current()?.texts.set(path, text);
      return text;
    },
    has(path) {
      const has = tree.has(path);
      current()?.files.set(path, has);
      return has;
    },
    list(globs) {
      const paths = tree.list(globs);
      current()?.lists.set(globs?.join('\0') ?? '', { globs, paths });
      return paths;
    },
    // Only asked by who holds two trees against each other, never while something is read.
    identity: (path) => tree.identity(path),
    preload: (paths) => tree.preload(paths),
    notices: () => tree.notices(),
    lacking: () => tree.lacking(),
  };
  running.set(view, traces);
  return view;
}

/** Computes, and notes what is asked of the tree meanwhile. What is computed within something else counts there too. */
export function noted<T>(tree: Tree, compute: () => T): Noted<T> {
  const traces = running.get(tree);
  if (!traces) return { value: compute(), trace: null };
  const trace: Trace = { texts: new Map(), files: new Map(), lists: new Map(), used: new Set() };
  traces.at(-1)?.used.add(trace);
  traces.push(trace);
  try {
    return { value: compute(), trace };
  } finally {
    traces.pop();
  }
}

/** A result that was computed before is used again: what it depends on counts for whatever is being computed. */
export function used<T>(tree: Tree, { value, trace }: Noted<T>): T {
  if (trace) running.get(tree)?.at(-1)?.used.add(trace);
  return value;
}

/** Every text that was asked for, by whatever was used again as well. */
export function textsBehind(traces: Iterable<Trace>): ReadonlySet<string> {
  const [texts, seen] = [new Set<string>(), new Set(traces)];
  // A set hands out what is added to it meanwhile.
  for (const trace of seen) {
    for (const path of trace.texts.keys()) texts.add(path);
    for (const one of trace.used) seen.add(one);
  }
  return texts;
}

const verdicts = new WeakMap<Trace, WeakMap<Tree, boolean>>();

/** Whether a tree answers everything as the trace notes it. */
export function holdsIn(trace: Trace, tree: Tree): boolean {
  const before = verdicts.get(trace)?.get(tree);
  if (before !== undefined) return before;
  const known = verdicts.get(trace) ?? new WeakMap<Tree, boolean>();
  verdicts.set(trace, known);
  const holds = answersSame(trace, tree) && [...trace.used].every((one) => holdsIn(one, tree));
  known.set(tree, holds);
  return holds;
}

function answersSame({ texts, files, lists }: Trace, tree: Tree): boolean {
  for (const [path, text] of texts) if (tree.text(path) !== text) return false;
  for (const [path, has] of files) if (tree.has(path) !== has) return false;
  for (const { globs, paths } of lists.values()) if (!same(tree.list(globs), paths)) return false;
  return true;
}

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one === other || (one.length === other.length && one.every((path, index) => path === other[index]));
