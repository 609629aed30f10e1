export const id = 9801;
export const ids = [9801];
export const modules = {

/***/ 69801:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mariadbSteps: () => (/* binding */ mariadbSteps)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3782);

/** MariaDB: what changes from one version to the next. */
const mariadbSteps = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .steps */ .Ci)('mariadb', [
    {
        id: 'mariadb-10.5-10.11-offset-reserved',
        from: '10.5',
        to: '10.6',
        effect: 'removes',
        title: 'OFFSET is a reserved word from 10.6',
        bites: 'A column named offset works unquoted on 10.5 and is a syntax error from 10.6.',
        severity: 'medium',
        areas: ['schema', 'queries'],
        sources: ['https://mariadb.com/kb/en/reserved-words/'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('sql', "CREATE TABLE t(offset INT); SELECT 'ok';", 'ok', "ERROR 1064 (42000) at line 1: You have an error in your SQL syntax; check the manual that corresponds to your MariaDB server version for the right syntax to use near 'offset INT)' at line 1\nok"),
        ran: 'mariadb 10.5.23, mariadb 10.11.19',
    },
    {
        id: 'mariadb-10.5-10.11-explicit-timestamp',
        from: '10.9',
        to: '10.10',
        effect: 'changes',
        title: 'explicit_defaults_for_timestamp is ON from 10.10',
        bites: 'The first TIMESTAMP column stops being filled automatically: inserts that relied on it store NULL.',
        severity: 'high',
        areas: ['schema', 'writes'],
        sources: ['https://mariadb.com/kb/en/server-system-variables/#explicit_defaults_for_timestamp'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('sql', 'CREATE TABLE t(a TIMESTAMP, n INT); INSERT INTO t(n) VALUES(1); SELECT a IS NULL FROM t;', '0', '1'),
        ran: 'mariadb 10.5.23, mariadb 10.11.19',
    },
    {
        id: 'mariadb-10.5-10.11-skip-locked',
        from: '10.5',
        to: '10.6',
        effect: 'adds',
        title: 'SKIP LOCKED exists from 10.6',
        bites: 'Queue-style queries developed on 10.6+ are syntax errors on 10.5.',
        severity: 'high',
        areas: ['concurrency', 'queries'],
        evidence: /\bSKIP LOCKED\b/,
        sources: ['https://mariadb.com/kb/en/select/#skip-locked'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('sql', "CREATE TABLE t(a INT); SELECT * FROM t FOR UPDATE SKIP LOCKED; SELECT 'ok';", "ERROR 1064 (42000) at line 1: You have an error in your SQL syntax; check the manual that corresponds to your MariaDB server version for the right syntax to use near 'SKIP LOCKED' at line 1\nok", 'ok'),
        ran: 'mariadb 10.5.23, mariadb 10.11.19',
    },
    {
        id: 'mariadb-10.5-10.11-uuid-type',
        from: '10.6',
        to: '10.7',
        effect: 'adds',
        title: 'UUID data type exists from 10.7, JSON_TABLE from 10.6',
        bites: 'DDL and queries using them fail on 10.5.',
        severity: 'medium',
        areas: ['schema'],
        sources: ['https://mariadb.com/kb/en/uuid-data-type/'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('sql', "CREATE TABLE t(u UUID); SELECT 'ok'; SELECT * FROM JSON_TABLE('[{\"a\":1}]','$[*]' COLUMNS(a INT PATH '$.a')) j;", "ERROR 4161 (HY000) at line 1: Unknown data type: 'UUID'\nok\nERROR 1064 (42000) at line 1: You have an error in your SQL syntax; check the manual that corresponds to your MariaDB server version for the right syntax to use near '('[{\"a\":1}]','$[*]' COLUMNS(a INT PATH '$.a')) j' at line 1", 'ok\n1'),
        ran: 'mariadb 10.5.23, mariadb 10.11.19',
    },
    {
        id: 'mariadb-10.5-10.11-utf8mb3-name',
        from: '10.5',
        to: '10.6',
        effect: 'changes',
        title: 'utf8 is reported as utf8mb3 from 10.6',
        bites: 'Schema diff and ORM introspection see another charset name for the same column.',
        severity: 'low',
        areas: ['schema', 'migrations', 'locale'],
        sources: ['https://mariadb.com/kb/en/unicode/'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('sql', 'CREATE TABLE t(a VARCHAR(10) CHARACTER SET utf8); SELECT character_set_name FROM information_schema.columns WHERE table_schema=database();', 'utf8', 'utf8mb3'),
        ran: 'mariadb 10.5.23, mariadb 10.11.19',
    },
    {
        id: 'mariadb-10.11-11.8-default-charset',
        from: '11.4',
        to: '11.6',
        effect: 'changes',
        title: 'Default charset becomes utf8mb4 with utf8mb4_uca1400_ai_ci (11.5/11.6)',
        bites: 'Compiled-in default was latin1_swedish_ci; tables created without a charset on 11.8 differ, joins to old tables can raise "Illegal mix of collations". (Distribution config files often set utf8mb4 already.)',
        severity: 'high',
        areas: ['schema', 'migrations', 'locale'],
        sources: ['https://mariadb.com/kb/en/release-notes-mariadb-11-6-series/'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('sql', 'SELECT @@character_set_server, @@collation_server;', 'latin1\tlatin1_swedish_ci', 'utf8mb4\tutf8mb4_uca1400_ai_ci'),
        ran: 'mariadb 10.11.19, mariadb 11.8.6',
    },
    {
        id: 'mariadb-10.11-11.8-timestamp-range',
        from: '11.4',
        to: '11.5',
        effect: 'adds',
        title: 'TIMESTAMP reaches 2106 from 11.5 (64-bit)',
        bites: 'Dates after 2038 store on 11.8 and are rejected on 10.11.',
        severity: 'medium',
        areas: ['writes', 'schema'],
        sources: ['https://mariadb.com/kb/en/timestamp/'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('sql', "CREATE TABLE t(a TIMESTAMP NULL); INSERT INTO t VALUES('2100-01-01 00:00:00'); SELECT * FROM t;", "ERROR 1292 (22007) at line 1: Incorrect datetime value: '2100-01-01 00:00:00' for column `db`.`t`.`a` at row 1", '2100-01-01 00:00:00'),
        ran: 'mariadb 10.11.19, mariadb 11.8.6',
    },
    {
        id: 'mariadb-10.11-11.8-snapshot-isolation',
        from: '11.5',
        to: '11.6',
        effect: 'changes',
        title: 'innodb_snapshot_isolation is ON by default from 11.6',
        bites: 'Under REPEATABLE READ, updating a row changed since the snapshot now fails with error 1020 "Record has changed since last read" instead of silently using the newer row: code needs retries.',
        severity: 'high',
        areas: ['concurrency', 'writes'],
        sources: ['https://mariadb.com/kb/en/innodb-system-variables/#innodb_snapshot_isolation'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('words', 'A: BEGIN; SELECT | B: UPDATE v=2 | A: UPDATE v=v+1', 'ok 3', "1020 Record has changed since last read in table 'r'"),
        ran: 'mariadb 10.11.19, mariadb 11.8.6',
    },
    {
        id: 'mariadb-10.11-11.8-transaction-isolation-variable',
        from: '11.0',
        to: '11.1',
        effect: 'adds',
        title: '@@transaction_isolation exists from 11.1',
        bites: 'Drivers reading the MySQL 8 name fail on 10.11; tx_isolation is deprecated from 11.1.',
        severity: 'low',
        areas: ['queries'],
        sources: ['https://mariadb.com/kb/en/server-system-variables/#transaction_isolation'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('sql', 'SELECT @@transaction_isolation;', "ERROR 1193 (HY000) at line 1: Unknown system variable 'transaction_isolation'", 'REPEATABLE-READ'),
        ran: 'mariadb 10.11.19, mariadb 11.8.6',
    },
    {
        id: 'mariadb-10.11-11.8-collation-0900-mapping',
        from: '11.3',
        to: '11.4',
        effect: 'adds',
        title: 'MySQL collation utf8mb4_0900_ai_ci is accepted from 11.4',
        bites: 'MySQL 8 dumps load on 11.8 (mapped to uca1400) and fail with "Unknown collation" on 10.11.',
        severity: 'medium',
        areas: ['migrations'],
        sources: ['https://mariadb.com/kb/en/supported-character-sets-and-collations/'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('sql', "CREATE TABLE t(a VARCHAR(9)) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci; SELECT 'ok';", "ERROR 1273 (HY000) at line 1: Unknown collation: 'utf8mb4_0900_ai_ci'\nok", 'ok'),
        ran: 'mariadb 10.11.19, mariadb 11.8.6',
    },
    {
        id: 'mariadb-10-11-client-names',
        from: '10.11',
        to: '11.0',
        effect: 'removes',
        title: 'The official image has no mysql* commands from 11',
        bites: 'Health checks and scripts using mysql, mysqldump or mysqladmin ping fail in mariadb:11 containers; use mariadb, mariadb-dump, healthcheck.sh.',
        severity: 'high',
        areas: ['migrations'],
        sources: ['https://hub.docker.com/_/mariadb', 'https://github.com/MariaDB/mariadb-docker'],
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
