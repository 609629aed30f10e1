export const id = 6539;
export const ids = [6539];
export const modules = {

/***/ 6539:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serverless: () => (/* binding */ serverless)
/* harmony export */ });
/* harmony import */ var _support_cloudformation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7524);
/* harmony import */ var _support_declare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8948);
/* harmony import */ var _support_node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6432);
/* harmony import */ var _support_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8906);




/** A service of the Serverless Framework: https://www.serverless.com/framework/docs/providers/aws/guide/serverless.yml */
const serverless = {
    id: 'serverless',
    title: 'Serverless Framework service',
    spec: 'https://www.serverless.com/framework/docs/providers/aws/guide/serverless.yml',
    files: ['**/serverless.{yml,yaml}', '**/serverless.*.{yml,yaml}'],
    usually: 'prod',
    mentions: /^(?:service|provider)\s*:/m,
    read: (file) => {
        const [service] = (0,_support_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYaml */ .h)(file.text);
        const resources = (0,_support_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(service, 'resources', 'Resources');
        return {
            declarations: [
                ...lambdaRuntime((0,_support_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(service, 'provider', 'runtime'), file),
                ...granted(service ?? null, file),
                ...(0,_support_cloudformation_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudFormationServices */ .T)(resources, null, file.path),
            ],
            keys: (0,_support_node_js__WEBPACK_IMPORTED_MODULE_3__/* .entries */ .jO)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(service, 'provider', 'environment')).map(({ key, line }) => ({
                key,
                at: { file: file.path, line },
                says: null,
                how: 'defined',
            })),
        };
    },
};
const runtimes = /^(nodejs|python|ruby|java|dotnet|go)(\d+(?:\.\d+)?)(?:\.x)?$/;
const engines = new Map([['nodejs', 'node']]);
function lambdaRuntime(node, file) {
    const [declared, kind, version] = runtimes.exec((0,_support_node_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(node) ?? '') ?? [];
    if (!node || !declared || !kind || !version)
        return [];
    return [
        (0,_support_declare_js__WEBPACK_IMPORTED_MODULE_1__/* .declare */ .x)({
            role: 'runtime',
            engine: engines.get(kind) ?? kind,
            version,
            declared,
            at: { file: file.path, line: node.line },
        }),
    ];
}
/** The queue that a service may send to or receive from is a queue that it uses, wherever it was made. */
function granted(service, file) {
    const statements = [
        ...(0,_support_node_js__WEBPACK_IMPORTED_MODULE_3__/* .items */ .ld)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(service, 'provider', 'iam', 'role', 'statements')),
        ...(0,_support_node_js__WEBPACK_IMPORTED_MODULE_3__/* .items */ .ld)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(service, 'provider', 'iamRoleStatements')),
    ];
    const action = statements
        .filter((statement) => (0,_support_node_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(statement, 'Effect')) !== 'Deny')
        .flatMap((statement) => (0,_support_node_js__WEBPACK_IMPORTED_MODULE_3__/* .items */ .ld)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(statement, 'Action')))
        .find((item) => (0,_support_node_js__WEBPACK_IMPORTED_MODULE_3__/* .texts */ .Te)(item).includes('sqs:SendMessage'));
    return action
        ? [
            (0,_support_declare_js__WEBPACK_IMPORTED_MODULE_1__/* .declare */ .x)({
                role: 'broker',
                engine: 'sqs',
                declared: 'sqs:SendMessage',
                at: { file: file.path, line: action.line },
            }),
        ]
        : [];
}


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
