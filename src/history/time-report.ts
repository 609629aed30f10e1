import type { TimeOptions, TimeReport } from '../model.js';
import type { Analysis } from './analysis.js';
import { worst } from './checks.js';
import { iso } from './deployment-facts.js';
import { notesOf } from './notes.js';
import { pullRequestTime } from './pull-request-time.js';
import { serviceTime } from './service-time.js';

/** What a report says about time. */
export function timeReport(
  analysis: Analysis,
  options: TimeOptions,
  isMachine: (commit: number) => boolean,
): TimeReport {
  const { data } = analysis;
  const services = analysis.services.map((service) => serviceTime(analysis, service, options));
  const pullRequest = pullRequestTime(analysis, options, isMachine);
  return {
    status: worst([...services, ...(pullRequest?.checks ?? [])].map(({ status }) => status)),
    window: { since: iso(data.since), until: iso(data.now) },
    source: data.source,
    unavailable: data.unavailable,
    services,
    pullRequest,
    notes: notesOf(analysis),
  };
}
