// Procedures with PostgreSQL on one side at least.
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../processes.mjs';
import { row } from '../statements.mjs';

const label = (handle) => `${handle.engine} ${handle.version}`;

/** Two connections to one database of its own. */
async function two(engine, version, use) {
  const server = await engine('postgresql', version);
  return server.inDatabase(async (name) => {
    const [a, b] = [await server.connect(name), await server.connect(name)];
    try {
      return { on: label(server), seen: await use(a, b, server) };
    } finally {
      await Promise.all([a.end(), b.end()]);
    }
  });
}

const said = async (client, text) => {
  try {
    await client.query(text);
    return 'ok';
  } catch (error) {
    return error.message;
  }
};

/** `versions` of the same COPY: how many rows a file of three lines has. */
const copyCsv = async ({ engine, version }) => {
  const server = await engine('postgresql', version);
  const folder = temporaryFolder('csv');
  writeFileSync(join(folder, 'f.csv'), 'x\n\\.\ny\n');
  chmodSync(join(folder, 'f.csv'), 0o644);
  return {
    on: label(server),
    seen: await server.run(
      `CREATE TABLE t(a text); COPY t FROM '${join(folder, 'f.csv')}' CSV; SELECT count(*) FROM t`,
    ),
  };
};

const isolation = ({ engine, version }) =>
  two(engine, version, async (a, b, { ask }) => {
    await a.query('CREATE TABLE r(v int)');
    await a.query('INSERT INTO r VALUES(1)');
    await a.query('BEGIN');
    const [first] = await ask(a, 'SELECT v FROM r');
    await b.query('UPDATE r SET v=2');
    const [second] = await ask(a, 'SELECT v FROM r');
    await a.query('COMMIT');
    return `${row(first)} ${row(second)}`;
  });

/** By the id of the behaviour. */
export const postgresql = {
  'postgresql-17-18-copy-csv': { left: copyCsv, right: copyCsv },
  'mysql-postgresql-isolation-default': { right: isolation },
  'sqlite-postgresql-max-parameters': {
    right: async ({ engine, version }) => {
      const server = await engine('postgresql', version);
      const client = await server.connect();
      const lines = [];
      for (const n of [32767, 65535]) {
        const places = Array.from({ length: n }, (_, i) => `$${i + 1}`).join(',');
        const values = Array.from({ length: n }, () => 1);
        lines.push(
          await client.query(`SELECT 1 WHERE 1 IN (${places})`, values).then(
            () => `${n} ok`,
            (error) => `${n} ${error.message}`,
          ),
        );
      }
      await client.end();
      return { on: label(server), seen: lines };
    },
  },
  'sqlite-postgresql-connections': {
    right: async ({ engine, version }) => {
      const server = await engine('postgresql', version, { settings: ['max_connections=100'] });
      const clients = [];
      let end = '';
      while (clients.length < 150 && end === '')
        await server.connect().then(
          (client) => clients.push(client),
          (error) => {
            end = error.message;
          },
        );
      // One connection is the proof's own.
      const seen = `${clients.length + 1} ${end}`;
      await Promise.all(clients.map((client) => client.end()));
      return { on: label(server), seen };
    },
  },
  'sqlite-postgresql-driver-types': {
    right: async ({ engine, version }) => {
      const server = await engine('postgresql', version);
      const client = await server.connect();
      const { c, n } = (await client.query('SELECT count(*) c, 1.5 n FROM (SELECT 1) s')).rows[0];
      await client.end();
      return { on: label(server), seen: `${typeof c} ${typeof n} ${c + 1}` };
    },
  },
  'sqlite-postgresql-single-writer': {
    right: ({ engine, version }) =>
      two(engine, version, async (a, b) => {
        await a.query('CREATE TABLE t(id int, v int); INSERT INTO t VALUES(1,0),(2,0)');
        await a.query('BEGIN; UPDATE t SET v=1 WHERE id=1');
        const seen = await said(b, 'UPDATE t SET v=1 WHERE id=2');
        await a.query('COMMIT');
        return seen;
      }),
  },
  'sqlite-postgresql-lost-update': {
    right: ({ engine, version }) =>
      two(engine, version, async (a, b, { ask }) => {
        await a.query('CREATE TABLE t(v int); INSERT INTO t VALUES(10)');
        for (const one of [a, b]) await one.query('BEGIN; SELECT v FROM t');
        await a.query('UPDATE t SET v=11; COMMIT');
        const second = await said(b, 'UPDATE t SET v=11; COMMIT');
        const [[value]] = await ask(a, 'SELECT v FROM t');
        return `${value} ${second === 'ok' ? 'silent' : second}`;
      }),
  },
  'memory-queue-broker-transaction': {
    left: ({ engine }) => two(engine, null, (a, _, server) => jobSees(a, a, server)),
    right: ({ engine }) => two(engine, null, (a, b, server) => jobSees(a, b, server)),
  },
  'postgresql-setting-encoding': {
    left: async ({ engine, version }) => {
      const server = await engine('postgresql', version);
      const administrator = await server.connect();
      await administrator.query(
        "CREATE DATABASE ascii ENCODING 'SQL_ASCII' LOCALE 'C' LOCALE_PROVIDER libc TEMPLATE template0",
      );
      const client = await server.connect('ascii');
      const rows = await server.ask(client, "SELECT length('é')");
      await client.end();
      await administrator.query('DROP DATABASE ascii');
      await administrator.end();
      return { on: label(server), seen: rows.map(row) };
    },
  },
  'postgresql-setting-read-only': {
    right: async ({ engine, version }) => {
      const server = await engine('postgresql', version);
      const text = 'CREATE TABLE t(a int); SET default_transaction_read_only=on; INSERT INTO t VALUES(1)';
      return { on: label(server), seen: await server.run(text) };
    },
  },
};

async function jobSees(writer, job, { ask }) {
  await writer.query('CREATE TABLE t(a int)');
  await writer.query('BEGIN; INSERT INTO t VALUES(1)');
  const [[count]] = await ask(job, 'SELECT count(*) FROM t');
  await writer.query('COMMIT');
  return `job sees ${count}`;
}
