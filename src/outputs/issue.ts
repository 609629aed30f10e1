import type { Options, Output, Report } from '../model.js';
import { inCharacters } from '../support/fit.js';
import { type Page, reportMarkdown } from '../support/markdown/report.js';
import type { Link } from '../support/markdown/table.js';
import { type AnnotationText, annotationTitle } from '../support/sinks/annotation.js';
import { type Markdown, marker, md } from '../support/sinks/markdown.js';
import type { SafeHost } from '../support/sinks/safe-host.js';
import { sortedFindings } from '../support/views/findings.js';
import { headline } from '../support/views/headline.js';

/** One issue that stays open while the default branch fails, and is closed when it does not any more. */
export const issue: Output = {
  id: 'issue',
  async write(report, host: SafeHost, options) {
    if (!options.issue || !host.publishes) return;
    const open = drifts(report, options);
    // Only a comparison that was made can say that all is well again.
    if (!open && headline(report, options).tone !== 'pass') return;
    const link: Link = (place) => host.link(place);
    await host.issue(marker(options.name), issueTitle(options), renderIssue(report, options, link), open);
  },
};

/** Whether there is anything to open an issue for. */
function drifts(report: Report, options: Options): boolean {
  const reportsOnly = options.failOn === 'none' && sortedFindings(report, options).counting.length > 0;
  return report.verdict === 'fail' || reportsOnly;
}

// Always the same: whoever follows the issue reads what changed in its text.
const issueTitle = ({ name }: Options): AnnotationText =>
  annotationTitle(
    name === 'parity-gate'
      ? 'Development, CI and production differ'
      : `Development, CI and production differ: ${name}`,
  );

// GitHub refuses more: "body is too long (maximum is 65536 characters)".
const page: Page = {
  room: 60_000,
  measure: inCharacters,
  open: 10,
  rows: 50,
  elsewhere: 'in the job summary',
};

/** The text of the issue: its marker, then the report. */
export function renderIssue(report: Report, options: Options, link: Link): Markdown {
  return md`${marker(options.name)}\n${reportMarkdown(report, options, link, page)}`;
}
