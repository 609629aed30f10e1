import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { engine, engines, isKnownEngine, sameBoundary } from '../src/catalog/engines.js';
import {
  compatibility,
  isEmbedded,
  isEmulator,
  isEmulatorOf,
  isJobFramework,
  isMailCatcher,
  isStandIn,
  jobStore,
} from '../src/catalog/relations.js';

const ids = engines.map((one) => one.id);
const anyId = fc.oneof(fc.constantFrom(...ids), fc.string());

describe('a behaviour boundary', () => {
  test.each([
    ['postgresql', '15.3', '15.13', 'same'],
    ['postgresql', '15', '16', 'differs'],
    ['postgresql', '9.5', '9.6', 'differs'],
    ['postgresql', '9', '9.6', 'unknown'],
    ['postgresql', '9.6', '10', 'differs'],
    ['mysql', '8', '8.0', 'unknown'],
    ['mysql', '8', '5.7', 'differs'],
    ['mysql', '8.0', '8.4', 'differs'],
    ['mysql', '8.0.34', '8.0', 'same'],
    ['mariadb', '10.6', '10.11', 'differs'],
    ['redis', '7', '7.4', 'same'],
    ['redis', '7.4', '8.0', 'differs'],
    ['mongodb', '4.4', '4.2', 'differs'],
    ['mongodb', '4', '4.4', 'unknown'],
    ['mongodb', '4.4', '5', 'differs'],
    ['mongodb', '5', '5.0.3', 'same'],
    ['rabbitmq', '3.13', '4.0', 'differs'],
    ['kafka', '3.7', '3.9', 'same'],
    ['clickhouse', '24.8', '25.8', 'differs'],
    ['clickhouse', '24.8.1', '24.8.9.3', 'same'],
    ['mssql', '2019', '2022', 'differs'],
    ['mssql', '2.0.0', '2019', 'unknown'],
    ['memcached', '1.5', '1.6', 'same'],
    ['minio', '2024.01.01', '2025.04.22', 'same'],
    ['node', '22.13.1', '22', 'same'],
    ['python', '3.12', '3.13.2', 'differs'],
    ['python', '3', '3.13', 'unknown'],
    ['java', '1.8', '8', 'same'],
    ['java', '17.0.4', '21', 'differs'],
    ['java', '1', '8', 'differs'],
    ['dotnet', '8.0', '10.0', 'differs'],
    ['something-else', '1.2', '1.3', 'same'],
    ['something-else', '1', '2', 'differs'],
    ['postgresql', null, '16', 'unknown'],
  ])('of %s between %s and %s: %s', (id, a, b, expected) => {
    expect(sameBoundary(id, a, b)).toBe(expected);
    expect(sameBoundary(id, b, a)).toBe(expected);
  });

  test('lies nowhere between a version and itself', () => {
    const version = fc
      .array(fc.nat({ max: 99 }), { minLength: 3, maxLength: 4 })
      .map((numbers) => numbers.join('.'));
    fc.assert(
      fc.property(anyId, version, (id, one) => {
        expect(sameBoundary(id, one, one)).not.toBe('differs');
      }),
    );
  });
});

describe('the engines', () => {
  test('have an id each, in lower case', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z][a-z0-9_-]*$/.test(id))).toEqual([]);
  });

  test('that the catalogue does not know are spoken of by their id', () => {
    expect(engine('shop-db')).toMatchObject({ id: 'shop-db', title: 'shop-db', role: 'other' });
    expect(isKnownEngine('constructor')).toBe(false);
    expect(engine('constructor').family).toBe('constructor');
  });
});

describe('how two engines relate', () => {
  test.each([
    ['postgresql', 'postgresql', 'same'],
    ['sidekiq', 'redis', 'same'],
    ['sidekiq', 'valkey', 'same'],
    ['celery', 'rabbitmq', 'same'],
    ['solid_queue', 'postgresql', 'same'],
    ['sidekiq', 'postgresql', 'different'],
    ['minio', 's3', 'emulator'],
    ['minio', 's3mock', 'emulator'],
    ['localstack', 'minio', 'emulator'],
    ['localstack', 'sqs', 'emulator'],
    ['elasticmq', 's3', 'different'],
    ['azurite', 'azure-blob', 'emulator'],
    ['dynamodb-local', 'dynamodb', 'emulator'],
    ['fake-gcs-server', 'gcs', 'emulator'],
    ['mailpit', 'ses', 'emulator'],
    ['mailpit', 'smtp', 'emulator'],
    ['letter_opener', 'smtp', 'emulator'],
    ['mailpit', 'mailhog', 'emulator'],
    ['redis', 'valkey', 'protocol'],
    ['keydb', 'dragonfly', 'protocol'],
    ['kafka', 'redpanda', 'protocol'],
    ['mongodb', 'documentdb', 'protocol'],
    ['mysql', 'mariadb', 'different'],
    ['postgresql', 'cockroachdb', 'different'],
    ['elasticsearch', 'opensearch', 'different'],
    ['redis', 'memcached', 'different'],
    ['s3', 'gcs', 'different'],
    ['sqlite', 'postgresql', 'embedded'],
    ['h2', 'oracle', 'embedded'],
    ['in-memory', 'redis', 'embedded'],
    ['local-disk', 's3', 'embedded'],
    ['constructor', '__proto__', 'different'],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(compatibility(a, b)).toBe(expected);
    expect(compatibility(b, a)).toBe(expected);
  });

  test('is the same from both sides', () => {
    fc.assert(fc.property(anyId, anyId, (a, b) => expect(compatibility(a, b)).toBe(compatibility(b, a))));
  });

  test('an emulator plays services, never another emulator', () => {
    expect(isEmulatorOf('minio', 's3')).toBe(true);
    expect(isEmulatorOf('s3', 'minio')).toBe(false);
    expect(isEmulatorOf('mailpit', 'mailhog')).toBe(false);
    expect(ids.flatMap((a) => ids.filter((b) => isEmulator(b) && isEmulatorOf(a, b)))).toEqual([]);
  });

  test.each([
    [
      'what settings choose instead of a server',
      isStandIn,
      ['in-memory', 'local-disk', 'null'],
      ['sqlite', 'redis'],
    ],
    ['databases in the process', isEmbedded, ['sqlite', 'h2'], ['in-memory', 'postgresql']],
    ['job frameworks', isJobFramework, ['sidekiq', 'celery', 'delayed_job'], ['redis', 'in-process']],
    ['mail catchers', isMailCatcher, ['mailpit', 'letter_opener'], ['smtp', 'ses']],
  ])('%s', (_, is, yes, no) => {
    expect([yes.filter(is), no.filter(is)]).toEqual([yes, []]);
  });

  test('a job framework says where it keeps its jobs', () => {
    expect(jobStore('celery')).toEqual({ role: 'cache', engines: ['redis', 'rabbitmq', 'sqs'] });
    expect(jobStore('good_job')).toEqual({ role: 'database', engines: [] });
    expect(jobStore('redis')).toBeNull();
  });
});
