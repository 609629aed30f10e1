export const id = 9921;
export const ids = [9921];
export const modules = {

/***/ 79921:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  travis: () => (/* binding */ travis)
});

// EXTERNAL MODULE: ./lib/src/support/ci/jobs.js
var jobs = __webpack_require__(68907);
// EXTERNAL MODULE: ./lib/src/support/github-workflow/data.js
var data = __webpack_require__(79912);
// EXTERNAL MODULE: ./lib/src/support/github-workflow/environment.js
var github_workflow_environment = __webpack_require__(50219);
// EXTERNAL MODULE: ./lib/src/support/node.js
var support_node = __webpack_require__(36432);
// EXTERNAL MODULE: ./lib/src/support/shell.js + 2 modules
var shell = __webpack_require__(96275);
// EXTERNAL MODULE: ./lib/src/support/ci/scripts.js
var scripts = __webpack_require__(40283);
// EXTERNAL MODULE: ./lib/src/support/declare.js
var declare = __webpack_require__(58948);
// EXTERNAL MODULE: ./lib/src/support/version-files/plain.js
var plain = __webpack_require__(92531);
;// CONCATENATED MODULE: ./lib/src/support/ci/travis-runtimes.js


/** The keys that carry versions of a language, the engine, and what runs where a job has no script of its own. */
const languages = new Map([
    ['python', { engine: 'python', script: null }],
    ['node_js', { engine: 'node', script: 'npm test' }],
    ['rvm', { engine: 'ruby', script: 'rake test' }],
    ['go', { engine: 'go', script: 'go test ./...' }],
    ['php', { engine: 'php', script: 'phpunit' }],
    ['jdk', { engine: 'java', script: 'mvn test' }],
    ['elixir', { engine: 'elixir', script: 'mix test' }],
    ['otp_release', { engine: 'erlang', script: null }],
    ['dotnet', { engine: 'dotnet', script: null }],
    ['rust', { engine: 'rust', script: 'cargo test' }],
]);
const languageKeys = [...languages.keys(), 'ruby'];
/** Names of languages that differ from the key of their versions. */
const keysOfLanguages = new Map([
    ['ruby', 'rvm'],
    ['java', 'jdk'],
    ['erlang', 'otp_release'],
    ['csharp', 'dotnet'],
]);
const entryOf = (language) => languages.get(keysOfLanguages.get(language) ?? language);
/** What Travis runs for a language where the file has no `script`. */
const standardScript = (language) => entryOf(language)?.script ?? null;
/** The version of a language that a job of the matrix runs with. */
function declareLanguage(key, node, file) {
    const engine = entryOf(key)?.engine;
    if (!engine)
        return [];
    const written = engine === 'java' ? node.text.replace(/^[a-z]+(?=\d)/, '') : node.text;
    const settled = /^--?lts|^node$/.test(written)
        ? { version: null, versions: [], pin: 'floating' }
        : (0,plain/* settleTool */.as)(engine, written);
    const declared = { role: 'runtime', engine, ...settled, declared: node.text };
    return [{ slot: `language ${key}`, declaration: (0,declare/* declare */.x)({ ...declared, at: { file, line: node.line } }) }];
}

;// CONCATENATED MODULE: ./lib/src/support/ci/travis-legs.js



/** The jobs that a file makes: every combination of its versions and variables, and those that it includes. */
function travisLegs(document) {
    const included = (0,support_node/* items */.ld)((0,support_node.at)(document, 'jobs', 'include') ?? (0,support_node.at)(document, 'matrix', 'include')).filter((entry) => entry.kind === 'map');
    const { global, matrix } = environmentLists((0,support_node.at)(document, 'env'));
    const axes = languageKeys.flatMap((key) => {
        const scalars = scalarsOf((0,support_node.at)(document, key));
        return scalars.length > 0 ? [[key, scalars]] : [];
    });
    const expands = matrix.length > 0 || axes.some(([key]) => (0,support_node.at)(document, key)?.kind === 'list');
    const base = included.length === 0 || expands ? combinations(axes, matrix) : [];
    const [first = { languages: new Map(), env: [] }] = combinations(axes, matrix);
    return [
        ...base.map(({ languages, env }) => ({
            keyword: (key) => (0,support_node.at)(document, key),
            languages,
            env: [...global, ...env],
            entry: null,
        })),
        ...included.slice(0, jobs/* mostLegs */.Vr).map((entry) => {
            const own = environmentLists((0,support_node.at)(entry, 'env'));
            const written = [...own.global, ...own.matrix];
            return {
                keyword: (key) => (0,support_node.at)(entry, key) ?? (0,support_node.at)(document, key),
                languages: new Map([...first.languages, ...languagesOf(entry)]),
                env: [...global, ...(written.length > 0 ? written : first.env)],
                entry,
            };
        }),
    ];
}
const scalarsOf = (node) => (node?.kind === 'list' ? (0,support_node/* items */.ld)(node) : [node]).filter((one) => one?.kind === 'scalar' && one.type !== 'null');
const languagesOf = (entry) => languageKeys.flatMap((key) => {
    const [scalar] = scalarsOf((0,support_node.at)(entry, key));
    return scalar ? [[key, scalar]] : [];
});
/** `env` is a list of jobs, or says which of its variables are for all of them. */
function environmentLists(env) {
    const list = (node) => node?.kind === 'list' ? (0,support_node/* items */.ld)(node) : node ? [node] : [];
    const keys = (0,support_node/* entries */.jO)(env).map(({ key }) => key);
    if (!keys.some((key) => key === 'global' || key === 'jobs' || key === 'matrix'))
        return { global: [], matrix: list(env) };
    return { global: list((0,support_node.at)(env, 'global')), matrix: list((0,support_node.at)(env, 'jobs') ?? (0,support_node.at)(env, 'matrix')) };
}
function combinations(axes, matrix) {
    let all = (matrix.length > 0 ? matrix.slice(0, jobs/* mostLegs */.Vr).map((one) => [one]) : [[]]).map((env) => ({ languages: new Map(), env }));
    for (const [key, scalars] of axes) {
        const room = Math.max(1, Math.floor(jobs/* mostLegs */.Vr / scalars.length));
        all = all
            .slice(0, room)
            .flatMap(({ languages, env }) => scalars
            .slice(0, jobs/* mostLegs */.Vr)
            .map((scalar) => ({ languages: new Map([...languages, [key, scalar]]), env })));
    }
    return all;
}

// EXTERNAL MODULE: ./lib/src/catalog/engines.js + 5 modules
var engines = __webpack_require__(50779);
// EXTERNAL MODULE: ./lib/src/catalog/servers.js
var servers = __webpack_require__(13138);
// EXTERNAL MODULE: ./lib/src/support/versions.js
var versions = __webpack_require__(29125);
;// CONCATENATED MODULE: ./lib/src/support/ci/travis-services.js





/**
 * The servers of a job: `services` starts those of the machine, `addons` and packages say which version that is
 * (https://docs.travis-ci.com/user/database-setup/). One server for each engine.
 */
function declareTravisServices(services, addons, file) {
    const signs = [...addonSigns(addons, file), ...packageSigns(addons, file), ...serviceSigns(services, file)];
    const byEngine = new Map();
    for (const sign of signs)
        byEngine.set(sign.engine, [...(byEngine.get(sign.engine) ?? []), sign]);
    return [...byEngine].flatMap(([engine, all]) => {
        const [first] = all;
        const told = all.find(({ version }) => version !== null) ?? first;
        if (!told)
            return [];
        const related = all.flatMap((one) => (one === told ? [] : one.at));
        const { version, declared, at: place } = told;
        const { role } = (0,engines/* engine */.Hi)(engine);
        const declaration = (0,declare/* declare */.x)({ role, engine, version, declared, at: place, related });
        return [{ slot: `server ${engine}`, declaration }];
    });
}
function serviceSigns(services, file) {
    return scalars(services).flatMap((node) => {
        const server = (0,servers/* serverNamed */.Jl)(node.text.toLowerCase());
        return server ? [{ ...server, declared: node.text, at: { file, line: node.line } }] : [];
    });
}
/** `postgresql: "9.6"`, `mariadb: '10.3'`. */
function addonSigns(addons, file) {
    return (0,support_node/* entries */.jO)(addons).flatMap(({ key, value }) => {
        const server = value.kind === 'scalar' && value.type !== 'null' ? (0,servers/* serverNamed */.Jl)(key.toLowerCase()) : null;
        if (!server || value.kind !== 'scalar')
            return [];
        const { engine } = server;
        return [
            {
                engine,
                version: (0,versions/* leadingVersion */.tP)(value.text),
                declared: `${key}: ${value.text}`,
                at: { file, line: value.line },
            },
        ];
    });
}
/** Packages of `addons.apt`; what is installed without a version is the service's own. */
function packageSigns(addons, file) {
    const apt = (0,support_node.at)(addons, 'apt');
    const packages = scalars(apt?.kind === 'map' ? ((0,support_node.at)(apt, 'packages') ?? (0,support_node.at)(apt, 'package')) : apt);
    return packages.flatMap((node) => {
        const server = (0,servers/* serverNamed */.Jl)(node.text);
        return server ? [{ ...server, declared: node.text, at: { file, line: node.line } }] : [];
    });
}
const scalars = (node) => (node?.kind === 'list' ? (0,support_node/* items */.ld)(node) : [node]).filter((one) => one?.kind === 'scalar' && one.type !== 'null');

;// CONCATENATED MODULE: ./lib/src/support/ci/travis-jobs.js








/** "If you do not name a stage, the job belongs to the stage test." */
const standardStage = 'test';
const mostVariables = 300;
const phases = ['before_install', 'install', 'before_script', 'script'];
/** The jobs of a build, those of one stage together: they differ in versions and variables. */
function travisJobs(document, file, source) {
    const stages = new Map();
    for (const leg of travisLegs(document)) {
        const stage = (0,support_node/* text */.Qq)(leg.keyword('stage')) ?? standardStage;
        stages.set(stage, [...(stages.get(stage) ?? []), leg]);
    }
    return [...stages].map(([stage, legs]) => ({
        id: stage,
        name: null,
        at: { file, line: legs[0]?.entry?.line ?? document.line },
        group: { kind: 'stage', names: [stage] },
        legs: legs.map((leg) => ciLeg(leg, file, source)),
    }));
}
function ciLeg({ keyword, languages, env }, file, source) {
    const environment = environmentOf(env, file);
    return {
        declarations: [
            ...declareTravisServices(keyword('services'), keyword('addons'), file),
            ...[...languages].flatMap(([key, node]) => declareLanguage(key, node, file)),
        ],
        scripts: scriptsOf(keyword, environment, file, source),
        environment,
    };
}
function scriptsOf(keyword, environment, file, source) {
    const known = { directory: '', variables: (0,github_workflow_environment/* shellVariablesOf */.F1)(environment), related: [], runner: null };
    const script = (0,scripts/* joinScripts */.h)(phases.map(keyword), (0,scripts/* oneFile */.V)(file, source));
    const language = keyword('language');
    const standard = keyword('script') ? null : standardScript((0,support_node/* text */.Qq)(language) ?? 'ruby');
    return [
        ...(script ? [{ ...known, ...script }] : []),
        ...(standard ? [{ ...known, text: standard, at: () => ({ file, line: language?.line ?? 1 }) }] : []),
    ];
}
/** Variables in order; a later one may use an earlier one. Encrypted ones stay unknown. */
function environmentOf(env, file) {
    const found = new Map();
    const known = new Map();
    for (const node of env.slice(0, mostVariables)) {
        const at = { file, line: node.line };
        const written = node.kind === 'scalar'
            ? node.text
            : (0,support_node/* entries */.jO)(node)
                .flatMap(({ key, value }) => key === 'secure' || value.kind !== 'scalar' ? [] : `${key}='${value.text}'`)
                .join(' ');
        // What the shell makes of the assignments is what the job has.
        for (const { variables } of (0,shell/* shellCommands */.h)(`export ${written}\ntrue`, { directory: '', variables: known }))
            for (const [key, value] of variables) {
                if (known.get(key) === value || known.size >= mostVariables)
                    continue;
                known.set(key, value);
                found.set(key, { value: (0,data/* textData */.k)(value, null), at });
            }
    }
    return found;
}

// EXTERNAL MODULE: ./lib/src/support/unreadable.js
var unreadable = __webpack_require__(91959);
// EXTERNAL MODULE: ./lib/src/support/yaml.js + 11 modules
var yaml = __webpack_require__(68906);
;// CONCATENATED MODULE: ./lib/src/readers/travis.js




/**
 * Builds of Travis CI: servers of the machine and their versions, languages, what the phases start.
 * https://docs.travis-ci.com/user/customizing-the-build
 */
const travis = {
    id: 'travis',
    title: 'Travis CI build',
    spec: 'https://config.travis-ci.com/',
    files: ['**/.travis.{yml,yaml}'],
    usually: 'ci',
    read({ path, text }, tree) {
        const document = (0,yaml/* parseYaml */.h)(text)[0] ?? null;
        if (document?.kind !== 'map')
            throw new unreadable/* Unreadable */.I('no build of Travis CI: it is no map');
        return (0,jobs/* readCiJobs */.z$)(travisJobs(document, path, text), tree);
    },
};


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


/***/ })

};
