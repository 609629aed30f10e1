export const id = 4849;
export const ids = [4849];
export const modules = {

/***/ 94849:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   heroku: () => (/* binding */ heroku)
/* harmony export */ });
/* harmony import */ var _catalog_managed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36192);
/* harmony import */ var _support_declare_managed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51056);
/* harmony import */ var _support_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36194);
/* harmony import */ var _support_node_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36432);
/* harmony import */ var _support_setting_declarations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69298);
/* harmony import */ var _support_versions_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(29125);
/* harmony import */ var _support_wrong_type_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64752);
/* harmony import */ var _support_yaml_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68906);








const review = {
    environment: 'other',
    because: 'add-ons of review apps, which production does not use',
};
/** Heroku's app.json (add-ons and variables) and heroku.yml: https://devcenter.heroku.com/articles/app-json-schema */
const heroku = {
    id: 'heroku',
    title: 'Heroku app',
    spec: 'https://devcenter.heroku.com/articles/app-json-schema',
    files: ['**/app.json', '**/heroku.yml'],
    usually: 'prod',
    mentions: /\baddons\b|"env"\s*:/,
    read: (file) => (file.path.endsWith('.yml') ? readManifest(file) : readApp(file)),
};
/** Other tools name their file app.json too; Heroku's has add-ons, a formation, buildpacks or a stack. */
function readApp(file) {
    const app = (0,_support_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(file.text);
    if (!['addons', 'formation', 'buildpacks', 'stack'].some((key) => (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(app, key)))
        return {};
    const addOns = addOnsOf((0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(app, 'addons'), file, stateOf(app));
    const reviewed = (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__/* .entries */ .jO)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(app, 'environments')).flatMap((environment) => addOnsOf((0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(environment.value, 'addons'), file, review));
    const variables = (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__/* .entries */ .jO)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(app, 'env')).flatMap(({ key, line, value }) => {
        const literal = value.kind === 'scalar' ? value : (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(value, 'value');
        return literal ? [{ key, value: (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(literal) ?? '', line }] : [];
    });
    const settings = (0,_support_setting_declarations_js__WEBPACK_IMPORTED_MODULE_3__/* .declareSettings */ .O)([{ file: file.path, name: null, says: stateOf(app), variables }], addOns);
    return {
        declarations: [...addOns, ...reviewed, ...settings],
        keys: keysOf(app, file),
        notices: (0,_support_wrong_type_js__WEBPACK_IMPORTED_MODULE_4__/* .wrongType */ .g)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(app, 'addons'), 'list', 'addons', file.path),
    };
}
/** An app.json whose own environment is called review or staging describes these apps, not production. */
function stateOf(app) {
    const named = ['RAILS_ENV', 'RACK_ENV', 'NODE_ENV', 'APP_ENV', 'DJANGO_ENV', 'ENVIRONMENT']
        .map((key) => ({ key, value: (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(app, 'env', key, 'value')) ?? (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(app, 'env', key)) }))
        .find(({ value }) => /^(?:review|staging|preview|demo|test)/.test(value ?? ''));
    return named
        ? { environment: 'other', because: `${named.key} says that it describes ${named.value} apps` }
        : null;
}
function readManifest(file) {
    const [manifest] = (0,_support_yaml_js__WEBPACK_IMPORTED_MODULE_5__/* .parseYaml */ .h)(file.text);
    return { declarations: addOnsOf((0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(manifest, 'setup', 'addons'), file, null) };
}
function addOnsOf(list, file, says) {
    return (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__/* .items */ .ld)(list).flatMap((item) => {
        const plan = item.kind === 'scalar' ? item : (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(item, 'plan');
        const identity = (0,_catalog_managed_js__WEBPACK_IMPORTED_MODULE_0__/* .identifyAddOn */ .rD)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(plan) ?? '');
        if (!plan || !identity)
            return [];
        const chosen = (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(item, 'options', 'version');
        const version = (0,_support_versions_js__WEBPACK_IMPORTED_MODULE_7__/* .leadingVersion */ .tP)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(chosen) ?? '');
        const where = version && chosen ? chosen : plan;
        const place = { file: file.path, line: where.line };
        const name = (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(item, 'as')) ?? (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(plan)?.split(':')[0] ?? null;
        const stated = version ? { version, pin: 'exact' } : {};
        const declared = version ? `${(0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(plan)} ${version}` : ((0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(plan) ?? '');
        const related = where === plan ? [] : [{ file: file.path, line: plan.line }];
        return [(0,_support_declare_managed_js__WEBPACK_IMPORTED_MODULE_1__/* .declareManaged */ .K)(identity, { declared, at: place, name, says, related, ...stated })];
    });
}
function keysOf(app, file) {
    return (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__/* .entries */ .jO)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(app, 'env')).map(({ key, line, value }) => ({
        key,
        at: { file: file.path, line },
        says: stateOf(app),
        how: value.kind === 'scalar' || (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(value, 'value') || (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(value, 'generator') ? 'defined' : 'required',
    }));
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
