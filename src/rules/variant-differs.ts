import { engine } from '../catalog/engines.js';
import type { Comparison, PlacedDeclaration, Rule, Severity } from '../model.js';
import { distinct, finding, type Pair, pairs, spelledPlaces, spoken } from '../support/comparison.js';

interface Variant {
  readonly what: string;
  readonly severity: Severity;
  readonly why: string;
  readonly compares?: Comparison;
}

const withoutExtension: Comparison = { kind: 'setting', engine: 'postgresql', setting: 'extensions' };

const extensions = ['postgis', 'pgvector', 'timescaledb', 'citus', 'paradedb'];

/** The same engine, built or extended differently. */
export const variantDiffers: Rule = {
  id: 'variant-differs',
  title: 'The same engine in another variant',
  gap: 'tools',
  description:
    'An extension (PostGIS, pgvector, TimescaleDB) that only one environment has; a PostgreSQL on musl (alpine images) beside one on glibc, which sorts text differently; an image that is made for CI rather than for production.',
  check: (facts) =>
    facts.services
      .filter((service) => service.layer === 'service' && service.role === 'database')
      .flatMap((service) => pairs(service).flatMap(difference)),
};

function difference(pair: Pair) {
  return distinct(pair.mine.map((one) => one.engine)).flatMap((id) => {
    const mine = pair.mine.filter((one) => one.engine === id && known(one));
    const theirs = pair.theirs.filter((one) => one.engine === id && known(one));
    const variant =
      mine.length > 0 && theirs.length > 0
        ? (extension(mine, theirs) ?? libc(mine, theirs) ?? madeForCi(mine, theirs))
        : null;
    if (!variant) return [];
    const { service, environment, reference } = pair;
    const title = engine(id).title;
    return [
      finding({
        rule: variantDiffers,
        service,
        severity: variant.severity,
        environments: [environment, reference],
        engines: [id],
        title: `${title}: ${spoken[environment]} and ${spoken[reference]} differ in ${variant.what}`,
        why: variant.why,
        fix: `Use the same variant in ${spoken[environment]} as in ${spoken[reference]}: ${spelledPlaces(mine)}.`,
        mine: telling(mine),
        theirs: telling(theirs),
        ...(variant.compares ? { compares: variant.compares } : {}),
      }),
    ];
  });
}

const telling = (side: readonly PlacedDeclaration[]): readonly PlacedDeclaration[] =>
  side.some(tells) ? side.filter(tells) : side;

/** A managed server can have any extension, so only images are compared. */
function extension(mine: readonly PlacedDeclaration[], theirs: readonly PlacedDeclaration[]): Variant | null {
  const images = [...mine, ...theirs].filter(
    (one) => tells(one) && (one.flavour === null || extensions.includes(one.flavour)),
  );
  if (!images.some((one) => mine.includes(one)) || !images.some((one) => theirs.includes(one))) return null;
  const has = (side: readonly PlacedDeclaration[], name: string) =>
    side.some((one) => images.includes(one) && (one.variants.includes(name) || one.flavour === name));
  const only = extensions.find((name) => has(mine, name) !== has(theirs, name));
  return only
    ? {
        what: `the extension ${only}`,
        severity: 'medium',
        why: `A query or migration that needs ${only} works where the image carries it and fails where it does not.`,
        ...(mine[0]?.engine === 'postgresql' ? { compares: withoutExtension } : {}),
      }
    : null;
}

/** Settings that only name the engine are there beside the image that plays it. */
const tells = (one: PlacedDeclaration): boolean => known(one) || one.variants.length > 0;

function libc(mine: readonly PlacedDeclaration[], theirs: readonly PlacedDeclaration[]): Variant | null {
  if (mine[0]?.engine !== 'postgresql') return null;
  const musl = (one: PlacedDeclaration) => one.variants.includes('alpine');
  const differs =
    (mine.every(musl) && theirs.every((one) => !musl(one))) ||
    (theirs.every(musl) && mine.every((one) => !musl(one)));
  return differs
    ? {
        what: 'the C library (alpine images use musl)',
        severity: 'low',
        why: 'PostgreSQL takes collations from the C library: musl sorts and compares text by bytes, glibc by language, so ORDER BY, ranges and unique indexes can differ.',
        compares: { kind: 'variants', engine: 'postgresql', here: 'alpine', there: 'debian' },
      }
    : null;
}

/** Settings that only name the engine say nothing about how it is built. */
const known = (one: PlacedDeclaration): boolean =>
  one.version !== null || one.pin === 'floating' || one.flavour !== null;

function madeForCi(mine: readonly PlacedDeclaration[], theirs: readonly PlacedDeclaration[]): Variant | null {
  const convenience = (one: PlacedDeclaration) => /(?:^|\/)(?:cimg|circleci)\//.test(one.declared);
  return mine.every(convenience) && !theirs.some(convenience)
    ? {
        what: 'the image: it is made for CI',
        severity: 'low',
        why: 'A convenience image for CI trades durability and defaults for speed; production runs the ordinary server.',
      }
    : null;
}
