import { engine } from '../catalog/engines.js';
import type { Facts, Finding, PlacedDeclaration, Rule } from '../model.js';
import { finding, phrase, versionsOf } from '../support/comparison.js';

/** An image that is built on one version of a runtime and runs on another. */
export const buildRuntimeDiffers: Rule = {
  id: 'build-runtime-differs',
  title: 'An image is built on another runtime than it runs on',
  gap: 'tools',
  description:
    'Compares the stage of a production Dockerfile that installs packages or compiles with the stage that runs the result: Node.js 20 installs native modules for an image that runs whatever Node.js its distribution carries. Told softly where both are declared.',
  check: (facts) => facts.declarations.flatMap((one) => difference(one, facts)),
};

function difference(builder: PlacedDeclaration, facts: Facts): Finding[] {
  const [place] = builder.related;
  if (builder.reader !== 'dockerfile' || builder.environment !== 'other' || !place) return [];
  const runs = facts.declarations.find(
    ({ environment, engine: id, at }) =>
      environment === 'prod' && id === builder.engine && at.file === place.file && at.line === place.line,
  );
  if (!runs) return [];
  const title = engine(builder.engine).title;
  const [built, run] = [phrase(title, versionsOf(builder)), phrase(title, versionsOf(runs))];
  const floats = runs.version === null;
  return [
    finding({
      rule: buildRuntimeDiffers,
      service: {
        beside: false,
        layer: 'runtime',
        project: runs.project,
        role: 'runtime',
        name: title,
        dev: [],
        ci: [],
        prod: [runs],
      },
      severity: floats ? 'medium' : 'low',
      environments: ['prod'],
      title: `Production is built on ${built} and runs on ${floats ? `whatever ${title} its distribution carries` : run}`,
      why: 'Native modules, compiled code and lock files are made for the version that built them; the one that runs them can refuse them, or behave differently.',
      fix: `Build and run on one version of ${title}: ${builder.at.file}:${builder.at.line}, ${runs.at.file}:${runs.at.line}.`,
      mine: [runs],
      theirs: [builder],
    }),
  ];
}
