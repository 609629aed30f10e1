import type { Options, Output, Report } from '../model.js';
import { inCharacters } from '../support/fit.js';
import { type Page, reportMarkdown } from '../support/markdown/report.js';
import type { Link } from '../support/markdown/table.js';
import type { Markdown } from '../support/sinks/markdown.js';
import type { SafeHost } from '../support/sinks/safe-host.js';

/** The report in Markdown on standard output, to be put wherever that is read. */
export const markdown: Output = {
  id: 'markdown',
  async write(report, host: SafeHost, options) {
    if (options.format !== 'markdown') return;
    host.print(renderMarkdown(report, options, (place) => host.link(place)));
  },
};

const page: Page = {
  room: Number.POSITIVE_INFINITY,
  measure: inCharacters,
  rows: Number.POSITIVE_INFINITY,
  open: Number.POSITIVE_INFINITY,
  elsewhere: '',
};

/** The whole report. */
export function renderMarkdown(report: Report, options: Options, link: Link): Markdown {
  return reportMarkdown(report, options, link, page);
}
