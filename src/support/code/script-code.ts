import { plainText, refuseConflict } from '../plain-text.js';
import { Unreadable } from '../unreadable.js';
import { type ScriptToken, scriptTokens } from './script-tokens.js';
import type { Call, Code, CodeFile } from './shape.js';

/** Which calls are read with their arguments: by the last name of their path and by the whole. */
export type Wanted = (path: readonly string[]) => boolean;

/** How many tokens the arguments of one call may have, and how deep they may be nested. */
const longestCall = 2_000;
const deepest = 24;

/** Calls within calls are read again: what needs more than this is no infrastructure code. */
const mostRead = 1_000_000;

/** The calls, constants and imports of a TypeScript or JavaScript file, read without running or checking it. */
export function scriptCode(source: string, wanted: Wanted): CodeFile {
  const text = plainText(source);
  refuseConflict(text);
  const tokens = scriptTokens(text);
  const paths: { path: readonly string[]; line: number }[] = [];
  const calls: Call[] = [];
  const constants = new Map<string, Code>();
  let read = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== 'name' || /^\??\.$/.test(tokens[at - 1]?.text ?? '')) continue;
    const reading: Cursor = { tokens, at, end: Math.min(tokens.length, at + longestCall) };
    const path = pathAt(reading);
    paths.push({ path, line: token.line });
    if (isOpening(reading) && wanted(path)) {
      const inside = { ...reading, at };
      const call = primary(inside, 0);
      if (call.kind === 'call') calls.push(call);
      read += inside.at - at;
      if (read > mostRead) throw new Unreadable('calls nested more than infrastructure code is', token.line);
    }
    constant(tokens, at, constants);
  }
  return { brokenAt: null, calls, constants, imports: importsIn(tokens), paths };
}

interface Cursor {
  readonly tokens: readonly ScriptToken[];
  at: number;
  readonly end: number;
}

const peek = (cursor: Cursor): ScriptToken | undefined =>
  cursor.at < cursor.end ? cursor.tokens[cursor.at] : undefined;

/** `a.b.c`, also `a?.b` and `a!.b`; the cursor is then behind it. */
function pathAt(cursor: Cursor): string[] {
  const path: string[] = [];
  for (let token = peek(cursor); token?.kind === 'name'; token = peek(cursor)) {
    path.push(token.text);
    cursor.at++;
    if (peek(cursor)?.text === '!' && cursor.tokens[cursor.at + 1]?.text === '.') cursor.at++;
    if (!/^\??\.$/.test(peek(cursor)?.text ?? '') || peek(cursor)?.kind !== 'sign') break;
    cursor.at++;
  }
  return path;
}

/** Whether arguments follow, behind the types of a generic call if there are any. */
function isOpening(cursor: Cursor): boolean {
  const next = peek(cursor);
  return next?.kind === 'sign' && next.text === '(';
}

function expression(cursor: Cursor, depth: number): Code {
  const start = peek(cursor);
  const line = start?.line ?? 0;
  const value = depth > deepest ? { kind: 'unknown' as const, line } : primary(cursor, depth);
  if (ends(cursor)) return value;
  skip(cursor);
  return { kind: 'unknown', line };
}

function primary(cursor: Cursor, depth: number): Code {
  const token = peek(cursor);
  const line = token?.line ?? 0;
  if (token?.kind === 'name' && token.text === 'new') cursor.at++;
  const first = peek(cursor);
  if (first?.kind === 'name') return named(cursor, line, depth);
  if (first?.kind === 'text' || first?.kind === 'number') {
    cursor.at++;
    return { kind: 'text', text: first.text, line };
  }
  if (first?.kind === 'sign' && first.text === '{') return asserted(cursor, object(cursor, depth));
  if (first?.kind === 'sign' && first.text === '[')
    return asserted(cursor, { kind: 'list', items: listed(cursor, ']', depth), line });
  return { kind: 'unknown', line };
}

function named(cursor: Cursor, line: number, depth: number): Code {
  const path = pathAt(cursor);
  if (!isOpening(cursor)) return asserted(cursor, { kind: 'path', path, line });
  const values = listed(cursor, ')', depth);
  const last = values.at(-1);
  const entries = last?.kind === 'object' ? last.entries : new Map<string, Code>();
  return { kind: 'call', path, arguments: values, named: entries, line };
}

/** Values between commas, from an opening to what closes it. */
function listed(cursor: Cursor, close: string, depth: number): Code[] {
  const values: Code[] = [];
  cursor.at++;
  while (peek(cursor) && !isSign(cursor, close)) {
    values.push(expression(cursor, depth + 1));
    if (isSign(cursor, ',')) cursor.at++;
    else if (!isSign(cursor, close)) break;
  }
  cursor.at++;
  return values;
}

/** `x as Type` is x. */
function asserted(cursor: Cursor, value: Code): Code {
  if (peek(cursor)?.kind !== 'name' || !/^(?:as|satisfies)$/.test(peek(cursor)?.text ?? '')) return value;
  cursor.at++;
  pathAt(cursor);
  return value;
}

function object(cursor: Cursor, depth: number): Code {
  const line = peek(cursor)?.line ?? 0;
  const entries = new Map<string, Code>();
  cursor.at++;
  while (peek(cursor) && !isSign(cursor, '}')) {
    const key = peek(cursor);
    cursor.at++;
    if ((key?.kind === 'name' || key?.kind === 'text') && isSign(cursor, ':')) {
      cursor.at++;
      entries.set(key.text, expression(cursor, depth + 1));
    } else if (key?.kind === 'name' && ends(cursor))
      entries.set(key.text, { kind: 'path', path: [key.text], line: key.line });
    else skip(cursor);
    if (isSign(cursor, ',') || isSign(cursor, ';')) cursor.at++;
    else if (!isSign(cursor, '}')) break;
  }
  cursor.at++;
  return { kind: 'object', entries, line };
}

const isSign = (cursor: Cursor, text: string): boolean =>
  peek(cursor)?.kind === 'sign' && peek(cursor)?.text === text;

const ends = (cursor: Cursor): boolean => {
  const token = peek(cursor);
  return !token || (token.kind === 'sign' && /^[,;)\]}]$/.test(token.text));
};

/** To the end of an expression that is more than a literal: the next separator on its own level. */
function skip(cursor: Cursor): void {
  let depth = 0;
  for (let token = peek(cursor); token; token = peek(cursor)) {
    if (depth === 0 && ends(cursor)) return;
    if (token.kind === 'sign' && /^[([{]$/.test(token.text)) depth++;
    else if (token.kind === 'sign' && /^[)\]}]$/.test(token.text)) depth--;
    cursor.at++;
  }
}

/** `const name = …`, `readonly name: Type = …`: what is set twice is known no more. */
function constant(tokens: readonly ScriptToken[], at: number, constants: Map<string, Code>): void {
  const [name, sign] = [tokens[at], tokens[at + 1]];
  if (!name || sign?.kind !== 'sign') return;
  const equals = sign.text === '=' ? at + 1 : sign.text === ':' ? behindType(tokens, at + 2) : -1;
  if (equals < 0 || tokens[equals + 1]?.text === '=' || tokens[equals + 1]?.text === '>') return;
  const cursor: Cursor = { tokens, at: equals + 1, end: Math.min(tokens.length, equals + 200) };
  const line = name.line;
  const value = statement(cursor);
  constants.set(name.text, constants.has(name.text) ? { kind: 'unknown', line } : value);
}

/** The equals sign behind a plain type (`: rds.IEngine =`), or -1. */
function behindType(tokens: readonly ScriptToken[], from: number): number {
  const cursor: Cursor = { tokens, at: from, end: Math.min(tokens.length, from + 12) };
  return pathAt(cursor).length > 0 && isSign(cursor, '=') ? cursor.at : -1;
}

/** A value that ends with its line, its statement or its list. */
function statement(cursor: Cursor): Code {
  const value = primary(cursor, 1);
  const [last, next] = [cursor.tokens[cursor.at - 1], peek(cursor)];
  const isWhole = ends(cursor) || (next && last && next.line > last.line && next.kind === 'name');
  return isWhole ? value : { kind: 'unknown', line: value.line };
}

/** `import * as rds from 'x'`, `import { aws_rds as rds, Bucket } from 'x'`, `const rds = require('x')`. */
function importsIn(tokens: readonly ScriptToken[]): Map<string, string> {
  const imports = new Map<string, string>();
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.text !== 'import' || tokens[at]?.kind !== 'name') continue;
    const from = fromOf(tokens, at);
    const source = tokens[from + 1];
    if (from < 0 || source?.kind !== 'text') continue;
    const names = tokens.slice(at + 1, from);
    for (const [index, token] of names.entries()) {
      const [before, after] = [names[index - 1]?.text, names[index + 1]?.text];
      if (token.kind !== 'name' || token.text === 'as' || token.text === 'type' || after === 'as') continue;
      const original = before === 'as' ? names[index - 2]?.text : token.text;
      const isWhole = original === '*' || !names.slice(0, index).some(({ text }) => text === '{');
      imports.set(token.text, isWhole ? source.text : `${source.text}/${original}`);
    }
    at = from;
  }
  return imports;
}

const longestImport = 400;

function fromOf(tokens: readonly ScriptToken[], at: number): number {
  for (let here = at + 1; here < Math.min(tokens.length, at + longestImport); here++) {
    const token = tokens[here];
    if (token?.kind === 'name' && token.text === 'from') return here;
    if (token?.kind === 'text' || token?.text === ';' || token?.text === '(') return -1;
  }
  return -1;
}
