export const id = 8564;
export const ids = [8564];
export const modules = {

/***/ 68564:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inMemoryRedis: () => (/* binding */ inMemoryRedis)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3782);

/** A dictionary and Redis: what behaves differently. */
const inMemoryRedis = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .pair */ .V2)('in-memory', 'redis', [
    {
        id: 'memory-redis-process-boundary',
        title: 'A dictionary lives in one process, Redis is shared',
        bites: 'With more than one worker each process has a dictionary of its own: sessions, rate limits and invalidations work with one process only; with Redis all workers see, and overwrite, the same keys.',
        severity: 'high',
        areas: ['cache', 'concurrency'],
        sources: [
            'https://12factor.net/processes',
            'https://docs.djangoproject.com/en/stable/topics/cache/#local-memory-caching',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'process 1: cache.set("a",1); process 2: cache.get("a") (Django LocMemCache)', 'writer sees 1\nother process sees None'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'the same with Django RedisCache', 'writer sees 1\nother process sees 1')),
        ran: 'django 5.2.18 locmem, redis 7.0.15',
    },
    {
        id: 'memory-redis-serialization',
        title: 'A dictionary stores objects, Redis stores strings',
        bites: 'Objects, dates, null and numbers come back from Redis as strings ("[object Object]", "5", "") unless the code serializes them; a dictionary gives back the object.',
        severity: 'high',
        areas: ['cache', 'queries'],
        sources: ['https://redis.io/docs/latest/develop/data-types/strings/'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', "m.set('o',{a:1}); m.set('n',5); m.set('z',null)", 'o object {"a":1}\nn number 5\nz object null'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', "r.set('o',{a:1}); r.set('n',5); r.set('d',new Date(0)); r.set('z',null) (ioredis)", 'o string "[object Object]"\nn string "5"\nd string "Thu Jan 01 1970 00:00:00 GMT+0000 (Coordinated Universal Time)"\nz string ""\nb string "true"')),
        ran: 'node 20.20.2, redis 7.0.15',
        hiddenBy: ['django', 'laravel', 'rails'],
    },
    {
        id: 'memory-redis-reference',
        title: "Changing a fetched object changes a dictionary's entry, not that of Redis",
        bites: 'Reading, changing and relying on the cache to see the change works with a dictionary and silently loses the change with Redis, which gives out copies.',
        severity: 'high',
        areas: ['cache', 'writes'],
        sources: ['https://redis.io/docs/latest/develop/'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('javascript', "const m=new Map();m.set('cart',{items:[]});m.get('cart').items.push(1);console.log(m.get('cart').items.length)", '1'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'set cart; c=get cart; c.items.push(1); get cart -> items.length', '0')),
        ran: 'node 20.20.2, redis 7.0.15',
        hiddenBy: ['django', 'rails'],
    },
    {
        id: 'memory-redis-eviction',
        title: 'Redis can drop keys when memory runs short, a dictionary never does',
        bites: 'With maxmemory and an allkeys-* policy old keys disappear silently: sessions and whatever "was just cached" with them.',
        severity: 'high',
        areas: ['cache'],
        sources: ['https://redis.io/docs/latest/develop/reference/eviction/'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('python', "d={}\nfor i in range(300): d[i]='x'*10000\nprint(len(d))", '300'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'maxmemory 3mb, allkeys-lru, 301 keys of 10 kB', 'every write OK\nevicted keys: some')),
        ran: 'python 3.11.7 (in-process dict), redis 7.0.15',
    },
    {
        id: 'memory-redis-oom',
        title: 'A full Redis with noeviction refuses writes',
        bites: 'With a memory limit and the default policy, writes fail ("OOM command not allowed") while reads go on; a dictionary just grows.',
        severity: 'high',
        areas: ['cache', 'writes'],
        sources: ['https://redis.io/docs/latest/develop/reference/eviction/'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('python', "d={}\nfor i in range(300): d[i]='x'*10000\nprint(len(d))", '300'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'maxmemory 3mb, noeviction, 301 keys of 10 kB', "OOM command not allowed when used memory > 'maxmemory'.\nevicted keys: none")),
        ran: 'python 3.11.7 (in-process dict), redis 7.0.15',
    },
    {
        id: 'memory-redis-json-loss',
        title: 'JSON on the way to Redis drops or changes types',
        bites: 'undefined and functions vanish, Set and Map become {}, NaN becomes null, dates become strings; a dictionary keeps them.',
        severity: 'high',
        areas: ['cache'],
        sources: [
            'https://redis.io/docs/latest/develop/data-types/strings/',
            'https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/JSON/stringify',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('javascript', "const m=new Map();m.set('o',{when:new Date(0),tags:new Set([1]),u:undefined,n:NaN});const o=m.get('o');console.log(o.when instanceof Date,o.tags.size,'u' in o,o.n)", 'true 1 true NaN'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'set(JSON.stringify({when:new Date(0),tags:new Set([1]),m:new Map([[1,2]]),u:undefined,n:NaN,f(){}})); get', '{"when":"1970-01-01T00:00:00.000Z","tags":{},"m":{},"n":null}')),
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
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('python', "d={}; d[1]='int'; d['1']='str'; print(len(d))", '2'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('redis', 'SET 1 int\nSET 1 str\nDBSIZE', 'OK\nOK\n1')),
        ran: 'python 3.11.7 (in-process dict), redis 7.0.15',
        hiddenBy: ['django', 'rails'],
    },
    {
        id: 'memory-redis-ttl',
        title: 'Redis keys can expire between two calls; dictionary keys cannot',
        bites: 'Code that checks a key and then reads it, or that never handles a miss, works on a dictionary and fails on Redis.',
        severity: 'medium',
        areas: ['cache'],
        sources: ['https://redis.io/docs/latest/commands/expire/'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('python', "import time; d={'a':1}; time.sleep(.2); print(d.get('a'))", '1'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'SET a 1 PX 100; (200 ms) GET a', '[]')),
        ran: 'python 3.11.7 (in-process dict), redis 7.0.15',
    },
    {
        id: 'memory-redis-atomicity',
        title: 'Read-modify-write is safe in one thread, racy across Redis clients',
        bites: 'Two clients that GET and then SET lose an update: INCR, Lua or WATCH are needed. One process with one thread never interleaves there.',
        severity: 'high',
        areas: ['cache', 'concurrency'],
        sources: [
            'https://redis.io/docs/latest/commands/incr/',
            'https://redis.io/docs/latest/develop/using-commands/transactions/',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('javascript', "const m=new Map([['c',0]]);for(const w of ['a','b'])m.set('c',m.get('c')+1);console.log(m.get('c'))", '2'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'A: GET c, B: GET c, A: SET c, B: SET c; then the same with INCR', 'get+set 1\nincr 2')),
        ran: 'node 20.20.2, redis 7.0.15',
    },
    {
        id: 'memory-redis-wrongtype',
        title: 'A Redis key keeps its type; using another command family fails',
        bites: 'Re-using a key name for a list and a string raises WRONGTYPE; a dictionary just holds the new value.',
        severity: 'low',
        areas: ['cache'],
        sources: ['https://redis.io/docs/latest/develop/using-commands/keyspace/'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('python', "d={}; d['k']='s'; d['k']=[1]; print(d['k'])", '[1]'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('redis', 'SET k s\nLPUSH k 1', 'OK\nWRONGTYPE Operation against a key holding the wrong kind of value')),
        ran: 'python 3.11.7 (in-process dict), redis 7.0.15',
    },
    {
        id: 'memory-redis-network',
        title: 'Redis calls can fail or time out; dictionary access cannot',
        bites: 'Connection refused, failover and LOADING errors need handling and retries; on a dictionary the code path does not exist.',
        severity: 'medium',
        areas: ['cache', 'concurrency'],
        sources: ['https://redis.io/docs/latest/develop/clients/'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('python', "d={'a':1}; print(d['a'])", '1'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'GET with the server down', 'ECONNREFUSED')),
        ran: 'python 3.11.7 (in-process dict), redis 7.0.15',
    },
    {
        id: 'memory-redis-value-limit',
        title: 'A Redis string value is limited to 512 MB',
        bites: 'Large blobs cached in a dictionary can exceed proto-max-bulk-len / 512 MB in Redis and block the single command thread long before.',
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
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)(null, (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('redis', 'SET a 1 EX 100\nSET a 2\nTTL a\nSET a 1 EX 100\nSET a 2 KEEPTTL\nTTL a', 'OK\nOK\n-1\nOK\nOK\n100')),
        ran: 'redis 7.0.15',
    },
    {
        id: 'memory-redis-client-rejects',
        title: 'redis-py refuses dict, list, bool and None',
        bites: 'Values that a dictionary holds without question raise DataError; integers come back as bytes (b"1").',
        severity: 'high',
        areas: ['cache'],
        sources: [
            'https://redis-py.readthedocs.io/en/stable/',
            'https://redis.io/docs/latest/develop/data-types/strings/',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('python', "d={}\nfor v in ({'a':1}, None, True, [1], 1): d['k']=v; print(type(d['k']).__name__, end=' ')", 'dict NoneType bool list int'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', "r.set('k', v) for {'a':1}, None, True, [1], 1 (redis-py 6.4)", "{'a': 1} -> DataError\nNone -> DataError\nTrue -> DataError\n[1] -> DataError\n1 -> b'1'")),
        ran: 'python 3.11.7 (in-process dict), redis 7.0.15',
        hiddenBy: ['django', 'laravel', 'rails'],
    },
    {
        id: 'locmem-redis-max-entries',
        title: 'Django LocMemCache keeps at most 300 entries by default',
        bites: 'Local runs see misses (random culling) that Redis would not have, and Redis grows without a cap unless maxmemory is set.',
        severity: 'medium',
        areas: ['cache'],
        sources: ['https://docs.djangoproject.com/en/stable/topics/cache/#cache-arguments'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('words', 'cache.set() 1000 keys, count hits', 'kept 300 of 1000', 'kept 1000 of 1000'),
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
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('words', 'SET celery-queue (other data); cache.clear(); GET celery-queue', '[1]', '[]'),
        ran: 'django 5.2.18 locmem, django 5.2.18 + redis 7.0.15',
        framework: 'django',
    },
]);


/***/ }),

/***/ 3782:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ steps),
/* harmony export */   HI: () => (/* binding */ variants),
/* harmony export */   V2: () => (/* binding */ pair),
/* harmony export */   W0: () => (/* binding */ settings),
/* harmony export */   WP: () => (/* binding */ both),
/* harmony export */   qZ: () => (/* binding */ statement),
/* harmony export */   r_: () => (/* binding */ sides)
/* harmony export */ });
/** One statement with its result. */
const statement = (language, run, gives) => ({
    language,
    run,
    gives,
});
/** The same statement on both sides, with the two results. */
const both = (language, run, left, right) => ({
    left: { language, run, gives: left },
    right: { language, run, gives: right },
});
/** Another statement on each side. */
const sides = (left, right) => ({ left, right });
/** What differs between two engines; `instead`: in place of which of them the `others` of a behaviour stand. */
function pair(left, right, behaviours, instead = 'right') {
    return behaviours.map((one) => ({ others: [], ...one, kind: 'pair', left, right, instead }));
}
/** What changes between versions of an engine. */
function steps(engine, behaviours) {
    return behaviours.map((one) => ({ ...one, kind: 'step', engine }));
}
/** What differs between builds of an engine. */
function variants(engine, behaviours) {
    return behaviours.map((one) => ({ ...one, kind: 'variant', engine }));
}
/** What an engine's settings change. */
function settings(engine, behaviours) {
    return behaviours.map((one) => ({ ...one, kind: 'setting', engine }));
}


/***/ })

};
