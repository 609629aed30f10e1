export const id = 5291;
export const ids = [5291];
export const modules = {

/***/ 95291:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pythonSteps: () => (/* binding */ pythonSteps)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3782);

/** Python: what changes from one version to the next. */
const pythonSteps = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .steps */ .Ci)('python', [
    {
        id: 'python-3.9-3.10-collections-abc',
        from: '3.9',
        to: '3.10',
        effect: 'removes',
        title: 'collections.Mapping and friends were removed in 3.10',
        bites: 'Old dependencies raise AttributeError.',
        severity: 'high',
        areas: ['runtime'],
        evidence: /\bcollections\.(?:Mapping|MutableMapping|Sequence|Iterable|Callable|Hashable)\b/,
        sources: ['https://docs.python.org/3/whatsnew/3.10.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('python', 'import collections; print(collections.Mapping)', "<string>:1: DeprecationWarning: Using or importing the ABCs from 'collections' instead of from 'collections.abc' is deprecated since Python 3.3, and in 3.10 it will stop working\n<class 'collections.abc.Mapping'>", "AttributeError: module 'collections' has no attribute 'Mapping'"),
        ran: 'python 3.9.18, python 3.10.13',
    },
    {
        id: 'python-3.9-3.10-union-types',
        from: '3.9',
        to: '3.10',
        effect: 'adds',
        title: 'X | None annotations fail at runtime on 3.9',
        bites: 'Modules written for 3.10+ (also match statements) do not import on 3.9.',
        severity: 'high',
        areas: ['runtime'],
        sources: ['https://docs.python.org/3/whatsnew/3.10.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('python', "def f(a: int | None): pass\nprint('ok')", "TypeError: unsupported operand type(s) for |: 'type' and 'NoneType'", 'ok'),
        ran: 'python 3.9.18, python 3.10.13',
    },
    {
        id: 'python-3.10-3.11-str-enum-format',
        from: '3.10',
        to: '3.11',
        effect: 'changes',
        title: 'format() of mixed-in enums changed: f"{E.A}" gives "E.A", not the value',
        bites: 'URLs, SQL and log strings built from class E(str, Enum) change silently between 3.10 and 3.11+.',
        severity: 'high',
        areas: ['runtime'],
        evidence: /^class \w+\(str,\s*(?:enum\.)?Enum\)/m,
        sources: ['https://docs.python.org/3/whatsnew/3.11.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('python', "import enum\nclass E(str,enum.Enum):\n    A='x'\nprint(f'{E.A}')", 'x', 'E.A'),
        ran: 'python 3.10.13, python 3.11.7',
    },
    {
        id: 'python-3.10-3.11-fromisoformat',
        from: '3.10',
        to: '3.11',
        effect: 'adds',
        title: 'datetime.fromisoformat accepts "Z" only from 3.11',
        bites: 'Parsing an ISO timestamp ending in Z works on 3.11+ and raises ValueError on 3.10.',
        severity: 'high',
        areas: ['runtime'],
        evidence: /\bdatetime\.fromisoformat\(/,
        sources: ['https://docs.python.org/3/whatsnew/3.11.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('python', "import datetime;print(datetime.datetime.fromisoformat('2024-01-01T00:00:00Z'))", "ValueError: Invalid isoformat string: '2024-01-01T00:00:00Z'", '2024-01-01 00:00:00+00:00'),
        ran: 'python 3.10.13, python 3.11.7',
    },
    {
        id: 'python-3.10-3.11-tomllib-regex',
        from: '3.10',
        to: '3.11',
        effect: 'changes',
        title: 'tomllib, TaskGroup exist from 3.11; inline regex flags must come first',
        bites: 'New modules fail on 3.10; re patterns with (?i) in the middle raise on 3.11.',
        severity: 'medium',
        areas: ['runtime'],
        evidence: /^[ \t]*import tomllib\b/m,
        sources: ['https://docs.python.org/3/whatsnew/3.11.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('python', "import re\ntry:\n    import tomllib; t='tomllib'\nexcept ImportError: t='no tomllib'\ntry: re.compile('a(?i)'); r='regex ok'\nexcept re.error: r='regex error'\nprint(t,r)", "<string>:5: DeprecationWarning: Flags not at the start of the expression 'a(?i)' but at position 1\nno tomllib regex ok", 'tomllib regex error'),
        ran: 'python 3.10.13, python 3.11.7',
    },
    {
        id: 'python-3.11-3.12-removed-modules',
        from: '3.11',
        to: '3.12',
        effect: 'removes',
        title: 'distutils, imp, asyncore and ssl.wrap_socket were removed in 3.12',
        bites: 'setup.py based builds and old libraries raise ModuleNotFoundError; new virtual environments have no setuptools.',
        severity: 'high',
        areas: ['runtime'],
        evidence: /^[ \t]*(?:from|import) (?:distutils|imp|asyncore|asynchat)\b/m,
        sources: ['https://docs.python.org/3/whatsnew/3.12.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('python', "import distutils, imp, ssl; print(ssl.wrap_socket and 'ok')", "<string>:1: DeprecationWarning: the imp module is deprecated in favour of importlib and slated for removal in Python 3.12; see the module's documentation for alternative uses\nok", "ModuleNotFoundError: No module named 'distutils'"),
        ran: 'python 3.11.7, python 3.12.1',
    },
    {
        id: 'python-3.12-3.13-removed-modules',
        from: '3.12',
        to: '3.13',
        effect: 'removes',
        title: 'cgi, crypt, telnetlib, pipes and other modules were removed in 3.13',
        bites: 'Imports fail.',
        severity: 'high',
        areas: ['runtime'],
        evidence: /^[ \t]*(?:from|import) (?:cgi|crypt|telnetlib|pipes|imghdr|sndhdr)\b/m,
        sources: ['https://docs.python.org/3/whatsnew/3.13.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('python', "import cgi, crypt, telnetlib, pipes; print('ok')", "<string>:1: DeprecationWarning: 'cgi' is deprecated and slated for removal in Python 3.13\n<string>:1: DeprecationWarning: 'crypt' is deprecated and slated for removal in Python 3.13\n<string>:1: DeprecationWarning: 'telnetlib' is deprecated and slated for removal in Python 3.13\n<string>:1: DeprecationWarning: 'pipes' is deprecated and slated for removal in Python 3.13\nok", "ModuleNotFoundError: No module named 'cgi'"),
        ran: 'python 3.12.1, python 3.13.0',
    },
    {
        id: 'python-3.12-3.13-ssl-strict',
        from: '3.12',
        to: '3.13',
        effect: 'removes',
        title: 'Default TLS contexts verify certificates strictly from 3.13',
        bites: 'VERIFY_X509_STRICT rejects private CAs without proper extensions that 3.12 accepts.',
        severity: 'medium',
        areas: ['runtime', 'auth'],
        sources: ['https://docs.python.org/3/whatsnew/3.13.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('python', 'import ssl; print(bool(ssl.create_default_context().verify_flags & ssl.VERIFY_X509_STRICT))', 'False', 'True'),
        ran: 'python 3.12.1, python 3.13.0',
    },
    {
        id: 'python-3.13-3.14-multiprocessing-start',
        from: '3.13',
        to: '3.14',
        effect: 'changes',
        title: 'multiprocessing uses forkserver instead of fork on Linux from 3.14',
        bites: 'Workers no longer inherit globals, open connections or unpicklable objects: code relying on fork fails or behaves differently.',
        severity: 'high',
        areas: ['runtime', 'concurrency'],
        evidence: /^[ \t]*(?:from|import) multiprocessing\b/m,
        sources: ['https://docs.python.org/3/whatsnew/3.14.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('python', 'import multiprocessing as m; print(m.get_start_method())', 'fork', 'forkserver'),
        ran: 'python 3.13.0, python 3.14.10',
    },
    {
        id: 'python-3.13-3.14-event-loop',
        from: '3.13',
        to: '3.14',
        effect: 'removes',
        title: 'asyncio.get_event_loop() raises without a running loop from 3.14',
        bites: 'Start-up code that fetched the implicit loop fails with RuntimeError.',
        severity: 'high',
        areas: ['runtime', 'concurrency'],
        evidence: /\basyncio\.get_event_loop\(\)/,
        sources: ['https://docs.python.org/3/whatsnew/3.14.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('python', 'import asyncio; print(type(asyncio.get_event_loop()).__name__)', '<string>:1: DeprecationWarning: There is no current event loop\n  import asyncio; print(type(asyncio.get_event_loop()).__name__)\n_UnixSelectorEventLoop', "RuntimeError: There is no current event loop in thread 'MainThread'."),
        ran: 'python 3.13.0, python 3.14.10',
    },
    {
        id: 'python-3.13-3.14-ast-removals',
        from: '3.13',
        to: '3.14',
        effect: 'removes',
        title: 'ast.Str, pkgutil.find_loader and bool(NotImplemented) are gone in 3.14',
        bites: 'Old linters, template engines and comparison code break.',
        severity: 'medium',
        areas: ['runtime'],
        sources: ['https://docs.python.org/3/whatsnew/3.14.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('python', "import ast, pkgutil; print(hasattr(ast,'Str'), hasattr(pkgutil,'find_loader'))", "<string>:1: DeprecationWarning: ast.Str is deprecated and will be removed in Python 3.14; use ast.Constant instead\n  import ast, pkgutil; print(hasattr(ast,'Str'), hasattr(pkgutil,'find_loader'))\nTrue True", 'False False'),
        ran: 'python 3.13.0, python 3.14.10',
    },
]);


/***/ }),

/***/ 3782:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ steps),
/* harmony export */   HI: () => (/* binding */ variants),
/* harmony export */   V2: () => (/* binding */ pair),
/* harmony export */   W0: () => (/* binding */ settings),
/* harmony export */   WP: () => (/* binding */ both),
/* harmony export */   qZ: () => (/* binding */ statement),
/* harmony export */   r_: () => (/* binding */ sides)
/* harmony export */ });
/** One statement with its result. */
const statement = (language, run, gives) => ({
    language,
    run,
    gives,
});
/** The same statement on both sides, with the two results. */
const both = (language, run, left, right) => ({
    left: { language, run, gives: left },
    right: { language, run, gives: right },
});
/** Another statement on each side. */
const sides = (left, right) => ({ left, right });
/** What differs between two engines; `instead`: in place of which of them the `others` of a behaviour stand. */
function pair(left, right, behaviours, instead = 'right') {
    return behaviours.map((one) => ({ others: [], ...one, kind: 'pair', left, right, instead }));
}
/** What changes between versions of an engine. */
function steps(engine, behaviours) {
    return behaviours.map((one) => ({ ...one, kind: 'step', engine }));
}
/** What differs between builds of an engine. */
function variants(engine, behaviours) {
    return behaviours.map((one) => ({ ...one, kind: 'variant', engine }));
}
/** What an engine's settings change. */
function settings(engine, behaviours) {
    return behaviours.map((one) => ({ ...one, kind: 'setting', engine }));
}


/***/ })

};
