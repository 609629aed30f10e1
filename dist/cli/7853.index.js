export const id = 7853;
export const ids = [7853];
export const modules = {

/***/ 97853:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   appEngine: () => (/* binding */ appEngine)
/* harmony export */ });
/* harmony import */ var _catalog_managed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36192);
/* harmony import */ var _support_declare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58948);
/* harmony import */ var _support_declare_managed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51056);
/* harmony import */ var _support_node_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36432);
/* harmony import */ var _support_setting_declarations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69298);
/* harmony import */ var _support_versions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29125);
/* harmony import */ var _support_yaml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68906);







/** A service of Google App Engine: https://cloud.google.com/appengine/docs/standard/reference/app-yaml */
const appEngine = {
    id: 'app-engine',
    title: 'Google App Engine service',
    spec: 'https://cloud.google.com/appengine/docs/standard/reference/app-yaml',
    files: ['**/app.{yaml,yml}', '**/app[-_.]*.{yaml,yml}', '**/*[-_.]app.{yaml,yml}'],
    usually: 'prod',
    mentions: /^runtime[ \t]*:/m,
    read: (file) => {
        const [service] = (0,_support_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .parseYaml */ .h)(file.text);
        const runtime = (0,_support_node_js__WEBPACK_IMPORTED_MODULE_5__.at)(service, 'runtime');
        if ((0,_support_node_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(runtime) === null || (0,_support_node_js__WEBPACK_IMPORTED_MODULE_5__.at)(service, 'apiVersion'))
            return {};
        const variables = (0,_support_node_js__WEBPACK_IMPORTED_MODULE_5__/* .entries */ .jO)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_5__.at)(service, 'env_variables')).map(({ key, value, line }) => ({
            key,
            value: (0,_support_node_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(value) ?? '',
            line,
        }));
        const databases = cloudSql((0,_support_node_js__WEBPACK_IMPORTED_MODULE_5__.at)(service, 'beta_settings', 'cloud_sql_instances'), file);
        const name = (0,_support_node_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_5__.at)(service, 'service'));
        return {
            declarations: [
                ...databases,
                ...(0,_support_setting_declarations_js__WEBPACK_IMPORTED_MODULE_3__/* .declareSettings */ .O)([{ file: file.path, name, says: null, variables }], databases),
                ...runtimeOf(runtime, (0,_support_node_js__WEBPACK_IMPORTED_MODULE_5__.at)(service, 'runtime_config', 'runtime_version'), file),
            ],
            keys: variables.map(({ key, line }) => ({
                key,
                at: { file: file.path, line },
                says: null,
                how: 'defined',
            })),
        };
    },
};
const ports = new Map([
    ['5432', 'postgres'],
    ['3306', 'mysql'],
    ['1433', 'sqlserver'],
]);
/** `project:region:instance=tcp:5432`: without a port nothing tells the engine. */
function cloudSql(node, file) {
    return ((0,_support_node_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(node) ?? '').split(',', 20).flatMap((instance) => {
        const [, name = '', port = ''] = /^\s*[\w.-]{1,99}:[\w-]{1,40}:([\w-]{1,99})=tcp:(?:[\d.]{1,15}:)?(\d{1,5})\s*$/.exec(instance) ?? [];
        const identity = (0,_catalog_managed_js__WEBPACK_IMPORTED_MODULE_0__/* .identifyManaged */ .Qq)(ports.get(port) ?? '', null, 'cloud-sql');
        return identity && node
            ? [
                (0,_support_declare_managed_js__WEBPACK_IMPORTED_MODULE_2__/* .declareManaged */ .K)(identity, {
                    declared: `cloud_sql_instances =tcp:${port}`,
                    at: { file: file.path, line: node.line },
                    name,
                }),
            ]
            : [];
    });
}
const dotted = new Set(['python', 'php', 'ruby', 'go']);
/** `python312`, `nodejs22`, `go122`, `java21`; the flexible environment says the version apart. */
function runtimeOf(node, chosen, file) {
    const written = (0,_support_node_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(node) ?? '';
    const [, kind = '', digits = ''] = /^(python|nodejs|go|java|php|ruby|dotnet)(\d{0,3})$/.exec(written) ?? [];
    const version = (0,_support_versions_js__WEBPACK_IMPORTED_MODULE_6__/* .leadingVersion */ .tP)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(chosen) ?? '') ?? (dotted.has(kind) ? withDot(digits) : digits);
    if (!node || kind === '' || version === '')
        return [];
    const where = chosen ?? node;
    return [
        (0,_support_declare_js__WEBPACK_IMPORTED_MODULE_1__/* .declare */ .x)({
            role: 'runtime',
            engine: kind === 'nodejs' ? 'node' : kind,
            version,
            declared: chosen ? `${written} ${(0,_support_node_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(chosen)}` : written,
            at: { file: file.path, line: where.line },
        }),
    ];
}
const withDot = (digits) => digits.length < 2 ? digits : `${digits.slice(0, 1)}.${digits.slice(1)}`;


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


/***/ })

};
