import { settings } from './shape.js';

/** Kafka: what the settings change. */
export const kafkaSettings = settings('kafka', [
  {
    id: 'kafka-setting-auto-create-topics',
    setting: 'auto.create.topics.enable',
    left: 'true (Kafka default)',
    right: 'false (MSK default)',
    title: 'Topics appear by themselves in dev, must exist in production',
    bites:
      'Producing to a new or misspelt topic creates it (1 partition, replication 1) on a default broker and fails with UNKNOWN_TOPIC_OR_PARTITION on MSK and other managed services.',
    severity: 'high',
    areas: ['queues'],
    sources: [
      'https://kafka.apache.org/documentation/#brokerconfigs_auto.create.topics.enable',
      'https://docs.aws.amazon.com/msk/latest/developerguide/msk-default-configuration.html',
    ],
  },
  {
    id: 'kafka-setting-partitions',
    setting: 'num.partitions',
    left: '1',
    right: 'many',
    title: 'One partition gives total order; many partitions do not',
    bites:
      'Ordering, single-consumer assumptions and stateful joins pass with the default of 1 partition and break when keys spread over several.',
    severity: 'high',
    areas: ['queues', 'concurrency'],
    sources: ['https://kafka.apache.org/documentation/#brokerconfigs_num.partitions'],
  },
  {
    id: 'kafka-setting-min-insync',
    setting: 'min.insync.replicas',
    left: '1',
    right: '2',
    title: 'acks=all fails when too few replicas are in sync',
    bites:
      'A single dev broker never returns NOT_ENOUGH_REPLICAS; a production cluster does during a rolling restart.',
    severity: 'medium',
    areas: ['queues'],
    sources: ['https://kafka.apache.org/documentation/#topicconfigs_min.insync.replicas'],
  },
  {
    id: 'kafka-setting-message-size',
    setting: 'message.max.bytes',
    left: 'raised',
    right: 'about 1 MiB (default)',
    title: 'Messages above about 1 MiB are rejected by default',
    bites:
      'Large payloads work where the limit was raised and fail with RecordTooLargeException elsewhere; consumer and producer limits must match.',
    severity: 'medium',
    areas: ['queues'],
    sources: ['https://kafka.apache.org/documentation/#brokerconfigs_message.max.bytes'],
  },
]);
