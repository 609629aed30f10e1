import type { Place } from '../../model.js';
import type { Node } from '../node.js';
import { type Data, dataOf, nodeOf, type Origin, originOf, textData, unknown } from './data.js';
import { evaluate, type Scope } from './expressions.js';

/** A text with its `${{ … }}` put in. */
export interface Rendered {
  /** What is not known stands in it as it was written. */
  readonly text: string;
  readonly known: boolean;
  /** The line that carries the text: where an expression took it whole from another line, that line. */
  readonly at: Place;
  /** What stands literally on that line. */
  readonly declared: string;
  /** The other lines that took part. */
  readonly related: readonly Place[];
  /** The node that an expression took whole, otherwise the node itself. */
  readonly origin: Origin;
}

/** The parts of a text: what stands between `${{` and `}}`, and the rest. */
function partsOf(text: string): { readonly text: string; readonly expression: boolean }[] {
  const parts: { text: string; expression: boolean }[] = [];
  let from = 0;
  for (let open = text.indexOf('${{'); open >= 0; open = text.indexOf('${{', from)) {
    const close = endOfExpression(text, open + 3);
    if (close < 0) break;
    if (open > from) parts.push({ text: text.slice(from, open), expression: false });
    parts.push({ text: text.slice(open + 3, close), expression: true });
    from = close + 2;
  }
  if (from < text.length) parts.push({ text: text.slice(from), expression: false });
  return parts;
}

/** Where the `}}` of an expression stands; one inside a string literal is none. */
function endOfExpression(text: string, from: number): number {
  const signs = /'|\}\}/g;
  signs.lastIndex = from;
  let inString = false;
  for (let match = signs.exec(text); match; match = signs.exec(text)) {
    if (match[0] === "'") inString = !inString;
    else if (!inString) return match.index;
    else signs.lastIndex = match.index + 1;
  }
  return -1;
}

/** A scalar's text with its expressions put in, or null where the node is no scalar. */
export function render({ node, file }: Origin, scope: Scope): Rendered | null {
  if (node.kind !== 'scalar' || node.type === 'null') return null;
  const use: Place = { file, line: node.line };
  const itself = { at: use, declared: node.text, origin: { node, file } };
  if (!node.text.includes('${{')) return { ...itself, text: node.text, known: true, related: [] };
  const parts = partsOf(node.text).map((part) => ({
    ...part,
    value: part.expression ? evaluate(part.text, scope) : null,
  }));
  const places = parts.flatMap(({ value }) => (value ? placeOf(value, use) : []));
  const written = parts.map(({ text, value }) => (value === null ? text : stringOf(value, text))).join('');
  const known = parts.every(({ value }) => value !== unknown);
  const [only] = parts;
  const source = parts.length === 1 && only?.value ? originOf(only.value) : null;
  return source
    ? {
        text: written,
        known,
        at: places[0] ?? use,
        declared: written,
        related: places[0] ? [use] : [],
        origin: source,
      }
    : { ...itself, text: written, known, related: places };
}

/** A node as data: what its one expression gives, or its text with the expressions put in. */
export function givenData(node: Node, file: string, scope: Scope): Data {
  const parts = node.kind === 'scalar' && node.text.includes('${{') ? partsOf(node.text.trim()) : [];
  const [only] = parts;
  if (!only) return dataOf(node, file);
  if (parts.length === 1 && only.expression) return evaluate(only.text, scope);
  const rendered = render({ node, file }, scope);
  return rendered?.known ? textData(rendered.text, { node, file }) : unknown;
}

/** A text without a line of its own: a condition, a script. */
export function renderText(text: string, scope: Scope): string {
  return text.includes('${{')
    ? partsOf(text)
        .map((part) => (part.expression ? stringOf(evaluate(part.text, scope), part.text) : part.text))
        .join('')
    : text;
}

function stringOf(value: Data, written: string): string {
  return value === unknown ? `\${{${written}}}` : value.coerceString();
}

function placeOf(value: Data, use: Place): Place[] {
  const origin = originOf(value);
  if (!origin || (origin.file === use.file && origin.node.line === use.line)) return [];
  return [{ file: origin.file, line: origin.node.line }];
}

/** The node itself, or what its one expression gives as a node; null where that is not known. */
export function resolveNode(origin: Origin, scope: Scope): Origin | null {
  const { node } = origin;
  const parts = node.kind === 'scalar' ? partsOf(node.text.trim()) : [];
  if (parts.length !== 1 || !parts[0]?.expression) return origin;
  const value = evaluate(parts[0].text, scope);
  return value === unknown ? null : nodeOf(value, origin);
}

/** Whether a condition (`if:`) is surely false. */
export function surelyFalse(condition: Node | null, scope: Scope): boolean {
  if (condition?.kind !== 'scalar' || condition.type === 'null') return false;
  const parts = partsOf(condition.text.trim());
  const [only] = parts;
  if (parts.length > 1) return false;
  const value = evaluate(only?.expression ? only.text : condition.text, scope);
  return value !== unknown && ['', 'false', '0'].includes(value.coerceString());
}
