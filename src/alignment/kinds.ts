import { engine } from '../catalog/engines.js';
import { compatibility } from '../catalog/relations.js';

const relational = new Set([
  'postgresql',
  'mysql',
  'mariadb',
  'sqlite',
  'mssql',
  'oracle',
  'h2',
  'hsqldb',
  'derby',
  'db2',
  'cockroachdb',
  'libsql',
  'yugabytedb',
  'tidb',
]);

/** Whether two engines can be meant for one purpose: two relational databases, two search engines, an emulator and its service. */
export function ofOneKind(a: string, b: string): boolean {
  if (compatibility(a, b) === 'emulator' || compatibility(a, b) === 'protocol') return true;
  const [left, right] = [engine(a), engine(b)];
  if (left.role !== right.role || left.role === 'other') return false;
  if (left.role === 'database') return relational.has(a) && relational.has(b);
  return left.role !== 'cache' || left.family === right.family || [a, b].includes('memcached');
}
