import type { Compared, PlacedDeclaration } from '../model.js';
import { versionsOf } from './comparison.js';

/** What a program of the repository declares for itself in development comes before what lies beside other programs. */
export function ownFirst(
  one: PlacedDeclaration,
  theirs: readonly PlacedDeclaration[],
  reference: Compared,
  declarations: readonly PlacedDeclaration[],
): readonly PlacedDeclaration[] {
  if (reference !== 'dev' || one.project === '.') return theirs;
  const own = declarations.filter(
    (other) =>
      other.environment === 'dev' &&
      other.engine === one.engine &&
      other.project === one.project &&
      versionsOf(other).length > 0,
  );
  return own.length > 0 ? own : theirs;
}

/** Without a production, what two programs of one repository start for themselves need not be one server. */
export const areStrangers = (
  mine: readonly PlacedDeclaration[],
  theirs: readonly PlacedDeclaration[],
  reference: Compared,
): boolean =>
  reference === 'dev' &&
  [...mine, ...theirs].every(({ project }) => project !== '.') &&
  mine.every((one) => theirs.every((other) => other.project !== one.project));
