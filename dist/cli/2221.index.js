export const id = 2221;
export const ids = [2221];
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

/***/ 32221:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  symfony: () => (/* binding */ symfony)
});

// EXTERNAL MODULE: ./lib/src/support/held-settings.js
var held_settings = __webpack_require__(49457);
// EXTERNAL MODULE: ./lib/src/support/node.js
var support_node = __webpack_require__(36432);
// EXTERNAL MODULE: ./lib/src/support/settings-path.js
var settings_path = __webpack_require__(59229);
// EXTERNAL MODULE: ./lib/src/support/settings-words.js
var settings_words = __webpack_require__(84649);
// EXTERNAL MODULE: ./lib/src/support/declare.js
var declare = __webpack_require__(58948);
// EXTERNAL MODULE: ./lib/src/support/dotenv.js
var support_dotenv = __webpack_require__(12402);
// EXTERNAL MODULE: ./lib/src/support/named-url.js
var named_url = __webpack_require__(12459);
;// CONCATENATED MODULE: ./lib/src/support/symfony-dsn.js


/** Reads `env(KEY)` parameters. */
function defaultsIn(parameters) {
    return new Map((0,support_node/* entries */.jO)(parameters).flatMap(({ key, value }) => {
        const name = /^env\(([A-Z]\w*)\)$/.exec(key)?.[1];
        const written = (0,support_node/* text */.Qq)(value);
        return name && written !== null ? [[name, written]] : [];
    }));
}
/** A value with `%env(resolve:KEY)%` put in where a default is known (https://symfony.com/doc/current/configuration/env_var_processors.html). */
function symfonyValue(written, defaults) {
    const key = /^%env\((?:[\w-]{1,40}:){0,4}([A-Z]\w{0,100})\)%$/.exec(written.trim())?.[1];
    return key ? { text: defaults.get(key) ?? null, keys: [key] } : { text: written, keys: [] };
}
const transports = [
    [/^in-memory:/, 'in-memory'],
    [/^sync:/, 'in-process'],
    [/^redis|^valkey/, 'redis'],
    [/^amqp/, 'rabbitmq'],
    [/^beanstalkd:/, 'beanstalkd'],
    [/^sqs:|^https:\/\/sqs\./, 'sqs'],
    [/^(?:ed)?kafka:/, 'kafka'],
];
/** What a transport of Messenger hands its messages to; nothing for one that is kept in the database. */
const transport = (dsn) => byTable(dsn, transports);
const mailers = [
    [/^null:/, 'null'],
    [/^ses\b/, 'ses'],
    [/^(?:smtp|smtps|sendmail|native|\w+\+(?:smtp|api|https))/, 'smtp'],
];
/** What Mailer hands its mails to. */
const mailer = (dsn) => byTable(dsn, mailers);
const adapters = [
    [/^cache\.adapter\.(?:redis|redis_tag_aware)$/, 'redis'],
    [/^cache\.adapter\.valkey/, 'valkey'],
    [/^cache\.adapter\.memcached$/, 'memcached'],
    [/^cache\.adapter\.(?:array|apcu)$/, 'in-memory'],
    [/^cache\.adapter\.(?:filesystem|phpfiles|php_files)/, 'local-disk'],
    [/^cache\.adapter\.null$/, 'null'],
];
/** What a cache adapter keeps its entries in. */
const cacheAdapter = (name) => {
    const found = adapters.find(([pattern]) => pattern.test(name));
    return found ? { engine: found[1], variants: [], declared: name } : null;
};
function byTable(dsn, table) {
    const found = table.find(([pattern]) => pattern.test(dsn.trim()));
    return found ? { engine: found[1], variants: [], declared: `${dsn.split(':', 1)[0]}://\u2026` } : null;
}
/** A database by its URL or driver (`pdo_pgsql`). */
function database(written, role = 'database') {
    return (0,named_url/* namedByUrl */.I)(written.includes(':') ? written : `${written}://`, role);
}

// EXTERNAL MODULE: ./lib/src/support/versions.js
var versions = __webpack_require__(29125);
;// CONCATENATED MODULE: ./lib/src/support/symfony-settings.js





/** The context of a file below config/packages. */
function contextOf(file, root, tree) {
    const application = file.path.slice(0, Math.max(0, file.path.lastIndexOf('config/packages/')));
    const dotenv = tree.text(`${application}.env`);
    return {
        file: file.path,
        defaults: defaultsIn((0,support_node.at)(root, 'parameters')),
        dotenv: dotenv === null ? () => null : (0,support_dotenv/* dotenvLookup */.b)((0,support_dotenv/* readDotenv */.J)(dotenv)),
    };
}
/** What a part of the configuration (the whole, or a `when@test`) declares. */
function symfonyDeclarations(part, context) {
    const dbal = (0,support_node.at)(part, 'doctrine', 'dbal');
    const framework = (0,support_node.at)(part, 'framework');
    return [
        ...connections(dbal).flatMap(({ name, node }) => databaseOf(name, node, context) ?? []),
        ...one((0,support_node.at)(framework, 'cache', 'app'), cacheAdapter, { role: 'cache', name: 'cache' }, context),
        ...symfony_settings_transports(framework).flatMap(({ name, node }) => one(node, transport, { role: 'broker', name: `messenger ${name}` }, context)),
        ...one((0,support_node.at)(framework, 'mailer', 'dsn'), mailer, { role: 'mail', name: 'mailer' }, context),
    ];
}
function connections(dbal) {
    const several = (0,support_node/* entries */.jO)((0,support_node.at)(dbal, 'connections')).map(({ key, value }) => ({ name: key, node: value }));
    if (several.length > 0)
        return several;
    return dbal ? [{ name: 'default', node: dbal }] : [];
}
const symfony_settings_transports = (framework) => (0,support_node/* entries */.jO)((0,support_node.at)(framework, 'messenger', 'transports')).flatMap(({ key, value }) => {
    const node = value.kind === 'map' ? (0,support_node.at)(value, 'dsn') : value;
    return node && !/^(?:failed|sync)$/.test(key) ? [{ name: key, node }] : [];
});
function one(node, identify, more, { file, defaults }) {
    const written = (0,support_node/* text */.Qq)(node);
    if (!node || written === null)
        return [];
    const { text: value, keys } = symfonyValue(written, defaults);
    const found = value === null ? null : identify(value);
    if (!found)
        return [];
    const unlessSet = keys.length > 0 ? keys : null;
    return [(0,declare/* declare */.x)({ ...found, ...more, at: { file, line: node.line }, unlessSet })];
}
/**
 * A connection by its driver or URL, with the version of the server that Doctrine is told. A URL that only the
 * environment knows is of the engine that the application's .env file names.
 */
function databaseOf(name, connection, context) {
    const node = (0,support_node.at)(connection, 'driver') ?? (0,support_node.at)(connection, 'url');
    const written = (0,support_node/* text */.Qq)(node);
    if (!node || written === null)
        return null;
    const { text: value, keys } = symfonyValue(written, context.defaults);
    const known = value === null ? null : database(value);
    const told = (0,support_node.at)(connection, 'server_version') ?? (0,support_node.at)(connection, 'serverVersion');
    const version = told ? serverVersion((0,support_node/* text */.Qq)(told) ?? '') : null;
    const usual = known || !told ? null : database(context.dotenv(keys[0] ?? '') ?? '');
    const found = known ?? usual;
    if (!found)
        return null;
    const line = version && told ? told.line : node.line;
    return (0,declare/* declare */.x)({
        role: 'database',
        name: name === 'default' ? null : name,
        engine: version?.isMariaDb ? 'mariadb' : found.engine,
        variants: found.variants,
        declared: version ? `server_version: ${(0,support_node/* text */.Qq)(told)}` : found.declared,
        version: version?.version ?? found.version ?? null,
        at: { file: context.file, line },
        unlessSet: known && keys.length > 0 ? keys : null,
    });
}
/** "16", "8.0.36", "mariadb-10.11.2", "10.11.2-MariaDB". */
function serverVersion(written) {
    const isMariaDb = /mariadb/i.test(written);
    const version = (0,versions/* leadingVersion */.tP)(written.replace(/^mariadb-/i, ''));
    return version ? { version, isMariaDb } : null;
}

// EXTERNAL MODULE: ./lib/src/support/yaml.js + 11 modules
var yaml = __webpack_require__(68906);
;// CONCATENATED MODULE: ./lib/src/readers/symfony.js






/** Symfony's configuration of packages, with its `when@` parts. */
const symfony = {
    id: 'symfony',
    title: 'Symfony settings',
    spec: 'https://symfony.com/doc/current/configuration.html',
    files: ['**/config/packages/**/*.{yaml,yml}'],
    usually: null,
    mentions: /^[ \t]*["']?(?:doctrine|framework)["']?[ \t]*:/m,
    read: (file, tree) => ({ declarations: (0,settings_path/* ofTheProduct */.w)(declarationsOf(file, tree), file.path) }),
};
/** What the whole file says holds where no `when@` part of it says otherwise. */
function declarationsOf(file, tree) {
    const root = (0,yaml/* parseYaml */.h)(file.text)[0] ?? null;
    const context = contextOf(file, root, tree);
    const parts = (0,support_node/* entries */.jO)(root).flatMap(({ key, value, line }) => {
        const name = /^when@(\w+)$/.exec(key)?.[1];
        const environment = name ? ((0,settings_words/* environmentOfName */.o7)(name) ?? 'other') : null;
        return environment ? [{ environment, key, line, declarations: symfonyDeclarations(value, context) }] : [];
    });
    const own = parts.flatMap(({ environment, key, line, declarations }) => declarations.map((one) => ({
        ...one,
        says: { environment, because: `${key} is for it (line ${line})` },
    })));
    const base = symfonyDeclarations(root, context).flatMap((one) => {
        const replaced = new Set(own
            .filter(({ role, name }) => role === one.role && name === one.name)
            .map(({ says }) => says.environment));
        return (0,held_settings/* heldExcept */.n)(replaced, 'no other part of the file replaces it there').map((says) => ({
            ...one,
            says,
        }));
    });
    return [...base, ...own];
}


/***/ }),

/***/ 12402:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readDotenv),
/* harmony export */   b: () => (/* binding */ dotenvLookup)
/* harmony export */ });
/* harmony import */ var _interpolation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14984);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20548);
/* harmony import */ var _redacted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34652);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91959);




const mostKeys = 10_000;
const mostAdded = 1_000_000;
/**
 * The entries of a dotenv file, in order: `export`, the three quotes over several lines, comments, and variables of
 * earlier entries or of `lookup` put in (https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/).
 * @throws Unreadable where it is no text or holds more than 10,000 keys
 */
function readDotenv(source, lookup = () => null) {
    const cursor = { text: (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(source), at: 0, line: 1, gone: new Set() };
    const entries = [];
    const values = new Map();
    let budget = mostAdded;
    const earlier = (key) => {
        const known = values.get(key);
        const value = known ? (0,_redacted_js__WEBPACK_IMPORTED_MODULE_1__/* .reveal */ ._)(known) : lookup(key);
        budget -= value?.length ?? 0;
        return budget < 0 ? null : value;
    };
    while (cursor.at < cursor.text.length) {
        const entry = readEntry(cursor, earlier);
        skipLine(cursor);
        if (!entry)
            continue;
        if (entries.length === mostKeys)
            throw new _unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .Unreadable */ .I('more than 10,000 keys: not read', entry.line);
        entries.push(entry);
        values.set(entry.key, entry.value);
    }
    return entries;
}
/** What a key has in those entries (the last one wins), or null. */
function dotenvLookup(entries) {
    const values = new Map(entries.map(({ key, value }) => [key, value]));
    return (key) => {
        const value = values.get(key);
        return value ? (0,_redacted_js__WEBPACK_IMPORTED_MODULE_1__/* .reveal */ ._)(value) : null;
    };
}
function readEntry(cursor, lookup) {
    const start = /[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]{0,255})[ \t]*=[ \t]*/y;
    start.lastIndex = cursor.at;
    const [all, key] = start.exec(cursor.text) ?? [];
    if (!all || !key)
        return null;
    const { line } = cursor;
    cursor.at += all.length;
    const quoted = readQuoted(cursor);
    const rest = restOfLine(cursor);
    const mark = /(?:^|\s)#/.exec(rest);
    const literal = quoted?.content ?? rest.slice(0, mark?.index).trim();
    const { text, complete } = quoted?.quote === "'" ? { text: literal, complete: true } : (0,_interpolation_js__WEBPACK_IMPORTED_MODULE_3__/* .interpolate */ .G)(literal, lookup);
    const comment = mark && rest.slice(mark.index + mark[0].length).trim();
    return { key, line, value: (0,_redacted_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E)(text), complete, comment };
}
function readQuoted(cursor) {
    const { text, at, gone } = cursor;
    const quote = text[at] ?? '';
    if (!['"', "'", '`'].includes(quote) || gone.has(quote))
        return null;
    const end = closing(text, quote, at + 1);
    if (end < 0) {
        gone.add(quote);
        return null;
    }
    const content = text.slice(at + 1, end);
    cursor.at = end + 1;
    cursor.line += content.split('\n').length - 1;
    return { quote, content: quote === '"' ? unescapeDouble(content) : content };
}
function closing(text, quote, from) {
    let end = text.indexOf(quote, from);
    while (quote === '"' && end > from && isEscaped(text, end, from))
        end = text.indexOf(quote, end + 1);
    return end;
}
function isEscaped(text, at, from) {
    let backslashes = 0;
    while (at - backslashes > from && text[at - backslashes - 1] === '\\')
        backslashes++;
    return backslashes % 2 === 1;
}
const escapes = new Map(Object.entries({ n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\', $: '$$' }));
const unescapeDouble = (content) => content.replace(/\\([nrt"\\$])/g, (_, letter) => escapes.get(letter) ?? letter);
function restOfLine({ text, at }) {
    const newline = text.indexOf('\n', at);
    return text.slice(at, newline < 0 ? text.length : newline);
}
function skipLine(cursor) {
    cursor.at += restOfLine(cursor).length + 1;
    cursor.line++;
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

/***/ 14984:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ interpolate)
/* harmony export */ });
const deepest = 20;
/** How much text values may add: short references to a long value would otherwise grow without end. */
const mostAdded = 1_000_000;
/**
 * Puts variables into a text as Docker Compose and shells do: `$A`, `${A}`, `${A:-default}`, `${A-default}`,
 * `${A:?error}`, `${A?error}`, `${A:+other}`, `${A+other}`, `$$` for a dollar sign, defaults in defaults
 * (https://docs.docker.com/reference/compose-file/interpolation/). Commands (`$(\u2026)`) are never run: they stay.
 */
function interpolate(source, lookup) {
    const state = {
        source,
        lookup,
        used: [],
        at: 0,
        complete: true,
        defaulted: false,
        live: true,
        budget: mostAdded,
    };
    const text = source.includes('$') ? expand(state, 0) : source;
    const { complete, used, defaulted } = state;
    return { text, complete, used: [...new Set(used)], defaulted };
}
/** Reads up to the end, or inside braces up to the one that closes them. */
function expand(state, depth) {
    const { source } = state;
    let text = '';
    while (state.at < source.length && !(depth > 0 && source[state.at] === '}')) {
        const plain = /[^$}]+|\}/y;
        plain.lastIndex = state.at;
        const passed = plain.exec(source)?.[0];
        state.at += passed?.length ?? 0;
        text += passed ?? reference(state, depth);
    }
    return text;
}
function reference(state, depth) {
    const start = state.at;
    const form = /\$(?:(\$)|([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(:?[-?+])?)?/y;
    form.lastIndex = start;
    const [all = '$', dollar, bare, braced, operator] = form.exec(state.source) ?? [];
    state.at += all.length;
    if (dollar)
        return '$';
    if (bare)
        return look(state, bare) ?? asWritten(state, start);
    if (!braced || depth >= deepest)
        return asWritten(state, start);
    if (operator)
        return withOperator(state, { key: braced, operator, start }, depth);
    return close(state) ? (look(state, braced) ?? asWritten(state, start)) : asWritten(state, start);
}
function withOperator(state, { key, operator, start }, depth) {
    const value = look(state, key);
    const isSet = operator.startsWith(':') ? Boolean(value) : value !== null;
    const takesOther = operator.endsWith('+') ? isSet : operator.endsWith('-') && !isSet;
    const { live } = state;
    state.live = live && takesOther;
    const other = expand(state, depth + 1);
    state.live = live;
    if (!close(state) || (operator.endsWith('?') && !isSet))
        return asWritten(state, start);
    if (live && !isSet)
        state.defaulted = true;
    if (takesOther)
        return other;
    return operator.endsWith('+') ? '' : (value ?? '');
}
function close(state) {
    const closed = state.source[state.at] === '}';
    if (closed)
        state.at++;
    return closed;
}
function look(state, key) {
    if (!state.live)
        return null;
    state.used.push(key);
    const value = state.lookup(key) ?? null;
    state.budget -= value?.length ?? 0;
    return state.budget < 0 ? null : value;
}
function asWritten(state, start) {
    if (state.live)
        state.complete = false;
    return state.source.slice(start, state.at);
}


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
