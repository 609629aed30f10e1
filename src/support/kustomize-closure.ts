import type { Tree } from '../model.js';
import { type Kustomization, kustomizationsOf } from './kustomize.js';
import { perTree } from './per-tree.js';

/** A file that a kustomization brings in, with the line of its own that leads there. */
export interface Brought {
  readonly path: string;
  readonly line: number;
}

/** What one kustomization builds: the files of resources, and every kustomization on the way. */
export interface Build {
  readonly top: Kustomization;
  readonly files: readonly Brought[];
  readonly parts: readonly Kustomization[];
}

/** What a kustomization builds; folders that take each other in are entered once. */
export function buildOf(top: Kustomization, tree: Tree): Build {
  const all = kustomizationsOf(tree);
  const files = new Map<string, Brought>();
  const parts = new Set([top]);
  const pending = top.takes.map(({ path, line }) => ({ path, line }));
  for (let one = pending.pop(); one; one = pending.pop()) {
    const { path, line } = one;
    const inner = all.get(path);
    if (!inner) {
      if (tree.has(path)) files.set(path, { path, line });
    } else if (!parts.has(inner)) {
      parts.add(inner);
      for (const taken of inner.takes) pending.push({ path: taken.path, line });
    }
  }
  return { top, files: [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)), parts: [...parts] };
}

/**
 * What somebody deploys: builds that no other takes in, or only one that wraps them for development or tests. A
 * base by name is none of them.
 */
export const topBuildsOf = perTree((tree): readonly Build[] => {
  const all = [...kustomizationsOf(tree).values()];
  const taken = new Set(all.filter((one) => !wraps(one)).flatMap((one) => one.takes.map(({ path }) => path)));
  const wrapped = new Set(all.filter(wraps).flatMap((one) => one.takes.map(({ path }) => path)));
  const isBase = ({ folder }: Kustomization): boolean =>
    wrapped.has(folder) && /(?:^|\/)(?:bases?|common|shared)$/.test(folder);
  return all
    .filter((one) => !one.component && !taken.has(one.folder) && !isBase(one))
    .map((top) => buildOf(top, tree));
});

const wraps = ({ says }: Kustomization): boolean => says?.environment === 'dev' || says?.environment === 'ci';
