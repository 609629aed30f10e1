import type { Rule } from '../model.js';
import { timeFindings, whereItStands } from '../support/history-findings.js';

/** A batch that is larger than usual. */
export const deployQueue: Rule = {
  id: 'deploy-queue',
  title: 'Many changes wait for production',
  gap: 'time',
  description: `How many changes of people wait for production. Warns over 10, and never below twice what nine of ten deployments brought; fails only over a limit that \`time: {thresholds: {queue-size: {fail: 50}}}\` sets. ${whereItStands}`,
  check: (facts, options) =>
    timeFindings(deployQueue, facts, options, {
      check: 'queue-size',
      warning: 'low',
      why: 'Each change of a batch makes it harder to find the one that broke production, and to take back only that.',
      fix: 'Deploy what waits before more is merged.',
    }),
};
