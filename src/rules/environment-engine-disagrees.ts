import { engine } from '../catalog/engines.js';
import { compatibility, isEmulator, isStandIn } from '../catalog/relations.js';
import type { Compared, PlacedDeclaration, Rule, Service } from '../model.js';
import { distinct, finding, spelledPlaces, spoken } from '../support/comparison.js';

/** Two places of one environment that name different engines. */
export const environmentEngineDisagrees: Rule = {
  id: 'environment-engine-disagrees',
  title: 'One environment names two engines for one purpose',
  gap: 'tools',
  description:
    'Two files of development, or two jobs of CI, that name different engines for one purpose and offer no choice: an environment file still points at the object store of last year, and no compose file starts it. Told softly: both can be meant. A setting that names the protocol (`redis://`, `s3`) agrees with every engine that speaks it.',
  check: (facts) =>
    facts.services
      .filter((service) => service.layer === 'service' && service.role !== 'mail')
      .flatMap((service) => [...disagreement(service, 'dev'), ...disagreement(service, 'ci')]),
};

function disagreement(service: Service, environment: Compared) {
  const mine = service[environment].filter((one) => one.alternative === null && !isStandIn(one.engine));
  const ids = distinct(mine.map((one) => one.engine));
  const apart = ids.filter((a) => ids.some((b) => areApart(a, b)));
  const differing = mine.filter((one) => apart.includes(one.engine));
  if (differing.length === 0) return [];
  const titles = apart.map((id) => engine(id).title).join(' and ');
  return [
    finding({
      rule: environmentEngineDisagrees,
      service,
      severity: 'low',
      environments: [environment],
      engines: apart,
      title: `${spoken[environment]} names ${titles} for one purpose`,
      why: 'Which of them meets the code depends on which file is read last: one of the places was forgotten.',
      fix: `Bring ${spelledPlaces(firstOfEach(differing), 6)} to one engine.`,
      mine: differing,
      theirs: [],
    }),
  ];
}

/** Two emulators of one service are two servers; an emulator and its service are a pair by design. */
function areApart(a: string, b: string): boolean {
  if (a === b) return false;
  const relation = compatibility(a, b);
  return relation === 'different' || (relation === 'emulator' && isEmulator(a) && isEmulator(b));
}

const firstOfEach = (declarations: readonly PlacedDeclaration[]): readonly PlacedDeclaration[] =>
  distinct(declarations.map((one) => one.engine)).flatMap(
    (id) => declarations.find((one) => one.engine === id) ?? [],
  );
