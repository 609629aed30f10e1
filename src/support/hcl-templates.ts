import { parseExpression } from './hcl-expressions.js';
import { comes, expect, fail, nested, peek, positionOf, type Scanner, skip, take } from './hcl-scanner.js';
import type { Literal, Position, Template, TemplatePart } from './hcl-syntax.js';

const endPlain = new Set(['"', '\\', '$', '%', '\n']);
const plainQuoted = /"[^"\\$%\n]*"/y;
const escapes = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

/** A quoted string: a literal where nothing is interpolated. */
export function parseQuoted(scanner: Scanner): Literal | Template {
  const position = positionOf(scanner, scanner.at);
  const plain = take(scanner, plainQuoted);
  if (plain !== null) return { kind: 'literal', type: 'string', text: plain.slice(1, -1), ...position };
  const parts = nested(scanner, true, () => {
    scanner.at++;
    const read = parseParts(scanner, endPlain, '"');
    expect(scanner, '"');
    return read;
  });
  if (parts.every((part) => part.kind === 'text'))
    return { kind: 'literal', type: 'string', text: parts.map((part) => part.text).join(''), ...position };
  return { kind: 'template', heredoc: false, parts, ...position };
}

/** The parts of a template up to what closes it, or to the end. */
export function parseParts(
  scanner: Scanner,
  endPlain: ReadonlySet<string>,
  close: string,
  parts: TemplatePart[] = [],
): TemplatePart[] {
  while (scanner.at < scanner.end && !(close && comes(scanner, close))) {
    const position = positionOf(scanner, scanner.at);
    if (comes(scanner, '$${') || comes(scanner, '%%{')) {
      addText(parts, `${peek(scanner)}{`, position);
      scanner.at += 3;
    } else if (comes(scanner, '${') || comes(scanner, '%{')) parts.push(parseInterpolation(scanner));
    else if (close && peek(scanner) === '\\') addText(parts, takeEscape(scanner), position);
    else if (close && peek(scanner) === '\n') fail(scanner, 'a string is not closed on its line');
    else addText(parts, takePlain(scanner, endPlain), position);
  }
  return parts;
}

/** The text up to the next character that may mean something; at least one character. */
function takePlain(scanner: Scanner, ends: ReadonlySet<string>): string {
  const start = scanner.at++;
  while (scanner.at < scanner.end && !ends.has(scanner.text[scanner.at] ?? '')) scanner.at++;
  return scanner.text.slice(start, scanner.at);
}

function takeEscape(scanner: Scanner): string {
  const unicode = take(scanner, /\\(?:u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})/y);
  if (unicode) {
    const code = Number.parseInt(unicode.slice(2), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
  }
  const letter = peek(scanner, 1);
  if (letter === '\n') fail(scanner, 'a string is not closed on its line');
  scanner.at += 2;
  return escapes.get(letter) ?? letter;
}

function addText(parts: TemplatePart[], text: string, position: Position): void {
  const last = parts.at(-1);
  if (last?.kind !== 'text') parts.push({ kind: 'text', text, ...position });
  else parts[parts.length - 1] = { ...last, text: last.text + text };
}

function parseInterpolation(scanner: Scanner): TemplatePart {
  const position = positionOf(scanner, scanner.at);
  const directive = peek(scanner) === '%';
  return nested(scanner, true, () => {
    scanner.at += 2;
    if (peek(scanner) === '~') scanner.at++;
    skip(scanner);
    if (directive) return skipDirective(scanner, position);
    const expression = parseExpression(scanner);
    closeInterpolation(scanner);
    return { kind: 'expression', expression, ...position };
  });
}

/** `if x`, `else`, `endif`, `for a, b in x`, `endfor`. */
function skipDirective(scanner: Scanner, position: Position): TemplatePart {
  const word = take(scanner, /(?:if|else|endif|for|endfor)\b/y);
  if (word === 'for') take(scanner, /[ \t]+[\p{L}\p{N}_, \t-]{1,200}?[ \t]in\b/uy);
  if (word === 'if' || word === 'for') parseExpression(scanner);
  closeInterpolation(scanner);
  return { kind: 'directive', ...position };
}

function closeInterpolation(scanner: Scanner): void {
  skip(scanner);
  if (peek(scanner) === '~') scanner.at++;
  expect(scanner, '}');
}
