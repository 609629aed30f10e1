export const id = 9730;
export const ids = [9730];
export const modules = {

/***/ 69730:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inProcessRedis: () => (/* binding */ inProcessRedis)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3782);

/** one process and Redis: what behaves differently. */
const inProcessRedis = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .pair */ .V2)('in-process', 'redis', [
    {
        id: 'memory-queue-redis-visibility',
        title: 'Redis-backed queues redeliver long or delayed jobs',
        bites: 'Celery on Redis re-sends tasks not acknowledged within visibility_timeout (1 hour by default): long ETA/countdown tasks run several times.',
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
