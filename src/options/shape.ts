import type { Place } from '../model.js';
import type { Node } from '../support/node.js';
import { UserError } from '../support/user-error.js';

/** A JSON Schema (draft-07), as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What a part of the configuration must look like: checks it, gives its value, and is its own JSON Schema. */
export interface Shape<T> {
  read(node: Node, where: Where): T;
  readonly schema: JsonSchema;
}

/** A key that may be left out, or left empty; it reads as null then. */
export interface Optional<T> extends Shape<T | null> {
  readonly optional: true;
}

/** Where a value stands: the file, and the keys that lead there, for messages. */
export interface Where {
  readonly file: string;
  readonly path: string;
}

/** The value that a shape reads. */
export type Read<S> = S extends Shape<infer T> ? T : never;

/** The error for a value that is not what it should be. */
export function wrong(node: Node, where: Where, what: string, help: string): UserError {
  const subject = where.path === '' ? 'the configuration' : `"${where.path}"`;
  return new UserError(`${subject} ${what}`, help, placeOf(node, where));
}

/** The place of a node or an entry. */
export const placeOf = (node: { line: number; column: number }, where: Where): Place => ({
  file: where.file,
  line: node.line,
  column: node.column,
});

/** One key or index further down. */
export const below = (where: Where, key: string | number): Where => ({
  file: where.file,
  path: typeof key === 'number' ? `${where.path}[${key}]` : where.path === '' ? key : `${where.path}.${key}`,
});

/** Leaves out what is null and lets a key be missing. */
export function optional<T>(shape: Shape<T>): Optional<T> {
  return {
    optional: true,
    schema: { ...shape.schema, ...allowNull(shape.schema) },
    read: (node, where) => (isNull(node) ? null : shape.read(node, where)),
  };
}

/** Whether a key was written and left empty. */
export const isNull = (node: Node): boolean => node.kind === 'scalar' && node.type === 'null';

const allowNull = (schema: JsonSchema): JsonSchema => ({
  ...('type' in schema ? { type: [schema.type, 'null'].flat() } : {}),
  ...('enum' in schema ? { enum: [...(schema.enum as unknown[]), null] } : {}),
  ...('anyOf' in schema ? { anyOf: [...(schema.anyOf as unknown[]), { type: 'null' }] } : {}),
});

/** The same shape with a sentence that editors show. */
export function described<S extends Shape<unknown>>(description: string, shape: S): S {
  return { ...shape, schema: { description, ...shape.schema } };
}

/** What a value is, for a sentence. */
export const nameOf = (node: Node): string =>
  node.kind === 'scalar'
    ? node.type === 'null'
      ? 'nothing'
      : `the ${node.type} ${node.text}`
    : `a ${node.kind}`;
