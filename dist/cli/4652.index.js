export const id = 4652;
export const ids = [4652];
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

/***/ 26375:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ referenceOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   t3: () => (/* binding */ imageAt),
/* harmony export */   vP: () => (/* binding */ imageKeysIn)
/* harmony export */ });
/* harmony import */ var _helm_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64971);
/* harmony import */ var _kubernetes_pods_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62289);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36432);



const nameKeys = ['repository', 'name', 'repo', 'image'];
const tagKeys = ['tag', 'version', 'imageTag', 'image_tag'];
/** The image at these keys, in any of the shapes that charts use: a text, or a map of registry, repository, tag and digest. */
function imageAt(layers, keys) {
    const found = (0,_helm_values_js__WEBPACK_IMPORTED_MODULE_0__/* .lookUp */ .TE)(layers, keys);
    if (!found)
        return null;
    const written = (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(found.node);
    if (written !== null)
        return imageOfText(layers, keys, written, found);
    if (found.node.kind !== 'map')
        return null;
    const part = (names) => filled(layers, names.map((name) => [...keys, name]));
    const [name, tag, digest] = [part(nameKeys), part(tagKeys), part(['digest', 'sha'])];
    const registry = (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(part(['registry', 'hub'])?.node);
    const base = (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(name?.node) ?? null;
    const carrier = tag ?? digest ?? name;
    if (!carrier)
        return null;
    return {
        keys,
        name: base === null ? null : registry ? `${registry}/${base}` : base,
        tag: (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(tag?.node),
        digest: digestOf((0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(digest?.node)),
        partial: true,
        at: (0,_helm_values_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(carrier),
        related: [name, digest]
            .filter((one) => one !== null && one !== carrier)
            .map((one) => (0,_helm_values_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(one)),
    };
}
/** `image: postgres:16`, or `image: postgres` with `tag: 16` beside it. */
function imageOfText(layers, keys, written, found) {
    if (written === '')
        return null;
    const [named = '', digest = null] = written.split('@');
    const colon = named.lastIndexOf(':');
    const tagged = colon > named.lastIndexOf('/');
    const beside = tagged
        ? null
        : filled(layers, tagKeys.map((name) => [...keys.slice(0, -1), name]));
    return {
        keys,
        name: tagged ? named.slice(0, colon) : named,
        tag: tagged ? named.slice(colon + 1) : ((0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(beside?.node) ?? null),
        digest,
        partial: false,
        at: (0,_helm_values_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(beside ?? found),
        related: beside ? [(0,_helm_values_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(found)] : [],
    };
}
/** The first of several paths that holds a text. */
function filled(layers, paths) {
    for (const path of paths) {
        const found = (0,_helm_values_js__WEBPACK_IMPORTED_MODULE_0__/* .lookUp */ .TE)(layers, path);
        if (found && ((0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(found.node) ?? '') !== '')
            return found;
    }
    return null;
}
const digestOf = (written) => written && (written.includes(':') ? written : `sha256:${written}`);
/** The whole reference as an image is pulled. */
function referenceOf({ name, tag, digest }, fallback) {
    return `${name ?? fallback}${tag ? `:${tag}` : ''}${digest ? `@${digest}` : ''}`;
}
/** The keys of every image in a values file, except those of helpers: init containers, exporters, jobs. */
function imageKeysIn(node, keys = []) {
    return (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entries */ .jO)(node).flatMap(({ key, value }) => {
        const path = [...keys, key];
        if (key.startsWith('x-') || (0,_kubernetes_pods_js__WEBPACK_IMPORTED_MODULE_1__/* .helps */ .fA)(key) || /^(?:cron)?jobs?$|hooks?$/i.test(key))
            return [];
        if (holdsImage(key, keys.at(-1) ?? '', value))
            return [path];
        return value.kind === 'map' ? imageKeysIn(value, path) : [];
    });
}
function holdsImage(key, parent, value) {
    const named = /^image$|[a-z]Image$|_image$|-image$/.test(key) || parent === 'images';
    if (value.kind === 'scalar')
        return named;
    const has = (names) => names.some((name) => (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, name)) !== null);
    if (named)
        return value.kind === 'map' && (has(nameKeys) || has(tagKeys) || has(['digest']));
    return has(['repository']) && has(['tag', 'digest']);
}
/** What an image is for, by the keys that lead to it: `keycloak.db.image` is for keycloak-db. */
function nameOf(keys) {
    const words = keys.map((key) => key.replace(/_?-?[iI]mages?$/, '')).filter((key) => !structural.test(key));
    return words.join('-') || null;
}
/** Keys that order values and say nothing about what they are for. */
const structural = /^(?:controllers?|containers?|main|app|global|deployments?|statefulsets?|services?)?$/;


/***/ }),

/***/ 94652:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ ineffectiveImages),
/* harmony export */   Q: () => (/* binding */ declareRelease),
/* harmony export */   eY: () => (/* binding */ declareValuesImage),
/* harmony export */   nL: () => (/* binding */ imageOfSubchart)
/* harmony export */ });
/* harmony import */ var _catalog_charts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36813);
/* harmony import */ var _catalog_images_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26530);
/* harmony import */ var _declare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58948);
/* harmony import */ var _helm_images_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26375);
/* harmony import */ var _helm_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64971);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36432);






/** What a chart of somebody else starts with these values: an engine that the catalogue knows it for, or images by name. */
function declareRelease(release) {
    const { chart, version, repository } = release;
    const identity = (0,_catalog_charts_js__WEBPACK_IMPORTED_MODULE_0__/* .chartEngine */ .l)(chart, version, repository);
    if (!identity)
        return imagesOf(release);
    return [
        declareKnown(release, identity),
        ...nestedImages(release).flatMap(({ declaration }) => declaration ?? []),
    ];
}
/** The engine of a known chart; the image that values set for it says more than the chart's version. */
function declareKnown(release, identity) {
    const { chart, version, layers, keys, name } = release;
    const image = (0,_helm_images_js__WEBPACK_IMPORTED_MODULE_3__/* .imageAt */ .t3)(layers, [...keys, 'image']);
    const named = image && (0,_catalog_images_js__WEBPACK_IMPORTED_MODULE_1__/* .identifyImage */ .c)((0,_helm_images_js__WEBPACK_IMPORTED_MODULE_3__/* .referenceOf */ .Bz)(image, standardImage(identity.engine)));
    const places = [release.at, ...release.related];
    if (image && named && (image.tag || image.digest)) {
        const declared = image.name === null ? `tag: ${image.tag ?? image.digest}` : (0,_helm_images_js__WEBPACK_IMPORTED_MODULE_3__/* .referenceOf */ .Bz)(image, chart);
        return (0,_declare_js__WEBPACK_IMPORTED_MODULE_2__/* .declare */ .x)({ ...named, declared, at: image.at, related: [...image.related, ...places], name });
    }
    const pin = version?.includes('${') ? 'unresolved' : identity.pin;
    if (image?.name && named) {
        const { flavour, variants } = named;
        return (0,_declare_js__WEBPACK_IMPORTED_MODULE_2__/* .declare */ .x)({
            ...identity,
            flavour,
            variants,
            pin,
            declared: image.name,
            at: image.at,
            related: places,
            name,
        });
    }
    const declared = version ? `${chart} ${version}` : chart;
    return (0,_declare_js__WEBPACK_IMPORTED_MODULE_2__/* .declare */ .x)({ ...identity, pin, declared, at: release.at, related: release.related, name });
}
/** Images in the values of a chart that the catalogue does not know. */
function imagesOf({ name, layers, keys, at: place }) {
    return allImageKeys(layers, keys).flatMap((path) => {
        const image = (0,_helm_images_js__WEBPACK_IMPORTED_MODULE_3__/* .imageAt */ .t3)(layers, path);
        if (!image || (0,_helm_values_js__WEBPACK_IMPORTED_MODULE_4__/* .switchedOff */ .dw)(layers, path))
            return [];
        const own = (0,_helm_images_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(path.slice(keys.length));
        const known = { ...image, name: image.name ?? imageOfSubchart(path.at(-2)) };
        return declareValuesImage(known, own === null ? name : `${name}-${own}`, [place]);
    });
}
/** A key that is named after a known chart holds the values of that chart: `postgresql.image.tag`. */
function imageOfSubchart(key) {
    const identity = key === undefined ? null : (0,_catalog_charts_js__WEBPACK_IMPORTED_MODULE_0__/* .chartEngine */ .l)(key, null, null);
    return identity && standardImage(identity.engine);
}
function allImageKeys(layers, keys) {
    const paths = layers.flatMap(({ node }) => (0,_helm_images_js__WEBPACK_IMPORTED_MODULE_3__/* .imageKeysIn */ .vP)((0,_node_js__WEBPACK_IMPORTED_MODULE_5__.at)(node, ...keys), keys));
    return [...new Map(paths.map((path) => [path.join('.'), path])).values()];
}
/** The declaration that an image in values makes; without a tag the chart decides the version. */
function declareValuesImage(image, name, related = []) {
    if (image.name === null)
        return [];
    const reference = (0,_helm_images_js__WEBPACK_IMPORTED_MODULE_3__/* .referenceOf */ .Bz)(image, '');
    const declared = (0,_declare_js__WEBPACK_IMPORTED_MODULE_2__/* .declareImage */ .o)(reference, image.at, { name, related: [...image.related, ...related] });
    if (!declared)
        return [];
    const open = image.partial && !image.tag && !image.digest;
    return [open ? { ...declared, version: null, pin: 'undeclared' } : declared];
}
/**
 * Images deeper in the values of a chart of Bitnami. All of its charts read `image`; a block that is named after
 * another chart holds that one's values; any other image (`primary.image`) is read by nothing.
 */
function nestedImages({ chart, repository, layers, keys, name }) {
    if (!/bitnami/.test(`${repository ?? ''} ${chart}`))
        return [];
    return allImageKeys(layers, keys).flatMap((path) => {
        const inner = path.slice(keys.length);
        const image = inner.length > 1 ? (0,_helm_images_js__WEBPACK_IMPORTED_MODULE_3__/* .imageAt */ .t3)(layers, path) : null;
        if (!image || (0,_helm_values_js__WEBPACK_IMPORTED_MODULE_4__/* .switchedOff */ .dw)(layers, path))
            return [];
        const reads = inner.length === 2 && imageOfSubchart(inner[0]) !== null;
        const known = { ...image, name: image.name ?? imageOfSubchart(reads ? inner[0] : chart) };
        const [found] = declareValuesImage(known, [name, (0,_helm_images_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(inner)].filter(Boolean).join('-'));
        const declaration = found && (reads ? found : { ...found, says: notRead(chart) });
        return found ? [{ path, place: image.at, reads, declaration }] : [];
    });
}
const notRead = (chart) => ({
    environment: 'other',
    because: `the chart ${chart} does not read this key`,
});
/** Says where an image is set that its chart never reads. */
function ineffectiveImages(release) {
    const { chart, version, repository } = release;
    if (!(0,_catalog_charts_js__WEBPACK_IMPORTED_MODULE_0__/* .chartEngine */ .l)(chart, version, repository))
        return [];
    return nestedImages(release)
        .filter(({ reads }) => !reads)
        .map(({ path, place }) => ({
        text: `${path.join('.')} has no effect: the chart ${chart} does not read this key`,
        at: place,
        unread: false,
    }));
}
const standardNames = new Map([
    ['postgresql', 'postgres'],
    ['mongodb', 'mongo'],
    ['minio', 'minio/minio'],
    ['clickhouse', 'clickhouse/clickhouse-server'],
    ['opensearch', 'opensearchproject/opensearch'],
]);
/** The image whose tags tell the engine's version, where values set a tag alone. */
const standardImage = (engine) => standardNames.get(engine) ?? engine;


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

/***/ 62289:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FU: () => (/* binding */ endingKinds),
  fA: () => (/* binding */ helps),
  xu: () => (/* binding */ serves),
  a9: () => (/* binding */ servingKinds),
  Rc: () => (/* binding */ workloadOf)
});

;// CONCATENATED MODULE: ./lib/src/support/client-command.js
/** Programs that a database image brings along but that serve nothing. */
const clients = /^(?:psql|pg_(?:dump|dumpall|restore|isready|basebackup)|createdb|dropdb|mysql|mysqldump|mysqladmin|mysqlcheck|mariadb|mariadb-(?:dump|admin|backup|check)|(?:redis|valkey|keydb)-(?:cli|sentinel|benchmark)|mongo|mongosh|mongodump|mongorestore|mongoimport|sqlcmd|cqlsh|clickhouse-client|rabbitmqadmin|rabbitmqctl|kafka-(?:topics|configs|acls|console-consumer|console-producer|consumer-groups)(?:\.sh)?|mc)$/;
/** Programs that serve, and the start scripts of the usual images. */
const servers = /^(?:postgres|postgresql|mysqld|mysqld_safe|mariadbd|(?:redis|valkey|keydb|rabbitmq|nats|memcached|meilisearch)(?:-server)?|mongod|mongos|minio|elasticsearch|opensearch|clickhouse-server|rpk|redpanda|dragonfly|kafka-server-start(?:\.sh)?|(?:.*-)?(?:entrypoint|run|start)(?:\.sh)?|(?:.*-)?(?:entrypoint|start|run)-.*\.sh)$/;
/** Programs that neither serve nor tell what the container is for. */
const idle = /^(?:aws|awslocal|curl|wget|nc|wait-for(?:-it)?(?:\.sh)?|sleep|tail|true|cat|echo|set|export|test|\[|exit|trap|wait|:)$/;
const wrapper = /^(?:exec|sudo|time|nohup|command|env|tini|dumb-init|--|!)$/;
const shell = /^(?:ba|a|da|z)?sh$/;
/**
 * Whether a container that is started with these words only uses its image's client programs (a dump, a wait loop,
 * an idle shell): it then is no service. Without words the image starts what it is for.
 */
function onlyClient(words) {
    const programs = programsOf(words);
    if (programs.some((program) => servers.test(program)))
        return false;
    return (programs.some((program) => clients.test(program)) ||
        (programs.length > 0 && programs.every((program) => idle.test(program))));
}
/** What runs, by the names of the programs; flags alone go to the image's own program. */
function programsOf(words) {
    const [first] = words;
    if (first === undefined || first.startsWith('-'))
        return [];
    const script = shell.test(baseOf(first)) ? words.slice(1).filter((word) => !/^-\w+$/.test(word)) : null;
    if (!script)
        return commandOf(words);
    return script
        .flatMap((text) => text.split(/[;&|\n(){}]|\b(?:do|then|else|until|while|if)\b/))
        .flatMap((command) => commandOf(command.trim().split(/\s+/)));
}
/** The program of one simple command, or nothing. */
function commandOf(words) {
    const program = words.find((word) => word !== '' && !wrapper.test(baseOf(word)) && !/^\w+=/.test(word));
    const name = program === undefined ? '' : baseOf(program.replace(/^["'$]+|["']+$/g, ''));
    return name === '' || /^(?:done|fi|esac|for|case)$/.test(name) ? [] : [name];
}
const baseOf = (word) => word.slice(word.lastIndexOf('/') + 1);

// EXTERNAL MODULE: ./lib/src/support/node.js
var support_node = __webpack_require__(36432);
;// CONCATENATED MODULE: ./lib/src/support/kubernetes-pods.js


/** Kinds that run containers until somebody stops them. */
const servingKinds = new Set(`Pod PodTemplate Deployment StatefulSet DaemonSet ReplicaSet ReplicationController DeploymentConfig Rollout
   Service Configuration CloneSet ClowdApp`.split(/\s+/));
/** Kinds whose containers end by themselves: a database image in them is a client. */
const endingKinds = new Set([
    'Job',
    'CronJob',
    'ScaledJob',
    'ClowdJobInvocation',
]);
/** The workload that an object is, or null where it runs nothing. */
function workloadOf(object) {
    if (!servingKinds.has(object.kind) && !endingKinds.has(object.kind))
        return null;
    const ends = endingKinds.has(object.kind);
    const found = {
        containers: [],
        labels: new Map(),
    };
    collect(object.node, null, ends, found);
    found.containers.sort((a, b) => a.node.line - b.node.line);
    return found.containers.length > 0 ? { object, ...found } : null;
}
/** A container that keeps running, of a workload that is switched on. */
function serves(workload, container) {
    if (container.use !== 'main')
        return false;
    const { node } = workload.object;
    return (0,support_node/* text */.Qq)((0,support_node.at)(node, 'spec', 'replicas')) !== '0' && (0,support_node/* text */.Qq)((0,support_node.at)(node, '$patch')) !== 'delete';
}
/** Walks down to the pod templates; a pod template holds no other. */
function collect(node, template, ends, found) {
    const lists = [
        ...(0,support_node/* items */.ld)((0,support_node.at)(node, 'containers')).map((item) => ({ item, init: false })),
        ...(0,support_node/* items */.ld)((0,support_node.at)(node, 'initContainers')).map((item) => ({ item, init: true })),
    ].filter(({ item }) => item.kind === 'map');
    if (lists.length > 0) {
        for (const { item, init } of lists)
            found.containers.push(containerOf(item, init, ends));
        for (const { key, value } of (0,support_node/* entries */.jO)((0,support_node.at)(template, 'metadata', 'labels')))
            found.labels.set(key, (0,support_node/* text */.Qq)(value) ?? '');
        return;
    }
    if (node?.kind === 'list')
        for (const item of node.items)
            collect(item, null, ends, found);
    for (const { key, value } of (0,support_node/* entries */.jO)(node)) {
        if (key === 'podSpec' && (0,support_node/* text */.Qq)((0,support_node.at)(value, 'image')))
            found.containers.push(containerOf(value, false, ends));
        if (value.kind !== 'scalar' && key !== 'metadata' && key !== 'status')
            collect(value, node, ends, found);
    }
}
/** An init container that restarts always is a sidecar (https://kubernetes.io/docs/concepts/workloads/pods/sidecar-containers/). */
function containerOf(node, init, ends) {
    const name = (0,support_node/* text */.Qq)((0,support_node.at)(node, 'name'));
    const words = [...(0,support_node/* texts */.Te)((0,support_node.at)(node, 'command')), ...(0,support_node/* texts */.Te)((0,support_node.at)(node, 'args'))];
    const startsFirst = init && (0,support_node/* text */.Qq)((0,support_node.at)(node, 'restartPolicy')) !== 'Always';
    const client = ends || helps(name ?? '') || onlyClient(words);
    return { node, name, use: startsFirst ? 'init' : client ? 'client' : 'main', image: (0,support_node.at)(node, 'image') };
}
const helper = /^(?:sentinel|exporter|metrics|backups?|dump|restore|clients?|cli|toolbox|tools?|migrations?|migrate|seed|wait|waiter|init|setup|check|checker|probe|tests?)$/;
/** Whether a name says that something helps a service instead of being one ("redis-exporter", "waitForDatabase"). */
function helps(name) {
    return name
        .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .some((word) => helper.test(word));
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
