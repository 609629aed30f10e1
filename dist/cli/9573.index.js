export const id = 9573;
export const ids = [9573];
export const modules = {

/***/ 3063:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runtimeVersions: () => (/* binding */ runtimeVersions)
/* harmony export */ });
/* harmony import */ var _catalog_engines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(779);
/* harmony import */ var _support_declare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8948);
/* harmony import */ var _support_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(331);
/* harmony import */ var _support_version_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5576);




/**
 * Files that say which version of a language developers use. A CI job that reads one says so itself. Where a platform
 * builds production out of the sources (a Procfile and no Dockerfile, or Heroku's app.json), what the application's manifest asks for is
 * production's version too. An open range (`>=20`, the `go` line
 * of go.mod) asks for nothing that could differ.
 */
const runtimeVersions = {
    id: 'runtime-versions',
    title: 'Version file',
    spec: 'https://mise.jdx.dev/configuration.html#idiomatic-version-files',
    files: [
        '**/{.nvmrc,.node-version,.python-version,.ruby-version,.java-version,.go-version,.php-version,.bun-version}',
        '**/{.tool-versions,.sdkmanrc,mise.toml,.mise.toml,mise.*.toml,.mise.*.toml,rust-toolchain,rust-toolchain.toml}',
        '**/{package.json,pyproject.toml,Pipfile,composer.json,global.json,Gemfile,runtime.txt,go.mod}',
    ],
    usually: 'dev',
    mentions: /\d|lts|latest|node|stable/,
    read: (file, tree) => (asks(file) ? read(file, tree) : {}),
};
/** Where a manifest can say a version at all; most do not, and need not be parsed. */
const wanted = new Map([
    ['package.json', /"(?:engines|devEngines|volta)"/],
    ['composer.json', /"php"/],
    ['pyproject.toml', /python/],
    ['Pipfile', /python_/],
]);
const asks = ({ path, text }) => wanted.get((0,_support_path_js__WEBPACK_IMPORTED_MODULE_3__/* .fileNameOf */ .bV)(path))?.test(text) ?? true;
function read(file, tree) {
    const platform = platformOf(file.path, tree);
    const declarations = known((0,_support_version_files_js__WEBPACK_IMPORTED_MODULE_2__/* .versionFromFile */ .R)(file.path, file.text)).flatMap((statement) => {
        const declaration = declarationOf(statement, file.path);
        const builds = platform !== null && (statement.from === 'manifest' || buildpacksRead.has((0,_support_path_js__WEBPACK_IMPORTED_MODULE_3__/* .fileNameOf */ .bV)(file.path)));
        return builds ? [declaration, { ...declaration, says: platform }] : [declaration];
    });
    return { declarations };
}
/** One statement an engine: the one that tools obey; open ranges and least versions are left out. */
function known(statements) {
    const byEngine = new Map();
    for (const statement of statements)
        if (statement.pin !== 'unresolved' && statement.from !== 'least' && !byEngine.has(statement.engine))
            byEngine.set(statement.engine, statement);
    return [...byEngine.values()];
}
function declarationOf({ engine: id, version, versions, pin, declared, line }, file) {
    return (0,_support_declare_js__WEBPACK_IMPORTED_MODULE_1__/* .declare */ .x)({ role: (0,_catalog_engines_js__WEBPACK_IMPORTED_MODULE_0__/* .engine */ .Hi)(id).role, engine: id, version, versions, pin, declared, at: { file, line } });
}
const buildpacksRead = new Set(['.python-version', '.ruby-version', '.node-version']);
/** Files of platforms that build from sources, with what tells them from others of that name. */
const markers = new Map([
    ['Procfile', /^\w+:/m],
    ['app.json', /"(?:buildpacks|addons|formation)"/],
    ['project.toml', /buildpacks/],
    ['nixpacks.toml', /./],
    ['manifest.yml', /buildpack/],
]);
/** The statement that a platform builds production from the sources of this folder, or null. */
function platformOf(path, tree) {
    if ((0,_support_path_js__WEBPACK_IMPORTED_MODULE_3__/* .fileNameOf */ .bV)(path) === 'runtime.txt')
        return { environment: 'prod', because: 'platforms that build from the sources read it' };
    const folder = (0,_support_path_js__WEBPACK_IMPORTED_MODULE_3__/* .directoryOf */ .jt)(path);
    const below = (name) => (folder === '' ? name : `${folder}/${name}`);
    if (tree.has(below('heroku.yml')))
        return null;
    // With a Dockerfile beside it a Procfile may be one of a process manager; Heroku's own manifest leaves no doubt.
    const isHeroku = /"(?:addons|buildpacks)"\s*:/.test(tree.text(below('app.json')) ?? '');
    if (tree.has(below('Dockerfile')) && !isHeroku)
        return null;
    const marker = [...markers].find(([name, told]) => told.test(tree.text(below(name)) ?? ''))?.[0];
    return marker
        ? { environment: 'prod', because: `a platform builds from the sources beside ${marker}` }
        : null;
}


/***/ }),

/***/ 6194:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* unused harmony export readJson */
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(548);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1959);


const deepest = 100;
/**
 * A JSON text as nodes with lines; comments and trailing commas are let through
 * (https://www.rfc-editor.org/rfc/rfc8259, https://jsonc.org/).
 * @throws Unreadable where the text is no object and no list, or not well formed
 */
function parseJson(source) {
    return readJson(source).node;
}
/** As `parseJson`, with the keys that stand twice in one object. */
function readJson(source) {
    const text = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(source);
    (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseConflict */ .Xs)(text);
    const cursor = { text, duplicates: [], token: '', end: 0, line: 1, lineStart: 0 };
    advance(cursor);
    if (cursor.token === '')
        throw new _unreadable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .I('empty: no JSON value');
    const node = readValue(cursor, 0);
    if (cursor.token !== '')
        throw unexpected(cursor, 'the end of the file');
    if (node.kind === 'scalar')
        throw new _unreadable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .I('a JSON file that holds no object and no list', node.line);
    return { node, duplicates: cursor.duplicates };
}
// Every alternative starts with another character and no quantifier is nested in one that could match the same text.
const tokens = /[ \t\r]+|(\n)|\/\/[^\n]*|(\/\*)|("[^"\\\n]*(?:\\.[^"\\\n]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)\b|[{}[\],:])|/y;
function advance(cursor) {
    for (;;) {
        tokens.lastIndex = cursor.end;
        const [all = '', newline, comment, token] = tokens.exec(cursor.text) ?? [];
        cursor.end += all.length;
        if (newline)
            startLine(cursor, cursor.end);
        else if (comment)
            skipComment(cursor);
        else if (token || all === '') {
            cursor.token = token ?? '';
            if (token || cursor.end === cursor.text.length)
                return;
            throw unexpected(cursor, 'a JSON value or sign');
        }
    }
}
function startLine(cursor, offset) {
    cursor.line++;
    cursor.lineStart = offset;
}
function skipComment(cursor) {
    const close = cursor.text.indexOf('*/', cursor.end);
    if (close < 0)
        throw unexpected(cursor, 'the end "*/" of a comment');
    for (;;) {
        const newline = cursor.text.indexOf('\n', cursor.end);
        if (newline < 0 || newline > close)
            break;
        cursor.end = newline + 1;
        startLine(cursor, cursor.end);
    }
    cursor.end = close + 2;
}
const position = ({ line, end, token, lineStart }) => ({
    line,
    column: end - token.length - lineStart + 1,
});
function unexpected(cursor, wanted) {
    return new _unreadable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .I(`not well-formed JSON: ${wanted} was expected here`, cursor.line);
}
function readValue(cursor, depth) {
    if (depth > deepest)
        throw new _unreadable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .I(`nested more than ${deepest} levels deep`, cursor.line);
    if (cursor.token === '{')
        return readObject(cursor, depth);
    return cursor.token === '[' ? readList(cursor, depth) : readScalar(cursor);
}
function readScalar(cursor) {
    const { token } = cursor;
    if (token === '' || '}],:'.includes(token))
        throw unexpected(cursor, 'a value');
    const start = position(cursor);
    const quoted = token.startsWith('"');
    const text = quoted ? unquote(cursor) : token;
    const type = quoted ? 'string' : token === 'null' ? 'null' : /^[tf]/.test(token) ? 'boolean' : 'number';
    advance(cursor);
    return {
        kind: 'scalar',
        ...start,
        tag: null,
        text: type === 'null' ? '' : text,
        type,
        quoted,
        comment: null,
    };
}
function unquote(cursor) {
    try {
        return JSON.parse(cursor.token);
    }
    catch {
        throw unexpected(cursor, 'a string without control characters and unknown escapes');
    }
}
function readObject(cursor, depth) {
    const start = position(cursor);
    const entries = new Map();
    advance(cursor);
    while (cursor.token !== '}') {
        if (!cursor.token.startsWith('"'))
            throw unexpected(cursor, 'a key or "}"');
        const key = unquote(cursor);
        const place = position(cursor);
        advance(cursor);
        if (cursor.token !== ':')
            throw unexpected(cursor, '":"');
        advance(cursor);
        const value = readValue(cursor, depth + 1);
        const before = entries.get(key);
        if (before)
            cursor.duplicates.push({ key, first: before.line, again: place.line });
        entries.set(key, { key, ...place, value });
        passComma(cursor, '}');
    }
    advance(cursor);
    return { kind: 'map', ...start, tag: null, entries };
}
function readList(cursor, depth) {
    const start = position(cursor);
    const items = [];
    advance(cursor);
    while (cursor.token !== ']') {
        items.push(readValue(cursor, depth + 1));
        passComma(cursor, ']');
    }
    advance(cursor);
    return { kind: 'list', ...start, tag: null, items };
}
function passComma(cursor, close) {
    if (cursor.token === ',')
        advance(cursor);
    else if (cursor.token !== close)
        throw unexpected(cursor, `"," or "${close}"`);
}


/***/ }),

/***/ 6432:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   jO: () => (/* binding */ entries),
/* harmony export */   ld: () => (/* binding */ items)
/* harmony export */ });
/** The node at that path of keys, or null where any of them is missing. */
function at(node, ...keys) {
    let here = node ?? null;
    for (const key of keys)
        here = here?.kind === 'map' ? (here.entries.get(key)?.value ?? null) : null;
    return here;
}
/** A map's entries in order; nothing for any other node. */
function entries(node) {
    return node?.kind === 'map' ? [...node.entries.values()] : [];
}
/** A list's items; nothing for any other node. */
function items(node) {
    return node?.kind === 'list' ? node.items : [];
}
/** A scalar's text, or null for a map, a list, a null and a missing node. */
function text(node) {
    return node?.kind === 'scalar' && node.type !== 'null' ? node.text : null;
}
/** The texts of a scalar or of a list of scalars. */
function texts(node) {
    return (node?.kind === 'list' ? node.items : [node]).flatMap((item) => text(item) ?? []);
}


/***/ }),

/***/ 331:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bV: () => (/* binding */ fileNameOf),
/* harmony export */   jt: () => (/* binding */ directoryOf),
/* harmony export */   o1: () => (/* binding */ resolvePath)
/* harmony export */ });
/** The folder that a path lies in; '' is the root. */
function directoryOf(path) {
    const slash = path.lastIndexOf('/');
    return slash < 0 ? '' : path.slice(0, slash);
}
/** The last segment of a path. */
function fileNameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/**
 * A path as a manifest writes it ("../db/Dockerfile", "./x"), seen from a folder of the tree, as a path of the tree
 * ('' is the root); null where it leaves the repository, is absolute, or is no path but an address.
 */
function resolvePath(directory, written) {
    if (/^(?:[/\\~]|[A-Za-z][\w+.-]*:)/.test(written))
        return null;
    const segments = directory === '' ? [] : directory.split('/');
    for (const segment of written.split('/')) {
        if (segment === '' || segment === '.')
            continue;
        if (segment !== '..')
            segments.push(segment);
        else if (segments.pop() === undefined)
            return null;
    }
    return segments.join('/');
}


/***/ })

};
