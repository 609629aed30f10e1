import type { ServiceAttributes } from './terraform-resources.js';

/** Words of a module's name, the engine that they mean unless an input says it, and who runs it, by cloud. */
interface Named {
  readonly words: readonly string[];
  /** As a provider writes it; null where the name leaves it open. */
  readonly engine: string | null;
  readonly role: 'database' | 'cache' | 'other';
}

const named: readonly Named[] = [
  {
    words: ['postgresql', 'postgres', 'psql', 'pgsql', 'dbforpostgresql', 'alloydb'],
    engine: 'postgres',
    role: 'database',
  },
  { words: ['mysql', 'dbformysql'], engine: 'mysql', role: 'database' },
  { words: ['mariadb'], engine: 'mariadb', role: 'database' },
  { words: ['mssql', 'sqlserver'], engine: 'sqlserver', role: 'database' },
  { words: ['documentdb', 'docdb'], engine: 'docdb', role: 'other' },
  { words: ['mongodb', 'mongo'], engine: 'mongodb', role: 'other' },
  { words: ['valkey'], engine: 'valkey', role: 'cache' },
  { words: ['memcached'], engine: 'memcached', role: 'cache' },
  { words: ['redis', 'elasticache', 'memorydb', 'memorystore'], engine: 'redis', role: 'cache' },
  { words: ['opensearch'], engine: 'opensearch', role: 'other' },
  { words: ['elasticsearch'], engine: 'elasticsearch', role: 'other' },
  { words: ['kafka', 'msk'], engine: 'kafka', role: 'other' },
  { words: ['rabbitmq'], engine: 'rabbitmq', role: 'other' },
  { words: ['mq'], engine: null, role: 'other' },
  { words: ['aurora', 'rds', 'database', 'db'], engine: null, role: 'database' },
];

/** Modules of what has no version, by the words of their names: the resource type that they stand for. */
const withoutVersion: readonly (readonly [words: readonly string[], type: string])[] = [
  [['dynamodb'], 'aws_dynamodb_table'],
  [['sqs'], 'aws_sqs_queue'],
  [['sns'], 'aws_sns_topic'],
  [['pubsub'], 'google_pubsub_topic'],
  [['servicebus'], 'azurerm_servicebus_namespace'],
  [['efs'], 'aws_efs_file_system'],
  [['ses'], 'aws_sesv2_configuration_set'],
  [['gcs'], 'google_storage_bucket'],
  [['s3', 'bucket'], 'aws_s3_bucket'],
];

/** Words of modules that are about a service and are none: their policies, alarms, networks, copies, clients. */
const beside =
  /^(?:polic(?:y|ies)|iam|roles?|security|sg|firewall|labels?|null|alarms?|alerts?|monitor(?:s|ing)?|dashboards?|prox(?:y|ies)|pgbouncer|backups?|secrets?|users?|grants?|permissions?|parameter|params?|option|subnets?|network|vpc|endpoints?|peering|kms|dns|route53|notifications?|lambda|functions?|objects?|logs?|logging|state|tfstate|cdn|cloudfront|websites?|static|replication|acl|events?|subscriptions?|metrics?|exporter|snapshots?|migrations?|migrator|bastion|dump|restore|client|schemas?|access|credentials?|mirror|importer|init|operator|agent|task|ecs|eks|job|cron|extension|scheduler|rotation|certificate|cognito|bootstrap)$/;

const database = ['engine', 'db_engine', 'database_engine', 'engine_type', 'engine_name'];
const families = ['family', 'db_parameter_group_family', 'cluster_family', 'parameter_group_family'];

/** The inputs of a module that hold the engine's version; `version` is the module's own and never one of them. */
export const versionInput =
  /^(?:\w{1,40}_)?(?:engine|server|database|db|postgres|postgresql|pg|mysql|mariadb|mssql|redis|valkey|kafka|broker|rabbitmq|opensearch|elasticsearch)_version$/;

/** The inputs of a module that name a plan. */
export const planInput = /^(?:\w{1,40}_)?plan(?:_name)?$/;

/** What a module is: attributes to read, or the resource type that it stands for. */
export type ModuleService = ServiceAttributes | { readonly type: string };

/**
 * What a module from elsewhere runs, by its source: "terraform-aws-modules/rds-aurora/aws",
 * "github.com/someone/modules//database?ref=v1", "./vendor/modules/postgres" — or null where the name names no service.
 */
export function moduleService(source: string): ModuleService | null {
  const words = nameOf(source)
    .toLowerCase()
    .replace('memory-db', 'memorydb')
    .split(/[^a-z0-9]+/);
  if (words.length > 20 || words.some((word) => beside.test(word))) return null;
  const has = (wanted: readonly string[]) => wanted.some((word) => words.includes(word));
  const kind = named.find(({ words: wanted }) => has(wanted));
  if (kind)
    return {
      engine: kind.engine,
      provider: providerOf(words, kind, cloudOf(source)),
      engineIn: database,
      family: families,
    };
  if (words.join('-') === 'cloud-storage') return { type: 'google_storage_bucket' };
  if (words.join('-').includes('storage-account')) return { type: 'azurerm_storage_account' };
  const [, type] = withoutVersion.find(([wanted]) => has(wanted)) ?? [];
  if (type === 'aws_s3_bucket' && cloudOf(source) === 'google') return { type: 'google_storage_bucket' };
  return type ? { type } : null;
}

/** The part of a source that names the module: its folder within a package, else the package. */
function nameOf(source: string): string {
  const path = source
    .replace(/[?#].{0,500}$/s, '')
    .replace(/^[a-z0-9]{1,10}::/i, '')
    .replace(/^[a-z0-9+]{1,10}:\/\//i, '');
  const [whole = '', ...folders] = path.split('//');
  const folder = folders.join('/').replace(/^modules\//, '');
  const segments = whole.split('/').filter(Boolean);
  const registry = segments.length >= 3 && segments.length <= 4 && cloud.test(segments.at(-1) ?? '');
  const name = (registry ? segments.at(-2) : segments.at(-1)) ?? '';
  const plain = name.replace(/\.git$/, '').replace(/^terraform-(?:aws|google|azurerm)-/, '');
  // A folder such as "modules/notification" says more than the package, and the package says what it belongs to.
  if (folder === '') return plain;
  const last = folder.split('/').at(-1) ?? '';
  return registry ? `${plain}-${last}` : last;
}

const cloud = /^(?:aws|google|azurerm|digitalocean)$/;

const cloudOf = (source: string): string =>
  /(?:^|[/-])(aws|google|azurerm|azure|aks|digitalocean)(?:[/-]|$)/.exec(source.split('?')[0] ?? '')?.[1] ??
  '';

function providerOf(words: readonly string[], { role }: Named, from: string): string {
  if (words.includes('aurora')) return 'aurora';
  if (words.includes('rds')) return 'rds';
  if (from === 'azurerm' || from === 'azure' || from === 'aks') return 'azure';
  if (from === 'aws') return role === 'database' ? 'rds' : role === 'cache' ? 'elasticache' : 'aws';
  if (from === 'google')
    return role === 'database' ? 'cloud-sql' : role === 'cache' ? 'memorystore' : 'google';
  return 'managed';
}

const operations =
  'state states tfstate tfstates terraform lock locks locking alarm alarms alert alerts alerting monitor monitoring oncall pagerduty opsgenie chatbot budget budgets billing autoscaling health guardduty';
const ofStorage =
  'log logs logging accesslogs trail cloudtrail cloudwatch artifact artifacts artefacts pipeline pipelines codepipeline codebuild codedeploy build builds deploy deploys deployment deployments lambda lambdas backup backups snapshot snapshots config inventory replica replication website websites site sites spa www landing frontend webapp origin dist cdn cloudfront redirect redirects athena firehose kinesis waf alb elb nlb ssm session bootstrap maintenance ecr registry release releases package packages failure failures cur security';
const ofQueues = 'dlq dlqs dead deadletter deadletters alerter slack';
const ofTopics =
  'sms email emails mail mails ses bounce bounces complaint complaints log logs logging failure failures incident incidents splunk findings security backup backups ops';

const wordSet = (...texts: string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => text.split(' ')));
const operationalWords: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...['s3', 'gcs', 'azure-blob', 'efs'].map((engine) => [engine, wordSet(operations, ofStorage)] as const),
  ...['sqs', 'pubsub', 'kinesis', 'azure-queue'].map(
    (engine) => [engine, wordSet(operations, ofQueues)] as const,
  ),
  ['sns', wordSet(operations, ofQueues, ofTopics)],
  ['dynamodb', wordSet(operations)],
]);

const operationalPlaces = wordSet(
  'alarm alarms alert alerts alerting monitor monitoring observability backup backups build builds cloudbuild cloudtrail cloudwatch logs logging security budget budgets billing ci cicd codebuild codepipeline state tfstate bootstrap backend canary canaries incidents',
);

/**
 * Whether a bucket, queue or table serves operations (logs, state, alarms) and not the application, by the words of its
 * names and those of the file and folder that make it.
 */
export function isOperational(
  engine: string,
  words: readonly string[],
  placeWords: readonly string[] = [],
): boolean {
  const known = operationalWords.get(engine);
  if (!known) return false;
  return words.some((word) => known.has(word)) || placeWords.some((word) => operationalPlaces.has(word));
}
