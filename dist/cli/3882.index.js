export const id = 3882;
export const ids = [3882];
export const modules = {

/***/ 83882:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sqlalchemy: () => (/* binding */ sqlalchemy)
});

// EXTERNAL MODULE: ./lib/src/support/declare.js
var declare = __webpack_require__(58948);
// EXTERNAL MODULE: ./lib/src/support/ini.js
var ini = __webpack_require__(68616);
// EXTERNAL MODULE: ./lib/src/support/named-url.js
var named_url = __webpack_require__(12459);
// EXTERNAL MODULE: ./lib/src/support/path.js
var path = __webpack_require__(20331);
;// CONCATENATED MODULE: ./lib/src/support/alembic.js




/** The URL of alembic.ini, unless its env.py puts another one in its place (https://alembic.sqlalchemy.org/en/latest/tutorial.html). */
function alembicDatabase(file, tree) {
    const entries = (0,ini/* readIni */.$)(file.text).filter(({ section }) => section === 'alembic');
    const [url] = entries.find(({ key }) => key === 'sqlalchemy.url')?.lines ?? [];
    const found = url ? (0,named_url/* namedByUrl */.I)(url.text, 'database') : null;
    const location = entries.find(({ key }) => key === 'script_location')?.lines[0]?.text ?? 'alembic';
    const folder = (0,path/* resolvePath */.o1)((0,path/* directoryOf */.jt)(file.path), location.replace(/^%\(here\)s\//, ''));
    const environment = folder === null ? null : tree.text(`${folder}/env.py`);
    const isReplaced = /set_main_option\(\s{0,80}["']sqlalchemy\.url["']|\["sqlalchemy\.url"\]/.test(environment ?? '');
    if (!url || !found || isReplaced)
        return [];
    return [(0,declare/* declare */.x)({ ...found, role: 'database', at: { file: file.path, line: url.line } })];
}

// EXTERNAL MODULE: ./lib/src/support/settings-declarations.js + 1 modules
var settings_declarations = __webpack_require__(87091);
// EXTERNAL MODULE: ./lib/src/support/settings-notices.js
var settings_notices = __webpack_require__(36301);
// EXTERNAL MODULE: ./lib/src/support/settings-path.js
var settings_path = __webpack_require__(59229);
// EXTERNAL MODULE: ./lib/src/support/settings-text.js
var settings_text = __webpack_require__(42405);
// EXTERNAL MODULE: ./lib/src/support/celery-slot.js
var celery_slot = __webpack_require__(81551);
// EXTERNAL MODULE: ./lib/src/support/python-values.js
var python_values = __webpack_require__(25737);
// EXTERNAL MODULE: ./lib/src/support/settings-slots.js
var settings_slots = __webpack_require__(76237);
;// CONCATENATED MODULE: ./lib/src/support/sqlalchemy-slots.js




const urls = [
    'SQLALCHEMY_DATABASE_URI',
    'SQLALCHEMY_DATABASE_URL',
    'DATABASE_URL',
    'DATABASE_URI',
    'DB_URL',
    'sqlalchemy_database_uri',
    'sqlalchemy_database_url',
    'database_url',
    'db_url',
];
/** https://flask-caching.readthedocs.io/en/latest/#built-in-cache-backends */
const cacheTypes = [
    [/^simple(?:cache)?$/i, 'in-memory'],
    [/^null(?:cache)?$/i, 'null'],
    [/^filesystem(?:cache)?$/i, 'local-disk'],
    [/^redis/i, 'redis'],
    [/memcached/i, 'memcached'],
];
/** What settings of Flask, FastAPI and others on SQLAlchemy choose. */
const sqlalchemySlots = (unit, scenario) => [
    ...database(first(unit), null),
    ...binds(unit),
    ...cache(unit),
    // Settings modules with Django's names are Django's reader's matter.
    ...(/settings/.test(unit.file) ? [] : (0,celery_slot/* celerySlot */.J)(unit, scenario)),
];
/** The first of the usual names that holds a database's URL. */
function first(unit) {
    const values = urls.flatMap((name) => unit.lookup(name) ?? []);
    return values.find((value) => database(value, null).length > 0) ?? null;
}
function database(value, name) {
    return (0,settings_slots/* oneOf */.yL)((0,settings_slots/* possibilities */.iK)(value).flatMap((one) => {
        const found = one.kind === 'text' ? (0,named_url/* namedByUrl */.I)(one.text, 'database') : null;
        return found ? [(0,settings_slots/* candidate */.QU)(one, { role: 'database', name, ...found })] : [];
    }));
}
function binds(unit) {
    const value = unit.lookup('SQLALCHEMY_BINDS');
    const names = value?.kind === 'dict' ? [...value.entries.keys()] : [];
    return names.flatMap((name) => /replica|read/i.test(name) ? [] : database((0,python_values/* entry */.f_)(value, name), name === 'default' ? null : name));
}
function cache(unit) {
    const value = unit.lookup('CACHE_TYPE') ?? (0,python_values/* entry */.f_)(unit.lookup('CACHE_CONFIG'), 'CACHE_TYPE');
    return (0,settings_slots/* possibilities */.iK)(value).flatMap((one) => {
        const type = one.kind === 'text' ? (one.text.split('.').at(-1) ?? '') : '';
        const engine = cacheTypes.find(([pattern]) => pattern.test(type))?.[1];
        return engine ? [(0,settings_slots/* candidate */.QU)(one, { role: 'cache', name: 'cache', engine, declared: type })] : [];
    });
}

;// CONCATENATED MODULE: ./lib/src/readers/sqlalchemy.js






const modules = [
    '**/config.py',
    '**/settings.py',
    '**/default_settings.py',
    '**/{config,configs,settings}/*.py',
    '**/core/config.py',
    '**/database.py',
    '**/db.py',
];
const interest = /\b(?:SQLALCHEMY_DATABASE_UR[IL]|SQLALCHEMY_BINDS|DATABASE_UR[IL]|DB_URL|sqlalchemy_database_ur[il]|database_url|db_url|CACHE_TYPE|broker_url|CELERY_BROKER_URL)\b/;
/** Settings of Flask, FastAPI and others on SQLAlchemy, and alembic.ini. */
const sqlalchemy = {
    id: 'sqlalchemy',
    title: 'SQLAlchemy settings',
    spec: 'https://docs.sqlalchemy.org/en/20/core/engines.html#database-urls',
    files: [...modules, '**/alembic.ini'],
    usually: null,
    mentions: new RegExp(`${interest.source}|^sqlalchemy\\.url`, 'm'),
    read(file, tree) {
        const { path } = file;
        if (path.endsWith('.ini'))
            return { declarations: (0,settings_path/* ofTheProduct */.w)(alembicDatabase((0,settings_text/* settingsFile */._)(file), tree), path) };
        return {
            declarations: (0,settings_path/* ofTheProduct */.w)((0,settings_declarations/* declarePython */.v)(path, tree, { slots: sqlalchemySlots, files: modules }), path),
            notices: (0,settings_notices/* brokenSettings */.H)(path, interest, tree),
        };
    },
};


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
