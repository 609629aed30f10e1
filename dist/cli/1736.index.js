export const id = 1736;
export const ids = [1736];
export const modules = {

/***/ 61736:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  merge: () => (/* binding */ merge)
});

// EXTERNAL MODULE: ./lib/src/exit-code.js
var exit_code = __webpack_require__(48980);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/support/sinks/terminal.js
var terminal = __webpack_require__(3185);
// EXTERNAL MODULE: ./lib/src/support/user-error.js
var user_error = __webpack_require__(98308);
// EXTERNAL MODULE: ./lib/src/hosts/guard.js
var guard = __webpack_require__(50355);
;// CONCATENATED MODULE: ./lib/src/hosts/collected-reports.js





/** Bytes of one report; the largest ones of real repositories have less than a tenth of it. */
const largestReport = 16 * 1024 * 1024;
const mostReports = 10_000;
/**
 * Reports from files and folders. Below a folder every `.json` file is one, and where it does not name its repository,
 * its path does: `reports/acme/shop.json` is acme/shop.
 * @throws UserError where a path is not there, or there are no reports at all
 */
function collectReports(paths) {
    const files = paths.flatMap(filesAt);
    if (files.length === 0)
        throw new user_error/* UserError */.y('there are no reports', 'Name files that --format json wrote, or their folder.');
    if (files.length > mostReports)
        throw new user_error/* UserError */.y(`more than ${mostReports} reports`, 'Merge them in parts.');
    return files.map(({ file, name }) => collected(file, name));
}
function filesAt(path) {
    const stat = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    if (stat?.isFile())
        return [{ file: path, name: (0,external_node_path_.basename)(path).replace(/\.json$/, '') }];
    if (!stat?.isDirectory())
        throw new user_error/* UserError */.y(`${(0,terminal/* plain */.pj)(path)} is ${stat ? 'no regular file' : 'not there'}`, 'Name reports, or their folder.');
    return (0,external_node_fs_.readdirSync)(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
        .map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name))
        .sort()
        .map((file) => ({
        file,
        name: (0,external_node_path_.relative)(path, file)
            .split(external_node_path_.sep)
            .join('/')
            .replace(/\.json$/, ''),
    }));
}
function collected(file, name) {
    const report = readReport(file);
    if (typeof report === 'string')
        return { repository: name, problem: report };
    return { repository: report.revision.repository ?? name, report };
}
function readReport(file) {
    const { size } = (0,external_node_fs_.lstatSync)(file);
    if (size === 0)
        return 'Its run ended without a report; the log of the run says why.';
    if (size > largestReport)
        return `Its report has ${size} bytes; more than ${largestReport} are not read.`;
    try {
        const report = JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
        return isReport(report) ? report : 'Its report is not what this version of parity-gate writes.';
    }
    catch {
        return 'Its report is no JSON.';
    }
}
const oneOf = (...words) => (value) => words.some((word) => word === value);
const isNumber = (value) => Number.isFinite(value);
// As far as an overview looks: the files may stem from anybody.
const looksRight = (0,guard/* withFields */.qO)({
    schemaVersion: (value) => value === 1,
    revision: (0,guard/* withFields */.qO)({ repository: (0,guard/* maybe */.no)(guard/* isText */.KH), commit: (0,guard/* maybe */.no)(guard/* isText */.KH) }),
    verdict: oneOf('pass', 'fail', 'could-not-judge'),
    findings: (0,guard/* listOf */.c3)((0,guard/* withFields */.qO)({
        rule: guard/* isText */.KH,
        gap: oneOf('tools', 'time', 'people'),
        severity: oneOf('high', 'medium', 'low'),
        state: oneOf('new', 'known', 'allowed'),
        engines: (0,guard/* listOf */.c3)(guard/* isText */.KH),
        title: guard/* isText */.KH,
        age: (0,guard/* maybe */.no)((0,guard/* withFields */.qO)({ days: guard/* isInteger */.Fq })),
    })),
    time: (0,guard/* maybe */.no)((0,guard/* withFields */.qO)({
        services: (0,guard/* listOf */.c3)((0,guard/* withFields */.qO)({
            lag: (0,guard/* withFields */.qO)({ p50: (0,guard/* maybe */.no)(isNumber) }),
            waiting: (0,guard/* withFields */.qO)({ people: (0,guard/* withFields */.qO)({ oldest: (0,guard/* maybe */.no)(isNumber) }) }),
        })),
    })),
    people: (0,guard/* maybe */.no)((0,guard/* withFields */.qO)({ status: oneOf('pass', 'info', 'warn', 'fail', 'neutral', 'skipped') })),
});
const isReport = (value) => looksRight(value);

// EXTERNAL MODULE: ./lib/src/hosts/terminal.js + 5 modules
var hosts_terminal = __webpack_require__(94803);
;// CONCATENATED MODULE: ./lib/src/overview.js
const mostWorst = 3;
const mostCommon = 10;
const rank = { high: 0, medium: 1, low: 2 };
/** The reports of many repositories as one overview, the worst first. A repository without a report is a row. */
function overviewOf(collected) {
    const repositories = collected.map((one) => ('report' in one ? judged(one.repository, one.report) : one));
    return { schemaVersion: 1, repositories: repositories.sort(worstFirst), common: commonGaps(collected) };
}
const openGaps = ({ findings }) => findings.filter(({ gap, state }) => gap === 'tools' && state !== 'allowed');
function judged(repository, report) {
    const gaps = openGaps(report).sort((a, b) => rank[a.severity] - rank[b.severity]);
    const number = (severity) => gaps.filter((one) => one.severity === severity).length;
    const services = report.time?.services ?? [];
    return {
        repository,
        commit: report.revision.commit,
        verdict: report.verdict,
        open: { high: number('high'), medium: number('medium'), low: number('low') },
        worst: gaps
            .filter(({ severity }) => severity !== 'low')
            .slice(0, mostWorst)
            .map(({ severity, title }) => ({ severity, title })),
        oldestGap: largest(gaps.map(({ severity, age }) => (severity === 'low' ? null : (age?.days ?? null)))),
        deployLag: largest(services.map(({ lag }) => lag.p50)),
        oldestWaiting: largest(services.map(({ waiting }) => waiting.people.oldest)),
        people: report.people?.status ?? null,
        problem: null,
    };
}
function largest(numbers) {
    const known = numbers.filter((one) => one !== null);
    return known.length === 0 ? null : Math.max(...known);
}
function worstFirst(a, b) {
    const [one, other] = [weight(a), weight(b)];
    const differing = one.findIndex((value, index) => value !== other[index]);
    if (differing >= 0)
        return (other[differing] ?? 0) - (one[differing] ?? 0);
    return a.repository < b.repository ? -1 : a.repository > b.repository ? 1 : 0;
}
// What nobody could judge comes after what is known to be bad, and before what is known to be well.
function weight(row) {
    if (row.problem !== null)
        return [0, 0, 1, 0];
    const { high, medium, low } = row.open;
    return [high, medium, row.verdict === 'could-not-judge' ? 1 : 0, low];
}
function commonGaps(collected) {
    const found = new Map();
    for (const one of collected)
        if ('report' in one)
            for (const { rule, engines, severity } of openGaps(one.report)) {
                if (severity === 'low')
                    continue;
                const sorted = [...new Set(engines)].sort();
                const key = [rule, ...sorted].join('\0');
                const gap = found.get(key) ?? { rule, engines: sorted, repositories: new Set() };
                gap.repositories.add(one.repository);
                found.set(key, gap);
            }
    return [...found.entries()]
        .map(([key, { rule, engines, repositories }]) => ({
        key,
        rule,
        engines,
        repositories: repositories.size,
    }))
        .filter(({ repositories }) => repositories > 1)
        .sort((a, b) => b.repositories - a.repositories || (a.key < b.key ? -1 : 1))
        .slice(0, mostCommon)
        .map(({ rule, engines, repositories }) => ({ rule, engines, repositories }));
}

// EXTERNAL MODULE: ./lib/src/support/sinks/columns.js
var columns = __webpack_require__(70966);
// EXTERNAL MODULE: ./lib/src/catalog/engines.js + 5 modules
var catalog_engines = __webpack_require__(50779);
// EXTERNAL MODULE: ./lib/src/support/durations.js
var durations = __webpack_require__(32699);
// EXTERNAL MODULE: ./lib/src/support/views/words.js
var words = __webpack_require__(75642);
;// CONCATENATED MODULE: ./lib/src/support/views/overview.js



/** "100 repositories: 12 with high gaps, 3 without a report". */
function overviewHeadline({ repositories }) {
    const judged = repositories.filter((row) => row.problem === null);
    const high = judged.filter(({ open }) => open.high > 0).length;
    const silent = repositories.length - judged.length;
    const parts = [
        high > 0 ? `${high} with high gaps` : 'none with high gaps',
        ...(silent > 0 ? [`${silent} without a report`] : []),
    ];
    return `${(0,words/* count */.U9)(repositories.length, 'repository', 'repositories')}: ${(0,words/* listed */.KE)(parts)}`;
}
/** The figures of one repository, in the order of `overviewTitles`; a dash where a figure is not known. */
function overviewFigures(row) {
    return [
        ...words/* severities */.gO.map((severity) => String(row.open[severity])),
        row.oldestGap === null ? '\u2013' : (0,words/* count */.U9)(row.oldestGap, 'day'),
        (0,durations/* shortDuration */.TV)(row.deployLag),
        (0,durations/* shortDuration */.TV)(row.oldestWaiting),
    ];
}
/** What the figures are. */
const overviewTitles = [
    'high',
    'medium',
    'low',
    'oldest gap',
    'merge to live',
    'waiting since',
];
/** "version-differs of PostgreSQL in 12 repositories". */
const commonText = ({ rule, engines, repositories }) => `${rule}${engines.length > 0 ? ` (${(0,words/* listed */.KE)(engines.map((id) => (0,catalog_engines/* engine */.Hi)(id).title))})` : ''} in ${(0,words/* count */.U9)(repositories, 'repository', 'repositories')}`;

// EXTERNAL MODULE: ./lib/src/support/console/findings.js + 1 modules
var findings = __webpack_require__(36871);
;// CONCATENATED MODULE: ./lib/src/support/console/overview.js




const longestName = 60;
/** Many repositories for a person at a terminal. */
function renderOverviewText(overview, width, styles) {
    const rows = overview.repositories.map((row) => ({
        row,
        name: (0,terminal/* plain */.pj)(row.repository, longestName),
        cells: row.problem === null ? overviewFigures(row).map((figure) => (0,terminal/* plain */.pj)(figure)) : [],
    }));
    const titles = overviewTitles.map((title) => (0,terminal/* plain */.pj)(title));
    const name = Math.max(10, ...rows.map((one) => (0,columns/* columns */.YB)(one.name)));
    const widths = titles.map((title, index) => Math.max((0,columns/* columns */.YB)(title), ...rows.map(({ cells }) => (0,columns/* columns */.YB)(cells[index] ?? (0,terminal/* tty */.iU) ``))));
    const line = (first, cells) => (0,terminal/* tty */.iU) `  ${(0,columns/* padded */.jC)(first, name)}  ${(0,terminal/* run */.eF)(cells.map((cell, index) => (0,columns/* padded */.jC)(cell, widths[index] ?? 0)), (0,terminal/* tty */.iU) `  `)}`;
    const lines = [
        styles.bold((0,terminal/* plain */.pj)(overviewHeadline(overview))),
        (0,terminal/* tty */.iU) ``,
        styles.dim(line((0,terminal/* tty */.iU) `repository`, titles)),
        ...rows.flatMap(({ row, name: first, cells }) => {
            if (row.problem !== null)
                return (0,findings/* hanging */.rM)((0,terminal/* tty */.iU) `  ${(0,columns/* padded */.jC)(first, name)}  `, (0,terminal/* plain */.pj)(row.problem), width).map(styles.yellow);
            const worst = row.worst[0];
            return [
                row.open.high > 0 ? styles.red(line(first, cells)) : line(first, cells),
                ...(worst ? (0,findings/* hanging */.rM)((0,terminal/* tty */.iU) `    `, (0,terminal/* plain */.pj)(worst.title), width).map(styles.dim) : []),
            ];
        }),
        ...(overview.common.length > 0 ? [(0,terminal/* tty */.iU) ``, styles.bold((0,terminal/* tty */.iU) `Found in several`)] : []),
        ...overview.common.map((gap) => (0,terminal/* tty */.iU) `  ${(0,terminal/* plain */.pj)(commonText(gap))}`),
    ];
    return (0,terminal/* tty */.iU) `${(0,terminal/* finished */.xl)(lines)}\n`;
}

// EXTERNAL MODULE: ./lib/src/support/fit.js
var fit = __webpack_require__(80421);
// EXTERNAL MODULE: ./lib/src/support/sinks/markdown.js
var markdown = __webpack_require__(51144);
;// CONCATENATED MODULE: ./lib/src/support/markdown/overview.js




/** "$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k"; a job may have other steps. */
const room = 900 * 1024;
/** Many repositories for a job summary: as many rows as have room. */
function renderOverviewMarkdown(overview) {
    const { kept, left } = (0,fit/* fitInto */.I0)(overview.repositories, rowMarkdown, room, fit/* inBytes */.Hf);
    const titles = overviewTitles.map((title) => (0,markdown/* prose */.CS)(title));
    const rest = left > 0 ? (0,markdown.md) `\n${(0,markdown/* prose */.CS)(`${(0,words/* count */.U9)(left, 'more repository', 'more repositories')} in the page.`)}\n` : (0,markdown.md) ``;
    const common = overview.common.map((gap) => (0,markdown.md) `- ${(0,markdown/* prose */.CS)(commonText(gap))}\n`);
    return (0,markdown.md) `### ${(0,markdown/* prose */.CS)(overviewHeadline(overview))}

| repository | ${(0,markdown/* markdown */.wD)(titles, (0,markdown.md) ` | `)} | worst |
| :-- | --: | --: | --: | --: | --: | --: | :-- |
${(0,markdown/* markdown */.wD)(kept)}${rest}${common.length > 0 ? (0,markdown.md) `\n#### Found in several\n\n${(0,markdown/* markdown */.wD)(common)}` : (0,markdown.md) ``}`;
}
function rowMarkdown(row) {
    if (row.problem !== null)
        return (0,markdown.md) `| ${(0,markdown/* code */.aY)(row.repository, 140)} | | | | | | | ${(0,markdown/* prose */.CS)(row.problem)} |\n`;
    const figures = overviewFigures(row).map((figure) => (0,markdown/* prose */.CS)(figure));
    const glyph = row.verdict === 'pass' ? (0,markdown.md) `\u2705` : row.verdict === 'fail' ? (0,markdown.md) `\u274c` : (0,markdown.md) `\u2754`;
    const worst = row.worst.map(({ title }) => (0,markdown/* prose */.CS)(title));
    return (0,markdown.md) `| ${glyph} ${(0,markdown/* code */.aY)(row.repository, 140)} | ${(0,markdown/* markdown */.wD)(figures, (0,markdown.md) ` | `)} | ${(0,markdown/* markdown */.wD)(worst, (0,markdown.md) `<br>`)} |\n`;
}

// EXTERNAL MODULE: ./lib/src/support/sinks/html.js
var html = __webpack_require__(15136);
// EXTERNAL MODULE: ./lib/src/support/page/document.js + 1 modules
var page_document = __webpack_require__(2909);
// EXTERNAL MODULE: ./lib/src/support/page/findings.js
var page_findings = __webpack_require__(98236);
;// CONCATENATED MODULE: ./lib/src/support/page/overview.js




/** Many repositories as one page. */
function overviewHtml(overview, version) {
    const title = overviewHeadline(overview);
    const bad = overview.repositories.some((row) => row.problem !== null || row.open.high > 0);
    const heads = overviewTitles.map((one) => (0,html/* html */.qy) `<th scope="col">${(0,html/* escaped */.Mk)(one)}</th>`);
    const common = overview.common.map((gap) => (0,html/* html */.qy) `<li>${(0,html/* escaped */.Mk)(commonText(gap))}</li>`);
    const body = (0,html/* html */.qy) `<header class="verdict ${bad ? (0,html/* html */.qy) `fail` : (0,html/* html */.qy) `pass`}"><h1>${(0,html/* escaped */.Mk)(title)}</h1></header>
<h2>Repositories, the worst first</h2>
<div class="scroll" tabindex="0" role="region" aria-label="Repositories">
<table class="overview">
<thead><tr><th scope="col">repository</th>${(0,html/* fragment */.Jo)(heads)}<th scope="col">worst gaps</th></tr></thead>
<tbody>
${(0,html/* fragment */.Jo)(overview.repositories.map(rowHtml))}</tbody>
</table>
</div>
${common.length > 0 ? (0,html/* html */.qy) `<h2>Found in several</h2>\n<ul>${(0,html/* fragment */.Jo)(common)}</ul>` : (0,html/* html */.qy) ``}`;
    return (0,page_document/* documentHtml */.t)(title, body, version);
}
function rowHtml(row) {
    const name = (0,html/* html */.qy) `<th scope="row">${(0,html/* escaped */.Mk)(row.repository)}</th>`;
    if (row.problem !== null)
        return (0,html/* html */.qy) `<tr>${name}<td colspan="${overviewTitles.length + 1}">${(0,page_findings/* sentence */.em)(row.problem)}</td></tr>\n`;
    const figures = overviewFigures(row).map((figure) => (0,html/* html */.qy) `<td class="figure">${(0,html/* escaped */.Mk)(figure)}</td>`);
    const worst = row.worst.map(({ severity, title }) => (0,html/* html */.qy) `<li><span class="chip ${(0,html/* escaped */.Mk)(severity)}">${(0,html/* escaped */.Mk)(severity)}</span>${(0,page_findings/* sentence */.em)(title)}</li>`);
    return (0,html/* html */.qy) `<tr class="${row.open.high > 0 ? (0,html/* html */.qy) `differs` : (0,html/* html */.qy) `agrees`}">${name}${(0,html/* fragment */.Jo)(figures)}<td><ul>${(0,html/* fragment */.Jo)(worst)}</ul></td></tr>\n`;
}

// EXTERNAL MODULE: ./lib/src/support/sinks/styles.js
var styles = __webpack_require__(23351);
// EXTERNAL MODULE: ./lib/src/version.js
var version = __webpack_require__(51294);
;// CONCATENATED MODULE: ./lib/src/cli-commands/merge.js











/** `merge`: the reports of many repositories as one overview, the worst first. */
async function merge(args) {
    const { rest, values, set } = args;
    if (rest.length === 0)
        throw new user_error/* UserError */.y('merge needs reports', 'Name files that --format json wrote, or their folder.');
    const overview = overviewOf(collectReports(rest));
    const output = values.get('output') ?? null;
    const host = (0,hosts_terminal/* terminalHost */.g)({ folder: '.', base: null, output, quiet: set.has('quiet') });
    const format = values.get('format') ?? 'text';
    if (format === 'text')
        host.print(renderOverviewText(overview, Math.min(120, host.width), (0,styles/* stylesFor */.K)(host.colour)));
    else if (format === 'markdown')
        host.print(renderOverviewMarkdown(overview));
    else if (format === 'html')
        host.print(overviewHtml(overview, version/* version */.r));
    else if (format === 'json')
        host.print(`${JSON.stringify(overview, null, 2)}\n`);
    else
        throw new user_error/* UserError */.y(`merge has no format ${(0,terminal/* plain */.pj)(format)}`, 'It has text, markdown, html and json.');
    return exit_code/* exitCodes */.h.pass;
}


/***/ }),

/***/ 50355:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fq: () => (/* binding */ isInteger),
/* harmony export */   KH: () => (/* binding */ isText),
/* harmony export */   Us: () => (/* binding */ isTruth),
/* harmony export */   V2: () => (/* binding */ isObjectName),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   no: () => (/* binding */ maybe),
/* harmony export */   qO: () => (/* binding */ withFields),
/* harmony export */   r2: () => (/* binding */ isAnything)
/* harmony export */ });
/** A text. */
const isText = (value) => typeof value === 'string';
/** A whole number that no arithmetic has rounded. */
const isInteger = (value) => Number.isSafeInteger(value);
const isTruth = (value) => typeof value === 'boolean';
/** Anything: for answers that nobody reads. */
const isAnything = (_) => true;
/** The name of a commit, tree or blob. */
const isObjectName = (value) => isText(value) && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value);
/** What may be null, or missing. */
const maybe = (guard) => (value) => value === null || value === undefined || guard(value);
/** A list of nothing but these. */
const listOf = (guard) => (value) => Array.isArray(value) && value.every((one) => guard(one));
/** An object with at least these fields. */
const withFields = (fields) => (value) => isRecord(value) &&
    Object.entries(fields).every(([key, guard]) => guard(Object.hasOwn(value, key) ? value[key] : undefined));
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);


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


/***/ })

};
