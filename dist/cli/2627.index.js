export const id = 2627;
export const ids = [2627];
export const modules = {

/***/ 72627:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mysqlSettings: () => (/* binding */ mysqlSettings)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3782);

/** MySQL: what the settings change. */
const mysqlSettings = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .settings */ .W0)('mysql', [
    {
        id: 'mysql-setting-strict-mode',
        setting: 'sql_mode',
        left: "'' (non-strict)",
        right: 'STRICT_TRANS_TABLES',
        title: 'Without strict mode bad values are cut or zeroed silently',
        bites: 'A server with an empty sql_mode (old RDS parameter groups, legacy my.cnf) stores truncated data where a default server raises an error.',
        severity: 'high',
        areas: ['writes', 'schema'],
        sources: ['https://dev.mysql.com/doc/refman/8.4/en/sql-mode.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', "SET sql_mode=''; CREATE TABLE t(a VARCHAR(3), n INT); INSERT INTO t VALUES('abcdef','12x'); SELECT * FROM t;", "Warning (Code 1265): Data truncated for column 'a' at row 1\nWarning (Code 1265): Data truncated for column 'n' at row 1\nabc\t12"), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', "CREATE TABLE t(a VARCHAR(3), n INT); INSERT INTO t VALUES('abcdef','12x');", "ERROR 1406 (22001) at line 1: Data too long for column 'a' at row 1")),
        ran: 'mysql 9.7.4, mariadb 10.11.19',
        second: {
            on: 'mariadb 10.11.19',
            gives: "ERROR 1406 (22001) at line 1: Data too long for column 'a' at row 1",
        },
    },
    {
        id: 'mysql-setting-only-full-group-by',
        setting: 'sql_mode',
        left: 'without ONLY_FULL_GROUP_BY',
        right: 'default',
        title: 'ONLY_FULL_GROUP_BY decides whether loose GROUP BY runs',
        bites: 'Frameworks or images that reset sql_mode let queries through that a default server rejects.',
        severity: 'high',
        areas: ['queries'],
        sources: ['https://dev.mysql.com/doc/refman/8.4/en/sql-mode.html#sqlmode_only_full_group_by'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', "SET sql_mode='STRICT_TRANS_TABLES'; CREATE TABLE t(g INT,v INT); INSERT INTO t VALUES(1,1),(1,2); SELECT g,v FROM t GROUP BY g;", "Warning (Code 3135): 'NO_ZERO_DATE', 'NO_ZERO_IN_DATE' and 'ERROR_FOR_DIVISION_BY_ZERO' sql modes should be used with strict mode. They will be merged with strict mode in a future release.\n1\t1"), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', 'CREATE TABLE t(g INT,v INT); INSERT INTO t VALUES(1,1),(1,2); SELECT g,v FROM t GROUP BY g;', "ERROR 1055 (42000) at line 1: Expression #2 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'db.t.v' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by")),
        ran: 'mysql 9.7.4',
    },
    {
        id: 'mysql-setting-ansi-mode',
        setting: 'sql_mode',
        left: 'default',
        right: 'ANSI',
        title: 'ANSI_QUOTES and PIPES_AS_CONCAT change the meaning of "x" and ||',
        bites: 'The same statement returns other values, without an error.',
        severity: 'medium',
        areas: ['queries'],
        sources: ['https://dev.mysql.com/doc/refman/8.4/en/sql-mode.html#sqlmode_ansi'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', "SELECT 'a'||'b'; CREATE TABLE t(id INT); INSERT INTO t VALUES(7); SELECT \"id\" FROM t;", "0\nWarning (Code 1287): '|| as a synonym for OR' is deprecated and will be removed in a future release. Please use OR instead\nWarning (Code 1292): Truncated incorrect DOUBLE value: 'a'\nWarning (Code 1292): Truncated incorrect DOUBLE value: 'b'\nid"), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', "SET sql_mode='ANSI_QUOTES,PIPES_AS_CONCAT'; SELECT 'a'||'b'; CREATE TABLE t(id INT); INSERT INTO t VALUES(7); SELECT \"id\" FROM t;", 'ab\n7')),
        ran: 'mysql 9.7.4, mariadb 10.11.19',
        second: { on: 'mariadb 10.11.19', gives: 'ab\n7' },
    },
    {
        id: 'mysql-setting-utf8mb3',
        setting: 'character set',
        left: 'utf8mb4',
        right: 'utf8mb3 / utf8',
        title: 'utf8mb3 columns reject emoji and other 4-byte characters',
        bites: 'User text saves locally and fails (or is cut in non-strict mode) where the table or connection is utf8mb3.',
        severity: 'high',
        areas: ['writes', 'locale'],
        sources: ['https://dev.mysql.com/doc/refman/8.4/en/charset-unicode-utf8mb3.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', "CREATE TABLE t(a VARCHAR(10) CHARACTER SET utf8mb4); INSERT INTO t VALUES('\ud83d\ude00'); SELECT 'stored';", 'stored'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', "CREATE TABLE t(a VARCHAR(10) CHARACTER SET utf8mb3); INSERT INTO t VALUES('\ud83d\ude00');", "Warning (Code 1287): 'utf8mb3' is deprecated and will be removed in a future release. Please use utf8mb4 instead\nERROR 1366 (HY000) at line 1: Incorrect string value: '\\xF0\\x9F\\x98\\x80' for column 'a' at row 1")),
        ran: 'mysql 9.7.4, mariadb 10.11.19',
        second: {
            on: 'mariadb 10.11.19',
            gives: "ERROR 1366 (22007) at line 1: Incorrect string value: '\\xF0\\x9F\\x98\\x80' for column `db`.`t`.`a` at row 1",
        },
    },
    {
        id: 'mysql-setting-collation',
        setting: 'collation',
        left: 'utf8mb4_0900_ai_ci',
        right: 'utf8mb4_bin / _cs',
        title: 'The collation decides case and accent sensitivity',
        bites: 'Lookups and unique keys that ignore case locally distinguish it in production, or the reverse.',
        severity: 'high',
        areas: ['queries', 'writes', 'locale'],
        sources: ['https://dev.mysql.com/doc/refman/8.4/en/charset-collation-names.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', "SELECT 'a' = 'A' COLLATE utf8mb4_0900_ai_ci, 'e' = '\u00e9' COLLATE utf8mb4_0900_ai_ci;", '1\t1'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', "SELECT 'a' = 'A' COLLATE utf8mb4_bin, 'e' = '\u00e9' COLLATE utf8mb4_bin;", '0\t0')),
        ran: 'mysql 9.7.4',
    },
    {
        id: 'mysql-setting-lower-case-table-names',
        setting: 'lower_case_table_names',
        left: '1 (Windows) or 2 (macOS)',
        right: '0 (Linux)',
        title: 'Table name case: insensitive on Windows/macOS, sensitive on Linux',
        bites: 'SELECT FROM users when the table is Users works on a laptop and fails on a Linux server; managed services fix the value at creation.',
        severity: 'high',
        areas: ['queries', 'migrations'],
        sources: ['https://dev.mysql.com/doc/refman/8.4/en/identifier-case-sensitivity.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'lower_case_table_names=1: CREATE TABLE Users(a INT); SHOW TABLES; SELECT count(*) FROM users', 'users\n0'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'lower_case_table_names=0: the same', "Users\nERROR 1146 (42S02) at line 1: Table 'x.users' doesn't exist")),
        ran: 'mariadb 10.11.19',
    },
    {
        id: 'mysql-setting-time-zone',
        setting: 'time_zone',
        left: 'SYSTEM (host zone)',
        right: 'UTC',
        title: 'TIMESTAMP follows the session time zone, DATETIME does not',
        bites: 'A server or connection in another zone shifts TIMESTAMP values and NOW(), while DATETIME stays, so comparisons between the two drift.',
        severity: 'high',
        areas: ['queries', 'writes', 'locale'],
        sources: ['https://dev.mysql.com/doc/refman/8.4/en/datetime.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', "SET time_zone='+00:00'; CREATE TABLE t(a TIMESTAMP NULL, d DATETIME); SET time_zone='+05:00'; INSERT INTO t VALUES('2024-01-01 00:00:00','2024-01-01 00:00:00'); SELECT * FROM t;", '2024-01-01 00:00:00\t2024-01-01 00:00:00'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', "CREATE TABLE t(a TIMESTAMP NULL, d DATETIME); SET time_zone='+05:00'; INSERT INTO t VALUES('2024-01-01 00:00:00','2024-01-01 00:00:00'); SET time_zone='+00:00'; SELECT * FROM t;", '2023-12-31 19:00:00\t2024-01-01 00:00:00')),
        ran: 'mysql 9.7.4, mariadb 10.11.19',
        second: { on: 'mariadb 10.11.19', gives: '2023-12-31 19:00:00\t2024-01-01 00:00:00' },
    },
    {
        id: 'mysql-setting-time-zone-tables',
        setting: 'time zone tables',
        left: 'loaded (official images)',
        right: 'not loaded',
        title: 'CONVERT_TZ with names returns NULL unless zone tables are loaded',
        bites: 'The official images load them at first start; plain packages do not: named-zone conversions become NULL without an error.',
        severity: 'medium',
        areas: ['queries', 'locale'],
        sources: ['https://dev.mysql.com/doc/refman/8.4/en/time-zone-support.html#time-zone-installation'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)(null, (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', "SELECT CONVERT_TZ('2024-01-01 00:00:00','UTC','Europe/Paris'), CONVERT_TZ('2024-01-01 00:00:00','+00:00','+01:00');", 'NULL\t2024-01-01 01:00:00')),
        ran: 'mysql 9.7.4',
    },
    {
        id: 'mysql-setting-require-pk',
        setting: 'sql_require_primary_key',
        left: 'OFF',
        right: 'ON',
        title: 'Servers that demand primary keys reject tables without one',
        bites: 'Join tables without a primary key are created locally and refused where the setting is on (DigitalOcean, group replication setups).',
        severity: 'high',
        areas: ['migrations', 'schema'],
        sources: [
            'https://dev.mysql.com/doc/refman/8.4/en/server-system-variables.html#sysvar_sql_require_primary_key',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', "CREATE TABLE t(a INT); SELECT 'ok';", 'ok'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', 'SET SESSION sql_require_primary_key=ON; CREATE TABLE t(a INT);', "ERROR 3750 (HY000) at line 1: Unable to create or change a table without a primary key, when the system variable 'sql_require_primary_key' is set. Add a primary key to the table or unset this variable to avoid this message. Note that tables without a primary key can cause performance problems in row-based replication, so please consult your DBA before changing this setting.")),
        ran: 'mysql 9.7.4',
    },
    {
        id: 'mysql-setting-local-infile',
        setting: 'local_infile',
        left: 'ON (MariaDB)',
        right: 'OFF (MySQL 8+)',
        title: 'LOAD DATA LOCAL is refused when local_infile is off',
        bites: 'Bulk import code fails with "Loading local data is disabled".',
        severity: 'medium',
        areas: ['writes', 'migrations'],
        sources: ['https://dev.mysql.com/doc/refman/8.4/en/load-data-local-security.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('sql', 'SELECT @@local_infile;', '1', '0'),
        ran: 'mariadb 10.11.19, mysql 9.7.4',
        note: 'Probe shows the default values only.',
    },
    {
        id: 'mysql-setting-max-allowed-packet',
        setting: 'max_allowed_packet',
        left: '64 MiB (MySQL 8)',
        right: '16 MiB (MariaDB) or less',
        title: 'Large statements and blobs fail above max_allowed_packet',
        bites: 'Uploads and bulk inserts that fit locally get "Got a packet bigger than max_allowed_packet" or a lost connection.',
        severity: 'medium',
        areas: ['writes'],
        sources: ['https://dev.mysql.com/doc/refman/8.4/en/packet-too-large.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('sql', 'SELECT @@max_allowed_packet;', '67108864', '16777216'),
        ran: 'mysql 9.7.4, mariadb 10.11.19',
        note: 'Probe shows the default values only.',
    },
    {
        id: 'mysql-setting-secure-transport',
        setting: 'require_secure_transport',
        left: 'OFF',
        right: 'ON',
        title: 'Servers that require TLS reject plain connections',
        bites: 'Where the setting is ON (default on RDS for MariaDB 11.8 and Azure Database for MySQL, opt-in on RDS for MySQL) a client without TLS cannot connect; the local container accepts it.',
        severity: 'high',
        areas: ['auth'],
        sources: [
            'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/mariadb-ssl-connections.require-ssl.html',
            'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/mysql-ssl-connections.require-ssl.html',
            'https://learn.microsoft.com/azure/mysql/flexible-server/how-to-connect-tls-ssl',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'connect over TCP without TLS', '1'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'SET GLOBAL require_secure_transport=ON; connect over TCP without TLS', 'ERROR 3159 (HY000): Connections using insecure transport are prohibited while --require_secure_transport=ON.')),
        ran: 'mysql 9.7.4',
    },
    {
        id: 'mysql-setting-myisam',
        setting: 'storage engine',
        left: 'InnoDB',
        right: 'MyISAM / Aria',
        title: 'Non-transactional engines ignore ROLLBACK and foreign keys',
        bites: 'A table that is MyISAM on one side (old dump, default_storage_engine) keeps rolled-back rows.',
        severity: 'high',
        areas: ['writes', 'concurrency'],
        sources: ['https://dev.mysql.com/doc/refman/8.4/en/commit.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', 'CREATE TABLE t(a INT) ENGINE=InnoDB; BEGIN; INSERT INTO t VALUES(1); ROLLBACK; SELECT count(*) FROM t;', '0'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', 'CREATE TABLE t(a INT) ENGINE=MyISAM; BEGIN; INSERT INTO t VALUES(1); ROLLBACK; SELECT count(*) FROM t;', "Warning (Code 1196): Some non-transactional changed tables couldn't be rolled back\n1")),
        ran: 'mariadb 10.11.19',
    },
    {
        id: 'mysql-setting-isolation',
        setting: 'transaction_isolation',
        left: 'REPEATABLE-READ',
        right: 'READ-COMMITTED',
        title: 'Isolation level changes gap locks and repeatable reads',
        bites: 'Under READ COMMITTED reads in one transaction can differ and gap locks vanish, so deadlocks and phantom inserts appear or disappear.',
        severity: 'medium',
        areas: ['concurrency'],
        sources: ['https://dev.mysql.com/doc/refman/8.4/en/innodb-transaction-isolation-levels.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'A: BEGIN; SELECT v | B: UPDATE v=2 | A: SELECT v (REPEATABLE-READ)', '1 1'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'the same (READ-COMMITTED)', '1 2')),
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
