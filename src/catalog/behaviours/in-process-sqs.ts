import { pair, sides, statement } from './shape.js';

/** one process and SQS: what behaves differently. */
export const inProcessSqs = pair('in-process', 'sqs', [
  {
    id: 'memory-queue-sqs-at-least-once',
    title: 'SQS standard queues deliver at least once and without strict order',
    bites: 'Duplicates and reordering occur; handlers need idempotency keys or FIFO queues.',
    severity: 'high',
    areas: ['queues', 'concurrency'],
    sources: [
      'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/standard-queues.html',
    ],
  },
  {
    id: 'memory-queue-sqs-visibility',
    title: 'A message reappears when its visibility timeout (30 s default) ends',
    bites: 'Jobs slower than the timeout run twice in parallel.',
    severity: 'high',
    areas: ['queues', 'concurrency'],
    sources: [
      'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-visibility-timeout.html',
    ],
    probe: sides(
      null,
      statement('words', 'VisibilityTimeout=1; receive; (1.5 s) receive again', 'delivered again: 1 2'),
    ),
    ran: 'moto 5.2.4 (SQS emulator)',
    note: 'S3/SQS side run on the moto emulator.',
  },
  {
    id: 'memory-queue-sqs-delay-limit',
    title: 'SQS delays at most 15 minutes',
    bites: 'Longer delays that an in-process scheduler accepts are rejected.',
    severity: 'medium',
    areas: ['queues'],
    sources: [
      'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html',
    ],
    probe: sides(
      null,
      statement(
        'words',
        'DelaySeconds=901',
        'InvalidParameterValue: Value 901 for parameter DelaySeconds is invalid. Reason: DelaySeconds must be >= 0 and <= 900.',
      ),
    ),
    ran: 'moto 5.2.4 (SQS emulator)',
    note: 'S3/SQS side run on the moto emulator.',
  },
  {
    id: 'memory-queue-sqs-size',
    title: 'SQS messages are limited to 1 MiB (256 KiB before August 2025)',
    bites:
      'Large payloads must go to S3 with a pointer; older regions, emulators and libraries still enforce 256 KiB.',
    severity: 'medium',
    areas: ['queues'],
    sources: [
      'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html',
    ],
    probe: sides(
      null,
      statement(
        'words',
        'send 1048576 and 1048577 bytes',
        '262144 200\n262145 200\n1048576 200\n1048577 InvalidParameterValue: One or more parameters are invalid. Reason: Message must be shorter than 1048576 bytes.',
      ),
    ),
    ran: 'moto 5.2.4 (SQS emulator)',
    note: 'S3/SQS side run on the moto emulator.',
  },
]);
