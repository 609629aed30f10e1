export const id = 4097;
export const ids = [4097];
export const modules = {

/***/ 13138:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jl: () => (/* binding */ serverNamed),
/* harmony export */   fx: () => (/* binding */ daemon),
/* harmony export */   oc: () => (/* binding */ isClient)
/* harmony export */ });
/** How servers are installed and started without a container. */
/** Names of servers as service managers, package managers and commands write them. */
const words = [
    [/^postgres(?:ql|-server)?(?:-x64)?[-@]?(\d+(?:\.\d+)?)?(?:-server|-main)?$/, 'postgresql'],
    [/^(?:mysqld?|mysql-server|mysql-community-server|default-mysql-server)[-@]?(\d+\.\d+)?$/, 'mysql'],
    [/^(?:mariadbd?|mariadb-server)[-@]?(\d+\.\d+)?$/, 'mariadb'],
    [/^redis(?:-server|-stack-server|-64)?(?:@(\d+(?:\.\d+)?))?$/, 'redis'],
    [/^valkey(?:-server)?(?:@(\d+(?:\.\d+)?))?$/, 'valkey'],
    [/^keydb(?:-server)?$/, 'keydb'],
    [/^memcached$/, 'memcached'],
    [/^rabbitmq(?:-server)?$/, 'rabbitmq'],
    [/^(?:mongodb?|mongodb-org|mongodb-server|mongodb-community|mongod)(?:@(\d+\.\d+))?$/, 'mongodb'],
    [/^elasticsearch(?:-oss|-full)?(?:@(\d+))?$/, 'elasticsearch'],
    [/^opensearch(?:@(\d+))?$/, 'opensearch'],
    [/^clickhouse(?:-server)?$/, 'clickhouse'],
    [/^(?:kafka|apache-kafka)$/, 'kafka'],
    [/^nats(?:-server)?$/, 'nats'],
    [/^cassandra$/, 'cassandra'],
    [/^neo4j$/, 'neo4j'],
    [/^influxdb2?$/, 'influxdb'],
    [/^(?:mssql-server|mssqlserver)$/i, 'mssql'],
    [/^minio$/, 'minio'],
    [/^meilisearch$/, 'meilisearch'],
    [/^solr$/, 'solr'],
];
/** The server that a service unit, a package of a package manager or a formula is, or null: clients and libraries are none. */
function serverNamed(name) {
    const [bare = '', pinned] = name.replace(/\.service$/, '').split('=');
    if (bare.length > 60)
        return null;
    for (const [pattern, engine] of words) {
        const match = pattern.exec(bare);
        if (match)
            return { engine, version: match[1] ?? packageVersion(pinned) };
    }
    return null;
}
/** "5:7.0.15-1~deb12u1" and "8.15.2" carry a version, "16*" too; a name of a release does not. */
const packageVersion = (pinned) => /^(?:\d+:)?(\d+(?:\.\d+){0,2})/.exec(pinned ?? '')?.[1] ?? null;
/** Commands that are a server when they are run, with the words that must follow. */
const daemons = new Map([
    ['redis-server', { engine: 'redis' }],
    ['redis-stack-server', { engine: 'redis' }],
    ['valkey-server', { engine: 'valkey' }],
    ['keydb-server', { engine: 'keydb' }],
    ['memcached', { engine: 'memcached' }],
    ['mysqld', { engine: 'mysql' }],
    ['mysqld_safe', { engine: 'mysql' }],
    ['mariadbd', { engine: 'mariadb' }],
    ['mariadbd-safe', { engine: 'mariadb' }],
    ['mongod', { engine: 'mongodb' }],
    ['rabbitmq-server', { engine: 'rabbitmq' }],
    ['pg_ctl', { engine: 'postgresql', verb: /^(?:start|restart)$/ }],
    ['pg_ctlcluster', { engine: 'postgresql', verb: /^(?:start|restart)$/ }],
    ['minio', { engine: 'minio', verb: /^server$/ }],
    ['clickhouse', { engine: 'clickhouse', verb: /^server$/ }],
    ['clickhouse-server', { engine: 'clickhouse' }],
    ['cockroach', { engine: 'cockroachdb', verb: /^(?:start|start-single-node|demo)$/ }],
    ['nats-server', { engine: 'nats' }],
    ['elasticsearch', { engine: 'elasticsearch' }],
    ['opensearch', { engine: 'opensearch' }],
    ['kafka-server-start', { engine: 'kafka' }],
    ['kafka-server-start.sh', { engine: 'kafka' }],
    ['meilisearch', { engine: 'meilisearch' }],
    ['typesense-server', { engine: 'typesense' }],
    ['localstack', { engine: 'localstack', verb: /^start$/ }],
    ['mailpit', { engine: 'mailpit' }],
    ['mailcatcher', { engine: 'mailcatcher' }],
    ['mailhog', { engine: 'mailhog' }],
]);
/** The server that a command is itself, with the part of the command that says so; null for other commands. */
function daemon(command, following) {
    const known = daemons.get(command.toLowerCase().slice(command.lastIndexOf('/') + 1));
    if (!known || following.some((word) => /^(?:-V|-v|--version|--help|-h)$/.test(word)))
        return null;
    const { verb } = known;
    const told = verb && following.find((word) => verb.test(word));
    if (verb && told === undefined)
        return null;
    // "/usr/lib/postgresql/16/bin/postgres", "./elasticsearch-6.2.4/bin/elasticsearch".
    const inPath = /[/-](\d+(?:\.\d+){0,2})\/bin\/[^/]+$/.exec(command)?.[1];
    const cluster = command.endsWith('pg_ctlcluster')
        ? following.find((word) => /^\d+$/.test(word))
        : undefined;
    const declared = [command, cluster, told].filter((word) => word !== undefined).join(' ');
    return { engine: known.engine, version: inPath ?? cluster ?? null, declared: declared.slice(0, 120) };
}
/** Commands that talk to a server: a container that runs one of them is none. */
const clients = new Set(('psql pg_dump pg_dumpall pg_restore pg_isready createdb dropdb mysql mysqldump mysqladmin mariadb mariadb-dump ' +
    'mariadb-admin mongo mongosh mongodump mongorestore redis-cli valkey-cli keydb-cli cqlsh clickhouse-client ' +
    'rabbitmqctl rabbitmqadmin kafka-topics kafka-topics.sh sqlcmd mc cat echo ls true false sleep id cp chown').split(' '));
/** Whether a command only talks to a server, or does not even that. */
function isClient(command) {
    return clients.has(command.slice(command.lastIndexOf('/') + 1));
}


/***/ }),

/***/ 28564:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readMakefile)
/* harmony export */ });
const assignment = /^(?:export\s+|override\s+)?([\w.-]+)\s*(:{0,3}=|\?=|\+=)\s*(.*)$/;
const rule = /^([^#:=]+)(::?)(?!=)([^;]*)(?:;(.*))?$/;
const longestValue = 2000;
/** Reads a makefile: rules, recipes and variables; conditions are not decided, both sides count. */
function readMakefile(text, given = new Map()) {
    const draft = {
        targets: new Map(),
        variables: new Map(given),
        variableLines: new Map(),
        includes: [],
        current: [],
    };
    const lines = text.split('\n');
    for (let i = 0; i < lines.length; i++) {
        const line = i + 1;
        const parts = [(lines[i] ?? '').replace(/\r$/, '')];
        while (parts.at(-1)?.endsWith('\\') && i + 1 < lines.length)
            parts.push((lines[++i] ?? '').replace(/\r$/, ''));
        readLine(draft, parts, line, given);
    }
    const targets = new Map([...draft.targets].map(([name, { line, prerequisites, recipe }]) => [
        name,
        {
            name,
            line,
            prerequisites,
            recipe: recipe.map(({ text: written, line }) => ({
                written,
                line,
                text: expandMake(written, draft.variables),
            })),
        },
    ]));
    const first = [...targets.keys()].find((name) => !name.startsWith('.')) ?? null;
    const { variables, variableLines, includes } = draft;
    return { targets, first, variables, variableLines, includes };
}
function readLine(draft, parts, line, given) {
    const [first = ''] = parts;
    if (first.startsWith('\t')) {
        const text = parts.join('\n').replace(/^\t[\s@+-]*/, '');
        for (const name of draft.current)
            draft.targets.get(name)?.recipe.push({ text, line });
        return;
    }
    const joined = parts.map((part) => part.replace(/\\$/, '').trim()).join(' ');
    const whole = joined.replace(/(^|\s)#.*$/, '').trim();
    if (whole === '')
        return;
    const include = /^-?s?include\s+(.+)$/.exec(whole)?.[1];
    if (include) {
        draft.includes.push(...expandMake(include, draft.variables).split(/\s+/));
        return;
    }
    const set = assignment.exec(whole);
    if (set?.[1] && set[2]) {
        if (assign(draft.variables, set[1], set[2], set[3] ?? '', given))
            draft.variableLines.set(set[1], line);
    }
    else
        startRule(draft, whole, line);
}
function assign(variables, name, operator, value, given) {
    const before = variables.get(name);
    if (given.has(name) || (operator === '?=' && before !== undefined))
        return false;
    const text = operator === '+=' ? `${before ?? ''} ${value}`.trim() : value;
    if (text.length > longestValue)
        return false;
    variables.set(name, expandMake(text, variables));
    return true;
}
function startRule(draft, text, line) {
    const match = rule.exec(text);
    if (!match?.[1])
        return;
    const prerequisites = expandMake(match[3] ?? '', draft.variables).split(/[\s|]+/);
    draft.current = expandMake(match[1], draft.variables).trim().split(/\s+/);
    for (const name of draft.current) {
        const target = draft.targets.get(name) ?? { line, prerequisites: [], recipe: [] };
        for (const other of prerequisites)
            if (other !== '' && !other.includes('='))
                target.prerequisites.push(other);
        if (match[4]?.trim())
            target.recipe.push({ text: match[4].trim(), line });
        draft.targets.set(name, target);
    }
}
/** A text with make's variables put in, once; what is not literal becomes a variable of the shell, so nothing is lost. */
function expandMake(text, variables) {
    let room = longestValue * 4;
    return text.replace(/\$(?:\$|\(([\w.-]+)\)|\{([\w.-]+)\}|\(shell ([^()]*)\))/g, (all, round, curly, shell) => {
        if (all === '$$')
            return '$';
        if (shell !== undefined)
            return `$(${shell})`;
        const name = round ?? curly;
        if (name === 'MAKE')
            return 'make';
        if (name === 'CURDIR' || name === 'PWD')
            return '.';
        const value = variables.get(name);
        room -= value?.length ?? 0;
        return value === undefined || room < 0 ? `\${${name}}` : value;
    });
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


/***/ }),

/***/ 4097:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ declareStarted),
  c: () => (/* reexport */ walkScripts)
});

// EXTERNAL MODULE: ./lib/src/catalog/engines.js + 5 modules
var engines = __webpack_require__(50779);
;// CONCATENATED MODULE: ./lib/src/catalog/runner-images.js
// As of 2026-08-21: https://github.com/actions/runner-images.
const ubuntu = (mysql, sqlite, postgresql) => [
    ...(postgresql ? [{ engine: 'postgresql', version: postgresql }] : []),
    { engine: 'mysql', version: mysql },
    { engine: 'sqlite', version: sqlite },
];
const windows = (postgresql) => [
    { engine: 'postgresql', version: postgresql },
    { engine: 'mysql', version: '8.0.46' },
    { engine: 'mongodb', version: '7.0.40' },
];
const machines = new Map([
    ['ubuntu-22.04', ubuntu('8.0.46', '3.37.2', '14.24')],
    ['ubuntu-22.04-arm', ubuntu('8.0.46', '3.37.2')],
    ['ubuntu-24.04', ubuntu('8.0.46', '3.45.1', '16.15')],
    ['ubuntu-24.04-arm', ubuntu('8.0.46', '3.45.1')],
    ['ubuntu-26.04', ubuntu('8.4.10', '3.46.1', '18.6')],
    ['ubuntu-26.04-arm', ubuntu('8.4.10', '3.46.1')],
    ['windows-2022', windows('14.24')],
    ['windows-2025', windows('17.11')],
    ['windows-2025-vs2026', windows('17.11')],
]);
const latest = new Map([
    ['ubuntu-latest', 'ubuntu-24.04'],
    ['windows-latest', 'windows-2025-vs2026'],
]);
/** Whether a `runs-on` label moves to another machine image by itself, and its servers with it. */
function runnerLabelMoves(label) {
    return latest.has(label);
}
/** The server of that engine on the machine that a `runs-on` label names; null where there is none, or no such label. */
function preinstalledOnRunner(label, engine) {
    const servers = machines.get(latest.get(label) ?? label) ?? [];
    return servers.find((server) => server.engine === engine) ?? null;
}

// EXTERNAL MODULE: ./lib/src/support/compose-project.js + 8 modules
var compose_project = __webpack_require__(61000);
// EXTERNAL MODULE: ./lib/src/support/declare.js
var declare = __webpack_require__(58948);
// EXTERNAL MODULE: ./lib/src/support/versions.js
var versions = __webpack_require__(29125);
// EXTERNAL MODULE: ./lib/src/catalog/servers.js
var servers = __webpack_require__(13138);
// EXTERNAL MODULE: ./lib/src/support/shell.js + 2 modules
var shell = __webpack_require__(96275);
// EXTERNAL MODULE: ./lib/src/support/started/compose-command.js
var compose_command = __webpack_require__(78760);
;// CONCATENATED MODULE: ./lib/src/support/started/containers.js

const containers_engines = new Set(['docker', 'podman', 'nerdctl']);
const flags = new Set(('detach interactive tty rm init privileged read-only publish-all no-healthcheck sig-proxy oom-kill-disable ' +
    'disable-content-trust quiet help replace all-tags')
    .split(' ')
    .map((name) => `--${name}`));
const shortFlags = /^-[ditPqa]+$/;
const attached = /^-[ditPq]*[a-zA-Z].+$/;
/**
 * Reads `docker run|create|pull` (https://docs.docker.com/reference/cli/docker/container/run/): which word is the
 * image, past options and their values. Null where it is another command, or a container that is no server.
 */
function containerCommand(words, background) {
    if (!containers_engines.has(words[0] ?? ''))
        return null;
    let i = words.slice(1).findIndex((word) => !word.startsWith('-')) + 1;
    if (words[i] === 'container' || words[i] === 'image')
        i++;
    const verb = words[i] ?? '';
    if (verb !== 'run' && verb !== 'create' && verb !== 'pull')
        return null;
    let name = null;
    let detached = background || verb === 'create';
    for (i++; i < words.length; i++) {
        const word = words[i] ?? '';
        if (!word.startsWith('-')) {
            // Options that stand in a variable of unknown content come before the image.
            if (/^["']?\$/.test(word) && !/[:/]/.test(word) && i + 1 < words.length)
                continue;
            break;
        }
        if (word === '-d' || word === '--detach' || word === '--detach=true' || /^-[itPq]*d/.test(word))
            detached = true;
        const value = optionValue(words, i);
        if (/^--name(?:=|$)/.test(word))
            name = value?.text ?? null;
        i += value?.skip ?? 0;
    }
    const image = words[i];
    if (image === undefined)
        return null;
    const command = words[i + 1];
    const serves = detached && !(command !== undefined && (0,servers/* isClient */.oc)(command));
    return verb === 'pull' || serves ? { image, position: i, name, runs: verb !== 'pull' } : null;
}
/** The value of an option: behind `=`, attached, or the next word. Null for a flag. */
function optionValue(words, i) {
    const word = words[i] ?? '';
    if (word.startsWith('--')) {
        const equals = word.indexOf('=');
        if (equals > 0)
            return { text: word.slice(equals + 1), skip: 0 };
        return flags.has(word) ? null : { text: words[i + 1] ?? '', skip: 1 };
    }
    if (shortFlags.test(word) && !word.endsWith('a'))
        return null;
    // -dp 80:80 takes the next word, -p80:80 and -eA=b carry their value.
    const letters = /^-[ditPq]*[a-zA-Z]$/.test(word);
    return letters || !attached.test(word)
        ? { text: words[i + 1] ?? '', skip: 1 }
        : { text: word.slice(2), skip: 0 };
}

// EXTERNAL MODULE: ./lib/src/support/path.js
var support_path = __webpack_require__(20331);
// EXTERNAL MODULE: ./lib/src/support/shell/paths.js
var paths = __webpack_require__(11475);
// EXTERNAL MODULE: ./lib/src/support/makefile.js
var support_makefile = __webpack_require__(28564);
;// CONCATENATED MODULE: ./lib/src/support/started/make-targets.js



const names = ['GNUmakefile', 'makefile', 'Makefile'];
const mostTargets = 60;
const valued = new Set(['-f', '--file', '--makefile', '-C', '--directory', '-I', '-o', '-W']);
/** The recipe lines that a `make` command runs, those of what its targets need first. */
function makeRecipes(words, directory, tree) {
    if (!/^(?:make|gmake)$/.test(words[0] ?? ''))
        return [];
    const call = callOf(words);
    const folder = call.directory === null ? directory : (0,paths/* below */.G)(directory, call.directory);
    if (folder === null)
        return [];
    const file = call.file === null ? defaultFile(folder, tree) : (0,support_path/* resolvePath */.o1)(folder, call.file);
    const source = file === null ? null : tree.text(file);
    if (file === null || source === null)
        return [];
    const files = withIncludes(file, source, folder, call.variables, tree);
    const goals = call.targets.length > 0 ? call.targets : [files[0]?.makefile.first ?? ''];
    return inOrder(goals, files).flatMap(({ target, from }) => target.recipe.map(({ text, line }) => ({
        text,
        line,
        file: from,
        directory: folder,
        variables: call.variables,
    })));
}
function callOf(words) {
    let directory = null;
    let file = null;
    const targets = [];
    const variables = new Map();
    for (let i = 1; i < words.length; i++) {
        const word = words[i] ?? '';
        const set = /^([A-Za-z_]\w*)[:?]?=/.exec(word);
        if (valued.has(word)) {
            const value = words[++i] ?? '';
            if (word === '-C' || word === '--directory')
                directory = value;
            else if (/^(?:-f|--file|--makefile)$/.test(word))
                file = value;
        }
        else if (/^--(?:file|makefile)=/.test(word))
            file = word.slice(word.indexOf('=') + 1);
        else if (/^--directory=/.test(word))
            directory = word.slice(word.indexOf('=') + 1);
        else if (set?.[1])
            variables.set(set[1], word.slice(set[0].length));
        else if (!word.startsWith('-') && !/^\d+$/.test(word))
            targets.push(word);
    }
    return { directory, file, targets, variables };
}
function withIncludes(file, source, folder, given, tree) {
    const makefile = (0,support_makefile/* readMakefile */.V)(source, given);
    const paths = makefile.includes.slice(0, 20).flatMap((path) => {
        const found = (0,support_path/* resolvePath */.o1)(folder, path);
        return found === null ? [] : path.includes('*') ? tree.list([found]) : [found];
    });
    const others = paths.flatMap((path) => {
        const text = path === file ? null : tree.text(path);
        return text === null ? [] : [{ file: path, makefile: (0,support_makefile/* readMakefile */.V)(text, makefile.variables) }];
    });
    return [{ file, makefile }, ...others];
}
function inOrder(goals, files) {
    const found = [];
    const seen = new Set();
    const visit = (name, depth) => {
        if (seen.has(name) || seen.size >= mostTargets || depth > 10)
            return;
        seen.add(name);
        for (const { file, makefile } of files) {
            const target = makefile.targets.get(name);
            if (!target)
                continue;
            for (const other of target.prerequisites)
                visit(other, depth + 1);
            found.push({ target, from: file });
        }
    };
    for (const goal of goals)
        visit(goal, 0);
    return found;
}
function defaultFile(folder, tree) {
    const paths = names.map((name) => (folder === '' ? name : `${folder}/${name}`));
    return paths.find((path) => tree.has(path)) ?? null;
}

// EXTERNAL MODULE: ./lib/src/support/json.js
var json = __webpack_require__(36194);
// EXTERNAL MODULE: ./lib/src/support/node.js
var support_node = __webpack_require__(36432);
;// CONCATENATED MODULE: ./lib/src/support/started/package-scripts.js




const managers = new Set(['npm', 'pnpm', 'yarn', 'bun']);
const runners = new Set(['run-s', 'run-p', 'npm-run-all', 'npm-run-all2', 'run-many']);
const runWords = new Set(['run', 'run-script', 'rum', 'urn']);
const shortWords = new Map([
    ['t', 'test'],
    ['tst', 'test'],
    ['test', 'test'],
    ['start', 'start'],
    ['stop', 'stop'],
    ['restart', 'restart'],
]);
const directoryOptions = new Set(['--prefix', '--cwd', '-C', '--dir']);
const workspaceOptions = new Set(['-w', '--workspace', '-F', '--filter', '--scope']);
/** The package scripts that a command of npm, pnpm, yarn or bun runs, each with those that come before and after it. */
function packageScripts(words, directory, tree) {
    const call = package_scripts_callOf(words);
    if (!call || call.names.length === 0)
        return [];
    const folder = call.directory === null ? directory : (0,paths/* below */.G)(directory, call.directory);
    if (folder === null)
        return [];
    const file = call.workspace === null ? join(folder, 'package.json') : workspaceFile(call.workspace, folder, tree);
    const scripts = file === null ? null : (0,support_node.at)(packageNode(file, tree), 'scripts');
    if (file === null || scripts === null)
        return [];
    return call.names.flatMap((name) => scriptsNamed(name, scripts, file));
}
function scriptsNamed(name, scripts, file) {
    return [`pre${name}`, name, `post${name}`].flatMap((key) => {
        const node = (0,support_node.at)(scripts, key);
        const script = (0,support_node/* text */.Qq)(node);
        if (node === null || script === null)
            return [];
        return [{ text: script, file, line: node.line, directory: (0,support_path/* directoryOf */.jt)(file), name: key }];
    });
}
function package_scripts_callOf(words) {
    const [command = ''] = words;
    if (runners.has(command)) {
        const names = words.slice(1).filter((word) => !word.startsWith('-'));
        return { names, directory: null, workspace: null };
    }
    if (!managers.has(command))
        return null;
    let directory = null;
    let workspace = null;
    const plain = [];
    for (let i = 1; i < words.length && words[i] !== '--'; i++) {
        const word = words[i] ?? '';
        const equals = word.indexOf('=');
        const name = equals > 0 ? word.slice(0, equals) : word;
        // Yarn's and npm's `-w` is also a flag of pnpm that names no workspace: "run in the root".
        if (command === 'pnpm' && (word === '-w' || word === '--workspace-root'))
            continue;
        const value = () => (equals > 0 ? word.slice(equals + 1) : (words[++i] ?? ''));
        if (directoryOptions.has(name))
            directory = value();
        else if (workspaceOptions.has(name))
            workspace = value();
        else if (!word.startsWith('-'))
            plain.push(word);
    }
    if (command === 'yarn' && plain[0] === 'workspace')
        workspace = plain.splice(0, 2)[1] ?? null;
    const name = scriptName(command, plain);
    return name === null ? null : { names: [name], directory, workspace };
}
function scriptName(command, plain) {
    const [first = '', second] = plain;
    if (runWords.has(first))
        return second ?? null;
    if (command === 'npm')
        return shortWords.get(first) ?? null;
    // The others run a script by its bare name, unless a command of their own has that name.
    return first === '' || /^(?:install|add|remove|exec|dlx|ci|i|x|publish)$/.test(first) ? null : first;
}
function workspaceFile(workspace, folder, tree) {
    const name = workspace.replace(/^\.{3}|\.{3}$/g, '').replace(/^\{(.*)\}$/, '$1');
    const direct = (0,paths/* below */.G)(folder, name);
    if (direct !== null && direct !== '' && tree.has(join(direct, 'package.json')))
        return join(direct, 'package.json');
    const root = packageNode(join(folder, 'package.json'), tree);
    const members = (0,support_node.at)(root, 'workspaces');
    const globs = (0,support_node/* texts */.Te)(members?.kind === 'map' ? (0,support_node.at)(members, 'packages') : members).map((glob) => join(folder, glob));
    const searched = globs.length > 0
        ? globs.map((glob) => `${glob}/package.json`)
        : [join(folder, '*/*/package.json'), join(folder, '*/package.json')];
    const named = tree.list(searched).find((path) => (0,support_node/* text */.Qq)((0,support_node.at)(packageNode(path, tree), 'name')) === name);
    return named ?? null;
}
function packageNode(path, tree) {
    const source = tree.text(path);
    if (source === null)
        return null;
    try {
        return (0,json/* parseJson */.q)(source);
    }
    catch {
        return null;
    }
}
const join = (folder, name) => (folder === '' ? name : `${folder}/${name}`);

;// CONCATENATED MODULE: ./lib/src/support/started/unwrap.js
/** Words that only run the command behind them, with how many words of their own they take. */
const wrappers = new Map([
    ['sudo', 0],
    ['env', 0],
    ['command', 0],
    ['exec', 0],
    ['nohup', 0],
    ['time', 0],
    ['nice', 0],
    ['timeout', 1],
    ['gtimeout', 1],
    ['xvfb-run', 0],
    ['cross-env', 0],
    ['cross-env-shell', 0],
    ['dotenv', 0],
    ['npx', 0],
    ['bunx', 0],
    ['retry', 0],
    ['travis_retry', 0],
]);
/** The same in two words: `bundle exec x`, `uv run x`. */
const pairs = new Set(('bundle exec,poetry run,uv run,pipenv run,pdm run,hatch run,rye run,pnpm exec,pnpm dlx,npm exec,yarn exec,' +
    'yarn dlx,doppler run,op run,infisical run,chamber exec,aws-vault exec,direnv exec,mise exec,mise x,rbenv exec,pyenv exec').split(','));
/** Options of wrappers that take the next word as their value. */
const unwrap_valued = new Set('-u -g -e -f -n -c -C --env-file --file --user --group --cwd --project --only-group --extra'.split(' '));
const assignment = /^[A-Za-z_]\w*=/;
/** A command's words without what is only wrapped around them (`sudo -E`, `env A=b`, `bundle exec`). */
function unwrap({ words, written, lines }) {
    let at = 0;
    for (let rounds = 0; rounds < 6; rounds++) {
        const next = behind(words, at);
        if (next === null || next >= words.length)
            break;
        at = next;
    }
    return { words: words.slice(at), written: written.slice(at), lines: lines.slice(at) };
}
function behind(words, at) {
    const name = baseName(words[at] ?? '');
    const own = wrappers.get(name);
    const pair = own === undefined && pairs.has(`${name} ${words[at + 1] ?? ''}`);
    if (own === undefined && !pair)
        return null;
    let i = at + (pair ? 2 : 1);
    for (; i < words.length; i++) {
        const word = words[i] ?? '';
        if (word === '--')
            return i + 1;
        if (word.startsWith('-')) {
            if (unwrap_valued.has(word) && name !== 'xvfb-run')
                i++;
        }
        else if (!assignment.test(word))
            break;
    }
    return i + (own ?? 0);
}
/** The last part of a command's path. */
function baseName(command) {
    return command.slice(command.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./lib/src/support/started/hops.js





const shells = /^(?:bash|sh|zsh|dash|ash|ksh)$/;
const shebang = /^#!\s*\S*\/(?:env\s+(?:-\S+\s+)?)?(?:bash|sh|zsh|dash|ash|ksh)\b/;
const none = new Map();
/** What runs behind a command: make targets, package scripts, scripts of the repository, `bash -c`. */
function hopsBehind({ words, directory }, tree) {
    const [name = ''] = words;
    const inline = inlineScript(words);
    if (inline !== null)
        return inline.map((text) => ({
            ...nothing,
            text,
            directory,
            key: `inline:${text.length}:${text.slice(0, 200)}`,
        }));
    if (name === 'make' || name === 'gmake')
        return makeRecipes(words, directory, tree).map((recipe) => ({
            ...recipe,
            ownLines: true,
            scriptDirectory: null,
            key: `${recipe.file}:${recipe.line}`,
        }));
    const scripts = packageScripts(words, directory, tree);
    if (scripts.length > 0)
        return scripts.map((script) => ({
            ...script,
            ownLines: false,
            scriptDirectory: null,
            variables: none,
            key: `${script.file}#${script.name}`,
        }));
    return scriptFile(words, directory, tree);
}
const nothing = { file: null, line: 1, ownLines: false, scriptDirectory: null, variables: none };
/** `bash -c '\u2026'`, `eval '\u2026'` and what `concurrently` is given. */
function inlineScript(words) {
    const [name = '', ...rest] = words;
    if (shells.test(baseName(name))) {
        const at = rest.findIndex((word) => /^-[a-z]*c$/.test(word));
        return at >= 0 && rest[at + 1] !== undefined ? [rest[at + 1] ?? ''] : null;
    }
    if (name === 'eval')
        return [rest.join(' ')];
    if (name !== 'concurrently')
        return null;
    return rest
        .filter((word) => !word.startsWith('-') && /\s|^(?:npm|yarn|pnpm):/.test(word))
        .map((word) => word.replace(/^(npm|yarn|pnpm):/, '$1 run '));
}
/** `./start.sh`, `bash ci/start.sh`, `source x`, or a script without an extension that says it is the shell's. */
function scriptFile(words, directory, tree) {
    const [name = ''] = words;
    const called = shells.test(baseName(name)) || name === 'source' || name === '.';
    const written = called ? words.slice(1).find((word) => !/^[-+]/.test(word)) : name;
    if (!written || (!called && !written.includes('/')))
        return [];
    const file = (0,paths/* below */.G)(directory, written);
    if (file === null || !tree.has(file))
        return [];
    const text = tree.text(file);
    if (text === null || !(called || shebang.test(text) || /\.(?:sh|bash)$/.test(file)))
        return [];
    const scriptDirectory = (0,support_path/* directoryOf */.jt)(file);
    return [{ text, file, line: 1, ownLines: true, directory, scriptDirectory, variables: none, key: file }];
}

;// CONCATENATED MODULE: ./lib/src/support/started/packages.js


const packages_managers = new Map([
    ['apt', /^install$/],
    ['apt-get', /^install$/],
    ['aptitude', /^install$/],
    ['brew', /^(?:install|reinstall)$/],
    ['apk', /^add$/],
    ['yum', /^install$/],
    ['dnf', /^install$/],
    ['microdnf', /^install$/],
    ['zypper', /^(?:install|in)$/],
    ['choco', /^install$/],
    ['pacman', /^-S/],
]);
/** The servers among the packages that a command installs; clients, libraries and extensions are none. */
function installedPackages(words) {
    const [name = '', ...rest] = words;
    const verb = packages_managers.get(baseName(name));
    if (!verb)
        return [];
    const at = rest.findIndex((word) => verb.test(word));
    if (at < 0)
        return [];
    return rest.slice(at + 1).flatMap((word) => {
        const server = word.startsWith('-') ? null : (0,servers/* serverNamed */.Jl)(word.slice(word.lastIndexOf('/') + 1));
        return server ? [{ ...server, declared: word, sure: baseName(name).startsWith('apt') }] : [];
    });
}

;// CONCATENATED MODULE: ./lib/src/support/started/walk.js







/** A workflow's step calls a make target that calls a script: three hops, never more. */
const deepest = 3;
/** One job runs no more text than this, over all that its scripts call. */
const mostText = 2_000_000;
const mostCommands = 20_000;
const composeVerbs = new Set(['up', 'run', 'start', 'create', 'watch']);
/**
 * Walks through the scripts of one job in order, and through what they call: make targets, package scripts, scripts
 * of the repository.
 */
function walkScripts(scripts, tree) {
    const walk = {
        tree,
        starts: [],
        installed: [],
        commands: [],
        notices: [],
        seen: new Set(),
        variables: new Map(),
        text: 0,
    };
    for (const script of scripts) {
        const variables = new Map([...walk.variables, ...script.variables]);
        const hop = { text: script.text, directory: script.directory, scriptDirectory: null, variables };
        runScript(hop, { at: script.at, related: script.related, runner: script.runner, depth: 0 }, walk);
    }
    return walk;
}
function runScript(script, frame, walk) {
    walk.text += script.text.length;
    if (walk.text > mostText)
        return;
    for (const command of (0,shell/* shellCommands */.h)(script.text, script)) {
        if (walk.commands.length >= mostCommands)
            return;
        rememberEnvironment(command, walk);
        inspect({ ...command, ...unwrap(command) }, frame, walk);
    }
}
/** `echo "KEY=value" >> $GITHUB_ENV` holds for the steps that follow. */
function rememberEnvironment({ words, output }, walk) {
    if (!output || !/\$\{?(?:GITHUB_ENV|BASH_ENV)\b/.test(output) || words[0] !== 'echo')
        return;
    for (const word of words.slice(1)) {
        const match = /^(?:export\s+)?([A-Za-z_]\w*)=(.*)$/s.exec(word);
        if (match?.[1] && !match[2]?.includes('$'))
            walk.variables.set(match[1], match[2] ?? '');
    }
}
function inspect(command, frame, walk) {
    const { words, written, lines, directory } = command;
    const at = frame.at(command.line);
    const { related } = frame;
    walk.commands.push({ words, written, directory, at });
    const container = containerCommand(words, command.background);
    if (container) {
        const { image, name, position, runs } = container;
        const line = frame.at(lines[position] ?? command.line);
        const others = line.line === at.line ? related : [line, ...related];
        const declared = written[position] ?? image;
        walk.starts.push({ kind: 'image', at, related: others, sure: runs, image, declared, name });
        return;
    }
    const compose = (0,compose_command/* composeCommand */.e)(words, command);
    if (compose) {
        if (!composeVerbs.has(compose.verb))
            return;
        if (compose.request)
            walk.starts.push({
                kind: 'compose',
                at,
                related: [at, ...related],
                sure: true,
                request: compose.request,
            });
        else
            walk.notices.push({
                text: 'which compose files this command starts is only known when it runs',
                at,
                unread: false,
            });
        return;
    }
    for (const one of installedPackages(words))
        walk.installed.push({ kind: 'server', at, related, ...one, runner: frame.runner });
    const server = startedServer(words);
    if (server)
        walk.starts.push({ kind: 'server', at, related, sure: true, ...server, runner: frame.runner });
    else
        follow(command, at, frame, walk);
}
function follow(command, at, frame, walk) {
    if (frame.depth >= deepest)
        return;
    for (const hop of hopsBehind(command, walk.tree)) {
        if (walk.seen.has(hop.key))
            continue;
        walk.seen.add(hop.key);
        const variables = new Map([...command.variables, ...command.assignments, ...hop.variables]);
        const { file, line, ownLines } = hop;
        const placed = (own) => file === null ? at : { file, line: ownLines ? line + own - 1 : line };
        const inner = {
            at: placed,
            related: file === null ? frame.related : [at, ...frame.related],
            runner: frame.runner,
            depth: file === null ? frame.depth : frame.depth + 1,
        };
        runScript({ ...hop, variables }, inner, walk);
    }
}
/** `systemctl start x`, `service x start`, `/etc/init.d/x start`, `brew services start x`, or a server's own command. */
function startedServer(words) {
    const [name = '', ...rest] = words;
    const plain = rest.filter((word) => !word.startsWith('-'));
    const unit = startedUnit(name, plain, rest.includes('--now'));
    if (unit === null)
        return (0,servers/* daemon */.fx)(name, rest);
    const known = (0,servers/* serverNamed */.Jl)(unit);
    return known && { ...known, declared: [name, ...plain.slice(0, 3)].join(' ').slice(0, 120) };
}
const starts = (verb) => /^(?:start|restart|run)$/i.test(verb);
function startedUnit(name, plain, now) {
    const [first = '', second = '', third = ''] = plain;
    if (name === 'systemctl')
        return starts(first) || (first === 'enable' && now) ? second : null;
    if (name === 'service')
        return starts(second) ? first : null;
    if (name === 'brew')
        return first === 'services' && starts(second) ? third : null;
    if (/^Start-Service$/i.test(name))
        return plain.at(-1) ?? null;
    return starts(first) ? (/^\/etc\/init\.d\/([\w.-]+)$/.exec(name)?.[1] ?? null) : null;
}

;// CONCATENATED MODULE: ./lib/src/support/started-services.js






/**
 * What the scripts of one job start, as declarations: containers, compose projects, servers of the machine.
 * A package that is installed and an image that is pulled count where nothing else of the job starts their engine; an
 * image that is pulled also only where nothing else of the environment plays its role (`unlessSet`).
 */
function declareStarted(walked, tree, { says, projectsSay = null, present }) {
    const declarations = [];
    const possible = [];
    const keys = [];
    const notices = [...walked.notices];
    const uses = [];
    const projects = new Set();
    for (const start of walked.starts) {
        if (start.kind === 'compose') {
            const project = JSON.stringify({ ...start.request, variables: [...start.request.variables] });
            if (projects.has(project))
                continue;
            projects.add(project);
            const reading = (0,compose_project/* declareComposeProject */.C)(start.request, tree, {
                says: projectsSay ?? says,
                related: start.related,
            });
            declarations.push(...(reading.declarations ?? []));
            keys.push(...(reading.keys ?? []));
            notices.push(...(reading.notices ?? []));
            uses.push(...(reading.uses ?? []));
            continue;
        }
        const made = start.kind === 'image' ? container(start, says) : server(start, walked, says);
        if (made && start.sure)
            declarations.push(made);
        else if (made)
            possible.push({ ...made, unlessSet: [] });
    }
    for (const one of walked.installed)
        if (one.sure)
            possible.push(server(one, walked, says));
    const running = new Set([...present, ...declarations.map((one) => one.engine)]);
    for (const one of possible)
        if (!running.has(one.engine)) {
            running.add(one.engine);
            declarations.push(one);
        }
    return { declarations, keys, notices, uses, jobs: [] };
}
function container({ image, declared, name, at, related }, says) {
    return (0,declare/* declareImage */.o)(image, at, { declared, name, related, says });
}
function server(start, { installed }, says) {
    const { at, declared, runner } = start;
    const { role } = (0,engines/* engine */.Hi)(start.engine);
    const from = installed.find((one) => one.engine === start.engine && one.version !== null);
    const version = start.version ?? from?.version ?? null;
    const others = from && start.version === null && from.at.line !== at.line ? [from.at] : [];
    const related = [...others, ...start.related];
    const known = { role, engine: start.engine, declared, at, related, says };
    if (version !== null || runner === null)
        return (0,declare/* declare */.x)({ ...known, version });
    const machine = preinstalledOnRunner(runner, start.engine);
    if (!machine)
        return (0,declare/* declare */.x)(known);
    if (runnerLabelMoves(runner))
        return (0,declare/* declare */.x)({ ...known, pin: 'floating' });
    const parts = Math.max(1, (0,engines/* engine */.Hi)(start.engine).boundary(machine.version));
    return (0,declare/* declare */.x)({ ...known, version: (0,versions/* truncate */.xv)(machine.version, parts) });
}


/***/ }),

/***/ 78760:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ composeCommand)
/* harmony export */ });
/* harmony import */ var _shell_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11475);

const optionsWithValue = /^(?:-f|-p|--file|--project-name|--profile|--env-file|--project-directory|--ansi|--progress|--parallel|-H|--host|--context)$/;
const upOptionsWithValue = /^(?:--scale|-t|--timeout|--exit-code-from|--attach|--no-attach|--pull|--wait-timeout|--index)$/;
const runOptionsWithValue = /^(?:-e|--env|-v|--volume|-p|--publish|-u|--user|-w|--workdir|--name|--entrypoint|-l|--label|--env-from-file|--cap-add|--cap-drop|--pull)$/;
/** Reads `docker compose \u2026` and its older and foreign spellings; null for any other command. */
function composeCommand(words, { directory, variables, assignments }) {
    const start = composeWords(words);
    if (start === null)
        return null;
    const options = new Map();
    let i = start;
    for (; i < words.length && words[i]?.startsWith('-'); i++) {
        const word = words[i] ?? '';
        const equals = word.startsWith('--') ? word.indexOf('=') : -1;
        const name = equals > 0 ? word.slice(0, equals) : word;
        if (equals > 0)
            add(options, name, word.slice(equals + 1));
        else if (optionsWithValue.test(word))
            add(options, name, words[++i] ?? '');
        else if (/^-[fp]./.test(word))
            add(options, word.slice(0, 2), word.slice(2));
    }
    const verb = words[i] ?? '';
    const rest = words.slice(i + 1);
    const own = [...(options.get('-f') ?? []), ...(options.get('--file') ?? [])];
    const files = relative(own.length > 0 ? own : [], directory);
    const environmentFiles = relative(options.get('--env-file') ?? [], directory);
    const [projectDirectory = null] = options.get('--project-directory') ?? [];
    if (directory === null || files === null)
        return { verb, request: null };
    const request = {
        directory,
        files,
        profiles: [...profilesBehind(rest), ...(options.get('--profile') ?? [])].flatMap((one) => one.split(',')),
        services: servicesOf(verb, rest),
        variables: assignments.size > 0 ? new Map([...variables, ...assignments]) : new Map(variables),
        environmentFiles: environmentFiles ?? [],
        projectDirectory: projectDirectory === null ? null : (relative([projectDirectory], directory)?.[0] ?? null),
    };
    return { verb, request };
}
/** Where the words behind `docker compose` begin. */
function composeWords(words) {
    const [name = ''] = words;
    if (/^(?:docker-compose(?:\.exe)?|podman-compose|sail)$/.test(name.slice(name.lastIndexOf('/') + 1)))
        return 1;
    if (!/^(?:docker|podman|nerdctl)$/.test(name))
        return null;
    const at = words.findIndex((word, i) => i > 0 && !word.startsWith('-'));
    return words[at] === 'compose' ? at + 1 : null;
}
function add(options, name, value) {
    const before = options.get(name);
    if (before)
        before.push(value);
    else
        options.set(name, [value]);
}
/** Paths as seen from the folder; null where one of them is not known. */
function relative(paths, directory) {
    const up = directory ? '../'.repeat(directory.split('/').length) : '';
    const found = paths.map((path) => (0,_shell_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .G)(directory, path));
    return found.includes(null) ? null : found.map((path) => `${up}${path}`);
}
const profilesBehind = (rest) => rest.flatMap((word, i) => (word === '--profile' ? (rest[i + 1] ?? []) : []));
function servicesOf(verb, rest) {
    const valued = verb === 'run' ? runOptionsWithValue : upOptionsWithValue;
    const services = [];
    for (let i = 0; i < rest.length; i++) {
        const word = rest[i] ?? '';
        if (word.startsWith('-')) {
            if (valued.test(word) || word === '--profile')
                i++;
        }
        else if (/^[\w.-]+$/.test(word)) {
            services.push(word);
            if (verb === 'run')
                break;
        }
    }
    return services;
}


/***/ })

};
