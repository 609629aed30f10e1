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
  const engineOf = (name: string): string | undefined => declared.get(name)?.engine;
  const likeOnes = services.filter((service) =>
    service.dependencies.some((other) => engineOf(other) === engineOf(service.name)),
  );
  const dependsOnItsLike = new Set(likeOnes.map(({ name }) => name));
  const itsLikeDepends = new Set(
    likeOnes.flatMap(({ name, dependencies }) =>
      dependencies.filter((other) => engineOf(other) === engineOf(name)),
    ),
  );
  const besideItsLike = ({ name }: ComposeService): boolean =>
    dependsOnItsLike.has(name) || (preparation.test(name) && itsLikeDepends.has(name));
  const isOneShot = (service: ComposeService): boolean =>
    awaited.has(service.name) ||
    client.test(service.program) ||
    (shell.test(service.program) && besideItsLike(service));
  return new Set(services.filter(isOneShot).map(({ name }) => name));
}
