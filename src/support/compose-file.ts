import type { Tree } from '../model.js';
import { at, entries, type MapNode, type Node } from './node.js';
import { perTreeAndKey } from './per-tree.js';
import { Unreadable } from './unreadable.js';
import { parseYaml } from './yaml.js';

/** One YAML document of a compose file; several documents of a file are overrides of each other, in order. */
export interface ComposeDocument {
  /** Null where it defines no services. */
  readonly services: MapNode | null;
  readonly include: Node | null;
  readonly root: MapNode;
}

type Parsed = readonly ComposeDocument[] | Unreadable | null;

/**
 * The documents of a compose file of the tree, or null where there is no such file. A file that many projects share is
 * parsed once.
 * @throws Unreadable where it is no YAML
 */
export function composeDocuments(path: string, tree: Tree): readonly ComposeDocument[] | null {
  const parsed = parsedFile(path, tree);
  if (parsed instanceof Unreadable) throw parsed;
  return parsed;
}

const parsedFile = perTreeAndKey((path, tree): Parsed => {
  const source = tree.text(path);
  return source === null ? null : parse(source);
});

function parse(source: string): Parsed {
  try {
    return parseYaml(source).flatMap((root) => (root.kind === 'map' ? [composeDocument(root)] : []));
  } catch (error) {
    if (error instanceof Unreadable) return error;
    throw error;
  }
}

function composeDocument(root: MapNode): ComposeDocument {
  const services = at(root, 'services');
  const include = at(root, 'include');
  return {
    root,
    include,
    services:
      services?.kind === 'map' ? services : !services && !include && isFirstVersion(root) ? root : null,
  };
}

/** The format of 2014 had no `services`: the services were the file. */
function isFirstVersion(root: MapNode): boolean {
  const values = entries(root).map((entry) => entry.value);
  return values.length > 0 && values.every((value) => at(value, 'image') ?? at(value, 'build'));
}

/** Whether a map of services looks like compose's: each a map, and one at least with what only a container has. */
export function looksLikeServices(services: MapNode): boolean {
  const values = entries(services).map((entry) => entry.value);
  const known = [
    'image',
    'build',
    'extends',
    'environment',
    'depends_on',
    'ports',
    'volumes',
    'profiles',
    'command',
  ];
  return (
    values.length > 0 &&
    values.every((value) => value.kind === 'map' || (value.kind === 'scalar' && value.type === 'null')) &&
    values.some((value) => known.some((key) => at(value, key)))
  );
}
