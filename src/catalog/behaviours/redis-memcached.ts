import { pair, sides, statement } from './shape.js';

/** Redis and memcached: what behaves differently. */
export const redisMemcached = pair('redis', 'memcached', [
  {
    id: 'redis-memcached-key-rules',
    title: 'Redis keys are binary and up to 512 MB; memcached keys 250 bytes without blanks',
    bites: 'Keys with spaces or long keys that work on Redis are protocol errors on memcached.',
    severity: 'high',
    areas: ['cache'],
    sources: ['https://github.com/memcached/memcached/blob/master/doc/protocol.txt'],
    probe: sides(
      statement('redis', 'SET "with space" 1\nGET "with space"', 'OK\n1'),
      statement('memcached', 'set with space 0 0 1\n1', 'CLIENT_ERROR bad command line format\nERROR'),
    ),
    ran: 'redis 7.0.15, memcached 1.6.18',
  },
  {
    id: 'redis-memcached-ttl-30-days',
    title: 'memcached reads a TTL above 30 days as an absolute time',
    bites:
      'An expiry of 2592001 seconds is treated as a date in 1970: the item is stored and is gone at once; Redis keeps it for 30 days.',
    severity: 'high',
    areas: ['cache'],
    sources: ['https://github.com/memcached/memcached/blob/master/doc/protocol.txt'],
    probe: sides(
      statement('redis', 'SET ttl 1 EX 2592001\nGET ttl', 'OK\n1'),
      statement('memcached', 'set ttl 0 2592001 1\n1\nget ttl', 'STORED\nEND'),
    ),
    ran: 'redis 7.0.15, memcached 1.6.18',
  },
  {
    id: 'redis-memcached-counters',
    title: 'Counters: Redis goes negative and creates keys; memcached does neither',
    bites:
      'DECR below zero and INCR on a missing key behave differently, which breaks rate limits and stock counters.',
    severity: 'medium',
    areas: ['cache'],
    sources: [
      'https://github.com/memcached/memcached/blob/master/doc/protocol.txt',
      'https://redis.io/docs/latest/commands/decr/',
    ],
    probe: sides(
      statement('redis', 'DECRBY n 10\nINCR m', '-10\n1'),
      statement('memcached', 'set n 0 0 1\n3\ndecr n 10\nincr nokey 1', 'STORED\n0\nNOT_FOUND'),
    ),
    ran: 'redis 7.0.15, memcached 1.6.18',
  },
  {
    id: 'redis-memcached-data-types',
    title: 'memcached has only opaque values: no lists, sets, streams, pub/sub or Lua',
    bites: 'Queues, leaderboards, locks and SCAN-based invalidation written for Redis cannot run.',
    severity: 'high',
    areas: ['cache'],
    evidence: /\.(?:lpush|rpush|sadd|zadd|xadd|brpop|blpop)\(|\bredis\.call\(/i,
    sources: ['https://github.com/memcached/memcached/blob/master/doc/protocol.txt'],
    probe: sides(
      statement('redis', 'LPUSH q job\nLRANGE q 0 -1', '1\njob'),
      statement('memcached', 'lpush q job', 'ERROR'),
    ),
    ran: 'redis 7.0.15, memcached 1.6.18',
  },
  {
    id: 'redis-memcached-eviction-default',
    title: 'Out of memory: memcached evicts old items, Redis rejects writes by default',
    bites: 'The two engines have opposite defaults when full.',
    severity: 'medium',
    areas: ['cache'],
    sources: ['https://redis.io/docs/latest/develop/reference/eviction/', 'https://docs.memcached.org/'],
  },
  {
    id: 'redis-memcached-persistence',
    title: 'Redis usually survives a restart (RDB by default), memcached never does',
    bites:
      'Default redis.conf saves snapshots; memcached starts empty, so cold-start load and lost sessions appear only there.',
    severity: 'medium',
    areas: ['cache'],
    sources: ['https://redis.io/docs/latest/operate/oss_and_stack/management/persistence/'],
  },
]);
