import type { ServiceUrl } from '../../support/service-url.js';
import { UserError } from '../../support/user-error.js';

const help: ReadonlyMap<string, string> = new Map([
  ['ECONNREFUSED', 'Nothing listens at its host and port. Is the service running and reachable from here?'],
  ['ECONNRESET', 'The server closed the connection. Does it expect TLS, or another protocol?'],
  ['ENOTFOUND', 'Its host name is not known here.'],
  ['EAI_AGAIN', 'Its host name cannot be looked up at the moment.'],
  ['EHOSTUNREACH', 'Its host cannot be reached from here.'],
  ['ENETUNREACH', 'Its network cannot be reached from here.'],
  ['ETIMEDOUT', 'It did not answer in time. Is it reachable from here, or behind a firewall?'],
  ['NO_TLS', 'The server offers no TLS. Use sslmode=disable only where nobody can listen.'],
  ['NEEDS_TLS', 'The server wants the password over TLS, and offers none.'],
  ['AUTHENTICATION', 'The server refused the user, the password, or the database to that user.'],
  ['NO_DATABASE', 'The database that the URL names is not there.'],
  ['PLUGIN', 'The user logs in by a method that the probe does not know; give it a user with a password.'],
  [
    'REFUSED',
    'The server refused the questions; they only read settings. Does the user have the right to log in?',
  ],
  ['PROTOCOL', 'What answers there does not speak the protocol that the URL names.'],
]);

/** A failure whose reason is one of the words above. Messages of servers are never shown: they repeat what they got. */
export function failure(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** Why a service could not be asked, for a person; nothing of its URL is in it. */
export function explainFailure(error: unknown, { name, protocol }: ServiceUrl): UserError {
  const code = reasonOf(error);
  const certificate = /CERT|SIGNATURE|ISSUER/.test(code);
  const what = `${name} could not be asked (${protocol}, ${code})`;
  if (/ALTNAME/.test(code))
    return new UserError(what, 'Its certificate is for another host than the URL names.');
  if (certificate)
    return new UserError(
      what,
      'Its certificate is not one that this machine trusts. Name its root with sslrootcert=FILE in the URL, or accept any with sslmode=require.',
    );
  return new UserError(what, help.get(code) ?? 'See the log of the service for what it refused.');
}

const postgresql: readonly [RegExp, string][] = [
  [/^28/, 'AUTHENTICATION'],
  [/^3D000$/, 'NO_DATABASE'],
  [/^CONNECT_TIMEOUT$|^57014$/, 'ETIMEDOUT'],
  [/^CONNECTION_(CLOSED|ENDED|DESTROYED)$/, 'ECONNRESET'],
  [/^[0-9A-Z]{5}$/, 'REFUSED'],
];

function reasonOf(error: unknown): string {
  const code = String((error as { code?: unknown } | null)?.code ?? 'PROTOCOL');
  const known = help.has(code) ? undefined : postgresql.find(([pattern]) => pattern.test(code));
  return known?.[1] ?? (/^\w{1,60}$/.test(code) ? code : 'PROTOCOL');
}
