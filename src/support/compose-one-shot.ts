import type { Declaration } from '../model.js';
import type { ComposeService } from './compose-service.js';

/** Clients that come with a server's image: run instead of the server, they do something once. */
const client =
  /^(?:\S*\/)?(?:psql|pg_(?:restore|dump|dumpall|isready)|createdb|dropdb|mysql|mysqldump|mysqladmin|mariadb(?:-dump|-admin)?|mongo|mongosh|mongo(?:restore|import|dump)|(?:redis|valkey)-cli|rabbitmqadmin|kafka-(?:topics|configs|acls|console-\w+)|cqlsh|clickhouse-client|curl|awslocal)(?=\.sh\b|\s|$)/;

/** What servers of the same kind may wait for; a script that others depend on is else a server with a wrapper. */
const preparation = /setup|init|create|migrat|load|seed/i;

const shell = /^(?:\S*\/)?(?:sh|bash|ash)(?:\s|$)/;

/**
 * The services that run a server's image to do something once (load data, create topics), not to serve: others wait
 * for their end, they run a client, or a script beside a server of the same kind that they depend on.
 */
export function oneShots(
  services: readonly ComposeService[],
  declared: ReadonlyMap<string, Declaration>,
): ReadonlySet<string> {
  const awaited = new Set(services.flatMap((service) => service.waitsForEnd));
  const dependents = new Map<string, string[]>();
  for (const { name, dependencies } of services)
    for (const other of dependencies) dependents.set(other, [...(dependents.get(other) ?? []), name]);
  const besideItsLike = ({ name, dependencies }: ComposeService): boolean => {
    const others = preparation.test(name) ? [...dependencies, ...(dependents.get(name) ?? [])] : dependencies;
    return others.some((other) => declared.get(other)?.engine === declared.get(name)?.engine);
  };
  const isOneShot = (service: ComposeService): boolean =>
    awaited.has(service.name) ||
    client.test(service.program) ||
    (shell.test(service.program) && besideItsLike(service));
  return new Set(services.filter(isOneShot).map(({ name }) => name));
}
