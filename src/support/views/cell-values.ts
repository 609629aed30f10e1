import { engine } from '../../catalog/engines.js';
import type { Place, ReportedDeclaration } from '../../model.js';
import type { Mark } from './marks.js';

/** One thing that an environment declares for a service, in words. */
export interface CellValue {
  /** "PostgreSQL 16 (alpine)" */
  readonly text: string;
  /** What is not known of the version: "floating tag"; null where it is declared. */
  readonly note: string | null;
  /** The first place that declares it. */
  readonly at: Place;
  /** How many places declare it. */
  readonly places: number;
}

const notes = {
  exact: null,
  floating: 'floating tag',
  undeclared: 'version not declared',
  unresolved: 'version known only at run time',
};

/**
 * What a cell declares, each value once. Variants are named where the environments of the row do not share them, a
 * missing version where it is missed.
 */
export function cellValues(
  declarations: readonly ReportedDeclaration[],
  shared: ReadonlySet<string>,
  mark: Mark,
): CellValue[] {
  const values = new Map<string, CellValue>();
  for (const declaration of declarations.filter((one) => saysMore(one, declarations))) {
    const text = valueText(declaration, shared);
    const note = noteOf(declaration, mark);
    const key = `${text}\n${note}`;
    const known = values.get(key);
    values.set(key, {
      text,
      note,
      at: known?.at ?? { file: declaration.file, line: declaration.line },
      places: (known?.places ?? 0) + 1,
    });
  }
  return [...values.values()];
}

/** An adapter in settings has no place for a version: it says nothing where the server's version stands elsewhere. */
const saysMore = (one: ReportedDeclaration, all: readonly ReportedDeclaration[]): boolean =>
  one.pin !== 'undeclared' ||
  one.flavour !== null ||
  !all.some((other) => other.engine === one.engine && other.pin !== 'undeclared');

/** The variants that every declaration of a row has: they make no difference. */
export function sharedVariants(declarations: readonly ReportedDeclaration[]): ReadonlySet<string> {
  const [first, ...others] = declarations;
  return new Set(first?.variants.filter((variant) => others.every((one) => one.variants.includes(variant))));
}

// Words of flavours that are not written with one capital.
const spelled = new Map(
  [
    'AWS',
    'RDS',
    'MSK',
    'SQL',
    'DSQL',
    'R2',
    'AlloyDB',
    'ElastiCache',
    'TimescaleDB',
    'CloudAMQP',
    'JawsDB',
  ].map((word) => [word.toLowerCase(), word] as const),
);

/** "cloud-sql" as "Cloud SQL". */
function flavourTitle(flavour: string): string {
  const words = flavour.split('-');
  return words
    .map((word) => spelled.get(word) ?? `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`)
    .join(' ');
}

function valueText(declaration: ReportedDeclaration, shared: ReadonlySet<string>): string {
  const versions = declaration.versions.length > 0 ? declaration.versions.join(' · ') : declaration.version;
  const { flavour } = declaration;
  const variants = declaration.variants.filter((variant) => !shared.has(variant) && variant !== flavour);
  const extra = [...(flavour ? [flavourTitle(flavour)] : []), ...variants];
  return [
    engine(declaration.engine).title,
    ...(versions ? [versions] : []),
    ...(extra.length > 0 ? [`(${extra.join(', ')})`] : []),
  ].join(' ');
}

function noteOf({ engine: id, pin, version, versions }: ReportedDeclaration, mark: Mark): string | null {
  const neverCompared = engine(id).boundary(version ?? '1') === 0;
  if (neverCompared || versions.length > 0) return null;
  return pin === 'undeclared' && mark !== 'unknown' ? null : notes[pin];
}
