import { readFileSync } from 'node:fs';
import { isIP, connect as open, type Socket } from 'node:net';
import { type ConnectionOptions, checkServerIdentity, connect as openTls } from 'node:tls';
import type { ServiceUrl } from '../../support/service-url.js';
import { UserError } from '../../support/user-error.js';
import { failure } from './failure.js';

/** How long a service may take, from the first packet to the last answer. */
export const patience = 10_000;

/** What TLS checks, or null where the URL wants none. */
export function tlsOptions(target: ServiceUrl): ConnectionOptions | null {
  const { protection, host, rootCertificate } = target;
  if (protection === 'disable') return null;
  const verifies = protection.startsWith('verify');
  return {
    rejectUnauthorized: verifies,
    ...(isIP(host) === 0 && { servername: host }),
    ...(rootCertificate !== null && { ca: certificate(rootCertificate, target.name) }),
    // Over a socket that is already there Node.js would check for another name where the host is an address.
    checkServerIdentity: (_, peer) =>
      protection === 'verify-full' ? checkServerIdentity(host, peer) : undefined,
  };
}

function certificate(path: string, name: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new UserError(
      `the root certificate that ${name} names cannot be read`,
      'sslrootcert takes the path of a PEM file.',
    );
  }
}

/** A connection as a stream of bytes to be read in pieces. */
export interface ByteSession {
  /** The next so many bytes. */
  read(length: number): Promise<Buffer>;
  /** The bytes up to the next line's end, without it. */
  line(): Promise<string>;
  write(bytes: Buffer): void;
  /** Goes on over TLS. */
  secure(options: ConnectionOptions): Promise<void>;
}

/** Connects, over TLS from the start where asked for; the signal ends it. */
export async function connect(
  { host, port }: ServiceUrl,
  tls: ConnectionOptions | null,
  signal: AbortSignal,
): Promise<ByteSession> {
  let socket: Socket = tls ? openTls({ host, port, ...tls }) : open({ host, port });
  signal.addEventListener('abort', () => socket.destroy());
  await connected(socket, tls !== null);
  let held = Buffer.alloc(0);
  let ended: Error | null = null;
  let wake = (): void => {};
  const hear = (bytes: Buffer): void => {
    held = Buffer.concat([held, bytes]);
    wake();
  };
  const close = (): void => fail(failure('ECONNRESET'));
  const fail = (error: Error): void => {
    ended ??= error;
    wake();
  };
  const until = async (enough: () => boolean): Promise<void> => {
    while (!enough()) {
      if (ended) throw ended;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  const take = (length: number): Buffer => {
    const bytes = held.subarray(0, length);
    held = held.subarray(length);
    return bytes;
  };
  const listen = (): void => void socket.on('data', hear).on('error', fail).on('close', close);
  listen();
  return {
    async read(length) {
      await until(() => held.length >= length);
      return take(length);
    },
    async line() {
      await until(() => held.includes('\r\n'));
      const text = take(held.indexOf('\r\n')).toString();
      take(2);
      return text;
    },
    write: (bytes) => void socket.write(bytes),
    async secure(options) {
      socket.off('data', hear).off('error', fail).off('close', close);
      socket = openTls({ socket, ...options });
      await connected(socket, true);
      listen();
    },
  };
}

function connected(socket: Socket, secure: boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const close = (): void => reject(failure('ECONNRESET'));
    socket.once('error', reject).once('close', close);
    socket.once(secure ? 'secureConnect' : 'connect', () => {
      socket.off('error', reject).off('close', close);
      resolve();
    });
  });
}

/** Gives up where it takes too long; whatever happens, the signal is given at the end, and connections close by it. */
export async function inTime<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const end = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(failure('ETIMEDOUT')), patience);
  });
  try {
    return await Promise.race([work(end.signal), late]);
  } finally {
    clearTimeout(timer);
    end.abort();
  }
}
