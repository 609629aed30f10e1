export const id = 2104;
export const ids = [2104];
export const modules = {

/***/ 32104:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pytest: () => (/* binding */ pytest)
});

// EXTERNAL MODULE: ./lib/src/support/named-variables.js
var named_variables = __webpack_require__(86307);
// EXTERNAL MODULE: ./lib/src/support/path.js
var path = __webpack_require__(20331);
// EXTERNAL MODULE: ./lib/src/support/declare.js
var declare = __webpack_require__(58948);
// EXTERNAL MODULE: ./lib/src/support/ini.js
var ini = __webpack_require__(68616);
// EXTERNAL MODULE: ./lib/src/support/matches.js
var matches = __webpack_require__(90935);
// EXTERNAL MODULE: ./lib/src/support/named-url.js
var named_url = __webpack_require__(12459);
// EXTERNAL MODULE: ./lib/src/support/node.js
var support_node = __webpack_require__(36432);
// EXTERNAL MODULE: ./lib/src/support/toml.js + 1 modules
var toml = __webpack_require__(51379);
;// CONCATENATED MODULE: ./lib/src/support/pytest-environment.js






/** "D:KEY=value" of pytest-env, "KEY = value" of tox. */
function variable(written, line) {
    const found = /^(?:[DRU]:){0,2}([A-Za-z_]\w{0,100})[ \t]*=[ \t]*(.*)$/.exec(written.trim());
    return found?.[1] ? [{ key: found[1], value: (found[2] ?? '').replace(/^["']|["']$/g, ''), line }] : [];
}
/** The variables of `[tool.pytest_env]` and of `env` in pytest's and tox's own tables (https://pypi.org/project/pytest-env/). */
function pyprojectVariables(source) {
    const tool = (0,support_node.at)((0,toml/* parseToml */.M)(source), 'tool');
    const table = (0,support_node/* entries */.jO)((0,support_node.at)(tool, 'pytest_env')).flatMap(({ key, value }) => {
        const node = value.kind === 'map' ? (0,support_node.at)(value, 'value') : value;
        const written = (0,support_node/* text */.Qq)(node);
        return node && written !== null ? [{ key, value: written, line: node.line }] : [];
    });
    const list = (0,support_node/* items */.ld)((0,support_node.at)(tool, 'pytest', 'ini_options', 'env') ?? (0,support_node.at)(tool, 'pytest', 'env'));
    return [...table, ...list.flatMap((one) => variable((0,support_node/* text */.Qq)(one) ?? '', one.line))];
}
/** The variables of pytest.ini, setup.cfg (`env`) and tox.ini (`setenv` of its test environments). */
function iniVariables(source) {
    return (0,ini/* readIni */.$)(source).flatMap(({ section, key, lines }) => {
        const isPytest = /^(?:tool:)?pytest$/.test(section) && key === 'env';
        const isTox = /^testenv\b/.test(section) && /^set_?env$/.test(key);
        return isPytest || isTox ? lines.flatMap((one) => variable(one.text, one.line)) : [];
    });
}
const engines = /\bcreate_(?:async_)?engine\(\s{0,80}f?["']([a-z][\w+]{1,30}:\/\/[^"'\n]{0,200})["']/g;
const settings = /\b([A-Z_]{0,40}(?:DATABASE|DB|BROKER)_UR[IL])["']?\]?\s{0,5}[=:,]\s{0,40}f?["']([a-z][\w+]{1,30}:\/\/[^"'\n]{0,200})["']/g;
/** The databases that fixtures of tests connect to, where the URL is literal. */
function conftestDatabases(file, says) {
    const source = file.text.replace(/^[ \t]*#.*$/gm, '');
    const named = [
        ...(0,matches/* locatedMatches */.Q)(source, engines).map((one) => ({
            key: '',
            url: one.groups[1] ?? '',
            line: one.lastLine,
        })),
        ...(0,matches/* locatedMatches */.Q)(source, settings).map(({ groups, lastLine }) => ({
            key: groups[1] ?? '',
            url: groups[2] ?? '',
            line: lastLine,
        })),
    ];
    return named.flatMap(({ key, url, line }) => {
        const found = (0,named_url/* namedByUrl */.I)(url, key.includes('BROKER') ? null : 'database');
        const role = key.includes('BROKER') ? 'broker' : 'database';
        return found ? [(0,declare/* declare */.x)({ ...found, role, at: { file: file.path, line }, says })] : [];
    });
}

// EXTERNAL MODULE: ./lib/src/support/settings-text.js
var settings_text = __webpack_require__(42405);
;// CONCATENATED MODULE: ./lib/src/readers/pytest.js




const says = { environment: 'ci', because: 'tests run with it' };
/** The environment that Python's test runners set: pytest-env, tox, and what conftest.py connects to. */
const pytest = {
    id: 'pytest',
    title: 'settings of pytest and tox',
    spec: 'https://docs.pytest.org/en/stable/reference/customize.html',
    files: [
        '**/pyproject.toml',
        '**/pytest.ini',
        '**/.pytest.ini',
        '**/tox.ini',
        '**/setup.cfg',
        '**/conftest.py',
    ],
    usually: 'ci',
    mentions: /pytest_env|^[ \t]*(?:env|set_?env)[ \t]*=|create_(?:async_)?engine\(|(?:DATABASE|DB|BROKER)_UR[IL]\b/m,
    read(given) {
        const file = (0,settings_text/* settingsFile */._)(given);
        if ((0,path/* fileNameOf */.bV)(file.path) === 'conftest.py')
            return { declarations: conftestDatabases(file, says) };
        const variables = variablesOf(file);
        return {
            declarations: (0,named_variables/* declareVariables */.E)(variables, file.path, says),
            keys: (0,named_variables/* definedKeys */.Y)(variables, file.path, says),
        };
    },
};
const variablesOf = ({ path, text }) => path.endsWith('.toml') ? pyprojectVariables(text) : iniVariables(text);


/***/ }),

/***/ 68616:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readIni)
/* harmony export */ });
/** The entries of an INI file as Python reads it (https://docs.python.org/3/library/configparser.html). */
function readIni(source) {
    const entries = [];
    let section = '';
    for (const [index, raw] of source.split(/\r?\n/).entries()) {
        const text = raw.trim();
        if (text === '' || /^[#;]/.test(text))
            continue;
        const line = index + 1;
        const header = /^\[([^\]]{1,200})\]/.exec(raw)?.[1];
        if (header !== undefined)
            section = header;
        else if (/^\s/.test(raw))
            entries.at(-1)?.lines.push({ text, line });
        else {
            const at = text.search(/[=:]/);
            const value = at < 0 ? '' : text.slice(at + 1).trim();
            const key = (at < 0 ? text : text.slice(0, at)).trim();
            entries.push({ section, key, lines: value === '' ? [] : [{ text: value, line }] });
        }
    }
    return entries;
}


/***/ }),

/***/ 90935:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ locatedMatches)
/* harmony export */ });
/** Every match of a global pattern with its lines, which are counted once over the text. */
function locatedMatches(text, pattern) {
    let [line, counted] = [1, 0];
    return [...text.matchAll(pattern)].map((match) => {
        const leading = /^\s*/.exec(match[0])?.[0].length ?? 0;
        for (const start = match.index + leading; counted < start; counted++)
            if (text[counted] === '\n')
                line++;
        const within = match[0].slice(leading).split('\n').length - 1;
        return { groups: [...match], index: match.index, line, lastLine: line + within };
    });
}


/***/ }),

/***/ 12459:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ namedByUrl)
/* harmony export */ });
/* harmony import */ var _catalog_urls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37445);

/** The engine of a connection URL; of the URL nothing is shown but its scheme. */
function namedByUrl(url, role) {
    const found = (0,_catalog_urls_js__WEBPACK_IMPORTED_MODULE_0__/* .identifyUrl */ .e1)(url);
    if (!found || (role && found.role !== role))
        return null;
    const { engine, variants, version } = found;
    return { engine, variants, declared: shown(url.trim()), ...(version ? { version } : {}) };
}
/** "jdbc:h2:\u2026", "postgres://\u2026". */
function shown(url) {
    const wrapped = /^(?:jdbc|r2dbc):(?:tc:|pool:)?[\w+.-]{1,40}:/.exec(url)?.[0];
    return wrapped ? `${wrapped}\u2026` : `${url.split(':', 1)[0]}://\u2026`;
}


/***/ }),

/***/ 86307:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ declareVariables),
/* harmony export */   Y: () => (/* binding */ definedKeys)
/* harmony export */ });
/* harmony import */ var _catalog_environment_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70035);
/* harmony import */ var _catalog_urls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37445);
/* harmony import */ var _declare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58948);



/** What variables of one file declare together: by their keys and words, and by the scheme of a URL. */
function declareVariables(variables, file, says) {
    const settings = (0,_catalog_environment_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .identifySettings */ .cv)(variables).flatMap(({ index, ...found }) => {
        const variable = variables[index];
        return variable
            ? [(0,_declare_js__WEBPACK_IMPORTED_MODULE_2__/* .declare */ .x)({ ...found, declared: variable.key, at: { file, line: variable.line }, says })]
            : [];
    });
    const urls = variables.flatMap(({ key, value, line }) => {
        const found = /UR[IL]$|DSN$/.test(key) ? (0,_catalog_urls_js__WEBPACK_IMPORTED_MODULE_1__/* .identifyUrl */ .e1)(value) : null;
        if (!found)
            return [];
        const role = /BROKER|CELERY|QUEUE|MESSENGER/.test(key) ? 'broker' : found.role;
        return [(0,_declare_js__WEBPACK_IMPORTED_MODULE_2__/* .declare */ .x)({ ...found, role, declared: key, at: { file, line }, says })];
    });
    return [...settings, ...urls];
}
/** Their names, as keys that the file defines. */
function definedKeys(variables, file, says) {
    const first = new Map();
    for (const one of variables)
        if (!first.has(one.key))
            first.set(one.key, one);
    return [...first.values()].map(({ key, line }) => ({ key, at: { file, line }, says, how: 'defined' }));
}


/***/ }),

/***/ 42405:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ settingsFile)
/* harmony export */ });
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20548);

/**
 * A settings file as text that can be looked through line by line.
 * @throws Unreadable where it is no text, or holds a conflict that was committed
 */
function settingsFile(file) {
    const text = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(file.text);
    (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseConflict */ .Xs)(text);
    return { path: file.path, text };
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
