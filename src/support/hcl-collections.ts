import { parseExpression, parseOperation } from './hcl-expressions.js';
import {
  expect,
  fail,
  nested,
  peek,
  positionOf,
  type Scanner,
  skip,
  take,
  takeIdentifier,
} from './hcl-scanner.js';
import type { Expression, ObjectEntry, Position } from './hcl-syntax.js';

/** A list, or the list that a for-expression makes. */
export function parseList(scanner: Scanner, position: Position): Expression {
  if (startsFor(scanner)) return parseFor(scanner, ']', position);
  return { kind: 'list', items: parseItems(scanner, ']'), ...position };
}

/** Expressions between commas, from the opening bracket to behind the closing one. */
export function parseItems(scanner: Scanner, close: string): Expression[] {
  return nested(scanner, true, () => {
    const items: Expression[] = [];
    scanner.at++;
    for (skip(scanner); peek(scanner) !== close; skip(scanner)) {
      items.push(parseExpression(scanner));
      skip(scanner);
      take(scanner, /\.\.\./y);
      skip(scanner);
      if (peek(scanner) !== close) expect(scanner, ',');
    }
    scanner.at++;
    return items;
  });
}

/** An object, or the one that a for-expression makes. */
export function parseObject(scanner: Scanner, position: Position): Expression {
  if (startsFor(scanner)) return parseFor(scanner, '}', position);
  return nested(scanner, false, () => {
    const entries: ObjectEntry[] = [];
    scanner.at++;
    for (skip(scanner, true); peek(scanner) !== '}'; skip(scanner, true)) {
      entries.push(parseEntry(scanner));
      skip(scanner);
      if (peek(scanner) === ',') scanner.at++;
      else if (peek(scanner) !== '\n' && peek(scanner) !== '}') fail(scanner, 'expected "," or a line break');
    }
    scanner.at++;
    return { kind: 'object', entries, ...position };
  });
}

function parseEntry(scanner: Scanner): ObjectEntry {
  const position = positionOf(scanner, scanner.at);
  const name = parseOperation(scanner, 1);
  skip(scanner);
  if (peek(scanner) === ':') scanner.at++;
  else expect(scanner, '=');
  const key = name.kind === 'name' ? name.name : name.kind === 'literal' ? name.text : null;
  skip(scanner, true);
  return { key, value: parseExpression(scanner), ...position };
}

const forOf = /for[ \t\r\n]+[\p{L}_"]/uy;

function startsFor(scanner: Scanner): boolean {
  const opening = scanner.at++;
  skip(scanner, true);
  forOf.lastIndex = scanner.at;
  scanner.at = opening;
  return forOf.test(scanner.text);
}

function parseFor(scanner: Scanner, close: string, position: Position): Expression {
  return nested(scanner, true, () => {
    scanner.at++;
    skip(scanner);
    for (const word of ['for', ',', 'in'] as const) parseForWord(scanner, word);
    parseExpression(scanner);
    skip(scanner);
    expect(scanner, ':');
    parseExpression(scanner);
    skip(scanner);
    if (take(scanner, /=>/y)) parseExpression(scanner);
    skip(scanner);
    take(scanner, /\.\.\./y);
    skip(scanner);
    if (take(scanner, /if\b/y)) parseExpression(scanner);
    skip(scanner);
    expect(scanner, close);
    return { kind: 'for', ...position };
  });
}

/** `for k`, the optional `, v` and `in`. */
function parseForWord(scanner: Scanner, word: 'for' | ',' | 'in'): void {
  if (word === ',' && peek(scanner) !== ',') return;
  expect(scanner, word);
  skip(scanner);
  if (word !== 'in' && !takeIdentifier(scanner)) fail(scanner, 'expected a name');
  skip(scanner);
}
