import { identifyScheme } from '../catalog/urls.js';
import type { Declaration } from '../model.js';
import { declare } from './declare.js';
import { type Named, namedByUrl } from './named-url.js';
import { type Properties, type Property, propertyValue } from './properties.js';

const urls =
  /^(?:spring\.(?:datasource|r2dbc)(?:\.(\w+))?\.(?:url|jdbcurl)|quarkus\.datasource(?:\.(\w+))?\.(?:jdbc|reactive)\.url)$/;
const kinds = /^quarkus\.datasource(?:\.(\w+))?\.dbkind$/;
const drivers = /^spring\.datasource(?:\.(\w+))?\.driverclassname$/;
/** Parts of one data source that are no data source. */
const pools = new Set(['hikari', 'tomcat', 'dbcp2', 'oracleucp', 'properties', 'pool']);

const driverClasses: readonly (readonly [pattern: RegExp, engine: string])[] = [
  [/^org\.h2\./, 'h2'],
  [/^org\.hsqldb\./, 'hsqldb'],
  [/^org\.apache\.derby\./, 'derby'],
  [/^org\.sqlite\./, 'sqlite'],
  [/^org\.postgresql\./, 'postgresql'],
  [/^com\.mysql\./, 'mysql'],
  [/^org\.mariadb\./, 'mariadb'],
  [/^com\.microsoft\.sqlserver\./, 'mssql'],
  [/^oracle\.jdbc/, 'oracle'],
];

/** https://docs.spring.io/spring-boot/reference/io/caching.html#io.caching.provider */
const cacheTypes: ReadonlyMap<string, string> = new Map([
  ['simple', 'in-memory'],
  ['caffeine', 'in-memory'],
  ['none', 'null'],
  ['redis', 'redis'],
  ['hazelcast', 'hazelcast'],
]);

/** What the properties of one document choose: data sources by URL, kind or driver, and the cache. */
export function springDeclarations(properties: Properties, file: string): Declaration[] {
  const databases = new Map<string, Declaration>();
  for (const identify of [byUrl, byKind, byDriver])
    for (const one of properties) {
      const found = identify(one);
      const name = found?.name && !pools.has(found.name) ? found.name : null;
      if (found && !databases.has(name ?? ''))
        databases.set(name ?? '', declarationOf(one, { ...found, name }, file));
    }
  return [...databases.values(), ...properties.flatMap((one) => cacheOf(one, file) ?? [])];
}

type Found = Named & { readonly name: string | null; readonly keys: readonly string[] };

function byUrl({ key, value }: Property): Found | null {
  const [matches, spring, quarkus] = urls.exec(key) ?? [];
  if (!matches) return null;
  const { text, keys } = propertyValue(value);
  const named = namedByUrl(text, 'database');
  return named && { ...named, keys, name: spring ?? quarkus ?? null };
}

function byKind({ key, value }: Property): Found | null {
  const matches = kinds.exec(key);
  const { text, keys } = propertyValue(value);
  const found = matches && identifyScheme(text);
  if (found?.role !== 'database') return null;
  return {
    engine: found.engine,
    variants: [],
    declared: `db-kind ${text}`,
    keys,
    name: matches?.[1] ?? null,
  };
}

function byDriver({ key, value }: Property): Found | null {
  const matches = drivers.exec(key);
  const { text, keys } = propertyValue(value);
  const found = matches && driverClasses.find(([pattern]) => pattern.test(text));
  return found ? { engine: found[1], variants: [], declared: text, keys, name: matches?.[1] ?? null } : null;
}

function declarationOf({ line }: Property, found: Found, file: string): Declaration {
  const { keys, ...named } = found;
  return declare({
    ...named,
    role: 'database',
    at: { file, line },
    unlessSet: keys.length > 0 ? keys : null,
  });
}

function cacheOf({ key, value, line }: Property, file: string): Declaration | null {
  const { text, keys } = propertyValue(value);
  const engine = key === 'spring.cache.type' ? cacheTypes.get(text.toLowerCase()) : undefined;
  if (!engine) return null;
  const unlessSet = keys.length > 0 ? keys : null;
  return declare({ role: 'cache', name: 'cache', engine, declared: text, at: { file, line }, unlessSet });
}
