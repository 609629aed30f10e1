import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isKnownEngine } from '../src/catalog/engines.js';
import { schemes } from '../src/catalog/urls/schemes.js';
import { hostOf, identifyScheme, identifyUrl } from '../src/catalog/urls.js';

/** "database postgresql 16", with the pin where it says more than that nothing is declared. */
function said(url: string): string | null {
  const found = identifyUrl(url);
  if (!found) return null;
  const version = found.version ?? (found.pin === 'undeclared' ? '' : found.pin);
  return [found.role, found.engine, version, ...found.variants].filter(Boolean).join(' ');
}

describe('a URL names an engine', () => {
  test.each([
    ['postgres://shop:secret@db:5432/shop', 'database postgresql'],
    ['postgresql+psycopg2://shop@db/shop', 'database postgresql'],
    ['postgis://db/shop', 'database postgresql'],
    ['mysql2://root@127.0.0.1/shop', 'database mysql'],
    ['mysql+pymysql://db/shop', 'database mysql'],
    ['trilogy://db/shop', 'database mysql'],
    ['mariadb://db/shop', 'database mariadb'],
    ['sqlite:///db.sqlite3', 'database sqlite'],
    ['sqlite+aiosqlite:///./shop.db', 'database sqlite'],
    ['sqlite3:db/shop.sqlite3', 'database sqlite'],
    ['sqlite::memory:', 'database sqlite'],
    ['mongodb+srv://cluster.example/shop', 'database mongodb'],
    ['clickhouse://ch:9000', 'database clickhouse'],
    ['libsql://shop.example', 'database libsql'],
    ['mssql+pyodbc://db/shop', 'database mssql'],
    ['redis://cache:6379/0', 'cache redis'],
    ['rediss://:secret@cache:6380', 'cache redis'],
    ['redis+sentinel://a:26379,b:26379/shop', 'cache redis'],
    ['RedisCache://cache:6379/1', 'cache redis'],
    ['valkey://cache', 'cache valkey'],
    ['memcache://cache:11211', 'cache memcached'],
    ['locmemcache://', 'cache in-memory'],
    ['dummycache://', 'cache null'],
    ['filecache:///tmp/cache', 'cache local-disk'],
    ['amqps://guest:guest@rabbit/%2f', 'broker rabbitmq'],
    ['pyamqp://rabbit//', 'broker rabbitmq'],
    ['sqs://', 'broker sqs'],
    ['memory://', 'cache in-memory'],
    ['sync://', 'broker in-process'],
    ['db+postgresql://db/results', 'database postgresql'],
    ['elasticsearch://search:9200', 'search elasticsearch'],
    ['elasticsearch7://search:9200/shop', 'search elasticsearch'],
    ['s3://bucket/prefix', 'storage s3'],
    ['gs://bucket', 'storage gcs'],
    ['smtps://user:secret@mail.example:465', 'mail smtp'],
    ['smtp+tls://mail.example', 'mail smtp'],
    ['ses+smtp://key:secret@default', 'mail ses'],
    ['consolemail://', 'mail console'],
    ['jdbc:postgresql://db/shop', 'database postgresql'],
    ['jdbc:mysql:aws://db/shop', 'database mysql'],
    ['jdbc:sqlserver://db:1433;databaseName=shop', 'database mssql'],
    ['jdbc:oracle:thin:@//db:1521/shop', 'database oracle'],
    ['jdbc:h2:mem:shop;MODE=PostgreSQL', 'database h2'],
    ['jdbc:otel:postgresql://db/shop', 'database postgresql'],
    ['jdbc:aws-wrapper:mariadb://db/shop', 'database mariadb'],
    ['r2dbc:pool:postgresql://db/shop', 'database postgresql'],
    ['jdbc:tc:postgresql:16:///shop', 'database postgresql 16'],
    ['jdbc:tc:postgresql:16-alpine:///shop?TC_DAEMON=true', 'database postgresql 16 alpine'],
    ['jdbc:tc:postgis:14-3.2:///shop', 'database postgresql 14 postgis'],
    ['jdbc:tc:mysql:8.4:///shop', 'database mysql 8.4'],
    ['jdbc:tc:postgresql:///shop', 'database postgresql'],
    ['r2dbc:tc:postgresql:///shop?TC_IMAGE_TAG=16', 'database postgresql'],
    ['pgsql:host=db;dbname=shop', 'database postgresql'],
    ['mysql:dbname=shop;host=db', 'database mysql'],
    ['postgresql://db/shop?serverVersion=16&charset=utf8', 'database postgresql 16'],
    ['mysql://db/shop?serverVersion=8.0.36', 'database mysql 8.0.36'],
    ['mysql://db/shop?serverVersion=10.11.2-MariaDB&charset=utf8mb4', 'database mariadb 10.11.2'],
    ['mysql://db/shop?serverVersion=mariadb-10.5.8', 'database mariadb 10.5.8'],
    [`postgresql://db/shop?serverVersion=${'$'}{POSTGRES_VERSION:-16}`, 'database postgresql unresolved'],
    [`postgres://${'$'}{USER}:${'$'}{PASSWORD}@db/shop`, 'database postgresql'],
  ])('%s', (url, expected) => {
    expect(said(url)).toBe(expected);
  });

  test.each([
    '',
    'https://shop.example',
    'http://search:9200',
    'file:./dev.db',
    'ecto://postgres:postgres@localhost/shop',
    'mysql:8.0',
    'redis:7-alpine',
    'postgres',
    'sqlite:latest',
    '://db',
    `${'$'}{SCHEME}://db/shop`,
    'constructor://db',
    `postgres://${'a'.repeat(5000)}`,
  ])('%s names none', (url) => {
    expect(identifyUrl(url)).toBeNull();
  });

  test('an adapter alone is enough', () => {
    expect(identifyScheme('postgresql')).toMatchObject({ engine: 'postgresql', pin: 'undeclared' });
    expect(identifyScheme('mysql2')).toMatchObject({ engine: 'mysql' });
    expect(identifyScheme('sqlite3')).toMatchObject({ engine: 'sqlite' });
    expect(identifyScheme('toString')).toBeNull();
  });

  test('every scheme belongs to an engine that the catalogue knows', () => {
    expect([...schemes.values()].map(([id]) => id).filter((id) => !isKnownEngine(id))).toEqual([]);
  });
});

describe('the host of a URL', () => {
  test.each([
    ['postgres://shop:secret@db:5432/shop', 'db'],
    ['postgres://db/shop', 'db'],
    ['redis://:secret@cache.internal:6380/1?x=y', 'cache.internal'],
    ['postgres://shop:pa/ss@db/shop', 'db'],
    ['postgres://shop:p@ss@db/shop', 'db'],
    ['postgres://shop:12#34@db/shop', null],
    ['postgres://shop:12?34@db/shop', null],
    ['mongodb://one:27017,two:27017/shop', 'one'],
    ['jdbc:sqlserver://db:1433;user=shop;password=secret', 'db'],
    ['jdbc:postgresql://db/shop', 'db'],
    ['pgsql:host=db;dbname=shop', 'db'],
    [`postgres://${'$'}{DB_HOST}/shop`, null],
    ['postgres://shop:secret@/shop', null],
    ['sqlite:///db.sqlite3', null],
    ['mysql:8.0', null],
    ['', null],
  ])('%s', (url, expected) => {
    expect(hostOf(url)).toBe(expected);
  });
});

describe('whatever comes in', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'postgres',
      'jdbc:',
      'tc:',
      '://',
      '@',
      ':',
      '/',
      '?',
      'serverVersion=',
      '16',
      '${',
      '}',
      'host=',
      ';',
    ),
    fc.string({ maxLength: 5 }),
  );

  test('it never throws, and a version is dotted numbers', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join('')),
        (text) => {
          hostOf(text);
          const found = identifyUrl(text);
          expect(found?.version ?? '0').toMatch(/^\d+(\.\d+)*$/);
        },
      ),
    );
  });

  test('nothing of user, password, host or path comes out', () => {
    const secret = fc.string({ minLength: 8, maxLength: 20, unit: fc.constantFrom('q', 'x', 'z', '7') });
    fc.assert(
      fc.property(fc.constantFrom(...schemes.keys()), secret, (scheme, word) => {
        const url = `${scheme}://${word}:${word}@${word}:5432/${word}?serverVersion=16&password=${word}`;
        expect(JSON.stringify(identifyUrl(url))).not.toContain(word);
      }),
    );
  });

  test.each(['jdbc:', 'a', '${', '@', '/', 'host=', '&serverVersion=', '.db', '1.'])(
    '%s repeated comes to an end',
    (unit) => {
      for (const length of [4000, 200_000]) {
        identifyUrl(`postgres://${unit.repeat(length / unit.length)}`);
        identifyUrl(`sqlite:${unit.repeat(length / unit.length)}`);
        hostOf(unit.repeat(length / unit.length));
      }
    },
  );
});
