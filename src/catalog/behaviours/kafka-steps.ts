import { steps } from './shape.js';

/** Kafka: what changes from one version to the next. */
export const kafkaSteps = steps('kafka', [
  {
    id: 'kafka-3-4-clients',
    from: '3',
    to: '4',
    effect: 'removes',
    title: 'Kafka 4 brokers reject clients older than 2.1',
    bites:
      'Protocol versions removed by KIP-896: old client libraries that talk to a 3.x dev broker cannot connect to 4.x, and 4.x clients need brokers 2.1 or newer.',
    severity: 'high',
    areas: ['queues'],
    sources: ['https://kafka.apache.org/40/getting-started/compatibility'],
  },
  {
    id: 'kafka-3-4-zookeeper',
    from: '3',
    to: '4',
    effect: 'removes',
    title: 'ZooKeeper mode is removed in Kafka 4',
    bites:
      'Compose files with a zookeeper service and KAFKA_ZOOKEEPER_CONNECT cannot start a 4.x broker; configuration keys differ (KRaft).',
    severity: 'high',
    areas: ['queues', 'migrations'],
    sources: ['https://kafka.apache.org/40/getting-started/upgrade'],
  },
  {
    id: 'kafka-3-4-java',
    from: '3',
    to: '4',
    effect: 'removes',
    title: 'Kafka 4 needs Java 17 for brokers and Java 11 for clients',
    bites: 'Java 8 applications cannot use 4.x client libraries.',
    severity: 'medium',
    areas: ['queues'],
    sources: ['https://kafka.apache.org/40/getting-started/compatibility'],
  },
]);
