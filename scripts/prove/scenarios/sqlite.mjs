// Procedures with SQLite. Several connections need a file: https://www.npmjs.com/package/node-sqlite3-wasm
import { join } from 'node:path';
import { install } from '../packages.mjs';
import { pause, temporaryFolder } from '../processes.mjs';
import { python } from '../programs.mjs';
import { row } from '../statements.mjs';

const label = (handle) => `${handle.engine} ${handle.version}`;

/** Connections to one database in a file. */
async function onFile(use) {
  const { Database } = await install('databases', 'node-sqlite3-wasm');
  const path = join(temporaryFolder('sqlite'), 'db');
  const open = [];
  const connect = () => {
    open.push(new Database(path));
    return open.at(-1);
  };
  try {
    const seen = await use(connect);
    const { version } = connect().get('SELECT sqlite_version() AS version');
    return { on: `sqlite ${version}`, seen };
  } finally {
    for (const database of open) database.close();
  }
}

const said = (database, text) => {
  try {
    database.exec(text);
    return 'ok';
  } catch (error) {
    return error.message;
  }
};

const staleSnapshot = `
import os, sqlite3, tempfile
with tempfile.TemporaryDirectory() as folder:
    a, b = (sqlite3.connect(os.path.join(folder, 'db'), isolation_level=None, timeout=0) for _ in 'ab')
    a.execute('PRAGMA journal_mode=WAL')
    a.executescript('CREATE TABLE t(v INT); INSERT INTO t VALUES(10)')
    for one in (a, b): one.execute('BEGIN'); one.execute('SELECT v FROM t').fetchall()
    a.execute('UPDATE t SET v=11'); a.execute('COMMIT')
    try: b.execute('UPDATE t SET v=11'); print('ok')
    except sqlite3.OperationalError as error: print(error.sqlite_errorname)
    b.execute('ROLLBACK')
    print(a.execute('SELECT v FROM t').fetchone()[0])
    print(sqlite3.sqlite_version)
`;

/** By the id of the behaviour. */
export const sqlite = {
  'sqlite-postgresql-now-in-transaction': {
    left: async ({ engine }) => {
      const { inMemory, ask, ...handle } = await engine('sqlite');
      const seen = await inMemory(async (database) => {
        database.exec('CREATE TABLE a(t); BEGIN; INSERT INTO a VALUES(CURRENT_TIMESTAMP)');
        await pause(1200);
        database.exec('INSERT INTO a VALUES(CURRENT_TIMESTAMP)');
        return ask(database, 'SELECT count(DISTINCT t) FROM a').map(row);
      });
      return { on: label(handle), seen };
    },
  },
  'sqlite-postgresql-regex': {
    left: async ({ engine }) => {
      const handle = await engine('sqlite');
      return {
        on: label(handle),
        seen: (await handle.run("SELECT 'abc' REGEXP '^a'")).map((line) => line.replace(/^! /, '')),
      };
    },
  },
  'sqlite-postgresql-full-text': {
    left: ({ behaviour }) =>
      onFile((connect) => {
        const database = connect();
        const texts = behaviour.probe.left.run.split(';').filter((text) => text.trim());
        for (const text of texts.slice(0, -1)) database.exec(text);
        return Object.values(database.get(texts.at(-1))).join('|');
      }),
  },
  'sqlite-postgresql-max-parameters': {
    left: async ({ engine }) => {
      const { inMemory, ...handle } = await engine('sqlite');
      const seen = await inMemory(async (database) =>
        [32766, 32767].map((n) => {
          try {
            database
              .prepare(`SELECT 1 WHERE 1 IN (${Array.from({ length: n }, () => '?').join(',')})`)
              .free();
            return `${n} ok`;
          } catch (error) {
            return `${n} ${error.message}`;
          }
        }),
      );
      return { on: label(handle), seen };
    },
  },
  'sqlite-postgresql-connections': {
    left: () =>
      onFile((connect) => {
        connect().exec('CREATE TABLE t(a)');
        let count = 1;
        for (; count < 150; count++) connect().all('SELECT a FROM t');
        return String(count);
      }),
  },
  'sqlite-postgresql-driver-types': {
    left: async ({ engine }) => {
      const { inMemory, ...handle } = await engine('sqlite');
      const [c, n] = await inMemory(
        (database) => database.exec('SELECT count(*) c, 1.5 n FROM (SELECT 1)')[0].values[0],
      );
      return { on: label(handle), seen: `${typeof c} ${typeof n} ${c + 1}` };
    },
  },
  'sqlite-postgresql-single-writer': {
    left: () =>
      onFile((connect) => {
        const [a, b] = [connect(), connect()];
        a.exec('CREATE TABLE t(id INTEGER PRIMARY KEY, v INT); INSERT INTO t VALUES(1,0),(2,0)');
        a.exec('BEGIN; UPDATE t SET v=1 WHERE id=1');
        const seen = said(b, 'UPDATE t SET v=1 WHERE id=2');
        a.exec('COMMIT');
        return seen === 'database is locked' ? `SQLITE_BUSY ${seen}` : seen;
      }),
  },
  'sqlite-postgresql-lost-update': {
    left: async () => {
      const { stdout } = await python('3.11', staleSnapshot);
      const lines = stdout.trim().split('\n');
      return { on: `sqlite ${lines.pop()}`, seen: lines };
    },
  },
};
