export const id = 7782;
export const ids = [7782];
export const modules = {

/***/ 77782:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   argoCd: () => (/* binding */ argoCd)
/* harmony export */ });
/* harmony import */ var _support_declare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58948);
/* harmony import */ var _support_deployed_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92664);
/* harmony import */ var _support_helm_chart_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40949);
/* harmony import */ var _support_helm_install_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52254);
/* harmony import */ var _support_kubernetes_documents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57782);
/* harmony import */ var _support_kubernetes_statement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14332);
/* harmony import */ var _support_node_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36432);
/* harmony import */ var _support_path_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(20331);
/* harmony import */ var _support_path_environment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93563);









const kinds = new Set(['Application', 'ApplicationSet']);
/** Applications of Argo CD: the charts that they install, the folders that they deploy. */
const argoCd = {
    id: 'argo-cd',
    title: 'Argo CD application',
    spec: 'https://argo-cd.readthedocs.io/en/stable/operator-manual/application.yaml',
    files: ['**/*.{yaml,yml}'],
    usually: 'prod',
    mentions: /^[ \t-]*["']?apiVersion["']?[ \t]*:[ \t]*["']?argoproj\.io\//m,
    read(file, tree) {
        if ((0,_support_helm_chart_js__WEBPACK_IMPORTED_MODULE_2__/* .chartOfTemplate */ .a)(file.path, tree) !== null)
            return {};
        const documents = (0,_support_kubernetes_documents_js__WEBPACK_IMPORTED_MODULE_4__/* .splitDocuments */ .ZF)(file.text).filter((document) => (0,_support_kubernetes_documents_js__WEBPACK_IMPORTED_MODULE_4__/* .mayHold */ .BV)(document, kinds));
        const { objects, notices } = (0,_support_kubernetes_documents_js__WEBPACK_IMPORTED_MODULE_4__/* .parseObjects */ .MB)(documents, file.path);
        const sources = objects
            .filter(({ kind }) => kinds.has(kind))
            .flatMap((object) => sourcesOf(object, file.path));
        return {
            declarations: sources.flatMap((source) => [
                ...chartOf(source, file.path, tree),
                ...imagesOf(source, file.path),
            ]),
            uses: sources.flatMap((source) => usesOf(source, file.path, tree)),
            notices,
        };
    },
};
function sourcesOf(object, file) {
    const spec = (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(object.node, 'spec');
    const application = object.kind === 'ApplicationSet' ? (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(spec, 'template', 'spec') : spec;
    const says = (0,_support_kubernetes_statement_js__WEBPACK_IMPORTED_MODULE_5__/* .statedBy */ .Hk)(object) ?? (0,_support_kubernetes_statement_js__WEBPACK_IMPORTED_MODULE_5__/* .statedByNamespace */ .QI)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(application, 'destination', 'namespace')));
    const single = (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(application, 'source');
    return [...(single ? [single] : []), ...(0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__/* .items */ .ld)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(application, 'sources'))].map((node) => ({
        node,
        name: (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(node, 'helm', 'releaseName')) ?? object.name ?? '',
        // A word in the file's own path says the same, and more reliably.
        says: (0,_support_path_environment_js__WEBPACK_IMPORTED_MODULE_7__/* .environmentNamedIn */ .Ke)(file) ? null : says,
    }));
}
/** A chart by name from a repository of charts, or by path from this one. */
function chartOf({ node, name, says }, file, tree) {
    const [chart, path] = [(0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(node, 'chart'), (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(node, 'path')];
    const written = chart ?? path;
    const helm = (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(node, 'helm');
    const folder = chart ? null : (0,_support_helm_install_js__WEBPACK_IMPORTED_MODULE_3__/* .localChart */ .w3)('', (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(path) ?? '.', tree);
    if (!written || (!chart && folder === null))
        return [];
    const revision = (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(node, 'targetRevision');
    return (0,_support_helm_install_js__WEBPACK_IMPORTED_MODULE_3__/* .declareInstall */ .Co)({
        chart: (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(written) ?? '',
        folder,
        version: (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(revision),
        repository: (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(node, 'repoURL')),
        at: { file, line: (chart && revision ? revision : written).line },
        name,
        says,
        files: (0,_support_helm_install_js__WEBPACK_IMPORTED_MODULE_3__/* .layersAt */ .uh)(folder ?? '', (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__/* .texts */ .Te)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(helm, 'valueFiles')).map(withoutReference), tree),
        own: [
            ...(0,_support_helm_install_js__WEBPACK_IMPORTED_MODULE_3__/* .inlineLayer */ .xI)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(helm, 'values'), file),
            ...(0,_support_helm_install_js__WEBPACK_IMPORTED_MODULE_3__/* .inlineLayer */ .xI)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(helm, 'valuesObject'), file),
            ...(0,_support_helm_install_js__WEBPACK_IMPORTED_MODULE_3__/* .parametersLayer */ .om)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__/* .items */ .ld)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(helm, 'parameters')), file),
        ],
    }, tree);
}
/** `$values/path` names a file of another source: most often of this repository. */
const withoutReference = (written) => written.replace(/^\$[\w-]+\//, './');
/** Images that it replaces in what kustomize builds (`postgres=mirror/postgres:16`). */
function imagesOf({ node, name, says }, file) {
    return (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__/* .items */ .ld)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(node, 'kustomize', 'images')).flatMap((item) => {
        const image = ((0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(item) ?? '').split('=').at(-1) ?? '';
        return (0,_support_declare_js__WEBPACK_IMPORTED_MODULE_0__/* .declareImage */ .o)(image, { file, line: item.line }, { name, says }) ?? [];
    });
}
function usesOf({ node, says }, file, tree) {
    const path = (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(node, 'path');
    const folder = (0,_support_path_js__WEBPACK_IMPORTED_MODULE_8__/* .resolvePath */ .o1)('', (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(path) ?? '');
    if (!path || !folder)
        return [];
    const named = (0,_support_path_environment_js__WEBPACK_IMPORTED_MODULE_7__/* .environmentNamedIn */ .Ke)(file);
    const statement = named ? { environment: named.environment, because: `${file} deploys it` } : says;
    return (0,_support_deployed_files_js__WEBPACK_IMPORTED_MODULE_1__/* .usesOfFolder */ .G)(folder, statement && { ...statement, because: `${file} deploys it` }, { file, line: path.line }, tree);
}


/***/ }),

/***/ 92664:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ usesOfFolder)
/* harmony export */ });
/* harmony import */ var _helm_chart_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40949);
/* harmony import */ var _kustomize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89493);
/* harmony import */ var _kustomize_closure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4997);



/** The uses that deploying a folder of the tree makes: of what its kustomization takes in, of its chart, or of its manifests. */
function usesOfFolder(folder, says, at, tree) {
    if (says?.environment !== 'prod' && says?.environment !== 'dev')
        return [];
    return filesOf(folder, tree).map((file) => ({ file, ...says, at }));
}
function filesOf(folder, tree) {
    const kustomization = (0,_kustomize_js__WEBPACK_IMPORTED_MODULE_1__/* .kustomizationsOf */ .Y)(tree).get(folder);
    if (kustomization)
        return [kustomization.file, ...(0,_kustomize_closure_js__WEBPACK_IMPORTED_MODULE_2__/* .buildOf */ .Y)(kustomization, tree).files.map(({ path }) => path)];
    if (tree.has((0,_helm_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(folder, 'Chart.yaml')))
        return ['Chart.yaml', 'values.yaml'].map((name) => (0,_helm_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(folder, name));
    return folder === '' ? [] : tree.list([`${escaped(folder)}/*.{yaml,yml}`]);
}
/** A folder as a glob that matches it alone. */
const escaped = (folder) => folder.replace(/[[\]{}()*?!+@\\]/g, '\\$&');


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


/***/ }),

/***/ 4997:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ topBuildsOf),
/* harmony export */   Y: () => (/* binding */ buildOf)
/* harmony export */ });
/* harmony import */ var _kustomize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89493);
/* harmony import */ var _per_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21070);


/** What a kustomization builds; folders that take each other in are entered once. */
function buildOf(top, tree) {
    const all = (0,_kustomize_js__WEBPACK_IMPORTED_MODULE_0__/* .kustomizationsOf */ .Y)(tree);
    const files = new Map();
    const parts = new Set([top]);
    const pending = top.takes.map(({ path, line }) => ({ path, line }));
    for (let one = pending.pop(); one; one = pending.pop()) {
        const { path, line } = one;
        const inner = all.get(path);
        if (!inner) {
            if (tree.has(path))
                files.set(path, { path, line });
        }
        else if (!parts.has(inner)) {
            parts.add(inner);
            for (const taken of inner.takes)
                pending.push({ path: taken.path, line });
        }
    }
    return { top, files: [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)), parts: [...parts] };
}
/**
 * What somebody deploys: builds that no other takes in, or only one that wraps them for development or tests. A
 * base by name is none of them.
 */
const topBuildsOf = (0,_per_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .perTree */ .e)((tree) => {
    const all = [...(0,_kustomize_js__WEBPACK_IMPORTED_MODULE_0__/* .kustomizationsOf */ .Y)(tree).values()];
    const taken = new Set(all.filter((one) => !wraps(one)).flatMap((one) => one.takes.map(({ path }) => path)));
    const wrapped = new Set(all.filter(wraps).flatMap((one) => one.takes.map(({ path }) => path)));
    const isBase = ({ folder }) => wrapped.has(folder) && /(?:^|\/)(?:bases?|common|shared)$/.test(folder);
    return all
        .filter((one) => !one.component && !taken.has(one.folder) && !isBase(one))
        .map((top) => buildOf(top, tree));
});
const wraps = ({ says }) => says?.environment === 'dev' || says?.environment === 'ci';


/***/ }),

/***/ 89493:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ kustomizationsOf),
/* harmony export */   d: () => (/* binding */ kustomizationIn)
/* harmony export */ });
/* harmony import */ var _kubernetes_statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14332);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36432);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20331);
/* harmony import */ var _path_environment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93563);
/* harmony import */ var _per_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21070);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91959);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68906);







/** Every kustomization of a tree that can be read, by its folder. */
const kustomizationsOf = (0,_per_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .perTree */ .e)((tree) => {
    const all = new Map();
    for (const file of tree.list(['**/kustomization.{yaml,yml}', '**/Kustomization'])) {
        const kustomization = readable(file, tree);
        if (kustomization)
            all.set(kustomization.folder, kustomization);
    }
    return all;
});
function readable(file, tree) {
    try {
        return kustomizationIn(file, tree.text(file) ?? '', tree);
    }
    catch (error) {
        if (!(error instanceof _unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .Unreadable */ .I))
            throw error;
        return null;
    }
}
/**
 * The kustomization that a file holds, or null where it holds something else.
 * @throws Unreadable where it is no YAML
 */
function kustomizationIn(file, source, tree) {
    const node = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .parseYaml */ .h)(source).find((one) => one.kind === 'map');
    const kind = (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(node, 'kind')) ?? 'Kustomization';
    if (!node || !/^(?:Kustomization|Component)$/.test(kind))
        return null;
    // Flux has a kind of the same name for what it applies.
    if (/fluxcd/.test((0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(node, 'apiVersion')) ?? ''))
        return null;
    const folder = (0,_path_js__WEBPACK_IMPORTED_MODULE_5__/* .directoryOf */ .jt)(file);
    const takes = ['resources', 'bases', 'components'].flatMap((key) => (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .items */ .ld)((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(node, key)).flatMap((item) => {
        const path = (0,_path_js__WEBPACK_IMPORTED_MODULE_5__/* .resolvePath */ .o1)(folder, (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(item) ?? 'https:');
        return path === null ? [] : [{ path, line: item.line }];
    }));
    return {
        folder,
        file,
        component: kind === 'Component',
        node,
        takes,
        images: (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .items */ .ld)((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(node, 'images')).flatMap((item) => imageChange(item, file)),
        patches: patchesOf(node, file, tree),
        says: statementOf(node, folder),
    };
}
function imageChange(item, file) {
    const name = (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(item, 'name'));
    const value = (0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(item, 'newTag') ?? (0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(item, 'digest') ?? (0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(item, 'newName');
    if (!name || !value)
        return [];
    return [
        {
            name,
            newName: (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(item, 'newName')),
            newTag: (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(item, 'newTag')),
            digest: (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(item, 'digest')),
            at: { file, line: value.line },
        },
    ];
}
function patchesOf(node, file, tree) {
    const folder = (0,_path_js__WEBPACK_IMPORTED_MODULE_5__/* .directoryOf */ .jt)(file);
    const inFile = (written, target) => {
        const path = written === null ? null : (0,_path_js__WEBPACK_IMPORTED_MODULE_5__/* .resolvePath */ .o1)(folder, written);
        const source = path === null ? null : tree.text(path);
        return path === null || source === null ? [] : [{ text: source, file: path, firstLine: 1, target }];
    };
    const inline = (item, target) => {
        const source = (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(item);
        if (!item || source === null)
            return [];
        return [{ text: source, file, firstLine: source.includes('\n') ? item.line + 1 : item.line, target }];
    };
    return [
        ...(0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .items */ .ld)((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(node, 'patches')).flatMap((one) => {
            const target = (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(one, 'target', 'name'));
            return [...inline((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(one, 'patch'), target), ...inFile((0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(one, 'path')), target)];
        }),
        ...(0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .items */ .ld)((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(node, 'patchesStrategicMerge')).flatMap((one) => ((0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(one) ?? '').includes('\n') ? inline(one, null) : inFile((0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(one), null)),
        ...(0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .items */ .ld)((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(node, 'patchesJson6902')).flatMap((one) => {
            const target = (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(one, 'target', 'name'));
            return [...inline((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(one, 'patch'), target), ...inFile((0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(one, 'path')), target)];
        }),
    ];
}
function statementOf(node, folder) {
    const named = (0,_path_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .environmentNamedIn */ .Ke)(folder);
    if (named)
        return { environment: named.environment, because: `the overlay ${folder} deploys it` };
    const labels = [(0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(node, 'commonLabels'), ...(0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .items */ .ld)((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(node, 'labels')).map((one) => (0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(one, 'pairs'))];
    return (0,_kubernetes_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .statedByNamespace */ .QI)((0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(node, 'namespace'))) ?? (0,_kubernetes_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .statedByLabels */ .a2)(labels);
}


/***/ })

};
