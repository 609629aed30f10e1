export const id = 72;
export const ids = [72];
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

/***/ 40072:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  helm: () => (/* binding */ helm)
});

// EXTERNAL MODULE: ./lib/src/support/helm-chart.js
var helm_chart = __webpack_require__(40949);
// EXTERNAL MODULE: ./lib/src/support/helm-overlays.js
var helm_overlays = __webpack_require__(33260);
// EXTERNAL MODULE: ./lib/src/catalog/charts.js + 1 modules
var charts = __webpack_require__(36813);
// EXTERNAL MODULE: ./lib/src/support/helm-chart-values.js
var helm_chart_values = __webpack_require__(82728);
// EXTERNAL MODULE: ./lib/src/support/helm-prefilter.js
var helm_prefilter = __webpack_require__(7626);
// EXTERNAL MODULE: ./lib/src/support/helm-release.js
var helm_release = __webpack_require__(94652);
// EXTERNAL MODULE: ./lib/src/support/path.js
var path = __webpack_require__(20331);
;// CONCATENATED MODULE: ./lib/src/support/helm-read-chart.js







/** The services that a chart's dependencies start with the chart's own values. */
function readChart(file, tree) {
    const chart = (0,helm_chart/* chartIn */.op)((0,path/* directoryOf */.jt)(file.path), tree);
    if (!chart || chart.library)
        return {};
    if (!mayStart(chart, tree.text((0,helm_chart/* below */.Gz)(chart.folder, 'values.yaml')) ?? ''))
        return { notices: unopened(chart.dependencies) };
    const layers = (0,helm_overlays/* baseLayers */.CJ)(chart.folder, tree);
    const dependencies = chart.dependencies.filter((one) => !(0,helm_chart/* isVendored */.Ee)(chart, one, tree));
    return {
        declarations: dependencies.flatMap((dependency) => (0,helm_chart_values/* started */.A4)(dependency, layers).flatMap((declaration) => (0,helm_overlays/* asInstalled */.tu)(declaration, chart.folder, tree, (all) => (0,helm_chart_values/* started */.A4)(dependency, all).some((one) => (0,helm_chart_values/* same */.FB)(one, declaration))))),
        notices: [
            ...dependencies
                .filter((dependency) => (0,helm_chart/* installed */.$f)(dependency, layers))
                .flatMap((dependency) => (0,helm_release/* ineffectiveImages */.$7)((0,helm_chart_values/* releaseOf */.l7)(dependency, layers))),
            ...unopened(dependencies.filter((dependency) => (0,helm_chart/* installed */.$f)(dependency, layers))),
        ],
    };
}
/** Archives of charts that the catalogue does not know: what they start stays in them. */
function unopened(dependencies) {
    return dependencies
        .filter((one) => one.packed && (0,charts/* chartEngine */.l)(one.chart, one.version, one.repository) === null)
        .map(({ chart, at }) => ({
        text: `the chart ${chart} lies here as an archive, which is not opened: what it starts is not known`,
        at,
        unread: false,
    }));
}
/** Whether any dependency is a chart that the catalogue knows, or one that values may give a known image. */
const mayStart = ({ dependencies }, values) => dependencies.some(({ chart, version, repository }) => (0,charts/* chartEngine */.l)(chart, version, repository) !== null) ||
    (dependencies.length > 0 && (0,helm_prefilter/* namesKnownImage */.Ds)(values));

// EXTERNAL MODULE: ./lib/src/catalog/images.js + 13 modules
var catalog_images = __webpack_require__(26530);
// EXTERNAL MODULE: ./lib/src/catalog/operators.js + 3 modules
var operators = __webpack_require__(9332);
// EXTERNAL MODULE: ./lib/src/catalog/urls.js + 1 modules
var urls = __webpack_require__(37445);
// EXTERNAL MODULE: ./lib/src/support/declare.js
var declare = __webpack_require__(58948);
// EXTERNAL MODULE: ./lib/src/support/helm-render.js + 1 modules
var helm_render = __webpack_require__(44457);
// EXTERNAL MODULE: ./lib/src/support/kubernetes-declarations.js
var kubernetes_declarations = __webpack_require__(1460);
// EXTERNAL MODULE: ./lib/src/support/kubernetes-documents.js + 1 modules
var kubernetes_documents = __webpack_require__(57782);
// EXTERNAL MODULE: ./lib/src/support/kubernetes-pods.js + 1 modules
var kubernetes_pods = __webpack_require__(62289);
// EXTERNAL MODULE: ./lib/src/support/kubernetes-prefilter.js
var kubernetes_prefilter = __webpack_require__(38706);
// EXTERNAL MODULE: ./lib/src/support/operator-declarations.js
var operator_declarations = __webpack_require__(89112);
;// CONCATENATED MODULE: ./lib/src/support/helm-read-template.js












/**
 * What a chart's template says itself. Images that come from values are read there; here stay the ones whose name
 * stands in the template, unless the values rule their branch out.
 */
function readTemplate(file, folder, tree) {
    const keys = keysIn(file);
    const literal = literalImages(file.text);
    const tells = literal.size > 0 || file.text.includes('serverVersion=') || operators/* operatorGroup */._8.test(file.text);
    if (!tells)
        return { keys };
    const services = (layers) => servicesIn((0,helm_render/* renderRoughly */.j)(file.text, layers), literal, file.path);
    const base = (0,helm_overlays/* baseLayers */.CJ)(folder, tree);
    const { declarations, notices } = services(base);
    return {
        declarations: [
            ...declarations.flatMap((one) => (0,helm_overlays/* asInstalled */.tu)(one, folder, tree, (layers) => services(layers).declarations.some((other) => (0,helm_chart_values/* same */.FB)(one, other)))),
            ...urlsIn((0,helm_render/* renderRoughly */.j)(file.text, base), file.path),
        ],
        keys,
        notices,
    };
}
/** The lines whose image names an engine whatever the template puts in, with the text that does. */
function literalImages(source) {
    const lines = new Map();
    if (!/^[ \t-]*["']?image["']?[ \t]*:[ \t]*\S/m.test(source))
        return lines;
    for (const [index, line] of source.split('\n').entries()) {
        const written = /^[\s-]*["']?image["']?[ \t]*:(.*)$/.exec(line)?.[1]?.trim();
        const image = written?.replace(/^["']|["']$/g, '');
        if (image && (0,catalog_images/* identifyImage */.c)(image))
            lines.set(index + 1, image);
    }
    return lines;
}
function servicesIn(rendered, literal, file) {
    const notices = [];
    const documents = (0,kubernetes_documents/* splitDocuments */.ZF)(rendered.text).filter((one) => (0,kubernetes_documents/* mayHold */.BV)(one, kubernetes_prefilter/* workloadKinds */.dd) || (0,kubernetes_documents/* mayHold */.BV)(one, operators/* operatorKinds */.Ux));
    const objects = documents.flatMap((document) => {
        try {
            return (0,kubernetes_documents/* objectsOf */.iZ)(document);
        }
        catch (error) {
            const { line } = (0,kubernetes_documents/* faultOf */.Kl)(error);
            const text = `this ${document.kind} can only be read once Helm has rendered it`;
            notices.push({ text, at: { file, line }, unread: false });
            return [];
        }
    });
    const from = (line) => rendered.from.get(line) ?? [];
    const workloads = objects
        .flatMap((object) => (0,kubernetes_pods/* workloadOf */.Rc)(object) ?? [])
        .flatMap((one) => (0,kubernetes_declarations/* declareWorkload */.wf)(one, file));
    const resources = objects.flatMap((object) => (0,operator_declarations/* declareResource */.t)(object, file));
    return {
        declarations: [
            ...workloads.flatMap((one) => {
                const written = literal.get(one.at.line);
                return written === undefined ? [] : [placed({ ...one, declared: written }, from(one.at.line))];
            }),
            ...resources.map((one) => placed(one, from(one.at.line))),
        ],
        notices,
    };
}
/** A version that values bring stands there; the template's line takes part. */
function placed(declaration, from) {
    const carrier = from.at(-1);
    if (!carrier || !declaration.version)
        return { ...declaration, related: [...declaration.related, ...from] };
    return { ...declaration, at: carrier, related: [declaration.at, ...from.slice(0, -1)] };
}
/** Connection strings that tell the client which version the server has (`?serverVersion=16`). */
function urlsIn(rendered, file) {
    return rendered.live.flatMap(({ line, expression }) => {
        const url = /\b[a-z][a-z0-9+]{1,30}:\/\/[^\s"']*\bserverVersion=[^\s"'&]+/.exec(expression)?.[0];
        const identity = url === undefined ? null : (0,urls/* identifyUrl */.e1)(url);
        if (!identity?.version)
            return [];
        return [(0,declare/* declare */.x)({ ...identity, declared: `serverVersion=${identity.version}`, at: { file, line } })];
    });
}
/** The names of variables in a template, whatever branch they stand in. */
function keysIn({ path, text }) {
    const keys = new Map();
    if (!/^[ \t]*-[ \t]+name:[ \t]+["']?[A-Z]/m.test(text))
        return [];
    for (const [index, line] of text.split('\n').entries()) {
        const key = /^\s*-\s+name:\s+["']?([A-Z][A-Z0-9]*_[A-Z0-9_]+)["']?\s*$/.exec(line)?.[1];
        if (key && !keys.has(key))
            keys.set(key, index + 1);
    }
    return [...keys].map(([key, line]) => ({ key, at: { file: path, line }, says: null, how: 'defined' }));
}

// EXTERNAL MODULE: ./lib/src/support/helm-read-values.js + 1 modules
var helm_read_values = __webpack_require__(9874);
;// CONCATENATED MODULE: ./lib/src/readers/helm.js






/** Helm charts: what they bring along, the values they are installed with, what their templates say literally. */
const helm = {
    id: 'helm',
    title: 'Helm chart',
    spec: 'https://helm.sh/docs/topics/charts/',
    files: ['**/Chart.yaml', ...helm_overlays/* valuesFiles */.oK, '**/templates/**/*.{yaml,yml}'],
    usually: 'prod',
    mentions: /image|repository|dependencies|version[ \t]*:|env|serverVersion=|\b(?:provider|driver|backend|engine|adapter|type|kind)["']?[ \t]*:/i,
    read(file, tree) {
        if ((0,path/* fileNameOf */.bV)(file.path) === 'Chart.yaml')
            return readChart(file, tree);
        const folder = (0,helm_chart/* chartOfTemplate */.a)(file.path, tree);
        if (folder !== null)
            return /\/templates\/tests\//.test(`/${file.path}`) ? {} : readTemplate(file, folder, tree);
        return /(?:^|\/)templates\//.test(file.path) ? {} : (0,helm_read_values/* readValues */.N)(file, tree);
    },
};


/***/ }),

/***/ 1460:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ callersOf),
/* harmony export */   PP: () => (/* binding */ hostsOf),
/* harmony export */   p9: () => (/* binding */ callsOf),
/* harmony export */   wf: () => (/* binding */ declareWorkload)
/* harmony export */ });
/* harmony import */ var _declare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58948);
/* harmony import */ var _kubernetes_documents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57782);
/* harmony import */ var _kubernetes_pods_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62289);
/* harmony import */ var _kubernetes_statement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14332);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36432);





/** The services that a workload runs, one for each engine and version. */
function declareWorkload(workload, file) {
    const { object } = workload;
    const seen = new Set();
    return workload.containers.flatMap((container) => {
        const written = (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(container.image);
        if (!container.image || !written || !(0,_kubernetes_pods_js__WEBPACK_IMPORTED_MODULE_2__/* .serves */ .xu)(workload, container))
            return [];
        const place = { file, line: container.image.line };
        const image = (0,_kubernetes_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .withParameters */ .zv)(withDefaults(written), object, file);
        const declared = (0,_declare_js__WEBPACK_IMPORTED_MODULE_0__/* .declareImage */ .o)(image.text, place, {
            declared: written,
            name: object.name ?? container.name,
            related: image.from,
            says: (0,_kubernetes_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .statedBy */ .Hk)(object),
        });
        const identity = declared && `${declared.engine} ${declared.version}`;
        if (!declared || !identity || seen.has(identity))
            return [];
        seen.add(identity);
        return [declared];
    });
}
/** `${TAG:-16}` and `${TAG:=16}` as deployment tools that put variables into manifests read them. */
const withDefaults = (written) => written.replace(/\$\{\w+:[-=]([^{}]*)\}/g, '$1');
/** Every literal value of a container's environment, with the words that may be hosts. */
function callsOf(workload) {
    const caller = workload.object.name ?? '';
    return workload.containers.flatMap((container) => (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .items */ .ld)((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(container.node, 'env')).flatMap((variable) => {
        const [key, value] = [(0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(variable, 'name')), (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(variable, 'value'))];
        return key && value ? [{ caller, key, hosts: new Set(value.toLowerCase().split(/[^a-z0-9-]+/)) }] : [];
    }));
}
/** Who connects to a workload by one of its names, as `caller:KEY`. */
function callersOf(names, calls, self) {
    return calls
        .filter((call) => call.caller !== self && names.some((name) => call.hosts.has(name)))
        .map((call) => `${call.caller}:${call.key}`);
}
/** The names of the Services that lead to a workload's pods, and its own. */
function hostsOf(workload, services) {
    const leading = services.filter((service) => {
        const selector = (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .entries */ .jO)((0,_node_js__WEBPACK_IMPORTED_MODULE_4__.at)(service.node, 'spec', 'selector'));
        return (selector.length > 0 && selector.every(({ key, value }) => workload.labels.get(key) === (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(value)));
    });
    return [workload.object.name, ...leading.map((service) => service.name)].flatMap((name) => name ?? []);
}


/***/ }),

/***/ 99381:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M2: () => (/* binding */ environmentsOf),
/* harmony export */   Tz: () => (/* binding */ callsIn),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   wv: () => (/* binding */ configurationKinds)
/* harmony export */ });
/* harmony import */ var _kubernetes_declarations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1460);
/* harmony import */ var _kubernetes_statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14332);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36432);



/** Kinds that hold configuration, with the paths of the maps whose keys become environment variables. */
const holders = new Map([
    ['ConfigMap', [['data']]],
    ['Secret', [['data'], ['stringData']]],
    ['SealedSecret', [['spec', 'encryptedData']]],
]);
/** Kinds that only define environment keys. */
const configurationKinds = new Set([...holders.keys(), 'ExternalSecret']);
const environmentStyle = /^[A-Z][A-Z0-9_]*$/;
/** The names of the environment variables that an object defines; of their values none leaves. */
function keysOf(object, workload, file) {
    const says = (0,_kubernetes_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .statedBy */ .Hk)(object);
    const named = [...variablesOf(workload), ...dataOf(object), ...externalOf(object)];
    const seen = new Set();
    return named.flatMap(({ key, line }) => {
        if (seen.has(key) || !/^[A-Za-z_]\w*$/.test(key))
            return [];
        seen.add(key);
        return [{ key, at: { file, line }, says, how: 'defined' }];
    });
}
/** What an object sets literally, one environment for each container. Secrets are not looked into. */
function environmentsOf(object, workload, file) {
    const common = { file, name: object.name, says: (0,_kubernetes_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .statedBy */ .Hk)(object) };
    const groups = [
        ...(workload?.containers ?? []).map((container) => variablesIn(container.node)),
        ...(object.kind === 'ConfigMap' ? [dataOf(object)] : []),
    ];
    return groups.map((variables) => ({
        ...common,
        variables: variables.flatMap(({ key, value, valueLine }) => value === null ? [] : [{ key, line: valueLine, value }]),
    }));
}
function variablesOf(workload) {
    return (workload?.containers ?? []).flatMap((container) => variablesIn(container.node));
}
function variablesIn(container) {
    return (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .items */ .ld)((0,_node_js__WEBPACK_IMPORTED_MODULE_2__.at)(container, 'env')).flatMap((variable) => {
        const name = (0,_node_js__WEBPACK_IMPORTED_MODULE_2__.at)(variable, 'name');
        const [key, value] = [(0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(name), (0,_node_js__WEBPACK_IMPORTED_MODULE_2__.at)(variable, 'value')];
        return name && key ? [{ key, line: name.line, value: (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(value), valueLine: (value ?? name).line }] : [];
    });
}
function dataOf(object) {
    return (holders.get(object.kind) ?? [])
        .flatMap((path) => (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .entries */ .jO)((0,_node_js__WEBPACK_IMPORTED_MODULE_2__.at)(object.node, ...path)))
        .filter(({ key }) => environmentStyle.test(key))
        .map(({ key, line, value }) => ({ key, line, value: (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(value), valueLine: value.line }));
}
function externalOf(object) {
    if (object.kind !== 'ExternalSecret')
        return [];
    return (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .items */ .ld)((0,_node_js__WEBPACK_IMPORTED_MODULE_2__.at)(object.node, 'spec', 'data')).flatMap((one) => {
        const secret = (0,_node_js__WEBPACK_IMPORTED_MODULE_2__.at)(one, 'secretKey');
        const key = (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(secret);
        return secret && key && environmentStyle.test(key)
            ? [{ key, line: secret.line, value: null, valueLine: secret.line }]
            : [];
    });
}
/** What a ConfigMap's values show about who calls which host, under the ConfigMap's own name. */
function callsIn(object, workload) {
    if (workload)
        return (0,_kubernetes_declarations_js__WEBPACK_IMPORTED_MODULE_0__/* .callsOf */ .p9)(workload);
    if (object.kind !== 'ConfigMap')
        return [];
    const caller = object.name ?? '';
    return dataOf(object).flatMap(({ key, value }) => value ? [{ caller, key, hosts: new Set(value.toLowerCase().split(/[^a-z0-9-]+/)) }] : []);
}


/***/ }),

/***/ 38706:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MN: () => (/* binding */ holdsContainersOrKeys),
/* harmony export */   dd: () => (/* binding */ workloadKinds)
/* harmony export */ });
/* unused harmony export showsKnownImage */
/* harmony import */ var _catalog_images_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26530);
/* harmony import */ var _kubernetes_documents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57782);
/* harmony import */ var _kubernetes_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99381);
/* harmony import */ var _kubernetes_pods_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62289);




/** Every kind that runs containers. */
const workloadKinds = new Set([..._kubernetes_pods_js__WEBPACK_IMPORTED_MODULE_3__/* .servingKinds */ .a9, ..._kubernetes_pods_js__WEBPACK_IMPORTED_MODULE_3__/* .endingKinds */ .FU]);
/**
 * Whether a document is worth parsing, judged by its text alone: it runs an image that the catalogue knows, or it
 * names environment variables. Parsing costs a hundred times more than looking.
 */
function holdsContainersOrKeys(document) {
    const { text } = document;
    if ((0,_kubernetes_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .mayHold */ .BV)(document, workloadKinds) && (/\benv["']?[ \t]*:/.test(text) || showsKnownImage(text)))
        return true;
    return ((0,_kubernetes_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .mayHold */ .BV)(document, _kubernetes_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .configurationKinds */ .wv) &&
        /^[ \t]+(?:- )?(?:secretKey:[ \t]*)?["']?[A-Z][A-Z0-9_]*\b|[{,][ \t]*["']?[A-Z][A-Z0-9_]*["']?:/m.test(text));
}
/** Whether any `image:` of a text may be a service that the catalogue knows. */
function showsKnownImage(text) {
    const seen = new Set();
    for (const [, image = ''] of text.matchAll(/\bimage["']?[ \t]*:[ \t]*["']?([^\s"'#]+)/gi)) {
        if (seen.has(image))
            continue;
        seen.add(image);
        // An expression may hold blanks, so that only its start is seen here.
        if (image.startsWith('$') || /\{\{|<%|\(\(/.test(image) || (0,_catalog_images_js__WEBPACK_IMPORTED_MODULE_0__/* .identifyImage */ .c)(image))
            return true;
    }
    return false;
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


/***/ })

};
