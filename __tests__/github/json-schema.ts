/** A schema, or a part of one: nothing is known of it but that it is JSON. */
export type Schema = Readonly<Record<string, unknown>>;

/** Whether a value is an object and no list. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A schema of OpenAPI 3.0 as JSON Schema says it: `nullable: true` is a second type there.
 * https://spec.openapis.org/oas/v3.0.3#schema-object
 */
export function fromOpenApi(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(fromOpenApi);
  if (!isObject(node)) return node;
  const { nullable, ...rest } = node;
  const kept = Object.fromEntries(
    Object.entries(nullable === true ? rest : node).map(([key, value]) => [
      key,
      key === 'examples' ? value : fromOpenApi(value),
    ]),
  );
  return nullable === true ? { anyOf: [kept, { type: 'null' }] } : kept;
}

/** Finds what a `$ref` names. */
export type Resolve = (reference: string) => Schema;

/**
 * Keys of a value that its schema does not name, as paths. Bodies of requests are open in the description, so that a
 * validator lets a misspelt key pass.
 */
export function undeclared(value: unknown, schema: Schema, resolve: Resolve, at = ''): string[] {
  const parts = alternatives(schema, resolve);
  if (Array.isArray(value)) {
    const items = parts.map((part) => part.items).filter(isObject);
    return items.length === 0
      ? []
      : value.flatMap((one, i) => undeclared(one, { anyOf: items }, resolve, `${at}/${i}`));
  }
  if (!isObject(value)) return [];
  const declaring = parts.map((part) => part.properties).filter(isObject);
  const isOpen = declaring.length === 0 || parts.some(({ additionalProperties: more }) => more);
  return Object.entries(value).flatMap(([key, inner]) => {
    const schemas = declaring.flatMap((properties) => (key in properties ? [properties[key]] : []));
    if (schemas.length > 0) return undeclared(inner, { anyOf: schemas }, resolve, `${at}/${key}`);
    return isOpen ? [] : [`${at}/${key}`];
  });
}

/** A schema and everything that it is put together of. */
function alternatives(schema: Schema, resolve: Resolve): Schema[] {
  if (typeof schema.$ref === 'string') return alternatives(resolve(schema.$ref), resolve);
  const inner = [schema.allOf, schema.anyOf, schema.oneOf].flatMap((list) =>
    Array.isArray(list) ? (list as Schema[]) : [],
  );
  return [schema, ...inner.flatMap((one) => alternatives(one, resolve))];
}

const texts: Readonly<Record<string, string>> = {
  'date-time': '2031-01-01T00:00:00Z',
  uri: 'https://github.example/',
  email: 'somebody@example.test',
};

/** The least value that a schema accepts, for fields that an example lacks. */
export function sample(schema: Schema, resolve: Resolve): unknown {
  if (typeof schema.$ref === 'string') return sample(resolve(schema.$ref), resolve);
  const { type, allOf, anyOf, oneOf } = schema;
  const options = (anyOf ?? oneOf) as readonly Schema[] | undefined;
  if (options) return options.some((one) => one.type === 'null') ? null : sample(options[0] ?? {}, resolve);
  if (Array.isArray(allOf)) return Object.assign({}, ...allOf.map((one) => sample(one, resolve)));
  if (Array.isArray(schema.enum)) return schema.enum[0];
  if (type === 'array') return [];
  if (type === 'integer' || type === 'number') return 1;
  if (type === 'boolean') return false;
  if (type === 'string') return texts[String(schema.format)] ?? '';
  const properties = (schema.properties ?? {}) as Readonly<Record<string, Schema>>;
  const required = (schema.required ?? []) as readonly string[];
  return Object.fromEntries(required.map((key) => [key, sample(properties[key] ?? {}, resolve)]));
}
