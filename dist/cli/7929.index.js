export const id = 7929;
export const ids = [7929];
export const modules = {

/***/ 47929:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  awsCdk: () => (/* binding */ awsCdk)
});

// EXTERNAL MODULE: ./lib/src/catalog/managed.js + 3 modules
var managed = __webpack_require__(36192);
;// CONCATENATED MODULE: ./lib/src/catalog/cdk.js

/** Classes of versions of the AWS CDK, and the engine as Amazon writes it (https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_rds-readme.html). */
const versionClasses = new Map([
    ['PostgresEngineVersion', 'postgres'],
    ['AuroraPostgresEngineVersion', 'aurora-postgresql'],
    ['MysqlEngineVersion', 'mysql'],
    ['AuroraMysqlEngineVersion', 'aurora-mysql'],
    ['AuroraEngineVersion', 'aurora'],
    ['MariaDbEngineVersion', 'mariadb'],
    ['SqlServerEngineVersion', 'sqlserver-se'],
    ['OracleEngineVersion', 'oracle-se2'],
    ['KafkaVersion', 'kafka'],
    ['ElasticsearchVersion', 'elasticsearch'],
    ['EngineVersion', 'opensearch'],
]);
/** The engine that a name of `DatabaseInstanceEngine` or `DatabaseClusterEngine` stands for. */
const engines = [
    [/^aurora_?postgres(?:ql)?$/i, 'aurora-postgresql'],
    [/^aurora_?mysql$/i, 'aurora-mysql'],
    [/^aurora$/i, 'aurora'],
    [/^postgres$/i, 'postgres'],
    [/^mysql$/i, 'mysql'],
    [/^maria_?db$/i, 'mariadb'],
    [/^sql_?server_?(?:ee|se|ex|web)$/i, 'sqlserver-se'],
    [/^oracle_?se2?1?(?:_?cdb)?$|^oracle_?ee(?:_?cdb)?$/i, 'oracle-se2'],
];
/** The engine of `DatabaseInstanceEngine.postgres` or `DatabaseClusterEngine.AURORA_MYSQL`, or null. */
function cdkEngine(path) {
    if (!/^Database(?:Instance|Cluster)Engine$/.test(path.at(-2) ?? ''))
        return null;
    return engines.find(([name]) => name.test(path.at(-1) ?? ''))?.[1] ?? null;
}
/** `PostgresEngineVersion.VER_15_4`, `EngineVersion.OPENSEARCH_2_11`, `KafkaVersion.V3_5_1`; null for another name. */
function cdkVersion(path) {
    const [type = '', name = ''] = path.slice(-2);
    const engine = versionClasses.get(type);
    if (!engine || path.length < 2)
        return null;
    if (type === 'EngineVersion')
        return (0,managed/* identifyVersioned */.ww)(name, 'aws');
    const digits = /^(?:VER_|V_?)(\d[\dA-Z_]{0,40})$/.exec(name)?.[1];
    return digits ? versioned(engine, digits.replaceAll('_', '.')) : null;
}
/** `PostgresEngineVersion.of("15.4", "15")`, `EngineVersion.openSearch("2.11")`: the class's function and its text. */
function cdkVersionOf(path, text) {
    const [type = '', name = ''] = path.slice(-2);
    const engine = versionClasses.get(type);
    if (!engine || path.length < 2)
        return null;
    if (type === 'EngineVersion')
        return /^(?:openSearch|elasticsearch)$/.test(name) ? (0,managed/* identifyManaged */.Qq)(name, text, 'aws') : null;
    return name === 'of' ? versioned(engine, text) : null;
}
// https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.Updates.Versions.html
const auroraMysql = new Map([
    ['1', '5.6'],
    ['2', '5.7'],
    ['3', '8.0'],
]);
/** Aurora's own number stands for the version of MySQL that it is compatible with. */
function versioned(engine, version) {
    const aurora = engine === 'aurora-mysql' ? auroraMysql.get(/^(\d+)\.\d+\.\d/.exec(version)?.[1] ?? '') : null;
    return (0,managed/* identifyManaged */.Qq)(engine, aurora ?? version, 'rds');
}
/** Services of the CDK as CloudFormation names them. */
const services = new Map([
    ['rds', 'RDS'],
    ['elasticache', 'ElastiCache'],
    ['memorydb', 'MemoryDB'],
    ['amazonmq', 'AmazonMQ'],
    ['opensearchservice', 'OpenSearchService'],
    ['elasticsearch', 'Elasticsearch'],
    ['msk', 'MSK'],
    ['docdb', 'DocDB'],
    ['dynamodb', 'DynamoDB'],
    ['sqs', 'SQS'],
    ['s3', 'S3'],
]);
/** Constructs of the second level that are the resource of their name; and what they are called in CloudFormation. */
const constructs = new Map([
    ['opensearchservice.Domain', 'AWS::OpenSearchService::Domain'],
    ['elasticsearch.Domain', 'AWS::Elasticsearch::Domain'],
    ['msk.Cluster', 'AWS::MSK::Cluster'],
    ['docdb.DatabaseCluster', 'AWS::DocDB::DBCluster'],
    ['dynamodb.Table', 'AWS::DynamoDB::Table'],
    ['dynamodb.TableV2', 'AWS::DynamoDB::Table'],
    ['sqs.Queue', 'AWS::SQS::Queue'],
    ['s3.Bucket', 'AWS::S3::Bucket'],
]);
/** The type of CloudFormation that a class of a module of the CDK makes ("rds", "CfnDBInstance"), or null. */
function cloudFormationType(module, name) {
    const service = services.get(module);
    return name.startsWith('Cfn') && service
        ? `AWS::${service}::${name.slice(3)}`
        : (constructs.get(`${module}.${name}`) ?? null);
}
/** `Runtime.NODEJS_20_X`, `Runtime.PYTHON_3_12`: what AWS Lambda runs, or null. */
function lambdaRuntime(path) {
    if (path.at(-2) !== 'Runtime')
        return null;
    const [, kind = '', numbers = ''] = /^(NODEJS|PYTHON|RUBY|JAVA|DOTNET)_(\d{1,3}(?:_\d{1,3})?)(?:_X|_CORRETTO)?$/.exec(path.at(-1) ?? '') ??
        [];
    const engine = kind === 'NODEJS' ? 'node' : kind.toLowerCase();
    return kind ? { engine, version: numbers.replace('_', '.') } : null;
}

// EXTERNAL MODULE: ./lib/src/support/cloudformation.js
var cloudformation = __webpack_require__(47524);
// EXTERNAL MODULE: ./lib/src/support/declare.js
var declare = __webpack_require__(58948);
// EXTERNAL MODULE: ./lib/src/support/declare-managed.js
var declare_managed = __webpack_require__(51056);
// EXTERNAL MODULE: ./lib/src/support/code/shape.js
var shape = __webpack_require__(18759);
;// CONCATENATED MODULE: ./lib/src/support/code/cdk-constructs.js






/** What the constructs of one file of an AWS CDK application are, as far as literals of the file tell. */
function cdkDeclarations(file, path) {
    const made = file.calls.flatMap((call) => construct(call, file, path) ?? []);
    return [
        ...withVersions(made, file, path).filter(cloudformation/* isFirstOfItsKind */.YT),
        ...containers(file, path),
        ...runtimes(file, path),
    ];
}
/** The calls whose arguments tell something: constructors, and functions that name an engine, a version, an image. */
const isCdkCall = (path) => /^[A-Z]/.test(path.at(-1) ?? '') ||
    (path.length > 1 &&
        (cdkEngine(path) !== null || /^(?:of|openSearch|elasticsearch|fromRegistry)$/.test(path.at(-1) ?? '')));
/** The engine and version that `PostgresEngineVersion.VER_15_4` or `.of("15.4", "15")` stands for. */
function versionIn(code, file, path) {
    const value = (0,shape/* resolved */.L$)(code, file);
    if (value?.kind !== 'path' && value?.kind !== 'call')
        return null;
    const text = value.kind === 'call' ? (0,shape/* textOf */.b6)(value.arguments[0], file)?.text : undefined;
    const identity = value.kind === 'path'
        ? cdkVersion(value.path)
        : text === undefined
            ? null
            : cdkVersionOf(value.path, text);
    return identity && { identity, place: { file: path, line: value.line } };
}
const databases = /^(?:DatabaseInstance|DatabaseCluster|ServerlessCluster)(?:FromSnapshot)?$/;
function construct(call, file, path) {
    const [module, name] = classOf(call.path, file);
    const id = (0,shape/* textOf */.b6)(call.arguments[1], file)?.text ?? null;
    if (module === 'rds' && databases.test(name))
        return database(call, file, path, id);
    const type = cloudFormationType(module, name);
    if (type === null)
        return module === '' ? wrapper(call, file, path, id) : null;
    if (type === 'AWS::S3::Bucket' && notStorage.test(id ?? ''))
        return null;
    const chosen = call.named.get('version') ?? call.named.get('kafkaVersion');
    const version = versionIn(chosen, file, path);
    const found = (0,cloudformation/* identifyCloudFormation */.t2)(type, lookIn(call, file));
    const identity = version?.identity ?? found?.identity;
    if (!identity)
        return null;
    const written = (0,shape/* textOf */.b6)(call.named.get(camel(found?.version ?? '')), file);
    return (0,declare_managed/* declareManaged */.K)(identity, {
        declared: [`new ${call.path.join('.')}`, identity.version].filter(Boolean).join(' '),
        at: version?.place ?? { file: path, line: written?.line ?? call.line },
        name: id,
        ...(identity.version === null && (chosen || isOpen(call, found?.version))
            ? { pin: 'unresolved' }
            : {}),
    });
}
const notStorage = new RegExp(`${cloudformation/* notTheApplications */.KD.source}|site|front|static|asset|pipeline|access`, 'i');
const isOpen = (call, version) => version !== undefined && version !== '' && call.named.has(camel(version));
const camel = (name) => name.charAt(0).toLowerCase() + name.slice(1);
const lookIn = (call, file) => (name = '') => {
    const found = (0,shape/* textOf */.b6)(call.named.get(camel(name)), file);
    return found && { value: found.text, line: found.line };
};
/** `rds.DatabaseInstance`, `DatabaseInstance` of an import, `cdk.aws_rds.DatabaseInstance`: the module and the class. */
function classOf(path, { imports }) {
    const [first = '', ...rest] = path;
    const full = [imports.get(first) ?? '', ...rest].join('/');
    const [, module = '', name = ''] = /(?:^|\/)aws[-_]?([A-Za-z\d]{1,40})(?:-alpha|_alpha)?\/([A-Z]\w{0,80})$/.exec(full.slice(-200)) ?? [];
    return [module.toLowerCase(), name];
}
/** `new DatabaseInstance(this, "Orders", { engine: DatabaseInstanceEngine.postgres({ version }) })` */
function database(call, file, path, name) {
    const engine = (0,shape/* resolved */.L$)(call.named.get('engine'), file);
    if (engine?.kind !== 'path' && engine?.kind !== 'call')
        return null;
    const named = cdkEngine(engine.path);
    if (named === null)
        return null;
    const chosen = engine.kind === 'call' ? engine.named.get('version') : undefined;
    const version = versionIn(chosen, file, path);
    const identity = version?.identity ?? (0,managed/* identifyManaged */.Qq)(named, null, 'rds');
    if (!identity)
        return null;
    const declared = [engine.path.slice(-2).join('.'), identity.version].filter(Boolean).join(' ');
    const at = version?.place ?? { file: path, line: engine.line };
    const related = version && version.place.line !== call.line ? [{ file: path, line: call.line }] : [];
    const open = chosen !== undefined && !version ? { pin: 'unresolved' } : {};
    return (0,declare_managed/* declareManaged */.K)(identity, { declared, at, related, name, ...open });
}
/** A construct of the application's own that is given engine and version as texts. */
function wrapper(call, file, path, name) {
    const engine = (0,shape/* textOf */.b6)(call.named.get('engine'), file);
    const version = (0,shape/* textOf */.b6)(call.named.get('engineVersion'), file);
    const identity = engine && version ? (0,managed/* identifyManaged */.Qq)(engine.text, version.text, 'aws') : null;
    if (!engine || !version || !identity?.version)
        return null;
    const declared = `engine: ${engine.text}, engineVersion: ${version.text}`;
    return (0,declare_managed/* declareManaged */.K)(identity, { declared, at: { file: path, line: version.line }, name });
}
/**
 * A version that the file names outside of the constructs that it belongs to, for one of its own, is the version of
 * that engine where the file names no other.
 */
function withVersions(made, file, path) {
    const named = [
        ...file.paths.map((one) => ({ kind: 'path', path: [...one.path], line: one.line })),
        ...file.calls,
    ].flatMap((code) => versionIn(code, file, path) ?? []);
    const engines = [...new Set(named.map(({ identity }) => identity.engine))];
    const strays = engines.flatMap((engine) => {
        if (made.some((one) => one.engine === engine && one.version))
            return [];
        const [first, ...others] = named.filter(({ identity }) => identity.engine === engine);
        if (!first || others.some(({ identity }) => identity.version !== first.identity.version))
            return [];
        return [
            (0,declare_managed/* declareManaged */.K)(first.identity, { declared: `${engine} ${first.identity.version}`, at: first.place }),
        ];
    });
    const open = made.filter((one) => one.version || !strays.some(({ engine }) => engine === one.engine));
    return [...open, ...strays];
}
/** `ContainerImage.fromRegistry("redis:7")` */
function containers(file, path) {
    return file.calls.flatMap((call) => {
        const image = call.path.at(-1) === 'fromRegistry' ? (0,shape/* textOf */.b6)(call.arguments[0], file) : null;
        const found = image && (0,declare/* declareImage */.o)(image.text, { file: path, line: image.line });
        return found && found.role !== 'runtime' && found.role !== 'other' ? [found] : [];
    });
}
function runtimes(file, path) {
    const found = new Map();
    for (const one of file.paths) {
        const runtime = lambdaRuntime(one.path);
        const declared = one.path.slice(-2).join('.');
        if (!runtime || found.has(declared))
            continue;
        found.set(declared, (0,declare/* declare */.x)({ role: 'runtime', ...runtime, declared, at: { file: path, line: one.line } }));
    }
    return [...found.values()];
}

// EXTERNAL MODULE: ./lib/src/support/code/code-of.js + 1 modules
var code_of = __webpack_require__(2956);
// EXTERNAL MODULE: ./lib/src/support/path.js
var support_path = __webpack_require__(20331);
;// CONCATENATED MODULE: ./lib/src/readers/aws-cdk.js



const words = '{[sS]tack,[cC]onstruct,[cC]dk,[iI]nfra}';
const code = '{ts,mts,js,mjs,py}';
/** Stacks of the AWS Cloud Development Kit, by their literals: https://docs.aws.amazon.com/cdk/v2/guide/home.html */
const awsCdk = {
    id: 'aws-cdk',
    title: 'AWS CDK stack',
    spec: 'https://docs.aws.amazon.com/cdk/api/v2/docs/aws-construct-library.html',
    files: ['**/cdk.json', `**/*${words}*.${code}`, `**/*${words}*/**/*.${code}`],
    usually: 'prod',
    mentions: importsCdk(/"app"\s*:/),
    read: (file, tree) => ({
        declarations: (0,support_path/* fileNameOf */.bV)(file.path) === 'cdk.json'
            ? application(file, tree).flatMap(declarationsOf)
            : isTest.test(file.path)
                ? []
                : declarationsOf(file),
    }),
};
function importsCdk(other) {
    const names = /aws-cdk-lib|@aws-cdk\/aws-|\baws_cdk\b/;
    return other ? new RegExp(`${names.source}|${other.source}`) : names;
}
const isNamed = /[sS]tack|[cC]onstruct|[cC]dk|[iI]nfra/;
const isTest = /(?:^|\/)(?:tests?|__tests__|node_modules|cdk\.out)\/|[._](?:test|spec)\.\w+$|(?:^|\/)test_|\.d\.ts$/;
const usualFolders = /^(?:[^/]+|(?:bin|lib|stacks?|src|apps?|resources|components)\/.{1,200})\.(?:m?[jt]s|py)$/;
const mostFiles = 300;
/** The files of an application whose names do not tell what they are. */
function application({ path }, tree) {
    const folder = (0,support_path/* directoryOf */.jt)(path);
    const start = folder === '' ? '' : `${folder}/`;
    if (isNamed.test(folder))
        return [];
    return tree
        .list()
        .filter((one) => one.startsWith(start) && usualFolders.test(one.slice(start.length)))
        .filter((one) => !isNamed.test(one) && !isTest.test(one))
        .slice(0, mostFiles)
        .flatMap((one) => {
        const text = tree.text(one);
        return text !== null && importsCdk().test(text) ? [{ path: one, text }] : [];
    });
}
const declarationsOf = (file) => cdkDeclarations((0,code_of/* codeOf */.$)(file, isCdkCall), file.path);


/***/ })

};
