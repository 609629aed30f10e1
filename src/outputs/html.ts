import type { Output } from '../model.js';
import type { SafeHost } from '../support/sinks/safe-host.js';

/** The report as one page for a browser: printed where asked for, saved where there is a place. */
export const html: Output = {
  id: 'html',
  async write(report, host: SafeHost, options) {
    if (options.format !== 'html' && !host.publishes) return;
    // Charts weigh more than all the rest of the outputs, and most runs draw none.
    const { pageHtml } = await import('../support/page/page.js');
    const page = pageHtml(report, options, (place) => host.link(place));
    if (options.format === 'html') host.print(page);
    await host.save('report.html', page);
  },
};
