import type { Declaration, SourceFile, Tree } from '../model.js';
import { declare } from './declare.js';
import { dotenvLookup, readDotenv } from './dotenv.js';
import type { Named } from './named-url.js';
import { at, entries, type Node, text } from './node.js';
import {
  cacheAdapter,
  type Defaults,
  database,
  defaultsIn,
  mailer,
  symfonyValue,
  transport,
} from './symfony-dsn.js';
import { leadingVersion } from './versions.js';

/** What one file's configuration is read with. */
export interface SymfonyContext {
  readonly file: string;
  readonly defaults: Defaults;
  /** The value of a variable in the .env file of the application, to look at only. */
  readonly dotenv: (key: string) => string | null;
}

/** The context of a file below config/packages. */
export function contextOf(file: SourceFile, root: Node | null, tree: Tree): SymfonyContext {
  const application = file.path.slice(0, Math.max(0, file.path.lastIndexOf('config/packages/')));
  const dotenv = tree.text(`${application}.env`);
  return {
    file: file.path,
    defaults: defaultsIn(at(root, 'parameters')),
    dotenv: dotenv === null ? () => null : dotenvLookup(readDotenv(dotenv)),
  };
}

/** What a part of the configuration (the whole, or a `when@test`) declares. */
export function symfonyDeclarations(part: Node | null, context: SymfonyContext): Declaration[] {
  const dbal = at(part, 'doctrine', 'dbal');
  const framework = at(part, 'framework');
  return [
    ...connections(dbal).flatMap(({ name, node }) => databaseOf(name, node, context) ?? []),
    ...one(at(framework, 'cache', 'app'), cacheAdapter, { role: 'cache', name: 'cache' }, context),
    ...transports(framework).flatMap(({ name, node }) =>
      one(node, transport, { role: 'broker', name: `messenger ${name}` }, context),
    ),
    ...one(at(framework, 'mailer', 'dsn'), mailer, { role: 'mail', name: 'mailer' }, context),
  ];
}

interface NamedNode {
  readonly name: string;
  readonly node: Node;
}

function connections(dbal: Node | null): NamedNode[] {
  const several = entries(at(dbal, 'connections')).map(({ key, value }) => ({ name: key, node: value }));
  if (several.length > 0) return several;
  return dbal ? [{ name: 'default', node: dbal }] : [];
}

const transports = (framework: Node | null): NamedNode[] =>
  entries(at(framework, 'messenger', 'transports')).flatMap(({ key, value }) => {
    const node = value.kind === 'map' ? at(value, 'dsn') : value;
    return node && !/^(?:failed|sync)$/.test(key) ? [{ name: key, node }] : [];
  });

function one(
  node: Node | null,
  identify: (written: string) => Named | null,
  more: Pick<Declaration, 'role' | 'name'>,
  { file, defaults }: SymfonyContext,
): Declaration[] {
  const written = text(node);
  if (!node || written === null) return [];
  const { text: value, keys } = symfonyValue(written, defaults);
  const found = value === null ? null : identify(value);
  if (!found) return [];
  const unlessSet = keys.length > 0 ? keys : null;
  return [declare({ ...found, ...more, at: { file, line: node.line }, unlessSet })];
}

/**
 * A connection by its driver or URL, with the version of the server that Doctrine is told. A URL that only the
 * environment knows is of the engine that the application's .env file names.
 */
function databaseOf(name: string, connection: Node, context: SymfonyContext): Declaration | null {
  const node = at(connection, 'driver') ?? at(connection, 'url');
  const written = text(node);
  if (!node || written === null) return null;
  const { text: value, keys } = symfonyValue(written, context.defaults);
  const known = value === null ? null : database(value);
  const told = at(connection, 'server_version') ?? at(connection, 'serverVersion');
  const version = told ? serverVersion(text(told) ?? '') : null;
  const usual = known || !told ? null : database(context.dotenv(keys[0] ?? '') ?? '');
  const found = known ?? usual;
  if (!found) return null;
  const line = version && told ? told.line : node.line;
  return declare({
    role: 'database',
    name: name === 'default' ? null : name,
    engine: version?.isMariaDb ? 'mariadb' : found.engine,
    variants: found.variants,
    declared: version ? `server_version: ${text(told)}` : found.declared,
    version: version?.version ?? found.version ?? null,
    at: { file: context.file, line },
    unlessSet: known && keys.length > 0 ? keys : null,
  });
}

/** "16", "8.0.36", "mariadb-10.11.2", "10.11.2-MariaDB". */
function serverVersion(written: string): { version: string; isMariaDb: boolean } | null {
  const isMariaDb = /mariadb/i.test(written);
  const version = leadingVersion(written.replace(/^mariadb-/i, ''));
  return version ? { version, isMariaDb } : null;
}
