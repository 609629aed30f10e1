import type { Tree } from '../model.js';
import { directoryOf } from './path.js';

const known = new WeakMap<Tree, ReadonlyMap<string, readonly string[]>>();

/** The files that lie directly in that folder, by their paths. */
export function filesIn(folder: string, tree: Tree): readonly string[] {
  const folders = known.get(tree) ?? indexed(tree);
  known.set(tree, folders);
  return folders.get(folder) ?? [];
}

function indexed(tree: Tree): ReadonlyMap<string, readonly string[]> {
  const folders = new Map<string, string[]>();
  for (const path of tree.list()) {
    const folder = directoryOf(path);
    const files = folders.get(folder);
    if (files) files.push(path);
    else folders.set(folder, [path]);
  }
  return folders;
}
