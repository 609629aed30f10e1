export const id = 8164;
export const ids = [8164];
export const modules = {

/***/ 28164:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inProcessSqs: () => (/* binding */ inProcessSqs)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3782);

/** one process and SQS: what behaves differently. */
const inProcessSqs = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .pair */ .V2)('in-process', 'sqs', [
    {
        id: 'memory-queue-sqs-at-least-once',
        title: 'SQS standard queues deliver at least once and without strict order',
        bites: 'Duplicates and reordering occur; handlers need idempotency keys or FIFO queues.',
        severity: 'high',
        areas: ['queues', 'concurrency'],
        sources: [
            'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/standard-queues.html',
        ],
    },
    {
        id: 'memory-queue-sqs-visibility',
        title: 'A message reappears when its visibility timeout (30 s default) ends',
        bites: 'Jobs slower than the timeout run twice in parallel.',
        severity: 'high',
        areas: ['queues', 'concurrency'],
        sources: [
            'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-visibility-timeout.html',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)(null, (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'VisibilityTimeout=1; receive; (1.5 s) receive again', 'delivered again: 1 2')),
        ran: 'moto 5.2.4 (SQS emulator)',
        note: 'S3/SQS side run on the moto emulator.',
    },
    {
        id: 'memory-queue-sqs-delay-limit',
        title: 'SQS delays at most 15 minutes',
        bites: 'Longer delays that an in-process scheduler accepts are rejected.',
        severity: 'medium',
        areas: ['queues'],
        sources: [
            'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)(null, (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'DelaySeconds=901', 'InvalidParameterValue: Value 901 for parameter DelaySeconds is invalid. Reason: DelaySeconds must be >= 0 and <= 900.')),
        ran: 'moto 5.2.4 (SQS emulator)',
        note: 'S3/SQS side run on the moto emulator.',
    },
    {
        id: 'memory-queue-sqs-size',
        title: 'SQS messages are limited to 1 MiB (256 KiB before August 2025)',
        bites: 'Large payloads must go to S3 with a pointer; older regions, emulators and libraries still enforce 256 KiB.',
        severity: 'medium',
        areas: ['queues'],
        sources: [
            'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)(null, (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'send 1048576 and 1048577 bytes', '262144 200\n262145 200\n1048576 200\n1048577 InvalidParameterValue: One or more parameters are invalid. Reason: Message must be shorter than 1048576 bytes.')),
        ran: 'moto 5.2.4 (SQS emulator)',
        note: 'S3/SQS side run on the moto emulator.',
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
