import { parse } from 'smol-toml';
import type { Entry, ListNode, MapNode, Node, ScalarNode } from './node.js';
import { plainText, refuseConflict } from './plain-text.js';
import { type Cursor, place, skipSpace, take, takeString } from './toml-tokens.js';
import { Unreadable } from './unreadable.js';

const deepest = 100;

interface Key {
  readonly key: string;
  readonly line: number;
  readonly column: number;
}

interface OpenMap extends MapNode {
  readonly entries: Map<string, Entry>;
}

/**
 * A TOML text as nodes with lines (https://toml.io/en/v1.0.0). The library decides whether it is TOML; it tells no
 * positions and no literal numbers, so the text, well formed by then, is walked once more.
 * @throws Unreadable where the text is no TOML
 */
export function parseToml(source: string): MapNode {
  const text = plainText(source);
  refuseConflict(text);
  validate(text);
  const cursor: Cursor = { text, at: 0, line: 1, lineStart: 0 };
  const root = emptyMap({ line: 1, column: 1 });
  let table = root;
  for (skipSpace(cursor); cursor.at < text.length; skipSpace(cursor)) {
    const before = cursor.at;
    if (text[cursor.at] === '[') table = readHeader(cursor, root);
    else readPair(cursor, table);
    if (cursor.at === before) throw new Unreadable('not well-formed TOML', cursor.line);
  }
  return root;
}

function validate(text: string): void {
  try {
    parse(text, { maxDepth: deepest, integersAsBigInt: true });
  } catch (error) {
    const { message, line } = error as Error & { line?: number };
    const what = message.split('\n', 1)[0]?.replace(/^Invalid TOML document: /, '');
    throw new Unreadable(`not well-formed TOML: ${what}`, line ?? 1);
  }
}

const emptyMap = ({ line, column }: Pick<Key, 'line' | 'column'>): OpenMap => ({
  kind: 'map',
  line,
  column,
  tag: null,
  entries: new Map(),
});

function readKey(cursor: Cursor): { path: Key[]; last: Key } {
  const path: Key[] = [];
  for (;;) {
    take(cursor, /[ \t]+/y);
    const start = place(cursor);
    const last = { key: takeString(cursor) ?? take(cursor, /[\w-]+/y), ...start };
    take(cursor, /[ \t]+/y);
    if (!take(cursor, /\./y)) return { path, last };
    path.push(last);
    if (path.length > deepest) throw new Unreadable(`nested more than ${deepest} levels deep`, start.line);
  }
}

function readHeader(cursor: Cursor, root: OpenMap): OpenMap {
  const many = take(cursor, /\[\[?/y) === '[[';
  const { path, last } = readKey(cursor);
  take(cursor, /\]\]?/y);
  if (!many) return descend(root, [...path, last]);
  const parent = descend(root, path);
  const table = emptyMap(last);
  const list = parent.entries.get(last.key)?.value;
  if (list?.kind === 'list') (list.items as Node[]).push(table);
  else parent.entries.set(last.key, { ...last, value: listOf(table) });
  return table;
}

const listOf = (first: OpenMap): ListNode => ({
  kind: 'list',
  line: first.line,
  column: first.column,
  tag: null,
  items: [first],
});

/** The table of that path, made where it does not exist yet; of an array of tables the last one. */
function descend(from: OpenMap, path: readonly Key[]): OpenMap {
  let here = from;
  for (const key of path) {
    const found = here.entries.get(key.key)?.value;
    const next = found?.kind === 'list' ? found.items.at(-1) : found;
    const table = next?.kind === 'map' ? (next as OpenMap) : emptyMap(key);
    if (table !== next) here.entries.set(key.key, { ...key, value: table });
    here = table;
  }
  return here;
}

function readPair(cursor: Cursor, table: OpenMap): void {
  const { path, last } = readKey(cursor);
  take(cursor, /=[ \t]*/y);
  descend(table, path).entries.set(last.key, { ...last, value: readValue(cursor) });
}

function readValue(cursor: Cursor): Node {
  const sign = cursor.text[cursor.at];
  if (sign === '[') return readArray(cursor);
  return sign === '{' ? readInlineTable(cursor) : readScalar(cursor);
}

function readArray(cursor: Cursor): ListNode {
  const start = place(cursor);
  const items: Node[] = [];
  take(cursor, /\[/y);
  for (skipSpace(cursor); !atEnd(cursor, /\]/y); skipSpace(cursor)) {
    items.push(readValue(cursor));
    skipSpace(cursor);
    take(cursor, /,/y);
  }
  return { kind: 'list', ...start, tag: null, items };
}

function readInlineTable(cursor: Cursor): MapNode {
  const table = emptyMap(place(cursor));
  take(cursor, /\{/y);
  for (skipSpace(cursor); !atEnd(cursor, /\}/y); skipSpace(cursor)) {
    readPair(cursor, table);
    skipSpace(cursor);
    take(cursor, /,/y);
  }
  return table;
}

const atEnd = (cursor: Cursor, close: RegExp): boolean =>
  take(cursor, close) !== '' || cursor.at >= cursor.text.length;

function readScalar(cursor: Cursor): ScalarNode {
  const start = place(cursor);
  const string = takeString(cursor);
  const text = string ?? take(cursor, /\d{4}-\d\d-\d\d \d\d:[\d:.Z+-]+|[^\s,\]}#]+/y);
  const comment = /[ \t]*(?:,[ \t]*)?#([^\n]*)/y;
  comment.lastIndex = cursor.at;
  return {
    kind: 'scalar',
    ...start,
    tag: null,
    text,
    type: string !== null ? 'string' : typeOf(text),
    quoted: string !== null,
    comment: comment.exec(cursor.text)?.[1]?.trim() ?? null,
  };
}

const typeOf = (text: string): ScalarNode['type'] =>
  text === 'true' || text === 'false' ? 'boolean' : /^\d{4}-|^\d\d:/.test(text) ? 'string' : 'number';
