import type { Finding, RuleCard } from '../../model.js';
import type { Link } from '../markdown/table.js';
import { anchor, escaped, fragment, type Html, html } from '../sinks/html.js';
import { piecesOf } from '../sinks/pieces.js';
import { placeText } from '../views/findings.js';
import { ageSentence } from '../views/gap-age.js';
import type { Reason, Reasons } from '../views/reasons.js';
import { type Side, sideText } from '../views/sides.js';

const mostPlaces = 50;

/** A finding that counts as a card. */
export function findingHtml(
  finding: Finding,
  sides: readonly Side[],
  reasons: Reasons,
  card: RuleCard | null,
  link: Link,
): Html {
  const { severity, title, why, fix, rule, state } = finding;
  const age = ageSentence(finding);
  const known = state === 'known' ? html` · known on base` : html``;
  const about = card ? html` · ${escaped(card.title)}` : html``;
  return html`<article class="card finding" data-severity="${escaped(severity)}"><h3><span class="chip ${escaped(severity)}">${escaped(severity)}</span>${sentence(title)}</h3>
${why ? html`<p>${sentence(why)}</p>\n` : html``}${reasonsHtml(reasons, link)}${fix ? html`<p><b>Fix:</b> ${sentence(fix)}</p>\n` : html``}${age ? html`<p><b>Open for</b> ${sentence(age)}</p>\n` : html``}${placesHtml(sides, link)}
<p class="rule"><code>${escaped(rule)}</code>${about}${known}</p></article>
`;
}

/** A finding that does not count, as a list entry. */
export function softHtml({ severity, title, at, allowance, state }: Finding, link: Link): Html {
  const until = allowance?.until ? html` until ${escaped(allowance.until)}` : html``;
  const reason = allowance
    ? html`allowed${until}: ${sentence(allowance.reason)}`
    : escaped(state === 'known' ? 'known on base' : state);
  return html`<li><span class="chip ${escaped(severity)}">${escaped(severity)}</span>${sentence(title)} <small>${placeHtml(at, link)} · ${reason}</small></li>\n`;
}

/** A place, with a link where the host has one. */
export function placeHtml(at: Side['at'], link: Link): Html {
  return anchor(html`<code>${escaped(placeText(at))}</code>`, link(at));
}

/** A sentence with what stands in backticks, and every word that is more than a word, as code. */
export function sentence(text: string): Html {
  return fragment(
    piecesOf(text).map((piece) =>
      piece.kind === 'code' ? html`<code>${escaped(piece.text)}</code>` : escaped(piece.text),
    ),
  );
}

function reasonsHtml({ told, more }: Reasons, link: Link): Html {
  if (told.length === 0) return html``;
  const rest = more ? html`<li><small>${sentence(more)}</small></li>\n` : html``;
  return html`<ul>${fragment(told.map((reason) => reasonHtml(reason, link)))}${rest}</ul>\n`;
}

function reasonHtml({ title, bites, usedAt }: Reason, link: Link): Html {
  const used = usedAt ? html` Used in ${placeHtml(usedAt, link)}.` : html``;
  return html`<li><b>${sentence(title)}.</b> ${sentence(bites)}${used}</li>\n`;
}

function placesHtml(sides: readonly Side[], link: Link): Html {
  const rows = sides.slice(0, mostPlaces).map((side) => {
    const declared = side.declared === null ? html`` : html`<code>${escaped(side.declared, 200)}</code>`;
    const place = anchor(html`<code>${escaped(sideText(side))}</code>`, link(side.at));
    return html`<tr><th scope="row">${escaped(side.environment ?? '')}</th><td>${declared}</td><td>${place}</td></tr>\n`;
  });
  return html`<table class="places"><tbody>${fragment(rows)}</tbody></table>`;
}
