export const id = 761;
export const ids = [761];
export const modules = {

/***/ 761:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runtimeSettings: () => (/* binding */ runtimeSettings)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3782);

/** Runtimes and images: what the settings change. */
const runtimeSettings = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .settings */ .W0)('any', [
    {
        id: 'runtime-setting-timezone',
        setting: 'TZ',
        left: 'laptop zone',
        right: 'UTC (containers)',
        title: 'The container time zone changes local dates',
        bites: 'new Date(2024,0,1), date.today(), cron schedules and "end of day" jobs shift by hours; tests that pass in one zone fail in another.',
        severity: 'high',
        areas: ['locale'],
        sources: ['https://www.gnu.org/software/libc/manual/html_node/TZ-Variable.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'TZ=America/New_York: new Date(2024,0,1,0,30).toISOString()', '2024-01-01T05:30:00.000Z'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'TZ=UTC: the same', '2024-01-01T00:30:00.000Z')),
        ran: 'node 20',
    },
    {
        id: 'runtime-setting-tzdata',
        setting: 'tzdata',
        left: 'installed',
        right: 'missing (Alpine, Ubuntu minimal, distroless)',
        title: 'Without tzdata a TZ name silently means UTC',
        bites: 'TZ=Europe/Berlin has no effect and no error is raised; zoneinfo-based libraries raise instead.',
        severity: 'medium',
        areas: ['locale'],
        sources: ['https://www.gnu.org/software/libc/manual/html_node/TZ-Variable.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('shell', "TZ=America/New_York date -d '2024-01-01 12:00 UTC' +%H:%M", '07:00'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'the same with the zone files hidden (TZDIR=/nonexistent)', '12:00')),
        ran: 'glibc 2.36 with tzdata, glibc 2.36 without zone files',
    },
    {
        id: 'runtime-setting-lang-ruby',
        setting: 'LANG',
        left: 'C.UTF-8',
        right: 'C / unset',
        title: 'Ruby reads files as US-ASCII when LANG is C',
        bites: 'Non-ASCII input raises "invalid byte sequence in US-ASCII" in a container without LANG (official images set C.UTF-8).',
        severity: 'high',
        areas: ['locale', 'runtime'],
        sources: [
            'https://docs.ruby-lang.org/en/master/Encoding.html#class-Encoding-label-Default+External+Encoding',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'LC_ALL=C.UTF-8: STDIN.read =~ /x/', 'UTF-8'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'LC_ALL=C: the same', 'invalid byte sequence in US-ASCII')),
        ran: 'ruby 3.1.2',
    },
    {
        id: 'runtime-setting-lang-python',
        setting: 'LANG',
        left: 'C.UTF-8',
        right: 'C / unset',
        title: 'Python 3.7+ uses UTF-8 even when LANG is C: safe to ignore',
        bites: 'open(), argv and stdout are UTF-8 in both, thanks to locale coercion and UTF-8 mode; only sorting through locale.strcoll differs.',
        severity: 'low',
        areas: ['locale', 'runtime'],
        sources: ['https://peps.python.org/pep-0538/', 'https://peps.python.org/pep-0540/'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'LC_ALL=C.UTF-8: open().encoding', 'utf-8'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'LC_ALL=C: the same', 'utf-8')),
        ran: 'python 3.11.7',
        harmless: true,
    },
    {
        id: 'runtime-setting-cpu-gc',
        setting: 'cpu limit',
        left: '2 or more',
        right: 'below 2',
        title: 'The JVM picks another garbage collector below 2 CPUs',
        bites: 'G1 turns into Serial GC when the container has one CPU (or under about 1.8 GB): a performance, not a correctness, difference.',
        severity: 'low',
        areas: ['runtime'],
        sources: ['https://docs.oracle.com/en/java/javase/21/gctuning/available-collectors.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', '-XX:ActiveProcessorCount=2', 'UseG1GC'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', '-XX:ActiveProcessorCount=1', 'UseSerialGC')),
        ran: 'openjdk 21',
        harmless: true,
    },
    {
        id: 'runtime-setting-resources',
        setting: 'cpu / memory / replicas / disk size',
        left: 'small',
        right: 'large',
        title: 'Size differences are scale, not behaviour: safe to ignore',
        bites: 'CPU, memory, disk size and replica counts change speed only, with four exceptions that change results: Redis maxmemory (eviction), PostgreSQL max_connections, /dev/shm of containers, and going from one process to several (in-memory state).',
        severity: 'low',
        areas: ['runtime'],
        sources: ['https://12factor.net/dev-prod-parity'],
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
