export const id = 3128;
export const ids = [3128];
export const modules = {

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


/***/ }),

/***/ 3128:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sqliteMysql: () => (/* binding */ sqliteMysql)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3782);

/** SQLite and MySQL: what behaves differently. */
const sqliteMysql = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .pair */ .V2)('sqlite', 'mysql', [
    {
        id: 'sqlite-mysql-equality-case',
        title: 'Equality is case-sensitive in SQLite and ignores case in MySQL',
        bites: 'The default collations of MySQL and MariaDB ignore case: logins and unique e-mails that are distinct on SQLite become equal there, and collide.',
        severity: 'high',
        areas: ['queries', 'writes', 'locale'],
        sources: [
            'https://dev.mysql.com/doc/refman/8.4/en/case-sensitivity.html',
            'https://www.sqlite.org/datatype3.html#collation',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('sql', "SELECT 'John' = 'john';", '0', '1'),
        ran: 'sqlite 3.40.1, mysql 9.7.4, mariadb 10.11.19',
        second: { on: 'mariadb 10.11.19', gives: '1' },
        others: ['mariadb'],
    },
    {
        id: 'sqlite-mysql-ddl-implicit-commit',
        title: 'DDL commits the open transaction in MySQL',
        bites: 'A migration that fails rolls back cleanly on SQLite and leaves half a schema, and committed data, on MySQL and MariaDB.',
        severity: 'high',
        areas: ['migrations', 'writes'],
        sources: [
            'https://dev.mysql.com/doc/refman/8.4/en/implicit-commit.html',
            'https://www.sqlite.org/lang_transaction.html',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', "CREATE TABLE d(a INT); BEGIN; INSERT INTO d VALUES(1); CREATE TABLE t(a INT); ROLLBACK; SELECT count(*) FROM d; SELECT count(*) FROM sqlite_master WHERE name='t';", '0\n0'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', "CREATE TABLE d(a INT); BEGIN; INSERT INTO d VALUES(1); CREATE TABLE t(a INT); ROLLBACK; SELECT count(*) FROM d; SELECT count(*) FROM information_schema.tables WHERE table_schema=database() AND table_name='t';", '1\n1')),
        ran: 'sqlite 3.40.1, mysql 9.7.4, mariadb 10.11.19',
        second: { on: 'mariadb 10.11.19', gives: '1\n1' },
        others: ['mariadb'],
    },
    {
        id: 'sqlite-mysql-concat-pipes',
        title: '|| concatenates in SQLite, is logical OR in MySQL',
        bites: 'Raw SQL that joins texts with || silently gives 0 or 1 on MySQL and MariaDB (unless PIPES_AS_CONCAT).',
        severity: 'high',
        areas: ['queries'],
        sources: [
            'https://dev.mysql.com/doc/refman/8.4/en/logical-operators.html',
            'https://www.sqlite.org/lang_expr.html',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('sql', "SELECT 'a' || 'b';", 'ab', "0\nWarning (Code 1287): '|| as a synonym for OR' is deprecated and will be removed in a future release. Please use OR instead\nWarning (Code 1292): Truncated incorrect DOUBLE value: 'a'\nWarning (Code 1292): Truncated incorrect DOUBLE value: 'b'"),
        ran: 'sqlite 3.40.1, mysql 9.7.4, mariadb 10.11.19',
        second: {
            on: 'mariadb 10.11.19',
            gives: "0\nWarning (Code 1292): Truncated incorrect DOUBLE value: 'a'\nWarning (Code 1292): Truncated incorrect DOUBLE value: 'b'",
        },
        others: ['mariadb'],
    },
    {
        id: 'sqlite-mysql-integer-division',
        title: '5/2 is 2 in SQLite, 2.5000 in MySQL',
        bites: 'Pages, averages and buckets computed by integer division silently change.',
        severity: 'high',
        areas: ['queries'],
        sources: [
            'https://dev.mysql.com/doc/refman/8.4/en/arithmetic-functions.html',
            'https://www.sqlite.org/lang_expr.html',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('sql', 'SELECT 5/2;', '2', '2.5000'),
        ran: 'sqlite 3.40.1, mysql 9.7.4, mariadb 10.11.19',
        second: { on: 'mariadb 10.11.19', gives: '2.5000' },
        others: ['mariadb'],
    },
    {
        id: 'sqlite-mysql-double-quoted-identifier',
        title: '"id" is a column in SQLite, a string in MySQL',
        bites: 'SELECT "id" FROM t gives the text id for each row on MySQL and MariaDB, without an error (unless ANSI_QUOTES).',
        severity: 'high',
        areas: ['queries'],
        sources: ['https://dev.mysql.com/doc/refman/8.4/en/identifiers.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('sql', 'CREATE TABLE t(id INT); INSERT INTO t VALUES(7); SELECT "id" FROM t;', '7', 'id'),
        ran: 'sqlite 3.40.1, mysql 9.7.4, mariadb 10.11.19',
        second: { on: 'mariadb 10.11.19', gives: 'id' },
        others: ['mariadb'],
    },
    {
        id: 'sqlite-mysql-unique-case',
        title: 'UNIQUE treats "John" and "john" as duplicates only in MySQL',
        bites: 'Rows that coexist in SQLite violate the unique index in MySQL/MariaDB.',
        severity: 'high',
        areas: ['writes', 'schema'],
        sources: ['https://dev.mysql.com/doc/refman/8.4/en/charset-collation-effect.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', "CREATE TABLE t(a VARCHAR(20) UNIQUE); INSERT INTO t VALUES('John'),('john'); SELECT count(*) FROM t;", '2'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', "CREATE TABLE t(a VARCHAR(20) UNIQUE); INSERT INTO t VALUES('John'),('john');", "ERROR 1062 (23000) at line 1: Duplicate entry 'john' for key 't.a'")),
        ran: 'sqlite 3.40.1, mysql 9.7.4, mariadb 10.11.19',
        second: {
            on: 'mariadb 10.11.19',
            gives: "ERROR 1062 (23000) at line 1: Duplicate entry 'john' for key 'a'",
        },
        others: ['mariadb'],
    },
    {
        id: 'sqlite-mysql-table-name-case',
        title: 'Table names are case-sensitive on Linux MySQL',
        bites: 'SELECT * FROM Users finds the table users on SQLite (and on MySQL for macOS or Windows), not on a Linux server.',
        severity: 'high',
        areas: ['queries', 'migrations'],
        sources: ['https://dev.mysql.com/doc/refman/8.4/en/identifier-case-sensitivity.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('sql', 'CREATE TABLE users(a INT); SELECT count(*) FROM Users;', '0', "ERROR 1146 (42S02) at line 1: Table 'db.Users' doesn't exist"),
        ran: 'sqlite 3.40.1, mysql 9.7.4, mariadb 10.11.19',
        second: { on: 'mariadb 10.11.19', gives: "ERROR 1146 (42S02) at line 1: Table 'db.Users' doesn't exist" },
        others: ['mariadb'],
    },
    {
        id: 'sqlite-mysql-equality-accent',
        title: 'Accented letters equal plain ones under MySQL default collations',
        bites: '"resume" finds and collides with "r\u00e9sum\u00e9" on MySQL; SQLite keeps them apart.',
        severity: 'medium',
        areas: ['queries', 'writes', 'locale'],
        sources: ['https://dev.mysql.com/doc/refman/8.4/en/charset-unicode-sets.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('sql', "SELECT 'resume' = 'r\u00e9sum\u00e9';", '0', '1'),
        ran: 'sqlite 3.40.1, mysql 9.7.4, mariadb 11.8.6',
        second: { on: 'mariadb 11.8.6', gives: '1' },
        others: ['mariadb'],
    },
    {
        id: 'sqlite-mysql-integer-range',
        title: 'INTEGER is 64-bit in SQLite, 32-bit in MySQL',
        bites: 'Large ids or millisecond timestamps store on SQLite and fail on MySQL.',
        severity: 'high',
        areas: ['writes', 'schema'],
        sources: ['https://dev.mysql.com/doc/refman/8.4/en/integer-types.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', 'CREATE TABLE t(n INTEGER); INSERT INTO t VALUES(3000000000); SELECT n FROM t;', '3000000000'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', 'CREATE TABLE t(n INTEGER); INSERT INTO t VALUES(3000000000);', "ERROR 1264 (22003) at line 1: Out of range value for column 'n' at row 1")),
        ran: 'sqlite 3.40.1, mysql 9.7.4, mariadb 10.11.19',
        second: {
            on: 'mariadb 10.11.19',
            gives: "ERROR 1264 (22003) at line 1: Out of range value for column 'n' at row 1",
        },
        others: ['mariadb'],
    },
    {
        id: 'sqlite-mysql-varchar-length',
        title: 'VARCHAR length and TEXT 64 KiB limit exist only in MySQL',
        bites: 'Long values save in SQLite; MySQL/MariaDB in strict mode reject them, in non-strict mode cut them silently.',
        severity: 'high',
        areas: ['writes', 'schema'],
        sources: [
            'https://dev.mysql.com/doc/refman/8.4/en/string-type-syntax.html',
            'https://www.sqlite.org/quirks.html',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', "CREATE TABLE t(a VARCHAR(5), b TEXT); INSERT INTO t VALUES('1234567', printf('%.*c',70000,'x')); SELECT length(a), length(b) FROM t;", '7|70000'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', "CREATE TABLE t(a VARCHAR(5), b TEXT); INSERT INTO t(a) VALUES('1234567'); INSERT INTO t(b) VALUES(repeat('x',70000));", "ERROR 1406 (22001) at line 1: Data too long for column 'a' at row 1\nERROR 1406 (22001) at line 1: Data too long for column 'b' at row 1")),
        ran: 'sqlite 3.40.1, mysql 9.7.4, mariadb 10.11.19',
        second: {
            on: 'mariadb 10.11.19',
            gives: "ERROR 1406 (22001) at line 1: Data too long for column 'a' at row 1\nERROR 1406 (22001) at line 1: Data too long for column 'b' at row 1",
        },
        others: ['mariadb'],
    },
    {
        id: 'sqlite-mysql-text-index',
        title: 'TEXT columns cannot be indexed or unique in MySQL without a length',
        bites: 'CREATE TABLE works in SQLite and fails in MySQL (MariaDB accepts UNIQUE on TEXT).',
        severity: 'medium',
        areas: ['schema', 'migrations'],
        sources: ['https://dev.mysql.com/doc/refman/8.4/en/column-indexes.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', "CREATE TABLE t(a TEXT UNIQUE); SELECT 'ok';", 'ok'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', 'CREATE TABLE t(a TEXT UNIQUE);', "ERROR 1170 (42000) at line 1: BLOB/TEXT column 'a' used in key specification without a key length")),
        ran: 'sqlite 3.40.1, mysql 9.7.4',
    },
    {
        id: 'sqlite-mysql-partial-index',
        title: 'Partial indexes do not exist in MySQL or MariaDB',
        bites: 'CREATE UNIQUE INDEX ... WHERE deleted_at IS NULL is a syntax error; the soft-delete uniqueness rule is lost on MySQL.',
        severity: 'medium',
        areas: ['schema', 'migrations'],
        evidence: /\bCREATE UNIQUE INDEX\b[^;\n]{0,200}\bWHERE\b|\bpostgresql_where\s*=|\badd_index\b[^\n]{0,200}\bwhere:/i,
        sources: [
            'https://dev.mysql.com/doc/refman/8.4/en/create-index.html',
            'https://www.sqlite.org/partialindex.html',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', "CREATE TABLE t(a INT,b INT); CREATE UNIQUE INDEX i ON t(a) WHERE b IS NULL; SELECT 'ok';", 'ok'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', 'CREATE TABLE t(a INT,b INT); CREATE UNIQUE INDEX i ON t(a) WHERE b IS NULL;', "ERROR 1064 (42000) at line 1: You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'WHERE b IS NULL' at line 1")),
        ran: 'sqlite 3.40.1, mysql 9.7.4, mariadb 10.11.19',
        second: {
            on: 'mariadb 10.11.19',
            gives: "ERROR 1064 (42000) at line 1: You have an error in your SQL syntax; check the manual that corresponds to your MariaDB server version for the right syntax to use near 'WHERE b IS NULL' at line 1",
        },
        others: ['mariadb'],
    },
    {
        id: 'sqlite-mysql-returning',
        title: 'RETURNING is not available in MySQL',
        bites: 'INSERT ... RETURNING works in SQLite 3.35+ (and INSERT/DELETE in MariaDB) and is a syntax error in MySQL.',
        severity: 'medium',
        areas: ['writes'],
        evidence: /\bINSERT INTO\b[^\n]{0,200}\bRETURNING\b/i,
        sources: [
            'https://dev.mysql.com/doc/refman/8.4/en/insert.html',
            'https://www.sqlite.org/lang_returning.html',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', 'CREATE TABLE t(id INTEGER PRIMARY KEY, a INT); INSERT INTO t(a) VALUES(5) RETURNING id;', '1'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', 'CREATE TABLE t(id INTEGER PRIMARY KEY AUTO_INCREMENT, a INT); INSERT INTO t(a) VALUES(5) RETURNING id;', "ERROR 1064 (42000) at line 1: You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'RETURNING id' at line 1")),
        ran: 'sqlite 3.40.1, mysql 9.7.4',
    },
    {
        id: 'sqlite-mysql-upsert',
        title: 'ON CONFLICT is not MySQL syntax',
        bites: 'Upserts need ON DUPLICATE KEY UPDATE, which also reacts to any unique key, not to a named target.',
        severity: 'high',
        areas: ['writes'],
        evidence: /\bON CONFLICT\s*\(|\.on_conflict_do_update\(/i,
        sources: ['https://dev.mysql.com/doc/refman/8.4/en/insert-on-duplicate.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', 'CREATE TABLE t(id INT PRIMARY KEY, a INT); INSERT INTO t VALUES(1,1); INSERT INTO t VALUES(1,2) ON CONFLICT(id) DO UPDATE SET a=excluded.a; SELECT a FROM t;', '2'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', 'CREATE TABLE t(id INT PRIMARY KEY, a INT); INSERT INTO t VALUES(1,1); INSERT INTO t VALUES(1,2) ON CONFLICT(id) DO UPDATE SET a=excluded.a;', "ERROR 1064 (42000) at line 1: You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'CONFLICT(id) DO UPDATE SET a=excluded.a' at line 1")),
        ran: 'sqlite 3.40.1, mysql 9.7.4, mariadb 10.11.19',
        second: {
            on: 'mariadb 10.11.19',
            gives: "ERROR 1064 (42000) at line 1: You have an error in your SQL syntax; check the manual that corresponds to your MariaDB server version for the right syntax to use near 'CONFLICT(id) DO UPDATE SET a=excluded.a' at line 1",
        },
        others: ['mariadb'],
    },
    {
        id: 'sqlite-mysql-limit-in-subquery',
        title: 'LIMIT inside an IN subquery is rejected by MySQL',
        bites: 'Works in SQLite, "This version of MySQL doesn\'t yet support LIMIT & IN/ALL/ANY/SOME subquery" on MySQL.',
        severity: 'medium',
        areas: ['queries'],
        sources: ['https://dev.mysql.com/doc/refman/8.4/en/subquery-restrictions.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('sql', 'CREATE TABLE t(a INT); SELECT count(*) FROM t WHERE a IN (SELECT a FROM t LIMIT 1);', '0', "ERROR 1235 (42000) at line 1: This version of MySQL doesn't yet support 'LIMIT & IN/ALL/ANY/SOME subquery'"),
        ran: 'sqlite 3.40.1, mysql 9.7.4, mariadb 10.11.19',
        second: {
            on: 'mariadb 10.11.19',
            gives: "ERROR 1235 (42000) at line 1: This version of MariaDB doesn't yet support 'LIMIT & IN/ALL/ANY/SOME subquery'",
        },
        others: ['mariadb'],
    },
    {
        id: 'sqlite-mysql-update-from-same-table',
        title: 'MySQL cannot modify a table it reads in a subquery',
        bites: 'DELETE/UPDATE ... WHERE id IN (SELECT id FROM same table) works in SQLite and fails with error 1093 in MySQL.',
        severity: 'medium',
        areas: ['writes'],
        sources: ['https://dev.mysql.com/doc/refman/8.4/en/subquery-errors.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', 'CREATE TABLE t(a INT); INSERT INTO t VALUES(1),(2); DELETE FROM t WHERE a = (SELECT max(a) FROM t); SELECT count(*) FROM t;', '1'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', 'CREATE TABLE t(a INT); INSERT INTO t VALUES(1),(2); DELETE FROM t WHERE a = (SELECT max(a) FROM t);', "ERROR 1093 (HY000) at line 1: You can't specify target table 't' for update in FROM clause")),
        ran: 'sqlite 3.40.1, mysql 9.7.4',
    },
    {
        id: 'sqlite-mysql-like-unicode',
        title: 'LIKE folds only ASCII in SQLite, all of Unicode in MySQL',
        bites: 'Case-insensitive searches for non-ASCII text return fewer rows on SQLite than on MySQL.',
        severity: 'medium',
        areas: ['queries', 'locale'],
        evidence: /\bLIKE\s+(?:['?$%@]|:\w|LOWER\(|CONCAT\()/,
        sources: [
            'https://dev.mysql.com/doc/refman/8.4/en/string-comparison-functions.html#operator_like',
            'https://www.sqlite.org/lang_expr.html#like',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('sql', "SELECT '\u00c9COLE' LIKE '\u00e9cole';", '0', '1'),
        ran: 'sqlite 3.40.1, mysql 9.7.4, mariadb 10.11.19',
        second: { on: 'mariadb 10.11.19', gives: '1' },
        others: ['mariadb'],
    },
    {
        id: 'sqlite-mysql-string-escapes',
        title: 'Backslash is an escape character in MySQL strings',
        bites: 'A literal backslash in raw SQL (paths, regular expressions) is kept by SQLite and consumed by MySQL/MariaDB.',
        severity: 'medium',
        areas: ['queries', 'writes'],
        sources: ['https://dev.mysql.com/doc/refman/8.4/en/string-literals.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('sql', "SELECT length('a\\nb');", '4', '3'),
        ran: 'sqlite 3.40.1, mysql 9.7.4, mariadb 10.11.19',
        second: { on: 'mariadb 10.11.19', gives: '3' },
        others: ['mariadb'],
    },
    {
        id: 'sqlite-mysql-invalid-values',
        title: 'Wrong types and impossible dates are rejected by MySQL strict mode',
        bites: 'SQLite stores the text "abc" in an INT and "2023-02-30" in a DATE; MySQL/MariaDB in default strict mode refuse both.',
        severity: 'high',
        areas: ['writes', 'schema'],
        sources: ['https://dev.mysql.com/doc/refman/8.4/en/sql-mode.html#sql-mode-strict'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', "CREATE TABLE t(a INT, d DATE); INSERT INTO t VALUES('abc','2023-02-30'); SELECT * FROM t;", 'abc|2023-02-30'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', "CREATE TABLE t(a INT, d DATE); INSERT INTO t(a) VALUES('abc'); INSERT INTO t(d) VALUES('2023-02-30');", "ERROR 1366 (HY000) at line 1: Incorrect integer value: 'abc' for column 'a' at row 1\nERROR 1292 (22007) at line 1: Incorrect date value: '2023-02-30' for column 'd' at row 1")),
        ran: 'sqlite 3.40.1, mysql 9.7.4, mariadb 10.11.19',
        second: {
            on: 'mariadb 10.11.19',
            gives: "ERROR 1366 (22007) at line 1: Incorrect integer value: 'abc' for column `db`.`t`.`a` at row 1\nERROR 1292 (22007) at line 1: Incorrect date value: '2023-02-30' for column `db`.`t`.`d` at row 1",
        },
        others: ['mariadb'],
    },
    {
        id: 'sqlite-mysql-foreign-keys',
        title: 'Foreign keys: off by default in SQLite, enforced by InnoDB',
        bites: 'Orphans and wrong delete order go unnoticed on SQLite.',
        severity: 'high',
        areas: ['writes', 'schema'],
        sources: [
            'https://www.sqlite.org/foreignkeys.html#fk_enable',
            'https://dev.mysql.com/doc/refman/8.4/en/create-table-foreign-keys.html',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', 'CREATE TABLE p(id INT PRIMARY KEY); CREATE TABLE c(p INT, FOREIGN KEY(p) REFERENCES p(id)); INSERT INTO c VALUES(99); SELECT count(*) FROM c;', '1'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', 'CREATE TABLE p(id INT PRIMARY KEY); CREATE TABLE c(p INT, FOREIGN KEY(p) REFERENCES p(id)); INSERT INTO c VALUES(99);', 'ERROR 1452 (23000) at line 1: Cannot add or update a child row: a foreign key constraint fails (`db`.`c`, CONSTRAINT `c_ibfk_1` FOREIGN KEY (`p`) REFERENCES `p` (`id`))')),
        ran: 'sqlite 3.40.1, mysql 9.7.4, mariadb 10.11.19',
        second: {
            on: 'mariadb 10.11.19',
            gives: 'ERROR 1452 (23000) at line 1: Cannot add or update a child row: a foreign key constraint fails (`db`.`c`, CONSTRAINT `c_ibfk_1` FOREIGN KEY (`p`) REFERENCES `p` (`id`))',
        },
        others: ['mariadb'],
        hiddenBy: ['django', 'rails'],
    },
    {
        id: 'sqlite-mysql-autoincrement-keyword',
        title: 'AUTOINCREMENT versus AUTO_INCREMENT',
        bites: 'Shared DDL fails on one of the two engines; in SQLite a plain INTEGER PRIMARY KEY already auto-numbers, in MySQL it does not (error: no default value).',
        severity: 'medium',
        areas: ['schema', 'migrations'],
        evidence: /\bAUTO_?INCREMENT\b/,
        sources: [
            'https://www.sqlite.org/autoinc.html',
            'https://dev.mysql.com/doc/refman/8.4/en/example-auto-increment.html',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', 'CREATE TABLE t(id INTEGER PRIMARY KEY, a INT); INSERT INTO t(a) VALUES(1); SELECT id FROM t;', '1'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', 'CREATE TABLE t(id INTEGER PRIMARY KEY, a INT); INSERT INTO t(a) VALUES(1);', "ERROR 1364 (HY000) at line 1: Field 'id' doesn't have a default value")),
        ran: 'sqlite 3.40.1, mysql 9.7.4, mariadb 10.11.19',
        second: {
            on: 'mariadb 10.11.19',
            gives: "ERROR 1364 (HY000) at line 1: Field 'id' doesn't have a default value",
        },
        others: ['mariadb'],
    },
]);


/***/ })

};
