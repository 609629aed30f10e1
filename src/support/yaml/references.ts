import type { Entry, MapNode, Node } from '../node.js';
import { Unreadable } from '../unreadable.js';

const mostAnchors = 1_000;
const mostExpanded = 250_000;

/** The anchors of a document, and how much its aliases have grown it. */
export interface References {
  readonly anchors: Map<string, { readonly node: Node; readonly weight: number; readonly order: number }>;
  readonly open: Set<string>;
  /** How many anchors have been met. */
  count: number;
  /** Nodes so far, as if every alias were written out. */
  weight: number;
  expanded: number;
}

export const noReferences = (): References => ({
  anchors: new Map(),
  open: new Set(),
  count: 0,
  weight: 0,
  expanded: 0,
});

/** Reads a node under an anchor; its aliases share the one node. An anchor inside it that takes its name over keeps it. */
export function anchored(references: References, name: string | null, line: number, read: () => Node): Node {
  if (name === null) return read();
  const order = ++references.count;
  if (order > mostAnchors) throw new Unreadable(`more than ${mostAnchors} anchors: not read`, line);
  const before = references.weight;
  references.open.add(name);
  const node = read();
  references.open.delete(name);
  if ((references.anchors.get(name)?.order ?? 0) < order)
    references.anchors.set(name, { node, weight: references.weight - before + 1, order });
  return node;
}

/**
 * The node that an alias stands for.
 * @throws Unreadable where no anchor of that name stands before it, inside that very node, and where aliases of
 * aliases would make the document grow without end
 */
export function resolveAlias(references: References, name: string, line: number): Node {
  if (references.open.has(name))
    throw new Unreadable(`the alias *${name} stands inside the node it names`, line);
  const anchor = references.anchors.get(name);
  if (!anchor) throw new Unreadable(`the alias *${name} has no anchor before it`, line);
  references.weight += anchor.weight;
  references.expanded += anchor.weight;
  if (references.expanded > mostExpanded)
    throw new Unreadable('aliases of aliases make this document too large: not read', line);
  return anchor.node;
}

/** The refusal of a key that is no scalar: `? …`, a collection, an alias, nothing at all. */
export const noTextKey = (line: number): Unreadable =>
  new Unreadable('a key that is no plain text (a complex, an empty or an alias key): not read', line);

/** A mapping under construction. */
export interface OpenMap {
  readonly entries: Map<string, Entry>;
  readonly merged: MapNode[];
}

export const openMap = (): OpenMap => ({ entries: new Map(), merged: [] });

/** Adds an entry; a key that stands twice hides something, whichever one wins. */
export function addEntry(map: OpenMap, entry: Entry, isPlain: boolean): void {
  if (isPlain && entry.key === '<<') {
    addMerge(map, entry);
    return;
  }
  if (isPlain && (entry.key === '' || entry.key === '~')) throw noTextKey(entry.line);
  const before = map.entries.get(entry.key);
  if (before)
    throw new Unreadable(
      `the key "${entry.key.slice(0, 60)}" stands twice, on lines ${before.line} and ${entry.line}`,
      entry.line,
    );
  map.entries.set(entry.key, entry);
}

function addMerge(map: OpenMap, { value, line }: Entry): void {
  for (const source of value.kind === 'list' ? value.items : [value]) {
    if (source.kind === 'map') map.merged.push(source);
    else if (source.kind !== 'scalar' || source.type !== 'null')
      throw new Unreadable('a merge key (<<) that names no mapping', line);
  }
}

/** Own keys win over merged ones, and of several merged mappings the first (https://yaml.org/type/merge.html). */
export function closeMap({ entries, merged }: OpenMap): ReadonlyMap<string, Entry> {
  for (const source of merged)
    for (const [key, entry] of source.entries) if (!entries.has(key)) entries.set(key, entry);
  return entries;
}
