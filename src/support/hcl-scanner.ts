import type { Problem } from './hcl-syntax.js';
import { Unreadable } from './unreadable.js';

/** Deeper nesting than this is refused: no hand writes it, and a stack has an end. */
export const deepest = 64;
const mostProblems = 100;

/** A place in a text that moves forward. */
export interface Scanner {
  readonly text: string;
  readonly lineStarts: readonly number[];
  readonly problems: Problem[];
  at: number;
  /** Where the part that is being read ends: the text's end or a heredoc's. */
  end: number;
  depth: number;
  /** Inside brackets, where a line break is only white space. */
  acrossLines: boolean;
  /** The line (0-based) of the last position that was asked for: most are asked for in order. */
  lastLine: number;
  /** Where the white space and comments that were skipped last start and end. */
  skippedFrom: number;
  skippedTo: number;
}

/** A scanner at the start of a text, behind a byte order mark. */
export function scan(text: string): Scanner {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  const at = text.startsWith('\uFEFF') ? 1 : 0;
  const state = { depth: 0, acrossLines: false, lastLine: 0, skippedFrom: 0, skippedTo: 0 };
  return { text, lineStarts, problems: [], at, end: text.length, ...state };
}

/** Line and column (1-based) of an offset. */
export function positionOf(scanner: Scanner, offset: number): { line: number; column: number } {
  const starts = scanner.lineStarts;
  let line = scanner.lastLine;
  while ((starts[line] ?? 0) > offset) line--;
  while ((starts[line + 1] ?? Number.POSITIVE_INFINITY) <= offset) line++;
  scanner.lastLine = line;
  return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
}

/** Gives up the piece that is being read. */
export function fail(scanner: Scanner, what: string, at = scanner.at): never {
  throw new Unreadable(what, positionOf(scanner, at).line);
}

/** Notes a problem; false where there are so many that reading on is pointless. */
export function note(scanner: Scanner, problem: Problem): boolean {
  if (scanner.problems.length < mostProblems) scanner.problems.push(problem);
  return scanner.problems.length < mostProblems;
}

/** The character at the current place, or an empty text at the end. */
export function peek(scanner: Scanner, ahead = 0): string {
  return scanner.at + ahead < scanner.end ? (scanner.text[scanner.at + ahead] ?? '') : '';
}

/** Whether exactly this text comes next. */
export function comes(scanner: Scanner, text: string): boolean {
  return scanner.at + text.length <= scanner.end && scanner.text.startsWith(text, scanner.at);
}

/** Steps over this text, or fails. */
export function expect(scanner: Scanner, text: string): void {
  if (!comes(scanner, text)) fail(scanner, `expected "${text}"`);
  scanner.at += text.length;
}

/** What the pattern (sticky) matches here, stepped over; null where it does not match. */
export function take(scanner: Scanner, pattern: RegExp): string | null {
  pattern.lastIndex = scanner.at;
  const found = pattern.exec(scanner.text)?.[0];
  if (!found || scanner.at + found.length > scanner.end) return null;
  scanner.at += found.length;
  return found;
}

const identifier = /[\p{L}_][\p{L}\p{N}_-]*/uy;

/** An identifier, stepped over, or null. */
export function takeIdentifier(scanner: Scanner): string | null {
  return take(scanner, identifier);
}

/** Steps over white space and comments; over line breaks only where they mean nothing. */
export function skip(scanner: Scanner, lineBreaks = scanner.acrossLines): void {
  // Skipping twice in a row is one gap.
  if (scanner.at !== scanner.skippedTo) scanner.skippedFrom = scanner.at;
  skipAll(scanner, lineBreaks);
  scanner.skippedTo = scanner.at;
}

function skipAll(scanner: Scanner, lineBreaks: boolean): void {
  while (scanner.at < scanner.end) {
    const character = scanner.text[scanner.at];
    if (character === ' ' || character === '\t' || character === '\r' || (lineBreaks && character === '\n'))
      scanner.at++;
    else if (character === '#' || comes(scanner, '//')) scanner.at = endOfLine(scanner, scanner.at);
    else if (comes(scanner, '/*')) skipComment(scanner);
    else return;
  }
}

function skipComment(scanner: Scanner): void {
  const start = scanner.at;
  const close = scanner.text.indexOf('*/', start + 2);
  scanner.at = close < 0 || close + 2 > scanner.end ? scanner.end : close + 2;
  if (close < 0) fail(scanner, 'a comment is never closed', start);
}

/** The offset of the line break that ends the line of an offset. */
export function endOfLine(scanner: Scanner, offset: number): number {
  const found = scanner.text.indexOf('\n', offset);
  return found < 0 || found > scanner.end ? scanner.end : found;
}

/** Reads something one level deeper, with line breaks meaning something or not, and comes back to this level. */
export function nested<T>(scanner: Scanner, acrossLines: boolean, read: () => T): T {
  if (scanner.depth >= deepest) fail(scanner, `nested deeper than ${deepest} levels`);
  const before = scanner.acrossLines;
  scanner.depth++;
  scanner.acrossLines = acrossLines;
  const result = read();
  scanner.depth--;
  scanner.acrossLines = before;
  return result;
}
