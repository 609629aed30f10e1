export const id = 5078;
export const ids = [5078];
export const modules = {

/***/ 75078:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dotnet: () => (/* binding */ dotnet)
});

// EXTERNAL MODULE: ./lib/src/catalog/environment-keys.js + 1 modules
var environment_keys = __webpack_require__(70035);
// EXTERNAL MODULE: ./lib/src/support/declare.js
var declare = __webpack_require__(58948);
// EXTERNAL MODULE: ./lib/src/catalog/urls.js + 1 modules
var urls = __webpack_require__(37445);
;// CONCATENATED MODULE: ./lib/src/support/dotnet-connections.js

const keywords = [
    ['storage', /UseDevelopmentStorage=true/i, 'azurite', 'UseDevelopmentStorage'],
    ['storage', /DefaultEndpointsProtocol=|AccountName=/i, 'azure-blob', 'AccountName=\u2026'],
    ['broker', /Endpoint=sb:\/\//i, 'service-bus', 'Endpoint=sb://\u2026'],
    ['database', /AccountEndpoint=/i, 'cosmosdb', 'AccountEndpoint=\u2026'],
    [
        'database',
        /(?:Data ?Source|Filename)\s?=[^;]{0,200}(?:\.db|\.db3|\.sqlite3?|:memory:)(?:;|$)|Mode=Memory/i,
        'sqlite',
        'Data Source=\u2026',
    ],
    ['database', /(?:^|;)\s?Host=/i, 'postgresql', 'Host=\u2026'],
    [
        'database',
        /(?:^|;)\s?(?:Uid|SslMode|AllowUserVariables|Allow User Variables)=|Port=3306/i,
        'mysql',
        'Server=\u2026',
    ],
    [
        'database',
        /\(localdb\)|Trusted_Connection=|Integrated Security=|MultipleActiveResultSets=|TrustServerCertificate=|Initial Catalog=|User Id=sa\b/i,
        'mssql',
        'Server=\u2026',
    ],
    ['cache', /^[\w.-]{1,200}:6379\b/, 'redis', '\u2026:6379'],
];
/** The engine of a .NET connection string, where its keywords leave no doubt. */
function identifyConnection(text) {
    if (text.length > 2000)
        return null;
    const found = keywords.find(([, pattern]) => pattern.test(text));
    if (found)
        return { role: found[0], engine: found[2], declared: found[3] };
    const url = (0,urls/* identifyUrl */.e1)(text);
    return url && { role: url.role, engine: url.engine, declared: `${text.split(':', 1)[0]}://\u2026` };
}

// EXTERNAL MODULE: ./lib/src/support/json.js
var json = __webpack_require__(36194);
// EXTERNAL MODULE: ./lib/src/support/node.js
var support_node = __webpack_require__(36432);
;// CONCATENATED MODULE: ./lib/src/support/dotnet-settings.js





/** What one appsettings file chooses: providers by name, connections by their strings. */
function appSettings(file) {
    const leaves = leavesOf((0,json/* parseJson */.q)(file.text), [], 0);
    const providers = leaves.flatMap((leaf) => {
        const found = provider(leaf);
        return found ? [declarationOf(leaf, found, null, file.path)] : [];
    });
    const connections = leaves.flatMap((leaf) => {
        const found = isConnection(leaf) ? identifyConnection(leaf.value) : null;
        if (!found || providers.some((one) => one.role === found.role))
            return [];
        return [declarationOf(leaf, found, found.role === 'storage' ? null : nameOf(leaf), file.path)];
    });
    return [...providers, ...connections.filter(isFirst)];
}
/** Several containers of one storage account are one storage. */
const isFirst = (one, index, all) => all.findIndex(({ role, engine, name }) => role === one.role && engine === one.engine && name === one.name) === index;
function leavesOf(node, path, depth) {
    const value = (0,support_node/* text */.Qq)(node);
    if (value !== null)
        return [{ path, value, line: node.line }];
    return depth > 8 ? [] : (0,support_node/* entries */.jO)(node).flatMap((one) => leavesOf(one.value, [...path, one.key], depth + 1));
}
/** The environment takes the place of any value: `Storage__Provider`. */
function declarationOf({ path, line }, found, name, file) {
    return (0,declare/* declare */.x)({ ...found, name, at: { file, line }, unlessSet: [path.join('__')] });
}
const suffix = /(?:Options|Settings|Config|Configuration|Section)$/i;
/** `"DatabaseOptions": { "Provider": "POSTGRESQL" }`, `"DatabaseProvider": "Sqlite"`; an empty Redis of a cache is none. */
function provider({ path, value }) {
    const [section = '', key = ''] = path.slice(-2).length === 2 ? path.slice(-2) : ['', path.at(-1) ?? ''];
    if (/cach/i.test(section) && /^redis/i.test(key) && value === '')
        return { role: 'cache', engine: 'disabled', declared: `"${key}": ""` };
    if (!/(?:provider|driver|type|engine|backend)$/i.test(key))
        return null;
    const own = /^(?:db)?(?:provider|driver|type|engine|backend)$/i.test(key);
    const subject = own ? section.replace(suffix, '').replace(/Persistence$/i, 'Database') : '';
    const name = `${subject}${key.replace(/^db/i, own ? '' : 'DB')}`
        .replace(/([a-z])([A-Z])/g, '$1_$2')
        .toUpperCase();
    const found = (0,environment_keys/* identifySetting */.Jb)(name.replace(/^CACHING_/, 'CACHE_'), value);
    return found && { role: found.role, engine: found.engine, declared: `"${key}": "${value.slice(0, 40)}"` };
}
const isConnection = ({ path }) => path.some((key) => /^ConnectionStrings$/i.test(key)) || /ConnectionString$/i.test(path.at(-1) ?? '');
const usual = /^(?:default|main|app|application|database|db|sql|data|connection|connectionstring|context|postgres\w*|mysql|mssql|sqlserver|sqlite|redis|cache)*$/i;
/** The connection's name, unless it is the one main connection. */
function nameOf({ path }) {
    const key = path.at(-1) ?? '';
    const name = /^ConnectionString$/i.test(key) ? (path.at(-2) ?? '').replace(suffix, '') : key;
    return name.length > 60 || usual.test(name)
        ? null
        : name.replace(/(?:Connection|Db|Context|Database)$/i, '');
}

// EXTERNAL MODULE: ./lib/src/support/matches.js
var matches = __webpack_require__(90935);
;// CONCATENATED MODULE: ./lib/src/support/dotnet-startup.js


const standIns = new Map([
    ['AddDistributedMemoryCache', 'cache'],
    ['UseInMemoryDatabase', 'database'],
]);
const servers = {
    cache: /AddStackExchangeRedisCache|AddDistributedSqlServerCache|AddRedis/,
    database: /\.Use(?:Npgsql|SqlServer|MySql|Sqlite|Oracle)\(/,
};
/**
 * A cache or database in memory that the start of a program registers
 * (https://learn.microsoft.com/aspnet/core/performance/caching/distributed): where it also knows a server for it, it is
 * what remains when nothing is configured.
 */
function startupStandIns(file) {
    const source = file.text.replace(/^[ \t]*\/\/.*$/gm, '');
    const keys = (0,matches/* locatedMatches */.Q)(source, /(?:onfiguration\["|GetEnvironmentVariable\(")([A-Z][A-Z0-9_]{2,60})"/g);
    return (0,matches/* locatedMatches */.Q)(source, /\b(AddDistributedMemoryCache|UseInMemoryDatabase)\(/g).flatMap(({ groups, line }) => {
        const declared = groups[1] ?? '';
        const role = standIns.get(declared);
        if (!role)
            return [];
        const isFallback = servers[role]?.test(source);
        const unlessSet = isFallback ? [...new Set(keys.flatMap((one) => one.groups[1] ?? []))] : null;
        return [(0,declare/* declare */.x)({ role, engine: 'in-memory', declared, at: { file: file.path, line }, unlessSet })];
    });
}

// EXTERNAL MODULE: ./lib/src/support/held-settings.js
var held_settings = __webpack_require__(49457);
// EXTERNAL MODULE: ./lib/src/support/path.js
var support_path = __webpack_require__(20331);
// EXTERNAL MODULE: ./lib/src/support/settings-path.js
var settings_path = __webpack_require__(59229);
// EXTERNAL MODULE: ./lib/src/support/settings-text.js
var settings_text = __webpack_require__(42405);
// EXTERNAL MODULE: ./lib/src/support/settings-words.js
var settings_words = __webpack_require__(84649);
// EXTERNAL MODULE: ./lib/src/support/tree-folders.js
var tree_folders = __webpack_require__(63052);
// EXTERNAL MODULE: ./lib/src/support/unreadable.js
var unreadable = __webpack_require__(91959);
;// CONCATENATED MODULE: ./lib/src/readers/dotnet.js









/** The settings of .NET applications, and what their start registers in memory. */
const dotnet = {
    id: 'dotnet',
    title: '.NET settings',
    spec: 'https://learn.microsoft.com/aspnet/core/fundamentals/configuration/',
    files: ['**/appsettings.json', '**/appsettings.*.json', '**/{Startup,Program}.cs'],
    usually: null,
    mentions: /ConnectionString|Provider"|Redis"|DbType|AddDistributedMemoryCache|UseInMemoryDatabase/i,
    read(given, tree) {
        const file = (0,settings_text/* settingsFile */._)(given);
        const declarations = file.path.endsWith('.cs') ? startupStandIns(file) : declarationsOf(file, tree);
        return { declarations: (0,settings_path/* ofTheProduct */.w)(declarations, file.path) };
    },
};
/** appsettings.json holds where the file of the environment does not say otherwise. */
function declarationsOf(file, tree) {
    const own = appSettings(file);
    const says = statementOf(file.path);
    if (says)
        return own.map((one) => ({ ...one, says }));
    const others = (0,tree_folders/* filesIn */.n)((0,support_path/* directoryOf */.jt)(file.path), tree).flatMap((path) => {
        const environment = statementOf(path)?.environment;
        return environment ? settingsIn(path, tree).map((one) => ({ ...one, environment })) : [];
    });
    return own.flatMap((one) => {
        const replaced = new Set(others
            .filter(({ role, name }) => role === one.role && name === one.name)
            .map((other) => other.environment));
        return (0,held_settings/* heldExcept */.n)(replaced, 'no other appsettings file replaces it there').map((statement) => ({
            ...one,
            says: statement,
        }));
    });
}
/** appsettings.Production.json */
function statementOf(path) {
    const name = /^appsettings\.([\w-]+)\.json$/.exec((0,support_path/* fileNameOf */.bV)(path))?.[1];
    if (!name)
        return null;
    return {
        environment: (0,settings_words/* environmentOfName */.o7)(name) ?? 'other',
        because: `appsettings.${name}.json is loaded in it`,
    };
}
function settingsIn(path, tree) {
    try {
        return appSettings({ path, text: tree.text(path) ?? '' });
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
