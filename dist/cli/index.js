#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 76982:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 58611:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 37067:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 98995:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 41792:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 58500:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 82987:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("perf_hooks");

/***/ }),

/***/ 2203:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 64756:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 39023:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 18976:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ commands),
/* harmony export */   l: () => (/* binding */ readArguments)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57975);
/* harmony import */ var _support_closest_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(24169);
/* harmony import */ var _support_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3185);
/* harmony import */ var _support_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(98308);




/** What can be asked for. */
const commands = [
    'check',
    'time',
    'people',
    'history',
    'inventory',
    'merge',
    'explain',
    'fix',
    'init',
    'probe',
];
const flags = {
    format: { type: 'string' },
    base: { type: 'string' },
    config: { type: 'string' },
    'fail-on': { type: 'string' },
    scope: { type: 'string' },
    require: { type: 'string', multiple: true },
    name: { type: 'string' },
    since: { type: 'string' },
    move: { type: 'string', multiple: true },
    repository: { type: 'string' },
    env: { type: 'string', multiple: true },
    write: { type: 'string' },
    against: { type: 'string' },
    output: { type: 'string', short: 'o' },
    'dry-run': { type: 'boolean' },
    quiet: { type: 'boolean', short: 'q' },
    verbose: { type: 'boolean', short: 'v' },
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean', short: 'V' },
};
const common = ['quiet', 'verbose', 'help', 'version'];
const accepted = {
    check: [
        'repository',
        'format',
        'base',
        'config',
        'fail-on',
        'scope',
        'require',
        'name',
        'output',
        ...common,
    ],
    time: ['repository', 'since', 'format', 'config', 'output', ...common],
    people: ['repository', 'since', 'format', 'config', 'output', ...common],
    history: ['since', 'format', 'config', 'output', ...common],
    inventory: ['repository', 'format', 'base', 'config', 'output', ...common],
    merge: ['format', 'output', ...common],
    explain: common,
    fix: ['config', 'move', 'dry-run', ...common],
    init: ['dry-run', ...common],
    probe: ['env', 'write', 'against', 'format', 'config', 'fail-on', ...common],
};
/**
 * Understands a command line; without a command it is `check`.
 * @throws UserError for whatever it does not know
 */
function readArguments(argv) {
    const { values, positionals } = parse(argv);
    const command = commands.find((each) => each === positionals[0]);
    const given = Object.entries(values);
    for (const [name] of given)
        refuseForeign(name, command ?? 'check');
    return {
        command: command ?? 'check',
        isNamed: command !== undefined,
        rest: command ? positionals.slice(1) : positionals,
        values: new Map(given.flatMap(([name, value]) => typeof value === 'boolean' ? [] : [[name, [value].flat().join(',')]])),
        set: new Set(given.flatMap(([name, value]) => (value === true ? [name] : []))),
    };
}
function parse(argv) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...argv], options: flags, allowPositionals: true, strict: true });
    }
    catch (error) {
        const said = error instanceof Error ? error.message : String(error);
        const unknown = /^Unknown option '-*([^']*)'/.exec(said)?.[1];
        if (unknown === undefined)
            throw new _support_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(withoutValue(said), 'See parity-gate --help.');
        throw new _support_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`there is no option ${(0,_support_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(unknown.length > 1 ? `--${unknown}` : `-${unknown}`)}`, (0,_support_closest_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestion */ .h)(unknown, Object.keys(flags)).replace(/"([^"]+)"/, '"--$1"'));
    }
}
/** Node's own words, unless it is about a value that is not there or looks like the next option. */
function withoutValue(said) {
    const name = /^Option '(?:-\w, )?(--[\w-]+)(?: <value>)?' (?:argument missing|argument is ambiguous)/.exec(said)?.[1];
    return name ? `${name} needs a value` : (0,_support_sinks_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(said.split('\n')[0] ?? said);
}
function refuseForeign(name, command) {
    if (accepted[command].includes(name))
        return;
    const where = commands.filter((each) => accepted[each].includes(name));
    throw new _support_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${command} has no option --${name}`, `It belongs to ${listed(where)}. See parity-gate ${command} --help.`);
}
const listed = (words) => [words.slice(0, -1).join(', '), ...words.slice(-1)].filter(Boolean).join(' and ');


/***/ }),

/***/ 35291:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ printOut),
/* harmony export */   y: () => (/* binding */ printError)
/* harmony export */ });
/** Standard output: results and, on a runner, its commands. Whatever comes here was made by the sink of its medium. */
const printOut = (text) => void process.stdout.write(text);
/** Standard error: progress and explanations. */
const printError = (text) => void process.stderr.write(text);


/***/ }),

/***/ 24169:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   k: () => (/* binding */ closest)
/* harmony export */ });
const longest = 64;
/** The name of the list that was probably meant, or null where none comes near. */
function closest(written, names) {
    const target = written.toLowerCase();
    if (target.length > longest)
        return null;
    let best = null;
    let least = Math.max(1, Math.floor(target.length / 3)) + 1;
    for (const name of names) {
        const distance = editDistance(target, name.toLowerCase().slice(0, longest));
        if (distance < least)
            [best, least] = [name, distance];
    }
    return best;
}
/** `Did you mean "x"?`, or the names there are. */
function suggestion(written, names) {
    const near = closest(written, names);
    return near ? `Did you mean "${near}"?` : `It can be: ${names.join(', ')}.`;
}
// Optimal string alignment: a swap of two neighbours, the commonest slip of the fingers, counts as one.
function editDistance(a, b) {
    let before = [];
    let last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
            row.push(cost);
        }
        [before, last] = [last, row];
    }
    return last[b.length] ?? 0;
}


/***/ }),

/***/ 34928:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ join),
/* harmony export */   k: () => (/* binding */ templateOf)
/* harmony export */ });
/** A template tag for one medium: literals are ours, values must already be safe there. */
function templateOf() {
    return (literals, ...values) => String.raw({ raw: literals }, ...values);
}
/** Safe parts, one after the other. */
function join(parts, separator) {
    return parts.join(separator);
}


/***/ }),

/***/ 3185:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   ZD: () => (/* binding */ repeated),
/* harmony export */   eF: () => (/* binding */ run),
/* harmony export */   iU: () => (/* binding */ tty),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   xl: () => (/* binding */ finished)
/* harmony export */ });
/* harmony import */ var _safe_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(34928);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(45919);


/** A terminal template: values must come from this sink. */
const tty = (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .templateOf */ .k)();
const longestText = 1000;
/** Text of others, with everything visible: it cannot colour, move the cursor or begin a line of its own. */
function plain(text, limit = longestText) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(text, limit);
}
/**
 * Finished lines as one text that no runner takes for a command: it reads `::command` at the start of a line and
 * the older `##[command]` anywhere in one.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
function finished(lines) {
    const text = lines.map((line) => line.trimEnd()).join('\n');
    return text.replace(/^([^\S\n]*:):/gm, '$1\\u{3a}').replaceAll('##[', '#\\u{23}[');
}
/** One line for the log. */
function logLine(text) {
    return finished([plain(text)]);
}
/** That many of a sign of ours. */
function repeated(sign, times) {
    return sign.repeat(Math.max(0, times));
}
/** Safe parts, one after the other. */
function run(parts, separator = tty ``) {
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .f)(parts, separator);
}


/***/ }),

/***/ 45919:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ visible)
/* harmony export */ });
/* unused harmony export nameLimit */
/** The longest name that is shown; a path of a real repository stays below it. */
const nameLimit = 200;
const longestCredentials = 8192;
const unseen = /[\p{C}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\u2800]|(?! )\p{Zs}/u;
const mark = /\p{M}/u;
// Two accents on one letter occur in writing; more hide the text around them.
const marksInARow = 2;
const braces = (hexadecimal) => `\\u{${hexadecimal}}`;
/**
 * Text as it is, but what would not be seen or would move the text around it (control characters, line breaks,
 * direction changes, zero width, piled accents) is written out, credentials in URLs are left out, and it is cut.
 */
function visible(text, limit = nameLimit, written = braces) {
    if (text.length <= limit && /^[ -~]*$/.test(text))
        return withoutCredentials(text);
    // Twice the limit in UTF-16 units holds `limit` code points and one more, which tells whether anything is left;
    // the end of credentials may lie behind it.
    const points = [...withoutCredentials(text.slice(0, 2 * limit + longestCredentials))];
    let marks = 0;
    let shown = '';
    for (const point of points.slice(0, limit)) {
        marks = mark.test(point) ? marks + 1 : 0;
        shown +=
            unseen.test(point) || marks > marksInARow ? written(point.codePointAt(0)?.toString(16) ?? '') : point;
    }
    return points.length > limit ? `${shown}\u2026` : shown;
}
/** `postgres://user:secret@host` as `postgres://\u2026@host`. */
function withoutCredentials(text) {
    return text.replace(/:\/\/[^\s/]*@/g, '://\u2026@');
}


/***/ }),

/***/ 98308:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ explainError),
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/** A failure that the person who runs the gate can put right: what happened, where, and what to do about it. */
class UserError extends Error {
    help;
    place;
    constructor(message, help, place = null) {
        super(message);
        this.name = 'UserError';
        this.help = help;
        this.place = place;
    }
}
/** The whole error as a person reads it: `file:line: what happened`, and below it what to do. */
function explainError(error) {
    const where = error.place ? `${error.place.file}:${error.place.line}: ` : '';
    return `${where}${error.message}\n  ${error.help}`;
}


/***/ }),

/***/ 51294:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The version of this tool; a test holds it equal to package.json's. */
const version = '0.1.0';


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (function () {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (function () {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (function () {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (function () {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (function () {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (function () {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: ./lib/src/cli-commands/arguments.js
var cli_commands_arguments = __nccwpck_require__(18976);
;// CONCATENATED MODULE: ./lib/src/cli-commands/help.js

/** What `--help` prints; no line is longer than a terminal of 80 columns. */
const help = `parity-gate: do development, CI and production run the same things?

Usage
  parity-gate [check] [folder]     compare them; the exit code is the answer
  parity-gate inventory [folder]   what was read, which environment, and why
  parity-gate explain <rule>       what a rule compares, and how to allow it
  parity-gate explain <engine> <engine>
                                   what behaves differently between two engines
  parity-gate explain <engine> <version> <version>
                                   or between two versions of one
  parity-gate fix [folder]         replace the versions that differ, where one
                                   line does and it is certain
  parity-gate init [folder]        write a configuration and a workflow from
                                   what is there
  parity-gate history [folder]     since when each gap exists, and how the gaps
                                   came and went
  parity-gate time [folder]        how long code waits for production
  parity-gate people [folder]      whether those who write code also deploy it;
                                   counts, no names
  parity-gate probe [url ...]      ask running services how they are set up, and
                                   hold them against production
  parity-gate merge <reports>      the JSON reports of many repositories as one
                                   overview

Options of check
  --format text|json|sarif|markdown|html
                        how to print the report (default: text)
  -o, --output FILE     print the report into a file
  --base REF            compare with where this branch left REF, so that only
                        new findings count
  --repository OWNER/NAME[@REF]
                        a repository on GitHub through its API, without a clone
                        (GITHUB_TOKEN)
  --config FILE         another configuration than .github/parity.yml
  --fail-on high|medium|low|none
                        the least severity that fails (default: high)
  --scope new|all       whether findings that REF has as well fail (default: new
                        with --base, otherwise all)
  --require dev,ci,prod environments that must declare something
  --name NAME           tells several runs on one repository apart

Options of inventory
  --format text|json    how to print it; --output, --base, --repository and
                        --config as with check

Options of fix
  --move dev,ci|prod    which side changes (default: dev,ci, so that they follow
                        production)
  --dry-run             show the difference and change nothing; --config as with
                        check

Options of init
  --dry-run             print the files and write nothing

Options of history
  --since 90d|1y|DATE   how far back (default: 1y); --format text|json|html,
                        --output and --config as with check

Options of time and people
  --since 90d|1y|DATE   how far back (default: 90d); --format text|json,
                        --output, --repository and --config as with check
  With GITHUB_TOKEN, deployments and pull requests come from GitHub; without
  one, tags from git alone.

Options of probe
  --env NAME            a variable that holds the URL of a service; no URL is
                        ever shown
  --write FILE          write what they say, where production can be reached:
                        .github/parity/production.json
  --against FILE        compare with another file than that one
  --format text|json    how to print what differs; --config and --fail-on as
                        with check

Options of merge
  --format text|json|markdown|html
                        how to print the overview; --output as with check

Options of every command
  -q, --quiet           nothing but the result
  -v, --verbose         also say where time goes, and where a crash happened
  -h, --help            this text; after a command, what belongs to it
  -V, --version         the version

Exit codes
  0  nothing that counts differs
  1  findings at or above --fail-on
  2  no judgement: wrong usage or configuration, a changed file that cannot be
     read, a crash
  3  nothing to compare: fewer than two environments declare anything; no
     deployment is known, with time and people

Examples
  parity-gate                                    this folder
  parity-gate --base origin/main                 only what this branch brings
  parity-gate --format sarif -o parity.sarif     for code scanning
  parity-gate explain version-differs            one rule
  parity-gate fix --dry-run                      what one line each would close
`;
/** The part of the help that one command needs. */
function helpFor(command) {
    const [opening = '', usage = '', ...blocks] = help.trimEnd().split('\n\n');
    const entries = usage.split(/\n(?= {2}\S)/).slice(1);
    const mine = entries.filter((entry) => new RegExp(`^ {2}parity-gate \\[?${command}\\b`).test(entry));
    const belongs = (block) => {
        const [title = ''] = block.split('\n');
        const named = cli_commands_arguments/* commands */.P.filter((each) => title.split(' ').includes(each));
        return title !== 'Examples' && (named.length === 0 || named.includes(command));
    };
    return `${[opening, ['Usage', ...mine].join('\n'), ...blocks.filter(belongs)].join('\n\n')}\n`;
}

// EXTERNAL MODULE: ./lib/src/support/user-error.js
var user_error = __nccwpck_require__(98308);
;// CONCATENATED MODULE: ./lib/src/hosts/process.js

/**
 * Makes the process end with 2, which says "no judgement", unless `settle` is called: whatever ends it before that (a
 * crash, a promise that never settles, a signal) must not look like a verdict.
 */
function latchExitCode(complain) {
    process.exitCode = 2;
    let broken = false;
    const breakOff = (error) => {
        // Whoever reads our output may stop early (`| head`); that changes neither verdict nor exit code.
        if (isClosedPipe(error))
            return;
        broken = true;
        process.exitCode = 2;
        complain(error);
    };
    process.on('uncaughtException', breakOff);
    // Once: whoever presses Ctrl-C a second time wants it to stop at once.
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.once(signal, () => breakOff(new user_error/* UserError */.y(`stopped by ${signal}`, 'There is no judgement; run it again.')));
    return {
        settle(code) {
            if (!broken)
                process.exitCode = code;
        },
    };
}
const isClosedPipe = (error) => error instanceof Error &&
    'code' in error &&
    error.code === 'EPIPE' &&
    'syscall' in error &&
    error.syscall === 'write';

// EXTERNAL MODULE: ./lib/src/hosts/streams.js
var streams = __nccwpck_require__(35291);
// EXTERNAL MODULE: ./lib/src/support/sinks/terminal.js
var terminal = __nccwpck_require__(3185);
// EXTERNAL MODULE: ./lib/src/version.js
var version = __nccwpck_require__(51294);
;// CONCATENATED MODULE: ./lib/src/cli.js







const latch = latchExitCode((error) => (0,streams/* printError */.y)(`${complaint(error)}\n`));
void main();
async function main() {
    try {
        latch.settle(await run((0,cli_commands_arguments/* readArguments */.l)(process.argv.slice(2))));
    }
    catch (error) {
        (0,streams/* printError */.y)(`${complaint(error)}\n`);
    }
}
// The commands are loaded when one is asked for: help and version answer at once.
async function run(args) {
    if (args.set.has('version'))
        return print(`${version/* version */.r}\n`);
    if (args.set.has('help'))
        return print(args.isNamed ? helpFor(args.command) : help);
    const { commands } = await __nccwpck_require__.e(/* import() */ 2676).then(__nccwpck_require__.bind(__nccwpck_require__, 72676));
    return commands[args.command](args);
}
function print(text) {
    (0,streams/* printOut */.A)(text);
    return 0;
}
function complaint(error) {
    if (error instanceof user_error/* UserError */.y)
        return (0,terminal/* finished */.xl)((0,user_error/* explainError */.U)(error)
            .split('\n')
            .map((line) => (0,terminal/* plain */.pj)(line)));
    const { argv } = process;
    const detailed = argv.includes('--verbose') || argv.includes('-v');
    const said = error instanceof Error ? (detailed ? (error.stack ?? error.message) : error.message) : String(error);
    const hint = detailed ? [] : ['  Run it again with --verbose to see where.'];
    const lines = [`A fault of parity-gate, so no judgement: ${said}`, ...hint];
    return (0,terminal/* finished */.xl)(lines
        .join('\n')
        .split('\n')
        .map((line) => (0,terminal/* plain */.pj)(line)));
}

