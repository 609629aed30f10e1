import type { Sql } from 'postgres';
import { reveal } from '../../support/redacted.js';
import type { ServiceUrl } from '../../support/service-url.js';
import type { Answer } from './probe.js';
import { inTime, patience, tlsOptions } from './socket.js';

const shown = [
  'server_version',
  'server_encoding',
  'TimeZone',
  'DateStyle',
  'default_transaction_isolation',
  'standard_conforming_strings',
];

const providers: ReadonlyMap<string, string> = new Map([
  ['c', 'libc'],
  ['i', 'icu'],
  ['b', 'builtin'],
]);

/** Asks PostgreSQL, in one transaction that cannot write. */
export async function askPostgresql(target: ServiceUrl): Promise<Answer> {
  // Loaded only here: nothing else of the gate connects to a database.
  const { default: postgres } = await import('postgres');
  const sql = postgres({
    host: target.host,
    port: target.port,
    username: target.user || 'postgres',
    password: reveal(target.password),
    database: target.database || target.user || 'postgres',
    ssl: tlsOf(target),
    max: 1,
    // Through a pooler only simple queries are sure to work.
    prepare: false,
    fetch_types: false,
    connect_timeout: patience / 1000,
    onnotice: () => {},
  });
  return inTime((signal) => {
    signal.addEventListener('abort', () => void sql.end({ timeout: 0 }).catch(() => {}));
    return sql.begin('read only', (transaction) => fingerprint(transaction as unknown as Sql));
  });
}

function tlsOf(target: ServiceUrl): 'prefer' | 'require' | false | object {
  const { protection } = target;
  if (protection === 'disable') return false;
  if (protection === 'prefer') return 'prefer';
  return protection === 'require' && target.rootCertificate === null
    ? 'require'
    : (tlsOptions(target) ?? false);
}

async function fingerprint(sql: Sql): Promise<Answer> {
  await sql.unsafe("SET LOCAL statement_timeout = '5s'");
  const rows = await sql.unsafe<{ name: string; setting: string }[]>(
    `SELECT name, current_setting(name) AS setting FROM pg_settings WHERE name IN (${shown.map((name) => `'${name}'`).join(', ')})`,
  );
  const settings = new Map(rows.map(({ name, setting }) => [name, setting]));
  // Which columns there are differs by version: 15 has a provider, 17 renamed its locale.
  const [row] = await sql.unsafe<{ database: Record<string, string | null>; extensions: string | null }[]>(
    `SELECT row_to_json(d) AS database, (SELECT string_agg(extname, ',' ORDER BY extname::text COLLATE "C") FROM pg_extension WHERE extname <> 'plpgsql') AS extensions FROM pg_database d WHERE datname = current_database()`,
  );
  const database = row?.database ?? {};
  const provider = providers.get(database.datlocprovider ?? 'c') ?? 'libc';
  const locale = database.datlocale ?? database.daticulocale ?? null;
  settings.set('collation', provider === 'libc' || locale === null ? (database.datcollate ?? '') : locale);
  settings.set('ctype', database.datctype ?? '');
  settings.set('locale provider', provider);
  settings.set('extensions', row?.extensions ?? '');
  const version = /^[\d.]+/.exec(settings.get('server_version') ?? '')?.[0] ?? '';
  settings.delete('server_version');
  return { engine: 'postgresql', version, settings };
}
