import type { Rule } from '../model.js';
import { timeFindings, whereItStands } from '../support/history-findings.js';

/** Code that is merged and not live. */
export const changeWaiting: Rule = {
  id: 'change-waiting',
  title: 'A change waits long for production',
  gap: 'time',
  description: `How long the oldest change that a person merged has been waiting for production. What bots merged is shown apart and never warns. Warns over 7 days; fails only over a limit that \`time: {thresholds: {queue-age: {fail: 30d}}}\` sets. ${whereItStands}`,
  check: (facts, options) =>
    timeFindings(changeWaiting, facts, options, {
      check: 'queue-age',
      warning: 'medium',
      why: 'What waits grows together: the longer it does, the more ships at once, and the less anybody remembers of it.',
      fix: 'Deploy what is merged, or say why it has to wait.',
    }),
};
