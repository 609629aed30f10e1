import { identifyManaged, identifyResource, identifyVersioned, type ManagedIdentity } from './managed.js';
import { terraformServices } from './terraform-resources.js';

/** Resources of Pulumi's providers, as Terraform's providers, which most of them are made of, call them. */
const types: ReadonlyMap<string, string> = new Map([
  ['aws:rds:Instance', 'aws_db_instance'],
  ['aws:rds:Cluster', 'aws_rds_cluster'],
  ['aws:elasticache:Cluster', 'aws_elasticache_cluster'],
  ['aws:elasticache:ReplicationGroup', 'aws_elasticache_replication_group'],
  ['aws:elasticache:ServerlessCache', 'aws_elasticache_serverless_cache'],
  ['aws:memorydb:Cluster', 'aws_memorydb_cluster'],
  ['aws:opensearch:Domain', 'aws_opensearch_domain'],
  ['aws:elasticsearch:Domain', 'aws_elasticsearch_domain'],
  ['aws:mq:Broker', 'aws_mq_broker'],
  ['aws:msk:Cluster', 'aws_msk_cluster'],
  ['aws:docdb:Cluster', 'aws_docdb_cluster'],
  ['aws:s3:Bucket', 'aws_s3_bucket'],
  ['aws:s3:BucketV2', 'aws_s3_bucket'],
  ['aws:sqs:Queue', 'aws_sqs_queue'],
  ['aws:dynamodb:Table', 'aws_dynamodb_table'],
  ['gcp:sql:DatabaseInstance', 'google_sql_database_instance'],
  ['gcp:redis:Instance', 'google_redis_instance'],
  ['gcp:alloydb:Cluster', 'google_alloydb_cluster'],
  ['gcp:storage:Bucket', 'google_storage_bucket'],
  ['gcp:pubsub:Topic', 'google_pubsub_topic'],
  ['azure:postgresql:FlexibleServer', 'azurerm_postgresql_flexible_server'],
  ['azure:mysql:FlexibleServer', 'azurerm_mysql_flexible_server'],
  ['azure:redis:Cache', 'azurerm_redis_cache'],
  ['azure-native:dbforpostgresql:Server', 'azurerm_postgresql_flexible_server'],
  ['azure-native:dbformysql:Server', 'azurerm_mysql_flexible_server'],
  ['azure-native:cache:Redis', 'azurerm_redis_cache'],
  ['digitalocean::DatabaseCluster', 'digitalocean_database_cluster'],
]);

/** The type of a resource ("aws:rds/instance:Instance", or provider, module and class), as Terraform calls it; or null. */
export function pulumiType(provider: string, module: string, name: string): string | null {
  const own = module.split('/', 1)[0] ?? '';
  return types.get(`${provider}:${own === 'index' ? '' : own}:${name}`) ?? null;
}

/** A property of a resource; what is no literal has no text. Null where it is not set. */
export type LookUp = (property: string) => { readonly text: string | null; readonly line: number } | null;

/** What a resource is by its properties, and the property that says the version; or null. */
export function identifyPulumi(
  type: string,
  look: LookUp,
): {
  readonly identity: ManagedIdentity;
  readonly line: number | null;
  readonly versionIn: readonly string[];
} | null {
  const known = terraformServices.get(type);
  if (known?.copyIf?.some((name) => look(camelCase(name)))) return null;
  const engine = known?.engineIn?.flatMap((name) => look(camelCase(name)) ?? [])[0];
  const versionIn = known?.versionIn?.map(camelCase) ?? [];
  const version = versionIn.flatMap((name) => look(name) ?? [])[0];
  const text = version?.text ?? null;
  const identity =
    identifyVersioned(text ?? '', known?.provider) ??
    identifyManaged(engine?.text ?? known?.engine ?? '', text, known?.provider) ??
    identifyResource(type);
  return identity && { identity, line: version?.line ?? engine?.line ?? null, versionIn };
}

const camelCase = (name: string): string => name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());
