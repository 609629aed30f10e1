import { pair } from './shape.js';

/** Kafka and Redpanda: what behaves differently. */
export const kafkaRedpanda = pair('kafka', 'redpanda', [
  {
    id: 'kafka-redpanda-auto-create',
    title: 'Topic auto-creation: on in Kafka, off in Redpanda (except dev-container mode)',
    bites:
      'auto_create_topics_enabled is false by default in Redpanda and true with rpk --mode dev-container: a topic that appears by itself on one is missing on the other.',
    severity: 'high',
    areas: ['queues'],
    sources: [
      'https://docs.redpanda.com/current/reference/properties/cluster-properties/#auto_create_topics_enabled',
      'https://docs.redpanda.com/current/reference/rpk/rpk-redpanda/rpk-redpanda-start/',
    ],
  },
  {
    id: 'kafka-redpanda-quotas',
    title: 'Redpanda lacks request_percentage quotas and several SCRAM mechanisms per user',
    bites:
      'Code or tooling that sets CPU request quotas or keeps SCRAM-SHA-256 and -512 credentials for one user fails.',
    severity: 'low',
    areas: ['queues', 'auth'],
    sources: ['https://docs.redpanda.com/current/develop/kafka-clients/'],
  },
  {
    id: 'kafka-redpanda-fsync',
    title: 'Redpanda dev-container mode bypasses fsync',
    bites:
      '--unsafe-bypass-fsync and write caching make runs in that mode fast and forgiving; durability and latency differ elsewhere.',
    severity: 'low',
    areas: ['queues'],
    sources: ['https://docs.redpanda.com/current/reference/rpk/rpk-redpanda/rpk-redpanda-start/'],
  },
]);
