import { engine, sameBoundary } from '../../catalog/engines.js';
import type { Compared, Finding, ReportedDeclaration, ReportedService } from '../../model.js';
import { columns } from './words.js';

/**
 * How a cell stands to the others of its row: `reference` is what the others are compared with, `differs` has a
 * finding, `accepted` differs without a finding that counts (known, allowed, switched off, a pair by design),
 * `unknown` cannot be told (no version, or nothing to compare with), `absent` is empty and nobody minds.
 */
export type Mark = 'reference' | 'agrees' | 'differs' | 'accepted' | 'unknown' | 'absent';

type Marks = Readonly<Record<Compared, Mark>>;

/** The mark of each cell of a service, given the findings that speak of it. */
export function marksOf(service: ReportedService, findings: readonly Finding[]): Marks {
  const mark = (column: Compared) =>
    findingMark(column, findings) ??
    (column === 'prod' && findings.length > 0 && service.prod.length > 0
      ? 'reference'
      : plainMark(column, service));
  return { dev: mark('dev'), ci: mark('ci'), prod: mark('prod') };
}

function findingMark(column: Compared, findings: readonly Finding[]): Mark | null {
  const mine = findings.filter(({ environments }) =>
    column === 'prod' && environments.some((one) => one === 'dev' || one === 'ci')
      ? false
      : environments.includes(column),
  );
  if (mine.some((finding) => finding.state === 'new')) return 'differs';
  return mine.length > 0 ? 'accepted' : null;
}

function plainMark(column: Compared, service: ReportedService): Mark {
  const mine = service[column];
  if (mine.length === 0) return 'absent';
  const others = columns.filter((other) => other !== column && service[other].length > 0);
  if (column === 'prod')
    return isReference(
      mine,
      others.flatMap((other) => service[other]),
    )
      ? 'reference'
      : 'unknown';
  const reference = service.prod.length > 0 ? service.prod : others.flatMap((other) => service[other]);
  return relation(mine, reference);
}

/** Production says enough for the others unless one of them runs an engine of it whose version it does not tell. */
function isReference(mine: readonly ReportedDeclaration[], others: readonly ReportedDeclaration[]): boolean {
  const told = (id: string) => mine.some((one) => one.engine === id && isTold(one));
  return (
    others.length > 0 && others.every(({ engine: id }) => !mine.some((one) => one.engine === id) || told(id))
  );
}

function relation(mine: readonly ReportedDeclaration[], reference: readonly ReportedDeclaration[]): Mark {
  const pairs = mine.flatMap((one) =>
    reference.filter((other) => other.engine === one.engine).map((other) => [one, other] as const),
  );
  if (reference.length === 0) return 'unknown';
  if (pairs.length === 0) return 'accepted';
  const relations = pairs.map(([one, other]) => sameVersion(one, other));
  return relations.includes('agrees') ? 'agrees' : relations.includes('unknown') ? 'unknown' : 'accepted';
}

function sameVersion(one: ReportedDeclaration, other: ReportedDeclaration): Mark {
  const [ours, theirs] = [versionsOf(one), versionsOf(other)];
  if (neverCompared(one)) return 'agrees';
  const relations = ours.flatMap((version) =>
    theirs.map((their) => sameBoundary(one.engine, version, their)),
  );
  if (relations.includes('same')) return 'agrees';
  return relations.length === 0 || relations.includes('unknown') ? 'unknown' : 'accepted';
}

const versionsOf = ({ version, versions }: ReportedDeclaration): readonly string[] =>
  versions.length > 0 ? versions : version ? [version] : [];

const neverCompared = (one: ReportedDeclaration): boolean =>
  engine(one.engine).boundary(one.version ?? '1') === 0;

const isTold = (one: ReportedDeclaration): boolean => neverCompared(one) || versionsOf(one).length > 0;
