export const id = 4019;
export const ids = [4019];
export const modules = {

/***/ 34019:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kafkaSettings: () => (/* binding */ kafkaSettings)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3782);

/** Kafka: what the settings change. */
const kafkaSettings = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .settings */ .W0)('kafka', [
    {
        id: 'kafka-setting-auto-create-topics',
        setting: 'auto.create.topics.enable',
        left: 'true (Kafka default)',
        right: 'false (MSK default)',
        title: 'Topics appear by themselves in dev, must exist in production',
        bites: 'Producing to a new or misspelt topic creates it (1 partition, replication 1) on a default broker and fails with UNKNOWN_TOPIC_OR_PARTITION on MSK and other managed services.',
        severity: 'high',
        areas: ['queues'],
        sources: [
            'https://kafka.apache.org/documentation/#brokerconfigs_auto.create.topics.enable',
            'https://docs.aws.amazon.com/msk/latest/developerguide/msk-default-configuration.html',
        ],
    },
    {
        id: 'kafka-setting-partitions',
        setting: 'num.partitions',
        left: '1',
        right: 'many',
        title: 'One partition gives total order; many partitions do not',
        bites: 'Ordering, single-consumer assumptions and stateful joins pass with the default of 1 partition and break when keys spread over several.',
        severity: 'high',
        areas: ['queues', 'concurrency'],
        sources: ['https://kafka.apache.org/documentation/#brokerconfigs_num.partitions'],
    },
    {
        id: 'kafka-setting-min-insync',
        setting: 'min.insync.replicas',
        left: '1',
        right: '2',
        title: 'acks=all fails when too few replicas are in sync',
        bites: 'A single dev broker never returns NOT_ENOUGH_REPLICAS; a production cluster does during a rolling restart.',
        severity: 'medium',
        areas: ['queues'],
        sources: ['https://kafka.apache.org/documentation/#topicconfigs_min.insync.replicas'],
    },
    {
        id: 'kafka-setting-message-size',
        setting: 'message.max.bytes',
        left: 'raised',
        right: 'about 1 MiB (default)',
        title: 'Messages above about 1 MiB are rejected by default',
        bites: 'Large payloads work where the limit was raised and fail with RecordTooLargeException elsewhere; consumer and producer limits must match.',
        severity: 'medium',
        areas: ['queues'],
        sources: ['https://kafka.apache.org/documentation/#brokerconfigs_message.max.bytes'],
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
