/** Where the walk over a TOML text stands. */
export interface Cursor {
  readonly text: string;
  at: number;
  line: number;
  lineStart: number;
}

/** The cursor's line and column, 1-based. */
export const place = ({ line, at, lineStart }: Cursor): { line: number; column: number } => ({
  line,
  column: at - lineStart + 1,
});

/** Takes what the sticky expression matches here. */
export function take(cursor: Cursor, expression: RegExp): string {
  expression.lastIndex = cursor.at;
  return advance(cursor, expression.exec(cursor.text)?.[0].length ?? 0);
}

/** Passes blanks, line breaks and comments. */
export function skipSpace(cursor: Cursor): void {
  while (take(cursor, /\s+/y) || take(cursor, /#[^\n]*/y));
}

/** Takes a string of any of the four kinds and returns its content, or null where none stands here. */
export function takeString(cursor: Cursor): string | null {
  const quote = cursor.text[cursor.at];
  if (quote !== '"' && quote !== "'") return null;
  if (cursor.text.startsWith(quote.repeat(3), cursor.at)) return takeLongString(cursor, quote);
  const literal = take(cursor, quote === '"' ? /"[^"\\\n]*(?:\\.[^"\\\n]*)*"/y : /'[^'\n]*'/y);
  return unescapeToml(literal.slice(1, -1), quote);
}

function takeLongString(cursor: Cursor, quote: string): string {
  const { text, at } = cursor;
  let end = at + 3;
  while (end < text.length && !text.startsWith(quote.repeat(3), end))
    end += quote === '"' && text[end] === '\\' ? 2 : 1;
  for (let more = 0; more < 2 && text[end + 3] === quote; more++) end++;
  const literal = advance(cursor, end + 3 - at);
  return unescapeToml(literal.slice(3, -3).replace(/^\r?\n/, ''), quote);
}

function advance(cursor: Cursor, length: number): string {
  const taken = cursor.text.slice(cursor.at, cursor.at + length);
  for (let newline = taken.indexOf('\n'); newline >= 0; newline = taken.indexOf('\n', newline + 1)) {
    cursor.line++;
    cursor.lineStart = cursor.at + newline + 1;
  }
  cursor.at += length;
  return taken;
}

const escapes = new Map(Object.entries({ b: '\b', t: '\t', n: '\n', f: '\f', r: '\r', e: '\u001b' }));

function unescapeToml(content: string, quote: string): string {
  if (quote === "'" || !content.includes('\\')) return content;
  return content.replace(
    /\\(?:[ \t\r]*\n\s*|x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|(.))/g,
    (_, x?: string, u?: string, long?: string, letter = '') => {
      const code = x ?? u ?? long;
      return code ? String.fromCodePoint(Number.parseInt(code, 16)) : (escapes.get(letter) ?? letter);
    },
  );
}
