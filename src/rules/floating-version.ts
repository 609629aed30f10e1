import { engine, sameBoundary } from '../catalog/engines.js';
import { resolvesToday } from '../catalog/floating-tags.js';
import type { PlacedDeclaration, Rule, Service, Severity } from '../model.js';
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

/** A version that moves by itself beside one that is declared. */
export const floatingVersion: Rule = {
  id: 'floating-version',
  title: 'A version floats',
  gap: 'tools',
  description:
    "A tag that moves (`latest`, none, `alpine`), or a managed service left at its provider's default, beside an environment that declares its version: today they may agree, tomorrow not, and no commit says when. It is never compared as a number.",
  check: (facts) =>
    facts.services
      .filter(
        ({ layer, role }) => layer === 'service' && ['database', 'cache', 'broker', 'search'].includes(role),
      )
      .flatMap((service) => [...versionPairs(service).flatMap(againstReference), ...nowherePinned(service)]),
};

function againstReference(pair: Pair) {
  return engines(pair).flatMap((id) => {
    const [mine, theirs] = [of(pair.mine, id), of(pair.theirs, id)];
    const floating = mine.filter((one) => one.pin === 'floating');
    const pinned = theirs.filter((one) => versionsOf(one).length > 0);
    if (floating.length > 0 && pinned.length > 0)
      return [report(pair, floating, pinned, severityOf(floating, pinned, pair))];
    if (pinned.length > 0 && mine.length > 0 && mine.every((one) => one.pin === 'undeclared'))
      return [reportNowhere(pair, mine, pinned)];
    const moving = theirs.filter(moves);
    const exact = mine.filter((one) => versionsOf(one).length > 0);
    return moving.length > 0 && exact.length > 0 ? [reportReference(pair, moving, exact)] : [];
  });
}

const engines = (pair: Pair): string[] => distinct(pair.mine.map((one) => one.engine));
const of = (declarations: readonly PlacedDeclaration[], id: string) =>
  declarations.filter((one) => one.engine === id);

/** A managed service whose manifest leaves the version to the provider moves as a tag does. */
const moves = (one: PlacedDeclaration): boolean =>
  one.pin === 'floating' || (one.pin === 'undeclared' && one.flavour !== null);

function severityOf(
  floating: readonly PlacedDeclaration[],
  pinned: readonly PlacedDeclaration[],
  { reference, service }: Pair,
): Severity {
  const sameToday = floating.every((one) => {
    const today = resolvesToday(one.engine, one.declared);
    return (
      today !== null &&
      pinned.every((other) =>
        versionsOf(other).some((version) => sameBoundary(one.engine, today.version, version) === 'same'),
      )
    );
  });
  if (sameToday) return 'low';
  return service.role === 'database' ? 'medium' : graded('medium', reference);
}

function report(
  pair: Pair,
  mine: readonly PlacedDeclaration[],
  theirs: readonly PlacedDeclaration[],
  severity: Severity,
) {
  const { service, environment, reference } = pair;
  const title = engine(mine[0]?.engine ?? '').title;
  const pinned = distinct(theirs.flatMap(versionsOf));
  const today = mine.map((one) => resolvesToday(one.engine, one.declared)).find((one) => one !== null);
  return finding({
    rule: floatingVersion,
    service,
    severity,
    environments: [environment, reference],
    title: `${spoken[environment]} runs whatever ${title} is newest, ${spoken[reference]} ${phrase(title, pinned)}`,
    why: `The tag moves without a commit${today ? `: as of ${today.asOf} it means ${title} ${today.version}` : ''}. A run can change from one day to the next, and nothing in the history says why.`,
    fix: `Pin ${phrase(title, pinned.slice(0, 1))} in ${spoken[environment]}: ${spelledPlaces(mine)}.`,
    mine,
    theirs,
  });
}

function reportReference(
  pair: Pair,
  moving: readonly PlacedDeclaration[],
  exact: readonly PlacedDeclaration[],
) {
  const { service, environment, reference } = pair;
  const title = engine(moving[0]?.engine ?? '').title;
  return finding({
    rule: floatingVersion,
    service,
    severity: 'low',
    environments: [environment, reference],
    title: `${spoken[reference]} leaves the version of ${title} open, ${spoken[environment]} runs ${phrase(title, distinct(exact.flatMap(versionsOf)))}`,
    why: 'Where a manifest names no version the provider or the tag chooses one, and nobody can say whether both agree.',
    fix: `Declare the version of ${title} that ${spoken[reference]} runs: at ${spelledPlaces(moving)}, or under production: in the configuration.`,
    mine: moving,
    theirs: exact,
  });
}

/** Settings name the engine and no file the server: whatever happens to be installed is what runs. */
function reportNowhere(pair: Pair, mine: readonly PlacedDeclaration[], pinned: readonly PlacedDeclaration[]) {
  const { service, environment, reference } = pair;
  const title = engine(mine[0]?.engine ?? '').title;
  const versions = distinct(pinned.flatMap(versionsOf));
  return finding({
    rule: floatingVersion,
    service,
    severity: 'low',
    environments: [environment, reference],
    title: `No file says which ${title} ${spoken[environment]} runs, ${spoken[reference]} ${phrase(title, versions)}`,
    why: `Only settings name ${title} there, so it is the one that each machine happens to have.`,
    fix: `Declare ${phrase(title, versions.slice(0, 1))} for ${spoken[environment]}, in a compose file or a service container; the settings are at ${spelledPlaces(mine)}.`,
    mine,
    theirs: pinned,
  });
}

function nowherePinned(service: Service) {
  return (['dev', 'ci'] as const).flatMap((environment) => {
    const all = [...service.dev, ...service.ci, ...service.prod];
    const floating = service[environment].filter((one) => one.pin === 'floating');
    if (floating.length === 0 || all.some((one) => versionsOf(one).length > 0)) return [];
    const title = engine(floating[0]?.engine ?? '').title;
    return [
      finding({
        rule: floatingVersion,
        service,
        severity: 'low',
        environments: [environment],
        title: `${spoken[environment]} runs whatever ${title} is newest, and no environment pins a version`,
        why: 'The tag moves without a commit, so two runs of one revision can meet different servers.',
        fix: `Pin the version that production runs: ${spelledPlaces(floating)}.`,
        mine: floating,
        theirs: [],
      }),
    ];
  });
}
