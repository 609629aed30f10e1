import type { Notice, Tree } from '../../model.js';
import { at, entries, items, type MapNode, type Node, text, texts } from '../node.js';
import { Unreadable } from '../unreadable.js';
import { parseYaml } from '../yaml.js';
import type { Sources } from './scripts.js';

/** A configuration of GitLab CI with the files that it includes from its own repository. */
export interface GitlabConfiguration extends Sources {
  /** Job and keyword by name; what a file says itself comes before what it includes. */
  readonly root: MapNode;
  /** `spec: inputs` of the header. */
  readonly inputs: Node | null;
  readonly notices: readonly Notice[];
}

/** "A maximum of 150 includes". */
const mostFiles = 150;
const deepest = 5;

/** The files of nodes that were included. */
const origins = new WeakMap<Node, string>();

interface Loading {
  readonly tree: Tree;
  readonly seen: Set<string>;
  readonly notices: Notice[];
}

/** Reads the file and its local includes; those of other projects and templates of GitLab are not in the repository. */
export function loadGitlab(path: string, source: string, tree: Tree): GitlabConfiguration {
  const loading: Loading = { tree, seen: new Set([path]), notices: [] };
  const documents = parseYaml(source);
  const document = documents.at(-1);
  if (document?.kind !== 'map') throw new Unreadable('no configuration of GitLab CI: it is no map');
  const root = withIncludes(document, loading, 0);
  return {
    root,
    inputs: documents.length > 1 ? at(documents[0], 'spec', 'inputs') : null,
    notices: loading.notices,
    fileOf: (node) => origins.get(node) ?? path,
    sourceOf: (file) => (file === path ? source : (tree.text(file) ?? '')),
  };
}

/** A header (`spec:`) may stand in front of the configuration, as a document of its own. */
const lastDocument = (source: string): Node | null => parseYaml(source).at(-1) ?? null;

function withIncludes(document: MapNode, loading: Loading, depth: number): MapNode {
  const paths = depth < deepest ? localIncludes(at(document, 'include'), loading.tree) : [];
  let merged: MapNode | null = null;
  for (const path of paths) {
    if (loading.seen.has(path) || loading.seen.size > mostFiles) continue;
    loading.seen.add(path);
    const included = includedMap(path, loading);
    if (included) merged = merge(merged, withIncludes(included, loading, depth + 1));
  }
  return merge(merged, document);
}

function includedMap(path: string, { tree, notices }: Loading): MapNode | null {
  const source = tree.text(path);
  if (source === null) return null;
  try {
    const document = lastDocument(source);
    if (document?.kind !== 'map') return null;
    belongsTo(document, path);
    return document;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    notices.push({
      text: `not included: ${error.message}`,
      at: { file: path, line: error.line },
      unread: true,
    });
    return null;
  }
}

function belongsTo(node: Node, path: string): void {
  origins.set(node, path);
  for (const { value } of entries(node)) belongsTo(value, path);
  for (const item of items(node)) belongsTo(item, path);
}

/** The paths of `include: path`, `include: {local: path}` and lists of them, with their wildcards. */
export function localIncludes(include: Node | null, tree: Tree): string[] {
  const list = include?.kind === 'list' ? items(include) : include ? [include] : [];
  return list.flatMap((item) => {
    const written = item.kind === 'map' ? texts(at(item, 'local')) : texts(item);
    return written.flatMap((one) => {
      if (/^https?:|\$|[{}()[\]!]/.test(one) || one.length > 300) return [];
      const path = one.replace(/^\/+/, '');
      return path.includes('*') ? tree.list([path]) : [path];
    });
  });
}

/** Maps merge key by key, everything else is replaced. */
export function merge(below: Node | null | undefined, above: MapNode, depth = 0): MapNode {
  if (below?.kind !== 'map' || depth > 10) return above;
  const merged = new Map(below.entries);
  for (const [key, entry] of above.entries) {
    const before = merged.get(key)?.value;
    const value = entry.value.kind === 'map' ? merge(before, entry.value, depth + 1) : entry.value;
    merged.set(key, { ...entry, value });
  }
  const both: MapNode = { ...above, entries: merged };
  const origin = origins.get(above);
  if (origin !== undefined) origins.set(both, origin);
  return both;
}

/** Templates that were merged with what they extend, so that each is merged once. */
const whole = new WeakMap<MapNode, MapNode>();

/** The job with what it extends. */
export function extended(job: MapNode, root: MapNode, depth = 0): MapNode {
  const known = whole.get(job);
  if (known) return known;
  // A template that extends itself ends here.
  whole.set(job, job);
  const names = depth < 11 ? texts(at(job, 'extends')).slice(0, 20) : [];
  let base: MapNode | null = null;
  for (const name of names) {
    const template = at(root, name);
    if (template?.kind === 'map') base = merge(base, extended(template, root, depth + 1));
  }
  const merged = merge(base, job);
  whole.set(job, merged);
  return merged;
}

/** References may be made of references; no keyword needs more items than this. */
const mostItems = 2000;

/** What `!reference [job, key]` names; any other node itself. */
export function referenced(node: Node | null, root: MapNode): Node | null {
  return resolve(node, root, { left: mostItems }, 0);
}

function resolve(node: Node | null, root: MapNode, budget: { left: number }, depth: number): Node | null {
  if (node?.kind !== 'list' || depth > 10 || --budget.left < 0) return node;
  if (node.tag === '!reference') {
    const [name = '', ...keys] = node.items.map((item) => text(item) ?? '');
    const template = at(root, name);
    const job = template?.kind === 'map' ? extended(template, root) : template;
    return resolve(at(job, ...keys), root, budget, depth + 1);
  }
  if (!node.items.some((item) => item.kind === 'list')) return node;
  return { ...node, items: node.items.flatMap((item) => resolve(item, root, budget, depth + 1) ?? []) };
}
