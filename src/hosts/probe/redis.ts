import { reveal } from '../../support/redacted.js';
import type { ServiceUrl } from '../../support/service-url.js';
import { failure } from './failure.js';
import type { Answer } from './probe.js';
import { type ByteSession, connect, inTime, tlsOptions } from './socket.js';

type Reply = string | null | readonly Reply[] | Refusal;

interface Refusal {
  readonly refused: string;
}

const read = [
  'maxmemory-policy',
  'appendonly',
  'save',
  'cluster-enabled',
  'databases',
  'notify-keyspace-events',
];

/** Asks Redis, Valkey or what speaks as they do; providers may hide settings, which stay unknown. */
export async function askRedis(target: ServiceUrl): Promise<Answer> {
  return inTime(async (signal) => {
    const session = await connect(target, tlsOptions(target), signal);
    const password = reveal(target.password);
    if (password !== '') {
      const reply = await ask(session, 'AUTH', ...(target.user === '' ? [] : [target.user]), password);
      if (isRefusal(reply)) throw failure('AUTHENTICATION');
    }
    const info = await ask(session, 'INFO');
    if (isRefusal(info)) throw failure(/^NOAUTH|^NOPERM/.test(info.refused) ? 'AUTHENTICATION' : 'REFUSED');
    if (typeof info !== 'string') throw failure('PROTOCOL');
    const settings = new Map<string, string>();
    for (const name of read) note(settings, name, await ask(session, 'CONFIG', 'GET', name));
    return answerOf(new Map(info.split(/\r?\n/).map(pair)), settings);
  });
}

function answerOf(info: ReadonlyMap<string, string>, settings: Map<string, string>): Answer {
  // What a provider does not let CONFIG tell, INFO may.
  const told = [
    ['maxmemory-policy', info.get('maxmemory_policy')],
    ['appendonly', yesOrNo(info.get('aof_enabled'))],
    ['cluster-enabled', yesOrNo(info.get('cluster_enabled'))],
  ] as const;
  for (const [name, value] of told) if (value !== undefined && !settings.has(name)) settings.set(name, value);
  const saves = settings.get('save');
  // How often is a matter of scale; whether at all is not.
  if (saves !== undefined) settings.set('save', saves === '' ? 'never' : 'snapshots');
  const valkey = info.get('valkey_version');
  return {
    engine: valkey === undefined ? 'redis' : 'valkey',
    version: valkey ?? info.get('redis_version') ?? '',
    settings,
  };
}

const pair = (line: string): readonly [string, string] => {
  const [key = '', ...rest] = line.split(':');
  return [key, rest.join(':')];
};

const yesOrNo = (flag: string | undefined): string | undefined =>
  flag === undefined ? undefined : flag === '0' ? 'no' : 'yes';

function note(settings: Map<string, string>, name: string, reply: Reply): void {
  const value = Array.isArray(reply) ? reply[1] : undefined;
  if (typeof value === 'string') settings.set(name, value);
}

const isRefusal = (reply: Reply): reply is Refusal =>
  typeof reply === 'object' && reply !== null && 'refused' in reply;

async function ask(session: ByteSession, ...words: readonly string[]): Promise<Reply> {
  const parts = words.map((word) => `$${Buffer.byteLength(word)}\r\n${word}\r\n`);
  session.write(Buffer.from(`*${words.length}\r\n${parts.join('')}`));
  return reply(session, 0);
}

// https://redis.io/docs/latest/develop/reference/protocol-spec/
async function reply(session: ByteSession, depth: number): Promise<Reply> {
  const line = await session.line();
  const [kind, rest] = [line[0], line.slice(1)];
  if (kind === '+' || kind === ':') return rest;
  if (kind === '-') return { refused: rest };
  const length = Number(rest);
  if ((kind !== '$' && kind !== '*') || !Number.isInteger(length) || length > 10_000_000 || depth > 4)
    throw failure('PROTOCOL');
  if (length < 0) return null;
  if (kind === '$') return (await session.read(length + 2)).subarray(0, length).toString();
  const values: Reply[] = [];
  for (let i = 0; i < length; i++) values.push(await reply(session, depth + 1));
  return values;
}
