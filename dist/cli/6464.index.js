export const id = 6464;
export const ids = [6464];
export const modules = {

/***/ 6464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inventory: () => (/* binding */ inventory),
/* harmony export */   renderInventory: () => (/* binding */ renderInventory)
/* harmony export */ });
/* harmony import */ var _catalog_engines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(779);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8980);
/* harmony import */ var _support_sinks_columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(966);
/* harmony import */ var _support_sinks_styles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3351);
/* harmony import */ var _support_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3185);
/* harmony import */ var _support_user_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8308);
/* harmony import */ var _report_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(249);







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
    const { report, host } = await (0,_report_run_js__WEBPACK_IMPORTED_MODULE_6__/* .reportOn */ .Sb)(args);
    if (format === 'text')
        host.print(renderInventory(report, (0,_support_sinks_styles_js__WEBPACK_IMPORTED_MODULE_3__/* .stylesFor */ .K)(host.colour)));
    else {
        const { declarations, coverage, notices } = report;
        host.print(`${JSON.stringify({ declarations, coverage, notices }, null, 2)}\n`);
    }
    return _exit_code_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.pass;
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
    const read = (0,_support_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .tty */ .iU) `${styles.bold((0,_support_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .tty */ .iU) `Read`)}: ${coverage.files} files`;
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
