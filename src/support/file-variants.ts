import { engine } from '../catalog/engines.js';
import type { PlacedDeclaration } from '../model.js';

const engineWords =
  /(?<![a-z])(?:postgres(?:ql)?|pgsql|pg|mysql|mariadb|maria|sqlite3?|mssql|sqlserver|oracle|cockroach(?:db)?|mongo(?:db)?|redis|valkey|memcached|h2)(?![a-z])/;

/**
 * Files of one folder whose names differ in the engine alone (`test-pgsql.yml`, `test-mariadb.yml`), or that extend
 * the name of another (`docker-compose.dev.yml`, `docker-compose.dev-cluster.yml`), offer one of several on purpose:
 * what they declare for one role are alternatives. `postgres.yaml` beside `redis.yaml` are two parts of one whole.
 */
export function withVariants(declarations: readonly PlacedDeclaration[]): PlacedDeclaration[] {
  const groups = new Map<string, Set<string>>();
  for (const one of declarations) {
    const key = keyOf(one);
    if (key) groups.set(key, (groups.get(key) ?? new Set()).add(one.at.file));
  }
  return declarations.map((one) => {
    const key = one.alternative === null && engine(one.engine).role !== 'runtime' ? keyOf(one) : null;
    const isOneOfSeveral = key !== null && (groups.get(key)?.size ?? 0) > 1;
    return isOneOfSeveral ? { ...one, alternative: `one of ${stemOf(one.reader, one.at.file)}` } : one;
  });
}

function keyOf({ reader, at, role }: PlacedDeclaration): string | null {
  const stem = stemOf(reader, at.file);
  return stem && `${role}\0${stem}`;
}

function stemOf(reader: string, file: string): string | null {
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const name = file.slice(folder.length).toLowerCase();
  const development =
    reader === 'compose' ? /^(?:docker-)?compose[.-]dev(?:elopment)?(?=[.-])/.exec(name) : null;
  if (development) return `${folder}${development[0]}*`;
  return engineWords.test(name) ? `${folder}${name.replace(engineWords, '*')}` : null;
}
