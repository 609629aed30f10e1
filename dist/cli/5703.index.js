export const id = 5703;
export const ids = [5703];
export const modules = {

/***/ 95703:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mysqlSteps: () => (/* binding */ mysqlSteps)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3782);

/** MySQL: what changes from one version to the next. */
const mysqlSteps = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .steps */ .Ci)('mysql', [
    {
        id: 'mysql-5.7-8.0-default-charset',
        from: '5.7',
        to: '8.0',
        effect: 'changes',
        title: 'The default character set changes from latin1 to utf8mb4 in 8.0',
        bites: 'Tables made without a charset differ: emoji fit or fail, and joins of old and new tables raise "Illegal mix of collations" or skip indexes.',
        severity: 'high',
        areas: ['schema', 'migrations', 'locale'],
        sources: ['https://dev.mysql.com/doc/refman/8.0/en/upgrading-from-previous-series.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)(null, (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', 'SELECT @@character_set_server, @@collation_server;', 'utf8mb4\tutf8mb4_0900_ai_ci')),
        ran: 'mysql 9.7.4',
        note: 'Right side run on MySQL 9.7.4: shows that the changed behaviour is there, the step itself is from the source.',
    },
    {
        id: 'mysql-5.7-8.0-auth-plugin',
        from: '5.7',
        to: '8.0',
        effect: 'changes',
        title: 'Default authentication becomes caching_sha2_password',
        bites: 'Older drivers and clients fail with "Authentication plugin caching_sha2_password cannot be loaded" or need TLS / public key retrieval.',
        severity: 'high',
        areas: ['auth'],
        sources: [
            'https://dev.mysql.com/doc/refman/8.0/en/upgrading-from-previous-series.html#upgrade-caching-sha2-password',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)(null, (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', "CREATE USER pfd@localhost IDENTIFIED BY 'x'; SELECT plugin FROM mysql.user WHERE user='pfd'; DROP USER pfd@localhost;", 'caching_sha2_password')),
        ran: 'mysql 9.7.4',
        note: 'Right side run on MySQL 9.7.4: shows that the changed behaviour is there, the step itself is from the source.',
    },
    {
        id: 'mysql-5.7-8.0-group-by-sorting',
        from: '5.7',
        to: '8.0',
        effect: 'removes',
        title: 'GROUP BY no longer sorts its result',
        bites: 'Lists that came back ordered by the grouped column on 5.7 are in arbitrary order on 8.0; GROUP BY col DESC is a syntax error.',
        severity: 'high',
        areas: ['queries'],
        sources: ['https://dev.mysql.com/doc/refman/8.0/en/upgrading-from-previous-series.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)(null, (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', 'CREATE TABLE t(g INT, v INT); INSERT INTO t VALUES(2,1),(1,1),(3,1); SELECT g FROM t GROUP BY g; SELECT g FROM t GROUP BY g DESC;', "2\n1\n3\nERROR 1064 (42000) at line 1: You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'DESC' at line 1")),
        ran: 'mysql 9.7.4',
        note: 'MariaDB 10.11 still returns 1,2,3 and accepts GROUP BY g DESC (run). Right side run on MySQL 9.7.4: shows that the changed behaviour is there, the step itself is from the source.',
    },
    {
        id: 'mysql-5.7-8.0-grant-identified-by',
        from: '5.7',
        to: '8.0',
        effect: 'removes',
        title: 'GRANT can no longer create users',
        bites: 'GRANT ... IDENTIFIED BY works on 5.7 and is a syntax error on 8.0; init scripts in docker-entrypoint-initdb.d break.',
        severity: 'medium',
        areas: ['auth', 'migrations'],
        evidence: /\bGRANT\b[^\n]{0,200}\bIDENTIFIED BY\b/i,
        sources: ['https://dev.mysql.com/doc/refman/8.0/en/upgrading-from-previous-series.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)(null, (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', "GRANT SELECT ON *.* TO pfz@localhost IDENTIFIED BY 'x';", "ERROR 1064 (42000) at line 1: You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'IDENTIFIED BY 'x'' at line 1")),
        ran: 'mysql 9.7.4',
        note: 'Right side run on MySQL 9.7.4: shows that the changed behaviour is there, the step itself is from the source.',
    },
    {
        id: 'mysql-5.7-8.0-no-auto-create-user',
        from: '5.7',
        to: '8.0',
        effect: 'removes',
        title: 'sql_mode NO_AUTO_CREATE_USER is rejected',
        bites: 'A my.cnf or a connection that sets the 5.7 sql_mode list keeps the server from starting or the session from opening ("can\'t be set to the value of NO_AUTO_CREATE_USER").',
        severity: 'high',
        areas: ['queries', 'auth'],
        sources: ['https://dev.mysql.com/doc/refman/8.0/en/upgrading-from-previous-series.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)(null, (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', "SET sql_mode='NO_AUTO_CREATE_USER';", "ERROR 1231 (42000) at line 1: Variable 'sql_mode' can't be set to the value of 'NO_AUTO_CREATE_USER'")),
        ran: 'mysql 9.7.4',
        note: 'Right side run on MySQL 9.7.4: shows that the changed behaviour is there, the step itself is from the source.',
    },
    {
        id: 'mysql-5.7-8.0-password-function',
        from: '5.7',
        to: '8.0',
        effect: 'removes',
        title: 'PASSWORD() and query cache are gone',
        bites: 'SELECT PASSWORD(), SQL_CACHE and query_cache_* settings fail on 8.0.',
        severity: 'medium',
        areas: ['queries', 'auth'],
        sources: ['https://dev.mysql.com/doc/refman/8.0/en/upgrading-from-previous-series.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)(null, (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', "SELECT PASSWORD('x'); SELECT SQL_CACHE 1; SET GLOBAL query_cache_size=0;", "ERROR 1064 (42000) at line 1: You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near '('x')' at line 1\nERROR 1064 (42000) at line 1: You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near '1' at line 1\nERROR 1193 (HY000) at line 1: Unknown system variable 'query_cache_size'")),
        ran: 'mysql 9.7.4',
        note: 'Right side run on MySQL 9.7.4: shows that the changed behaviour is there, the step itself is from the source.',
    },
    {
        id: 'mysql-5.7-8.0-reserved-words',
        from: '5.7',
        to: '8.0',
        effect: 'removes',
        title: 'New reserved words: RANK, GROUPS, SYSTEM, LATERAL, OF, WINDOW, ROW_NUMBER...',
        bites: 'Columns and tables with these names need quoting; raw SQL fails on 8.0.',
        severity: 'high',
        areas: ['queries', 'schema', 'migrations'],
        sources: ['https://dev.mysql.com/doc/refman/8.0/en/keywords.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)(null, (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', 'CREATE TABLE t(rank INT); CREATE TABLE t2(system INT); CREATE TABLE `groups`(a INT); SELECT * FROM groups;', "ERROR 1064 (42000) at line 1: You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'rank INT)' at line 1\nERROR 1064 (42000) at line 1: You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'system INT)' at line 1\nERROR 1064 (42000) at line 1: You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'groups' at line 1")),
        ran: 'mysql 9.7.4',
        note: 'Right side run on MySQL 9.7.4: shows that the changed behaviour is there, the step itself is from the source.',
    },
    {
        id: 'mysql-5.7-8.0-regexp-icu',
        from: '5.7',
        to: '8.0',
        effect: 'changes',
        title: 'REGEXP engine changed from Henry Spencer to ICU',
        bites: '[[:<:]] and [[:>:]] are errors, backslashes and multibyte matching behave differently.',
        severity: 'medium',
        areas: ['queries'],
        sources: ['https://dev.mysql.com/doc/refman/8.0/en/regexp.html#regexp-compatibility'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)(null, (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', "SELECT 'a word' REGEXP '[[:<:]]word';", 'ERROR 3685 (HY000) at line 1: Illegal argument to a regular expression.')),
        ran: 'mysql 9.7.4',
        note: 'Right side run on MySQL 9.7.4: shows that the changed behaviour is there, the step itself is from the source.',
    },
    {
        id: 'mysql-5.7-8.0-information-schema-case',
        from: '5.7',
        to: '8.0',
        effect: 'changes',
        title: 'information_schema column names are returned in upper case',
        bites: 'Code that reads row["table_name"] gets nothing without an alias.',
        severity: 'medium',
        areas: ['queries'],
        sources: ['https://dev.mysql.com/doc/refman/8.0/en/upgrading-from-previous-series.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)(null, (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'SELECT table_name FROM information_schema.tables LIMIT 1 (column header)', 'TABLE_NAME')),
        ran: 'mysql 9.7.4',
        note: 'Right side run on MySQL 9.7.4: shows that the changed behaviour is there, the step itself is from the source.',
    },
    {
        id: 'mysql-5.7-8.0-explicit-timestamp',
        from: '5.7',
        to: '8.0',
        effect: 'changes',
        title: 'explicit_defaults_for_timestamp is ON by default',
        bites: 'TIMESTAMP columns without a default no longer get an automatic CURRENT_TIMESTAMP or NOT NULL.',
        severity: 'high',
        areas: ['schema', 'writes'],
        sources: [
            'https://dev.mysql.com/doc/refman/8.0/en/server-system-variables.html#sysvar_explicit_defaults_for_timestamp',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)(null, (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', 'CREATE TABLE t(a TIMESTAMP, n INT); INSERT INTO t(n) VALUES(1); SELECT a FROM t;', 'NULL')),
        ran: 'mysql 9.7.4',
        note: 'Right side run on MySQL 9.7.4: shows that the changed behaviour is there, the step itself is from the source.',
    },
    {
        id: 'mysql-5.7-8.0-binlog-functions',
        from: '5.7',
        to: '8.0',
        effect: 'changes',
        title: 'Binary logging is on by default: CREATE FUNCTION needs DETERMINISTIC',
        bites: 'Stored functions without a characteristic fail with error 1418 unless log_bin_trust_function_creators is set; single dev servers on 5.7 had no binlog.',
        severity: 'medium',
        areas: ['migrations'],
        sources: ['https://dev.mysql.com/doc/refman/8.0/en/stored-programs-logging.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)(null, (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', 'CREATE FUNCTION f() RETURNS INT RETURN 1;', 'ERROR 1418 (HY000) at line 1: This function has none of DETERMINISTIC, NO SQL, or READS SQL DATA in its declaration and binary logging is enabled (you *might* want to use the less safe log_bin_trust_function_creators variable)')),
        ran: 'mysql 9.7.4',
        note: 'Right side run on MySQL 9.7.4: shows that the changed behaviour is there, the step itself is from the source.',
    },
    {
        id: 'mysql-5.7-8.0-lower-case-init',
        from: '5.7',
        to: '8.0',
        effect: 'removes',
        title: 'lower_case_table_names can be set only at initialisation',
        bites: 'A data directory made with another value does not start on 8.0; import from macOS/Windows dumps changes table name case.',
        severity: 'medium',
        areas: ['migrations', 'schema'],
        sources: ['https://dev.mysql.com/doc/refman/8.0/en/identifier-case-sensitivity.html'],
    },
    {
        id: 'mysql-8.0-8.4-native-password',
        from: '8.0',
        to: '8.4',
        effect: 'removes',
        title: 'mysql_native_password is disabled by default in 8.4',
        bites: 'Accounts and old drivers that use it are locked out unless mysql_native_password=ON; default_authentication_plugin is no longer a variable.',
        severity: 'high',
        areas: ['auth'],
        evidence: /\bmysql_native_password\b/i,
        sources: ['https://dev.mysql.com/doc/relnotes/mysql/8.4/en/news-8-4-0.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)(null, (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', "SHOW VARIABLES LIKE 'default_authentication_plugin'; SELECT 'none';", 'none')),
        ran: 'mysql 9.7.4',
        note: 'Right side run on MySQL 9.7.4: shows that the changed behaviour is there, the step itself is from the source.',
    },
    {
        id: 'mysql-8.0-8.4-fk-nonunique',
        from: '8.0',
        to: '8.4',
        effect: 'removes',
        title: 'Foreign keys must reference a unique key',
        bites: 'restrict_fk_on_non_standard_key is ON in 8.4: creating (or restoring) a foreign key to a non-unique or partial key fails.',
        severity: 'high',
        areas: ['schema', 'migrations'],
        sources: [
            'https://dev.mysql.com/doc/refman/8.4/en/server-system-variables.html#sysvar_restrict_fk_on_non_standard_key',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)(null, (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', 'CREATE TABLE p(id INT PRIMARY KEY, c INT, INDEX(c)); CREATE TABLE ch(c INT, FOREIGN KEY(c) REFERENCES p(c));', "ERROR 6125 (HY000) at line 1: Failed to add the foreign key constraint. Missing unique key for constraint 'ch_ibfk_1' in the referenced table 'p'")),
        ran: 'mysql 9.7.4',
        note: 'MariaDB 10.11 accepts it (run). Right side run on MySQL 9.7.4: shows that the changed behaviour is there, the step itself is from the source.',
    },
    {
        id: 'mysql-8.0-8.4-master-slave-syntax',
        from: '8.0',
        to: '8.4',
        effect: 'removes',
        title: 'SHOW MASTER/SLAVE STATUS, CHANGE MASTER and friends were removed',
        bites: 'Replication, CDC (old Debezium) and backup tooling fails with a syntax error on 8.4.',
        severity: 'medium',
        areas: ['auth'],
        sources: ['https://dev.mysql.com/doc/relnotes/mysql/8.4/en/news-8-4-0.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)(null, (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', 'SHOW MASTER STATUS; SHOW SLAVE STATUS;', "ERROR 1064 (42000) at line 1: You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'MASTER STATUS' at line 1\nERROR 1064 (42000) at line 1: You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'SLAVE STATUS' at line 1")),
        ran: 'mysql 9.7.4',
        note: 'Right side run on MySQL 9.7.4: shows that the changed behaviour is there, the step itself is from the source.',
    },
    {
        id: 'mysql-8.0-8.4-float-auto-increment',
        from: '8.0',
        to: '8.4',
        effect: 'removes',
        title: 'AUTO_INCREMENT on FLOAT/DOUBLE columns is rejected',
        bites: 'DDL accepted on 8.0 fails on 8.4.',
        severity: 'low',
        areas: ['schema', 'migrations'],
        sources: ['https://dev.mysql.com/doc/relnotes/mysql/8.4/en/news-8-4-0.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)(null, (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', 'CREATE TABLE t(a FLOAT AUTO_INCREMENT PRIMARY KEY);', "ERROR 1063 (42000) at line 1: Incorrect column specifier for column 'a'")),
        ran: 'mysql 9.7.4',
        note: 'Right side run on MySQL 9.7.4: shows that the changed behaviour is there, the step itself is from the source.',
    },
    {
        id: 'mysql-8.0-8.4-flush-hosts',
        from: '8.0',
        to: '8.4',
        effect: 'removes',
        title: 'FLUSH HOSTS and expire_logs_days were removed',
        bites: 'Operational scripts and config files written for 8.0 fail (an unknown variable stops the server).',
        severity: 'low',
        areas: ['auth'],
        sources: ['https://dev.mysql.com/doc/relnotes/mysql/8.4/en/news-8-4-0.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)(null, (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', 'FLUSH HOSTS; SET GLOBAL expire_logs_days=1;', "ERROR 1064 (42000) at line 1: You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'HOSTS' at line 1\nERROR 1193 (HY000) at line 1: Unknown system variable 'expire_logs_days'")),
        ran: 'mysql 9.7.4',
        note: 'Right side run on MySQL 9.7.4: shows that the changed behaviour is there, the step itself is from the source.',
    },
    {
        id: 'mysql-8.4-9-native-password-removed',
        from: '8.4',
        to: '9.0',
        effect: 'removes',
        title: 'mysql_native_password no longer exists in 9.x',
        bites: 'Clients without caching_sha2_password support cannot connect at all; CREATE USER ... WITH mysql_native_password fails.',
        severity: 'high',
        areas: ['auth'],
        evidence: /\bmysql_native_password\b/i,
        sources: ['https://dev.mysql.com/doc/relnotes/mysql/9.0/en/news-9-0-0.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)(null, (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', "CREATE USER pfn@localhost IDENTIFIED WITH mysql_native_password BY 'x';", "ERROR 1524 (HY000) at line 1: Plugin 'mysql_native_password' is not loaded")),
        ran: 'mysql 9.7.4',
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
