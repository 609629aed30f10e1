export const id = 1620;
export const ids = [1620];
export const modules = {

/***/ 31620:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mysqlPostgresql: () => (/* binding */ mysqlPostgresql)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3782);

/** MySQL and PostgreSQL: what behaves differently. */
const mysqlPostgresql = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .pair */ .V2)('mysql', 'postgresql', [
    {
        id: 'mysql-postgresql-equality-case',
        title: 'Equality ignores case in MySQL, not in PostgreSQL',
        bites: 'Names and e-mails that match in any case on MySQL and MariaDB are not found on PostgreSQL, and duplicates that differ in case become possible.',
        severity: 'high',
        areas: ['queries', 'writes', 'locale'],
        sources: [
            'https://dev.mysql.com/doc/refman/8.4/en/case-sensitivity.html',
            'https://www.postgresql.org/docs/current/collation.html',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('sql', "SELECT 'John' = 'john';", '1', 'f'),
        ran: 'mysql 9.7.4, postgresql 15.18, mariadb 10.11.19',
        second: { on: 'mariadb 10.11.19', gives: '1' },
        others: ['mariadb'],
    },
    {
        id: 'mysql-postgresql-aborted-transaction',
        title: 'A failed statement spoils the transaction only in PostgreSQL',
        bites: 'MySQL undoes the one statement and goes on; PostgreSQL rejects every later one until ROLLBACK, so "try insert, catch duplicate, continue" breaks.',
        severity: 'high',
        areas: ['writes', 'concurrency'],
        sources: [
            'https://dev.mysql.com/doc/refman/8.4/en/innodb-error-handling.html',
            'https://www.postgresql.org/docs/current/errcodes-appendix.html',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('sql', 'CREATE TABLE t(a INT UNIQUE); BEGIN; INSERT INTO t VALUES(1); INSERT INTO t VALUES(1); INSERT INTO t VALUES(2); COMMIT; SELECT count(*) FROM t;', "ERROR 1062 (23000) at line 1: Duplicate entry '1' for key 't.a'\n2", 'ERROR:  duplicate key value violates unique constraint "t_a_key"\nDETAIL:  Key (a)=(1) already exists.\nERROR:  current transaction is aborted, commands ignored until end of transaction block\n0'),
        ran: 'mysql 9.7.4, postgresql 15.18, mariadb 10.11.19',
        second: {
            on: 'mariadb 10.11.19',
            gives: "ERROR 1062 (23000) at line 1: Duplicate entry '1' for key 'a'\n2",
        },
        others: ['mariadb'],
    },
    {
        id: 'mysql-postgresql-implicit-cast',
        title: 'MySQL compares strings and numbers; PostgreSQL refuses',
        bites: "WHERE textcol = 1 (and even '1abc' = 1) is true in MySQL/MariaDB and a type error in PostgreSQL.",
        severity: 'high',
        areas: ['queries'],
        sources: [
            'https://dev.mysql.com/doc/refman/8.4/en/type-conversion.html',
            'https://www.postgresql.org/docs/current/typeconv-oper.html',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('sql', "CREATE TABLE t(a VARCHAR(9)); INSERT INTO t VALUES('1abc'); SELECT count(*) FROM t WHERE a = 1;", "1\nWarning (Code 1292): Truncated incorrect DOUBLE value: '1abc'", 'ERROR:  operator does not exist: character varying = integer\nHINT:  No operator matches the given name and argument types. You might need to add explicit type casts.'),
        ran: 'mysql 9.7.4, postgresql 15.18, mariadb 10.11.19',
        second: {
            on: 'mariadb 10.11.19',
            gives: "1\nWarning (Code 1292): Truncated incorrect DECIMAL value: '1abc'",
        },
        others: ['mariadb'],
    },
    {
        id: 'mysql-postgresql-integer-division',
        title: '5/2 is 2.5 in MySQL, 2 in PostgreSQL',
        bites: 'Ratios and percentages over integer columns silently truncate in PostgreSQL.',
        severity: 'high',
        areas: ['queries'],
        sources: [
            'https://dev.mysql.com/doc/refman/8.4/en/arithmetic-functions.html',
            'https://www.postgresql.org/docs/current/functions-math.html',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('sql', 'SELECT 5/2;', '2.5000', '2'),
        ran: 'mysql 9.7.4, postgresql 15.18, mariadb 10.11.19',
        second: { on: 'mariadb 10.11.19', gives: '2.5000' },
        others: ['mariadb'],
    },
    {
        id: 'mysql-postgresql-boolean',
        title: 'BOOLEAN is TINYINT(1) in MySQL, a real type in PostgreSQL',
        bites: 'WHERE active = 1, SUM(active) and inserting 0/1 work in MySQL and fail in PostgreSQL.',
        severity: 'high',
        areas: ['queries', 'writes'],
        sources: [
            'https://dev.mysql.com/doc/refman/8.4/en/numeric-type-syntax.html',
            'https://www.postgresql.org/docs/current/datatype-boolean.html',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('sql', 'CREATE TABLE t(a BOOLEAN); INSERT INTO t VALUES(1); SELECT count(*) FROM t WHERE a = 1;', '1', 'ERROR:  column "a" is of type boolean but expression is of type integer\nHINT:  You will need to rewrite or cast the expression.\nERROR:  operator does not exist: boolean = integer\nHINT:  No operator matches the given name and argument types. You might need to add explicit type casts.'),
        ran: 'mysql 9.7.4, postgresql 15.18, mariadb 10.11.19',
        second: { on: 'mariadb 10.11.19', gives: '1' },
        others: ['mariadb'],
    },
    {
        id: 'mysql-postgresql-explicit-id',
        title: 'Explicit ids advance AUTO_INCREMENT, not a PostgreSQL sequence',
        bites: 'Seeding with ids then inserting without one works in MySQL and hits duplicate key in PostgreSQL.',
        severity: 'high',
        areas: ['writes', 'migrations'],
        sources: [
            'https://dev.mysql.com/doc/refman/8.4/en/example-auto-increment.html',
            'https://www.postgresql.org/docs/current/functions-sequence.html',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', 'CREATE TABLE t(id INT AUTO_INCREMENT PRIMARY KEY, a INT); INSERT INTO t(id,a) VALUES(1,0); INSERT INTO t(a) VALUES(0); SELECT max(id) FROM t;', '2'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', 'CREATE TABLE t(id SERIAL PRIMARY KEY, a INT); INSERT INTO t(id,a) VALUES(1,0); INSERT INTO t(a) VALUES(0);', 'ERROR:  duplicate key value violates unique constraint "t_pkey"\nDETAIL:  Key (id)=(1) already exists.')),
        ran: 'mysql 9.7.4, postgresql 15.18, mariadb 10.11.19',
        second: { on: 'mariadb 10.11.19', gives: '2' },
        others: ['mariadb'],
    },
    {
        id: 'mysql-postgresql-isolation-default',
        title: 'Default isolation: REPEATABLE READ in InnoDB, READ COMMITTED in PostgreSQL',
        bites: 'Two reads in one transaction agree in MySQL/MariaDB but can differ in PostgreSQL, so multi-query consistency assumptions break.',
        severity: 'high',
        areas: ['concurrency'],
        sources: [
            'https://dev.mysql.com/doc/refman/8.4/en/innodb-transaction-isolation-levels.html',
            'https://www.postgresql.org/docs/current/transaction-iso.html',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('words', 'A: BEGIN; SELECT v | B: UPDATE v=2 | A: SELECT v', '1 1', '1 2'),
        ran: 'mysql 9.7.4, postgresql 15.18',
    },
    {
        id: 'mysql-postgresql-quoting',
        title: 'Backticks are MySQL only; "x" is a string in MySQL, an identifier in PostgreSQL',
        bites: 'Raw SQL with backticks is a syntax error; double-quoted values become missing columns.',
        severity: 'high',
        areas: ['queries'],
        evidence: /\b(?:INSERT INTO|CREATE TABLE|ALTER TABLE)\s+`\w+`/i,
        sources: [
            'https://dev.mysql.com/doc/refman/8.4/en/identifiers.html',
            'https://www.postgresql.org/docs/current/sql-syntax-lexical.html',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('sql', 'SELECT `a` FROM (SELECT 1 AS a) s; SELECT "x";', '1\nx', 'ERROR:  syntax error at or near "FROM"\nERROR:  column "x" does not exist'),
        ran: 'mysql 9.7.4, postgresql 15.18, mariadb 10.11.19',
        second: { on: 'mariadb 10.11.19', gives: '1\nx' },
        others: ['mariadb'],
    },
    {
        id: 'mysql-postgresql-upsert-syntax',
        title: 'ON DUPLICATE KEY, REPLACE and INSERT IGNORE are MySQL only',
        bites: 'Write paths using them fail; ON CONFLICT needs a named target and, unlike INSERT IGNORE, does not downgrade other errors.',
        severity: 'high',
        areas: ['writes'],
        evidence: /\bON DUPLICATE KEY UPDATE\b|\bINSERT IGNORE\b|\bREPLACE INTO\b/i,
        sources: [
            'https://dev.mysql.com/doc/refman/8.4/en/insert-on-duplicate.html',
            'https://www.postgresql.org/docs/current/sql-insert.html',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('sql', 'CREATE TABLE t(id INT PRIMARY KEY, a INT); INSERT INTO t VALUES(1,1) ON DUPLICATE KEY UPDATE a=2; INSERT IGNORE INTO t VALUES(1,3); REPLACE INTO t VALUES(1,4); SELECT a FROM t;', "Warning (Code 1062): Duplicate entry '1' for key 't.PRIMARY'\n4", 'ERROR:  syntax error at or near "DUPLICATE"\nERROR:  syntax error at or near "IGNORE"\nERROR:  syntax error at or near "REPLACE"'),
        ran: 'mysql 9.7.4, postgresql 15.18, mariadb 10.11.19',
        second: {
            on: 'mariadb 10.11.19',
            gives: "Warning (Code 1062): Duplicate entry '1' for key 'PRIMARY'\n4",
        },
        others: ['mariadb'],
    },
    {
        id: 'mysql-postgresql-like-case',
        title: 'LIKE ignores case in MySQL, not in PostgreSQL',
        bites: 'Searches return fewer rows in PostgreSQL; use ILIKE.',
        severity: 'high',
        areas: ['queries'],
        evidence: /\bLIKE\s+(?:['?$%@]|:\w|LOWER\(|CONCAT\()/,
        sources: [
            'https://dev.mysql.com/doc/refman/8.4/en/string-comparison-functions.html',
            'https://www.postgresql.org/docs/current/functions-matching.html',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('sql', "SELECT 'John' LIKE 'john%';", '1', 'f'),
        ran: 'mysql 9.7.4, postgresql 15.18, mariadb 10.11.19',
        second: { on: 'mariadb 10.11.19', gives: '1' },
        others: ['mariadb'],
    },
    {
        id: 'mysql-postgresql-concat-pipes',
        title: '|| is OR in MySQL, concatenation in PostgreSQL',
        bites: 'Conditions written with || change meaning or fail; string building has to use CONCAT() in MySQL.',
        severity: 'medium',
        areas: ['queries'],
        sources: [
            'https://dev.mysql.com/doc/refman/8.4/en/logical-operators.html',
            'https://www.postgresql.org/docs/current/functions-string.html',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('sql', "SELECT 'a' || 'b';", "0\nWarning (Code 1287): '|| as a synonym for OR' is deprecated and will be removed in a future release. Please use OR instead\nWarning (Code 1292): Truncated incorrect DOUBLE value: 'a'\nWarning (Code 1292): Truncated incorrect DOUBLE value: 'b'", 'ab'),
        ran: 'mysql 9.7.4, postgresql 15.18, mariadb 10.11.19',
        second: {
            on: 'mariadb 10.11.19',
            gives: "0\nWarning (Code 1292): Truncated incorrect DOUBLE value: 'a'\nWarning (Code 1292): Truncated incorrect DOUBLE value: 'b'",
        },
        others: ['mariadb'],
    },
    {
        id: 'mysql-postgresql-division-by-zero',
        title: 'x/0 is NULL in a MySQL SELECT, an error in PostgreSQL',
        bites: 'Reports with empty denominators fail in PostgreSQL; guard with NULLIF.',
        severity: 'medium',
        areas: ['queries'],
        sources: ['https://dev.mysql.com/doc/refman/8.4/en/arithmetic-functions.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('sql', 'SELECT 1/0;', 'NULL\nWarning (Code 1365): Division by 0', 'ERROR:  division by zero'),
        ran: 'mysql 9.7.4, postgresql 15.18, mariadb 10.11.19',
        second: { on: 'mariadb 10.11.19', gives: 'NULL\nWarning (Code 1365): Division by 0' },
        others: ['mariadb'],
    },
    {
        id: 'mysql-postgresql-null-order',
        title: 'NULLs first in MySQL, last in PostgreSQL (ascending)',
        bites: 'Lists and LIMIT 1 queries over nullable columns pick other rows.',
        severity: 'medium',
        areas: ['queries'],
        sources: [
            'https://dev.mysql.com/doc/refman/8.4/en/working-with-null.html',
            'https://www.postgresql.org/docs/current/queries-order.html',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('sql', 'SELECT x FROM (SELECT 1 x UNION ALL SELECT NULL UNION ALL SELECT 2) s ORDER BY x;', 'NULL\n1\n2', '1\n2\nNULL'),
        ran: 'mysql 9.7.4, postgresql 15.18, mariadb 10.11.19',
        second: { on: 'mariadb 10.11.19', gives: 'NULL\n1\n2' },
        others: ['mariadb'],
    },
    {
        id: 'mysql-postgresql-ddl-transaction',
        title: 'DDL commits implicitly in MySQL, is transactional in PostgreSQL',
        bites: 'Migration tools wrap PostgreSQL migrations in one transaction: statements that may not run there (CREATE INDEX CONCURRENTLY, some ALTER TYPE uses) fail, while half-applied states known from MySQL cannot be reproduced.',
        severity: 'medium',
        areas: ['migrations'],
        sources: [
            'https://dev.mysql.com/doc/refman/8.4/en/implicit-commit.html',
            'https://www.postgresql.org/docs/current/sql-begin.html',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('sql', 'CREATE TABLE d(a INT); BEGIN; INSERT INTO d VALUES(1); CREATE TABLE t(a INT); ROLLBACK; SELECT count(*) FROM d;', '1', '0'),
        ran: 'mysql 9.7.4, postgresql 15.18, mariadb 10.11.19',
        second: { on: 'mariadb 10.11.19', gives: '1' },
        others: ['mariadb'],
    },
    {
        id: 'mysql-postgresql-identifier-case',
        title: 'Mixed-case columns need quotes in PostgreSQL',
        bites: 'Column names are case-insensitive in MySQL; PostgreSQL folds unquoted names to lower case, so a column migrated as "userId" is not found by raw SQL.',
        severity: 'high',
        areas: ['queries', 'schema'],
        sources: [
            'https://dev.mysql.com/doc/refman/8.4/en/identifier-case-sensitivity.html',
            'https://www.postgresql.org/docs/current/sql-syntax-lexical.html',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', 'CREATE TABLE t(`userId` INT); INSERT INTO t VALUES(7); SELECT userid FROM t;', '7'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', 'CREATE TABLE t("userId" INT); INSERT INTO t VALUES(7); SELECT userId FROM t;', 'ERROR:  column "userid" does not exist\nHINT:  Perhaps you meant to reference the column "t.userId".')),
        ran: 'mysql 9.7.4, postgresql 15.18, mariadb 10.11.19',
        second: { on: 'mariadb 10.11.19', gives: '7' },
        others: ['mariadb'],
    },
    {
        id: 'mysql-postgresql-update-limit',
        title: 'UPDATE/DELETE ... LIMIT works only in MySQL',
        bites: 'Batch deletes and queue-style "claim one row" updates are syntax errors in PostgreSQL.',
        severity: 'medium',
        areas: ['writes'],
        sources: [
            'https://dev.mysql.com/doc/refman/8.4/en/delete.html',
            'https://www.postgresql.org/docs/current/sql-delete.html',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('sql', 'CREATE TABLE t(a INT); INSERT INTO t VALUES(1),(2); DELETE FROM t ORDER BY a LIMIT 1; SELECT count(*) FROM t;', '1', 'ERROR:  syntax error at or near "ORDER"\n2'),
        ran: 'mysql 9.7.4, postgresql 15.18, mariadb 10.11.19',
        second: { on: 'mariadb 10.11.19', gives: '1' },
        others: ['mariadb'],
    },
    {
        id: 'mysql-postgresql-unsigned-types',
        title: 'UNSIGNED, TINYINT, DATETIME, inline ENUM do not exist in PostgreSQL',
        bites: 'DDL has to be rewritten; unsigned ranges (up to 4294967295) overflow a PostgreSQL integer.',
        severity: 'medium',
        areas: ['schema', 'migrations'],
        evidence: /\b(?:BIG|SMALL|TINY|MEDIUM)?INT(?:\(\d+\))?\s+UNSIGNED\b/i,
        sources: [
            'https://dev.mysql.com/doc/refman/8.4/en/data-types.html',
            'https://www.postgresql.org/docs/current/datatype.html',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('sql', "CREATE TABLE a(x INT UNSIGNED); CREATE TABLE b(x DATETIME); CREATE TABLE c(x ENUM('p','q')); SELECT 'ok';", 'ok', 'ERROR:  syntax error at or near "UNSIGNED"\nERROR:  type "datetime" does not exist\nERROR:  type "enum" does not exist\nok'),
        ran: 'mysql 9.7.4, postgresql 15.18, mariadb 10.11.19',
        second: { on: 'mariadb 10.11.19', gives: 'ok' },
        others: ['mariadb'],
    },
    {
        id: 'mysql-postgresql-fraction-seconds',
        title: 'DATETIME keeps whole seconds by default in MySQL',
        bites: 'MySQL rounds .6 s up when no precision is given; PostgreSQL keeps microseconds, so equality and ordering of timestamps differ.',
        severity: 'medium',
        areas: ['writes', 'queries'],
        sources: [
            'https://dev.mysql.com/doc/refman/8.4/en/fractional-seconds.html',
            'https://www.postgresql.org/docs/current/datatype-datetime.html',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', "CREATE TABLE t(x DATETIME); INSERT INTO t VALUES('2024-01-01 00:00:00.6'); SELECT x FROM t;", '2024-01-01 00:00:01'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', "CREATE TABLE t(x TIMESTAMP); INSERT INTO t VALUES('2024-01-01 00:00:00.6'); SELECT x FROM t;", '2024-01-01 00:00:00.6')),
        ran: 'mysql 9.7.4, postgresql 15.18, mariadb 10.11.19',
        second: { on: 'mariadb 10.11.19', gives: '2024-01-01 00:00:00' },
        others: ['mariadb'],
    },
    {
        id: 'mysql-postgresql-backslash-strings',
        title: 'Backslash escapes in plain strings only in MySQL',
        bites: "'a\\nb' is three characters in MySQL and four in PostgreSQL (standard_conforming_strings).",
        severity: 'medium',
        areas: ['queries', 'writes'],
        sources: [
            'https://dev.mysql.com/doc/refman/8.4/en/string-literals.html',
            'https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-SYNTAX-STRINGS-ESCAPE',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('sql', "SELECT length('a\\nb');", '3', '4'),
        ran: 'mysql 9.7.4, postgresql 15.18, mariadb 10.11.19',
        second: { on: 'mariadb 10.11.19', gives: '3' },
        others: ['mariadb'],
    },
    {
        id: 'mysql-postgresql-functions',
        title: 'IF(), DATE_FORMAT(), GROUP_CONCAT(), FIND_IN_SET() are MySQL only',
        bites: 'Raw SQL fails with "function does not exist"; PostgreSQL uses CASE, to_char, string_agg.',
        severity: 'medium',
        areas: ['queries'],
        evidence: /\b(?:DATE_FORMAT|GROUP_CONCAT|FIND_IN_SET)\(/,
        sources: [
            'https://dev.mysql.com/doc/refman/8.4/en/functions.html',
            'https://www.postgresql.org/docs/current/functions.html',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('sql', "SELECT IF(1,'y','n'); SELECT DATE_FORMAT('2024-01-02','%Y'); SELECT GROUP_CONCAT('a');", 'y\n2024\na', 'ERROR:  function if(integer, unknown, unknown) does not exist\nHINT:  No function matches the given name and argument types. You might need to add explicit type casts.\nERROR:  function date_format(unknown, unknown) does not exist\nHINT:  No function matches the given name and argument types. You might need to add explicit type casts.\nERROR:  function group_concat(unknown) does not exist\nHINT:  No function matches the given name and argument types. You might need to add explicit type casts.'),
        ran: 'mysql 9.7.4, postgresql 15.18, mariadb 10.11.19',
        second: { on: 'mariadb 10.11.19', gives: 'y\n2024\na' },
        others: ['mariadb'],
    },
    {
        id: 'mysql-postgresql-trailing-space',
        title: 'Trailing blanks are ignored by MySQL PAD SPACE collations',
        bites: '"a" = "a " under utf8mb4_general_ci, latin1 and MariaDB defaults; PostgreSQL varchar/text always distinguishes them.',
        severity: 'low',
        areas: ['queries', 'writes'],
        sources: [
            'https://dev.mysql.com/doc/refman/8.4/en/char.html',
            'https://www.postgresql.org/docs/current/datatype-character.html',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', "SELECT _utf8mb4'a' COLLATE utf8mb4_general_ci = 'a ';", '1'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', "SELECT 'a'::varchar = 'a '::varchar;", 'f')),
        ran: 'mysql 9.7.4, postgresql 15.18, mariadb 10.11.19',
        second: { on: 'mariadb 10.11.19', gives: '1' },
        others: ['mariadb'],
    },
    {
        id: 'mysql-postgresql-group-concat-truncation',
        title: 'GROUP_CONCAT cuts at 1024 bytes by default in MySQL, string_agg never',
        bites: 'Aggregated lists are silently truncated on MySQL (1 MiB default on MariaDB); sizes in PostgreSQL are unbounded.',
        severity: 'low',
        areas: ['queries'],
        sources: ['https://dev.mysql.com/doc/refman/8.4/en/group-by-functions.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', "CREATE TABLE t(a VARCHAR(600)); INSERT INTO t VALUES(repeat('x',600)),(repeat('y',600)); SELECT length(group_concat(a)) FROM t;", '1024\nWarning (Code 1260): Row 2 was cut by GROUP_CONCAT()'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', "CREATE TABLE t(a VARCHAR(600)); INSERT INTO t VALUES(repeat('x',600)),(repeat('y',600)); SELECT length(string_agg(a,',')) FROM t;", '1201')),
        ran: 'mysql 9.7.4, postgresql 15.18, mariadb 10.11.19',
        second: { on: 'mariadb 10.11.19', gives: '1201' },
        others: ['mariadb'],
    },
    {
        id: 'mysql-postgresql-zero-date',
        title: 'Zero dates have no PostgreSQL equivalent',
        bites: 'MariaDB (default sql_mode) and older MySQL data hold 0000-00-00; PostgreSQL rejects it, so imports and comparisons fail. MySQL 5.7+ defaults (NO_ZERO_DATE with strict) reject it as well.',
        severity: 'medium',
        areas: ['writes', 'migrations'],
        sources: [
            'https://dev.mysql.com/doc/refman/8.4/en/datetime.html',
            'https://www.postgresql.org/docs/current/datatype-datetime.html',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', "SET sql_mode=''; CREATE TABLE t(d DATE); INSERT INTO t VALUES('0000-00-00'); SELECT d FROM t;", '0000-00-00'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', "CREATE TABLE t(d DATE); INSERT INTO t VALUES('0000-00-00');", 'ERROR:  date/time field value out of range: "0000-00-00"')),
        ran: 'mysql 9.7.4, postgresql 15.18, mariadb 10.11.19',
        second: { on: 'mariadb 10.11.19', gives: '0000-00-00' },
        others: ['mariadb'],
    },
], 'left');


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
