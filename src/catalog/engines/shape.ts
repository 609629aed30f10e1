import type { Role } from '../../model.js';

/** What the catalogue knows of an engine. */
export interface Engine {
  readonly id: string;
  readonly title: string;
  /** The role it usually plays; a declaration may say another (Redis as broker). */
  readonly role: Role;
  /** Engines of one family speak one protocol: redis, valkey and keydb; mysql and mariadb. */
  readonly family: string;
  /** How many leading numbers of a version are a behaviour boundary (PostgreSQL 1, MySQL 2); 0: never compared. */
  boundary(version: string): number;
  /** The version in the engine's usual numbering ("1.8" of Java is "8"), or null where it is in none. */
  comparable(version: string): string | null;
}

/** Where versions begin to behave differently: after so many numbers, or as a function of the version. */
export type Boundary = number | ((version: string) => number);

/** Two numbers before that major version, one from it on. */
export const twoBefore =
  (major: number): Boundary =>
  (version) =>
    Number.parseInt(version, 10) < major ? 2 : 1;

/** A row of the catalogue: the family is the engine itself unless told. */
export function row(
  id: string,
  title: string,
  role: Role,
  boundary: Boundary = 1,
  more: Partial<Pick<Engine, 'family' | 'comparable'>> = {},
): Engine {
  return {
    id,
    title,
    role,
    family: id,
    boundary: typeof boundary === 'number' ? () => boundary : boundary,
    comparable: (version) => version,
    ...more,
  };
}
