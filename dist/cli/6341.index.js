export const id = 6341;
export const ids = [6341];
export const modules = {

/***/ 6341:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cloudformation: () => (/* binding */ cloudformation)
/* harmony export */ });
/* harmony import */ var _support_cloudformation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7524);
/* harmony import */ var _support_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6194);
/* harmony import */ var _support_node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6432);
/* harmony import */ var _support_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8906);




/** A CloudFormation or SAM template: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html */
const cloudformation = {
    id: 'cloudformation',
    title: 'CloudFormation template',
    spec: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html',
    files: [
        '**/*.{yml,yaml,template}',
        '**/*{template,cloudformation,stack,cfn}*.json',
        '**/{cloudformation,cfn}/**/*.json',
    ],
    usually: 'prod',
    mentions: /\bAWS::(?:RDS|ElastiCache|MemoryDB|AmazonMQ|OpenSearchService|Elasticsearch|MSK|DocDB|DynamoDB|Serverless|SQS|S3)::/,
    read: (file) => {
        const [template] = file.path.endsWith('.json') ? [(0,_support_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(file.text)] : (0,_support_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYaml */ .h)(file.text);
        return {
            declarations: (0,_support_cloudformation_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudFormationServices */ .T)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(template, 'Resources'), (0,_support_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(template, 'Parameters'), file.path),
        };
    },
};


/***/ }),

/***/ 7524:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ cloudFormationServices)
/* harmony export */ });
/* harmony import */ var _catalog_managed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4156);
/* harmony import */ var _declare_managed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1056);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6432);



const engineOf = (engine, version, fallback = null) => (look) => {
    const name = look(engine)?.value ?? fallback;
    return name === null ? null : (0,_catalog_managed_js__WEBPACK_IMPORTED_MODULE_0__/* .identifyManaged */ .Qq)(name, look(version)?.value ?? null, 'aws');
};
const always = (engine) => () => (0,_catalog_managed_js__WEBPACK_IMPORTED_MODULE_0__/* .identifyManaged */ .Qq)(engine, null, 'aws');
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
            identify: (look) => (0,_catalog_managed_js__WEBPACK_IMPORTED_MODULE_0__/* .identifyVersioned */ .ww)(look('EngineVersion')?.value ?? 'OpenSearch', 'aws') ??
                (0,_catalog_managed_js__WEBPACK_IMPORTED_MODULE_0__/* .identifyManaged */ .Qq)('opensearch', null, 'aws'),
        },
    ],
    [
        'AWS::Elasticsearch::Domain',
        {
            version: 'ElasticsearchVersion',
            identify: (look) => (0,_catalog_managed_js__WEBPACK_IMPORTED_MODULE_0__/* .identifyManaged */ .Qq)('elasticsearch', look('ElasticsearchVersion')?.value ?? null, 'aws'),
        },
    ],
    [
        'AWS::MSK::Cluster',
        {
            version: 'KafkaVersion',
            identify: (look) => (0,_catalog_managed_js__WEBPACK_IMPORTED_MODULE_0__/* .identifyManaged */ .Qq)('kafka', look('KafkaVersion')?.value ?? null, 'aws'),
        },
    ],
    ['AWS::DocDB::DBCluster', { version: 'EngineVersion', identify: always('docdb') }],
    ['AWS::DynamoDB::Table', { version: '', identify: always('dynamodb') }],
    ['AWS::Serverless::SimpleTable', { version: '', identify: always('dynamodb') }],
    ['AWS::SQS::Queue', { version: '', identify: always('sqs') }],
    ['AWS::S3::Bucket', { version: '', identify: always('s3') }],
]);
/** Buckets that hold logs, state or artifacts are no storage of the application. */
const notTheApplications = /log|trail|artifact|state|deploy|audit|template/i;
/**
 * The services among CloudFormation resources (https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html);
 * `!Ref` to a parameter takes its default, every other intrinsic function is unresolved.
 */
function cloudFormationServices(resources, parameters, file) {
    return (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entries */ .jO)(resources).flatMap(({ key, value }) => {
        const type = (0,_node_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'Type');
        const known = types.get((0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(type) ?? '');
        if (!known || !type || ((0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(type) === 'AWS::S3::Bucket' && notTheApplications.test(key)))
            return [];
        const look = (...path) => property((0,_node_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'Properties', ...path), parameters);
        const identity = known.identify(look);
        if (!identity)
            return [];
        const version = known.version ? look(known.version) : null;
        const unresolved = identity.version === null && known.version !== '' && (0,_node_js__WEBPACK_IMPORTED_MODULE_2__.at)(value, 'Properties', known.version) !== null;
        const where = version ?? look('Engine') ?? look('EngineType') ?? { line: type.line };
        const declared = [(0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(type), version?.value].filter(Boolean).join(' ');
        return [
            (0,_declare_managed_js__WEBPACK_IMPORTED_MODULE_1__/* .declareManaged */ .K)(identity, {
                declared,
                at: { file, line: where.line },
                name: key,
                ...(unresolved ? { pin: 'unresolved' } : {}),
            }),
        ];
    });
}
function property(node, parameters) {
    const referred = node?.tag === '!Ref' ? (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(node) : (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_2__.at)(node, 'Ref'));
    if (referred !== null && node) {
        const fallback = (0,_node_js__WEBPACK_IMPORTED_MODULE_2__.at)(parameters, referred, 'Default');
        return fallback ? { value: (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(fallback) ?? '', line: fallback.line } : null;
    }
    if (!node || node.tag !== null)
        return null;
    const value = (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(node);
    return value === null ? null : { value, line: node.line };
}


/***/ }),

/***/ 1056:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ declareManaged)
/* harmony export */ });
/* harmony import */ var _declare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8948);

/** The declaration of a managed service; a version that the manifest states elsewhere than in the engine's name wins. */
function declareManaged(identity, known) {
    return (0,_declare_js__WEBPACK_IMPORTED_MODULE_0__/* .declare */ .x)({ ...identity, ...known });
}


/***/ }),

/***/ 6194:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* unused harmony export readJson */
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(548);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1959);


const deepest = 100;
/**
 * A JSON text as nodes with lines; comments and trailing commas are let through
 * (https://www.rfc-editor.org/rfc/rfc8259, https://jsonc.org/).
 * @throws Unreadable where the text is no object and no list, or not well formed
 */
function parseJson(source) {
    return readJson(source).node;
}
/** As `parseJson`, with the keys that stand twice in one object. */
function readJson(source) {
    const text = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(source);
    (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseConflict */ .Xs)(text);
    const cursor = { text, duplicates: [], token: '', end: 0, line: 1, lineStart: 0 };
    advance(cursor);
    if (cursor.token === '')
        throw new _unreadable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .I('empty: no JSON value');
    const node = readValue(cursor, 0);
    if (cursor.token !== '')
        throw unexpected(cursor, 'the end of the file');
    if (node.kind === 'scalar')
        throw new _unreadable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .I('a JSON file that holds no object and no list', node.line);
    return { node, duplicates: cursor.duplicates };
}
// Every alternative starts with another character and no quantifier is nested in one that could match the same text.
const tokens = /[ \t\r]+|(\n)|\/\/[^\n]*|(\/\*)|("[^"\\\n]*(?:\\.[^"\\\n]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)\b|[{}[\],:])|/y;
function advance(cursor) {
    for (;;) {
        tokens.lastIndex = cursor.end;
        const [all = '', newline, comment, token] = tokens.exec(cursor.text) ?? [];
        cursor.end += all.length;
        if (newline)
            startLine(cursor, cursor.end);
        else if (comment)
            skipComment(cursor);
        else if (token || all === '') {
            cursor.token = token ?? '';
            if (token || cursor.end === cursor.text.length)
                return;
            throw unexpected(cursor, 'a JSON value or sign');
        }
    }
}
function startLine(cursor, offset) {
    cursor.line++;
    cursor.lineStart = offset;
}
function skipComment(cursor) {
    const close = cursor.text.indexOf('*/', cursor.end);
    if (close < 0)
        throw unexpected(cursor, 'the end "*/" of a comment');
    for (;;) {
        const newline = cursor.text.indexOf('\n', cursor.end);
        if (newline < 0 || newline > close)
            break;
        cursor.end = newline + 1;
        startLine(cursor, cursor.end);
    }
    cursor.end = close + 2;
}
const position = ({ line, end, token, lineStart }) => ({
    line,
    column: end - token.length - lineStart + 1,
});
function unexpected(cursor, wanted) {
    return new _unreadable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .I(`not well-formed JSON: ${wanted} was expected here`, cursor.line);
}
function readValue(cursor, depth) {
    if (depth > deepest)
        throw new _unreadable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .I(`nested more than ${deepest} levels deep`, cursor.line);
    if (cursor.token === '{')
        return readObject(cursor, depth);
    return cursor.token === '[' ? readList(cursor, depth) : readScalar(cursor);
}
function readScalar(cursor) {
    const { token } = cursor;
    if (token === '' || '}],:'.includes(token))
        throw unexpected(cursor, 'a value');
    const start = position(cursor);
    const quoted = token.startsWith('"');
    const text = quoted ? unquote(cursor) : token;
    const type = quoted ? 'string' : token === 'null' ? 'null' : /^[tf]/.test(token) ? 'boolean' : 'number';
    advance(cursor);
    return {
        kind: 'scalar',
        ...start,
        tag: null,
        text: type === 'null' ? '' : text,
        type,
        quoted,
        comment: null,
    };
}
function unquote(cursor) {
    try {
        return JSON.parse(cursor.token);
    }
    catch {
        throw unexpected(cursor, 'a string without control characters and unknown escapes');
    }
}
function readObject(cursor, depth) {
    const start = position(cursor);
    const entries = new Map();
    advance(cursor);
    while (cursor.token !== '}') {
        if (!cursor.token.startsWith('"'))
            throw unexpected(cursor, 'a key or "}"');
        const key = unquote(cursor);
        const place = position(cursor);
        advance(cursor);
        if (cursor.token !== ':')
            throw unexpected(cursor, '":"');
        advance(cursor);
        const value = readValue(cursor, depth + 1);
        const before = entries.get(key);
        if (before)
            cursor.duplicates.push({ key, first: before.line, again: place.line });
        entries.set(key, { key, ...place, value });
        passComma(cursor, '}');
    }
    advance(cursor);
    return { kind: 'map', ...start, tag: null, entries };
}
function readList(cursor, depth) {
    const start = position(cursor);
    const items = [];
    advance(cursor);
    while (cursor.token !== ']') {
        items.push(readValue(cursor, depth + 1));
        passComma(cursor, ']');
    }
    advance(cursor);
    return { kind: 'list', ...start, tag: null, items };
}
function passComma(cursor, close) {
    if (cursor.token === ',')
        advance(cursor);
    else if (cursor.token !== close)
        throw unexpected(cursor, `"," or "${close}"`);
}


/***/ }),

/***/ 6432:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   jO: () => (/* binding */ entries),
/* harmony export */   ld: () => (/* binding */ items)
/* harmony export */ });
/** The node at that path of keys, or null where any of them is missing. */
function at(node, ...keys) {
    let here = node ?? null;
    for (const key of keys)
        here = here?.kind === 'map' ? (here.entries.get(key)?.value ?? null) : null;
    return here;
}
/** A map's entries in order; nothing for any other node. */
function entries(node) {
    return node?.kind === 'map' ? [...node.entries.values()] : [];
}
/** A list's items; nothing for any other node. */
function items(node) {
    return node?.kind === 'list' ? node.items : [];
}
/** A scalar's text, or null for a map, a list, a null and a missing node. */
function text(node) {
    return node?.kind === 'scalar' && node.type !== 'null' ? node.text : null;
}
/** The texts of a scalar or of a list of scalars. */
function texts(node) {
    return (node?.kind === 'list' ? node.items : [node]).flatMap((item) => text(item) ?? []);
}


/***/ })

};
