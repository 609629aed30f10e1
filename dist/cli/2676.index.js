export const id = 2676;
export const ids = [2676];
export const modules = {

/***/ 52012:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ applies),
/* harmony export */   Bt: () => (/* binding */ isBetween),
/* harmony export */   KE: () => (/* binding */ groupsFor),
/* harmony export */   z: () => (/* binding */ worstKnown)
/* harmony export */ });
/* harmony import */ var _support_versions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29125);
/* harmony import */ var _behaviours_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21987);
/* harmony import */ var _engines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50779);
/* harmony import */ var _relations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93143);




/** The files that may know what differs; loading them is up to whoever needs the words. */
function groupsFor(comparison) {
    if (comparison.kind === 'engines')
        return pairsFor(comparison).map(({ card }) => card);
    const kind = comparison.kind === 'versions' ? 'step' : comparison.kind === 'variants' ? 'variant' : 'setting';
    return _behaviours_index_js__WEBPACK_IMPORTED_MODULE_0__/* .groups */ .T.filter((card) => card.kind === kind && card.engine === comparison.engine);
}
/**
 * The worst that is known of a comparison, or null where nothing is, or not all: a version in between of which the
 * catalogue says nothing may be worse. In which direction it is compared makes no difference here, for whoever
 * develops ahead of production meets what is not there yet.
 */
function worstKnown(comparison) {
    if (comparison.kind === 'engines')
        return worst(pairsFor(comparison).map(({ card, other }) => card.worst[other] ?? 'low'));
    if (comparison.kind !== 'versions')
        return null;
    const [low, high] = inOrder(comparison);
    const rows = _behaviours_index_js__WEBPACK_IMPORTED_MODULE_0__/* .groups */ .T
        .flatMap((card) => (card.kind === 'step' && card.engine === comparison.engine ? card.steps : []))
        .filter(([from, to]) => isBetween(comparison, { from, to }));
    return leads(low, high, rows) ? worst(rows.map(([, , , severity]) => severity)) : null;
}
/** Whether steps lead from one version to another without a gap. */
function leads(low, high, rows) {
    let [at, before] = [low, ''];
    while (at !== before) {
        const next = rows.find(([from]) => (0,_support_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .compareShared */ .t)(from, at) === 0);
        [before, at] = [at, next?.[1] ?? at];
    }
    return (0,_support_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .compareShared */ .t)(at, high) === 0;
}
/** Whether a behaviour is part of what is compared, in the direction in which it is compared. */
function applies(behaviour, comparison) {
    switch (comparison.kind) {
        case 'engines':
            return (behaviour.kind === 'pair' &&
                pairsFor(comparison).some(({ card, other }) => card.left === behaviour.left &&
                    card.right === behaviour.right &&
                    (other === card[card.instead] || behaviour.others.includes(other))));
        case 'versions':
            return (behaviour.kind === 'step' && behaviour.engine === comparison.engine && lies(comparison, behaviour));
        case 'variants':
            return (behaviour.kind === 'variant' &&
                behaviour.engine === comparison.engine &&
                sameTwo([behaviour.left, behaviour.right], [comparison.here, comparison.there]));
        case 'setting':
            return (behaviour.kind === 'setting' &&
                behaviour.engine === comparison.engine &&
                behaviour.setting === comparison.setting);
    }
}
/** Known pairs of the two engines themselves, or of an engine that one of them was made to replace. */
function pairsFor({ here, there }) {
    const exact = pairsOf(here, there);
    const [a, b] = [original(here), original(there)];
    return exact.length > 0 || a === b ? exact : pairsOf(a, b);
}
function pairsOf(a, b) {
    return _behaviours_index_js__WEBPACK_IMPORTED_MODULE_0__/* .groups */ .T.flatMap((card) => {
        if (card.kind !== 'pair')
            return [];
        const fixed = card.instead === 'left' ? card.right : card.left;
        const other = a === fixed ? b : b === fixed ? a : null;
        return other !== null && card.worst[other] !== undefined ? [{ card, other }] : [];
    });
}
/** Valkey behaves as Redis towards everything else; MariaDB is no MySQL, and an emulator not what it emulates. */
function original(id) {
    const { family } = (0,_engines_js__WEBPACK_IMPORTED_MODULE_1__/* .engine */ .Hi)(id);
    return (0,_relations_js__WEBPACK_IMPORTED_MODULE_2__/* .isEmulator */ .gK)(id) || ['mysql', 'postgresql'].includes(family) ? id : family;
}
/**
 * Whether a step bites. Upwards what the later version adds is of no matter: who develops on the earlier one cannot
 * use it. Downwards that is what bites, and what was removed is of no matter.
 */
function lies(versions, { from, to, effect }) {
    const [low] = inOrder(versions);
    return effect !== (low === versions.here ? 'adds' : 'removes') && isBetween(versions, { from, to });
}
/** Whether a step surely lies between two versions, whichever is the later one. */
function isBetween(versions, { from, to }) {
    const [low, high] = inOrder(versions);
    return isWithin(low, from) && isAtLeast(high, to);
}
const inOrder = ({ here, there }) => (0,_support_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .compareShared */ .t)(here, there) <= 0 ? [here, there] : [there, here];
/** Whether a version is surely as late as another; what it leaves open ("10" beside "10.6") may be earlier. */
function isAtLeast(version, other) {
    const [ours, theirs] = [numbers(version), numbers(other)];
    for (let i = 0; i < Math.min(ours.length, theirs.length); i++) {
        const difference = (ours[i] ?? 0) - (theirs[i] ?? 0);
        if (difference !== 0)
            return difference > 0;
    }
    return ours.length >= theirs.length || theirs.slice(ours.length).every((part) => part === 0);
}
/** Whether a version surely is on the line of another one or on an earlier one: 15.3 is on the line 15. */
function isWithin(version, line) {
    const [ours, theirs] = [numbers(version), numbers(line)];
    const apart = theirs.findIndex((part, i) => ours[i] !== part);
    return apart < 0 || (ours[apart] ?? Number.POSITIVE_INFINITY) < (theirs[apart] ?? 0);
}
const numbers = (version) => version.split('.').map(Number);
const sameTwo = (a, b) => (a[0] === b[0] && a[1] === b[1]) || (a[0] === b[1] && a[1] === b[0]);
const ranks = ['low', 'medium', 'high'];
const worst = (severities) => [...ranks].reverse().find((severity) => severities.includes(severity)) ?? null;


/***/ }),

/***/ 21987:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ groups)
/* harmony export */ });
/** Every file of behaviours, worth loading only where its engines are compared. */
const groups = [
    { id: 'elasticsearch-opensearch', kind: 'pair', left: 'elasticsearch', right: 'opensearch', instead: 'right', worst: { 'opensearch': 'high' }, load: async () => (await __webpack_require__.e(/* import() */ 2957).then(__webpack_require__.bind(__webpack_require__, 22957))).elasticsearchOpensearch },
    { id: 'elasticsearch-steps', kind: 'step', engine: 'elasticsearch', steps: [['7', '8', 'changes', 'high'], ['7', '8', 'removes', 'high'], ['8', '9', 'adds', 'high'], ['8', '9', 'changes', 'medium']], load: async () => (await __webpack_require__.e(/* import() */ 1090).then(__webpack_require__.bind(__webpack_require__, 81090))).elasticsearchSteps },
    { id: 'h2-oracle', kind: 'pair', left: 'h2', right: 'oracle', instead: 'right', worst: { 'oracle': 'high' }, load: async () => (await __webpack_require__.e(/* import() */ 8096).then(__webpack_require__.bind(__webpack_require__, 98096))).h2Oracle },
    { id: 'h2-postgresql', kind: 'pair', left: 'h2', right: 'postgresql', instead: 'right', worst: { 'postgresql': 'high' }, load: async () => (await __webpack_require__.e(/* import() */ 5556).then(__webpack_require__.bind(__webpack_require__, 75556))).h2Postgresql },
    { id: 'in-memory-memcached', kind: 'pair', left: 'in-memory', right: 'memcached', instead: 'right', worst: { 'memcached': 'high' }, load: async () => (await __webpack_require__.e(/* import() */ 4112).then(__webpack_require__.bind(__webpack_require__, 94112))).inMemoryMemcached },
    { id: 'in-memory-redis', kind: 'pair', left: 'in-memory', right: 'redis', instead: 'right', worst: { 'redis': 'high' }, load: async () => (await __webpack_require__.e(/* import() */ 8564).then(__webpack_require__.bind(__webpack_require__, 68564))).inMemoryRedis },
    { id: 'in-process-rabbitmq', kind: 'pair', left: 'in-process', right: 'rabbitmq', instead: 'right', worst: { 'rabbitmq': 'high', 'bullmq': 'high', 'celery': 'high', 'redis': 'high', 'resque': 'high', 'rq': 'high', 'sidekiq': 'high', 'sqs': 'high' }, load: async () => (await __webpack_require__.e(/* import() */ 6423).then(__webpack_require__.bind(__webpack_require__, 16423))).inProcessRabbitmq },
    { id: 'in-process-redis', kind: 'pair', left: 'in-process', right: 'redis', instead: 'right', worst: { 'redis': 'high' }, load: async () => (await __webpack_require__.e(/* import() */ 9730).then(__webpack_require__.bind(__webpack_require__, 69730))).inProcessRedis },
    { id: 'in-process-sqs', kind: 'pair', left: 'in-process', right: 'sqs', instead: 'right', worst: { 'sqs': 'high' }, load: async () => (await __webpack_require__.e(/* import() */ 8164).then(__webpack_require__.bind(__webpack_require__, 28164))).inProcessSqs },
    { id: 'java-steps', kind: 'step', engine: 'java', steps: [['10', '11', 'removes', 'high'], ['8', '9', 'changes', 'medium'], ['15', '16', 'removes', 'high'], ['14', '15', 'removes', 'medium'], ['17', '18', 'changes', 'high'], ['19', '20', 'changes', 'high'], ['18', '19', 'changes', 'low'], ['23', '24', 'removes', 'medium']], load: async () => (await __webpack_require__.e(/* import() */ 3285).then(__webpack_require__.bind(__webpack_require__, 73285))).javaSteps },
    { id: 'kafka-redpanda', kind: 'pair', left: 'kafka', right: 'redpanda', instead: 'right', worst: { 'redpanda': 'high' }, load: async () => (await __webpack_require__.e(/* import() */ 4799).then(__webpack_require__.bind(__webpack_require__, 64799))).kafkaRedpanda },
    { id: 'kafka-settings', kind: 'setting', engine: 'kafka', load: async () => (await __webpack_require__.e(/* import() */ 4019).then(__webpack_require__.bind(__webpack_require__, 34019))).kafkaSettings },
    { id: 'kafka-steps', kind: 'step', engine: 'kafka', steps: [['3', '4', 'removes', 'high']], load: async () => (await __webpack_require__.e(/* import() */ 7575).then(__webpack_require__.bind(__webpack_require__, 77575))).kafkaSteps },
    { id: 'local-disk-s3', kind: 'pair', left: 'local-disk', right: 's3', instead: 'right', worst: { 's3': 'high' }, load: async () => (await __webpack_require__.e(/* import() */ 859).then(__webpack_require__.bind(__webpack_require__, 10859))).localDiskS3 },
    { id: 'mariadb-steps', kind: 'step', engine: 'mariadb', steps: [['10.5', '10.6', 'removes', 'medium'], ['10.9', '10.10', 'changes', 'high'], ['10.5', '10.6', 'adds', 'high'], ['10.6', '10.7', 'adds', 'medium'], ['10.5', '10.6', 'changes', 'low'], ['11.4', '11.6', 'changes', 'high'], ['11.4', '11.5', 'adds', 'medium'], ['11.5', '11.6', 'changes', 'high'], ['11.0', '11.1', 'adds', 'low'], ['11.3', '11.4', 'adds', 'medium'], ['10.11', '11.0', 'removes', 'high']], load: async () => (await __webpack_require__.e(/* import() */ 9801).then(__webpack_require__.bind(__webpack_require__, 69801))).mariadbSteps },
    { id: 'minio-s3', kind: 'pair', left: 'minio', right: 's3', instead: 'right', worst: { 's3': 'high' }, load: async () => (await __webpack_require__.e(/* import() */ 8942).then(__webpack_require__.bind(__webpack_require__, 68942))).minioS3 },
    { id: 'mongodb-settings', kind: 'setting', engine: 'mongodb', load: async () => (await __webpack_require__.e(/* import() */ 6823).then(__webpack_require__.bind(__webpack_require__, 16823))).mongodbSettings },
    { id: 'mongodb-steps', kind: 'step', engine: 'mongodb', steps: [['4.4', '5.0', 'changes', 'high'], ['4.4', '5.0', 'removes', 'medium'], ['5.0', '6.0', 'removes', 'high'], ['7.0', '8.0', 'changes', 'medium']], load: async () => (await __webpack_require__.e(/* import() */ 587).then(__webpack_require__.bind(__webpack_require__, 60587))).mongodbSteps },
    { id: 'mysql-mariadb', kind: 'pair', left: 'mysql', right: 'mariadb', instead: 'right', worst: { 'mariadb': 'high' }, load: async () => (await __webpack_require__.e(/* import() */ 7092).then(__webpack_require__.bind(__webpack_require__, 67092))).mysqlMariadb },
    { id: 'mysql-postgresql', kind: 'pair', left: 'mysql', right: 'postgresql', instead: 'left', worst: { 'mysql': 'high', 'mariadb': 'high' }, load: async () => (await __webpack_require__.e(/* import() */ 1620).then(__webpack_require__.bind(__webpack_require__, 31620))).mysqlPostgresql },
    { id: 'mysql-settings', kind: 'setting', engine: 'mysql', load: async () => (await __webpack_require__.e(/* import() */ 2627).then(__webpack_require__.bind(__webpack_require__, 72627))).mysqlSettings },
    { id: 'mysql-steps', kind: 'step', engine: 'mysql', steps: [['5.7', '8.0', 'changes', 'high'], ['5.7', '8.0', 'removes', 'high'], ['8.0', '8.4', 'removes', 'high'], ['8.4', '9.0', 'removes', 'high']], load: async () => (await __webpack_require__.e(/* import() */ 5703).then(__webpack_require__.bind(__webpack_require__, 95703))).mysqlSteps },
    { id: 'node-steps', kind: 'step', engine: 'node', steps: [['18', '20', 'adds', 'high'], ['18', '19', 'changes', 'medium'], ['20', '22', 'removes', 'high'], ['20', '22', 'adds', 'high'], ['20', '22', 'changes', 'low'], ['22', '24', 'removes', 'high'], ['22', '24', 'adds', 'medium'], ['24', '26', 'removes', 'medium'], ['24', '26', 'changes', 'medium']], load: async () => (await __webpack_require__.e(/* import() */ 2425).then(__webpack_require__.bind(__webpack_require__, 92425))).nodeSteps },
    { id: 'php-steps', kind: 'step', engine: 'php', steps: [['7.4', '8.0', 'changes', 'high'], ['7.4', '8.0', 'removes', 'high'], ['8.0', '8.1', 'removes', 'medium'], ['8.3', '8.4', 'removes', 'medium']], load: async () => (await __webpack_require__.e(/* import() */ 1469).then(__webpack_require__.bind(__webpack_require__, 21469))).phpSteps },
    { id: 'postgresql-settings', kind: 'setting', engine: 'postgresql', load: async () => (await __webpack_require__.e(/* import() */ 4583).then(__webpack_require__.bind(__webpack_require__, 14583))).postgresqlSettings },
    { id: 'postgresql-steps', kind: 'step', engine: 'postgresql', steps: [['12', '13', 'adds', 'medium'], ['12', '13', 'removes', 'low'], ['13', '14', 'changes', 'high'], ['13', '14', 'removes', 'medium'], ['13', '14', 'adds', 'low'], ['14', '15', 'removes', 'high'], ['14', '15', 'adds', 'medium'], ['15', '16', 'adds', 'medium'], ['15', '16', 'removes', 'medium'], ['16', '17', 'removes', 'high'], ['16', '17', 'adds', 'medium'], ['17', '18', 'changes', 'high'], ['17', '18', 'adds', 'medium'], ['17', '18', 'removes', 'low'], ['18', '19', 'removes', 'medium']], load: async () => (await __webpack_require__.e(/* import() */ 6491).then(__webpack_require__.bind(__webpack_require__, 56491))).postgresqlSteps },
    { id: 'postgresql-variants', kind: 'variant', engine: 'postgresql', load: async () => (await __webpack_require__.e(/* import() */ 3548).then(__webpack_require__.bind(__webpack_require__, 53548))).postgresqlVariants },
    { id: 'python-steps', kind: 'step', engine: 'python', steps: [['3.9', '3.10', 'removes', 'high'], ['3.9', '3.10', 'adds', 'high'], ['3.10', '3.11', 'changes', 'high'], ['3.10', '3.11', 'adds', 'high'], ['3.11', '3.12', 'removes', 'high'], ['3.12', '3.13', 'removes', 'high'], ['3.13', '3.14', 'changes', 'high'], ['3.13', '3.14', 'removes', 'high']], load: async () => (await __webpack_require__.e(/* import() */ 5291).then(__webpack_require__.bind(__webpack_require__, 95291))).pythonSteps },
    { id: 'rabbitmq-settings', kind: 'setting', engine: 'rabbitmq', load: async () => (await __webpack_require__.e(/* import() */ 9927).then(__webpack_require__.bind(__webpack_require__, 19927))).rabbitmqSettings },
    { id: 'rabbitmq-steps', kind: 'step', engine: 'rabbitmq', steps: [['3', '4', 'removes', 'high'], ['3', '4', 'changes', 'high']], load: async () => (await __webpack_require__.e(/* import() */ 4347).then(__webpack_require__.bind(__webpack_require__, 94347))).rabbitmqSteps },
    { id: 'redis-dragonfly', kind: 'pair', left: 'redis', right: 'dragonfly', instead: 'right', worst: { 'dragonfly': 'high' }, load: async () => (await __webpack_require__.e(/* import() */ 6725).then(__webpack_require__.bind(__webpack_require__, 66725))).redisDragonfly },
    { id: 'redis-keydb', kind: 'pair', left: 'redis', right: 'keydb', instead: 'right', worst: { 'keydb': 'medium' }, load: async () => (await __webpack_require__.e(/* import() */ 828).then(__webpack_require__.bind(__webpack_require__, 20828))).redisKeydb },
    { id: 'redis-memcached', kind: 'pair', left: 'redis', right: 'memcached', instead: 'right', worst: { 'memcached': 'high' }, load: async () => (await __webpack_require__.e(/* import() */ 9006).then(__webpack_require__.bind(__webpack_require__, 89006))).redisMemcached },
    { id: 'redis-settings', kind: 'setting', engine: 'redis', load: async () => (await __webpack_require__.e(/* import() */ 2500).then(__webpack_require__.bind(__webpack_require__, 12500))).redisSettings },
    { id: 'redis-steps', kind: 'step', engine: 'redis', steps: [['5', '6', 'adds', 'medium'], ['6', '7', 'removes', 'high'], ['6', '7', 'adds', 'high'], ['7', '8', 'adds', 'high']], load: async () => (await __webpack_require__.e(/* import() */ 5426).then(__webpack_require__.bind(__webpack_require__, 25426))).redisSteps },
    { id: 'redis-valkey', kind: 'pair', left: 'redis', right: 'valkey', instead: 'right', worst: { 'valkey': 'high' }, load: async () => (await __webpack_require__.e(/* import() */ 135).then(__webpack_require__.bind(__webpack_require__, 135))).redisValkey },
    { id: 'redis-variants', kind: 'variant', engine: 'redis', load: async () => (await __webpack_require__.e(/* import() */ 7055).then(__webpack_require__.bind(__webpack_require__, 57055))).redisVariants },
    { id: 'ruby-steps', kind: 'step', engine: 'ruby', steps: [['2.7', '3.0', 'removes', 'high'], ['3.0', '3.1', 'removes', 'high'], ['3.1', '3.2', 'removes', 'high'], ['3.1', '3.2', 'changes', 'medium']], load: async () => (await __webpack_require__.e(/* import() */ 8269).then(__webpack_require__.bind(__webpack_require__, 48269))).rubySteps },
    { id: 'runtime-settings', kind: 'setting', engine: 'any', load: async () => (await __webpack_require__.e(/* import() */ 761).then(__webpack_require__.bind(__webpack_require__, 761))).runtimeSettings },
    { id: 'runtime-variants', kind: 'variant', engine: 'any', load: async () => (await __webpack_require__.e(/* import() */ 9862).then(__webpack_require__.bind(__webpack_require__, 19862))).runtimeVariants },
    { id: 'sqlite-mysql', kind: 'pair', left: 'sqlite', right: 'mysql', instead: 'right', worst: { 'mysql': 'high', 'mariadb': 'high' }, load: async () => (await __webpack_require__.e(/* import() */ 3128).then(__webpack_require__.bind(__webpack_require__, 63128))).sqliteMysql },
    { id: 'sqlite-postgresql', kind: 'pair', left: 'sqlite', right: 'postgresql', instead: 'right', worst: { 'postgresql': 'high' }, load: async () => (await __webpack_require__.e(/* import() */ 8550).then(__webpack_require__.bind(__webpack_require__, 28550))).sqlitePostgresql },
    { id: 'valkey-steps', kind: 'step', engine: 'valkey', steps: [['8', '9', 'adds', 'medium']], load: async () => (await __webpack_require__.e(/* import() */ 7383).then(__webpack_require__.bind(__webpack_require__, 67383))).valkeySteps },
];


/***/ }),

/***/ 50779:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hi: () => (/* binding */ engine),
  sP: () => (/* binding */ engines),
  ip: () => (/* binding */ isKnownEngine),
  nF: () => (/* binding */ sameBoundary)
});

;// CONCATENATED MODULE: ./lib/src/catalog/engines/shape.js
/** Two numbers before that major version, one from it on. */
const twoBefore = (major) => (version) => Number.parseInt(version, 10) < major ? 2 : 1;
/** A row of the catalogue: the family is the engine itself unless told. */
function row(id, title, role, boundary = 1, more = {}) {
    return {
        id,
        title,
        role,
        family: id,
        boundary: typeof boundary === 'number' ? () => boundary : boundary,
        comparable: (version) => version,
        ...more,
    };
}

;// CONCATENATED MODULE: ./lib/src/catalog/engines/brokers.js

/** Message brokers, managed queues, and what runs jobs inside an application. */
const brokers = [
    row('rabbitmq', 'RabbitMQ', 'broker', 1),
    row('kafka', 'Kafka', 'broker', 1),
    row('redpanda', 'Redpanda', 'broker', 2, { family: 'kafka' }),
    row('event-hubs', 'Azure Event Hubs', 'broker', 0, { family: 'kafka' }),
    row('nats', 'NATS', 'broker', 1),
    row('pulsar', 'Pulsar', 'broker', 1),
    row('activemq', 'ActiveMQ', 'broker', 1),
    row('artemis', 'ActiveMQ Artemis', 'broker', 1),
    row('ibm-mq', 'IBM MQ', 'broker', 1),
    row('mosquitto', 'Mosquitto', 'broker', 1, { family: 'mqtt' }),
    row('emqx', 'EMQX', 'broker', 1, { family: 'mqtt' }),
    row('nsq', 'NSQ', 'broker', 1),
    row('beanstalkd', 'beanstalkd', 'broker', 1),
    row('s2', 'S2', 'broker', 0),
    row('sqs', 'Amazon SQS', 'broker', 0),
    row('sns', 'Amazon SNS', 'broker', 0),
    row('kinesis', 'Amazon Kinesis', 'broker', 0),
    row('elasticmq', 'ElasticMQ', 'broker', 0, { family: 'sqs' }),
    row('pubsub', 'Google Pub/Sub', 'broker', 0),
    row('pubsub-emulator', 'Pub/Sub emulator', 'broker', 0, { family: 'pubsub' }),
    row('service-bus', 'Azure Service Bus', 'broker', 0),
    row('service-bus-emulator', 'Azure Service Bus emulator', 'broker', 0, { family: 'service-bus' }),
    row('azure-queue', 'Azure Queue Storage', 'broker', 0),
    row('in-process', 'in-process queue', 'broker', 0),
    row('sidekiq', 'Sidekiq', 'broker', 1),
    row('resque', 'Resque', 'broker', 1),
    row('bullmq', 'BullMQ', 'broker', 1),
    row('rq', 'RQ', 'broker', 1),
    row('celery', 'Celery', 'broker', 1),
    row('delayed_job', 'Delayed Job', 'broker', 1),
    row('solid_queue', 'Solid Queue', 'broker', 1),
    row('solid_cable', 'Solid Cable', 'broker', 1),
    row('good_job', 'GoodJob', 'broker', 1),
    row('que', 'Que', 'broker', 1),
    row('oban', 'Oban', 'broker', 1),
];

;// CONCATENATED MODULE: ./lib/src/catalog/engines/databases.js

// Azure SQL Edge counts 1.0 and 2.0 where SQL Server has years: no number of one says anything about the other.
const yearsOnly = (version) => (Number.parseInt(version, 10) >= 2000 ? version : null);
/** Databases, relational ones first. */
const databases = [
    row('postgresql', 'PostgreSQL', 'database', twoBefore(10)),
    row('cockroachdb', 'CockroachDB', 'database', 2, { family: 'postgresql' }),
    row('yugabytedb', 'YugabyteDB', 'database', 2, { family: 'postgresql' }),
    row('redshift', 'Amazon Redshift', 'database', 0, { family: 'postgresql' }),
    row('mysql', 'MySQL', 'database', 2),
    row('mariadb', 'MariaDB', 'database', 2, { family: 'mysql' }),
    row('tidb', 'TiDB', 'database', 1, { family: 'mysql' }),
    row('singlestore', 'SingleStore', 'database', 1, { family: 'mysql' }),
    row('sqlite', 'SQLite', 'database', 1),
    row('duckdb', 'DuckDB', 'database', 1),
    row('libsql', 'libSQL', 'database', 0, { family: 'sqlite' }),
    row('h2', 'H2', 'database', 1),
    row('hsqldb', 'HSQLDB', 'database', 1),
    row('derby', 'Apache Derby', 'database', 1),
    row('mssql', 'SQL Server', 'database', 1, { comparable: yearsOnly }),
    row('oracle', 'Oracle Database', 'database', 1),
    row('db2', 'Db2', 'database', 2),
    row('firebird', 'Firebird', 'database', 1),
    row('mongodb', 'MongoDB', 'database', twoBefore(5)),
    row('documentdb', 'Amazon DocumentDB', 'database', 1, { family: 'mongodb' }),
    row('ferretdb', 'FerretDB', 'database', 1, { family: 'mongodb' }),
    row('couchdb', 'CouchDB', 'database', 1),
    row('couchbase', 'Couchbase', 'database', 1),
    row('cassandra', 'Cassandra', 'database', 2),
    row('scylladb', 'ScyllaDB', 'database', 1, { family: 'cassandra' }),
    row('dynamodb', 'DynamoDB', 'database', 0),
    row('dynamodb-local', 'DynamoDB Local', 'database', 0, { family: 'dynamodb' }),
    row('cosmosdb', 'Azure Cosmos DB', 'database', 0),
    row('cosmosdb-emulator', 'Azure Cosmos DB Emulator', 'database', 0, { family: 'cosmosdb' }),
    row('spanner', 'Cloud Spanner', 'database', 0),
    row('spanner-emulator', 'Cloud Spanner Emulator', 'database', 0, { family: 'spanner' }),
    row('firestore', 'Firestore', 'database', 0),
    row('bigquery', 'BigQuery', 'database', 0),
    row('clickhouse', 'ClickHouse', 'database', 2),
    row('influxdb', 'InfluxDB', 'database', 1),
    row('questdb', 'QuestDB', 'database', 1),
    row('neo4j', 'Neo4j', 'database', twoBefore(5)),
    row('arangodb', 'ArangoDB', 'database', 2),
    row('rethinkdb', 'RethinkDB', 'database', 2),
    row('surrealdb', 'SurrealDB', 'database', 1),
    row('dgraph', 'Dgraph', 'database', 1),
    row('memgraph', 'Memgraph', 'database', 1),
];

;// CONCATENATED MODULE: ./lib/src/catalog/engines/runtimes.js

/** Java counted 1.5 to 1.8 and then went on with 9. */
const withoutOne = (version) => version.startsWith('1.') && version.length > 2 ? version.slice(2) : version;
/** Language runtimes, and backing services that fit no other role. */
const runtimes = [
    row('node', 'Node.js', 'runtime', 1),
    row('bun', 'Bun', 'runtime', 1),
    row('deno', 'Deno', 'runtime', 1),
    row('python', 'Python', 'runtime', 2),
    row('ruby', 'Ruby', 'runtime', 2),
    row('php', 'PHP', 'runtime', 2),
    row('go', 'Go', 'runtime', 2),
    row('rust', 'Rust', 'runtime', 2),
    row('java', 'Java', 'runtime', 1, { comparable: withoutOne }),
    row('dotnet', '.NET', 'runtime', 1),
    row('elixir', 'Elixir', 'runtime', 2),
    row('erlang', 'Erlang/OTP', 'runtime', 1),
];
/** Backing services with a role of their own. */
const others = [
    row('zookeeper', 'ZooKeeper', 'other', 2),
    row('etcd', 'etcd', 'other', 2),
    row('consul', 'Consul', 'other', 2),
    row('vault', 'Vault', 'other', 2),
    row('openbao', 'OpenBao', 'other', 1, { family: 'vault' }),
    row('temporal', 'Temporal', 'other', 2),
    row('keycloak', 'Keycloak', 'other', 1),
    row('dex', 'Dex', 'other', 2),
    row('gotenberg', 'Gotenberg', 'other', 1),
    row('tika', 'Tika', 'other', 1),
    row('electric', 'Electric', 'other', 1),
];

;// CONCATENATED MODULE: ./lib/src/catalog/engines/stores.js

/** Caches, search engines, object storage and mail. */
const stores = [
    row('redis', 'Redis', 'cache', 1),
    row('valkey', 'Valkey', 'cache', 1, { family: 'redis' }),
    row('keydb', 'KeyDB', 'cache', 1, { family: 'redis' }),
    row('dragonfly', 'Dragonfly', 'cache', 1, { family: 'redis' }),
    row('garnet', 'Garnet', 'cache', 1, { family: 'redis' }),
    row('memcached', 'Memcached', 'cache', 0),
    row('hazelcast', 'Hazelcast', 'cache', 1),
    row('solid_cache', 'Solid Cache', 'cache', 1),
    row('in-memory', 'in-process memory', 'cache', 0),
    row('null', 'nothing (null adapter)', 'cache', 0),
    row('disabled', 'switched off', 'other', 0),
    row('elasticsearch', 'Elasticsearch', 'search', 1),
    row('opensearch', 'OpenSearch', 'search', 1),
    row('solr', 'Solr', 'search', 1),
    row('meilisearch', 'Meilisearch', 'search', 2),
    row('typesense', 'Typesense', 'search', 1),
    row('algolia', 'Algolia', 'search', 0),
    row('manticore', 'Manticore Search', 'search', 1),
    row('zincsearch', 'ZincSearch', 'search', 1),
    row('vespa', 'Vespa', 'search', 1),
    row('qdrant', 'Qdrant', 'search', 1),
    row('weaviate', 'Weaviate', 'search', 1),
    row('milvus', 'Milvus', 'search', 1),
    row('chroma', 'Chroma', 'search', 1),
    row('s3', 'Amazon S3', 'storage', 0),
    row('minio', 'MinIO', 'storage', 0, { family: 's3' }),
    row('s3mock', 'S3Mock', 'storage', 0, { family: 's3' }),
    row('seaweedfs', 'SeaweedFS', 'storage', 0, { family: 's3' }),
    row('garage', 'Garage', 'storage', 0, { family: 's3' }),
    row('rustfs', 'RustFS', 'storage', 0, { family: 's3' }),
    row('localstack', 'LocalStack', 'storage', 0, { family: 'aws' }),
    row('moto', 'Moto', 'storage', 0, { family: 'aws' }),
    row('gcs', 'Google Cloud Storage', 'storage', 0),
    row('fake-gcs-server', 'fake-gcs-server', 'storage', 0, { family: 'gcs' }),
    row('azure-blob', 'Azure Blob Storage', 'storage', 0),
    row('azurite', 'Azurite', 'storage', 0, { family: 'azure-blob' }),
    row('efs', 'Amazon EFS', 'storage', 0),
    row('local-disk', 'local disk', 'storage', 0),
    row('ses', 'Amazon SES', 'mail', 0),
    row('smtp', 'SMTP server', 'mail', 0),
    row('mailpit', 'Mailpit', 'mail', 0, { family: 'smtp' }),
    row('mailhog', 'MailHog', 'mail', 0, { family: 'smtp' }),
    row('mailcatcher', 'MailCatcher', 'mail', 0, { family: 'smtp' }),
    row('maildev', 'MailDev', 'mail', 0, { family: 'smtp' }),
    row('mailcrab', 'MailCrab', 'mail', 0, { family: 'smtp' }),
    row('inbucket', 'Inbucket', 'mail', 0, { family: 'smtp' }),
    row('smtp4dev', 'smtp4dev', 'mail', 0, { family: 'smtp' }),
    row('greenmail', 'GreenMail', 'mail', 0, { family: 'smtp' }),
    row('fake-smtp-server', 'Fake SMTP Server', 'mail', 0, { family: 'smtp' }),
    row('letter_opener', 'Letter Opener', 'mail', 0),
    row('console', 'console', 'mail', 0),
];

;// CONCATENATED MODULE: ./lib/src/catalog/engines.js





/** Every engine of the catalogue. */
const engines = [...databases, ...stores, ...brokers, ...runtimes, ...others];
const byId = new Map(engines.map((engine) => [engine.id, engine]));
/** The catalogue's entry; an engine that it does not know compares by its first number. */
function engine(id) {
    return byId.get(id) ?? row(id, id, 'other');
}
/** Whether the catalogue has an entry of that id. */
function isKnownEngine(id) {
    return byId.has(id);
}
/**
 * Whether two versions of an engine lie on one side of its behaviour boundary, over the precision that both
 * declare: MySQL 8.0 and 8.4 differ, 8 and 8.0 may or may not ("unknown"). What is never compared is the same.
 */
function sameBoundary(id, a, b) {
    const { comparable, boundary } = engine(id);
    if (boundary('1') === 0)
        return 'same';
    const [left, right] = [a && comparable(a), b && comparable(b)];
    if (!left || !right)
        return 'unknown';
    const parts = Math.max(boundary(left), boundary(right));
    const [ours, theirs] = [left.split('.'), right.split('.')];
    for (let i = 0; i < parts; i++) {
        if (ours[i] === undefined || theirs[i] === undefined)
            return 'unknown';
        if (Number(ours[i]) !== Number(theirs[i]))
            return 'differs';
    }
    return 'same';
}


/***/ }),

/***/ 26530:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ identifyImage)
});

// EXTERNAL MODULE: ./lib/src/support/image-reference.js
var image_reference = __webpack_require__(32227);
// EXTERNAL MODULE: ./lib/src/catalog/engines.js + 5 modules
var engines = __webpack_require__(50779);
// EXTERNAL MODULE: ./lib/src/catalog/images/holes.js
var holes = __webpack_require__(86858);
// EXTERNAL MODULE: ./lib/src/support/versions.js
var versions = __webpack_require__(29125);
;// CONCATENATED MODULE: ./lib/src/catalog/images/tags.js

/** "16.2-alpine" -> "16.2"; also behind a base system's name: "alpine-2.1.4". */
const leading = (tag) => (0,versions/* leadingVersion */.tP)(tag.replace(/^(?:alpine|debian|ubuntu|distroless|latest|version)-/, ''));
/** A tag that counts something else than the engine. */
const none = () => null;
/** A calendar version: "2019-latest" -> "2019", "2020.9.26" -> "2020.9.26". */
const calendar = (tag) => (0,versions/* leadingVersion */.tP)(tag, 'years');
/** The number behind a word: after("pg") reads "2.11.2-pg14", "pg16.4-ts2.16.1" and "latest-pg17". */
function after(word) {
    return (tag) => {
        for (let at = tag.indexOf(word); at >= 0; at = tag.indexOf(word, at + 1)) {
            const version = startsWord(tag, at) ? (0,versions/* leadingVersion */.tP)(tag.slice(at + word.length)) : null;
            if (version)
                return version;
        }
        return null;
    };
}
const startsWord = (tag, at) => at === 0 || /[^a-z\d]/.test(tag.charAt(at - 1));
/** The first of several readers that finds a version. */
const firstOf = (...readers) => (tag) => {
    for (const read of readers) {
        const version = read(tag);
        if (version)
            return version;
    }
    return null;
};
/** Only so many numbers: supabase's "17.6.1.127" is PostgreSQL 17.6 and a build. */
const numbers = (count, read = leading) => (tag) => read(tag)?.split('.').slice(0, count).join('.') ?? null;

;// CONCATENATED MODULE: ./lib/src/catalog/images/brokers.js


const plain = (engine, names, words = []) => ({
    engine,
    names,
    words,
    version: leading,
});
/**
 * Confluent Platform to the Kafka inside: 4.0 to 5.5 carry 1.0 to 2.5
 * (https://docs.confluent.io/legacy/platform/5.5.15/installation/versions-interoperability.html), 6.0 to 6.2 carry 2.6
 * to 2.8, and from 7.0 (Kafka 3.0) on the major counts four more.
 */
const confluentToKafka = (tag) => {
    const [major = 0, minor] = (leading(tag) ?? '').split('.').map(Number);
    if (minor === undefined)
        return major >= 7 ? String(major - 4) : null;
    if (major === 4)
        return `1.${minor}`;
    if (major === 5)
        return `2.${minor}`;
    if (major === 6)
        return `2.${minor + 6}`;
    return major >= 7 ? `${major - 4}.${minor}` : null;
};
/** "2.13-2.8.1" is Kafka 2.8.1 built with Scala 2.13. */
const behindScala = (tag) => {
    const scala = (0,versions/* leadingVersion */.tP)(tag);
    return scala ? (0,versions/* leadingVersion */.tP)(tag.slice(scala.length + 1)) : null;
};
const kafka = [
    plain('kafka', ['apache/kafka', 'apache/kafka-native', 'ubuntu/kafka', 'soldevelo/kafka'], ['kafka']),
    {
        engine: 'kafka',
        names: [
            'confluentinc/cp-kafka',
            'confluentinc/cp-server',
            'confluentinc/cp-enterprise-kafka',
            'confluentinc/confluent-local',
        ],
        words: ['cp-kafka'],
        version: confluentToKafka,
    },
    { engine: 'kafka', names: ['wurstmeister/kafka'], version: behindScala },
    { engine: 'kafka', names: ['strimzi/kafka'], version: after('kafka-') },
    { engine: 'kafka', names: ['lensesio/fast-data-dev', 'landoop/fast-data-dev'], version: numbers(2) },
    plain('redpanda', ['redpandadata/redpanda', 'vectorized/redpanda'], ['redpanda']),
];
/** Message brokers. */
const brokerImages = [
    ...kafka,
    plain('rabbitmq', ['rabbitmq', 'cimg/rabbitmq', 'circleci/rabbitmq', 'heidiks/rabbitmq-delayed-message-exchange'], ['rabbitmq']),
    plain('nats', ['nats']),
    plain('pulsar', ['apachepulsar/pulsar', 'apachepulsar/pulsar-all', 'apachepulsar/pulsar-standalone']),
    plain('activemq', ['apache/activemq-classic', 'apache/activemq', 'rmohr/activemq', 'symptoma/activemq']),
    plain('artemis', ['apache/activemq-artemis', 'vromero/activemq-artemis']),
    plain('ibm-mq', ['ibm-messaging/mq', 'ibmcom/mq']),
    plain('mosquitto', ['eclipse-mosquitto', 'toke/mosquitto']),
    plain('emqx', ['emqx', 'emqx/emqx', 'emqx/emqx-enterprise']),
    plain('nsq', ['nsqio/nsq']),
    plain('beanstalkd', ['schickling/beanstalkd', 'maateen/docker-beanstalkd']),
    plain('s2', ['s2-streamstore/s2']),
    plain('elasticmq', ['softwaremill/elasticmq', 'softwaremill/elasticmq-native'], ['elasticmq', 'elasticmq-native']),
    { engine: 'elasticmq', names: ['roribio16/alpine-sqs'], version: none },
    plain('pubsub-emulator', [
        'messagebird/gcloud-pubsub-emulator',
        'thekevjames/gcloud-pubsub-emulator',
        'bigtruedata/gcloud-pubsub-emulator',
    ]),
    plain('service-bus-emulator', ['azure-messaging/servicebus-emulator']),
];

;// CONCATENATED MODULE: ./lib/src/catalog/images/mysql.js

/** Whether a tag is of Percona's MongoDB, which shares the repository `percona` with its MySQL. */
const isPerconaMongo = (tag) => tag.startsWith('psmdb');
/** MySQL, MariaDB and Percona's builds. */
const mysql = [
    {
        engine: 'mysql',
        names: [
            'mysql',
            'mysql/mysql-server',
            'mysql/community-server',
            'mysql/enterprise-server',
            'cimg/mysql',
            'circleci/mysql',
            'ubuntu/mysql',
        ],
        words: ['mysql', 'mysql-server'],
        version: leading,
    },
    {
        engine: 'mysql',
        names: ['percona'],
        flavour: 'percona',
        only: (tag) => !isPerconaMongo(tag),
        version: firstOf(after('ps-'), leading),
    },
    {
        engine: 'mysql',
        names: ['percona/percona-server', 'percona/percona-xtradb-cluster'],
        words: ['percona-server', 'percona-xtradb-cluster'],
        flavour: 'percona',
        version: firstOf(after('ps-'), leading),
    },
    {
        engine: 'mysql',
        names: ['percona/percona-xtradb-cluster-operator', 'percona/percona-server-mysql-operator'],
        flavour: 'percona',
        only: (tag) => /(?:^|-)(?:pxc|ps)\d/.test(tag),
        version: firstOf(after('pxc'), after('ps')),
    },
    {
        engine: 'mariadb',
        names: ['mariadb', 'mariadb/server', 'linuxserver/mariadb', 'cimg/mariadb', 'circleci/mariadb'],
        words: ['mariadb', 'mariadb-galera', 'alpine-mariadb'],
        version: leading,
    },
    { engine: 'tidb', names: ['pingcap/tidb'], version: leading },
    { engine: 'singlestore', names: ['singlestore-labs/singlestoredb-dev'], version: numbers(3) },
];

;// CONCATENATED MODULE: ./lib/src/catalog/images/databases.js



const databases_plain = (engine, names, words = []) => ({
    engine,
    names,
    words,
    version: leading,
});
const mongodb = [
    {
        engine: 'mongodb',
        names: [
            'mongo',
            'mongodb/mongodb-community-server',
            'mongodb/mongodb-enterprise-server',
            'mongodb/mongodb-atlas-local',
            'percona/percona-server-mongodb',
            'cimg/mongo',
            'circleci/mongo',
        ],
        words: ['mongodb', 'mongodb-sharded'],
        version: leading,
    },
    {
        engine: 'mongodb',
        names: ['percona'],
        flavour: 'percona',
        only: isPerconaMongo,
        version: after('psmdb-'),
    },
    databases_plain('ferretdb', ['ferretdb/ferretdb', 'ferretdb/all-in-one', 'ferretdb/ferretdb-eval']),
];
const sqlServer = [
    {
        engine: 'mssql',
        names: ['mssql/server', 'mssql/rhel/server', 'microsoft/mssql-server-linux', 'microsoft/mssql-server'],
        words: ['mssql-server'],
        version: calendar,
    },
    {
        engine: 'mssql',
        names: ['azure-sql-edge'],
        words: ['azure-sql-edge'],
        flavour: 'azure-sql-edge',
        version: leading,
    },
];
/** Databases with a repository or two each. */
const databaseImages = [
    ...mongodb,
    ...sqlServer,
    databases_plain('cockroachdb', ['cockroachdb/cockroach', 'cockroachdb/cockroach-unstable'], ['cockroach', 'cockroachdb']),
    databases_plain('yugabytedb', ['yugabytedb/yugabyte']),
    databases_plain('libsql', ['tursodatabase/libsql-server', 'libsql/sqld']),
    databases_plain('h2', ['oscarfonts/h2']),
    databases_plain('oracle', [
        'gvenzl/oracle-free',
        'gvenzl/oracle-xe',
        'database/free',
        'database/express',
        'database/enterprise',
    ]),
    {
        engine: 'oracle',
        names: ['wnameless/oracle-xe-11g-r2', 'oracleinanutshell/oracle-xe-11g'],
        version: () => '11',
    },
    databases_plain('db2', ['db2_community/db2', 'ibmcom/db2']),
    {
        engine: 'firebird',
        names: ['firebirdsql/firebird', 'jacobalberty/firebird'],
        version: (tag) => (0,versions/* leadingVersion */.tP)(tag.replace(/^v/, '')),
    },
    databases_plain('couchdb', ['couchdb', 'apache/couchdb']),
    databases_plain('couchbase', ['couchbase', 'couchbase/server'], []),
    databases_plain('cassandra', ['cassandra'], ['cassandra']),
    databases_plain('scylladb', ['scylladb/scylla']),
    databases_plain('dynamodb-local', ['amazon/dynamodb-local', 'aws-dynamodb-local/aws-dynamodb-local'], ['dynamodb-local']),
    { engine: 'cosmosdb-emulator', names: ['cosmosdb/linux/azure-cosmos-emulator'], version: none },
    databases_plain('spanner-emulator', ['cloud-spanner-emulator/emulator']),
    databases_plain('clickhouse', ['clickhouse', 'clickhouse/clickhouse-server', 'altinity/clickhouse-server', 'yandex/clickhouse-server'], ['clickhouse-server']),
    databases_plain('influxdb', ['influxdb', 'influxdata/influxdb']),
    databases_plain('questdb', ['questdb/questdb']),
    { engine: 'neo4j', names: ['neo4j'], version: firstOf(leading, calendar) },
    databases_plain('arangodb', ['arangodb', 'arangodb/arangodb']),
    databases_plain('rethinkdb', ['rethinkdb']),
    databases_plain('surrealdb', ['surrealdb/surrealdb']),
    databases_plain('dgraph', ['dgraph/dgraph', 'dgraph/standalone']),
    databases_plain('memgraph', ['memgraph/memgraph', 'memgraph/memgraph-mage']),
];

;// CONCATENATED MODULE: ./lib/src/catalog/images/managed-runtimes.js


/** "8u402-b06-jdk" is Java 8; everything else begins with its version. */
const java = (tag) => {
    const update = /^(\d{1,2})u\d{1,4}/.exec(tag)?.[1];
    return update ?? leading(tag);
};
/** A tool's image names its Java further behind: "3.9-eclipse-temurin-17", "8.5-jdk17", "open-17-jdk". */
const behindTool = firstOf(after('temurin-'), after('corretto-'), after('openjdk-'), after('zulu-'), after('liberica-'), after('semeru-'), after('sapmachine-'), after('jdk-'), after('jdk'), after('jre'), after('java'));
const javaImages = [
    {
        engine: 'java',
        names: [
            'openjdk',
            'cimg/openjdk',
            'circleci/openjdk',
            'eclipse-temurin',
            'amazoncorretto',
            'adoptopenjdk',
            'sapmachine',
            'azul/zulu-openjdk',
            'azul/zulu-openjdk-alpine',
            'azul/zulu-openjdk-debian',
            'bellsoft/liberica-openjdk-alpine',
            'bellsoft/liberica-openjdk-debian',
            'bellsoft/liberica-runtime-container',
            'graalvm/jdk-community',
            'graalvm/native-image-community',
            'openjdk/jdk',
            'bitnami/java',
            'chainguard/jdk',
            'chainguard/jre',
            'lambda/java',
        ],
        version: firstOf(java, behindTool),
    },
    { engine: 'java', names: ['ibm-semeru-runtimes'], version: after('open-') },
    {
        engine: 'java',
        names: ['maven', 'gradle', 'tomcat', 'jetty', 'sbtscala/scala-sbt', 'clojure'],
        version: behindTool,
        only: (tag) => behindTool(tag) !== null,
    },
    {
        engine: 'java',
        names: ['devcontainers/java'],
        version: (tag) => (0,versions/* leadingVersion */.tP)(tag.replace(/^(?:dev-|\d(?:\.\d+){0,2}-(?=\d))/, '')),
    },
];
const dotnetNames = ['sdk', 'aspnet', 'runtime', 'runtime-deps'].flatMap((name) => [
    `dotnet/${name}`,
    `dotnet/core/${name}`,
    `dotnet/nightly/${name}`,
]);
/** Runtimes of virtual machines: Java and .NET. */
const managedRuntimeImages = [
    ...javaImages,
    {
        engine: 'dotnet',
        names: [
            ...dotnetNames,
            'ubuntu/dotnet-aspnet',
            'ubuntu/dotnet-runtime',
            'bitnami/aspnet-core',
            'bitnami/dotnet-sdk',
        ],
        version: leading,
    },
    {
        engine: 'dotnet',
        names: ['devcontainers/dotnet'],
        version: (tag) => (0,versions/* leadingVersion */.tP)(tag.replace(/^(?:dev-|\d(?:\.\d+){0,2}-(?=\d))/, '')),
    },
];

;// CONCATENATED MODULE: ./lib/src/catalog/images/others.js

const others_plain = (engine, names) => ({ engine, names, version: leading });
/** Backing services with a role of their own. */
const otherImages = [
    others_plain('zookeeper', ['zookeeper', 'bitnami/zookeeper']),
    // Their tags count the platform, and ZooKeeper's own version is nowhere.
    { engine: 'zookeeper', names: ['confluentinc/cp-zookeeper', 'wurstmeister/zookeeper'], version: none },
    others_plain('etcd', ['etcd', 'coreos/etcd', 'etcd-development/etcd', 'bitnami/etcd']),
    others_plain('consul', ['consul', 'hashicorp/consul', 'bitnami/consul']),
    others_plain('vault', ['vault', 'hashicorp/vault', 'hashicorp/vault-enterprise', 'bitnami/vault']),
    others_plain('openbao', ['openbao/openbao']),
    others_plain('temporal', ['temporalio/auto-setup', 'temporalio/server', 'temporalio/temporal']),
    others_plain('keycloak', ['keycloak/keycloak', 'jboss/keycloak', 'bitnami/keycloak']),
    others_plain('dex', ['dexidp/dex']),
    others_plain('gotenberg', ['gotenberg/gotenberg', 'thecodingmachine/gotenberg']),
    others_plain('tika', ['apache/tika', 'logicalspark/docker-tikaserver']),
    others_plain('electric', ['electricsql/electric']),
];

;// CONCATENATED MODULE: ./lib/src/catalog/images/postgresql.js


const engine = 'postgresql';
const afterPg = after('pg');
/** PostgreSQL and what is built around it: the tag's first number is often the extension's. */
const postgresql = [
    {
        engine,
        names: [
            'postgres',
            'cimg/postgres',
            'circleci/postgres',
            'ubuntu/postgres',
            'bitnami/postgresql-repmgr',
            'cloudnative-pg/postgresql',
            'percona/percona-distribution-postgresql',
            'pgautoupgrade/pgautoupgrade',
            'immich-app/postgres',
            'zalando/spilo',
            'cloudservices/postgresql-rds',
        ],
        words: ['postgresql', 'postgresql-repmgr', 'percona-distribution-postgresql'],
        version: leading,
    },
    // Crunchy Data and the Percona operator put the base system or their own version first.
    {
        engine,
        names: ['crunchydata/crunchy-postgres', 'crunchydata/crunchy-postgres-ha'],
        version: (tag) => (0,versions/* leadingVersion */.tP)(tag.replace(/^(?:ubi|centos|rhel)\d-/, '')),
    },
    {
        engine,
        names: ['crunchydata/crunchy-postgres-gis'],
        variants: ['postgis'],
        version: (tag) => (0,versions/* leadingVersion */.tP)(tag.replace(/^(?:ubi|centos|rhel)\d-/, '')),
    },
    {
        engine,
        names: ['percona/percona-postgresql-operator', 'perconalab/percona-postgresql-operator'],
        only: (tag) => tag.includes('ppg'),
        version: after('ppg'),
    },
    {
        engine,
        names: [
            'postgis/postgis',
            'imresamu/postgis',
            'kartoza/postgis',
            'cloudnative-pg/postgis',
            'nickblah/postgis',
        ],
        words: ['postgis'],
        variants: ['postgis'],
        version: leading,
    },
    {
        engine,
        names: ['pgvector/pgvector', 'ankane/pgvector'],
        words: ['pgvector'],
        variants: ['pgvector'],
        version: afterPg,
    },
    {
        engine,
        names: ['tensorchord/pgvecto-rs', 'tensorchord/vchord-postgres', 'tensorchord/vchord-suite'],
        variants: ['vectorchord'],
        version: afterPg,
    },
    {
        engine,
        names: ['timescale/timescaledb', 'timescale/timescaledb-ha', 'timescale/timescaledb-postgis'],
        words: ['timescaledb', 'timescaledb-ha'],
        variants: ['timescaledb'],
        version: afterPg,
    },
    {
        engine,
        names: ['citusdata/citus'],
        variants: ['citus'],
        version: firstOf(after('pg'), after('postgres_')),
    },
    { engine, names: ['paradedb/paradedb'], variants: ['paradedb'], version: afterPg },
    { engine, names: ['apache/age'], variants: ['age'], version: firstOf(after('pg'), after('release_pg')) },
    { engine, names: ['supabase/postgres'], flavour: 'supabase', version: numbers(2) },
];

;// CONCATENATED MODULE: ./lib/src/catalog/images/redis.js

/** Redis, what descends from it, and memcached. */
const redis = [
    {
        engine: 'redis',
        names: [
            'redis',
            'cimg/redis',
            'circleci/redis',
            'ubuntu/redis',
            'opstree/redis',
            'grokzen/redis-cluster',
        ],
        words: ['redis', 'redis-cluster'],
        version: leading,
    },
    {
        engine: 'redis',
        names: ['redis/redis-stack', 'redis/redis-stack-server'],
        words: ['redis-stack', 'redis-stack-server'],
        flavour: 'redis-stack',
        version: leading,
    },
    // Their tags count the module.
    {
        engine: 'redis',
        names: ['redislabs/rejson', 'redislabs/redisearch', 'redislabs/redismod', 'redislabs/redistimeseries'],
        flavour: 'redis-stack',
        version: none,
    },
    {
        engine: 'valkey',
        names: ['valkey/valkey', 'valkey/valkey-bundle', 'valkey/valkey-extensions'],
        words: ['valkey', 'valkey-cluster', 'valkey-bundle'],
        version: leading,
    },
    {
        engine: 'keydb',
        names: ['eqalpha/keydb', 'snapchat/keydb'],
        words: ['keydb'],
        version: firstOf(leading, after('v')),
    },
    { engine: 'dragonfly', names: ['dragonflydb/dragonfly', 'dragonflydb/dragonfly-ubuntu'], version: leading },
    { engine: 'garnet', names: ['microsoft/garnet', 'microsoft/garnet-alpine'], version: leading },
    { engine: 'memcached', names: ['memcached'], words: ['memcached'], version: leading },
    { engine: 'hazelcast', names: ['hazelcast/hazelcast'], version: leading },
];

;// CONCATENATED MODULE: ./lib/src/catalog/images/refused.js
/** Words that make an image with an engine's name something beside the engine: a client, a proxy, a console. */
const words = new Set([
    ...['exporter', 'commander', 'express', 'operator', 'proxy', 'client', 'backup', 'backups', 'init'],
    ...['dashboard', 'dashboards', 'kibana', 'connect', 'insight', 'admin', 'ui', 'cli', 'mc', 'metastore'],
    ...['console', 'browser', 'sentinel', 'pgbouncer', 'agent', 'registry', 'rest', 'tools', 'chart', 'charts'],
    ...['bitnamicharts', 'metrics', 'monitor', 'monitoring', 'keeper'],
]);
/** Whether any word of the path's components says that this is no engine. */
function isRefused(path) {
    return path.some((component) => component.split(/[-_.]/).some((word) => words.has(word) || word.startsWith('migrat')));
}

// EXTERNAL MODULE: ./lib/src/catalog/node-code-names.js
var node_code_names = __webpack_require__(20981);
;// CONCATENATED MODULE: ./lib/src/catalog/images/runtimes.js



/** Development containers: "1-3.12-bookworm", "dev-4.0-bookworm", "3.12", where the first number may be the image's. */
const devcontainer = (tag) => {
    const own = tag.replace(/^dev-/, '');
    const image = /^\d{1,2}(?:\.\d{1,3}){0,2}-(?=\d)/.exec(own)?.[0] ?? '';
    const version = (0,versions/* leadingVersion */.tP)(own.slice(image.length));
    return version && (version.includes('.') || Number(version) > 4) ? version : null;
};
const devcontainers = (...names) => names.map((name) => `devcontainers/${name}`);
/** Official, CircleCI's and Bitnami's images of one runtime. */
const usual = (engine, names, version = leading) => ({
    engine,
    names: names.flatMap((name) => [name, `cimg/${name}`, `circleci/${name}`, `bitnami/${name}`]),
    version,
});
const node = [
    usual('node', ['node'], firstOf(leading, (tag) => (0,node_code_names/* nodeCodeName */.T)(tag.split('-')[0] ?? ''))),
    {
        engine: 'node',
        names: ['chainguard/node', 'lambda/nodejs', 'amazon/aws-lambda-nodejs'],
        version: leading,
    },
    { engine: 'node', names: devcontainers('typescript-node', 'javascript-node'), version: devcontainer },
    usual('bun', ['oven/bun']),
    usual('deno', ['denoland/deno']),
];
const python = [
    usual('python', ['python']),
    {
        engine: 'python',
        names: ['chainguard/python', 'lambda/python', 'amazon/aws-lambda-python'],
        version: leading,
    },
    { engine: 'python', names: devcontainers('python'), version: devcontainer },
    // The installer's image is a runtime only where its tag names one.
    {
        engine: 'python',
        names: ['astral-sh/uv'],
        only: (tag) => /python\d/.test(tag),
        version: after('python'),
    },
    {
        engine: 'python',
        names: [
            'tiangolo/uvicorn-gunicorn-fastapi',
            'tiangolo/uvicorn-gunicorn',
            'tiangolo/uvicorn-gunicorn-starlette',
            'tiangolo/meinheld-gunicorn',
            'tiangolo/uwsgi-nginx-flask',
            'tiangolo/uwsgi-nginx',
            'nikolaik/python-nodejs',
        ],
        version: after('python'),
    },
];
const ruby = [
    usual('ruby', ['ruby']),
    { engine: 'ruby', names: ['images/ruby', 'lambda/ruby'], version: leading },
    { engine: 'ruby', names: devcontainers('ruby'), version: devcontainer },
];
const php = [
    usual('php', ['php']),
    {
        engine: 'php',
        names: [
            'bitnami/php-fpm',
            'serversideup/php',
            'webdevops/php-nginx',
            'webdevops/php-apache',
            'webdevops/php',
            'wodby/php',
            'thecodingmachine/php',
            'shinsenter/php',
        ],
        version: leading,
    },
    { engine: 'php', names: ['dunglas/frankenphp'], variants: ['frankenphp'], version: after('php') },
    { engine: 'php', names: ['phpswoole/swoole'], version: after('php') },
    { engine: 'php', names: devcontainers('php'), version: devcontainer },
];
const compiled = [
    usual('go', ['golang']),
    usual('go', ['go']),
    { engine: 'go', names: devcontainers('go'), version: devcontainer },
    usual('rust', ['rust']),
    // The tag counts the image.
    { engine: 'rust', names: devcontainers('rust'), version: none },
    { engine: 'rust', names: ['lukemathwalker/cargo-chef'], version: after('rust-') },
    usual('elixir', ['elixir']),
    { engine: 'elixir', names: ['hexpm/elixir', 'bitwalker/alpine-elixir'], version: leading },
    usual('erlang', ['erlang']),
    { engine: 'erlang', names: ['hexpm/erlang', 'bitwalker/alpine-erlang'], version: leading },
];
/** Language runtimes other than Java and .NET. */
const runtimeImages = [...node, ...python, ...ruby, ...php, ...compiled];

;// CONCATENATED MODULE: ./lib/src/catalog/images/stores.js


const stores_plain = (engine, names, words = []) => ({
    engine,
    names,
    words,
    version: leading,
});
/** MinIO dates its releases: "RELEASE.2025-04-22T22-12-26Z" -> "2025.04.22". */
const minioRelease = (tag) => {
    const [, year, month, day] = /^release\.(\d{4})-(\d\d)-(\d\d)t/.exec(tag) ?? [];
    return year && month && day && (0,versions/* isVersion */.lF)(year) ? `${year}.${month}.${day}` : null;
};
const storage = [
    {
        engine: 'minio',
        names: ['minio/minio', 'bitnami/minio', 'coollabsio/minio', 'pgsty/minio', 'chainguard/minio'],
        words: ['minio'],
        version: firstOf(minioRelease, calendar),
    },
    stores_plain('s3mock', ['adobe/s3mock'], ['s3mock']),
    stores_plain('seaweedfs', ['chrislusf/seaweedfs', 'bitnami/seaweedfs']),
    stores_plain('garage', ['dxflrs/garage', 'dxflrs/amd64_garage', 'dxflrs/arm64_garage']),
    stores_plain('rustfs', ['rustfs/rustfs']),
    {
        engine: 'localstack',
        names: ['localstack/localstack', 'localstack/localstack-pro', 'gresau/localstack-persist'],
        words: ['localstack'],
        version: firstOf(leading, calendar),
    },
    stores_plain('moto', ['motoserver/moto']),
    stores_plain('fake-gcs-server', ['fsouza/fake-gcs-server'], ['fake-gcs-server']),
    stores_plain('azurite', ['azure-storage/azurite', 'arafato/azurite'], ['azurite']),
];
const search = [
    stores_plain('elasticsearch', [
        'elasticsearch',
        'elastic/elasticsearch',
        'elasticsearch/elasticsearch',
        'elasticsearch/elasticsearch-oss',
        'elasticsearch/elasticsearch-wolfi',
    ], ['elasticsearch-oss']),
    stores_plain('opensearch', ['opensearchproject/opensearch'], ['opensearch']),
    stores_plain('solr', ['solr', 'apache/solr']),
    stores_plain('meilisearch', ['getmeili/meilisearch', 'getmeili/meilisearch-enterprise'], ['meilisearch']),
    stores_plain('typesense', ['typesense/typesense'], ['typesense']),
    stores_plain('manticore', ['manticoresearch/manticore']),
    stores_plain('zincsearch', ['zinclabs/zincsearch', 'zinclabs/zinc']),
    stores_plain('vespa', ['vespaengine/vespa']),
    stores_plain('qdrant', ['qdrant/qdrant'], ['qdrant']),
    stores_plain('weaviate', ['semitechnologies/weaviate'], ['weaviate']),
    stores_plain('milvus', ['milvusdb/milvus']),
    stores_plain('chroma', ['chromadb/chroma', 'chroma-core/chroma']),
];
const mail = [
    stores_plain('mailpit', ['axllent/mailpit'], ['mailpit']),
    stores_plain('mailhog', ['mailhog/mailhog', 'jcalonso/mailhog', 'cd2team/mailhog'], ['mailhog']),
    stores_plain('maildev', ['maildev/maildev', 'djfarrelly/maildev'], ['maildev']),
    stores_plain('mailcatcher', ['sj26/mailcatcher', 'schickling/mailcatcher', 'dockage/mailcatcher'], ['mailcatcher']),
    stores_plain('mailcrab', ['marlonb/mailcrab']),
    stores_plain('inbucket', ['inbucket/inbucket', 'jhillyerd/inbucket'], ['inbucket']),
    stores_plain('smtp4dev', ['rnwood/smtp4dev'], ['smtp4dev']),
    stores_plain('greenmail', ['greenmail/standalone']),
    stores_plain('fake-smtp-server', [
        'gessnerfl/fake-smtp-server',
        'haravich/fake-smtp-server',
        'reachfive/fake-smtp-server',
    ]),
    stores_plain('smtp', ['bytemark/smtp', 'namshi/smtp', 'boky/postfix']),
];
/** Object storage, search and mail. */
const storeImages = [...storage, ...search, ...mail];

;// CONCATENATED MODULE: ./lib/src/catalog/images/table.js











/** Every group of the catalogue. */
const imageGroups = [
    ...postgresql,
    ...mysql,
    ...databaseImages,
    ...redis,
    ...brokerImages,
    ...storeImages,
    ...otherImages,
    ...runtimeImages,
    ...managedRuntimeImages,
];
const byName = new Map();
for (const group of imageGroups)
    for (const name of group.names)
        byName.set(name, [...(byName.get(name) ?? []), group]);
/** Groups that anybody's registry may show by a last component; a runtime's name is too common a word for that. */
const byWord = new Map(imageGroups
    .filter((group) => !['runtime', 'other'].includes((0,engines/* engine */.Hi)(group.engine).role))
    .flatMap((group) => [...group.names.filter((name) => !name.includes('/')), ...(group.words ?? [])].map((word) => [word, group])));
// Components after which a mirror repeats Docker Hub's names, and Docker's own namespaces per architecture.
const mirrors = new Set([
    ...['library', 'docker.io', 'index.docker.io', 'registry-1.docker.io', 'docker', 'dockerhub', 'docker-hub'],
    ...['docker-remote', 'docker-hub-remote', 'docker-proxy', 'dockerhub-proxy', 'docker-mirror', 'mirror'],
    ...['imported', 'containers', 'cache', 'hub', 'dhi'],
    ...['amd64', 'arm64v8', 'arm32v5', 'arm32v6', 'arm32v7', 'i386', 'ppc64le', 's390x', 'riscv64', 'mips64le'],
]);
/** The groups that a path may belong to, most telling first. */
function groupsOf(path) {
    for (let from = 0; from < path.length - 1; from++) {
        const groups = byName.get(path.slice(from).map(withoutRenames).join('/'));
        if (groups)
            return groups;
    }
    const last = path.at(-1) ?? '';
    const before = path.at(-2);
    const official = byName.get(last);
    if (official && (before === undefined || mirrors.has(before)))
        return official;
    const group = isRefused(path) ? undefined : byWord.get(last);
    return group ? [group] : [];
}
/** Bitnami's catalogue moved twice; the images stayed what they were. */
const withoutRenames = (component) => component === 'bitnamilegacy' || component === 'bitnamisecure' ? 'bitnami' : component;

// EXTERNAL MODULE: ./lib/src/catalog/images/variants.js
var variants = __webpack_require__(935);
;// CONCATENATED MODULE: ./lib/src/catalog/images/versioned-names.js

const versioned_names_engines = new Map([
    ['postgresql', 'postgresql'],
    ['spilo', 'postgresql'],
    ['mysql', 'mysql'],
    ['mariadb', 'mariadb'],
    ['mongodb', 'mongodb'],
    ['redis', 'redis'],
    ['valkey', 'valkey'],
    ['memcached', 'memcached'],
    ['nodejs', 'node'],
    ['python', 'python'],
    ['ruby', 'ruby'],
    ['php', 'php'],
    ['java', 'java'],
    ['openjdk', 'java'],
    ['dotnet', 'dotnet'],
]);
// Software collections (`rhel9/postgresql-15`, `sclorg/mysql-80-c9s`), distroless (`java21-debian12`), Sail, Spilo.
const owners = new Set([
    'distroless',
    'laravelsail',
    'sclorg',
    'centos',
    'centos7',
    'zalando',
    'acid',
    'rhscl',
    'dotnet',
]);
const redHat = /^(?:rhel|ubi)\d{1,2}$/;
const versioned_names_form = /^([a-z]{3,10})-?(\d{1,4})(?:$|-(?:c\d{1,2}s|centos\d?|rhel\d{1,2}|ubi\d{1,2}|debian\d{1,2}|composer|alpine|runtime)$)/;
/** Reads `rhel9/postgresql-15`, `sclorg/mariadb-1011-c9s`, `distroless/nodejs22-debian12`; null for other names. */
function versionedName(path) {
    const owner = path.at(-2) ?? '';
    if (!owners.has(owner) && !redHat.test(owner))
        return null;
    const [, word = '', digits = ''] = versioned_names_form.exec(path.at(-1) ?? '') ?? [];
    const id = versioned_names_engines.get(word);
    return id ? { engine: id, version: dotted(id, digits) } : null;
}
/** Digits without their dot: MySQL "80" is 8.0, MariaDB "1011" 10.11, Python "311" 3.11, MongoDB "36" 3.6, PostgreSQL "96" 9.6, "15" 15. */
function dotted(id, digits) {
    if (id === 'mariadb' && digits.length > 2)
        return `${digits.slice(0, 2)}.${digits.slice(2)}`;
    const hasMinor = (0,engines/* engine */.Hi)(id).boundary(digits) === 2 || id === 'mongodb' || (id === 'postgresql' && digits.startsWith('9'));
    return hasMinor && digits.length > 1 ? `${digits.slice(0, 1)}.${digits.slice(1)}` : digits;
}

// EXTERNAL MODULE: ./lib/src/catalog/own-images.js
var own_images = __webpack_require__(3245);
;// CONCATENATED MODULE: ./lib/src/catalog/images.js







/**
 * What a container image runs, or null where it is no backing service and no runtime that the catalogue knows:
 * helpers (consoles, exporters, proxies), the application's own image, and texts that are no image reference.
 * A tag with a variable in it is `unresolved` unless what stands before already says the version; so is a digest
 * without a telling tag, because it does not move and yet says no version.
 */
function identifyImage(reference) {
    const parts = partsOf(reference);
    if (!parts)
        return null;
    const own = (0,own_images/* ownImage */.Q)(reference);
    if (own)
        return identity(own, parts, own.version);
    const tag = parts.tag?.toLowerCase() ?? '';
    const named = versionedName(parts.path);
    if (named)
        return identity(named, parts, named.version);
    const group = groupsOf(parts.path).find(({ only }) => only?.(tag) ?? true);
    return group ? identity(group, parts, group.version(tag)) : null;
}
/** Takes a reference apart; what is unknown in front of the name is left out, and a tag ends before a hole. */
function partsOf(reference) {
    if (reference.length > 512 || !/^[\x20-\x7e]+$/.test(reference))
        return null;
    const [named = '', ...rest] = ((0,holes/* withHoles */.S)(reference) ?? '').split('@');
    const colon = named.lastIndexOf(':');
    const tagged = colon > named.lastIndexOf('/');
    const [first = '', ...behindHoles] = (tagged ? named.slice(0, colon) : named).split(holes/* hole */.f);
    const name = behindHoles.pop()?.replace(/^\//, '') ?? first;
    const tag = tagged ? named.slice(colon + 1) : null;
    const known = tag?.split(holes/* hole */.f)[0] ?? '';
    const pieces = (tag ?? '').replaceAll(holes/* hole */.f, '-').toLowerCase();
    const cut = known !== (tag ?? '') || rest.some((part) => part.includes(holes/* hole */.f));
    const digest = rest.length > 0 && !cut ? `@${rest.join('@')}` : '';
    const parsed = (0,image_reference/* parseImageReference */.o)(`${name}${known ? `:${known}` : ''}${digest}`);
    return parsed && tag !== '' ? { ...parsed, tag: settled(known, cut), cut, pieces } : null;
}
/** The part of a cut tag that no continuation can change: up to its last separator. */
function settled(known, cut) {
    if (!cut)
        return known || null;
    const end = Math.max(known.lastIndexOf('-'), known.lastIndexOf('.'));
    return end < 0 ? null : known.slice(0, end);
}
function identity(group, { digest, cut, pieces }, version) {
    return {
        role: (0,engines/* engine */.Hi)(group.engine).role,
        engine: group.engine,
        flavour: group.flavour ?? null,
        variants: [...new Set([...(group.variants ?? []), ...(0,variants/* variantsOf */.I)(pieces)])],
        version,
        pin: version ? 'exact' : cut || digest || /\d/.test((0,variants/* withoutVariants */.d)(pieces)) ? 'unresolved' : 'floating',
    };
}


/***/ }),

/***/ 86858:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ withHoles),
/* harmony export */   f: () => (/* binding */ hole)
/* harmony export */ });
/** Stands for a part of a reference that only becomes known later. Outside ASCII, so that no reference contains it. */
const hole = '\uE000';
const closed = [
    ['${{', '}}'],
    ['{{', '}}'],
    ['<%', '%>'],
    ['((', '))'],
];
const nested = [
    ['${', '}'],
    ['$(', ')'],
    ['#{', '}'],
    ['%{', '}'],
    ['{', '}'],
];
/**
 * Puts a hole for each variable or expression (`${X:-y}`, `$X`, `${{ x }}`, `{{ x }}`, `<%= x %>`, `((x))`), or null
 * where one does not end. Expressions are not evaluated here: a reader that can resolve them does so before.
 */
function withHoles(text) {
    let result = '';
    for (let at = 0; at < text.length;) {
        const end = endOfExpression(text, at);
        if (end === null)
            return null;
        result += end > at ? hole : text.charAt(at);
        at = end > at ? end : at + 1;
    }
    return result;
}
/** Where the expression that starts there ends; the start itself where none starts; null where it does not end. */
function endOfExpression(text, start) {
    for (const [open, close] of closed)
        if (text.startsWith(open, start)) {
            const end = text.indexOf(close, start + open.length);
            return end < 0 ? null : end + close.length;
        }
    for (const [open, close] of nested)
        if (text.startsWith(open, start))
            return endOfNested(text, start + open.length, close);
    const name = text.charAt(start) === '$' ? /^\$\w{1,100}/.exec(text.slice(start, start + 102)) : null;
    return start + (name?.[0].length ?? 0);
}
function endOfNested(text, start, close) {
    const open = close === ')' ? '(' : '{';
    let depth = 1;
    for (let at = start; at < text.length; at++) {
        if (text.charAt(at) === open)
            depth++;
        if (text.charAt(at) === close && --depth === 0)
            return at + 1;
    }
    return null;
}


/***/ }),

/***/ 935:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ variantsOf),
/* harmony export */   d: () => (/* binding */ withoutVariants)
/* harmony export */ });
/** Words of tags that change what runs within one version: base system, C library, extensions. */
const words = new Set([
    ...['alpine', 'slim', 'distroless', 'chiseled', 'nanoserver', 'windowsservercore', 'musl'],
    ...['buster', 'bullseye', 'bookworm', 'trixie'],
    ...['bionic', 'focal', 'jammy', 'noble', 'resolute'],
    ...['postgis', 'pgvector', 'timescaledb', 'orioledb', 'vectorchord', 'pgvectors'],
    ...['fpm', 'apache', 'zts', 'frankenphp'],
]);
const universalBaseImage = /^ubi\d{0,2}$/;
/** The variants that a tag names ("3.13-slim-trixie" -> slim, trixie), in the tag's order. */
function variantsOf(tag) {
    return tag
        .split(/[-_.]/)
        .map((word) => (universalBaseImage.test(word) ? 'ubi' : word.replace(/\d+$/, '')))
        .filter((word) => words.has(word) || word === 'ubi');
}
/** What is left of a tag that names no version: numbers of base systems taken away. */
function withoutVariants(tag) {
    return tag
        .split(/[-_]/)
        .filter((word) => !/^(?:alpine|ubi|debian|ubuntu|ltsc|java|jdk|v)?\d{0,4}(?:\.\d{1,2})?$/.test(word) ||
        /^\d/.test(word))
        .join('-');
}


/***/ }),

/***/ 36192:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rD: () => (/* binding */ identifyAddOn),
  Qq: () => (/* binding */ identifyManaged),
  A9: () => (/* binding */ identifyParameterFamily),
  mZ: () => (/* binding */ identifyPlan),
  X5: () => (/* binding */ identifyResource),
  ww: () => (/* binding */ identifyVersioned)
});

// EXTERNAL MODULE: ./lib/src/support/versions.js
var versions = __webpack_require__(29125);
;// CONCATENATED MODULE: ./lib/src/catalog/managed/add-ons.js
/** Add-ons and marketplace services by the name before any plan, with the engine and who runs it. */
const addOns = new Map([
    // https://elements.heroku.com/addons
    ['heroku-postgresql', ['postgresql', 'heroku']],
    ['heroku-redis', ['redis', 'heroku']],
    ['heroku-key-value', ['valkey', 'heroku']],
    ['heroku-kafka', ['kafka', 'heroku']],
    ['crunchypostgres', ['postgresql', 'crunchy-bridge']],
    ['jawsdb', ['mysql', 'jawsdb']],
    ['jawsdb-maria', ['mariadb', 'jawsdb']],
    ['cleardb', ['mysql', 'cleardb']],
    ['stackhero-mysql', ['mysql', 'stackhero']],
    ['stackhero-mariadb', ['mariadb', 'stackhero']],
    ['stackhero-postgresql', ['postgresql', 'stackhero']],
    ['stackhero-redis', ['redis', 'stackhero']],
    ['stackhero-mongodb', ['mongodb', 'stackhero']],
    ['stackhero-rabbitmq', ['rabbitmq', 'stackhero']],
    ['ormongo', ['mongodb', 'objectrocket']],
    ['mongolab', ['mongodb', 'mlab']],
    ['rediscloud', ['redis', 'redis-cloud']],
    ['openredis', ['redis', 'openredis']],
    ['redistogo', ['redis', 'redis-to-go']],
    ['redisgreen', ['redis', 'redisgreen']],
    ['upstash-redis', ['redis', 'upstash']],
    ['memcachier', ['memcached', 'memcachier']],
    ['memcachedcloud', ['memcached', 'redis-cloud']],
    ['cloudamqp', ['rabbitmq', 'cloudamqp']],
    ['cloudkarafka', ['kafka', 'cloudkarafka']],
    ['bonsai', ['elasticsearch', 'bonsai']],
    ['searchbox', ['elasticsearch', 'searchbox']],
    ['foundelasticsearch', ['elasticsearch', 'elastic-cloud']],
    ['websolr', ['solr', 'websolr']],
    ['algoliasearch', ['algolia', 'algolia']],
    ['graphenedb', ['neo4j', 'graphenedb']],
    ['bucketeer', ['s3', 'bucketeer']],
    ['hdrive', ['s3', 'hdrive']],
    ['sendgrid', ['smtp', 'sendgrid']],
    ['mailgun', ['smtp', 'mailgun']],
    ['postmark', ['smtp', 'postmark']],
    ['mailtrap', ['smtp', 'mailtrap']],
    ['sparkpost', ['smtp', 'sparkpost']],
    // https://doc.scalingo.com/addons, https://www.clever-cloud.com/developers/doc/addons/
    ['scalingo-postgresql', ['postgresql', 'scalingo']],
    ['scalingo-mysql', ['mysql', 'scalingo']],
    ['scalingo-redis', ['redis', 'scalingo']],
    ['scalingo-mongodb', ['mongodb', 'scalingo']],
    ['scalingo-elasticsearch', ['elasticsearch', 'scalingo']],
    ['scalingo-opensearch', ['opensearch', 'scalingo']],
    ['postgresql-addon', ['postgresql', 'clever-cloud']],
    ['mysql-addon', ['mysql', 'clever-cloud']],
    ['redis-addon', ['redis', 'clever-cloud']],
    ['mongodb-addon', ['mongodb', 'clever-cloud']],
    ['es-addon', ['elasticsearch', 'clever-cloud']],
    // Offerings of Cloud Foundry marketplaces.
    ['elephantsql', ['postgresql', 'elephantsql']],
    ['aws-elasticache-redis', ['redis', 'elasticache']],
    ['aws-elasticsearch', ['elasticsearch', 'aws']],
    ['p.mysql', ['mysql', 'tanzu']],
    ['p-mysql', ['mysql', 'tanzu']],
    ['p.redis', ['redis', 'tanzu']],
    ['p-redis', ['redis', 'tanzu']],
    ['p.rabbitmq', ['rabbitmq', 'tanzu']],
    ['p-rabbitmq', ['rabbitmq', 'tanzu']],
    ['postgres', ['postgresql', 'managed']],
    ['redis', ['redis', 'managed']],
    ['mysql', ['mysql', 'managed']],
    ['opensearch', ['opensearch', 'managed']],
    ['s3', ['s3', 'managed']],
]);

;// CONCATENATED MODULE: ./lib/src/catalog/managed/resources.js
/** Terraform resource types that are one engine whatever their attributes say. */
const terraformResources = new Map([
    ['aws_docdb_cluster', ['documentdb', 'aws']],
    ['aws_dynamodb_table', ['dynamodb', 'aws']],
    ['aws_redshift_cluster', ['redshift', 'aws']],
    ['aws_redshiftserverless_namespace', ['redshift', 'aws']],
    ['aws_keyspaces_table', ['cassandra', 'keyspaces']],
    ['aws_dsql_cluster', ['postgresql', 'aurora-dsql']],
    ['aws_msk_cluster', ['kafka', 'msk']],
    ['aws_msk_serverless_cluster', ['kafka', 'msk']],
    ['aws_sqs_queue', ['sqs', 'aws']],
    ['aws_sns_topic', ['sns', 'aws']],
    ['aws_kinesis_stream', ['kinesis', 'aws']],
    ['aws_s3_bucket', ['s3', 'aws']],
    ['aws_efs_file_system', ['efs', 'aws']],
    ['aws_elasticsearch_domain', ['elasticsearch', 'aws']],
    ['aws_ses_domain_identity', ['ses', 'aws']],
    ['aws_sesv2_email_identity', ['ses', 'aws']],
    ['aws_sesv2_configuration_set', ['ses', 'aws']],
    ['google_redis_instance', ['redis', 'memorystore']],
    ['google_redis_cluster', ['redis', 'memorystore']],
    ['google_memorystore_instance', ['valkey', 'memorystore']],
    ['google_memcache_instance', ['memcached', 'memorystore']],
    ['google_alloydb_cluster', ['postgresql', 'alloydb']],
    ['google_spanner_instance', ['spanner', 'google']],
    ['google_firestore_database', ['firestore', 'google']],
    ['google_pubsub_topic', ['pubsub', 'google']],
    ['google_storage_bucket', ['gcs', 'google']],
    ['google_managed_kafka_cluster', ['kafka', 'google']],
    ['azurerm_postgresql_server', ['postgresql', 'azure']],
    ['azurerm_postgresql_flexible_server', ['postgresql', 'azure']],
    ['azurerm_cosmosdb_postgresql_cluster', ['postgresql', 'azure-citus']],
    ['azurerm_mysql_server', ['mysql', 'azure']],
    ['azurerm_mysql_flexible_server', ['mysql', 'azure']],
    ['azurerm_mariadb_server', ['mariadb', 'azure']],
    ['azurerm_mssql_server', ['mssql', 'azure-sql']],
    ['azurerm_mssql_database', ['mssql', 'azure-sql']],
    ['azurerm_mssql_managed_instance', ['mssql', 'azure-sql']],
    ['azurerm_cosmosdb_account', ['cosmosdb', 'azure']],
    ['azurerm_mongo_cluster', ['mongodb', 'azure']],
    ['azurerm_redis_cache', ['redis', 'azure']],
    ['azurerm_redis_enterprise_cluster', ['redis', 'azure']],
    ['azurerm_managed_redis', ['redis', 'azure']],
    ['azurerm_servicebus_namespace', ['service-bus', 'azure']],
    ['azurerm_servicebus_queue', ['service-bus', 'azure']],
    ['azurerm_servicebus_topic', ['service-bus', 'azure']],
    ['azurerm_eventhub_namespace', ['event-hubs', 'azure']],
    ['azurerm_storage_account', ['azure-blob', 'azure']],
    ['azurerm_storage_container', ['azure-blob', 'azure']],
    ['azurerm_storage_queue', ['azure-queue', 'azure']],
    ['mongodbatlas_cluster', ['mongodb', 'atlas']],
    ['mongodbatlas_advanced_cluster', ['mongodb', 'atlas']],
    ['neon_project', ['postgresql', 'neon']],
    ['supabase_project', ['postgresql', 'supabase']],
    ['upstash_redis_database', ['redis', 'upstash']],
    ['rediscloud_subscription', ['redis', 'redis-cloud']],
    ['confluent_kafka_cluster', ['kafka', 'confluent-cloud']],
    ['cloudamqp_instance', ['rabbitmq', 'cloudamqp']],
    ['planetscale_database', ['mysql', 'planetscale']],
    ['ec_deployment', ['elasticsearch', 'elastic-cloud']],
    ['cockroach_cluster', ['cockroachdb', 'cockroach-cloud']],
    ['clickhouse_service', ['clickhouse', 'clickhouse-cloud']],
    ['render_postgres', ['postgresql', 'render']],
    ['render_redis', ['redis', 'render']],
    ['render_keyvalue', ['valkey', 'render']],
    ['digitalocean_spaces_bucket', ['s3', 'spaces']],
    ['cloudflare_r2_bucket', ['s3', 'r2']],
    ['scaleway_object_bucket', ['s3', 'scaleway']],
    ['aiven_pg', ['postgresql', 'aiven']],
    ['aiven_mysql', ['mysql', 'aiven']],
    ['aiven_redis', ['redis', 'aiven']],
    ['aiven_valkey', ['valkey', 'aiven']],
    ['aiven_kafka', ['kafka', 'aiven']],
    ['aiven_opensearch', ['opensearch', 'aiven']],
    ['aiven_clickhouse', ['clickhouse', 'aiven']],
]);

// EXTERNAL MODULE: ./lib/src/catalog/managed/shape.js
var shape = __webpack_require__(7609);
;// CONCATENATED MODULE: ./lib/src/catalog/managed/spellings.js
/**
 * Engine names as cloud providers write them, in lower case and without an edition: the `engine` of Amazon RDS,
 * ElastiCache, MemoryDB and MQ, of DigitalOcean, Scaleway, Linode and Crossplane, the prefix of Google's versions.
 */
const spellings = new Map([
    ['postgres', ['postgresql', null]],
    ['postgresql', ['postgresql', null]],
    ['pg', ['postgresql', null]],
    ['aurora-postgresql', ['postgresql', 'aurora']],
    ['mysql', ['mysql', null]],
    ['aurora-mysql', ['mysql', 'aurora']],
    // Aurora's first engine, MySQL 5.6.
    ['aurora', ['mysql', 'aurora']],
    ['mariadb', ['mariadb', null]],
    ['sqlserver', ['mssql', null]],
    ['oracle', ['oracle', null]],
    ['db2', ['db2', null]],
    ['docdb', ['documentdb', null]],
    ['redis', ['redis', null]],
    ['valkey', ['valkey', null]],
    ['memcached', ['memcached', null]],
    ['mongodb', ['mongodb', null]],
    ['kafka', ['kafka', null]],
    ['opensearch', ['opensearch', null]],
    ['elasticsearch', ['elasticsearch', null]],
    ['rabbitmq', ['rabbitmq', null]],
    ['activemq', ['activemq', null]],
]);

;// CONCATENATED MODULE: ./lib/src/catalog/managed.js





/**
 * An add-on or marketplace service by name, with or without its plan ("heroku-postgresql:standard-0"), or null. A plan
 * is never a version; it names the engine where the service is a broker of several ("aws-rds", "medium-gp-psql").
 */
function identifyAddOn(name, plan = null) {
    const [service = '', ...rest] = name.trim().toLowerCase().split(':');
    const [engine, flavour] = addOns.get(service) ?? [];
    if (engine && flavour)
        return (0,shape/* managed */.Y)(engine, flavour);
    return service === 'aws-rds' ? identifyPlan(plan ?? rest.join(':'), 'rds') : null;
}
/** The engine that the words of a plan name ("medium-gp-psql-redundant"), or null. */
function identifyPlan(plan, provider) {
    for (const word of plan.toLowerCase().split(/[-_ :]/)) {
        const found = word === 'psql' ? (0,shape/* managed */.Y)('postgresql', provider) : identifyManaged(word, null, provider);
        if (found)
            return found;
    }
    return null;
}
/** A Terraform resource type that is one engine by itself ("aws_msk_cluster"), or null. */
function identifyResource(type) {
    const [engine, flavour] = terraformResources.get(type) ?? [];
    return engine && flavour ? (0,shape/* managed */.Y)(engine, flavour) : null;
}
/**
 * A cloud provider's `engine` and engine version ("aurora-postgresql" and "15.4", "sqlserver-se" and "15.00.4073.23.v1",
 * "pg" and "15"), or null for an engine that the catalogue does not know. `provider` becomes the flavour where the
 * engine has none of its own.
 */
function identifyManaged(engine, version = null, provider = null) {
    const [id, flavour] = spellings.get(withoutEdition(engine.trim().toLowerCase())) ?? [];
    return id ? (0,shape/* managed */.Y)(id, flavour ?? provider, version === null ? null : managedVersion(id, version)) : null;
}
/** "oracle-se2-cdb", "sqlserver-ex", "db2-se", "custom-oracle-ee": what follows is the edition. */
function withoutEdition(engine) {
    const name = engine.replace(/^custom-/, '');
    return /^(?:oracle|sqlserver|db2)-/.test(name) ? name.slice(0, name.indexOf('-')) : name;
}
// https://learn.microsoft.com/troubleshoot/sql/releases/download-and-install-latest-updates
const sqlServerYears = new Map([
    ['11', '2012'],
    ['12', '2014'],
    ['13', '2016'],
    ['14', '2017'],
    ['15', '2019'],
    ['16', '2022'],
    ['17', '2025'],
]);
/** The version of a managed engine; SQL Server's builds become years, Aurora's own number is left out. */
function managedVersion(engine, version) {
    const text = version.trim();
    if (engine !== 'mssql')
        return (0,versions/* leadingVersion */.tP)(text);
    const major = /^(\d{2})\./.exec(text)?.[1];
    return major ? (sqlServerYears.get(major) ?? null) : (0,versions/* leadingVersion */.tP)(text, 'years');
}
/**
 * Engine and version in one text, as providers write it: "POSTGRES_9_6", "MYSQL_8_0_31", "SQLSERVER_2019_STANDARD",
 * "REDIS_7_2", "VALKEY_8_0", "OpenSearch_2.15", "Elasticsearch_7.10"; or null.
 */
function identifyVersioned(text, provider = null) {
    const [, name = '', numbers = ''] = /^([a-zA-Z]{2,20})_(\d[\d_.xX]{0,20})/.exec(text.trim()) ?? [];
    return numbers ? identifyManaged(name, numbers.replaceAll('_', '.').replace(/\.$/, ''), provider) : null;
}
/**
 * A parameter group's family, or the name of a default group: "postgres15", "aurora-mysql8.0", "redis6.x", "valkey8",
 * "sqlserver-se-15.0", "default.redis7.cluster.on"; or null.
 */
function identifyParameterFamily(family) {
    // Amazon's names are short; the cut keeps the search below linear.
    const name = family
        .trim()
        .toLowerCase()
        .slice(0, 64)
        .replace(/^default\./, '')
        .replace('.cluster.on', '');
    const at = name.search(/\d[\d.x]*$/);
    return at < 0 ? null : identifyManaged(name.slice(0, at).replace(/[-.]$/, ''), name.slice(at));
}


/***/ }),

/***/ 7609:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ managed)
/* harmony export */ });
/* harmony import */ var _engines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50779);

/** An engine in a provider's hands, with the version where one is declared. */
function managed(id, flavour, version = null) {
    return { role: (0,_engines_js__WEBPACK_IMPORTED_MODULE_0__/* .engine */ .Hi)(id).role, engine: id, flavour, version, pin: version ? 'exact' : 'undeclared' };
}


/***/ }),

/***/ 20981:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ nodeCodeName)
/* harmony export */ });
/** Names of Node's long-term support lines (https://github.com/nodejs/Release/blob/main/CODENAMES.md). */
const names = new Map([
    ['argon', '4'],
    ['boron', '6'],
    ['carbon', '8'],
    ['dubnium', '10'],
    ['erbium', '12'],
    ['fermium', '14'],
    ['gallium', '16'],
    ['hydrogen', '18'],
    ['iron', '20'],
    ['jod', '22'],
    ['krypton', '24'],
    ['lithium', '26'],
]);
/** The major version of a line's name ("krypton", "lts/krypton" -> "24"), or null: `lts/*` moves. */
function nodeCodeName(name) {
    return names.get(name.toLowerCase().replace(/^lts[/-]/, '')) ?? null;
}


/***/ }),

/***/ 3245:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ ownImage),
/* harmony export */   i: () => (/* binding */ knowingImages)
/* harmony export */ });
/* harmony import */ var _support_image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32227);

let known = new Map();
/**
 * While `read` runs, images of these names are these engines. Reading is synchronous, so that nothing else can see
 * them meanwhile.
 */
function knowingImages(images, read) {
    const before = known;
    known = images;
    try {
        return read();
    }
    finally {
        known = before;
    }
}
/** The engine that the configuration names for an image, with the number that its tag begins with. */
function ownImage(reference) {
    if (known.size === 0)
        return null;
    const parts = (0,_support_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImageReference */ .o)(reference);
    const name = parts && [...(parts.domain === null ? [] : [parts.domain]), ...parts.path].join('/');
    const engine = name === null ? undefined : known.get(name);
    const version = /^v?(\d+(?:\.\d+){0,3})/.exec(parts?.tag ?? '')?.[1] ?? null;
    return engine === undefined ? null : { engine, version };
}


/***/ }),

/***/ 93143:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VB: () => (/* binding */ isEmulatorOf),
/* harmony export */   WD: () => (/* binding */ isMailCatcher),
/* harmony export */   WG: () => (/* binding */ isStandIn),
/* harmony export */   gK: () => (/* binding */ isEmulator),
/* harmony export */   mO: () => (/* binding */ isJobFramework),
/* harmony export */   nq: () => (/* binding */ isEmbedded),
/* harmony export */   pB: () => (/* binding */ compatibility)
/* harmony export */ });
/* unused harmony export jobStore */
/* harmony import */ var _engines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50779);

/** What stands in for a managed service outside production: emulator and the services that it plays. */
const emulated = new Map([
    ...['minio', 's3mock', 'seaweedfs', 'garage', 'rustfs'].map((id) => [id, ['s3']]),
    ['localstack', ['s3', 'sqs', 'sns', 'dynamodb', 'ses', 'kinesis']],
    ['moto', ['s3', 'sqs', 'sns', 'dynamodb', 'ses', 'kinesis']],
    ['elasticmq', ['sqs']],
    ['dynamodb-local', ['dynamodb']],
    ['azurite', ['azure-blob', 'azure-queue']],
    ['cosmosdb-emulator', ['cosmosdb']],
    ['service-bus-emulator', ['service-bus']],
    ['fake-gcs-server', ['gcs']],
    ['pubsub-emulator', ['pubsub']],
    ['spanner-emulator', ['spanner']],
]);
/** What takes mail and shows it instead of delivering it. */
const mailCatchers = new Set([
    ...['mailpit', 'mailhog', 'mailcatcher', 'maildev', 'mailcrab', 'inbucket', 'smtp4dev', 'greenmail'],
    ...['fake-smtp-server', 'letter_opener', 'console'],
]);
/** What an application's settings choose instead of a server: its own memory, process or disk, or nothing. */
const standIns = new Set(['in-memory', 'in-process', 'null', 'disabled', 'local-disk']);
/** Databases inside the application's process. */
const embedded = new Set(['sqlite', 'h2', 'hsqldb', 'derby', 'duckdb']);
/**
 * Families that share a protocol and yet differ in types, comparison and locking so much that one is no stand-in for
 * the other: MySQL and MariaDB, PostgreSQL and CockroachDB.
 */
const differentWithinFamily = new Set(['mysql', 'postgresql']);
/**
 * What a job framework (or a cache or a message bus of its kind) keeps its jobs in: one of these engines, or the
 * application's own database.
 */
const jobStores = new Map([
    ...['sidekiq', 'resque', 'bullmq', 'rq'].map((id) => [id, ['redis']]),
    ['celery', ['redis', 'rabbitmq', 'sqs']],
    ...['delayed_job', 'solid_queue', 'solid_cable', 'solid_cache', 'good_job', 'que', 'oban'].map((id) => [id, []]),
]);
/** Whether `a` emulates the managed service `b`: MinIO and S3, LocalStack and SQS, a mail catcher and any mail. */
function isEmulatorOf(a, b) {
    return (emulated.get(a)?.includes(b) === true ||
        (mailCatchers.has(a) && !mailCatchers.has(b) && (0,_engines_js__WEBPACK_IMPORTED_MODULE_0__/* .engine */ .Hi)(b).role === 'mail'));
}
/** Whether it emulates anything at all. */
function isEmulator(id) {
    return emulated.has(id) || mailCatchers.has(id);
}
/** Whether it catches mail instead of delivering it. */
function isMailCatcher(id) {
    return mailCatchers.has(id);
}
/** Whether settings choose it instead of a server: memory, process, local disk, nothing. */
function isStandIn(id) {
    return standIns.has(id);
}
/** Whether it is a database inside the application's process. */
function isEmbedded(id) {
    return embedded.has(id);
}
/** Whether it runs jobs and needs a store for them. */
function isJobFramework(id) {
    return jobStores.has(id);
}
/** Where a job framework keeps its jobs; null for everything else. No engines: in the application's database. */
function jobStore(id) {
    const engines = jobStores.get(id);
    return engines ? { role: engines.length > 0 ? 'cache' : 'database', engines } : null;
}
/**
 * `same`: one engine, or a job framework and a store that it uses; `emulator`: one plays the other, or both play one
 * managed service; `protocol`: made to replace each other, with few exceptions (Redis and Valkey, Kafka and Redpanda);
 * `embedded`: one of them needs no server; otherwise `different`.
 */
function compatibility(a, b) {
    if (a === b || keepsJobsIn(a, b) || keepsJobsIn(b, a))
        return 'same';
    if (isEmulatorOf(a, b) || isEmulatorOf(b, a) || playOneService(a, b))
        return 'emulator';
    const family = (0,_engines_js__WEBPACK_IMPORTED_MODULE_0__/* .engine */ .Hi)(a).family;
    if (family === (0,_engines_js__WEBPACK_IMPORTED_MODULE_0__/* .engine */ .Hi)(b).family && !differentWithinFamily.has(family))
        return 'protocol';
    return [a, b].some((id) => isStandIn(id) || isEmbedded(id)) ? 'embedded' : 'different';
}
function keepsJobsIn(framework, store) {
    const needed = jobStore(framework);
    if (!needed)
        return false;
    if (needed.role === 'database')
        return (0,_engines_js__WEBPACK_IMPORTED_MODULE_0__/* .engine */ .Hi)(store).role === 'database' && !isEmbedded(store);
    return needed.engines.includes(store) || needed.engines.includes((0,_engines_js__WEBPACK_IMPORTED_MODULE_0__/* .engine */ .Hi)(store).family);
}
const playOneService = (a, b) => (mailCatchers.has(a) && mailCatchers.has(b)) ||
    emulated.get(a)?.some((service) => emulated.get(b)?.includes(service)) === true;


/***/ }),

/***/ 72676:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commands: () => (/* binding */ commands)
});

// EXTERNAL MODULE: ./lib/src/exit-code.js
var exit_code = __webpack_require__(48980);
// EXTERNAL MODULE: ./lib/src/publish.js + 3 modules
var publish = __webpack_require__(70396);
// EXTERNAL MODULE: ./lib/src/cli-commands/report-run.js + 6 modules
var report_run = __webpack_require__(94087);
;// CONCATENATED MODULE: ./lib/src/cli-commands/check.js



/** `check`: the report in the format that was asked for, and the verdict as the exit code. */
async function check(args) {
    const { report, host, options } = await (0,report_run/* reportOn */.Sb)(args);
    const failed = await (0,publish/* publish */.m)(report, host, options);
    for (const { at, text } of report.unjudged)
        host.log(`${at.file}:${at.line}: changed and not judged: ${text}`);
    if (failed.includes(options.format))
        return exit_code/* exitCodes */.h.noJudgement;
    const code = (0,exit_code/* exitCodeOf */.F)(report);
    if (code === exit_code/* exitCodes */.h.nothingToCompare)
        host.log('Nothing to compare: fewer than two environments declare anything. See parity-gate inventory.');
    return code;
}

;// CONCATENATED MODULE: ./lib/src/cli-commands/commands.js

/** What each command does; the answer is the exit code. */
const commands = {
    check: check,
    // Most runs check. What a command shares with `check` stays in one file, because that is loaded before.
    time: async (args) => (await __webpack_require__.e(/* import() */ 1741).then(__webpack_require__.bind(__webpack_require__, 91741))).time(args),
    people: async (args) => (await __webpack_require__.e(/* import() */ 1741).then(__webpack_require__.bind(__webpack_require__, 91741))).people(args),
    history: async (args) => (await __webpack_require__.e(/* import() */ 4151).then(__webpack_require__.bind(__webpack_require__, 4151))).history(args),
    inventory: async (args) => (await __webpack_require__.e(/* import() */ 6464).then(__webpack_require__.bind(__webpack_require__, 36464))).inventory(args),
    merge: async (args) => (await __webpack_require__.e(/* import() */ 1736).then(__webpack_require__.bind(__webpack_require__, 61736))).merge(args),
    explain: async (args) => (await __webpack_require__.e(/* import() */ 5189).then(__webpack_require__.bind(__webpack_require__, 85189))).explain(args),
    fix: async (args) => (await __webpack_require__.e(/* import() */ 8334).then(__webpack_require__.bind(__webpack_require__, 38334))).fix(args),
    init: async (args) => (await __webpack_require__.e(/* import() */ 5808).then(__webpack_require__.bind(__webpack_require__, 85808))).init(args),
    probe: async (args) => (await __webpack_require__.e(/* import() */ 283).then(__webpack_require__.bind(__webpack_require__, 10283))).probe(args),
};


/***/ }),

/***/ 94087:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W1: () => (/* binding */ configOf),
  yS: () => (/* binding */ folderOf),
  Iy: () => (/* binding */ openRun),
  Sb: () => (/* binding */ reportOn),
  Zl: () => (/* binding */ ruleIds)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/examine.js + 16 modules
var examine = __webpack_require__(69537);
// EXTERNAL MODULE: ./lib/src/support/versions.js
var versions = __webpack_require__(29125);
;// CONCATENATED MODULE: ./lib/src/fixes/version-text.js

/**
 * What to replace in a declaration so that it follows another one: the version and nothing else. Null where that is
 * not certain: a digest, a tag that says more than the version, an image that may not exist in the other version.
 */
function followingText(mine, other) {
    const { version } = mine;
    if (!isSingle(mine) || !isSingle(other) || version === null || other.version === null)
        return null;
    const parts = version.split('.').length;
    if (other.version.split('.').length < parts)
        return null;
    const after = (0,versions/* truncate */.xv)(other.version, parts);
    const found = imageOf(mine.declared) ? inImage(mine, other, parts) : inPlainText(mine.declared, version);
    return found === null || after === version ? null : { offset: found, before: version, after };
}
const isSingle = ({ pin, versions, alternative }) => pin === 'exact' && versions.length === 0 && alternative === null;
/** `postgres:16-alpine`, `postgres:${PG:-16}-alpine`; null where it is no image with a tag that a person wrote. */
function imageOf(declared) {
    const found = /^([a-z\d][\w./-]*(?::\d+\/[\w./-]+)?):(\$\{\w+:?-)?(?=[\w.-])/.exec(declared);
    if (!found || declared.includes('@'))
        return null;
    const [{ length: start }, repository = '', opened] = found;
    const rest = declared.slice(start);
    const close = opened ? rest.indexOf('}') : rest.length;
    if (close < 0)
        return null;
    const tag = rest.slice(0, close) + rest.slice(close + 1);
    return /^[\w.-]+$/.test(tag) ? { repository, start, tag } : null;
}
function inImage(mine, other, parts) {
    const image = imageOf(mine.declared);
    const version = mine.version ?? '';
    if (!image?.tag.startsWith(version))
        return null;
    const suffix = image.tag.slice(version.length);
    if (/^[.\d\w]/.test(suffix))
        return null;
    const theirs = imageOf(other.declared);
    const proven = theirs !== null &&
        theirs.repository === image.repository &&
        theirs.tag === `${(0,versions/* truncate */.xv)(other.version ?? '', parts)}${suffix}`;
    return proven || (isPublished(image.repository, suffix) && isOwnVersion(other, parts)) ? image.start : null;
}
// Docker's official images that have a tag for each version, alone and with these suffixes. Names of distributions
// are none of them: an old one is not built for a new version.
const official = /^(?:(?:docker\.io\/)?(?:library\/)?|public\.ecr\.aws\/docker\/library\/)(?:postgres|mysql|mariadb|redis|mongo|rabbitmq|memcached|node|python|ruby|golang|php)$/;
const builtForEach = /^(?:|-alpine|-slim|-management|-management-alpine)$/;
const isPublished = (repository, suffix) => official.test(repository) && builtForEach.test(suffix);
// A provider's own numbering (ElastiCache's Redis 7.1) is that of nobody else beyond the major version.
const isOwnVersion = ({ engine, flavour, declared }, parts) => parts === 1 || imageOf(declared) !== null || (engine !== 'redis' && flavour === null);
/** `v18.17.0`, `nodejs 18.17.0`, `18`: the version as a word of its own, once, and no range. */
function inPlainText(declared, version) {
    if (/[<>=^~*|,$@:]|\.x\b/i.test(declared))
        return null;
    const start = declared.indexOf(version);
    const isOnce = start >= 0 && declared.indexOf(version, start + 1) < 0;
    const [before, after] = [declared.slice(0, start), declared.slice(start + version.length)];
    return isOnce && /(?:^|\s|(?:^|\s)v)$/.test(before) && /^(?:$|\s)/.test(after) ? start : null;
}

;// CONCATENATED MODULE: ./lib/src/fixes/edits.js

const fixable = new Set(['version-differs', 'runtime-differs']);
/** The findings, with the exact replacements that close them wherever one line does and it is certain. */
function withEdits(findings, ground) {
    const wanted = findings.map((finding) => (fixable.has(finding.rule) ? wantedBy(finding, ground) : []));
    const disputed = disputedPlaces(wanted.flat());
    return findings.map((finding, index) => {
        const edits = (wanted[index] ?? []).filter((edit) => !disputed.has(placeKey(edit)));
        return edits.length > 0 ? { ...finding, edits } : finding;
    });
}
function wantedBy(finding, ground) {
    const { environments, state } = finding;
    // Where production is not known, nobody can say which side is right.
    const moving = environments.filter((one) => isMoved(one, ground));
    if (state === 'allowed' || !environments.includes('prod') || moving.length !== 1)
        return [];
    const staying = moving[0] === 'prod' ? ['dev', 'ci'] : ['prod'];
    const places = [finding.at, ...finding.related];
    // A line may serve several programs: it can follow production only where all of theirs agree.
    const referenceOf = ({ at }) => ground.services
        .filter((service) => of(service, moving, finding).some((one) => isAt(one, at)))
        .flatMap((service) => of(service, staying, finding).filter((one) => one.version !== null));
    const edits = ground.services.flatMap((service) => {
        const mine = of(service, moving, finding).filter((one) => places.some((place) => isAt(one, place)));
        return mine.flatMap((one) => editOf(one, referenceOf(one), ground) ?? []);
    });
    return [...new Map(edits.map((edit) => [placeKey(edit), edit])).values()];
}
const compared = ['dev', 'ci', 'prod'];
const isMoved = (environment, { move }) => environment !== 'other' && move.includes(environment);
const of = (service, environments, { engines }) => compared
    .filter((environment) => environments.includes(environment))
    .flatMap((environment) => service[environment])
    .filter((one) => engines.includes(one.engine));
const isAt = ({ at }, { file, line }) => at.file === file && at.line === line;
function editOf(mine, reference, ground) {
    const texts = reference.map((other) => other.engine === mine.engine && followingText(mine, other));
    const [first] = texts;
    if (!first || texts.some((text) => !text || text.after !== first.after))
        return null;
    if (isShared(mine, ground))
        return null;
    const { file, line } = mine.at;
    const content = ground.tree.text(file)?.split('\n')[line - 1];
    const start = content === undefined ? null : columnOf(content, mine);
    if (content === undefined || start === null)
        return null;
    const edit = { file, line, column: start + first.offset + 1, before: first.before, after: first.after };
    return content.startsWith(edit.before, edit.column - 1) ? quoted(edit, content) : null;
}
/** Whether the line also stands for an environment that must not change. */
function isShared(mine, { declarations, move }) {
    return declarations.some((one) => one.environment !== 'other' &&
        !move.includes(one.environment) &&
        [one.at, ...one.related].some((place) => isAt(mine, place)));
}
/** Where the declared text begins in its line; null where it stands there twice or not at all. */
function columnOf(content, { declared, at }) {
    if (at.column !== undefined && content.startsWith(declared, at.column - 1))
        return at.column - 1;
    const start = content.indexOf(declared);
    return start >= 0 && content.indexOf(declared, start + 1) < 0 ? start : null;
}
// YAML takes an unquoted 3.10 for the number 3.1.
function quoted(edit, content) {
    const [before, after] = [
        content.slice(0, edit.column - 1),
        content.slice(edit.column - 1 + edit.before.length),
    ];
    const isBare = /\.ya?ml$/.test(edit.file) && /(?:[:[,]|-) *$/.test(before) && /^ *(?:$|[\r#,\]}])/.test(after);
    return isBare && /^\d+\.\d*0$/.test(edit.after) ? { ...edit, after: `"${edit.after}"` } : edit;
}
const placeKey = ({ file, line, column }) => `${file}\0${line}\0${column}`;
/** Places that two findings want to change in different ways. */
function disputedPlaces(edits) {
    const first = new Map();
    const disputed = new Set();
    for (const edit of edits) {
        const key = placeKey(edit);
        if ((first.get(key) ?? edit.after) !== edit.after)
            disputed.add(key);
        first.set(key, edit.after);
    }
    return disputed;
}

// EXTERNAL MODULE: ./lib/src/judge.js
var judge = __webpack_require__(97249);
// EXTERNAL MODULE: ./lib/src/look-back.js
var look_back = __webpack_require__(16607);
// EXTERNAL MODULE: ./lib/src/read.js
var read = __webpack_require__(26332);
// EXTERNAL MODULE: ./lib/src/reasons.js + 1 modules
var reasons = __webpack_require__(20081);
// EXTERNAL MODULE: ./lib/src/catalog/engines.js + 5 modules
var catalog_engines = __webpack_require__(50779);
// EXTERNAL MODULE: ./lib/src/own-rules.js
var own_rules = __webpack_require__(2500);
// EXTERNAL MODULE: ./lib/src/support/comparison.js
var comparison = __webpack_require__(30461);
// EXTERNAL MODULE: ./lib/src/support/views/words.js
var words = __webpack_require__(75642);
;// CONCATENATED MODULE: ./lib/src/removed.js




const removed_compared = ['dev', 'ci', 'prod'];
/**
 * Services that a change took out of one environment only. Without this, deleting the manifest of one side would leave
 * nothing to compare.
 */
function removals(head, base) {
    const groups = new Map();
    for (const removal of base.services.flatMap((service) => removedOf(service, head, base))) {
        const key = `${removal.service.project}\0${removal.environment}`;
        groups.set(key, [...(groups.get(key) ?? []), removal]);
    }
    return [...groups.values()].flatMap((group) => report(group, head));
}
/** The findings of a revision without those that a removal tells: what is missing since then. */
function besideRemovals(head, base, removed) {
    const known = new Set(base.findings.map(({ fingerprint }) => fingerprint));
    const isTold = (one) => one.rule === 'missing-service' &&
        !known.has(one.fingerprint) &&
        removed.some(({ environments: [environment], engines }) => environment !== undefined &&
            one.environments.includes(environment) &&
            one.engines.some((id) => engines.includes(id)));
    return head.findings.filter((one) => !isTold(one));
}
function removedOf(service, head, base) {
    const now = head.services.filter((one) => isSame(one, service));
    return removed_compared.flatMap((environment) => {
        const before = service[environment];
        if (before.length === 0 || now.some((one) => one[environment].length > 0))
            return [];
        const left = now.find((one) => removed_compared.some((other) => other !== environment && service[other].length > 0 && one[other].length > 0));
        const elsewhere = hasMoved(before, environment, head, base) ||
            isUnread(before, head) ||
            isFound(service, environment, head);
        return left && !elsewhere ? [{ environment, service, left }] : [];
    });
}
/** Rows are told apart by what they hold: their names and projects depend on all of it. */
function isSame(one, other) {
    if (one.role === other.role && one.project === other.project && one.name === other.name)
        return true;
    const keys = new Set(removed_compared.flatMap((environment) => other[environment].map(keyOf)));
    return removed_compared.some((environment) => one[environment].some((each) => keys.has(keyOf(each))));
}
const keyOf = ({ environment, at, name, engine: id }) => [environment, at.file, name, id].join('\0');
// Another file, another name, another row: as many as before are still there.
function hasMoved(before, environment, head, base) {
    const engines = new Set(before.map((one) => one.engine));
    const count = ({ declarations }) => declarations.filter((one) => one.environment === environment && engines.has(one.engine)).length;
    return count(head) >= count(base);
}
const isUnread = (before, head) => before.some((one) => head.notices.some((notice) => notice.unread && notice.at.file === one.at.file));
// Something else took its place, and that is what is told.
const isFound = (service, environment, head) => head.findings.some((one) => one.rule === 'engine-differs' && one.role === service.role && one.environments.includes(environment));
function report(group, head) {
    const [first] = group;
    if (!first)
        return [];
    const { environment, service } = first;
    const engines = (0,comparison/* distinct */.dM)(group.flatMap((one) => one.service[environment].map((each) => each.engine)));
    const titles = engines.map((id) => (0,catalog_engines/* engine */.Hi)(id).title);
    const others = removed_compared.filter((other) => other !== environment && group.some(({ left }) => left[other].length > 0));
    const places = group.flatMap(({ left }) => others.flatMap((other) => left[other].map((one) => one.at)));
    const [at, ...related] = (0,comparison/* distinct */.dM)(places);
    return [
        (0,own_rules/* ownFinding */.I)({
            rule: 'manifest-removed',
            severity: severityOf(group),
            project: service.project,
            role: service.role,
            environments: [environment, ...others],
            engines,
            title: `${sentenceCase(comparison/* spoken */.vg[environment])} no longer declares ${(0,words/* listed */.KE)(titles)}, ${(0,words/* listed */.KE)(others.map((other) => comparison/* spoken */.vg[other]))} still ${others.length > 1 ? 'do' : 'does'}`,
            why: `${whereFrom(group, environment, head)} With nothing left to compare, any difference would pass.`,
            fix: `Bring the declaration back, remove the service everywhere, or say what ${comparison/* spoken */.vg[environment]} runs in .github/parity.yml.`,
            at: at ?? { file: '.', line: 1 },
            related,
            fingerprint: `manifest-removed/${service.project}/${environment}/${[...engines].sort().join('+')}`,
        }),
    ];
}
const severityOf = (group) => group.some(({ service }) => service.layer === 'service' && !service.beside) ? 'high' : 'medium';
function whereFrom(group, environment, head) {
    const files = (0,comparison/* distinct */.dM)(group.flatMap((one) => one.service[environment].map((each) => each.at.file)));
    const [file = ''] = files;
    const more = files.length > 1 ? ` and ${files.length - 1} more` : '';
    const gone = head.paths.has(file) ? 'no longer declares it' : 'is gone';
    return `On the base, \`${file}\`${more} declared it; that file ${gone}.`;
}
const sentenceCase = (text) => text.charAt(0).toUpperCase() + text.slice(1);

// EXTERNAL MODULE: ./lib/src/rules/index.js + 32 modules
var rules = __webpack_require__(25418);
// EXTERNAL MODULE: ./lib/src/version.js
var version = __webpack_require__(51294);
;// CONCATENATED MODULE: ./lib/src/report.js




/** Puts together what all outputs show. */
function compose(head, judged, { unjudged, revision, behaviours, history }) {
    const named = new Set(judged.findings.map((finding) => finding.rule));
    return {
        schemaVersion: 1,
        tool: { name: 'parity-gate', version: version/* version */.r },
        revision,
        verdict: judged.verdict === 'pass' && unjudged.length > 0 ? 'could-not-judge' : judged.verdict,
        declarations: [...head.declarations].sort(byPlace).map(reportedDeclaration),
        services: head.services.map(reportedService),
        findings: judged.findings,
        rules: [...rules/* rules */.a, ...own_rules/* ownRules */.o]
            .filter((rule) => named.has(rule.id))
            .map(({ id, title, gap, description }) => ({ id, title, gap, description })),
        behaviours,
        notices: [...head.notices].sort(byPlace),
        unjudged,
        time: history?.time ?? null,
        people: history?.people ?? null,
        past: null,
        coverage: coverageOf(head),
    };
}
function reportedDeclaration(one) {
    const { environment, because, role, engine, flavour, variants, version, versions, pin, declared, at, reader, project, name, alternative, } = one;
    return {
        environment,
        because,
        role,
        engine,
        flavour,
        variants,
        version,
        versions,
        pin,
        declared,
        file: at.file,
        line: at.line,
        column: at.column ?? null,
        reader,
        project,
        name,
        alternative,
    };
}
const reportedService = (service) => ({
    project: service.project,
    role: service.role,
    name: service.name,
    dev: service.dev.map(reportedDeclaration),
    ci: service.ci.map(reportedDeclaration),
    prod: service.prod.map(reportedDeclaration),
});
function coverageOf(head) {
    const byEnvironment = { dev: 0, ci: 0, prod: 0, other: 0 };
    for (const one of head.declarations)
        byEnvironment[one.environment]++;
    return {
        files: head.filesRead,
        byReader: Object.fromEntries([...head.byReader].sort()),
        byEnvironment,
        notDeclared: notDeclared(head, byEnvironment),
    };
}
function notDeclared(head, byEnvironment) {
    const absent = ['dev', 'ci', 'prod'].filter((environment) => byEnvironment[environment] === 0);
    const unversioned = head.services
        .filter((service) => service.role === 'database' &&
        service.prod.length > 0 &&
        service.prod.every((one) => one.version === null))
        .map((service) => `the version of ${service.name} in production`);
    return [
        ...absent.map((environment) => `anything that ${comparison/* spoken */.vg[environment]} runs`),
        ...new Set(unversioned),
    ];
}
function byPlace(a, b) {
    return a.at.file < b.at.file ? -1 : a.at.file > b.at.file ? 1 : a.at.line - b.at.line;
}

;// CONCATENATED MODULE: ./lib/src/unjudged.js
/**
 * The notices that stop a run: files that cannot be read and that this change brought into that state, because nobody
 * can say what they would have shown. What the base revision already had stops no one, unless the options say so.
 */
function unjudged(notices, { head, base }, { onUnreadable }) {
    const unread = notices.filter((notice) => notice.unread);
    if (onUnreadable === 'strict')
        return unread;
    if (onUnreadable === 'warn' || !base)
        return [];
    return unread.filter(({ at: { file } }) => {
        const now = head.identity(file);
        return now === null || now !== base.identity(file);
    });
}

;// CONCATENATED MODULE: ./lib/src/gate.js









/**
 * The gate: reads the revision under judgement and its base, compares, judges, and gives the report.
 * What it decides about tools depends on the bytes of the two revisions and on the options alone; the past comes after
 * that and can only add.
 */
async function runGate(host, options, gate = nothing) {
    const tree = await host.tree();
    const baseTree = await host.baseTree();
    const memory = baseTree && (0,read/* createMemory */.IG)();
    const head = await (0,examine/* examine */.sb)(tree, options, memory);
    const base = baseTree && (await (0,examine/* examine */.sb)(baseTree, options, memory));
    const hindsight = await (0,look_back/* lookBack */.L)(host, options);
    const judged = (0,judge/* judge */.S)({
        findings: [
            ...(base ? sinceBase(head, base) : head.findings),
            ...(0,examine/* aboutThePast */.Dh)(head, hindsight.facts, options),
            ...gate.findings,
        ],
        base: base && new Set(base.findings.map((finding) => finding.fingerprint)),
        waivers: base && !gate.isMerged ? head.waivers.filter((waiver) => isOn(base, waiver)) : head.waivers,
        declarations: head.declarations,
    }, options);
    const unread = unjudged(head.notices, { head: tree, base: baseTree }, options);
    const notices = [...gate.notices, ...head.notices, ...hindsight.notices];
    const { declarations, services } = head;
    const edited = withEdits(judged.findings, { declarations, services, tree, move: options.move });
    const { findings, behaviours } = await (0,reasons/* withReasons */.q)(edited, declarations, tree);
    return compose({ ...head, notices }, { ...judged, findings }, {
        behaviours,
        history: hindsight.facts,
        revision: host.revision(),
        unjudged: [...gate.notices.filter((notice) => notice.unread), ...unread],
    });
}
function sinceBase(head, base) {
    const removed = removals(head, base);
    return [...besideRemovals(head, base, removed), ...removed];
}
const nothing = { findings: [], notices: [] };
/** A waiver that a pull request brings itself counts once it is merged. */
const isOn = (base, waiver) => base.waivers.some((one) => one.at.file === waiver.at.file &&
    one.rule === waiver.rule &&
    one.reason === waiver.reason &&
    one.until === waiver.until);

// EXTERNAL MODULE: ./lib/src/hosts/terminal.js + 5 modules
var terminal = __webpack_require__(94803);
// EXTERNAL MODULE: ./lib/src/options/config-file.js + 4 modules
var config_file = __webpack_require__(43665);
// EXTERNAL MODULE: ./lib/src/options.js + 2 modules
var src_options = __webpack_require__(62775);
// EXTERNAL MODULE: ./lib/src/support/closest.js
var closest = __webpack_require__(24169);
// EXTERNAL MODULE: ./lib/src/support/service-url.js
var service_url = __webpack_require__(58261);
// EXTERNAL MODULE: ./lib/src/support/sinks/terminal.js
var sinks_terminal = __webpack_require__(3185);
// EXTERNAL MODULE: ./lib/src/support/user-error.js
var user_error = __webpack_require__(98308);
// EXTERNAL MODULE: ./lib/src/cli-commands/arguments.js
var cli_commands_arguments = __webpack_require__(18976);
;// CONCATENATED MODULE: ./lib/src/cli-commands/report-run.js













/** Every rule that a configuration can name. */
const ruleIds = () => [...rules/* rules */.a, ...own_rules/* ownRules */.o].map((rule) => rule.id);
/** Judges the folder or the repository that the command line names. */
async function reportOn(args) {
    const { host, options } = await openRun(args, 'configured');
    return { report: await runGate(host, options), host, options };
}
/** What the command line names, opened, and the options for it. Whoever asks for the past alone asks for all of it. */
async function openRun(args, measure) {
    const { values } = args;
    const base = values.get('base') ?? null;
    const folder = folderOf(args);
    const depth = measure === 'always' ? 'report' : 'check';
    const run = {
        folder,
        base,
        output: values.get('output') ?? null,
        quiet: args.set.has('quiet'),
        depth,
    };
    const named = values.get('config') ?? null;
    const repository = values.get('repository');
    const host = repository === undefined ? (0,terminal/* terminalHost */.g)(run) : await hostOf(repository, run);
    const config = repository === undefined ? configOf(folder, named) : await remoteConfig(host, named);
    const options = (0,src_options/* readOptions */.T)({
        inputs: values,
        config,
        hasBase: base !== null,
        today: new Date().toISOString().slice(0, 10),
        rules: ruleIds(),
        measure,
    });
    return { host, options };
}
async function hostOf(repository, run) {
    if (run.base !== null)
        throw new user_error/* UserError */.y('--base does not go with --repository', 'Compare two revisions in a clone.');
    const { remoteHost, remoteName } = await Promise.all(/* import() */[__webpack_require__.e(1351), __webpack_require__.e(6424)]).then(__webpack_require__.bind(__webpack_require__, 26424));
    return remoteHost(run, remoteName(repository), process.env);
}
/** The repository's own configuration; a file that was named is one of this machine. */
async function remoteConfig(host, named) {
    if (named !== null)
        return readFile((0,external_node_path_.resolve)(named), named);
    const tree = await host.tree();
    const found = config_file/* configPaths */.hg.filter((path) => tree.has(path));
    await tree.preload(found);
    const [file] = found;
    return file === undefined ? null : { file, text: tree.text(file) ?? '' };
}
/** The one folder that the command line names, or this one. */
function folderOf({ rest, command }) {
    const [named = '.', ...more] = rest;
    if (more.length > 0)
        throw new user_error/* UserError */.y(`${command} takes one folder, not ${rest.length}`, 'Run it once for each of them.');
    if ((0,service_url/* engineOfUrl */.j)(named) !== null && named.includes('://'))
        throw new user_error/* UserError */.y('that is the URL of a service, and no folder', 'To ask a service: parity-gate probe URL.');
    const folder = (0,external_node_path_.resolve)(named);
    const stat = (0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false });
    if (stat?.isDirectory())
        return folder;
    throw new user_error/* UserError */.y(`${(0,sinks_terminal/* plain */.pj)(named)} is ${stat ? 'no folder' : 'not there'}`, folderHelp(named));
}
function folderHelp(named) {
    const meant = (0,closest/* suggestion */.h)(named, cli_commands_arguments/* commands */.P);
    return meant.startsWith('Did you mean')
        ? `${meant} Otherwise name a folder.`
        : `Name a folder, or one of the commands: ${cli_commands_arguments/* commands */.P.join(', ')}.`;
}
/** The configuration that was named, or the one at its usual place. */
function configOf(folder, named) {
    if (named !== null)
        return readFile((0,external_node_path_.resolve)(named), named);
    const found = config_file/* configPaths */.hg.filter((path) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, path)));
    if (found.length > 1)
        throw new user_error/* UserError */.y(`both ${found.join(' and ')} are there`, 'Keep one of them.', {
            file: config_file/* configPaths */.hg[1],
            line: 1,
        });
    return found[0] === undefined ? null : readFile((0,external_node_path_.join)(folder, found[0]), found[0]);
}
function readFile(path, shown) {
    const stat = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    if (!stat?.isFile())
        throw new user_error/* UserError */.y(`the configuration ${(0,sinks_terminal/* plain */.pj)(shown)} is ${stat ? 'no regular file' : 'not there'}`, 'Name a file that is there, or leave --config away.');
    return { file: shown, text: (0,external_node_fs_.readFileSync)(path, 'utf8') };
}


/***/ }),

/***/ 69537:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Dh: () => (/* binding */ aboutThePast),
  sb: () => (/* binding */ examine),
  gg: () => (/* binding */ isClaimed)
});

// EXTERNAL MODULE: ./lib/src/catalog/engines.js + 5 modules
var engines = __webpack_require__(50779);
;// CONCATENATED MODULE: ./lib/src/alignment/purpose.js

/** Words that say nothing about the purpose: what it is, where it runs, how it is numbered. */
const generic = new Set(`db dbs database databases datastore store sql rdbms cache caches caching queue queues broker brokers message messaging
   mq bus search index indexer storage bucket buckets blob object objects files media uploads assets static server servers
   service services svc instance cluster replicationgroup replication group node app apps application main primary master
   replica read reader writer default shared common core web api backend frontend worker workers this module rds elasticache
   managed azure aws gcp google cloud heroku render fly container containers docker image stack deployment statefulset
   test tests testing ci e2e dev development local prod production prd live staging stage env environment name v
   addon plan standard premium basic hobby mini private public internal old new single ha engine version job jobs
   src source package packages lib libs module modules project projects internal cmd tool tools script scripts deploy hosting
   data volume my the for with and of rw ro hostname host url tag latest bitnami alpine setup start run install`.split(/\s+/));
/** Products that bring a database of their own, which is not the application's. */
const sideProduct = /^(?:keycloak|kc|matomo|metabase|superset|grafana|temporal|airflow|glitchtip|kong|konga|sonarqube|sonar|unleash|hydra|kratos|zitadel|authentik|authelia|umami|plausible|mlflow|n8n|wordpress|rstuf|hive|metastore|openfga|logto|supertokens|camunda|prefect|dagster|formio)$/;
/**
 * The words of a declaration's name and, where several projects have such a service, of its project that tell its purpose ("orders" of `orders-db`, "keycloak" of a
 * database that only Keycloak connects to); empty for the one main service of its kind.
 */
function purposeOf(declaration, withProject = true, products = none) {
    const own = engineWords(declaration.engine);
    const project = withProject && declaration.project !== '.' ? declaration.project : '';
    const words = [...wordsOf(declaration.name ?? ''), ...wordsOf(project)]
        .map(withoutKind)
        .filter((word) => word.length > 1 && !generic.has(word) && !own.has(word) && !products.has(word) && !/^\d+$/.test(word));
    const wired = declaration.wiredBy.map((wire) => wordsOf(wire.split(':')[0] ?? '').find((word) => sideProduct.test(word)));
    const product = wired.length > 0 && wired.every(Boolean) ? wired[0] : undefined;
    return new Set((product ? [...words, product] : words).map((word) => (word === 'kc' ? 'keycloak' : word)));
}
const none = new Set();
/**
 * The words that the names of services of three or more families share: that is the product's own name
 * (`shop-db`, `shop-redis`, `shop-search`), which tells no purpose.
 */
function productNames(declarations) {
    const families = new Map();
    for (const { name, engine: id } of declarations)
        for (const word of wordsOf(name ?? '').map(withoutKind)) {
            const known = families.get(word) ?? new Set();
            families.set(word, known.add((0,engines/* engine */.Hi)(id).family));
        }
    return new Set([...families].filter(([, found]) => found.size > 2).map(([word]) => word));
}
/** Whether the purpose is that of a product beside the application (an identity provider, an analytics tool). */
function isSideProduct(purpose) {
    return [...purpose].some((word) => sideProduct.test(word));
}
const wordsOf = (name) => name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
/** `matomodb` and `carts` are about matomo and cart. */
const withoutKind = (word) => word
    .replace(/^(.{3,}?)(?:db|database|postgres|postgresql|mysql|mariadb|redis|cache|mongo|rabbitmq)$/, '$1')
    .replace(/^(.{3,}[^s])s$/, '$1');
const familyWords = {
    postgresql: 'postgres postgresql pg psql postgis pgvector timescale timescaledb aurora pgsql postgre',
    mysql: 'mysql mariadb maria aurora percona',
    mongodb: 'mongo mongodb',
    redis: 'redis valkey keydb dragonfly memorystore celery sidekiq session sessions cable',
    kafka: 'kafka redpanda zookeeper',
    rabbitmq: 'rabbitmq rabbit amqp cloudamqp celery',
    elasticsearch: 'elasticsearch elastic es opensearch',
    opensearch: 'opensearch elasticsearch elastic es',
    mssql: 'mssql sqlserver sql',
};
const known = new Map();
function engineWords(id) {
    const before = known.get(id);
    if (before)
        return before;
    const words = new Set([
        ...id.split('-'),
        ...(familyWords[(0,engines/* engine */.Hi)(id).family] ?? '').split(' '),
        ...(familyWords[id] ?? '').split(' '),
    ].flatMap((word) => [word, withoutKind(word)]));
    known.set(id, words);
    return words;
}

;// CONCATENATED MODULE: ./lib/src/alignment/clusters.js


const environments = ['prod', 'ci', 'dev'];
/** Splits declarations of one role by environment, family and purpose; a shared word of the purpose joins. */
function clustersOf(declarations, products) {
    const clusters = [];
    const projects = projectsOf(declarations);
    for (const declaration of declarations) {
        if (declaration.environment === 'other')
            continue;
        const one = {
            environment: declaration.environment,
            family: familyOf(declaration.engine),
            purpose: purposeOf(declaration, (projects.get((0,engines/* engine */.Hi)(declaration.engine).family)?.size ?? 0) > 1, products),
            declarations: [declaration],
        };
        const at = clusters.findIndex((other) => other.environment === one.environment && other.family === one.family && samePurpose(other, one));
        const before = clusters[at];
        if (before)
            clusters[at] = merged(before, one);
        else
            clusters.push(one);
    }
    return oneManifestEach(clusters);
}
/** CockroachDB speaks PostgreSQL's protocol and is another database; MySQL and MariaDB are meant for each other's place. */
const familyOf = (id) => ((0,engines/* engine */.Hi)(id).family === 'postgresql' ? id : (0,engines/* engine */.Hi)(id).family);
/** A project tells purposes of a family apart only where several have it, whatever the environment. */
function projectsOf(declarations) {
    const projects = new Map();
    for (const one of declarations.filter(({ project }) => project !== '.')) {
        const { family } = (0,engines/* engine */.Hi)(one.engine);
        projects.set(family, (projects.get(family) ?? new Set()).add(one.project));
    }
    return projects;
}
/**
 * Two manifests that each declare one server of a family, one nameless and one with a name, are two ways to deploy
 * the same: `db` of a compose file and `shop-db` of a platform.
 */
function oneManifestEach(clusters) {
    const groups = new Map();
    for (const cluster of clusters) {
        const key = isSideProduct(cluster.purpose)
            ? `${groups.size}`
            : `${cluster.environment} ${cluster.family}`;
        groups.set(key, [...(groups.get(key) ?? []), cluster]);
    }
    return [...groups.values()].flatMap((group) => {
        const [a, b] = group;
        if (!a || !b || group.length > 2 || (a.purpose.size > 0 && b.purpose.size > 0))
            return group;
        const folders = new Set(a.declarations.map(folderOf));
        return b.declarations.some((one) => folders.has(folderOf(one))) ? group : [merged(a, b)];
    });
}
const folderOf = (one) => `${one.reader} ${one.at.file.split('/').slice(0, -1).join('/')}`;
/**
 * Lays the clusters of one family side by side: by a shared word of their purpose, then the nameless main ones, then
 * the one that is left on each side; a single server that stands beside several purposes serves them all.
 */
function rowsOf(clusters) {
    let rows = [];
    for (const environment of environments) {
        const mine = clusters.filter((cluster) => cluster.environment === environment);
        rows = joinEnvironment(rows, mine);
    }
    return rows;
}
function joinEnvironment(rows, mine) {
    const result = [...rows];
    const open = new Set(mine);
    const taken = new Set();
    const join = (matches) => {
        for (const cluster of [...open]) {
            const at = result.findIndex((row, index) => index < rows.length && !taken.has(index) && row.family === cluster.family && matches(row, cluster));
            const row = result[at];
            if (!row)
                continue;
            result[at] = withCluster(row, cluster);
            taken.add(at);
            open.delete(cluster);
        }
    };
    join((row, cluster) => shareWord(row.purpose, cluster.purpose));
    join((row, cluster) => row.purpose.size === 0 && cluster.purpose.size === 0);
    joinLast(result, rows.length, open, taken);
    for (const cluster of open)
        result.push(declaredFor(cluster, rows) ?? newRow(cluster));
    return result;
}
/** Production that the configuration declares without a name is meant for every server of its family. */
function declaredFor(cluster, rows) {
    const declared = rows.find(({ family, clusters }) => family === cluster.family &&
        clusters.get('prod')?.declarations.every(({ reader, name }) => reader === 'config' && name === null));
    const prod = declared?.clusters.get('prod');
    return prod && !isSideProduct(cluster.purpose) ? withCluster(newRow(prod), cluster) : null;
}
/** What is left: one against one, or one nameless server against several purposes. Products beside the application never. */
function joinLast(result, before, open, taken) {
    for (const family of new Set([...open].map((cluster) => cluster.family))) {
        const clusters = [...open].filter((cluster) => cluster.family === family && !isSideProduct(cluster.purpose));
        const places = result
            .map((row, index) => ({ row, index }))
            .filter(({ row, index }) => index < before && !taken.has(index) && row.family === family && !isSideProduct(row.purpose));
        const [cluster] = clusters;
        if (!cluster || clusters.length > 1)
            continue;
        if (places.length > 1 && cluster.purpose.size > 0)
            continue;
        for (const { row, index } of places) {
            result[index] = withCluster(row, cluster);
            taken.add(index);
            open.delete(cluster);
        }
    }
}
const shareWord = (a, b) => [...a].some((word) => b.has(word));
const samePurpose = (a, b) => (a.purpose.size === 0 && b.purpose.size === 0) || shareWord(a.purpose, b.purpose);
const merged = (a, b) => ({
    ...a,
    purpose: new Set([...a.purpose, ...b.purpose]),
    declarations: [...a.declarations, ...b.declarations],
});
const newRow = (cluster) => ({
    family: cluster.family,
    purpose: cluster.purpose,
    clusters: new Map([[cluster.environment, cluster]]),
});
const withCluster = (row, cluster) => ({
    ...row,
    purpose: new Set([...row.purpose, ...cluster.purpose]),
    clusters: new Map([...row.clusters, [cluster.environment, cluster]]),
});

// EXTERNAL MODULE: ./lib/src/catalog/relations.js
var relations = __webpack_require__(93143);
;// CONCATENATED MODULE: ./lib/src/alignment/kinds.js


const relational = new Set([
    'postgresql',
    'mysql',
    'mariadb',
    'sqlite',
    'mssql',
    'oracle',
    'h2',
    'hsqldb',
    'derby',
    'db2',
    'cockroachdb',
    'libsql',
    'yugabytedb',
    'tidb',
]);
/** Whether two engines can be meant for one purpose: two relational databases, two search engines, an emulator and its service. */
function ofOneKind(a, b) {
    if ((0,relations/* compatibility */.pB)(a, b) === 'emulator' || (0,relations/* compatibility */.pB)(a, b) === 'protocol')
        return true;
    const [left, right] = [(0,engines/* engine */.Hi)(a), (0,engines/* engine */.Hi)(b)];
    if (left.role !== right.role || left.role === 'other')
        return false;
    if (left.role === 'database')
        return relational.has(a) && relational.has(b);
    return left.role !== 'cache' || left.family === right.family || [a, b].includes('memcached');
}

;// CONCATENATED MODULE: ./lib/src/alignment/pairs.js




/**
 * Pairs what different engines do for one purpose: a row that production has and development lacks with the row
 * that only development has (SQLite beside PostgreSQL, RabbitMQ beside SQS). By purpose, then the only one of its kind.
 */
function pairEngines(rows) {
    let result = [...rows];
    for (const environment of ['ci', 'dev'])
        result = pairEnvironment(result, environment);
    return result;
}
function pairEnvironment(rows, environment) {
    const reference = rows.some((row) => row.clusters.has('prod'))
        ? 'prod'
        : environment === 'dev'
            ? 'ci'
            : 'dev';
    const families = new Set(rows.filter((row) => row.clusters.has(environment)).map((row) => row.family));
    const lacking = rows.filter((row) => row.clusters.has(reference) && !row.clusters.has(environment) && !families.has(row.family));
    const alone = rows.filter((row) => row.clusters.has(environment) && !row.clusters.has(reference));
    const moved = new Map();
    const free = new Set(alone);
    const give = (row, from) => {
        const cluster = from.clusters.get(environment);
        if (!cluster)
            return;
        moved.set(row, [...(moved.get(row) ?? []), cluster]);
        free.delete(from);
    };
    for (const row of lacking)
        for (const other of free)
            if (comparable(row, other) && shareWord(row.purpose, other.purpose))
                give(row, other);
    const open = lacking.filter((row) => !moved.has(row) && !isSideProduct(row.purpose));
    for (const row of open) {
        const candidates = [...free].filter((other) => comparable(row, other) && !isSideProduct(other.purpose));
        const rivals = open.filter((other) => candidates.some((candidate) => comparable(other, candidate)));
        if (rivals.length === 1)
            for (const candidate of candidates)
                give(row, candidate);
    }
    const result = rows.flatMap((row) => {
        const clusters = moved.get(row);
        if (clusters)
            return [withCluster(row, joinedCluster(clusters))];
        return alone.includes(row) && !free.has(row) ? without(row, environment) : [row];
    });
    return [...result, ...embeddedBeside(free, rows, environment, reference)];
}
/**
 * A database inside the process that an environment has although it runs the server too (H2 unless a variable names
 * the server): a part of it works on that, so it gets a row of its own beside what the reference runs.
 */
function embeddedBeside(free, rows, environment, reference) {
    const servers = rows.filter((row) => row.clusters.has(reference) && row.clusters.has(environment) && !isSideProduct(row.purpose));
    return [...free].flatMap((row) => {
        const cluster = row.clusters.get(environment);
        const server = servers.find((other) => comparable(row, other))?.clusters.get(reference);
        if (!cluster ||
            !server ||
            !(0,relations/* isEmbedded */.nq)(firstEngine(row)) ||
            (0,relations/* isEmbedded */.nq)(server.declarations[0]?.engine ?? ''))
            return [];
        const clusters = new Map([
            [environment, cluster],
            [reference, server],
        ]);
        return [{ family: `${row.family} beside`, purpose: row.purpose, clusters, beside: true }];
    });
}
/** Files go to a bucket, a disk or a table: whatever is declared to store them is of one kind. */
const comparable = (a, b) => (firstRole(a) === 'storage' && firstRole(b) === 'storage') || ofOneKind(firstEngine(a), firstEngine(b));
const firstRole = (row) => [...row.clusters.values()][0]?.declarations[0]?.role ?? '';
const firstEngine = (row) => [...row.clusters.values()][0]?.declarations[0]?.engine ?? '';
const joinedCluster = (clusters) => ({
    ...clusters[0],
    declarations: clusters.flatMap((cluster) => cluster.declarations),
});
function without(row, environment) {
    const clusters = new Map([...row.clusters].filter(([name]) => name !== environment));
    return clusters.size > 0 ? [{ ...row, clusters }] : [];
}

// EXTERNAL MODULE: ./lib/src/support/path-environment.js
var path_environment = __webpack_require__(93563);
;// CONCATENATED MODULE: ./lib/src/alignment/runtimes.js


/** Rows for language runtimes: one an engine and project; a project without a declaration of its own takes the root's. */
function runtimeServices(declarations) {
    const runtimes = declarations.filter((one) => one.role === 'runtime');
    const engines = [...new Set(runtimes.map((one) => one.engine))].sort();
    return engines.flatMap((id) => {
        const mine = runtimes.filter((one) => one.engine === id);
        const projects = [...new Set(mine.map((one) => one.project))].sort();
        return projects.map((project) => serviceOf(id, project, mine));
    });
}
function serviceOf(id, project, mine) {
    // A program that only tests another one talks to it from outside: what that one runs on is no matter.
    const testsOnly = project !== '.' && (0,path_environment/* environmentNamedIn */.Ke)(`${project}/.`)?.environment === 'ci';
    const of = (environment) => {
        const here = mine.filter((one) => one.environment === environment);
        const own = here.filter((one) => one.project === project);
        return own.length > 0 || testsOnly ? own : here.filter((one) => one.project === '.');
    };
    return {
        beside: false,
        layer: 'runtime',
        project,
        role: 'runtime',
        name: (0,engines/* engine */.Hi)(id).title,
        dev: of('dev'),
        ci: of('ci'),
        prod: of('prod'),
    };
}

;// CONCATENATED MODULE: ./lib/src/alignment/substitutes.js

const roles = ['database', 'cache', 'broker', 'search', 'storage', 'mail'];
/**
 * Rows for what an application's settings choose: a stand-in (in memory, in process, local disk) in one environment
 * beside what the others use for the same setting, or else for the same role.
 */
function substituteServices(declarations) {
    return roles.flatMap((role) => {
        const mine = declarations.filter((one) => one.role === role);
        const standIns = mine.filter((one) => (0,relations/* isStandIn */.WG)(one.engine));
        const settings = new Set(standIns.map(settingOf));
        return [...settings].map((setting) => substitutes_serviceOf(role, setting, standIns, mine));
    });
}
const lineOf = ({ at }) => `${at.file}:${at.line}`;
/**
 * One line that all environments read and no key switches off: production reads it too, unless settings of its own
 * say otherwise, and those would name the setting. A server elsewhere is then for something else.
 */
const holdsEverywhere = (chosen) => ['dev', 'ci'].every((environment) => chosen.some((one) => one.environment === environment)) &&
    new Set(chosen.map(lineOf)).size === 1 &&
    chosen.every((one) => one.unlessSet === null && one.alternative === null);
const settingOf = (one) => `${one.project}\0${one.name ?? ''}`;
function substitutes_serviceOf(role, setting, standIns, mine) {
    const [project = '.', name = ''] = setting.split('\0');
    const chosen = standIns.filter((one) => settingOf(one) === setting);
    const besideIt = new Set(mine
        .filter((one) => !(0,relations/* isStandIn */.WG)(one.engine) && chosen.some((other) => other.environment === one.environment))
        .map(lineOf));
    const of = (environment) => {
        const here = mine.filter((one) => one.environment === environment);
        const bySetting = here.filter((one) => settingOf(one) === setting);
        if (bySetting.length > 0)
            return bySetting;
        const standIn = standIns.some((one) => one.environment === environment && one.project === project);
        if (standIn || holdsEverywhere(chosen))
            return [];
        return here.filter((one) => !(0,relations/* isStandIn */.WG)(one.engine) &&
            !besideIt.has(lineOf(one)) &&
            (project === '.' || [project, '.'].includes(one.project)));
    };
    return {
        beside: false,
        layer: 'setting',
        project,
        role,
        name: name || role,
        dev: of('dev'),
        ci: of('ci'),
        prod: of('prod'),
    };
}

;// CONCATENATED MODULE: ./lib/src/align.js







/** Redis is a cache to one manifest and a broker to the next, so both roles are laid side by side together. */
const groups = [
    ['database'],
    ['cache', 'broker'],
    ['search'],
    ['storage'],
    ['mail'],
    ['other'],
];
/**
 * What dev, CI and production run for one purpose: engines of one family are matched by purpose, what is left is
 * paired across families, stand-ins in process are laid beside what production uses for the same role.
 */
function align(declarations) {
    const compared = declarations.filter((one) => one.environment !== 'other');
    const products = productNames(compared);
    const services = groups.flatMap((roles) => {
        const real = compared.filter((one) => roles.includes(one.role) && !(0,relations/* isStandIn */.WG)(one.engine) && !(0,relations/* isJobFramework */.mO)(one.engine));
        return pairEngines(rowsOf(clustersOf(real, products))).map(align_serviceOf);
    });
    return [...services, ...substituteServices(compared), ...runtimeServices(compared)];
}
function align_serviceOf(row) {
    const [dev, ci, prod] = ['dev', 'ci', 'prod'].map((environment) => row.clusters.get(environment)?.declarations ?? []);
    const all = environments.flatMap((environment) => row.clusters.get(environment)?.declarations ?? []);
    const projects = new Set(all.map((one) => one.project));
    return {
        beside: isSideProduct(row.purpose),
        layer: row.beside ? 'setting' : 'service',
        project: projects.size === 1 ? ([...projects][0] ?? '.') : '.',
        role: all[0]?.role ?? 'other',
        name: nameOf(row, all),
        dev: dev ?? [],
        ci: ci ?? [],
        prod: prod ?? [],
    };
}
/** The main service of its kind is called after its engine, one with a purpose as its manifest calls it. */
function nameOf(row, all) {
    const title = (0,engines/* engine */.Hi)(all[0]?.engine ?? '').title;
    if (row.purpose.size === 0)
        return title;
    return (all.find((one) => one.name !== null && purposeOf(one).size > 0)?.name ?? [...row.purpose].sort().join(' '));
}

// EXTERNAL MODULE: ./lib/src/support/declare.js
var declare = __webpack_require__(58948);
;// CONCATENATED MODULE: ./lib/src/placing/declared-production.js

/** What the configuration declares as production outranks what manifests say of it; those are listed, not compared. */
function withDeclaredProduction(declarations, options) {
    const outranked = (one) => one.environment === 'prod' &&
        options.production.some((entry) => roleGroup(entry.role) === roleGroup(one.role) &&
            (entry.project === null || entry.project === one.project) &&
            (entry.name === null || entry.name === one.name));
    return [
        ...declarations.map((one) => outranked(one)
            ? { ...one, environment: 'other', because: 'the configuration declares production itself' }
            : one),
        ...options.production.map(productionOf),
    ];
}
const roleGroup = (role) => (role === 'broker' ? 'cache' : role);
function productionOf(entry) {
    const { role, engine, version, name, project, flavour, at } = entry;
    const declared = version ? `${engine} ${version}` : engine;
    return {
        ...(0,declare/* declare */.x)({ role, engine, version, name, flavour, at, declared }),
        environment: 'prod',
        because: 'the configuration declares it',
        project: project ?? '.',
        reader: 'config',
    };
}

// EXTERNAL MODULE: ./lib/src/support/glob.js
var support_glob = __webpack_require__(73198);
// EXTERNAL MODULE: ./lib/src/support/path.js
var support_path = __webpack_require__(20331);
;// CONCATENATED MODULE: ./lib/src/placing/collections.js

/** No program is started from more compose files of one folder than this: it is a collection of templates. */
const mostOfOneProgram = 12;
/**
 * Compose files of a folder that holds one for each of many products (the templates of a platform that installs
 * them), with the reason: none of them is what this repository runs.
 */
function collections(files) {
    const folders = new Map();
    for (const { reader, path } of files) {
        if (reader.id !== 'compose' || isDefaultName(path))
            continue;
        const folder = (0,support_path/* directoryOf */.jt)(path);
        folders.set(folder, [...(folders.get(folder) ?? []), path]);
    }
    const large = [...folders].filter(([, paths]) => paths.length > mostOfOneProgram);
    return new Map(large.flatMap(([folder, paths]) => paths.map((path) => [path, `it is one of ${paths.length} templates in ${folder || '.'}/`])));
}
/** A file that compose or a person finds by its name is meant for this repository. */
const isDefaultName = (path) => /^(?:docker-)?compose[.-]/.test((0,support_path/* fileNameOf */.bV)(path));

;// CONCATENATED MODULE: ./lib/src/placing/judgement.js



/** The environments of settings that hold wherever the program runs. */
const everywhere = ['dev', 'ci', 'prod'];
const dockerfile = /(?:^|[/._-])(?:Dockerfile|Containerfile)(?:[._-][^/]*)?$/i;
/**
 * Says of anything that a file declares in which environment it holds. In this order: the configuration, what the
 * content states, a word in the path, who uses the file, what kind of file it is.
 */
function judgeWith(options, files) {
    const uses = usesByFile(files.flatMap((file) => file.reading.uses ?? []));
    const collected = collections(files);
    return (file, about) => {
        // A Dockerfile is built for whoever names it: the file that does tells what for.
        const path = dockerfile.test(about.at.file) ? file.path : about.at.file;
        const rule = options.environments.find(({ glob }) => (0,support_glob/* matchesGlob */.kt)(glob, about.at.file) || (0,support_glob/* matchesGlob */.kt)(glob, path));
        if (rule) {
            if (rule.environment === 'ignore')
                return 'ignore';
            return { environments: [rule.environment], because: `the configuration places ${rule.glob} there` };
        }
        const named = uses.get(path)?.some((use) => use.at.file !== path);
        const collection = named ? undefined : collected.get(path);
        if (collection)
            return one('other', collection);
        if (about.says)
            return one(about.says.environment, about.says.because);
        const documents = 'role' in about && about.role === 'runtime' ? (0,path_environment/* documentationFolder */.Re)(path) : null;
        if (documents)
            return one('other', `it builds what lies in ${documents}/, not the program`);
        const unused = !named && dockerfile.test(path) && 'role' in about && about.role !== 'runtime';
        if (unused && !(0,path_environment/* environmentNamedIn */.Ke)(path))
            return one('other', 'nothing here says who runs this image');
        return ofPath(path, uses.get(path) ?? [], file);
    };
}
const one = (environment, because) => ({
    environments: [environment],
    because,
});
function ofPath(path, uses, file) {
    const named = (0,path_environment/* environmentNamedIn */.Ke)(path);
    if (named)
        return one(named.environment, `"${named.word}" in its path`);
    const deployment = uses.find((use) => use.environment === 'prod');
    if (deployment)
        return one('prod', deployment.because);
    const usually = file.reader.usually;
    const example = (0,path_environment/* exampleFolder */.Dz)(path);
    const folder = (0,path_environment/* deployedFolder */.Pu)(path);
    if (example && !folder)
        return one('other', `an example: it lies in ${example}/`);
    if (folder && usually !== null)
        return one('prod', `what others deploy lies in ${folder}/`);
    if (usually === null)
        return { environments: everywhere, because: 'these settings hold in every environment' };
    return ofUses(usually, uses, file);
}
function ofUses(usually, uses, { reader }) {
    const [only, ...others] = uses.filter((use) => use.environment !== 'ci');
    if (only && others.every((use) => use.environment === only.environment))
        return usually === 'prod' && only.environment === 'dev'
            ? {
                environments: ['dev', 'prod'],
                because: `${only.because}; production is deployed from such files too`,
            }
            : one(only.environment, only.because);
    const known = uses.find((use) => use.environment === usually);
    return one(usually, known?.because ?? `that is what files of the kind ${reader.title} usually describe`);
}
function usesByFile(uses) {
    const map = new Map();
    for (const use of uses)
        map.set(use.file, [...(map.get(use.file) ?? []), use]);
    return map;
}

;// CONCATENATED MODULE: ./lib/src/placing/fall-backs.js


/** Settings that others extend: production sets what no file shows, so a stand-in is never claimed for it. */
const placesOf = (declaration, { environments }) => environments === everywhere && (0,relations/* isStandIn */.WG)(declaration.engine)
    ? environments.filter((environment) => environment !== 'prod')
    : environments;
/**
 * A fall-back in code holds where no other engine plays its role and no key switches it off. Production sets keys
 * that no file shows, so neither a stand-in nor an embedded database is claimed for it; CI needs tests that would meet it.
 */
function holds(declaration, firm, keys, ciTests) {
    const { environment, unlessSet } = declaration;
    if (environment === 'prod' && ((0,relations/* isStandIn */.WG)(declaration.engine) || (0,relations/* isEmbedded */.nq)(declaration.engine)))
        return false;
    if (environment === 'ci' && !ciTests)
        return false;
    if (firm.some((other) => competes(other, declaration) && !documents(other)))
        return false;
    return !keys.some((key) => key.environment === environment && key.how === 'defined' && unlessSet?.includes(key.key));
}
/** An example file shows what could be set; code falls back until somebody does. */
const documents = (one) => one.reader === 'dotenv' && /(?:example|sample|template|dist)[^/]*$/.test(one.at.file);
/** Whether another engine plays the role in that environment. */
const competes = (other, one) => one.environment === other.environment && one.role === other.role && one.engine !== other.engine;

;// CONCATENATED MODULE: ./lib/src/placing/started.js
/**
 * A service that CI starts from a file of others is declared twice: by that file's line and by the step that starts
 * it, because either can be what a fix has to change, and only the step shows that CI runs it at all.
 */
function whereStarted(one) {
    const [step] = one.related;
    const started = one.environment === 'ci' && one.role !== 'runtime' && !isOfCi(one.at.file);
    return started && step && isOfCi(step.file) ? [{ ...one, at: step, related: [one.at] }] : [];
}
const isOfCi = (file) => /^\.github\/|^\.circleci\/|(?:^|\/)\.gitlab-ci|(?:^|\/)\.travis\.yml$|azure-pipelines|^\.woodpecker|^\.drone/.test(file);
/** Two ways can lead to one line (two jobs start one compose file): it is one declaration with several reasons. */
function once(declarations) {
    const seen = new Map();
    for (const one of declarations) {
        const { environment, at, role, engine, version, name } = one;
        const key = [environment, at.file, at.line, at.column ?? '', role, engine, version, name].join('\0');
        const before = seen.get(key);
        seen.set(key, before ? { ...before, related: joined(before, one) } : one);
    }
    return [...seen.values()];
}
function joined(a, b) {
    const have = new Set(a.related.map((place) => `${place.file}:${place.line}`));
    return [...a.related, ...b.related.filter((place) => !have.has(`${place.file}:${place.line}`))];
}

;// CONCATENATED MODULE: ./lib/src/support/file-variants.js

const file_variants_engineWords = /(?<![a-z])(?:postgres(?:ql)?|pgsql|pg|mysql|mariadb|maria|sqlite3?|mssql|sqlserver|oracle|cockroach(?:db)?|mongo(?:db)?|redis|valkey|memcached|h2)(?![a-z])/;
/**
 * Files of one folder whose names differ in the engine alone (`test-pgsql.yml`, `test-mariadb.yml`), or that extend
 * the name of another (`docker-compose.dev.yml`, `docker-compose.dev-cluster.yml`), offer one of several on purpose:
 * what they declare for one role are alternatives. `postgres.yaml` beside `redis.yaml` are two parts of one whole.
 */
function withVariants(declarations) {
    const groups = new Map();
    for (const one of declarations) {
        const key = keyOf(one);
        if (key)
            groups.set(key, (groups.get(key) ?? new Set()).add(one.at.file));
    }
    return declarations.map((one) => {
        const key = one.alternative === null && (0,engines/* engine */.Hi)(one.engine).role !== 'runtime' ? keyOf(one) : null;
        const isOneOfSeveral = key !== null && (groups.get(key)?.size ?? 0) > 1;
        return isOneOfSeveral ? { ...one, alternative: `one of ${stemOf(one.reader, one.at.file)}` } : one;
    });
}
function keyOf({ reader, at, role }) {
    const stem = stemOf(reader, at.file);
    return stem && `${role}\0${stem}`;
}
function stemOf(reader, file) {
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    const name = file.slice(folder.length).toLowerCase();
    const development = reader === 'compose' ? /^(?:docker-)?compose[.-]dev(?:elopment)?(?=[.-])/.exec(name) : null;
    if (development)
        return `${folder}${development[0]}*`;
    return file_variants_engineWords.test(name) ? `${folder}${name.replace(file_variants_engineWords, '*')}` : null;
}

;// CONCATENATED MODULE: ./lib/src/support/projects.js
/** Files that mark the root of one program. A project file of .NET is no such mark: a solution splits one program by layer. */
const marker = /(?:^|\/)(?:package\.json|pyproject\.toml|requirements\.txt|setup\.py|go\.mod|pom\.xml|build\.gradle(?:\.kts)?|Gemfile|Cargo\.toml|composer\.json|mix\.exs|manage\.py)$/;
/** Where code of one program is often split by technique rather than by purpose. */
const technical = /^(?:apps?|packages?|services?|src|lib|libs|modules?|server|backend|back|api|web|client|frontend|front|ui|core|main|code|projects?|internal|internal-packages|cmd|tools?|scripts?|docker|compose|infra|infrastructure|terraform|deploy|hosting|helm|charts?|\..*|_.*)$/;
/**
 * Finds the project of a path: the nearest folder above it that marks a program of its own, `.` for the root.
 * Folders that only split one program by technique (backend, api, packages) are not projects.
 */
function projectFinder(paths) {
    return nearest(programs(paths).filter((folder) => !technical.test(lastSegment(folder))));
}
/** Finds the program of a path, however it is called: the nearest folder above it with a manifest of code. */
function programFinder(paths) {
    return nearest(programs(paths));
}
const programs = (paths) => paths
    .filter((path) => marker.test(path))
    .map(projects_folderOf)
    .filter((folder) => folder !== '.');
function nearest(folders) {
    const roots = new Set(folders);
    const found = new Map();
    const find = (folder) => {
        if (folder === '.' || roots.has(folder))
            return folder;
        const known = found.get(folder);
        if (known !== undefined)
            return known;
        const project = find(projects_folderOf(folder));
        found.set(folder, project);
        return project;
    };
    return (path) => find(projects_folderOf(path));
}
const projects_folderOf = (path) => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.');
const lastSegment = (path) => path.slice(path.lastIndexOf('/') + 1);

;// CONCATENATED MODULE: ./lib/src/place.js






/** Gives every declaration its environment and project, with the reason in words. */
function place(files, paths, options) {
    const judge = judgeWith(options, files);
    const project = projectFinder(paths);
    const program = programFinder(paths);
    const ciTests = files.some((file) => file.reading.jobs?.some((job) => job.purpose === 'test'));
    const keys = files.flatMap((file) => (file.reading.keys ?? []).flatMap((key) => placeKey(key, judge(file, key), project(key.at.file))));
    const placeOne = (file, declaration) => {
        const judgement = judge(file, declaration);
        if (judgement === 'ignore')
            return [];
        const find = declaration.role === 'runtime' ? program : project;
        const known = { project: find(declaration.at.file), reader: file.reader.id };
        return placesOf(declaration, judgement).map((environment) => ({
            ...declaration,
            ...known,
            environment,
            because: judgement.because,
        }));
    };
    const all = files.flatMap((file) => (file.reading.declarations ?? []).flatMap((declaration) => placeOne(file, declaration)));
    const firm = all.filter((one) => !one.unlessSet);
    const fallen = all.filter((one) => one.unlessSet && holds(one, firm, keys, ciTests));
    const placed = withVariants([...firm, ...fallen]);
    return {
        declarations: withDeclaredProduction(once([...placed, ...placed.flatMap(whereStarted)]), options),
        keys,
    };
}
function placeKey(key, judgement, project) {
    if (judgement === 'ignore')
        return [];
    return judgement.environments.map((environment) => ({ ...key, environment, project }));
}

// EXTERNAL MODULE: ./lib/src/read.js
var src_read = __webpack_require__(26332);
;// CONCATENATED MODULE: ./lib/src/readers/index.js
const readers = [
late({ id: "app-engine", title: "Google App Engine service", spec: "https://cloud.google.com/appengine/docs/standard/reference/app-yaml", files: ["**/app.yaml","**/app.yml","**/app[-_.]*.yaml","**/app[-_.]*.yml","**/*[-_.]app.yaml","**/*[-_.]app.yml"], usually: "prod", mentions: /^runtime[ \t]*:/m }, async () => (await Promise.all(/* import() */[__webpack_require__.e(35), __webpack_require__.e(7853)]).then(__webpack_require__.bind(__webpack_require__, 97853))).appEngine),
late({ id: "argo-cd", title: "Argo CD application", spec: "https://argo-cd.readthedocs.io/en/stable/operator-manual/application.yaml", files: ["**/*.yaml","**/*.yml"], usually: "prod", mentions: /^[ \t-]*["']?apiVersion["']?[ \t]*:[ \t]*["']?argoproj\.io\//m }, async () => (await Promise.all(/* import() */[__webpack_require__.e(35), __webpack_require__.e(4652), __webpack_require__.e(5627), __webpack_require__.e(7782)]).then(__webpack_require__.bind(__webpack_require__, 77782))).argoCd),
late({ id: "aspire", title: ".NET Aspire host", spec: "https://learn.microsoft.com/dotnet/aspire/fundamentals/app-host-overview", files: ["**/AppHost.cs","**/*AppHost*/*.cs","**/apphost.cs"], usually: "dev", mentions: /DistributedApplication/ }, async () => (await __webpack_require__.e(/* import() */ 7655).then(__webpack_require__.bind(__webpack_require__, 97655))).aspire),
late({ id: "aws-cdk", title: "AWS CDK stack", spec: "https://docs.aws.amazon.com/cdk/api/v2/docs/aws-construct-library.html", files: ["**/cdk.json","**/*[sS]tack*.ts","**/*[sS]tack*.mts","**/*[sS]tack*.js","**/*[sS]tack*.mjs","**/*[sS]tack*.py","**/*[cC]onstruct*.ts","**/*[cC]onstruct*.mts","**/*[cC]onstruct*.js","**/*[cC]onstruct*.mjs","**/*[cC]onstruct*.py","**/*[cC]dk*.ts","**/*[cC]dk*.mts","**/*[cC]dk*.js","**/*[cC]dk*.mjs","**/*[cC]dk*.py","**/*[iI]nfra*.ts","**/*[iI]nfra*.mts","**/*[iI]nfra*.js","**/*[iI]nfra*.mjs","**/*[iI]nfra*.py","**/*[sS]tack*/**/*.ts","**/*[sS]tack*/**/*.mts","**/*[sS]tack*/**/*.js","**/*[sS]tack*/**/*.mjs","**/*[sS]tack*/**/*.py","**/*[cC]onstruct*/**/*.ts","**/*[cC]onstruct*/**/*.mts","**/*[cC]onstruct*/**/*.js","**/*[cC]onstruct*/**/*.mjs","**/*[cC]onstruct*/**/*.py","**/*[cC]dk*/**/*.ts","**/*[cC]dk*/**/*.mts","**/*[cC]dk*/**/*.js","**/*[cC]dk*/**/*.mjs","**/*[cC]dk*/**/*.py","**/*[iI]nfra*/**/*.ts","**/*[iI]nfra*/**/*.mts","**/*[iI]nfra*/**/*.js","**/*[iI]nfra*/**/*.mjs","**/*[iI]nfra*/**/*.py"], usually: "prod", mentions: /aws-cdk-lib|@aws-cdk\/aws-|\baws_cdk\b|"app"\s*:/ }, async () => (await Promise.all(/* import() */[__webpack_require__.e(1283), __webpack_require__.e(8515), __webpack_require__.e(7929)]).then(__webpack_require__.bind(__webpack_require__, 47929))).awsCdk),
late({ id: "azure-pipelines", title: "Azure pipeline", spec: "https://learn.microsoft.com/azure/devops/pipelines/yaml-schema/", files: ["**/azure-pipeline*.yml","**/azure-pipeline*.yaml","**/azure-pipelines*.yml","**/azure-pipelines*.yaml","**/.azure-pipelines/**/*.yml","**/.azure-pipelines/**/*.yaml","**/.azuredevops/**/*.yml","**/.azuredevops/**/*.yaml","**/.azdo/**/*.yml","**/.azdo/**/*.yaml","**/.pipelines/**/*.yml","**/.pipelines/**/*.yaml","**/azure-pipelines/**/*.yml","**/azure-pipelines/**/*.yaml"], usually: "ci" }, async () => (await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(3369), __webpack_require__.e(1281), __webpack_require__.e(35), __webpack_require__.e(1000), __webpack_require__.e(4097), __webpack_require__.e(5576), __webpack_require__.e(3534), __webpack_require__.e(8366)]).then(__webpack_require__.bind(__webpack_require__, 88366))).azurePipelines),
late({ id: "azure-resources", title: "Azure resources (Bicep, ARM)", spec: "https://learn.microsoft.com/azure/azure-resource-manager/bicep/file", files: ["**/*.bicep","**/azuredeploy.json","**/mainTemplate.json","**/azure*.json","**/template.json","**/arm*.json","**/arm/**/*.json","**/arm-templates/**/*.json"], usually: "prod", mentions: /^[ \t]*(?:resource|module)[ \t]+\w+[ \t]+'|deploymentTemplate\.json/m }, async () => (await __webpack_require__.e(/* import() */ 1393).then(__webpack_require__.bind(__webpack_require__, 61393))).azureResources),
late({ id: "circleci", title: "CircleCI configuration", spec: "https://circleci.com/docs/reference/configuration-reference/", files: [".circleci/*.yml",".circleci/*.yaml","**/.circleci/config.yml","**/.circleci/config.yaml"], usually: "ci" }, async () => (await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(3369), __webpack_require__.e(1281), __webpack_require__.e(35), __webpack_require__.e(1000), __webpack_require__.e(4097), __webpack_require__.e(5576), __webpack_require__.e(3534), __webpack_require__.e(2662)]).then(__webpack_require__.bind(__webpack_require__, 42662))).circleci),
late({ id: "cloud-foundry", title: "Cloud Foundry manifest", spec: "https://docs.cloudfoundry.org/devguide/deploy-apps/manifest-attributes.html", files: ["**/manifest.yml","**/manifest.yaml","**/manifest-*.yml","**/manifest-*.yaml","**/manifests/*.yml","**/manifests/*.yaml"], usually: "prod", mentions: /^applications\s*:/m }, async () => (await __webpack_require__.e(/* import() */ 7884).then(__webpack_require__.bind(__webpack_require__, 47884))).cloudFoundry),
late({ id: "cloudformation", title: "CloudFormation template", spec: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html", files: ["**/*.yml","**/*.yaml","**/*.template","**/*template*.json","**/*cloudformation*.json","**/*stack*.json","**/*cfn*.json","**/cloudformation/**/*.json","**/cfn/**/*.json"], usually: "prod", mentions: /\bAWS::(?:RDS|ElastiCache|MemoryDB|AmazonMQ|OpenSearchService|Elasticsearch|MSK|DocDB|DynamoDB|Serverless|Lambda|SQS|S3)::/ }, async () => (await __webpack_require__.e(/* import() */ 6341).then(__webpack_require__.bind(__webpack_require__, 86341))).cloudformation),
late({ id: "compose", title: "Compose file", spec: "https://docs.docker.com/reference/compose-file/", files: ["**/*compose*.yml","**/*compose*.yaml","**/docker-stack*.yml","**/docker-stack*.yaml","**/docker.stack*.yml","**/docker.stack*.yaml","**/stack*.yml","**/stack*.yaml","**/docker/**/*.yml","**/docker/**/*.yaml","**/.docker/**/*.yml","**/.docker/**/*.yaml","**/compose/**/*.yml","**/compose/**/*.yaml","**/docker-compose/**/*.yml","**/docker-compose/**/*.yaml","**/.devcontainer/**/*.yml","**/.devcontainer/**/*.yaml","local.yml","local.yaml","production.yml","production.yaml","staging.yml","staging.yaml","dev.yml","dev.yaml","development.yml","development.yaml","test.yml","test.yaml","services.yml","services.yaml","infra.yml","infra.yaml"], usually: "dev", mentions: /\b(?:services|include|image|build)["']?\s*:/ }, async () => (await Promise.all(/* import() */[__webpack_require__.e(35), __webpack_require__.e(1000), __webpack_require__.e(2311)]).then(__webpack_require__.bind(__webpack_require__, 92311))).compose),
late({ id: "devcontainer", title: "Development container", spec: "https://containers.dev/implementors/json_reference/", files: ["**/.devcontainer/devcontainer.json","**/.devcontainer.json","**/.devcontainer/*/devcontainer.json"], usually: "dev", mentions: /"(?:image|docker[Ff]ile|dockerComposeFile|features|build|containerEnv|remoteEnv)"\s*:/ }, async () => (await Promise.all(/* import() */[__webpack_require__.e(35), __webpack_require__.e(1000), __webpack_require__.e(47)]).then(__webpack_require__.bind(__webpack_require__, 47))).devcontainer),
late({ id: "digitalocean-app", title: "DigitalOcean app", spec: "https://docs.digitalocean.com/products/app-platform/reference/app-spec/", files: ["**/.do/*.yml","**/.do/*.yaml","**/app.yml","**/app.yaml","**/digitalocean*.yml","**/digitalocean*.yaml"], usually: "prod", mentions: /^[ \t]*databases[ \t]*:/m }, async () => (await __webpack_require__.e(/* import() */ 7241).then(__webpack_require__.bind(__webpack_require__, 67241))).digitaloceanApp),
late({ id: "django", title: "Django settings", spec: "https://docs.djangoproject.com/en/stable/ref/settings/", files: ["**/settings.py","**/settings_*.py","**/*_settings.py","**/settings/**/*.py","**/config/django/**/*.py","**/configuration*.py","**/celeryconfig.py"], usually: null, mentions: /\b(?:DATABASES|CACHES|STORAGES|DEFAULT_FILE_STORAGE|CHANNEL_LAYERS|EMAIL_BACKEND|TASKS|CELERY|CELERY_\w{1,30}|BROKER_URL|broker_url|task_always_eager)\b/ }, async () => (await Promise.all(/* import() */[__webpack_require__.e(1283), __webpack_require__.e(2529), __webpack_require__.e(1807)]).then(__webpack_require__.bind(__webpack_require__, 71807))).django),
late({ id: "dockerfile", title: "Dockerfile", spec: "https://docs.docker.com/reference/dockerfile/", files: ["**/Dockerfile","**/Dockerfile.*","**/Dockerfile-*","**/Dockerfile_*","**/*.Dockerfile","**/*.dockerfile","**/dockerfile","**/Containerfile","**/Containerfile.*","**/*.Containerfile"], usually: "prod", mentions: /^[ \t]*FROM[ \t]/im }, async () => (await __webpack_require__.e(/* import() */ 7528).then(__webpack_require__.bind(__webpack_require__, 97528))).dockerfile),
late({ id: "dotenv", title: "Environment file", spec: "https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax", files: ["**/.env","**/.env.*","**/*.env","**/sample.env","**/*.env.example","**/*.env.sample","**/*.env.template","**/*.env.tmpl","**/*.env.tpl","**/*.env.dist","**/*.env.dev","**/*.env.development","**/*.env.local","**/*.env.test","**/*.env.ci","**/*.env.staging","**/*.env.prod","**/*.env.production","**/env","**/env.example","**/env.sample","**/env.template","**/env.dist","**/environment","**/environment.example","**/environment.sample","**/environment.template","**/environment.dist"], usually: "dev", mentions: /^[ \t]*(?:export[ \t]+)?[A-Za-z_][\w.-]*[ \t]*=/m }, async () => (await Promise.all(/* import() */[__webpack_require__.e(35), __webpack_require__.e(4091)]).then(__webpack_require__.bind(__webpack_require__, 54091))).dotenv),
late({ id: "dotnet", title: ".NET settings", spec: "https://learn.microsoft.com/aspnet/core/fundamentals/configuration/", files: ["**/appsettings.json","**/appsettings.*.json","**/Startup.cs","**/Program.cs"], usually: null, mentions: /ConnectionString|Provider"|Redis"|DbType|AddDistributedMemoryCache|UseInMemoryDatabase/i }, async () => (await Promise.all(/* import() */[__webpack_require__.e(35), __webpack_require__.e(5078)]).then(__webpack_require__.bind(__webpack_require__, 75078))).dotnet),
late({ id: "ecs-task", title: "ECS task definition", spec: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html", files: ["**/*task*def*.json","**/*taskdef*.json","**/Dockerrun.aws.json","**/ecs/**/*.json","**/*ecs*.json"], usually: "prod", mentions: /"containerDefinitions"\s*:/ }, async () => (await Promise.all(/* import() */[__webpack_require__.e(35), __webpack_require__.e(9928)]).then(__webpack_require__.bind(__webpack_require__, 99928))).ecsTask),
late({ id: "elastic-beanstalk", title: "Elastic Beanstalk environment", spec: "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/ebextensions.html", files: ["**/.ebextensions/**/*.config","**/.ebextensions/**/*.yml","**/.ebextensions/**/*.yaml","**/.elasticbeanstalk/config.yml","**/.elasticbeanstalk/config.yaml","**/.elasticbeanstalk/config.global.yml","**/.elasticbeanstalk/saved_configs/*.cfg.yml","**/.elasticbeanstalk/saved_configs/*.yml"], usually: "prod", mentions: /option_settings|OptionSettings|Resources|default_platform|PlatformArn/ }, async () => (await Promise.all(/* import() */[__webpack_require__.e(35), __webpack_require__.e(3642)]).then(__webpack_require__.bind(__webpack_require__, 33642))).elasticBeanstalk),
late({ id: "fly", title: "Fly.io app", spec: "https://fly.io/docs/reference/configuration/", files: ["**/fly.toml","**/fly.*.toml"], usually: "prod", mentions: /^[ \t]*(?:\[[ \t]*env|env[ \t]*=)/m }, async () => (await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(35), __webpack_require__.e(6500)]).then(__webpack_require__.bind(__webpack_require__, 26500))).fly),
late({ id: "github-workflow", title: "GitHub Actions workflow", spec: "https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax", files: [".github/workflows/*.yml",".github/workflows/*.yaml"], usually: "ci" }, async () => (await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(3369), __webpack_require__.e(1281), __webpack_require__.e(35), __webpack_require__.e(1000), __webpack_require__.e(4097), __webpack_require__.e(5576), __webpack_require__.e(3534), __webpack_require__.e(4179)]).then(__webpack_require__.bind(__webpack_require__, 64179))).githubWorkflow),
late({ id: "gitlab-ci", title: "GitLab CI pipeline", spec: "https://docs.gitlab.com/ci/yaml/", files: [".gitlab-ci.yml","**/.gitlab-ci.yml"], usually: "ci" }, async () => (await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(3369), __webpack_require__.e(1281), __webpack_require__.e(35), __webpack_require__.e(1000), __webpack_require__.e(4097), __webpack_require__.e(5576), __webpack_require__.e(3534), __webpack_require__.e(6619)]).then(__webpack_require__.bind(__webpack_require__, 36619))).gitlabCi),
late({ id: "helm", title: "Helm chart", spec: "https://helm.sh/docs/topics/charts/", files: ["**/Chart.yaml","**/values*.yaml","**/values*.yml","**/*-values.yaml","**/*-values.yml","**/*.values.yaml","**/*.values.yml","**/*_values.yaml","**/*_values.yml","**/values/**/*.yaml","**/values/**/*.yml","**/*values*.yaml.gotmpl","**/*values*.yml.gotmpl","**/templates/**/*.yaml","**/templates/**/*.yml"], usually: "prod", mentions: /image|repository|dependencies|version[ \t]*:|env|serverVersion=|\b(?:provider|driver|backend|engine|adapter|type|kind)["']?[ \t]*:/i }, async () => (await Promise.all(/* import() */[__webpack_require__.e(35), __webpack_require__.e(4652), __webpack_require__.e(5627), __webpack_require__.e(72)]).then(__webpack_require__.bind(__webpack_require__, 40072))).helm),
late({ id: "helm-release", title: "Helm release", spec: "https://fluxcd.io/flux/components/helm/helmreleases/", files: ["**/*.yaml","**/*.yml"], usually: "prod", mentions: /^[ \t-]*["']?apiVersion["']?[ \t]*:[ \t]*["']?(?:helm\.toolkit\.fluxcd\.io|helm\.cattle\.io|helm\.(?:m\.)?crossplane\.io)\//m }, async () => (await Promise.all(/* import() */[__webpack_require__.e(35), __webpack_require__.e(4652), __webpack_require__.e(5627), __webpack_require__.e(2753)]).then(__webpack_require__.bind(__webpack_require__, 92753))).helmRelease),
late({ id: "helmfile", title: "helmfile", spec: "https://helmfile.readthedocs.io/en/latest/configuration/", files: ["**/helmfile*.yaml","**/helmfile*.yml","**/helmfile*.yaml.gotmpl","**/helmfile*.yml.gotmpl","**/helmfile.d/*.yaml","**/helmfile.d/*.yml","**/helmfile.d/*.yaml.gotmpl","**/helmfile.d/*.yml.gotmpl"], usually: "prod", mentions: /^releases[ \t]*:/m }, async () => (await Promise.all(/* import() */[__webpack_require__.e(35), __webpack_require__.e(4652), __webpack_require__.e(5627), __webpack_require__.e(2027)]).then(__webpack_require__.bind(__webpack_require__, 22027))).helmfile),
late({ id: "heroku", title: "Heroku app", spec: "https://devcenter.heroku.com/articles/app-json-schema", files: ["**/app.json","**/heroku.yml"], usually: "prod", mentions: /\baddons\b|"env"\s*:/ }, async () => (await Promise.all(/* import() */[__webpack_require__.e(35), __webpack_require__.e(4849)]).then(__webpack_require__.bind(__webpack_require__, 94849))).heroku),
late({ id: "hocon", title: "Settings of Ktor and Play", spec: "https://github.com/lightbend/config/blob/main/HOCON.md", files: ["**/application.conf","**/application[-._]*.conf","**/prod.conf","**/production.conf","**/dev.conf","**/test.conf"], usually: null, mentions: /\bjdbc:|\bmongodb(?:\+srv)?:\/\/|\bredis:\/\/|\br2dbc:/ }, async () => (await __webpack_require__.e(/* import() */ 4890).then(__webpack_require__.bind(__webpack_require__, 34890))).hocon),
late({ id: "homebrew", title: "Homebrew", spec: "https://docs.brew.sh/Brew-Bundle-and-Brewfile", files: ["**/Brewfile","README.md","README.markdown","CONTRIBUTING.md","CONTRIBUTING.markdown","DEVELOPMENT.md","DEVELOPMENT.markdown","DEVELOPING.md","DEVELOPING.markdown","INSTALL.md","INSTALL.markdown","SETUP.md","SETUP.markdown","HACKING.md","HACKING.markdown","doc/*.md","docs/*.md","dev-docs/*.md"], usually: "dev", mentions: /^[ \t]*brew[ \t]+["']|\bbrew services (?:re)?start\b/m }, async () => (await __webpack_require__.e(/* import() */ 5362).then(__webpack_require__.bind(__webpack_require__, 25362))).homebrew),
late({ id: "javascript-orm", title: "Settings of JavaScript database libraries", spec: "https://www.prisma.io/docs/orm/reference/prisma-schema-reference", files: ["**/*.prisma","**/knexfile.js","**/knexfile.cjs","**/knexfile.mjs","**/knexfile.ts","**/knexfile.cts","**/knexfile.mts","**/ormconfig.js","**/ormconfig.cjs","**/ormconfig.mjs","**/ormconfig.ts","**/ormconfig.cts","**/ormconfig.mts","**/ormconfig.json","**/data-source.js","**/data-source.cjs","**/data-source.mjs","**/data-source.ts","**/data-source.cts","**/data-source.mts","**/*[-.]data-source.js","**/*[-.]data-source.cjs","**/*[-.]data-source.mjs","**/*[-.]data-source.ts","**/*[-.]data-source.cts","**/*[-.]data-source.mts","**/typeorm.config.js","**/typeorm.config.cjs","**/typeorm.config.mjs","**/typeorm.config.ts","**/typeorm.config.cts","**/typeorm.config.mts","**/drizzle.config.js","**/drizzle.config.cjs","**/drizzle.config.mjs","**/drizzle.config.ts","**/drizzle.config.cts","**/drizzle.config.mts","**/drizzle*[-.].config.js","**/drizzle*[-.].config.cjs","**/drizzle*[-.].config.mjs","**/drizzle*[-.].config.ts","**/drizzle*[-.].config.cts","**/drizzle*[-.].config.mts","**/drizzle.*.config.js","**/drizzle.*.config.cjs","**/drizzle.*.config.mjs","**/drizzle.*.config.ts","**/drizzle.*.config.cts","**/drizzle.*.config.mts","**/mikro-orm.config.js","**/mikro-orm.config.cjs","**/mikro-orm.config.mjs","**/mikro-orm.config.ts","**/mikro-orm.config.cts","**/mikro-orm.config.mts","**/config/config.js","**/config/config.cjs","**/config/config.mjs","**/config/config.ts","**/config/config.cts","**/config/config.mts","**/config/config.json","**/config/database.js","**/config/database.cjs","**/config/database.mjs","**/config/database.ts","**/config/database.cts","**/config/database.mts","**/config/database.json","**/sequelize.config.js","**/sequelize.config.cjs","**/sequelize.config.mjs","**/sequelize.config.ts","**/sequelize.config.cts","**/sequelize.config.mts"], usually: null, mentions: /^[ \t]*datasource[ \t]|\bclient\b|\bdialect\b|\btype["']?\s*:|\bdriver\b|@mikro-orm\//m }, async () => (await __webpack_require__.e(/* import() */ 6200).then(__webpack_require__.bind(__webpack_require__, 96200))).javascriptOrm),
late({ id: "kamal", title: "Kamal deployment", spec: "https://kamal-deploy.org/docs/configuration/overview/", files: ["**/config/deploy.yml","**/config/deploy.*.yml","**/config/deploy.yaml"], usually: "prod", mentions: /^[ \t]*(?:accessories|service|env)\s*:/m }, async () => (await Promise.all(/* import() */[__webpack_require__.e(35), __webpack_require__.e(551)]).then(__webpack_require__.bind(__webpack_require__, 551))).kamal),
late({ id: "kubernetes", title: "Kubernetes manifest", spec: "https://kubernetes.io/docs/concepts/workloads/pods/", files: ["**/*.yaml","**/*.yml","**/*.yaml.j2","**/*.yaml.tpl","**/*.yaml.tmpl","**/*.yaml.erb","**/*.yaml.template","**/*.yaml.example","**/*.yaml.sample","**/*.yaml.dist","**/*.yml.j2","**/*.yml.tpl","**/*.yml.tmpl","**/*.yml.erb","**/*.yml.template","**/*.yml.example","**/*.yml.sample","**/*.yml.dist"], usually: "prod", mentions: /^["']?apiVersion["']?[ \t]*:/m }, async () => (await Promise.all(/* import() */[__webpack_require__.e(35), __webpack_require__.e(6585)]).then(__webpack_require__.bind(__webpack_require__, 6585))).kubernetes),
late({ id: "kustomize", title: "kustomization", spec: "https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/", files: ["**/kustomization.yaml","**/kustomization.yml","**/Kustomization"], usually: "prod", mentions: /^["']?(?:resources|bases|components|images|patches\w*|helmCharts)["']?[ \t]*:/m }, async () => (await Promise.all(/* import() */[__webpack_require__.e(4652), __webpack_require__.e(8496)]).then(__webpack_require__.bind(__webpack_require__, 76115))).kustomize),
late({ id: "laravel", title: "Laravel settings", spec: "https://laravel.com/docs/configuration", files: ["**/config/database.php","**/config/cache.php","**/config/queue.php","**/config/filesystems.php","**/config/mail.php","**/app/Config/database.php","**/app/Config/cache.php","**/app/Config/queue.php","**/app/Config/filesystems.php","**/app/Config/mail.php","**/phpunit*.xml","**/phpunit*.xml.dist"], usually: null, mentions: /\benv\(|['"]default['"]|<(?:env|server)[ \t]/ }, async () => (await Promise.all(/* import() */[__webpack_require__.e(35), __webpack_require__.e(1837)]).then(__webpack_require__.bind(__webpack_require__, 61837))).laravel),
late({ id: "localstack-setup", title: "Setup of LocalStack", spec: "https://docs.localstack.cloud/aws/capabilities/config/initialization-hooks/", files: ["**/*localstack*/**/*.sh","**/*localstack*.sh","**/*init-aws*.sh","**/*aws-init*.sh","**/*init_aws*.sh","**/ready.d/*.sh"], usually: "dev", mentions: /\bawslocal\b|:4566\b/ }, async () => (await __webpack_require__.e(/* import() */ 4248).then(__webpack_require__.bind(__webpack_require__, 34248))).localstackSetup),
late({ id: "makefile", title: "Makefile", spec: "https://www.gnu.org/software/make/manual/make.html", files: ["**/GNUmakefile","**/makefile","**/Makefile","**/*.mk"], usually: "dev", mentions: /\b(?:docker|podman|nerdctl|brew|systemctl|service)\b|\b(?:ba|z)?sh\b|\.\/|\bpg_ctl\b/ }, async () => (await Promise.all(/* import() */[__webpack_require__.e(35), __webpack_require__.e(1000), __webpack_require__.e(4097), __webpack_require__.e(5641)]).then(__webpack_require__.bind(__webpack_require__, 15641))).makefile),
late({ id: "nix-packages", title: "Nix environment (devbox, devenv, Flox)", spec: "https://www.jetify.com/docs/devbox/configuration", files: ["**/devbox.json","**/devenv.nix","**/flake.nix","**/nix/*.nix","**/devenv/*.nix","**/.flox/env/manifest.toml"], usually: "dev", mentions: /"packages"|\bservices\b|\[install\]/ }, async () => (await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(6420)]).then(__webpack_require__.bind(__webpack_require__, 46420))).nixPackages),
late({ id: "nomad", title: "Nomad job", spec: "https://developer.hashicorp.com/nomad/docs/job-specification", files: ["**/*.nomad","**/*.nomad.hcl","**/*.nomad.tpl","**/*.nomad.tftpl","**/nomad/**/*.hcl","**/.nomad/**/*.hcl","**/jobs/**/*.hcl","**/*.job.hcl","**/*.nomad.hcl"], usually: "prod", mentions: /^[ \t]*job[ \t]+"/m }, async () => (await Promise.all(/* import() */[__webpack_require__.e(35), __webpack_require__.e(1868), __webpack_require__.e(1563)]).then(__webpack_require__.bind(__webpack_require__, 1563))).nomad),
late({ id: "operators", title: "resource of an operator", spec: "https://kubernetes.io/docs/concepts/extend-kubernetes/operator/", files: ["**/*.yaml","**/*.yml","**/*.yaml.j2","**/*.yaml.tpl","**/*.yaml.tmpl","**/*.yaml.erb","**/*.yaml.template","**/*.yaml.example","**/*.yaml.sample","**/*.yaml.dist","**/*.yml.j2","**/*.yml.tpl","**/*.yml.tmpl","**/*.yml.erb","**/*.yml.template","**/*.yml.example","**/*.yml.sample","**/*.yml.dist"], usually: "prod", mentions: /^[ \t-]*["']?apiVersion["']?[ \t]*:[ \t]*["']?[\w.-]*\b(?:cnpg\.io|zalan\.do|crunchydata\.com|percona\.com|stackgres\.io|reactive-tech\.io|oracle\.com|cybozu\.com|mariadb\.com|mmontes\.io|mongodb\.com|strimzi\.io|confluent\.io|banzaicloud\.io|redpanda\.com|vectorized\.io|rabbitmq\.com|spotahome\.com|opstreelabs\.in|redislabs\.com|dragonflydb\.io|hyperspike\.io|elastic\.co|opster\.io|apache\.org|altinity\.com|datastax\.com|k8ssandra\.io|scylladb\.com|cockroachlabs\.com|min\.io|keycloak\.org|kubeblocks\.io|kubedb\.com|redhat\.com|crossplane\.io|upbound\.io|k8s\.aws|google\.com|azure\.com)\//m }, async () => (await __webpack_require__.e(/* import() */ 1836).then(__webpack_require__.bind(__webpack_require__, 71836))).operators),
late({ id: "phoenix", title: "Phoenix settings", spec: "https://hexdocs.pm/ecto/Ecto.Repo.html", files: ["**/config/*.exs","**/mix.exs","**/repo.ex"], usually: null, mentions: /\badapter:|\burl:|\{:(?:postgrex|myxql|ecto_sqlite3|tds)\b|\bOban\b/ }, async () => (await __webpack_require__.e(/* import() */ 3250).then(__webpack_require__.bind(__webpack_require__, 63250))).phoenix),
late({ id: "pulumi", title: "Pulumi program", spec: "https://www.pulumi.com/docs/iac/concepts/projects/project-file/", files: ["**/Pulumi.yaml","**/Pulumi.yml","**/*[iI]nfra*.ts","**/*[iI]nfra*.mts","**/*[iI]nfra*.js","**/*[iI]nfra*.mjs","**/*[iI]nfra*.py","**/*[pP]ulumi*.ts","**/*[pP]ulumi*.mts","**/*[pP]ulumi*.js","**/*[pP]ulumi*.mjs","**/*[pP]ulumi*.py","**/*[iI]nfra*/**/*.ts","**/*[iI]nfra*/**/*.mts","**/*[iI]nfra*/**/*.js","**/*[iI]nfra*/**/*.mjs","**/*[iI]nfra*/**/*.py","**/*[pP]ulumi*/**/*.ts","**/*[pP]ulumi*/**/*.mts","**/*[pP]ulumi*/**/*.js","**/*[pP]ulumi*/**/*.mjs","**/*[pP]ulumi*/**/*.py"], usually: "prod", mentions: /@pulumi\/|\bpulumi_[a-z]|^runtime[ \t]*:/m }, async () => (await Promise.all(/* import() */[__webpack_require__.e(1283), __webpack_require__.e(8515), __webpack_require__.e(9016)]).then(__webpack_require__.bind(__webpack_require__, 49016))).pulumi),
late({ id: "pytest", title: "settings of pytest and tox", spec: "https://docs.pytest.org/en/stable/reference/customize.html", files: ["**/pyproject.toml","**/pytest.ini","**/.pytest.ini","**/tox.ini","**/setup.cfg","**/conftest.py"], usually: "ci", mentions: /pytest_env|^[ \t]*(?:env|set_?env)[ \t]*=|create_(?:async_)?engine\(|(?:DATABASE|DB|BROKER)_UR[IL]\b/m }, async () => (await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(35), __webpack_require__.e(2104)]).then(__webpack_require__.bind(__webpack_require__, 32104))).pytest),
late({ id: "rails", title: "Rails settings", spec: "https://guides.rubyonrails.org/configuring.html", files: ["**/config/database*.yml","**/config/database*.yaml","**/config/database.yml.*","**/config/cable.yml","**/config/environments/*.rb","**/config/application.rb"], usually: null, mentions: /\badapter:|\burl:|cache_store|active_storage|queue_adapter|delivery_method|Rails\.application\.configure/ }, async () => (await __webpack_require__.e(/* import() */ 8075).then(__webpack_require__.bind(__webpack_require__, 58075))).rails),
late({ id: "render", title: "Render blueprint", spec: "https://render.com/docs/blueprint-spec", files: ["**/render.yaml","**/render.yml"], usually: "prod", mentions: /^(?:services|databases|projects|envVarGroups)\s*:/m }, async () => (await Promise.all(/* import() */[__webpack_require__.e(35), __webpack_require__.e(3765)]).then(__webpack_require__.bind(__webpack_require__, 73765))).render),
late({ id: "runtime-versions", title: "Version file", spec: "https://mise.jdx.dev/configuration.html#idiomatic-version-files", files: ["**/.nvmrc","**/.node-version","**/.python-version","**/.ruby-version","**/.java-version","**/.go-version","**/.php-version","**/.bun-version","**/.tool-versions","**/.sdkmanrc","**/mise.toml","**/.mise.toml","**/mise.*.toml","**/.mise.*.toml","**/rust-toolchain","**/rust-toolchain.toml","**/package.json","**/pyproject.toml","**/Pipfile","**/composer.json","**/global.json","**/Gemfile","**/runtime.txt","**/go.mod"], usually: "dev", mentions: /\d|lts|latest|node|stable/ }, async () => (await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(3369), __webpack_require__.e(5576), __webpack_require__.e(3063)]).then(__webpack_require__.bind(__webpack_require__, 23063))).runtimeVersions),
late({ id: "serverless", title: "Serverless Framework service", spec: "https://www.serverless.com/framework/docs/providers/aws/guide/serverless.yml", files: ["**/serverless.yml","**/serverless.yaml","**/serverless.*.yml","**/serverless.*.yaml"], usually: "prod", mentions: /^(?:service|provider)\s*:/m }, async () => (await __webpack_require__.e(/* import() */ 6539).then(__webpack_require__.bind(__webpack_require__, 26539))).serverless),
late({ id: "skaffold", title: "skaffold file", spec: "https://skaffold.dev/docs/references/yaml/", files: ["**/skaffold*.yaml","**/skaffold*.yml"], usually: "dev", mentions: /^apiVersion[ \t]*:[ \t]*["']?skaffold\//m }, async () => (await __webpack_require__.e(/* import() */ 5263).then(__webpack_require__.bind(__webpack_require__, 35263))).skaffold),
late({ id: "spring", title: "Spring Boot settings", spec: "https://docs.spring.io/spring-boot/reference/features/external-config.html", files: ["**/application.yml","**/application.yaml","**/application.properties","**/bootstrap.yml","**/bootstrap.yaml","**/bootstrap.properties","**/application-*.yml","**/application-*.yaml","**/application-*.properties","**/bootstrap-*.yml","**/bootstrap-*.yaml","**/bootstrap-*.properties"], usually: null, mentions: /datasource|r2dbc|db-kind|\bcache\b/ }, async () => (await __webpack_require__.e(/* import() */ 2326).then(__webpack_require__.bind(__webpack_require__, 32326))).spring),
late({ id: "sqlalchemy", title: "SQLAlchemy settings", spec: "https://docs.sqlalchemy.org/en/20/core/engines.html#database-urls", files: ["**/config.py","**/settings.py","**/default_settings.py","**/config/*.py","**/configs/*.py","**/settings/*.py","**/core/config.py","**/database.py","**/db.py","**/alembic.ini"], usually: null, mentions: /\b(?:SQLALCHEMY_DATABASE_UR[IL]|SQLALCHEMY_BINDS|DATABASE_UR[IL]|DB_URL|sqlalchemy_database_ur[il]|database_url|db_url|CACHE_TYPE|broker_url|CELERY_BROKER_URL)\b|^sqlalchemy\.url/m }, async () => (await Promise.all(/* import() */[__webpack_require__.e(1283), __webpack_require__.e(2529), __webpack_require__.e(3882)]).then(__webpack_require__.bind(__webpack_require__, 83882))).sqlalchemy),
late({ id: "sqlc", title: "sqlc and sql-migrate", spec: "https://docs.sqlc.dev/en/stable/reference/config.html", files: ["**/sqlc.yaml","**/sqlc.yml","**/sqlc.json","**/dbconfig.yml","**/dbconfig.yaml"], usually: null, mentions: /\bengine["']?\s*:|\bdialect["']?\s*:/ }, async () => (await __webpack_require__.e(/* import() */ 9355).then(__webpack_require__.bind(__webpack_require__, 41736))).sqlc),
late({ id: "symfony", title: "Symfony settings", spec: "https://symfony.com/doc/current/configuration.html", files: ["**/config/packages/**/*.yaml","**/config/packages/**/*.yml"], usually: null, mentions: /^[ \t]*["']?(?:doctrine|framework)["']?[ \t]*:/m }, async () => (await __webpack_require__.e(/* import() */ 2221).then(__webpack_require__.bind(__webpack_require__, 32221))).symfony),
late({ id: "tekton", title: "Tekton task", spec: "https://tekton.dev/docs/pipelines/tasks/", files: ["**/*.yml","**/*.yaml"], usually: "ci", mentions: /^["']?apiVersion["']?[ \t]*:[ \t]*["']?tekton\.dev\//m }, async () => (await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(3369), __webpack_require__.e(1281), __webpack_require__.e(35), __webpack_require__.e(1000), __webpack_require__.e(4097), __webpack_require__.e(5576), __webpack_require__.e(3534), __webpack_require__.e(3558)]).then(__webpack_require__.bind(__webpack_require__, 43558))).tekton),
late({ id: "terraform", title: "Terraform", spec: "https://developer.hashicorp.com/terraform/language", files: ["**/*.tf","**/*.tofu","**/*.tfvars","**/*.tfvars.json","**/terragrunt.hcl"], usually: "prod" }, async () => (await Promise.all(/* import() */[__webpack_require__.e(35), __webpack_require__.e(4652), __webpack_require__.e(1868), __webpack_require__.e(9605)]).then(__webpack_require__.bind(__webpack_require__, 99605))).terraform),
late({ id: "test-doubles", title: "Replacements in the setup of tests", spec: "https://vitest.dev/guide/mocking/modules", files: ["**/setup.ts","**/setup.js","**/setup.mjs","**/setup.cjs","**/setup.mts","**/[sS]etup[A-Z-_.]*.ts","**/[sS]etup[A-Z-_.]*.js","**/[sS]etup[A-Z-_.]*.mjs","**/[sS]etup[A-Z-_.]*.cjs","**/[sS]etup[A-Z-_.]*.mts","**/*[-.][sS]etup.ts","**/*[-.][sS]etup.js","**/*[-.][sS]etup.mjs","**/*[-.][sS]etup.cjs","**/*[-.][sS]etup.mts","**/*[-._a-z]Setup.ts","**/*[-._a-z]Setup.js","**/*[-._a-z]Setup.mjs","**/*[-._a-z]Setup.cjs","**/*[-._a-z]Setup.mts","**/*.setup.*.ts","**/*.setup.*.js","**/__mocks__/ioredis.ts","**/__mocks__/ioredis.js","**/__mocks__/ioredis.mjs","**/__mocks__/ioredis.cjs","**/__mocks__/redis.ts","**/__mocks__/redis.js","**/__mocks__/redis.mjs","**/__mocks__/redis.cjs","**/__mocks__/pg.ts","**/__mocks__/pg.js","**/__mocks__/pg.mjs","**/__mocks__/pg.cjs"], usually: "ci", mentions: /ioredis-mock|redis-mock|redis-memory-server|pg-mem/ }, async () => (await __webpack_require__.e(/* import() */ 2358).then(__webpack_require__.bind(__webpack_require__, 62358))).testDoubles),
late({ id: "testcontainers", title: "Testcontainers in tests", spec: "https://testcontainers.com/guides/introducing-testcontainers/", files: ["**/*[tT]est*/**/*.java","**/*[tT]est*/**/*.kt","**/*[tT]est*/**/*.scala","**/*[tT]est*/**/*.groovy","**/*[tT]est*/**/*.go","**/*[tT]est*/**/*.cs","**/*[tT]est*/**/*.fs","**/*[tT]est*/**/*.ts","**/*[tT]est*/**/*.mts","**/*[tT]est*/**/*.js","**/*[tT]est*/**/*.mjs","**/*[tT]est*/**/*.py","**/*[tT]est*/**/*.rs","**/*[tT]est.java","**/*[tT]est.kt","**/*[tT]est.scala","**/*[tT]est.groovy","**/*[tT]est.go","**/*[tT]est.cs","**/*[tT]est.fs","**/*[tT]est.ts","**/*[tT]est.mts","**/*[tT]est.js","**/*[tT]est.mjs","**/*[tT]est.py","**/*[tT]est.rs","**/*[tT]ests.java","**/*[tT]ests.kt","**/*[tT]ests.scala","**/*[tT]ests.groovy","**/*[tT]ests.go","**/*[tT]ests.cs","**/*[tT]ests.fs","**/*[tT]ests.ts","**/*[tT]ests.mts","**/*[tT]ests.js","**/*[tT]ests.mjs","**/*[tT]ests.py","**/*[tT]ests.rs","**/*IT.java","**/*IT.kt","**/*IT.scala","**/*IT.groovy","**/*IT.go","**/*IT.cs","**/*IT.fs","**/*IT.ts","**/*IT.mts","**/*IT.js","**/*IT.mjs","**/*IT.py","**/*IT.rs","**/*[sS]pec.java","**/*[sS]pec.kt","**/*[sS]pec.scala","**/*[sS]pec.groovy","**/*[sS]pec.go","**/*[sS]pec.cs","**/*[sS]pec.fs","**/*[sS]pec.ts","**/*[sS]pec.mts","**/*[sS]pec.js","**/*[sS]pec.mjs","**/*[sS]pec.py","**/*[sS]pec.rs","**/*-spec.java","**/*-spec.kt","**/*-spec.scala","**/*-spec.groovy","**/*-spec.go","**/*-spec.cs","**/*-spec.fs","**/*-spec.ts","**/*-spec.mts","**/*-spec.js","**/*-spec.mjs","**/*-spec.py","**/*-spec.rs","**/*[tT]est*.java","**/*[tT]est*.kt","**/*[tT]est*.scala","**/*[tT]est*.groovy","**/*[tT]est*.go","**/*[tT]est*.cs","**/*[tT]est*.fs","**/*[tT]est*.ts","**/*[tT]est*.mts","**/*[tT]est*.js","**/*[tT]est*.mjs","**/*[tT]est*.py","**/*[tT]est*.rs","**/conftest.py","**/*util.go","**/*utils.go","**/*helper.go","**/*helpers.go","**/*docker.go","**/*container.go","**/*containers.go","**/src/test/resources/*.properties","**/src/test/resources/*.yml","**/src/test/resources/*.yaml"], usually: "ci", mentions: /testcontainers|ory\/dockertest|dockertest\/v\d|GenericContainer|DockerImageName|jdbc:tc:/i }, async () => (await __webpack_require__.e(/* import() */ 6885).then(__webpack_require__.bind(__webpack_require__, 6885))).testcontainers),
late({ id: "tiltfile", title: "Tiltfile", spec: "https://docs.tilt.dev/api.html", files: ["**/Tiltfile","**/*.Tiltfile","**/Tiltfile.*","**/*.tiltfile"], usually: "dev", mentions: /\b(?:docker_compose|k8s_yaml|helm_resource|helm_remote)\s*\(/ }, async () => (await Promise.all(/* import() */[__webpack_require__.e(1283), __webpack_require__.e(9312)]).then(__webpack_require__.bind(__webpack_require__, 59312))).tiltfile),
late({ id: "travis", title: "Travis CI build", spec: "https://config.travis-ci.com/", files: ["**/.travis.yml","**/.travis.yaml"], usually: "ci" }, async () => (await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(3369), __webpack_require__.e(1281), __webpack_require__.e(35), __webpack_require__.e(1000), __webpack_require__.e(4097), __webpack_require__.e(5576), __webpack_require__.e(3534), __webpack_require__.e(9921)]).then(__webpack_require__.bind(__webpack_require__, 79921))).travis),
late({ id: "woodpecker", title: "Woodpecker pipeline", spec: "https://woodpecker-ci.org/docs/usage/workflow-syntax", files: [".woodpecker.yml",".woodpecker.yaml",".woodpecker/**/*.yml",".woodpecker/**/*.yaml","**/.drone.yml","**/.drone.yaml"], usually: "ci" }, async () => (await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(3369), __webpack_require__.e(1281), __webpack_require__.e(35), __webpack_require__.e(1000), __webpack_require__.e(4097), __webpack_require__.e(5576), __webpack_require__.e(3534), __webpack_require__.e(6947)]).then(__webpack_require__.bind(__webpack_require__, 86947))).woodpecker),
];
function late(card, load) {
  let reader;
  return { ...card, prepare: async () => { reader ??= await load(); await reader.prepare?.(); }, read: (file, tree) => reader.read(file, tree) };
}

// EXTERNAL MODULE: ./lib/src/rules/index.js + 32 modules
var rules = __webpack_require__(25418);
// EXTERNAL MODULE: ./lib/src/support/user-error.js
var user_error = __webpack_require__(98308);
;// CONCATENATED MODULE: ./lib/src/examine.js






/** Whether something is read of a file of that path. */
const isClaimed = (0,src_read/* isClaimedBy */.vi)(readers);
/** Steps 2 to 6 on one tree: collect, read, place, align, compare. The memory holds what was read of other trees. */
async function examine(tree, options, memory = null) {
    const paths = tree.list();
    const claims = (0,src_read/* claimsIn */.hh)(tree, readers);
    const claimed = claims.map(({ path }) => path);
    await tree.preload(memory ? [...new Set([...claimed, ...(0,src_read/* askedBefore */.or)(memory)])] : claimed);
    const read = await readWhole(tree, claims, memory, options);
    const { declarations, keys } = place(read.files, paths, options);
    const services = align(declarations);
    const jobs = read.files.flatMap((file) => file.reading.jobs ?? []);
    const facts = { services, declarations, keys, jobs, paths, history: null };
    const byReader = new Map();
    for (const file of read.files)
        byReader.set(file.reader.id, (byReader.get(file.reader.id) ?? 0) + 1);
    return {
        facts,
        declarations,
        keys,
        services,
        findings: mergeTwins(rules/* rules */.a.flatMap((rule) => rule.check(facts, options))),
        notices: [
            ...read.files.flatMap((file) => file.reading.notices ?? []),
            ...tree.notices().filter((notice) => isClaimed(notice.at.file)),
        ],
        waivers: read.waivers,
        paths: new Set(paths),
        filesRead: read.count,
        byReader,
    };
}
/** Most contents are at hand. Where they come from afar, what a file refers to is known once it was read. */
async function readWhole(tree, claims, memory, options) {
    const images = new Map(Object.entries(options.images));
    const far = memory ?? (0,src_read/* createMemory */.IG)();
    for (let round = 0; round < mostRounds; round++) {
        const read = await (0,src_read/* readTree */.Zc)(tree, claims, round === 0 ? memory : far, images);
        const lacking = tree.lacking();
        if (lacking.length === 0)
            return read;
        await tree.preload(lacking);
    }
    throw new user_error/* UserError */.y('files refer to each other more deeply than is followed through the API', 'Judge a clone.');
}
const mostRounds = 12;
/** What the rules about time and people find, where the past is known. */
function aboutThePast({ facts }, history, options) {
    if (history === null)
        return [];
    return rules/* rules */.a
        .filter(({ gap }) => gap !== 'tools')
        .flatMap((rule) => rule.check({ ...facts, history }, options));
}
/** Projects that share a line share its fix: what is said of each of them in the same words is said once. */
function mergeTwins(findings) {
    const merged = new Map();
    for (const one of findings) {
        const key = [one.rule, one.title, one.at.file, one.at.line].join('\0');
        const twin = merged.get(key);
        const [worse, other] = twin && rank(one) <= rank(twin) ? [twin, one] : [one, twin];
        merged.set(key, other ? { ...worse, related: union(worse.related, other.related) } : worse);
    }
    return [...merged.values()];
}
const rank = ({ severity }) => ['low', 'medium', 'high'].indexOf(severity);
const union = (places, others) => [
    ...new Map([...places, ...others].map((place) => [`${place.file}\0${place.line}`, place])).values(),
];


/***/ }),

/***/ 48980:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf),
/* harmony export */   h: () => (/* binding */ exitCodes)
/* harmony export */ });
/** What a run ends with; continuous integration and scripts decide by it. */
const exitCodes = {
    /** Nothing that counts differs. */
    pass: 0,
    /** Findings at or above the threshold. */
    findings: 1,
    /** No judgement: wrong usage or configuration, a changed file that cannot be read, a crash. */
    noJudgement: 2,
    /** Fewer than two environments declare anything. */
    nothingToCompare: 3,
};
/** The exit code of a complete report. */
function exitCodeOf(report) {
    if (report.verdict === 'fail')
        return exitCodes.findings;
    if (report.verdict === 'could-not-judge')
        return exitCodes.noJudgement;
    const { dev, ci, prod } = report.coverage.byEnvironment;
    const declaring = [dev, ci, prod].filter((count) => count > 0).length;
    return declaring < 2 ? exitCodes.nothingToCompare : exitCodes.pass;
}


/***/ }),

/***/ 38264:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   bi: () => (/* binding */ sizeProblem)
/* harmony export */ });
/* unused harmony export largestFile */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/**
 * Released bundles of Kubernetes manifests reach two megabytes. Larger files are no manifests, and reading them is how a
 * run is slowed down on purpose; parsers have lower limits of their own.
 */
const largestFile = 4 * 1024 * 1024;
/** Why a file of that size is not read, or null. */
const sizeProblem = (size) => size > largestFile ? `has ${size} bytes; files above ${largestFile} bytes are not read` : null;
/** Decodes what a file holds: UTF-8, or UTF-16 where a byte order mark says so. */
function decode(bytes) {
    const text = decoderOf(bytes).decode(bytes);
    if (text.includes('\0'))
        return { problem: 'is no text: it holds NUL bytes' };
    if (text.startsWith('version https://git-lfs.github.com/spec/'))
        return { problem: 'is a pointer to Git LFS; what it stands for is not in the repository' };
    return { text };
}
// Decoders drop the byte order mark, and put U+FFFD for bytes that are no characters: an odd byte in a comment must
// not hide the rest of the file.
function decoderOf(bytes) {
    const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
    if (mark === 0xfffe)
        return new node_util__WEBPACK_IMPORTED_MODULE_0__.TextDecoder('utf-16le');
    if (mark === 0xfeff)
        return new node_util__WEBPACK_IMPORTED_MODULE_0__.TextDecoder('utf-16be');
    return new node_util__WEBPACK_IMPORTED_MODULE_0__.TextDecoder('utf-8');
}


/***/ }),

/***/ 32051:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ listCommit),
/* harmony export */   b4: () => (/* binding */ readBlobs)
/* harmony export */ });
/* unused harmony exports readObjects, parentsOf */
/* harmony import */ var _file_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38264);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57422);


/** Everything that a commit holds; sizes are null where the clone left the contents out. */
function listCommit(repository, commit) {
    const list = (...flags) => (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(repository, 'ls-tree', ['-r', '-z', '--full-tree', ...flags, '--end-of-options', (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .checked */ .KD)(commit)]);
    try {
        return parseListing(list('-l'));
    }
    catch (error) {
        if (!(error instanceof _git_js__WEBPACK_IMPORTED_MODULE_1__/* .GitFailure */ .Xi))
            throw error;
        return parseListing(list());
    }
}
// "<mode> SP <type> SP <object> [SP+ <size>] TAB <path>", ended by NUL.
function parseListing(listing) {
    const lines = listing.toString('utf8').split('\0');
    return lines.flatMap((line) => {
        const tab = line.indexOf('\t');
        const [mode = '', , sha = '', size] = line.slice(0, tab).split(/ +/);
        return tab < 0 ? [] : [{ path: line.slice(tab + 1), mode, sha, size: size ? Number(size) || 0 : null }];
    });
}
/** The contents of blobs, in one process. What this clone does not have is left out. */
function readBlobs(repository, shas) {
    const blobs = readObjects(repository, shas).filter(({ type }) => type === 'blob');
    return new Map(blobs.map(({ sha, bytes }) => [sha, fileText(bytes)]));
}
function fileText(bytes) {
    const problem = (0,_file_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeProblem */ .bi)(bytes.length);
    return problem === null ? (0,_file_text_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D4)(bytes) : { problem };
}
/** Objects of any kind, by their names. What this clone does not have is left out. */
function readObjects(repository, shas) {
    const found = [];
    let rest = shas.map(_git_js__WEBPACK_IMPORTED_MODULE_1__/* .checked */ .KD);
    for (let failures = 0; rest.length > 0 && failures < mostFailures; failures++) {
        const { output, failure } = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(repository, 'cat-file', ['--batch'], {
            input: `${rest.join('\n')}\n`,
        });
        if (failure && !failure.answered)
            throw failure;
        const { objects, answered } = parseObjects(output);
        found.push(...objects);
        if (!failure)
            break;
        rest = rest.slice(answered + 1);
    }
    return found;
}
// In a clone that leaves contents out, git ends at the first of them instead of saying that it is missing.
const mostFailures = 50;
// "<object> SP <type> SP <size> LF <contents> LF", or "<object> SP missing LF".
function parseObjects(output) {
    const objects = [];
    let answered = 0;
    for (let start = 0; start < output.length; answered++) {
        const end = output.indexOf(10, start);
        if (end < 0)
            break;
        const [sha = '', type = '', size] = output.toString('latin1', start, end).split(' ');
        const length = size === undefined ? -1 : Number(size);
        if (length >= 0)
            objects.push({ sha, type, bytes: output.subarray(end + 1, end + 1 + length) });
        start = end + 1 + (length >= 0 ? length + 1 : 0);
    }
    return { objects, answered };
}
/** The parents that a commit names, also where a shallow clone does not have them; null where it is missing itself. */
function parentsOf(repository, commit) {
    const object = readObjects(repository, [commit])[0];
    if (object?.type !== 'commit')
        return null;
    const [header = ''] = object.bytes.toString('utf8').split('\n\n', 1);
    return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].flatMap((match) => match[1] ?? []);
}


/***/ }),

/***/ 57422:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   $q: () => (/* binding */ safety),
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   HH: () => (/* binding */ isSha),
/* harmony export */   KD: () => (/* binding */ checked),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   W1: () => (/* binding */ findRepository),
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   Xi: () => (/* binding */ GitFailure),
/* harmony export */   cA: () => (/* binding */ environment),
/* harmony export */   wu: () => (/* binding */ mergeBase)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _support_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98308);




const deadline = 30_000;
const mostOutput = 256 * 1024 * 1024;
/** The repository that a folder belongs to, or null. */
function findRepository(folder) {
    let root = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder);
    while (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, '.git'))) {
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(root);
        if (parent === root)
            return null;
        root = parent;
    }
    return { gitDir: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, '.git'), root };
}
/** A git command that did not succeed; the message holds the first line of what it said. */
class GitFailure extends _support_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y {
    /** Whether git ran at all and said no. */
    answered;
    constructor(command, said, answered) {
        super(`git ${command}: ${said}`, 'See whether git works in this folder, and run it again.');
        this.name = 'GitFailure';
        this.answered = answered;
    }
}
/**
 * Runs one of the few commands with everything switched off by which a repository, a configuration or an environment
 * could make git start a program. No argument may stem from a repository; references go through `resolveCommit`.
 */
function runGit(repository, command, args, { input = '', cwd = repository.root } = {}) {
    const run = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', [...safety(repository), command, ...args], {
        cwd,
        input,
        env: environment(repository),
        timeout: deadline,
        killSignal: 'SIGKILL',
        maxBuffer: mostOutput,
        windowsHide: true,
    });
    const output = run.stdout ?? Buffer.alloc(0);
    if (run.error)
        return { output, failure: new GitFailure(command, reason(run.error), false) };
    if (run.status === 0)
        return { output, failure: null };
    const said = firstLine(run.stderr) || `ended with ${run.status ?? run.signal}`;
    return { output, failure: new GitFailure(command, said, true) };
}
/**
 * The output of a command that succeeds.
 * @throws GitFailure
 */
function git(repository, command, args, feed = {}) {
    const { output, failure } = runGit(repository, command, args, feed);
    if (failure)
        throw failure;
    return output;
}
/** Everything switched off that is no reading; the one place that decides this, for every way of running git. */
const safety = ({ gitDir, root }) => [
    `--git-dir=${gitDir}`,
    `--work-tree=${root}`,
    ...[
        'safe.bareRepository=explicit',
        `safe.directory=${root}`,
        'core.fsmonitor=false',
        'core.hooksPath=/dev/null',
        'core.pager=cat',
        'diff.external=',
        'log.showSignature=false',
        'protocol.allow=never',
    ].flatMap((setting) => ['-c', setting]),
    '--no-optional-locks',
    '--literal-pathspecs',
];
/**
 * The only environment that git gets: an earlier step may have set GIT_DIR, GIT_CONFIG_*, GIT_SSH_COMMAND, PAGER or
 * LD_PRELOAD.
 */
const environment = ({ gitDir }) => ({
    PATH: process.env.PATH,
    HOME: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitDir, 'no-home'),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_ATTR_NOSYSTEM: '1',
    LC_ALL: 'C',
});
function reason(error) {
    if (error.code === 'ENOENT')
        return 'git is not installed';
    if (error.code === 'ETIMEDOUT')
        return `no answer within ${deadline / 1000} s`;
    if (error.code === 'ENOBUFS')
        return `more than ${mostOutput} bytes of output`;
    return error.message;
}
/** The first line of what git said, without anything that could speak to a terminal. */
const firstLine = (bytes) => (bytes.toString('utf8').split('\n')[0] ?? '').replace(/[^\x20-\x7e]/g, '?').slice(0, 200);
/** Whether a text is the name of an object and nothing else. */
const isSha = (text) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
/** The same text, refused unless it is the name of an object. */
function checked(sha) {
    if (!isSha(sha))
        throw new Error('not the name of a git object');
    return sha;
}
/**
 * The commit that a reference names, or null where there is none.
 * @throws UserError where it has not the form of a reference
 */
function resolveCommit(repository, reference) {
    if (!/^[\w@][\w./@^~{}+-]{0,254}$/.test(reference) || reference.includes('..'))
        throw new _support_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${JSON.stringify(reference.slice(0, 80))} is no reference to a commit`, 'Write a branch, a tag or a commit: main, origin/main, v1.2.0, HEAD~1.');
    return shaFrom(() => git(repository, 'rev-parse', ['--verify', '--quiet', '--end-of-options', `${reference}^{commit}`]));
}
/** The commit from which both came, or null where they have none in common or the clone is too shallow to tell. */
function mergeBase(repository, one, other) {
    return shaFrom(() => git(repository, 'merge-base', ['--end-of-options', checked(one), checked(other)]));
}
function shaFrom(run) {
    try {
        const text = run().toString('latin1').trim();
        return isSha(text) ? text : null;
    }
    catch (error) {
        if (error instanceof GitFailure && error.answered)
            return null;
        throw error;
    }
}


/***/ }),

/***/ 54188:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ objectTree),
/* harmony export */   VT: () => (/* binding */ entriesTree),
/* harmony export */   cu: () => (/* binding */ identityOf)
/* harmony export */ });
/* harmony import */ var _file_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38264);
/* harmony import */ var _git_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32051);
/* harmony import */ var _tree_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75864);



const mostAtOnce = 64 * 1024 * 1024;
/** A tree over entries of a commit, from git's objects: never the work tree, never a filter, never a link. */
function objectTree(repository, entries, below = '', cache = new Map()) {
    return entriesTree(entries, { below, cache, load: (shas) => (0,_git_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .readBlobs */ .b4)(repository, shas) });
}
/** A tree over the entries of a commit. */
function entriesTree(entries, contents) {
    const prefix = contents.below === '' ? '' : `${contents.below}/`;
    const inside = entries.filter(({ path }) => path.startsWith(prefix));
    const byPath = new Map(inside.map((entry) => [entry.path.slice(prefix.length), entry]));
    return (0,_tree_of_js__WEBPACK_IMPORTED_MODULE_2__/* .treeOf */ .g)({
        paths: [...byPath.keys()].sort(),
        isFile: (path) => isRegular(byPath.get(path)),
        identity(path) {
            const entry = byPath.get(path);
            return entry ? identityOf(entry.mode, entry.sha) : null;
        },
        preload: async (paths) => {
            const regular = paths.filter((path) => isReadable(byPath.get(path)));
            await contents.bring?.(regular);
            fill(paths.flatMap((path) => byPath.get(path) ?? []), contents);
        },
        read(path) {
            const entry = byPath.get(path);
            if (!entry)
                return null;
            return contents.bring && isReadable(entry) && !contents.cache.has(entry.sha)
                ? 'far'
                : readEntry(entry, contents);
        },
    });
}
const isReadable = (entry) => entry !== undefined && obstacle(entry) === null;
function readEntry(entry, contents) {
    const problem = obstacle(entry);
    if (problem)
        return { problem };
    fill([entry], contents);
    return contents.cache.get(entry.sha) ?? { problem: 'is not in this clone: its content was not fetched' };
}
function fill(wanted, { cache, load }) {
    const missing = wanted.filter((entry) => !obstacle(entry) && !cache.has(entry.sha));
    for (const batch of batches(missing))
        for (const [sha, text] of load([...new Set(batch.map((entry) => entry.sha))]))
            cache.set(sha, text);
}
/** Names a content; whether a file may be executed makes no difference to anybody who reads it. */
const identityOf = (mode, sha) => `${mode.slice(0, 3)} ${sha}`;
const isRegular = (entry) => entry?.mode.startsWith('100') === true;
function obstacle(entry) {
    if (entry.mode === '120000')
        return 'is a symbolic link, which is never followed';
    if (entry.mode === '160000')
        return 'is a submodule, which is not read';
    return isRegular(entry) ? (0,_file_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeProblem */ .bi)(entry.size ?? 0) : 'is no regular file';
}
function batches(entries) {
    const found = [];
    let room = 0;
    for (const entry of entries) {
        const size = entry.size ?? 0;
        if (found.length === 0 || room < size) {
            found.push([]);
            room = mostAtOnce;
        }
        found.at(-1)?.push(entry);
        room -= size;
    }
    return found;
}


/***/ }),

/***/ 94803:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ terminalHost)
});

// UNUSED EXPORTS: hasColour

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/support/sinks/terminal.js
var terminal = __webpack_require__(3185);
// EXTERNAL MODULE: ./lib/src/support/user-error.js
var user_error = __webpack_require__(98308);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
;// CONCATENATED MODULE: ./lib/src/hosts/digests.js

// Loaded at the first use: that takes 4 ms, most runs need none of it, and those who do cannot wait for an import().
const load = (0,external_node_module_.createRequire)(import.meta.url);
/** As node:crypto has it. */
const createHash = (...args) => load('node:crypto').createHash(...args);

;// CONCATENATED MODULE: ./lib/src/hosts/clock.js

/** Seconds since 1970. */
const secondsNow = () => Math.floor(Date.now() / 1000);
/** A text made unreadable, always in the same way. */
const sha256 = (text) => createHash('sha256').update(text).digest('hex');

// EXTERNAL MODULE: ./lib/src/hosts/git.js
var git = __webpack_require__(57422);
// EXTERNAL MODULE: ./lib/src/hosts/git-objects.js
var git_objects = __webpack_require__(32051);
// EXTERNAL MODULE: ./lib/src/hosts/object-tree.js
var object_tree = __webpack_require__(54188);
;// CONCATENATED MODULE: ./lib/src/hosts/line-of-commits.js



/** Neighbours share most of their files; a long walk must not keep all of them. */
const mostTrees = 2;
// Each commit against its first parent, so that a merge counts with what it brought to the line. An empty text can be
// no path: it stands between commits.
const format = 'format:%x00%H%x00%P%x00%ct%x00%s%x00';
/**
 * The commits from one back along first parents, with the paths that each changed
 * (https://git-scm.com/docs/git-log#_diff_formatting); paths are those below a folder of the repository.
 */
function lineOfCommits(repository, head, below) {
    const answer = (0,git/* git */.$Y)(repository, 'rev-parse', ['--is-shallow-repository']).toString('latin1').trim();
    if (answer === 'true')
        return {
            unavailable: 'this clone is shallow: fetch all of it (`fetch-depth: 0` at actions/checkout, or git fetch --unshallow)',
        };
    const flags = ['-z', '--first-parent', '-m', '--no-renames', '--name-only', `--format=${format}`];
    try {
        const log = (0,git/* git */.$Y)(repository, 'log', [...flags, '--end-of-options', head, '--']);
        const cache = new Map();
        const shared = sharedTexts();
        const show = (commit) => {
            try {
                const entries = (0,git_objects/* listCommit */.E$)(repository, commit).map((entry) => ({
                    ...entry,
                    path: shared(entry.path),
                }));
                if (cache.size > mostTrees * entries.length)
                    cache.clear();
                return (0,object_tree/* objectTree */.Kf)(repository, entries, below, cache);
            }
            catch (error) {
                if (error instanceof git/* GitFailure */.Xi)
                    return null;
                throw error;
            }
        };
        const { revisions, complete } = parseLog(log.toString('utf8'), below === '' ? '' : `${below}/`, show);
        return { revisions, complete };
    }
    catch (error) {
        if (!(error instanceof git/* GitFailure */.Xi))
            throw error;
        return { unavailable: `git could not tell the history: ${error.message}` };
    }
}
// Thousands of listings name the same files.
function sharedTexts() {
    const known = new Map();
    return (text) => {
        const before = known.get(text);
        if (before === undefined)
            known.set(text, text);
        return before ?? text;
    };
}
function parseLog(log, prefix, show) {
    const words = log.split('\0');
    const revisions = [];
    let complete = false;
    for (let at = 0; at < words.length;) {
        const commit = words[at++] ?? '';
        if (!(0,git/* isSha */.HH)(commit))
            continue;
        const [parents, time, subject = ''] = words.slice(at, at + 3);
        at += 3;
        const changed = [];
        for (let path = (words[at] ?? '').replace(/^\n/, ''); path !== ''; path = words[++at] ?? '')
            if (path.startsWith(prefix))
                changed.push(path.slice(prefix.length));
        revisions.push({ commit, at: Number(time), subject, changed, tree: () => show(commit) });
        complete = parents === '';
    }
    return { revisions, complete };
}

;// CONCATENATED MODULE: ./lib/src/hosts/progress.js
/** Shorter runs show nothing: what comes and goes at once is only a flicker. */
const patience = 1000;
const interval = 200;
/** A progress line on that stream; without one, nothing. `now` tells the time in milliseconds. */
function progressOn(write, now = () => performance.now()) {
    const start = now();
    let shown = start;
    const asked = new Set();
    let visible = false;
    function step(path) {
        asked.add(path);
        const time = now();
        if (!write || time - start < patience || time - shown < interval)
            return;
        shown = time;
        visible = true;
        write(`\r\u001b[Kfiles read: ${asked.size}`);
    }
    return {
        watch: (tree) => ({
            ...tree,
            text(path) {
                step(path);
                return tree.text(path);
            },
        }),
        clear() {
            if (visible)
                write?.('\r\u001b[K');
            visible = false;
        },
    };
}

// EXTERNAL MODULE: ./lib/src/hosts/streams.js
var streams = __webpack_require__(35291);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/src/hosts/file-text.js
var file_text = __webpack_require__(38264);
// EXTERNAL MODULE: ./lib/src/hosts/tree-of.js
var tree_of = __webpack_require__(75864);
;// CONCATENATED MODULE: ./lib/src/hosts/work-tree.js








const mostPaths = 1_000_000;
const neverEntered = new Set(['.git', 'node_modules']);
/**
 * The files that lie in a folder now: what git tracks and what it does not ignore, or everything where there is no
 * repository. Regular files only, and never through a symbolic link.
 */
function workTree(root, log) {
    const real = new Map([['.', true]]);
    const isReal = (folder) => {
        const before = real.get(folder);
        if (before !== undefined)
            return before;
        const found = isReal(external_node_path_.posix.dirname(folder)) && statOf((0,external_node_path_.join)(root, folder))?.isDirectory() === true;
        real.set(folder, found);
        return found;
    };
    return (0,tree_of/* treeOf */.g)({
        paths: trackedPaths(root, log) ?? walk(root),
        read: (path) => (isReal(external_node_path_.posix.dirname(path)) ? read((0,external_node_path_.join)(root, path)) : belowLink),
        isFile: (path) => isReal(external_node_path_.posix.dirname(path)) && statOf((0,external_node_path_.join)(root, path))?.isFile() === true,
        identity: (path) => (isReal(external_node_path_.posix.dirname(path)) ? identity((0,external_node_path_.join)(root, path)) : null),
        preload: async () => { },
    });
}
const belowLink = { problem: 'lies below a symbolic link, which is never followed' };
// A name that the system refuses (too long) names nothing that could be read.
function statOf(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    }
    catch {
        return undefined;
    }
}
// A folder that the repository around it ignores holds nothing in git's eyes, but somebody asked for it by name.
function trackedPaths(root, log) {
    const repository = (0,git/* findRepository */.W1)(root);
    if (!repository)
        return null;
    try {
        const listed = (0,git/* git */.$Y)(repository, 'ls-files', ['-z', '--cached', '--others', '--exclude-standard'], {
            cwd: root,
        });
        const paths = new Set(listed.toString('utf8').split('\0'));
        const files = [...paths].filter((path) => path !== '' && !path.endsWith('/'));
        return files.length > 0 ? files.sort() : null;
    }
    catch (error) {
        if (!(error instanceof git/* GitFailure */.Xi))
            throw error;
        log(`${error.message}; reading the folder without git, so files that git ignores are read as well`);
        return null;
    }
}
function walk(root) {
    const found = [];
    const folders = [root];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop())
        for (const entry of entriesOf(folder)) {
            const path = (0,external_node_path_.join)(folder, entry.name);
            if (!entry.isDirectory())
                found.push((0,external_node_path_.relative)(root, path).split(external_node_path_.sep).join('/'));
            else if (!neverEntered.has(entry.name))
                folders.push(path);
            if (found.length > mostPaths)
                throw new user_error/* UserError */.y(`the folder holds more than ${mostPaths} files`, 'Name the folder of one project.');
        }
    return found.sort();
}
// A folder that may not be entered holds nothing that this run could judge.
function entriesOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
}
// As git names it, so that it can be held against a commit: "blob <size>" NUL <content>.
function identity(path) {
    const stat = statOf(path);
    try {
        if (stat?.isSymbolicLink())
            return (0,object_tree/* identityOf */.cu)('120000', blobName(Buffer.from((0,external_node_fs_.readlinkSync)(path))));
        return stat?.isFile() ? (0,object_tree/* identityOf */.cu)('100644', blobName((0,external_node_fs_.readFileSync)(path))) : null;
    }
    catch {
        return null;
    }
}
const blobName = (content) => createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
const work_tree_link = { problem: 'is a symbolic link, which is never followed' };
const noFollow = external_node_fs_.constants.O_NOFOLLOW;
const flags = external_node_fs_.constants.O_RDONLY | (noFollow ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
// Opened without following links and without waiting for the other end of a pipe, then looked at: what was looked at
// before might be something else by now.
function read(path) {
    if (noFollow === undefined && statOf(path)?.isSymbolicLink())
        return work_tree_link;
    let handle;
    try {
        handle = (0,external_node_fs_.openSync)(path, flags);
    }
    catch (error) {
        const { code = 'unknown reason' } = error;
        if (code === 'ENOENT')
            return null;
        return code === 'ELOOP' ? work_tree_link : { problem: `could not be opened (${code})` };
    }
    try {
        return readOpen(handle);
    }
    finally {
        (0,external_node_fs_.closeSync)(handle);
    }
}
function readOpen(handle) {
    const stat = (0,external_node_fs_.fstatSync)(handle);
    if (stat.isDirectory())
        return { problem: 'is a submodule, which is not read' };
    const problem = stat.isFile() ? (0,file_text/* sizeProblem */.bi)(stat.size) : 'is no regular file';
    if (problem !== null)
        return { problem };
    const bytes = Buffer.allocUnsafe(stat.size);
    let size = 0;
    for (let count = -1; count !== 0 && size < bytes.length; size += count)
        count = (0,external_node_fs_.readSync)(handle, bytes, size, bytes.length - size, null);
    return (0,file_text/* decode */.D4)(bytes.subarray(0, size));
}

// EXTERNAL MODULE: ./lib/src/hosts/written-files.js
var written_files = __webpack_require__(43663);
;// CONCATENATED MODULE: ./lib/src/hosts/terminal.js












/** A terminal: results on standard output, everything else on standard error, and nothing else anywhere. */
function terminalHost(run) {
    let head = null;
    let base = null;
    const progress = progressOn(!run.quiet && process.stderr.isTTY ? streams/* printError */.y : null);
    const log = (text) => {
        progress.clear();
        if (!run.quiet)
            (0,streams/* printError */.y)(`${(0,terminal/* logLine */.BP)(text)}\n`);
    };
    if (run.output !== null)
        startFile(run.output);
    const host = {
        tree: async () => {
            head ??= progress.watch(workTree(run.folder, log));
            return head;
        },
        baseTree: async () => {
            if (run.base !== null)
                base ??= progress.watch(treeBefore(run.folder, run.base));
            return base;
        },
        print(text) {
            progress.clear();
            print(text, run.output);
        },
        log,
        colour: run.output === null && hasColour(process.env, process.stdout.isTTY === true),
        width: process.stdout.columns ?? (Number(process.env.COLUMNS) || 100),
        annotate: absent,
        summarize: absent,
        comment: absent,
        check: absent,
        issue: absent,
        suggest: absent,
        save: absent,
        publishes: false,
        refusals: () => [],
        changedPaths: async () => null,
        now: secondsNow,
        digest: sha256,
        async history(request) {
            const { terminalHistory } = await Promise.all(/* import() */[__webpack_require__.e(4939), __webpack_require__.e(7173)]).then(__webpack_require__.bind(__webpack_require__, 54943));
            return terminalHistory({ folder: run.folder, depth: run.depth ?? 'check', tree: host.tree, log }, request);
        },
        link: () => null,
        revision: () => ({ repository: null, commit: null }),
        past: async () => pastOf(run.folder),
    };
    return host;
}
const absent = async () => 'unavailable';
function print(text, output) {
    if (output === null)
        (0,streams/* printOut */.A)(text);
    else
        (0,written_files/* append */.BC)(output, text);
}
function startFile(path) {
    try {
        (0,written_files/* writeWhole */.f8)(path, '');
    }
    catch (error) {
        throw new user_error/* UserError */.y(`${(0,terminal/* plain */.pj)(path)} cannot be written (${error.code ?? 'unknown reason'})`, 'Name another file with --output.');
    }
}
/**
 * Whether to use colours: https://force-color.org/ wins over https://no-color.org/, which wins over what the
 * terminal is.
 */
function hasColour(environment, isTerminal) {
    const { FORCE_COLOR: force, NO_COLOR: no, TERM: term } = environment;
    if (force !== undefined && force !== '')
        return force !== '0' && force !== 'false';
    if (no !== undefined && no !== '')
        return false;
    return isTerminal && term !== 'dumb';
}
/** What the branch started from, so that work of others on the base branch counts for neither side. */
function treeBefore(folder, reference) {
    const repository = (0,git/* findRepository */.W1)(folder);
    if (!repository)
        throw new user_error/* UserError */.y('--base needs a git repository', 'Run it inside one, or leave --base away.');
    const named = (0,git/* resolveCommit */.WL)(repository, reference);
    if (!named)
        throw new user_error/* UserError */.y(`--base: this repository has no commit ${(0,terminal/* plain */.pj)(reference)}`, 'Fetch it first (git fetch origin), or name another branch, tag or commit.');
    const here = (0,git/* resolveCommit */.WL)(repository, 'HEAD');
    const base = here ? (0,git/* mergeBase */.wu)(repository, named, here) : named;
    if (!base)
        throw new user_error/* UserError */.y(`--base: ${(0,terminal/* plain */.pj)(reference)} and the current commit have no common history here`, 'Fetch more of it (git fetch --unshallow), or name the commit to compare with.');
    return (0,object_tree/* objectTree */.Kf)(repository, (0,git_objects/* listCommit */.E$)(repository, base), folderIn(repository, folder));
}
function pastOf(folder) {
    const repository = (0,git/* findRepository */.W1)(folder);
    const here = repository && (0,git/* resolveCommit */.WL)(repository, 'HEAD');
    if (!repository || !here)
        return { unavailable: 'there is no git repository with a commit here' };
    return lineOfCommits(repository, here, folderIn(repository, folder));
}
const folderIn = (repository, folder) => (0,external_node_path_.relative)(repository.root, (0,external_node_path_.resolve)(folder)).split(external_node_path_.sep).join('/');


/***/ }),

/***/ 75864:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ treeOf)
/* harmony export */ });
/* harmony import */ var _support_glob_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23907);

const mostLists = 1000;
const mostCached = 64 * 1024 * 1024;
/** A tree over a source: confined to its paths, each text read once, each obstacle told once. */
function treeOf(source) {
    const known = new Set(source.paths);
    const texts = new Map();
    const lacking = new Set();
    const notices = new Map();
    const lists = new Map();
    let cached = 0;
    function text(path) {
        const before = texts.get(path);
        if (before !== undefined)
            return before;
        if (!known.has(path))
            return null;
        const found = source.read(path);
        if (found === 'far') {
            lacking.add(path);
            return null;
        }
        const result = found && 'text' in found ? found.text : null;
        if (found && 'problem' in found)
            notices.set(path, { text: found.problem, at: { file: path, line: 1 }, unread: true });
        if (result === null || cached + result.length <= mostCached)
            texts.set(path, result);
        cached += result?.length ?? 0;
        return result;
    }
    // Many readers ask the same for each of their files: where the charts are, where the modules.
    function list(globs) {
        if (!globs)
            return source.paths;
        const key = globs.join('\0');
        const before = lists.get(key);
        if (before)
            return before;
        const found = matching(globs);
        if (lists.size < mostLists)
            lists.set(key, found);
        return found;
    }
    function matching(globs) {
        if (!globs.some((glob) => /[*?{[\\]|^\.\/|\/$/.test(glob)))
            return [...new Set(globs)].filter((path) => known.has(path)).sort();
        return source.paths.filter((0,_support_glob_index_js__WEBPACK_IMPORTED_MODULE_0__/* .globMatcher */ .fU)(globs));
    }
    return {
        text,
        has: (path) => known.has(path) && source.isFile(path),
        identity: (path) => (known.has(path) ? source.identity(path) : null),
        list,
        preload: (paths) => source.preload(paths.filter((path) => known.has(path) && !texts.has(path))),
        notices: () => [...notices.values()],
        lacking: () => [...lacking].filter((path) => source.read(path) === 'far'),
    };
}


/***/ }),

/***/ 43663:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ append),
/* harmony export */   EX: () => (/* binding */ withTemporaryFolder),
/* harmony export */   f8: () => (/* binding */ writeWhole),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   mx: () => (/* binding */ overwrite),
/* harmony export */   qf: () => (/* binding */ writeNew)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Writes a file, with the folders above it. */
function writeWhole(path, text) {
    makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text);
}
/** Writes a file that is not there yet; false where it is. */
function writeNew(path, text) {
    makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text, { flag: 'wx' });
        return true;
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return false;
        throw error;
    }
}
/** Adds to the end of a file. */
const append = (path, text) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(path, text);
/** Makes a folder, with those above it. */
const makeFolder = (path) => void (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path, { recursive: true });
/** Runs something with a folder of its own, which is gone afterwards. */
async function withTemporaryFolder(parent, name, run) {
    makeFolder(parent);
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, `${name}-`));
    try {
        return await run(folder);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
    }
}
/** Gives a file that is there another content; its mode stays. */
const overwrite = (path, text) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text);


/***/ }),

/***/ 97249:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge),
/* harmony export */   t: () => (/* binding */ counts)
/* harmony export */ });
/* harmony import */ var _own_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2500);
/* harmony import */ var _support_waivers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35687);


const rank = { high: 3, medium: 2, low: 1 };
/** Says of every finding whether it is new, known or allowed, adds what is wrong with the allowances, and decides. */
function judge(evidence, options) {
    const used = new Set();
    const stated = evidence.findings
        .flatMap((one) => levelled(one, options))
        .map((one) => state(one, evidence, options, used));
    const findings = [
        ...stated,
        ...aboutAllowances(evidence, options, used),
        ...notDeclared(evidence, options),
    ].sort(worstFirst);
    return { verdict: findings.some((one) => counts(one, options)) ? 'fail' : 'pass', findings };
}
/** Whether a finding fails the gate. */
function counts(one, options) {
    if (one.state === 'allowed' || options.failOn === 'none')
        return false;
    if (one.state === 'known' && options.scope === 'new')
        return false;
    return rank[one.severity] >= rank[options.failOn];
}
function levelled(one, options) {
    const level = options.rules[one.rule];
    if (level === 'off')
        return [];
    return [level ? { ...one, severity: level } : one];
}
function state(one, evidence, options, used) {
    const waiver = evidence.waivers.find((candidate) => candidate.rule === one.rule && [one.at, ...one.related].some((place) => (0,_support_waivers_js__WEBPACK_IMPORTED_MODULE_1__/* .beside */ .v)(candidate, place)));
    const allowance = waiver ?? options.allow.find((candidate) => covers(candidate, one));
    if (allowance)
        used.add(allowance);
    if (allowance?.reason && !expired(allowance.until, options))
        return { ...one, state: 'allowed', allowance: { reason: allowance.reason, until: allowance.until } };
    return evidence.base?.has(one.fingerprint) ? { ...one, state: 'known' } : one;
}
function covers(allowed, one) {
    const all = (wanted, found) => wanted === null || wanted.every((word) => found.includes(word));
    return (allowed.rule === one.rule &&
        (allowed.project === null || allowed.project === one.project) &&
        (allowed.role === null || allowed.role === one.role) &&
        all(allowed.environments, one.environments) &&
        all(allowed.engines, one.engines));
}
const expired = (until, options) => until !== null && until < options.today;
/** An allowance that lapsed, gives no reason or matches nothing any more is itself worth a line. */
function aboutAllowances(evidence, options, used) {
    return [...options.allow, ...evidence.waivers].flatMap((one) => {
        if (!one.reason)
            return [
                allowanceFinding(one, 'allowance-without-reason', 'gives no reason, so it allows nothing', 'Write why after ` -- `.'),
            ];
        if (!used.has(one))
            return [allowanceFinding(one, 'allowance-unused', 'matches no finding any more', 'Remove it.')];
        return expired(one.until, options)
            ? [
                allowanceFinding(one, 'allowance-expired', `ended on ${one.until}`, 'Close the gap, or give it a new date with a reason.'),
            ]
            : [];
    });
}
function allowanceFinding(one, rule, what, fix) {
    return (0,_own_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .ownFinding */ .I)({
        rule,
        severity: 'low',
        title: `The allowance of ${one.rule} ${what}`,
        why: 'Allowances that nobody looks after hide the next gap.',
        fix,
        at: one.at,
        fingerprint: `${rule}/${one.rule}/${one.at.file}/${one.reason ?? ''}`,
    });
}
/** What `require` asks for and no file declares. */
function notDeclared(evidence, options) {
    const missing = options.require.filter((environment) => !evidence.declarations.some((one) => one.environment === environment));
    return missing.map((environment) => (0,_own_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .ownFinding */ .I)({
        rule: 'environment-not-declared',
        severity: 'high',
        environments: [environment],
        title: `Nothing here declares what ${environment} runs, and the configuration requires it`,
        why: 'What is not declared cannot be compared, and silence would look like parity.',
        fix: 'Declare it under `production:` in .github/parity.yml, place its files under `environments:`, or drop it from `require`.',
        at: { file: '.github/parity.yml', line: 1 },
        fingerprint: `environment-not-declared/${environment}`,
    }));
}
function worstFirst(a, b) {
    const states = { new: 0, known: 1, allowed: 2 };
    return (states[a.state] - states[b.state] ||
        rank[b.severity] - rank[a.severity] ||
        (a.fingerprint < b.fingerprint ? -1 : a.fingerprint > b.fingerprint ? 1 : 0));
}


/***/ }),

/***/ 16607:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ lookBack)
/* harmony export */ });
/* harmony import */ var _support_history_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56087);

const nothing = { facts: null, notices: [] };
/**
 * Looks back at commits and deployments, where that is asked for. It never throws and stops nothing: whatever goes
 * wrong here is told and leaves the figures unknown, because the verdict on tools must not depend on a network.
 */
async function lookBack(host, options) {
    const { time, people } = options;
    if (time === null)
        return nothing;
    const request = { now: host.now(), time, people };
    const data = await dataFor(host, request);
    try {
        // Loaded where it is needed: most runs in a terminal look at tools alone.
        const { historyFacts } = await __webpack_require__.e(/* import() */ 2919).then(__webpack_require__.bind(__webpack_require__, 72919));
        const facts = historyFacts(data, { time, people, digest: host.digest });
        return { facts, notices: noticesOf(data, options) };
    }
    catch (error) {
        const text = `time and people were not measured: ${reasonOf(error)}`;
        return { facts: null, notices: [notice(text, options)] };
    }
}
async function dataFor(host, request) {
    try {
        return await host.history(request);
    }
    catch (error) {
        return { ...(0,_support_history_data_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyHistory */ .s4)(request, ''), unavailable: [(0,_support_history_data_js__WEBPACK_IMPORTED_MODULE_0__/* .notRead */ .Qk)('commits', reasonOf(error))] };
    }
}
const reasonOf = (error) => (error instanceof Error ? error.message : String(error)).split('\n')[0]?.slice(0, 200) ?? '';
const names = {
    commits: 'commits',
    deployments: 'deployments',
    'pull-requests': 'pull requests',
    runs: 'workflow runs',
    approvals: 'approvals of deployments',
    environments: 'environments',
};
// Whoever did not ask for figures is not bothered with why there are none; the figures themselves say it too.
const noticesOf = (data, options) => (options.time?.at || options.people?.at ? data.unavailable : []).map(({ what, because, remedy, partly }) => notice(`${names[what]} were ${partly ? 'read in part' : 'not read'}, because ${because}.${remedy ? ` ${remedy}` : ''}`, options));
// It belongs to no file; the configuration is where it can be asked for or switched off.
const notice = (text, { time, people }) => ({
    text,
    at: time?.at ?? people?.at ?? { file: '.github/parity.yml', line: 1 },
    unread: false,
});


/***/ }),

/***/ 62775:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ readOptions)
});

// UNUSED EXPORTS: formats

// EXTERNAL MODULE: ./lib/src/catalog/engines.js + 5 modules
var engines = __webpack_require__(50779);
// EXTERNAL MODULE: ./lib/src/catalog/managed.js + 3 modules
var managed = __webpack_require__(36192);
// EXTERNAL MODULE: ./lib/src/options/config-file.js + 4 modules
var config_file = __webpack_require__(43665);
;// CONCATENATED MODULE: ./lib/src/options/history.js
const day = 24 * 60 * 60;
/** The edge of a band of DORA's quick check, near what the industry does on average. */
const week = 7 * day;
const thresholds = {
    queueAge: { warn: week, fail: null },
    deployLag: { warn: week, fail: null },
    leadTime: { warn: null, fail: null },
    deployInterval: { warn: week, fail: null },
    queueSize: { warn: 10, fail: null },
    pullRequestAge: { warn: 14 * day, fail: null },
    productionAhead: { warn: 50, fail: null },
};
/** How the time gap is measured: what the configuration says, and the defaults for the rest. */
function timeOptions(file, window) {
    return {
        at: file?.at ?? null,
        source: file?.source ?? impliedSource(file),
        environments: file?.environments ?? null,
        tags: file?.tags ?? null,
        workflow: file?.workflow ?? null,
        manifests: file?.manifests ?? null,
        shaFrom: file?.['sha-from'] ?? null,
        branch: file?.branch ?? null,
        window: window ?? file?.window ?? 90 * day,
        services: [...(file?.services ?? [])].map(([name, { environments, paths }]) => ({
            name,
            environments: environments ?? [],
            paths: paths ?? [],
        })),
        rollout: file?.rollout ?? 'first',
        assumeSuccess: file?.['assume-success'] ?? false,
        minimum: { deployments: file?.minimum?.deployments ?? 5, changes: file?.minimum?.changes ?? 10 },
        thresholds: thresholdsOf(file?.thresholds ?? null),
    };
}
// Whoever names a workflow, manifests or tags wants these to count, whatever else there is.
const impliedSource = (file) => file?.workflow ? 'workflow-runs' : file?.manifests ? 'manifests' : file?.tags ? 'tags' : null;
function thresholdsOf(file) {
    return {
        queueAge: thresholdOf(file?.['queue-age'], thresholds.queueAge),
        deployLag: thresholdOf(file?.['deploy-lag'], thresholds.deployLag),
        leadTime: thresholdOf(file?.['lead-time'], thresholds.leadTime),
        deployInterval: thresholdOf(file?.['deploy-interval'], thresholds.deployInterval),
        queueSize: thresholdOf(file?.['queue-size'], thresholds.queueSize),
        pullRequestAge: thresholdOf(file?.['pull-request-age'], thresholds.pullRequestAge),
        productionAhead: thresholdOf(file?.['production-ahead'], thresholds.productionAhead),
    };
}
const thresholdOf = (file, usual) => ({
    warn: limitOf(file?.warn, usual.warn),
    fail: limitOf(file?.fail, usual.fail),
});
const limitOf = (given, usual) => given === 'never' ? null : (given ?? usual);
/** How the people gap is measured: what the configuration says, and the defaults for the rest. */
function peopleOptions(file) {
    return {
        at: file?.at ?? null,
        policy: file?.policy ?? 'report',
        identities: file?.identities ?? 'none',
        deployerFrom: file?.['deployer-from'] ?? null,
        bots: file?.bots ?? [],
        deployerNotAuthor: file?.['deployer-not-author'] ?? false,
        requirePullRequest: file?.['require-pull-request'] ?? true,
        staleApprovals: file?.['stale-approvals'] ?? false,
        environmentReviewers: file?.['environment-reviewers'] ?? 0,
        enforce: file?.enforce ?? 'fail',
        minimum: { people: file?.minimum?.people ?? 3, deployments: file?.minimum?.deployments ?? 5 },
        involvement: file?.involvement ?? 0.34,
    };
}

// EXTERNAL MODULE: ./lib/src/support/unreadable.js
var unreadable = __webpack_require__(91959);
// EXTERNAL MODULE: ./lib/src/support/user-error.js
var user_error = __webpack_require__(98308);
// EXTERNAL MODULE: ./lib/src/support/yaml.js + 11 modules
var yaml = __webpack_require__(68906);
;// CONCATENATED MODULE: ./lib/src/options/read-config.js




const largest = 128 * 1024;
/**
 * The configuration that a text holds, checked in every detail.
 * @throws UserError with the line of the first thing that is wrong
 */
function readConfig(text, file, rules) {
    if (text.length > largest)
        throw new user_error/* UserError */.y(`the configuration is larger than ${largest / 1024} KiB`, 'Use patterns that cover several files.', { file, line: 1 });
    return (0,config_file/* configShape */._s)(rules).read(parse(text, file), { file, path: '' });
}
function parse(text, file) {
    try {
        const documents = (0,yaml/* parseYaml */.h)(text);
        if (documents.length > 1)
            throw new unreadable/* Unreadable */.I('the configuration holds several documents');
        return documents[0] ?? nothing;
    }
    catch (error) {
        if (!(error instanceof unreadable/* Unreadable */.I))
            throw error;
        const help = 'Correct the YAML; the whole file is one mapping of keys to values.';
        throw new user_error/* UserError */.y(error.message, help, { file, line: error.line });
    }
}
const nothing = {
    kind: 'scalar',
    line: 1,
    column: 1,
    tag: null,
    text: '',
    type: 'null',
    quoted: false,
    comment: null,
};

// EXTERNAL MODULE: ./lib/src/support/closest.js
var closest = __webpack_require__(24169);
// EXTERNAL MODULE: ./lib/src/support/durations.js
var durations = __webpack_require__(32699);
;// CONCATENATED MODULE: ./lib/src/options.js








/** Formats in which the report can be printed. */
const formats = ['text', 'json', 'sarif', 'markdown', 'html'];
/**
 * Inputs win over the configuration file, which wins over the defaults; this is the one place that has any.
 * @throws UserError for anything that is not understood
 */
function readOptions(given) {
    const { inputs } = given;
    const config = readConfig(given.config?.text ?? '', given.config?.file ?? '', given.rules);
    return {
        failOn: word(inputs, 'fail-on', config_file/* words */.aL.failOn) ?? config['fail-on'] ?? 'high',
        scope: word(inputs, 'scope', config_file/* words */.aL.scope) ?? config.scope ?? (given.hasBase ? 'new' : 'all'),
        require: wordList(inputs, 'require', config_file/* words */.aL.compared) ?? config.require ?? [],
        move: moving(wordList(inputs, 'move', config_file/* words */.aL.compared) ?? config.move),
        onUnreadable: config['on-unreadable'] ?? 'fail',
        production: (config.production ?? []).map(declaredProduction),
        environments: placements(config),
        allow: config.allow ?? [],
        rules: lookup(config.rules),
        images: lookup(config.images),
        ...historyOptions(given, config),
        today: given.today,
        format: word(inputs, 'format', formats) ?? 'text',
        comment: word(inputs, 'comment', config_file/* words */.aL.comment) ?? config.comment ?? 'on-findings',
        checkRun: truth(inputs, 'check-run') ?? config['check-run'] ?? false,
        suggest: truth(inputs, 'suggest') ?? config.suggest ?? false,
        issue: truth(inputs, 'issue') ?? config.issue ?? false,
        name: runName(inputs) ?? config.name ?? 'parity-gate',
    };
}
function declaredProduction(entry) {
    const known = (0,engines/* isKnownEngine */.ip)(entry.engine) ? null : (0,managed/* identifyManaged */.Qq)(entry.engine);
    const id = known?.engine ?? entry.engine;
    return {
        ...entry,
        engine: id,
        role: entry.role ?? (0,engines/* engine */.Hi)(id).role,
        flavour: entry.flavour ?? known?.flavour ?? null,
    };
}
// Who deploys is told by the same deployments as when, so there are no people without time.
function historyOptions({ inputs, today, measure = 'configured' }, { time, people }) {
    const wanted = (section) => measure === 'always' || (section ? section.enabled !== false : measure === 'possible');
    const withPeople = wanted(people);
    if (!withPeople && !wanted(time))
        return { time: null, people: null };
    return {
        time: timeOptions(time, windowOf(inputs, today)),
        people: withPeople ? peopleOptions(people) : null,
    };
}
function windowOf(inputs, today) {
    const given = textOf(inputs, 'since');
    if (given === null)
        return null;
    const window = (0,durations/* readDuration */.$7)(given) ?? (0,durations/* secondsBetween */.O1)(given, today);
    if (window)
        return window;
    throw new user_error/* UserError */.y(`since must be a length of time or a day before today, not ${given.slice(0, 60)}`, 'Write it as in 90d, 1y or 2031-01-31.');
}
// What is left out is left out, whatever else a wider pattern says of it.
function placements({ environments }) {
    if (!environments)
        return [];
    return ['ignore', ...config_file/* words */.aL.environment].flatMap((environment) => (environments[environment] ?? []).map((glob) => ({ glob, environment })));
}
// Without a prototype: the keys are whatever somebody wrote, and `constructor` must not be found by chance.
function lookup(map) {
    const found = Object.create(null);
    for (const [key, value] of map ?? [])
        found[key] = value;
    return found;
}
function moving(given) {
    if (given?.includes('prod') && given.length > 1)
        throw new user_error/* UserError */.y('move must be dev, ci or both, or prod alone', 'One side stays where it is, and the other follows it.');
    return given ?? ['dev', 'ci'];
}
const textOf = (inputs, name) => inputs.get(name)?.trim() || null;
function word(inputs, name, allowed) {
    const given = textOf(inputs, name);
    return given === null ? null : oneWord(name, given, allowed);
}
function oneWord(name, given, allowed) {
    const found = allowed.find((each) => each === given);
    if (found !== undefined)
        return found;
    throw new user_error/* UserError */.y(`${name} must be one of ${allowed.join(', ')}, not ${given.slice(0, 60)}`, (0,closest/* suggestion */.h)(given, allowed));
}
function wordList(inputs, name, allowed) {
    const given = textOf(inputs, name);
    const parts = given?.split(/[\s,]+/).filter((part) => part !== '');
    return parts ? [...new Set(parts.map((part) => oneWord(name, part, allowed)))] : null;
}
// The words that the toolkit's getBooleanInput knows: YAML 1.2's core schema.
function truth(inputs, name) {
    const given = textOf(inputs, name);
    if (given === null)
        return null;
    if (['true', 'True', 'TRUE'].includes(given))
        return true;
    if (['false', 'False', 'FALSE'].includes(given))
        return false;
    throw new user_error/* UserError */.y(`${name} must be true or false, not ${given.slice(0, 60)}`, 'Write true or false.');
}
function runName(inputs) {
    const given = textOf(inputs, 'name');
    const bad = given === null ? null : (0,config_file/* nameProblem */.rH)(given);
    if (bad)
        throw new user_error/* UserError */.y(`name ${bad.what}`, bad.help);
    return given;
}


/***/ }),

/***/ 43665:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hg: () => (/* binding */ configPaths),
  _s: () => (/* binding */ configShape),
  rH: () => (/* binding */ nameProblem),
  aL: () => (/* binding */ words)
});

// UNUSED EXPORTS: configSchema

// EXTERNAL MODULE: ./lib/src/catalog/engines.js + 5 modules
var engines = __webpack_require__(50779);
// EXTERNAL MODULE: ./lib/src/catalog/managed.js + 3 modules
var managed = __webpack_require__(36192);
// EXTERNAL MODULE: ./lib/src/support/closest.js
var closest = __webpack_require__(24169);
// EXTERNAL MODULE: ./lib/src/support/durations.js
var durations = __webpack_require__(32699);
// EXTERNAL MODULE: ./lib/src/support/glob.js
var glob = __webpack_require__(73198);
// EXTERNAL MODULE: ./lib/src/support/versions.js
var versions = __webpack_require__(29125);
// EXTERNAL MODULE: ./lib/src/support/user-error.js
var user_error = __webpack_require__(98308);
;// CONCATENATED MODULE: ./lib/src/options/shape.js

/** The error for a value that is not what it should be. */
function wrong(node, where, what, help) {
    const subject = where.path === '' ? 'the configuration' : `"${where.path}"`;
    return new user_error/* UserError */.y(`${subject} ${what}`, help, placeOf(node, where));
}
/** The place of a node or an entry. */
const placeOf = (node, where) => ({
    file: where.file,
    line: node.line,
    column: node.column,
});
/** One key or index further down. */
const below = (where, key) => ({
    file: where.file,
    path: typeof key === 'number' ? `${where.path}[${key}]` : where.path === '' ? key : `${where.path}.${key}`,
});
/** Leaves out what is null and lets a key be missing. */
function optional(shape) {
    return {
        optional: true,
        schema: { ...shape.schema, ...allowNull(shape.schema) },
        read: (node, where) => (isNull(node) ? null : shape.read(node, where)),
    };
}
/** Whether a key was written and left empty. */
const isNull = (node) => node.kind === 'scalar' && node.type === 'null';
const allowNull = (schema) => ({
    ...('type' in schema ? { type: [schema.type, 'null'].flat() } : {}),
    ...('enum' in schema ? { enum: [...schema.enum, null] } : {}),
    ...('anyOf' in schema ? { anyOf: [...schema.anyOf, { type: 'null' }] } : {}),
});
/** The same shape with a sentence that editors show. */
function described(description, shape) {
    return { ...shape, schema: { description, ...shape.schema } };
}
/** What a value is, for a sentence. */
const nameOf = (node) => node.kind === 'scalar'
    ? node.type === 'null'
        ? 'nothing'
        : `the ${node.type} ${node.text}`
    : `a ${node.kind}`;

;// CONCATENATED MODULE: ./lib/src/options/collections.js



const mostItems = 1000;
/** A list; with `single`, one value may stand for a list of one. */
function list(shape, { single = false } = {}) {
    const many = { type: 'array', items: shape.schema, maxItems: mostItems };
    return {
        schema: single ? { anyOf: [many, shape.schema] } : many,
        read(node, where) {
            if (node.kind !== 'list') {
                if (single && node.kind === 'scalar')
                    return [shape.read(node, where)];
                throw wrong(node, where, `must be a list, not ${nameOf(node)}`, 'Start each entry with "- ".');
            }
            limit(node.items.length, node, where);
            return node.items.map((item, index) => shape.read(item, below(where, index)));
        },
    };
}
/** A mapping from names of one's own choice; `problem` says what is wrong with a name, or null. */
function dictionary(shape, problem) {
    return {
        schema: { type: 'object', additionalProperties: shape.schema, maxProperties: mostItems },
        read(node, where) {
            const found = new Map();
            for (const entry of mapping(node, where)) {
                const bad = problem(entry.key);
                if (bad)
                    throw new user_error/* UserError */.y(`"${entry.key}" ${bad.what}`, bad.help, placeOf(entry, where));
                found.set(entry.key, shape.read(entry.value, below(where, entry.key)));
            }
            return found;
        },
    };
}
/** A mapping with exactly these keys. */
function fields(shapes) {
    const names = Object.keys(shapes);
    return {
        schema: {
            type: 'object',
            properties: Object.fromEntries(names.map((name) => [name, shapes[name]?.schema])),
            ...requiredOf(shapes),
            additionalProperties: false,
        },
        read(node, where) {
            const entries = mapping(node, where);
            for (const { key, line, column } of entries)
                if (!names.includes(key))
                    throw unknownKey(key, names, where, { line, column });
            const given = new Map(entries.map((entry) => [entry.key, entry.value]));
            const read = names.map((name) => [
                name,
                readField(shapes[name], given.get(name), node, below(where, name)),
            ]);
            return { ...Object.fromEntries(read), at: placeOf(node, where) };
        },
    };
}
const isOptional = (shape) => shape !== undefined && 'optional' in shape;
function requiredOf(shapes) {
    const required = Object.keys(shapes).filter((name) => !isOptional(shapes[name]));
    return required.length > 0 ? { required } : {};
}
function readField(shape, value, node, where) {
    if (value)
        return shape?.read(value, where);
    if (isOptional(shape))
        return null;
    throw wrong(node, where, 'is missing', `Add ${where.path.split('.').at(-1)}: to this entry.`);
}
function unknownKey(key, names, where, at) {
    const inside = where.path === '' ? '' : ` in "${where.path}"`;
    return new user_error/* UserError */.y(`unknown key "${key}"${inside}`, (0,closest/* suggestion */.h)(key, names), placeOf(at, where));
}
function mapping(node, where) {
    if (isNull(node))
        return [];
    if (node.kind !== 'map')
        throw wrong(node, where, `must be a mapping, not ${nameOf(node)}`, 'Write "key: value" lines below it.');
    limit(node.entries.size, node, where);
    return [...node.entries.values()];
}
function limit(count, node, where) {
    if (count > mostItems)
        throw wrong(node, where, `has ${count} entries, more than ${mostItems}`, 'Use patterns that cover several.');
}

;// CONCATENATED MODULE: ./lib/src/options/scalars.js


const longestText = 2000;
/** A text; `problem` says what is wrong with it, or null. Numbers are welcome where `numbers` is set. */
function textual(problem = () => null, { numbers = false, schema = {} } = {}) {
    return {
        schema: {
            type: numbers ? ['string', 'number'] : 'string',
            minLength: 1,
            maxLength: longestText,
            ...schema,
        },
        read(node, where) {
            const fits = node.kind === 'scalar' && (node.type === 'string' || (numbers && node.type === 'number'));
            if (!fits)
                throw wrong(node, where, `must be a text, not ${nameOf(node)}`, 'Put it in quotes.');
            const text = node.text.trim();
            const bad = lengthProblem(text) ?? problem(text);
            if (bad)
                throw wrong(node, where, bad.what, bad.help);
            return text;
        },
    };
}
const lengthProblem = (text) => text === ''
    ? { what: 'is empty', help: 'Write a value, or remove the key.' }
    : text.length > longestText
        ? { what: `is longer than ${longestText} characters`, help: 'Shorten it.' }
        : null;
/** One of a few words. */
function oneOf(words) {
    return {
        schema: { type: 'string', enum: words },
        read(node, where) {
            const word = words.find((each) => node.kind === 'scalar' && each === node.text);
            if (word !== undefined)
                return word;
            const written = node.kind === 'scalar' && node.type !== 'null' ? node.text : nameOf(node);
            const help = (0,closest/* suggestion */.h)(written, words);
            throw wrong(node, where, `must be one of ${words.join(', ')}, not ${written}`, help);
        },
    };
}
/** `true` or `false`. */
const truth = {
    schema: { type: 'boolean' },
    read(node, where) {
        if (node.kind === 'scalar' && node.type === 'boolean')
            return /^t/i.test(node.text);
        throw wrong(node, where, `must be true or false, not ${nameOf(node)}`, 'Write true or false without quotes.');
    },
};

;// CONCATENATED MODULE: ./lib/src/options/history-shape.js





/** Words of `time:` and `people:`. */
const historyWords = {
    source: ['deployments', 'releases', 'tags', 'workflow-runs', 'manifests'],
    rollout: ['first', 'all'],
    policy: ['report', 'shared', 'separated'],
    identities: ['none', 'hashed', 'logins'],
    enforce: ['fail', 'warn'],
};
const durationHelp = 'Write a number and a unit: 12h, 7d, 2w, 3mo, 1y.';
/** A length of time, in seconds. */
const lengthOfTime = {
    schema: { type: 'string', pattern: '^\\d{1,5}(m|h|d|w|mo|y)$' },
    read(node, where) {
        const seconds = node.kind === 'scalar' && node.type === 'string' ? (0,durations/* readDuration */.$7)(node.text.trim()) : null;
        if (seconds === null || seconds === 0)
            throw wrong(node, where, 'is no length of time', durationHelp);
        return seconds;
    },
};
/** A number within limits; whole unless `fraction` is set. */
function number(least, most, fraction = false) {
    return {
        schema: { type: fraction ? 'number' : 'integer', minimum: least, maximum: most },
        read(node, where) {
            const value = numberOf(node);
            if (value === null || value < least || value > most || (!fraction && !Number.isInteger(value)))
                throw wrong(node, where, `must be a ${fraction ? '' : 'whole '}number from ${least} to ${most}`, 'Write it without quotes.');
            return value;
        },
    };
}
const numberOf = (node) => node.kind === 'scalar' && node.type === 'number' && /^\d{1,9}(?:\.\d{1,9})?$/.test(node.text)
    ? Number(node.text)
    : null;
/** A value, or `never`. */
function orNever(shape) {
    return {
        schema: { anyOf: [shape.schema, { type: 'string', enum: ['never'] }] },
        read: (node, where) => node.kind === 'scalar' && node.text === 'never' ? 'never' : shape.read(node, where),
    };
}
const threshold = (what, shape) => optional(described(what, fields({
    warn: optional(described('From where on it warns, or never.', orNever(shape))),
    fail: optional(described('From where on it fails, or never (default).', orNever(shape))),
})));
const patternProblem = (text) => {
    const what = (0,glob/* globProblem */.AI)(text);
    return what === null ? null : { what: `has a pattern that ${what.what}`, help: what.help };
};
const history_shape_glob = textual(patternProblem);
const globs = (what) => optional(described(what, list(history_shape_glob, { single: true })));
const workflowProblem = (text) => /^[\w .-]{1,100}\.ya?ml$/.test(text) && !text.startsWith('.')
    ? null
    : { what: `is no file of a workflow: ${text}`, help: 'Write its name in .github/workflows: deploy.yml.' };
// A path into JSON: keys between dots.
const pathProblem = (text) => /^(?:payload\.)?[\w-]{1,60}(?:\.[\w-]{1,60}){0,5}$/.test(text)
    ? null
    : { what: `is no path into a payload: ${text}`, help: 'Write keys with dots between: payload.sha.' };
const branchProblem = (text) => /^[\w][\w./-]{0,200}$/.test(text) && !text.includes('..') && !text.includes('//')
    ? null
    : { what: `is no branch: ${text}`, help: 'Write its name, as in main or release/stable.' };
const serviceProblem = (name) => /^[\w][\w ./-]{0,59}$/.test(name)
    ? null
    : {
        what: 'is no name of a service',
        help: 'Use at most 60 letters, digits, ".", "_", "-", "/" and spaces.',
    };
const loginProblem = (text) => text.length <= 200 && !/\s/.test(text)
    ? null
    : { what: 'is no login and no address', help: 'Write a login or an e-mail address.' };
const service = fields({
    environments: globs("Environments that are this service's production: names or patterns."),
    paths: globs('Files that make this service; without it, every file.'),
});
const thresholds = fields({
    'queue-age': threshold('Age of the oldest change of a person that waits for production.', lengthOfTime),
    'deploy-lag': threshold('Median time from merge to production.', lengthOfTime),
    'lead-time': threshold('Median time from the first commit to production.', lengthOfTime),
    'deploy-interval': threshold('Time since the last deployment.', lengthOfTime),
    'queue-size': threshold('Changes that wait for production.', number(1, 100_000)),
    'pull-request-age': threshold('Age of the pull request under judgement.', lengthOfTime),
    'production-ahead': threshold('Commits in production that the pull request has never met.', number(1, 100_000)),
});
/** `time:` */
const timeShape = fields({
    enabled: optional(described('Whether the time gap is measured where the gate could do so.', truth)),
    source: optional(described('Where deployments come from; without it, the first that has any.', oneOf(historyWords.source))),
    environments: globs("Production's environments at GitHub: names or patterns."),
    tags: globs('Tags that are releases to production; without it, versions.'),
    workflow: optional(described('A workflow whose successful runs are deployments: deploy.yml.', textual(workflowProblem))),
    manifests: globs('Manifests of production whose image tags name what runs.'),
    'sha-from': optional(described("Where a deployment's payload names the commit: payload.sha.", textual(pathProblem))),
    branch: optional(described('The branch that is deployed; without it, the default one.', textual(branchProblem))),
    window: optional(described('How far back is measured (default 90d).', lengthOfTime)),
    services: optional(described('Services, where the repository deploys several.', dictionary(service, serviceProblem))),
    rollout: optional(described('Whether a change is live with its first region or with all.', oneOf(historyWords.rollout))),
    'assume-success': optional(described('Whether a deployment without any status counts as live (default false).', truth)),
    minimum: optional(described('Below these numbers there is not enough data.', fields({ deployments: optional(number(1, 1000)), changes: optional(number(1, 1000)) }))),
    thresholds: optional(described('From where on a measure warns or fails.', thresholds)),
});
/** `people:` */
const peopleShape = fields({
    enabled: optional(described('Whether the people gap is measured where the gate could do so.', truth)),
    policy: optional(described('report (default): figures only; shared: who writes also deploys; separated: nobody ships alone.', oneOf(historyWords.policy))),
    identities: optional(described('How people appear in the JSON report (default none).', oneOf(historyWords.identities))),
    'deployer-from': optional(described("Where a deployment's payload names who deployed: payload.user.", textual(pathProblem))),
    bots: optional(described('Logins and addresses of machines.', list(textual(loginProblem), { single: true }))),
    'deployer-not-author': optional(described('separated: whether the deployer must not be an author (default false).', truth)),
    'require-pull-request': optional(described('separated: whether every change needs a pull request (default true).', truth)),
    'stale-approvals': optional(described('separated: whether approvals from before the last push count (default false).', truth)),
    'environment-reviewers': optional(described('separated: how many reviewers the environment must demand (default 0).', number(0, 6))),
    enforce: optional(described('separated: whether a violation fails (default) or warns.', oneOf(historyWords.enforce))),
    minimum: optional(described('Below these numbers ratios are withheld.', fields({ people: optional(number(1, 1000)), deployments: optional(number(1, 1000)) }))),
    involvement: optional(described('shared: the share of authors that takes part in shipping below which it warns (default 0.34).', number(0, 1, true))),
});

;// CONCATENATED MODULE: ./lib/src/options/config-file.js










/** Words that inputs and the configuration share. */
const words = {
    failOn: ['high', 'medium', 'low', 'none'],
    scope: ['new', 'all'],
    comment: ['on-findings', 'always', 'never'],
    onUnreadable: ['fail', 'warn', 'strict'],
    level: ['high', 'medium', 'low', 'off'],
    compared: ['dev', 'ci', 'prod'],
    environment: ['dev', 'ci', 'prod', 'other'],
    role: ['database', 'cache', 'broker', 'search', 'storage', 'mail', 'runtime', 'other'],
};
/** Where the configuration is looked for when nobody names a file. */
const configPaths = ['.github/parity.yml', '.github/parity.yaml'];
/** What is wrong with the name of a run, or null. */
const nameProblem = (name) => /^\w[\w .-]{0,59}$/.test(name)
    ? null
    : { what: `cannot be ${name}`, help: 'Use at most 60 letters, digits, ".", "_", "-" and spaces.' };
function engineProblem(id) {
    if ((0,engines/* isKnownEngine */.ip)(id))
        return null;
    const near = (0,closest/* closest */.k)(id, engines/* engines */.sP.map((each) => each.id));
    return {
        what: `is no engine of the catalogue: ${id}`,
        help: near ? `Did you mean "${near}"?` : 'Write its id, as in postgresql, mysql, redis, s3, node.',
    };
}
const flavourProblem = (id) => /^[a-z0-9][a-z0-9-]{0,59}$/.test(id)
    ? null
    : { what: `is no flavour: ${id}`, help: 'Write it in lower case letters, as in aurora or cloud-sql.' };
const dayProblem = (text) => (0,durations/* isDay */.N)(text) ? null : { what: `is no day: ${text}`, help: 'Write year, month and day, as in 2031-01-31.' };
const versionProblem = (text) => (0,versions/* leadingVersion */.tP)(text) === text
    ? null
    : { what: `is no version: ${text}`, help: 'Write its numbers, as in 16 or "8.0".' };
// A registry and a path, as in an `image:` line.
const imageProblem = (name) => /^\w[\w./:-]{0,254}$/.test(name) && !/:[^/]*$/.test(name)
    ? null
    : { what: 'is no name of an image', help: 'Write it as in the image: line, without tag and digest.' };
const config_file_patternProblem = (text) => {
    const what = (0,glob/* globProblem */.AI)(text);
    return what === null ? null : { what: `has a pattern that ${what.what}`, help: what.help };
};
const engineId = textual(engineProblem);
/** Production may be called as its provider calls it: aurora-postgresql, postgres, sqlserver-se. */
const productionEngine = textual((id) => ((0,managed/* identifyManaged */.Qq)(id) ? null : engineProblem(id)));
const day = textual(dayProblem, { schema: { format: 'date' } });
const config_file_glob = textual(config_file_patternProblem);
const production = fields({
    engine: described('What it is: postgresql, aurora-postgresql, mysql, redis, s3, node \u2026', productionEngine),
    version: optional(described('Its version, as precise as it is known: 16, "3.10".', textual(versionProblem, { numbers: true }))),
    role: optional(described('What it is for; without it, what the engine is usually for.', oneOf(words.role))),
    name: optional(described('The name of the service, where a project has several of one role.', textual())),
    project: optional(described('The folder of the project, where the repository has several.', textual())),
    flavour: optional(described('A managed or derived form: aurora, cloud-sql, timescaledb \u2026', textual(flavourProblem))),
});
const allowed = (ruleId) => fields({
    rule: described('The id of the rule, as findings show it.', ruleId),
    reason: described('Why the difference is wanted. The report shows it.', textual()),
    until: optional(described('The last day on which it holds.', day)),
    project: optional(described('Only in this project.', textual())),
    role: optional(described('Only for this role.', oneOf(words.role))),
    environments: optional(described('Only between these environments.', list(oneOf(words.environment), { single: true }))),
    engines: optional(described('Only for these engines.', list(engineId, { single: true }))),
});
const config_file_globs = (what) => optional(described(what, list(config_file_glob, { single: true })));
const environments = fields({
    dev: config_file_globs('Files that describe development.'),
    ci: config_file_globs('Files that describe continuous integration.'),
    prod: config_file_globs('Files that describe production.'),
    other: config_file_globs('Files that describe anything else: staging, previews. They are listed and never compared.'),
    ignore: config_file_globs('Files that describe nothing of this product. They are not read.'),
});
const ruleProblem = (id, rules) => rules.includes(id) ? null : { what: `is no rule: ${id}`, help: (0,closest/* suggestion */.h)(id, rules) };
/** The whole configuration file, where these rules exist. */
const configShape = (rules) => fields({
    'fail-on': optional(described('The least severity that fails the run.', oneOf(words.failOn))),
    scope: optional(described('Whether known findings fail the run as well.', oneOf(words.scope))),
    require: optional(described('Environments that must declare something.', list(oneOf(words.compared), { single: true }))),
    'on-unreadable': optional(described('What a file that cannot be read means. fail: no judgement where the change brought it in. warn: a notice. strict: no judgement, whoever brought it in.', oneOf(words.onUnreadable))),
    comment: optional(described('When to comment on a pull request.', oneOf(words.comment))),
    'check-run': optional(described('Whether to write a check run beside the job.', truth)),
    suggest: optional(described('Whether to suggest replacements in the pull request, for one click each.', truth)),
    issue: optional(described('Whether one issue tells of what differs on the default branch, until it is gone.', truth)),
    name: optional(described('Tells several runs on one pull request apart.', textual(nameProblem))),
    move: optional(described('Which side a fix changes: dev, ci or both, so that they follow production; or prod alone.', list(oneOf(words.compared), { single: true }))),
    production: optional(described('What runs in production and no file here declares.', list(production))),
    environments: optional(described('Which environment files belong to, where the gate guesses wrong.', environments)),
    allow: optional(described('Differences that are wanted.', list(allowed(textual((id) => ruleProblem(id, rules)))))),
    rules: optional(described('The severity of a rule, or off.', dictionary(oneOf(words.level), (id) => ruleProblem(id, rules)))),
    images: optional(described('Which engine a container image of your own runs.', dictionary(engineId, imageProblem))),
    time: optional(described('The time gap: how long code waits for production.', timeShape)),
    people: optional(described('The people gap: whether those who write code also deploy it.', peopleShape)),
});
/** The published JSON Schema of the configuration. */
const configSchema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Configuration of parity-gate (.github/parity.yml)',
    ...configShape([]).schema,
};


/***/ }),

/***/ 2500:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ ownFinding),
/* harmony export */   o: () => (/* binding */ ownRules)
/* harmony export */ });
/** What the gate itself finds, beside the rules: about what is allowed, required or taken away. */
const ownRules = [
    {
        id: 'allowance-expired',
        title: 'An allowance has ended',
        gap: 'tools',
        description: 'An allowed difference whose `until` date has passed counts again; this names the allowance.',
    },
    {
        id: 'allowance-unused',
        title: 'An allowance matches nothing',
        gap: 'tools',
        description: 'An allowed difference that is no longer found. Left in place it would hide the next one.',
    },
    {
        id: 'allowance-without-reason',
        title: 'An allowance gives no reason',
        gap: 'tools',
        description: 'A comment `parity-gate: ignore <rule>` without ` -- reason` allows nothing.',
    },
    {
        id: 'environment-not-declared',
        title: 'A required environment declares nothing',
        gap: 'tools',
        description: 'The option `require` names an environment for which no file declares anything.',
    },
    {
        id: 'gate-config-changed',
        title: 'The change makes the gate look away',
        gap: 'tools',
        description: 'A pull request is judged by the configuration of its base. Where it makes that configuration less strict (a higher threshold, a rule switched off or lowered, files ignored or moved out of an environment, a requirement or a declared production taken away) the finding is high, and names each change. A difference that is newly allowed with a reason is medium, and so is whatever the first configuration of a repository brings: both are meant to be looked at, not to be stopped. A change to the workflow step that runs the gate (its inputs, `if`, `continue-on-error`, the version of the action) is medium as well; a pull request runs its own copy of the workflow, so what really protects the gate is review: own `.github/` in CODEOWNERS, or require the workflow by a ruleset.\n\nWhere such changes should never stop a pull request, give the rule another severity in the base: `rules: {gate-config-changed: medium}`.',
    },
    {
        id: 'manifest-removed',
        title: 'An environment no longer declares what another one still runs',
        gap: 'tools',
        description: 'Compares the revision with its base: a manifest that was deleted, renamed out of sight or emptied (a service behind a profile, without replicas, switched off by a condition) leaves nothing to compare, which must not look like parity. Removing a service everywhere is no finding. Where a removal is meant, allow it, or lower the rule with `rules: {manifest-removed: medium}`; where production is described elsewhere from now on, declare it under `production:` in `.github/parity.yml` first.',
    },
];
/** A finding of the gate itself. */
const ownFinding = (found) => ({
    gap: 'tools',
    state: 'new',
    project: '.',
    role: 'other',
    environments: [],
    engines: [],
    related: [],
    behaviours: [],
    ...found,
});


/***/ }),

/***/ 70396:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./lib/src/support/console/findings.js + 1 modules
var findings = __webpack_require__(36871);
// EXTERNAL MODULE: ./lib/src/support/console/history.js
var console_history = __webpack_require__(8540);
// EXTERNAL MODULE: ./lib/src/support/sinks/columns.js
var columns = __webpack_require__(70966);
// EXTERNAL MODULE: ./lib/src/support/sinks/terminal.js
var terminal = __webpack_require__(3185);
// EXTERNAL MODULE: ./lib/src/support/views/parity-table.js + 2 modules
var parity_table = __webpack_require__(27014);
// EXTERNAL MODULE: ./lib/src/support/views/words.js
var words = __webpack_require__(75642);
;// CONCATENATED MODULE: ./lib/src/support/console/table.js




const mostRows = 200;
const mostValues = 4;
const gap = 2;
const widestLabel = 24;
const widest = 120;
const glyphs = {
    agrees: (0,terminal/* tty */.iU) `\u2713`,
    differs: (0,terminal/* tty */.iU) `\u2717`,
    accepted: (0,terminal/* tty */.iU) `~`,
    unknown: (0,terminal/* tty */.iU) `?`,
    reference: (0,terminal/* tty */.iU) ` `,
    absent: (0,terminal/* tty */.iU) ` `,
};
const meanings = [
    ['agrees', (0,terminal/* tty */.iU) `agrees`],
    ['differs', (0,terminal/* tty */.iU) `differs`],
    ['accepted', (0,terminal/* tty */.iU) `differs, accepted`],
    ['unknown', (0,terminal/* tty */.iU) `cannot tell`],
];
/** The parity table: a row for each service, a column for each environment. */
function tableLines(report, width, styles) {
    const rows = (0,parity_table/* parityRows */.J)(report);
    if (rows.length === 0)
        return [];
    const label = Math.min(widestLabel, Math.max(...rows.slice(0, mostRows).map(labelWidth), 10));
    const room = Math.floor((Math.min(width, widest) - label - 3 * gap) / 3) - gap;
    const cell = Math.min(room, Math.max(16, ...rows.slice(0, mostRows).map(cellWidth)));
    const header = words/* columns */.YB.map((column) => (0,columns/* padded */.jC)((0,terminal/* tty */.iU) `  ${(0,terminal/* plain */.pj)(words/* environmentTitles */.J2[column])}`, cell + 2 * gap));
    const shown = rows.slice(0, mostRows).flatMap((row) => rowLines(row, label, cell, styles));
    const left = rows.length - mostRows;
    return [
        styles.dim((0,terminal/* tty */.iU) `${(0,columns/* padded */.jC)((0,terminal/* tty */.iU) ``, label + gap)}${(0,terminal/* run */.eF)(header)}`),
        ...shown,
        ...(left > 0 ? [styles.dim((0,terminal/* tty */.iU) `and ${left} more services`)] : []),
        (0,terminal/* tty */.iU) ``,
        styles.dim(legend(rows)),
    ];
}
function rowLines(row, label, width, styles) {
    const labels = labelLines(row, label, styles);
    const cells = words/* columns */.YB.map((column) => cellLines(row.cells[column], width, styles));
    const height = Math.max(labels.length, ...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, index) => {
        const line = cells.map((lines) => (0,columns/* padded */.jC)(lines[index] ?? (0,terminal/* tty */.iU) ``, width + 2 * gap));
        return (0,terminal/* tty */.iU) `${(0,columns/* padded */.jC)(labels[index] ?? (0,terminal/* tty */.iU) ``, label + gap)}${(0,terminal/* run */.eF)(line)}`;
    });
}
/** The role, then what tells the row from others of that role: beside it where that fits, else below. */
function labelLines({ role, name, project }, width, { bold, dim }) {
    const title = (0,terminal/* plain */.pj)(role);
    const [first = (0,terminal/* tty */.iU) ``, ...rest] = [name, project].flatMap((text) => (text ? [(0,terminal/* plain */.pj)(text, 60)] : []));
    const beside = (0,columns/* columns */.YB)(title) + 1 + (0,columns/* columns */.YB)(first) <= width;
    const below = (beside ? rest : [first, ...rest]).flatMap((text) => (0,columns/* wrapped */.ky)(text, width));
    return [beside && first !== '' ? (0,terminal/* tty */.iU) `${bold(title)} ${dim(first)}` : bold(title), ...below.map(dim)];
}
const labelWidth = ({ role, name, project }) => Math.max((0,columns/* columns */.YB)((0,terminal/* tty */.iU) `${(0,terminal/* plain */.pj)(role)} ${(0,terminal/* plain */.pj)(name ?? '')}`), (0,columns/* columns */.YB)((0,terminal/* plain */.pj)(project ?? '')));
const cellWidth = ({ cells }) => Math.max(...words/* columns */.YB.flatMap((column) => cells[column].values.map(({ text }) => (0,columns/* columns */.YB)((0,terminal/* plain */.pj)(text)))), 0);
function cellLines({ mark, values }, width, styles) {
    const paint = paintOf(mark, styles);
    const glyph = (0,terminal/* tty */.iU) `${paint(glyphs[mark])} `;
    if (values.length === 0)
        return [(0,terminal/* tty */.iU) `${glyph}${mark === 'absent' ? styles.dim((0,terminal/* tty */.iU) `\u2013`) : paint((0,terminal/* tty */.iU) `none`)}`];
    const lines = values
        .slice(0, mostValues)
        .flatMap(({ text, note }) => [
        ...(0,columns/* wrapped */.ky)((0,terminal/* plain */.pj)(text), width).map(mark === 'differs' ? paint : same),
        ...(note ? (0,columns/* wrapped */.ky)((0,terminal/* plain */.pj)(note), width).map(styles.dim) : []),
    ]);
    const left = values.length - mostValues;
    if (left > 0)
        lines.push(styles.dim((0,terminal/* tty */.iU) `and ${left} more`));
    return lines.map((line, index) => (index === 0 ? (0,terminal/* tty */.iU) `${glyph}${line}` : (0,terminal/* tty */.iU) `  ${line}`));
}
const same = (text) => text;
const paintOf = (mark, { red, green, yellow, dim }) => ({ agrees: green, differs: red, accepted: dim, unknown: yellow, reference: same, absent: dim })[mark];
/** What the glyphs of these rows mean; it names those that occur. */
function legend(rows) {
    const used = new Set(rows.flatMap(({ cells }) => words/* columns */.YB.map((column) => cells[column].mark)));
    const known = meanings.filter(([mark]) => used.has(mark));
    return (0,terminal/* run */.eF)(known.map(([mark, meaning]) => (0,terminal/* tty */.iU) `${glyphs[mark]} ${meaning}`), (0,terminal/* tty */.iU) `   `);
}

// EXTERNAL MODULE: ./lib/src/support/sinks/styles.js
var sinks_styles = __webpack_require__(23351);
// EXTERNAL MODULE: ./lib/src/support/views/coverage.js
var coverage = __webpack_require__(15405);
// EXTERNAL MODULE: ./lib/src/support/views/findings.js
var views_findings = __webpack_require__(76429);
// EXTERNAL MODULE: ./lib/src/support/views/headline.js
var headline = __webpack_require__(45519);
// EXTERNAL MODULE: ./lib/src/support/views/history.js
var views_history = __webpack_require__(86039);
// EXTERNAL MODULE: ./lib/src/support/views/reasons.js
var reasons = __webpack_require__(4214);
// EXTERNAL MODULE: ./lib/src/support/views/sides.js
var sides = __webpack_require__(84263);
;// CONCATENATED MODULE: ./lib/src/outputs/console.js











/** The report for a person at a terminal, and for the log of a run. */
const console = {
    id: 'console',
    async write(report, host, options) {
        if (options.format !== 'text')
            return;
        host.print(renderConsole(report, options, { tree: await host.tree(), colour: host.colour, width: host.width }));
    },
};
const mostNotices = 50;
const [narrowest, console_widest] = [60, 120];
/** The console report: the parity table, the findings, time and people, what was read, and the verdict last, above the prompt. */
function renderConsole(report, options, screen) {
    const styles = (0,sinks_styles/* stylesFor */.K)(screen.colour);
    const width = Math.min(console_widest, Math.max(narrowest, screen.width));
    const canvas = {
        tree: screen.tree,
        width,
        styles,
        sides: (0,sides/* sidesIn */.O)(report),
        reasons: (0,reasons/* reasonsIn */.N6)(report),
    };
    const sorted = (0,views_findings/* sortedFindings */.Y_)(report, options);
    const sections = [
        tableLines(report, width, styles),
        (0,findings/* findingLines */.hq)(sorted.counting, canvas),
        (0,findings/* softLines */.c7)(sorted, canvas),
        ...(0,views_history/* historySections */.P)(report).map((section) => (0,console_history/* historyLines */.O)(section, canvas)),
        coverageLines(report, canvas),
        noticeLines(report, canvas),
        verdictLines((0,headline/* headline */.P)(report, options), canvas),
    ];
    const filled = sections.filter((lines) => lines.length > 0).map(trimmed);
    return (0,terminal/* tty */.iU) `${(0,terminal/* finished */.xl)(filled.flatMap((lines) => [(0,terminal/* tty */.iU) ``, ...lines]))}\n`;
}
function coverageLines(report, { styles, width }) {
    const { sentence, gaps, example } = (0,coverage/* coverageWords */.gn)(report);
    const loud = report.coverage.byEnvironment.prod === 0 && report.declarations.length > 0
        ? (0,findings/* hanging */.rM)((0,terminal/* tty */.iU) `! `, (0,terminal/* tty */.iU) `${(0,terminal/* plain */.pj)(coverage/* noProduction */.lW)}.`, width)
        : [];
    const hint = example.length > 0 ? (0,findings/* hanging */.rM)((0,terminal/* tty */.iU) `  `, (0,terminal/* plain */.pj)(coverage/* declareProduction */.yj), width) : [];
    return [
        ...loud.map((line) => styles.bold(styles.yellow(line))),
        ...hint,
        ...example.map((line) => styles.dim((0,terminal/* tty */.iU) `      ${(0,terminal/* plain */.pj)(line)}`)),
        ...(0,findings/* hanging */.rM)((0,terminal/* tty */.iU) ``, (0,terminal/* plain */.pj)(sentence), width).map(styles.dim),
        ...gaps.flatMap((gap) => (0,findings/* hanging */.rM)((0,terminal/* tty */.iU) ``, (0,terminal/* plain */.pj)(gap), width)).map(styles.dim),
    ];
}
function noticeLines(report, { styles, width }) {
    const notices = (0,coverage/* sortedNotices */.xu)(report);
    if (notices.length === 0)
        return [];
    const left = notices.length - mostNotices;
    return [
        styles.yellow((0,terminal/* tty */.iU) `! ${(0,terminal/* plain */.pj)((0,coverage/* noticeTitle */.Zg)(notices))}`),
        ...notices
            .slice(0, mostNotices)
            .flatMap(({ at, text }) => (0,findings/* hanging */.rM)((0,terminal/* tty */.iU) `  `, (0,terminal/* tty */.iU) `${(0,terminal/* plain */.pj)((0,views_findings/* placeText */.Z9)(at))}  ${(0,terminal/* plain */.pj)(text)}`, width)),
        ...(left > 0 ? [styles.dim((0,terminal/* tty */.iU) `  ${(0,terminal/* plain */.pj)((0,views_findings/* andMore */.v)(left, 'notice'))}`)] : []),
    ];
}
function verdictLines({ tone, text, more }, { styles, width }) {
    const [glyph, paint] = mood(tone, styles);
    return [
        ...(0,findings/* hanging */.rM)((0,terminal/* tty */.iU) `${glyph} `, (0,terminal/* plain */.pj)(text), width).map((line) => styles.bold(paint(line))),
        ...(more ? (0,findings/* hanging */.rM)((0,terminal/* tty */.iU) `  `, (0,terminal/* plain */.pj)(more), width).map(styles.dim) : []),
    ];
}
const mood = (tone, { red, green, yellow }) => tone === 'fail' ? [(0,terminal/* tty */.iU) `\u2717`, red] : tone === 'pass' ? [(0,terminal/* tty */.iU) `\u2713`, green] : [(0,terminal/* tty */.iU) `?`, yellow];
const trimmed = (lines) => lines.at(-1) === '' ? lines.slice(0, -1) : lines;

;// CONCATENATED MODULE: ./lib/src/outputs/index.js

const outputs = [
console,
late('html', async () => (await __webpack_require__.e(/* import() */ 5198).then(__webpack_require__.bind(__webpack_require__, 25198))).html),
late('json', async () => (await __webpack_require__.e(/* import() */ 7685).then(__webpack_require__.bind(__webpack_require__, 7685))).json),
late('markdown', async () => (await __webpack_require__.e(/* import() */ 9582).then(__webpack_require__.bind(__webpack_require__, 49582))).markdown),
late('sarif', async () => (await __webpack_require__.e(/* import() */ 6115).then(__webpack_require__.bind(__webpack_require__, 98496))).sarif),
];
function late(id, load) {
  return { id, write: async (report, host, options) => { if (options.format === id) await (await load()).write(report, host, options); } };
}

;// CONCATENATED MODULE: ./lib/src/publish.js

/**
 * Every output writes the report. One that fails takes nothing away from the others or from the verdict; the answer
 * names those that failed.
 */
async function publish(report, host, options) {
    const failed = [];
    for (const output of outputs)
        try {
            await output.write(report, host, options);
        }
        catch (error) {
            failed.push(output.id);
            host.log(`The ${output.id} output could not be written: ${error instanceof Error ? error.message : error}`);
        }
    return failed;
}


/***/ }),

/***/ 26332:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IG: () => (/* binding */ createMemory),
/* harmony export */   Zc: () => (/* binding */ readTree),
/* harmony export */   hh: () => (/* binding */ claimsIn),
/* harmony export */   or: () => (/* binding */ askedBefore),
/* harmony export */   vi: () => (/* binding */ isClaimedBy)
/* harmony export */ });
/* harmony import */ var _catalog_own_images_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3245);
/* harmony import */ var _support_glob_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23907);
/* harmony import */ var _support_observed_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22601);
/* harmony import */ var _support_unreadable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91959);
/* harmony import */ var _support_waivers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35687);





/** Folders whose content is somebody else's code or a test's material: never what this repository runs. */
const foreign = /(?:^|\/)(?:node_modules|vendor|third_party|bower_components|testdata|test-data|__fixtures__|fixtures|\.terraform|\.git)\//;
const indexes = new WeakMap();
function indexOf(readers) {
    const before = indexes.get(readers);
    if (before)
        return before;
    const index = (0,_support_glob_index_js__WEBPACK_IMPORTED_MODULE_3__/* .globIndex */ .zZ)(readers.map((reader) => [reader, reader.files]));
    indexes.set(readers, index);
    return index;
}
/** Whether some reader claims a path. */
function isClaimedBy(readers) {
    const index = indexOf(readers);
    return (path) => index.find(path).length > 0 && !foreign.test(path);
}
/** Every file of a tree that some reader claims. */
function claimsIn(tree, readers) {
    const index = indexOf(readers);
    return tree.list().flatMap((path) => {
        const claimants = index.find(path);
        return claimants.length > 0 && !foreign.test(path) ? [{ path, claimants }] : [];
    });
}
/** Hands every file to the readers that claim it; what a reader throws becomes a notice that the file was not read. */
async function readTree(tree, claims, memory, images = new Map()) {
    const view = memory ? (0,_support_observed_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .observed */ .Px)(tree) : tree;
    const found = [];
    const waivers = [];
    let count = 0;
    for (const { path, claimants } of claims) {
        const text = tree.text(path);
        if (text === null)
            continue;
        count++;
        const glance = glanceAt(path, text, claimants, memory);
        waivers.push(...glance.waivers);
        for (const reader of glance.mentioned)
            found.push({ reader, path });
    }
    await Promise.all([...new Set(found.map(({ reader }) => reader))].map((reader) => reader.prepare?.()));
    const files = [];
    let read = 0;
    for (const { reader, path } of found) {
        const before = remembered(reader, path, tree, memory);
        if (!before && ++read % manyFiles === 0)
            await breath();
        files.push({
            reader,
            path,
            reading: before ?? (0,_catalog_own_images_js__WEBPACK_IMPORTED_MODULE_0__/* .knowingImages */ .i)(images, () => readAnew(reader, path, view, memory)),
        });
    }
    return { files, waivers, count };
}
const createMemory = () => ({ glances: new Map(), readings: new Map() });
/**
 * What other revisions were asked for: this one will be asked for it as well, and to bring everything at once takes
 * one start of git instead of one for each file.
 */
const askedBefore = ({ readings }) => (0,_support_observed_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textsBehind */ .fA)([...readings.values()].flatMap((kept) => kept.flatMap(({ trace }) => trace ?? [])));
function glanceAt(path, text, claimants, memory) {
    const before = memory?.glances.get(path);
    if (before?.text === text)
        return before;
    const glance = {
        text,
        waivers: (0,_support_waivers_js__WEBPACK_IMPORTED_MODULE_4__/* .waiversIn */ .T)(path, text),
        mentioned: claimants.filter(({ mentions }) => !mentions || mentions.test(text)),
    };
    memory?.glances.set(path, glance);
    return glance;
}
/** How many earlier readings of one file are kept, beside the newest: whoever walks back and forth meets them again. */
const mostReadings = 1;
const keyOf = (reader, path) => `${reader.id}\0${path}`;
function remembered(reader, path, tree, memory) {
    const before = memory?.readings.get(keyOf(reader, path));
    return before?.findLast(({ trace }) => trace !== null && (0,_support_observed_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .holdsIn */ .a5)(trace, tree))?.value ?? null;
}
function readAnew(reader, path, view, memory) {
    const result = (0,_support_observed_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .noted */ .ZT)(view, () => readOne(reader, path, view));
    const key = keyOf(reader, path);
    memory?.readings.set(key, [...(memory.readings.get(key) ?? []).slice(-mostReadings), result]);
    return result.value;
}
// Reading is synchronous. Without a pause now and then, whoever stops a long run would have to wait for its end.
const manyFiles = 500;
const breath = () => new Promise((resolve) => setTimeout(resolve, 0));
function readOne(reader, path, tree) {
    try {
        return reader.read({ path, text: tree.text(path) ?? '' }, tree);
    }
    catch (error) {
        return { notices: [unread(reader, path, error)] };
    }
}
function unread(reader, path, error) {
    const known = error instanceof _support_unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .Unreadable */ .I;
    const what = known
        ? error.message
        : `a fault of the reader (${error instanceof Error ? error.message : String(error)}); please report it`;
    return {
        text: `not read as ${reader.title}: ${what}`,
        at: { file: path, line: known ? error.line : 1 },
        unread: true,
    };
}


/***/ }),

/***/ 20081:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ withReasons)
});

// UNUSED EXPORTS: mostTelling

// EXTERNAL MODULE: ./lib/src/catalog/behaviours.js
var behaviours = __webpack_require__(52012);
;// CONCATENATED MODULE: ./lib/src/support/usages.js
// Whoever reads a finding waits for this: what a thousand files do not show may as well stay untold.
const mostFiles = 1000;
const mostText = 4 * 1024 * 1024;
const longestFile = 200_000;
/**
 * Looks for the first line in migrations, queries and code that literally meets each behaviour. Tests, examples and
 * comments do not count: what only they do, production never meets.
 */
async function usagesIn(tree, wanted) {
    const found = new Map();
    const open = wanted.map(({ project, evidence }) => ({ project, left: new Map(evidence) }));
    const paths = open.some(({ left }) => left.size > 0) ? await readable(tree) : [];
    let room = mostText;
    for (const file of paths) {
        const text = tree.text(file);
        if (text === null || text.length > longestFile)
            continue;
        room -= text.length;
        if (room < 0 || open.every(({ left }) => left.size === 0))
            break;
        for (const { project, left } of open.filter((one) => isBelow(file, one.project)))
            for (const [behaviour, pattern] of left) {
                const line = lineOf(text, pattern);
                if (line === null)
                    continue;
                found.set(key(project, behaviour), { file, line });
                left.delete(behaviour);
            }
    }
    return (project, behaviour) => found.get(key(project, behaviour)) ?? null;
}
const key = (project, behaviour) => `${project}\n${behaviour}`;
const isBelow = (file, project) => project === '.' || file.startsWith(`${project}/`);
const code = /\.(?:sql|lua|py|rb|[cm]?[jt]s|php|java|kt|kts|scala|groovy|go|cs|fs|exs?|rs)$/;
const query = /(?:^|\/)(?:db|database|migrations?|migrate|alembic|sql|queries)\/|\.(?:sql|lua)$/i;
const data = /model|schema|query|queries|repositor|store|dao|cache|redis|database|search/i;
const elsewhere = /(?:^|\/)(?:tests?|specs?|__tests__|__mocks__|testing|testdata|e2e|cypress|playwright|fixtures?|mocks?|stubs?|factories|examples?|samples?|demos?|docs?|documentation|bench(?:marks?)?|vendor|third_party|node_modules|bower_components|dist|build|out|public|static|assets|\.[^/]+)\//i;
const ofTests = /(?:^|\/)(?:test_[^/]*|conftest\.py|[^/]*[._-](?:test|tests|spec)\.[^/]+|[^/]*Tests?\.[^/.]+|[^/]*\.(?:min|d)\.[^/]+)$/;
/** Paths that may hold evidence, the most telling first; none where the texts are not at hand. */
async function readable(tree) {
    const rank = (path) => (query.test(path) ? 0 : data.test(path) ? 1 : 2);
    const all = tree.list().filter((path) => code.test(path) && !elsewhere.test(path) && !ofTests.test(path));
    const ranked = [0, 1, 2].flatMap((wanted) => all.filter((path) => rank(path) === wanted));
    const paths = ranked.slice(0, mostFiles);
    const [first] = paths;
    if (first === undefined || tree.text(first) === null)
        return [];
    try {
        await tree.preload(paths);
        return paths;
    }
    catch {
        return [];
    }
}
const mostTries = 5;
/** The first line outside of comments that a pattern finds. */
function lineOf(text, pattern) {
    const search = new RegExp(pattern.source, `${pattern.flags}g`);
    for (let i = 0; i < mostTries; i++) {
        const match = search.exec(text);
        if (!match)
            return null;
        const at = match.index + (match[0].length - match[0].trimStart().length);
        if (!isComment(text, at))
            return text.slice(0, at).split('\n').length;
    }
    return null;
}
const comment = /^\s*(?:--|#|\/\/|\*|\/\*|<!--|"""|''')|\s(?:--|#|\/\/)\s/;
/** Whether a place is in a comment, as far as its line and the last block show; in doubt it is. */
function isComment(text, at) {
    const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
    const line = `${before}x`;
    return comment.test(line) || text.lastIndexOf('/*', at) > text.lastIndexOf('*/', at);
}

;// CONCATENATED MODULE: ./lib/src/reasons.js


/**
 * Adds to every finding the few behaviours that tell most about it, and where the code meets them. Nothing is loaded
 * where nothing is compared.
 */
async function withReasons(findings, declarations, tree) {
    const loaded = await behavioursFor(findings);
    if (loaded.size === 0)
        return { findings, behaviours: [] };
    const readers = readersByProject(declarations);
    const known = findings.map((one) => knownOf(one, loaded, readers.get(one.project) ?? new Set()));
    const usages = await usagesIn(tree, wantedBy(findings, known));
    const named = new Map();
    const explained = findings.map((finding, i) => {
        const { project } = finding;
        const told = mostTelling(known[i] ?? [], (id) => usages(project, id) !== null);
        for (const one of told)
            named.set(one.id, one);
        const used = told.flatMap(({ id }) => {
            const at = usages(project, id);
            return at ? [{ behaviour: id, at }] : [];
        });
        return told.length === 0
            ? finding
            : {
                ...finding,
                behaviours: told.map(({ id }) => id),
                moreBehaviours: (known[i] ?? []).length - told.length,
                ...(used.length > 0 ? { usages: used } : {}),
            };
    });
    return { findings: explained, behaviours: [...named.values()].map(card).sort(byId) };
}
function wantedBy(findings, known) {
    const wanted = new Map();
    for (const [i, { project }] of findings.entries())
        for (const { id, evidence } of known[i] ?? [])
            if (evidence)
                wanted.set(project, (wanted.get(project) ?? new Map()).set(id, evidence));
    return [...wanted].map(([project, evidence]) => ({ project, evidence }));
}
async function behavioursFor(findings) {
    const cards = new Set(findings.flatMap(({ compares }) => (compares ? (0,behaviours/* groupsFor */.KE)(compares) : [])));
    return new Map(await Promise.all([...cards].map(async (group) => [group, await group.load()])));
}
function readersByProject(declarations) {
    const readers = new Map();
    for (const { project, reader } of declarations)
        readers.set(project, (readers.get(project) ?? new Set()).add(reader));
    return readers;
}
/** What holds for a finding, as far as the frameworks of its project let it show. */
function knownOf({ compares }, loaded, readers) {
    if (!compares)
        return [];
    return (0,behaviours/* groupsFor */.KE)(compares)
        .flatMap((group) => loaded.get(group) ?? [])
        .filter((one) => !one.harmless && (0,behaviours/* applies */.Br)(one, compares))
        .filter(({ framework }) => framework === undefined || readers.has(framework))
        .filter(({ hiddenBy = [] }) => !hiddenBy.some((framework) => readers.has(framework)));
}
const most = 3;
const ranks = ['high', 'medium', 'low'];
/**
 * The few that tell most: what the repository meets, then what is worst, then as the catalogue orders them; among
 * equals what touches another area than those before it.
 */
function mostTelling(known, isMet) {
    const rank = (one) => (isMet(one.id) ? -1 : ranks.indexOf(one.severity));
    const left = [...known].sort((a, b) => rank(a) - rank(b));
    const told = [];
    while (told.length < most) {
        const areas = new Set(told.flatMap((one) => one.areas));
        const equals = left.filter((one) => left[0] && rank(one) === rank(left[0]));
        const next = equals.find((one) => !one.areas.some((area) => areas.has(area))) ?? equals[0];
        if (!next)
            break;
        told.push(next);
        left.splice(left.indexOf(next), 1);
    }
    return told;
}
const card = ({ id, title, bites, severity, sources }) => ({
    id,
    title,
    bites,
    severity,
    sources,
});
const byId = (a, b) => (a.id < b.id ? -1 : 1);


/***/ }),

/***/ 25418:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ rules)
});

;// CONCATENATED MODULE: ./lib/src/support/history-findings.js
/** A finding for every service whose check of that name warns or fails. Without a history there are none. */
function timeFindings(rule, facts, options, about) {
    const services = facts.history?.time?.services ?? [];
    return services.flatMap(({ service, checks }) => findings(rule, checks, about, service, placeOf(facts, options.time?.at ?? null)));
}
/** The same for the pull request under judgement. */
function pullRequestFindings(rule, facts, options, about) {
    const checks = facts.history?.time?.pullRequest?.checks ?? [];
    return findings(rule, checks, about, '.', placeOf(facts, options.time?.at ?? null));
}
/** The same for people. */
function peopleFindings(rule, facts, options, about) {
    const checks = facts.history?.people?.checks ?? [];
    return findings(rule, checks, about, '.', placeOf(facts, options.people?.at ?? null));
}
/** Says where these findings stand; a part of every such rule's description. */
const whereItStands = 'It stands where the configuration asks for it, otherwise at the job that deploys, otherwise at the first file that declares production.';
function findings(rule, checks, about, service, at) {
    return checks
        .filter(({ id, status }) => id === about.check && (status === 'warn' || status === 'fail'))
        .map((check) => ({
        rule: rule.id,
        gap: rule.gap,
        severity: check.status === 'fail' ? 'high' : about.warning,
        state: 'new',
        project: '.',
        role: 'other',
        environments: ['prod'],
        engines: [],
        title: `${service === '.' ? '' : `${service}: `}${check.reason.replace(/\.$/, '')}`,
        why: about.why,
        fix: about.fix,
        at,
        related: [],
        behaviours: [],
        fingerprint: `${rule.id}/${service}`,
    }));
}
function placeOf(facts, configured) {
    const deploys = facts.jobs.find(({ purpose }) => purpose === 'deploy');
    const production = facts.declarations.find(({ environment }) => environment === 'prod');
    return configured ?? deploys?.at ?? production?.at ?? { file: '.github/parity.yml', line: 1 };
}

;// CONCATENATED MODULE: ./lib/src/rules/approval-not-independent.js

/** Nobody but those who wrote it looked at it. */
const approvalNotIndependent = {
    id: 'approval-not-independent',
    title: 'Changes went live without an independent approval',
    gap: 'people',
    description: `Under \`people: {policy: separated}\`: changes that went live within the window although no person approved them who neither wrote part of them nor started the deployment. Approvals from before the last push do not count (\`stale-approvals:\`). Fails, unless \`enforce: warn\`. Who it was stands in no finding; \`identities:\` puts hashes or logins into the JSON report. ${whereItStands}`,
    check: (facts, options) => peopleFindings(approvalNotIndependent, facts, options, {
        check: 'independent-approval',
        warning: 'medium',
        why: 'One person alone can bring anything to production, by mistake or on purpose.',
        fix: 'Require a review of somebody else before merging, with approvals dismissed on a push, or reviewers for the environment.',
    }),
};

;// CONCATENATED MODULE: ./lib/src/rules/author-deployed.js

/** The configuration asks for two people. */
const authorDeployed = {
    id: 'author-deployed',
    title: 'Authors deployed what they wrote',
    gap: 'people',
    description: `Under \`people: {policy: separated, deployer-not-author: true}\`: changes that were deployed by somebody who wrote part of them. Fails, unless \`enforce: warn\`. ${whereItStands}`,
    check: (facts, options) => peopleFindings(authorDeployed, facts, options, {
        check: 'deployer-not-author',
        warning: 'medium',
        why: 'The configuration separates writing from deploying, and here it was one person.',
        fix: 'Let somebody else set off the deployment, or let the environment demand it.',
    }),
};

;// CONCATENATED MODULE: ./lib/src/rules/authors-not-involved.js

/** Who writes code and who runs it are different people. */
const authorsNotInvolved = {
    id: 'authors-not-involved',
    title: 'Few of those who write take part in shipping',
    gap: 'people',
    description: `Under \`people: {policy: shared}\`: the share of authors that deploy or approve deployments, where there are at least three. Warns below 0.34 (\`involvement:\`). Names nobody, and never fails the gate. ${whereItStands}`,
    check: (facts, options) => peopleFindings(authorsNotInvolved, facts, options, {
        check: 'author-involvement',
        warning: 'low',
        why: 'Who never sees their code go live does not learn what it does there; the others run what they did not write.',
        fix: 'Let whoever merges a change also deploy it, or watch it go live.',
    }),
};

// EXTERNAL MODULE: ./lib/src/catalog/engines.js + 5 modules
var engines = __webpack_require__(50779);
// EXTERNAL MODULE: ./lib/src/support/comparison.js
var comparison = __webpack_require__(30461);
;// CONCATENATED MODULE: ./lib/src/rules/build-runtime-differs.js


/** An image that is built on one version of a runtime and runs on another. */
const buildRuntimeDiffers = {
    id: 'build-runtime-differs',
    title: 'An image is built on another runtime than it runs on',
    gap: 'tools',
    description: 'Compares the stage of a production Dockerfile that installs packages or compiles with the stage that runs the result: Node.js 20 installs native modules for an image that runs whatever Node.js its distribution carries. Told softly where both are declared.',
    check: (facts) => facts.declarations.flatMap((one) => difference(one, facts)),
};
function difference(builder, facts) {
    const [place] = builder.related;
    if (builder.reader !== 'dockerfile' || builder.environment !== 'other' || !place)
        return [];
    const runs = facts.declarations.find(({ environment, engine: id, at }) => environment === 'prod' && id === builder.engine && at.file === place.file && at.line === place.line);
    if (!runs)
        return [];
    const title = (0,engines/* engine */.Hi)(builder.engine).title;
    const [built, run] = [(0,comparison/* phrase */.MZ)(title, (0,comparison/* versionsOf */.x4)(builder)), (0,comparison/* phrase */.MZ)(title, (0,comparison/* versionsOf */.x4)(runs))];
    const floats = runs.version === null;
    return [
        (0,comparison/* finding */.gk)({
            rule: buildRuntimeDiffers,
            service: {
                beside: false,
                layer: 'runtime',
                project: runs.project,
                role: 'runtime',
                name: title,
                dev: [],
                ci: [],
                prod: [runs],
            },
            severity: floats ? 'medium' : 'low',
            environments: ['prod'],
            title: `Production is built on ${built} and runs on ${floats ? `whatever ${title} its distribution carries` : run}`,
            why: 'Native modules, compiled code and lock files are made for the version that built them; the one that runs them can refuse them, or behave differently.',
            fix: `Build and run on one version of ${title}: ${builder.at.file}:${builder.at.line}, ${runs.at.file}:${runs.at.line}.`,
            mine: [runs],
            theirs: [builder],
        }),
    ];
}

;// CONCATENATED MODULE: ./lib/src/rules/change-waiting.js

/** Code that is merged and not live. */
const changeWaiting = {
    id: 'change-waiting',
    title: 'A change waits long for production',
    gap: 'time',
    description: `How long the oldest change that a person merged has been waiting for production. What bots merged is shown apart and never warns. Warns over 7 days; fails only over a limit that \`time: {thresholds: {queue-age: {fail: 30d}}}\` sets. ${whereItStands}`,
    check: (facts, options) => timeFindings(changeWaiting, facts, options, {
        check: 'queue-age',
        warning: 'medium',
        why: 'What waits grows together: the longer it does, the more ships at once, and the less anybody remembers of it.',
        fix: 'Deploy what is merged, or say why it has to wait.',
    }),
};

;// CONCATENATED MODULE: ./lib/src/rules/deploy-interval.js

/** A pause that is longer than usual. */
const deployInterval = {
    id: 'deploy-interval',
    title: 'Nothing was deployed for long',
    gap: 'time',
    description: `The time since the last deployment. Warns over 7 days, and never before three times the usual interval of this repository; fails only over a limit that \`time: {thresholds: {deploy-interval: {fail: 30d}}}\` sets. ${whereItStands}`,
    check: (facts, options) => timeFindings(deployInterval, facts, options, {
        check: 'deploy-interval',
        warning: 'low',
        why: 'A way to production that is not used rusts: credentials expire, runners change, and the next deployment is the one that finds out.',
        fix: 'Deploy, even if little has changed.',
    }),
};

;// CONCATENATED MODULE: ./lib/src/rules/deploy-lag.js

/** The usual time from merge to production. */
const deployLag = {
    id: 'deploy-lag',
    title: 'Merged changes take long to go live',
    gap: 'time',
    description: `The median time from merge to production of the changes that went live within the window. It takes at least 5 deployments and 10 changes. Warns over 7 days; fails only over a limit that \`time: {thresholds: {deploy-lag: {fail: 30d}}}\` sets. ${whereItStands}`,
    check: (facts, options) => timeFindings(deployLag, facts, options, {
        check: 'deploy-lag',
        warning: 'low',
        why: 'Between merge and production nobody learns whether the change works; after a week its author is elsewhere.',
        fix: 'Deploy on merge, or on a schedule that is shorter than the limit.',
    }),
};

;// CONCATENATED MODULE: ./lib/src/rules/deploy-queue.js

/** A batch that is larger than usual. */
const deployQueue = {
    id: 'deploy-queue',
    title: 'Many changes wait for production',
    gap: 'time',
    description: `How many changes of people wait for production. Warns over 10, and never below twice what nine of ten deployments brought; fails only over a limit that \`time: {thresholds: {queue-size: {fail: 50}}}\` sets. ${whereItStands}`,
    check: (facts, options) => timeFindings(deployQueue, facts, options, {
        check: 'queue-size',
        warning: 'low',
        why: 'Each change of a batch makes it harder to find the one that broke production, and to take back only that.',
        fix: 'Deploy what waits before more is merged.',
    }),
};

;// CONCATENATED MODULE: ./lib/src/rules/deployers-concentrated.js

/** A way to production that depends on one person. */
const deployersConcentrated = {
    id: 'deployers-concentrated',
    title: 'One person makes half of the deployments',
    gap: 'people',
    description: `Under \`people: {policy: shared}\`: whether half of the deployments that people made are made by one of them, where at least three wrote what was shipped. Names nobody, and never fails the gate. ${whereItStands}`,
    check: (facts, options) => peopleFindings(deployersConcentrated, facts, options, {
        check: 'deployer-concentration',
        warning: 'low',
        why: 'While that person is away, either nothing ships or somebody ships for the first time.',
        fix: 'Let others deploy as well, best what they wrote themselves.',
    }),
};

;// CONCATENATED MODULE: ./lib/src/rules/deployment-failed.js

/** Production runs what the attempt before it left. */
const deploymentFailed = {
    id: 'deployment-failed',
    title: 'The last attempt to deploy failed',
    gap: 'time',
    description: `Whether the newest attempt to deploy failed, with nothing that succeeded since. It never fails the gate: the pull request that mends it has to pass. ${whereItStands}`,
    check: (facts, options) => timeFindings(deploymentFailed, facts, options, {
        check: 'last-attempt',
        warning: 'medium',
        why: 'Everybody believes that the change is live, and production runs the one before.',
        fix: 'Look at the run that failed, mend it and deploy again.',
    }),
};

;// CONCATENATED MODULE: ./lib/src/rules/deployment-order.js

/** Two deployments overtook each other. */
const deploymentOrder = {
    id: 'deployment-order',
    title: 'An older commit was deployed last',
    gap: 'time',
    description: `Whether the deployment that finished last is of an older commit than one that was started after it. A rollback is no finding, it is shown in the time line. It never fails the gate. ${whereItStands}`,
    check: (facts, options) => timeFindings(deploymentOrder, facts, options, {
        check: 'deployment-order',
        warning: 'low',
        why: 'Production runs older code than everybody thinks, and nothing failed.',
        fix: 'Deploy the newest commit again, and let deployments of one environment wait for each other (`concurrency:`).',
    }),
};

// EXTERNAL MODULE: ./lib/src/catalog/behaviours.js
var behaviours = __webpack_require__(52012);
// EXTERNAL MODULE: ./lib/src/catalog/relations.js
var relations = __webpack_require__(93143);
;// CONCATENATED MODULE: ./lib/src/support/known-difference.js


/** A severity, or a milder one that is known. */
function atMost(severity, known) {
    return known !== null && ranks.indexOf(known) < ranks.indexOf(severity) ? known : severity;
}
const ranks = ['low', 'medium', 'high'];
/** The first two versions, one of each side, that lie across a boundary of their engine. */
function acrossVersions(id, mine, theirs) {
    const [here, there] = [(0,comparison/* distinct */.dM)(mine.flatMap(comparison/* versionsOf */.x4)), (0,comparison/* distinct */.dM)(theirs.flatMap(comparison/* versionsOf */.x4))];
    const apart = here
        .flatMap((a) => there.map((b) => ({ a, b })))
        .find(({ a, b }) => (0,engines/* sameBoundary */.nF)(id, a, b) === 'differs');
    return apart && { kind: 'versions', engine: id, here: apart.a, there: apart.b };
}

;// CONCATENATED MODULE: ./lib/src/rules/engine-differs.js





/** One purpose, another engine. */
const engineDiffers = {
    id: 'engine-differs',
    title: 'Another engine plays the role',
    gap: 'tools',
    description: 'Compares which engine serves a purpose in CI and development with the one in production: SQLite beside PostgreSQL, an in-memory cache beside Redis, a local folder beside S3. One of several engines on purpose is enough, as long as a server is met by a server. An emulator of a managed service is a pair by design and low at most.',
    check: (facts) => facts.services
        .filter((service) => service.layer !== 'runtime' && service.role !== 'mail')
        .flatMap((service) => (0,comparison/* pairs */.AS)(service).flatMap((pair) => engine_differs_difference(pair, facts)))
        .filter(once()),
};
/** A setting and the server that it names have a row each: what they differ in is one finding. */
function once() {
    const seen = new Set();
    return ({ environments, engines, at }) => {
        const key = [...environments, ...[...engines].sort(), at.file, at.line].join(' ');
        return !seen.has(key) && Boolean(seen.add(key));
    };
}
function engine_differs_difference(pair, facts) {
    if (pair.mine.length === 0 || pair.theirs.length === 0 || covered(pair))
        return [];
    const { service, environment, reference } = pair;
    const theirEngines = new Set(pair.theirs.map((one) => one.engine));
    const mine = pair.mine.filter((one) => !theirEngines.has(one.engine));
    const [first] = mine.length > 0 ? mine : pair.mine;
    const theirs = pair.theirs.filter((one) => one.engine !== first?.engine);
    const [other] = theirs;
    if (!first || !other)
        return [];
    const severity = severityOf(first, other, pair);
    if (severity === null)
        return [];
    const compares = { kind: 'engines', here: first.engine, there: other.engine };
    const [here, there] = [titles(mine.length > 0 ? mine : [first]), titles(theirs)];
    return [
        (0,comparison/* finding */.gk)({
            rule: engineDiffers,
            service,
            severity: (0,comparison/* graded */.wp)(atMost(severity, (0,behaviours/* worstKnown */.z)(compares)), reference),
            environments: [environment, reference],
            title: `${comparison/* spoken */.vg[environment]} uses ${here} where ${comparison/* spoken */.vg[reference]} runs ${there}${(0,relations/* isStandIn */.WG)(first.engine) ? ` (${first.role})` : ''}`,
            why: why(first, other),
            fix: `Run ${there.split(', ')[0]} in ${comparison/* spoken */.vg[environment]} too: ${(0,comparison/* spelledPlaces */.q)(mine.length > 0 ? mine : [first])}.`,
            mine: mine.length > 0 ? mine : [first],
            theirs,
            compares,
            beside: choosers(mine.length > 0 ? mine : [first], reference, facts),
        }),
    ];
}
/** Where the other side sets the very variable that chooses the engine here: its value is what decides there. */
function choosers(mine, reference, { keys }) {
    const lines = new Set(mine.map(({ at }) => `${at.file}:${at.line}`));
    const chosenBy = new Set(keys.filter(({ at }) => lines.has(`${at.file}:${at.line}`)).map(({ key }) => key));
    const set = keys.filter(({ environment, key }) => environment === reference && chosenBy.has(key));
    return set.slice(0, mostChoosers).map(({ at }) => at);
}
const mostChoosers = 5;
/** One engine in common is parity, unless all they share is embedded while the other side also runs on servers. */
function covered({ mine, theirs }) {
    const theirEngines = new Set(theirs.map((one) => one.engine));
    const shared = (0,comparison/* distinct */.dM)(mine.map((one) => one.engine)).filter((id) => theirEngines.has(id));
    if (shared.length === 0)
        return false;
    const embedded = (id) => (0,relations/* isStandIn */.WG)(id) || (0,relations/* isEmbedded */.nq)(id);
    return shared.some((id) => !embedded(id)) || [...theirEngines].every(embedded);
}
function severityOf(mine, theirs, { environment, service }) {
    if (service.layer === 'setting' && [mine, theirs].some((one) => (0,relations/* isEmbedded */.nq)(one.engine)))
        return 'low';
    if ((0,relations/* isStandIn */.WG)(mine.engine))
        return (0,relations/* isStandIn */.WG)(theirs.engine) ? null : standInSeverity(mine, environment === 'ci');
    if ((0,relations/* isStandIn */.WG)(theirs.engine))
        return 'low';
    const relation = (0,relations/* compatibility */.pB)(mine.engine, theirs.engine);
    if (relation === 'same')
        return null;
    if (theirs.reader !== 'config' && isExample(theirs.at.file))
        return 'low';
    if (mine.alternative !== null && theirs.environment !== 'prod')
        return 'low';
    if (mine.role === 'storage' && relation !== 'emulator')
        return 'medium';
    return relation === 'emulator' || relation === 'protocol' || mine.role === 'other' ? 'low' : 'high';
}
/** What an example documents somebody may set, or not. */
const isExample = (file) => /(?:example|sample|template|dist)[^/]*$/.test(file);
/** Frameworks ship a development cache that is off until somebody turns it on; nobody chose it against production. */
const isToggle = ({ role, engine: id, reader }) => role === 'cache' && (id === 'null' || reader === 'rails');
const substitutes = {
    database: 'high',
    cache: 'medium',
    broker: 'medium',
    search: 'medium',
    storage: 'medium',
};
/** Frameworks switch caches and queues off in tests on purpose; there a stand-in is expected and only told. */
function standInSeverity(mine, inCi) {
    if (isExample(mine.at.file) || isToggle(mine))
        return 'low';
    const expectedInTests = mine.role !== 'database' && !(mine.role === 'cache' && mine.engine === 'in-memory');
    if (inCi && expectedInTests)
        return 'low';
    return mine.name === 'cable' ? 'low' : (substitutes[mine.role] ?? 'low');
}
function why(mine, theirs) {
    const [here, there] = [(0,engines/* engine */.Hi)(mine.engine).title, (0,engines/* engine */.Hi)(theirs.engine).title];
    const isBesideServer = (0,relations/* isStandIn */.WG)(mine.engine) && !(0,relations/* isStandIn */.WG)(theirs.engine);
    if ((mine.role === 'cache' || mine.role === 'broker') && !isBesideServer)
        return `${here} and ${there} differ in commands, limits, settings and what survives a restart: what was only tried with one of them can fail with the other.`;
    if (mine.role === 'cache' && mine.engine === 'null')
        return `Nothing is cached there; ${there} keeps what was stored, hands it to every process and expires it: what is stale, shared or cannot be serialized shows only there.`;
    if (mine.role === 'cache')
        return `${here} keeps live objects of one process; ${there} stores bytes that every process shares, expires and can evict: what cannot be serialized, shared or lost shows only there.`;
    if (mine.role === 'broker')
        return `${here} runs the work at once, in the same process and transaction; ${there} delivers it later, elsewhere and possibly twice.`;
    if (mine.role === 'storage')
        return `${here} and ${there} differ in renames, listings, permissions, content types and what a missing object says.`;
    return `${here} and ${there} differ in types, comparison, locking, errors and what they accept: what passes on one can fail, or silently answer otherwise, on the other.`;
}
const titles = (declarations) => (0,comparison/* distinct */.dM)(declarations.map((one) => (0,engines/* engine */.Hi)(one.engine).title)).join(', ');

;// CONCATENATED MODULE: ./lib/src/rules/env-keys-differ.js

/** Environment variables that one side knows and the other has never heard of. */
const envKeysDiffer = {
    id: 'env-keys-differ',
    title: 'Environment variables are known to one side only',
    gap: 'tools',
    description: 'Compares the names (never the values) of environment variables that development defines or documents with those that production manifests set: a key that only development knows is the deployment that fails on its first start; a key that only production sets is a code path that nobody runs before. Quiet on purpose: manifests rarely show all that a platform sets.',
    // Production may set the keys of several projects in one place, so the whole repository is compared at once.
    check: (facts) => differences('.', facts.keys),
};
/** Keys of servers, shells and platforms, which no application asks for by name. */
const notTheApplications = /^(?:PATH|HOME|HOSTNAME|LANG|LC_\w+|TZ|USER|SHELL|PWD|TERM|CI|PORT|DEBIAN_FRONTEND|PYTHON\w+|PIP_\w+|UV_\w+|npm_\w+|NODE_(?:ENV|OPTIONS|VERSION)|(?:RAILS|RACK|APP|FLASK)_ENV|JAVA_\w+|MAVEN_\w+|GITHUB_\w+|RUNNER_\w+|ACTIONS_\w+|DOCKER_\w+|COMPOSE_\w+|KUBE\w*|POD_\w+|POSTGRES(?:QL)?_\w+|PG[A-Z]+|MYSQL_\w+|MARIADB_\w+|MONGO_INITDB_\w+|MONGODB_ROOT\w*|MINIO_\w+|RABBITMQ_DEFAULT_\w+|ES_JAVA_OPTS|DISCOVERY_TYPE|discovery\.type|xpack\.\S+|KC_\w+|KEYCLOAK_\w+|OPENSEARCH_\w+|LOCALSTACK_\w+|ALLOW_\w+|BITNAMI_\w+|OTEL_\w+)$/;
/** Fewer keys than this in production say nothing about the rest. */
const fewest = 3;
const mostPlaces = 50;
function differences(project, all) {
    const keys = all.filter((key) => !notTheApplications.test(key.key));
    const production = keys.filter((key) => key.environment === 'prod');
    const development = keys.filter((key) => key.environment === 'dev');
    const elsewhere = new Set(keys.filter((key) => key.environment !== 'prod').map((key) => key.key));
    const inProduction = new Set(production.map((key) => key.key));
    if (inProduction.size < fewest || development.length === 0)
        return [];
    return [
        ...report(project, 'development', development.filter((key) => !inProduction.has(key.key)), 'that development knows no production manifest sets', 'Set them in production, or remove them where they are documented.'),
        ...report(project, 'production', production.filter((key) => !elsewhere.has(key.key)), 'that production sets nothing else knows', 'Document them in .env.example, so that development and CI can set them too.'),
    ];
}
function report(project, side, only, what, fix) {
    const names = (0,comparison/* distinct */.dM)(only.map((key) => key.key)).sort();
    const [first, ...others] = [...only].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    if (!first)
        return [];
    const shown = names.slice(0, 3).join(', ') + (names.length > 3 ? ` and ${names.length - 3} more` : '');
    return [
        {
            rule: envKeysDiffer.id,
            gap: 'tools',
            severity: 'low',
            state: 'new',
            project,
            role: 'other',
            environments: side === 'production' ? ['prod'] : ['dev', 'prod'],
            engines: [],
            title: `${names.length} environment ${names.length === 1 ? 'variable' : 'variables'} ${what}: ${shown}`,
            why: 'Code that reads a variable which is not set takes another path, or stops, and the first to see it is the environment that lacks it.',
            fix,
            at: first.at,
            related: distinctPlaces(others).slice(0, mostPlaces),
            behaviours: [],
            fingerprint: `env-keys-differ/${project}/${side}/${names.join('+')}`,
        },
    ];
}
/** One place for each file and key, the files first that no other key has named. */
function distinctPlaces(keys) {
    const files = new Set();
    const fresh = keys.filter(({ at }) => !files.has(at.file) && files.add(at.file));
    return [...fresh, ...keys.filter((key) => !fresh.includes(key))].map((key) => key.at);
}

;// CONCATENATED MODULE: ./lib/src/rules/environment-engine-disagrees.js



/** Two places of one environment that name different engines. */
const environmentEngineDisagrees = {
    id: 'environment-engine-disagrees',
    title: 'One environment names two engines for one purpose',
    gap: 'tools',
    description: 'Two files of development, or two jobs of CI, that name different engines for one purpose and offer no choice: an environment file still points at the object store of last year, and no compose file starts it. Told softly: both can be meant. A setting that names the protocol (`redis://`, `s3`) agrees with every engine that speaks it.',
    check: (facts) => facts.services
        .filter((service) => service.layer === 'service' && service.role !== 'mail')
        .flatMap((service) => [...disagreement(service, 'dev'), ...disagreement(service, 'ci')]),
};
function disagreement(service, environment) {
    const mine = service[environment].filter((one) => one.alternative === null && !(0,relations/* isStandIn */.WG)(one.engine));
    const ids = (0,comparison/* distinct */.dM)(mine.map((one) => one.engine));
    const apart = ids.filter((a) => ids.some((b) => areApart(a, b)));
    const differing = mine.filter((one) => apart.includes(one.engine));
    if (differing.length === 0)
        return [];
    const titles = apart.map((id) => (0,engines/* engine */.Hi)(id).title).join(' and ');
    return [
        (0,comparison/* finding */.gk)({
            rule: environmentEngineDisagrees,
            service,
            severity: 'low',
            environments: [environment],
            engines: apart,
            title: `${comparison/* spoken */.vg[environment]} names ${titles} for one purpose`,
            why: 'Which of them meets the code depends on which file is read last: one of the places was forgotten.',
            fix: `Bring ${(0,comparison/* spelledPlaces */.q)(firstOfEach(differing), 6)} to one engine.`,
            mine: differing,
            theirs: [],
        }),
    ];
}
/** Two emulators of one service are two servers; an emulator and its service are a pair by design. */
function areApart(a, b) {
    if (a === b)
        return false;
    const relation = (0,relations/* compatibility */.pB)(a, b);
    return relation === 'different' || (relation === 'emulator' && (0,relations/* isEmulator */.gK)(a) && (0,relations/* isEmulator */.gK)(b));
}
const firstOfEach = (declarations) => (0,comparison/* distinct */.dM)(declarations.map((one) => one.engine)).flatMap((id) => declarations.find((one) => one.engine === id) ?? []);

;// CONCATENATED MODULE: ./lib/src/rules/environment-unprotected.js

/** Fewer reviewers than the configuration asks for. */
const environmentUnprotected = {
    id: 'environment-unprotected',
    title: 'An environment lets people approve their own deployment',
    gap: 'people',
    description: `Under \`people: {policy: separated, environment-reviewers: 1}\`: whether every environment of production demands that many reviewers and prevents self-review. Fails, unless \`enforce: warn\`. ${whereItStands}`,
    check: (facts, options) => peopleFindings(environmentUnprotected, facts, options, {
        check: 'environment-reviewers',
        warning: 'medium',
        why: 'Whoever may start a deployment can let it pass themselves.',
        fix: 'Set required reviewers and "prevent self-review" in the settings of the environment.',
    }),
};

;// CONCATENATED MODULE: ./lib/src/rules/environment-version-disagrees.js


/** Two places of one environment that say different things. */
const environmentVersionDisagrees = {
    id: 'environment-version-disagrees',
    title: 'One environment contradicts itself',
    gap: 'tools',
    description: 'Two jobs of CI, or two development files, that run different major versions for one purpose and are no matrix. A fix that forgets the second place is the most common half fix, so the finding lists every place.',
    check: (facts) => facts.services
        .filter((service) => service.layer !== 'setting')
        .flatMap((service) => [...environment_version_disagrees_disagreement(service, 'ci'), ...environment_version_disagrees_disagreement(service, 'dev')]),
};
function environment_version_disagrees_disagreement(service, environment) {
    const single = service[environment].filter((one) => one.versions.length === 0 && one.version !== null && one.alternative === null);
    return (0,comparison/* distinct */.dM)(single.map((one) => one.engine)).flatMap((id) => {
        const mine = single.filter((one) => one.engine === id);
        const differing = (0,comparison/* apartWithin */.MI)(mine, (one) => one.project);
        if (differing.length === 0)
            return [];
        const title = (0,engines/* engine */.Hi)(id).title;
        const versions = (0,comparison/* distinct */.dM)(differing.flatMap(comparison/* versionsOf */.x4));
        return [
            (0,comparison/* finding */.gk)({
                rule: environmentVersionDisagrees,
                service,
                severity: service.role === 'runtime' || service.role === 'other' ? 'low' : 'medium',
                environments: [environment],
                engines: [id],
                title: `${comparison/* spoken */.vg[environment]} runs ${(0,comparison/* phrase */.MZ)(title, versions)} for one purpose`,
                why: `Which version meets the code depends on where it happens to run: one of the places was forgotten.`,
                fix: `Bring ${(0,comparison/* spelledPlaces */.q)(differing, 6)} to one version.`,
                mine: differing,
                theirs: [],
            }),
        ];
    });
}

// EXTERNAL MODULE: ./lib/src/support/image-reference.js
var image_reference = __webpack_require__(32227);
// EXTERNAL MODULE: ./lib/src/catalog/images/variants.js
var variants = __webpack_require__(935);
// EXTERNAL MODULE: ./lib/src/catalog/images.js + 13 modules
var catalog_images = __webpack_require__(26530);
;// CONCATENATED MODULE: ./lib/src/catalog/floating-tags.js



/** The day of https://github.com/docker-library/official-images that the table shows. */
const floatingTagsAsOf = '2026-08-21';
/**
 * Tags of official images that move over a behaviour boundary, and where they stood. Only to tell a person what such a
 * tag means today; never compared.
 */
const table = {
    amazoncorretto: { latest: '8' },
    cassandra: { latest: '5.0.9', 4: '4.1.12', 5: '5.0.9' },
    clickhouse: { latest: '26.7.5.10', lts: '26.3.20.7' },
    couchdb: { latest: '3.5.2.1' },
    'eclipse-temurin': { latest: '25.0.4' },
    elixir: { latest: '1.20.3' },
    erlang: { latest: '29.0.5.0' },
    golang: { latest: '1.27.0', 1: '1.27.0' },
    influxdb: { latest: '2.9.1' },
    mariadb: { latest: '12.3.2', lts: '12.3.2', 10: '10.11.18', 11: '11.8.8', 12: '12.3.2' },
    memcached: { latest: '1.6.45' },
    mysql: {
        latest: '26.7.0',
        innovation: '26.7.0',
        oracle: '26.7.0',
        lts: '9.7.2',
        8: '8.4.11',
        9: '9.7.2',
        26: '26.7.0',
    },
    nats: { latest: '2.14.5' },
    neo4j: { latest: '2026.07.1', community: '2026.07.1', enterprise: '2026.07.1' },
    node: { latest: '26.7.0', current: '26.7.0', lts: '24.19.0' },
    percona: { 8: '8.0.46' },
    php: { latest: '8.5.9', cli: '8.5.9', 8: '8.5.9' },
    postgres: { latest: '18.6' },
    python: { latest: '3.14.7', 3: '3.14.7' },
    rabbitmq: { latest: '4.3.5', management: '4.3.5' },
    redis: { latest: '8.10.1' },
    ruby: { latest: '4.0.6', 3: '3.4.10', 4: '4.0.6' },
    rust: { latest: '1.98.0', 1: '1.98.0' },
    solr: { latest: '10.0.0' },
    zookeeper: { latest: '3.9.5' },
};
const hub = new Set([null, 'docker.io', 'index.docker.io', 'registry-1.docker.io']);
/**
 * What a declared image with a floating tag stood at, or null for anything but an official image that the table has.
 */
function resolvesToday(engine, declared) {
    const image = (0,image_reference/* parseImageReference */.o)(declared);
    if (!image || image.digest || !hub.has(image.domain) || (0,catalog_images/* identifyImage */.c)(declared)?.engine !== engine)
        return null;
    const [name, ...more] = image.path[0] === 'library' ? image.path.slice(1) : image.path;
    const tags = name && more.length === 0 && Object.hasOwn(table, name) ? table[name] : undefined;
    const tag = withoutVariants(image.tag ?? '');
    const version = tags && Object.hasOwn(tags, tag) ? tags[tag] : undefined;
    return version ? { version, asOf: floatingTagsAsOf } : null;
}
/** "lts-alpine3.21" -> "lts", "slim" -> "latest". */
const withoutVariants = (tag) => tag
    .split('-')
    .filter((word) => (0,variants/* variantsOf */.I)(word).length === 0 && !/^alpine[\d.]*$/.test(word))
    .join('-') || 'latest';

;// CONCATENATED MODULE: ./lib/src/rules/floating-version.js



/** A version that moves by itself beside one that is declared. */
const floatingVersion = {
    id: 'floating-version',
    title: 'A version floats',
    gap: 'tools',
    description: "A tag that moves (`latest`, none, `alpine`), or a managed service left at its provider's default, beside an environment that declares its version: today they may agree, tomorrow not, and no commit says when. It is never compared as a number.",
    check: (facts) => facts.services
        .filter(({ layer, role }) => layer === 'service' && ['database', 'cache', 'broker', 'search'].includes(role))
        .flatMap((service) => [...(0,comparison/* versionPairs */.Eb)(service).flatMap(againstReference), ...nowherePinned(service)]),
};
function againstReference(pair) {
    return floating_version_engines(pair).flatMap((id) => {
        const [mine, theirs] = [of(pair.mine, id), of(pair.theirs, id)];
        const floating = mine.filter((one) => one.pin === 'floating');
        const pinned = theirs.filter((one) => (0,comparison/* versionsOf */.x4)(one).length > 0);
        if (floating.length > 0 && pinned.length > 0)
            return [floating_version_report(pair, floating, pinned, floating_version_severityOf(floating, pinned, pair))];
        if (pinned.length > 0 && mine.length > 0 && mine.every((one) => one.pin === 'undeclared'))
            return [reportNowhere(pair, mine, pinned)];
        const moving = theirs.filter(moves);
        const exact = mine.filter((one) => (0,comparison/* versionsOf */.x4)(one).length > 0);
        return moving.length > 0 && exact.length > 0 ? [reportReference(pair, moving, exact)] : [];
    });
}
const floating_version_engines = (pair) => (0,comparison/* distinct */.dM)(pair.mine.map((one) => one.engine));
const of = (declarations, id) => declarations.filter((one) => one.engine === id);
/** A managed service whose manifest leaves the version to the provider moves as a tag does. */
const moves = (one) => one.pin === 'floating' || (one.pin === 'undeclared' && one.flavour !== null);
function floating_version_severityOf(floating, pinned, { reference, service }) {
    const sameToday = floating.every((one) => {
        const today = resolvesToday(one.engine, one.declared);
        return (today !== null &&
            pinned.every((other) => (0,comparison/* versionsOf */.x4)(other).some((version) => (0,engines/* sameBoundary */.nF)(one.engine, today.version, version) === 'same')));
    });
    if (sameToday)
        return 'low';
    return service.role === 'database' ? 'medium' : (0,comparison/* graded */.wp)('medium', reference);
}
function floating_version_report(pair, mine, theirs, severity) {
    const { service, environment, reference } = pair;
    const title = (0,engines/* engine */.Hi)(mine[0]?.engine ?? '').title;
    const pinned = (0,comparison/* distinct */.dM)(theirs.flatMap(comparison/* versionsOf */.x4));
    const today = mine.map((one) => resolvesToday(one.engine, one.declared)).find((one) => one !== null);
    return (0,comparison/* finding */.gk)({
        rule: floatingVersion,
        service,
        severity,
        environments: [environment, reference],
        title: `${comparison/* spoken */.vg[environment]} runs whatever ${title} is newest, ${comparison/* spoken */.vg[reference]} ${(0,comparison/* phrase */.MZ)(title, pinned)}`,
        why: `The tag moves without a commit${today ? `: as of ${today.asOf} it means ${title} ${today.version}` : ''}. A run can change from one day to the next, and nothing in the history says why.`,
        fix: `Pin ${(0,comparison/* phrase */.MZ)(title, pinned.slice(0, 1))} in ${comparison/* spoken */.vg[environment]}: ${(0,comparison/* spelledPlaces */.q)(mine)}.`,
        mine,
        theirs,
    });
}
function reportReference(pair, moving, exact) {
    const { service, environment, reference } = pair;
    const title = (0,engines/* engine */.Hi)(moving[0]?.engine ?? '').title;
    return (0,comparison/* finding */.gk)({
        rule: floatingVersion,
        service,
        severity: 'low',
        environments: [environment, reference],
        title: `${comparison/* spoken */.vg[reference]} leaves the version of ${title} open, ${comparison/* spoken */.vg[environment]} runs ${(0,comparison/* phrase */.MZ)(title, (0,comparison/* distinct */.dM)(exact.flatMap(comparison/* versionsOf */.x4)))}`,
        why: 'Where a manifest names no version the provider or the tag chooses one, and nobody can say whether both agree.',
        fix: `Declare the version of ${title} that ${comparison/* spoken */.vg[reference]} runs: at ${(0,comparison/* spelledPlaces */.q)(moving)}, or under production: in the configuration.`,
        mine: moving,
        theirs: exact,
    });
}
/** Settings name the engine and no file the server: whatever happens to be installed is what runs. */
function reportNowhere(pair, mine, pinned) {
    const { service, environment, reference } = pair;
    const title = (0,engines/* engine */.Hi)(mine[0]?.engine ?? '').title;
    const versions = (0,comparison/* distinct */.dM)(pinned.flatMap(comparison/* versionsOf */.x4));
    return (0,comparison/* finding */.gk)({
        rule: floatingVersion,
        service,
        severity: 'low',
        environments: [environment, reference],
        title: `No file says which ${title} ${comparison/* spoken */.vg[environment]} runs, ${comparison/* spoken */.vg[reference]} ${(0,comparison/* phrase */.MZ)(title, versions)}`,
        why: `Only settings name ${title} there, so it is the one that each machine happens to have.`,
        fix: `Declare ${(0,comparison/* phrase */.MZ)(title, versions.slice(0, 1))} for ${comparison/* spoken */.vg[environment]}, in a compose file or a service container; the settings are at ${(0,comparison/* spelledPlaces */.q)(mine)}.`,
        mine,
        theirs: pinned,
    });
}
function nowherePinned(service) {
    return ['dev', 'ci'].flatMap((environment) => {
        const all = [...service.dev, ...service.ci, ...service.prod];
        const floating = service[environment].filter((one) => one.pin === 'floating');
        if (floating.length === 0 || all.some((one) => (0,comparison/* versionsOf */.x4)(one).length > 0))
            return [];
        const title = (0,engines/* engine */.Hi)(floating[0]?.engine ?? '').title;
        return [
            (0,comparison/* finding */.gk)({
                rule: floatingVersion,
                service,
                severity: 'low',
                environments: [environment],
                title: `${comparison/* spoken */.vg[environment]} runs whatever ${title} is newest, and no environment pins a version`,
                why: 'The tag moves without a commit, so two runs of one revision can meet different servers.',
                fix: `Pin the version that production runs: ${(0,comparison/* spelledPlaces */.q)(floating)}.`,
                mine: floating,
                theirs: [],
            }),
        ];
    });
}

;// CONCATENATED MODULE: ./lib/src/rules/lead-time.js

/** The usual time from the first commit to production. */
const leadTime = {
    id: 'lead-time',
    title: 'Changes take long from the first commit on',
    gap: 'time',
    description: `The median time from the first commit of a change to production. It is only reported, unless \`time: {thresholds: {lead-time: {warn: 14d}}}\` sets a limit: it counts how long people thought as well. ${whereItStands}`,
    check: (facts, options) => timeFindings(leadTime, facts, options, {
        check: 'lead-time',
        warning: 'low',
        why: 'A change that is under way for long is written against a production that has moved on.',
        fix: 'Cut changes smaller, and merge what is finished behind a switch.',
    }),
};

;// CONCATENATED MODULE: ./lib/src/rules/missing-service.js



/** One environment runs a service that another does not have at all. */
const missingService = {
    id: 'missing-service',
    title: 'A service is missing',
    gap: 'tools',
    description: 'A service that production runs and CI or development does not have, in any form: no other engine, no emulator, no stand-in. CI counts only where some job runs tests and the application is at home here: a repository of infrastructure alone starts no service anywhere. Where only test code starts containers, it starts what each test needs, so that is told softly. What production does not declare is coverage, not a finding.',
    check: (facts) => facts.services
        .filter((service) => service.layer === 'service' && severities[service.role])
        .flatMap((service) => missing(service, facts))
        .filter(missing_service_once()),
};
const severities = {
    database: 'medium',
    cache: 'medium',
    broker: 'medium',
    search: 'medium',
    storage: 'medium',
};
/** One engine that an environment lacks is one thing to start, however many purposes it has elsewhere. */
function missing_service_once() {
    const seen = new Set();
    return ({ environments, engines }) => {
        const key = [...environments, ...engines].join(' ');
        return !seen.has(key) && Boolean(seen.add(key));
    };
}
function missing(service, facts) {
    return (0,comparison/* pairs */.AS)(service).flatMap(({ environment, mine, reference, theirs }) => {
        const needed = theirs.filter((one) => !(0,relations/* isStandIn */.WG)(one.engine) && one.alternative === null);
        const [first] = needed;
        if (mine.length > 0 || !first || !declaresAnything(facts, environment))
            return [];
        if (standsIn(facts, environment, (0,comparison/* distinct */.dM)(needed.map((one) => one.engine)), service))
            return [];
        const title = (0,comparison/* phrase */.MZ)((0,engines/* engine */.Hi)(first.engine).title, (0,comparison/* distinct */.dM)(needed.flatMap(comparison/* versionsOf */.x4)));
        return [
            (0,comparison/* finding */.gk)({
                rule: missingService,
                service,
                severity: isWeak(facts, environment, needed)
                    ? 'low'
                    : missing_service_severityOf(service, environment, reference, first),
                environments: [environment, reference],
                title: `${comparison/* spoken */.vg[environment]} has no ${title}, ${comparison/* spoken */.vg[reference]} runs it`,
                why: `Code that talks to ${(0,engines/* engine */.Hi)(first.engine).title} is never met by it in ${comparison/* spoken */.vg[environment]}: its first run against the real service happens in ${comparison/* spoken */.vg[reference]}.`,
                fix: `Start ${title} in ${comparison/* spoken */.vg[environment]}, or allow the difference with a reason; ${comparison/* spoken */.vg[reference]} declares it at ${(0,comparison/* spelledPlaces */.q)(needed)}.`,
                mine: [],
                theirs: needed,
            }),
        ];
    });
}
/** What exists only as a managed service: development can have an emulator of it at best. */
const onlyManaged = new Set([
    'sqs',
    'sns',
    'kinesis',
    'pubsub',
    'service-bus',
    'azure-queue',
    'dynamodb',
    'cosmosdb',
]);
/** Buckets of an infrastructure are often for logs and state, so only what the configuration names is loud. */
function missing_service_severityOf(service, environment, reference, { reader, engine: engineId }) {
    if (reader !== 'config' && (service.role === 'storage' || onlyManaged.has(engineId)))
        return 'low';
    if (service.role === 'storage' && environment === 'ci')
        return 'low';
    return (0,comparison/* graded */.wp)(severities[service.role] ?? 'low', reference);
}
/**
 * Tests that start their own containers start what each of them needs, so what they lack proves little; and a cache that
 * only a framework's setting names is one that its test environment replaces by itself.
 */
function isWeak(facts, environment, needed) {
    if (environment !== 'ci')
        return false;
    const running = facts.declarations.filter((one) => one.environment === 'ci' && started.includes(one.role) && one.pin !== 'undeclared');
    const onlyInCode = running.length > 0 && running.every((one) => one.reader === 'testcontainers');
    return onlyInCode || needed.every((one) => one.role === 'cache' && one.reader === 'rails');
}
function declaresAnything(facts, environment) {
    const startsAny = (where) => facts.declarations.some((one) => one.environment === where && started.includes(one.role));
    if (environment === 'ci')
        return (0,comparison/* ciTests */.wo)(facts) && (startsAny('ci') || startsAny('dev'));
    return facts.declarations.some((one) => one.environment === environment && one.role === 'database' && starts(one));
}
/** A setting that only names an engine starts nothing; what an environment that starts no database lacks is not told. */
const starts = ({ pin, engine: id }) => pin !== 'undeclared' || (0,relations/* isEmbedded */.nq)(id);
/** An environment that starts none of these does not show how it is set up, so nothing can be missing from it. */
const started = ['database', 'cache', 'broker', 'search'];
/** Whether the environment has anything else for it: an emulator under another role, a stand-in in the settings. */
function standsIn(facts, environment, engines, service) {
    return facts.declarations.some((one) => one.environment === environment &&
        (engines.some((id) => ['same', 'emulator', 'protocol'].includes((0,relations/* compatibility */.pB)(one.engine, id))) ||
            ((0,relations/* isStandIn */.WG)(one.engine) &&
                (one.role === service.role || (service.role === 'cache' && one.role === 'broker')))));
}

;// CONCATENATED MODULE: ./lib/src/rules/path-case-collision.js
/** Two paths that are one file where the file system ignores case. */
const pathCaseCollision = {
    id: 'path-case-collision',
    title: 'Two paths differ only in case',
    gap: 'tools',
    description: 'Two tracked paths that differ only in upper and lower case are two files on Linux and one file on macOS and Windows: a checkout there silently loses one of them.',
    check: (facts) => {
        const byLowerCase = new Map();
        for (const path of facts.paths) {
            const key = path.toLowerCase();
            byLowerCase.set(key, [...(byLowerCase.get(key) ?? []), path]);
        }
        return [...byLowerCase.values()]
            .filter((paths) => paths.length > 1)
            .map((paths) => ({
            rule: pathCaseCollision.id,
            gap: 'tools',
            severity: 'low',
            state: 'new',
            project: '.',
            role: 'other',
            environments: ['dev', 'prod'],
            engines: [],
            title: `${paths.length} paths differ only in case`,
            why: 'Linux keeps them apart, macOS and Windows see one file: what a developer edits is not what production reads.',
            fix: 'Rename all but one of them.',
            at: { file: paths[0] ?? '', line: 1 },
            related: paths.slice(1).map((file) => ({ file, line: 1 })),
            behaviours: [],
            fingerprint: `path-case-collision/${(paths[0] ?? '').toLowerCase()}`,
        }));
    },
};

;// CONCATENATED MODULE: ./lib/src/rules/production-ahead.js

/** A branch that was tested against an older production. */
const productionAhead = {
    id: 'production-ahead',
    title: 'The pull request has never met what runs in production',
    gap: 'time',
    description: `How many commits production runs that the branch under judgement does not contain. Some are told, more than 50 warn; fails only over a limit that \`time: {thresholds: {production-ahead: {fail: 200}}}\` sets. ${whereItStands}`,
    check: (facts, options) => pullRequestFindings(productionAhead, facts, options, {
        check: 'production-ahead',
        warning: 'low',
        why: 'Its tests ran beside code that is no longer what users have: what passes here may fail there.',
        fix: 'Bring the branch up to date with the branch that is deployed.',
    }),
};

;// CONCATENATED MODULE: ./lib/src/rules/production-version-disagrees.js


/** Two production manifests that say different things: one of them is stale. */
const productionVersionDisagrees = {
    id: 'production-version-disagrees',
    title: 'Two production manifests disagree',
    gap: 'tools',
    description: 'Two manifests that both describe production run one engine in versions that behave differently. One of them is stale, or they are productions of different people: declare under `production:` in the configuration which one counts.',
    check: (facts) => facts.services.filter((service) => service.layer === 'service').flatMap(production_version_disagrees_disagreement),
};
function production_version_disagrees_disagreement(service) {
    const known = service.prod.filter((one) => one.version !== null && one.versions.length === 0);
    return (0,comparison/* distinct */.dM)(known.map((one) => one.engine)).flatMap((id) => {
        const mine = known.filter((one) => one.engine === id);
        const differing = (0,comparison/* apartWithin */.MI)(mine, () => '');
        if (differing.length === 0)
            return [];
        const title = (0,engines/* engine */.Hi)(id).title;
        return [
            (0,comparison/* finding */.gk)({
                rule: productionVersionDisagrees,
                service,
                severity: service.role === 'other' || service.role === 'cache' ? 'low' : 'medium',
                environments: ['prod'],
                engines: [id],
                title: `Production is declared as ${(0,comparison/* phrase */.MZ)(title, (0,comparison/* distinct */.dM)(differing.flatMap(comparison/* versionsOf */.x4)))}`,
                why: 'Nobody can test against production as long as it is two different things.',
                fix: `Correct the stale one of ${(0,comparison/* spelledPlaces */.q)(differing, 6)}, or declare production in the configuration.`,
                mine: differing,
                theirs: [],
            }),
        ];
    });
}

;// CONCATENATED MODULE: ./lib/src/rules/pull-request-age.js

/** Code that is written and not merged. */
const pullRequestAge = {
    id: 'pull-request-age',
    title: 'The pull request is old',
    gap: 'time',
    description: `The time since the first commit of the pull request under judgement. Warns over 14 days; fails only over a limit that \`time: {thresholds: {pull-request-age: {fail: 60d}}}\` sets. ${whereItStands}`,
    check: (facts, options) => pullRequestFindings(pullRequestAge, facts, options, {
        check: 'pull-request-age',
        warning: 'low',
        why: 'The longer a branch lives, the less it has to do with what runs in production.',
        fix: 'Merge it in parts, or bring it up to date.',
    }),
};

;// CONCATENATED MODULE: ./lib/src/rules/pull-request-missing.js

/** They were pushed to the branch. */
const pullRequestMissing = {
    id: 'pull-request-missing',
    title: 'Changes went live without a pull request',
    gap: 'people',
    description: `Under \`people: {policy: separated}\`: changes that went live within the window and came with no pull request. Fails, unless \`enforce: warn\`; \`require-pull-request: false\` allows them. ${whereItStands}`,
    check: (facts, options) => peopleFindings(pullRequestMissing, facts, options, {
        check: 'pull-request-required',
        warning: 'medium',
        why: 'What is pushed past the pull request is past its checks and its review as well.',
        fix: 'Protect the branch with a ruleset that requires a pull request.',
    }),
};

// EXTERNAL MODULE: ./lib/src/support/path.js
var path = __webpack_require__(20331);
;// CONCATENATED MODULE: ./lib/src/rules/runtime-differs.js




/** The language runtime that tests see is not the one that production runs. */
const runtimeDiffers = {
    id: 'runtime-differs',
    title: 'The runtime runs in another version',
    gap: 'tools',
    description: 'Compares Node.js, Python, Ruby, Java and other runtimes of CI and development with what production is built on, at the version line that changes behaviour (Node 20 and 22, Python 3.11 and 3.12). One matching place in an environment is enough, other jobs build tools or documentation; only a development container counts by itself. What a version file asks of developers is told softly: CI is where the code is proven. Where programs of one repository run on different versions, a job that belongs to none of them is told softly: which one it builds is not known.',
    check: (facts) => facts.services
        .filter((service) => service.layer === 'runtime')
        .flatMap((service) => (0,comparison/* pairs */.AS)(service).flatMap((pair) => runtime_differs_difference(pair, facts.services))),
};
function runtime_differs_difference(pair, services) {
    const { service, environment, reference } = pair;
    const theirs = surest(pair.theirs.filter((one) => (0,comparison/* versionsOf */.x4)(one).length > 0));
    const known = pair.mine.filter((one) => (0,comparison/* versionsOf */.x4)(one).length > 0 && !onlyAnalyses(one));
    const apart = known.filter((one) => !theirs.some((other) => agree(one, other)));
    const mine = apart.length === known.length ? apart : apart.filter(isWholeEnvironment);
    if (mine.length === 0 || theirs.length === 0)
        return [];
    const title = (0,engines/* engine */.Hi)(mine[0]?.engine ?? '').title;
    const compares = acrossVersions(mine[0]?.engine ?? '', mine, theirs);
    const [here, there] = [(0,comparison/* distinct */.dM)(mine.flatMap(comparison/* versionsOf */.x4)), (0,comparison/* distinct */.dM)(theirs.flatMap(comparison/* versionsOf */.x4))];
    return [
        (0,comparison/* finding */.gk)({
            rule: runtimeDiffers,
            service,
            severity: (environment === 'ci' && !mayBuildAnother(service, mine, services)) || mine.some(isWholeEnvironment)
                ? 'medium'
                : 'low',
            environments: [environment, reference],
            title: `${comparison/* spoken */.vg[environment]} runs ${(0,comparison/* phrase */.MZ)(title, here)}, ${comparison/* spoken */.vg[reference]} ${(0,comparison/* phrase */.MZ)(title, there)}`,
            why: `Each version line of ${title} changes the standard library, defaults and what old code may still do: tests pass on one line and production runs another.`,
            fix: `Use ${(0,comparison/* phrase */.MZ)(title, there.slice(0, 1))} in ${comparison/* spoken */.vg[environment]}, best from one version file that all environments read: ${(0,comparison/* spelledPlaces */.q)(mine)}.`,
            mine,
            theirs,
            ...(compares ? { compares } : {}),
        }),
    ];
}
/**
 * Where programs of one repository run on different versions, a job for all of them does not tell which one it builds;
 * a workflow that is named after the program does.
 */
function mayBuildAnother(service, mine, services) {
    const own = service.prod.filter((one) => one.project !== '.');
    if (own.length === 0 || mine.some((one) => isOf(service.project, one)))
        return false;
    const others = services.filter((other) => other.layer === 'runtime' && other.name === service.name && other.project !== service.project);
    return others.some(({ prod }) => prod.length > 0 && !prod.some((one) => own.some((other) => agree(one, other))));
}
const isOf = (project, { project: own, at }) => own === project ||
    project.split('/').some((folder) => !groups.test(folder) && (0,path/* fileNameOf */.bV)(at.file).includes(folder));
/** Folders that hold programs and name none. */
const groups = /^(?:.{1,2}|src|apps?|packages|services|servers?|libs|modules|projects|python|node|test|tests|ci)$/;
/** A workflow that only analyses the code, or prepares an agent's machine, runs none of it. */
const onlyAnalyses = ({ at }) => /(?:^|\/)(?:codeql|scorecards?|copilot-setup|sonar|semgrep|dependency-review)[^/]*$/i.test(at.file);
/** A development container is the environment of whoever opens it; no other file beside it changes that. */
const isWholeEnvironment = (one) => one.at.file.includes('.devcontainer');
/** A platform's manifest says which runtime it starts; an image that is built somewhere may or may not be deployed. */
function surest(declarations) {
    const stated = declarations.filter((one) => !builds.has(one.reader));
    return stated.length > 0 ? stated : declarations;
}
const builds = new Set(['dockerfile', 'compose', 'runtime-versions']);
const agree = (one, other) => (0,comparison/* versionsOf */.x4)(one).some((a) => (0,comparison/* versionsOf */.x4)(other).some((b) => (0,engines/* sameBoundary */.nF)(one.engine, a, b) !== 'differs'));

// EXTERNAL MODULE: ./lib/src/rules/setting-differs.js
var setting_differs = __webpack_require__(82822);
;// CONCATENATED MODULE: ./lib/src/rules/variant-differs.js


const withoutExtension = { kind: 'setting', engine: 'postgresql', setting: 'extensions' };
const extensions = ['postgis', 'pgvector', 'timescaledb', 'citus', 'paradedb'];
/** The same engine, built or extended differently. */
const variantDiffers = {
    id: 'variant-differs',
    title: 'The same engine in another variant',
    gap: 'tools',
    description: 'An extension (PostGIS, pgvector, TimescaleDB) that only one environment has; a PostgreSQL on musl (alpine images) beside one on glibc, which sorts text differently; an image that is made for CI rather than for production.',
    check: (facts) => facts.services
        .filter((service) => service.layer === 'service' && service.role === 'database')
        .flatMap((service) => (0,comparison/* pairs */.AS)(service).flatMap(variant_differs_difference)),
};
function variant_differs_difference(pair) {
    return (0,comparison/* distinct */.dM)(pair.mine.map((one) => one.engine)).flatMap((id) => {
        const mine = pair.mine.filter((one) => one.engine === id && known(one));
        const theirs = pair.theirs.filter((one) => one.engine === id && known(one));
        const variant = mine.length > 0 && theirs.length > 0
            ? (extension(mine, theirs) ?? libc(mine, theirs) ?? madeForCi(mine, theirs))
            : null;
        if (!variant)
            return [];
        const { service, environment, reference } = pair;
        const title = (0,engines/* engine */.Hi)(id).title;
        return [
            (0,comparison/* finding */.gk)({
                rule: variantDiffers,
                service,
                severity: variant.severity,
                environments: [environment, reference],
                engines: [id],
                title: `${title}: ${comparison/* spoken */.vg[environment]} and ${comparison/* spoken */.vg[reference]} differ in ${variant.what}`,
                why: variant.why,
                fix: `Use the same variant in ${comparison/* spoken */.vg[environment]} as in ${comparison/* spoken */.vg[reference]}: ${(0,comparison/* spelledPlaces */.q)(mine)}.`,
                mine: telling(mine),
                theirs: telling(theirs),
                ...(variant.compares ? { compares: variant.compares } : {}),
            }),
        ];
    });
}
const telling = (side) => side.some(tells) ? side.filter(tells) : side;
/** A managed server can have any extension, so only images are compared. */
function extension(mine, theirs) {
    const images = [...mine, ...theirs].filter((one) => tells(one) && (one.flavour === null || extensions.includes(one.flavour)));
    if (!images.some((one) => mine.includes(one)) || !images.some((one) => theirs.includes(one)))
        return null;
    const has = (side, name) => side.some((one) => images.includes(one) && (one.variants.includes(name) || one.flavour === name));
    const only = extensions.find((name) => has(mine, name) !== has(theirs, name));
    return only
        ? {
            what: `the extension ${only}`,
            severity: 'medium',
            why: `A query or migration that needs ${only} works where the image carries it and fails where it does not.`,
            ...(mine[0]?.engine === 'postgresql' ? { compares: withoutExtension } : {}),
        }
        : null;
}
/** Settings that only name the engine are there beside the image that plays it. */
const tells = (one) => known(one) || one.variants.length > 0;
function libc(mine, theirs) {
    if (mine[0]?.engine !== 'postgresql')
        return null;
    const musl = (one) => one.variants.includes('alpine');
    const differs = (mine.every(musl) && theirs.every((one) => !musl(one))) ||
        (theirs.every(musl) && mine.every((one) => !musl(one)));
    return differs
        ? {
            what: 'the C library (alpine images use musl)',
            severity: 'low',
            why: 'PostgreSQL takes collations from the C library: musl sorts and compares text by bytes, glibc by language, so ORDER BY, ranges and unique indexes can differ.',
            compares: { kind: 'variants', engine: 'postgresql', here: 'alpine', there: 'debian' },
        }
        : null;
}
/** Settings that only name the engine say nothing about how it is built. */
const known = (one) => one.version !== null || one.pin === 'floating' || one.flavour !== null;
function madeForCi(mine, theirs) {
    const convenience = (one) => /(?:^|\/)(?:cimg|circleci)\//.test(one.declared);
    return mine.every(convenience) && !theirs.some(convenience)
        ? {
            what: 'the image: it is made for CI',
            severity: 'low',
            why: 'A convenience image for CI trades durability and defaults for speed; production runs the ordinary server.',
        }
        : null;
}

;// CONCATENATED MODULE: ./lib/src/catalog/minor-versions.js
/**
 * Engines whose minor versions add and remove features (https://www.elastic.co/guide/en/elasticsearch/reference/current/es-release-notes.html,
 * https://www.rabbitmq.com/release-information): a difference there is told, softly.
 */
const minor_versions_engines = new Set(['elasticsearch', 'opensearch', 'rabbitmq', 'kafka', 'mongodb']);
/** Whether two versions of one behaviour line still differ in a second number that both declare and that matters. */
function minorMatters(engine, a, b) {
    const [left, right] = [a.split('.'), b.split('.')];
    if (!minor_versions_engines.has(engine) || left[0] !== right[0])
        return false;
    return left[1] !== undefined && right[1] !== undefined && Number(left[1]) !== Number(right[1]);
}

;// CONCATENATED MODULE: ./lib/src/support/own-program.js

/** What a program of the repository declares for itself in development comes before what lies beside other programs. */
function ownFirst(one, theirs, reference, declarations) {
    if (reference !== 'dev' || one.project === '.')
        return theirs;
    const own = declarations.filter((other) => other.environment === 'dev' &&
        other.engine === one.engine &&
        other.project === one.project &&
        (0,comparison/* versionsOf */.x4)(other).length > 0);
    return own.length > 0 ? own : theirs;
}
/** Without a production, what two programs of one repository start for themselves need not be one server. */
const areStrangers = (mine, theirs, reference) => reference === 'dev' &&
    [...mine, ...theirs].every(({ project }) => project !== '.') &&
    mine.every((one) => theirs.every((other) => other.project !== one.project));

;// CONCATENATED MODULE: ./lib/src/rules/version-differs.js






/** The same engine across a version that behaves differently. */
const versionDiffers = {
    id: 'version-differs',
    title: 'The same engine runs in another version',
    gap: 'tools',
    description: "Compares each service of CI and development with production at the engine's own behaviour boundary: PostgreSQL 14 and 15 differ, 15.2 and 15.13 do not. A matrix that contains the production version is parity. Where production is not known, CI and development are compared with each other, one severity lower. Where two production manifests disagree and one of them agrees with the environment, that other manifest is the stale one, so it is told softly here; the same holds where development contradicts itself. What a program declares for itself in development comes before what other programs of the repository do.",
    check: (facts) => facts.services
        .filter((service) => service.layer === 'service')
        .flatMap((service) => (0,comparison/* versionPairs */.Eb)(service).flatMap((pair) => version_differs_differences(pair, facts.declarations))),
};
function version_differs_differences(pair, declarations) {
    const engines = (0,comparison/* distinct */.dM)(pair.mine.map((one) => one.engine));
    return engines.flatMap((id) => {
        const theirs = pair.theirs.filter((one) => one.engine === id && (0,comparison/* versionsOf */.x4)(one).length > 0);
        const mine = pair.mine.filter((one) => one.engine === id);
        const across = mine.filter((one) => ownFirst(one, theirs, pair.reference, declarations).some((other) => relation(one, other) === 'boundary' && !coveredByAlternative(one, other, mine)));
        const alone = across.filter((one) => !agreesWithOne(one, theirs, pair));
        if (alone.length > 0)
            return [version_differs_report(pair, id, alone, theirs, 'boundary')];
        if (across.length > 0)
            return [version_differs_report(pair, id, across, theirs, 'stale')];
        const within = mine.filter((one) => theirs.some((other) => relation(one, other) === 'minor'));
        return within.length > 0 ? [version_differs_report(pair, id, within, theirs, 'minor')] : [];
    });
}
/** Where the files of the reference disagree, an environment that runs what one of them says is not what has to change. */
const agreesWithOne = (one, theirs, { reference }) => theirs.some((other) => relation(one, other) !== 'boundary') && disagree(theirs, reference);
/** Manifests of production are one each; development that contradicts itself is told by a rule of its own. */
const disagree = (theirs, reference) => reference === 'prod' ||
    theirs.filter((one) => one.alternative === null && one.version !== null && one.versions.length === 0)
        .length === theirs.length;
/** Of several on purpose one that agrees is enough. */
function coveredByAlternative(one, other, mine) {
    if (one.alternative === null)
        return false;
    return mine.some((sibling) => sibling.alternative === one.alternative && relation(sibling, other) !== 'boundary');
}
/** A set of versions agrees with another as soon as they share one. */
function relation(one, other) {
    const [mine, theirs] = [(0,comparison/* versionsOf */.x4)(one), (0,comparison/* versionsOf */.x4)(other)];
    if (mine.length === 0)
        return 'none';
    const all = mine.flatMap((a) => theirs.map((b) => ({ a, b, same: (0,engines/* sameBoundary */.nF)(one.engine, a, b) })));
    if (all.every(({ same }) => same === 'differs'))
        return 'boundary';
    return all.every(({ a, b }) => minorMatters(one.engine, a, b)) ? 'minor' : 'none';
}
function version_differs_report(pair, id, mine, all, kind) {
    const { service, environment, reference } = pair;
    const difference = kind === 'stale' ? 'boundary' : kind;
    const theirs = all.filter((other) => mine.some((one) => relation(one, other) === difference));
    const title = (0,engines/* engine */.Hi)(id).title;
    const [here, there] = [(0,comparison/* distinct */.dM)(mine.flatMap(comparison/* versionsOf */.x4)), (0,comparison/* distinct */.dM)(theirs.flatMap(comparison/* versionsOf */.x4))];
    const compares = kind !== 'minor' ? acrossVersions(id, mine, theirs) : undefined;
    const soft = kind !== 'boundary' || service.role === 'other' || areStrangers(mine, theirs, reference);
    return (0,comparison/* finding */.gk)({
        rule: versionDiffers,
        service,
        severity: soft ? 'low' : version_differs_severityOf(compares, reference),
        environments: [environment, reference],
        engines: [id],
        title: kind === 'stale'
            ? `${comparison/* spoken */.vg[environment]} runs ${(0,comparison/* phrase */.MZ)(title, here)} as one ${comparison/* spoken */.vg[reference]} manifest does, another says ${(0,comparison/* phrase */.MZ)(title, there)}`
            : `${comparison/* spoken */.vg[environment]} runs ${(0,comparison/* phrase */.MZ)(title, here)}, ${comparison/* spoken */.vg[reference]} ${(0,comparison/* phrase */.MZ)(title, there)}${role(service)}`,
        why: kind === 'minor'
            ? `${title} adds and removes features in minor versions too: what passes on one may not exist on the other.`
            : `Each major version of ${title} changes defaults, removes features and adds new ones: what passes on ${here.join(', ')} can fail on ${there.join(', ')}.`,
        fix: fixFor(pair, mine, theirs, kind === 'stale'),
        mine,
        theirs,
        ...(compares ? { compares } : {}),
    });
}
/** A step of which no bad thing is known is still one that nobody tried. */
function version_differs_severityOf(compares, reference) {
    const known = compares ? (0,behaviours/* worstKnown */.z)(compares) : null;
    return known === null || known === 'high' ? (0,comparison/* graded */.wp)('high', reference) : 'medium';
}
function fixFor({ environment, reference }, mine, theirs, stale) {
    if (stale)
        return `Correct the ${comparison/* spoken */.vg[reference]} manifest that is stale: ${(0,comparison/* spelledPlaces */.q)(theirs)}.`;
    const wanted = (0,comparison/* phrase */.MZ)((0,engines/* engine */.Hi)(mine[0]?.engine ?? '').title, (0,comparison/* versionsOf */.x4)(theirs[0]));
    return `Run ${wanted} in ${comparison/* spoken */.vg[environment]}, as ${comparison/* spoken */.vg[reference]} does: ${(0,comparison/* spelledPlaces */.q)(mine)}.`;
}
const role = (service) => service.name && !service.name.includes(' ') && service.name.toLowerCase() === service.name
    ? ` (${service.name})`
    : '';

;// CONCATENATED MODULE: ./lib/src/rules/index.js




























const rules = [approvalNotIndependent, authorDeployed, authorsNotInvolved, buildRuntimeDiffers, changeWaiting, deployInterval, deployLag, deployQueue, deployersConcentrated, deploymentFailed, deploymentOrder, engineDiffers, envKeysDiffer, environmentEngineDisagrees, environmentUnprotected, environmentVersionDisagrees, floatingVersion, leadTime, missingService, pathCaseCollision, productionAhead, productionVersionDisagrees, pullRequestAge, pullRequestMissing, runtimeDiffers, setting_differs/* settingDiffers */.m, variantDiffers, versionDiffers];


/***/ }),

/***/ 82822:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ settingDiffers)
/* harmony export */ });
/* harmony import */ var _catalog_engines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50779);
/* harmony import */ var _support_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30966);


/** One engine, set up differently. */
const settingDiffers = {
    id: 'setting-differs',
    title: 'A running service is set up differently',
    gap: 'tools',
    description: `Compares what running services say of themselves with the fingerprint of production: version, and the settings that change behaviour (collation and its provider, character set, time zone, SQL mode, isolation, extensions, eviction, persistence, cluster mode). Settings of scale are never compared. \`parity-gate probe\` asks the services and reports it; \`check\`, which runs nothing, does not.

The fingerprint is \`.github/parity/production.json\`, which \`parity-gate probe --write\` writes where production can be reached. It holds names, versions and settings, no address and no password. A setting that a server does not tell is not compared.`,
    check: ({ fingerprints }) => {
        if (!fingerprints)
            return [];
        const { production, observed } = fingerprints;
        return (0,_support_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .matched */ .jQ)(production, observed, (id) => (0,_catalog_engines_js__WEBPACK_IMPORTED_MODULE_0__/* .engine */ .Hi)(id).family).flatMap(([theirs, mine]) => [
            ...versions(theirs, mine, production),
            ...settings(theirs, mine, production),
        ]);
    },
};
/** How much each setting matters, and what goes wrong. */
const knowledge = {
    collation: ['high', 'Text sorts, compares and is indexed in another order.'],
    ctype: ['high', 'Upper and lower case of letters beyond ASCII come out otherwise.'],
    'locale provider': ['medium', 'The same locale sorts differently by the C library and by ICU.'],
    server_encoding: ['medium', 'Lengths are counted otherwise, and some characters cannot be stored.'],
    TimeZone: ['high', 'Times without a zone mean another moment, and dates begin at another one.'],
    DateStyle: ['medium', 'Dates such as 01/02/2024 are read and written otherwise.'],
    default_transaction_isolation: ['medium', 'Concurrent transactions see and refuse other things.'],
    standard_conforming_strings: ['medium', 'A backslash in a string means something else.'],
    extensions: ['high', 'Functions, types and indexes of an extension are there on one side only.'],
    sql_mode: ['high', 'Statements and values that one side takes are refused, or changed, by the other.'],
    lower_case_table_names: ['high', 'Tables are found by a name of another case on one side only.'],
    character_set_server: ['high', 'Characters that one side stores are refused, or lost, by the other.'],
    character_set_database: ['high', 'Characters that one side stores are refused, or lost, by the other.'],
    collation_server: ['high', 'Equality, uniqueness and order of text differ.'],
    collation_database: ['high', 'Equality, uniqueness and order of text differ.'],
    time_zone: ['high', 'A TIMESTAMP is read and written as another time.'],
    transaction_isolation: ['medium', 'Concurrent transactions see and refuse other things.'],
    'maxmemory-policy': ['high', 'Where memory runs short one side loses keys and the other refuses writes.'],
    appendonly: ['high', 'After a restart one side has its data and the other has not.'],
    save: ['medium', 'After a restart one side has its data and the other has not.'],
    'cluster-enabled': ['high', 'Commands on several keys, and databases other than 0, fail in a cluster.'],
    databases: ['low', 'SELECT of a high number fails on one side.'],
    'notify-keyspace-events': [
        'medium',
        'Who waits for expired or changed keys hears of them on one side only.',
    ],
};
function versions(theirs, mine, production) {
    const spelled = ({ engine: id, version }) => `${(0,_catalog_engines_js__WEBPACK_IMPORTED_MODULE_0__/* .engine */ .Hi)(id).title} ${version}`;
    const apart = theirs.engine !== mine.engine || (0,_catalog_engines_js__WEBPACK_IMPORTED_MODULE_0__/* .sameBoundary */ .nF)(mine.engine, mine.version, theirs.version) === 'differs';
    if (!apart)
        return [];
    const why = 'Versions and products differ in what they accept and in what they answer.';
    return [
        report(theirs, mine, production, 'version', 'high', `runs ${spelled(mine)}, production ${spelled(theirs)}`, why),
    ];
}
function settings(theirs, mine, production) {
    return [...theirs.settings].flatMap(([name, value]) => {
        const here = mine.settings.get(name);
        if (here === undefined || comparable(here) === comparable(value))
            return [];
        const [severity, why] = knowledge[name] ?? [
            'medium',
            'Servers that are set up differently behave differently.',
        ];
        const what = name === 'extensions'
            ? extensions(here, value)
            : `has ${name} ${shown(here)}, production ${shown(value)}`;
        return [report(theirs, mine, production, name, severity, what, why)];
    });
}
/**
 * What the catalogue of behaviours calls those settings of which it knows what holds for any two values. Of others it
 * knows some values only, and says nothing rather than something beside the point.
 */
const catalogued = new Map([
    ['locale provider', 'locale provider'],
    ['TimeZone', 'TimeZone'],
    ['extensions', 'extensions'],
    ['time_zone', 'time_zone'],
    ['lower_case_table_names', 'lower_case_table_names'],
    ['maxmemory-policy', 'maxmemory-policy'],
    ['cluster-enabled', 'cluster-enabled'],
    ['appendonly', 'appendonly'],
    ['save', 'appendonly'],
    ['notify-keyspace-events', 'notify-keyspace-events'],
]);
/** Spellings of one thing: en_US.UTF-8 and en_US.utf8, UTC and Etc/UTC. */
function comparable(value) {
    const plain = value.toLowerCase().replace(/\.utf-?8$/, '.utf8');
    return /^(?:etc\/)?(?:utc|gmt|uct|zulu|universal)$|^[+-]00:00$/.test(plain) ? 'utc' : plain;
}
const shown = (value) => (value === '' ? 'empty' : value);
function extensions(here, there) {
    const [mine, theirs] = [here, there].map((text) => text.split(',').filter(Boolean));
    const only = (some = [], others = []) => some.filter((one) => !others.includes(one)).join(', ');
    const [missing, more] = [only(theirs, mine), only(mine, theirs)];
    return [
        missing && `lacks the extensions ${missing} of production`,
        more && `has the extensions ${more}, which production lacks`,
    ]
        .filter(Boolean)
        .join(', and ');
}
function report(theirs, mine, { file }, setting, severity, what, why) {
    const role = (0,_catalog_engines_js__WEBPACK_IMPORTED_MODULE_0__/* .engine */ .Hi)(mine.engine).role;
    const known = catalogued.get(setting);
    return {
        rule: settingDiffers.id,
        gap: settingDiffers.gap,
        severity,
        state: 'new',
        project: '.',
        role,
        environments: ['ci', 'prod'],
        engines: [...new Set([mine.engine, theirs.engine])],
        title: `${mine.name} ${what}`,
        why,
        fix: `Set it here as production has it; where production changed, write ${file} again.`,
        at: { file, line: theirs.lines.get(setting) ?? 1 },
        related: [],
        behaviours: [],
        ...(known !== undefined && {
            compares: { kind: 'setting', engine: (0,_catalog_engines_js__WEBPACK_IMPORTED_MODULE_0__/* .engine */ .Hi)(mine.engine).family, setting: known },
        }),
        fingerprint: `${settingDiffers.id}/./${role}/${theirs.name}/${setting}`,
    };
}


/***/ }),

/***/ 30461:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ pairs),
/* harmony export */   Eb: () => (/* binding */ versionPairs),
/* harmony export */   MI: () => (/* binding */ apartWithin),
/* harmony export */   MZ: () => (/* binding */ phrase),
/* harmony export */   dM: () => (/* binding */ distinct),
/* harmony export */   gk: () => (/* binding */ finding),
/* harmony export */   q: () => (/* binding */ spelledPlaces),
/* harmony export */   vg: () => (/* binding */ spoken),
/* harmony export */   wo: () => (/* binding */ ciTests),
/* harmony export */   wp: () => (/* binding */ graded),
/* harmony export */   x4: () => (/* binding */ versionsOf)
/* harmony export */ });
/* harmony import */ var _catalog_engines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50779);

/** CI and dev against production; where production is not known, CI against dev. */
function pairs(service) {
    if (service.prod.length > 0)
        return [pair(service, 'ci', 'prod'), pair(service, 'dev', 'prod')];
    return [pair(service, 'ci', 'dev')];
}
/** As `pairs`, and CI against dev too where production runs the engine in a version that nothing declares. */
function versionPairs(service) {
    const unknown = service.prod.length > 0 && service.prod.every((one) => versionsOf(one).length === 0);
    return unknown ? [...pairs(service), pair(service, 'ci', 'dev')] : pairs(service);
}
const pair = (service, environment, reference) => ({
    service,
    environment,
    mine: service[environment],
    reference,
    theirs: service[reference],
});
/** The severity a difference has, one step lower where production is not known. */
function graded(severity, reference) {
    if (reference === 'prod')
        return severity;
    return severity === 'high' ? 'medium' : 'low';
}
/** The names of the environments as a sentence uses them. */
const spoken = {
    dev: 'development',
    ci: 'CI',
    prod: 'production',
};
/** "PostgreSQL 14", "PostgreSQL 14 and 16", "Redis (floating)". */
function phrase(title, versions) {
    if (versions.length === 0)
        return title;
    const last = versions[versions.length - 1];
    return versions.length === 1
        ? `${title} ${last}`
        : `${title} ${versions.slice(0, -1).join(', ')} and ${last}`;
}
/** Every version that a declaration stands for; empty where it is not known. */
function versionsOf(declaration) {
    if (declaration.versions.length > 0)
        return declaration.versions;
    return declaration.version === null ? [] : [declaration.version];
}
const distinct = (values) => [...new Set(values)];
/** The first few places as text: `docker-compose.yml:3`. */
function spelledPlaces(declarations, most = 3) {
    const all = distinct(declarations.map((one) => `${one.at.file}:${one.at.line}`));
    const more = all.length > most ? ` and ${all.length - most} more` : '';
    return all.slice(0, most).join(', ') + more;
}
/**
 * A finding about a service; what belongs to a product beside the application is told softly. Its places are all that
 * differ and what they differ from, its fingerprint holds no line.
 */
function finding(difference) {
    const { rule, service, severity, environments, title, why, fix, mine, theirs, beside = [] } = difference;
    const engines = difference.engines ?? distinct([...mine, ...theirs].map((one) => one.engine));
    const [at, ...related] = distinctPlaces([...[...mine, ...theirs].map((one) => one.at), ...beside]);
    const role = mine[0]?.role ?? theirs[0]?.role ?? service.role;
    return {
        rule: rule.id,
        gap: rule.gap,
        severity: service.beside ? 'low' : severity,
        state: 'new',
        project: service.project,
        role,
        environments,
        engines,
        title: title.charAt(0).toUpperCase() + title.slice(1),
        why,
        fix,
        at: at ?? { file: '.', line: 1 },
        related,
        ...(difference.compares ? { compares: difference.compares } : {}),
        behaviours: [],
        fingerprint: [
            rule.id,
            service.project,
            service.role,
            service.name,
            [...environments].sort().join('+'),
            [...engines].sort().join('+'),
        ].join('/'),
    };
}
function distinctPlaces(places) {
    const seen = new Map();
    for (const at of places) {
        const key = `${at.file}:${at.line}`;
        if (!seen.has(key))
            seen.set(key, at);
    }
    return [...seen.values()];
}
/** Whether CI runs the application's tests at all: without that nothing can be missing there. */
function ciTests(facts) {
    return facts.jobs.some((job) => job.purpose === 'test');
}
/**
 * Declarations of one engine that lie across a boundary from another one of their group. Versions are compared once
 * each, not once for every two places: a large repository has thousands of places and a handful of versions.
 */
function apartWithin(declarations, groupOf) {
    const versions = new Map();
    for (const one of declarations) {
        const group = versions.get(groupOf(one)) ?? new Set();
        versions.set(groupOf(one), group.add(one.version ?? ''));
    }
    const apart = new Map();
    for (const [group, all] of versions) {
        const list = [...all];
        const id = declarations[0]?.engine ?? '';
        apart.set(group, new Set(list.filter((a) => list.some((b) => (0,_catalog_engines_js__WEBPACK_IMPORTED_MODULE_0__/* .sameBoundary */ .nF)(id, a, b) === 'differs'))));
    }
    return declarations.filter((one) => apart.get(groupOf(one))?.has(one.version ?? ''));
}


/***/ }),

/***/ 36871:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hq: () => (/* binding */ findingLines),
  rM: () => (/* binding */ hanging),
  c7: () => (/* binding */ softLines)
});

// EXTERNAL MODULE: ./lib/src/support/sinks/columns.js
var columns = __webpack_require__(70966);
// EXTERNAL MODULE: ./lib/src/support/sinks/terminal.js
var terminal = __webpack_require__(3185);
// EXTERNAL MODULE: ./lib/src/support/views/findings.js
var views_findings = __webpack_require__(76429);
// EXTERNAL MODULE: ./lib/src/support/views/gap-age.js
var gap_age = __webpack_require__(41917);
// EXTERNAL MODULE: ./lib/src/support/views/reasons.js
var reasons = __webpack_require__(4214);
// EXTERNAL MODULE: ./lib/src/support/views/sides.js
var views_sides = __webpack_require__(84263);
;// CONCATENATED MODULE: ./lib/src/support/console/frame.js
const longestSyntax = 120;
// One key with its sign, or an instruction (FROM), and an opening quote: nothing that could hold a value.
const key = /^(?:(?:"[\w.@/-]*"|'[\w.@/-]*'|[\w.@/-]*)[:=]|[A-Za-z][a-z-]{0,20}|[A-Z]{1,20})["'[]*$/;
const signs = /^[-:=,;"'`()[\]{}]*$/;
/**
 * The line that declares something, as far as it is syntax around the declaration: whatever else stands there may be
 * a password (`run: docker run -e POSTGRES_PASSWORD=\u2026 postgres:16`) and becomes an ellipsis.
 */
function frameAt(tree, at, declared) {
    const line = tree.text(at.file)?.split('\n', at.line)[at.line - 1];
    if (!line || declared === '')
        return null;
    const start = line.startsWith(declared, (at.column ?? 1) - 1)
        ? (at.column ?? 1) - 1
        : line.indexOf(declared);
    if (start < 0)
        return null;
    const [before, after] = [line.slice(0, start).trimStart(), line.slice(start + declared.length).trimEnd()];
    return {
        before: isSyntax(before, key) ? before.replace(/\s+/g, ' ') : '\u2026 ',
        declared,
        after: isSyntax(after, signs) ? after : ' \u2026',
    };
}
/** Whether a text holds signs and at most one word of that form. */
function isSyntax(text, word) {
    if (text.length > longestSyntax)
        return false;
    const words = text
        .replace(/\s+([:=])/g, '$1')
        .split(/\s+/)
        .filter((part) => !signs.test(part));
    return words.length < 2 && words.every((part) => word.test(part));
}

;// CONCATENATED MODULE: ./lib/src/support/console/findings.js







const mostFindings = 200;
const mostPlaces = 12;
const mostSoft = 50;
/** Findings that count, each with the line that declares it, the other sides, why and how to fix it. */
function findingLines(findings, canvas) {
    const left = findings.length - mostFindings;
    return [
        ...findings.slice(0, mostFindings).flatMap((finding) => [...oneFinding(finding, canvas), (0,terminal/* tty */.iU) ``]),
        ...(left > 0 ? [(0,terminal/* tty */.iU) `${(0,terminal/* plain */.pj)((0,views_findings/* andMore */.v)(left, 'finding'))}, all of them with --format json`, (0,terminal/* tty */.iU) ``] : []),
    ];
}
/** Findings that do not count, a line or two each. */
function softLines({ known, allowed }, { width, styles }) {
    const all = [...known, ...allowed];
    const left = all.length - mostSoft;
    const lines = all
        .slice(0, mostSoft)
        .flatMap((finding) => hanging((0,terminal/* tty */.iU) `~ ${(0,columns/* padded */.jC)((0,terminal/* plain */.pj)(finding.severity), 6)}  `, softText(finding), width));
    return [...lines, ...(left > 0 ? [(0,terminal/* plain */.pj)((0,views_findings/* andMore */.v)(left, 'difference'))] : [])].map(styles.dim);
}
function oneFinding(finding, canvas) {
    const { styles, width, sides, reasons } = canvas;
    const [primary, ...others] = sides(finding);
    const paint = paintOf(finding.severity, styles);
    const age = (0,gap_age/* ageSentence */.hM)(finding);
    return [
        ...titleLines(finding, paint, canvas),
        (0,terminal/* tty */.iU) ``,
        ...(primary ? primaryLines(primary, paint, canvas) : []),
        ...otherLines(others, canvas),
        (0,terminal/* tty */.iU) ``,
        ...(finding.why ? hanging((0,terminal/* tty */.iU) `  why  `, (0,terminal/* plain */.pj)(finding.why), width) : []),
        ...reasonLines(reasons(finding), canvas),
        ...(finding.fix ? hanging((0,terminal/* tty */.iU) `  fix  `, (0,terminal/* plain */.pj)(finding.fix), width) : []),
        ...(age ? hanging((0,terminal/* tty */.iU) `  age  `, (0,terminal/* plain */.pj)(age), width) : []),
    ];
}
function reasonLines({ told, more }, { styles, width }) {
    return [
        ...told.flatMap((reason) => [
            ...hanging((0,terminal/* tty */.iU) `       - `, (0,terminal/* plain */.pj)((0,reasons/* reasonText */.uV)(reason)), width),
            ...(reason.usedAt
                ? hanging((0,terminal/* tty */.iU) `         `, (0,terminal/* plain */.pj)((0,reasons/* usageText */.tx)(reason.usedAt)), width).map(styles.cyan)
                : []),
        ]),
        ...(more ? [styles.dim((0,terminal/* tty */.iU) `       ${(0,terminal/* plain */.pj)(more.replaceAll('`', ''))}`)] : []),
    ];
}
function titleLines({ severity, title, rule, state }, paint, { styles, width }) {
    const lines = hanging((0,terminal/* tty */.iU) `\u2717 ${(0,terminal/* plain */.pj)(severity)}  `, (0,terminal/* plain */.pj)(title), width);
    const last = lines.at(-1) ?? (0,terminal/* tty */.iU) ``;
    const id = (0,terminal/* tty */.iU) `  ${(0,terminal/* plain */.pj)(rule)}${state === 'known' ? (0,terminal/* tty */.iU) `, known on base` : (0,terminal/* tty */.iU) ``}`;
    const fits = (0,columns/* columns */.YB)(last) + (0,columns/* columns */.YB)(id) <= width;
    const shown = lines.map((line) => styles.bold(paint(line)));
    return fits
        ? [...shown.slice(0, -1), (0,terminal/* tty */.iU) `${shown.at(-1) ?? (0,terminal/* tty */.iU) ``}${styles.dim(id)}`]
        : [...shown, styles.dim((0,terminal/* tty */.iU) `      ${id}`)];
}
function primaryLines(side, paint, canvas) {
    const { tree, styles, width } = canvas;
    const { at, declared, environment } = side;
    const where = (0,terminal/* tty */.iU) `  ${styles.cyan((0,terminal/* plain */.pj)((0,views_sides/* sideText */.R)(side)))}${environment ? (0,terminal/* tty */.iU) `  ${(0,terminal/* plain */.pj)(environment)}` : (0,terminal/* tty */.iU) ``}`;
    const frame = declared === null ? null : frameAt(tree, at, declared);
    if (!frame)
        return [declared === null ? where : (0,terminal/* tty */.iU) `${where}  ${paint((0,terminal/* plain */.pj)(declared, width))}`];
    const [before, code] = [(0,terminal/* plain */.pj)(frame.before, width), (0,terminal/* plain */.pj)(frame.declared, width)];
    const [number, blank] = [(0,terminal/* tty */.iU) `  ${at.line} \u2502 `, (0,columns/* padded */.jC)((0,terminal/* tty */.iU) ``, (0,columns/* columns */.YB)((0,terminal/* tty */.iU) `  ${at.line} `))];
    return [
        where,
        (0,terminal/* tty */.iU) `${styles.dim(number)}${before}${paint(code)}${(0,terminal/* plain */.pj)(frame.after, width)}`,
        (0,terminal/* tty */.iU) `${styles.dim((0,terminal/* tty */.iU) `${blank}\u2502 `)}${(0,columns/* padded */.jC)((0,terminal/* tty */.iU) ``, (0,columns/* columns */.YB)(before))}${paint(carets((0,columns/* columns */.YB)(code)))}`,
    ];
}
function otherLines(sides, { styles, width }) {
    const shown = sides.slice(0, mostPlaces);
    const places = shown.map((side) => (0,terminal/* plain */.pj)((0,views_sides/* sideText */.R)(side)));
    const titles = shown.map(({ environment }) => (0,terminal/* plain */.pj)(environment ?? ''));
    const [wide, side] = [widest(places), widest(titles)];
    const left = sides.length - shown.length;
    return [
        ...shown.map(({ declared }, index) => {
            const [place, title] = [places[index] ?? (0,terminal/* tty */.iU) ``, titles[index] ?? (0,terminal/* tty */.iU) ``];
            const room = Math.max(20, width - Math.max(wide, (0,columns/* columns */.YB)(place)) - side - 7);
            return (0,terminal/* tty */.iU) `  ${styles.cyan((0,columns/* padded */.jC)(place, wide))}  ${(0,columns/* padded */.jC)(title, side)}  ${(0,terminal/* plain */.pj)(declared ?? '', room)}`;
        }),
        ...(left > 0 ? [(0,terminal/* tty */.iU) `  ${styles.dim((0,terminal/* plain */.pj)((0,views_findings/* andMore */.v)(left, 'place')))}`] : []),
    ];
}
function softText(finding) {
    const { allowance } = finding;
    const until = allowance?.until ? (0,terminal/* tty */.iU) ` until ${(0,terminal/* plain */.pj)(allowance.until)}` : (0,terminal/* tty */.iU) ``;
    const state = allowance
        ? (0,terminal/* tty */.iU) `allowed${until}: ${(0,terminal/* plain */.pj)(allowance.reason)}`
        : (0,terminal/* plain */.pj)(finding.state === 'known' ? 'known on base' : 'allowed');
    return (0,terminal/* tty */.iU) `${(0,terminal/* plain */.pj)(finding.title)}  ${(0,terminal/* plain */.pj)((0,views_findings/* placeText */.Z9)(finding.at))}  ${state}`;
}
/** Text after a lead, its further lines below its first. */
function hanging(lead, text, width) {
    const indent = (0,columns/* padded */.jC)((0,terminal/* tty */.iU) ``, (0,columns/* columns */.YB)(lead));
    return (0,columns/* wrapped */.ky)(text, Math.max(20, width - (0,columns/* columns */.YB)(lead))).map((line, index) => (0,terminal/* tty */.iU) `${index === 0 ? lead : indent}${line}`);
}
const widest = (texts) => Math.min(60, Math.max(0, ...texts.map(columns/* columns */.YB)));
const carets = (width) => (0,terminal/* repeated */.ZD)((0,terminal/* tty */.iU) `^`, Math.min(width, 200));
const paintOf = (severity, { red, yellow, blue }) => ({ high: red, medium: yellow, low: blue })[severity];


/***/ }),

/***/ 8540:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ historyLines)
/* harmony export */ });
/* harmony import */ var _sinks_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70966);
/* harmony import */ var _sinks_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3185);
/* harmony import */ var _views_history_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62207);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36871);




const widestLabel = 20;
/** Time and people: what matters most, the deployments as bars, a line for each figure and below it what it means. */
function historyLines({ title, lead, groups, violations, sentences }, canvas) {
    const { styles, width } = canvas;
    return [
        styles.bold((0,_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(title)),
        ...(0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .hanging */ .rM)((0,_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .tty */ .iU) ``, (0,_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(lead), width),
        ...groups.filter(({ rows }) => rows.length > 0).flatMap((group) => groupLines(group, canvas)),
        ...(violations.length > 0 ? [(0,_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .tty */ .iU) ``] : []),
        ...violations.flatMap((violation) => (0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .hanging */ .rM)((0,_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .tty */ .iU) `\u2717 `, (0,_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(violation), width)).map(styles.red),
        (0,_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .tty */ .iU) ``,
        ...sentences.flatMap((sentence) => (0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .hanging */ .rM)((0,_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .tty */ .iU) ``, (0,_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(sentence), width)).map(styles.dim),
    ];
}
function groupLines({ name, strip, rows }, { styles, width }) {
    const labels = rows.map(({ label }) => (0,_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(label));
    const label = Math.min(widestLabel, Math.max(0, ...labels.map(_sinks_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .YB)));
    const indent = (0,_sinks_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .padded */ .jC)((0,_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .tty */ .iU) ``, label + 4);
    return [
        (0,_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .tty */ .iU) ``,
        ...(name === null ? [] : [styles.bold((0,_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(name))]),
        ...(strip === null
            ? []
            : [(0,_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .tty */ .iU) `${indent}${styles.cyan((0,_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(strip.bars))}  ${styles.dim((0,_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(strip.caption))}`]),
        ...rows.flatMap(({ status, figure, details = [], meaning }, index) => {
            const paint = paintOf(status, styles);
            const lines = (0,_sinks_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapped */ .ky)((0,_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(figure), Math.max(20, width - label - 4));
            const head = (0,_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .tty */ .iU) `${paint((0,_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(_views_history_words_js__WEBPACK_IMPORTED_MODULE_2__/* .statusGlyph */ .Ff[status]))} ${(0,_sinks_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .padded */ .jC)(labels[index] ?? (0,_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .tty */ .iU) ``, label)}  `;
            return [
                ...lines.map((line, number) => (0,_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .tty */ .iU) `${number === 0 ? head : indent}${paint(line)}`),
                ...details.flatMap((detail) => (0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .hanging */ .rM)((0,_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .tty */ .iU) `${indent}  `, (0,_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(detail.replaceAll('`', '')), width)),
                ...(meaning === '' ? [] : (0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .hanging */ .rM)(indent, (0,_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(meaning), width).map(styles.dim)),
            ];
        }),
    ];
}
const paintOf = (status, { red, yellow }) => status === 'fail' ? red : status === 'warn' ? yellow : (text) => text;


/***/ }),

/***/ 58948:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ declareImage),
/* harmony export */   x: () => (/* binding */ declare)
/* harmony export */ });
/* harmony import */ var _catalog_images_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26530);

/** A declaration with everything that was not said left empty; the pin follows from the version. */
function declare(known) {
    return {
        flavour: null,
        variants: [],
        version: null,
        versions: [],
        pin: known.version ? 'exact' : 'undeclared',
        related: [],
        name: null,
        says: null,
        alternative: null,
        unlessSet: null,
        wiredBy: [],
        ...known,
    };
}
/** The declaration that a container image makes, or null where the image is no service that the catalogue knows. */
function declareImage(image, at, more = {}) {
    const identity = (0,_catalog_images_js__WEBPACK_IMPORTED_MODULE_0__/* .identifyImage */ .c)(image);
    return identity && declare({ declared: image, at, ...identity, ...more });
}


/***/ }),

/***/ 32699:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ readDuration),
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   O1: () => (/* binding */ secondsBetween),
/* harmony export */   TM: () => (/* binding */ secondsOf),
/* harmony export */   TV: () => (/* binding */ shortDuration),
/* harmony export */   ji: () => (/* binding */ durationInWords)
/* harmony export */ });
const day = 24 * 60 * 60;
const writtenUnits = new Map([
    ['m', 60],
    ['h', 60 * 60],
    ['d', day],
    ['w', 7 * day],
    ['mo', 30 * day],
    ['y', 365 * day],
]);
/** The seconds of a length of time as people write it (`90d`, `12h`, `2w`, `3mo`, `1y`), or null. */
function readDuration(text) {
    const [, count, unit = ''] = /^(\d{1,5})(m|h|d|w|mo|y)$/.exec(text) ?? [];
    const seconds = writtenUnits.get(unit);
    return count === undefined || seconds === undefined ? null : Number(count) * seconds;
}
/** Whether a text is a day of the calendar, as in 2031-01-31. */
const isDay = (text) => /^\d{4}-\d\d-\d\d$/.test(text) && dateOf(`${text}T00:00:00Z`)?.toISOString().startsWith(text) === true;
/** The seconds from the beginning of a day until another; null where there is no such day or it comes later. */
function secondsBetween(day, until) {
    const length = isDay(day) ? (Date.parse(`${until}T00:00:00Z`) - Date.parse(`${day}T00:00:00Z`)) / 1000 : -1;
    return length > 0 ? length : null;
}
/** Seconds since 1970 of an ISO time, or null where it is none. */
function secondsOf(time) {
    const milliseconds = time == null ? Number.NaN : Date.parse(time);
    return Number.isNaN(milliseconds) ? null : Math.floor(milliseconds / 1000);
}
function dateOf(text) {
    const date = new Date(text);
    return Number.isNaN(date.getTime()) ? null : date;
}
const toldUnits = [
    { name: 'second', short: 's', seconds: 1, upTo: 90 },
    { name: 'minute', short: 'min', seconds: 60, upTo: 90 * 60 },
    { name: 'hour', short: 'h', seconds: 3600, upTo: 36 * 3600 },
    { name: 'day', short: 'd', seconds: 86_400, upTo: 120 * 86_400 },
    // DORA's month: 730 hours.
    { name: 'month', short: 'mo', seconds: 730 * 3600, upTo: 24 * 730 * 3600 },
    { name: 'year', short: 'y', seconds: 8760 * 3600, upTo: Number.POSITIVE_INFINITY },
];
// Below ten of a unit half of one matters: 1.5 days are not 2.
function inUnit(seconds) {
    const unit = toldUnits.find(({ upTo }) => seconds < upTo) ?? toldUnits[5];
    const amount = seconds / unit.seconds;
    const rounded = amount < 9.95 && unit.seconds > 60 ? Math.round(amount * 10) / 10 : Math.round(amount);
    return { unit, rounded };
}
/** A length of time in words: "45 minutes", "1.5 days". */
function durationInWords(seconds) {
    const { unit, rounded } = inUnit(seconds);
    return `${rounded} ${unit.name}${rounded === 1 ? '' : 's'}`;
}
/** A length of time in a few characters: "45 min", "1.5 d"; a dash where there is none. */
function shortDuration(seconds) {
    if (seconds === null)
        return '\u2013';
    const { unit, rounded } = inUnit(seconds);
    return `${rounded} ${unit.short}`;
}


/***/ }),

/***/ 30966:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bi: () => (/* binding */ readFingerprint),
/* harmony export */   jQ: () => (/* binding */ matched),
/* harmony export */   q8: () => (/* binding */ writeFingerprint),
/* harmony export */   zQ: () => (/* binding */ usualFingerprint)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36194);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36432);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91959);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98308);




/** Where production's fingerprint is kept, unless somebody says otherwise. */
const usualFingerprint = '.github/parity/production.json';
/** A fingerprint as a file: the same bytes for the same services, so that only what changes shows in its history. */
function writeFingerprint(services) {
    const written = services.map(({ name, engine, version, settings }) => ({
        name,
        engine,
        version,
        settings: Object.fromEntries([...settings].sort(([a], [b]) => (a < b ? -1 : 1))),
    }));
    return `${JSON.stringify({ schemaVersion: 1, services: written }, null, 2)}\n`;
}
/**
 * Reads a fingerprint with the line of every setting.
 * @throws UserError where it is none
 */
function readFingerprint(file, source) {
    try {
        const root = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(source);
        const version = (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(root, 'schemaVersion'));
        if (version !== '1')
            throw new _unreadable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .I('a fingerprint of another version', root.line);
        return { file, services: (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .items */ .ld)((0,_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(root, 'services')).map(readService) };
    }
    catch (error) {
        if (!(error instanceof _unreadable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .I))
            throw error;
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(error.message, 'Write it again: parity-gate probe --write FILE.', {
            file,
            line: error.line ?? 1,
        });
    }
}
function readService(node) {
    const [name, engine, version] = ['name', 'engine', 'version'].map((key) => (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(node, key)));
    if (!name || !engine || version === null || version === undefined)
        throw new _unreadable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .I('a service without a name, an engine or a version', node.line);
    const settings = (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .entries */ .jO)((0,_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(node, 'settings'));
    return {
        name,
        engine,
        version,
        settings: new Map(settings.map(({ key, value }) => [key, (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(value) ?? ''])),
        lines: new Map([
            ['version', (0,_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(node, 'version')?.line ?? node.line],
            ...settings.map(({ key, line }) => [key, line]),
        ]),
    };
}
/** Services of both sides that are one: of one name, or the only one that plays this part. */
function matched(production, observed, family) {
    return observed.services.flatMap((mine) => {
        const named = production.services.find((one) => one.name === mine.name);
        if (named)
            return [[named, mine]];
        const alike = (one) => family(one.engine) === family(mine.engine);
        const [only, ...more] = production.services.filter(alike);
        const alone = observed.services.filter(alike).length === 1;
        return only && more.length === 0 && alone ? [[only, mine]] : [];
    });
}


/***/ }),

/***/ 23907:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fU: () => (/* binding */ globMatcher),
/* harmony export */   zZ: () => (/* binding */ globIndex)
/* harmony export */ });
/* unused harmony export expandBraces */
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73198);

/** More alternatives than this in one pattern, or a longer one, and it matches nothing: no person writes those. */
const mostAlternatives = 256;
const longest = 1024;
/**
 * Looks patterns up by the name that a path ends with, or by its extension, so that the thousands of paths that no
 * pattern could match cost next to nothing. Patterns may hold `{a,b}`.
 */
function globIndex(entries) {
    const byName = new Map();
    const byExtension = new Map();
    const others = [];
    for (const [order, [, globs]] of entries.entries())
        for (const text of globs.flatMap(expandBraces)) {
            const row = { order, text, glob: null };
            const last = text.slice(text.lastIndexOf('/') + 1);
            const extension = /\.([^*?[\]\\.]+)$/.exec(last)?.[1];
            if (last !== '' && !/[*?[\\]/.test(last))
                push(byName, last, row);
            else if (extension !== undefined)
                push(byExtension, extension, row);
            else
                others.push(row);
        }
    return {
        find(path) {
            const folders = path.split('/');
            const name = folders.at(-1) ?? '';
            const found = new Set();
            for (const rows of [byName.get(name), byExtension.get(extensionOf(name) ?? ''), others])
                for (const row of rows ?? [])
                    if (!found.has(row.order) && matchesRow(row, name, folders))
                        found.add(row.order);
            if (found.size === 0)
                return [];
            return [...found].sort((a, b) => a - b).flatMap((order) => entries[order]?.[0] ?? []);
        },
    };
}
// The name first: it is what most patterns fail on, and the cheaper part.
function matchesRow(row, name, path) {
    row.glob ??= (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGlob */ .qF)(row.text);
    const last = row.glob.segments.at(-1);
    return last !== undefined && (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesSegment */ .vO)(last, name) && (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesSegments */ .YZ)(row.glob, path);
}
/** Whether any of these patterns matches a path. */
function globMatcher(globs) {
    const index = globIndex([[true, globs]]);
    return (path) => index.find(path).length > 0;
}
/** What follows the last dot of a name, or null. */
function extensionOf(name) {
    const dot = name.lastIndexOf('.');
    return dot < 0 ? null : name.slice(dot + 1);
}
function push(map, key, row) {
    const rows = map.get(key);
    if (rows)
        rows.push(row);
    else
        map.set(key, [row]);
}
/** Every pattern that a pattern with `{a,b}` stands for; none where there are too many. */
function expandBraces(glob) {
    if (glob.length > longest)
        return [];
    if (!glob.includes('{'))
        return [glob];
    let patterns = [''];
    let rest = glob;
    for (;;) {
        const open = braceAt(rest);
        const choices = open === null ? [rest] : open.choices;
        const before = open === null ? '' : rest.slice(0, open.start);
        if (patterns.length * choices.length > mostAlternatives)
            return [];
        patterns = patterns.flatMap((start) => choices.map((choice) => start + before + choice));
        if (open === null)
            return patterns;
        rest = rest.slice(open.end);
    }
}
/** The first `{a,b}` of a pattern, with the choices inside expanded. One without a comma or an end is plain text. */
function braceAt(glob) {
    let depth = 0;
    let start = 0;
    let from = 0;
    let parts = [];
    for (let i = 0; i < glob.length; i++) {
        const character = glob[i];
        if (character === '\\')
            i++;
        else if (character === '{' && depth++ === 0)
            [start, from, parts] = [i, i + 1, []];
        else if (character === ',' && depth === 1) {
            parts.push(glob.slice(from, i));
            from = i + 1;
        }
        else if (character === '}' && depth > 0 && --depth === 0 && parts.length > 0)
            return { start, end: i + 1, choices: [...parts, glob.slice(from, i)].flatMap(expandBraces) };
    }
    return null;
}


/***/ }),

/***/ 73198:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ globProblem),
/* harmony export */   YZ: () => (/* binding */ matchesSegments),
/* harmony export */   kt: () => (/* binding */ matchesGlob),
/* harmony export */   qF: () => (/* binding */ parseGlob),
/* harmony export */   vO: () => (/* binding */ matchesSegment)
/* harmony export */ });
const longest = 256;
/**
 * What is wrong with a pattern of the configuration, as a clause that follows it, or null where it can be used.
 * Braces, parentheses and negation read differently in every tool: a line for each pattern says the same in all.
 */
function globProblem(glob) {
    if (glob.length > longest)
        return { what: `is longer than ${longest} characters`, help: 'Shorten it with "**".' };
    if (/[{}()|]/.test(glob))
        return { what: 'holds braces, parentheses or "|"', help: 'Write one line for each pattern.' };
    if (glob.startsWith('!'))
        return { what: 'starts with "!"', help: 'Name the files that belong here; leave the others out.' };
    if (glob.includes('\\'))
        return { what: 'holds a backslash', help: 'Separate folders by "/".' };
    if (glob.startsWith('/') || glob.split('/').includes('..'))
        return {
            what: 'leaves the repository',
            help: 'Write it from the root of the repository, without a leading "/".',
        };
    return null;
}
/**
 * A pattern that is compared with a whole path: `*` and `?` stay within one folder, `**` spans folders, `[\u2026]` is one
 * of several characters, `\` takes the meaning from the next one; at its end `/` means everything below.
 */
function parseGlob(glob) {
    const whole = (glob.endsWith('/') ? `${glob}**` : glob).replace(/^\.\//, '');
    return { segments: whole.split('/').map(parseSegment) };
}
function parseSegment(segment) {
    if (segment === '**')
        return { kind: 'any' };
    const parts = segment.match(/\\.|\[[^\]]+\]|./gsu) ?? [];
    if (parts.some((part) => part === '?' || (part.length > 2 && part.startsWith('['))))
        return { kind: 'parts', parts: parts.map(parsePart) };
    const texts = [''];
    for (const part of parts)
        if (part === '*')
            texts.push('');
        else
            texts[texts.length - 1] += part.startsWith('\\') ? part.slice(1) : part;
    return texts.length === 1 ? { kind: 'literal', text: texts[0] ?? '' } : { kind: 'stars', texts };
}
/** Whether a path matches, given in its folders and file. Linear in path times pattern, whatever either holds. */
const matchesSegments = ({ segments }, path) => matchesSequence(segments, path, isAny, matchesSegment);
const isAny = (segment) => segment.kind === 'any';
const isStar = (part) => part === '*';
const matchesPart = (part, one) => part !== '*' && part(one);
/** Whether a path matches a pattern. */
const matchesGlob = (glob, path) => matchesSegments(parseGlob(glob), path.split('/'));
/** Whether one folder or file matches its part of a pattern. */
function matchesSegment(segment, name) {
    switch (segment.kind) {
        case 'any':
            return true;
        case 'literal':
            return segment.text === name;
        case 'stars':
            return matchesStars(segment.texts, name);
        case 'parts':
            return matchesSequence(segment.parts, name, isStar, matchesPart);
    }
}
// The first text begins the name, the last ends it, the others follow each other in between.
function matchesStars(texts, name) {
    const last = texts.length - 1;
    const [start = '', end = ''] = [texts[0], texts[last]];
    if (name.length < start.length + end.length || !name.startsWith(start) || !name.endsWith(end))
        return false;
    let at = start.length;
    for (let i = 1; i < last; i++) {
        const text = texts[i] ?? '';
        const found = name.indexOf(text, at);
        if (found < 0 || found + text.length > name.length - end.length)
            return false;
        at = found + text.length;
    }
    return true;
}
// Goes back to the last wildcard only, which is enough: what an earlier one could take, the last one can take as well.
function matchesSequence(pattern, subject, isWildcard, matches) {
    let [p, s, wildcard, resume] = [0, 0, -1, 0];
    while (s < subject.length) {
        if (p < pattern.length && isWildcard(pattern[p]))
            [wildcard, resume, p] = [p, s, p + 1];
        else if (p < pattern.length && matches(pattern[p], subject[s]))
            [p, s] = [p + 1, s + 1];
        else if (wildcard >= 0) {
            resume += 1;
            [p, s] = [wildcard + 1, resume];
        }
        else
            return false;
    }
    return pattern.slice(p).every(isWildcard);
}
function parsePart(part) {
    if (part === '*')
        return part;
    if (part === '?')
        return () => true;
    const literal = part.startsWith('\\') ? part.slice(1) : part;
    if (!part.startsWith('[') || part.length < 3)
        return (one) => one === literal;
    const negated = /^\[[!^]/.test(part);
    const set = [...part.slice(negated ? 2 : 1, -1)];
    const inside = (one) => set.some((from, i) => from === one || (set[i + 1] === '-' && from <= one && one <= (set[i + 2] ?? '')));
    return (one) => inside(one) !== negated;
}


/***/ }),

/***/ 56087:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qk: () => (/* binding */ notRead),
/* harmony export */   TS: () => (/* binding */ noSource),
/* harmony export */   s4: () => (/* binding */ emptyHistory)
/* harmony export */ });
/* unused harmony export howTo */
/** Data of which nothing is known yet; sources fill in what they know. */
const emptyHistory = ({ now, time }, name) => ({
    now,
    since: now - time.window,
    repository: { name, visibility: 'unknown' },
    branch: null,
    base: null,
    head: null,
    commits: [],
    deployments: [],
    pullRequests: [],
    pullRequest: null,
    protections: [],
    source: noSource,
    unavailable: [],
});
/** What to do where nothing tells when production changed. */
const howTo = 'Let the job that deploys name its `environment:`, publish releases, tag them with versions, or name the source under `time:` in .github/parity.yml.';
/** No source has anything. */
const noSource = {
    kind: 'none',
    text: 'nothing that tells when production changed',
    confidence: 'low',
    notes: [howTo],
};
/** Something that was asked for and not read. */
const notRead = (what, because, remedy = null, partly = false) => ({ what, because, remedy, partly });


/***/ }),

/***/ 32227:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ parseImageReference)
/* harmony export */ });
// The grammar allows 255 characters of name, 128 of tag and a digest; anything longer is no reference.
const longest = 512;
const longestName = 255;
/** The parts of an image reference, or null for a text that is none. */
function parseImageReference(text) {
    if (text.length > longest)
        return null;
    const [named, digest] = cut(text, text.indexOf('@'));
    const [name, tag] = cut(named, tagStart(named));
    const slash = name.indexOf('/');
    const first = slash < 0 ? '' : name.slice(0, slash);
    const domain = looksLikeDomain(first) ? first : null;
    const path = (domain === null ? name : name.slice(slash + 1)).split('/');
    const valid = name.length <= longestName &&
        (domain === null || isDomain(domain)) &&
        path.every(isPathComponent) &&
        (tag === null || /^\w[\w.-]{0,127}$/.test(tag)) &&
        (digest === null || isDigest(digest));
    return valid ? { domain, path, tag, digest } : null;
}
const cut = (text, at) => at < 0 ? [text, null] : [text.slice(0, at), text.slice(at + 1)];
/** A colon starts the tag only after the last slash; before it, it is a registry's port. */
function tagStart(text) {
    const colon = text.lastIndexOf(':');
    return colon > text.lastIndexOf('/') ? colon : -1;
}
const looksLikeDomain = (first) => first !== '' &&
    (first.includes('.') || first.includes(':') || first === 'localhost' || first !== first.toLowerCase());
function isDomain(text) {
    const port = /:(\d{1,5})$/.exec(text);
    const host = port ? text.slice(0, port.index) : text;
    if (/^\[[\da-fA-F:]{2,45}\]$/.test(host))
        return true;
    return host.split('.').every((label) => /^[a-zA-Z\d-]+$/.test(label) && !/^-|-$/.test(label));
}
/** Lower-case letters and digits, joined by one dot, one or two underscores, or any number of hyphens. */
function isPathComponent(text) {
    if (!/^[a-z\d][a-z\d._-]*$/.test(text) || !/[a-z\d]$/.test(text))
        return false;
    return text.split(/[a-z\d]+/).every((separator) => /^(?:|\.|_|__|-+)$/.test(separator));
}
const isDigest = (text) => /^[a-zA-Z][a-zA-Z\d+._-]{0,63}:[\da-fA-F]{32,128}$/.test(text);


/***/ }),

/***/ 36194:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* unused harmony export readJson */
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20548);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91959);


const deepest = 100;
/**
 * A JSON text as nodes with lines; comments and trailing commas are let through
 * (https://www.rfc-editor.org/rfc/rfc8259, https://jsonc.org/).
 * @throws Unreadable where the text is no object and no list, or not well formed
 */
function parseJson(source) {
    return readJson(source).node;
}
/** As `parseJson`, with the keys that stand twice in one object. */
function readJson(source) {
    const text = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(source);
    (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseConflict */ .Xs)(text);
    const cursor = { text, duplicates: [], token: '', end: 0, line: 1, lineStart: 0 };
    advance(cursor);
    if (cursor.token === '')
        throw new _unreadable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .I('empty: no JSON value');
    const node = readValue(cursor, 0);
    if (cursor.token !== '')
        throw unexpected(cursor, 'the end of the file');
    if (node.kind === 'scalar')
        throw new _unreadable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .I('a JSON file that holds no object and no list', node.line);
    return { node, duplicates: cursor.duplicates };
}
// Every alternative starts with another character and no quantifier is nested in one that could match the same text.
const tokens = /[ \t\r]+|(\n)|\/\/[^\n]*|(\/\*)|("[^"\\\n]*(?:\\.[^"\\\n]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)\b|[{}[\],:])|/y;
function advance(cursor) {
    for (;;) {
        tokens.lastIndex = cursor.end;
        const [all = '', newline, comment, token] = tokens.exec(cursor.text) ?? [];
        cursor.end += all.length;
        if (newline)
            startLine(cursor, cursor.end);
        else if (comment)
            skipComment(cursor);
        else if (token || all === '') {
            cursor.token = token ?? '';
            if (token || cursor.end === cursor.text.length)
                return;
            throw unexpected(cursor, 'a JSON value or sign');
        }
    }
}
function startLine(cursor, offset) {
    cursor.line++;
    cursor.lineStart = offset;
}
function skipComment(cursor) {
    const close = cursor.text.indexOf('*/', cursor.end);
    if (close < 0)
        throw unexpected(cursor, 'the end "*/" of a comment');
    for (;;) {
        const newline = cursor.text.indexOf('\n', cursor.end);
        if (newline < 0 || newline > close)
            break;
        cursor.end = newline + 1;
        startLine(cursor, cursor.end);
    }
    cursor.end = close + 2;
}
const position = ({ line, end, token, lineStart }) => ({
    line,
    column: end - token.length - lineStart + 1,
});
function unexpected(cursor, wanted) {
    return new _unreadable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .I(`not well-formed JSON: ${wanted} was expected here`, cursor.line);
}
function readValue(cursor, depth) {
    if (depth > deepest)
        throw new _unreadable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .I(`nested more than ${deepest} levels deep`, cursor.line);
    if (cursor.token === '{')
        return readObject(cursor, depth);
    return cursor.token === '[' ? readList(cursor, depth) : readScalar(cursor);
}
function readScalar(cursor) {
    const { token } = cursor;
    if (token === '' || '}],:'.includes(token))
        throw unexpected(cursor, 'a value');
    const start = position(cursor);
    const quoted = token.startsWith('"');
    const text = quoted ? unquote(cursor) : token;
    const type = quoted ? 'string' : token === 'null' ? 'null' : /^[tf]/.test(token) ? 'boolean' : 'number';
    advance(cursor);
    return {
        kind: 'scalar',
        ...start,
        tag: null,
        text: type === 'null' ? '' : text,
        type,
        quoted,
        comment: null,
    };
}
function unquote(cursor) {
    try {
        return JSON.parse(cursor.token);
    }
    catch {
        throw unexpected(cursor, 'a string without control characters and unknown escapes');
    }
}
function readObject(cursor, depth) {
    const start = position(cursor);
    const entries = new Map();
    advance(cursor);
    while (cursor.token !== '}') {
        if (!cursor.token.startsWith('"'))
            throw unexpected(cursor, 'a key or "}"');
        const key = unquote(cursor);
        const place = position(cursor);
        advance(cursor);
        if (cursor.token !== ':')
            throw unexpected(cursor, '":"');
        advance(cursor);
        const value = readValue(cursor, depth + 1);
        const before = entries.get(key);
        if (before)
            cursor.duplicates.push({ key, first: before.line, again: place.line });
        entries.set(key, { key, ...place, value });
        passComma(cursor, '}');
    }
    advance(cursor);
    return { kind: 'map', ...start, tag: null, entries };
}
function readList(cursor, depth) {
    const start = position(cursor);
    const items = [];
    advance(cursor);
    while (cursor.token !== ']') {
        items.push(readValue(cursor, depth + 1));
        passComma(cursor, ']');
    }
    advance(cursor);
    return { kind: 'list', ...start, tag: null, items };
}
function passComma(cursor, close) {
    if (cursor.token === ',')
        advance(cursor);
    else if (cursor.token !== close)
        throw unexpected(cursor, `"," or "${close}"`);
}


/***/ }),

/***/ 36432:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   jO: () => (/* binding */ entries),
/* harmony export */   ld: () => (/* binding */ items)
/* harmony export */ });
/** The node at that path of keys, or null where any of them is missing. */
function at(node, ...keys) {
    let here = node ?? null;
    for (const key of keys)
        here = here?.kind === 'map' ? (here.entries.get(key)?.value ?? null) : null;
    return here;
}
/** A map's entries in order; nothing for any other node. */
function entries(node) {
    return node?.kind === 'map' ? [...node.entries.values()] : [];
}
/** A list's items; nothing for any other node. */
function items(node) {
    return node?.kind === 'list' ? node.items : [];
}
/** A scalar's text, or null for a map, a list, a null and a missing node. */
function text(node) {
    return node?.kind === 'scalar' && node.type !== 'null' ? node.text : null;
}
/** The texts of a scalar or of a list of scalars. */
function texts(node) {
    return (node?.kind === 'list' ? node.items : [node]).flatMap((item) => text(item) ?? []);
}


/***/ }),

/***/ 22601:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Px: () => (/* binding */ observed),
/* harmony export */   ZT: () => (/* binding */ noted),
/* harmony export */   a5: () => (/* binding */ holdsIn),
/* harmony export */   fA: () => (/* binding */ textsBehind),
/* harmony export */   kH: () => (/* binding */ used)
/* harmony export */ });
const running = new WeakMap();
/** The same tree, whose answers are noted while `noted` computes. */
function observed(tree) {
    const traces = [];
    const current = () => traces.at(-1);
    const view = {
        text(path) {
            const text = tree.text(path);
            current()?.texts.set(path, text);
            return text;
        },
        has(path) {
            const has = tree.has(path);
            current()?.files.set(path, has);
            return has;
        },
        list(globs) {
            const paths = tree.list(globs);
            current()?.lists.set(globs?.join('\0') ?? '', { globs, paths });
            return paths;
        },
        // Only asked by who holds two trees against each other, never while something is read.
        identity: (path) => tree.identity(path),
        preload: (paths) => tree.preload(paths),
        notices: () => tree.notices(),
        lacking: () => tree.lacking(),
    };
    running.set(view, traces);
    return view;
}
/** Computes, and notes what is asked of the tree meanwhile. What is computed within something else counts there too. */
function noted(tree, compute) {
    const traces = running.get(tree);
    if (!traces)
        return { value: compute(), trace: null };
    const trace = { texts: new Map(), files: new Map(), lists: new Map(), used: new Set() };
    traces.at(-1)?.used.add(trace);
    traces.push(trace);
    try {
        return { value: compute(), trace };
    }
    finally {
        traces.pop();
    }
}
/** A result that was computed before is used again: what it depends on counts for whatever is being computed. */
function used(tree, { value, trace }) {
    if (trace)
        running.get(tree)?.at(-1)?.used.add(trace);
    return value;
}
/** Every text that was asked for, by whatever was used again as well. */
function textsBehind(traces) {
    const [texts, seen] = [new Set(), new Set(traces)];
    // A set hands out what is added to it meanwhile.
    for (const trace of seen) {
        for (const path of trace.texts.keys())
            texts.add(path);
        for (const one of trace.used)
            seen.add(one);
    }
    return texts;
}
const verdicts = new WeakMap();
/** Whether a tree answers everything as the trace notes it. */
function holdsIn(trace, tree) {
    const before = verdicts.get(trace)?.get(tree);
    if (before !== undefined)
        return before;
    const known = verdicts.get(trace) ?? new WeakMap();
    verdicts.set(trace, known);
    const holds = answersSame(trace, tree) && [...trace.used].every((one) => holdsIn(one, tree));
    known.set(tree, holds);
    return holds;
}
function answersSame({ texts, files, lists }, tree) {
    for (const [path, text] of texts)
        if (tree.text(path) !== text)
            return false;
    for (const [path, has] of files)
        if (tree.has(path) !== has)
            return false;
    for (const { globs, paths } of lists.values())
        if (!same(tree.list(globs), paths))
            return false;
    return true;
}
const same = (one, other) => one === other || (one.length === other.length && one.every((path, index) => path === other[index]));


/***/ }),

/***/ 93563:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dz: () => (/* binding */ exampleFolder),
/* harmony export */   Ke: () => (/* binding */ environmentNamedIn),
/* harmony export */   Pu: () => (/* binding */ deployedFolder),
/* harmony export */   Re: () => (/* binding */ documentationFolder)
/* harmony export */ });
const words = [
    [
        'other',
        /^(?:staging|stage|stg|uat|preview|previews|review|reviewapp|reviewapps|qa|sandbox|preprod|nonprod|demo|loadtest|perf|performance|canary|feature|pullpreview|pr|bootstrap|experimental|exp)$/,
    ],
    ['prod', /^(?:prod|production|prd|live|onprem|selfhost|selfhosted)$/],
    ['ci', /^(?:ci|test|tests|testing|e2e|integration|cypress|playwright|circleci|travis|spec)$/],
    [
        'dev',
        /^(?:dev|develop|development|local|localhost|devcontainer|devcontainers|worktree|override|tilt|vagrant|devstack)$/,
    ],
];
/** Folders that by convention hold what others install or deploy: weaker than a word that names an environment. */
const deployed = /^(?:deploy|deployment|deployments|hosting|self|install|installation|onpremise|docs|documentation)$/;
const notTheProduct = /^(?:example|examples|sample|samples|playground|contrib|benchmark|benchmarks|perf|research|archive|archived|legacy|deprecated|old)$/;
/** The environment that a word of the path names; the file name first, then the folders from the inside out. */
function environmentNamedIn(path) {
    const segments = path.split('/');
    for (let index = segments.length - 1; index >= 0; index--) {
        const isProgram = index < segments.length - 1 && programs.test(segments[index - 1] ?? '');
        const found = isProgram ? null : ofSegment(segments[index] ?? '');
        if (found)
            return found;
    }
    return null;
}
/** What lies below these is called after what it does: `apps/live` is a program, no environment. */
const programs = /^(?:apps|packages|services|libs|modules|projects)$/;
function ofSegment(segment) {
    const parts = wordsOf(segment);
    for (const [environment, pattern] of words) {
        const word = parts.find((part) => pattern.test(part));
        if (word)
            return { environment, word };
    }
    return null;
}
/** The folder, if any, that by convention holds what gets deployed or installed. */
function deployedFolder(path) {
    const folders = path.split('/').slice(0, -1);
    return folders.find((folder) => wordsOf(folder).some((word) => deployed.test(word))) ?? null;
}
/** The folder, if any, that holds documentation: what runs there builds or shows its pages. */
function documentationFolder(path) {
    const folders = path.split('/').slice(0, -1);
    return folders.find((folder) => /^(?:docs?|documentation)$/i.test(folder)) ?? null;
}
/** The folder, if any, that holds examples and experiments rather than what the product runs. */
function exampleFolder(path) {
    const folders = path.split('/').slice(0, -1);
    return folders.find((folder) => notTheProduct.test(folder.toLowerCase().replace(/^[._]/, ''))) ?? null;
}
const wordsOf = (segment) => segment
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);


/***/ }),

/***/ 20331:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bV: () => (/* binding */ fileNameOf),
/* harmony export */   jt: () => (/* binding */ directoryOf),
/* harmony export */   o1: () => (/* binding */ resolvePath)
/* harmony export */ });
/** The folder that a path lies in; '' is the root. */
function directoryOf(path) {
    const slash = path.lastIndexOf('/');
    return slash < 0 ? '' : path.slice(0, slash);
}
/** The last segment of a path. */
function fileNameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/**
 * A path as a manifest writes it ("../db/Dockerfile", "./x"), seen from a folder of the tree, as a path of the tree
 * ('' is the root); null where it leaves the repository, is absolute, or is no path but an address.
 */
function resolvePath(directory, written) {
    if (/^(?:[/\\~]|[A-Za-z][\w+.-]*:)/.test(written))
        return null;
    const segments = directory === '' ? [] : directory.split('/');
    for (const segment of written.split('/')) {
        if (segment === '' || segment === '.')
            continue;
        if (segment !== '..')
            segments.push(segment);
        else if (segments.pop() === undefined)
            return null;
    }
    return segments.join('/');
}


/***/ }),

/***/ 20548:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xs: () => (/* binding */ refuseConflict),
/* harmony export */   mh: () => (/* binding */ lineAt),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* unused harmony export largestText */
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91959);

/** No configuration that people write is larger; what is larger is generated, data, or meant to hurt. */
const largestText = 1024 * 1024;
/**
 * A file's text without its byte order mark.
 * @throws Unreadable where it is no text at all: too large, UTF-16, binary, or a pointer to Git LFS
 */
function plainText(source, largest = largestText) {
    if (source.length > largest)
        throw new _unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I(`larger than ${largest.toLocaleString('en')} characters: not read`);
    if (source.startsWith('version https://git-lfs.github.com/spec/'))
        throw new _unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I('a Git LFS pointer: the content is not in the repository');
    const nul = source.indexOf('\0');
    if (nul >= 0 || source.startsWith('\uFFFD\uFFFD'))
        throw notText(source, Math.max(nul, 0));
    return source.startsWith('\uFEFF') ? source.slice(1) : source;
}
function notText(source, nul) {
    const wide = source.startsWith('\uFFFD\uFFFD') || /^(?:[^\0]\0){2}|^(?:\0[^\0]){2}/.test(source);
    return wide
        ? new _unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I('encoded as UTF-16: save it as UTF-8')
        : new _unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I('a binary file (it holds a NUL character)', lineAt(source, nul));
}
/** The line (1-based) of an offset. */
function lineAt(source, offset) {
    let line = 1;
    for (let at = source.indexOf('\n'); at >= 0 && at < offset; at = source.indexOf('\n', at + 1))
        line++;
    return line;
}
/**
 * Finds a merge conflict that was committed.
 * @throws Unreadable with the marker's line
 */
function refuseConflict(source) {
    if (!source.includes('<<<<<<< ') && !source.includes('>>>>>>> '))
        return;
    const marker = /^(?:<{7}|>{7}) /m.exec(source);
    if (marker)
        throw new _unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I('a merge conflict marker: the conflict was committed', lineAt(source, marker.index));
}


/***/ }),

/***/ 34652:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redact),
/* harmony export */   _: () => (/* binding */ reveal)
/* harmony export */ });
const values = new WeakMap();
/** Wraps a value so that it cannot be printed by accident. */
function redact(value) {
    const wrapped = Object.freeze({ toString: hidden, toJSON: hidden });
    values.set(wrapped, value);
    return wrapped;
}
/** The value itself: to look at, never to show. */
function reveal(wrapped) {
    return values.get(wrapped) ?? '';
}
const hidden = () => '[redacted]';


/***/ }),

/***/ 58261:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readServiceUrl),
/* harmony export */   j: () => (/* binding */ engineOfUrl)
/* harmony export */ });
/* harmony import */ var _redacted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34652);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98308);


const protocols = new Map([
    ['postgres', 'postgresql'],
    ['postgresql', 'postgresql'],
    ['postgis', 'postgresql'],
    ['mysql', 'mysql'],
    ['mysql2', 'mysql'],
    ['mariadb', 'mysql'],
    ['redis', 'redis'],
    ['rediss', 'redis'],
    ['valkey', 'redis'],
    ['valkeys', 'redis'],
]);
const overTls = new Set(['rediss', 'valkeys']);
const ports = { postgresql: 5432, mysql: 3306, redis: 6379 };
const protections = new Map([
    ['disable', 'disable'],
    ['disabled', 'disable'],
    ['allow', 'prefer'],
    ['prefer', 'prefer'],
    ['preferred', 'prefer'],
    ['require', 'require'],
    ['required', 'require'],
    ['verify-ca', 'verify-ca'],
    ['verify-full', 'verify-full'],
    ['verify-identity', 'verify-full'],
]);
/**
 * Understands the URL of a service; no error shows any of it.
 * @throws UserError where it is none, or of an engine that cannot be asked
 */
function readServiceUrl(text, name) {
    const url = URL.canParse(text) ? new URL(text) : null;
    // Libraries put their driver behind the engine: postgresql+psycopg, mysql+pymysql.
    const scheme = url?.protocol.slice(0, -1).split('+')[0]?.toLowerCase() ?? '';
    const protocol = protocols.get(scheme);
    if (!url || !protocol)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${name} holds no URL of a service that can be asked`, 'URLs begin with postgresql://, mysql://, mariadb://, redis://, rediss://, valkey:// or valkeys://.');
    return {
        name,
        protocol,
        host: decoded(url.hostname.replace(/^\[|\]$/g, '')) || '127.0.0.1',
        port: url.port === '' ? ports[protocol] : Number(url.port),
        user: decoded(url.username),
        password: (0,_redacted_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E)(decoded(url.password)),
        database: decoded(url.pathname.replace(/^\/+/, '')),
        protection: protectionOf(url, protocol, scheme, name),
        rootCertificate: url.searchParams.get('sslrootcert') ?? url.searchParams.get('ssl-ca'),
    };
}
/** The engine that a URL's scheme names, as a name for reports where nothing better is known. */
function engineOfUrl(text) {
    return protocols.get(/^[a-z\d]+/i.exec(text)?.[0]?.toLowerCase() ?? '') ?? null;
}
function protectionOf(url, protocol, scheme, name) {
    const asked = url.searchParams.get('sslmode') ?? url.searchParams.get('ssl-mode');
    if (asked === null) {
        if (protocol === 'redis')
            return overTls.has(scheme) ? 'verify-full' : 'disable';
        return 'prefer';
    }
    const found = protections.get(asked.toLowerCase().replaceAll('_', '-'));
    if (found && (protocol !== 'redis' || overTls.has(scheme)))
        return found;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${name} asks for an sslmode that there is not`, 'There are disable, prefer, require, verify-ca and verify-full; Redis takes it with rediss://.');
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 70966:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   jC: () => (/* binding */ padded),
/* harmony export */   ky: () => (/* binding */ wrapped)
/* harmony export */ });
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3185);

const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
const narrow = /\p{M}/u;
/** How many columns a text takes, colours aside. */
function columns(text) {
    let count = 0;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control sequences, and ours
    for (const point of text.replace(/\u001b\[\d+m/g, ''))
        count += wide.test(point) ? 2 : narrow.test(point) ? 0 : 1;
    return count;
}
/** The text with blanks up to that width. */
function padded(text, width) {
    return (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .tty */ .iU) `${text}${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .repeated */ .ZD)((0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .tty */ .iU) ` `, width - columns(text))}`;
}
/** Text without colours in lines of at most that width, broken at blanks; a longer word is broken anywhere. */
function wrapped(text, width) {
    const lines = [];
    let line = '';
    let used = 0;
    for (const word of text.split(/(?<= )/)) {
        let rest = word;
        let size = columns(rest.trimEnd());
        if (used > 0 && used + size > width) {
            lines.push(line);
            line = '';
            used = 0;
        }
        while (size > width) {
            const head = headOf(rest, width);
            lines.push(head);
            rest = rest.slice(head.length);
            size = columns(rest.trimEnd());
        }
        line += rest;
        used += columns(rest);
    }
    if (line !== '' || lines.length === 0)
        lines.push(line);
    return lines.map((one) => one.trimEnd());
}
function headOf(text, width) {
    let head = '';
    let used = 0;
    for (const point of text) {
        used += columns(point);
        if (used > width && head !== '')
            break;
        head += point;
    }
    return head;
}


/***/ }),

/***/ 23351:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ stylesFor)
/* harmony export */ });
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3185);

const sequence = (on, off) => {
    const [start, end] = [`\u001b[${on}m`, `\u001b[${off}m`];
    return (text) => (text === '' ? text : (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .tty */ .iU) `${start}${text}${end}`);
};
const same = (text) => text;
/** The styles of a terminal with or without colours. */
function stylesFor(colour) {
    const style = (on, off) => (colour ? sequence(on, off) : same);
    return {
        bold: style(1, 22),
        dim: style(2, 22),
        red: style(31, 39),
        green: style(32, 39),
        yellow: style(33, 39),
        blue: style(34, 39),
        cyan: style(36, 39),
    };
}


/***/ }),

/***/ 91959:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ Unreadable)
/* harmony export */ });
/** A file that cannot be read: what is wrong and on which line. Readers let it pass; the gate makes it a notice. */
class Unreadable extends Error {
    line;
    constructor(what, line = 1) {
        super(what);
        this.name = 'Unreadable';
        this.line = line;
    }
}


/***/ }),

/***/ 29125:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lF: () => (/* binding */ isVersion),
/* harmony export */   t: () => (/* binding */ compareShared),
/* harmony export */   tP: () => (/* binding */ leadingVersion),
/* harmony export */   xv: () => (/* binding */ truncate)
/* harmony export */ });
/**
 * Dotted numbers at the start of a text ("v16.2-alpine" -> "16.2", "22.x" -> "22", "17beta1" -> "17"), or null.
 * Text that merely begins like a version is none: commits ("12ab34f"), dates ("20240101", "2024-01-01"),
 * numbers with leading zeros. With `years` those of a calendar count, and its months and days may begin with a zero.
 */
function leadingVersion(text, years = 'no years') {
    if (/^[\da-f]{7,64}$/.test(text))
        return null;
    const run = /^[vV]?(\d[\d.]{0,63})(?=([^\d.]|$))/.exec(text)?.[1];
    if (!run)
        return null;
    const numbers = run.endsWith('.') ? run.slice(0, -1) : run;
    const rest = text.slice(text.indexOf(numbers) + numbers.length);
    const isYear = Number.parseInt(numbers, 10) >= 1000;
    if (isYear && years === 'no years')
        return null;
    return isVersion(isYear ? numbers.replace(/\.0(?=\d)/g, '.') : numbers) && ends(rest) ? numbers : null;
}
/** Whether a text is nothing but up to six dotted numbers without leading zeros. */
function isVersion(text) {
    const parts = text.split('.', 7);
    return parts.length < 7 && parts.every((part) => /^(?:0|[1-9]\d{0,7})$/.test(part));
}
/** What may follow a version: nothing, a separator, a wildcard, or the name of a pre-release. */
const ends = (rest) => /^(?:$|[-_+ ,;:/@|)"']|\.[a-zA-Z*]|(?:alpha|beta|rc|a|b|m)\d{1,4}(?![a-zA-Z\d]))/.test(rest);
/** The first `parts` numbers of a version: ("15.13", 1) -> "15". */
function truncate(version, parts) {
    return version.split('.').slice(0, parts).join('.');
}
/** Compares number by number over the precision that both declare: negative, zero or positive. */
function compareShared(a, b) {
    const [left, right] = [a.split('.'), b.split('.')];
    for (let i = 0; i < Math.min(left.length, right.length); i++) {
        const difference = Number(left[i]) - Number(right[i]);
        if (difference !== 0)
            return difference;
    }
    return 0;
}


/***/ }),

/***/ 15405:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zg: () => (/* binding */ noticeTitle),
/* harmony export */   gn: () => (/* binding */ coverageWords),
/* harmony export */   lW: () => (/* binding */ noProduction),
/* harmony export */   xu: () => (/* binding */ sortedNotices),
/* harmony export */   yj: () => (/* binding */ declareProduction)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75642);

/** The coverage of a report in words. */
function coverageWords(report) {
    const { files, byEnvironment, notDeclared } = report.coverage;
    if (report.declarations.length === 0)
        return { sentence: nothingDeclared(files), gaps: [], example: [] };
    const parts = _words_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .YB.map((one) => `${byEnvironment[one]} for ${_words_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentTitles */ .J2[one]}`);
    parts[0] = `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(byEnvironment.dev, 'declaration')} for ${_words_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentTitles */ .J2.dev}`;
    const other = byEnvironment.other > 0 ? ` ${byEnvironment.other} for other environments, which are not compared.` : '';
    const production = byEnvironment.prod === 0;
    return {
        sentence: `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(files, 'file was', 'files were')} read: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(parts)}.${other}`,
        gaps: notDeclared.length > 0 ? [`Not declared: ${notDeclared.join('; ')}.`] : [],
        example: production && report.declarations.length > 0 ? example(report) : [],
    };
}
/** Said loudly where production is not declared. */
const noProduction = 'No manifest here declares production';
/** What to do about it. */
const declareProduction = 'Say what it runs in `.github/parity.yml`, and CI and dev are compared with it:';
/** Notices, files of which nothing was judged first. */
function sortedNotices({ notices }) {
    return [...notices].sort((a, b) => Number(b.unread) - Number(a.unread));
}
/** "2 files could not be read", "1 was read in part" */
function noticeTitle(notices) {
    const unread = new Set(notices.filter((one) => one.unread).map((one) => one.at.file)).size;
    const partly = notices.filter((one) => !one.unread).length;
    const words = [
        ...(unread > 0
            ? [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(unread, 'file')} could not be read and ${unread === 1 ? 'was' : 'were'} not judged`]
            : []),
        ...(partly > 0 ? [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(partly, 'notice')} on what was read`] : []),
    ];
    return words.join(', ');
}
const nothingDeclared = (files) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(files, 'file was', 'files were')} read, and none declares a service or a runtime: compose files, workflows, Dockerfiles, infrastructure code, charts and settings are where they usually stand.`;
function example(report) {
    const services = report.services.flatMap(({ ci, dev }) => [...ci, ...dev]);
    const candidates = services.length > 0 ? services : report.declarations;
    const ranked = [...candidates].sort((a, b) => rank(b) - rank(a));
    return ranked[0] ? exampleOf(ranked[0]) : [];
}
const rank = ({ role, version }) => (role === 'database' ? 2 : 0) + (version === null ? 0 : 1);
const exampleOf = ({ role, engine, version }) => [
    'production:',
    `  - role: ${role}`,
    `    engine: ${engine}`,
    ...(version ? [`    version: "${version}"`] : []),
];


/***/ }),

/***/ 76429:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   QK: () => (/* binding */ softly),
/* harmony export */   Y_: () => (/* binding */ sortedFindings),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   v: () => (/* binding */ andMore)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75642);

/** The findings of a report, worst first. */
function sortedFindings(report, options) {
    const findings = [...report.findings].sort(worstFirst);
    const known = findings.filter((finding) => finding.state === 'known');
    const all = options.scope === 'all';
    return {
        counting: findings.filter((one) => one.state === 'new' || (all && one.state === 'known')),
        known: all ? [] : known,
        allowed: findings.filter((finding) => finding.state === 'allowed'),
    };
}
/** Whether a finding that counts is bad enough to fail the run. */
function blocks(finding, { failOn }) {
    return failOn !== 'none' && _words_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.indexOf(finding.severity) <= _words_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.indexOf(failOn);
}
/** "1 high, 2 medium" */
function bySeverity(findings) {
    const number = (severity) => findings.filter((finding) => finding.severity === severity).length;
    return _words_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO
        .filter((severity) => number(severity) > 0)
        .map((severity) => `${number(severity)} ${severity}`)
        .join(', ');
}
/** "3 known on base and 1 allowed", or null where there are none. */
function softly({ known, allowed }) {
    const words = [
        ...(known.length > 0 ? [`${known.length} known on base`] : []),
        ...(allowed.length > 0 ? [`${allowed.length} allowed`] : []),
    ];
    return words.length > 0 ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(words) : null;
}
/** "compose.yml:12" */
function placeText({ file, line }) {
    return `${file}:${line}`;
}
/** What is left out of a long list: "and 3 more places". */
function andMore(left, one, many) {
    return `and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(left, `more ${one}`, many && `more ${many}`)}`;
}
const worstFirst = (a, b) => _words_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.indexOf(a.severity) - _words_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.indexOf(b.severity) ||
    compareText(a.at.file, b.at.file) ||
    a.at.line - b.at.line ||
    compareText(a.fingerprint, b.fingerprint);
const compareText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);


/***/ }),

/***/ 41917:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   I: () => (/* binding */ sinceText),
/* harmony export */   JB: () => (/* binding */ movedText),
/* harmony export */   XG: () => (/* binding */ ageText),
/* harmony export */   hM: () => (/* binding */ ageSentence)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75642);

/** How long a gap has been open: "419 days", "less than a day", "at least 3067 days". */
const ageText = ({ days, exact }) => `${exact ? '' : 'at least '}${days === 0 ? 'less than a day' : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(days, 'day')}`;
/** The commit that opened it, without its message: "since 3f2c1a0 of 2025-09-29". */
const sinceText = ({ commit, date }) => `since ${shortCommit(commit)} of ${date}`;
/** Which side moved then: "CI and production moved"; null where that cannot be told. */
const movedText = ({ moved }) => moved.length === 0 ? null : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(moved.map((environment) => _words_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentTitles */ .J2[environment]))} moved`;
/** A commit as people name it. */
const shortCommit = (commit) => commit.slice(0, 9);
/** "419 days, since dc4e94a68 of 2025-09-29 (its message); CI moved"; null where nobody asked or nobody can tell. */
function ageSentence({ age }) {
    if (!age)
        return null;
    const moved = movedText(age);
    return `${ageText(age)}, ${sinceText(age)} (${age.subject})${moved ? `; ${moved}` : ''}`;
}


/***/ }),

/***/ 45519:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76429);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75642);


/** The verdict of a report in words. */
function headline(report, options) {
    const sorted = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedFindings */ .Y_)(report, options);
    const soft = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .softly */ .QK)(sorted);
    const below = sorted.counting.filter((finding) => !(0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)(finding, options));
    const threshold = options.failOn === 'none' ? 'Set to report only' : `Fails from ${options.failOn} on`;
    const closed = sorted.counting.filter(({ edits = [] }) => edits.length > 0).length;
    const sentences = [
        ...(below.length > 0 ? [threshold] : []),
        ...(soft ? [`Not counted: ${soft}`] : []),
        ...(closed > 0 ? [fixedBy(closed, sorted.counting.length)] : []),
    ];
    return { ...verdict(report, options), more: sentences.length > 0 ? `${sentences.join('. ')}.` : null };
}
const fixedBy = (closed, all) => `Closed by parity-gate fix: ${closed === all ? (all === 1 ? 'this one' : 'all of them') : `${closed} of them`}`;
/** The environments that stand beside another one in at least one service. */
function comparedEnvironments({ services }) {
    return _words_js__WEBPACK_IMPORTED_MODULE_1__/* .columns */ .YB.filter((column) => services.some((service) => service[column].length > 0 && _words_js__WEBPACK_IMPORTED_MODULE_1__/* .columns */ .YB.some((other) => other !== column && service[other].length > 0)));
}
function verdict(report, options) {
    const { counting } = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedFindings */ .Y_)(report, options);
    const differences = `${(0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .bySeverity */ .Np)(counting)} ${counting.length === 1 ? 'difference' : 'differences'}`;
    if (report.verdict === 'fail')
        return { tone: 'fail', text: `Parity gate failed: ${failure(report, options)}` };
    if (report.verdict === 'could-not-judge')
        return { tone: 'fail', text: notJudged(report) };
    const declaring = _words_js__WEBPACK_IMPORTED_MODULE_1__/* .columns */ .YB.filter((environment) => report.coverage.byEnvironment[environment] > 0);
    if (declaring.length < 2) {
        const only = declaring.map((environment) => `: only ${_words_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentTitles */ .J2[environment]} declares anything`);
        const within = counting.length > 0 ? `, with ${differences} of its own` : '';
        return { tone: 'nothing', text: `Parity gate found nothing to compare${only.join('')}${within}` };
    }
    if (counting.length > 0)
        return { tone: 'pass', text: `Parity gate passed with ${differences}` };
    const compared = comparedEnvironments(report).map((environment) => _words_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentTitles */ .J2[environment]);
    return {
        tone: 'pass',
        text: `Parity gate passed: ${compared.length > 0 ? `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(compared)} agree` : 'nothing differs'}`,
    };
}
function notJudged({ unjudged }) {
    const [first] = unjudged;
    const more = unjudged.length > 1 ? `, and ${unjudged.length - 1} more` : '';
    return first ? `Parity gate could not judge: ${about(first)}${more}` : 'Parity gate could not judge';
}
const about = ({ at: { file, line }, text, unread }) => unread ? `${file}:${line} cannot be read` : text;
function failure(report, options) {
    const { counting } = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedFindings */ .Y_)(report, options);
    if (counting.length > 0)
        return `${(0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .bySeverity */ .Np)(counting)} ${counting.length === 1 ? 'difference' : 'differences'}`;
    const missing = options.require.filter((environment) => report.coverage.byEnvironment[environment] === 0);
    const titles = missing.map((environment) => _words_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentTitles */ .J2[environment]);
    if (titles.length > 0)
        return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(titles)} ${titles.length === 1 ? 'is' : 'are'} required, but nothing declares it`;
    return 'see the notices';
}


/***/ }),

/***/ 4955:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ peopleSection)
/* harmony export */ });
/* harmony import */ var _durations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32699);
/* harmony import */ var _history_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62207);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75642);



const mostViolations = 10;
/** What a report tells about people: roles and numbers. */
function peopleSection(report, alone) {
    const { deployments, source, window } = report;
    const length = (Date.parse(window.until) - Date.parse(window.since)) / 1000;
    const left = report.violations.length - mostViolations;
    return {
        title: 'Who ships',
        lead: deployments.all === 0 ? 'Not enough data: no deployment within the window.' : lead(report),
        status: report.status,
        groups: [
            { name: null, strip: null, rows: [...(deployments.all === 0 ? [] : rows(report)), ...ownRow(report)] },
        ],
        violations: [
            ...report.violations.slice(-mostViolations).map(violation),
            ...(left > 0 ? [`${left} more in the JSON report.`] : []),
        ],
        sentences: [
            ...(alone
                ? [
                    `From ${source.text} (confidence: ${source.confidence}), ${(0,_durations_js__WEBPACK_IMPORTED_MODULE_0__/* .durationInWords */ .ji)(length)} up to ${window.until.slice(0, 10)}.`,
                    ...report.unavailable.map(_history_words_js__WEBPACK_IMPORTED_MODULE_1__/* .notRead */ .Qk),
                ]
                : []),
            'Figures of a team, never of a person.',
            ...report.notes,
        ],
    };
}
const violation = ({ reason, pullRequest, sha, service }) => `${service === '.' ? '' : `${service}: `}${pullRequest === null ? `\`${(sha ?? '').slice(0, 7)}\`` : `pull request ${pullRequest}`}: ${reason}`;
function lead(report) {
    const { policy, deployments, people, selfShipped, checks } = report;
    if (policy === 'separated') {
        const bad = checks.filter(({ status }) => status === 'warn' || status === 'fail');
        return bad[0]?.reason ?? checks[0]?.reason ?? 'Nothing was shipped.';
    }
    const { all, human, automated } = deployments;
    const who = human > 0
        ? `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(all, 'deployment')}${human === all ? ' ' : `, ${human} of them `}by ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(people.deployers ?? 0, 'person', 'people')}`
        : automated === all
            ? `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(all, 'deployment')}, all by machines`
            : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(all, 'deployment')}, and nothing tells who made them`;
    return selfShipped.value === null
        ? `${who}.`
        : `${who}; ${percent(selfShipped)} of those by people were made by an author of what they shipped.`;
}
const percent = ({ value }) => `${Math.round((value ?? 0) * 100)}%`;
const shown = (ratio, text) => ratio.value === null ? `withheld: ${ratio.withheld}` : text(ratio);
function rows(report) {
    const { policy, deployments } = report;
    const people = deployments.human > 0 ? peopleRows(report) : [];
    return [
        ...(policy === 'separated' ? separatedRows(report) : []),
        {
            status: 'info',
            label: 'Deployments',
            figure: deploymentsFigure(report),
            meaning: 'Where a machine deploys, nobody has to hand anything over.',
        },
        ...people,
    ];
}
function peopleRows(report) {
    const { policy, checks } = report;
    return [
        {
            status: (0,_history_words_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(checks, 'deployer-concentration'),
            label: 'Half made by',
            figure: report.absenceFactor === null
                ? `withheld: ${report.automated.withheld ?? 'too few deployments by people'}`
                : (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(report.absenceFactor, 'person', 'people'),
            meaning: 'So many may not be away at once. One is a risk for the team, and a burden for that one.',
        },
        {
            status: 'info',
            label: 'Shipped own',
            figure: shown(report.selfShipped, (ratio) => `${percent(ratio)} (${ratio.of} of ${ratio.among} deployments by people)`),
            meaning: policy === 'separated'
                ? 'Deployments by an author of what they shipped. Here they are to be few.'
                : 'Deployments by an author of what they shipped: who is there when their change goes live learns from it.',
        },
        {
            status: (0,_history_words_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(checks, 'author-involvement'),
            label: 'Take part',
            figure: shown(report.involved, (ratio) => `${ratio.of} of ${ratio.among} authors (${percent(ratio)})`),
            meaning: 'Authors that deploy or approve deployments. The others hand their code over.',
        },
        ...(report.handoffs === null
            ? []
            : [
                {
                    status: 'info',
                    label: 'Hand-overs',
                    figure: `${report.handoffs} for the usual change`,
                    meaning: 'From the author over review and merge to the deployment: each one can wait.',
                },
            ]),
    ];
}
const ownRow = ({ own }) => own === null
    ? []
    : [
        {
            status: 'info',
            label: 'Yours',
            figure: `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(own.waiting, 'change')} of the author of this pull request ${own.waiting === 1 ? 'waits' : 'wait'}, ${own.shipped} went live`,
            meaning: 'For whoever opened this pull request; nobody else is told apart.',
        },
    ];
const separatedRows = ({ checks }) => checks.map(({ id, status, reason }) => ({
    status,
    label: labels[id] ?? id,
    figure: reason.replace(/\.$/, ''),
    meaning: meanings[id] ?? '',
}));
const labels = {
    'independent-approval': 'Approved',
    'pull-request-required': 'By request',
    'deployer-not-author': 'Two people',
    'environment-reviewers': 'Protected',
};
const meanings = {
    'independent-approval': 'Somebody who neither wrote a change nor started its deployment has looked at it.',
    'pull-request-required': 'What comes with a pull request passed its checks.',
    'deployer-not-author': 'Whoever deploys a change did not write it.',
    'environment-reviewers': 'The environment itself demands a second person.',
};
function deploymentsFigure({ deployments, people, bots }) {
    return [
        ...(deployments.human > 0
            ? [`${deployments.human} by ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(people.deployers ?? 0, 'person', 'people')}`]
            : []),
        ...(deployments.automated > 0 ? [`${deployments.automated} by machines`] : []),
        ...(deployments.unknown > 0 ? [`${deployments.unknown} by nobody knows whom`] : []),
        `written by ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(people.authors ?? 0, 'person', 'people')}`,
        ...(bots.commits > 0 ? [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(bots.commits, 'commit')} of bots`] : []),
        ...(bots.agents.length > 0 ? [`with help of ${bots.agents.join(', ')}`] : []),
    ].join('; ');
}


/***/ }),

/***/ 80917:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ timeSection)
});

// EXTERNAL MODULE: ./lib/src/support/durations.js
var durations = __webpack_require__(32699);
// EXTERNAL MODULE: ./lib/src/support/views/history-words.js
var history_words = __webpack_require__(62207);
// EXTERNAL MODULE: ./lib/src/support/views/words.js
var words = __webpack_require__(75642);
;// CONCATENATED MODULE: ./lib/src/support/views/history-figures.js



/** The band as a sentence with its edition. */
const bandSentence = (band) => (band ? ` ${band.edition}: ${band.label}.` : '');
/** What runs, and what is odd about it. */
function liveFigure({ live, checks }) {
    if (!live)
        return (0,history_words/* reasonOf */.A3)(checks, 'deploy-interval');
    const what = live.ref ? `${live.ref} (${live.sha.slice(0, 7)})` : live.sha.slice(0, 7);
    const oddities = [
        ...(live.stands === 'apart' ? ['from a branch of its own'] : []),
        ...(live.stands === 'unresolved' ? ['a commit that is not in the history'] : []),
        ...(live.approximate ? [`nearly: ${live.approximate}`] : []),
        ...checks
            .filter(({ id, status }) => (id === 'last-attempt' && status === 'warn') || (id === 'deployment-order' && status !== 'pass'))
            .map(({ reason }) => lowered(reason)),
    ];
    return [`${what} in ${live.environment}`, ...oddities].join('; ');
}
const lowered = (reason) => reason.charAt(0).toLowerCase() + reason.slice(1).replace(/\.$/, '');
/** How often, and with what pauses. */
function deployedFigure({ deployments, interval, live }, window) {
    const times = deployments.succeeded === 0
        ? 'not'
        : deployments.succeeded === 1
            ? 'once'
            : `${deployments.succeeded} times`;
    const rhythm = interval.p50 === null
        ? []
        : interval.n === 1
            ? [`${(0,durations/* shortDuration */.TV)(interval.p50)} after the one before`]
            : [`usually every ${(0,durations/* shortDuration */.TV)(interval.p50)}, longest pause ${(0,durations/* shortDuration */.TV)(interval.max)}`];
    const others = [
        ...(deployments.failed > 0 ? [`${deployments.failed} failed`] : []),
        ...(deployments.rollbacks > 0 ? [`${deployments.rollbacks} rolled back`] : []),
        ...(deployments.repeated > 0 ? [`${deployments.repeated} of the same commit again`] : []),
    ];
    const last = live ? [`the last one ${(0,durations/* shortDuration */.TV)(live.age)} ago`] : [];
    return [`${times} in ${(0,durations/* shortDuration */.TV)(window)}`, ...last, ...rhythm, ...others].join('; ');
}
/** How much waits and for how long, people and bots apart. */
function waitingFigure({ waiting: { known, people, bots }, checks }) {
    if (!known)
        return (0,history_words/* reasonOf */.A3)(checks, 'queue-age');
    const group = (n, oldest, whose) => n > 0
        ? [`${(0,words/* count */.U9)(n, 'change')} of ${whose}, ${n === 1 ? 'for' : 'the oldest for'} ${(0,durations/* shortDuration */.TV)(oldest)}`]
        : [];
    const groups = [
        ...group(people.n ?? 0, people.oldest, 'people'),
        ...group(bots.n ?? 0, bots.oldest, 'bots'),
    ];
    return groups.length > 0 ? groups.join('; ') : 'nothing';
}
/** Half, nine of ten and the longest; with one or two there is no half. */
function durationFigure({ n, p50, p90, max, waiting, p50WithWaiting }, all, reason) {
    if (p50 === null)
        return reason();
    const changes = all > n ? `${n} of ${(0,words/* count */.U9)(all, 'change')}` : (0,words/* count */.U9)(n, 'change');
    if (n < 3)
        return `${(0,words/* listed */.KE)(n === 1 ? [(0,durations/* shortDuration */.TV)(p50)] : [(0,durations/* shortDuration */.TV)(p50 * 2 - (max ?? p50)), (0,durations/* shortDuration */.TV)(max)])} (${changes})`;
    const counting = waiting > 0 && p50WithWaiting !== null && p50WithWaiting > p50 * 1.1
        ? `; half within ${(0,durations/* shortDuration */.TV)(p50WithWaiting)} if what waits is counted`
        : '';
    return `half within ${(0,durations/* shortDuration */.TV)(p50)}, nine of ten within ${(0,durations/* shortDuration */.TV)(p90)}, longest ${(0,durations/* shortDuration */.TV)(max)} (${changes})${counting}`;
}
const mostWaiting = 3;
/** The changes of people that wait longest: what to look at first. */
function oldestWaiting({ waiting: { changes } }) {
    const oldest = changes.filter(({ bot }) => !bot).slice(0, mostWaiting);
    return oldest.map(({ age, sha, pullRequest, rolledBack }) => {
        const what = pullRequest === null ? '' : `, pull request ${pullRequest}`;
        return `${(0,durations/* shortDuration */.TV)(age)}: \`${sha.slice(0, 7)}\`${what}${rolledBack ? ', was live and rolled back' : ''}`;
    });
}

;// CONCATENATED MODULE: ./lib/src/support/views/history-strip.js

const heights = ['\u2581', '\u2582', '\u2583', '\u2585', '\u2587'];
/**
 * The deployments of the window as bars of equal time, oldest first: higher for more of them, a dot for none, a
 * cross where there were failures only.
 */
function stripOf({ pace }, window) {
    if (pace.every(({ live, failed }) => live + failed === 0))
        return null;
    const most = Math.max(...pace.map(({ live }) => live));
    const bars = pace
        .map(({ live, failed }) => (live > 0 ? height(live, most) : failed > 0 ? '\u00d7' : '\u00b7'))
        .join('');
    return { bars, caption: `deployments, ${(0,durations/* shortDuration */.TV)(window / pace.length)} each` };
}
const height = (count, most) => most === 1 ? '\u2585' : (heights[Math.round(((count - 1) / (most - 1)) * (heights.length - 1))] ?? '\u2585');

;// CONCATENATED MODULE: ./lib/src/support/views/history-time.js





/** What a report tells about time. */
function timeSection(report) {
    const { services, pullRequest, source, window } = report;
    const known = services
        .filter(({ live, timeline }) => live !== null || timeline.length > 0)
        .sort((a, b) => (0,history_words/* rankOf */.IQ)(b.status) - (0,history_words/* rankOf */.IQ)(a.status));
    const groups = known.map((service) => ({
        name: services.length > 1 ? service.service : null,
        strip: stripOf(service, lengthOf(report)),
        rows: serviceRows(service, lengthOf(report)),
    }));
    return {
        title: 'Time to production',
        lead: known.length > 0 ? lead(known) : 'Not enough data: no deployment is known.',
        status: report.status,
        groups: [...explainedOnce(groups), ...(pullRequest ? [pullRequestGroup(pullRequest)] : [])],
        violations: [],
        sentences: [
            ...(known.length > mostServices
                ? [`${known.length - mostServices} more services in the JSON report.`]
                : []),
            ...(known.length > 0
                ? [
                    `From ${source.text} (confidence: ${source.confidence}), ${(0,durations/* durationInWords */.ji)(lengthOf(report))} up to ${window.until.slice(0, 10)}.`,
                ]
                : []),
            ...source.notes,
            ...report.unavailable.map(history_words/* notRead */.Qk),
            ...report.notes,
        ],
    };
}
const mostServices = 12;
/** What a figure means is said once; the first services are shown, the worst ones first. */
function explainedOnce(groups) {
    return groups.slice(0, mostServices).map((group, index) => ({
        ...group,
        rows: group.rows.map((row) => index === 0 ? row : { ...row, meaning: row.meaning.replace(explanation, '') }),
    }));
}
// What stands before the band is the same for every service.
const explanation = /^.*?\.(?: |$)/;
const lengthOf = ({ window }) => (Date.parse(window.until) - Date.parse(window.since)) / 1000;
function lead(services) {
    const waiting = services.flatMap(({ waiting: { people } }) => (people.n === null ? [] : [people]));
    const n = waiting.reduce((sum, one) => sum + (one.n ?? 0), 0);
    const oldest = Math.max(...waiting.map((one) => one.oldest ?? 0));
    const [service] = services;
    const usual = services.length === 1 && service?.lag.p50 != null && service.lag.n > 1
        ? ` Half of the changes are live within ${(0,durations/* durationInWords */.ji)(service.lag.p50)} of their merge.`
        : '';
    if (waiting.length === 0)
        return `It is not known what runs in production.${usual}`;
    if (n === 0)
        return `Everything that people merged is live.${usual}`;
    const which = services.length > 1 ? ` in ${(0,words/* count */.U9)(services.length, 'service')}` : '';
    return n === 1
        ? `One change waits for production${which}, for ${(0,durations/* durationInWords */.ji)(oldest)}.${usual}`
        : `${n} changes wait for production${which}, the oldest for ${(0,durations/* durationInWords */.ji)(oldest)}.${usual}`;
}
function serviceRows(service, window) {
    const { checks } = service;
    return [
        {
            status: (0,history_words/* statusOf */.c2)(checks, 'last-attempt', 'deployment-order'),
            label: 'Live',
            figure: liveFigure(service),
            meaning: 'What users run now.',
        },
        {
            status: (0,history_words/* statusOf */.c2)(checks, 'deploy-interval'),
            label: 'Deployed',
            figure: deployedFigure(service, window),
            meaning: `A way to production that is used often is one that works.${bandSentence(service.interval.band)}`,
        },
        {
            status: (0,history_words/* statusOf */.c2)(checks, 'queue-age', 'queue-size'),
            label: 'Waiting',
            figure: waitingFigure(service),
            details: oldestWaiting(service),
            meaning: 'Merged and not live: what waits ships together, and breaks together.',
        },
        {
            status: (0,history_words/* statusOf */.c2)(checks, 'deploy-lag'),
            label: 'Merge to live',
            figure: durationFigure(service.lag, service.lag.n, () => (0,history_words/* reasonOf */.A3)(checks, 'deploy-lag')),
            meaning: `Until then nobody knows whether a change works.${bandSentence(service.lag.band)}`,
        },
        {
            status: (0,history_words/* statusOf */.c2)(checks, 'lead-time'),
            label: 'Written to live',
            figure: durationFigure(service.lead, service.lag.n, () => (0,history_words/* reasonOf */.A3)(checks, 'lead-time')),
            meaning: `From the first commit: how long an idea takes to its users.${bandSentence(service.lead.band)}`,
        },
    ];
}
function pullRequestGroup({ age, productionAhead, shipsWith, checks }) {
    const others = shipsWith === null ? 'not known' : shipsWith === 0 ? 'nothing else' : (0,words/* count */.U9)(shipsWith, 'other change');
    return {
        name: 'This pull request',
        strip: null,
        rows: [
            {
                status: (0,history_words/* statusOf */.c2)(checks, 'pull-request-age'),
                label: 'Age',
                figure: age === null ? 'not known' : (0,durations/* shortDuration */.TV)(age),
                meaning: 'Since its first commit: the older a branch, the less its tests say about today.',
            },
            {
                status: (0,history_words/* statusOf */.c2)(checks, 'production-ahead'),
                label: 'Never met',
                figure: productionAhead === null ? 'not known' : `${(0,words/* count */.U9)(productionAhead, 'commit')} of production`,
                meaning: 'What runs in production and was not there when its tests ran.',
            },
            { status: 'info', label: 'Ships with', figure: others, meaning: 'What goes live together with it.' },
        ],
    };
}


/***/ }),

/***/ 62207:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Ff: () => (/* binding */ statusGlyph),
/* harmony export */   IQ: () => (/* binding */ rankOf),
/* harmony export */   Qk: () => (/* binding */ notRead),
/* harmony export */   c2: () => (/* binding */ statusOf)
/* harmony export */ });
const order = ['skipped', 'neutral', 'pass', 'info', 'warn', 'fail'];
/** How bad a status is. */
const rankOf = (status) => order.indexOf(status);
/** The worst status of these checks; `info` where none of them was made. */
function statusOf(checks, ...ids) {
    const mine = checks.filter(({ id }) => ids.includes(id)).map(({ status }) => order.indexOf(status));
    return mine.length > 0 ? (order[Math.max(...mine)] ?? 'info') : 'info';
}
/** Why a check is as it is, as a phrase. */
const reasonOf = (checks, id) => (checks.find((check) => check.id === id)?.reason ?? 'not enough data').replace(/\.$/, '');
const things = {
    commits: 'Commits',
    deployments: 'Deployments',
    'pull-requests': 'Pull requests',
    runs: 'Workflow runs',
    approvals: 'Approvals of deployments',
    environments: 'Environments',
};
/** "Deployments were not read, because \u2026". */
const notRead = ({ what, because, remedy, partly }) => `${things[what]} were ${partly ? 'read in part' : 'not read'}, because ${because}.${remedy ? ` ${remedy}` : ''}`;
/** What stands for a status where there is no colour. */
const statusGlyph = {
    pass: '\u2713',
    info: '\u00b7',
    warn: '!',
    fail: '\u2717',
    neutral: '?',
    skipped: '\u2013',
};


/***/ }),

/***/ 86039:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ historySections)
/* harmony export */ });
/* harmony import */ var _history_people_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4955);
/* harmony import */ var _history_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80917);


/** What a report tells about the past; nothing where nobody asked. */
const historySections = ({ time, people }) => [
    ...(time ? [(0,_history_time_js__WEBPACK_IMPORTED_MODULE_1__/* .timeSection */ .P)(time)] : []),
    ...(people ? [(0,_history_people_js__WEBPACK_IMPORTED_MODULE_0__/* .peopleSection */ .n)(people, time === null)] : []),
];


/***/ }),

/***/ 27014:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ parityRows)
});

// EXTERNAL MODULE: ./lib/src/catalog/engines.js + 5 modules
var engines = __webpack_require__(50779);
;// CONCATENATED MODULE: ./lib/src/support/views/cell-values.js

const notes = {
    exact: null,
    floating: 'floating tag',
    undeclared: 'version not declared',
    unresolved: 'version known only at run time',
};
/**
 * What a cell declares, each value once. Variants are named where the environments of the row do not share them, a
 * missing version where it is missed.
 */
function cellValues(declarations, shared, mark) {
    const values = new Map();
    for (const declaration of declarations.filter((one) => saysMore(one, declarations))) {
        const text = valueText(declaration, shared);
        const note = noteOf(declaration, mark);
        const key = `${text}\n${note}`;
        const known = values.get(key);
        values.set(key, {
            text,
            note,
            at: known?.at ?? { file: declaration.file, line: declaration.line },
            places: (known?.places ?? 0) + 1,
        });
    }
    return [...values.values()];
}
/** An adapter in settings has no place for a version: it says nothing where the server's version stands elsewhere. */
const saysMore = (one, all) => one.pin !== 'undeclared' ||
    one.flavour !== null ||
    !all.some((other) => other.engine === one.engine && other.pin !== 'undeclared');
/** The variants that every declaration of a row has: they make no difference. */
function sharedVariants(declarations) {
    const [first, ...others] = declarations;
    return new Set(first?.variants.filter((variant) => others.every((one) => one.variants.includes(variant))));
}
// Words of flavours that are not written with one capital.
const spelled = new Map([
    'AWS',
    'RDS',
    'MSK',
    'SQL',
    'DSQL',
    'R2',
    'AlloyDB',
    'ElastiCache',
    'TimescaleDB',
    'CloudAMQP',
    'JawsDB',
].map((word) => [word.toLowerCase(), word]));
/** "cloud-sql" as "Cloud SQL". */
function flavourTitle(flavour) {
    const words = flavour.split('-');
    return words
        .map((word) => spelled.get(word) ?? `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`)
        .join(' ');
}
function valueText(declaration, shared) {
    const versions = declaration.versions.length > 0 ? declaration.versions.join(' \u00b7 ') : declaration.version;
    const { flavour } = declaration;
    const variants = declaration.variants.filter((variant) => !shared.has(variant) && variant !== flavour);
    const extra = [...(flavour ? [flavourTitle(flavour)] : []), ...variants];
    return [
        (0,engines/* engine */.Hi)(declaration.engine).title,
        ...(versions ? [versions] : []),
        ...(extra.length > 0 ? [`(${extra.join(', ')})`] : []),
    ].join(' ');
}
function noteOf({ engine: id, pin, version, versions }, mark) {
    const neverCompared = (0,engines/* engine */.Hi)(id).boundary(version ?? '1') === 0;
    if (neverCompared || versions.length > 0)
        return null;
    return pin === 'undeclared' && mark !== 'unknown' ? null : notes[pin];
}

// EXTERNAL MODULE: ./lib/src/support/views/words.js
var words = __webpack_require__(75642);
;// CONCATENATED MODULE: ./lib/src/support/views/marks.js


/** The mark of each cell of a service, given the findings that speak of it. */
function marksOf(service, findings) {
    const mark = (column) => findingMark(column, findings) ??
        (column === 'prod' && findings.length > 0 && service.prod.length > 0
            ? 'reference'
            : plainMark(column, service));
    return { dev: mark('dev'), ci: mark('ci'), prod: mark('prod') };
}
function findingMark(column, findings) {
    const mine = findings.filter(({ environments }) => column === 'prod' && environments.some((one) => one === 'dev' || one === 'ci')
        ? false
        : environments.includes(column));
    if (mine.some((finding) => finding.state === 'new'))
        return 'differs';
    return mine.length > 0 ? 'accepted' : null;
}
function plainMark(column, service) {
    const mine = service[column];
    if (mine.length === 0)
        return 'absent';
    const others = words/* columns */.YB.filter((other) => other !== column && service[other].length > 0);
    if (column === 'prod')
        return isReference(mine, others.flatMap((other) => service[other]))
            ? 'reference'
            : 'unknown';
    const reference = service.prod.length > 0 ? service.prod : others.flatMap((other) => service[other]);
    return relation(mine, reference);
}
/** Production says enough for the others unless one of them runs an engine of it whose version it does not tell. */
function isReference(mine, others) {
    const told = (id) => mine.some((one) => one.engine === id && isTold(one));
    return (others.length > 0 && others.every(({ engine: id }) => !mine.some((one) => one.engine === id) || told(id)));
}
function relation(mine, reference) {
    const pairs = mine.flatMap((one) => reference.filter((other) => other.engine === one.engine).map((other) => [one, other]));
    if (reference.length === 0)
        return 'unknown';
    if (pairs.length === 0)
        return 'accepted';
    const relations = pairs.map(([one, other]) => sameVersion(one, other));
    return relations.includes('agrees') ? 'agrees' : relations.includes('unknown') ? 'unknown' : 'accepted';
}
function sameVersion(one, other) {
    const [ours, theirs] = [versionsOf(one), versionsOf(other)];
    if (neverCompared(one))
        return 'agrees';
    const relations = ours.flatMap((version) => theirs.map((their) => (0,engines/* sameBoundary */.nF)(one.engine, version, their)));
    if (relations.includes('same'))
        return 'agrees';
    return relations.length === 0 || relations.includes('unknown') ? 'unknown' : 'accepted';
}
const versionsOf = ({ version, versions }) => versions.length > 0 ? versions : version ? [version] : [];
const neverCompared = (one) => (0,engines/* engine */.Hi)(one.engine).boundary(one.version ?? '1') === 0;
const isTold = (one) => neverCompared(one) || versionsOf(one).length > 0;

;// CONCATENATED MODULE: ./lib/src/support/views/parity-table.js




/** The rows of the parity table: what differs first, otherwise in the order of the report. */
function parityRows(report) {
    const projects = new Set(report.services.map((service) => service.project));
    const concerns = findingsByService(report);
    const rows = report.services.map((service) => rowOf(service, concerns.get(service) ?? [], projects.size > 1 ? service.project : null));
    return rows
        .map((row) => ({ row, rank: rankOf(row) }))
        .sort((a, b) => a.rank - b.rank)
        .map(({ row }) => row);
}
function rowOf(service, findings, project) {
    const all = words/* columns */.YB.flatMap((column) => service[column]);
    const shared = sharedVariants(all);
    const marks = marksOf(service, findings);
    const cell = (column) => ({
        mark: marks[column],
        values: cellValues(service[column], shared, marks[column]),
    });
    return {
        project: project === '.' ? null : project,
        role: service.role,
        name: nameOf(service, all),
        cells: { dev: cell('dev'), ci: cell('ci'), prod: cell('prod') },
    };
}
function nameOf(service, declarations) {
    const said = [service.role, ...declarations.flatMap((one) => [one.engine, (0,engines/* engine */.Hi)(one.engine).title])];
    return said.some((word) => word.toLowerCase() === service.name.toLowerCase()) ? null : service.name;
}
const rankOf = ({ cells }) => {
    const marks = words/* columns */.YB.map((column) => cells[column].mark);
    return marks.includes('differs') ? 0 : marks.includes('accepted') ? 1 : 2;
};
// A file of one line declares everything at one place; beyond that nobody could tell the services apart.
const mostAtOnce = 200;
/**
 * Which findings speak of which service: those that name one of its places; a finding that names none belongs to the
 * only service of its role and project.
 */
function findingsByService(report) {
    const byPlace = new Map();
    const byRole = new Map();
    const found = new Map();
    for (const service of report.services) {
        add(byRole, `${service.project}\n${service.role}`, service);
        for (const one of words/* columns */.YB.flatMap((column) => service[column]))
            add(byPlace, `${one.file}\n${one.line}`, service);
    }
    for (const finding of report.findings.filter((one) => one.gap === 'tools')) {
        const named = [finding.at, ...finding.related].flatMap((place) => byPlace.get(`${place.file}\n${place.line}`) ?? []);
        const ofRole = byRole.get(`${finding.project}\n${finding.role}`) ?? [];
        const same = named.filter((service) => ofRole.includes(service));
        const services = same.length > 0 ? same : named.length > 0 ? named : ofRole.length === 1 ? ofRole : [];
        for (const service of new Set(services))
            add(found, service, finding);
    }
    return found;
}
function add(map, key, value) {
    const list = map.get(key);
    if (list && list.length < mostAtOnce)
        list.push(value);
    else if (!list)
        map.set(key, [value]);
}


/***/ }),

/***/ 4214:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ reasonsIn),
/* harmony export */   tx: () => (/* binding */ usageText),
/* harmony export */   uV: () => (/* binding */ reasonText)
/* harmony export */ });
/* unused harmony export explainCommand */
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76429);

/** How to get what behaves differently for a finding of that report. */
function reasonsIn(report) {
    const cards = new Map(report.behaviours.map((one) => [one.id, one]));
    return ({ behaviours, usages = [], compares, moreBehaviours = 0 }) => ({
        told: behaviours.flatMap((id) => {
            const card = cards.get(id);
            const usedAt = usages.find((usage) => usage.behaviour === id)?.at ?? null;
            return card ? [{ title: card.title, bites: card.bites, usedAt }] : [];
        }),
        more: compares && moreBehaviours > 0 ? `${moreBehaviours} more: \`${explainCommand(compares)}\`` : null,
    });
}
/** The command that shows all that is known of a comparison. */
function explainCommand(compares) {
    const words = compares.kind === 'engines'
        ? [compares.here, compares.there]
        : compares.kind === 'versions'
            ? [compares.engine, compares.here, compares.there]
            : [compares.engine];
    return ['parity-gate explain', ...words].join(' ');
}
/** A reason in one sentence or two. */
function reasonText({ title, bites }) {
    return `${title}. ${bites}`;
}
/** "used in db/migrate/20240101_users.sql:12" */
function usageText(at) {
    return `used in ${(0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z9)(at)}`;
}


/***/ }),

/***/ 84263:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ sidesIn),
/* harmony export */   R: () => (/* binding */ sideText)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75642);

// A file of one line declares everything at one place.
const mostAtOnce = 200;
/** How to get the sides of a finding in that report: its own place first, then the others, each once. */
function sidesIn(report) {
    const byPlace = new Map();
    for (const one of report.declarations) {
        const here = byPlace.get(key(one));
        if (!here)
            byPlace.set(key(one), [one]);
        else if (here.length < mostAtOnce)
            here.push(one);
    }
    return (finding) => {
        const places = new Map([finding.at, ...finding.related].map((at) => [key(at), at]));
        return grouped([...places.values()].map((at) => sideAt(at, finding, byPlace.get(key(at)) ?? [])));
    };
}
function sideAt(at, finding, here) {
    const ofRole = here.filter((one) => one.role === finding.role);
    const mine = ofRole.length > 0 ? ofRole : here;
    const all = [...new Set(mine.map((one) => one.environment))];
    const compared = all.filter((environment) => finding.environments.includes(environment));
    const environments = compared.length > 0 ? compared : all;
    return {
        at,
        lines: [],
        environment: environments.length > 0 ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(environments.map((one) => _words_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentTitles */ .J2[one])) : null,
        declared: mine[0]?.declared ?? null,
    };
}
function grouped(sides) {
    const groups = new Map();
    for (const side of sides) {
        const name = [side.at.file, side.environment, side.declared].join('\n');
        const group = groups.get(name);
        groups.set(name, group ? { ...group, lines: [...group.lines, side.at.line] } : side);
    }
    return [...groups.values()];
}
const mostLines = 2;
/** "compose.yml:12, 20" */
function sideText({ at, lines }) {
    const more = lines.length > mostLines ? ` and ${lines.length - mostLines} more` : '';
    return [`${at.file}:${at.line}`, ...lines.slice(0, mostLines)].join(', ') + more;
}
const key = ({ file, line }) => `${file}\n${line}`;


/***/ }),

/***/ 75642:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J2: () => (/* binding */ environmentTitles),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   gO: () => (/* binding */ severities)
/* harmony export */ });
/** The columns of the parity table, from the desk to the users. */
const columns = ['dev', 'ci', 'prod'];
/** What people call the environments. */
const environmentTitles = {
    dev: 'dev',
    ci: 'CI',
    prod: 'production',
    other: 'elsewhere',
};
/** Severities, worst first. */
const severities = ['high', 'medium', 'low'];
/** "1 file", "2 files". */
function count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}
/** "a", "a and b", "a, b and c". */
function listed(words) {
    return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}


/***/ }),

/***/ 35687:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ waiversIn),
/* harmony export */   v: () => (/* binding */ beside)
/* harmony export */ });
const mark = 'parity-gate: ignore';
/** The waivers of a file. One stands at the end of its line or on the line above. */
function waiversIn(file, text) {
    if (!text.includes(mark))
        return [];
    return text.split('\n').flatMap((line, index) => {
        const start = line.indexOf(mark);
        return start < 0 || !/(?:#|\/\/|;|<!--|--)\s*$/.test(line.slice(0, start))
            ? []
            : [waiver(line.slice(start + mark.length), { file, line: index + 1 })];
    });
}
function waiver(words, at) {
    const [rule = '', ...rest] = words.replace(/(?:-->|\r)\s*$/, '').split(' -- ');
    const said = rest.join(' -- ').trim();
    const until = / until (\d{4}-\d{2}-\d{2})$/.exec(` ${said}`)?.[1] ?? null;
    const reason = until
        ? said.slice(0, -` until ${until}`.length + (said.startsWith('until') ? 1 : 0)).trim()
        : said;
    return { rule: rule.trim(), reason: reason || null, until, at };
}
/** Whether the waiver stands beside the place: on its line or on the line above. */
const beside = (waiver, place) => waiver.at.file === place.file && (waiver.at.line === place.line || waiver.at.line === place.line - 1);


/***/ }),

/***/ 68906:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./lib/src/support/plain-text.js
var plain_text = __webpack_require__(20548);
// EXTERNAL MODULE: ./lib/src/support/unreadable.js
var unreadable = __webpack_require__(91959);
;// CONCATENATED MODULE: ./lib/src/support/yaml/cursor.js

/** Character codes that decide what a node is. */
const code = {
    tab: 9,
    newline: 10,
    space: 32,
    tag: 33,
    quote: 34,
    hash: 35,
    anchor: 38,
    apostrophe: 39,
    alias: 42,
    comma: 44,
    dash: 45,
    colon: 58,
    question: 63,
    openList: 91,
    closeList: 93,
    openMap: 123,
    closeMap: 125,
};
/** How many spaces stand before here on this line, where nothing else does; and else how many characters. */
const columnOf = (cursor) => cursor.at - cursor.lineStart;
const position = (cursor) => ({ line: cursor.line, column: columnOf(cursor) + 1 });
/** The character code ahead; NaN at the end. */
const peek = (cursor, ahead = 0) => cursor.text.charCodeAt(cursor.at + ahead);
const isBlank = (char) => char === code.space || char === code.tab;
/** Whether a word ends before this character: a blank, the line's end or the text's. */
const isGap = (char) => isBlank(char) || char === code.newline || Number.isNaN(char);
/** The refusal of what stands here. */
const broken = (cursor, what) => new unreadable/* Unreadable */.I(`not well-formed YAML: ${what}`, cursor.line);
function skipBlanks(cursor) {
    while (isBlank(peek(cursor)))
        cursor.at++;
}
/** Steps over the line break that stands here. */
function newLine(cursor) {
    cursor.at++;
    cursor.line++;
    cursor.lineStart = cursor.at;
}
/** Refuses a further line of a quoted text or a bracket that is not indented: most often it was never closed. */
function refuseOutdent(cursor) {
    if (columnOf(cursor) <= cursor.parent)
        throw broken(cursor, `a quotation mark or bracket of line ${cursor.opened} is still open`);
}
/** Whether a comment starts here: "#" at the line's start or after a blank. */
const atComment = (cursor) => peek(cursor) === code.hash && (columnOf(cursor) === 0 || isBlank(peek(cursor, -1)));
/** Whether nothing but a comment follows on this line. */
function atLineEnd(cursor) {
    skipBlanks(cursor);
    const char = peek(cursor);
    return char === code.newline || Number.isNaN(char) || atComment(cursor);
}
/** Moves to the line's end. */
function skipLine(cursor) {
    const end = cursor.text.indexOf('\n', cursor.at);
    cursor.at = end < 0 ? cursor.text.length : end;
}
/** Moves to what comes next, over blanks, comments and lines; false at the end. Tabs do not indent. */
function nextContent(cursor) {
    let indented = columnOf(cursor) === 0;
    let start = cursor.at;
    while (atLineEnd(cursor)) {
        skipLine(cursor);
        if (cursor.at >= cursor.text.length)
            return false;
        newLine(cursor);
        indented = true;
        start = cursor.at;
    }
    if (indented && hasTab(cursor.text, start, cursor.at))
        throw broken(cursor, 'a tab is used to indent, YAML wants spaces');
    return true;
}
function hasTab(text, from, to) {
    for (let at = from; at < to; at++)
        if (text.charCodeAt(at) === code.tab)
            return true;
    return false;
}
const restOfLine = /[ \t]*(?<=[ \t])#([^\n]*)/y;
/** The comment that ends this line, without its marker; nothing is read. */
function commentAhead(cursor) {
    const char = peek(cursor);
    if (char === code.newline || Number.isNaN(char))
        return null;
    return match(cursor, restOfLine)?.[1]?.trim() ?? null;
}
/** Matches a sticky expression here; nothing is read. */
function match(cursor, expression) {
    expression.lastIndex = cursor.at;
    return expression.exec(cursor.text);
}

;// CONCATENATED MODULE: ./lib/src/support/yaml/block-scalar.js

const header = /([|>])(?:([-+])([1-9])?|([1-9])([-+])?)?/y;
/** Reads a literal (`|`) or folded (`>`) scalar below a node that is indented by `parent`. */
function readBlockScalar(cursor, parent) {
    const [all = '', sign, chompFirst, indentLast, indentFirst, chompLast] = match(cursor, header) ?? [];
    cursor.at += all.length;
    const comment = commentAhead(cursor);
    if (!atLineEnd(cursor))
        throw broken(cursor, 'unexpected text after | or >');
    skipLine(cursor);
    const digit = indentLast ?? indentFirst;
    const form = {
        folded: sign === '>',
        chomp: chompFirst ?? chompLast ?? '',
        indent: digit ? Math.max(parent, 0) + Number(digit) : null,
    };
    return { text: chomped(readLines(cursor, parent, form), form), comment };
}
/** The lines of the scalar without their indentation; the cursor ends before the line break that ends the last one. */
function readLines(cursor, parent, form) {
    const lines = [];
    let { indent } = form;
    while (peek(cursor) === code.newline) {
        const start = cursor.at + 1;
        let content = start;
        while (cursor.text.charCodeAt(content) === code.space)
            content++;
        const width = content - start;
        const char = cursor.text.charCodeAt(content);
        const isEmpty = char === code.newline || Number.isNaN(char);
        if (!isEmpty) {
            indent ??= width > parent ? width : null;
            if (indent === null || width < indent)
                break;
        }
        else if (Number.isNaN(char) && width === 0)
            break;
        newLine(cursor);
        skipLine(cursor);
        lines.push(cursor.text.slice(start + Math.min(indent ?? width, width), cursor.at));
    }
    return lines;
}
function chomped(lines, { folded, chomp }) {
    let last = lines.length;
    while (last > 0 && lines[last - 1] === '')
        last--;
    const content = lines.slice(0, last);
    const text = folded ? fold(content) : content.join('\n');
    if (chomp === '-')
        return text;
    if (chomp === '+')
        return text + '\n'.repeat(lines.length - last + (last > 0 ? 1 : 0));
    return last > 0 ? `${text}\n` : '';
}
/** Joins lines by spaces, keeps empty lines, and leaves lines that are indented further as they are. */
function fold(lines) {
    let text = '';
    let breaks = 0;
    let before = 'none';
    for (const line of lines) {
        if (line === '') {
            breaks++;
            continue;
        }
        const now = /^[ \t]/.test(line) ? 'indented' : 'text';
        if (before === 'none')
            text += '\n'.repeat(breaks);
        else if (before === 'text' && now === 'text')
            text += breaks > 0 ? '\n'.repeat(breaks) : ' ';
        else
            text += '\n'.repeat(breaks + 1);
        text += line;
        breaks = 0;
        before = now;
    }
    return text;
}

;// CONCATENATED MODULE: ./lib/src/support/yaml/quoted.js

/** Reads a quoted scalar with its line folds; `cursor` stands on the opening mark. */
function readQuoted(cursor) {
    const mark = cursor.text[cursor.at] ?? '';
    const { at, line } = cursor;
    const end = cursor.text.indexOf(mark, at + 1);
    const simple = end < 0 ? null : cursor.text.slice(at + 1, end);
    if (simple !== null && !/[\\\n]/.test(simple) && cursor.text[end + 1] !== mark) {
        cursor.at = end + 1;
        return simple;
    }
    cursor.at++;
    const parts = [];
    while (cursor.text[cursor.at] !== mark || (mark === "'" && cursor.text[cursor.at + 1] === mark)) {
        if (cursor.at >= cursor.text.length)
            throw broken({ ...cursor, line }, 'a quotation mark is never closed');
        parts.push(readPart(cursor, mark));
    }
    cursor.at++;
    return parts.join('');
}
const doubleRun = /[^"\\\n]+/y;
const singleRun = /[^'\n]+/y;
function readPart(cursor, mark) {
    const plain = match(cursor, mark === '"' ? doubleRun : singleRun)?.[0];
    if (plain) {
        cursor.at += plain.length;
        return peek(cursor) === code.newline ? plain.replace(/[ \t]+$/, '') : plain;
    }
    if (peek(cursor) === code.newline)
        return readFold(cursor);
    if (mark === '"')
        return readEscape(cursor);
    cursor.at += 2;
    return "'";
}
/** One line break becomes a space, several become one less. */
function readFold(cursor) {
    let breaks = 0;
    while (peek(cursor) === code.newline) {
        newLine(cursor);
        skipBlanks(cursor);
        breaks++;
    }
    if (cursor.at < cursor.text.length)
        refuseOutdent(cursor);
    return breaks > 1 ? '\n'.repeat(breaks - 1) : ' ';
}
const escapes = new Map(Object.entries({
    '0': '\0',
    a: '\x07',
    b: '\b',
    t: '\t',
    '\t': '\t',
    n: '\n',
    v: '\v',
    f: '\f',
    r: '\r',
    e: '\x1b',
    ' ': ' ',
    '"': '"',
    '/': '/',
    '\\': '\\',
    N: '\x85',
    _: '\xa0',
    L: '\u2028',
    P: '\u2029',
}));
function readEscape(cursor) {
    const letter = cursor.text[cursor.at + 1] ?? '';
    if (letter === '\n') {
        cursor.at++;
        const fold = readFold(cursor);
        return fold === ' ' ? '' : fold;
    }
    const digits = { x: 2, u: 4, U: 8 }[letter];
    const hex = digits ? cursor.text.slice(cursor.at + 2, cursor.at + 2 + digits) : '';
    const point = /^[\da-fA-F]+$/.test(hex) && hex.length === digits ? Number.parseInt(hex, 16) : Number.NaN;
    const text = digits ? (point <= 0x10ffff ? String.fromCodePoint(point) : undefined) : escapes.get(letter);
    if (text === undefined)
        throw broken(cursor, 'an unknown escape in a quoted text');
    cursor.at += 2 + (digits ?? 0);
    return text;
}

;// CONCATENATED MODULE: ./lib/src/support/yaml/references.js

const mostAnchors = 1_000;
const mostExpanded = 250_000;
const noReferences = () => ({
    anchors: new Map(),
    open: new Set(),
    count: 0,
    weight: 0,
    expanded: 0,
});
/** Reads a node under an anchor; its aliases share the one node. An anchor inside it that takes its name over keeps it. */
function anchored(references, name, line, read) {
    if (name === null)
        return read();
    const order = ++references.count;
    if (order > mostAnchors)
        throw new unreadable/* Unreadable */.I(`more than ${mostAnchors} anchors: not read`, line);
    const before = references.weight;
    references.open.add(name);
    const node = read();
    references.open.delete(name);
    if ((references.anchors.get(name)?.order ?? 0) < order)
        references.anchors.set(name, { node, weight: references.weight - before + 1, order });
    return node;
}
/**
 * The node that an alias stands for.
 * @throws Unreadable where no anchor of that name stands before it, inside that very node, and where aliases of
 * aliases would make the document grow without end
 */
function resolveAlias(references, name, line) {
    if (references.open.has(name))
        throw new unreadable/* Unreadable */.I(`the alias *${name} stands inside the node it names`, line);
    const anchor = references.anchors.get(name);
    if (!anchor)
        throw new unreadable/* Unreadable */.I(`the alias *${name} has no anchor before it`, line);
    references.weight += anchor.weight;
    references.expanded += anchor.weight;
    if (references.expanded > mostExpanded)
        throw new unreadable/* Unreadable */.I('aliases of aliases make this document too large: not read', line);
    return anchor.node;
}
/** The refusal of a key that is no scalar: `? \u2026`, a collection, an alias, nothing at all. */
const noTextKey = (line) => new unreadable/* Unreadable */.I('a key that is no plain text (a complex, an empty or an alias key): not read', line);
const openMap = () => ({ entries: new Map(), merged: [] });
/** Adds an entry; a key that stands twice hides something, whichever one wins. */
function addEntry(map, entry, isPlain) {
    if (isPlain && entry.key === '<<') {
        addMerge(map, entry);
        return;
    }
    if (isPlain && (entry.key === '' || entry.key === '~'))
        throw noTextKey(entry.line);
    const before = map.entries.get(entry.key);
    if (before)
        throw new unreadable/* Unreadable */.I(`the key "${entry.key.slice(0, 60)}" stands twice, on lines ${before.line} and ${entry.line}`, entry.line);
    map.entries.set(entry.key, entry);
}
function addMerge(map, { value, line }) {
    for (const source of value.kind === 'list' ? value.items : [value]) {
        if (source.kind === 'map')
            map.merged.push(source);
        else if (source.kind !== 'scalar' || source.type !== 'null')
            throw new unreadable/* Unreadable */.I('a merge key (<<) that names no mapping', line);
    }
}
/** Own keys win over merged ones, and of several merged mappings the first (https://yaml.org/type/merge.html). */
function closeMap({ entries, merged }) {
    for (const source of merged)
        for (const [key, entry] of source.entries)
            if (!entries.has(key))
                entries.set(key, entry);
    return entries;
}

;// CONCATENATED MODULE: ./lib/src/support/yaml/scalars.js

/** The type of a plain scalar in the core schema (https://yaml.org/spec/1.2.2/#1032-tag-resolution). */
function plainType(text) {
    if (!/^(?:[-+.~\dntfNTF]|$)/.test(text))
        return 'string';
    if (/^(?:~|null|Null|NULL|)$/.test(text))
        return 'null';
    if (/^(?:true|True|TRUE|false|False|FALSE)$/.test(text))
        return 'boolean';
    return /^(?:[-+]?\d+|0o[0-7]+|0x[\da-fA-F]+|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/.test(text)
        ? 'number'
        : 'string';
}
/** A scalar node; the comment is the one that ends its line. */
function scalarNode(cursor, start, text, { tag, quoted }, comment = commentAhead(cursor)) {
    const isText = quoted || tag === '!!str' || tag === '!';
    const type = isText ? 'string' : plainType(text);
    return {
        kind: 'scalar',
        line: start.line,
        column: start.column,
        tag: applicationTag(tag),
        text: type === 'null' ? '' : text,
        type,
        quoted,
        comment,
    };
}
/** The tag where it is the application's own (`!reset`), not one of YAML's (`!!str`, `!<\u2026>`). */
const applicationTag = (tag) => tag !== null && /^![^!<]/.test(tag) ? tag : null;
/** Where a plain scalar ends on this line, without the blanks behind it. */
function plainEnd(cursor, inFlow) {
    const { text } = cursor;
    let end = cursor.at;
    for (let at = cursor.at; at < text.length; at++) {
        const char = text.charCodeAt(at);
        if (char === code.newline || (char === code.hash && at > cursor.at && isBlank(text.charCodeAt(at - 1))))
            break;
        if (char === code.colon && endsKey(text.charCodeAt(at + 1), inFlow))
            break;
        if (inFlow && isFlowSign(char))
            break;
        if (!isBlank(char))
            end = at + 1;
    }
    return end;
}
/** Whether a colon before this character ends a key. */
const endsKey = (next, inFlow) => isBlank(next) || next === code.newline || Number.isNaN(next) || (inFlow && isFlowSign(next));
/** One of `,[]{}`. */
const isFlowSign = (char) => char === code.comma ||
    char === code.openList ||
    char === code.closeList ||
    char === code.openMap ||
    char === code.closeMap;
/** Signs that no plain scalar starts with; "-", "?" and ":" may where more follows at once. */
function startsWrong(cursor) {
    const char = cursor.text[cursor.at] ?? '';
    return '#|>@`"\'%&*!'.includes(char) || ('-?:'.includes(char) && isGap(peek(cursor, 1)));
}

;// CONCATENATED MODULE: ./lib/src/support/yaml/flow-scalars.js




/** Reads the scalar that stands here. */
function readFlowScalar(cursor, { tag }) {
    const place = position(cursor);
    const char = peek(cursor);
    if (char === code.quote || char === code.apostrophe)
        return { text: readQuoted(cursor), quoted: true, place };
    if (tag !== null && (isFlowSign(char) || char === code.colon))
        return { text: '', quoted: false, place };
    if (isFlowSign(char) ||
        (char === code.colon && endsKey(peek(cursor, 1), true)) ||
        /[*&]/.test(cursor.text[cursor.at] ?? ''))
        throw noTextKey(cursor.line);
    if (startsWrong(cursor))
        throw noTextKey(cursor.line);
    return { text: readFlowPlain(cursor), quoted: false, place };
}
const furtherLine = /[ \t]*\n[ \t\n]*(?=[^ \t\n#,[\]{}:])/y;
function readFlowPlain(cursor) {
    let text = '';
    for (;;) {
        const end = plainEnd(cursor, true);
        text += cursor.text.slice(cursor.at, end);
        cursor.at = end;
        if (!match(cursor, furtherLine))
            return text;
        skipBlanks(cursor);
        text += readFold(cursor);
    }
}
const behindItem = /[ \t]*(?:[,\]}][ \t]*)?(?<=[ \t])#([^\n]*)/y;
/** The node of a scalar, under its anchor; the comment may stand behind the sign that ends it. */
function scalarOf(cursor, { text, quoted, place }, { anchor, tag }) {
    cursor.references.weight++;
    const comment = match(cursor, behindItem)?.[1]?.trim() ?? null;
    return anchored(cursor.references, anchor, place.line, () => scalarNode(cursor, place, text, { tag, quoted }, comment));
}

;// CONCATENATED MODULE: ./lib/src/support/yaml/properties.js


const deepest = 100;
const none = { anchor: null, tag: null };
const property = /([&!])(<[^>\s]*>|[^\s,[\]{}]*)/y;
const alias = /\*([^\s,[\]{}]+)/y;
/** Reads the anchor and the tag that stand here, if any, and the blanks behind them. */
function readProperties(cursor) {
    let { anchor, tag } = none;
    for (;;) {
        if (peek(cursor) !== code.anchor && peek(cursor) !== code.tag)
            return (anchor ?? tag) ? { anchor, tag } : none;
        const [all, sign, name = ''] = match(cursor, property) ?? [];
        if (!all)
            return { anchor, tag };
        if ((sign === '&' ? anchor : tag) !== null || all === '&')
            throw broken(cursor, 'two anchors or two tags for one value');
        if (sign === '&')
            anchor = name;
        else
            tag = all;
        cursor.at += all.length;
        if (!isGap(peek(cursor)) && !/[,[\]{}]/.test(cursor.text[cursor.at] ?? ''))
            throw broken(cursor, 'a blank is missing after an anchor or a tag');
        skipBlanks(cursor);
    }
}
/** Reads the name of the alias that stands here, or null. */
function readAlias(cursor) {
    if (peek(cursor) !== code.alias)
        return null;
    const [all, name] = match(cursor, alias) ?? [];
    cursor.at += all?.length ?? 0;
    return name ?? null;
}
/** Refuses what is nested deeper than any manifest is. */
function refuseDepth(cursor, depth) {
    if (depth > deepest)
        throw new unreadable/* Unreadable */.I(`nested more than ${deepest} levels deep`, cursor.line);
}

;// CONCATENATED MODULE: ./lib/src/support/yaml/flow.js





/** Reads a collection in brackets or braces, over as many lines as it takes. */
function readFlow(cursor, tag, depth) {
    refuseDepth(cursor, depth);
    cursor.references.weight++;
    return peek(cursor) === code.openMap ? readFlowMap(cursor, tag, depth) : readFlowList(cursor, tag, depth);
}
function readFlowList(cursor, tag, depth) {
    const start = position(cursor);
    const items = [];
    cursor.at++;
    while (nextItem(cursor) !== code.closeList) {
        items.push(readItem(cursor, depth));
        passComma(cursor, code.closeList);
    }
    cursor.at++;
    return { kind: 'list', ...start, tag: applicationTag(tag), items };
}
function readFlowMap(cursor, tag, depth) {
    const start = position(cursor);
    const map = openMap();
    cursor.at++;
    while (nextItem(cursor) !== code.closeMap) {
        const key = readFlowScalar(cursor, readFlowProperties(cursor));
        addEntry(map, { ...key.place, key: key.text, value: readPairValue(cursor, depth) }, !key.quoted);
        passComma(cursor, code.closeMap);
    }
    cursor.at++;
    return { kind: 'map', ...start, tag: applicationTag(tag), entries: closeMap(map) };
}
/** Moves to the next sign or value; only the closing bracket may stand as far left as what it belongs to. */
function nextInside(cursor) {
    const { line } = cursor;
    if (!nextContent(cursor))
        throw broken({ ...cursor, line }, 'a bracket is never closed');
    const closes = peek(cursor) === code.closeList || peek(cursor) === code.closeMap;
    if (cursor.line !== line && !(closes && columnOf(cursor) === cursor.parent))
        refuseOutdent(cursor);
}
/** An anchor or a tag may stand on a line of its own. */
function readFlowProperties(cursor) {
    const properties = readProperties(cursor);
    if (properties.anchor !== null || properties.tag !== null)
        nextInside(cursor);
    return properties;
}
/** The character that an item, or the end, starts with. */
function nextItem(cursor) {
    nextInside(cursor);
    if (peek(cursor) === code.comma)
        throw broken(cursor, 'nothing stands before a comma');
    return peek(cursor);
}
function passComma(cursor, close) {
    nextInside(cursor);
    if (peek(cursor) === code.comma)
        cursor.at++;
    else if (peek(cursor) !== close)
        throw broken(cursor, 'a comma or a closing bracket was expected');
}
/** An item of a list; `key: value` alone is a mapping of one entry. */
function readItem(cursor, depth) {
    const { line } = cursor;
    const start = position(cursor);
    const properties = readFlowProperties(cursor);
    const alias = readAlias(cursor);
    if (alias !== null)
        return resolveAlias(cursor.references, alias, line);
    if (peek(cursor) === code.openList || peek(cursor) === code.openMap)
        return anchored(cursor.references, properties.anchor, line, () => readFlow(cursor, properties.tag, depth + 1));
    const key = readFlowScalar(cursor, properties);
    if (!atPairColon(cursor, key.quoted) || cursor.line !== line)
        return scalarOf(cursor, key, properties);
    const map = openMap();
    addEntry(map, { ...key.place, key: key.text, value: readPairValue(cursor, depth) }, !key.quoted);
    return { kind: 'map', ...start, tag: null, entries: closeMap(map) };
}
/** Whether a colon that ends a key stands next; after a quoted key it may touch what follows. */
function atPairColon(cursor, quoted) {
    let ahead = 0;
    while (isBlank(peek(cursor, ahead)))
        ahead++;
    return peek(cursor, ahead) === code.colon && (quoted || endsKey(peek(cursor, ahead + 1), true));
}
/** The value after a key, or the null that stands for none. */
function readPairValue(cursor, depth) {
    nextInside(cursor);
    if (peek(cursor) === code.colon) {
        cursor.at++;
        nextInside(cursor);
        if (peek(cursor) !== code.comma && peek(cursor) !== code.closeMap && peek(cursor) !== code.closeList)
            return readFlowValue(cursor, depth);
    }
    return scalarNode(cursor, position(cursor), '', { tag: null, quoted: false }, null);
}
function readFlowValue(cursor, depth) {
    const { line } = cursor;
    const properties = readFlowProperties(cursor);
    const alias = readAlias(cursor);
    if (alias !== null)
        return resolveAlias(cursor.references, alias, line);
    if (peek(cursor) === code.openList || peek(cursor) === code.openMap)
        return anchored(cursor.references, properties.anchor, line, () => readFlow(cursor, properties.tag, depth + 1));
    return scalarOf(cursor, readFlowScalar(cursor, properties), properties);
}

;// CONCATENATED MODULE: ./lib/src/support/yaml/block-content.js







/** Reads a scalar, an alias or a collection in brackets; a scalar that a colon follows is returned as a key. */
function readContent(cursor, context, { anchor, tag }) {
    const { references } = cursor;
    const start = position(cursor);
    cursor.parent = context.parent;
    cursor.opened = start.line;
    const char = cursor.text[cursor.at] ?? '';
    if (char === '*')
        return { node: readAliasNode(cursor) };
    if (char === '[' || char === '{') {
        const node = anchored(references, anchor, start.line, () => readFlow(cursor, tag, context.depth + 1));
        return { node: endOfLine(cursor, node) };
    }
    const named = (node) => {
        references.weight++;
        return { node: anchored(references, anchor, start.line, () => node) };
    };
    if (char === '|' || char === '>') {
        const { text, comment } = readBlockScalar(cursor, context.parent);
        return named(scalarNode(cursor, start, text, { tag, quoted: true }, comment));
    }
    const quoted = char === '"' || char === "'";
    const text = quoted ? readQuoted(cursor) : readPlainLine(cursor);
    if (atKeyColon(cursor)) {
        if (cursor.line !== start.line)
            throw broken(cursor, 'a key goes over more than one line');
        if (anchor !== null)
            named(scalarNode(cursor, start, text, { tag, quoted }, null));
        return { text, quoted, place: start, hasValue: true };
    }
    const whole = quoted ? text : readPlainRest(cursor, text, context.parent);
    return named(endOfLine(cursor, scalarNode(cursor, start, whole, { tag, quoted })));
}
function readAliasNode(cursor) {
    const { line } = cursor;
    const name = readAlias(cursor) ?? '';
    if (atKeyColon(cursor))
        throw noTextKey(cursor.line);
    return endOfLine(cursor, resolveAlias(cursor.references, name, line));
}
function endOfLine(cursor, node) {
    if (atKeyColon(cursor))
        throw noTextKey(cursor.line);
    if (!atLineEnd(cursor))
        throw broken(cursor, 'unexpected text behind a value');
    return node;
}
function atKeyColon(cursor) {
    skipBlanks(cursor);
    return peek(cursor) === code.colon && endsKey(peek(cursor, 1), false);
}
function readPlainLine(cursor) {
    if (isExplicitKey(cursor) || atKeyColon(cursor))
        throw noTextKey(cursor.line);
    if (startsWrong(cursor) || isFlowSign(peek(cursor)))
        throw broken(cursor, 'a value cannot start with this sign');
    const start = cursor.at;
    cursor.at = plainEnd(cursor, false);
    return cursor.text.slice(start, cursor.at);
}
/** The further lines of a plain scalar: those that are indented further than the parent, up to a comment. */
function readPlainRest(cursor, first, parent) {
    let text = first;
    while (indentAhead(cursor) > parent) {
        skipBlanks(cursor);
        text += readFold(cursor);
        const start = cursor.at;
        cursor.at = plainEnd(cursor, false);
        text += cursor.text.slice(start, cursor.at);
        if (atKeyColon(cursor))
            throw broken(cursor, 'a "key:" inside a text of several lines');
    }
    return text;
}
/** How far the next line with content is indented; -2 where this line goes on or a comment comes first. */
function indentAhead({ text, at }) {
    let next = at;
    while (isBlank(text.charCodeAt(next)))
        next++;
    if (text.charCodeAt(next) !== code.newline)
        return -2;
    for (;;) {
        const start = next + 1;
        let content = start;
        while (text.charCodeAt(content) === code.space)
            content++;
        next = content;
        while (isBlank(text.charCodeAt(next)))
            next++;
        const char = text.charCodeAt(next);
        if (char !== code.newline)
            return Number.isNaN(char) || char === code.hash ? -2 : content - start;
    }
}
const isExplicitKey = (cursor) => peek(cursor) === code.question && isGap(peek(cursor, 1));
/** Reads the next key of a mapping that stands at this column. */
function readKey(cursor, column, depth) {
    if (isExplicitKey(cursor))
        return readExplicitKey(cursor, column);
    const key = readContent(cursor, { parent: column, depth, mayNest: false }, readProperties(cursor));
    if ('node' in key)
        throw broken(cursor, 'a key without a colon');
    return key;
}
/** `? key`, with the colon and the value on a line of their own or without either: as sets are written. */
function readExplicitKey(cursor, column) {
    cursor.at++;
    skipBlanks(cursor);
    const place = position(cursor);
    const quoted = peek(cursor) === code.quote || peek(cursor) === code.apostrophe;
    if (!quoted && (startsWrong(cursor) || isFlowSign(peek(cursor))))
        throw noTextKey(cursor.line);
    const text = quoted ? readQuoted(cursor) : readPlainLine(cursor);
    if (atKeyColon(cursor) || !atLineEnd(cursor))
        throw noTextKey(cursor.line);
    const hasColon = nextContent(cursor) && columnOf(cursor) === column && atKeyColon(cursor);
    return { text, quoted, place, hasValue: hasColon };
}

;// CONCATENATED MODULE: ./lib/src/support/yaml/block.js





/** Reads the one node of a document; null where it holds none. */
function readDocument(cursor) {
    if (!nextContent(cursor))
        return null;
    const node = readNode(cursor, { parent: -1, depth: 0, mayNest: true });
    if (nextContent(cursor))
        throw broken(cursor, 'this line fits nothing before it, see its indentation');
    return node;
}
/** Reads the node that stands here: on a line of its own, or behind "- " or "key: ". */
function readNode(cursor, context) {
    refuseDepth(cursor, context.depth);
    const start = position(cursor);
    const column = columnOf(cursor);
    const properties = readProperties(cursor);
    const { anchor, tag } = properties;
    const has = anchor !== null || tag !== null;
    if (has && atLineEnd(cursor))
        return anchored(cursor.references, anchor, start.line, () => readBelow(cursor, context, tag));
    if (isListItem(cursor)) {
        if (has || !context.mayNest)
            throw broken(cursor, 'a list cannot start on this line');
        return readList(cursor, column, context.depth, tag);
    }
    const scalar = isExplicitKey(cursor)
        ? readExplicitKey(cursor, column)
        : readContent(cursor, context, properties);
    if ('node' in scalar)
        return scalar.node;
    if (!context.mayNest)
        throw broken(cursor, 'a second "key:" on one line');
    return readMap(cursor, { column, start, depth: context.depth, tag: null }, scalar);
}
const isListItem = (cursor) => peek(cursor) === code.dash && isGap(peek(cursor, 1));
/** What follows on the next lines, if it is indented further than the parent; a list may stand below its own key. */
function readBelow(cursor, { parent, depth, mayNest }, tag) {
    const start = position(cursor);
    const isOwn = nextContent(cursor) && columnOf(cursor) > parent;
    const isListBelow = !isOwn && !mayNest && columnOf(cursor) === parent && isListItem(cursor);
    if (isListBelow)
        return readList(cursor, parent, depth, tag);
    if (isOwn)
        return withTag(readNode(cursor, { parent, depth: depth + 1, mayNest: true }), tag);
    return nothing(cursor, start, tag);
}
/** A tag on a line of its own belongs to the node below it. */
function withTag(node, tag) {
    if (node.kind === 'scalar' && (tag === '!!str' || tag === '!'))
        return { ...node, type: 'string' };
    return applicationTag(tag) === null ? node : { ...node, tag: applicationTag(tag) };
}
function readList(cursor, column, depth, tag) {
    refuseDepth(cursor, depth);
    const start = position(cursor);
    const items = [];
    cursor.references.weight++;
    do {
        cursor.at++;
        const context = { parent: column, depth: depth + 1, mayNest: true };
        if (peek(cursor) === code.tab)
            throw broken(cursor, 'a tab behind "-", YAML wants spaces');
        items.push(atLineEnd(cursor) ? readBelow(cursor, context, null) : readNode(cursor, context));
    } while (nextContent(cursor) && columnOf(cursor) === column && isListItem(cursor));
    refuseDeeper(cursor, column);
    return { kind: 'list', ...start, tag: applicationTag(tag), items };
}
function readMap(cursor, { column, start, depth, tag }, first) {
    const map = openMap();
    cursor.references.weight++;
    readEntry(cursor, map, { column, depth }, first);
    while (nextContent(cursor) && columnOf(cursor) === column) {
        if (isListItem(cursor))
            throw broken(cursor, 'a list item between the keys of a mapping');
        readEntry(cursor, map, { column, depth }, readKey(cursor, column, depth));
    }
    refuseDeeper(cursor, column);
    return { kind: 'map', ...start, tag: applicationTag(tag), entries: closeMap(map) };
}
/** What comes after a collection stands left of it. */
function refuseDeeper(cursor, column) {
    if (cursor.at < cursor.text.length && columnOf(cursor) > column)
        throw broken(cursor, 'this line fits nothing before it, see its indentation');
}
function readEntry(cursor, map, { column, depth }, { text, quoted, place, hasValue }) {
    const context = { parent: column, depth: depth + 1, mayNest: false };
    const value = hasValue ? readValue(cursor, context) : nothing(cursor, place, null);
    addEntry(map, { key: text, line: place.line, column: place.column, value }, !quoted);
}
function readValue(cursor, context) {
    cursor.at++;
    return atLineEnd(cursor) ? readBelow(cursor, context, null) : readNode(cursor, context);
}
function nothing(cursor, place, tag) {
    cursor.references.weight++;
    return scalarNode(cursor, place, '', { tag, quoted: false }, null);
}

;// CONCATENATED MODULE: ./lib/src/support/yaml/documents.js

const mostDocuments = 1_000;
/**
 * The documents of a YAML stream (https://yaml.org/spec/1.2.2/#92-streams), without directives: the schema is always
 * the core schema of YAML 1.2.
 * @throws Unreadable where there are more than 1,000
 */
function splitDocuments(source, firstLine) {
    const documents = [];
    let start = 0;
    let line = firstLine;
    let marker = 0;
    for (const mark of source.matchAll(/^(?:---|\.\.\.)(?=[ \t\n]|$)/gm)) {
        const text = source.slice(start, mark.index);
        if (!isPrologue(text))
            documents.push({ text, line, start: marker });
        if (documents.length >= mostDocuments)
            throw new unreadable/* Unreadable */.I(`more than ${mostDocuments} documents in one file: not read`, line);
        line += lineBreaks(text);
        start = mark.index;
        marker = mark[0].length;
    }
    documents.push({ text: source.slice(start), line, start: marker });
    return documents;
}
/** Whether a text holds nothing but directives, comments and blank lines. */
const isPrologue = (text) => !/^(?!$|[%#]|[ \t]+(?:#|$))/m.test(text);
function lineBreaks(text) {
    let count = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        count++;
    return count;
}

;// CONCATENATED MODULE: ./lib/src/support/yaml.js





/**
 * Every document of a YAML text as nodes with lines (YAML 1.2 core schema, https://yaml.org/spec/1.2.2/), aliases and
 * merge keys resolved; documents without content are left out. Where the text is a part of a file, `firstLine` is
 * the line that it starts on.
 * @throws Unreadable where the text is no YAML, or YAML that no manifest needs (complex keys, endless aliases)
 */
function parseYaml(source, firstLine = 1) {
    const text = (0,plain_text/* plainText */.wh)(source);
    (0,plain_text/* refuseConflict */.Xs)(text);
    const lines = withPlainBreaks(text, firstLine);
    try {
        return splitDocuments(lines, firstLine).flatMap((document) => read(document) ?? []);
    }
    catch (error) {
        throw asTemplate(lines, firstLine) ?? error;
    }
}
const read = ({ text, line, start }) => readDocument({ text, references: noReferences(), at: start, line, lineStart: 0, parent: -1, opened: line });
function withPlainBreaks(text, firstLine) {
    if (!text.includes('\r'))
        return text;
    const alone = /\r(?!\n)/.exec(text);
    if (alone)
        throw new unreadable/* Unreadable */.I('a carriage return without a line feed: save it with LF line ends', (0,plain_text/* lineAt */.mh)(text, alone.index) + firstLine - 1);
    return text.replaceAll('\r\n', '\n');
}
/** What is broken as YAML because it is a template (Helm, Jinja, ERB) says so. */
function asTemplate(text, firstLine) {
    const tag = /^[ \t]*(?:-[ \t]+)?(?:[\w.-]+:[ \t]+)?(?:\{\{|\{%|<%)/m.exec(text);
    const line = tag && (0,plain_text/* lineAt */.mh)(text, tag.index) + firstLine - 1;
    return line ? new unreadable/* Unreadable */.I('a template: only what is rendered from it can be read', line) : null;
}


/***/ })

};
