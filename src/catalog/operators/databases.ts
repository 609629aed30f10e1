import { kind, type OperatorKind } from './shape.js';

const kubedb = (name: string, engine: string): OperatorKind =>
  kind('kubedb.com', name, engine, { version: 'spec.version' });

/** Operators that run databases, caches and brokers in the cluster, by the custom resources that their own documentation describes. */
export const databaseOperators: readonly OperatorKind[] = [
  // https://cloudnative-pg.io/documentation/current/cloudnative-pg.v1/
  kind('postgresql.cnpg.io', 'Cluster', 'postgresql', {
    version: 'spec.imageCatalogRef.major',
    image: 'spec.imageName',
  }),
  // https://postgres-operator.readthedocs.io/en/latest/reference/cluster_manifest/
  kind('acid.zalan.do', 'postgresql', 'postgresql', { version: 'spec.postgresql.version' }),
  // https://access.crunchydata.com/documentation/postgres-operator/latest/references/crd/
  kind('postgres-operator.crunchydata.com', 'PostgresCluster', 'postgresql', {
    version: 'spec.postgresVersion',
    image: 'spec.image',
  }),
  // https://docs.percona.com/percona-operator-for-postgresql/2.0/operator.html
  kind('pgv2.percona.com', 'PerconaPGCluster', 'postgresql', {
    version: 'spec.postgresVersion',
    image: 'spec.image',
  }),
  kind('pg.percona.com', 'PerconaPGCluster', 'postgresql', { image: 'spec.pgPrimary.image' }),
  // https://stackgres.io/doc/latest/reference/crd/sgcluster/
  kind('stackgres.io', 'SGCluster', 'postgresql', { version: 'spec.postgres.version' }),
  kind('kubegres.reactive-tech.io', 'Kubegres', 'postgresql', { image: 'spec.image' }),

  // https://docs.percona.com/percona-operator-for-mysql/pxc/operator.html
  kind('pxc.percona.com', 'PerconaXtraDBCluster', 'mysql', { image: 'spec.pxc.image' }),
  kind('ps.percona.com', 'PerconaServerMySQL', 'mysql', { image: 'spec.mysql.image' }),
  // https://dev.mysql.com/doc/mysql-operator/en/mysql-operator-properties.html
  kind('mysql.oracle.com', 'InnoDBCluster', 'mysql', { version: 'spec.version' }),
  kind('moco.cybozu.com', 'MySQLCluster', 'mysql', { image: 'spec.podTemplate.spec.containers.*.image' }),
  // https://github.com/mariadb-operator/mariadb-operator/blob/main/docs/api_reference.md
  kind('k8s.mariadb.com', 'MariaDB', 'mariadb', { image: 'spec.image' }),
  kind('mariadb.mmontes.io', 'MariaDB', 'mariadb', { image: 'spec.image' }),

  // https://docs.percona.com/percona-operator-for-mongodb/operator.html
  kind('psmdb.percona.com', 'PerconaServerMongoDB', 'mongodb', { image: 'spec.image' }),
  // https://github.com/mongodb/mongodb-kubernetes
  kind('mongodbcommunity.mongodb.com', 'MongoDBCommunity', 'mongodb', { version: 'spec.version' }),
  kind('mongodb.com', 'MongoDB', 'mongodb', { version: 'spec.version' }),

  // https://strimzi.io/docs/operators/latest/configuring
  kind('kafka.strimzi.io', 'Kafka', 'kafka', { version: 'spec.kafka.version', image: 'spec.kafka.image' }),
  // https://docs.confluent.io/operator/current/co-api.html
  kind('platform.confluent.io', 'Kafka', 'kafka', { image: 'spec.image.application' }),
  kind('kafka.banzaicloud.io', 'KafkaCluster', 'kafka', { image: 'spec.clusterImage' }),
  // https://docs.redpanda.com/current/reference/k-crd/
  kind('cluster.redpanda.com', 'Redpanda', 'redpanda', { image: 'spec.clusterSpec.image' }),
  kind('redpanda.vectorized.io', 'Cluster', 'redpanda', { version: 'spec.version' }),
  // https://www.rabbitmq.com/kubernetes/operator/using-operator
  kind('rabbitmq.com', 'RabbitmqCluster', 'rabbitmq', { image: 'spec.image' }),

  // https://github.com/spotahome/redis-operator, https://redis-operator.opstree.dev
  kind('databases.spotahome.com', 'RedisFailover', 'redis', { image: 'spec.redis.image' }),
  ...['Redis', 'RedisCluster', 'RedisReplication'].map((name) =>
    kind('redis.redis.opstreelabs.in', name, 'redis', { image: 'spec.kubernetesConfig.image' }),
  ),
  // The Enterprise version is not the one of Redis.
  kind('app.redislabs.com', 'RedisEnterpriseCluster', 'redis', { flavour: 'enterprise' }),
  kind('dragonflydb.io', 'Dragonfly', 'dragonfly', { image: 'spec.image' }),
  kind('hyperspike.io', 'Valkey', 'valkey', { image: 'spec.image' }),

  // https://www.elastic.co/guide/en/cloud-on-k8s/current/k8s-api-elasticsearch-k8s-elastic-co-v1.html
  kind('elasticsearch.k8s.elastic.co', 'Elasticsearch', 'elasticsearch', {
    version: 'spec.version',
    image: 'spec.image',
  }),
  // https://github.com/opensearch-project/opensearch-k8s-operator
  kind('opensearch.opster.io', 'OpenSearchCluster', 'opensearch', { version: 'spec.general.version' }),
  // https://apache.github.io/solr-operator/docs/solr-cloud/solr-cloud-crd.html
  kind('solr.apache.org', 'SolrCloud', 'solr', { image: 'spec.solrImage' }),

  // https://github.com/Altinity/clickhouse-operator
  kind('clickhouse.altinity.com', 'ClickHouseInstallation', 'clickhouse', {
    image: 'spec.templates.podTemplates.*.spec.containers.*.image',
  }),
  // https://docs.k8ssandra.io/reference/crd/k8ssandra-operator-crds-latest/
  kind('cassandra.datastax.com', 'CassandraDatacenter', 'cassandra', { version: 'spec.serverVersion' }),
  kind('k8ssandra.io', 'K8ssandraCluster', 'cassandra', { version: 'spec.cassandra.serverVersion' }),
  kind('scylla.scylladb.com', 'ScyllaCluster', 'scylladb', { version: 'spec.version' }),
  // https://www.cockroachlabs.com/docs/stable/configure-cockroachdb-operator
  kind('crdb.cockroachlabs.com', 'CrdbCluster', 'cockroachdb', {
    version: 'spec.cockroachDBVersion',
    image: 'spec.image.name',
  }),
  // https://min.io/docs/minio/kubernetes/upstream/reference/operator-crd.html
  kind('minio.min.io', 'Tenant', 'minio', { image: 'spec.image' }),
  kind('k8s.keycloak.org', 'Keycloak', 'keycloak', { image: 'spec.image' }),

  // https://kubeblocks.io/docs/preview/user_docs/references/api-reference/cluster
  kind('apps.kubeblocks.io', 'Cluster', null, {
    named: 'spec.clusterDef spec.componentSpecs.*.componentDef spec.componentSpecs.*.name',
    version: 'spec.componentSpecs.*.serviceVersion',
  }),

  // https://kubedb.com/docs/latest/guides/
  kubedb('Postgres', 'postgresql'),
  kubedb('MySQL', 'mysql'),
  kubedb('MariaDB', 'mariadb'),
  kubedb('MongoDB', 'mongodb'),
  kubedb('Redis', 'redis'),
  kubedb('Elasticsearch', 'elasticsearch'),
  kubedb('Kafka', 'kafka'),
  kubedb('RabbitMQ', 'rabbitmq'),
  kubedb('Memcached', 'memcached'),

  // https://redhatinsights.github.io/clowder/clowder/dev/api_reference.html
  kind('cloud.redhat.com', 'ClowdApp', 'postgresql', {
    version: 'spec.database.version',
    asks: 'spec.database',
  }),
  kind('cloud.redhat.com', 'ClowdApp', 'redis', { asks: 'spec.inMemoryDb' }),
  kind('cloud.redhat.com', 'ClowdApp', 'kafka', { asks: 'spec.kafkaTopics' }),
];
