export const id = 2311;
export const ids = [2311];
export const modules = {

/***/ 92311:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compose: () => (/* binding */ compose)
});

// EXTERNAL MODULE: ./lib/src/support/compose-declare.js + 3 modules
var compose_declare = __webpack_require__(3103);
// EXTERNAL MODULE: ./lib/src/support/compose-file.js
var compose_file = __webpack_require__(61561);
// EXTERNAL MODULE: ./lib/src/catalog/images.js + 13 modules
var catalog_images = __webpack_require__(26530);
// EXTERNAL MODULE: ./lib/src/support/image-reference.js
var image_reference = __webpack_require__(32227);
;// CONCATENATED MODULE: ./lib/src/support/compose-installation.js


/** Products that teams run beside their application in development, with a database of their own or the application's. */
const beside = /(?:admin|adminer|console|exporter|hasura|graphql-engine|metabase|temporal|unleash|supertokens|kong|ui|proxy|mock|fake|localstack|storybook|playground|migrat|bouncer|pgpool|pooler|backup)/;
/**
 * The service that a compose file installs, or null: a published image that nothing here builds, kept running by a
 * restart policy, beside the services that it depends on. That is how a product is handed to those who run it.
 */
function installedService(services) {
    if (services.some((service) => service.build))
        return null;
    const backing = new Set(services.filter((one) => one.image && (0,catalog_images/* identifyImage */.c)(one.image.text)).map((one) => one.name));
    return (services.find((one) => one.restarts && isProduct(one) && one.dependencies.some((name) => backing.has(name))) ?? null);
}
/** An image of an organisation that the catalogue knows neither as a service nor as a tool. */
function isProduct({ image }) {
    const path = image ? ((0,image_reference/* parseImageReference */.o)(image.text)?.path ?? []) : [];
    return (path.length > 1 && !path.some((part) => beside.test(part)) && (0,catalog_images/* identifyImage */.c)(image?.text ?? '') === null);
}

// EXTERNAL MODULE: ./lib/src/support/compose-project.js + 8 modules
var compose_project = __webpack_require__(61000);
// EXTERNAL MODULE: ./lib/src/support/compose-situation.js
var compose_situation = __webpack_require__(28591);
// EXTERNAL MODULE: ./lib/src/support/path.js
var support_path = __webpack_require__(20331);
// EXTERNAL MODULE: ./lib/src/support/path-environment.js
var path_environment = __webpack_require__(93563);
;// CONCATENATED MODULE: ./lib/src/support/compose-production.js




/**
 * What a base compose file runs in production: `compose.prod.yaml` that only completes services of `compose.yaml`
 * (they have neither image nor build there) means both files together. Empty for a file that stands alone.
 */
function completedProduction(path, tree) {
    if ((0,path_environment/* environmentNamedIn */.Ke)((0,support_path/* fileNameOf */.bV)(path))?.environment !== 'prod')
        return [];
    const directory = (0,support_path/* directoryOf */.jt)(path);
    const base = compose_situation/* defaultNames */.A_.find((name) => tree.has((0,support_path/* resolvePath */.o1)(directory, name) ?? ''));
    if (!base || base === (0,support_path/* fileNameOf */.bV)(path))
        return [];
    const request = (files) => ({
        directory,
        files,
        profiles: [],
        services: [],
        variables: new Map(),
        environmentFiles: [],
    });
    const basic = new Set((0,compose_project/* readComposeProject */.q)(request([base]), tree).all.map((service) => service.name));
    const own = (0,compose_project/* readComposeProject */.q)(request([(0,support_path/* fileNameOf */.bV)(path)]), tree).all;
    if (!own.some(({ name, image, build }) => !image && !build && basic.has(name)))
        return [];
    const because = `production is ${base} completed by ${(0,support_path/* fileNameOf */.bV)(path)}`;
    const { declarations = [] } = (0,compose_project/* declareComposeProject */.C)(request([base, (0,support_path/* fileNameOf */.bV)(path)]), tree, {
        says: { environment: 'prod', because },
    });
    return declarations.filter((one) => one.at.file !== path && one.role !== 'runtime');
}

;// CONCATENATED MODULE: ./lib/src/support/compose-purpose.js
const thing = '(?:docker[- ]?)?(?:compose|stack|setup|set-up|environment|deployment|configuration|config|override|file|services)';
const purpose = '(?:for|in|of|during)(?: use in| running in| running)?(?: the| a| our| your| any)?(?: local| \\w{1,20})?';
const meant = '(?:used|meant|intended|designed|suitable|made)';
/** How a comment says what the file is for; only whole phrases, so that a word in passing says nothing. */
const phrases = [
    {
        environment: 'prod',
        about: /production/i,
        says: phrase(`production(?:[- ]ready)? ${thing}|(?:${thing}|${meant}) ${purpose} production`),
        word: phrase('production'),
    },
    {
        environment: 'dev',
        about: /dev|local/i,
        says: phrase(`dev(?:elopment)?(?: purposes?)? (?:only|${thing})|${purpose} (?:dev|development|developing)|local (?:development|testing)`),
        word: phrase('development'),
    },
    {
        environment: 'ci',
        about: /ci|continuous|actions/i,
        says: phrase(`(?:CI|continuous integration)(?: pipelines?)? (?:only|${thing})|(?:by|in|on|for)(?: the| our)? (?:CI|continuous integration|github actions|gitlab ci)`),
        word: phrase('CI|continuous integration'),
    },
    {
        environment: 'other',
        about: /staging|review/i,
        says: phrase(`(?:staging|preview|review app) ${thing}|(?:${thing}|${meant}) ${purpose} (?:staging|previews?|review apps?)`),
        word: phrase('staging'),
    },
];
/** "Not for production", "similar to production": the word is there, the statement is another one. */
const otherwise = phrase("not|no|never|don't|do not|doesn't|isn't|without|unlike|ignored|similar|like|mirrors?|mirroring|same as|as in|if|before|until|instead");
/** "For development, use the other file" speaks of another file. */
const elsewhere = /^\s*(?:for|in|during)\b[^,]{0,80},|\b(?:see|refer to)\b/i;
const mostLines = 60;
const mostSentences = 8;
/**
 * What the comment at the top of a compose file clearly says about its environment: "production docker-compose",
 * "for local development only". Null where it says nothing, or names more than one.
 */
function statedPurpose(source) {
    const named = new Set();
    let stated = null;
    for (const sentence of sentences(source).filter((one) => !elsewhere.test(one)))
        for (const { environment, about, says, word } of phrases) {
            if (!about.test(sentence))
                continue;
            if (environment !== 'dev' && otherwise.test(sentence))
                continue;
            const words = says.exec(sentence)?.[0];
            if (words || word.test(sentence))
                named.add(environment);
            if (words)
                stated ??= { environment, words };
        }
    return stated && named.size === 1
        ? { environment: stated.environment, because: `its first lines say "${stated.words.trim()}"` }
        : null;
}
/** The sentences of the comment before the first setting. */
function sentences(source) {
    const comment = [];
    for (const line of source.slice(0, 8192).split('\n').slice(0, mostLines)) {
        const text = /^\s*#+(.*)$/.exec(line)?.[1];
        if (text !== undefined)
            comment.push(text.trim().replace(/^[-=*#~ ]+$/, '.'));
        else if (!/^\s*(?:---.*|version:.*|name:.*|)$/.test(line))
            break;
    }
    return comment
        .join(' ')
        .split(/[.!?;:](?:\s|$)| [-\u2013\u2014] /)
        .slice(0, mostSentences);
}
function phrase(alternatives) {
    return new RegExp(`\\b(?:${alternatives})\\b`, 'i');
}

// EXTERNAL MODULE: ./lib/src/support/glob-index.js
var glob_index = __webpack_require__(23907);
// EXTERNAL MODULE: ./lib/src/support/node.js
var node = __webpack_require__(36432);
// EXTERNAL MODULE: ./lib/src/support/unreadable.js
var unreadable = __webpack_require__(91959);
;// CONCATENATED MODULE: ./lib/src/readers/compose.js











const files = [
    '**/*compose*.{yml,yaml}',
    '**/{docker-,docker.,}stack*.{yml,yaml}',
    '**/{docker,.docker,compose,docker-compose,.devcontainer}/**/*.{yml,yaml}',
    // Templates of frameworks name their compose files after the environment alone.
    '{local,production,staging,dev,development,test,services,infra}.{yml,yaml}',
];
const claims = (0,glob_index/* globMatcher */.fU)(files);
/** Names that say compose; every other claimed file has to look like it. */
const certain = /(?:^|[._-])(?:docker)?compose(?:[._-][^/]*)?\.ya?ml$|^docker-stack\b/i;
/** Docker Compose files, each for itself: what it declares on its own lines, whatever it is merged with. */
const compose = {
    id: 'compose',
    title: 'Compose file',
    spec: 'https://docs.docker.com/reference/compose-file/',
    files,
    usually: 'dev',
    mentions: /\b(?:services|include|image|build)["']?\s*:/,
    read,
};
function read(file, tree) {
    const isCertain = certain.test((0,support_path/* fileNameOf */.bV)(file.path));
    const isLikely = isCertain || (/^services:/m.test(file.text) && /^[ \t]+(?:image|build):/m.test(file.text));
    const documents = documentsOf(file.path, tree, isLikely);
    if (!documents.some((document) => isCompose(document, isCertain)))
        return isCertain && !documents.some(isAnotherFormat) ? { notices: [noServices(file.path)] } : {};
    const project = (0,compose_project/* readComposeProject */.q)(requestOf(file.path, [(0,support_path/* fileNameOf */.bV)(file.path)]), tree);
    const beside = servicesBeside(file.path, tree);
    const services = project.all;
    const reading = (0,compose_declare/* declareServices */.R)({ ...project, services, beside }, tree, { says: statedPurpose(file.text) });
    const own = ownPart(reading, file.path, new Set(project.files));
    return {
        ...own,
        declarations: [...(own.declarations ?? []), ...completedProduction(file.path, tree)],
        uses: installation(services, file.path),
    };
}
/** A file that installs a published product is production for whoever runs it, unless its name says otherwise. */
function installation(services, path) {
    const product = installedService(services);
    const because = `it installs the published image of ${product?.name} and builds nothing`;
    return product ? [{ file: path, environment: 'prod', because, at: product.at }] : [];
}
/** A file that only may be one is not reported where it is no YAML. */
function documentsOf(path, tree, isLikely) {
    try {
        return (0,compose_file/* composeDocuments */.l)(path, tree) ?? [];
    }
    catch (error) {
        if (isLikely || !(error instanceof unreadable/* Unreadable */.I))
            throw error;
        return [];
    }
}
function isCompose({ services, include }, isCertain) {
    if (isCertain)
        return services !== null || include !== null;
    return services !== null && (0,compose_file/* looksLikeServices */.G)(services);
}
/** Workflows and Kubernetes manifests that are about compose bear its name. */
function isAnotherFormat({ root }) {
    return ['jobs', 'apiVersion', 'stages', 'steps', 'tasks'].some((key) => (0,node.at)(root, key) !== null);
}
const noServices = (file) => ({
    text: 'defines no services, so it says nothing about what runs',
    at: { file, line: 1 },
    unread: false,
});
/** The services of the folder's default project, which other files of the folder are usually merged with. */
function servicesBeside(path, tree) {
    const request = requestOf(path, []);
    const { files: usual } = (0,compose_situation/* situate */.wm)(request, tree);
    const isBeside = usual.some((other) => other !== path && (0,support_path/* directoryOf */.jt)(other) === (0,support_path/* directoryOf */.jt)(path));
    return isBeside ? (0,compose_project/* readComposeProject */.q)(request, tree).all : [];
}
/** The project of the named files, or without names the default project of that file's folder. */
function requestOf(path, names) {
    return {
        directory: (0,support_path/* directoryOf */.jt)(path),
        files: names,
        profiles: [],
        services: [],
        variables: new Map(),
        environmentFiles: [],
    };
}
/** What stands in the file itself, or in compose files that no reader would read on their own. */
function ownPart({ declarations = [], keys = [], notices = [] }, path, composeFiles) {
    const isOwn = (file) => file === path || !claims(file);
    const isAdopted = (file) => composeFiles.has(file) && !claims(file);
    // A build is declared by the compose file's line, though its image stands in a Dockerfile.
    const isDeclaredHere = ({ at: place, related }) => [place, ...related].some(({ file }) => file === path || isAdopted(file));
    return {
        declarations: declarations.filter(isDeclaredHere),
        keys: keys.filter((key) => isOwn(key.at.file)),
        notices: notices.filter((notice) => isOwn(notice.at.file)),
    };
}


/***/ })

};
