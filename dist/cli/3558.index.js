export const id = 3558;
export const ids = [3558];
export const modules = {

/***/ 43558:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tekton: () => (/* binding */ tekton)
});

// EXTERNAL MODULE: ./lib/src/support/ci/jobs.js
var jobs = __webpack_require__(68907);
// EXTERNAL MODULE: ./lib/src/support/node.js
var support_node = __webpack_require__(36432);
// EXTERNAL MODULE: ./lib/src/support/ci/containers-of-steps.js
var containers_of_steps = __webpack_require__(2723);
// EXTERNAL MODULE: ./lib/src/support/ci/images.js
var ci_images = __webpack_require__(76233);
// EXTERNAL MODULE: ./lib/src/support/ci/scripts.js
var ci_scripts = __webpack_require__(40283);
// EXTERNAL MODULE: ./lib/src/support/ci/values.js
var ci_values = __webpack_require__(56429);
;// CONCATENATED MODULE: ./lib/src/support/ci/tekton-jobs.js





const references = /\$\$|\$\((?:inputs\.)?params\.([\w.-]{1,200})\)/g;
/** The tasks of a document, written as tasks of their own or inside pipelines and runs. */
function tektonJobs(document, file, source) {
    if (!/^tekton\.dev\//.test((0,support_node/* text */.Qq)((0,support_node.at)(document, 'apiVersion')) ?? ''))
        return [];
    const name = (0,support_node/* text */.Qq)((0,support_node.at)(document, 'metadata', 'name')) ?? (0,support_node/* text */.Qq)((0,support_node.at)(document, 'metadata', 'generateName')) ?? 'task';
    return tasksOf(document, name, file).map((task) => jobOf(task, file, source));
}
function tasksOf(document, name, file) {
    const spec = (0,support_node.at)(document, 'spec');
    const kind = (0,support_node/* text */.Qq)((0,support_node.at)(document, 'kind')) ?? '';
    const none = new Map();
    if ((kind === 'Task' || kind === 'ClusterTask') && spec)
        return [{ name, line: document.line, spec, given: none }];
    const given = parameters((0,support_node.at)(spec, 'params'), file);
    const own = (0,support_node.at)(spec, 'taskSpec');
    if (kind === 'TaskRun' && own)
        return [{ name, line: own.line, spec: own, given }];
    const pipeline = kind === 'PipelineRun' ? (0,support_node.at)(spec, 'pipelineSpec') : spec;
    const around = new Map([...parameters((0,support_node.at)(pipeline, 'params'), file), ...given]);
    return [...(0,support_node/* items */.ld)((0,support_node.at)(pipeline, 'tasks')), ...(0,support_node/* items */.ld)((0,support_node.at)(pipeline, 'finally'))].flatMap((task) => {
        const inner = (0,support_node.at)(task, 'taskSpec');
        const handed = new Map([...around, ...parameters((0,support_node.at)(task, 'params'), file)]);
        return inner
            ? [{ name: (0,support_node/* text */.Qq)((0,support_node.at)(task, 'name')) ?? name, line: task.line, spec: inner, given: handed }]
            : [];
    });
}
/** `params: [{name, default}]` of a definition, `[{name, value}]` of a use. */
function parameters(list, file) {
    const found = new Map();
    for (const item of (0,support_node/* items */.ld)(list)) {
        const name = (0,support_node/* text */.Qq)((0,support_node.at)(item, 'name'));
        const value = (0,support_node.at)(item, 'value') ?? (0,support_node.at)(item, 'default');
        if (name !== null && value?.kind === 'scalar')
            found.set(name, { node: value, file });
    }
    return found;
}
function jobOf({ name, line, spec, given }, file, source) {
    const values = new Map([...parameters((0,support_node.at)(spec, 'params'), file), ...given]);
    const substitution = { values, references };
    const found = { declarations: [], notices: [] };
    const steps = (0,containers_of_steps/* containerSteps */.D)((0,support_node.at)(spec, 'steps'));
    for (const { name: sidecar, node } of (0,containers_of_steps/* containerSteps */.D)((0,support_node.at)(spec, 'sidecars'))) {
        const image = (0,support_node.at)(node, 'image');
        if (image?.kind === 'scalar')
            (0,ci_images/* declareService */.c)({ node: image, file }, sidecar, substitution, found);
    }
    for (const { node } of steps) {
        const image = (0,support_node.at)(node, 'image') ?? (0,support_node.at)(spec, 'stepTemplate', 'image');
        if (image?.kind === 'scalar')
            (0,ci_images/* declareExecutor */.g)({ node: image, file }, substitution, found);
    }
    const variables = new Map(steps.flatMap(({ node }) => [...variablesOf((0,support_node.at)(node, 'env'), file)]));
    const scripts = steps.flatMap(({ node }) => {
        const script = (0,ci_scripts/* joinScripts */.h)([(0,support_node.at)(node, 'script')], (0,ci_scripts/* oneFile */.V)(file, source));
        const known = { directory: '', variables: new Map(), related: [], runner: null };
        if (script)
            return isShell(script.text) ? [{ ...known, ...script }] : [];
        const command = [(0,support_node.at)(node, 'command'), (0,support_node.at)(node, 'args')].flatMap((list) => (0,support_node/* items */.ld)(list).flatMap((one) => (0,support_node/* text */.Qq)(one) ?? []));
        const at0 = { file, line: node.line };
        return command.length > 0 ? [{ ...known, text: command.join(' '), at: () => at0 }] : [];
    });
    const environment = (0,ci_values/* environmentFrom */.Od)(variables, values, references);
    return { id: name, name: null, at: { file, line }, legs: [{ ...found, scripts, environment }] };
}
const isShell = (script) => !script.startsWith('#!') || /^#!.*\b(?:ba|z|da|a|k)?sh\b/.test(script);
/** `env: [{name, value}]`. */
function variablesOf(env, file) {
    return env?.kind === 'list'
        ? parameters(env, file)
        : (0,ci_values/* valuesOf */.sm)((0,support_node/* entries */.jO)(env).length > 0 ? env : null, () => file);
}

// EXTERNAL MODULE: ./lib/src/support/helm-chart.js
var helm_chart = __webpack_require__(40949);
// EXTERNAL MODULE: ./lib/src/support/yaml.js + 11 modules
var yaml = __webpack_require__(68906);
;// CONCATENATED MODULE: ./lib/src/readers/tekton.js




/**
 * Tasks and pipelines of Tekton: sidecars beside the steps, and what the steps run.
 * https://tekton.dev/docs/pipelines/tasks/
 */
const tekton = {
    id: 'tekton',
    title: 'Tekton task',
    spec: 'https://tekton.dev/docs/pipelines/tasks/',
    files: ['**/*.{yml,yaml}'],
    usually: 'ci',
    mentions: /^["']?apiVersion["']?[ \t]*:[ \t]*["']?tekton\.dev\//m,
    read({ path, text }, tree) {
        if ((0,helm_chart/* chartOfTemplate */.a)(path, tree) !== null)
            return {};
        return (0,jobs/* readCiJobs */.z$)((0,yaml/* parseYaml */.h)(text).flatMap((document) => tektonJobs(document, path, text)), tree);
    },
};


/***/ }),

/***/ 2723:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ containerSteps)
/* harmony export */ });
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36432);

/** Steps and services stand in a list, or in a map by name. */
function containerSteps(node) {
    const listed = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)(node).flatMap((item) => item.kind === 'map' ? [{ name: (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_0__.at)(item, 'name')), node: item }] : []);
    const named = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .entries */ .jO)(node).flatMap(({ key, value }) => value.kind === 'map' ? [{ name: key, node: value }] : []);
    return [...listed, ...named];
}


/***/ }),

/***/ 76233:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ declareService),
/* harmony export */   g: () => (/* binding */ declareExecutor)
/* harmony export */ });
/* harmony import */ var _declare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58948);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56429);


/** The service that a container beside a job runs. */
function declareService(image, name, { values, references }, into) {
    const settled = (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .settle */ .G9)(image, values, references);
    const declaration = declared(settled, name);
    const { file, line } = { file: image.file, line: image.node.line };
    if (declaration)
        into.declarations.push({ slot: `service ${name ?? ''} ${file}:${line}`, declaration });
    else if (!settled.known && startsUnknown(settled.text))
        into.notices.push({
            text: `the image of ${name === null ? 'a service' : `the service ${name}`} is only known when the job runs`,
            at: { file, line },
            unread: false,
        });
}
/** The runtime of the container that the steps of a job run in; an image of the application's own declares none. */
function declareExecutor(image, { values, references }, into) {
    const declaration = declared((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .settle */ .G9)(image, values, references), null);
    const slot = `container ${image.file}:${image.node.line}`;
    if (declaration?.role === 'runtime')
        into.declarations.push({ slot, declaration });
}
/** Where the name itself is in a variable, nothing is known of the image. */
const startsUnknown = (text) => /^[$<]/.test(text.trim());
function declared({ text, declared: literal, at, related }, name) {
    return (0,_declare_js__WEBPACK_IMPORTED_MODULE_0__/* .declareImage */ .o)(text.trim(), at, { declared: literal, name, related });
}


/***/ }),

/***/ 68907:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vr: () => (/* binding */ mostLegs),
/* harmony export */   om: () => (/* binding */ mostJobs),
/* harmony export */   z$: () => (/* binding */ readCiJobs)
/* harmony export */ });
/* harmony import */ var _github_workflow_collected_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42993);
/* harmony import */ var _github_workflow_finish_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40202);
/* harmony import */ var _github_workflow_job_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62938);
/* harmony import */ var _github_workflow_together_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22226);




/** More legs than this no job is looked at in. */
const mostLegs = 50;
/** Nor does a file have more jobs. */
const mostJobs = 300;
/** Without a word about it, jobs run for every change. */
const triggers = new Set(['push']);
/** What jobs declare, start and put to use, in the light of what each is for. */
function readCiJobs(jobs, tree) {
    return (0,_github_workflow_together_js__WEBPACK_IMPORTED_MODULE_2__/* .together */ .b)(jobs.slice(0, mostJobs).map((job) => {
        const { group } = job;
        const walks = new Map();
        const legs = job.legs.slice(0, mostLegs).map((leg) => collectedLeg(leg, job, tree, walks));
        const names = { workflow: group?.names ?? [], group: group?.kind ?? 'pipeline', triggers };
        const finished = (0,_github_workflow_finish_js__WEBPACK_IMPORTED_MODULE_0__/* .finishJob */ .x)({ ...job, off: false, legs, cut: job.legs.length > mostLegs }, names, tree);
        return { ...finished, slotted: settledServers(finished, tree) };
    }));
}
function collectedLeg(leg, { target }, tree, walks) {
    const collected = (0,_github_workflow_collected_js__WEBPACK_IMPORTED_MODULE_3__/* .nothingCollected */ .P)();
    collected.declarations.push(...leg.declarations);
    collected.scripts.push(...leg.scripts);
    collected.environments.push(leg.environment);
    collected.notices.push(...(leg.notices ?? []));
    return { collected, walked: (0,_github_workflow_job_js__WEBPACK_IMPORTED_MODULE_1__/* .walkOnce */ .D)(collected, tree, walks), environment: target };
}
/**
 * A server that a script starts without a version is the one that the job has beside it. Where a variable carries the
 * version, the line of the variable is the one to change.
 */
function settledServers({ job, slotted, environments }, tree) {
    const beside = new Set(job.legs.flatMap(({ collected }) => collected.declarations.map(({ slot }) => slot)));
    const engines = new Set(slotted.flatMap(({ slot, declaration }) => (beside.has(slot) ? declaration.engine : [])));
    return slotted.flatMap(({ slot, declaration }) => {
        if (beside.has(slot))
            return [{ slot, declaration }];
        const { pin, engine } = declaration;
        if (pin === 'undeclared' && engines.has(engine))
            return [];
        return [{ slot, declaration: atVariable(declaration, environments, tree) }];
    });
}
function atVariable(declaration, environments, tree) {
    const { version, at: place, related } = declaration;
    const lineAt = ({ file, line }) => tree.text(file)?.split('\n', line)[line - 1] ?? '';
    if (version === null || lineAt(place).includes(version))
        return declaration;
    for (const environment of environments)
        for (const { value, at: variable } of environment.values())
            if (value.coerceString().includes(version) && lineAt(variable).includes(version))
                return { ...declaration, at: variable, related: [place, ...related] };
    return declaration;
}


/***/ }),

/***/ 40283:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ oneFile),
/* harmony export */   h: () => (/* binding */ joinScripts)
/* harmony export */ });
/* harmony import */ var _github_workflow_script_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88123);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36432);


/** The sources of a file that nothing is included in. */
const oneFile = (file, source) => ({
    fileOf: () => file,
    sourceOf: () => source,
});
/** Lists may stand in lists, where an anchor was put into one. */
const deepest = 10;
const mostLines = 20_000;
/** What one shell runs: the scalars of several lists as one text that knows where each of its lines stands. */
function joinScripts(nodes, sources) {
    const texts = [];
    const places = [];
    for (const scalar of nodes.flatMap((node) => scalarsIn(node, deepest))) {
        if (places.length > mostLines)
            break;
        const file = sources.fileOf(scalar);
        const { text, at } = (0,_github_workflow_script_text_js__WEBPACK_IMPORTED_MODULE_0__/* .scriptText */ .r)(scalar, file, sources.sourceOf(file));
        texts.push(text);
        text.split('\n').forEach((_, index) => {
            places.push(at(index + 1));
        });
    }
    const [first] = places;
    if (!first)
        return null;
    return { text: texts.join('\n'), at: (line) => places[line - 1] ?? places.at(-1) ?? first };
}
function scalarsIn(node, depth) {
    if (node?.kind === 'scalar')
        return node.type === 'null' ? [] : [node];
    return depth > 0 ? (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .items */ .ld)(node).flatMap((item) => scalarsIn(item, depth - 1)) : [];
}


/***/ }),

/***/ 56429:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ settle),
/* harmony export */   Od: () => (/* binding */ environmentFrom),
/* harmony export */   sm: () => (/* binding */ valuesOf)
/* harmony export */ });
/* harmony import */ var _github_workflow_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79912);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36432);


const deepest = 6;
const longest = 4096;
/** Values may refer to values, several times each: no text needs more of them than this. */
const mostReferences = 200;
/**
 * Puts values into a text; values may refer to values in turn. Of the pattern's groups, the one that matched is the
 * name; where none did, the match is an escaped sign.
 */
function settle(written, values, references) {
    return settleWithin(written, { values, references, left: mostReferences, depth: 0 });
}
function settleWithin({ node, file }, settling) {
    const here = { file, line: node.line };
    const inner = [];
    let known = true;
    let room = longest;
    const text = node.text.replace(settling.references, (all, ...rest) => {
        const name = rest.slice(0, -2).find((group) => typeof group === 'string');
        if (typeof name !== 'string')
            return all.slice(1);
        const value = settledValue(name, settling);
        room -= value?.text.length ?? 0;
        if (!value || room < 0) {
            known = false;
            return all;
        }
        known &&= value.known;
        inner.push(value);
        return value.text;
    });
    const places = inner.flatMap(({ at, related }) => [at, ...related]);
    const [only] = inner;
    const isWhole = inner.length === 1 && only?.text === text && !/^[\w./-]/.test(node.text.trim());
    return isWhole && only
        ? { ...only, known, related: without([here, ...only.related], only.at) }
        : { text, known, at: here, declared: node.text, related: without(places, here) };
}
function settledValue(name, settling) {
    const value = settling.values.get(name);
    if (!value || settling.depth >= deepest || --settling.left < 0)
        return null;
    settling.depth++;
    const settled = settleWithin(value, settling);
    settling.depth--;
    return settled;
}
function without(places, one) {
    const key = ({ file, line }) => `${file}:${line}`;
    const found = new Map(places.map((place) => [key(place), place]));
    found.delete(key(one));
    return [...found.values()];
}
/** The scalars of a map as values, over those around it; of a map in a scalar's place, its value or default. */
function valuesOf(node, fileOf, around = new Map()) {
    const found = new Map(around);
    for (const { key, value } of (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .entries */ .jO)(node)) {
        const inside = (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .entries */ .jO)(value).find((one) => one.key === 'value' || one.key === 'default')?.value;
        const scalar = value.kind === 'map' ? inside : value;
        if (scalar?.kind === 'scalar')
            found.set(key, { node: scalar, file: fileOf(scalar) });
    }
    return found;
}
/** Values as the environment variables of a job. */
function environmentFrom(variables, values, references) {
    return new Map([...variables].map(([key, written]) => {
        const { text, known } = settle(written, values, references);
        const { node, file } = written;
        return [key, { value: known ? (0,_github_workflow_data_js__WEBPACK_IMPORTED_MODULE_0__/* .textData */ .k)(text, written) : _github_workflow_data_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5, at: { file, line: node.line } }];
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
