export const id = 6423;
export const ids = [6423];
export const modules = {

/***/ 16423:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inProcessRabbitmq: () => (/* binding */ inProcessRabbitmq)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3782);

/** one process and a broker: what behaves differently. */
const inProcessRabbitmq = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .pair */ .V2)('in-process', 'rabbitmq', [
    {
        id: 'memory-queue-broker-transaction',
        title: 'A job run in process sees the open transaction, a worker does not',
        bites: 'Jobs queued before COMMIT run inside the transaction when in process, and find no row (or an old one) when a worker runs them: queue them after the commit.',
        severity: 'high',
        areas: ['queues', 'concurrency'],
        sources: [
            'https://docs.djangoproject.com/en/stable/topics/db/transactions/#performing-actions-after-commit',
            'https://docs.celeryq.dev/en/stable/userguide/tasks.html#database-transactions',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'BEGIN; INSERT; run job in the same process/connection; job counts rows', 'job sees 1'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'BEGIN; INSERT; job in another connection counts rows', 'job sees 0')),
        ran: 'postgresql 15.18',
        others: ['bullmq', 'celery', 'redis', 'resque', 'rq', 'sidekiq', 'sqs'],
    },
    {
        id: 'memory-queue-broker-exceptions',
        title: 'A job run in process raises in its caller, a queued one does not',
        bites: 'In process, errors surface in the request and results are at hand; with a queue the call returns at once and the failure is in a log, a retry or a dead-letter queue.',
        severity: 'high',
        areas: ['queues'],
        sources: ['https://docs.celeryq.dev/en/stable/userguide/configuration.html#task-always-eager'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'task_always_eager + task_eager_propagates; task raises; delay()', 'exception: ValueError: task failed'), null),
        ran: 'celery 5.6.3',
        others: ['bullmq', 'celery', 'redis', 'resque', 'rq', 'sidekiq', 'sqs'],
    },
    {
        id: 'memory-queue-broker-redelivery',
        title: 'A broker redelivers unacknowledged messages',
        bites: 'When a worker dies the message comes again: handlers must be idempotent. A queue in process never repeats a job, it loses it.',
        severity: 'high',
        areas: ['queues', 'concurrency'],
        sources: ['https://www.rabbitmq.com/docs/confirms', 'https://www.rabbitmq.com/docs/reliability'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('javascript', "const q=['job'];const m=q.shift();/* handler crashes */console.log('left in queue',q.length)", 'left in queue 0'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'get without ack; close the connection; get again', 'first false again true')),
        ran: 'node 20.20.2, rabbitmq 4.0.5',
        others: ['bullmq', 'celery', 'redis', 'resque', 'rq', 'sidekiq', 'sqs'],
    },
    {
        id: 'memory-queue-broker-unroutable',
        title: 'Publishing to a missing queue is silently dropped',
        bites: 'The default exchange discards unroutable messages unless the mandatory flag, confirms or an alternate exchange is used; an in-process queue cannot miss.',
        severity: 'high',
        areas: ['queues'],
        sources: ['https://www.rabbitmq.com/docs/publishers#unroutable'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)(null, (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', "sendToQueue('pf_no_such_queue')", 'publish returned true\nerror none')),
        ran: 'rabbitmq 4.0.5',
    },
    {
        id: 'memory-queue-broker-durability',
        title: 'Jobs in memory are lost on restart',
        bites: 'Rails :async, in-process schedulers and asyncio tasks vanish at deploy; durable queues with persistent messages survive.',
        severity: 'high',
        areas: ['queues'],
        sources: [
            'https://guides.rubyonrails.org/active_job_basics.html',
            'https://www.rabbitmq.com/docs/queues#durability',
        ],
        others: ['bullmq', 'celery', 'redis', 'resque', 'rq', 'sidekiq', 'sqs'],
    },
    {
        id: 'memory-queue-broker-serialization',
        title: 'Jobs passed in memory keep their objects; a broker carries bytes',
        bites: 'Model instances, sets, dates, closures and class types are lost or rejected when the payload becomes JSON.',
        severity: 'high',
        areas: ['queues'],
        sources: [
            'https://www.rabbitmq.com/docs/publishers',
            'https://docs.celeryq.dev/en/stable/userguide/calling.html#serializers',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'queue.push({when:new Date(0), s:new Set([1]), id:7}); queue.shift()', 'true 1'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'publish JSON of the same; get -> Buffer', 'true {"when":"1970-01-01T00:00:00.000Z","s":{},"id":7}')),
        ran: 'node 20.20.2, rabbitmq 4.0.5',
        others: ['bullmq', 'celery', 'redis', 'resque', 'rq', 'sidekiq', 'sqs'],
    },
    {
        id: 'memory-queue-broker-ack-timeout',
        title: 'RabbitMQ gives up on a delivery that is not acknowledged within 30 minutes',
        bites: 'The channel is closed with PRECONDITION_FAILED (4.4 can notify the consumer instead) and the message is redelivered: long jobs that acknowledge at the end run twice. Nothing like it exists in process.',
        severity: 'high',
        areas: ['queues'],
        sources: ['https://www.rabbitmq.com/docs/consumers#acknowledgement-timeout'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)(null, (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'consumer_timeout default (ms)', '{ok,1800000}')),
        ran: 'rabbitmq 4.0.5',
    },
    {
        id: 'memory-queue-broker-ordering',
        title: 'Order holds in one in-process queue, not with several consumers',
        bites: 'Parallel consumers, requeues and priorities reorder work; code that assumes FIFO completion breaks.',
        severity: 'medium',
        areas: ['queues', 'concurrency'],
        sources: ['https://www.rabbitmq.com/docs/queues#message-ordering'],
        others: ['bullmq', 'celery', 'redis', 'resque', 'rq', 'sidekiq', 'sqs'],
    },
    {
        id: 'memory-queue-broker-message-size',
        title: 'RabbitMQ limits a message to 16 MiB (4.x) or 128 MiB (3.x)',
        bites: 'Large payloads pass in memory and close the channel with PRECONDITION_FAILED on a broker.',
        severity: 'medium',
        areas: ['queues'],
        sources: [
            'https://www.rabbitmq.com/docs/configure#config-items',
            'https://github.com/rabbitmq/rabbitmq-server/releases/tag/v4.0.1',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('javascript', 'const q=[];q.push(Buffer.alloc(17*1048576));console.log(q.length)', '1'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'publish 17 MiB', 'Channel closed by server: 406 (PRECONDITION-FAILED) with message "PRECONDITION_FAILED - message size 17825792 is larger than configured max size 16777216"')),
        ran: 'node 20.20.2, rabbitmq 4.0.5',
    },
    {
        id: 'memory-queue-broker-redeclare',
        title: 'Declaring a queue with other arguments is an error',
        bites: 'Changing durable, TTL or type in code works on a fresh broker and fails with 406 inequivalent arg where the queue exists.',
        severity: 'medium',
        areas: ['queues', 'migrations'],
        sources: ['https://www.rabbitmq.com/docs/queues#property-equivalence'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)(null, (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'assertQueue(q); assertQueue(q, {x-message-ttl:1000})', "Channel closed by server: 406 (PRECONDITION-FAILED) with message \"PRECONDITION_FAILED - inequivalent arg 'x-message-ttl' for queue 'pf_1795332741283' in vhost '/': received the value '1000' of type 'short' but current is none\"")),
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
