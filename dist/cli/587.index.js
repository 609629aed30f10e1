export const id = 587;
export const ids = [587];
export const modules = {

/***/ 60587:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mongodbSteps: () => (/* binding */ mongodbSteps)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3782);

/** Mongodb: what changes from one version to the next. */
const mongodbSteps = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .steps */ .Ci)('mongodb', [
    {
        id: 'mongodb-4.4-5.0-write-concern',
        from: '4.4',
        to: '5.0',
        effect: 'changes',
        title: 'Default write concern becomes majority in 5.0',
        bites: 'Writes wait for a majority of members: latency, errors when a member is down and read-your-write behaviour differ from 4.4 (w:1).',
        severity: 'high',
        areas: ['writes', 'concurrency'],
        sources: ['https://www.mongodb.com/docs/manual/release-notes/5.0/'],
    },
    {
        id: 'mongodb-4.4-5.0-unknown-parameters',
        from: '4.4',
        to: '5.0',
        effect: 'removes',
        title: 'Unknown command fields are errors from 5.0',
        bites: 'Options that 4.4 ignored silently make the command fail.',
        severity: 'medium',
        areas: ['queries'],
        sources: ['https://www.mongodb.com/docs/manual/release-notes/5.0-compatibility/'],
    },
    {
        id: 'mongodb-4.4-5.0-avx',
        from: '4.4',
        to: '5.0',
        effect: 'changes',
        title: 'MongoDB 5.0+ needs a CPU with AVX',
        bites: 'The image crashes at start (illegal instruction) on older machines or VMs without AVX.',
        severity: 'medium',
        areas: ['schema'],
        sources: ['https://www.mongodb.com/docs/manual/administration/production-notes/#x86_64'],
    },
    {
        id: 'mongodb-5.0-6.0-shell',
        from: '5.0',
        to: '6.0',
        effect: 'removes',
        title: 'The mongo shell is gone from 6.0',
        bites: 'Scripts and health checks calling mongo (not mongosh) fail in mongo:6 images.',
        severity: 'high',
        areas: ['migrations'],
        sources: ['https://www.mongodb.com/docs/manual/release-notes/6.0-compatibility/'],
    },
    {
        id: 'mongodb-5.0-6.0-opcodes',
        from: '5.0',
        to: '6.0',
        effect: 'removes',
        title: 'Legacy wire opcodes are removed in 6.0',
        bites: 'Drivers from before about 2018 (OP_QUERY, OP_INSERT, getLastError) cannot work.',
        severity: 'high',
        areas: ['queries'],
        sources: ['https://www.mongodb.com/docs/manual/release-notes/6.0-compatibility/'],
    },
    {
        id: 'mongodb-5.0-6.0-regex-errors',
        from: '5.0',
        to: '6.0',
        effect: 'removes',
        title: 'Invalid $regex options are errors instead of being ignored (5.1+)',
        bites: 'Queries with a wrong pattern or option that returned results now fail.',
        severity: 'low',
        areas: ['queries'],
        sources: ['https://www.mongodb.com/docs/manual/release-notes/6.0-compatibility/'],
    },
    {
        id: 'mongodb-7.0-8.0-null-undefined',
        from: '7.0',
        to: '8.0',
        effect: 'changes',
        title: '{field: null} no longer matches undefined from 8.0',
        bites: 'Documents holding the deprecated undefined type drop out of results of $eq, $in and $lookup.',
        severity: 'medium',
        areas: ['queries'],
        sources: ['https://www.mongodb.com/docs/manual/release-notes/8.0-compatibility/'],
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
