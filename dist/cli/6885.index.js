export const id = 6885;
export const ids = [6885];
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

/***/ 6885:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   testcontainers: () => (/* binding */ testcontainers)
/* harmony export */ });
/* harmony import */ var _catalog_images_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26530);
/* harmony import */ var _catalog_urls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37445);
/* harmony import */ var _support_declare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58948);



/** Each test chooses its own version on purpose, so that together they are a set. */
const alternative = 'containers of tests';
const says = { environment: 'ci', because: 'tests start it as a container' };
/** Images that tests start themselves, as literals in their code: https://testcontainers.com/guides/introducing-testcontainers/ */
const testcontainers = {
    id: 'testcontainers',
    title: 'Testcontainers in tests',
    spec: 'https://testcontainers.com/guides/introducing-testcontainers/',
    files: [
        '**/*[tT]est*/**/*.{java,kt,scala,groovy,go,cs,fs,ts,mts,js,mjs,py,rs}',
        '**/*{[tT]est,[tT]ests,IT,[sS]pec,-spec}.{java,kt,scala,groovy,go,cs,fs,ts,mts,js,mjs,py,rs}',
        '**/*[tT]est*.{java,kt,scala,groovy,go,cs,fs,ts,mts,js,mjs,py,rs}',
        '**/conftest.py',
        // Helpers of Go's tests need no name of their own; the library that they import tells.
        '**/*{util,utils,helper,helpers,docker,container,containers}.go',
        '**/src/test/resources/*.{properties,yml,yaml}',
    ],
    usually: 'ci',
    mentions: /testcontainers|ory\/dockertest|dockertest\/v\d|GenericContainer|DockerImageName|jdbc:tc:/i,
    read: (file) => {
        const isCode = !/\.(?:properties|ya?ml)$/.test(file.path);
        return {
            declarations: file.text.split('\n').flatMap((line, index) => {
                if (line.length > 1000 || /^\s*(?:\/\/|\*|#|\/\*)/.test(line))
                    return [];
                const place = { file: file.path, line: index + 1 };
                return [...(isCode ? images(line, place) : []), ...urls(line, place)];
            }),
        };
    },
};
/** Only a literal with a tag is surely an image; a bare "redis" can be anything. */
function images(line, place) {
    return [
        ...line.matchAll(/["'`]([a-z0-9][a-z0-9._/-]{1,120}:[\w][\w.-]{0,60})(?:@sha256:[0-9a-f]{64})?["'`]/g),
    ].flatMap(([, image = '']) => {
        const role = (0,_catalog_images_js__WEBPACK_IMPORTED_MODULE_0__/* .identifyImage */ .c)(image)?.role;
        if (!role || role === 'runtime' || role === 'other')
            return [];
        return (0,_support_declare_js__WEBPACK_IMPORTED_MODULE_2__/* .declareImage */ .o)(image, place, { says, alternative }) ?? [];
    });
}
/** `jdbc:tc:postgresql:16:///shop` starts a container of that tag. */
function urls(line, place) {
    const [url] = /jdbc:tc:[a-z0-9]+(?::[\w.-]+)?/.exec(line) ?? [];
    const identity = url ? (0,_catalog_urls_js__WEBPACK_IMPORTED_MODULE_1__/* .identifyUrl */ .e1)(`${url}:///`) : null;
    if (!url || !identity)
        return [];
    const { role, engine, version } = identity;
    return [
        (0,_support_declare_js__WEBPACK_IMPORTED_MODULE_2__/* .declare */ .x)({
            role,
            engine,
            version,
            pin: version ? 'exact' : 'floating',
            declared: url,
            at: place,
            says,
            alternative,
        }),
    ];
}


/***/ })

};
