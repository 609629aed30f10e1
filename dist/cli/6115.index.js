export const id = 6115;
export const ids = [6115];
export const modules = {

/***/ 98496:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSarif: () => (/* binding */ renderSarif),
  sarif: () => (/* binding */ sarif)
});

// EXTERNAL MODULE: ./lib/src/support/sinks/visible.js
var visible = __webpack_require__(45919);
;// CONCATENATED MODULE: ./lib/src/support/sinks/sarif.js

const longestText = 2000;
/**
 * A message: square brackets would be a link and braces a placeholder, so both are written the way that SARIF
 * asks for (3.11.5 and 3.11.6).
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html#_Toc34317459
 */
function sarifText(text) {
    return (0,visible/* visible */.R)(text, longestText, (hexadecimal) => `<U+${hexadecimal.toUpperCase().padStart(4, '0')}>`)
        .replace(/[\\[\]]/g, '\\$&')
        .replace(/[{}]/g, '$&$&');
}
/** Text of our own rules that a SARIF viewer shows as Markdown. */
function sarifMarkdown(text) {
    return (0,visible/* visible */.R)(text, longestText, (hexadecimal) => hexadecimal === 'a' ? '\n' : `<U+${hexadecimal}>`).replace(/[{}]/g, '$&$&');
}
/** A path of the repository as a relative URI that leads nowhere else. */
function relativeUri(path) {
    const segments = path
        .replace(/\p{Surrogate}/gu, '\ufffd')
        .split('/')
        .filter((segment) => segment !== '' && segment !== '.');
    return segments
        .map((segment) => (segment === '..' ? '\u2026' : segment))
        .map(encodeURIComponent)
        .join('/');
}

// EXTERNAL MODULE: ./lib/src/support/views/reasons.js
var views_reasons = __webpack_require__(4214);
;// CONCATENATED MODULE: ./lib/src/support/sarif/results.js


const levels = {
    high: 'error',
    medium: 'warning',
    low: 'note',
};
// Code scanning shows 100 locations of a result.
const mostLocations = 100;
/** A finding as a result; one that is allowed is a suppressed result. */
function sarifResult(finding, sides, { told }, ruleIndex) {
    const { rule, severity, title, why, fix, at, fingerprint, state } = finding;
    const others = [...sides.flatMap(placesOf).slice(1), ...told.flatMap(usageOf)].slice(0, mostLocations - 1);
    return {
        ruleId: sarifText(rule),
        ruleIndex,
        level: levels[severity],
        message: {
            text: sarifText([`${title}.`, why, ...told.map(views_reasons/* reasonText */.uV), fix].filter((text) => text !== '').join(' ')),
        },
        locations: [results_location(at)],
        relatedLocations: others.map(({ at: other, text }, index) => ({
            id: index + 1,
            ...results_location(other),
            message: { text: sarifText(text) },
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
    { at: side.at, text: sideText(side) },
    ...side.lines.map((line) => ({ at: { file: side.at.file, line }, text: sideText(side) })),
];
const usageOf = ({ usedAt, title }) => (usedAt ? [{ at: usedAt, text: `used here: ${title}` }] : []);
const sideText = ({ environment, declared }) => [environment, declared].filter((text) => text !== null).join(': ') || 'the other side';
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

// EXTERNAL MODULE: ./lib/src/support/sinks/json.js
var json = __webpack_require__(41607);
// EXTERNAL MODULE: ./lib/src/support/views/findings.js
var views_findings = __webpack_require__(76429);
// EXTERNAL MODULE: ./lib/src/support/views/sides.js
var views_sides = __webpack_require__(84263);
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
const mostNotices = 1000;
/** The report as a SARIF 2.1.0 log. */
function renderSarif(report, options) {
    const { counting, known, allowed } = (0,views_findings/* sortedFindings */.Y_)(report, options);
    const findings = [...counting, ...known, ...allowed];
    const shown = findings.slice(0, mostResults);
    const rules = sarifRules(shown, report.rules);
    const index = new Map(rules.map((rule, position) => [String(rule.id), position]));
    const [sides, reasons] = [(0,views_sides/* sidesIn */.O)(report), (0,views_reasons/* reasonsIn */.N6)(report)];
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: 'parity-gate', semanticVersion: sarifText(report.tool.version), rules } },
                automationDetails: { id: sarifText(`${options.name}/`) },
                invocations: [invocation(report, findings.length - shown.length)],
                columnKind: 'utf16CodeUnits',
                results: shown.map((finding) => sarifResult(finding, sides(finding), reasons(finding), index.get(sarifText(finding.rule)) ?? 0)),
            },
        ],
    };
    return (0,json/* json */.P)(log);
}
function invocation(report, left) {
    const notices = report.notices.slice(0, mostNotices).map(sarifNotification);
    const cut = {
        level: 'warning',
        message: { text: sarifText(`${left} more findings are left out.`) },
        locations: [],
    };
    return { executionSuccessful: true, toolExecutionNotifications: left > 0 ? [...notices, cut] : notices };
}


/***/ }),

/***/ 41607:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ json)
/* harmony export */ });
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


/***/ })

};
