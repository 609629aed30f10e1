export const id = 6823;
export const ids = [6823];
export const modules = {

/***/ 16823:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mongodbSettings: () => (/* binding */ mongodbSettings)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3782);

/** Mongodb: what the settings change. */
const mongodbSettings = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .settings */ .W0)('mongodb', [
    {
        id: 'mongodb-setting-replica-set',
        setting: 'topology',
        left: 'standalone',
        right: 'replica set',
        title: 'Transactions and change streams need a replica set',
        bites: 'A standalone dev container refuses multi-document transactions and watch(), so code paths with them are skipped or disabled locally; read preference and retryable writes are not exercised.',
        severity: 'high',
        areas: ['writes', 'concurrency'],
        sources: ['https://www.mongodb.com/docs/manual/core/transactions/'],
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
