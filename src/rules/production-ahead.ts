import type { Rule } from '../model.js';
import { pullRequestFindings, whereItStands } from '../support/history-findings.js';

/** A branch that was tested against an older production. */
export const productionAhead: Rule = {
  id: 'production-ahead',
  title: 'The pull request has never met what runs in production',
  gap: 'time',
  description: `How many commits production runs that the branch under judgement does not contain. Some are told, more than 50 warn; fails only over a limit that \`time: {thresholds: {production-ahead: {fail: 200}}}\` sets. ${whereItStands}`,
  check: (facts, options) =>
    pullRequestFindings(productionAhead, facts, options, {
      check: 'production-ahead',
      warning: 'low',
      why: 'Its tests ran beside code that is no longer what users have: what passes here may fail there.',
      fix: 'Bring the branch up to date with the branch that is deployed.',
    }),
};
