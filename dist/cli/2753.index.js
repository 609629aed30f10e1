export const id = 2753;
export const ids = [2753];
export const modules = {

/***/ 92753:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   helmRelease: () => (/* binding */ helmRelease)
/* harmony export */ });
/* harmony import */ var _support_helm_chart_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40949);
/* harmony import */ var _support_helm_install_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52254);
/* harmony import */ var _support_kubernetes_documents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57782);
/* harmony import */ var _support_kubernetes_statement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14332);
/* harmony import */ var _support_kustomize_deployments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6506);
/* harmony import */ var _support_node_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36432);
/* harmony import */ var _support_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20331);







const kinds = new Set(['HelmRelease', 'HelmChart', 'Release']);
/** Releases of charts that a controller in the cluster installs: Flux, k3s, Crossplane. */
const helmRelease = {
    id: 'helm-release',
    title: 'Helm release',
    spec: 'https://fluxcd.io/flux/components/helm/helmreleases/',
    files: ['**/*.{yaml,yml}'],
    usually: 'prod',
    mentions: /^[ \t-]*["']?apiVersion["']?[ \t]*:[ \t]*["']?(?:helm\.toolkit\.fluxcd\.io|helm\.cattle\.io|helm\.(?:m\.)?crossplane\.io)\//m,
    read(file, tree) {
        if ((0,_support_helm_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .chartOfTemplate */ .a)(file.path, tree) !== null)
            return {};
        const all = (0,_support_kubernetes_documents_js__WEBPACK_IMPORTED_MODULE_2__/* .splitDocuments */ .ZF)(file.text);
        const { objects, notices } = (0,_support_kubernetes_documents_js__WEBPACK_IMPORTED_MODULE_2__/* .parseObjects */ .MB)(all.filter((document) => (0,_support_kubernetes_documents_js__WEBPACK_IMPORTED_MODULE_2__/* .mayHold */ .BV)(document, kinds)), file.path);
        return {
            declarations: objects
                .filter(({ kind }) => kinds.has(kind))
                .flatMap((object) => releaseOf(object, file.path, tree))
                .flatMap((declaration) => (0,_support_kustomize_deployments_js__WEBPACK_IMPORTED_MODULE_4__/* .asDeployed */ .Vr)(declaration, tree)),
            notices,
        };
    },
};
function releaseOf(object, file, tree) {
    const { chart, version, repository, at: place, values } = askedBy(object, file, tree);
    if (!chart)
        return [];
    return (0,_support_helm_install_js__WEBPACK_IMPORTED_MODULE_1__/* .declareInstall */ .Co)({
        chart,
        folder: /^\.{0,2}\//.test(chart) ? (0,_support_helm_install_js__WEBPACK_IMPORTED_MODULE_1__/* .localChart */ .w3)('', chart, tree) : null,
        version,
        repository,
        at: place,
        name: object.name ?? chart,
        says: (0,_support_kubernetes_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .statedBy */ .Hk)(object) ?? (0,_support_kubernetes_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .statedByNamespace */ .QI)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_5__.at)(object.node, 'spec', 'targetNamespace'))),
        files: [],
        own: (0,_support_helm_install_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineLayer */ .xI)(values, file),
    }, tree);
}
/** Where each controller's resource says which chart it installs. */
function askedBy(object, file, tree) {
    const spec = (0,_support_node_js__WEBPACK_IMPORTED_MODULE_5__.at)(object.node, 'spec');
    if (object.kind === 'HelmChart')
        return asked((0,_support_node_js__WEBPACK_IMPORTED_MODULE_5__.at)(spec, 'chart'), (0,_support_node_js__WEBPACK_IMPORTED_MODULE_5__.at)(spec, 'version'), (0,_support_node_js__WEBPACK_IMPORTED_MODULE_5__.at)(spec, 'repo'), (0,_support_node_js__WEBPACK_IMPORTED_MODULE_5__.at)(spec, 'valuesContent'), file);
    if (object.kind === 'Release') {
        const chart = (0,_support_node_js__WEBPACK_IMPORTED_MODULE_5__.at)(spec, 'forProvider', 'chart');
        const values = (0,_support_node_js__WEBPACK_IMPORTED_MODULE_5__.at)(spec, 'forProvider', 'values');
        return asked((0,_support_node_js__WEBPACK_IMPORTED_MODULE_5__.at)(chart, 'name'), (0,_support_node_js__WEBPACK_IMPORTED_MODULE_5__.at)(chart, 'version'), (0,_support_node_js__WEBPACK_IMPORTED_MODULE_5__.at)(chart, 'repository'), values, file);
    }
    const chart = (0,_support_node_js__WEBPACK_IMPORTED_MODULE_5__.at)(spec, 'chart', 'spec');
    const values = (0,_support_node_js__WEBPACK_IMPORTED_MODULE_5__.at)(spec, 'values');
    if (chart)
        return asked((0,_support_node_js__WEBPACK_IMPORTED_MODULE_5__.at)(chart, 'chart'), (0,_support_node_js__WEBPACK_IMPORTED_MODULE_5__.at)(chart, 'version'), (0,_support_node_js__WEBPACK_IMPORTED_MODULE_5__.at)(chart, 'sourceRef', 'name'), values, file);
    const reference = (0,_support_node_js__WEBPACK_IMPORTED_MODULE_5__.at)(spec, 'chartRef', 'name');
    const source = ociRepository((0,_support_node_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(reference), file, tree);
    if (!source)
        return asked(reference, null, null, values, file);
    const url = (0,_support_node_js__WEBPACK_IMPORTED_MODULE_5__.at)(source.node, 'spec', 'url');
    const found = asked(url, (0,_support_node_js__WEBPACK_IMPORTED_MODULE_5__.at)(source.node, 'spec', 'ref', 'tag'), url, values, source.file);
    return { ...found, chart: found.chart?.split('/').at(-1) ?? null };
}
function asked(chart, version, repository, values, file) {
    const line = (version ?? chart)?.line ?? 1;
    return {
        chart: (0,_support_node_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(chart),
        version: (0,_support_node_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(version),
        repository: (0,_support_node_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(repository),
        at: { file, line },
        values,
    };
}
/** The OCI repository of that name, which lies in the same folder or nowhere that could be told. */
function ociRepository(name, file, tree) {
    const folder = (0,_support_path_js__WEBPACK_IMPORTED_MODULE_6__/* .directoryOf */ .jt)(file);
    const beside = tree.list().filter((path) => (0,_support_path_js__WEBPACK_IMPORTED_MODULE_6__/* .directoryOf */ .jt)(path) === folder && /\.ya?ml$/.test(path));
    for (const path of name === null ? [] : beside) {
        const documents = (0,_support_kubernetes_documents_js__WEBPACK_IMPORTED_MODULE_2__/* .splitDocuments */ .ZF)(tree.text(path) ?? '').filter(({ kind }) => kind === 'OCIRepository');
        const found = documents.flatMap(_support_kubernetes_documents_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsIfReadable */ .kp).find((object) => object.name === name);
        if (found)
            return { node: found.node, file: path };
    }
    return null;
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


/***/ }),

/***/ 49765:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AW: () => (/* binding */ withChanges),
/* harmony export */   l0: () => (/* binding */ keeps),
/* harmony export */   o$: () => (/* binding */ imagesIn),
/* harmony export */   r1: () => (/* binding */ sameVersion),
/* harmony export */   tO: () => (/* binding */ imageName),
/* harmony export */   uo: () => (/* binding */ documentsOf)
/* harmony export */ });
/* unused harmony export changesOf */
/* harmony import */ var _catalog_images_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26530);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36432);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91959);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68906);




const known = new WeakMap();
/** What a build removes and replaces, by all its parts. */
function changesOf(build) {
    const before = known.get(build);
    if (before)
        return before;
    const removed = new Set();
    const patched = new Set();
    for (const patch of build.parts.flatMap((part) => part.patches)) {
        if (!/\$patch|image/.test(patch.text))
            continue;
        for (const node of documentsOf(patch)) {
            const name = (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(node, 'metadata', 'name')) ?? patch.target ?? '';
            if ((0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(node, '$patch')) === 'delete')
                removed.add(name);
            else if (imagesIn(node).length > 0)
                patched.add(name);
        }
    }
    const changes = { removed, patched };
    known.set(build, changes);
    return changes;
}
/** The documents of a patch; none where it cannot be read. */
function documentsOf(patch) {
    try {
        return (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYaml */ .h)(patch.text, patch.firstLine);
    }
    catch (error) {
        if (!(error instanceof _unreadable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .I))
            throw error;
        return [];
    }
}
/** The images that a patch sets: by merging (https://github.com/kubernetes/kubectl/issues/2026) or by operations (RFC 6902). */
function imagesIn(patch) {
    if (patch.kind === 'list')
        return patch.items.flatMap((operation) => /\/containers\/[^/]+\/image$/.test((0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(operation, 'path')) ?? '')
            ? ((0,_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(operation, 'value') ?? [])
            : []);
    const template = (0,_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(patch, 'spec', 'template', 'spec') ?? (0,_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(patch, 'spec');
    return (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .items */ .ld)((0,_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(template, 'containers')).flatMap((container) => (0,_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(container, 'image') ?? []);
}
/** The name of an image without tag and digest, as kustomize compares it. */
function imageName(image) {
    const [named = ''] = image.split('@');
    const colon = named.lastIndexOf(':');
    return colon > named.lastIndexOf('/') ? named.slice(0, colon) : named;
}
/** Whether a build leaves the workload's engine and version as the file has them; another registry is no change. */
function keeps(build, workload, image) {
    const { removed, patched } = changesOf(build);
    if (removed.has(workload ?? '') || patched.has(workload ?? ''))
        return false;
    return sameVersion(image, withChanges(image, build.parts.flatMap((part) => part.images)));
}
/** An image as the first change for it leaves it. */
function withChanges(image, changes) {
    const name = imageName(image);
    const change = changes.find((one) => one.name === name);
    if (!change)
        return image;
    const { newName, newTag, digest } = change;
    const kept = newTag === null && digest === null ? image.slice(name.length) : '';
    return `${newName ?? name}${newTag ? `:${newTag}` : ''}${digest ? `@${digest}` : ''}${kept}`;
}
/** Whether two images run the same engine in the same version. */
function sameVersion(one, other) {
    if (one === other)
        return true;
    const [before, after] = [(0,_catalog_images_js__WEBPACK_IMPORTED_MODULE_0__/* .identifyImage */ .c)(one), (0,_catalog_images_js__WEBPACK_IMPORTED_MODULE_0__/* .identifyImage */ .c)(other)];
    return before?.engine === after?.engine && before?.version === after?.version && before?.pin === after?.pin;
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

/***/ 6506:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RX: () => (/* binding */ asBuilt),
  Vr: () => (/* binding */ asDeployed)
});

// UNUSED EXPORTS: statementsOf

// EXTERNAL MODULE: ./lib/src/catalog/images.js + 13 modules
var catalog_images = __webpack_require__(26530);
// EXTERNAL MODULE: ./lib/src/support/kustomize-closure.js
var kustomize_closure = __webpack_require__(4997);
// EXTERNAL MODULE: ./lib/src/support/path.js
var path = __webpack_require__(20331);
// EXTERNAL MODULE: ./lib/src/support/per-tree.js
var per_tree = __webpack_require__(21070);
;// CONCATENATED MODULE: ./lib/src/support/kustomize-alternatives.js




/**
 * The folder in which overlays offer this service's engine and others to choose from, or null. They do where builds
 * of one application (they share files) bring different engines for one role, no build brings both, and none of them
 * is the build of an environment: overlays/mysql and overlays/postgres, but not overlays/dev and overlays/prod.
 */
function alternativeOf(declaration, builds, tree) {
    const { at, role, engine } = declaration;
    const own = builds.filter(isFree);
    if (own.length === 0)
        return null;
    const others = (0,kustomize_closure/* topBuildsOf */.G)(tree).filter((build) => isFree(build) && !own.includes(build) && own.some((one) => share(one, build)));
    const rivals = others.filter((build) => build.files.some(({ path }) => enginesIn(path, tree).some((one) => one.role === role && one.engine !== engine) &&
        !(0,kustomize_closure/* topBuildsOf */.G)(tree).some((both) => brings(both, path) && brings(both, at.file))));
    return rivals.length === 0 ? null : commonFolder([...own, ...rivals].map(({ top }) => top.folder));
}
const isFree = (build) => build.top.says === null;
const brings = (build, file) => build.files.some(({ path }) => path === file);
const share = (one, other) => one.files.some(({ path }) => brings(other, path));
const enginesIn = (0,per_tree/* perTreeAndKey */.O)((file, tree) => {
    const images = [...(tree.text(file) ?? '').matchAll(/\bimage["']?[ \t]*:[ \t]*["']?([^\s"'#]+)/g)];
    return images.flatMap(([, image = '']) => (0,catalog_images/* identifyImage */.c)(image) ?? []);
});
function commonFolder(folders) {
    let common = folders[0] ?? '';
    while (!folders.every((folder) => folder === common || folder.startsWith(common === '' ? '' : `${common}/`)))
        common = (0,path/* directoryOf */.jt)(common);
    return common || '.';
}

// EXTERNAL MODULE: ./lib/src/support/kustomize-changes.js
var kustomize_changes = __webpack_require__(49765);
// EXTERNAL MODULE: ./lib/src/support/path-environment.js
var path_environment = __webpack_require__(93563);
// EXTERNAL MODULE: ./lib/src/support/skaffold.js
var skaffold = __webpack_require__(65306);
;// CONCATENATED MODULE: ./lib/src/support/kustomize-deployments.js





/**
 * A declaration as its file's overlays put it to use: once for each environment that an overlay names, and once as it
 * is where an overlay names none. One that every overlay replaces or removes belongs to no environment.
 */
function asDeployed(declaration, tree) {
    const { file } = declaration.at;
    if (declaration.says)
        return [declaration];
    const builds = (0,kustomize_closure/* topBuildsOf */.G)(tree).filter((build) => build.files.some(({ path }) => path === file));
    const kept = builds.filter((build) => (0,kustomize_changes/* keeps */.l0)(build, declaration.name, declaration.declared));
    const alternative = declaration.alternative ?? alternativeOf(declaration, builds, tree);
    const one = { ...declaration, alternative };
    if (builds.length > 0 && kept.length === 0)
        return [{ ...one, says: replacedEverywhere }];
    if ((0,path_environment/* environmentNamedIn */.Ke)(file))
        return [one];
    const bySkaffold = (0,skaffold/* skaffoldStatements */.rr)(file, [], tree);
    const statements = kept.length > 0 ? statementsOf(kept, tree) : bySkaffold.length > 0 ? bySkaffold : [null];
    return statements.map((says) => ({ ...one, says }));
}
const replacedEverywhere = {
    environment: 'other',
    because: 'every overlay that takes it in replaces or removes it',
};
/**
 * One statement for each environment that the builds name, or skaffold for them; null for those that name none, as
 * long as no other one names any: beside an overlay for development the plain one is what production gets.
 */
function statementsOf(builds, tree) {
    const stated = builds.map(({ top }) => ({
        top,
        says: top.says ?? (0,skaffold/* skaffoldStatements */.rr)('', [top.folder], tree)[0] ?? null,
    }));
    const deployed = stated.filter(({ says }) => says?.environment !== 'ci');
    const byEnvironment = new Map();
    for (const { says } of deployed.length > 0 ? deployed : stated)
        if (!byEnvironment.has(says?.environment ?? null))
            byEnvironment.set(says?.environment ?? null, says);
    if (byEnvironment.has(null) && byEnvironment.size > 1) {
        const plain = deployed.find(({ says }) => says === null)?.top.folder;
        const because = `${plain || 'the root'} builds it for no environment by name, beside overlays that name theirs`;
        if (!byEnvironment.has('prod'))
            byEnvironment.set('prod', { environment: 'prod', because });
        byEnvironment.delete(null);
    }
    return [...byEnvironment.values()];
}
/**
 * What a kustomization itself declares, as the builds that it is a part of put it to use; one that all of them replace
 * (an outer change for the image of that name) belongs to no environment.
 */
function asBuilt(declaration, image, within, tree) {
    const builds = (0,kustomize_closure/* topBuildsOf */.G)(tree).filter(({ parts }) => parts.includes(within));
    const kept = builds.filter(({ top, parts }) => top === within ||
        !parts.some((part) => part !== within && part.images.some(({ name }) => name === image)));
    if (builds.length === 0)
        return [declaration];
    if (kept.length === 0)
        return [{ ...declaration, says: replacedEverywhere }];
    if ((0,path_environment/* environmentNamedIn */.Ke)(within.folder))
        return [declaration];
    return statementsOf(kept, tree).map((says) => ({ ...declaration, says }));
}


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


/***/ })

};
