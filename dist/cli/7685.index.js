export const id = 7685;
export const ids = [7685];
export const modules = {

/***/ 7685:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   json: () => (/* binding */ json),
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _support_sinks_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41607);

/** The report itself, as schema/report.schema.json describes it: printed where asked for, saved where there is a place. */
const json = {
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
    return (0,_support_sinks_json_js__WEBPACK_IMPORTED_MODULE_0__/* .json */ .P)(report);
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
