export const id = 7092;
export const ids = [7092];
export const modules = {

/***/ 67092:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mysqlMariadb: () => (/* binding */ mysqlMariadb)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3782);

/** MySQL and MariaDB: what behaves differently. */
const mysqlMariadb = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .pair */ .V2)('mysql', 'mariadb', [
    {
        id: 'mysql-mariadb-json-arrow',
        title: '-> and ->> JSON operators do not exist in MariaDB',
        bites: 'JSON path shortcuts are a syntax error; use JSON_EXTRACT / JSON_UNQUOTE or JSON_VALUE.',
        severity: 'high',
        areas: ['queries'],
        evidence: /->>?\s*['"]\$\./,
        sources: [
            'https://mariadb.com/kb/en/mariadb-vs-mysql-compatibility/',
            'https://dev.mysql.com/doc/refman/8.4/en/json-search-functions.html',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('sql', "CREATE TABLE t(j JSON); INSERT INTO t VALUES('{\"a\":1}'); SELECT j->>'$.a' FROM t;", '1', "ERROR 1064 (42000) at line 1: You have an error in your SQL syntax; check the manual that corresponds to your MariaDB server version for the right syntax to use near '>>'$.a' FROM t' at line 1"),
        ran: 'mysql 9.7.4, mariadb 10.11.19, mariadb 11.8.6',
        second: {
            on: 'mariadb 11.8.6',
            gives: "ERROR 1064 (42000) at line 1: You have an error in your SQL syntax; check the manual that corresponds to your MariaDB server version for the right syntax to use near '>>'$.a' FROM t' at line 1",
        },
    },
    {
        id: 'mysql-mariadb-json-type',
        title: 'JSON is a binary type in MySQL, an alias for LONGTEXT in MariaDB',
        bites: 'MariaDB returns the text as written and compares it as a text, MySQL normalises it. CAST(... AS JSON) fails on MariaDB, and replication by rows between the two breaks.',
        severity: 'high',
        areas: ['queries', 'writes'],
        sources: [
            'https://mariadb.com/kb/en/json-data-type/',
            'https://dev.mysql.com/doc/refman/8.4/en/json.html',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('sql', 'CREATE TABLE t(j JSON); INSERT INTO t VALUES(\'{"b":1,  "a":2}\'); SELECT j FROM t; SELECT CAST(\'[1]\' AS JSON);', '{"a": 2, "b": 1}\n[1]', '{"b":1,  "a":2}\nERROR 1064 (42000) at line 1: You have an error in your SQL syntax; check the manual that corresponds to your MariaDB server version for the right syntax to use near \'JSON)\' at line 1'),
        ran: 'mysql 9.7.4, mariadb 10.11.19',
    },
    {
        id: 'mysql-mariadb-collation-0900',
        title: 'utf8mb4_0900_ai_ci (MySQL 8+ default) is unknown to MariaDB 10.x',
        bites: 'Dumps and DDL from MySQL 8 fail with "Unknown collation" on MariaDB before 11.4; the reverse holds for utf8mb4_uca1400_ai_ci.',
        severity: 'high',
        areas: ['migrations', 'schema', 'locale'],
        evidence: /\butf8mb4_(?:0900|uca1400)_\w+/i,
        sources: [
            'https://dev.mysql.com/doc/refman/8.4/en/charset-unicode-sets.html',
            'https://mariadb.com/kb/en/supported-character-sets-and-collations/',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('sql', "CREATE TABLE t(a VARCHAR(9)) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci; SELECT 'ok'; CREATE TABLE u(a VARCHAR(9)) COLLATE utf8mb4_uca1400_ai_ci;", "ok\nERROR 1273 (HY000) at line 1: Unknown collation: 'utf8mb4_uca1400_ai_ci'", "ERROR 1273 (HY000) at line 1: Unknown collation: 'utf8mb4_0900_ai_ci'\nok"),
        ran: 'mysql 9.7.4, mariadb 10.11.19',
    },
    {
        id: 'mysql-mariadb-auth-plugin',
        title: 'caching_sha2_password (MySQL default) is missing in MariaDB 10.x/11.x',
        bites: 'Users and clients configured for the MySQL 8 plugin cannot be created on MariaDB; MariaDB accounts use mysql_native_password, which MySQL 9 no longer has.',
        severity: 'high',
        areas: ['auth'],
        evidence: /\b(?:caching_sha2_password|mysql_native_password)\b/,
        sources: [
            'https://dev.mysql.com/doc/refman/8.4/en/caching-sha2-pluggable-authentication.html',
            'https://mariadb.com/kb/en/authentication-plugins/',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', "CREATE USER pfx@localhost IDENTIFIED WITH caching_sha2_password BY 'x'; SELECT 'ok'; DROP USER pfx@localhost; CREATE USER pfy@localhost IDENTIFIED WITH mysql_native_password BY 'x';", "ok\nERROR 1524 (HY000) at line 1: Plugin 'mysql_native_password' is not loaded"), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', "CREATE USER pfx@localhost IDENTIFIED VIA caching_sha2_password USING 'x';", "ERROR 1524 (HY000) at line 1: Plugin 'caching_sha2_password' is not loaded")),
        ran: 'mysql 9.7.4, mariadb 10.11.19, mariadb 11.8.6',
        second: {
            on: 'mariadb 11.8.6',
            gives: "ERROR 1524 (HY000) at line 1: Plugin 'caching_sha2_password' is not loaded",
        },
    },
    {
        id: 'mysql-mariadb-only-full-group-by',
        title: 'ONLY_FULL_GROUP_BY is on by default in MySQL, off in MariaDB',
        bites: 'Queries selecting ungrouped columns run on MariaDB and fail on MySQL.',
        severity: 'high',
        areas: ['queries'],
        sources: ['https://dev.mysql.com/doc/refman/8.4/en/sql-mode.html', 'https://mariadb.com/kb/en/sql-mode/'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('sql', 'CREATE TABLE t(g INT,v INT); INSERT INTO t VALUES(1,1),(1,2); SELECT g,v FROM t GROUP BY g;', "ERROR 1055 (42000) at line 1: Expression #2 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'db.t.v' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by", '1\t1'),
        ran: 'mysql 9.7.4, mariadb 10.11.19, mariadb 11.8.6',
        second: { on: 'mariadb 11.8.6', gives: '1\t1' },
    },
    {
        id: 'mysql-mariadb-functional-index',
        title: 'Index on an expression works in MySQL 8, not in MariaDB',
        bites: 'CREATE INDEX ... ((lower(email))) is a syntax error on MariaDB (use an indexed generated column).',
        severity: 'medium',
        areas: ['schema', 'migrations'],
        evidence: /\bINDEX\b[^;\n]{0,120}\(\(\w+\(/i,
        sources: [
            'https://dev.mysql.com/doc/refman/8.4/en/create-index.html#create-index-functional-key-parts',
            'https://mariadb.com/kb/en/generated-columns/',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('sql', "CREATE TABLE t(e VARCHAR(50)); CREATE INDEX i ON t((lower(e))); SELECT 'ok';", 'ok', "ERROR 1064 (42000) at line 1: You have an error in your SQL syntax; check the manual that corresponds to your MariaDB server version for the right syntax to use near '(lower(e)))' at line 1\nok"),
        ran: 'mysql 9.7.4, mariadb 10.11.19, mariadb 11.8.6',
        second: {
            on: 'mariadb 11.8.6',
            gives: "ERROR 1064 (42000) at line 1: You have an error in your SQL syntax; check the manual that corresponds to your MariaDB server version for the right syntax to use near '(lower(e)))' at line 1\nok",
        },
    },
    {
        id: 'mysql-mariadb-lateral',
        title: 'LATERAL derived tables: MySQL 8.0.14+, not MariaDB 10.x/11.x',
        bites: 'Top-N-per-group queries fail on MariaDB.',
        severity: 'medium',
        areas: ['queries'],
        evidence: /\bLATERAL\s*\(/i,
        sources: ['https://dev.mysql.com/doc/refman/8.4/en/lateral-derived-tables.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('sql', 'SELECT * FROM (SELECT 1 a) x, LATERAL (SELECT x.a+1 b) y;', '1\t2', "ERROR 1064 (42000) at line 1: You have an error in your SQL syntax; check the manual that corresponds to your MariaDB server version for the right syntax to use near '(SELECT x.a+1 b) y' at line 1"),
        ran: 'mysql 9.7.4, mariadb 10.11.19, mariadb 11.8.6',
        second: {
            on: 'mariadb 11.8.6',
            gives: "ERROR 1064 (42000) at line 1: You have an error in your SQL syntax; check the manual that corresponds to your MariaDB server version for the right syntax to use near '(SELECT x.a+1 b) y' at line 1",
        },
    },
    {
        id: 'mysql-mariadb-regexp-engine',
        title: 'REGEXP uses ICU in MySQL 8+, PCRE2 in MariaDB',
        bites: 'Word-boundary markers and lookarounds differ: [[:<:]] works in MariaDB (and MySQL 5.7), errors in MySQL 8+.',
        severity: 'medium',
        areas: ['queries'],
        sources: [
            'https://dev.mysql.com/doc/refman/8.4/en/regexp.html#regexp-compatibility',
            'https://mariadb.com/kb/en/pcre/',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('sql', "SELECT 'a word b' REGEXP '[[:<:]]word[[:>:]]';", 'ERROR 3685 (HY000) at line 1: Illegal argument to a regular expression.', '1'),
        ran: 'mysql 9.7.4, mariadb 10.11.19, mariadb 11.8.6',
        second: { on: 'mariadb 11.8.6', gives: '1' },
    },
    {
        id: 'mysql-mariadb-reserved-words',
        title: 'MySQL 8+ reserves words that MariaDB does not (rank, groups, system, ...)',
        bites: 'A column named rank or groups works unquoted on MariaDB and is a syntax error on MySQL 8+.',
        severity: 'medium',
        areas: ['schema', 'queries'],
        sources: ['https://dev.mysql.com/doc/refman/8.4/en/keywords.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('sql', "CREATE TABLE t(rank INT); CREATE TABLE u(`groups` INT); SELECT count(*) FROM u; SELECT groups FROM u; SELECT 'end';", "ERROR 1064 (42000) at line 1: You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'rank INT)' at line 1\n0\nERROR 1064 (42000) at line 1: You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'groups FROM u' at line 1\nend", '0\nend'),
        ran: 'mysql 9.7.4, mariadb 10.11.19, mariadb 11.8.6',
        second: { on: 'mariadb 11.8.6', gives: '0\nend' },
    },
    {
        id: 'mysql-mariadb-infoschema-case',
        title: 'information_schema result columns are upper case in MySQL 8+',
        bites: 'Code reading row["table_name"] works on MariaDB and MySQL 5.7 and gets undefined on MySQL 8+ unless the query aliases the column.',
        severity: 'medium',
        areas: ['queries'],
        sources: ['https://dev.mysql.com/doc/refman/8.4/en/information-schema.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('words', 'SELECT table_name FROM information_schema.tables LIMIT 1 (column header)', 'TABLE_NAME', 'table_name'),
        ran: 'mysql 9.7.4, mariadb 10.11.19',
    },
    {
        id: 'mysql-mariadb-returning',
        title: 'INSERT/DELETE ... RETURNING exists only in MariaDB',
        bites: 'Statements that work on MariaDB are syntax errors on MySQL.',
        severity: 'medium',
        areas: ['writes'],
        evidence: /\b(?:INSERT INTO|DELETE FROM)\b[^\n]{0,200}\bRETURNING\b/i,
        sources: [
            'https://mariadb.com/kb/en/insertreturning/',
            'https://dev.mysql.com/doc/refman/8.4/en/insert.html',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('sql', 'CREATE TABLE t(id INT AUTO_INCREMENT PRIMARY KEY, a INT); INSERT INTO t(a) VALUES(1) RETURNING id;', "ERROR 1064 (42000) at line 1: You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'RETURNING id' at line 1", '1'),
        ran: 'mysql 9.7.4, mariadb 10.11.19, mariadb 11.8.6',
        second: { on: 'mariadb 11.8.6', gives: '1' },
    },
    {
        id: 'mysql-mariadb-sequences-types',
        title: 'CREATE SEQUENCE, UUID and INET6 types exist only in MariaDB',
        bites: 'Schemas using them cannot be created on MySQL.',
        severity: 'medium',
        areas: ['schema'],
        sources: ['https://mariadb.com/kb/en/create-sequence/', 'https://mariadb.com/kb/en/uuid-data-type/'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('sql', "CREATE SEQUENCE s; CREATE TABLE t(u UUID, i INET6); SELECT 'done';", "ERROR 1064 (42000) at line 1: You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'SEQUENCE s' at line 1\nERROR 1064 (42000) at line 1: You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'UUID, i INET6)' at line 1\ndone", 'done'),
        ran: 'mysql 9.7.4, mariadb 10.11.19, mariadb 11.8.6',
        second: { on: 'mariadb 11.8.6', gives: 'done' },
    },
    {
        id: 'mysql-mariadb-isolation-variable',
        title: '@@tx_isolation / @@transaction_isolation names differ',
        bites: 'Session checks by drivers and tools fail: MySQL 8 removed tx_isolation, MariaDB before 11.1 has no transaction_isolation.',
        severity: 'low',
        areas: ['queries'],
        sources: [
            'https://dev.mysql.com/doc/refman/8.4/en/server-system-variables.html#sysvar_transaction_isolation',
            'https://mariadb.com/kb/en/server-system-variables/#transaction_isolation',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('sql', 'SELECT @@transaction_isolation; SELECT @@tx_isolation;', "REPEATABLE-READ\nERROR 1193 (HY000) at line 1: Unknown system variable 'tx_isolation'", "ERROR 1193 (HY000) at line 1: Unknown system variable 'transaction_isolation'\nREPEATABLE-READ"),
        ran: 'mysql 9.7.4, mariadb 10.11.19',
    },
    {
        id: 'mysql-mariadb-delete-self-subquery',
        title: 'MySQL rejects modifying a table read in a subquery; MariaDB mostly allows it',
        bites: 'UPDATE with a self subquery works in MariaDB 10.3+ (DELETE too, where the optimizer permits) and raises error 1093 on MySQL.',
        severity: 'medium',
        areas: ['writes'],
        sources: [
            'https://dev.mysql.com/doc/refman/8.4/en/subquery-errors.html',
            'https://mariadb.com/kb/en/update/',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('sql', 'CREATE TABLE t(a INT); INSERT INTO t VALUES(1),(2); UPDATE t SET a=9 WHERE a=(SELECT * FROM (SELECT 1) z) ; UPDATE t SET a=8 WHERE a IN (SELECT a FROM t WHERE a=2); SELECT max(a) FROM t;', "ERROR 1093 (HY000) at line 1: You can't specify target table 't' for update in FROM clause\n9", '9'),
        ran: 'mysql 9.7.4, mariadb 10.11.19, mariadb 11.8.6',
        second: { on: 'mariadb 11.8.6', gives: '9' },
    },
    {
        id: 'mysql-mariadb-text-unique',
        title: 'UNIQUE on TEXT works in MariaDB only',
        bites: 'MariaDB creates a hash index; MySQL demands a key length.',
        severity: 'low',
        areas: ['schema', 'migrations'],
        sources: [
            'https://mariadb.com/kb/en/getting-started-with-indexes/',
            'https://dev.mysql.com/doc/refman/8.4/en/column-indexes.html',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('sql', "CREATE TABLE t(a TEXT UNIQUE); SELECT 'ok';", "ERROR 1170 (42000) at line 1: BLOB/TEXT column 'a' used in key specification without a key length\nok", 'ok'),
        ran: 'mysql 9.7.4, mariadb 10.11.19, mariadb 11.8.6',
        second: { on: 'mariadb 11.8.6', gives: 'ok' },
    },
    {
        id: 'mysql-mariadb-show-master',
        title: 'SHOW MASTER STATUS / SHOW SLAVE STATUS are gone from MySQL 8.4',
        bites: 'Backup and replication scripts written on MariaDB fail on MySQL 8.4+, which uses SHOW BINARY LOG STATUS / SHOW REPLICA STATUS.',
        severity: 'low',
        areas: ['auth'],
        sources: ['https://dev.mysql.com/doc/relnotes/mysql/8.4/en/news-8-4-0.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('sql', "SHOW MASTER STATUS; SHOW SLAVE STATUS; SELECT 'end';", "ERROR 1064 (42000) at line 1: You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'MASTER STATUS' at line 1\nERROR 1064 (42000) at line 1: You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'SLAVE STATUS' at line 1\nend", 'end'),
        ran: 'mysql 9.7.4, mariadb 10.11.19, mariadb 11.8.6',
        second: { on: 'mariadb 11.8.6', gives: 'end' },
    },
    {
        id: 'mysql-mariadb-pad-space',
        title: 'Trailing blanks: NO PAD in MySQL 0900 collations, PAD SPACE in MariaDB defaults',
        bites: "'a' = 'a ' is false on MySQL 8+ defaults and true on MariaDB, which changes uniqueness and joins on untrimmed input.",
        severity: 'medium',
        areas: ['queries', 'writes', 'locale'],
        sources: [
            'https://dev.mysql.com/doc/refman/8.4/en/charset-unicode-sets.html#charset-unicode-sets-pad-attributes',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('sql', "CREATE TABLE t(a VARCHAR(5)); INSERT INTO t VALUES('a'); SELECT count(*) FROM t WHERE a='a ';", '0', '1'),
        ran: 'mysql 9.7.4, mariadb 10.11.19, mariadb 11.8.6',
        second: { on: 'mariadb 11.8.6', gives: '1' },
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
