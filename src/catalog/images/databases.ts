import { leadingVersion } from '../../support/versions.js';
import { isPerconaMongo } from './mysql.js';
import type { ImageGroup } from './shape.js';
import { after, calendar, firstOf, leading, none } from './tags.js';

const plain = (engine: string, names: readonly string[], words: readonly string[] = []): ImageGroup => ({
  engine,
  names,
  words,
  version: leading,
});

const mongodb: readonly ImageGroup[] = [
  {
    engine: 'mongodb',
    names: [
      'mongo',
      'mongodb/mongodb-community-server',
      'mongodb/mongodb-enterprise-server',
      'mongodb/mongodb-atlas-local',
      'percona/percona-server-mongodb',
      'cimg/mongo',
      'circleci/mongo',
    ],
    words: ['mongodb', 'mongodb-sharded'],
    version: leading,
  },
  {
    engine: 'mongodb',
    names: ['percona'],
    flavour: 'percona',
    only: isPerconaMongo,
    version: after('psmdb-'),
  },
  plain('ferretdb', ['ferretdb/ferretdb', 'ferretdb/all-in-one', 'ferretdb/ferretdb-eval']),
];

const sqlServer: readonly ImageGroup[] = [
  {
    engine: 'mssql',
    names: ['mssql/server', 'mssql/rhel/server', 'microsoft/mssql-server-linux', 'microsoft/mssql-server'],
    words: ['mssql-server'],
    version: calendar,
  },
  {
    engine: 'mssql',
    names: ['azure-sql-edge'],
    words: ['azure-sql-edge'],
    flavour: 'azure-sql-edge',
    version: leading,
  },
];

/** Databases with a repository or two each. */
export const databaseImages: readonly ImageGroup[] = [
  ...mongodb,
  ...sqlServer,
  plain(
    'cockroachdb',
    ['cockroachdb/cockroach', 'cockroachdb/cockroach-unstable'],
    ['cockroach', 'cockroachdb'],
  ),
  plain('yugabytedb', ['yugabytedb/yugabyte']),
  plain('libsql', ['tursodatabase/libsql-server', 'libsql/sqld']),
  plain('h2', ['oscarfonts/h2']),
  plain('oracle', [
    'gvenzl/oracle-free',
    'gvenzl/oracle-xe',
    'database/free',
    'database/express',
    'database/enterprise',
  ]),
  {
    engine: 'oracle',
    names: ['wnameless/oracle-xe-11g-r2', 'oracleinanutshell/oracle-xe-11g'],
    version: () => '11',
  },
  plain('db2', ['db2_community/db2', 'ibmcom/db2']),
  {
    engine: 'firebird',
    names: ['firebirdsql/firebird', 'jacobalberty/firebird'],
    version: (tag) => leadingVersion(tag.replace(/^v/, '')),
  },
  plain('couchdb', ['couchdb', 'apache/couchdb']),
  plain('couchbase', ['couchbase', 'couchbase/server'], []),
  plain('cassandra', ['cassandra'], ['cassandra']),
  plain('scylladb', ['scylladb/scylla']),
  plain(
    'dynamodb-local',
    ['amazon/dynamodb-local', 'aws-dynamodb-local/aws-dynamodb-local'],
    ['dynamodb-local'],
  ),
  { engine: 'cosmosdb-emulator', names: ['cosmosdb/linux/azure-cosmos-emulator'], version: none },
  plain('spanner-emulator', ['cloud-spanner-emulator/emulator']),
  plain(
    'clickhouse',
    ['clickhouse', 'clickhouse/clickhouse-server', 'altinity/clickhouse-server', 'yandex/clickhouse-server'],
    ['clickhouse-server'],
  ),
  plain('influxdb', ['influxdb', 'influxdata/influxdb']),
  plain('questdb', ['questdb/questdb']),
  { engine: 'neo4j', names: ['neo4j'], version: firstOf(leading, calendar) },
  plain('arangodb', ['arangodb', 'arangodb/arangodb']),
  plain('rethinkdb', ['rethinkdb']),
  plain('surrealdb', ['surrealdb/surrealdb']),
  plain('dgraph', ['dgraph/dgraph', 'dgraph/standalone']),
  plain('memgraph', ['memgraph/memgraph', 'memgraph/memgraph-mage']),
];
