import type { Tree } from '../model.js';
import { directoryOf } from './path.js';
import { perTree } from './per-tree.js';

/** The files that lie directly in that folder, by their paths. */
export const filesIn = (folder: string, tree: Tree): readonly string[] => folders(tree).get(folder) ?? [];

const folders = perTree((tree): ReadonlyMap<string, readonly string[]> => {
  const folders = new Map<string, string[]>();
  for (const path of tree.list()) {
    const folder = directoryOf(path);
    const files = folders.get(folder);
    if (files) files.push(path);
    else folders.set(folder, [path]);
  }
  return folders;
});
