export const id = 6619;
export const ids = [6619];
export const modules = {

/***/ 36619:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitlabCi: () => (/* binding */ gitlabCi)
});

// EXTERNAL MODULE: ./lib/src/support/node.js
var support_node = __webpack_require__(36432);
// EXTERNAL MODULE: ./lib/src/support/unreadable.js
var unreadable = __webpack_require__(91959);
// EXTERNAL MODULE: ./lib/src/support/yaml.js + 11 modules
var yaml = __webpack_require__(68906);
;// CONCATENATED MODULE: ./lib/src/support/ci/gitlab-documents.js



/** "A maximum of 150 includes". */
const mostFiles = 150;
const deepest = 5;
/** The files of nodes that were included. */
const origins = new WeakMap();
/** Reads the file and its local includes; those of other projects and templates of GitLab are not in the repository. */
function loadGitlab(path, source, tree) {
    const loading = { tree, seen: new Set([path]), notices: [] };
    const documents = (0,yaml/* parseYaml */.h)(source);
    const document = documents.at(-1);
    if (document?.kind !== 'map')
        throw new unreadable/* Unreadable */.I('no configuration of GitLab CI: it is no map');
    const root = withIncludes(document, loading, 0);
    return {
        root,
        inputs: documents.length > 1 ? (0,support_node.at)(documents[0], 'spec', 'inputs') : null,
        notices: loading.notices,
        fileOf: (node) => origins.get(node) ?? path,
        sourceOf: (file) => (file === path ? source : (tree.text(file) ?? '')),
    };
}
/** A header (`spec:`) may stand in front of the configuration, as a document of its own. */
const lastDocument = (source) => (0,yaml/* parseYaml */.h)(source).at(-1) ?? null;
function withIncludes(document, loading, depth) {
    const paths = depth < deepest ? localIncludes((0,support_node.at)(document, 'include'), loading.tree) : [];
    let merged = null;
    for (const path of paths) {
        if (loading.seen.has(path) || loading.seen.size > mostFiles)
            continue;
        loading.seen.add(path);
        const included = includedMap(path, loading);
        if (included)
            merged = merge(merged, withIncludes(included, loading, depth + 1));
    }
    return merge(merged, document);
}
function includedMap(path, { tree, notices }) {
    const source = tree.text(path);
    if (source === null)
        return null;
    try {
        const document = lastDocument(source);
        if (document?.kind !== 'map')
            return null;
        belongsTo(document, path);
        return document;
    }
    catch (error) {
        if (!(error instanceof unreadable/* Unreadable */.I))
            throw error;
        notices.push({
            text: `not included: ${error.message}`,
            at: { file: path, line: error.line },
            unread: true,
        });
        return null;
    }
}
function belongsTo(node, path) {
    origins.set(node, path);
    for (const { value } of (0,support_node/* entries */.jO)(node))
        belongsTo(value, path);
    for (const item of (0,support_node/* items */.ld)(node))
        belongsTo(item, path);
}
/** The paths of `include: path`, `include: {local: path}` and lists of them, with their wildcards. */
function localIncludes(include, tree) {
    const list = include?.kind === 'list' ? (0,support_node/* items */.ld)(include) : include ? [include] : [];
    return list.flatMap((item) => {
        const written = item.kind === 'map' ? (0,support_node/* texts */.Te)((0,support_node.at)(item, 'local')) : (0,support_node/* texts */.Te)(item);
        return written.flatMap((one) => {
            if (/^https?:|\$|[{}()[\]!]/.test(one) || one.length > 300)
                return [];
            const path = one.replace(/^\/+/, '');
            return path.includes('*') ? tree.list([path]) : [path];
        });
    });
}
/** Maps merge key by key, everything else is replaced. */
function merge(below, above, depth = 0) {
    if (below?.kind !== 'map' || depth > 10)
        return above;
    const merged = new Map(below.entries);
    for (const [key, entry] of above.entries) {
        const before = merged.get(key)?.value;
        const value = entry.value.kind === 'map' ? merge(before, entry.value, depth + 1) : entry.value;
        merged.set(key, { ...entry, value });
    }
    const both = { ...above, entries: merged };
    const origin = origins.get(above);
    if (origin !== undefined)
        origins.set(both, origin);
    return both;
}
/** Templates that were merged with what they extend, so that each is merged once. */
const whole = new WeakMap();
/** The job with what it extends. */
function extended(job, root, depth = 0) {
    const known = whole.get(job);
    if (known)
        return known;
    // A template that extends itself ends here.
    whole.set(job, job);
    const names = depth < 11 ? (0,support_node/* texts */.Te)((0,support_node.at)(job, 'extends')).slice(0, 20) : [];
    let base = null;
    for (const name of names) {
        const template = (0,support_node.at)(root, name);
        if (template?.kind === 'map')
            base = merge(base, extended(template, root, depth + 1));
    }
    const merged = merge(base, job);
    whole.set(job, merged);
    return merged;
}
/** References may be made of references; no keyword needs more items than this. */
const mostItems = 2000;
/** What `!reference [job, key]` names; any other node itself. */
function referenced(node, root) {
    return resolve(node, root, { left: mostItems }, 0);
}
function resolve(node, root, budget, depth) {
    if (node?.kind !== 'list' || depth > 10 || --budget.left < 0)
        return node;
    if (node.tag === '!reference') {
        const [name = '', ...keys] = node.items.map((item) => (0,support_node/* text */.Qq)(item) ?? '');
        const template = (0,support_node.at)(root, name);
        const job = template?.kind === 'map' ? extended(template, root) : template;
        return resolve((0,support_node.at)(job, ...keys), root, budget, depth + 1);
    }
    if (!node.items.some((item) => item.kind === 'list'))
        return node;
    return { ...node, items: node.items.flatMap((item) => resolve(item, root, budget, depth + 1) ?? []) };
}

// EXTERNAL MODULE: ./lib/src/support/github-workflow/environment.js
var github_workflow_environment = __webpack_require__(50219);
// EXTERNAL MODULE: ./lib/src/support/github-workflow/environment-names.js
var environment_names = __webpack_require__(67010);
// EXTERNAL MODULE: ./lib/src/support/ci/images.js
var ci_images = __webpack_require__(76233);
// EXTERNAL MODULE: ./lib/src/support/ci/jobs.js
var ci_jobs = __webpack_require__(68907);
// EXTERNAL MODULE: ./lib/src/support/ci/scripts.js
var scripts = __webpack_require__(40283);
// EXTERNAL MODULE: ./lib/src/support/ci/values.js
var ci_values = __webpack_require__(56429);
;// CONCATENATED MODULE: ./lib/src/support/ci/gitlab-jobs.js









/** Keywords of the top level: everything else there is a job. */
const keywords = new Set('default include stages types variables workflow image services cache before_script after_script spec'.split(' '));
/** `$NAME`, `${NAME}`, `$[[ inputs.name ]]`, and `$$` for the sign itself. */
const references = /\$(?:\$|\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*)|\[\[\s{0,9}(inputs\.[\w-]+)[^\]]{0,200}\]\])/g;
/** The jobs of a pipeline. Templates (`.name`) are none, they count where a job extends them. */
function gitlabJobs(configuration) {
    const { root } = configuration;
    const jobs = (0,support_node/* entries */.jO)(root).filter(({ key, value }) => !keywords.has(key) && !key.startsWith('.') && value.kind === 'map');
    if (jobs.length === 0 && !(0,support_node/* entries */.jO)(root).some(({ key }) => keywords.has(key) || key.startsWith('.')))
        throw new unreadable/* Unreadable */.I('no configuration of GitLab CI: it has no jobs');
    const globals = (0,ci_values/* valuesOf */.sm)((0,support_node.at)(root, 'variables'), configuration.fileOf);
    return jobs.slice(0, ci_jobs/* mostJobs */.om).map((entry) => gitlabJob(entry, globals, configuration));
}
function gitlabJob({ key, line, value }, globals, configuration) {
    const { root, fileOf } = configuration;
    const job = value.kind === 'map' ? extended(value, root) : null;
    const place = { file: fileOf(value), line };
    const variables = (0,ci_values/* valuesOf */.sm)(referenced((0,support_node.at)(job, 'variables'), root), fileOf, globals);
    const stage = (0,support_node/* text */.Qq)((0,support_node.at)(job, 'stage'));
    const target = targetOf((0,support_node.at)(job, 'environment'), variables);
    return {
        id: key,
        name: null,
        at: place,
        ...(stage === null ? {} : { group: { kind: 'stage', names: [stage] } }),
        ...(target === undefined ? {} : { target }),
        legs: matrixOf((0,support_node.at)(job, 'parallel', 'matrix'), variables, fileOf).map((leg) => gitlabLeg(job, leg, configuration)),
    };
}
/** `environment: name` and `environment: {name}`; a name in a variable is only known when the job runs. */
function targetOf(environment, variables) {
    const node = environment?.kind === 'map' ? (0,support_node.at)(environment, 'name') : environment;
    if (node?.kind !== 'scalar')
        return undefined;
    const { text: name, known } = (0,ci_values/* settle */.G9)({ node, file: '' }, variables, references);
    return known || (0,environment_names/* environmentIn */.X)(name) ? name : null;
}
function gitlabLeg(job, own, configuration) {
    const { root, fileOf } = configuration;
    // What a job does not say itself it takes from `default`, or from the top level, the older way.
    const keyword = (key) => referenced((0,support_node.at)(job, key) ?? (0,support_node.at)(root, 'default', key) ?? (0,support_node.at)(root, key), root);
    const inputs = (0,ci_values/* valuesOf */.sm)(configuration.inputs, fileOf);
    const values = new Map([...[...inputs].map(([key, value]) => [`inputs.${key}`, value]), ...own]);
    const substitution = { values, references };
    const found = { declarations: [], notices: [] };
    for (const { image, name } of servicesOf(keyword('services'), fileOf))
        (0,ci_images/* declareService */.c)(image, name, substitution, found);
    const image = imageOf(keyword('image'), fileOf);
    if (image)
        (0,ci_images/* declareExecutor */.g)(image, substitution, found);
    const script = (0,scripts/* joinScripts */.h)([keyword('before_script'), keyword('script')], configuration);
    const environment = (0,ci_values/* environmentFrom */.Od)(own, values, references);
    const variables = (0,github_workflow_environment/* shellVariablesOf */.F1)(environment);
    return {
        ...found,
        environment,
        scripts: script ? [{ ...script, directory: '', variables, related: [], runner: null }] : [],
    };
}
/** `image: name` and `image: {name}`. */
function imageOf(node, fileOf) {
    const image = node?.kind === 'map' ? (0,support_node.at)(node, 'name') : node;
    return image?.kind === 'scalar' && image.type !== 'null' ? { node: image, file: fileOf(image) } : null;
}
function servicesOf(node, fileOf) {
    return (0,support_node/* items */.ld)(node).flatMap((item) => {
        const image = imageOf(item, fileOf);
        const name = (0,support_node/* text */.Qq)((0,support_node.at)(item, 'alias'))?.split(/[\s,]+/)[0] ?? null;
        return image ? [{ image, name }] : [];
    });
}
/** `parallel: matrix`: of every entry, every combination of its values. */
function matrixOf(matrix, variables, fileOf) {
    const legs = (0,support_node/* items */.ld)(matrix)
        .slice(0, ci_jobs/* mostLegs */.Vr)
        .flatMap((entry) => {
        let combinations = [variables];
        for (const { key, value } of (0,support_node/* entries */.jO)(entry)) {
            const scalars = (value.kind === 'list' ? (0,support_node/* items */.ld)(value) : [value]).filter((one) => one.kind === 'scalar');
            if (scalars.length === 0)
                continue;
            const room = Math.max(1, Math.floor(ci_jobs/* mostLegs */.Vr / scalars.length));
            combinations = combinations
                .slice(0, room)
                .flatMap((leg) => scalars.slice(0, ci_jobs/* mostLegs */.Vr).map((node) => new Map([...leg, [key, { node, file: fileOf(node) }]])));
        }
        return combinations;
    });
    return legs.length > 0 ? legs : [variables];
}

;// CONCATENATED MODULE: ./lib/src/readers/gitlab-ci.js





const rootFile = '.gitlab-ci.yml';
/**
 * Pipelines of GitLab: services beside jobs, images that jobs run in, what scripts start and deploy.
 * https://docs.gitlab.com/ci/yaml/
 */
const gitlabCi = {
    id: 'gitlab-ci',
    title: 'GitLab CI pipeline',
    spec: 'https://docs.gitlab.com/ci/yaml/',
    files: [rootFile, `**/${rootFile}`],
    usually: 'ci',
    read({ path, text }, tree) {
        if (path !== rootFile && isIncluded(path, tree))
            return {};
        const configuration = loadGitlab(path, text, tree);
        const { notices = [], ...reading } = (0,ci_jobs/* readCiJobs */.z$)(gitlabJobs(configuration), tree);
        return { ...reading, notices: [...configuration.notices, ...notices] };
    },
};
/** A part of the pipeline in the root is read there, with the variables and templates that it is given there. */
function isIncluded(path, tree) {
    const source = tree.text(rootFile);
    if (source === null || !source.includes('include'))
        return false;
    try {
        return (0,yaml/* parseYaml */.h)(source).some((document) => localIncludes((0,support_node.at)(document, 'include'), tree).includes(path));
    }
    catch {
        return false;
    }
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


/***/ })

};
