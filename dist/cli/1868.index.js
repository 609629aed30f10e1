export const id = 1868;
export const ids = [1868];
export const modules = {

/***/ 90537:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ blocks),
/* harmony export */   l: () => (/* binding */ attribute)
/* harmony export */ });
/** The attribute of that name; of several the first. */
function attribute(body, name) {
    return body.attributes.find((one) => one.name === name) ?? null;
}
/** The blocks of that type, in order. */
function blocks(body, type) {
    return body.blocks.filter((one) => one.type === type);
}


/***/ }),

/***/ 88132:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ parseHcl)
});

// EXTERNAL MODULE: ./lib/src/support/unreadable.js
var unreadable = __webpack_require__(91959);
;// CONCATENATED MODULE: ./lib/src/support/hcl-scanner.js

/** Deeper nesting than this is refused: no hand writes it, and a stack has an end. */
const deepest = 64;
const mostProblems = 100;
/** A scanner at the start of a text, behind a byte order mark. */
function scan(text) {
    const lineStarts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        lineStarts.push(at + 1);
    const at = text.startsWith('\uFEFF') ? 1 : 0;
    const state = { depth: 0, acrossLines: false, lastLine: 0, skippedFrom: 0, skippedTo: 0 };
    return { text, lineStarts, problems: [], at, end: text.length, ...state };
}
/** Line and column (1-based) of an offset. */
function positionOf(scanner, offset) {
    const starts = scanner.lineStarts;
    let line = scanner.lastLine;
    while ((starts[line] ?? 0) > offset)
        line--;
    while ((starts[line + 1] ?? Number.POSITIVE_INFINITY) <= offset)
        line++;
    scanner.lastLine = line;
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
}
/** Gives up the piece that is being read. */
function fail(scanner, what, at = scanner.at) {
    throw new unreadable/* Unreadable */.I(what, positionOf(scanner, at).line);
}
/** Notes a problem; false where there are so many that reading on is pointless. */
function note(scanner, problem) {
    if (scanner.problems.length < mostProblems)
        scanner.problems.push(problem);
    return scanner.problems.length < mostProblems;
}
/** The character at the current place, or an empty text at the end. */
function peek(scanner, ahead = 0) {
    return scanner.at + ahead < scanner.end ? (scanner.text[scanner.at + ahead] ?? '') : '';
}
/** Whether exactly this text comes next. */
function comes(scanner, text) {
    return scanner.at + text.length <= scanner.end && scanner.text.startsWith(text, scanner.at);
}
/** Steps over this text, or fails. */
function expect(scanner, text) {
    if (!comes(scanner, text))
        fail(scanner, `expected "${text}"`);
    scanner.at += text.length;
}
/** What the pattern (sticky) matches here, stepped over; null where it does not match. */
function take(scanner, pattern) {
    pattern.lastIndex = scanner.at;
    const found = pattern.exec(scanner.text)?.[0];
    if (!found || scanner.at + found.length > scanner.end)
        return null;
    scanner.at += found.length;
    return found;
}
const identifier = /[\p{L}_][\p{L}\p{N}_-]*/uy;
/** An identifier, stepped over, or null. */
function takeIdentifier(scanner) {
    return take(scanner, identifier);
}
/** Steps over white space and comments; over line breaks only where they mean nothing. */
function skip(scanner, lineBreaks = scanner.acrossLines) {
    // Skipping twice in a row is one gap.
    if (scanner.at !== scanner.skippedTo)
        scanner.skippedFrom = scanner.at;
    skipAll(scanner, lineBreaks);
    scanner.skippedTo = scanner.at;
}
function skipAll(scanner, lineBreaks) {
    while (scanner.at < scanner.end) {
        const character = scanner.text[scanner.at];
        if (character === ' ' || character === '\t' || character === '\r' || (lineBreaks && character === '\n'))
            scanner.at++;
        else if (character === '#' || comes(scanner, '//'))
            scanner.at = endOfLine(scanner, scanner.at);
        else if (comes(scanner, '/*'))
            skipComment(scanner);
        else
            return;
    }
}
function skipComment(scanner) {
    const start = scanner.at;
    const close = scanner.text.indexOf('*/', start + 2);
    scanner.at = close < 0 || close + 2 > scanner.end ? scanner.end : close + 2;
    if (close < 0)
        fail(scanner, 'a comment is never closed', start);
}
/** The offset of the line break that ends the line of an offset. */
function endOfLine(scanner, offset) {
    const found = scanner.text.indexOf('\n', offset);
    return found < 0 || found > scanner.end ? scanner.end : found;
}
/** Reads something one level deeper, with line breaks meaning something or not, and comes back to this level. */
function nested(scanner, acrossLines, read) {
    if (scanner.depth >= deepest)
        fail(scanner, `nested deeper than ${deepest} levels`);
    const before = scanner.acrossLines;
    scanner.depth++;
    scanner.acrossLines = acrossLines;
    const result = read();
    scanner.depth--;
    scanner.acrossLines = before;
    return result;
}

;// CONCATENATED MODULE: ./lib/src/support/hcl-collections.js


/** A list, or the list that a for-expression makes. */
function parseList(scanner, position) {
    if (startsFor(scanner))
        return parseFor(scanner, ']', position);
    return { kind: 'list', items: parseItems(scanner, ']'), ...position };
}
/** Expressions between commas, from the opening bracket to behind the closing one. */
function parseItems(scanner, close) {
    return nested(scanner, true, () => {
        const items = [];
        scanner.at++;
        for (skip(scanner); peek(scanner) !== close; skip(scanner)) {
            items.push(parseExpression(scanner));
            skip(scanner);
            take(scanner, /\.\.\./y);
            skip(scanner);
            if (peek(scanner) !== close)
                expect(scanner, ',');
        }
        scanner.at++;
        return items;
    });
}
/** An object, or the one that a for-expression makes. */
function parseObject(scanner, position) {
    if (startsFor(scanner))
        return parseFor(scanner, '}', position);
    return nested(scanner, false, () => {
        const entries = [];
        scanner.at++;
        for (skip(scanner, true); peek(scanner) !== '}'; skip(scanner, true)) {
            entries.push(parseEntry(scanner));
            skip(scanner);
            if (peek(scanner) === ',')
                scanner.at++;
            else if (peek(scanner) !== '\n' && peek(scanner) !== '}')
                fail(scanner, 'expected "," or a line break');
        }
        scanner.at++;
        return { kind: 'object', entries, ...position };
    });
}
function parseEntry(scanner) {
    const position = positionOf(scanner, scanner.at);
    const name = parseOperation(scanner, 1);
    skip(scanner);
    if (peek(scanner) === ':')
        scanner.at++;
    else
        expect(scanner, '=');
    const key = name.kind === 'name' ? name.name : name.kind === 'literal' ? name.text : null;
    skip(scanner, true);
    return { key, value: parseExpression(scanner), ...position };
}
const forOf = /for[ \t\r\n]+[\p{L}_"]/uy;
function startsFor(scanner) {
    const opening = scanner.at++;
    skip(scanner, true);
    forOf.lastIndex = scanner.at;
    scanner.at = opening;
    return forOf.test(scanner.text);
}
function parseFor(scanner, close, position) {
    return nested(scanner, true, () => {
        scanner.at++;
        skip(scanner);
        for (const word of ['for', ',', 'in'])
            parseForWord(scanner, word);
        parseExpression(scanner);
        skip(scanner);
        expect(scanner, ':');
        parseExpression(scanner);
        skip(scanner);
        if (take(scanner, /=>/y))
            parseExpression(scanner);
        skip(scanner);
        take(scanner, /\.\.\./y);
        skip(scanner);
        if (take(scanner, /if\b/y))
            parseExpression(scanner);
        skip(scanner);
        expect(scanner, close);
        return { kind: 'for', ...position };
    });
}
/** `for k`, the optional `, v` and `in`. */
function parseForWord(scanner, word) {
    if (word === ',' && peek(scanner) !== ',')
        return;
    expect(scanner, word);
    skip(scanner);
    if (word !== 'in' && !takeIdentifier(scanner))
        fail(scanner, 'expected a name');
    skip(scanner);
}

;// CONCATENATED MODULE: ./lib/src/support/hcl-templates.js


const endPlain = new Set(['"', '\\', '$', '%', '\n']);
const plainQuoted = /"[^"\\$%\n]*"/y;
const escapes = new Map([
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
]);
/** A quoted string: a literal where nothing is interpolated. */
function parseQuoted(scanner) {
    const position = positionOf(scanner, scanner.at);
    const plain = take(scanner, plainQuoted);
    if (plain !== null)
        return { kind: 'literal', type: 'string', text: plain.slice(1, -1), ...position };
    const parts = nested(scanner, true, () => {
        scanner.at++;
        const read = parseParts(scanner, endPlain, '"');
        expect(scanner, '"');
        return read;
    });
    if (parts.every((part) => part.kind === 'text'))
        return { kind: 'literal', type: 'string', text: parts.map((part) => part.text).join(''), ...position };
    return { kind: 'template', heredoc: false, parts, ...position };
}
/** The parts of a template up to what closes it, or to the end. */
function parseParts(scanner, endPlain, close, parts = []) {
    while (scanner.at < scanner.end && !(close && comes(scanner, close))) {
        const position = positionOf(scanner, scanner.at);
        if (comes(scanner, '$${') || comes(scanner, '%%{')) {
            addText(parts, `${peek(scanner)}{`, position);
            scanner.at += 3;
        }
        else if (comes(scanner, '${') || comes(scanner, '%{'))
            parts.push(parseInterpolation(scanner));
        else if (close && peek(scanner) === '\\')
            addText(parts, takeEscape(scanner), position);
        else if (close && peek(scanner) === '\n')
            fail(scanner, 'a string is not closed on its line');
        else
            addText(parts, takePlain(scanner, endPlain), position);
    }
    return parts;
}
/** The text up to the next character that may mean something; at least one character. */
function takePlain(scanner, ends) {
    const start = scanner.at++;
    while (scanner.at < scanner.end && !ends.has(scanner.text[scanner.at] ?? ''))
        scanner.at++;
    return scanner.text.slice(start, scanner.at);
}
function takeEscape(scanner) {
    const unicode = take(scanner, /\\(?:u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})/y);
    if (unicode) {
        const code = Number.parseInt(unicode.slice(2), 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
    }
    const letter = peek(scanner, 1);
    if (letter === '\n')
        fail(scanner, 'a string is not closed on its line');
    scanner.at += 2;
    return escapes.get(letter) ?? letter;
}
function addText(parts, text, position) {
    const last = parts.at(-1);
    if (last?.kind !== 'text')
        parts.push({ kind: 'text', text, ...position });
    else
        parts[parts.length - 1] = { ...last, text: last.text + text };
}
function parseInterpolation(scanner) {
    const position = positionOf(scanner, scanner.at);
    const directive = peek(scanner) === '%';
    return nested(scanner, true, () => {
        scanner.at += 2;
        if (peek(scanner) === '~')
            scanner.at++;
        skip(scanner);
        if (directive)
            return skipDirective(scanner, position);
        const expression = parseExpression(scanner);
        closeInterpolation(scanner);
        return { kind: 'expression', expression, ...position };
    });
}
/** `if x`, `else`, `endif`, `for a, b in x`, `endfor`. */
function skipDirective(scanner, position) {
    const word = take(scanner, /(?:if|else|endif|for|endfor)\b/y);
    if (word === 'for')
        take(scanner, /[ \t]+[\p{L}\p{N}_, \t-]{1,200}?[ \t]in\b/uy);
    if (word === 'if' || word === 'for')
        parseExpression(scanner);
    closeInterpolation(scanner);
    return { kind: 'directive', ...position };
}
function closeInterpolation(scanner) {
    skip(scanner);
    if (peek(scanner) === '~')
        scanner.at++;
    expect(scanner, '}');
}

;// CONCATENATED MODULE: ./lib/src/support/hcl-heredocs.js



const hcl_heredocs_endPlain = new Set(['$', '%']);
/**
 * A heredoc. An error inside (a shell's `${name:-x}` that nobody escaped) costs only its own text,
 * because its end is known before; one without an end swallows the rest of the file, as it does in Terraform.
 */
function parseHeredoc(scanner) {
    const start = scanner.at;
    const opening = take(scanner, /<<-?[\p{L}_][\p{L}\p{N}_-]*[ \t]*\r?\n/uy);
    if (!opening)
        fail(scanner, 'expected the name of a heredoc and a line break');
    const marker = opening.replace(/^<<-?/, '').trim();
    const [bodyEnd, after] = findEnd(scanner, marker, start);
    const outer = { end: scanner.end, depth: scanner.depth, acrossLines: scanner.acrossLines };
    const indent = opening.startsWith('<<-') ? commonIndent(scanner.text.slice(scanner.at, bodyEnd)) : 0;
    scanner.end = bodyEnd;
    const parts = [];
    try {
        nested(scanner, true, () => parseParts(scanner, hcl_heredocs_endPlain, '', parts));
    }
    catch (error) {
        if (!(error instanceof unreadable/* Unreadable */.I))
            throw error;
        note(scanner, { what: error.message, line: error.line });
        parts.push({ kind: 'directive', ...positionOf(scanner, scanner.at) });
    }
    Object.assign(scanner, outer, { at: after });
    return { kind: 'template', heredoc: true, parts: dedent(parts, indent), ...positionOf(scanner, start) };
}
/** Where the body ends, and where the line of the end marker does. */
function findEnd(scanner, marker, start) {
    for (let line = scanner.at; line < scanner.end; line = endOfLine(scanner, line) + 1) {
        const end = endOfLine(scanner, line);
        if (scanner.text.slice(line, Math.min(end, line + 400)).trim() === marker)
            return [line, end];
    }
    scanner.at = scanner.end;
    return fail(scanner, `the heredoc "${marker}" is never closed`, start);
}
function commonIndent(text) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    return lines.reduce((least, line) => Math.min(least, line.length - line.trimStart().length), 1000);
}
function dedent(parts, indent) {
    const trim = (line) => line.slice(Math.min(indent, line.length - line.trimStart().length));
    return parts.map((part) => {
        if (indent === 0 || part.kind !== 'text')
            return part;
        const lines = part.text.split('\n');
        const text = lines.map((line, i) => (i > 0 || part.column === 1 ? trim(line) : line)).join('\n');
        return { ...part, text };
    });
}

;// CONCATENATED MODULE: ./lib/src/support/hcl-expressions.js




const powers = new Map([
    ['||', 1],
    ['&&', 2],
    ['==', 3],
    ['!=', 3],
    ['<', 4],
    ['>', 4],
    ['<=', 4],
    ['>=', 4],
    ['+', 5],
    ['-', 5],
    ['*', 6],
    ['/', 6],
    ['%', 6],
]);
const number = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const separator = /::/y;
const constants = new Map([
    ['true', 'boolean'],
    ['false', 'boolean'],
    ['null', 'null'],
]);
/** An expression of any kind; fails where none stands. */
function parseExpression(scanner) {
    skip(scanner);
    const position = positionOf(scanner, scanner.at);
    const condition = parseOperation(scanner, 1);
    skip(scanner);
    if (peek(scanner) !== '?')
        return condition;
    return nested(scanner, scanner.acrossLines, () => {
        scanner.at++;
        const whenTrue = parseExpression(scanner);
        skip(scanner);
        expect(scanner, ':');
        return { kind: 'conditional', condition, whenTrue, whenFalse: parseExpression(scanner), ...position };
    });
}
/** Operands with operators between them; `least` is the weakest operator that still belongs to it. */
function parseOperation(scanner, least) {
    let left = parseUnary(scanner);
    for (;;) {
        skip(scanner);
        const operator = nextOperator(scanner);
        const power = powers.get(operator) ?? 0;
        if (power < least)
            return left;
        scanner.at += operator.length;
        const { line, column } = left;
        const operands = [left, parseOperation(scanner, power + 1)];
        left = { kind: 'operation', operator, operands, line, column };
    }
}
function nextOperator(scanner) {
    const two = peek(scanner) + peek(scanner, 1);
    if (two === '=>')
        return '';
    return powers.has(two) ? two : peek(scanner);
}
function parseUnary(scanner) {
    skip(scanner);
    const position = positionOf(scanner, scanner.at);
    let operator = '';
    while (peek(scanner) === '-' || peek(scanner) === '!') {
        const sign = peek(scanner);
        operator = operator === '' ? sign : operator === sign ? '' : '?';
        scanner.at++;
        skip(scanner);
    }
    const operand = parseTerm(scanner);
    if (operator === '')
        return operand;
    if (operator === '-' && operand.kind === 'literal')
        return { ...operand, text: `-${operand.text}` };
    return { kind: 'operation', operator, operands: [operand], ...position };
}
function parseTerm(scanner) {
    const position = positionOf(scanner, scanner.at);
    const of = parsePrimary(scanner, position);
    const path = [];
    for (let step = parseStep(scanner); step; step = parseStep(scanner))
        path.push(step);
    return path.length > 0 ? { kind: 'access', of, path, ...position } : of;
}
function parseStep(scanner) {
    const opening = peek(scanner);
    if (opening === '.') {
        if (scanner.text.startsWith('...', scanner.at))
            return null;
        scanner.at++;
        skip(scanner);
        const name = takeIdentifier(scanner) ?? take(scanner, /\d+/y);
        if (name)
            return { kind: 'name', name };
        expect(scanner, '*');
        return { kind: 'splat' };
    }
    if (opening !== '[')
        return null;
    return nested(scanner, true, () => {
        scanner.at++;
        skip(scanner);
        const step = peek(scanner) === '*' ? { kind: 'splat' } : { kind: 'index', index: parseExpression(scanner) };
        if (step.kind === 'splat')
            scanner.at++;
        skip(scanner);
        expect(scanner, ']');
        return step;
    });
}
function parsePrimary(scanner, position) {
    const character = peek(scanner);
    if (character === '"')
        return parseQuoted(scanner);
    if (character === '<')
        return parseHeredoc(scanner);
    if (character === '(')
        return parseParenthesis(scanner);
    if (character === '[')
        return parseList(scanner, position);
    if (character === '{')
        return parseObject(scanner, position);
    const digits = take(scanner, number);
    if (digits)
        return { kind: 'literal', type: 'number', text: digits, ...position };
    return parseNamed(scanner, position);
}
function parseNamed(scanner, position) {
    let name = takeIdentifier(scanner);
    if (!name)
        fail(scanner, 'expected a value');
    const type = constants.get(name);
    if (type)
        return { kind: 'literal', type, text: name, ...position };
    while (peek(scanner) === ':' && take(scanner, separator))
        name += `::${takeIdentifier(scanner) ?? ''}`;
    if (peek(scanner) !== '(')
        return { kind: 'name', name, ...position };
    return { kind: 'call', name, arguments: parseItems(scanner, ')'), ...position };
}
function parseParenthesis(scanner) {
    return nested(scanner, true, () => {
        scanner.at++;
        const inner = parseExpression(scanner);
        skip(scanner);
        expect(scanner, ')');
        return inner;
    });
}

;// CONCATENATED MODULE: ./lib/src/support/hcl.js




/** What only stands at the top of a file: inside a block it shows that a brace is missing before it. */
const topLevel = /(?:(?:resource|data|module|variable|output)[ \t]+"|locals[ \t]*\{)/y;
/**
 * What Terraform's language needs of HCL (https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md), with lines.
 * Never throws: an error costs the block it stands in, and reading goes on at the next line that starts in column 1.
 */
function parseHcl(text) {
    const scanner = scan(text);
    const body = emptyBody();
    let readable = true;
    while (readable && scanner.at < scanner.text.length) {
        try {
            parseBody(scanner, body, false);
        }
        catch (error) {
            if (!(error instanceof unreadable/* Unreadable */.I))
                throw error;
            readable = note(scanner, { what: error.message, line: error.line });
            recover(scanner);
        }
    }
    if (!readable)
        note(scanner, {
            what: 'too many errors: the rest is not read',
            line: positionOf(scanner, scanner.at).line,
        });
    return { body, problems: scanner.problems };
}
function emptyBody() {
    return { attributes: [], blocks: [], names: new Set(), broken: false };
}
function recover(scanner) {
    const lineStart = /\n(?=[\p{L}_])/gu;
    lineStart.lastIndex = Math.max(0, scanner.at - 1);
    const found = lineStart.exec(scanner.text);
    scanner.at = found ? found.index + 1 : scanner.text.length;
    scanner.end = scanner.text.length;
    scanner.depth = 0;
    scanner.acrossLines = false;
}
function parseBody(scanner, body, inBlock) {
    for (skip(scanner, true); scanner.at < scanner.end; skip(scanner, true)) {
        if (inBlock && (peek(scanner) === '}' || startsTopLevel(scanner)))
            return;
        parseItem(scanner, body);
    }
}
function startsTopLevel(scanner) {
    topLevel.lastIndex = scanner.at;
    return scanner.text[scanner.at - 1] === '\n' && topLevel.test(scanner.text);
}
function parseItem(scanner, body) {
    const start = scanner.at;
    const name = takeName(scanner);
    if (name === null)
        fail(scanner, `did not expect "${peek(scanner)}" here`);
    skip(scanner);
    if (peek(scanner) === '=' && peek(scanner, 1) !== '=')
        parseAttribute(scanner, body, name, start);
    else
        parseBlock(scanner, body, name, start);
}
/** A name, or a quoted one (older files and variable files have them). */
function takeName(scanner) {
    if (peek(scanner) !== '"')
        return takeIdentifier(scanner);
    const quoted = parseQuoted(scanner);
    return quoted.kind === 'literal' ? quoted.text : null;
}
function parseAttribute(scanner, body, name, start) {
    const position = positionOf(scanner, start);
    if (body.names.has(name))
        note(scanner, { what: `"${name}" is set a second time`, line: position.line });
    body.names.add(name);
    scanner.at++;
    const value = parseExpression(scanner);
    skip(scanner);
    const end = Math.min(scanner.skippedFrom, endOfLine(scanner, start));
    const source = scanner.text.slice(start, end).trim();
    body.attributes.push({ name, value, source, lastLine: positionOf(scanner, scanner.at).line, ...position });
    skip(scanner);
    if (scanner.at < scanner.end && !['\n', '}'].includes(peek(scanner)))
        fail(scanner, `expected a line break behind "${name}"`);
}
function parseBlock(scanner, parent, type, start) {
    const labels = [];
    for (skip(scanner); peek(scanner) !== '{'; skip(scanner)) {
        const label = takeName(scanner);
        if (label === null)
            fail(scanner, `expected "=" or "{" behind "${type}"`);
        labels.push(label);
    }
    const body = emptyBody();
    parent.blocks.push({ type, labels, body, ...positionOf(scanner, start) });
    const opening = scanner.at;
    try {
        nested(scanner, false, () => {
            scanner.at++;
            parseBody(scanner, body, true);
            if (peek(scanner) !== '}')
                fail(scanner, `the block "${type}" is never closed`, opening);
            scanner.at++;
        });
    }
    catch (error) {
        body.broken = true;
        throw error;
    }
}


/***/ })

};
