import type { Role } from '../../model.js';

/** An engine, and a role where the scheme says another than the engine's usual one. */
export type Scheme = readonly [engine: string, role?: Role];

/**
 * Schemes of URLs and adapters by engine, in lower case and without a driver ("postgresql+psycopg2", "mongodb+srv").
 * Of Django (dj-database-url, django-environ, dj-email-url), Rails, SQLAlchemy, Doctrine, Symfony, Celery, Prisma, JDBC.
 */
const byEngine: readonly (readonly [engine: string, schemes: readonly string[], role?: Role])[] = [
  [
    'postgresql',
    ['postgresql', 'postgres', 'pgsql', 'psql', 'pg', 'postgis', 'pdo-pgsql', 'pdo_pgsql', 'timescale'],
  ],
  ['cockroachdb', ['cockroachdb', 'cockroach']],
  ['redshift', ['redshift']],
  ['mysql', ['mysql', 'mysql2', 'mysqlx', 'mysqli', 'mysqlgis', 'trilogy', 'pdo-mysql', 'pdo_mysql']],
  ['mariadb', ['mariadb']],
  ['tidb', ['tidb']],
  ['sqlite', ['sqlite', 'sqlite3', 'spatialite', 'pdo-sqlite', 'pdo_sqlite']],
  ['libsql', ['libsql']],
  ['duckdb', ['duckdb']],
  ['h2', ['h2']],
  ['hsqldb', ['hsqldb']],
  ['derby', ['derby']],
  ['mssql', ['mssql', 'mssqlms', 'sqlserver', 'sqlsrv', 'pdo-sqlsrv', 'pdo_sqlsrv', 'jtds']],
  ['oracle', ['oracle', 'oraclegis', 'oci8', 'oci']],
  ['db2', ['db2', 'ibm_db_sa']],
  ['firebird', ['firebird', 'firebirdsql']],
  ['mongodb', ['mongodb', 'mongo']],
  ['cassandra', ['cassandra']],
  ['dynamodb', ['dynamodb']],
  ['clickhouse', ['clickhouse', 'clickhouses', 'ch']],
  ['influxdb', ['influxdb']],
  ['neo4j', ['neo4j', 'bolt', 'neo4js']],
  ['spanner', ['cloudspanner', 'spanner']],
  ['bigquery', ['bigquery']],

  [
    'redis',
    ['redis', 'rediss', 'rediscache', 'redis-cache', 'rediscluster', 'redis-cluster', 'redis-sentinel'],
  ],
  ['redis', ['rediss-sentinel', 'sentinel']],
  ['valkey', ['valkey', 'valkeys']],
  [
    'memcached',
    ['memcached', 'memcache', 'pymemcache', 'pylibmc', 'pymemcached', 'djangopylibmc', 'pymemcachecache'],
  ],
  ['in-memory', ['locmem', 'locmemcache', 'memory', 'cache+memory', 'in-memory', 'inmemory']],
  ['local-disk', ['filecache'], 'cache'],
  ['null', ['dummycache', 'null']],
  ['null', ['dummymail'], 'mail'],

  ['rabbitmq', ['amqp', 'amqps', 'pyamqp', 'librabbitmq', 'rabbitmq', 'rabbitmqs']],
  ['kafka', ['kafka', 'confluentkafka', 'rdkafka']],
  ['nats', ['nats']],
  ['pulsar', ['pulsar']],
  ['sqs', ['sqs']],
  ['sns', ['sns']],
  ['pubsub', ['gcpubsub', 'gps', 'pubsub']],
  ['azure-queue', ['azurestoragequeues']],
  ['service-bus', ['azureservicebus']],
  ['beanstalkd', ['beanstalk', 'beanstalkd']],
  ['in-process', ['sync']],

  [
    'elasticsearch',
    ['elasticsearch', 'elasticsearch2', 'elasticsearch5', 'elasticsearch7', 'elasticsearch8', 'elastic'],
  ],
  ['opensearch', ['opensearch']],
  ['solr', ['solr']],
  ['meilisearch', ['meilisearch']],
  ['typesense', ['typesense']],
  ['algolia', ['algolia']],

  ['s3', ['s3', 's3a']],
  ['gcs', ['gs', 'gcs']],
  ['azure-blob', ['azblob', 'abfs', 'abfss', 'wasb', 'wasbs']],

  ['smtp', ['smtp', 'smtps', 'smtp+tls', 'smtp+ssl', 'submission', 'submissions']],
  ['smtp', ['mailgun', 'mailgun+api', 'sendgrid', 'postmark', 'sendmail']],
  ['ses', ['ses', 'ses+smtp', 'ses+api']],
  ['console', ['consolemail', 'console'], 'mail'],
  ['in-memory', ['memorymail'], 'mail'],
];

/** Scheme to engine. */
export const schemes: ReadonlyMap<string, Scheme> = new Map(
  byEngine.flatMap(([engine, names, role]) =>
    names.map((name) => [name, role ? [engine, role] : [engine]] as const),
  ),
);
