import { data } from '@actions/expressions';
import { entries, items, type Node, type ScalarNode } from '../node.js';

/** What an expression works with. */
export type Data = data.ExpressionData;

/** A node and the file that it stands in. */
export interface Origin {
  readonly node: Node;
  readonly file: string;
}

/** What is only known at run time. Known by its identity; nothing may look into it. */
export const unknown: Data = new data.StringData('');

/** Dictionaries that hold everything there is: a name that is missing is empty, not unknown. */
const complete = new WeakSet<object>();
export const isComplete = (value: Data): boolean => complete.has(value);

// An expression hands on the objects that it is given, so an object tells where its value was written.
const origins = new WeakMap<object, Origin>();

/** Where a value was written, or null where an expression made it. */
export const originOf = (value: Data): Origin | null => origins.get(value) ?? null;

/** A node as the data of an expression. Numbers stay texts: GitHub compares both alike, and "3.10" must not be 3.1. */
export function dataOf(node: Node, file: string): Data {
  const value = convert(node, file);
  origins.set(value, { node, file });
  return value;
}

function convert(node: Node, file: string): Data {
  if (node.kind === 'map') {
    const pairs = entries(node).map(({ key, value }) => ({ key, value: dataOf(value, file) }));
    return dictionary(pairs, true);
  }
  if (node.kind === 'list') return list(items(node).map((item) => dataOf(item, file)));
  if (node.type === 'null') return new data.Null();
  return node.type === 'boolean'
    ? new data.BooleanData(node.text === 'true')
    : new data.StringData(node.text);
}

/** A dictionary of named values; where it is not `whole`, a name that is missing is unknown. */
export function dictionary(pairs: Iterable<{ key: string; value: Data }>, whole = false): data.Dictionary {
  const made = new data.Dictionary();
  for (const { key, value } of pairs) made.add(key, value);
  if (whole) complete.add(made);
  return made;
}

/** A text as data, with the place that it was written at. */
export function textData(text: string, origin: Origin | null): Data {
  const value = new data.StringData(text);
  if (origin) origins.set(value, origin);
  return value;
}

function list(values: readonly Data[]): data.Array {
  const made = new data.Array();
  for (const value of values) made.add(value);
  return made;
}

/** A value that an expression gave, as a node at its origin or, made by the expression itself, at the place of use. */
export function nodeOf(value: Data, use: Origin): Origin {
  return originOf(value) ?? { node: made(value, use.node), file: use.file };
}

function made(value: Data, { line, column }: Node): Node {
  const here = { line, column, tag: null };
  if (value.kind === data.Kind.Array)
    return {
      kind: 'list',
      ...here,
      items: (value as data.Array).values().map((item) => made(item, here as Node)),
    };
  if (value.kind === data.Kind.Dictionary) {
    const pairs = (value as data.Dictionary).pairs();
    return {
      kind: 'map',
      ...here,
      entries: new Map(
        pairs.map(({ key, value: inner }) => [key, { key, ...here, value: made(inner, here as Node) }]),
      ),
    };
  }
  return scalarNode(value === unknown ? '' : value.coerceString(), here);
}

function scalarNode(text: string, here: Pick<ScalarNode, 'line' | 'column' | 'tag'>): ScalarNode {
  return { kind: 'scalar', ...here, text, type: 'string', quoted: true, comment: null };
}
