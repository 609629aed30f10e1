import type { Options, Output, Report } from '../model.js';
import { annotationsOf } from '../support/annotations/annotations.js';
import { inCharacters } from '../support/fit.js';
import { type Page, reportMarkdown } from '../support/markdown/report.js';
import type { Link } from '../support/markdown/table.js';
import { annotationTitle } from '../support/sinks/annotation.js';
import type { SafeCheckRun, SafeHost } from '../support/sinks/safe-host.js';
import { headline } from '../support/views/headline.js';

/** A check run of its own beside the job, with the same verdict and the findings that the log has no room for. */
export const checkRun: Output = {
  id: 'check-run',
  async write(report, host: SafeHost, options) {
    if (!options.checkRun || !host.publishes) return;
    const link: Link = (place) => host.link(place);
    await host.check(renderCheckRun(report, options, link, await host.changedPaths()));
  },
};

// The API refuses more than 65535 characters of summary.
const page: Page = {
  room: 60_000,
  measure: inCharacters,
  open: 10,
  rows: 12,
  elsewhere: 'in the job summary',
};

/** The check run of a report. */
export function renderCheckRun(
  report: Report,
  options: Options,
  link: Link,
  changed: readonly string[] | null,
): SafeCheckRun {
  return {
    name: options.name,
    conclusion: report.verdict === 'pass' ? 'success' : 'failure',
    title: annotationTitle(headline(report, options).text),
    summary: reportMarkdown(report, options, link, page),
    annotations: annotationsOf(report, options, changed).rest,
  };
}
