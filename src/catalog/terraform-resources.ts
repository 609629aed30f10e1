/**
 * Which attributes of a block say what ("config.version": in a map or a block). A version may name the engine too
 * ("POSTGRES_15"); `family` is a parameter group or what is written like one ("postgres15"), `plan` may name the engine.
 */
export interface ServiceAttributes {
  /** The engine where no attribute says it, as a provider writes it; null: then the block declares nothing. */
  readonly engine: string | null;
  /** Who runs it: the flavour where the engine has none of its own. */
  readonly provider: string;
  readonly engineIn?: readonly string[];
  readonly versionIn?: readonly string[];
  readonly family?: readonly string[];
  readonly plan?: readonly string[];
  /** Attributes that only a replica or a member of something else has. */
  readonly copyIf?: readonly string[];
}

const rds: ServiceAttributes = {
  engine: null,
  provider: 'rds',
  engineIn: ['engine'],
  versionIn: ['engine_version'],
  family: ['parameter_group_name', 'db_cluster_parameter_group_name'],
  copyIf: ['replicate_source_db', 'replication_source_identifier'],
};

const elasticache: ServiceAttributes = {
  engine: 'redis',
  provider: 'elasticache',
  engineIn: ['engine'],
  versionIn: ['engine_version', 'major_engine_version'],
  family: ['parameter_group_name'],
  copyIf: ['replication_group_id'],
};

const fixed = (engine: string, provider: string, ...versionIn: string[]): ServiceAttributes => ({
  engine,
  provider,
  versionIn,
});

/** Resource types whose attributes say engine or version. What is not here is known by its type alone. */
export const terraformServices: ReadonlyMap<string, ServiceAttributes> = new Map<string, ServiceAttributes>([
  // https://registry.terraform.io/providers/hashicorp/aws/latest/docs
  ['aws_db_instance', rds],
  ['aws_rds_cluster', rds],
  ['aws_rds_global_cluster', rds],
  ['aws_elasticache_cluster', elasticache],
  // Its own id has the name that makes a cluster a member.
  ['aws_elasticache_replication_group', { ...elasticache, copyIf: ['global_replication_group_id'] }],
  ['aws_elasticache_serverless_cache', elasticache],
  ['aws_memorydb_cluster', { ...elasticache, provider: 'memorydb', copyIf: [] }],
  ['aws_opensearch_domain', fixed('opensearch', 'aws', 'engine_version')],
  ['aws_elasticsearch_domain', fixed('elasticsearch', 'aws', 'elasticsearch_version')],
  [
    'aws_mq_broker',
    { engine: null, provider: 'amazon-mq', engineIn: ['engine_type'], versionIn: ['engine_version'] },
  ],
  ['aws_msk_cluster', fixed('kafka', 'msk', 'kafka_version')],
  ['aws_docdb_cluster', fixed('docdb', 'aws', 'engine_version')],

  // https://registry.terraform.io/providers/hashicorp/google/latest/docs
  [
    'google_sql_database_instance',
    {
      engine: null,
      provider: 'cloud-sql',
      versionIn: ['database_version'],
      copyIf: ['master_instance_name'],
    },
  ],
  ['google_redis_instance', fixed('redis', 'memorystore', 'redis_version')],
  ['google_memorystore_instance', fixed('valkey', 'memorystore', 'engine_version')],
  ['google_alloydb_cluster', fixed('postgres', 'alloydb', 'database_version')],

  // https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs
  ['azurerm_postgresql_server', fixed('postgres', 'azure', 'version')],
  [
    'azurerm_postgresql_flexible_server',
    { ...fixed('postgres', 'azure', 'version'), copyIf: ['source_server_id'] },
  ],
  ['azurerm_cosmosdb_postgresql_cluster', fixed('postgres', 'azure-citus', 'sql_version')],
  ['azurerm_mysql_server', fixed('mysql', 'azure', 'version')],
  ['azurerm_mysql_flexible_server', { ...fixed('mysql', 'azure', 'version'), copyIf: ['source_server_id'] }],
  ['azurerm_mariadb_server', fixed('mariadb', 'azure', 'version')],
  ['azurerm_redis_cache', fixed('redis', 'azure', 'redis_version')],

  // https://registry.terraform.io/browse/providers
  [
    'digitalocean_database_cluster',
    { engine: null, provider: 'digitalocean', engineIn: ['engine'], versionIn: ['version'] },
  ],
  [
    'ovh_cloud_project_database',
    { engine: null, provider: 'ovh', engineIn: ['engine'], versionIn: ['version'] },
  ],
  ['scaleway_rdb_instance', { engine: null, provider: 'scaleway', family: ['engine'] }],
  ['scaleway_redis_cluster', fixed('redis', 'scaleway', 'version')],
  ['linode_database_postgresql_v2', { engine: null, provider: 'linode', family: ['engine_id'] }],
  ['linode_database_mysql_v2', { engine: null, provider: 'linode', family: ['engine_id'] }],
  ['render_postgres', fixed('postgres', 'render', 'version')],
  ['neon_project', fixed('postgres', 'neon', 'pg_version')],
  ['mongodbatlas_cluster', fixed('mongodb', 'atlas', 'mongo_db_major_version')],
  ['mongodbatlas_advanced_cluster', fixed('mongodb', 'atlas', 'mongo_db_major_version')],
  ['cloudamqp_instance', fixed('rabbitmq', 'cloudamqp', 'rmq_version')],
  ['ec_deployment', fixed('elasticsearch', 'elastic-cloud', 'version')],
  ['aiven_pg', fixed('postgres', 'aiven', 'pg_user_config.pg_version')],
  ['aiven_mysql', fixed('mysql', 'aiven', 'mysql_user_config.mysql_version')],
  ['aiven_kafka', fixed('kafka', 'aiven', 'kafka_user_config.kafka_version')],
  ['aiven_opensearch', fixed('opensearch', 'aiven', 'opensearch_user_config.opensearch_version')],
  ['heroku_addon', { engine: null, provider: 'heroku', plan: ['plan'], versionIn: ['config.version'] }],
  [
    'cloudfoundry_service_instance',
    {
      engine: null,
      provider: 'cloud-foundry',
      plan: ['service_plan', 'service_offering', 'service'],
      versionIn: ['json_params.engineVersion', 'json_params.version', 'parameters.engineVersion'],
    },
  ],
]);

/** Parts of something that another resource declares: they would declare it a second time. */
export const partsOfServices: ReadonlySet<string> = new Set([
  'aws_sesv2_email_identity',
  'azurerm_mssql_database',
  'azurerm_storage_container',
  'azurerm_servicebus_queue',
  'azurerm_servicebus_topic',
  'planetscale_branch',
]);
