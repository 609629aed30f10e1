import type { Finding, Options, Report } from '../../model.js';
import type { Link } from '../markdown/table.js';
import { escaped, fragment, type Html, html } from '../sinks/html.js';
import {
  coverageWords,
  declareProduction,
  noProduction,
  noticeTitle,
  sortedNotices,
} from '../views/coverage.js';
import { type Sorted, softly, sortedFindings } from '../views/findings.js';
import { headline } from '../views/headline.js';
import { historySections } from '../views/history.js';
import { reasonsIn } from '../views/reasons.js';
import { sidesIn } from '../views/sides.js';
import { severities } from '../views/words.js';
import { chartsHtml } from './charts/charts.js';
import { documentHtml } from './document.js';
import { findingHtml, placeHtml, sentence, softHtml } from './findings.js';
import { historyHtml } from './history.js';
import { tableHtml } from './table.js';

const mostFindings = 1000;

/** The page of one report. */
export function pageHtml(report: Report, options: Options, link: Link): Html {
  const { tone, text, more } = headline(report, options);
  const sorted = sortedFindings(report, options);
  const table = tableHtml(report, link);
  const body = html`<header class="verdict ${escaped(tone)}"><h1>${escaped(text)}</h1>${more ? html`<p>${escaped(more)}</p>` : html``}</header>
${table === '' ? html`` : html`<h2>What each environment declares</h2>\n${table}`}
${productionHtml(report)}
${findingsHtml(report, sorted, link)}
${softHtmlList(sorted, link)}
${chartsHtml(report, options.today)}
${fragment(historySections(report).map(historyHtml))}${coverageHtml(report)}
${noticesHtml(report, link)}`;
  return documentHtml(text, body, report.tool.version);
}

function findingsHtml(report: Report, { counting }: Sorted, link: Link): Html {
  if (counting.length === 0) return html``;
  const [sides, reasons] = [sidesIn(report), reasonsIn(report)];
  const cards = new Map(report.rules.map((rule) => [rule.id, rule]));
  const left = counting.length - mostFindings;
  const shown = counting
    .slice(0, mostFindings)
    .map((finding) =>
      findingHtml(finding, sides(finding), reasons(finding), cards.get(finding.rule) ?? null, link),
    );
  const more = left > 0 ? html`<p>and ${left} more</p>` : html``;
  return html`<section class="findings"><h2>Findings</h2>\n${filtersHtml(counting)}${fragment(shown)}${more}</section>`;
}

// Works without a script: the style sheet hides what is not ticked.
function filtersHtml(findings: readonly Finding[]): Html {
  const present = severities.filter((severity) => findings.some((one) => one.severity === severity));
  if (present.length < 2) return html``;
  const boxes = present.map((severity) => {
    const number = findings.filter((one) => one.severity === severity).length;
    return html`<label><input type="checkbox" id="show-${escaped(severity)}" checked> ${escaped(severity)} <small>${number}</small></label>`;
  });
  return html`<fieldset class="filters"><legend>Show</legend>${fragment(boxes, html` `)}</fieldset>\n`;
}

function softHtmlList(sorted: Sorted, link: Link): Html {
  const title = softly(sorted);
  if (!title) return html``;
  const entries = [...sorted.known, ...sorted.allowed]
    .slice(0, mostFindings)
    .map((finding) => softHtml(finding, link));
  return html`<details class="card"><summary>${escaped(title)}</summary>\n<ul>${fragment(entries)}</ul></details>`;
}

function productionHtml(report: Report): Html {
  const { example } = coverageWords(report);
  if (report.coverage.byEnvironment.prod > 0 || report.declarations.length === 0) return html``;
  const lines = fragment(
    example.map((line) => escaped(line)),
    html`\n`,
  );
  const hint = example.length > 0 ? html`<p>${sentence(declareProduction)}</p>\n<pre>${lines}</pre>` : html``;
  return html`<section class="loud"><h2>${escaped(noProduction)}</h2>${hint}</section>`;
}

function coverageHtml(report: Report): Html {
  const { sentence: read, gaps } = coverageWords(report);
  const entries = gaps.map((gap) => html`<li>${sentence(gap)}</li>`);
  return html`<h2>What this is based on</h2>\n<p>${sentence(read)}</p>${gaps.length > 0 ? html`<ul>${fragment(entries)}</ul>` : html``}`;
}

function noticesHtml(report: Report, link: Link): Html {
  const notices = sortedNotices(report);
  if (notices.length === 0) return html``;
  const entries = notices
    .slice(0, mostFindings)
    .map(({ at, text }) => html`<li>${placeHtml(at, link)} ${sentence(text)}</li>\n`);
  return html`<details class="card" open><summary>${escaped(noticeTitle(notices))}</summary>\n<ul>${fragment(entries)}</ul></details>`;
}
