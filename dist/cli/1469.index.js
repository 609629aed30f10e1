export const id = 1469;
export const ids = [1469];
export const modules = {

/***/ 21469:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   phpSteps: () => (/* binding */ phpSteps)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3782);

/** Php: what changes from one version to the next. */
const phpSteps = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .steps */ .Ci)('php', [
    {
        id: 'php-7.4-8-string-number-comparison',
        from: '7.4',
        to: '8.0',
        effect: 'changes',
        title: '0 == "abc" is true on 7.4 and false on 8',
        bites: 'Loose comparisons, switch and in_array take other branches silently.',
        severity: 'high',
        areas: ['runtime'],
        sources: ['https://www.php.net/manual/en/migration80.incompatible.php'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('php', 'var_dump(0 == "abc", in_array("abc",[0]));', 'bool(true)\nbool(true)', 'bool(false)\nbool(false)'),
        ran: 'php 7.4.33, php 8.2.32',
    },
    {
        id: 'php-7.4-8-type-errors',
        from: '7.4',
        to: '8.0',
        effect: 'removes',
        title: 'Wrong types raise TypeError in built-in functions and arithmetic',
        bites: 'count(null), strlen([]), "abc" * 1 give a warning and go on in 7.4, throw in 8.',
        severity: 'high',
        areas: ['runtime'],
        sources: ['https://www.php.net/manual/en/migration80.incompatible.php'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('php', 'try { echo count(null); } catch (\\TypeError $e) { echo "TypeError "; } try { echo "abc" * 1; } catch (\\TypeError $e) { echo "TypeError"; }', 'Warning: count(): Parameter must be an array or an object that implements Countable in Command line code on line 1\n0\nWarning: A non-numeric value encountered in Command line code on line 1\n0', 'TypeError TypeError'),
        ran: 'php 7.4.33, php 8.2.32',
    },
    {
        id: 'php-7.4-8-removed-functions',
        from: '7.4',
        to: '8.0',
        effect: 'removes',
        title: 'each(), create_function(), $s{0} and nested ternaries are fatal in 8',
        bites: 'Old code does not even parse.',
        severity: 'high',
        areas: ['runtime'],
        evidence: /\bcreate_function\(/,
        sources: ['https://www.php.net/manual/en/migration80.incompatible.php'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('php', 'var_dump(function_exists("each"), function_exists("create_function"), function_exists("str_contains"));', 'bool(true)\nbool(true)\nbool(false)', 'bool(false)\nbool(false)\nbool(true)'),
        ran: 'php 7.4.33, php 8.2.32',
    },
    {
        id: 'php-7.4-8-null-arguments',
        from: '8.0',
        to: '8.1',
        effect: 'removes',
        title: 'Passing null to built-in string functions is deprecated from 8.1',
        bites: 'Frameworks that turn deprecations into exceptions fail in production only.',
        severity: 'medium',
        areas: ['runtime'],
        sources: ['https://www.php.net/manual/en/migration81.deprecated.php'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('php', 'echo strlen(null);', '0', 'Deprecated: strlen(): Passing null to parameter #1 ($string) of type string is deprecated in Command line code on line 1\n0'),
        ran: 'php 7.4.33, php 8.2.32',
    },
    {
        id: 'php-7.4-8-float-to-int',
        from: '8.0',
        to: '8.1',
        effect: 'removes',
        title: 'Implicit float to int with a fraction is deprecated from 8.1',
        bites: 'Silent truncation on 7.4 becomes a deprecation (an exception where errors are strict).',
        severity: 'low',
        areas: ['runtime'],
        sources: ['https://www.php.net/manual/en/migration81.deprecated.php'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('php', 'function g(int $x){return $x;} echo g(1.5);', '1', 'Deprecated: Implicit conversion from float 1.5 to int loses precision in Command line code on line 1\n1'),
        ran: 'php 7.4.33, php 8.2.32',
    },
    {
        id: 'php-8.2-8.4-implicit-nullable',
        from: '8.3',
        to: '8.4',
        effect: 'removes',
        title: 'Implicitly nullable parameters are deprecated in 8.4',
        bites: 'function f(string $a = null) warns; strict error handlers fail.',
        severity: 'medium',
        areas: ['runtime'],
        sources: ['https://www.php.net/manual/en/migration84.deprecated.php'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('php', 'function f(string $a = null){} echo "ok";', 'ok', 'Deprecated: f(): Implicitly marking parameter $a as nullable is deprecated, the explicit nullable type must be used instead in Command line code on line 1\nok'),
        ran: 'php 8.2.32, php 8.4.27',
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
