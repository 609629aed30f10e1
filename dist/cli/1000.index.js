export const id = 1000;
export const ids = [1000];
export const modules = {

/***/ 74351:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ followBuild)
/* harmony export */ });
/* harmony import */ var _dockerfile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10975);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20331);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91959);



/** Follows `build:` to the FROM that its last (or target) stage is built on; tells where the way ends. */
function followBuild(build, tree) {
    const source = sailRuntime(build) ?? inlineSource(build) ?? dockerfileSource(build, tree);
    if ('unread' in source || 'image' in source)
        return source;
    try {
        return builtOn(source, build) ?? notice('the Dockerfile has no such stage', build.at);
    }
    catch (error) {
        if (!(error instanceof _unreadable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .I))
            throw error;
        const at = { file: source.file, line: error.line + source.offset };
        return notice(`not followed as a Dockerfile: ${error.message}`, at);
    }
}
const recent = new Map();
/** Services of one project are often built from one Dockerfile: the last texts are kept apart once. */
function parsed(text) {
    const known = recent.get(text) ?? (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_0__/* .readDockerfile */ .n_)(text);
    if (recent.size >= 8)
        recent.clear();
    recent.set(text, known);
    return known;
}
/** Laravel Sail keeps its Dockerfiles among the installed packages, in a folder named after the version of PHP. */
function sailRuntime({ context, at }) {
    const version = /(?:^|\/)vendor\/laravel\/sail\/runtimes\/(\d{1,2}\.\d{1,2})$/.exec(context ?? '')?.[1];
    return version ? { image: `php:${version}`, written: `runtimes/${version}`, at, related: [] } : null;
}
function inlineSource({ inline }) {
    if (!inline)
        return null;
    const offset = inline.written.includes('\n') ? inline.at.line : inline.at.line - 1;
    return { text: inline.text, file: inline.at.file, offset };
}
function dockerfileSource({ context, dockerfile, at }, tree) {
    const written = dockerfile?.text || 'Dockerfile';
    const file = context === null || dockerfile?.complete === false ? null : (0,_path_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePath */ .o1)(context, written);
    const text = file === null ? null : tree.text(file);
    if (file === null)
        return notice('built from outside the repository: not followed', at);
    if (text === null)
        return notice(`built from ${file}, which does not exist`, at);
    return { text, file, offset: 0 };
}
function builtOn({ text, file, offset }, build) {
    const dockerfile = parsed(text);
    const stage = (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_0__/* .targetStage */ .Ae)(dockerfile, build.target?.text || null);
    if (!stage)
        return null;
    const { image, line, defaultLine, lineage } = (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_0__/* .baseOf */ .bx)(dockerfile, stage, (key) => build.args.get(key)?.text);
    const place = (lineOf) => ({ file, line: lineOf + offset });
    const written = lineage.at(-1)?.from ?? image;
    const given = [...written.matchAll(/\$\{?(\w+)/g)].flatMap(([, key = '']) => build.args.get(key)?.at ?? []);
    return {
        image,
        written,
        at: place(line),
        related: [build.at, ...given, ...(defaultLine === null ? [] : [place(defaultLine)])],
    };
}
function notice(text, at) {
    return { text, at, unread: false };
}


/***/ }),

/***/ 3103:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ declareServices)
});

// EXTERNAL MODULE: ./lib/src/support/compose-evidence.js
var compose_evidence = __webpack_require__(28854);
// EXTERNAL MODULE: ./lib/src/catalog/engines.js + 5 modules
var engines = __webpack_require__(50779);
// EXTERNAL MODULE: ./lib/src/support/compose-build.js
var compose_build = __webpack_require__(74351);
// EXTERNAL MODULE: ./lib/src/support/declare.js
var declare = __webpack_require__(58948);
// EXTERNAL MODULE: ./lib/src/support/versions.js
var versions = __webpack_require__(29125);
;// CONCATENATED MODULE: ./lib/src/support/compose-identify.js




/** An image's name says what it is; what it is built on says it where the name does not, or says no version. */
function identifyService(service, tree, known) {
    const { image, build } = service;
    const named = image && declareNamed(image, known);
    if (!build)
        return { declaration: named, notice: named ? null : unknownImage(service), runtimes: [] };
    if (named?.pin === 'exact')
        return { declaration: named, runtimes: [] };
    const built = (0,compose_build/* followBuild */.c)(build, tree);
    if ('unread' in built)
        return { declaration: named, notice: named ? null : built, runtimes: [] };
    const declaration = declareBuilt(built, known) ?? named;
    const runtimes = installedRuntimes(build, known).filter(({ engine }) => engine !== declaration?.engine);
    return { declaration, runtimes: declaration && declaration.role !== 'runtime' ? [] : runtimes };
}
function declareNamed(image, known) {
    const { at, written, related } = image;
    return (0,declare/* declareImage */.o)(taggedByComment(image), at, { ...known, declared: written, related });
}
function declareBuilt({ image, written, at, related }, known) {
    return (0,declare/* declareImage */.o)(image, at, { ...known, declared: written, related });
}
/** Bots that pin an image by its digest keep the tag in a comment behind it: `# 16.2-alpine`, `# tag=16.2`. */
function taggedByComment({ text, comment }) {
    const digest = text.indexOf('@');
    const name = text.slice(0, digest);
    const tag = /^(?:tag\s*[:=]\s*|\S*:)?(v?\d[\w.-]{0,127})$/.exec(comment ?? '')?.[1];
    const tagged = name.lastIndexOf(':') > name.lastIndexOf('/');
    return digest < 0 || tagged || !tag ? text : `${name}:${tag}${text.slice(digest)}`;
}
/** `RUBY_VERSION: 3.4.9` for a Dockerfile that installs Ruby itself. */
function installedRuntimes({ args }, known) {
    return [...args].flatMap(([key, { text, complete, at, related, written }]) => {
        const name = /^([A-Z]{2,10})_VERSION$/.exec(key)?.[1]?.toLowerCase() ?? '';
        const id = name === 'nodejs' ? 'node' : name === 'golang' ? 'go' : name;
        const version = complete ? (0,versions/* leadingVersion */.tP)(text) : null;
        if (!version || !(0,engines/* isKnownEngine */.ip)(id) || (0,engines/* engine */.Hi)(id).role !== 'runtime')
            return [];
        const declared = `${key}: ${written}`;
        return [(0,declare/* declare */.x)({ ...known, role: 'runtime', engine: id, version, declared, at, related })];
    });
}
/** An image of which not even the name stands in the repository. */
function unknownImage({ name, image }) {
    const path = image?.text.replace(/\$\{[^}]{0,200}\}|\$\w+/g, '').split(/[:@]/)[0];
    if (!image || image.complete || path?.replace(/[/}]/g, ''))
        return null;
    return notice(`the image of the service ${name} is only known at run time`, image.at);
}
const notice = (text, at) => ({ text, at, unread: false });

;// CONCATENATED MODULE: ./lib/src/support/compose-one-shot.js
/** Clients that come with a server's image: run instead of the server, they do something once. */
const client = /^(?:\S*\/)?(?:psql|pg_(?:restore|dump|dumpall|isready)|createdb|dropdb|mysql|mysqldump|mysqladmin|mariadb(?:-dump|-admin)?|mongo|mongosh|mongo(?:restore|import|dump)|(?:redis|valkey)-cli|rabbitmqadmin|kafka-(?:topics|configs|acls|console-\w+)|cqlsh|clickhouse-client|curl|awslocal)(?=\.sh\b|\s|$)/;
/** What servers of the same kind may wait for; a script that others depend on is else a server with a wrapper. */
const preparation = /setup|init|create|migrat|load|seed/i;
const shell = /^(?:\S*\/)?(?:sh|bash|ash)(?:\s|$)/;
/**
 * The services that run a server's image to do something once (load data, create topics), not to serve: others wait
 * for their end, they run a client, or a script beside a server of the same kind that they depend on.
 */
function oneShots(services, declared) {
    const awaited = new Set(services.flatMap((service) => service.waitsForEnd));
    const engineOf = (name) => declared.get(name)?.engine;
    const likeOnes = services.filter((service) => service.dependencies.some((other) => engineOf(other) === engineOf(service.name)));
    const dependsOnItsLike = new Set(likeOnes.map(({ name }) => name));
    const itsLikeDepends = new Set(likeOnes.flatMap(({ name, dependencies }) => dependencies.filter((other) => engineOf(other) === engineOf(name))));
    const besideItsLike = ({ name }) => dependsOnItsLike.has(name) || (preparation.test(name) && itsLikeDepends.has(name));
    const isOneShot = (service) => awaited.has(service.name) ||
        client.test(service.program) ||
        (shell.test(service.program) && besideItsLike(service));
    return new Set(services.filter(isOneShot).map(({ name }) => name));
}

// EXTERNAL MODULE: ./lib/src/support/compose-select.js
var compose_select = __webpack_require__(71063);
// EXTERNAL MODULE: ./lib/src/support/compose-wiring.js
var compose_wiring = __webpack_require__(26513);
;// CONCATENATED MODULE: ./lib/src/support/compose-seen.js




/** What each service declares, seen together with the others: who uses it, whether it serves at all, whether it is one of many. */
function seeServices(own, beside, tree, profiles) {
    const services = [...own, ...beside];
    const wires = (0,compose_wiring/* wiring */.Xm)(services);
    const seen = services.map((service) => {
        const wiredBy = wires.get(service.name) ?? [];
        const alternative = alternativeOf(service, profiles);
        return { service, ...identifyService(service, tree, { name: service.name, wiredBy, alternative }) };
    });
    const servers = withoutOneShots(seen);
    return { own: amongMany(servers.slice(0, own.length)), beside: servers.slice(own.length) };
}
/** The profile that holds a service back, as the name of an alternative; null where it starts. */
function alternativeOf(service, active) {
    return (0,compose_select/* isEnabled */.O)(service, active) ? null : `profile ${service.profiles.join(', ')}`;
}
function withoutOneShots(seen) {
    const servers = seen.flatMap(({ service, declaration }) => declaration && declaration.role !== 'runtime' ? [[service.name, declaration]] : []);
    const names = oneShots(seen.map(({ service }) => service), new Map(servers));
    const isServer = new Set(servers.map(([name]) => name));
    return seen.map((one) => names.has(one.service.name) && isServer.has(one.service.name) ? { ...one, declaration: null } : one);
}
const relational = new Set([
    'postgresql',
    'mysql',
    'mariadb',
    'mssql',
    'oracle',
    'cockroachdb',
    'db2',
    'sqlite',
]);
const aChoice = 3;
/** No application runs on three kinds of SQL server at once: a project that has them offers them to choose from. */
function amongMany(seen) {
    const databases = seen.flatMap(({ declaration }) => declaration?.role === 'database' ? [declaration] : []);
    const kinds = new Set(databases.map(({ engine }) => engine).filter((engine) => relational.has(engine)));
    if (kinds.size < aChoice)
        return [...seen];
    const offered = (declaration) => ({
        ...declaration,
        alternative: declaration.alternative ?? 'one of several databases',
    });
    return seen.map((one) => one.declaration?.role === 'database' ? { ...one, declaration: offered(one.declaration) } : one);
}

;// CONCATENATED MODULE: ./lib/src/support/compose-declare.js



/** What the services of a compose project declare, each at its own line, with `more` merged into each. */
function declareServices(project, tree, more = {}) {
    const { own, beside } = seeServices(project.all, project.beside ?? [], tree, project.profiles);
    const started = new Set(project.services);
    const running = own.filter(({ service }) => started.has(service) && !service.absent);
    const applications = running.filter(({ declaration }) => !declaration || isRuntime(declaration));
    const declarations = [
        ...running.flatMap(({ declaration }) => (declaration && !isRuntime(declaration) ? [declaration] : [])),
        ...together(applications.flatMap(runtimesOf), sameLine),
        ...together(evidenceOf(applications, [...own, ...beside], project), sameThing),
    ];
    const failed = new Map(running.flatMap(({ notice }) => (notice ? [[placeKey(notice), notice]] : [])));
    return {
        declarations: declarations.map((declaration) => ({
            ...declaration,
            ...more,
            related: [...declaration.related, ...(more.related ?? [])],
        })),
        keys: keysOf(applications, more.says ?? null),
        notices: [...project.notices, ...project.services.flatMap(absence), ...failed.values()],
    };
}
const isRuntime = ({ role }) => role === 'runtime';
const runtimesOf = ({ declaration, runtimes }) => [
    ...(declaration ? [declaration] : []),
    ...runtimes,
];
function absence({ name, absent }) {
    if (!absent)
        return [];
    return [{ text: `the service ${name} is scaled to 0: it counts as absent`, at: absent, unread: false }];
}
function evidenceOf(applications, all, { profiles }) {
    const provided = {
        engines: all.flatMap(({ declaration }) => declaration ?? []),
        hosts: (0,compose_wiring/* hostsOf */.PP)(all.map(({ service }) => service)),
    };
    return applications.flatMap(({ service }) => (0,compose_evidence/* environmentEvidence */.r)(service, provided).map((declaration) => ({
        ...declaration,
        alternative: alternativeOf(service, profiles),
    })));
}
/** Several services that declare one thing (one Dockerfile, one setting) declare it together, where the first one does. */
function together(declarations, key) {
    const groups = new Map();
    for (const one of declarations) {
        const group = groups.get(key(one)) ?? { first: one, wires: new Set() };
        for (const wire of one.wiredBy)
            group.wires.add(wire);
        groups.set(key(one), group);
    }
    return [...groups.values()].map(({ first, wires }) => ({ ...first, wiredBy: [...wires] }));
}
/** Services that are built alike fail alike: that is said once. */
const placeKey = ({ at }) => `${at.file}:${at.line}`;
const sameLine = ({ at, engine }) => JSON.stringify([at.file, at.line, engine]);
const sameThing = ({ role, engine, version, alternative }) => JSON.stringify([role, engine, version, alternative]);
/** The names of the services' variables, never what they hold; those that several share by an anchor once. */
function keysOf(seen, says) {
    const keys = new Map();
    for (const { service } of seen)
        for (const { key, at, value } of service.environment) {
            const place = `${key} ${at.file}:${at.line}`;
            if (!keys.has(place))
                keys.set(place, { key, at, says, how: value === null ? 'required' : 'defined' });
        }
    return [...keys.values()];
}


/***/ }),

/***/ 28854:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ environmentEvidence)
/* harmony export */ });
/* harmony import */ var _catalog_engines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50779);
/* harmony import */ var _catalog_environment_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70035);
/* harmony import */ var _catalog_urls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37445);
/* harmony import */ var _compose_wiring_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26513);
/* harmony import */ var _declare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58948);
/* harmony import */ var _redacted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34652);






/**
 * What the environment of an application's service says about services that are not part of the project: an engine
 * inside the application (`DB_ENGINE: sqlite`), a store that is no server, a database that runs elsewhere. And which
 * version the application takes the project's own database for (`?serverVersion=16`).
 */
function environmentEvidence(service, provided) {
    const known = service.environment.filter(({ value }) => value !== null);
    const distinct = new Map();
    for (const one of [...bySettings(known, provided), ...byUrls(known, provided)]) {
        const { role, engine: id, version } = one.identity;
        const key = `${roleGroup(role)} ${id} ${version}`;
        if (!distinct.has(key))
            distinct.set(key, one);
    }
    return [...distinct.values()].map(({ variable, identity, server }) => (0,_declare_js__WEBPACK_IMPORTED_MODULE_4__/* .declare */ .x)({
        ...identity,
        // Only the key and what it means: the value may hold more than that.
        declared: `${variable.key}: ${identity.engine}${identity.version ? ` ${identity.version}` : ''}`,
        at: variable.at,
        name: server ?? service.name,
        wiredBy: [`${service.name}:${variable.key}`],
    }));
}
function bySettings(variables, provided) {
    const complete = variables.filter(({ complete }) => complete);
    const pairs = complete.map(({ key, value }) => ({ key, value: value ? (0,_redacted_js__WEBPACK_IMPORTED_MODULE_5__/* .reveal */ ._)(value) : '' }));
    // What the application keeps in its database is kept in the project's, where it has exactly one.
    const databases = new Set(provided.engines.flatMap((one) => (one.role === 'database' ? one.engine : [])));
    const [only] = databases;
    const hint = only && databases.size === 1 ? [{ key: 'DB_ENGINE', value: only }] : [];
    return (0,_catalog_environment_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .identifySettings */ .cv)([...pairs, ...hint]).flatMap(({ index, ...identity }) => {
        const variable = complete[index];
        if (!variable || isProvided(identity, provided))
            return [];
        const hosts = variable.value ? (0,_compose_wiring_js__WEBPACK_IMPORTED_MODULE_3__/* .hostsIn */ .TE)(variable.key, (0,_redacted_js__WEBPACK_IMPORTED_MODULE_5__/* .reveal */ ._)(variable.value)) : [];
        return hosts.every((host) => leadsOutside(host, identity, provided))
            ? [{ variable, identity, server: null }]
            : [];
    });
}
function byUrls(variables, provided) {
    return variables.flatMap((variable) => {
        const value = variable.value ? (0,_redacted_js__WEBPACK_IMPORTED_MODULE_5__/* .reveal */ ._)(variable.value) : '';
        const identity = (0,_catalog_urls_js__WEBPACK_IMPORTED_MODULE_2__/* .identifyUrl */ .e1)(value);
        if (!identity)
            return [];
        const host = (0,_catalog_urls_js__WEBPACK_IMPORTED_MODULE_2__/* .hostOf */ .w4)((0,_compose_wiring_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutReferences */ .Xl)(value));
        if (leadsOutside(host, identity, provided))
            return [{ variable, identity, server: null }];
        return identity.version ? [{ variable, identity, server: provided.hosts.get(host ?? '') ?? null }] : [];
    });
}
/** A name without a dot is a service's, of this file or of another one that it is merged with. */
function leadsOutside(host, identity, provided) {
    if (host === null || host === 'localhost')
        return !isProvided(identity, provided);
    return host.includes('.') && !provided.hosts.has(host);
}
function isProvided({ role, engine: id }, { engines }) {
    return engines.some((one) => roleGroup(one.role) === roleGroup(role) && (0,_catalog_engines_js__WEBPACK_IMPORTED_MODULE_0__/* .engine */ .Hi)(one.engine).family === (0,_catalog_engines_js__WEBPACK_IMPORTED_MODULE_0__/* .engine */ .Hi)(id).family);
}
/** One server is often cache and broker at once. */
const roleGroup = (role) => (role === 'broker' ? 'cache' : role);


/***/ }),

/***/ 61561:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ looksLikeServices),
/* harmony export */   l: () => (/* binding */ composeDocuments)
/* harmony export */ });
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36432);
/* harmony import */ var _per_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21070);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91959);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68906);




/**
 * The documents of a compose file of the tree, or null where there is no such file. A file that many projects share is
 * parsed once.
 * @throws Unreadable where it is no YAML
 */
function composeDocuments(path, tree) {
    const parsed = parsedFile(path, tree);
    if (parsed instanceof _unreadable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .I)
        throw parsed;
    return parsed;
}
const parsedFile = (0,_per_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .perTreeAndKey */ .O)((path, tree) => {
    const source = tree.text(path);
    return source === null ? null : parse(source);
});
function parse(source) {
    try {
        return (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYaml */ .h)(source).flatMap((root) => (root.kind === 'map' ? [composeDocument(root)] : []));
    }
    catch (error) {
        if (error instanceof _unreadable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .I)
            return error;
        throw error;
    }
}
function composeDocument(root) {
    const services = (0,_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(root, 'services');
    const include = (0,_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(root, 'include');
    return {
        root,
        include,
        services: services?.kind === 'map' ? services : !services && !include && isFirstVersion(root) ? root : null,
    };
}
/** The format of 2014 had no `services`: the services were the file. */
function isFirstVersion(root) {
    const values = (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .entries */ .jO)(root).map((entry) => entry.value);
    return values.length > 0 && values.every((value) => (0,_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(value, 'image') ?? (0,_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(value, 'build'));
}
/** Whether a map of services looks like compose's: each a map, and one at least with what only a container has. */
function looksLikeServices(services) {
    const values = (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .entries */ .jO)(services).map((entry) => entry.value);
    const known = [
        'image',
        'build',
        'extends',
        'environment',
        'depends_on',
        'ports',
        'volumes',
        'profiles',
        'command',
    ];
    return (values.length > 0 &&
        values.every((value) => value.kind === 'map' || (value.kind === 'scalar' && value.type === 'null')) &&
        values.some((value) => known.some((key) => (0,_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(value, key))));
}


/***/ }),

/***/ 61000:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ declareComposeProject),
  q: () => (/* binding */ readComposeProject)
});

// EXTERNAL MODULE: ./lib/src/support/compose-declare.js + 3 modules
var compose_declare = __webpack_require__(3103);
// EXTERNAL MODULE: ./lib/src/support/compose-value.js
var compose_value = __webpack_require__(87746);
// EXTERNAL MODULE: ./lib/src/support/unreadable.js
var unreadable = __webpack_require__(91959);
;// CONCATENATED MODULE: ./lib/src/support/compose-merge.js


/** Takes `amount` from the budget. @throws Unreadable where nothing is left */
function spend(budget, amount) {
    budget.left -= amount;
    if (budget.left < 0)
        throw new unreadable/* Unreadable */.I('expands to more services and settings than any project has: not read');
}
/** Where a key without a value is itself a statement (it takes the shell's value) and so replaces what was there. */
const nullReplaces = new Set(['environment', 'args']);
/**
 * One map laid over another as compose does it: maps merge, lists append, a scalar takes the place of a scalar,
 * an empty value leaves what is there; `!reset` and `!override` remove and replace
 * (https://docs.docker.com/reference/compose-file/merge/).
 */
function mergeMaps(base, over, budget, key = '') {
    spend(budget, base.entries.size + over.entries.size);
    const entries = new Map(base.entries);
    for (const [name, value] of over.entries) {
        const before = entries.get(name);
        if (value.effect === 'reset')
            entries.delete(name);
        else if (value.effect === 'replace' || !before)
            entries.set(name, settled(value, budget));
        else
            entries.set(name, mergeValues(before, value, budget, nullReplaces.has(key), name));
    }
    return { ...base, effect: 'merge', entries };
}
function mergeValues(base, over, budget, nulls, key) {
    if (key === compose_value/* implicitContext */.Lv || (over.kind === 'scalar' && over.isNull && !nulls))
        return base;
    if (base.kind === 'map' && over.kind === 'map')
        return mergeMaps(base, over, budget, key);
    if (base.kind === 'list' && over.kind === 'list') {
        spend(budget, base.items.length);
        return { ...base, items: [...base.items, ...settledItems(over, budget)] };
    }
    return settled(over, budget);
}
/** A value that nothing was there for: what it would reset is gone, and it merges like any other from now on. */
function settled(value, budget) {
    spend(budget, 1);
    if (value.kind === 'scalar')
        return value.effect === 'merge' ? value : { ...value, effect: 'merge' };
    if (value.kind === 'list')
        return { ...value, effect: 'merge', items: settledItems(value, budget) };
    return settledMap(value, budget);
}
/** The same for a map. */
function settledMap(value, budget) {
    const entries = new Map();
    for (const [key, entry] of value.entries)
        if (entry.effect !== 'reset')
            entries.set(key, settled(entry, budget));
    return { ...value, effect: 'merge', entries };
}
function settledItems({ items }, budget) {
    return items.filter((item) => item.effect !== 'reset').map((item) => settled(item, budget));
}
/**
 * A service laid over the one that it extends. What it resets or replaces there, it also resets and replaces in the
 * files that it is merged with later.
 */
function extend(base, over, budget) {
    const merged = mergeMaps(settledMap(base, budget), over, budget);
    const entries = new Map(merged.entries);
    for (const [key, value] of over.entries)
        if (value.effect !== 'merge')
            entries.set(key, value);
    return { ...merged, effect: over.effect, entries };
}

// EXTERNAL MODULE: ./lib/src/support/dotenv.js
var dotenv = __webpack_require__(12402);
// EXTERNAL MODULE: ./lib/src/support/redacted.js
var redacted = __webpack_require__(34652);
;// CONCATENATED MODULE: ./lib/src/support/compose-environment.js





/** The variables of `env_file` in order, then those of `environment`, which win. */
function environmentOf(value, environmentFile) {
    const all = new Map();
    for (const file of (0,compose_value/* scalarsOf */.TM)((0,compose_value/* valueAt */.fK)(value, 'env_file')))
        for (const variable of file.path ? environmentFile(file.path) : [])
            all.set(variable.key, variable);
    for (const [key, scalar] of (0,compose_value/* entriesOf */.Mc)((0,compose_value/* valueAt */.fK)(value, 'environment'))) {
        if (scalar.kind !== 'scalar')
            continue;
        const { at, complete, isNull, text } = scalar;
        all.set(key, { key, at, complete: complete && !isNull, value: isNull ? null : (0,redacted/* redact */.E)(text) });
    }
    return [...all.values()];
}
/** The variables of environment files, each file read once; those of a file that is no text are its own reader's matter. */
function environmentFiles(tree, budget) {
    const read = new Map();
    return (path) => {
        const variables = read.get(path) ?? fileVariables(path, tree);
        read.set(path, variables);
        spend(budget, variables.length);
        return variables;
    };
}
function fileVariables(path, tree) {
    try {
        const entries = (0,dotenv/* readDotenv */.J)(tree.text(path) ?? '');
        return entries.map(({ key, line, value, complete }) => ({
            key,
            at: { file: path, line },
            value,
            complete,
        }));
    }
    catch (error) {
        if (error instanceof unreadable/* Unreadable */.I)
            return [];
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/src/support/compose-variables.js
var compose_variables = __webpack_require__(32434);
;// CONCATENATED MODULE: ./lib/src/support/compose-convert.js


/** Deeper than anything that is looked at below a service (`networks.NAME.aliases[0]`). */
const deepest = 4;
/** A place in the file that is being read. */
function placeIn(scope, line) {
    return { file: scope.file, line };
}
/** A node with its variables put in; `line` is where its key stands, for what has no line of its own. */
function convertNode(node, line, scope, depth = deepest) {
    spend(scope.budget, 1);
    const effect = effectOf(node);
    const at = placeIn(scope, line);
    if (node.kind === 'scalar')
        return convertScalar(node, line, scope);
    if (node.kind === 'list') {
        const items = depth > 0 ? node.items : [];
        return {
            kind: 'list',
            at,
            effect,
            items: items.map((item) => convertNode(item, item.line, scope, depth - 1)),
        };
    }
    const entries = new Map();
    if (depth > 0)
        for (const [key, entry] of node.entries)
            entries.set(key, convertNode(entry.value, entry.line, scope, depth - 1));
    return { kind: 'map', at, effect, entries };
}
function convertScalar(node, line, scope) {
    const isNull = node.type === 'null';
    const { text, complete, related } = (0,compose_variables/* resolve */.hd)(node.text, scope.variables);
    const at = placeIn(scope, isNull ? line : node.line);
    // An alias or a merge key: the value stands elsewhere than the key that uses it.
    const user = at.line === line ? [] : [placeIn(scope, line)];
    return {
        kind: 'scalar',
        at,
        effect: effectOf(node),
        text,
        complete,
        related: [...user, ...related],
        written: node.text,
        isNull,
        comment: node.comment,
    };
}
/** What a node's tag says about what stands before it. */
function effectOf(node) {
    return node.tag === '!reset' ? 'reset' : node.tag === '!override' ? 'replace' : 'merge';
}

// EXTERNAL MODULE: ./lib/src/support/compose-file.js
var compose_file = __webpack_require__(61561);
;// CONCATENATED MODULE: ./lib/src/support/compose-keyed.js

/** `KEY=value` items as a map, without what is no plain value; a key alone takes the value that the project has. */
function keyed(value, { variables }) {
    if (value.kind === 'scalar')
        return null;
    const pairs = value.kind === 'map'
        ? [...value.entries]
        : value.items.flatMap((item) => (item.kind === 'scalar' ? [keyAndValue(item)] : []));
    const entries = new Map();
    for (const [key, entry] of pairs)
        if (entry.kind === 'scalar')
            entries.set(key, entry.isNull ? inherited(key, entry, variables) : entry);
    return { kind: 'map', at: value.at, effect: value.effect, entries };
}
function inherited(key, entry, variables) {
    const text = (0,compose_variables/* variableValue */.eV)(variables, key);
    const at = variables.get(key)?.at;
    if (text === null || entry.effect === 'reset')
        return entry;
    return { ...entry, text, isNull: false, related: [...entry.related, ...(at ? [at] : [])] };
}
function keyAndValue(item) {
    const [equals, writtenEquals] = [item.text.indexOf('='), item.written.indexOf('=')];
    if (equals < 0 || writtenEquals < 0)
        return [item.text, { ...item, text: '', written: '', isNull: true }];
    return [
        item.text.slice(0, equals),
        { ...item, text: item.text.slice(equals + 1), written: item.written.slice(writtenEquals + 1) },
    ];
}
/** A list of names as a map with nothing behind each; a map as it is. */
function namesAsMap(value) {
    if (value.kind === 'scalar')
        return null;
    if (value.kind === 'map')
        return value;
    const none = (item) => ({ ...item, text: '', written: '', isNull: true });
    const names = value.items
        .filter((item) => item.kind === 'scalar')
        .map((item) => [item.text, none(item)]);
    return { kind: 'map', at: value.at, effect: value.effect, entries: new Map(names) };
}

// EXTERNAL MODULE: ./lib/src/support/path.js
var path = __webpack_require__(20331);
;// CONCATENATED MODULE: ./lib/src/support/compose-service-value.js




const settings = new Map([
    ['image', scalarOnly],
    ['build', canonicalBuild],
    ['environment', keyed],
    ['env_file', canonicalEnvironmentFiles],
    ['profiles', listOnly],
    ['depends_on', namesAsMap],
    ['links', listOnly],
    ['volumes_from', listOnly],
    ['network_mode', scalarOnly],
    ['networks', namesAsMap],
    ['container_name', scalarOnly],
    ['hostname', scalarOnly],
    ['extends', canonicalExtends],
    ['command', joined],
    ['entrypoint', joined],
    ['deploy', mapOnly],
    ['scale', scalarOnly],
    ['restart', scalarOnly],
]);
/** What this file says about a service, as far as it is looked at, each setting in its one form. */
function readServiceValue({ key: name, line, value: node }, scope) {
    const at = placeIn(scope, line);
    const effect = effectOf(node);
    const entries = new Map();
    if (effect === 'reset')
        return { kind: 'map', at, effect, entries };
    if (node.kind === 'list' || (node.kind === 'scalar' && node.type !== 'null')) {
        scope.report(`services.${name} is ${described(node.kind)}, where compose expects a map`, at);
        return null;
    }
    for (const entry of node.kind === 'map' ? node.entries.values() : []) {
        const canonical = settings.get(entry.key);
        if (!canonical)
            continue;
        const value = convertNode(entry.value, entry.line, scope);
        // What is reset may have any form, mostly that of a text: `!reset null`.
        const empty = value.effect === 'reset' || (value.kind === 'scalar' && value.isNull);
        const one = empty ? value : canonical(value, scope);
        if (one)
            entries.set(entry.key, one);
        else
            scope.report(`services.${name}.${entry.key} is ${described(value.kind)}, which compose does not take`, value.at);
    }
    return { kind: 'map', at, effect, entries };
}
const described = (kind) => kind === 'scalar' ? 'a plain value' : kind === 'list' ? 'a list' : 'a map';
function scalarOnly(value) {
    return value.kind === 'scalar' ? value : null;
}
function listOnly(value) {
    return value.kind === 'list' ? value : null;
}
/** A command line in either form: as a list its words would be appended to those of the file before. */
function joined(value) {
    if (value.kind !== 'list')
        return scalarOnly(value);
    const words = value.items.flatMap((item) => (item.kind === 'scalar' ? item.text : []));
    return { ...(0,compose_value/* plainScalar */.dn)(words.join(' '), value.at), effect: value.effect };
}
function mapOnly(value) {
    return value.kind === 'map' ? value : null;
}
function canonicalBuild(value, scope) {
    if (value.kind === 'list')
        return null;
    const { at, effect } = value;
    const given = value.kind === 'scalar' ? new Map([['context', value]]) : new Map(value.entries);
    const context = given.get('context');
    if (context?.kind === 'scalar')
        given.set('context', asPath(context, scope));
    given.set(compose_value/* implicitContext */.Lv, { ...(0,compose_value/* plainScalar */.dn)('.', value.at), path: scope.project });
    const args = given.get('args');
    const keyedArgs = args && keyed(args, { variables: scope.outermost });
    if (keyedArgs)
        given.set('args', keyedArgs);
    else
        given.delete('args');
    return { kind: 'map', at, effect, entries: given };
}
function canonicalEnvironmentFiles(value, scope) {
    if (value.kind === 'map')
        return null;
    const items = value.kind === 'list' ? value.items : [value];
    const files = items.flatMap((item) => {
        const file = item.kind === 'map' ? item.entries.get('path') : item;
        return file?.kind === 'scalar' ? [asPath(file, scope)] : [];
    });
    return { kind: 'list', at: value.at, effect: value.effect, items: files };
}
function canonicalExtends(value, scope) {
    if (value.kind === 'list')
        return null;
    const { at, effect } = value;
    if (value.kind === 'scalar')
        return { kind: 'map', at, effect, entries: new Map([['service', value]]) };
    const resolved = (0,compose_value/* entriesOf */.Mc)(value).map(([key, entry]) => key === 'file' && entry.kind === 'scalar'
        ? [key, asPath(entry, scope)]
        : [key, entry]);
    return { kind: 'map', at, effect, entries: new Map(resolved) };
}
/** A scalar with the path of the tree that it points to. */
function asPath(value, scope) {
    return { ...value, path: value.complete ? (0,path/* resolvePath */.o1)(scope.directory, value.text) : null };
}

;// CONCATENATED MODULE: ./lib/src/support/compose-extends.js






const compose_extends_deepest = 50;
/** What a step costs before its content does. */
const costOfStep = 20;
/**
 * A service with what it extends underneath it, from the same file or another one, at any depth
 * (https://docs.docker.com/reference/compose-file/services/#extends). What cannot be found is said and left out.
 */
function extendedService(entry, siblings, scope, extending, chain = []) {
    const own = readServiceValue(entry, scope);
    const service = own && (0,compose_value/* scalarAt */.C_)(own, 'extends', 'service');
    if (!service)
        return own;
    const link = `${scope.file}#${entry.key}`;
    spend(scope.budget, costOfStep);
    if (chain.includes(link) || chain.length >= compose_extends_deepest) {
        scope.report(`services.${entry.key} extends itself, or too many services in a row`, service.at);
        return null;
    }
    const base = baseOf(own, service, siblings, scope, extending, [...chain, link]);
    const entries = new Map(own.entries);
    entries.delete('extends');
    const rest = { ...own, entries };
    return base ? extend(base, rest, scope.budget) : rest;
}
function baseOf(own, service, siblings, scope, extending, chain) {
    const file = (0,compose_value/* scalarAt */.C_)(own, 'extends', 'file');
    const missing = (where) => scope.report(`extends the service ${service.text}, which ${where} does not define`, service.at);
    if (!file) {
        const entry = siblings.entries.get(service.text);
        if (!entry)
            missing('this file');
        return entry ? extendedService(entry, siblings, scope, extending, chain) : null;
    }
    const documents = documentsAt(file, scope);
    if (!documents || typeof file.path !== 'string')
        return null;
    extending.files.add(file.path);
    const there = { ...scope, file: file.path, directory: (0,path/* directoryOf */.jt)(file.path) };
    let base = null;
    for (const { services } of documents) {
        const entry = services?.entries.get(service.text);
        const value = entry && services && extendedService(entry, services, there, extending, chain);
        if (value)
            base = base ? mergeMaps(base, value, scope.budget) : value;
    }
    if (!base)
        missing(file.path);
    return base;
}
function documentsAt(file, scope) {
    const say = (text, where = file.at) => scope.report(text, where);
    if (typeof file.path !== 'string') {
        say('extends a file that is not in the repository');
        return null;
    }
    try {
        const documents = (0,compose_file/* composeDocuments */.l)(file.path, scope.tree);
        if (!documents)
            say(`extends a file that does not exist: ${file.path}`);
        return documents;
    }
    catch (error) {
        if (!(error instanceof unreadable/* Unreadable */.I))
            throw error;
        say(`extends ${file.path}, which is not read: ${error.message}`, { file: file.path, line: error.line });
        return null;
    }
}

// EXTERNAL MODULE: ./lib/src/support/node.js
var support_node = __webpack_require__(36432);
;// CONCATENATED MODULE: ./lib/src/support/compose-load.js








const nothing = { kind: 'map', at: { file: '', line: 1 }, effect: 'merge', entries: new Map() };
const compose_load_deepest = 30;
/** What a file costs before its content does: files that only include each other are not free. */
const costOfFile = 100;
/** The services of files that are merged in order, with their includes and `extends` followed. */
function loadLayers(layers, loading) {
    let services = nothing;
    for (const file of layers.files) {
        spend(loading.budget, costOfFile);
        const scope = scopeOf(file, layers, loading);
        for (const document of documentsOf(file, layers, loading)) {
            const own = ownServices(document, scope, loading);
            services = mergeMaps(services, withIncluded(own, document, scope, layers, loading), loading.budget);
        }
    }
    return services;
}
function scopeOf(file, { directory, variables, outermost }, { tree, budget, notices }) {
    const report = (text, where) => notices.push({ text, at: where, unread: false });
    return { tree, file, directory, project: directory, variables, outermost, budget, report };
}
function documentsOf(file, layers, loading) {
    const where = layers.namedAt ?? { file, line: 1 };
    const say = (text, place) => loading.notices.push({ text, at: place, unread: false });
    try {
        const documents = (0,compose_file/* composeDocuments */.l)(file, loading.tree);
        if (documents)
            loading.files.add(file);
        else
            say(`the compose file ${file} does not exist`, where);
        return documents ?? [];
    }
    catch (error) {
        if (!(error instanceof unreadable/* Unreadable */.I))
            throw error;
        say(`the compose file ${file} is not read: ${error.message}`, { file, line: error.line });
        return [];
    }
}
function ownServices({ services, root }, scope, loading) {
    const found = new Map();
    reportShape(root, scope);
    for (const entry of services?.entries.values() ?? []) {
        const value = services && extendedService(entry, services, scope, loading);
        if (value)
            found.set(entry.key, value);
    }
    return { ...nothing, at: placeIn(scope, services?.line ?? 1), entries: found };
}
function reportShape(root, scope) {
    for (const [key, kind] of [
        ['services', 'map'],
        ['include', 'list'],
    ]) {
        const node = (0,support_node.at)(root, key);
        if (node && node.kind !== kind && (node.kind !== 'scalar' || node.type !== 'null'))
            scope.report(`${key} is no ${kind}, where compose expects one`, placeIn(scope, node.line));
    }
}
/** The own services with those of `include` beside them (https://docs.docker.com/reference/compose-file/include/). */
function withIncluded(own, { include }, scope, layers, loading) {
    const all = new Map(own.entries);
    const isOwn = new Set(own.entries.keys());
    for (const item of include?.kind === 'list' ? include.items : []) {
        const services = loadInclude(item, scope, layers, loading);
        for (const [name, value] of services?.entries ?? []) {
            if (!all.has(name))
                all.set(name, value);
            else if (isOwn.has(name))
                scope.report(`services.${name} is defined here and in an included file: compose refuses that`, placeIn(scope, item.line));
        }
    }
    return { ...own, entries: all };
}
function loadInclude(item, scope, layers, loading) {
    const where = placeIn(scope, item.line);
    const pathOf = (written) => {
        const { text, complete } = (0,compose_variables/* resolve */.hd)(written, scope.variables);
        return complete ? (0,path/* resolvePath */.o1)(scope.directory, text) : null;
    };
    const files = (0,support_node/* texts */.Te)(item.kind === 'map' ? (0,support_node.at)(item, 'path') : item).map(pathOf);
    const known = files.filter((file) => file !== null);
    const [first] = known;
    if (first === undefined || known.length < files.length)
        scope.report('an include that is not in the repository is not followed', where);
    if (first === undefined)
        return null;
    const within = [...layers.within, scope.file];
    if (within.length > compose_load_deepest || known.some((file) => within.includes(file))) {
        scope.report('files that include each other are not followed any further', where);
        return null;
    }
    const directory = (0,support_node/* texts */.Te)((0,support_node.at)(item, 'project_directory')).map(pathOf)[0] ?? (0,path/* directoryOf */.jt)(first);
    const environmentFiles = (0,support_node/* texts */.Te)((0,support_node.at)(item, 'env_file')).map(pathOf);
    const variables = environmentFiles.length
        ? (0,compose_variables/* withEnvironmentFiles */.Bu)(environmentFiles, scope.tree, scope.variables)
        : (0,compose_variables/* withDotenvOf */.sW)(directory, scope.tree, scope.variables);
    const { outermost } = layers;
    return loadLayers({ files: known, directory, variables, outermost, within, namedAt: where }, loading);
}

// EXTERNAL MODULE: ./lib/src/support/compose-select.js
var compose_select = __webpack_require__(71063);
;// CONCATENATED MODULE: ./lib/src/support/compose-service.js


/** What a merged service says, as far as the environment files of the tree can be read. */
function composeService(name, value, environmentFile) {
    const image = (0,compose_value/* scalarAt */.C_)(value, 'image');
    return {
        name,
        at: value.at,
        image: image?.text ? image : null,
        build: composeBuild((0,compose_value/* valueAt */.fK)(value, 'build')),
        profiles: (0,compose_value/* scalarsOf */.TM)((0,compose_value/* valueAt */.fK)(value, 'profiles')).map((profile) => profile.text),
        dependencies: dependenciesOf(value),
        waitsForEnd: (0,compose_value/* entriesOf */.Mc)((0,compose_value/* valueAt */.fK)(value, 'depends_on')).flatMap(([other, how]) => (0,compose_value/* scalarAt */.C_)(how, 'condition')?.text === 'service_completed_successfully' ? other : []),
        program: ['entrypoint', 'command'].flatMap((key) => (0,compose_value/* scalarAt */.C_)(value, key)?.text ?? []).join(' '),
        environment: environmentOf(value, environmentFile),
        hosts: hostsOf(name, value),
        restarts: /^(?:always|unless-stopped)$/.test((0,compose_value/* scalarAt */.C_)(value, 'restart')?.text ?? ''),
        absent: absentAt(value),
    };
}
function composeBuild(build) {
    if (build?.kind !== 'map')
        return null;
    const context = (0,compose_value/* scalarAt */.C_)(build, 'context') ?? (0,compose_value/* scalarAt */.C_)(build, compose_value/* implicitContext */.Lv);
    const args = (0,compose_value/* entriesOf */.Mc)((0,compose_value/* valueAt */.fK)(build, 'args')).filter((entry) => entry[1].kind === 'scalar');
    const named = ['context', 'dockerfile', 'dockerfile_inline', 'target'].map((key) => (0,compose_value/* scalarAt */.C_)(build, key));
    return {
        at: named.find((scalar) => scalar)?.at ?? build.at,
        context: context ? (context.path ?? null) : null,
        dockerfile: (0,compose_value/* scalarAt */.C_)(build, 'dockerfile'),
        inline: (0,compose_value/* scalarAt */.C_)(build, 'dockerfile_inline'),
        target: (0,compose_value/* scalarAt */.C_)(build, 'target'),
        args: new Map(args.filter(([, scalar]) => !scalar.isNull)),
    };
}
function dependenciesOf(value) {
    const links = (0,compose_value/* scalarsOf */.TM)((0,compose_value/* valueAt */.fK)(value, 'links')).map((link) => link.text.split(':')[0] ?? '');
    const volumes = (0,compose_value/* scalarsOf */.TM)((0,compose_value/* valueAt */.fK)(value, 'volumes_from')).map((from) => from.text.split(':')[0] ?? '');
    const network = /^service:(.+)$/.exec((0,compose_value/* scalarAt */.C_)(value, 'network_mode')?.text ?? '')?.[1];
    const named = (0,compose_value/* entriesOf */.Mc)((0,compose_value/* valueAt */.fK)(value, 'depends_on')).map(([name]) => name);
    return [...new Set([...named, ...links, ...volumes, ...(network ? [network] : [])])];
}
function hostsOf(name, value) {
    const own = ['container_name', 'hostname'].flatMap((key) => (0,compose_value/* scalarAt */.C_)(value, key)?.text ?? []);
    const aliases = (0,compose_value/* entriesOf */.Mc)((0,compose_value/* valueAt */.fK)(value, 'networks')).flatMap(([, network]) => (0,compose_value/* scalarsOf */.TM)((0,compose_value/* valueAt */.fK)(network, 'aliases')).map((alias) => alias.text));
    return [...new Set([name, ...own, ...aliases])];
}
/** `scale` wins over `deploy.replicas`, as for compose. */
function absentAt(value) {
    const count = (0,compose_value/* scalarAt */.C_)(value, 'scale') ?? (0,compose_value/* scalarAt */.C_)(value, 'deploy', 'replicas');
    return count && /^0+$/.test(count.text) ? count.at : null;
}

// EXTERNAL MODULE: ./lib/src/support/compose-situation.js
var compose_situation = __webpack_require__(28591);
;// CONCATENATED MODULE: ./lib/src/support/compose-project.js







/** More than this many values no project merges. */
const budget = 400_000;
/**
 * The project that a `docker compose` command means (https://docs.docker.com/reference/compose-file/): files merged in
 * order, includes, `extends`, variables, profiles.
 * @throws Unreadable where the files expand to more than any project has
 */
function readComposeProject(request, tree, namedAt = null) {
    const { files, directory, variables } = (0,compose_situation/* situate */.wm)(request, tree);
    const where = namedAt ?? {
        file: files[0] ?? (0,path/* resolvePath */.o1)(request.directory, 'compose.yaml') ?? 'compose.yaml',
        line: 1,
    };
    const loading = { tree, budget: { left: budget }, notices: [], files: new Set() };
    if (files.length === 0)
        loading.notices.push(noFile(request, where));
    const merged = loadLayers({ files, directory, variables, outermost: variables, within: [], namedAt: where }, loading);
    const environmentFile = environmentFiles(tree, loading.budget);
    const all = [...merged.entries].flatMap(([name, value]) => value.kind === 'map' ? [composeService(name, value, environmentFile)] : []);
    const profiles = request.profiles.length > 0 ? request.profiles : (0,compose_situation/* separated */.Ci)(variables, 'COMPOSE_PROFILES', ',');
    return {
        services: (0,compose_select/* selectServices */.Z)(all, profiles, request.services),
        all,
        notices: distinct(loading.notices),
        files: [...loading.files],
        profiles,
    };
}
/** What a started project declares, each at its own line, with `more` merged into every declaration. */
function declareComposeProject(request, tree, more = {}) {
    const project = readComposeProject(request, tree, more.related?.[0]);
    // What is started runs, whatever profile would else hold it back.
    return (0,compose_declare/* declareServices */.R)({ ...project, profiles: ['*'] }, tree, more);
}
function noFile({ files, directory }, at) {
    const looked = files.length > 0 ? files.join(', ') : `a compose file in ${directory || 'the root'} or above it`;
    return {
        text: `nothing is known of the compose project: ${looked} is not in the repository`,
        at,
        unread: false,
    };
}
function distinct(notices) {
    return [...new Map(notices.map((notice) => [JSON.stringify([notice.text, notice.at]), notice])).values()];
}


/***/ }),

/***/ 71063:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isEnabled),
/* harmony export */   Z: () => (/* binding */ selectServices)
/* harmony export */ });
/**
 * The services that `docker compose up` starts: those that no profile holds back, or the named ones and everything they
 * depend on, whatever their profiles (https://docs.docker.com/compose/how-tos/profiles/).
 */
function selectServices(all, profiles, names) {
    if (names.length === 0)
        return all.filter((service) => isEnabled(service, profiles));
    const byName = new Map(all.map((service) => [service.name, service]));
    const started = new Set();
    const open = [...names];
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
        const service = byName.get(name);
        if (!service || started.has(name))
            continue;
        started.add(name);
        open.push(...service.dependencies);
    }
    return all.filter((service) => started.has(service.name));
}
/** Whether a service starts with these profiles on. */
function isEnabled(service, profiles) {
    return (service.profiles.length === 0 ||
        profiles.includes('*') ||
        service.profiles.some((profile) => profiles.includes(profile)));
}


/***/ }),

/***/ 28591:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ defaultNames),
/* harmony export */   Ci: () => (/* binding */ separated),
/* harmony export */   wm: () => (/* binding */ situate)
/* harmony export */ });
/* harmony import */ var _compose_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32434);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20331);


/** The names that are looked for where none is given, in this order. */
const defaultNames = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml'];
const overrideNames = [
    'compose.override.yml',
    'compose.override.yaml',
    'docker-compose.override.yml',
    'docker-compose.override.yaml',
];
const longestPath = 1024;
/** Finds the files and the variables of a command, in compose's order: shell, environment files, COMPOSE_FILE, default names. */
function situate(request, tree) {
    const named = request.files.length > 0;
    const shell = (0,_compose_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .shellVariables */ .AG)(request.variables);
    const given = request.projectDirectory ? (0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .resolvePath */ .o1)(request.directory, request.projectDirectory) : null;
    const before = given ?? (named ? folderOf(request.directory, request.files) : request.directory);
    const environmentFiles = request.environmentFiles.map((file) => (0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .resolvePath */ .o1)(request.directory, file));
    const first = environmentFiles.length > 0
        ? (0,_compose_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .withEnvironmentFiles */ .Bu)(environmentFiles, tree, shell)
        : (0,_compose_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .withDotenvOf */ .sW)(before, tree, shell);
    const names = named ? request.files : separated(first, 'COMPOSE_FILE', separator(first));
    const files = names.flatMap((name) => (0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .resolvePath */ .o1)(request.directory, name) ?? []);
    const found = names.length > 0 ? files : defaultFiles(request.directory, tree);
    const directory = given ?? (0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(found[0] ?? '');
    const variables = environmentFiles.length > 0 ? first : (0,_compose_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .withDotenvOf */ .sW)(directory, tree, first);
    return { files: found, directory, variables };
}
const folderOf = (directory, files) => (0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)((0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .resolvePath */ .o1)(directory, files[0] ?? '') ?? '');
const separator = (variables) => (0,_compose_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .variableValue */ .eV)(variables, 'COMPOSE_PATH_SEPARATOR') || ':';
/** The parts of a list that a variable holds (COMPOSE_PROFILES); none where it is not set. */
function separated(variables, key, mark) {
    const parts = ((0,_compose_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .variableValue */ .eV)(variables, key) ?? '').split(mark).map((part) => part.trim());
    return parts.filter((part) => part !== '');
}
/** The compose file of a folder or the nearest one above it, with the override beside it. */
function defaultFiles(directory, tree) {
    if (directory.length > longestPath)
        return [];
    for (let folder = directory;; folder = (0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(folder)) {
        const present = (names) => names.map((name) => (folder ? `${folder}/${name}` : name)).filter((path) => tree.has(path));
        const [base] = present(defaultNames);
        if (base !== undefined)
            return [base, ...present(overrideNames).slice(0, 1)];
        if (folder === '')
            return [];
    }
}


/***/ }),

/***/ 87746:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ scalarAt),
/* harmony export */   Lv: () => (/* binding */ implicitContext),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   TM: () => (/* binding */ scalarsOf),
/* harmony export */   dn: () => (/* binding */ plainScalar),
/* harmony export */   fK: () => (/* binding */ valueAt)
/* harmony export */ });
/** Where the folder stands that is built where no context is named. */
const implicitContext = '.';
/** The value at that path of keys, or null. */
function valueAt(value, ...keys) {
    let here = value ?? null;
    for (const key of keys)
        here = here?.kind === 'map' ? (here.entries.get(key) ?? null) : null;
    return here;
}
/** The scalar at that path of keys that says something, or null. */
function scalarAt(value, ...keys) {
    const found = valueAt(value, ...keys);
    return found?.kind === 'scalar' && !found.isNull ? found : null;
}
/** A map's entries; nothing for any other value. */
function entriesOf(value) {
    return value?.kind === 'map' ? [...value.entries] : [];
}
/** The scalars of a list that say something; nothing for any other value. */
function scalarsOf(value) {
    const items = value?.kind === 'list' ? value.items : [];
    return items.filter((item) => item.kind === 'scalar').filter((item) => !item.isNull);
}
/** A text that holds no variables. */
function plainScalar(text, at) {
    return {
        ...{ kind: 'scalar', at, effect: 'merge', text, written: text },
        ...{ complete: true, related: [], isNull: false, comment: null },
    };
}


/***/ }),

/***/ 32434:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ shellVariables),
/* harmony export */   Bu: () => (/* binding */ withEnvironmentFiles),
/* harmony export */   eV: () => (/* binding */ variableValue),
/* harmony export */   hd: () => (/* binding */ resolve),
/* harmony export */   sW: () => (/* binding */ withDotenvOf)
/* harmony export */ });
/* harmony import */ var _dotenv_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12402);
/* harmony import */ var _interpolation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14984);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20331);
/* harmony import */ var _redacted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34652);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91959);





/** The variables that a shell sets. */
function shellVariables(values) {
    return new Map([...values].map(([key, value]) => [key, { value: (0,_redacted_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E)(value), at: null }]));
}
/** The text with the variables put in, and where they were defined. */
function resolve(written, variables) {
    const { text, complete, used } = (0,_interpolation_js__WEBPACK_IMPORTED_MODULE_3__/* .interpolate */ .G)(written, (key) => variableValue(variables, key));
    return { text, complete, related: used.flatMap((key) => variables.get(key)?.at ?? []) };
}
/** A variable's value: to look at, never to show. */
function variableValue(variables, key) {
    const variable = variables.get(key);
    return variable ? (0,_redacted_js__WEBPACK_IMPORTED_MODULE_1__/* .reveal */ ._)(variable.value) : null;
}
/**
 * The variables with those of environment files behind them: what is set already stays, and a later file wins over
 * an earlier one (https://docs.docker.com/compose/how-tos/environment-variables/envvars-precedence/).
 * `unread` hears of every file that does not exist or cannot be read.
 */
function withEnvironmentFiles(paths, tree, variables, unread = () => { }) {
    const behind = new Map();
    for (const path of paths) {
        const source = path === null ? null : tree.text(path);
        if (path === null || source === null)
            unread(path, null);
        else
            try {
                const lookup = (key) => variableValue(variables, key) ?? variableValue(behind, key);
                for (const { key, value, line } of (0,_dotenv_js__WEBPACK_IMPORTED_MODULE_0__/* .readDotenv */ .J)(source, lookup))
                    behind.set(key, { value, at: { file: path, line } });
            }
            catch (error) {
                if (!(error instanceof _unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .Unreadable */ .I))
                    throw error;
                unread(path, error);
            }
    }
    return new Map([...behind, ...variables]);
}
/** The variables with the `.env` of a folder behind them, as compose looks for it where no file is named. */
function withDotenvOf(directory, tree, variables) {
    const path = (0,_path_js__WEBPACK_IMPORTED_MODULE_4__/* .resolvePath */ .o1)(directory, '.env');
    return path !== null && tree.has(path) ? withEnvironmentFiles([path], tree, variables) : variables;
}


/***/ }),

/***/ 26513:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PP: () => (/* binding */ hostsOf),
/* harmony export */   TE: () => (/* binding */ hostsIn),
/* harmony export */   Xl: () => (/* binding */ withoutReferences),
/* harmony export */   Xm: () => (/* binding */ wiring)
/* harmony export */ });
/* harmony import */ var _redacted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34652);

/**
 * For each service that others use: the names of the services that depend on it (`web`), or the environment keys by
 * which they reach it (`web:DATABASE_URL`). The values themselves stay where they are.
 */
function wiring(services) {
    const owner = hostsOf(services);
    const wires = new Map(services.map(({ name }) => [name, new Set()]));
    for (const service of services) {
        for (const target of service.dependencies)
            wires.get(target)?.add(service.name);
        for (const { key, value } of service.environment)
            for (const host of value ? hostsIn(key, (0,_redacted_js__WEBPACK_IMPORTED_MODULE_0__/* .reveal */ ._)(value)) : []) {
                const target = owner.get(host);
                if (target && target !== service.name)
                    wires.get(target)?.add(`${service.name}:${key}`);
            }
    }
    return new Map([...wires].map(([name, found]) => [name, withoutKnown(found)]));
}
/** Every name that a service is reached by, lower case, and whose it is. */
function hostsOf(services) {
    return new Map(services.flatMap(({ hosts, name }) => hosts.map((host) => [host.toLowerCase(), name])));
}
/** A service that is known by a key needs not be named as a dependent too. */
function withoutKnown(wires) {
    const byKey = new Set([...wires].flatMap((wire) => (wire.includes(':') ? [wire.split(':')[0]] : [])));
    return [...wires].filter((wire) => !byKey.has(wire));
}
const longest = 4096;
const namesHost = /(?:HOST|HOSTNAME|SERVER|ADDR|ADDRESS|URL|URI|ENDPOINT|BROKER|NODE|DSN|UPSTREAM|SERVICE)(?:E?S)?$|CONNECTION_?STRINGS?(?:__\w{1,50})?$/i;
/** The hosts that a setting speaks of: of URLs, of `host=\u2026` pairs, of `name:port`, and the whole value of a host's key. */
function hostsIn(key, written) {
    if (written.length > longest)
        return [];
    const value = withoutReferences(written);
    const hosts = [];
    for (const [, authority = ''] of value.matchAll(/:\/\/([^/?#\s"']*)/g))
        hosts.push(...hostsOfAuthority(authority));
    for (const [, host = ''] of value.matchAll(/\b(?:host|server|data source)\s*=\s*([\w.-]+)/gi))
        hosts.push(host);
    for (const part of value.split(/[\s,;]/)) {
        const bare = /^(?:tcp:)?([\w.-]{1,253})(?::(\d{1,5}))?$/.exec(part);
        if (bare?.[1] && (bare[2] !== undefined || namesHost.test(key)))
            hosts.push(bare[1]);
    }
    const names = hosts.filter((host) => /^[\w.-]+$/.test(host));
    return [...new Set(names.map((host) => host.toLowerCase()))];
}
/** A value with a mark, which no name contains, for every variable that is not known: `${A:?say}` is no path. */
function withoutReferences(value) {
    return value.replace(/\$\{[^{}]{0,200}\}/g, '~');
}
/** `user:password@one:1,two:2` has two hosts. */
function hostsOfAuthority(authority) {
    const behindUser = authority.slice(authority.lastIndexOf('@') + 1);
    return behindUser.split(',').map((host) => host.replace(/:[^:]*$/, ''));
}


/***/ }),

/***/ 10975:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bx: () => (/* binding */ baseOf),
  n_: () => (/* binding */ readDockerfile),
  Ae: () => (/* binding */ targetStage)
});

// EXTERNAL MODULE: ./lib/src/support/plain-text.js
var plain_text = __webpack_require__(20548);
;// CONCATENATED MODULE: ./lib/src/support/dockerfile-lines.js

const largest = 256 * 1024;
const mostHeredocs = 10;
/**
 * The instructions of a Dockerfile (https://docs.docker.com/reference/dockerfile/).
 * @throws Unreadable where it is no text or larger than 256 KiB
 */
function readInstructions(source) {
    const text = (0,plain_text/* plainText */.wh)(source, largest);
    (0,plain_text/* refuseConflict */.Xs)(text);
    const lines = text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
    const lastLine = new Map(lines.map((line, index) => [line.trimStart(), index]));
    const continues = escapeCharacter(lines);
    const instructions = [];
    for (let index = 0; index < lines.length;) {
        const taken = takeLogicalLine(lines, index, continues);
        index = taken.next;
        if (!taken.instruction)
            continue;
        instructions.push(taken.instruction);
        for (const end of heredocs(taken.instruction))
            index = afterHeredoc(lines, lastLine, index, end);
    }
    return instructions;
}
/** The parser directive `# escape=` counts only before everything else. */
function escapeCharacter(lines) {
    for (const line of lines) {
        const directive = /^#[ \t]*(\w+)[ \t]*=[ \t]*(\S+)$/.exec(line.trim());
        if (!directive)
            break;
        if (directive[1]?.toLowerCase() === 'escape' && directive[2] === '`')
            return '`';
    }
    return '\\';
}
function takeLogicalLine(lines, first, continues) {
    const parts = [];
    let next = first;
    for (let open = true; open && next < lines.length; next++) {
        const line = lines[next] ?? '';
        const trimmed = line.trim();
        if (trimmed.startsWith('#') || (trimmed === '' && parts.length > 0))
            open = parts.length > 0;
        else {
            open = trimmed.endsWith(continues);
            parts.push({ line: next + 1, text: open ? line.slice(0, line.lastIndexOf(continues)) : line });
        }
    }
    const match = /^\s*([A-Za-z]+)(?:\s+|$)/.exec(parts.map(({ text }) => text).join(''));
    const instruction = match && {
        keyword: (match[1] ?? '').toUpperCase(),
        rest: match.input.slice(match[0].length).trim(),
        line: parts[0]?.line ?? first + 1,
        lines: parts,
    };
    return { next, instruction };
}
const withHeredocs = new Set(['RUN', 'COPY', 'ADD']);
function heredocs({ keyword, rest }) {
    if (!withHeredocs.has(keyword) || !rest.includes('<<'))
        return [];
    const marks = rest.matchAll(/(?:^|\s)\d?<<-?(["']?)([A-Za-z_]\w*)\1(?=\s|$)/g);
    return [...marks].slice(0, mostHeredocs).map((mark) => mark[2] ?? '');
}
/** The index after a heredoc's last line; where none ends it, it was none. */
function afterHeredoc(lines, lastLine, from, end) {
    if ((lastLine.get(end) ?? -1) < from)
        return from;
    let index = from;
    while (index < lines.length && lines[index]?.trimStart() !== end)
        index++;
    return index + 1;
}

// EXTERNAL MODULE: ./lib/src/support/interpolation.js
var interpolation = __webpack_require__(14984);
// EXTERNAL MODULE: ./lib/src/support/unreadable.js
var unreadable = __webpack_require__(91959);
;// CONCATENATED MODULE: ./lib/src/support/dockerfile.js



const mostStages = 200;
/**
 * The stages of a Dockerfile or Containerfile (https://docs.docker.com/reference/dockerfile/).
 * @throws Unreadable where it is no text, larger than 256 KiB or has more than 200 stages
 */
function readDockerfile(source) {
    const globals = [];
    const stages = [];
    for (const instruction of readInstructions(source)) {
        const stage = stages.at(-1);
        if (stages.length > mostStages)
            throw new unreadable/* Unreadable */.I(`more than ${mostStages} stages: not read`, stage?.line);
        if (instruction.keyword === 'FROM')
            stages.push(openStage(instruction));
        else if (stage)
            addTo(stage, instruction);
        else if (instruction.keyword === 'ARG')
            globals.push(...variables(instruction));
    }
    return { globals, stages };
}
function openStage({ rest, line }) {
    const words = rest.split(/\s+/).filter((word) => !word.startsWith('--'));
    const name = words[1]?.toUpperCase() === 'AS' ? (words[2] ?? null) : null;
    const platform = /(?:^|\s)--platform=(\S+)/.exec(rest)?.[1] ?? null;
    return { name, from: words[0] ?? '', platform, line, variables: [], copies: [], instructions: [] };
}
function addTo(stage, instruction) {
    const { keyword, rest, line } = instruction;
    stage.instructions.push(instruction);
    if (keyword === 'ARG' || keyword === 'ENV')
        stage.variables.push(...variables(instruction));
    const from = keyword === 'COPY' ? /(?:^|\s)--from=(\S+)/.exec(rest)?.[1] : undefined;
    if (from)
        stage.copies.push({ from, line });
}
function variables({ keyword, rest, line }) {
    const old = keyword === 'ENV' ? /^([A-Za-z_]\w*)\s+(.*)$/.exec(rest) : null;
    if (old)
        return [{ key: old[1] ?? '', value: unquote(old[2] ?? ''), line }];
    const pairs = rest.matchAll(/(?<=^|\s)([A-Za-z_]\w*)(=(?:"[^"]*"|'[^']*'|\\.|[^\s"'\\])*)?(?=\s|$)/g);
    return [...pairs].map(([, key = '', value]) => ({
        key,
        value: value ? unquote(value.slice(1)) : null,
        line,
    }));
}
const unquote = (value) => value.replace(/["']|\\(.)/g, '$1');
/** The stage that `docker build --target` means (a name or a number); without a target the last one. */
function targetStage({ stages }, target = null) {
    if (target === null)
        return stages.at(-1) ?? null;
    return stageNamed(stages, target) ?? (/^\d{1,3}$/.test(target) ? (stages[Number(target)] ?? null) : null);
}
const stageNamed = (stages, name) => stages.findLast((stage) => stage.name?.toLowerCase() === name.toLowerCase()) ?? null;
// https://docs.docker.com/reference/dockerfile/#automatic-platform-args-in-the-global-scope
const automatic = new Map(['TARGET', 'BUILD'].flatMap((side) => [
    [`${side}PLATFORM`, 'linux/amd64'],
    [`${side}OS`, 'linux'],
    [`${side}ARCH`, 'amd64'],
    [`${side}VARIANT`, ''],
]));
/** The values of the ARGs before the first FROM, as far as they are known: build arguments first, then defaults. */
function globalValues({ globals }, buildArgs) {
    const known = new Map([...automatic].map(([key, value]) => [key, { value, line: null }]));
    for (const { key, value, line } of globals) {
        const given = buildArgs(key);
        const own = value === null ? null : (0,interpolation/* interpolate */.G)(value, (name) => known.get(name)?.value);
        if (typeof given === 'string')
            known.set(key, { value: given, line: null });
        else if (own?.complete)
            known.set(key, { value: own.text, line });
        else if (own)
            known.delete(key);
    }
    return known;
}
/** The image that a stage is built on in the end: earlier stages are followed, ARGs put in. */
function baseOf(dockerfile, from, buildArgs = () => null) {
    const known = globalValues(dockerfile, buildArgs);
    const lineage = [];
    for (let stage = from;;) {
        lineage.push(stage);
        const { text, complete, used } = (0,interpolation/* interpolate */.G)(stage.from, (key) => known.get(key)?.value);
        const earlier = stageNamed(dockerfile.stages.slice(0, dockerfile.stages.indexOf(stage)), text);
        if (!earlier) {
            const lines = used.flatMap((key) => known.get(key)?.line ?? []);
            return { image: text, complete, line: stage.line, defaultLine: lines[0] ?? null, lineage };
        }
        stage = earlier;
    }
}


/***/ }),

/***/ 12402:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readDotenv),
/* harmony export */   b: () => (/* binding */ dotenvLookup)
/* harmony export */ });
/* harmony import */ var _interpolation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14984);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20548);
/* harmony import */ var _redacted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34652);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91959);




const mostKeys = 10_000;
const mostAdded = 1_000_000;
/**
 * The entries of a dotenv file, in order: `export`, the three quotes over several lines, comments, and variables of
 * earlier entries or of `lookup` put in (https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/).
 * @throws Unreadable where it is no text or holds more than 10,000 keys
 */
function readDotenv(source, lookup = () => null) {
    const cursor = { text: (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(source), at: 0, line: 1, gone: new Set() };
    const entries = [];
    const values = new Map();
    let budget = mostAdded;
    const earlier = (key) => {
        const known = values.get(key);
        const value = known ? (0,_redacted_js__WEBPACK_IMPORTED_MODULE_1__/* .reveal */ ._)(known) : lookup(key);
        budget -= value?.length ?? 0;
        return budget < 0 ? null : value;
    };
    while (cursor.at < cursor.text.length) {
        const entry = readEntry(cursor, earlier);
        skipLine(cursor);
        if (!entry)
            continue;
        if (entries.length === mostKeys)
            throw new _unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .Unreadable */ .I('more than 10,000 keys: not read', entry.line);
        entries.push(entry);
        values.set(entry.key, entry.value);
    }
    return entries;
}
/** What a key has in those entries (the last one wins), or null. */
function dotenvLookup(entries) {
    const values = new Map(entries.map(({ key, value }) => [key, value]));
    return (key) => {
        const value = values.get(key);
        return value ? (0,_redacted_js__WEBPACK_IMPORTED_MODULE_1__/* .reveal */ ._)(value) : null;
    };
}
function readEntry(cursor, lookup) {
    const start = /[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]{0,255})[ \t]*=[ \t]*/y;
    start.lastIndex = cursor.at;
    const [all, key] = start.exec(cursor.text) ?? [];
    if (!all || !key)
        return null;
    const { line } = cursor;
    cursor.at += all.length;
    const quoted = readQuoted(cursor);
    const rest = restOfLine(cursor);
    const mark = /(?:^|\s)#/.exec(rest);
    const literal = quoted?.content ?? rest.slice(0, mark?.index).trim();
    const { text, complete } = quoted?.quote === "'" ? { text: literal, complete: true } : (0,_interpolation_js__WEBPACK_IMPORTED_MODULE_3__/* .interpolate */ .G)(literal, lookup);
    const comment = mark && rest.slice(mark.index + mark[0].length).trim();
    return { key, line, value: (0,_redacted_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E)(text), complete, comment };
}
function readQuoted(cursor) {
    const { text, at, gone } = cursor;
    const quote = text[at] ?? '';
    if (!['"', "'", '`'].includes(quote) || gone.has(quote))
        return null;
    const end = closing(text, quote, at + 1);
    if (end < 0) {
        gone.add(quote);
        return null;
    }
    const content = text.slice(at + 1, end);
    cursor.at = end + 1;
    cursor.line += content.split('\n').length - 1;
    return { quote, content: quote === '"' ? unescapeDouble(content) : content };
}
function closing(text, quote, from) {
    let end = text.indexOf(quote, from);
    while (quote === '"' && end > from && isEscaped(text, end, from))
        end = text.indexOf(quote, end + 1);
    return end;
}
function isEscaped(text, at, from) {
    let backslashes = 0;
    while (at - backslashes > from && text[at - backslashes - 1] === '\\')
        backslashes++;
    return backslashes % 2 === 1;
}
const escapes = new Map(Object.entries({ n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\', $: '$$' }));
const unescapeDouble = (content) => content.replace(/\\([nrt"\\$])/g, (_, letter) => escapes.get(letter) ?? letter);
function restOfLine({ text, at }) {
    const newline = text.indexOf('\n', at);
    return text.slice(at, newline < 0 ? text.length : newline);
}
function skipLine(cursor) {
    cursor.at += restOfLine(cursor).length + 1;
    cursor.line++;
}


/***/ }),

/***/ 14984:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ interpolate)
/* harmony export */ });
const deepest = 20;
/** How much text values may add: short references to a long value would otherwise grow without end. */
const mostAdded = 1_000_000;
/**
 * Puts variables into a text as Docker Compose and shells do: `$A`, `${A}`, `${A:-default}`, `${A-default}`,
 * `${A:?error}`, `${A?error}`, `${A:+other}`, `${A+other}`, `$$` for a dollar sign, defaults in defaults
 * (https://docs.docker.com/reference/compose-file/interpolation/). Commands (`$(\u2026)`) are never run: they stay.
 */
function interpolate(source, lookup) {
    const state = {
        source,
        lookup,
        used: [],
        at: 0,
        complete: true,
        defaulted: false,
        live: true,
        budget: mostAdded,
    };
    const text = source.includes('$') ? expand(state, 0) : source;
    const { complete, used, defaulted } = state;
    return { text, complete, used: [...new Set(used)], defaulted };
}
/** Reads up to the end, or inside braces up to the one that closes them. */
function expand(state, depth) {
    const { source } = state;
    let text = '';
    while (state.at < source.length && !(depth > 0 && source[state.at] === '}')) {
        const plain = /[^$}]+|\}/y;
        plain.lastIndex = state.at;
        const passed = plain.exec(source)?.[0];
        state.at += passed?.length ?? 0;
        text += passed ?? reference(state, depth);
    }
    return text;
}
function reference(state, depth) {
    const start = state.at;
    const form = /\$(?:(\$)|([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(:?[-?+])?)?/y;
    form.lastIndex = start;
    const [all = '$', dollar, bare, braced, operator] = form.exec(state.source) ?? [];
    state.at += all.length;
    if (dollar)
        return '$';
    if (bare)
        return look(state, bare) ?? asWritten(state, start);
    if (!braced || depth >= deepest)
        return asWritten(state, start);
    if (operator)
        return withOperator(state, { key: braced, operator, start }, depth);
    return close(state) ? (look(state, braced) ?? asWritten(state, start)) : asWritten(state, start);
}
function withOperator(state, { key, operator, start }, depth) {
    const value = look(state, key);
    const isSet = operator.startsWith(':') ? Boolean(value) : value !== null;
    const takesOther = operator.endsWith('+') ? isSet : operator.endsWith('-') && !isSet;
    const { live } = state;
    state.live = live && takesOther;
    const other = expand(state, depth + 1);
    state.live = live;
    if (!close(state) || (operator.endsWith('?') && !isSet))
        return asWritten(state, start);
    if (live && !isSet)
        state.defaulted = true;
    if (takesOther)
        return other;
    return operator.endsWith('+') ? '' : (value ?? '');
}
function close(state) {
    const closed = state.source[state.at] === '}';
    if (closed)
        state.at++;
    return closed;
}
function look(state, key) {
    if (!state.live)
        return null;
    state.used.push(key);
    const value = state.lookup(key) ?? null;
    state.budget -= value?.length ?? 0;
    return state.budget < 0 ? null : value;
}
function asWritten(state, start) {
    if (state.live)
        state.complete = false;
    return state.source.slice(start, state.at);
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


/***/ })

};
