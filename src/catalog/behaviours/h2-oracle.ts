import { pair, sides, statement } from './shape.js';

/** H2 and Oracle: what behaves differently. */
export const h2Oracle = pair('h2', 'oracle', [
  {
    id: 'h2-oracle-empty-string',
    title: "Oracle treats '' as NULL; H2 does so only in Oracle mode",
    bites:
      "NOT NULL columns reject empty strings and = '' never matches on Oracle while default H2 tests pass.",
    severity: 'high',
    areas: ['writes', 'queries'],
    sources: [
      'https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/Nulls.html',
      'https://www.h2database.com/html/features.html#compatibility_modes',
    ],
    probe: sides(
      statement(
        'sql',
        "CREATE TABLE t(a VARCHAR(9) NOT NULL); INSERT INTO t VALUES(''); SELECT count(*) FROM t WHERE a = ''",
        '1',
      ),
      null,
    ),
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
    probe: sides(
      statement(
        'sql',
        'CREATE TABLE a_table_name_that_is_much_longer_than_thirty_bytes(a INT); SELECT 1',
        '1',
      ),
      null,
    ),
    ran: 'h2 2.5.252',
  },
  {
    id: 'h2-oracle-date-type',
    title: 'Oracle DATE carries a time of day',
    bites:
      'Equality on DATE columns fails on Oracle because the stored value has hours and minutes; H2 DATE has none (Oracle mode maps it to TIMESTAMP(0)).',
    severity: 'medium',
    areas: ['queries', 'writes'],
    sources: ['https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/Data-Types.html'],
    probe: sides(
      statement('sql', "SELECT CAST(TIMESTAMP '2024-01-01 10:00:00' AS DATE)", '2024-01-01'),
      null,
    ),
    ran: 'h2 2.5.252',
  },
  {
    id: 'h2-oracle-no-boolean',
    title: 'Oracle before 23ai has no SQL BOOLEAN',
    bites: 'BOOLEAN columns and true/false literals accepted by H2 do not exist there.',
    severity: 'medium',
    areas: ['schema', 'queries'],
    sources: ['https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/Data-Types.html'],
    probe: sides(
      statement('sql', 'CREATE TABLE t(a BOOLEAN); INSERT INTO t VALUES(true); SELECT a FROM t', 'TRUE'),
      null,
    ),
    ran: 'h2 2.5.252',
  },
]);
