export const id = 4091;
export const ids = [4091];
export const modules = {

/***/ 54091:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dotenv: () => (/* binding */ dotenv)
/* harmony export */ });
/* harmony import */ var _support_dotenv_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12402);
/* harmony import */ var _support_path_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93563);
/* harmony import */ var _support_redacted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34652);
/* harmony import */ var _support_setting_declarations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69298);




/** Environment files: the keys that an application knows, and the engines that their values name. */
const dotenv = {
    id: 'dotenv',
    title: 'Environment file',
    spec: 'https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax',
    files: [
        '**/{.env,.env.*,*.env,sample.env}',
        '**/*.env.{example,sample,template,tmpl,tpl,dist,dev,development,local,test,ci,staging,prod,production}',
        '**/{env,environment}{,.example,.sample,.template,.dist}',
    ],
    usually: 'dev',
    mentions: /^[ \t]*(?:export[ \t]+)?[A-Za-z_][\w.-]*[ \t]*=/m,
    read: (file) => (isCode(file.path) ? {} : read(file)),
};
/** `.env.ts`, `.env.json`: code and data about environment variables, not a list of them. */
const isCode = (path) => /\.(?:[cm]?[jt]sx?|json5?|ya?ml|toml|md|mdx|py|rb|php|go|sh|enc|vault|gpg|html?|erb|j2)$/.test(path);
function read(file) {
    const entries = (0,_support_dotenv_js__WEBPACK_IMPORTED_MODULE_0__/* .readDotenv */ .J)(file.text);
    const variables = entries.map(({ key, value, line }) => ({ key, value: (0,_support_redacted_js__WEBPACK_IMPORTED_MODULE_1__/* .reveal */ ._)(value), line }));
    const says = (0,_support_path_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentNamedIn */ .Ke)(file.path) ? null : statementOf(variables);
    const environment = { file: file.path, name: null, says, variables };
    const alternative = alternativeOf(file.path);
    const declarations = (0,_support_setting_declarations_js__WEBPACK_IMPORTED_MODULE_2__/* .declareSettings */ .O)([environment], []).flatMap((one) => 
    // A file switches off for one process what others may use; that a service is there, other files say.
    one.engine === 'disabled' ? [] : [{ ...one, alternative }]);
    return { declarations, keys: entries.map((entry) => ({ ...keyOf(entry, file.path), says })) };
}
const environmentKey = /^(?:NODE_ENV|APP_ENV|RAILS_ENV|RACK_ENV|MIX_ENV|FLASK_ENV|DJANGO_ENV|SYMFONY_ENV|GO_ENV|ENVIRONMENT|DEPLOY_ENV|ASPNETCORE_ENVIRONMENT|DOTNET_ENVIRONMENT)$/;
const environments = [
    ['prod', /^prod(?:uction)?$/i],
    ['dev', /^(?:dev|development|local)$/i],
    ['ci', /^(?:test|testing|ci)$/i],
    ['other', /^(?:stag(?:e|ing)|preview|demo)$/i],
];
/** The environment that the file says it is for: `NODE_ENV=production`. */
function statementOf(variables) {
    const said = variables.find(({ key }) => environmentKey.test(key));
    const environment = environments.find(([, words]) => words.test(said?.value.trim() ?? ''))?.[0];
    return said && environment
        ? { environment, because: `it sets ${said.key} for ${spoken[environment]}` }
        : null;
}
const spoken = { dev: 'development', ci: 'tests', prod: 'production', other: 'another environment' };
function keyOf({ key, line, value }, path) {
    const documented = /(?:^|[._/-])(?:example|sample|template|tmpl|tpl|dist|default)s?(?:[._-]|$)/.test(path);
    const how = documented ? 'documented' : (0,_support_redacted_js__WEBPACK_IMPORTED_MODULE_1__/* .reveal */ ._)(value) === '' ? 'required' : 'defined';
    return { key, at: { file: path, line }, says: null, how };
}
/** `.env.ci.mysql` beside `.env.ci.pgsql`: files by engine are there to choose from. */
function alternativeOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const word = /(?<=[._-])(?:mysql|mariadb|pgsql|postgres|postgresql|sqlite|sqlserver|mssql|mongodb?)(?=[._-]|$)/.exec(name)?.[0];
    return word ? path.replace(name, name.replace(word, '*')) : null;
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


/***/ })

};
