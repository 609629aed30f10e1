export const id = 5641;
export const ids = [5641];
export const modules = {

/***/ 15641:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  makefile: () => (/* binding */ makefile_makefile)
});

// EXTERNAL MODULE: ./lib/src/support/compose-project.js + 8 modules
var compose_project = __webpack_require__(61000);
// EXTERNAL MODULE: ./lib/src/support/makefile.js
var makefile = __webpack_require__(28564);
// EXTERNAL MODULE: ./lib/src/support/path.js
var path = __webpack_require__(20331);
// EXTERNAL MODULE: ./lib/src/support/started-services.js + 8 modules
var started_services = __webpack_require__(4097);
;// CONCATENATED MODULE: ./lib/src/support/development-targets.js




/** Words in the name of a target that developers call to have something run on their machine. */
const development = new Set(('dev develop development local up start run serve server watch setup bootstrap init db database postgres postgresql ' +
    'pg mysql mariadb mongo mongodb redis rabbitmq kafka elasticsearch services deps dependencies infra stack containers').split(' '));
/** Words in the name of a target that is for something else, whatever else its name says. */
const elsewhere = /^(?:tests?|testing|ci|e2e|integration|spec|bench.*|prod|production|prd|live|staging|stage|stg|uat|qa|demo|preview|review.*|exp|deploy.*|release|publish|push|pull|stop|down|clean|destroy|reset|remove|rm|kill|lint|check|docs?)$/;
const mostTargets = 150;
/** What the development targets of a makefile start; other targets say nothing of an environment. */
function readDevelopmentTargets(file, source, tree) {
    const reader = { file, makefile: (0,makefile/* readMakefile */.V)(source), tree };
    const declarations = new Map();
    const uses = new Map();
    const targets = [...reader.makefile.targets.values()].filter(isDevelopment).slice(0, mostTargets);
    for (const target of targets) {
        const reading = readTarget(target, reader);
        for (const one of reading.declarations)
            declarations.set(`${one.at.file}:${one.at.line} ${one.engine} ${one.version}`, one);
        for (const use of reading.uses)
            if (!uses.has(use.file))
                uses.set(use.file, use);
    }
    return { declarations: [...declarations.values()], uses: [...uses.values()] };
}
function isDevelopment({ name }) {
    const words = name.toLowerCase().split(/[^a-z\d]+/);
    return words.some((word) => development.has(word)) && !words.some((word) => elsewhere.test(word));
}
function readTarget(target, reader) {
    const { file, tree } = reader;
    const because = `the target ${target.name} starts it for development`;
    const says = { environment: 'dev', because };
    const walked = (0,started_services/* walkScripts */.c)(target.recipe.map((recipe) => scriptOf(recipe, file)), tree);
    const sure = walked.starts.filter((start) => start.sure);
    const starts = sure.flatMap((start) => start.kind === 'compose' ? [] : [start.kind === 'image' ? atVariable(start, target, reader) : start]);
    const { declarations } = (0,started_services/* declareStarted */.S)({ ...walked, starts, installed: [] }, tree, {
        says,
        present: new Set(),
    });
    // What a compose file is, its own reader says: here only that developers start it.
    const uses = sure.flatMap((start) => start.kind === 'compose'
        ? (0,compose_project/* readComposeProject */.q)(start.request, tree).files.map((one) => ({ file: one, environment: 'dev', because, at: start.at }))
        : []);
    return { declarations: declarations.map((one) => ({ ...one, says })), uses };
}
function scriptOf({ text, line }, file) {
    return {
        text,
        at: (own) => ({ file, line: line + own - 1 }),
        directory: (0,path/* directoryOf */.jt)(file),
        variables: new Map(),
        related: [],
        runner: null,
    };
}
/** An image that stands in a variable of the makefile is declared where the variable is set. */
function atVariable(start, { recipe }, { file, makefile }) {
    if (start.at.file !== file)
        return start;
    const written = recipe.findLast((one) => one.line <= start.at.line)?.written ?? '';
    const tag = start.image.slice(start.image.lastIndexOf(':') + 1);
    for (const [reference, name = ''] of written.matchAll(/\$[({]([\w.-]+)[)}]/g)) {
        const value = makefile.variables.get(name) ?? '';
        const line = makefile.variableLines.get(name);
        if (line === undefined || value === '')
            continue;
        const at = { file, line };
        if (value === start.image)
            return { ...start, at, related: [start.at, ...start.related] };
        const declared = start.image.replace(value, () => reference);
        if (tag.startsWith(value) && written.includes(declared))
            return { ...start, declared, related: [...start.related, at] };
    }
    return start;
}

;// CONCATENATED MODULE: ./lib/src/readers/makefile.js

/**
 * Targets of makefiles that developers start services with.
 * https://www.gnu.org/software/make/manual/make.html
 */
const makefile_makefile = {
    id: 'makefile',
    title: 'Makefile',
    spec: 'https://www.gnu.org/software/make/manual/make.html',
    files: ['**/{GNUmakefile,makefile,Makefile}', '**/*.mk'],
    usually: 'dev',
    mentions: /\b(?:docker|podman|nerdctl|brew|systemctl|service)\b|\b(?:ba|z)?sh\b|\.\/|\bpg_ctl\b/,
    read({ path, text }, tree) {
        return readDevelopmentTargets(path, text, tree);
    },
};


/***/ })

};
