import { celerySlot } from './celery-slot.js';
import { namedByUrl } from './named-url.js';
import { entry, type Value } from './python-values.js';
import { type Candidate, candidate, oneOf, possibilities, type Slots } from './settings-slots.js';
import type { Unit } from './settings-units.js';

const urls = [
  'SQLALCHEMY_DATABASE_URI',
  'SQLALCHEMY_DATABASE_URL',
  'DATABASE_URL',
  'DATABASE_URI',
  'DB_URL',
  'sqlalchemy_database_uri',
  'sqlalchemy_database_url',
  'database_url',
  'db_url',
];

/** https://flask-caching.readthedocs.io/en/latest/#built-in-cache-backends */
const cacheTypes: readonly (readonly [type: RegExp, engine: string])[] = [
  [/^simple(?:cache)?$/i, 'in-memory'],
  [/^null(?:cache)?$/i, 'null'],
  [/^filesystem(?:cache)?$/i, 'local-disk'],
  [/^redis/i, 'redis'],
  [/memcached/i, 'memcached'],
];

/** What settings of Flask, FastAPI and others on SQLAlchemy choose. */
export const sqlalchemySlots: Slots = (unit, scenario) => [
  ...database(first(unit), null),
  ...binds(unit),
  ...cache(unit),
  // Settings modules with Django's names are Django's reader's matter.
  ...(/settings/.test(unit.file) ? [] : celerySlot(unit, scenario)),
];

/** The first of the usual names that holds a database's URL. */
function first(unit: Unit): Value | null {
  const values = urls.flatMap((name) => unit.lookup(name) ?? []);
  return values.find((value) => database(value, null).length > 0) ?? null;
}

function database(value: Value | null, name: string | null): readonly Candidate[] {
  return oneOf(
    possibilities(value).flatMap((one) => {
      const found = one.kind === 'text' ? namedByUrl(one.text, 'database') : null;
      return found ? [candidate(one, { role: 'database', name, ...found })] : [];
    }),
  );
}

function binds(unit: Unit): Candidate[] {
  const value = unit.lookup('SQLALCHEMY_BINDS');
  const names = value?.kind === 'dict' ? [...value.entries.keys()] : [];
  return names.flatMap((name) =>
    /replica|read/i.test(name) ? [] : database(entry(value, name), name === 'default' ? null : name),
  );
}

function cache(unit: Unit): Candidate[] {
  const value = unit.lookup('CACHE_TYPE') ?? entry(unit.lookup('CACHE_CONFIG'), 'CACHE_TYPE');
  return possibilities(value).flatMap((one) => {
    const type = one.kind === 'text' ? (one.text.split('.').at(-1) ?? '') : '';
    const engine = cacheTypes.find(([pattern]) => pattern.test(type))?.[1];
    return engine ? [candidate(one, { role: 'cache', name: 'cache', engine, declared: type })] : [];
  });
}
