export const id = 35;
export const ids = [35];
export const modules = {

/***/ 70035:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Jb: () => (/* binding */ identifySetting),
  cv: () => (/* binding */ identifySettings),
  as: () => (/* binding */ keyIsForTests),
  Jd: () => (/* binding */ roleByKey)
});

// EXTERNAL MODULE: ./lib/src/catalog/engines.js + 5 modules
var engines = __webpack_require__(50779);
// EXTERNAL MODULE: ./lib/src/catalog/setting-hosts.js
var setting_hosts = __webpack_require__(6796);
;// CONCATENATED MODULE: ./lib/src/catalog/setting-values.js
/** What the application keeps in its database: an engine only once the database is known. */
const inDatabase = 'in-database';
function words(table) {
    return new Map(Object.entries(table).flatMap(([engine, names]) => names.split(' ').map((name) => [name, engine])));
}
const databases = words({
    postgresql: 'postgresql postgres pgsql psql pg postgis postgresdb npgsql pg8000 psycopg psycopg2 asyncpg postgrex',
    mysql: 'mysql mysqli mysql2 mysqldb pymysql myxql',
    mariadb: 'mariadb',
    sqlite: 'sqlite sqlite3',
    mssql: 'mssql sqlserver sqlsrv',
    oracle: 'oracle oci8 oracledb',
    mongodb: 'mongodb mongo mongoose',
    h2: 'h2',
    cockroachdb: 'cockroachdb cockroach',
    clickhouse: 'clickhouse',
    cassandra: 'cassandra',
    dynamodb: 'dynamodb',
});
const caches = words({
    redis: 'redis predis phpredis rediscache ioredis',
    valkey: 'valkey',
    memcached: 'memcached memcache pymemcache pylibmc bmemcached mem',
    dynamodb: 'dynamodb',
    'in-memory': 'memory array locmem simple apc apcu octane inmemory lru',
    'local-disk': 'file files filesystem filebased disk',
    null: 'null none dummy noop',
    [inDatabase]: 'database db solid',
});
const brokers = words({
    'in-process': 'sync local async inline memory inprocess eager test',
    redis: 'redis predis',
    valkey: 'valkey',
    sqs: 'sqs',
    rabbitmq: 'rabbitmq amqp rabbit',
    kafka: 'kafka',
    nats: 'nats',
    beanstalkd: 'beanstalkd',
    pubsub: 'pubsub',
    'service-bus': 'servicebus',
    sidekiq: 'sidekiq',
    resque: 'resque',
    good_job: 'goodjob good_job',
    solid_queue: 'solidqueue solid_queue',
    delayed_job: 'delayed_job delayedjob',
    bullmq: 'bullmq bull',
    celery: 'celery',
    null: 'null none',
    [inDatabase]: 'database db doctrine',
});
const searches = words({
    elasticsearch: 'elasticsearch elastic elasticsearch7 elasticsearch8',
    opensearch: 'opensearch',
    solr: 'solr',
    meilisearch: 'meilisearch',
    typesense: 'typesense',
    algolia: 'algolia',
    null: 'null none collection',
    [inDatabase]: 'database db',
});
const storages = words({
    'local-disk': 'local localsecure file filesystem fs disk public',
    s3: 's3 s3boto3 s3boto aws amazon',
    minio: 'minio',
    gcs: 'gcs gcloud google',
    'azure-blob': 'azure azblob azureblob microsoft',
    'in-memory': 'memory inmemory',
    [inDatabase]: 'database db',
});
const mails = words({
    smtp: 'smtp',
    ses: 'ses',
    mailpit: 'mailpit',
    mailhog: 'mailhog',
    console: 'console log logger',
    letter_opener: 'letter_opener letteropener',
    null: 'array dummy locmem null none',
});
/** Every kind of setting that names an engine. */
const settingKinds = [
    {
        role: 'database',
        keys: /(?:^|_)(?:DB|DATABASE|SQL|DATASOURCE)_?(?:CONNECTION|ENGINE|DRIVER|TYPE|CLIENT|DIALECT|VENDOR|ADAPTER|BACKEND|PROVIDER|PLATFORM|DRIVER_?CLASS_?NAME)$/,
        engines: databases,
    },
    {
        role: 'cache',
        keys: /(?:^|_)CACHE_?(?:STORE|DRIVER|BACKEND|TYPE|PROVIDER|ADAPTER|ENGINE)$/,
        engines: caches,
    },
    {
        role: 'broker',
        keys: /(?:^|_)(?:QUEUE|JOBS?|BROKER|MESSAGE_BROKER|EVENT_BUS|ACTIVE_JOB|CHANNELS?|CHANNEL_LAYERS?)_?(?:CONNECTION|DRIVER|BACKEND|TYPE|PROVIDER|ADAPTER|ENGINE|QUEUE_ADAPTER)$/,
        engines: brokers,
    },
    {
        role: 'search',
        keys: /(?:^|_)(?:SCOUT|SEARCH|FULLTEXT)_?(?:DRIVER|BACKEND|ENGINE|PROVIDER|TYPE|CLIENT)$/,
        engines: searches,
    },
    {
        role: 'storage',
        keys: /(?:^|_)(?:FILESYSTEM_(?:DISK|DRIVER)|FILE_STORAGE|FILES?_BACKEND|UPLOADS?_(?:TRANSPORT|PROVIDER|DRIVER|BACKEND)|STORAGE_?(?:BACKEND|DRIVER|TYPE|PROVIDER|ADAPTER|ENGINE|SERVICE|DISK))$/,
        engines: storages,
    },
    {
        role: 'mail',
        keys: /(?:^|_)(?:E?MAIL|MAILER|SMTP)_?(?:MAILER|DRIVER|BACKEND|PROVIDER|TRANSPORT|DELIVERY_METHOD)$/,
        engines: mails,
    },
];

// EXTERNAL MODULE: ./lib/src/catalog/urls.js + 1 modules
var catalog_urls = __webpack_require__(37445);
;// CONCATENATED MODULE: ./lib/src/catalog/environment-keys.js




/**
 * Which engine a variable declares for which role, by key and value (`DB_CONNECTION=mysql`, `CACHE_STORE=redis`,
 * `REDIS_ENABLED=false`), or null where it declares none.
 */
function identifySetting(key, value) {
    const found = meaning(key, value);
    return found?.engine === inDatabase ? null : found;
}
/**
 * What the variables of one environment declare together, each with the index of the pair that says it: a cache or
 * a file store that is kept in the database takes the engine of that database, S3 may be a stand-in by its endpoint,
 * mail goes to the host that is named. Keys for tests are left out: nothing tells who uses them.
 */
function identifySettings(all) {
    const pairs = all.map((pair) => (pair.key.length > longestKey ? { key: '', value: '' } : pair));
    const found = pairs.flatMap(({ key, value }, index) => {
        const known = keyIsForTests(key) ? null : meaning(key, value);
        return known ? [{ ...known, index }] : [];
    });
    return withMail(withStorage(keptInDatabase(withCertified(found, pairs), pairs), pairs), pairs);
}
const certificateKey = /(?:^|_)(?:DB|DATABASE|PG|POSTGRES|MYSQL)_(?:\w+_)?(?:CERT|CA|CAFILE|ROOTCERT|CA_BUNDLE)$|^PGSSLROOTCERT$/;
const portKey = /(?:^|_)(?:DB|DATABASE|PG|POSTGRES|MYSQL)_?PORT$/;
const ports = new Map([
    ['5432', 'postgresql'],
    ['3306', 'mysql'],
]);
/** A database that is trusted by Amazon's certificates is one of RDS; its usual port tells the engine. */
function withCertified(found, pairs) {
    const index = pairs.findIndex(({ key, value }) => certificateKey.test(key) && /(?:^|\/)(?:rds-|global-bundle)[\w.-]{0,60}\.pem$/.test(value.slice(-100)));
    const port = pairs.find(({ key }) => portKey.test(key));
    const engine = ports.get(port?.value.trim() ?? '');
    if (index < 0 || !engine || found.some(({ role }) => role === 'database'))
        return found;
    return [...found, { ...setting('database', engine), flavour: 'rds', index }];
}
const longestKey = 256;
/** Whether a variable is for tests by its name (`DB_TEST_DRIVER`): nothing tells who sets and uses it. */
const keyIsForTests = (key) => /(?:^|_)(?:E2E|TESTS?|TESTING)(?:_|$)/.test(key);
/** The role of an engine that serves several, as the key says it: Redis under `CELERY_BROKER_URL` is a broker. */
const roleByKey = (key, role) => role === 'cache' && /(?:^|_)(?:BROKER|QUEUES?|CELERY|SIDEKIQ|RESQUE|JOBS?|BULL(?:MQ)?)(?:_|$)/.test(key)
    ? 'broker'
    : role;
function keptInDatabase(found, pairs) {
    const urls = pairs.flatMap(({ key, value }) => (keyIsForTests(key) ? [] : ((0,catalog_urls/* identifyUrl */.e1)(value) ?? [])));
    const named = [...found, ...urls].flatMap(({ role, engine }) => (role === 'database' ? engine : []));
    const [database, ...others] = new Set(named);
    return found.flatMap((one) => {
        if (one.engine !== inDatabase)
            return [one];
        return database && others.length === 0 ? [{ ...one, engine: database }] : [];
    });
}
/** S3 with an endpoint may be a stand-in; a bucket without any driver setting is S3. */
function withStorage(found, pairs) {
    const endpoints = pairs.map(({ key, value }) => (0,setting_hosts/* storageEndpoint */.Vl)(key, value));
    const index = endpoints.findIndex(Boolean);
    const standIn = endpoints[index];
    if (found.some(({ role }) => role === 'storage'))
        return found.flatMap((one) => {
            if (one.role !== 'storage' || one.engine !== 's3' || !standIn)
                return [one];
            return standIn === 'unknown' ? [] : [{ ...one, engine: standIn }];
        });
    if (standIn)
        return standIn === 'unknown' ? [...found] : [...found, { ...setting('storage', standIn), index }];
    const bucket = pairs.findIndex(({ key, value }) => setting_hosts/* storageKey */.Z2.test(key) && value.trim() !== '');
    return bucket < 0 ? [...found] : [...found, { ...setting('storage', 's3'), index: bucket }];
}
/** Mail over SMTP goes to the host that is named. */
function withMail(found, pairs) {
    const hosts = pairs.map(({ key, value }) => (0,setting_hosts/* mailHost */._w)(key, value));
    const index = hosts.findIndex(Boolean);
    const host = hosts[index];
    if (!host)
        return [...found];
    if (found.some(({ role }) => role === 'mail'))
        return found.map((one) => (one.engine === 'smtp' ? { ...one, engine: host } : one));
    return [...found, { ...setting('mail', host), index }];
}
function meaning(key, value) {
    const trimmed = value.trim();
    if (trimmed === '' || trimmed.length > 2048 || key.length > longestKey)
        return null;
    return switched(key, trimmed) ?? eager(key, trimmed) ?? searchServer(key, trimmed) ?? byWords(key, trimmed);
}
const setting = (role, engine) => ({ role, engine, flavour: null, version: null });
const isOn = (value) => /^(?:1|true|yes|on|enabled)$/i.test(value);
const isOff = (value) => /^(?:0|false|no|off|disabled)$/i.test(value);
// Storage and mail that are switched off are played by something else (`USE_MINIO=0` is S3, not nothing).
const canBeMissed = new Set(['cache', 'broker', 'search']);
/** `REDIS_ENABLED`, `USE_ELASTICSEARCH`: the engine is in the key, the value switches it. */
function switched(key, value) {
    const [, before, after] = /(?:^|_)(?:(?:USE|ENABLE|WITH)_([A-Z]+)|([A-Z]+)_ENABLED)$/.exec(key) ?? [];
    const named = (before ?? after ?? '').toLowerCase();
    if (!(0,engines/* isKnownEngine */.ip)(named) || !(isOn(value) || isOff(value)))
        return null;
    const { role } = (0,engines/* engine */.Hi)(named);
    if (isOn(value))
        return role === 'runtime' || role === 'other' ? null : setting(role, named);
    return canBeMissed.has(role) ? setting(role, 'disabled') : null;
}
/** Celery that runs its tasks at once needs no broker. */
const eager = (key, value) => /(?:^|_)(?:CELERY|TASK)_(?:TASK_)?ALWAYS_EAGER$/.test(key) && isOn(value)
    ? setting('broker', 'in-process')
    : null;
/** Search servers speak HTTP: only the key names the engine, unless the host names another (`ELASTICSEARCH_URL=http://opensearch`). */
function searchServer(key, value) {
    const named = /(?:^|_)(ELASTICSEARCH|OPENSEARCH|MEILISEARCH|TYPESENSE|SOLR)_(?:URL|URI|HOSTS?|NODES?|ENDPOINT)$/.exec(key);
    if (!named?.[1] || isOff(value))
        return null;
    const words = value.toLowerCase().split(/[^a-z]+/);
    const other = words.find((word) => (0,engines/* isKnownEngine */.ip)(word) && (0,engines/* engine */.Hi)(word).role === 'search');
    return setting('search', other ?? named[1].toLowerCase());
}
// How the keys of all kinds end; most keys end otherwise, and each kind's own expression costs more.
const ending = /(?:CONNECTION|ENGINE|DRIVER|TYPE|CLIENT|DIALECT|VENDOR|ADAPTER|BACKEND|PROVIDER|PLATFORM|NAME|STORE|DISK|STORAGE|TRANSPORT|SERVICE|MAILER|METHOD)$/;
function byWords(key, value) {
    if (!ending.test(key))
        return null;
    const kind = settingKinds.find(({ keys }) => keys.test(key));
    const engine = kind && engineIn(kind, value);
    return kind && engine ? setting(kind.role, engine) : null;
}
/** The first word of the value that names an engine; class names are taken apart ("LocalFileStorage"). */
function engineIn({ engines }, value) {
    const whole = value.toLowerCase().replace(/[\s-]/g, '_');
    const parts = `${value} ${value.replace(/([a-z\d])([A-Z])/g, '$1 $2')}`.toLowerCase().split(/[^a-z\d]+/);
    return [whole, ...parts].map((word) => engines.get(word)).find(Boolean) ?? null;
}


/***/ }),

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


/***/ })

};
