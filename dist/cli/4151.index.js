export const id = 4151;
export const ids = [4151];
export const modules = {

/***/ 4151:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  history: () => (/* binding */ history_history)
});

// EXTERNAL MODULE: ./lib/src/exit-code.js
var exit_code = __webpack_require__(48980);
;// CONCATENATED MODULE: ./lib/src/history/opening.js
const mostMoves = 20;
/** A gap that closed and came again is seen where it did so within that many changes of its files. */
const oneByOne = 100;
/**
 * The revision that brought what holds at `start`. Looks back over the revisions that touched the files concerned, one
 * by one and then in ever longer strides, and halves the last stride: what came, went and came again within one stride
 * is taken for the first coming. Asks `holds` O(log n) times for every name that the files had.
 */
async function openingOf(line, start, holds) {
    const oldest = line.count - 1;
    let from = start;
    for (let move = 0; move < mostMoves && from < oldest; move++) {
        const touched = (await line.touching(from)).filter((revision) => revision >= from);
        const before = Math.min((touched.at(-1) ?? oldest) + 1, oldest);
        const { held, lacking } = await strideBack(from, [...touched, before], holds);
        if (lacking !== null)
            return { revision: await narrow(line, { held, lacking }, touched, holds), exact: true };
        // The files have no older history under these names, and it held before: they had others.
        from = held;
    }
    return { revision: from, exact: from === oldest && line.complete };
}
/** The last step at which it is known to hold, and the first one further back at which it does not. */
async function strideBack(from, steps, holds) {
    let held = from;
    const last = steps.length - 1;
    for (let index = 0, stride = 1; index <= last; stride = index < oneByOne ? 1 : stride * 2) {
        const step = steps[index] ?? from;
        if (!(await holds(step)))
            return { held, lacking: step };
        held = step;
        index = index === last ? steps.length : Math.min(index + stride, last);
    }
    return { held, lacking: null };
}
// First among the revisions that touched the files: mostly the one that brought it is one of them.
async function narrow(line, stretch, touched, holds) {
    const near = await halve(stretch, touched, holds);
    const parent = near.held + 1;
    if (parent === near.lacking || !(await holds(parent)))
        return near.held;
    return (await halve({ held: parent, lacking: near.lacking }, line.relevant, holds)).held;
}
async function halve(stretch, among, holds) {
    let { held, lacking } = stretch;
    for (;;) {
        const between = among.filter((revision) => revision > held && revision < lacking);
        const middle = between[between.length >> 1];
        if (middle === undefined)
            return { held, lacking };
        if (await holds(middle))
            held = middle;
        else
            lacking = middle;
    }
}

// EXTERNAL MODULE: ./lib/src/examine.js + 16 modules
var examine = __webpack_require__(69537);
// EXTERNAL MODULE: ./lib/src/read.js
var read = __webpack_require__(26332);
;// CONCATENATED MODULE: ./lib/src/past.js


/** Before the first revision. */
const nothingJudged = { findings: [], services: [], declarations: [] };
/** Judges past revisions by today's configuration; what did not change between them is read once. */
function judgePast({ revisions, complete }, options) {
    const memory = (0,read/* createMemory */.IG)();
    const known = new Map();
    const judge = async (revision) => {
        const tree = revisions[revision]?.tree();
        return tree ? (0,examine/* examine */.sb)(tree, options, memory) : nothingJudged;
    };
    const gapsOf = async (revision) => {
        const { findings } = await judge(revision);
        const gaps = findings.filter(({ gap, rule }) => gap === 'tools' && options.rules[rule] !== 'off');
        return new Map(gaps.map((one) => [one.fingerprint, one]));
    };
    const relevant = [...revisions.keys()].filter((index) => revisions[index]?.changed.some(examine/* isClaimed */.gg));
    return {
        revisions,
        complete,
        relevant,
        judged: () => known.size,
        gapsAt(revision) {
            // What touches no file that is read leaves the gaps as they were.
            const same = relevant.find((one) => one >= revision) ?? revisions.length - 1;
            const gaps = known.get(same) ?? gapsOf(same);
            known.set(same, gaps);
            return gaps;
        },
        judgementAt: judge,
    };
}
/**
 * The gap of one revision that another one lacks and that is this one in all but its name: its project, role or
 * service. What compares no engines has nothing else to be known by.
 */
const otherName = (gap, among, lackedBy) => gap.engines.length === 0
    ? undefined
    : [...among.values()].find((one) => !lackedBy.has(one.fingerprint) && kindOf(one) === kindOf(gap));
const kindOf = ({ rule, environments, engines }) => [rule, [...environments].sort(), [...engines].sort()].join('/');
/** A commit as a report names it. */
const reportedCommit = ({ commit, at, subject }) => ({
    commit,
    date: dateOf(at),
    subject,
});
/** The day of a time, as an ISO date (UTC). */
const dateOf = (seconds) => new Date(seconds * 1000).toISOString().slice(0, 10);

;// CONCATENATED MODULE: ./lib/src/gap-age.js


/** Since when a finding's gap exists; null where the newest revision does not have it (it is not committed yet). */
async function ageOf(finding, past, today) {
    const newest = past.revisions.length === 0 ? undefined : (await past.gapsAt(0)).get(finding.fingerprint);
    if (!newest)
        return null;
    const { opening, gap } = await firstOpening(newest, past);
    const opener = past.revisions[opening.revision];
    if (!opener)
        return null;
    const moved = opening.exact ? await sidesMoved(gap, opening.revision, past) : [];
    const days = daysBetween(dateOf(opener.at), today);
    return { ...reportedCommit(opener), days, exact: opening.exact, moved };
}
const mostNames = 10;
/** Where a gap opened, back beyond the revisions where its project, role or service got the name that it has now. */
async function firstOpening(newest, past) {
    let gap = newest;
    let opening = await openingOf(lineFor(gap, past), 0, holdsFor(gap, past));
    for (let names = 1; names < mostNames && opening.exact; names++) {
        const parent = opening.revision + 1;
        if (parent >= past.revisions.length)
            break;
        const after = await past.gapsAt(opening.revision);
        const earlier = otherName(gap, await past.gapsAt(parent), after);
        if (!earlier)
            break;
        opening = await openingOf(lineFor(earlier, past), parent, holdsFor(earlier, past));
        gap = earlier;
    }
    return { opening, gap };
}
const holdsFor = ({ fingerprint }, past) => async (revision) => (await past.gapsAt(revision)).has(fingerprint);
const lineFor = (finding, { revisions, complete, relevant, gapsAt }) => ({
    count: revisions.length,
    complete,
    relevant,
    async touching(revision) {
        const gap = (await gapsAt(revision)).get(finding.fingerprint) ?? finding;
        const files = new Set([gap.at, ...gap.related].map(({ file }) => file));
        return relevant.filter((one) => revisions[one]?.changed.some((path) => files.has(path)));
    },
});
const daysBetween = (from, to) => Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000));
/** The sides of the gap that this commit changed, in what they say of the gap's engines. */
async function sidesMoved(gap, revision, past) {
    const after = await past.judgementAt(revision);
    const before = revision + 1 < past.revisions.length ? await past.judgementAt(revision + 1) : nothingJudged;
    const projects = projectsOf(gap, after.services);
    const said = ({ declarations }, environment) => declarations
        .filter((one) => one.environment === environment && projects.has(one.project))
        .filter(({ engine }) => gap.engines.includes(engine))
        .map(({ engine, version, versions, variants, pin }) => [engine, version, versions, variants, pin].join())
        .sort();
    const differing = (view) => sides.filter((side) => gap.environments.includes(side) &&
        view(said(before, side)).join('\n') !== view(said(after, side)).join('\n'));
    // One more place that says the same matters only where nothing else changed.
    const moved = differing((lines) => [...new Set(lines)]);
    return moved.length > 0 ? moved : differing((lines) => lines);
}
/** A program of a folder may be tested and built by files of the whole repository. */
const projectsOf = ({ project, role }, services) => new Set([
    project,
    ...services
        .filter((one) => one.project === project && one.role === role)
        .flatMap((one) => sides.flatMap((side) => one[side].map((declaration) => declaration.project))),
]);
const sides = ['dev', 'ci', 'prod'];

;// CONCATENATED MODULE: ./lib/src/gap-history.js


/** Above this many revisions only every so many are judged, and those between where the gaps differ. */
const mostInARow = 250;
/** A report with the age of every gap between tools, and how the gaps came and went since a day (ISO date). */
async function reportWithPast(report, past, options) {
    const judged = judgePast(past, options);
    const findings = [];
    for (const finding of report.findings)
        findings.push(finding.gap === 'tools' ? { ...finding, age: await ageOf(finding, judged, options.today) } : finding);
    return { ...report, findings, past: await gapHistory(judged, options.since) };
}
/** How the gaps came and went since a day (ISO date). */
async function gapHistory(past, since) {
    const start = Date.parse(since) / 1000;
    const older = past.revisions.findIndex(({ at }) => at < start);
    const end = older < 0 ? past.revisions.length : older;
    const commits = past.relevant.filter((revision) => revision < end);
    // The state before that time comes first; where history begins later, there was nothing.
    const steps = [...(older < 0 ? [] : [older]), ...commits.toReversed()];
    const states = await statesAt(past, steps);
    return {
        since,
        commits: commits.length,
        judged: states.length,
        points: changing(states).map(({ revision, gaps }) => pointAt(past, revision, gaps)),
        events: states.flatMap((state, index) => eventAt(past, state, states[index - 1] ?? (older < 0 ? nothing : null))),
    };
}
const nothing = { revision: -1, gaps: new Map() };
/** The gaps at these revisions, oldest first; where there are many, without those between two that are alike. */
async function statesAt(past, steps) {
    const stride = Math.max(1, Math.ceil(steps.length / mostInARow));
    const known = new Map();
    const look = async (index) => {
        const revision = steps[index] ?? 0;
        const state = known.get(index) ?? { revision, gaps: await past.gapsAt(revision) };
        known.set(index, state);
        return state;
    };
    const lookBetween = async (first, last) => {
        if (last - first < 2 || alike(await look(first), await look(last)))
            return;
        const middle = (first + last) >> 1;
        await look(middle);
        await lookBetween(first, middle);
        await lookBetween(middle, last);
    };
    for (let index = 0; index < steps.length; index += stride) {
        const next = Math.min(index + stride, steps.length - 1);
        await look(index);
        await look(next);
        await lookBetween(index, next);
    }
    return [...known].sort(([a], [b]) => a - b).map(([, state]) => state);
}
const alike = (one, other) => told(one).join() === told(other).join();
const told = ({ gaps }) => [...gaps.values()]
    .filter(isTold)
    .map(({ fingerprint }) => fingerprint)
    .sort();
/** The first, the last, and those whose numbers differ from the one before. */
function changing(states) {
    const numbers = states.map(({ gaps }) => JSON.stringify(numberOf(gaps)));
    return states.filter((_, index) => index === states.length - 1 || numbers[index] !== numbers[index - 1]);
}
const pointAt = (past, revision, gaps) => ({
    commit: past.revisions[revision]?.commit ?? '',
    date: dateOf(past.revisions[revision]?.at ?? 0),
    open: numberOf(gaps),
});
function numberOf(gaps) {
    const open = { high: 0, medium: 0, low: 0 };
    for (const { severity } of gaps.values())
        open[severity]++;
    return open;
}
function eventAt(past, { revision, gaps }, before) {
    const commit = past.revisions[revision];
    if (!before || !commit)
        return [];
    const opened = endingsOf(gaps, before.gaps);
    const closed = endingsOf(before.gaps, gaps);
    if (opened.length + closed.length === 0)
        return [];
    return [{ ...reportedCommit(commit), opened: opened.map(changeOf), closed: closed.map(changeOf) }];
}
/** The gaps that one state has and the other lacks, under any name. */
const endingsOf = (gaps, other) => [...gaps.values()].filter((one) => isTold(one) && !other.has(one.fingerprint) && !otherName(one, other, gaps));
// The low ones come and go with every environment variable.
const isTold = ({ severity }) => severity !== 'low';
const changeOf = ({ fingerprint, rule, severity, title, environments }) => ({
    fingerprint,
    rule,
    severity,
    title,
    environments,
});

// EXTERNAL MODULE: ./lib/src/publish.js + 3 modules
var publish = __webpack_require__(70396);
// EXTERNAL MODULE: ./lib/src/support/sinks/columns.js
var columns = __webpack_require__(70966);
// EXTERNAL MODULE: ./lib/src/support/sinks/terminal.js
var terminal = __webpack_require__(3185);
// EXTERNAL MODULE: ./lib/src/support/views/gap-age.js
var gap_age = __webpack_require__(41917);
// EXTERNAL MODULE: ./lib/src/support/views/weeks.js
var views_weeks = __webpack_require__(30502);
// EXTERNAL MODULE: ./lib/src/support/views/words.js
var words = __webpack_require__(75642);
// EXTERNAL MODULE: ./lib/src/support/console/findings.js + 1 modules
var console_findings = __webpack_require__(36871);
;// CONCATENATED MODULE: ./lib/src/support/console/past.js






const mostEvents = 100;
/** The gaps that are open, each with its age and the commit that opened it; oldest first. */
function openGapLines(findings, { width, styles }) {
    const open = findings
        .filter(({ gap, severity, state, age }) => gap === 'tools' && severity !== 'low' && state !== 'allowed' && age)
        .sort((a, b) => (b.age?.days ?? 0) - (a.age?.days ?? 0));
    if (open.length === 0)
        return [styles.bold((0,terminal/* tty */.iU) `No gap of high or medium severity is open.`)];
    const ages = open.map(({ age }) => (age ? (0,terminal/* plain */.pj)((0,gap_age/* ageText */.XG)(age)) : (0,terminal/* tty */.iU) ``));
    const wide = Math.max(...ages.map(columns/* columns */.YB));
    return [
        styles.bold((0,terminal/* tty */.iU) `Open now, the oldest first`),
        ...open.flatMap((finding, index) => {
            const { age, severity, title } = finding;
            const paint = severity === 'high' ? styles.red : styles.yellow;
            const lead = (0,terminal/* tty */.iU) `  ${(0,columns/* padded */.jC)(ages[index] ?? (0,terminal/* tty */.iU) ``, wide)}  ${(0,columns/* padded */.jC)((0,terminal/* plain */.pj)(severity), 6)}  `;
            const below = (0,columns/* padded */.jC)((0,terminal/* tty */.iU) ``, (0,columns/* columns */.YB)(lead));
            const moved = age && (0,gap_age/* movedText */.JB)(age);
            return [
                ...(0,console_findings/* hanging */.rM)(lead, (0,terminal/* plain */.pj)(title), width).map(paint),
                ...(age
                    ? (0,console_findings/* hanging */.rM)(below, (0,terminal/* tty */.iU) `${(0,terminal/* plain */.pj)((0,gap_age/* sinceText */.I)(age))}  ${(0,terminal/* plain */.pj)(age.subject)}`, width).map(styles.dim)
                    : []),
                ...(moved ? (0,console_findings/* hanging */.rM)(below, (0,terminal/* plain */.pj)(moved), width).map(styles.dim) : []),
            ];
        }),
    ];
}
/** How the gaps came and went. */
function gapHistoryLines(history, paper) {
    const { styles, width } = paper;
    const { since, commits, judged, events } = history;
    const looked = `${(0,words/* count */.U9)(commits, 'commit')} touched what is read, ${judged} of them judged`;
    const left = events.length - mostEvents;
    return [
        styles.bold((0,terminal/* tty */.iU) `Since ${(0,terminal/* plain */.pj)(since)}`),
        ...(0,console_findings/* hanging */.rM)((0,terminal/* tty */.iU) `  `, (0,terminal/* plain */.pj)(looked), width).map(styles.dim),
        ...curveLines(history, paper),
        ...(left > 0 ? [(0,terminal/* tty */.iU) `  ${(0,terminal/* plain */.pj)((0,words/* count */.U9)(left, 'earlier commit'))} opened or closed some`] : []),
        ...events.slice(-mostEvents).flatMap((event) => eventLines(event, paper)),
    ];
}
const steps = ['\u2581', '\u2582', '\u2583', '\u2584', '\u2585', '\u2586', '\u2587', '\u2588'].map((step) => (0,terminal/* plain */.pj)(step));
function curveLines({ points, since }, { today, width }) {
    const weeks = (0,views_weeks/* weekly */.o)(points, since, today).slice(-(width - 30));
    const numbers = weeks.map(({ open }) => (0,views_weeks/* worthActing */.p)(open));
    const most = Math.max(...numbers);
    if (numbers.length < 2 || most === 0)
        return [];
    const curve = numbers.map((number) => steps[Math.round((number / most) * (steps.length - 1))] ?? (0,terminal/* tty */.iU) ``);
    return [(0,terminal/* tty */.iU) `  ${(0,terminal/* run */.eF)(curve)}  ${numbers[0] ?? 0} \u2192 ${numbers.at(-1) ?? 0} gaps, by week`];
}
function eventLines({ commit, date, subject, opened, closed }, { styles, width }) {
    const change = (sign, { severity, title }) => (0,console_findings/* hanging */.rM)((0,terminal/* tty */.iU) `    ${sign} ${(0,columns/* padded */.jC)((0,terminal/* plain */.pj)(severity), 6)}  `, (0,terminal/* plain */.pj)(title), width);
    return [
        ...(0,console_findings/* hanging */.rM)((0,terminal/* tty */.iU) `  ${(0,terminal/* plain */.pj)(date)}  ${(0,terminal/* plain */.pj)((0,gap_age/* shortCommit */.Ax)(commit))}  `, (0,terminal/* plain */.pj)(subject), width),
        ...opened.flatMap((one) => change((0,terminal/* tty */.iU) `+`, one).map(one.severity === 'high' ? styles.red : styles.yellow)),
        ...closed.flatMap((one) => change((0,terminal/* tty */.iU) `\u2212`, one).map(styles.green)),
    ];
}

// EXTERNAL MODULE: ./lib/src/support/sinks/styles.js
var styles = __webpack_require__(23351);
// EXTERNAL MODULE: ./lib/src/support/user-error.js
var user_error = __webpack_require__(98308);
// EXTERNAL MODULE: ./lib/src/cli-commands/report-run.js + 6 modules
var report_run = __webpack_require__(94087);
// EXTERNAL MODULE: ./lib/src/support/durations.js
var durations = __webpack_require__(32699);
;// CONCATENATED MODULE: ./lib/src/cli-commands/since-day.js



/**
 * The day that `--since` names: a day of the calendar, or a length of time back from today.
 * @throws UserError
 */
function sinceDay(text, today) {
    if ((0,durations/* isDay */.N)(text) && text <= today)
        return text;
    const seconds = (0,durations/* readDuration */.$7)(text);
    if (seconds !== null)
        return new Date(Date.parse(`${today}T00:00:00Z`) - seconds * 1000).toISOString().slice(0, 10);
    throw new user_error/* UserError */.y(`--since ${(0,terminal/* plain */.pj)(text)} is no day of the past and no length of time`, 'Write 90d, 12w, 6mo, 1y, or a day: 2031-01-31.');
}

;// CONCATENATED MODULE: ./lib/src/cli-commands/history.js









/** `history`: since when each gap exists, which commit opened it, and how the gaps came and went. */
async function history_history(args) {
    const today = new Date().toISOString().slice(0, 10);
    const since = sinceDay(args.values.get('since') ?? '1y', today);
    const { report: present, host, options } = await (0,report_run/* reportOn */.Sb)(args);
    const past = await host.past();
    if ('unavailable' in past)
        throw new user_error/* UserError */.y('the history cannot be read', `${past.unavailable}.`);
    const report = await reportWithPast(present, past, { ...options, since });
    if (options.format !== 'text' || !report.past)
        return (await (0,publish/* publish */.m)(report, host, options)).includes(options.format)
            ? exit_code/* exitCodes */.h.noJudgement
            : exit_code/* exitCodes */.h.pass;
    const paper = { styles: (0,styles/* stylesFor */.K)(host.colour), width: Math.min(120, host.width), today };
    const lines = [...openGapLines(report.findings, paper), (0,terminal/* tty */.iU) ``, ...gapHistoryLines(report.past, paper)];
    host.print((0,terminal/* tty */.iU) `${(0,terminal/* finished */.xl)(lines)}\n`);
    return exit_code/* exitCodes */.h.pass;
}


/***/ }),

/***/ 30502:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ weekly),
/* harmony export */   p: () => (/* binding */ worthActing)
/* harmony export */ });
const day = 86_400_000;
/** The points as one state for each week that ends on or before the last day, oldest first. */
function weekly(points, since, today) {
    const weeks = [];
    let last = points[0]?.open;
    let next = 0;
    const first = Date.parse(today) - Math.floor((Date.parse(today) - Date.parse(since)) / (7 * day)) * 7 * day;
    for (let end = first; last && end <= Date.parse(today); end += 7 * day) {
        for (let point = points[next]; point && Date.parse(point.date) <= end; point = points[++next])
            last = point.open;
        weeks.push({ until: new Date(end).toISOString().slice(0, 10), open: last });
    }
    return weeks;
}
/** Of high and medium severity: those that a team acts on. */
const worthActing = ({ high, medium }) => high + medium;


/***/ })

};
