import { engine } from '../catalog/engines.js';
import { identifySettings } from '../catalog/environment-keys.js';
import { hostOf, identifyUrl } from '../catalog/urls.js';
import type { Declaration, Role } from '../model.js';
import type { ComposeVariable } from './compose-environment.js';
import type { ComposeService } from './compose-service.js';
import { hostsIn, withoutReferences } from './compose-wiring.js';
import { declare } from './declare.js';
import { reveal } from './redacted.js';

type Identity = Pick<Declaration, 'role' | 'engine' | 'flavour' | 'version'> & Partial<Declaration>;

/** What a project's own services play, so that settings which only point to them say nothing new. */
export interface Provided {
  readonly engines: readonly Pick<Declaration, 'role' | 'engine'>[];
  /** The names that services are reached by, and whose they are. */
  readonly hosts: ReadonlyMap<string, string>;
}

/**
 * What the environment of an application's service says about services that are not part of the project: an engine
 * inside the application (`DB_ENGINE: sqlite`), a store that is no server, a database that runs elsewhere. And which
 * version the application takes the project's own database for (`?serverVersion=16`).
 */
export function environmentEvidence(
  service: Pick<ComposeService, 'name' | 'environment'>,
  provided: Provided,
): Declaration[] {
  const known = service.environment.filter(({ value }) => value !== null);
  const distinct = new Map<string, Evidence>();
  for (const one of [...bySettings(known, provided), ...byUrls(known, provided)]) {
    const { role, engine: id, version } = one.identity;
    const key = `${roleGroup(role)} ${id} ${version}`;
    if (!distinct.has(key)) distinct.set(key, one);
  }
  return [...distinct.values()].map(({ variable, identity, server }) =>
    declare({
      ...identity,
      // Only the key and what it means: the value may hold more than that.
      declared: `${variable.key}: ${identity.engine}${identity.version ? ` ${identity.version}` : ''}`,
      at: variable.at,
      name: server ?? service.name,
      wiredBy: [`${service.name}:${variable.key}`],
    }),
  );
}

interface Evidence {
  readonly variable: ComposeVariable;
  readonly identity: Identity;
  /** The project's service that it speaks of, or null. */
  readonly server: string | null;
}

function bySettings(variables: readonly ComposeVariable[], provided: Provided): Evidence[] {
  const complete = variables.filter(({ complete }) => complete);
  const pairs = complete.map(({ key, value }) => ({ key, value: value ? reveal(value) : '' }));
  // What the application keeps in its database is kept in the project's, where it has exactly one.
  const databases = new Set(provided.engines.flatMap((one) => (one.role === 'database' ? one.engine : [])));
  const [only] = databases;
  const hint = only && databases.size === 1 ? [{ key: 'DB_ENGINE', value: only }] : [];
  return identifySettings([...pairs, ...hint]).flatMap(({ index, ...identity }) => {
    const variable = complete[index];
    if (!variable || isProvided(identity, provided)) return [];
    const hosts = variable.value ? hostsIn(variable.key, reveal(variable.value)) : [];
    return hosts.every((host) => leadsOutside(host, identity, provided))
      ? [{ variable, identity, server: null }]
      : [];
  });
}

function byUrls(variables: readonly ComposeVariable[], provided: Provided): Evidence[] {
  return variables.flatMap((variable) => {
    const value = variable.value ? reveal(variable.value) : '';
    const identity = identifyUrl(value);
    if (!identity) return [];
    const host = hostOf(withoutReferences(value));
    if (leadsOutside(host, identity, provided)) return [{ variable, identity, server: null }];
    return identity.version ? [{ variable, identity, server: provided.hosts.get(host ?? '') ?? null }] : [];
  });
}

/** A name without a dot is a service's, of this file or of another one that it is merged with. */
function leadsOutside(host: string | null, identity: Identity, provided: Provided): boolean {
  if (host === null || host === 'localhost') return !isProvided(identity, provided);
  return host.includes('.') && !provided.hosts.has(host);
}

function isProvided({ role, engine: id }: Identity, { engines }: Provided): boolean {
  return engines.some(
    (one) => roleGroup(one.role) === roleGroup(role) && engine(one.engine).family === engine(id).family,
  );
}

/** One server is often cache and broker at once. */
const roleGroup = (role: Role): Role => (role === 'broker' ? 'cache' : role);
