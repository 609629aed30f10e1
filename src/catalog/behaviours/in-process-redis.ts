import { pair } from './shape.js';

/** one process and Redis: what behaves differently. */
export const inProcessRedis = pair('in-process', 'redis', [
  {
    id: 'memory-queue-redis-visibility',
    title: 'Redis-backed queues redeliver long or delayed jobs',
    bites:
      'Celery on Redis re-sends tasks not acknowledged within visibility_timeout (1 hour by default): long ETA/countdown tasks run several times.',
    severity: 'high',
    areas: ['queues'],
    sources: [
      'https://docs.celeryq.dev/en/stable/getting-started/backends-and-brokers/redis.html#visibility-timeout',
    ],
  },
  {
    id: 'memory-queue-redis-eviction',
    title: 'A Redis queue on an evicting instance loses jobs',
    bites: 'Queue keys have no TTL but allkeys-* policies drop them; Sidekiq and BullMQ require noeviction.',
    severity: 'high',
    areas: ['queues', 'cache'],
    sources: [
      'https://github.com/sidekiq/sidekiq/wiki/Using-Redis#memory',
      'https://docs.bullmq.io/guide/going-to-production#max-memory-policy',
    ],
  },
]);
