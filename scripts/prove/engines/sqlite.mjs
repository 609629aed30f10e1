// SQLite, compiled to WebAssembly with its own defaults: https://www.npmjs.com/package/sql.js
import { install } from '../packages.mjs';
import { transcript } from '../statements.mjs';

/** The SQLite that npm gives; every probe has a database of its own, in memory. */
export async function sqlite() {
  const { Database } = await (await install('databases', 'sql.js'))();
  const ask = (database, text) => {
    const statement = database.prepare(text);
    const rows = [];
    try {
      while (statement.step()) rows.push(statement.get(null, { useBigInt: true }).map(shown));
    } finally {
      statement.free();
    }
    return rows;
  };
  const inMemory = async (use) => {
    const database = new Database();
    try {
      return await use(database);
    } finally {
      database.close();
    }
  };
  const [[version]] = await inMemory((database) => ask(database, 'SELECT sqlite_version()'));
  const run = (text) =>
    inMemory((database) => transcript(text, async (statement) => ask(database, statement)));
  return { engine: 'sqlite', version, ask, inMemory, run, stop: async () => {} };
}

// As SQLite's own shell writes them: integers are whole, floating-point numbers have 15 digits and always a point.
function shown(value) {
  if (typeof value !== 'number') return value;
  const [digits, exponent] = value.toPrecision(15).split('e');
  const short = digits.includes('.') ? digits.replace(/0+$/, '').replace(/\.$/, '.0') : `${digits}.0`;
  return exponent === undefined ? short : `${short}e${exponent}`;
}
