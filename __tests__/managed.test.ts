import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { chartEngine } from '../src/catalog/charts.js';
import { isKnownEngine } from '../src/catalog/engines.js';
import { resolvesToday } from '../src/catalog/floating-tags.js';
import { addOns } from '../src/catalog/managed/add-ons.js';
import { terraformResources } from '../src/catalog/managed/resources.js';
import {
  identifyAddOn,
  identifyManaged,
  identifyParameterFamily,
  identifyResource,
  identifyVersioned,
  type ManagedIdentity,
} from '../src/catalog/managed.js';
import { nodeCodeName } from '../src/catalog/node-code-names.js';
import { preinstalledOnRunner, runnerLabelMoves } from '../src/catalog/runner-images.js';

const said = (found: ManagedIdentity | null): string | null =>
  found && [found.engine, found.version, found.flavour && `(${found.flavour})`].filter(Boolean).join(' ');

describe('an add-on is an engine in somebody’s hands', () => {
  test.each([
    ['heroku-postgresql', 'postgresql (heroku)'],
    ['heroku-postgresql:standard-0', 'postgresql (heroku)'],
    ['heroku-postgresql:essential-16', 'postgresql (heroku)'],
    ['heroku-redis:mini', 'redis (heroku)'],
    ['heroku-key-value', 'valkey (heroku)'],
    ['cloudamqp:lemur', 'rabbitmq (cloudamqp)'],
    ['memcachier', 'memcached (memcachier)'],
    ['bucketeer', 's3 (bucketeer)'],
    ['jawsdb', 'mysql (jawsdb)'],
    ['jawsdb-maria', 'mariadb (jawsdb)'],
    ['searchbox', 'elasticsearch (searchbox)'],
    ['bonsai', 'elasticsearch (bonsai)'],
    ['aws-rds:medium-gp-psql-redundant', 'postgresql (rds)'],
    ['aws-rds:small-mysql', 'mysql (rds)'],
    ['papertrail', null],
    ['constructor', null],
  ])('%s', (name, expected) => {
    expect(said(identifyAddOn(name))).toBe(expected);
  });
});

describe('a provider’s engine and version', () => {
  test.each([
    ['postgres', '15.10', 'rds', 'postgresql 15.10 (rds)'],
    ['postgres', '14', null, 'postgresql 14'],
    ['aurora-postgresql', '13.13', 'rds', 'postgresql 13.13 (aurora)'],
    ['aurora-mysql', '8.0.mysql_aurora.3.05.2', 'rds', 'mysql 8.0 (aurora)'],
    ['aurora-mysql', '5.7.mysql_aurora.2.11.1', null, 'mysql 5.7 (aurora)'],
    ['mariadb', '10.11', 'rds', 'mariadb 10.11 (rds)'],
    ['sqlserver-se', '15.00.4073.23.v1', 'rds', 'mssql 2019 (rds)'],
    ['sqlserver-ex', '16.00', null, 'mssql 2022'],
    ['oracle-se2', '19.0.0.0.ru-2024-01.rur-2024-01.r1', null, 'oracle 19.0.0.0'],
    ['docdb', '5.0.0', 'aws', 'documentdb 5.0.0 (aws)'],
    ['valkey', '8.0', 'elasticache', 'valkey 8.0 (elasticache)'],
    ['redis', '6.x', 'elasticache', 'redis 6 (elasticache)'],
    ['RabbitMQ', '3.13', 'amazon-mq', 'rabbitmq 3.13 (amazon-mq)'],
    ['kafka', '3.7.x.kraft', 'msk', 'kafka 3.7 (msk)'],
    ['kafka', '2.8.2.tiered', 'msk', 'kafka 2.8.2 (msk)'],
    ['PG', '12', 'digitalocean', 'postgresql 12 (digitalocean)'],
    ['postgres', 'var.version', null, 'postgresql'],
    ['neptune', '1.3', null, null],
    ['__proto__', '1', null, null],
  ])('%s %s', (engine, version, provider, expected) => {
    expect(said(identifyManaged(engine, version, provider))).toBe(expected);
  });

  test.each([
    ['POSTGRES_18', 'postgresql 18'],
    ['POSTGRES_9_6', 'postgresql 9.6'],
    ['MYSQL_8_0', 'mysql 8.0'],
    ['MYSQL_8_0_31', 'mysql 8.0.31'],
    ['SQLSERVER_2019_STANDARD', 'mssql 2019'],
    ['REDIS_7_2', 'redis 7.2'],
    ['REDIS_6_X', 'redis 6'],
    ['VALKEY_8_0', 'valkey 8.0'],
    ['OpenSearch_2.15', 'opensearch 2.15'],
    ['Elasticsearch_7.10', 'elasticsearch 7.10'],
    ['POSTGRES', null],
    ['16', null],
    [`POSTGRES_${'$'}{var.version}`, null],
  ])('%s', (text, expected) => {
    expect(said(identifyVersioned(text))).toBe(expected);
  });

  test.each([
    ['postgres15', 'postgresql 15'],
    ['aurora-postgresql15', 'postgresql 15 (aurora)'],
    ['mysql8.0', 'mysql 8.0'],
    ['aurora-mysql8.0', 'mysql 8.0 (aurora)'],
    ['mariadb10.11', 'mariadb 10.11'],
    ['redis7', 'redis 7'],
    ['redis6.x', 'redis 6'],
    ['valkey8', 'valkey 8'],
    ['memcached1.6', 'memcached 1.6'],
    ['docdb5.0', 'documentdb 5.0'],
    ['sqlserver-se-15.0', 'mssql 2019'],
    ['oracle-se2-19', 'oracle 19'],
    ['default.postgres15', 'postgresql 15'],
    ['default.redis7.cluster.on', 'redis 7'],
    ['shop-production', null],
  ])('parameter family %s', (family, expected) => {
    expect(said(identifyParameterFamily(family))).toBe(expected);
  });

  test('a resource type that is one engine', () => {
    expect(said(identifyResource('azurerm_postgresql_flexible_server'))).toBe('postgresql (azure)');
    expect(said(identifyResource('aws_db_instance'))).toBeNull();
  });

  test('every row names an engine that the catalogue knows', () => {
    const ids = [...addOns.values(), ...terraformResources.values()].map(([id]) => id);
    expect(ids.filter((id) => !isKnownEngine(id))).toEqual([]);
  });

  test('nothing that comes in throws, and a version is dotted numbers', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        for (const found of [
          identifyManaged(a, b),
          identifyVersioned(a),
          identifyParameterFamily(a),
          identifyAddOn(a),
        ])
          expect(found?.version ?? '0').toMatch(/^\d+(\.\d+)*$/);
      }),
    );
  });

  test('long texts come to an end, and are no version', () => {
    for (const unit of ['1', '1.', 'a', '-', '_1', ':'])
      for (const read of [identifyManaged, identifyVersioned, identifyParameterFamily, identifyAddOn])
        expect(read(unit.repeat(100_000))?.version ?? null).toBeNull();
  });
});

describe('a chart installs an engine in the version that its own version brings', () => {
  const bitnami = 'https://charts.bitnami.com/bitnami';
  test.each([
    ['postgresql', '16.7.14', bitnami, 'postgresql 17'],
    ['postgresql', '~15.5.6', bitnami, 'postgresql 16'],
    ['postgresql', '12.x.x', bitnami, 'postgresql 15'],
    ['postgresql', '99.0.0', bitnami, 'postgresql undeclared'],
    ['postgresql', '>=12 <14', bitnami, 'postgresql undeclared'],
    ['postgresql', null, bitnami, 'postgresql undeclared'],
    ['postgresql-ha', '11.1.0', bitnami, 'postgresql undeclared'],
    ['redis', '21.2.6', 'oci://registry-1.docker.io/bitnamicharts', 'redis 8'],
    ['oci://registry-1.docker.io/bitnamicharts/mysql', '11.1.0', null, 'mysql 8.4'],
    ['bitnami/mariadb', '18.0.0', null, 'mariadb 11.3'],
    ['elasticsearch', '8.5.1', 'https://helm.elastic.co', 'elasticsearch 8.5.1'],
    ['postgres', '0.19.3', 'oci://registry-1.docker.io/cloudpirates', 'postgresql undeclared'],
    ['valkey', '0.24.6', 'oci://registry-1.docker.io/cloudpirates', 'valkey undeclared'],
    ['redis-ha', '4.1.0', 'https://dandydeveloper.github.io/charts', 'redis undeclared'],
    ['shop', '1.0.0', 'file://../shop', null],
    ['common', '2.x.x', bitnami, null],
    ['node', '19.0.0', bitnami, null],
  ])('%s %s', (chart, version, repository, expected) => {
    const found = chartEngine(chart, version, repository);
    expect(found && `${found.engine} ${found.version ?? found.pin}`).toBe(expected);
  });
});

describe('what a floating tag stood at', () => {
  test.each([
    ['mysql', 'mysql:8', '8.4.11'],
    ['mysql', 'mysql:lts', '9.7.2'],
    ['mysql', 'mysql', '26.7.0'],
    ['postgresql', 'docker.io/library/postgres:alpine3.21', '18.6'],
    ['redis', 'redis:latest', '8.10.1'],
    ['node', 'node:lts-alpine3.21', '24.19.0'],
    ['python', 'python:slim', '3.14.7'],
    ['rabbitmq', 'rabbitmq:management-alpine', '4.3.5'],
    ['postgresql', 'postgres:16', undefined],
    ['postgresql', 'bitnami/postgresql:latest', undefined],
    ['mysql', 'postgres', undefined],
    ['redis', 'image: redis', undefined],
  ])('%s as %s', (engine, declared, expected) => {
    expect(resolvesToday(engine, declared)?.version).toBe(expected);
  });
});

test('what comes with a runner, and which labels move', () => {
  expect(preinstalledOnRunner('ubuntu-latest', 'postgresql')?.version).toBe('16.15');
  expect(preinstalledOnRunner('ubuntu-22.04', 'mysql')?.version).toBe('8.0.46');
  expect(preinstalledOnRunner('ubuntu-24.04-arm', 'postgresql')).toBeNull();
  expect(preinstalledOnRunner('self-hosted', 'postgresql')).toBeNull();
  expect([runnerLabelMoves('ubuntu-latest'), runnerLabelMoves('ubuntu-24.04')]).toEqual([true, false]);
});

test('a line of Node by its name', () => {
  expect(['lts/krypton', 'Iron', 'lts/*', 'constructor'].map(nodeCodeName)).toEqual(['24', '20', null, null]);
});
