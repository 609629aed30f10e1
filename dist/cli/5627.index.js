export const id = 5627;
export const ids = [5627];
export const modules = {

/***/ 82728:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ started),
/* harmony export */   FB: () => (/* binding */ same),
/* harmony export */   Fq: () => (/* binding */ ownImages),
/* harmony export */   l7: () => (/* binding */ releaseOf),
/* harmony export */   sU: () => (/* binding */ newInOverlay),
/* harmony export */   yI: () => (/* binding */ releasesIn)
/* harmony export */ });
/* harmony import */ var _helm_chart_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40949);
/* harmony import */ var _helm_images_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26375);
/* harmony import */ var _helm_release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94652);
/* harmony import */ var _helm_templates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48106);
/* harmony import */ var _helm_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64971);





/** The services that a chart's own templates start, of the images at these keys. */
function ownImages(values, imageKeys) {
    const { chart, layers, tree, without } = values;
    return imageKeys.flatMap((keys) => {
        const image = without.has(keys[0] ?? '') ? null : (0,_helm_images_js__WEBPACK_IMPORTED_MODULE_1__/* .imageAt */ .t3)(layers, keys);
        const [declaration] = image ? (0,_helm_release_js__WEBPACK_IMPORTED_MODULE_2__/* .declareValuesImage */ .eY)(image, (0,_helm_images_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(keys) ?? chart.name) : [];
        if (!declaration || (0,_helm_values_js__WEBPACK_IMPORTED_MODULE_4__/* .switchedOff */ .dw)(layers, keys))
            return [];
        const use = (0,_helm_templates_js__WEBPACK_IMPORTED_MODULE_3__/* .useOfImage */ .KN)(chart.folder, keys, layers, tree);
        return use === 'off' || use === 'client' ? [] : [{ keys, declaration }];
    });
}
/** The services that the charts start which a chart brings along. */
function releasesIn({ chart, layers, tree }) {
    return chart.dependencies
        .filter((dependency) => !(0,_helm_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .isVendored */ .Ee)(chart, dependency, tree))
        .flatMap((dependency) => started(dependency, layers));
}
/** The services that a dependency starts with these values. */
const started = (dependency, layers) => (0,_helm_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .installed */ .$f)(dependency, layers) ? (0,_helm_release_js__WEBPACK_IMPORTED_MODULE_2__/* .declareRelease */ .Q)(releaseOf(dependency, layers)) : [];
/** A dependency as a release of its own. */
function releaseOf(dependency, layers) {
    const { chart, version, repository, at, locked, key } = dependency;
    return { chart, version, repository, at, related: locked ? [locked] : [], name: key, layers, keys: [key] };
}
/** Whether two declarations stand for one engine in one version. */
const same = (one, other) => one.engine === other.engine && one.version === other.version;
/** What values on top of a chart's own set or switch on, at the line of theirs that does so. */
function newInOverlay(before, after, layer) {
    const [base] = before.layers;
    const keys = new Map([...(0,_helm_images_js__WEBPACK_IMPORTED_MODULE_1__/* .imageKeysIn */ .vP)(base?.node ?? null), ...(0,_helm_images_js__WEBPACK_IMPORTED_MODULE_1__/* .imageKeysIn */ .vP)(layer.node)].map((path) => [path.join('.'), path]));
    const images = [...keys.values()].flatMap((path) => {
        const [now] = ownImages(after, [path]);
        const gates = path
            .slice(0, -1)
            .flatMap((_, depth) => _helm_values_js__WEBPACK_IMPORTED_MODULE_4__/* .switches */ .n$.map((word) => [...path.slice(0, depth + 1), word]));
        return now ? placed(now.declaration, ownImages(before, [path])[0]?.declaration, gates, layer) : [];
    });
    const releases = after.chart.dependencies
        .filter((dependency) => !(0,_helm_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .isVendored */ .Ee)(after.chart, dependency, after.tree))
        .flatMap((dependency) => {
        const was = started(dependency, before.layers);
        const gates = dependency.conditions.map((condition) => condition.split('.'));
        return started(dependency, after.layers).flatMap((now) => placed(now, was.find((one) => same(one, now)), gates, layer));
    });
    return [...images, ...releases];
}
/** A declaration at the overlay's own line; nothing where the overlay has no part in it. */
function placed(now, was, gates, layer) {
    const places = [now.at, ...now.related];
    const own = places.find(({ file }) => file === layer.file) ?? (was ? undefined : switchIn(gates, layer));
    if (!own)
        return [];
    const others = new Map(places.map((place) => [`${place.file}:${place.line}`, place]));
    others.delete(`${own.file}:${own.line}`);
    return [{ ...now, at: own, related: [...others.values()] }];
}
function switchIn(gates, layer) {
    const found = gates.map((keys) => (0,_helm_values_js__WEBPACK_IMPORTED_MODULE_4__/* .lookUp */ .TE)([layer], keys)).find((one) => one && !(0,_helm_values_js__WEBPACK_IMPORTED_MODULE_4__/* .isOff */ .gK)(one.node));
    return found ? (0,_helm_values_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(found) : undefined;
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

/***/ 33260:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ baseLayers),
/* harmony export */   oK: () => (/* binding */ valuesFiles),
/* harmony export */   tu: () => (/* binding */ asInstalled)
/* harmony export */ });
/* harmony import */ var _helm_chart_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40949);
/* harmony import */ var _helm_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64971);
/* harmony import */ var _path_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93563);
/* harmony import */ var _per_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21070);




/** The names of values files, as people give them. */
const valuesFiles = [
    '**/values*.{yaml,yml}',
    '**/*{-,.,_}values.{yaml,yml}',
    '**/values/**/*.{yaml,yml}',
    '**/*values*.{yaml,yml}.gotmpl',
];
/** The chart's own values, or nothing. */
function baseLayers(folder, tree) {
    const layer = (0,_helm_values_js__WEBPACK_IMPORTED_MODULE_1__/* .layerOf */ .ZZ)((0,_helm_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(folder, 'values.yaml'), tree);
    return layer ? [layer] : [];
}
/** The values files in a chart's folder that are named after development or production. */
const overlaysOf = (0,_per_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .perTreeAndKey */ .O)((folder, tree) => {
    const inFolder = folder === '' ? '' : `${folder}/`;
    return allValues(tree).flatMap((file) => {
        if (!file.startsWith(inFolder) || file === `${inFolder}values.yaml`)
            return [];
        const named = (0,_path_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentNamedIn */ .Ke)(file.slice(inFolder.length));
        if ((named?.environment !== 'prod' && named?.environment !== 'dev') || (0,_helm_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .chartAbove */ .Qr)(file, tree) !== folder)
            return [];
        const layer = (0,_helm_values_js__WEBPACK_IMPORTED_MODULE_1__/* .layerOf */ .ZZ)(file, tree);
        const says = { environment: named.environment, because: `${file} installs it so` };
        return layer ? [{ says, layer }] : [];
    });
});
const allValues = (0,_per_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .perTree */ .e)((tree) => tree.list(valuesFiles));
/**
 * A declaration of a chart's own values as its values files for development and production install it: once for each
 * of these environments that leaves it as it is; for production also where no values file is named after it.
 */
function asInstalled(declaration, folder, tree, remains) {
    const overlays = overlaysOf(folder, tree);
    if (overlays.length === 0 || (0,_path_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentNamedIn */ .Ke)(folder))
        return [declaration];
    const base = baseLayers(folder, tree);
    const kept = overlays.filter(({ layer }) => remains([...base, layer]));
    const production = overlays.filter(({ says }) => says.environment === 'prod');
    const environments = new Map(kept.map(({ says }) => [says.environment, says]));
    const statements = [...environments.values()];
    if (production.length === 0)
        statements.push(null);
    if (statements.length === 0) {
        const because = `${production[0]?.layer.file} sets it otherwise`;
        return [{ ...declaration, says: { environment: 'other', because } }];
    }
    return statements.map((says) => ({ ...declaration, says }));
}


/***/ }),

/***/ 7626:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ds: () => (/* binding */ namesKnownImage),
/* harmony export */   ol: () => (/* binding */ mayDeclare)
/* harmony export */ });
/* unused harmony export bringsEngine */
/* harmony import */ var _catalog_charts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36813);
/* harmony import */ var _catalog_images_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26530);


/**
 * Whether values are worth parsing, judged by their text alone: they may name an image that the catalogue knows, an
 * engine by a key that chooses, variables of an environment, or belong to a chart that brings an engine along.
 */
function mayDeclare(text, chart) {
    return namesKnownImage(text) || chooses.test(text) || setsVariables.test(text) || bringsEngine(chart, text);
}
const chooses = /^[ \t]+["']?(?:provider|type|driver|backend|engine|adapter|kind)["']?[ \t]*:[ \t]*["']?(?:in-?mem|memory|redis|valkey|postg|pgsql|mysql|maria|sqlite|mongo|rabbit|amqp|kafka|nats|sqs|s3|minio|gcs|azure|local|file|memcache|elastic|opensearch|dynamo|mssql|sqlserver)/im;
const setsVariables = /^[ \t]+(?:-[ \t]+name:[ \t]*)?["']?[A-Z][A-Z0-9]*_?[A-Z0-9_]*["']?[ \t]*(?::|$)/m;
/** Whether any name of an image in a text may be a service that the catalogue knows. */
function namesKnownImage(text) {
    const seen = new Set();
    for (const [, name = ''] of text.matchAll(/^[^#\n]*?(?:image|repository|repo|name)["']?[ \t]*:[ \t]*["']?([^\s"'#,{}]+)/gim)) {
        if (seen.has(name))
            continue;
        seen.add(name);
        if ((0,_catalog_images_js__WEBPACK_IMPORTED_MODULE_1__/* .identifyImage */ .c)(name))
            return true;
    }
    return false;
}
/** Whether a chart brings along what the catalogue knows, or something whose values name it. */
function bringsEngine(chart, text) {
    return (chart?.dependencies ?? []).some(({ chart: name, version, repository, key }) => text.includes(key) && (0,_catalog_charts_js__WEBPACK_IMPORTED_MODULE_0__/* .chartEngine */ .l)(name, version, repository) !== null);
}


/***/ }),

/***/ 9874:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ readOverlay),
  N: () => (/* binding */ readValues)
});

// EXTERNAL MODULE: ./lib/src/support/helm-chart.js
var helm_chart = __webpack_require__(40949);
// EXTERNAL MODULE: ./lib/src/support/helm-chart-values.js
var helm_chart_values = __webpack_require__(82728);
// EXTERNAL MODULE: ./lib/src/support/helm-images.js
var helm_images = __webpack_require__(26375);
// EXTERNAL MODULE: ./lib/src/support/helm-overlays.js
var helm_overlays = __webpack_require__(33260);
// EXTERNAL MODULE: ./lib/src/support/helm-prefilter.js
var helm_prefilter = __webpack_require__(7626);
// EXTERNAL MODULE: ./lib/src/support/helm-release.js
var helm_release = __webpack_require__(94652);
// EXTERNAL MODULE: ./lib/src/catalog/environment-keys.js + 1 modules
var environment_keys = __webpack_require__(70035);
// EXTERNAL MODULE: ./lib/src/support/declare.js
var declare = __webpack_require__(58948);
// EXTERNAL MODULE: ./lib/src/support/helm-values.js
var helm_values = __webpack_require__(64971);
// EXTERNAL MODULE: ./lib/src/support/node.js
var support_node = __webpack_require__(36432);
;// CONCATENATED MODULE: ./lib/src/support/helm-settings.js




/** Keys of values whose word names a role, as the environment key that means the same. */
const roles = [
    [/^(?:persistence|database|db|datastore|datasource)$/i, 'database', 'DB_CONNECTION'],
    [/^(?:cache|caching|cacheStore)$/i, 'cache', 'CACHE_STORE'],
    [
        /^(?:messaging|messageBroker|broker|queue|queues|events|eventBus|messagebus)$/i,
        'broker',
        'QUEUE_CONNECTION',
    ],
    [/^(?:storage|objectStorage|fileStorage|uploads|blob)$/i, 'storage', 'FILESYSTEM_DISK'],
    [/^(?:search|searchEngine)$/i, 'search', 'SCOUT_DRIVER'],
];
const choice = /^(?:provider|type|driver|backend|engine|adapter|kind)$/;
const inMemory = /^(?:in-?memory|memory|inmem)$/i;
/** Values that choose an engine for a role by name (`app.persistence.provider: in-memory`), outside blocks that are off. */
function choicesIn(node, file, without, keys = []) {
    if ((0,support_node/* entries */.jO)(node).some(({ key, value }) => key === 'enabled' && (0,helm_values/* isOff */.gK)(value)))
        return [];
    return (0,support_node/* entries */.jO)(node).flatMap(({ key, value }) => {
        if (keys.length === 0 && without.has(key))
            return [];
        if (value.kind === 'map')
            return keys.length < 6 ? choicesIn(value, file, without, [...keys, key]) : [];
        return choice.test(key) ? choiceOf(value, file, [...keys, key]) : [];
    });
}
function choiceOf(value, file, keys) {
    const written = (0,support_node/* text */.Qq)(value) ?? '';
    const [, role, environmentKey] = roles.find(([word]) => word.test(keys.at(-2) ?? '')) ?? [];
    if (!role || !environmentKey || written === '')
        return [];
    const setting = inMemory.test(written)
        ? { role, engine: 'in-memory', flavour: null, version: null }
        : (0,environment_keys/* identifySetting */.Jb)(environmentKey, written);
    if (setting?.role !== role)
        return [];
    const name = keys.slice(0, -1).join('-');
    const place = { file, line: value.line };
    return [
        { keys, declaration: (0,declare/* declare */.x)({ ...setting, declared: `${keys.at(-1)}: ${written}`, at: place, name }) },
    ];
}
const environmentMaps = /^(?:env|envs|envVars|environment|environmentVariables|(?:extra|common|additional|shared)Env(?:ironment)?(?:Vars|Variables)?|envFromSecret|secretEnv)$/;
/** The environment variables that values set, one list for each block of them. */
function environmentsIn(node, without, keys = []) {
    return (0,support_node/* entries */.jO)(node).flatMap(({ key, value }) => {
        if ((keys.length === 0 && without.has(key)) || keys.length > 8)
            return [];
        if (environmentMaps.test(key))
            return [{ name: keys.join('-') || null, variables: variablesOf(value) }];
        return value.kind === 'map' ? environmentsIn(value, without, [...keys, key]) : [];
    });
}
function variablesOf(block) {
    const listed = (0,support_node/* items */.ld)(block).flatMap((item) => {
        const name = (0,support_node.at)(item, 'name');
        const key = (0,support_node/* text */.Qq)(name);
        return name && key ? [{ key, line: name.line, value: (0,support_node/* text */.Qq)((0,support_node.at)(item, 'value')) }] : [];
    });
    const mapped = (0,support_node/* entries */.jO)(block).map(({ key, line, value }) => ({
        key,
        line,
        value: (0,support_node/* text */.Qq)(value) ?? (0,support_node/* text */.Qq)((0,support_node.at)(value, 'value')),
    }));
    return [...listed, ...mapped].filter(({ key }) => /^[A-Z][A-Z0-9_]*$/.test(key));
}
/** The names of these variables, once each. */
function keysIn(blocks, file) {
    const lines = new Map();
    for (const { key, line } of blocks.flatMap(({ variables }) => variables))
        if (!lines.has(key))
            lines.set(key, line);
    return [...lines].map(([key, line]) => ({ key, at: { file, line }, says: null, how: 'defined' }));
}
/** What these variables set literally, as environments to look at. */
function literal(blocks, file) {
    return blocks.map(({ name, variables }) => ({
        file,
        name,
        says: null,
        variables: variables.flatMap(({ key, line, value }) => (value === null ? [] : [{ key, line, value }])),
    }));
}

// EXTERNAL MODULE: ./lib/src/support/helm-templates.js
var helm_templates = __webpack_require__(48106);
// EXTERNAL MODULE: ./lib/src/support/setting-declarations.js
var setting_declarations = __webpack_require__(69298);
// EXTERNAL MODULE: ./lib/src/support/unreadable.js
var unreadable = __webpack_require__(91959);
;// CONCATENATED MODULE: ./lib/src/support/helm-read-values.js












/** The services that a file of values starts, as the chart it belongs to understands them. */
function readValues(file, tree) {
    const folder = (0,helm_chart/* chartAbove */.Qr)(file.path, tree);
    const chart = folder === null ? null : (0,helm_chart/* chartIfReadable */.u)(folder, tree);
    if (!(0,helm_prefilter/* mayDeclare */.ol)(file.text, chart))
        return {};
    const node = parsed(file, chart, tree);
    if (node?.kind !== 'map' || ((0,support_node.at)(node, 'apiVersion') && (0,support_node.at)(node, 'kind')))
        return {};
    if (!chart)
        return readAlone({ file: file.path, node });
    const isBase = file.path === (0,helm_chart/* below */.Gz)(chart.folder, 'values.yaml');
    return isBase
        ? readBase(chart, node, file.path, tree)
        : readOverlay(chart, { file: file.path, node }, tree);
}
/** Values for a chart that lies elsewhere: every image that they name. */
function readAlone(layer) {
    const layers = [layer];
    const started = (0,helm_images/* imageKeysIn */.vP)(layer.node).flatMap((keys) => {
        const image = (0,helm_values/* switchedOff */.dw)(layers, keys) ? null : (0,helm_images/* imageAt */.t3)(layers, keys);
        if (!image)
            return [];
        return (0,helm_release/* declareValuesImage */.eY)({ ...image, name: image.name ?? (0,helm_release/* imageOfSubchart */.nL)(keys.at(-2)) }, (0,helm_images/* nameOf */.Vb)(keys));
    });
    return withSettings(layer, started, started, new Set());
}
/** A chart's own values, as its values files for development and production leave them. */
function readBase(chart, node, file, tree) {
    const values = {
        chart,
        tree,
        layers: layersOf(chart, node, file, tree),
        without: keysOfOthers(chart, tree),
    };
    if (values.layers.length === 0)
        return {};
    const layer = { file, node };
    const started = (0,helm_chart_values/* ownImages */.Fq)(values, (0,helm_images/* imageKeysIn */.vP)(node)).flatMap(({ keys, declaration }) => (0,helm_overlays/* asInstalled */.tu)(declaration, chart.folder, tree, (layers) => (0,helm_chart_values/* ownImages */.Fq)({ ...values, layers }, [keys]).some(({ declaration: one }) => (0,helm_chart_values/* same */.FB)(one, declaration))));
    const engines = [...started, ...(0,helm_chart_values/* releasesIn */.yI)(values)];
    const chosen = choicesOf(values, layer, engines).flatMap(({ keys, declaration }) => (0,helm_overlays/* asInstalled */.tu)(declaration, chart.folder, tree, (layers) => !layers.slice(1).some((one) => (0,support_node.at)(one.node, ...keys))));
    return withSettings(layer, [...started, ...chosen], engines, values.without);
}
/** Values on top of a chart's own (and of others `under` them): what they set themselves, and what they switch on. */
function readOverlay(chart, layer, tree, under = []) {
    const base = [...(0,helm_overlays/* baseLayers */.CJ)(chart.folder, tree), ...under];
    const before = { chart, tree, layers: base, without: keysOfOthers(chart, tree) };
    const after = { ...before, layers: [...base, layer] };
    const started = (0,helm_chart_values/* newInOverlay */.sU)(before, after, layer);
    const chosen = choicesOf(after, layer, started).map(({ declaration }) => declaration);
    return withSettings(layer, [...started, ...chosen], [...started, ...(0,helm_chart_values/* releasesIn */.yI)(after)], after.without);
}
/** The chart's own values, with what a chart that it is vendored into sets for it; none where that one leaves it out. */
function layersOf(chart, node, file, tree) {
    const own = [{ file, node }];
    const parent = (0,helm_chart/* parentOf */.gN)(chart.folder, tree);
    if (parent === null)
        return own;
    const outer = (0,helm_overlays/* baseLayers */.CJ)(parent, tree);
    const dependency = (0,helm_chart/* chartIfReadable */.u)(parent, tree)?.dependencies.find((one) => one.chart === chart.name);
    if (dependency && !(0,helm_chart/* installed */.$f)(dependency, outer))
        return [];
    return [
        ...own,
        ...outer.flatMap((layer) => {
            const block = (0,support_node.at)(layer.node, dependency?.key ?? chart.name);
            return block ? [{ file: layer.file, node: block }] : [];
        }),
    ];
}
/** The keys of the charts that a chart brings along. */
function keysOfOthers(chart, tree) {
    const vendored = (0,helm_chart/* vendoredIn */.X5)(chart.folder, tree);
    return new Set([...chart.dependencies.map(({ key }) => key), ...vendored]);
}
function choicesOf({ chart, tree, without }, layer, started) {
    if ((0,helm_templates/* templatesOf */.r3)(chart.folder, tree).length === 0)
        return [];
    return choicesIn(layer.node, layer.file, without).filter(({ declaration }) => !started.some(({ engine }) => engine === declaration.engine));
}
function withSettings(layer, declarations, started, without) {
    const environments = environmentsIn(layer.node, without);
    return {
        declarations: [...declarations, ...(0,setting_declarations/* declareSettings */.O)(literal(environments, layer.file), started)],
        keys: keysIn(environments, layer.file),
    };
}
/** @throws Unreadable where the values of a chart, or values that name a service, are no YAML */
function parsed(file, chart, tree) {
    const layer = (0,helm_values/* layerOf */.ZZ)(file.path, tree);
    if (layer)
        return layer.node;
    try {
        return (0,helm_values/* parseValues */.Qc)(file.text);
    }
    catch (error) {
        if (error instanceof unreadable/* Unreadable */.I && !chart && !(0,helm_prefilter/* namesKnownImage */.Ds)(file.text))
            return null;
        throw error;
    }
}


/***/ }),

/***/ 44457:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ renderRoughly)
});

// EXTERNAL MODULE: ./lib/src/support/helm-values.js
var helm_values = __webpack_require__(64971);
// EXTERNAL MODULE: ./lib/src/support/node.js
var node = __webpack_require__(36432);
;// CONCATENATED MODULE: ./lib/src/support/helm-expression.js


const tokenPattern = /"(?:[^"\\]|\\.)*"|`[^`]*`|[()|]|[^\s()|"`]+/g;
const deepest = 40;
/** Evaluates the part of the template language that decides what a chart starts (https://helm.sh/docs/chart_template_guide/). */
function evaluate(expression, layers) {
    const scan = { tokens: expression.match(tokenPattern) ?? [], layers, next: 0, depth: 0 };
    const worth = pipeline(scan);
    return scan.next < scan.tokens.length ? null : worth;
}
function pipeline(scan) {
    let worth = command(scan, undefined);
    while (scan.tokens[scan.next] === '|') {
        scan.next++;
        worth = command(scan, worth);
    }
    return worth;
}
/** One command with its arguments; what was piped in comes last. */
function command(scan, piped) {
    const head = scan.tokens[scan.next];
    const apply = head === undefined ? undefined : functions.get(head);
    if (apply)
        scan.next++;
    const terms = [];
    while (scan.next < scan.tokens.length && !/^[|)]$/.test(scan.tokens[scan.next] ?? ''))
        terms.push(term(scan));
    if (piped !== undefined)
        terms.push(piped);
    if (apply)
        return apply(terms);
    return terms.length === 1 ? (terms[0] ?? null) : null;
}
function term(scan) {
    const token = scan.tokens[scan.next++] ?? '';
    if (token === '(') {
        if (scan.depth >= deepest)
            return null;
        scan.depth++;
        const worth = pipeline(scan);
        scan.depth--;
        if (scan.tokens[scan.next] === ')')
            scan.next++;
        return worth;
    }
    if (/^["`]/.test(token))
        return known(token.slice(1, -1));
    if (/^-?\d/.test(token) || token === 'true' || token === 'false')
        return known(token);
    if (token === 'nil')
        return nothing;
    const path = /^\$?\.Values\.([\w.-]+)$/.exec(token)?.[1];
    return path === undefined ? null : valueAt(scan.layers, path.split('.'));
}
function valueAt(layers, keys) {
    const found = (0,helm_values/* lookUp */.TE)(layers, keys);
    if (!found)
        return nothing;
    const from = [(0,helm_values/* placeOf */.$t)(found)];
    const written = (0,node/* text */.Qq)(found.node);
    if (written !== null)
        return { ...known(written), from };
    const size = found.node.kind === 'map'
        ? found.node.entries.size
        : found.node.kind === 'list'
            ? found.node.items.length
            : 0;
    return { text: null, truthy: size > 0, from };
}
const nothing = { text: null, truthy: false, from: [] };
const known = (written) => ({
    text: written,
    truthy: written !== '' && written !== 'false' && written !== '0',
    from: [],
});
const verdict = (truthy) => ({ text: String(truthy), truthy, from: [] });
const same = (terms) => terms.at(-1) ?? null;
const functions = new Map([
    ['not', ([one]) => (one ? verdict(!one.truthy) : null)],
    ['empty', ([one]) => (one ? verdict(!one.truthy) : null)],
    ['and', (terms) => terms.find((one) => one && !one.truthy) ?? (terms.includes(null) ? null : same(terms))],
    ['or', (terms) => terms.find((one) => one?.truthy) ?? (terms.includes(null) ? null : same(terms))],
    ['default', ([fallback = null, one = null]) => (one && (one.truthy ? one : fallback)) ?? null],
    ['eq', ([one, ...others]) => equal(one ?? null, others)],
    [
        'ne',
        ([one, ...others]) => {
            const equals = equal(one ?? null, others);
            return equals && verdict(!equals.truthy);
        },
    ],
    ...['quote', 'squote', 'toString', 'trim', 'int', 'tpl', 'toYaml'].map((name) => [name, name === 'tpl' ? ([one]) => one ?? null : same]),
]);
function equal(one, others) {
    if (!one || others.length === 0 || others.includes(null))
        return null;
    return verdict(others.some((other) => (other?.text ?? '') === (one.text ?? '')));
}

// EXTERNAL MODULE: ./lib/src/support/template-text.js
var template_text = __webpack_require__(25384);
;// CONCATENATED MODULE: ./lib/src/support/helm-render.js


/**
 * Renders a chart's template roughly: branches that the values rule out are blank, values are put in, and what only
 * Helm itself could tell is left as a reference that no reader resolves (`${T1}`). Nothing is executed.
 */
function renderRoughly(source, layers) {
    const blocks = [];
    const from = new Map();
    const live = [];
    let text = '';
    let line = 1;
    let end = 0;
    const on = () => blocks.at(-1)?.on ?? true;
    const keep = (part) => (on() ? part : part.replace(/[^\n]+/g, ''));
    for (const action of (0,template_text/* actionsOf */.Ro)(source)) {
        const before = source.slice(end, action.start);
        text += keep(before);
        line += newlines(before);
        end = action.end;
        const { expression } = action;
        if (!step(expression, blocks, layers) && on() && !expression.startsWith('/*')) {
            live.push({ line, expression });
            const worth = evaluate(expression, layers);
            if (worth && worth.from.length > 0) {
                const places = from.get(line) ?? [];
                places.push(...worth.from);
                from.set(line, places);
            }
            const silent = (0,template_text/* standsAlone */.pX)(source, action.start, end) || /^\$\w+\s*:?=/.test(expression);
            if (!silent)
                text += worth?.text ?? (0,template_text/* openReference */.eT)(source, action.start, expression, live.length - 1);
        }
        const breaks = newlines(source.slice(action.start, end));
        text += '\n'.repeat(breaks);
        line += breaks;
    }
    return { text: text + keep(source.slice(end)), from, live };
}
/** Opens, switches or closes a block; false where the action is none of these. */
function step(expression, blocks, layers) {
    const [, word = '', rest = ''] = /^(\w+)\b\s*([\s\S]*)$/.exec(expression) ?? [];
    const within = blocks.at(-1)?.on ?? true;
    if (word === 'end')
        blocks.pop();
    else if (word === 'if' || word === 'with')
        blocks.push(opened(condition(rest, layers), within));
    else if (word === 'range' || word === 'block')
        blocks.push({ on: within, taken: true, within });
    else if (word === 'define')
        blocks.push({ on: false, taken: true, within: false });
    else if (word === 'else') {
        const block = blocks.at(-1);
        if (!block)
            return true;
        const truthy = rest === '' ? true : condition(rest.replace(/^(?:if|with)\b/, ''), layers);
        block.on = block.within && !block.taken && truthy !== false;
        block.taken ||= block.on;
    }
    else
        return false;
    return true;
}
const condition = (expression, layers) => evaluate(expression, layers)?.truthy ?? null;
const opened = (truthy, within) => ({
    on: within && truthy !== false,
    taken: truthy !== false,
    within,
});
const newlines = (part) => part.split('\n').length - 1;


/***/ }),

/***/ 48106:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ useOfImage),
/* harmony export */   r3: () => (/* binding */ templatesOf)
/* harmony export */ });
/* unused harmony export containersIn */
/* harmony import */ var _helm_chart_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40949);
/* harmony import */ var _helm_render_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44457);
/* harmony import */ var _kubernetes_documents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57782);
/* harmony import */ var _kubernetes_pods_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62289);
/* harmony import */ var _per_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21070);





/** The templates of objects that a chart has, without those that only `helm test` runs. */
const templatesOf = (folder, tree) => allTemplates(tree).get(folder) ?? [];
const allTemplates = (0,_per_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .perTree */ .e)((tree) => {
    const byChart = new Map();
    for (const path of tree.list(['**/templates/**/*.{yaml,yml}'])) {
        const chart = /\/templates\/tests\//.test(`/${path}`) ? null : (0,_helm_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .chartOfTemplate */ .a)(path, tree);
        if (chart !== null)
            byChart.set(chart, [...(byChart.get(chart) ?? []), path]);
    }
    return byChart;
});
/**
 * What the templates of a chart do with the image at these keys: start it as a service, leave it out with these
 * values, use it only as a client; or nothing can be seen (a helper template puts the image together).
 */
function useOfImage(folder, keys, layers, tree) {
    const path = `.Values.${keys.join('.')}`;
    let mentioned = false;
    let live = false;
    let client = false;
    for (const template of templatesOf(folder, tree)) {
        const source = tree.text(template) ?? '';
        if (!mentions(source, path))
            continue;
        mentioned = true;
        const rendered = (0,_helm_render_js__WEBPACK_IMPORTED_MODULE_1__/* .renderRoughly */ .j)(source, layers);
        const lines = new Set(rendered.live.filter(({ expression }) => mentions(expression, path)).map(({ line }) => line));
        if (lines.size === 0)
            continue;
        live = true;
        const containers = containersIn(rendered).filter(({ container }) => lines.has(container.image?.line ?? 0));
        if (containers.length === 0 || containers.some(({ workload, container }) => (0,_kubernetes_pods_js__WEBPACK_IMPORTED_MODULE_3__/* .serves */ .xu)(workload, container)))
            return 'service';
        client = true;
    }
    if (client)
        return 'client';
    return mentioned && !live ? 'off' : 'unknown';
}
/** Whether a text names these keys of the values, and not longer ones. */
function mentions(text, path) {
    for (let at = text.indexOf(path); at >= 0; at = text.indexOf(path, at + 1))
        if (!/[\w-]/.test(text[at + path.length] ?? ''))
            return true;
    return false;
}
/** The containers of a rendered template. */
function containersIn(rendered) {
    return (0,_kubernetes_documents_js__WEBPACK_IMPORTED_MODULE_2__/* .splitDocuments */ .ZF)(rendered.text)
        .flatMap(_kubernetes_documents_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsIfReadable */ .kp)
        .flatMap((object) => (0,_kubernetes_pods_js__WEBPACK_IMPORTED_MODULE_3__/* .workloadOf */ .Rc)(object) ?? [])
        .flatMap((workload) => workload.containers.map((container) => ({ workload, container })));
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
