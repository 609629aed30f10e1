export const id = 4112;
export const ids = [4112];
export const modules = {

/***/ 94112:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inMemoryMemcached: () => (/* binding */ inMemoryMemcached)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3782);

/** A local cache and memcached: what behaves differently. */
const inMemoryMemcached = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .pair */ .V2)('in-memory', 'memcached', [
    {
        id: 'locmem-memcached-key-length',
        title: 'memcached keys: at most 250 bytes, no blanks or control characters',
        bites: 'Keys built from URLs or input of users work in a local cache and raise errors with memcached (Django: InvalidCacheKey).',
        severity: 'high',
        areas: ['cache'],
        sources: [
            'https://github.com/memcached/memcached/blob/master/doc/protocol.txt',
            'https://docs.djangoproject.com/en/stable/topics/cache/#cache-key-validation',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('words', "cache.set('x'*300, 1)", 'stored 1', "InvalidCacheKey Cache key will cause errors if used with memcached: ':1:xxxxxxxxxxxxxxxxxxxxxxxx"),
        ran: 'django 5.2.18 locmem, memcached 1.6.18',
        framework: 'django',
    },
    {
        id: 'locmem-memcached-item-size',
        title: 'memcached refuses items over 1 MB by default',
        bites: 'A page or query result above 1 MB is kept by a local cache and rejected by memcached ("object too large for cache").',
        severity: 'high',
        areas: ['cache'],
        sources: ['https://docs.memcached.org/'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', "cache.set('big','x'*2000000); cache.get('big')", 'got True'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', "cache.set('big','x'*2000000)", "MemcacheServerError b'object too large for cache'")),
        ran: 'django 5.2.18 locmem, memcached 1.6.18',
        framework: 'django',
    },
    {
        id: 'locmem-memcached-volatility',
        title: 'memcached always evicts and forgets everything on restart',
        bites: 'memcached keeps nothing over a restart and evicts as its normal mode; what must survive does not belong there, though a single local process hides it.',
        severity: 'medium',
        areas: ['cache'],
        sources: ['https://docs.memcached.org/'],
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
