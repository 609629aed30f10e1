export const id = 2662;
export const ids = [2662];
export const modules = {

/***/ 42662:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  circleci: () => (/* binding */ circleci)
});

// EXTERNAL MODULE: ./lib/src/support/node.js
var support_node = __webpack_require__(36432);
// EXTERNAL MODULE: ./lib/src/support/ci/values.js
var ci_values = __webpack_require__(56429);
;// CONCATENATED MODULE: ./lib/src/support/ci/circleci-scope.js


/** `<< parameters.name >>`, `<< pipeline.parameters.name >>`, `<< matrix.name >>`; a backslash in front escapes it. */
const references = /\\<<|<<\s{0,9}([\w.-]{1,200})\s{0,9}>>/g;
function circleScope(document, file, source) {
    const pipeline = new Map();
    for (const [key, written] of defaultsOf(document, file))
        pipeline.set(`pipeline.${key}`, written);
    return { document, file, source, pipeline, used: new Set() };
}
/** A text with its parameters put in. */
function rendered(node, file, values) {
    return (0,ci_values/* settle */.G9)({ node, file }, values, references);
}
/**
 * The parameters of a job, an executor or a command: defaults, and above them what the caller gives, in the caller's
 * own scope. A value keeps the line that it was written on.
 */
function scopeOf(part, given, caller, scope) {
    const values = new Map([...scope.pipeline, ...defaultsOf(part, scope.file)]);
    for (const { key, value } of (0,support_node/* entries */.jO)(given)) {
        if (value.kind !== 'scalar' || !(0,support_node.at)(part, 'parameters', key))
            continue;
        const { text, at: place } = rendered(value, scope.file, caller);
        values.set(`parameters.${key}`, {
            node: { ...value, text, line: place.line, column: 1 },
            file: place.file,
        });
    }
    return values;
}
function defaultsOf(part, file) {
    const values = new Map();
    for (const { key, value } of (0,support_node/* entries */.jO)((0,support_node.at)(part, 'parameters'))) {
        const standard = (0,support_node.at)(value, 'default');
        if (standard?.kind === 'scalar')
            values.set(`parameters.${key}`, { node: standard, file });
    }
    return values;
}

// EXTERNAL MODULE: ./lib/src/support/ci/jobs.js
var jobs = __webpack_require__(68907);
;// CONCATENATED MODULE: ./lib/src/support/ci/circleci-invocations.js



/** The calls of every job, by the job's name. */
function invocationsOf(scope) {
    const found = new Map();
    for (const { key: workflow, value } of (0,support_node/* entries */.jO)((0,support_node.at)(scope.document, 'workflows')))
        for (const item of (0,support_node/* items */.ld)((0,support_node.at)(value, 'jobs'))) {
            const [call] = (0,support_node/* entries */.jO)(item);
            const job = call?.key ?? (0,support_node/* text */.Qq)(item);
            if (job === null)
                continue;
            const given = call?.value ?? null;
            const matrix = (0,support_node.at)(given, 'matrix', 'parameters');
            const invocation = {
                workflow,
                name: (0,support_node/* text */.Qq)((0,support_node.at)(given, 'name')),
                given,
                legs: legsOf(matrix, scope),
                axes: new Set((0,support_node/* entries */.jO)(matrix).map(({ key }) => key)),
            };
            found.set(job, [...(found.get(job) ?? []), invocation]);
        }
    return found;
}
/** Every combination of the matrix, as `matrix.name`; what is excluded is rare, and a set either way. */
function legsOf(matrix, { file, pipeline }) {
    let legs = [pipeline];
    for (const { key, value } of (0,support_node/* entries */.jO)(matrix)) {
        const scalars = (0,support_node/* items */.ld)(value).filter((one) => one.kind === 'scalar');
        if (scalars.length === 0)
            continue;
        const room = Math.max(1, Math.floor(jobs/* mostLegs */.Vr / scalars.length));
        legs = legs
            .slice(0, room)
            .flatMap((leg) => scalars.slice(0, jobs/* mostLegs */.Vr).map((node) => new Map([...leg, [`matrix.${key}`, { node, file }]])));
    }
    return legs;
}
/** What a call gives to the job's parameters in one leg. */
function givenIn(invocation, leg, file) {
    const values = new Map(leg);
    for (const key of invocation.axes) {
        const written = leg.get(`matrix.${key}`);
        if (written)
            values.set(`parameters.${key}`, written);
    }
    for (const { key, value } of (0,support_node/* entries */.jO)(invocation.given)) {
        if (value.kind !== 'scalar' || ['name', 'context', 'type'].includes(key))
            continue;
        const { text: given, at: place } = rendered(value, file, leg);
        const node = { ...value, text: given, line: place.line };
        values.set(`parameters.${key}`, { node, file: place.file });
    }
    return values;
}

// EXTERNAL MODULE: ./lib/src/support/github-workflow/environment.js
var github_workflow_environment = __webpack_require__(50219);
// EXTERNAL MODULE: ./lib/src/support/github-workflow/script-text.js
var script_text = __webpack_require__(88123);
// EXTERNAL MODULE: ./lib/src/support/shell/paths.js
var paths = __webpack_require__(11475);
;// CONCATENATED MODULE: ./lib/src/support/ci/circleci-steps.js






const mostSteps = 1000;
const deepest = 8;
/** What the steps of a job run, those of the commands that it calls included. */
function circleScripts(job, values, environment, scope) {
    const home = (0,support_node/* text */.Qq)((0,support_node.at)(job, 'working_directory')) ?? '~/project';
    const steps = { ...scope, environment, home, scripts: [], left: mostSteps };
    collect((0,support_node.at)(job, 'steps'), values, steps, 0);
    return steps.scripts;
}
function collect(list, values, steps, depth) {
    for (const step of (0,support_node/* items */.ld)(list)) {
        if (--steps.left < 0 || depth > deepest)
            return;
        const [call] = (0,support_node/* entries */.jO)(step);
        const name = call?.key ?? (0,support_node/* text */.Qq)(step);
        const given = call?.value ?? null;
        if (name === 'run')
            run(given, values, steps);
        else if (name === 'when' || name === 'unless')
            collect((0,support_node.at)(given, 'steps'), values, steps, depth + 1);
        else if (name !== null) {
            const command = (0,support_node.at)(steps.document, 'commands', name);
            if (command)
                collect((0,support_node.at)(command, 'steps'), scopeOf(command, given, values, steps), steps, depth + 1);
        }
    }
}
function run(given, values, steps) {
    const command = given?.kind === 'map' ? (0,support_node.at)(given, 'command') : given;
    if (command?.kind !== 'scalar')
        return;
    const { file, source, environment, home, scripts } = steps;
    const { text: script, at: place } = (0,script_text/* scriptText */.r)(command, file, source);
    const own = (0,ci_values/* environmentFrom */.Od)((0,ci_values/* valuesOf */.sm)((0,support_node.at)(given, 'environment'), () => file), values, references);
    const folder = (0,support_node.at)(given, 'working_directory');
    const written = folder?.kind === 'scalar' ? rendered(folder, file, values).text : '';
    scripts.push({
        text: rendered({ ...command, text: script }, file, values).text,
        at: place,
        directory: directoryIn(written, home),
        variables: (0,github_workflow_environment/* shellVariablesOf */.F1)(new Map([...environment, ...own])),
        related: [],
        runner: null,
    });
}
/** A folder of a step, seen from the root of the repository. */
function directoryIn(written, home) {
    for (const start of [home, '~/project', '/home/circleci/project'])
        if (written === start || written.startsWith(`${start}/`))
            return (0,paths/* below */.G)('', written.slice(start.length + 1));
    return /^[~/]/.test(written) ? null : (0,paths/* below */.G)('', written);
}

// EXTERNAL MODULE: ./lib/src/support/ci/images.js
var ci_images = __webpack_require__(76233);
;// CONCATENATED MODULE: ./lib/src/support/ci/circleci-jobs.js







/** The jobs of a configuration, each in every form that a workflow calls it in. */
function circleJobs(scope) {
    const invocations = invocationsOf(scope);
    return (0,support_node/* entries */.jO)((0,support_node.at)(scope.document, 'jobs'))
        .slice(0, jobs/* mostJobs */.om)
        .flatMap((entry) => entry.value.kind === 'map' ? [circleJob(entry, invocations.get(entry.key) ?? [], scope)] : []);
}
function circleJob({ key, line, value: job }, invocations, scope) {
    const { file, pipeline } = scope;
    const calls = invocations.length > 0
        ? invocations.slice(0, jobs/* mostLegs */.Vr).flatMap((one) => one.legs.map((leg) => givenIn(one, leg, file)))
        : [pipeline];
    const legs = calls
        .slice(0, jobs/* mostLegs */.Vr)
        .map((given) => circleLeg(job, new Map([...scopeOf(job, null, given, scope), ...given]), scope));
    const [only] = invocations;
    const names = [...new Set(invocations.map(({ workflow }) => workflow))];
    return {
        id: key,
        name: invocations.length === 1 && !only?.name?.includes('<<') ? (only?.name ?? null) : null,
        at: { file, line },
        ...(names.length > 0 ? { group: { kind: 'workflow', names } } : {}),
        legs,
    };
}
function circleLeg(job, values, scope) {
    const { file } = scope;
    const { executor, values: inner } = executorOf(job, values, scope);
    const containers = (0,support_node.at)(job, 'docker')
        ? { list: (0,support_node.at)(job, 'docker'), values }
        : { list: (0,support_node.at)(executor, 'docker'), values: inner };
    const found = declareContainers(containers.list, containers.values, file);
    const [first] = (0,support_node/* items */.ld)(containers.list);
    const variables = new Map([(0,support_node.at)(executor, 'environment'), (0,support_node.at)(first, 'environment'), (0,support_node.at)(job, 'environment')].flatMap((node) => [
        ...(0,ci_values/* valuesOf */.sm)(node, () => file),
    ]));
    const environment = (0,ci_values/* environmentFrom */.Od)(variables, values, references);
    return { ...found, environment, scripts: circleScripts(job, values, environment, scope) };
}
/** The executor that a job names, with the parameters that it is given there. */
function executorOf(job, values, scope) {
    const written = (0,support_node.at)(job, 'executor');
    const node = written?.kind === 'map' ? (0,support_node.at)(written, 'name') : written;
    const name = node?.kind === 'scalar' ? rendered(node, scope.file, values).text : null;
    const executor = name === null ? null : (0,support_node.at)(scope.document, 'executors', name);
    if (executor)
        scope.used.add(executor);
    return { executor, values: scopeOf(executor, written, values, scope) };
}
/** "The first image listed is the primary container, in which all steps run": the others are services. */
function declareContainers(list, values, file) {
    const found = { declarations: [], notices: [] };
    (0,support_node/* items */.ld)(list).forEach((container, index) => {
        const image = (0,support_node.at)(container, 'image');
        if (image?.kind !== 'scalar')
            return;
        const written = { node: image, file };
        if (index === 0)
            (0,ci_images/* declareExecutor */.g)(written, { values, references: references }, found);
        else
            (0,ci_images/* declareService */.c)(written, (0,support_node/* text */.Qq)((0,support_node.at)(container, 'name')), { values, references: references }, found);
    });
    return found;
}
/** What executors declare that no job of the file runs in: they still say what jobs would run with. */
function unusedExecutors(scope) {
    const found = new Map();
    for (const { value: executor } of (0,support_node/* entries */.jO)((0,support_node.at)(scope.document, 'executors'))) {
        if (scope.used.has(executor))
            continue;
        const values = scopeOf(executor, null, scope.pipeline, scope);
        for (const { declaration } of declareContainers((0,support_node.at)(executor, 'docker'), values, scope.file)
            .declarations) {
            const { role, engine, version, at: place } = declaration;
            if (role !== 'runtime')
                found.set(`${engine} ${version} ${place.line}`, declaration);
        }
    }
    return [...found.values()];
}

// EXTERNAL MODULE: ./lib/src/support/unreadable.js
var unreadable = __webpack_require__(91959);
// EXTERNAL MODULE: ./lib/src/support/yaml.js + 11 modules
var yaml = __webpack_require__(68906);
;// CONCATENATED MODULE: ./lib/src/readers/circleci.js






/**
 * Configurations of CircleCI: the containers beside the one that a job runs in, and what its steps start.
 * https://circleci.com/docs/reference/configuration-reference/
 */
const circleci = {
    id: 'circleci',
    title: 'CircleCI configuration',
    spec: 'https://circleci.com/docs/reference/configuration-reference/',
    files: ['.circleci/*.{yml,yaml}', '**/.circleci/config.{yml,yaml}'],
    usually: 'ci',
    read({ path, text }, tree) {
        const document = (0,yaml/* parseYaml */.h)(text)[0] ?? null;
        const isConfiguration = ['jobs', 'executors', 'workflows', 'orbs'].some((key) => (0,support_node.at)(document, key) !== null);
        if (!document || !isConfiguration) {
            // Other tools keep their own files in that folder.
            if (!/\/config\.ya?ml$/.test(path))
                return {};
            throw new unreadable/* Unreadable */.I('no configuration of CircleCI: it has neither jobs nor workflows');
        }
        const scope = circleScope(document, path, text);
        const { declarations = [], ...reading } = (0,jobs/* readCiJobs */.z$)(circleJobs(scope), tree);
        return { ...reading, declarations: [...declarations, ...unusedExecutors(scope)] };
    },
};


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
