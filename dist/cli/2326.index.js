export const id = 2326;
export const ids = [2326];
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

/***/ 32326:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  spring: () => (/* binding */ spring)
});

// EXTERNAL MODULE: ./lib/src/catalog/relations.js
var relations = __webpack_require__(93143);
// EXTERNAL MODULE: ./lib/src/support/held-settings.js
var held_settings = __webpack_require__(49457);
// EXTERNAL MODULE: ./lib/src/support/path.js
var support_path = __webpack_require__(20331);
// EXTERNAL MODULE: ./lib/src/support/settings-path.js
var settings_path = __webpack_require__(59229);
// EXTERNAL MODULE: ./lib/src/support/settings-text.js
var settings_text = __webpack_require__(42405);
// EXTERNAL MODULE: ./lib/src/support/node.js
var support_node = __webpack_require__(36432);
;// CONCATENATED MODULE: ./lib/src/support/properties.js
/** One spelling of a key: Spring binds `driver-class-name`, `driverClassName` and `DRIVER_CLASS_NAME` alike. */
const plainKey = (key) => key.toLowerCase().replace(/[-_]/g, '');
/**
 * The documents of a .properties file (https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/util/Properties.html),
 * as Spring Boot divides them (`#---`).
 */
function readProperties(source) {
    const documents = [[]];
    for (const { text, line } of logicalLines(source)) {
        if (/^[#!]---[ \t]*$/.test(text))
            documents.push([]);
        const found = /^([^\s#!=:][^\s=:]{0,300})[ \t]*[=:]?[ \t]*(.*)$/.exec(text);
        if (found?.[1])
            documents.at(-1)?.push({ key: plainKey(found[1]), value: found[2] ?? '', line });
    }
    return documents;
}
function logicalLines(source) {
    const result = [];
    let open = null;
    for (const [index, raw] of source.split(/\r?\n/).entries()) {
        const text = raw.trim();
        const isComment = /^[#!]/.test(text);
        const ends = /\\$/.test(text) && !isComment;
        const part = ends ? text.slice(0, -1) : text;
        const now = open
            ? { text: open.text + part, line: open.line }
            : { text: part, line: index + 1 };
        open = ends && now.text.length < 10_000 ? now : null;
        if (!open)
            result.push(now);
    }
    return result;
}
/** What a value is in the end: `${KEY:default}` put in, and the keys that replace it. */
function propertyValue(written) {
    const keys = [];
    let text = written.trim().replace(/^["'](.*)["']$/, '$1');
    for (let depth = 0; depth < 4; depth++) {
        const found = /^\$\{([\w.-]{1,200}):(.*)\}$/.exec(text);
        if (!found)
            break;
        keys.push((found[1] ?? '').toUpperCase().replace(/[.-]/g, '_'));
        text = found[2] ?? '';
    }
    return { text, keys };
}

// EXTERNAL MODULE: ./lib/src/support/settings-words.js
var settings_words = __webpack_require__(84649);
// EXTERNAL MODULE: ./lib/src/support/yaml.js + 11 modules
var yaml = __webpack_require__(68906);
;// CONCATENATED MODULE: ./lib/src/support/spring-documents.js





/** The documents of application*.yaml and application*.properties with the profiles that they are for. */
function springDocuments(file) {
    const all = /\.properties$/.test(file.path) ? readProperties(file.text) : yamlDocuments(file.text);
    return all
        .flatMap((properties) => byQuarkusProfile(properties))
        .map((properties) => ({
        properties: properties.own,
        says: statements(file.path, properties),
    }));
}
/** Quarkus writes the profile before the key: `%test.quarkus.datasource.db-kind`. */
function byQuarkusProfile(properties) {
    const groups = new Map();
    for (const one of properties) {
        const [, profile, key] = /^%(\w+)\.(.*)$/.exec(one.key) ?? [];
        const group = groups.get(profile ?? null) ?? [];
        groups.set(profile ?? null, group);
        group.push(key ? { ...one, key } : one);
    }
    return [...groups].map(([profile, own]) => ({ own, profile }));
}
function statements(path, { own, profile }) {
    if (/(?:^|\/)(?:test|it|integrationtest|integration-test)\/resources\//i.test(path))
        return [{ environment: 'ci', because: 'it lies in the resources of tests' }];
    const inName = /^(?:application|bootstrap)-(.+)\.\w+$/.exec((0,support_path/* fileNameOf */.bV)(path))?.[1];
    const activated = own.find(({ key }) => key === 'spring.config.activate.onprofile' || key === 'spring.profiles');
    const written = profile ?? inName ?? (activated ? propertyValue(activated.value).text : null);
    return written === null || written === 'default' ? [null] : environmentsOf(written);
}
/** "prod", "dev | test", "!production". */
function environmentsOf(profiles) {
    const because = `profile ${profiles.slice(0, 60)} is for it`;
    if (/^!\w+$/.test(profiles)) {
        const not = (0,settings_words/* environmentOfName */.o7)(profiles);
        const others = ['dev', 'ci', 'prod'].filter((environment) => environment !== not);
        return others.map((environment) => ({ environment, because }));
    }
    const named = profiles.split(/[\s|,&()]+/).filter((word) => word !== '' && !word.startsWith('!'));
    const known = new Set(named.map((word) => (0,settings_words/* environmentOfName */.o7)(word) ?? 'other'));
    return [...known].map((environment) => ({ environment, because }));
}
function yamlDocuments(source) {
    return (0,yaml/* parseYaml */.h)(source).map((root) => flattened(root, '', 0));
}
function flattened(node, prefix, depth) {
    if (depth > 12)
        return [];
    const own = node.kind === 'list' ? (0,support_node/* texts */.Te)(node).join(',') : (0,support_node/* text */.Qq)(node);
    if (own !== null && prefix !== '')
        return [{ key: prefix, value: own, line: node.line }];
    return (0,support_node/* entries */.jO)(node).flatMap(({ key, value }) => {
        const plain = plainKey(key.replace(/^"|"$/g, ''));
        return flattened(value, prefix === '' ? plain : `${prefix}.${plain}`, depth + 1);
    });
}

// EXTERNAL MODULE: ./lib/src/catalog/urls.js + 1 modules
var urls = __webpack_require__(37445);
// EXTERNAL MODULE: ./lib/src/support/declare.js
var declare = __webpack_require__(58948);
// EXTERNAL MODULE: ./lib/src/support/named-url.js
var named_url = __webpack_require__(12459);
;// CONCATENATED MODULE: ./lib/src/support/spring-slots.js




const spring_slots_urls = /^(?:spring\.(?:datasource|r2dbc)(?:\.(\w+))?\.(?:url|jdbcurl)|quarkus\.datasource(?:\.(\w+))?\.(?:jdbc|reactive)\.url)$/;
const kinds = /^quarkus\.datasource(?:\.(\w+))?\.dbkind$/;
const drivers = /^spring\.datasource(?:\.(\w+))?\.driverclassname$/;
/** Parts of one data source that are no data source. */
const pools = new Set(['hikari', 'tomcat', 'dbcp2', 'oracleucp', 'properties', 'pool']);
const driverClasses = [
    [/^org\.h2\./, 'h2'],
    [/^org\.hsqldb\./, 'hsqldb'],
    [/^org\.apache\.derby\./, 'derby'],
    [/^org\.sqlite\./, 'sqlite'],
    [/^org\.postgresql\./, 'postgresql'],
    [/^com\.mysql\./, 'mysql'],
    [/^org\.mariadb\./, 'mariadb'],
    [/^com\.microsoft\.sqlserver\./, 'mssql'],
    [/^oracle\.jdbc/, 'oracle'],
];
/** https://docs.spring.io/spring-boot/reference/io/caching.html#io.caching.provider */
const cacheTypes = new Map([
    ['simple', 'in-memory'],
    ['caffeine', 'in-memory'],
    ['none', 'null'],
    ['redis', 'redis'],
    ['hazelcast', 'hazelcast'],
]);
/** What the properties of one document choose: data sources by URL, kind or driver, and the cache. */
function springDeclarations(properties, file) {
    const databases = new Map();
    for (const identify of [byUrl, byKind, byDriver])
        for (const one of properties) {
            const found = identify(one);
            const name = found?.name && !pools.has(found.name) ? found.name : null;
            if (found && !databases.has(name ?? ''))
                databases.set(name ?? '', declarationOf(one, { ...found, name }, file));
        }
    return [...databases.values(), ...properties.flatMap((one) => cacheOf(one, file) ?? [])];
}
function byUrl({ key, value }) {
    const [matches, spring, quarkus] = spring_slots_urls.exec(key) ?? [];
    if (!matches)
        return null;
    const { text, keys } = propertyValue(value);
    const named = (0,named_url/* namedByUrl */.I)(text, 'database');
    return named && { ...named, keys, name: spring ?? quarkus ?? null };
}
function byKind({ key, value }) {
    const matches = kinds.exec(key);
    const { text, keys } = propertyValue(value);
    const found = matches && (0,urls/* identifyScheme */.IA)(text);
    if (found?.role !== 'database')
        return null;
    return {
        engine: found.engine,
        variants: [],
        declared: `db-kind ${text}`,
        keys,
        name: matches?.[1] ?? null,
    };
}
function byDriver({ key, value }) {
    const matches = drivers.exec(key);
    const { text, keys } = propertyValue(value);
    const found = matches && driverClasses.find(([pattern]) => pattern.test(text));
    return found ? { engine: found[1], variants: [], declared: text, keys, name: matches?.[1] ?? null } : null;
}
function declarationOf({ line }, found, file) {
    const { keys, ...named } = found;
    return (0,declare/* declare */.x)({
        ...named,
        role: 'database',
        at: { file, line },
        unlessSet: keys.length > 0 ? keys : null,
    });
}
function cacheOf({ key, value, line }, file) {
    const { text, keys } = propertyValue(value);
    const engine = key === 'spring.cache.type' ? cacheTypes.get(text.toLowerCase()) : undefined;
    if (!engine)
        return null;
    const unlessSet = keys.length > 0 ? keys : null;
    return (0,declare/* declare */.x)({ role: 'cache', name: 'cache', engine, declared: text, at: { file, line }, unlessSet });
}

// EXTERNAL MODULE: ./lib/src/support/tree-folders.js
var tree_folders = __webpack_require__(63052);
// EXTERNAL MODULE: ./lib/src/support/unreadable.js
var unreadable = __webpack_require__(91959);
;// CONCATENATED MODULE: ./lib/src/readers/spring.js









const spring_name = /^(?:application|bootstrap)(?:-[\w.-]+)?\.(?:ya?ml|properties)$/;
/** Data sources and caches of Spring Boot and Quarkus, with profiles. */
const spring = {
    id: 'spring',
    title: 'Spring Boot settings',
    spec: 'https://docs.spring.io/spring-boot/reference/features/external-config.html',
    files: [
        '**/{application,bootstrap}.{yml,yaml,properties}',
        '**/{application,bootstrap}-*.{yml,yaml,properties}',
    ],
    usually: null,
    mentions: /datasource|r2dbc|db-kind|\bcache\b/,
    read: (file, tree) => isTemplate(file)
        ? {}
        : { declarations: (0,settings_path/* ofTheProduct */.w)(declarationsOf((0,settings_text/* settingsFile */._)(file), tree), file.path) },
};
/** A chart's template of that name is another format. */
const isTemplate = ({ text }) => /\{\{-? /.test(text);
/** What always holds gives way to profiles, to the resources of tests, and, embedded, to production's own. */
function declarationsOf(file, tree) {
    const stated = statedIn(file);
    const base = stated.filter((one) => one.says === null);
    if (base.length === 0)
        return stated;
    const others = [...stated, ...besides(file.path, tree)];
    return stated.flatMap((one) => {
        if (one.says)
            return [one];
        const replaced = new Set(others.flatMap(({ role, name: other, says }) => says && role === one.role && other === one.name ? [says.environment] : []));
        if ((0,relations/* isEmbedded */.nq)(one.engine))
            replaced.add('prod');
        return (0,held_settings/* heldExcept */.n)(replaced, 'it is the default and nothing replaces it there').map((says) => ({
            ...one,
            says,
        }));
    });
}
function statedIn(file) {
    return springDocuments(file).flatMap(({ properties, says }) => {
        const declarations = springDeclarations(properties, file.path);
        return says.flatMap((one) => declarations.map((declaration) => ({ ...declaration, says: one })));
    });
}
/** What the other files of the application say: profiles beside it, and the resources of its tests. */
function besides(path, tree) {
    const folder = (0,support_path/* directoryOf */.jt)(path);
    const folders = [folder, folder.replace(/(^|\/)main\/resources/, '$1test/resources')];
    const paths = [...new Set(folders)].flatMap((one) => (0,tree_folders/* filesIn */.n)(one, tree));
    return paths.flatMap((other) => {
        const text = other !== path && spring_name.test((0,support_path/* fileNameOf */.bV)(other)) ? tree.text(other) : null;
        return text === null ? [] : readableIn({ path: other, text });
    });
}
function readableIn(file) {
    try {
        return statedIn(file);
    }
    catch (error) {
        if (error instanceof unreadable/* Unreadable */.I)
            return [];
        throw error;
    }
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
