import { sameBoundary } from '../catalog/engines.js';
import type { Comparison, PlacedDeclaration, Severity } from '../model.js';
import { distinct, versionsOf } from './comparison.js';

/** A severity, or a milder one that is known. */
export function atMost(severity: Severity, known: Severity | null): Severity {
  return known !== null && ranks.indexOf(known) < ranks.indexOf(severity) ? known : severity;
}

const ranks: readonly Severity[] = ['low', 'medium', 'high'];

/** The first two versions, one of each side, that lie across a boundary of their engine. */
export function acrossVersions(
  id: string,
  mine: readonly PlacedDeclaration[],
  theirs: readonly PlacedDeclaration[],
): Comparison | undefined {
  const [here, there] = [distinct(mine.flatMap(versionsOf)), distinct(theirs.flatMap(versionsOf))];
  const apart = here
    .flatMap((a) => there.map((b) => ({ a, b })))
    .find(({ a, b }) => sameBoundary(id, a, b) === 'differs');
  return apart && { kind: 'versions', engine: id, here: apart.a, there: apart.b };
}
