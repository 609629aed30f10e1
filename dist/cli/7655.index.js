export const id = 7655;
export const ids = [7655];
export const modules = {

/***/ 97655:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aspire: () => (/* binding */ aspire)
/* harmony export */ });
/* harmony import */ var _catalog_engines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50779);
/* harmony import */ var _catalog_images_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26530);
/* harmony import */ var _support_declare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58948);
/* harmony import */ var _support_per_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21070);




const says = { environment: 'dev', because: 'an Aspire host starts it for development' };
/** A .NET Aspire application host: https://learn.microsoft.com/dotnet/aspire/fundamentals/app-host-overview */
const aspire = {
    id: 'aspire',
    title: '.NET Aspire host',
    spec: 'https://learn.microsoft.com/dotnet/aspire/fundamentals/app-host-overview',
    files: ['**/AppHost.cs', '**/*AppHost*/*.cs', '**/apphost.cs'],
    usually: 'dev',
    mentions: /DistributedApplication/,
    read: (file, tree) => {
        const declarations = statements(file.text).flatMap((statement) => resource(statement, file.path));
        const tested = testsStartHosts(tree) ? declarations.map((one) => ({ ...one, says: inTests })) : [];
        return { declarations: [...declarations, ...tested] };
    },
};
const inTests = { environment: 'ci', because: 'tests start the Aspire host' };
/** Whether a test project brings the package that starts hosts for tests. */
const testsStartHosts = (0,_support_per_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .perTree */ .e)((tree) => tree
    .list(['**/*.csproj', '**/*.fsproj'])
    .some((path) => tree.text(path)?.includes('Aspire.Hosting.Testing') === true));
/** The resources of Aspire's hosting packages and of its community toolkit, by the method that adds them. */
const methods = new Map([
    ['AddPostgres', 'postgresql'],
    ['AddMySql', 'mysql'],
    ['AddMariaDB', 'mariadb'],
    ['AddSqlServer', 'mssql'],
    ['AddOracle', 'oracle'],
    ['AddMongoDB', 'mongodb'],
    ['AddRedis', 'redis'],
    ['AddValkey', 'valkey'],
    ['AddGarnet', 'garnet'],
    ['AddRabbitMQ', 'rabbitmq'],
    ['AddKafka', 'kafka'],
    ['AddNats', 'nats'],
    ['AddElasticsearch', 'elasticsearch'],
    ['AddMeilisearch', 'meilisearch'],
    ['AddQdrant', 'qdrant'],
    ['AddMinioContainer', 'minio'],
    ['AddMailPit', 'mailpit'],
]);
function resource({ text, line }, file) {
    const add = /\.(Add[A-Za-z]+)\(\s*"([^"]*)"(?:\s*,\s*"([^"]*)")?(?:\s*,\s*"([^"]*)")?/.exec(text);
    if (!add)
        return [];
    const [, method = '', name = '', image, tag] = add;
    const place = (index) => ({ file, line: line + newlines(text.slice(0, index)) });
    const replaced = /\.WithImage\(\s*"([^"]+)"(?:\s*,\s*"([^"]+)")?/.exec(text);
    const tagged = /\.WithImageTag\(\s*"([^"]+)"/.exec(text);
    const [reference, version, where] = method === 'AddContainer' ? [image, tag, add] : [replaced?.[1], replaced?.[2], replaced ?? add];
    if (reference) {
        const full = [reference, tagged?.[1] ?? version].filter(Boolean).join(':');
        return [(0,_support_declare_js__WEBPACK_IMPORTED_MODULE_2__/* .declareImage */ .o)(full, place(lastIndexOf(where)), { name, says })].flatMap((one) => one && one.role !== 'runtime' ? [one] : []);
    }
    const id = methods.get(method);
    if (!id)
        return [];
    const known = tagged?.[1] ? (0,_catalog_images_js__WEBPACK_IMPORTED_MODULE_1__/* .identifyImage */ .c)(`${imageOf(id)}:${tagged[1]}`) : null;
    return [
        (0,_support_declare_js__WEBPACK_IMPORTED_MODULE_2__/* .declare */ .x)({
            role: (0,_catalog_engines_js__WEBPACK_IMPORTED_MODULE_0__/* .engine */ .Hi)(id).role,
            engine: id,
            version: known?.version ?? null,
            // Without a tag the version of the hosting package decides.
            pin: tagged ? (known?.pin ?? 'unresolved') : 'undeclared',
            declared: [`${method}("${name}")`, tagged?.[0]].filter(Boolean).join(''),
            at: place(tagged?.index ?? add.index),
            name,
            says,
        }),
    ];
}
const imageOf = (id) => (id === 'postgresql' ? 'postgres' : id);
const lastIndexOf = (match) => match.index + match[0].length;
const newlines = (text) => text.split('\n').length - 1;
/** Statements end with a semicolon at the end of a line; comment lines are blanked so that lines stay right. */
function statements(source) {
    const result = [];
    let text = '';
    let start = 1;
    for (const [index, raw] of source.split('\n').entries()) {
        const line = /^\s*\/\//.test(raw) ? '' : raw;
        if (text.trim() === '') {
            text = '';
            start = index + 1;
        }
        text += `${line}\n`;
        if (!/[;{}]\s*$/.test(line))
            continue;
        result.push({ text, line: start });
        text = '';
    }
    return result;
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


/***/ })

};
