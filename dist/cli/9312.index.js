export const id = 9312;
export const ids = [9312];
export const modules = {

/***/ 36813:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ chartEngine)
});

// EXTERNAL MODULE: ./lib/src/support/versions.js
var versions = __webpack_require__(29125);
;// CONCATENATED MODULE: ./lib/src/catalog/charts/bitnami.js
// From the history of https://github.com/bitnami/charts up to 2026-07-01.
/** Chart, engine, and which version of the engine each major of the chart installs by default. */
const bitnamiCharts = [
    [
        'postgresql',
        'postgresql',
        [
            [0, 3, '10'],
            [8, 10, '11'],
            [11, 11, '14'],
            [12, 12, '15'],
            [13, 15, '16'],
            [16, 17, '17'],
        ],
    ],
    [
        'postgresql-ha',
        'postgresql',
        [
            [0, 8, '11'],
            [9, 9, '14'],
            [10, 10, '15'],
            [11, 11, null],
            [12, 14, '16'],
            [15, 16, '17'],
        ],
    ],
    [
        'mysql',
        'mysql',
        [
            [0, 4, '5.7'],
            [5, 10, '8.0'],
            [11, 12, '8.4'],
            [13, 13, '9.3'],
            [14, 14, '9.4'],
        ],
    ],
    [
        'mariadb',
        'mariadb',
        [
            [7, 7, '10.3'],
            [8, 10, '10.5'],
            [11, 11, '10.6'],
            [12, 12, '10.11'],
            [13, 13, '11.0'],
            [14, 14, '11.1'],
            [15, 17, '11.2'],
            [18, 18, '11.3'],
            [19, 20, '11.4'],
            [21, 21, '11.8'],
            [22, 23, '12.0'],
        ],
    ],
    [
        'mariadb-galera',
        'mariadb',
        [
            [0, 0, null],
            [1, 3, '10.4'],
            [4, 5, '10.5'],
            [6, 7, '10.6'],
            [8, 8, '10.11'],
            [9, 9, '11.0'],
            [10, 10, '11.1'],
            [11, 12, '11.2'],
            [13, 13, '11.3'],
            [14, 14, '11.4'],
            [15, 15, '11.8'],
            [16, 16, '12.0'],
        ],
    ],
    [
        'redis',
        'redis',
        [
            [10, 10, null],
            [11, 16, '6'],
            [17, 20, '7'],
            [21, 23, '8'],
        ],
    ],
    [
        'redis-cluster',
        'redis',
        [
            [1, 1, '5'],
            [2, 2, null],
            [3, 7, '6'],
            [8, 11, '7'],
            [12, 13, '8'],
        ],
    ],
    [
        'valkey',
        'valkey',
        [
            [0, 0, '7'],
            [1, 4, '8'],
        ],
    ],
    [
        'mongodb',
        'mongodb',
        [
            [7, 11, '4'],
            [12, 12, '5'],
            [13, 13, '6'],
            [14, 15, '7'],
            [16, 17, '8'],
        ],
    ],
    [
        'rabbitmq',
        'rabbitmq',
        [
            [6, 14, '3'],
            [15, 16, '4'],
        ],
    ],
    [
        'kafka',
        'kafka',
        [
            [0, 0, null],
            [1, 14, '2'],
            [15, 31, '3'],
            [32, 32, '4'],
        ],
    ],
    [
        'elasticsearch',
        'elasticsearch',
        [
            [0, 0, null],
            [1, 4, '6'],
            [5, 17, '7'],
            [18, 21, '8'],
            [22, 22, '9'],
        ],
    ],
    [
        'opensearch',
        'opensearch',
        [
            [0, 1, '2'],
            [2, 2, '3'],
        ],
    ],
    ['memcached', 'memcached', [[0, 8, '1']]],
    [
        'cassandra',
        'cassandra',
        [
            [0, 7, '3'],
            [8, 11, '4'],
            [12, 12, '5'],
        ],
    ],
    ['keydb', 'keydb', [[0, 0, '6']]],
];

// EXTERNAL MODULE: ./lib/src/catalog/engines.js + 5 modules
var engines = __webpack_require__(50779);
// EXTERNAL MODULE: ./lib/src/catalog/images.js + 13 modules
var catalog_images = __webpack_require__(26530);
;// CONCATENATED MODULE: ./lib/src/catalog/charts.js




const bitnami = new Map(bitnamiCharts.map(([chart, id, spans]) => [chart, { id, spans }]));
/** Charts of other publishers that are not named as their engine's image is. */
const otherNames = new Map([
    ['redis-ha', 'redis'],
    ['postgresql-ha', 'postgresql'],
    ['cockroachdb', 'cockroachdb'],
    ['dragonfly', 'dragonfly'],
    ['keycloak', 'keycloak'],
    ['keycloakx', 'keycloak'],
    ['vault', 'vault'],
    ['temporal', 'temporal'],
    ['eck-elasticsearch', 'elasticsearch'],
]);
/**
 * What a chart installs, by its name, version and repository as a Chart.yaml or a release declares them, or null where
 * it is none that the catalogue knows. The chart's own version is never the engine's, except for Elastic's charts.
 */
function chartEngine(chart, version, repository) {
    const name = chart.split('/').pop() ?? chart;
    const source = `${repository ?? ''} ${chart}`.toLowerCase();
    if (source.includes('bitnami') && bitnami.has(name))
        return fromBitnami(name, version);
    const id = otherNames.get(name) ?? (0,catalog_images/* identifyImage */.c)(name)?.engine;
    if (!id || name.length > 100 || (0,engines/* engine */.Hi)(id).role === 'runtime')
        return null;
    return identity(id, source.includes('helm.elastic.co') ? plainVersion(version) : null);
}
function fromBitnami(name, chartVersion) {
    const chart = bitnami.get(name);
    const major = Number(plainVersion(chartVersion)?.split('.')[0] ?? Number.NaN);
    const span = chart?.spans.find(([from, to]) => from <= major && major <= to);
    return chart ? identity(chart.id, span?.[2] ?? null) : null;
}
const identity = (id, version) => ({
    role: (0,engines/* engine */.Hi)(id).role,
    engine: id,
    version,
    pin: version ? 'exact' : 'undeclared',
});
/** "16.7.14", "~15.5.6", "^20.x.x"; a range of several majors is none. */
const plainVersion = (range) => range && !/[\s|,<>*]/.test(range.trim()) ? (0,versions/* leadingVersion */.tP)(range.trim().replace(/^[~^=]{1,2}/, '')) : null;


/***/ }),

/***/ 59312:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tiltfile: () => (/* binding */ tiltfile)
/* harmony export */ });
/* harmony import */ var _catalog_charts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36813);
/* harmony import */ var _support_code_python_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19858);
/* harmony import */ var _support_code_shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18759);
/* harmony import */ var _support_declare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58948);
/* harmony import */ var _support_deployed_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92664);
/* harmony import */ var _support_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20331);






const says = { environment: 'dev', because: 'a Tiltfile starts it for development' };
/** What Tilt starts on the machines of developers: https://docs.tilt.dev/api.html */
const tiltfile = {
    id: 'tiltfile',
    title: 'Tiltfile',
    spec: 'https://docs.tilt.dev/api.html',
    files: ['**/Tiltfile', '**/*.Tiltfile', '**/Tiltfile.*', '**/*.tiltfile'],
    usually: 'dev',
    mentions: /\b(?:docker_compose|k8s_yaml|helm_resource|helm_remote)\s*\(/,
    read: (file, tree) => {
        const code = (0,_support_code_python_code_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonCode */ .A)(file.text);
        return {
            declarations: code.calls.flatMap((call) => chart(call, code, file) ?? []),
            uses: code.calls.flatMap((call) => usesOf(call, code, file, tree)),
            notices: code.brokenAt === null ? [] : [broken(file.path, code.brokenAt)],
        };
    },
};
const broken = (file, line) => ({
    text: 'not well-formed: what follows was read only in part',
    at: { file, line },
    unread: false,
});
function usesOf(call, code, file, tree) {
    const name = call.path.join('.');
    const [first] = call.arguments;
    const at = { file: file.path, line: call.line };
    if (name === 'dockerCompose')
        return paths(first, code, file).flatMap((path) => use(path, at, tree));
    if (name !== 'k8sYaml')
        return [];
    const given = (0,_support_code_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .resolved */ .L$)(first, code);
    const of = given?.kind === 'call' ? given.path.join('.') : '';
    if (given?.kind !== 'call')
        return paths(first, code, file).flatMap((path) => use(path, at, tree));
    if (of === 'kustomize')
        return paths(given.arguments[0], code, file).flatMap((path) => (0,_support_deployed_files_js__WEBPACK_IMPORTED_MODULE_3__/* .usesOfFolder */ .G)(path, says, at, tree));
    if (of !== 'helm')
        return [];
    // The chart itself may be production's: only its values for development are surely Tilt's own.
    return paths(given.named.get('values'), code, file).flatMap((path) => use(path, at, tree));
}
/** One path or a list of them, as paths of the tree. */
function paths(code, file, { path }) {
    const value = (0,_support_code_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .resolved */ .L$)(code, file);
    const written = value?.kind === 'list' ? value.items : value ? [value] : [];
    return written.flatMap((one) => {
        const found = (0,_support_code_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(one, file);
        return (found && (0,_support_path_js__WEBPACK_IMPORTED_MODULE_5__/* .resolvePath */ .o1)((0,_support_path_js__WEBPACK_IMPORTED_MODULE_5__/* .directoryOf */ .jt)(path), found.text)) ?? [];
    });
}
const use = (path, at, tree) => tree.has(path) ? [{ file: path, ...says, at }] : [];
/** `helm_resource("db", "bitnami/postgresql", flags=["--version=16.2.1"])`, `helm_remote("redis", version="20.1.0")` */
function chart(call, code, { path }) {
    const isRemote = call.path[0] === 'helmRemote';
    if (call.path.length > 1 || !(isRemote || call.path[0] === 'helmResource'))
        return null;
    const [name, named] = [(0,_support_code_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(call.arguments[0], code), (0,_support_code_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(call.arguments[1], code)];
    const written = isRemote ? name : ((0,_support_code_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(call.named.get('chart'), code) ?? named);
    const flags = (0,_support_code_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .resolved */ .L$)(call.named.get('flags'), code);
    const flag = (flags?.kind === 'list' ? flags.items : [])
        .map((one) => (0,_support_code_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(one, code))
        .find((one) => one?.text.startsWith('--version'));
    const version = (0,_support_code_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(call.named.get('version'), code) ?? (flag && { ...flag, text: flag.text.slice(10) });
    const source = (0,_support_code_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(call.named.get('repoUrl'), code) ?? (0,_support_code_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(call.named.get('repoName'), code);
    const identity = written && (0,_catalog_charts_js__WEBPACK_IMPORTED_MODULE_0__/* .chartEngine */ .l)(written.text, version?.text ?? null, source?.text ?? null);
    return identity
        ? (0,_support_declare_js__WEBPACK_IMPORTED_MODULE_2__/* .declare */ .x)({
            ...identity,
            declared: [written.text, version?.text].filter(Boolean).join(' '),
            at: { file: path, line: version?.line ?? written.line },
            name: name?.text ?? null,
            says,
        })
        : null;
}


/***/ }),

/***/ 19858:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ pythonCode)
/* harmony export */ });
/* harmony import */ var _python_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30871);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18759);


/** The calls, constants and imports of a Python file, with names spelt as in TypeScript. */
function pythonCode(source) {
    const calls = [];
    const paths = [];
    const constants = new Map();
    const imports = new Map();
    let brokenAt = null;
    const visit = (node) => {
        if (node.name === '\u26a0')
            brokenAt ??= node.line;
        if (node.name === 'CallExpression') {
            const call = code(node);
            if (call.kind === 'call')
                calls.push(call);
        }
        else if (node.name === 'AssignStatement')
            assigned(node, constants);
        else if (node.name === 'ImportStatement')
            imported(node, imports);
        if (node.name === 'MemberExpression' && isPath(node))
            paths.push({ path: pathOf(node), line: node.line });
        else
            for (const one of node.children)
                visit(one);
    };
    visit((0,_python_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePython */ .w_)(source));
    return { brokenAt, calls, constants, imports, paths };
}
function code(node) {
    const { line } = node;
    if (node.name === 'String' || node.name === 'ContinuedString' || node.name === 'FormatString') {
        const { text, partial } = (0,_python_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .stringContent */ .RI)(node);
        return partial ? { kind: 'unknown', line } : { kind: 'text', text, line };
    }
    if (node.name === 'Number')
        return { kind: 'text', text: node.text, line };
    if (node.name === 'VariableName' || (node.name === 'MemberExpression' && isPath(node)))
        return { kind: 'path', path: pathOf(node), line };
    if (node.name === 'CallExpression')
        return called(node);
    if (node.name === 'ArrayExpression' || node.name === 'TupleExpression')
        return { kind: 'list', items: (0,_python_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .parts */ .rT)((0,_python_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .inside */ .nx)(node)).flatMap(([one]) => (one ? [code(one)] : [])), line };
    return node.name === 'DictionaryExpression' ? dictionary(node) : { kind: 'unknown', line };
}
function called(node) {
    const [callee] = node.children;
    const list = (0,_python_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'ArgList');
    if (!callee || !list || !isPath(callee))
        return { kind: 'unknown', line: node.line };
    const given = (0,_python_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .parts */ .rT)((0,_python_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .inside */ .nx)(list));
    const named = given.flatMap(([name, sign, value]) => name && value && sign?.name === 'AssignOp' ? [[(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .camelCase */ .xQ)(name.text), code(value)]] : []);
    const values = given.flatMap(([value, ...more]) => (value && more.length === 0 ? [code(value)] : []));
    return { kind: 'call', path: pathOf(callee), arguments: values, named: new Map(named), line: node.line };
}
function dictionary(node) {
    const entries = (0,_python_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .parts */ .rT)((0,_python_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .inside */ .nx)(node)).flatMap(([key, colon, value, ...more]) => {
        const name = key && colon?.name === ':' ? code(key) : null;
        return name?.kind === 'text' && value && more.length === 0
            ? [[(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .camelCase */ .xQ)(name.text), code(value)]]
            : [];
    });
    return { kind: 'object', entries: new Map(entries), line: node.line };
}
const isPath = (node) => /^[A-Za-z_][\w.]{0,300}$/.test(node.text);
const pathOf = (node) => node.text.split('.').map(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .camelCase */ .xQ);
/** `NAME = \u2026`, `self.name = \u2026`: what is set twice is known no more. */
function assigned(node, constants) {
    const sign = node.children.findIndex(({ name }) => name === 'AssignOp');
    const [target, value] = [node.children[0], node.children[sign + 1]];
    if (!target || !value || sign < 1 || node.children.length !== sign + 2 || !isPath(target))
        return;
    const name = pathOf(target).at(-1) ?? '';
    constants.set(name, constants.has(name) ? { kind: 'unknown', line: node.line } : code(value));
}
/** `from aws_cdk import aws_rds as rds`, `import aws_cdk.aws_rds as rds`. */
function imported(node, imports) {
    const words = node.children.map(({ text }) => text);
    const from = words[0] === 'from';
    const split = words.indexOf('import');
    const module = from ? `${words.slice(1, split).join('')}.` : '';
    for (const part of (0,_python_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .parts */ .rT)(node.children.slice(split + 1).filter(({ text }) => text !== '(' && text !== ')'))) {
        const names = part.map(({ text }) => text);
        const renamed = names.indexOf('as');
        const name = names.slice(0, renamed < 0 ? undefined : renamed).join('');
        imports.set((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .camelCase */ .xQ)(renamed < 0 ? name : (names.at(-1) ?? '')), `${module}${name}`.replaceAll('.', '/'));
    }
}


/***/ }),

/***/ 18759:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L$: () => (/* binding */ resolved),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   xQ: () => (/* binding */ camelCase)
/* harmony export */ });
/** Names are followed this often: a constant of a constant. */
const farthest = 4;
/** The value of an expression: through the constants of its file, with the line where it is written. */
function resolved(code, file) {
    let value = code;
    for (let step = 0; step < farthest && value?.kind === 'path'; step++) {
        const known = lookUp(value.path, file);
        if (!known)
            break;
        value = known;
    }
    return value ?? null;
}
/** `name`, `this.name`, `settings.name` of an object that is a constant. */
function lookUp(path, { constants }) {
    const [first = '', second = '', ...more] = path[0] === 'this' || path[0] === 'self' ? path.slice(1) : path;
    const known = constants.get(first);
    if (second === '')
        return known;
    return known?.kind === 'object' && more.length === 0 ? known.entries.get(second) : undefined;
}
/** The text of an expression, or null where it is none. */
function textOf(code, file) {
    const value = resolved(code, file);
    return value?.kind === 'text' ? { text: value.text, line: value.line } : null;
}
/** `auto_minor_version` -> `autoMinorVersion`: Python's spelling as TypeScript's. */
const camelCase = (name) => /^[A-Z\d_]+$/.test(name)
    ? name
    : name.replace(/(?<=[a-z\d])_([a-z\d])/g, (_, letter) => letter.toUpperCase());


/***/ }),

/***/ 92664:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ usesOfFolder)
/* harmony export */ });
/* harmony import */ var _helm_chart_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40949);
/* harmony import */ var _kustomize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89493);
/* harmony import */ var _kustomize_closure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4997);



/** The uses that deploying a folder of the tree makes: of what its kustomization takes in, of its chart, or of its manifests. */
function usesOfFolder(folder, says, at, tree) {
    if (says?.environment !== 'prod' && says?.environment !== 'dev')
        return [];
    return filesOf(folder, tree).map((file) => ({ file, ...says, at }));
}
function filesOf(folder, tree) {
    const kustomization = (0,_kustomize_js__WEBPACK_IMPORTED_MODULE_1__/* .kustomizationsOf */ .Y)(tree).get(folder);
    if (kustomization)
        return [kustomization.file, ...(0,_kustomize_closure_js__WEBPACK_IMPORTED_MODULE_2__/* .buildOf */ .Y)(kustomization, tree).files.map(({ path }) => path)];
    if (tree.has((0,_helm_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(folder, 'Chart.yaml')))
        return ['Chart.yaml', 'values.yaml'].map((name) => (0,_helm_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(folder, name));
    return folder === '' ? [] : tree.list([`${escaped(folder)}/*.{yaml,yml}`]);
}
/** A folder as a glob that matches it alone. */
const escaped = (folder) => folder.replace(/[[\]{}()*?!+@\\]/g, '\\$&');


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

/***/ 30871:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RI: () => (/* binding */ stringContent),
/* harmony export */   jf: () => (/* binding */ child),
/* harmony export */   nx: () => (/* binding */ inside),
/* harmony export */   rT: () => (/* binding */ parts),
/* harmony export */   w_: () => (/* binding */ parsePython)
/* harmony export */ });
/* harmony import */ var _lezer_python__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81283);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20548);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91959);



// Nobody writes settings that are larger or nested deeper; a parser that recovers from errors takes long for them.
const largestSettings = 200_000;
const deepestBrackets = 150;
/**
 * The syntax tree of a Python text. The parser recovers from errors, so that a part that is no Python is only left
 * out (https://docs.python.org/3/reference/grammar.html).
 * @throws Unreadable where it is no text, or larger or more deeply nested than settings are
 */
function parsePython(source) {
    const text = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(source, largestSettings);
    (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseConflict */ .Xs)(text);
    refuseDepth(text);
    try {
        return converted(text);
    }
    catch (error) {
        // The parser's recovery trips over some texts; nobody's settings are among them.
        throw error instanceof _unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .Unreadable */ .I ? error : new _unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .Unreadable */ .I('not well-formed Python');
    }
}
/** Recovering from errors takes long: what needs it all the time is no Python. */
const mostRecoveries = 3_000;
function parsed(text) {
    const parse = _lezer_python__WEBPACK_IMPORTED_MODULE_0__/* .parser */ .K.startParse(text);
    for (let recoveries = 0; recoveries < mostRecoveries;) {
        const tree = parse.advance();
        if (tree)
            return tree;
        // Not among the documented fields: without it, the size alone is the limit.
        if (parse.recovering)
            recoveries++;
    }
    throw new _unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .Unreadable */ .I('not well-formed Python');
}
function converted(text) {
    const lineOf = lineFinder(text);
    const root = { name: 'Script', text: '', line: 1, children: [] };
    const open = [root];
    parsed(text).iterate({
        enter: ({ name, from, to }) => {
            if (name === 'Comment')
                return false;
            const node = { name, text: text.slice(from, to), line: lineOf(from), children: [] };
            open.at(-1)?.children.push(node);
            open.push(node);
        },
        leave: () => {
            open.pop();
        },
    });
    return root.children[0] ?? root;
}
function refuseDepth(text) {
    let [depth, line] = [0, 1];
    for (const sign of text) {
        if (sign === '\n')
            line++;
        else if ('([{'.includes(sign))
            depth++;
        else if (')]}'.includes(sign) && depth > 0)
            depth--;
        if (depth > deepestBrackets)
            throw new _unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .Unreadable */ .I(`brackets nested more than ${deepestBrackets} levels deep`, line);
    }
}
// Nodes are entered in the order of the text, so that the lines are counted once.
function lineFinder(text) {
    let [line, next] = [1, text.indexOf('\n')];
    return (offset) => {
        for (; next >= 0 && next < offset; next = text.indexOf('\n', next + 1))
            line++;
        return line;
    };
}
/** The first child of that name, or null. */
function child(node, name) {
    return node.children.find((one) => one.name === name) ?? null;
}
const brackets = { '(': ')', '[': ']', '{': '}' };
/** The children between the brackets of an argument list, a tuple, a list or a dictionary. */
function inside(node) {
    const [first] = node.children;
    const close = first && brackets[first.name];
    if (!close)
        return node.children;
    return node.children.slice(1, node.children.at(-1)?.name === close ? -1 : undefined);
}
/** A list of children cut at separators (commas); empty parts are left out. */
function parts(nodes, separator = ',') {
    const result = [[]];
    for (const node of nodes) {
        if (node.name === separator)
            result.push([]);
        else
            result.at(-1)?.push(node);
    }
    return result.filter((part) => part.length > 0);
}
const closing = ['"""', "'''", '"', "'"];
/**
 * What a string literal holds: of a format string only what stands before its first replacement, and whether that is
 * all. Bytes and escapes are taken as written: nothing that names an engine needs them.
 */
function stringContent(node) {
    if (node.name === 'ContinuedString')
        return joined(node.children.map(stringContent));
    const literal = node.text.replace(/^[A-Za-z]{0,3}/, '');
    const quote = closing.find((one) => literal.startsWith(one)) ?? '';
    const content = literal.slice(quote.length, quote && literal.endsWith(quote) ? -quote.length : undefined);
    const replacement = child(node, 'FormatReplacement');
    if (!replacement)
        return { text: content, partial: false };
    const before = content.indexOf(replacement.text);
    return { text: before < 0 ? '' : content.slice(0, before), partial: true };
}
function joined(strings) {
    const cut = strings.findIndex((one) => one.partial);
    const used = cut < 0 ? strings : strings.slice(0, cut + 1);
    return { text: used.map((one) => one.text).join(''), partial: cut >= 0 };
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
