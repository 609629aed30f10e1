import type { Rule } from '../model.js';
import { timeFindings, whereItStands } from '../support/history-findings.js';

/** Production runs what the attempt before it left. */
export const deploymentFailed: Rule = {
  id: 'deployment-failed',
  title: 'The last attempt to deploy failed',
  gap: 'time',
  description: `Whether the newest attempt to deploy failed, with nothing that succeeded since. It never fails the gate: the pull request that mends it has to pass. ${whereItStands}`,
  check: (facts, options) =>
    timeFindings(deploymentFailed, facts, options, {
      check: 'last-attempt',
      warning: 'medium',
      why: 'Everybody believes that the change is live, and production runs the one before.',
      fix: 'Look at the run that failed, mend it and deploy again.',
    }),
};
