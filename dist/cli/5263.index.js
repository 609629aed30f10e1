export const id = 5263;
export const ids = [5263];
export const modules = {

/***/ 35263:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   skaffold: () => (/* binding */ skaffold)
/* harmony export */ });
/* harmony import */ var _support_deployed_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92664);
/* harmony import */ var _support_skaffold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65306);


/** The manifests that skaffold deploys in its development loop. */
const skaffold = {
    id: 'skaffold',
    title: 'skaffold file',
    spec: 'https://skaffold.dev/docs/references/yaml/',
    files: _support_skaffold_js__WEBPACK_IMPORTED_MODULE_1__/* .skaffoldFiles */ .OB,
    usually: 'dev',
    mentions: /^apiVersion[ \t]*:[ \t]*["']?skaffold\//m,
    read(file, tree) {
        const uses = (0,_support_skaffold_js__WEBPACK_IMPORTED_MODULE_1__/* .targetsIn */ .A6)(file.path, file.text).flatMap(({ path, line, says }) => {
            const at = { file: file.path, line };
            const folder = (0,_support_deployed_files_js__WEBPACK_IMPORTED_MODULE_0__/* .usesOfFolder */ .G)(path, says, at, tree);
            if (folder.length > 0 || !/[*.]/.test(path))
                return folder;
            return tree.list([path]).flatMap((one) => (/\.ya?ml$/.test(one) ? [{ file: one, ...says, at }] : []));
        });
        return { uses };
    },
};


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

/***/ 40949:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ installed),
/* harmony export */   Ee: () => (/* binding */ isVendored),
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   Qr: () => (/* binding */ chartAbove),
/* harmony export */   X5: () => (/* binding */ vendoredIn),
/* harmony export */   a: () => (/* binding */ chartOfTemplate),
/* harmony export */   gN: () => (/* binding */ parentOf),
/* harmony export */   op: () => (/* binding */ chartIn),
/* harmony export */   u: () => (/* binding */ chartIfReadable)
/* harmony export */ });
/* harmony import */ var _helm_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64971);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36432);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20331);
/* harmony import */ var _per_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21070);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91959);





/** A path below a folder; '' is the root. */
const below = (folder, path) => (folder === '' ? path : `${folder}/${path}`);
/** The folder of the chart that a path is a template of, or null. */
function chartOfTemplate(path, tree) {
    for (let end = path.indexOf('templates/'); end >= 0; end = path.indexOf('templates/', end + 1)) {
        if (end > 0 && path[end - 1] !== '/')
            continue;
        const folder = path.slice(0, Math.max(end - 1, 0));
        if (tree.has(below(folder, 'Chart.yaml')))
            return folder;
    }
    return null;
}
/** The nearest chart that a file lies in, or null. */
function chartAbove(path, tree) {
    let folder = (0,_path_js__WEBPACK_IMPORTED_MODULE_3__/* .directoryOf */ .jt)(path);
    while (!tree.has(below(folder, 'Chart.yaml'))) {
        if (folder === '')
            return null;
        folder = (0,_path_js__WEBPACK_IMPORTED_MODULE_3__/* .directoryOf */ .jt)(folder);
    }
    return folder;
}
/** The folder of the chart that this one is vendored into (`parent/charts/name`), or null. */
function parentOf(folder, tree) {
    const parent = /^(?:(.*)\/)?charts\/[^/]+$/.exec(folder)?.[1] ?? (/^charts\/[^/]+$/.test(folder) ? '' : null);
    return parent !== null && tree.has(below(parent, 'Chart.yaml')) ? parent : null;
}
/**
 * A chart with its dependencies as `Chart.yaml` (or the older `requirements.yaml`) declares and the lock file fixes them.
 * @throws Unreadable where Chart.yaml is no YAML
 */
function chartIn(folder, tree) {
    const file = below(folder, 'Chart.yaml');
    const node = (0,_helm_values_js__WEBPACK_IMPORTED_MODULE_0__/* .parseValues */ .Qc)(tree.text(file) ?? '');
    if (node?.kind !== 'map')
        return null;
    const locks = new Map();
    for (const name of ['requirements.lock', 'Chart.lock']) {
        const lock = below(folder, name);
        for (const one of (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .items */ .ld)((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(readable(tree, lock), 'dependencies'))) {
            const version = (0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(one, 'version');
            if (version)
                locks.set((0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(one, 'name')) ?? '', { version, file: lock });
        }
    }
    const requirements = below(folder, 'requirements.yaml');
    const packed = packedIn(folder, tree);
    const dependencies = [
        ...(0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .items */ .ld)((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(node, 'dependencies')).map((one) => dependencyOf(one, file, locks, packed)),
        ...(0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .items */ .ld)((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(readable(tree, requirements), 'dependencies')).map((one) => dependencyOf(one, requirements, locks, packed)),
    ];
    return {
        folder,
        name: (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(node, 'name')) ?? '',
        library: (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(node, 'type')) === 'library',
        dependencies: dependencies.flatMap((one) => one ?? []),
    };
}
function dependencyOf(node, file, locks, packed) {
    const name = (0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(node, 'name');
    const chart = (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(name);
    if (!name || chart === null)
        return null;
    const version = (0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(node, 'version');
    const lock = locks.get(chart);
    return {
        chart,
        key: (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(node, 'alias')) ?? chart,
        repository: (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(node, 'repository')) ?? '',
        version: (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(lock?.version) ?? packed.get(chart) ?? (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(version),
        packed: packed.has(chart),
        at: { file, line: (version ?? name).line },
        locked: lock ? { file: lock.file, line: lock.version.line } : null,
        conditions: ((0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(node, 'condition')) ?? '')
            .split(',')
            .map((one) => one.trim())
            .filter(Boolean),
        tags: (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .texts */ .Te)((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(node, 'tags')),
    };
}
/** Whether a dependency is installed with these values (https://helm.sh/docs/topics/charts/#tags-and-condition-fields-in-dependencies). */
function installed(dependency, layers) {
    for (const condition of dependency.conditions) {
        const found = (0,_helm_values_js__WEBPACK_IMPORTED_MODULE_0__/* .lookUp */ .TE)(layers, condition.split('.'));
        if (found)
            return !(0,_helm_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isOff */ .gK)(found.node);
    }
    const tags = dependency.tags.map((tag) => (0,_helm_values_js__WEBPACK_IMPORTED_MODULE_0__/* .lookUp */ .TE)(layers, ['tags', tag])).filter((tag) => tag !== null);
    return tags.length === 0 || tags.some((tag) => !(0,_helm_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isOff */ .gK)(tag.node));
}
/** A chart, or null where its Chart.yaml cannot be read: that file's own reading says so. */
function chartIfReadable(folder, tree) {
    try {
        return chartIn(folder, tree);
    }
    catch (error) {
        if (!(error instanceof _unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .Unreadable */ .I))
            throw error;
        return null;
    }
}
/** The names of the charts that lie in a chart's own folder. */
function vendoredIn(folder, tree) {
    const start = below(folder, 'charts/');
    return chartFiles(tree).flatMap((file) => {
        const name = file.startsWith(start) ? file.slice(start.length).split('/') : [];
        return name.length === 2 && name[0] ? [name[0]] : [];
    });
}
const archives = (0,_per_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .perTree */ .e)((tree) => tree.list(['**/charts/*.tgz']));
/** The versions of the charts that lie in a chart's own folder as archives (`charts/postgresql-16.2.1.tgz`). */
function packedIn(folder, tree) {
    const start = below(folder, 'charts/');
    return new Map(archives(tree).flatMap((file) => {
        const [, name, version] = file.startsWith(start)
            ? (/^([\w-]{1,100})-v?(\d+\.\d+\.\d+[\w.+-]{0,60})\.tgz$/.exec(file.slice(start.length)) ?? [])
            : [];
        return name && version ? [[name, version]] : [];
    }));
}
const chartFiles = (0,_per_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .perTree */ .e)((tree) => tree.list(['**/Chart.yaml']));
/** Whether a dependency lies in the chart's own folder, where its values are read by themselves. */
const isVendored = ({ folder }, { chart }, tree) => tree.has(below(folder, `charts/${chart}/Chart.yaml`));
function readable(tree, file) {
    try {
        return (0,_helm_values_js__WEBPACK_IMPORTED_MODULE_0__/* .parseValues */ .Qc)(tree.text(file) ?? '');
    }
    catch (error) {
        if (!(error instanceof _unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .Unreadable */ .I))
            throw error;
        return null;
    }
}


/***/ }),

/***/ 64971:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Qc: () => (/* binding */ parseValues),
/* harmony export */   TE: () => (/* binding */ lookUp),
/* harmony export */   ZZ: () => (/* binding */ layerOf),
/* harmony export */   dw: () => (/* binding */ switchedOff),
/* harmony export */   gK: () => (/* binding */ isOff),
/* harmony export */   n$: () => (/* binding */ switches)
/* harmony export */ });
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36432);
/* harmony import */ var _per_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21070);
/* harmony import */ var _templated_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21422);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91959);




/**
 * The values of a file, with what a template engine puts in left open; null for a file without any.
 * @throws Unreadable where it is no YAML even so
 */
function parseValues(source) {
    return (0,_templated_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTemplatedYaml */ .X)(source)[0] ?? null;
}
/** The layer that a path of the tree holds, or null where there is none that can be read. */
const layerOf = (0,_per_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .perTreeAndKey */ .O)((file, tree) => {
    const source = tree.text(file);
    if (source === null)
        return null;
    try {
        const node = parseValues(source);
        return node && { file, node };
    }
    catch (error) {
        if (!(error instanceof _unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .Unreadable */ .I))
            throw error;
        return null;
    }
});
/** What holds at a path of keys: the last layer that sets it; null where none does, or one sets it to nothing. */
function lookUp(layers, keys) {
    for (const layer of layers.toReversed()) {
        const node = (0,_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(layer.node, ...keys);
        if (node)
            return node.kind === 'scalar' && node.type === 'null' ? null : { node, file: layer.file };
    }
    return null;
}
/** The place of a value. */
const placeOf = (found) => ({ file: found.file, line: found.node.line });
/** Whether a value switches something off: `false` in any spelling that charts use. */
const isOff = (node) => /^(?:false|no|off|0)$/i.test((0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(node) ?? '');
/** Keys that switch the block on or off in which they stand. */
const switches = ['enabled', 'create', 'deploy', 'install', 'enable', 'deployed'];
/** Whether a block of values, or one that it lies in, is switched off by a key of its own (`mysql: {create: false}`). */
function switchedOff(layers, keys) {
    for (let depth = 1; depth <= keys.length; depth++)
        for (const word of switches) {
            const found = lookUp(layers, [...keys.slice(0, depth), word]);
            if (found && isOff(found.node))
                return found;
        }
    return null;
}


/***/ }),

/***/ 14332:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hk: () => (/* binding */ statedBy),
/* harmony export */   QI: () => (/* binding */ statedByNamespace),
/* harmony export */   a2: () => (/* binding */ statedByLabels),
/* harmony export */   lX: () => (/* binding */ statedByEnvironmentName)
/* harmony export */ });
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36432);

const words = new Map([
    ...['prod', 'production', 'prd', 'live'].map((word) => [word, 'prod']),
    ...['staging', 'stage', 'stg', 'uat', 'qa', 'preview', 'preprod', 'demo', 'sandbox'].map((word) => [word, 'other']),
    ...['dev', 'development', 'local'].map((word) => [word, 'dev']),
    ...['ci', 'e2e'].map((word) => [word, 'ci']),
]);
const labels = ['environment', 'env', 'app.kubernetes.io/environment', 'tags.datadoghq.com/env', 'stage'];
/** The environment that an object names itself, by a label or by the namespace it lies in, or null. */
function statedBy(object) {
    const metadata = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__.at)(object.node, 'metadata');
    return statedByLabels([(0,_node_js__WEBPACK_IMPORTED_MODULE_0__.at)(metadata, 'labels')]) ?? statedByNamespace((0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_0__.at)(metadata, 'namespace')));
}
/** The environment that a label in any of these maps names, or null. */
function statedByLabels(maps) {
    for (const map of maps)
        for (const label of labels) {
            const value = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_0__.at)(map, label));
            const environment = words.get(value?.toLowerCase() ?? '');
            if (environment)
                return { environment, because: `its label ${label} says ${value}` };
        }
    return null;
}
/** The environment that a namespace is named after ("production", "shop-staging"), or null. */
function statedByNamespace(namespace) {
    const environment = words.get(namespace?.toLowerCase().split(/[-_.]/).at(-1) ?? '');
    return environment ? { environment, because: `it lies in the namespace ${namespace}` } : null;
}
/** The environment that a deployment tool names where it installs something there alone, or null. */
function statedByEnvironmentName(name) {
    const environment = words.get(name?.toLowerCase() ?? '');
    return environment ? { environment, because: `it is installed where the environment is ${name}` } : null;
}


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

/***/ 65306:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A6: () => (/* binding */ targetsIn),
/* harmony export */   OB: () => (/* binding */ skaffoldFiles),
/* harmony export */   rr: () => (/* binding */ skaffoldStatements)
/* harmony export */ });
/* unused harmony export skaffoldTargets */
/* harmony import */ var _glob_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23907);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36432);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20331);
/* harmony import */ var _path_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93563);
/* harmony import */ var _per_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21070);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91959);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68906);







/** Names of skaffold's files, as people give them. */
const skaffoldFiles = ['**/skaffold*.{yaml,yml}'];
/** What the skaffold files of a tree deploy, for development unless their name tells another environment. */
const skaffoldTargets = (0,_per_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .perTree */ .e)((tree) => tree.list(skaffoldFiles).flatMap((file) => {
    try {
        return targetsIn(file, tree.text(file) ?? '');
    }
    catch (error) {
        if (!(error instanceof _unreadable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .I))
            throw error;
        return [];
    }
}));
/**
 * What one skaffold file deploys (https://skaffold.dev/docs/references/yaml/). Profiles are left out: they are asked for.
 * @throws Unreadable where it is no YAML
 */
function targetsIn(file, source) {
    const environment = (0,_path_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentNamedIn */ .Ke)(file)?.environment ?? (/(?:^|\/)skaffold\.ya?ml$/.test(file) ? 'dev' : null);
    if (environment === null)
        return [];
    const says = { environment, because: `${file} deploys it` };
    return (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYaml */ .h)(source)
        .filter((config) => /^skaffold\//.test((0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .texts */ .Te)((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(config, 'apiVersion'))[0] ?? ''))
        .flatMap(pathsOf)
        .flatMap((node) => {
        const path = (0,_path_js__WEBPACK_IMPORTED_MODULE_5__/* .resolvePath */ .o1)((0,_path_js__WEBPACK_IMPORTED_MODULE_5__/* .directoryOf */ .jt)(file), (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .texts */ .Te)(node)[0] ?? 'https:');
        return path === null ? [] : [{ path, line: node.line, file, says }];
    });
}
function pathsOf(config) {
    return [
        ['manifests', 'rawYaml'],
        ['manifests', 'kustomize', 'paths'],
        ['deploy', 'kubectl', 'manifests'],
        ['deploy', 'kustomize', 'paths'],
    ].flatMap((keys) => (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .items */ .ld)((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(config, ...keys)));
}
/** The statements that skaffold makes about a manifest, by its own path or by the folders that build it in. */
function skaffoldStatements(file, folders, tree) {
    return skaffoldTargets(tree)
        .filter(({ path }) => folders.includes(path) || path === file || (0,_glob_index_js__WEBPACK_IMPORTED_MODULE_6__/* .globMatcher */ .fU)([path])(file))
        .map(({ says }) => says);
}


/***/ }),

/***/ 25384:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ro: () => (/* binding */ actionsOf),
/* harmony export */   Sb: () => (/* binding */ withoutActions),
/* harmony export */   Xl: () => (/* binding */ withoutReferences),
/* harmony export */   _1: () => (/* binding */ hasActions),
/* harmony export */   eT: () => (/* binding */ openReference),
/* harmony export */   pX: () => (/* binding */ standsAlone)
/* harmony export */ });
const closers = { '{{': '}}', '{%': '%}', '<%': '%>', '%{': '}' };
/** The actions of a text in the languages that manifests are templated in: Go (Helm, gotmpl), Jinja, ERB, Terraform. */
function actionsOf(source) {
    const actions = [];
    const unclosed = new Set();
    const opener = /\{\{|\{%|<%|%\{/g;
    for (let found = opener.exec(source); found; found = opener.exec(source)) {
        const closer = closers[found[0]] ?? '}}';
        const close = unclosed.has(closer) ? -1 : source.indexOf(closer, found.index + 2);
        if (close < 0) {
            unclosed.add(closer);
            continue;
        }
        const body = source.slice(found.index + 2, close);
        const end = close + closer.length;
        // OpenShift's own parameters look alike: ${{REPLICAS}}.
        if (source[found.index - 1] === '$' && /^\w+$/.test(body)) {
            opener.lastIndex = end;
            continue;
        }
        actions.push({ start: found.index, end, expression: body.replace(/^[-~=]|[-~]$/g, '').trim() });
        opener.lastIndex = end;
    }
    return actions;
}
/** Whether a text is written in a template language at all. */
const hasActions = (source) => /\{\{|\{%|<%|%\{/.test(source);
/**
 * A text with its template actions taken out so that what is left parses, line for line: an action that has its
 * lines for itself leaves nothing, one within a line leaves a reference (`${T1}`) that no reader can resolve.
 */
function withoutActions(source) {
    let text = '';
    let from = 0;
    for (const [index, { start, end, expression }] of actionsOf(source).entries()) {
        const breaks = source.slice(start, end).replace(/[^\n]+/g, '');
        text += source.slice(from, start);
        if (!standsAlone(source, start, end))
            text += openReference(source, start, expression, index);
        text += breaks;
        from = end;
    }
    return text + source.slice(from);
}
/**
 * A short name is kept as it reads, but never as a key: keys must differ from each other. In a list or map on one line
 * (`[a, {{ .x }}]`) braces would mean something.
 */
function openReference(source, start, expression, index) {
    const before = source.slice(Math.max(0, start - 200), start);
    const line = before.slice(before.lastIndexOf('\n') + 1);
    if (/[[{][^\]}]*$/.test(line) && !/["']$/.test(line))
        return `$T${index + 1}`;
    return line.includes(':') && /^[\w.$]{1,60}$/.test(expression) ? `\${${expression}}` : `\${T${index + 1}}`;
}
/** Whether nothing but space stands beside it on its lines. */
function standsAlone(source, start, end) {
    let before = start - 1;
    while (before >= 0 && (source[before] === ' ' || source[before] === '\t'))
        before--;
    let after = end;
    while (after < source.length && /[ \t\r]/.test(source[after] ?? ''))
        after++;
    return (before < 0 || source[before] === '\n') && (after >= source.length || source[after] === '\n');
}
/** A name without the parts that only become known later; null where nothing is left. */
function withoutReferences(name) {
    const plain = name.replace(/\$\{[^{}]*\}|\$T\d+/g, '');
    return (plain === name ? name : plain.replace(/^[-_.]+|[-_.]+$/g, '')) || null;
}


/***/ }),

/***/ 21422:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ parseTemplatedYaml)
/* harmony export */ });
/* harmony import */ var _template_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25384);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68906);


/**
 * The documents of a YAML text that may be a template: what its actions would put in stays open. An unquoted
 * `{{ .x }}` would else parse, as a map in a map that nobody means.
 * @throws Unreadable where it is no YAML even so
 */
function parseTemplatedYaml(source, firstLine = 1) {
    return (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYaml */ .h)((0,_template_text_js__WEBPACK_IMPORTED_MODULE_0__/* .hasActions */ ._1)(source) ? (0,_template_text_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutActions */ .Sb)(source) : source, firstLine);
}


/***/ })

};
