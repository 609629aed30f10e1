export const id = 1836;
export const ids = [1836];
export const modules = {

/***/ 9332:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _8: () => (/* binding */ operatorGroup),
  Ux: () => (/* binding */ operatorKinds),
  Rj: () => (/* binding */ operatorsOf)
});

;// CONCATENATED MODULE: ./lib/src/catalog/operators/shape.js
/** A row of the table; several paths are separated by spaces. */
function kind(group, name, engine, fields = {}) {
    const { version = '', image = '', ...others } = fields;
    return {
        group,
        kind: name,
        engine,
        flavour: null,
        named: null,
        usually: null,
        both: null,
        asks: null,
        ...others,
        version: version.split(' ').filter(Boolean),
        image: image.split(' ').filter(Boolean),
    };
}

;// CONCATENATED MODULE: ./lib/src/catalog/operators/clouds.js

/** Resources of a provider, as Crossplane's two families of AWS providers and Amazon's own controllers (ACK) name them. */
const aws = (service, names, engine, fields = {}) => {
    const below = (prefix) => Object.fromEntries(Object.entries(fields).map(([key, value]) => [
        key,
        /^(?:flavour|usually)$/.test(key) ? value : `${prefix}.${value}`,
    ]));
    const each = (list, group, prefix) => (list ?? '')
        .split(' ')
        .filter(Boolean)
        .map((name) => kind(group, name, engine, below(prefix)));
    return [
        ...each(names.crossplane, `${service}.aws.crossplane.io`, 'spec.forProvider'),
        ...each(names.upbound, `${service}.aws.upbound.io`, 'spec.forProvider'),
        ...each(names.ack, `${service}.services.k8s.aws`, 'spec'),
    ];
};
const rds = { named: 'engine', version: 'engineVersion', flavour: 'rds' };
const elasticache = { named: 'engine', usually: 'redis', version: 'engineVersion', flavour: 'elasticache' };
const broker = { named: 'engineType', version: 'engineVersion', flavour: 'amazon-mq' };
/** Managed services that manifests ask for: Crossplane, AWS Controllers for Kubernetes, Google's Config Connector, Azure Service Operator. */
const cloudResources = [
    // https://marketplace.upbound.io/providers/upbound/provider-aws-rds, https://aws-controllers-k8s.github.io/community/reference/
    ...aws('rds', { crossplane: 'DBInstance DBCluster', upbound: 'Instance Cluster', ack: 'DBInstance DBCluster' }, null, rds),
    ...aws('database', { crossplane: 'RDSInstance' }, null, rds),
    ...aws('cache', { crossplane: 'ReplicationGroup CacheCluster' }, null, elasticache),
    ...aws('elasticache', {
        upbound: 'ReplicationGroup Cluster ServerlessCache',
        ack: 'ReplicationGroup CacheCluster ServerlessCache',
    }, null, elasticache),
    ...aws('memorydb', { crossplane: 'Cluster', upbound: 'Cluster', ack: 'Cluster' }, null, {
        ...elasticache,
        flavour: 'memorydb',
    }),
    ...aws('mq', { crossplane: 'Broker', upbound: 'Broker', ack: 'Broker' }, null, broker),
    ...aws('kafka', { crossplane: 'Cluster', upbound: 'Cluster', ack: 'Cluster' }, 'kafka', {
        version: 'kafkaVersion',
        flavour: 'msk',
    }),
    ...aws('opensearch', { upbound: 'Domain' }, 'opensearch', { both: 'engineVersion', flavour: 'aws' }),
    ...aws('opensearchservice', { crossplane: 'Domain', ack: 'Domain' }, 'opensearch', {
        both: 'engineVersion',
        flavour: 'aws',
    }),
    ...aws('docdb', { crossplane: 'DBCluster', upbound: 'Cluster' }, 'documentdb', {
        version: 'engineVersion',
        flavour: 'aws',
    }),
    ...aws('documentdb', { ack: 'DBCluster' }, 'documentdb', { version: 'engineVersion', flavour: 'aws' }),
    ...aws('dynamodb', { crossplane: 'Table', upbound: 'Table', ack: 'Table' }, 'dynamodb', { flavour: 'aws' }),
    ...aws('sqs', { crossplane: 'Queue', upbound: 'Queue', ack: 'Queue' }, 'sqs', { flavour: 'aws' }),
    ...aws('s3', { crossplane: 'Bucket', upbound: 'Bucket', ack: 'Bucket' }, 's3', { flavour: 'aws' }),
    // https://cloud.google.com/config-connector/docs/reference/resource-docs/sql/sqlinstance
    kind('sql.cnrm.cloud.google.com', 'SQLInstance', null, {
        both: 'spec.databaseVersion',
        flavour: 'cloud-sql',
    }),
    kind('redis.cnrm.cloud.google.com', 'RedisInstance', 'redis', {
        both: 'spec.redisVersion',
        flavour: 'memorystore',
    }),
    kind('storage.cnrm.cloud.google.com', 'StorageBucket', 'gcs', { flavour: 'google' }),
    kind('pubsub.cnrm.cloud.google.com', 'PubSubTopic', 'pubsub', { flavour: 'google' }),
    kind('spanner.cnrm.cloud.google.com', 'SpannerInstance', 'spanner', { flavour: 'google' }),
    kind('sql.gcp.upbound.io', 'DatabaseInstance', null, {
        both: 'spec.forProvider.databaseVersion',
        flavour: 'cloud-sql',
    }),
    kind('database.gcp.crossplane.io', 'CloudSQLInstance', null, {
        both: 'spec.forProvider.databaseVersion',
        flavour: 'cloud-sql',
    }),
    kind('redis.gcp.upbound.io', 'Instance', 'redis', {
        both: 'spec.forProvider.redisVersion',
        flavour: 'memorystore',
    }),
    kind('storage.gcp.upbound.io', 'Bucket', 'gcs', { flavour: 'google' }),
    kind('pubsub.gcp.upbound.io', 'Topic', 'pubsub', { flavour: 'google' }),
    // https://azure.github.io/azure-service-operator/reference/
    kind('dbforpostgresql.azure.com', 'FlexibleServer', 'postgresql', {
        version: 'spec.version',
        flavour: 'azure',
    }),
    kind('dbformysql.azure.com', 'FlexibleServer', 'mysql', { version: 'spec.version', flavour: 'azure' }),
    kind('cache.azure.com', 'Redis', 'redis', { version: 'spec.redisVersion', flavour: 'azure' }),
    kind('dbforpostgresql.azure.upbound.io', 'FlexibleServer', 'postgresql', {
        version: 'spec.forProvider.version',
        flavour: 'azure',
    }),
    kind('dbformysql.azure.upbound.io', 'FlexibleServer', 'mysql', {
        version: 'spec.forProvider.version',
        flavour: 'azure',
    }),
    kind('cache.azure.upbound.io', 'RedisCache', 'redis', {
        version: 'spec.forProvider.redisVersion',
        flavour: 'azure',
    }),
];

;// CONCATENATED MODULE: ./lib/src/catalog/operators/databases.js

const kubedb = (name, engine) => kind('kubedb.com', name, engine, { version: 'spec.version' });
/** Operators that run databases, caches and brokers in the cluster, by the custom resources that their own documentation describes. */
const databaseOperators = [
    // https://cloudnative-pg.io/documentation/current/cloudnative-pg.v1/
    kind('postgresql.cnpg.io', 'Cluster', 'postgresql', {
        version: 'spec.imageCatalogRef.major',
        image: 'spec.imageName',
    }),
    // https://postgres-operator.readthedocs.io/en/latest/reference/cluster_manifest/
    kind('acid.zalan.do', 'postgresql', 'postgresql', { version: 'spec.postgresql.version' }),
    // https://access.crunchydata.com/documentation/postgres-operator/latest/references/crd/
    kind('postgres-operator.crunchydata.com', 'PostgresCluster', 'postgresql', {
        version: 'spec.postgresVersion',
        image: 'spec.image',
    }),
    // https://docs.percona.com/percona-operator-for-postgresql/2.0/operator.html
    kind('pgv2.percona.com', 'PerconaPGCluster', 'postgresql', {
        version: 'spec.postgresVersion',
        image: 'spec.image',
    }),
    kind('pg.percona.com', 'PerconaPGCluster', 'postgresql', { image: 'spec.pgPrimary.image' }),
    // https://stackgres.io/doc/latest/reference/crd/sgcluster/
    kind('stackgres.io', 'SGCluster', 'postgresql', { version: 'spec.postgres.version' }),
    kind('kubegres.reactive-tech.io', 'Kubegres', 'postgresql', { image: 'spec.image' }),
    // https://docs.percona.com/percona-operator-for-mysql/pxc/operator.html
    kind('pxc.percona.com', 'PerconaXtraDBCluster', 'mysql', { image: 'spec.pxc.image' }),
    kind('ps.percona.com', 'PerconaServerMySQL', 'mysql', { image: 'spec.mysql.image' }),
    // https://dev.mysql.com/doc/mysql-operator/en/mysql-operator-properties.html
    kind('mysql.oracle.com', 'InnoDBCluster', 'mysql', { version: 'spec.version' }),
    kind('moco.cybozu.com', 'MySQLCluster', 'mysql', { image: 'spec.podTemplate.spec.containers.*.image' }),
    // https://github.com/mariadb-operator/mariadb-operator/blob/main/docs/api_reference.md
    kind('k8s.mariadb.com', 'MariaDB', 'mariadb', { image: 'spec.image' }),
    kind('mariadb.mmontes.io', 'MariaDB', 'mariadb', { image: 'spec.image' }),
    // https://docs.percona.com/percona-operator-for-mongodb/operator.html
    kind('psmdb.percona.com', 'PerconaServerMongoDB', 'mongodb', { image: 'spec.image' }),
    // https://github.com/mongodb/mongodb-kubernetes
    kind('mongodbcommunity.mongodb.com', 'MongoDBCommunity', 'mongodb', { version: 'spec.version' }),
    kind('mongodb.com', 'MongoDB', 'mongodb', { version: 'spec.version' }),
    // https://strimzi.io/docs/operators/latest/configuring
    kind('kafka.strimzi.io', 'Kafka', 'kafka', { version: 'spec.kafka.version', image: 'spec.kafka.image' }),
    // https://docs.confluent.io/operator/current/co-api.html
    kind('platform.confluent.io', 'Kafka', 'kafka', { image: 'spec.image.application' }),
    kind('kafka.banzaicloud.io', 'KafkaCluster', 'kafka', { image: 'spec.clusterImage' }),
    // https://docs.redpanda.com/current/reference/k-crd/
    kind('cluster.redpanda.com', 'Redpanda', 'redpanda', { image: 'spec.clusterSpec.image' }),
    kind('redpanda.vectorized.io', 'Cluster', 'redpanda', { version: 'spec.version' }),
    // https://www.rabbitmq.com/kubernetes/operator/using-operator
    kind('rabbitmq.com', 'RabbitmqCluster', 'rabbitmq', { image: 'spec.image' }),
    // https://github.com/spotahome/redis-operator, https://redis-operator.opstree.dev
    kind('databases.spotahome.com', 'RedisFailover', 'redis', { image: 'spec.redis.image' }),
    ...['Redis', 'RedisCluster', 'RedisReplication'].map((name) => kind('redis.redis.opstreelabs.in', name, 'redis', { image: 'spec.kubernetesConfig.image' })),
    // The Enterprise version is not the one of Redis.
    kind('app.redislabs.com', 'RedisEnterpriseCluster', 'redis', { flavour: 'enterprise' }),
    kind('dragonflydb.io', 'Dragonfly', 'dragonfly', { image: 'spec.image' }),
    kind('hyperspike.io', 'Valkey', 'valkey', { image: 'spec.image' }),
    // https://www.elastic.co/guide/en/cloud-on-k8s/current/k8s-api-elasticsearch-k8s-elastic-co-v1.html
    kind('elasticsearch.k8s.elastic.co', 'Elasticsearch', 'elasticsearch', {
        version: 'spec.version',
        image: 'spec.image',
    }),
    // https://github.com/opensearch-project/opensearch-k8s-operator
    kind('opensearch.opster.io', 'OpenSearchCluster', 'opensearch', { version: 'spec.general.version' }),
    // https://apache.github.io/solr-operator/docs/solr-cloud/solr-cloud-crd.html
    kind('solr.apache.org', 'SolrCloud', 'solr', { image: 'spec.solrImage' }),
    // https://github.com/Altinity/clickhouse-operator
    kind('clickhouse.altinity.com', 'ClickHouseInstallation', 'clickhouse', {
        image: 'spec.templates.podTemplates.*.spec.containers.*.image',
    }),
    // https://docs.k8ssandra.io/reference/crd/k8ssandra-operator-crds-latest/
    kind('cassandra.datastax.com', 'CassandraDatacenter', 'cassandra', { version: 'spec.serverVersion' }),
    kind('k8ssandra.io', 'K8ssandraCluster', 'cassandra', { version: 'spec.cassandra.serverVersion' }),
    kind('scylla.scylladb.com', 'ScyllaCluster', 'scylladb', { version: 'spec.version' }),
    // https://www.cockroachlabs.com/docs/stable/configure-cockroachdb-operator
    kind('crdb.cockroachlabs.com', 'CrdbCluster', 'cockroachdb', {
        version: 'spec.cockroachDBVersion',
        image: 'spec.image.name',
    }),
    // https://min.io/docs/minio/kubernetes/upstream/reference/operator-crd.html
    kind('minio.min.io', 'Tenant', 'minio', { image: 'spec.image' }),
    kind('k8s.keycloak.org', 'Keycloak', 'keycloak', { image: 'spec.image' }),
    // https://kubeblocks.io/docs/preview/user_docs/references/api-reference/cluster
    kind('apps.kubeblocks.io', 'Cluster', null, {
        named: 'spec.clusterDef spec.componentSpecs.*.componentDef spec.componentSpecs.*.name',
        version: 'spec.componentSpecs.*.serviceVersion',
    }),
    // https://kubedb.com/docs/latest/guides/
    kubedb('Postgres', 'postgresql'),
    kubedb('MySQL', 'mysql'),
    kubedb('MariaDB', 'mariadb'),
    kubedb('MongoDB', 'mongodb'),
    kubedb('Redis', 'redis'),
    kubedb('Elasticsearch', 'elasticsearch'),
    kubedb('Kafka', 'kafka'),
    kubedb('RabbitMQ', 'rabbitmq'),
    kubedb('Memcached', 'memcached'),
    // https://redhatinsights.github.io/clowder/clowder/dev/api_reference.html
    kind('cloud.redhat.com', 'ClowdApp', 'postgresql', {
        version: 'spec.database.version',
        asks: 'spec.database',
    }),
    kind('cloud.redhat.com', 'ClowdApp', 'redis', { asks: 'spec.inMemoryDb' }),
    kind('cloud.redhat.com', 'ClowdApp', 'kafka', { asks: 'spec.kafkaTopics' }),
];

;// CONCATENATED MODULE: ./lib/src/catalog/operators.js


const operators_all = [...databaseOperators, ...cloudResources];
const byName = new Map();
for (const row of operators_all) {
    const id = `${row.group}/${row.kind}`;
    byName.set(id, [...(byName.get(id) ?? []), row]);
}
/** The kinds of every custom resource that may stand for a service, whatever their group. */
const operatorKinds = new Set(operators_all.map(({ kind }) => kind));
const domains = new Set(operators_all.map(({ group }) => group.split('.').slice(-2).join('.')));
/** A line that names the API group of any of them, roughly: by its domain. */
const operatorGroup = new RegExp(`^[ \\t-]*["']?apiVersion["']?[ \\t]*:[ \\t]*["']?[\\w.-]*\\b(?:${[...domains].join('|').replaceAll('.', '\\.')})/`, 'm');
/** How to read a custom resource: one entry for each service that it may stand for; none where it is another one's. */
function operatorsOf(apiVersion, kind) {
    // Crossplane's namespaced kinds differ by one letter: rds.aws.m.upbound.io.
    const group = apiVersion.split('/', 1)[0]?.replace('.m.', '.') ?? '';
    return byName.get(`${group}/${kind}`) ?? [];
}


/***/ }),

/***/ 71836:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   operators: () => (/* binding */ operators)
/* harmony export */ });
/* harmony import */ var _catalog_operators_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9332);
/* harmony import */ var _support_helm_chart_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40949);
/* harmony import */ var _support_kubernetes_documents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57782);
/* harmony import */ var _support_kustomize_deployments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6506);
/* harmony import */ var _support_operator_declarations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89112);





/** Custom resources that ask an operator for a database, a cache or a broker, in the cluster or in a cloud. */
const operators = {
    id: 'operators',
    title: 'resource of an operator',
    spec: 'https://kubernetes.io/docs/concepts/extend-kubernetes/operator/',
    files: ['**/*.{yaml,yml}', '**/*.{yaml,yml}.{j2,tpl,tmpl,erb,template,example,sample,dist}'],
    usually: 'prod',
    mentions: _catalog_operators_js__WEBPACK_IMPORTED_MODULE_0__/* .operatorGroup */ ._8,
    read(file, tree) {
        if ((0,_support_helm_chart_js__WEBPACK_IMPORTED_MODULE_1__/* .chartOfTemplate */ .a)(file.path, tree) !== null)
            return {};
        const documents = (0,_support_kubernetes_documents_js__WEBPACK_IMPORTED_MODULE_2__/* .splitDocuments */ .ZF)(file.text).filter((document) => (0,_support_kubernetes_documents_js__WEBPACK_IMPORTED_MODULE_2__/* .mayHold */ .BV)(document, _catalog_operators_js__WEBPACK_IMPORTED_MODULE_0__/* .operatorKinds */ .Ux) && _catalog_operators_js__WEBPACK_IMPORTED_MODULE_0__/* .operatorGroup */ ._8.test(document.text));
        const { objects, notices } = (0,_support_kubernetes_documents_js__WEBPACK_IMPORTED_MODULE_2__/* .parseObjects */ .MB)(documents, file.path);
        const declarations = objects.flatMap((object) => (0,_support_operator_declarations_js__WEBPACK_IMPORTED_MODULE_4__/* .declareResource */ .t)(object, file.path));
        return { declarations: declarations.flatMap((one) => (0,_support_kustomize_deployments_js__WEBPACK_IMPORTED_MODULE_3__/* .asDeployed */ .Vr)(one, tree)), notices };
    },
};


/***/ }),

/***/ 40949:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ installed),
/* harmony export */   Ee: () => (/* binding */ isVendored),
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   Qr: () => (/* binding */ chartAbove),
/* harmony export */   X5: () => (/* binding */ vendoredIn),
/* harmony export */   a: () => (/* binding */ chartOfTemplate),
/* harmony export */   gN: () => (/* binding */ parentOf),
/* harmony export */   op: () => (/* binding */ chartIn),
/* harmony export */   u: () => (/* binding */ chartIfReadable)
/* harmony export */ });
/* harmony import */ var _helm_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64971);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36432);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20331);
/* harmony import */ var _per_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21070);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91959);





/** A path below a folder; '' is the root. */
const below = (folder, path) => (folder === '' ? path : `${folder}/${path}`);
/** The folder of the chart that a path is a template of, or null. */
function chartOfTemplate(path, tree) {
    for (let end = path.indexOf('templates/'); end >= 0; end = path.indexOf('templates/', end + 1)) {
        if (end > 0 && path[end - 1] !== '/')
            continue;
        const folder = path.slice(0, Math.max(end - 1, 0));
        if (tree.has(below(folder, 'Chart.yaml')))
            return folder;
    }
    return null;
}
/** The nearest chart that a file lies in, or null. */
function chartAbove(path, tree) {
    let folder = (0,_path_js__WEBPACK_IMPORTED_MODULE_3__/* .directoryOf */ .jt)(path);
    while (!tree.has(below(folder, 'Chart.yaml'))) {
        if (folder === '')
            return null;
        folder = (0,_path_js__WEBPACK_IMPORTED_MODULE_3__/* .directoryOf */ .jt)(folder);
    }
    return folder;
}
/** The folder of the chart that this one is vendored into (`parent/charts/name`), or null. */
function parentOf(folder, tree) {
    const parent = /^(?:(.*)\/)?charts\/[^/]+$/.exec(folder)?.[1] ?? (/^charts\/[^/]+$/.test(folder) ? '' : null);
    return parent !== null && tree.has(below(parent, 'Chart.yaml')) ? parent : null;
}
/**
 * A chart with its dependencies as `Chart.yaml` (or the older `requirements.yaml`) declares and the lock file fixes them.
 * @throws Unreadable where Chart.yaml is no YAML
 */
function chartIn(folder, tree) {
    const file = below(folder, 'Chart.yaml');
    const node = (0,_helm_values_js__WEBPACK_IMPORTED_MODULE_0__/* .parseValues */ .Qc)(tree.text(file) ?? '');
    if (node?.kind !== 'map')
        return null;
    const locks = new Map();
    for (const name of ['requirements.lock', 'Chart.lock']) {
        const lock = below(folder, name);
        for (const one of (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .items */ .ld)((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(readable(tree, lock), 'dependencies'))) {
            const version = (0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(one, 'version');
            if (version)
                locks.set((0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(one, 'name')) ?? '', { version, file: lock });
        }
    }
    const requirements = below(folder, 'requirements.yaml');
    const packed = packedIn(folder, tree);
    const dependencies = [
        ...(0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .items */ .ld)((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(node, 'dependencies')).map((one) => dependencyOf(one, file, locks, packed)),
        ...(0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .items */ .ld)((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(readable(tree, requirements), 'dependencies')).map((one) => dependencyOf(one, requirements, locks, packed)),
    ];
    return {
        folder,
        name: (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(node, 'name')) ?? '',
        library: (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(node, 'type')) === 'library',
        dependencies: dependencies.flatMap((one) => one ?? []),
    };
}
function dependencyOf(node, file, locks, packed) {
    const name = (0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(node, 'name');
    const chart = (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(name);
    if (!name || chart === null)
        return null;
    const version = (0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(node, 'version');
    const lock = locks.get(chart);
    return {
        chart,
        key: (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(node, 'alias')) ?? chart,
        repository: (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(node, 'repository')) ?? '',
        version: (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(lock?.version) ?? packed.get(chart) ?? (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(version),
        packed: packed.has(chart),
        at: { file, line: (version ?? name).line },
        locked: lock ? { file: lock.file, line: lock.version.line } : null,
        conditions: ((0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(node, 'condition')) ?? '')
            .split(',')
            .map((one) => one.trim())
            .filter(Boolean),
        tags: (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .texts */ .Te)((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(node, 'tags')),
    };
}
/** Whether a dependency is installed with these values (https://helm.sh/docs/topics/charts/#tags-and-condition-fields-in-dependencies). */
function installed(dependency, layers) {
    for (const condition of dependency.conditions) {
        const found = (0,_helm_values_js__WEBPACK_IMPORTED_MODULE_0__/* .lookUp */ .TE)(layers, condition.split('.'));
        if (found)
            return !(0,_helm_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isOff */ .gK)(found.node);
    }
    const tags = dependency.tags.map((tag) => (0,_helm_values_js__WEBPACK_IMPORTED_MODULE_0__/* .lookUp */ .TE)(layers, ['tags', tag])).filter((tag) => tag !== null);
    return tags.length === 0 || tags.some((tag) => !(0,_helm_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isOff */ .gK)(tag.node));
}
/** A chart, or null where its Chart.yaml cannot be read: that file's own reading says so. */
function chartIfReadable(folder, tree) {
    try {
        return chartIn(folder, tree);
    }
    catch (error) {
        if (!(error instanceof _unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .Unreadable */ .I))
            throw error;
        return null;
    }
}
/** The names of the charts that lie in a chart's own folder. */
function vendoredIn(folder, tree) {
    const start = below(folder, 'charts/');
    return chartFiles(tree).flatMap((file) => {
        const name = file.startsWith(start) ? file.slice(start.length).split('/') : [];
        return name.length === 2 && name[0] ? [name[0]] : [];
    });
}
const archives = (0,_per_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .perTree */ .e)((tree) => tree.list(['**/charts/*.tgz']));
/** The versions of the charts that lie in a chart's own folder as archives (`charts/postgresql-16.2.1.tgz`). */
function packedIn(folder, tree) {
    const start = below(folder, 'charts/');
    return new Map(archives(tree).flatMap((file) => {
        const [, name, version] = file.startsWith(start)
            ? (/^([\w-]{1,100})-v?(\d+\.\d+\.\d+[\w.+-]{0,60})\.tgz$/.exec(file.slice(start.length)) ?? [])
            : [];
        return name && version ? [[name, version]] : [];
    }));
}
const chartFiles = (0,_per_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .perTree */ .e)((tree) => tree.list(['**/Chart.yaml']));
/** Whether a dependency lies in the chart's own folder, where its values are read by themselves. */
const isVendored = ({ folder }, { chart }, tree) => tree.has(below(folder, `charts/${chart}/Chart.yaml`));
function readable(tree, file) {
    try {
        return (0,_helm_values_js__WEBPACK_IMPORTED_MODULE_0__/* .parseValues */ .Qc)(tree.text(file) ?? '');
    }
    catch (error) {
        if (!(error instanceof _unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .Unreadable */ .I))
            throw error;
        return null;
    }
}


/***/ }),

/***/ 64971:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Qc: () => (/* binding */ parseValues),
/* harmony export */   TE: () => (/* binding */ lookUp),
/* harmony export */   ZZ: () => (/* binding */ layerOf),
/* harmony export */   dw: () => (/* binding */ switchedOff),
/* harmony export */   gK: () => (/* binding */ isOff),
/* harmony export */   n$: () => (/* binding */ switches)
/* harmony export */ });
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36432);
/* harmony import */ var _per_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21070);
/* harmony import */ var _templated_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21422);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91959);




/**
 * The values of a file, with what a template engine puts in left open; null for a file without any.
 * @throws Unreadable where it is no YAML even so
 */
function parseValues(source) {
    return (0,_templated_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTemplatedYaml */ .X)(source)[0] ?? null;
}
/** The layer that a path of the tree holds, or null where there is none that can be read. */
const layerOf = (0,_per_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .perTreeAndKey */ .O)((file, tree) => {
    const source = tree.text(file);
    if (source === null)
        return null;
    try {
        const node = parseValues(source);
        return node && { file, node };
    }
    catch (error) {
        if (!(error instanceof _unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .Unreadable */ .I))
            throw error;
        return null;
    }
});
/** What holds at a path of keys: the last layer that sets it; null where none does, or one sets it to nothing. */
function lookUp(layers, keys) {
    for (const layer of layers.toReversed()) {
        const node = (0,_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(layer.node, ...keys);
        if (node)
            return node.kind === 'scalar' && node.type === 'null' ? null : { node, file: layer.file };
    }
    return null;
}
/** The place of a value. */
const placeOf = (found) => ({ file: found.file, line: found.node.line });
/** Whether a value switches something off: `false` in any spelling that charts use. */
const isOff = (node) => /^(?:false|no|off|0)$/i.test((0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(node) ?? '');
/** Keys that switch the block on or off in which they stand. */
const switches = ['enabled', 'create', 'deploy', 'install', 'enable', 'deployed'];
/** Whether a block of values, or one that it lies in, is switched off by a key of its own (`mysql: {create: false}`). */
function switchedOff(layers, keys) {
    for (let depth = 1; depth <= keys.length; depth++)
        for (const word of switches) {
            const found = lookUp(layers, [...keys.slice(0, depth), word]);
            if (found && isOff(found.node))
                return found;
        }
    return null;
}


/***/ }),

/***/ 57782:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Kl: () => (/* binding */ faultOf),
  BV: () => (/* binding */ mayHold),
  kp: () => (/* binding */ objectsIfReadable),
  iZ: () => (/* binding */ objectsOf),
  MB: () => (/* binding */ parseObjects),
  ZF: () => (/* binding */ splitDocuments),
  zv: () => (/* binding */ withParameters)
});

;// CONCATENATED MODULE: ./lib/src/support/kubernetes-lists.js
/** Below this a List is parsed as a whole: cutting it up would gain nothing. */
const kubernetes_lists_long = 20_000;
/**
 * The items of a long List as documents of their own, so that only those of interest are parsed; anything else as it
 * is. A List whose items refer to each other by anchors stays whole.
 */
function itemsOfLong(document) {
    const { text, kind, firstLine } = document;
    if (text.length < kubernetes_lists_long || !kind.endsWith('List') || /[:-][ \t]+&\w/.test(text))
        return [document];
    const head = /^items:[ \t]*\r?\n([ \t]*)-[ \t]/m.exec(text);
    if (!head)
        return [document];
    const start = head.index + head[0].length - 2 - (head[1]?.length ?? 0);
    const indent = head[1] ?? '';
    const marks = [...text.matchAll(new RegExp(`^${indent}-[ \\t]`, 'gm'))]
        .map(({ index }) => index)
        .filter((index) => index >= start);
    const end = endOfItems(text, marks.at(-1) ?? start, indent);
    let line = firstLine + countLines(text.slice(0, marks[0]));
    return marks.map((from, index) => {
        const body = text.slice(from, marks[index + 1] ?? end);
        const item = { text: body, firstLine: line, kind: kindOf(body, indent.length + 2) };
        line += countLines(body);
        return item;
    });
}
/** Where the last item ends: at a line that is indented less than its content. */
function endOfItems(text, last, indent) {
    const after = new RegExp(`\\n(?=[ \\t]{0,${indent.length}}[^\\s#-])`, 'g');
    after.lastIndex = last;
    return (after.exec(text)?.index ?? text.length - 1) + 1;
}
/** The kind of an item, by the key in its first column. */
const kindOf = (body, column) => new RegExp(`^(?:[ \\t]*-[ \\t]+|[ \\t]{${column}})["']?kind["']?[ \\t]*:[ \\t]*["']?(\\w+)`, 'm').exec(body)?.[1] ?? '';
/** How many lines a text ends. */
function countLines(body) {
    let lines = 0;
    for (let found = body.indexOf('\n'); found >= 0; found = body.indexOf('\n', found + 1))
        lines++;
    return lines;
}

// EXTERNAL MODULE: ./lib/src/support/node.js
var support_node = __webpack_require__(36432);
// EXTERNAL MODULE: ./lib/src/support/template-text.js
var template_text = __webpack_require__(25384);
// EXTERNAL MODULE: ./lib/src/support/templated-yaml.js
var templated_yaml = __webpack_require__(21422);
// EXTERNAL MODULE: ./lib/src/support/unreadable.js
var unreadable = __webpack_require__(91959);
;// CONCATENATED MODULE: ./lib/src/support/kubernetes-documents.js





/** Objects that hold other objects. */
const holders = /^(?:\w*List|Template)$/;
/**
 * Cuts a YAML stream into its documents without parsing it: generated manifests are long, and of 30,000 lines a few
 * hundred matter. A line that starts with `---` always ends a document (https://yaml.org/spec/1.2.2/#912-document-markers).
 */
function splitDocuments(source) {
    const documents = [];
    const marker = /^---(?=\s|$)/gm;
    let firstLine = 1;
    let start = 0;
    const add = (end) => {
        const body = source.slice(start, end);
        const kind = /^["']?kind["']?[ \t]*:[ \t]*["']?(\w+)/m.exec(body)?.[1];
        if (kind)
            documents.push(...itemsOfLong({ text: body, firstLine, kind }));
        firstLine += countLines(body);
        start = end;
    };
    for (const found of source.matchAll(marker))
        if (found.index > start)
            add(found.index);
    add(source.length);
    return documents;
}
/** Whether such a document holds objects of any of these kinds, judged by its text alone. */
function mayHold(document, kinds) {
    if (kinds.has(document.kind))
        return true;
    if (!holders.test(document.kind))
        return false;
    for (const found of document.text.matchAll(/^[ \t-]+["']?kind["']?[ \t]*:[ \t]*["']?(\w+)/gm))
        if (kinds.has(found[1] ?? ''))
            return true;
    return false;
}
/**
 * The objects of one document, those of a List or a Template apart; lines are those of the file.
 * @throws Unreadable where the document is no YAML
 */
function objectsOf(document) {
    return (0,templated_yaml/* parseTemplatedYaml */.X)(document.text, document.firstLine).flatMap((node) => (node.kind === 'list' ? node.items : [node]).flatMap((item) => unfold(item, new Map(), 0)));
}
function unfold(node, parameters, depth) {
    const kind = (0,support_node/* text */.Qq)((0,support_node.at)(node, 'kind')) ?? '';
    if (holders.test(kind) && depth < 3) {
        const own = kind === 'Template' ? parametersOf(node) : parameters;
        const held = [...(0,support_node/* items */.ld)((0,support_node.at)(node, 'items')), ...(0,support_node/* items */.ld)((0,support_node.at)(node, 'objects'))];
        if (held.length > 0)
            return held.flatMap((item) => unfold(item, own, depth + 1));
    }
    if (!kind)
        return [];
    const apiVersion = (0,support_node/* text */.Qq)((0,support_node.at)(node, 'apiVersion')) ?? '';
    const written = (0,support_node/* text */.Qq)((0,support_node.at)(node, 'metadata', 'name'));
    return [
        {
            kind,
            apiVersion,
            name: written && (0,template_text/* withoutReferences */.Xl)(resolve(written, parameters).text),
            node,
            parameters,
        },
    ];
}
function parametersOf(template) {
    const parameters = new Map();
    for (const parameter of (0,support_node/* items */.ld)((0,support_node.at)(template, 'parameters'))) {
        const [name, value] = [(0,support_node/* text */.Qq)((0,support_node.at)(parameter, 'name')), (0,support_node.at)(parameter, 'value')];
        if (name && value)
            parameters.set(name, value);
    }
    return parameters;
}
/** A text with a template's parameters put in, and where they got their values. */
function withParameters(written, object, file) {
    const { text, lines } = resolve(written, object.parameters);
    return { text, from: lines.map((line) => ({ file, line })) };
}
/** `${NAME}` and `${{NAME}}` as OpenShift templates write them. */
function resolve(written, parameters) {
    const lines = [];
    const resolved = written.replace(/\$\{\{?([A-Za-z_]\w*)\}?\}/g, (whole, name) => {
        const value = parameters.get(name);
        if (value)
            lines.push(value.line);
        return (0,support_node/* text */.Qq)(value) ?? whole;
    });
    return { text: resolved, lines };
}
/** The objects of one document; none where it cannot be read. */
function objectsIfReadable(document) {
    try {
        return objectsOf(document);
    }
    catch (error) {
        faultOf(error);
        return [];
    }
}
/**
 * The objects of several documents of a file, and what could not be read of them.
 * @throws Unreadable where the only one of them cannot be read
 */
function parseObjects(documents, file) {
    const objects = [];
    const notices = [];
    for (const document of documents) {
        try {
            objects.push(...objectsOf(document));
        }
        catch (error) {
            const { text, line } = faultOf(error);
            if (documents.length === 1)
                throw error;
            notices.push({
                text: `this ${document.kind} was not read: ${text}`,
                at: { file, line },
                unread: false,
            });
        }
    }
    return { objects, notices };
}
/** What is wrong with a document, as a clause with its line; throws on what is no fault of the document. */
function faultOf(error) {
    if (!(error instanceof unreadable/* Unreadable */.I))
        throw error;
    return { text: error.message, line: error.line };
}


/***/ }),

/***/ 14332:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hk: () => (/* binding */ statedBy),
/* harmony export */   QI: () => (/* binding */ statedByNamespace),
/* harmony export */   a2: () => (/* binding */ statedByLabels),
/* harmony export */   lX: () => (/* binding */ statedByEnvironmentName)
/* harmony export */ });
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36432);

const words = new Map([
    ...['prod', 'production', 'prd', 'live'].map((word) => [word, 'prod']),
    ...['staging', 'stage', 'stg', 'uat', 'qa', 'preview', 'preprod', 'demo', 'sandbox'].map((word) => [word, 'other']),
    ...['dev', 'development', 'local'].map((word) => [word, 'dev']),
    ...['ci', 'e2e'].map((word) => [word, 'ci']),
]);
const labels = ['environment', 'env', 'app.kubernetes.io/environment', 'tags.datadoghq.com/env', 'stage'];
/** The environment that an object names itself, by a label or by the namespace it lies in, or null. */
function statedBy(object) {
    const metadata = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__.at)(object.node, 'metadata');
    return statedByLabels([(0,_node_js__WEBPACK_IMPORTED_MODULE_0__.at)(metadata, 'labels')]) ?? statedByNamespace((0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_0__.at)(metadata, 'namespace')));
}
/** The environment that a label in any of these maps names, or null. */
function statedByLabels(maps) {
    for (const map of maps)
        for (const label of labels) {
            const value = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_0__.at)(map, label));
            const environment = words.get(value?.toLowerCase() ?? '');
            if (environment)
                return { environment, because: `its label ${label} says ${value}` };
        }
    return null;
}
/** The environment that a namespace is named after ("production", "shop-staging"), or null. */
function statedByNamespace(namespace) {
    const environment = words.get(namespace?.toLowerCase().split(/[-_.]/).at(-1) ?? '');
    return environment ? { environment, because: `it lies in the namespace ${namespace}` } : null;
}
/** The environment that a deployment tool names where it installs something there alone, or null. */
function statedByEnvironmentName(name) {
    const environment = words.get(name?.toLowerCase() ?? '');
    return environment ? { environment, because: `it is installed where the environment is ${name}` } : null;
}


/***/ }),

/***/ 49765:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AW: () => (/* binding */ withChanges),
/* harmony export */   l0: () => (/* binding */ keeps),
/* harmony export */   o$: () => (/* binding */ imagesIn),
/* harmony export */   r1: () => (/* binding */ sameVersion),
/* harmony export */   tO: () => (/* binding */ imageName),
/* harmony export */   uo: () => (/* binding */ documentsOf)
/* harmony export */ });
/* unused harmony export changesOf */
/* harmony import */ var _catalog_images_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26530);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36432);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91959);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68906);




const known = new WeakMap();
/** What a build removes and replaces, by all its parts. */
function changesOf(build) {
    const before = known.get(build);
    if (before)
        return before;
    const removed = new Set();
    const patched = new Set();
    for (const patch of build.parts.flatMap((part) => part.patches)) {
        if (!/\$patch|image/.test(patch.text))
            continue;
        for (const node of documentsOf(patch)) {
            const name = (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(node, 'metadata', 'name')) ?? patch.target ?? '';
            if ((0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(node, '$patch')) === 'delete')
                removed.add(name);
            else if (imagesIn(node).length > 0)
                patched.add(name);
        }
    }
    const changes = { removed, patched };
    known.set(build, changes);
    return changes;
}
/** The documents of a patch; none where it cannot be read. */
function documentsOf(patch) {
    try {
        return (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYaml */ .h)(patch.text, patch.firstLine);
    }
    catch (error) {
        if (!(error instanceof _unreadable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .I))
            throw error;
        return [];
    }
}
/** The images that a patch sets: by merging (https://github.com/kubernetes/kubectl/issues/2026) or by operations (RFC 6902). */
function imagesIn(patch) {
    if (patch.kind === 'list')
        return patch.items.flatMap((operation) => /\/containers\/[^/]+\/image$/.test((0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(operation, 'path')) ?? '')
            ? ((0,_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(operation, 'value') ?? [])
            : []);
    const template = (0,_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(patch, 'spec', 'template', 'spec') ?? (0,_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(patch, 'spec');
    return (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .items */ .ld)((0,_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(template, 'containers')).flatMap((container) => (0,_node_js__WEBPACK_IMPORTED_MODULE_3__.at)(container, 'image') ?? []);
}
/** The name of an image without tag and digest, as kustomize compares it. */
function imageName(image) {
    const [named = ''] = image.split('@');
    const colon = named.lastIndexOf(':');
    return colon > named.lastIndexOf('/') ? named.slice(0, colon) : named;
}
/** Whether a build leaves the workload's engine and version as the file has them; another registry is no change. */
function keeps(build, workload, image) {
    const { removed, patched } = changesOf(build);
    if (removed.has(workload ?? '') || patched.has(workload ?? ''))
        return false;
    return sameVersion(image, withChanges(image, build.parts.flatMap((part) => part.images)));
}
/** An image as the first change for it leaves it. */
function withChanges(image, changes) {
    const name = imageName(image);
    const change = changes.find((one) => one.name === name);
    if (!change)
        return image;
    const { newName, newTag, digest } = change;
    const kept = newTag === null && digest === null ? image.slice(name.length) : '';
    return `${newName ?? name}${newTag ? `:${newTag}` : ''}${digest ? `@${digest}` : ''}${kept}`;
}
/** Whether two images run the same engine in the same version. */
function sameVersion(one, other) {
    if (one === other)
        return true;
    const [before, after] = [(0,_catalog_images_js__WEBPACK_IMPORTED_MODULE_0__/* .identifyImage */ .c)(one), (0,_catalog_images_js__WEBPACK_IMPORTED_MODULE_0__/* .identifyImage */ .c)(other)];
    return before?.engine === after?.engine && before?.version === after?.version && before?.pin === after?.pin;
}


/***/ }),

/***/ 4997:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ topBuildsOf),
/* harmony export */   Y: () => (/* binding */ buildOf)
/* harmony export */ });
/* harmony import */ var _kustomize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89493);
/* harmony import */ var _per_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21070);


/** What a kustomization builds; folders that take each other in are entered once. */
function buildOf(top, tree) {
    const all = (0,_kustomize_js__WEBPACK_IMPORTED_MODULE_0__/* .kustomizationsOf */ .Y)(tree);
    const files = new Map();
    const parts = new Set([top]);
    const pending = top.takes.map(({ path, line }) => ({ path, line }));
    for (let one = pending.pop(); one; one = pending.pop()) {
        const { path, line } = one;
        const inner = all.get(path);
        if (!inner) {
            if (tree.has(path))
                files.set(path, { path, line });
        }
        else if (!parts.has(inner)) {
            parts.add(inner);
            for (const taken of inner.takes)
                pending.push({ path: taken.path, line });
        }
    }
    return { top, files: [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)), parts: [...parts] };
}
/**
 * What somebody deploys: builds that no other takes in, or only one that wraps them for development or tests. A
 * base by name is none of them.
 */
const topBuildsOf = (0,_per_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .perTree */ .e)((tree) => {
    const all = [...(0,_kustomize_js__WEBPACK_IMPORTED_MODULE_0__/* .kustomizationsOf */ .Y)(tree).values()];
    const taken = new Set(all.filter((one) => !wraps(one)).flatMap((one) => one.takes.map(({ path }) => path)));
    const wrapped = new Set(all.filter(wraps).flatMap((one) => one.takes.map(({ path }) => path)));
    const isBase = ({ folder }) => wrapped.has(folder) && /(?:^|\/)(?:bases?|common|shared)$/.test(folder);
    return all
        .filter((one) => !one.component && !taken.has(one.folder) && !isBase(one))
        .map((top) => buildOf(top, tree));
});
const wraps = ({ says }) => says?.environment === 'dev' || says?.environment === 'ci';


/***/ }),

/***/ 6506:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RX: () => (/* binding */ asBuilt),
  Vr: () => (/* binding */ asDeployed)
});

// UNUSED EXPORTS: statementsOf

// EXTERNAL MODULE: ./lib/src/catalog/images.js + 13 modules
var catalog_images = __webpack_require__(26530);
// EXTERNAL MODULE: ./lib/src/support/kustomize-closure.js
var kustomize_closure = __webpack_require__(4997);
// EXTERNAL MODULE: ./lib/src/support/path.js
var path = __webpack_require__(20331);
// EXTERNAL MODULE: ./lib/src/support/per-tree.js
var per_tree = __webpack_require__(21070);
;// CONCATENATED MODULE: ./lib/src/support/kustomize-alternatives.js




/**
 * The folder in which overlays offer this service's engine and others to choose from, or null. They do where builds
 * of one application (they share files) bring different engines for one role, no build brings both, and none of them
 * is the build of an environment: overlays/mysql and overlays/postgres, but not overlays/dev and overlays/prod.
 */
function alternativeOf(declaration, builds, tree) {
    const { at, role, engine } = declaration;
    const own = builds.filter(isFree);
    if (own.length === 0)
        return null;
    const others = (0,kustomize_closure/* topBuildsOf */.G)(tree).filter((build) => isFree(build) && !own.includes(build) && own.some((one) => share(one, build)));
    const rivals = others.filter((build) => build.files.some(({ path }) => enginesIn(path, tree).some((one) => one.role === role && one.engine !== engine) &&
        !(0,kustomize_closure/* topBuildsOf */.G)(tree).some((both) => brings(both, path) && brings(both, at.file))));
    return rivals.length === 0 ? null : commonFolder([...own, ...rivals].map(({ top }) => top.folder));
}
const isFree = (build) => build.top.says === null;
const brings = (build, file) => build.files.some(({ path }) => path === file);
const share = (one, other) => one.files.some(({ path }) => brings(other, path));
const enginesIn = (0,per_tree/* perTreeAndKey */.O)((file, tree) => {
    const images = [...(tree.text(file) ?? '').matchAll(/\bimage["']?[ \t]*:[ \t]*["']?([^\s"'#]+)/g)];
    return images.flatMap(([, image = '']) => (0,catalog_images/* identifyImage */.c)(image) ?? []);
});
function commonFolder(folders) {
    let common = folders[0] ?? '';
    while (!folders.every((folder) => folder === common || folder.startsWith(common === '' ? '' : `${common}/`)))
        common = (0,path/* directoryOf */.jt)(common);
    return common || '.';
}

// EXTERNAL MODULE: ./lib/src/support/kustomize-changes.js
var kustomize_changes = __webpack_require__(49765);
// EXTERNAL MODULE: ./lib/src/support/path-environment.js
var path_environment = __webpack_require__(93563);
// EXTERNAL MODULE: ./lib/src/support/skaffold.js
var skaffold = __webpack_require__(65306);
;// CONCATENATED MODULE: ./lib/src/support/kustomize-deployments.js





/**
 * A declaration as its file's overlays put it to use: once for each environment that an overlay names, and once as it
 * is where an overlay names none. One that every overlay replaces or removes belongs to no environment.
 */
function asDeployed(declaration, tree) {
    const { file } = declaration.at;
    if (declaration.says)
        return [declaration];
    const builds = (0,kustomize_closure/* topBuildsOf */.G)(tree).filter((build) => build.files.some(({ path }) => path === file));
    const kept = builds.filter((build) => (0,kustomize_changes/* keeps */.l0)(build, declaration.name, declaration.declared));
    const alternative = declaration.alternative ?? alternativeOf(declaration, builds, tree);
    const one = { ...declaration, alternative };
    if (builds.length > 0 && kept.length === 0)
        return [{ ...one, says: replacedEverywhere }];
    if ((0,path_environment/* environmentNamedIn */.Ke)(file))
        return [one];
    const bySkaffold = (0,skaffold/* skaffoldStatements */.rr)(file, [], tree);
    const statements = kept.length > 0 ? statementsOf(kept, tree) : bySkaffold.length > 0 ? bySkaffold : [null];
    return statements.map((says) => ({ ...one, says }));
}
const replacedEverywhere = {
    environment: 'other',
    because: 'every overlay that takes it in replaces or removes it',
};
/**
 * One statement for each environment that the builds name, or skaffold for them; null for those that name none, as
 * long as no other one names any: beside an overlay for development the plain one is what production gets.
 */
function statementsOf(builds, tree) {
    const stated = builds.map(({ top }) => ({
        top,
        says: top.says ?? (0,skaffold/* skaffoldStatements */.rr)('', [top.folder], tree)[0] ?? null,
    }));
    const deployed = stated.filter(({ says }) => says?.environment !== 'ci');
    const byEnvironment = new Map();
    for (const { says } of deployed.length > 0 ? deployed : stated)
        if (!byEnvironment.has(says?.environment ?? null))
            byEnvironment.set(says?.environment ?? null, says);
    if (byEnvironment.has(null) && byEnvironment.size > 1) {
        const plain = deployed.find(({ says }) => says === null)?.top.folder;
        const because = `${plain || 'the root'} builds it for no environment by name, beside overlays that name theirs`;
        if (!byEnvironment.has('prod'))
            byEnvironment.set('prod', { environment: 'prod', because });
        byEnvironment.delete(null);
    }
    return [...byEnvironment.values()];
}
/**
 * What a kustomization itself declares, as the builds that it is a part of put it to use; one that all of them replace
 * (an outer change for the image of that name) belongs to no environment.
 */
function asBuilt(declaration, image, within, tree) {
    const builds = (0,kustomize_closure/* topBuildsOf */.G)(tree).filter(({ parts }) => parts.includes(within));
    const kept = builds.filter(({ top, parts }) => top === within ||
        !parts.some((part) => part !== within && part.images.some(({ name }) => name === image)));
    if (builds.length === 0)
        return [declaration];
    if (kept.length === 0)
        return [{ ...declaration, says: replacedEverywhere }];
    if ((0,path_environment/* environmentNamedIn */.Ke)(within.folder))
        return [declaration];
    return statementsOf(kept, tree).map((says) => ({ ...declaration, says }));
}


/***/ }),

/***/ 89493:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ kustomizationsOf),
/* harmony export */   d: () => (/* binding */ kustomizationIn)
/* harmony export */ });
/* harmony import */ var _kubernetes_statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14332);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36432);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20331);
/* harmony import */ var _path_environment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93563);
/* harmony import */ var _per_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21070);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91959);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68906);







/** Every kustomization of a tree that can be read, by its folder. */
const kustomizationsOf = (0,_per_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .perTree */ .e)((tree) => {
    const all = new Map();
    for (const file of tree.list(['**/kustomization.{yaml,yml}', '**/Kustomization'])) {
        const kustomization = readable(file, tree);
        if (kustomization)
            all.set(kustomization.folder, kustomization);
    }
    return all;
});
function readable(file, tree) {
    try {
        return kustomizationIn(file, tree.text(file) ?? '', tree);
    }
    catch (error) {
        if (!(error instanceof _unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .Unreadable */ .I))
            throw error;
        return null;
    }
}
/**
 * The kustomization that a file holds, or null where it holds something else.
 * @throws Unreadable where it is no YAML
 */
function kustomizationIn(file, source, tree) {
    const node = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .parseYaml */ .h)(source).find((one) => one.kind === 'map');
    const kind = (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(node, 'kind')) ?? 'Kustomization';
    if (!node || !/^(?:Kustomization|Component)$/.test(kind))
        return null;
    // Flux has a kind of the same name for what it applies.
    if (/fluxcd/.test((0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(node, 'apiVersion')) ?? ''))
        return null;
    const folder = (0,_path_js__WEBPACK_IMPORTED_MODULE_5__/* .directoryOf */ .jt)(file);
    const takes = ['resources', 'bases', 'components'].flatMap((key) => (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .items */ .ld)((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(node, key)).flatMap((item) => {
        const path = (0,_path_js__WEBPACK_IMPORTED_MODULE_5__/* .resolvePath */ .o1)(folder, (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(item) ?? 'https:');
        return path === null ? [] : [{ path, line: item.line }];
    }));
    return {
        folder,
        file,
        component: kind === 'Component',
        node,
        takes,
        images: (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .items */ .ld)((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(node, 'images')).flatMap((item) => imageChange(item, file)),
        patches: patchesOf(node, file, tree),
        says: statementOf(node, folder),
    };
}
function imageChange(item, file) {
    const name = (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(item, 'name'));
    const value = (0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(item, 'newTag') ?? (0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(item, 'digest') ?? (0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(item, 'newName');
    if (!name || !value)
        return [];
    return [
        {
            name,
            newName: (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(item, 'newName')),
            newTag: (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(item, 'newTag')),
            digest: (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(item, 'digest')),
            at: { file, line: value.line },
        },
    ];
}
function patchesOf(node, file, tree) {
    const folder = (0,_path_js__WEBPACK_IMPORTED_MODULE_5__/* .directoryOf */ .jt)(file);
    const inFile = (written, target) => {
        const path = written === null ? null : (0,_path_js__WEBPACK_IMPORTED_MODULE_5__/* .resolvePath */ .o1)(folder, written);
        const source = path === null ? null : tree.text(path);
        return path === null || source === null ? [] : [{ text: source, file: path, firstLine: 1, target }];
    };
    const inline = (item, target) => {
        const source = (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(item);
        if (!item || source === null)
            return [];
        return [{ text: source, file, firstLine: source.includes('\n') ? item.line + 1 : item.line, target }];
    };
    return [
        ...(0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .items */ .ld)((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(node, 'patches')).flatMap((one) => {
            const target = (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(one, 'target', 'name'));
            return [...inline((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(one, 'patch'), target), ...inFile((0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(one, 'path')), target)];
        }),
        ...(0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .items */ .ld)((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(node, 'patchesStrategicMerge')).flatMap((one) => ((0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(one) ?? '').includes('\n') ? inline(one, null) : inFile((0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(one), null)),
        ...(0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .items */ .ld)((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(node, 'patchesJson6902')).flatMap((one) => {
            const target = (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(one, 'target', 'name'));
            return [...inline((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(one, 'patch'), target), ...inFile((0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(one, 'path')), target)];
        }),
    ];
}
function statementOf(node, folder) {
    const named = (0,_path_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .environmentNamedIn */ .Ke)(folder);
    if (named)
        return { environment: named.environment, because: `the overlay ${folder} deploys it` };
    const labels = [(0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(node, 'commonLabels'), ...(0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .items */ .ld)((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(node, 'labels')).map((one) => (0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(one, 'pairs'))];
    return (0,_kubernetes_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .statedByNamespace */ .QI)((0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(node, 'namespace'))) ?? (0,_kubernetes_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .statedByLabels */ .a2)(labels);
}


/***/ }),

/***/ 89112:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ declareResource)
/* harmony export */ });
/* harmony import */ var _catalog_engines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50779);
/* harmony import */ var _catalog_images_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26530);
/* harmony import */ var _catalog_managed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36192);
/* harmony import */ var _catalog_operators_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9332);
/* harmony import */ var _declare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58948);
/* harmony import */ var _kubernetes_documents_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57782);
/* harmony import */ var _kubernetes_statement_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14332);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36432);
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(29125);









/** The services that a custom resource asks an operator for. */
function declareResource(object, file) {
    if ((0,_node_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_7__.at)(object.node, '$patch')) === 'delete')
        return [];
    return (0,_catalog_operators_js__WEBPACK_IMPORTED_MODULE_3__/* .operatorsOf */ .Rj)(object.apiVersion, object.kind).flatMap((row) => {
        const asked = row.asks === null ? null : first(object.node, [row.asks]);
        if (row.asks !== null && (!asked || (0,_node_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(asked) === 'false'))
            return [];
        const key = row.asks?.split('.') ?? ['kind'];
        const found = read(row, object, file);
        if (!found)
            return [];
        const usual = {
            declared: row.asks ? (key.at(-1) ?? '') : object.kind,
            at: { file, line: lineOf(object.node, key) },
        };
        return (0,_declare_js__WEBPACK_IMPORTED_MODULE_4__/* .declare */ .x)({ ...usual, ...found, name: object.name, says: (0,_kubernetes_statement_js__WEBPACK_IMPORTED_MODULE_6__/* .statedBy */ .Hk)(object) });
    });
}
/** The line of a key; of the object where there is none. */
function lineOf(node, keys) {
    const parent = (0,_node_js__WEBPACK_IMPORTED_MODULE_7__.at)(node, ...keys.slice(0, -1));
    const entry = parent?.kind === 'map' ? parent.entries.get(keys.at(-1) ?? '') : undefined;
    return (entry ?? node).line;
}
/** What the fields of a resource say, the most telling first. */
function read(row, object, file) {
    return (byBoth(row, object, file) ??
        byName(row, object, file) ??
        byImage(row, object, file) ??
        byVersion(row, object, file));
}
function field(object, file, paths) {
    const node = first(object.node, paths);
    const written = (0,_node_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(node);
    if (!node || written === null || written === '')
        return null;
    const { text: resolved, from } = (0,_kubernetes_documents_js__WEBPACK_IMPORTED_MODULE_5__/* .withParameters */ .zv)(written, object, file);
    return { text: resolved, written, at: { file, line: node.line }, related: from };
}
const shown = ({ written, at: place, related }) => ({
    declared: written,
    at: place,
    related,
});
/** Engine and version in one text. */
function byBoth({ both, flavour }, object, file) {
    const found = both === null ? null : field(object, file, [both]);
    const identity = found && (0,_catalog_managed_js__WEBPACK_IMPORTED_MODULE_2__/* .identifyVersioned */ .ww)(found.text, flavour);
    return found && identity && { ...identity, ...shown(found) };
}
/** The engine by a field, with or without its version. */
function byName({ named, usually, version, flavour }, object, file) {
    if (named === null)
        return null;
    const names = named.split(' ').flatMap((path) => field(object, file, [path]) ?? []);
    const number = field(object, file, version);
    for (const name of [...names.map((one) => one.text), usually ?? '']) {
        const identity = (0,_catalog_managed_js__WEBPACK_IMPORTED_MODULE_2__/* .identifyManaged */ .Qq)(name, number?.text ?? null, flavour);
        if (!identity)
            continue;
        const related = names.length > 0 && number ? names.slice(0, 1).map((one) => one.at) : [];
        const carrier = number ?? names[0];
        return {
            ...identity,
            ...(carrier ? shown(carrier) : {}),
            related: [...related, ...(carrier?.related ?? [])],
        };
    }
    return null;
}
/** An image that the catalogue knows as this engine or one of its family. */
function byImage(row, object, file) {
    if (row.engine === null)
        return null;
    for (const path of row.image) {
        const node = first(object.node, [path]);
        const place = imageIn(node);
        if (!node || !place)
            continue;
        const { text: image, from } = (0,_kubernetes_documents_js__WEBPACK_IMPORTED_MODULE_5__/* .withParameters */ .zv)(place.image, object, file);
        const identity = (0,_catalog_images_js__WEBPACK_IMPORTED_MODULE_1__/* .identifyImage */ .c)(image);
        if (identity &&
            (0,_catalog_engines_js__WEBPACK_IMPORTED_MODULE_0__/* .engine */ .Hi)(identity.engine).family === (0,_catalog_engines_js__WEBPACK_IMPORTED_MODULE_0__/* .engine */ .Hi)(row.engine).family &&
            (identity.version || row.version.length === 0))
            return { ...identity, declared: place.image, at: { file, line: place.line }, related: from };
    }
    return null;
}
function imageIn(node) {
    const written = (0,_node_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(node);
    if (node && written)
        return { image: written, line: node.line };
    const [repository, tag] = [
        (0,_node_js__WEBPACK_IMPORTED_MODULE_7__.at)(node, 'repository') ?? (0,_node_js__WEBPACK_IMPORTED_MODULE_7__.at)(node, 'name'),
        (0,_node_js__WEBPACK_IMPORTED_MODULE_7__.at)(node, 'tag') ?? (0,_node_js__WEBPACK_IMPORTED_MODULE_7__.at)(node, 'version'),
    ];
    const name = (0,_node_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(repository);
    if (!repository || !name)
        return null;
    return { image: (0,_node_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(tag) ? `${name}:${(0,_node_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(tag)}` : name, line: (tag ?? repository).line };
}
/** The engine that the kind stands for, with the version that a field declares. */
function byVersion({ engine, flavour, version }, object, file) {
    if (engine === null)
        return null;
    const number = field(object, file, version);
    const exact = number && (0,_versions_js__WEBPACK_IMPORTED_MODULE_8__/* .leadingVersion */ .tP)(number.text);
    const pin = number && !exact ? 'unresolved' : exact ? 'exact' : 'undeclared';
    return {
        role: (0,_catalog_engines_js__WEBPACK_IMPORTED_MODULE_0__/* .engine */ .Hi)(engine).role,
        engine,
        flavour,
        version: exact,
        pin,
        ...(number ? shown(number) : {}),
    };
}
/** The first value at any of these paths; a `*` looks into every item of a list. */
function first(node, paths) {
    for (const path of paths) {
        const found = below(node, path.split('.'));
        if (found)
            return found;
    }
    return null;
}
function below(node, keys) {
    const [key, ...rest] = keys;
    if (key === undefined || node === null)
        return node;
    if (key !== '*')
        return below((0,_node_js__WEBPACK_IMPORTED_MODULE_7__.at)(node, key), rest);
    for (const item of (0,_node_js__WEBPACK_IMPORTED_MODULE_7__/* .items */ .ld)(node)) {
        const found = below(item, rest);
        if (found)
            return found;
    }
    return null;
}


/***/ }),

/***/ 21070:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ perTreeAndKey),
/* harmony export */   e: () => (/* binding */ perTree)
/* harmony export */ });
/* harmony import */ var _observed_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22601);

/** What is computed of a tree at most once. It must depend on nothing but the tree. */
function perTree(compute) {
    const find = perTreeAndKey((_key, tree) => compute(tree));
    return (tree) => find('', tree);
}
/** What is computed at most once for a tree and a key: a path, a folder. It must depend on nothing else. */
function perTreeAndKey(compute) {
    const known = new WeakMap();
    return (key, tree) => {
        const results = known.get(tree) ?? new Map();
        known.set(tree, results);
        const before = results.get(key);
        if (before)
            return (0,_observed_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .used */ .kH)(tree, before);
        const result = (0,_observed_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .noted */ .ZT)(tree, () => compute(key, tree));
        results.set(key, result);
        return result.value;
    };
}


/***/ }),

/***/ 65306:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A6: () => (/* binding */ targetsIn),
/* harmony export */   OB: () => (/* binding */ skaffoldFiles),
/* harmony export */   rr: () => (/* binding */ skaffoldStatements)
/* harmony export */ });
/* unused harmony export skaffoldTargets */
/* harmony import */ var _glob_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23907);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36432);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20331);
/* harmony import */ var _path_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93563);
/* harmony import */ var _per_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21070);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91959);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68906);







/** Names of skaffold's files, as people give them. */
const skaffoldFiles = ['**/skaffold*.{yaml,yml}'];
/** What the skaffold files of a tree deploy, for development unless their name tells another environment. */
const skaffoldTargets = (0,_per_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .perTree */ .e)((tree) => tree.list(skaffoldFiles).flatMap((file) => {
    try {
        return targetsIn(file, tree.text(file) ?? '');
    }
    catch (error) {
        if (!(error instanceof _unreadable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .I))
            throw error;
        return [];
    }
}));
/**
 * What one skaffold file deploys (https://skaffold.dev/docs/references/yaml/). Profiles are left out: they are asked for.
 * @throws Unreadable where it is no YAML
 */
function targetsIn(file, source) {
    const environment = (0,_path_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentNamedIn */ .Ke)(file)?.environment ?? (/(?:^|\/)skaffold\.ya?ml$/.test(file) ? 'dev' : null);
    if (environment === null)
        return [];
    const says = { environment, because: `${file} deploys it` };
    return (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYaml */ .h)(source)
        .filter((config) => /^skaffold\//.test((0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .texts */ .Te)((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(config, 'apiVersion'))[0] ?? ''))
        .flatMap(pathsOf)
        .flatMap((node) => {
        const path = (0,_path_js__WEBPACK_IMPORTED_MODULE_5__/* .resolvePath */ .o1)((0,_path_js__WEBPACK_IMPORTED_MODULE_5__/* .directoryOf */ .jt)(file), (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .texts */ .Te)(node)[0] ?? 'https:');
        return path === null ? [] : [{ path, line: node.line, file, says }];
    });
}
function pathsOf(config) {
    return [
        ['manifests', 'rawYaml'],
        ['manifests', 'kustomize', 'paths'],
        ['deploy', 'kubectl', 'manifests'],
        ['deploy', 'kustomize', 'paths'],
    ].flatMap((keys) => (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .items */ .ld)((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(config, ...keys)));
}
/** The statements that skaffold makes about a manifest, by its own path or by the folders that build it in. */
function skaffoldStatements(file, folders, tree) {
    return skaffoldTargets(tree)
        .filter(({ path }) => folders.includes(path) || path === file || (0,_glob_index_js__WEBPACK_IMPORTED_MODULE_6__/* .globMatcher */ .fU)([path])(file))
        .map(({ says }) => says);
}


/***/ }),

/***/ 25384:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ro: () => (/* binding */ actionsOf),
/* harmony export */   Sb: () => (/* binding */ withoutActions),
/* harmony export */   Xl: () => (/* binding */ withoutReferences),
/* harmony export */   _1: () => (/* binding */ hasActions),
/* harmony export */   eT: () => (/* binding */ openReference),
/* harmony export */   pX: () => (/* binding */ standsAlone)
/* harmony export */ });
const closers = { '{{': '}}', '{%': '%}', '<%': '%>', '%{': '}' };
/** The actions of a text in the languages that manifests are templated in: Go (Helm, gotmpl), Jinja, ERB, Terraform. */
function actionsOf(source) {
    const actions = [];
    const unclosed = new Set();
    const opener = /\{\{|\{%|<%|%\{/g;
    for (let found = opener.exec(source); found; found = opener.exec(source)) {
        const closer = closers[found[0]] ?? '}}';
        const close = unclosed.has(closer) ? -1 : source.indexOf(closer, found.index + 2);
        if (close < 0) {
            unclosed.add(closer);
            continue;
        }
        const body = source.slice(found.index + 2, close);
        const end = close + closer.length;
        // OpenShift's own parameters look alike: ${{REPLICAS}}.
        if (source[found.index - 1] === '$' && /^\w+$/.test(body)) {
            opener.lastIndex = end;
            continue;
        }
        actions.push({ start: found.index, end, expression: body.replace(/^[-~=]|[-~]$/g, '').trim() });
        opener.lastIndex = end;
    }
    return actions;
}
/** Whether a text is written in a template language at all. */
const hasActions = (source) => /\{\{|\{%|<%|%\{/.test(source);
/**
 * A text with its template actions taken out so that what is left parses, line for line: an action that has its
 * lines for itself leaves nothing, one within a line leaves a reference (`${T1}`) that no reader can resolve.
 */
function withoutActions(source) {
    let text = '';
    let from = 0;
    for (const [index, { start, end, expression }] of actionsOf(source).entries()) {
        const breaks = source.slice(start, end).replace(/[^\n]+/g, '');
        text += source.slice(from, start);
        if (!standsAlone(source, start, end))
            text += openReference(source, start, expression, index);
        text += breaks;
        from = end;
    }
    return text + source.slice(from);
}
/**
 * A short name is kept as it reads, but never as a key: keys must differ from each other. In a list or map on one line
 * (`[a, {{ .x }}]`) braces would mean something.
 */
function openReference(source, start, expression, index) {
    const before = source.slice(Math.max(0, start - 200), start);
    const line = before.slice(before.lastIndexOf('\n') + 1);
    if (/[[{][^\]}]*$/.test(line) && !/["']$/.test(line))
        return `$T${index + 1}`;
    return line.includes(':') && /^[\w.$]{1,60}$/.test(expression) ? `\${${expression}}` : `\${T${index + 1}}`;
}
/** Whether nothing but space stands beside it on its lines. */
function standsAlone(source, start, end) {
    let before = start - 1;
    while (before >= 0 && (source[before] === ' ' || source[before] === '\t'))
        before--;
    let after = end;
    while (after < source.length && /[ \t\r]/.test(source[after] ?? ''))
        after++;
    return (before < 0 || source[before] === '\n') && (after >= source.length || source[after] === '\n');
}
/** A name without the parts that only become known later; null where nothing is left. */
function withoutReferences(name) {
    const plain = name.replace(/\$\{[^{}]*\}|\$T\d+/g, '');
    return (plain === name ? name : plain.replace(/^[-_.]+|[-_.]+$/g, '')) || null;
}


/***/ }),

/***/ 21422:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ parseTemplatedYaml)
/* harmony export */ });
/* harmony import */ var _template_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25384);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68906);


/**
 * The documents of a YAML text that may be a template: what its actions would put in stays open. An unquoted
 * `{{ .x }}` would else parse, as a map in a map that nobody means.
 * @throws Unreadable where it is no YAML even so
 */
function parseTemplatedYaml(source, firstLine = 1) {
    return (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYaml */ .h)((0,_template_text_js__WEBPACK_IMPORTED_MODULE_0__/* .hasActions */ ._1)(source) ? (0,_template_text_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutActions */ .Sb)(source) : source, firstLine);
}


/***/ })

};
