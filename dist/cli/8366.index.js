export const id = 8366;
export const ids = [8366];
export const modules = {

/***/ 88366:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  azurePipelines: () => (/* binding */ azurePipelines)
});

// EXTERNAL MODULE: ./lib/src/support/node.js
var support_node = __webpack_require__(36432);
;// CONCATENATED MODULE: ./lib/src/catalog/azure-tasks.js
/** What well-known tasks of Azure Pipelines do (https://learn.microsoft.com/azure/devops/pipelines/tasks/reference/). */
const runtimes = new Map([
    ['usepythonversion', { engine: 'python', version: ['versionSpec'], file: [] }],
    ['nodetool', { engine: 'node', version: ['versionSpec'], file: ['versionFilePath'] }],
    ['usenode', { engine: 'node', version: ['version'], file: [] }],
    ['usedotnet', { engine: 'dotnet', version: ['version'], file: [] }],
    ['dotnetcoreinstaller', { engine: 'dotnet', version: ['version'], file: [] }],
    ['userubyversion', { engine: 'ruby', version: ['versionSpec'], file: [] }],
    ['gotool', { engine: 'go', version: ['version'], file: [] }],
    ['javatoolinstaller', { engine: 'java', version: ['versionSpec'], file: [] }],
]);
/** The runtime that a task puts on the machine, or null; names are without the version. */
function runtimeOfTask(task) {
    return runtimes.get(task.toLowerCase()) ?? null;
}
/** Inputs of tasks that are shell scripts. */
const scriptInputs = new Map([
    ['bash', 'script'],
    ['cmdline', 'script'],
    ['powershell', 'script'],
    ['azurecli', 'inlineScript'],
]);
/** The command line that a task stands for, as far as its inputs tell; null for tasks that are no command line. */
function commandOfTask(task, input) {
    const name = task.toLowerCase();
    const inline = scriptInputs.get(name);
    if (inline)
        return input(inline) ?? input('filePath');
    if (name === 'dotnetcorecli')
        return `dotnet ${input('command') ?? 'build'}`;
    if (name === 'maven')
        return `mvn ${input('goals') ?? 'package'}`;
    if (name === 'gradle')
        return `gradle ${input('tasks') ?? 'build'}`;
    if (name === 'npm')
        return `npm ${input('customCommand') ?? input('command') ?? 'install'}`;
    if (name === 'vstest')
        return 'dotnet test';
    if (name === 'helmdeploy')
        return `helm ${input('command') ?? 'ls'} ${input('arguments') ?? ''}`;
    if (name === 'kubernetesmanifest' && (input('action') ?? 'deploy') === 'deploy')
        return `kubectl apply -f ${input('manifests') ?? '.'}`;
    return name === 'dockercompose' ? composeCommand(input) : null;
}
function composeCommand(input) {
    const action = input('action') ?? 'Run a Docker Compose command';
    const command = /^run services$/i.test(action) ? 'up -d' : input('dockerComposeCommand');
    if (command === null)
        return null;
    const files = [input('dockerComposeFile'), ...(input('additionalDockerComposeFiles') ?? '').split(/\s+/)];
    const options = files.flatMap((file) => (file && !file.includes('**') ? ['-f', file] : []));
    return ['docker compose', ...options, command].join(' ');
}

// EXTERNAL MODULE: ./lib/src/support/declare.js
var declare = __webpack_require__(58948);
// EXTERNAL MODULE: ./lib/src/support/github-workflow/script-text.js
var script_text = __webpack_require__(88123);
// EXTERNAL MODULE: ./lib/src/support/shell/paths.js
var paths = __webpack_require__(11475);
// EXTERNAL MODULE: ./lib/src/support/version-files/plain.js
var plain = __webpack_require__(92531);
// EXTERNAL MODULE: ./lib/src/support/version-files.js + 2 modules
var version_files = __webpack_require__(15576);
// EXTERNAL MODULE: ./lib/src/support/path.js
var support_path = __webpack_require__(20331);
// EXTERNAL MODULE: ./lib/src/support/unreadable.js
var unreadable = __webpack_require__(91959);
// EXTERNAL MODULE: ./lib/src/support/yaml.js + 11 modules
var yaml = __webpack_require__(68906);
// EXTERNAL MODULE: ./lib/src/support/ci/values.js
var ci_values = __webpack_require__(56429);
;// CONCATENATED MODULE: ./lib/src/support/ci/azure-templates.js





/**
 * `$(name)`, `${{ parameters.name }}`, `${{ variables.name }}`, `${{ variables['name'] }}`, `$[ variables.name ]`.
 * Variables and parameters share their names here: a pipeline that gives both one name means the same by them.
 */
const references = /\$\(([\w.-]{1,200})\)|\$(?:\{\{|\[)\s{0,9}(?:variables|parameters)(?:\.|\[')([\w.-]{1,200})(?:'\])?\s{0,9}(?:\}\}|\])/g;
const deepest = 12;
const rendered = (node, { file, values }) => (0,ci_values/* settle */.G9)({ node, file }, values, references);
/** A scalar with its variables put in; null where it is none. */
function textIn(node, scope) {
    return node?.kind === 'scalar' && node.type !== 'null' ? rendered(node, scope).text : null;
}
/**
 * The items of a list of stages, jobs or steps: conditions and loops (`${{ if \u2026 }}:`) are left out around what they
 * hold, and a template stands for the list that it holds under that key.
 */
function expanded(list, key, scope, depth = 0) {
    if (depth > deepest)
        return [];
    return (0,support_node/* items */.ld)(list).flatMap((item) => {
        const [only] = (0,support_node/* entries */.jO)(item);
        if (only?.key.startsWith('${{'))
            return expanded(only.value, key, scope, depth + 1);
        const template = textIn((0,support_node.at)(item, 'template'), scope);
        if (template === null)
            return [{ node: item, scope }];
        const loaded = loadTemplate(template, (0,support_node.at)(item, 'parameters'), scope);
        return loaded ? expanded((0,support_node.at)(loaded.node, key), key, loaded.scope, depth + 1) : [];
    });
}
/** A template of this repository, with its parameters; those of other repositories (`x.yml@name`) cannot be read. */
function loadTemplate(path, given, scope) {
    const written = path.replace(/@self$/, '');
    const folder = written.startsWith('/') ? '' : (0,support_path/* directoryOf */.jt)(scope.file);
    const file = written.includes('@') ? null : (0,support_path/* resolvePath */.o1)(folder, written.replace(/^\/+/, ''));
    const source = file === null || --scope.budget.templates < 0 ? null : scope.tree.text(file);
    if (file === null || source === null)
        return null;
    try {
        const { parsed } = scope.budget;
        const node = parsed.has(file) ? parsed.get(file) : ((0,yaml/* parseYaml */.h)(source)[0] ?? null);
        parsed.set(file, node ?? null);
        if (!node)
            return null;
        const values = new Map([...scope.values, ...declaredValues((0,support_node.at)(node, 'parameters'), file)]);
        for (const { key, value } of (0,support_node/* entries */.jO)(given)) {
            if (value.kind !== 'scalar')
                continue;
            const { text: settled, at: place } = rendered(value, scope);
            values.set(key, { node: { ...value, text: settled, line: place.line }, file: place.file });
        }
        return { node, scope: withVariables((0,support_node.at)(node, 'variables'), { ...scope, file, source, values }) };
    }
    catch (error) {
        if (error instanceof unreadable/* Unreadable */.I)
            return null;
        throw error;
    }
}
/** `variables:` and `parameters:`, as a map, or as a list of names with a value or a default. */
function declaredValues(node, file) {
    const found = new Map();
    const add = (name, value) => {
        if (name !== null && value?.kind === 'scalar')
            found.set(name, { node: value, file });
    };
    for (const { key, value } of (0,support_node/* entries */.jO)(node))
        add(key, value.kind === 'map' ? (0,support_node.at)(value, 'default') : value);
    for (const item of (0,support_node/* items */.ld)(node))
        add((0,support_node/* text */.Qq)((0,support_node.at)(item, 'name')), (0,support_node.at)(item, 'value') ?? (0,support_node.at)(item, 'default'));
    return found;
}
/** The scope with variables above what is known, those of templates too. */
function withVariables(node, scope) {
    if (!node)
        return scope;
    const values = new Map(scope.values);
    const variables = new Set(scope.variables);
    const add = (names, from) => {
        for (const name of names) {
            const value = from.get(name);
            if (value)
                values.set(name, value);
            variables.add(name);
        }
    };
    const own = declaredValues(node, scope.file);
    add(own.keys(), own);
    for (const item of (0,support_node/* items */.ld)(node)) {
        const template = textIn((0,support_node.at)(item, 'template'), scope);
        const loaded = template === null ? null : loadTemplate(template, (0,support_node.at)(item, 'parameters'), scope);
        if (loaded)
            add(loaded.scope.variables, loaded.scope.values);
    }
    return { ...scope, values, variables };
}

;// CONCATENATED MODULE: ./lib/src/support/ci/azure-steps.js








const mostSteps = 1000;
/** The folder of the checkout, which the shell knows under this name. */
const checkout = /\$\((?:Build\.SourcesDirectory|System\.DefaultWorkingDirectory|Build\.Repository\.LocalPath)\)/g;
/** Reads a list of steps; `runner` is the image of the hosted machine, null in a container. */
function readAzureSteps(list, scope, runner) {
    const found = { declarations: [], scripts: [], environment: new Map() };
    for (const step of expanded(list, 'steps', scope).slice(0, mostSteps))
        readStep(step, runner, found);
    return found;
}
function readStep({ node, scope }, runner, found) {
    for (const [key, value] of declaredValues((0,support_node.at)(node, 'env'), scope.file))
        found.environment.set(key, value);
    const task = (0,support_node/* text */.Qq)((0,support_node.at)(node, 'task'))?.split('@')[0] ?? null;
    if (task !== null) {
        const inputs = (0,support_node.at)(node, 'inputs');
        const input = (name) => textIn(inputOf(inputs, name), scope);
        const runtime = declareRuntime(task, node, scope);
        if (runtime)
            found.declarations.push(runtime);
        const written = inputOf(inputs, 'script') ?? inputOf(inputs, 'inlineScript');
        const command = commandOfTask(task, input);
        const directory = input('workingDirectory') ?? input('cwd');
        if (command !== null)
            found.scripts.push(scriptOf(written ?? (0,support_node.at)(node, 'task') ?? node, written ? null : command, directory, scope, runner));
        return;
    }
    for (const kind of ['script', 'bash', 'pwsh', 'powershell']) {
        const written = (0,support_node.at)(node, kind);
        const directory = textIn((0,support_node.at)(node, 'workingDirectory'), scope);
        if (written?.kind === 'scalar')
            found.scripts.push(scriptOf(written, null, directory, scope, runner));
    }
}
/** Inputs are named without regard to case. */
const inputOf = (inputs, name) => (0,support_node/* entries */.jO)(inputs).find(({ key }) => key.toLowerCase() === name.toLowerCase())?.value ?? null;
/** A script that stands in a node, or a command line in its place. */
function scriptOf(written, command, directory, scope, runner) {
    const { file, source } = scope;
    const here = { file, line: written.line };
    const own = written.kind === 'scalar' && command === null ? written : null;
    const { text: script, at: place } = own
        ? (0,script_text/* scriptText */.r)(own, file, source)
        : { text: command ?? '', at: () => here };
    const settled = own ? rendered({ ...own, text: script }, scope).text : script;
    const folder = directory?.replace(checkout, '').replace(/^\/+/, '') ?? '';
    return {
        text: settled.replace(checkout, '$BUILD_SOURCESDIRECTORY'),
        at: place,
        directory: folder.includes('$') ? null : (0,paths/* below */.G)('', folder),
        variables: shellVariables(scope),
        related: [],
        runner,
    };
}
const known = new WeakMap();
/** What a pipeline names with dots and dashes, its scripts see with underscores and in capitals. */
function shellVariables(scope) {
    const found = known.get(scope) ??
        new Map([...scope.values]
            .filter(([name]) => scope.variables.has(name))
            .map(([name, { node }]) => [name.replace(/[.\s-]/g, '_').toUpperCase(), rendered(node, scope).text]));
    known.set(scope, found);
    return found;
}
function declareRuntime(task, step, scope) {
    const runtime = runtimeOfTask(task);
    if (!runtime)
        return null;
    const inputs = (0,support_node.at)(step, 'inputs');
    const { engine } = runtime;
    const version = runtime.version.map((name) => inputOf(inputs, name)).find((one) => one !== null);
    const slot = `${engine} ${scope.file}:${step.line}`;
    if (version?.kind === 'scalar') {
        const { text: settled, known, declared, at: place, related } = rendered(version, scope);
        const found = known
            ? (0,plain/* settleTool */.as)(engine, settled)
            : { version: null, versions: [], pin: 'unresolved' };
        return {
            slot,
            declaration: (0,declare/* declare */.x)({ role: 'runtime', engine, ...found, declared, at: place, related }),
        };
    }
    const named = runtime.file.map((name) => inputOf(inputs, name)).find((one) => one !== null);
    const path = named ? (0,paths/* below */.G)('', (textIn(named, scope) ?? '').replace(checkout, '.')) : null;
    const source = path === null ? null : scope.tree.text(path);
    if (!named || path === null || source === null)
        return null;
    const statement = statementsOf(path, source).find((one) => one.engine === engine);
    if (!statement)
        return null;
    const { line, versions, pin } = statement;
    const known = { version: statement.version, versions, pin, declared: (0,support_node/* text */.Qq)(named) ?? '' };
    const related = [{ file: path, line }];
    const place = { file: scope.file, line: named.line };
    return { slot, declaration: (0,declare/* declare */.x)({ role: 'runtime', engine, ...known, at: place, related }) };
}
function statementsOf(path, source) {
    try {
        return (0,version_files/* versionFromFile */.R)(path, source);
    }
    catch {
        // The version file's own reader says what is wrong with it.
        return [];
    }
}

// EXTERNAL MODULE: ./lib/src/support/ci/images.js
var ci_images = __webpack_require__(76233);
// EXTERNAL MODULE: ./lib/src/support/ci/jobs.js
var jobs = __webpack_require__(68907);
;// CONCATENATED MODULE: ./lib/src/support/ci/azure-jobs.js






const mostTemplates = 2000;
/** The jobs of a pipeline, whether it has stages, only jobs, or only steps. */
function azureJobs(document, file, source, tree) {
    const values = declaredValues((0,support_node.at)(document, 'parameters'), file);
    const budget = { templates: mostTemplates, parsed: new Map() };
    const first = {
        tree,
        file,
        source,
        values,
        variables: new Set(),
        containers: new Map(),
        budget,
    };
    const own = withVariables((0,support_node.at)(document, 'variables'), withContainers(document, first));
    const extended = textIn((0,support_node.at)(document, 'extends', 'template'), own);
    const base = extended === null ? null : loadTemplate(extended, (0,support_node.at)(document, 'extends', 'parameters'), own);
    const { node, scope } = base ?? { node: document, scope: own };
    const stages = expanded((0,support_node.at)(node, 'stages'), 'stages', scope);
    const inStages = stages.flatMap((stage) => {
        const inner = withVariables((0,support_node.at)(stage.node, 'variables'), stage.scope);
        const name = textIn((0,support_node.at)(stage.node, 'stage'), inner);
        return jobsOf(stage.node, inner, name, (0,support_node.at)(stage.node, 'pool') ?? (0,support_node.at)(node, 'pool'));
    });
    return [...inStages, ...jobsOf(node, scope, null, (0,support_node.at)(node, 'pool'))].slice(0, jobs/* mostJobs */.om);
}
/** `resources: containers`: services and jobs name them. */
function withContainers(document, scope) {
    const containers = new Map();
    for (const item of (0,support_node/* items */.ld)((0,support_node.at)(document, 'resources', 'containers'))) {
        const name = (0,support_node/* text */.Qq)((0,support_node.at)(item, 'container'));
        const image = (0,support_node.at)(item, 'image');
        if (name !== null && image?.kind === 'scalar')
            containers.set(name, { node: image, file: scope.file });
    }
    return { ...scope, containers };
}
function jobsOf(node, scope, stage, pool) {
    const jobs = expanded((0,support_node.at)(node, 'jobs'), 'jobs', scope);
    const steps = (0,support_node.at)(node, 'steps');
    const all = steps ? [...jobs, { node, scope }] : jobs;
    return all.map((job) => azureJob(job, stage, (0,support_node.at)(job.node, 'pool') ?? pool));
}
function azureJob({ node, scope }, stage, pool) {
    const inner = withVariables((0,support_node.at)(node, 'variables'), scope);
    const name = (0,support_node/* text */.Qq)((0,support_node.at)(node, 'job')) ?? (0,support_node/* text */.Qq)((0,support_node.at)(node, 'deployment'));
    const written = (0,support_node.at)(node, 'environment');
    const target = textIn(written?.kind === 'map' ? (0,support_node.at)(written, 'name') : written, inner);
    const known = target === null || target.includes('$') ? null : target;
    return {
        id: name ?? stage ?? 'pipeline',
        name: null,
        at: { file: scope.file, line: node.line },
        ...(stage === null ? {} : { group: { kind: 'stage', names: [stage] } }),
        ...(target === null ? {} : { target: known }),
        legs: matrixOf((0,support_node.at)(node, 'strategy', 'matrix'), inner).map((leg) => azureLeg(node, leg, pool)),
    };
}
function azureLeg(job, scope, pool) {
    const { values } = scope;
    const found = { declarations: [], notices: [] };
    const substitution = { values, references: references };
    for (const { key, value } of (0,support_node/* entries */.jO)((0,support_node.at)(job, 'services'))) {
        const image = imageOf(value, scope);
        if (image)
            (0,ci_images/* declareService */.c)(image, key, substitution, found);
    }
    const container = (0,support_node.at)(job, 'container');
    const image = container && imageOf(container, scope);
    if (image)
        (0,ci_images/* declareExecutor */.g)(image, substitution, found);
    const runner = container ? null : textIn((0,support_node.at)(pool, 'vmImage'), scope);
    const steps = [(0,support_node.at)(job, 'steps'), ...deploymentSteps(job)].map((list) => readAzureSteps(list, scope, runner));
    for (const { declarations } of steps)
        found.declarations.push(...declarations);
    const variables = new Map([...values].filter(([key]) => scope.variables.has(key)));
    for (const { environment } of steps)
        for (const [key, value] of environment)
            variables.set(key, value);
    return {
        ...found,
        scripts: steps.flatMap(({ scripts }) => scripts),
        environment: (0,ci_values/* environmentFrom */.Od)(variables, values, references),
    };
}
/** The steps of a deployment's phases: `strategy: runOnce: deploy: steps`. */
const deploymentSteps = (job) => ['runOnce', 'rolling', 'canary'].flatMap((strategy) => ['preDeploy', 'deploy', 'routeTraffic', 'postRouteTraffic'].map((phase) => (0,support_node.at)(job, 'strategy', strategy, phase, 'steps')));
/** A container's image: the name of a resource, an image itself, or a map with one. */
function imageOf(node, scope) {
    const image = node.kind === 'map' ? (0,support_node.at)(node, 'image') : node;
    if (image?.kind !== 'scalar' || image.type === 'null')
        return null;
    return scope.containers.get(rendered(image, scope).text) ?? { node: image, file: scope.file };
}
/** `strategy: matrix`: every entry is a leg with variables of its own. */
function matrixOf(matrix, scope) {
    const legs = (0,support_node/* entries */.jO)(matrix)
        .slice(0, jobs/* mostLegs */.Vr)
        .map(({ value }) => withVariables(value, scope));
    return legs.length > 0 ? legs : [scope];
}

;// CONCATENATED MODULE: ./lib/src/readers/azure-pipelines.js






/**
 * Azure Pipelines: container resources that jobs have as services, tools, scripts and deployments.
 * https://learn.microsoft.com/azure/devops/pipelines/yaml-schema/
 */
const azurePipelines = {
    id: 'azure-pipelines',
    title: 'Azure pipeline',
    spec: 'https://learn.microsoft.com/azure/devops/pipelines/yaml-schema/',
    files: [
        '**/{azure-pipeline,azure-pipelines}*.{yml,yaml}',
        '**/{.azure-pipelines,.azuredevops,.azdo,.pipelines,azure-pipelines}/**/*.{yml,yaml}',
    ],
    usually: 'ci',
    read({ path, text }, tree) {
        const document = (0,yaml/* parseYaml */.h)(text)[0] ?? null;
        const has = (keys) => keys.some((key) => (0,support_node.at)(document, key) !== null);
        const named = /^azure-pipelines?[^/]*\.ya?ml$/.test((0,support_path/* fileNameOf */.bV)(path));
        if (!document || !has(['stages', 'jobs', 'steps', 'extends'])) {
            // Templates of variables and files of other tools lie in the same folders.
            if (!named || has(['variables', 'parameters']))
                return {};
            throw new unreadable/* Unreadable */.I('no pipeline: it has neither stages, jobs nor steps');
        }
        // A template is read where a pipeline uses it, with the parameters that it is given there.
        const starts = ['trigger', 'pr', 'schedules', 'resources', 'pool', 'extends', 'name', 'variables'];
        if (!named && !has(starts))
            return {};
        return (0,jobs/* readCiJobs */.z$)(azureJobs(document, path, text, tree), tree);
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
