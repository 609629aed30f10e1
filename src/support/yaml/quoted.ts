import { broken, type Cursor, code, match, newLine, peek, refuseOutdent, skipBlanks } from './cursor.js';

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
