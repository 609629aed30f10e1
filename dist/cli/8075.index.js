export const id = 8075;
export const ids = [8075];
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

/***/ 58075:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rails: () => (/* binding */ rails)
});

// EXTERNAL MODULE: ./lib/src/support/path.js
var support_path = __webpack_require__(20331);
// EXTERNAL MODULE: ./lib/src/support/declare.js
var declare = __webpack_require__(58948);
;// CONCATENATED MODULE: ./lib/src/support/erb.js
/**
 * Takes embedded Ruby out of a text (https://docs.ruby-lang.org/en/master/ERB.html): statements and comments leave
 * their line breaks, an expression leaves a word that `erbValue` knows.
 */
function withoutErb(source) {
    const expressions = [];
    let [text, at] = ['', 0];
    for (;;) {
        const start = source.indexOf('<%', at);
        const end = start < 0 ? -1 : source.indexOf('%>', start + 2);
        if (end < 0)
            return { text: text + source.slice(at), expressions };
        const tag = source.slice(start + 2, end);
        const lines = '\n'.repeat(tag.split('\n').length - 1);
        text += source.slice(at, start);
        if (tag.startsWith('='))
            text += `erb_${expressions.push(tag.slice(1)) - 1}_erb`;
        text += lines;
        at = end + 2;
    }
}
/** A value of such a text: where it is nothing but an expression, what that falls back to. */
function erbValue(text, { expressions }) {
    const index = /^erb_(\d+)_erb$/.exec(text.trim())?.[1];
    if (index !== undefined)
        return rubyFallback(expressions[Number(index)] ?? '');
    return { text: text.replace(/erb_\d+_erb/g, ''), keys: [] };
}
const fetched = /^ENV\.fetch\([ \t]*["']([A-Z][A-Z0-9_]*)["'](?:[ \t]*,[ \t]*["']([^"'\n]{0,300})["'])?[ \t]*\)(?:[ \t]*(?:\{|do)[ \t]*["':]([^"'\n}]{0,300}?)["']?[ \t]*(?:\}|end))?/;
const indexed = /^ENV\[[ \t]*["']([A-Z][A-Z0-9_]*)["'][ \t]*\](?:\.presence|&?\.\w+)?(?:[ \t]*\|\|[ \t]*["':]([^"'\n)]{0,300})["']?)?/;
/** What a Ruby expression falls back to: a literal, or the default of an environment variable. */
function rubyFallback(expression) {
    const text = expression.trim().replace(/^\(/, '');
    const literal = /^["']([^"'\n]{0,300})["']$/.exec(text)?.[1];
    if (literal !== undefined)
        return { text: literal, keys: [] };
    const [, key, inline, block] = fetched.exec(text) ?? [];
    if (key)
        return { text: inline ?? block ?? null, keys: [key] };
    const [, asked, other] = indexed.exec(text) ?? [];
    return asked ? { text: other ?? null, keys: [asked] } : { text: null, keys: [] };
}

// EXTERNAL MODULE: ./lib/src/support/held-settings.js
var held_settings = __webpack_require__(49457);
// EXTERNAL MODULE: ./lib/src/support/node.js
var support_node = __webpack_require__(36432);
// EXTERNAL MODULE: ./lib/src/support/settings-words.js
var settings_words = __webpack_require__(84649);
// EXTERNAL MODULE: ./lib/src/support/yaml.js + 11 modules
var yaml = __webpack_require__(68906);
;// CONCATENATED MODULE: ./lib/src/support/rails-cable.js






/** https://guides.rubyonrails.org/action_cable_overview.html#subscription-adapter */
const adapters = new Map([
    ['async', 'in-memory'],
    ['inline', 'in-memory'],
    ['test', 'in-memory'],
    ['redis', 'redis'],
    ['postgresql', 'postgresql'],
    ['solid_cable', 'solid_cable'],
]);
/** Through what Action Cable passes messages on, for each section of config/cable.yml. */
function railsCable(file) {
    const source = withoutErb(file.text);
    const [root] = (0,yaml/* parseYaml */.h)(source.text);
    const sections = (0,support_node/* entries */.jO)(root).flatMap(({ key, line, value }) => {
        const environment = (0,settings_words/* environmentOfName */.o7)(key);
        const node = (0,support_node.at)(value, 'adapter');
        const written = (0,support_node/* text */.Qq)(node);
        if (!environment || !node || written === null)
            return [];
        const { text: adapter, keys } = erbValue(written, source);
        const engine = adapters.get(adapter ?? '');
        if (!engine)
            return [];
        const declaration = (0,declare/* declare */.x)({
            role: 'broker',
            name: 'cable',
            engine,
            declared: `adapter: ${adapter}`,
            at: { file: file.path, line: node.line },
            unlessSet: keys.length > 0 ? keys : null,
        });
        return [{ environment, because: `section ${key} is for it (line ${line})`, declaration }];
    });
    return (0,held_settings/* heldOnce */.N)(sections);
}

// EXTERNAL MODULE: ./lib/src/catalog/urls.js + 1 modules
var urls = __webpack_require__(37445);
// EXTERNAL MODULE: ./lib/src/support/unreadable.js
var unreadable = __webpack_require__(91959);
;// CONCATENATED MODULE: ./lib/src/support/rails-database.js









/** The databases of each section of config/database.yml, by their adapter or URL. */
function railsDatabases(file) {
    const source = { ...file, ...withoutErb(file.text) };
    const root = (0,yaml/* parseYaml */.h)(source.text)[0];
    if (root?.kind !== 'map')
        throw new unreadable/* Unreadable */.I('no sections: what it holds is put together when the application starts');
    const sections = (0,support_node/* entries */.jO)(root).flatMap((section) => declarationsOf(section, source));
    return (0,held_settings/* heldOnce */.N)(sections).map((one) => ({ ...one, alternative: alternativeOf(file.path) }));
}
/** The sections of a Rails settings file that are for an environment, with that environment. */
function declarationsOf({ key, line, value }, source) {
    const environment = (0,settings_words/* environmentOfName */.o7)(key);
    if (!environment)
        return [];
    const because = `section ${key} is for it (line ${line})`;
    const declarations = connectionsOf(value).flatMap(({ name, node }) => databaseOf(name, node, source) ?? []);
    const [main] = declarations.filter((one) => one.name === null);
    return declarations
        .filter((one) => one === main || one.at.line !== main?.at.line)
        .map((declaration) => ({ environment, because, declaration }));
}
/** One connection, or several with their names (those that share the main one's line are of one kind with it); `primary` is the one that has no name elsewhere. */
function connectionsOf(section) {
    if ((0,support_node.at)(section, 'adapter') ?? (0,support_node.at)(section, 'url'))
        return [{ name: null, node: section }];
    return (0,support_node/* entries */.jO)(section).flatMap(({ key, value }) => value.kind === 'map' && (0,support_node/* text */.Qq)((0,support_node.at)(value, 'replica')) !== 'true' && !/replica|reader|reading/.test(key)
        ? [{ name: key === 'primary' ? null : key, node: value }]
        : []);
}
function databaseOf(name, connection, source) {
    for (const key of ['adapter', 'url']) {
        const node = (0,support_node.at)(connection, key);
        const written = (0,support_node/* text */.Qq)(node);
        if (!node || written === null)
            continue;
        const value = erbValue(written, source);
        const found = key === 'adapter' ? byAdapter(value) : byUrl(value);
        if (!found)
            continue;
        const unlessSet = value.keys.length > 0 ? value.keys : null;
        return (0,declare/* declare */.x)({
            ...found,
            role: 'database',
            at: { file: source.path, line: node.line },
            name,
            unlessSet,
        });
    }
    return null;
}
const variantsOf = (adapter) => (/postgis/.test(adapter) ? ['postgis'] : []);
/** "postgresql", "mysql2", "jdbcsqlite3", "oracle_enhanced", "postgresql_proxy". */
function byAdapter({ text: adapter }) {
    const words = (adapter ?? '').toLowerCase().replace(/^jdbc/, '');
    const found = [words, ...words.split('_')].map(urls/* identifyScheme */.IA).find((one) => one?.role === 'database');
    return found && { engine: found.engine, variants: variantsOf(words), declared: `adapter: ${words}` };
}
function byUrl({ text: url }) {
    const found = url === null ? null : (0,urls/* identifyUrl */.e1)(url);
    const scheme = url?.split(':', 1)[0] ?? '';
    return found && { engine: found.engine, variants: variantsOf(scheme), declared: `url: ${scheme}://\u2026` };
}
/** database.mysql.yml beside database.sqlite.yml: one of them is chosen when the application starts. */
const alternativeOf = (path) => /^database\.(?:mysql\w*|maria\w*|postgres\w*|pg|sqlite\w*|trilogy|oracle)\.ya?ml/.test((0,support_path/* fileNameOf */.bV)(path))
    ? 'database.*.yml'
    : null;

// EXTERNAL MODULE: ./lib/src/catalog/relations.js
var relations = __webpack_require__(93143);
// EXTERNAL MODULE: ./lib/src/catalog/setting-hosts.js
var setting_hosts = __webpack_require__(6796);
;// CONCATENATED MODULE: ./lib/src/support/rails-engines.js





/** https://guides.rubyonrails.org/configuring.html */
const railsSettings = new Map([
    ['cache_store', { role: 'cache', name: 'cache_store' }],
    ['active_storage.service', { role: 'storage', name: 'active_storage' }],
    ['active_job.queue_adapter', { role: 'broker', name: 'queue_adapter' }],
    ['action_mailer.delivery_method', { role: 'mail', name: 'mailer' }],
]);
const engines = {
    cache_store: [
        [/^memory_?store$/i, 'in-memory'],
        [/^null_?store$/i, 'null'],
        [/^file_?store$/i, 'local-disk'],
        [/^(?:redis|readthis)(?:_?cache)?(?:_?store)?$/i, 'redis'],
        [/^(?:mem_?cache|dalli)_?store$/i, 'memcached'],
        [/^solid_?cache_?store$/i, 'solid_cache'],
    ],
    'active_job.queue_adapter': [
        [/^(?:async|inline|sucker_?punch)(?:adapter)?$/i, 'in-process'],
        [/^test(?:adapter)?$/i, 'in-memory'],
        [/^sidekiq(?:adapter)?$/i, 'sidekiq'],
        [/^delayed(?:_?job)?(?:adapter)?$/i, 'delayed_job'],
        [/^solid_?queue(?:adapter)?$/i, 'solid_queue'],
        [/^good_?job(?:adapter)?$/i, 'good_job'],
        [/^resque(?:adapter)?$/i, 'resque'],
        [/^que(?:adapter)?$/i, 'que'],
        [/^(?:shoryuken|active_elastic_job|amazon_?sqs|aws_?sqs|sqs)/i, 'sqs'],
        [/^sneakers/i, 'rabbitmq'],
        [/^backburner/i, 'beanstalkd'],
    ],
    'action_mailer.delivery_method': [
        [/^letter_opener/i, 'letter_opener'],
        [/^(?:aws_|amazon_)?ses/i, 'ses'],
        [/^test$/i, 'in-memory'],
        [/^(?:logger|file)$/i, 'console'],
        [/^(?:smtp|sendmail|postmark|mailgun|sendgrid|mandrill|sparkpost)/i, 'smtp'],
    ],
};
/** The engine of a value; where Active Storage takes it from config/storage.yml, the line there as well. */
function railsEngine(setting, value, storage) {
    if (setting !== 'active_storage.service') {
        const found = engines[setting]?.find(([pattern]) => pattern.test(value));
        return found ? { engine: found[1], related: [] } : null;
    }
    const service = storage.get(value);
    if (service)
        return service.engine ? { engine: service.engine, related: [service.at] } : null;
    return value === 'local' || value === 'test' ? { engine: 'local-disk', related: [] } : null;
}
const services = [
    [/^disk$/i, 'local-disk'],
    [/^s3$/i, 's3'],
    [/^azure/i, 'azure-blob'],
    [/^(?:gcs|google)/i, 'gcs'],
];
/** The services that config/storage.yml describes (https://guides.rubyonrails.org/active_storage_overview.html#setup). */
function storageServices(path, tree) {
    const source = withoutErb(tree.text(path) ?? '');
    const root = rootOf(source.text);
    const result = new Map();
    for (const [name, { value }] of root?.kind === 'map' ? root.entries : []) {
        const node = (0,support_node.at)(value, 'service');
        const [primary] = (0,support_node/* texts */.Te)((0,support_node.at)(value, 'primary'));
        const service = /^mirror$/i.test((0,support_node/* text */.Qq)(node) ?? '') && primary ? (0,support_node.at)(root, primary, 'service') : node;
        const engine = services.find(([pattern]) => pattern.test((0,support_node/* text */.Qq)(service) ?? ''))?.[1] ?? null;
        const endpoint = erbValue((0,support_node/* text */.Qq)((0,support_node.at)(value, 'endpoint')) ?? '', source).text ?? '';
        const host = engine === 's3' ? (0,setting_hosts/* storageEndpoint */.Vl)('S3_ENDPOINT', endpoint) : null;
        const known = host === 'unknown' ? null : (host ?? engine);
        if (node)
            result.set(name, { engine: known, at: { file: path, line: node.line } });
    }
    return result;
}
/** What cannot be read there leaves the services unknown; that file is not what is judged here. */
function rootOf(source) {
    try {
        return (0,yaml/* parseYaml */.h)(source)[0] ?? null;
    }
    catch (error) {
        if (error instanceof unreadable/* Unreadable */.I)
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/src/support/rails-values.js

/** The values that an assignment gives a setting in that environment; nothing where it is for another one. */
function choicesOf(assignment, environment) {
    const { setting, line, conditions } = assignment;
    return branches(assignment.value).flatMap(({ value, conditions: own }) => {
        const judged = [...conditions, ...own].map((one) => judge(one, environment));
        if (judged.some((one) => one.kind === 'never'))
            return [];
        const known = valueIn(value);
        if (!known)
            return [];
        const keys = (kind) => judged.flatMap((one) => (one.kind === kind ? one.keys : []));
        return [
            {
                setting,
                value: known.text,
                line,
                unless: [...new Set([...keys('unless'), ...known.keys])],
                when: keys('when'),
                isToggled: judged.some((one) => one.kind === 'toggled'),
                isOpen: judged.some((one) => one.kind === 'open'),
            },
        ];
    });
}
const asked = /Rails\.env\.(production|development|test|staging|local)\?/;
function judge({ text, holds }, environment) {
    const named = asked.exec(text)?.[1];
    if (named) {
        const isIt = environmentsOf(named).includes(environment) !== /^!/.test(text);
        return { kind: isIt === holds ? 'always' : 'never', keys: [] };
    }
    if (text.includes('caching-dev'))
        return { kind: holds ? 'toggled' : 'always', keys: [] };
    const keys = [
        ...text.matchAll(/ENV(?:\.fetch\(|\.key\?\(|\.has_key\?\(|\.include\?\(|\[)[ \t]*["']([A-Z]\w*)["']/g),
    ];
    if (keys.length === 0)
        return { kind: holds ? 'open' : 'always', keys: [] };
    const isAbsence = /^!|\.(?:blank|nil|empty)\?/.test(text);
    return { kind: holds === isAbsence ? 'unless' : 'when', keys: keys.flatMap((one) => one[1] ?? []) };
}
const environmentsOf = (name) => ({
    production: ['prod'],
    development: ['dev'],
    test: ['ci'],
    staging: ['other'],
    local: ['dev', 'ci'],
})[name] ?? [];
/** Both sides of `condition ? a : b`, or the value itself. */
function branches(value) {
    const question = value.indexOf(' ? ');
    const colon = question < 0 ? -1 : value.indexOf(' : ', question);
    if (colon < 0)
        return [{ value, conditions: [] }];
    const text = value.slice(0, question).trim();
    return [
        { value: value.slice(question + 3, colon).trim(), conditions: [{ text, holds: true }] },
        { value: value.slice(colon + 3).trim(), conditions: [{ text, holds: false }] },
    ];
}
/** A symbol, a text, a class, the first of a list, or what an environment variable falls back to. */
function valueIn(value) {
    const bare = value.replace(/^[[(]{1,2}[ \t]*/, '');
    const literal = /^:?["']?([a-z]\w*)["']?(?=$|[\s,\])])/.exec(bare)?.[1];
    const symbol = /^:(\w+)/.exec(bare)?.[1] ?? (/^["']/.test(bare) ? literal : undefined);
    if (symbol)
        return { text: symbol, keys: [] };
    const known = /^ENV\b/.test(bare) ? rubyFallback(bare) : null;
    if (known?.text)
        return { text: known.text.replace(/^:/, ''), keys: known.keys };
    const named = /^(?:ActiveSupport::Cache(?:::|\.lookup_store\(:)|ActiveJob::QueueAdapters::)(\w+)/.exec(bare)?.[1];
    return named ? { text: named, keys: [] } : null;
}
/** The compared environments with the name of the file that Rails loads in each. */
const environmentFiles = [
    ['dev', 'development'],
    ['ci', 'test'],
    ['prod', 'production'],
];

;// CONCATENATED MODULE: ./lib/src/support/ruby-lines.js
const mostDeep = 30;
/**
 * The assignments of settings (`config.cache_store = \u2026`) in a Ruby file, with the `if`s around them, found by their
 * indentation, and those behind them.
 */
function rubyAssignments(source, setting) {
    const open = [];
    const lines = source.split('\n').map(withoutComment);
    return lines.flatMap((line, index) => {
        const code = line.trim();
        if (code === '')
            return [];
        follow(open, line.length - line.trimStart().length, code);
        const found = setting.exec(code);
        if (!found?.[1])
            return [];
        const rest = code.slice(found.index + found[0].length).trim();
        const value = /^(?:\[|\(|)$/.test(rest) ? `${rest}${(lines[index + 1] ?? '').trim()}` : rest;
        const { kept, conditions } = modifiers(value);
        const around = open.map((one) => ({ text: one.condition, holds: one.holds }));
        return [{ setting: found[1], value: kept, line: index + 1, conditions: [...around, ...conditions] }];
    });
}
function follow(open, indent, code) {
    const word = /^(?:if|unless|elsif|else|end|case|when)\b/.exec(code)?.[0];
    while ((open.at(-1)?.indent ?? -1) > indent)
        open.pop();
    const top = open.at(-1)?.indent === indent ? open.at(-1) : undefined;
    if (word === 'end' && top)
        open.pop();
    else if (word === 'else' && top)
        top.holds = !top.holds;
    else if ((word === 'elsif' || word === 'when') && top) {
        open.pop();
        open.push({ indent, condition: code.slice(word.length).trim(), holds: true });
    }
    else if ((word === 'if' || word === 'unless' || word === 'case') && open.length < mostDeep)
        open.push({ indent, condition: code.slice(word.length).trim(), holds: word !== 'unless' });
}
/** `\u2026 if Rails.env.production?` */
function modifiers(value) {
    const at = Math.max(value.lastIndexOf(' if '), value.lastIndexOf(' unless '));
    if (at < 0)
        return { kept: value, conditions: [] };
    const isIf = value.startsWith(' if ', at);
    const text = value.slice(at + (isIf ? 4 : 8)).trim();
    return { kept: value.slice(0, at).trim(), conditions: [{ text, holds: isIf }] };
}
/** A line up to its comment; `#{` begins none. */
function withoutComment(line) {
    const at = /(?:^|\s)#(?!\{)/.exec(line)?.index;
    return at === undefined ? line : line.slice(0, at);
}

// EXTERNAL MODULE: ./lib/src/support/tree-folders.js
var tree_folders = __webpack_require__(63052);
;// CONCATENATED MODULE: ./lib/src/support/rails-environments.js









const assignment = /^(?:Rails\.application\.)?config\.(cache_store|active_storage\.service|active_job\.queue_adapter|action_mailer\.delivery_method)[ \t]*=(?![=~])/;
const assignmentsIn = (text) => rubyAssignments(text, assignment);
/** What a file of config/environments chooses for its environment. */
function railsEnvironment(file, tree) {
    const name = (0,support_path/* fileNameOf */.bV)(file.path).replace(/\.rb$/, '');
    const environment = (0,settings_words/* environmentOfName */.o7)(name) ?? 'other';
    const says = { environment, because: `Rails loads ${name}.rb in it` };
    const root = (0,support_path/* directoryOf */.jt)((0,support_path/* directoryOf */.jt)((0,support_path/* directoryOf */.jt)(file.path)));
    const found = declarationsFor(environment, assignmentsIn(file.text), file.path, servicesOf(root, tree));
    const declared = found.map((one) => ({ ...one, says }));
    return environment === 'dev' ? [...declared, ...usualQueue(file, root, says, tree)] : declared;
}
/** What config/application.rb chooses for the environments whose own file does not choose otherwise. */
function railsApplication(file, tree) {
    const root = (0,support_path/* directoryOf */.jt)((0,support_path/* directoryOf */.jt)(file.path));
    const all = assignmentsIn(file.text);
    const storage = servicesOf(root, tree);
    return (0,held_settings/* heldOnce */.N)(environmentFiles.flatMap(([environment, name]) => {
        const replaced = replacedBy(inRoot(root, `config/environments/${name}.rb`), environment, tree);
        const left = all.filter((one) => !replaced.has(one.setting));
        const because = `${name}.rb leaves it as it is`;
        return declarationsFor(environment, left, file.path, storage).map((declaration) => ({
            environment,
            because,
            declaration,
        }));
    }));
}
/** The settings that the file of an environment gives a value of its own, whatever happens. */
function replacedBy(path, environment, tree) {
    const choices = assignmentsIn(tree.text(path) ?? '').flatMap((one) => choicesOf(one, environment));
    return new Set(choices.filter(isCertain).map((one) => one.setting));
}
const isCertain = (one) => one.when.length === 0 && !one.isToggled && !one.isOpen;
const inRoot = (root, path) => (root === '' ? path : `${root}/${path}`);
const servicesOf = (root, tree) => storageServices(inRoot(root, 'config/storage.yml'), tree);
function declarationsFor(environment, assignments, path, storage) {
    return [...railsSettings.keys()].flatMap((setting) => {
        const choices = assignments
            .filter((one) => one.setting === setting)
            .flatMap((one) => choicesOf(one, environment))
            .flatMap((choice) => {
            const found = railsEngine(setting, choice.value, storage);
            return found ? [{ ...choice, ...found }] : [];
        });
        const kept = decided(choices, environment);
        const isOneOf = new Set(kept.map((one) => one.engine)).size > 1;
        return kept.map((one) => declaration(one, path, isOneOf));
    });
}
/** Of the values of one setting those that count: the last one for certain, and what may come in its place. */
function decided(choices, environment) {
    const last = choices.findLastIndex(isCertain);
    const certain = choices[last];
    const isOther = (one) => one.when.some((key) => certain?.unless.includes(key));
    const open = choices.filter((one, index) => !certain || index > last || one.isToggled || isOther(one));
    const keys = [...new Set(choices.slice(last + 1).flatMap((one) => one.when))];
    const others = open.filter((one) => {
        if (one === certain)
            return false;
        if (!certain)
            return !one.isToggled;
        if (one.when.length > 0)
            return environment === 'prod' && (0,relations/* isStandIn */.WG)(certain.engine);
        return !(0,relations/* isStandIn */.WG)(one.engine);
    });
    return certain ? [{ ...certain, unless: [...new Set([...certain.unless, ...keys])] }, ...others] : others;
}
function declaration(one, path, isOneOf) {
    const setting = railsSettings.get(one.setting) ?? { role: 'other', name: one.setting };
    return (0,declare/* declare */.x)({
        ...setting,
        engine: one.engine,
        declared: `config.${one.setting} = :${one.value}`,
        at: { file: path, line: one.line },
        related: one.related,
        unlessSet: one.unless.length > 0 ? one.unless : null,
        alternative: isOneOf ? `branches of ${one.setting}` : null,
    });
}
/** Active Job runs in the process itself where nothing is set: worth a word where production hands its jobs to somebody. */
function usualQueue(file, root, says, tree) {
    const setting = 'active_job.queue_adapter';
    const sets = (path) => /\.queue_adapter[ \t]*=/.test((tree.text(path) ?? '').replace(/^[ \t]*#.*$/gm, ''));
    const production = inRoot(root, 'config/environments/production.rb');
    const chosen = chosenIn('prod', production, setting, tree);
    if (!chosen || (0,relations/* isStandIn */.WG)(chosen.engine) || sets(file.path))
        return [];
    const initializers = (0,tree_folders/* filesIn */.n)(inRoot(root, 'config/initializers'), tree);
    if ([inRoot(root, 'config/application.rb'), ...initializers].some(sets))
        return [];
    return [
        (0,declare/* declare */.x)({
            role: 'broker',
            name: 'queue_adapter',
            engine: 'in-process',
            declared: 'config.active_job.queue_adapter is not set (async)',
            at: { file: file.path, line: 1 },
            says,
        }),
    ];
}
function chosenIn(environment, path, setting, tree) {
    const assignments = assignmentsIn(tree.text(path) ?? '').filter((one) => one.setting === setting);
    return declarationsFor(environment, assignments, path, new Map())[0];
}

// EXTERNAL MODULE: ./lib/src/support/settings-path.js
var settings_path = __webpack_require__(59229);
// EXTERNAL MODULE: ./lib/src/support/settings-text.js
var settings_text = __webpack_require__(42405);
;// CONCATENATED MODULE: ./lib/src/readers/rails.js






/** What an application on Ruby on Rails uses in each of its environments. */
const rails = {
    id: 'rails',
    title: 'Rails settings',
    spec: 'https://guides.rubyonrails.org/configuring.html',
    files: [
        '**/config/database*.{yml,yaml}',
        '**/config/database.yml.*',
        '**/config/cable.yml',
        '**/config/environments/*.rb',
        '**/config/application.rb',
    ],
    usually: null,
    mentions: /\badapter:|\burl:|cache_store|active_storage|queue_adapter|delivery_method|Rails\.application\.configure/,
    read: (file, tree) => ({
        declarations: (0,settings_path/* ofTheProduct */.w)(rails_declarationsOf((0,settings_text/* settingsFile */._)(file), tree), file.path),
    }),
};
function rails_declarationsOf(file, tree) {
    const name = (0,support_path/* fileNameOf */.bV)(file.path);
    if (name === 'application.rb')
        return railsApplication(file, tree);
    if (name.endsWith('.rb'))
        return railsEnvironment(file, tree);
    if (name === 'cable.yml')
        return usesCable(file, tree) ? railsCable(file) : [];
    return isInUse(file, tree) ? railsDatabases(file) : [];
}
/** A sample counts where the file itself is not part of the repository. */
function isInUse({ path }, tree) {
    const sample = /^(.*\/database)(?:\.yml\.\w+|[._-](?:example|sample|template|dist)\.ya?ml)$/.exec(path);
    return sample ? !tree.has(`${sample[1]}.yml`) : true;
}
/** An application that picks its parts may leave Action Cable out, and keep the file. */
function usesCable({ path }, tree) {
    const application = tree.text(`${(0,support_path/* directoryOf */.jt)(path)}/application.rb`);
    if (application === null || /^[ \t]*require ["']rails\/all["']/m.test(application))
        return true;
    const picks = /^[ \t]*(?:#[ \t]*)?require ["']action_cable\/engine["']/m.exec(application)?.[0];
    return picks === undefined || !picks.includes('#');
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

/***/ 42405:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ settingsFile)
/* harmony export */ });
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20548);

/**
 * A settings file as text that can be looked through line by line.
 * @throws Unreadable where it is no text, or holds a conflict that was committed
 */
function settingsFile(file) {
    const text = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(file.text);
    (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseConflict */ .Xs)(text);
    return { path: file.path, text };
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


/***/ }),

/***/ 63052:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ filesIn)
/* harmony export */ });
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20331);
/* harmony import */ var _per_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21070);


/** The files that lie directly in that folder, by their paths. */
const filesIn = (folder, tree) => folders(tree).get(folder) ?? [];
const folders = (0,_per_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .perTree */ .e)((tree) => {
    const folders = new Map();
    for (const path of tree.list()) {
        const folder = (0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(path);
        const files = folders.get(folder);
        if (files)
            files.push(path);
        else
            folders.set(folder, [path]);
    }
    return folders;
});


/***/ })

};
