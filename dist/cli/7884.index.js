export const id = 7884;
export const ids = [7884];
export const modules = {

/***/ 47884:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cloudFoundry: () => (/* binding */ cloudFoundry)
/* harmony export */ });
/* harmony import */ var _catalog_engines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50779);
/* harmony import */ var _catalog_managed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36192);
/* harmony import */ var _support_declare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58948);
/* harmony import */ var _support_node_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36432);
/* harmony import */ var _support_yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68906);





/** An application manifest of Cloud Foundry: https://docs.cloudfoundry.org/devguide/deploy-apps/manifest-attributes.html */
const cloudFoundry = {
    id: 'cloud-foundry',
    title: 'Cloud Foundry manifest',
    spec: 'https://docs.cloudfoundry.org/devguide/deploy-apps/manifest-attributes.html',
    files: ['**/manifest.{yml,yaml}', '**/manifest-*.{yml,yaml}', '**/manifests/*.{yml,yaml}'],
    usually: 'prod',
    mentions: /^applications\s*:/m,
    read: (file) => {
        const applications = (0,_support_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .parseYaml */ .h)(file.text).flatMap((document) => (0,_support_node_js__WEBPACK_IMPORTED_MODULE_4__/* .items */ .ld)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(document, 'applications')));
        return {
            declarations: applications.flatMap((application) => (0,_support_node_js__WEBPACK_IMPORTED_MODULE_4__/* .items */ .ld)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(application, 'services')).flatMap((one) => service(one, file))),
            keys: applications.flatMap((application) => (0,_support_node_js__WEBPACK_IMPORTED_MODULE_4__/* .entries */ .jO)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(application, 'env')).map(({ key, line }) => ({
                key,
                at: { file: file.path, line },
                says: null,
                how: 'defined',
            }))),
        };
    },
};
/**
 * A manifest binds services by the name of their instance, which by habit says what it is: only a whole word that is
 * an engine counts (`notify-api-redis-v70` is Redis 7.0), and a version only where the word behind it starts with v.
 */
function service(item, file) {
    const node = item.kind === 'scalar' ? item : (0,_support_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(item, 'name');
    const name = (0,_support_node_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(node);
    const known = name && node && nameOf(name.toLowerCase());
    if (!known)
        return [];
    const { role, engine, version, flavour } = known;
    return [
        (0,_support_declare_js__WEBPACK_IMPORTED_MODULE_2__/* .declare */ .x)({
            role,
            engine,
            version,
            flavour,
            declared: name,
            at: { file: file.path, line: node.line },
            name,
        }),
    ];
}
function nameOf(name) {
    const words = name.replaceAll(/\(\([^()]*\)\)/g, '').split(/[^a-z0-9]+/);
    for (const [index, word] of words.entries()) {
        const identity = habits.get(word) ?? (0,_catalog_managed_js__WEBPACK_IMPORTED_MODULE_1__/* .identifyPlan */ .mZ)(word, 'cloud-foundry');
        if (identity)
            return {
                role: identity.role,
                engine: identity.engine,
                flavour: 'cloud-foundry',
                version: versionWord(words[index + 1]),
            };
    }
    return null;
}
const versionWord = (word = '') => {
    const digits = /^v(\d)(\d)?$/.exec(word);
    return digits ? [digits[1], digits[2]].filter(Boolean).join('.') : null;
};
const of = (id) => _catalog_engines_js__WEBPACK_IMPORTED_MODULE_0__/* .engines */ .sP.find((engine) => engine.id === id);
/** What brokers call what they provide: RDS is PostgreSQL in the marketplaces that use these names. */
const habits = new Map([
    ['rds', 'postgresql'],
    ['bucket', 's3'],
    ['s3', 's3'],
    ['ses', 'ses'],
    ['sns', 'sns'],
    ['sqs', 'sqs'],
    ['redis', 'redis'],
    ['rabbitmq', 'rabbitmq'],
    ['mysql', 'mysql'],
    ['opensearch', 'opensearch'],
    ['elasticsearch', 'elasticsearch'],
].flatMap(([word, id]) => {
    const engine = of(id ?? '');
    return word && engine ? [[word, { role: engine.role, engine: engine.id }]] : [];
}));


/***/ })

};
