import type { Rule } from '../model.js';
import { peopleFindings, whereItStands } from '../support/history-findings.js';

/** Fewer reviewers than the configuration asks for. */
export const environmentUnprotected: Rule = {
  id: 'environment-unprotected',
  title: 'An environment lets people approve their own deployment',
  gap: 'people',
  description: `Under \`people: {policy: separated, environment-reviewers: 1}\`: whether every environment of production demands that many reviewers and prevents self-review. Fails, unless \`enforce: warn\`. ${whereItStands}`,
  check: (facts, options) =>
    peopleFindings(environmentUnprotected, facts, options, {
      check: 'environment-reviewers',
      warning: 'medium',
      why: 'Whoever may start a deployment can let it pass themselves.',
      fix: 'Set required reviewers and "prevent self-review" in the settings of the environment.',
    }),
};
