export const id = 2500;
export const ids = [2500];
export const modules = {

/***/ 12500:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   redisSettings: () => (/* binding */ redisSettings)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3782);

/** Redis: what the settings change. */
const redisSettings = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .settings */ .W0)('redis', [
    {
        id: 'redis-setting-maxmemory-policy',
        setting: 'maxmemory-policy',
        left: 'noeviction',
        right: 'allkeys-lru / volatile-lru',
        title: 'maxmemory-policy decides: errors on write, or silent loss of keys',
        bites: 'Open-source default is no limit and noeviction; ElastiCache defaults to volatile-lru. Queues and sessions vanish under allkeys-*, writes fail under noeviction, and volatile-* equals noeviction when no key has a TTL.',
        severity: 'high',
        areas: ['cache'],
        sources: [
            'https://redis.io/docs/latest/develop/reference/eviction/',
            'https://docs.aws.amazon.com/whitepapers/latest/database-caching-strategies-using-redis/evictions.html',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'maxmemory 3mb, noeviction', "OOM command not allowed when used memory > 'maxmemory'.\nevicted keys: none"), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'maxmemory 3mb, allkeys-lru', 'every write OK\nevicted keys: some')),
        ran: 'redis 7.0.15',
    },
    {
        id: 'redis-setting-cluster-mode',
        setting: 'cluster-enabled',
        left: 'no',
        right: 'yes',
        title: 'Cluster mode: multi-key commands need one hash slot (CROSSSLOT)',
        bites: 'MSET, SUNION, Lua scripts, MULTI and rename over unrelated keys work on a single node and fail in a cluster unless keys share a {hash tag}; clients must follow MOVED redirections.',
        severity: 'high',
        areas: ['cache', 'queries'],
        sources: ['https://redis.io/docs/latest/operate/oss_and_stack/reference/cluster-spec/'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'MSET a 1 b 2; EVAL with two keys; SUNION x y', "MSET a 1 b 2 => OK\nMSET {u}a 1 {u}b 2 => OK\nSELECT 1 => OK\nEVAL return(redis.call('mset',KEYS[1],1,KEYS[2],2)) 2 a b => OK\nSUNION x y =>"), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'the same, cluster-enabled yes', "MSET a 1 b 2 => CROSSSLOT Keys in request don't hash to the same slot\nMSET {u}a 1 {u}b 2 => OK\nSELECT 1 => ERR SELECT is not allowed in cluster mode\nEVAL return(redis.call('mset',KEYS[1],1,KEYS[2],2)) 2 a b => CROSSSLOT Keys in request don't hash to the same slot\nSUNION x y => CROSSSLOT Keys in request don't hash to the same slot")),
        ran: 'redis 7.0.15',
    },
    {
        id: 'redis-setting-cluster-databases',
        setting: 'cluster-enabled',
        left: 'no',
        right: 'yes',
        title: 'Cluster mode has only database 0 (before Valkey 9)',
        bites: 'SELECT 1 or redis://host/1 works locally and fails: "SELECT is not allowed in cluster mode".',
        severity: 'high',
        areas: ['cache'],
        sources: ['https://redis.io/docs/latest/operate/oss_and_stack/reference/cluster-spec/'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('redis', 'SELECT 1', 'OK'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'SELECT 1, cluster-enabled yes', 'ERR SELECT is not allowed in cluster mode')),
        ran: 'redis 7.0.15',
    },
    {
        id: 'redis-setting-requirepass',
        setting: 'requirepass',
        left: '(none)',
        right: 'set',
        title: 'A password-protected Redis rejects unauthenticated clients',
        bites: 'redis://host:6379 works locally; production answers NOAUTH until the URL carries credentials.',
        severity: 'medium',
        areas: ['auth'],
        sources: ['https://redis.io/docs/latest/operate/oss_and_stack/management/security/'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('redis', 'SET a 1', 'OK'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'SET a 1 without AUTH, requirepass set', 'NOAUTH Authentication required.\n\nOK')),
        ran: 'redis 7.0.15',
    },
    {
        id: 'redis-setting-tls',
        setting: 'tls',
        left: 'off',
        right: 'required',
        title: 'Managed Redis often requires TLS (rediss://)',
        bites: 'A plain redis:// connection hangs or is reset when in-transit encryption is mandatory (Heroku, ElastiCache Serverless, Azure); self-signed certificates need client options.',
        severity: 'medium',
        areas: ['auth'],
        sources: [
            'https://redis.io/docs/latest/operate/oss_and_stack/management/security/encryption/',
            'https://devcenter.heroku.com/articles/connecting-heroku-redis',
        ],
    },
    {
        id: 'redis-setting-persistence',
        setting: 'appendonly',
        left: 'no',
        right: 'yes',
        title: 'Whether data survives a restart depends on persistence settings',
        bites: 'With AOF/RDB off (pure cache mode) a restart empties queues and sessions; with AOF on stale keys come back. Only one of the two is what the code expects.',
        severity: 'high',
        areas: ['cache'],
        sources: ['https://redis.io/docs/latest/operate/oss_and_stack/management/persistence/'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'save "" appendonly no: SET a 1; kill -9; restart; GET a', 'after restart: []'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'appendonly yes: SET a 1; kill -9; restart; GET a', 'after restart: [1]')),
        ran: 'redis 7.0.15',
    },
    {
        id: 'redis-setting-keyspace-events',
        setting: 'notify-keyspace-events',
        left: 'Ex',
        right: '(empty, default)',
        title: 'Expiry notifications are off by default',
        bites: 'Code that waits for "expired" events works where a dev config enabled them and gets nothing on a default or managed server.',
        severity: 'medium',
        areas: ['cache'],
        sources: ['https://redis.io/docs/latest/develop/pubsub/keyspace-notifications/'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'SET e 1 PX 50 with a subscriber on __keyevent@0__:expired', '1'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'the same with the default setting', '0')),
        ran: 'redis 7.0.15',
    },
    {
        id: 'redis-setting-disabled-commands',
        setting: 'commands',
        left: 'all',
        right: 'restricted by the provider',
        title: 'Managed Redis blocks CONFIG, DEBUG, SAVE, MIGRATE and others',
        bites: 'Libraries that run CONFIG SET notify-keyspace-events (Spring Session does) or CONFIG GET fail on ElastiCache and similar services.',
        severity: 'medium',
        areas: ['cache', 'auth'],
        sources: [
            'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/SupportedCommands.html',
            'https://docs.spring.io/spring-session/reference/configuration/redis.html',
        ],
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
