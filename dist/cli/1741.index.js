export const id = 1741;
export const ids = [1741];
export const modules = {

/***/ 91741:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   people: () => (/* binding */ people),
/* harmony export */   time: () => (/* binding */ time)
/* harmony export */ });
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48980);
/* harmony import */ var _look_back_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16607);
/* harmony import */ var _support_console_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8540);
/* harmony import */ var _support_sinks_json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(41607);
/* harmony import */ var _support_sinks_styles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23351);
/* harmony import */ var _support_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3185);
/* harmony import */ var _support_user_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98308);
/* harmony import */ var _support_views_history_people_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4955);
/* harmony import */ var _support_views_history_time_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(80917);
/* harmony import */ var _report_run_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(94087);










/** `time`: how long code waits for production, and nothing else. */
const time = (args) => show(args, ({ time: report }) => report && { report, section: (0,_support_views_history_time_js__WEBPACK_IMPORTED_MODULE_7__/* .timeSection */ .P)(report) });
/** `people`: whether those who write code also deploy it, and nothing else. */
const people = (args) => show(args, ({ people: report }) => report && { report, section: (0,_support_views_history_people_js__WEBPACK_IMPORTED_MODULE_6__/* .peopleSection */ .n)(report, true) });
async function show(args, choose) {
    const format = args.values.get('format') ?? 'text';
    if (format !== 'text' && format !== 'json')
        throw new _support_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`${args.command} has no format ${(0,_support_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(format)}`, 'It has text and json.');
    const { host, options } = await (0,_report_run_js__WEBPACK_IMPORTED_MODULE_8__/* .openRun */ .Iy)(args, 'always');
    const { facts, notices } = await (0,_look_back_js__WEBPACK_IMPORTED_MODULE_1__/* .lookBack */ .L)(host, options);
    const shown = facts && choose(facts);
    if (!shown)
        throw new _support_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(notices[0]?.text ?? 'nothing was measured', 'Run it again with --verbose.');
    if (format === 'json')
        host.print((0,_support_sinks_json_js__WEBPACK_IMPORTED_MODULE_9__/* .json */ .P)({ [args.command]: shown.report }));
    else
        print(host, shown.section);
    return codes[shown.report.status];
}
function print(host, section) {
    const canvas = { styles: (0,_support_sinks_styles_js__WEBPACK_IMPORTED_MODULE_3__/* .stylesFor */ .K)(host.colour), width: Math.min(120, Math.max(60, host.width)) };
    host.print((0,_support_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .tty */ .iU) `${(0,_support_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .finished */ .xl)((0,_support_console_history_js__WEBPACK_IMPORTED_MODULE_2__/* .historyLines */ .O)(section, canvas))}\n`);
}
/** No figures are no success: there was nothing to compare. */
const codes = {
    pass: _exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.pass,
    info: _exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.pass,
    warn: _exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.pass,
    fail: _exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.findings,
    neutral: _exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.nothingToCompare,
    skipped: _exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.nothingToCompare,
};


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
