export const id = 4347;
export const ids = [4347];
export const modules = {

/***/ 94347:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rabbitmqSteps: () => (/* binding */ rabbitmqSteps)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3782);

/** Rabbitmq: what changes from one version to the next. */
const rabbitmqSteps = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .steps */ .Ci)('rabbitmq', [
    {
        id: 'rabbitmq-3-4-mirroring',
        from: '3',
        to: '4',
        effect: 'removes',
        title: 'Classic queue mirroring (ha-mode) is gone in 4',
        bites: 'Policies with ha-mode are rejected and existing ones ignored: queues that were replicated on 3.x live on one node.',
        severity: 'high',
        areas: ['queues'],
        sources: ['https://github.com/rabbitmq/rabbitmq-server/releases/tag/v4.0.1'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('shell', 'rabbitmqctl set_policy ha \'^ha\' \'{"ha-mode":"all"}\'', 'rc=0', 'Error:\nValidation failed\n\n[{<<"ha-mode">>,<<"all">>}] are not recognised policy settings'),
        ran: 'rabbitmq 3.10.8, rabbitmq 4.0.5',
    },
    {
        id: 'rabbitmq-3-4-max-message-size',
        from: '3',
        to: '4',
        effect: 'removes',
        title: 'Default maximum message size falls from 128 MiB to 16 MiB',
        bites: 'Messages between the limits are accepted on 3.x and close the channel on 4.x.',
        severity: 'high',
        areas: ['queues'],
        sources: ['https://github.com/rabbitmq/rabbitmq-server/releases/tag/v4.0.1'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('words', 'publish 17 MiB', 'accepted', 'Channel closed by server: 406 (PRECONDITION-FAILED) with message "PRECONDITION_FAILED - message size 17825792 is larger than configured max size 16777216"'),
        ran: 'rabbitmq 3.10.8, rabbitmq 4.0.5',
    },
    {
        id: 'rabbitmq-3-4-delivery-limit',
        from: '3',
        to: '4',
        effect: 'changes',
        title: 'Quorum queues drop messages after 20 redeliveries by default',
        bites: 'A message that is requeued again and again is dead-lettered or dropped on 4.0; on 3.x it loops for ever. (On 4.3.6 our nack+requeue loop was not limited.)',
        severity: 'high',
        areas: ['queues'],
        sources: ['https://github.com/rabbitmq/rabbitmq-server/releases/tag/v4.0.1'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('words', 'quorum queue; nack+requeue 59 times, count deliveries', 'deliveries 60', 'deliveries 21'),
        ran: 'rabbitmq 3.10.8, rabbitmq 4.0.5',
    },
    {
        id: 'rabbitmq-3-4-khepri',
        from: '3',
        to: '4',
        effect: 'changes',
        title: 'The metadata store moves from Mnesia to Khepri',
        bites: 'Optional in 4.0 (off), the only store in 4.3: partition handling settings lose their effect and plugins using Mnesia stop working; upgrades must go through the required feature flags.',
        severity: 'medium',
        areas: ['queues', 'migrations'],
        sources: ['https://github.com/rabbitmq/rabbitmq-server/releases/tag/v4.3.0'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)(null, (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'rabbit_khepri:is_enabled() on 4.0.5 and 4.3.6', 'false\ntrue')),
        ran: 'rabbitmq 4.0.5, rabbitmq 4.3.6',
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
