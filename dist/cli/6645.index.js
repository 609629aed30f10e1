export const id = 6645;
export const ids = [6645];
export const modules = {

/***/ 6645:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pageHtml: () => (/* binding */ pageHtml)
});

// EXTERNAL MODULE: ./lib/src/support/sinks/html.js
var html = __webpack_require__(5136);
// EXTERNAL MODULE: ./lib/src/support/views/coverage.js
var coverage = __webpack_require__(5405);
// EXTERNAL MODULE: ./lib/src/support/views/findings.js
var findings = __webpack_require__(6429);
// EXTERNAL MODULE: ./lib/src/support/views/headline.js
var headline = __webpack_require__(5519);
// EXTERNAL MODULE: ./lib/src/support/views/history.js
var views_history = __webpack_require__(6039);
// EXTERNAL MODULE: ./lib/src/support/views/reasons.js
var views_reasons = __webpack_require__(4214);
// EXTERNAL MODULE: ./lib/src/support/views/sides.js
var views_sides = __webpack_require__(4263);
// EXTERNAL MODULE: ./lib/src/support/views/words.js
var views_words = __webpack_require__(5642);
// EXTERNAL MODULE: ./lib/src/support/durations.js
var durations = __webpack_require__(2699);
// EXTERNAL MODULE: ./lib/src/support/views/weeks.js
var views_weeks = __webpack_require__(502);
// EXTERNAL MODULE: ./node_modules/d3-scale/src/utcTime.js + 4 modules
var utcTime = __webpack_require__(3109);
// EXTERNAL MODULE: ./node_modules/d3-scale/src/linear.js + 2 modules
var linear = __webpack_require__(5834);
;// CONCATENATED MODULE: ./lib/src/support/page/charts/frame.js


const day = 86_400_000;
const [width, height] = [480, 210];
const [left, right, frame_top, bottom] = [50, 14, 10, 28];
/** Axes with ticks at round numbers and dates, as https://d3js.org/d3-scale chooses them. */
function frameOf({ from, to, most, label, unit, whole = false }) {
    const time = (0,utcTime/* default */.A)([from, to], [left, width - right]);
    const value = (0,linear/* default */.A)([0, most / unit || 1], [height - bottom, frame_top]).nice(4);
    const isLong = to.getTime() - from.getTime() > 200 * day;
    const format = time.tickFormat(4, isLong ? '%b %Y' : '%b %-d');
    // Nothing comes in halves where it is counted.
    const ticks = value.ticks(4).filter((tick) => !whole || Number.isInteger(tick));
    const lines = ticks.map((tick) => {
        const y = round(value(tick));
        return (0,html/* html */.qy) `<line x1="${left}" x2="${width - right}" y1="${y}" y2="${y}"/><text x="${left - 8}" y="${y}" dy=".32em" text-anchor="end">${(0,html/* escaped */.Mk)(label(tick * unit))}</text>`;
    });
    const dates = time
        .ticks(4)
        .map((tick) => (0,html/* html */.qy) `<text x="${round(time(tick))}" y="${height - 6}" text-anchor="middle">${(0,html/* escaped */.Mk)(format(tick))}</text>`);
    return {
        x: (date) => round(time(date)),
        y: (number) => round(value(number / unit)),
        axes: (0,html/* html */.qy) `<g class="axes">${(0,html/* fragment */.Jo)(lines)}${(0,html/* fragment */.Jo)(dates)}</g>`,
    };
}
/** A figure: the drawing for the eye, its numbers as a table for everybody else. */
function figureHtml(title, caption, drawing, table, legend = (0,html/* html */.qy) ``) {
    return (0,html/* html */.qy) `<figure class="card"><figcaption><h3>${(0,html/* escaped */.Mk)(title)}</h3><p>${(0,html/* escaped */.Mk)(caption)}</p></figcaption>
<svg class="chart" viewBox="0 0 ${width} ${height}" role="img" aria-label="${(0,html/* escaped */.Mk)(`${title}. ${caption}`)}">${drawing}</svg>
${legend}<details><summary>Numbers</summary><div class="scroll" tabindex="0" role="region" aria-label="${(0,html/* escaped */.Mk)(`Numbers of: ${title}`)}">${table}</div></details>
</figure>
`;
}
/** The unit in which durations up to that many seconds are read best. */
const unitOf = (seconds) => seconds >= 2 * 86_400 ? 86_400 : seconds >= 2 * 3600 ? 3600 : 60;
/** A table of numbers, a row for each date. */
function numbersHtml(titles, rows) {
    const head = titles.map((title) => (0,html/* html */.qy) `<th scope="col">${(0,html/* escaped */.Mk)(title)}</th>`);
    const body = rows.map(([first = '', ...others]) => {
        const cells = others.map((cell) => (0,html/* html */.qy) `<td class="figure">${(0,html/* escaped */.Mk)(cell)}</td>`);
        return (0,html/* html */.qy) `<tr><th scope="row">${(0,html/* escaped */.Mk)(first)}</th>${(0,html/* fragment */.Jo)(cells)}</tr>\n`;
    });
    return (0,html/* html */.qy) `<table><thead><tr>${(0,html/* fragment */.Jo)(head)}</tr></thead><tbody>\n${(0,html/* fragment */.Jo)(body)}</tbody></table>`;
}
const round = (value) => Math.round(value * 10) / 10;

// EXTERNAL MODULE: ./node_modules/d3-shape/src/line.js + 3 modules
var line = __webpack_require__(6370);
;// CONCATENATED MODULE: ./lib/src/support/page/charts/lines.js



const mostRows = 300;
/** The chart; nothing where there are fewer than two dates or no numbers at all. */
function lineChartHtml({ title, caption, dates, series, label, unit, steps }) {
    const days = dates.map((date) => new Date(date));
    const [from, to] = [days[0], days.at(-1)];
    const numbers = series.flatMap(({ values }) => values.filter((value) => value !== null));
    if (!from || !to || days.length < 2 || numbers.length === 0)
        return (0,html/* html */.qy) ``;
    const most = Math.max(...numbers);
    const { x, y, axes } = frameOf({
        from,
        to,
        most,
        label,
        unit: unit(most),
        whole: steps,
    });
    const points = (values) => days.flatMap((day, index) => {
        const value = values[index] ?? null;
        const next = days[index + 1];
        const here = { at: x(day), value };
        return steps && next ? [here, { at: x(next), value }] : [here];
    });
    const draw = (0,line/* default */.A)(({ at }) => at, ({ value }) => y(value ?? 0)).defined(({ value }) => value !== null);
    const paths = series.map(({ look, values }) => {
        const alone = values.flatMap((value, index) => {
            const day = days[index];
            const stands = (values[index - 1] ?? null) === null && (values[index + 1] ?? null) === null;
            return value !== null && day && stands ? [(0,html/* html */.qy) `<circle cx="${x(day)}" cy="${y(value)}" r="3"/>`] : [];
        });
        return (0,html/* html */.qy) `<g class="${(0,html/* escaped */.Mk)(look)}"><path d="${(0,html/* escaped */.Mk)(draw(points(values)) ?? '', 200_000)}"/>${(0,html/* fragment */.Jo)(alone)}</g>`;
    });
    const rows = dates.map((date, index) => [
        date,
        ...series.map(({ values }) => {
            const value = values[index] ?? null;
            return value === null ? '–' : label(value);
        }),
    ]);
    const table = numbersHtml(['week until', ...series.map(({ name }) => name)], rows.slice(-mostRows));
    return figureHtml(title, caption, (0,html/* html */.qy) `${axes}${(0,html/* fragment */.Jo)(paths)}`, table, legend(series));
}
const legend = (series) => series.length < 2
    ? (0,html/* html */.qy) ``
    : (0,html/* html */.qy) `<p class="legend">${(0,html/* fragment */.Jo)(series.map(({ name, look }) => (0,html/* html */.qy) `<span class="key ${(0,html/* escaped */.Mk)(look)}">${(0,html/* escaped */.Mk)(name)}</span>`), (0,html/* html */.qy) ` `)}</p>`;

// EXTERNAL MODULE: ./node_modules/d3-shape/src/symbol/circle.js
var circle = __webpack_require__(8918);
// EXTERNAL MODULE: ./node_modules/d3-shape/src/symbol/diamond.js
var diamond = __webpack_require__(5496);
// EXTERNAL MODULE: ./node_modules/d3-shape/src/symbol/triangle.js
var triangle = __webpack_require__(7034);
// EXTERNAL MODULE: ./node_modules/d3-shape/src/symbol/cross.js
var cross = __webpack_require__(3476);
// EXTERNAL MODULE: ./node_modules/d3-shape/src/symbol.js + 9 modules
var symbol = __webpack_require__(3623);
;// CONCATENATED MODULE: ./lib/src/support/page/charts/time-line.js




const shapes = {
    deploy: { draw: circle/* default */.A, look: 'first' },
    baseline: { draw: circle/* default */.A, look: 'faint' },
    maintenance: { draw: diamond/* default */.A, look: 'faint' },
    repeat: { draw: diamond/* default */.A, look: 'faint' },
    rollback: { draw: triangle/* default */.A, look: 'second' },
    'out-of-order': { draw: triangle/* default */.A, look: 'second' },
    unresolved: { draw: diamond/* default */.A, look: 'faint' },
    failed: { draw: cross/* default */.A, look: 'third' },
};
/** Deployments one by one: when, how old their changes were when they went live, and which failed. */
function timeLineHtml(service, entries) {
    const [first, last] = [entries[0], entries.at(-1)];
    if (!first || !last || entries.length < 2)
        return (0,html/* html */.qy) ``;
    const lags = entries.flatMap(({ lag }) => lag ?? []);
    const { x, y, axes } = frameOf({
        from: new Date(first.at),
        to: new Date(last.at),
        most: Math.max(0, ...lags),
        unit: unitOf(Math.max(0, ...lags)),
        label: (seconds) => (0,durations/* shortDuration */.T)(seconds),
    });
    const marks = entries.map((entry) => {
        const { draw, look } = shapes[entry.kind];
        const path = (0,symbol/* default */.Ay)(draw, entry.kind === 'failed' ? 60 : 40)() ?? '';
        return (0,html/* html */.qy) `<g class="${(0,html/* escaped */.Mk)(look)}" transform="translate(${x(new Date(entry.at))} ${y(entry.lag ?? 0)})"><path d="${(0,html/* escaped */.Mk)(path)}"/><title>${(0,html/* escaped */.Mk)(wordsOf(entry))}</title></g>`;
    });
    const table = numbersHtml(['when', 'what', 'changes', 'merge to live'], entries.map(({ at, kind, ref, sha, changes, lag }) => [
        at.slice(0, 16).replace('T', ' '),
        `${kind} ${ref ?? sha?.slice(0, 9) ?? ''}`.trim(),
        changes === null ? '–' : String(changes),
        (0,durations/* shortDuration */.T)(lag),
    ]));
    return figureHtml(`Deployments${service === '.' ? '' : ` of ${service}`}`, 'Each mark is a deployment; the higher, the longer its changes had waited. Crosses failed, triangles went back.', (0,html/* html */.qy) `${axes}${(0,html/* fragment */.Jo)(marks)}`, table);
}
const wordsOf = ({ at, kind, ref, changes, lag }) => [
    at.slice(0, 10),
    kind,
    ref,
    changes === null ? null : `${changes} changes`,
    lag === null ? null : (0,durations/* shortDuration */.T)(lag),
]
    .filter((part) => part !== null)
    .join(', ');

;// CONCATENATED MODULE: ./lib/src/support/page/charts/charts.js






/** How things went over time, as far as the report knows: gaps, waiting, deployments, shared ownership. */
function chartsHtml(report, today) {
    const drawn = [
        gapsChart(report, today),
        ...(report.time?.services ?? []).flatMap((service) => serviceCharts(service)),
        ownershipChart(report),
    ].filter((chart) => chart !== '');
    return drawn.length === 0
        ? (0,html/* html */.qy) ``
        : (0,html/* html */.qy) `<h2>How it went</h2>\n<div class="charts">${(0,html/* fragment */.Jo)(drawn)}</div>`;
}
function gapsChart({ past }, today) {
    if (!past)
        return (0,html/* html */.qy) ``;
    const weeks = (0,views_weeks/* weekly */.o)(past.points, past.since, today);
    return lineChartHtml({
        title: 'Open gaps',
        caption: 'Gaps between tools that were open at the end of each week.',
        dates: weeks.map(({ until }) => until),
        series: [
            { name: 'high', look: 'third', values: weeks.map(({ open }) => open.high) },
            { name: 'medium', look: 'second', values: weeks.map(({ open }) => open.medium) },
            { name: 'low', look: 'first', values: weeks.map(({ open }) => open.low) },
        ],
        label: String,
        unit: () => 1,
        steps: true,
    });
}
function serviceCharts({ service, weeks, timeline }) {
    const of = service === '.' ? '' : ` of ${service}`;
    const dates = weeks.map(({ until }) => until);
    return [
        timeLineHtml(service, timeline),
        lineChartHtml({
            title: `From commit to production${of}`,
            caption: 'Medians of the changes that went live in each week. Weeks without a deployment have none.',
            dates,
            series: [
                { name: 'merge to live', look: 'first', values: weeks.map(({ lag }) => lag) },
                { name: 'first commit to live', look: 'second', values: weeks.map(({ lead }) => lead) },
            ],
            label: (seconds) => (0,durations/* shortDuration */.T)(seconds),
            unit: unitOf,
            steps: false,
        }),
        lineChartHtml({
            title: `Oldest change that waits${of}`,
            caption: 'How long the oldest merged change had waited for production at the end of each week.',
            dates,
            series: [
                {
                    name: 'oldest waiting',
                    look: 'second',
                    values: weeks.map(({ oldestWaiting, waiting }) => (waiting === 0 ? 0 : oldestWaiting)),
                },
            ],
            label: (seconds) => (0,durations/* shortDuration */.T)(seconds),
            unit: unitOf,
            steps: false,
        }),
        lineChartHtml({
            title: `Changes that wait${of}`,
            caption: 'How many merged changes were not in production at the end of each week.',
            dates,
            series: [{ name: 'waiting', look: 'first', values: weeks.map(({ waiting }) => waiting) }],
            label: String,
            unit: () => 1,
            steps: true,
        }),
    ];
}
function ownershipChart({ people }) {
    const periods = people?.selfShippedOverTime ?? [];
    return lineChartHtml({
        title: 'Who writes it deploys it',
        caption: 'Share of deployments whose deployer wrote some of what they shipped, for every four weeks with enough people.',
        dates: periods.map(({ until }) => until),
        series: [{ name: 'share', look: 'first', values: periods.map(({ share }) => share.value) }],
        label: (share) => `${Math.round(share * 100)} %`,
        unit: () => 1,
        steps: false,
    });
}

// EXTERNAL MODULE: ./lib/src/support/page/document.js + 1 modules
var page_document = __webpack_require__(2909);
// EXTERNAL MODULE: ./lib/src/support/page/findings.js
var page_findings = __webpack_require__(8236);
;// CONCATENATED MODULE: ./lib/src/support/page/history.js


/** Time and people as a card each. */
function historyHtml({ title, lead, groups, violations, sentences }) {
    const bad = violations.map((violation) => (0,html/* html */.qy) `<li>${(0,page_findings/* sentence */.em)(violation)}</li>\n`);
    const notes = sentences.map((one) => (0,html/* html */.qy) `<p class="rule">${(0,page_findings/* sentence */.em)(one)}</p>\n`);
    return (0,html/* html */.qy) `<h2>${(0,html/* escaped */.Mk)(title)}</h2>
<section class="card"><h3>${(0,page_findings/* sentence */.em)(lead)}</h3>
${(0,html/* fragment */.Jo)(groups.map(groupHtml))}${bad.length > 0 ? (0,html/* html */.qy) `<ul>${(0,html/* fragment */.Jo)(bad)}</ul>\n` : (0,html/* html */.qy) ``}${(0,html/* fragment */.Jo)(notes)}</section>
`;
}
const chips = {
    fail: (0,html/* html */.qy) `<span class="chip high">too much</span>`,
    warn: (0,html/* html */.qy) `<span class="chip medium">look</span>`,
};
function groupHtml({ name, strip, rows }) {
    if (rows.length === 0)
        return (0,html/* html */.qy) ``;
    const lines = rows.map(({ status, label, figure, details = [], meaning }) => (0,html/* html */.qy) `<tr><th scope="row">${(0,html/* escaped */.Mk)(label)}</th><td>${chips[status] ?? (0,html/* html */.qy) ``}${(0,page_findings/* sentence */.em)(figure)}${(0,html/* fragment */.Jo)(details.map((detail) => (0,html/* html */.qy) `<br>${(0,page_findings/* sentence */.em)(detail)}`))}<small>${(0,page_findings/* sentence */.em)(meaning)}</small></td></tr>\n`);
    const bars = strip === null
        ? (0,html/* html */.qy) ``
        : (0,html/* html */.qy) `<p><code>${(0,html/* escaped */.Mk)(strip.bars)}</code> <span class="rule">${(0,html/* escaped */.Mk)(strip.caption)}</span></p>\n`;
    return (0,html/* html */.qy) `${name === null ? (0,html/* html */.qy) `` : (0,html/* html */.qy) `<p><b>${(0,html/* escaped */.Mk)(name)}</b></p>\n`}${bars}<table class="places"><tbody>${(0,html/* fragment */.Jo)(lines)}</tbody></table>
`;
}

// EXTERNAL MODULE: ./lib/src/support/views/parity-table.js + 2 modules
var parity_table = __webpack_require__(7014);
;// CONCATENATED MODULE: ./lib/src/support/page/table.js



const table_mostRows = 2000;
const glyphs = {
    agrees: (0,html/* html */.qy) `✓`,
    differs: (0,html/* html */.qy) `✗`,
    accepted: (0,html/* html */.qy) `~`,
    unknown: (0,html/* html */.qy) `?`,
    reference: (0,html/* html */.qy) ``,
    absent: (0,html/* html */.qy) ``,
};
const meanings = {
    agrees: (0,html/* html */.qy) `agrees`,
    differs: (0,html/* html */.qy) `differs`,
    accepted: (0,html/* html */.qy) `differs, accepted`,
    unknown: (0,html/* html */.qy) `cannot tell`,
    reference: (0,html/* html */.qy) ``,
    absent: (0,html/* html */.qy) ``,
};
/** The parity table of the page. */
function tableHtml(report, link) {
    const rows = (0,parity_table/* parityRows */.J)(report);
    if (rows.length === 0)
        return (0,html/* html */.qy) ``;
    const left = rows.length - table_mostRows;
    const head = views_words/* columns */.YB.map((column) => (0,html/* html */.qy) `<th scope="col">${(0,html/* escaped */.Mk)(views_words/* environmentTitles */.J2[column])}</th>`);
    return (0,html/* html */.qy) `<div class="scroll" tabindex="0" role="region" aria-label="What each environment declares"><table class="matrix"><thead><tr><td></td>${(0,html/* fragment */.Jo)(head)}</tr></thead><tbody>
${(0,html/* fragment */.Jo)(rows.slice(0, table_mostRows).map((row) => rowHtml(row, link)))}</tbody></table></div>
${left > 0 ? (0,html/* html */.qy) `<p>and ${left} more services</p>` : (0,html/* html */.qy) ``}${table_legend(rows)}`;
}
function rowHtml({ role, name, project, cells }, link) {
    const more = [name, project].flatMap((text) => (text ? [(0,html/* html */.qy) `<small>${(0,html/* escaped */.Mk)(text)}</small>`] : []));
    const data = views_words/* columns */.YB.map((column) => cellHtml(cells[column], link));
    return (0,html/* html */.qy) `<tr><th scope="row">${(0,html/* escaped */.Mk)(role)}${(0,html/* fragment */.Jo)(more)}</th>${(0,html/* fragment */.Jo)(data)}</tr>\n`;
}
function cellHtml({ mark, values }, link) {
    const none = mark === 'absent' ? (0,html/* html */.qy) `–` : (0,html/* html */.qy) `none`;
    const shown = values.length === 0 ? none : (0,html/* fragment */.Jo)(values.map((value) => valueHtml(value, link)));
    const said = meanings[mark] === '' ? (0,html/* html */.qy) `` : (0,html/* html */.qy) `<span class="said">${meanings[mark]}: </span>`;
    return (0,html/* html */.qy) `<td class="${(0,html/* escaped */.Mk)(mark)}"><div><span class="glyph" aria-hidden="true">${glyphs[mark]}</span>${said}${shown}</div></td>`;
}
function valueHtml({ text, note, at }, link) {
    return (0,html/* html */.qy) `<span>${(0,html/* anchor */.Y3)((0,html/* escaped */.Mk)(text), link(at))}</span>${note ? (0,html/* html */.qy) `<small>${(0,html/* escaped */.Mk)(note)}</small>` : (0,html/* html */.qy) `<br>`}`;
}
function table_legend(rows) {
    const used = new Set(rows.flatMap(({ cells }) => views_words/* columns */.YB.map((column) => cells[column].mark)));
    const known = [...used].filter((mark) => meanings[mark] !== '').sort();
    const words = known.map((mark) => (0,html/* html */.qy) `<b>${glyphs[mark]}</b> ${meanings[mark]}`);
    return (0,html/* html */.qy) `<p class="legend">${(0,html/* fragment */.Jo)(words, (0,html/* html */.qy) ` &nbsp; `)}</p>`;
}

;// CONCATENATED MODULE: ./lib/src/support/page/page.js













const mostFindings = 1000;
/** The page of one report. */
function pageHtml(report, options, link) {
    const { tone, text, more } = (0,headline/* headline */.P)(report, options);
    const sorted = (0,findings/* sortedFindings */.Y_)(report, options);
    const table = tableHtml(report, link);
    const body = (0,html/* html */.qy) `<header class="verdict ${(0,html/* escaped */.Mk)(tone)}"><h1>${(0,html/* escaped */.Mk)(text)}</h1>${more ? (0,html/* html */.qy) `<p>${(0,html/* escaped */.Mk)(more)}</p>` : (0,html/* html */.qy) ``}</header>
${table === '' ? (0,html/* html */.qy) `` : (0,html/* html */.qy) `<h2>What each environment declares</h2>\n${table}`}
${productionHtml(report)}
${findingsHtml(report, sorted, link)}
${softHtmlList(sorted, link)}
${chartsHtml(report, options.today)}
${(0,html/* fragment */.Jo)((0,views_history/* historySections */.P)(report).map(historyHtml))}${coverageHtml(report)}
${noticesHtml(report, link)}`;
    return (0,page_document/* documentHtml */.t)(text, body, report.tool.version);
}
function findingsHtml(report, { counting }, link) {
    if (counting.length === 0)
        return (0,html/* html */.qy) ``;
    const [sides, reasons] = [(0,views_sides/* sidesIn */.O)(report), (0,views_reasons/* reasonsIn */.N6)(report)];
    const cards = new Map(report.rules.map((rule) => [rule.id, rule]));
    const left = counting.length - mostFindings;
    const shown = counting
        .slice(0, mostFindings)
        .map((finding) => (0,page_findings/* findingHtml */.j8)(finding, sides(finding), reasons(finding), cards.get(finding.rule) ?? null, link));
    const more = left > 0 ? (0,html/* html */.qy) `<p>and ${left} more</p>` : (0,html/* html */.qy) ``;
    return (0,html/* html */.qy) `<section class="findings"><h2>Findings</h2>\n${filtersHtml(counting)}${(0,html/* fragment */.Jo)(shown)}${more}</section>`;
}
// Works without a script: the style sheet hides what is not ticked.
function filtersHtml(findings) {
    const present = views_words/* severities */.gO.filter((severity) => findings.some((one) => one.severity === severity));
    if (present.length < 2)
        return (0,html/* html */.qy) ``;
    const boxes = present.map((severity) => {
        const number = findings.filter((one) => one.severity === severity).length;
        return (0,html/* html */.qy) `<label><input type="checkbox" id="show-${(0,html/* escaped */.Mk)(severity)}" checked> ${(0,html/* escaped */.Mk)(severity)} <small>${number}</small></label>`;
    });
    return (0,html/* html */.qy) `<fieldset class="filters"><legend>Show</legend>${(0,html/* fragment */.Jo)(boxes, (0,html/* html */.qy) ` `)}</fieldset>\n`;
}
function softHtmlList(sorted, link) {
    const title = (0,findings/* softly */.QK)(sorted);
    if (!title)
        return (0,html/* html */.qy) ``;
    const entries = [...sorted.known, ...sorted.allowed]
        .slice(0, mostFindings)
        .map((finding) => (0,page_findings/* softHtml */.mg)(finding, link));
    return (0,html/* html */.qy) `<details class="card"><summary>${(0,html/* escaped */.Mk)(title)}</summary>\n<ul>${(0,html/* fragment */.Jo)(entries)}</ul></details>`;
}
function productionHtml(report) {
    const { example } = (0,coverage/* coverageWords */.gn)(report);
    if (report.coverage.byEnvironment.prod > 0 || report.declarations.length === 0)
        return (0,html/* html */.qy) ``;
    const lines = (0,html/* fragment */.Jo)(example.map((line) => (0,html/* escaped */.Mk)(line)), (0,html/* html */.qy) `\n`);
    const hint = example.length > 0 ? (0,html/* html */.qy) `<p>${(0,page_findings/* sentence */.em)(coverage/* declareProduction */.yj)}</p>\n<pre>${lines}</pre>` : (0,html/* html */.qy) ``;
    return (0,html/* html */.qy) `<section class="loud"><h2>${(0,html/* escaped */.Mk)(coverage/* noProduction */.lW)}</h2>${hint}</section>`;
}
function coverageHtml(report) {
    const { sentence: read, gaps } = (0,coverage/* coverageWords */.gn)(report);
    const entries = gaps.map((gap) => (0,html/* html */.qy) `<li>${(0,page_findings/* sentence */.em)(gap)}</li>`);
    return (0,html/* html */.qy) `<h2>What this is based on</h2>\n<p>${(0,page_findings/* sentence */.em)(read)}</p>${gaps.length > 0 ? (0,html/* html */.qy) `<ul>${(0,html/* fragment */.Jo)(entries)}</ul>` : (0,html/* html */.qy) ``}`;
}
function noticesHtml(report, link) {
    const notices = (0,coverage/* sortedNotices */.xu)(report);
    if (notices.length === 0)
        return (0,html/* html */.qy) ``;
    const entries = notices
        .slice(0, mostFindings)
        .map(({ at, text }) => (0,html/* html */.qy) `<li>${(0,page_findings/* placeHtml */.Vk)(at, link)} ${(0,page_findings/* sentence */.em)(text)}</li>\n`);
    return (0,html/* html */.qy) `<details class="card" open><summary>${(0,html/* escaped */.Mk)((0,coverage/* noticeTitle */.Zg)(notices))}</summary>\n<ul>${(0,html/* fragment */.Jo)(entries)}</ul></details>`;
}


/***/ })

};
