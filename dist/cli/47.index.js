export const id = 47;
export const ids = [47];
export const modules = {

/***/ 47:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  devcontainer: () => (/* binding */ devcontainer)
});

// EXTERNAL MODULE: ./lib/src/support/compose-evidence.js
var compose_evidence = __webpack_require__(28854);
// EXTERNAL MODULE: ./lib/src/support/compose-project.js + 8 modules
var compose_project = __webpack_require__(61000);
// EXTERNAL MODULE: ./lib/src/support/declare.js
var declare = __webpack_require__(58948);
// EXTERNAL MODULE: ./lib/src/support/compose-build.js
var compose_build = __webpack_require__(74351);
// EXTERNAL MODULE: ./lib/src/support/compose-value.js
var compose_value = __webpack_require__(87746);
// EXTERNAL MODULE: ./lib/src/support/node.js
var support_node = __webpack_require__(36432);
// EXTERNAL MODULE: ./lib/src/support/path.js
var support_path = __webpack_require__(20331);
;// CONCATENATED MODULE: ./lib/src/support/devcontainer-build.js





/**
 * What a development container is built on: `build`, or `dockerFile` of old, with paths that start where the file lies.
 * A notice where the way ends, null where nothing is built.
 */
function declareDevcontainerBuild(root, path, tree) {
    const dockerfile = (0,support_node.at)(root, 'build', 'dockerfile') ?? (0,support_node.at)(root, 'build', 'dockerFile') ?? (0,support_node.at)(root, 'dockerFile');
    const written = (0,support_node/* text */.Qq)(dockerfile);
    if (!dockerfile || written === null)
        return null;
    const scalar = (node) => {
        const value = (0,support_node/* text */.Qq)(node);
        return node && value !== null ? (0,compose_value/* plainScalar */.dn)(value, { file: path, line: node.line }) : null;
    };
    const args = (0,support_node/* entries */.jO)((0,support_node.at)(root, 'build', 'args')).flatMap(({ key, value }) => {
        const given = scalar(value);
        return given && !given.text.includes('${') ? [[key, given]] : [];
    });
    const build = {
        at: { file: path, line: dockerfile.line },
        context: (0,support_path/* directoryOf */.jt)(path),
        dockerfile: scalar(dockerfile),
        inline: null,
        target: scalar((0,support_node.at)(root, 'build', 'target')),
        args: new Map(args),
    };
    const built = (0,compose_build/* followBuild */.c)(build, tree);
    if ('unread' in built)
        return built;
    return (0,declare/* declareImage */.o)(built.image, built.at, { declared: built.written, related: built.related });
}

// EXTERNAL MODULE: ./lib/src/catalog/engines.js + 5 modules
var engines = __webpack_require__(50779);
// EXTERNAL MODULE: ./lib/src/support/versions.js
var versions = __webpack_require__(29125);
;// CONCATENATED MODULE: ./lib/src/support/devcontainer-features.js




/** Names of features that differ from the engine that they install. */
const otherNames = new Map([
    ['nodejs', 'node'],
    ['golang', 'go'],
    ['postgres', 'postgresql'],
    ['mongo', 'mongodb'],
    ['jdk', 'java'],
]);
const installed = new Set(['runtime', 'database', 'cache', 'search', 'broker']);
/** Files and libraries, or tools for them: a feature of that name starts no server. */
const noServer = new Set(['sqlite', 's3', 'sqs', 'celery']);
/**
 * What the features of a development container install, in which version
 * (https://containers.dev/implementors/features/): `ghcr.io/devcontainers/features/node:1` with `version`.
 */
function declareFeatures(features, file) {
    return (0,support_node/* entries */.jO)(features).flatMap((feature) => declareFeature(feature, file) ?? []);
}
function declareFeature({ key, line, value }, file) {
    const id = engineOf(key);
    const version = (0,support_node.at)(value, 'version') ?? (value.kind === 'scalar' ? value : null);
    const written = (0,support_node/* text */.Qq)(version);
    if (!id || written === 'none')
        return null;
    const known = written === null ? null : (0,versions/* leadingVersion */.tP)(written);
    return (0,declare/* declare */.x)({
        role: (0,engines/* engine */.Hi)(id).role,
        engine: id,
        version: known,
        pin: known ? 'exact' : written?.includes('${') ? 'unresolved' : 'floating',
        declared: written ? `${key} ${written}` : key,
        at: { file, line: (written === null ? null : version?.line) ?? line },
    });
}
/** The engine in a feature's name, without its registry, its version and the way it installs. */
function engineOf(key) {
    const [path = ''] = key.split('@');
    const segment = path.slice(path.lastIndexOf('/') + 1).split(':')[0] ?? '';
    const name = segment.replace(/-(?:homebrew|asdf|sdkman|server|apt|apt-get)$/, '');
    const id = otherNames.get(name) ?? name;
    return (0,engines/* isKnownEngine */.ip)(id) && installed.has((0,engines/* engine */.Hi)(id).role) && !noServer.has(id) ? id : null;
}

// EXTERNAL MODULE: ./lib/src/support/json.js
var json = __webpack_require__(36194);
// EXTERNAL MODULE: ./lib/src/support/redacted.js
var redacted = __webpack_require__(34652);
;// CONCATENATED MODULE: ./lib/src/readers/devcontainer.js









const files = [
    '**/.devcontainer/devcontainer.json',
    '**/.devcontainer.json',
    '**/.devcontainer/*/devcontainer.json',
];
const says = { environment: 'dev', because: 'a development container is for development' };
/** Development containers: their image or build, the compose project that they join, what features install. */
const devcontainer = {
    id: 'devcontainer',
    title: 'Development container',
    spec: 'https://containers.dev/implementors/json_reference/',
    files,
    usually: 'dev',
    mentions: /"(?:image|docker[Ff]ile|dockerComposeFile|features|build|containerEnv|remoteEnv)"\s*:/,
    read,
};
function read({ path, text: source }, tree) {
    const root = (0,json/* parseJson */.q)(source);
    const built = declareDevcontainerBuild(root, path, tree);
    const project = composeProject(root, path, tree);
    const own = [
        ...(built && 'engine' in built ? [built] : []),
        ...imageOf(root, path),
        ...declareFeatures((0,support_node.at)(root, 'features'), path),
    ];
    const variables = variablesOf(root, path);
    const provided = { engines: [...own, ...(project.declarations ?? [])], hosts: new Map() };
    const evidence = (0,compose_evidence/* environmentEvidence */.r)({ name: 'devcontainer', environment: variables }, provided);
    const alternative = alternativeOf(path, tree);
    const placed = [...own, ...evidence].map((one) => ({ ...one, name: null, says, alternative }));
    const failed = built && 'unread' in built ? [built] : [];
    // What is wrong inside the compose files is said where they are read themselves.
    const ofProject = (project.notices ?? []).filter((notice) => notice.at.file === path);
    return {
        declarations: [...placed, ...(project.declarations ?? [])],
        uses: usesOf(root, path),
        keys: [...variables.map(keyOf), ...(project.keys ?? [])],
        notices: [...failed, ...wrongTypes(root, path), ...ofProject],
    };
}
const keyOf = ({ key, at: place }) => ({
    key,
    at: place,
    says,
    how: 'defined',
});
function imageOf(root, path) {
    const image = (0,support_node.at)(root, 'image');
    const declared = (0,support_node/* text */.Qq)(image);
    const found = image && declared ? (0,declare/* declareImage */.o)(declared, { file: path, line: image.line }) : null;
    return found ? [found] : [];
}
const kinds = [
    ['image', 'scalar'],
    ['dockerFile', 'scalar'],
    ['build', 'map'],
    ['features', 'map'],
    ['containerEnv', 'map'],
    ['remoteEnv', 'map'],
];
function wrongTypes(root, path) {
    return kinds.flatMap(([key, kind]) => {
        const node = (0,support_node.at)(root, key);
        if (!node || node.kind === kind)
            return [];
        const text = `${key} has a type that a development container cannot take`;
        return [{ text, at: { file: path, line: node.line }, unread: false }];
    });
}
/** The compose project that the container is part of, as far as it is started with it. */
function composeProject(root, path, tree) {
    const named = (0,support_node.at)(root, 'dockerComposeFile');
    if (!named)
        return {};
    const service = (0,support_node/* texts */.Te)((0,support_node.at)(root, 'service'));
    const others = (0,support_node.at)(root, 'runServices');
    const request = {
        directory: (0,support_path/* directoryOf */.jt)(path),
        files: (0,support_node/* texts */.Te)(named),
        profiles: [],
        services: others ? [...service, ...(0,support_node/* texts */.Te)(others)] : [],
        variables: new Map(),
        environmentFiles: [],
    };
    return (0,compose_project/* declareComposeProject */.C)(request, tree, { says, related: [{ file: path, line: named.line }] });
}
function usesOf(root, path) {
    const named = (0,support_node.at)(root, 'dockerComposeFile');
    const nodes = named?.kind === 'list' ? (0,support_node/* items */.ld)(named) : named ? [named] : [];
    return nodes.flatMap((node) => {
        const file = (0,support_path/* resolvePath */.o1)((0,support_path/* directoryOf */.jt)(path), (0,support_node/* text */.Qq)(node) ?? '/');
        const place = { file: path, line: node.line };
        return file
            ? [{ file, environment: 'dev', because: `the development container of ${path} starts it`, at: place }]
            : [];
    });
}
function variablesOf(root, path) {
    return [(0,support_node.at)(root, 'containerEnv'), (0,support_node.at)(root, 'remoteEnv')].flatMap((node) => (0,support_node/* entries */.jO)(node).map(({ key, line, value }) => {
        const given = (0,support_node/* text */.Qq)(value);
        const complete = given !== null && !given.includes('${');
        return { key, at: { file: path, line }, value: given === null ? null : (0,redacted/* redact */.E)(given), complete };
    }));
}
/** Several folders with a container each are containers to choose from. */
function alternativeOf(path, tree) {
    const [, parent, name] = /^(.*\.devcontainer\/)([^/]+)\/devcontainer\.json$/.exec(path) ?? [];
    if (!parent || !name)
        return null;
    const siblings = tree
        .list()
        .filter((other) => other.startsWith(parent) && other.endsWith('devcontainer.json'));
    return siblings.length > 1 ? `development container ${name}` : null;
}


/***/ })

};
