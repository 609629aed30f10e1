export const id = 1807;
export const ids = [1807];
export const modules = {

/***/ 6796:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vl: () => (/* binding */ storageEndpoint),
/* harmony export */   Z2: () => (/* binding */ storageKey),
/* harmony export */   _w: () => (/* binding */ mailHost)
/* harmony export */ });
/* harmony import */ var _engines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50779);

/** Keys that only an application on S3 has; credentials and endpoints say nothing alone. */
const storageKey = /(?:^|_)(?:S3_(?:\w+_)?BUCKET(?:_NAME)?|AWS_BUCKET(?:_NAME)?|AWS_STORAGE_BUCKET_NAME|AWS_S3_(?!ENDPOINT|ACCESS|SECRET|REGION)\w+)$/;
const endpointKey = /(?:^|_)(?:S3|STORAGE|BUCKET|AWS|MINIO|UPLOADS?|BLOB)_(?:\w+_)?ENDPOINT(?:_URL)?$/;
const mailHostKey = /(?:^|_)(?:E?MAIL|MAILER|SMTP|NODEMAILER)_(?:SMTP_)?(?:HOST|HOSTNAME|SERVER|ADDRESS)$/;
/** Ports that these stand-ins listen on unless told otherwise. */
const usualPorts = new Map([
    ['9000', 'minio'],
    ['4566', 'localstack'],
    ['3900', 'garage'],
    ['8333', 'seaweedfs'],
    ['10000', 'azurite'],
]);
/**
 * The stand-in for object storage that an endpoint names, by the words of its host or by its usual port; `unknown`
 * for a local one that it does not name; null where the key names no endpoint or the endpoint is out in the world.
 */
function storageEndpoint(key, value) {
    if (!endpointKey.test(key))
        return null;
    const [, host = '', port = ''] = /^(?:https?:\/\/)?([\w.-]{1,253})(?::(\d{1,5}))?(?:\/|$)/.exec(value.trim()) ?? [];
    const isLocal = /^(?:localhost|127\.0\.0\.1|0\.0\.0\.0|host\.docker\.internal|[\w-]+)$/.test(host);
    if (host === '')
        return null;
    return named(host, 'storage') ?? (isLocal ? (usualPorts.get(port) ?? 'unknown') : null);
}
/** The mail engine that a host names: a catcher by its name, Amazon SES by its address. */
function mailHost(key, value) {
    if (!mailHostKey.test(key))
        return null;
    const host = value.trim();
    return /^email-smtp\.[\w.-]+\.amazonaws\.com$/.test(host) ? 'ses' : named(host, 'mail');
}
const named = (host, role) => host
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .find((word) => (0,_engines_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnownEngine */ .ip)(word) && (0,_engines_js__WEBPACK_IMPORTED_MODULE_0__/* .engine */ .Hi)(word).role === role && !['s3', 'ses', 'smtp'].includes(word)) ?? null;


/***/ }),

/***/ 71807:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  django: () => (/* binding */ django)
});

// EXTERNAL MODULE: ./lib/src/catalog/setting-hosts.js
var setting_hosts = __webpack_require__(6796);
// EXTERNAL MODULE: ./lib/src/support/celery-slot.js
var celery_slot = __webpack_require__(81551);
// EXTERNAL MODULE: ./lib/src/support/django-engines.js
var django_engines = __webpack_require__(71989);
// EXTERNAL MODULE: ./lib/src/support/python-values.js
var python_values = __webpack_require__(25737);
// EXTERNAL MODULE: ./lib/src/support/settings-slots.js
var settings_slots = __webpack_require__(76237);
;// CONCATENATED MODULE: ./lib/src/support/django-slots.js





/** What Django's settings choose (https://docs.djangoproject.com/en/stable/ref/settings/). */
const djangoSlots = (unit, scenario) => [
    ...databases(unit),
    ...caches(unit),
    ...storage(unit),
    ...(0,celery_slot/* celerySlot */.J)(unit, scenario),
    ...single(unit.lookup('EMAIL_BACKEND'), 'mail', 'mailer', 'mail'),
    ...single(backendOf(unit, 'CHANNEL_LAYERS'), 'broker', 'channels', 'layer'),
    ...single(backendOf(unit, 'TASKS'), 'broker', 'tasks', 'task'),
];
const backendOf = (unit, setting) => (0,python_values/* entry */.f_)((0,python_values/* entry */.f_)(unit.lookup(setting), 'default'), 'BACKEND');
function single(value, role, name, kind) {
    return (0,settings_slots/* oneOf */.yL)((0,settings_slots/* possibilities */.iK)(value).flatMap((one) => {
        const found = (0,django_engines/* namedEngine */.i)(kind, one);
        return found ? [(0,settings_slots/* candidate */.QU)(one, { role, name, ...found })] : [];
    }));
}
/** The aliases of a setting that holds a dictionary of connections. */
function aliases(value) {
    const names = new Set((0,settings_slots/* possibilities */.iK)(value).flatMap((one) => (one.kind === 'dict' ? [...one.entries.keys()] : [])));
    return [...names].flatMap((name) => {
        const found = (0,python_values/* entry */.f_)(value, name);
        return found ? [[name, found]] : [];
    });
}
/** A connection is a dictionary with the class, or what a URL says in its place. */
const within = (connection, key) => {
    const found = (0,settings_slots/* possibilities */.iK)(connection).flatMap((one) => one.kind === 'dict' ? ((0,python_values/* entry */.f_)(one, key) ?? []) : [one]);
    const [first] = found;
    return found.length > 1 && first
        ? { kind: 'choice', options: found, at: first.at, keys: [], boundIn: first.boundIn }
        : (first ?? null);
};
function databases(unit) {
    return aliases(unit.lookup('DATABASES')).flatMap(([alias, connection]) => /replica|slave|readonly|read_only|reader/i.test(alias)
        ? []
        : single(within(connection, 'ENGINE'), 'database', alias === 'default' ? null : alias, 'database'));
}
/** The default cache, and those beside it that are kept elsewhere. */
function caches(unit) {
    const all = everyCache(unit);
    const usual = all.filter((one) => one.name === 'cache').map((one) => one.engine);
    return all.filter((one) => one.name === 'cache' || !usual.includes(one.engine));
}
function everyCache(unit) {
    return aliases(unit.lookup('CACHES')).flatMap(([alias, connection]) => {
        const name = alias === 'default' ? 'cache' : `cache ${alias}`;
        const backend = within(connection, 'BACKEND');
        const kept = (0,settings_slots/* possibilities */.iK)(backend).find((one) => one.kind === 'text' && /\.DatabaseCache$/.test(one.text));
        const database = kept ? databases(unit).find((one) => one.name === null) : null;
        if (kept && database)
            return [(0,settings_slots/* candidate */.QU)(kept, { role: 'cache', name, engine: database.engine, declared: 'DatabaseCache' })];
        return single(backend, 'cache', name, 'cache');
    });
}
/** Where uploads go; an endpoint of one's own may be a stand-in for S3. */
function storage(unit) {
    const modern = (0,python_values/* entry */.f_)(unit.lookup('STORAGES'), 'default');
    const backend = modern ? within(modern, 'BACKEND') : unit.lookup('DEFAULT_FILE_STORAGE');
    const endpoint = (0,python_values/* entry */.f_)((0,python_values/* entry */.f_)(modern, 'OPTIONS'), 'endpoint_url') ?? unit.lookup('AWS_S3_ENDPOINT_URL') ?? null;
    const host = endpoint?.kind === 'text' ? (0,setting_hosts/* storageEndpoint */.Vl)('AWS_S3_ENDPOINT_URL', endpoint.text) : null;
    return single(backend, 'storage', 'storage', 'storage').flatMap((one) => {
        if (one.engine !== 's3' || !host)
            return [one];
        return host === 'unknown' ? [] : [{ ...one, engine: host }];
    });
}

// EXTERNAL MODULE: ./lib/src/support/settings-declarations.js + 1 modules
var settings_declarations = __webpack_require__(87091);
// EXTERNAL MODULE: ./lib/src/support/settings-notices.js
var settings_notices = __webpack_require__(36301);
// EXTERNAL MODULE: ./lib/src/support/settings-path.js
var settings_path = __webpack_require__(59229);
;// CONCATENATED MODULE: ./lib/src/readers/django.js




const files = [
    '**/settings.py',
    '**/settings_*.py',
    '**/*_settings.py',
    '**/settings/**/*.py',
    '**/config/django/**/*.py',
    '**/configuration*.py',
    '**/celeryconfig.py',
];
const interest = /\b(?:DATABASES|CACHES|STORAGES|DEFAULT_FILE_STORAGE|CHANNEL_LAYERS|EMAIL_BACKEND|TASKS|CELERY|CELERY_\w{1,30}|BROKER_URL|broker_url|task_always_eager)\b/;
/** Settings modules of Django, whole or split, also as classes (django-configurations). */
const django = {
    id: 'django',
    title: 'Django settings',
    spec: 'https://docs.djangoproject.com/en/stable/ref/settings/',
    files,
    usually: null,
    mentions: interest,
    read: ({ path }, tree) => ({
        declarations: (0,settings_path/* ofTheProduct */.w)((0,settings_declarations/* declarePython */.v)(path, tree, { slots: djangoSlots, files }), path),
        notices: (0,settings_notices/* brokenSettings */.H)(path, interest, tree),
    }),
};


/***/ })

};
