import type { Rule } from '../model.js';
import { peopleFindings, whereItStands } from '../support/history-findings.js';

/** The configuration asks for two people. */
export const authorDeployed: Rule = {
  id: 'author-deployed',
  title: 'Authors deployed what they wrote',
  gap: 'people',
  description: `Under \`people: {policy: separated, deployer-not-author: true}\`: changes that were deployed by somebody who wrote part of them. Fails, unless \`enforce: warn\`. ${whereItStands}`,
  check: (facts, options) =>
    peopleFindings(authorDeployed, facts, options, {
      check: 'deployer-not-author',
      warning: 'medium',
      why: 'The configuration separates writing from deploying, and here it was one person.',
      fix: 'Let somebody else set off the deployment, or let the environment demand it.',
    }),
};
