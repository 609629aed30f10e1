export const id = 8496;
export const ids = [8496];
export const modules = {

/***/ 76115:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kustomize: () => (/* binding */ kustomize_kustomize)
});

// EXTERNAL MODULE: ./lib/src/support/kustomize.js
var kustomize = __webpack_require__(89493);
// EXTERNAL MODULE: ./lib/src/support/kustomize-changes.js
var kustomize_changes = __webpack_require__(49765);
// EXTERNAL MODULE: ./lib/src/support/helm-release.js
var helm_release = __webpack_require__(94652);
// EXTERNAL MODULE: ./lib/src/support/helm-values.js
var helm_values = __webpack_require__(64971);
// EXTERNAL MODULE: ./lib/src/support/node.js
var support_node = __webpack_require__(36432);
// EXTERNAL MODULE: ./lib/src/support/path.js
var support_path = __webpack_require__(20331);
;// CONCATENATED MODULE: ./lib/src/support/kustomize-charts.js




/** Charts that kustomize inflates (https://kubectl.docs.kubernetes.io/references/kustomize/builtins/#_helmchartinflationgenerator_). */
function inflatedCharts({ node, folder, file }, tree) {
    return (0,support_node/* items */.ld)((0,support_node.at)(node, 'helmCharts')).flatMap((one) => {
        const name = (0,support_node.at)(one, 'name');
        const chart = (0,support_node/* text */.Qq)(name);
        if (!name || chart === null)
            return [];
        const files = [(0,support_node/* text */.Qq)((0,support_node.at)(one, 'valuesFile')), ...(0,support_node/* texts */.Te)((0,support_node.at)(one, 'additionalValuesFiles'))];
        const layers = files.flatMap((written) => {
            const path = written === null ? null : (0,support_path/* resolvePath */.o1)(folder, written);
            const layer = path === null ? null : (0,helm_values/* layerOf */.ZZ)(path, tree);
            return layer ? [layer] : [];
        });
        const inline = (0,support_node.at)(one, 'valuesInline');
        const version = (0,support_node.at)(one, 'version');
        return (0,helm_release/* declareRelease */.Q)({
            chart,
            version: (0,support_node/* text */.Qq)(version),
            repository: (0,support_node/* text */.Qq)((0,support_node.at)(one, 'repo')),
            at: { file, line: (version ?? name).line },
            related: [],
            name: (0,support_node/* text */.Qq)((0,support_node.at)(one, 'releaseName')) ?? chart,
            layers: inline ? [...layers, { file, node: inline }] : layers,
            keys: [],
        });
    });
}

// EXTERNAL MODULE: ./lib/src/support/kustomize-closure.js
var kustomize_closure = __webpack_require__(4997);
// EXTERNAL MODULE: ./lib/src/support/kustomize-deployments.js + 1 modules
var kustomize_deployments = __webpack_require__(6506);
// EXTERNAL MODULE: ./lib/src/catalog/images.js + 13 modules
var catalog_images = __webpack_require__(26530);
// EXTERNAL MODULE: ./lib/src/support/declare.js
var declare = __webpack_require__(58948);
// EXTERNAL MODULE: ./lib/src/support/kubernetes-documents.js + 1 modules
var kubernetes_documents = __webpack_require__(57782);
// EXTERNAL MODULE: ./lib/src/support/kubernetes-pods.js + 1 modules
var kubernetes_pods = __webpack_require__(62289);
;// CONCATENATED MODULE: ./lib/src/support/kustomize-images.js







/** What the `images:` of a kustomization make of the services that it takes in. */
function replacedImages(kustomization, build, tree) {
    return kustomization.images.flatMap((change) => {
        const probe = (0,kustomize_changes/* withChanges */.AW)(change.name, [change]);
        if (!(0,catalog_images/* identifyImage */.c)(probe) && !(0,catalog_images/* identifyImage */.c)(change.name))
            return [];
        const users = usersOf(change, build, tree);
        if (users.length === 0 && takesRemote(kustomization))
            return (0,declare/* declareImage */.o)(probe, change.at, { name: change.name.split('/').at(-1) ?? null }) ?? [];
        return users.flatMap(({ workload, image, place }) => {
            const changed = (0,kustomize_changes/* withChanges */.AW)(image, [change]);
            if ((0,kustomize_changes/* sameVersion */.r1)(image, changed))
                return [];
            return (0,declare/* declareImage */.o)(changed, change.at, { name: workload, related: [place] }) ?? [];
        });
    });
}
/** The workloads of a build that run an image of that name. */
function usersOf(change, build, tree) {
    return build.files.flatMap(({ path }) => {
        const source = tree.text(path) ?? '';
        if (!source.includes(change.name))
            return [];
        const documents = (0,kubernetes_documents/* splitDocuments */.ZF)(source).filter((document) => document.text.includes(change.name));
        return documents.flatMap(kubernetes_documents/* objectsIfReadable */.kp).flatMap((object) => {
            const workload = (0,kubernetes_pods/* workloadOf */.Rc)(object);
            const container = workload?.containers.find((one) => (0,kubernetes_pods/* serves */.xu)(workload, one) && (0,kustomize_changes/* imageName */.tO)((0,support_node/* text */.Qq)(one.image) ?? '') === change.name);
            const image = (0,support_node/* text */.Qq)(container?.image);
            if (!container?.image || image === null)
                return [];
            return [{ workload: object.name, image, place: { file: path, line: container.image.line } }];
        });
    });
}
/** Whether it takes in something from elsewhere, whose images cannot be seen. */
const takesRemote = ({ node, folder }) => ['resources', 'bases', 'components'].some((key) => (0,support_node/* items */.ld)((0,support_node.at)(node, key)).some((item) => (0,support_path/* resolvePath */.o1)(folder, (0,support_node/* text */.Qq)(item) ?? '') === null));
/** Images that patches set, except in files of objects, which are manifests of their own. */
function patchedImages({ patches, file }) {
    return patches.flatMap((patch) => {
        if (!patch.text.includes('image'))
            return [];
        return (0,kustomize_changes/* documentsOf */.uo)(patch).flatMap((node) => {
            if (patch.file !== file && node.kind !== 'list')
                return [];
            const name = (0,support_node/* text */.Qq)((0,support_node.at)(node, 'metadata', 'name')) ?? patch.target;
            return (0,kustomize_changes/* imagesIn */.o$)(node).flatMap((image) => (0,declare/* declareImage */.o)((0,support_node/* text */.Qq)(image) ?? '', { file: patch.file, line: image.line }, { name }) ?? []);
        });
    });
}

;// CONCATENATED MODULE: ./lib/src/readers/kustomize.js






/** What an overlay takes in, and the images that it replaces in it. */
const kustomize_kustomize = {
    id: 'kustomize',
    title: 'kustomization',
    spec: 'https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/',
    files: ['**/kustomization.{yaml,yml}', '**/Kustomization'],
    usually: 'prod',
    mentions: /^["']?(?:resources|bases|components|images|patches\w*|helmCharts)["']?[ \t]*:/m,
    read(file, tree) {
        const own = (0,kustomize/* kustomizationIn */.d)(file.path, file.text, tree);
        if (!own)
            return {};
        const kustomization = (0,kustomize/* kustomizationsOf */.Y)(tree).get(own.folder) ?? own;
        const build = (0,kustomize_closure/* buildOf */.Y)(kustomization, tree);
        const declarations = [
            ...replacedImages(kustomization, build, tree),
            ...patchedImages(kustomization),
            ...inflatedCharts(kustomization, tree),
        ];
        return {
            declarations: declarations.flatMap((one) => (0,kustomize_deployments/* asBuilt */.RX)(one, (0,kustomize_changes/* imageName */.tO)(one.declared), kustomization, tree)),
            uses: usesOf(kustomization, build),
        };
    },
};
/** The files that an overlay of a named environment puts to use there. */
function usesOf({ says, file }, build) {
    if (says?.environment !== 'prod' && says?.environment !== 'dev')
        return [];
    return build.files.map(({ path, line }) => ({ file: path, ...says, at: { file, line } }));
}


/***/ }),

/***/ 57782:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Kl: () => (/* binding */ faultOf),
  BV: () => (/* binding */ mayHold),
  kp: () => (/* binding */ objectsIfReadable),
  iZ: () => (/* binding */ objectsOf),
  MB: () => (/* binding */ parseObjects),
  ZF: () => (/* binding */ splitDocuments),
  zv: () => (/* binding */ withParameters)
});

;// CONCATENATED MODULE: ./lib/src/support/kubernetes-lists.js
/** Below this a List is parsed as a whole: cutting it up would gain nothing. */
const kubernetes_lists_long = 20_000;
/**
 * The items of a long List as documents of their own, so that only those of interest are parsed; anything else as it
 * is. A List whose items refer to each other by anchors stays whole.
 */
function itemsOfLong(document) {
    const { text, kind, firstLine } = document;
    if (text.length < kubernetes_lists_long || !kind.endsWith('List') || /[:-][ \t]+&\w/.test(text))
        return [document];
    const head = /^items:[ \t]*\r?\n([ \t]*)-[ \t]/m.exec(text);
    if (!head)
        return [document];
    const start = head.index + head[0].length - 2 - (head[1]?.length ?? 0);
    const indent = head[1] ?? '';
    const marks = [...text.matchAll(new RegExp(`^${indent}-[ \\t]`, 'gm'))]
        .map(({ index }) => index)
        .filter((index) => index >= start);
    const end = endOfItems(text, marks.at(-1) ?? start, indent);
    let line = firstLine + countLines(text.slice(0, marks[0]));
    return marks.map((from, index) => {
        const body = text.slice(from, marks[index + 1] ?? end);
        const item = { text: body, firstLine: line, kind: kindOf(body, indent.length + 2) };
        line += countLines(body);
        return item;
    });
}
/** Where the last item ends: at a line that is indented less than its content. */
function endOfItems(text, last, indent) {
    const after = new RegExp(`\\n(?=[ \\t]{0,${indent.length}}[^\\s#-])`, 'g');
    after.lastIndex = last;
    return (after.exec(text)?.index ?? text.length - 1) + 1;
}
/** The kind of an item, by the key in its first column. */
const kindOf = (body, column) => new RegExp(`^(?:[ \\t]*-[ \\t]+|[ \\t]{${column}})["']?kind["']?[ \\t]*:[ \\t]*["']?(\\w+)`, 'm').exec(body)?.[1] ?? '';
/** How many lines a text ends. */
function countLines(body) {
    let lines = 0;
    for (let found = body.indexOf('\n'); found >= 0; found = body.indexOf('\n', found + 1))
        lines++;
    return lines;
}

// EXTERNAL MODULE: ./lib/src/support/node.js
var support_node = __webpack_require__(36432);
// EXTERNAL MODULE: ./lib/src/support/template-text.js
var template_text = __webpack_require__(25384);
// EXTERNAL MODULE: ./lib/src/support/templated-yaml.js
var templated_yaml = __webpack_require__(21422);
// EXTERNAL MODULE: ./lib/src/support/unreadable.js
var unreadable = __webpack_require__(91959);
;// CONCATENATED MODULE: ./lib/src/support/kubernetes-documents.js





/** Objects that hold other objects. */
const holders = /^(?:\w*List|Template)$/;
/**
 * Cuts a YAML stream into its documents without parsing it: generated manifests are long, and of 30,000 lines a few
 * hundred matter. A line that starts with `---` always ends a document (https://yaml.org/spec/1.2.2/#912-document-markers).
 */
function splitDocuments(source) {
    const documents = [];
    const marker = /^---(?=\s|$)/gm;
    let firstLine = 1;
    let start = 0;
    const add = (end) => {
        const body = source.slice(start, end);
        const kind = /^["']?kind["']?[ \t]*:[ \t]*["']?(\w+)/m.exec(body)?.[1];
        if (kind)
            documents.push(...itemsOfLong({ text: body, firstLine, kind }));
        firstLine += countLines(body);
        start = end;
    };
    for (const found of source.matchAll(marker))
        if (found.index > start)
            add(found.index);
    add(source.length);
    return documents;
}
/** Whether such a document holds objects of any of these kinds, judged by its text alone. */
function mayHold(document, kinds) {
    if (kinds.has(document.kind))
        return true;
    if (!holders.test(document.kind))
        return false;
    for (const found of document.text.matchAll(/^[ \t-]+["']?kind["']?[ \t]*:[ \t]*["']?(\w+)/gm))
        if (kinds.has(found[1] ?? ''))
            return true;
    return false;
}
/**
 * The objects of one document, those of a List or a Template apart; lines are those of the file.
 * @throws Unreadable where the document is no YAML
 */
function objectsOf(document) {
    return (0,templated_yaml/* parseTemplatedYaml */.X)(document.text, document.firstLine).flatMap((node) => (node.kind === 'list' ? node.items : [node]).flatMap((item) => unfold(item, new Map(), 0)));
}
function unfold(node, parameters, depth) {
    const kind = (0,support_node/* text */.Qq)((0,support_node.at)(node, 'kind')) ?? '';
    if (holders.test(kind) && depth < 3) {
        const own = kind === 'Template' ? parametersOf(node) : parameters;
        const held = [...(0,support_node/* items */.ld)((0,support_node.at)(node, 'items')), ...(0,support_node/* items */.ld)((0,support_node.at)(node, 'objects'))];
        if (held.length > 0)
            return held.flatMap((item) => unfold(item, own, depth + 1));
    }
    if (!kind)
        return [];
    const apiVersion = (0,support_node/* text */.Qq)((0,support_node.at)(node, 'apiVersion')) ?? '';
    const written = (0,support_node/* text */.Qq)((0,support_node.at)(node, 'metadata', 'name'));
    return [
        {
            kind,
            apiVersion,
            name: written && (0,template_text/* withoutReferences */.Xl)(resolve(written, parameters).text),
            node,
            parameters,
        },
    ];
}
function parametersOf(template) {
    const parameters = new Map();
    for (const parameter of (0,support_node/* items */.ld)((0,support_node.at)(template, 'parameters'))) {
        const [name, value] = [(0,support_node/* text */.Qq)((0,support_node.at)(parameter, 'name')), (0,support_node.at)(parameter, 'value')];
        if (name && value)
            parameters.set(name, value);
    }
    return parameters;
}
/** A text with a template's parameters put in, and where they got their values. */
function withParameters(written, object, file) {
    const { text, lines } = resolve(written, object.parameters);
    return { text, from: lines.map((line) => ({ file, line })) };
}
/** `${NAME}` and `${{NAME}}` as OpenShift templates write them. */
function resolve(written, parameters) {
    const lines = [];
    const resolved = written.replace(/\$\{\{?([A-Za-z_]\w*)\}?\}/g, (whole, name) => {
        const value = parameters.get(name);
        if (value)
            lines.push(value.line);
        return (0,support_node/* text */.Qq)(value) ?? whole;
    });
    return { text: resolved, lines };
}
/** The objects of one document; none where it cannot be read. */
function objectsIfReadable(document) {
    try {
        return objectsOf(document);
    }
    catch (error) {
        faultOf(error);
        return [];
    }
}
/**
 * The objects of several documents of a file, and what could not be read of them.
 * @throws Unreadable where the only one of them cannot be read
 */
function parseObjects(documents, file) {
    const objects = [];
    const notices = [];
    for (const document of documents) {
        try {
            objects.push(...objectsOf(document));
        }
        catch (error) {
            const { text, line } = faultOf(error);
            if (documents.length === 1)
                throw error;
            notices.push({
                text: `this ${document.kind} was not read: ${text}`,
                at: { file, line },
                unread: false,
            });
        }
    }
    return { objects, notices };
}
/** What is wrong with a document, as a clause with its line; throws on what is no fault of the document. */
function faultOf(error) {
    if (!(error instanceof unreadable/* Unreadable */.I))
        throw error;
    return { text: error.message, line: error.line };
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
