export const id = 9582;
export const ids = [9582];
export const modules = {

/***/ 49582:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  markdown: () => (/* binding */ markdown_markdown),
  renderMarkdown: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./lib/src/support/fit.js
var fit = __webpack_require__(80421);
// EXTERNAL MODULE: ./lib/src/support/sinks/markdown.js
var markdown = __webpack_require__(51144);
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
var words = __webpack_require__(75642);
// EXTERNAL MODULE: ./lib/src/support/views/coverage.js
var coverage = __webpack_require__(15405);
// EXTERNAL MODULE: ./lib/src/support/views/gap-age.js
var gap_age = __webpack_require__(41917);
;// CONCATENATED MODULE: ./lib/src/support/markdown/findings.js




const mostPlaces = 8;
const glyphs = { high: (0,markdown.md) `\ud83d\udd34`, medium: (0,markdown.md) `\ud83d\udfe0`, low: (0,markdown.md) `\ud83d\udfe1` };
/** A finding that counts: title, why, what behaves differently, fix, and every place with what it declares. */
function findingMarkdown(finding, sides, reasons, link) {
    const { severity, title, why, fix, rule, state } = finding;
    const age = (0,gap_age/* ageSentence */.hM)(finding);
    const known = state === 'known' ? (0,markdown.md) ` \u00b7 known on base` : (0,markdown.md) ``;
    const paragraphs = [
        (0,markdown.md) `#### ${glyphs[severity]} ${(0,markdown/* prose */.CS)(title)} <sub>${(0,markdown/* prose */.CS)(severity)} \u00b7 ${(0,markdown/* code */.aY)(rule)}${known}</sub>`,
        ...(why ? [(0,markdown/* prose */.CS)(why)] : []),
        ...(reasons.told.length > 0 ? [reasonsMarkdown(reasons, link)] : []),
        ...(fix ? [(0,markdown.md) `**Fix:** ${(0,markdown/* prose */.CS)(fix)}`] : []),
        ...(age ? [(0,markdown.md) `**Open for** ${(0,markdown/* prose */.CS)(age)}`] : []),
        placesMarkdown(sides, link),
    ];
    return (0,markdown.md) `${(0,markdown/* markdown */.wD)(paragraphs, (0,markdown.md) `\n\n`)}\n`;
}
function reasonsMarkdown({ told, more }, link) {
    return (0,markdown/* markdown */.wD)([
        ...told.map((reason) => (0,markdown.md) `- ${reasonMarkdown(reason, link)}\n`),
        ...(more ? [(0,markdown.md) `- <sub>${(0,markdown/* prose */.CS)(more)}</sub>\n`] : []),
    ]);
}
function reasonMarkdown(reason, link) {
    const { title, bites, usedAt } = reason;
    const used = usedAt ? (0,markdown.md) ` Used in ${placeMarkdown(usedAt, link)}.` : (0,markdown.md) ``;
    return (0,markdown.md) `**${(0,markdown/* prose */.CS)(title)}.** ${(0,markdown/* prose */.CS)(bites)}${used}`;
}
function placesMarkdown(sides, link) {
    const shown = sides.slice(0, mostPlaces).map((side) => (0,markdown.md) `- ${sideMarkdown(side, link)}\n`);
    const left = sides.length - shown.length;
    return (0,markdown/* markdown */.wD)([...shown, ...(left > 0 ? [(0,markdown.md) `- ${(0,markdown/* prose */.CS)((0,findings/* andMore */.v)(left, 'place'))}\n`] : [])]);
}
function sideMarkdown(side, link) {
    const { at, environment, declared } = side;
    const place = (0,markdown/* link */.nf)((0,markdown/* code */.aY)((0,views_sides/* sideText */.R)(side)), link(at));
    const what = declared === null ? (0,markdown.md) `` : (0,markdown.md) ` ${(0,markdown/* code */.aY)(declared)}`;
    return environment === null ? (0,markdown.md) `${place}${what}` : (0,markdown.md) `${(0,markdown/* prose */.CS)(environment)}:${what} in ${place}`;
}
/** A place, with a link where the host has one. */
function placeMarkdown(at, link) {
    return (0,markdown/* link */.nf)((0,markdown/* code */.aY)((0,findings/* placeText */.Z9)(at)), link(at));
}
/** A finding that does not count, in one line. */
function softMarkdown(finding, link) {
    const { severity, title, allowance, state, at } = finding;
    const until = allowance?.until ? (0,markdown.md) ` until ${(0,markdown/* prose */.CS)(allowance.until)}` : (0,markdown.md) ``;
    const reason = allowance
        ? (0,markdown.md) `allowed${until}: ${(0,markdown/* prose */.CS)(allowance.reason)}`
        : (0,markdown.md) `${(0,markdown/* prose */.CS)(state === 'known' ? 'known on base' : state)}`;
    return (0,markdown.md) `- ${(0,markdown/* prose */.CS)(severity)}: ${(0,markdown/* prose */.CS)(title)} (${placeMarkdown(at, link)}), ${reason}\n`;
}

;// CONCATENATED MODULE: ./lib/src/support/markdown/coverage.js





/** What the report is based on, loudly where nothing declares production. */
function coverageMarkdown(report) {
    const { sentence, gaps, example } = (0,coverage/* coverageWords */.gn)(report);
    const loud = report.coverage.byEnvironment.prod === 0 && report.declarations.length > 0
        ? (0,markdown.md) `> [!IMPORTANT]
> **${(0,markdown/* prose */.CS)(coverage/* noProduction */.lW)}.**${example.length > 0 ? (0,markdown.md) ` ${(0,markdown/* prose */.CS)(coverage/* declareProduction */.yj)}` : (0,markdown.md) ``}

${example.length > 0 ? (0,markdown.md) `${(0,markdown/* pre */.AS)(example)}\n\n` : (0,markdown.md) ``}`
        : (0,markdown.md) ``;
    return (0,markdown.md) `${loud}${(0,markdown/* prose */.CS)([sentence, ...gaps].join(' '))}

`;
}
/** What could not be read, collapsed below one line that says how much. */
function noticesMarkdown(report, link, room, measure) {
    const notices = (0,coverage/* sortedNotices */.xu)(report);
    if (notices.length === 0)
        return (0,markdown.md) ``;
    const line = ({ at, text }) => (0,markdown.md) `- ${placeMarkdown(at, link)} ${(0,markdown/* prose */.CS)(text)}\n`;
    const { kept, left } = (0,fit/* fitInto */.I0)(notices, line, room, measure);
    const rest = left > 0 ? (0,markdown.md) `- ${(0,markdown/* prose */.CS)((0,findings/* andMore */.v)(left, 'notice'))}\n` : (0,markdown.md) ``;
    return (0,markdown.md) `<details><summary>\u26a0\ufe0f ${(0,markdown/* prose */.CS)((0,coverage/* noticeTitle */.Zg)(notices))}</summary>

${(0,markdown/* markdown */.wD)(kept)}${rest}
</details>

`;
}

;// CONCATENATED MODULE: ./lib/src/support/markdown/history.js


const history_glyphs = {
    pass: (0,markdown.md) `\u2705`,
    warn: (0,markdown.md) `\u26a0\ufe0f`,
    fail: (0,markdown.md) `\u274c`,
};
/** Time and people: what matters most in one line, everything else behind it; open where it fails. */
function historyMarkdown({ title, lead, status, groups, violations, sentences }, room, { measure, elsewhere }) {
    const shown = (0,fit/* fitInto */.I0)(groups, groupMarkdown, room * 0.6, measure);
    const told = (0,fit/* fitInto */.I0)(sentences, (sentence) => (0,markdown.md) `${(0,markdown/* prose */.CS)(sentence, 400)} `, room * 0.2, measure);
    const broken = (0,fit/* fitInto */.I0)(violations, (violation) => (0,markdown.md) `- ${(0,markdown/* prose */.CS)(violation, 300)}\n`, room * 0.2, measure);
    const left = shown.left + told.left + broken.left;
    const open = status === 'fail' ? (0,markdown.md) ` open` : (0,markdown.md) ``;
    const glyph = history_glyphs[status];
    const rest = left > 0 ? (0,markdown/* prose */.CS)(`More ${elsewhere || 'in the JSON report'}.`) : (0,markdown.md) ``;
    return (0,markdown.md) `<details${open}><summary>${glyph ? (0,markdown.md) `${glyph} ` : (0,markdown.md) ``}<b>${(0,markdown/* prose */.CS)(title)}.</b> ${(0,markdown/* prose */.CS)(lead, 300)}</summary>

${(0,markdown/* markdown */.wD)(shown.kept)}${broken.kept.length > 0 ? (0,markdown.md) `${(0,markdown/* markdown */.wD)(broken.kept)}\n` : (0,markdown.md) ``}${(0,markdown/* markdown */.wD)(told.kept)}${rest}

</details>

`;
}
function groupMarkdown({ name, strip, rows }) {
    if (rows.length === 0)
        return (0,markdown.md) ``;
    const head = [
        ...(name === null ? [] : [(0,markdown.md) `**${(0,markdown/* prose */.CS)(name, 60)}**`]),
        ...(strip === null ? [] : [(0,markdown.md) `${(0,markdown/* code */.aY)(strip.bars)} ${(0,markdown/* prose */.CS)(strip.caption)}`]),
    ];
    const lines = rows.map(({ status, label, figure, details = [], meaning }) => (0,markdown.md) `| ${history_glyphs[status] ?? (0,markdown.md) ` `} | **${(0,markdown/* prose */.CS)(label)}** | ${(0,markdown/* prose */.CS)(figure, 300)}${(0,markdown/* markdown */.wD)(details.map((detail) => (0,markdown.md) `<br>${(0,markdown/* prose */.CS)(detail, 100)}`))} | ${(0,markdown/* prose */.CS)(meaning)} |\n`);
    return (0,markdown.md) `${head.length > 0 ? (0,markdown.md) `${(0,markdown/* markdown */.wD)(head, (0,markdown.md) ` `)}\n\n` : (0,markdown.md) ``}| | | Figures | What they mean |
| --- | --- | --- | --- |
${(0,markdown/* markdown */.wD)(lines)}
`;
}

// EXTERNAL MODULE: ./lib/src/support/views/weeks.js
var views_weeks = __webpack_require__(30502);
;// CONCATENATED MODULE: ./lib/src/support/markdown/past.js




const mostEvents = 10;
const mostChanges = 5;
/** So that the dates below the chart do not cover each other. */
const mostLabels = 13;
/** How the gaps came and went: a chart that GitHub draws, and the latest commits that opened or closed some. */
function pastMarkdown(past, today) {
    if (!past)
        return (0,markdown.md) ``;
    const weeks = thinned((0,views_weeks/* weekly */.o)(past.points, past.since, today));
    const events = past.events.slice(-mostEvents).toReversed();
    const left = past.events.length - events.length;
    const rest = left > 0 ? (0,markdown.md) `\n${(0,markdown/* prose */.CS)(`${(0,words/* count */.U9)(left, 'earlier commit')} opened or closed gaps.`)}\n` : (0,markdown.md) ``;
    return (0,markdown.md) `<details><summary><b>Gaps since ${(0,markdown/* prose */.CS)(past.since)}.</b> ${(0,markdown/* prose */.CS)(trend(weeks))}</summary>

${chart(weeks)}${(0,markdown/* markdown */.wD)(events.map(eventMarkdown))}${rest}
</details>

`;
}
function trend(weeks) {
    const [first, last] = [weeks[0], weeks.at(-1)];
    if (!first || !last)
        return 'There is nothing to compare with yet.';
    return `${(0,views_weeks/* worthActing */.p)(first.open)} then, ${(0,views_weeks/* worthActing */.p)(last.open)} now (high and medium).`;
}
/** At most so many of them, evenly, with the last one among them. */
function thinned(weeks) {
    const step = Math.max(1, Math.ceil(weeks.length / mostLabels));
    return weeks.filter((_, index) => (weeks.length - 1 - index) % step === 0);
}
// Inside the chart nothing is decoded, so that a day is put together from its numbers.
const dayLabel = (day) => (0,markdown.md) `"${day.getUTCFullYear()}-${day.getUTCMonth() + 1}-${day.getUTCDate()}"`;
// https://mermaid.js.org/syntax/xyChart.html; dates and numbers of ours only, so that nothing needs quoting.
function chart(weeks) {
    if (weeks.length < 2)
        return (0,markdown.md) ``;
    const dates = weeks.map(({ until }) => dayLabel(new Date(until)));
    const numbers = weeks.map(({ open }) => (0,markdown.md) `${(0,views_weeks/* worthActing */.p)(open)}`);
    const most = Math.max(1, ...weeks.map(({ open }) => (0,views_weeks/* worthActing */.p)(open)));
    return (0,markdown.md) `\`\`\`mermaid
xychart-beta
  title "Open gaps of high and medium severity"
  x-axis [${(0,markdown/* markdown */.wD)(dates, (0,markdown.md) `, `)}]
  y-axis "gaps" 0 --> ${most}
  line [${(0,markdown/* markdown */.wD)(numbers, (0,markdown.md) `, `)}]
\`\`\`

`;
}
function eventMarkdown({ commit, date, subject, opened, closed }) {
    const change = (sign, { severity, title }) => (0,markdown.md) `  - ${sign} ${(0,markdown/* prose */.CS)(severity)}: ${(0,markdown/* prose */.CS)(title)}\n`;
    const changes = [
        ...opened.map((one) => change((0,markdown.md) `opened`, one)),
        ...closed.map((one) => change((0,markdown.md) `closed`, one)),
    ];
    const left = changes.length - mostChanges;
    const more = left > 0 ? (0,markdown.md) `  - ${(0,markdown/* prose */.CS)(`${left} more`)}\n` : (0,markdown.md) ``;
    return (0,markdown.md) `- ${(0,markdown/* prose */.CS)(date)} ${(0,markdown/* code */.aY)((0,gap_age/* shortCommit */.Ax)(commit))} ${(0,markdown/* prose */.CS)(subject, 120)}
${(0,markdown/* markdown */.wD)(changes.slice(0, mostChanges))}${more}`;
}

// EXTERNAL MODULE: ./lib/src/support/views/parity-table.js + 2 modules
var parity_table = __webpack_require__(27014);
;// CONCATENATED MODULE: ./lib/src/support/markdown/table.js




const mostValues = 4;
const table_glyphs = {
    agrees: (0,markdown.md) `\u2705 `,
    differs: (0,markdown.md) `\u274c `,
    accepted: (0,markdown.md) `\u2796 `,
    unknown: (0,markdown.md) `<b>?</b> `,
    reference: (0,markdown.md) ``,
    absent: (0,markdown.md) ``,
};
const meanings = [
    ['agrees', (0,markdown.md) `agrees`],
    ['differs', (0,markdown.md) `differs`],
    ['accepted', (0,markdown.md) `differs, accepted`],
    ['unknown', (0,markdown.md) `cannot tell`],
];
/** The parity table with as many rows as have room, or nothing where there is no service. */
function tableMarkdown(report, link, page) {
    const rows = (0,parity_table/* parityRows */.J)(report);
    if (rows.length === 0)
        return (0,markdown.md) ``;
    const { kept } = (0,fit/* fitInto */.I0)(rows.slice(0, page.rows), (row) => rowMarkdown(row, link), page.room, page.measure);
    const left = rows.length - kept.length;
    const rest = left > 0 ? (0,markdown.md) `| <sub>${(0,markdown/* prose */.CS)(`${left} more ${page.elsewhere}`)}</sub> | | | |\n` : (0,markdown.md) ``;
    return (0,markdown.md) `| | dev | CI | production |
| :-- | :-- | :-- | :-- |
${(0,markdown/* markdown */.wD)(kept)}${rest}
<sub>${legend(rows)}</sub>
`;
}
function rowMarkdown(row, link) {
    const cells = words/* columns */.YB.map((column) => cellMarkdown(row.cells[column], link));
    return (0,markdown.md) `| ${labelMarkdown(row)} | ${(0,markdown/* markdown */.wD)(cells, (0,markdown.md) ` | `)} |\n`;
}
function labelMarkdown({ role, name, project }) {
    const parts = [
        (0,markdown.md) `<b>${(0,markdown/* prose */.CS)(role)}</b>`,
        ...(name ? [(0,markdown/* prose */.CS)(name, 60)] : []),
        ...(project ? [(0,markdown.md) `<sub>${(0,markdown/* code */.aY)(project, 60)}</sub>`] : []),
    ];
    return (0,markdown/* markdown */.wD)(parts, (0,markdown.md) `<br>`);
}
function cellMarkdown({ mark, values }, link) {
    if (values.length === 0)
        return mark === 'absent' ? (0,markdown.md) `\u2013` : (0,markdown.md) `${table_glyphs[mark]}none`;
    const shown = values.slice(0, mostValues).map((value) => valueMarkdown(value, link));
    const left = values.length - shown.length;
    const all = left > 0 ? [...shown, (0,markdown.md) `<sub>and ${left} more</sub>`] : shown;
    return (0,markdown.md) `${table_glyphs[mark]}${(0,markdown/* markdown */.wD)(all, (0,markdown.md) `<br>`)}`;
}
function valueMarkdown({ text, note, at }, linkTo) {
    const value = (0,markdown/* link */.nf)((0,markdown/* prose */.CS)(text), linkTo(at));
    return note ? (0,markdown.md) `${value} <sub>${(0,markdown/* prose */.CS)(note)}</sub>` : value;
}
/** What the glyphs of these rows mean; it names those that occur. */
function legend(rows) {
    const used = new Set(rows.flatMap(({ cells }) => words/* columns */.YB.map((column) => cells[column].mark)));
    const known = meanings.filter(([mark]) => used.has(mark));
    return (0,markdown/* markdown */.wD)(known.map(([mark, meaning]) => (0,markdown.md) `${table_glyphs[mark]}${meaning}`), (0,markdown.md) ` \u00b7 `);
}

;// CONCATENATED MODULE: ./lib/src/support/markdown/report.js













/** The verdict, the parity table, the findings, time and people, what was read: as much as has room, in whole pieces. */
function reportMarkdown(report, options, link, page) {
    const { room, measure } = page;
    const sorted = (0,findings/* sortedFindings */.Y_)(report, options);
    const head = (0,markdown.md) `${verdictMarkdown((0,headline/* headline */.P)(report, options))}${tableMarkdown(report, link, { ...page, room: room * 0.3 })}\n`;
    const tail = (0,markdown.md) `${pastMarkdown(report.past, options.today)}${historyBlock(report, page)}${coverageMarkdown(report)}${noticesMarkdown(report, link, room * 0.1, measure)}`;
    const left = room - measure(head) - measure(tail) - measure(softMarkdownBlock(sorted, link, room * 0.1, page));
    const body = findingsMarkdown(sorted.counting, report, link, { ...page, room: left });
    return (0,markdown.md) `${head}${body}${softMarkdownBlock(sorted, link, room * 0.1, page)}${tail}`;
}
/** Time and people, where somebody asked. */
function historyBlock(report, page) {
    const room = Math.min(page.room * 0.12, mostOfHistory);
    return (0,markdown/* markdown */.wD)((0,views_history/* historySections */.P)(report).map((section) => historyMarkdown(section, room, page)));
}
// A page without a limit has one for this: more is for machines to read.
const mostOfHistory = 100_000;
/** The verdict as a heading. */
function verdictMarkdown({ tone, text, more }) {
    const glyph = tone === 'fail' ? (0,markdown.md) `\u274c` : tone === 'pass' ? (0,markdown.md) `\u2705` : (0,markdown.md) `\u2754`;
    return (0,markdown.md) `### ${glyph} ${(0,markdown/* prose */.CS)(text)}\n\n${more ? (0,markdown.md) `${(0,markdown/* prose */.CS)(more)}\n\n` : (0,markdown.md) ``}`;
}
// What stands around the findings beside themselves: the fold and the sentence on the rest.
const report_frame = 300;
function findingsMarkdown(findings, report, link, page) {
    const [sides, reasons] = [(0,views_sides/* sidesIn */.O)(report), (0,views_reasons/* reasonsIn */.N6)(report)];
    const render = (finding) => findingMarkdown(finding, sides(finding), reasons(finding), link);
    const { kept, left } = (0,fit/* fitInto */.I0)(findings, render, page.room - report_frame, page.measure);
    const folded = kept.slice(page.open);
    const rest = left > 0 ? (0,markdown.md) `**${(0,markdown/* prose */.CS)(`${left} more ${page.elsewhere}.`)}**\n\n` : (0,markdown.md) ``;
    return (0,markdown.md) `${(0,markdown/* markdown */.wD)(kept.slice(0, page.open))}${folded.length > 0 ? fold((0,words/* count */.U9)(folded.length, 'more finding'), folded) : (0,markdown.md) ``}${rest}`;
}
function softMarkdownBlock(sorted, link, room, { measure, elsewhere }) {
    const title = (0,findings/* softly */.QK)(sorted);
    if (!title)
        return (0,markdown.md) ``;
    const render = (finding) => softMarkdown(finding, link);
    const { kept, left } = (0,fit/* fitInto */.I0)([...sorted.known, ...sorted.allowed], render, room, measure);
    return fold(title, [...kept, ...(left > 0 ? [(0,markdown.md) `- ${(0,markdown/* prose */.CS)(`${left} more ${elsewhere}`)}\n`] : [])]);
}
/** Parts behind one line. */
function fold(title, parts) {
    return (0,markdown.md) `<details><summary>${(0,markdown/* prose */.CS)(title)}</summary>

${(0,markdown/* markdown */.wD)(parts)}
</details>

`;
}

;// CONCATENATED MODULE: ./lib/src/outputs/markdown.js


/** The report in Markdown on standard output, to be put wherever that is read. */
const markdown_markdown = {
    id: 'markdown',
    async write(report, host, options) {
        if (options.format !== 'markdown')
            return;
        host.print(renderMarkdown(report, options, (place) => host.link(place)));
    },
};
const page = {
    room: Number.POSITIVE_INFINITY,
    measure: fit/* inCharacters */.E6,
    rows: Number.POSITIVE_INFINITY,
    open: Number.POSITIVE_INFINITY,
    elsewhere: '',
};
/** The whole report. */
function renderMarkdown(report, options, link) {
    return reportMarkdown(report, options, link, page);
}


/***/ }),

/***/ 80421:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E6: () => (/* binding */ inCharacters),
/* harmony export */   Hf: () => (/* binding */ inBytes),
/* harmony export */   I0: () => (/* binding */ fitInto)
/* harmony export */ });
/** UTF-16 units, of which there are never fewer than characters. */
const inCharacters = (text) => text.length;
/** Bytes of UTF-8. */
const inBytes = (text) => {
    let bytes = 0;
    for (const point of text) {
        const value = point.codePointAt(0) ?? 0;
        bytes += value < 0x80 ? 1 : value < 0x800 ? 2 : value < 0x10000 ? 3 : 4;
    }
    return bytes;
};
/**
 * Keeps whole parts only, so that nothing is cut inside markup or a character; the first that is too large ends it,
 * and nothing behind it is rendered.
 */
function fitInto(items, render, room, measure) {
    const kept = [];
    let size = 0;
    for (const item of items) {
        const part = render(item);
        const next = measure(part);
        if (size + next > room)
            break;
        kept.push(part);
        size += next;
    }
    return { kept, left: items.length - kept.length, size };
}


/***/ }),

/***/ 51144:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ pre),
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   md: () => (/* binding */ md),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/* unused harmony exports marker, suggestion */
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44338);
/* harmony import */ var _safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34928);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45919);



/** A Markdown template: values must come from this sink. */
const md = (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .templateOf */ .k)();
const longestUrl = 2000;
/**
 * Text of others: as code, with every sign as a number, so that it opens no structure and GitHub, which looks for
 * mentions, references and links in rendered text, finds none (it leaves code alone).
 */
function code(text, limit) {
    return `<code>${numeric((0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(text, limit))}</code>`;
}
/** Lines of text as a block of code. */
function pre(lines) {
    const shown = lines.map((line) => numeric((0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(line))).join('\n');
    return `<pre>${shown}</pre>`;
}
/**
 * A sentence that may hold names of others. Plain words stay, whatever stands in backticks is code, and so is
 * every word that is more than a word: with `@`, `#`, a colon inside, what looks like a commit.
 */
function prose(text, limit) {
    const shown = (0,_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .piecesOf */ .X)(text, limit).map(({ kind, text: piece }, index) => {
        if (kind === 'code')
            return code(piece);
        return index === 0 || !/\w/.test(piece) ? numeric(piece) : piece.replace(/[&<>]/g, numeric);
    });
    return shown.join('');
}
/** A link to a page of ours; without an address only the label. */
function link(label, url) {
    if (!url || url.length > longestUrl || !/^https?:\/\/[^\s]+$/.test(url) || /\/\.\.?\//.test(url))
        return label;
    return md `<a href="${attribute(url)}">${label}</a>`;
}
/** The line by which a comment is found again; the name keeps several runs on one pull request apart. */
function marker(name) {
    const shown = encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\ufffd'));
    return `<!-- parity-gate:${shown} -->`;
}
/**
 * A line as a suggested change: GitHub puts exactly what stands in the block into the file. The fence is longer than
 * any in the line, so that nothing in it ends the block.
 */
function suggestion(line) {
    const longest = Math.max(2, ...(line.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}suggestion\n${line.replace(/[\r\n]/g, '')}\n${fence}`;
}
/** Safe parts, one after the other. */
function markdown(parts, separator = md ``) {
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .f)(parts, separator);
}
const numeric = (text) => text.replace(/[^A-Za-z0-9 ]/gu, (point) => `&#${point.codePointAt(0)};`);
const attribute = (url) => url.replace(/[^A-Za-z0-9/:.%?=-]/gu, (point) => `&#${point.codePointAt(0)};`);


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
