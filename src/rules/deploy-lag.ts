import type { Rule } from '../model.js';
import { timeFindings, whereItStands } from '../support/history-findings.js';

/** The usual time from merge to production. */
export const deployLag: Rule = {
  id: 'deploy-lag',
  title: 'Merged changes take long to go live',
  gap: 'time',
  description: `The median time from merge to production of the changes that went live within the window. It takes at least 5 deployments and 10 changes. Warns over 7 days; fails only over a limit that \`time: {thresholds: {deploy-lag: {fail: 30d}}}\` sets. ${whereItStands}`,
  check: (facts, options) =>
    timeFindings(deployLag, facts, options, {
      check: 'deploy-lag',
      warning: 'low',
      why: 'Between merge and production nobody learns whether the change works; after a week its author is elsewhere.',
      fix: 'Deploy on merge, or on a schedule that is shorter than the limit.',
    }),
};
