import { isEmbedded } from '../../catalog/relations.js';
import type { Declaration, Place } from '../../model.js';
import type { Slotted } from './collected.js';

interface Group {
  readonly slot: string;
  readonly declaration: Declaration;
  readonly all: Declaration[];
  readonly legs: Set<number>;
}

/**
 * One list of declarations from those of every leg of a matrix. The same place with the same engine is one
 * declaration with a set of versions; engines of one role that never run in the same leg are alternatives.
 */
export function mergeLegs(legs: readonly (readonly Slotted[])[], alternative: string): Slotted[] {
  const groups = new Map<string, Group>();
  legs.forEach((leg, number) => {
    for (const { slot, declaration } of leg) {
      const key = `${slot}\n${declaration.engine}\n${declaration.flavour ?? ''}`;
      const group = groups.get(key) ?? { slot, declaration, all: [], legs: new Set() };
      group.all.push(declaration);
      group.legs.add(number);
      groups.set(key, group);
    }
  });
  const partial = [...groups.values()].filter((group) => group.legs.size < legs.length);
  const legsOfRole = new Map<string, Set<number>>();
  for (const { declaration, legs: own } of partial) {
    const all = legsOfRole.get(declaration.role) ?? new Set();
    for (const leg of own) all.add(leg);
    legsOfRole.set(declaration.role, all);
  }
  return [...groups.values()].map((group) => {
    const { role } = group.declaration;
    const others = group.legs.size < legs.length && (legsOfRole.get(role)?.size ?? 0) > group.legs.size;
    return {
      slot: group.slot,
      declaration: merged(group, role !== 'runtime' && others ? alternative : null),
    };
  });
}

function merged({ declaration: first, all }: Group, alternative: string | null): Declaration {
  const versions = unique(
    all.flatMap((one) => (one.versions.length > 0 ? one.versions : (one.version ?? []))),
  );
  const [version = null] = versions;
  const declared = unique(all.map((one) => one.declared));
  const places = all.flatMap((one) => [one.at, ...one.related]);
  return {
    ...first,
    version,
    versions: versions.length > 1 ? versions : [],
    pin: version === null ? first.pin : 'exact',
    declared: declared.slice(0, 12).join(', '),
    related: distinct(places, first.at),
    alternative: first.alternative ?? alternative,
  };
}

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

function distinct(places: readonly Place[], without: Place): Place[] {
  const key = ({ file, line }: Place) => `${file}:${line}`;
  const found = new Map(places.map((place) => [key(place), place]));
  found.delete(key(without));
  return [...found.values()];
}

/** Relational engines that an application supports side by side: no job needs two of them at once. */
const competing = new Set([
  'postgresql',
  'mysql',
  'mariadb',
  'mssql',
  'oracle',
  'cockroachdb',
  'sqlite',
  'db2',
]);

/**
 * A job that has several databases of one kind beside it, or whose variables choose an embedded one, tests the
 * application against each of them. A compose project with several is what the application consists of, and is left
 * alone.
 */
export function asAlternatives(
  slotted: readonly Slotted[],
  beside: ReadonlySet<string>,
  alternative: string,
): Slotted[] {
  const embedded = slotted.flatMap(({ declaration: { role, engine } }) =>
    role === 'database' && isEmbedded(engine) ? engine : [],
  );
  const several = new Set([...beside, ...embedded].filter((engine) => competing.has(engine)));
  if (several.size < 2) return [...slotted];
  return slotted.map(({ slot, declaration }) => ({
    slot,
    declaration:
      declaration.role === 'database'
        ? { ...declaration, alternative: declaration.alternative ?? alternative }
        : declaration,
  }));
}

/** What an expression took from an earlier step of the same runtime is no second runtime. */
export function withoutEchoes(slotted: readonly Slotted[]): Slotted[] {
  const told = new Set(
    slotted.flatMap(({ declaration: { pin, engine } }) => (pin === 'unresolved' ? [] : engine)),
  );
  return slotted.filter(
    ({ declaration: { role, pin, engine } }) =>
      !(role === 'runtime' && pin === 'unresolved' && told.has(engine)),
  );
}
