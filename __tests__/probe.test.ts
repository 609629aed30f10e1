import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { explainFailure, failure } from '../src/hosts/probe/failure.js';
import { proof, readRow } from '../src/hosts/probe/mysql-protocol.js';
import type { Fingerprint, ServiceFingerprint } from '../src/model.js';
import { settingDiffers } from '../src/rules/setting-differs.js';
import { readFingerprint, writeFingerprint } from '../src/support/fingerprint.js';
import { reveal } from '../src/support/redacted.js';
import { readServiceUrl } from '../src/support/service-url.js';
import { explainError, UserError } from '../src/support/user-error.js';

const service = (
  name: string,
  engine: string,
  version: string,
  settings: Record<string, string>,
): ServiceFingerprint => ({
  name,
  engine,
  version,
  settings: new Map(Object.entries(settings)),
  lines: new Map(),
});

const database = (settings: Record<string, string>, version = '16.4') =>
  service('DATABASE_URL', 'postgresql', version, {
    TimeZone: 'UTC',
    collation: 'en_US.UTF-8',
    extensions: '',
    ...settings,
  });

function found(production: readonly ServiceFingerprint[], observed: readonly ServiceFingerprint[]): string[] {
  const as = (services: readonly ServiceFingerprint[]): Fingerprint => ({
    file: 'production.json',
    services,
  });
  const nothing = { services: [], declarations: [], keys: [], jobs: [], paths: [], history: null };
  const facts = { ...nothing, fingerprints: { production: as(production), observed: as(observed) } };
  return settingDiffers.check(facts, {} as never).map(({ severity, title }) => `${severity}: ${title}`);
}

describe('setting-differs', () => {
  test('says what differs, and nothing of a service against itself', () => {
    const here = database({ TimeZone: 'Europe/Berlin', collation: 'C' });
    expect(found([database({})], [here])).toEqual([
      'high: DATABASE_URL has TimeZone Europe/Berlin, production UTC',
      'high: DATABASE_URL has collation C, production en_US.UTF-8',
    ]);
    expect(found([here], [here])).toEqual([]);
  });

  test('other spellings of one thing are no difference', () => {
    expect(found([database({})], [database({ TimeZone: 'Etc/UTC', collation: 'en_US.utf8' })])).toEqual([]);
    const mysql = (zone: string) => service('db', 'mysql', '8.4.2', { time_zone: zone });
    expect(found([mysql('+00:00')], [mysql('UTC')])).toEqual([]);
  });

  test('names the extensions that one side lacks', () => {
    expect(
      found([database({ extensions: 'pg_trgm,postgis' })], [database({ extensions: 'pg_trgm,vector' })]),
    ).toEqual([
      'high: DATABASE_URL lacks the extensions postgis of production, and has the extensions vector, which production lacks',
    ]);
  });

  test('a version differs at the boundary of its engine only', () => {
    expect(found([database({})], [database({}, '16.9')])).toEqual([]);
    expect(found([database({})], [database({}, '15.4')])).toEqual([
      'high: DATABASE_URL runs PostgreSQL 15.4, production PostgreSQL 16.4',
    ]);
  });

  test('what a server does not tell is not compared', () => {
    const production = service('cache', 'redis', '7.2', { 'maxmemory-policy': 'allkeys-lru', save: 'never' });
    expect(found([production], [service('cache', 'redis', '7.2', { save: 'never' })])).toEqual([]);
  });

  test('services meet by name, or as the only ones of their kind', () => {
    const policy = (name: string, value: string) =>
      service(name, 'redis', '7.2', { 'maxmemory-policy': value });
    const lru = policy('CACHE_URL', 'allkeys-lru');
    expect(found([lru], [policy('REDIS_URL', 'noeviction')])).toHaveLength(1);
    expect(found([lru, policy('QUEUE_URL', 'noeviction')], [policy('QUEUE_URL', 'noeviction')])).toEqual([]);
    expect(found([lru, policy('QUEUE_URL', 'noeviction')], [policy('REDIS_URL', 'volatile-lru')])).toEqual(
      [],
    );
  });
});

describe('a fingerprint as a file', () => {
  test('comes back as it was, with its lines', () => {
    const written = writeFingerprint([database({ TimeZone: 'UTC' })]);
    const [read] = readFingerprint('p.json', written).services;
    expect(read?.settings).toEqual(database({}).settings);
    const line = read?.lines.get('TimeZone') ?? 0;
    expect(written.split('\n')[line - 1]).toContain('"TimeZone"');
  });

  test.each(['', '[]', '{"schemaVersion": 2}', '{"schemaVersion": 1, "services": [{"name": "a"}]}', '{'])(
    'refuses %s with a place',
    (text) => {
      expect(() => readFingerprint('p.json', text)).toThrow(UserError);
    },
  );
});

describe('the URL of a service', () => {
  const read = (text: string) => readServiceUrl(text, 'DATABASE_URL');

  test('is taken apart, its password kept from sight', () => {
    const url = read('postgresql+psycopg://app:p%40ss@db.internal/shop?sslmode=verify-full');
    expect(url).toMatchObject({
      protocol: 'postgresql',
      host: 'db.internal',
      port: 5432,
      user: 'app',
      database: 'shop',
    });
    expect(url.protection).toBe('verify-full');
    expect(reveal(url.password)).toBe('p@ss');
    expect(JSON.stringify(url)).not.toContain('p@ss');
  });

  test.each([
    ['redis://cache', 'disable'],
    ['rediss://cache', 'verify-full'],
    ['valkeys://cache?sslmode=require', 'require'],
    ['mysql://db', 'prefer'],
    ['mariadb://db?ssl-mode=VERIFY_IDENTITY', 'verify-full'],
    ['postgres://db?sslmode=disable', 'disable'],
  ])('%s is protected as %s', (text, protection) => {
    expect(read(text).protection).toBe(protection);
  });

  test('nothing of it is in an error', () => {
    const hostile = [
      'ftp://user:secret@secret',
      'secret',
      'postgresql://user:secret@host:99999/x',
      'redis://secret?sslmode=require',
      'mysql://u:secret@h?sslmode=secret',
    ];
    for (const text of hostile) expect(messageOf(() => read(text))).not.toContain('secret');
    const target = read('postgresql://user:secret@secret/secret');
    for (const code of ['ECONNREFUSED', '28P01', 'secret message of a server', 'DEPTH_ZERO_SELF_SIGNED_CERT'])
      expect(explainError(explainFailure(failure(code), target))).not.toContain('secret');
  });
});

function messageOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return error instanceof UserError ? explainError(error) : `unexpected: ${error}`;
  }
  throw new Error('no error');
}

describe('the protocol of MySQL', () => {
  test('proves a password as the servers check it', () => {
    const nonce = Buffer.from('0123456789abcdefghij');
    expect(proof('mysql_native_password', 'secret', nonce).toString('hex')).toHaveLength(40);
    expect(proof('caching_sha2_password', 'secret', nonce).toString('hex')).toHaveLength(64);
    expect(proof('caching_sha2_password', '', nonce)).toHaveLength(0);
    expect(() => proof('client_ed25519', 'secret', nonce)).toThrow('PLUGIN');
  });

  test('rows come back as they were written', () => {
    const cell = (value: string | null): Buffer => {
      if (value === null) return Buffer.from([0xfb]);
      const bytes = Buffer.from(value);
      const long = Buffer.from([0xfc, bytes.length & 0xff, bytes.length >> 8]);
      return Buffer.concat([bytes.length < 0xfb ? Buffer.from([bytes.length]) : long, bytes]);
    };
    const row = fc.array(fc.option(fc.string({ maxLength: 400 })));
    fc.assert(
      fc.property(row, (values) => {
        expect(readRow(Buffer.concat(values.map(cell)))).toEqual(values);
      }),
    );
  });
});
