export const id = 7528;
export const ids = [7528];
export const modules = {

/***/ 97528:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dockerfile: () => (/* binding */ dockerfile_dockerfile)
});

// EXTERNAL MODULE: ./lib/src/support/declare.js
var declare = __webpack_require__(58948);
// EXTERNAL MODULE: ./lib/src/support/dockerfile.js + 1 modules
var dockerfile = __webpack_require__(10975);
// EXTERNAL MODULE: ./lib/src/support/path.js
var support_path = __webpack_require__(20331);
// EXTERNAL MODULE: ./lib/src/support/per-tree.js
var per_tree = __webpack_require__(21070);
;// CONCATENATED MODULE: ./lib/src/support/dockerfile-builders.js


const composeFiles = ['**/*compose*.{yml,yaml}'];
const otherFiles = [
    '.github/**/*.{yml,yaml}',
    '**/{.gitlab-ci,cloudbuild,cloudbuild.*,buildspec,buildspec.*,skaffold,heroku,render,azure-pipelines}.{yml,yaml}',
    '{.circleci,.tekton}/**/*.{yml,yaml}',
    '**/{Jenkinsfile,Makefile,justfile,Taskfile.yml,package.json,docker-bake.hcl,docker-bake.json,fly.toml,railway.json,railway.toml,captain-definition}',
    '**/*.sh',
];
const builds = /docker(?:x|-| |\/| buildx | image )build|build-push-action|buildah|podman build|kaniko|depot build|nerdctl build|dockerfile/i;
const containerPlatforms = [
    '**/{k8s,kubernetes,kustomize,manifests,helm,charts,chart}/**/*.{yml,yaml}',
    '**/{Chart.yaml,Dockerrun.aws.json,config/deploy.yml,.kamal/secrets,*task-definition*.json,*task-def.json}',
];
/** Who builds the Dockerfile of that path. */
function builderOf(path, tree) {
    const { byCompose, texts, runsContainers } = look(tree);
    if (texts.some((text) => text.includes(wordFor(path))))
        return 'others';
    if (!byCompose.has(path))
        return 'nobody';
    return runsContainers ? 'others' : 'compose';
}
/** Whether a compose file that builds images may mean this one, also by a name that a variable holds. */
function composeMayBuild(path, tree) {
    const { byCompose, composeTexts } = look(tree);
    return (byCompose.has(path) || composeTexts.some((text) => wordFor(path) !== '' && text.includes(wordFor(path))));
}
/** A Dockerfile of the usual name is rarely named: its folder is, and nothing where it lies in the root. */
function wordFor(path) {
    const name = (0,support_path/* fileNameOf */.bV)(path);
    return name === 'Dockerfile' ? (0,support_path/* fileNameOf */.bV)((0,support_path/* directoryOf */.jt)(path)) : name;
}
const look = (0,per_tree/* perTree */.e)((tree) => {
    const textsOf = (globs) => tree.list(globs).map((path) => ({ path, text: tree.text(path) ?? '' }));
    const compose = textsOf(composeFiles).filter(({ text }) => /^[ \t]*build:/m.test(text));
    return {
        byCompose: new Set(compose.flatMap(({ path, text }) => builtBy(path, text))),
        composeTexts: compose.map(({ text }) => text),
        texts: textsOf(otherFiles).flatMap(({ text }) => (builds.test(text) ? [text] : [])),
        runsContainers: tree.list(containerPlatforms).length > 0,
    };
});
/** Every Dockerfile that the contexts and names of a compose file can mean together. */
function builtBy(path, text) {
    const values = (key) => [...text.matchAll(key)].map((match) => (match[1] ?? '').replace(/^["']|["']$/g, ''));
    const contexts = values(/^[ \t]*(?:build|context):[ \t]+([^\s#]+)/gm);
    const names = ['Dockerfile', ...values(/^[ \t]*dockerfile:[ \t]+([^\s#]+)/gm)];
    return [...new Set(contexts)].flatMap((context) => {
        const folder = (0,support_path/* resolvePath */.o1)((0,support_path/* directoryOf */.jt)(path), context);
        return folder === null ? [] : [...new Set(names)].flatMap((name) => (0,support_path/* resolvePath */.o1)(folder, name) ?? []);
    });
}

// EXTERNAL MODULE: ./lib/src/support/interpolation.js
var interpolation = __webpack_require__(14984);
// EXTERNAL MODULE: ./lib/src/support/version-files/plain.js
var plain = __webpack_require__(92531);
;// CONCATENATED MODULE: ./lib/src/support/dockerfile-runtimes.js



/** Packages and set-up scripts that carry a runtime's version in their name. */
const dockerfile_runtimes_packages = [
    ['node', /\b(?:setup|node)_(\d{1,2})\.x\b/, true],
    ['node', /\bnodejs-?(\d{2})\b/],
    ['java', /\bjava-(\d{1,2})-(?:openjdk|amazon)/],
    ['java', /\bopenjdk-?(\d{1,2})-(?:jdk|jre)\b/],
    ['java', /\b(?:temurin|zulu)-?(\d{1,2})-(?:jdk|jre)\b/],
    ['python', /\bpython(3\.\d{1,2})(?![\w.]|-config)/],
    ['php', /\bphp(\d\.\d)-(?:fpm|cli|common)\b/],
    ['dotnet', /\b(?:aspnetcore|dotnet)-runtime-(\d{1,2}\.\d)\b/],
];
const engineOfKey = new Map(Object.entries({
    NODE: 'node',
    NODEJS: 'node',
    PYTHON: 'python',
    RUBY: 'ruby',
    GO: 'go',
    GOLANG: 'go',
    JAVA: 'java',
    JDK: 'java',
    PHP: 'php',
    DOTNET: 'dotnet',
    ELIXIR: 'elixir',
    BUN: 'bun',
    DENO: 'deno',
    RUST: 'rust',
}));
/**
 * The runtimes that stages install themselves: by a package with the version in its name, or by a variable such as
 * `NODE_VERSION`. Packages of the base image's system count only where the base brings no runtime.
 */
function installedRuntimes(dockerfile, stages, file, base) {
    const found = new Map();
    const add = (engine, version, declared, line) => {
        if (engine === base || found.has(engine))
            return;
        found.set(engine, (0,declare/* declare */.x)({ role: 'runtime', engine, version, declared, at: { file, line } }));
    };
    for (const { instructions, variables } of stages) {
        for (const { engine, version, variable } of versionVariables(dockerfile, variables))
            add(engine, version, `${variable.key}=${version}`, variable.line);
        for (const { keyword, rest, lines } of instructions) {
            if (keyword !== 'RUN')
                continue;
            for (const [engine, pattern, isScript] of dockerfile_runtimes_packages) {
                if (!isScript && (base !== null || !/\b(?:install|add)\b/.test(rest)))
                    continue;
                const hit = lines
                    .map(({ line, text }) => ({ line, match: pattern.exec(text) }))
                    .find(({ match }) => match);
                if (hit?.match?.[1])
                    add(engine, hit.match[1], hit.match[0], hit.line);
            }
        }
    }
    return [...found.values()];
}
/** `ENV NODE_VERSION=22.1.0`, `ARG RUBY_VERSION` with its default before the first FROM. */
function versionVariables({ globals }, variables) {
    const known = new Map([...globals, ...variables].map((variable) => [variable.key, variable]));
    return variables.flatMap((variable) => {
        const engine = engineOfKey.get(/^([A-Z]+)_VERSION$/.exec(variable.key)?.[1] ?? '');
        const set = variable.value === null ? globals.find(({ key }) => key === variable.key) : variable;
        if (!engine || !set?.value)
            return [];
        const { text } = (0,interpolation/* interpolate */.G)(set.value, (key) => known.get(key)?.value);
        const { version } = (0,plain/* settleTool */.as)(engine, text);
        return version ? [{ engine, version, variable: set }] : [];
    });
}

// EXTERNAL MODULE: ./lib/src/catalog/engines.js + 5 modules
var engines = __webpack_require__(50779);
;// CONCATENATED MODULE: ./lib/src/support/dockerfile-stages.js


/** Runtimes that a distribution installs in whatever version it carries, by the name of the package. */
const dockerfile_stages_packages = new Map([
    ['nodejs', 'node'],
    ['python3', 'python'],
    ['ruby', 'ruby'],
]);
/** The runtimes that stages install by a package without a version, out of the engines that are asked for. */
function unversionedRuntimes(stages, engines, file) {
    const found = new Map();
    for (const { instructions } of stages)
        for (const { keyword, lines } of instructions) {
            if (keyword !== 'RUN' || !lines.some(({ text }) => /\b(?:add|install)\b/.test(text)))
                continue;
            for (const { line, text } of lines)
                for (const word of text.split(/\s+/)) {
                    const engine = dockerfile_stages_packages.get(word);
                    if (!engine || !engines.has(engine) || found.has(engine))
                        continue;
                    const at = { file, line };
                    found.set(engine, (0,declare/* declare */.x)({ role: 'runtime', engine, pin: 'floating', declared: word, at }));
                }
        }
    return [...found.values()];
}
const says = { environment: 'other', because: 'this stage only builds what another one runs' };
/**
 * The runtimes of stages that only build, where another stage runs what they built on the same engine in a version
 * that behaves differently or that nobody chose; each names the line that it differs from.
 */
function builtOnAnother(own, behind) {
    return behind.flatMap((builder) => {
        const runs = own.find(({ engine }) => engine === builder.engine);
        if (!runs || builder.version === null || runs.version === builder.version)
            return [];
        const differs = (0,engines/* sameBoundary */.nF)(runs.engine, runs.version, builder.version) === 'differs';
        return differs || runs.pin === 'floating' ? [{ ...builder, says, related: [runs.at] }] : [];
    });
}

// EXTERNAL MODULE: ./lib/src/support/path-environment.js
var path_environment = __webpack_require__(93563);
;// CONCATENATED MODULE: ./lib/src/readers/dockerfile.js







/** What builds the pages that another runtime serves decides what browsers get, so its version counts as well. */
const assets = new Set(['node', 'bun', 'deno']);
/**
 * Dockerfiles: the runtime that the production image is built on. What only builds it declares nothing, unless it
 * builds the pages, or the image has no runtime of its own: then the Go, Rust or Node that made its programs is what
 * production runs.
 */
const dockerfile_dockerfile = {
    id: 'dockerfile',
    title: 'Dockerfile',
    spec: 'https://docs.docker.com/reference/dockerfile/',
    files: [
        '**/{Dockerfile,Dockerfile.*,Dockerfile-*,Dockerfile_*,*.Dockerfile,*.dockerfile,dockerfile}',
        '**/{Containerfile,Containerfile.*,*.Containerfile}',
    ],
    usually: 'prod',
    mentions: /^[ \t]*FROM[ \t]/im,
    read: (file, tree) => /\.(?:md|dockerignore|txt|sh|py|[cm]?[jt]s)$/.test(file.path) ? {} : read(file, tree),
};
function read(file, tree) {
    const parsed = (0,dockerfile/* readDockerfile */.n_)(file.text);
    const stage = productionStage(parsed);
    if (!stage)
        return {};
    const builder = builderOf(file.path, tree);
    // A compose file declares what it builds itself, with the environment that it is for.
    if (builder === 'compose')
        return {};
    const says = besideProduction(file.path, tree) ??
        ofTool(file.path) ??
        (builder === 'nobody' ? builtByNobody(file.path) : null);
    const behind = runtimesBehind(parsed, stage, file.path, new Set([stage]));
    const declared = runtimesOf(parsed, stage, file.path);
    const own = declared.length > 0 ? declared : packaged(parsed, stage, file.path, behind);
    if (own.some(({ role }) => role !== 'runtime') && composeMayBuild(file.path, tree))
        return {};
    const engines = new Set(own.map(({ engine }) => engine));
    const copied = behind.filter(({ engine }) => own.length === 0 || (assets.has(engine) && !engines.has(engine)));
    const declarations = [
        ...[...own, ...copied].map((one) => ({ ...one, says })),
        ...builtOnAnother(own, behind),
    ];
    return declarations.length === 0 && !(0,dockerfile/* baseOf */.bx)(parsed, stage).complete
        ? { notices: [unknownBase(parsed, stage, file.path)] }
        : { declarations };
}
/** The last stage that is built on its own, but a stage called production before one called dev or test. */
function productionStage({ stages }) {
    const named = (words) => (stage) => words.test(stage.name ?? '');
    const isOther = named(/(?:^|[-_])(?:dev|development|tests?|testing|ci|lint|debug|e2e)(?:[-_]|$)/i);
    const last = stages.at(-1);
    if (!last || !isOther(last))
        return last ?? null;
    const production = stages.findLast(named(/(?:^|[-_])(?:prod|production|release|runner|runtime)(?:[-_]|$)/i));
    return production ?? last;
}
/** What the stage is built on, and the runtimes that it installs beside. */
function runtimesOf(parsed, stage, file) {
    const { image, line, defaultLine, lineage } = (0,dockerfile/* baseOf */.bx)(parsed, stage);
    const written = lineage.at(-1)?.from ?? image;
    const related = defaultLine === null ? [] : [{ file, line: defaultLine }];
    const base = (0,declare/* declareImage */.o)(image, { file, line }, { declared: written, related });
    if (base && base.role !== 'runtime')
        return base.role === 'other' ? [] : [base];
    return [...(base ? [base] : []), ...installedRuntimes(parsed, lineage, file, base?.engine ?? null)];
}
/** The runtimes of the building stages that the stage itself has from its distribution, in whatever version that is. */
const packaged = (parsed, stage, file, behind) => unversionedRuntimes((0,dockerfile/* baseOf */.bx)(parsed, stage).lineage, new Set(behind.map(({ engine }) => engine)), file);
/** The runtimes of the stages that a stage takes its files from, over stages that only pass them on. */
function runtimesBehind(parsed, stage, file, seen) {
    const sources = (0,dockerfile/* baseOf */.bx)(parsed, stage).lineage.flatMap((one) => copiedStages(parsed, one));
    return sources.flatMap((source) => {
        if (seen.has(source))
            return [];
        seen.add(source);
        const own = runtimesOf(parsed, source, file).filter(({ role }) => role === 'runtime');
        return own.length > 0 ? own : runtimesBehind(parsed, source, file, seen);
    });
}
function copiedStages({ stages }, stage) {
    const names = new Set(stage.copies.map(({ from }) => from.toLowerCase()));
    return stages.filter((one, index) => names.has(one.name?.toLowerCase() ?? '\n') || names.has(String(index)));
}
/** A `Dockerfile` beside a `Dockerfile.production` is not the production's. */
function besideProduction(path, tree) {
    const folder = (0,support_path/* directoryOf */.jt)(path);
    const name = (0,support_path/* fileNameOf */.bV)(path);
    if (!/^(?:Docker|Container)file$/.test(name))
        return null;
    const inFolder = folder === '' ? '' : `${folder}/`;
    const other = [
        'Dockerfile.production',
        'Dockerfile.prod',
        'production.Dockerfile',
        'prod.Dockerfile',
        'Dockerfile-prod',
    ].find((one) => tree.has(`${inFolder}${one}`));
    return other ? { environment: 'dev', because: `${other} beside it is production's` } : null;
}
/** What lies among tools is an image for a chore: a migration, a check. */
function ofTool(path) {
    const folder = path.split('/').find((part) => /^(?:bin|tools?|hack)$/.test(part));
    return folder ? { environment: 'other', because: `it is the image of a tool in ${folder}/` } : null;
}
/** A Dockerfile of a name of its own is for somebody who names it. */
function builtByNobody(path) {
    const name = (0,support_path/* fileNameOf */.bV)(path);
    if (/^(?:Docker|Container)file$/.test(name) || (0,path_environment/* environmentNamedIn */.Ke)(path))
        return null;
    return { environment: 'other', because: `nothing in the repository builds ${name}` };
}
function unknownBase(parsed, stage, file) {
    const { line } = (0,dockerfile/* baseOf */.bx)(parsed, stage);
    return { text: 'the base image is only known when it is built', at: { file, line }, unread: false };
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


/***/ }),

/***/ 92531:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ contentLines),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   as: () => (/* binding */ settleTool)
/* harmony export */ });
/* harmony import */ var _catalog_node_code_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20981);
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29125);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59006);



/** The first line that is neither empty nor a comment, with its number. */
function firstLine(text) {
    return contentLines(text)[0] ?? null;
}
/** Every line that is neither empty nor a comment, without the comment that ends it. */
function contentLines(text) {
    return text.split('\n').flatMap((raw, index) => {
        const content = raw.replace(/(?:^|\s)#.*/, '').trim();
        return content === '' ? [] : [{ line: index + 1, text: content }];
    });
}
/**
 * A version as version managers write it: "22", "v22.13.1", "lts/jod", "ruby-3.3.0", "temurin-21.0.1+12",
 * "1.17.2-otp-27"; words that move are floating; other implementations (`jruby-\u2026`, `pypy\u2026`) are not told apart here.
 */
function settleTool(engine, word) {
    if (/^(?:latest|lts(?:\/[*-].*)?|node|stable|current|system|nightly|beta)(?::|$)/i.test(word))
        return _statement_js__WEBPACK_IMPORTED_MODULE_1__/* .floating */ .DU;
    const codeName = engine === 'node' ? (0,_catalog_node_code_names_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeCodeName */ .T)(word) : null;
    if (codeName)
        return (0,_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .exactly */ .pV)(codeName);
    const bare = engine === 'java' ? afterVendor(word) : word.replace(own.get(engine) ?? /^prefix:/, '');
    const version = (0,_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .leadingVersion */ .tP)(bare);
    return version ? (0,_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .exactly */ .pV)(version) : _statement_js__WEBPACK_IMPORTED_MODULE_1__/* .unresolved */ .II;
}
// Ruby and Python may be named in front of their own version; "jruby-9.4" stays what it is.
const own = new Map([
    ['ruby', /^(?:ruby-|prefix:)/],
    ['python', /^(?:c?python-?|prefix:)/],
    ['go', /^(?:go|prefix:)/],
]);
/** Java's builds are named vendor first: temurin-21.0.1, openjdk64-17, adoptopenjdk-openj9-11. */
const afterVendor = (word) => /(?:^|-)(\d.*)$/.exec(word)?.[1] ?? word;


/***/ }),

/***/ 59006:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DU: () => (/* binding */ floating),
/* harmony export */   II: () => (/* binding */ unresolved),
/* harmony export */   ij: () => (/* binding */ precisionOf),
/* harmony export */   pV: () => (/* binding */ exactly)
/* harmony export */ });
/* harmony import */ var _catalog_engines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50779);

const exactly = (version) => ({ version, versions: [], pin: 'exact' });
const floating = { version: null, versions: [], pin: 'floating' };
const unresolved = { version: null, versions: [], pin: 'unresolved' };
/** How many leading numbers of the engine's version are a boundary. */
const precisionOf = (engine) => (0,_catalog_engines_js__WEBPACK_IMPORTED_MODULE_0__/* .engine */ .Hi)(engine).boundary('20');


/***/ })

};
