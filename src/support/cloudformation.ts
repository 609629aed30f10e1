import { managed } from '../catalog/managed/shape.js';
import { identifyManaged, identifyVersioned, type ManagedIdentity } from '../catalog/managed.js';
import type { Declaration } from '../model.js';
import { declareManaged } from './declare-managed.js';
import { at, entries, type Node, text } from './node.js';

/** A property as far as it is a literal. */
export interface Property {
  readonly value: string;
  readonly line: number;
}

/** Looks up a property of a resource. */
export type Look = (...path: string[]) => Property | null;

/** What a resource of a type is, by its properties, with the property that carries the version; or null. */
export function identifyCloudFormation(
  type: string,
  look: Look,
): { identity: ManagedIdentity; version: string } | null {
  const known = types.get(type);
  const identity = known?.identify(look);
  return known && identity ? { identity, version: known.version } : null;
}

const engineOf =
  (engine: string, version: string, fallback: string | null = null) =>
  (look: Look): ManagedIdentity | null => {
    const name = look(engine)?.value ?? fallback;
    return name === null ? null : identifyManaged(name, look(version)?.value ?? null, 'aws');
  };

const always = (engine: string) => () => managed(engine, 'aws');

/** Resource types of AWS CloudFormation that are services, with the property that carries the version. */
const types: ReadonlyMap<string, { readonly version: string; identify(look: Look): ManagedIdentity | null }> =
  new Map([
    ['AWS::RDS::DBInstance', { version: 'EngineVersion', identify: engineOf('Engine', 'EngineVersion') }],
    ['AWS::RDS::DBCluster', { version: 'EngineVersion', identify: engineOf('Engine', 'EngineVersion') }],
    [
      'AWS::ElastiCache::CacheCluster',
      { version: 'EngineVersion', identify: engineOf('Engine', 'EngineVersion') },
    ],
    [
      'AWS::ElastiCache::ReplicationGroup',
      { version: 'EngineVersion', identify: engineOf('Engine', 'EngineVersion', 'redis') },
    ],
    [
      'AWS::ElastiCache::ServerlessCache',
      { version: 'MajorEngineVersion', identify: engineOf('Engine', 'MajorEngineVersion') },
    ],
    [
      'AWS::MemoryDB::Cluster',
      { version: 'EngineVersion', identify: engineOf('Engine', 'EngineVersion', 'redis') },
    ],
    [
      'AWS::AmazonMQ::Broker',
      { version: 'EngineVersion', identify: engineOf('EngineType', 'EngineVersion') },
    ],
    [
      'AWS::OpenSearchService::Domain',
      {
        version: 'EngineVersion',
        identify: (look: Look) =>
          identifyVersioned(look('EngineVersion')?.value ?? 'OpenSearch', 'aws') ??
          identifyManaged('opensearch', null, 'aws'),
      },
    ],
    [
      'AWS::Elasticsearch::Domain',
      {
        version: 'ElasticsearchVersion',
        identify: (look: Look) =>
          identifyManaged('elasticsearch', look('ElasticsearchVersion')?.value ?? null, 'aws'),
      },
    ],
    [
      'AWS::MSK::Cluster',
      {
        version: 'KafkaVersion',
        identify: (look: Look) => identifyManaged('kafka', look('KafkaVersion')?.value ?? null, 'aws'),
      },
    ],
    [
      'AWS::DocDB::DBCluster',
      {
        version: 'EngineVersion',
        identify: (look: Look) => identifyManaged('docdb', look('EngineVersion')?.value ?? null, 'aws'),
      },
    ],
    ['AWS::DynamoDB::Table', { version: '', identify: always('dynamodb') }],
    ['AWS::Serverless::SimpleTable', { version: '', identify: always('dynamodb') }],
    ['AWS::SQS::Queue', { version: '', identify: always('sqs') }],
    ['AWS::S3::Bucket', { version: '', identify: always('s3') }],
  ]);

const severalAreOne: ReadonlySet<string> = new Set(['s3', 'sqs', 'dynamodb', 'gcs', 'pubsub']);

/** Several buckets, queues or tables of one file are one service that the application uses. */
export const isFirstOfItsKind = (one: Declaration, index: number, all: readonly Declaration[]): boolean =>
  !severalAreOne.has(one.engine) || all.findIndex(({ engine }) => engine === one.engine) === index;

/** Buckets that hold logs, state or artifacts are no storage of the application. */
export const notTheApplications = /log|trail|artifact|state|deploy|audit|template/i;

/**
 * The services among CloudFormation resources (https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html);
 * `!Ref` to a parameter takes its default, every other intrinsic function is unresolved.
 */
export function cloudFormationServices(
  resources: Node | null,
  parameters: Node | null,
  file: string,
): Declaration[] {
  const declared = entries(resources).flatMap(({ key, value }) => {
    const type = at(value, 'Type');
    const known = types.get(text(type) ?? '');
    if (!known || !type || (text(type) === 'AWS::S3::Bucket' && notTheApplications.test(key))) return [];
    const look: Look = (...path) => property(at(value, 'Properties', ...path), parameters);
    const identity = known.identify(look);
    if (!identity) return [];
    const version = known.version ? look(known.version) : null;
    const unresolved =
      identity.version === null && known.version !== '' && at(value, 'Properties', known.version) !== null;
    const where = version ?? look('Engine') ?? look('EngineType') ?? { line: type.line };
    const written = [text(type), version?.value].filter(Boolean).join(' ');
    return [
      declareManaged(identity, {
        declared: written,
        at: { file, line: where.line },
        name: key,
        ...(unresolved ? { pin: 'unresolved' as const } : {}),
      }),
    ];
  });
  return declared.filter(isFirstOfItsKind);
}

function property(node: Node | null, parameters: Node | null): Property | null {
  const referred = node?.tag === '!Ref' ? text(node) : text(at(node, 'Ref'));
  if (referred !== null && node) {
    const fallback = at(parameters, referred, 'Default');
    return fallback ? { value: text(fallback) ?? '', line: fallback.line } : null;
  }
  if (!node || node.tag !== null) return null;
  const value = text(node);
  return value === null ? null : { value, line: node.line };
}
