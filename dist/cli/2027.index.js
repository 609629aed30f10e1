export const id = 2027;
export const ids = [2027];
export const modules = {

/***/ 22027:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   helmfile: () => (/* binding */ helmfile)
/* harmony export */ });
/* harmony import */ var _support_helm_install_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52254);
/* harmony import */ var _support_kubernetes_statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14332);
/* harmony import */ var _support_node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36432);
/* harmony import */ var _support_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20331);
/* harmony import */ var _support_templated_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21422);





/** Helmfiles: releases of charts with their values, in one file. */
const helmfile = {
    id: 'helmfile',
    title: 'helmfile',
    spec: 'https://helmfile.readthedocs.io/en/latest/configuration/',
    files: [
        '**/helmfile*.{yaml,yml}',
        '**/helmfile*.{yaml,yml}.gotmpl',
        '**/helmfile.d/*.{yaml,yml}',
        '**/helmfile.d/*.{yaml,yml}.gotmpl',
    ],
    usually: 'prod',
    mentions: /^releases[ \t]*:/m,
    read(file, tree) {
        const parts = (0,_support_templated_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTemplatedYaml */ .X)(file.text);
        const repositories = new Map(parts
            .flatMap((part) => (0,_support_node_js__WEBPACK_IMPORTED_MODULE_3__/* .items */ .ld)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(part, 'repositories')))
            .map((one) => [(0,_support_node_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(one, 'name')), (0,_support_node_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(one, 'url'))]));
        const releases = parts.flatMap((part) => (0,_support_node_js__WEBPACK_IMPORTED_MODULE_3__/* .items */ .ld)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(part, 'releases')));
        const lines = file.text.split('\n');
        return {
            declarations: releases
                .filter((release) => (0,_support_node_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(release, 'installed')) !== 'false')
                .flatMap((release) => declareOne(release, repositories, statedByCondition(release, lines), file.path, tree)),
        };
    },
};
// A condition is an action, so the parsed text no longer has it
// (https://helmfile.readthedocs.io/en/latest/templating_funcs/ and "installed" in its configuration).
function statedByCondition(release, lines) {
    const line = lines[((0,_support_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(release, 'installed')?.line ?? 0) - 1] ?? '';
    return (0,_support_kubernetes_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .statedByEnvironmentName */ .lX)(/\{\{-? *eq +\.Environment\.Name +"([\w-]+)"/.exec(line)?.[1]);
}
function declareOne(release, repositories, stated, file, tree) {
    const chart = (0,_support_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(release, 'chart');
    const written = (0,_support_node_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(chart);
    if (!chart || !written)
        return [];
    const directory = (0,_support_path_js__WEBPACK_IMPORTED_MODULE_4__/* .directoryOf */ .jt)(file);
    const [repository = '', ...rest] = written.split('/');
    const version = (0,_support_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(release, 'version');
    const values = (0,_support_node_js__WEBPACK_IMPORTED_MODULE_3__/* .items */ .ld)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(release, 'values'));
    return (0,_support_helm_install_js__WEBPACK_IMPORTED_MODULE_0__/* .declareInstall */ .Co)({
        chart: rest.at(-1) ?? repository,
        folder: (0,_support_helm_install_js__WEBPACK_IMPORTED_MODULE_0__/* .localChart */ .w3)(directory, written, tree),
        version: (0,_support_node_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(version),
        repository: repositories.get(repository) ?? written,
        at: { file, line: (version ?? chart).line },
        name: (0,_support_node_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(release, 'name')) ?? written,
        says: stated ?? (0,_support_kubernetes_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .statedByNamespace */ .QI)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(release, 'namespace'))),
        files: (0,_support_helm_install_js__WEBPACK_IMPORTED_MODULE_0__/* .layersAt */ .uh)(directory, values.flatMap((one) => (0,_support_node_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(one) ?? []), tree),
        own: values.flatMap((one) => (one.kind === 'map' ? (0,_support_helm_install_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineLayer */ .xI)(one, file) : [])),
    }, tree);
}


/***/ }),

/***/ 52254:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Co: () => (/* binding */ declareInstall),
/* harmony export */   om: () => (/* binding */ parametersLayer),
/* harmony export */   uh: () => (/* binding */ layersAt),
/* harmony export */   w3: () => (/* binding */ localChart),
/* harmony export */   xI: () => (/* binding */ inlineLayer)
/* harmony export */ });
/* harmony import */ var _helm_chart_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40949);
/* harmony import */ var _helm_read_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9874);
/* harmony import */ var _helm_release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94652);
/* harmony import */ var _helm_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64971);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(36432);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20331);
/* harmony import */ var _template_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25384);
/* harmony import */ var _templated_yaml_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21422);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91959);









/** What a release starts: the engine of a known chart, or what its values make of a chart of this repository. */
function declareInstall(install, tree) {
    const { chart, folder, version, repository, says, files, own } = install;
    const name = (0,_template_text_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutReferences */ .Xl)(install.name) ?? chart;
    const found = folder !== null
        ? declareLocal({ ...install, name }, folder, tree)
        : (0,_helm_release_js__WEBPACK_IMPORTED_MODULE_2__/* .declareRelease */ .Q)({
            chart,
            version,
            repository,
            at: install.at,
            related: [],
            name,
            layers: [...files, ...own],
            keys: [],
        });
    return found.map((one) => ({ ...one, says: one.says ?? says }));
}
function declareLocal({ files, own, name }, folder, tree) {
    const chart = (0,_helm_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .chartIfReadable */ .u)(folder, tree);
    if (!chart || chart.library)
        return [];
    return own.flatMap((layer, index) => {
        const under = [...files, ...own.slice(0, index)];
        const found = (0,_helm_read_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readOverlay */ .r)(chart, layer, tree, under).declarations ?? [];
        return found.map((one) => ({ ...one, name: one.name ? `${name}-${one.name}` : name }));
    });
}
/** The folder of the tree that a chart is asked for from, where it is one. */
function localChart(directory, written, tree) {
    const folder = (0,_path_js__WEBPACK_IMPORTED_MODULE_7__/* .resolvePath */ .o1)(directory, written);
    return folder !== null && tree.has((0,_helm_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(folder, 'Chart.yaml')) ? folder : null;
}
/** Values files by the paths that a file names. */
function layersAt(directory, written, tree) {
    return written.flatMap((one) => {
        const path = (0,_path_js__WEBPACK_IMPORTED_MODULE_7__/* .resolvePath */ .o1)(directory, one);
        const layer = path === null ? null : (0,_helm_values_js__WEBPACK_IMPORTED_MODULE_3__/* .layerOf */ .ZZ)(path, tree);
        return layer ? [layer] : [];
    });
}
/** Values that stand in a file as a map, or as a text of YAML. */
function inlineLayer(node, file) {
    if (node?.kind === 'map')
        return [{ file, node }];
    const source = (0,_node_js__WEBPACK_IMPORTED_MODULE_8__/* .text */ .Qq)(node);
    if (!node || !source)
        return [];
    try {
        const firstLine = source.includes('\n') ? node.line + 1 : node.line;
        return (0,_templated_yaml_js__WEBPACK_IMPORTED_MODULE_5__/* .parseTemplatedYaml */ .X)(source, firstLine).flatMap((inner) => inner.kind === 'map' ? [{ file, node: inner }] : []);
    }
    catch (error) {
        if (!(error instanceof _unreadable_js__WEBPACK_IMPORTED_MODULE_6__/* .Unreadable */ .I))
            throw error;
        return [];
    }
}
/** `--set`-like parameters (`image.tag: 16`) as values. */
function parametersLayer(parameters, file) {
    if (parameters.length === 0)
        return [];
    const root = emptyMap(parameters[0]?.line ?? 1);
    for (const parameter of parameters) {
        const [name, value] = [(0,_node_js__WEBPACK_IMPORTED_MODULE_8__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_8__.at)(parameter, 'name')), (0,_node_js__WEBPACK_IMPORTED_MODULE_8__.at)(parameter, 'value')];
        if (name && value && name.length < 500)
            put(root, name.split('.'), value);
    }
    return [{ file, node: root }];
}
function put(root, keys, value) {
    let map = root;
    for (const key of keys.slice(0, -1)) {
        const inner = map.entries.get(key)?.value;
        const next = inner?.kind === 'map' ? inner : emptyMap(value.line);
        if (next !== inner)
            map.entries.set(key, entry(key, next));
        map = next;
    }
    const last = keys.at(-1) ?? '';
    map.entries.set(last, entry(last, value));
}
const emptyMap = (line) => ({
    kind: 'map',
    line,
    column: 1,
    tag: null,
    entries: new Map(),
});
const entry = (key, value) => ({ key, line: value.line, column: value.column, value });


/***/ })

};
