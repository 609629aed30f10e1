import { parseItems, parseList, parseObject } from './hcl-collections.js';
import { parseHeredoc } from './hcl-heredocs.js';
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
import type { Expression, Position, Step } from './hcl-syntax.js';
import { parseQuoted } from './hcl-templates.js';

const powers = new Map([
  ['||', 1],
  ['&&', 2],
  ['==', 3],
  ['!=', 3],
  ['<', 4],
  ['>', 4],
  ['<=', 4],
  ['>=', 4],
  ['+', 5],
  ['-', 5],
  ['*', 6],
  ['/', 6],
  ['%', 6],
]);
const number = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const separator = /::/y;
const constants = new Map([
  ['true', 'boolean'],
  ['false', 'boolean'],
  ['null', 'null'],
] as const);

/** An expression of any kind; fails where none stands. */
export function parseExpression(scanner: Scanner): Expression {
  skip(scanner);
  const position = positionOf(scanner, scanner.at);
  const condition = parseOperation(scanner, 1);
  skip(scanner);
  if (peek(scanner) !== '?') return condition;
  return nested(scanner, scanner.acrossLines, () => {
    scanner.at++;
    const whenTrue = parseExpression(scanner);
    skip(scanner);
    expect(scanner, ':');
    return { kind: 'conditional', condition, whenTrue, whenFalse: parseExpression(scanner), ...position };
  });
}

/** Operands with operators between them; `least` is the weakest operator that still belongs to it. */
export function parseOperation(scanner: Scanner, least: number): Expression {
  let left = parseUnary(scanner);
  for (;;) {
    skip(scanner);
    const operator = nextOperator(scanner);
    const power = powers.get(operator) ?? 0;
    if (power < least) return left;
    scanner.at += operator.length;
    const { line, column } = left;
    const operands = [left, parseOperation(scanner, power + 1)];
    left = { kind: 'operation', operator, operands, line, column };
  }
}

function nextOperator(scanner: Scanner): string {
  const two = peek(scanner) + peek(scanner, 1);
  if (two === '=>') return '';
  return powers.has(two) ? two : peek(scanner);
}

function parseUnary(scanner: Scanner): Expression {
  skip(scanner);
  const position = positionOf(scanner, scanner.at);
  let operator = '';
  while (peek(scanner) === '-' || peek(scanner) === '!') {
    const sign = peek(scanner);
    operator = operator === '' ? sign : operator === sign ? '' : '?';
    scanner.at++;
    skip(scanner);
  }
  const operand = parseTerm(scanner);
  if (operator === '') return operand;
  if (operator === '-' && operand.kind === 'literal') return { ...operand, text: `-${operand.text}` };
  return { kind: 'operation', operator, operands: [operand], ...position };
}

function parseTerm(scanner: Scanner): Expression {
  const position = positionOf(scanner, scanner.at);
  const of = parsePrimary(scanner, position);
  const path: Step[] = [];
  for (let step = parseStep(scanner); step; step = parseStep(scanner)) path.push(step);
  return path.length > 0 ? { kind: 'access', of, path, ...position } : of;
}

function parseStep(scanner: Scanner): Step | null {
  const opening = peek(scanner);
  if (opening === '.') {
    if (scanner.text.startsWith('...', scanner.at)) return null;
    scanner.at++;
    skip(scanner);
    const name = takeIdentifier(scanner) ?? take(scanner, /\d+/y);
    if (name) return { kind: 'name', name };
    expect(scanner, '*');
    return { kind: 'splat' };
  }
  if (opening !== '[') return null;
  return nested(scanner, true, () => {
    scanner.at++;
    skip(scanner);
    const step: Step =
      peek(scanner) === '*' ? { kind: 'splat' } : { kind: 'index', index: parseExpression(scanner) };
    if (step.kind === 'splat') scanner.at++;
    skip(scanner);
    expect(scanner, ']');
    return step;
  });
}

function parsePrimary(scanner: Scanner, position: Position): Expression {
  const character = peek(scanner);
  if (character === '"') return parseQuoted(scanner);
  if (character === '<') return parseHeredoc(scanner);
  if (character === '(') return parseParenthesis(scanner);
  if (character === '[') return parseList(scanner, position);
  if (character === '{') return parseObject(scanner, position);
  const digits = take(scanner, number);
  if (digits) return { kind: 'literal', type: 'number', text: digits, ...position };
  return parseNamed(scanner, position);
}

function parseNamed(scanner: Scanner, position: Position): Expression {
  let name = takeIdentifier(scanner);
  if (!name) fail(scanner, 'expected a value');
  const type = constants.get(name as 'true');
  if (type) return { kind: 'literal', type, text: name, ...position };
  while (peek(scanner) === ':' && take(scanner, separator)) name += `::${takeIdentifier(scanner) ?? ''}`;
  if (peek(scanner) !== '(') return { kind: 'name', name, ...position };
  return { kind: 'call', name, arguments: parseItems(scanner, ')'), ...position };
}

function parseParenthesis(scanner: Scanner): Expression {
  return nested(scanner, true, () => {
    scanner.at++;
    const inner = parseExpression(scanner);
    skip(scanner);
    expect(scanner, ')');
    return inner;
  });
}
