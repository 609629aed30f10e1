export const id = 9927;
export const ids = [9927];
export const modules = {

/***/ 19927:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rabbitmqSettings: () => (/* binding */ rabbitmqSettings)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3782);

/** Rabbitmq: what the settings change. */
const rabbitmqSettings = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .settings */ .W0)('rabbitmq', [
    {
        id: 'rabbitmq-setting-quorum-features',
        setting: 'queue type',
        left: 'classic',
        right: 'quorum',
        title: 'Quorum queues refuse exclusive, non-durable and x-max-priority',
        bites: 'Declarations that work on a classic queue fail with PRECONDITION_FAILED when the default queue type or a policy of production is quorum (Amazon MQ for 4.x makes quorum the default).',
        severity: 'high',
        areas: ['queues'],
        sources: [
            'https://www.rabbitmq.com/docs/quorum-queues#feature-matrix',
            'https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/rabbitmq-4.html',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'classic + x-max-priority; classic + exclusive', 'ok\nok'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'the same on quorum, and non-durable', "Channel closed by server: 406 (PRECONDITION-FAILED) with message \"PRECONDITION_FAILED - invalid arg 'x-max-priority' for queue 'pf_1795332754176' in vhost '/' of queue type rabbit_quorum_queue\"\nChannel closed by server: 406 (PRECONDITION-FAILED) with message \"PRECONDITION_FAILED - invalid property 'exclusive-owner' for queue 'pf_1795332754400' in vhost '/'\"\nChannel closed by server: 406 (PRECONDITION-FAILED) with message \"PRECONDITION_FAILED - invalid property 'non-durable' for queue 'pf_1795332")),
        ran: 'rabbitmq 4.0.5',
    },
    {
        id: 'rabbitmq-setting-queue-type-mismatch',
        setting: 'queue type',
        left: 'classic',
        right: 'quorum',
        title: 'An existing queue cannot change its type',
        bites: 'Declaring quorum where a classic queue exists (or the reverse) fails with inequivalent arg x-queue-type.',
        severity: 'high',
        areas: ['queues', 'migrations'],
        sources: ['https://www.rabbitmq.com/docs/queues#property-equivalence'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)(null, (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'assertQueue classic then quorum, same name', "Channel closed by server: 406 (PRECONDITION-FAILED) with message \"PRECONDITION_FAILED - inequivalent arg 'x-queue-type' for queue 'pf_1795332754803' in vhost '/': received 'quorum' but current is 'classic'\"")),
        ran: 'rabbitmq 4.0.5',
    },
    {
        id: 'rabbitmq-setting-poison-messages',
        setting: 'queue type',
        left: 'classic',
        right: 'quorum',
        title: 'Requeue loops end on quorum queues, not on classic queues',
        bites: 'A poison message loops for ever on the dev classic queue and is dropped or dead-lettered in production (4.0 default limit 20).',
        severity: 'medium',
        areas: ['queues'],
        sources: ['https://www.rabbitmq.com/docs/quorum-queues#poison-message-handling'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('words', 'nack+requeue 59 times', 'deliveries 60', 'deliveries 21'),
        ran: 'rabbitmq 4.0.5',
    },
    {
        id: 'rabbitmq-setting-guest-user',
        setting: 'user',
        left: 'guest from localhost',
        right: 'guest from another host',
        title: 'guest/guest works only from localhost',
        bites: 'loopback_users blocks the guest account over the network unless it is lifted (the official Docker image lifts it).',
        severity: 'medium',
        areas: ['auth', 'queues'],
        sources: ['https://www.rabbitmq.com/docs/access-control#loopback-users'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)(null, (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'loopback_users default', '{ok,[<<"guest">>]}')),
        ran: 'rabbitmq 4.0.5',
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
