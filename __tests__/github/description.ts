import { readFileSync } from 'node:fs';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { fromOpenApi, isObject, type Schema } from './json-schema.js';

/** A parameter as the description has it. */
export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: Schema;
}

/** One operation of GitHub's API. */
export interface Operation {
  /** "checks/create" */
  readonly id: string;
  readonly method: string;
  /** "/repos/{owner}/{repo}/check-runs" */
  readonly path: string;
  readonly parameters: readonly Parameter[];
  /** JSON pointer to the schema of the request's body, or null where there is none. */
  readonly body: { readonly pointer: string; readonly required: boolean } | null;
  readonly responses: Readonly<Record<string, Schema>>;
}

/** An operation, and what stands in the places of its path's parameters. */
export interface Routed {
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
}

/** The part of GitHub's published description that scripts/github-description.mjs took out. */
export const description = fromOpenApi(
  JSON.parse(readFileSync('fixtures/github/openapi.json', 'utf8')),
) as Schema;

/** What a `$ref` or a JSON pointer names. */
export function resolve(reference: string): Schema {
  const keys = reference
    .replace(/^.*#\//, '')
    .split('/')
    .map((key) => decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~'));
  let node: unknown = description;
  for (const key of keys) node = isObject(node) ? node[key] : undefined;
  if (!isObject(node)) throw new Error(`the description has no ${reference}`);
  return node;
}

const followed = (node: Schema): Schema => (typeof node.$ref === 'string' ? resolve(node.$ref) : node);

const pointer = (...keys: string[]): string =>
  `#/${keys.map((key) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`;

/** All operations, those with the fewest parameters first: `/releases/latest` before `/releases/{release_id}`. */
export const operations: readonly Operation[] = Object.entries(
  description.paths as Record<string, Record<string, Schema>>,
)
  .flatMap(([path, item]) => Object.entries(item).map(([method, found]) => operationOf(method, path, found)))
  .sort((a, b) => a.path.split('{').length - b.path.split('{').length);

function operationOf(method: string, path: string, found: Schema): Operation {
  const { operationId, parameters = [], requestBody, responses } = found as Record<string, Schema>;
  const content = (responses ?? {}) as Record<string, Schema>;
  return {
    id: String(operationId),
    method: method.toUpperCase(),
    path,
    parameters: (parameters as unknown as Schema[]).map((one) => followed(one) as unknown as Parameter),
    body: requestBody
      ? {
          pointer: pointer('paths', path, method, 'requestBody', 'content', 'application/json', 'schema'),
          required: requestBody.required === true,
        }
      : null,
    responses: Object.fromEntries(Object.entries(content).map(([status, one]) => [status, followed(one)])),
  };
}

/** Parameters that may hold slashes; the description has no mark for them. */
const withSlashes =
  /\/(?:contents\/\{path\}|git\/ref\/\{ref\}|git\/matching-refs\/\{ref\}|compare\/\{basehead\})$/;

/** The operation behind a request line, or null where the description has none. The path is still encoded. */
export function route(method: string, path: string): Routed | null {
  for (const operation of operations) {
    if (operation.method !== method) continue;
    const found = matched(operation.path, path);
    if (found) return { operation, path: found };
  }
  return null;
}

function matched(template: string, path: string): Record<string, string> | null {
  const wanted = template.split('/');
  let given = path.split('/');
  if (withSlashes.test(template) && given.length > wanted.length)
    given = [...given.slice(0, wanted.length - 1), given.slice(wanted.length - 1).join('/')];
  if (given.length !== wanted.length) return null;
  const values: Record<string, string> = {};
  for (const [i, part] of wanted.entries()) {
    const value = given[i] ?? '';
    const name = /^\{(.+)\}$/.exec(part)?.[1];
    if (name && value !== '') values[name] = decodeURIComponent(value);
    else if (part !== value) return null;
  }
  return values;
}

const ajv = new Ajv({ strict: false, allErrors: true, verbose: true, validateFormats: true });
// The package's types are CommonJS; its default export is one level down for a module.
(addFormats as unknown as (ajv: Ajv) => void)(ajv);
for (const format of ['timestamp', 'repo.nwo', 'ssh-key', 'ip/cidr', 'int64']) ajv.addFormat(format, true);
ajv.addSchema({ $id: 'github', ...description });

const compiled = new Map<string, ValidateFunction>();

/** What is wrong with a value, by the schema that the pointer names. Compiled when first needed. */
export function errorsOf(value: unknown, at: string): readonly ErrorObject[] {
  let validate = compiled.get(at);
  if (!validate) {
    validate = ajv.compile({ $ref: `github${at}` });
    compiled.set(at, validate);
  }
  return validate(value) ? [] : [...(validate.errors ?? [])];
}

const small = new WeakMap<Schema, ValidateFunction>();

/** What is wrong with a value, by a small schema of a parameter. */
export function parameterErrors(value: unknown, schema: Schema): readonly ErrorObject[] {
  if (typeof schema.$ref === 'string') return errorsOf(value, schema.$ref);
  let validate = small.get(schema);
  if (!validate) {
    validate = ajv.compile({ ...schema });
    small.set(schema, validate);
  }
  return validate(value) ? [] : [...(validate.errors ?? [])];
}

/** The pointer to the schema of an answer in JSON, or null where that status has no body. */
export function answerPointer({ method, path, id }: Operation, status: number): string | null {
  const item = (description.paths as Record<string, Record<string, Schema>>)[path];
  const found = (item?.[method.toLowerCase()]?.responses as Record<string, Schema> | undefined)?.[status];
  if (!found) throw new Error(`${id} never answers ${status}`);
  const place =
    typeof found.$ref === 'string'
      ? found.$ref
      : pointer('paths', path, method.toLowerCase(), 'responses', String(status));
  const answer = resolve(place);
  if (!isObject(answer.content)) return null;
  return `${place}/content/${encodeURIComponent('application~1json')}/schema`;
}
