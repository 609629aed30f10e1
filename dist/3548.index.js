export const id = 3548;
export const ids = [3548];
export const modules = {

/***/ 3548:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   postgresqlVariants: () => (/* binding */ postgresqlVariants)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3782);

/** PostgreSQL: what differs between builds. */
const postgresqlVariants = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .variants */ .HI)('postgresql', [
    {
        id: 'postgres-alpine-debian-collation',
        left: 'alpine',
        right: 'debian',
        title: 'Alpine images sort text by bytes whatever the locale says',
        bites: 'musl accepts en_US.UTF-8 and still compares bytes: ORDER BY, ranges and unique indexes order otherwise than on a Debian image or a managed server; only ICU collations (15+) are linguistic.',
        severity: 'high',
        areas: ['queries', 'locale'],
        sources: [
            'https://github.com/docker-library/docs/blob/master/postgres/README.md#locale-customization',
            'https://wiki.musl-libc.org/functional-differences-from-glibc.html',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('words', 'setlocale(en_US.UTF-8); strcoll sort of b B a \u00e9 _z', 'setlocale=accepted order: B _z a b \u00e9', 'setlocale=accepted order: a b B \u00e9 _z'),
        ran: 'musl 1.2.3, glibc 2.36',
        note: 'Run as a small C program linked with each C library, not inside the images.',
    },
    {
        id: 'postgres-alpine-debian-volume',
        left: 'alpine',
        right: 'debian',
        title: 'Do not move a data directory between Alpine and Debian images',
        bites: 'Text indexes built with one collation order are wrong under the other: missing rows and duplicate keys; reindex or dump and restore.',
        severity: 'high',
        areas: ['migrations', 'locale'],
        sources: ['https://wiki.postgresql.org/wiki/Locale_data_changes'],
    },
    {
        id: 'postgres-alpine-debian-extensions',
        left: 'alpine',
        right: 'debian',
        title: 'Alpine images have no packaged extensions beyond contrib',
        bites: 'postgis, pgvector and others must be compiled there, while Debian images install packages.',
        severity: 'medium',
        areas: ['schema', 'migrations'],
        sources: ['https://github.com/docker-library/docs/blob/master/postgres/README.md#additional-extensions'],
    },
    {
        id: 'glibc-2.28-collation',
        left: 'glibc before 2.28 (Debian 9, RHEL/CentOS 7, Ubuntu 18.04)',
        right: 'glibc 2.28 or later',
        title: 'glibc 2.28 changed sort order for most locales',
        bites: 'Sort order differs between images on both sides of 2.28 and a data directory (or physical replica) moved across it has corrupt text indexes until REINDEX.',
        severity: 'high',
        areas: ['queries', 'migrations', 'locale'],
        sources: ['https://wiki.postgresql.org/wiki/Locale_data_changes'],
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
