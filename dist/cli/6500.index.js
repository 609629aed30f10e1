export const id = 6500;
export const ids = [6500];
export const modules = {

/***/ 26500:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fly: () => (/* binding */ fly)
/* harmony export */ });
/* harmony import */ var _support_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36432);
/* harmony import */ var _support_setting_declarations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69298);
/* harmony import */ var _support_toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51379);



/** A Fly.io application; it declares no database, only what its variables say: https://fly.io/docs/reference/configuration/ */
const fly = {
    id: 'fly',
    title: 'Fly.io app',
    spec: 'https://fly.io/docs/reference/configuration/',
    files: ['**/fly.toml', '**/fly.*.toml'],
    usually: 'prod',
    mentions: /^[ \t]*(?:\[[ \t]*env|env[ \t]*=)/m,
    read: (file) => {
        const variables = (0,_support_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entries */ .jO)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_2__.at)((0,_support_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseToml */ .M)(file.text), 'env')).map(({ key, line, value }) => ({
            key,
            value: (0,_support_node_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(value) ?? '',
            line,
        }));
        return {
            declarations: (0,_support_setting_declarations_js__WEBPACK_IMPORTED_MODULE_0__/* .declareSettings */ .O)([{ file: file.path, name: null, says: null, variables }], []),
            keys: variables.map(({ key, line }) => ({
                key,
                at: { file: file.path, line },
                says: null,
                how: 'defined',
            })),
        };
    },
};


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
