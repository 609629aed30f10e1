import type { Node } from '../src/support/node.js';

/** What a node says without its positions, for comparing: maps as lists of pairs, scalars as their texts. */
export function plain(node: Node): unknown {
  if (node.kind === 'scalar') return node.type === 'null' ? null : node.text;
  if (node.kind === 'list') return node.items.map(plain);
  return [...node.entries.values()].map(({ key, value }) => [key, plain(value)]);
}

/** The same form of an ordinary value. */
export function plainValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainValue);
  if (value === null) return null;
  if (typeof value !== 'object') return String(value);
  return Object.entries(value).map(([key, inner]) => [key, plainValue(inner)]);
}
