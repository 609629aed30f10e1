import type { Finding, Options, Report } from '../../model.js';
import { fitInto } from '../fit.js';
import { type Markdown, markdown, md, prose } from '../sinks/markdown.js';
import { type Sorted, softly, sortedFindings } from '../views/findings.js';
import { type Headline, headline } from '../views/headline.js';
import { historySections } from '../views/history.js';
import { reasonsIn } from '../views/reasons.js';
import { sidesIn } from '../views/sides.js';
import { count } from '../views/words.js';
import { coverageMarkdown, noticesMarkdown } from './coverage.js';
import { findingMarkdown, softMarkdown } from './findings.js';
import { historyMarkdown } from './history.js';
import { pastMarkdown } from './past.js';
import { type Link, type TableRoom, tableMarkdown } from './table.js';

/** What a page of Markdown may take, and where the rest is. */
export interface Page extends TableRoom {
  /** How many findings are shown before the others are folded. */
  readonly open: number;
}

/** The verdict, the parity table, the findings, time and people, what was read: as much as has room, in whole pieces. */
export function reportMarkdown(report: Report, options: Options, link: Link, page: Page): Markdown {
  const { room, measure } = page;
  const sorted = sortedFindings(report, options);
  const head = md`${verdictMarkdown(headline(report, options))}${tableMarkdown(report, link, { ...page, room: room * 0.3 })}\n`;
  const tail = md`${pastMarkdown(report.past, options.today)}${historyBlock(report, page)}${coverageMarkdown(report)}${noticesMarkdown(report, link, room * 0.1, measure)}`;
  const left =
    room - measure(head) - measure(tail) - measure(softMarkdownBlock(sorted, link, room * 0.1, page));
  const body = findingsMarkdown(sorted.counting, report, link, { ...page, room: left });
  return md`${head}${body}${softMarkdownBlock(sorted, link, room * 0.1, page)}${tail}`;
}

/** Time and people, where somebody asked. */
export function historyBlock(report: Report, page: Page): Markdown {
  const room = Math.min(page.room * 0.12, mostOfHistory);
  return markdown(historySections(report).map((section) => historyMarkdown(section, room, page)));
}

// A page without a limit has one for this: more is for machines to read.
const mostOfHistory = 100_000;

/** The verdict as a heading. */
export function verdictMarkdown({ tone, text, more }: Headline): Markdown {
  const glyph = tone === 'fail' ? md`❌` : tone === 'pass' ? md`✅` : md`❔`;
  return md`### ${glyph} ${prose(text)}\n\n${more ? md`${prose(more)}\n\n` : md``}`;
}

// What stands around the findings beside themselves: the fold and the sentence on the rest.
const frame = 300;

function findingsMarkdown(findings: readonly Finding[], report: Report, link: Link, page: Page): Markdown {
  const [sides, reasons] = [sidesIn(report), reasonsIn(report)];
  const render = (finding: Finding): Markdown =>
    findingMarkdown(finding, sides(finding), reasons(finding), link);
  const { kept, left } = fitInto(findings, render, page.room - frame, page.measure);
  const folded = kept.slice(page.open);
  const rest = left > 0 ? md`**${prose(`${left} more ${page.elsewhere}.`)}**\n\n` : md``;
  return md`${markdown(kept.slice(0, page.open))}${folded.length > 0 ? fold(count(folded.length, 'more finding'), folded) : md``}${rest}`;
}

function softMarkdownBlock(sorted: Sorted, link: Link, room: number, { measure, elsewhere }: Page): Markdown {
  const title = softly(sorted);
  if (!title) return md``;
  const render = (finding: Finding): Markdown => softMarkdown(finding, link);
  const { kept, left } = fitInto([...sorted.known, ...sorted.allowed], render, room, measure);
  return fold(title, [...kept, ...(left > 0 ? [md`- ${prose(`${left} more ${elsewhere}`)}\n`] : [])]);
}

/** Parts behind one line. */
export function fold(title: string, parts: readonly Markdown[]): Markdown {
  return md`<details><summary>${prose(title)}</summary>

${markdown(parts)}
</details>

`;
}
