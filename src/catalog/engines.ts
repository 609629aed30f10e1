import type { Role } from '../model.js';

export interface Engine {
  readonly id: string;
  readonly title: string;
  readonly role: Role;
  /** Engines of one family speak one protocol: redis, valkey and keydb; mysql and mariadb. */
  readonly family: string;
  /** How many leading numbers of a version are a behaviour boundary (PostgreSQL 1, MySQL 2); 0: never compared. */
  boundary(version: string): number;
}

const one = () => 1;
const two = () => 2;

const table: readonly Engine[] = [
  {
    id: 'postgresql',
    title: 'PostgreSQL',
    role: 'database',
    family: 'postgresql',
    boundary: (v) => (Number.parseInt(v, 10) < 10 ? 2 : 1),
  },
  { id: 'mysql', title: 'MySQL', role: 'database', family: 'mysql', boundary: two },
  { id: 'mariadb', title: 'MariaDB', role: 'database', family: 'mysql', boundary: two },
  { id: 'redis', title: 'Redis', role: 'cache', family: 'redis', boundary: one },
  { id: 'valkey', title: 'Valkey', role: 'cache', family: 'redis', boundary: one },
  { id: 'node', title: 'Node.js', role: 'runtime', family: 'node', boundary: one },
  { id: 'python', title: 'Python', role: 'runtime', family: 'python', boundary: two },
];

const byId = new Map(table.map((engine) => [engine.id, engine]));

/** The catalogue's entry; an engine that it does not know compares by its first number. */
export function engine(id: string): Engine {
  return byId.get(id) ?? { id, title: id, role: 'other', family: id, boundary: one };
}
