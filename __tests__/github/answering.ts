import type { ErrorObject } from 'ajv';
import { spelled } from './checking.js';
import { answerPointer, errorsOf, type Operation, resolve } from './description.js';
import { isObject, type Schema, sample, undeclared } from './json-schema.js';

/** Fields of an answer; the rest comes from GitHub's own example. `undefined` takes a field of the example away. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * The body of an answer: the example of the description with the fields of our state over it.
 * @throws Error where it would not be an answer that GitHub gives
 */
export function answerBody(operation: Operation, status: number, fields: unknown): unknown {
  const pointer = answerPointer(operation, status);
  if (pointer === null) return undefined;
  const schema = resolve(pointer);
  const typos = undeclared(withoutUndefined(fields), schema, resolve);
  if (typos.length > 0) throw new Error(`${operation.id} answers no ${typos.join(', ')}`);
  const body = completed(merged(exampleOf(operation, status), fields), pointer);
  const errors = errorsOf(body, pointer);
  if (errors.length > 0)
    throw new Error(
      `${operation.id} would not answer so: ${spelled(errors, 'answer').slice(0, 5).join('; ')}`,
    );
  return body;
}

function exampleOf({ responses }: Operation, status: number): unknown {
  const media = (responses[status]?.content as Record<string, Schema> | undefined)?.['application/json'];
  const [example] = Object.values((media?.examples ?? {}) as Record<string, Schema>);
  if (!example) return undefined;
  return (typeof example.$ref === 'string' ? resolve(example.$ref) : example).value;
}

/** Lists are made of the example's first item. */
function merged(example: unknown, fields: unknown): unknown {
  if (Array.isArray(fields)) {
    const item = Array.isArray(example) ? example[0] : undefined;
    return fields.map((one) => merged(isObject(one) ? item : undefined, one));
  }
  if (!isObject(fields)) return fields;
  const result: Record<string, unknown> = isObject(example) ? structuredClone(example) : {};
  for (const [key, value] of Object.entries(fields))
    if (value === undefined) delete result[key];
    else result[key] = merged(result[key], value);
  return result;
}

const withoutUndefined = (value: unknown): unknown =>
  value === undefined ? undefined : JSON.parse(JSON.stringify(value));

/** Some examples lack fields that their schema requires since. */
function completed(body: unknown, pointer: string): unknown {
  const whole = structuredClone(body);
  for (let round = 0; round < 5; round++) {
    const missing = errorsOf(whole, pointer).filter(({ keyword }) => keyword === 'required');
    if (missing.length === 0) break;
    for (const error of missing) complete(whole, error);
  }
  return whole;
}

function complete(whole: unknown, { instancePath, params, parentSchema }: ErrorObject): void {
  let node: unknown = whole;
  for (const key of instancePath.split('/').slice(1))
    node = isObject(node) || Array.isArray(node) ? (node as Record<string, unknown>)[key] : undefined;
  const properties = (parentSchema as Schema | undefined)?.properties as Record<string, Schema> | undefined;
  const name = String(params.missingProperty);
  if (isObject(node) && !(name in node)) node[name] = sample(properties?.[name] ?? {}, resolve);
}
