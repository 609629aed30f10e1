export const id = 1563;
export const ids = [1563];
export const modules = {

/***/ 1563:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nomad: () => (/* binding */ nomad)
});

// EXTERNAL MODULE: ./lib/src/support/declare.js
var declare = __webpack_require__(58948);
// EXTERNAL MODULE: ./lib/src/support/hcl.js + 5 modules
var hcl = __webpack_require__(88132);
// EXTERNAL MODULE: ./lib/src/support/hcl-syntax.js
var hcl_syntax = __webpack_require__(90537);
// EXTERNAL MODULE: ./lib/src/support/setting-declarations.js
var setting_declarations = __webpack_require__(69298);
// EXTERNAL MODULE: ./lib/src/support/unreadable.js
var unreadable = __webpack_require__(91959);
;// CONCATENATED MODULE: ./lib/src/support/nomad.js





/** Task drivers whose configuration names an image. */
const drivers = new Set(['docker', 'podman', 'containerd-driver']);
/**
 * The containers and variables of a Nomad job (https://developer.hashicorp.com/nomad/docs/job-specification).
 * @throws Unreadable where nothing of it can be read
 */
function readNomad(source, file) {
    const { body, problems } = (0,hcl/* parseHcl */.z)(source);
    const defaults = defaultsOf(body);
    const tasks = (0,hcl_syntax/* blocks */.B)(body, 'job').flatMap((job) => tasksOf(job, 0));
    const [problem = null] = problems;
    if (problem && body.blocks.length === 0)
        throw new unreadable/* Unreadable */.I(problem.what, problem.line);
    const started = tasks.flatMap((task) => container(task, defaults, file) ?? []);
    const environments = tasks.map((task) => ({
        file,
        name: task.labels[0] ?? null,
        says: null,
        variables: variablesOf(task, defaults),
    }));
    return {
        declarations: [...started, ...(0,setting_declarations/* declareSettings */.O)(environments, started)],
        keys: environments.flatMap(({ variables }) => variables.map(({ key, line }) => ({ key, at: { file, line }, says: null, how: 'defined' }))),
        problem,
    };
}
/** Tasks stand in groups, and may stand in the job itself. */
const tasksOf = (block, depth) => depth > 3
    ? []
    : block.body.blocks.flatMap((one) => one.type === 'task' ? [one] : one.type === 'group' ? tasksOf(one, depth + 1) : []);
function container(task, defaults, file) {
    const driver = (0,hcl_syntax/* attribute */.l)(task.body, 'driver')?.value;
    if (driver?.kind === 'literal' && !drivers.has(driver.text))
        return null;
    const [settings] = (0,hcl_syntax/* blocks */.B)(task.body, 'config');
    const image = settings && (0,hcl_syntax/* attribute */.l)(settings.body, 'image');
    const written = image && writtenIn(image.value, defaults);
    if (!image || !written)
        return null;
    const at = { file, line: written.line };
    const related = written.line === image.line ? [] : [{ file, line: image.line }];
    const found = (0,declare/* declareImage */.o)(written.text, at, { name: task.labels[0] ?? null, related });
    return found && found.role !== 'runtime' ? found : null;
}
/** `env { KEY = "value" }`, and `env = { \u2026 }` of the second version of the language. */
function variablesOf(task, defaults) {
    const [block] = (0,hcl_syntax/* blocks */.B)(task.body, 'env');
    const map = (0,hcl_syntax/* attribute */.l)(task.body, 'env')?.value;
    const pairs = block
        ? block.body.attributes
        : map?.kind === 'object'
            ? map.entries.map(({ key, value, line }) => ({ name: key, value, line }))
            : [];
    return pairs.flatMap(({ name, value, line }) => name === null ? [] : [{ key: name, value: writtenIn(value, defaults)?.text ?? '', line }]);
}
function defaultsOf(body) {
    return new Map([
        ...(0,hcl_syntax/* blocks */.B)(body, 'variable').flatMap(({ labels: [name], body: variable }) => {
            const value = (0,hcl_syntax/* attribute */.l)(variable, 'default');
            return name && value ? named(`var.${name}`, value) : [];
        }),
        ...(0,hcl_syntax/* blocks */.B)(body, 'locals').flatMap((block) => block.body.attributes.flatMap((one) => named(`local.${one.name}`, one))),
    ]);
}
const named = (name, { value }) => value.kind === 'literal' ? [[name, { text: value.text, line: value.line }]] : [];
/** The text of an expression, with the defaults of variables; what is not known stays a reference. */
function writtenIn(value, defaults) {
    if (value.kind === 'literal')
        return { text: value.text, line: value.line };
    if (value.kind === 'access')
        return defaults.get(nameOf(value)) ?? null;
    if (value.kind !== 'template')
        return null;
    let line = value.line;
    const texts = value.parts.map((part) => {
        if (part.kind === 'text')
            return part.text;
        const known = part.kind === 'expression' && part.expression.kind === 'access' ? nameOf(part.expression) : '';
        const found = defaults.get(known);
        if (found)
            line = found.line;
        return found?.text ?? `\${${known}}`;
    });
    return { text: texts.join(''), line };
}
const nameOf = ({ of, path }) => [of.kind === 'name' ? of.name : '', ...path.map((step) => (step.kind === 'name' ? step.name : '*'))].join('.');

// EXTERNAL MODULE: ./lib/src/support/plain-text.js
var plain_text = __webpack_require__(20548);
;// CONCATENATED MODULE: ./lib/src/readers/nomad.js


/** A job of HashiCorp Nomad: https://developer.hashicorp.com/nomad/docs/job-specification */
const nomad = {
    id: 'nomad',
    title: 'Nomad job',
    spec: 'https://developer.hashicorp.com/nomad/docs/job-specification',
    files: [
        '**/*.nomad',
        '**/*.nomad.{hcl,tpl,tftpl}',
        '**/{nomad,.nomad,jobs}/**/*.hcl',
        '**/*.{job,nomad}.hcl',
    ],
    usually: 'prod',
    mentions: /^[ \t]*job[ \t]+"/m,
    read: ({ path, text }) => {
        (0,plain_text/* refuseConflict */.Xs)((0,plain_text/* plainText */.wh)(text));
        const { declarations, keys, problem } = readNomad(text, path);
        const notices = problem
            ? [
                {
                    text: `${problem.what}: part of the job was not read`,
                    at: { file: path, line: problem.line },
                    unread: false,
                },
            ]
            : [];
        return { declarations, keys, notices };
    },
};


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


/***/ })

};
