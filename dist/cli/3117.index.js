export const id = 3117;
export const ids = [3117];
export const modules = {

/***/ 3117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./lib/src/exit-code.js
var exit_code = __webpack_require__(8980);
// EXTERNAL MODULE: ./lib/src/support/sinks/visible.js
var visible = __webpack_require__(5919);
;// CONCATENATED MODULE: ./lib/src/support/sinks/annotation.js

// "The maximum size is 64 KB" for the checks API; a runner cuts a message at 4096 characters.
const longestMessage = 4000;
const longestTitle = 250;
/** An annotation's title. */
function annotationTitle(text) {
    return withoutCommands((0,visible/* visible */.R)(text, longestTitle));
}
/** An annotation's message of several lines; the host escapes them the way a runner command needs. */
function annotationMessage(lines) {
    return withoutCommands((0,visible/* visible */.R)(lines.join('\n'), longestMessage, keepLineBreaks));
}
const keepLineBreaks = (hexadecimal) => (hexadecimal === 'a' ? '\n' : `\\u{${hexadecimal}}`);
const withoutCommands = (text) => text.replace(/^([^\S\n]*:):/gm, '$1\\u{3a}').replaceAll('##[', '#\\u{23}[');

;// CONCATENATED MODULE: ./lib/src/support/views/words.js
/** The columns of the parity table, from the desk to the users. */
const columns = ['dev', 'ci', 'prod'];
/** What people call the environments. */
const environmentTitles = {
    dev: 'dev',
    ci: 'CI',
    prod: 'production',
    other: 'elsewhere',
};
/** Severities, worst first. */
const severities = ['high', 'medium', 'low'];
/** "1 file", "2 files". */
function count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}
/** "a", "a and b", "a, b and c". */
function listed(words) {
    return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

;// CONCATENATED MODULE: ./lib/src/support/views/findings.js

/** The findings of a report, worst first. */
function sortedFindings(report, options) {
    const findings = [...report.findings].sort(worstFirst);
    const known = findings.filter((finding) => finding.state === 'known');
    const all = options.scope === 'all';
    return {
        counting: findings.filter((one) => one.state === 'new' || (all && one.state === 'known')),
        known: all ? [] : known,
        allowed: findings.filter((finding) => finding.state === 'allowed'),
    };
}
/** Whether a finding that counts is bad enough to fail the run. */
function blocks(finding, { failOn }) {
    return failOn !== 'none' && severities.indexOf(finding.severity) <= severities.indexOf(failOn);
}
/** "1 high, 2 medium" */
function bySeverity(findings) {
    const number = (severity) => findings.filter((finding) => finding.severity === severity).length;
    return severities
        .filter((severity) => number(severity) > 0)
        .map((severity) => `${number(severity)} ${severity}`)
        .join(', ');
}
/** "3 known on base and 1 allowed", or null where there are none. */
function softly({ known, allowed }) {
    const words = [
        ...(known.length > 0 ? [`${known.length} known on base`] : []),
        ...(allowed.length > 0 ? [`${allowed.length} allowed`] : []),
    ];
    return words.length > 0 ? listed(words) : null;
}
/** "compose.yml:12" */
function placeText({ file, line }) {
    return `${file}:${line}`;
}
/** What is left out of a long list: "and 3 more places". */
function andMore(left, one, many) {
    return `and ${count(left, `more ${one}`, many && `more ${many}`)}`;
}
const worstFirst = (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    compareText(a.at.file, b.at.file) ||
    a.at.line - b.at.line ||
    compareText(a.fingerprint, b.fingerprint);
const compareText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

;// CONCATENATED MODULE: ./lib/src/support/views/sides.js

// A file of one line declares everything at one place.
const mostAtOnce = 200;
/** How to get the sides of a finding in that report: its own place first, then the others, each once. */
function sidesIn(report) {
    const byPlace = new Map();
    for (const one of report.declarations) {
        const here = byPlace.get(key(one));
        if (!here)
            byPlace.set(key(one), [one]);
        else if (here.length < mostAtOnce)
            here.push(one);
    }
    return (finding) => {
        const places = new Map([finding.at, ...finding.related].map((at) => [key(at), at]));
        return grouped([...places.values()].map((at) => sideAt(at, finding, byPlace.get(key(at)) ?? [])));
    };
}
function sideAt(at, finding, here) {
    const ofRole = here.filter((one) => one.role === finding.role);
    const mine = ofRole.length > 0 ? ofRole : here;
    const all = [...new Set(mine.map((one) => one.environment))];
    const compared = all.filter((environment) => finding.environments.includes(environment));
    const environments = compared.length > 0 ? compared : all;
    return {
        at,
        lines: [],
        environment: environments.length > 0 ? listed(environments.map((one) => environmentTitles[one])) : null,
        declared: mine[0]?.declared ?? null,
    };
}
function grouped(sides) {
    const groups = new Map();
    for (const side of sides) {
        const name = [side.at.file, side.environment, side.declared].join('\n');
        const group = groups.get(name);
        groups.set(name, group ? { ...group, lines: [...group.lines, side.at.line] } : side);
    }
    return [...groups.values()];
}
const mostLines = 2;
/** "compose.yml:12, 20" */
function sideText({ at, lines }) {
    const more = lines.length > mostLines ? ` and ${lines.length - mostLines} more` : '';
    return [`${at.file}:${at.line}`, ...lines.slice(0, mostLines)].join(', ') + more;
}
const key = ({ file, line }) => `${file}\n${line}`;

;// CONCATENATED MODULE: ./lib/src/support/annotations/annotations.js



// A runner keeps "10 warning annotations and 10 error annotations per step".
const mostOfALevel = 10;
const mostSides = 6;
/**
 * An annotation for each finding that counts, in a file of the pull request where these are known: anywhere else
 * GitHub shows it among unchanged files. No finding is in both lists.
 */
function annotationsOf(report, options, changed) {
    const sides = sidesIn(report);
    const paths = changed && new Set(changed);
    const all = sortedFindings(report, options).counting.flatMap((finding) => {
        const places = sides(finding);
        const at = paths ? places.find((side) => paths.has(side.at.file))?.at : finding.at;
        return at ? [annotationOf(finding, at, places, options)] : [];
    });
    const errors = all.filter(({ level }) => level === 'error').slice(0, mostOfALevel);
    const warnings = all.filter(({ level }) => level === 'warning').slice(0, mostOfALevel);
    const log = [...errors, ...warnings];
    const shown = new Set(log);
    return { log, rest: all.filter((annotation) => !shown.has(annotation)) };
}
function annotationOf(finding, at, sides, options) {
    const level = blocks(finding, options) ? 'error' : finding.severity === 'low' ? 'notice' : 'warning';
    const others = sides.filter((side) => side.at !== at).slice(0, mostSides);
    const lines = [finding.why, finding.fix && `Fix: ${finding.fix}`, ...others.map(spelled)];
    return {
        level,
        title: annotationTitle(finding.title),
        message: annotationMessage(lines.filter((line) => line !== '')),
        at,
    };
}
const spelled = (side) => [
    ...(side.environment ? [`${side.environment}:`] : []),
    ...(side.declared ? [side.declared, 'in'] : []),
    sideText(side),
].join(' ');

// EXTERNAL MODULE: ./lib/src/support/sinks/terminal.js
var terminal = __webpack_require__(3185);
;// CONCATENATED MODULE: ./lib/src/outputs/annotations.js



/** The worst findings at their lines in the log and in the pull request's files. */
const annotations = {
    id: 'annotations',
    async write(report, host, options) {
        if (!host.publishes)
            return;
        const { log, rest } = annotationsOf(report, options, await host.changedPaths());
        if (log.length === 0)
            return;
        const done = await host.annotate(log);
        if (done === 'done' && rest.length > 0)
            host.log((0,terminal/* logLine */.BP)(`${log.length} findings are annotated, ${andMore(rest.length, 'is', 'are')} in the summary.`));
    },
};

;// CONCATENATED MODULE: ./lib/src/support/fit.js
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

;// CONCATENATED MODULE: ./lib/src/support/sinks/pieces.js
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
const word = /^[("'“‘]*[A-Za-z0-9]+(?:[-.'’/+][A-Za-z0-9]+)*\+{0,2}%?[)"'”’.,;:!?…]*$/;
const sign = /^(?: +|[–—·→=+/&<>≤≥×-]|[("'“‘]+|[)"'”’.,;:!?…]+)$/;
// What GitHub turns into a link without any sign: commits, issues, advisories, pages.
const reference = /[0-9a-f]{7}|\b(?:GH|GHSA|CVE)-|www\./i;
/** A word as one plain piece, or as code between the punctuation around it. */
function split(token) {
    if (sign.test(token) || (word.test(token) && !reference.test(token)))
        return [{ kind: 'plain', text: token }];
    let end = token.length;
    while (end > 1 && ',.;:!?)'.includes(token.charAt(end - 1)))
        end -= 1;
    const start = token.startsWith('(') && end > 1 ? 1 : 0;
    const pieces = [
        { kind: 'plain', text: token.slice(0, start) },
        { kind: 'code', text: token.slice(start, end) },
        { kind: 'plain', text: token.slice(end) },
    ];
    return pieces.filter((piece) => piece.text !== '');
}
function cut(text, limit) {
    const points = [...text.slice(0, 2 * limit + 2)];
    return points.length > limit ? `${points.slice(0, limit).join('')}…` : text;
}

// EXTERNAL MODULE: ./lib/src/support/sinks/safe.js
var safe = __webpack_require__(4928);
;// CONCATENATED MODULE: ./lib/src/support/sinks/markdown.js



/** A Markdown template: values must come from this sink. */
const md = (0,safe/* templateOf */.k)();
const longestUrl = 2000;
/**
 * Text of others: as code, with every sign as a number, so that it opens no structure and GitHub, which looks for
 * mentions, references and links in rendered text, finds none (it leaves code alone).
 */
function code(text, limit) {
    return `<code>${numeric((0,visible/* visible */.R)(text, limit))}</code>`;
}
/** Lines of text as a block of code. */
function pre(lines) {
    const shown = lines.map((line) => numeric((0,visible/* visible */.R)(line))).join('\n');
    return `<pre>${shown}</pre>`;
}
/**
 * A sentence that may hold names of others. Plain words stay, whatever stands in backticks is code, and so is
 * every word that is more than a word: with `@`, `#`, a colon inside, what looks like a commit.
 */
function prose(text, limit) {
    const shown = piecesOf(text, limit).map(({ kind, text: piece }, index) => {
        if (kind === 'code')
            return code(piece);
        return index === 0 || !/\w/.test(piece) ? numeric(piece) : piece.replace(/[&<>]/g, numeric);
    });
    return shown.join('');
}
/** A link to a page of ours; without an address only the label. */
function markdown_link(label, url) {
    if (!url || url.length > longestUrl || !/^https?:\/\/[^\s]+$/.test(url) || /\/\.\.?\//.test(url))
        return label;
    return md `<a href="${attribute(url)}">${label}</a>`;
}
/** The line by which a comment is found again; the name keeps several runs on one pull request apart. */
function marker(name) {
    const shown = encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\ufffd'));
    return `<!-- parity-gate:${shown} -->`;
}
/** Safe parts, one after the other. */
function markdown(parts, separator = md ``) {
    return (0,safe/* join */.f)(parts, separator);
}
const numeric = (text) => text.replace(/[^A-Za-z0-9 ]/gu, (point) => `&#${point.codePointAt(0)};`);
const attribute = (url) => url.replace(/[^A-Za-z0-9/:.%?=-]/gu, (point) => `&#${point.codePointAt(0)};`);

;// CONCATENATED MODULE: ./lib/src/support/views/headline.js


/** The verdict of a report in words. */
function headline(report, options) {
    const sorted = sortedFindings(report, options);
    const soft = softly(sorted);
    const below = sorted.counting.filter((finding) => !blocks(finding, options));
    const threshold = options.failOn === 'none' ? 'Set to report only' : `Fails from ${options.failOn} on`;
    const sentences = [...(below.length > 0 ? [threshold] : []), ...(soft ? [`Not counted: ${soft}`] : [])];
    return { ...verdict(report, options), more: sentences.length > 0 ? `${sentences.join('. ')}.` : null };
}
/** The environments that stand beside another one in at least one service. */
function comparedEnvironments({ services }) {
    return columns.filter((column) => services.some((service) => service[column].length > 0 && columns.some((other) => other !== column && service[other].length > 0)));
}
function verdict(report, options) {
    const { counting } = sortedFindings(report, options);
    const differences = `${bySeverity(counting)} ${counting.length === 1 ? 'difference' : 'differences'}`;
    if (report.verdict === 'fail')
        return { tone: 'fail', text: `Parity gate failed: ${failure(report, options)}` };
    const declaring = columns.filter((environment) => report.coverage.byEnvironment[environment] > 0);
    if (declaring.length < 2) {
        const only = declaring.map((environment) => `: only ${environmentTitles[environment]} declares anything`);
        const within = counting.length > 0 ? `, with ${differences} of its own` : '';
        return { tone: 'nothing', text: `Parity gate found nothing to compare${only.join('')}${within}` };
    }
    if (counting.length > 0)
        return { tone: 'pass', text: `Parity gate passed with ${differences}` };
    const compared = comparedEnvironments(report).map((environment) => environmentTitles[environment]);
    return {
        tone: 'pass',
        text: `Parity gate passed: ${compared.length > 0 ? `${listed(compared)} agree` : 'nothing differs'}`,
    };
}
function failure(report, options) {
    const { counting } = sortedFindings(report, options);
    if (counting.length > 0)
        return `${bySeverity(counting)} ${counting.length === 1 ? 'difference' : 'differences'}`;
    const missing = options.require.filter((environment) => report.coverage.byEnvironment[environment] === 0);
    const titles = missing.map((environment) => environmentTitles[environment]);
    if (titles.length > 0)
        return `${listed(titles)} ${titles.length === 1 ? 'is' : 'are'} required, but nothing declares it`;
    return 'see the notices';
}

;// CONCATENATED MODULE: ./lib/src/support/views/coverage.js

/** The coverage of a report in words. */
function coverageWords(report) {
    const { files, byEnvironment, notDeclared } = report.coverage;
    if (report.declarations.length === 0)
        return { sentence: nothingDeclared(files), gaps: [], example: [] };
    const parts = columns.map((one) => `${byEnvironment[one]} for ${environmentTitles[one]}`);
    parts[0] = `${count(byEnvironment.dev, 'declaration')} for ${environmentTitles.dev}`;
    const other = byEnvironment.other > 0 ? ` ${byEnvironment.other} for other environments, which are not compared.` : '';
    const production = byEnvironment.prod === 0;
    return {
        sentence: `${count(files, 'file was', 'files were')} read: ${listed(parts)}.${other}`,
        gaps: notDeclared.length > 0 ? [`Not declared: ${notDeclared.join('; ')}.`] : [],
        example: production && report.declarations.length > 0 ? example(report) : [],
    };
}
/** Said loudly where production is not declared. */
const noProduction = 'No manifest here declares production';
/** What to do about it. */
const declareProduction = 'Say what it runs in `.github/parity.yml`, and CI and dev are compared with it:';
/** Notices, files of which nothing was judged first. */
function sortedNotices({ notices }) {
    return [...notices].sort((a, b) => Number(b.unread) - Number(a.unread));
}
/** "2 files could not be read", "1 was read in part" */
function noticeTitle(notices) {
    const unread = new Set(notices.filter((one) => one.unread).map((one) => one.at.file)).size;
    const partly = notices.filter((one) => !one.unread).length;
    const words = [
        ...(unread > 0
            ? [`${count(unread, 'file')} could not be read and ${unread === 1 ? 'was' : 'were'} not judged`]
            : []),
        ...(partly > 0 ? [`${count(partly, 'notice')} on what was read`] : []),
    ];
    return words.join(', ');
}
const nothingDeclared = (files) => `${count(files, 'file was', 'files were')} read, and none declares a service or a runtime: compose files, workflows, Dockerfiles, infrastructure code, charts and settings are where they usually stand.`;
function example(report) {
    const services = report.services.flatMap(({ ci, dev }) => [...ci, ...dev]);
    const candidates = services.length > 0 ? services : report.declarations;
    const ranked = [...candidates].sort((a, b) => rank(b) - rank(a));
    return ranked[0] ? exampleOf(ranked[0]) : [];
}
const rank = ({ role, version }) => (role === 'database' ? 2 : 0) + (version === null ? 0 : 1);
const exampleOf = ({ role, engine, version }) => [
    'production:',
    `  - role: ${role}`,
    `    engine: ${engine}`,
    ...(version ? [`    version: "${version}"`] : []),
];

;// CONCATENATED MODULE: ./lib/src/support/markdown/findings.js



const mostPlaces = 8;
const glyphs = { high: md `🔴`, medium: md `🟠`, low: md `🟡` };
/** A finding that counts: title, why, fix, and every place with what it declares. */
function findingMarkdown(finding, sides, link) {
    const { severity, title, why, fix, rule, state } = finding;
    const known = state === 'known' ? md ` · known on base` : md ``;
    const paragraphs = [
        md `#### ${glyphs[severity]} ${prose(title)} <sub>${prose(severity)} · ${code(rule)}${known}</sub>`,
        ...(why ? [prose(why)] : []),
        ...(fix ? [md `**Fix:** ${prose(fix)}`] : []),
        placesMarkdown(sides, link),
    ];
    return md `${markdown(paragraphs, md `\n\n`)}\n`;
}
function placesMarkdown(sides, link) {
    const shown = sides.slice(0, mostPlaces).map((side) => md `- ${sideMarkdown(side, link)}\n`);
    const left = sides.length - shown.length;
    return markdown([...shown, ...(left > 0 ? [md `- ${prose(andMore(left, 'place'))}\n`] : [])]);
}
function sideMarkdown(side, link) {
    const { at, environment, declared } = side;
    const place = markdown_link(code(sideText(side)), link(at));
    const what = declared === null ? md `` : md ` ${code(declared)}`;
    return environment === null ? md `${place}${what}` : md `${prose(environment)}:${what} in ${place}`;
}
/** A place, with a link where the host has one. */
function placeMarkdown(at, link) {
    return markdown_link(code(placeText(at)), link(at));
}
/** A finding that does not count, in one line. */
function softMarkdown(finding, link) {
    const { severity, title, allowance, state, at } = finding;
    const until = allowance?.until ? md ` until ${prose(allowance.until)}` : md ``;
    const reason = allowance
        ? md `allowed${until}: ${prose(allowance.reason)}`
        : md `${prose(state === 'known' ? 'known on base' : state)}`;
    return md `- ${prose(severity)}: ${prose(title)} (${placeMarkdown(at, link)}), ${reason}\n`;
}

;// CONCATENATED MODULE: ./lib/src/support/markdown/coverage.js





/** What the report is based on, loudly where nothing declares production. */
function coverageMarkdown(report) {
    const { sentence, gaps, example } = coverageWords(report);
    const loud = report.coverage.byEnvironment.prod === 0 && report.declarations.length > 0
        ? md `> [!IMPORTANT]
> **${prose(noProduction)}.**${example.length > 0 ? md ` ${prose(declareProduction)}` : md ``}

${example.length > 0 ? md `${pre(example)}\n\n` : md ``}`
        : md ``;
    return md `${loud}${prose([sentence, ...gaps].join(' '))}

`;
}
/** What could not be read, collapsed below one line that says how much. */
function noticesMarkdown(report, link, room, measure) {
    const notices = sortedNotices(report);
    if (notices.length === 0)
        return md ``;
    const line = ({ at, text }) => md `- ${placeMarkdown(at, link)} ${prose(text)}\n`;
    const { kept, left } = fitInto(notices, line, room, measure);
    const rest = left > 0 ? md `- ${prose(andMore(left, 'notice'))}\n` : md ``;
    return md `<details><summary>⚠️ ${prose(noticeTitle(notices))}</summary>

${markdown(kept)}${rest}
</details>

`;
}

// EXTERNAL MODULE: ./lib/src/catalog/engines.js + 5 modules
var engines = __webpack_require__(779);
;// CONCATENATED MODULE: ./lib/src/support/views/cell-values.js

const notes = {
    exact: null,
    floating: 'floating tag',
    undeclared: 'version not declared',
    unresolved: 'version known only at run time',
};
/**
 * What a cell declares, each value once. Variants are named where the environments of the row do not share them, a
 * missing version where it is missed.
 */
function cellValues(declarations, shared, mark) {
    const values = new Map();
    for (const declaration of declarations.filter((one) => saysMore(one, declarations))) {
        const text = valueText(declaration, shared);
        const note = noteOf(declaration, mark);
        const key = `${text}\n${note}`;
        const known = values.get(key);
        values.set(key, {
            text,
            note,
            at: known?.at ?? { file: declaration.file, line: declaration.line },
            places: (known?.places ?? 0) + 1,
        });
    }
    return [...values.values()];
}
/** An adapter in settings has no place for a version: it says nothing where the server's version stands elsewhere. */
const saysMore = (one, all) => one.pin !== 'undeclared' ||
    one.flavour !== null ||
    !all.some((other) => other.engine === one.engine && other.pin !== 'undeclared');
/** The variants that every declaration of a row has: they make no difference. */
function sharedVariants(declarations) {
    const [first, ...others] = declarations;
    return new Set(first?.variants.filter((variant) => others.every((one) => one.variants.includes(variant))));
}
// Words of flavours that are not written with one capital.
const cell_values_spelled = new Map([
    'AWS',
    'RDS',
    'MSK',
    'SQL',
    'DSQL',
    'R2',
    'AlloyDB',
    'ElastiCache',
    'TimescaleDB',
    'CloudAMQP',
    'JawsDB',
].map((word) => [word.toLowerCase(), word]));
/** "cloud-sql" as "Cloud SQL". */
function flavourTitle(flavour) {
    const words = flavour.split('-');
    return words
        .map((word) => cell_values_spelled.get(word) ?? `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`)
        .join(' ');
}
function valueText(declaration, shared) {
    const versions = declaration.versions.length > 0 ? declaration.versions.join(' · ') : declaration.version;
    const { flavour } = declaration;
    const variants = declaration.variants.filter((variant) => !shared.has(variant) && variant !== flavour);
    const extra = [...(flavour ? [flavourTitle(flavour)] : []), ...variants];
    return [
        (0,engines/* engine */.Hi)(declaration.engine).title,
        ...(versions ? [versions] : []),
        ...(extra.length > 0 ? [`(${extra.join(', ')})`] : []),
    ].join(' ');
}
function noteOf({ engine: id, pin, version, versions }, mark) {
    const neverCompared = (0,engines/* engine */.Hi)(id).boundary(version ?? '1') === 0;
    if (neverCompared || versions.length > 0)
        return null;
    return pin === 'undeclared' && mark !== 'unknown' ? null : notes[pin];
}

;// CONCATENATED MODULE: ./lib/src/support/views/marks.js


/** The mark of each cell of a service, given the findings that speak of it. */
function marksOf(service, findings) {
    const mark = (column) => findingMark(column, findings) ??
        (column === 'prod' && findings.length > 0 && service.prod.length > 0
            ? 'reference'
            : plainMark(column, service));
    return { dev: mark('dev'), ci: mark('ci'), prod: mark('prod') };
}
function findingMark(column, findings) {
    const mine = findings.filter(({ environments }) => column === 'prod' && environments.some((one) => one === 'dev' || one === 'ci')
        ? false
        : environments.includes(column));
    if (mine.some((finding) => finding.state === 'new'))
        return 'differs';
    return mine.length > 0 ? 'accepted' : null;
}
function plainMark(column, service) {
    const mine = service[column];
    if (mine.length === 0)
        return 'absent';
    const others = columns.filter((other) => other !== column && service[other].length > 0);
    if (column === 'prod')
        return isReference(mine, others.flatMap((other) => service[other]))
            ? 'reference'
            : 'unknown';
    const reference = service.prod.length > 0 ? service.prod : others.flatMap((other) => service[other]);
    return relation(mine, reference);
}
/** Production says enough for the others unless one of them runs an engine of it whose version it does not tell. */
function isReference(mine, others) {
    const told = (id) => mine.some((one) => one.engine === id && isTold(one));
    return (others.length > 0 && others.every(({ engine: id }) => !mine.some((one) => one.engine === id) || told(id)));
}
function relation(mine, reference) {
    const pairs = mine.flatMap((one) => reference.filter((other) => other.engine === one.engine).map((other) => [one, other]));
    if (reference.length === 0)
        return 'unknown';
    if (pairs.length === 0)
        return 'accepted';
    const relations = pairs.map(([one, other]) => sameVersion(one, other));
    return relations.includes('agrees') ? 'agrees' : relations.includes('unknown') ? 'unknown' : 'accepted';
}
function sameVersion(one, other) {
    const [ours, theirs] = [versionsOf(one), versionsOf(other)];
    if (neverCompared(one))
        return 'agrees';
    const relations = ours.flatMap((version) => theirs.map((their) => (0,engines/* sameBoundary */.nF)(one.engine, version, their)));
    if (relations.includes('same'))
        return 'agrees';
    return relations.length === 0 || relations.includes('unknown') ? 'unknown' : 'accepted';
}
const versionsOf = ({ version, versions }) => versions.length > 0 ? versions : version ? [version] : [];
const neverCompared = (one) => (0,engines/* engine */.Hi)(one.engine).boundary(one.version ?? '1') === 0;
const isTold = (one) => neverCompared(one) || versionsOf(one).length > 0;

;// CONCATENATED MODULE: ./lib/src/support/views/parity-table.js




/** The rows of the parity table: what differs first, otherwise in the order of the report. */
function parityRows(report) {
    const projects = new Set(report.services.map((service) => service.project));
    const concerns = findingsByService(report);
    const rows = report.services.map((service) => rowOf(service, concerns.get(service) ?? [], projects.size > 1 ? service.project : null));
    return rows
        .map((row) => ({ row, rank: rankOf(row) }))
        .sort((a, b) => a.rank - b.rank)
        .map(({ row }) => row);
}
function rowOf(service, findings, project) {
    const all = columns.flatMap((column) => service[column]);
    const shared = sharedVariants(all);
    const marks = marksOf(service, findings);
    const cell = (column) => ({
        mark: marks[column],
        values: cellValues(service[column], shared, marks[column]),
    });
    return {
        project: project === '.' ? null : project,
        role: service.role,
        name: nameOf(service, all),
        cells: { dev: cell('dev'), ci: cell('ci'), prod: cell('prod') },
    };
}
function nameOf(service, declarations) {
    const said = [service.role, ...declarations.flatMap((one) => [one.engine, (0,engines/* engine */.Hi)(one.engine).title])];
    return said.some((word) => word.toLowerCase() === service.name.toLowerCase()) ? null : service.name;
}
const rankOf = ({ cells }) => {
    const marks = columns.map((column) => cells[column].mark);
    return marks.includes('differs') ? 0 : marks.includes('accepted') ? 1 : 2;
};
// A file of one line declares everything at one place; beyond that nobody could tell the services apart.
const parity_table_mostAtOnce = 200;
/**
 * Which findings speak of which service: those that name one of its places; a finding that names none belongs to the
 * only service of its role and project.
 */
function findingsByService(report) {
    const byPlace = new Map();
    const byRole = new Map();
    const found = new Map();
    for (const service of report.services) {
        add(byRole, `${service.project}\n${service.role}`, service);
        for (const one of columns.flatMap((column) => service[column]))
            add(byPlace, `${one.file}\n${one.line}`, service);
    }
    for (const finding of report.findings.filter((one) => one.gap === 'tools')) {
        const named = [finding.at, ...finding.related].flatMap((place) => byPlace.get(`${place.file}\n${place.line}`) ?? []);
        const ofRole = byRole.get(`${finding.project}\n${finding.role}`) ?? [];
        const same = named.filter((service) => ofRole.includes(service));
        const services = same.length > 0 ? same : named.length > 0 ? named : ofRole.length === 1 ? ofRole : [];
        for (const service of new Set(services))
            add(found, service, finding);
    }
    return found;
}
function add(map, key, value) {
    const list = map.get(key);
    if (list && list.length < parity_table_mostAtOnce)
        list.push(value);
    else if (!list)
        map.set(key, [value]);
}

;// CONCATENATED MODULE: ./lib/src/support/markdown/table.js




const mostValues = 4;
const table_glyphs = {
    agrees: md `✅ `,
    differs: md `❌ `,
    accepted: md `➖ `,
    unknown: md `<b>?</b> `,
    reference: md ``,
    absent: md ``,
};
const meanings = [
    ['agrees', md `agrees`],
    ['differs', md `differs`],
    ['accepted', md `differs, accepted`],
    ['unknown', md `cannot tell`],
];
/** The parity table with as many rows as have room, or nothing where there is no service. */
function tableMarkdown(report, link, page) {
    const rows = parityRows(report);
    if (rows.length === 0)
        return md ``;
    const { kept } = fitInto(rows.slice(0, page.rows), (row) => rowMarkdown(row, link), page.room, page.measure);
    const left = rows.length - kept.length;
    const rest = left > 0 ? md `| <sub>${prose(`${left} more ${page.elsewhere}`)}</sub> | | | |\n` : md ``;
    return md `| | dev | CI | production |
| :-- | :-- | :-- | :-- |
${markdown(kept)}${rest}
<sub>${legend(rows)}</sub>
`;
}
function rowMarkdown(row, link) {
    const cells = columns.map((column) => cellMarkdown(row.cells[column], link));
    return md `| ${labelMarkdown(row)} | ${markdown(cells, md ` | `)} |\n`;
}
function labelMarkdown({ role, name, project }) {
    const parts = [
        md `<b>${prose(role)}</b>`,
        ...(name ? [prose(name, 60)] : []),
        ...(project ? [md `<sub>${code(project, 60)}</sub>`] : []),
    ];
    return markdown(parts, md `<br>`);
}
function cellMarkdown({ mark, values }, link) {
    if (values.length === 0)
        return mark === 'absent' ? md `–` : md `${table_glyphs[mark]}none`;
    const shown = values.slice(0, mostValues).map((value) => valueMarkdown(value, link));
    const left = values.length - shown.length;
    const all = left > 0 ? [...shown, md `<sub>and ${left} more</sub>`] : shown;
    return md `${table_glyphs[mark]}${markdown(all, md `<br>`)}`;
}
function valueMarkdown({ text, note, at }, linkTo) {
    const value = markdown_link(prose(text), linkTo(at));
    return note ? md `${value} <sub>${prose(note)}</sub>` : value;
}
/** What the glyphs of these rows mean; it names those that occur. */
function legend(rows) {
    const used = new Set(rows.flatMap(({ cells }) => columns.map((column) => cells[column].mark)));
    const known = meanings.filter(([mark]) => used.has(mark));
    return markdown(known.map(([mark, meaning]) => md `${table_glyphs[mark]}${meaning}`), md ` · `);
}

;// CONCATENATED MODULE: ./lib/src/support/markdown/report.js









/** The verdict, the parity table, the findings, what was read: as much as has room, in whole pieces. */
function reportMarkdown(report, options, link, page) {
    const { room, measure } = page;
    const sorted = sortedFindings(report, options);
    const head = md `${verdictMarkdown(headline(report, options))}${tableMarkdown(report, link, { ...page, room: room * 0.3 })}\n`;
    const tail = md `${coverageMarkdown(report)}${noticesMarkdown(report, link, room * 0.1, measure)}`;
    const left = room - measure(head) - measure(tail) - measure(softMarkdownBlock(sorted, link, room * 0.1, page));
    const body = findingsMarkdown(sorted.counting, report, link, { ...page, room: left });
    return md `${head}${body}${softMarkdownBlock(sorted, link, room * 0.1, page)}${tail}`;
}
/** The verdict as a heading. */
function verdictMarkdown({ tone, text, more }) {
    const glyph = tone === 'fail' ? md `❌` : tone === 'pass' ? md `✅` : md `❔`;
    return md `### ${glyph} ${prose(text)}\n\n${more ? md `${prose(more)}\n\n` : md ``}`;
}
// What stands around the findings beside themselves: the fold and the sentence on the rest.
const report_frame = 300;
function findingsMarkdown(findings, report, link, page) {
    const sides = sidesIn(report);
    const render = (finding) => findingMarkdown(finding, sides(finding), link);
    const { kept, left } = fitInto(findings, render, page.room - report_frame, page.measure);
    const folded = kept.slice(page.open);
    const rest = left > 0 ? md `**${prose(`${left} more ${page.elsewhere}.`)}**\n\n` : md ``;
    return md `${markdown(kept.slice(0, page.open))}${folded.length > 0 ? fold(count(folded.length, 'more finding'), folded) : md ``}${rest}`;
}
function softMarkdownBlock(sorted, link, room, { measure, elsewhere }) {
    const title = softly(sorted);
    if (!title)
        return md ``;
    const render = (finding) => softMarkdown(finding, link);
    const { kept, left } = fitInto([...sorted.known, ...sorted.allowed], render, room, measure);
    return fold(title, [...kept, ...(left > 0 ? [md `- ${prose(`${left} more ${elsewhere}`)}\n`] : [])]);
}
/** Parts behind one line. */
function fold(title, parts) {
    return md `<details><summary>${prose(title)}</summary>

${markdown(parts)}
</details>

`;
}

;// CONCATENATED MODULE: ./lib/src/outputs/check-run.js





/** A check run of its own beside the job, with the same verdict and the findings that the log has no room for. */
const checkRun = {
    id: 'check-run',
    async write(report, host, options) {
        if (!options.checkRun || !host.publishes)
            return;
        const link = (place) => host.link(place);
        await host.check(renderCheckRun(report, options, link, await host.changedPaths()));
    },
};
// The API refuses more than 65535 characters of summary.
const page = {
    room: 60_000,
    measure: inCharacters,
    open: 10,
    rows: 12,
    elsewhere: 'in the job summary',
};
/** The check run of a report. */
function renderCheckRun(report, options, link, changed) {
    return {
        name: options.name,
        conclusion: report.verdict === 'fail' ? 'failure' : 'success',
        title: annotationTitle(headline(report, options).text),
        summary: reportMarkdown(report, options, link, page),
        annotations: annotationsOf(report, options, changed).rest,
    };
}

;// CONCATENATED MODULE: ./lib/src/outputs/comment.js






/** One comment on the pull request, written again with every run. */
const comment = {
    id: 'comment',
    async write(report, host, options) {
        if (options.comment === 'never' || !host.publishes)
            return;
        const mode = options.comment === 'always' || speaks(report, options) ? 'create-or-update' : 'update-only';
        await host.comment(marker(options.name), renderComment(report, options, (place) => host.link(place)), mode);
    },
};
// GitHub refuses more: "body is too long (maximum is 65536 characters)".
const comment_page = {
    room: 60_000,
    measure: inCharacters,
    open: 10,
    rows: 12,
    elsewhere: 'in the job summary',
};
/** Whether a report is worth a new comment; a comment that is there is always brought up to date. */
function speaks(report, options) {
    return report.verdict === 'fail' || sortedFindings(report, options).counting.length > 0;
}
/** The comment: its marker, then the report; without findings the verdict, with the table behind one line. */
function renderComment(report, options, link) {
    const first = marker(options.name);
    if (speaks(report, options))
        return md `${first}\n${reportMarkdown(report, options, link, comment_page)}`;
    const table = tableMarkdown(report, link, comment_page);
    const resolved = options.comment === 'on-findings' ? md `What was reported here before is resolved.\n\n` : md ``;
    const folded = table === '' ? md `` : fold('What dev, CI and production declare', [table]);
    return md `${first}\n${verdictMarkdown(headline(report, options))}${resolved}${folded}`;
}

// EXTERNAL MODULE: ./lib/src/support/sinks/columns.js
var sinks_columns = __webpack_require__(966);
;// CONCATENATED MODULE: ./lib/src/support/console/frame.js
const longestSyntax = 120;
// One key with its sign, or an instruction (FROM), and an opening quote: nothing that could hold a value.
const frame_key = /^(?:["']?[\w.@/-]*["']?[:=]|[A-Za-z][a-z-]{0,20}|[A-Z]{1,20})["'[]*$/;
const signs = /^[-:=,;"'`()[\]{}]*$/;
/**
 * The line that declares something, as far as it is syntax around the declaration: whatever else stands there may be
 * a password (`run: docker run -e POSTGRES_PASSWORD=… postgres:16`) and becomes an ellipsis.
 */
function frameAt(tree, at, declared) {
    const line = tree.text(at.file)?.split('\n', at.line)[at.line - 1];
    if (!line || declared === '')
        return null;
    const start = line.startsWith(declared, (at.column ?? 1) - 1)
        ? (at.column ?? 1) - 1
        : line.indexOf(declared);
    if (start < 0)
        return null;
    const [before, after] = [line.slice(0, start).trimStart(), line.slice(start + declared.length).trimEnd()];
    return {
        before: isSyntax(before, frame_key) ? before.replace(/\s+/g, ' ') : '… ',
        declared,
        after: isSyntax(after, signs) ? after : ' …',
    };
}
/** Whether a text holds signs and at most one word of that form. */
function isSyntax(text, word) {
    if (text.length > longestSyntax)
        return false;
    const words = text
        .replace(/\s+([:=])/g, '$1')
        .split(/\s+/)
        .filter((part) => !signs.test(part));
    return words.length < 2 && words.every((part) => word.test(part));
}

;// CONCATENATED MODULE: ./lib/src/support/console/findings.js





const mostFindings = 200;
const findings_mostPlaces = 12;
const mostSoft = 50;
/** Findings that count, each with the line that declares it, the other sides, why and how to fix it. */
function findingLines(findings, canvas) {
    const left = findings.length - mostFindings;
    return [
        ...findings.slice(0, mostFindings).flatMap((finding) => [...oneFinding(finding, canvas), (0,terminal/* tty */.iU) ``]),
        ...(left > 0 ? [(0,terminal/* tty */.iU) `${(0,terminal/* plain */.pj)(andMore(left, 'finding'))}, all of them with --format json`, (0,terminal/* tty */.iU) ``] : []),
    ];
}
/** Findings that do not count, a line or two each. */
function softLines({ known, allowed }, { width, styles }) {
    const all = [...known, ...allowed];
    const left = all.length - mostSoft;
    const lines = all
        .slice(0, mostSoft)
        .flatMap((finding) => hanging((0,terminal/* tty */.iU) `~ ${(0,sinks_columns/* padded */.jC)((0,terminal/* plain */.pj)(finding.severity), 6)}  `, softText(finding), width));
    return [...lines, ...(left > 0 ? [(0,terminal/* plain */.pj)(andMore(left, 'difference'))] : [])].map(styles.dim);
}
function oneFinding(finding, canvas) {
    const { styles, width, sides } = canvas;
    const [primary, ...others] = sides(finding);
    const paint = paintOf(finding.severity, styles);
    return [
        ...titleLines(finding, paint, canvas),
        (0,terminal/* tty */.iU) ``,
        ...(primary ? primaryLines(primary, paint, canvas) : []),
        ...otherLines(others, canvas),
        (0,terminal/* tty */.iU) ``,
        ...(finding.why ? hanging((0,terminal/* tty */.iU) `  why  `, (0,terminal/* plain */.pj)(finding.why), width) : []),
        ...(finding.fix ? hanging((0,terminal/* tty */.iU) `  fix  `, (0,terminal/* plain */.pj)(finding.fix), width) : []),
    ];
}
function titleLines({ severity, title, rule, state }, paint, { styles, width }) {
    const lines = hanging((0,terminal/* tty */.iU) `✗ ${(0,terminal/* plain */.pj)(severity)}  `, (0,terminal/* plain */.pj)(title), width);
    const last = lines.at(-1) ?? (0,terminal/* tty */.iU) ``;
    const id = (0,terminal/* tty */.iU) `  ${(0,terminal/* plain */.pj)(rule)}${state === 'known' ? (0,terminal/* tty */.iU) `, known on base` : (0,terminal/* tty */.iU) ``}`;
    const fits = (0,sinks_columns/* columns */.YB)(last) + (0,sinks_columns/* columns */.YB)(id) <= width;
    const shown = lines.map((line) => styles.bold(paint(line)));
    return fits
        ? [...shown.slice(0, -1), (0,terminal/* tty */.iU) `${shown.at(-1) ?? (0,terminal/* tty */.iU) ``}${styles.dim(id)}`]
        : [...shown, styles.dim((0,terminal/* tty */.iU) `      ${id}`)];
}
function primaryLines(side, paint, canvas) {
    const { tree, styles, width } = canvas;
    const { at, declared, environment } = side;
    const where = (0,terminal/* tty */.iU) `  ${styles.cyan((0,terminal/* plain */.pj)(sideText(side)))}${environment ? (0,terminal/* tty */.iU) `  ${(0,terminal/* plain */.pj)(environment)}` : (0,terminal/* tty */.iU) ``}`;
    const frame = declared === null ? null : frameAt(tree, at, declared);
    if (!frame)
        return [declared === null ? where : (0,terminal/* tty */.iU) `${where}  ${paint((0,terminal/* plain */.pj)(declared, width))}`];
    const [before, code] = [(0,terminal/* plain */.pj)(frame.before, width), (0,terminal/* plain */.pj)(frame.declared, width)];
    const [number, blank] = [(0,terminal/* tty */.iU) `  ${at.line} │ `, (0,sinks_columns/* padded */.jC)((0,terminal/* tty */.iU) ``, (0,sinks_columns/* columns */.YB)((0,terminal/* tty */.iU) `  ${at.line} `))];
    return [
        where,
        (0,terminal/* tty */.iU) `${styles.dim(number)}${before}${paint(code)}${(0,terminal/* plain */.pj)(frame.after, width)}`,
        (0,terminal/* tty */.iU) `${styles.dim((0,terminal/* tty */.iU) `${blank}│ `)}${(0,sinks_columns/* padded */.jC)((0,terminal/* tty */.iU) ``, (0,sinks_columns/* columns */.YB)(before))}${paint(carets((0,sinks_columns/* columns */.YB)(code)))}`,
    ];
}
function otherLines(sides, { styles, width }) {
    const shown = sides.slice(0, findings_mostPlaces);
    const places = shown.map((side) => (0,terminal/* plain */.pj)(sideText(side)));
    const titles = shown.map(({ environment }) => (0,terminal/* plain */.pj)(environment ?? ''));
    const [wide, side] = [widest(places), widest(titles)];
    const left = sides.length - shown.length;
    return [
        ...shown.map(({ declared }, index) => {
            const [place, title] = [places[index] ?? (0,terminal/* tty */.iU) ``, titles[index] ?? (0,terminal/* tty */.iU) ``];
            const room = Math.max(20, width - Math.max(wide, (0,sinks_columns/* columns */.YB)(place)) - side - 7);
            return (0,terminal/* tty */.iU) `  ${styles.cyan((0,sinks_columns/* padded */.jC)(place, wide))}  ${(0,sinks_columns/* padded */.jC)(title, side)}  ${(0,terminal/* plain */.pj)(declared ?? '', room)}`;
        }),
        ...(left > 0 ? [(0,terminal/* tty */.iU) `  ${styles.dim((0,terminal/* plain */.pj)(andMore(left, 'place')))}`] : []),
    ];
}
function softText(finding) {
    const { allowance } = finding;
    const until = allowance?.until ? (0,terminal/* tty */.iU) ` until ${(0,terminal/* plain */.pj)(allowance.until)}` : (0,terminal/* tty */.iU) ``;
    const state = allowance
        ? (0,terminal/* tty */.iU) `allowed${until}: ${(0,terminal/* plain */.pj)(allowance.reason)}`
        : (0,terminal/* plain */.pj)(finding.state === 'known' ? 'known on base' : 'allowed');
    return (0,terminal/* tty */.iU) `${(0,terminal/* plain */.pj)(finding.title)}  ${(0,terminal/* plain */.pj)(placeText(finding.at))}  ${state}`;
}
/** Text after a lead, its further lines below its first. */
function hanging(lead, text, width) {
    const indent = (0,sinks_columns/* padded */.jC)((0,terminal/* tty */.iU) ``, (0,sinks_columns/* columns */.YB)(lead));
    return (0,sinks_columns/* wrapped */.ky)(text, Math.max(20, width - (0,sinks_columns/* columns */.YB)(lead))).map((line, index) => (0,terminal/* tty */.iU) `${index === 0 ? lead : indent}${line}`);
}
const widest = (texts) => Math.min(60, Math.max(0, ...texts.map(sinks_columns/* columns */.YB)));
const carets = (width) => (0,terminal/* repeated */.ZD)((0,terminal/* tty */.iU) `^`, Math.min(width, 200));
const paintOf = (severity, { red, yellow, blue }) => ({ high: red, medium: yellow, low: blue })[severity];

;// CONCATENATED MODULE: ./lib/src/support/console/table.js




const mostRows = 200;
const table_mostValues = 4;
const gap = 2;
const widestLabel = 24;
const table_widest = 120;
const console_table_glyphs = {
    agrees: (0,terminal/* tty */.iU) `✓`,
    differs: (0,terminal/* tty */.iU) `✗`,
    accepted: (0,terminal/* tty */.iU) `~`,
    unknown: (0,terminal/* tty */.iU) `?`,
    reference: (0,terminal/* tty */.iU) ` `,
    absent: (0,terminal/* tty */.iU) ` `,
};
const table_meanings = [
    ['agrees', (0,terminal/* tty */.iU) `agrees`],
    ['differs', (0,terminal/* tty */.iU) `differs`],
    ['accepted', (0,terminal/* tty */.iU) `differs, accepted`],
    ['unknown', (0,terminal/* tty */.iU) `cannot tell`],
];
/** The parity table: a row for each service, a column for each environment. */
function tableLines(report, width, styles) {
    const rows = parityRows(report);
    if (rows.length === 0)
        return [];
    const label = Math.min(widestLabel, Math.max(...rows.slice(0, mostRows).map(labelWidth), 10));
    const room = Math.floor((Math.min(width, table_widest) - label - 3 * gap) / 3) - gap;
    const cell = Math.min(room, Math.max(16, ...rows.slice(0, mostRows).map(cellWidth)));
    const header = columns.map((column) => (0,sinks_columns/* padded */.jC)((0,terminal/* tty */.iU) `  ${(0,terminal/* plain */.pj)(environmentTitles[column])}`, cell + 2 * gap));
    const shown = rows.slice(0, mostRows).flatMap((row) => rowLines(row, label, cell, styles));
    const left = rows.length - mostRows;
    return [
        styles.dim((0,terminal/* tty */.iU) `${(0,sinks_columns/* padded */.jC)((0,terminal/* tty */.iU) ``, label + gap)}${(0,terminal/* run */.eF)(header)}`),
        ...shown,
        ...(left > 0 ? [styles.dim((0,terminal/* tty */.iU) `and ${left} more services`)] : []),
        (0,terminal/* tty */.iU) ``,
        styles.dim(table_legend(rows)),
    ];
}
function rowLines(row, label, width, styles) {
    const labels = labelLines(row, label, styles);
    const cells = columns.map((column) => cellLines(row.cells[column], width, styles));
    const height = Math.max(labels.length, ...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, index) => {
        const line = cells.map((lines) => (0,sinks_columns/* padded */.jC)(lines[index] ?? (0,terminal/* tty */.iU) ``, width + 2 * gap));
        return (0,terminal/* tty */.iU) `${(0,sinks_columns/* padded */.jC)(labels[index] ?? (0,terminal/* tty */.iU) ``, label + gap)}${(0,terminal/* run */.eF)(line)}`;
    });
}
/** The role, then what tells the row from others of that role: beside it where that fits, else below. */
function labelLines({ role, name, project }, width, { bold, dim }) {
    const title = (0,terminal/* plain */.pj)(role);
    const [first = (0,terminal/* tty */.iU) ``, ...rest] = [name, project].flatMap((text) => (text ? [(0,terminal/* plain */.pj)(text, 60)] : []));
    const beside = (0,sinks_columns/* columns */.YB)(title) + 1 + (0,sinks_columns/* columns */.YB)(first) <= width;
    const below = (beside ? rest : [first, ...rest]).flatMap((text) => (0,sinks_columns/* wrapped */.ky)(text, width));
    return [beside && first !== '' ? (0,terminal/* tty */.iU) `${bold(title)} ${dim(first)}` : bold(title), ...below.map(dim)];
}
const labelWidth = ({ role, name, project }) => Math.max((0,sinks_columns/* columns */.YB)((0,terminal/* tty */.iU) `${(0,terminal/* plain */.pj)(role)} ${(0,terminal/* plain */.pj)(name ?? '')}`), (0,sinks_columns/* columns */.YB)((0,terminal/* plain */.pj)(project ?? '')));
const cellWidth = ({ cells }) => Math.max(...columns.flatMap((column) => cells[column].values.map(({ text }) => (0,sinks_columns/* columns */.YB)((0,terminal/* plain */.pj)(text)))), 0);
function cellLines({ mark, values }, width, styles) {
    const paint = table_paintOf(mark, styles);
    const glyph = (0,terminal/* tty */.iU) `${paint(console_table_glyphs[mark])} `;
    if (values.length === 0)
        return [(0,terminal/* tty */.iU) `${glyph}${mark === 'absent' ? styles.dim((0,terminal/* tty */.iU) `–`) : paint((0,terminal/* tty */.iU) `none`)}`];
    const lines = values
        .slice(0, table_mostValues)
        .flatMap(({ text, note }) => [
        ...(0,sinks_columns/* wrapped */.ky)((0,terminal/* plain */.pj)(text), width).map(mark === 'differs' ? paint : same),
        ...(note ? (0,sinks_columns/* wrapped */.ky)((0,terminal/* plain */.pj)(note), width).map(styles.dim) : []),
    ]);
    const left = values.length - table_mostValues;
    if (left > 0)
        lines.push(styles.dim((0,terminal/* tty */.iU) `and ${left} more`));
    return lines.map((line, index) => (index === 0 ? (0,terminal/* tty */.iU) `${glyph}${line}` : (0,terminal/* tty */.iU) `  ${line}`));
}
const same = (text) => text;
const table_paintOf = (mark, { red, green, yellow, dim }) => ({ agrees: green, differs: red, accepted: dim, unknown: yellow, reference: same, absent: dim })[mark];
/** What the glyphs of these rows mean; it names those that occur. */
function table_legend(rows) {
    const used = new Set(rows.flatMap(({ cells }) => columns.map((column) => cells[column].mark)));
    const known = table_meanings.filter(([mark]) => used.has(mark));
    return (0,terminal/* run */.eF)(known.map(([mark, meaning]) => (0,terminal/* tty */.iU) `${console_table_glyphs[mark]} ${meaning}`), (0,terminal/* tty */.iU) `   `);
}

// EXTERNAL MODULE: ./lib/src/support/sinks/styles.js
var sinks_styles = __webpack_require__(3351);
;// CONCATENATED MODULE: ./lib/src/outputs/console.js








/** The report for a person at a terminal, and for the log of a run. */
const console = {
    id: 'console',
    async write(report, host, options) {
        if (options.format !== 'text')
            return;
        host.print(renderConsole(report, options, { tree: await host.tree(), colour: host.colour, width: host.width }));
    },
};
const mostNotices = 50;
const [narrowest, console_widest] = [60, 120];
/** The console report: the parity table, the findings, what was read, and the verdict last, above the prompt. */
function renderConsole(report, options, screen) {
    const styles = (0,sinks_styles/* stylesFor */.K)(screen.colour);
    const width = Math.min(console_widest, Math.max(narrowest, screen.width));
    const canvas = { tree: screen.tree, width, styles, sides: sidesIn(report) };
    const sorted = sortedFindings(report, options);
    const sections = [
        tableLines(report, width, styles),
        findingLines(sorted.counting, canvas),
        softLines(sorted, canvas),
        coverageLines(report, canvas),
        noticeLines(report, canvas),
        verdictLines(headline(report, options), canvas),
    ];
    const filled = sections.filter((lines) => lines.length > 0).map(trimmed);
    return (0,terminal/* tty */.iU) `${(0,terminal/* finished */.xl)(filled.flatMap((lines) => [(0,terminal/* tty */.iU) ``, ...lines]))}\n`;
}
function coverageLines(report, { styles, width }) {
    const { sentence, gaps, example } = coverageWords(report);
    const loud = report.coverage.byEnvironment.prod === 0 && report.declarations.length > 0
        ? hanging((0,terminal/* tty */.iU) `! `, (0,terminal/* tty */.iU) `${(0,terminal/* plain */.pj)(noProduction)}.`, width)
        : [];
    const hint = example.length > 0 ? hanging((0,terminal/* tty */.iU) `  `, (0,terminal/* plain */.pj)(declareProduction), width) : [];
    return [
        ...loud.map((line) => styles.bold(styles.yellow(line))),
        ...hint,
        ...example.map((line) => styles.dim((0,terminal/* tty */.iU) `      ${(0,terminal/* plain */.pj)(line)}`)),
        ...hanging((0,terminal/* tty */.iU) ``, (0,terminal/* plain */.pj)(sentence), width).map(styles.dim),
        ...gaps.flatMap((gap) => hanging((0,terminal/* tty */.iU) ``, (0,terminal/* plain */.pj)(gap), width)).map(styles.dim),
    ];
}
function noticeLines(report, { styles, width }) {
    const notices = sortedNotices(report);
    if (notices.length === 0)
        return [];
    const left = notices.length - mostNotices;
    return [
        styles.yellow((0,terminal/* tty */.iU) `! ${(0,terminal/* plain */.pj)(noticeTitle(notices))}`),
        ...notices
            .slice(0, mostNotices)
            .flatMap(({ at, text }) => hanging((0,terminal/* tty */.iU) `  `, (0,terminal/* tty */.iU) `${(0,terminal/* plain */.pj)(placeText(at))}  ${(0,terminal/* plain */.pj)(text)}`, width)),
        ...(left > 0 ? [styles.dim((0,terminal/* tty */.iU) `  ${(0,terminal/* plain */.pj)(andMore(left, 'notice'))}`)] : []),
    ];
}
function verdictLines({ tone, text, more }, { styles, width }) {
    const [glyph, paint] = mood(tone, styles);
    return [
        ...hanging((0,terminal/* tty */.iU) `${glyph} `, (0,terminal/* plain */.pj)(text), width).map((line) => styles.bold(paint(line))),
        ...(more ? hanging((0,terminal/* tty */.iU) `  `, (0,terminal/* plain */.pj)(more), width).map(styles.dim) : []),
    ];
}
const mood = (tone, { red, green, yellow }) => tone === 'fail' ? [(0,terminal/* tty */.iU) `✗`, red] : tone === 'pass' ? [(0,terminal/* tty */.iU) `✓`, green] : [(0,terminal/* tty */.iU) `?`, yellow];
const trimmed = (lines) => lines.at(-1) === '' ? lines.slice(0, -1) : lines;

;// CONCATENATED MODULE: ./lib/src/support/sinks/html.js


/** An HTML template: values must come from this sink. */
const html = (0,safe/* templateOf */.k)();
const longestText = 2000;
/** Text of others. The page may also go to a log, so that signs of a runner command are numbers too. */
function escaped(text, limit = longestText) {
    return (0,visible/* visible */.R)(text, limit).replace(/[&<>"'`#:]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
/** A link to a page of ours; without an address only the label. */
function html_anchor(label, url) {
    return url && /^https?:\/\/[^\s]+$/.test(url)
        ? html `<a href="${escaped(url)}" rel="noreferrer">${label}</a>`
        : label;
}
/** Safe parts, one after the other. */
function fragment(parts, separator = html ``) {
    return (0,safe/* join */.f)(parts, separator);
}

;// CONCATENATED MODULE: ./lib/src/support/page/findings.js




const page_findings_mostPlaces = 50;
/** A finding that counts as a card. */
function findingHtml(finding, sides, card, link) {
    const { severity, title, why, fix, rule, state } = finding;
    const known = state === 'known' ? html ` · known on base` : html ``;
    const about = card ? html ` · ${escaped(card.title)}` : html ``;
    return html `<article class="card"><h3><span class="chip ${escaped(severity)}">${escaped(severity)}</span>${sentence(title)}</h3>
${why ? html `<p>${sentence(why)}</p>\n` : html ``}${fix ? html `<p><b>Fix:</b> ${sentence(fix)}</p>\n` : html ``}${placesHtml(sides, link)}
<p class="rule"><code>${escaped(rule)}</code>${about}${known}</p></article>
`;
}
/** A finding that does not count, as a list entry. */
function softHtml({ severity, title, at, allowance, state }, link) {
    const until = allowance?.until ? html ` until ${escaped(allowance.until)}` : html ``;
    const reason = allowance
        ? html `allowed${until}: ${sentence(allowance.reason)}`
        : escaped(state === 'known' ? 'known on base' : state);
    return html `<li><span class="chip ${escaped(severity)}">${escaped(severity)}</span>${sentence(title)} <small>${placeHtml(at, link)} · ${reason}</small></li>\n`;
}
/** A place, with a link where the host has one. */
function placeHtml(at, link) {
    return html_anchor(html `<code>${escaped(placeText(at))}</code>`, link(at));
}
/** A sentence with what stands in backticks, and every word that is more than a word, as code. */
function sentence(text) {
    return fragment(piecesOf(text).map((piece) => piece.kind === 'code' ? html `<code>${escaped(piece.text)}</code>` : escaped(piece.text)));
}
function placesHtml(sides, link) {
    const rows = sides.slice(0, page_findings_mostPlaces).map((side) => {
        const declared = side.declared === null ? html `` : html `<code>${escaped(side.declared, 200)}</code>`;
        const place = html_anchor(html `<code>${escaped(sideText(side))}</code>`, link(side.at));
        return html `<tr><th scope="row">${escaped(side.environment ?? '')}</th><td>${declared}</td><td>${place}</td></tr>\n`;
    });
    return html `<table class="places"><tbody>${fragment(rows)}</tbody></table>`;
}

;// CONCATENATED MODULE: ./lib/src/support/page/style.js

/** The page's only style sheet. */
const style = html `
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
.matrix th, .matrix td { width: 25%; min-width: 9rem; }
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
@media (max-width: 40rem) { .matrix th, .matrix td { min-width: 6.5rem; padding: .6rem; } .matrix div { padding-left: 1.2rem; } body { padding: 1rem .75rem 3rem; } .places th, .places td { display: block; padding: .15rem 0; border: 0; } }
@media print { body { background: none; } .card, .scroll { break-inside: avoid; } }
`;
/** The hash by which the content security policy allows this style sheet and no other; a test keeps it true. */
const styleHash = html `sha256-k/o056VORRqbXxD0JeJbZDdHe3abvF/F6SQ96TJ8Ehk=`;

;// CONCATENATED MODULE: ./lib/src/support/page/table.js



const table_mostRows = 2000;
const page_table_glyphs = {
    agrees: html `✓`,
    differs: html `✗`,
    accepted: html `~`,
    unknown: html `?`,
    reference: html ``,
    absent: html ``,
};
const page_table_meanings = {
    agrees: html `agrees`,
    differs: html `differs`,
    accepted: html `differs, accepted`,
    unknown: html `cannot tell`,
    reference: html ``,
    absent: html ``,
};
/** The parity table of the page. */
function tableHtml(report, link) {
    const rows = parityRows(report);
    if (rows.length === 0)
        return html ``;
    const left = rows.length - table_mostRows;
    const head = columns.map((column) => html `<th scope="col">${escaped(environmentTitles[column])}</th>`);
    return html `<div class="scroll"><table class="matrix"><thead><tr><td></td>${fragment(head)}</tr></thead><tbody>
${fragment(rows.slice(0, table_mostRows).map((row) => rowHtml(row, link)))}</tbody></table></div>
${left > 0 ? html `<p>and ${left} more services</p>` : html ``}${page_table_legend(rows)}`;
}
function rowHtml({ role, name, project, cells }, link) {
    const more = [name, project].flatMap((text) => (text ? [html `<small>${escaped(text)}</small>`] : []));
    const data = columns.map((column) => cellHtml(cells[column], link));
    return html `<tr><th scope="row">${escaped(role)}${fragment(more)}</th>${fragment(data)}</tr>\n`;
}
function cellHtml({ mark, values }, link) {
    const none = mark === 'absent' ? html `–` : html `none`;
    const shown = values.length === 0 ? none : fragment(values.map((value) => valueHtml(value, link)));
    const said = page_table_meanings[mark] === '' ? html `` : html `<span class="said">${page_table_meanings[mark]}: </span>`;
    return html `<td class="${escaped(mark)}"><div><span class="glyph" aria-hidden="true">${page_table_glyphs[mark]}</span>${said}${shown}</div></td>`;
}
function valueHtml({ text, note, at }, link) {
    return html `<span>${html_anchor(escaped(text), link(at))}</span>${note ? html `<small>${escaped(note)}</small>` : html `<br>`}`;
}
function page_table_legend(rows) {
    const used = new Set(rows.flatMap(({ cells }) => columns.map((column) => cells[column].mark)));
    const known = [...used].filter((mark) => page_table_meanings[mark] !== '').sort();
    const words = known.map((mark) => html `<b>${page_table_glyphs[mark]}</b> ${page_table_meanings[mark]}`);
    return html `<p class="legend">${fragment(words, html ` &nbsp; `)}</p>`;
}

;// CONCATENATED MODULE: ./lib/src/support/page/page.js








const page_mostFindings = 1000;
/** The whole page: no script, no address but the links to the repository, readable without a network. */
function pageHtml(report, options, link) {
    const { tone, text, more } = headline(report, options);
    const sorted = sortedFindings(report, options);
    const table = tableHtml(report, link);
    return html `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(text)}</title>
<style>${style}</style>
</head>
<body>
<main>
<header class="verdict ${escaped(tone)}"><h1>${escaped(text)}</h1>${more ? html `<p>${escaped(more)}</p>` : html ``}</header>
${table === '' ? html `` : html `<h2>What each environment declares</h2>\n${table}`}
${productionHtml(report)}
${findingsHtml(report, sorted, link)}
${softHtmlList(sorted, link)}
${coverageHtml(report)}
${noticesHtml(report, link)}
<footer>parity-gate ${escaped(report.tool.version)}</footer>
</main>
</body>
</html>
`;
}
function findingsHtml(report, { counting }, link) {
    if (counting.length === 0)
        return html ``;
    const sides = sidesIn(report);
    const cards = new Map(report.rules.map((rule) => [rule.id, rule]));
    const left = counting.length - page_mostFindings;
    const shown = counting
        .slice(0, page_mostFindings)
        .map((finding) => findingHtml(finding, sides(finding), cards.get(finding.rule) ?? null, link));
    return html `<h2>Findings</h2>\n${fragment(shown)}${left > 0 ? html `<p>and ${left} more</p>` : html ``}`;
}
function softHtmlList(sorted, link) {
    const title = softly(sorted);
    if (!title)
        return html ``;
    const entries = [...sorted.known, ...sorted.allowed]
        .slice(0, page_mostFindings)
        .map((finding) => softHtml(finding, link));
    return html `<details class="card"><summary>${escaped(title)}</summary>\n<ul>${fragment(entries)}</ul></details>`;
}
function productionHtml(report) {
    const { example } = coverageWords(report);
    if (report.coverage.byEnvironment.prod > 0 || report.declarations.length === 0)
        return html ``;
    const lines = fragment(example.map((line) => escaped(line)), html `\n`);
    const hint = example.length > 0 ? html `<p>${sentence(declareProduction)}</p>\n<pre>${lines}</pre>` : html ``;
    return html `<section class="loud"><h2>${escaped(noProduction)}</h2>${hint}</section>`;
}
function coverageHtml(report) {
    const { sentence: read, gaps } = coverageWords(report);
    const entries = gaps.map((gap) => html `<li>${sentence(gap)}</li>`);
    return html `<h2>What this is based on</h2>\n<p>${sentence(read)}</p>${gaps.length > 0 ? html `<ul>${fragment(entries)}</ul>` : html ``}`;
}
function noticesHtml(report, link) {
    const notices = sortedNotices(report);
    if (notices.length === 0)
        return html ``;
    const entries = notices
        .slice(0, page_mostFindings)
        .map(({ at, text }) => html `<li>${placeHtml(at, link)} ${sentence(text)}</li>\n`);
    return html `<details class="card" open><summary>${escaped(noticeTitle(notices))}</summary>\n<ul>${fragment(entries)}</ul></details>`;
}

;// CONCATENATED MODULE: ./lib/src/outputs/html.js

/** The report as one page for a browser: printed where asked for, saved where there is a place. */
const html_html = {
    id: 'html',
    async write(report, host, options) {
        if (options.format !== 'html' && !host.publishes)
            return;
        const page = renderHtml(report, options, (place) => host.link(place));
        if (options.format === 'html')
            host.print(page);
        await host.save('report.html', page);
    },
};
/** The page of a report. */
function renderHtml(report, options, link) {
    return pageHtml(report, options, link);
}

;// CONCATENATED MODULE: ./lib/src/support/sinks/json.js
const unseen = /[\p{C}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}]/gu;
/**
 * The value as JSON with what would not be seen as `\u` escapes, and no sign of a runner command; it reads back as
 * the same value.
 */
function json(value) {
    const text = JSON.stringify(value, null, 2)
        .split('\n')
        .map((line) => line.replace(unseen, escapes))
        .join('\n');
    return `${text.replaceAll('##[', '#\\u0023[')}\n`;
}
const escapes = (point) => Array.from({ length: point.length }, (_, index) => `\\u${point.charCodeAt(index).toString(16).padStart(4, '0')}`).join('');

;// CONCATENATED MODULE: ./lib/src/outputs/json.js

/** The report itself, as schema/report.schema.json describes it: printed where asked for, saved where there is a place. */
const json_json = {
    id: 'json',
    async write(report, host, options) {
        if (options.format !== 'json' && !host.publishes)
            return;
        const text = renderJson(report);
        if (options.format === 'json')
            host.print(text);
        await host.save('report.json', text);
    },
};
/** The report as JSON. */
function renderJson(report) {
    return json(report);
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
const markdown_page = {
    room: Number.POSITIVE_INFINITY,
    measure: inCharacters,
    rows: Number.POSITIVE_INFINITY,
    open: Number.POSITIVE_INFINITY,
    elsewhere: '',
};
/** The whole report. */
function renderMarkdown(report, options, link) {
    return reportMarkdown(report, options, link, markdown_page);
}

;// CONCATENATED MODULE: ./lib/src/support/sinks/sarif.js

const sarif_longestText = 2000;
/**
 * A message: square brackets would be a link and braces a placeholder, so both are written the way that SARIF
 * asks for (3.11.5 and 3.11.6).
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html#_Toc34317459
 */
function sarifText(text) {
    return (0,visible/* visible */.R)(text, sarif_longestText, (hexadecimal) => `<U+${hexadecimal.toUpperCase().padStart(4, '0')}>`)
        .replace(/[\\[\]]/g, '\\$&')
        .replace(/[{}]/g, '$&$&');
}
/** Text of our own rules that a SARIF viewer shows as Markdown. */
function sarifMarkdown(text) {
    return (0,visible/* visible */.R)(text, sarif_longestText, (hexadecimal) => hexadecimal === 'a' ? '\n' : `<U+${hexadecimal}>`).replace(/[{}]/g, '$&$&');
}
/** A path of the repository as a relative URI that leads nowhere else. */
function relativeUri(path) {
    const segments = path
        .replace(/\p{Surrogate}/gu, '\ufffd')
        .split('/')
        .filter((segment) => segment !== '' && segment !== '.');
    return segments
        .map((segment) => (segment === '..' ? '…' : segment))
        .map(encodeURIComponent)
        .join('/');
}

;// CONCATENATED MODULE: ./lib/src/support/sarif/results.js

const levels = {
    high: 'error',
    medium: 'warning',
    low: 'note',
};
// Code scanning shows 100 locations of a result.
const mostLocations = 100;
/** A finding as a result; one that is allowed is a suppressed result. */
function sarifResult(finding, sides, ruleIndex) {
    const { rule, severity, title, why, fix, at, fingerprint, state } = finding;
    const others = sides.flatMap(placesOf).slice(1, mostLocations);
    return {
        ruleId: sarifText(rule),
        ruleIndex,
        level: levels[severity],
        message: { text: sarifText([`${title}.`, why, fix].filter((text) => text !== '').join(' ')) },
        locations: [results_location(at)],
        relatedLocations: others.map(({ at: other, side }, index) => ({
            id: index + 1,
            ...results_location(other),
            message: { text: sarifText(results_sideText(side)) },
        })),
        partialFingerprints: { 'parityGate/v1': sarifText(fingerprint) },
        ...(state === 'allowed' ? { suppressions: [suppression(finding)] } : {}),
    };
}
/** What could not be read as a notification of the run. */
function sarifNotification({ text, at, unread }) {
    return {
        level: unread ? 'warning' : 'note',
        message: { text: sarifText(unread ? `Not read: ${text}` : text) },
        locations: [results_location(at)],
    };
}
function suppression({ allowance }) {
    const until = allowance?.until ? ` (until ${allowance.until})` : '';
    const justification = sarifText(allowance ? `${allowance.reason}${until}` : 'allowed by the configuration');
    return { kind: 'external', status: 'accepted', justification };
}
const placesOf = (side) => [
    { at: side.at, side },
    ...side.lines.map((line) => ({ at: { file: side.at.file, line }, side })),
];
const results_sideText = ({ environment, declared }) => [environment, declared].filter((text) => text !== null).join(': ') || 'the other side';
const results_location = ({ file, line, column }) => ({
    physicalLocation: {
        artifactLocation: { uri: relativeUri(file), uriBaseId: '%SRCROOT%' },
        region: { startLine: Math.max(1, line), ...(column && column > 0 ? { startColumn: column } : {}) },
    },
});

;// CONCATENATED MODULE: ./lib/src/support/sarif/rules.js

/** The rules that findings name, in the order of their first finding; a rule without a card has only its id. */
function sarifRules(findings, cards) {
    const byId = new Map(cards.map((card) => [card.id, card]));
    return [...new Set(findings.map((finding) => finding.rule))].map((id) => sarifRule(byId.get(id) ?? { id, title: id, gap: 'tools', description: id }));
}
function sarifRule({ id, title, gap, description }) {
    return {
        id: sarifText(id),
        shortDescription: { text: sarifText(title) },
        fullDescription: { text: sarifText(firstParagraph(description)) },
        help: { text: sarifText(description.replaceAll(/\s+/g, ' ')), markdown: sarifMarkdown(description) },
        properties: { tags: [sarifText('parity'), sarifText(gap)] },
    };
}
const firstParagraph = (text) => text.split('\n\n', 1)[0]?.replaceAll('\n', ' ') ?? '';

;// CONCATENATED MODULE: ./lib/src/outputs/sarif.js






/** The findings for code scanning: printed where asked for, saved where there is a place; uploading is up to the user. */
const sarif = {
    id: 'sarif',
    async write(report, host, options) {
        if (options.format !== 'sarif' && !host.publishes)
            return;
        const text = renderSarif(report, options);
        if (options.format === 'sarif')
            host.print(text);
        await host.save('report.sarif', text);
    },
};
// "The number of results per run must not exceed 25000", and notices have no limit of their own.
const mostResults = 25_000;
const sarif_mostNotices = 1000;
/** The report as a SARIF 2.1.0 log. */
function renderSarif(report, options) {
    const { counting, known, allowed } = sortedFindings(report, options);
    const findings = [...counting, ...known, ...allowed];
    const shown = findings.slice(0, mostResults);
    const rules = sarifRules(shown, report.rules);
    const index = new Map(rules.map((rule, position) => [String(rule.id), position]));
    const sides = sidesIn(report);
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: 'parity-gate', semanticVersion: sarifText(report.tool.version), rules } },
                automationDetails: { id: sarifText(`${options.name}/`) },
                invocations: [invocation(report, findings.length - shown.length)],
                columnKind: 'utf16CodeUnits',
                results: shown.map((finding) => sarifResult(finding, sides(finding), index.get(sarifText(finding.rule)) ?? 0)),
            },
        ],
    };
    return json(log);
}
function invocation(report, left) {
    const notices = report.notices.slice(0, sarif_mostNotices).map(sarifNotification);
    const cut = {
        level: 'warning',
        message: { text: sarifText(`${left} more findings are left out.`) },
        locations: [],
    };
    return { executionSuccessful: true, toolExecutionNotifications: left > 0 ? [...notices, cut] : notices };
}

;// CONCATENATED MODULE: ./lib/src/outputs/summary.js



/** The job summary: the whole report, and what the token was not allowed to show elsewhere. */
const summary = {
    id: 'summary',
    async write(report, host, options) {
        if (!host.publishes)
            return;
        const link = (place) => host.link(place);
        await host.summarize(renderSummary(report, options, link, host.refusals()));
    },
};
// The runner drops a longer one: "supports content up to a size of 1024k"; other steps write to the same page.
const summary_page = { room: 900_000, measure: inBytes, open: 50, rows: 300, elsewhere: 'in the report file' };
/** The job summary of a report, below its limit in bytes. */
function renderSummary(report, options, link, refusals = []) {
    const refused = refusals.slice(0, 10).map((sentence) => md `- ${prose(sentence)}\n`);
    const rest = refused.length > 0 ? md `${markdown(refused)}\n` : md ``;
    return md `${reportMarkdown(report, options, link, summary_page)}${rest}`;
}

;// CONCATENATED MODULE: ./lib/src/outputs/index.js









const outputs = [annotations, checkRun, comment, console, html_html, json_json, markdown_markdown, sarif, summary];

;// CONCATENATED MODULE: ./lib/src/publish.js

/**
 * Every output writes the report. One that fails takes nothing away from the others or from the verdict; the answer
 * names those that failed.
 */
async function publish(report, host, options) {
    const failed = [];
    for (const output of outputs)
        try {
            await output.write(report, host, options);
        }
        catch (error) {
            failed.push(output.id);
            host.log(`The ${output.id} output could not be written: ${error instanceof Error ? error.message : error}`);
        }
    return failed;
}

// EXTERNAL MODULE: ./lib/src/cli-commands/report-run.js + 28 modules
var report_run = __webpack_require__(249);
;// CONCATENATED MODULE: ./lib/src/cli-commands/check.js



/** `check`: the report in the format that was asked for, and the verdict as the exit code. */
async function check(args) {
    const { report, host, options } = await (0,report_run/* reportOn */.Sb)(args);
    const failed = await publish(report, host, options);
    const blocking = (0,exit_code/* unjudged */.bC)(report, await host.tree(), await host.baseTree());
    for (const { at, text } of blocking)
        host.log(`${at.file}:${at.line}: changed and not judged: ${text}`);
    if (failed.includes(options.format))
        return exit_code/* exitCodes */.hS.noJudgement;
    const code = (0,exit_code/* exitCodeOf */.FO)(report, blocking);
    if (code === exit_code/* exitCodes */.hS.nothingToCompare)
        host.log('Nothing to compare: fewer than two environments declare anything. See parity-gate inventory.');
    return code;
}


/***/ }),

/***/ 966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   jC: () => (/* binding */ padded),
/* harmony export */   ky: () => (/* binding */ wrapped)
/* harmony export */ });
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3185);

const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
const narrow = /\p{M}/u;
/** How many columns a text takes, colours aside. */
function columns(text) {
    let count = 0;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control sequences, and ours
    for (const point of text.replace(/\u001b\[\d+m/g, ''))
        count += wide.test(point) ? 2 : narrow.test(point) ? 0 : 1;
    return count;
}
/** The text with blanks up to that width. */
function padded(text, width) {
    return (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .tty */ .iU) `${text}${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .repeated */ .ZD)((0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .tty */ .iU) ` `, width - columns(text))}`;
}
/** Text without colours in lines of at most that width, broken at blanks; a longer word is broken anywhere. */
function wrapped(text, width) {
    const lines = [];
    let line = '';
    let used = 0;
    for (const word of text.split(/(?<= )/)) {
        let rest = word;
        let size = columns(rest.trimEnd());
        if (used > 0 && used + size > width) {
            lines.push(line);
            line = '';
            used = 0;
        }
        while (size > width) {
            const head = headOf(rest, width);
            lines.push(head);
            rest = rest.slice(head.length);
            size = columns(rest.trimEnd());
        }
        line += rest;
        used += columns(rest);
    }
    if (line !== '' || lines.length === 0)
        lines.push(line);
    return lines.map((one) => one.trimEnd());
}
function headOf(text, width) {
    let head = '';
    let used = 0;
    for (const point of text) {
        used += columns(point);
        if (used > width && head !== '')
            break;
        head += point;
    }
    return head;
}


/***/ }),

/***/ 3351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ stylesFor)
/* harmony export */ });
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3185);

const sequence = (on, off) => {
    const [start, end] = [`\u001b[${on}m`, `\u001b[${off}m`];
    return (text) => (text === '' ? text : (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .tty */ .iU) `${start}${text}${end}`);
};
const same = (text) => text;
/** The styles of a terminal with or without colours. */
function stylesFor(colour) {
    const style = (on, off) => (colour ? sequence(on, off) : same);
    return {
        bold: style(1, 22),
        dim: style(2, 22),
        red: style(31, 39),
        green: style(32, 39),
        yellow: style(33, 39),
        blue: style(34, 39),
        cyan: style(36, 39),
    };
}


/***/ })

};
