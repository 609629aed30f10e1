import { both, pair, sides, statement } from './shape.js';

/** A dictionary and Redis: what behaves differently. */
export const inMemoryRedis = pair('in-memory', 'redis', [
  {
    id: 'memory-redis-process-boundary',
    title: 'A dictionary lives in one process, Redis is shared',
    bites:
      'With more than one worker each process has a dictionary of its own: sessions, rate limits and invalidations work with one process only; with Redis all workers see, and overwrite, the same keys.',
    severity: 'high',
    areas: ['cache', 'concurrency'],
    sources: [
      'https://12factor.net/processes',
      'https://docs.djangoproject.com/en/stable/topics/cache/#local-memory-caching',
    ],
    probe: sides(
      statement(
        'words',
        'process 1: cache.set("a",1); process 2: cache.get("a") (Django LocMemCache)',
        'writer sees 1\nother process sees None',
      ),
      statement('words', 'the same with Django RedisCache', 'writer sees 1\nother process sees 1'),
    ),
    ran: 'django 5.2.18 locmem, redis 7.0.15',
  },
  {
    id: 'memory-redis-serialization',
    title: 'A dictionary stores objects, Redis stores strings',
    bites:
      'Objects, dates, null and numbers come back from Redis as strings ("[object Object]", "5", "") unless the code serializes them; a dictionary gives back the object.',
    severity: 'high',
    areas: ['cache', 'queries'],
    sources: ['https://redis.io/docs/latest/develop/data-types/strings/'],
    probe: sides(
      statement(
        'words',
        "m.set('o',{a:1}); m.set('n',5); m.set('z',null)",
        'o object {"a":1}\nn number 5\nz object null',
      ),
      statement(
        'words',
        "r.set('o',{a:1}); r.set('n',5); r.set('d',new Date(0)); r.set('z',null) (ioredis)",
        'o string "[object Object]"\nn string "5"\nd string "Thu Jan 01 1970 00:00:00 GMT+0000 (Coordinated Universal Time)"\nz string ""\nb string "true"',
      ),
    ),
    ran: 'node 20.20.2, redis 7.0.15',
    hiddenBy: ['django', 'laravel', 'rails'],
  },
  {
    id: 'memory-redis-reference',
    title: "Changing a fetched object changes a dictionary's entry, not that of Redis",
    bites:
      'Reading, changing and relying on the cache to see the change works with a dictionary and silently loses the change with Redis, which gives out copies.',
    severity: 'high',
    areas: ['cache', 'writes'],
    sources: ['https://redis.io/docs/latest/develop/'],
    probe: sides(
      statement(
        'javascript',
        "const m=new Map();m.set('cart',{items:[]});m.get('cart').items.push(1);console.log(m.get('cart').items.length)",
        '1',
      ),
      statement('words', 'set cart; c=get cart; c.items.push(1); get cart -> items.length', '0'),
    ),
    ran: 'node 20.20.2, redis 7.0.15',
    hiddenBy: ['django', 'rails'],
  },
  {
    id: 'memory-redis-eviction',
    title: 'Redis can drop keys when memory runs short, a dictionary never does',
    bites:
      'With maxmemory and an allkeys-* policy old keys disappear silently: sessions and whatever "was just cached" with them.',
    severity: 'high',
    areas: ['cache'],
    sources: ['https://redis.io/docs/latest/develop/reference/eviction/'],
    probe: sides(
      statement('python', "d={}\nfor i in range(300): d[i]='x'*10000\nprint(len(d))", '300'),
      statement(
        'words',
        'maxmemory 3mb, allkeys-lru, 301 keys of 10 kB',
        'every write OK\nevicted keys: some',
      ),
    ),
    ran: 'python 3.11.7 (in-process dict), redis 7.0.15',
  },
  {
    id: 'memory-redis-oom',
    title: 'A full Redis with noeviction refuses writes',
    bites:
      'With a memory limit and the default policy, writes fail ("OOM command not allowed") while reads go on; a dictionary just grows.',
    severity: 'high',
    areas: ['cache', 'writes'],
    sources: ['https://redis.io/docs/latest/develop/reference/eviction/'],
    probe: sides(
      statement('python', "d={}\nfor i in range(300): d[i]='x'*10000\nprint(len(d))", '300'),
      statement(
        'words',
        'maxmemory 3mb, noeviction, 301 keys of 10 kB',
        "OOM command not allowed when used memory > 'maxmemory'.\nevicted keys: none",
      ),
    ),
    ran: 'python 3.11.7 (in-process dict), redis 7.0.15',
  },
  {
    id: 'memory-redis-json-loss',
    title: 'JSON on the way to Redis drops or changes types',
    bites:
      'undefined and functions vanish, Set and Map become {}, NaN becomes null, dates become strings; a dictionary keeps them.',
    severity: 'high',
    areas: ['cache'],
    sources: [
      'https://redis.io/docs/latest/develop/data-types/strings/',
      'https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/JSON/stringify',
    ],
    probe: sides(
      statement(
        'javascript',
        "const m=new Map();m.set('o',{when:new Date(0),tags:new Set([1]),u:undefined,n:NaN});const o=m.get('o');console.log(o.when instanceof Date,o.tags.size,'u' in o,o.n)",
        'true 1 true NaN',
      ),
      statement(
        'words',
        'set(JSON.stringify({when:new Date(0),tags:new Set([1]),m:new Map([[1,2]]),u:undefined,n:NaN,f(){}})); get',
        '{"when":"1970-01-01T00:00:00.000Z","tags":{},"m":{},"n":null}',
      ),
    ),
    ran: 'node 20.20.2, redis 7.0.15',
    hiddenBy: ['django', 'laravel', 'rails'],
  },
  {
    id: 'memory-redis-key-types',
    title: 'Keys 1 and "1" are different in a Map/dict, the same in Redis',
    bites: 'Non-string keys (numbers, tuples, objects) collide or turn into "[object Object]" in Redis.',
    severity: 'medium',
    areas: ['cache'],
    sources: ['https://redis.io/docs/latest/develop/using-commands/keyspace/'],
    probe: sides(
      statement('python', "d={}; d[1]='int'; d['1']='str'; print(len(d))", '2'),
      statement('redis', 'SET 1 int\nSET 1 str\nDBSIZE', 'OK\nOK\n1'),
    ),
    ran: 'python 3.11.7 (in-process dict), redis 7.0.15',
    hiddenBy: ['django', 'rails'],
  },
  {
    id: 'memory-redis-ttl',
    title: 'Redis keys can expire between two calls; dictionary keys cannot',
    bites:
      'Code that checks a key and then reads it, or that never handles a miss, works on a dictionary and fails on Redis.',
    severity: 'medium',
    areas: ['cache'],
    sources: ['https://redis.io/docs/latest/commands/expire/'],
    probe: sides(
      statement('python', "import time; d={'a':1}; time.sleep(.2); print(d.get('a'))", '1'),
      statement('words', 'SET a 1 PX 100; (200 ms) GET a', '[]'),
    ),
    ran: 'python 3.11.7 (in-process dict), redis 7.0.15',
  },
  {
    id: 'memory-redis-atomicity',
    title: 'Read-modify-write is safe in one thread, racy across Redis clients',
    bites:
      'Two clients that GET and then SET lose an update: INCR, Lua or WATCH are needed. One process with one thread never interleaves there.',
    severity: 'high',
    areas: ['cache', 'concurrency'],
    sources: [
      'https://redis.io/docs/latest/commands/incr/',
      'https://redis.io/docs/latest/develop/using-commands/transactions/',
    ],
    probe: sides(
      statement(
        'javascript',
        "const m=new Map([['c',0]]);for(const w of ['a','b'])m.set('c',m.get('c')+1);console.log(m.get('c'))",
        '2',
      ),
      statement(
        'words',
        'A: GET c, B: GET c, A: SET c, B: SET c; then the same with INCR',
        'get+set 1\nincr 2',
      ),
    ),
    ran: 'node 20.20.2, redis 7.0.15',
  },
  {
    id: 'memory-redis-wrongtype',
    title: 'A Redis key keeps its type; using another command family fails',
    bites:
      'Re-using a key name for a list and a string raises WRONGTYPE; a dictionary just holds the new value.',
    severity: 'low',
    areas: ['cache'],
    sources: ['https://redis.io/docs/latest/develop/using-commands/keyspace/'],
    probe: sides(
      statement('python', "d={}; d['k']='s'; d['k']=[1]; print(d['k'])", '[1]'),
      statement(
        'redis',
        'SET k s\nLPUSH k 1',
        'OK\nWRONGTYPE Operation against a key holding the wrong kind of value',
      ),
    ),
    ran: 'python 3.11.7 (in-process dict), redis 7.0.15',
  },
  {
    id: 'memory-redis-network',
    title: 'Redis calls can fail or time out; dictionary access cannot',
    bites:
      'Connection refused, failover and LOADING errors need handling and retries; on a dictionary the code path does not exist.',
    severity: 'medium',
    areas: ['cache', 'concurrency'],
    sources: ['https://redis.io/docs/latest/develop/clients/'],
    probe: sides(
      statement('python', "d={'a':1}; print(d['a'])", '1'),
      statement('words', 'GET with the server down', 'ECONNREFUSED'),
    ),
    ran: 'python 3.11.7 (in-process dict), redis 7.0.15',
  },
  {
    id: 'memory-redis-value-limit',
    title: 'A Redis string value is limited to 512 MB',
    bites:
      'Large blobs cached in a dictionary can exceed proto-max-bulk-len / 512 MB in Redis and block the single command thread long before.',
    severity: 'low',
    areas: ['cache'],
    sources: ['https://redis.io/docs/latest/develop/data-types/strings/'],
  },
  {
    id: 'memory-redis-set-clears-ttl',
    title: 'SET on an existing Redis key removes its expiry',
    bites: 'Updating a cached value without KEEPTTL or a new TTL makes it permanent.',
    severity: 'medium',
    areas: ['cache'],
    sources: ['https://redis.io/docs/latest/commands/set/'],
    probe: sides(
      null,
      statement(
        'redis',
        'SET a 1 EX 100\nSET a 2\nTTL a\nSET a 1 EX 100\nSET a 2 KEEPTTL\nTTL a',
        'OK\nOK\n-1\nOK\nOK\n100',
      ),
    ),
    ran: 'redis 7.0.15',
  },
  {
    id: 'memory-redis-client-rejects',
    title: 'redis-py refuses dict, list, bool and None',
    bites:
      'Values that a dictionary holds without question raise DataError; integers come back as bytes (b"1").',
    severity: 'high',
    areas: ['cache'],
    sources: [
      'https://redis-py.readthedocs.io/en/stable/',
      'https://redis.io/docs/latest/develop/data-types/strings/',
    ],
    probe: sides(
      statement(
        'python',
        "d={}\nfor v in ({'a':1}, None, True, [1], 1): d['k']=v; print(type(d['k']).__name__, end=' ')",
        'dict NoneType bool list int',
      ),
      statement(
        'words',
        "r.set('k', v) for {'a':1}, None, True, [1], 1 (redis-py 6.4)",
        "{'a': 1} -> DataError\nNone -> DataError\nTrue -> DataError\n[1] -> DataError\n1 -> b'1'",
      ),
    ),
    ran: 'python 3.11.7 (in-process dict), redis 7.0.15',
    hiddenBy: ['django', 'laravel', 'rails'],
  },
  {
    id: 'locmem-redis-max-entries',
    title: 'Django LocMemCache keeps at most 300 entries by default',
    bites:
      'Local runs see misses (random culling) that Redis would not have, and Redis grows without a cap unless maxmemory is set.',
    severity: 'medium',
    areas: ['cache'],
    sources: ['https://docs.djangoproject.com/en/stable/topics/cache/#cache-arguments'],
    probe: both('words', 'cache.set() 1000 keys, count hits', 'kept 300 of 1000', 'kept 1000 of 1000'),
    ran: 'django 5.2.18 locmem, redis 7.0.15',
    framework: 'django',
  },
  {
    id: 'locmem-redis-clear',
    title: 'cache.clear(): one private dictionary on a dictionary, the whole Redis DB on Redis',
    bites: 'Django clears with FLUSHDB: sessions, Celery queues or locks in the same database disappear.',
    severity: 'high',
    areas: ['cache'],
    sources: ['https://github.com/django/django/blob/stable/5.2.x/django/core/cache/backends/redis.py'],
    probe: both('words', 'SET celery-queue (other data); cache.clear(); GET celery-queue', '[1]', '[]'),
    ran: 'django 5.2.18 locmem, django 5.2.18 + redis 7.0.15',
    framework: 'django',
  },
]);
