import type { Rule } from '../model.js';
import { timeFindings, whereItStands } from '../support/history-findings.js';

/** A pause that is longer than usual. */
export const deployInterval: Rule = {
  id: 'deploy-interval',
  title: 'Nothing was deployed for long',
  gap: 'time',
  description: `The time since the last deployment. Warns over 7 days, and never before three times the usual interval of this repository; fails only over a limit that \`time: {thresholds: {deploy-interval: {fail: 30d}}}\` sets. ${whereItStands}`,
  check: (facts, options) =>
    timeFindings(deployInterval, facts, options, {
      check: 'deploy-interval',
      warning: 'low',
      why: 'A way to production that is not used rusts: credentials expire, runners change, and the next deployment is the one that finds out.',
      fix: 'Deploy, even if little has changed.',
    }),
};
