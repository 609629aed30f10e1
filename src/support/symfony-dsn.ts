import type { Role } from '../model.js';
import { type Named, namedByUrl } from './named-url.js';
import { entries, type Node, text } from './node.js';

/** What a value of Symfony's configuration is in the end: its text, and the environment keys that it waits for. */
export interface SymfonyValue {
  readonly text: string | null;
  readonly keys: readonly string[];
}

/** The defaults of environment variables that a file gives: `parameters: { env(DATABASE_URL): … }`. */
export type Defaults = ReadonlyMap<string, string>;

/** Reads `env(KEY)` parameters. */
export function defaultsIn(parameters: Node | null): Defaults {
  return new Map(
    entries(parameters).flatMap(({ key, value }) => {
      const name = /^env\(([A-Z]\w*)\)$/.exec(key)?.[1];
      const written = text(value);
      return name && written !== null ? [[name, written] as const] : [];
    }),
  );
}

/** A value with `%env(resolve:KEY)%` put in where a default is known (https://symfony.com/doc/current/configuration/env_var_processors.html). */
export function symfonyValue(written: string, defaults: Defaults): SymfonyValue {
  const key = /^%env\((?:[\w-]{1,40}:){0,4}([A-Z]\w{0,100})\)%$/.exec(written.trim())?.[1];
  return key ? { text: defaults.get(key) ?? null, keys: [key] } : { text: written, keys: [] };
}

const transports: readonly (readonly [scheme: RegExp, engine: string])[] = [
  [/^in-memory:/, 'in-memory'],
  [/^sync:/, 'in-process'],
  [/^redis|^valkey/, 'redis'],
  [/^amqp/, 'rabbitmq'],
  [/^beanstalkd:/, 'beanstalkd'],
  [/^sqs:|^https:\/\/sqs\./, 'sqs'],
  [/^(?:ed)?kafka:/, 'kafka'],
];

/** What a transport of Messenger hands its messages to; nothing for one that is kept in the database. */
export const transport = (dsn: string): Named | null => byTable(dsn, transports);

const mailers: readonly (readonly [scheme: RegExp, engine: string])[] = [
  [/^null:/, 'null'],
  [/^ses\b/, 'ses'],
  [/^(?:smtp|smtps|sendmail|native|\w+\+(?:smtp|api|https))/, 'smtp'],
];

/** What Mailer hands its mails to. */
export const mailer = (dsn: string): Named | null => byTable(dsn, mailers);

const adapters: readonly (readonly [adapter: RegExp, engine: string])[] = [
  [/^cache\.adapter\.(?:redis|redis_tag_aware)$/, 'redis'],
  [/^cache\.adapter\.valkey/, 'valkey'],
  [/^cache\.adapter\.memcached$/, 'memcached'],
  [/^cache\.adapter\.(?:array|apcu)$/, 'in-memory'],
  [/^cache\.adapter\.(?:filesystem|phpfiles|php_files)/, 'local-disk'],
  [/^cache\.adapter\.null$/, 'null'],
];

/** What a cache adapter keeps its entries in. */
export const cacheAdapter = (name: string): Named | null => {
  const found = adapters.find(([pattern]) => pattern.test(name));
  return found ? { engine: found[1], variants: [], declared: name } : null;
};

function byTable(dsn: string, table: readonly (readonly [RegExp, string])[]): Named | null {
  const found = table.find(([pattern]) => pattern.test(dsn.trim()));
  return found ? { engine: found[1], variants: [], declared: `${dsn.split(':', 1)[0]}://…` } : null;
}

/** A database by its URL or driver (`pdo_pgsql`). */
export function database(written: string, role: Role = 'database'): Named | null {
  return namedByUrl(written.includes(':') ? written : `${written}://`, role);
}
