import { worstKnown } from '../catalog/behaviours.js';
import { engine, sameBoundary } from '../catalog/engines.js';
import { minorMatters } from '../catalog/minor-versions.js';
import type { Compared, Comparison, PlacedDeclaration, Rule, Service, Severity } from '../model.js';
import {
  distinct,
  finding,
  graded,
  type Pair,
  phrase,
  spelledPlaces,
  spoken,
  versionPairs,
  versionsOf,
} from '../support/comparison.js';
import { acrossVersions } from '../support/known-difference.js';
import { areStrangers, ownFirst } from '../support/own-program.js';

/** The same engine across a version that behaves differently. */
export const versionDiffers: Rule = {
  id: 'version-differs',
  title: 'The same engine runs in another version',
  gap: 'tools',
  description:
    "Compares each service of CI and development with production at the engine's own behaviour boundary: PostgreSQL 14 and 15 differ, 15.2 and 15.13 do not. A matrix that contains the production version is parity. Where production is not known, CI and development are compared with each other, one severity lower. Where two production manifests disagree and one of them agrees with the environment, that other manifest is the stale one, so it is told softly here; the same holds where development contradicts itself. What a program declares for itself in development comes before what other programs of the repository do.",
  check: (facts) =>
    facts.services
      .filter((service) => service.layer === 'service')
      .flatMap((service) => versionPairs(service).flatMap((pair) => differences(pair, facts.declarations))),
};

function differences(pair: Pair, declarations: readonly PlacedDeclaration[]) {
  const engines = distinct(pair.mine.map((one) => one.engine));
  return engines.flatMap((id) => {
    const theirs = pair.theirs.filter((one) => one.engine === id && versionsOf(one).length > 0);
    const mine = pair.mine.filter((one) => one.engine === id);
    const across = mine.filter((one) =>
      ownFirst(one, theirs, pair.reference, declarations).some(
        (other) => relation(one, other) === 'boundary' && !coveredByAlternative(one, other, mine),
      ),
    );
    const alone = across.filter((one) => !agreesWithOne(one, theirs, pair));
    if (alone.length > 0) return [report(pair, id, alone, theirs, 'boundary')];
    if (across.length > 0) return [report(pair, id, across, theirs, 'stale')];
    const within = mine.filter((one) => theirs.some((other) => relation(one, other) === 'minor'));
    return within.length > 0 ? [report(pair, id, within, theirs, 'minor')] : [];
  });
}

/** Where the files of the reference disagree, an environment that runs what one of them says is not what has to change. */
const agreesWithOne = (
  one: PlacedDeclaration,
  theirs: readonly PlacedDeclaration[],
  { reference }: Pair,
): boolean => theirs.some((other) => relation(one, other) !== 'boundary') && disagree(theirs, reference);

/** Manifests of production are one each; development that contradicts itself is told by a rule of its own. */
const disagree = (theirs: readonly PlacedDeclaration[], reference: Compared): boolean =>
  reference === 'prod' ||
  theirs.filter((one) => one.alternative === null && one.version !== null && one.versions.length === 0)
    .length === theirs.length;

/** Of several on purpose one that agrees is enough. */
function coveredByAlternative(
  one: PlacedDeclaration,
  other: PlacedDeclaration,
  mine: readonly PlacedDeclaration[],
): boolean {
  if (one.alternative === null) return false;
  return mine.some(
    (sibling) => sibling.alternative === one.alternative && relation(sibling, other) !== 'boundary',
  );
}

/** A set of versions agrees with another as soon as they share one. */
function relation(one: PlacedDeclaration, other: PlacedDeclaration): 'boundary' | 'minor' | 'none' {
  const [mine, theirs] = [versionsOf(one), versionsOf(other)];
  if (mine.length === 0) return 'none';
  const all = mine.flatMap((a) => theirs.map((b) => ({ a, b, same: sameBoundary(one.engine, a, b) })));
  if (all.every(({ same }) => same === 'differs')) return 'boundary';
  return all.every(({ a, b }) => minorMatters(one.engine, a, b)) ? 'minor' : 'none';
}

function report(
  pair: Pair,
  id: string,
  mine: readonly PlacedDeclaration[],
  all: readonly PlacedDeclaration[],
  kind: 'boundary' | 'minor' | 'stale',
) {
  const { service, environment, reference } = pair;
  const difference = kind === 'stale' ? 'boundary' : kind;
  const theirs = all.filter((other) => mine.some((one) => relation(one, other) === difference));
  const title = engine(id).title;
  const [here, there] = [distinct(mine.flatMap(versionsOf)), distinct(theirs.flatMap(versionsOf))];
  const compares = kind !== 'minor' ? acrossVersions(id, mine, theirs) : undefined;
  const soft = kind !== 'boundary' || service.role === 'other' || areStrangers(mine, theirs, reference);
  return finding({
    rule: versionDiffers,
    service,
    severity: soft ? 'low' : severityOf(compares, reference),
    environments: [environment, reference],
    engines: [id],
    title:
      kind === 'stale'
        ? `${spoken[environment]} runs ${phrase(title, here)} as one ${spoken[reference]} manifest does, another says ${phrase(title, there)}`
        : `${spoken[environment]} runs ${phrase(title, here)}, ${spoken[reference]} ${phrase(title, there)}${role(service)}`,
    why:
      kind === 'minor'
        ? `${title} adds and removes features in minor versions too: what passes on one may not exist on the other.`
        : `Each major version of ${title} changes defaults, removes features and adds new ones: what passes on ${here.join(', ')} can fail on ${there.join(', ')}.`,
    fix: fixFor(pair, mine, theirs, kind === 'stale'),
    mine,
    theirs,
    ...(compares ? { compares } : {}),
  });
}

/** A step of which no bad thing is known is still one that nobody tried. */
function severityOf(compares: Comparison | undefined, reference: Compared): Severity {
  const known = compares ? worstKnown(compares) : null;
  return known === null || known === 'high' ? graded('high', reference) : 'medium';
}

function fixFor(
  { environment, reference }: Pair,
  mine: readonly PlacedDeclaration[],
  theirs: readonly PlacedDeclaration[],
  stale: boolean,
): string {
  if (stale) return `Correct the ${spoken[reference]} manifest that is stale: ${spelledPlaces(theirs)}.`;
  const wanted = phrase(engine(mine[0]?.engine ?? '').title, versionsOf(theirs[0] as PlacedDeclaration));
  return `Run ${wanted} in ${spoken[environment]}, as ${spoken[reference]} does: ${spelledPlaces(mine)}.`;
}

const role = (service: Service): string =>
  service.name && !service.name.includes(' ') && service.name.toLowerCase() === service.name
    ? ` (${service.name})`
    : '';
