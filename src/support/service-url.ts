import { type Redacted, redact } from './redacted.js';
import { UserError } from './user-error.js';

/** How a connection is protected, in the words of PostgreSQL; other engines' words are put into them. */
export type Protection = 'disable' | 'prefer' | 'require' | 'verify-ca' | 'verify-full';

/** A service to ask. Nothing in it may be shown but `name` and `protocol`. */
export interface ServiceUrl {
  /** What reports call it: the environment variable that holds its URL, or the engine. */
  readonly name: string;
  readonly protocol: 'postgresql' | 'mysql' | 'redis';
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: Redacted;
  /** The database, or its number; '' where the URL names none. */
  readonly database: string;
  readonly protection: Protection;
  /** A file with the certificate that the server's has to come from, or null. */
  readonly rootCertificate: string | null;
}

const protocols: ReadonlyMap<string, ServiceUrl['protocol']> = new Map([
  ['postgres', 'postgresql'],
  ['postgresql', 'postgresql'],
  ['postgis', 'postgresql'],
  ['mysql', 'mysql'],
  ['mysql2', 'mysql'],
  ['mariadb', 'mysql'],
  ['redis', 'redis'],
  ['rediss', 'redis'],
  ['valkey', 'redis'],
  ['valkeys', 'redis'],
]);

const overTls: ReadonlySet<string> = new Set(['rediss', 'valkeys']);

const ports = { postgresql: 5432, mysql: 3306, redis: 6379 } as const;

const protections: ReadonlyMap<string, Protection> = new Map([
  ['disable', 'disable'],
  ['disabled', 'disable'],
  ['allow', 'prefer'],
  ['prefer', 'prefer'],
  ['preferred', 'prefer'],
  ['require', 'require'],
  ['required', 'require'],
  ['verify-ca', 'verify-ca'],
  ['verify-full', 'verify-full'],
  ['verify-identity', 'verify-full'],
]);

/**
 * Understands the URL of a service; no error shows any of it.
 * @throws UserError where it is none, or of an engine that cannot be asked
 */
export function readServiceUrl(text: string, name: string): ServiceUrl {
  const url = URL.canParse(text) ? new URL(text) : null;
  // Libraries put their driver behind the engine: postgresql+psycopg, mysql+pymysql.
  const scheme = url?.protocol.slice(0, -1).split('+')[0]?.toLowerCase() ?? '';
  const protocol = protocols.get(scheme);
  if (!url || !protocol)
    throw new UserError(
      `${name} holds no URL of a service that can be asked`,
      'URLs begin with postgresql://, mysql://, mariadb://, redis://, rediss://, valkey:// or valkeys://.',
    );
  return {
    name,
    protocol,
    host: decoded(url.hostname.replace(/^\[|\]$/g, '')) || '127.0.0.1',
    port: url.port === '' ? ports[protocol] : Number(url.port),
    user: decoded(url.username),
    password: redact(decoded(url.password)),
    database: decoded(url.pathname.replace(/^\/+/, '')),
    protection: protectionOf(url, protocol, scheme, name),
    rootCertificate: url.searchParams.get('sslrootcert') ?? url.searchParams.get('ssl-ca'),
  };
}

/** The engine that a URL's scheme names, as a name for reports where nothing better is known. */
export function engineOfUrl(text: string): string | null {
  return protocols.get(/^[a-z\d]+/i.exec(text)?.[0]?.toLowerCase() ?? '') ?? null;
}

function protectionOf(url: URL, protocol: ServiceUrl['protocol'], scheme: string, name: string): Protection {
  const asked = url.searchParams.get('sslmode') ?? url.searchParams.get('ssl-mode');
  if (asked === null) {
    if (protocol === 'redis') return overTls.has(scheme) ? 'verify-full' : 'disable';
    return 'prefer';
  }
  const found = protections.get(asked.toLowerCase().replaceAll('_', '-'));
  if (found && (protocol !== 'redis' || overTls.has(scheme))) return found;
  throw new UserError(
    `${name} asks for an sslmode that there is not`,
    'There are disable, prefer, require, verify-ca and verify-full; Redis takes it with rediss://.',
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
