import type { Report } from '../../model.js';
import type { Link } from '../markdown/table.js';
import { anchor, escaped, fragment, type Html, html } from '../sinks/html.js';
import type { CellValue } from '../views/cell-values.js';
import type { Mark } from '../views/marks.js';
import { type Cell, parityRows, type Row } from '../views/parity-table.js';
import { columns, environmentTitles } from '../views/words.js';

const mostRows = 2000;

const glyphs: Readonly<Record<Mark, Html>> = {
  agrees: html`✓`,
  differs: html`✗`,
  accepted: html`~`,
  unknown: html`?`,
  reference: html``,
  absent: html``,
};

const meanings: Readonly<Record<Mark, Html>> = {
  agrees: html`agrees`,
  differs: html`differs`,
  accepted: html`differs, accepted`,
  unknown: html`cannot tell`,
  reference: html``,
  absent: html``,
};

/** The parity table of the page. */
export function tableHtml(report: Report, link: Link): Html {
  const rows = parityRows(report);
  if (rows.length === 0) return html``;
  const left = rows.length - mostRows;
  const head = columns.map((column) => html`<th scope="col">${escaped(environmentTitles[column])}</th>`);
  return html`<div class="scroll" tabindex="0" role="region" aria-label="What each environment declares"><table class="matrix"><thead><tr><td></td>${fragment(head)}</tr></thead><tbody>
${fragment(rows.slice(0, mostRows).map((row) => rowHtml(row, link)))}</tbody></table></div>
${left > 0 ? html`<p>and ${left} more services</p>` : html``}${legend(rows)}`;
}

function rowHtml({ role, name, project, cells }: Row, link: Link): Html {
  const more = [name, project].flatMap((text) => (text ? [html`<small>${escaped(text)}</small>`] : []));
  const data = columns.map((column) => cellHtml(cells[column], link));
  return html`<tr><th scope="row">${escaped(role)}${fragment(more)}</th>${fragment(data)}</tr>\n`;
}

function cellHtml({ mark, values }: Cell, link: Link): Html {
  const none = mark === 'absent' ? html`–` : html`none`;
  const shown = values.length === 0 ? none : fragment(values.map((value) => valueHtml(value, link)));
  const said = meanings[mark] === '' ? html`` : html`<span class="said">${meanings[mark]}: </span>`;
  return html`<td class="${escaped(mark)}"><div><span class="glyph" aria-hidden="true">${glyphs[mark]}</span>${said}${shown}</div></td>`;
}

function valueHtml({ text, note, at }: CellValue, link: Link): Html {
  return html`<span>${anchor(escaped(text), link(at))}</span>${note ? html`<small>${escaped(note)}</small>` : html`<br>`}`;
}

function legend(rows: readonly Row[]): Html {
  const used = new Set(rows.flatMap(({ cells }) => columns.map((column) => cells[column].mark)));
  const known = [...used].filter((mark) => meanings[mark] !== '').sort();
  const words = known.map((mark) => html`<b>${glyphs[mark]}</b> ${meanings[mark]}`);
  return html`<p class="legend">${fragment(words, html` &nbsp; `)}</p>`;
}
