export const id = 7575;
export const ids = [7575];
export const modules = {

/***/ 77575:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kafkaSteps: () => (/* binding */ kafkaSteps)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3782);

/** Kafka: what changes from one version to the next. */
const kafkaSteps = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .steps */ .Ci)('kafka', [
    {
        id: 'kafka-3-4-clients',
        from: '3',
        to: '4',
        effect: 'removes',
        title: 'Kafka 4 brokers reject clients older than 2.1',
        bites: 'Protocol versions removed by KIP-896: old client libraries that talk to a 3.x dev broker cannot connect to 4.x, and 4.x clients need brokers 2.1 or newer.',
        severity: 'high',
        areas: ['queues'],
        sources: ['https://kafka.apache.org/40/getting-started/compatibility'],
    },
    {
        id: 'kafka-3-4-zookeeper',
        from: '3',
        to: '4',
        effect: 'removes',
        title: 'ZooKeeper mode is removed in Kafka 4',
        bites: 'Compose files with a zookeeper service and KAFKA_ZOOKEEPER_CONNECT cannot start a 4.x broker; configuration keys differ (KRaft).',
        severity: 'high',
        areas: ['queues', 'migrations'],
        sources: ['https://kafka.apache.org/40/getting-started/upgrade'],
    },
    {
        id: 'kafka-3-4-java',
        from: '3',
        to: '4',
        effect: 'removes',
        title: 'Kafka 4 needs Java 17 for brokers and Java 11 for clients',
        bites: 'Java 8 applications cannot use 4.x client libraries.',
        severity: 'medium',
        areas: ['queues'],
        sources: ['https://kafka.apache.org/40/getting-started/compatibility'],
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
