import type { Tree } from '../../model.js';
import { fileNameOf } from '../path.js';

/** Where workflows lie; folders below are none of GitHub's. */
export const workflowFiles = ['.github/workflows/*.yml', '.github/workflows/*.yaml'];

const calls = /\buses:\s*['"]?\.\/\.github\/workflows\/([\w.-]+\.ya?ml)/g;
const calledIn = new WeakMap<Tree, ReadonlySet<string>>();

/** Whether a job of this repository calls the workflow. */
export function isCalledHere(path: string, tree: Tree): boolean {
  const known = calledIn.get(tree);
  if (known) return known.has(fileNameOf(path));
  const texts = tree.list(workflowFiles).map((file) => tree.text(file) ?? '');
  const called = new Set(
    texts.flatMap((source) => [...source.matchAll(calls)].flatMap((match) => match[1] ?? [])),
  );
  calledIn.set(tree, called);
  return called.has(fileNameOf(path));
}
