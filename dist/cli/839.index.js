export const id = 839;
export const ids = [839];
export const modules = {

/***/ 839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain),
/* harmony export */   explainEngines: () => (/* binding */ explainEngines),
/* harmony export */   explainRule: () => (/* binding */ explainRule)
/* harmony export */ });
/* harmony import */ var _catalog_engines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(779);
/* harmony import */ var _catalog_relations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3143);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8980);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7249);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7915);
/* harmony import */ var _support_closest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4169);
/* harmony import */ var _support_sinks_columns_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(966);
/* harmony import */ var _support_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3185);
/* harmony import */ var _support_user_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8308);









const width = 100;
/** `explain`: one rule, or how two engines relate. */
async function explain({ rest }) {
    const [first, second, ...more] = rest;
    if (first === undefined || more.length > 0)
        throw new _support_user_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .y('explain takes a rule or two engines', 'As in: parity-gate explain version-differs, parity-gate explain mysql mariadb.');
    const text = second === undefined ? explainRule(first) : explainEngines(first, second);
    process.stdout.write(`${text}\n`);
    return _exit_code_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS.pass;
}
/** A rule in words. */
function explainRule(id) {
    const all = [..._rules_index_js__WEBPACK_IMPORTED_MODULE_4__/* .rules */ .a, ..._judge_js__WEBPACK_IMPORTED_MODULE_3__/* .ownRules */ .og];
    const rule = all.find((one) => one.id === id);
    if (!rule) {
        const ids = all.map((one) => one.id);
        const help = (0,_catalog_engines_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnownEngine */ .ip)(id) ? 'To compare two engines, name both.' : (0,_support_closest_js__WEBPACK_IMPORTED_MODULE_8__/* .suggestion */ .h)(id, ids);
        throw new _support_user_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .y(`there is no rule ${(0,_support_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .plain */ .pj)(id)}`, help);
    }
    const paragraphs = rule.description.split(/\n{2,}/).map((paragraph) => paragraph.replaceAll('\n', ' '));
    return lines([`${rule.title} (${rule.id}, ${rule.gap})`, ...paragraphs, allowance(rule.id)]);
}
const allowance = (id) => `To allow one difference, name rule and reason under allow: in .github/parity.yml; to change the severity, write "rules: { ${id}: low }", or off.`;
/** How two engines relate, and from where on their versions differ. */
function explainEngines(one, other) {
    const [a, b] = [known(one), known(other)];
    return lines([
        `${a.title} and ${b.title}`,
        relations[(0,_catalog_relations_js__WEBPACK_IMPORTED_MODULE_1__/* .compatibility */ .pB)(a.id, b.id)](a, b),
        ...new Set([boundaryOf(a), boundaryOf(b)]),
    ]);
}
function known(id) {
    if ((0,_catalog_engines_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnownEngine */ .ip)(id))
        return (0,_catalog_engines_js__WEBPACK_IMPORTED_MODULE_0__/* .engine */ .Hi)(id);
    throw new _support_user_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .y(`the catalogue has no engine ${(0,_support_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .plain */ .pj)(id)}`, (0,_support_closest_js__WEBPACK_IMPORTED_MODULE_8__/* .suggestion */ .h)(id, _catalog_engines_js__WEBPACK_IMPORTED_MODULE_0__/* .engines */ .sP.map((each) => each.id)).slice(0, 400));
}
const relations = {
    same: (a, b) => a.id === b.id
        ? 'The same engine: only versions and variants can differ.'
        : 'They belong together: one keeps its work in the other, so neither replaces the other.',
    emulator: (a, b) => {
        const [fake, real] = (0,_catalog_relations_js__WEBPACK_IMPORTED_MODULE_1__/* .isEmulatorOf */ .VB)(a.id, b.id) ? [a, b] : [b, a];
        return (0,_catalog_relations_js__WEBPACK_IMPORTED_MODULE_1__/* .isEmulatorOf */ .VB)(fake.id, real.id)
            ? `${fake.title} stands in for ${real.title} outside production. That is meant to be, and at most a low finding: limits, permissions and errors of the real service are not met before production.`
            : 'Both stand in for the same managed service. That is meant to be, and at most a low finding.';
    },
    protocol: () => 'They speak one protocol and are made to replace each other, with few exceptions. A finding, but not a high one.',
    embedded: (a, b) => `One of them needs no server of its own. What works with ${a.title} can fail with ${b.title}: types, concurrency, limits and errors differ.`,
    different: (a, b) => a.role === b.role
        ? 'Different engines for one purpose: code that was only tried with one of them was not tried with the other.'
        : `Different engines for different purposes (${a.role} and ${b.role}): they are never compared.`,
};
function boundaryOf({ title, boundary }) {
    const count = boundary('99');
    const parts = [
        'is never compared by version',
        'behaves differently from X to X+1',
        'behaves differently from X.Y to X.Y+1',
    ];
    return `${title} ${parts[count] ?? 'behaves differently from every version to the next'}.`;
}
// Markdown's marks for code would only be in the way here.
function lines(paragraphs) {
    const blocks = paragraphs.map((paragraph) => (0,_support_sinks_columns_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapped */ .ky)((0,_support_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .plain */ .pj)(paragraph.replaceAll('`', '')), width));
    return (0,_support_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .finished */ .xl)(blocks.flatMap((block, i) => (i === 0 ? block : [(0,_support_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .tty */ .iU) ``, ...block])));
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


/***/ })

};
