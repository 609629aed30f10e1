export const id = 3250;
export const ids = [3250];
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

/***/ 63250:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  phoenix: () => (/* binding */ phoenix)
});

// EXTERNAL MODULE: ./lib/src/support/path.js
var support_path = __webpack_require__(20331);
// EXTERNAL MODULE: ./lib/src/support/declare.js
var declare = __webpack_require__(58948);
;// CONCATENATED MODULE: ./lib/src/support/elixir-text.js
/** A text of Elixir without its comments, line for line (`#` within a string begins none). */
function withoutElixirComments(source) {
    return source
        .split('\n')
        .map((line) => {
        const at = /(?:^|[\s,\]})])#(?!\{)/.exec(line)?.index;
        return at === undefined || insideString(line, at) ? line : line.slice(0, at);
    })
        .join('\n');
}
const insideString = (line, at) => (line.slice(0, at).match(/(?<!\\)"/g)?.length ?? 0) % 2 === 1;

// EXTERNAL MODULE: ./lib/src/support/held-settings.js
var held_settings = __webpack_require__(49457);
// EXTERNAL MODULE: ./lib/src/support/matches.js
var matches = __webpack_require__(90935);
// EXTERNAL MODULE: ./lib/src/support/named-url.js
var named_url = __webpack_require__(12459);
// EXTERNAL MODULE: ./lib/src/support/plain-text.js
var plain_text = __webpack_require__(20548);
;// CONCATENATED MODULE: ./lib/src/support/phoenix-settings.js







const adapters = [
    ['database', /^Ecto\.Adapters\.Postgres$/, 'postgresql'],
    ['database', /^Ecto\.Adapters\.MyXQL$/, 'mysql'],
    ['database', /^Ecto\.Adapters\.SQLite3$/, 'sqlite'],
    ['database', /^Ecto\.Adapters\.Tds$/, 'mssql'],
    ['mail', /^(?:Swoosh\.Adapters|Bamboo)\.(?:Local|LocalAdapter)$/, 'console'],
    ['mail', /^(?:Swoosh\.Adapters\.Test|Bamboo\.TestAdapter)$/, 'in-memory'],
    ['mail', /^Swoosh\.Adapters\.(?:AmazonSES|ExAwsAmazonSES)$/, 'ses'],
    ['mail', /^(?:Swoosh\.Adapters|Bamboo)\.\w+$/, 'smtp'],
];
const drivers = [
    [/\{:postgrex\b/, 'postgresql'],
    [/\{:myxql\b/, 'mysql'],
    [/\{:ecto_sqlite3\b/, 'sqlite'],
    [/\{:tds\b/, 'mssql'],
];
const environments = [
    ['dev', 'dev.exs'],
    ['ci', 'test.exs'],
    ['prod', 'prod.exs'],
];
/**
 * What the files of config/ choose: dev.exs, test.exs and prod.exs for their environment, runtime.exs below
 * `config_env() == :prod` for production, config.exs for those that none of these replaces.
 */
function phoenixConfig(file, tree) {
    const name = (0,support_path/* fileNameOf */.bV)(file.path);
    if (name !== 'config.exs')
        return statedIn(file);
    const others = [...environments.map(([, other]) => other), 'runtime.exs'].flatMap((other) => {
        const path = [(0,support_path/* directoryOf */.jt)(file.path), other].filter(Boolean).join('/');
        return statedIn({ path, text: tree.text(path) ?? '' });
    });
    return elixirAdapters(file, () => null).flatMap((one) => {
        const replacing = others.filter(({ role, name: same }) => role === one.role && same === one.name);
        const replaced = new Set(replacing.flatMap(({ says }) => says?.environment ?? []));
        return (0,held_settings/* heldExcept */.n)(replaced, 'no other file of config/ replaces it there').map((says) => ({
            ...one,
            says,
        }));
    });
}
function statedIn(file) {
    const name = (0,support_path/* fileNameOf */.bV)(file.path);
    const environment = environments.find(([, other]) => other === name)?.[0];
    const because = `config loads ${name} in it`;
    if (environment)
        return elixirAdapters(file, () => ({ environment, because }));
    const production = name === 'runtime.exs' ? file.text.search(/config_env\(\) == :prod/) : -1;
    const from = production < 0 ? Number.POSITIVE_INFINITY : (0,plain_text/* lineAt */.mh)(file.text, production);
    return elixirAdapters(file, (line) => (line > from ? { environment: 'prod', because } : null));
}
/** Adapters and URLs that a file of config/ or a repository module names. */
function elixirAdapters(file, saysOn) {
    const text = withoutElixirComments(file.text);
    const place = (line) => ({ at: { file: file.path, line }, says: saysOn(line) });
    const named = (0,matches/* locatedMatches */.Q)(text, /(?:^|[\s,([])adapter:\s{0,40}([A-Z][\w.]{1,80})/g);
    const urls = (0,matches/* locatedMatches */.Q)(text, /(?:^|[\s,([])url:\s{0,40}"([a-z][\w+]{1,20}:\/\/[^"\n]{0,400})"/g);
    return [
        ...named.flatMap(({ groups: [, adapter = ''], lastLine }) => {
            const [role, , engine] = adapters.find(([, pattern]) => pattern.test(adapter)) ?? [];
            const name = role === 'mail' ? 'mailer' : null;
            return role && engine ? [(0,declare/* declare */.x)({ role, name, engine, declared: adapter, ...place(lastLine) })] : [];
        }),
        ...urls.flatMap(({ groups: [, url = ''], lastLine }) => {
            const found = (0,named_url/* namedByUrl */.I)(url, 'database');
            return found ? [(0,declare/* declare */.x)({ ...found, role: 'database', ...place(lastLine) })] : [];
        }),
        // Oban runs its jobs at once where tests tell it to.
        ...(0,matches/* locatedMatches */.Q)(text, /\bOban,[^#]{0,200}?\b(testing:[ \t]*:(?:inline|manual))\b/g).map(({ groups: [, declared = ''], lastLine }) => (0,declare/* declare */.x)({ role: 'broker', name: 'oban', engine: 'in-process', declared, ...place(lastLine) })),
    ];
}
/** The driver among an application's dependencies, where no repository module of it names an adapter. */
function mixDrivers(file, tree) {
    const folder = (0,support_path/* directoryOf */.jt)(file.path);
    const repositories = tree.list([`${folder === '' ? '' : `${folder}/`}{lib,apps}/**/repo.ex`]);
    if (repositories.some((path) => /adapter:[ \t\n]{0,40}Ecto\./.test(tree.text(path) ?? '')))
        return [];
    const text = withoutElixirComments(file.text);
    return drivers.flatMap(([pattern, engine]) => {
        const match = pattern.exec(text);
        const at = { file: file.path, line: match ? (0,plain_text/* lineAt */.mh)(text, match.index) : 1 };
        return match ? [(0,declare/* declare */.x)({ role: 'database', engine, declared: match[0].slice(1), at })] : [];
    });
}

// EXTERNAL MODULE: ./lib/src/support/settings-path.js
var settings_path = __webpack_require__(59229);
// EXTERNAL MODULE: ./lib/src/support/settings-text.js
var settings_text = __webpack_require__(42405);
;// CONCATENATED MODULE: ./lib/src/readers/phoenix.js




/** The adapters of a Phoenix application: Ecto's repository, mail, jobs. */
const phoenix = {
    id: 'phoenix',
    title: 'Phoenix settings',
    spec: 'https://hexdocs.pm/ecto/Ecto.Repo.html',
    files: ['**/config/*.exs', '**/mix.exs', '**/repo.ex'],
    usually: null,
    mentions: /\badapter:|\burl:|\{:(?:postgrex|myxql|ecto_sqlite3|tds)\b|\bOban\b/,
    read(given, tree) {
        const file = (0,settings_text/* settingsFile */._)(given);
        const name = (0,support_path/* fileNameOf */.bV)(file.path);
        const declarations = name === 'mix.exs'
            ? mixDrivers(file, tree)
            : name === 'repo.ex'
                ? elixirAdapters(file, () => null)
                : phoenixConfig(file, tree);
        return { declarations: (0,settings_path/* ofTheProduct */.w)(declarations, file.path) };
    },
};


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

/***/ 90935:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ locatedMatches)
/* harmony export */ });
/** Every match of a global pattern with its lines, which are counted once over the text. */
function locatedMatches(text, pattern) {
    let [line, counted] = [1, 0];
    return [...text.matchAll(pattern)].map((match) => {
        const leading = /^\s*/.exec(match[0])?.[0].length ?? 0;
        for (const start = match.index + leading; counted < start; counted++)
            if (text[counted] === '\n')
                line++;
        const within = match[0].slice(leading).split('\n').length - 1;
        return { groups: [...match], index: match.index, line, lastLine: line + within };
    });
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


/***/ })

};
