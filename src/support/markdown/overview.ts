import type { JudgedRepository, Overview, UnjudgedRepository } from '../../model.js';
import { fitInto, inBytes } from '../fit.js';
import { code, type Markdown, markdown, md, prose } from '../sinks/markdown.js';
import { commonText, overviewFigures, overviewHeadline, overviewTitles } from '../views/overview.js';
import { count } from '../views/words.js';

/** "$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k"; a job may have other steps. */
const room = 900 * 1024;

/** Many repositories for a job summary: as many rows as have room. */
export function renderOverviewMarkdown(overview: Overview): Markdown {
  const { kept, left } = fitInto(overview.repositories, rowMarkdown, room, inBytes);
  const titles = overviewTitles.map((title) => prose(title));
  const rest =
    left > 0 ? md`\n${prose(`${count(left, 'more repository', 'more repositories')} in the page.`)}\n` : md``;
  const common = overview.common.map((gap) => md`- ${prose(commonText(gap))}\n`);
  return md`### ${prose(overviewHeadline(overview))}

| repository | ${markdown(titles, md` | `)} | worst |
| :-- | --: | --: | --: | --: | --: | --: | :-- |
${markdown(kept)}${rest}${common.length > 0 ? md`\n#### Found in several\n\n${markdown(common)}` : md``}`;
}

function rowMarkdown(row: JudgedRepository | UnjudgedRepository): Markdown {
  if (row.problem !== null) return md`| ${code(row.repository, 140)} | | | | | | | ${prose(row.problem)} |\n`;
  const figures = overviewFigures(row).map((figure) => prose(figure));
  const glyph = row.verdict === 'pass' ? md`✅` : row.verdict === 'fail' ? md`❌` : md`❔`;
  const worst = row.worst.map(({ title }) => prose(title));
  return md`| ${glyph} ${code(row.repository, 140)} | ${markdown(figures, md` | `)} | ${markdown(worst, md`<br>`)} |\n`;
}
