import type { Role } from '../model.js';
import { engine as catalogueEntry, isKnownEngine } from './engines.js';
import { mailHost, type Pair, type Setting, storageEndpoint, storageKey } from './setting-hosts.js';
import { inDatabase, type SettingKind, settingKinds } from './setting-values.js';
import { identifyUrl } from './urls.js';

/**
 * Which engine a variable declares for which role, by key and value (`DB_CONNECTION=mysql`, `CACHE_STORE=redis`,
 * `REDIS_ENABLED=false`), or null where it declares none.
 */
export function identifySetting(key: string, value: string): Setting | null {
  const found = meaning(key, value);
  return found?.engine === inDatabase ? null : found;
}

/**
 * What the variables of one environment declare together, each with the index of the pair that says it: a cache or
 * a file store that is kept in the database takes the engine of that database, S3 may be a stand-in by its endpoint,
 * mail goes to the host that is named. Keys for tests are left out: nothing tells who uses them.
 */
export function identifySettings(all: readonly Pair[]): Found[] {
  const pairs = all.map((pair) => (pair.key.length > longestKey ? { key: '', value: '' } : pair));
  const found = pairs.flatMap(({ key, value }, index) => {
    const known = keyIsForTests(key) ? null : meaning(key, value);
    return known ? [{ ...known, index }] : [];
  });
  return withMail(withStorage(keptInDatabase(withCertified(found, pairs), pairs), pairs), pairs);
}

const certificateKey =
  /(?:^|_)(?:DB|DATABASE|PG|POSTGRES|MYSQL)_(?:\w+_)?(?:CERT|CA|CAFILE|ROOTCERT|CA_BUNDLE)$|^PGSSLROOTCERT$/;
const portKey = /(?:^|_)(?:DB|DATABASE|PG|POSTGRES|MYSQL)_?PORT$/;
const ports = new Map([
  ['5432', 'postgresql'],
  ['3306', 'mysql'],
]);

/** A database that is trusted by Amazon's certificates is one of RDS; its usual port tells the engine. */
function withCertified(found: readonly Found[], pairs: readonly Pair[]): readonly Found[] {
  const index = pairs.findIndex(
    ({ key, value }) =>
      certificateKey.test(key) && /(?:^|\/)(?:rds-|global-bundle)[\w.-]{0,60}\.pem$/.test(value.slice(-100)),
  );
  const port = pairs.find(({ key }) => portKey.test(key));
  const engine = ports.get(port?.value.trim() ?? '');
  if (index < 0 || !engine || found.some(({ role }) => role === 'database')) return found;
  return [...found, { ...setting('database', engine), flavour: 'rds', index }];
}

const longestKey = 256;

type Found = Setting & { readonly index: number };

/** Whether a variable is for tests by its name (`DB_TEST_DRIVER`): nothing tells who sets and uses it. */
export const keyIsForTests = (key: string): boolean => /(?:^|_)(?:E2E|TESTS?|TESTING)(?:_|$)/.test(key);

/** The role of an engine that serves several, as the key says it: Redis under `CELERY_BROKER_URL` is a broker. */
export const roleByKey = (key: string, role: Role): Role =>
  role === 'cache' && /(?:^|_)(?:BROKER|QUEUES?|CELERY|SIDEKIQ|RESQUE|JOBS?|BULL(?:MQ)?)(?:_|$)/.test(key)
    ? 'broker'
    : role;

function keptInDatabase(found: readonly Found[], pairs: readonly Pair[]): Found[] {
  const urls = pairs.flatMap(({ key, value }) => (keyIsForTests(key) ? [] : (identifyUrl(value) ?? [])));
  const named = [...found, ...urls].flatMap(({ role, engine }) => (role === 'database' ? engine : []));
  const [database, ...others] = new Set(named);
  return found.flatMap((one) => {
    if (one.engine !== inDatabase) return [one];
    return database && others.length === 0 ? [{ ...one, engine: database }] : [];
  });
}

/** S3 with an endpoint may be a stand-in; a bucket without any driver setting is S3. */
function withStorage(found: readonly Found[], pairs: readonly Pair[]): Found[] {
  const endpoints = pairs.map(({ key, value }) => storageEndpoint(key, value));
  const index = endpoints.findIndex(Boolean);
  const standIn = endpoints[index];
  if (found.some(({ role }) => role === 'storage'))
    return found.flatMap((one) => {
      if (one.role !== 'storage' || one.engine !== 's3' || !standIn) return [one];
      return standIn === 'unknown' ? [] : [{ ...one, engine: standIn }];
    });
  if (standIn)
    return standIn === 'unknown' ? [...found] : [...found, { ...setting('storage', standIn), index }];
  const bucket = pairs.findIndex(({ key, value }) => storageKey.test(key) && value.trim() !== '');
  return bucket < 0 ? [...found] : [...found, { ...setting('storage', 's3'), index: bucket }];
}

/** Mail over SMTP goes to the host that is named. */
function withMail(found: readonly Found[], pairs: readonly Pair[]): Found[] {
  const hosts = pairs.map(({ key, value }) => mailHost(key, value));
  const index = hosts.findIndex(Boolean);
  const host = hosts[index];
  if (!host) return [...found];
  if (found.some(({ role }) => role === 'mail'))
    return found.map((one) => (one.engine === 'smtp' ? { ...one, engine: host } : one));
  return [...found, { ...setting('mail', host), index }];
}

function meaning(key: string, value: string): Setting | null {
  const trimmed = value.trim();
  if (trimmed === '' || trimmed.length > 2048 || key.length > longestKey) return null;
  return switched(key, trimmed) ?? eager(key, trimmed) ?? searchServer(key, trimmed) ?? byWords(key, trimmed);
}

const setting = (role: Role, engine: string): Setting => ({ role, engine, flavour: null, version: null });

const isOn = (value: string): boolean => /^(?:1|true|yes|on|enabled)$/i.test(value);
const isOff = (value: string): boolean => /^(?:0|false|no|off|disabled)$/i.test(value);

// Storage and mail that are switched off are played by something else (`USE_MINIO=0` is S3, not nothing).
const canBeMissed = new Set<Role>(['cache', 'broker', 'search']);

/** `REDIS_ENABLED`, `USE_ELASTICSEARCH`: the engine is in the key, the value switches it. */
function switched(key: string, value: string): Setting | null {
  const [, before, after] = /(?:^|_)(?:(?:USE|ENABLE|WITH)_([A-Z]+)|([A-Z]+)_ENABLED)$/.exec(key) ?? [];
  const named = (before ?? after ?? '').toLowerCase();
  if (!isKnownEngine(named) || !(isOn(value) || isOff(value))) return null;
  const { role } = catalogueEntry(named);
  if (isOn(value)) return role === 'runtime' || role === 'other' ? null : setting(role, named);
  return canBeMissed.has(role) ? setting(role, 'disabled') : null;
}

/** Celery that runs its tasks at once needs no broker. */
const eager = (key: string, value: string): Setting | null =>
  /(?:^|_)(?:CELERY|TASK)_(?:TASK_)?ALWAYS_EAGER$/.test(key) && isOn(value)
    ? setting('broker', 'in-process')
    : null;

/** Search servers speak HTTP: only the key names the engine, unless the host names another (`ELASTICSEARCH_URL=http://opensearch`). */
function searchServer(key: string, value: string): Setting | null {
  const named =
    /(?:^|_)(ELASTICSEARCH|OPENSEARCH|MEILISEARCH|TYPESENSE|SOLR)_(?:URL|URI|HOSTS?|NODES?|ENDPOINT)$/.exec(
      key,
    );
  if (!named?.[1] || isOff(value)) return null;
  const words = value.toLowerCase().split(/[^a-z]+/);
  const other = words.find((word) => isKnownEngine(word) && catalogueEntry(word).role === 'search');
  return setting('search', other ?? named[1].toLowerCase());
}

// How the keys of all kinds end; most keys end otherwise, and each kind's own expression costs more.
const ending =
  /(?:CONNECTION|ENGINE|DRIVER|TYPE|CLIENT|DIALECT|VENDOR|ADAPTER|BACKEND|PROVIDER|PLATFORM|NAME|STORE|DISK|STORAGE|TRANSPORT|SERVICE|MAILER|METHOD)$/;

function byWords(key: string, value: string): Setting | null {
  if (!ending.test(key)) return null;
  const kind = settingKinds.find(({ keys }) => keys.test(key));
  const engine = kind && engineIn(kind, value);
  return kind && engine ? setting(kind.role, engine) : null;
}

/** The first word of the value that names an engine; class names are taken apart ("LocalFileStorage"). */
function engineIn({ engines }: SettingKind, value: string): string | null {
  const whole = value.toLowerCase().replace(/[\s-]/g, '_');
  const parts = `${value} ${value.replace(/([a-z\d])([A-Z])/g, '$1 $2')}`.toLowerCase().split(/[^a-z\d]+/);
  return [whole, ...parts].map((word) => engines.get(word)).find(Boolean) ?? null;
}
