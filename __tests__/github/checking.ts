import type { ErrorObject } from 'ajv';
import { errorsOf, type Operation, type Parameter, parameterErrors, resolve } from './description.js';
import { isObject, type Schema, undeclared } from './json-schema.js';

/** A request as it came in. */
export interface Request {
  readonly method: string;
  /** Still encoded, without query and without the prefix of GitHub Enterprise Server. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** What the body says, or undefined where there is none. */
  readonly body: unknown;
}

/** What the description does not allow about a request, in words; empty where all is well. */
export function violations(
  request: Request,
  operation: Operation,
  path: Readonly<Record<string, string>>,
): string[] {
  return [
    ...pathViolations(operation, path),
    ...queryViolations(operation, request.query),
    ...headerViolations(request),
    ...bodyViolations(operation, request.body),
  ];
}

const placed = (operation: Operation, where: Parameter['in']): readonly Parameter[] =>
  operation.parameters.filter((parameter) => parameter.in === where);

function pathViolations(operation: Operation, path: Readonly<Record<string, string>>): string[] {
  return placed(operation, 'path').flatMap(({ name, schema }) =>
    spelled(parameterErrors(typed(path[name] ?? '', schema), schema), name),
  );
}

function queryViolations(operation: Operation, query: URLSearchParams): string[] {
  const known = placed(operation, 'query');
  const unknown = [...query.keys()].filter((key) => !known.some(({ name }) => name === key));
  const twice = [...new Set(query.keys())].filter((key) => query.getAll(key).length > 1);
  const missing = known.filter(({ name, required }) => required && !query.has(name));
  return [
    ...unknown.map((key) => `${key} is no parameter of ${operation.id}`),
    ...twice.map((key) => `${key} is there twice`),
    ...missing.map(({ name }) => `${name} is missing`),
    ...known.flatMap(({ name, schema }) => {
      const value = query.get(name);
      return value === null ? [] : spelled(parameterErrors(typed(value, schema), schema), name);
    }),
    // "per_page: The number of results per page (max 100)": more is cut to 100 there, and whoever takes a page of 100
    // for the last one then misses the rest.
    ...(Number(query.get('per_page') ?? 1) > 100 ? ['per_page is more than 100'] : []),
    ...(query.get('per_page') === '0' || query.get('page') === '0' ? ['pages start at 1'] : []),
  ];
}

/** A text of a URL as the schema's type. */
function typed(value: string, { type, anyOf, oneOf }: Schema): unknown {
  const options = (anyOf ?? oneOf) as readonly Schema[] | undefined;
  const wanted = options ? options.map((one) => one.type) : [type];
  if (wanted.some((one) => one === 'integer' || one === 'number') && /^-?\d+$/.test(value))
    return Number(value);
  if (wanted.includes('boolean') && /^(?:true|false)$/.test(value)) return value === 'true';
  if (wanted.includes('array')) return value.split(',');
  return value;
}

/** "2022-11-28" is the version that github.com uses where no header names one. */
const versions = ['2022-11-28', '2026-03-10'];
const accepted = /^(?:\*\/\*|application\/(?:json|vnd\.github(?:\.v3|\.raw|\.full)?(?:\+json)?))$/;

function headerViolations({ headers, body }: Request): string[] {
  const accept = String(headers.accept ?? '');
  const version = headers['x-github-api-version'];
  const type = String(headers['content-type'] ?? '').split(';')[0];
  return [
    // "All API requests must include a valid User-Agent header."
    ...(headers['user-agent'] ? [] : ['there is no user-agent header']),
    ...(accept.split(',').some((one) => accepted.test(one.split(';')[0]?.trim() ?? ''))
      ? []
      : [`accept: ${accept} is no media type of the API`]),
    ...(version === undefined || versions.includes(String(version))
      ? []
      : [`x-github-api-version: ${version} is unknown`]),
    ...(body === undefined || type === 'application/json' ? [] : [`content-type: ${type} is not JSON`]),
  ];
}

function bodyViolations({ id, body: declared }: Operation, body: unknown): string[] {
  if (!declared) return body === undefined ? [] : [`${id} takes no body`];
  if (body === undefined) return declared.required ? [`${id} needs a body`] : [];
  if (!isObject(body)) return ['the body is no object'];
  const unknown = undeclared(body, resolve(declared.pointer), resolve);
  return [
    ...spelled(errorsOf(body, declared.pointer), 'body'),
    ...unknown.map((key) => `body${key} is not declared`),
  ];
}

/** Errors of a validator as sentences, each once. */
export function spelled(errors: readonly ErrorObject[], what: string): string[] {
  const said = errors.map(({ instancePath, message, params }) => {
    const values = 'allowedValues' in params ? `: ${params.allowedValues}` : '';
    return `${what}${instancePath} ${message}${values}`;
  });
  return [...new Set(said)];
}
