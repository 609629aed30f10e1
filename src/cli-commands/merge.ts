import { exitCodes } from '../exit-code.js';
import { collectReports } from '../hosts/collected-reports.js';
import { terminalHost } from '../hosts/terminal.js';
import { overviewOf } from '../overview.js';
import { renderOverviewText } from '../support/console/overview.js';
import { renderOverviewMarkdown } from '../support/markdown/overview.js';
import { overviewHtml } from '../support/page/overview.js';
import { stylesFor } from '../support/sinks/styles.js';
import { plain } from '../support/sinks/terminal.js';
import { UserError } from '../support/user-error.js';
import { version } from '../version.js';
import type { Arguments } from './arguments.js';

/** `merge`: the reports of many repositories as one overview, the worst first. */
export async function merge(args: Arguments): Promise<number> {
  const { rest, values, set } = args;
  if (rest.length === 0)
    throw new UserError('merge needs reports', 'Name files that --format json wrote, or their folder.');
  const overview = overviewOf(collectReports(rest));
  const output = values.get('output') ?? null;
  const host = terminalHost({ folder: '.', base: null, output, quiet: set.has('quiet') });
  const format = values.get('format') ?? 'text';
  if (format === 'text')
    host.print(renderOverviewText(overview, Math.min(120, host.width), stylesFor(host.colour)));
  else if (format === 'markdown') host.print(renderOverviewMarkdown(overview));
  else if (format === 'html') host.print(overviewHtml(overview, version));
  else if (format === 'json') host.print(`${JSON.stringify(overview, null, 2)}\n`);
  else throw new UserError(`merge has no format ${plain(format)}`, 'It has text, markdown, html and json.');
  return exitCodes.pass;
}
