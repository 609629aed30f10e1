import { identifyManaged, identifyVersioned, type ManagedIdentity } from './managed.js';

/** Classes of versions of the AWS CDK, and the engine as Amazon writes it (https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_rds-readme.html). */
const versionClasses: ReadonlyMap<string, string> = new Map([
  ['PostgresEngineVersion', 'postgres'],
  ['AuroraPostgresEngineVersion', 'aurora-postgresql'],
  ['MysqlEngineVersion', 'mysql'],
  ['AuroraMysqlEngineVersion', 'aurora-mysql'],
  ['AuroraEngineVersion', 'aurora'],
  ['MariaDbEngineVersion', 'mariadb'],
  ['SqlServerEngineVersion', 'sqlserver-se'],
  ['OracleEngineVersion', 'oracle-se2'],
  ['KafkaVersion', 'kafka'],
  ['ElasticsearchVersion', 'elasticsearch'],
  ['EngineVersion', 'opensearch'],
]);

/** The engine that a name of `DatabaseInstanceEngine` or `DatabaseClusterEngine` stands for. */
const engines: readonly (readonly [RegExp, string])[] = [
  [/^aurora_?postgres(?:ql)?$/i, 'aurora-postgresql'],
  [/^aurora_?mysql$/i, 'aurora-mysql'],
  [/^aurora$/i, 'aurora'],
  [/^postgres$/i, 'postgres'],
  [/^mysql$/i, 'mysql'],
  [/^maria_?db$/i, 'mariadb'],
  [/^sql_?server_?(?:ee|se|ex|web)$/i, 'sqlserver-se'],
  [/^oracle_?se2?1?(?:_?cdb)?$|^oracle_?ee(?:_?cdb)?$/i, 'oracle-se2'],
];

/** The engine of `DatabaseInstanceEngine.postgres` or `DatabaseClusterEngine.AURORA_MYSQL`, or null. */
export function cdkEngine(path: readonly string[]): string | null {
  if (!/^Database(?:Instance|Cluster)Engine$/.test(path.at(-2) ?? '')) return null;
  return engines.find(([name]) => name.test(path.at(-1) ?? ''))?.[1] ?? null;
}

/** `PostgresEngineVersion.VER_15_4`, `EngineVersion.OPENSEARCH_2_11`, `KafkaVersion.V3_5_1`; null for another name. */
export function cdkVersion(path: readonly string[]): ManagedIdentity | null {
  const [type = '', name = ''] = path.slice(-2);
  const engine = versionClasses.get(type);
  if (!engine || path.length < 2) return null;
  if (type === 'EngineVersion') return identifyVersioned(name, 'aws');
  const digits = /^(?:VER_|V_?)(\d[\dA-Z_]{0,40})$/.exec(name)?.[1];
  return digits ? versioned(engine, digits.replaceAll('_', '.')) : null;
}

/** `PostgresEngineVersion.of("15.4", "15")`, `EngineVersion.openSearch("2.11")`: the class's function and its text. */
export function cdkVersionOf(path: readonly string[], text: string): ManagedIdentity | null {
  const [type = '', name = ''] = path.slice(-2);
  const engine = versionClasses.get(type);
  if (!engine || path.length < 2) return null;
  if (type === 'EngineVersion')
    return /^(?:openSearch|elasticsearch)$/.test(name) ? identifyManaged(name, text, 'aws') : null;
  return name === 'of' ? versioned(engine, text) : null;
}

// https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.Updates.Versions.html
const auroraMysql: ReadonlyMap<string, string> = new Map([
  ['1', '5.6'],
  ['2', '5.7'],
  ['3', '8.0'],
]);

/** Aurora's own number stands for the version of MySQL that it is compatible with. */
function versioned(engine: string, version: string): ManagedIdentity | null {
  const aurora =
    engine === 'aurora-mysql' ? auroraMysql.get(/^(\d+)\.\d+\.\d/.exec(version)?.[1] ?? '') : null;
  return identifyManaged(engine, aurora ?? version, 'rds');
}

/** Services of the CDK as CloudFormation names them. */
const services: ReadonlyMap<string, string> = new Map([
  ['rds', 'RDS'],
  ['elasticache', 'ElastiCache'],
  ['memorydb', 'MemoryDB'],
  ['amazonmq', 'AmazonMQ'],
  ['opensearchservice', 'OpenSearchService'],
  ['elasticsearch', 'Elasticsearch'],
  ['msk', 'MSK'],
  ['docdb', 'DocDB'],
  ['dynamodb', 'DynamoDB'],
  ['sqs', 'SQS'],
  ['s3', 'S3'],
]);

/** Constructs of the second level that are the resource of their name; and what they are called in CloudFormation. */
const constructs: ReadonlyMap<string, string> = new Map([
  ['opensearchservice.Domain', 'AWS::OpenSearchService::Domain'],
  ['elasticsearch.Domain', 'AWS::Elasticsearch::Domain'],
  ['msk.Cluster', 'AWS::MSK::Cluster'],
  ['docdb.DatabaseCluster', 'AWS::DocDB::DBCluster'],
  ['dynamodb.Table', 'AWS::DynamoDB::Table'],
  ['dynamodb.TableV2', 'AWS::DynamoDB::Table'],
  ['sqs.Queue', 'AWS::SQS::Queue'],
  ['s3.Bucket', 'AWS::S3::Bucket'],
]);

/** The type of CloudFormation that a class of a module of the CDK makes ("rds", "CfnDBInstance"), or null. */
export function cloudFormationType(module: string, name: string): string | null {
  const service = services.get(module);
  return name.startsWith('Cfn') && service
    ? `AWS::${service}::${name.slice(3)}`
    : (constructs.get(`${module}.${name}`) ?? null);
}

/** `Runtime.NODEJS_20_X`, `Runtime.PYTHON_3_12`: what AWS Lambda runs, or null. */
export function lambdaRuntime(path: readonly string[]): { engine: string; version: string } | null {
  if (path.at(-2) !== 'Runtime') return null;
  const [, kind = '', numbers = ''] =
    /^(NODEJS|PYTHON|RUBY|JAVA|DOTNET)_(\d{1,3}(?:_\d{1,3})?)(?:_X|_CORRETTO)?$/.exec(path.at(-1) ?? '') ??
    [];
  const engine = kind === 'NODEJS' ? 'node' : kind.toLowerCase();
  return kind ? { engine, version: numbers.replace('_', '.') } : null;
}
