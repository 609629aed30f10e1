import type { Declaration, Tree } from '../model.js';
import { identifyService, type Told } from './compose-identify.js';
import { oneShots } from './compose-one-shot.js';
import { isEnabled } from './compose-select.js';
import type { ComposeService } from './compose-service.js';
import { wiring } from './compose-wiring.js';

/** A service with what it declares. */
export interface Seen extends Told {
  readonly service: ComposeService;
}

/** What each service declares, seen together with the others: who uses it, whether it serves at all, whether it is one of many. */
export function seeServices(
  own: readonly ComposeService[],
  beside: readonly ComposeService[],
  tree: Tree,
  profiles: readonly string[],
): { readonly own: readonly Seen[]; readonly beside: readonly Seen[] } {
  const services = [...own, ...beside];
  const wires = wiring(services);
  const seen = services.map((service): Seen => {
    const wiredBy = wires.get(service.name) ?? [];
    const alternative = alternativeOf(service, profiles);
    return { service, ...identifyService(service, tree, { name: service.name, wiredBy, alternative }) };
  });
  const servers = withoutOneShots(seen);
  return { own: amongMany(servers.slice(0, own.length)), beside: servers.slice(own.length) };
}

/** The profile that holds a service back, as the name of an alternative; null where it starts. */
export function alternativeOf(service: ComposeService, active: readonly string[]): string | null {
  return isEnabled(service, active) ? null : `profile ${service.profiles.join(', ')}`;
}

function withoutOneShots(seen: readonly Seen[]): Seen[] {
  const servers = seen.flatMap(({ service, declaration }) =>
    declaration && declaration.role !== 'runtime' ? [[service.name, declaration] as const] : [],
  );
  const names = oneShots(
    seen.map(({ service }) => service),
    new Map(servers),
  );
  const isServer = new Set(servers.map(([name]) => name));
  return seen.map((one) =>
    names.has(one.service.name) && isServer.has(one.service.name) ? { ...one, declaration: null } : one,
  );
}

const relational = new Set([
  'postgresql',
  'mysql',
  'mariadb',
  'mssql',
  'oracle',
  'cockroachdb',
  'db2',
  'sqlite',
]);
const aChoice = 3;

/** No application runs on three kinds of SQL server at once: a project that has them offers them to choose from. */
function amongMany(seen: readonly Seen[]): Seen[] {
  const databases = seen.flatMap(({ declaration }) =>
    declaration?.role === 'database' ? [declaration] : [],
  );
  const kinds = new Set(databases.map(({ engine }) => engine).filter((engine) => relational.has(engine)));
  if (kinds.size < aChoice) return [...seen];
  const offered = (declaration: Declaration): Declaration => ({
    ...declaration,
    alternative: declaration.alternative ?? 'one of several databases',
  });
  return seen.map((one) =>
    one.declaration?.role === 'database' ? { ...one, declaration: offered(one.declaration) } : one,
  );
}
