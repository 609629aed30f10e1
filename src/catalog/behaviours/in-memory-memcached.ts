import { both, pair, sides, statement } from './shape.js';

/** A local cache and memcached: what behaves differently. */
export const inMemoryMemcached = pair('in-memory', 'memcached', [
  {
    id: 'locmem-memcached-key-length',
    title: 'memcached keys: at most 250 bytes, no blanks or control characters',
    bites:
      'Keys built from URLs or input of users work in a local cache and raise errors with memcached (Django: InvalidCacheKey).',
    severity: 'high',
    areas: ['cache'],
    sources: [
      'https://github.com/memcached/memcached/blob/master/doc/protocol.txt',
      'https://docs.djangoproject.com/en/stable/topics/cache/#cache-key-validation',
    ],
    probe: both(
      'words',
      "cache.set('x'*300, 1)",
      'stored 1',
      "InvalidCacheKey Cache key will cause errors if used with memcached: ':1:xxxxxxxxxxxxxxxxxxxxxxxx",
    ),
    ran: 'django 5.2.18 locmem, memcached 1.6.18',
    framework: 'django',
  },
  {
    id: 'locmem-memcached-item-size',
    title: 'memcached refuses items over 1 MB by default',
    bites:
      'A page or query result above 1 MB is kept by a local cache and rejected by memcached ("object too large for cache").',
    severity: 'high',
    areas: ['cache'],
    sources: ['https://docs.memcached.org/'],
    probe: sides(
      statement('words', "cache.set('big','x'*2000000); cache.get('big')", 'got True'),
      statement('words', "cache.set('big','x'*2000000)", "MemcacheServerError b'object too large for cache'"),
    ),
    ran: 'django 5.2.18 locmem, memcached 1.6.18',
    framework: 'django',
  },
  {
    id: 'locmem-memcached-volatility',
    title: 'memcached always evicts and forgets everything on restart',
    bites:
      'memcached keeps nothing over a restart and evicts as its normal mode; what must survive does not belong there, though a single local process hides it.',
    severity: 'medium',
    areas: ['cache'],
    sources: ['https://docs.memcached.org/'],
    framework: 'django',
  },
]);
