import { Unreadable } from '../unreadable.js';
import type { References } from './references.js';

/** Where the reading of one document stands. Lines end with "\n" only; everything else is text. */
export interface Cursor {
  readonly text: string;
  readonly references: References;
  at: number;
  /** The line in the file, 1-based. */
  line: number;
  lineStart: number;
  /** The column of what the current quoted text or bracket belongs to: their further lines stand right of it. */
  parent: number;
  /** The line that they were opened on. */
  opened: number;
}

/** A line and a column, 1-based. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Character codes that decide what a node is. */
export const code = {
  tab: 9,
  newline: 10,
  space: 32,
  tag: 33,
  quote: 34,
  hash: 35,
  anchor: 38,
  apostrophe: 39,
  alias: 42,
  comma: 44,
  dash: 45,
  colon: 58,
  question: 63,
  openList: 91,
  closeList: 93,
  openMap: 123,
  closeMap: 125,
} as const;

/** How many spaces stand before here on this line, where nothing else does; and else how many characters. */
export const columnOf = (cursor: Cursor): number => cursor.at - cursor.lineStart;

export const position = (cursor: Cursor): Position => ({ line: cursor.line, column: columnOf(cursor) + 1 });

/** The character code ahead; NaN at the end. */
export const peek = (cursor: Cursor, ahead = 0): number => cursor.text.charCodeAt(cursor.at + ahead);

export const isBlank = (char: number): boolean => char === code.space || char === code.tab;

/** Whether a word ends before this character: a blank, the line's end or the text's. */
export const isGap = (char: number): boolean => isBlank(char) || char === code.newline || Number.isNaN(char);

/** The refusal of what stands here. */
export const broken = (cursor: Cursor, what: string): Unreadable =>
  new Unreadable(`not well-formed YAML: ${what}`, cursor.line);

export function skipBlanks(cursor: Cursor): void {
  while (isBlank(peek(cursor))) cursor.at++;
}

/** Steps over the line break that stands here. */
export function newLine(cursor: Cursor): void {
  cursor.at++;
  cursor.line++;
  cursor.lineStart = cursor.at;
}

/** Refuses a further line of a quoted text or a bracket that is not indented: most often it was never closed. */
export function refuseOutdent(cursor: Cursor): void {
  if (columnOf(cursor) <= cursor.parent)
    throw broken(cursor, `a quotation mark or bracket of line ${cursor.opened} is still open`);
}

/** Whether a comment starts here: "#" at the line's start or after a blank. */
export const atComment = (cursor: Cursor): boolean =>
  peek(cursor) === code.hash && (columnOf(cursor) === 0 || isBlank(peek(cursor, -1)));

/** Whether nothing but a comment follows on this line. */
export function atLineEnd(cursor: Cursor): boolean {
  skipBlanks(cursor);
  const char = peek(cursor);
  return char === code.newline || Number.isNaN(char) || atComment(cursor);
}

/** Moves to the line's end. */
export function skipLine(cursor: Cursor): void {
  const end = cursor.text.indexOf('\n', cursor.at);
  cursor.at = end < 0 ? cursor.text.length : end;
}

/** Moves to what comes next, over blanks, comments and lines; false at the end. Tabs do not indent. */
export function nextContent(cursor: Cursor): boolean {
  let indented = columnOf(cursor) === 0;
  let start = cursor.at;
  while (atLineEnd(cursor)) {
    skipLine(cursor);
    if (cursor.at >= cursor.text.length) return false;
    newLine(cursor);
    indented = true;
    start = cursor.at;
  }
  if (indented && hasTab(cursor.text, start, cursor.at))
    throw broken(cursor, 'a tab is used to indent, YAML wants spaces');
  return true;
}

function hasTab(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === code.tab) return true;
  return false;
}

const restOfLine = /[ \t]*(?<=[ \t])#([^\n]*)/y;

/** The comment that ends this line, without its marker; nothing is read. */
export function commentAhead(cursor: Cursor): string | null {
  const char = peek(cursor);
  if (char === code.newline || Number.isNaN(char)) return null;
  return match(cursor, restOfLine)?.[1]?.trim() ?? null;
}

/** Matches a sticky expression here; nothing is read. */
export function match(cursor: Cursor, expression: RegExp): RegExpExecArray | null {
  expression.lastIndex = cursor.at;
  return expression.exec(cursor.text);
}
