import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isKnownEngine } from '../src/catalog/engines.js';
import { imageGroups } from '../src/catalog/images/table.js';
import { identifyImage } from '../src/catalog/images.js';

/** "postgresql 16 [alpine] (flavour)", with the pin where it is not exact. */
function said(reference: string): string | null {
  const found = identifyImage(reference);
  if (!found) return null;
  const variants = found.variants.length ? ` [${found.variants.join(' ')}]` : '';
  const flavour = found.flavour ? ` (${found.flavour})` : '';
  return `${found.engine} ${found.version ?? found.pin}${variants}${flavour}`;
}

const hex = 'a'.repeat(64);

describe('an image is an engine and a version', () => {
  test.each([
    ['postgres', 'postgresql floating'],
    ['postgres:latest', 'postgresql floating'],
    ['postgres:alpine', 'postgresql floating [alpine]'],
    ['postgres:trixie', 'postgresql floating [trixie]'],
    ['postgres:alpine3.21', 'postgresql floating [alpine]'],
    ['postgres:16', 'postgresql 16'],
    ['postgres:9.6', 'postgresql 9.6'],
    ['postgres:16.4-alpine3.20', 'postgresql 16.4 [alpine]'],
    ['postgres:17-bookworm', 'postgresql 17 [bookworm]'],
    ['postgres:17beta1-alpine', 'postgresql 17 [alpine]'],
    ['postgres:16rc1', 'postgresql 16'],
    ['bitnami/postgresql:17.5.0-debian-12-r12', 'postgresql 17.5.0'],
    ['bitnami/postgresql-repmgr:15.3.0', 'postgresql 15.3.0'],
    ['bitnamilegacy/postgresql:16', 'postgresql 16'],
    ['bitnamisecure/postgresql:latest', 'postgresql floating'],
    ['cimg/postgres:14.0-postgis', 'postgresql 14.0 [postgis]'],
    ['circleci/postgres:12-alpine-postgis', 'postgresql 12 [alpine postgis]'],
    ['ghcr.io/cloudnative-pg/postgresql:16.2-bookworm', 'postgresql 16.2 [bookworm]'],
    ['cgr.dev/chainguard/postgres:latest', 'postgresql floating'],
    ['ubuntu/postgres:14-22.04_beta', 'postgresql 14'],
    ['percona/percona-distribution-postgresql:16.4', 'postgresql 16.4'],
    ['percona/percona-postgresql-operator:2.3.1-ppg16-postgres', 'postgresql 16'],
    ['pgautoupgrade/pgautoupgrade:17-alpine', 'postgresql 17 [alpine]'],
    ['registry.developers.crunchydata.com/crunchydata/crunchy-postgres:ubi8-15.2-0', 'postgresql 15.2 [ubi]'],
    ['ghcr.io/zalando/spilo-15:3.0-p1', 'postgresql 15'],
    [
      'ghcr.io/immich-app/postgres:14-vectorchord0.4.3-pgvectors0.2.0',
      'postgresql 14 [vectorchord pgvectors]',
    ],
    ['postgis/postgis:14-3.2', 'postgresql 14 [postgis]'],
    ['imresamu/postgis:16-3.4-alpine', 'postgresql 16 [postgis alpine]'],
    ['mdillon/postgis:9.6', 'postgresql 9.6 [postgis]'],
    ['kartoza/postgis:15-3.3', 'postgresql 15 [postgis]'],
    ['pgvector/pgvector:pg17', 'postgresql 17 [pgvector]'],
    ['pgvector/pgvector:0.8.0-pg17-trixie', 'postgresql 17 [pgvector trixie]'],
    ['pgvector/pgvector:0.8.0', 'postgresql unresolved [pgvector]'],
    ['ankane/pgvector:v0.5.1', 'postgresql unresolved [pgvector]'],
    ['ankane/pgvector', 'postgresql floating [pgvector]'],
    ['tensorchord/pgvecto-rs:pg16-v0.2.0', 'postgresql 16 [vectorchord]'],
    ['timescale/timescaledb:2.11.2-pg14', 'postgresql 14 [timescaledb]'],
    ['timescale/timescaledb-ha:pg16.4-ts2.16.1', 'postgresql 16.4 [timescaledb]'],
    ['timescale/timescaledb:latest-pg15', 'postgresql 15 [timescaledb]'],
    ['supabase/postgres:17.6.1.127', 'postgresql 17.6 (supabase)'],
    ['supabase/postgres:17.6.1.127-orioledb', 'postgresql 17.6 [orioledb] (supabase)'],
    ['citusdata/citus:12.1.0-pg14', 'postgresql 14 [citus]'],
    ['paradedb/paradedb:latest-pg17', 'postgresql 17 [paradedb]'],
    ['apache/age:release_PG16_1.5.0', 'postgresql 16 [age]'],
    ['cockroachdb/cockroach:v24.3.0', 'cockroachdb 24.3.0'],
    ['cockroachdb/cockroach:latest-v24.1', 'cockroachdb 24.1'],

    ['mysql:8', 'mysql 8'],
    ['mysql:8.0.34-debian', 'mysql 8.0.34'],
    ['mysql:lts', 'mysql floating'],
    ['mysql:innovation', 'mysql floating'],
    ['mysql:26.7', 'mysql 26.7'],
    ['mysql/mysql-server:8.0.32-1.2.11-server', 'mysql 8.0.32'],
    ['cimg/mysql:8.0', 'mysql 8.0'],
    ['percona:8.0', 'mysql 8.0 (percona)'],
    ['percona:ps-8.0.30-22', 'mysql 8.0.30 (percona)'],
    ['percona', 'mysql floating (percona)'],
    ['percona:psmdb-7.0.40', 'mongodb 7.0.40 (percona)'],
    ['percona/percona-server:8.0.32', 'mysql 8.0.32 (percona)'],
    ['mariadb:10.11-jammy', 'mariadb 10.11 [jammy]'],
    ['mariadb:11-ubi', 'mariadb 11 [ubi]'],
    ['mariadb:lts-noble', 'mariadb floating [noble]'],
    ['bitnami/mariadb-galera:11.4.2', 'mariadb 11.4.2'],
    ['lscr.io/linuxserver/mariadb:version-10.6.10', 'mariadb 10.6.10'],
    ['mongo:4.4-bionic', 'mongodb 4.4 [bionic]'],
    ['mongodb/mongodb-community-server:6.0.6-ubi8', 'mongodb 6.0.6 [ubi]'],
    ['mongodb/mongodb-atlas-local:8.0', 'mongodb 8.0'],
    ['mcr.microsoft.com/mssql/server:2019-latest', 'mssql 2019'],
    ['mcr.microsoft.com/mssql/server:2025-CU5-ubuntu-22.04', 'mssql 2025'],
    ['mcr.microsoft.com/mssql/server', 'mssql floating'],
    ['mcr.microsoft.com/azure-sql-edge:2.0.0', 'mssql 2.0.0 (azure-sql-edge)'],
    ['gvenzl/oracle-free:23-slim', 'oracle 23 [slim]'],
    ['container-registry.oracle.com/database/free:23.5.0.0', 'oracle 23.5.0.0'],
    ['clickhouse/clickhouse-server:26.2.19.43-alpine', 'clickhouse 26.2.19.43 [alpine]'],
    ['altinity/clickhouse-server:23.8.8.21.altinitystable', 'clickhouse 23.8.8.21'],
    ['yandex/clickhouse-server:21.3', 'clickhouse 21.3'],
    ['neo4j:5.26-community', 'neo4j 5.26'],
    ['neo4j:2025.01.0', 'neo4j 2025.01.0'],
    ['neo4j:5.26', 'neo4j 5.26'],
    ['amazon/dynamodb-local:2.5.2', 'dynamodb-local 2.5.2'],
    ['public.ecr.aws/aws-dynamodb-local/aws-dynamodb-local:1.25.1', 'dynamodb-local 1.25.1'],

    ['redis', 'redis floating'],
    ['redis:7-alpine', 'redis 7 [alpine]'],
    ['bitnamilegacy/redis:8.0.2-debian-12-r4', 'redis 8.0.2'],
    ['bitnami/redis-cluster:7.2', 'redis 7.2'],
    ['redis/redis-stack:7.2.0-v9', 'redis 7.2.0 (redis-stack)'],
    ['redislabs/rejson:2.4.3', 'redis unresolved (redis-stack)'],
    ['quay.io/opstree/redis:v7.2.7', 'redis 7.2.7'],
    ['valkey/valkey:9.1.0-alpine', 'valkey 9.1.0 [alpine]'],
    ['valkey/valkey-bundle:8', 'valkey 8'],
    ['eqalpha/keydb:x86_64_v6.3.4', 'keydb 6.3.4'],
    ['eqalpha/keydb:alpine_x86_64_v6.3.4', 'keydb 6.3.4 [alpine]'],
    ['docker.dragonflydb.io/dragonflydb/dragonfly:v1.25.2', 'dragonfly 1.25.2'],
    ['memcached:1.6-alpine', 'memcached 1.6 [alpine]'],

    ['rabbitmq:3-management', 'rabbitmq 3'],
    ['rabbitmq:management', 'rabbitmq floating'],
    ['rabbitmq:4.0.5-management-alpine', 'rabbitmq 4.0.5 [alpine]'],
    ['apache/kafka:3.9.0', 'kafka 3.9.0'],
    ['bitnamilegacy/kafka:3.9', 'kafka 3.9'],
    ['wurstmeister/kafka:2.13-2.8.1', 'kafka 2.8.1'],
    ['quay.io/strimzi/kafka:0.40.0-kafka-3.7.0', 'kafka 3.7.0'],
    ['confluentinc/cp-kafka:4.1.0', 'kafka 1.1'],
    ['confluentinc/cp-kafka:5.5.1', 'kafka 2.5'],
    ['confluentinc/cp-kafka:6.2.0', 'kafka 2.8'],
    ['confluentinc/cp-kafka:7.5.0', 'kafka 3.5'],
    ['confluentinc/cp-server:8.1.0', 'kafka 4.1'],
    ['confluentinc/cp-kafka:latest', 'kafka floating'],
    ['docker.redpanda.com/redpandadata/redpanda:v24.2.7', 'redpanda 24.2.7'],
    ['nats:2.10-alpine', 'nats 2.10 [alpine]'],
    ['softwaremill/elasticmq-native:1.6.5', 'elasticmq 1.6.5'],

    ['elasticsearch:8.19.10', 'elasticsearch 8.19.10'],
    ['docker.elastic.co/elasticsearch/elasticsearch:7.9.0', 'elasticsearch 7.9.0'],
    ['docker.elastic.co/elasticsearch/elasticsearch-oss:7.10.2', 'elasticsearch 7.10.2'],
    ['public.ecr.aws/opensearchproject/opensearch:2.19.4', 'opensearch 2.19.4'],
    ['getmeili/meilisearch:v1.12', 'meilisearch 1.12'],

    ['minio/minio:RELEASE.2025-04-22T22-12-26Z', 'minio 2025.04.22'],
    ['bitnami/minio:2020.9.26', 'minio 2020.9.26'],
    ['minio/minio', 'minio floating'],
    ['ghcr.io/coollabsio/minio:latest', 'minio floating'],
    ['localstack/localstack:4.0', 'localstack 4.0'],
    ['localstack/localstack:2026.03.0', 'localstack 2026.03.0'],
    ['mcr.microsoft.com/azure-storage/azurite', 'azurite floating'],
    ['fsouza/fake-gcs-server:1.49', 'fake-gcs-server 1.49'],
    ['axllent/mailpit:v1.30.4', 'mailpit 1.30.4'],
    ['mailhog/mailhog', 'mailhog floating'],
    ['sj26/mailcatcher:latest', 'mailcatcher floating'],
    ['docker.io/greenmail/standalone:2.1.11', 'greenmail 2.1.11'],
    ['quay.io/keycloak/keycloak:26.3', 'keycloak 26.3'],
    ['registry.k8s.io/etcd:3.5.16-0', 'etcd 3.5.16'],
    ['confluentinc/cp-zookeeper:7.5.0', 'zookeeper unresolved'],
  ])('%s', (reference, expected) => {
    expect(said(reference)).toBe(expected);
  });
});

describe('a runtime image is a runtime and its version', () => {
  test.each([
    ['node:22.16-alpine3.21', 'node 22.16 [alpine]'],
    ['node:lts-alpine3.21', 'node floating [alpine]'],
    ['node:krypton-slim', 'node 24 [slim]'],
    ['cimg/node:18.13.0-browsers', 'node 18.13.0'],
    ['gcr.io/distroless/nodejs22-debian12:nonroot', 'node 22'],
    ['mcr.microsoft.com/devcontainers/typescript-node:1-20-bookworm', 'node 20 [bookworm]'],
    ['oven/bun:1.1-alpine', 'bun 1.1 [alpine]'],
    ['denoland/deno:alpine-2.1.4', 'deno 2.1.4 [alpine]'],
    ['python:3.10', 'python 3.10'],
    ['python:3.13-slim-trixie', 'python 3.13 [slim trixie]'],
    ['mcr.microsoft.com/devcontainers/python:1-3.12-bookworm', 'python 3.12 [bookworm]'],
    ['mcr.microsoft.com/devcontainers/python:3.12', 'python 3.12'],
    ['ghcr.io/astral-sh/uv:0.11.32-python3.12-trixie-slim', 'python 3.12 [trixie slim]'],
    ['ghcr.io/astral-sh/uv:0.11.32', null],
    ['ghcr.io/astral-sh/uv', null],
    ['tiangolo/uvicorn-gunicorn-fastapi:python3.11', 'python 3.11'],
    ['public.ecr.aws/lambda/python:3.12', 'python 3.12'],
    ['registry.docker.com/library/ruby:3.3.0-slim', 'ruby 3.3.0 [slim]'],
    ['mcr.microsoft.com/devcontainers/ruby:dev-4.0-bookworm', 'ruby 4.0 [bookworm]'],
    ['ghcr.io/rails/devcontainer/images/ruby:3.3.0', 'ruby 3.3.0'],
    ['php:8.3-fpm-alpine', 'php 8.3 [fpm alpine]'],
    ['dunglas/frankenphp:1-php8.3', 'php 8.3 [frankenphp]'],
    ['laravelsail/php83-composer:latest', 'php 8.3'],
    ['docker.io/library/golang:1.26.6', 'go 1.26.6'],
    ['mcr.microsoft.com/devcontainers/go:1-1.22-bookworm', 'go 1.22 [bookworm]'],
    ['rust:1.80-slim-bookworm', 'rust 1.80 [slim bookworm]'],
    ['mcr.microsoft.com/devcontainers/rust:1-bookworm', 'rust unresolved [bookworm]'],
    ['lukemathwalker/cargo-chef:latest-rust-1.80', 'rust 1.80'],
    ['elixir:1.17-otp-27', 'elixir 1.17'],
    ['hexpm/elixir:1.17.3-erlang-27.1-debian-bookworm-20240904-slim', 'elixir 1.17.3 [bookworm slim]'],
    ['erlang:27-alpine', 'erlang 27 [alpine]'],
    ['openjdk:17-jdk-slim', 'java 17 [slim]'],
    ['openjdk:8u342-jre', 'java 8'],
    ['eclipse-temurin:24.0.2_12-jdk-noble', 'java 24.0.2 [noble]'],
    ['amazoncorretto:21-alpine', 'java 21 [alpine]'],
    ['azul/zulu-openjdk:17', 'java 17'],
    ['ibm-semeru-runtimes:open-17-jdk', 'java 17'],
    ['maven:3.9-eclipse-temurin-17', 'java 17'],
    ['gradle:8.5-jdk21-alpine', 'java 21 [alpine]'],
    ['maven:3.9', null],
    ['gcr.io/distroless/java21-debian13:nonroot', 'java 21'],
    ['mcr.microsoft.com/devcontainers/java:1-17-bullseye', 'java 17 [bullseye]'],
    ['mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled', 'dotnet 10.0 [noble chiseled]'],
    ['mcr.microsoft.com/dotnet/sdk:8.0', 'dotnet 8.0'],
    ['mcr.microsoft.com/dotnet/core/runtime:3.1', 'dotnet 3.1'],
    ['registry.access.redhat.com/ubi9/python-311:1-72', 'python 3.11'],
    ['registry.redhat.io/rhel9/postgresql-15', 'postgresql 15'],
    ['quay.io/sclorg/mysql-80-c9s:latest', 'mysql 8.0'],
    ['quay.io/sclorg/mariadb-1011-c9s', 'mariadb 10.11'],
    ['centos/postgresql-96-centos7', 'postgresql 9.6'],
  ])('%s', (reference, expected) => {
    expect(said(reference)).toBe(expected);
  });
});

describe('registries and mirrors do not change what an image is', () => {
  test.each([
    ['docker.io/postgres:16', 'postgresql 16'],
    ['docker.io/library/postgres:16', 'postgresql 16'],
    ['library/postgres:16', 'postgresql 16'],
    ['index.docker.io/library/postgres:16', 'postgresql 16'],
    ['public.ecr.aws/docker/library/redis:8.10.1-alpine', 'redis 8.10.1 [alpine]'],
    ['mirror.gcr.io/library/node:22', 'node 22'],
    ['arm64v8/postgres:16', 'postgresql 16'],
    ['localhost:5000/postgres:16', 'postgresql 16'],
    ['registry.example:5000/a/b/postgres', 'postgresql floating'],
    ['harbor.example/proxy/docker.io/postgres:16.4', 'postgresql 16.4'],
    ['artifactory.example/docker/python:3.12', 'python 3.12'],
    ['gitlab.example/group/dependency_proxy/containers/node:22', 'node 22'],
    ['acr.example/imported/elastic/elasticsearch:8.1.0', 'elasticsearch 8.1.0'],
    ['registry.example/team/mirror/bitnami/redis:7.2', 'redis 7.2'],
    ['team/mysql:local', 'mysql floating'],
    ['ghcr.io/team/postgres:16-custom', 'postgresql 16'],
    ['ghcr.io/team/node:20', null],
    ['team/python', null],
    [`postgres:16@sha256:${hex}`, 'postgresql 16'],
    [`postgres@sha256:${hex}`, 'postgresql unresolved'],
    [`redis:alpine@sha256:${hex}`, 'redis unresolved [alpine]'],
  ])('%s', (reference, expected) => {
    expect(said(reference)).toBe(expected);
  });
});

describe('V02 V04 V05 what is not known yet stays unresolved', () => {
  test.each([
    [`postgres:${'$'}{PG}`, 'postgresql unresolved'],
    [`postgres:${'$'}{PG:-16}-alpine`, 'postgresql unresolved [alpine]'],
    [`node:${'$'}{NODE}-alpine${'$'}{ALPINE}`, 'node unresolved [alpine]'],
    ['postgres:$PG', 'postgresql unresolved'],
    [`postgres:${'$'}{{ matrix.pg }}`, 'postgresql unresolved'],
    ['postgres:{{ .Values.tag }}', 'postgresql unresolved'],
    ['mysql:<%= version %>', 'mysql unresolved'],
    ['redis:((redis-version))', 'redis unresolved'],
    [`postgres:16-${'$'}{VARIANT}`, 'postgresql 16'],
    [`postgres:16.${'$'}{MINOR}`, 'postgresql 16'],
    [`postgres:1${'$'}{X}`, 'postgresql unresolved'],
    [`postgres:16${'$'}{SUFFIX}`, 'postgresql unresolved'],
    [`timescale/timescaledb:2.11.2-${'$'}{PG}`, 'postgresql unresolved [timescaledb]'],
    [`${'$'}{REGISTRY}/postgres:16`, 'postgresql 16'],
    [`${'$'}{REGISTRY:-docker.io/library}/node:22`, 'node 22'],
    [`${'$'}{PREFIX}redis:7`, 'redis 7'],
    [`postgres@${'$'}{DIGEST}`, 'postgresql unresolved'],
    [`postgres${'$'}{SUFFIX}:16`, null],
    [`${'$'}{IMAGE}`, null],
    [`${'$'}{{ matrix.image }}`, null],
    ['$IMAGE', null],
    [`postgres:${'$'}{PG`, null],
    ['postgres:sha-1234567', 'postgresql unresolved'],
    ['postgres:1234567', 'postgresql unresolved'],
    ['postgres:12ab34f', 'postgresql unresolved'],
    ['postgres:20240101', 'postgresql unresolved'],
    ['postgres:2024-01-01', 'postgresql unresolved'],
    ['postgres:016', 'postgresql unresolved'],
    ['postgres:9007199254740993.1', 'postgresql unresolved'],
    ['postgres:stable', 'postgresql floating'],
    ['postgres:current', 'postgresql floating'],
  ])('%s', (reference, expected) => {
    expect(said(reference)).toBe(expected);
  });
});

test.each([
  'rediscommander/redis-commander',
  'ghcr.io/joeferner/redis-commander:latest',
  'minio/mc:latest',
  'docker.elastic.co/kibana/kibana:8.1.0',
  'opensearchproject/opensearch-dashboards:2',
  'confluentinc/cp-kafka-connect:7.5.0',
  'confluentinc/cp-schema-registry:7.5.0',
  'provectuslabs/kafka-ui',
  'prometheuscommunity/postgres-exporter',
  'bitnami/redis-exporter',
  'bitnami/redis-sentinel:7',
  'registry.example/exporter/redis',
  'apache/hive-metastore-postgresql:3.1.3',
  'bitnami/valkey-sentinel:8',
  'bitnamicharts/postgresql:16.7.14',
  'edoburu/pgbouncer',
  'bitnami/pgbouncer',
  'adminer',
  'dpage/pgadmin4',
  'mongo-express',
  'percona/percona-postgresql-operator:2.3.1',
  'clickhouse/clickhouse-keeper:24.8',
  'temporalio/ui:2.21',
  'nginx:latest',
  'traefik:v3',
  'busybox',
  'example/shop:1.4.2',
  'heroku/heroku:22',
])('%s is no service', (reference) => {
  expect(identifyImage(reference)).toBeNull();
});

test.each([
  ['empty', ''],
  ['upper case', 'Postgres:16'],
  ['a space', 'postgres :16'],
  ['an empty tag', 'postgres:'],
  ['a flag', '-postgres:16'],
  ['two dots', 'a/../postgres:16'],
  ['a path', './postgres'],
  ['an absolute path', '/postgres'],
  ['a short digest', 'postgres@sha256:abc'],
  ['a URL', 'https://hub.docker.com/_/postgres'],
  ['over 512 characters', `${'a/'.repeat(300)}postgres:16`],
  ['a tag of 129 characters', `postgres:1${'0'.repeat(128)}`],
  ['full-width letters', 'ｐostgres:16'],
  ['bidirectional marks', 'postgres:\u202e16'],
  ['Arabic digits', 'postgres:١٦'],
  ['a mark of our own', 'postgres:\uE000'],
])('V03 V05 %s is no reference', (_, reference) => {
  expect(identifyImage(reference)).toBeNull();
});

describe('whatever comes in', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'postgres',
      'redis',
      'node',
      '/',
      ':',
      '@',
      '-',
      '.',
      '${',
      '}',
      '{{',
      '$',
      'latest',
      'pg16',
      '8u1',
    ),
    fc.string({ maxLength: 5 }),
    fc.integer({ min: 0, max: 99999 }).map(String),
  );
  const reference = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

  test('it never throws, and a version is dotted numbers and exact', () => {
    fc.assert(
      fc.property(reference, (text) => {
        const found = identifyImage(text);
        if (!found) return;
        expect(isKnownEngine(found.engine)).toBe(true);
        expect(found.version ?? '0').toMatch(/^\d+(\.\d+)*$/);
        expect(found.pin === 'exact').toBe(found.version !== null);
      }),
    );
  });

  test.each(['${', '{', '$(', 'a-', 'a/', '$a', '1.', ':', '@', '__', '((', 'pg1'])(
    '%s repeated comes to an end',
    (unit) => {
      for (const length of [500, 100_000])
        expect(identifyImage(`postgres:${unit.repeat(length / unit.length)}`)?.version ?? null).toBeNull();
    },
  );
});

describe('the table', () => {
  test('names engines that the catalogue knows', () => {
    expect(imageGroups.map((group) => group.engine).filter((id) => !isKnownEngine(id))).toEqual([]);
  });

  test('holds a name twice only where tags tell the groups apart', () => {
    const plain = imageGroups.filter((group) => !group.only).flatMap((group) => group.names);
    expect(plain.filter((name, i) => plain.indexOf(name) !== i)).toEqual([]);
  });
});
