export const id = 6585;
export const ids = [6585];
export const modules = {

/***/ 6585:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kubernetes: () => (/* binding */ kubernetes)
/* harmony export */ });
/* harmony import */ var _support_helm_chart_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40949);
/* harmony import */ var _support_kubernetes_declarations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1460);
/* harmony import */ var _support_kubernetes_documents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57782);
/* harmony import */ var _support_kubernetes_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99381);
/* harmony import */ var _support_kubernetes_pods_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62289);
/* harmony import */ var _support_kubernetes_prefilter_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38706);
/* harmony import */ var _support_kustomize_deployments_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6506);
/* harmony import */ var _support_setting_declarations_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69298);








/** Objects of the Kubernetes API that run containers or configure them. */
const kubernetes = {
    id: 'kubernetes',
    title: 'Kubernetes manifest',
    spec: 'https://kubernetes.io/docs/concepts/workloads/pods/',
    files: ['**/*.{yaml,yml}', '**/*.{yaml,yml}.{j2,tpl,tmpl,erb,template,example,sample,dist}'],
    usually: 'prod',
    mentions: /^["']?apiVersion["']?[ \t]*:/m,
    read(file, tree) {
        if ((0,_support_helm_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .chartOfTemplate */ .a)(file.path, tree) !== null)
            return {};
        const documents = (0,_support_kubernetes_documents_js__WEBPACK_IMPORTED_MODULE_2__/* .splitDocuments */ .ZF)(file.text);
        const { objects, notices } = (0,_support_kubernetes_documents_js__WEBPACK_IMPORTED_MODULE_2__/* .parseObjects */ .MB)(documents.filter(_support_kubernetes_prefilter_js__WEBPACK_IMPORTED_MODULE_5__/* .holdsContainersOrKeys */ .MN), file.path);
        const found = objects.map((object) => ({ object, workload: (0,_support_kubernetes_pods_js__WEBPACK_IMPORTED_MODULE_4__/* .workloadOf */ .Rc)(object) }));
        const started = found.flatMap(({ workload }) => (workload ? (0,_support_kubernetes_declarations_js__WEBPACK_IMPORTED_MODULE_1__/* .declareWorkload */ .wf)(workload, file.path) : []));
        const environments = found.flatMap(({ object, workload }) => (0,_support_kubernetes_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentsOf */ .M2)(object, workload, file.path));
        const declarations = [...wired(started, found, documents), ...(0,_support_setting_declarations_js__WEBPACK_IMPORTED_MODULE_7__/* .declareSettings */ .O)(environments, started)];
        return {
            declarations: declarations.flatMap((one) => (0,_support_kustomize_deployments_js__WEBPACK_IMPORTED_MODULE_6__/* .asDeployed */ .Vr)(one, tree)),
            keys: found.flatMap(({ object, workload }) => (0,_support_kubernetes_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .keysOf */ .YD)(object, workload, file.path)),
            notices,
        };
    },
};
/** Says of each service who connects to it, as far as the same file shows it. */
function wired(declarations, found, documents) {
    if (declarations.length === 0)
        return [];
    const services = documents.filter(({ kind }) => kind === 'Service').flatMap(_support_kubernetes_documents_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsIfReadable */ .kp);
    const calls = found.flatMap(({ object, workload }) => (0,_support_kubernetes_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .callsIn */ .Tz)(object, workload));
    const hosts = new Map(found.flatMap(({ object, workload }) => workload ? [[object.name, (0,_support_kubernetes_declarations_js__WEBPACK_IMPORTED_MODULE_1__/* .hostsOf */ .PP)(workload, services)]] : []));
    return declarations.map((declaration) => ({
        ...declaration,
        wiredBy: (0,_support_kubernetes_declarations_js__WEBPACK_IMPORTED_MODULE_1__/* .callersOf */ .Gt)(hosts.get(declaration.name) ?? [], calls, declaration.name ?? ''),
    }));
}


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

/***/ 1460:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ callersOf),
/* harmony export */   PP: () => (/* binding */ hostsOf),
/* harmony export */   p9: () => (/* binding */ callsOf),
/* harmony export */   wf: () => (/* binding */ declareWorkload)
/* harmony export */ });
/* harmony import */ var _declare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58948);
/* harmony import */ var _kubernetes_documents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57782);
/* harmony import */ var _kubernetes_pods_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62289);
/* harmony import */ var _kubernetes_statement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14332);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36432);





/** The services that a workload runs, one for each engine and version. */
function declareWorkload(workload, file) {
    const { object } = workload;
    const seen = new Set();
    return workload.containers.flatMap((container) => {
        const written = (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(container.image);
        if (!container.image || !written || !(0,_kubernetes_pods_js__WEBPACK_IMPORTED_MODULE_2__/* .serves */ .xu)(workload, container))
            return [];
        const place = { file, line: container.image.line };
        const image = (0,_kubernetes_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .withParameters */ .zv)(withDefaults(written), object, file);
        const declared = (0,_declare_js__WEBPACK_IMPORTED_MODULE_0__/* .declareImage */ .o)(image.text, place, {
            declared: written,
            name: object.name ?? container.name,
            related: image.from,
            says: (0,_kubernetes_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .statedBy */ .Hk)(object),
        });
        const identity = declared && `${declared.engine} ${declared.version}`;
        if (!declared || !identity || seen.has(identity))
            return [];
        seen.add(identity);
        return [declared];
    });
}
/** `${TAG:-16}` and `${TAG:=16}` as deployment tools that put variables into manifests read them. */
const withDefaults = (written) => written.replace(/\$\{\w+:[-=]([^{}]*)\}/g, '$1');
/** Every literal value of a container's environment, with the words that may be hosts. */
function callsOf(workload) {
    const caller = workload.object.name ?? '';
    return workload.containers.flatMap((container) => (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .items */ .ld)((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(container.node, 'env')).flatMap((variable) => {
        const [key, value] = [(0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(variable, 'name')), (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(variable, 'value'))];
        return key && value ? [{ caller, key, hosts: new Set(value.toLowerCase().split(/[^a-z0-9-]+/)) }] : [];
    }));
}
/** Who connects to a workload by one of its names, as `caller:KEY`. */
function callersOf(names, calls, self) {
    return calls
        .filter((call) => call.caller !== self && names.some((name) => call.hosts.has(name)))
        .map((call) => `${call.caller}:${call.key}`);
}
/** The names of the Services that lead to a workload's pods, and its own. */
function hostsOf(workload, services) {
    const leading = services.filter((service) => {
        const selector = (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .entries */ .jO)((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(service.node, 'spec', 'selector'));
        return (selector.length > 0 && selector.every(({ key, value }) => workload.labels.get(key) === (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(value)));
    });
    return [workload.object.name, ...leading.map((service) => service.name)].flatMap((name) => name ?? []);
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

/***/ 99381:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M2: () => (/* binding */ environmentsOf),
/* harmony export */   Tz: () => (/* binding */ callsIn),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   wv: () => (/* binding */ configurationKinds)
/* harmony export */ });
/* harmony import */ var _kubernetes_declarations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1460);
/* harmony import */ var _kubernetes_statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14332);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36432);



/** Kinds that hold configuration, with the paths of the maps whose keys become environment variables. */
const holders = new Map([
    ['ConfigMap', [['data']]],
    ['Secret', [['data'], ['stringData']]],
    ['SealedSecret', [['spec', 'encryptedData']]],
]);
/** Kinds that only define environment keys. */
const configurationKinds = new Set([...holders.keys(), 'ExternalSecret']);
const environmentStyle = /^[A-Z][A-Z0-9_]*$/;
/** The names of the environment variables that an object defines; of their values none leaves. */
function keysOf(object, workload, file) {
    const says = (0,_kubernetes_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .statedBy */ .Hk)(object);
    const named = [...variablesOf(workload), ...dataOf(object), ...externalOf(object)];
    const seen = new Set();
    return named.flatMap(({ key, line }) => {
        if (seen.has(key) || !/^[A-Za-z_]\w*$/.test(key))
            return [];
        seen.add(key);
        return [{ key, at: { file, line }, says, how: 'defined' }];
    });
}
/** What an object sets literally, one environment for each container. Secrets are not looked into. */
function environmentsOf(object, workload, file) {
    const common = { file, name: object.name, says: (0,_kubernetes_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .statedBy */ .Hk)(object) };
    const groups = [
        ...(workload?.containers ?? []).map((container) => variablesIn(container.node)),
        ...(object.kind === 'ConfigMap' ? [dataOf(object)] : []),
    ];
    return groups.map((variables) => ({
        ...common,
        variables: variables.flatMap(({ key, value, valueLine }) => value === null ? [] : [{ key, line: valueLine, value }]),
    }));
}
function variablesOf(workload) {
    return (workload?.containers ?? []).flatMap((container) => variablesIn(container.node));
}
function variablesIn(container) {
    return (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .items */ .ld)((0,_node_js__WEBPACK_IMPORTED_MODULE_2__.at)(container, 'env')).flatMap((variable) => {
        const name = (0,_node_js__WEBPACK_IMPORTED_MODULE_2__.at)(variable, 'name');
        const [key, value] = [(0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(name), (0,_node_js__WEBPACK_IMPORTED_MODULE_2__.at)(variable, 'value')];
        return name && key ? [{ key, line: name.line, value: (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(value), valueLine: (value ?? name).line }] : [];
    });
}
function dataOf(object) {
    return (holders.get(object.kind) ?? [])
        .flatMap((path) => (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entries */ .jO)((0,_node_js__WEBPACK_IMPORTED_MODULE_2__.at)(object.node, ...path)))
        .filter(({ key }) => environmentStyle.test(key))
        .map(({ key, line, value }) => ({ key, line, value: (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(value), valueLine: value.line }));
}
function externalOf(object) {
    if (object.kind !== 'ExternalSecret')
        return [];
    return (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .items */ .ld)((0,_node_js__WEBPACK_IMPORTED_MODULE_2__.at)(object.node, 'spec', 'data')).flatMap((one) => {
        const secret = (0,_node_js__WEBPACK_IMPORTED_MODULE_2__.at)(one, 'secretKey');
        const key = (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(secret);
        return secret && key && environmentStyle.test(key)
            ? [{ key, line: secret.line, value: null, valueLine: secret.line }]
            : [];
    });
}
/** What a ConfigMap's values show about who calls which host, under the ConfigMap's own name. */
function callsIn(object, workload) {
    if (workload)
        return (0,_kubernetes_declarations_js__WEBPACK_IMPORTED_MODULE_0__/* .callsOf */ .p9)(workload);
    if (object.kind !== 'ConfigMap')
        return [];
    const caller = object.name ?? '';
    return dataOf(object).flatMap(({ key, value }) => value ? [{ caller, key, hosts: new Set(value.toLowerCase().split(/[^a-z0-9-]+/)) }] : []);
}


/***/ }),

/***/ 62289:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FU: () => (/* binding */ endingKinds),
  fA: () => (/* binding */ helps),
  xu: () => (/* binding */ serves),
  a9: () => (/* binding */ servingKinds),
  Rc: () => (/* binding */ workloadOf)
});

;// CONCATENATED MODULE: ./lib/src/support/client-command.js
/** Programs that a database image brings along but that serve nothing. */
const clients = /^(?:psql|pg_(?:dump|dumpall|restore|isready|basebackup)|createdb|dropdb|mysql|mysqldump|mysqladmin|mysqlcheck|mariadb|mariadb-(?:dump|admin|backup|check)|(?:redis|valkey|keydb)-(?:cli|sentinel|benchmark)|mongo|mongosh|mongodump|mongorestore|mongoimport|sqlcmd|cqlsh|clickhouse-client|rabbitmqadmin|rabbitmqctl|kafka-(?:topics|configs|acls|console-consumer|console-producer|consumer-groups)(?:\.sh)?|mc)$/;
/** Programs that serve, and the start scripts of the usual images. */
const servers = /^(?:postgres|postgresql|mysqld|mysqld_safe|mariadbd|(?:redis|valkey|keydb|rabbitmq|nats|memcached|meilisearch)(?:-server)?|mongod|mongos|minio|elasticsearch|opensearch|clickhouse-server|rpk|redpanda|dragonfly|kafka-server-start(?:\.sh)?|(?:.*-)?(?:entrypoint|run|start)(?:\.sh)?|(?:.*-)?(?:entrypoint|start|run)-.*\.sh)$/;
/** Programs that neither serve nor tell what the container is for. */
const idle = /^(?:aws|awslocal|curl|wget|nc|wait-for(?:-it)?(?:\.sh)?|sleep|tail|true|cat|echo|set|export|test|\[|exit|trap|wait|:)$/;
const wrapper = /^(?:exec|sudo|time|nohup|command|env|tini|dumb-init|--|!)$/;
const shell = /^(?:ba|a|da|z)?sh$/;
/**
 * Whether a container that is started with these words only uses its image's client programs (a dump, a wait loop,
 * an idle shell): it then is no service. Without words the image starts what it is for.
 */
function onlyClient(words) {
    const programs = programsOf(words);
    if (programs.some((program) => servers.test(program)))
        return false;
    return (programs.some((program) => clients.test(program)) ||
        (programs.length > 0 && programs.every((program) => idle.test(program))));
}
/** What runs, by the names of the programs; flags alone go to the image's own program. */
function programsOf(words) {
    const [first] = words;
    if (first === undefined || first.startsWith('-'))
        return [];
    const script = shell.test(baseOf(first)) ? words.slice(1).filter((word) => !/^-\w+$/.test(word)) : null;
    if (!script)
        return commandOf(words);
    return script
        .flatMap((text) => text.split(/[;&|\n(){}]|\b(?:do|then|else|until|while|if)\b/))
        .flatMap((command) => commandOf(command.trim().split(/\s+/)));
}
/** The program of one simple command, or nothing. */
function commandOf(words) {
    const program = words.find((word) => word !== '' && !wrapper.test(baseOf(word)) && !/^\w+=/.test(word));
    const name = program === undefined ? '' : baseOf(program.replace(/^["'$]+|["']+$/g, ''));
    return name === '' || /^(?:done|fi|esac|for|case)$/.test(name) ? [] : [name];
}
const baseOf = (word) => word.slice(word.lastIndexOf('/') + 1);

// EXTERNAL MODULE: ./lib/src/support/node.js
var support_node = __webpack_require__(36432);
;// CONCATENATED MODULE: ./lib/src/support/kubernetes-pods.js


/** Kinds that run containers until somebody stops them. */
const servingKinds = new Set(`Pod PodTemplate Deployment StatefulSet DaemonSet ReplicaSet ReplicationController DeploymentConfig Rollout
   Service Configuration CloneSet ClowdApp`.split(/\s+/));
/** Kinds whose containers end by themselves: a database image in them is a client. */
const endingKinds = new Set([
    'Job',
    'CronJob',
    'ScaledJob',
    'ClowdJobInvocation',
]);
/** The workload that an object is, or null where it runs nothing. */
function workloadOf(object) {
    if (!servingKinds.has(object.kind) && !endingKinds.has(object.kind))
        return null;
    const ends = endingKinds.has(object.kind);
    const found = {
        containers: [],
        labels: new Map(),
    };
    collect(object.node, null, ends, found);
    found.containers.sort((a, b) => a.node.line - b.node.line);
    return found.containers.length > 0 ? { object, ...found } : null;
}
/** A container that keeps running, of a workload that is switched on. */
function serves(workload, container) {
    if (container.use !== 'main')
        return false;
    const { node } = workload.object;
    return (0,support_node/* text */.Qq)((0,support_node.at)(node, 'spec', 'replicas')) !== '0' && (0,support_node/* text */.Qq)((0,support_node.at)(node, '$patch')) !== 'delete';
}
/** Walks down to the pod templates; a pod template holds no other. */
function collect(node, template, ends, found) {
    const lists = [
        ...(0,support_node/* items */.ld)((0,support_node.at)(node, 'containers')).map((item) => ({ item, init: false })),
        ...(0,support_node/* items */.ld)((0,support_node.at)(node, 'initContainers')).map((item) => ({ item, init: true })),
    ].filter(({ item }) => item.kind === 'map');
    if (lists.length > 0) {
        for (const { item, init } of lists)
            found.containers.push(containerOf(item, init, ends));
        for (const { key, value } of (0,support_node/* entries */.jO)((0,support_node.at)(template, 'metadata', 'labels')))
            found.labels.set(key, (0,support_node/* text */.Qq)(value) ?? '');
        return;
    }
    if (node?.kind === 'list')
        for (const item of node.items)
            collect(item, null, ends, found);
    for (const { key, value } of (0,support_node/* entries */.jO)(node)) {
        if (key === 'podSpec' && (0,support_node/* text */.Qq)((0,support_node.at)(value, 'image')))
            found.containers.push(containerOf(value, false, ends));
        if (value.kind !== 'scalar' && key !== 'metadata' && key !== 'status')
            collect(value, node, ends, found);
    }
}
/** An init container that restarts always is a sidecar (https://kubernetes.io/docs/concepts/workloads/pods/sidecar-containers/). */
function containerOf(node, init, ends) {
    const name = (0,support_node/* text */.Qq)((0,support_node.at)(node, 'name'));
    const words = [...(0,support_node/* texts */.Te)((0,support_node.at)(node, 'command')), ...(0,support_node/* texts */.Te)((0,support_node.at)(node, 'args'))];
    const startsFirst = init && (0,support_node/* text */.Qq)((0,support_node.at)(node, 'restartPolicy')) !== 'Always';
    const client = ends || helps(name ?? '') || onlyClient(words);
    return { node, name, use: startsFirst ? 'init' : client ? 'client' : 'main', image: (0,support_node.at)(node, 'image') };
}
const helper = /^(?:sentinel|exporter|metrics|backups?|dump|restore|clients?|cli|toolbox|tools?|migrations?|migrate|seed|wait|waiter|init|setup|check|checker|probe|tests?)$/;
/** Whether a name says that something helps a service instead of being one ("redis-exporter", "waitForDatabase"). */
function helps(name) {
    return name
        .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .some((word) => helper.test(word));
}


/***/ }),

/***/ 38706:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MN: () => (/* binding */ holdsContainersOrKeys),
/* harmony export */   dd: () => (/* binding */ workloadKinds)
/* harmony export */ });
/* unused harmony export showsKnownImage */
/* harmony import */ var _catalog_images_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26530);
/* harmony import */ var _kubernetes_documents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57782);
/* harmony import */ var _kubernetes_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99381);
/* harmony import */ var _kubernetes_pods_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62289);




/** Every kind that runs containers. */
const workloadKinds = new Set([..._kubernetes_pods_js__WEBPACK_IMPORTED_MODULE_3__/* .servingKinds */ .a9, ..._kubernetes_pods_js__WEBPACK_IMPORTED_MODULE_3__/* .endingKinds */ .FU]);
/**
 * Whether a document is worth parsing, judged by its text alone: it runs an image that the catalogue knows, or it
 * names environment variables. Parsing costs a hundred times more than looking.
 */
function holdsContainersOrKeys(document) {
    const { text } = document;
    if ((0,_kubernetes_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .mayHold */ .BV)(document, workloadKinds) && (/\benv["']?[ \t]*:/.test(text) || showsKnownImage(text)))
        return true;
    return ((0,_kubernetes_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .mayHold */ .BV)(document, _kubernetes_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .configurationKinds */ .wv) &&
        /^[ \t]+(?:- )?(?:secretKey:[ \t]*)?["']?[A-Z][A-Z0-9_]*\b|[{,][ \t]*["']?[A-Z][A-Z0-9_]*["']?:/m.test(text));
}
/** Whether any `image:` of a text may be a service that the catalogue knows. */
function showsKnownImage(text) {
    const seen = new Set();
    for (const [, image = ''] of text.matchAll(/\bimage["']?[ \t]*:[ \t]*["']?([^\s"'#]+)/gi)) {
        if (seen.has(image))
            continue;
        seen.add(image);
        // An expression may hold blanks, so that only its start is seen here.
        if (image.startsWith('$') || /\{\{|<%|\(\(/.test(image) || (0,_catalog_images_js__WEBPACK_IMPORTED_MODULE_0__/* .identifyImage */ .c)(image))
            return true;
    }
    return false;
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
