import type { Rule } from '../model.js';
import { pullRequestFindings, whereItStands } from '../support/history-findings.js';

/** Code that is written and not merged. */
export const pullRequestAge: Rule = {
  id: 'pull-request-age',
  title: 'The pull request is old',
  gap: 'time',
  description: `The time since the first commit of the pull request under judgement. Warns over 14 days; fails only over a limit that \`time: {thresholds: {pull-request-age: {fail: 60d}}}\` sets. ${whereItStands}`,
  check: (facts, options) =>
    pullRequestFindings(pullRequestAge, facts, options, {
      check: 'pull-request-age',
      warning: 'low',
      why: 'The longer a branch lives, the less it has to do with what runs in production.',
      fix: 'Merge it in parts, or bring it up to date.',
    }),
};
