export const id = 6947;
export const ids = [6947];
export const modules = {

/***/ 86947:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  woodpecker: () => (/* binding */ woodpecker)
});

// EXTERNAL MODULE: ./lib/src/support/ci/jobs.js
var jobs = __webpack_require__(68907);
// EXTERNAL MODULE: ./lib/src/support/github-workflow/environment.js
var github_workflow_environment = __webpack_require__(50219);
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
;// CONCATENATED MODULE: ./lib/src/support/ci/woodpecker-jobs.js







const references = /\$\$|\$\{([A-Za-z_]\w*)\}|\$([A-Za-z_]\w*)/g;
/** The pipeline of one document: its steps share their services, so it is one job. */
function woodpeckerJob(document, name, file, source) {
    return {
        id: (0,support_node/* text */.Qq)((0,support_node.at)(document, 'name')) ?? name,
        name: null,
        at: { file, line: document.line },
        legs: matrixOf((0,support_node.at)(document, 'matrix'), file).map((values) => legOf(document, values, file, source)),
    };
}
function legOf(document, values, file, source) {
    const found = { declarations: [], notices: [] };
    const steps = (0,containers_of_steps/* containerSteps */.D)((0,support_node.at)(document, 'steps') ?? (0,support_node.at)(document, 'pipeline'));
    const substitution = { values, references };
    const serve = ({ node, name }) => {
        const image = (0,support_node.at)(node, 'image');
        if (image?.kind === 'scalar')
            (0,ci_images/* declareService */.c)({ node: image, file }, name, substitution, found);
    };
    (0,containers_of_steps/* containerSteps */.D)((0,support_node.at)(document, 'services')).forEach(serve);
    const variables = new Map(values);
    const scripts = steps.flatMap((step) => {
        const image = (0,support_node.at)(step.node, 'image');
        // A detached step runs beside the others, like a service.
        if ((0,support_node/* text */.Qq)((0,support_node.at)(step.node, 'detach')) === 'true')
            serve(step);
        else if (image?.kind === 'scalar')
            (0,ci_images/* declareExecutor */.g)({ node: image, file }, substitution, found);
        const own = (0,ci_values/* valuesOf */.sm)((0,support_node.at)(step.node, 'environment'), () => file);
        for (const [key, value] of own)
            variables.set(key, value);
        const script = (0,ci_scripts/* joinScripts */.h)([(0,support_node.at)(step.node, 'commands')], (0,ci_scripts/* oneFile */.V)(file, source));
        const environment = (0,ci_values/* environmentFrom */.Od)(own, values, references);
        const known = { directory: '', variables: (0,github_workflow_environment/* shellVariablesOf */.F1)(environment), related: [], runner: null };
        return script ? [{ ...known, ...script }] : [];
    });
    return { ...found, scripts, environment: (0,ci_values/* environmentFrom */.Od)(variables, values, references) };
}
/** `matrix`: every combination of its lists, or the legs that `include` lists. */
function matrixOf(matrix, file) {
    const included = (0,support_node/* items */.ld)((0,support_node.at)(matrix, 'include')).slice(0, jobs/* mostLegs */.Vr);
    if (included.length > 0)
        return included.map((leg) => (0,ci_values/* valuesOf */.sm)(leg, () => file));
    let legs = [new Map()];
    for (const { key, value } of (0,support_node/* entries */.jO)(matrix)) {
        const scalars = (0,support_node/* items */.ld)(value).filter((one) => one.kind === 'scalar');
        if (scalars.length === 0)
            continue;
        const room = Math.max(1, Math.floor(jobs/* mostLegs */.Vr / scalars.length));
        legs = legs
            .slice(0, room)
            .flatMap((leg) => scalars.slice(0, jobs/* mostLegs */.Vr).map((node) => new Map([...leg, [key, { node, file }]])));
    }
    return legs;
}

// EXTERNAL MODULE: ./lib/src/support/path.js
var support_path = __webpack_require__(20331);
// EXTERNAL MODULE: ./lib/src/support/unreadable.js
var unreadable = __webpack_require__(91959);
// EXTERNAL MODULE: ./lib/src/support/yaml.js + 11 modules
var yaml = __webpack_require__(68906);
;// CONCATENATED MODULE: ./lib/src/readers/woodpecker.js






/**
 * Pipelines of Woodpecker and of Drone, which it comes from: services, and the images of steps.
 * https://woodpecker-ci.org/docs/usage/workflow-syntax
 */
const woodpecker = {
    id: 'woodpecker',
    title: 'Woodpecker pipeline',
    spec: 'https://woodpecker-ci.org/docs/usage/workflow-syntax',
    files: ['.woodpecker.{yml,yaml}', '.woodpecker/**/*.{yml,yaml}', '**/.drone.{yml,yaml}'],
    usually: 'ci',
    read({ path, text }, tree) {
        const documents = (0,yaml/* parseYaml */.h)(text);
        const pipelines = documents.filter((one) => ['steps', 'pipeline', 'services'].some((key) => (0,support_node.at)(one, key) !== null));
        // Drone keeps secrets and signatures beside its pipelines.
        if (pipelines.length === 0 && !documents.some((one) => (0,support_node/* text */.Qq)((0,support_node.at)(one, 'kind')) !== null))
            throw new unreadable/* Unreadable */.I('no pipeline: it has neither steps nor services');
        const name = (0,support_path/* fileNameOf */.bV)(path).replace(/^\.|\.ya?ml$/g, '');
        return (0,jobs/* readCiJobs */.z$)(pipelines.map((document) => woodpeckerJob(document, name, path, text)), tree);
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


/***/ })

};
