import type { Rule } from '../model.js';
import { timeFindings, whereItStands } from '../support/history-findings.js';

/** The usual time from the first commit to production. */
export const leadTime: Rule = {
  id: 'lead-time',
  title: 'Changes take long from the first commit on',
  gap: 'time',
  description: `The median time from the first commit of a change to production. It is only reported, unless \`time: {thresholds: {lead-time: {warn: 14d}}}\` sets a limit: it counts how long people thought as well. ${whereItStands}`,
  check: (facts, options) =>
    timeFindings(leadTime, facts, options, {
      check: 'lead-time',
      warning: 'low',
      why: 'A change that is under way for long is written against a production that has moved on.',
      fix: 'Cut changes smaller, and merge what is finished behind a switch.',
    }),
};
