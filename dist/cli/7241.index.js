export const id = 7241;
export const ids = [7241];
export const modules = {

/***/ 67241:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   digitaloceanApp: () => (/* binding */ digitaloceanApp)
/* harmony export */ });
/* harmony import */ var _catalog_managed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36192);
/* harmony import */ var _support_declare_managed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51056);
/* harmony import */ var _support_node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36432);
/* harmony import */ var _support_versions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29125);
/* harmony import */ var _support_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68906);





/** A DigitalOcean App Platform specification: https://docs.digitalocean.com/products/app-platform/reference/app-spec/ */
const digitaloceanApp = {
    id: 'digitalocean-app',
    title: 'DigitalOcean app',
    spec: 'https://docs.digitalocean.com/products/app-platform/reference/app-spec/',
    files: ['**/.do/*.{yml,yaml}', '**/app.{yml,yaml}', '**/digitalocean*.{yml,yaml}'],
    usually: 'prod',
    mentions: /^[ \t]*databases[ \t]*:/m,
    read: (file) => {
        const [document] = (0,_support_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYaml */ .h)(file.text);
        const specification = (0,_support_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(document, 'spec') ?? document;
        return { declarations: (0,_support_node_js__WEBPACK_IMPORTED_MODULE_3__/* .items */ .ld)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(specification, 'databases')).flatMap((one) => database(one, file)) };
    },
};
/** `engine` is PG unless it says otherwise. */
function database(one, file) {
    const engine = (0,_support_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(one, 'engine');
    const chosen = (0,_support_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(one, 'version');
    const version = (0,_support_versions_js__WEBPACK_IMPORTED_MODULE_4__/* .leadingVersion */ .tP)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(chosen) ?? '');
    const identity = (0,_catalog_managed_js__WEBPACK_IMPORTED_MODULE_0__/* .identifyManaged */ .Qq)(((0,_support_node_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(engine) ?? 'pg').toLowerCase(), version, 'digitalocean');
    if (!identity)
        return [];
    const where = (version ? chosen : engine) ?? (0,_support_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(one, 'name') ?? one;
    const declared = [(0,_support_node_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(engine) ?? 'databases', version].filter(Boolean).join(' ');
    return [
        (0,_support_declare_managed_js__WEBPACK_IMPORTED_MODULE_1__/* .declareManaged */ .K)(identity, {
            declared,
            at: { file: file.path, line: where.line },
            name: (0,_support_node_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(one, 'name')),
        }),
    ];
}


/***/ }),

/***/ 51056:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ declareManaged)
/* harmony export */ });
/* harmony import */ var _declare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58948);

/** The declaration of a managed service; a version that the manifest states elsewhere than in the engine's name wins. */
function declareManaged(identity, known) {
    return (0,_declare_js__WEBPACK_IMPORTED_MODULE_0__/* .declare */ .x)({ ...identity, ...known });
}


/***/ })

};
