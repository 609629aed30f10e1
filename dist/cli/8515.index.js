export const id = 8515;
export const ids = [8515];
export const modules = {

/***/ 47524:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KD: () => (/* binding */ notTheApplications),
/* harmony export */   Tt: () => (/* binding */ cloudFormationServices),
/* harmony export */   YT: () => (/* binding */ isFirstOfItsKind),
/* harmony export */   t2: () => (/* binding */ identifyCloudFormation)
/* harmony export */ });
/* harmony import */ var _catalog_managed_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7609);
/* harmony import */ var _catalog_managed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36192);
/* harmony import */ var _declare_managed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51056);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36432);




/** What a resource of a type is, by its properties, with the property that carries the version; or null. */
function identifyCloudFormation(type, look) {
    const known = types.get(type);
    const identity = known?.identify(look);
    return known && identity ? { identity, version: known.version } : null;
}
const engineOf = (engine, version, fallback = null) => (look) => {
    const name = look(engine)?.value ?? fallback;
    return name === null ? null : (0,_catalog_managed_js__WEBPACK_IMPORTED_MODULE_1__/* .identifyManaged */ .Qq)(name, look(version)?.value ?? null, 'aws');
};
const always = (engine) => () => (0,_catalog_managed_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .managed */ .Y)(engine, 'aws');
/** Resource types of AWS CloudFormation that are services, with the property that carries the version. */
const types = new Map([
    ['AWS::RDS::DBInstance', { version: 'EngineVersion', identify: engineOf('Engine', 'EngineVersion') }],
    ['AWS::RDS::DBCluster', { version: 'EngineVersion', identify: engineOf('Engine', 'EngineVersion') }],
    [
        'AWS::ElastiCache::CacheCluster',
        { version: 'EngineVersion', identify: engineOf('Engine', 'EngineVersion') },
    ],
    [
        'AWS::ElastiCache::ReplicationGroup',
        { version: 'EngineVersion', identify: engineOf('Engine', 'EngineVersion', 'redis') },
    ],
    [
        'AWS::ElastiCache::ServerlessCache',
        { version: 'MajorEngineVersion', identify: engineOf('Engine', 'MajorEngineVersion') },
    ],
    [
        'AWS::MemoryDB::Cluster',
        { version: 'EngineVersion', identify: engineOf('Engine', 'EngineVersion', 'redis') },
    ],
    [
        'AWS::AmazonMQ::Broker',
        { version: 'EngineVersion', identify: engineOf('EngineType', 'EngineVersion') },
    ],
    [
        'AWS::OpenSearchService::Domain',
        {
            version: 'EngineVersion',
            identify: (look) => (0,_catalog_managed_js__WEBPACK_IMPORTED_MODULE_1__/* .identifyVersioned */ .ww)(look('EngineVersion')?.value ?? 'OpenSearch', 'aws') ??
                (0,_catalog_managed_js__WEBPACK_IMPORTED_MODULE_1__/* .identifyManaged */ .Qq)('opensearch', null, 'aws'),
        },
    ],
    [
        'AWS::Elasticsearch::Domain',
        {
            version: 'ElasticsearchVersion',
            identify: (look) => (0,_catalog_managed_js__WEBPACK_IMPORTED_MODULE_1__/* .identifyManaged */ .Qq)('elasticsearch', look('ElasticsearchVersion')?.value ?? null, 'aws'),
        },
    ],
    [
        'AWS::MSK::Cluster',
        {
            version: 'KafkaVersion',
            identify: (look) => (0,_catalog_managed_js__WEBPACK_IMPORTED_MODULE_1__/* .identifyManaged */ .Qq)('kafka', look('KafkaVersion')?.value ?? null, 'aws'),
        },
    ],
    [
        'AWS::DocDB::DBCluster',
        {
            version: 'EngineVersion',
            identify: (look) => (0,_catalog_managed_js__WEBPACK_IMPORTED_MODULE_1__/* .identifyManaged */ .Qq)('docdb', look('EngineVersion')?.value ?? null, 'aws'),
        },
    ],
    ['AWS::DynamoDB::Table', { version: '', identify: always('dynamodb') }],
    ['AWS::Serverless::SimpleTable', { version: '', identify: always('dynamodb') }],
    ['AWS::SQS::Queue', { version: '', identify: always('sqs') }],
    ['AWS::S3::Bucket', { version: '', identify: always('s3') }],
]);
const severalAreOne = new Set(['s3', 'sqs', 'dynamodb', 'gcs', 'pubsub']);
/** Several buckets, queues or tables of one file are one service that the application uses. */
const isFirstOfItsKind = (one, index, all) => !severalAreOne.has(one.engine) || all.findIndex(({ engine }) => engine === one.engine) === index;
/** Buckets that hold logs, state or artifacts are no storage of the application. */
const notTheApplications = /log|trail|artifact|state|deploy|audit|template/i;
/**
 * The services among CloudFormation resources (https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html);
 * `!Ref` to a parameter takes its default, every other intrinsic function is unresolved.
 */
function cloudFormationServices(resources, parameters, file) {
    const declared = (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .entries */ .jO)(resources).flatMap(({ key, value }) => {
        const type = (0,_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(value, 'Type');
        const known = types.get((0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(type) ?? '');
        if (!known || !type || ((0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(type) === 'AWS::S3::Bucket' && notTheApplications.test(key)))
            return [];
        const look = (...path) => property((0,_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(value, 'Properties', ...path), parameters);
        const identity = known.identify(look);
        if (!identity)
            return [];
        const version = known.version ? look(known.version) : null;
        const unresolved = identity.version === null && known.version !== '' && (0,_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(value, 'Properties', known.version) !== null;
        const where = version ?? look('Engine') ?? look('EngineType') ?? { line: type.line };
        const written = [(0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(type), version?.value].filter(Boolean).join(' ');
        return [
            (0,_declare_managed_js__WEBPACK_IMPORTED_MODULE_2__/* .declareManaged */ .K)(identity, {
                declared: written,
                at: { file, line: where.line },
                name: key,
                ...(unresolved ? { pin: 'unresolved' } : {}),
            }),
        ];
    });
    return declared.filter(isFirstOfItsKind);
}
function property(node, parameters) {
    const referred = node?.tag === '!Ref' ? (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(node) : (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(node, 'Ref'));
    if (referred !== null && node) {
        const fallback = (0,_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(parameters, referred, 'Default');
        return fallback ? { value: (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(fallback) ?? '', line: fallback.line } : null;
    }
    if (!node || node.tag !== null)
        return null;
    const value = (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(node);
    return value === null ? null : { value, line: node.line };
}


/***/ }),

/***/ 2956:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ codeOf)
});

// EXTERNAL MODULE: ./lib/src/support/code/python-code.js
var python_code = __webpack_require__(19858);
// EXTERNAL MODULE: ./lib/src/support/plain-text.js
var plain_text = __webpack_require__(20548);
// EXTERNAL MODULE: ./lib/src/support/unreadable.js
var unreadable = __webpack_require__(91959);
// EXTERNAL MODULE: ./lib/src/support/code/script-tokens.js
var script_tokens = __webpack_require__(93006);
;// CONCATENATED MODULE: ./lib/src/support/code/script-code.js



/** How many tokens the arguments of one call may have, and how deep they may be nested. */
const longestCall = 2_000;
const deepest = 24;
/** Calls within calls are read again: what needs more than this is no infrastructure code. */
const mostRead = 1_000_000;
/** The calls, constants and imports of a TypeScript or JavaScript file, read without running or checking it. */
function scriptCode(source, wanted) {
    const text = (0,plain_text/* plainText */.wh)(source);
    (0,plain_text/* refuseConflict */.Xs)(text);
    const tokens = (0,script_tokens/* scriptTokens */.C)(text);
    const paths = [];
    const calls = [];
    const constants = new Map();
    let read = 0;
    for (let at = 0; at < tokens.length; at++) {
        const token = tokens[at];
        if (token?.kind !== 'name' || /^\??\.$/.test(tokens[at - 1]?.text ?? ''))
            continue;
        const reading = { tokens, at, end: Math.min(tokens.length, at + longestCall) };
        const path = pathAt(reading);
        paths.push({ path, line: token.line });
        if (isOpening(reading) && wanted(path)) {
            const inside = { ...reading, at };
            const call = primary(inside, 0);
            if (call.kind === 'call')
                calls.push(call);
            read += inside.at - at;
            if (read > mostRead)
                throw new unreadable/* Unreadable */.I('calls nested more than infrastructure code is', token.line);
        }
        constant(tokens, at, constants);
    }
    return { brokenAt: null, calls, constants, imports: importsIn(tokens), paths };
}
const peek = (cursor) => cursor.at < cursor.end ? cursor.tokens[cursor.at] : undefined;
/** `a.b.c`, also `a?.b` and `a!.b`; the cursor is then behind it. */
function pathAt(cursor) {
    const path = [];
    for (let token = peek(cursor); token?.kind === 'name'; token = peek(cursor)) {
        path.push(token.text);
        cursor.at++;
        if (peek(cursor)?.text === '!' && cursor.tokens[cursor.at + 1]?.text === '.')
            cursor.at++;
        if (!/^\??\.$/.test(peek(cursor)?.text ?? '') || peek(cursor)?.kind !== 'sign')
            break;
        cursor.at++;
    }
    return path;
}
/** Whether arguments follow, behind the types of a generic call if there are any. */
function isOpening(cursor) {
    const next = peek(cursor);
    return next?.kind === 'sign' && next.text === '(';
}
function expression(cursor, depth) {
    const start = peek(cursor);
    const line = start?.line ?? 0;
    const value = depth > deepest ? { kind: 'unknown', line } : primary(cursor, depth);
    if (ends(cursor))
        return value;
    skip(cursor);
    return { kind: 'unknown', line };
}
function primary(cursor, depth) {
    const token = peek(cursor);
    const line = token?.line ?? 0;
    if (token?.kind === 'name' && token.text === 'new')
        cursor.at++;
    const first = peek(cursor);
    if (first?.kind === 'name')
        return named(cursor, line, depth);
    if (first?.kind === 'text' || first?.kind === 'number') {
        cursor.at++;
        return { kind: 'text', text: first.text, line };
    }
    if (first?.kind === 'sign' && first.text === '{')
        return asserted(cursor, object(cursor, depth));
    if (first?.kind === 'sign' && first.text === '[')
        return asserted(cursor, { kind: 'list', items: listed(cursor, ']', depth), line });
    return { kind: 'unknown', line };
}
function named(cursor, line, depth) {
    const path = pathAt(cursor);
    if (!isOpening(cursor))
        return asserted(cursor, { kind: 'path', path, line });
    const values = listed(cursor, ')', depth);
    const last = values.at(-1);
    const entries = last?.kind === 'object' ? last.entries : new Map();
    return { kind: 'call', path, arguments: values, named: entries, line };
}
/** Values between commas, from an opening to what closes it. */
function listed(cursor, close, depth) {
    const values = [];
    cursor.at++;
    while (peek(cursor) && !isSign(cursor, close)) {
        values.push(expression(cursor, depth + 1));
        if (isSign(cursor, ','))
            cursor.at++;
        else if (!isSign(cursor, close))
            break;
    }
    cursor.at++;
    return values;
}
/** `x as Type` is x. */
function asserted(cursor, value) {
    if (peek(cursor)?.kind !== 'name' || !/^(?:as|satisfies)$/.test(peek(cursor)?.text ?? ''))
        return value;
    cursor.at++;
    pathAt(cursor);
    return value;
}
function object(cursor, depth) {
    const line = peek(cursor)?.line ?? 0;
    const entries = new Map();
    cursor.at++;
    while (peek(cursor) && !isSign(cursor, '}')) {
        const key = peek(cursor);
        cursor.at++;
        if ((key?.kind === 'name' || key?.kind === 'text') && isSign(cursor, ':')) {
            cursor.at++;
            entries.set(key.text, expression(cursor, depth + 1));
        }
        else if (key?.kind === 'name' && ends(cursor))
            entries.set(key.text, { kind: 'path', path: [key.text], line: key.line });
        else
            skip(cursor);
        if (isSign(cursor, ',') || isSign(cursor, ';'))
            cursor.at++;
        else if (!isSign(cursor, '}'))
            break;
    }
    cursor.at++;
    return { kind: 'object', entries, line };
}
const isSign = (cursor, text) => peek(cursor)?.kind === 'sign' && peek(cursor)?.text === text;
const ends = (cursor) => {
    const token = peek(cursor);
    return !token || (token.kind === 'sign' && /^[,;)\]}]$/.test(token.text));
};
/** To the end of an expression that is more than a literal: the next separator on its own level. */
function skip(cursor) {
    let depth = 0;
    for (let token = peek(cursor); token; token = peek(cursor)) {
        if (depth === 0 && ends(cursor))
            return;
        if (token.kind === 'sign' && /^[([{]$/.test(token.text))
            depth++;
        else if (token.kind === 'sign' && /^[)\]}]$/.test(token.text))
            depth--;
        cursor.at++;
    }
}
/** `const name = \u2026`, `readonly name: Type = \u2026`: what is set twice is known no more. */
function constant(tokens, at, constants) {
    const [name, sign] = [tokens[at], tokens[at + 1]];
    if (!name || sign?.kind !== 'sign')
        return;
    const equals = sign.text === '=' ? at + 1 : sign.text === ':' ? behindType(tokens, at + 2) : -1;
    if (equals < 0 || tokens[equals + 1]?.text === '=' || tokens[equals + 1]?.text === '>')
        return;
    const cursor = { tokens, at: equals + 1, end: Math.min(tokens.length, equals + 200) };
    const line = name.line;
    const value = statement(cursor);
    constants.set(name.text, constants.has(name.text) ? { kind: 'unknown', line } : value);
}
/** The equals sign behind a plain type (`: rds.IEngine =`), or -1. */
function behindType(tokens, from) {
    const cursor = { tokens, at: from, end: Math.min(tokens.length, from + 12) };
    return pathAt(cursor).length > 0 && isSign(cursor, '=') ? cursor.at : -1;
}
/** A value that ends with its line, its statement or its list. */
function statement(cursor) {
    const value = primary(cursor, 1);
    const [last, next] = [cursor.tokens[cursor.at - 1], peek(cursor)];
    const isWhole = ends(cursor) || (next && last && next.line > last.line && next.kind === 'name');
    return isWhole ? value : { kind: 'unknown', line: value.line };
}
/** `import * as rds from 'x'`, `import { aws_rds as rds, Bucket } from 'x'`, `const rds = require('x')`. */
function importsIn(tokens) {
    const imports = new Map();
    for (let at = 0; at < tokens.length; at++) {
        if (tokens[at]?.text !== 'import' || tokens[at]?.kind !== 'name')
            continue;
        const from = fromOf(tokens, at);
        const source = tokens[from + 1];
        if (from < 0 || source?.kind !== 'text')
            continue;
        const names = tokens.slice(at + 1, from);
        for (const [index, token] of names.entries()) {
            const [before, after] = [names[index - 1]?.text, names[index + 1]?.text];
            if (token.kind !== 'name' || token.text === 'as' || token.text === 'type' || after === 'as')
                continue;
            const original = before === 'as' ? names[index - 2]?.text : token.text;
            const isWhole = original === '*' || !names.slice(0, index).some(({ text }) => text === '{');
            imports.set(token.text, isWhole ? source.text : `${source.text}/${original}`);
        }
        at = from;
    }
    return imports;
}
const longestImport = 400;
function fromOf(tokens, at) {
    for (let here = at + 1; here < Math.min(tokens.length, at + longestImport); here++) {
        const token = tokens[here];
        if (token?.kind === 'name' && token.text === 'from')
            return here;
        if (token?.kind === 'text' || token?.text === ';' || token?.text === '(')
            return -1;
    }
    return -1;
}

;// CONCATENATED MODULE: ./lib/src/support/code/code-of.js


/** What a file of TypeScript, JavaScript or Python says by its literals. */
const codeOf = ({ path, text }, wanted) => path.endsWith('.py') ? (0,python_code/* pythonCode */.A)(text) : scriptCode(text, wanted);


/***/ }),

/***/ 19858:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ pythonCode)
/* harmony export */ });
/* harmony import */ var _python_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30871);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18759);


/** The calls, constants and imports of a Python file, with names spelt as in TypeScript. */
function pythonCode(source) {
    const calls = [];
    const paths = [];
    const constants = new Map();
    const imports = new Map();
    let brokenAt = null;
    const visit = (node) => {
        if (node.name === '\u26a0')
            brokenAt ??= node.line;
        if (node.name === 'CallExpression') {
            const call = code(node);
            if (call.kind === 'call')
                calls.push(call);
        }
        else if (node.name === 'AssignStatement')
            assigned(node, constants);
        else if (node.name === 'ImportStatement')
            imported(node, imports);
        if (node.name === 'MemberExpression' && isPath(node))
            paths.push({ path: pathOf(node), line: node.line });
        else
            for (const one of node.children)
                visit(one);
    };
    visit((0,_python_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePython */ .w_)(source));
    return { brokenAt, calls, constants, imports, paths };
}
function code(node) {
    const { line } = node;
    if (node.name === 'String' || node.name === 'ContinuedString' || node.name === 'FormatString') {
        const { text, partial } = (0,_python_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .stringContent */ .RI)(node);
        return partial ? { kind: 'unknown', line } : { kind: 'text', text, line };
    }
    if (node.name === 'Number')
        return { kind: 'text', text: node.text, line };
    if (node.name === 'VariableName' || (node.name === 'MemberExpression' && isPath(node)))
        return { kind: 'path', path: pathOf(node), line };
    if (node.name === 'CallExpression')
        return called(node);
    if (node.name === 'ArrayExpression' || node.name === 'TupleExpression')
        return { kind: 'list', items: (0,_python_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .parts */ .rT)((0,_python_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .inside */ .nx)(node)).flatMap(([one]) => (one ? [code(one)] : [])), line };
    return node.name === 'DictionaryExpression' ? dictionary(node) : { kind: 'unknown', line };
}
function called(node) {
    const [callee] = node.children;
    const list = (0,_python_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(node, 'ArgList');
    if (!callee || !list || !isPath(callee))
        return { kind: 'unknown', line: node.line };
    const given = (0,_python_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .parts */ .rT)((0,_python_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .inside */ .nx)(list));
    const named = given.flatMap(([name, sign, value]) => name && value && sign?.name === 'AssignOp' ? [[(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .camelCase */ .xQ)(name.text), code(value)]] : []);
    const values = given.flatMap(([value, ...more]) => (value && more.length === 0 ? [code(value)] : []));
    return { kind: 'call', path: pathOf(callee), arguments: values, named: new Map(named), line: node.line };
}
function dictionary(node) {
    const entries = (0,_python_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .parts */ .rT)((0,_python_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .inside */ .nx)(node)).flatMap(([key, colon, value, ...more]) => {
        const name = key && colon?.name === ':' ? code(key) : null;
        return name?.kind === 'text' && value && more.length === 0
            ? [[(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .camelCase */ .xQ)(name.text), code(value)]]
            : [];
    });
    return { kind: 'object', entries: new Map(entries), line: node.line };
}
const isPath = (node) => /^[A-Za-z_][\w.]{0,300}$/.test(node.text);
const pathOf = (node) => node.text.split('.').map(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .camelCase */ .xQ);
/** `NAME = \u2026`, `self.name = \u2026`: what is set twice is known no more. */
function assigned(node, constants) {
    const sign = node.children.findIndex(({ name }) => name === 'AssignOp');
    const [target, value] = [node.children[0], node.children[sign + 1]];
    if (!target || !value || sign < 1 || node.children.length !== sign + 2 || !isPath(target))
        return;
    const name = pathOf(target).at(-1) ?? '';
    constants.set(name, constants.has(name) ? { kind: 'unknown', line: node.line } : code(value));
}
/** `from aws_cdk import aws_rds as rds`, `import aws_cdk.aws_rds as rds`. */
function imported(node, imports) {
    const words = node.children.map(({ text }) => text);
    const from = words[0] === 'from';
    const split = words.indexOf('import');
    const module = from ? `${words.slice(1, split).join('')}.` : '';
    for (const part of (0,_python_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .parts */ .rT)(node.children.slice(split + 1).filter(({ text }) => text !== '(' && text !== ')'))) {
        const names = part.map(({ text }) => text);
        const renamed = names.indexOf('as');
        const name = names.slice(0, renamed < 0 ? undefined : renamed).join('');
        imports.set((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .camelCase */ .xQ)(renamed < 0 ? name : (names.at(-1) ?? '')), `${module}${name}`.replaceAll('.', '/'));
    }
}


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


/***/ }),

/***/ 18759:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L$: () => (/* binding */ resolved),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   xQ: () => (/* binding */ camelCase)
/* harmony export */ });
/** Names are followed this often: a constant of a constant. */
const farthest = 4;
/** The value of an expression: through the constants of its file, with the line where it is written. */
function resolved(code, file) {
    let value = code;
    for (let step = 0; step < farthest && value?.kind === 'path'; step++) {
        const known = lookUp(value.path, file);
        if (!known)
            break;
        value = known;
    }
    return value ?? null;
}
/** `name`, `this.name`, `settings.name` of an object that is a constant. */
function lookUp(path, { constants }) {
    const [first = '', second = '', ...more] = path[0] === 'this' || path[0] === 'self' ? path.slice(1) : path;
    const known = constants.get(first);
    if (second === '')
        return known;
    return known?.kind === 'object' && more.length === 0 ? known.entries.get(second) : undefined;
}
/** The text of an expression, or null where it is none. */
function textOf(code, file) {
    const value = resolved(code, file);
    return value?.kind === 'text' ? { text: value.text, line: value.line } : null;
}
/** `auto_minor_version` -> `autoMinorVersion`: Python's spelling as TypeScript's. */
const camelCase = (name) => /^[A-Z\d_]+$/.test(name)
    ? name
    : name.replace(/(?<=[a-z\d])_([a-z\d])/g, (_, letter) => letter.toUpperCase());


/***/ }),

/***/ 51056:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ declareManaged)
/* harmony export */ });
/* harmony import */ var _declare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58948);

/** The declaration of a managed service; a version that the manifest states elsewhere than in the engine's name wins. */
function declareManaged(identity, known) {
    return (0,_declare_js__WEBPACK_IMPORTED_MODULE_0__/* .declare */ .x)({ ...identity, ...known });
}


/***/ }),

/***/ 30871:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RI: () => (/* binding */ stringContent),
/* harmony export */   jf: () => (/* binding */ child),
/* harmony export */   nx: () => (/* binding */ inside),
/* harmony export */   rT: () => (/* binding */ parts),
/* harmony export */   w_: () => (/* binding */ parsePython)
/* harmony export */ });
/* harmony import */ var _lezer_python__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81283);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20548);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91959);



// Nobody writes settings that are larger or nested deeper; a parser that recovers from errors takes long for them.
const largestSettings = 200_000;
const deepestBrackets = 150;
/**
 * The syntax tree of a Python text. The parser recovers from errors, so that a part that is no Python is only left
 * out (https://docs.python.org/3/reference/grammar.html).
 * @throws Unreadable where it is no text, or larger or more deeply nested than settings are
 */
function parsePython(source) {
    const text = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(source, largestSettings);
    (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseConflict */ .Xs)(text);
    refuseDepth(text);
    try {
        return converted(text);
    }
    catch (error) {
        // The parser's recovery trips over some texts; nobody's settings are among them.
        throw error instanceof _unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .Unreadable */ .I ? error : new _unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .Unreadable */ .I('not well-formed Python');
    }
}
/** Recovering from errors takes long: what needs it all the time is no Python. */
const mostRecoveries = 3_000;
function parsed(text) {
    const parse = _lezer_python__WEBPACK_IMPORTED_MODULE_0__/* .parser */ .K.startParse(text);
    for (let recoveries = 0; recoveries < mostRecoveries;) {
        const tree = parse.advance();
        if (tree)
            return tree;
        // Not among the documented fields: without it, the size alone is the limit.
        if (parse.recovering)
            recoveries++;
    }
    throw new _unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .Unreadable */ .I('not well-formed Python');
}
function converted(text) {
    const lineOf = lineFinder(text);
    const root = { name: 'Script', text: '', line: 1, children: [] };
    const open = [root];
    parsed(text).iterate({
        enter: ({ name, from, to }) => {
            if (name === 'Comment')
                return false;
            const node = { name, text: text.slice(from, to), line: lineOf(from), children: [] };
            open.at(-1)?.children.push(node);
            open.push(node);
        },
        leave: () => {
            open.pop();
        },
    });
    return root.children[0] ?? root;
}
function refuseDepth(text) {
    let [depth, line] = [0, 1];
    for (const sign of text) {
        if (sign === '\n')
            line++;
        else if ('([{'.includes(sign))
            depth++;
        else if (')]}'.includes(sign) && depth > 0)
            depth--;
        if (depth > deepestBrackets)
            throw new _unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .Unreadable */ .I(`brackets nested more than ${deepestBrackets} levels deep`, line);
    }
}
// Nodes are entered in the order of the text, so that the lines are counted once.
function lineFinder(text) {
    let [line, next] = [1, text.indexOf('\n')];
    return (offset) => {
        for (; next >= 0 && next < offset; next = text.indexOf('\n', next + 1))
            line++;
        return line;
    };
}
/** The first child of that name, or null. */
function child(node, name) {
    return node.children.find((one) => one.name === name) ?? null;
}
const brackets = { '(': ')', '[': ']', '{': '}' };
/** The children between the brackets of an argument list, a tuple, a list or a dictionary. */
function inside(node) {
    const [first] = node.children;
    const close = first && brackets[first.name];
    if (!close)
        return node.children;
    return node.children.slice(1, node.children.at(-1)?.name === close ? -1 : undefined);
}
/** A list of children cut at separators (commas); empty parts are left out. */
function parts(nodes, separator = ',') {
    const result = [[]];
    for (const node of nodes) {
        if (node.name === separator)
            result.push([]);
        else
            result.at(-1)?.push(node);
    }
    return result.filter((part) => part.length > 0);
}
const closing = ['"""', "'''", '"', "'"];
/**
 * What a string literal holds: of a format string only what stands before its first replacement, and whether that is
 * all. Bytes and escapes are taken as written: nothing that names an engine needs them.
 */
function stringContent(node) {
    if (node.name === 'ContinuedString')
        return joined(node.children.map(stringContent));
    const literal = node.text.replace(/^[A-Za-z]{0,3}/, '');
    const quote = closing.find((one) => literal.startsWith(one)) ?? '';
    const content = literal.slice(quote.length, quote && literal.endsWith(quote) ? -quote.length : undefined);
    const replacement = child(node, 'FormatReplacement');
    if (!replacement)
        return { text: content, partial: false };
    const before = content.indexOf(replacement.text);
    return { text: before < 0 ? '' : content.slice(0, before), partial: true };
}
function joined(strings) {
    const cut = strings.findIndex((one) => one.partial);
    const used = cut < 0 ? strings : strings.slice(0, cut + 1);
    return { text: used.map((one) => one.text).join(''), partial: cut >= 0 };
}


/***/ })

};
