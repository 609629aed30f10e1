export const id = 9016;
export const ids = [9016];
export const modules = {

/***/ 36813:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ chartEngine)
});

// EXTERNAL MODULE: ./lib/src/support/versions.js
var versions = __webpack_require__(29125);
;// CONCATENATED MODULE: ./lib/src/catalog/charts/bitnami.js
// From the history of https://github.com/bitnami/charts up to 2026-07-01.
/** Chart, engine, and which version of the engine each major of the chart installs by default. */
const bitnamiCharts = [
    [
        'postgresql',
        'postgresql',
        [
            [0, 3, '10'],
            [8, 10, '11'],
            [11, 11, '14'],
            [12, 12, '15'],
            [13, 15, '16'],
            [16, 17, '17'],
        ],
    ],
    [
        'postgresql-ha',
        'postgresql',
        [
            [0, 8, '11'],
            [9, 9, '14'],
            [10, 10, '15'],
            [11, 11, null],
            [12, 14, '16'],
            [15, 16, '17'],
        ],
    ],
    [
        'mysql',
        'mysql',
        [
            [0, 4, '5.7'],
            [5, 10, '8.0'],
            [11, 12, '8.4'],
            [13, 13, '9.3'],
            [14, 14, '9.4'],
        ],
    ],
    [
        'mariadb',
        'mariadb',
        [
            [7, 7, '10.3'],
            [8, 10, '10.5'],
            [11, 11, '10.6'],
            [12, 12, '10.11'],
            [13, 13, '11.0'],
            [14, 14, '11.1'],
            [15, 17, '11.2'],
            [18, 18, '11.3'],
            [19, 20, '11.4'],
            [21, 21, '11.8'],
            [22, 23, '12.0'],
        ],
    ],
    [
        'mariadb-galera',
        'mariadb',
        [
            [0, 0, null],
            [1, 3, '10.4'],
            [4, 5, '10.5'],
            [6, 7, '10.6'],
            [8, 8, '10.11'],
            [9, 9, '11.0'],
            [10, 10, '11.1'],
            [11, 12, '11.2'],
            [13, 13, '11.3'],
            [14, 14, '11.4'],
            [15, 15, '11.8'],
            [16, 16, '12.0'],
        ],
    ],
    [
        'redis',
        'redis',
        [
            [10, 10, null],
            [11, 16, '6'],
            [17, 20, '7'],
            [21, 23, '8'],
        ],
    ],
    [
        'redis-cluster',
        'redis',
        [
            [1, 1, '5'],
            [2, 2, null],
            [3, 7, '6'],
            [8, 11, '7'],
            [12, 13, '8'],
        ],
    ],
    [
        'valkey',
        'valkey',
        [
            [0, 0, '7'],
            [1, 4, '8'],
        ],
    ],
    [
        'mongodb',
        'mongodb',
        [
            [7, 11, '4'],
            [12, 12, '5'],
            [13, 13, '6'],
            [14, 15, '7'],
            [16, 17, '8'],
        ],
    ],
    [
        'rabbitmq',
        'rabbitmq',
        [
            [6, 14, '3'],
            [15, 16, '4'],
        ],
    ],
    [
        'kafka',
        'kafka',
        [
            [0, 0, null],
            [1, 14, '2'],
            [15, 31, '3'],
            [32, 32, '4'],
        ],
    ],
    [
        'elasticsearch',
        'elasticsearch',
        [
            [0, 0, null],
            [1, 4, '6'],
            [5, 17, '7'],
            [18, 21, '8'],
            [22, 22, '9'],
        ],
    ],
    [
        'opensearch',
        'opensearch',
        [
            [0, 1, '2'],
            [2, 2, '3'],
        ],
    ],
    ['memcached', 'memcached', [[0, 8, '1']]],
    [
        'cassandra',
        'cassandra',
        [
            [0, 7, '3'],
            [8, 11, '4'],
            [12, 12, '5'],
        ],
    ],
    ['keydb', 'keydb', [[0, 0, '6']]],
];

// EXTERNAL MODULE: ./lib/src/catalog/engines.js + 5 modules
var engines = __webpack_require__(50779);
// EXTERNAL MODULE: ./lib/src/catalog/images.js + 13 modules
var catalog_images = __webpack_require__(26530);
;// CONCATENATED MODULE: ./lib/src/catalog/charts.js




const bitnami = new Map(bitnamiCharts.map(([chart, id, spans]) => [chart, { id, spans }]));
/** Charts of other publishers that are not named as their engine's image is. */
const otherNames = new Map([
    ['redis-ha', 'redis'],
    ['postgresql-ha', 'postgresql'],
    ['cockroachdb', 'cockroachdb'],
    ['dragonfly', 'dragonfly'],
    ['keycloak', 'keycloak'],
    ['keycloakx', 'keycloak'],
    ['vault', 'vault'],
    ['temporal', 'temporal'],
    ['eck-elasticsearch', 'elasticsearch'],
]);
/**
 * What a chart installs, by its name, version and repository as a Chart.yaml or a release declares them, or null where
 * it is none that the catalogue knows. The chart's own version is never the engine's, except for Elastic's charts.
 */
function chartEngine(chart, version, repository) {
    const name = chart.split('/').pop() ?? chart;
    const source = `${repository ?? ''} ${chart}`.toLowerCase();
    if (source.includes('bitnami') && bitnami.has(name))
        return fromBitnami(name, version);
    const id = otherNames.get(name) ?? (0,catalog_images/* identifyImage */.c)(name)?.engine;
    if (!id || name.length > 100 || (0,engines/* engine */.Hi)(id).role === 'runtime')
        return null;
    return identity(id, source.includes('helm.elastic.co') ? plainVersion(version) : null);
}
function fromBitnami(name, chartVersion) {
    const chart = bitnami.get(name);
    const major = Number(plainVersion(chartVersion)?.split('.')[0] ?? Number.NaN);
    const span = chart?.spans.find(([from, to]) => from <= major && major <= to);
    return chart ? identity(chart.id, span?.[2] ?? null) : null;
}
const identity = (id, version) => ({
    role: (0,engines/* engine */.Hi)(id).role,
    engine: id,
    version,
    pin: version ? 'exact' : 'undeclared',
});
/** "16.7.14", "~15.5.6", "^20.x.x"; a range of several majors is none. */
const plainVersion = (range) => range && !/[\s|,<>*]/.test(range.trim()) ? (0,versions/* leadingVersion */.tP)(range.trim().replace(/^[~^=]{1,2}/, '')) : null;


/***/ }),

/***/ 66926:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ terraformServices),
/* harmony export */   y: () => (/* binding */ partsOfServices)
/* harmony export */ });
const rds = {
    engine: null,
    provider: 'rds',
    engineIn: ['engine'],
    versionIn: ['engine_version'],
    family: ['parameter_group_name', 'db_cluster_parameter_group_name'],
    copyIf: ['replicate_source_db', 'replication_source_identifier'],
};
const elasticache = {
    engine: 'redis',
    provider: 'elasticache',
    engineIn: ['engine'],
    versionIn: ['engine_version', 'major_engine_version'],
    family: ['parameter_group_name'],
    copyIf: ['replication_group_id'],
};
const fixed = (engine, provider, ...versionIn) => ({
    engine,
    provider,
    versionIn,
});
/** Resource types whose attributes say engine or version. What is not here is known by its type alone. */
const terraformServices = new Map([
    // https://registry.terraform.io/providers/hashicorp/aws/latest/docs
    ['aws_db_instance', rds],
    ['aws_rds_cluster', rds],
    ['aws_rds_global_cluster', rds],
    ['aws_elasticache_cluster', elasticache],
    // Its own id has the name that makes a cluster a member.
    ['aws_elasticache_replication_group', { ...elasticache, copyIf: ['global_replication_group_id'] }],
    ['aws_elasticache_serverless_cache', elasticache],
    ['aws_memorydb_cluster', { ...elasticache, provider: 'memorydb', copyIf: [] }],
    ['aws_opensearch_domain', fixed('opensearch', 'aws', 'engine_version')],
    ['aws_elasticsearch_domain', fixed('elasticsearch', 'aws', 'elasticsearch_version')],
    [
        'aws_mq_broker',
        { engine: null, provider: 'amazon-mq', engineIn: ['engine_type'], versionIn: ['engine_version'] },
    ],
    ['aws_msk_cluster', fixed('kafka', 'msk', 'kafka_version')],
    ['aws_docdb_cluster', fixed('docdb', 'aws', 'engine_version')],
    // https://registry.terraform.io/providers/hashicorp/google/latest/docs
    [
        'google_sql_database_instance',
        {
            engine: null,
            provider: 'cloud-sql',
            versionIn: ['database_version'],
            copyIf: ['master_instance_name'],
        },
    ],
    ['google_redis_instance', fixed('redis', 'memorystore', 'redis_version')],
    ['google_memorystore_instance', fixed('valkey', 'memorystore', 'engine_version')],
    ['google_alloydb_cluster', fixed('postgres', 'alloydb', 'database_version')],
    // https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs
    ['azurerm_postgresql_server', fixed('postgres', 'azure', 'version')],
    [
        'azurerm_postgresql_flexible_server',
        { ...fixed('postgres', 'azure', 'version'), copyIf: ['source_server_id'] },
    ],
    ['azurerm_cosmosdb_postgresql_cluster', fixed('postgres', 'azure-citus', 'sql_version')],
    ['azurerm_mysql_server', fixed('mysql', 'azure', 'version')],
    ['azurerm_mysql_flexible_server', { ...fixed('mysql', 'azure', 'version'), copyIf: ['source_server_id'] }],
    ['azurerm_mariadb_server', fixed('mariadb', 'azure', 'version')],
    ['azurerm_redis_cache', fixed('redis', 'azure', 'redis_version')],
    // https://registry.terraform.io/browse/providers
    [
        'digitalocean_database_cluster',
        { engine: null, provider: 'digitalocean', engineIn: ['engine'], versionIn: ['version'] },
    ],
    [
        'ovh_cloud_project_database',
        { engine: null, provider: 'ovh', engineIn: ['engine'], versionIn: ['version'] },
    ],
    ['scaleway_rdb_instance', { engine: null, provider: 'scaleway', family: ['engine'] }],
    ['scaleway_redis_cluster', fixed('redis', 'scaleway', 'version')],
    ['linode_database_postgresql_v2', { engine: null, provider: 'linode', family: ['engine_id'] }],
    ['linode_database_mysql_v2', { engine: null, provider: 'linode', family: ['engine_id'] }],
    ['render_postgres', fixed('postgres', 'render', 'version')],
    ['neon_project', fixed('postgres', 'neon', 'pg_version')],
    ['mongodbatlas_cluster', fixed('mongodb', 'atlas', 'mongo_db_major_version')],
    ['mongodbatlas_advanced_cluster', fixed('mongodb', 'atlas', 'mongo_db_major_version')],
    ['cloudamqp_instance', fixed('rabbitmq', 'cloudamqp', 'rmq_version')],
    ['ec_deployment', fixed('elasticsearch', 'elastic-cloud', 'version')],
    ['aiven_pg', fixed('postgres', 'aiven', 'pg_user_config.pg_version')],
    ['aiven_mysql', fixed('mysql', 'aiven', 'mysql_user_config.mysql_version')],
    ['aiven_kafka', fixed('kafka', 'aiven', 'kafka_user_config.kafka_version')],
    ['aiven_opensearch', fixed('opensearch', 'aiven', 'opensearch_user_config.opensearch_version')],
    ['heroku_addon', { engine: null, provider: 'heroku', plan: ['plan'], versionIn: ['config.version'] }],
    [
        'cloudfoundry_service_instance',
        {
            engine: null,
            provider: 'cloud-foundry',
            plan: ['service_plan', 'service_offering', 'service'],
            versionIn: ['json_params.engineVersion', 'json_params.version', 'parameters.engineVersion'],
        },
    ],
]);
/** Parts of something that another resource declares: they would declare it a second time. */
const partsOfServices = new Set([
    'aws_sesv2_email_identity',
    'azurerm_mssql_database',
    'azurerm_storage_container',
    'azurerm_servicebus_queue',
    'azurerm_servicebus_topic',
    'planetscale_branch',
]);


/***/ }),

/***/ 49016:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pulumi: () => (/* binding */ pulumi)
});

// EXTERNAL MODULE: ./lib/src/support/code/code-of.js + 1 modules
var code_of = __webpack_require__(2956);
// EXTERNAL MODULE: ./lib/src/catalog/charts.js + 1 modules
var charts = __webpack_require__(36813);
// EXTERNAL MODULE: ./lib/src/catalog/managed.js + 3 modules
var managed = __webpack_require__(36192);
// EXTERNAL MODULE: ./lib/src/catalog/terraform-resources.js
var terraform_resources = __webpack_require__(66926);
;// CONCATENATED MODULE: ./lib/src/catalog/pulumi.js


/** Resources of Pulumi's providers, as Terraform's providers, which most of them are made of, call them. */
const types = new Map([
    ['aws:rds:Instance', 'aws_db_instance'],
    ['aws:rds:Cluster', 'aws_rds_cluster'],
    ['aws:elasticache:Cluster', 'aws_elasticache_cluster'],
    ['aws:elasticache:ReplicationGroup', 'aws_elasticache_replication_group'],
    ['aws:elasticache:ServerlessCache', 'aws_elasticache_serverless_cache'],
    ['aws:memorydb:Cluster', 'aws_memorydb_cluster'],
    ['aws:opensearch:Domain', 'aws_opensearch_domain'],
    ['aws:elasticsearch:Domain', 'aws_elasticsearch_domain'],
    ['aws:mq:Broker', 'aws_mq_broker'],
    ['aws:msk:Cluster', 'aws_msk_cluster'],
    ['aws:docdb:Cluster', 'aws_docdb_cluster'],
    ['aws:s3:Bucket', 'aws_s3_bucket'],
    ['aws:s3:BucketV2', 'aws_s3_bucket'],
    ['aws:sqs:Queue', 'aws_sqs_queue'],
    ['aws:dynamodb:Table', 'aws_dynamodb_table'],
    ['gcp:sql:DatabaseInstance', 'google_sql_database_instance'],
    ['gcp:redis:Instance', 'google_redis_instance'],
    ['gcp:alloydb:Cluster', 'google_alloydb_cluster'],
    ['gcp:storage:Bucket', 'google_storage_bucket'],
    ['gcp:pubsub:Topic', 'google_pubsub_topic'],
    ['azure:postgresql:FlexibleServer', 'azurerm_postgresql_flexible_server'],
    ['azure:mysql:FlexibleServer', 'azurerm_mysql_flexible_server'],
    ['azure:redis:Cache', 'azurerm_redis_cache'],
    ['azure-native:dbforpostgresql:Server', 'azurerm_postgresql_flexible_server'],
    ['azure-native:dbformysql:Server', 'azurerm_mysql_flexible_server'],
    ['azure-native:cache:Redis', 'azurerm_redis_cache'],
    ['digitalocean::DatabaseCluster', 'digitalocean_database_cluster'],
]);
/** The type of a resource ("aws:rds/instance:Instance", or provider, module and class), as Terraform calls it; or null. */
function pulumiType(provider, module, name) {
    const own = module.split('/', 1)[0] ?? '';
    return types.get(`${provider}:${own === 'index' ? '' : own}:${name}`) ?? null;
}
/** What a resource is by its properties, and the property that says the version; or null. */
function identifyPulumi(type, look) {
    const known = terraform_resources/* terraformServices */.t.get(type);
    if (known?.copyIf?.some((name) => look(camelCase(name))))
        return null;
    const engine = known?.engineIn?.flatMap((name) => look(camelCase(name)) ?? [])[0];
    const versionIn = known?.versionIn?.map(camelCase) ?? [];
    const version = versionIn.flatMap((name) => look(name) ?? [])[0];
    const text = version?.text ?? null;
    const identity = (0,managed/* identifyVersioned */.ww)(text ?? '', known?.provider) ??
        (0,managed/* identifyManaged */.Qq)(engine?.text ?? known?.engine ?? '', text, known?.provider) ??
        (0,managed/* identifyResource */.X5)(type);
    return identity && { identity, line: version?.line ?? engine?.line ?? null, versionIn };
}
const camelCase = (name) => name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());

// EXTERNAL MODULE: ./lib/src/support/cloudformation.js
var cloudformation = __webpack_require__(47524);
// EXTERNAL MODULE: ./lib/src/support/declare.js
var declare = __webpack_require__(58948);
// EXTERNAL MODULE: ./lib/src/support/declare-managed.js
var declare_managed = __webpack_require__(51056);
// EXTERNAL MODULE: ./lib/src/support/node.js
var support_node = __webpack_require__(36432);
// EXTERNAL MODULE: ./lib/src/support/code/shape.js
var shape = __webpack_require__(18759);
;// CONCATENATED MODULE: ./lib/src/support/code/pulumi-resources.js







/** Constructors are what tells something. */
const isPulumiCall = (path) => /^[A-Z]/.test(path.at(-1) ?? '');
/** What the resources of a program in TypeScript or Python are, as far as literals of the file tell. */
function pulumiDeclarations(file, path) {
    const found = file.calls.flatMap((call) => resourceOf(call, file) ?? []);
    return found.flatMap((one) => declaration(one, path) ?? []).filter(cloudformation/* isFirstOfItsKind */.YT);
}
/** The resources of a program in YAML (https://www.pulumi.com/docs/iac/languages-sdks/yaml/yaml-language-reference/). */
function pulumiYaml(program, path) {
    const found = (0,support_node/* entries */.jO)((0,support_node.at)(program, 'resources')).flatMap(({ key, value }) => {
        const type = (0,support_node.at)(value, 'type');
        const written = (0,support_node/* text */.Qq)(type) ?? '';
        const [provider = '', module = '', name = written.split(':')[1]] = written.split(':', 3);
        if (!type || !name)
            return [];
        const look = (property) => {
            const node = (0,support_node.at)(value, 'properties', ...property.split('.'));
            const literal = (0,support_node/* text */.Qq)(node);
            return node && { text: literal?.includes('${') ? null : literal, line: node.line };
        };
        const short = written.split(':').length < 3;
        return [
            {
                provider,
                module: short ? '' : module,
                type: name,
                name: key,
                line: type.line,
                declared: written,
                look,
            },
        ];
    });
    return found.flatMap((one) => declaration(one, path) ?? []).filter(cloudformation/* isFirstOfItsKind */.YT);
}
/** `aws.rds.Instance` of `import * as aws from "@pulumi/aws"`, `import pulumi_aws as aws`. */
function resourceOf(call, file) {
    const [first = '', ...rest] = call.path;
    const full = [file.imports.get(first) ?? '', ...rest].join('/').slice(0, 200);
    const [, provider = '', module = '', type = ''] = /^(?:@pulumi\/|pulumi_)([\w-]{1,40})((?:\/[\w-]{1,40}){0,3})\/([A-Z]\w{0,60})$/.exec(full) ?? [];
    if (type === '')
        return null;
    const look = (property) => {
        const [first = '', second] = property.split('.');
        const own = call.named.get(first);
        const holder = second === undefined ? null : (0,shape/* resolved */.L$)(own, file);
        const code = second === undefined ? own : holder?.kind === 'object' ? holder.entries.get(second) : undefined;
        const value = (0,shape/* resolved */.L$)(code, file);
        return code && value ? { text: (0,shape/* textOf */.b6)(code, file)?.text ?? null, line: value.line } : null;
    };
    return {
        provider: provider.replaceAll('_', '-'),
        module: module.slice(1).replace(/^index$/, ''),
        type,
        name: (0,shape/* textOf */.b6)(call.arguments[0], file)?.text ?? null,
        line: call.line,
        declared: call.path.join('.'),
        look,
    };
}
function declaration(resource, file) {
    const { provider, module, type, name, line, look } = resource;
    if (provider === 'kubernetes' && /^(?:Chart|Release)$/.test(type))
        return chart(resource, file);
    const terraform = pulumiType(provider, module, type);
    if (terraform === null || (terraform.endsWith('bucket') && cloudformation/* notTheApplications */.KD.test(name ?? '')))
        return null;
    const found = identifyPulumi(terraform, look);
    if (!found)
        return null;
    const { identity, versionIn } = found;
    const open = identity.version === null && versionIn.some((property) => look(property));
    return (0,declare_managed/* declareManaged */.K)(identity, {
        declared: [resource.declared, identity.version].filter(Boolean).join(' '),
        at: { file, line: found.line ?? line },
        name,
        ...(open ? { pin: 'unresolved' } : {}),
    });
}
/** `new k8s.helm.v3.Release("db", { chart: "postgresql", version: "16.2.1" })` */
function chart({ name, line, look }, file) {
    const [named, version] = [look('chart'), look('version')];
    const source = look('repositoryOpts.repo') ?? look('fetchOpts.repo');
    const identity = named?.text ? (0,charts/* chartEngine */.l)(named.text, version?.text ?? null, source?.text ?? null) : null;
    return (identity &&
        (0,declare/* declare */.x)({
            ...identity,
            declared: [`chart ${named?.text}`, version?.text].filter(Boolean).join(' '),
            at: { file, line: version?.line ?? named?.line ?? line },
            name,
        }));
}

// EXTERNAL MODULE: ./lib/src/support/path.js
var support_path = __webpack_require__(20331);
// EXTERNAL MODULE: ./lib/src/support/yaml.js + 11 modules
var yaml = __webpack_require__(68906);
;// CONCATENATED MODULE: ./lib/src/readers/pulumi.js




const words = '{[iI]nfra,[pP]ulumi}';
const code = '{ts,mts,js,mjs,py}';
/** Programs of Pulumi in TypeScript, Python or YAML, by their literals: https://www.pulumi.com/docs/iac/concepts/ */
const pulumi = {
    id: 'pulumi',
    title: 'Pulumi program',
    spec: 'https://www.pulumi.com/docs/iac/concepts/projects/project-file/',
    files: ['**/Pulumi.{yaml,yml}', `**/*${words}*.${code}`, `**/*${words}*/**/*.${code}`],
    usually: 'prod',
    mentions: /@pulumi\/|\bpulumi_[a-z]|^runtime[ \t]*:/m,
    read: (file, tree) => ({ declarations: isProject(file) ? ofProject(file, tree) : ofCode(file) }),
};
const isProject = ({ path }) => /^Pulumi\.ya?ml$/.test((0,support_path/* fileNameOf */.bV)(path));
const isNamed = /[iI]nfra|[pP]ulumi/;
const isTest = /(?:^|\/)(?:tests?|__tests__|node_modules)\/|[._](?:test|spec)\.\w+$|(?:^|\/)test_|\.d\.ts$/;
const imports = /@pulumi\/|\bpulumi_[a-z]/;
const mostFiles = 100;
const ofCode = (file) => isTest.test(file.path) || !imports.test(file.text)
    ? []
    : pulumiDeclarations((0,code_of/* codeOf */.$)(file, isPulumiCall), file.path);
/** The program of a project: in the file itself, or beside it in files whose names do not tell what they are. */
function ofProject(file, tree) {
    const folder = (0,support_path/* directoryOf */.jt)(file.path);
    const start = folder === '' ? '' : `${folder}/`;
    const [program] = (0,yaml/* parseYaml */.h)(file.text);
    const beside = isNamed.test(folder)
        ? []
        : tree
            .list()
            .filter((path) => path.startsWith(start) && /^(?:src\/)?[^/]+\.(?:m?[jt]s|py)$/.test(path.slice(start.length)))
            .filter((path) => !isNamed.test(path))
            .slice(0, mostFiles);
    return [
        ...pulumiYaml(program ?? null, file.path),
        ...beside.flatMap((path) => {
            const text = tree.text(path);
            return text === null ? [] : ofCode({ path, text });
        }),
    ];
}


/***/ })

};
