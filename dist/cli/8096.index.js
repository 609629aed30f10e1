export const id = 8096;
export const ids = [8096];
export const modules = {

/***/ 98096:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h2Oracle: () => (/* binding */ h2Oracle)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3782);

/** H2 and Oracle: what behaves differently. */
const h2Oracle = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .pair */ .V2)('h2', 'oracle', [
    {
        id: 'h2-oracle-empty-string',
        title: "Oracle treats '' as NULL; H2 does so only in Oracle mode",
        bites: "NOT NULL columns reject empty strings and = '' never matches on Oracle while default H2 tests pass.",
        severity: 'high',
        areas: ['writes', 'queries'],
        sources: [
            'https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/Nulls.html',
            'https://www.h2database.com/html/features.html#compatibility_modes',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', "CREATE TABLE t(a VARCHAR(9) NOT NULL); INSERT INTO t VALUES(''); SELECT count(*) FROM t WHERE a = ''", '1'), null),
        ran: 'h2 2.5.252',
    },
    {
        id: 'h2-oracle-identifier-length',
        title: 'Oracle before 12.2 limits identifiers to 30 bytes (128 later)',
        bites: 'Long constraint or index names accepted by H2 fail with ORA-00972.',
        severity: 'medium',
        areas: ['migrations', 'schema'],
        sources: [
            'https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/Database-Object-Names-and-Qualifiers.html',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', 'CREATE TABLE a_table_name_that_is_much_longer_than_thirty_bytes(a INT); SELECT 1', '1'), null),
        ran: 'h2 2.5.252',
    },
    {
        id: 'h2-oracle-date-type',
        title: 'Oracle DATE carries a time of day',
        bites: 'Equality on DATE columns fails on Oracle because the stored value has hours and minutes; H2 DATE has none (Oracle mode maps it to TIMESTAMP(0)).',
        severity: 'medium',
        areas: ['queries', 'writes'],
        sources: ['https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/Data-Types.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', "SELECT CAST(TIMESTAMP '2024-01-01 10:00:00' AS DATE)", '2024-01-01'), null),
        ran: 'h2 2.5.252',
    },
    {
        id: 'h2-oracle-no-boolean',
        title: 'Oracle before 23ai has no SQL BOOLEAN',
        bites: 'BOOLEAN columns and true/false literals accepted by H2 do not exist there.',
        severity: 'medium',
        areas: ['schema', 'queries'],
        sources: ['https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/Data-Types.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', 'CREATE TABLE t(a BOOLEAN); INSERT INTO t VALUES(true); SELECT a FROM t', 'TRUE'), null),
        ran: 'h2 2.5.252',
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
