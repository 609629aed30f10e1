export const id = 135;
export const ids = [135];
export const modules = {

/***/ 135:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   redisValkey: () => (/* binding */ redisValkey)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3782);

/** Redis and Valkey: what behaves differently. */
const redisValkey = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .pair */ .V2)('redis', 'valkey', [
    {
        id: 'redis-valkey-version-string',
        title: 'Valkey reports redis_version 7.2.4 whatever its own version',
        bites: 'Client feature checks and dashboards that read redis_version treat Valkey 8/9 as Redis 7.2.',
        severity: 'low',
        areas: ['cache'],
        sources: ['https://valkey.io/topics/migration/'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('redis', 'INFO server', 'redis_version:8\u2026', 'redis_version:7.2.4\nvalkey_version:9\u2026'),
        ran: 'redis 8.0.6, valkey 9.1.2',
    },
    {
        id: 'redis-valkey-modules',
        title: 'JSON, Search, TimeSeries, Bloom, vector sets: in Redis 8, not in Valkey core',
        bites: 'JSON.SET, FT.SEARCH, TS.ADD, BF.ADD or VADD that work on redis:8 are unknown commands on Valkey unless its own modules are loaded (valkey-bundle; no TimeSeries).',
        severity: 'high',
        areas: ['cache', 'queries'],
        evidence: /\b(?:JSON\.SET|FT\.SEARCH|FT\.CREATE|TS\.ADD|BF\.ADD)\b/,
        sources: [
            'https://redis.io/blog/redis-8-ga/',
            'https://github.com/redis/redis/blob/unstable/README.md',
            'https://hub.docker.com/r/valkey/valkey-bundle',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('redis', 'VADD v VALUES 2 1 1 e', '1'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('redis', 'VADD v VALUES 2 1 1 e\nJSON.SET j $ {}', "ERR unknown command 'VADD', with args beginning with: 'v' 'VALUES' '2' '1' '1' 'e' \n\nERR unknown command 'JSON.SET', with args beginning with: 'j' '$' '{}'")),
        ran: 'redis 8.0.6, valkey 9.1.2',
    },
    {
        id: 'redis-valkey-hash-field-expiry',
        title: 'Hash field expiry: Redis 7.4+ and Valkey 9.0+ only',
        bites: 'HEXPIRE code written on one is an unknown command on Valkey 8 (and Redis 7.0/7.2).',
        severity: 'high',
        areas: ['cache'],
        evidence: /\bHEXPIRE\b|\.h_?expire\(/i,
        sources: ['https://redis.io/docs/latest/commands/hexpire/', 'https://valkey.io/commands/hexpire/'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('redis', 'HSET h f v\nHEXPIRE h 10 FIELDS 1 f', '1\n1', "1\nERR unknown command 'HEXPIRE', with args beginning with: 'h' '10' 'FIELDS' '1' 'f'"),
        ran: 'redis 8.0.6, valkey 8.1.1, valkey 9.1.2',
        second: { on: 'valkey 9.1.2', gives: '1\n1' },
    },
    {
        id: 'redis-valkey-conditional-set',
        title: 'SET ... IFEQ and DELIFEQ exist in Valkey (8.1/9.0), not in Redis before 8.4',
        bites: 'Compare-and-set locks written for Valkey fail on Redis before 8.4 with a syntax error; DELEX exists only in Redis 8.4+.',
        severity: 'medium',
        areas: ['cache'],
        sources: [
            'https://valkey.io/commands/set/',
            'https://valkey.io/commands/delifeq/',
            'https://redis.io/docs/latest/commands/delex/',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('redis', 'SET k v\nSET k v2 IFEQ v\nDELIFEQ k v2', "OK\nERR syntax error\n\nERR unknown command 'DELIFEQ', with args beginning with: 'k' 'v2'", 'OK\nOK\n1'),
        ran: 'redis 8.0.6, valkey 9.1.2',
    },
    {
        id: 'redis-valkey-rdb',
        title: 'Dump and RDB formats have diverged',
        bites: 'RESTORE of a Redis 8 DUMP payload is refused by Valkey, and a Valkey 9 payload by Redis 8: snapshots cannot be moved between the two lines.',
        severity: 'high',
        areas: ['migrations'],
        sources: ['https://valkey.io/topics/migration/'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'DUMP on redis 8 -> RESTORE on redis 8', 'OK'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'DUMP on redis 8 -> RESTORE on valkey 9; DUMP on valkey 9 -> RESTORE on redis 8', 'ERR DUMP payload version or checksum are wrong\n\nERR DUMP payload version or checksum are wrong')),
        ran: 'redis 8.0.6, valkey 9.1.2',
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
