/** A stretch of a word: text that stands as written, or (`expands`) a variable, an expression or a substitution. */
export interface Piece {
  readonly text: string;
  readonly expands: boolean;
  readonly quoted: boolean;
}

/** A word, an operator (`&&`, `;`, a line's end …) or a redirection; `line` is 1-based within the text. */
export interface Token {
  readonly kind: 'word' | 'operator' | 'redirect';
  readonly text: string;
  readonly line: number;
  readonly pieces: readonly Piece[];
  /** Scripts inside the word: `$(…)` and back-quotes. */
  readonly inner: readonly { readonly text: string; readonly line: number }[];
}

interface Cursor {
  readonly source: string;
  at: number;
  line: number;
  readonly tokens: Token[];
  readonly heredocs: string[];
}

const operators = /&&|\|\||;;&?|;&|\|&|[;|&()\n]/y;
const redirects = /\d{0,4}(?:&>>?|<<<|<>|[<>]&\d?|>\||>>|[<>])/y;
const heredoc = /\d{0,4}<<-?[ \t]{0,100}[^\s;|&<>()]{1,200}/y;
const blank = /(?:[ \t\r\f\v]|\\\r?\n)+/y;
const plain = /[^\s;|&<>()'"`$\\]+/y;
const plainInQuotes = /[^"\\$`]+/y;

/**
 * Splits a shell text into words and operators, in one pass; here-documents are skipped.
 * https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html
 */
export function shellTokens(source: string, line = 1): Token[] {
  const cursor: Cursor = { source, at: 0, line, tokens: [], heredocs: [] };
  while (cursor.at < source.length) step(cursor);
  return cursor.tokens;
}

function step(cursor: Cursor): void {
  if (take(cursor, blank) !== null) return;
  if (cursor.source[cursor.at] === '#') {
    const end = cursor.source.indexOf('\n', cursor.at);
    cursor.at = end < 0 ? cursor.source.length : end;
    return;
  }
  const { line } = cursor;
  const document = take(cursor, heredoc);
  if (document !== null) {
    cursor.heredocs.push(document.replace(/^\d*<<-?[ \t]*/, '').replace(/['"\\]/g, ''));
    return;
  }
  const redirect = take(cursor, redirects);
  const operator = redirect === null ? take(cursor, operators) : null;
  if (redirect !== null) push(cursor, 'redirect', redirect, line);
  else if (operator === null) word(cursor);
  else {
    push(cursor, 'operator', operator, line);
    if (operator === '\n') skipHeredocs(cursor);
  }
}

function push(cursor: Cursor, kind: Token['kind'], text: string, line: number): void {
  cursor.tokens.push({ kind, text, line, pieces: [], inner: [] });
}

function take(cursor: Cursor, pattern: RegExp): string | null {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.source)?.[0];
  return found ? advance(cursor, cursor.at + found.length) : null;
}

/** Moves on, counts the lines passed and answers what was passed. */
function advance(cursor: Cursor, to: number): string {
  const passed = cursor.source.slice(cursor.at, to);
  for (let i = passed.indexOf('\n'); i >= 0; i = passed.indexOf('\n', i + 1)) cursor.line++;
  cursor.at = Math.min(to, cursor.source.length);
  return passed;
}

function skipHeredocs(cursor: Cursor): void {
  for (const delimiter of cursor.heredocs.splice(0)) {
    while (cursor.at < cursor.source.length) {
      const end = cursor.source.indexOf('\n', cursor.at);
      const row = advance(cursor, end < 0 ? cursor.source.length : end + 1);
      if (row.trim() === delimiter) break;
    }
  }
}

function word(cursor: Cursor): void {
  const { source, line, at: begin } = cursor;
  const pieces: Piece[] = [];
  const inner: Token['inner'][number][] = [];
  while (cursor.at < source.length) {
    const here = source[cursor.at] ?? '';
    const text = take(cursor, plain);
    if (text !== null) pieces.push({ text, expands: false, quoted: false });
    else if (here === '\\') {
      const escaped = advance(cursor, cursor.at + 2).slice(1);
      if (escaped !== '\n') pieces.push({ text: escaped, expands: false, quoted: true });
    } else if (here === "'") pieces.push({ text: singleQuoted(cursor), expands: false, quoted: true });
    else if (here === '"') doubleQuoted(cursor, pieces, inner);
    else if (here === '$' || here === '`') pieces.push(expansion(cursor, false, inner));
    else break;
  }
  // A character that starts nothing (other white space) must not stop the walk.
  if (cursor.at === begin) cursor.at++;
  else cursor.tokens.push({ kind: 'word', text: source.slice(begin, cursor.at), line, pieces, inner });
}

function singleQuoted(cursor: Cursor): string {
  const end = cursor.source.indexOf("'", cursor.at + 1);
  return advance(cursor, end < 0 ? cursor.source.length : end + 1).slice(1, end < 0 ? undefined : -1);
}

function doubleQuoted(cursor: Cursor, pieces: Piece[], inner: Token['inner'][number][]): void {
  const { source } = cursor;
  advance(cursor, cursor.at + 1);
  pieces.push({ text: '', expands: false, quoted: true });
  while (cursor.at < source.length && source[cursor.at] !== '"') {
    const text = take(cursor, plainInQuotes);
    if (text !== null) pieces.push({ text, expands: false, quoted: true });
    else if (source[cursor.at] === '\\') {
      const escaped = advance(cursor, cursor.at + 2);
      const kept = escaped === '\\\n' ? '' : /["\\$`]$/.test(escaped) ? escaped.slice(1) : escaped;
      pieces.push({ text: kept, expands: false, quoted: true });
    } else pieces.push(expansion(cursor, true, inner));
  }
  advance(cursor, cursor.at + 1);
}

function expansion(cursor: Cursor, quoted: boolean, inner: Token['inner'][number][]): Piece {
  const { line } = cursor;
  const text = advance(cursor, expansionEnd(cursor.source, cursor.at));
  const script = /^\$\((?!\()(.*)\)$/s.exec(text)?.[1] ?? /^`(.*)`$/s.exec(text)?.[1];
  if (script) inner.push({ text: script, line });
  return { text, expands: text.length > 1, quoted };
}

/** Where the expansion that starts here ends; an unfinished one takes the rest of the text. */
function expansionEnd(source: string, start: number): number {
  const stopAt = (needle: string) => {
    const found = source.indexOf(needle, start + 1);
    return found < 0 ? source.length : found + needle.length;
  };
  if (source[start] === '`') return stopAt('`');
  if (source.startsWith('${{', start)) return stopAt('}}');
  if (source[start + 1] === '{') return closing(source, start + 1, '{', '}');
  if (source[start + 1] === '(') return closing(source, start + 1, '(', ')');
  const name = /[A-Za-z_]\w*|[\d@*#?$!-]/y;
  name.lastIndex = start + 1;
  return start + 1 + (name.exec(source)?.[0].length ?? 0);
}

function closing(source: string, start: number, open: string, close: string): number {
  let depth = 0;
  for (let i = start; i < source.length; i++) {
    const here = source[i];
    if (here === '\\') i++;
    else if (here === "'") {
      const end = source.indexOf("'", i + 1);
      i = end < 0 ? source.length : end;
    } else if (here === open) depth++;
    else if (here === close && --depth === 0) return i + 1;
  }
  return source.length;
}
