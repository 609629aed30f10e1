import { interpolate } from './interpolation.js';
import { plainText } from './plain-text.js';
import { type Redacted, redact, reveal } from './redacted.js';
import { Unreadable } from './unreadable.js';

const mostKeys = 10_000;
const mostAdded = 1_000_000;

/** One `KEY=value` of a dotenv file. */
export interface DotenvEntry {
  readonly key: string;
  readonly line: number;
  readonly value: Redacted;
  /** Whether every variable in the value was known; commands (`$(…)`) never are. */
  readonly complete: boolean;
  /** The comment that ends the line, without the marker, or null. */
  readonly comment: string | null;
}

type Lookup = (key: string) => string | null | undefined;

interface Cursor {
  readonly text: string;
  at: number;
  line: number;
  /** Quotation marks that are known not to come again: an open quote is looked for once, not on every line. */
  readonly gone: Set<string>;
}

/**
 * The entries of a dotenv file, in order: `export`, the three quotes over several lines, comments, and variables of
 * earlier entries or of `lookup` put in (https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/).
 * @throws Unreadable where it is no text or holds more than 10,000 keys
 */
export function readDotenv(source: string, lookup: Lookup = () => null): DotenvEntry[] {
  const cursor: Cursor = { text: plainText(source), at: 0, line: 1, gone: new Set() };
  const entries: DotenvEntry[] = [];
  const values = new Map<string, Redacted>();
  let budget = mostAdded;
  const earlier: Lookup = (key) => {
    const known = values.get(key);
    const value = known ? reveal(known) : lookup(key);
    budget -= value?.length ?? 0;
    return budget < 0 ? null : value;
  };
  while (cursor.at < cursor.text.length) {
    const entry = readEntry(cursor, earlier);
    skipLine(cursor);
    if (!entry) continue;
    if (entries.length === mostKeys) throw new Unreadable('more than 10,000 keys: not read', entry.line);
    entries.push(entry);
    values.set(entry.key, entry.value);
  }
  return entries;
}

/** What a key has in those entries (the last one wins), or null. */
export function dotenvLookup(entries: readonly DotenvEntry[]): (key: string) => string | null {
  const values = new Map(entries.map(({ key, value }) => [key, value]));
  return (key) => {
    const value = values.get(key);
    return value ? reveal(value) : null;
  };
}

function readEntry(cursor: Cursor, lookup: Lookup): DotenvEntry | null {
  const start = /[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]{0,255})[ \t]*=[ \t]*/y;
  start.lastIndex = cursor.at;
  const [all, key] = start.exec(cursor.text) ?? [];
  if (!all || !key) return null;
  const { line } = cursor;
  cursor.at += all.length;
  const quoted = readQuoted(cursor);
  const rest = restOfLine(cursor);
  const mark = /(?:^|\s)#/.exec(rest);
  const literal = quoted?.content ?? rest.slice(0, mark?.index).trim();
  const { text, complete } =
    quoted?.quote === "'" ? { text: literal, complete: true } : interpolate(literal, lookup);
  const comment = mark && rest.slice(mark.index + mark[0].length).trim();
  return { key, line, value: redact(text), complete, comment };
}

function readQuoted(cursor: Cursor): { quote: string; content: string } | null {
  const { text, at, gone } = cursor;
  const quote = text[at] ?? '';
  if (!['"', "'", '`'].includes(quote) || gone.has(quote)) return null;
  const end = closing(text, quote, at + 1);
  if (end < 0) {
    gone.add(quote);
    return null;
  }
  const content = text.slice(at + 1, end);
  cursor.at = end + 1;
  cursor.line += content.split('\n').length - 1;
  return { quote, content: quote === '"' ? unescapeDouble(content) : content };
}

function closing(text: string, quote: string, from: number): number {
  let end = text.indexOf(quote, from);
  while (quote === '"' && end > from && isEscaped(text, end, from)) end = text.indexOf(quote, end + 1);
  return end;
}

function isEscaped(text: string, at: number, from: number): boolean {
  let backslashes = 0;
  while (at - backslashes > from && text[at - backslashes - 1] === '\\') backslashes++;
  return backslashes % 2 === 1;
}

const escapes = new Map(Object.entries({ n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\', $: '$$' }));

const unescapeDouble = (content: string): string =>
  content.replace(/\\([nrt"\\$])/g, (_, letter: string) => escapes.get(letter) ?? letter);

function restOfLine({ text, at }: Cursor): string {
  const newline = text.indexOf('\n', at);
  return text.slice(at, newline < 0 ? text.length : newline);
}

function skipLine(cursor: Cursor): void {
  cursor.at += restOfLine(cursor).length + 1;
  cursor.line++;
}
