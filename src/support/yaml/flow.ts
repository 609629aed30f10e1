import type { Node } from '../node.js';
import {
  broken,
  type Cursor,
  code,
  columnOf,
  isBlank,
  nextContent,
  peek,
  position,
  refuseOutdent,
} from './cursor.js';
import { readFlowScalar, scalarOf } from './flow-scalars.js';
import { type Properties, readAlias, readProperties, refuseDepth } from './properties.js';
import { addEntry, anchored, closeMap, openMap, resolveAlias } from './references.js';
import { applicationTag, endsKey, scalarNode } from './scalars.js';

/** Reads a collection in brackets or braces, over as many lines as it takes. */
export function readFlow(cursor: Cursor, tag: string | null, depth: number): Node {
  refuseDepth(cursor, depth);
  cursor.references.weight++;
  return peek(cursor) === code.openMap ? readFlowMap(cursor, tag, depth) : readFlowList(cursor, tag, depth);
}

function readFlowList(cursor: Cursor, tag: string | null, depth: number): Node {
  const start = position(cursor);
  const items: Node[] = [];
  cursor.at++;
  while (nextItem(cursor) !== code.closeList) {
    items.push(readItem(cursor, depth));
    passComma(cursor, code.closeList);
  }
  cursor.at++;
  return { kind: 'list', ...start, tag: applicationTag(tag), items };
}

function readFlowMap(cursor: Cursor, tag: string | null, depth: number): Node {
  const start = position(cursor);
  const map = openMap();
  cursor.at++;
  while (nextItem(cursor) !== code.closeMap) {
    const key = readFlowScalar(cursor, readFlowProperties(cursor));
    addEntry(map, { ...key.place, key: key.text, value: readPairValue(cursor, depth) }, !key.quoted);
    passComma(cursor, code.closeMap);
  }
  cursor.at++;
  return { kind: 'map', ...start, tag: applicationTag(tag), entries: closeMap(map) };
}

/** Moves to the next sign or value; only the closing bracket may stand as far left as what it belongs to. */
function nextInside(cursor: Cursor): void {
  const { line } = cursor;
  if (!nextContent(cursor)) throw broken({ ...cursor, line }, 'a bracket is never closed');
  const closes = peek(cursor) === code.closeList || peek(cursor) === code.closeMap;
  if (cursor.line !== line && !(closes && columnOf(cursor) === cursor.parent)) refuseOutdent(cursor);
}

/** An anchor or a tag may stand on a line of its own. */
function readFlowProperties(cursor: Cursor): Properties {
  const properties = readProperties(cursor);
  if (properties.anchor !== null || properties.tag !== null) nextInside(cursor);
  return properties;
}

/** The character that an item, or the end, starts with. */
function nextItem(cursor: Cursor): number {
  nextInside(cursor);
  if (peek(cursor) === code.comma) throw broken(cursor, 'nothing stands before a comma');
  return peek(cursor);
}

function passComma(cursor: Cursor, close: number): void {
  nextInside(cursor);
  if (peek(cursor) === code.comma) cursor.at++;
  else if (peek(cursor) !== close) throw broken(cursor, 'a comma or a closing bracket was expected');
}

/** An item of a list; `key: value` alone is a mapping of one entry. */
function readItem(cursor: Cursor, depth: number): Node {
  const { line } = cursor;
  const start = position(cursor);
  const properties = readFlowProperties(cursor);
  const alias = readAlias(cursor);
  if (alias !== null) return resolveAlias(cursor.references, alias, line);
  if (peek(cursor) === code.openList || peek(cursor) === code.openMap)
    return anchored(cursor.references, properties.anchor, line, () =>
      readFlow(cursor, properties.tag, depth + 1),
    );
  const key = readFlowScalar(cursor, properties);
  if (!atPairColon(cursor, key.quoted) || cursor.line !== line) return scalarOf(cursor, key, properties);
  const map = openMap();
  addEntry(map, { ...key.place, key: key.text, value: readPairValue(cursor, depth) }, !key.quoted);
  return { kind: 'map', ...start, tag: null, entries: closeMap(map) };
}

/** Whether a colon that ends a key stands next; after a quoted key it may touch what follows. */
function atPairColon(cursor: Cursor, quoted: boolean): boolean {
  let ahead = 0;
  while (isBlank(peek(cursor, ahead))) ahead++;
  return peek(cursor, ahead) === code.colon && (quoted || endsKey(peek(cursor, ahead + 1), true));
}

/** The value after a key, or the null that stands for none. */
function readPairValue(cursor: Cursor, depth: number): Node {
  nextInside(cursor);
  if (peek(cursor) === code.colon) {
    cursor.at++;
    nextInside(cursor);
    if (peek(cursor) !== code.comma && peek(cursor) !== code.closeMap && peek(cursor) !== code.closeList)
      return readFlowValue(cursor, depth);
  }
  return scalarNode(cursor, position(cursor), '', { tag: null, quoted: false }, null);
}

function readFlowValue(cursor: Cursor, depth: number): Node {
  const { line } = cursor;
  const properties = readFlowProperties(cursor);
  const alias = readAlias(cursor);
  if (alias !== null) return resolveAlias(cursor.references, alias, line);
  if (peek(cursor) === code.openList || peek(cursor) === code.openMap)
    return anchored(cursor.references, properties.anchor, line, () =>
      readFlow(cursor, properties.tag, depth + 1),
    );
  return scalarOf(cursor, readFlowScalar(cursor, properties), properties);
}
