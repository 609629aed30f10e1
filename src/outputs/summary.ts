import type { Options, Output, Report } from '../model.js';
import { inBytes } from '../support/fit.js';
import { type Page, reportMarkdown } from '../support/markdown/report.js';
import type { Link } from '../support/markdown/table.js';
import { type Markdown, markdown, md, prose } from '../support/sinks/markdown.js';
import type { SafeHost } from '../support/sinks/safe-host.js';

/** The job summary: the whole report, and what the token was not allowed to show elsewhere. */
export const summary: Output = {
  id: 'summary',
  async write(report, host: SafeHost, options) {
    if (!host.publishes) return;
    const link: Link = (place) => host.link(place);
    await host.summarize(renderSummary(report, options, link, host.refusals()));
  },
};

// The runner drops a longer one: "supports content up to a size of 1024k"; other steps write to the same page.
const page: Page = { room: 900_000, measure: inBytes, open: 50, rows: 300, elsewhere: 'in the report file' };

/** The job summary of a report, below its limit in bytes. */
export function renderSummary(
  report: Report,
  options: Options,
  link: Link,
  refusals: readonly string[] = [],
): Markdown {
  const refused = refusals.slice(0, 10).map((sentence) => md`- ${prose(sentence)}\n`);
  const rest = refused.length > 0 ? md`${markdown(refused)}\n` : md``;
  return md`${reportMarkdown(report, options, link, page)}${rest}`;
}
