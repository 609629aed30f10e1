import { both, pair, sides, statement } from './shape.js';

/** SQLite and PostgreSQL: what behaves differently. */
export const sqlitePostgresql = pair('sqlite', 'postgresql', [
  {
    id: 'sqlite-postgresql-like-case',
    title: 'LIKE ignores ASCII case in SQLite and is case-sensitive in PostgreSQL',
    bites:
      'A search for "john" finds "John" on SQLite and nothing on PostgreSQL; use ILIKE, lower() on both sides or citext.',
    severity: 'high',
    areas: ['queries'],
    evidence: /\bLIKE\s+(?:['?$%@]|:\w|LOWER\(|CONCAT\()/,
    sources: [
      'https://www.sqlite.org/lang_expr.html#like',
      'https://www.postgresql.org/docs/current/functions-matching.html',
    ],
    probe: both('sql', "SELECT 'John' LIKE 'john';", '1', 'f'),
    ran: 'sqlite 3.40.1, postgresql 15.18',
  },
  {
    id: 'sqlite-postgresql-aborted-transaction',
    title: 'After an error PostgreSQL refuses every statement until rollback',
    bites:
      'Catching a duplicate key and carrying on in the same transaction works on SQLite; on PostgreSQL every later statement fails with "current transaction is aborted" unless a savepoint was set.',
    severity: 'high',
    areas: ['writes', 'concurrency'],
    sources: [
      'https://www.sqlite.org/lang_transaction.html',
      'https://www.postgresql.org/docs/current/errcodes-appendix.html',
    ],
    probe: both(
      'sql',
      'CREATE TABLE t(a INTEGER UNIQUE); BEGIN; INSERT INTO t VALUES(1); INSERT INTO t VALUES(1); INSERT INTO t VALUES(2); COMMIT; SELECT count(*) FROM t;',
      'Runtime error near line 4: UNIQUE constraint failed: t.a (19)\n2',
      'ERROR:  duplicate key value violates unique constraint "t_a_key"\nDETAIL:  Key (a)=(1) already exists.\nERROR:  current transaction is aborted, commands ignored until end of transaction block\n0',
    ),
    ran: 'sqlite 3.40.1, postgresql 15.18',
    hiddenBy: ['django'],
  },
  {
    id: 'sqlite-postgresql-varchar-length',
    title: 'SQLite ignores the length of VARCHAR(n)',
    bites:
      'Over-long text saves on SQLite and fails on PostgreSQL: "value too long for type character varying(n)".',
    severity: 'high',
    areas: ['writes', 'schema'],
    sources: [
      'https://www.sqlite.org/quirks.html#flexible_typing',
      'https://www.sqlite.org/faq.html#q9',
      'https://www.postgresql.org/docs/current/datatype-character.html',
    ],
    probe: sides(
      statement(
        'sql',
        "CREATE TABLE t(s VARCHAR(50)); INSERT INTO t VALUES(printf('%.*c',1000,'x')); SELECT length(s) FROM t;",
        '1000',
      ),
      statement(
        'sql',
        "CREATE TABLE t(s VARCHAR(50)); INSERT INTO t VALUES(repeat('x',1000));",
        'ERROR:  value too long for type character varying(50)',
      ),
    ),
    ran: 'sqlite 3.40.1, postgresql 15.18',
  },
  {
    id: 'sqlite-postgresql-string-number-compare',
    title: 'Comparing text with a number is silent in SQLite, an error in PostgreSQL',
    bites:
      'WHERE code = 42 on a text column converts silently on SQLite and fails on PostgreSQL: "operator does not exist: text = integer".',
    severity: 'high',
    areas: ['queries'],
    sources: [
      'https://www.sqlite.org/datatype3.html#comparison_expressions',
      'https://www.postgresql.org/docs/current/typeconv-oper.html',
    ],
    probe: both(
      'sql',
      "CREATE TABLE t(c TEXT); INSERT INTO t VALUES('42'); SELECT count(*) FROM t WHERE c = 42;",
      '1',
      'ERROR:  operator does not exist: text = integer\nHINT:  No operator matches the given name and argument types. You might need to add explicit type casts.',
    ),
    ran: 'sqlite 3.40.1, postgresql 15.18',
  },
  {
    id: 'sqlite-postgresql-boolean',
    title: 'Booleans are integers in SQLite, a type of their own in PostgreSQL',
    bites:
      'Raw SQL such as WHERE active = 1 or SUM(active) works on SQLite and is a type error on PostgreSQL.',
    severity: 'high',
    areas: ['queries', 'schema'],
    sources: [
      'https://www.sqlite.org/datatype3.html#boolean_datatype',
      'https://www.postgresql.org/docs/current/datatype-boolean.html',
    ],
    probe: sides(
      statement(
        'sql',
        'CREATE TABLE t(a BOOLEAN); INSERT INTO t VALUES(true); SELECT count(*), typeof(a) FROM t WHERE a = 1;',
        '1|integer',
      ),
      statement(
        'sql',
        'CREATE TABLE t(a BOOLEAN); INSERT INTO t VALUES(true); SELECT count(*) FROM t WHERE a = 1;',
        'ERROR:  operator does not exist: boolean = integer\nHINT:  No operator matches the given name and argument types. You might need to add explicit type casts.',
      ),
    ),
    ran: 'sqlite 3.40.1, postgresql 15.18',
  },
  {
    id: 'sqlite-postgresql-explicit-id-sequence',
    title: 'Inserting explicit ids does not advance a PostgreSQL sequence',
    bites:
      'Fixtures and imports that set ids work on SQLite; on PostgreSQL the next plain INSERT fails with a duplicate key until the sequence is reset.',
    severity: 'high',
    areas: ['writes', 'migrations'],
    sources: [
      'https://www.postgresql.org/docs/current/functions-sequence.html',
      'https://www.sqlite.org/autoinc.html',
    ],
    probe: sides(
      statement(
        'sql',
        "CREATE TABLE t(id INTEGER PRIMARY KEY, a); INSERT INTO t(id,a) VALUES(1,'x'); INSERT INTO t(a) VALUES('y'); SELECT count(*) FROM t;",
        '2',
      ),
      statement(
        'sql',
        "CREATE TABLE t(id SERIAL PRIMARY KEY, a text); INSERT INTO t(id,a) VALUES(1,'x'); INSERT INTO t(a) VALUES('y');",
        'ERROR:  duplicate key value violates unique constraint "t_pkey"\nDETAIL:  Key (id)=(1) already exists.',
      ),
    ),
    ran: 'sqlite 3.40.1, postgresql 15.18',
  },
  {
    id: 'sqlite-postgresql-integer-range',
    title: 'INTEGER has 64 bits in SQLite, 32 in PostgreSQL',
    bites:
      'Large ids, times in milliseconds or amounts above 2,147,483,647 save on SQLite and fail on PostgreSQL: "integer out of range".',
    severity: 'high',
    areas: ['writes', 'schema'],
    sources: [
      'https://www.sqlite.org/datatype3.html',
      'https://www.postgresql.org/docs/current/datatype-numeric.html#DATATYPE-INT',
    ],
    probe: sides(
      statement(
        'sql',
        'CREATE TABLE t(n INTEGER); INSERT INTO t VALUES(3000000000); SELECT n FROM t;',
        '3000000000',
      ),
      statement(
        'sql',
        'CREATE TABLE t(n INTEGER); INSERT INTO t VALUES(3000000000);',
        'ERROR:  integer out of range',
      ),
    ),
    ran: 'sqlite 3.40.1, postgresql 15.18',
  },
  {
    id: 'sqlite-postgresql-django-integer-range',
    title: 'Django IntegerField takes 64-bit values on SQLite, 32-bit on PostgreSQL',
    bites: 'create(n=3000000000) works on SQLite and raises DataError.',
    severity: 'medium',
    areas: ['writes'],
    sources: ['https://docs.djangoproject.com/en/stable/ref/databases/#sqlite-notes'],
    probe: both(
      'words',
      'create(n=3000000000)',
      'big-int => 3000000000',
      'big-int => DataError: integer out of range',
    ),
    ran: 'django 5.2.18, sqlite, django 5.2.18, postgresql 15.18',
    framework: 'django',
  },
  {
    id: 'sqlite-postgresql-group-by-bare-columns',
    title: 'SQLite lets SELECT name columns that are not grouped',
    bites: 'SQLite answers with the value of an arbitrary row; PostgreSQL rejects the query.',
    severity: 'high',
    areas: ['queries'],
    sources: [
      'https://www.sqlite.org/quirks.html#aggregate_queries_can_contain_non_aggregate_result_columns_that_are_not_in_the_group_by_clause',
      'https://www.postgresql.org/docs/current/sql-select.html#SQL-GROUPBY',
    ],
    probe: both(
      'sql',
      'CREATE TABLE t(g INT, v INT); INSERT INTO t VALUES(1,10),(1,20); SELECT g, v, count(*) FROM t GROUP BY g;',
      '1|10|2',
      'ERROR:  column "t.v" must appear in the GROUP BY clause or be used in an aggregate function',
    ),
    ran: 'sqlite 3.40.1, postgresql 15.18',
  },
  {
    id: 'sqlite-postgresql-null-order',
    title: 'NULLs sort first in SQLite, last in PostgreSQL (ascending)',
    bites: '"Oldest first" lists and LIMIT 1 over nullable columns pick other rows.',
    severity: 'high',
    areas: ['queries'],
    sources: [
      'https://www.sqlite.org/lang_select.html#orderby',
      'https://www.postgresql.org/docs/current/queries-order.html',
    ],
    probe: sides(
      statement(
        'sql',
        'SELECT x FROM (SELECT 1 x UNION ALL SELECT NULL UNION ALL SELECT 2) ORDER BY x;',
        'NULL\n1\n2',
      ),
      statement(
        'sql',
        'SELECT x FROM (SELECT 1 x UNION ALL SELECT NULL UNION ALL SELECT 2) s ORDER BY x;',
        '1\n2\nNULL',
      ),
    ),
    ran: 'sqlite 3.40.1, postgresql 15.18',
  },
  {
    id: 'sqlite-postgresql-double-quoted-string',
    title: '"text" in double quotes is a string in SQLite, an identifier in PostgreSQL',
    bites:
      'WHERE name = "John" works on SQLite and fails on PostgreSQL: column "John" does not exist. A misspelt quoted column silently becomes a text on SQLite.',
    severity: 'high',
    areas: ['queries'],
    sources: [
      'https://www.sqlite.org/quirks.html#dblquote',
      'https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-SYNTAX-IDENTIFIERS',
    ],
    probe: both(
      'sql',
      'CREATE TABLE t(name TEXT); INSERT INTO t VALUES(\'John\'); SELECT count(*) FROM t WHERE name = "John";',
      '1',
      'ERROR:  column "John" does not exist',
    ),
    ran: 'sqlite 3.40.1, postgresql 15.18',
  },
  {
    id: 'sqlite-postgresql-foreign-keys-off',
    title: 'SQLite enforces foreign keys only with PRAGMA foreign_keys=ON',
    bites:
      'Orphans and a wrong order of deletes go unnoticed on SQLite; PostgreSQL rejects them. Some ORMs switch the pragma on, raw connections do not.',
    severity: 'high',
    areas: ['writes', 'schema'],
    sources: [
      'https://www.sqlite.org/foreignkeys.html#fk_enable',
      'https://www.postgresql.org/docs/current/ddl-constraints.html#DDL-CONSTRAINTS-FK',
    ],
    probe: sides(
      statement(
        'sql',
        'CREATE TABLE p(id INT PRIMARY KEY); CREATE TABLE c(p INT REFERENCES p(id)); INSERT INTO c VALUES(99); SELECT count(*) FROM c;',
        '1',
      ),
      statement(
        'sql',
        'CREATE TABLE p(id INT PRIMARY KEY); CREATE TABLE c(p INT REFERENCES p(id)); INSERT INTO c VALUES(99);',
        'ERROR:  insert or update on table "c" violates foreign key constraint "c_p_fkey"\nDETAIL:  Key (p)=(99) is not present in table "p".',
      ),
    ),
    ran: 'sqlite 3.40.1, postgresql 15.18',
    hiddenBy: ['django', 'rails'],
  },
  {
    id: 'sqlite-postgresql-single-writer',
    title: 'SQLite allows one writer for the whole file, PostgreSQL locks rows',
    bites:
      'Of two transactions on different rows the second gets "database is locked" on SQLite and succeeds on PostgreSQL; deadlocks and lock waits show only on PostgreSQL.',
    severity: 'high',
    areas: ['concurrency'],
    sources: [
      'https://www.sqlite.org/lockingv3.html',
      'https://www.postgresql.org/docs/current/explicit-locking.html',
    ],
    probe: both(
      'words',
      'A: BEGIN; UPDATE id=1 (open) | B: UPDATE id=2',
      'SQLITE_BUSY database is locked',
      'ok',
    ),
    ran: 'sqlite (better-sqlite3), postgresql 15.18',
  },
  {
    id: 'sqlite-postgresql-lost-update',
    title: 'SQLite transactions are serializable; PostgreSQL defaults to READ COMMITTED',
    bites:
      'Two that read, add one and write: SQLite refuses the second (SQLITE_BUSY_SNAPSHOT), PostgreSQL silently loses one update unless rows are locked.',
    severity: 'high',
    areas: ['concurrency'],
    sources: [
      'https://www.sqlite.org/isolation.html',
      'https://www.postgresql.org/docs/current/transaction-iso.html',
    ],
    probe: sides(
      statement(
        'words',
        'A,B: BEGIN; SELECT v (10) | A: UPDATE v=11; COMMIT | B: UPDATE v=11',
        'SQLITE_BUSY_SNAPSHOT\n11',
      ),
      statement(
        'words',
        'A,B: BEGIN; SELECT v (10) | A: UPDATE v=11; COMMIT | B: UPDATE v=11; COMMIT -> two increments, value',
        '11 silent',
      ),
    ),
    ran: 'sqlite (better-sqlite3, WAL), postgresql 15.18',
  },
  {
    id: 'sqlite-postgresql-like-escape',
    title: 'A backslash escapes in LIKE only in PostgreSQL',
    bites:
      'Patterns that escape % and _ with a backslash, and searches for a backslash, match other rows: SQLite has no escape character by default.',
    severity: 'high',
    areas: ['queries'],
    sources: [
      'https://www.sqlite.org/lang_expr.html#like',
      'https://www.postgresql.org/docs/current/functions-matching.html#FUNCTIONS-LIKE',
    ],
    probe: both('sql', "SELECT 'a_b' LIKE 'a\\_b', 'a\\b' LIKE 'a\\b';", '0|1', 't|f'),
    ran: 'sqlite 3.40.1, postgresql 15.18',
  },
  {
    id: 'sqlite-postgresql-identifier-case',
    title: 'Mixed-case columns must be quoted everywhere in PostgreSQL',
    bites:
      'A column created as "userId" answers to userId on SQLite; PostgreSQL folds it to userid and does not find it.',
    severity: 'high',
    areas: ['queries', 'schema'],
    sources: ['https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-SYNTAX-IDENTIFIERS'],
    probe: both(
      'sql',
      'CREATE TABLE t("userId" INT); INSERT INTO t VALUES(7); SELECT userId FROM t;',
      '7',
      'ERROR:  column "userid" does not exist\nHINT:  Perhaps you meant to reference the column "t.userId".',
    ),
    ran: 'sqlite 3.40.1, postgresql 15.18',
  },
  {
    id: 'sqlite-postgresql-unordered-select',
    title: 'Without ORDER BY, SQLite answers in order of ids, PostgreSQL in any order',
    bites:
      'After an UPDATE PostgreSQL may return the row elsewhere; what relies on the order of insertion passes only on SQLite.',
    severity: 'high',
    areas: ['queries'],
    sources: ['https://www.postgresql.org/docs/current/queries-order.html'],
    probe: both(
      'sql',
      'CREATE TABLE t(id INTEGER PRIMARY KEY, a INT); INSERT INTO t VALUES(1,0),(2,0),(3,0); UPDATE t SET a=1 WHERE id=1; SELECT id FROM t;',
      '1\n2\n3',
      '2\n3\n1',
    ),
    ran: 'sqlite 3.40.1, postgresql 15.18',
  },
  {
    id: 'sqlite-postgresql-json-path',
    title: 'JSON paths: $.a in SQLite, plain key in PostgreSQL',
    bites:
      "The same ->> '$.a' gives the value on SQLite and NULL on PostgreSQL, which takes '$.a' as the name of a key.",
    severity: 'high',
    areas: ['queries'],
    evidence: /->>?\s*['"]\$\./,
    sources: [
      'https://www.sqlite.org/json1.html#jptr',
      'https://www.postgresql.org/docs/current/functions-json.html',
    ],
    probe: sides(
      statement('sql', "SELECT '{\"a\":1}' ->> '$.a';", '1'),
      statement('sql', "SELECT '{\"a\":1}'::jsonb ->> '$.a';", 'NULL'),
    ),
    ran: 'sqlite 3.40.1, postgresql 15.18',
  },
  {
    id: 'sqlite-postgresql-json-type',
    title: '->> returns SQL values in SQLite, always text in PostgreSQL',
    bites:
      "WHERE data->>'n' = 1, or sorting by a number in JSON, works on SQLite and is a type error (or sorts as text) on PostgreSQL.",
    severity: 'high',
    areas: ['queries'],
    evidence: /->>\s*'\w/,
    sources: [
      'https://www.sqlite.org/json1.html#jptr',
      'https://www.postgresql.org/docs/current/functions-json.html',
    ],
    probe: sides(
      statement('sql', "SELECT typeof('{\"a\":1}' ->> 'a'), ('{\"a\":1}' ->> 'a') = 1;", 'integer|1'),
      statement(
        'sql',
        "SELECT '{\"a\":1}'::jsonb ->> 'a' = 1;",
        'ERROR:  operator does not exist: text = integer\nHINT:  No operator matches the given name and argument types. You might need to add explicit type casts.',
      ),
    ),
    ran: 'sqlite 3.40.1, postgresql 15.18',
  },
  {
    id: 'sqlite-postgresql-decimal',
    title: 'DECIMAL is binary floating point in SQLite, exact in PostgreSQL',
    bites: 'Sums of money and tests for equality differ, and SQLite alters values beyond 15 digits.',
    severity: 'high',
    areas: ['queries', 'writes'],
    sources: [
      'https://www.sqlite.org/datatype3.html',
      'https://www.sqlite.org/floatingpoint.html',
      'https://www.postgresql.org/docs/current/datatype-numeric.html',
    ],
    probe: both(
      'sql',
      'CREATE TABLE t(a DECIMAL(10,2)); INSERT INTO t VALUES(0.1),(0.2); SELECT sum(a)=0.3 FROM t;',
      '0',
      't',
    ),
    ran: 'sqlite 3.40.1, postgresql 15.18',
  },
  {
    id: 'sqlite-postgresql-django-decimal',
    title: 'Django DecimalField loses digits on SQLite',
    bites: '1234567890.12345678901234567890 comes back rounded to 15 significant digits.',
    severity: 'medium',
    areas: ['writes'],
    evidence: /\bmodels\.DecimalField\(/,
    sources: ['https://docs.djangoproject.com/en/stable/ref/databases/#sqlite-notes'],
    probe: both(
      'words',
      "create(d=Decimal('1234567890.12345678901234567890')); get",
      'decimal => 1234567890.12346000000000000000',
      'decimal => 1234567890.12345678901234567890',
    ),
    ran: 'django 5.2.18, sqlite, django 5.2.18, postgresql 15.18',
    framework: 'django',
  },
  {
    id: 'sqlite-postgresql-date-invalid',
    title: 'SQLite accepts impossible dates',
    bites: '"2023-02-30" is stored as text on SQLite, which has no date type; PostgreSQL rejects it.',
    severity: 'high',
    areas: ['writes', 'schema'],
    sources: [
      'https://www.sqlite.org/datatype3.html#date_and_time_datatype',
      'https://www.postgresql.org/docs/current/datatype-datetime.html',
    ],
    probe: sides(
      statement(
        'sql',
        "CREATE TABLE t(d DATE); INSERT INTO t VALUES('2023-02-30'),('not a date'); SELECT count(*) FROM t;",
        '2',
      ),
      statement(
        'sql',
        "CREATE TABLE t(d DATE); INSERT INTO t VALUES('2023-02-30');",
        'ERROR:  date/time field value out of range: "2023-02-30"',
      ),
    ),
    ran: 'sqlite 3.40.1, postgresql 15.18',
  },
  {
    id: 'sqlite-postgresql-division-by-zero',
    title: 'Division by zero is NULL in SQLite, an error in PostgreSQL',
    bites: 'A ratio shows a blank on SQLite and fails the whole query on PostgreSQL.',
    severity: 'high',
    areas: ['queries'],
    sources: [
      'https://www.sqlite.org/lang_expr.html',
      'https://www.postgresql.org/docs/current/errcodes-appendix.html',
    ],
    probe: both('sql', 'SELECT 1/0;', 'NULL', 'ERROR:  division by zero'),
    ran: 'sqlite 3.40.1, postgresql 15.18',
  },
  {
    id: 'sqlite-postgresql-collation-order',
    title: 'Text sorts by bytes in SQLite, by locale in PostgreSQL',
    bites:
      'Upper case comes first and accents last on SQLite; PostgreSQL interleaves them, so lists, paging and ranges differ.',
    severity: 'high',
    areas: ['queries', 'locale'],
    sources: [
      'https://www.sqlite.org/datatype3.html#collation',
      'https://www.postgresql.org/docs/current/collation.html',
    ],
    probe: sides(
      statement(
        'sql',
        "SELECT group_concat(x,' ') FROM (SELECT 'b' x UNION ALL SELECT 'B' UNION ALL SELECT 'a' UNION ALL SELECT 'é' UNION ALL SELECT 'Z' ORDER BY x);",
        'B Z a b é',
      ),
      statement(
        'sql',
        "SELECT string_agg(x,' ' ORDER BY x) FROM (VALUES('b'),('B'),('a'),('é'),('Z')) v(x);",
        'a b B é Z',
      ),
    ),
    ran: 'sqlite 3.40.1, postgresql 15.18',
  },
  {
    id: 'sqlite-postgresql-driver-types',
    title: 'count(*) and NUMERIC reach JavaScript as strings from PostgreSQL',
    bites:
      'node-postgres returns bigint and numeric as strings, SQLite drivers numbers: total + 1 is 2 on SQLite and "11" on PostgreSQL.',
    severity: 'high',
    areas: ['queries'],
    sources: ['https://node-postgres.com/features/types'],
    probe: both(
      'words',
      'SELECT count(*) c, 1.5 n  -> typeof c, typeof n, c+1',
      'number number 2',
      'string string 11',
    ),
    ran: 'sqlite (better-sqlite3), postgresql 15.18 (node-postgres)',
  },
  {
    id: 'sqlite-postgresql-on-conflict-twice',
    title: 'A bulk upsert that meets one row twice fails in PostgreSQL',
    bites:
      'The same key twice in one INSERT ... ON CONFLICT DO UPDATE is fine on SQLite and an error on PostgreSQL.',
    severity: 'high',
    areas: ['writes'],
    evidence: /\bON CONFLICT\s*\(|\.on_conflict_do_update\(|\bupsert_all\b/i,
    sources: ['https://www.postgresql.org/docs/current/sql-insert.html#SQL-ON-CONFLICT'],
    probe: sides(
      statement(
        'sql',
        'CREATE TABLE t(id INT PRIMARY KEY, a INT); INSERT INTO t VALUES(1,1),(1,2) ON CONFLICT(id) DO UPDATE SET a=excluded.a; SELECT a FROM t;',
        '2',
      ),
      statement(
        'sql',
        'CREATE TABLE t(id INT PRIMARY KEY, a INT); INSERT INTO t VALUES(1,1),(1,2) ON CONFLICT(id) DO UPDATE SET a=excluded.a;',
        'ERROR:  ON CONFLICT DO UPDATE command cannot affect row a second time\nHINT:  Ensure that no rows proposed for insertion within the same command have duplicate constrained values.',
      ),
    ),
    ran: 'sqlite 3.40.1, postgresql 15.18',
  },
  {
    id: 'sqlite-postgresql-alter-column',
    title: 'SQLite cannot alter the type, default or constraint of a column',
    bites:
      'A migration that changes a column rebuilds the table on SQLite and runs ALTER COLUMN on PostgreSQL: the path that matters is never tried on SQLite.',
    severity: 'high',
    areas: ['migrations', 'schema'],
    evidence:
      /\bALTER TABLE\b[^\n]{0,200}\bALTER COLUMN\b|\bmigrations\.AlterField\(|\bop\.alter_column\(|^[ \t]*change_column\s/im,
    sources: [
      'https://www.sqlite.org/lang_altertable.html',
      'https://www.postgresql.org/docs/current/sql-altertable.html',
    ],
    probe: sides(
      statement(
        'sql',
        'CREATE TABLE t(a INTEGER); ALTER TABLE t ALTER COLUMN a TYPE TEXT;',
        'Error near line 2: near "TYPE": syntax error\n  ALTER TABLE t ALTER COLUMN a TYPE TEXT;\n                               ^--- error here',
      ),
      statement(
        'sql',
        "CREATE TABLE t(a INTEGER); ALTER TABLE t ALTER COLUMN a TYPE TEXT; SELECT 'ok';",
        'ok',
      ),
    ),
    ran: 'sqlite 3.40.1, postgresql 15.18',
  },
  {
    id: 'sqlite-postgresql-for-update',
    title: 'SELECT ... FOR UPDATE is a syntax error in SQLite',
    bites:
      'Row locks cannot be tried on SQLite; ORMs leave the clause out there, so wrong lock order and deadlocks show only on PostgreSQL.',
    severity: 'high',
    areas: ['concurrency', 'queries'],
    evidence:
      /\bFOR (?:NO KEY )?UPDATE (?:SKIP LOCKED|NOWAIT)\b|\bFOR UPDATE['"`;]|\.with_for_update\(|\.lockForUpdate\(/,
    sources: [
      'https://www.postgresql.org/docs/current/sql-select.html#SQL-FOR-UPDATE-SHARE',
      'https://docs.djangoproject.com/en/stable/ref/models/querysets/#select-for-update',
    ],
    probe: sides(
      statement(
        'sql',
        'CREATE TABLE t(a INT); SELECT * FROM t FOR UPDATE;',
        'Error near line 2: near "UPDATE": syntax error\n  SELECT * FROM t FOR UPDATE;\n                      ^--- error here',
      ),
      statement('sql', "CREATE TABLE t(a INT); SELECT * FROM t FOR UPDATE; SELECT 'ok';", 'ok'),
    ),
    ran: 'sqlite 3.40.1, postgresql 15.18',
  },
  {
    id: 'sqlite-postgresql-django-select-for-update',
    title: 'Django drops select_for_update() silently on SQLite',
    bites: 'No lock is taken and no error raised; lock waits and deadlocks appear only on PostgreSQL.',
    severity: 'high',
    areas: ['concurrency'],
    evidence: /\.select_for_update\(/,
    sources: ['https://docs.djangoproject.com/en/stable/ref/models/querysets/#select-for-update'],
    probe: both(
      'words',
      "'FOR UPDATE' present in the SQL that select_for_update() sends",
      'select-for-update in SQL => False',
      'select-for-update in SQL => True',
    ),
    ran: 'django 5.2.18, sqlite, django 5.2.18, postgresql 15.18',
    framework: 'django',
  },
  {
    id: 'sqlite-postgresql-like-unicode',
    title: 'SQLite folds case only for ASCII in LIKE; PostgreSQL ILIKE folds Unicode',
    bites:
      'A search without regard to case misses accented and non-Latin text on SQLite and finds it on PostgreSQL.',
    severity: 'high',
    areas: ['queries', 'locale'],
    evidence: /\bILIKE\s/,
    sources: [
      'https://www.sqlite.org/lang_expr.html#like',
      'https://www.postgresql.org/docs/current/functions-matching.html',
    ],
    probe: sides(
      statement('sql', "SELECT 'ÉCOLE' LIKE 'école', 'ECOLE' LIKE 'ecole';", '0|1'),
      statement('sql', "SELECT 'ÉCOLE' ILIKE 'école', 'ECOLE' ILIKE 'ecole';", 't|t'),
    ),
    ran: 'sqlite 3.40.1, postgresql 15.18',
  },
  {
    id: 'sqlite-postgresql-lower-unicode',
    title: 'lower() and upper() touch only ASCII letters in SQLite',
    bites:
      'lower("É") stays "É" on SQLite and becomes "é" on PostgreSQL: lookups and uniqueness on lower(column) differ.',
    severity: 'high',
    areas: ['queries', 'locale'],
    sources: [
      'https://www.sqlite.org/lang_corefunc.html#lower',
      'https://www.postgresql.org/docs/current/functions-string.html',
    ],
    probe: both('sql', "SELECT lower('ÉCOLE'), upper('naïve');", 'École|NAïVE', 'école|NAÏVE'),
    ran: 'sqlite 3.40.1, postgresql 15.18',
  },
  {
    id: 'sqlite-postgresql-like-number',
    title: 'LIKE on a number works in SQLite, is a type error in PostgreSQL',
    bites:
      'Filtering an integer or date column with LIKE (prefix search on ids, "created LIKE 2024%") fails on PostgreSQL.',
    severity: 'medium',
    areas: ['queries'],
    sources: [
      'https://www.sqlite.org/datatype3.html',
      'https://www.postgresql.org/docs/current/functions-matching.html',
    ],
    probe: both(
      'sql',
      "CREATE TABLE t(n INTEGER); INSERT INTO t VALUES(123); SELECT count(*) FROM t WHERE n LIKE '12%';",
      '1',
      'ERROR:  operator does not exist: integer ~~ unknown\nHINT:  No operator matches the given name and argument types. You might need to add explicit type casts.',
    ),
    ran: 'sqlite 3.40.1, postgresql 15.18',
  },
  {
    id: 'sqlite-postgresql-nocase-collation',
    title: 'COLLATE NOCASE exists only in SQLite',
    bites:
      'A NOCASE column compares and enforces uniqueness without case on SQLite; PostgreSQL has no such collation and needs citext, an index on lower() or an ICU collation.',
    severity: 'medium',
    areas: ['schema', 'queries', 'locale'],
    evidence: /\bCOLLATE NOCASE\b/i,
    sources: [
      'https://www.sqlite.org/datatype3.html#collation',
      'https://www.postgresql.org/docs/current/collation.html',
    ],
    probe: sides(
      statement(
        'sql',
        "CREATE TABLE t(e TEXT COLLATE NOCASE UNIQUE); INSERT INTO t VALUES('A'); SELECT count(*) FROM t WHERE e='a';",
        '1',
      ),
      statement(
        'sql',
        'CREATE TABLE t(e TEXT COLLATE NOCASE UNIQUE);',
        'ERROR:  collation "nocase" for encoding "UTF8" does not exist',
      ),
    ),
    ran: 'sqlite 3.40.1, postgresql 15.18',
  },
  {
    id: 'sqlite-postgresql-type-affinity',
    title: 'SQLite stores any value in any column',
    bites: 'Text lands in an INTEGER column of SQLite without complaint; PostgreSQL rejects it.',
    severity: 'high',
    areas: ['writes', 'schema'],
    sources: ['https://www.sqlite.org/datatype3.html'],
    probe: sides(
      statement(
        'sql',
        "CREATE TABLE t(n INTEGER); INSERT INTO t VALUES('abc'); SELECT n, typeof(n) FROM t;",
        'abc|text',
      ),
      statement(
        'sql',
        "CREATE TABLE t(n INTEGER); INSERT INTO t VALUES('abc');",
        'ERROR:  invalid input syntax for type integer: "abc"',
      ),
    ),
    ran: 'sqlite 3.40.1, postgresql 15.18',
  },
  {
    id: 'sqlite-postgresql-char-padding',
    title: 'CHAR(n) is blank-padded in PostgreSQL, plain text in SQLite',
    bites:
      'Codes kept in CHAR columns come back with trailing blanks through most drivers and concatenations, so equality in application code breaks.',
    severity: 'low',
    areas: ['schema', 'queries'],
    sources: ['https://www.postgresql.org/docs/current/datatype-character.html'],
    probe: sides(
      statement(
        'sql',
        "CREATE TABLE t(c CHAR(5)); INSERT INTO t VALUES('ab'); SELECT '['||c||']', length(c) FROM t;",
        '[ab]|2',
      ),
      statement(
        'sql',
        "CREATE TABLE t(c CHAR(5)); INSERT INTO t VALUES('ab'); SELECT format('[%s]',c), octet_length(c) FROM t;",
        '[ab   ]|5',
      ),
    ),
    ran: 'sqlite 3.40.1, postgresql 15.18',
  },
  {
    id: 'sqlite-postgresql-date-compare',
    title: 'SQLite compares dates as strings',
    bites:
      'Dates without zero padding or with mixed formats order and filter wrongly in SQLite (text order) and correctly in PostgreSQL.',
    severity: 'medium',
    areas: ['queries'],
    sources: ['https://www.sqlite.org/datatype3.html#date_and_time_datatype'],
    probe: both(
      'sql',
      "CREATE TABLE t(d DATE); INSERT INTO t VALUES('2023-9-1'); SELECT count(*) FROM t WHERE d > '2023-10-01';",
      '1',
      '0',
    ),
    ran: 'sqlite 3.40.1, postgresql 15.18',
  },
  {
    id: 'sqlite-postgresql-date-functions',
    title: 'Date arithmetic uses other functions',
    bites:
      "datetime('now','-1 day') and strftime() exist only in SQLite, now() - interval '1 day' and date_trunc() only in PostgreSQL: raw SQL with either fails on the other.",
    severity: 'high',
    areas: ['queries'],
    evidence: /(?<![.\w])strftime\(\s*'%|\bdatetime\('now'|\bdate_trunc\(\s*'|\binterval\s+'\d/i,
    sources: [
      'https://www.sqlite.org/lang_datefunc.html',
      'https://www.postgresql.org/docs/current/functions-datetime.html',
    ],
    probe: sides(
      statement(
        'sql',
        "SELECT datetime('2024-01-02 00:00:00','-1 day'), strftime('%Y','2024-01-02');",
        '2024-01-01 00:00:00|2024',
      ),
      statement(
        'sql',
        "SELECT datetime('2024-01-02 00:00:00','-1 day');",
        'ERROR:  function datetime(unknown, unknown) does not exist\nHINT:  No function matches the given name and argument types. You might need to add explicit type casts.',
      ),
    ),
    ran: 'sqlite 3.40.1, postgresql 15.18',
  },
  {
    id: 'sqlite-postgresql-timestamptz',
    title: 'PostgreSQL converts timestamptz to the session zone; SQLite keeps the text',
    bites:
      'An ISO string with an offset comes back unchanged from SQLite but converted (offset rewritten) from PostgreSQL, and comparisons across offsets are text comparisons in SQLite.',
    severity: 'medium',
    areas: ['queries', 'locale'],
    sources: ['https://www.postgresql.org/docs/current/datatype-datetime.html#DATATYPE-TIMEZONES'],
    probe: sides(
      statement(
        'sql',
        "CREATE TABLE t(x TIMESTAMP WITH TIME ZONE); INSERT INTO t VALUES('2024-01-01 12:00:00+05:00'); SELECT x, x > '2024-01-01 08:00:00+00:00' FROM t;",
        '2024-01-01 12:00:00+05:00|1',
      ),
      statement(
        'sql',
        "SET timezone='UTC'; CREATE TABLE t(x TIMESTAMP WITH TIME ZONE); INSERT INTO t VALUES('2024-01-01 12:00:00+05:00'); SELECT x, x > '2024-01-01 08:00:00+00:00' FROM t;",
        '2024-01-01 07:00:00+00|f',
      ),
    ),
    ran: 'sqlite 3.40.1, postgresql 15.18',
  },
  {
    id: 'sqlite-postgresql-now-in-transaction',
    title: 'CURRENT_TIMESTAMP: per transaction in PostgreSQL, per statement in SQLite',
    bites:
      'All rows of one transaction get its start time on PostgreSQL, and increasing times in whole seconds on SQLite: order and durations differ.',
    severity: 'medium',
    areas: ['queries', 'writes'],
    sources: [
      'https://www.sqlite.org/lang_datefunc.html',
      'https://www.postgresql.org/docs/current/functions-datetime.html#FUNCTIONS-DATETIME-CURRENT',
    ],
    probe: sides(
      statement(
        'words',
        'BEGIN; INSERT CURRENT_TIMESTAMP; (1.2 s pause) INSERT CURRENT_TIMESTAMP; SELECT count(DISTINCT t)',
        '2',
      ),
      statement(
        'sql',
        'CREATE TABLE a(t timestamptz); BEGIN; INSERT INTO a VALUES(CURRENT_TIMESTAMP); SELECT pg_sleep(1.2); INSERT INTO a VALUES(CURRENT_TIMESTAMP); SELECT count(DISTINCT t) FROM a;',
        '1',
      ),
    ),
    ran: 'sqlite 3.40.1, postgresql 15.18',
  },
  {
    id: 'sqlite-postgresql-json-operators',
    title: 'jsonb operators (@>, ?, #>) and json_extract exist on one side only',
    bites: 'Containment and JSON functions belong to one engine: such a query fails on the other.',
    severity: 'high',
    areas: ['queries'],
    evidence: /\bjson_extract\(|@>\s*'|::jsonb\b/i,
    sources: [
      'https://www.sqlite.org/json1.html',
      'https://www.postgresql.org/docs/current/functions-json.html',
    ],
    probe: sides(
      statement(
        'sql',
        "SELECT json_extract('{\"a\":[1,2]}','$.a[1]'); SELECT '{\"a\":1}' @> '{\"a\":1}';",
        '2\nError near line 2: unrecognized token: "@"\n  SELECT \'{"a":1}\' @> \'{"a":1}\';\n                   ^--- error here',
      ),
      statement(
        'sql',
        "SELECT '{\"a\":1}'::jsonb @> '{\"a\":1}'; SELECT json_extract('{\"a\":[1,2]}','$.a[1]');",
        't\nERROR:  function json_extract(unknown, unknown) does not exist\nHINT:  No function matches the given name and argument types. You might need to add explicit type casts.',
      ),
    ),
    ran: 'sqlite 3.40.1, postgresql 15.18',
  },
  {
    id: 'sqlite-postgresql-json-validity',
    title: 'Invalid JSON is accepted by a JSON column in SQLite',
    bites: 'Malformed JSON is stored silently on SQLite; json/jsonb columns in PostgreSQL refuse it.',
    severity: 'medium',
    areas: ['writes', 'schema'],
    sources: [
      'https://www.sqlite.org/json1.html',
      'https://www.postgresql.org/docs/current/datatype-json.html',
    ],
    probe: sides(
      statement('sql', "CREATE TABLE t(j JSON); INSERT INTO t VALUES('{bad'); SELECT count(*) FROM t;", '1'),
      statement(
        'sql',
        "CREATE TABLE t(j JSON); INSERT INTO t VALUES('{bad');",
        'ERROR:  invalid input syntax for type json\nDETAIL:  Token "bad" is invalid.\nCONTEXT:  JSON data, line 1: {bad',
      ),
    ),
    ran: 'sqlite 3.40.1, postgresql 15.18',
  },
  {
    id: 'sqlite-postgresql-alter-cast',
    title: 'Type changes need a USING cast in PostgreSQL',
    bites:
      'A text to integer change that an SQLite table rebuild copies as is fails on PostgreSQL unless the migration supplies USING.',
    severity: 'medium',
    areas: ['migrations'],
    sources: ['https://www.postgresql.org/docs/current/sql-altertable.html'],
    probe: sides(
      statement(
        'sql',
        "CREATE TABLE t(a TEXT); INSERT INTO t VALUES('5'); CREATE TABLE n(a INTEGER); INSERT INTO n SELECT a FROM t; SELECT a, typeof(a) FROM n;",
        '5|integer',
      ),
      statement(
        'sql',
        "CREATE TABLE t(a TEXT); INSERT INTO t VALUES('5'); ALTER TABLE t ALTER COLUMN a TYPE INTEGER;",
        'ERROR:  column "a" cannot be cast automatically to type integer\nHINT:  You might need to specify "USING a::integer".',
      ),
    ),
    ran: 'sqlite 3.40.1, postgresql 15.18',
  },
  {
    id: 'sqlite-postgresql-add-column-default',
    title: 'ADD COLUMN with a non-constant default fails only in SQLite',
    bites:
      'ADD COLUMN created DEFAULT CURRENT_TIMESTAMP works on PostgreSQL and fails on SQLite, so migrations get forked and the one for PostgreSQL goes untested.',
    severity: 'medium',
    areas: ['migrations'],
    sources: ['https://www.sqlite.org/lang_altertable.html#altertabaddcol'],
    probe: sides(
      statement(
        'sql',
        'CREATE TABLE t(a INTEGER); INSERT INTO t VALUES(1); ALTER TABLE t ADD COLUMN c TEXT DEFAULT CURRENT_TIMESTAMP;',
        'Runtime error near line 3: Cannot add a column with non-constant default',
      ),
      statement(
        'sql',
        "CREATE TABLE t(a INTEGER); INSERT INTO t VALUES(1); ALTER TABLE t ADD COLUMN c timestamptz DEFAULT CURRENT_TIMESTAMP; SELECT 'ok';",
        'ok',
      ),
    ),
    ran: 'sqlite 3.40.1, postgresql 15.18',
  },
  {
    id: 'sqlite-postgresql-create-index-concurrently',
    title: 'CREATE INDEX CONCURRENTLY exists only in PostgreSQL, and not in a transaction',
    bites:
      'It cannot run on SQLite at all, and on PostgreSQL it fails inside the transaction that most migration tools open.',
    severity: 'medium',
    areas: ['migrations'],
    evidence:
      /\bINDEX CONCURRENTLY\b|algorithm: :concurrently|\bAddIndexConcurrently\(|\bpostgresql_concurrently\s*=\s*True/i,
    sources: ['https://www.postgresql.org/docs/current/sql-createindex.html#SQL-CREATEINDEX-CONCURRENTLY'],
    probe: sides(
      statement(
        'sql',
        'CREATE TABLE t(a); CREATE INDEX CONCURRENTLY i ON t(a);',
        'Error near line 2: near "i": syntax error\n  CREATE INDEX CONCURRENTLY i ON t(a);\n              error here ---^',
      ),
      statement(
        'sql',
        'CREATE TABLE t(a int); BEGIN; CREATE INDEX CONCURRENTLY i ON t(a);',
        'ERROR:  CREATE INDEX CONCURRENTLY cannot run inside a transaction block',
      ),
    ),
    ran: 'sqlite 3.40.1, postgresql 15.18',
  },
  {
    id: 'sqlite-postgresql-distinct-order-by',
    title: 'DISTINCT with ORDER BY on an unselected column fails in PostgreSQL',
    bites: 'The query runs in SQLite and errors on PostgreSQL.',
    severity: 'medium',
    areas: ['queries'],
    sources: ['https://www.postgresql.org/docs/current/sql-select.html#SQL-DISTINCT'],
    probe: both(
      'sql',
      'CREATE TABLE t(a INT, b INT); INSERT INTO t VALUES(1,2),(1,3); SELECT DISTINCT a FROM t ORDER BY b;',
      '1',
      'ERROR:  for SELECT DISTINCT, ORDER BY expressions must appear in select list',
    ),
    ran: 'sqlite 3.40.1, postgresql 15.18',
  },
  {
    id: 'sqlite-postgresql-integer-overflow',
    title: 'Integer overflow becomes a float in SQLite, an error in PostgreSQL',
    bites: 'Arithmetic past 64 bits silently loses precision on SQLite and raises on PostgreSQL.',
    severity: 'low',
    areas: ['queries'],
    sources: [
      'https://www.sqlite.org/lang_expr.html',
      'https://www.postgresql.org/docs/current/datatype-numeric.html',
    ],
    probe: both(
      'sql',
      'SELECT 9223372036854775807 + 1;',
      '9.22337203685478e+18',
      'ERROR:  bigint out of range',
    ),
    ran: 'sqlite 3.40.1, postgresql 15.18',
  },
  {
    id: 'sqlite-postgresql-decimal-scale',
    title: 'NUMERIC(p,s) is neither rounded nor range-checked by SQLite',
    bites:
      '1.239 stays 1.239 on SQLite and becomes 1.24 on PostgreSQL; a too large value is accepted on SQLite and raises numeric field overflow in PostgreSQL.',
    severity: 'medium',
    areas: ['writes', 'schema'],
    sources: [
      'https://www.sqlite.org/datatype3.html',
      'https://www.postgresql.org/docs/current/datatype-numeric.html',
    ],
    probe: sides(
      statement(
        'sql',
        'CREATE TABLE t(a NUMERIC(4,2)); INSERT INTO t VALUES(1.239),(12345.6); SELECT a FROM t;',
        '1.239\n12345.6',
      ),
      statement(
        'sql',
        'CREATE TABLE t(a NUMERIC(4,2)); INSERT INTO t VALUES(1.239); SELECT a FROM t; INSERT INTO t VALUES(12345.6);',
        '1.24\nERROR:  numeric field overflow\nDETAIL:  A field with precision 4, scale 2 must round to an absolute value less than 10^2.',
      ),
    ),
    ran: 'sqlite 3.40.1, postgresql 15.18',
  },
  {
    id: 'sqlite-postgresql-round',
    title: 'round() of doubles: half away from zero vs half to even; no round(double,n)',
    bites:
      'round(2.5) over a double column is 3 in SQLite and 2 in PostgreSQL, and round(x, 2) on double precision does not exist in PostgreSQL.',
    severity: 'medium',
    areas: ['queries'],
    sources: [
      'https://www.sqlite.org/lang_corefunc.html#round',
      'https://www.postgresql.org/docs/current/functions-math.html',
    ],
    probe: sides(
      statement(
        'sql',
        'CREATE TABLE t(x DOUBLE PRECISION); INSERT INTO t VALUES(2.5); SELECT round(x), round(x,1) FROM t;',
        '3.0|2.5',
      ),
      statement(
        'sql',
        'CREATE TABLE t(x DOUBLE PRECISION); INSERT INTO t VALUES(2.5); SELECT round(x) FROM t; SELECT round(x,1) FROM t;',
        '2\nERROR:  function round(double precision, integer) does not exist\nHINT:  No function matches the given name and argument types. You might need to add explicit type casts.',
      ),
    ),
    ran: 'sqlite 3.40.1, postgresql 15.18',
  },
  {
    id: 'sqlite-postgresql-cte-dml',
    title: 'Data-modifying CTEs work only in PostgreSQL',
    bites:
      'WITH x AS (INSERT ... RETURNING ...) SELECT ... is a syntax error in SQLite, so such code cannot be tested on SQLite.',
    severity: 'medium',
    areas: ['queries', 'writes'],
    evidence: /\bWITH\s+\w+\s+AS\s*\(\s*(?:INSERT|UPDATE|DELETE)\b/i,
    sources: [
      'https://www.sqlite.org/lang_with.html',
      'https://www.postgresql.org/docs/current/queries-with.html#QUERIES-WITH-MODIFYING',
    ],
    probe: both(
      'sql',
      'CREATE TABLE t(a INT); WITH x AS (INSERT INTO t VALUES(1) RETURNING a) SELECT a FROM x;',
      'Error near line 2: near "INSERT": syntax error\n  WITH x AS (INSERT INTO t VALUES(1) RETURNING a) SELECT a FROM x;\n             ^--- error here',
      '1',
    ),
    ran: 'sqlite 3.40.1, postgresql 15.18',
  },
  {
    id: 'sqlite-postgresql-returning-order',
    title: 'RETURNING is more limited in SQLite (no nesting, before AFTER triggers)',
    bites:
      'SQLite 3.35+ allows RETURNING only at top level, does not show changes made by AFTER triggers and promises no order, so code relying on PostgreSQL semantics is not tested on SQLite.',
    severity: 'low',
    areas: ['writes'],
    sources: ['https://www.sqlite.org/lang_returning.html#limitations_and_caveats'],
  },
  {
    id: 'sqlite-postgresql-insert-or-replace',
    title: 'INSERT OR REPLACE / OR IGNORE is SQLite syntax',
    bites:
      'Upserts written for SQLite are syntax errors on PostgreSQL; REPLACE also deletes and inserts the row anew, with its cascades, which ON CONFLICT does not.',
    severity: 'high',
    areas: ['writes'],
    evidence: /\bINSERT OR (?:REPLACE|IGNORE)\b/i,
    sources: [
      'https://www.sqlite.org/lang_conflict.html',
      'https://www.postgresql.org/docs/current/sql-insert.html#SQL-ON-CONFLICT',
    ],
    probe: sides(
      statement(
        'sql',
        "CREATE TABLE t(id INT PRIMARY KEY, a, b); INSERT INTO t VALUES(1,'a','b'); INSERT OR REPLACE INTO t(id,a) VALUES(1,'z'); SELECT * FROM t;",
        '1|z|NULL',
      ),
      statement(
        'sql',
        "CREATE TABLE t(id INT PRIMARY KEY, a text, b text); INSERT INTO t VALUES(1,'a','b'); INSERT OR REPLACE INTO t(id,a) VALUES(1,'z');",
        'ERROR:  syntax error at or near "OR"',
      ),
    ),
    ran: 'sqlite 3.40.1, postgresql 15.18',
  },
  {
    id: 'sqlite-postgresql-on-conflict-target',
    title: 'ON CONFLICT DO UPDATE without a target is accepted only by SQLite',
    bites: 'SQLite 3.35+ lets the conflict target be omitted; PostgreSQL requires it for DO UPDATE.',
    severity: 'medium',
    areas: ['writes'],
    sources: [
      'https://www.sqlite.org/lang_upsert.html',
      'https://www.postgresql.org/docs/current/sql-insert.html#SQL-ON-CONFLICT',
    ],
    probe: sides(
      statement(
        'sql',
        'CREATE TABLE t(id INT PRIMARY KEY, a INT); INSERT INTO t VALUES(1,1); INSERT INTO t VALUES(1,2) ON CONFLICT DO UPDATE SET a=excluded.a; SELECT a FROM t;',
        '2',
      ),
      statement(
        'sql',
        'CREATE TABLE t(id INT PRIMARY KEY, a INT); INSERT INTO t VALUES(1,1); INSERT INTO t VALUES(1,2) ON CONFLICT DO UPDATE SET a=excluded.a;',
        'ERROR:  ON CONFLICT DO UPDATE requires inference specification or constraint name\nHINT:  For example, ON CONFLICT (column_name).',
      ),
    ),
    ran: 'sqlite 3.40.1, postgresql 15.18',
  },
  {
    id: 'sqlite-postgresql-rowid-reuse',
    title: 'SQLite reuses the id of a deleted last row; PostgreSQL sequences never do',
    bites:
      'Without AUTOINCREMENT, SQLite gives the id of a deleted last row to the next one, so stale references point to a new row; sequences only move forward.',
    severity: 'medium',
    areas: ['writes', 'schema'],
    sources: [
      'https://www.sqlite.org/autoinc.html',
      'https://www.postgresql.org/docs/current/functions-sequence.html',
    ],
    probe: sides(
      statement(
        'sql',
        "CREATE TABLE t(id INTEGER PRIMARY KEY, a); INSERT INTO t(a) VALUES('x'),('y'); DELETE FROM t WHERE id=2; INSERT INTO t(a) VALUES('z'); SELECT max(id) FROM t;",
        '2',
      ),
      statement(
        'sql',
        "CREATE TABLE t(id SERIAL PRIMARY KEY, a text); INSERT INTO t(a) VALUES('x'),('y'); DELETE FROM t WHERE id=2; INSERT INTO t(a) VALUES('z'); SELECT max(id) FROM t;",
        '3',
      ),
    ),
    ran: 'sqlite 3.40.1, postgresql 15.18',
  },
  {
    id: 'sqlite-postgresql-serial-type',
    title: 'SERIAL is accepted by SQLite but yields NULL ids',
    bites:
      'SQLite treats SERIAL as an unknown type name and allows NULL in a non-INTEGER primary key, so shared DDL creates rows without ids on SQLite.',
    severity: 'medium',
    areas: ['schema'],
    evidence: /\b(?:BIG)?SERIAL PRIMARY KEY\b/i,
    sources: [
      'https://www.sqlite.org/quirks.html',
      'https://www.postgresql.org/docs/current/datatype-numeric.html#DATATYPE-SERIAL',
    ],
    probe: both(
      'sql',
      "CREATE TABLE t(id SERIAL PRIMARY KEY, a TEXT); INSERT INTO t(a) VALUES('x'); SELECT id FROM t;",
      'NULL',
      '1',
    ),
    ran: 'sqlite 3.40.1, postgresql 15.18',
  },
  {
    id: 'sqlite-postgresql-null-primary-key',
    title: 'SQLite allows NULL in most primary keys',
    bites:
      'A text or composite primary key accepts NULLs (even several) in SQLite; PostgreSQL enforces NOT NULL.',
    severity: 'medium',
    areas: ['schema', 'writes'],
    sources: ['https://www.sqlite.org/quirks.html#primary_keys_can_sometimes_contain_nulls'],
    probe: sides(
      statement(
        'sql',
        'CREATE TABLE t(k TEXT PRIMARY KEY); INSERT INTO t VALUES(NULL),(NULL); SELECT count(*) FROM t;',
        '2',
      ),
      statement(
        'sql',
        'CREATE TABLE t(k TEXT PRIMARY KEY); INSERT INTO t VALUES(NULL);',
        'ERROR:  null value in column "k" of relation "t" violates not-null constraint\nDETAIL:  Failing row contains (null).',
      ),
    ),
    ran: 'sqlite 3.40.1, postgresql 15.18',
  },
  {
    id: 'sqlite-postgresql-regex',
    title: 'REGEXP has no implementation in plain SQLite; PostgreSQL uses ~',
    bites:
      'Pattern filters either fail on SQLite (no such function: REGEXP) or depend on a host-language function with another dialect than the PostgreSQL ~ operator.',
    severity: 'medium',
    areas: ['queries'],
    sources: [
      'https://www.sqlite.org/lang_expr.html#regexp',
      'https://www.postgresql.org/docs/current/functions-matching.html#FUNCTIONS-POSIX-REGEXP',
    ],
    probe: sides(
      statement(
        'words',
        "SELECT 'abc' REGEXP '^a' (better-sqlite3; the sqlite3 shell bundles its own regexp())",
        'no such function: REGEXP',
      ),
      statement(
        'sql',
        "SELECT 'abc' ~ '^a'; SELECT 'abc' REGEXP '^a';",
        't\nERROR:  syntax error at or near "\'^a\'"',
      ),
    ),
    ran: 'sqlite (better-sqlite3), postgresql 15.18',
  },
  {
    id: 'sqlite-postgresql-alias-in-where',
    title: 'Column aliases are usable in WHERE only in SQLite',
    bites: 'SELECT a*2 AS b ... WHERE b > 1 works on SQLite and fails on PostgreSQL.',
    severity: 'medium',
    areas: ['queries'],
    sources: ['https://www.postgresql.org/docs/current/sql-select.html#SQL-SELECT-LIST'],
    probe: both(
      'sql',
      'CREATE TABLE t(a INT); INSERT INTO t VALUES(1); SELECT a*2 AS b FROM t WHERE b = 2;',
      '2',
      'ERROR:  column "b" does not exist',
    ),
    ran: 'sqlite 3.40.1, postgresql 15.18',
  },
  {
    id: 'sqlite-postgresql-unknown-types',
    title: 'SQLite accepts any type name, PostgreSQL only real ones',
    bites: 'DATETIME, BLOB, TINYINT or a misspelt type create a table in SQLite and fail in PostgreSQL.',
    severity: 'medium',
    areas: ['schema', 'migrations'],
    sources: [
      'https://www.sqlite.org/datatype3.html',
      'https://www.postgresql.org/docs/current/datatype.html',
    ],
    probe: sides(
      statement('sql', "CREATE TABLE t(a DATETIME, b BLOB, c BANANA); SELECT 'created';", 'created'),
      statement(
        'sql',
        'CREATE TABLE t(a DATETIME);CREATE TABLE t(b BLOB);',
        'ERROR:  type "datetime" does not exist\nERROR:  type "blob" does not exist',
      ),
    ),
    ran: 'sqlite 3.40.1, postgresql 15.18',
  },
  {
    id: 'sqlite-postgresql-nul-byte',
    title: 'PostgreSQL text cannot hold a NUL character',
    bites: 'User input or binary pasted as text containing \\u0000 saves in SQLite and raises in PostgreSQL.',
    severity: 'medium',
    areas: ['writes'],
    sources: [
      'https://www.postgresql.org/docs/current/datatype-character.html',
      'https://www.postgresql.org/docs/current/functions-string.html',
    ],
    probe: sides(
      statement(
        'sql',
        "CREATE TABLE t(a TEXT); INSERT INTO t VALUES('a'||char(0)||'b'); SELECT hex(a) FROM t;",
        '610062',
      ),
      statement(
        'sql',
        "CREATE TABLE t(a TEXT); INSERT INTO t VALUES('a'||chr(0)||'b'); INSERT INTO t VALUES(E'a\\u0000b');",
        'ERROR:  null character not permitted\nERROR:  invalid Unicode escape value at or near "\\u0000"',
      ),
    ),
    ran: 'sqlite 3.40.1, postgresql 15.18',
  },
  {
    id: 'sqlite-postgresql-substr-negative',
    title: 'substr() with a negative start counts from the end only in SQLite',
    bites: 'substr(s,-3) returns the last three characters on SQLite and the whole string in PostgreSQL.',
    severity: 'medium',
    areas: ['queries'],
    sources: [
      'https://www.sqlite.org/lang_corefunc.html#substr',
      'https://www.postgresql.org/docs/current/functions-string.html',
    ],
    probe: both('sql', "SELECT substr('hello',-3);", 'llo', 'hello'),
    ran: 'sqlite 3.40.1, postgresql 15.18',
  },
  {
    id: 'sqlite-postgresql-random',
    title: 'random() returns a 64-bit integer in SQLite, a 0-1 double in PostgreSQL',
    bites: 'Sampling and random picks such as random() % 10 or random() < 0.1 change meaning.',
    severity: 'low',
    areas: ['queries'],
    sources: [
      'https://www.sqlite.org/lang_corefunc.html#random',
      'https://www.postgresql.org/docs/current/functions-math.html',
    ],
    probe: sides(
      statement('sql', 'SELECT typeof(random());', 'integer'),
      statement('sql', 'SELECT pg_typeof(random()), random() BETWEEN 0 AND 1;', 'double precision|t'),
    ),
    ran: 'sqlite 3.40.1, postgresql 15.18',
  },
  {
    id: 'sqlite-postgresql-function-names',
    title: 'Helper functions exist on one side only (IFNULL, instr, strftime, max(a,b))',
    bites:
      'Raw SQL with SQLite helper functions fails in PostgreSQL, which uses COALESCE, string_agg, to_char, GREATEST.',
    severity: 'medium',
    areas: ['queries'],
    evidence: /\b(?:IFNULL|GROUP_CONCAT)\(/i,
    sources: [
      'https://www.sqlite.org/lang_corefunc.html',
      'https://www.postgresql.org/docs/current/functions.html',
    ],
    probe: sides(
      statement('sql', "SELECT ifnull(NULL,1), max(1,2), instr('abc','b');", '1|2|2'),
      statement(
        'sql',
        "SELECT ifnull(NULL,1); SELECT max(1,2); SELECT instr('abc','b');",
        'ERROR:  function ifnull(unknown, integer) does not exist\nHINT:  No function matches the given name and argument types. You might need to add explicit type casts.\nERROR:  function max(integer, integer) does not exist\nHINT:  No function matches the given name and argument types. You might need to add explicit type casts.\nERROR:  function instr(unknown, unknown) does not exist\nHINT:  No function matches the given name and argument types. You might need to add explicit type casts.',
      ),
    ),
    ran: 'sqlite 3.40.1, postgresql 15.18',
  },
  {
    id: 'sqlite-postgresql-limit-syntax',
    title: 'LIMIT -1 and LIMIT a,b are SQLite only',
    bites: 'Paging code that uses -1 for "no limit" or the comma form fails in PostgreSQL.',
    severity: 'medium',
    areas: ['queries'],
    sources: [
      'https://www.sqlite.org/lang_select.html#limitoffset',
      'https://www.postgresql.org/docs/current/sql-select.html#SQL-LIMIT',
    ],
    probe: both(
      'sql',
      'SELECT 1 LIMIT -1; SELECT 1 LIMIT 0,5;',
      '1\n1',
      'ERROR:  LIMIT must not be negative\nERROR:  LIMIT #,# syntax is not supported\nHINT:  Use separate LIMIT and OFFSET clauses.',
    ),
    ran: 'sqlite 3.40.1, postgresql 15.18',
  },
  {
    id: 'sqlite-postgresql-empty-in',
    title: 'IN () with an empty list is allowed only by SQLite',
    bites: 'A query built from an empty array returns no rows on SQLite and is a syntax error on PostgreSQL.',
    severity: 'medium',
    areas: ['queries'],
    sources: ['https://www.sqlite.org/lang_expr.html#in_op'],
    probe: both('sql', 'SELECT 1 IN ();', '0', 'ERROR:  syntax error at or near ")"'),
    ran: 'sqlite 3.40.1, postgresql 15.18',
  },
  {
    id: 'sqlite-postgresql-equality-operators',
    title: '== and IS between values are SQLite only',
    bites: 'Hand-written SQL with == or "a IS b" fails in PostgreSQL.',
    severity: 'low',
    areas: ['queries'],
    sources: ['https://www.sqlite.org/lang_expr.html'],
    probe: sides(
      statement('sql', 'SELECT 1 == 1, 1 IS 1;', '1|1'),
      statement(
        'sql',
        'SELECT 1 == 1; SELECT 1 IS 1;',
        'ERROR:  operator does not exist: integer == integer\nHINT:  No operator matches the given name and argument types. You might need to add explicit type casts.\nERROR:  syntax error at or near "1"',
      ),
    ),
    ran: 'sqlite 3.40.1, postgresql 15.18',
  },
  {
    id: 'sqlite-postgresql-sql-features',
    title: 'DISTINCT ON, LATERAL, ROLLUP, arrays and generate_series are PostgreSQL only',
    bites:
      'Plain CTEs, recursive CTEs and window functions work in both; these extensions do not, so queries using them cannot be tested on SQLite.',
    severity: 'medium',
    areas: ['queries'],
    evidence: /\bDISTINCT ON\s*\(|\bLATERAL\s*\(|\bgenerate_series\(|\bGROUP BY ROLLUP\b/i,
    sources: [
      'https://www.sqlite.org/omitted.html',
      'https://www.postgresql.org/docs/current/sql-select.html',
    ],
    probe: both(
      'sql',
      'CREATE TABLE t(a INT,b INT); SELECT DISTINCT ON (a) a,b FROM t; SELECT * FROM t, LATERAL (SELECT 1) x; SELECT a,count(*) FROM t GROUP BY ROLLUP(a); SELECT ARRAY[1,2];',
      'Error near line 2: near "ON": syntax error\n  SELECT DISTINCT ON (a) a,b FROM t;\n                  ^--- error here\nError near line 3: near "SELECT": syntax error\n  SELECT * FROM t, LATERAL (SELECT 1) x;\n              error here ---^\nError near line 4: no such function: ROLLUP\n  SELECT a,count(*) FROM t GROUP BY ROLLUP(a);\n                      error here ---^\nError near line 5: no such column: ARRAY\n  SELECT ARRAY[1,2];\n         ^--- error here',
      'NULL|0\n{1,2}',
    ),
    ran: 'sqlite 3.40.1, postgresql 15.18',
  },
  {
    id: 'sqlite-postgresql-view-or-replace',
    title: 'CREATE OR REPLACE VIEW and SET/SHOW are PostgreSQL only',
    bites:
      'Schema scripts written for PostgreSQL fail on SQLite and get rewritten, so the two schemas drift.',
    severity: 'low',
    areas: ['migrations', 'schema'],
    evidence: /\bCREATE OR REPLACE VIEW\b/i,
    sources: ['https://www.sqlite.org/lang_createview.html'],
    probe: sides(
      statement(
        'sql',
        'CREATE OR REPLACE VIEW v AS SELECT 1;',
        'Error near line 1: near "OR": syntax error\n  CREATE OR REPLACE VIEW v AS SELECT 1;\n         ^--- error here',
      ),
      statement('sql', "CREATE OR REPLACE VIEW v AS SELECT 1; SELECT 'ok';", 'ok'),
    ),
    ran: 'sqlite 3.40.1, postgresql 15.18',
  },
  {
    id: 'sqlite-postgresql-drop-column-index',
    title: 'DROP COLUMN of an indexed column fails in SQLite, drops the index in PG',
    bites:
      'A migration needs an explicit index drop on SQLite; in PostgreSQL the index vanishes silently with the column.',
    severity: 'low',
    areas: ['migrations'],
    sources: [
      'https://www.sqlite.org/lang_altertable.html#altertabdropcol',
      'https://www.postgresql.org/docs/current/sql-altertable.html',
    ],
    probe: sides(
      statement(
        'sql',
        'CREATE TABLE t(a INT,b INT); CREATE INDEX i ON t(b); ALTER TABLE t DROP COLUMN b;',
        'Runtime error near line 3: error in index i after drop column: no such column: b',
      ),
      statement(
        'sql',
        "CREATE TABLE t(a INT,b INT); CREATE INDEX i ON t(b); ALTER TABLE t DROP COLUMN b; SELECT count(*) FROM pg_indexes WHERE tablename='t';",
        '0',
      ),
    ),
    ran: 'sqlite 3.40.1, postgresql 15.18',
  },
  {
    id: 'sqlite-postgresql-max-parameters',
    title: 'Bind parameter limits differ: 32766 in SQLite, 65535 in PostgreSQL',
    bites: 'Bulk inserts and IN lists have to be chunked differently; older SQLite builds stop at 999.',
    severity: 'low',
    areas: ['queries', 'writes'],
    sources: [
      'https://www.sqlite.org/limits.html#max_variable_number',
      'https://www.postgresql.org/docs/current/limits.html',
    ],
    probe: sides(
      statement(
        'words',
        'SELECT 1 WHERE 1 IN (?,?,… n times) for n=32766 and 32767',
        '32766 ok\n32767 too many SQL variables',
      ),
      statement('words', 'the same with n=32767 and 65535', '32767 ok\n65535 ok'),
    ),
    ran: 'sqlite (better-sqlite3), postgresql 15.18',
  },
  {
    id: 'sqlite-postgresql-connections',
    title: 'A file has no connection limit; PostgreSQL stops at max_connections (100)',
    bites:
      'Parallel workers and serverless functions that open connections freely work on SQLite and get "sorry, too many clients already" on PostgreSQL.',
    severity: 'medium',
    areas: ['concurrency'],
    sources: ['https://www.postgresql.org/docs/current/runtime-config-connection.html#GUC-MAX-CONNECTIONS'],
    probe: both('words', 'open 150 connections', '150', '100 sorry, too many clients already'),
    ran: 'sqlite (better-sqlite3), postgresql 16.14',
  },
  {
    id: 'sqlite-postgresql-full-text',
    title: 'Full-text search is FTS5 in SQLite, tsvector/tsquery in PostgreSQL',
    bites:
      'Different tokenizers, stemming, query syntax and ranking: search features cannot be validated on the other engine.',
    severity: 'medium',
    areas: ['queries'],
    evidence: /\bto_ts(?:vector|query)\(|\bUSING fts5\b|\bSearchVector\(/i,
    sources: ['https://www.sqlite.org/fts5.html', 'https://www.postgresql.org/docs/current/textsearch.html'],
    probe: sides(
      statement(
        'sql',
        "CREATE VIRTUAL TABLE d USING fts5(b); INSERT INTO d VALUES('running shoes'); SELECT count(*) FROM d WHERE d MATCH 'run';",
        '0',
      ),
      statement(
        'sql',
        "SELECT count(*) FROM (VALUES('running shoes')) v(b) WHERE to_tsvector('english',b) @@ to_tsquery('english','run');",
        '1',
      ),
    ),
    ran: 'sqlite 3.40.1, postgresql 15.18',
  },
  {
    id: 'sqlite-postgresql-ddl-locks',
    title: 'DDL is transactional in both; PostgreSQL takes blocking locks for it',
    bites:
      'A rolled-back migration leaves nothing in either engine; in PostgreSQL ALTER TABLE takes an ACCESS EXCLUSIVE lock that queues behind long readers and blocks every later query, which a single-user SQLite file never shows.',
    severity: 'medium',
    areas: ['migrations', 'concurrency'],
    sources: [
      'https://www.postgresql.org/docs/current/explicit-locking.html#LOCKING-TABLES',
      'https://www.sqlite.org/lang_transaction.html',
    ],
    probe: sides(
      statement('sql', 'BEGIN; CREATE TABLE t(a); ROLLBACK; SELECT count(*) FROM sqlite_master;', '0'),
      statement(
        'sql',
        "BEGIN; CREATE TABLE t(a int); ALTER TABLE t ADD b int; SELECT mode FROM pg_locks WHERE relation='t'::regclass AND mode='AccessExclusiveLock'; ROLLBACK; SELECT to_regclass('t');",
        'AccessExclusiveLock\nNULL',
      ),
    ),
    ran: 'sqlite 3.40.1, postgresql 15.18',
  },
  {
    id: 'sqlite-postgresql-check-type',
    title: 'CHECK with a non-boolean or type mismatch passes in SQLite',
    bites:
      'SQLite treats CHECK results as numbers and does not type-check the expression; PostgreSQL requires a boolean, so shared DDL can fail to create on PostgreSQL.',
    severity: 'low',
    areas: ['schema'],
    sources: ['https://www.sqlite.org/lang_createtable.html#ckconst'],
    probe: sides(
      statement(
        'sql',
        'CREATE TABLE t(a INT CHECK(a)); INSERT INTO t VALUES(5); SELECT count(*) FROM t;',
        '1',
      ),
      statement(
        'sql',
        'CREATE TABLE t(a INT CHECK(a));',
        'ERROR:  argument of CHECK must be type boolean, not type integer',
      ),
    ),
    ran: 'sqlite 3.40.1, postgresql 15.18',
  },
  {
    id: 'sqlite-postgresql-string-concat-type',
    title: '|| and + coerce freely in SQLite',
    bites:
      "'5' + 1 gives 6 and 'abc' + 1 gives 1 in SQLite; PostgreSQL raises invalid input syntax or no operator.",
    severity: 'low',
    areas: ['queries'],
    sources: ['https://www.sqlite.org/lang_expr.html'],
    probe: sides(
      statement('sql', "SELECT 'abc' + 1, '5' + 1;", '1|6'),
      statement('sql', "SELECT 'abc' + 1;", 'ERROR:  invalid input syntax for type integer: "abc"'),
    ),
    ran: 'sqlite 3.40.1, postgresql 15.18',
  },
  {
    id: 'sqlite-postgresql-django-contains',
    title: 'Django contains/startswith ignore case on SQLite only',
    bites:
      'filter(name__contains="john") finds "John" on SQLite and nothing on PostgreSQL: the ORM does not hide this one.',
    severity: 'high',
    areas: ['queries'],
    evidence: /__(?:contains|startswith|endswith)\s*=(?!=)/,
    sources: ['https://docs.djangoproject.com/en/stable/ref/databases/#sqlite-notes'],
    probe: both(
      'words',
      "filter(name__contains='john').count(), one row 'John'",
      'contains => 1',
      'contains => 0',
    ),
    ran: 'django 5.2.18, sqlite, django 5.2.18, postgresql 15.18',
    framework: 'django',
  },
  {
    id: 'sqlite-postgresql-django-icontains',
    title: 'Django icontains/iexact do not fold accents and non-ASCII case on SQLite',
    bites: 'The same lookup finds "ÉCOLE" for "école" on PostgreSQL and nothing on SQLite.',
    severity: 'high',
    areas: ['queries', 'locale'],
    evidence: /__i(?:contains|exact|startswith|endswith)\s*=(?!=)/,
    sources: ['https://docs.djangoproject.com/en/stable/ref/databases/#sqlite-notes'],
    probe: both(
      'words',
      "filter(name__icontains='école').count(), one row 'ÉCOLE'",
      'icontains-unicode => 0',
      'icontains-unicode => 1',
    ),
    ran: 'django 5.2.18, sqlite, django 5.2.18, postgresql 15.18',
    framework: 'django',
  },
  {
    id: 'sqlite-postgresql-django-max-length',
    title: 'Django max_length is not checked by SQLite on save()',
    bites:
      'objects.create() stores 50 characters in CharField(max_length=10) on SQLite and raises DataError on PostgreSQL.',
    severity: 'high',
    areas: ['writes'],
    sources: ['https://docs.djangoproject.com/en/stable/ref/databases/#sqlite-notes'],
    probe: both(
      'words',
      "create(name='x'*50) with max_length=10",
      'too-long => 50',
      'too-long => DataError: value too long for type character varying(10)',
    ),
    ran: 'django 5.2.18, sqlite, django 5.2.18, postgresql 15.18',
    framework: 'django',
  },
  {
    id: 'sqlite-postgresql-django-json-lookups',
    title: 'Django JSONField contains and DISTINCT ON are not supported on SQLite',
    bites:
      'data__contains and distinct("field") raise NotSupportedError on SQLite, so code that uses them cannot be tested there.',
    severity: 'medium',
    areas: ['queries'],
    evidence: /\.distinct\(\s*['"]/,
    sources: ['https://docs.djangoproject.com/en/stable/topics/db/queries/#containment-and-key-lookups'],
    probe: both(
      'words',
      "filter(data__contains={'a':1}).count()",
      'json-contains => NotSupportedError: contains lookup is not supported on this database backend.',
      'json-contains => 0',
    ),
    ran: 'django 5.2.18, sqlite, django 5.2.18, postgresql 15.18',
    framework: 'django',
  },
  {
    id: 'sqlite-postgresql-django-null-first',
    title: 'Django order_by().first() returns the NULL row on SQLite, a value on PG',
    bites: 'Default "latest/oldest" picks differ on nullable columns.',
    severity: 'medium',
    areas: ['queries'],
    sources: ['https://docs.djangoproject.com/en/stable/ref/databases/#sqlite-notes'],
    probe: both(
      'words',
      "order_by('name').first().name with a NULL name",
      'null-first => None',
      'null-first => ÉCOLE',
    ),
    ran: 'django 5.2.18, sqlite, django 5.2.18, postgresql 15.18',
    framework: 'django',
  },
]);
