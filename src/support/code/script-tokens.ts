import { Unreadable } from '../unreadable.js';

/** A token of TypeScript or JavaScript; `template` is a text with replacements, of which nothing is known. */
export interface ScriptToken {
  readonly kind: 'name' | 'text' | 'template' | 'number' | 'sign';
  readonly text: string;
  readonly line: number;
}

// Nobody writes a file of infrastructure that is larger.
const mostTokens = 200_000;

const pieces =
  /(\n)|[ \t\r\f\v\u00a0\ufeff]+|(\/\/[^\n]*)|(\/\*)|([A-Za-z_$][\w$]*)|(\d[\w.]*)|(["'`])|(\?\.|=>|[^\w\s])|[\s\S]/gy;

/**
 * The tokens of a TypeScript file (https://tc39.es/ecma262/#sec-ecmascript-language-lexical-grammar), without comments.
 * Where it cannot tell a regular expression from a division it takes the division, which settings hardly hold.
 * @throws Unreadable where there are more tokens than anybody writes
 */
export function scriptTokens(source: string): ScriptToken[] {
  const tokens: ScriptToken[] = [];
  let line = 1;
  pieces.lastIndex = 0;
  for (let match = pieces.exec(source); match; match = pieces.exec(source)) {
    const [, newline, , block, name, number, quote, sign] = match;
    const from = match.index;
    if (newline) line++;
    else if (name) tokens.push({ kind: 'name', text: name, line });
    else if (number) tokens.push({ kind: 'number', text: number, line });
    else if (block) pieces.lastIndex = after(source, source.indexOf('*/', from + 2), 2);
    else if (quote) tokens.push({ ...textToken(source, from, quote), line });
    else if (sign === '/' && startsExpression(tokens.at(-1))) {
      pieces.lastIndex = endOfExpression(source, from + 1);
      tokens.push({ kind: 'template', text: '', line });
    } else if (sign) tokens.push({ kind: 'sign', text: sign, line });
    if (block || quote) line += newlines(source, from, pieces.lastIndex);
    if (tokens.length > mostTokens) throw new Unreadable('longer than infrastructure code is', line);
  }
  return tokens;
}

/** A quoted text; the expression that looks for pieces goes on behind it. */
function textToken(source: string, from: number, quote: string): Omit<ScriptToken, 'line'> {
  const end = quote === '`' ? endOfTemplate(source, from + 1) : endOfText(source, from + 1, quote);
  pieces.lastIndex = end;
  const text = source.slice(from + 1, source[end - 1] === quote ? end - 1 : end);
  return { kind: quote === '`' && text.includes('${') ? 'template' : 'text', text };
}

/** A text that does not end on its line ends with it, so that no text is looked at twice. */
function endOfText(source: string, from: number, quote: string): number {
  for (let at = from; at < source.length; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === quote) return at + 1;
    else if (source[at] === '\n') return at;
  }
  return source.length;
}

const after = (source: string, found: number, length: number): number =>
  found < 0 ? source.length : found + length;

function newlines(source: string, from: number, to: number): number {
  let count = 0;
  for (let at = source.indexOf('\n', from); at >= 0 && at < to; at = source.indexOf('\n', at + 1)) count++;
  return count;
}

/** The end of a template text; what its replacements hold is skipped by their braces. */
function endOfTemplate(source: string, from: number): number {
  let depth = 0;
  for (let at = from; at < source.length; at++) {
    const sign = source[at];
    if (sign === '\\') at++;
    else if (sign === '`' && depth === 0) return at + 1;
    else if (sign === '$' && source[at + 1] === '{') [depth, at] = [depth + 1, at + 1];
    else if (sign === '{' && depth > 0) depth++;
    else if (sign === '}' && depth > 0) depth--;
  }
  return source.length;
}

/** Whether a slash here starts a regular expression: behind a sign that no value ends with. */
const startsExpression = (before: ScriptToken | undefined): boolean =>
  !before || (before.kind === 'sign' ? !/^[)\]}]$/.test(before.text) : before.text === 'return');

const longestExpression = 500;

/** The end of a regular expression on this line; the slash alone where it does not end. */
function endOfExpression(source: string, from: number): number {
  let inClass = false;
  for (let at = from; at < Math.min(source.length, from + longestExpression); at++) {
    const sign = source[at];
    if (sign === '\n') return from;
    if (sign === '\\') at++;
    else if (sign === '[') inClass = true;
    else if (sign === ']') inClass = false;
    else if (sign === '/' && !inClass) return at + 1;
  }
  return from;
}
