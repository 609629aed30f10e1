export const id = 4248;
export const ids = [4248];
export const modules = {

/***/ 34248:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   localstackSetup: () => (/* binding */ localstackSetup)
/* harmony export */ });
/* harmony import */ var _support_declare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58948);
/* harmony import */ var _support_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20331);
/* harmony import */ var _support_shell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96275);



/** What a script makes in LocalStack once it is ready, and so what LocalStack stands for. */
const localstackSetup = {
    id: 'localstack-setup',
    title: 'Setup of LocalStack',
    spec: 'https://docs.localstack.cloud/aws/capabilities/config/initialization-hooks/',
    files: ['**/*localstack*/**/*.sh', '**/*{localstack,init-aws,aws-init,init_aws}*.sh', '**/ready.d/*.sh'],
    usually: 'dev',
    mentions: /\bawslocal\b|:4566\b/,
    read: ({ path, text }) => {
        const found = new Map();
        for (const { words, line } of (0,_support_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .shellCommands */ .h)(text, {
            directory: (0,_support_path_js__WEBPACK_IMPORTED_MODULE_2__/* .directoryOf */ .jt)(path),
            variables: new Map(),
        })) {
            const [role, what] = made(words) ?? [];
            if (!role || !what || found.has(role))
                continue;
            const at = { file: path, line };
            found.set(role, (0,_support_declare_js__WEBPACK_IMPORTED_MODULE_0__/* .declare */ .x)({ role, engine: 'localstack', declared: `${words[0]} ${what}`, at }));
        }
        return { declarations: [...found.values()] };
    },
};
const services = new Map([
    ['s3', ['storage', /^mb$/]],
    ['s3api', ['storage', /^create-bucket$/]],
    ['sqs', ['broker', /^create-queue$/]],
    ['dynamodb', ['database', /^create-table$/]],
]);
/** `awslocal sqs create-queue`, `aws --endpoint-url=http://localhost:4566 s3 mb` */
function made(words) {
    const [command, ...rest] = words;
    const isLocal = command === 'awslocal' || (command === 'aws' && rest.some((word) => /localstack|:4566/.test(word)));
    const at = isLocal ? rest.findIndex((word) => services.has(word)) : -1;
    const [role, verb] = services.get(rest[at] ?? '') ?? [];
    const made = rest.slice(at + 1).find((word) => verb?.test(word));
    return role && made ? [role, `${rest[at]} ${made}`] : null;
}


/***/ }),

/***/ 96275:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ shellCommands)
});

// EXTERNAL MODULE: ./lib/src/support/shell/paths.js
var paths = __webpack_require__(11475);
;// CONCATENATED MODULE: ./lib/src/support/shell/expand.js

/** Variables in which CI systems keep the folder of the checkout. */
const rootVariables = new Set([
    'GITHUB_WORKSPACE',
    'CI_PROJECT_DIR',
    'CIRCLE_WORKING_DIRECTORY',
    'TRAVIS_BUILD_DIR',
    'BUILD_SOURCESDIRECTORY',
    'WORKSPACE',
]);
const longest = 4096;
const variable = /^\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?:(:?[-=])([^$`]*))?\})$/s;
/** The words that a word becomes: known variables are put in, and split where they stand outside quotes. */
function expandWord(token, known) {
    const words = [];
    let word = null;
    for (const piece of token.pieces) {
        const text = expandPiece(piece, known);
        const parts = piece.expands && !piece.quoted && text !== piece.text ? text.split(/\s+/) : [text];
        parts.forEach((part, i) => {
            if (i > 0 && word)
                words.push(word);
            word = i > 0 ? part : (word ?? '') + part;
        });
    }
    if (word !== null && (word !== '' || token.pieces.some((piece) => piece.quoted)))
        words.push(word);
    return words;
}
function expandPiece(piece, known) {
    if (!piece.expands)
        return piece.text;
    const value = expanded(piece.text, known);
    if (value === null || value.length > Math.min(longest, known.allowance))
        return piece.text;
    known.allowance -= value.length;
    return value;
}
function expanded(text, { variables, scriptDirectory }) {
    if (text.startsWith('$(') || text.startsWith('`'))
        return folderFrom(text, scriptDirectory);
    const match = variable.exec(text);
    const name = match?.[1] ?? match?.[2];
    if (!match || name === undefined)
        return null;
    const value = variables.get(name);
    if (value !== undefined && (value !== '' || !match[3]?.startsWith(':')))
        return value;
    if (name === 'PWD')
        return '.';
    if (rootVariables.has(name))
        return paths/* fromRoot */.t;
    return match[4]?.replace(/^(['"])(.*)\1$/s, '$2') ?? null;
}
/** The few substitutions whose answer is known without running them: they name a folder. */
function folderFrom(text, scriptDirectory) {
    const script = text.startsWith('$(') ? text.slice(2, -1) : text.slice(1, -1);
    if (/^\s*pwd\s*$/.test(script))
        return '.';
    if (/^\s*git rev-parse --show-toplevel\s*$/.test(script))
        return paths/* fromRoot */.t;
    const here = /\bdirname\b.{0,20}\$(?:0|\{?BASH_SOURCE)/.exec(script);
    if (!here || scriptDirectory === null)
        return null;
    const up = /\)"?((?:\/\.\.){1,8})/.exec(script)?.[1] ?? '';
    return `${paths/* fromRoot */.t}${scriptDirectory}${up}`;
}

;// CONCATENATED MODULE: ./lib/src/support/shell/words.js
const operators = /&&|\|\||;;&?|;&|\|&|[;|&()\n]/y;
const redirects = /\d{0,4}(?:&>>?|<<<|<>|[<>]&\d?|>\||>>|[<>])/y;
const heredoc = /\d{0,4}<<-?[ \t]{0,100}[^\s;|&<>()]{1,200}/y;
const blank = /(?:[ \t\r\f\v]|\\\r?\n)+/y;
const plain = /[^\s;|&<>()'"`$\\]+/y;
const plainInQuotes = /[^"\\$`]+/y;
/**
 * Splits a shell text into words and operators, in one pass; here-documents are skipped.
 * https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html
 */
function shellTokens(source, line = 1) {
    const cursor = { source, at: 0, line, tokens: [], heredocs: [] };
    while (cursor.at < source.length)
        step(cursor);
    return cursor.tokens;
}
function step(cursor) {
    if (take(cursor, blank) !== null)
        return;
    if (cursor.source[cursor.at] === '#') {
        const end = cursor.source.indexOf('\n', cursor.at);
        cursor.at = end < 0 ? cursor.source.length : end;
        return;
    }
    const { line } = cursor;
    const document = take(cursor, heredoc);
    if (document !== null) {
        cursor.heredocs.push(document.replace(/^\d*<<-?[ \t]*/, '').replace(/['"\\]/g, ''));
        return;
    }
    const redirect = take(cursor, redirects);
    const operator = redirect === null ? take(cursor, operators) : null;
    if (redirect !== null)
        push(cursor, 'redirect', redirect, line);
    else if (operator === null)
        word(cursor);
    else {
        push(cursor, 'operator', operator, line);
        if (operator === '\n')
            skipHeredocs(cursor);
    }
}
function push(cursor, kind, text, line) {
    cursor.tokens.push({ kind, text, line, pieces: [], inner: [] });
}
function take(cursor, pattern) {
    pattern.lastIndex = cursor.at;
    const found = pattern.exec(cursor.source)?.[0];
    return found ? advance(cursor, cursor.at + found.length) : null;
}
/** Moves on, counts the lines passed and answers what was passed. */
function advance(cursor, to) {
    const passed = cursor.source.slice(cursor.at, to);
    for (let i = passed.indexOf('\n'); i >= 0; i = passed.indexOf('\n', i + 1))
        cursor.line++;
    cursor.at = Math.min(to, cursor.source.length);
    return passed;
}
function skipHeredocs(cursor) {
    for (const delimiter of cursor.heredocs.splice(0)) {
        while (cursor.at < cursor.source.length) {
            const end = cursor.source.indexOf('\n', cursor.at);
            const row = advance(cursor, end < 0 ? cursor.source.length : end + 1);
            if (row.trim() === delimiter)
                break;
        }
    }
}
function word(cursor) {
    const { source, line, at: begin } = cursor;
    const pieces = [];
    const inner = [];
    while (cursor.at < source.length) {
        const here = source[cursor.at] ?? '';
        const text = take(cursor, plain);
        if (text !== null)
            pieces.push({ text, expands: false, quoted: false });
        else if (here === '\\') {
            const escaped = advance(cursor, cursor.at + 2).slice(1);
            if (escaped !== '\n')
                pieces.push({ text: escaped, expands: false, quoted: true });
        }
        else if (here === "'")
            pieces.push({ text: singleQuoted(cursor), expands: false, quoted: true });
        else if (here === '"')
            doubleQuoted(cursor, pieces, inner);
        else if (here === '$' || here === '`')
            pieces.push(expansion(cursor, false, inner));
        else
            break;
    }
    // A character that starts nothing (other white space) must not stop the walk.
    if (cursor.at === begin)
        cursor.at++;
    else
        cursor.tokens.push({ kind: 'word', text: source.slice(begin, cursor.at), line, pieces, inner });
}
function singleQuoted(cursor) {
    const end = cursor.source.indexOf("'", cursor.at + 1);
    return advance(cursor, end < 0 ? cursor.source.length : end + 1).slice(1, end < 0 ? undefined : -1);
}
function doubleQuoted(cursor, pieces, inner) {
    const { source } = cursor;
    advance(cursor, cursor.at + 1);
    pieces.push({ text: '', expands: false, quoted: true });
    while (cursor.at < source.length && source[cursor.at] !== '"') {
        const text = take(cursor, plainInQuotes);
        if (text !== null)
            pieces.push({ text, expands: false, quoted: true });
        else if (source[cursor.at] === '\\') {
            const escaped = advance(cursor, cursor.at + 2);
            const kept = escaped === '\\\n' ? '' : /["\\$`]$/.test(escaped) ? escaped.slice(1) : escaped;
            pieces.push({ text: kept, expands: false, quoted: true });
        }
        else
            pieces.push(expansion(cursor, true, inner));
    }
    advance(cursor, cursor.at + 1);
}
function expansion(cursor, quoted, inner) {
    const { line } = cursor;
    const text = advance(cursor, expansionEnd(cursor.source, cursor.at));
    const script = /^\$\((?!\()(.*)\)$/s.exec(text)?.[1] ?? /^`(.*)`$/s.exec(text)?.[1];
    if (script)
        inner.push({ text: script, line });
    return { text, expands: text.length > 1, quoted };
}
/** Where the expansion that starts here ends; an unfinished one takes the rest of the text. */
function expansionEnd(source, start) {
    const stopAt = (needle) => {
        const found = source.indexOf(needle, start + 1);
        return found < 0 ? source.length : found + needle.length;
    };
    if (source[start] === '`')
        return stopAt('`');
    if (source.startsWith('${{', start))
        return stopAt('}}');
    if (source[start + 1] === '{')
        return closing(source, start + 1, '{', '}');
    if (source[start + 1] === '(')
        return closing(source, start + 1, '(', ')');
    const name = /[A-Za-z_]\w*|[\d@*#?$!-]/y;
    name.lastIndex = start + 1;
    return start + 1 + (name.exec(source)?.[0].length ?? 0);
}
function closing(source, start, open, close) {
    let depth = 0;
    for (let i = start; i < source.length; i++) {
        const here = source[i];
        if (here === '\\')
            i++;
        else if (here === "'") {
            const end = source.indexOf("'", i + 1);
            i = end < 0 ? source.length : end;
        }
        else if (here === open)
            depth++;
        else if (here === close && --depth === 0)
            return i + 1;
    }
    return source.length;
}

;// CONCATENATED MODULE: ./lib/src/support/shell.js



/** A command substitution is a script of its own, but not deeper than this. */
const deepest = 4;
const openers = new Set(['if', 'then', 'elif', 'else', 'while', 'until', 'do', '!', 'time', '{']);
const declarers = new Set(['export', 'declare', 'local', 'readonly', 'typeset']);
const assignment = /^([A-Za-z_]\w*)=/;
/** The simple commands of a shell script in the order of the text, whatever conditions they stand under. */
function* shellCommands(script, start) {
    const state = {
        directory: start.directory,
        directories: [],
        variables: new Map(start.variables),
        scriptDirectory: start.scriptDirectory ?? null,
        allowance: 65_536 + 4 * script.length,
    };
    yield* commandsOf(shellTokens(script), state, 0);
}
function* commandsOf(tokens, state, depth) {
    let group = [];
    for (const token of tokens) {
        if (token.kind !== 'operator') {
            group.push(token);
            continue;
        }
        yield* simple(group, token.text === '&', state, depth);
        group = [];
        if (token.text === '(')
            state.directories.push(state.directory);
        if (token.text === ')' && state.directories.length > 0)
            state.directory = state.directories.pop() ?? null;
    }
    yield* simple(group, false, state, depth);
}
function* simple(group, background, state, depth) {
    const { words, written, lines, output, own, inner } = collect(group, state);
    for (const { text, line } of depth < deepest ? inner : []) {
        const { directory } = state;
        yield* commandsOf(shellTokens(text, line), state, depth + 1);
        state.directory = directory;
    }
    const name = words[0];
    if (name === undefined || declarers.has(name)) {
        for (const [key, value] of own)
            state.variables.set(key, value);
        for (const word of words.slice(1))
            shell_assign(word, state.variables);
        return;
    }
    if (name === 'cd' || name === 'pushd')
        state.directory = changed(words, state);
    else if (name === 'popd')
        state.directory = state.directories.pop() ?? null;
    const { directory, variables } = state;
    const line = lines[0] ?? 1;
    yield { words, written, lines, line, directory, background, output, variables, assignments: own };
}
function changed(words, state) {
    if (words[0] === 'pushd')
        state.directories.push(state.directory);
    const target = words.slice(1).find((word) => !word.startsWith('-'));
    return target === undefined ? null : (0,paths/* below */.G)(state.directory, target);
}
function shell_assign(word, into) {
    const key = assignment.exec(word)?.[1];
    if (key)
        into.set(key, word.slice(key.length + 1));
    return key !== undefined;
}
/** Separates a command's words from its assignments, redirections and leading keywords. */
function collect(group, state) {
    const words = [];
    const written = [];
    const lines = [];
    const own = new Map();
    const inner = [];
    let output = null;
    let redirect = null;
    for (const token of group) {
        if (token.kind === 'redirect') {
            redirect = /&\d$/.test(token.text) ? null : token.text;
            continue;
        }
        for (const script of token.inner)
            inner.push(script);
        const parts = expandWord(token, state);
        if (redirect !== null) {
            if (redirect.includes('>'))
                output = parts.join(' ');
            redirect = null;
        }
        else if (words.length > 0 || (!openers.has(token.text) && !shell_assign(parts.join(' '), own)))
            for (const part of parts) {
                words.push(part);
                written.push(parts.length > 1 ? part : token.text.replace(/^(['"])(.*)\1$/s, '$2'));
                lines.push(token.line);
            }
    }
    return { words, written, lines, output, own, inner };
}


/***/ }),

/***/ 11475:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ below),
/* harmony export */   t: () => (/* binding */ fromRoot)
/* harmony export */ });
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20331);

/** The mark at the start of a path that is meant from the root of the repository (`$GITHUB_WORKSPACE/x` is `//x`). */
const fromRoot = '//';
/**
 * A path of a script as seen from a directory, relative to the root of the repository ('' is the root);
 * null where it is not known (a variable, a pattern) or leaves the repository.
 */
function below(directory, path) {
    if (/[$`*\0]/.test(path))
        return null;
    if (path.startsWith(fromRoot))
        return (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .resolvePath */ .o1)('', path.replace(/^\/+/, ''));
    return directory === null ? null : (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .resolvePath */ .o1)(directory, path);
}


/***/ })

};
