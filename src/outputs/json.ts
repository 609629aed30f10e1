import type { Output, Report } from '../model.js';
import { type Json, json as jsonText } from '../support/sinks/json.js';
import type { SafeHost } from '../support/sinks/safe-host.js';

/** The report itself, as schema/report.schema.json describes it: printed where asked for, saved where there is a place. */
export const json: Output = {
  id: 'json',
  async write(report, host: SafeHost, options) {
    if (options.format !== 'json' && !host.publishes) return;
    const text = renderJson(report);
    if (options.format === 'json') host.print(text);
    await host.save('report.json', text);
  },
};

/** The report as JSON. */
export function renderJson(report: Report): Json {
  return jsonText(report);
}
