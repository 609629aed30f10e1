export const id = 4799;
export const ids = [4799];
export const modules = {

/***/ 64799:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kafkaRedpanda: () => (/* binding */ kafkaRedpanda)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3782);

/** Kafka and Redpanda: what behaves differently. */
const kafkaRedpanda = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .pair */ .V2)('kafka', 'redpanda', [
    {
        id: 'kafka-redpanda-auto-create',
        title: 'Topic auto-creation: on in Kafka, off in Redpanda (except dev-container mode)',
        bites: 'auto_create_topics_enabled is false by default in Redpanda and true with rpk --mode dev-container: a topic that appears by itself on one is missing on the other.',
        severity: 'high',
        areas: ['queues'],
        sources: [
            'https://docs.redpanda.com/current/reference/properties/cluster-properties/#auto_create_topics_enabled',
            'https://docs.redpanda.com/current/reference/rpk/rpk-redpanda/rpk-redpanda-start/',
        ],
    },
    {
        id: 'kafka-redpanda-quotas',
        title: 'Redpanda lacks request_percentage quotas and several SCRAM mechanisms per user',
        bites: 'Code or tooling that sets CPU request quotas or keeps SCRAM-SHA-256 and -512 credentials for one user fails.',
        severity: 'low',
        areas: ['queues', 'auth'],
        sources: ['https://docs.redpanda.com/current/develop/kafka-clients/'],
    },
    {
        id: 'kafka-redpanda-fsync',
        title: 'Redpanda dev-container mode bypasses fsync',
        bites: '--unsafe-bypass-fsync and write caching make runs in that mode fast and forgiving; durability and latency differ elsewhere.',
        severity: 'low',
        areas: ['queues'],
        sources: ['https://docs.redpanda.com/current/reference/rpk/rpk-redpanda/rpk-redpanda-start/'],
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
