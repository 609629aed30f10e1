import type { Pin, Role } from '../model.js';
import { leadingVersion } from '../support/versions.js';
import { engine } from './engines.js';
import { hole, withHoles } from './images/holes.js';
import { identifyImage } from './images.js';
import { schemes } from './urls/schemes.js';

/** What a connection URL says about the other side. Nothing of its user, password, host or path. */
export interface UrlIdentity {
  readonly role: Role;
  readonly engine: string;
  readonly flavour: string | null;
  readonly variants: readonly string[];
  readonly version: string | null;
  readonly pin: Pin;
}

// Longer values are no connection URLs, and are not worth a look.
const longest = 4096;

/**
 * The engine of a scheme or adapter name alone ("postgresql+psycopg2", "mysql2", "mongodb+srv", "rediss"), or null for
 * those that say nothing about one ("https", "ecto", "file").
 */
export function identifyScheme(scheme: string): UrlIdentity | null {
  const name = scheme.trim().toLowerCase();
  const bare = name.replace(/^(?:db|sqla|sqlalchemy|prisma|jdbc:|r2dbc:pool|r2dbc)[+:]/, '');
  const [id, role] =
    schemes.get(name) ?? schemes.get(bare) ?? schemes.get(bare.split(/[+:]/, 1)[0] ?? '') ?? [];
  return id ? identity(id, role ?? engine(id).role, null, 'undeclared') : null;
}

/**
 * The engine of a connection URL, and its version where the URL says one (`?serverVersion=16`, `jdbc:tc:postgresql:16`);
 * null for texts that are no such URL and for schemes that name no engine.
 */
export function identifyUrl(url: string): UrlIdentity | null {
  const text = url.trim();
  if (text.length > longest) return null;
  const [prefix, rest] = withoutWrapper(text);
  if (prefix === 'tc') return containerOf(rest);
  const [, scheme = '', behind = ''] = /^([a-zA-Z][\w+.-]{0,40}):(.*)$/s.exec(rest) ?? [];
  const found = isConnection(scheme.toLowerCase(), behind, prefix !== '') ? identifyScheme(scheme) : null;
  return found && withServerVersion(found, behind);
}

const wrappers = new Set([
  'jdbc',
  'r2dbc',
  'pool',
  'tc',
  'p6spy',
  'otel',
  'tracing',
  'log4jdbc',
  'aws-wrapper',
]);

/** "jdbc:otel:postgresql://…" is "postgresql://…"; the last wrapper is told, because `tc` starts a container. */
function withoutWrapper(text: string): [wrapper: string, rest: string] {
  let [wrapper, rest] = ['', text];
  for (;;) {
    const colon = rest.indexOf(':');
    const word = colon > 0 && colon < 20 ? rest.slice(0, colon).toLowerCase() : '';
    if (!wrappers.has(word)) return [wrapper, rest];
    [wrapper, rest] = [word, rest.slice(colon + 1)];
  }
}

/** "postgresql:16-alpine:///shop" of Testcontainers: an image without its owner. */
function containerOf(rest: string): UrlIdentity | null {
  const image = rest.split(/[/?]/, 1)[0]?.replace(/:$/, '') ?? '';
  const [name = '', tag = ''] = image.split(':');
  const known = identifyImage(tag ? `${name}:${tag}` : name);
  if (known) return tag ? known : { ...known, pin: 'undeclared' };
  return identifyScheme(name);
}

const pdo = /^(?:host|port|dbname|unix_socket|server|charset|database)=/i;

/** A scheme of a database and then an address, and not an image ("mysql:8.0") or a word with a colon. */
function isConnection(scheme: string, behind: string, wrapped: boolean): boolean {
  if (wrapped || behind.startsWith('//')) return true;
  if (scheme.startsWith('sqlite')) return /^(?:[/.:]|file:|.{1,200}\.(?:db|sqlite3?)$)/.test(behind);
  return pdo.test(behind);
}

/** Doctrine's `serverVersion`: "16", "8.0.36", "10.11.2-MariaDB", "mariadb-10.5.8". */
function withServerVersion(found: UrlIdentity, behind: string): UrlIdentity {
  const declared = /[?&;]server_?version=([^&#\s"']{1,100})/i
    .exec(withHoles(behind) ?? behind)?.[1]
    ?.toLowerCase();
  if (declared === undefined) return found;
  const isMariaDb = declared.includes('mariadb');
  const version = declared.includes(hole) ? null : leadingVersion(declared.replace(/^mariadb-/, ''));
  return {
    ...found,
    engine: isMariaDb && found.engine === 'mysql' ? 'mariadb' : found.engine,
    version,
    pin: version ? 'exact' : 'unresolved',
  };
}

const identity = (id: string, role: Role, version: string | null, pin: Pin): UrlIdentity => ({
  role,
  engine: id,
  flavour: null,
  variants: [],
  version,
  pin,
});

/**
 * The first host of a connection URL, to join it with the service of that name; null where there is none or it is not
 * certain. It must not leave its caller: a host may name a customer or a network.
 */
export function hostOf(url: string): string | null {
  const text = url.trim();
  if (text.length > longest) return null;
  const pdoHost = /(?:^|[:;])(?:host|server)=([\w.-]{1,253})(?:$|[;,])/i.exec(text)?.[1];
  if (pdoHost && !text.includes('://')) return pdoHost.toLowerCase();
  const start = text.indexOf('//');
  if (start < 0) return null;
  // A password may hold a slash that nobody escaped: what stands before the last @ is never taken for a host.
  const [address = ''] = text.slice(start + 2).split(/[?#;\s]/, 1);
  if (text.indexOf('@', start + 2 + address.length) >= 0) return null;
  const authority = address.slice(address.lastIndexOf('@') + 1).split(/[/,]/, 1)[0] ?? '';
  const host = /^([a-zA-Z\d][\w.-]{0,252})(?::\d{1,5})?$/.exec(authority)?.[1];
  return host?.toLowerCase() ?? null;
}
