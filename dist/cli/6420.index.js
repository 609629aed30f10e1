export const id = 6420;
export const ids = [6420];
export const modules = {

/***/ 46420:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nixPackages: () => (/* binding */ nixPackages)
});

// EXTERNAL MODULE: ./lib/src/catalog/engines.js + 5 modules
var engines = __webpack_require__(50779);
;// CONCATENATED MODULE: ./lib/src/catalog/packages.js

/** Names of packages that differ from the engine whose server they hold: Homebrew, Nix, Flox, conda. */
const otherNames = new Map([
    ['postgres', 'postgresql'],
    ['postgis', 'postgresql'],
    ['mongodb-community', 'mongodb'],
    ['mongodb-ce', 'mongodb'],
    ['elasticsearch-full', 'elasticsearch'],
    ['nats-server', 'nats'],
    ['typesense-server', 'typesense'],
    ['apache-kafka', 'kafka'],
    ['rabbitmq-server', 'rabbitmq'],
    ['minio-server', 'minio'],
    ['influxdb2', 'influxdb'],
    ['nodejs', 'node'],
    ['node', 'node'],
    ['jdk', 'java'],
    ['openjdk', 'java'],
]);
const servers = new Set(['database', 'cache', 'broker', 'search', 'storage', 'mail']);
/** Libraries and services without a server that a package of that name would install. */
const noServer = new Set(['sqlite', 's3', 'sqs', 'sns', 'celery', 'sidekiq', 'h2', 'smtp', 'ses']);
/** The engine whose server, or whose runtime, a package manager installs under that name; or null. */
function packagedEngine(name) {
    const id = otherNames.get(name) ?? name;
    if (!(0,engines/* isKnownEngine */.ip)(id) || noServer.has(id))
        return null;
    const { role } = (0,engines/* engine */.Hi)(id);
    return servers.has(role) || role === 'runtime' ? id : null;
}
// Nixpkgs writes a series without its dot: https://search.nixos.org/packages
const series = new Map([
    ['mysql', /^(\d)(\d)$/],
    ['mariadb', /^(\d{2})(\d{1,2})$/],
    ['python', /^(3)(\d{1,2})$/],
    ['php', /^(\d)(\d)$/],
]);
/** `postgresql_16`, `mysql80`, `nodejs_20`, `python312`, `redis`: an attribute of nixpkgs, or null. */
function nixPackage(attribute) {
    const [, name = '', written = ''] = /^([a-z][a-z-]{1,40}?)[_-]?(\d[\d_.]{0,8})?$/.exec(attribute.slice(0, 60)) ?? [];
    const id = packagedEngine(name);
    if (id === null)
        return null;
    const [, major, minor] = series.get(id)?.exec(written) ?? [];
    const version = major ? `${major}.${minor}` : written.replaceAll('_', '.');
    return { engine: id, version: version === '' ? null : version };
}

// EXTERNAL MODULE: ./lib/src/support/declare.js
var declare = __webpack_require__(58948);
// EXTERNAL MODULE: ./lib/src/support/json.js
var json = __webpack_require__(36194);
;// CONCATENATED MODULE: ./lib/src/support/nix.js
const pieces = /(\n)|(#[^\n]*)|\/\*|([A-Za-z_][\w'-]*|"[\w.-]{1,80}")((?:\.(?:[A-Za-z_][\w'-]*|"[\w.-]{1,80}")){0,8})\s*=(?!=)\s*|"(?:[^"\\\n]|\\.){0,500}"|''|[{}[\]();]|[^\s{}[\]();"#/']+|[\s\S]/y;
const deepest = 60;
/**
 * The bindings of a Nix expression, without evaluating any (https://nix.dev/manual/nix/stable/language/syntax.html):
 * functions, `let` and `with` are looked through, what is computed keeps its code.
 */
function nixBindings(source) {
    const bindings = [];
    const frames = [];
    let line = 1;
    for (let at = 0; at < source.length;) {
        pieces.lastIndex = at;
        const match = pieces.exec(source);
        const [all = source[at] ?? '', newline, , name, more = ''] = match ?? [];
        const end = all === '/*'
            ? closing(source, '*/', at + 2)
            : all === "''"
                ? closing(source, "''", at + 2)
                : at + all.length;
        const path = frames.at(-1) ?? [];
        if (newline)
            line++;
        else if (name) {
            const own = [...path, ...`${name}${more}`.replaceAll('"', '').split('.')];
            if (source[end] === '{' && frames.length < deepest) {
                frames.push(own);
                line += newlines(all);
                at = end + 1;
                continue;
            }
            bindings.push({ path: own, value: valueFrom(source, end), line: line + newlines(all) });
        }
        else if (all === '{' && frames.length < deepest)
            frames.push(path);
        else if (all === '}')
            frames.pop();
        if (!newline)
            line += newlines(source.slice(at, end));
        at = end;
    }
    return bindings;
}
const closing = (source, end, from) => {
    const found = source.indexOf(end, from);
    return found < 0 ? source.length : found + end.length;
};
const newlines = (text) => text.split('\n').length - 1;
const longestValue = 200;
const valueFrom = (source, from) => (source.slice(from, from + longestValue).split(/[;\n]/, 1)[0] ?? '').trim();

// EXTERNAL MODULE: ./lib/src/support/node.js
var node = __webpack_require__(36432);
// EXTERNAL MODULE: ./lib/src/support/plain-text.js
var plain_text = __webpack_require__(20548);
// EXTERNAL MODULE: ./lib/src/support/toml.js + 1 modules
var toml = __webpack_require__(51379);
// EXTERNAL MODULE: ./lib/src/support/versions.js
var versions = __webpack_require__(29125);
;// CONCATENATED MODULE: ./lib/src/readers/nix-packages.js









/** Servers and languages of environments that are made of Nix packages: devbox, devenv, services-flake, Flox. */
const nixPackages = {
    id: 'nix-packages',
    title: 'Nix environment (devbox, devenv, Flox)',
    spec: 'https://www.jetify.com/docs/devbox/configuration',
    files: ['**/devbox.json', '**/{devenv,flake}.nix', '**/{nix,devenv}/*.nix', '**/.flox/env/manifest.toml'],
    usually: 'dev',
    mentions: /"packages"|\bservices\b|\[install\]/,
    read: (file) => {
        if (file.path.endsWith('.json'))
            return { declarations: devbox(file) };
        return { declarations: file.path.endsWith('.toml') ? flox(file) : services(file) };
    },
};
/** A list of "postgresql@16", or a map of names to versions. */
function devbox(file) {
    const packages = (0,node.at)((0,json/* parseJson */.q)(file.text), 'packages');
    const listed = (0,node/* items */.ld)(packages).map((item) => {
        const [name = '', version = null] = ((0,node/* text */.Qq)(item) ?? '').split('@', 2);
        return { name, version, line: item.line };
    });
    const mapped = (0,node/* entries */.jO)(packages).map(({ key, value, line }) => {
        const version = (0,node/* text */.Qq)(value) ?? (0,node/* text */.Qq)((0,node.at)(value, 'version'));
        return { name: key, version, line };
    });
    return [...listed, ...mapped].flatMap((one) => installed(one, file) ?? []);
}
/** `[install]` with `postgresql.pkg-path = "postgresql_16"`. */
const flox = (file) => (0,node/* entries */.jO)((0,node.at)((0,toml/* parseToml */.M)(file.text), 'install')).flatMap(({ value, line }) => {
    const name = (0,node.at)(value, 'pkg-path');
    const version = (0,node/* text */.Qq)((0,node.at)(value, 'version'));
    return installed({ name: (0,node/* text */.Qq)(name) ?? '', version, line: name?.line ?? line }, file) ?? [];
});
/** A package by its name in nixpkgs, which may carry a series; a version beside it says more. */
function installed({ name, version, line }, file) {
    const found = nixPackage(name);
    if (!found)
        return null;
    const known = (0,versions/* leadingVersion */.tP)((version ?? '').replace(/^[~^=]+/, '')) ?? found.version;
    return declaration(found.engine, known, version ? `${name}@${version}` : name, file, line);
}
const declaration = (id, version, declared, file, line) => (0,declare/* declare */.x)({
    role: (0,engines/* engine */.Hi)(id).role,
    engine: id,
    version,
    pin: version ? 'exact' : 'floating',
    declared,
    at: { file: file.path, line },
});
/** `services.postgres = { enable = true; package = pkgs.postgresql_16; }`, also of a named instance. */
function services(file) {
    (0,plain_text/* refuseConflict */.Xs)((0,plain_text/* plainText */.wh)(file.text));
    const bindings = nixBindings(file.text).filter(({ path }) => path.includes('services'));
    const switches = bindings.filter(({ path, value }) => path.at(-1) === 'enable' && value === 'true');
    return switches.flatMap(({ path, line }) => {
        const own = path.slice(0, -1).join('.');
        const id = packagedEngine(path[path.indexOf('services') + 1] ?? '');
        const chosen = bindings.find((one) => one.path.at(-1) === 'package' && one.path.slice(0, -1).join('.') === own);
        if (id === null || (0,engines/* engine */.Hi)(id).role === 'runtime')
            return [];
        const named = nixPackage(/(?:^|\.)([\w-]{1,60})$/.exec(chosen?.value ?? '')?.[1] ?? '');
        const version = named?.engine === id ? named.version : null;
        const declared = version && chosen ? chosen.value : `${own}.enable`;
        return [declaration(id, version, declared, file, version && chosen ? chosen.line : line)];
    });
}


/***/ }),

/***/ 51379:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ parseToml)
});

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./lib/src/support/plain-text.js
var plain_text = __webpack_require__(20548);
;// CONCATENATED MODULE: ./lib/src/support/toml-tokens.js
/** The cursor's line and column, 1-based. */
const place = ({ line, at, lineStart }) => ({
    line,
    column: at - lineStart + 1,
});
/** Takes what the sticky expression matches here. */
function take(cursor, expression) {
    expression.lastIndex = cursor.at;
    return advance(cursor, expression.exec(cursor.text)?.[0].length ?? 0);
}
/** Passes blanks, line breaks and comments. */
function skipSpace(cursor) {
    while (take(cursor, /\s+/y) || take(cursor, /#[^\n]*/y))
        ;
}
/** Takes a string of any of the four kinds and returns its content, or null where none stands here. */
function takeString(cursor) {
    const quote = cursor.text[cursor.at];
    if (quote !== '"' && quote !== "'")
        return null;
    if (cursor.text.startsWith(quote.repeat(3), cursor.at))
        return takeLongString(cursor, quote);
    const literal = take(cursor, quote === '"' ? /"[^"\\\n]*(?:\\.[^"\\\n]*)*"/y : /'[^'\n]*'/y);
    return unescapeToml(literal.slice(1, -1), quote);
}
function takeLongString(cursor, quote) {
    const { text, at } = cursor;
    let end = at + 3;
    while (end < text.length && !text.startsWith(quote.repeat(3), end))
        end += quote === '"' && text[end] === '\\' ? 2 : 1;
    for (let more = 0; more < 2 && text[end + 3] === quote; more++)
        end++;
    const literal = advance(cursor, end + 3 - at);
    return unescapeToml(literal.slice(3, -3).replace(/^\r?\n/, ''), quote);
}
function advance(cursor, length) {
    const taken = cursor.text.slice(cursor.at, cursor.at + length);
    for (let newline = taken.indexOf('\n'); newline >= 0; newline = taken.indexOf('\n', newline + 1)) {
        cursor.line++;
        cursor.lineStart = cursor.at + newline + 1;
    }
    cursor.at += length;
    return taken;
}
const escapes = new Map(Object.entries({ b: '\b', t: '\t', n: '\n', f: '\f', r: '\r', e: '\u001b' }));
function unescapeToml(content, quote) {
    if (quote === "'" || !content.includes('\\'))
        return content;
    return content.replace(/\\(?:[ \t\r]*\n\s*|x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|(.))/g, (_, x, u, long, letter = '') => {
        const code = x ?? u ?? long;
        return code ? String.fromCodePoint(Number.parseInt(code, 16)) : (escapes.get(letter) ?? letter);
    });
}

// EXTERNAL MODULE: ./lib/src/support/unreadable.js
var unreadable = __webpack_require__(91959);
;// CONCATENATED MODULE: ./lib/src/support/toml.js




const deepest = 100;
/**
 * A TOML text as nodes with lines (https://toml.io/en/v1.0.0). The library decides whether it is TOML; it tells no
 * positions and no literal numbers, so the text, well formed by then, is walked once more.
 * @throws Unreadable where the text is no TOML
 */
function parseToml(source) {
    const text = (0,plain_text/* plainText */.wh)(source);
    (0,plain_text/* refuseConflict */.Xs)(text);
    validate(text);
    const cursor = { text, at: 0, line: 1, lineStart: 0 };
    const root = emptyMap({ line: 1, column: 1 });
    let table = root;
    for (skipSpace(cursor); cursor.at < text.length; skipSpace(cursor)) {
        const before = cursor.at;
        if (text[cursor.at] === '[')
            table = readHeader(cursor, root);
        else
            readPair(cursor, table);
        if (cursor.at === before)
            throw new unreadable/* Unreadable */.I('not well-formed TOML', cursor.line);
    }
    return root;
}
function validate(text) {
    try {
        (0,dist/* parse */.qg)(text, { maxDepth: deepest, integersAsBigInt: true });
    }
    catch (error) {
        const { message, line } = error;
        const what = message.split('\n', 1)[0]?.replace(/^Invalid TOML document: /, '');
        throw new unreadable/* Unreadable */.I(`not well-formed TOML: ${what}`, line ?? 1);
    }
}
const emptyMap = ({ line, column }) => ({
    kind: 'map',
    line,
    column,
    tag: null,
    entries: new Map(),
});
function readKey(cursor) {
    const path = [];
    for (;;) {
        take(cursor, /[ \t]+/y);
        const start = place(cursor);
        const last = { key: takeString(cursor) ?? take(cursor, /[\w-]+/y), ...start };
        take(cursor, /[ \t]+/y);
        if (!take(cursor, /\./y))
            return { path, last };
        path.push(last);
        if (path.length > deepest)
            throw new unreadable/* Unreadable */.I(`nested more than ${deepest} levels deep`, start.line);
    }
}
function readHeader(cursor, root) {
    const many = take(cursor, /\[\[?/y) === '[[';
    const { path, last } = readKey(cursor);
    take(cursor, /\]\]?/y);
    if (!many)
        return descend(root, [...path, last]);
    const parent = descend(root, path);
    const table = emptyMap(last);
    const list = parent.entries.get(last.key)?.value;
    if (list?.kind === 'list')
        list.items.push(table);
    else
        parent.entries.set(last.key, { ...last, value: listOf(table) });
    return table;
}
const listOf = (first) => ({
    kind: 'list',
    line: first.line,
    column: first.column,
    tag: null,
    items: [first],
});
/** The table of that path, made where it does not exist yet; of an array of tables the last one. */
function descend(from, path) {
    let here = from;
    for (const key of path) {
        const found = here.entries.get(key.key)?.value;
        const next = found?.kind === 'list' ? found.items.at(-1) : found;
        const table = next?.kind === 'map' ? next : emptyMap(key);
        if (table !== next)
            here.entries.set(key.key, { ...key, value: table });
        here = table;
    }
    return here;
}
function readPair(cursor, table) {
    const { path, last } = readKey(cursor);
    take(cursor, /=[ \t]*/y);
    descend(table, path).entries.set(last.key, { ...last, value: readValue(cursor) });
}
function readValue(cursor) {
    const sign = cursor.text[cursor.at];
    if (sign === '[')
        return readArray(cursor);
    return sign === '{' ? readInlineTable(cursor) : readScalar(cursor);
}
function readArray(cursor) {
    const start = place(cursor);
    const items = [];
    take(cursor, /\[/y);
    for (skipSpace(cursor); !atEnd(cursor, /\]/y); skipSpace(cursor)) {
        items.push(readValue(cursor));
        skipSpace(cursor);
        take(cursor, /,/y);
    }
    return { kind: 'list', ...start, tag: null, items };
}
function readInlineTable(cursor) {
    const table = emptyMap(place(cursor));
    take(cursor, /\{/y);
    for (skipSpace(cursor); !atEnd(cursor, /\}/y); skipSpace(cursor)) {
        readPair(cursor, table);
        skipSpace(cursor);
        take(cursor, /,/y);
    }
    return table;
}
const atEnd = (cursor, close) => take(cursor, close) !== '' || cursor.at >= cursor.text.length;
function readScalar(cursor) {
    const start = place(cursor);
    const string = takeString(cursor);
    const text = string ?? take(cursor, /\d{4}-\d\d-\d\d \d\d:[\d:.Z+-]+|[^\s,\]}#]+/y);
    const comment = /[ \t]*(?:,[ \t]*)?#([^\n]*)/y;
    comment.lastIndex = cursor.at;
    return {
        kind: 'scalar',
        ...start,
        tag: null,
        text,
        type: string !== null ? 'string' : typeOf(text),
        quoted: string !== null,
        comment: comment.exec(cursor.text)?.[1]?.trim() ?? null,
    };
}
const typeOf = (text) => text === 'true' || text === 'false' ? 'boolean' : /^\d{4}-|^\d\d:/.test(text) ? 'string' : 'number';


/***/ })

};
