import type { Entry, Node, ScalarNode } from './node.js';
import { plainText, refuseConflict } from './plain-text.js';
import { Unreadable } from './unreadable.js';

const deepest = 100;

/** A key that one object holds twice; the last one counts, as npm, Docker and editors do. */
export interface Duplicate {
  readonly key: string;
  readonly first: number;
  readonly again: number;
}

interface Cursor {
  readonly text: string;
  readonly duplicates: Duplicate[];
  /** The token that comes next; '' at the end. */
  token: string;
  /** Where that token ends, on which line it stands, and where that line starts. */
  end: number;
  line: number;
  lineStart: number;
}

/**
 * A JSON text as nodes with lines; comments and trailing commas are let through
 * (https://www.rfc-editor.org/rfc/rfc8259, https://jsonc.org/).
 * @throws Unreadable where the text is no object and no list, or not well formed
 */
export function parseJson(source: string): Node {
  return readJson(source).node;
}

/** As `parseJson`, with the keys that stand twice in one object. */
export function readJson(source: string): { readonly node: Node; readonly duplicates: readonly Duplicate[] } {
  const text = plainText(source);
  refuseConflict(text);
  const cursor: Cursor = { text, duplicates: [], token: '', end: 0, line: 1, lineStart: 0 };
  advance(cursor);
  if (cursor.token === '') throw new Unreadable('empty: no JSON value');
  const node = readValue(cursor, 0);
  if (cursor.token !== '') throw unexpected(cursor, 'the end of the file');
  if (node.kind === 'scalar') throw new Unreadable('a JSON file that holds no object and no list', node.line);
  return { node, duplicates: cursor.duplicates };
}

// Every alternative starts with another character and no quantifier is nested in one that could match the same text.
const tokens =
  /[ \t\r]+|(\n)|\/\/[^\n]*|(\/\*)|("[^"\\\n]*(?:\\.[^"\\\n]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)\b|[{}[\],:])|/y;

function advance(cursor: Cursor): void {
  for (;;) {
    tokens.lastIndex = cursor.end;
    const [all = '', newline, comment, token] = tokens.exec(cursor.text) ?? [];
    cursor.end += all.length;
    if (newline) startLine(cursor, cursor.end);
    else if (comment) skipComment(cursor);
    else if (token || all === '') {
      cursor.token = token ?? '';
      if (token || cursor.end === cursor.text.length) return;
      throw unexpected(cursor, 'a JSON value or sign');
    }
  }
}

function startLine(cursor: Cursor, offset: number): void {
  cursor.line++;
  cursor.lineStart = offset;
}

function skipComment(cursor: Cursor): void {
  const close = cursor.text.indexOf('*/', cursor.end);
  if (close < 0) throw unexpected(cursor, 'the end "*/" of a comment');
  for (;;) {
    const newline = cursor.text.indexOf('\n', cursor.end);
    if (newline < 0 || newline > close) break;
    cursor.end = newline + 1;
    startLine(cursor, cursor.end);
  }
  cursor.end = close + 2;
}

const position = ({ line, end, token, lineStart }: Cursor) => ({
  line,
  column: end - token.length - lineStart + 1,
});

function unexpected(cursor: Cursor, wanted: string): Unreadable {
  return new Unreadable(`not well-formed JSON: ${wanted} was expected here`, cursor.line);
}

function readValue(cursor: Cursor, depth: number): Node {
  if (depth > deepest) throw new Unreadable(`nested more than ${deepest} levels deep`, cursor.line);
  if (cursor.token === '{') return readObject(cursor, depth);
  return cursor.token === '[' ? readList(cursor, depth) : readScalar(cursor);
}

function readScalar(cursor: Cursor): ScalarNode {
  const { token } = cursor;
  if (token === '' || '}],:'.includes(token)) throw unexpected(cursor, 'a value');
  const start = position(cursor);
  const quoted = token.startsWith('"');
  const text = quoted ? unquote(cursor) : token;
  const type = quoted ? 'string' : token === 'null' ? 'null' : /^[tf]/.test(token) ? 'boolean' : 'number';
  advance(cursor);
  return {
    kind: 'scalar',
    ...start,
    tag: null,
    text: type === 'null' ? '' : text,
    type,
    quoted,
    comment: null,
  };
}

function unquote(cursor: Cursor): string {
  try {
    return JSON.parse(cursor.token) as string;
  } catch {
    throw unexpected(cursor, 'a string without control characters and unknown escapes');
  }
}

function readObject(cursor: Cursor, depth: number): Node {
  const start = position(cursor);
  const entries = new Map<string, Entry>();
  advance(cursor);
  while (cursor.token !== '}') {
    if (!cursor.token.startsWith('"')) throw unexpected(cursor, 'a key or "}"');
    const key = unquote(cursor);
    const place = position(cursor);
    advance(cursor);
    if (cursor.token !== ':') throw unexpected(cursor, '":"');
    advance(cursor);
    const value = readValue(cursor, depth + 1);
    const before = entries.get(key);
    if (before) cursor.duplicates.push({ key, first: before.line, again: place.line });
    entries.set(key, { key, ...place, value });
    passComma(cursor, '}');
  }
  advance(cursor);
  return { kind: 'map', ...start, tag: null, entries };
}

function readList(cursor: Cursor, depth: number): Node {
  const start = position(cursor);
  const items: Node[] = [];
  advance(cursor);
  while (cursor.token !== ']') {
    items.push(readValue(cursor, depth + 1));
    passComma(cursor, ']');
  }
  advance(cursor);
  return { kind: 'list', ...start, tag: null, items };
}

function passComma(cursor: Cursor, close: string): void {
  if (cursor.token === ',') advance(cursor);
  else if (cursor.token !== close) throw unexpected(cursor, `"," or "${close}"`);
}
