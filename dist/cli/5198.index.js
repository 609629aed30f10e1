export const id = 5198;
export const ids = [5198];
export const modules = {

/***/ 25198:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   html: () => (/* binding */ html)
/* harmony export */ });
/** The report as one page for a browser: printed where asked for, saved where there is a place. */
const html = {
    id: 'html',
    async write(report, host, options) {
        if (options.format !== 'html' && !host.publishes)
            return;
        // Charts weigh more than all the rest of the outputs, and most runs draw none.
        const { pageHtml } = await Promise.all(/* import() */[__webpack_require__.e(3649), __webpack_require__.e(6645)]).then(__webpack_require__.bind(__webpack_require__, 26645));
        const page = pageHtml(report, options, (place) => host.link(place));
        if (options.format === 'html')
            host.print(page);
        await host.save('report.html', page);
    },
};


/***/ })

};
