export const id = 1837;
export const ids = [1837];
export const modules = {

/***/ 61837:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  laravel: () => (/* binding */ laravel)
});

// EXTERNAL MODULE: ./lib/src/catalog/environment-keys.js + 1 modules
var environment_keys = __webpack_require__(70035);
// EXTERNAL MODULE: ./lib/src/catalog/urls.js + 1 modules
var urls = __webpack_require__(37445);
// EXTERNAL MODULE: ./lib/src/support/declare.js
var declare = __webpack_require__(58948);
// EXTERNAL MODULE: ./lib/src/support/path.js
var path = __webpack_require__(20331);
;// CONCATENATED MODULE: ./lib/src/support/php-arrays.js
const deepest = 40;
const longestValue = 400;
const tokens = /(\n)|'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|\/\/[^\n]*|#(?!\[)[^\n]*|(=>)|(\[|\(|array[ \t]*\()|([\])])|(,)|[ \t\r]+|[\w$\\:>-]+|[^\w\s]/gy;
/**
 * The entries of the nested arrays of a PHP configuration file, in order, without running it. Linear: what does not
 * belong to an array is passed over token by token.
 */
function phpArrays(source) {
    const entries = [];
    const frames = [{ path: [], isArray: true, key: null, line: 1, value: '' }];
    const text = withoutBlocks(source, '/*', '*/');
    let line = 1;
    let last = null;
    for (const [all, newline, single, double, arrow, open, close, comma] of text.matchAll(tokens)) {
        const top = frames.at(-1);
        if (!top)
            return entries;
        if (newline) {
            line++;
            append(top, ' ');
        }
        else if (single !== undefined || double !== undefined) {
            last = single ?? double ?? null;
            append(top, all);
        }
        else if (arrow)
            start(top, last, line);
        else if (open)
            push(frames, open, line);
        else if (close)
            pop(frames, entries, close);
        else if (comma)
            end(top, entries);
        else
            append(top, all);
    }
    return entries;
}
function append(frame, code) {
    if (frame.path.length === 0 && frame.key === null)
        frame.value = (frame.value + code).slice(-longestValue);
    else if (frame.value.length < longestValue)
        frame.value += code;
}
/** A text whose comments of that kind leave only their line breaks. */
function withoutBlocks(source, opening, closing) {
    let [result, at] = ['', 0];
    for (;;) {
        const start = source.indexOf(opening, at);
        const end = start < 0 ? -1 : source.indexOf(closing, start + opening.length);
        if (end < 0)
            return result + source.slice(at);
        result += source.slice(at, start) + source.slice(start, end).replace(/[^\n]/g, '');
        at = end + closing.length;
    }
}
function start(frame, key, line) {
    if (!frame.isArray) {
        append(frame, '=>');
        return;
    }
    frame.key = key;
    frame.line = line;
    frame.value = '';
}
function push(frames, open, line) {
    const top = frames.at(-1);
    const value = top?.value.trim() ?? '';
    const isReturned = frames.length === 1 ? /(?:^|[\s;])return$/.test(value.slice(-8)) : value === '';
    const isArray = Boolean(top?.isArray) && open !== '(' && isReturned;
    const path = isArray && top?.key != null ? [...top.path, top.key] : (top?.path ?? []);
    if (frames.length > deepest)
        return;
    frames.push({ path, isArray, key: null, line, value: isArray ? '' : open });
}
function pop(frames, entries, close) {
    if (frames.length < 2)
        return;
    const frame = frames.pop();
    const top = frames.at(-1);
    if (frame?.isArray)
        end(frame, entries);
    else if (frame && top)
        append(top, frame.value + close);
}
function end(frame, entries) {
    if (!frame.isArray) {
        append(frame, ',');
        return;
    }
    if (frame.key !== null && frame.value.trim() !== '')
        entries.push({ path: [...frame.path, frame.key], value: frame.value.trim(), line: frame.line });
    frame.key = null;
    frame.value = '';
}
/** What such a value is in the end: a literal, or what its environment variables fall back to. */
function phpValue(code) {
    const keys = [];
    let rest = code;
    for (let depth = 0; depth < 5; depth++) {
        const read = /^\(?(?:string\))?[ \t]*(?:env|getenv|Env::get)\([ \t]*['"]([A-Z]\w*)['"][ \t]*(?:,(.*))?\)/.exec(rest);
        if (!read?.[1])
            break;
        keys.push(read[1]);
        rest = (read[2] ?? '').trim();
    }
    return { text: /^['"]([\w-]{1,60})['"]/.exec(rest)?.[1] ?? null, keys };
}

;// CONCATENATED MODULE: ./lib/src/support/laravel-config.js





/** https://laravel.com/docs/configuration */
const choices = new Map([
    ['database', { role: 'database', key: 'DB_CONNECTION', connections: 'connections', driver: 'driver' }],
    ['cache', { role: 'cache', key: 'CACHE_STORE', connections: 'stores', driver: 'driver' }],
    ['queue', { role: 'broker', key: 'QUEUE_CONNECTION', connections: 'connections', driver: 'driver' }],
    ['filesystems', { role: 'storage', key: 'FILESYSTEM_DISK', connections: 'disks', driver: 'driver' }],
    ['mail', { role: 'mail', key: 'MAIL_MAILER', connections: 'mailers', driver: 'transport' }],
]);
/**
 * What a configuration file falls back to where its key is not set. Production sets it: the framework's own template
 * brings the default along, so that it says nothing about production.
 */
function laravelDefaults(file) {
    const choice = choices.get((0,path/* fileNameOf */.bV)(file.path).replace(/\.php$/, ''));
    const entries = choice ? phpArrays(file.text) : [];
    const found = entries.find(({ path }) => path.length === 1 && path[0] === 'default');
    if (!choice || !found)
        return [];
    const { text, keys } = phpValue(found.value);
    const engine = text === null ? null : engineOf(text, choice, entries);
    if (text === null || !engine)
        return [];
    const says = keys.length === 0
        ? [null]
        : ['dev', 'ci'].map((environment) => ({
            environment,
            because: `code falls back to it unless ${keys.join(' or ')} is set`,
        }));
    return says.map((one) => (0,declare/* declare */.x)({
        role: choice.role,
        engine,
        declared: `'default' => \u2026 '${text}'`,
        at: { file: file.path, line: found.line },
        says: one,
        unlessSet: keys.length > 0 ? keys : null,
    }));
}
/** The engine of a connection: by the driver that its description names, else by its own name. */
function engineOf(name, { role, key, connections, driver }, entries) {
    const described = entries.find(({ path }) => path.length === 3 && path[0] === connections && path[1] === name && path[2] === driver);
    const driverName = described ? phpValue(described.value).text : null;
    const found = (0,environment_keys/* identifySetting */.Jb)(key, driverName ?? name);
    if (found?.role === role)
        return found.engine;
    return role === 'database' ? ((0,urls/* identifyScheme */.IA)(driverName ?? name)?.engine ?? null) : null;
}
/** The engine of a database connection that is described in the configuration beside (or below) that file. */
function laravelConnection(name, beside, tree) {
    const choice = choices.get('database');
    const folder = (0,path/* directoryOf */.jt)(beside);
    const paths = ['config/database.php', 'app/Config/database.php'].map((path) => folder === '' ? path : `${folder}/${path}`);
    const text = tree.text(paths.find((path) => tree.has(path)) ?? paths[0] ?? '');
    return choice ? engineOf(name, choice, phpArrays(text ?? '')) : null;
}

// EXTERNAL MODULE: ./lib/src/support/matches.js
var matches = __webpack_require__(90935);
// EXTERNAL MODULE: ./lib/src/support/named-variables.js
var named_variables = __webpack_require__(86307);
;// CONCATENATED MODULE: ./lib/src/support/phpunit.js





const says = { environment: 'ci', because: 'PHPUnit sets it for tests' };
/** The variables that PHPUnit sets for tests (https://docs.phpunit.de/en/11.5/configuration.html#the-env-element). */
function phpunitVariables(file, tree) {
    const text = withoutBlocks(file.text, '<!--', '-->');
    const variables = (0,matches/* locatedMatches */.Q)(text, /<(?:env|server)\s([^<>]{1,2000})>/g).flatMap(({ groups: [, tag = ''], line }) => {
        const key = attribute(tag, 'name');
        const value = attribute(tag, 'value');
        return key && value !== null ? [{ key, value, line }] : [];
    });
    const declarations = (0,named_variables/* declareVariables */.E)(variables, file.path, says);
    const connection = variables.find(({ key }) => key === 'DB_CONNECTION');
    const engine = connection ? laravelConnection(connection.value, file.path, tree) : null;
    if (connection && engine) {
        const at = { file: file.path, line: connection.line };
        const database = (0,declare/* declare */.x)({ role: 'database', engine, declared: connection.key, at, says });
        return {
            declarations: [...declarations.filter((one) => one.role !== 'database'), database],
            keys: (0,named_variables/* definedKeys */.Y)(variables, file.path, says),
        };
    }
    return { declarations, keys: (0,named_variables/* definedKeys */.Y)(variables, file.path, says) };
}
function attribute(tag, name) {
    const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]{0,1000})"|'([^']{0,1000})')`).exec(tag);
    return found ? (found[1] ?? found[2] ?? '') : null;
}

// EXTERNAL MODULE: ./lib/src/support/settings-path.js
var settings_path = __webpack_require__(59229);
// EXTERNAL MODULE: ./lib/src/support/settings-text.js
var settings_text = __webpack_require__(42405);
;// CONCATENATED MODULE: ./lib/src/readers/laravel.js





/** What Laravel's configuration falls back to, and what PHPUnit sets for tests. */
const laravel = {
    id: 'laravel',
    title: 'Laravel settings',
    spec: 'https://laravel.com/docs/configuration',
    files: [
        '**/config/{database,cache,queue,filesystems,mail}.php',
        '**/app/Config/{database,cache,queue,filesystems,mail}.php',
        '**/phpunit*.xml',
        '**/phpunit*.xml.dist',
    ],
    usually: null,
    mentions: /\benv\(|['"]default['"]|<(?:env|server)[ \t]/,
    read(given, tree) {
        const file = (0,settings_text/* settingsFile */._)(given);
        if ((0,path/* fileNameOf */.bV)(file.path).startsWith('phpunit'))
            return phpunitVariables(file, tree);
        return { declarations: (0,settings_path/* ofTheProduct */.w)(laravelDefaults(file), file.path) };
    },
};


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

/***/ 59229:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ ofTheProduct)
/* harmony export */ });
/* harmony import */ var _path_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93563);

const besides = /(?:^|\/)(?:dummy|generators?|templates|cookiecutter[^/]*|\{\{[^/]*|fixtures?|__tests__|__mocks__|tests?|specs?)\//;
/**
 * What settings of examples, templates, tests and dummy applications say about environments is not said about this product:
 * there the path decides.
 */
function ofTheProduct(declarations, path) {
    if (!besides.test(path) && !(0,_path_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .exampleFolder */ .Dz)(path))
        return declarations;
    return declarations.map((one) => ({ ...one, says: null }));
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


/***/ })

};
