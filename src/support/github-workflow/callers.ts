import type { Tree } from '../../model.js';
import { fileNameOf } from '../path.js';
import { perTree } from '../per-tree.js';

/** Where workflows lie; folders below are none of GitHub's. */
export const workflowFiles = ['.github/workflows/*.yml', '.github/workflows/*.yaml'];

const calls = /\buses:\s*['"]?\.\/\.github\/workflows\/([\w.-]+\.ya?ml)/g;

/** Whether a job of this repository calls the workflow. */
export const isCalledHere = (path: string, tree: Tree): boolean => calledIn(tree).has(fileNameOf(path));

const calledIn = perTree((tree): ReadonlySet<string> => {
  const texts = tree.list(workflowFiles).map((file) => tree.text(file) ?? '');
  return new Set(texts.flatMap((source) => [...source.matchAll(calls)].flatMap((match) => match[1] ?? [])));
});
