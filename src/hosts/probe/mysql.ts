import { reveal } from '../../support/redacted.js';
import type { ServiceUrl } from '../../support/service-url.js';
import { failure } from './failure.js';
import { type Greeting, proof, readGreeting, readPacket, readRow, writePacket } from './mysql-protocol.js';
import type { Answer } from './probe.js';
import { type ByteSession, connect, inTime, tlsOptions } from './socket.js';

const withDatabase = 0x8;
const overTls = 0x800;
// Long passwords, protocol 4.1, its way to authenticate, and methods of authentication by name.
const always = 0x1 | 0x200 | 0x8000 | 0x80000;
const utf8mb4 = 45;

const variables = [
  'sql_mode',
  'lower_case_table_names',
  'character_set_server',
  'collation_server',
  'character_set_database',
  'collation_database',
  'time_zone',
  'system_time_zone',
] as const;

/** Asks MySQL or MariaDB. */
export async function askMysql(target: ServiceUrl): Promise<Answer> {
  return inTime(async (signal) => {
    const session = await connect(target, null, signal);
    await logIn(session, target);
    await optional(session, 'SET SESSION TRANSACTION READ ONLY');
    await optional(session, 'SET SESSION max_execution_time=5000');
    await optional(session, 'SET SESSION max_statement_time=5');
    const [row = []] = await query(
      session,
      `SELECT version(), ${variables.map((name) => `@@${name}`).join(', ')}`,
    );
    const settings = new Map(variables.map((name, i) => [name as string, row[i + 1] ?? '']));
    const isolation =
      (await optional(session, 'SELECT @@transaction_isolation')) ??
      (await optional(session, 'SELECT @@tx_isolation'));
    if (isolation?.[0]?.[0]) settings.set('transaction_isolation', isolation[0][0]);
    return answerOf(row[0] ?? '', settings);
  });
}

function answerOf(version: string, settings: Map<string, string>): Answer {
  // "SYSTEM" says nothing without the zone of the system.
  const zone =
    settings.get('time_zone') === 'SYSTEM' ? settings.get('system_time_zone') : settings.get('time_zone');
  settings.delete('system_time_zone');
  settings.set('time_zone', zone ?? '');
  settings.set('sql_mode', (settings.get('sql_mode') ?? '').split(',').filter(Boolean).sort().join(','));
  return {
    engine: /mariadb/i.test(version) ? 'mariadb' : 'mysql',
    version: /^(?:5\.5\.5-)?(\d+(?:\.\d+)*)/.exec(version)?.[1] ?? '',
    settings,
  };
}

async function logIn(session: ByteSession, target: ServiceUrl): Promise<void> {
  const first = await readPacket(session);
  const greeting = readGreeting(first.body);
  const tls = tlsOptions(target);
  const secure = tls !== null && (greeting.capabilities & overTls) !== 0;
  if (!secure && tls !== null && target.protection !== 'prefer') throw failure('NO_TLS');
  let number = first.number + 1;
  if (secure) {
    writePacket(session, number++, preamble(target, overTls));
    await session.secure(tls);
  }
  writePacket(session, number, response(target, greeting, secure));
  await authenticate(session, target, greeting, secure);
}

function preamble({ database }: ServiceUrl, more: number): Buffer {
  const bytes = Buffer.alloc(32);
  bytes.writeUInt32LE(always | more | (database === '' ? 0 : withDatabase), 0);
  bytes.writeUInt32LE(1_000_000, 4);
  bytes[8] = utf8mb4;
  return bytes;
}

/** https://dev.mysql.com/doc/dev/mysql-server/latest/page_protocol_connection_phase_packets_protocol_handshake_response.html */
function response(target: ServiceUrl, { plugin, nonce }: Greeting, secure: boolean): Buffer {
  // A method that is not known here may be the server's default and not the user's; the server then names another.
  const known = ['mysql_native_password', 'caching_sha2_password'].includes(plugin)
    ? plugin
    : 'mysql_native_password';
  const answer = proof(known, reveal(target.password), nonce);
  const text = (value: string): Buffer => Buffer.from(`${value}\0`);
  return Buffer.concat([
    preamble(target, secure ? overTls : 0),
    text(target.user),
    Buffer.from([answer.length]),
    answer,
    ...(target.database === '' ? [] : [text(target.database)]),
    text(known),
  ]);
}

async function authenticate(
  session: ByteSession,
  target: ServiceUrl,
  { nonce }: Greeting,
  secure: boolean,
): Promise<void> {
  const password = reveal(target.password);
  for (let round = 0; round < 5; round++) {
    const { number, body } = await readPacket(session);
    if (body[0] === 0) return;
    if (body[0] === 0xfe) {
      const [plugin = '', ...rest] = body.subarray(1).toString('latin1').split('\0');
      const fresh = Buffer.from(rest.join('\0'), 'latin1').subarray(0, 20);
      writePacket(session, number + 1, proof(plugin, password, fresh.length === 20 ? fresh : nonce));
    } else if (body[0] === 1 && body[1] === 4) {
      // The server does not remember the password and wants it whole.
      if (!secure) throw failure('NEEDS_TLS');
      writePacket(session, number + 1, Buffer.from(`${password}\0`));
    } else if (body[0] !== 1) throw failure('PROTOCOL');
  }
  throw failure('PROTOCOL');
}

async function query(session: ByteSession, text: string): Promise<(string | null)[][]> {
  writePacket(session, 0, Buffer.concat([Buffer.from([3]), Buffer.from(text)]));
  const { body } = await readPacket(session);
  if (body[0] === 0) return [];
  for (let columns = body[0] ?? 0; columns > 0; columns--) await readPacket(session);
  await readPacket(session);
  const rows: (string | null)[][] = [];
  for (;;) {
    const packet = await readPacket(session);
    if (packet.body[0] === 0xfe && packet.body.length < 9) return rows;
    rows.push(readRow(packet.body));
  }
}

/** As `query`, and null where the server does not know what is asked for. */
async function optional(session: ByteSession, text: string): Promise<(string | null)[][] | null> {
  try {
    return await query(session, text);
  } catch (error) {
    if ((error as { code?: unknown }).code === 'REFUSED') return null;
    throw error;
  }
}
