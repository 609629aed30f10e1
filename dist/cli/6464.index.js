export const id = 6464;
export const ids = [6464];
export const modules = {

/***/ 36464:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inventory: () => (/* binding */ inventory),
/* harmony export */   renderInventory: () => (/* binding */ renderInventory)
/* harmony export */ });
/* harmony import */ var _catalog_engines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50779);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48980);
/* harmony import */ var _support_sinks_columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70966);
/* harmony import */ var _support_sinks_styles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23351);
/* harmony import */ var _support_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3185);
/* harmony import */ var _support_user_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98308);
/* harmony import */ var _support_views_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75642);
/* harmony import */ var _report_run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94087);








const titles = {
    dev: (0,_support_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .tty */ .iU) `Development`,
    ci: (0,_support_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .tty */ .iU) `Continuous integration`,
    prod: (0,_support_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .tty */ .iU) `Production`,
    other: (0,_support_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .tty */ .iU) `Elsewhere (listed, never compared)`,
};
const mostNotices = 30;
/** `inventory`: what was read, which environment it belongs to, and why. It judges nothing. */
async function inventory(args) {
    const format = args.values.get('format') ?? 'text';
    if (format !== 'text' && format !== 'json')
        throw new _support_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`inventory has no format ${(0,_support_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(format)}`, 'It has text and json.');
    const { report, host } = await (0,_report_run_js__WEBPACK_IMPORTED_MODULE_7__/* .reportOn */ .Sb)(args);
    if (format === 'text')
        host.print(renderInventory(report, (0,_support_sinks_styles_js__WEBPACK_IMPORTED_MODULE_3__/* .stylesFor */ .K)(host.colour)));
    else {
        const { declarations, coverage, notices } = report;
        host.print(`${JSON.stringify({ declarations, coverage, notices }, null, 2)}\n`);
    }
    return _exit_code_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.pass;
}
/** The inventory as a person reads it. */
function renderInventory(report, styles) {
    const environments = Object.keys(titles).filter((environment) => environment !== 'other' || report.coverage.byEnvironment.other > 0);
    const lines = [
        ...environments.flatMap((environment) => environmentLines(environment, report, styles)),
        ...readLines(report, styles),
        ...noticeLines(report.notices, styles),
    ];
    return (0,_support_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .tty */ .iU) `${(0,_support_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .finished */ .xl)(lines)}\n`;
}
function environmentLines(environment, report, styles) {
    const mine = report.declarations.filter((one) => one.environment === environment);
    const title = styles.bold(titles[environment]);
    if (mine.length === 0)
        return [title, (0,_support_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .tty */ .iU) `  ${styles.dim((0,_support_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .tty */ .iU) `nothing declares anything`)}`, (0,_support_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .tty */ .iU) ``];
    return [title, ...byFile(mine).flatMap((group) => fileLines(group, styles)), (0,_support_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .tty */ .iU) ``];
}
/** Declarations of one file for one reason, in the order of the report. */
function byFile(declarations) {
    const groups = new Map();
    for (const one of declarations) {
        const key = `${one.file}\0${one.because}`;
        groups.set(key, [...(groups.get(key) ?? []), one]);
    }
    return [...groups.values()];
}
function fileLines(group, styles) {
    const [first] = group;
    if (!first)
        return [];
    const reason = styles.dim((0,_support_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .tty */ .iU) `because ${(0,_support_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(first.because)}`);
    const cells = group.map((one) => [
        (0,_support_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .tty */ .iU) `${one.line}`,
        (0,_support_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(one.role),
        what(one),
        (0,_support_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(one.name ?? ''),
        (0,_support_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(one.declared),
    ]);
    const widths = [0, 1, 2, 3].map((i) => Math.max(...cells.map((row) => row[i]?.length ?? 0)));
    const rows = cells.map((row) => (0,_support_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .run */ .eF)(row.map((cell, i) => (0,_support_sinks_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .padded */ .jC)(cell, widths[i] ?? 0)), (0,_support_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .tty */ .iU) `  `));
    return [(0,_support_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .tty */ .iU) `  ${styles.cyan((0,_support_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(first.file))} ${reason}`, ...rows.map((row) => (0,_support_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .tty */ .iU) `    ${row}`)];
}
function what({ engine: id, version, versions, pin, flavour }) {
    const name = (0,_support_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)((0,_catalog_engines_js__WEBPACK_IMPORTED_MODULE_0__/* .engine */ .Hi)(id).title);
    const form = flavour ? (0,_support_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .tty */ .iU) ` (${(0,_support_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(flavour)})` : (0,_support_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .tty */ .iU) ``;
    const number = versions.length > 1 ? versions.join(', ') : (version ?? unknownVersion[pin]);
    return (0,_support_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .tty */ .iU) `${name}${form} ${(0,_support_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(number)}`;
}
const unknownVersion = {
    exact: '',
    floating: 'of a moving version',
    undeclared: 'of no declared version',
    unresolved: 'of a version known at run time',
};
function readLines({ coverage }, styles) {
    const counts = Object.entries(coverage.byReader).map(([reader, count]) => (0,_support_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .tty */ .iU) `${(0,_support_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(reader)} ${count}`);
    const missing = coverage.notDeclared.map((sentence) => (0,_support_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .tty */ .iU) `  Nothing declares ${(0,_support_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(sentence)}.`);
    const read = (0,_support_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .tty */ .iU) `${styles.bold((0,_support_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .tty */ .iU) `Read`)}: ${(0,_support_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)((0,_support_views_words_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(coverage.files, 'file'))}`;
    return [counts.length > 0 ? (0,_support_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .tty */ .iU) `${read} (${(0,_support_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .run */ .eF)(counts, (0,_support_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .tty */ .iU) `, `)})` : read, ...missing];
}
function noticeLines(notices, styles) {
    if (notices.length === 0)
        return [];
    const shown = [...notices].sort((a, b) => Number(b.unread) - Number(a.unread)).slice(0, mostNotices);
    const more = notices.length - shown.length;
    return [
        (0,_support_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .tty */ .iU) ``,
        styles.bold((0,_support_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .tty */ .iU) `Not read, or only half`),
        ...shown.map(({ at, text }) => (0,_support_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .tty */ .iU) `  ${styles.cyan((0,_support_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(`${at.file}:${at.line}`))} ${(0,_support_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(text)}`),
        ...(more > 0 ? [(0,_support_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .tty */ .iU) `  and ${more} more; --format json shows them all`] : []),
    ];
}


/***/ })

};
