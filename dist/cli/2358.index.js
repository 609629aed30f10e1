export const id = 2358;
export const ids = [2358];
export const modules = {

/***/ 62358:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   testDoubles: () => (/* binding */ testDoubles)
/* harmony export */ });
/* harmony import */ var _support_code_script_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93006);
/* harmony import */ var _support_declare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58948);
/* harmony import */ var _support_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20331);
/* harmony import */ var _support_plain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20548);




const says = {
    environment: 'ci',
    because: 'the setup of all tests puts it in place of the real one',
};
/**
 * In-memory replacements of whole services that the setup of a test runner puts in place for every test. What one test
 * replaces for itself says nothing of the others.
 */
const testDoubles = {
    id: 'test-doubles',
    title: 'Replacements in the setup of tests',
    spec: 'https://vitest.dev/guide/mocking/modules',
    files: [
        '**/{setup,[sS]etup[A-Z-_.]*,*[-.][sS]etup,*[-._a-z]Setup}.{ts,js,mjs,cjs,mts}',
        '**/*.setup.*.{ts,js}',
        '**/__mocks__/{ioredis,redis,pg}.{ts,js,mjs,cjs}',
    ],
    usually: 'ci',
    mentions: /ioredis-mock|redis-mock|redis-memory-server|pg-mem/,
    read: ({ path, text }) => {
        const tokens = (0,_support_code_script_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .scriptTokens */ .C)((0,_support_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(text));
        const isMock = /(?:^|\/)__mocks__\//.test(path);
        const found = new Map();
        for (const [index, token] of tokens.entries()) {
            const [role, real] = doubles.get(token.kind === 'text' ? token.text : '') ?? [];
            if (!role || found.has(role) || isType(tokens, index))
                continue;
            if (!isMock && token.text !== real && !replaces(tokens, index, real ?? ''))
                continue;
            if (isMock && (0,_support_path_js__WEBPACK_IMPORTED_MODULE_3__/* .fileNameOf */ .bV)(path).split('.')[0] !== real)
                continue;
            found.set(role, declaration(role, token, path));
        }
        return { declarations: [...found.values()] };
    },
};
/** Packages that are the client and the server at once, and the client that they replace. */
const doubles = new Map([
    ['ioredis-mock', ['cache', 'ioredis']],
    ['redis-mock', ['cache', 'redis']],
    ['pg-mem', ['database', 'pg']],
]);
const nearest = 60;
/** Whether `vi.mock("ioredis", \u2026)` stands shortly before. */
function replaces(tokens, index, real) {
    const before = tokens.slice(Math.max(0, index - nearest), index);
    const at = before.findLastIndex(({ kind, text }) => kind === 'text' && text === real);
    return (at > 1 &&
        before[at - 1]?.text === '(' &&
        /^(?:mock|doMock|unstable_mockModule)$/.test(before[at - 2]?.text ?? ''));
}
/** `import type \u2026 from "ioredis-mock"` runs nothing. */
const isType = (tokens, index) => tokens
    .slice(Math.max(0, index - 8), index)
    .some(({ text }, at, all) => text === 'import' && all[at + 1]?.text === 'type');
const declaration = (role, { text, line }, file) => (0,_support_declare_js__WEBPACK_IMPORTED_MODULE_1__/* .declare */ .x)({ role, engine: 'in-memory', declared: text, at: { file, line }, says });


/***/ }),

/***/ 93006:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ scriptTokens)
/* harmony export */ });
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91959);

// Nobody writes a file of infrastructure that is larger.
const mostTokens = 200_000;
const pieces = /(\n)|[ \t\r\f\v\u00a0\ufeff]+|(\/\/[^\n]*)|(\/\*)|([A-Za-z_$][\w$]*)|(\d[\w.]*)|(["'`])|(\?\.|=>|[^\w\s])|[\s\S]/gy;
/**
 * The tokens of a TypeScript file (https://tc39.es/ecma262/#sec-ecmascript-language-lexical-grammar), without comments.
 * Where it cannot tell a regular expression from a division it takes the division, which settings hardly hold.
 * @throws Unreadable where there are more tokens than anybody writes
 */
function scriptTokens(source) {
    const tokens = [];
    let line = 1;
    pieces.lastIndex = 0;
    for (let match = pieces.exec(source); match; match = pieces.exec(source)) {
        const [, newline, , block, name, number, quote, sign] = match;
        const from = match.index;
        if (newline)
            line++;
        else if (name)
            tokens.push({ kind: 'name', text: name, line });
        else if (number)
            tokens.push({ kind: 'number', text: number, line });
        else if (block)
            pieces.lastIndex = after(source, source.indexOf('*/', from + 2), 2);
        else if (quote)
            tokens.push({ ...textToken(source, from, quote), line });
        else if (sign === '/' && startsExpression(tokens.at(-1))) {
            pieces.lastIndex = endOfExpression(source, from + 1);
            tokens.push({ kind: 'template', text: '', line });
        }
        else if (sign)
            tokens.push({ kind: 'sign', text: sign, line });
        if (block || quote)
            line += newlines(source, from, pieces.lastIndex);
        if (tokens.length > mostTokens)
            throw new _unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I('longer than infrastructure code is', line);
    }
    return tokens;
}
/** A quoted text; the expression that looks for pieces goes on behind it. */
function textToken(source, from, quote) {
    const end = quote === '`' ? endOfTemplate(source, from + 1) : endOfText(source, from + 1, quote);
    pieces.lastIndex = end;
    const text = source.slice(from + 1, source[end - 1] === quote ? end - 1 : end);
    return { kind: quote === '`' && text.includes('${') ? 'template' : 'text', text };
}
/** A text that does not end on its line ends with it, so that no text is looked at twice. */
function endOfText(source, from, quote) {
    for (let at = from; at < source.length; at++) {
        if (source[at] === '\\')
            at++;
        else if (source[at] === quote)
            return at + 1;
        else if (source[at] === '\n')
            return at;
    }
    return source.length;
}
const after = (source, found, length) => found < 0 ? source.length : found + length;
function newlines(source, from, to) {
    let count = 0;
    for (let at = source.indexOf('\n', from); at >= 0 && at < to; at = source.indexOf('\n', at + 1))
        count++;
    return count;
}
/** The end of a template text; what its replacements hold is skipped by their braces. */
function endOfTemplate(source, from) {
    let depth = 0;
    for (let at = from; at < source.length; at++) {
        const sign = source[at];
        if (sign === '\\')
            at++;
        else if (sign === '`' && depth === 0)
            return at + 1;
        else if (sign === '$' && source[at + 1] === '{')
            [depth, at] = [depth + 1, at + 1];
        else if (sign === '{' && depth > 0)
            depth++;
        else if (sign === '}' && depth > 0)
            depth--;
    }
    return source.length;
}
/** Whether a slash here starts a regular expression: behind a sign that no value ends with. */
const startsExpression = (before) => !before || (before.kind === 'sign' ? !/^[)\]}]$/.test(before.text) : before.text === 'return');
const longestExpression = 500;
/** The end of a regular expression on this line; the slash alone where it does not end. */
function endOfExpression(source, from) {
    let inClass = false;
    for (let at = from; at < Math.min(source.length, from + longestExpression); at++) {
        const sign = source[at];
        if (sign === '\n')
            return from;
        if (sign === '\\')
            at++;
        else if (sign === '[')
            inClass = true;
        else if (sign === ']')
            inClass = false;
        else if (sign === '/' && !inClass)
            return at + 1;
    }
    return from;
}


/***/ })

};
