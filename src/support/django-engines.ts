import { type Named, namedByUrl } from './named-url.js';
import type { Value } from './python-values.js';

type Table = readonly (readonly [path: RegExp, engine: string, variants?: readonly string[]])[];

/** https://docs.djangoproject.com/en/stable/ref/settings/#engine and what packages add to it. */
const databases: Table = [
  [/postgis/i, 'postgresql', ['postgis']],
  [/timescale/i, 'postgresql', ['timescaledb']],
  [/cockroach/i, 'cockroachdb'],
  [/postgres|psycopg|psqlextra/i, 'postgresql'],
  [/mysql/i, 'mysql'],
  [/sqlite|spatialite/i, 'sqlite'],
  [/oracle/i, 'oracle'],
  [/mssql|sql_server/i, 'mssql'],
  [/mongo/i, 'mongodb'],
  [/clickhouse/i, 'clickhouse'],
];

const caches: Table = [
  [/locmem/i, 'in-memory'],
  [/dummy/i, 'null'],
  [/filebased|diskcache/i, 'local-disk'],
  [/valkey/i, 'valkey'],
  [/redis/i, 'redis'],
  [/memcache|pylibmc/i, 'memcached'],
];

const storages: Table = [
  [/inmemorystorage/i, 'in-memory'],
  [/s3|boto|minio/i, 's3'],
  [/gcs|gcloud|googlecloud/i, 'gcs'],
  [/azure/i, 'azure-blob'],
  [/filesystemstorage/i, 'local-disk'],
];

const mails: Table = [
  [/(?:console|locmem|dummy|filebased)/i, 'console'],
  [/(?:^|[^a-z])(?:amazon_?)?ses(?:[^a-z]|$)/i, 'ses'],
  [/smtp|anymail|sendgrid|mailgun|postmark|postal|post_office/i, 'smtp'],
];

const layers: Table = [
  [/inmemory/i, 'in-memory'],
  [/redis/i, 'redis'],
  [/rabbitmq/i, 'rabbitmq'],
];

const tasks: Table = [
  [/immediate/i, 'in-process'],
  [/dummy/i, 'null'],
];

const tables = {
  database: databases,
  cache: caches,
  storage: storages,
  mail: mails,
  layer: layers,
  task: tasks,
};

/** What a setting of that kind names by a class path ("django.db.backends.sqlite3") or a URL; null for the unknown. */
export function namedEngine(kind: keyof typeof tables, value: Value | null): Named | null {
  if (value?.kind !== 'text') return null;
  const url = value.text.includes(':')
    ? namedByUrl(value.text, kind === 'database' ? 'database' : null)
    : null;
  if (url) return url;
  const path = value.text.trim();
  if (value.partial || !/^[\w.]{3,200}$/.test(path)) return null;
  const found = tables[kind].find(([pattern]) => pattern.test(path));
  return found ? { engine: found[1], variants: found[2] ?? [], declared: path } : null;
}

/** The broker that a value names by its URL, or else by the name of the key that holds it. */
export function namedBroker(value: Value): (Named & { isByName: boolean }) | null {
  const found = value.kind === 'text' ? namedByUrl(value.text, null) : null;
  if (found) return { ...found, isByName: false };
  const isOpen = value.kind === 'unknown' || (value.kind === 'constant' && value.value === null);
  const names = isOpen ? (value.keys.length > 0 ? value.keys : [value.hint ?? '']) : [];
  const [engine, ...others] = new Set(names.map(hintedBroker));
  if (!engine || others.length > 0) return null;
  return { engine, variants: [], declared: names.join(', '), isByName: true };
}

const hints: readonly (readonly [name: RegExp, engine: string])[] = [
  [/redis/i, 'redis'],
  [/valkey/i, 'valkey'],
  [/rabbit|amqp/i, 'rabbitmq'],
  [/sqs/i, 'sqs'],
];

const hintedBroker = (name: string): string | null =>
  hints.find(([pattern]) => pattern.test(name))?.[1] ?? null;
