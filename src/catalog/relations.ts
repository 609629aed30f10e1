import { engine } from './engines.js';

/** What stands in for a managed service outside production: emulator and the services that it plays. */
const emulated: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...['minio', 's3mock', 'seaweedfs', 'garage', 'rustfs'].map((id) => [id, ['s3']] as const),
  ['localstack', ['s3', 'sqs', 'sns', 'dynamodb', 'ses', 'kinesis']],
  ['moto', ['s3', 'sqs', 'sns', 'dynamodb', 'ses', 'kinesis']],
  ['elasticmq', ['sqs']],
  ['dynamodb-local', ['dynamodb']],
  ['azurite', ['azure-blob', 'azure-queue']],
  ['cosmosdb-emulator', ['cosmosdb']],
  ['service-bus-emulator', ['service-bus']],
  ['fake-gcs-server', ['gcs']],
  ['pubsub-emulator', ['pubsub']],
  ['spanner-emulator', ['spanner']],
]);

/** What takes mail and shows it instead of delivering it. */
const mailCatchers = new Set([
  ...['mailpit', 'mailhog', 'mailcatcher', 'maildev', 'mailcrab', 'inbucket', 'smtp4dev', 'greenmail'],
  ...['fake-smtp-server', 'letter_opener', 'console'],
]);

/** What an application's settings choose instead of a server: its own memory, process or disk, or nothing. */
const standIns = new Set(['in-memory', 'in-process', 'null', 'disabled', 'local-disk']);

/** Databases inside the application's process. */
const embedded = new Set(['sqlite', 'h2', 'hsqldb', 'derby', 'duckdb']);

/**
 * Families that share a protocol and yet differ in types, comparison and locking so much that one is no stand-in for
 * the other: MySQL and MariaDB, PostgreSQL and CockroachDB.
 */
const differentWithinFamily = new Set(['mysql', 'postgresql']);

/**
 * What a job framework (or a cache or a message bus of its kind) keeps its jobs in: one of these engines, or the
 * application's own database.
 */
const jobStores: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...['sidekiq', 'resque', 'bullmq', 'rq'].map((id) => [id, ['redis']] as const),
  ['celery', ['redis', 'rabbitmq', 'sqs']],
  ...['delayed_job', 'solid_queue', 'solid_cable', 'solid_cache', 'good_job', 'que', 'oban'].map(
    (id) => [id, []] as const,
  ),
]);

/** Whether `a` emulates the managed service `b`: MinIO and S3, LocalStack and SQS, a mail catcher and any mail. */
export function isEmulatorOf(a: string, b: string): boolean {
  return (
    emulated.get(a)?.includes(b) === true ||
    (mailCatchers.has(a) && !mailCatchers.has(b) && engine(b).role === 'mail')
  );
}

/** Whether it emulates anything at all. */
export function isEmulator(id: string): boolean {
  return emulated.has(id) || mailCatchers.has(id);
}

/** Whether it catches mail instead of delivering it. */
export function isMailCatcher(id: string): boolean {
  return mailCatchers.has(id);
}

/** Whether settings choose it instead of a server: memory, process, local disk, nothing. */
export function isStandIn(id: string): boolean {
  return standIns.has(id);
}

/** Whether it is a database inside the application's process. */
export function isEmbedded(id: string): boolean {
  return embedded.has(id);
}

/** Whether it runs jobs and needs a store for them. */
export function isJobFramework(id: string): boolean {
  return jobStores.has(id);
}

/** Where a job framework keeps its jobs; null for everything else. No engines: in the application's database. */
export function jobStore(
  id: string,
): { readonly role: 'cache' | 'database'; readonly engines: readonly string[] } | null {
  const engines = jobStores.get(id);
  return engines ? { role: engines.length > 0 ? 'cache' : 'database', engines } : null;
}

/** How two engines relate; symmetric. */
export type Compatibility = 'same' | 'emulator' | 'protocol' | 'embedded' | 'different';

/**
 * `same`: one engine, or a job framework and a store that it uses; `emulator`: one plays the other, or both play one
 * managed service; `protocol`: made to replace each other, with few exceptions (Redis and Valkey, Kafka and Redpanda);
 * `embedded`: one of them needs no server; otherwise `different`.
 */
export function compatibility(a: string, b: string): Compatibility {
  if (a === b || keepsJobsIn(a, b) || keepsJobsIn(b, a)) return 'same';
  if (isEmulatorOf(a, b) || isEmulatorOf(b, a) || playOneService(a, b)) return 'emulator';
  const family = engine(a).family;
  if (family === engine(b).family && !differentWithinFamily.has(family)) return 'protocol';
  return [a, b].some((id) => isStandIn(id) || isEmbedded(id)) ? 'embedded' : 'different';
}

function keepsJobsIn(framework: string, store: string): boolean {
  const needed = jobStore(framework);
  if (!needed) return false;
  if (needed.role === 'database') return engine(store).role === 'database' && !isEmbedded(store);
  return needed.engines.includes(store) || needed.engines.includes(engine(store).family);
}

const playOneService = (a: string, b: string): boolean =>
  (mailCatchers.has(a) && mailCatchers.has(b)) ||
  emulated.get(a)?.some((service) => emulated.get(b)?.includes(service)) === true;
