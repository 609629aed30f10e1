export const id = 8334;
export const ids = [8334];
export const modules = {

/***/ 38334:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fix: () => (/* binding */ fix)
});

// EXTERNAL MODULE: ./lib/src/exit-code.js
var exit_code = __webpack_require__(48980);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/hosts/written-files.js
var written_files = __webpack_require__(43663);
;// CONCATENATED MODULE: ./lib/src/hosts/edited-files.js



const mark = '\ufeff';
/**
 * Changes a file of a folder. Only a regular file that is not behind a link, and only one whose bytes are exactly the
 * text that is changed: whatever is not touched stays as it is. With `dry` nothing is written.
 */
function changeFile(root, path, change, { dry }) {
    const problem = obstacle(root, path);
    if (problem)
        return { problem };
    const file = (0,external_node_path_.join)(root, path);
    const bytes = (0,external_node_fs_.readFileSync)(file);
    const whole = bytes.toString('utf8');
    if (!Buffer.from(whole).equals(bytes))
        return { problem: 'is not UTF-8' };
    const start = whole.startsWith(mark) ? mark : '';
    const before = whole.slice(start.length);
    const after = change(before);
    if (after === null)
        return { problem: 'has changed since it was read' };
    if (!dry && after !== before)
        (0,written_files/* overwrite */.mx)(file, start + after);
    return { before, after };
}
function obstacle(root, path) {
    const parts = path.split('/');
    if (parts.some((part) => part === '' || part === '.' || part === '..'))
        return 'is not in this folder';
    for (let i = 1; i < parts.length; i++)
        if (!(0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, ...parts.slice(0, i)), { throwIfNoEntry: false })?.isDirectory())
            return 'lies below a symbolic link, which is never followed';
    return (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, path), { throwIfNoEntry: false })?.isFile() ? null : 'is no regular file';
}

// EXTERNAL MODULE: ./lib/src/hosts/streams.js
var streams = __webpack_require__(35291);
;// CONCATENATED MODULE: ./lib/src/support/edited-text.js
/**
 * The text after those edits, or null where one of them does not find what it should replace. Everything else stays
 * byte for byte.
 */
function editedText(text, edits) {
    const lines = text.split('\n');
    for (const { line, column, before, after } of [...edits].sort((a, b) => b.column - a.column)) {
        const content = lines[line - 1];
        const start = column - 1;
        if (content === undefined || !content.startsWith(before, start))
            return null;
        lines[line - 1] = content.slice(0, start) + after + content.slice(start + before.length);
    }
    return lines.join('\n');
}
/** The edits of each file, in the order of their files. */
function editsByFile(edits) {
    const unique = new Map(edits.map((edit) => [`${edit.file}\0${edit.line}\0${edit.column}`, edit]));
    const files = new Map();
    for (const edit of unique.values())
        files.set(edit.file, [...(files.get(edit.file) ?? []), edit]);
    return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

// EXTERNAL MODULE: ./lib/src/support/sinks/terminal.js
var terminal = __webpack_require__(3185);
;// CONCATENATED MODULE: ./lib/src/support/unified-diff.js
const around = 3;
/** Two texts of the same number of lines as a unified diff; empty where they are the same. */
function unifiedDiff(path, before, after) {
    const [old, now] = [before.split('\n'), after.split('\n')];
    const changed = old.flatMap((line, index) => (line === now[index] ? [] : [index]));
    if (changed.length === 0)
        return [];
    return [`--- a/${path}`, `+++ b/${path}`, ...hunks(changed).flatMap((hunk) => hunkLines(hunk, old, now))];
}
/** Changes that are near each other. */
function hunks(changed) {
    const found = [];
    for (const line of changed) {
        const last = found.at(-1);
        if (last && line - (last.at(-1) ?? 0) <= 2 * around)
            last.push(line);
        else
            found.push([line]);
    }
    return found;
}
function hunkLines(changed, old, now) {
    const start = Math.max(0, (changed[0] ?? 0) - around);
    // What follows the last line break is no line.
    const most = old.at(-1) === '' ? old.length - 1 : old.length;
    const end = Math.min(most, (changed.at(-1) ?? 0) + around + 1);
    const lines = [];
    for (let i = start; i < end; i++) {
        if (!changed.includes(i))
            lines.push(` ${old[i]}`);
        else if (changed.includes(i - 1) && i > start)
            continue;
        else {
            let last = i;
            while (changed.includes(last + 1))
                last++;
            lines.push(...old.slice(i, last + 1).map((line) => `-${line}`));
            lines.push(...now.slice(i, last + 1).map((line) => `+${line}`));
        }
    }
    const size = end - start;
    return [`@@ -${start + 1},${size} +${start + 1},${size} @@`, ...lines];
}

// EXTERNAL MODULE: ./lib/src/cli-commands/report-run.js + 6 modules
var report_run = __webpack_require__(94087);
;// CONCATENATED MODULE: ./lib/src/cli-commands/fix.js







/** `fix`: makes the replacements that findings carry, and nothing else. */
async function fix(args) {
    const folder = (0,report_run/* folderOf */.yS)(args);
    const dry = args.set.has('dry-run');
    const { report, host } = await (0,report_run/* reportOn */.Sb)(args);
    const files = editsByFile(report.findings.flatMap((finding) => finding.edits ?? []));
    let made = 0;
    let refused = 0;
    for (const [path, edits] of files) {
        const changed = changeFile(folder, path, (text) => editedText(text, edits), { dry });
        if ('problem' in changed)
            refused += edits.length;
        else
            made += edits.length;
        (0,streams/* printOut */.A)((0,terminal/* tty */.iU) `${(0,terminal/* finished */.xl)(lines(path, edits, changed, dry))}\n`);
    }
    const counting = report.findings.filter(({ state }) => state !== 'allowed');
    const left = counting.filter((finding) => !finding.edits).length;
    host.log(`${dry ? 'To replace' : 'Replaced'}: ${made} ${made === 1 ? 'version' : 'versions'}. Left for a person, because no replacement in one line is certain: ${left} ${left === 1 ? 'finding' : 'findings'}.`);
    return refused > 0 ? exit_code/* exitCodes */.h.noJudgement : exit_code/* exitCodes */.h.pass;
}
function lines(path, edits, changed, dry) {
    if ('problem' in changed)
        return [(0,terminal/* tty */.iU) `${(0,terminal/* plain */.pj)(path)}: left as it is, it ${(0,terminal/* plain */.pj)(changed.problem)}`];
    if (dry)
        return unifiedDiff(path, changed.before, changed.after).map(diffLine);
    return edits.map(({ line, before, after }) => (0,terminal/* tty */.iU) `${(0,terminal/* plain */.pj)(path)}:${line}: ${(0,terminal/* plain */.pj)(before)} -> ${(0,terminal/* plain */.pj)(after)}`);
}
// Tabs stay, so that the difference can be applied; what would steer the terminal is written out.
const diffLine = (line) => (0,terminal/* run */.eF)(line
    .replace(/\r$/, '')
    .split('\t')
    .map((part) => (0,terminal/* plain */.pj)(part)), (0,terminal/* tty */.iU) `\t`);


/***/ })

};
