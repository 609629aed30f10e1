// Procedures with MySQL and MariaDB.
import { install } from '../packages.mjs';
import { row } from '../statements.mjs';

const label = (handle) => `${handle.engine} ${handle.version}`;

/** Two connections to one database of its own. */
async function two(server, use) {
  return server.inDatabase(async (database) => {
    const [a, b] = [await server.connect({ database }), await server.connect({ database })];
    try {
      return { on: label(server), seen: await use(a, b, server) };
    } finally {
      a.destroy();
      b.destroy();
    }
  });
}

const isolation =
  (id, level = null) =>
  async ({ engine, version }) =>
    two(await engine(id, version), async (a, b, { ask }) => {
      await a.query('CREATE TABLE r(v INT)');
      await a.query('INSERT INTO r VALUES(1)');
      if (level) await a.query(`SET SESSION TRANSACTION ISOLATION LEVEL ${level}`);
      await a.query('BEGIN');
      const [first] = await ask(a, 'SELECT v FROM r');
      await b.query('UPDATE r SET v=2');
      const [second] = await ask(a, 'SELECT v FROM r');
      await a.query('COMMIT');
      return `${row(first)} ${row(second)}`;
    });

const staleUpdate = async ({ engine, version }) =>
  two(await engine('mariadb', version), async (a, b, { ask }) => {
    await a.query('CREATE TABLE r(v INT)');
    await a.query('INSERT INTO r VALUES(1)');
    await a.query('BEGIN');
    await a.query('SELECT v FROM r');
    await b.query('UPDATE r SET v=2');
    try {
      await a.query('UPDATE r SET v=v+1');
      await a.query('COMMIT');
      return `ok ${row((await ask(b, 'SELECT v FROM r'))[0])}`;
    } catch (error) {
      return `${error.errno} ${error.message}`;
    }
  });

const header =
  (id) =>
  async ({ engine, version }) => {
    const server = await engine(id, version);
    const client = await server.connect();
    const [, fields] = await client.query('SELECT table_name FROM information_schema.tables LIMIT 1');
    client.destroy();
    return { on: label(server), seen: fields[0].name };
  };

/** What a statement of the claim gives on another engine than the one that the behaviour belongs to. */
const runOn =
  (id, side) =>
  async ({ engine, behaviour }) => {
    const server = await engine(id);
    return { on: label(server), seen: await server.run(behaviour.probe[side].run) };
  };

const tableNames =
  (setting) =>
  async ({ engine }) => {
    const server = await engine('mariadb', null, { settings: [`--lower-case-table-names=${setting}`] });
    const text =
      'CREATE DATABASE x; USE x; CREATE TABLE Users(a INT); SHOW TABLES; SELECT count(*) FROM users; DROP DATABASE x';
    return { on: label(server), seen: await server.run(text) };
  };

const plainConnection =
  (required) =>
  async ({ engine, version }) => {
    const server = await engine('mysql', version, { settings: [`--require-secure-transport=${required}`] });
    const administrator = await server.connect();
    await administrator.query("CREATE USER IF NOT EXISTS plain@'%' IDENTIFIED BY ''");
    administrator.destroy();
    const { createConnection } = await install('servers', 'mysql2/promise');
    try {
      const client = await createConnection({
        host: '127.0.0.1',
        port: server.port,
        user: 'plain',
        rowsAsArray: true,
      });
      const [rows] = await client.query('SELECT 1');
      client.destroy();
      return { on: label(server), seen: row(rows[0]) };
    } catch (error) {
      return { on: label(server), seen: `! ${error.message}` };
    }
  };

/** By the id of the behaviour. */
export const mysql = {
  'mariadb-10.11-11.8-snapshot-isolation': { left: staleUpdate, right: staleUpdate },
  'mysql-mariadb-infoschema-case': { left: header('mysql'), right: header('mariadb') },
  'mysql-5.7-8.0-information-schema-case': { right: header('mysql') },
  'mysql-postgresql-isolation-default': { left: isolation('mysql') },
  'mysql-setting-isolation': { left: isolation('mysql'), right: isolation('mysql', 'READ COMMITTED') },
  'mysql-setting-lower-case-table-names': { left: tableNames(1), right: tableNames(0), engines: ['mariadb'] },
  'mysql-setting-local-infile': { left: runOn('mariadb', 'left'), engines: ['mariadb'] },
  'mysql-setting-max-allowed-packet': { right: runOn('mariadb', 'right'), engines: ['mariadb'] },
  'mysql-setting-secure-transport': { left: plainConnection('OFF'), right: plainConnection('ON') },
};
