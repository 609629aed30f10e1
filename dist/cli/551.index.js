export const id = 551;
export const ids = [551];
export const modules = {

/***/ 551:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kamal: () => (/* binding */ kamal)
/* harmony export */ });
/* harmony import */ var _support_declare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58948);
/* harmony import */ var _support_node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36432);
/* harmony import */ var _support_setting_declarations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69298);
/* harmony import */ var _support_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68906);




/** A deployment of Kamal, with its accessories and destinations: https://kamal-deploy.org/docs/configuration/overview/ */
const kamal = {
    id: 'kamal',
    title: 'Kamal deployment',
    spec: 'https://kamal-deploy.org/docs/configuration/overview/',
    files: ['**/config/deploy.yml', '**/config/deploy.*.yml', '**/config/deploy.yaml'],
    usually: 'prod',
    mentions: /^[ \t]*(?:accessories|service|env)\s*:/m,
    read: (file) => {
        const [deployment] = (0,_support_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYaml */ .h)(withoutErb(file.text));
        const says = destination(file.path);
        const accessories = (0,_support_node_js__WEBPACK_IMPORTED_MODULE_3__/* .entries */ .jO)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(deployment, 'accessories')).flatMap(({ key, value }) => {
            const image = (0,_support_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(value, 'image');
            return ((image &&
                (0,_support_declare_js__WEBPACK_IMPORTED_MODULE_0__/* .declareImage */ .o)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(image) ?? '', { file: file.path, line: image.line }, { name: key, says })) ??
                []);
        });
        const variables = (0,_support_node_js__WEBPACK_IMPORTED_MODULE_3__/* .entries */ .jO)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(deployment, 'env', 'clear')).map(({ key, line, value }) => ({
            key,
            value: (0,_support_node_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(value) ?? '',
            line,
        }));
        const secrets = (0,_support_node_js__WEBPACK_IMPORTED_MODULE_3__/* .items */ .ld)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(deployment, 'env', 'secret')).flatMap((item) => (0,_support_node_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(item) ? [{ key: (0,_support_node_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(item) ?? '', line: item.line }] : []);
        return {
            declarations: [
                ...accessories,
                ...(0,_support_setting_declarations_js__WEBPACK_IMPORTED_MODULE_1__/* .declareSettings */ .O)([{ file: file.path, name: null, says, variables }], accessories),
            ],
            keys: [...variables, ...secrets].map(({ key, line }) => ({
                key,
                at: { file: file.path, line },
                says,
                how: 'defined',
            })),
        };
    },
};
/** `deploy.staging.yml` is the destination staging. */
function destination(path) {
    const name = /\/?deploy\.([^./]+)\.ya?ml$/.exec(path)?.[1];
    if (!name || /^prod/.test(name))
        return null;
    return { environment: 'other', because: `it is the destination ${name}` };
}
/** Kamal evaluates ERB; what it would print is not known, so a value that has it is an empty one. */
const withoutErb = (source) => source
    .split('\n')
    .map((line) => (/^\s*<%/.test(line) ? '' : line.replaceAll(/<%[^%]*%>/g, '')))
    .join('\n');


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
