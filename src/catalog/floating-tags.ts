import { parseImageReference } from '../support/image-reference.js';
import { variantsOf } from './images/variants.js';
import { identifyImage } from './images.js';

/** The day of https://github.com/docker-library/official-images that the table shows. */
const floatingTagsAsOf = '2026-08-21';

/**
 * Tags of official images that move over a behaviour boundary, and where they stood. Only to tell a person what such a
 * tag means today; never compared.
 */
const table: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  amazoncorretto: { latest: '8' },
  cassandra: { latest: '5.0.9', 4: '4.1.12', 5: '5.0.9' },
  clickhouse: { latest: '26.7.5.10', lts: '26.3.20.7' },
  couchdb: { latest: '3.5.2.1' },
  'eclipse-temurin': { latest: '25.0.4' },
  elixir: { latest: '1.20.3' },
  erlang: { latest: '29.0.5.0' },
  golang: { latest: '1.27.0', 1: '1.27.0' },
  influxdb: { latest: '2.9.1' },
  mariadb: { latest: '12.3.2', lts: '12.3.2', 10: '10.11.18', 11: '11.8.8', 12: '12.3.2' },
  memcached: { latest: '1.6.45' },
  mysql: {
    latest: '26.7.0',
    innovation: '26.7.0',
    oracle: '26.7.0',
    lts: '9.7.2',
    8: '8.4.11',
    9: '9.7.2',
    26: '26.7.0',
  },
  nats: { latest: '2.14.5' },
  neo4j: { latest: '2026.07.1', community: '2026.07.1', enterprise: '2026.07.1' },
  node: { latest: '26.7.0', current: '26.7.0', lts: '24.19.0' },
  percona: { 8: '8.0.46' },
  php: { latest: '8.5.9', cli: '8.5.9', 8: '8.5.9' },
  postgres: { latest: '18.6' },
  python: { latest: '3.14.7', 3: '3.14.7' },
  rabbitmq: { latest: '4.3.5', management: '4.3.5' },
  redis: { latest: '8.10.1' },
  ruby: { latest: '4.0.6', 3: '3.4.10', 4: '4.0.6' },
  rust: { latest: '1.98.0', 1: '1.98.0' },
  solr: { latest: '10.0.0' },
  zookeeper: { latest: '3.9.5' },
};

const hub = new Set([null, 'docker.io', 'index.docker.io', 'registry-1.docker.io']);

/**
 * What a declared image with a floating tag stood at, or null for anything but an official image that the table has.
 */
export function resolvesToday(engine: string, declared: string): { version: string; asOf: string } | null {
  const image = parseImageReference(declared);
  if (!image || image.digest || !hub.has(image.domain) || identifyImage(declared)?.engine !== engine)
    return null;
  const [name, ...more] = image.path[0] === 'library' ? image.path.slice(1) : image.path;
  const tags = name && more.length === 0 && Object.hasOwn(table, name) ? table[name] : undefined;
  const tag = withoutVariants(image.tag ?? '');
  const version = tags && Object.hasOwn(tags, tag) ? tags[tag] : undefined;
  return version ? { version, asOf: floatingTagsAsOf } : null;
}

/** "lts-alpine3.21" -> "lts", "slim" -> "latest". */
const withoutVariants = (tag: string): string =>
  tag
    .split('-')
    .filter((word) => variantsOf(word).length === 0 && !/^alpine[\d.]*$/.test(word))
    .join('-') || 'latest';
