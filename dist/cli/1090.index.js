export const id = 1090;
export const ids = [1090];
export const modules = {

/***/ 81090:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   elasticsearchSteps: () => (/* binding */ elasticsearchSteps)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3782);

/** Elasticsearch: what changes from one version to the next. */
const elasticsearchSteps = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .steps */ .Ci)('elasticsearch', [
    {
        id: 'elasticsearch-7-8-security',
        from: '7',
        to: '8',
        effect: 'changes',
        title: 'Security and TLS are on by default from 8',
        bites: 'http://localhost:9200 without credentials works on 7 and is refused on 8 (https, generated password) unless xpack.security.enabled=false, which then hides auth problems.',
        severity: 'high',
        areas: ['auth', 'search'],
        sources: ['https://www.elastic.co/guide/en/elasticsearch/reference/8.0/release-highlights.html'],
    },
    {
        id: 'elasticsearch-7-8-types',
        from: '7',
        to: '8',
        effect: 'removes',
        title: 'Mapping types are removed from the API in 8',
        bites: 'Requests with /index/type/id or include_type_name fail.',
        severity: 'high',
        areas: ['search'],
        sources: ['https://www.elastic.co/guide/en/elasticsearch/reference/8.9/migrating-8.0.html'],
    },
    {
        id: 'elasticsearch-7-8-destructive',
        from: '7',
        to: '8',
        effect: 'removes',
        title: 'Wildcard index deletion is blocked by default in 8',
        bites: 'action.destructive_requires_name defaults to true: DELETE logs-* in clean-up jobs and tests fails.',
        severity: 'medium',
        areas: ['search', 'migrations'],
        sources: ['https://www.elastic.co/guide/en/elasticsearch/reference/8.9/migrating-8.0.html'],
    },
    {
        id: 'elasticsearch-8-9-client',
        from: '8',
        to: '9',
        effect: 'adds',
        title: '9.x clients send compatible-with=9, which 8.x servers reject',
        bites: 'Upgrading only the client library breaks against an 8.x production cluster with media_type_header_exception.',
        severity: 'high',
        areas: ['search'],
        sources: ['https://github.com/elastic/elasticsearch-js/issues/2909'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'Accept header sent by client 8.19.2', 'accept: application/vnd.elasticsearch+json; compatible-with=8,text/plain'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'Accept header sent by client 9.4.3 (server refusal not run; see source)', 'accept: application/vnd.elasticsearch+json; compatible-with=9,text/plain')),
        ran: '@elastic/elasticsearch 8.19.2, @elastic/elasticsearch 9.4.3',
        note: 'Headers seen with a stub server; the refusal by an 8.x server is from the cited issues.',
    },
    {
        id: 'elasticsearch-8-9-analysis',
        from: '8',
        to: '9',
        effect: 'changes',
        title: 'Stemmers and analysers changed in 9',
        bites: 'Snowball stemmers were upgraded, german2 became an alias of german, the persian analyser stems: the same query matches other documents after reindexing.',
        severity: 'medium',
        areas: ['search'],
        sources: ['https://www.elastic.co/guide/en/elasticsearch/reference/current/breaking-changes.html'],
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
