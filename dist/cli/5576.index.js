export const id = 5576;
export const ids = [5576];
export const modules = {

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


/***/ }),

/***/ 15576:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ versionFromFile)
});

// EXTERNAL MODULE: ./lib/src/support/plain-text.js
var plain_text = __webpack_require__(20548);
// EXTERNAL MODULE: ./lib/src/support/json.js
var json = __webpack_require__(36194);
// EXTERNAL MODULE: ./lib/src/support/node.js
var support_node = __webpack_require__(36432);
// EXTERNAL MODULE: ./lib/src/support/toml.js + 1 modules
var toml = __webpack_require__(51379);
// EXTERNAL MODULE: ./lib/src/support/version-files/plain.js
var plain = __webpack_require__(92531);
// EXTERNAL MODULE: ./lib/src/support/version-files/ranges.js
var ranges = __webpack_require__(75869);
// EXTERNAL MODULE: ./lib/src/support/version-files/statement.js
var statement = __webpack_require__(59006);
;// CONCATENATED MODULE: ./lib/src/support/version-files/manifests.js






/** No person writes a longer requirement. */
const longest = 256;
function manifests_statement(engine, node, settle, from = 'manifest') {
    const declared = (0,support_node/* text */.Qq)(node);
    return node && declared && declared.length <= longest
        ? [{ engine, ...settle(declared), declared, line: node.line, from }]
        : [];
}
const inRange = (engine) => (text) => (0,ranges/* settleRange */.hL)(engine, text);
/** `package.json` (https://docs.npmjs.com/cli/configuring-npm/package-json#engines), Volta's part of it first. */
function packageJson(text) {
    const root = (0,json/* parseJson */.q)(text);
    const asked = (0,support_node.at)(root, 'devEngines', 'runtime');
    const name = (0,support_node/* text */.Qq)((0,support_node.at)(asked, 'name'));
    return [
        ...manifests_statement('node', (0,support_node.at)(root, 'volta', 'node'), (version) => (0,plain/* settleTool */.as)('node', version), 'tools'),
        ...(name === 'node' || name === 'bun' || name === 'deno'
            ? manifests_statement(name, (0,support_node.at)(asked, 'version'), inRange(name), 'tools')
            : []),
        ...manifests_statement('node', (0,support_node.at)(root, 'engines', 'node'), inRange('node')),
    ];
}
/** `pyproject.toml` (https://packaging.python.org/en/latest/specifications/pyproject-toml/#requires-python). */
function pyproject(text) {
    const root = (0,toml/* parseToml */.M)(text);
    const settle = (requirement) => (0,ranges/* settleRange */.hL)('python', (0,ranges/* fromPython */.p5)(requirement));
    return [
        ...manifests_statement('python', (0,support_node.at)(root, 'project', 'requires-python'), settle),
        ...manifests_statement('python', (0,support_node.at)(root, 'tool', 'poetry', 'dependencies', 'python'), settle),
    ];
}
/** `Pipfile` (https://pipenv.pypa.io/en/latest/pipfile.html). */
function pipfile(text) {
    const requires = (0,support_node.at)((0,toml/* parseToml */.M)(text), 'requires');
    const version = (0,support_node.at)(requires, 'python_full_version') ?? (0,support_node.at)(requires, 'python_version');
    return manifests_statement('python', version, inRange('python'));
}
/** `composer.json` (https://getcomposer.org/doc/06-config.md#platform): what its packages are resolved for first. */
function composerJson(text) {
    const root = (0,json/* parseJson */.q)(text);
    const settle = (constraint) => (0,ranges/* settleRange */.hL)('php', (0,ranges/* fromComposer */.R9)(constraint));
    const platform = manifests_statement('php', (0,support_node.at)(root, 'config', 'platform', 'php'), settle, 'least');
    return platform.length > 0 ? platform : manifests_statement('php', (0,support_node.at)(root, 'require', 'php'), settle);
}
/** `global.json` (https://learn.microsoft.com/dotnet/core/tools/global-json). */
function globalJson(text) {
    return manifests_statement('dotnet', (0,support_node.at)((0,json/* parseJson */.q)(text), 'sdk', 'version'), inRange('dotnet'), 'tools');
}
/** `Gemfile` (https://bundler.io/man/gemfile.5.html#RUBY): literal requirements only. */
function gemfile(text) {
    const line = (0,plain/* contentLines */.$X)(text).find((one) => /^ruby[\s(]/.test(one.text));
    const words = line && /^ruby(?:\s*\(\s*|\s+)((?:["'][^"']*["'])(?:,\s*["'][^"']*["'])*)/.exec(line.text)?.[1];
    if (!line || !words)
        return [];
    const requirements = [...words.matchAll(/["']([^"']*)["']/g)].map((match) => match[1] ?? '');
    return [
        {
            engine: 'ruby',
            ...(0,ranges/* settleRange */.hL)('ruby', (0,ranges/* fromRuby */.xq)(requirements)),
            declared: line.text,
            line: line.line,
            from: 'manifest',
        },
    ];
}
/** `runtime.txt` (https://devcenter.heroku.com/articles/python-runtimes): "python-3.13.2", "python-3.13.x". */
function runtimeTxt(text) {
    const line = (0,plain/* firstLine */.TM)(text);
    const [, engine, version] = /^(python|ruby|java|php)-v?(\d[\w.*]*)$/.exec(line?.text ?? '') ?? [];
    if (!line || !engine || !version)
        return [];
    return [
        { engine, ...(0,ranges/* settleRange */.hL)(engine, version), declared: line.text, line: line.line, from: 'manifest' },
    ];
}
/** `go.mod` (https://go.dev/ref/mod#go-mod-file-toolchain): the toolchain, or else the least Go that it builds with. */
function goMod(text) {
    const lines = text
        .split('\n')
        .map((raw, index) => ({ text: raw.replace(/\/\/.*/, '').trim(), line: index + 1 }));
    const found = lines.find((line) => /^toolchain\s+go\d/.test(line.text)) ??
        lines.find((line) => /^go\s+\d/.test(line.text));
    const version = /^(?:toolchain\s+go|go\s+)(\d{1,8}(?:\.\d{1,8}){1,2})/.exec(found?.text ?? '')?.[1];
    const from = found?.text.startsWith('toolchain') ? 'tools' : 'least';
    return found && version
        ? [{ engine: 'go', ...(0,statement/* exactly */.pV)(version), declared: found.text, line: found.line, from }]
        : [];
}
/** `rust-toolchain(.toml)` (https://rust-lang.github.io/rustup/overrides.html#the-toolchain-file). */
function rustToolchain(text) {
    if (/^[ \t]*\[/m.test(text))
        return manifests_statement('rust', (0,support_node.at)((0,toml/* parseToml */.M)(text), 'toolchain', 'channel'), channel, 'tools');
    const line = (0,plain/* firstLine */.TM)(text);
    return line
        ? [{ engine: 'rust', ...channel(line.text), declared: line.text, line: line.line, from: 'tools' }]
        : [];
}
const channel = (name) => /^(?:stable|beta|nightly)/.test(name) ? statement/* floating */.DU : (0,plain/* settleTool */.as)('rust', name);

// EXTERNAL MODULE: ./lib/src/catalog/engines.js + 5 modules
var engines = __webpack_require__(50779);
;// CONCATENATED MODULE: ./lib/src/support/version-files/tools.js




/** Tools under another name than the engine's. */
const aliases = new Map([
    ['nodejs', 'node'],
    ['golang', 'go'],
    ['postgres', 'postgresql'],
    ['mongo', 'mongodb'],
    ['dotnet-core', 'dotnet'],
    ['cockroach', 'cockroachdb'],
]);
// SQLite as a tool is the command line client: the library comes with the application.
const clients = new Set(['sqlite']);
function engineOf(tool) {
    const name = tool.replace(/^(?:core|asdf|vfox|aqua|ubi):/, '').toLowerCase();
    const id = aliases.get(name) ?? name;
    return (0,engines/* isKnownEngine */.ip)(id) && (0,engines/* engine */.Hi)(id).role !== 'other' && !clients.has(id) ? id : null;
}
/** `.tool-versions` of asdf and mise (https://asdf-vm.com/manage/configuration.html#tool-versions). */
function toolVersions(text) {
    return (0,plain/* contentLines */.$X)(text).flatMap(({ line, text: content }) => {
        const [tool = '', word = ''] = content.split(/\s+/);
        const engine = engineOf(tool);
        return engine
            ? [{ engine, ...(0,plain/* settleTool */.as)(engine, word), declared: content, line, from: 'tools' }]
            : [];
    });
}
/** `.sdkmanrc` (https://sdkman.io/usage#env). */
function sdkmanrc(text) {
    return toolVersions(text.replace(/=/g, ' '));
}
/** `mise.toml` (https://mise.jdx.dev/configuration.html): `[tools]` with a text, a list or a table each. */
function miseToml(text) {
    return (0,support_node/* entries */.jO)((0,support_node.at)((0,toml/* parseToml */.M)(text), 'tools')).flatMap(({ key, line, value }) => {
        const engine = engineOf(key);
        const words = versionWords(value);
        const [first, ...more] = words;
        if (!engine || !first)
            return [];
        const settled = (0,plain/* settleTool */.as)(engine, first);
        const versions = words.flatMap((word) => (0,plain/* settleTool */.as)(engine, word).version ?? []);
        const declared = `${key} = ${words.map((word) => `"${word}"`).join(', ')}`;
        return [
            {
                engine,
                ...settled,
                versions: more.length > 0 ? versions : [],
                declared,
                line,
                from: 'tools',
            },
        ];
    });
}
function versionWords(value) {
    const list = value.kind === 'list' ? value.items : [value];
    return list.flatMap((one) => (0,support_node/* text */.Qq)(one) ?? (0,support_node/* text */.Qq)((0,support_node.at)(one, 'version')) ?? []);
}

;// CONCATENATED MODULE: ./lib/src/support/version-files.js




/** A file that holds nothing but a version of one engine; further lines are further versions of the same. */
function single(engine) {
    return (text) => {
        const lines = (0,plain/* contentLines */.$X)(text);
        const [first] = lines;
        if (!first)
            return [];
        const versions = lines.flatMap((line) => (0,plain/* settleTool */.as)(engine, line.text).version ?? []);
        const settled = (0,plain/* settleTool */.as)(engine, first.text);
        return [
            {
                engine,
                ...settled,
                versions: versions.length > 1 ? versions : [],
                declared: first.text,
                line: first.line,
                from: 'tools',
            },
        ];
    };
}
const byName = new Map([
    ['.nvmrc', single('node')],
    ['.node-version', single('node')],
    ['.python-version', single('python')],
    ['.ruby-version', single('ruby')],
    ['.java-version', single('java')],
    ['.go-version', single('go')],
    ['.php-version', single('php')],
    ['.bun-version', single('bun')],
    ['.tool-versions', toolVersions],
    ['.sdkmanrc', sdkmanrc],
    ['package.json', packageJson],
    ['pyproject.toml', pyproject],
    ['Pipfile', pipfile],
    ['composer.json', composerJson],
    ['global.json', globalJson],
    ['Gemfile', gemfile],
    ['runtime.txt', runtimeTxt],
    ['go.mod', goMod],
    ['go.work', goMod],
    ['rust-toolchain', rustToolchain],
    ['rust-toolchain.toml', rustToolchain],
]);
/**
 * What a version file declares, by its name; nothing for a file of another name. The first statement of an engine is
 * the one that tools obey (`volta` before `engines`).
 * @throws Unreadable where the file is not of its format
 */
function versionFromFile(path, text) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const read = /^\.?mise(?:\.[\w-]+)?\.toml$/.test(name) ? miseToml : byName.get(name);
    return read ? read((0,plain_text/* plainText */.wh)(text)) : [];
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

/***/ 75869:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R9: () => (/* binding */ fromComposer),
/* harmony export */   hL: () => (/* binding */ settleRange),
/* harmony export */   p5: () => (/* binding */ fromPython),
/* harmony export */   xq: () => (/* binding */ fromRuby)
/* harmony export */ });
/* harmony import */ var semver_ranges_intersects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23465);
/* harmony import */ var semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64737);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59006);
// By their own paths: the whole package takes longer to load than most repositories to read.



const longest = 256;
const most = 12;
/**
 * What a range of npm's kind (https://github.com/npm/node-semver#ranges) pins of an engine: one boundary version,
 * a bounded set of them, or nothing that can be compared (`>=20`).
 */
function settleRange(engine, range) {
    if (range.length > longest)
        return _statement_js__WEBPACK_IMPORTED_MODULE_2__/* .unresolved */ .II;
    const exact = /^[=v\s]*(\d{1,8}(?:\.\d{1,8}){0,2})(?:\.[xX*]){0,2}$/.exec(range.trim())?.[1];
    if (exact)
        return (0,_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .exactly */ .pV)(exact);
    if (semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1__(range, { loose: true }) === null)
        return _statement_js__WEBPACK_IMPORTED_MODULE_2__/* .unresolved */ .II;
    const allowed = boundaries(engine, range).filter(({ span }) => semver_ranges_intersects_js__WEBPACK_IMPORTED_MODULE_0__(range, span, { loose: true }));
    const [first] = allowed;
    if (!first || allowed.length > most || allowed.some(({ last }) => last))
        return _statement_js__WEBPACK_IMPORTED_MODULE_2__/* .unresolved */ .II;
    const versions = allowed.map(({ version }) => version);
    return { version: first.version, versions: versions.length > 1 ? versions : [], pin: 'exact' };
}
function boundaries(engine, range) {
    const numbers = [...range.matchAll(/(?<![\d.])\d{1,2}(?!\d)/g)].map(Number);
    const top = Math.max(...numbers) + most;
    const majors = Array.from({ length: top + 1 }, (_, major) => major);
    if ((0,_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .precisionOf */ .ij)(engine) < 2)
        return majors.map((major) => ({
            version: String(major),
            span: `>=${major}.0.0 <${major + 1}.0.0-0`,
            last: major === top,
        }));
    const named = new Set(numbers.flatMap((major) => [major - 1, major]).filter((major) => major >= 0));
    return named.size > most ? [] : [...named].sort((a, b) => a - b).flatMap(minorsOf);
}
const minorsOf = (major) => Array.from({ length: 60 }, (_, minor) => ({
    version: `${major}.${minor}`,
    span: `>=${major}.${minor}.0 <${major}.${minor + 1}.0-0`,
    last: minor === 59,
}));
/** A requirement of Python's kind (https://peps.python.org/pep-0440/#version-specifiers) as a range of npm's. */
function fromPython(requirement) {
    return requirement
        .split(',')
        .map((clause) => clause.trim())
        .filter((clause) => !clause.startsWith('!='))
        .map((clause) => fromCompatible(clause, '~=').replace(/^={2,3}\s*/, ''))
        .join(' ');
}
/** A requirement of RubyGems' kind (https://guides.rubygems.org/patterns/#pessimistic-version-constraint). */
const fromRuby = (requirements) => requirements.map((requirement) => fromCompatible(requirement.trim(), '~>')).join(' ');
/** A constraint of Composer's kind (https://getcomposer.org/doc/articles/versions.md). */
const fromComposer = (constraint) => constraint
    .split(/\s*\|\|?\s*/)
    .map((either) => either
    .split(/\s*,\s*|\s+(?=[<>=^~])/)
    .map((clause) => fromCompatible(clause, '~'))
    .join(' '))
    .join(' || ');
/** "compatible with X.Y": the last number is free, the one before it is not. */
function fromCompatible(clause, operator) {
    const numbers = clause.startsWith(operator)
        ? /^\D*(\d+(?:\.\d+){1,2})$/.exec(clause)?.[1]?.split('.')
        : undefined;
    if (!numbers)
        return clause;
    const upper = numbers.slice(0, -1);
    const raised = [...upper.slice(0, -1), String(Number(upper.at(-1)) + 1)];
    return `>=${numbers.join('.')} <${raised.join('.')}`;
}


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
