import { storageEndpoint } from '../catalog/setting-hosts.js';
import type { Role } from '../model.js';
import { celerySlot } from './celery-slot.js';
import { namedEngine } from './django-engines.js';
import { entry, type Value } from './python-values.js';
import { type Candidate, candidate, oneOf, possibilities, type Slots } from './settings-slots.js';
import type { Unit } from './settings-units.js';

/** What Django's settings choose (https://docs.djangoproject.com/en/stable/ref/settings/). */
export const djangoSlots: Slots = (unit, scenario) => [
  ...databases(unit),
  ...caches(unit),
  ...storage(unit),
  ...celerySlot(unit, scenario),
  ...single(unit.lookup('EMAIL_BACKEND'), 'mail', 'mailer', 'mail'),
  ...single(backendOf(unit, 'CHANNEL_LAYERS'), 'broker', 'channels', 'layer'),
  ...single(backendOf(unit, 'TASKS'), 'broker', 'tasks', 'task'),
];

type Kind = Parameters<typeof namedEngine>[0];

const backendOf = (unit: Unit, setting: string): Value | null =>
  entry(entry(unit.lookup(setting), 'default'), 'BACKEND');

function single(value: Value | null, role: Role, name: string | null, kind: Kind): readonly Candidate[] {
  return oneOf(
    possibilities(value).flatMap((one) => {
      const found = namedEngine(kind, one);
      return found ? [candidate(one, { role, name, ...found })] : [];
    }),
  );
}

/** The aliases of a setting that holds a dictionary of connections. */
function aliases(value: Value | null): (readonly [alias: string, value: Value])[] {
  const names = new Set(
    possibilities(value).flatMap((one) => (one.kind === 'dict' ? [...one.entries.keys()] : [])),
  );
  return [...names].flatMap((name) => {
    const found = entry(value, name);
    return found ? [[name, found] as const] : [];
  });
}

/** A connection is a dictionary with the class, or what a URL says in its place. */
const within = (connection: Value, key: string): Value | null => {
  const found = possibilities(connection).flatMap((one) =>
    one.kind === 'dict' ? (entry(one, key) ?? []) : [one],
  );
  const [first] = found;
  return found.length > 1 && first
    ? { kind: 'choice', options: found, at: first.at, keys: [], boundIn: first.boundIn }
    : (first ?? null);
};

function databases(unit: Unit): Candidate[] {
  return aliases(unit.lookup('DATABASES')).flatMap(([alias, connection]) =>
    /replica|slave|readonly|read_only|reader/i.test(alias)
      ? []
      : single(within(connection, 'ENGINE'), 'database', alias === 'default' ? null : alias, 'database'),
  );
}

/** The default cache, and those beside it that are kept elsewhere. */
function caches(unit: Unit): Candidate[] {
  const all = everyCache(unit);
  const usual = all.filter((one) => one.name === 'cache').map((one) => one.engine);
  return all.filter((one) => one.name === 'cache' || !usual.includes(one.engine));
}

function everyCache(unit: Unit): Candidate[] {
  return aliases(unit.lookup('CACHES')).flatMap(([alias, connection]) => {
    const name = alias === 'default' ? 'cache' : `cache ${alias}`;
    const backend = within(connection, 'BACKEND');
    const kept = possibilities(backend).find(
      (one) => one.kind === 'text' && /\.DatabaseCache$/.test(one.text),
    );
    const database = kept ? databases(unit).find((one) => one.name === null) : null;
    if (kept && database)
      return [candidate(kept, { role: 'cache', name, engine: database.engine, declared: 'DatabaseCache' })];
    return single(backend, 'cache', name, 'cache');
  });
}

/** Where uploads go; an endpoint of one's own may be a stand-in for S3. */
function storage(unit: Unit): readonly Candidate[] {
  const modern = entry(unit.lookup('STORAGES'), 'default');
  const backend = modern ? within(modern, 'BACKEND') : unit.lookup('DEFAULT_FILE_STORAGE');
  const endpoint =
    entry(entry(modern, 'OPTIONS'), 'endpoint_url') ?? unit.lookup('AWS_S3_ENDPOINT_URL') ?? null;
  const host = endpoint?.kind === 'text' ? storageEndpoint('AWS_S3_ENDPOINT_URL', endpoint.text) : null;
  return single(backend, 'storage', 'storage', 'storage').flatMap((one) => {
    if (one.engine !== 's3' || !host) return [one];
    return host === 'unknown' ? [] : [{ ...one, engine: host }];
  });
}
