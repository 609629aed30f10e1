import { identifySetting } from '../catalog/environment-keys.js';
import { identifyScheme } from '../catalog/urls.js';
import type { Declaration, Role, SourceFile, Statement, Tree } from '../model.js';
import { declare } from './declare.js';
import { directoryOf, fileNameOf } from './path.js';
import { type PhpEntry, phpArrays, phpValue } from './php-arrays.js';

/** A file of Laravel's configuration that names a connection, and where those connections are described. */
interface Choice {
  readonly role: Role;
  /** The environment key whose values mean the same. */
  readonly key: string;
  readonly connections: string;
  readonly driver: string;
}

/** https://laravel.com/docs/configuration */
const choices: ReadonlyMap<string, Choice> = new Map([
  ['database', { role: 'database', key: 'DB_CONNECTION', connections: 'connections', driver: 'driver' }],
  ['cache', { role: 'cache', key: 'CACHE_STORE', connections: 'stores', driver: 'driver' }],
  ['queue', { role: 'broker', key: 'QUEUE_CONNECTION', connections: 'connections', driver: 'driver' }],
  ['filesystems', { role: 'storage', key: 'FILESYSTEM_DISK', connections: 'disks', driver: 'driver' }],
  ['mail', { role: 'mail', key: 'MAIL_MAILER', connections: 'mailers', driver: 'transport' }],
]);

/**
 * What a configuration file falls back to where its key is not set. Production sets it: the framework's own template
 * brings the default along, so that it says nothing about production.
 */
export function laravelDefaults(file: SourceFile): Declaration[] {
  const choice = choices.get(fileNameOf(file.path).replace(/\.php$/, ''));
  const entries = choice ? phpArrays(file.text) : [];
  const found = entries.find(({ path }) => path.length === 1 && path[0] === 'default');
  if (!choice || !found) return [];
  const { text, keys } = phpValue(found.value);
  const engine = text === null ? null : engineOf(text, choice, entries);
  if (text === null || !engine) return [];
  const says: readonly (Statement | null)[] =
    keys.length === 0
      ? [null]
      : (['dev', 'ci'] as const).map((environment) => ({
          environment,
          because: `code falls back to it unless ${keys.join(' or ')} is set`,
        }));
  return says.map((one) =>
    declare({
      role: choice.role,
      engine,
      declared: `'default' => … '${text}'`,
      at: { file: file.path, line: found.line },
      says: one,
      unlessSet: keys.length > 0 ? keys : null,
    }),
  );
}

/** The engine of a connection: by the driver that its description names, else by its own name. */
function engineOf(name: string, { role, key, connections, driver }: Choice, entries: readonly PhpEntry[]) {
  const described = entries.find(
    ({ path }) => path.length === 3 && path[0] === connections && path[1] === name && path[2] === driver,
  );
  const driverName = described ? phpValue(described.value).text : null;
  const found = identifySetting(key, driverName ?? name);
  if (found?.role === role) return found.engine;
  return role === 'database' ? (identifyScheme(driverName ?? name)?.engine ?? null) : null;
}

/** The engine of a database connection that is described in the configuration beside (or below) that file. */
export function laravelConnection(name: string, beside: string, tree: Tree): string | null {
  const choice = choices.get('database');
  const folder = directoryOf(beside);
  const paths = ['config/database.php', 'app/Config/database.php'].map((path) =>
    folder === '' ? path : `${folder}/${path}`,
  );
  const text = tree.text(paths.find((path) => tree.has(path)) ?? paths[0] ?? '');
  return choice ? engineOf(name, choice, phpArrays(text ?? '')) : null;
}
