export const id = 3642;
export const ids = [3642];
export const modules = {

/***/ 33642:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   elasticBeanstalk: () => (/* binding */ elasticBeanstalk)
/* harmony export */ });
/* harmony import */ var _catalog_managed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36192);
/* harmony import */ var _support_cloudformation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47524);
/* harmony import */ var _support_declare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58948);
/* harmony import */ var _support_declare_managed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51056);
/* harmony import */ var _support_node_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36432);
/* harmony import */ var _support_setting_declarations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69298);
/* harmony import */ var _support_yaml_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68906);







/** An environment of AWS Elastic Beanstalk: https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/ebextensions.html */
const elasticBeanstalk = {
    id: 'elastic-beanstalk',
    title: 'Elastic Beanstalk environment',
    spec: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/ebextensions.html',
    files: [
        '**/.ebextensions/**/*.{config,yml,yaml}',
        '**/.elasticbeanstalk/config.{yml,yaml,global.yml}',
        '**/.elasticbeanstalk/saved_configs/*.{cfg.yml,yml}',
    ],
    usually: 'prod',
    mentions: /option_settings|OptionSettings|Resources|default_platform|PlatformArn/,
    read: (file) => {
        const [document] = (0,_support_yaml_js__WEBPACK_IMPORTED_MODULE_5__/* .parseYaml */ .h)(file.text);
        const options = [
            ...optionsOf((0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(document, 'option_settings')),
            ...optionsOf((0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(document, 'OptionSettings')),
        ];
        const variables = options
            .filter(({ namespace }) => namespace === 'aws:elasticbeanstalk:application:environment')
            .map(({ option, value }) => ({ key: option, value: (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(value) ?? '', line: value.line }));
        const started = [
            ...database(options, file),
            ...(0,_support_cloudformation_js__WEBPACK_IMPORTED_MODULE_1__/* .cloudFormationServices */ .Tt)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(document, 'Resources'), (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(document, 'Parameters'), file.path),
        ];
        return {
            declarations: [
                ...started,
                ...(0,_support_setting_declarations_js__WEBPACK_IMPORTED_MODULE_4__/* .declareSettings */ .O)([{ file: file.path, name: null, says: null, variables }], started),
                ...[(0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(document, 'global', 'default_platform'), (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(document, 'Platform', 'PlatformArn')].flatMap((node) => platform(node, file)),
            ],
            keys: variables.map(({ key, line }) => ({
                key,
                at: { file: file.path, line },
                says: null,
                how: 'defined',
            })),
        };
    },
};
/** A list of namespace, name and value, or a map of namespaces. */
function optionsOf(node) {
    const listed = (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__/* .items */ .ld)(node).flatMap((item) => {
        const value = (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(item, 'value');
        const option = (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(item, 'option_name')) ?? '';
        return value ? [{ namespace: (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__.at)(item, 'namespace')) ?? '', option, value }] : [];
    });
    const mapped = (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__/* .entries */ .jO)(node).flatMap((namespace) => (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__/* .entries */ .jO)(namespace.value).map(({ key, value }) => ({ namespace: namespace.key, option: key, value })));
    return [...listed, ...mapped];
}
/** The database that the environment brings along: without an engine it is MySQL, as its documentation says. */
function database(options, file) {
    const own = options.filter(({ namespace }) => namespace === 'aws:rds:dbinstance');
    const value = (name) => own.find(({ option }) => option === name)?.value ?? null;
    const [engine, version] = [value('DBEngine'), value('DBEngineVersion')];
    const [first] = own;
    if (!first || (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(value('HasCoupledDatabase')) === 'false')
        return [];
    const identity = (0,_catalog_managed_js__WEBPACK_IMPORTED_MODULE_0__/* .identifyManaged */ .Qq)((0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(engine) ?? 'mysql', (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(version), 'rds');
    if (!identity)
        return [];
    const where = version ?? engine ?? first.value;
    const declared = [`DBEngine: ${(0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(engine) ?? 'not set'}`, (0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(version)].filter(Boolean).join(' ');
    return [(0,_support_declare_managed_js__WEBPACK_IMPORTED_MODULE_3__/* .declareManaged */ .K)(identity, { declared, at: { file: file.path, line: where.line } })];
}
const languages = new Map([
    ['node.js', 'node'],
    ['python', 'python'],
    ['php', 'php'],
    ['ruby', 'ruby'],
    ['go', 'go'],
    ['corretto', 'java'],
    ['java', 'java'],
    ['.net', 'dotnet'],
]);
/** "Python 3.11 running on 64bit Amazon Linux 2023", "node.js-18", "arn:\u2026:platform/Corretto 17 running on \u2026/4.2.0". */
function platform(node, file) {
    const written = ((0,_support_node_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(node) ?? '').replace(/^arn:.*:platform\//, '');
    const [, name = '', version = ''] = /^([A-Za-z.]{2,12})[ -](\d{1,3}(?:\.\d{1,3})?)(?=$|[ -])/.exec(written) ?? [];
    const engine = languages.get(name.toLowerCase());
    return engine && node
        ? [
            (0,_support_declare_js__WEBPACK_IMPORTED_MODULE_2__/* .declare */ .x)({
                role: 'runtime',
                engine,
                version,
                declared: `${name} ${version}`,
                at: { file: file.path, line: node.line },
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


/***/ }),

/***/ 69298:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ declareSettings)
/* harmony export */ });
/* harmony import */ var _catalog_engines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50779);
/* harmony import */ var _catalog_environment_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70035);
/* harmony import */ var _catalog_urls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37445);
/* harmony import */ var _declare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58948);




/**
 * The engines that environments name by their variables, once for each role and engine, except what the same file
 * starts itself: there the started service says more.
 */
function declareSettings(environments, started) {
    const found = new Map();
    for (const { file, name, says, variables } of environments)
        for (const { variable, ...identity } of [...byUrls(variables), ...bySettings(variables)]) {
            const id = `${roleGroup(identity.role)} ${identity.engine}`;
            if (found.has(id) || started.some((one) => plays(one, identity)))
                continue;
            const place = { file, line: variable.line };
            // Only the key and what it means: the value may hold more than the engine.
            const declared = `${variable.key}: ${identity.engine}`;
            found.set(id, (0,_declare_js__WEBPACK_IMPORTED_MODULE_3__/* .declare */ .x)({ ...identity, declared, at: place, name, says, wiredBy: [`${name ?? ''}:${variable.key}`] }));
        }
    return [...found.values()];
}
function bySettings(variables) {
    return (0,_catalog_environment_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .identifySettings */ .cv)(variables).flatMap(({ index, ...identity }) => {
        const variable = variables[index];
        return variable ? [{ ...identity, variable }] : [];
    });
}
function byUrls(variables) {
    return variables.flatMap((variable) => {
        const identity = (0,_catalog_environment_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .keyIsForTests */ .as)(variable.key) ? null : (0,_catalog_urls_js__WEBPACK_IMPORTED_MODULE_2__/* .identifyUrl */ .e1)(variable.value);
        return identity ? [{ ...identity, role: (0,_catalog_environment_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .roleByKey */ .Jd)(variable.key, identity.role), variable }] : [];
    });
}
/** Whether a service plays what an environment names, or is close enough to be what it means. */
function plays(service, { role, engine: id }) {
    return roleGroup(service.role) === roleGroup(role) && (0,_catalog_engines_js__WEBPACK_IMPORTED_MODULE_0__/* .engine */ .Hi)(service.engine).family === (0,_catalog_engines_js__WEBPACK_IMPORTED_MODULE_0__/* .engine */ .Hi)(id).family;
}
/** One server is often cache and broker at once. */
const roleGroup = (role) => (role === 'broker' ? 'cache' : role);


/***/ })

};
