import { describe, expect, test } from '@jest/globals';
import { groups } from '../src/catalog/behaviours/index.js';
import type { Behaviour } from '../src/catalog/behaviours/shape.js';
import { applies, groupsFor, worstKnown } from '../src/catalog/behaviours.js';
import type { Comparison, Severity } from '../src/model.js';
import { mostTelling } from '../src/reasons.js';

const all = (await Promise.all(groups.map((group) => group.load()))).flat();

const engines = (here: string, there: string): Comparison => ({ kind: 'engines', here, there });
const versions = (engine: string, here: string, there: string): Comparison => ({
  kind: 'versions',
  engine,
  here,
  there,
});
const idsOf = (comparison: Comparison) => all.filter((one) => applies(one, comparison)).map(({ id }) => id);

describe('what applies', () => {
  test('a pair, in either direction', () => {
    expect(idsOf(engines('sqlite', 'postgresql'))).toContain('sqlite-postgresql-like-case');
    expect(idsOf(engines('postgresql', 'sqlite'))).toEqual(idsOf(engines('sqlite', 'postgresql')));
  });

  test('what is said of MySQL where it holds for MariaDB too', () => {
    expect(idsOf(engines('sqlite', 'mariadb'))).toContain('sqlite-mysql-equality-case');
    expect(idsOf(engines('sqlite', 'mariadb'))).not.toContain('sqlite-mysql-returning');
    expect(idsOf(engines('sqlite', 'mysql'))).toContain('sqlite-mysql-returning');
  });

  test('what was made to replace an engine, where nothing is known of itself', () => {
    expect(idsOf(engines('in-memory', 'valkey'))).toEqual(idsOf(engines('in-memory', 'redis')));
    expect(idsOf(engines('redis', 'valkey'))).toContain('redis-valkey-rdb');
    expect(idsOf(engines('in-process', 'sidekiq'))).toContain('memory-queue-broker-transaction');
  });

  test.each([
    ['sqlite', 'cockroachdb'],
    ['mysql', 'tidb'],
    ['local-disk', 'minio'],
    ['postgresql', 'postgresql'],
    ['keydb', 'valkey'],
    ['mongodb', 'postgresql'],
  ])('nothing is known of %s and %s', (here, there) => {
    expect(idsOf(engines(here, there))).toEqual([]);
    expect(groupsFor(engines(here, there))).toEqual([]);
    expect(worstKnown(engines(here, there))).toBeNull();
  });

  test('every step between two versions, as far as it bites in that direction', () => {
    const up = idsOf(versions('postgresql', '13', '16.4'));
    expect(up).toEqual(
      expect.arrayContaining([
        'postgresql-13-14-password-encryption',
        'postgresql-14-15-public-schema',
        'postgresql-15-16-createrole',
      ]),
    );
    expect(up).not.toContain('postgresql-14-15-merge');
    expect(up.filter((id) => /-(?:12-13|16-17)-/.test(id))).toEqual([]);
    const down = idsOf(versions('postgresql', '16.4', '13'));
    expect(down).toEqual(
      expect.arrayContaining(['postgresql-13-14-password-encryption', 'postgresql-14-15-merge']),
    );
    expect(down).not.toContain('postgresql-14-15-public-schema');
  });

  test.each([
    ['mysql', '8', '8.4', 'mysql-8.0-8.4-native-password', false],
    ['mysql', '8.0', '8.4', 'mysql-8.0-8.4-native-password', true],
    ['mysql', '5.7', '8', 'mysql-5.7-8.0-auth-plugin', true],
    ['mysql', '8.0.36', '9', 'mysql-8.4-9-native-password-removed', true],
    ['mariadb', '10', '10.11', 'mariadb-10.5-10.11-explicit-timestamp', false],
    ['mariadb', '10.6', '11', 'mariadb-10-11-client-names', true],
    ['node', '18.20.1', '20', 'node-18-20-http-keepalive', true],
    ['python', '3.9', '3.11', 'python-3.10-3.11-str-enum-format', true],
    ['python', '3.11', '3.9', 'python-3.10-3.11-fromisoformat', true],
    ['python', '3.9', '3.10', 'python-3.10-3.11-str-enum-format', false],
  ])('%s %s and %s: %s %s', (engine, here, there, id, expected) => {
    expect(idsOf(versions(engine, here, there)).includes(id)).toBe(expected);
  });
});

describe('how bad it is', () => {
  test.each<[string, string, string, Severity | null]>([
    ['postgresql', '14', '15', 'high'],
    ['postgresql', '15', '14', 'high'],
    ['postgresql', '15', '16', 'medium'],
    ['postgresql', '12', '13', 'medium'],
    ['postgresql', '12', '16', 'high'],
    ['postgresql', '11', '13', null],
    ['postgresql', '15', '99', null],
    ['redis', '5', '6', 'medium'],
    ['redis', '6', '8', 'high'],
    ['mongodb', '5', '7', null],
    ['clickhouse', '24', '25', null],
  ])('%s from %s to %s', (engine, here, there, severity) => {
    expect(worstKnown(versions(engine, here, there))).toBe(severity);
  });

  test('of a pair', () => {
    expect(worstKnown(engines('sqlite', 'postgresql'))).toBe('high');
    expect(worstKnown(engines('keydb', 'redis'))).toBe('medium');
  });
});

describe('what tells most', () => {
  const one = (id: string, severity: Severity, ...areas: Behaviour['areas'][number][]) =>
    ({ id, severity, areas }) as unknown as Behaviour;
  const chosen = (known: readonly Behaviour[], ...met: string[]) =>
    mostTelling(known, (id) => met.includes(id)).map(({ id }) => id);

  test('three, the worst first, as they are ordered', () => {
    const known = [
      one('a', 'low', 'queries'),
      one('b', 'high', 'writes'),
      one('c', 'medium', 'cache'),
      one('d', 'high', 'locale'),
    ];
    expect(chosen(known)).toEqual(['b', 'd', 'c']);
    expect(chosen([])).toEqual([]);
    expect(chosen(known.slice(0, 1))).toEqual(['a']);
  });

  test('among equals what touches another area', () => {
    const known = [
      one('a', 'high', 'queries'),
      one('b', 'high', 'queries', 'locale'),
      one('c', 'high', 'writes'),
      one('d', 'medium', 'auth'),
    ];
    expect(chosen(known)).toEqual(['a', 'c', 'b']);
  });

  test('what the repository meets comes before what is worse', () => {
    const known = [one('a', 'high', 'queries'), one('b', 'high', 'writes'), one('c', 'low', 'queries')];
    expect(chosen(known, 'c')).toEqual(['c', 'b', 'a']);
  });
});
