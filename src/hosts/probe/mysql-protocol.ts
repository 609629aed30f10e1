import { createHash } from 'node:crypto';
import { failure } from './failure.js';
import type { ByteSession } from './socket.js';

/** One packet and its number. https://dev.mysql.com/doc/dev/mysql-server/latest/page_protocol_basic_packets.html */
export interface Packet {
  readonly number: number;
  readonly body: Buffer;
}

/** The next packet; an error that the server sends is thrown. */
export async function readPacket(session: ByteSession): Promise<Packet> {
  const head = await session.read(4);
  const length = head.readUIntLE(0, 3);
  if (length > 1_000_000) throw failure('PROTOCOL');
  const body = await session.read(length);
  if (body[0] === 0xff) throw failure(reasonOf(body.readUInt16LE(1)));
  return { number: head[3] ?? 0, body };
}

// https://dev.mysql.com/doc/mysql-errors/9.0/en/server-error-reference.html
function reasonOf(error: number): string {
  if ([1044, 1045, 1130, 1251, 1698].includes(error)) return 'AUTHENTICATION';
  if (error === 1049) return 'NO_DATABASE';
  if (error === 3159) return 'NEEDS_TLS';
  return 'REFUSED';
}

/** Sends a packet. */
export function writePacket(session: ByteSession, number: number, body: Buffer): void {
  const head = Buffer.alloc(4);
  head.writeUIntLE(body.length, 0, 3);
  head[3] = number & 0xff;
  session.write(Buffer.concat([head, body]));
}

/** What a server says of itself before anybody logs in. */
export interface Greeting {
  readonly version: string;
  readonly capabilities: number;
  readonly nonce: Buffer;
  readonly plugin: string;
}

/** https://dev.mysql.com/doc/dev/mysql-server/latest/page_protocol_connection_phase_packets_protocol_handshake_v10.html */
export function readGreeting(body: Buffer): Greeting {
  if (body[0] !== 10) throw failure('PROTOCOL');
  const end = body.indexOf(0, 1);
  const after = end + 5;
  const capabilities = body.readUInt16LE(after + 9) | (body.readUInt16LE(after + 14) << 16);
  const [first, rest] = [body.subarray(after, after + 8), body.subarray(after + 27, after + 39)];
  const plugin =
    body
      .subarray(after + 40)
      .toString('latin1')
      .split('\0')[0] ?? '';
  return {
    version: body.toString('latin1', 1, end),
    capabilities,
    nonce: Buffer.concat([first, rest]),
    plugin,
  };
}

const hash = (algorithm: string, ...parts: readonly Buffer[]): Buffer =>
  createHash(algorithm).update(Buffer.concat(parts)).digest();

const xor = (a: Buffer, b: Buffer): Buffer => Buffer.from(a.map((byte, i) => byte ^ (b[i] ?? 0)));

/** What proves that a password is known, without telling it. */
export function proof(plugin: string, password: string, nonce: Buffer): Buffer {
  if (password === '') return Buffer.alloc(0);
  const secret = Buffer.from(password);
  if (plugin === 'mysql_native_password') {
    const once = hash('sha1', secret);
    return xor(once, hash('sha1', nonce, hash('sha1', once)));
  }
  if (plugin === 'caching_sha2_password') {
    const once = hash('sha256', secret);
    return xor(once, hash('sha256', hash('sha256', once), nonce));
  }
  throw failure('PLUGIN');
}

/** The values of a row in text form. */
export function readRow(body: Buffer): (string | null)[] {
  const values: (string | null)[] = [];
  for (let at = 0; at < body.length; ) {
    if (body[at] === 0xfb) {
      values.push(null);
      at += 1;
      continue;
    }
    const [length, size] = lengthAt(body, at);
    values.push(body.toString('utf8', at + size, at + size + length));
    at += size + length;
  }
  return values;
}

function lengthAt(body: Buffer, at: number): readonly [number, number] {
  const first = body[at] ?? 0;
  if (first < 0xfb) return [first, 1];
  if (first === 0xfc) return [body.readUInt16LE(at + 1), 3];
  if (first === 0xfd) return [body.readUIntLE(at + 1, 3), 4];
  throw failure('PROTOCOL');
}
