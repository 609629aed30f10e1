import type { Place, Statement, Tree, Use } from '../model.js';
import { below } from './helm-chart.js';
import { kustomizationsOf } from './kustomize.js';
import { buildOf } from './kustomize-closure.js';

/** The uses that deploying a folder of the tree makes: of what its kustomization takes in, of its chart, or of its manifests. */
export function usesOfFolder(folder: string, says: Statement | null, at: Place, tree: Tree): Use[] {
  if (says?.environment !== 'prod' && says?.environment !== 'dev') return [];
  return filesOf(folder, tree).map((file) => ({ file, ...says, at }));
}

function filesOf(folder: string, tree: Tree): readonly string[] {
  const kustomization = kustomizationsOf(tree).get(folder);
  if (kustomization)
    return [kustomization.file, ...buildOf(kustomization, tree).files.map(({ path }) => path)];
  if (tree.has(below(folder, 'Chart.yaml')))
    return ['Chart.yaml', 'values.yaml'].map((name) => below(folder, name));
  return folder === '' ? [] : tree.list([`${escaped(folder)}/*.{yaml,yml}`]);
}

/** A folder as a glob that matches it alone. */
const escaped = (folder: string): string => folder.replace(/[[\]{}()*?!+@\\]/g, '\\$&');
