export const id = 3063;
export const ids = [3063];
export const modules = {

/***/ 23063:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runtimeVersions: () => (/* binding */ runtimeVersions)
/* harmony export */ });
/* harmony import */ var _catalog_engines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50779);
/* harmony import */ var _support_declare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58948);
/* harmony import */ var _support_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20331);
/* harmony import */ var _support_version_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15576);




/**
 * Files that say which version of a language developers use. A CI job that reads one says so itself. Where a platform
 * builds production out of the sources (a Procfile and no Dockerfile, or Heroku's app.json), what the application's manifest asks for is
 * production's version too. An open range (`>=20`, the `go` line
 * of go.mod) asks for nothing that could differ.
 */
const runtimeVersions = {
    id: 'runtime-versions',
    title: 'Version file',
    spec: 'https://mise.jdx.dev/configuration.html#idiomatic-version-files',
    files: [
        '**/{.nvmrc,.node-version,.python-version,.ruby-version,.java-version,.go-version,.php-version,.bun-version}',
        '**/{.tool-versions,.sdkmanrc,mise.toml,.mise.toml,mise.*.toml,.mise.*.toml,rust-toolchain,rust-toolchain.toml}',
        '**/{package.json,pyproject.toml,Pipfile,composer.json,global.json,Gemfile,runtime.txt,go.mod}',
    ],
    usually: 'dev',
    mentions: /\d|lts|latest|node|stable/,
    read: (file, tree) => (asks(file) ? read(file, tree) : {}),
};
/** Where a manifest can say a version at all; most do not, and need not be parsed. */
const wanted = new Map([
    ['package.json', /"(?:engines|devEngines|volta)"/],
    ['composer.json', /"php"/],
    ['pyproject.toml', /python/],
    ['Pipfile', /python_/],
]);
const asks = ({ path, text }) => wanted.get((0,_support_path_js__WEBPACK_IMPORTED_MODULE_3__/* .fileNameOf */ .bV)(path))?.test(text) ?? true;
function read(file, tree) {
    const platform = platformOf(file.path, tree);
    const declarations = known((0,_support_version_files_js__WEBPACK_IMPORTED_MODULE_2__/* .versionFromFile */ .R)(file.path, file.text)).flatMap((statement) => {
        const declaration = declarationOf(statement, file.path);
        const builds = platform !== null && (statement.from === 'manifest' || buildpacksRead.has((0,_support_path_js__WEBPACK_IMPORTED_MODULE_3__/* .fileNameOf */ .bV)(file.path)));
        return builds ? [declaration, { ...declaration, says: platform }] : [declaration];
    });
    return { declarations };
}
/** One statement an engine: the one that tools obey; open ranges and least versions are left out. */
function known(statements) {
    const byEngine = new Map();
    for (const statement of statements)
        if (statement.pin !== 'unresolved' && statement.from !== 'least' && !byEngine.has(statement.engine))
            byEngine.set(statement.engine, statement);
    return [...byEngine.values()];
}
function declarationOf({ engine: id, version, versions, pin, declared, line }, file) {
    return (0,_support_declare_js__WEBPACK_IMPORTED_MODULE_1__/* .declare */ .x)({ role: (0,_catalog_engines_js__WEBPACK_IMPORTED_MODULE_0__/* .engine */ .Hi)(id).role, engine: id, version, versions, pin, declared, at: { file, line } });
}
const buildpacksRead = new Set(['.python-version', '.ruby-version', '.node-version']);
/** Files of platforms that build from sources, with what tells them from others of that name. */
const markers = new Map([
    ['Procfile', /^\w+:/m],
    ['app.json', /"(?:buildpacks|addons|formation)"/],
    ['project.toml', /buildpacks/],
    ['nixpacks.toml', /./],
    ['manifest.yml', /buildpack/],
]);
/** The statement that a platform builds production from the sources of this folder, or null. */
function platformOf(path, tree) {
    if ((0,_support_path_js__WEBPACK_IMPORTED_MODULE_3__/* .fileNameOf */ .bV)(path) === 'runtime.txt')
        return { environment: 'prod', because: 'platforms that build from the sources read it' };
    const folder = (0,_support_path_js__WEBPACK_IMPORTED_MODULE_3__/* .directoryOf */ .jt)(path);
    const below = (name) => (folder === '' ? name : `${folder}/${name}`);
    if (tree.has(below('heroku.yml')))
        return null;
    // With a Dockerfile beside it a Procfile may be one of a process manager; Heroku's own manifest leaves no doubt.
    const isHeroku = /"(?:addons|buildpacks)"\s*:/.test(tree.text(below('app.json')) ?? '');
    if (tree.has(below('Dockerfile')) && !isHeroku)
        return null;
    const marker = [...markers].find(([name, told]) => told.test(tree.text(below(name)) ?? ''))?.[0];
    return marker
        ? { environment: 'prod', because: `a platform builds from the sources beside ${marker}` }
        : null;
}


/***/ })

};
