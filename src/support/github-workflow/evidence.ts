import { identifySettings } from '../../catalog/environment-keys.js';
import { isEmbedded, isStandIn } from '../../catalog/relations.js';
import { identifyUrl } from '../../catalog/urls.js';
import type { Declaration, EnvironmentKey, Statement } from '../../model.js';
import { declare } from '../declare.js';
import { unknown } from './data.js';
import type { Environment } from './environment.js';

const mostEnvironments = 50;

interface Surroundings {
  readonly says: Statement | null;
  /** Whether the job starts a database: then a URL of one says nothing new. */
  readonly hasDatabase: boolean;
}

/**
 * What the variables of a job say about services: what stands in for one or switches it off always counts; a real
 * database only where no job starts one, because then it comes from somewhere that was not read. Other real servers
 * do not count: a URL of Redis without a Redis is what tests have that replace it.
 */
export function declareSettings(
  environments: readonly Environment[],
  { says, hasDatabase }: Surroundings,
): Declaration[] {
  const found = new Map<string, Declaration>();
  for (const environment of [...new Set(environments)].slice(0, mostEnvironments)) {
    const pairs = [...environment].flatMap(([key, { value, at }]) =>
      value === unknown ? [] : [{ key, value: value.coerceString(), at }],
    );
    const settings = identifySettings(pairs).map(({ index, ...one }) => ({ ...one, pair: pairs[index] }));
    const urls = pairs.flatMap((pair) => {
      const url = identifyUrl(pair.value);
      return url?.role === 'database' ? [{ ...url, pair }] : [];
    });
    for (const { pair, role, engine, flavour, version } of [...settings, ...urls]) {
      const standsIn = isStandIn(engine) || isEmbedded(engine);
      if (!pair || !(standsIn || (role === 'database' && !hasDatabase))) continue;
      // A real database that is only named counts where nothing else of CI is one.
      const unlessSet = standsIn ? null : [];
      const id = standsIn ? `${role} ${engine} ${pair.at.file}:${pair.at.line}` : `${role} ${engine}`;
      const { key, at } = pair;
      if (!found.has(id))
        found.set(id, declare({ role, engine, flavour, version, declared: key, at, says, unlessSet }));
    }
  }
  return [...found.values()];
}

/** The names of the variables that a job defines. */
export function keysOf(environments: readonly Environment[], says: Statement | null): EnvironmentKey[] {
  const found = new Map<string, EnvironmentKey>();
  for (const environment of new Set(environments))
    for (const [key, { at }] of environment) {
      const id = `${key} ${at.file}:${at.line}`;
      if (!found.has(id)) found.set(id, { key, at, says, how: 'defined' });
    }
  return [...found.values()];
}
