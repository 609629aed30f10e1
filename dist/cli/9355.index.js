export const id = 9355;
export const ids = [9355];
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

/***/ 41736:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sqlc: () => (/* binding */ sqlc)
/* harmony export */ });
/* harmony import */ var _catalog_urls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37445);
/* harmony import */ var _support_declare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58948);
/* harmony import */ var _support_held_settings_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49457);
/* harmony import */ var _support_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36194);
/* harmony import */ var _support_node_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36432);
/* harmony import */ var _support_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20331);
/* harmony import */ var _support_settings_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59229);
/* harmony import */ var _support_settings_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84649);
/* harmony import */ var _support_yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68906);









/** The engine that Go programs are written for, as sqlc and sql-migrate are told it. */
const sqlc = {
    id: 'sqlc',
    title: 'sqlc and sql-migrate',
    spec: 'https://docs.sqlc.dev/en/stable/reference/config.html',
    files: ['**/sqlc.{yaml,yml,json}', '**/dbconfig.{yml,yaml}'],
    usually: null,
    mentions: /\bengine["']?\s*:|\bdialect["']?\s*:/,
    read: (file) => {
        const [root = null] = file.path.endsWith('.json') ? [(0,_support_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(file.text)] : (0,_support_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .parseYaml */ .h)(file.text);
        const found = (0,_support_path_js__WEBPACK_IMPORTED_MODULE_4__/* .fileNameOf */ .bV)(file.path).startsWith('sqlc') ? generated(root, file) : migrated(root, file);
        return { declarations: (0,_support_settings_path_js__WEBPACK_IMPORTED_MODULE_5__/* .ofTheProduct */ .w)(found, file.path) };
    },
};
/** `sql` of the second version, `packages` of the first; several of one engine are one database as far as is known. */
function generated(root, file) {
    const found = [...(0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__/* .items */ .ld)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(root, 'sql')), ...(0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__/* .items */ .ld)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(root, 'packages'))].flatMap((one) => database((0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(one, 'engine'), file) ?? []);
    return found.filter((one, index) => found.findIndex(({ engine }) => engine === one.engine) === index);
}
/** https://github.com/rubenv/sql-migrate: sections by environment. */
function migrated(root, file) {
    const sections = (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__/* .entries */ .jO)(root).flatMap(({ key, value }) => {
        const declaration = database((0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(value, 'dialect'), file);
        const environment = (0,_support_settings_words_js__WEBPACK_IMPORTED_MODULE_7__/* .environmentOfName */ .o7)(key);
        const because = `section ${key} is for it`;
        return declaration && environment ? [{ environment, because, declaration }] : [];
    });
    return (0,_support_held_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .heldOnce */ .N)(sections);
}
function database(node, file) {
    const found = (0,_catalog_urls_js__WEBPACK_IMPORTED_MODULE_0__/* .identifyScheme */ .IA)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(node) ?? '');
    if (!node || found?.role !== 'database')
        return null;
    const at = { file: file.path, line: node.line };
    return (0,_support_declare_js__WEBPACK_IMPORTED_MODULE_1__/* .declare */ .x)({ role: 'database', engine: found.engine, declared: (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(node) ?? '', at });
}


/***/ }),

/***/ 49457:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ heldOnce),
/* harmony export */   n: () => (/* binding */ heldExcept)
/* harmony export */ });
const compared = ['dev', 'ci', 'prod'];
/**
 * Puts together what several sections take from one line (an anchor, a default): declared once for all where all of
 * dev, CI and production have it, else once for each.
 */
function heldOnce(sections) {
    const groups = new Map();
    for (const one of sections) {
        const { role, name, engine, at } = one.declaration;
        const key = [role, name ?? '', engine, at.file, at.line].join('\0');
        groups.set(key, [...(groups.get(key) ?? []), one]);
    }
    return [...groups.values()].flatMap((group) => {
        const says = new Map(group.map(({ environment, because }) => [environment, { environment, because }]));
        const [first] = group;
        if (!first)
            return [];
        const everywhere = compared.every((environment) => says.has(environment));
        const statements = everywhere ? [null] : [...says.values()];
        return statements.map((one) => ({ ...first.declaration, says: one }));
    });
}
/** Where something holds that these environments replace by their own: everywhere else. */
function heldExcept(replaced, because) {
    if (!compared.some((environment) => replaced.has(environment)))
        return [null];
    return compared
        .filter((environment) => !replaced.has(environment))
        .map((environment) => ({ environment, because }));
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
