import type { Rule } from '../model.js';
import { peopleFindings, whereItStands } from '../support/history-findings.js';

/** A way to production that depends on one person. */
export const deployersConcentrated: Rule = {
  id: 'deployers-concentrated',
  title: 'One person makes half of the deployments',
  gap: 'people',
  description: `Under \`people: {policy: shared}\`: whether half of the deployments that people made are made by one of them, where at least three wrote what was shipped. Names nobody, and never fails the gate. ${whereItStands}`,
  check: (facts, options) =>
    peopleFindings(deployersConcentrated, facts, options, {
      check: 'deployer-concentration',
      warning: 'low',
      why: 'While that person is away, either nothing ships or somebody ships for the first time.',
      fix: 'Let others deploy as well, best what they wrote themselves.',
    }),
};
