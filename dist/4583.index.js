export const id = 4583;
export const ids = [4583];
export const modules = {

/***/ 4583:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   postgresqlSettings: () => (/* binding */ postgresqlSettings)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3782);

/** PostgreSQL: what the settings change. */
const postgresqlSettings = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .settings */ .W0)('postgresql', [
    {
        id: 'postgresql-setting-collation-c',
        setting: 'LC_COLLATE',
        left: 'C',
        right: 'en_US.UTF-8',
        title: 'Sort order depends on the database locale',
        bites: 'C sorts by bytes (upper case first, accents last), en_US interleaves: lists, range filters and keyset paging differ although engine and version match.',
        severity: 'high',
        areas: ['queries', 'locale'],
        sources: ['https://www.postgresql.org/docs/current/collation.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', "SELECT string_agg(x,' ' ORDER BY x COLLATE \"C\") FROM (VALUES('b'),('B'),('a'),('\u00e9'),('_z')) v(x);", 'B _z a b \u00e9'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', "SELECT string_agg(x,' ' ORDER BY x COLLATE \"en_US.utf8\") FROM (VALUES('b'),('B'),('a'),('\u00e9'),('_z')) v(x);", 'a b B \u00e9 _z')),
        ran: 'postgresql 15.18',
    },
    {
        id: 'postgresql-setting-ctype-c',
        setting: 'LC_CTYPE',
        left: 'C',
        right: 'en_US.UTF-8',
        title: 'lower(), upper() and ILIKE fold only ASCII under LC_CTYPE C',
        bites: 'Case-insensitive search on accented text fails in a C-locale database and works under en_US.',
        severity: 'high',
        areas: ['queries', 'locale'],
        sources: ['https://www.postgresql.org/docs/current/locale.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', "SELECT lower('\u00c9COLE' COLLATE \"C\"), '\u00c9COLE' ILIKE '\u00e9cole' COLLATE \"C\";", '\u00c9cole|f'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', "SELECT lower('\u00c9COLE'), '\u00c9COLE' ILIKE '\u00e9cole';", '\u00e9cole|t')),
        ran: 'postgresql 15.18',
    },
    {
        id: 'postgresql-setting-icu-provider',
        setting: 'locale provider',
        left: 'libc',
        right: 'icu',
        title: 'ICU and libc sort punctuation and blanks differently',
        bites: 'A database created with an ICU provider (--locale-provider=icu, some managed services) orders blanks, hyphens and symbols differently from glibc.',
        severity: 'medium',
        areas: ['queries', 'locale'],
        sources: ['https://www.postgresql.org/docs/current/locale.html#LOCALE-PROVIDERS'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', "SELECT string_agg(x,',' ORDER BY x COLLATE \"en_US.utf8\") FROM (VALUES('de luge'),('de-luge'),('deluge'),('de Luge'),('demark'),('\u20ac1'),('$1')) v(x);", '$1,\u20ac1,de luge,de-luge,deluge,de Luge,demark'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', "SELECT string_agg(x,',' ORDER BY x COLLATE \"en-x-icu\") FROM (VALUES('de luge'),('de-luge'),('deluge'),('de Luge'),('demark'),('\u20ac1'),('$1')) v(x);", '$1,\u20ac1,de luge,de Luge,de-luge,deluge,demark')),
        ran: 'postgresql 15.18',
    },
    {
        id: 'postgresql-setting-encoding',
        setting: 'server_encoding',
        left: 'SQL_ASCII',
        right: 'UTF8',
        title: 'An SQL_ASCII database counts bytes and accepts invalid text',
        bites: 'A cluster initialised in a container without a locale can be SQL_ASCII: length(), substring() and validation differ from UTF8.',
        severity: 'medium',
        areas: ['writes', 'queries', 'locale'],
        sources: ['https://www.postgresql.org/docs/current/multibyte.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', "SELECT length('\u00e9') in an SQL_ASCII database", '2'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', "SELECT length('\u00e9');", '1')),
        ran: 'postgresql 15.18',
    },
    {
        id: 'postgresql-setting-timezone',
        setting: 'TimeZone',
        left: 'UTC',
        right: 'America/New_York',
        title: 'Session time zone changes casts, date_trunc and CURRENT_DATE',
        bites: 'Local-looking strings become different instants and "today" differs around midnight when the server or client zone differs.',
        severity: 'high',
        areas: ['queries', 'locale'],
        sources: ['https://www.postgresql.org/docs/current/datatype-datetime.html#DATATYPE-TIMEZONES'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', "SET timezone='UTC'; SELECT '2024-01-01 00:30'::timestamptz = '2024-01-01 00:30+00', (timestamptz '2024-01-01 00:30+00')::date;", 't|2024-01-01'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', "SET timezone='America/New_York'; SELECT '2024-01-01 00:30'::timestamptz = '2024-01-01 00:30+00', (timestamptz '2024-01-01 00:30+00')::date;", 'f|2023-12-31')),
        ran: 'postgresql 15.18',
    },
    {
        id: 'postgresql-setting-datestyle',
        setting: 'DateStyle',
        left: 'ISO, MDY',
        right: 'ISO, DMY',
        title: 'DateStyle swaps day and month in ambiguous input',
        bites: '"01/02/2024" is January 2 under MDY and February 1 under DMY (initdb derives it from the locale).',
        severity: 'medium',
        areas: ['writes', 'queries', 'locale'],
        sources: ['https://www.postgresql.org/docs/current/runtime-config-client.html#GUC-DATESTYLE'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', "SET datestyle='ISO, MDY'; SELECT '01/02/2024'::date;", '2024-01-02'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', "SET datestyle='ISO, DMY'; SELECT '01/02/2024'::date;", '2024-02-01')),
        ran: 'postgresql 15.18',
    },
    {
        id: 'postgresql-setting-isolation',
        setting: 'default_transaction_isolation',
        left: 'read committed',
        right: 'serializable',
        title: 'Isolation level set per database or role',
        bites: 'Under serializable/repeatable read, transactions can fail with could not serialize access and must be retried; under read committed they silently interleave.',
        severity: 'medium',
        areas: ['concurrency'],
        sources: ['https://www.postgresql.org/docs/current/transaction-iso.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', 'SHOW transaction_isolation;', 'read committed'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', "SET default_transaction_isolation='serializable'; BEGIN; SHOW transaction_isolation;", 'serializable')),
        ran: 'postgresql 15.18',
    },
    {
        id: 'postgresql-setting-superuser',
        setting: 'role',
        left: 'superuser (POSTGRES_USER)',
        right: 'limited application role',
        title: 'The dev role is a superuser, the production role is not',
        bites: 'The user made by POSTGRES_USER is a superuser: CREATE EXTENSION, COPY from server files, ALTER SYSTEM, disabling triggers and row-level security bypass work locally and are refused in production (rds_superuser is not a superuser either).',
        severity: 'high',
        areas: ['auth', 'migrations'],
        sources: [
            'https://github.com/docker-library/docs/blob/master/postgres/README.md',
            'https://www.postgresql.org/docs/current/sql-copy.html',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', "CREATE TABLE t(a text); COPY t FROM PROGRAM 'echo hi'; SELECT a FROM t;", 'hi'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', "CREATE ROLE pf_lim; GRANT CREATE ON SCHEMA public TO pf_lim; SET ROLE pf_lim; CREATE TABLE t(a text); COPY t FROM PROGRAM 'echo hi'; CREATE EXTENSION dblink; RESET ROLE; DROP TABLE t; REVOKE CREATE ON SCHEMA public FROM pf_lim; DROP ROLE pf_lim;", 'ERROR:  permission denied to COPY to or from an external program\nDETAIL:  Only roles with privileges of the "pg_execute_server_program" role may COPY to or from an external program.\nHINT:  Anyone can COPY to stdout or from stdin. psql\'s \\copy command also works for anyone.\nERROR:  permission denied to create extension "dblink"\nHINT:  Must be superuser to create this extension.')),
        ran: 'postgresql 15.18',
    },
    {
        id: 'postgresql-setting-rls-superuser',
        setting: 'role',
        left: 'superuser or table owner',
        right: 'application role',
        title: 'Row-level security is skipped for superusers and table owners',
        bites: 'Tenant isolation policies appear to work (or to be missing) locally because the dev role bypasses them.',
        severity: 'high',
        areas: ['auth', 'queries'],
        sources: ['https://www.postgresql.org/docs/current/ddl-rowsecurity.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', 'CREATE TABLE t(a int); INSERT INTO t VALUES(1); ALTER TABLE t ENABLE ROW LEVEL SECURITY; SELECT count(*) FROM t;', '1'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', 'CREATE TABLE t(a int); INSERT INTO t VALUES(1); ALTER TABLE t ENABLE ROW LEVEL SECURITY; CREATE ROLE pf_rls; GRANT SELECT ON t TO pf_rls; SET ROLE pf_rls; SELECT count(*) FROM t; RESET ROLE; DROP TABLE t; DROP ROLE pf_rls;', '0')),
        ran: 'postgresql 15.18',
    },
    {
        id: 'postgresql-setting-extensions',
        setting: 'extensions',
        left: 'installed',
        right: 'not available',
        title: 'Extensions present in the dev image may be missing in production',
        bites: 'pg_trgm, postgis, vector, timescaledb or uuid-ossp functions exist only where the extension is installed and created; a managed service offers a fixed list.',
        severity: 'high',
        areas: ['schema', 'migrations', 'queries'],
        evidence: /\bCREATE EXTENSION\b|^[ \t]*enable_extension\s/im,
        sources: ['https://www.postgresql.org/docs/current/sql-createextension.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', "CREATE EXTENSION pg_trgm; SELECT similarity('abc','abd') > 0;", 't'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', "SELECT similarity('abc','abd'); CREATE EXTENSION postgis;", 'ERROR:  function similarity(unknown, unknown) does not exist\nHINT:  No function matches the given name and argument types. You might need to add explicit type casts.\nERROR:  extension "postgis" is not available\nDETAIL:  Could not open extension control file "<install>/share/postgresql/extension/postgis.control": No such file or directory.\nHINT:  The extension must first be installed on the system where PostgreSQL is running.')),
        ran: 'postgresql 15.18',
    },
    {
        id: 'postgresql-setting-statement-timeout',
        setting: 'statement_timeout',
        left: '0',
        right: 'e.g. 30s (often set per role in production)',
        title: 'Statement and idle-in-transaction timeouts cancel work',
        bites: 'Long reports, migrations and idle transactions that finish locally are cancelled in production.',
        severity: 'medium',
        areas: ['queries', 'migrations'],
        sources: ['https://www.postgresql.org/docs/current/runtime-config-client.html#GUC-STATEMENT-TIMEOUT'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', "SELECT pg_sleep(0.3); SELECT 'done';", 'done'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', "SET statement_timeout='100ms'; SELECT pg_sleep(0.3); SELECT 'done';", 'ERROR:  canceling statement due to statement timeout\ndone')),
        ran: 'postgresql 15.18',
    },
    {
        id: 'postgresql-setting-read-only',
        setting: 'connection',
        left: 'primary',
        right: 'read replica',
        title: 'Read replicas reject writes and lag behind',
        bites: 'A read/write split that is one server locally fails with "cannot execute INSERT in a read-only transaction" or reads stale rows in production.',
        severity: 'high',
        areas: ['writes', 'concurrency'],
        sources: ['https://www.postgresql.org/docs/current/hot-standby.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', 'CREATE TABLE t(a int); INSERT INTO t VALUES(1); SELECT count(*) FROM t;', '1'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', 'SET default_transaction_read_only=on (stand-in for a replica); INSERT', 'ERROR:  cannot execute INSERT in a read-only transaction')),
        ran: 'postgresql 15.18',
        note: 'Replica simulated with default_transaction_read_only.',
    },
    {
        id: 'postgresql-setting-max-connections',
        setting: 'max_connections',
        left: '100',
        right: '25 to 60 (small managed plans)',
        title: 'The connection limit decides whether pools start',
        bites: 'Web concurrency x pool size that fits 100 locally exceeds a small managed plan: "remaining connection slots are reserved" or "too many clients". Behaviour, not only scale.',
        severity: 'medium',
        areas: ['concurrency'],
        sources: ['https://www.postgresql.org/docs/current/runtime-config-connection.html#GUC-MAX-CONNECTIONS'],
    },
    {
        id: 'postgresql-setting-ssl-required',
        setting: 'ssl',
        left: 'off',
        right: 'required',
        title: 'Production may demand TLS',
        bites: 'The dev image has no TLS; RDS (rds.force_ssl=1 by default from PostgreSQL 15) and other services refuse plain connections: "no pg_hba.conf entry ... no encryption".',
        severity: 'medium',
        areas: ['auth'],
        sources: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/PostgreSQL.Concepts.General.SSL.html'],
    },
    {
        id: 'postgresql-setting-search-path',
        setting: 'search_path',
        left: '"$user", public',
        right: 'application schema',
        title: 'search_path per role changes which table a name means',
        bites: 'Unqualified names resolve differently when production sets a search_path for the role or uses schemas per tenant.',
        severity: 'low',
        areas: ['queries', 'schema'],
        sources: ['https://www.postgresql.org/docs/current/ddl-schemas.html#DDL-SCHEMAS-PATH'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', 'CREATE TABLE t(a int); INSERT INTO t VALUES(1); SELECT a FROM t;', '1'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', 'CREATE SCHEMA app; CREATE TABLE app.t(a int); INSERT INTO app.t VALUES(2); CREATE TABLE t(a int); INSERT INTO t VALUES(1); SET search_path=app,public; SELECT a FROM t;', '2')),
        ran: 'postgresql 15.18',
    },
    {
        id: 'postgresql-setting-bytea-hex',
        setting: 'bytea_output',
        left: 'hex',
        right: 'escape',
        title: 'bytea_output changes the text form of binary columns',
        bites: 'Code parsing \\x hex text from raw queries gets escape format on a server configured that way.',
        severity: 'low',
        areas: ['queries'],
        sources: ['https://www.postgresql.org/docs/current/datatype-binary.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', "SELECT '\\x6162'::bytea;", '\\x6162'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('sql', "SET bytea_output='escape'; SELECT '\\x6162'::bytea;", 'ab')),
        ran: 'postgresql 15.18',
    },
    {
        id: 'pgbouncer-transaction-set',
        setting: 'pooler',
        left: 'none (direct)',
        right: 'PgBouncer pool_mode=transaction',
        title: 'SET does not stay with the client behind a transaction pooler',
        bites: 'search_path, timezone, role or statement_timeout set once per connection apply to whichever server connection was used, and are missing (or leak to others) afterwards; use SET LOCAL.',
        severity: 'high',
        areas: ['queries', 'concurrency'],
        sources: ['https://www.pgbouncer.org/features.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('words', "A: SET work_mem='7777kB'; B holds that server connection; A: SHOW work_mem", 'SET: other client sees {"work_mem":"4MB"} | setter sees {"work_mem":"7777kB"}', 'SET: other client sees {"work_mem":"4MB"} | setter sees {"work_mem":"4MB"}'),
        ran: 'postgresql 16.14, pgbouncer 1.26.1',
    },
    {
        id: 'pgbouncer-transaction-prepared',
        setting: 'pooler',
        left: 'none (direct)',
        right: 'PgBouncer pool_mode=transaction',
        title: 'Prepared statements break behind PgBouncer before 1.21/1.24',
        bites: 'Drivers and ORMs that name statements get "prepared statement does not exist / already exists"; 1.21 added support, on by default from 1.24. SQL-level PREPARE never works.',
        severity: 'high',
        areas: ['queries', 'concurrency'],
        sources: ['https://www.pgbouncer.org/features.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('words', 'named statement s1 executed twice by A and once by B', 'named stmt again: {"x":2}\nother client, same name: {"y":3}', 'named stmt again: ERROR prepared statement "s1" does not exist\nother client, same name: ERROR prepared statement "s1" already exists'),
        ran: 'postgresql 16.14, pgbouncer 1.18.0',
    },
    {
        id: 'pgbouncer-transaction-sql-prepare',
        setting: 'pooler',
        left: 'none (direct)',
        right: 'PgBouncer pool_mode=transaction',
        title: 'SQL-level PREPARE/EXECUTE fails behind a transaction pooler, any version',
        bites: 'PREPARE as a statement is bound to one server connection.',
        severity: 'medium',
        areas: ['queries'],
        sources: ['https://www.pgbouncer.org/features.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('words', 'A: PREPARE px; (other client takes the connection) A: EXECUTE px', 'SQL PREPARE then EXECUTE: {"?column?":1}', 'SQL PREPARE then EXECUTE: ERROR prepared statement "px" does not exist'),
        ran: 'postgresql 16.14, pgbouncer 1.26.1',
    },
    {
        id: 'pgbouncer-transaction-temp-table',
        setting: 'pooler',
        left: 'none (direct)',
        right: 'PgBouncer pool_mode=transaction',
        title: 'Temporary tables vanish between transactions behind a pooler',
        bites: 'A temp table made in one transaction is not there in the next.',
        severity: 'medium',
        areas: ['queries', 'migrations'],
        sources: ['https://www.pgbouncer.org/features.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('words', 'A: CREATE TEMP TABLE tt; later transaction: SELECT count(*) FROM tt', 'temp table: {"count":"0"}', 'temp table: ERROR relation "tt" does not exist'),
        ran: 'postgresql 16.14, pgbouncer 1.26.1',
    },
    {
        id: 'pgbouncer-transaction-advisory-lock',
        setting: 'pooler',
        left: 'none (direct)',
        right: 'PgBouncer pool_mode=transaction',
        title: 'Session advisory locks are unreliable behind a pooler',
        bites: 'pg_advisory_lock is taken on one server connection and "unlocked" on another: the lock leaks. Migration tools (Rails, Prisma, Flyway, Alembic hooks) rely on it.',
        severity: 'high',
        areas: ['concurrency', 'migrations'],
        sources: ['https://www.pgbouncer.org/features.html'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('words', 'A: pg_advisory_lock(42); later: pg_advisory_unlock(42)', 'lock: {"pg_advisory_lock":""}\nunlock: {"pg_advisory_unlock":true}', 'lock: {"pg_advisory_lock":""}\nunlock: {"pg_advisory_unlock":false}'),
        ran: 'postgresql 16.14, pgbouncer 1.26.1',
    },
    {
        id: 'pgbouncer-transaction-listen',
        setting: 'pooler',
        left: 'none (direct)',
        right: 'PgBouncer pool_mode=transaction',
        title: 'LISTEN/NOTIFY does not work behind a transaction pooler',
        bites: 'Listeners lose their registration when the server connection goes back to the pool.',
        severity: 'high',
        areas: ['concurrency'],
        sources: ['https://www.pgbouncer.org/features.html'],
    },
    {
        id: 'container-shm',
        setting: '/dev/shm',
        left: '64 MB (Docker default)',
        right: 'host size',
        title: 'Docker gives PostgreSQL 64 MB of shared memory',
        bites: 'Parallel queries fail with "could not resize shared memory segment" in one environment only; set shm_size.',
        severity: 'medium',
        areas: ['queries'],
        sources: ['https://github.com/docker-library/docs/blob/master/postgres/README.md#caveats'],
    },
    {
        id: 'database-url-scheme',
        setting: 'DATABASE_URL',
        left: 'postgresql://',
        right: 'postgres://',
        title: 'SQLAlchemy 1.4+ does not accept postgres:// URLs',
        bites: 'Platforms such as Heroku set postgres://; an app started with postgresql:// locally fails there with NoSuchModuleError.',
        severity: 'medium',
        areas: ['auth', 'runtime'],
        sources: [
            'https://docs.sqlalchemy.org/en/20/changelog/changelog_14.html#change-1.4.0b1',
            'https://help.heroku.com/ZKNTJQSK',
        ],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .sides */ .r_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', "create_engine('postgresql://u:p@h/d')", 'ok'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .statement */ .qZ)('words', "create_engine('postgres://u:p@h/d')", "sqlalchemy.exc.NoSuchModuleError: Can't load plugin: sqlalchemy.dialects:postgres")),
        ran: 'sqlalchemy 2.x',
        framework: 'sqlalchemy',
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
