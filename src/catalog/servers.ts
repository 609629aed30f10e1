/** How servers are installed and started without a container. */

/** A package or command that is a server: the engine, and where its name carries one, the version. */
export interface NamedServer {
  readonly engine: string;
  readonly version: string | null;
}

/** Names of servers as service managers, package managers and commands write them. */
const words: readonly (readonly [RegExp, string])[] = [
  [/^postgres(?:ql|-server)?(?:-x64)?[-@]?(\d+(?:\.\d+)?)?(?:-server|-main)?$/, 'postgresql'],
  [/^(?:mysqld?|mysql-server|mysql-community-server|default-mysql-server)[-@]?(\d+\.\d+)?$/, 'mysql'],
  [/^(?:mariadbd?|mariadb-server)[-@]?(\d+\.\d+)?$/, 'mariadb'],
  [/^redis(?:-server|-stack-server|-64)?(?:@(\d+(?:\.\d+)?))?$/, 'redis'],
  [/^valkey(?:-server)?(?:@(\d+(?:\.\d+)?))?$/, 'valkey'],
  [/^keydb(?:-server)?$/, 'keydb'],
  [/^memcached$/, 'memcached'],
  [/^rabbitmq(?:-server)?$/, 'rabbitmq'],
  [/^(?:mongodb?|mongodb-org|mongodb-server|mongodb-community|mongod)(?:@(\d+\.\d+))?$/, 'mongodb'],
  [/^elasticsearch(?:-oss|-full)?(?:@(\d+))?$/, 'elasticsearch'],
  [/^opensearch(?:@(\d+))?$/, 'opensearch'],
  [/^clickhouse(?:-server)?$/, 'clickhouse'],
  [/^(?:kafka|apache-kafka)$/, 'kafka'],
  [/^nats(?:-server)?$/, 'nats'],
  [/^cassandra$/, 'cassandra'],
  [/^neo4j$/, 'neo4j'],
  [/^influxdb2?$/, 'influxdb'],
  [/^(?:mssql-server|mssqlserver)$/i, 'mssql'],
  [/^minio$/, 'minio'],
  [/^meilisearch$/, 'meilisearch'],
  [/^solr$/, 'solr'],
];

/** The server that a service unit, a package of a package manager or a formula is, or null: clients and libraries are none. */
export function serverNamed(name: string): NamedServer | null {
  const [bare = '', pinned] = name.replace(/\.service$/, '').split('=');
  if (bare.length > 60) return null;
  for (const [pattern, engine] of words) {
    const match = pattern.exec(bare);
    if (match) return { engine, version: match[1] ?? packageVersion(pinned) };
  }
  return null;
}

/** "5:7.0.15-1~deb12u1" and "8.15.2" carry a version, "16*" too; a name of a release does not. */
const packageVersion = (pinned: string | undefined): string | null =>
  /^(?:\d+:)?(\d+(?:\.\d+){0,2})/.exec(pinned ?? '')?.[1] ?? null;

/** Commands that are a server when they are run, with the words that must follow. */
const daemons: ReadonlyMap<string, { readonly engine: string; readonly verb?: RegExp }> = new Map([
  ['redis-server', { engine: 'redis' }],
  ['redis-stack-server', { engine: 'redis' }],
  ['valkey-server', { engine: 'valkey' }],
  ['keydb-server', { engine: 'keydb' }],
  ['memcached', { engine: 'memcached' }],
  ['mysqld', { engine: 'mysql' }],
  ['mysqld_safe', { engine: 'mysql' }],
  ['mariadbd', { engine: 'mariadb' }],
  ['mariadbd-safe', { engine: 'mariadb' }],
  ['mongod', { engine: 'mongodb' }],
  ['rabbitmq-server', { engine: 'rabbitmq' }],
  ['pg_ctl', { engine: 'postgresql', verb: /^(?:start|restart)$/ }],
  ['pg_ctlcluster', { engine: 'postgresql', verb: /^(?:start|restart)$/ }],
  ['minio', { engine: 'minio', verb: /^server$/ }],
  ['clickhouse', { engine: 'clickhouse', verb: /^server$/ }],
  ['clickhouse-server', { engine: 'clickhouse' }],
  ['cockroach', { engine: 'cockroachdb', verb: /^(?:start|start-single-node|demo)$/ }],
  ['nats-server', { engine: 'nats' }],
  ['elasticsearch', { engine: 'elasticsearch' }],
  ['opensearch', { engine: 'opensearch' }],
  ['kafka-server-start', { engine: 'kafka' }],
  ['kafka-server-start.sh', { engine: 'kafka' }],
  ['meilisearch', { engine: 'meilisearch' }],
  ['typesense-server', { engine: 'typesense' }],
  ['localstack', { engine: 'localstack', verb: /^start$/ }],
  ['mailpit', { engine: 'mailpit' }],
  ['mailcatcher', { engine: 'mailcatcher' }],
  ['mailhog', { engine: 'mailhog' }],
]);

/** The server that a command is itself, with the part of the command that says so; null for other commands. */
export function daemon(
  command: string,
  following: readonly string[],
): (NamedServer & { readonly declared: string }) | null {
  const known = daemons.get(command.toLowerCase().slice(command.lastIndexOf('/') + 1));
  if (!known || following.some((word) => /^(?:-V|-v|--version|--help|-h)$/.test(word))) return null;
  const { verb } = known;
  const told = verb && following.find((word) => verb.test(word));
  if (verb && told === undefined) return null;
  // "/usr/lib/postgresql/16/bin/postgres", "./elasticsearch-6.2.4/bin/elasticsearch".
  const inPath = /[/-](\d+(?:\.\d+){0,2})\/bin\/[^/]+$/.exec(command)?.[1];
  const cluster = command.endsWith('pg_ctlcluster')
    ? following.find((word) => /^\d+$/.test(word))
    : undefined;
  const declared = [command, cluster, told].filter((word) => word !== undefined).join(' ');
  return { engine: known.engine, version: inPath ?? cluster ?? null, declared: declared.slice(0, 120) };
}

/** Commands that talk to a server: a container that runs one of them is none. */
const clients = new Set(
  (
    'psql pg_dump pg_dumpall pg_restore pg_isready createdb dropdb mysql mysqldump mysqladmin mariadb mariadb-dump ' +
    'mariadb-admin mongo mongosh mongodump mongorestore redis-cli valkey-cli keydb-cli cqlsh clickhouse-client ' +
    'rabbitmqctl rabbitmqadmin kafka-topics kafka-topics.sh sqlcmd mc cat echo ls true false sleep id cp chown'
  ).split(' '),
);

/** Whether a command only talks to a server, or does not even that. */
export function isClient(command: string): boolean {
  return clients.has(command.slice(command.lastIndexOf('/') + 1));
}
