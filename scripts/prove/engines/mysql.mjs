// MySQL and MariaDB, from Debian's suites.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { install } from '../packages.mjs';
import { freePort } from '../processes.mjs';
import { transcript } from '../statements.mjs';
import { debianRoot, within } from './debian.mjs';

/** Which suite holds which line of MariaDB, oldest first. */
export const mariadbSuites = new Map([
  ['10.5', ['bullseye', 'mariadb-server-core-10.5']],
  ['10.11', ['bookworm', 'mariadb-server-core']],
  ['11.8', ['trixie', 'mariadb-server-core']],
]);

/** The same of MySQL. */
export const mysqlSuites = new Map([['9', ['sid', 'mysql-server-core']]]);

/** A running MariaDB; every probe has a database called `db`. `settings`: more of its options. */
export async function mariadb(version, { settings = [] } = {}) {
  const place = within(await debianRoot(...pick(mariadbSuites, version)), `mariadb-${version}`);
  mkdirSync(join(place.shared, 'data/mysql'), { recursive: true });
  const share = ['mysql', 'mariadb']
    .map((name) => join(place.root, 'usr/share', name))
    .find((path) => existsSync(path));
  const sql = ['system_tables', 'performance_tables', 'system_tables_data'].map((name) => {
    const file = ['mysql', 'mariadb']
      .map((prefix) => join(share, `${prefix}_${name}.sql`))
      .find((path) => existsSync(path));
    return readFileSync(file, 'utf8');
  });
  const first = ['CREATE DATABASE IF NOT EXISTS mysql;', 'USE mysql;', 'SET @auth_root_socket=NULL;'];
  await place.run(
    [
      'mariadbd',
      ...common,
      '--bootstrap',
      '--log-warnings=0',
      '--enforce-storage-engine=',
      '--max-allowed-packet=8M',
    ],
    { input: [...first, ...sql].join('\n') },
  );
  return serve(place, 'mariadb', ['mariadbd', ...common, ...settings]);
}

/** A running MySQL, likewise. */
export async function mysql(version, { settings = [] } = {}) {
  const place = within(await debianRoot(...pick(mysqlSuites, version)), `mysql-${version}`);
  await place.run(['mysqld', ...common, '--secure-file-priv=', '--initialize-insecure']);
  return serve(place, 'mysql', ['mysqld', ...common, '--secure-file-priv=', '--mysqlx=OFF', ...settings]);
}

const pick = (suites, version) => {
  const [suite, ...packages] = suites.get(version);
  return [suite, packages];
};

const common = ['--no-defaults', '--user=root', '--datadir=/tmp/data'];

async function serve(place, engine, program) {
  const { createConnection } = await install('servers', 'mysql2/promise');
  const port = await freePort();
  const socketPath = join(place.shared, 'socket');
  const connect = async (more = {}) => {
    const client = await createConnection({ socketPath, user: 'root', rowsAsArray: true, typeCast, ...more });
    client.on('error', () => {});
    await client.query('SET NAMES utf8mb4');
    return client;
  };
  const server = await place.start(
    [...program, '--socket=/tmp/socket', `--port=${port}`, '--bind-address=127.0.0.1', '--pid-file=/tmp/pid'],
    { ready: async () => (await connect()).end().then(() => true) },
  );
  const administrator = await connect();
  const [[[full]]] = await administrator.query('SELECT version()');
  let last = Promise.resolve();
  const inDatabase = (use) => {
    const mine = last.then(async () => {
      await administrator.query('DROP DATABASE IF EXISTS db');
      await administrator.query('CREATE DATABASE db');
      return use('db');
    });
    last = mine.catch(() => {});
    return mine;
  };
  return {
    engine,
    version: full.split('-')[0],
    port,
    connect,
    ask,
    inDatabase,
    run: (text) =>
      inDatabase(async (database) => {
        const client = await connect({ database });
        try {
          return await transcript(text, (statement) => ask(client, statement));
        } finally {
          client.destroy();
        }
      }),
    async stop() {
      administrator.destroy();
      await server.kill();
    },
  };
}

// Values as the server writes them.
const typeCast = (field) => field.string('utf8');

/** The rows of one statement. */
export async function ask(client, text) {
  const [rows] = await client.query(text);
  return Array.isArray(rows) ? rows : [];
}
