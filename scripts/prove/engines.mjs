// Which engines can run here, by the ids of the catalogue. A server starts when the first probe asks for it.
import { h2 } from './engines/h2.mjs';
import { memcached } from './engines/memcached.mjs';
import { mariadb, mariadbSuites, mysql, mysqlSuites } from './engines/mysql.mjs';
import { postgresql, postgresqlMajors } from './engines/postgresql.mjs';
import { majorsOf, redisLike } from './engines/redis.mjs';
import { sqlite } from './engines/sqlite.mjs';
import { notHere } from './not-here.mjs';

/** An engine's versions that can run here, oldest first, and how one of them is started. */
const sources = new Map([
  ['sqlite', { versions: async () => ['from npm'], start: sqlite }],
  ['postgresql', { versions: postgresqlMajors, start: postgresql }],
  ['mysql', { versions: async () => [...mysqlSuites.keys()], start: mysql }],
  ['mariadb', { versions: async () => [...mariadbSuites.keys()], start: mariadb }],
  ['redis', redisSource('redis')],
  ['valkey', redisSource('valkey')],
  ['h2', { versions: async () => ['from Debian'], start: h2 }],
  ['memcached', { versions: async () => ['from Debian'], start: memcached }],
]);

function redisSource(id) {
  return { versions: async () => majorsOf(id), start: (major, settings) => redisLike(id, major, settings) };
}

const started = new Map();

/**
 * A running engine: of the newest version, of one (`16`), of the newest that is not later (`≤16`) or of the oldest
 * that is not earlier (`≥16`). The same that has been started before, where the settings are the same.
 * @throws what `notHere` says
 */
export async function engine(id, wanted = null, settings = {}) {
  const found = await versionHere(id, wanted);
  const key = `${id} ${found} ${JSON.stringify(settings)}`;
  if (!started.has(key)) started.set(key, sources.get(id).start(found, settings).then(oneAtATime));
  return started.get(key);
}

/**
 * Which version that can run here is wanted.
 * @throws what `notHere` says
 */
export async function versionHere(id, wanted) {
  const found = choose(await versionsOf(id), wanted);
  if (found === undefined) throw notHere(`no ${[id, wanted].filter(Boolean).join(' ')} starts here`, id);
  return found;
}

/** Of versions, oldest first, the one that is wanted. */
export function choose(versions, wanted) {
  if (wanted === null) return versions.at(-1);
  if (wanted.startsWith('≤')) return versions.findLast((one) => compare(one, wanted.slice(1)) <= 0);
  if (wanted.startsWith('≥')) return versions.find((one) => compare(one, wanted.slice(1)) >= 0);
  return versions.find((one) => compare(one, wanted) === 0 || wanted.startsWith(`${one}.`));
}

// With the precision that is asked for: 10.11 is 10.
function compare(version, wanted) {
  const [left, right] = [version, wanted].map((text) => text.split('.').map(Number));
  const i = right.findIndex((part, at) => part !== (left[at] ?? 0));
  return i < 0 ? 0 : (left[i] ?? 0) - right[i];
}

/** The versions of an engine that can run here. */
export async function versionsOf(id) {
  return (await sources.get(id)?.versions()) ?? [];
}

// Probes change what is global to a server: roles, settings, keys.
function oneAtATime(handle) {
  let last = Promise.resolve();
  const alone = (use) => {
    const mine = last.then(use);
    last = mine.catch(() => {});
    return mine;
  };
  return { ...handle, alone, run: (text) => alone(() => handle.run(text)) };
}
