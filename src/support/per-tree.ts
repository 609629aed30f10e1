import type { Tree } from '../model.js';
import { type Noted, noted, used } from './observed-tree.js';

/** What is computed of a tree at most once. It must depend on nothing but the tree. */
export function perTree<T>(compute: (tree: Tree) => T): (tree: Tree) => T {
  const find = perTreeAndKey((_key, tree) => compute(tree));
  return (tree) => find('', tree);
}

/** What is computed at most once for a tree and a key: a path, a folder. It must depend on nothing else. */
export function perTreeAndKey<T>(compute: (key: string, tree: Tree) => T): (key: string, tree: Tree) => T {
  const known = new WeakMap<Tree, Map<string, Noted<T>>>();
  return (key, tree) => {
    const results = known.get(tree) ?? new Map<string, Noted<T>>();
    known.set(tree, results);
    const before = results.get(key);
    if (before) return used(tree, before);
    const result = noted(tree, () => compute(key, tree));
    results.set(key, result);
    return result.value;
  };
}
