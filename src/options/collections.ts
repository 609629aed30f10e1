import type { Place } from '../model.js';
import { suggestion } from '../support/closest.js';
import type { Node } from '../support/node.js';
import { UserError } from '../support/user-error.js';
import type { Problem } from './scalars.js';
import {
  below,
  isNull,
  type JsonSchema,
  nameOf,
  placeOf,
  type Read,
  type Shape,
  type Where,
  wrong,
} from './shape.js';

type Fields = Readonly<Record<string, Shape<unknown>>>;

/** A mapping with exactly these keys; its value carries the place where it stands. */
export type Fielded<F extends Fields> = { readonly [K in keyof F]: Read<F[K]> } & { readonly at: Place };

const mostItems = 1000;

/** A list; with `single`, one value may stand for a list of one. */
export function list<T>(shape: Shape<T>, { single = false } = {}): Shape<readonly T[]> {
  const many: JsonSchema = { type: 'array', items: shape.schema, maxItems: mostItems };
  return {
    schema: single ? { anyOf: [many, shape.schema] } : many,
    read(node, where) {
      if (node.kind !== 'list') {
        if (single && node.kind === 'scalar') return [shape.read(node, where)];
        throw wrong(node, where, `must be a list, not ${nameOf(node)}`, 'Start each entry with "- ".');
      }
      limit(node.items.length, node, where);
      return node.items.map((item, index) => shape.read(item, below(where, index)));
    },
  };
}

/** A mapping from names of one's own choice; `problem` says what is wrong with a name, or null. */
export function dictionary<T>(
  shape: Shape<T>,
  problem: (name: string) => Problem | null,
): Shape<ReadonlyMap<string, T>> {
  return {
    schema: { type: 'object', additionalProperties: shape.schema, maxProperties: mostItems },
    read(node, where) {
      const found = new Map<string, T>();
      for (const entry of mapping(node, where)) {
        const bad = problem(entry.key);
        if (bad) throw new UserError(`"${entry.key}" ${bad.what}`, bad.help, placeOf(entry, where));
        found.set(entry.key, shape.read(entry.value, below(where, entry.key)));
      }
      return found;
    },
  };
}

/** A mapping with exactly these keys. */
export function fields<F extends Fields>(shapes: F): Shape<Fielded<F>> {
  const names = Object.keys(shapes);
  return {
    schema: {
      type: 'object',
      properties: Object.fromEntries(names.map((name) => [name, shapes[name]?.schema])),
      ...requiredOf(shapes),
      additionalProperties: false,
    },
    read(node, where) {
      const entries = mapping(node, where);
      for (const { key, line, column } of entries)
        if (!names.includes(key)) throw unknownKey(key, names, where, { line, column });
      const given = new Map(entries.map((entry) => [entry.key, entry.value]));
      const read = names.map((name) => [
        name,
        readField(shapes[name], given.get(name), node, below(where, name)),
      ]);
      return { ...Object.fromEntries(read), at: placeOf(node, where) } as Fielded<F>;
    },
  };
}

const isOptional = (shape: Shape<unknown> | undefined): boolean => shape !== undefined && 'optional' in shape;

function requiredOf(shapes: Fields): JsonSchema {
  const required = Object.keys(shapes).filter((name) => !isOptional(shapes[name]));
  return required.length > 0 ? { required } : {};
}

function readField(
  shape: Shape<unknown> | undefined,
  value: Node | undefined,
  node: Node,
  where: Where,
): unknown {
  if (value) return shape?.read(value, where);
  if (isOptional(shape)) return null;
  throw wrong(node, where, 'is missing', `Add ${where.path.split('.').at(-1)}: to this entry.`);
}

function unknownKey(
  key: string,
  names: readonly string[],
  where: Where,
  at: { line: number; column: number },
) {
  const inside = where.path === '' ? '' : ` in "${where.path}"`;
  return new UserError(`unknown key "${key}"${inside}`, suggestion(key, names), placeOf(at, where));
}

function mapping(node: Node, where: Where) {
  if (isNull(node)) return [];
  if (node.kind !== 'map')
    throw wrong(node, where, `must be a mapping, not ${nameOf(node)}`, 'Write "key: value" lines below it.');
  limit(node.entries.size, node, where);
  return [...node.entries.values()];
}

function limit(count: number, node: Node, where: Where): void {
  if (count > mostItems)
    throw wrong(
      node,
      where,
      `has ${count} entries, more than ${mostItems}`,
      'Use patterns that cover several.',
    );
}
