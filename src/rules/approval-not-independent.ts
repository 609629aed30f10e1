import type { Rule } from '../model.js';
import { peopleFindings, whereItStands } from '../support/history-findings.js';

/** Nobody but those who wrote it looked at it. */
export const approvalNotIndependent: Rule = {
  id: 'approval-not-independent',
  title: 'Changes went live without an independent approval',
  gap: 'people',
  description: `Under \`people: {policy: separated}\`: changes that went live within the window although no person approved them who neither wrote part of them nor started the deployment. Approvals from before the last push do not count (\`stale-approvals:\`). Fails, unless \`enforce: warn\`. Who it was stands in no finding; \`identities:\` puts hashes or logins into the JSON report. ${whereItStands}`,
  check: (facts, options) =>
    peopleFindings(approvalNotIndependent, facts, options, {
      check: 'independent-approval',
      warning: 'medium',
      why: 'One person alone can bring anything to production, by mistake or on purpose.',
      fix: 'Require a review of somebody else before merging, with approvals dismissed on a push, or reviewers for the environment.',
    }),
};
