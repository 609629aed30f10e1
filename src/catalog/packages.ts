import { engine, isKnownEngine } from './engines.js';

/** Names of packages that differ from the engine whose server they hold: Homebrew, Nix, Flox, conda. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['postgres', 'postgresql'],
  ['postgis', 'postgresql'],
  ['mongodb-community', 'mongodb'],
  ['mongodb-ce', 'mongodb'],
  ['elasticsearch-full', 'elasticsearch'],
  ['nats-server', 'nats'],
  ['typesense-server', 'typesense'],
  ['apache-kafka', 'kafka'],
  ['rabbitmq-server', 'rabbitmq'],
  ['minio-server', 'minio'],
  ['influxdb2', 'influxdb'],
  ['nodejs', 'node'],
  ['node', 'node'],
  ['jdk', 'java'],
  ['openjdk', 'java'],
]);

const servers = new Set(['database', 'cache', 'broker', 'search', 'storage', 'mail']);

/** Libraries and services without a server that a package of that name would install. */
const noServer = new Set(['sqlite', 's3', 'sqs', 'sns', 'celery', 'sidekiq', 'h2', 'smtp', 'ses']);

/** The engine whose server, or whose runtime, a package manager installs under that name; or null. */
export function packagedEngine(name: string): string | null {
  const id = otherNames.get(name) ?? name;
  if (!isKnownEngine(id) || noServer.has(id)) return null;
  const { role } = engine(id);
  return servers.has(role) || role === 'runtime' ? id : null;
}

// Nixpkgs writes a series without its dot: https://search.nixos.org/packages
const series: ReadonlyMap<string, RegExp> = new Map([
  ['mysql', /^(\d)(\d)$/],
  ['mariadb', /^(\d{2})(\d{1,2})$/],
  ['python', /^(3)(\d{1,2})$/],
  ['php', /^(\d)(\d)$/],
]);

/** `postgresql_16`, `mysql80`, `nodejs_20`, `python312`, `redis`: an attribute of nixpkgs, or null. */
export function nixPackage(attribute: string): { engine: string; version: string | null } | null {
  const [, name = '', written = ''] =
    /^([a-z][a-z-]{1,40}?)[_-]?(\d[\d_.]{0,8})?$/.exec(attribute.slice(0, 60)) ?? [];
  const id = packagedEngine(name);
  if (id === null) return null;
  const [, major, minor] = series.get(id)?.exec(written) ?? [];
  const version = major ? `${major}.${minor}` : written.replaceAll('_', '.');
  return { engine: id, version: version === '' ? null : version };
}
