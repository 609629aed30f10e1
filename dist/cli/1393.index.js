export const id = 1393;
export const ids = [1393];
export const modules = {

/***/ 61393:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  azureResources: () => (/* binding */ azureResources)
});

// EXTERNAL MODULE: ./lib/src/catalog/managed.js + 3 modules
var managed = __webpack_require__(36192);
;// CONCATENATED MODULE: ./lib/src/catalog/azure-resources.js

const resource = (terraform, ...versionIn) => ({ terraform, versionIn });
/** https://learn.microsoft.com/azure/templates/ */
const types = new Map([
    ['microsoft.dbforpostgresql/flexibleservers', resource('azurerm_postgresql_flexible_server', 'version')],
    ['microsoft.dbforpostgresql/servers', resource('azurerm_postgresql_server', 'version')],
    [
        'microsoft.dbforpostgresql/servergroupsv2',
        resource('azurerm_cosmosdb_postgresql_cluster', 'postgresqlVersion'),
    ],
    ['microsoft.dbformysql/flexibleservers', resource('azurerm_mysql_flexible_server', 'version')],
    ['microsoft.dbformysql/servers', resource('azurerm_mysql_server', 'version')],
    ['microsoft.dbformariadb/servers', resource('azurerm_mariadb_server', 'version')],
    ['microsoft.cache/redis', resource('azurerm_redis_cache', 'redisVersion')],
    ['microsoft.cache/redisenterprise', resource('azurerm_redis_enterprise_cluster')],
    ['microsoft.sql/servers', resource('azurerm_mssql_server')],
    ['microsoft.sql/managedinstances', resource('azurerm_mssql_managed_instance')],
    ['microsoft.documentdb/databaseaccounts', resource('azurerm_cosmosdb_account')],
    ['microsoft.documentdb/mongoclusters', resource('azurerm_mongo_cluster', 'serverVersion')],
    ['microsoft.servicebus/namespaces', resource('azurerm_servicebus_namespace')],
    ['microsoft.eventhub/namespaces', resource('azurerm_eventhub_namespace')],
    ['microsoft.storage/storageaccounts', resource('azurerm_storage_account')],
]);
/** Azure's verified modules (https://azure.github.io/Azure-Verified-Modules/), by their path in the registry. */
const modules = [
    ['db-for-postgre-sql/flexible-server', 'microsoft.dbforpostgresql/flexibleservers'],
    ['db-for-my-sql/flexible-server', 'microsoft.dbformysql/flexibleservers'],
    ['cache/redis-enterprise', 'microsoft.cache/redisenterprise'],
    ['cache/redis', 'microsoft.cache/redis'],
    ['sql/server', 'microsoft.sql/servers'],
    ['document-db/database-account', 'microsoft.documentdb/databaseaccounts'],
    ['service-bus/namespace', 'microsoft.servicebus/namespaces'],
    ['storage/storage-account', 'microsoft.storage/storageaccounts'],
];
/** The resource of a type ("Microsoft.Cache/redis@2023-08-01") or of a verified module ("br/public:avm/res/\u2026"), or null. */
function azureResource(written) {
    const name = written.toLowerCase();
    const module = /avm\/res\/([\w/-]{1,100})/.exec(name)?.[1];
    const type = module ? modules.find(([path]) => module === path)?.[1] : name.split('@', 1)[0];
    return types.get(type ?? '') ?? null;
}
/** The service that such a resource is, in the version that it is given. */
function identifyAzure({ terraform }, version) {
    const found = (0,managed/* identifyResource */.X5)(terraform);
    const known = found && version ? (0,managed/* identifyManaged */.Qq)(found.engine, version, found.flavour) : null;
    return found && known?.version ? { ...found, version: known.version, pin: 'exact' } : found;
}

;// CONCATENATED MODULE: ./lib/src/support/bicep.js
const heading = /^(resource|module)\s+(\w+)\s+'([^'\n]{1,300})'\s*(existing\b)?/;
const setting = /^(?:param|var)\s+(\w+)(?:\s+[\w.'| ?[\]]{1,200}?)?\s*=\s*(.*)$/;
const property = /^(?:'([^']{1,100})'|([\w-]{1,100}))\s*:\s*(.*)$/;
/**
 * The resources, modules, parameters and variables of a Bicep file, line by line as everybody's formatter writes it
 * (https://learn.microsoft.com/azure/azure-resource-manager/bicep/file).
 */
function readBicep(source) {
    const blocks = [];
    const names = new Map();
    let open = null;
    let hidden = null;
    for (const [index, raw] of source.split('\n').entries()) {
        const bare = codeOf(raw, hidden);
        hidden = bare.hidden;
        const line = bare.code.trim();
        const block = headed(line, index + 1);
        if (block) {
            blocks.push(block);
            open = { block, values: block.values, path: [] };
            if (!/[{[(]$/.test(line))
                open = null;
            continue;
        }
        if (open)
            open = within(open, line, index + 1);
        else
            named(line, index + 1, names);
    }
    return { blocks, names };
}
function headed(line, at) {
    const [, keyword, name = '', source = '', existing] = heading.exec(line.slice(0, 600)) ?? [];
    if (keyword !== 'resource' && keyword !== 'module')
        return null;
    return { keyword, name, source, existing: existing !== undefined, line: at, values: new Map() };
}
function named(line, at, names) {
    const [, name, code] = setting.exec(line.slice(0, 600)) ?? [];
    const bare = /^param\s+(\w+)\s/.exec(`${line.slice(0, 200)} `)?.[1];
    if (name && code !== undefined)
        names.set(name, valueIn(code, at));
    else if (bare)
        names.set(bare, { text: null, code: '', line: at });
}
/** A line of a block: a property, an object that opens or closes. Null once the block is closed. */
function within(open, line, at) {
    const [, quoted, plain, code = ''] = property.exec(line.slice(0, 1000)) ?? [];
    const key = quoted ?? plain;
    if (key !== undefined && open.path.length < 20) {
        const value = code.trim();
        if (!opens(value))
            open.values.set([...open.path, key].join('.'), valueIn(value, at));
        return opens(value) ? { ...open, path: [...open.path, key] } : open;
    }
    if (opens(line) && !/^[\]})]/.test(line))
        return { ...open, path: [...open.path, '*'] };
    if (!/^[\]})]/.test(line) || opens(line))
        return open;
    return open.path.length === 0 ? null : { ...open, path: open.path.slice(0, -1) };
}
const opens = (code) => /[{[(]$/.test(code);
const valueIn = (code, line) => ({
    text: /^'([^'$]*)'$/.exec(code.trim())?.[1] ?? null,
    code: code.trim(),
    line,
});
/** A line without its comments; `hidden` is what ends a comment or a text that goes on in the next line. */
function codeOf(line, hidden) {
    let code = '';
    let [end, isText] = [hidden, false];
    for (let at = 0; at < line.length; at++) {
        const opened = isText || end !== null ? undefined : starts.find(([start]) => line.startsWith(start, at));
        if (end !== null) {
            if (line.startsWith(end, at))
                [at, end] = [at + end.length - 1, null];
        }
        else if (opened) {
            if (opened[1] === null)
                break;
            [at, end] = [at + opened[0].length - 1, opened[1]];
        }
        else {
            if (line[at] === "'" && line[at - 1] !== '\\')
                isText = !isText;
            code += line[at];
        }
    }
    return { code, hidden: end };
}
/** Comments and texts of several lines: how they start, and what ends them. */
const starts = [
    ['//', null],
    ['/*', '*/'],
    ["'''", "'''"],
];

// EXTERNAL MODULE: ./lib/src/support/path.js
var support_path = __webpack_require__(20331);
// EXTERNAL MODULE: ./lib/src/support/per-tree.js
var per_tree = __webpack_require__(21070);
;// CONCATENATED MODULE: ./lib/src/support/bicep-modules.js


const calls = /^[ \t]*module[ \t]+\w+[ \t]+'([^'\n]{1,300}\.bicep)'/gm;
/** What the `main.bicep` files of a tree take in, by way of any number of modules; with the folders that they lie in. */
const deployed = (0,per_tree/* perTree */.e)((tree) => {
    const mains = tree.list(['**/main.bicep']);
    const reached = new Set(mains);
    // Files are added to the set while it is walked, so that each is looked at once.
    for (const path of reached)
        for (const [, written = ''] of (tree.text(path) ?? '').matchAll(calls)) {
            const target = (0,support_path/* resolvePath */.o1)((0,support_path/* directoryOf */.jt)(path), written);
            if (target !== null && tree.has(target))
                reached.add(target);
        }
    return { folders: mains.map(support_path/* directoryOf */.jt), reached };
});
/**
 * Whether a file is deployed as far as is known. Templates bring whole libraries of modules along
 * (https://learn.microsoft.com/azure/developer/azure-developer-cli/azd-templates): below a `main.bicep` only what it
 * takes in is. Without one, and elsewhere, every file may be.
 */
function isDeployed(path, tree) {
    const { folders, reached } = deployed(tree);
    if (reached.has(path) || (0,support_path/* fileNameOf */.bV)(path) === 'main.bicep')
        return true;
    return !folders.some((folder) => folder === '' || path.startsWith(`${folder}/`));
}

// EXTERNAL MODULE: ./lib/src/support/declare-managed.js
var declare_managed = __webpack_require__(51056);
// EXTERNAL MODULE: ./lib/src/support/json.js
var json = __webpack_require__(36194);
// EXTERNAL MODULE: ./lib/src/support/node.js
var support_node = __webpack_require__(36432);
// EXTERNAL MODULE: ./lib/src/support/plain-text.js
var plain_text = __webpack_require__(20548);
;// CONCATENATED MODULE: ./lib/src/readers/azure-resources.js









/** Azure's resources in Bicep or in a template of its resource manager: https://learn.microsoft.com/azure/templates/ */
const azureResources = {
    id: 'azure-resources',
    title: 'Azure resources (Bicep, ARM)',
    spec: 'https://learn.microsoft.com/azure/azure-resource-manager/bicep/file',
    files: [
        '**/*.bicep',
        '**/{azuredeploy,mainTemplate,azure*,template,arm*}.json',
        '**/{arm,arm-templates}/**/*.json',
    ],
    usually: 'prod',
    mentions: /^[ \t]*(?:resource|module)[ \t]+\w+[ \t]+'|deploymentTemplate\.json/m,
    read: (file, tree) => ({
        declarations: file.path.endsWith('.json')
            ? ofTemplate(file)
            : isDeployed(file.path, tree)
                ? ofBicep(file, tree)
                : [],
    }),
};
function ofBicep(file, tree) {
    (0,plain_text/* refuseConflict */.Xs)((0,plain_text/* plainText */.wh)(file.text));
    const read = readBicep(file.text);
    return read.blocks.flatMap((block) => {
        const known = declaration(block, block.keyword === 'module' ? 'params' : 'properties', read, file.path);
        return known ?? ofModule(block, read, file.path, tree);
    });
}
/** Null where the block is nothing that the catalogue knows. */
function declaration(block, under, file, path, given = new Map()) {
    const type = azureResource(block.source);
    if (!type)
        return null;
    if (block.existing || /Replica/i.test(block.values.get(`${under}.createMode`)?.text ?? ''))
        return [];
    const written = type.versionIn.flatMap((key) => block.values.get(`${under}.${key}`) ?? [])[0];
    const found = written && resolved(written, file, path, given);
    const kind = block.values.get('kind');
    const asked = kind && resolved(kind, file, path, given);
    // An account of Cosmos DB speaks MongoDB's language or its own: what is not known is not said.
    const speaks = type.terraform === 'azurerm_cosmosdb_account' && kind;
    if (speaks && !asked)
        return [];
    const identity = speaks && asked?.text === 'MongoDB'
        ? (0,managed/* identifyManaged */.Qq)('mongodb', block.values.get('properties.apiProperties.serverVersion')?.text ?? null, 'cosmosdb')
        : identifyAzure(type, found?.text ?? null);
    if (!identity)
        return [];
    const line = { file: path, line: written?.line ?? block.line };
    const where = found?.at ?? (speaks ? asked?.at : null) ?? line;
    const isElsewhere = where.file !== line.file || where.line !== line.line;
    return [
        (0,declare_managed/* declareManaged */.K)(identity, {
            declared: [block.source.split('@', 1)[0], identity.version].filter(Boolean).join(' '),
            at: where,
            related: isElsewhere ? [line] : [],
            name: block.name,
            ...(written && !identity.version ? { pin: 'unresolved' } : {}),
        }),
    ];
}
function resolved(value, file, path, given) {
    if (value.text !== null)
        return { text: value.text, at: { file: path, line: value.line } };
    const name = /^\w{1,100}$/.test(value.code) ? value.code : '';
    const known = file.names.get(name);
    return given.get(name) ?? (known?.text ? { text: known.text, at: { file: path, line: known.line } } : null);
}
/** A module of the repository whose resources get their version from this call: the call says it. */
function ofModule(block, file, path, tree) {
    const target = block.keyword === 'module' ? (0,support_path/* resolvePath */.o1)((0,support_path/* directoryOf */.jt)(path), block.source) : null;
    const source = target?.endsWith('.bicep') ? tree.text(target) : null;
    if (!target || source === null)
        return [];
    const given = new Map([...block.values].flatMap(([key, value]) => {
        const name = /^params\.(\w+)$/.exec(key)?.[1];
        const found = name ? resolved(value, file, path, new Map()) : null;
        return name && found ? [[name, found]] : [];
    }));
    const module = readBicep(source);
    return module.blocks
        .flatMap((one) => declaration(one, 'properties', module, target, given) ?? [])
        .filter((one) => one.at.file === path);
}
/** A template in JSON; what an expression computes (`[parameters('version')]`) is its parameter's default or unknown. */
function ofTemplate(file) {
    const template = (0,json/* parseJson */.q)(file.text);
    const list = (0,support_node.at)(template, 'resources');
    const resources = list?.kind === 'map' ? (0,support_node/* entries */.jO)(list).map(({ value }) => value) : (0,support_node/* items */.ld)(list);
    return resources.flatMap((one) => {
        const type = (0,support_node.at)(one, 'type');
        const known = azureResource((0,support_node/* text */.Qq)(type) ?? '');
        if (!known || !type)
            return [];
        const written = known.versionIn.flatMap((key) => (0,support_node.at)(one, 'properties', key) ?? [])[0] ?? null;
        const value = parameter(written, template);
        const identity = identifyAzure(known, (0,support_node/* text */.Qq)(value));
        return identity
            ? [
                (0,declare_managed/* declareManaged */.K)(identity, {
                    declared: [(0,support_node/* text */.Qq)(type), identity.version].filter(Boolean).join(' '),
                    at: { file: file.path, line: ((identity.version ? value : written) ?? type).line },
                    ...(written && !identity.version ? { pin: 'unresolved' } : {}),
                }),
            ]
            : [];
    });
}
function parameter(node, template) {
    const name = /^\[parameters\('(\w{1,100})'\)\]$/.exec((0,support_node/* text */.Qq)(node) ?? '')?.[1];
    return name ? (0,support_node.at)(template, 'parameters', name, 'defaultValue') : node;
}


/***/ }),

/***/ 51056:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ declareManaged)
/* harmony export */ });
/* harmony import */ var _declare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58948);

/** The declaration of a managed service; a version that the manifest states elsewhere than in the engine's name wins. */
function declareManaged(identity, known) {
    return (0,_declare_js__WEBPACK_IMPORTED_MODULE_0__/* .declare */ .x)({ ...identity, ...known });
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
