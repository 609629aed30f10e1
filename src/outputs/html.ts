import type { Options, Output, Report } from '../model.js';
import type { Link } from '../support/markdown/table.js';
import { pageHtml } from '../support/page/page.js';
import type { Html } from '../support/sinks/html.js';
import type { SafeHost } from '../support/sinks/safe-host.js';

/** The report as one page for a browser: printed where asked for, saved where there is a place. */
export const html: Output = {
  id: 'html',
  async write(report, host: SafeHost, options) {
    if (options.format !== 'html' && !host.publishes) return;
    const page = renderHtml(report, options, (place) => host.link(place));
    if (options.format === 'html') host.print(page);
    await host.save('report.html', page);
  },
};

/** The page of a report. */
export function renderHtml(report: Report, options: Options, link: Link): Html {
  return pageHtml(report, options, link);
}
