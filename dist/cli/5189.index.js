export const id = 5189;
export const ids = [5189];
export const modules = {

/***/ 85189:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain),
  explainEngines: () => (/* binding */ explainEngines),
  explainRule: () => (/* binding */ explainRule)
});

// EXTERNAL MODULE: ./lib/src/catalog/engines.js + 5 modules
var engines = __webpack_require__(50779);
// EXTERNAL MODULE: ./lib/src/catalog/relations.js
var relations = __webpack_require__(93143);
// EXTERNAL MODULE: ./lib/src/exit-code.js
var exit_code = __webpack_require__(48980);
// EXTERNAL MODULE: ./lib/src/hosts/streams.js
var streams = __webpack_require__(35291);
// EXTERNAL MODULE: ./lib/src/own-rules.js
var own_rules = __webpack_require__(2500);
// EXTERNAL MODULE: ./lib/src/rules/index.js + 32 modules
var rules = __webpack_require__(25418);
// EXTERNAL MODULE: ./lib/src/support/closest.js
var closest = __webpack_require__(24169);
// EXTERNAL MODULE: ./lib/src/support/sinks/columns.js
var columns = __webpack_require__(70966);
// EXTERNAL MODULE: ./lib/src/support/sinks/terminal.js
var terminal = __webpack_require__(3185);
// EXTERNAL MODULE: ./lib/src/support/user-error.js
var user_error = __webpack_require__(98308);
// EXTERNAL MODULE: ./lib/src/support/versions.js
var versions = __webpack_require__(29125);
// EXTERNAL MODULE: ./lib/src/catalog/behaviours/index.js
var behaviours = __webpack_require__(21987);
// EXTERNAL MODULE: ./lib/src/catalog/behaviours.js
var catalog_behaviours = __webpack_require__(52012);
// EXTERNAL MODULE: ./lib/src/support/console/findings.js + 1 modules
var findings = __webpack_require__(36871);
;// CONCATENATED MODULE: ./lib/src/support/console/behaviours.js




const briefLines = 2;
const longestLine = 100_000;
/** A behaviour: what differs, what goes wrong, the probe with both results, where it comes from. */
function behaviourLines(one, width, detail) {
    const [left, right] = sideTitles(one);
    return [
        ...(0,findings/* hanging */.rM)((0,terminal/* tty */.iU) `${(0,columns/* padded */.jC)((0,terminal/* plain */.pj)(one.severity), 6)}  `, (0,terminal/* plain */.pj)(one.title), width),
        ...(0,findings/* hanging */.rM)((0,terminal/* tty */.iU) `        `, (0,terminal/* plain */.pj)(one.bites), width),
        ...probeLines(one, [left, right], width, detail).map((line) => (0,terminal/* tty */.iU) `        ${line}`),
        ...(one.note ? (0,findings/* hanging */.rM)((0,terminal/* tty */.iU) `        `, (0,terminal/* plain */.pj)(`Note: ${one.note}`), width) : []),
        ...(0,findings/* hanging */.rM)((0,terminal/* tty */.iU) `        `, (0,terminal/* plain */.pj)(`${one.id}, ${howKnown(one)}`), width),
        ...one.sources.flatMap((source) => (0,findings/* hanging */.rM)((0,terminal/* tty */.iU) `        `, (0,terminal/* plain */.pj)(source), width)),
    ];
}
/** The two sides as a person calls them. */
function sideTitles(one) {
    const title = (id) => ((0,engines/* isKnownEngine */.ip)(id) ? (0,engines/* engine */.Hi)(id).title : id);
    switch (one.kind) {
        case 'pair':
            return [title(one.left), title(one.right)];
        case 'step':
            return [`${title(one.engine)} ${one.from}`, `${title(one.engine)} ${one.to}`];
        case 'variant':
            return [one.left, one.right];
        case 'setting':
            return [`${one.setting} ${one.left}`, `${one.setting} ${one.right}`];
    }
}
function howKnown({ probe, ran, framework }) {
    const through = framework ? `through ${framework}, ` : '';
    if (!ran)
        return `${through}from its sources alone`;
    const sides = probe?.left && probe.right ? '' : 'one side ';
    return `${through}${sides}run on ${ran}`;
}
function probeLines({ probe }, [left, right], width, detail) {
    if (!probe)
        return [];
    if (probe.left && probe.right && probe.left.run === probe.right.run) {
        const wide = Math.min(40, Math.max((0,columns/* columns */.YB)((0,terminal/* plain */.pj)(left)), (0,columns/* columns */.YB)((0,terminal/* plain */.pj)(right))));
        const result = (title, { gives }) => given((0,terminal/* tty */.iU) `    ${(0,columns/* padded */.jC)((0,terminal/* plain */.pj)(title), wide)}  `, gives, width, detail);
        return [...runLines(probe.left, width), ...result(left, probe.left), ...result(right, probe.right)];
    }
    const side = (title, statement) => statement
        ? [
            (0,terminal/* tty */.iU) `  ${(0,terminal/* plain */.pj)(title)}`,
            ...runLines(statement, width).map((line) => (0,terminal/* tty */.iU) `  ${line}`),
            ...given((0,terminal/* tty */.iU) `      = `, statement.gives, width, detail),
        ]
        : [];
    return [...side(left, probe.left), ...side(right, probe.right)];
}
function runLines({ run }, width) {
    return run.split('\n').flatMap((line) => (0,findings/* hanging */.rM)((0,terminal/* tty */.iU) `  `, (0,terminal/* plain */.pj)(line, longestLine), width - indent));
}
function given(lead, gives, width, detail) {
    const all = gives.split('\n');
    const shown = detail === 'brief' ? all.slice(0, briefLines) : all;
    const blank = (0,columns/* padded */.jC)((0,terminal/* tty */.iU) ``, (0,columns/* columns */.YB)(lead));
    return [
        ...shown.flatMap((line, i) => (0,findings/* hanging */.rM)(i === 0 ? lead : blank, (0,terminal/* plain */.pj)(line, longestLine), width - indent)),
        ...(shown.length < all.length ? [(0,terminal/* tty */.iU) `${blank}\u2026`] : []),
    ];
}
// Probes stand below the text, which begins after the severity.
const indent = 10;

// EXTERNAL MODULE: ./lib/src/support/views/findings.js
var views_findings = __webpack_require__(76429);
// EXTERNAL MODULE: ./lib/src/support/views/words.js
var words = __webpack_require__(75642);
;// CONCATENATED MODULE: ./lib/src/cli-commands/explain-behaviours.js








const effects = {
    adds: 'Only the later version can',
    removes: 'Only the earlier version can',
    changes: 'Both do, differently',
};
const headings = {
    setting: (0,terminal/* tty */.iU) `What its settings change:`,
    variant: (0,terminal/* tty */.iU) `How its builds differ:`,
    step: (0,terminal/* tty */.iU) `What its versions change:`,
};
/** One behaviour with all that is known of it, or null where there is none of that id. */
async function explainBehaviour(id, width) {
    const all = await load(behaviours/* groups */.T);
    const one = all.find((behaviour) => behaviour.id === id);
    return one ? behaviourLines(one, width, 'whole') : null;
}
/** What behaves differently between two engines, worst first. */
async function explainPair(here, there, width) {
    const comparison = { kind: 'engines', here, there };
    const found = (await load((0,catalog_behaviours/* groupsFor */.KE)(comparison))).filter((one) => (0,catalog_behaviours/* applies */.Br)(one, comparison));
    return listed(found, width);
}
/** What changes from a version of an engine to another one, in either direction. */
async function explainVersions(id, versions, width) {
    const [here, there] = versions;
    const comparison = { kind: 'versions', engine: id, here, there };
    const found = (await load((0,catalog_behaviours/* groupsFor */.KE)(comparison))).flatMap((one) => one.kind === 'step' && (0,catalog_behaviours/* isBetween */.Bt)(comparison, one) ? [one] : []);
    if (found.length === 0)
        return (0,findings/* hanging */.rM)((0,terminal/* tty */.iU) ``, (0,terminal/* plain */.pj)(`The catalogue knows no difference between ${(0,engines/* engine */.Hi)(id).title} ${here} and ${there}.`), width);
    return [
        (0,terminal/* tty */.iU) `${(0,terminal/* plain */.pj)(`${(0,engines/* engine */.Hi)(id).title} ${here} and ${there}: ${(0,words/* count */.U9)(found.length, 'difference')}, ${(0,views_findings/* bySeverity */.Np)(found)}`)}`,
        ...['changes', 'removes', 'adds'].flatMap((effect) => {
            const some = found.filter((one) => one.effect === effect);
            return some.length > 0 ? [(0,terminal/* tty */.iU) ``, (0,terminal/* tty */.iU) `${(0,terminal/* plain */.pj)(effects[effect])}:`, ...blocks(some, width)] : [];
        }),
    ];
}
/** What the settings and builds of an engine change, and between which of its versions something is known. */
async function explainEngine(id, width) {
    const cards = behaviours/* groups */.T.filter((card) => card.kind !== 'pair' && card.engine === id);
    if (cards.length === 0)
        return null;
    const all = await load(cards);
    return [
        (0,terminal/* tty */.iU) `${(0,terminal/* plain */.pj)((0,engines/* engine */.Hi)(id).title)}`,
        ...['setting', 'variant', 'step'].flatMap((kind) => {
            const some = all.filter((one) => one.kind === kind);
            return some.length > 0 ? [(0,terminal/* tty */.iU) ``, headings[kind], ...blocks(some, width)] : [];
        }),
    ];
}
const kinds = new Map([
    ['engine-differs', 'pair'],
    ['version-differs', 'step'],
    ['runtime-differs', 'step'],
    ['variant-differs', 'variant'],
]);
/** Of what a rule compares, what the catalogue knows, and how to ask for it. */
function knownFor(rule) {
    const kind = kinds.get(rule);
    return behaviours/* groups */.T.flatMap((card) => card.kind !== kind || ('engine' in card && card.engine === 'any')
        ? []
        : card.kind === 'pair'
            ? [`${card.left} ${card.right}`]
            : [card.engine]);
}
async function load(cards) {
    return (await Promise.all(cards.map((card) => card.load()))).flat();
}
function listed(found, width) {
    if (found.length === 0)
        return [];
    return [
        (0,terminal/* tty */.iU) `${(0,terminal/* plain */.pj)(`${(0,words/* count */.U9)(found.length, 'difference is', 'differences are')} known: ${(0,views_findings/* bySeverity */.Np)(found)}`)}`,
        ...blocks(found, width),
    ];
}
function blocks(found, width) {
    const sorted = words/* severities */.gO.flatMap((severity) => found.filter((one) => one.severity === severity));
    return sorted.flatMap((one) => [(0,terminal/* tty */.iU) ``, ...behaviourLines(one, width, 'brief')]);
}

;// CONCATENATED MODULE: ./lib/src/cli-commands/explain.js












const [narrowest, widest] = [60, 100];
/** `explain`: a rule, an engine or two, an engine in two versions, or one behaviour. */
async function explain({ rest }) {
    const room = process.stdout.columns ?? (Number(process.env.COLUMNS) || widest);
    const width = Math.min(widest, Math.max(narrowest, room));
    (0,streams/* printOut */.A)(`${await explained(rest, width)}\n`);
    return exit_code/* exitCodes */.h.pass;
}
async function explained(words, width) {
    const [first, second, third, ...more] = words;
    if (first === undefined || more.length > 0 || (third !== undefined && !(0,versions/* isVersion */.lF)(third)))
        throw new user_error/* UserError */.y('explain takes a rule, an engine or two, an engine and two versions, or a behaviour', 'As in: parity-gate explain version-differs, parity-gate explain sqlite postgresql, parity-gate explain postgresql 13 16.');
    if (third !== undefined)
        return page(await explainVersions(known(first).id, [second ?? '', third], width));
    if (second !== undefined && (0,engines/* isKnownEngine */.ip)(first) && !(0,engines/* isKnownEngine */.ip)(second) && (0,versions/* isVersion */.lF)(second))
        throw new user_error/* UserError */.y(`explain takes two versions of ${(0,terminal/* plain */.pj)(first)}, not one`, `As in: parity-gate explain ${(0,terminal/* plain */.pj)(first)} ${(0,terminal/* plain */.pj)(second)} 16.`);
    if (second !== undefined)
        return page([explainEngines(first, second, width), (0,terminal/* tty */.iU) ``, ...(await explainPair(first, second, width))]);
    const found = (0,engines/* isKnownEngine */.ip)(first)
        ? await explainEngine(first, width)
        : await explainBehaviour(first, width);
    return found ? page(found) : explainRule(first, width);
}
const page = (parts) => (0,terminal/* finished */.xl)(parts);
/** A rule in words. */
function explainRule(id, width = widest) {
    const all = [...rules/* rules */.a, ...own_rules/* ownRules */.o];
    const rule = all.find((one) => one.id === id);
    if (!rule) {
        const ids = all.map((one) => one.id);
        if ((0,engines/* isKnownEngine */.ip)(id))
            throw new user_error/* UserError */.y(`the catalogue knows no versions, settings or builds of ${(0,terminal/* plain */.pj)(id)} that differ`, `To compare two engines, name both: parity-gate explain ${(0,terminal/* plain */.pj)(id)} postgresql.`);
        throw new user_error/* UserError */.y(`there is no rule, engine or behaviour ${(0,terminal/* plain */.pj)(id)}`, (0,closest/* closest */.k)(id, [...ids, ...engines/* engines */.sP.map((each) => each.id)]) === null
            ? `Rules: ${ids.join(', ')}.`
            : (0,closest/* suggestion */.h)(id, [...ids, ...engines/* engines */.sP.map((each) => each.id)]));
    }
    const paragraphs = rule.description.split(/\n{2,}/).map((paragraph) => paragraph.replaceAll('\n', ' '));
    return lines([`${rule.title} (${rule.id}, ${rule.gap})`, ...paragraphs, allowance(rule.id), ...knownOf(rule.id)], width);
}
const examples = {
    'engine-differs': 'sqlite postgresql',
    'variant-differs': 'postgresql',
};
function knownOf(rule) {
    const all = knownFor(rule).map((one) => one.replace(' ', ' and '));
    const example = examples[rule] ?? 'postgresql 13 16';
    return all.length > 0
        ? [`What behaves differently is known of: ${all.join(', ')}. As in: parity-gate explain ${example}.`]
        : [];
}
const allowance = (id) => `To allow one difference, name rule and reason under allow: in .github/parity.yml; to change the severity, write "rules: { ${id}: low }", or off.`;
/** How two engines relate, and from where on their versions differ. */
function explainEngines(one, other, width = widest) {
    const [a, b] = [known(one), known(other)];
    return lines([
        `${a.title} and ${b.title}`,
        explain_relations[(0,relations/* compatibility */.pB)(a.id, b.id)](a, b),
        ...new Set([boundaryOf(a), boundaryOf(b)]),
    ], width);
}
function known(id) {
    if ((0,engines/* isKnownEngine */.ip)(id))
        return (0,engines/* engine */.Hi)(id);
    throw new user_error/* UserError */.y(`the catalogue has no engine ${(0,terminal/* plain */.pj)(id)}`, (0,closest/* suggestion */.h)(id, engines/* engines */.sP.map((each) => each.id)).slice(0, 400));
}
const explain_relations = {
    same: (a, b) => a.id === b.id
        ? 'The same engine: only versions and variants can differ.'
        : 'They belong together: one keeps its work in the other, so neither replaces the other.',
    emulator: (a, b) => {
        const [fake, real] = (0,relations/* isEmulatorOf */.VB)(a.id, b.id) ? [a, b] : [b, a];
        return (0,relations/* isEmulatorOf */.VB)(fake.id, real.id)
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
        'are never compared',
        'count as different from one major version to the next',
        'count as different from one minor version to the next',
    ];
    return `Versions of ${title} ${parts[count] ?? 'count as different from each to the next'}.`;
}
// Markdown's marks for code would only be in the way here.
function lines(paragraphs, width) {
    const blocks = paragraphs.map((paragraph) => (0,columns/* wrapped */.ky)((0,terminal/* plain */.pj)(paragraph.replaceAll('`', '')), width));
    return (0,terminal/* finished */.xl)(blocks.flatMap((block, i) => (i === 0 ? block : [(0,terminal/* tty */.iU) ``, ...block])));
}


/***/ })

};
