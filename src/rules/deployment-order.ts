import type { Rule } from '../model.js';
import { timeFindings, whereItStands } from '../support/history-findings.js';

/** Two deployments overtook each other. */
export const deploymentOrder: Rule = {
  id: 'deployment-order',
  title: 'An older commit was deployed last',
  gap: 'time',
  description: `Whether the deployment that finished last is of an older commit than one that was started after it. A rollback is no finding, it is shown in the time line. It never fails the gate. ${whereItStands}`,
  check: (facts, options) =>
    timeFindings(deploymentOrder, facts, options, {
      check: 'deployment-order',
      warning: 'low',
      why: 'Production runs older code than everybody thinks, and nothing failed.',
      fix: 'Deploy the newest commit again, and let deployments of one environment wait for each other (`concurrency:`).',
    }),
};
