import { engine } from '../engines.js';

/** An engine whose image carries the version in its name, and the tag counts the build. */
export interface VersionedName {
  readonly engine: string;
  readonly version: string;
}

const engines: ReadonlyMap<string, string> = new Map([
  ['postgresql', 'postgresql'],
  ['spilo', 'postgresql'],
  ['mysql', 'mysql'],
  ['mariadb', 'mariadb'],
  ['mongodb', 'mongodb'],
  ['redis', 'redis'],
  ['valkey', 'valkey'],
  ['memcached', 'memcached'],
  ['nodejs', 'node'],
  ['python', 'python'],
  ['ruby', 'ruby'],
  ['php', 'php'],
  ['java', 'java'],
  ['openjdk', 'java'],
  ['dotnet', 'dotnet'],
]);

// Software collections (`rhel9/postgresql-15`, `sclorg/mysql-80-c9s`), distroless (`java21-debian12`), Sail, Spilo.
const owners = new Set([
  'distroless',
  'laravelsail',
  'sclorg',
  'centos',
  'centos7',
  'zalando',
  'acid',
  'rhscl',
  'dotnet',
]);
const redHat = /^(?:rhel|ubi)\d{1,2}$/;
const form =
  /^([a-z]{3,10})-?(\d{1,4})(?:$|-(?:c\d{1,2}s|centos\d?|rhel\d{1,2}|ubi\d{1,2}|debian\d{1,2}|composer|alpine|runtime)$)/;

/** Reads `rhel9/postgresql-15`, `sclorg/mariadb-1011-c9s`, `distroless/nodejs22-debian12`; null for other names. */
export function versionedName(path: readonly string[]): VersionedName | null {
  const owner = path.at(-2) ?? '';
  if (!owners.has(owner) && !redHat.test(owner)) return null;
  const [, word = '', digits = ''] = form.exec(path.at(-1) ?? '') ?? [];
  const id = engines.get(word);
  return id ? { engine: id, version: dotted(id, digits) } : null;
}

/** Digits without their dot: MySQL "80" is 8.0, MariaDB "1011" 10.11, Python "311" 3.11, MongoDB "36" 3.6, PostgreSQL "96" 9.6, "15" 15. */
function dotted(id: string, digits: string): string {
  if (id === 'mariadb' && digits.length > 2) return `${digits.slice(0, 2)}.${digits.slice(2)}`;
  const hasMinor =
    engine(id).boundary(digits) === 2 || id === 'mongodb' || (id === 'postgresql' && digits.startsWith('9'));
  return hasMinor && digits.length > 1 ? `${digits.slice(0, 1)}.${digits.slice(1)}` : digits;
}
