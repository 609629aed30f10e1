/**
 * Engine names as cloud providers write them, in lower case and without an edition: the `engine` of Amazon RDS,
 * ElastiCache, MemoryDB and MQ, of DigitalOcean, Scaleway, Linode and Crossplane, the prefix of Google's versions.
 */
export const spellings: ReadonlyMap<string, readonly [engine: string, flavour: string | null]> = new Map<
  string,
  readonly [string, string | null]
>([
  ['postgres', ['postgresql', null]],
  ['postgresql', ['postgresql', null]],
  ['pg', ['postgresql', null]],
  ['aurora-postgresql', ['postgresql', 'aurora']],
  ['mysql', ['mysql', null]],
  ['aurora-mysql', ['mysql', 'aurora']],
  // Aurora's first engine, MySQL 5.6.
  ['aurora', ['mysql', 'aurora']],
  ['mariadb', ['mariadb', null]],
  ['sqlserver', ['mssql', null]],
  ['oracle', ['oracle', null]],
  ['db2', ['db2', null]],
  ['docdb', ['documentdb', null]],
  ['redis', ['redis', null]],
  ['valkey', ['valkey', null]],
  ['memcached', ['memcached', null]],
  ['mongodb', ['mongodb', null]],
  ['kafka', ['kafka', null]],
  ['opensearch', ['opensearch', null]],
  ['elasticsearch', ['elasticsearch', null]],
  ['rabbitmq', ['rabbitmq', null]],
  ['activemq', ['activemq', null]],
]);
