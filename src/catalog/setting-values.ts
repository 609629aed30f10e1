import type { Role } from '../model.js';

/** A setting whose value names an engine: which keys, for which role, and what the words of the value mean. */
export interface SettingKind {
  readonly role: Role;
  readonly keys: RegExp;
  readonly engines: ReadonlyMap<string, string>;
}

/** What the application keeps in its database: an engine only once the database is known. */
export const inDatabase = 'in-database';

function words(table: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(table).flatMap(([engine, names]) =>
      names.split(' ').map((name) => [name, engine] as const),
    ),
  );
}

const databases = words({
  postgresql:
    'postgresql postgres pgsql psql pg postgis postgresdb npgsql pg8000 psycopg psycopg2 asyncpg postgrex',
  mysql: 'mysql mysqli mysql2 mysqldb pymysql myxql',
  mariadb: 'mariadb',
  sqlite: 'sqlite sqlite3',
  mssql: 'mssql sqlserver sqlsrv',
  oracle: 'oracle oci8 oracledb',
  mongodb: 'mongodb mongo mongoose',
  h2: 'h2',
  cockroachdb: 'cockroachdb cockroach',
  clickhouse: 'clickhouse',
  cassandra: 'cassandra',
  dynamodb: 'dynamodb',
});

const caches = words({
  redis: 'redis predis phpredis rediscache ioredis',
  valkey: 'valkey',
  memcached: 'memcached memcache pymemcache pylibmc bmemcached mem',
  dynamodb: 'dynamodb',
  'in-memory': 'memory array locmem simple apc apcu octane inmemory lru',
  'local-disk': 'file files filesystem filebased disk',
  null: 'null none dummy noop',
  [inDatabase]: 'database db solid',
});

const brokers = words({
  'in-process': 'sync local async inline memory inprocess eager test',
  redis: 'redis predis',
  valkey: 'valkey',
  sqs: 'sqs',
  rabbitmq: 'rabbitmq amqp rabbit',
  kafka: 'kafka',
  nats: 'nats',
  beanstalkd: 'beanstalkd',
  pubsub: 'pubsub',
  'service-bus': 'servicebus',
  sidekiq: 'sidekiq',
  resque: 'resque',
  good_job: 'goodjob good_job',
  solid_queue: 'solidqueue solid_queue',
  delayed_job: 'delayed_job delayedjob',
  bullmq: 'bullmq bull',
  celery: 'celery',
  null: 'null none',
  [inDatabase]: 'database db doctrine',
});

const searches = words({
  elasticsearch: 'elasticsearch elastic elasticsearch7 elasticsearch8',
  opensearch: 'opensearch',
  solr: 'solr',
  meilisearch: 'meilisearch',
  typesense: 'typesense',
  algolia: 'algolia',
  null: 'null none collection',
  [inDatabase]: 'database db',
});

const storages = words({
  'local-disk': 'local localsecure file filesystem fs disk public',
  s3: 's3 s3boto3 s3boto aws amazon',
  minio: 'minio',
  gcs: 'gcs gcloud google',
  'azure-blob': 'azure azblob azureblob microsoft',
  'in-memory': 'memory inmemory',
  [inDatabase]: 'database db',
});

const mails = words({
  smtp: 'smtp',
  ses: 'ses',
  mailpit: 'mailpit',
  mailhog: 'mailhog',
  console: 'console log logger',
  letter_opener: 'letter_opener letteropener',
  null: 'array dummy locmem null none',
});

/** Every kind of setting that names an engine. */
export const settingKinds: readonly SettingKind[] = [
  {
    role: 'database',
    keys: /(?:^|_)(?:DB|DATABASE|SQL|DATASOURCE)_?(?:CONNECTION|ENGINE|DRIVER|TYPE|CLIENT|DIALECT|VENDOR|ADAPTER|BACKEND|PROVIDER|PLATFORM|DRIVER_?CLASS_?NAME)$/,
    engines: databases,
  },
  {
    role: 'cache',
    keys: /(?:^|_)CACHE_?(?:STORE|DRIVER|BACKEND|TYPE|PROVIDER|ADAPTER|ENGINE)$/,
    engines: caches,
  },
  {
    role: 'broker',
    keys: /(?:^|_)(?:QUEUE|JOBS?|BROKER|MESSAGE_BROKER|EVENT_BUS|ACTIVE_JOB|CHANNELS?|CHANNEL_LAYERS?)_?(?:CONNECTION|DRIVER|BACKEND|TYPE|PROVIDER|ADAPTER|ENGINE|QUEUE_ADAPTER)$/,
    engines: brokers,
  },
  {
    role: 'search',
    keys: /(?:^|_)(?:SCOUT|SEARCH|FULLTEXT)_?(?:DRIVER|BACKEND|ENGINE|PROVIDER|TYPE|CLIENT)$/,
    engines: searches,
  },
  {
    role: 'storage',
    keys: /(?:^|_)(?:FILESYSTEM_(?:DISK|DRIVER)|FILE_STORAGE|FILES?_BACKEND|UPLOADS?_(?:TRANSPORT|PROVIDER|DRIVER|BACKEND)|STORAGE_?(?:BACKEND|DRIVER|TYPE|PROVIDER|ADAPTER|ENGINE|SERVICE|DISK))$/,
    engines: storages,
  },
  {
    role: 'mail',
    keys: /(?:^|_)(?:E?MAIL|MAILER|SMTP)_?(?:MAILER|DRIVER|BACKEND|PROVIDER|TRANSPORT|DELIVERY_METHOD)$/,
    engines: mails,
  },
];
