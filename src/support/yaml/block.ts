import type { Node } from '../node.js';
import { readBlockScalar } from './block-scalar.js';
import {
  atLineEnd,
  broken,
  type Cursor,
  code,
  columnOf,
  isGap,
  match,
  nextContent,
  type Position,
  peek,
  position,
  skipBlanks,
} from './cursor.js';
import { readFlow, startsWrong } from './flow.js';
import { type Properties, readAlias, readProperties, refuseDepth } from './properties.js';
import {
  addEntry,
  anchored,
  closeMap,
  noTextKey,
  type OpenMap,
  openMap,
  resolveAlias,
} from './references.js';
import {
  applicationTag,
  endsKey,
  isFlowSign,
  plainEnd,
  readFold,
  readQuoted,
  scalarNode,
} from './scalars.js';

/** Reads the one node of a document; null where it holds none. */
export function readDocument(cursor: Cursor): Node | null {
  if (!nextContent(cursor)) return null;
  const node = readNode(cursor, { parent: -1, depth: 0, mayNest: true });
  if (nextContent(cursor)) throw broken(cursor, 'this line fits nothing before it, see its indentation');
  return node;
}

/** Where a node stands. */
interface Context {
  /** The column of the mapping or list that it belongs to; whatever is its own stands further right. */
  readonly parent: number;
  readonly depth: number;
  /** Whether a mapping or list may start on this line. */
  readonly mayNest: boolean;
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

const isExplicitKey = (cursor: Cursor): boolean => peek(cursor) === code.question && isGap(peek(cursor, 1));

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

const withTag = (node: Node, tag: string | null): Node =>
  applicationTag(tag) === null ? node : { ...node, tag: applicationTag(tag) };

interface Key {
  readonly text: string;
  readonly quoted: boolean;
  readonly place: Position;
  /** Whether the cursor stands on its colon; an explicit key may have none. */
  readonly hasValue: boolean;
}

/** Reads a scalar, an alias or a collection in brackets; a scalar that a colon follows is returned as a key. */
function readContent(cursor: Cursor, context: Context, { anchor, tag }: Properties): { node: Node } | Key {
  const { references } = cursor;
  const start = position(cursor);
  cursor.parent = context.parent;
  cursor.opened = start.line;
  const char = cursor.text[cursor.at] ?? '';
  if (char === '*') return { node: readAliasNode(cursor) };
  if (char === '[' || char === '{') {
    const node = anchored(references, anchor, start.line, () => readFlow(cursor, tag, context.depth + 1));
    return { node: endOfLine(cursor, node) };
  }
  const named = (node: Node): { node: Node } => {
    references.weight++;
    return { node: anchored(references, anchor, start.line, () => node) };
  };
  if (char === '|' || char === '>') {
    const { text, comment } = readBlockScalar(cursor, context.parent);
    return named(scalarNode(cursor, start, text, { tag, quoted: true }, comment));
  }
  const quoted = char === '"' || char === "'";
  const text = quoted ? readQuoted(cursor) : readPlainLine(cursor);
  if (atKeyColon(cursor)) {
    if (cursor.line !== start.line) throw broken(cursor, 'a key goes over more than one line');
    if (anchor !== null) named(scalarNode(cursor, start, text, { tag, quoted }, null));
    return { text, quoted, place: start, hasValue: true };
  }
  const whole = quoted ? text : readPlainRest(cursor, text, context.parent);
  return named(endOfLine(cursor, scalarNode(cursor, start, whole, { tag, quoted })));
}

function readAliasNode(cursor: Cursor): Node {
  const { line } = cursor;
  const name = readAlias(cursor) ?? '';
  if (atKeyColon(cursor)) throw noTextKey(cursor.line);
  return endOfLine(cursor, resolveAlias(cursor.references, name, line));
}

function endOfLine<Read extends Node>(cursor: Cursor, node: Read): Read {
  if (atKeyColon(cursor)) throw noTextKey(cursor.line);
  if (!atLineEnd(cursor)) throw broken(cursor, 'unexpected text behind a value');
  return node;
}

function atKeyColon(cursor: Cursor): boolean {
  skipBlanks(cursor);
  return peek(cursor) === code.colon && endsKey(peek(cursor, 1), false);
}

function readPlainLine(cursor: Cursor): string {
  if (isExplicitKey(cursor) || atKeyColon(cursor)) throw noTextKey(cursor.line);
  if (startsWrong(cursor) || isFlowSign(peek(cursor)))
    throw broken(cursor, 'a value cannot start with this sign');
  const start = cursor.at;
  cursor.at = plainEnd(cursor, false);
  return cursor.text.slice(start, cursor.at);
}

const furtherLine = /[ \t]*\n(?:[ \t]*\n)*( *)[ \t]*(?=[^ \t\n#])/y;

/** The further lines of a plain scalar: those that are indented further than the parent, up to a comment. */
function readPlainRest(cursor: Cursor, first: string, parent: number): string {
  let text = first;
  for (;;) {
    const indent = match(cursor, furtherLine)?.[1];
    if (indent === undefined || indent.length <= parent) return text;
    skipBlanks(cursor);
    text += readFold(cursor);
    const start = cursor.at;
    cursor.at = plainEnd(cursor, false);
    text += cursor.text.slice(start, cursor.at);
    if (atKeyColon(cursor)) throw broken(cursor, 'a "key:" inside a text of several lines');
  }
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

function readKey(cursor: Cursor, column: number, depth: number): Key {
  if (isExplicitKey(cursor)) return readExplicitKey(cursor, column);
  const key = readContent(cursor, { parent: column, depth, mayNest: false }, readProperties(cursor));
  if ('node' in key) throw broken(cursor, 'a key without a colon');
  return key;
}

/** `? key`, with the colon and the value on a line of their own or without either: as sets are written. */
function readExplicitKey(cursor: Cursor, column: number): Key {
  cursor.at++;
  skipBlanks(cursor);
  const place = position(cursor);
  const quoted = peek(cursor) === code.quote || peek(cursor) === code.apostrophe;
  if (!quoted && (startsWrong(cursor) || isFlowSign(peek(cursor)))) throw noTextKey(cursor.line);
  const text = quoted ? readQuoted(cursor) : readPlainLine(cursor);
  if (atKeyColon(cursor) || !atLineEnd(cursor)) throw noTextKey(cursor.line);
  const hasColon = nextContent(cursor) && columnOf(cursor) === column && atKeyColon(cursor);
  return { text, quoted, place, hasValue: hasColon };
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
