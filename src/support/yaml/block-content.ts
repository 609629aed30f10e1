import type { Node } from '../node.js';
import { readBlockScalar } from './block-scalar.js';
import {
  atLineEnd,
  broken,
  type Cursor,
  code,
  columnOf,
  isBlank,
  isGap,
  nextContent,
  type Position,
  peek,
  position,
  skipBlanks,
} from './cursor.js';
import { readFlow } from './flow.js';
import { type Properties, readAlias, readProperties } from './properties.js';
import { readFold, readQuoted } from './quoted.js';
import { anchored, noTextKey, resolveAlias } from './references.js';
import { endsKey, isFlowSign, plainEnd, scalarNode, startsWrong } from './scalars.js';

/** Where a node stands. */
export interface Context {
  /** The column of the mapping or list that it belongs to; whatever is its own stands further right. */
  readonly parent: number;
  readonly depth: number;
  /** Whether a mapping or list may start on this line. */
  readonly mayNest: boolean;
}

/** A scalar that a colon follows, or that `?` makes a key. */
export interface Key {
  readonly text: string;
  readonly quoted: boolean;
  readonly place: Position;
  /** Whether the cursor stands on its colon; an explicit key may have none. */
  readonly hasValue: boolean;
}

/** Reads a scalar, an alias or a collection in brackets; a scalar that a colon follows is returned as a key. */
export function readContent(
  cursor: Cursor,
  context: Context,
  { anchor, tag }: Properties,
): { node: Node } | Key {
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

/** The further lines of a plain scalar: those that are indented further than the parent, up to a comment. */
function readPlainRest(cursor: Cursor, first: string, parent: number): string {
  let text = first;
  while (indentAhead(cursor) > parent) {
    skipBlanks(cursor);
    text += readFold(cursor);
    const start = cursor.at;
    cursor.at = plainEnd(cursor, false);
    text += cursor.text.slice(start, cursor.at);
    if (atKeyColon(cursor)) throw broken(cursor, 'a "key:" inside a text of several lines');
  }
  return text;
}

/** How far the next line with content is indented; -2 where this line goes on or a comment comes first. */
function indentAhead({ text, at }: Cursor): number {
  let next = at;
  while (isBlank(text.charCodeAt(next))) next++;
  if (text.charCodeAt(next) !== code.newline) return -2;
  for (;;) {
    const start = next + 1;
    let content = start;
    while (text.charCodeAt(content) === code.space) content++;
    next = content;
    while (isBlank(text.charCodeAt(next))) next++;
    const char = text.charCodeAt(next);
    if (char !== code.newline) return Number.isNaN(char) || char === code.hash ? -2 : content - start;
  }
}

export const isExplicitKey = (cursor: Cursor): boolean =>
  peek(cursor) === code.question && isGap(peek(cursor, 1));

/** Reads the next key of a mapping that stands at this column. */
export function readKey(cursor: Cursor, column: number, depth: number): Key {
  if (isExplicitKey(cursor)) return readExplicitKey(cursor, column);
  const key = readContent(cursor, { parent: column, depth, mayNest: false }, readProperties(cursor));
  if ('node' in key) throw broken(cursor, 'a key without a colon');
  return key;
}

/** `? key`, with the colon and the value on a line of their own or without either: as sets are written. */
export function readExplicitKey(cursor: Cursor, column: number): Key {
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
