export const id = 9928;
export const ids = [9928];
export const modules = {

/***/ 99928:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ecsTask: () => (/* binding */ ecsTask)
/* harmony export */ });
/* harmony import */ var _support_declare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58948);
/* harmony import */ var _support_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36194);
/* harmony import */ var _support_node_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36432);
/* harmony import */ var _support_setting_declarations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69298);
/* harmony import */ var _support_wrong_type_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64752);





/** A task definition of Amazon ECS: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html */
const ecsTask = {
    id: 'ecs-task',
    title: 'ECS task definition',
    spec: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html',
    files: [
        '**/*task*def*.json',
        '**/*taskdef*.json',
        '**/Dockerrun.aws.json',
        '**/ecs/**/*.json',
        '**/*ecs*.json',
    ],
    usually: 'prod',
    mentions: /"containerDefinitions"\s*:/,
    read: (file) => {
        const document = (0,_support_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(file.text);
        const containers = (0,_support_node_js__WEBPACK_IMPORTED_MODULE_4__/* .items */ .ld)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(document, 'containerDefinitions') ?? (0,_support_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(document, 'taskDefinition', 'containerDefinitions'));
        const services = containers.flatMap((container) => service(container, file));
        const environments = containers.map((container) => ({
            file: file.path,
            name: (0,_support_node_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(container, 'name')),
            says: null,
            variables: (0,_support_node_js__WEBPACK_IMPORTED_MODULE_4__/* .items */ .ld)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(container, 'environment')).flatMap(variable),
        }));
        return {
            notices: (0,_support_wrong_type_js__WEBPACK_IMPORTED_MODULE_3__/* .wrongType */ .g)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(document, 'containerDefinitions'), 'list', 'containerDefinitions', file.path),
            declarations: [...services, ...(0,_support_setting_declarations_js__WEBPACK_IMPORTED_MODULE_2__/* .declareSettings */ .O)(environments, services)],
            keys: containers.flatMap((container) => [...(0,_support_node_js__WEBPACK_IMPORTED_MODULE_4__/* .items */ .ld)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(container, 'environment')), ...(0,_support_node_js__WEBPACK_IMPORTED_MODULE_4__/* .items */ .ld)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(container, 'secrets'))].flatMap((item) => key(item, file))),
        };
    },
};
function service(container, file) {
    const image = (0,_support_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(container, 'image');
    const declaration = image &&
        (0,_support_declare_js__WEBPACK_IMPORTED_MODULE_0__/* .declareImage */ .o)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(image) ?? '', { file: file.path, line: image.line }, { name: (0,_support_node_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(container, 'name')) });
    return declaration && declaration.role !== 'runtime' ? [declaration] : [];
}
function variable(item) {
    const name = (0,_support_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(item, 'name');
    return name ? [{ key: (0,_support_node_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(name) ?? '', value: (0,_support_node_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(item, 'value')) ?? '', line: name.line }] : [];
}
function key(item, file) {
    const name = (0,_support_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(item, 'name');
    return name && (0,_support_node_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(name)
        ? [
            {
                key: (0,_support_node_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(name) ?? '',
                at: { file: file.path, line: name.line },
                says: null,
                how: 'defined',
            },
        ]
        : [];
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
