import { leadingVersion } from '../../support/versions.js';
import type { ImageGroup, TagReader } from './shape.js';
import { after, leading, none, numbers } from './tags.js';

const plain = (engine: string, names: readonly string[], words: readonly string[] = []): ImageGroup => ({
  engine,
  names,
  words,
  version: leading,
});

/**
 * Confluent Platform to the Kafka inside: 4.0 to 5.5 carry 1.0 to 2.5
 * (https://docs.confluent.io/legacy/platform/5.5.15/installation/versions-interoperability.html), 6.0 to 6.2 carry 2.6
 * to 2.8, and from 7.0 (Kafka 3.0) on the major counts four more.
 */
const confluentToKafka: TagReader = (tag) => {
  const [major = 0, minor] = (leading(tag) ?? '').split('.').map(Number);
  if (minor === undefined) return major >= 7 ? String(major - 4) : null;
  if (major === 4) return `1.${minor}`;
  if (major === 5) return `2.${minor}`;
  if (major === 6) return `2.${minor + 6}`;
  return major >= 7 ? `${major - 4}.${minor}` : null;
};

/** "2.13-2.8.1" is Kafka 2.8.1 built with Scala 2.13. */
const behindScala: TagReader = (tag) => {
  const scala = leadingVersion(tag);
  return scala ? leadingVersion(tag.slice(scala.length + 1)) : null;
};

const kafka: readonly ImageGroup[] = [
  plain('kafka', ['apache/kafka', 'apache/kafka-native', 'ubuntu/kafka', 'soldevelo/kafka'], ['kafka']),
  {
    engine: 'kafka',
    names: [
      'confluentinc/cp-kafka',
      'confluentinc/cp-server',
      'confluentinc/cp-enterprise-kafka',
      'confluentinc/confluent-local',
    ],
    words: ['cp-kafka'],
    version: confluentToKafka,
  },
  { engine: 'kafka', names: ['wurstmeister/kafka'], version: behindScala },
  { engine: 'kafka', names: ['strimzi/kafka'], version: after('kafka-') },
  { engine: 'kafka', names: ['lensesio/fast-data-dev', 'landoop/fast-data-dev'], version: numbers(2) },
  plain('redpanda', ['redpandadata/redpanda', 'vectorized/redpanda'], ['redpanda']),
];

/** Message brokers. */
export const brokerImages: readonly ImageGroup[] = [
  ...kafka,
  plain(
    'rabbitmq',
    ['rabbitmq', 'cimg/rabbitmq', 'circleci/rabbitmq', 'heidiks/rabbitmq-delayed-message-exchange'],
    ['rabbitmq'],
  ),
  plain('nats', ['nats']),
  plain('pulsar', ['apachepulsar/pulsar', 'apachepulsar/pulsar-all', 'apachepulsar/pulsar-standalone']),
  plain('activemq', ['apache/activemq-classic', 'apache/activemq', 'rmohr/activemq', 'symptoma/activemq']),
  plain('artemis', ['apache/activemq-artemis', 'vromero/activemq-artemis']),
  plain('ibm-mq', ['ibm-messaging/mq', 'ibmcom/mq']),
  plain('mosquitto', ['eclipse-mosquitto', 'toke/mosquitto']),
  plain('emqx', ['emqx', 'emqx/emqx', 'emqx/emqx-enterprise']),
  plain('nsq', ['nsqio/nsq']),
  plain('beanstalkd', ['schickling/beanstalkd', 'maateen/docker-beanstalkd']),
  plain('s2', ['s2-streamstore/s2']),
  plain(
    'elasticmq',
    ['softwaremill/elasticmq', 'softwaremill/elasticmq-native'],
    ['elasticmq', 'elasticmq-native'],
  ),
  { engine: 'elasticmq', names: ['roribio16/alpine-sqs'], version: none },
  plain('pubsub-emulator', [
    'messagebird/gcloud-pubsub-emulator',
    'thekevjames/gcloud-pubsub-emulator',
    'bigtruedata/gcloud-pubsub-emulator',
  ]),
  plain('service-bus-emulator', ['azure-messaging/servicebus-emulator']),
];
