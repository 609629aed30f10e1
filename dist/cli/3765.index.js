export const id = 3765;
export const ids = [3765];
export const modules = {

/***/ 73765:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   render: () => (/* binding */ render)
/* harmony export */ });
/* harmony import */ var _catalog_managed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36192);
/* harmony import */ var _support_declare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58948);
/* harmony import */ var _support_declare_managed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51056);
/* harmony import */ var _support_node_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36432);
/* harmony import */ var _support_setting_declarations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69298);
/* harmony import */ var _support_versions_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(29125);
/* harmony import */ var _support_wrong_type_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64752);
/* harmony import */ var _support_yaml_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68906);








/** A Render blueprint: https://render.com/docs/blueprint-spec */
const render = {
    id: 'render',
    title: 'Render blueprint',
    spec: 'https://render.com/docs/blueprint-spec',
    files: ['**/render.yaml', '**/render.yml'],
    usually: 'prod',
    mentions: /^(?:services|databases|projects|envVarGroups)\s*:/m,
    read: (file) => {
        const [blueprint] = (0,_support_yaml_js__WEBPACK_IMPORTED_MODULE_5__/* .parseYaml */ .h)(file.text);
        const groups = [
            blueprint ?? null,
            ...(0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__/* .items */ .ld)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(blueprint, 'projects')).flatMap((project) => (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__/* .items */ .ld)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(project, 'environments'))),
        ];
        const databases = groups
            .flatMap((group) => (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__/* .items */ .ld)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(group, 'databases')))
            .map((one) => database(one, file));
        const services = groups.flatMap((group) => (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__/* .items */ .ld)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(group, 'services')));
        const stores = services.flatMap((one) => keyValue(one, file));
        const variables = services.map((service) => ({
            file: file.path,
            name: (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(service, 'name')),
            says: null,
            variables: (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__/* .items */ .ld)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(service, 'envVars')).flatMap((item) => variable(item)),
        }));
        const started = [...databases, ...stores];
        return {
            declarations: [
                ...started,
                ...(0,_support_setting_declarations_js__WEBPACK_IMPORTED_MODULE_3__/* .declareSettings */ .O)(variables, started),
                ...services.flatMap((one) => runtime(one, file)),
            ],
            keys: services.flatMap((one) => keysOf(one, file)),
            notices: ['databases', 'services'].flatMap((key) => (0,_support_wrong_type_js__WEBPACK_IMPORTED_MODULE_4__/* .wrongType */ .g)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(blueprint, key), 'list', key, file.path)),
        };
    },
};
function database(one, file) {
    const chosen = (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(one, 'postgresMajorVersion');
    const version = (0,_support_versions_js__WEBPACK_IMPORTED_MODULE_7__/* .leadingVersion */ .tP)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(chosen) ?? '');
    const name = (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(one, 'name');
    return (0,_support_declare_js__WEBPACK_IMPORTED_MODULE_1__/* .declare */ .x)({
        role: 'database',
        engine: 'postgresql',
        flavour: 'render',
        version,
        declared: version ? `postgresMajorVersion: ${version}` : 'databases',
        at: { file: file.path, line: (chosen ?? name ?? one).line },
        name: (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(name),
    });
}
/** `keyvalue`, once `redis`, is Valkey 8 for new instances and Redis 6 for old ones, which no blueprint tells. */
function keyValue(one, file) {
    const type = (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(one, 'type');
    if (!['keyvalue', 'redis'].includes((0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(type) ?? ''))
        return [];
    const identity = (0,_catalog_managed_js__WEBPACK_IMPORTED_MODULE_0__/* .identifyManaged */ .Qq)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(type) === 'redis' ? 'redis' : 'valkey', null, 'render');
    if (!identity || !type)
        return [];
    return [
        (0,_support_declare_managed_js__WEBPACK_IMPORTED_MODULE_2__/* .declareManaged */ .K)(identity, {
            declared: `type: ${(0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(type)}`,
            at: { file: file.path, line: type.line },
            name: (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(one, 'name')),
        }),
    ];
}
const versionKeys = {
    NODE_VERSION: 'node',
    PYTHON_VERSION: 'python',
    RUBY_VERSION: 'ruby',
    ELIXIR_VERSION: 'elixir',
    ERLANG_VERSION: 'erlang',
    GO_VERSION: 'go',
    BUN_VERSION: 'bun',
};
/** Render builds with the version that these variables name (https://render.com/docs/language-support). */
function runtime(service, file) {
    return (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__/* .items */ .ld)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(service, 'envVars')).flatMap((item) => {
        const engine = new Map(Object.entries(versionKeys)).get((0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(item, 'key')) ?? '');
        const value = (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(item, 'value');
        const version = (0,_support_versions_js__WEBPACK_IMPORTED_MODULE_7__/* .leadingVersion */ .tP)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(value) ?? '');
        if (!engine || !version || !value)
            return [];
        const declared = `${(0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(item, 'key'))} ${version}`;
        return [
            (0,_support_declare_js__WEBPACK_IMPORTED_MODULE_1__/* .declare */ .x)({
                role: 'runtime',
                engine,
                version,
                declared,
                at: { file: file.path, line: value.line },
                name: (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(service, 'name')),
            }),
        ];
    });
}
function variable(item) {
    const [key, value] = [(0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(item, 'key')), (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(item, 'value') ?? referred(item)];
    const line = (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(item, 'value')?.line ?? (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(item, 'key')?.line ?? item.line;
    return key && value ? [{ key, value: (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(value) ?? schemeOf(item), line }] : [];
}
/** The connection of a database or store of this blueprint; its other properties are parts of one. */
function referred(item) {
    const source = (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(item, 'fromDatabase') ?? (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(item, 'fromService');
    return (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(source, 'property')) === 'connectionString' ? source : null;
}
const schemeOf = (item) => {
    const isStore = ['keyvalue', 'redis'].includes((0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(item, 'fromService', 'type')) ?? '');
    return (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(item, 'fromDatabase') ? 'postgresql://render' : isStore ? 'redis://render' : '';
};
function keysOf(service, file) {
    return (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__/* .items */ .ld)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(service, 'envVars')).flatMap((item) => {
        const key = (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(item, 'key');
        const name = (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(key);
        if (!key || !name)
            return [];
        return [
            {
                key: name,
                at: { file: file.path, line: key.line },
                says: null,
                how: (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(item, 'sync')) === 'false' ? 'required' : 'defined',
            },
        ];
    });
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

/***/ 69298:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ declareSettings)
/* harmony export */ });
/* harmony import */ var _catalog_engines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50779);
/* harmony import */ var _catalog_environment_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70035);
/* harmony import */ var _catalog_urls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37445);
/* harmony import */ var _declare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58948);




/**
 * The engines that environments name by their variables, once for each role and engine, except what the same file
 * starts itself: there the started service says more.
 */
function declareSettings(environments, started) {
    const found = new Map();
    for (const { file, name, says, variables } of environments)
        for (const { variable, ...identity } of [...byUrls(variables), ...bySettings(variables)]) {
            const id = `${roleGroup(identity.role)} ${identity.engine}`;
            if (found.has(id) || started.some((one) => plays(one, identity)))
                continue;
            const place = { file, line: variable.line };
            // Only the key and what it means: the value may hold more than the engine.
            const declared = `${variable.key}: ${identity.engine}`;
            found.set(id, (0,_declare_js__WEBPACK_IMPORTED_MODULE_3__/* .declare */ .x)({ ...identity, declared, at: place, name, says, wiredBy: [`${name ?? ''}:${variable.key}`] }));
        }
    return [...found.values()];
}
function bySettings(variables) {
    return (0,_catalog_environment_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .identifySettings */ .cv)(variables).flatMap(({ index, ...identity }) => {
        const variable = variables[index];
        return variable ? [{ ...identity, variable }] : [];
    });
}
function byUrls(variables) {
    return variables.flatMap((variable) => {
        const identity = (0,_catalog_environment_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .keyIsForTests */ .as)(variable.key) ? null : (0,_catalog_urls_js__WEBPACK_IMPORTED_MODULE_2__/* .identifyUrl */ .e1)(variable.value);
        return identity ? [{ ...identity, role: (0,_catalog_environment_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .roleByKey */ .Jd)(variable.key, identity.role), variable }] : [];
    });
}
/** Whether a service plays what an environment names, or is close enough to be what it means. */
function plays(service, { role, engine: id }) {
    return roleGroup(service.role) === roleGroup(role) && (0,_catalog_engines_js__WEBPACK_IMPORTED_MODULE_0__/* .engine */ .Hi)(service.engine).family === (0,_catalog_engines_js__WEBPACK_IMPORTED_MODULE_0__/* .engine */ .Hi)(id).family;
}
/** One server is often cache and broker at once. */
const roleGroup = (role) => (role === 'broker' ? 'cache' : role);


/***/ }),

/***/ 64752:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ wrongType)
/* harmony export */ });
const spoken = { list: 'a list', map: 'a map', scalar: 'a single value' };
/** A notice where a node is there but of another kind than its format says: whatever it holds was not judged. */
function wrongType(node, kind, path, file) {
    if (!node || node.kind === kind || (node.kind === 'scalar' && node.type === 'null'))
        return [];
    return [
        {
            text: `${path} is ${spoken[node.kind]} where ${spoken[kind]} belongs; it was not judged`,
            at: { file, line: node.line },
            unread: false,
        },
    ];
}


/***/ })

};
