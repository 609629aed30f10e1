import type { JudgedRepository, Overview, UnjudgedRepository } from '../../model.js';
import { escaped, fragment, type Html, html } from '../sinks/html.js';
import { commonText, overviewFigures, overviewHeadline, overviewTitles } from '../views/overview.js';
import { documentHtml } from './document.js';
import { sentence } from './findings.js';

/** Many repositories as one page. */
export function overviewHtml(overview: Overview, version: string): Html {
  const title = overviewHeadline(overview);
  const bad = overview.repositories.some((row) => row.problem !== null || row.open.high > 0);
  const heads = overviewTitles.map((one) => html`<th scope="col">${escaped(one)}</th>`);
  const common = overview.common.map((gap) => html`<li>${escaped(commonText(gap))}</li>`);
  const body = html`<header class="verdict ${bad ? html`fail` : html`pass`}"><h1>${escaped(title)}</h1></header>
<h2>Repositories, the worst first</h2>
<div class="scroll" tabindex="0" role="region" aria-label="Repositories">
<table class="overview">
<thead><tr><th scope="col">repository</th>${fragment(heads)}<th scope="col">worst gaps</th></tr></thead>
<tbody>
${fragment(overview.repositories.map(rowHtml))}</tbody>
</table>
</div>
${common.length > 0 ? html`<h2>Found in several</h2>\n<ul>${fragment(common)}</ul>` : html``}`;
  return documentHtml(title, body, version);
}

function rowHtml(row: JudgedRepository | UnjudgedRepository): Html {
  const name = html`<th scope="row">${escaped(row.repository)}</th>`;
  if (row.problem !== null)
    return html`<tr>${name}<td colspan="${overviewTitles.length + 1}">${sentence(row.problem)}</td></tr>\n`;
  const figures = overviewFigures(row).map((figure) => html`<td class="figure">${escaped(figure)}</td>`);
  const worst = row.worst.map(
    ({ severity, title }) =>
      html`<li><span class="chip ${escaped(severity)}">${escaped(severity)}</span>${sentence(title)}</li>`,
  );
  return html`<tr class="${row.open.high > 0 ? html`differs` : html`agrees`}">${name}${fragment(figures)}<td><ul>${fragment(worst)}</ul></td></tr>\n`;
}
