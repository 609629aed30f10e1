export const id = 2425;
export const ids = [2425];
export const modules = {

/***/ 92425:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nodeSteps: () => (/* binding */ nodeSteps)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3782);

/** Node: what changes from one version to the next. */
const nodeSteps = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .steps */ .Ci)('node', [
    {
        id: 'node-18-20-globals',
        from: '18',
        to: '20',
        effect: 'adds',
        title: 'File, CustomEvent and array copy methods exist from 20',
        bites: 'Code using File, CustomEvent, toSorted() or toSpliced() fails on 18.',
        severity: 'medium',
        areas: ['runtime'],
        sources: ['https://github.com/nodejs/node/blob/main/doc/changelogs/CHANGELOG_V20.md'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('javascript', 'console.log(typeof File, typeof CustomEvent, typeof [].toSorted)', 'undefined undefined undefined', 'function function function'),
        ran: 'node 18.20.8, node 20.20.2',
    },
    {
        id: 'node-18-20-http-keepalive',
        from: '18',
        to: '19',
        effect: 'changes',
        title: 'HTTP agents keep connections alive by default',
        bites: 'The global agent reuses sockets from 19/20: ECONNRESET races with servers that close idle connections, and tests that wait for the server to close hang.',
        severity: 'medium',
        areas: ['runtime'],
        sources: ['https://github.com/nodejs/node/blob/main/doc/changelogs/CHANGELOG_V19.md'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('javascript', "console.log(require('http').globalAgent.options.keepAlive||false, require('net').getDefaultAutoSelectFamily?.())", 'false false', 'true true'),
        ran: 'node 18.20.8, node 20.20.2',
    },
    {
        id: 'node-18-20-require-esm',
        from: '18',
        to: '20',
        effect: 'adds',
        title: 'require() of an ES module works on late 20.x/22, fails on 18',
        bites: 'Packages that became ESM-only load in dev and raise ERR_REQUIRE_ESM on 18 (and early 20.x).',
        severity: 'high',
        areas: ['runtime'],
        sources: ['https://github.com/nodejs/node/blob/main/doc/changelogs/CHANGELOG_V22.md'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('javascript', "const fs=require('fs');fs.writeFileSync('pf.mjs','export default 1');try{console.log(Object.keys(require(process.cwd()+'/pf.mjs')).join())}catch(e){console.log(e.code)}", 'ERR_REQUIRE_ESM', '__esModule,default'),
        ran: 'node 18.20.8, node 20.20.2',
    },
    {
        id: 'node-20-22-import-assertions',
        from: '20',
        to: '22',
        effect: 'removes',
        title: 'import ... assert {type} is a syntax error from 22',
        bites: 'JSON imports need "with"; a build that runs on 20 does not start on 22.',
        severity: 'high',
        areas: ['runtime'],
        evidence: /\bfrom\s+['"][^'"\n]+['"]\s+assert\s*\{/,
        sources: ['https://github.com/nodejs/node/blob/main/doc/changelogs/CHANGELOG_V22.md'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('javascript', "const fs=require('fs');fs.writeFileSync('pf.json','{}');fs.writeFileSync('pf.mjs','import x from \"./pf.json\" assert {type:\"json\"}');import(process.cwd()+'/pf.mjs').then(()=>console.log('ok'),e=>console.log(e.name,e.message))", 'ok', "SyntaxError Unexpected identifier 'assert'"),
        ran: 'node 20.20.2, node 22.23.3',
    },
    {
        id: 'node-20-22-globals',
        from: '20',
        to: '22',
        effect: 'adds',
        title: 'WebSocket, navigator, Set methods, Promise.withResolvers exist from 21/22',
        bites: 'Code written on 22 fails on 20; a global navigator makes libraries think they run in a browser.',
        severity: 'high',
        areas: ['runtime'],
        sources: ['https://github.com/nodejs/node/blob/main/doc/changelogs/CHANGELOG_V22.md'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('javascript', 'console.log(typeof WebSocket, typeof navigator, typeof Set.prototype.union, typeof Promise.withResolvers, typeof Object.groupBy)', 'undefined undefined undefined undefined undefined', 'function object function function function'),
        ran: 'node 20.20.2, node 22.23.3',
    },
    {
        id: 'node-20-22-createcipher',
        from: '20',
        to: '22',
        effect: 'removes',
        title: 'crypto.createCipher/createDecipher were removed in 22',
        bites: 'Old encryption helpers throw "is not a function".',
        severity: 'high',
        areas: ['runtime'],
        evidence: /\bcrypto\.create(?:Cipher|Decipher)\(/,
        sources: ['https://github.com/nodejs/node/blob/main/doc/changelogs/CHANGELOG_V22.md'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('javascript', "console.log(typeof require('crypto').createCipher)", 'function', 'undefined'),
        ran: 'node 20.20.2, node 22.23.3',
    },
    {
        id: 'node-20-22-stream-highwatermark',
        from: '20',
        to: '22',
        effect: 'changes',
        title: 'Stream buffers grow from 16 KiB to 64 KiB in 22',
        bites: 'Chunk boundaries change: parsers and tests that assume 16 KiB chunks break, memory use rises.',
        severity: 'low',
        areas: ['runtime'],
        sources: ['https://github.com/nodejs/node/blob/main/doc/changelogs/CHANGELOG_V22.md'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('javascript', "console.log(new (require('stream').Readable)({read(){}}).readableHighWaterMark)", '16384', '65536'),
        ran: 'node 20.20.2, node 22.23.3',
    },
    {
        id: 'node-20-22-node-sqlite',
        from: '20',
        to: '22',
        effect: 'adds',
        title: 'node:sqlite exists from 22.5',
        bites: 'ERR_UNKNOWN_BUILTIN_MODULE on 20.',
        severity: 'medium',
        areas: ['runtime'],
        sources: ['https://github.com/nodejs/node/blob/main/doc/changelogs/CHANGELOG_V22.md'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('javascript', "try{require('node:sqlite');console.log('ok')}catch(e){console.log(e.code)}", 'ERR_UNKNOWN_BUILTIN_MODULE', 'ok\n(node:28396) ExperimentalWarning: SQLite is an experimental feature and might change at any time\n(Use `node --trace-warnings ...` to show where the warning was created)'),
        ran: 'node 20.20.2, node 22.23.3',
    },
    {
        id: 'node-22-24-openssl-keys',
        from: '22',
        to: '24',
        effect: 'removes',
        title: 'OpenSSL 3.5 defaults refuse RSA keys below 2048 bits for TLS in 24',
        bites: 'Dev certificates or partner endpoints with 1024-bit keys work on 22 and fail with EE_KEY_TOO_SMALL.',
        severity: 'high',
        areas: ['runtime', 'auth'],
        sources: ['https://github.com/nodejs/node/blob/main/doc/changelogs/CHANGELOG_V24.md'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('javascript', "const fs=require('fs');require('child_process').execSync('openssl req -x509 -newkey rsa:1024 -nodes -keyout pfk.pem -out pfc.pem -days 1 -subj /CN=x',{stdio:'ignore'});try{require('tls').createSecureContext({key:fs.readFileSync('pfk.pem'),cert:fs.readFileSync('pfc.pem')});console.log('accepted')}catch(e){console.log(e.code)}", 'accepted', 'ERR_SSL_EE_KEY_TOO_SMALL'),
        ran: 'node 22.23.3, node 24.21.0',
    },
    {
        id: 'node-22-24-dirent-path',
        from: '22',
        to: '24',
        effect: 'removes',
        title: 'fs.Dirent path was removed in 24',
        bites: 'readdir(withFileTypes) users of entry.path get undefined; use parentPath.',
        severity: 'medium',
        areas: ['runtime'],
        sources: ['https://github.com/nodejs/node/blob/main/doc/changelogs/CHANGELOG_V24.md'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('javascript', "const d=require('fs').readdirSync('/tmp',{withFileTypes:true})[0];console.log(typeof d.path, typeof d.parentPath)", 'string string', 'undefined string'),
        ran: 'node 22.23.3, node 24.21.0',
    },
    {
        id: 'node-22-24-globals',
        from: '22',
        to: '24',
        effect: 'adds',
        title: 'URLPattern, RegExp.escape and using exist from 24',
        bites: 'Fail on 22.',
        severity: 'medium',
        areas: ['runtime'],
        sources: ['https://github.com/nodejs/node/blob/main/doc/changelogs/CHANGELOG_V24.md'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('javascript', 'console.log(typeof URLPattern, typeof RegExp.escape)', 'undefined undefined', 'function function'),
        ran: 'node 22.23.3, node 24.21.0',
    },
    {
        id: 'node-22-24-util-is',
        from: '22',
        to: '24',
        effect: 'removes',
        title: 'util.isDate and other util.is* helpers were removed',
        bites: 'Old dependencies fail with "is not a function".',
        severity: 'medium',
        areas: ['runtime'],
        sources: ['https://github.com/nodejs/node/blob/main/doc/changelogs/CHANGELOG_V23.md'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('javascript', "console.log(typeof require('util').isDate, typeof require('tls').createSecurePair)", 'function function', 'undefined undefined'),
        ran: 'node 22.23.3, node 24.21.0',
    },
    {
        id: 'node-24-26-rmdir-recursive',
        from: '24',
        to: '26',
        effect: 'removes',
        title: 'fs.rmdir recursive was removed',
        bites: 'Clean-up code throws ERR_INVALID_ARG_VALUE on 26.',
        severity: 'medium',
        areas: ['runtime'],
        evidence: /\brmdir(?:Sync)?\([^)\n]{0,120}\brecursive:\s*true/,
        sources: ['https://nodejs.org/api/deprecations.html#DEP0147'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('javascript', "const fs=require('fs');fs.mkdirSync('pfx/a',{recursive:true});try{fs.rmdirSync('pfx',{recursive:true});console.log('ok')}catch(e){console.log(e.code)}", 'ok\n(node:28479) [DEP0147] DeprecationWarning: In future versions of Node.js, fs.rmdir(path, { recursive: true }) will be removed. Use fs.rm(path, { recursive: true }) instead\n(Use `node --trace-deprecation ...` to show where the warning was created)', 'ERR_INVALID_ARG_VALUE'),
        ran: 'node 24.21.0, node 26.10.0',
    },
    {
        id: 'node-24-26-url-parse',
        from: '24',
        to: '26',
        effect: 'removes',
        title: 'url.parse() rejects invalid ports in 26',
        bites: 'Connection strings with a malformed port that 24 accepts (with a warning) throw.',
        severity: 'low',
        areas: ['runtime'],
        sources: ['https://nodejs.org/api/deprecations.html#DEP0170'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('javascript', "try{console.log(require('url').parse('http://x:abc/').port)}catch(e){console.log(e.code)}", 'null\n(node:28494) [DEP0169] DeprecationWarning: `url.parse()` behavior is not standardized and prone to errors that have security implications. Use the WHATWG URL API instead. CVEs are not issued for `url.parse()` vulnerabilities.\n(Use `node --trace-deprecation ...` to show where the warning was created)\n(node:28494) [DEP0170] DeprecationWarning: The URL http://x:abc/ is invalid. Future versions of Node.js will throw an error.', 'ERR_INVALID_ARG_VALUE\n(node:28501) [DEP0169] DeprecationWarning: `url.parse()` behavior is not standardized and prone to errors that have security implications. Use the WHATWG URL API instead. CVEs are not issued for `url.parse()` vulnerabilities.\n(Use `node --trace-deprecation ...` to show where the warning was created)'),
        ran: 'node 24.21.0, node 26.10.0',
    },
    {
        id: 'node-24-26-globals',
        from: '24',
        to: '26',
        effect: 'changes',
        title: 'Temporal is global in 26; SlowBuffer and fs.F_OK are gone',
        bites: 'Code on 26 using Temporal fails on 24; old code using SlowBuffer or fs.F_OK fails on 26.',
        severity: 'medium',
        areas: ['runtime'],
        sources: ['https://github.com/nodejs/node/blob/main/doc/changelogs/CHANGELOG_V26.md'],
        probe: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .both */ .WP)('javascript', "console.log(typeof Temporal, typeof require('buffer').SlowBuffer, typeof require('fs').F_OK)", 'undefined function number\n(node:28508) [DEP0176] DeprecationWarning: fs.F_OK is deprecated, use fs.constants.F_OK instead\n(Use `node --trace-deprecation ...` to show where the warning was created)', 'object undefined undefined'),
        ran: 'node 24.21.0, node 26.10.0',
    },
]);


/***/ }),

/***/ 3782:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ steps),
/* harmony export */   HI: () => (/* binding */ variants),
/* harmony export */   V2: () => (/* binding */ pair),
/* harmony export */   W0: () => (/* binding */ settings),
/* harmony export */   WP: () => (/* binding */ both),
/* harmony export */   qZ: () => (/* binding */ statement),
/* harmony export */   r_: () => (/* binding */ sides)
/* harmony export */ });
/** One statement with its result. */
const statement = (language, run, gives) => ({
    language,
    run,
    gives,
});
/** The same statement on both sides, with the two results. */
const both = (language, run, left, right) => ({
    left: { language, run, gives: left },
    right: { language, run, gives: right },
});
/** Another statement on each side. */
const sides = (left, right) => ({ left, right });
/** What differs between two engines; `instead`: in place of which of them the `others` of a behaviour stand. */
function pair(left, right, behaviours, instead = 'right') {
    return behaviours.map((one) => ({ others: [], ...one, kind: 'pair', left, right, instead }));
}
/** What changes between versions of an engine. */
function steps(engine, behaviours) {
    return behaviours.map((one) => ({ ...one, kind: 'step', engine }));
}
/** What differs between builds of an engine. */
function variants(engine, behaviours) {
    return behaviours.map((one) => ({ ...one, kind: 'variant', engine }));
}
/** What an engine's settings change. */
function settings(engine, behaviours) {
    return behaviours.map((one) => ({ ...one, kind: 'setting', engine }));
}


/***/ })

};
