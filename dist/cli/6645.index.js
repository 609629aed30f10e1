export const id = 6645;
export const ids = [6645];
export const modules = {

/***/ 2909:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ documentHtml)
});

// EXTERNAL MODULE: ./lib/src/support/sinks/html.js
var html = __webpack_require__(15136);
;// CONCATENATED MODULE: ./lib/src/support/page/style.js

/** The page's only style sheet. */
const style = (0,html/* html */.qy) `
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #59636e; --line: #d8dee4; --page: #f6f8fa; --card: #fff; --code: #eef1f4; --link: #0757b8; --bad: #b42318; --bad-back: #fdecea; --warn: #8a5a00; --warn-back: #fdf3dc; --good: #1a7135; --good-back: #e3f5e8; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9aa5b1; --line: #313840; --page: #0d1117; --card: #161b22; --code: #22282f; --link: #79b8ff; --bad: #ff8a80; --bad-back: #3a1d1d; --warn: #eac16b; --warn-back: #352a12; --good: #7ad394; --good-back: #15301e; } }
* { box-sizing: border-box; }
body { margin: 0; padding: 2.5rem 1.25rem 4rem; background: var(--page); color: var(--ink); font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
main { max-width: 60rem; margin: 0 auto; }
h1 { margin: 0; font-size: 1.5rem; line-height: 1.25; letter-spacing: -.01em; }
h2 { margin: 2.5rem 0 1rem; font-size: 1.1rem; }
h3 { margin: 0; font-size: 1.05rem; line-height: 1.35; }
p { margin: .6rem 0 0; }
a { color: var(--link); text-underline-offset: .15em; }
code, pre { font: .875em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
code { padding: .1em .35em; border-radius: .3em; background: var(--code); overflow-wrap: anywhere; }
pre { margin: .8rem 0 0; padding: .9rem 1.1rem; border-radius: .5rem; background: var(--code); overflow-x: auto; }
.verdict { padding: 1.5rem 1.75rem; border-radius: .75rem; border-left: .4rem solid; }
.verdict p { color: var(--ink); }
.fail { background: var(--bad-back); border-color: var(--bad); } .fail h1 { color: var(--bad); }
.pass { background: var(--good-back); border-color: var(--good); } .pass h1 { color: var(--good); }
.nothing, .loud { background: var(--warn-back); border-color: var(--warn); } .nothing h1, .loud h2 { color: var(--warn); }
.loud { margin-top: 1.5rem; padding: 1.25rem 1.75rem; border-radius: .75rem; border-left: .4rem solid var(--warn); } .loud h2 { margin: 0; }
.card { margin-top: 1rem; padding: 1.25rem 1.5rem; border: 1px solid var(--line); border-radius: .75rem; background: var(--card); }
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: .75rem; background: var(--card); }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .7rem 1rem; text-align: left; vertical-align: top; border-top: 1px solid var(--line); overflow-wrap: anywhere; }
thead td { border-top: 0; } thead th { border-top: 0; color: var(--soft); font-weight: 600; font-size: .875rem; }
tbody th { font-weight: 600; } tbody th small { font-weight: 400; }
small { display: block; color: var(--soft); font-size: .8125rem; }
.matrix th, .matrix td { width: 25%; min-width: 9rem; overflow-wrap: break-word; }
.matrix div { position: relative; padding-left: 1.6rem; }
.glyph { position: absolute; left: 0; font-weight: 700; }
.agrees .glyph { color: var(--good); } .differs .glyph { color: var(--bad); } .differs { background: var(--bad-back); } .unknown .glyph { color: var(--warn); } .accepted .glyph, .absent { color: var(--soft); }
.legend { margin: .6rem .25rem 0; color: var(--soft); font-size: .8125rem; }
.chip { display: inline-block; margin-right: .5rem; padding: .05rem .6rem; border-radius: 1rem; font-size: .8125rem; font-weight: 600; vertical-align: .1em; }
.high { color: var(--bad); background: var(--bad-back); } .medium { color: var(--warn); background: var(--warn-back); } .low { color: var(--soft); background: var(--code); }
.places { margin-top: .9rem; font-size: .9375rem; } .places th { width: 8rem; color: var(--soft); font-weight: 400; } .places th, .places td { padding: .35rem .75rem .35rem 0; }
.rule { color: var(--soft); font-size: .8125rem; }
summary { cursor: pointer; font-weight: 600; } li { margin-top: .4rem; }
footer { margin-top: 3rem; color: var(--soft); font-size: .8125rem; }
.said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.figure { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.overview th[scope=row] { white-space: nowrap; } .overview ul { margin: 0; padding: 0; list-style: none; min-width: 18rem; }
.filters { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0; padding: .35rem 1rem .6rem; border: 1px solid var(--line); border-radius: .75rem; } .filters legend { padding: 0 .35rem; color: var(--soft); font-size: .8125rem; } .filters small { display: inline; }
.findings:has(#show-high:not(:checked)) [data-severity=high], .findings:has(#show-medium:not(:checked)) [data-severity=medium], .findings:has(#show-low:not(:checked)) [data-severity=low] { display: none; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); gap: 1rem; } .charts figure { margin: 0; min-width: 0; } figcaption p { margin-top: .25rem; color: var(--soft); font-size: .875rem; } .charts details { margin-top: .75rem; font-size: .875rem; } .charts summary { color: var(--soft); font-weight: 400; } .charts .scroll { max-height: 20rem; overflow: auto; margin-top: .5rem; } .charts th, .charts td { padding: .3rem .75rem; }
.chart { display: block; width: 100%; height: auto; margin-top: .75rem; overflow: visible; } .chart text { fill: var(--soft); font-size: 13px; } .chart line { stroke: var(--line); } .chart path { fill: none; stroke-width: 2; stroke-linejoin: round; } .chart circle { stroke: none; }
.chart .first path { stroke: var(--link); } .chart .first circle { fill: var(--link); } .chart .second path { stroke: var(--warn); stroke-dasharray: 6 3; } .chart .second circle { fill: var(--warn); } .chart .third path { stroke: var(--bad); stroke-dasharray: 2 2; } .chart .third circle { fill: var(--bad); } .chart .faint path { stroke: var(--soft); }
.chart [transform] path { stroke-width: 1.5; stroke-dasharray: none; } .chart .first[transform] path { fill: var(--link); } .chart .second[transform] path { fill: var(--warn); }
.key { margin-right: .9rem; padding-left: 1.4rem; border-left: 0; background: linear-gradient(currentColor, currentColor) 0 50% / 1rem 2px no-repeat; } .key.first { color: var(--link); } .key.second { color: var(--warn); } .key.third { color: var(--bad); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
@media (max-width: 40rem) { .matrix th, .matrix td { min-width: 8rem; padding: .6rem; } .matrix div { padding-left: 1.2rem; } body { padding: 1rem .75rem 3rem; } .places th, .places td { display: block; padding: .15rem 0; border: 0; } }
@media print { body { background: none; } .card, .scroll { break-inside: avoid; } .filters, .charts details { display: none; } .scroll { overflow: visible; } }
`;
/** The hash by which the content security policy allows this style sheet and no other; a test keeps it true. */
const styleHash = (0,html/* html */.qy) `sha256-hvLvlPzHvOh47E2fHJDHYAYLCvk0yMbUNR00xWRBp7Q=`;

;// CONCATENATED MODULE: ./lib/src/support/page/document.js


/** A whole page: no script, no address but the links to the repository, readable without a network. */
const documentHtml = (title, body, version) => (0,html/* html */.qy) `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${(0,html/* escaped */.Mk)(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${body}
<footer>parity-gate ${(0,html/* escaped */.Mk)(version)}</footer>
</main>
</body>
</html>
`;


/***/ }),

/***/ 98236:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vk: () => (/* binding */ placeHtml),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   j8: () => (/* binding */ findingHtml),
/* harmony export */   mg: () => (/* binding */ softHtml)
/* harmony export */ });
/* harmony import */ var _sinks_html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15136);
/* harmony import */ var _sinks_pieces_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44338);
/* harmony import */ var _views_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76429);
/* harmony import */ var _views_gap_age_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41917);
/* harmony import */ var _views_sides_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84263);





const mostPlaces = 50;
/** A finding that counts as a card. */
function findingHtml(finding, sides, reasons, card, link) {
    const { severity, title, why, fix, rule, state } = finding;
    const age = (0,_views_gap_age_js__WEBPACK_IMPORTED_MODULE_2__/* .ageSentence */ .hM)(finding);
    const known = state === 'known' ? (0,_sinks_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) ` \u00b7 known on base` : (0,_sinks_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) ``;
    const about = card ? (0,_sinks_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) ` \u00b7 ${(0,_sinks_html_js__WEBPACK_IMPORTED_MODULE_0__/* .escaped */ .Mk)(card.title)}` : (0,_sinks_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) ``;
    return (0,_sinks_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<article class="card finding" data-severity="${(0,_sinks_html_js__WEBPACK_IMPORTED_MODULE_0__/* .escaped */ .Mk)(severity)}"><h3><span class="chip ${(0,_sinks_html_js__WEBPACK_IMPORTED_MODULE_0__/* .escaped */ .Mk)(severity)}">${(0,_sinks_html_js__WEBPACK_IMPORTED_MODULE_0__/* .escaped */ .Mk)(severity)}</span>${sentence(title)}</h3>
${why ? (0,_sinks_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<p>${sentence(why)}</p>\n` : (0,_sinks_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) ``}${reasonsHtml(reasons, link)}${fix ? (0,_sinks_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<p><b>Fix:</b> ${sentence(fix)}</p>\n` : (0,_sinks_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) ``}${age ? (0,_sinks_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<p><b>Open for</b> ${sentence(age)}</p>\n` : (0,_sinks_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) ``}${placesHtml(sides, link)}
<p class="rule"><code>${(0,_sinks_html_js__WEBPACK_IMPORTED_MODULE_0__/* .escaped */ .Mk)(rule)}</code>${about}${known}</p></article>
`;
}
/** A finding that does not count, as a list entry. */
function softHtml({ severity, title, at, allowance, state }, link) {
    const until = allowance?.until ? (0,_sinks_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) ` until ${(0,_sinks_html_js__WEBPACK_IMPORTED_MODULE_0__/* .escaped */ .Mk)(allowance.until)}` : (0,_sinks_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) ``;
    const reason = allowance
        ? (0,_sinks_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `allowed${until}: ${sentence(allowance.reason)}`
        : (0,_sinks_html_js__WEBPACK_IMPORTED_MODULE_0__/* .escaped */ .Mk)(state === 'known' ? 'known on base' : state);
    return (0,_sinks_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<li><span class="chip ${(0,_sinks_html_js__WEBPACK_IMPORTED_MODULE_0__/* .escaped */ .Mk)(severity)}">${(0,_sinks_html_js__WEBPACK_IMPORTED_MODULE_0__/* .escaped */ .Mk)(severity)}</span>${sentence(title)} <small>${placeHtml(at, link)} \u00b7 ${reason}</small></li>\n`;
}
/** A place, with a link where the host has one. */
function placeHtml(at, link) {
    return (0,_sinks_html_js__WEBPACK_IMPORTED_MODULE_0__/* .anchor */ .Y3)((0,_sinks_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<code>${(0,_sinks_html_js__WEBPACK_IMPORTED_MODULE_0__/* .escaped */ .Mk)((0,_views_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9)(at))}</code>`, link(at));
}
/** A sentence with what stands in backticks, and every word that is more than a word, as code. */
function sentence(text) {
    return (0,_sinks_html_js__WEBPACK_IMPORTED_MODULE_0__/* .fragment */ .Jo)((0,_sinks_pieces_js__WEBPACK_IMPORTED_MODULE_4__/* .piecesOf */ .X)(text).map((piece) => piece.kind === 'code' ? (0,_sinks_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<code>${(0,_sinks_html_js__WEBPACK_IMPORTED_MODULE_0__/* .escaped */ .Mk)(piece.text)}</code>` : (0,_sinks_html_js__WEBPACK_IMPORTED_MODULE_0__/* .escaped */ .Mk)(piece.text)));
}
function reasonsHtml({ told, more }, link) {
    if (told.length === 0)
        return (0,_sinks_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) ``;
    const rest = more ? (0,_sinks_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<li><small>${sentence(more)}</small></li>\n` : (0,_sinks_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) ``;
    return (0,_sinks_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<ul>${(0,_sinks_html_js__WEBPACK_IMPORTED_MODULE_0__/* .fragment */ .Jo)(told.map((reason) => reasonHtml(reason, link)))}${rest}</ul>\n`;
}
function reasonHtml({ title, bites, usedAt }, link) {
    const used = usedAt ? (0,_sinks_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) ` Used in ${placeHtml(usedAt, link)}.` : (0,_sinks_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) ``;
    return (0,_sinks_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<li><b>${sentence(title)}.</b> ${sentence(bites)}${used}</li>\n`;
}
function placesHtml(sides, link) {
    const rows = sides.slice(0, mostPlaces).map((side) => {
        const declared = side.declared === null ? (0,_sinks_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `` : (0,_sinks_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<code>${(0,_sinks_html_js__WEBPACK_IMPORTED_MODULE_0__/* .escaped */ .Mk)(side.declared, 200)}</code>`;
        const place = (0,_sinks_html_js__WEBPACK_IMPORTED_MODULE_0__/* .anchor */ .Y3)((0,_sinks_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<code>${(0,_sinks_html_js__WEBPACK_IMPORTED_MODULE_0__/* .escaped */ .Mk)((0,_views_sides_js__WEBPACK_IMPORTED_MODULE_3__/* .sideText */ .R)(side))}</code>`, link(side.at));
        return (0,_sinks_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<tr><th scope="row">${(0,_sinks_html_js__WEBPACK_IMPORTED_MODULE_0__/* .escaped */ .Mk)(side.environment ?? '')}</th><td>${declared}</td><td>${place}</td></tr>\n`;
    });
    return (0,_sinks_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<table class="places"><tbody>${(0,_sinks_html_js__WEBPACK_IMPORTED_MODULE_0__/* .fragment */ .Jo)(rows)}</tbody></table>`;
}


/***/ }),

/***/ 26645:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pageHtml: () => (/* binding */ pageHtml)
});

// EXTERNAL MODULE: ./lib/src/support/sinks/html.js
var html = __webpack_require__(15136);
// EXTERNAL MODULE: ./lib/src/support/views/coverage.js
var coverage = __webpack_require__(15405);
// EXTERNAL MODULE: ./lib/src/support/views/findings.js
var findings = __webpack_require__(76429);
// EXTERNAL MODULE: ./lib/src/support/views/headline.js
var headline = __webpack_require__(45519);
// EXTERNAL MODULE: ./lib/src/support/views/history.js
var views_history = __webpack_require__(86039);
// EXTERNAL MODULE: ./lib/src/support/views/reasons.js
var views_reasons = __webpack_require__(4214);
// EXTERNAL MODULE: ./lib/src/support/views/sides.js
var views_sides = __webpack_require__(84263);
// EXTERNAL MODULE: ./lib/src/support/views/words.js
var views_words = __webpack_require__(75642);
// EXTERNAL MODULE: ./lib/src/support/durations.js
var durations = __webpack_require__(32699);
// EXTERNAL MODULE: ./lib/src/support/views/weeks.js
var views_weeks = __webpack_require__(30502);
// EXTERNAL MODULE: ./node_modules/d3-scale/src/utcTime.js + 4 modules
var utcTime = __webpack_require__(13109);
// EXTERNAL MODULE: ./node_modules/d3-scale/src/linear.js + 2 modules
var linear = __webpack_require__(55834);
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
            return value === null ? '\u2013' : label(value);
        }),
    ]);
    const table = numbersHtml(['week until', ...series.map(({ name }) => name)], rows.slice(-mostRows));
    return figureHtml(title, caption, (0,html/* html */.qy) `${axes}${(0,html/* fragment */.Jo)(paths)}`, table, legend(series));
}
const legend = (series) => series.length < 2
    ? (0,html/* html */.qy) ``
    : (0,html/* html */.qy) `<p class="legend">${(0,html/* fragment */.Jo)(series.map(({ name, look }) => (0,html/* html */.qy) `<span class="key ${(0,html/* escaped */.Mk)(look)}">${(0,html/* escaped */.Mk)(name)}</span>`), (0,html/* html */.qy) ` `)}</p>`;

// EXTERNAL MODULE: ./node_modules/d3-shape/src/symbol/circle.js
var circle = __webpack_require__(78918);
// EXTERNAL MODULE: ./node_modules/d3-shape/src/symbol/diamond.js
var diamond = __webpack_require__(85496);
// EXTERNAL MODULE: ./node_modules/d3-shape/src/symbol/triangle.js
var triangle = __webpack_require__(27034);
// EXTERNAL MODULE: ./node_modules/d3-shape/src/symbol/cross.js
var cross = __webpack_require__(83476);
// EXTERNAL MODULE: ./node_modules/d3-shape/src/symbol.js + 9 modules
var symbol = __webpack_require__(23623);
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
        label: (seconds) => (0,durations/* shortDuration */.TV)(seconds),
    });
    const marks = entries.map((entry) => {
        const { draw, look } = shapes[entry.kind];
        const path = (0,symbol/* default */.Ay)(draw, entry.kind === 'failed' ? 60 : 40)() ?? '';
        return (0,html/* html */.qy) `<g class="${(0,html/* escaped */.Mk)(look)}" transform="translate(${x(new Date(entry.at))} ${y(entry.lag ?? 0)})"><path d="${(0,html/* escaped */.Mk)(path)}"/><title>${(0,html/* escaped */.Mk)(wordsOf(entry))}</title></g>`;
    });
    const table = numbersHtml(['when', 'what', 'changes', 'merge to live'], entries.map(({ at, kind, ref, sha, changes, lag }) => [
        at.slice(0, 16).replace('T', ' '),
        `${kind} ${ref ?? sha?.slice(0, 9) ?? ''}`.trim(),
        changes === null ? '\u2013' : String(changes),
        (0,durations/* shortDuration */.TV)(lag),
    ]));
    return figureHtml(`Deployments${service === '.' ? '' : ` of ${service}`}`, 'Each mark is a deployment; the higher, the longer its changes had waited. Crosses failed, triangles went back.', (0,html/* html */.qy) `${axes}${(0,html/* fragment */.Jo)(marks)}`, table);
}
const wordsOf = ({ at, kind, ref, changes, lag }) => [
    at.slice(0, 10),
    kind,
    ref,
    changes === null ? null : `${changes} changes`,
    lag === null ? null : (0,durations/* shortDuration */.TV)(lag),
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
            label: (seconds) => (0,durations/* shortDuration */.TV)(seconds),
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
            label: (seconds) => (0,durations/* shortDuration */.TV)(seconds),
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
var page_findings = __webpack_require__(98236);
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
var parity_table = __webpack_require__(27014);
;// CONCATENATED MODULE: ./lib/src/support/page/table.js



const table_mostRows = 2000;
const glyphs = {
    agrees: (0,html/* html */.qy) `\u2713`,
    differs: (0,html/* html */.qy) `\u2717`,
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
    const none = mark === 'absent' ? (0,html/* html */.qy) `\u2013` : (0,html/* html */.qy) `none`;
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


/***/ }),

/***/ 15136:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jo: () => (/* binding */ fragment),
/* harmony export */   Mk: () => (/* binding */ escaped),
/* harmony export */   Y3: () => (/* binding */ anchor),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/* harmony import */ var _safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34928);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45919);


/** An HTML template: values must come from this sink. */
const html = (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .templateOf */ .k)();
const longestText = 2000;
/** Text of others. The page may also go to a log, so that signs of a runner command are numbers too. */
function escaped(text, limit = longestText) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(text, limit).replace(/[&<>"'`#:]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
/** A link to a page of ours; without an address only the label. */
function anchor(label, url) {
    return url && /^https?:\/\/[^\s]+$/.test(url)
        ? html `<a href="${escaped(url)}" rel="noreferrer">${label}</a>`
        : label;
}
/** Safe parts, one after the other. */
function fragment(parts, separator = html ``) {
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .f)(parts, separator);
}


/***/ }),

/***/ 44338:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ piecesOf)
/* harmony export */ });
const longestSentence = 1000;
/** A sentence in pieces; words that must be code and follow each other are one piece. */
function piecesOf(sentence, limit = longestSentence) {
    const pieces = [];
    let joinable = false;
    for (const token of cut(sentence.trim(), limit).match(/`[^`]+`|[^\s`]+|`|\s+/g) ?? []) {
        const quoted = token.length > 2 && token.startsWith('`');
        const [space, before] = [pieces.at(-1), pieces.at(-2)];
        const parts = quoted ? [{ kind: 'code', text: token.slice(1, -1) }] : split(token);
        if (joinable && space?.text === ' ' && before && parts[0]?.kind === 'code' && !quoted) {
            pieces.splice(-2, 2, { kind: 'code', text: `${before.text} ${parts[0].text}` });
            pieces.push(...parts.slice(1));
        }
        else
            pieces.push(...parts);
        joinable = token === ' ' ? joinable : !quoted && parts.at(-1)?.kind === 'code';
    }
    return pieces;
}
const word = /^[("'\u201c\u2018]*[A-Za-z0-9]+(?:[-.'\u2019/+][A-Za-z0-9]+)*\+{0,2}%?[)"'\u201d\u2019.,;:!?\u2026]*$/;
const sign = /^(?: +|[\u2013\u2014\u00b7\u2192=+/&<>\u2264\u2265\u00d7-]|[("'\u201c\u2018]+|[)"'\u201d\u2019.,;:!?\u2026]+)$/;
// What GitHub turns into a link without any sign: commits, issues, advisories, pages.
const reference = /[0-9a-f]{7}|\b(?:GH|GHSA|CVE)-|www\./i;
/** A word as one plain piece, or as code between the punctuation around it. */
function split(token) {
    if (sign.test(token) || (word.test(token) && !reference.test(token)))
        return [{ kind: 'plain', text: token }];
    let end = token.length;
    while (end > 1 && ',.;:!?)'.includes(token.charAt(end - 1)) && !isCall(token.slice(0, end)))
        end -= 1;
    const start = token.startsWith('(') && end > 1 && !isCall(token.slice(0, end)) ? 1 : 0;
    const pieces = [
        { kind: 'plain', text: token.slice(0, start) },
        { kind: 'code', text: token.slice(start, end) },
        { kind: 'plain', text: token.slice(end) },
    ];
    return pieces.filter((piece) => piece.text !== '');
}
/** `now()`: its brackets belong to it. */
const isCall = (token) => /\w\([^()]*\)$/.test(token);
function cut(text, limit) {
    const points = [...text.slice(0, 2 * limit + 2)];
    return points.length > limit ? `${points.slice(0, limit).join('')}\u2026` : text;
}


/***/ }),

/***/ 30502:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ weekly),
/* harmony export */   p: () => (/* binding */ worthActing)
/* harmony export */ });
const day = 86_400_000;
/** The points as one state for each week that ends on or before the last day, oldest first. */
function weekly(points, since, today) {
    const weeks = [];
    let last = points[0]?.open;
    let next = 0;
    const first = Date.parse(today) - Math.floor((Date.parse(today) - Date.parse(since)) / (7 * day)) * 7 * day;
    for (let end = first; last && end <= Date.parse(today); end += 7 * day) {
        for (let point = points[next]; point && Date.parse(point.date) <= end; point = points[++next])
            last = point.open;
        weeks.push({ until: new Date(end).toISOString().slice(0, 10), open: last });
    }
    return weeks;
}
/** Of high and medium severity: those that a team acts on. */
const worthActing = ({ high, medium }) => high + medium;


/***/ })

};
