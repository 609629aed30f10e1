import { kind, type OperatorKind } from './shape.js';

/** Resources of a provider, as Crossplane's two families of AWS providers and Amazon's own controllers (ACK) name them. */
const aws = (
  service: string,
  names: { readonly crossplane?: string; readonly upbound?: string; readonly ack?: string },
  engine: string | null,
  fields: Readonly<Record<string, string>> = {},
): OperatorKind[] => {
  const below = (prefix: string): Record<string, string> =>
    Object.fromEntries(
      Object.entries(fields).map(([key, value]) => [
        key,
        /^(?:flavour|usually)$/.test(key) ? value : `${prefix}.${value}`,
      ]),
    );
  const each = (list: string | undefined, group: string, prefix: string): OperatorKind[] =>
    (list ?? '')
      .split(' ')
      .filter(Boolean)
      .map((name) => kind(group, name, engine, below(prefix)));
  return [
    ...each(names.crossplane, `${service}.aws.crossplane.io`, 'spec.forProvider'),
    ...each(names.upbound, `${service}.aws.upbound.io`, 'spec.forProvider'),
    ...each(names.ack, `${service}.services.k8s.aws`, 'spec'),
  ];
};

const rds = { named: 'engine', version: 'engineVersion', flavour: 'rds' };
const elasticache = { named: 'engine', usually: 'redis', version: 'engineVersion', flavour: 'elasticache' };
const broker = { named: 'engineType', version: 'engineVersion', flavour: 'amazon-mq' };

/** Managed services that manifests ask for: Crossplane, AWS Controllers for Kubernetes, Google's Config Connector, Azure Service Operator. */
export const cloudResources: readonly OperatorKind[] = [
  // https://marketplace.upbound.io/providers/upbound/provider-aws-rds, https://aws-controllers-k8s.github.io/community/reference/
  ...aws(
    'rds',
    { crossplane: 'DBInstance DBCluster', upbound: 'Instance Cluster', ack: 'DBInstance DBCluster' },
    null,
    rds,
  ),
  ...aws('database', { crossplane: 'RDSInstance' }, null, rds),
  ...aws('cache', { crossplane: 'ReplicationGroup CacheCluster' }, null, elasticache),
  ...aws(
    'elasticache',
    {
      upbound: 'ReplicationGroup Cluster ServerlessCache',
      ack: 'ReplicationGroup CacheCluster ServerlessCache',
    },
    null,
    elasticache,
  ),
  ...aws('memorydb', { crossplane: 'Cluster', upbound: 'Cluster', ack: 'Cluster' }, null, {
    ...elasticache,
    flavour: 'memorydb',
  }),
  ...aws('mq', { crossplane: 'Broker', upbound: 'Broker', ack: 'Broker' }, null, broker),
  ...aws('kafka', { crossplane: 'Cluster', upbound: 'Cluster', ack: 'Cluster' }, 'kafka', {
    version: 'kafkaVersion',
    flavour: 'msk',
  }),
  ...aws('opensearch', { upbound: 'Domain' }, 'opensearch', { both: 'engineVersion', flavour: 'aws' }),
  ...aws('opensearchservice', { crossplane: 'Domain', ack: 'Domain' }, 'opensearch', {
    both: 'engineVersion',
    flavour: 'aws',
  }),
  ...aws('docdb', { crossplane: 'DBCluster', upbound: 'Cluster' }, 'documentdb', {
    version: 'engineVersion',
    flavour: 'aws',
  }),
  ...aws('documentdb', { ack: 'DBCluster' }, 'documentdb', { version: 'engineVersion', flavour: 'aws' }),
  ...aws('dynamodb', { crossplane: 'Table', upbound: 'Table', ack: 'Table' }, 'dynamodb', { flavour: 'aws' }),
  ...aws('sqs', { crossplane: 'Queue', upbound: 'Queue', ack: 'Queue' }, 'sqs', { flavour: 'aws' }),
  ...aws('s3', { crossplane: 'Bucket', upbound: 'Bucket', ack: 'Bucket' }, 's3', { flavour: 'aws' }),

  // https://cloud.google.com/config-connector/docs/reference/resource-docs/sql/sqlinstance
  kind('sql.cnrm.cloud.google.com', 'SQLInstance', null, {
    both: 'spec.databaseVersion',
    flavour: 'cloud-sql',
  }),
  kind('redis.cnrm.cloud.google.com', 'RedisInstance', 'redis', {
    both: 'spec.redisVersion',
    flavour: 'memorystore',
  }),
  kind('storage.cnrm.cloud.google.com', 'StorageBucket', 'gcs', { flavour: 'google' }),
  kind('pubsub.cnrm.cloud.google.com', 'PubSubTopic', 'pubsub', { flavour: 'google' }),
  kind('spanner.cnrm.cloud.google.com', 'SpannerInstance', 'spanner', { flavour: 'google' }),
  kind('sql.gcp.upbound.io', 'DatabaseInstance', null, {
    both: 'spec.forProvider.databaseVersion',
    flavour: 'cloud-sql',
  }),
  kind('database.gcp.crossplane.io', 'CloudSQLInstance', null, {
    both: 'spec.forProvider.databaseVersion',
    flavour: 'cloud-sql',
  }),
  kind('redis.gcp.upbound.io', 'Instance', 'redis', {
    both: 'spec.forProvider.redisVersion',
    flavour: 'memorystore',
  }),
  kind('storage.gcp.upbound.io', 'Bucket', 'gcs', { flavour: 'google' }),
  kind('pubsub.gcp.upbound.io', 'Topic', 'pubsub', { flavour: 'google' }),

  // https://azure.github.io/azure-service-operator/reference/
  kind('dbforpostgresql.azure.com', 'FlexibleServer', 'postgresql', {
    version: 'spec.version',
    flavour: 'azure',
  }),
  kind('dbformysql.azure.com', 'FlexibleServer', 'mysql', { version: 'spec.version', flavour: 'azure' }),
  kind('cache.azure.com', 'Redis', 'redis', { version: 'spec.redisVersion', flavour: 'azure' }),
  kind('dbforpostgresql.azure.upbound.io', 'FlexibleServer', 'postgresql', {
    version: 'spec.forProvider.version',
    flavour: 'azure',
  }),
  kind('dbformysql.azure.upbound.io', 'FlexibleServer', 'mysql', {
    version: 'spec.forProvider.version',
    flavour: 'azure',
  }),
  kind('cache.azure.upbound.io', 'RedisCache', 'redis', {
    version: 'spec.forProvider.redisVersion',
    flavour: 'azure',
  }),
];
