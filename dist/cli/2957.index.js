export const id = 2957;
export const ids = [2957];
export const modules = {

/***/ 22957:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   elasticsearchOpensearch: () => (/* binding */ elasticsearchOpensearch)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3782);

/** Elasticsearch and Opensearch: what behaves differently. */
const elasticsearchOpensearch = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .pair */ .V2)('elasticsearch', 'opensearch', [
    {
        id: 'elasticsearch-opensearch-client-check',
        title: 'Elasticsearch clients 7.14+ refuse to talk to OpenSearch',
        bites: 'The product check raises ProductNotSupportedError; only 7.13 or older clients, or OpenSearch clients, work.',
        severity: 'high',
        areas: ['search'],
        sources: ['https://docs.opensearch.org/latest/clients/'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'client 7.13.0 count() against a stub that answers like OpenSearch 2.11', 'ok {"count":3,"_shards":{}}'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'clients 7.17, 8.19, 9.4 against the same stub', 'ProductNotSupportedError The client noticed that the server is not Elasticsearch and we do not support this unknown product.\nProductNotSupportedError The client noticed that the server is not Elasticsearch and we do not support this unknown product.\nProductNotSupportedError The client noticed that the server is not Elasticsearch and we do not support this unknown product.')),
        ran: '@elastic/elasticsearch 7.13.0, @elastic/elasticsearch 7.17.14, 8.19.2, 9.4.3',
        note: 'Run against a stub HTTP server answering like OpenSearch 2.11, not against OpenSearch itself.',
    },
    {
        id: 'elasticsearch-opensearch-version-number',
        title: 'OpenSearch reports 1.x/2.x/3.x where clients expect 7.x',
        bites: 'Version gates in libraries take the wrong branch; OpenSearch 1.x had compatibility.override_main_response_version, later versions do not follow Elasticsearch numbering.',
        severity: 'medium',
        areas: ['search'],
        sources: ['https://docs.opensearch.org/1.2/clients/agents-and-ingestion-tools/index'],
    },
    {
        id: 'elasticsearch-opensearch-features',
        title: 'Features after the 7.10 fork differ',
        bites: 'ES|QL, runtime fields, ELSER, kNN syntax (dense_vector versus knn_vector), security and ILM/ISM APIs are not interchangeable.',
        severity: 'high',
        areas: ['search'],
        sources: ['https://docs.opensearch.org/latest/', 'https://www.elastic.co/docs'],
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
