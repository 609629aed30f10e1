export const id = 5426;
export const ids = [5426];
export const modules = {

/***/ 25426:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   redisSteps: () => (/* binding */ redisSteps)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3782);

/** Redis: what changes from one version to the next. */
const redisSteps = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .steps */ .Ci)('redis', [
    {
        id: 'redis-5-6-auth-username',
        from: '5',
        to: '6',
        effect: 'adds',
        title: 'Users and AUTH with a user name exist from Redis 6',
        bites: 'redis://user:password@host URLs (and ACL based managed services) fail on 5, where AUTH takes only a password.',
        severity: 'medium',
        areas: ['auth'],
        sources: ['https://redis.io/docs/latest/operate/oss_and_stack/management/security/acl/'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)(null, (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'ACL SETUSER pfu; AUTH pfu pw; ACL WHOAMI', 'pfu')),
        ran: 'redis 6.0.16',
    },
    {
        id: 'redis-5-6-tls',
        from: '5',
        to: '6',
        effect: 'adds',
        title: 'TLS support starts with Redis 6',
        bites: 'rediss:// to a self-managed Redis 5 needs a proxy (stunnel); 6+ speaks TLS itself.',
        severity: 'low',
        areas: ['auth'],
        sources: ['https://redis.io/docs/latest/operate/oss_and_stack/management/security/encryption/'],
    },
    {
        id: 'redis-6-7-acl-pubsub',
        from: '6',
        to: '7',
        effect: 'removes',
        title: 'Redis 7 ACL users have no pub/sub channels by default',
        bites: 'Users created without channel rules can publish and subscribe on 6 and get NOPERM on 7.',
        severity: 'high',
        areas: ['auth'],
        sources: ['https://github.com/redis/redis/blob/7.0/00-RELEASENOTES'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('words', 'ACL SETUSER pf on nopass ~* +@all; as pf: PUBLISH c m', '0', 'NOPERM this user has no permissions to access one of the channels used as arguments'),
        ran: 'redis 6.0.16, redis 7.0.15',
    },
    {
        id: 'redis-6-7-new-commands',
        from: '6',
        to: '7',
        effect: 'adds',
        title: 'Commands added in 6.2/7.0: GETDEL, COPY, LMPOP, SINTERCARD, FUNCTION',
        bites: 'Code developed on Redis 7 gets "unknown command" or wrong number of arguments on a 6.0 server.',
        severity: 'high',
        areas: ['cache'],
        evidence: /\.get_?del\(|\.sinter_?card\(|['"](?:GETDEL|SINTERCARD|LMPOP)['"]/i,
        sources: [
            'https://redis.io/docs/latest/commands/',
            'https://github.com/redis/redis/blob/7.0/00-RELEASENOTES',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('redis', 'SET k v\nGETDEL k\nEXPIRE k 10 NX\nSINTERCARD 1 s\nFUNCTION LIST', "OK\nERR unknown command `GETDEL`, with args beginning with: `k`, \n\nERR wrong number of arguments for 'expire' command\n\nERR unknown command `SINTERCARD`, with args beginning with: `1`, `s`, \n\nERR unknown command `FUNCTION`, with args beginning with: `LIST`,"), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('redis', 'SET k v\nGETDEL k\nSET k v\nEXPIRE k 10 NX\nSINTERCARD 1 s', 'OK\nv\nOK\n1\n0')),
        ran: 'redis 6.0.16, redis 7.0.15',
    },
    {
        id: 'redis-6-7-debug-blocked',
        from: '6',
        to: '7',
        effect: 'removes',
        title: 'DEBUG (and module loading, protected configs) are off by default in Redis 7',
        bites: 'Test helpers that use DEBUG SLEEP or CONFIG SET dir fail on 7 until enable-debug-command / enable-protected-configs are set.',
        severity: 'low',
        areas: ['cache'],
        sources: ['https://github.com/redis/redis/blob/7.0/00-RELEASENOTES'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('redis', 'DEBUG SLEEP 0', 'OK'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('redis', 'DEBUG SLEEP 0\nCONFIG SET dir /tmp', "ERR DEBUG command not allowed. If the enable-debug-command option is set to \"local\", you can run it from a local connection, otherwise you need to set this option in the configuration file, and then restart the server.\n\nERR CONFIG SET failed (possibly related to argument 'dir') - can't set protected config")),
        ran: 'redis 6.0.16, redis 7.0.15',
    },
    {
        id: 'redis-6-7-dump-format',
        from: '6',
        to: '7',
        effect: 'adds',
        title: 'Snapshots move forward only',
        bites: 'A Redis 7 DUMP/RDB is refused by Redis 6, so a newer dev server cannot seed an older production server.',
        severity: 'medium',
        areas: ['migrations'],
        sources: ['https://redis.io/docs/latest/commands/restore/'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'DUMP on redis 7 -> RESTORE on redis 6', 'ERR DUMP payload version or checksum are wrong'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'DUMP on redis 6 -> RESTORE on redis 7', 'OK')),
        ran: 'redis 6.0.16, redis 7.0.15',
    },
    {
        id: 'redis-7-8-hash-field-expiry',
        from: '7',
        to: '8',
        effect: 'adds',
        title: 'HEXPIRE, HGETEX, HSETEX and HGETDEL need Redis 7.4 or 8.0',
        bites: 'Code written on Redis 8 meets "unknown command" on 7.0 and 7.2, which many managed services still run.',
        severity: 'high',
        areas: ['cache'],
        evidence: /\bHEXPIRE\b|\.h_?expire\(|\.h_?get_?ex\(/i,
        sources: ['https://redis.io/docs/latest/commands/hexpire/'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('redis', 'HSET h f v\nHEXPIRE h 10 FIELDS 1 f\nHGETEX h EX 10 FIELDS 1 f', "1\nERR unknown command 'HEXPIRE', with args beginning with: 'h' '10' 'FIELDS' '1' 'f' \n\nERR unknown command 'HGETEX', with args beginning with: 'h' 'EX' '10' 'FIELDS' '1' 'f'", '1\n1\nv'),
        ran: 'redis 7.0.15, redis 8.0.6',
    },
    {
        id: 'redis-7-8-dump-format',
        from: '7',
        to: '8',
        effect: 'adds',
        title: 'Redis 8 snapshots cannot be read by Redis 7.0',
        bites: 'RDB version went up, so dumps move only from 7 to 8.',
        severity: 'medium',
        areas: ['migrations'],
        sources: ['https://redis.io/docs/latest/commands/restore/'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'DUMP on redis 8 -> RESTORE on redis 7', 'ERR DUMP payload version or checksum are wrong'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'DUMP on redis 7 -> RESTORE on redis 8', 'OK')),
        ran: 'redis 7.0.15, redis 8.0.6',
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
