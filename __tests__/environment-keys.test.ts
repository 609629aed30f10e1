import { describe, expect, test } from '@jest/globals';
import { isKnownEngine } from '../src/catalog/engines.js';
import { identifySetting, identifySettings } from '../src/catalog/environment-keys.js';
import { settingKinds } from '../src/catalog/setting-values.js';

const said = (key: string, value: string) => {
  const setting = identifySetting(key, value);
  return setting && `${setting.role} ${setting.engine}`;
};

test.each([
  ['DB_CONNECTION', 'mysql', 'database mysql'],
  ['DB_CONNECTION', 'pgsql', 'database postgresql'],
  ['DB_ENGINE', 'django.db.backends.postgresql', 'database postgresql'],
  ['SQL_ENGINE', 'django.contrib.gis.db.backends.postgis', 'database postgresql'],
  ['PAPERLESS_DBENGINE', 'sqlite', 'database sqlite'],
  ['DB_TYPE', 'postgresdb', 'database postgresql'],
  ['DATABASE_CLIENT', 'better-sqlite3', 'database sqlite'],
  ['DATABASE_TYPE', 'PostgreSQL', 'database postgresql'],
  ['SPRING_DATASOURCE_DRIVER_CLASS_NAME', 'org.mariadb.jdbc.Driver', 'database mariadb'],
  ['SPRING_DATASOURCE_DRIVERCLASSNAME', 'com.microsoft.sqlserver.jdbc.SQLServerDriver', 'database mssql'],
  ['CACHE_STORE', 'redis', 'cache redis'],
  ['CACHE_DRIVER', 'array', 'cache in-memory'],
  ['CACHE_DRIVER', 'file', 'cache local-disk'],
  ['CACHE_BACKEND', 'django.core.cache.backends.locmem.LocMemCache', 'cache in-memory'],
  ['CACHE_BACKEND', 'django_redis.cache.RedisCache', 'cache redis'],
  ['QUEUE_CONNECTION', 'sync', 'broker in-process'],
  ['QUEUE_CONNECTION', 'sqs', 'broker sqs'],
  ['NEXT_PRIVATE_JOBS_PROVIDER', 'local', 'broker in-process'],
  ['CELERY_TASK_ALWAYS_EAGER', 'True', 'broker in-process'],
  ['CELERY_ALWAYS_EAGER', '1', 'broker in-process'],
  ['SCOUT_DRIVER', 'meilisearch', 'search meilisearch'],
  ['FILESYSTEM_DISK', 'public', 'storage local-disk'],
  ['FILE_STORAGE', 's3', 'storage s3'],
  ['FILES_BACKEND', 'shop.files.LocalFileStorage', 'storage local-disk'],
  ['DEFAULT_FILE_STORAGE', 'storages.backends.s3boto3.S3Boto3Storage', 'storage s3'],
  ['STORAGE_BACKEND', 'local', 'storage local-disk'],
  ['MAIL_MAILER', 'log', 'mail console'],
  ['EMAIL_BACKEND', 'ses', 'mail ses'],
  ['EMAIL_BACKEND', 'django.core.mail.backends.smtp.EmailBackend', 'mail smtp'],
  ['REDIS_ENABLED', 'true', 'cache redis'],
  ['REDIS_ENABLED', '0', 'cache disabled'],
  ['APP_USE_ELASTICSEARCH', 'yes', 'search elasticsearch'],
  ['OPENSEARCH_URL', 'https://search.example.org', 'search opensearch'],
  ['ELASTICSEARCH_HOSTS', 'http://opensearch:9200', 'search opensearch'],
])('%s=%s', (key, value, expected) => {
  expect(said(key, value)).toBe(expected);
});

test.each([
  ['POSTGRES_VERSION', '16'],
  ['DB_CONNECTION', ''],
  ['DB_CONNECTION', '${DRIVER}'],
  ['DB_CONNECTION_POOL', 'mysql'],
  ['CACHE_STORE', 'database'],
  ['STATICFILES_STORAGE', 'whitenoise.storage.CompressedManifestStaticFilesStorage'],
  ['REDIS_SSL_ENABLED', 'true'],
  ['REDIS_CLUSTER_ENABLED', 'true'],
  ['REDIS_ENABLED', '${REDIS}'],
  ['USE_MINIO', '0'],
  ['ELASTICSEARCH_URL', ''],
  ['NODE_ENABLED', 'true'],
  ['CELERY_TASK_ALWAYS_EAGER', 'False'],
  ['constructor', 'mysql'],
  ['DB_ENGINE', 'constructor'],
  ['DB_ENGINE', `${'x'.repeat(3000)} mysql`],
])('%s=%s declares nothing by itself', (key, value) => {
  expect(said(key, value)).toBeNull();
});

describe('the variables of one environment together', () => {
  const together = (...lines: string[]) =>
    identifySettings(
      lines.map((line) => ({
        key: line.slice(0, line.indexOf('=')),
        value: line.slice(line.indexOf('=') + 1),
      })),
    ).map(({ role, engine, index }) => `${index} ${role} ${engine}`);

  test('what is kept in the database takes its engine, where there is one', () => {
    expect(together('DB_CONNECTION=mysql', 'CACHE_STORE=database', 'QUEUE_CONNECTION=database')).toEqual([
      '0 database mysql',
      '1 cache mysql',
      '2 broker mysql',
    ]);
    expect(together('CACHE_STORE=database')).toEqual([]);
    expect(together('DB_TYPE=mysql', 'LOG_DB_TYPE=clickhouse', 'CACHE_STORE=database')).toEqual([
      '0 database mysql',
      '1 database clickhouse',
    ]);
  });

  test('the database may be named by a URL', () => {
    expect(together('DATABASE_URL=postgres://db/app', 'UPLOAD_TRANSPORT=database')).toEqual([
      '1 storage postgresql',
    ]);
    expect(together('TEST_DATABASE_URL=postgres://db/app', 'UPLOAD_TRANSPORT=database')).toEqual([]);
  });

  test('keys for tests are left out', () => {
    expect(together('DB_CONNECTION=mysql', 'DB_TEST_DRIVER=sqlite', 'TESTING_CACHE_DRIVER=array')).toEqual([
      '0 database mysql',
    ]);
  });

  test('S3 is what its endpoint names', () => {
    expect(together('FILESYSTEM_DISK=s3', 'AWS_ENDPOINT=http://minio:9000')).toEqual(['0 storage minio']);
    expect(together('S3_BUCKET=files', 'S3_ENDPOINT_URL=http://localhost:4566')).toEqual([
      '1 storage localstack',
    ]);
    expect(together('FILESYSTEM_DISK=s3', 'AWS_ENDPOINT=http://localhost:7777')).toEqual([]);
    expect(together('FILESYSTEM_DISK=local', 'AWS_ENDPOINT=http://minio:9000')).toEqual([
      '0 storage local-disk',
    ]);
    expect(together('S3_BUCKET=files', 'S3_ENDPOINT=https://s3.eu-west-1.amazonaws.com')).toEqual([
      '0 storage s3',
    ]);
  });

  test('a bucket says S3 where no driver is set, an empty one nothing', () => {
    expect(together('A=1', 'AWS_STORAGE_BUCKET_NAME=files')).toEqual(['1 storage s3']);
    expect(together('AWS_BUCKET=', 'AWS_S3_REGION=eu-west-1')).toEqual([]);
    expect(together('FILESYSTEM_DISK=local', 'AWS_BUCKET=files')).toEqual(['0 storage local-disk']);
  });

  test('mail over SMTP goes to the host', () => {
    expect(together('MAIL_MAILER=smtp', 'MAIL_HOST=mailpit')).toEqual(['0 mail mailpit']);
    expect(together('SMTP_HOST=email-smtp.eu-west-1.amazonaws.com')).toEqual(['0 mail ses']);
    expect(together('MAIL_MAILER=log', 'MAIL_HOST=mailpit')).toEqual(['0 mail console']);
    expect(together('SMTP_HOST=mail.example.org')).toEqual([]);
  });
});

test('every engine that a value can name is in the catalogue', () => {
  const named = settingKinds.flatMap(({ engines }) => [...engines.values()]);
  expect(named.filter((engine) => engine !== 'in-database' && !isKnownEngine(engine))).toEqual([]);
});
