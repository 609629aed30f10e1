import type { Options, Output, Report } from '../model.js';
import { inCharacters } from '../support/fit.js';
import {
  fold,
  historyBlock,
  type Page,
  reportMarkdown,
  verdictMarkdown,
} from '../support/markdown/report.js';
import { type Link, tableMarkdown } from '../support/markdown/table.js';
import { code, type Markdown, marker, md } from '../support/sinks/markdown.js';
import type { SafeHost } from '../support/sinks/safe-host.js';
import { sortedFindings } from '../support/views/findings.js';
import { headline } from '../support/views/headline.js';

/** One comment on the pull request, written again with every run. */
export const comment: Output = {
  id: 'comment',
  async write(report, host: SafeHost, options) {
    if (options.comment === 'never' || !host.publishes) return;
    const mode = options.comment === 'always' || speaks(report, options) ? 'create-or-update' : 'update-only';
    await host.comment(
      marker(options.name),
      renderComment(report, options, (place) => host.link(place), host.revision().commit),
      mode,
    );
  },
};

// GitHub refuses more: "body is too long (maximum is 65536 characters)".
const page: Page = {
  room: 60_000,
  measure: inCharacters,
  open: 10,
  rows: 12,
  elsewhere: 'in the job summary',
};

/** Whether a report is worth a new comment; a comment that is there is always brought up to date. */
export function speaks(report: Report, options: Options): boolean {
  return report.verdict !== 'pass' || sortedFindings(report, options).counting.length > 0;
}

/** The comment: its marker, then the report; without findings the verdict, with the table behind one line. */
export function renderComment(
  report: Report,
  options: Options,
  link: Link,
  commit: string | null = null,
): Markdown {
  const first = marker(options.name);
  if (speaks(report, options)) return md`${first}\n${reportMarkdown(report, options, link, page)}`;
  const table = tableMarkdown(report, link, page);
  const where = commit ? md` in ${code(commit.slice(0, 7))}` : md``;
  const resolved =
    options.comment === 'on-findings' ? md`What was reported here before is resolved${where}.\n\n` : md``;
  const folded = table === '' ? md`` : fold('What dev, CI and production declare', [table]);
  return md`${first}\n${verdictMarkdown(headline(report, options))}${resolved}${folded}${historyBlock(report, page)}`;
}
