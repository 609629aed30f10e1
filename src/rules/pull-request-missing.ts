import type { Rule } from '../model.js';
import { peopleFindings, whereItStands } from '../support/history-findings.js';

/** They were pushed to the branch. */
export const pullRequestMissing: Rule = {
  id: 'pull-request-missing',
  title: 'Changes went live without a pull request',
  gap: 'people',
  description: `Under \`people: {policy: separated}\`: changes that went live within the window and came with no pull request. Fails, unless \`enforce: warn\`; \`require-pull-request: false\` allows them. ${whereItStands}`,
  check: (facts, options) =>
    peopleFindings(pullRequestMissing, facts, options, {
      check: 'pull-request-required',
      warning: 'medium',
      why: 'What is pushed past the pull request is past its checks and its review as well.',
      fix: 'Protect the branch with a ruleset that requires a pull request.',
    }),
};
