export const id = 2529;
export const ids = [2529];
export const modules = {

/***/ 37445:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w4: () => (/* binding */ hostOf),
  IA: () => (/* binding */ identifyScheme),
  e1: () => (/* binding */ identifyUrl)
});

// EXTERNAL MODULE: ./lib/src/support/versions.js
var versions = __webpack_require__(29125);
// EXTERNAL MODULE: ./lib/src/catalog/engines.js + 5 modules
var engines = __webpack_require__(50779);
// EXTERNAL MODULE: ./lib/src/catalog/images/holes.js
var holes = __webpack_require__(86858);
// EXTERNAL MODULE: ./lib/src/catalog/images.js + 13 modules
var catalog_images = __webpack_require__(26530);
;// CONCATENATED MODULE: ./lib/src/catalog/urls/schemes.js
/**
 * Schemes of URLs and adapters by engine, in lower case and without a driver ("postgresql+psycopg2", "mongodb+srv").
 * Of Django (dj-database-url, django-environ, dj-email-url), Rails, SQLAlchemy, Doctrine, Symfony, Celery, Prisma, JDBC.
 */
const byEngine = [
    [
        'postgresql',
        ['postgresql', 'postgres', 'pgsql', 'psql', 'pg', 'postgis', 'pdo-pgsql', 'pdo_pgsql', 'timescale'],
    ],
    ['cockroachdb', ['cockroachdb', 'cockroach']],
    ['redshift', ['redshift']],
    ['mysql', ['mysql', 'mysql2', 'mysqlx', 'mysqli', 'mysqlgis', 'trilogy', 'pdo-mysql', 'pdo_mysql']],
    ['mariadb', ['mariadb']],
    ['tidb', ['tidb']],
    ['sqlite', ['sqlite', 'sqlite3', 'spatialite', 'pdo-sqlite', 'pdo_sqlite']],
    ['libsql', ['libsql']],
    ['duckdb', ['duckdb']],
    ['h2', ['h2']],
    ['hsqldb', ['hsqldb']],
    ['derby', ['derby']],
    ['mssql', ['mssql', 'mssqlms', 'sqlserver', 'sqlsrv', 'pdo-sqlsrv', 'pdo_sqlsrv', 'jtds']],
    ['oracle', ['oracle', 'oraclegis', 'oci8', 'oci']],
    ['db2', ['db2', 'ibm_db_sa']],
    ['firebird', ['firebird', 'firebirdsql']],
    ['mongodb', ['mongodb', 'mongo']],
    ['cassandra', ['cassandra']],
    ['dynamodb', ['dynamodb']],
    ['clickhouse', ['clickhouse', 'clickhouses', 'ch']],
    ['influxdb', ['influxdb']],
    ['neo4j', ['neo4j', 'bolt', 'neo4js']],
    ['spanner', ['cloudspanner', 'spanner']],
    ['bigquery', ['bigquery']],
    [
        'redis',
        ['redis', 'rediss', 'rediscache', 'redis-cache', 'rediscluster', 'redis-cluster', 'redis-sentinel'],
    ],
    ['redis', ['rediss-sentinel', 'sentinel']],
    ['valkey', ['valkey', 'valkeys']],
    [
        'memcached',
        ['memcached', 'memcache', 'pymemcache', 'pylibmc', 'pymemcached', 'djangopylibmc', 'pymemcachecache'],
    ],
    ['in-memory', ['locmem', 'locmemcache', 'memory', 'cache+memory', 'in-memory', 'inmemory']],
    ['local-disk', ['filecache'], 'cache'],
    ['null', ['dummycache', 'null']],
    ['null', ['dummymail'], 'mail'],
    ['rabbitmq', ['amqp', 'amqps', 'pyamqp', 'librabbitmq', 'rabbitmq', 'rabbitmqs']],
    ['kafka', ['kafka', 'confluentkafka', 'rdkafka']],
    ['nats', ['nats']],
    ['pulsar', ['pulsar']],
    ['sqs', ['sqs']],
    ['sns', ['sns']],
    ['pubsub', ['gcpubsub', 'gps', 'pubsub']],
    ['azure-queue', ['azurestoragequeues']],
    ['service-bus', ['azureservicebus']],
    ['beanstalkd', ['beanstalk', 'beanstalkd']],
    ['in-process', ['sync']],
    [
        'elasticsearch',
        ['elasticsearch', 'elasticsearch2', 'elasticsearch5', 'elasticsearch7', 'elasticsearch8', 'elastic'],
    ],
    ['opensearch', ['opensearch']],
    ['solr', ['solr']],
    ['meilisearch', ['meilisearch']],
    ['typesense', ['typesense']],
    ['algolia', ['algolia']],
    ['s3', ['s3', 's3a']],
    ['gcs', ['gs', 'gcs']],
    ['azure-blob', ['azblob', 'abfs', 'abfss', 'wasb', 'wasbs']],
    ['smtp', ['smtp', 'smtps', 'smtp+tls', 'smtp+ssl', 'submission', 'submissions']],
    ['smtp', ['mailgun', 'mailgun+api', 'sendgrid', 'postmark', 'sendmail']],
    ['ses', ['ses', 'ses+smtp', 'ses+api']],
    ['console', ['consolemail', 'console'], 'mail'],
    ['in-memory', ['memorymail'], 'mail'],
];
/** Scheme to engine. */
const schemes = new Map(byEngine.flatMap(([engine, names, role]) => names.map((name) => [name, role ? [engine, role] : [engine]])));

;// CONCATENATED MODULE: ./lib/src/catalog/urls.js





// Longer values are no connection URLs, and are not worth a look.
const longest = 4096;
/**
 * The engine of a scheme or adapter name alone ("postgresql+psycopg2", "mysql2", "mongodb+srv", "rediss"), or null for
 * those that say nothing about one ("https", "ecto", "file").
 */
function identifyScheme(scheme) {
    const name = scheme.trim().toLowerCase();
    const bare = name.replace(/^(?:db|sqla|sqlalchemy|prisma|jdbc:|r2dbc:pool|r2dbc)[+:]/, '');
    const [id, role] = schemes.get(name) ?? schemes.get(bare) ?? schemes.get(bare.split(/[+:]/, 1)[0] ?? '') ?? [];
    return id ? identity(id, role ?? (0,engines/* engine */.Hi)(id).role, null, 'undeclared') : null;
}
/**
 * The engine of a connection URL, and its version where the URL says one (`?serverVersion=16`, `jdbc:tc:postgresql:16`);
 * null for texts that are no such URL and for schemes that name no engine.
 */
function identifyUrl(url) {
    const text = url.trim();
    if (text.length > longest)
        return null;
    const [prefix, rest] = withoutWrapper(text);
    if (prefix === 'tc')
        return containerOf(rest);
    const [, scheme = '', behind = ''] = /^([a-zA-Z][\w+.-]{0,40}):(.*)$/s.exec(rest) ?? [];
    const found = isConnection(scheme.toLowerCase(), behind, prefix !== '') ? identifyScheme(scheme) : null;
    return found && withServerVersion(found, behind);
}
const wrappers = new Set([
    'jdbc',
    'r2dbc',
    'pool',
    'tc',
    'p6spy',
    'otel',
    'tracing',
    'log4jdbc',
    'aws-wrapper',
]);
/** "jdbc:otel:postgresql://\u2026" is "postgresql://\u2026"; the last wrapper is told, because `tc` starts a container. */
function withoutWrapper(text) {
    let [wrapper, rest] = ['', text];
    for (;;) {
        const colon = rest.indexOf(':');
        const word = colon > 0 && colon < 20 ? rest.slice(0, colon).toLowerCase() : '';
        if (!wrappers.has(word))
            return [wrapper, rest];
        [wrapper, rest] = [word, rest.slice(colon + 1)];
    }
}
/** "postgresql:16-alpine:///shop" of Testcontainers: an image without its owner. */
function containerOf(rest) {
    const image = rest.split(/[/?]/, 1)[0]?.replace(/:$/, '') ?? '';
    const [name = '', tag = ''] = image.split(':');
    const known = (0,catalog_images/* identifyImage */.c)(tag ? `${name}:${tag}` : name);
    if (known)
        return tag ? known : { ...known, pin: 'undeclared' };
    return identifyScheme(name);
}
const pdo = /^(?:host|port|dbname|unix_socket|server|charset|database)=/i;
/** A scheme of a database and then an address, and not an image ("mysql:8.0") or a word with a colon. */
function isConnection(scheme, behind, wrapped) {
    if (wrapped || behind.startsWith('//'))
        return true;
    if (scheme.startsWith('sqlite'))
        return /^(?:[/.:]|file:|.{1,200}\.(?:db|sqlite3?)$)/.test(behind);
    return pdo.test(behind);
}
/** Doctrine's `serverVersion`: "16", "8.0.36", "10.11.2-MariaDB", "mariadb-10.5.8". */
function withServerVersion(found, behind) {
    const declared = /[?&;]server_?version=([^&#\s"']{1,100})/i
        .exec((0,holes/* withHoles */.S)(behind) ?? behind)?.[1]
        ?.toLowerCase();
    if (declared === undefined)
        return found;
    const isMariaDb = declared.includes('mariadb');
    const version = declared.includes(holes/* hole */.f) ? null : (0,versions/* leadingVersion */.tP)(declared.replace(/^mariadb-/, ''));
    return {
        ...found,
        engine: isMariaDb && found.engine === 'mysql' ? 'mariadb' : found.engine,
        version,
        pin: version ? 'exact' : 'unresolved',
    };
}
const identity = (id, role, version, pin) => ({
    role,
    engine: id,
    flavour: null,
    variants: [],
    version,
    pin,
});
/**
 * The first host of a connection URL, to join it with the service of that name; null where there is none or it is not
 * certain. It must not leave its caller: a host may name a customer or a network.
 */
function hostOf(url) {
    const text = url.trim();
    if (text.length > longest)
        return null;
    const pdoHost = /(?:^|[:;])(?:host|server)=([\w.-]{1,253})(?:$|[;,])/i.exec(text)?.[1];
    if (pdoHost && !text.includes('://'))
        return pdoHost.toLowerCase();
    const start = text.indexOf('//');
    if (start < 0)
        return null;
    // A password may hold a slash that nobody escaped: what stands before the last @ is never taken for a host.
    const [address = ''] = text.slice(start + 2).split(/[?#;\s]/, 1);
    if (text.indexOf('@', start + 2 + address.length) >= 0)
        return null;
    const authority = address.slice(address.lastIndexOf('@') + 1).split(/[/,]/, 1)[0] ?? '';
    const host = /^([a-zA-Z\d][\w.-]{0,252})(?::\d{1,5})?$/.exec(authority)?.[1];
    return host?.toLowerCase() ?? null;
}


/***/ }),

/***/ 81551:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ celerySlot)
/* harmony export */ });
/* harmony import */ var _django_engines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71989);
/* harmony import */ var _python_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25737);
/* harmony import */ var _settings_slots_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76237);



const eager = ['CELERY_TASK_ALWAYS_EAGER', 'CELERY_ALWAYS_EAGER', 'task_always_eager'];
const broker = ['CELERY_BROKER_URL', 'BROKER_URL', 'CELERY_BROKER', 'broker_url'];
const holders = ['CELERY', 'CELERY_SETTINGS', 'CELERY_CONFIG'];
/**
 * What Celery hands its tasks to: nobody, where it runs them at once, else its broker
 * (https://docs.celeryq.dev/en/stable/userguide/configuration.html).
 */
const celerySlot = (unit, scenario) => {
    const { name: setting, value: switched } = found(unit, eager) ?? { name: '', value: null };
    const isEager = switched ? (0,_python_values_js__WEBPACK_IMPORTED_MODULE_1__/* .truthOf */ .D)(switched) : false;
    const isTurned = scenario.keysSet && switched !== null && switched.keys.length > 0;
    if (switched && isEager !== isTurned && isEager !== null)
        return [(0,_settings_slots_js__WEBPACK_IMPORTED_MODULE_2__/* .candidate */ .QU)(switched, { role: 'broker', name: 'celery', engine: 'in-process', declared: setting })];
    const url = found(unit, broker);
    return (0,_settings_slots_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)((0,_settings_slots_js__WEBPACK_IMPORTED_MODULE_2__/* .possibilities */ .iK)(url?.value ?? null).flatMap((one) => brokerOf(one, switched?.keys ?? [])));
};
function brokerOf(value, eagerKeys) {
    const known = (0,_django_engines_js__WEBPACK_IMPORTED_MODULE_0__/* .namedBroker */ .N)(value);
    if (!known)
        return [];
    const keys = value.keys.length > 0 ? value.keys : eagerKeys;
    return [(0,_settings_slots_js__WEBPACK_IMPORTED_MODULE_2__/* .candidate */ .QU)(value, { role: 'broker', name: 'celery', ...known, keys })];
}
/** A setting by any of its names, at the top or in Celery's own dictionary. */
function found(unit, names) {
    for (const name of names) {
        const value = unit.lookup(name) ?? inHolder(unit, name);
        if (value)
            return { name, value };
    }
    return null;
}
function inHolder(unit, name) {
    if (name !== name.toLowerCase())
        return null;
    for (const holder of holders) {
        const value = (0,_python_values_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f_)(unit.lookup(holder), name);
        if (value)
            return value;
    }
    return null;
}


/***/ }),

/***/ 71989:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ namedBroker),
/* harmony export */   i: () => (/* binding */ namedEngine)
/* harmony export */ });
/* harmony import */ var _named_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12459);

/** https://docs.djangoproject.com/en/stable/ref/settings/#engine and what packages add to it. */
const databases = [
    [/postgis/i, 'postgresql', ['postgis']],
    [/timescale/i, 'postgresql', ['timescaledb']],
    [/cockroach/i, 'cockroachdb'],
    [/postgres|psycopg|psqlextra/i, 'postgresql'],
    [/mysql/i, 'mysql'],
    [/sqlite|spatialite/i, 'sqlite'],
    [/oracle/i, 'oracle'],
    [/mssql|sql_server/i, 'mssql'],
    [/mongo/i, 'mongodb'],
    [/clickhouse/i, 'clickhouse'],
];
const caches = [
    [/locmem/i, 'in-memory'],
    [/dummy/i, 'null'],
    [/filebased|diskcache/i, 'local-disk'],
    [/valkey/i, 'valkey'],
    [/redis/i, 'redis'],
    [/memcache|pylibmc/i, 'memcached'],
];
const storages = [
    [/inmemorystorage/i, 'in-memory'],
    [/s3|boto|minio/i, 's3'],
    [/gcs|gcloud|googlecloud/i, 'gcs'],
    [/azure/i, 'azure-blob'],
    [/filesystemstorage/i, 'local-disk'],
];
const mails = [
    [/(?:console|locmem|dummy|filebased)/i, 'console'],
    [/(?:^|[^a-z])(?:amazon_?)?ses(?:[^a-z]|$)/i, 'ses'],
    [/smtp|anymail|sendgrid|mailgun|postmark|postal|post_office/i, 'smtp'],
];
const layers = [
    [/inmemory/i, 'in-memory'],
    [/redis/i, 'redis'],
    [/rabbitmq/i, 'rabbitmq'],
];
const tasks = [
    [/immediate/i, 'in-process'],
    [/dummy/i, 'null'],
];
const tables = {
    database: databases,
    cache: caches,
    storage: storages,
    mail: mails,
    layer: layers,
    task: tasks,
};
/** What a setting of that kind names by a class path ("django.db.backends.sqlite3") or a URL; null for the unknown. */
function namedEngine(kind, value) {
    if (value?.kind !== 'text')
        return null;
    const url = value.text.includes(':')
        ? (0,_named_url_js__WEBPACK_IMPORTED_MODULE_0__/* .namedByUrl */ .I)(value.text, kind === 'database' ? 'database' : null)
        : null;
    if (url)
        return url;
    const path = value.text.trim();
    if (value.partial || !/^[\w.]{3,200}$/.test(path))
        return null;
    const found = tables[kind].find(([pattern]) => pattern.test(path));
    return found ? { engine: found[1], variants: found[2] ?? [], declared: path } : null;
}
/** The broker that a value names by its URL, or else by the name of the key that holds it. */
function namedBroker(value) {
    const found = value.kind === 'text' ? (0,_named_url_js__WEBPACK_IMPORTED_MODULE_0__/* .namedByUrl */ .I)(value.text, null) : null;
    if (found)
        return { ...found, isByName: false };
    const isOpen = value.kind === 'unknown' || (value.kind === 'constant' && value.value === null);
    const names = isOpen ? (value.keys.length > 0 ? value.keys : [value.hint ?? '']) : [];
    const [engine, ...others] = new Set(names.map(hintedBroker));
    if (!engine || others.length > 0)
        return null;
    return { engine, variants: [], declared: names.join(', '), isByName: true };
}
const hints = [
    [/redis/i, 'redis'],
    [/valkey/i, 'valkey'],
    [/rabbit|amqp/i, 'rabbitmq'],
    [/sqs/i, 'sqs'],
];
const hintedBroker = (name) => hints.find(([pattern]) => pattern.test(name))?.[1] ?? null;


/***/ }),

/***/ 12459:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ namedByUrl)
/* harmony export */ });
/* harmony import */ var _catalog_urls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37445);

/** The engine of a connection URL; of the URL nothing is shown but its scheme. */
function namedByUrl(url, role) {
    const found = (0,_catalog_urls_js__WEBPACK_IMPORTED_MODULE_0__/* .identifyUrl */ .e1)(url);
    if (!found || (role && found.role !== role))
        return null;
    const { engine, variants, version } = found;
    return { engine, variants, declared: shown(url.trim()), ...(version ? { version } : {}) };
}
/** "jdbc:h2:\u2026", "postgres://\u2026". */
function shown(url) {
    const wrapped = /^(?:jdbc|r2dbc):(?:tc:|pool:)?[\w+.-]{1,40}:/.exec(url)?.[0];
    return wrapped ? `${wrapped}\u2026` : `${url.split(':', 1)[0]}://\u2026`;
}


/***/ }),

/***/ 21070:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ perTreeAndKey),
/* harmony export */   e: () => (/* binding */ perTree)
/* harmony export */ });
/* harmony import */ var _observed_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22601);

/** What is computed of a tree at most once. It must depend on nothing but the tree. */
function perTree(compute) {
    const find = perTreeAndKey((_key, tree) => compute(tree));
    return (tree) => find('', tree);
}
/** What is computed at most once for a tree and a key: a path, a folder. It must depend on nothing else. */
function perTreeAndKey(compute) {
    const known = new WeakMap();
    return (key, tree) => {
        const results = known.get(tree) ?? new Map();
        known.set(tree, results);
        const before = results.get(key);
        if (before)
            return (0,_observed_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .used */ .kH)(tree, before);
        const result = (0,_observed_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .noted */ .ZT)(tree, () => compute(key, tree));
        results.set(key, result);
        return result.value;
    };
}


/***/ }),

/***/ 31897:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ modulesOf)
});

// UNUSED EXPORTS: importedPath

// EXTERNAL MODULE: ./lib/src/support/observed-tree.js
var observed_tree = __webpack_require__(22601);
// EXTERNAL MODULE: ./lib/src/support/path.js
var path = __webpack_require__(20331);
// EXTERNAL MODULE: ./lib/src/support/per-tree.js
var per_tree = __webpack_require__(21070);
// EXTERNAL MODULE: ./lib/src/support/python-tree.js
var python_tree = __webpack_require__(30871);
;// CONCATENATED MODULE: ./lib/src/support/python-environment.js

const environmentKey = /^[A-Z][A-Z0-9_]{1,100}$/;
/** Calls whose key is known without being written. */
const usualKeys = [
    [/(?:^|\.)(?:dj_database_url|dburl)\.config$|\.(?:db|db_url|dj_db_url)$/, 'DATABASE_URL'],
    [/(?:^|\.)django_cache_url\.config$|\.(?:cache|cache_url|dj_cache_url)$/, 'CACHE_URL'],
    [/(?:^|\.)dj_email_url\.config$|\.(?:email|email_url|dj_email_url)$/, 'EMAIL_URL'],
];
/**
 * Recognizes what reads the environment by the name that it is called by: os.environ.get, os.getenv, django-environ,
 * environs, python-decouple, dj-database-url, django-configurations, and functions of the project that are named
 * after it. Null for every other call.
 */
function environmentRead(callee, call) {
    if (/(?:^|\.)values\.\w+$/.test(callee))
        return configurationValue(call);
    const url = usualKeys.find(([pattern]) => pattern.test(callee));
    if (!url && !/(?:env|config|secret|setting)/i.test(callee))
        return null;
    const named = literal(call.named.get('env')) ?? literal(call.named.get('var_name'));
    const first = literal(call.positional[0]);
    const key = [named, first].find((one) => one && environmentKey.test(one)) ?? url?.[1];
    if (!key)
        return null;
    const rest = call.positional.slice(first && environmentKey.test(first) ? 1 : 0);
    return {
        keys: [key],
        fallback: fallbackOf(call, rest),
        asBoolean: /(?:bool|flag)/i.test(`${callee} ${call.named.get('cast')?.text ?? ''}`),
    };
}
/** django-configurations: values.Value("default", environ_name="KEY"); its late binding hardly anybody uses. */
function configurationValue(call) {
    const name = literal(call.named.get('environ_name'));
    const bare = call.named.get('environ_prefix')?.text === 'None';
    return {
        keys: name ? [bare ? name : `DJANGO_${name}`] : [],
        fallback: fallbackOf(call, call.positional),
        asBoolean: false,
    };
}
const noDefault = new Set(['SetExpression', 'ArrayExpression', 'LambdaExpression', 'DictionaryExpression']);
function fallbackOf({ named }, positional) {
    const found = named.get('default') ?? named.get('fallback') ?? positional[0];
    return found && !noDefault.has(found.name) ? found : null;
}
function literal(node) {
    return node?.name === 'String' ? (0,python_tree/* stringContent */.RI)(node).text : null;
}

;// CONCATENATED MODULE: ./lib/src/support/python-frame.js
const deepest = 120;
/** Whether there is anything left to spend on one more node. */
function mayGoOn(frame) {
    frame.budget.steps--;
    return frame.budget.steps > 0 && frame.depth < deepest;
}
/** The same frame one level deeper. */
const deeper = (frame, more = {}) => ({
    ...frame,
    ...more,
    depth: frame.depth + 1,
});
/** What a name holds there. */
function lookup(frame, name) {
    return frame.locals.get(name) ?? frame.globals.get(name) ?? null;
}
/** A value of that node that is not known. */
function unknown(frame, node, hint) {
    const at = { file: frame.file, line: node.line };
    return { kind: 'unknown', at, keys: [], boundIn: null, ...(hint ? { hint } : {}) };
}
/** A truth value, a number or None of that node. */
function constant(frame, node, value, keys = []) {
    return { kind: 'constant', value, at: { file: frame.file, line: node.line }, keys, boundIn: null };
}

;// CONCATENATED MODULE: ./lib/src/support/python-functions.js




const mostNested = 5;
/** What a function of the settings returns for these arguments; null where that is not known. */
function call(of, positional, named, frame) {
    const body = (0,python_tree/* child */.jf)(of.node, 'Body');
    const calls = frame.calls + 1;
    if (!body || calls > mostNested || !mayGoOn(frame))
        return null;
    const locals = new Map();
    const within = deeper(frame, {
        file: of.at.file,
        unit: null,
        locals,
        globals: of.globals,
        control: [],
        weak: false,
        result: { value: null, done: false },
        calls,
    });
    for (const [index, parameter] of parametersOf(of.node).entries()) {
        const value = named.get(parameter.name) ?? positional[index] ?? defaultOf(parameter, within);
        if (value)
            locals.set(parameter.name, value);
    }
    execute(body, within);
    return within.result.value;
}
function parametersOf(node) {
    const list = (0,python_tree/* child */.jf)(node, 'ParamList');
    return (0,python_tree/* parts */.rT)(list ? (0,python_tree/* inside */.nx)(list) : []).flatMap((part) => {
        const [first] = part;
        const assign = part.findIndex((one) => one.name === 'AssignOp');
        if (first?.name !== 'VariableName')
            return [];
        return [{ name: first.text, fallback: assign < 0 ? null : (part[assign + 1] ?? null) }];
    });
}
function defaultOf({ fallback }, frame) {
    return fallback && evaluate(fallback, frame);
}

// EXTERNAL MODULE: ./lib/src/support/python-values.js
var python_values = __webpack_require__(25737);
;// CONCATENATED MODULE: ./lib/src/support/python-calls.js






/** What a call returns: of the environment, of casts, of texts and dictionaries, of functions of the settings. */
function evaluateCall(node, frame) {
    const [callee] = node.children;
    const list = (0,python_tree/* child */.jf)(node, 'ArgList');
    if (!callee || !list)
        return unknown(frame, node);
    const args = (0,python_tree/* parts */.rT)((0,python_tree/* inside */.nx)(list));
    const named = new Map(args.flatMap(([name, assign, value]) => name && assign?.name === 'AssignOp' && value ? [[name.text, value]] : []));
    const positional = args.flatMap(([first, ...more]) => (first && more.length === 0 ? [first] : []));
    const it = { node, callee, positional, named };
    const own = callee.name === 'VariableName' ? lookup(frame, callee.text) : null;
    if (own?.kind === 'function')
        return ownFunction(own, it, frame);
    return ofEnvironment(it, frame) ?? ofMethod(it, frame) ?? ofFunction(it, frame);
}
function ownFunction(own, it, frame) {
    const read = ofEnvironment(it, frame);
    if (own.kind !== 'function' || (read && read.kind !== 'unknown'))
        return read ?? unknown(frame, it.node);
    const values = it.positional.map((one) => evaluate(one, frame));
    const named = new Map([...it.named].map(([name, one]) => [name, evaluate(one, frame)]));
    return call(own, values, named, frame) ?? read ?? unknown(frame, it.node);
}
function ofEnvironment({ node, callee, positional, named }, frame) {
    if (callee.text.length > 100)
        return null;
    const read = environmentRead(callee.text, { positional, named });
    if (!read)
        return null;
    const { keys, fallback, asBoolean } = read;
    const value = fallback ? evaluate(fallback, frame) : constant(frame, node, null);
    const found = (0,python_values/* withKeys */.jR)(asBoolean ? asTruth(value, node, frame) : value, keys);
    const [key] = keys;
    return key && !found.hint ? { ...found, hint: key } : found;
}
/** Methods of texts and dictionaries that leave known what was known. */
function ofMethod({ node, callee, positional }, frame) {
    const [object, , method] = callee.children;
    if (callee.name !== 'MemberExpression' || !object || !method)
        return null;
    const [first, second] = positional.map((one) => evaluate(one, frame));
    const of = evaluate(object, frame);
    if (method.text === 'get' && first?.kind === 'text')
        return (0,python_values/* entry */.f_)(of, first.text) ?? (of.kind === 'dict' ? (second ?? null) : null);
    if (of.kind !== 'text')
        return null;
    if (method.text === 'format')
        return { ...of, text: of.text.split('{', 1)[0] ?? '', partial: true };
    if (method.text === 'startswith' && first?.kind === 'text')
        return constant(frame, node, of.text.startsWith(first.text), of.keys);
    if (['strip', 'rstrip', 'lower'].includes(method.text))
        return { ...of, text: of.text.trim().toLowerCase() };
    return null;
}
const passing = new Set(['str', 'parse', 'cast', 'Value', 'db_url_config', 'cache_url_config', 'make_url']);
const truths = /(?:^|_)(?:bool|strtobool|to_bool|boolean|is_true|truthy)\w*$/;
function ofFunction({ node, callee, positional, named }, frame) {
    const name = callee.text.split('.').at(-1) ?? '';
    const [first] = positional;
    if (name === 'dict')
        return {
            kind: 'dict',
            entries: new Map([...named].map(([key, value]) => [key, evaluate(value, frame)])),
            at: { file: frame.file, line: node.line },
            keys: [],
            boundIn: null,
        };
    const fallback = named.get('default');
    if (name === 'Field' && (fallback ?? first))
        return evaluate(fallback ?? first ?? node, frame);
    if (!first)
        return unknown(frame, node);
    if (passing.has(name))
        return evaluate(first, frame);
    if (truths.test(name))
        return asTruth(evaluate(first, frame), node, frame);
    if (name === 'int')
        return asNumber(evaluate(first, frame), node, frame);
    return unknown(frame, node);
}
function asTruth(value, node, frame) {
    const isOff = value.kind === 'text' && /^(?:0|false|no|off|n|f|)$/i.test(value.text);
    const truth = isOff ? false : (0,python_values/* truthOf */.D)(value);
    return truth === null ? value : constant(frame, node, truth, value.keys);
}
function asNumber(value, node, frame) {
    return value.kind === 'text' ? constant(frame, node, Number(value.text) || 0, value.keys) : value;
}

// EXTERNAL MODULE: ./lib/src/support/settings-words.js
var settings_words = __webpack_require__(84649);
;// CONCATENATED MODULE: ./lib/src/support/python-conditions.js




/** A condition as it turns out in the scenario: set keys turn around what rests on their absence. */
function decide(judgement, { scenario }) {
    const { truth, keys } = judgement;
    return scenario.keysSet && keys.length > 0 && truth !== null ? { truth: !truth, keys } : judgement;
}
/** Judges a condition. */
function judge(node, frame) {
    if (!mayGoOn(frame))
        return { truth: null, keys: [] };
    const operands = flatten(node);
    const alternatives = splitAt(operands, 'or').map((all) => every(splitAt(all, 'and').map((one) => judgeOperand(one, deeper(frame)))));
    return negated(every(alternatives.map(negated)));
}
/** How a value turns out as a condition. */
function judgeValue(value, name, { scenario }) {
    const { keys } = value;
    const isFixed = value.kind !== 'unknown' && keys.length === 0;
    const meant = isFixed ? null : ([name, ...keys].map(settings_words/* environmentOfSwitch */.JL).find(Boolean) ?? null);
    if (!meant)
        return { truth: (0,python_values/* truthOf */.D)(value), keys };
    if (meant === 'dev' && scenario.environment === 'ci')
        return { truth: (0,python_values/* truthOf */.D)(value) ?? false, keys: [] };
    return { truth: meant === scenario.environment, keys: [] };
}
/** The operands of `and`, `or` and `not` in their order: the parser binds `not` too loosely to follow its tree. */
function flatten(node) {
    const result = [];
    const open = [node];
    for (let one = open.pop(); one; one = open.pop()) {
        if (one.name === 'and' || one.name === 'or' || one.name === 'not')
            result.push(one.name);
        else if (isBoolean(one))
            open.push(...[...one.children].reverse());
        else
            result.push(one);
    }
    return result;
}
const isBoolean = ({ name, children }) => (name === 'BinaryExpression' && ['and', 'or'].includes(children[1]?.name ?? '')) ||
    (name === 'UnaryExpression' && children[0]?.name === 'not');
function splitAt(operands, separator) {
    const result = [[]];
    for (const one of operands) {
        if (one === separator)
            result.push([]);
        else
            result.at(-1)?.push(one);
    }
    return result;
}
function judgeOperand(operands, frame) {
    const node = operands.at(-1);
    if (!node || typeof node === 'string')
        return { truth: null, keys: [] };
    const found = judgeLeaf(node, frame);
    return operands.length % 2 === 0 ? negated(found) : found;
}
const negated = ({ truth, keys }) => ({ truth: truth === null ? null : !truth, keys });
function every(all) {
    const keys = [...new Set(all.flatMap((one) => one.keys))];
    if (all.some((one) => one.truth === false))
        return { truth: false, keys };
    return { truth: all.every((one) => one.truth) || null, keys };
}
function judgeLeaf(node, frame) {
    if (node.name === 'ParenthesizedExpression')
        return judge(node.children[1] ?? node, frame);
    const [left, ...rest] = node.children;
    const right = rest.at(-1);
    if (node.name === 'BinaryExpression' && left && right) {
        const operator = rest
            .slice(0, -1)
            .map((one) => one.text)
            .join(' ');
        if (comparisons.has(operator))
            return compare(left, operator, right, frame);
    }
    return judgeValue(evaluate(node, frame), node.text.split('.').at(-1) ?? '', frame);
}
const comparisons = new Set(['==', '!=', 'in', 'not in', 'is', 'is not']);
function compare(left, operator, right, frame) {
    const isNegated = operator === '!=' || operator.includes('not');
    const found = operator.includes('in')
        ? contains(left, right, frame)
        : equals(evaluate(left, frame), evaluate(right, frame), left.text, frame);
    return isNegated ? negated(found) : found;
}
function contains(left, right, frame) {
    const sought = evaluate(left, frame);
    if (/(?:^|\.)environ$/.test(right.text) && sought.kind === 'text')
        return judgeValue({ ...sought, kind: 'constant', value: null, keys: [sought.text] }, '', frame);
    const list = evaluate(right, frame);
    const known = list.kind === 'list' ? list.items : [];
    if (known.length > 0) {
        const each = known.map((one) => equals(sought, one, left.text, frame));
        return negated(every(each.map(negated)));
    }
    const meant = sought.kind === 'text' ? (0,settings_words/* environmentInComparison */.Uv)(sought.text, right.text) : null;
    if (meant)
        return { truth: meant === frame.scenario.environment, keys: [] };
    if (sought.kind !== 'text' || list.kind !== 'text' || list.partial)
        return { truth: null, keys: list.keys };
    return { truth: list.text.includes(sought.text), keys: list.keys };
}
function equals(a, b, askedOf, { scenario }) {
    const keys = [...new Set([...a.keys, ...b.keys])];
    const asked = `${askedOf} ${a.hint ?? ''} ${a.keys.join(' ')}`;
    const meant = b.kind === 'text' ? (0,settings_words/* environmentInComparison */.Uv)(b.text, asked) : null;
    if (meant && (a.kind === 'unknown' || keys.length > 0))
        return { truth: meant === scenario.environment, keys: [] };
    if (a.kind === 'text' && b.kind === 'text')
        return a.partial || b.partial ? { truth: null, keys } : { truth: a.text === b.text, keys };
    if (a.kind === 'constant' && b.kind === 'constant')
        return { truth: a.value === b.value, keys };
    const oneIsKnown = [a, b].every((one) => ['text', 'constant', 'dict', 'list'].includes(one.kind));
    return { truth: oneIsKnown ? false : null, keys };
}

;// CONCATENATED MODULE: ./lib/src/support/python-expressions.js





/** What an expression is worth, as far as its literals and the names that it uses tell. */
function evaluate(node, above) {
    const frame = deeper(above);
    if (!mayGoOn(frame))
        return unknown(frame, node);
    const read = expressions.get(node.name);
    return read ? read(node, frame) : unknown(frame, node);
}
const python_expressions_text = (node, frame) => ({
    kind: 'text',
    ...(0,python_tree/* stringContent */.RI)(node),
    at: { file: frame.file, line: node.line },
    keys: [],
    boundIn: null,
});
const list = (node, frame) => ({
    kind: 'list',
    items: (0,python_tree/* parts */.rT)((0,python_tree/* inside */.nx)(node)).map(([first]) => first && first.name !== '*' ? evaluate(first, frame) : unknown(frame, node)),
    at: { file: frame.file, line: node.line },
    keys: [],
    boundIn: null,
});
const expressions = new Map([
    ['String', python_expressions_text],
    ['ContinuedString', python_expressions_text],
    ['FormatString', python_expressions_text],
    [
        'Number',
        (node, frame) => constant(frame, node, Number(node.text.replaceAll('_', ''))),
    ],
    ['Boolean', (node, frame) => constant(frame, node, node.text === 'True')],
    ['None', (node, frame) => constant(frame, node, null)],
    ['VariableName', variable],
    ['MemberExpression', memberOf],
    ['ParenthesizedExpression', (node, frame) => evaluate(node.children[1] ?? node, frame)],
    ['NamedExpression', named],
    ['DictionaryExpression', dictionary],
    ['ArrayExpression', list],
    ['TupleExpression', list],
    ['SetExpression', list],
    ['ConditionalExpression', conditional],
    ['BinaryExpression', binary],
    ['UnaryExpression', condition],
    ['CallExpression', evaluateCall],
]);
function variable(node, frame) {
    const found = lookup(frame, node.text);
    if (!found)
        return unknown(frame, node, node.text);
    // What is not known is shown where it is used; what is known, where it is written.
    const isOpen = found.kind === 'unknown' || (found.kind === 'constant' && found.value === null);
    const at = isOpen ? { file: frame.file, line: node.line } : found.at;
    return found.hint && !isOpen ? found : { ...found, at, hint: found.hint ?? node.text };
}
/** `a.b` of a class, `a["b"]` of a dictionary, `os.environ["KEY"]`. */
function memberOf(node, frame) {
    const [object, open, key] = node.children;
    if (!object || !key)
        return unknown(frame, node);
    if (open?.name === '.') {
        const of = object.name === 'VariableName' ? lookup(frame, object.text) : null;
        const found = of?.kind === 'class' ? (0,python_values/* member */.Dc)(of, key.text) : null;
        return found ?? unknown(frame, node, key.text);
    }
    const index = evaluate(key, frame);
    if (index.kind === 'text' && /(?:^|\.)environ$/.test(object.text))
        return (0,python_values/* withKeys */.jR)(unknown(frame, node, index.text), [index.text]);
    const of = evaluate(object, frame);
    if (of.kind === 'list' && index.kind === 'constant')
        return of.items[Number(index.value)] ?? unknown(frame, node);
    return (index.kind === 'text' ? (0,python_values/* entry */.f_)(of, index.text) : null) ?? unknown(frame, node);
}
function named(node, frame) {
    const [name, , expression] = node.children;
    if (!name || !expression)
        return unknown(frame, node);
    const value = evaluate(expression, frame);
    frame.locals.set(name.text, value);
    return value;
}
function dictionary(node, frame) {
    const entries = new Map();
    for (const part of (0,python_tree/* parts */.rT)((0,python_tree/* inside */.nx)(node))) {
        const colon = part.findIndex((one) => one.name === ':');
        const [key, value] = [part[0], part.at(-1)];
        if (key?.name === '**' && value) {
            const spread = evaluate(value, frame);
            if (spread.kind === 'dict')
                for (const [name, one] of spread.entries)
                    entries.set(name, { ...one });
        }
        else if (key && value && colon === 1) {
            const name = evaluate(key, frame);
            if (name.kind === 'text' && !name.partial)
                entries.set(name.text, evaluate(value, frame));
        }
    }
    return { kind: 'dict', entries, at: { file: frame.file, line: node.line }, keys: [], boundIn: null };
}
function conditional(node, frame) {
    const [yes, , test, , no] = node.children;
    if (!yes || !test || !no)
        return unknown(frame, node);
    const { truth, keys } = decide(judge(test, frame), frame);
    if (truth === null)
        return (0,python_values/* withKeys */.jR)((0,python_values/* either */.gP)(evaluate(yes, frame), evaluate(no, frame)), keys);
    return (0,python_values/* withKeys */.jR)(evaluate(truth ? yes : no, frame), keys);
}
function binary(node, frame) {
    const [left, operator, right] = node.children;
    if (!left || !operator || !right)
        return unknown(frame, node);
    if (operator.name === 'or' || operator.name === 'and')
        return chosen(left, operator.name, right, frame);
    if (operator.text === '+' || operator.text === '%' || operator.text === '/')
        return glued(node, left, frame);
    if (operator.text === '|')
        return merged(evaluate(left, frame), evaluate(right, frame), frame, node);
    return condition(node, frame);
}
/** `a or b` is the first that is true; with `not` in it, it is a condition. */
function chosen(left, operator, right, frame) {
    const first = evaluate(left, frame);
    const { truth, keys } = decide(judgeValue(first, '', frame), frame);
    if (truth === null)
        return (0,python_values/* withKeys */.jR)((0,python_values/* either */.gP)(first, evaluate(right, frame)), keys);
    return truth === (operator === 'or') ? first : (0,python_values/* withKeys */.jR)(evaluate(right, frame), keys);
}
/** The beginning of what is put together: "sqlite:///" + path, "redis://%s" % host. */
function glued(node, left, frame) {
    const first = evaluate(left, frame);
    if (first.kind !== 'text')
        return unknown(frame, node);
    const cut = first.text.indexOf('%s');
    return { ...first, text: cut < 0 ? first.text : first.text.slice(0, cut), partial: true };
}
function merged(a, b, frame, node) {
    if (a.kind !== 'dict')
        return unknown(frame, node);
    return b.kind === 'dict' ? { ...b, entries: new Map([...a.entries, ...b.entries]) } : a;
}
function condition(node, frame) {
    const { truth, keys } = judge(node, frame);
    return truth === null ? (0,python_values/* withKeys */.jR)(unknown(frame, node), keys) : constant(frame, node, truth, keys);
}

;// CONCATENATED MODULE: ./lib/src/support/python-assignments.js




// A dictionary is copied with every change; none that holds connections is anywhere near that size.
const largestDictionary = 300;
/** An assignment, with its chain and its unpacking, or the update of a dictionary. */
function python_assignments_assign(node, frame) {
    const [call] = node.children;
    if (node.name === 'ExpressionStatement') {
        if (call)
            updated(call, frame);
        return;
    }
    const sides = (0,python_tree/* parts */.rT)(node.children, 'AssignOp');
    const right = sides.at(-1) ?? [];
    const [first] = right;
    if (!first || sides.length < 2)
        return;
    const value = right.length > 1
        ? evaluate({ ...node, name: 'TupleExpression', children: right }, frame)
        : evaluate(first, frame);
    for (const side of sides.slice(0, -1))
        unpack(side, value, frame);
}
function unpack(side, value, frame) {
    const [first] = side;
    const names = first?.name === 'TupleExpression' ? (0,python_tree/* parts */.rT)((0,python_tree/* inside */.nx)(first)) : (0,python_tree/* parts */.rT)(side);
    if (names.length < 2 && first?.name !== 'TupleExpression') {
        const target = targetOf(first, frame);
        if (target)
            store(target, value, frame);
        return;
    }
    for (const [index, [one]] of names.entries()) {
        const target = targetOf(one, frame);
        const item = value.kind === 'list' ? value.items[index] : null;
        if (target && item)
            store(target, (0,python_values/* withKeys */.jR)(item, value.keys), frame);
    }
}
/** What a name or a chain of literal subscripts means; null for everything else. */
function targetOf(node, frame) {
    const path = [];
    let here = node;
    while (here?.name === 'MemberExpression') {
        const [object, open, key] = here.children;
        const index = open?.name === '[' && key ? evaluate(key, frame) : null;
        if (index?.kind !== 'text')
            return null;
        path.unshift(index.text);
        here = object;
    }
    return here?.name === 'VariableName' ? { name: here.text, path } : null;
}
function updated(call, frame) {
    const [callee, list] = call.children;
    const target = targetOf(callee?.children[0], frame);
    const [argument] = list ? (0,python_tree/* inside */.nx)(list) : [];
    if (!target || !argument)
        return;
    const value = evaluate(argument, frame);
    const entries = value.kind === 'dict' ? [...value.entries] : [];
    for (const [key, one] of entries)
        store({ ...target, path: [...target.path, key] }, one, frame);
    if (entries.length === 0 && value.keys.length > 0)
        touch(target, value.keys, frame);
}
/** Puts a value in its place: instead of what is there, or beside it where nobody knows whether it comes to that. */
function store({ name, path }, given, frame) {
    const before = frame.locals.get(name) ?? (path.length > 0 ? lookup(frame, name) : null);
    const value = (0,python_values/* withKeys */.jR)(given, frame.control);
    const owned = frame.unit ? (0,python_values/* bound */.$s)(value, frame.unit) : value;
    frame.locals.set(name, placed(before, path, owned, frame));
}
function placed(before, path, value, frame) {
    const [key, ...rest] = path;
    if (key === undefined) {
        const isOptional = frame.scenario.keysSet && frame.control.length > 0 && before !== null;
        const now = isOptional ? asOptional(value) : value;
        return frame.weak && before ? (0,python_values/* either */.gP)(before, now) : now;
    }
    if (before && before.kind !== 'dict' && before.kind !== 'unknown')
        return before;
    const dict = before?.kind === 'dict'
        ? before
        : { kind: 'dict', entries: new Map(), at: value.at, keys: [], boundIn: value.boundIn };
    if (dict.entries.size > largestDictionary)
        return dict;
    const inner = placed(dict.entries.get(key) ?? null, rest, value, frame);
    return { ...dict, entries: new Map(dict.entries).set(key, inner) };
}
const asOptional = (value) => value.kind === 'dict'
    ? {
        ...value,
        optional: true,
        entries: new Map([...value.entries].map(([k, one]) => [k, asOptional(one)])),
    }
    : { ...value, optional: true };
/** Notes that these keys, once set, put something else there. */
function touch({ name, path }, keys, frame) {
    const before = frame.locals.get(name);
    if (before && keys.length > 0)
        frame.locals.set(name, touched(before, path, keys));
}
function touched(value, path, keys) {
    const [key, ...rest] = path;
    if (key === undefined)
        return (0,python_values/* withKeys */.jR)(value, keys);
    if (value.kind !== 'dict' || value.entries.size > largestDictionary)
        return value;
    const inner = value.entries.get(key);
    return inner ? { ...value, entries: new Map(value.entries).set(key, touched(inner, rest, keys)) } : value;
}

;// CONCATENATED MODULE: ./lib/src/support/python-classes.js





const mostAncestors = 40;
/** A class of settings: what its body assigns, and the classes above it. */
function defineClass(node, frame) {
    const name = (0,python_tree/* child */.jf)(node, 'VariableName')?.text;
    const body = (0,python_tree/* child */.jf)(node, 'Body');
    if (!name || !body)
        return;
    const members = new Map();
    execute(body, deeper(frame, { locals: members, unit: `${frame.file}#${name}` }));
    const list = (0,python_tree/* child */.jf)(node, 'ArgList');
    if (list && /\bBaseSettings\b/.test(list.text))
        readFromEnvironment(members);
    const bases = (0,python_tree/* parts */.rT)(list ? (0,python_tree/* inside */.nx)(list) : []).flatMap(([base, more]) => {
        const value = base && !more ? evaluate(base, frame) : null;
        return value?.kind === 'class' ? [value] : [];
    });
    frame.locals.set(name, {
        kind: 'class',
        name,
        members,
        ancestors: linearized(bases),
        at: { file: frame.file, line: node.line },
        keys: [],
        boundIn: null,
    });
}
/** Pydantic takes each field from the environment key of its name (https://docs.pydantic.dev/latest/concepts/pydantic_settings/). */
function readFromEnvironment(members) {
    for (const [name, value] of members)
        members.set(name, (0,python_values/* withKeys */.jR)(value, [name.toUpperCase()]));
}
function linearized(bases) {
    const all = bases.flatMap((base) => [base, ...base.ancestors]);
    return [...new Set(all)].slice(0, mostAncestors);
}

;// CONCATENATED MODULE: ./lib/src/support/python-imports.js

/** `from .base import *` and `from .base import DATABASES`; what is imported whole holds no setting of its own. */
function importNames(node, frame) {
    const { children } = node;
    if (children[0]?.name !== 'from')
        return;
    const middle = children.findIndex((one) => one.name === 'import');
    const written = children
        .slice(1, middle)
        .map((one) => one.text)
        .join('');
    const wanted = children.slice(middle + 1).filter(({ name }) => name !== '(' && name !== ')');
    const isWhole = wanted[0]?.name === '*';
    const scope = middle < 0 ? null : frame.resolveImport(written, isWhole);
    if (!scope)
        return;
    if (isWhole) {
        for (const [name, value] of scope)
            if (!name.startsWith('_'))
                frame.locals.set(name, value);
        return;
    }
    for (const [name, , alias] of (0,python_tree/* parts */.rT)(wanted)) {
        const value = name && scope.get(name.text);
        if (value)
            frame.locals.set((alias ?? name).text, value);
    }
}

;// CONCATENATED MODULE: ./lib/src/support/python-match.js




/** A `match` over a text: the case that its value meets, or each of them where the value is not known. */
function matchStatement(node, frame) {
    const [, subject] = node.children;
    const body = (0,python_tree/* child */.jf)(node, 'MatchBody');
    if (!subject || !body)
        return;
    const value = evaluate(subject, frame);
    let open = false;
    for (const clause of body.children.filter((one) => one.name === 'MatchClause')) {
        const { truth, keys } = meets(clause, value, frame);
        const reached = (0,python_tree/* child */.jf)(clause, 'Body');
        if (truth === false || !reached)
            continue;
        open ||= truth === null;
        execute(reached, deeper(frame, { control: [...frame.control, ...keys], weak: frame.weak || open }));
        if (truth)
            return;
    }
}
function meets(clause, value, frame) {
    const pattern = clause.children[1];
    const isAny = pattern?.name === 'CapturePattern';
    if (value.kind !== 'text' || value.partial || frame.scenario.keysSet)
        return { truth: isAny ? true : null, keys: value.keys };
    const literals = stringsIn(pattern ? [pattern] : []);
    return { truth: isAny || literals.includes(value.text), keys: value.keys };
}
function stringsIn(patterns) {
    return patterns.flatMap((pattern) => pattern.name === 'String'
        ? [(0,python_tree/* stringContent */.RI)(pattern).text]
        : ['LiteralPattern', 'OrPattern'].includes(pattern.name)
            ? stringsIn(pattern.children)
            : []);
}

;// CONCATENATED MODULE: ./lib/src/support/python-skipped.js


const containers = new Set([
    'IfStatement',
    'Body',
    'TryStatement',
    'WithStatement',
    'MatchStatement',
    'MatchBody',
    'MatchClause',
]);
/** What statements that are not reached would assign is no longer certain: their keys, once set, reach them. */
function markSkipped(body, keys, frame) {
    if (keys.length === 0)
        return;
    const open = [body];
    for (let node = open.pop(); node; node = open.pop()) {
        if (containers.has(node.name))
            open.push(...node.children);
        const targets = node.name === 'AssignStatement'
            ? (0,python_tree/* parts */.rT)(node.children, 'AssignOp')
                .slice(0, -1)
                .flatMap(([first]) => first ?? [])
            : updatesOf(node);
        for (const one of targets) {
            const target = targetOf(one, frame);
            if (target)
                touch(target, keys, frame);
        }
    }
}
function updatesOf(node) {
    const callee = node.name === 'ExpressionStatement' ? node.children[0]?.children[0] : undefined;
    const [object, , method] = callee?.children ?? [];
    return object && method?.text === 'update' ? [object] : [];
}

;// CONCATENATED MODULE: ./lib/src/support/python-statements.js










/** Reads the statements of a body one after the other, as far as they say what names hold. */
function execute(body, frame) {
    for (const statement of body.children) {
        if (frame.result.done || !mayGoOn(frame))
            return;
        statements.get(statement.name)?.(statement, frame);
    }
}
const statements = new Map([
    ['AssignStatement', python_assignments_assign],
    ['ExpressionStatement', update],
    ['ImportStatement', importNames],
    ['IfStatement', branch],
    ['MatchStatement', matchStatement],
    ['TryStatement', attempt],
    ['WithStatement', (node, frame) => inBody(node, frame)],
    ['FunctionDefinition', python_statements_define],
    ['DecoratedStatement', decorated],
    ['ClassDefinition', defineClass],
    ['ReturnStatement', returned],
]);
function inBody(node, frame) {
    const body = (0,python_tree/* child */.jf)(node, 'Body');
    if (body)
        execute(body, deeper(frame));
}
/** `DATABASES["default"].update(\u2026)` */
function update(node, frame) {
    const [call] = node.children;
    const [callee] = call?.children ?? [];
    if (callee?.children.at(-1)?.text === 'update')
        python_assignments_assign(node, frame);
}
function branch(node, frame) {
    let above = { truth: false, keys: [] };
    for (const { test, body } of branchesOf(node)) {
        const here = test ? decide(judge(test, deeper(frame)), frame) : { truth: true, keys: [] };
        const keys = [...new Set([...above.keys, ...here.keys])];
        if (above.truth === true || here.truth === false)
            markSkipped(body, keys, frame);
        else {
            const isOpen = above.truth === null || here.truth === null;
            execute(body, deeper(frame, { control: [...frame.control, ...keys], weak: frame.weak || isOpen }));
        }
        above = { truth: afterwards(above.truth, here.truth), keys };
    }
}
/** Whether one of the branches was taken by now. */
const afterwards = (before, now) => before || now ? true : before === null || now === null ? null : false;
/** The bodies of an `if` with their conditions; null for the `else`. */
function branchesOf(node) {
    return node.children.flatMap((body, index) => {
        const before = node.children[index - 1];
        if (body.name !== 'Body' || !before)
            return [];
        return [{ test: before.name === 'else' ? null : before, body }];
    });
}
/** What the handlers of a `try` assign counts where its body assigned nothing. */
function attempt(node, frame) {
    const bodies = node.children.filter((one) => one.name === 'Body');
    const handlers = node.children.flatMap((one, index) => one.name === 'except' ? (node.children.slice(index).find((next) => next.name === 'Body') ?? []) : []);
    for (const body of bodies.filter((one) => !handlers.includes(one)))
        execute(body, deeper(frame));
    for (const body of handlers) {
        const apart = new Map(frame.locals);
        execute(body, deeper(frame, { locals: apart, result: { value: null, done: false } }));
        for (const [name, value] of apart)
            if (!frame.locals.has(name))
                frame.locals.set(name, value);
    }
}
function python_statements_define(node, frame) {
    const name = (0,python_tree/* child */.jf)(node, 'VariableName')?.text;
    const at = { file: frame.file, line: node.line };
    if (name)
        frame.locals.set(name, { kind: 'function', node, globals: frame.globals, at, keys: [], boundIn: null });
}
function decorated(node, frame) {
    const definition = node.children.at(-1);
    if (definition)
        statements.get(definition.name)?.(definition, frame);
}
function returned(node, frame) {
    const [, first, comma] = node.children;
    const tuple = comma ? { ...node, name: 'TupleExpression', children: node.children.slice(1) } : first;
    const found = tuple ? (0,python_values/* withKeys */.jR)(evaluate(tuple, frame), frame.control) : null;
    const { result } = frame;
    result.value = found && result.value ? (0,python_values/* either */.gP)(result.value, found) : (found ?? result.value);
    result.done = !frame.weak;
}

// EXTERNAL MODULE: ./lib/src/support/unreadable.js
var unreadable = __webpack_require__(91959);
;// CONCATENATED MODULE: ./lib/src/support/python-modules.js






const deepestImport = 8;
const mostSteps = 400_000;
const mostModules = 2_000;
/** Settings take what they need for these from their own helpers; the rest of the application is never parsed. */
const worthReading = /environ|getenv|\benv[.(]|DATABASES|CACHES|BACKEND|ENGINE|BROKER|_URL|import \*/;
/** The modules of that tree. */
const modulesOf = (0,per_tree/* perTree */.e)((tree) => {
    let parsed = 0;
    const parse = (0,per_tree/* perTreeAndKey */.O)((path) => (parsed++ < mostModules ? parsedText(tree, path) : null));
    const read = (path) => parse(path, tree);
    const modules = new Map();
    const load = (path, scenario, depth = 0) => {
        const key = `${path}\0${scenario.environment}\0${scenario.keysSet}`;
        const loaded = modules.get(key);
        if (loaded)
            return readable((0,observed_tree/* used */.kH)(tree, loaded));
        modules.set(key, { value: null, trace: null });
        const module = (0,observed_tree/* noted */.ZT)(tree, () => readOnce(path, scenario, depth));
        modules.set(key, module);
        if (module.value instanceof unreadable/* Unreadable */.I && depth === 0)
            throw module.value;
        return readable(module.value);
    };
    const readOnce = (path, scenario, depth) => {
        const root = depth > deepestImport ? null : read(path);
        if (!root || root instanceof unreadable/* Unreadable */.I)
            return root;
        return readModule(path, root, scenario, tree, (other) => worthReading.test(tree.text(other) ?? '') ? load(other, scenario, depth + 1) : null);
    };
    return {
        load: (path, scenario) => load(path, scenario),
        syntax: (path) => readable(read(path)),
    };
});
const readable = (found) => (found instanceof unreadable/* Unreadable */.I ? null : found);
function parsedText(tree, path) {
    const text = tree.text(path);
    try {
        return text === null ? null : (0,python_tree/* parsePython */.w_)(text);
    }
    catch (error) {
        if (error instanceof unreadable/* Unreadable */.I)
            return error;
        throw error;
    }
}
function readModule(path, root, scenario, tree, load) {
    const scope = new Map();
    const wholes = [];
    execute(root, {
        ...frameOf(path, scope, scenario),
        resolveImport: (written, isWhole) => {
            const target = importedPath(written, path, tree);
            const module = target && target !== path ? load(target) : null;
            if (module && isWhole)
                wholes.push(module.path, ...module.wholes);
            return module?.scope ?? null;
        },
    });
    return { path, scope, wholes: [...new Set(wholes)] };
}
const frameOf = (path, scope, scenario) => ({
    file: path,
    unit: path,
    locals: scope,
    globals: scope,
    scenario,
    control: [],
    weak: false,
    result: { value: null, done: false },
    budget: { steps: mostSteps },
    depth: 0,
    calls: 0,
});
/**
 * The file that an import means, where it lies beside the importing file, above it or below it: settings are split
 * there, and following the application's own modules would read all of it.
 */
function importedPath(written, from, tree) {
    const [, dots = '', name = ''] = /^(\.*)([\w.]*)$/.exec(written) ?? [];
    const steps = name.split('.').filter(Boolean).join('/');
    const folders = dots === '' ? [(0,path/* directoryOf */.jt)(from), ...above((0,path/* directoryOf */.jt)(from))] : relative(from, dots.length);
    for (const folder of folders) {
        const base = [folder, steps].filter(Boolean).join('/');
        const found = [`${base}.py`, `${base}/__init__.py`].find((path) => tree.has(path));
        if (found)
            return isNear((0,path/* directoryOf */.jt)(found), (0,path/* directoryOf */.jt)(from)) ? found : null;
    }
    return null;
}
const isNear = (a, b) => (0,path/* directoryOf */.jt)(a) === (0,path/* directoryOf */.jt)(b) || `${a}/`.startsWith(`${b}/`) || `${b}/`.startsWith(`${a}/`);
function relative(from, dots) {
    const folders = [(0,path/* directoryOf */.jt)(from), ...above((0,path/* directoryOf */.jt)(from))];
    const folder = folders[dots - 1];
    return folder === undefined ? [] : [folder];
}
/** The folders above a folder, the nearest first, with the root. */
function above(folder) {
    const result = [];
    for (let here = folder; here !== '';) {
        here = (0,path/* directoryOf */.jt)(here);
        result.push(here);
    }
    return result;
}


/***/ }),

/***/ 30871:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RI: () => (/* binding */ stringContent),
/* harmony export */   jf: () => (/* binding */ child),
/* harmony export */   nx: () => (/* binding */ inside),
/* harmony export */   rT: () => (/* binding */ parts),
/* harmony export */   w_: () => (/* binding */ parsePython)
/* harmony export */ });
/* harmony import */ var _lezer_python__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81283);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20548);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91959);



// Nobody writes settings that are larger or nested deeper; a parser that recovers from errors takes long for them.
const largestSettings = 200_000;
const deepestBrackets = 150;
/**
 * The syntax tree of a Python text. The parser recovers from errors, so that a part that is no Python is only left
 * out (https://docs.python.org/3/reference/grammar.html).
 * @throws Unreadable where it is no text, or larger or more deeply nested than settings are
 */
function parsePython(source) {
    const text = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(source, largestSettings);
    (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseConflict */ .Xs)(text);
    refuseDepth(text);
    try {
        return converted(text);
    }
    catch (error) {
        // The parser's recovery trips over some texts; nobody's settings are among them.
        throw error instanceof _unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .Unreadable */ .I ? error : new _unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .Unreadable */ .I('not well-formed Python');
    }
}
/** Recovering from errors takes long: what needs it all the time is no Python. */
const mostRecoveries = 3_000;
function parsed(text) {
    const parse = _lezer_python__WEBPACK_IMPORTED_MODULE_0__/* .parser */ .K.startParse(text);
    for (let recoveries = 0; recoveries < mostRecoveries;) {
        const tree = parse.advance();
        if (tree)
            return tree;
        // Not among the documented fields: without it, the size alone is the limit.
        if (parse.recovering)
            recoveries++;
    }
    throw new _unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .Unreadable */ .I('not well-formed Python');
}
function converted(text) {
    const lineOf = lineFinder(text);
    const root = { name: 'Script', text: '', line: 1, children: [] };
    const open = [root];
    parsed(text).iterate({
        enter: ({ name, from, to }) => {
            if (name === 'Comment')
                return false;
            const node = { name, text: text.slice(from, to), line: lineOf(from), children: [] };
            open.at(-1)?.children.push(node);
            open.push(node);
        },
        leave: () => {
            open.pop();
        },
    });
    return root.children[0] ?? root;
}
function refuseDepth(text) {
    let [depth, line] = [0, 1];
    for (const sign of text) {
        if (sign === '\n')
            line++;
        else if ('([{'.includes(sign))
            depth++;
        else if (')]}'.includes(sign) && depth > 0)
            depth--;
        if (depth > deepestBrackets)
            throw new _unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .Unreadable */ .I(`brackets nested more than ${deepestBrackets} levels deep`, line);
    }
}
// Nodes are entered in the order of the text, so that the lines are counted once.
function lineFinder(text) {
    let [line, next] = [1, text.indexOf('\n')];
    return (offset) => {
        for (; next >= 0 && next < offset; next = text.indexOf('\n', next + 1))
            line++;
        return line;
    };
}
/** The first child of that name, or null. */
function child(node, name) {
    return node.children.find((one) => one.name === name) ?? null;
}
const brackets = { '(': ')', '[': ']', '{': '}' };
/** The children between the brackets of an argument list, a tuple, a list or a dictionary. */
function inside(node) {
    const [first] = node.children;
    const close = first && brackets[first.name];
    if (!close)
        return node.children;
    return node.children.slice(1, node.children.at(-1)?.name === close ? -1 : undefined);
}
/** A list of children cut at separators (commas); empty parts are left out. */
function parts(nodes, separator = ',') {
    const result = [[]];
    for (const node of nodes) {
        if (node.name === separator)
            result.push([]);
        else
            result.at(-1)?.push(node);
    }
    return result.filter((part) => part.length > 0);
}
const closing = ['"""', "'''", '"', "'"];
/**
 * What a string literal holds: of a format string only what stands before its first replacement, and whether that is
 * all. Bytes and escapes are taken as written: nothing that names an engine needs them.
 */
function stringContent(node) {
    if (node.name === 'ContinuedString')
        return joined(node.children.map(stringContent));
    const literal = node.text.replace(/^[A-Za-z]{0,3}/, '');
    const quote = closing.find((one) => literal.startsWith(one)) ?? '';
    const content = literal.slice(quote.length, quote && literal.endsWith(quote) ? -quote.length : undefined);
    const replacement = child(node, 'FormatReplacement');
    if (!replacement)
        return { text: content, partial: false };
    const before = content.indexOf(replacement.text);
    return { text: before < 0 ? '' : content.slice(0, before), partial: true };
}
function joined(strings) {
    const cut = strings.findIndex((one) => one.partial);
    const used = cut < 0 ? strings : strings.slice(0, cut + 1);
    return { text: used.map((one) => one.text).join(''), partial: cut >= 0 };
}


/***/ }),

/***/ 25737:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ bound),
/* harmony export */   D: () => (/* binding */ truthOf),
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   f_: () => (/* binding */ entry),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   jR: () => (/* binding */ withKeys)
/* harmony export */ });
const mostOptions = 6;
const mostKeys = 30;
/** The same value with these keys added to those that replace it. */
function withKeys(value, keys) {
    const added = keys.filter((key) => !value.keys.includes(key));
    return added.length === 0 || value.keys.length > mostKeys
        ? value
        : { ...value, keys: [...value.keys, ...added] };
}
/** A value and everything within it, as assigned by that module or class. */
function bound(value, to, depth = 0) {
    if (depth > 6 || value.boundIn !== null)
        return value;
    const within = (one) => bound(one, to, depth + 1);
    const own = { ...value, boundIn: to };
    if (own.kind === 'dict')
        return { ...own, entries: new Map([...own.entries].map(([key, one]) => [key, within(one)])) };
    return own.kind === 'choice' ? { ...own, options: own.options.map(within) } : own;
}
/** Either of two values, where nothing tells which. */
function either(a, b) {
    const options = [a, b].flatMap((one) => (one.kind === 'choice' ? one.options : [one]));
    const distinct = options.filter((one, index) => options.findIndex((other) => same(one, other)) === index);
    const { at, boundIn } = b;
    if (distinct.length === 1)
        return b;
    if (distinct.length > mostOptions)
        return { kind: 'unknown', at, keys: [], boundIn };
    return { kind: 'choice', options: distinct, at, keys: [], boundIn };
}
const same = (a, b) => a.kind === b.kind && a.at.file === b.at.file && a.at.line === b.at.line;
/** What a class holds under that name, of its own or from the nearest class above it. */
function member(of, name) {
    const holder = [of, ...of.ancestors].find((one) => one.members.has(name));
    return holder?.members.get(name) ?? null;
}
/** What a dictionary holds under that key; null where that is not known. */
function entry(of, key) {
    if (of?.kind === 'dict') {
        const found = of.entries.get(key);
        return found ? withKeys(found, of.keys) : null;
    }
    if (of?.kind !== 'choice')
        return null;
    const found = of.options.flatMap((one) => entry(one, key) ?? []);
    return found.length > 0 ? found.reduce(either) : null;
}
/** The truth of a value as Python sees it; null where it is not known. */
function truthOf(value) {
    switch (value.kind) {
        case 'text':
            return value.partial || value.text !== '';
        case 'constant':
            return Boolean(value.value);
        case 'dict':
            return value.entries.size > 0;
        case 'list':
            return value.items.length > 0;
        case 'choice':
            return agreed(value.options.map(truthOf));
        case 'unknown':
            return null;
        default:
            return true;
    }
}
const agreed = (truths) => truths.every((one) => one === truths[0]) ? (truths[0] ?? null) : null;


/***/ }),

/***/ 87091:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ declarePython)
});

// EXTERNAL MODULE: ./lib/src/catalog/relations.js
var relations = __webpack_require__(93143);
// EXTERNAL MODULE: ./lib/src/support/declare.js
var declare = __webpack_require__(58948);
// EXTERNAL MODULE: ./lib/src/support/path.js
var support_path = __webpack_require__(20331);
// EXTERNAL MODULE: ./lib/src/support/per-tree.js
var per_tree = __webpack_require__(21070);
// EXTERNAL MODULE: ./lib/src/support/python-modules.js + 12 modules
var python_modules = __webpack_require__(31897);
// EXTERNAL MODULE: ./lib/src/support/python-values.js
var python_values = __webpack_require__(25737);
// EXTERNAL MODULE: ./lib/src/support/settings-words.js
var settings_words = __webpack_require__(84649);
// EXTERNAL MODULE: ./lib/src/support/unreadable.js
var unreadable = __webpack_require__(91959);
;// CONCATENATED MODULE: ./lib/src/support/settings-units.js






const general = /^(?:__init__|settings?|base\w*|common\w*|defaults?|config|configs?|configuration|global|core|shared|main|django|env|components?|app|database|databases|db|cache|caches|celery|celeryconfig|storages?|email)$/i;
const generalClass = /base|common|default|mixin|shared|core|^(?:app)?(?:settings|config|configuration)$/i;
/** The units of one module in one scenario: the module itself, and its classes. */
function unitsOf(path, scenario, tree) {
    const module = (0,python_modules/* modulesOf */.X)(tree).load(path, scenario);
    if (!module)
        return [];
    const classes = [...module.scope.values()].flatMap((value) => value.kind === 'class' && value.at.file === path ? [value] : []);
    const environment = environmentOfModule(module, classes);
    return [moduleUnit(module, environment), ...classes.map((one) => classUnit(one, environment))];
}
const moduleUnit = ({ path, scope, wholes }, environment) => ({
    id: path,
    file: path,
    title: path,
    environment,
    ancestors: wholes,
    lookup: (name) => scope.get(name) ?? null,
});
const classUnit = (of, module) => ({
    id: `${of.at.file}#${of.name}`,
    file: of.at.file,
    title: `class ${of.name}`,
    environment: environmentOfClass(of, module),
    ancestors: of.ancestors.map((one) => `${one.at.file}#${one.name}`),
    lookup: (name) => (0,python_values/* member */.Dc)(of, name),
});
function environmentOfClass({ name, ancestors }, module) {
    const named = (0,settings_words/* environmentOfName */.o7)(name);
    if (named || generalClass.test(name))
        return named ?? module;
    return ancestors.length > 0 ? 'other' : module;
}
/** By the module's name; by its folder where the name says nothing; what builds on others for nobody knows whom is `other`. */
function environmentOfModule({ path, wholes }, classes) {
    const stem = (0,support_path/* fileNameOf */.bV)(path).replace(/\.py$/, '');
    const named = (0,settings_words/* environmentOfName */.o7)(stem);
    if (named)
        return named;
    const folder = (0,support_path/* fileNameOf */.bV)((0,support_path/* directoryOf */.jt)(path));
    if (general.test(stem))
        return environmentOfFolder(folder);
    const buildsOn = wholes.length > 0 || classes.some((one) => one.ancestors.some(({ at }) => at.file !== path));
    return environmentOfFolder(folder) ?? (buildsOn ? 'other' : null);
}
const environmentOfFolder = (folder) => /^[a-z]+$/i.test(folder.replace(/[-_.]?(?:settings|config|env|project|app)s?$/, ''))
    ? (0,settings_words/* environmentOfName */.o7)(folder)
    : null;
/** Every unit of these modules as it is in that environment; what cannot be read is left out. */
function unitsIn(environment, globs, tree) {
    return units([environment, ...globs].join('\0'), tree);
}
const units = (0,per_tree/* perTreeAndKey */.O)((key, tree) => {
    const [environment, ...globs] = key.split('\0');
    return tree.list(globs).flatMap((path) => readable(path, environment, tree));
});
function readable(path, environment, tree) {
    try {
        return unitsOf(path, { environment, keysSet: false }, tree);
    }
    catch (error) {
        if (error instanceof unreadable/* Unreadable */.I)
            return [];
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/src/support/settings-declarations.js



const compared = ['dev', 'ci', 'prod'];
/**
 * What the settings of one file choose, for each environment that they hold in: their own by name, those of the
 * settings that build on them and leave them as they are, or all. What code falls back to carries the keys that switch it off; what
 * it takes instead of a stand-in where keys are set is what production runs.
 */
function declarePython(file, tree, framework) {
    const ids = unitsOf(file, { environment: 'prod', keysSet: false }, tree).map(({ id }) => id);
    return ids.flatMap((id) => {
        const held = heldBy(id, file, tree, framework);
        return [...held.flatMap((one) => declarationsOf(one)), ...realBranches(id, file, tree, framework, held)];
    });
}
function heldBy(id, file, tree, { slots, files }) {
    const held = new Map();
    for (const environment of compared) {
        const scenario = { environment, keysSet: false };
        const unit = unitsOf(file, scenario, tree).find((one) => one.id === id);
        if (!unit || (unit.environment && unit.environment !== environment && unit.environment !== 'other'))
            continue;
        for (const holder of holders(unit, unitsIn(environment, files, tree), environment))
            for (const one of slots(holder, scenario).filter((choice) => choice.boundIn === id)) {
                if (holder === unit && isUnfinished(unit, environment) && isWithoutServer(one))
                    continue;
                const key = [one.role, one.name, one.engine, one.at.file, one.at.line].join('\0');
                const entry = held.get(key) ?? { candidate: one, statements: new Map() };
                held.set(key, entry);
                if (!entry.statements.has(environment))
                    entry.statements.set(environment, stated(holder, unit, environment));
            }
    }
    return [...held.values()];
}
/** Where settings are taken over for an environment, what takes them over is what counts there. */
function holders(unit, all, environment) {
    if (unit.environment)
        return [unit];
    const variants = all.filter((one) => one.environment === environment && one.ancestors.includes(unit.id));
    return variants.length > 0 ? variants : [unit];
}
/** Settings that are named as a base are finished elsewhere; what they leave to production nobody sees. */
const isUnfinished = ({ id, environment: own }, environment) => own === null && environment === 'prod' && /(?:base|common|shared)[^/#]*$/i.test(id);
const isWithoutServer = ({ engine }) => (0,relations/* isStandIn */.WG)(engine) || (0,relations/* isEmbedded */.nq)(engine);
function stated(holder, unit, environment) {
    if (unit.environment)
        return { environment: unit.environment, because: `${unit.title} is named for it` };
    if (holder === unit)
        return { environment, because: 'these settings choose it there' };
    return { environment, because: `${holder.title} takes it over` };
}
function declarationsOf({ candidate, statements }) {
    const all = [...statements.values()];
    const [first] = all;
    if (first?.environment === 'other')
        return [declarationOf(candidate, first)];
    if (all.length < compared.length)
        return all.map((one) => declarationOf(candidate, one));
    return [declarationOf(candidate, candidate.isByName ? required(candidate) : null)];
}
/** What has no default is there where somebody sets it: for certain in production only. */
const required = ({ keys }) => ({
    environment: 'prod',
    because: keys.length > 0 ? `it must be set there: ${keys.join(', ')} without a default` : 'it must be set there',
});
function declarationOf(one, says) {
    const { role, name, engine, variants, declared, at, keys, isByName } = one;
    return (0,declare/* declare */.x)({
        role,
        name,
        engine,
        variants,
        declared,
        at,
        says,
        pin: isByName ? 'unresolved' : 'undeclared',
        unlessSet: keys.length > 0 && !isByName ? keys : null,
        alternative: one.isOneOf ? `choices of ${name ?? role}` : null,
    });
}
/** What settings choose once their keys are set, where they fall back to a stand-in: that is what production sets them for. */
function realBranches(id, file, tree, { slots }, held) {
    const scenario = { environment: 'prod', keysSet: true };
    const unit = unitsOf(file, scenario, tree).find((one) => one.id === id);
    if (!unit || (unit.environment && unit.environment !== 'prod'))
        return [];
    const bare = held.map((one) => one.candidate);
    return slots(unit, scenario).flatMap((one) => {
        const fallback = bare.find((other) => other.role === one.role && other.name === one.name);
        const isNew = !bare.some((other) => other.at.line === one.at.line && other.engine === one.engine);
        const replaces = fallback && (isWithoutServer(fallback) || (0,relations/* isMailCatcher */.WD)(fallback.engine));
        if (one.boundIn !== id || one.optional || one.isOneOf || !isNew || !replaces)
            return [];
        const because = `it is used where ${one.keys.join(' and ')} ${one.keys.length > 1 ? 'are' : 'is'} set`;
        return [{ ...declarationOf(one, { environment: 'prod', because }), unlessSet: null }];
    });
}


/***/ }),

/***/ 36301:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ brokenSettings)
/* harmony export */ });
/* harmony import */ var _python_modules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31897);

/** Settings of interest whose statement is no Python: what they set is not known. */
function brokenSettings(path, interest, tree) {
    const root = (0,_python_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .modulesOf */ .X)(tree).syntax(path);
    return statements(root).flatMap((statement) => {
        const [target] = statement.children;
        if (statement.name !== 'AssignStatement' || !target || !interest.test(target.text))
            return [];
        if (!isBroken(statement))
            return [];
        const text = `not well-formed Python: what ${target.text.slice(0, 60)} is set to is not known`;
        return [{ text, at: { file: path, line: statement.line }, unread: false }];
    });
}
/** The statements of a module and of its classes. */
function statements(root) {
    return (root?.children ?? []).flatMap((one) => one.name === 'ClassDefinition'
        ? one.children.filter(({ name }) => name === 'Body').flatMap((body) => [...body.children])
        : [one]);
}
/** The parser marks what it had to leave out or to make up. */
function isBroken(statement) {
    const open = [statement];
    for (let node = open.pop(); node; node = open.pop()) {
        if (node.name === '\u26a0')
            return true;
        open.push(...node.children);
    }
    return false;
}


/***/ }),

/***/ 59229:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ ofTheProduct)
/* harmony export */ });
/* harmony import */ var _path_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93563);

const besides = /(?:^|\/)(?:dummy|generators?|templates|cookiecutter[^/]*|\{\{[^/]*|fixtures?|__tests__|__mocks__|tests?|specs?)\//;
/**
 * What settings of examples, templates, tests and dummy applications say about environments is not said about this product:
 * there the path decides.
 */
function ofTheProduct(declarations, path) {
    if (!besides.test(path) && !(0,_path_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .exampleFolder */ .Dz)(path))
        return declarations;
    return declarations.map((one) => ({ ...one, says: null }));
}


/***/ }),

/***/ 76237:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QU: () => (/* binding */ candidate),
/* harmony export */   iK: () => (/* binding */ possibilities),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/** The values that a setting can have: itself, or each of a choice. */
function possibilities(value) {
    if (!value)
        return [];
    return value.kind === 'choice' ? value.options : [value];
}
/** A candidate of a setting's value. */
function candidate(value, of) {
    const { at, keys, boundIn, optional = false } = value;
    return { variants: [], at, keys, boundIn, optional, isOneOf: false, isByName: false, ...of };
}
/** Marks what one setting may turn out to be as such, where there are several. */
function oneOf(candidates) {
    const engines = new Set(candidates.map((one) => one.engine));
    return engines.size < 2 ? candidates.slice(0, 1) : candidates.map((one) => ({ ...one, isOneOf: true }));
}


/***/ }),

/***/ 84649:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JL: () => (/* binding */ environmentOfSwitch),
/* harmony export */   Uv: () => (/* binding */ environmentInComparison),
/* harmony export */   o7: () => (/* binding */ environmentOfName)
/* harmony export */ });
const switches = [
    [
        'ci',
        /^(?:CI|TRAVIS|CIRCLECI|GITLAB_CI|GITHUB_ACTIONS?|GITHUB_WORKFLOW|TF_BUILD|PYTEST_\w+)$|(?:^|_)(?:TEST|TESTS|TESTING|UNIT_TESTS?|PYTEST|TEST_MODE|E2E|CI)$/,
    ],
    [
        'prod',
        /^(?:DYNO|HEROKU|GAE_APPLICATION|GAE_ENV|WEBSITE_HOSTNAME|ON_HEROKU)$|(?:^|_)(?:PROD|PRODUCTION|LIVE)$/,
    ],
    ['dev', /(?:^|_)(?:DEBUG|DEV|DEVEL|DEVELOPMENT|LOCAL|DEV_MODE|DEBUG_MODE|DEVMODE)$/],
];
/** The environment that a switch is on in, by its name: DEBUG and development, TESTING and CI, IS_PRODUCTION. */
function environmentOfSwitch(name) {
    return switches.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}
const words = [
    ['ci', /^(?:ci|tests?|testing|unittests?|pytest|e2e|integration|travis|circleci|github|gha|fuzz|cypress)$/],
    ['prod', /^(?:prod|production|prd|live|heroku)$/],
    ['dev', /^(?:dev|devel|devstack|develop|development|local|localhost|devcontainer|compose)$/],
    [
        'other',
        /^(?:staging|stage|stg|uat|qa|review|preview|sandbox|demo|preprod|preproduction|nonprod|canary|beta|loadtest|pen)$/,
    ],
];
/**
 * The environment that the name of a settings module, class, section or profile means ("prod", "TestingConfig",
 * "local_settings"), or null.
 */
function environmentOfName(name) {
    const parts = name
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter(Boolean);
    if (/continuous[^a-z]?integration/i.test(name))
        return 'ci';
    const found = parts.flatMap((part) => words.find(([, word]) => word.test(part))?.[0] ?? []);
    return found.find((environment) => environment === 'other') ?? found[0] ?? null;
}
/** The environment that a value is compared with in code, where the word cannot mean anything else; or null. */
function environmentInComparison(word, askedOf) {
    const asked = askedOf.slice(0, 200);
    if (/argv|modules/.test(asked))
        return /^(?:test|pytest|py\.test)$/.test(word) ? 'ci' : null;
    const isAboutEnvironments = /env(?:ironment)?(?![a-z])|stage|tier|deployment|profile|settings_module/i.test(asked);
    const isUnmistakable = /^(?:prod|production|development|testing|staging)$/i.test(word);
    return isAboutEnvironments || isUnmistakable ? environmentOfName(word) : null;
}


/***/ })

};
