import { identifyManaged, identifyResource, type ManagedIdentity } from './managed.js';

/** What a type of Azure's resource manager is, and the property that carries its version. */
export interface AzureResource {
  /** The same resource as Terraform calls it. */
  readonly terraform: string;
  readonly versionIn: readonly string[];
}

const resource = (terraform: string, ...versionIn: string[]): AzureResource => ({ terraform, versionIn });

/** https://learn.microsoft.com/azure/templates/ */
const types: ReadonlyMap<string, AzureResource> = new Map([
  ['microsoft.dbforpostgresql/flexibleservers', resource('azurerm_postgresql_flexible_server', 'version')],
  ['microsoft.dbforpostgresql/servers', resource('azurerm_postgresql_server', 'version')],
  [
    'microsoft.dbforpostgresql/servergroupsv2',
    resource('azurerm_cosmosdb_postgresql_cluster', 'postgresqlVersion'),
  ],
  ['microsoft.dbformysql/flexibleservers', resource('azurerm_mysql_flexible_server', 'version')],
  ['microsoft.dbformysql/servers', resource('azurerm_mysql_server', 'version')],
  ['microsoft.dbformariadb/servers', resource('azurerm_mariadb_server', 'version')],
  ['microsoft.cache/redis', resource('azurerm_redis_cache', 'redisVersion')],
  ['microsoft.cache/redisenterprise', resource('azurerm_redis_enterprise_cluster')],
  ['microsoft.sql/servers', resource('azurerm_mssql_server')],
  ['microsoft.sql/managedinstances', resource('azurerm_mssql_managed_instance')],
  ['microsoft.documentdb/databaseaccounts', resource('azurerm_cosmosdb_account')],
  ['microsoft.documentdb/mongoclusters', resource('azurerm_mongo_cluster', 'serverVersion')],
  ['microsoft.servicebus/namespaces', resource('azurerm_servicebus_namespace')],
  ['microsoft.eventhub/namespaces', resource('azurerm_eventhub_namespace')],
  ['microsoft.storage/storageaccounts', resource('azurerm_storage_account')],
]);

/** Azure's verified modules (https://azure.github.io/Azure-Verified-Modules/), by their path in the registry. */
const modules: readonly (readonly [path: string, type: string])[] = [
  ['db-for-postgre-sql/flexible-server', 'microsoft.dbforpostgresql/flexibleservers'],
  ['db-for-my-sql/flexible-server', 'microsoft.dbformysql/flexibleservers'],
  ['cache/redis-enterprise', 'microsoft.cache/redisenterprise'],
  ['cache/redis', 'microsoft.cache/redis'],
  ['sql/server', 'microsoft.sql/servers'],
  ['document-db/database-account', 'microsoft.documentdb/databaseaccounts'],
  ['service-bus/namespace', 'microsoft.servicebus/namespaces'],
  ['storage/storage-account', 'microsoft.storage/storageaccounts'],
];

/** The resource of a type ("Microsoft.Cache/redis@2023-08-01") or of a verified module ("br/public:avm/res/…"), or null. */
export function azureResource(written: string): AzureResource | null {
  const name = written.toLowerCase();
  const module = /avm\/res\/([\w/-]{1,100})/.exec(name)?.[1];
  const type = module ? modules.find(([path]) => module === path)?.[1] : name.split('@', 1)[0];
  return types.get(type ?? '') ?? null;
}

/** The service that such a resource is, in the version that it is given. */
export function identifyAzure({ terraform }: AzureResource, version: string | null): ManagedIdentity | null {
  const found = identifyResource(terraform);
  const known = found && version ? identifyManaged(found.engine, version, found.flavour) : null;
  return found && known?.version ? { ...found, version: known.version, pin: 'exact' } : found;
}
