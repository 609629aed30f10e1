import type { Place, Statement, Tree } from '../model.js';
import { statedByLabels, statedByNamespace } from './kubernetes-statement.js';
import { at, items, type Node, text } from './node.js';
import { directoryOf, resolvePath } from './path.js';
import { environmentNamedIn } from './path-environment.js';
import { perTree } from './per-tree.js';
import { Unreadable } from './unreadable.js';
import { parseYaml } from './yaml.js';

/** An image that a kustomization replaces in everything below it. */
export interface ImageChange {
  readonly name: string;
  readonly newName: string | null;
  readonly newTag: string | null;
  readonly digest: string | null;
  /** The line that a person would change: of the tag, else of the digest, else of the name. */
  readonly at: Place;
}

/** A patch, by the line that its text starts on; a patch in a file of its own is read from there. */
export interface Patch {
  readonly text: string;
  readonly file: string;
  readonly firstLine: number;
  /** The object that it is for where the patch itself does not say. */
  readonly target: string | null;
}

/** A folder that kustomize builds (https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/). */
export interface Kustomization {
  readonly folder: string;
  readonly file: string;
  readonly component: boolean;
  readonly node: Node;
  /** Files and folders of the tree that it takes in, with the line that names each. */
  readonly takes: readonly { readonly path: string; readonly line: number }[];
  readonly images: readonly ImageChange[];
  readonly patches: readonly Patch[];
  /** The environment that its folder, its namespace or a label names. */
  readonly says: Statement | null;
}

/** Every kustomization of a tree that can be read, by its folder. */
export const kustomizationsOf = perTree((tree): ReadonlyMap<string, Kustomization> => {
  const all = new Map<string, Kustomization>();
  for (const file of tree.list(['**/kustomization.{yaml,yml}', '**/Kustomization'])) {
    const kustomization = readable(file, tree);
    if (kustomization) all.set(kustomization.folder, kustomization);
  }
  return all;
});

function readable(file: string, tree: Tree): Kustomization | null {
  try {
    return kustomizationIn(file, tree.text(file) ?? '', tree);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return null;
  }
}

/**
 * The kustomization that a file holds, or null where it holds something else.
 * @throws Unreadable where it is no YAML
 */
export function kustomizationIn(file: string, source: string, tree: Tree): Kustomization | null {
  const node = parseYaml(source).find((one) => one.kind === 'map');
  const kind = text(at(node, 'kind')) ?? 'Kustomization';
  if (!node || !/^(?:Kustomization|Component)$/.test(kind)) return null;
  // Flux has a kind of the same name for what it applies.
  if (/fluxcd/.test(text(at(node, 'apiVersion')) ?? '')) return null;
  const folder = directoryOf(file);
  const takes = ['resources', 'bases', 'components'].flatMap((key) =>
    items(at(node, key)).flatMap((item) => {
      const path = resolvePath(folder, text(item) ?? 'https:');
      return path === null ? [] : [{ path, line: item.line }];
    }),
  );
  return {
    folder,
    file,
    component: kind === 'Component',
    node,
    takes,
    images: items(at(node, 'images')).flatMap((item) => imageChange(item, file)),
    patches: patchesOf(node, file, tree),
    says: statementOf(node, folder),
  };
}

function imageChange(item: Node, file: string): ImageChange[] {
  const name = text(at(item, 'name'));
  const value = at(item, 'newTag') ?? at(item, 'digest') ?? at(item, 'newName');
  if (!name || !value) return [];
  return [
    {
      name,
      newName: text(at(item, 'newName')),
      newTag: text(at(item, 'newTag')),
      digest: text(at(item, 'digest')),
      at: { file, line: value.line },
    },
  ];
}

function patchesOf(node: Node, file: string, tree: Tree): Patch[] {
  const folder = directoryOf(file);
  const inFile = (written: string | null, target: string | null): Patch[] => {
    const path = written === null ? null : resolvePath(folder, written);
    const source = path === null ? null : tree.text(path);
    return path === null || source === null ? [] : [{ text: source, file: path, firstLine: 1, target }];
  };
  const inline = (item: Node | null, target: string | null): Patch[] => {
    const source = text(item);
    if (!item || source === null) return [];
    return [{ text: source, file, firstLine: source.includes('\n') ? item.line + 1 : item.line, target }];
  };
  return [
    ...items(at(node, 'patches')).flatMap((one) => {
      const target = text(at(one, 'target', 'name'));
      return [...inline(at(one, 'patch'), target), ...inFile(text(at(one, 'path')), target)];
    }),
    ...items(at(node, 'patchesStrategicMerge')).flatMap((one) =>
      (text(one) ?? '').includes('\n') ? inline(one, null) : inFile(text(one), null),
    ),
    ...items(at(node, 'patchesJson6902')).flatMap((one) => {
      const target = text(at(one, 'target', 'name'));
      return [...inline(at(one, 'patch'), target), ...inFile(text(at(one, 'path')), target)];
    }),
  ];
}

function statementOf(node: Node, folder: string): Statement | null {
  const named = environmentNamedIn(folder);
  if (named) return { environment: named.environment, because: `the overlay ${folder} deploys it` };
  const labels = [at(node, 'commonLabels'), ...items(at(node, 'labels')).map((one) => at(one, 'pairs'))];
  return statedByNamespace(text(at(node, 'namespace'))) ?? statedByLabels(labels);
}
