import { identifySetting } from '../catalog/environment-keys.js';
import type { Declaration, EnvironmentKey, Role } from '../model.js';
import { declare } from './declare.js';
import { isOff } from './helm-values.js';
import { at, entries, items, type Node, text } from './node.js';
import type { LiteralEnvironment, LiteralVariable } from './setting-declarations.js';

/** Keys of values whose word names a role, as the environment key that means the same. */
const roles: readonly (readonly [RegExp, Role, string])[] = [
  [/^(?:persistence|database|db|datastore|datasource)$/i, 'database', 'DB_CONNECTION'],
  [/^(?:cache|caching|cacheStore)$/i, 'cache', 'CACHE_STORE'],
  [
    /^(?:messaging|messageBroker|broker|queue|queues|events|eventBus|messagebus)$/i,
    'broker',
    'QUEUE_CONNECTION',
  ],
  [/^(?:storage|objectStorage|fileStorage|uploads|blob)$/i, 'storage', 'FILESYSTEM_DISK'],
  [/^(?:search|searchEngine)$/i, 'search', 'SCOUT_DRIVER'],
];

/** An engine that values choose, with the keys that lead to the choice. */
export interface Choice {
  readonly keys: readonly string[];
  readonly declaration: Declaration;
}

const choice = /^(?:provider|type|driver|backend|engine|adapter|kind)$/;
const inMemory = /^(?:in-?memory|memory|inmem)$/i;

/** Values that choose an engine for a role by name (`app.persistence.provider: in-memory`), outside blocks that are off. */
export function choicesIn(
  node: Node | null,
  file: string,
  without: ReadonlySet<string>,
  keys: readonly string[] = [],
): Choice[] {
  if (entries(node).some(({ key, value }) => key === 'enabled' && isOff(value))) return [];
  return entries(node).flatMap(({ key, value }) => {
    if (keys.length === 0 && without.has(key)) return [];
    if (value.kind === 'map') return keys.length < 6 ? choicesIn(value, file, without, [...keys, key]) : [];
    return choice.test(key) ? choiceOf(value, file, [...keys, key]) : [];
  });
}

function choiceOf(value: Node, file: string, keys: readonly string[]): Choice[] {
  const written = text(value) ?? '';
  const [, role, environmentKey] = roles.find(([word]) => word.test(keys.at(-2) ?? '')) ?? [];
  if (!role || !environmentKey || written === '') return [];
  const setting = inMemory.test(written)
    ? { role, engine: 'in-memory', flavour: null, version: null }
    : identifySetting(environmentKey, written);
  if (setting?.role !== role) return [];
  const name = keys.slice(0, -1).join('-');
  const place = { file, line: value.line };
  return [
    { keys, declaration: declare({ ...setting, declared: `${keys.at(-1)}: ${written}`, at: place, name }) },
  ];
}

const environmentMaps =
  /^(?:env|envs|envVars|environment|environmentVariables|(?:extra|common|additional|shared)Env(?:ironment)?(?:Vars|Variables)?|envFromSecret|secretEnv)$/;

/** The environment variables that values set, one list for each block of them. */
export function environmentsIn(
  node: Node | null,
  without: ReadonlySet<string>,
  keys: readonly string[] = [],
): Block[] {
  return entries(node).flatMap(({ key, value }) => {
    if ((keys.length === 0 && without.has(key)) || keys.length > 8) return [];
    if (environmentMaps.test(key)) return [{ name: keys.join('-') || null, variables: variablesOf(value) }];
    return value.kind === 'map' ? environmentsIn(value, without, [...keys, key]) : [];
  });
}

type Variables = readonly (Omit<LiteralVariable, 'value'> & { readonly value: string | null })[];

/** The variables of one block, with the name of what it configures. */
interface Block {
  readonly name: string | null;
  readonly variables: Variables;
}

function variablesOf(block: Node): Variables {
  const listed = items(block).flatMap((item) => {
    const name = at(item, 'name');
    const key = text(name);
    return name && key ? [{ key, line: name.line, value: text(at(item, 'value')) }] : [];
  });
  const mapped = entries(block).map(({ key, line, value }) => ({
    key,
    line,
    value: text(value) ?? text(at(value, 'value')),
  }));
  return [...listed, ...mapped].filter(({ key }) => /^[A-Z][A-Z0-9_]*$/.test(key));
}

/** The names of these variables, once each. */
export function keysIn(blocks: readonly Block[], file: string): EnvironmentKey[] {
  const lines = new Map<string, number>();
  for (const { key, line } of blocks.flatMap(({ variables }) => variables))
    if (!lines.has(key)) lines.set(key, line);
  return [...lines].map(([key, line]) => ({ key, at: { file, line }, says: null, how: 'defined' }));
}

/** What these variables set literally, as environments to look at. */
export function literal(blocks: readonly Block[], file: string): LiteralEnvironment[] {
  return blocks.map(({ name, variables }) => ({
    file,
    name,
    says: null,
    variables: variables.flatMap(({ key, line, value }) => (value === null ? [] : [{ key, line, value }])),
  }));
}
