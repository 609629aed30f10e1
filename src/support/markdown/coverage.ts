import type { Notice, Report } from '../../model.js';
import { fitInto, type Measure } from '../fit.js';
import { type Markdown, markdown, md, pre, prose } from '../sinks/markdown.js';
import {
  coverageWords,
  declareProduction,
  noProduction,
  noticeTitle,
  sortedNotices,
} from '../views/coverage.js';
import { andMore } from '../views/findings.js';
import { placeMarkdown } from './findings.js';
import type { Link } from './table.js';

/** What the report is based on, loudly where nothing declares production. */
export function coverageMarkdown(report: Report): Markdown {
  const { sentence, gaps, example } = coverageWords(report);
  const loud =
    report.coverage.byEnvironment.prod === 0 && report.declarations.length > 0
      ? md`> [!IMPORTANT]
> **${prose(noProduction)}.**${example.length > 0 ? md` ${prose(declareProduction)}` : md``}

${example.length > 0 ? md`${pre(example)}\n\n` : md``}`
      : md``;
  return md`${loud}${prose([sentence, ...gaps].join(' '))}

`;
}

/** What could not be read, collapsed below one line that says how much. */
export function noticesMarkdown(report: Report, link: Link, room: number, measure: Measure): Markdown {
  const notices = sortedNotices(report);
  if (notices.length === 0) return md``;
  const line = ({ at, text }: Notice): Markdown => md`- ${placeMarkdown(at, link)} ${prose(text)}\n`;
  const { kept, left } = fitInto(notices, line, room, measure);
  const rest = left > 0 ? md`- ${prose(andMore(left, 'notice'))}\n` : md``;
  return md`<details><summary>⚠️ ${prose(noticeTitle(notices))}</summary>

${markdown(kept)}${rest}
</details>

`;
}
