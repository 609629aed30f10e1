export const id = 6539;
export const ids = [6539];
export const modules = {

/***/ 34413:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ identifyLambdaRuntime)
/* harmony export */ });
const lambda = /^(nodejs|python|ruby|java|dotnet|go)(\d+(?:\.\d+)?)(?:\.x|\.al2)?$/;
/** What AWS Lambda runs for `nodejs20.x`, `python3.12`, `dotnet8` (https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html), or null. */
function identifyLambdaRuntime(written) {
    const [, kind = '', version = ''] = lambda.exec(written.slice(0, 40)) ?? [];
    return kind ? { engine: kind === 'nodejs' ? 'node' : kind, version } : null;
}


/***/ }),

/***/ 26539:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serverless: () => (/* binding */ serverless)
/* harmony export */ });
/* harmony import */ var _catalog_lambda_runtimes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34413);
/* harmony import */ var _support_cloudformation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47524);
/* harmony import */ var _support_declare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58948);
/* harmony import */ var _support_node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36432);
/* harmony import */ var _support_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68906);





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
                ...(0,_support_cloudformation_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudFormationServices */ .Tt)(resources, null, file.path),
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
function lambdaRuntime(node, file) {
    const found = (0,_catalog_lambda_runtimes_js__WEBPACK_IMPORTED_MODULE_4__/* .identifyLambdaRuntime */ .m)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(node) ?? '');
    const declared = (0,_support_node_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(node) ?? '';
    return node && found
        ? [(0,_support_declare_js__WEBPACK_IMPORTED_MODULE_1__/* .declare */ .x)({ role: 'runtime', ...found, declared, at: { file: file.path, line: node.line } })]
        : [];
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


/***/ })

};
