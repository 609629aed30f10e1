import type { HistoryStatus } from '../../model.js';
import { escaped, fragment, type Html, html } from '../sinks/html.js';
import type { FigureGroup, HistorySection } from '../views/history-words.js';
import { sentence } from './findings.js';

/** Time and people as a card each. */
export function historyHtml({ title, lead, groups, violations, sentences }: HistorySection): Html {
  const bad = violations.map((violation) => html`<li>${sentence(violation)}</li>\n`);
  const notes = sentences.map((one) => html`<p class="rule">${sentence(one)}</p>\n`);
  return html`<h2>${escaped(title)}</h2>
<section class="card"><h3>${sentence(lead)}</h3>
${fragment(groups.map(groupHtml))}${bad.length > 0 ? html`<ul>${fragment(bad)}</ul>\n` : html``}${fragment(notes)}</section>
`;
}

const chips: Readonly<Partial<Record<HistoryStatus, Html>>> = {
  fail: html`<span class="chip high">too much</span>`,
  warn: html`<span class="chip medium">look</span>`,
};

function groupHtml({ name, strip, rows }: FigureGroup): Html {
  if (rows.length === 0) return html``;
  const lines = rows.map(
    ({ status, label, figure, details = [], meaning }) =>
      html`<tr><th scope="row">${escaped(label)}</th><td>${chips[status] ?? html``}${sentence(figure)}${fragment(details.map((detail) => html`<br>${sentence(detail)}`))}<small>${sentence(meaning)}</small></td></tr>\n`,
  );
  const bars =
    strip === null
      ? html``
      : html`<p><code>${escaped(strip.bars)}</code> <span class="rule">${escaped(strip.caption)}</span></p>\n`;
  return html`${name === null ? html`` : html`<p><b>${escaped(name)}</b></p>\n`}${bars}<table class="places"><tbody>${fragment(lines)}</tbody></table>
`;
}
