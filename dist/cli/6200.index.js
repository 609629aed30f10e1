export const id = 6200;
export const ids = [6200];
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

/***/ 96200:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  javascriptOrm: () => (/* binding */ javascriptOrm)
});

// EXTERNAL MODULE: ./lib/src/catalog/urls.js + 1 modules
var urls = __webpack_require__(37445);
// EXTERNAL MODULE: ./lib/src/support/declare.js
var declare = __webpack_require__(58948);
// EXTERNAL MODULE: ./lib/src/support/held-settings.js
var held_settings = __webpack_require__(49457);
;// CONCATENATED MODULE: ./lib/src/support/javascript-objects.js
const deepest = 60;
const longest = 300;
const tokens = /(\n)|(\/\/[^\n]*)|(\/\*)|("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`)|(\.\.\.)|([{[(])|([}\])])|(,)|(:)|(;)|[ \t\r]+|[\w$]+|[^\w\s]/gy;
/**
 * The entries of the object literals of a JavaScript or TypeScript file, in order, without running it. It knows no
 * regular expressions and no types, which settings hardly hold; what it misreads it leaves out.
 */
function javaScriptObjects(source) {
    const entries = [];
    const frames = [{ isObject: false, path: [], key: null, line: 1, code: '' }];
    let [line, skipTo] = [1, 0];
    for (const match of source.matchAll(tokens)) {
        const [all, newline, , block, text, spread, open, close, comma, colon, semicolon] = match;
        const top = frames.at(-1);
        if (!top)
            return entries;
        if (newline)
            line++;
        if (match.index < skipTo)
            continue;
        if (block)
            skipTo = endOfBlock(source, match.index);
        else if (open)
            push(frames, open, line);
        else if (close)
            pop(frames, entries);
        else if (comma || semicolon)
            end(top, entries, line);
        else if (colon)
            colonIn(top);
        else if (spread && top.isObject && top.key === null)
            [top.key, top.line, top.code] = ['...', line, ''];
        else if (!match[2])
            append(top, newline ? ' ' : all, line);
        if (text)
            line += all.split('\n').length - 1;
    }
    return entries;
}
const endOfBlock = (source, from) => {
    const end = source.indexOf('*/', from + 2);
    return end < 0 ? source.length : end + 2;
};
function append(frame, code, line) {
    if (frame.code.trim() === '')
        frame.line = line;
    if (!frame.isObject)
        frame.code = (frame.code + code).slice(-longest);
    else if (frame.code.length < longest)
        frame.code += code;
}
/** `key:` of an object; a colon of a type or of a condition belongs to the code around it. */
function colonIn(frame) {
    const key = /^\s*(?:["'`]([^"'`]{0,100})["'`]|([\w$]{1,100}))\s*$/.exec(frame.code);
    if (!frame.isObject || frame.key !== null || !key)
        frame.code += ':';
    else
        [frame.key, frame.code] = [key[1] ?? key[2] ?? '', ''];
}
function push(frames, open, line) {
    const top = frames.at(-1);
    if (!top || frames.length > deepest)
        return;
    const before = top.code.trim();
    const isObject = open === '{' && (top.isObject ? before === '' : /(?:[=([,:]|\breturn|\bdefault)$/.test(before));
    const name = top.isObject ? (top.key ?? '') : nameIn(before);
    frames.push({
        isObject,
        path: isObject ? [...top.path, name] : top.path,
        key: null,
        line,
        code: open === '{' ? '' : `${top.isObject ? '' : before.slice(-100)}${open}`,
    });
}
/** What an object is given to: `exports.x =`, `const x: T =`, `export default`, `new DataSource(`. */
function nameIn(code) {
    const handed = /([\w$]+)\s*\($/.exec(code)?.[1];
    const assigned = /(?:exports\.([\w$]+)|\b(?:const|let|var)\s+([\w$]+)(?:\s*:[^=]{0,100})?)\s*=$/.exec(code);
    return handed ?? assigned?.[1] ?? assigned?.[2] ?? '';
}
function pop(frames, entries) {
    if (frames.length < 2)
        return;
    const frame = frames.pop();
    const top = frames.at(-1);
    if (!frame || !top)
        return;
    if (frame.isObject)
        end(frame, entries, frame.line);
    else if (top.isObject)
        append(top, ` ${frame.code} `, frame.line);
    else
        top.code = '';
}
function end(frame, entries, line) {
    const code = frame.code.trim();
    if (!frame.isObject) {
        frame.code = '';
        return;
    }
    const shorthand = frame.key === null && /^[\w$]+$/.test(code) ? code : null;
    const key = frame.key ?? shorthand;
    if (key !== null && code !== '')
        entries.push({ path: [...frame.path, key], value: code, line: frame.line || line });
    frame.key = null;
    frame.code = '';
}

// EXTERNAL MODULE: ./lib/src/support/settings-words.js
var settings_words = __webpack_require__(84649);
;// CONCATENATED MODULE: ./lib/src/support/javascript-values.js

/** Reads `const dialect = \u2026` lines. */
function constantsIn(source) {
    const found = source.matchAll(/^[ \t]*(?:export )?(?:const|let|var) (\w{1,80})(?:: [\w .|]{1,80})? = ([^\n;]{1,300})/gm);
    return new Map([...found].map((match) => [match[1] ?? '', match[2] ?? '']));
}
const literal = /^(?:"([^"\n]{0,200})"|'([^'\n]{0,200})'|`([^`$\n]{0,200})`)/;
/** The texts that a value may have: a literal, a default of the environment, both sides of a condition, a constant. */
function javaScriptChoices(code, constants, depth = 0) {
    const bare = code.trim().replace(/ as (?:const|any|\w+)$/, '');
    const sides = depth < 3 ? conditional(bare) : null;
    if (sides) {
        const environment = environmentIn(sides.condition);
        const yes = javaScriptChoices(sides.yes, constants, depth + 1);
        return [
            ...yes.map((one) => ({ ...one, environment: one.environment ?? environment })),
            ...javaScriptChoices(sides.no, constants, depth + 1),
        ];
    }
    const [, double, single, template] = literal.exec(bare) ?? [];
    const text = double ?? single ?? template;
    if (text !== undefined)
        return [{ text, keys: [], environment: null }];
    const read = environmentRead(bare);
    if (read)
        return read.text === null ? [] : [{ text: read.text, keys: [read.key], environment: null }];
    const named = /^[\w$]+$/.test(bare) ? constants.get(bare) : undefined;
    return named === undefined || depth > 3 ? [] : javaScriptChoices(named, constants, depth + 1);
}
/** `process.env.KEY || "default"`, `env("KEY", "default")`. */
function environmentRead(code) {
    const read = /^\(?[ \t]*(?:process\.env\.([A-Z]\w*)|process\.env\[["']([A-Z]\w*)["']\])!?[ \t]*(?:(?:\|\||\?\?)[ \t]*(.*))?$/.exec(code);
    const called = /^(?:\w+\.)?env(?:\.\w+)?\([ \t]*["']([A-Z]\w*)["'][ \t]*(?:,[ \t]*(.*))?$/.exec(code);
    const key = read?.[1] ?? read?.[2] ?? called?.[1];
    if (!key)
        return null;
    const [, double, single] = literal.exec((read?.[3] ?? called?.[2] ?? '').trim()) ?? [];
    return { key, text: double ?? single ?? null };
}
function conditional(code) {
    const question = /\s\?\s/.exec(code)?.index ?? -1;
    const colon = question < 0 ? -1 : code.indexOf(':', question);
    if (colon < 0)
        return null;
    return {
        condition: code.slice(0, question),
        yes: code.slice(question + 2, colon).trim(),
        no: code.slice(colon + 1).trim(),
    };
}
function environmentIn(condition) {
    const compared = /===?[ \t]*["'](\w{1,40})["']/.exec(condition)?.[1];
    const isName = /^[ \t]*(?:is|in)([A-Z]\w{1,40})[ \t]*$/.exec(condition)?.[1];
    return (0,settings_words/* environmentOfName */.o7)(compared ?? isName ?? '');
}

;// CONCATENATED MODULE: ./lib/src/support/javascript-orm.js






/** Names of engines that are no schemes of URLs. */
const clients = [
    [/^(?:postgres|pg|pg-native|pgnative|aurora-postgres|postgres-js|node-postgres|neon\w*)$/i, 'postgresql'],
    [/^(?:mysql2?|aurora-mysql|planetscale)$/i, 'mysql'],
    [/^(?:better-)?sqlite3?$|^(?:sqljs|expo|expo-sqlite|d1-http|capacitor|cordova)$/i, 'sqlite'],
    [/^(?:turso|libsql)$/i, 'libsql'],
    [/^(?:tedious|mssql|sqlserver)$/i, 'mssql'],
    [/^(?:oracledb|oracle)$/i, 'oracle'],
    [/^(?:cockroachdb|cockroach)$/i, 'cockroachdb'],
];
/** Drivers of MikroORM, by class and package. */
const mikro = /(?:^|\/)(postgresql|mysql|mariadb|better-sqlite|sqlite|libsql|mongodb|mssql)$/;
/** The engine of a client, dialect or type of a JavaScript database library. */
function clientEngine(name) {
    const own = clients.find(([pattern]) => pattern.test(name))?.[1];
    const found = own ? null : (0,urls/* identifyScheme */.IA)(name);
    return own ?? (found?.role === 'database' ? found.engine : null);
}
/**
 * What the objects of a file choose under one of these keys: in sections that are named after environments (their own
 * or of a constant that they take over), or for all.
 */
function javaScriptDatabases(file, keys) {
    const entries = javaScriptObjects(file.text);
    const constants = constantsIn(file.text);
    const chosen = entries.filter(({ path }) => keys.includes(path.at(-1) ?? '') && isAtTheTop(path));
    const sections = [
        ...chosen.flatMap((one) => sectionsOf(one, environmentOfPath(one.path), file, constants)),
        ...entries.flatMap((one) => takenOver(one, chosen, file, constants)),
    ];
    const own = chosen.filter((one) => !environmentOfPath(one.path) && !isTakenOver(one, entries));
    return [...(0,held_settings/* heldOnce */.N)(sections), ...own.flatMap((one) => forAll(one, file, constants))];
}
/** Of the settings themselves, of a section of theirs, or of their connection: deeper ones are about something else. */
const isAtTheTop = (path) => {
    const above = path.at(-2) ?? '';
    return (path.length < 3 || (path.length === 3 && (above === 'connection' || (0,settings_words/* environmentOfName */.o7)(above) !== null)));
};
const environmentOfPath = (path) => path.slice(0, -1).find((key) => (0,settings_words/* environmentOfName */.o7)(key)) ?? null;
function sectionsOf({ value, line }, section, file, constants) {
    const environment = section ? (0,settings_words/* environmentOfName */.o7)(section) : null;
    if (!section || !environment)
        return [];
    return javaScriptChoices(value, constants).flatMap((choice) => {
        const declaration = declarationOf(choice, file.path, line);
        return declaration ? [{ environment, because: `section ${section} is for it`, declaration }] : [];
    });
}
/** `production: shared` and `...shared` take over what `shared` chooses. */
function takenOver(one, chosen, file, constants) {
    const section = one.path.find((key) => (0,settings_words/* environmentOfName */.o7)(key));
    if (!section)
        return [];
    const sources = chosen.filter(({ path }) => path[0] === one.value && path.length === 2);
    return sources.flatMap((source) => sectionsOf(source, section, file, constants));
}
const isTakenOver = ({ path }, entries) => path.length === 2 &&
    entries.some((one) => one.value === path[0] && one.path.some((key) => (0,settings_words/* environmentOfName */.o7)(key)));
function forAll({ value, line }, file, constants) {
    const choices = javaScriptChoices(value, constants);
    return choices.flatMap((choice) => {
        const declaration = declarationOf(choice, file.path, line);
        if (!declaration)
            return [];
        if (choice.environment) {
            const because = 'a condition of the settings chooses it there';
            return [{ ...declaration, says: { environment: choice.environment, because } }];
        }
        const isDivided = choices.some((other) => other.environment);
        return isDivided ? elsewhere(declaration, choices) : [declaration];
    });
}
function elsewhere(declaration, choices) {
    const taken = new Set(choices.map((one) => one.environment));
    const because = 'the settings choose it where no condition chooses otherwise';
    return ['dev', 'ci', 'prod']
        .filter((environment) => !taken.has(environment))
        .map((environment) => ({ ...declaration, says: { environment, because } }));
}
function declarationOf({ text, keys }, file, line) {
    const engine = clientEngine(text);
    if (!engine)
        return null;
    const unlessSet = keys.length > 0 ? keys : null;
    return (0,declare/* declare */.x)({ role: 'database', engine, declared: text, at: { file, line }, unlessSet });
}
/** MikroORM is told its engine by the package that its configuration comes from. */
function mikroOrmDatabase(file) {
    const lines = file.text.split('\n');
    const at = lines.findIndex((line) => /^import .*["']@mikro-orm\/[\w-]+["']/.test(line) && mikroIn(line));
    const named = mikroIn(lines[at] ?? '');
    const engine = named && clientEngine(named);
    return engine
        ? [
            (0,declare/* declare */.x)({
                role: 'database',
                engine,
                declared: `@mikro-orm/${named}`,
                at: { file: file.path, line: at + 1 },
            }),
        ]
        : [];
}
const mikroIn = (line) => mikro.exec(/["'](@mikro-orm\/[\w-]{1,40})["']/.exec(line)?.[1] ?? '')?.[1] ?? null;

// EXTERNAL MODULE: ./lib/src/support/json.js
var json = __webpack_require__(36194);
// EXTERNAL MODULE: ./lib/src/support/node.js
var support_node = __webpack_require__(36432);
;// CONCATENATED MODULE: ./lib/src/support/orm-json.js






const keys = ['dialect', 'client', 'type'];
/** Sequelize's config.json with its sections, and TypeORM's ormconfig.json. */
function ormJson(file) {
    const root = (0,json/* parseJson */.q)(file.text);
    const sections = (0,support_node/* entries */.jO)(root).flatMap(({ key, value }) => {
        const environment = (0,settings_words/* environmentOfName */.o7)(key);
        const declaration = environment ? databaseIn(value, file.path) : null;
        return environment && declaration
            ? [{ environment, because: `section ${key} is for it`, declaration }]
            : [];
    });
    const whole = root.kind === 'list' ? (0,support_node/* items */.ld)(root) : [root];
    return [...(0,held_settings/* heldOnce */.N)(sections), ...whole.flatMap((one) => databaseIn(one, file.path) ?? [])];
}
function databaseIn(section, file) {
    for (const key of keys) {
        const node = (0,support_node.at)(section, key);
        const name = (0,support_node/* text */.Qq)(node);
        const engine = name ? clientEngine(name) : null;
        if (node && name && engine)
            return (0,declare/* declare */.x)({ role: 'database', engine, declared: name, at: { file, line: node.line } });
    }
    return null;
}

// EXTERNAL MODULE: ./lib/src/support/path.js
var path = __webpack_require__(20331);
// EXTERNAL MODULE: ./lib/src/support/unreadable.js
var unreadable = __webpack_require__(91959);
;// CONCATENATED MODULE: ./lib/src/support/prisma-schema.js




const perDatabase = /(?:^|[./_-])(?:sqlite|postgres(?:ql)?|mysql|mariadb|mongodb|cockroachdb|sqlserver)(?=[./_-])/i;
/** The data source of a Prisma schema (https://www.prisma.io/docs/orm/reference/prisma-schema-reference#datasource). */
function prismaDatasource(file) {
    const lines = file.text.split('\n').map((line) => line.replace(/(^|\s)\/\/.*$/, '$1'));
    const start = lines.findIndex((line) => /^\s*datasource\s+\w+\s*\{/.test(line));
    if (start < 0)
        return [];
    const length = lines.slice(start).findIndex((line) => /^\s*\}/.test(line));
    if (length < 0)
        throw new unreadable/* Unreadable */.I('the datasource block has no end', start + 1);
    const block = lines.slice(start, start + length);
    const at = block.findIndex((line) => /^\s*provider\s*=/.test(line));
    const provider = /=\s*"([\w-]{1,40})"/.exec(block[at] ?? '')?.[1];
    const engine = provider ? clientEngine(provider) : engineOfUrl(block);
    if (!engine)
        return [];
    const line = start + (provider ? at : block.findIndex((one) => /^\s*url\s*=/.test(one))) + 1;
    return [
        (0,declare/* declare */.x)({
            role: 'database',
            engine,
            declared: `provider = "${provider ?? '\u2026'}"`,
            at: { file: file.path, line },
            alternative: perDatabase.test(file.path) ? 'schemas of Prisma, one for each database' : null,
        }),
    ];
}
function engineOfUrl(block) {
    const url = block.flatMap((line) => /^\s*url\s*=\s*"([^"]{1,300})"/.exec(line)?.[1] ?? [])[0] ?? '';
    if (url.startsWith('file:'))
        return 'sqlite';
    const found = (0,urls/* identifyUrl */.e1)(url);
    return found?.role === 'database' ? found.engine : null;
}

// EXTERNAL MODULE: ./lib/src/support/settings-path.js
var settings_path = __webpack_require__(59229);
// EXTERNAL MODULE: ./lib/src/support/settings-text.js
var settings_text = __webpack_require__(42405);
;// CONCATENATED MODULE: ./lib/src/readers/javascript-orm.js






const code = '{js,cjs,mjs,ts,cts,mts}';
/** Settings of JavaScript's database libraries: Prisma, Knex, TypeORM, Sequelize, Drizzle, MikroORM, Strapi. */
const javascriptOrm = {
    id: 'javascript-orm',
    title: 'Settings of JavaScript database libraries',
    spec: 'https://www.prisma.io/docs/orm/reference/prisma-schema-reference',
    files: [
        '**/*.prisma',
        `**/knexfile.${code}`,
        `**/ormconfig.{${code.slice(1, -1)},json}`,
        `**/{,*[-.]}data-source.${code}`,
        `**/typeorm.config.${code}`,
        `**/drizzle{,*[-.]}.config.${code}`,
        `**/drizzle.*.config.${code}`,
        `**/mikro-orm.config.${code}`,
        `**/config/config.{${code.slice(1, -1)},json}`,
        `**/config/database.{${code.slice(1, -1)},json}`,
        `**/sequelize.config.${code}`,
    ],
    usually: null,
    mentions: /^[ \t]*datasource[ \t]|\bclient\b|\bdialect\b|\btype["']?\s*:|\bdriver\b|@mikro-orm\//m,
    read: (file) => ({ declarations: (0,settings_path/* ofTheProduct */.w)(declarationsOf((0,settings_text/* settingsFile */._)(file)), file.path) }),
};
function declarationsOf(file) {
    const name = (0,path/* fileNameOf */.bV)(file.path);
    if (name.endsWith('.prisma'))
        return prismaDatasource(file);
    if (name.endsWith('.json'))
        return ormJson(file);
    if (name.startsWith('knexfile'))
        return javaScriptDatabases(file, ['client', 'dialect']);
    if (name.startsWith('drizzle'))
        return javaScriptDatabases(file, ['dialect', 'driver']).slice(0, 3);
    if (name.startsWith('mikro-orm'))
        return mikroOrmDatabase(file);
    if (/^(?:ormconfig|typeorm|.*data-source)/.test(name))
        return javaScriptDatabases(file, ['type']);
    return javaScriptDatabases(file, ['dialect', 'client']);
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


/***/ })

};
