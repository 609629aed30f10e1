export const id = 6725;
export const ids = [6725];
export const modules = {

/***/ 66725:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   redisDragonfly: () => (/* binding */ redisDragonfly)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3782);

/** Redis and Dragonfly: what behaves differently. */
const redisDragonfly = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .pair */ .V2)('redis', 'dragonfly', [
    {
        id: 'redis-dragonfly-lua',
        title: 'Dragonfly refuses undeclared keys in Lua by default',
        bites: 'Scripts that build key names inside Lua (BullMQ, Sidekiq extensions, django-cacheops) work on Redis and fail on Dragonfly without --default_lua_flags=allow-undeclared-keys.',
        severity: 'high',
        areas: ['cache', 'queues'],
        evidence: /\bredis\.call\(/,
        sources: ['https://www.dragonflydb.io/docs/integrations/bullmq'],
    },
    {
        id: 'redis-dragonfly-commands',
        title: 'Dragonfly misses some Redis commands (FUNCTION, LCS, SWAPDB, WAIT, MIGRATE)',
        bites: 'Code or tools using them (also FCALL, OBJECT FREQ/IDLETIME, CLIENT NO-EVICT) get an error.',
        severity: 'medium',
        areas: ['cache'],
        sources: ['https://www.dragonflydb.io/docs/command-reference/compatibility'],
    },
    {
        id: 'redis-dragonfly-eviction',
        title: 'Dragonfly has cache_mode instead of maxmemory-policy',
        bites: 'By default it does not evict; with --cache_mode=true it evicts near maxmemory by its own rule. allkeys-lru, volatile-ttl and other Redis policies do not carry over.',
        severity: 'medium',
        areas: ['cache'],
        sources: ['https://www.dragonflydb.io/docs/managing-dragonfly/flags'],
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
