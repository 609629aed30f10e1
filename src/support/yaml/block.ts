import type { Node } from '../node.js';
import {
  type Context,
  isExplicitKey,
  type Key,
  readContent,
  readExplicitKey,
  readKey,
} from './block-content.js';
import {
  atLineEnd,
  broken,
  type Cursor,
  code,
  columnOf,
  isGap,
  nextContent,
  type Position,
  peek,
  position,
} from './cursor.js';
import { readProperties, refuseDepth } from './properties.js';
import { addEntry, anchored, closeMap, type OpenMap, openMap } from './references.js';
import { applicationTag, scalarNode } from './scalars.js';

/** Reads the one node of a document; null where it holds none. */
export function readDocument(cursor: Cursor): Node | null {
  if (!nextContent(cursor)) return null;
  const node = readNode(cursor, { parent: -1, depth: 0, mayNest: true });
  if (nextContent(cursor)) throw broken(cursor, 'this line fits nothing before it, see its indentation');
  return node;
}

/** Reads the node that stands here: on a line of its own, or behind "- " or "key: ". */
function readNode(cursor: Cursor, context: Context): Node {
  refuseDepth(cursor, context.depth);
  const start = position(cursor);
  const column = columnOf(cursor);
  const properties = readProperties(cursor);
  const { anchor, tag } = properties;
  const has = anchor !== null || tag !== null;
  if (has && atLineEnd(cursor))
    return anchored(cursor.references, anchor, start.line, () => readBelow(cursor, context, tag));
  if (isListItem(cursor)) {
    if (has || !context.mayNest) throw broken(cursor, 'a list cannot start on this line');
    return readList(cursor, column, context.depth, tag);
  }
  const scalar = isExplicitKey(cursor)
    ? readExplicitKey(cursor, column)
    : readContent(cursor, context, properties);
  if ('node' in scalar) return scalar.node;
  if (!context.mayNest) throw broken(cursor, 'a second "key:" on one line');
  return readMap(cursor, { column, start, depth: context.depth, tag: null }, scalar);
}

const isListItem = (cursor: Cursor): boolean => peek(cursor) === code.dash && isGap(peek(cursor, 1));

/** What follows on the next lines, if it is indented further than the parent; a list may stand below its own key. */
function readBelow(cursor: Cursor, { parent, depth, mayNest }: Context, tag: string | null): Node {
  const start = position(cursor);
  const isOwn = nextContent(cursor) && columnOf(cursor) > parent;
  const isListBelow = !isOwn && !mayNest && columnOf(cursor) === parent && isListItem(cursor);
  if (isListBelow) return readList(cursor, parent, depth, tag);
  if (isOwn) return withTag(readNode(cursor, { parent, depth: depth + 1, mayNest: true }), tag);
  return nothing(cursor, start, tag);
}

/** A tag on a line of its own belongs to the node below it. */
function withTag(node: Node, tag: string | null): Node {
  if (node.kind === 'scalar' && (tag === '!!str' || tag === '!')) return { ...node, type: 'string' };
  return applicationTag(tag) === null ? node : { ...node, tag: applicationTag(tag) };
}

function readList(cursor: Cursor, column: number, depth: number, tag: string | null): Node {
  refuseDepth(cursor, depth);
  const start = position(cursor);
  const items: Node[] = [];
  cursor.references.weight++;
  do {
    cursor.at++;
    const context = { parent: column, depth: depth + 1, mayNest: true };
    if (peek(cursor) === code.tab) throw broken(cursor, 'a tab behind "-", YAML wants spaces');
    items.push(atLineEnd(cursor) ? readBelow(cursor, context, null) : readNode(cursor, context));
  } while (nextContent(cursor) && columnOf(cursor) === column && isListItem(cursor));
  refuseDeeper(cursor, column);
  return { kind: 'list', ...start, tag: applicationTag(tag), items };
}

interface MapStart {
  readonly column: number;
  readonly start: Position;
  readonly depth: number;
  readonly tag: string | null;
}

function readMap(cursor: Cursor, { column, start, depth, tag }: MapStart, first: Key): Node {
  const map = openMap();
  cursor.references.weight++;
  readEntry(cursor, map, { column, depth }, first);
  while (nextContent(cursor) && columnOf(cursor) === column) {
    if (isListItem(cursor)) throw broken(cursor, 'a list item between the keys of a mapping');
    readEntry(cursor, map, { column, depth }, readKey(cursor, column, depth));
  }
  refuseDeeper(cursor, column);
  return { kind: 'map', ...start, tag: applicationTag(tag), entries: closeMap(map) };
}

/** What comes after a collection stands left of it. */
function refuseDeeper(cursor: Cursor, column: number): void {
  if (cursor.at < cursor.text.length && columnOf(cursor) > column)
    throw broken(cursor, 'this line fits nothing before it, see its indentation');
}

function readEntry(
  cursor: Cursor,
  map: OpenMap,
  { column, depth }: { column: number; depth: number },
  { text, quoted, place, hasValue }: Key,
): void {
  const context = { parent: column, depth: depth + 1, mayNest: false };
  const value = hasValue ? readValue(cursor, context) : nothing(cursor, place, null);
  addEntry(map, { key: text, line: place.line, column: place.column, value }, !quoted);
}

function readValue(cursor: Cursor, context: Context): Node {
  cursor.at++;
  return atLineEnd(cursor) ? readBelow(cursor, context, null) : readNode(cursor, context);
}

function nothing(cursor: Cursor, place: Position, tag: string | null): Node {
  cursor.references.weight++;
  return scalarNode(cursor, place, '', { tag, quoted: false }, null);
}
