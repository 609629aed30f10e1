export const id = 5556;
export const ids = [5556];
export const modules = {

/***/ 75556:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h2Postgresql: () => (/* binding */ h2Postgresql)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3782);

/** H2 and PostgreSQL: what behaves differently. */
const h2Postgresql = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .pair */ .V2)('h2', 'postgresql', [
    {
        id: 'h2-postgresql-on-conflict-update',
        title: 'H2 has no ON CONFLICT ... DO UPDATE, even in PostgreSQL mode',
        bites: 'Native upserts cannot run in H2 tests, so they are replaced by MERGE or left untested.',
        severity: 'high',
        areas: ['writes'],
        evidence: /\bON CONFLICT\s*\(/i,
        sources: ['https://www.h2database.com/html/features.html#compatibility_modes'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('sql', 'CREATE TABLE t(id INT PRIMARY KEY, a INT); INSERT INTO t VALUES(1,1); INSERT INTO t VALUES(1,2) ON CONFLICT (id) DO UPDATE SET a=2; SELECT a FROM t', 'ERROR: Syntax error in SQL statement "INSERT INTO t VALUES(1,2) [*]ON CONFLICT (id) DO UPDATE SET a=2"\n1', '2'),
        ran: 'h2 2.5.252, postgresql 15.18',
        note: 'H2 2.3.232 with MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH',
    },
    {
        id: 'h2-postgresql-jsonb-operators',
        title: 'jsonb columns exist in H2 PostgreSQL mode, their operators do not',
        bites: '->>, @> and jsonb functions are syntax errors in H2; a text literal put into JSONB is stored as a JSON string, not as an object.',
        severity: 'high',
        areas: ['queries'],
        evidence: /::jsonb\b|->>\s*'\w|@>\s*'/i,
        sources: ['https://www.h2database.com/html/features.html#compatibility_modes'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('sql', "SELECT ('{\"a\":1}'::jsonb)->>'a'", 'ERROR: Syntax error in SQL statement "SELECT (\'{""a"":1}\'::jsonb)-[*]>>\'a\'"', '1'),
        ran: 'h2 2.5.252, postgresql 15.18',
        note: 'H2 2.3.232 with MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH',
    },
    {
        id: 'h2-postgresql-aborted-transaction',
        title: 'H2 continues a transaction after a failed statement; PostgreSQL does not',
        bites: 'Code that catches a constraint error and goes on passes on H2 and fails with "current transaction is aborted".',
        severity: 'high',
        areas: ['writes', 'concurrency'],
        sources: ['https://www.h2database.com/html/features.html#compatibility_modes'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', 'CREATE TABLE t(a INT UNIQUE); SET AUTOCOMMIT FALSE; INSERT INTO t VALUES(1); INSERT INTO t VALUES(1); INSERT INTO t VALUES(2); COMMIT; SELECT count(*) FROM t', 'ERROR: Unique index or primary key violation: "public.CONSTRAINT_7 INDEX public.CONSTRAINT_INDEX_7 ON public.t(a NULLS LAST) VALUES ( /* 1 */ 1 )"\n2'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', 'CREATE TABLE t(a INT UNIQUE); BEGIN; INSERT INTO t VALUES(1); INSERT INTO t VALUES(1); INSERT INTO t VALUES(2); COMMIT; SELECT count(*) FROM t;', 'ERROR:  duplicate key value violates unique constraint "t_a_key"\nDETAIL:  Key (a)=(1) already exists.\nERROR:  current transaction is aborted, commands ignored until end of transaction block\n0')),
        ran: 'h2 2.5.252, postgresql 15.18',
        note: 'H2 2.3.232 with MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH',
    },
    {
        id: 'h2-postgresql-sort-order',
        title: 'H2 sorts text by code point, PostgreSQL by locale',
        bites: 'Alphabetical lists and range filters differ for mixed case and accents.',
        severity: 'medium',
        areas: ['queries', 'locale'],
        sources: ['https://www.h2database.com/html/features.html#compatibility_modes'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('sql', "SELECT x FROM (VALUES('b'),('B'),('a')) v(x) ORDER BY x", 'B\na\nb', 'a\nb\nB'),
        ran: 'h2 2.5.252, postgresql 15.18',
        note: 'H2 2.3.232 with MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH',
    },
    {
        id: 'h2-postgresql-null-order',
        title: 'H2 sorts NULLs first by default, PostgreSQL last',
        bites: 'ORDER BY with LIMIT picks other rows unless DEFAULT_NULL_ORDERING=HIGH is set.',
        severity: 'medium',
        areas: ['queries'],
        sources: ['https://www.h2database.com/html/features.html#compatibility_modes'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('sql', 'SELECT x FROM (VALUES(1),(NULL),(2)) v(x) ORDER BY x', 'NULL\n1\n2', '1\n2\nNULL'),
        ran: 'h2 2.5.252, postgresql 15.18',
        note: 'H2 2.3.232 with default settings',
    },
    {
        id: 'h2-postgresql-identifier-case',
        title: 'H2 upper-cases unquoted names by default, PostgreSQL lower-cases',
        bites: 'Quoted lower-case names in entity mappings or native SQL resolve on one side only.',
        severity: 'medium',
        areas: ['queries', 'schema'],
        sources: ['https://www.h2database.com/html/features.html#compatibility_modes'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('sql', 'CREATE TABLE t("id" INT); SELECT id FROM t', 'ERROR: Column "ID" not found', '(no rows, no error)'),
        ran: 'h2 2.5.252, postgresql 15.18',
        note: 'H2 2.3.232 with default settings',
    },
    {
        id: 'h2-postgresql-indexes',
        title: 'Partial and CONCURRENTLY indexes are rejected by H2',
        bites: 'Migrations with them must be skipped in H2 tests and are first run on PostgreSQL.',
        severity: 'medium',
        areas: ['migrations', 'schema'],
        evidence: /\bINDEX CONCURRENTLY\b|\bCREATE (?:UNIQUE )?INDEX\b[^;\n]{0,200}\bWHERE\b/i,
        sources: ['https://www.h2database.com/html/features.html#compatibility_modes'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('sql', 'CREATE TABLE t(a INT); CREATE INDEX i ON t(a) WHERE a > 1; CREATE INDEX CONCURRENTLY j ON t(a)', 'ERROR: Syntax error in SQL statement "CREATE INDEX i ON t(a) [*]WHERE a > 1"\nERROR: Syntax error in SQL statement "CREATE INDEX CONCURRENTLY [*]j ON t(a)"; expected "., ON"', '(no rows, no error)'),
        ran: 'h2 2.5.252, postgresql 15.18',
        note: 'H2 2.3.232 with MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH',
    },
    {
        id: 'h2-postgresql-functions',
        title: 'generate_series and many PostgreSQL functions do not exist in H2',
        bites: 'Native queries fail in tests or are forked per database.',
        severity: 'medium',
        areas: ['queries'],
        evidence: /\bgenerate_series\(/i,
        sources: ['https://www.h2database.com/html/features.html#compatibility_modes'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('sql', 'SELECT count(*) FROM (SELECT generate_series(1,3)) s', 'ERROR: Function "generate_series" not found', '3'),
        ran: 'h2 2.5.252, postgresql 15.18',
        note: 'H2 2.3.232 with MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH',
    },
    {
        id: 'h2-postgresql-interval-literal',
        title: "interval '1 day' is not parsed by H2",
        bites: "Date arithmetic written for PostgreSQL fails in H2 (which wants INTERVAL '1' DAY).",
        severity: 'medium',
        areas: ['queries'],
        evidence: /\binterval\s+'\d+ \w/i,
        sources: ['https://www.h2database.com/html/features.html#compatibility_modes'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('sql', "SELECT now() - interval '1 day' IS NOT NULL", 'ERROR: Cannot parse "INTERVAL" constant "1 day"', 't'),
        ran: 'h2 2.5.252, postgresql 15.18',
        note: 'H2 2.3.232 with MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH',
    },
    {
        id: 'h2-postgresql-reserved-words',
        title: 'value is reserved in H2 2.x, not in PostgreSQL',
        bites: 'Entities with a column named value fail only in H2; quoting it hides the case difference.',
        severity: 'low',
        areas: ['schema'],
        sources: ['https://www.h2database.com/html/features.html#compatibility_modes'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('sql', 'CREATE TABLE t(value INT)', 'ERROR: Syntax error in SQL statement "CREATE TABLE t([*]value INT)"; expected "identifier"', '(no rows, no error)'),
        ran: 'h2 2.5.252, postgresql 15.18',
        note: 'H2 2.3.232 with MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH',
    },
    {
        id: 'h2-postgresql-text-number',
        title: 'H2 compares text with numbers by converting',
        bites: 'WHERE code = 42 on a text column works in H2 and is a type error in PostgreSQL.',
        severity: 'high',
        areas: ['queries'],
        sources: ['https://www.h2database.com/html/features.html#compatibility_modes'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('sql', "CREATE TABLE t(c VARCHAR(9)); INSERT INTO t VALUES('42'); SELECT count(*) FROM t WHERE c = 42", '1', 'ERROR:  operator does not exist: character varying = integer\nHINT:  No operator matches the given name and argument types. You might need to add explicit type casts.'),
        ran: 'h2 2.5.252, postgresql 15.18',
        note: 'H2 2.3.232 with MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH',
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
