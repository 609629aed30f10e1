import { both, settings, sides, statement } from './shape.js';

/** Rabbitmq: what the settings change. */
export const rabbitmqSettings = settings('rabbitmq', [
  {
    id: 'rabbitmq-setting-quorum-features',
    setting: 'queue type',
    left: 'classic',
    right: 'quorum',
    title: 'Quorum queues refuse exclusive, non-durable and x-max-priority',
    bites:
      'Declarations that work on a classic queue fail with PRECONDITION_FAILED when the default queue type or a policy of production is quorum (Amazon MQ for 4.x makes quorum the default).',
    severity: 'high',
    areas: ['queues'],
    sources: [
      'https://www.rabbitmq.com/docs/quorum-queues#feature-matrix',
      'https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/rabbitmq-4.html',
    ],
    probe: sides(
      statement('words', 'classic + x-max-priority; classic + exclusive', 'ok\nok'),
      statement(
        'words',
        'the same on quorum, and non-durable',
        "Channel closed by server: 406 (PRECONDITION-FAILED) with message \"PRECONDITION_FAILED - invalid arg 'x-max-priority' for queue 'pf_1795332754176' in vhost '/' of queue type rabbit_quorum_queue\"\nChannel closed by server: 406 (PRECONDITION-FAILED) with message \"PRECONDITION_FAILED - invalid property 'exclusive-owner' for queue 'pf_1795332754400' in vhost '/'\"\nChannel closed by server: 406 (PRECONDITION-FAILED) with message \"PRECONDITION_FAILED - invalid property 'non-durable' for queue 'pf_1795332",
      ),
    ),
    ran: 'rabbitmq 4.0.5',
  },
  {
    id: 'rabbitmq-setting-queue-type-mismatch',
    setting: 'queue type',
    left: 'classic',
    right: 'quorum',
    title: 'An existing queue cannot change its type',
    bites:
      'Declaring quorum where a classic queue exists (or the reverse) fails with inequivalent arg x-queue-type.',
    severity: 'high',
    areas: ['queues', 'migrations'],
    sources: ['https://www.rabbitmq.com/docs/queues#property-equivalence'],
    probe: sides(
      null,
      statement(
        'words',
        'assertQueue classic then quorum, same name',
        "Channel closed by server: 406 (PRECONDITION-FAILED) with message \"PRECONDITION_FAILED - inequivalent arg 'x-queue-type' for queue 'pf_1795332754803' in vhost '/': received 'quorum' but current is 'classic'\"",
      ),
    ),
    ran: 'rabbitmq 4.0.5',
  },
  {
    id: 'rabbitmq-setting-poison-messages',
    setting: 'queue type',
    left: 'classic',
    right: 'quorum',
    title: 'Requeue loops end on quorum queues, not on classic queues',
    bites:
      'A poison message loops for ever on the dev classic queue and is dropped or dead-lettered in production (4.0 default limit 20).',
    severity: 'medium',
    areas: ['queues'],
    sources: ['https://www.rabbitmq.com/docs/quorum-queues#poison-message-handling'],
    probe: both('words', 'nack+requeue 59 times', 'deliveries 60', 'deliveries 21'),
    ran: 'rabbitmq 4.0.5',
  },
  {
    id: 'rabbitmq-setting-guest-user',
    setting: 'user',
    left: 'guest from localhost',
    right: 'guest from another host',
    title: 'guest/guest works only from localhost',
    bites:
      'loopback_users blocks the guest account over the network unless it is lifted (the official Docker image lifts it).',
    severity: 'medium',
    areas: ['auth', 'queues'],
    sources: ['https://www.rabbitmq.com/docs/access-control#loopback-users'],
    probe: sides(null, statement('words', 'loopback_users default', '{ok,[<<"guest">>]}')),
    ran: 'rabbitmq 4.0.5',
  },
]);
