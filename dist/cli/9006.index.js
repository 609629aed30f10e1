export const id = 9006;
export const ids = [9006];
export const modules = {

/***/ 89006:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   redisMemcached: () => (/* binding */ redisMemcached)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3782);

/** Redis and memcached: what behaves differently. */
const redisMemcached = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .pair */ .V2)('redis', 'memcached', [
    {
        id: 'redis-memcached-key-rules',
        title: 'Redis keys are binary and up to 512 MB; memcached keys 250 bytes without blanks',
        bites: 'Keys with spaces or long keys that work on Redis are protocol errors on memcached.',
        severity: 'high',
        areas: ['cache'],
        sources: ['https://github.com/memcached/memcached/blob/master/doc/protocol.txt'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('redis', 'SET "with space" 1\nGET "with space"', 'OK\n1'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('memcached', 'set with space 0 0 1\n1', 'CLIENT_ERROR bad command line format\nERROR')),
        ran: 'redis 7.0.15, memcached 1.6.18',
    },
    {
        id: 'redis-memcached-ttl-30-days',
        title: 'memcached reads a TTL above 30 days as an absolute time',
        bites: 'An expiry of 2592001 seconds is treated as a date in 1970: the item is stored and is gone at once; Redis keeps it for 30 days.',
        severity: 'high',
        areas: ['cache'],
        sources: ['https://github.com/memcached/memcached/blob/master/doc/protocol.txt'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('redis', 'SET ttl 1 EX 2592001\nGET ttl', 'OK\n1'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('memcached', 'set ttl 0 2592001 1\n1\nget ttl', 'STORED\nEND')),
        ran: 'redis 7.0.15, memcached 1.6.18',
    },
    {
        id: 'redis-memcached-counters',
        title: 'Counters: Redis goes negative and creates keys; memcached does neither',
        bites: 'DECR below zero and INCR on a missing key behave differently, which breaks rate limits and stock counters.',
        severity: 'medium',
        areas: ['cache'],
        sources: [
            'https://github.com/memcached/memcached/blob/master/doc/protocol.txt',
            'https://redis.io/docs/latest/commands/decr/',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('redis', 'DECRBY n 10\nINCR m', '-10\n1'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('memcached', 'set n 0 0 1\n3\ndecr n 10\nincr nokey 1', 'STORED\n0\nNOT_FOUND')),
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
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('redis', 'LPUSH q job\nLRANGE q 0 -1', '1\njob'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('memcached', 'lpush q job', 'ERROR')),
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
        bites: 'Default redis.conf saves snapshots; memcached starts empty, so cold-start load and lost sessions appear only there.',
        severity: 'medium',
        areas: ['cache'],
        sources: ['https://redis.io/docs/latest/operate/oss_and_stack/management/persistence/'],
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
