import { identifySetting } from '../catalog/environment-keys.js';
import type { Declaration, SourceFile } from '../model.js';
import { declare } from './declare.js';
import { type Connection, identifyConnection } from './dotnet-connections.js';
import { parseJson } from './json.js';
import { entries, type Node, text } from './node.js';

interface Leaf {
  readonly path: readonly string[];
  readonly value: string;
  readonly line: number;
}

/** What one appsettings file chooses: providers by name, connections by their strings. */
export function appSettings(file: SourceFile): Declaration[] {
  const leaves = leavesOf(parseJson(file.text), [], 0);
  const providers = leaves.flatMap((leaf) => {
    const found = provider(leaf);
    return found ? [declarationOf(leaf, found, null, file.path)] : [];
  });
  const connections = leaves.flatMap((leaf) => {
    const found = isConnection(leaf) ? identifyConnection(leaf.value) : null;
    if (!found || providers.some((one) => one.role === found.role)) return [];
    return [declarationOf(leaf, found, found.role === 'storage' ? null : nameOf(leaf), file.path)];
  });
  return [...providers, ...connections.filter(isFirst)];
}

/** Several containers of one storage account are one storage. */
const isFirst = (one: Declaration, index: number, all: readonly Declaration[]): boolean =>
  all.findIndex(
    ({ role, engine, name }) => role === one.role && engine === one.engine && name === one.name,
  ) === index;

function leavesOf(node: Node, path: readonly string[], depth: number): Leaf[] {
  const value = text(node);
  if (value !== null) return [{ path, value, line: node.line }];
  return depth > 8 ? [] : entries(node).flatMap((one) => leavesOf(one.value, [...path, one.key], depth + 1));
}

/** The environment takes the place of any value: `Storage__Provider`. */
function declarationOf(
  { path, line }: Leaf,
  found: Connection,
  name: string | null,
  file: string,
): Declaration {
  return declare({ ...found, name, at: { file, line }, unlessSet: [path.join('__')] });
}

const suffix = /(?:Options|Settings|Config|Configuration|Section)$/i;

/** `"DatabaseOptions": { "Provider": "POSTGRESQL" }`, `"DatabaseProvider": "Sqlite"`; an empty Redis of a cache is none. */
function provider({ path, value }: Leaf): Connection | null {
  const [section = '', key = ''] = path.slice(-2).length === 2 ? path.slice(-2) : ['', path.at(-1) ?? ''];
  if (/cach/i.test(section) && /^redis/i.test(key) && value === '')
    return { role: 'cache', engine: 'disabled', declared: `"${key}": ""` };
  if (!/(?:provider|driver|type|engine|backend)$/i.test(key)) return null;
  const own = /^(?:db)?(?:provider|driver|type|engine|backend)$/i.test(key);
  const subject = own ? section.replace(suffix, '').replace(/Persistence$/i, 'Database') : '';
  const name = `${subject}${key.replace(/^db/i, own ? '' : 'DB')}`
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toUpperCase();
  const found = identifySetting(name.replace(/^CACHING_/, 'CACHE_'), value);
  return found && { role: found.role, engine: found.engine, declared: `"${key}": "${value.slice(0, 40)}"` };
}

const isConnection = ({ path }: Leaf): boolean =>
  path.some((key) => /^ConnectionStrings$/i.test(key)) || /ConnectionString$/i.test(path.at(-1) ?? '');

const usual =
  /^(?:default|main|app|application|database|db|sql|data|connection|connectionstring|context|postgres\w*|mysql|mssql|sqlserver|sqlite|redis|cache)*$/i;

/** The connection's name, unless it is the one main connection. */
function nameOf({ path }: Leaf): string | null {
  const key = path.at(-1) ?? '';
  const name = /^ConnectionString$/i.test(key) ? (path.at(-2) ?? '').replace(suffix, '') : key;
  return name.length > 60 || usual.test(name)
    ? null
    : name.replace(/(?:Connection|Db|Context|Database)$/i, '');
}
