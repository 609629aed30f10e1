export const id = 7055;
export const ids = [7055];
export const modules = {

/***/ 57055:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   redisVariants: () => (/* binding */ redisVariants)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3782);

/** Redis: what differs between builds. */
const redisVariants = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .variants */ .HI)('redis', [
    {
        id: 'redis-8-distribution-build',
        left: 'official redis:8 image',
        right: 'distribution package',
        title: 'Redis 8 from a distribution may lack JSON/Search/TimeSeries/Bloom',
        bites: 'Redis 8 bundles the modules in the official image, but Debian builds 8.0 without them: JSON.SET is an unknown command although the major version matches.',
        severity: 'medium',
        areas: ['cache'],
        sources: ['https://github.com/redis/redis/blob/unstable/README.md'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)(null, (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('redis', 'JSON.SET j $ {}\nFT._LIST\nVADD v VALUES 2 1 1 e', "ERR unknown command 'JSON.SET', with args beginning with: 'j' '$' '{}' \n\nERR unknown command 'FT._LIST', with args beginning with: \n\n1")),
        ran: 'redis 8.0.6',
    },
    {
        id: 'redis-alpine-debian',
        left: 'alpine',
        right: 'debian',
        title: 'redis alpine and debian images behave alike',
        bites: 'Commands, persistence and eviction are the same code; only the C library and tools in the image differ. Safe to ignore for parity.',
        severity: 'low',
        areas: ['cache'],
        sources: ['https://github.com/docker-library/docs/blob/master/redis/README.md'],
        harmless: true,
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
