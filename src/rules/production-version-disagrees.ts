import { engine } from '../catalog/engines.js';
import type { Rule, Service } from '../model.js';
import { apartWithin, distinct, finding, phrase, spelledPlaces, versionsOf } from '../support/comparison.js';

/** Two production manifests that say different things: one of them is stale. */
export const productionVersionDisagrees: Rule = {
  id: 'production-version-disagrees',
  title: 'Two production manifests disagree',
  gap: 'tools',
  description:
    'Two manifests that both describe production run one engine in versions that behave differently. One of them is stale, or they are productions of different people: declare under `production:` in the configuration which one counts.',
  check: (facts) => facts.services.filter((service) => service.layer === 'service').flatMap(disagreement),
};

function disagreement(service: Service) {
  const known = service.prod.filter((one) => one.version !== null && one.versions.length === 0);
  return distinct(known.map((one) => one.engine)).flatMap((id) => {
    const mine = known.filter((one) => one.engine === id);
    const differing = apartWithin(mine, () => '');
    if (differing.length === 0) return [];
    const title = engine(id).title;
    return [
      finding({
        rule: productionVersionDisagrees,
        service,
        severity: service.role === 'other' || service.role === 'cache' ? 'low' : 'medium',
        environments: ['prod'],
        engines: [id],
        title: `Production is declared as ${phrase(title, distinct(differing.flatMap(versionsOf)))}`,
        why: 'Nobody can test against production as long as it is two different things.',
        fix: `Correct the stale one of ${spelledPlaces(differing, 6)}, or declare production in the configuration.`,
        mine: differing,
        theirs: [],
      }),
    ];
  });
}
