import type { Rule } from '../model.js';
import { peopleFindings, whereItStands } from '../support/history-findings.js';

/** Who writes code and who runs it are different people. */
export const authorsNotInvolved: Rule = {
  id: 'authors-not-involved',
  title: 'Few of those who write take part in shipping',
  gap: 'people',
  description: `Under \`people: {policy: shared}\`: the share of authors that deploy or approve deployments, where there are at least three. Warns below 0.34 (\`involvement:\`). Names nobody, and never fails the gate. ${whereItStands}`,
  check: (facts, options) =>
    peopleFindings(authorsNotInvolved, facts, options, {
      check: 'author-involvement',
      warning: 'low',
      why: 'Who never sees their code go live does not learn what it does there; the others run what they did not write.',
      fix: 'Let whoever merges a change also deploy it, or watch it go live.',
    }),
};
