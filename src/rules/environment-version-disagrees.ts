import { engine } from '../catalog/engines.js';
import type { Compared, Rule, Service } from '../model.js';
import {
  apartWithin,
  distinct,
  finding,
  phrase,
  spelledPlaces,
  spoken,
  versionsOf,
} from '../support/comparison.js';

/** Two places of one environment that say different things. */
export const environmentVersionDisagrees: Rule = {
  id: 'environment-version-disagrees',
  title: 'One environment contradicts itself',
  gap: 'tools',
  description:
    'Two jobs of CI, or two development files, that run different major versions for one purpose and are no matrix. A fix that forgets the second place is the most common half fix, so the finding lists every place.',
  check: (facts) =>
    facts.services
      .filter((service) => service.layer !== 'setting')
      .flatMap((service) => [...disagreement(service, 'ci'), ...disagreement(service, 'dev')]),
};

function disagreement(service: Service, environment: Compared) {
  const single = service[environment].filter(
    (one) => one.versions.length === 0 && one.version !== null && one.alternative === null,
  );
  return distinct(single.map((one) => one.engine)).flatMap((id) => {
    const mine = single.filter((one) => one.engine === id);
    const differing = apartWithin(mine, (one) => one.project);
    if (differing.length === 0) return [];
    const title = engine(id).title;
    const versions = distinct(differing.flatMap(versionsOf));
    return [
      finding({
        rule: environmentVersionDisagrees,
        service,
        severity: service.role === 'runtime' || service.role === 'other' ? 'low' : 'medium',
        environments: [environment],
        engines: [id],
        title: `${spoken[environment]} runs ${phrase(title, versions)} for one purpose`,
        why: `Which version meets the code depends on where it happens to run: one of the places was forgotten.`,
        fix: `Bring ${spelledPlaces(differing, 6)} to one version.`,
        mine: differing,
        theirs: [],
      }),
    ];
  });
}
