import type { ScalarNode } from '../node.js';
import {
  broken,
  type Cursor,
  code,
  commentAhead,
  isBlank,
  match,
  newLine,
  type Position,
  peek,
  refuseOutdent,
  skipBlanks,
} from './cursor.js';

/** The type of a plain scalar in the core schema (https://yaml.org/spec/1.2.2/#1032-tag-resolution). */
export function plainType(text: string): ScalarNode['type'] {
  if (!/^(?:[-+.~\dntfNTF]|$)/.test(text)) return 'string';
  if (/^(?:~|null|Null|NULL|)$/.test(text)) return 'null';
  if (/^(?:true|True|TRUE|false|False|FALSE)$/.test(text)) return 'boolean';
  return /^(?:[-+]?\d+|0o[0-7]+|0x[\da-fA-F]+|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/.test(
    text,
  )
    ? 'number'
    : 'string';
}

/** A scalar node; the comment is the one that ends its line. */
export function scalarNode(
  cursor: Cursor,
  start: Position,
  text: string,
  { tag, quoted }: { tag: string | null; quoted: boolean },
  comment = commentAhead(cursor),
): ScalarNode {
  const isText = quoted || tag === '!!str' || tag === '!';
  const type = isText ? 'string' : plainType(text);
  return {
    kind: 'scalar',
    line: start.line,
    column: start.column,
    tag: applicationTag(tag),
    text: type === 'null' ? '' : text,
    type,
    quoted,
    comment,
  };
}

/** The tag where it is the application's own (`!reset`), not one of YAML's (`!!str`, `!<…>`). */
export const applicationTag = (tag: string | null): string | null =>
  tag !== null && /^![^!<]/.test(tag) ? tag : null;

/** Reads a quoted scalar with its line folds; `cursor` stands on the opening mark. */
export function readQuoted(cursor: Cursor): string {
  const mark = cursor.text[cursor.at] ?? '';
  const { at, line } = cursor;
  const end = cursor.text.indexOf(mark, at + 1);
  const simple = end < 0 ? null : cursor.text.slice(at + 1, end);
  if (simple !== null && !/[\\\n]/.test(simple) && cursor.text[end + 1] !== mark) {
    cursor.at = end + 1;
    return simple;
  }
  cursor.at++;
  const parts: string[] = [];
  while (cursor.text[cursor.at] !== mark || (mark === "'" && cursor.text[cursor.at + 1] === mark)) {
    if (cursor.at >= cursor.text.length)
      throw broken({ ...cursor, line }, 'a quotation mark is never closed');
    parts.push(readPart(cursor, mark));
  }
  cursor.at++;
  return parts.join('');
}

const doubleRun = /[^"\\\n]+/y;
const singleRun = /[^'\n]+/y;

function readPart(cursor: Cursor, mark: string): string {
  const plain = match(cursor, mark === '"' ? doubleRun : singleRun)?.[0];
  if (plain) {
    cursor.at += plain.length;
    return peek(cursor) === code.newline ? plain.replace(/[ \t]+$/, '') : plain;
  }
  if (peek(cursor) === code.newline) return readFold(cursor);
  if (mark === '"') return readEscape(cursor);
  cursor.at += 2;
  return "'";
}

/** One line break becomes a space, several become one less. */
export function readFold(cursor: Cursor): string {
  let breaks = 0;
  while (peek(cursor) === code.newline) {
    newLine(cursor);
    skipBlanks(cursor);
    breaks++;
  }
  if (cursor.at < cursor.text.length) refuseOutdent(cursor);
  return breaks > 1 ? '\n'.repeat(breaks - 1) : ' ';
}

const escapes = new Map(
  Object.entries({
    '0': '\0',
    a: '\x07',
    b: '\b',
    t: '\t',
    '\t': '\t',
    n: '\n',
    v: '\v',
    f: '\f',
    r: '\r',
    e: '\x1b',
    ' ': ' ',
    '"': '"',
    '/': '/',
    '\\': '\\',
    N: '\x85',
    _: '\xa0',
    L: '\u2028',
    P: '\u2029',
  }),
);

function readEscape(cursor: Cursor): string {
  const letter = cursor.text[cursor.at + 1] ?? '';
  if (letter === '\n') {
    cursor.at++;
    const fold = readFold(cursor);
    return fold === ' ' ? '' : fold;
  }
  const digits = { x: 2, u: 4, U: 8 }[letter];
  const hex = digits ? cursor.text.slice(cursor.at + 2, cursor.at + 2 + digits) : '';
  const point = /^[\da-fA-F]+$/.test(hex) && hex.length === digits ? Number.parseInt(hex, 16) : Number.NaN;
  const text = digits ? (point <= 0x10ffff ? String.fromCodePoint(point) : undefined) : escapes.get(letter);
  if (text === undefined) throw broken(cursor, 'an unknown escape in a quoted text');
  cursor.at += 2 + (digits ?? 0);
  return text;
}

/** Where a plain scalar ends on this line, without the blanks behind it. */
export function plainEnd(cursor: Cursor, inFlow: boolean): number {
  const { text } = cursor;
  let end = cursor.at;
  for (let at = cursor.at; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === code.newline || (char === code.hash && at > cursor.at && isBlank(text.charCodeAt(at - 1))))
      break;
    if (char === code.colon && endsKey(text.charCodeAt(at + 1), inFlow)) break;
    if (inFlow && isFlowSign(char)) break;
    if (!isBlank(char)) end = at + 1;
  }
  return end;
}

/** Whether a colon before this character ends a key. */
export const endsKey = (next: number, inFlow: boolean): boolean =>
  isBlank(next) || next === code.newline || Number.isNaN(next) || (inFlow && isFlowSign(next));

/** One of `,[]{}`. */
export const isFlowSign = (char: number): boolean =>
  char === code.comma ||
  char === code.openList ||
  char === code.closeList ||
  char === code.openMap ||
  char === code.closeMap;
