import { engine, sameBoundary } from '../catalog/engines.js';
import type { PlacedDeclaration, Rule, Service } from '../model.js';
import {
  distinct,
  finding,
  type Pair,
  pairs,
  phrase,
  spelledPlaces,
  spoken,
  versionsOf,
} from '../support/comparison.js';
import { acrossVersions } from '../support/known-difference.js';
import { fileNameOf } from '../support/path.js';

/** The language runtime that tests see is not the one that production runs. */
export const runtimeDiffers: Rule = {
  id: 'runtime-differs',
  title: 'The runtime runs in another version',
  gap: 'tools',
  description:
    'Compares Node.js, Python, Ruby, Java and other runtimes of CI and development with what production is built on, at the version line that changes behaviour (Node 20 and 22, Python 3.11 and 3.12). One matching place in an environment is enough, other jobs build tools or documentation; only a development container counts by itself. What a version file asks of developers is told softly: CI is where the code is proven. Where programs of one repository run on different versions, a job that belongs to none of them is told softly: which one it builds is not known.',
  check: (facts) =>
    facts.services
      .filter((service) => service.layer === 'runtime')
      .flatMap((service) => pairs(service).flatMap((pair) => difference(pair, facts.services))),
};

function difference(pair: Pair, services: readonly Service[]) {
  const { service, environment, reference } = pair;
  const theirs = surest(pair.theirs.filter((one) => versionsOf(one).length > 0));
  const known = pair.mine.filter((one) => versionsOf(one).length > 0 && !onlyAnalyses(one));
  const apart = known.filter((one) => !theirs.some((other) => agree(one, other)));
  const mine = apart.length === known.length ? apart : apart.filter(isWholeEnvironment);
  if (mine.length === 0 || theirs.length === 0) return [];
  const title = engine(mine[0]?.engine ?? '').title;
  const compares = acrossVersions(mine[0]?.engine ?? '', mine, theirs);
  const [here, there] = [distinct(mine.flatMap(versionsOf)), distinct(theirs.flatMap(versionsOf))];
  return [
    finding({
      rule: runtimeDiffers,
      service,
      severity:
        (environment === 'ci' && !mayBuildAnother(service, mine, services)) || mine.some(isWholeEnvironment)
          ? 'medium'
          : 'low',
      environments: [environment, reference],
      title: `${spoken[environment]} runs ${phrase(title, here)}, ${spoken[reference]} ${phrase(title, there)}`,
      why: `Each version line of ${title} changes the standard library, defaults and what old code may still do: tests pass on one line and production runs another.`,
      fix: `Use ${phrase(title, there.slice(0, 1))} in ${spoken[environment]}, best from one version file that all environments read: ${spelledPlaces(mine)}.`,
      mine,
      theirs,
      ...(compares ? { compares } : {}),
    }),
  ];
}

/**
 * Where programs of one repository run on different versions, a job for all of them does not tell which one it builds;
 * a workflow that is named after the program does.
 */
function mayBuildAnother(
  service: Service,
  mine: readonly PlacedDeclaration[],
  services: readonly Service[],
): boolean {
  const own = service.prod.filter((one) => one.project !== '.');
  if (own.length === 0 || mine.some((one) => isOf(service.project, one))) return false;
  const others = services.filter(
    (other) => other.layer === 'runtime' && other.name === service.name && other.project !== service.project,
  );
  return others.some(
    ({ prod }) => prod.length > 0 && !prod.some((one) => own.some((other) => agree(one, other))),
  );
}

const isOf = (project: string, { project: own, at }: PlacedDeclaration): boolean =>
  own === project ||
  project.split('/').some((folder) => !groups.test(folder) && fileNameOf(at.file).includes(folder));

/** Folders that hold programs and name none. */
const groups =
  /^(?:.{1,2}|src|apps?|packages|services|servers?|libs|modules|projects|python|node|test|tests|ci)$/;

/** A workflow that only analyses the code, or prepares an agent's machine, runs none of it. */
const onlyAnalyses = ({ at }: PlacedDeclaration): boolean =>
  /(?:^|\/)(?:codeql|scorecards?|copilot-setup|sonar|semgrep|dependency-review)[^/]*$/i.test(at.file);

/** A development container is the environment of whoever opens it; no other file beside it changes that. */
const isWholeEnvironment = (one: PlacedDeclaration): boolean => one.at.file.includes('.devcontainer');

/** A platform's manifest says which runtime it starts; an image that is built somewhere may or may not be deployed. */
function surest(declarations: readonly PlacedDeclaration[]): readonly PlacedDeclaration[] {
  const stated = declarations.filter((one) => !builds.has(one.reader));
  return stated.length > 0 ? stated : declarations;
}

const builds = new Set(['dockerfile', 'compose', 'runtime-versions']);

const agree = (one: PlacedDeclaration, other: PlacedDeclaration): boolean =>
  versionsOf(one).some((a) => versionsOf(other).some((b) => sameBoundary(one.engine, a, b) !== 'differs'));
