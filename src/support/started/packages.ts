import { type NamedServer, serverNamed } from '../../catalog/servers.js';
import { baseName } from './unwrap.js';

/** A server that a package manager installs. */
export interface InstalledServer extends NamedServer {
  readonly declared: string;
  /** Debian and Ubuntu start a server when they install it; the others do not. */
  readonly sure: boolean;
}

const managers: ReadonlyMap<string, RegExp> = new Map([
  ['apt', /^install$/],
  ['apt-get', /^install$/],
  ['aptitude', /^install$/],
  ['brew', /^(?:install|reinstall)$/],
  ['apk', /^add$/],
  ['yum', /^install$/],
  ['dnf', /^install$/],
  ['microdnf', /^install$/],
  ['zypper', /^(?:install|in)$/],
  ['choco', /^install$/],
  ['pacman', /^-S/],
]);

/** The servers among the packages that a command installs; clients, libraries and extensions are none. */
export function installedPackages(words: readonly string[]): InstalledServer[] {
  const [name = '', ...rest] = words;
  const verb = managers.get(baseName(name));
  if (!verb) return [];
  const at = rest.findIndex((word) => verb.test(word));
  if (at < 0) return [];
  return rest.slice(at + 1).flatMap((word) => {
    const server = word.startsWith('-') ? null : serverNamed(word.slice(word.lastIndexOf('/') + 1));
    return server ? [{ ...server, declared: word, sure: baseName(name).startsWith('apt') }] : [];
  });
}
