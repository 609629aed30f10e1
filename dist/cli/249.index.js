export const id = 249;
export const ids = [249];
export const modules = {

/***/ 4156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rD: () => (/* binding */ identifyAddOn),
  Qq: () => (/* binding */ identifyManaged),
  A9: () => (/* binding */ identifyParameterFamily),
  mZ: () => (/* binding */ identifyPlan),
  X5: () => (/* binding */ identifyResource),
  ww: () => (/* binding */ identifyVersioned)
});

// EXTERNAL MODULE: ./lib/src/support/versions.js
var versions = __webpack_require__(9125);
;// CONCATENATED MODULE: ./lib/src/catalog/managed/add-ons.js
/** Add-ons and marketplace services by the name before any plan, with the engine and who runs it. */
const addOns = new Map([
    // https://elements.heroku.com/addons
    ['heroku-postgresql', ['postgresql', 'heroku']],
    ['heroku-redis', ['redis', 'heroku']],
    ['heroku-key-value', ['valkey', 'heroku']],
    ['heroku-kafka', ['kafka', 'heroku']],
    ['crunchypostgres', ['postgresql', 'crunchy-bridge']],
    ['jawsdb', ['mysql', 'jawsdb']],
    ['jawsdb-maria', ['mariadb', 'jawsdb']],
    ['cleardb', ['mysql', 'cleardb']],
    ['stackhero-mysql', ['mysql', 'stackhero']],
    ['stackhero-mariadb', ['mariadb', 'stackhero']],
    ['stackhero-postgresql', ['postgresql', 'stackhero']],
    ['stackhero-redis', ['redis', 'stackhero']],
    ['stackhero-mongodb', ['mongodb', 'stackhero']],
    ['stackhero-rabbitmq', ['rabbitmq', 'stackhero']],
    ['ormongo', ['mongodb', 'objectrocket']],
    ['mongolab', ['mongodb', 'mlab']],
    ['rediscloud', ['redis', 'redis-cloud']],
    ['openredis', ['redis', 'openredis']],
    ['redistogo', ['redis', 'redis-to-go']],
    ['redisgreen', ['redis', 'redisgreen']],
    ['upstash-redis', ['redis', 'upstash']],
    ['memcachier', ['memcached', 'memcachier']],
    ['memcachedcloud', ['memcached', 'redis-cloud']],
    ['cloudamqp', ['rabbitmq', 'cloudamqp']],
    ['cloudkarafka', ['kafka', 'cloudkarafka']],
    ['bonsai', ['elasticsearch', 'bonsai']],
    ['searchbox', ['elasticsearch', 'searchbox']],
    ['foundelasticsearch', ['elasticsearch', 'elastic-cloud']],
    ['websolr', ['solr', 'websolr']],
    ['algoliasearch', ['algolia', 'algolia']],
    ['graphenedb', ['neo4j', 'graphenedb']],
    ['bucketeer', ['s3', 'bucketeer']],
    ['hdrive', ['s3', 'hdrive']],
    ['sendgrid', ['smtp', 'sendgrid']],
    ['mailgun', ['smtp', 'mailgun']],
    ['postmark', ['smtp', 'postmark']],
    ['mailtrap', ['smtp', 'mailtrap']],
    ['sparkpost', ['smtp', 'sparkpost']],
    // https://doc.scalingo.com/addons, https://www.clever-cloud.com/developers/doc/addons/
    ['scalingo-postgresql', ['postgresql', 'scalingo']],
    ['scalingo-mysql', ['mysql', 'scalingo']],
    ['scalingo-redis', ['redis', 'scalingo']],
    ['scalingo-mongodb', ['mongodb', 'scalingo']],
    ['scalingo-elasticsearch', ['elasticsearch', 'scalingo']],
    ['scalingo-opensearch', ['opensearch', 'scalingo']],
    ['postgresql-addon', ['postgresql', 'clever-cloud']],
    ['mysql-addon', ['mysql', 'clever-cloud']],
    ['redis-addon', ['redis', 'clever-cloud']],
    ['mongodb-addon', ['mongodb', 'clever-cloud']],
    ['es-addon', ['elasticsearch', 'clever-cloud']],
    // Offerings of Cloud Foundry marketplaces.
    ['elephantsql', ['postgresql', 'elephantsql']],
    ['aws-elasticache-redis', ['redis', 'elasticache']],
    ['aws-elasticsearch', ['elasticsearch', 'aws']],
    ['p.mysql', ['mysql', 'tanzu']],
    ['p-mysql', ['mysql', 'tanzu']],
    ['p.redis', ['redis', 'tanzu']],
    ['p-redis', ['redis', 'tanzu']],
    ['p.rabbitmq', ['rabbitmq', 'tanzu']],
    ['p-rabbitmq', ['rabbitmq', 'tanzu']],
    ['postgres', ['postgresql', 'managed']],
    ['redis', ['redis', 'managed']],
    ['mysql', ['mysql', 'managed']],
    ['opensearch', ['opensearch', 'managed']],
    ['s3', ['s3', 'managed']],
]);

;// CONCATENATED MODULE: ./lib/src/catalog/managed/resources.js
/** Terraform resource types that are one engine whatever their attributes say. */
const terraformResources = new Map([
    ['aws_docdb_cluster', ['documentdb', 'aws']],
    ['aws_dynamodb_table', ['dynamodb', 'aws']],
    ['aws_redshift_cluster', ['redshift', 'aws']],
    ['aws_redshiftserverless_namespace', ['redshift', 'aws']],
    ['aws_keyspaces_table', ['cassandra', 'keyspaces']],
    ['aws_dsql_cluster', ['postgresql', 'aurora-dsql']],
    ['aws_msk_cluster', ['kafka', 'msk']],
    ['aws_msk_serverless_cluster', ['kafka', 'msk']],
    ['aws_sqs_queue', ['sqs', 'aws']],
    ['aws_sns_topic', ['sns', 'aws']],
    ['aws_kinesis_stream', ['kinesis', 'aws']],
    ['aws_s3_bucket', ['s3', 'aws']],
    ['aws_efs_file_system', ['efs', 'aws']],
    ['aws_elasticsearch_domain', ['elasticsearch', 'aws']],
    ['aws_ses_domain_identity', ['ses', 'aws']],
    ['aws_sesv2_email_identity', ['ses', 'aws']],
    ['aws_sesv2_configuration_set', ['ses', 'aws']],
    ['google_redis_instance', ['redis', 'memorystore']],
    ['google_redis_cluster', ['redis', 'memorystore']],
    ['google_memorystore_instance', ['valkey', 'memorystore']],
    ['google_memcache_instance', ['memcached', 'memorystore']],
    ['google_alloydb_cluster', ['postgresql', 'alloydb']],
    ['google_spanner_instance', ['spanner', 'google']],
    ['google_firestore_database', ['firestore', 'google']],
    ['google_pubsub_topic', ['pubsub', 'google']],
    ['google_storage_bucket', ['gcs', 'google']],
    ['google_managed_kafka_cluster', ['kafka', 'google']],
    ['azurerm_postgresql_server', ['postgresql', 'azure']],
    ['azurerm_postgresql_flexible_server', ['postgresql', 'azure']],
    ['azurerm_cosmosdb_postgresql_cluster', ['postgresql', 'azure-citus']],
    ['azurerm_mysql_server', ['mysql', 'azure']],
    ['azurerm_mysql_flexible_server', ['mysql', 'azure']],
    ['azurerm_mariadb_server', ['mariadb', 'azure']],
    ['azurerm_mssql_server', ['mssql', 'azure-sql']],
    ['azurerm_mssql_database', ['mssql', 'azure-sql']],
    ['azurerm_mssql_managed_instance', ['mssql', 'azure-sql']],
    ['azurerm_cosmosdb_account', ['cosmosdb', 'azure']],
    ['azurerm_mongo_cluster', ['mongodb', 'azure']],
    ['azurerm_redis_cache', ['redis', 'azure']],
    ['azurerm_redis_enterprise_cluster', ['redis', 'azure']],
    ['azurerm_managed_redis', ['redis', 'azure']],
    ['azurerm_servicebus_namespace', ['service-bus', 'azure']],
    ['azurerm_servicebus_queue', ['service-bus', 'azure']],
    ['azurerm_servicebus_topic', ['service-bus', 'azure']],
    ['azurerm_eventhub_namespace', ['event-hubs', 'azure']],
    ['azurerm_storage_account', ['azure-blob', 'azure']],
    ['azurerm_storage_container', ['azure-blob', 'azure']],
    ['azurerm_storage_queue', ['azure-queue', 'azure']],
    ['mongodbatlas_cluster', ['mongodb', 'atlas']],
    ['mongodbatlas_advanced_cluster', ['mongodb', 'atlas']],
    ['neon_project', ['postgresql', 'neon']],
    ['supabase_project', ['postgresql', 'supabase']],
    ['upstash_redis_database', ['redis', 'upstash']],
    ['rediscloud_subscription', ['redis', 'redis-cloud']],
    ['confluent_kafka_cluster', ['kafka', 'confluent-cloud']],
    ['cloudamqp_instance', ['rabbitmq', 'cloudamqp']],
    ['planetscale_database', ['mysql', 'planetscale']],
    ['ec_deployment', ['elasticsearch', 'elastic-cloud']],
    ['cockroach_cluster', ['cockroachdb', 'cockroach-cloud']],
    ['clickhouse_service', ['clickhouse', 'clickhouse-cloud']],
    ['render_postgres', ['postgresql', 'render']],
    ['render_redis', ['redis', 'render']],
    ['render_keyvalue', ['valkey', 'render']],
    ['digitalocean_spaces_bucket', ['s3', 'spaces']],
    ['cloudflare_r2_bucket', ['s3', 'r2']],
    ['scaleway_object_bucket', ['s3', 'scaleway']],
    ['aiven_pg', ['postgresql', 'aiven']],
    ['aiven_mysql', ['mysql', 'aiven']],
    ['aiven_redis', ['redis', 'aiven']],
    ['aiven_valkey', ['valkey', 'aiven']],
    ['aiven_kafka', ['kafka', 'aiven']],
    ['aiven_opensearch', ['opensearch', 'aiven']],
    ['aiven_clickhouse', ['clickhouse', 'aiven']],
]);

// EXTERNAL MODULE: ./lib/src/catalog/engines.js + 5 modules
var engines = __webpack_require__(779);
;// CONCATENATED MODULE: ./lib/src/catalog/managed/shape.js

/** An engine in a provider's hands, with the version where one is declared. */
function managed(id, flavour, version = null) {
    return { role: (0,engines/* engine */.Hi)(id).role, engine: id, flavour, version, pin: version ? 'exact' : 'undeclared' };
}

;// CONCATENATED MODULE: ./lib/src/catalog/managed/spellings.js
/**
 * Engine names as cloud providers write them, in lower case and without an edition: the `engine` of Amazon RDS,
 * ElastiCache, MemoryDB and MQ, of DigitalOcean, Scaleway, Linode and Crossplane, the prefix of Google's versions.
 */
const spellings = new Map([
    ['postgres', ['postgresql', null]],
    ['postgresql', ['postgresql', null]],
    ['pg', ['postgresql', null]],
    ['aurora-postgresql', ['postgresql', 'aurora']],
    ['mysql', ['mysql', null]],
    ['aurora-mysql', ['mysql', 'aurora']],
    // Aurora's first engine, MySQL 5.6.
    ['aurora', ['mysql', 'aurora']],
    ['mariadb', ['mariadb', null]],
    ['sqlserver', ['mssql', null]],
    ['oracle', ['oracle', null]],
    ['db2', ['db2', null]],
    ['docdb', ['documentdb', null]],
    ['redis', ['redis', null]],
    ['valkey', ['valkey', null]],
    ['memcached', ['memcached', null]],
    ['mongodb', ['mongodb', null]],
    ['kafka', ['kafka', null]],
    ['opensearch', ['opensearch', null]],
    ['elasticsearch', ['elasticsearch', null]],
    ['rabbitmq', ['rabbitmq', null]],
    ['activemq', ['activemq', null]],
]);

;// CONCATENATED MODULE: ./lib/src/catalog/managed.js





/**
 * An add-on or marketplace service by name, with or without its plan ("heroku-postgresql:standard-0"), or null. A plan
 * is never a version; it names the engine where the service is a broker of several ("aws-rds", "medium-gp-psql").
 */
function identifyAddOn(name, plan = null) {
    const [service = '', ...rest] = name.trim().toLowerCase().split(':');
    const [engine, flavour] = addOns.get(service) ?? [];
    if (engine && flavour)
        return managed(engine, flavour);
    return service === 'aws-rds' ? identifyPlan(plan ?? rest.join(':'), 'rds') : null;
}
/** The engine that the words of a plan name ("medium-gp-psql-redundant"), or null. */
function identifyPlan(plan, provider) {
    for (const word of plan.toLowerCase().split(/[-_ :]/)) {
        const found = word === 'psql' ? managed('postgresql', provider) : identifyManaged(word, null, provider);
        if (found)
            return found;
    }
    return null;
}
/** A Terraform resource type that is one engine by itself ("aws_msk_cluster"), or null. */
function identifyResource(type) {
    const [engine, flavour] = terraformResources.get(type) ?? [];
    return engine && flavour ? managed(engine, flavour) : null;
}
/**
 * A cloud provider's `engine` and engine version ("aurora-postgresql" and "15.4", "sqlserver-se" and "15.00.4073.23.v1",
 * "pg" and "15"), or null for an engine that the catalogue does not know. `provider` becomes the flavour where the
 * engine has none of its own.
 */
function identifyManaged(engine, version = null, provider = null) {
    const [id, flavour] = spellings.get(withoutEdition(engine.trim().toLowerCase())) ?? [];
    return id ? managed(id, flavour ?? provider, version === null ? null : managedVersion(id, version)) : null;
}
/** "oracle-se2-cdb", "sqlserver-ex", "db2-se", "custom-oracle-ee": what follows is the edition. */
function withoutEdition(engine) {
    const name = engine.replace(/^custom-/, '');
    return /^(?:oracle|sqlserver|db2)-/.test(name) ? name.slice(0, name.indexOf('-')) : name;
}
// https://learn.microsoft.com/troubleshoot/sql/releases/download-and-install-latest-updates
const sqlServerYears = new Map([
    ['11', '2012'],
    ['12', '2014'],
    ['13', '2016'],
    ['14', '2017'],
    ['15', '2019'],
    ['16', '2022'],
    ['17', '2025'],
]);
/** The version of a managed engine; SQL Server's builds become years, Aurora's own number is left out. */
function managedVersion(engine, version) {
    const text = version.trim();
    if (engine !== 'mssql')
        return (0,versions/* leadingVersion */.tP)(text);
    const major = /^(\d{2})\./.exec(text)?.[1];
    return major ? (sqlServerYears.get(major) ?? null) : (0,versions/* leadingVersion */.tP)(text, 'years');
}
/**
 * Engine and version in one text, as providers write it: "POSTGRES_9_6", "MYSQL_8_0_31", "SQLSERVER_2019_STANDARD",
 * "REDIS_7_2", "VALKEY_8_0", "OpenSearch_2.15", "Elasticsearch_7.10"; or null.
 */
function identifyVersioned(text, provider = null) {
    const [, name = '', numbers = ''] = /^([a-zA-Z]{2,20})_(\d[\d_.xX]{0,20})/.exec(text.trim()) ?? [];
    return numbers ? identifyManaged(name, numbers.replaceAll('_', '.').replace(/\.$/, ''), provider) : null;
}
/**
 * A parameter group's family, or the name of a default group: "postgres15", "aurora-mysql8.0", "redis6.x", "valkey8",
 * "sqlserver-se-15.0", "default.redis7.cluster.on"; or null.
 */
function identifyParameterFamily(family) {
    // Amazon's names are short; the cut keeps the search below linear.
    const name = family
        .trim()
        .toLowerCase()
        .slice(0, 64)
        .replace(/^default\./, '')
        .replace('.cluster.on', '');
    const at = name.search(/\d[\d.x]*$/);
    return at < 0 ? null : identifyManaged(name.slice(0, at).replace(/[-.]$/, ''), name.slice(at));
}


/***/ }),

/***/ 249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yS: () => (/* binding */ report_run_folderOf),
  Sb: () => (/* binding */ reportOn)
});

// UNUSED EXPORTS: ruleIds

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/catalog/engines.js + 5 modules
var engines = __webpack_require__(779);
;// CONCATENATED MODULE: ./lib/src/alignment/purpose.js

/** Words that say nothing about the purpose: what it is, where it runs, how it is numbered. */
const generic = new Set(`db dbs database databases datastore store sql rdbms cache caches caching queue queues broker brokers message messaging
   mq bus search index indexer storage bucket buckets blob object objects files media uploads assets static server servers
   service services svc instance cluster replicationgroup replication group node app apps application main primary master
   replica read reader writer default shared common core web api backend frontend worker workers this module rds elasticache
   managed azure aws gcp google cloud heroku render fly container containers docker image stack deployment statefulset
   test tests testing ci e2e dev development local prod production prd live staging stage env environment name v
   addon plan standard premium basic hobby mini private public internal old new single ha engine version job jobs
   src source package packages lib libs module modules project projects internal cmd tool tools script scripts deploy hosting
   data volume my the for with and of rw ro hostname host url tag latest bitnami alpine setup start run install`.split(/\s+/));
/** Products that bring a database of their own, which is not the application's. */
const sideProduct = /^(?:keycloak|kc|matomo|metabase|superset|grafana|temporal|airflow|glitchtip|kong|konga|sonarqube|sonar|unleash|hydra|kratos|zitadel|authentik|authelia|umami|plausible|mlflow|n8n|wordpress|rstuf|hive|metastore|openfga|logto|supertokens|camunda)$/;
/**
 * The words of a declaration's name and, where several projects have such a service, of its project that tell its purpose ("orders" of `orders-db`, "keycloak" of a
 * database that only Keycloak connects to); empty for the one main service of its kind.
 */
function purposeOf(declaration, withProject = true, products = none) {
    const own = engineWords(declaration.engine);
    const project = withProject && declaration.project !== '.' ? declaration.project : '';
    const words = [...wordsOf(declaration.name ?? ''), ...wordsOf(project)]
        .map(withoutKind)
        .filter((word) => word.length > 1 && !generic.has(word) && !own.has(word) && !products.has(word) && !/^\d+$/.test(word));
    const wired = declaration.wiredBy.map((wire) => wordsOf(wire.split(':')[0] ?? '').find((word) => sideProduct.test(word)));
    const product = wired.length > 0 && wired.every(Boolean) ? wired[0] : undefined;
    return new Set((product ? [...words, product] : words).map((word) => (word === 'kc' ? 'keycloak' : word)));
}
const none = new Set();
/**
 * The words that the names of services of three or more families share: that is the product's own name
 * (`shop-db`, `shop-redis`, `shop-search`), which tells no purpose.
 */
function productNames(declarations) {
    const families = new Map();
    for (const { name, engine: id } of declarations)
        for (const word of wordsOf(name ?? '').map(withoutKind)) {
            const known = families.get(word) ?? new Set();
            families.set(word, known.add((0,engines/* engine */.Hi)(id).family));
        }
    return new Set([...families].filter(([, found]) => found.size > 2).map(([word]) => word));
}
/** Whether the purpose is that of a product beside the application (an identity provider, an analytics tool). */
function isSideProduct(purpose) {
    return [...purpose].some((word) => sideProduct.test(word));
}
const wordsOf = (name) => name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
/** `matomodb` and `carts` are about matomo and cart. */
const withoutKind = (word) => word
    .replace(/^(.{3,}?)(?:db|database|postgres|postgresql|mysql|mariadb|redis|cache|mongo|rabbitmq)$/, '$1')
    .replace(/^(.{3,}[^s])s$/, '$1');
const familyWords = {
    postgresql: 'postgres postgresql pg psql postgis pgvector timescale timescaledb aurora pgsql postgre',
    mysql: 'mysql mariadb maria aurora percona',
    mongodb: 'mongo mongodb',
    redis: 'redis valkey keydb dragonfly memorystore celery sidekiq session sessions cable',
    kafka: 'kafka redpanda zookeeper',
    rabbitmq: 'rabbitmq rabbit amqp cloudamqp celery',
    elasticsearch: 'elasticsearch elastic es opensearch',
    opensearch: 'opensearch elasticsearch elastic es',
    mssql: 'mssql sqlserver sql',
};
const known = new Map();
function engineWords(id) {
    const before = known.get(id);
    if (before)
        return before;
    const words = new Set([
        ...id.split('-'),
        ...(familyWords[(0,engines/* engine */.Hi)(id).family] ?? '').split(' '),
        ...(familyWords[id] ?? '').split(' '),
    ].flatMap((word) => [word, withoutKind(word)]));
    known.set(id, words);
    return words;
}

;// CONCATENATED MODULE: ./lib/src/alignment/clusters.js


const environments = ['prod', 'ci', 'dev'];
/** Splits declarations of one role by environment, family and purpose; a shared word of the purpose joins. */
function clustersOf(declarations, products) {
    const clusters = [];
    const projects = projectsOf(declarations);
    for (const declaration of declarations) {
        if (declaration.environment === 'other')
            continue;
        const one = {
            environment: declaration.environment,
            family: familyOf(declaration.engine),
            purpose: purposeOf(declaration, (projects.get((0,engines/* engine */.Hi)(declaration.engine).family)?.size ?? 0) > 1, products),
            declarations: [declaration],
        };
        const at = clusters.findIndex((other) => other.environment === one.environment && other.family === one.family && samePurpose(other, one));
        const before = clusters[at];
        if (before)
            clusters[at] = merged(before, one);
        else
            clusters.push(one);
    }
    return oneManifestEach(clusters);
}
/** CockroachDB speaks PostgreSQL's protocol and is another database; MySQL and MariaDB are meant for each other's place. */
const familyOf = (id) => ((0,engines/* engine */.Hi)(id).family === 'postgresql' ? id : (0,engines/* engine */.Hi)(id).family);
/** A project tells purposes of a family apart only where several have it, whatever the environment. */
function projectsOf(declarations) {
    const projects = new Map();
    for (const one of declarations.filter(({ project }) => project !== '.')) {
        const { family } = (0,engines/* engine */.Hi)(one.engine);
        projects.set(family, (projects.get(family) ?? new Set()).add(one.project));
    }
    return projects;
}
/**
 * Two manifests that each declare one server of a family, one nameless and one with a name, are two ways to deploy
 * the same: `db` of a compose file and `shop-db` of a platform.
 */
function oneManifestEach(clusters) {
    const groups = new Map();
    for (const cluster of clusters) {
        const key = isSideProduct(cluster.purpose)
            ? `${groups.size}`
            : `${cluster.environment} ${cluster.family}`;
        groups.set(key, [...(groups.get(key) ?? []), cluster]);
    }
    return [...groups.values()].flatMap((group) => {
        const [a, b] = group;
        if (!a || !b || group.length > 2 || (a.purpose.size > 0 && b.purpose.size > 0))
            return group;
        const folders = new Set(a.declarations.map(folderOf));
        return b.declarations.some((one) => folders.has(folderOf(one))) ? group : [merged(a, b)];
    });
}
const folderOf = (one) => `${one.reader} ${one.at.file.split('/').slice(0, -1).join('/')}`;
/**
 * Lays the clusters of one family side by side: by a shared word of their purpose, then the nameless main ones, then
 * the one that is left on each side; a single server that stands beside several purposes serves them all.
 */
function rowsOf(clusters) {
    let rows = [];
    for (const environment of environments) {
        const mine = clusters.filter((cluster) => cluster.environment === environment);
        rows = joinEnvironment(rows, mine);
    }
    return rows;
}
function joinEnvironment(rows, mine) {
    const result = [...rows];
    const open = new Set(mine);
    const taken = new Set();
    const join = (matches) => {
        for (const cluster of [...open]) {
            const at = result.findIndex((row, index) => index < rows.length && !taken.has(index) && row.family === cluster.family && matches(row, cluster));
            const row = result[at];
            if (!row)
                continue;
            result[at] = withCluster(row, cluster);
            taken.add(at);
            open.delete(cluster);
        }
    };
    join((row, cluster) => shareWord(row.purpose, cluster.purpose));
    join((row, cluster) => row.purpose.size === 0 && cluster.purpose.size === 0);
    joinLast(result, rows.length, open, taken);
    for (const cluster of open)
        result.push(declaredFor(cluster, rows) ?? newRow(cluster));
    return result;
}
/** Production that the configuration declares without a name is meant for every server of its family. */
function declaredFor(cluster, rows) {
    const declared = rows.find(({ family, clusters }) => family === cluster.family &&
        clusters.get('prod')?.declarations.every(({ reader, name }) => reader === 'config' && name === null));
    const prod = declared?.clusters.get('prod');
    return prod && !isSideProduct(cluster.purpose) ? withCluster(newRow(prod), cluster) : null;
}
/** What is left: one against one, or one nameless server against several purposes. Products beside the application never. */
function joinLast(result, before, open, taken) {
    for (const family of new Set([...open].map((cluster) => cluster.family))) {
        const clusters = [...open].filter((cluster) => cluster.family === family && !isSideProduct(cluster.purpose));
        const places = result
            .map((row, index) => ({ row, index }))
            .filter(({ row, index }) => index < before && !taken.has(index) && row.family === family && !isSideProduct(row.purpose));
        const [cluster] = clusters;
        if (!cluster || clusters.length > 1)
            continue;
        if (places.length > 1 && cluster.purpose.size > 0)
            continue;
        for (const { row, index } of places) {
            result[index] = withCluster(row, cluster);
            taken.add(index);
            open.delete(cluster);
        }
    }
}
const shareWord = (a, b) => [...a].some((word) => b.has(word));
const samePurpose = (a, b) => (a.purpose.size === 0 && b.purpose.size === 0) || shareWord(a.purpose, b.purpose);
const merged = (a, b) => ({
    ...a,
    purpose: new Set([...a.purpose, ...b.purpose]),
    declarations: [...a.declarations, ...b.declarations],
});
const newRow = (cluster) => ({
    family: cluster.family,
    purpose: cluster.purpose,
    clusters: new Map([[cluster.environment, cluster]]),
});
const withCluster = (row, cluster) => ({
    ...row,
    purpose: new Set([...row.purpose, ...cluster.purpose]),
    clusters: new Map([...row.clusters, [cluster.environment, cluster]]),
});

// EXTERNAL MODULE: ./lib/src/catalog/relations.js
var relations = __webpack_require__(3143);
;// CONCATENATED MODULE: ./lib/src/alignment/kinds.js


const relational = new Set([
    'postgresql',
    'mysql',
    'mariadb',
    'sqlite',
    'mssql',
    'oracle',
    'h2',
    'hsqldb',
    'derby',
    'db2',
    'cockroachdb',
    'libsql',
    'yugabytedb',
    'tidb',
]);
/** Whether two engines can be meant for one purpose: two relational databases, two search engines, an emulator and its service. */
function ofOneKind(a, b) {
    if ((0,relations/* compatibility */.pB)(a, b) === 'emulator' || (0,relations/* compatibility */.pB)(a, b) === 'protocol')
        return true;
    const [left, right] = [(0,engines/* engine */.Hi)(a), (0,engines/* engine */.Hi)(b)];
    if (left.role !== right.role || left.role === 'other')
        return false;
    if (left.role === 'database')
        return relational.has(a) && relational.has(b);
    return left.role !== 'cache' || left.family === right.family || [a, b].includes('memcached');
}

;// CONCATENATED MODULE: ./lib/src/alignment/pairs.js




/**
 * Pairs what different engines do for one purpose: a row that production has and development lacks with the row
 * that only development has (SQLite beside PostgreSQL, RabbitMQ beside SQS). By purpose, then the only one of its kind.
 */
function pairEngines(rows) {
    let result = [...rows];
    for (const environment of ['ci', 'dev'])
        result = pairEnvironment(result, environment);
    return result;
}
function pairEnvironment(rows, environment) {
    const reference = rows.some((row) => row.clusters.has('prod'))
        ? 'prod'
        : environment === 'dev'
            ? 'ci'
            : 'dev';
    const families = new Set(rows.filter((row) => row.clusters.has(environment)).map((row) => row.family));
    const lacking = rows.filter((row) => row.clusters.has(reference) && !row.clusters.has(environment) && !families.has(row.family));
    const alone = rows.filter((row) => row.clusters.has(environment) && !row.clusters.has(reference));
    const moved = new Map();
    const free = new Set(alone);
    const give = (row, from) => {
        const cluster = from.clusters.get(environment);
        if (!cluster)
            return;
        moved.set(row, [...(moved.get(row) ?? []), cluster]);
        free.delete(from);
    };
    for (const row of lacking)
        for (const other of free)
            if (comparable(row, other) && shareWord(row.purpose, other.purpose))
                give(row, other);
    const open = lacking.filter((row) => !moved.has(row) && !isSideProduct(row.purpose));
    for (const row of open) {
        const candidates = [...free].filter((other) => comparable(row, other) && !isSideProduct(other.purpose));
        const rivals = open.filter((other) => candidates.some((candidate) => comparable(other, candidate)));
        if (rivals.length === 1)
            for (const candidate of candidates)
                give(row, candidate);
    }
    const result = rows.flatMap((row) => {
        const clusters = moved.get(row);
        if (clusters)
            return [withCluster(row, joinedCluster(clusters))];
        return alone.includes(row) && !free.has(row) ? without(row, environment) : [row];
    });
    return [...result, ...embeddedBeside(free, rows, environment, reference)];
}
/**
 * A database inside the process that an environment has although it runs the server too (H2 unless a variable names
 * the server): a part of it works on that, so it gets a row of its own beside what the reference runs.
 */
function embeddedBeside(free, rows, environment, reference) {
    const servers = rows.filter((row) => row.clusters.has(reference) && row.clusters.has(environment) && !isSideProduct(row.purpose));
    return [...free].flatMap((row) => {
        const cluster = row.clusters.get(environment);
        const server = servers.find((other) => comparable(row, other))?.clusters.get(reference);
        if (!cluster ||
            !server ||
            !(0,relations/* isEmbedded */.nq)(firstEngine(row)) ||
            (0,relations/* isEmbedded */.nq)(server.declarations[0]?.engine ?? ''))
            return [];
        const clusters = new Map([
            [environment, cluster],
            [reference, server],
        ]);
        return [{ family: `${row.family} beside`, purpose: row.purpose, clusters, beside: true }];
    });
}
/** Files go to a bucket, a disk or a table: whatever is declared to store them is of one kind. */
const comparable = (a, b) => (firstRole(a) === 'storage' && firstRole(b) === 'storage') || ofOneKind(firstEngine(a), firstEngine(b));
const firstRole = (row) => [...row.clusters.values()][0]?.declarations[0]?.role ?? '';
const firstEngine = (row) => [...row.clusters.values()][0]?.declarations[0]?.engine ?? '';
const joinedCluster = (clusters) => ({
    ...clusters[0],
    declarations: clusters.flatMap((cluster) => cluster.declarations),
});
function without(row, environment) {
    const clusters = new Map([...row.clusters].filter(([name]) => name !== environment));
    return clusters.size > 0 ? [{ ...row, clusters }] : [];
}

;// CONCATENATED MODULE: ./lib/src/alignment/runtimes.js

/** Rows for language runtimes: one an engine and project; a project without a declaration of its own takes the root's. */
function runtimeServices(declarations) {
    const runtimes = declarations.filter((one) => one.role === 'runtime');
    const engines = [...new Set(runtimes.map((one) => one.engine))].sort();
    return engines.flatMap((id) => {
        const mine = runtimes.filter((one) => one.engine === id);
        const projects = [...new Set(mine.map((one) => one.project))].sort();
        return projects.map((project) => serviceOf(id, project, mine));
    });
}
function serviceOf(id, project, mine) {
    const of = (environment) => {
        const here = mine.filter((one) => one.environment === environment);
        const own = here.filter((one) => one.project === project);
        return own.length > 0 ? own : here.filter((one) => one.project === '.');
    };
    return {
        beside: false,
        layer: 'runtime',
        project,
        role: 'runtime',
        name: (0,engines/* engine */.Hi)(id).title,
        dev: of('dev'),
        ci: of('ci'),
        prod: of('prod'),
    };
}

;// CONCATENATED MODULE: ./lib/src/alignment/substitutes.js

const roles = ['database', 'cache', 'broker', 'search', 'storage', 'mail'];
/**
 * Rows for what an application's settings choose: a stand-in (in memory, in process, local disk) in one environment
 * beside what the others use for the same setting, or else for the same role.
 */
function substituteServices(declarations) {
    return roles.flatMap((role) => {
        const mine = declarations.filter((one) => one.role === role);
        const standIns = mine.filter((one) => (0,relations/* isStandIn */.WG)(one.engine));
        const settings = new Set(standIns.map(settingOf));
        return [...settings].map((setting) => substitutes_serviceOf(role, setting, standIns, mine));
    });
}
const settingOf = (one) => `${one.project}\0${one.name ?? ''}`;
function substitutes_serviceOf(role, setting, standIns, mine) {
    const [project = '.', name = ''] = setting.split('\0');
    const of = (environment) => {
        const here = mine.filter((one) => one.environment === environment);
        const bySetting = here.filter((one) => settingOf(one) === setting);
        if (bySetting.length > 0)
            return bySetting;
        const standIn = standIns.some((one) => one.environment === environment && one.project === project);
        return standIn
            ? []
            : here.filter((one) => !(0,relations/* isStandIn */.WG)(one.engine) && (project === '.' || [project, '.'].includes(one.project)));
    };
    return {
        beside: false,
        layer: 'setting',
        project,
        role,
        name: name || role,
        dev: of('dev'),
        ci: of('ci'),
        prod: of('prod'),
    };
}

;// CONCATENATED MODULE: ./lib/src/align.js







/** Redis is a cache to one manifest and a broker to the next, so both roles are laid side by side together. */
const groups = [
    ['database'],
    ['cache', 'broker'],
    ['search'],
    ['storage'],
    ['mail'],
    ['other'],
];
/**
 * What dev, CI and production run for one purpose: engines of one family are matched by purpose, what is left is
 * paired across families, stand-ins in process are laid beside what production uses for the same role.
 */
function align(declarations) {
    const compared = declarations.filter((one) => one.environment !== 'other');
    const products = productNames(compared);
    const services = groups.flatMap((roles) => {
        const real = compared.filter((one) => roles.includes(one.role) && !(0,relations/* isStandIn */.WG)(one.engine) && !(0,relations/* isJobFramework */.mO)(one.engine));
        return pairEngines(rowsOf(clustersOf(real, products))).map(align_serviceOf);
    });
    return [...services, ...substituteServices(compared), ...runtimeServices(compared)];
}
function align_serviceOf(row) {
    const [dev, ci, prod] = ['dev', 'ci', 'prod'].map((environment) => row.clusters.get(environment)?.declarations ?? []);
    const all = environments.flatMap((environment) => row.clusters.get(environment)?.declarations ?? []);
    const projects = new Set(all.map((one) => one.project));
    return {
        beside: isSideProduct(row.purpose),
        layer: row.beside ? 'setting' : 'service',
        project: projects.size === 1 ? ([...projects][0] ?? '.') : '.',
        role: all[0]?.role ?? 'other',
        name: nameOf(row, all),
        dev: dev ?? [],
        ci: ci ?? [],
        prod: prod ?? [],
    };
}
/** The main service of its kind is called after its engine, one with a purpose as its manifest calls it. */
function nameOf(row, all) {
    const title = (0,engines/* engine */.Hi)(all[0]?.engine ?? '').title;
    if (row.purpose.size === 0)
        return title;
    return (all.find((one) => one.name !== null && purposeOf(one).size > 0)?.name ?? [...row.purpose].sort().join(' '));
}

// EXTERNAL MODULE: ./lib/src/support/declare.js
var declare = __webpack_require__(8948);
;// CONCATENATED MODULE: ./lib/src/support/file-variants.js

const file_variants_engineWords = /(?<![a-z])(?:postgres(?:ql)?|pgsql|pg|mysql|mariadb|maria|sqlite3?|mssql|sqlserver|oracle|cockroach(?:db)?|mongo(?:db)?|redis|valkey|memcached|h2)(?![a-z])/;
/**
 * Files of one folder whose names differ in the engine alone (`test-pgsql.yml`, `test-mariadb.yml`), or that extend
 * the name of another (`docker-compose.dev.yml`, `docker-compose.dev-cluster.yml`), offer one of several on purpose:
 * what they declare are alternatives.
 */
function withVariants(declarations) {
    const groups = new Map();
    for (const { reader, at } of declarations) {
        const stem = stemOf(reader, at.file);
        if (stem)
            groups.set(stem, (groups.get(stem) ?? new Set()).add(at.file));
    }
    return declarations.map((one) => {
        const stem = one.alternative === null && (0,engines/* engine */.Hi)(one.engine).role !== 'runtime'
            ? stemOf(one.reader, one.at.file)
            : null;
        return stem && (groups.get(stem)?.size ?? 0) > 1 ? { ...one, alternative: `one of ${stem}` } : one;
    });
}
function stemOf(reader, file) {
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    const name = file.slice(folder.length).toLowerCase();
    if (file_variants_engineWords.test(name))
        return `${folder}${name.replace(file_variants_engineWords, '*')}`;
    const development = reader === 'compose' ? /^(?:docker-)?compose[.-]dev(?:elopment)?(?=[.-])/.exec(name) : null;
    return development ? `${folder}${development[0]}*` : null;
}

// EXTERNAL MODULE: ./lib/src/support/glob.js
var support_glob = __webpack_require__(3198);
// EXTERNAL MODULE: ./lib/src/support/path-environment.js
var path_environment = __webpack_require__(3563);
;// CONCATENATED MODULE: ./lib/src/support/projects.js
/** Files that mark the root of one program. */
const marker = /(?:^|\/)(?:package\.json|pyproject\.toml|requirements\.txt|setup\.py|go\.mod|pom\.xml|build\.gradle(?:\.kts)?|Gemfile|Cargo\.toml|composer\.json|mix\.exs|[^/]+\.csproj|manage\.py)$/;
/** Where code of one program is often split by technique rather than by purpose. */
const technical = /^(?:apps?|packages?|services?|src|lib|libs|modules?|server|backend|back|api|web|client|frontend|front|ui|core|main|code|projects?|internal|internal-packages|cmd|tools?|scripts?|docker|compose|infra|infrastructure|terraform|deploy|hosting|helm|charts?|\..*|_.*)$/;
/**
 * Finds the project of a path: the nearest folder above it that marks a program of its own, `.` for the root.
 * Folders that only split one program by technique (backend, api, packages) are not projects.
 */
function projectFinder(paths) {
    return nearest(programs(paths).filter((folder) => !technical.test(lastSegment(folder))));
}
/** Finds the program of a path, however it is called: the nearest folder above it with a manifest of code. */
function programFinder(paths) {
    return nearest(programs(paths));
}
const programs = (paths) => paths
    .filter((path) => marker.test(path))
    .map(projects_folderOf)
    .filter((folder) => folder !== '.');
function nearest(folders) {
    const roots = new Set(folders);
    const found = new Map();
    const find = (folder) => {
        if (folder === '.' || roots.has(folder))
            return folder;
        const known = found.get(folder);
        if (known !== undefined)
            return known;
        const project = find(projects_folderOf(folder));
        found.set(folder, project);
        return project;
    };
    return (path) => find(projects_folderOf(path));
}
const projects_folderOf = (path) => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.');
const lastSegment = (path) => path.slice(path.lastIndexOf('/') + 1);

;// CONCATENATED MODULE: ./lib/src/place.js






const dockerfile = /(?:^|[/._-])(?:Dockerfile|Containerfile)(?:[._-][^/]*)?$/i;
const everywhere = ['dev', 'ci', 'prod'];
/**
 * Gives every declaration its environment and project, with the reason in words. In this order: the configuration,
 * what the content states, a word in the path, who uses the file, what kind of file it is.
 */
function place(files, paths, options) {
    const uses = files.flatMap((file) => file.reading.uses ?? []);
    const judge = judgeWith(options, usesByFile(uses));
    const project = projectFinder(paths);
    const program = programFinder(paths);
    const ciTests = files.some((file) => file.reading.jobs?.some((job) => job.purpose === 'test'));
    const keys = files.flatMap((file) => (file.reading.keys ?? []).flatMap((key) => placeKey(key, judge(file, key), project(key.at.file))));
    const all = files.flatMap((file) => (file.reading.declarations ?? []).map((declaration) => ({
        declaration,
        file,
        judgement: judge(file, declaration),
    })));
    const placeOne = ({ declaration, file, judgement }) => judgement === 'ignore'
        ? []
        : placesOf(declaration, judgement).map((environment) => ({
            ...declaration,
            environment,
            because: judgement.because,
            project: (declaration.role === 'runtime' ? program : project)(declaration.at.file),
            reader: file.reader.id,
        }));
    const firm = all.filter((one) => !one.declaration.unlessSet).flatMap(placeOne);
    const fallen = all
        .filter((one) => one.declaration.unlessSet)
        .flatMap(placeOne)
        .filter((declaration) => holds(declaration, firm, keys, ciTests));
    const placed = withVariants([...firm, ...fallen]);
    return {
        declarations: withDeclaredProduction(once([...placed, ...placed.flatMap(whereStarted)]), options),
        keys,
    };
}
/**
 * A service that CI starts from a file of others is declared twice: by that file's line and by the step that starts
 * it, because either can be what a fix has to change, and only the step shows that CI runs it at all.
 */
function whereStarted(one) {
    const [step] = one.related;
    const started = one.environment === 'ci' && one.role !== 'runtime' && !isOfCi(one.at.file);
    return started && step && isOfCi(step.file) ? [{ ...one, at: step, related: [one.at] }] : [];
}
const isOfCi = (file) => /^\.github\/|^\.circleci\/|(?:^|\/)\.gitlab-ci|(?:^|\/)\.travis\.yml$|azure-pipelines|^\.woodpecker|^\.drone/.test(file);
/** What the configuration declares as production outranks what manifests say of it; those are listed, not compared. */
function withDeclaredProduction(declarations, options) {
    const declared = options.production.map(productionOf);
    const outranked = (one) => one.environment === 'prod' &&
        options.production.some((entry) => roleGroup(entry.role) === roleGroup(one.role) &&
            (entry.project === null || entry.project === one.project) &&
            (entry.name === null || entry.name === one.name));
    return [
        ...declarations.map((one) => outranked(one)
            ? { ...one, environment: 'other', because: 'the configuration declares production itself' }
            : one),
        ...declared,
    ];
}
const roleGroup = (role) => (role === 'broker' ? 'cache' : role);
function productionOf(entry) {
    const { role, engine, version, name, project, flavour, at } = entry;
    const known = {
        role,
        engine,
        version,
        name,
        flavour,
        at,
        declared: version ? `${engine} ${version}` : engine,
    };
    return {
        ...(0,declare/* declare */.x)(known),
        environment: 'prod',
        because: 'the configuration declares it',
        project: project ?? '.',
        reader: 'config',
    };
}
function judgeWith(options, uses) {
    return (file, about) => {
        // A Dockerfile is built for whoever names it: the file that does tells what for.
        const path = dockerfile.test(about.at.file) ? file.path : about.at.file;
        const rule = options.environments.find(({ glob }) => (0,support_glob/* matchesGlob */.kt)(glob, about.at.file) || (0,support_glob/* matchesGlob */.kt)(glob, path));
        if (rule) {
            if (rule.environment === 'ignore')
                return 'ignore';
            return { environments: [rule.environment], because: `the configuration places ${rule.glob} there` };
        }
        if (about.says)
            return { environments: [about.says.environment], because: about.says.because };
        return ofPath(path, uses.get(path) ?? [], file);
    };
}
function ofPath(path, uses, file) {
    const one = (environment, because) => ({
        environments: [environment],
        because,
    });
    const named = (0,path_environment/* environmentNamedIn */.Ke)(path);
    if (named)
        return one(named.environment, `"${named.word}" in its path`);
    const deployment = uses.find((use) => use.environment === 'prod');
    if (deployment)
        return one('prod', deployment.because);
    const example = (0,path_environment/* exampleFolder */.Dz)(path);
    const folder = (0,path_environment/* deployedFolder */.Pu)(path);
    if (example && !folder)
        return one('other', `an example: it lies in ${example}/`);
    if (folder && file.reader.usually !== null)
        return one('prod', `what others deploy lies in ${folder}/`);
    const usually = file.reader.usually;
    if (usually === null)
        return { environments: everywhere, because: 'these settings hold in every environment' };
    const [only, ...others] = uses.filter((use) => use.environment !== 'ci');
    if (only && others.every((use) => use.environment === only.environment))
        return file.reader.usually === 'prod' && only.environment === 'dev'
            ? {
                environments: ['dev', 'prod'],
                because: `${only.because}; production is deployed from such files too`,
            }
            : one(only.environment, only.because);
    const known = uses.find((use) => use.environment === usually);
    return one(usually, known?.because ?? `${file.reader.title} usually describes ${usually}`);
}
/** Settings that others extend: production sets what no file shows, so a stand-in is never claimed for it. */
const placesOf = (declaration, { environments }) => environments === everywhere && (0,relations/* isStandIn */.WG)(declaration.engine)
    ? environments.filter((environment) => environment !== 'prod')
    : environments;
/**
 * A fall-back in code holds where no other engine plays its role and no key switches it off. Production sets keys
 * that no file shows, so neither a stand-in nor an embedded database is claimed for it; CI needs tests that would meet it.
 */
function holds(declaration, firm, keys, ciTests) {
    const { environment, unlessSet } = declaration;
    if (environment === 'prod' && ((0,relations/* isStandIn */.WG)(declaration.engine) || (0,relations/* isEmbedded */.nq)(declaration.engine)))
        return false;
    if (environment === 'ci' && !ciTests)
        return false;
    if (firm.some((other) => competes(other, declaration) && !documents(other)))
        return false;
    return !keys.some((key) => key.environment === environment && key.how === 'defined' && unlessSet?.includes(key.key));
}
/** An example file shows what could be set; code falls back until somebody does. */
const documents = (one) => one.reader === 'dotenv' && /(?:example|sample|template|dist)[^/]*$/.test(one.at.file);
/** Whether another engine plays the role in that environment. */
const competes = (other, one) => one.environment === other.environment && one.role === other.role && one.engine !== other.engine;
function placeKey(key, judgement, project) {
    if (judgement === 'ignore')
        return [];
    return judgement.environments.map((environment) => ({ ...key, environment, project }));
}
function usesByFile(uses) {
    const map = new Map();
    for (const use of uses)
        map.set(use.file, [...(map.get(use.file) ?? []), use]);
    return map;
}
/** Two ways can lead to one line (two jobs start one compose file): it is one declaration with several reasons. */
function once(declarations) {
    const seen = new Map();
    for (const one of declarations) {
        const key = [
            one.environment,
            one.at.file,
            one.at.line,
            one.at.column ?? '',
            one.role,
            one.engine,
            one.version,
            one.name,
        ].join('\0');
        const before = seen.get(key);
        seen.set(key, before ? { ...before, related: joined(before, one) } : one);
    }
    return [...seen.values()];
}
function joined(a, b) {
    const have = new Set(a.related.map((place) => `${place.file}:${place.line}`));
    return [...a.related, ...b.related.filter((place) => !have.has(`${place.file}:${place.line}`))];
}

// EXTERNAL MODULE: ./lib/src/support/glob-index.js
var glob_index = __webpack_require__(3907);
// EXTERNAL MODULE: ./lib/src/support/unreadable.js
var unreadable = __webpack_require__(1959);
// EXTERNAL MODULE: ./lib/src/support/waivers.js
var support_waivers = __webpack_require__(5687);
;// CONCATENATED MODULE: ./lib/src/read.js



/** Folders whose content is somebody else's code or a test's material: never what this repository runs. */
const foreign = /(?:^|\/)(?:node_modules|vendor|third_party|bower_components|testdata|test-data|__fixtures__|fixtures|\.terraform|\.git)\//;
const indexes = new WeakMap();
function indexOf(readers) {
    const before = indexes.get(readers);
    if (before)
        return before;
    const index = (0,glob_index/* globIndex */.zZ)(readers.map((reader) => [reader, reader.files]));
    indexes.set(readers, index);
    return index;
}
/** Which files some reader claims: what a host must have at hand before reading. Pure. */
function claims(readers) {
    const index = indexOf(readers);
    return (path) => index.find(path).length > 0 && !foreign.test(path);
}
/** Hands every file to the readers that claim it; what a reader throws becomes a notice that the file was not read. */
async function readTree(tree, readers) {
    const index = indexOf(readers);
    const found = [];
    const waivers = [];
    let count = 0;
    for (const path of tree.list()) {
        const claimants = index.find(path);
        if (claimants.length === 0 || foreign.test(path))
            continue;
        const text = tree.text(path);
        if (text === null)
            continue;
        count++;
        waivers.push(...(0,support_waivers/* waiversIn */.T)(path, text));
        for (const reader of claimants)
            if (!reader.mentions || reader.mentions.test(text))
                found.push({ reader, path });
    }
    await Promise.all([...new Set(found.map(({ reader }) => reader))].map((reader) => reader.prepare?.()));
    const files = found.map(({ reader, path }) => ({ reader, path, reading: readOne(reader, path, tree) }));
    return { files, waivers, count };
}
function readOne(reader, path, tree) {
    try {
        return reader.read({ path, text: tree.text(path) ?? '' }, tree);
    }
    catch (error) {
        return { notices: [unread(reader, path, error)] };
    }
}
function unread(reader, path, error) {
    const known = error instanceof unreadable/* Unreadable */.I;
    const what = known
        ? error.message
        : `a fault of the reader (${error instanceof Error ? error.message : String(error)}); please report it`;
    return {
        text: `not read as ${reader.title}: ${what}`,
        at: { file: path, line: known ? error.line : 1 },
        unread: true,
    };
}

;// CONCATENATED MODULE: ./lib/src/readers/index.js
const readers = [
late({ id: "argo-cd", title: "Argo CD application", spec: "https://argo-cd.readthedocs.io/en/stable/operator-manual/application.yaml", files: ["**/*.{yaml,yml}"], usually: "prod", mentions: /^[ \t-]*["']?apiVersion["']?[ \t]*:[ \t]*["']?argoproj\.io\//m }, async () => (await Promise.all(/* import() */[__webpack_require__.e(35), __webpack_require__.e(7618), __webpack_require__.e(5627), __webpack_require__.e(7782)]).then(__webpack_require__.bind(__webpack_require__, 7782))).argoCd),
late({ id: "aspire", title: ".NET Aspire host", spec: "https://learn.microsoft.com/dotnet/aspire/fundamentals/app-host-overview", files: ["**/AppHost.cs","**/*AppHost*/*.cs","**/apphost.cs"], usually: "dev", mentions: /DistributedApplication/ }, async () => (await __webpack_require__.e(/* import() */ 7655).then(__webpack_require__.bind(__webpack_require__, 7655))).aspire),
late({ id: "azure-pipelines", title: "Azure pipeline", spec: "https://learn.microsoft.com/azure/devops/pipelines/yaml-schema/", files: ["**/{azure-pipeline,azure-pipelines}*.{yml,yaml}","**/{.azure-pipelines,.azuredevops,.azdo,.pipelines,azure-pipelines}/**/*.{yml,yaml}"], usually: "ci" }, async () => (await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(2088), __webpack_require__.e(1281), __webpack_require__.e(35), __webpack_require__.e(1000), __webpack_require__.e(4097), __webpack_require__.e(5576), __webpack_require__.e(3534), __webpack_require__.e(8366)]).then(__webpack_require__.bind(__webpack_require__, 8366))).azurePipelines),
late({ id: "circleci", title: "CircleCI configuration", spec: "https://circleci.com/docs/reference/configuration-reference/", files: [".circleci/*.{yml,yaml}","**/.circleci/config.{yml,yaml}"], usually: "ci" }, async () => (await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(2088), __webpack_require__.e(1281), __webpack_require__.e(35), __webpack_require__.e(1000), __webpack_require__.e(4097), __webpack_require__.e(5576), __webpack_require__.e(3534), __webpack_require__.e(2662)]).then(__webpack_require__.bind(__webpack_require__, 2662))).circleci),
late({ id: "cloud-foundry", title: "Cloud Foundry manifest", spec: "https://docs.cloudfoundry.org/devguide/deploy-apps/manifest-attributes.html", files: ["**/manifest.{yml,yaml}","**/manifest-*.{yml,yaml}","**/manifests/*.{yml,yaml}"], usually: "prod", mentions: /^applications\s*:/m }, async () => (await __webpack_require__.e(/* import() */ 7884).then(__webpack_require__.bind(__webpack_require__, 7884))).cloudFoundry),
late({ id: "cloudformation", title: "CloudFormation template", spec: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html", files: ["**/*.{yml,yaml,template}","**/*{template,cloudformation,stack,cfn}*.json","**/{cloudformation,cfn}/**/*.json"], usually: "prod", mentions: /\bAWS::(?:RDS|ElastiCache|MemoryDB|AmazonMQ|OpenSearchService|Elasticsearch|MSK|DocDB|DynamoDB|Serverless|SQS|S3)::/ }, async () => (await __webpack_require__.e(/* import() */ 6341).then(__webpack_require__.bind(__webpack_require__, 6341))).cloudformation),
late({ id: "compose", title: "Compose file", spec: "https://docs.docker.com/reference/compose-file/", files: ["**/*compose*.{yml,yaml}","**/{docker-,docker.,}stack*.{yml,yaml}","**/{docker,.docker,compose,docker-compose,.devcontainer}/**/*.{yml,yaml}","{local,production,staging,dev,development,test,services,infra}.{yml,yaml}"], usually: "dev", mentions: /\b(?:services|include|image|build)["']?\s*:/ }, async () => (await Promise.all(/* import() */[__webpack_require__.e(35), __webpack_require__.e(1000), __webpack_require__.e(2311)]).then(__webpack_require__.bind(__webpack_require__, 2311))).compose),
late({ id: "devcontainer", title: "Development container", spec: "https://containers.dev/implementors/json_reference/", files: ["**/.devcontainer/devcontainer.json","**/.devcontainer.json","**/.devcontainer/*/devcontainer.json"], usually: "dev", mentions: /"(?:image|docker[Ff]ile|dockerComposeFile|features|build|containerEnv|remoteEnv)"\s*:/ }, async () => (await Promise.all(/* import() */[__webpack_require__.e(35), __webpack_require__.e(1000), __webpack_require__.e(47)]).then(__webpack_require__.bind(__webpack_require__, 47))).devcontainer),
late({ id: "digitalocean-app", title: "DigitalOcean app", spec: "https://docs.digitalocean.com/products/app-platform/reference/app-spec/", files: ["**/.do/*.{yml,yaml}","**/app.{yml,yaml}","**/digitalocean*.{yml,yaml}"], usually: "prod", mentions: /^\s*databases\s*:/m }, async () => (await __webpack_require__.e(/* import() */ 7241).then(__webpack_require__.bind(__webpack_require__, 7241))).digitaloceanApp),
late({ id: "django", title: "Django settings", spec: "https://docs.djangoproject.com/en/stable/ref/settings/", files: ["**/settings.py","**/settings_*.py","**/*_settings.py","**/settings/**/*.py","**/config/django/**/*.py","**/configuration*.py","**/celeryconfig.py"], usually: null, mentions: /\b(?:DATABASES|CACHES|STORAGES|DEFAULT_FILE_STORAGE|CHANNEL_LAYERS|EMAIL_BACKEND|TASKS|CELERY|CELERY_\w{1,30}|BROKER_URL|broker_url|task_always_eager)\b/ }, async () => (await Promise.all(/* import() */[__webpack_require__.e(1283), __webpack_require__.e(2529), __webpack_require__.e(1807)]).then(__webpack_require__.bind(__webpack_require__, 1807))).django),
late({ id: "dockerfile", title: "Dockerfile", spec: "https://docs.docker.com/reference/dockerfile/", files: ["**/{Dockerfile,Dockerfile.*,Dockerfile-*,Dockerfile_*,*.Dockerfile,*.dockerfile,dockerfile}","**/{Containerfile,Containerfile.*,*.Containerfile}"], usually: "prod", mentions: /^\s*FROM\s/im }, async () => (await __webpack_require__.e(/* import() */ 1013).then(__webpack_require__.bind(__webpack_require__, 1013))).dockerfile),
late({ id: "dotenv", title: "Environment file", spec: "https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax", files: ["**/{.env,.env.*,*.env,sample.env}","**/*.env.{example,sample,template,tmpl,tpl,dist,dev,development,local,test,ci,staging,prod,production}","**/{env,environment}{,.example,.sample,.template,.dist}"], usually: "dev", mentions: /^[ \t]*(?:export[ \t]+)?[A-Za-z_][\w.-]*[ \t]*=/m }, async () => (await Promise.all(/* import() */[__webpack_require__.e(35), __webpack_require__.e(4091)]).then(__webpack_require__.bind(__webpack_require__, 4091))).dotenv),
late({ id: "dotnet", title: ".NET settings", spec: "https://learn.microsoft.com/aspnet/core/fundamentals/configuration/", files: ["**/appsettings.json","**/appsettings.*.json","**/{Startup,Program}.cs"], usually: null, mentions: /ConnectionString|Provider"|Redis"|DbType|AddDistributedMemoryCache|UseInMemoryDatabase/i }, async () => (await Promise.all(/* import() */[__webpack_require__.e(35), __webpack_require__.e(5078)]).then(__webpack_require__.bind(__webpack_require__, 5078))).dotnet),
late({ id: "ecs-task", title: "ECS task definition", spec: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html", files: ["**/*task*def*.json","**/*taskdef*.json","**/Dockerrun.aws.json","**/ecs/**/*.json","**/*ecs*.json"], usually: "prod", mentions: /"containerDefinitions"\s*:/ }, async () => (await Promise.all(/* import() */[__webpack_require__.e(35), __webpack_require__.e(9928)]).then(__webpack_require__.bind(__webpack_require__, 9928))).ecsTask),
late({ id: "fly", title: "Fly.io app", spec: "https://fly.io/docs/reference/configuration/", files: ["**/fly.toml","**/fly.*.toml"], usually: "prod", mentions: /^\s*(?:\[env\]|\[\s*env|env\s*=)/m }, async () => (await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(35), __webpack_require__.e(6500)]).then(__webpack_require__.bind(__webpack_require__, 6500))).fly),
late({ id: "github-workflow", title: "GitHub Actions workflow", spec: "https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax", files: [".github/workflows/*.yml",".github/workflows/*.yaml"], usually: "ci" }, async () => (await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(2088), __webpack_require__.e(1281), __webpack_require__.e(35), __webpack_require__.e(1000), __webpack_require__.e(4097), __webpack_require__.e(5576), __webpack_require__.e(3534), __webpack_require__.e(4179)]).then(__webpack_require__.bind(__webpack_require__, 4179))).githubWorkflow),
late({ id: "gitlab-ci", title: "GitLab CI pipeline", spec: "https://docs.gitlab.com/ci/yaml/", files: [".gitlab-ci.yml","**/.gitlab-ci.yml"], usually: "ci" }, async () => (await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(2088), __webpack_require__.e(1281), __webpack_require__.e(35), __webpack_require__.e(1000), __webpack_require__.e(4097), __webpack_require__.e(5576), __webpack_require__.e(3534), __webpack_require__.e(6619)]).then(__webpack_require__.bind(__webpack_require__, 6619))).gitlabCi),
late({ id: "helm", title: "Helm chart", spec: "https://helm.sh/docs/topics/charts/", files: ["**/Chart.yaml","**/values*.{yaml,yml}","**/*{-,.,_}values.{yaml,yml}","**/values/**/*.{yaml,yml}","**/*values*.{yaml,yml}.gotmpl","**/templates/**/*.{yaml,yml}"], usually: "prod", mentions: /image|repository|dependencies|version[ \t]*:|env|serverVersion=|\b(?:provider|driver|backend|engine|adapter|type|kind)["']?[ \t]*:/i }, async () => (await Promise.all(/* import() */[__webpack_require__.e(35), __webpack_require__.e(7618), __webpack_require__.e(5627), __webpack_require__.e(72)]).then(__webpack_require__.bind(__webpack_require__, 72))).helm),
late({ id: "helm-release", title: "Helm release", spec: "https://fluxcd.io/flux/components/helm/helmreleases/", files: ["**/*.{yaml,yml}"], usually: "prod", mentions: /^[ \t-]*["']?apiVersion["']?[ \t]*:[ \t]*["']?(?:helm\.toolkit\.fluxcd\.io|helm\.cattle\.io|helm\.(?:m\.)?crossplane\.io)\//m }, async () => (await Promise.all(/* import() */[__webpack_require__.e(35), __webpack_require__.e(7618), __webpack_require__.e(5627), __webpack_require__.e(2753)]).then(__webpack_require__.bind(__webpack_require__, 2753))).helmRelease),
late({ id: "helmfile", title: "helmfile", spec: "https://helmfile.readthedocs.io/en/latest/configuration/", files: ["**/helmfile*.{yaml,yml}","**/helmfile*.{yaml,yml}.gotmpl","**/helmfile.d/*.{yaml,yml}","**/helmfile.d/*.{yaml,yml}.gotmpl"], usually: "prod", mentions: /^releases[ \t]*:/m }, async () => (await Promise.all(/* import() */[__webpack_require__.e(35), __webpack_require__.e(7618), __webpack_require__.e(5627), __webpack_require__.e(2027)]).then(__webpack_require__.bind(__webpack_require__, 2027))).helmfile),
late({ id: "heroku", title: "Heroku app", spec: "https://devcenter.heroku.com/articles/app-json-schema", files: ["**/app.json","**/heroku.yml"], usually: "prod", mentions: /\baddons\b|"env"\s*:/ }, async () => (await Promise.all(/* import() */[__webpack_require__.e(35), __webpack_require__.e(4849)]).then(__webpack_require__.bind(__webpack_require__, 4849))).heroku),
late({ id: "javascript-orm", title: "Settings of JavaScript database libraries", spec: "https://www.prisma.io/docs/orm/reference/prisma-schema-reference", files: ["**/*.prisma","**/knexfile.{js,cjs,mjs,ts,cts,mts}","**/ormconfig.{js,cjs,mjs,ts,cts,mts,json}","**/{,*[-.]}data-source.{js,cjs,mjs,ts,cts,mts}","**/typeorm.config.{js,cjs,mjs,ts,cts,mts}","**/drizzle{,*[-.]}.config.{js,cjs,mjs,ts,cts,mts}","**/drizzle.*.config.{js,cjs,mjs,ts,cts,mts}","**/mikro-orm.config.{js,cjs,mjs,ts,cts,mts}","**/config/config.{js,cjs,mjs,ts,cts,mts,json}","**/config/database.{js,cjs,mjs,ts,cts,mts,json}","**/sequelize.config.{js,cjs,mjs,ts,cts,mts}"], usually: null, mentions: /^[ \t]*datasource[ \t]|\bclient\b|\bdialect\b|\btype["']?\s*:|\bdriver\b|@mikro-orm\//m }, async () => (await __webpack_require__.e(/* import() */ 6200).then(__webpack_require__.bind(__webpack_require__, 6200))).javascriptOrm),
late({ id: "kamal", title: "Kamal deployment", spec: "https://kamal-deploy.org/docs/configuration/overview/", files: ["**/config/deploy.yml","**/config/deploy.*.yml","**/config/deploy.yaml"], usually: "prod", mentions: /^\s*(?:accessories|service|env)\s*:/m }, async () => (await Promise.all(/* import() */[__webpack_require__.e(35), __webpack_require__.e(551)]).then(__webpack_require__.bind(__webpack_require__, 551))).kamal),
late({ id: "kubernetes", title: "Kubernetes manifest", spec: "https://kubernetes.io/docs/concepts/workloads/pods/", files: ["**/*.{yaml,yml}","**/*.{yaml,yml}.{j2,tpl,tmpl,erb,template,example,sample,dist}"], usually: "prod", mentions: /^["']?apiVersion["']?[ \t]*:/m }, async () => (await Promise.all(/* import() */[__webpack_require__.e(35), __webpack_require__.e(6585)]).then(__webpack_require__.bind(__webpack_require__, 6585))).kubernetes),
late({ id: "kustomize", title: "kustomization", spec: "https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/", files: ["**/kustomization.{yaml,yml}","**/Kustomization"], usually: "prod", mentions: /^["']?(?:resources|bases|components|images|patches\w*|helmCharts)["']?[ \t]*:/m }, async () => (await Promise.all(/* import() */[__webpack_require__.e(7618), __webpack_require__.e(8496)]).then(__webpack_require__.bind(__webpack_require__, 8496))).kustomize),
late({ id: "laravel", title: "Laravel settings", spec: "https://laravel.com/docs/configuration", files: ["**/config/{database,cache,queue,filesystems,mail}.php","**/app/Config/{database,cache,queue,filesystems,mail}.php","**/phpunit*.xml","**/phpunit*.xml.dist"], usually: null, mentions: /\benv\(|['"]default['"]|<(?:env|server)[ \t]/ }, async () => (await Promise.all(/* import() */[__webpack_require__.e(35), __webpack_require__.e(1837)]).then(__webpack_require__.bind(__webpack_require__, 1837))).laravel),
late({ id: "makefile", title: "Makefile", spec: "https://www.gnu.org/software/make/manual/make.html", files: ["**/{GNUmakefile,makefile,Makefile}","**/*.mk"], usually: "dev", mentions: /\b(?:docker|podman|nerdctl|brew|systemctl|service)\b|\b(?:ba|z)?sh\b|\.\/|\bpg_ctl\b/ }, async () => (await Promise.all(/* import() */[__webpack_require__.e(35), __webpack_require__.e(1000), __webpack_require__.e(4097), __webpack_require__.e(5641)]).then(__webpack_require__.bind(__webpack_require__, 5641))).makefile),
late({ id: "operators", title: "resource of an operator", spec: "https://kubernetes.io/docs/concepts/extend-kubernetes/operator/", files: ["**/*.{yaml,yml}","**/*.{yaml,yml}.{j2,tpl,tmpl,erb,template,example,sample,dist}"], usually: "prod", mentions: /^[ \t-]*["']?apiVersion["']?[ \t]*:[ \t]*["']?[\w.-]*\b(?:cnpg\.io|zalan\.do|crunchydata\.com|percona\.com|stackgres\.io|reactive-tech\.io|oracle\.com|cybozu\.com|mariadb\.com|mmontes\.io|mongodb\.com|strimzi\.io|confluent\.io|banzaicloud\.io|redpanda\.com|vectorized\.io|rabbitmq\.com|spotahome\.com|opstreelabs\.in|redislabs\.com|dragonflydb\.io|hyperspike\.io|elastic\.co|opster\.io|apache\.org|altinity\.com|datastax\.com|k8ssandra\.io|scylladb\.com|cockroachlabs\.com|min\.io|keycloak\.org|kubeblocks\.io|kubedb\.com|redhat\.com|crossplane\.io|upbound\.io|k8s\.aws|google\.com|azure\.com)\//m }, async () => (await __webpack_require__.e(/* import() */ 1836).then(__webpack_require__.bind(__webpack_require__, 1836))).operators),
late({ id: "phoenix", title: "Phoenix settings", spec: "https://hexdocs.pm/ecto/Ecto.Repo.html", files: ["**/config/*.exs","**/mix.exs","**/repo.ex"], usually: null, mentions: /\badapter:|\burl:|\{:(?:postgrex|myxql|ecto_sqlite3|tds)\b|\bOban\b/ }, async () => (await __webpack_require__.e(/* import() */ 3250).then(__webpack_require__.bind(__webpack_require__, 3250))).phoenix),
late({ id: "pytest", title: "settings of pytest and tox", spec: "https://docs.pytest.org/en/stable/reference/customize.html", files: ["**/pyproject.toml","**/pytest.ini","**/.pytest.ini","**/tox.ini","**/setup.cfg","**/conftest.py"], usually: "ci", mentions: /pytest_env|^[ \t]*(?:env|set_?env)[ \t]*=|create_(?:async_)?engine\(|(?:DATABASE|DB|BROKER)_UR[IL]\b/m }, async () => (await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(35), __webpack_require__.e(2104)]).then(__webpack_require__.bind(__webpack_require__, 2104))).pytest),
late({ id: "rails", title: "Rails settings", spec: "https://guides.rubyonrails.org/configuring.html", files: ["**/config/database*.{yml,yaml}","**/config/database.yml.*","**/config/cable.yml","**/config/environments/*.rb","**/config/application.rb"], usually: null, mentions: /\badapter:|\burl:|cache_store|active_storage|queue_adapter|delivery_method|Rails\.application\.configure/ }, async () => (await __webpack_require__.e(/* import() */ 8075).then(__webpack_require__.bind(__webpack_require__, 8075))).rails),
late({ id: "render", title: "Render blueprint", spec: "https://render.com/docs/blueprint-spec", files: ["**/render.yaml","**/render.yml"], usually: "prod", mentions: /^(?:services|databases|projects|envVarGroups)\s*:/m }, async () => (await Promise.all(/* import() */[__webpack_require__.e(35), __webpack_require__.e(3765)]).then(__webpack_require__.bind(__webpack_require__, 3765))).render),
late({ id: "runtime-versions", title: "Version file", spec: "https://mise.jdx.dev/configuration.html#idiomatic-version-files", files: ["**/{.nvmrc,.node-version,.python-version,.ruby-version,.java-version,.go-version,.php-version,.bun-version}","**/{.tool-versions,.sdkmanrc,mise.toml,.mise.toml,mise.*.toml,.mise.*.toml,rust-toolchain,rust-toolchain.toml}","**/{package.json,pyproject.toml,Pipfile,composer.json,global.json,Gemfile,runtime.txt,go.mod}"], usually: "dev", mentions: /\d|lts|latest|node|stable/ }, async () => (await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(2088), __webpack_require__.e(5576), __webpack_require__.e(9573)]).then(__webpack_require__.bind(__webpack_require__, 3063))).runtimeVersions),
late({ id: "serverless", title: "Serverless Framework service", spec: "https://www.serverless.com/framework/docs/providers/aws/guide/serverless.yml", files: ["**/serverless.{yml,yaml}","**/serverless.*.{yml,yaml}"], usually: "prod", mentions: /^(?:service|provider)\s*:/m }, async () => (await __webpack_require__.e(/* import() */ 6539).then(__webpack_require__.bind(__webpack_require__, 6539))).serverless),
late({ id: "skaffold", title: "skaffold file", spec: "https://skaffold.dev/docs/references/yaml/", files: ["**/skaffold*.{yaml,yml}"], usually: "dev", mentions: /^apiVersion[ \t]*:[ \t]*["']?skaffold\//m }, async () => (await __webpack_require__.e(/* import() */ 5263).then(__webpack_require__.bind(__webpack_require__, 5263))).skaffold),
late({ id: "spring", title: "Spring Boot settings", spec: "https://docs.spring.io/spring-boot/reference/features/external-config.html", files: ["**/{application,bootstrap}.{yml,yaml,properties}","**/{application,bootstrap}-*.{yml,yaml,properties}"], usually: null, mentions: /datasource|r2dbc|db-kind|\bcache\b/ }, async () => (await __webpack_require__.e(/* import() */ 2326).then(__webpack_require__.bind(__webpack_require__, 2326))).spring),
late({ id: "sqlalchemy", title: "SQLAlchemy settings", spec: "https://docs.sqlalchemy.org/en/20/core/engines.html#database-urls", files: ["**/config.py","**/settings.py","**/default_settings.py","**/{config,configs,settings}/*.py","**/core/config.py","**/database.py","**/db.py","**/alembic.ini"], usually: null, mentions: /\b(?:SQLALCHEMY_DATABASE_UR[IL]|SQLALCHEMY_BINDS|DATABASE_UR[IL]|DB_URL|sqlalchemy_database_ur[il]|database_url|db_url|CACHE_TYPE|broker_url|CELERY_BROKER_URL)\b|^sqlalchemy\.url/m }, async () => (await Promise.all(/* import() */[__webpack_require__.e(1283), __webpack_require__.e(2529), __webpack_require__.e(3882)]).then(__webpack_require__.bind(__webpack_require__, 3882))).sqlalchemy),
late({ id: "symfony", title: "Symfony settings", spec: "https://symfony.com/doc/current/configuration.html", files: ["**/config/packages/**/*.{yaml,yml}"], usually: null, mentions: /^[ \t]*["']?(?:doctrine|framework)["']?[ \t]*:/m }, async () => (await __webpack_require__.e(/* import() */ 2221).then(__webpack_require__.bind(__webpack_require__, 2221))).symfony),
late({ id: "tekton", title: "Tekton task", spec: "https://tekton.dev/docs/pipelines/tasks/", files: ["**/*.{yml,yaml}"], usually: "ci", mentions: /^["']?apiVersion["']?[ \t]*:[ \t]*["']?tekton\.dev\//m }, async () => (await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(2088), __webpack_require__.e(1281), __webpack_require__.e(35), __webpack_require__.e(1000), __webpack_require__.e(4097), __webpack_require__.e(5576), __webpack_require__.e(3534), __webpack_require__.e(3558)]).then(__webpack_require__.bind(__webpack_require__, 3558))).tekton),
late({ id: "terraform", title: "Terraform", spec: "https://developer.hashicorp.com/terraform/language", files: ["**/*.tf","**/*.tofu","**/*.tfvars","**/*.tfvars.json","**/terragrunt.hcl"], usually: "prod" }, async () => (await Promise.all(/* import() */[__webpack_require__.e(35), __webpack_require__.e(7618), __webpack_require__.e(7318)]).then(__webpack_require__.bind(__webpack_require__, 7318))).terraform),
late({ id: "testcontainers", title: "Testcontainers in tests", spec: "https://testcontainers.com/guides/introducing-testcontainers/", files: ["**/*[tT]est*/**/*.{java,kt,scala,groovy,go,cs,fs,ts,mts,js,mjs,py,rs}","**/*{[tT]est,[tT]ests,IT,[sS]pec,-spec}.{java,kt,scala,groovy,go,cs,fs,ts,mts,js,mjs,py,rs}","**/*[tT]est*.{java,kt,scala,groovy,go,cs,fs,ts,mts,js,mjs,py,rs}","**/conftest.py","**/src/test/resources/*.{properties,yml,yaml}"], usually: "ci", mentions: /testcontainers|dockertest|GenericContainer|DockerImageName|jdbc:tc:/i }, async () => (await __webpack_require__.e(/* import() */ 6885).then(__webpack_require__.bind(__webpack_require__, 6885))).testcontainers),
late({ id: "travis", title: "Travis CI build", spec: "https://config.travis-ci.com/", files: ["**/.travis.{yml,yaml}"], usually: "ci" }, async () => (await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(2088), __webpack_require__.e(1281), __webpack_require__.e(35), __webpack_require__.e(1000), __webpack_require__.e(4097), __webpack_require__.e(5576), __webpack_require__.e(3534), __webpack_require__.e(9921)]).then(__webpack_require__.bind(__webpack_require__, 9921))).travis),
late({ id: "woodpecker", title: "Woodpecker pipeline", spec: "https://woodpecker-ci.org/docs/usage/workflow-syntax", files: [".woodpecker.{yml,yaml}",".woodpecker/**/*.{yml,yaml}","**/.drone.{yml,yaml}"], usually: "ci" }, async () => (await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(2088), __webpack_require__.e(1281), __webpack_require__.e(35), __webpack_require__.e(1000), __webpack_require__.e(4097), __webpack_require__.e(5576), __webpack_require__.e(3534), __webpack_require__.e(6947)]).then(__webpack_require__.bind(__webpack_require__, 6947))).woodpecker),
];
function late(card, load) {
  let reader;
  return { ...card, prepare: async () => { reader ??= await load(); await reader.prepare?.(); }, read: (file, tree) => reader.read(file, tree) };
}

// EXTERNAL MODULE: ./lib/src/rules/index.js + 12 modules
var rules = __webpack_require__(7915);
;// CONCATENATED MODULE: ./lib/src/examine.js





/** Steps 2 to 6 on one tree: collect, read, place, align, compare. */
async function examine(tree, options) {
    const paths = tree.list();
    const claimed = claims(readers);
    await tree.preload(paths.filter(claimed));
    const read = await readTree(tree, readers);
    const { declarations, keys } = place(read.files, paths, options);
    const services = align(declarations);
    const jobs = read.files.flatMap((file) => file.reading.jobs ?? []);
    const facts = { services, declarations, keys, jobs, paths, history: null };
    const byReader = new Map();
    for (const file of read.files)
        byReader.set(file.reader.id, (byReader.get(file.reader.id) ?? 0) + 1);
    return {
        declarations,
        keys,
        services,
        findings: rules/* rules */.a.flatMap((rule) => rule.check(facts, options)),
        notices: [
            ...read.files.flatMap((file) => file.reading.notices ?? []),
            ...tree.notices().filter((notice) => claimed(notice.at.file)),
        ],
        waivers: read.waivers,
        filesRead: read.count,
        byReader,
    };
}

// EXTERNAL MODULE: ./lib/src/judge.js
var judge = __webpack_require__(7249);
// EXTERNAL MODULE: ./lib/src/support/comparison.js
var comparison = __webpack_require__(461);
// EXTERNAL MODULE: ./lib/src/version.js
var version = __webpack_require__(1294);
;// CONCATENATED MODULE: ./lib/src/report.js




/** Puts together what all outputs show. */
function compose(head, judged) {
    const named = new Set(judged.findings.map((finding) => finding.rule));
    return {
        schemaVersion: 1,
        tool: { name: 'parity-gate', version: version/* version */.r },
        verdict: judged.verdict,
        declarations: [...head.declarations].sort(byPlace).map(reportedDeclaration),
        services: head.services.map(reportedService),
        findings: judged.findings,
        rules: [...rules/* rules */.a, ...judge/* ownRules */.og]
            .filter((rule) => named.has(rule.id))
            .map(({ id, title, gap, description }) => ({ id, title, gap, description })),
        notices: [...head.notices].sort(byPlace),
        time: null,
        people: null,
        coverage: coverageOf(head),
    };
}
function reportedDeclaration(one) {
    const { environment, because, role, engine, flavour, variants, version, versions, pin, declared, at, reader, project, name, alternative, } = one;
    return {
        environment,
        because,
        role,
        engine,
        flavour,
        variants,
        version,
        versions,
        pin,
        declared,
        file: at.file,
        line: at.line,
        column: at.column ?? null,
        reader,
        project,
        name,
        alternative,
    };
}
const reportedService = (service) => ({
    project: service.project,
    role: service.role,
    name: service.name,
    dev: service.dev.map(reportedDeclaration),
    ci: service.ci.map(reportedDeclaration),
    prod: service.prod.map(reportedDeclaration),
});
function coverageOf(head) {
    const byEnvironment = { dev: 0, ci: 0, prod: 0, other: 0 };
    for (const one of head.declarations)
        byEnvironment[one.environment]++;
    return {
        files: head.filesRead,
        byReader: Object.fromEntries([...head.byReader].sort()),
        byEnvironment,
        notDeclared: notDeclared(head, byEnvironment),
    };
}
function notDeclared(head, byEnvironment) {
    const absent = ['dev', 'ci', 'prod'].filter((environment) => byEnvironment[environment] === 0);
    const unversioned = head.services
        .filter((service) => service.role === 'database' &&
        service.prod.length > 0 &&
        service.prod.every((one) => one.version === null))
        .map((service) => `the version of ${service.name} in production`);
    return [
        ...absent.map((environment) => `anything that ${comparison/* spoken */.vg[environment]} runs`),
        ...new Set(unversioned),
    ];
}
function byPlace(a, b) {
    return a.at.file < b.at.file ? -1 : a.at.file > b.at.file ? 1 : a.at.line - b.at.line;
}

;// CONCATENATED MODULE: ./lib/src/gate.js



/**
 * The gate: reads the revision under judgement and its base, compares, judges, and gives the report.
 * What it decides depends on the bytes of the two revisions and on the options alone.
 */
async function runGate(host, options) {
    const head = await examine(await host.tree(), options);
    const baseTree = await host.baseTree();
    const base = baseTree && (await examine(baseTree, options));
    const judged = (0,judge/* judge */.S4)({
        findings: head.findings,
        base: base && new Set(base.findings.map((finding) => finding.fingerprint)),
        waivers: base ? head.waivers.filter((waiver) => isOn(base, waiver)) : head.waivers,
        declarations: head.declarations,
    }, options);
    return compose(head, judged);
}
/** A waiver that a pull request brings itself counts once it is merged. */
const isOn = (base, waiver) => base.waivers.some((one) => one.at.file === waiver.at.file &&
    one.rule === waiver.rule &&
    one.reason === waiver.reason &&
    one.until === waiver.until);

// EXTERNAL MODULE: ./lib/src/support/sinks/terminal.js
var terminal = __webpack_require__(3185);
// EXTERNAL MODULE: ./lib/src/support/user-error.js
var user_error = __webpack_require__(8308);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./lib/src/hosts/git.js




const deadline = 30_000;
const mostOutput = 256 * 1024 * 1024;
/** The repository that a folder belongs to, or null. */
function findRepository(folder) {
    let root = (0,external_node_path_.resolve)(folder);
    while (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, '.git'))) {
        const parent = (0,external_node_path_.dirname)(root);
        if (parent === root)
            return null;
        root = parent;
    }
    return { gitDir: (0,external_node_path_.join)(root, '.git'), root };
}
/** A git command that did not succeed; the message holds the first line of what it said. */
class GitFailure extends user_error/* UserError */.y {
    /** Whether git ran at all and said no. */
    answered;
    constructor(command, said, answered) {
        super(`git ${command}: ${said}`, 'See whether git works in this folder, and run it again.');
        this.name = 'GitFailure';
        this.answered = answered;
    }
}
/**
 * Runs one of the few commands with everything switched off by which a repository, a configuration or an environment
 * could make git start a program. No argument may stem from a repository; references go through `resolveCommit`.
 */
function runGit(repository, command, args, { input = '', cwd = repository.root } = {}) {
    const run = (0,external_node_child_process_.spawnSync)('git', [...safety(repository), command, ...args], {
        cwd,
        input,
        env: environment(repository),
        timeout: deadline,
        killSignal: 'SIGKILL',
        maxBuffer: mostOutput,
        windowsHide: true,
    });
    const output = run.stdout ?? Buffer.alloc(0);
    if (run.error)
        return { output, failure: new GitFailure(command, reason(run.error), false) };
    if (run.status === 0)
        return { output, failure: null };
    const said = firstLine(run.stderr) || `ended with ${run.status ?? run.signal}`;
    return { output, failure: new GitFailure(command, said, true) };
}
/**
 * The output of a command that succeeds.
 * @throws GitFailure
 */
function git(repository, command, args, feed = {}) {
    const { output, failure } = runGit(repository, command, args, feed);
    if (failure)
        throw failure;
    return output;
}
const safety = ({ gitDir, root }) => [
    `--git-dir=${gitDir}`,
    `--work-tree=${root}`,
    ...[
        'safe.bareRepository=explicit',
        `safe.directory=${root}`,
        'core.fsmonitor=false',
        'core.hooksPath=/dev/null',
        'core.pager=cat',
        'diff.external=',
        'protocol.allow=never',
    ].flatMap((setting) => ['-c', setting]),
    '--no-optional-locks',
    '--literal-pathspecs',
];
// Only what is named here: an earlier step may have set GIT_DIR, GIT_CONFIG_*, GIT_SSH_COMMAND, PAGER or LD_PRELOAD.
const environment = ({ gitDir }) => ({
    PATH: process.env.PATH,
    HOME: (0,external_node_path_.join)(gitDir, 'no-home'),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_ATTR_NOSYSTEM: '1',
    LC_ALL: 'C',
});
function reason(error) {
    if (error.code === 'ENOENT')
        return 'git is not installed';
    if (error.code === 'ETIMEDOUT')
        return `no answer within ${deadline / 1000} s`;
    if (error.code === 'ENOBUFS')
        return `more than ${mostOutput} bytes of output`;
    return error.message;
}
const firstLine = (bytes) => (bytes.toString('utf8').split('\n')[0] ?? '').replace(/[^\x20-\x7e]/g, '?').slice(0, 200);
/** Whether a text is the name of an object and nothing else. */
const isSha = (text) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
/** The same text, refused unless it is the name of an object. */
function checked(sha) {
    if (!isSha(sha))
        throw new Error('not the name of a git object');
    return sha;
}
/**
 * The commit that a reference names, or null where there is none.
 * @throws UserError where it has not the form of a reference
 */
function resolveCommit(repository, reference) {
    if (!/^[\w@][\w./@^~{}+-]{0,254}$/.test(reference) || reference.includes('..'))
        throw new user_error/* UserError */.y(`${JSON.stringify(reference.slice(0, 80))} is no reference to a commit`, 'Write a branch, a tag or a commit: main, origin/main, v1.2.0, HEAD~1.');
    return shaFrom(() => git(repository, 'rev-parse', ['--verify', '--quiet', '--end-of-options', `${reference}^{commit}`]));
}
/** The commit from which both came, or null where they have none in common or the clone is too shallow to tell. */
function mergeBase(repository, one, other) {
    return shaFrom(() => git(repository, 'merge-base', ['--end-of-options', checked(one), checked(other)]));
}
function shaFrom(run) {
    try {
        const text = run().toString('latin1').trim();
        return isSha(text) ? text : null;
    }
    catch (error) {
        if (error instanceof GitFailure && error.answered)
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/src/hosts/file-text.js

/**
 * Released bundles of Kubernetes manifests reach two megabytes. Larger files are no manifests, and reading them is how a
 * run is slowed down on purpose; parsers have lower limits of their own.
 */
const largestFile = 4 * 1024 * 1024;
/** Why a file of that size is not read, or null. */
const sizeProblem = (size) => size > largestFile ? `has ${size} bytes; files above ${largestFile} bytes are not read` : null;
/** Decodes what a file holds: UTF-8, or UTF-16 where a byte order mark says so. */
function decode(bytes) {
    const text = decoderOf(bytes).decode(bytes);
    if (text.includes('\0'))
        return { problem: 'is no text: it holds NUL bytes' };
    if (text.startsWith('version https://git-lfs.github.com/spec/'))
        return { problem: 'is a pointer to Git LFS; what it stands for is not in the repository' };
    return { text };
}
// Decoders drop the byte order mark, and put U+FFFD for bytes that are no characters: an odd byte in a comment must
// not hide the rest of the file.
function decoderOf(bytes) {
    const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
    if (mark === 0xfffe)
        return new external_node_util_.TextDecoder('utf-16le');
    if (mark === 0xfeff)
        return new external_node_util_.TextDecoder('utf-16be');
    return new external_node_util_.TextDecoder('utf-8');
}

;// CONCATENATED MODULE: ./lib/src/hosts/git-objects.js


/** Everything that a commit holds; sizes are null where the clone left the contents out. */
function listCommit(repository, commit) {
    const list = (...flags) => git(repository, 'ls-tree', ['-r', '-z', '--full-tree', ...flags, '--end-of-options', checked(commit)]);
    try {
        return parseListing(list('-l'));
    }
    catch (error) {
        if (!(error instanceof GitFailure))
            throw error;
        return parseListing(list());
    }
}
// "<mode> SP <type> SP <object> [SP+ <size>] TAB <path>", ended by NUL.
function parseListing(listing) {
    const lines = listing.toString('utf8').split('\0');
    return lines.flatMap((line) => {
        const tab = line.indexOf('\t');
        const [mode = '', , sha = '', size] = line.slice(0, tab).split(/ +/);
        return tab < 0 ? [] : [{ path: line.slice(tab + 1), mode, sha, size: size ? Number(size) || 0 : null }];
    });
}
/** The contents of blobs, in one process. What this clone does not have is left out. */
function readBlobs(repository, shas) {
    const blobs = readObjects(repository, shas).filter(({ type }) => type === 'blob');
    return new Map(blobs.map(({ sha, bytes }) => [sha, fileText(bytes)]));
}
function fileText(bytes) {
    const problem = sizeProblem(bytes.length);
    return problem === null ? decode(bytes) : { problem };
}
/** Objects of any kind, by their names. What this clone does not have is left out. */
function readObjects(repository, shas) {
    const found = [];
    let rest = shas.map(checked);
    for (let failures = 0; rest.length > 0 && failures < mostFailures; failures++) {
        const { output, failure } = runGit(repository, 'cat-file', ['--batch'], {
            input: `${rest.join('\n')}\n`,
        });
        if (failure && !failure.answered)
            throw failure;
        const { objects, answered } = parseObjects(output);
        found.push(...objects);
        if (!failure)
            break;
        rest = rest.slice(answered + 1);
    }
    return found;
}
// In a clone that leaves contents out, git ends at the first of them instead of saying that it is missing.
const mostFailures = 50;
// "<object> SP <type> SP <size> LF <contents> LF", or "<object> SP missing LF".
function parseObjects(output) {
    const objects = [];
    let answered = 0;
    for (let start = 0; start < output.length; answered++) {
        const end = output.indexOf(10, start);
        if (end < 0)
            break;
        const [sha = '', type = '', size] = output.toString('latin1', start, end).split(' ');
        const length = size === undefined ? -1 : Number(size);
        if (length >= 0)
            objects.push({ sha, type, bytes: output.subarray(end + 1, end + 1 + length) });
        start = end + 1 + (length >= 0 ? length + 1 : 0);
    }
    return { objects, answered };
}
/** The parents that a commit names, also where a shallow clone does not have them; null where it is missing itself. */
function parentsOf(repository, commit) {
    const object = readObjects(repository, [commit])[0];
    if (object?.type !== 'commit')
        return null;
    const [header = ''] = object.bytes.toString('utf8').split('\n\n', 1);
    return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].flatMap((match) => match[1] ?? []);
}

;// CONCATENATED MODULE: ./lib/src/hosts/tree-of.js

const mostLists = 1000;
const mostCached = 64 * 1024 * 1024;
/** A tree over a source: confined to its paths, each text read once, each obstacle told once. */
function treeOf(source) {
    const known = new Set(source.paths);
    const texts = new Map();
    const notices = new Map();
    const lists = new Map();
    let cached = 0;
    function text(path) {
        const before = texts.get(path);
        if (before !== undefined)
            return before;
        if (!known.has(path))
            return null;
        const found = source.read(path);
        const result = found && 'text' in found ? found.text : null;
        if (found && 'problem' in found)
            notices.set(path, { text: found.problem, at: { file: path, line: 1 }, unread: true });
        if (result === null || cached + result.length <= mostCached)
            texts.set(path, result);
        cached += result?.length ?? 0;
        return result;
    }
    // Many readers ask the same for each of their files: where the charts are, where the modules.
    function list(globs) {
        if (!globs)
            return source.paths;
        const key = globs.join('\0');
        const before = lists.get(key);
        if (before)
            return before;
        const found = matching(globs);
        if (lists.size < mostLists)
            lists.set(key, found);
        return found;
    }
    function matching(globs) {
        if (!globs.some((glob) => /[*?{[\\]|^\.\/|\/$/.test(glob)))
            return [...new Set(globs)].filter((path) => known.has(path)).sort();
        return source.paths.filter((0,glob_index/* globMatcher */.fU)(globs));
    }
    return {
        text,
        has: (path) => known.has(path) && source.isFile(path),
        list,
        preload: (paths) => source.preload(paths.filter((path) => known.has(path) && !texts.has(path))),
        notices: () => [...notices.values()],
    };
}

;// CONCATENATED MODULE: ./lib/src/hosts/object-tree.js



const mostAtOnce = 64 * 1024 * 1024;
/** A tree over entries of a commit, from git's objects: never the work tree, never a filter, never a link. */
function objectTree(repository, entries, below = '', cache = new Map()) {
    return entriesTree(entries, { below, cache, load: (shas) => readBlobs(repository, shas) });
}
/** A tree over the entries of a commit. */
function entriesTree(entries, contents) {
    const prefix = contents.below === '' ? '' : `${contents.below}/`;
    const inside = entries.filter(({ path }) => path.startsWith(prefix));
    const byPath = new Map(inside.map((entry) => [entry.path.slice(prefix.length), entry]));
    return treeOf({
        paths: [...byPath.keys()].sort(),
        isFile: (path) => isRegular(byPath.get(path)),
        preload: async (paths) => fill(paths.flatMap((path) => byPath.get(path) ?? []), contents),
        read(path) {
            const entry = byPath.get(path);
            return entry ? readEntry(entry, contents) : null;
        },
    });
}
function readEntry(entry, contents) {
    const problem = obstacle(entry);
    if (problem)
        return { problem };
    fill([entry], contents);
    return contents.cache.get(entry.sha) ?? { problem: 'is not in this clone: its content was not fetched' };
}
function fill(wanted, { cache, load }) {
    const missing = wanted.filter((entry) => !obstacle(entry) && !cache.has(entry.sha));
    for (const batch of batches(missing))
        for (const [sha, text] of load([...new Set(batch.map((entry) => entry.sha))]))
            cache.set(sha, text);
}
const isRegular = (entry) => entry?.mode.startsWith('100') === true;
function obstacle(entry) {
    if (entry.mode === '120000')
        return 'is a symbolic link, which is never followed';
    if (entry.mode === '160000')
        return 'is a submodule, which is not read';
    return isRegular(entry) ? sizeProblem(entry.size ?? 0) : 'is no regular file';
}
function batches(entries) {
    const found = [];
    let room = 0;
    for (const entry of entries) {
        const size = entry.size ?? 0;
        if (found.length === 0 || room < size) {
            found.push([]);
            room = mostAtOnce;
        }
        found.at(-1)?.push(entry);
        room -= size;
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/src/hosts/work-tree.js






const mostPaths = 1_000_000;
const neverEntered = new Set(['.git', 'node_modules']);
/**
 * The files that lie in a folder now: what git tracks and what it does not ignore, or everything where there is no
 * repository. Regular files only, and never through a symbolic link.
 */
function workTree(root, log) {
    const real = new Map([['.', true]]);
    const isReal = (folder) => {
        const before = real.get(folder);
        if (before !== undefined)
            return before;
        const found = isReal(external_node_path_.posix.dirname(folder)) && statOf((0,external_node_path_.join)(root, folder))?.isDirectory() === true;
        real.set(folder, found);
        return found;
    };
    return treeOf({
        paths: trackedPaths(root, log) ?? walk(root),
        read: (path) => (isReal(external_node_path_.posix.dirname(path)) ? read((0,external_node_path_.join)(root, path)) : belowLink),
        isFile: (path) => isReal(external_node_path_.posix.dirname(path)) && statOf((0,external_node_path_.join)(root, path))?.isFile() === true,
        preload: async () => { },
    });
}
const belowLink = { problem: 'lies below a symbolic link, which is never followed' };
// A name that the system refuses (too long) names nothing that could be read.
function statOf(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    }
    catch {
        return undefined;
    }
}
// A folder that the repository around it ignores holds nothing in git's eyes, but somebody asked for it by name.
function trackedPaths(root, log) {
    const repository = findRepository(root);
    if (!repository)
        return null;
    try {
        const listed = git(repository, 'ls-files', ['-z', '--cached', '--others', '--exclude-standard'], {
            cwd: root,
        });
        const paths = new Set(listed.toString('utf8').split('\0'));
        const files = [...paths].filter((path) => path !== '' && !path.endsWith('/'));
        return files.length > 0 ? files.sort() : null;
    }
    catch (error) {
        if (!(error instanceof GitFailure))
            throw error;
        log(`${error.message}; reading the folder without git, so files that git ignores are read as well`);
        return null;
    }
}
function walk(root) {
    const found = [];
    const folders = [root];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop())
        for (const entry of entriesOf(folder)) {
            const path = (0,external_node_path_.join)(folder, entry.name);
            if (!entry.isDirectory())
                found.push((0,external_node_path_.relative)(root, path).split(external_node_path_.sep).join('/'));
            else if (!neverEntered.has(entry.name))
                folders.push(path);
            if (found.length > mostPaths)
                throw new user_error/* UserError */.y(`the folder holds more than ${mostPaths} files`, 'Name the folder of one project.');
        }
    return found.sort();
}
// A folder that may not be entered holds nothing that this run could judge.
function entriesOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
}
function read(path) {
    const stat = statOf(path);
    if (!stat)
        return null;
    if (stat.isSymbolicLink())
        return { problem: 'is a symbolic link, which is never followed' };
    if (stat.isDirectory())
        return { problem: 'is a submodule, which is not read' };
    if (!stat.isFile())
        return { problem: 'is no regular file' };
    const tooLarge = sizeProblem(stat.size);
    return tooLarge ? { problem: tooLarge } : readRegular(path);
}
// Opened without following links and without waiting for the other end of a pipe: it may have changed since the look.
function readRegular(path) {
    let handle;
    try {
        handle = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    }
    catch (error) {
        return { problem: `could not be opened (${error.code ?? 'unknown reason'})` };
    }
    try {
        const stat = (0,external_node_fs_.fstatSync)(handle);
        const problem = stat.isFile() ? sizeProblem(stat.size) : 'is no regular file';
        return problem ? { problem } : decode((0,external_node_fs_.readFileSync)(handle));
    }
    finally {
        (0,external_node_fs_.closeSync)(handle);
    }
}

;// CONCATENATED MODULE: ./lib/src/hosts/terminal.js








/** A terminal: results on standard output, everything else on standard error, and nothing else anywhere. */
function terminalHost(run) {
    let head = null;
    let base = null;
    const log = (text) => {
        if (!run.quiet)
            process.stderr.write(`${(0,terminal/* logLine */.BP)(text)}\n`);
    };
    if (run.output !== null)
        startFile(run.output);
    return {
        tree: async () => {
            head ??= workTree(run.folder, log);
            return head;
        },
        baseTree: async () => {
            if (run.base !== null)
                base ??= treeBefore(run.folder, run.base);
            return base;
        },
        print: (text) => print(text, run.output),
        log,
        colour: run.output === null && hasColour(process.env, process.stdout.isTTY === true),
        width: process.stdout.columns ?? (Number(process.env.COLUMNS) || 100),
        annotate: absent,
        summarize: absent,
        comment: absent,
        check: absent,
        issue: absent,
        save: absent,
        publishes: false,
        refusals: () => [],
        changedPaths: async () => null,
        link: () => null,
    };
}
const absent = async () => 'unavailable';
function print(text, output) {
    if (output === null)
        process.stdout.write(text);
    else
        (0,external_node_fs_.appendFileSync)(output, text);
}
function startFile(path) {
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)((0,external_node_path_.resolve)(path)), { recursive: true });
        (0,external_node_fs_.writeFileSync)(path, '');
    }
    catch (error) {
        throw new user_error/* UserError */.y(`${(0,terminal/* plain */.pj)(path)} cannot be written (${error.code ?? 'unknown reason'})`, 'Name another file with --output.');
    }
}
/**
 * Whether to use colours: https://force-color.org/ wins over https://no-color.org/, which wins over what the
 * terminal is.
 */
function hasColour(environment, isTerminal) {
    const { FORCE_COLOR: force, NO_COLOR: no, TERM: term } = environment;
    if (force !== undefined && force !== '')
        return force !== '0' && force !== 'false';
    if (no !== undefined && no !== '')
        return false;
    return isTerminal && term !== 'dumb';
}
/** What the branch started from, so that work of others on the base branch counts for neither side. */
function treeBefore(folder, reference) {
    const repository = findRepository(folder);
    if (!repository)
        throw new user_error/* UserError */.y('--base needs a git repository', 'Run it inside one, or leave --base away.');
    const named = resolveCommit(repository, reference);
    if (!named)
        throw new user_error/* UserError */.y(`--base: this repository has no commit ${(0,terminal/* plain */.pj)(reference)}`, 'Fetch it first (git fetch origin), or name another branch, tag or commit.');
    const here = resolveCommit(repository, 'HEAD');
    const base = here ? mergeBase(repository, named, here) : named;
    if (!base)
        throw new user_error/* UserError */.y(`--base: ${(0,terminal/* plain */.pj)(reference)} and the current commit have no common history here`, 'Fetch more of it (git fetch --unshallow), or name the commit to compare with.');
    return objectTree(repository, listCommit(repository, base), folderIn(repository, folder));
}
const folderIn = (repository, folder) => (0,external_node_path_.relative)(repository.root, (0,external_node_path_.resolve)(folder)).split(external_node_path_.sep).join('/');

// EXTERNAL MODULE: ./lib/src/catalog/managed.js + 4 modules
var managed = __webpack_require__(4156);
// EXTERNAL MODULE: ./lib/src/support/closest.js
var closest = __webpack_require__(4169);
// EXTERNAL MODULE: ./lib/src/support/versions.js
var versions = __webpack_require__(9125);
;// CONCATENATED MODULE: ./lib/src/options/shape.js

/** The error for a value that is not what it should be. */
function wrong(node, where, what, help) {
    const subject = where.path === '' ? 'the configuration' : `"${where.path}"`;
    return new user_error/* UserError */.y(`${subject} ${what}`, help, placeOf(node, where));
}
/** The place of a node or an entry. */
const placeOf = (node, where) => ({
    file: where.file,
    line: node.line,
    column: node.column,
});
/** One key or index further down. */
const below = (where, key) => ({
    file: where.file,
    path: typeof key === 'number' ? `${where.path}[${key}]` : where.path === '' ? key : `${where.path}.${key}`,
});
/** Leaves out what is null and lets a key be missing. */
function optional(shape) {
    return {
        optional: true,
        schema: { ...shape.schema, ...allowNull(shape.schema) },
        read: (node, where) => (isNull(node) ? null : shape.read(node, where)),
    };
}
/** Whether a key was written and left empty. */
const isNull = (node) => node.kind === 'scalar' && node.type === 'null';
const allowNull = (schema) => ({
    ...('type' in schema ? { type: [schema.type, 'null'].flat() } : {}),
    ...('enum' in schema ? { enum: [...schema.enum, null] } : {}),
    ...('anyOf' in schema ? { anyOf: [...schema.anyOf, { type: 'null' }] } : {}),
});
/** The same shape with a sentence that editors show. */
function described(description, shape) {
    return { ...shape, schema: { description, ...shape.schema } };
}
/** What a value is, for a sentence. */
const shape_nameOf = (node) => node.kind === 'scalar'
    ? node.type === 'null'
        ? 'nothing'
        : `the ${node.type} ${node.text}`
    : `a ${node.kind}`;

;// CONCATENATED MODULE: ./lib/src/options/collections.js



const mostItems = 1000;
/** A list; with `single`, one value may stand for a list of one. */
function list(shape, { single = false } = {}) {
    const many = { type: 'array', items: shape.schema, maxItems: mostItems };
    return {
        schema: single ? { anyOf: [many, shape.schema] } : many,
        read(node, where) {
            if (node.kind !== 'list') {
                if (single && node.kind === 'scalar')
                    return [shape.read(node, where)];
                throw wrong(node, where, `must be a list, not ${shape_nameOf(node)}`, 'Start each entry with "- ".');
            }
            limit(node.items.length, node, where);
            return node.items.map((item, index) => shape.read(item, below(where, index)));
        },
    };
}
/** A mapping from names of one's own choice; `problem` says what is wrong with a name, or null. */
function dictionary(shape, problem) {
    return {
        schema: { type: 'object', additionalProperties: shape.schema, maxProperties: mostItems },
        read(node, where) {
            const found = new Map();
            for (const entry of mapping(node, where)) {
                const bad = problem(entry.key);
                if (bad)
                    throw new user_error/* UserError */.y(`"${entry.key}" ${bad.what}`, bad.help, placeOf(entry, where));
                found.set(entry.key, shape.read(entry.value, below(where, entry.key)));
            }
            return found;
        },
    };
}
/** A mapping with exactly these keys. */
function fields(shapes) {
    const names = Object.keys(shapes);
    return {
        schema: {
            type: 'object',
            properties: Object.fromEntries(names.map((name) => [name, shapes[name]?.schema])),
            ...requiredOf(shapes),
            additionalProperties: false,
        },
        read(node, where) {
            const entries = mapping(node, where);
            for (const { key, line, column } of entries)
                if (!names.includes(key))
                    throw unknownKey(key, names, where, { line, column });
            const given = new Map(entries.map((entry) => [entry.key, entry.value]));
            const read = names.map((name) => [
                name,
                readField(shapes[name], given.get(name), node, below(where, name)),
            ]);
            return { ...Object.fromEntries(read), at: placeOf(node, where) };
        },
    };
}
/** A mapping that somebody else judges, as plain data. */
const anything = {
    schema: { type: 'object' },
    read(node, where) {
        mapping(node, where);
        return plain(node);
    },
};
function plain(node) {
    if (node.kind === 'list')
        return node.items.map(plain);
    if (node.kind === 'map')
        return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, plain(value)]));
    if (node.type === 'number')
        return Number(node.text);
    if (node.type === 'boolean')
        return /^t/i.test(node.text);
    return node.type === 'null' ? null : node.text;
}
const isOptional = (shape) => shape !== undefined && 'optional' in shape;
function requiredOf(shapes) {
    const required = Object.keys(shapes).filter((name) => !isOptional(shapes[name]));
    return required.length > 0 ? { required } : {};
}
function readField(shape, value, node, where) {
    if (value)
        return shape?.read(value, where);
    if (isOptional(shape))
        return null;
    throw wrong(node, where, 'is missing', `Add ${where.path.split('.').at(-1)}: to this entry.`);
}
function unknownKey(key, names, where, at) {
    const inside = where.path === '' ? '' : ` in "${where.path}"`;
    return new user_error/* UserError */.y(`unknown key "${key}"${inside}`, (0,closest/* suggestion */.h)(key, names), placeOf(at, where));
}
function mapping(node, where) {
    if (isNull(node))
        return [];
    if (node.kind !== 'map')
        throw wrong(node, where, `must be a mapping, not ${shape_nameOf(node)}`, 'Write "key: value" lines below it.');
    limit(node.entries.size, node, where);
    return [...node.entries.values()];
}
function limit(count, node, where) {
    if (count > mostItems)
        throw wrong(node, where, `has ${count} entries, more than ${mostItems}`, 'Use patterns that cover several.');
}

;// CONCATENATED MODULE: ./lib/src/options/scalars.js


const longestText = 2000;
/** A text; `problem` says what is wrong with it, or null. Numbers are welcome where `numbers` is set. */
function textual(problem = () => null, { numbers = false, schema = {} } = {}) {
    return {
        schema: {
            type: numbers ? ['string', 'number'] : 'string',
            minLength: 1,
            maxLength: longestText,
            ...schema,
        },
        read(node, where) {
            const fits = node.kind === 'scalar' && (node.type === 'string' || (numbers && node.type === 'number'));
            if (!fits)
                throw wrong(node, where, `must be a text, not ${shape_nameOf(node)}`, 'Put it in quotes.');
            const text = node.text.trim();
            const bad = lengthProblem(text) ?? problem(text);
            if (bad)
                throw wrong(node, where, bad.what, bad.help);
            return text;
        },
    };
}
const lengthProblem = (text) => text === ''
    ? { what: 'is empty', help: 'Write a value, or remove the key.' }
    : text.length > longestText
        ? { what: `is longer than ${longestText} characters`, help: 'Shorten it.' }
        : null;
/** One of a few words. */
function oneOf(words) {
    return {
        schema: { type: 'string', enum: words },
        read(node, where) {
            const word = words.find((each) => node.kind === 'scalar' && each === node.text);
            if (word !== undefined)
                return word;
            const written = node.kind === 'scalar' && node.type !== 'null' ? node.text : shape_nameOf(node);
            const help = (0,closest/* suggestion */.h)(written, words);
            throw wrong(node, where, `must be one of ${words.join(', ')}, not ${written}`, help);
        },
    };
}
/** `true` or `false`. */
const truth = {
    schema: { type: 'boolean' },
    read(node, where) {
        if (node.kind === 'scalar' && node.type === 'boolean')
            return /^t/i.test(node.text);
        throw wrong(node, where, `must be true or false, not ${shape_nameOf(node)}`, 'Write true or false without quotes.');
    },
};

;// CONCATENATED MODULE: ./lib/src/options/config-file.js








/** Words that inputs and the configuration share. */
const words = {
    failOn: ['high', 'medium', 'low', 'none'],
    scope: ['new', 'all'],
    comment: ['on-findings', 'always', 'never'],
    level: ['high', 'medium', 'low', 'off'],
    compared: ['dev', 'ci', 'prod'],
    environment: ['dev', 'ci', 'prod', 'other'],
    role: ['database', 'cache', 'broker', 'search', 'storage', 'mail', 'runtime', 'other'],
};
/** Where the configuration is looked for when nobody names a file. */
const configPaths = ['.github/parity.yml', '.github/parity.yaml'];
/** What is wrong with the name of a run, or null. */
const nameProblem = (name) => /^\w[\w .-]{0,59}$/.test(name)
    ? null
    : { what: `cannot be ${name}`, help: 'Use at most 60 letters, digits, ".", "_", "-" and spaces.' };
function engineProblem(id) {
    if ((0,engines/* isKnownEngine */.ip)(id))
        return null;
    const near = (0,closest/* closest */.k)(id, engines/* engines */.sP.map((each) => each.id));
    return {
        what: `is no engine of the catalogue: ${id}`,
        help: near ? `Did you mean "${near}"?` : 'Write its id, as in postgresql, mysql, redis, s3, node.',
    };
}
const flavourProblem = (id) => /^[a-z0-9][a-z0-9-]{0,59}$/.test(id)
    ? null
    : { what: `is no flavour: ${id}`, help: 'Write it in lower case letters, as in aurora or cloud-sql.' };
const dayProblem = (text) => isDay(text) ? null : { what: `is no day: ${text}`, help: 'Write year, month and day, as in 2031-01-31.' };
const isDay = (text) => /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true;
const versionProblem = (text) => (0,versions/* leadingVersion */.tP)(text) === text
    ? null
    : { what: `is no version: ${text}`, help: 'Write its numbers, as in 16 or "8.0".' };
// A registry and a path, as in an `image:` line.
const imageProblem = (name) => /^\w[\w./:-]{0,254}$/.test(name) && !/:[^/]*$/.test(name)
    ? null
    : { what: 'is no name of an image', help: 'Write it as in the image: line, without tag and digest.' };
const patternProblem = (text) => {
    const what = (0,support_glob/* globProblem */.AI)(text);
    return what === null ? null : { what: `has a pattern that ${what.what}`, help: what.help };
};
const engineId = textual(engineProblem);
/** Production may be called as its provider calls it: aurora-postgresql, postgres, sqlserver-se. */
const productionEngine = textual((id) => ((0,managed/* identifyManaged */.Qq)(id) ? null : engineProblem(id)));
const day = textual(dayProblem, { schema: { format: 'date' } });
const glob = textual(patternProblem);
const production = fields({
    engine: described('What it is: postgresql, aurora-postgresql, mysql, redis, s3, node …', productionEngine),
    version: optional(described('Its version, as precise as it is known: 16, "3.10".', textual(versionProblem, { numbers: true }))),
    role: optional(described('What it is for; without it, what the engine is usually for.', oneOf(words.role))),
    name: optional(described('The name of the service, where a project has several of one role.', textual())),
    project: optional(described('The folder of the project, where the repository has several.', textual())),
    flavour: optional(described('A managed or derived form: aurora, cloud-sql, timescaledb …', textual(flavourProblem))),
});
const allowed = (ruleId) => fields({
    rule: described('The id of the rule, as findings show it.', ruleId),
    reason: described('Why the difference is wanted. The report shows it.', textual()),
    until: optional(described('The last day on which it holds.', day)),
    project: optional(described('Only in this project.', textual())),
    role: optional(described('Only for this role.', oneOf(words.role))),
    environments: optional(described('Only between these environments.', list(oneOf(words.environment), { single: true }))),
    engines: optional(described('Only for these engines.', list(engineId, { single: true }))),
});
const globs = (what) => optional(described(what, list(glob, { single: true })));
const config_file_environments = fields({
    dev: globs('Files that describe development.'),
    ci: globs('Files that describe continuous integration.'),
    prod: globs('Files that describe production.'),
    other: globs('Files that describe anything else: staging, previews. They are listed and never compared.'),
    ignore: globs('Files that describe nothing of this product. They are not read.'),
});
const ruleProblem = (id, rules) => rules.includes(id) ? null : { what: `is no rule: ${id}`, help: (0,closest/* suggestion */.h)(id, rules) };
/** The whole configuration file, where these rules exist. */
const configShape = (rules) => fields({
    'fail-on': optional(described('The least severity that fails the run.', oneOf(words.failOn))),
    scope: optional(described('Whether known findings fail the run as well.', oneOf(words.scope))),
    require: optional(described('Environments that must declare something.', list(oneOf(words.compared), { single: true }))),
    comment: optional(described('When to comment on a pull request.', oneOf(words.comment))),
    'check-run': optional(described('Whether to write a check run beside the job.', truth)),
    name: optional(described('Tells several runs on one pull request apart.', textual(nameProblem))),
    production: optional(described('What runs in production and no file here declares.', list(production))),
    environments: optional(described('Which environment files belong to, where the gate guesses wrong.', config_file_environments)),
    allow: optional(described('Differences that are wanted.', list(allowed(textual((id) => ruleProblem(id, rules)))))),
    rules: optional(described('The severity of a rule, or off.', dictionary(oneOf(words.level), (id) => ruleProblem(id, rules)))),
    images: optional(described('Which engine a container image of your own runs.', dictionary(engineId, imageProblem))),
    time: optional(described('The time gap: how long code waits for production.', anything)),
    people: optional(described('The people gap: whether those who write code also deploy it.', anything)),
});
/** The published JSON Schema of the configuration. */
const configSchema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Configuration of parity-gate (.github/parity.yml)',
    ...configShape([]).schema,
};

// EXTERNAL MODULE: ./lib/src/support/yaml.js + 8 modules
var yaml = __webpack_require__(2938);
;// CONCATENATED MODULE: ./lib/src/options/read-config.js




const largest = 128 * 1024;
/**
 * The configuration that a text holds, checked in every detail.
 * @throws UserError with the line of the first thing that is wrong
 */
function readConfig(text, file, rules) {
    if (text.length > largest)
        throw new user_error/* UserError */.y(`the configuration is larger than ${largest / 1024} KiB`, 'Use patterns that cover several files.', { file, line: 1 });
    return configShape(rules).read(parse(text, file), { file, path: '' });
}
function parse(text, file) {
    try {
        const documents = (0,yaml/* parseYaml */.h)(text);
        if (documents.length > 1)
            throw new unreadable/* Unreadable */.I('the configuration holds several documents');
        return documents[0] ?? nothing;
    }
    catch (error) {
        if (!(error instanceof unreadable/* Unreadable */.I))
            throw error;
        const help = 'Correct the YAML; the whole file is one mapping of keys to values.';
        throw new user_error/* UserError */.y(error.message, help, { file, line: error.line });
    }
}
const nothing = {
    kind: 'scalar',
    line: 1,
    column: 1,
    tag: null,
    text: '',
    type: 'null',
    quoted: false,
    comment: null,
};

;// CONCATENATED MODULE: ./lib/src/options.js






/** Formats in which the report can be printed. */
const formats = ['text', 'json', 'sarif', 'markdown', 'html'];
/**
 * Inputs win over the configuration file, which wins over the defaults; this is the one place that has any.
 * @throws UserError for anything that is not understood
 */
function readOptions(given) {
    const { inputs } = given;
    const config = readConfig(given.config?.text ?? '', given.config?.file ?? '', given.rules);
    return {
        failOn: word(inputs, 'fail-on', words.failOn) ?? config['fail-on'] ?? 'high',
        scope: word(inputs, 'scope', words.scope) ?? config.scope ?? (given.hasBase ? 'new' : 'all'),
        require: wordList(inputs, 'require', words.compared) ?? config.require ?? [],
        production: (config.production ?? []).map(declaredProduction),
        environments: placements(config),
        allow: config.allow ?? [],
        rules: lookup(config.rules),
        images: lookup(config.images),
        time: config.time,
        people: config.people,
        today: given.today,
        format: word(inputs, 'format', formats) ?? 'text',
        comment: word(inputs, 'comment', words.comment) ?? config.comment ?? 'on-findings',
        checkRun: options_truth(inputs, 'check-run') ?? config['check-run'] ?? false,
        name: runName(inputs) ?? config.name ?? 'parity-gate',
    };
}
function declaredProduction(entry) {
    const known = (0,engines/* isKnownEngine */.ip)(entry.engine) ? null : (0,managed/* identifyManaged */.Qq)(entry.engine);
    const id = known?.engine ?? entry.engine;
    return {
        ...entry,
        engine: id,
        role: entry.role ?? (0,engines/* engine */.Hi)(id).role,
        flavour: entry.flavour ?? known?.flavour ?? null,
    };
}
// What is left out is left out, whatever else a wider pattern says of it.
function placements({ environments }) {
    if (!environments)
        return [];
    return ['ignore', ...words.environment].flatMap((environment) => (environments[environment] ?? []).map((glob) => ({ glob, environment })));
}
// Without a prototype: the keys are whatever somebody wrote, and `constructor` must not be found by chance.
function lookup(map) {
    const found = Object.create(null);
    for (const [key, value] of map ?? [])
        found[key] = value;
    return found;
}
const textOf = (inputs, name) => inputs.get(name)?.trim() || null;
function word(inputs, name, allowed) {
    const given = textOf(inputs, name);
    return given === null ? null : oneWord(name, given, allowed);
}
function oneWord(name, given, allowed) {
    const found = allowed.find((each) => each === given);
    if (found !== undefined)
        return found;
    throw new user_error/* UserError */.y(`${name} must be one of ${allowed.join(', ')}, not ${given.slice(0, 60)}`, (0,closest/* suggestion */.h)(given, allowed));
}
function wordList(inputs, name, allowed) {
    const given = textOf(inputs, name);
    const parts = given?.split(/[\s,]+/).filter((part) => part !== '');
    return parts ? [...new Set(parts.map((part) => oneWord(name, part, allowed)))] : null;
}
// The words that the toolkit's getBooleanInput knows: YAML 1.2's core schema.
function options_truth(inputs, name) {
    const given = textOf(inputs, name);
    if (given === null)
        return null;
    if (['true', 'True', 'TRUE'].includes(given))
        return true;
    if (['false', 'False', 'FALSE'].includes(given))
        return false;
    throw new user_error/* UserError */.y(`${name} must be true or false, not ${given.slice(0, 60)}`, 'Write true or false.');
}
function runName(inputs) {
    const given = textOf(inputs, 'name');
    const bad = given === null ? null : nameProblem(given);
    if (bad)
        throw new user_error/* UserError */.y(`name ${bad.what}`, bad.help);
    return given;
}

;// CONCATENATED MODULE: ./lib/src/cli-commands/report-run.js










/** Every rule that a configuration can name. */
const ruleIds = () => [...rules/* rules */.a, ...judge/* ownRules */.og].map((rule) => rule.id);
/** Judges the folder that the command line names. */
async function reportOn(args) {
    const folder = report_run_folderOf(args);
    const base = args.values.get('base') ?? null;
    const host = terminalHost({
        folder,
        base,
        output: args.values.get('output') ?? null,
        quiet: args.set.has('quiet'),
    });
    const options = readOptions({
        inputs: args.values,
        config: configOf(folder, args.values.get('config') ?? null),
        hasBase: base !== null,
        today: new Date().toISOString().slice(0, 10),
        rules: ruleIds(),
    });
    return { report: await runGate(host, options), host, options };
}
/** The one folder that the command line names, or this one. */
function report_run_folderOf({ rest, command }) {
    const [named = '.', ...more] = rest;
    if (more.length > 0)
        throw new user_error/* UserError */.y(`${command} takes one folder, not ${rest.length}`, 'Run it once for each of them.');
    const folder = (0,external_node_path_.resolve)(named);
    const stat = (0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false });
    if (stat?.isDirectory())
        return folder;
    throw new user_error/* UserError */.y(`${(0,terminal/* plain */.pj)(named)} is ${stat ? 'no folder' : 'not there'}`, 'Name a folder, or one of the commands: check, inventory, explain, init.');
}
/** The configuration that was named, or the one at its usual place. */
function configOf(folder, named) {
    if (named !== null)
        return readFile((0,external_node_path_.resolve)(named), named);
    const found = configPaths.filter((path) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, path)));
    if (found.length > 1)
        throw new user_error/* UserError */.y(`both ${found.join(' and ')} are there`, 'Keep one of them.', {
            file: configPaths[1],
            line: 1,
        });
    return found[0] === undefined ? null : readFile((0,external_node_path_.join)(folder, found[0]), found[0]);
}
function readFile(path, shown) {
    const stat = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    if (!stat?.isFile())
        throw new user_error/* UserError */.y(`the configuration ${(0,terminal/* plain */.pj)(shown)} is ${stat ? 'no regular file' : 'not there'}`, 'Name a file that is there, or leave --config away.');
    return { file: shown, text: (0,external_node_fs_.readFileSync)(path, 'utf8') };
}


/***/ }),

/***/ 8948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ declareImage),
/* harmony export */   x: () => (/* binding */ declare)
/* harmony export */ });
/* harmony import */ var _catalog_images_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6530);

/** A declaration with everything that was not said left empty; the pin follows from the version. */
function declare(known) {
    return {
        flavour: null,
        variants: [],
        version: null,
        versions: [],
        pin: known.version ? 'exact' : 'undeclared',
        related: [],
        name: null,
        says: null,
        alternative: null,
        unlessSet: null,
        wiredBy: [],
        ...known,
    };
}
/** The declaration that a container image makes, or null where the image is no service that the catalogue knows. */
function declareImage(image, at, more = {}) {
    const identity = (0,_catalog_images_js__WEBPACK_IMPORTED_MODULE_0__/* .identifyImage */ .c)(image);
    return identity && declare({ declared: image, at, ...identity, ...more });
}


/***/ }),

/***/ 3907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fU: () => (/* binding */ globMatcher),
/* harmony export */   zZ: () => (/* binding */ globIndex)
/* harmony export */ });
/* unused harmony export expandBraces */
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3198);

/** More alternatives than this in one pattern, or a longer one, and it matches nothing: no person writes those. */
const mostAlternatives = 256;
const longest = 1024;
/**
 * Looks patterns up by the name that a path ends with, or by its extension, so that the thousands of paths that no
 * pattern could match cost next to nothing. Patterns may hold `{a,b}`.
 */
function globIndex(entries) {
    const byName = new Map();
    const byExtension = new Map();
    const others = [];
    for (const [order, [, globs]] of entries.entries())
        for (const text of globs.flatMap(expandBraces)) {
            const row = { order, text, glob: null };
            const last = text.slice(text.lastIndexOf('/') + 1);
            const extension = /\.([^*?[\]\\.]+)$/.exec(last)?.[1];
            if (last !== '' && !/[*?[\\]/.test(last))
                push(byName, last, row);
            else if (extension !== undefined)
                push(byExtension, extension, row);
            else
                others.push(row);
        }
    return {
        find(path) {
            const name = path.slice(path.lastIndexOf('/') + 1);
            const rows = [byName.get(name), byExtension.get(extensionOf(name) ?? ''), others];
            const found = new Set();
            let segments = null;
            for (const row of rows.flatMap((some) => some ?? [])) {
                if (found.has(row.order))
                    continue;
                segments ??= path.split('/');
                row.glob ??= (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGlob */ .qF)(row.text);
                if ((0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesSegments */ .YZ)(row.glob, segments))
                    found.add(row.order);
            }
            return [...found].sort((a, b) => a - b).flatMap((order) => entries[order]?.[0] ?? []);
        },
    };
}
/** Whether any of these patterns matches a path. */
function globMatcher(globs) {
    const index = globIndex([[true, globs]]);
    return (path) => index.find(path).length > 0;
}
/** What follows the last dot of a name, or null. */
function extensionOf(name) {
    const dot = name.lastIndexOf('.');
    return dot < 0 ? null : name.slice(dot + 1);
}
function push(map, key, row) {
    const rows = map.get(key);
    if (rows)
        rows.push(row);
    else
        map.set(key, [row]);
}
/** Every pattern that a pattern with `{a,b}` stands for; none where there are too many. */
function expandBraces(glob) {
    if (glob.length > longest)
        return [];
    let patterns = [''];
    let rest = glob;
    for (;;) {
        const open = braceAt(rest);
        const choices = open === null ? [rest] : open.choices;
        const before = open === null ? '' : rest.slice(0, open.start);
        if (patterns.length * choices.length > mostAlternatives)
            return [];
        patterns = patterns.flatMap((start) => choices.map((choice) => start + before + choice));
        if (open === null)
            return patterns;
        rest = rest.slice(open.end);
    }
}
/** The first `{a,b}` of a pattern, with the choices inside expanded. One without a comma or an end is plain text. */
function braceAt(glob) {
    let depth = 0;
    let start = 0;
    let from = 0;
    let parts = [];
    for (let i = 0; i < glob.length; i++) {
        const character = glob[i];
        if (character === '\\')
            i++;
        else if (character === '{' && depth++ === 0)
            [start, from, parts] = [i, i + 1, []];
        else if (character === ',' && depth === 1) {
            parts.push(glob.slice(from, i));
            from = i + 1;
        }
        else if (character === '}' && depth > 0 && --depth === 0 && parts.length > 0)
            return { start, end: i + 1, choices: [...parts, glob.slice(from, i)].flatMap(expandBraces) };
    }
    return null;
}


/***/ }),

/***/ 3198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ globProblem),
/* harmony export */   YZ: () => (/* binding */ matchesSegments),
/* harmony export */   kt: () => (/* binding */ matchesGlob),
/* harmony export */   qF: () => (/* binding */ parseGlob)
/* harmony export */ });
/* unused harmony export matchesSegment */
const longest = 256;
/**
 * What is wrong with a pattern of the configuration, as a clause that follows it, or null where it can be used.
 * Braces, parentheses and negation read differently in every tool: a line for each pattern says the same in all.
 */
function globProblem(glob) {
    if (glob.length > longest)
        return { what: `is longer than ${longest} characters`, help: 'Shorten it with "**".' };
    if (/[{}()|]/.test(glob))
        return { what: 'holds braces, parentheses or "|"', help: 'Write one line for each pattern.' };
    if (glob.startsWith('!'))
        return { what: 'starts with "!"', help: 'Name the files that belong here; leave the others out.' };
    if (glob.includes('\\'))
        return { what: 'holds a backslash', help: 'Separate folders by "/".' };
    if (glob.startsWith('/') || glob.split('/').includes('..'))
        return {
            what: 'leaves the repository',
            help: 'Write it from the root of the repository, without a leading "/".',
        };
    return null;
}
/**
 * A pattern that is compared with a whole path: `*` and `?` stay within one folder, `**` spans folders, `[…]` is one
 * of several characters, `\` takes the meaning from the next one; at its end `/` means everything below.
 */
function parseGlob(glob) {
    const whole = (glob.endsWith('/') ? `${glob}**` : glob).replace(/^\.\//, '');
    return { segments: whole.split('/').map(parseSegment) };
}
function parseSegment(segment) {
    if (segment === '**')
        return { kind: 'any' };
    const parts = segment.match(/\\.|\[[^\]]+\]|./gsu) ?? [];
    if (parts.some((part) => part === '?' || (part.length > 2 && part.startsWith('['))))
        return { kind: 'parts', parts };
    const texts = [''];
    for (const part of parts)
        if (part === '*')
            texts.push('');
        else
            texts[texts.length - 1] += part.startsWith('\\') ? part.slice(1) : part;
    return texts.length === 1 ? { kind: 'literal', text: texts[0] ?? '' } : { kind: 'stars', texts };
}
/** Whether a path matches, given in its folders and file. Linear in path times pattern, whatever either holds. */
const matchesSegments = ({ segments }, path) => matchesSequence(segments, path, (segment) => segment.kind === 'any', matchesSegment);
/** Whether a path matches a pattern. */
const matchesGlob = (glob, path) => matchesSegments(parseGlob(glob), path.split('/'));
/** Whether one folder or file matches its part of a pattern. */
function matchesSegment(segment, name) {
    switch (segment.kind) {
        case 'any':
            return true;
        case 'literal':
            return segment.text === name;
        case 'stars':
            return matchesStars(segment.texts, name);
        case 'parts':
            return matchesSequence(segment.parts, [...name], (part) => part === '*', matchesCharacter);
    }
}
// The first text begins the name, the last ends it, the others follow each other in between.
function matchesStars(texts, name) {
    const last = texts.length - 1;
    const [start = '', end = ''] = [texts[0], texts[last]];
    if (name.length < start.length + end.length || !name.startsWith(start) || !name.endsWith(end))
        return false;
    let at = start.length;
    for (let i = 1; i < last; i++) {
        const text = texts[i] ?? '';
        const found = name.indexOf(text, at);
        if (found < 0 || found + text.length > name.length - end.length)
            return false;
        at = found + text.length;
    }
    return true;
}
// Goes back to the last wildcard only, which is enough: what an earlier one could take, the last one can take as well.
function matchesSequence(pattern, subject, isWildcard, matches) {
    let [p, s, wildcard, resume] = [0, 0, -1, 0];
    while (s < subject.length) {
        if (p < pattern.length && isWildcard(pattern[p]))
            [wildcard, resume, p] = [p, s, p + 1];
        else if (p < pattern.length && matches(pattern[p], subject[s]))
            [p, s] = [p + 1, s + 1];
        else if (wildcard >= 0) {
            resume += 1;
            [p, s] = [wildcard + 1, resume];
        }
        else
            return false;
    }
    return pattern.slice(p).every(isWildcard);
}
function matchesCharacter(part, one) {
    if (part === '?')
        return true;
    if (part.startsWith('\\'))
        return part.slice(1) === one;
    if (part.length < 3 || !part.startsWith('['))
        return part === one;
    const negated = /^\[[!^]/.test(part);
    const set = [...part.slice(negated ? 2 : 1, -1)];
    const inside = set.some((from, i) => from === one ||
        (set[i + 1] === '-' && from <= one && set[i + 2] !== undefined && one <= (set[i + 2] ?? '')));
    return inside !== negated;
}


/***/ }),

/***/ 3563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dz: () => (/* binding */ exampleFolder),
/* harmony export */   Ke: () => (/* binding */ environmentNamedIn),
/* harmony export */   Pu: () => (/* binding */ deployedFolder)
/* harmony export */ });
const words = [
    [
        'other',
        /^(?:staging|stage|stg|uat|preview|previews|review|reviewapp|reviewapps|qa|sandbox|preprod|nonprod|demo|loadtest|perf|performance|canary|feature|pullpreview|pr|bootstrap|experimental|exp)$/,
    ],
    ['prod', /^(?:prod|production|prd|live|onprem|selfhost|selfhosted)$/],
    ['ci', /^(?:ci|test|tests|testing|e2e|integration|cypress|playwright|circleci|travis|spec)$/],
    [
        'dev',
        /^(?:dev|develop|development|local|localhost|devcontainer|devcontainers|worktree|override|tilt|vagrant)$/,
    ],
];
/** Folders that by convention hold what others install or deploy: weaker than a word that names an environment. */
const deployed = /^(?:deploy|deployment|deployments|hosting|self|install|installation|onpremise|docs|documentation)$/;
const notTheProduct = /^(?:example|examples|sample|samples|playground|contrib|benchmark|benchmarks|perf|research|archive|archived|legacy|deprecated|old)$/;
/** The environment that a word of the path names; the file name first, then the folders from the inside out. */
function environmentNamedIn(path) {
    const segments = path.split('/');
    for (let index = segments.length - 1; index >= 0; index--) {
        const isProgram = index < segments.length - 1 && programs.test(segments[index - 1] ?? '');
        const found = isProgram ? null : ofSegment(segments[index] ?? '');
        if (found)
            return found;
    }
    return null;
}
/** What lies below these is called after what it does: `apps/live` is a program, no environment. */
const programs = /^(?:apps|packages|services|libs|modules|projects)$/;
function ofSegment(segment) {
    const parts = wordsOf(segment);
    for (const [environment, pattern] of words) {
        const word = parts.find((part) => pattern.test(part));
        if (word)
            return { environment, word };
    }
    return null;
}
/** The folder, if any, that by convention holds what gets deployed or installed. */
function deployedFolder(path) {
    const folders = path.split('/').slice(0, -1);
    return folders.find((folder) => wordsOf(folder).some((word) => deployed.test(word))) ?? null;
}
/** The folder, if any, that holds examples and experiments rather than what the product runs. */
function exampleFolder(path) {
    const folders = path.split('/').slice(0, -1);
    return folders.find((folder) => notTheProduct.test(folder.toLowerCase().replace(/^[._]/, ''))) ?? null;
}
const wordsOf = (segment) => segment
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);


/***/ }),

/***/ 548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xs: () => (/* binding */ refuseConflict),
/* harmony export */   mh: () => (/* binding */ lineAt),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* unused harmony export largestText */
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1959);

/** No configuration that people write is larger; what is larger is generated, data, or meant to hurt. */
const largestText = 1024 * 1024;
/**
 * A file's text without its byte order mark.
 * @throws Unreadable where it is no text at all: too large, UTF-16, binary, or a pointer to Git LFS
 */
function plainText(source, largest = largestText) {
    if (source.length > largest)
        throw new _unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I(`larger than ${largest.toLocaleString('en')} characters: not read`);
    if (source.startsWith('version https://git-lfs.github.com/spec/'))
        throw new _unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I('a Git LFS pointer: the content is not in the repository');
    const nul = source.indexOf('\0');
    if (nul >= 0 || source.startsWith('\uFFFD\uFFFD'))
        throw notText(source, Math.max(nul, 0));
    return source.startsWith('\uFEFF') ? source.slice(1) : source;
}
function notText(source, nul) {
    const wide = source.startsWith('\uFFFD\uFFFD') || /^(?:[^\0]\0){2}|^(?:\0[^\0]){2}/.test(source);
    return wide
        ? new _unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I('encoded as UTF-16: save it as UTF-8')
        : new _unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I('a binary file (it holds a NUL character)', lineAt(source, nul));
}
/** The line (1-based) of an offset. */
function lineAt(source, offset) {
    let line = 1;
    for (let at = source.indexOf('\n'); at >= 0 && at < offset; at = source.indexOf('\n', at + 1))
        line++;
    return line;
}
/**
 * Finds a merge conflict that was committed.
 * @throws Unreadable with the marker's line
 */
function refuseConflict(source) {
    if (!source.includes('<<<<<<< ') && !source.includes('>>>>>>> '))
        return;
    const marker = /^(?:<{7}|>{7}) /m.exec(source);
    if (marker)
        throw new _unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I('a merge conflict marker: the conflict was committed', lineAt(source, marker.index));
}


/***/ }),

/***/ 1959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ Unreadable)
/* harmony export */ });
/** A file that cannot be read: what is wrong and on which line. Readers let it pass; the gate makes it a notice. */
class Unreadable extends Error {
    line;
    constructor(what, line = 1) {
        super(what);
        this.name = 'Unreadable';
        this.line = line;
    }
}


/***/ }),

/***/ 2938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./lib/src/support/plain-text.js
var plain_text = __webpack_require__(548);
// EXTERNAL MODULE: ./lib/src/support/unreadable.js
var unreadable = __webpack_require__(1959);
;// CONCATENATED MODULE: ./lib/src/support/yaml/cursor.js

/** Character codes that decide what a node is. */
const code = {
    tab: 9,
    newline: 10,
    space: 32,
    tag: 33,
    quote: 34,
    hash: 35,
    anchor: 38,
    apostrophe: 39,
    alias: 42,
    comma: 44,
    dash: 45,
    colon: 58,
    question: 63,
    openList: 91,
    closeList: 93,
    openMap: 123,
    closeMap: 125,
};
/** How many spaces stand before here on this line, where nothing else does; and else how many characters. */
const columnOf = (cursor) => cursor.at - cursor.lineStart;
const position = (cursor) => ({ line: cursor.line, column: columnOf(cursor) + 1 });
/** The character code ahead; NaN at the end. */
const peek = (cursor, ahead = 0) => cursor.text.charCodeAt(cursor.at + ahead);
const isBlank = (char) => char === code.space || char === code.tab;
/** Whether a word ends before this character: a blank, the line's end or the text's. */
const isGap = (char) => isBlank(char) || char === code.newline || Number.isNaN(char);
/** The refusal of what stands here. */
const broken = (cursor, what) => new unreadable/* Unreadable */.I(`not well-formed YAML: ${what}`, cursor.line);
function skipBlanks(cursor) {
    while (isBlank(peek(cursor)))
        cursor.at++;
}
/** Steps over the line break that stands here. */
function newLine(cursor) {
    cursor.at++;
    cursor.line++;
    cursor.lineStart = cursor.at;
}
/** Refuses a further line of a quoted text or a bracket that is not indented: most often it was never closed. */
function refuseOutdent(cursor) {
    if (columnOf(cursor) <= cursor.parent)
        throw broken(cursor, `a quotation mark or bracket of line ${cursor.opened} is still open`);
}
/** Whether a comment starts here: "#" at the line's start or after a blank. */
const atComment = (cursor) => peek(cursor) === code.hash && (columnOf(cursor) === 0 || isBlank(peek(cursor, -1)));
/** Whether nothing but a comment follows on this line. */
function atLineEnd(cursor) {
    skipBlanks(cursor);
    const char = peek(cursor);
    return char === code.newline || Number.isNaN(char) || atComment(cursor);
}
/** Moves to the line's end. */
function skipLine(cursor) {
    const end = cursor.text.indexOf('\n', cursor.at);
    cursor.at = end < 0 ? cursor.text.length : end;
}
/** Moves to what comes next, over blanks, comments and lines; false at the end. Tabs do not indent. */
function nextContent(cursor) {
    let indented = columnOf(cursor) === 0;
    let start = cursor.at;
    while (atLineEnd(cursor)) {
        skipLine(cursor);
        if (cursor.at >= cursor.text.length)
            return false;
        newLine(cursor);
        indented = true;
        start = cursor.at;
    }
    if (indented && hasTab(cursor.text, start, cursor.at))
        throw broken(cursor, 'a tab is used to indent, YAML wants spaces');
    return true;
}
function hasTab(text, from, to) {
    for (let at = from; at < to; at++)
        if (text.charCodeAt(at) === code.tab)
            return true;
    return false;
}
const restOfLine = /[ \t]*(?<=[ \t])#([^\n]*)/y;
/** The comment that ends this line, without its marker; nothing is read. */
function commentAhead(cursor) {
    const char = peek(cursor);
    if (char === code.newline || Number.isNaN(char))
        return null;
    return match(cursor, restOfLine)?.[1]?.trim() ?? null;
}
/** Matches a sticky expression here; nothing is read. */
function match(cursor, expression) {
    expression.lastIndex = cursor.at;
    return expression.exec(cursor.text);
}

;// CONCATENATED MODULE: ./lib/src/support/yaml/block-scalar.js

const header = /([|>])(?:([-+])([1-9])?|([1-9])([-+])?)?/y;
/** Reads a literal (`|`) or folded (`>`) scalar below a node that is indented by `parent`. */
function readBlockScalar(cursor, parent) {
    const [all = '', sign, chompFirst, indentLast, indentFirst, chompLast] = match(cursor, header) ?? [];
    cursor.at += all.length;
    const comment = commentAhead(cursor);
    if (!atLineEnd(cursor))
        throw broken(cursor, 'unexpected text after | or >');
    skipLine(cursor);
    const digit = indentLast ?? indentFirst;
    const form = {
        folded: sign === '>',
        chomp: chompFirst ?? chompLast ?? '',
        indent: digit ? Math.max(parent, 0) + Number(digit) : null,
    };
    return { text: chomped(readLines(cursor, parent, form), form), comment };
}
/** The lines of the scalar without their indentation; the cursor ends before the line break that ends the last one. */
function readLines(cursor, parent, form) {
    const lines = [];
    let { indent } = form;
    while (peek(cursor) === code.newline) {
        const start = cursor.at + 1;
        let content = start;
        while (cursor.text.charCodeAt(content) === code.space)
            content++;
        const width = content - start;
        const char = cursor.text.charCodeAt(content);
        const isEmpty = char === code.newline || Number.isNaN(char);
        if (!isEmpty) {
            indent ??= width > parent ? width : null;
            if (indent === null || width < indent)
                break;
        }
        else if (Number.isNaN(char) && width === 0)
            break;
        newLine(cursor);
        skipLine(cursor);
        lines.push(cursor.text.slice(start + Math.min(indent ?? width, width), cursor.at));
    }
    return lines;
}
function chomped(lines, { folded, chomp }) {
    let last = lines.length;
    while (last > 0 && lines[last - 1] === '')
        last--;
    const content = lines.slice(0, last);
    const text = folded ? fold(content) : content.join('\n');
    if (chomp === '-')
        return text;
    if (chomp === '+')
        return text + '\n'.repeat(lines.length - last + (last > 0 ? 1 : 0));
    return last > 0 ? `${text}\n` : '';
}
/** Joins lines by spaces, keeps empty lines, and leaves lines that are indented further as they are. */
function fold(lines) {
    let text = '';
    let breaks = 0;
    let before = 'none';
    for (const line of lines) {
        if (line === '') {
            breaks++;
            continue;
        }
        const now = /^[ \t]/.test(line) ? 'indented' : 'text';
        if (before === 'none')
            text += '\n'.repeat(breaks);
        else if (before === 'text' && now === 'text')
            text += breaks > 0 ? '\n'.repeat(breaks) : ' ';
        else
            text += '\n'.repeat(breaks + 1);
        text += line;
        breaks = 0;
        before = now;
    }
    return text;
}

;// CONCATENATED MODULE: ./lib/src/support/yaml/properties.js


const deepest = 100;
const none = { anchor: null, tag: null };
const property = /([&!])(<[^>\s]*>|[^\s,[\]{}]*)/y;
const alias = /\*([^\s,[\]{}]+)/y;
/** Reads the anchor and the tag that stand here, if any, and the blanks behind them. */
function readProperties(cursor) {
    let { anchor, tag } = none;
    for (;;) {
        if (peek(cursor) !== code.anchor && peek(cursor) !== code.tag)
            return (anchor ?? tag) ? { anchor, tag } : none;
        const [all, sign, name = ''] = match(cursor, property) ?? [];
        if (!all)
            return { anchor, tag };
        if ((sign === '&' ? anchor : tag) !== null || all === '&')
            throw broken(cursor, 'two anchors or two tags for one value');
        if (sign === '&')
            anchor = name;
        else
            tag = all;
        cursor.at += all.length;
        if (!isGap(peek(cursor)) && !/[,[\]{}]/.test(cursor.text[cursor.at] ?? ''))
            throw broken(cursor, 'a blank is missing after an anchor or a tag');
        skipBlanks(cursor);
    }
}
/** Reads the name of the alias that stands here, or null. */
function readAlias(cursor) {
    if (peek(cursor) !== code.alias)
        return null;
    const [all, name] = match(cursor, alias) ?? [];
    cursor.at += all?.length ?? 0;
    return name ?? null;
}
/** Refuses what is nested deeper than any manifest is. */
function refuseDepth(cursor, depth) {
    if (depth > deepest)
        throw new unreadable/* Unreadable */.I(`nested more than ${deepest} levels deep`, cursor.line);
}

;// CONCATENATED MODULE: ./lib/src/support/yaml/references.js

const mostAnchors = 1_000;
const mostExpanded = 250_000;
const noReferences = () => ({
    anchors: new Map(),
    open: new Set(),
    weight: 0,
    expanded: 0,
});
/** Reads a node under an anchor; its aliases share the one node. */
function anchored(references, name, line, read) {
    if (name === null)
        return read();
    if (references.anchors.size >= mostAnchors)
        throw new unreadable/* Unreadable */.I(`more than ${mostAnchors} anchors: not read`, line);
    const before = references.weight;
    references.open.add(name);
    const node = read();
    references.open.delete(name);
    references.anchors.set(name, { node, weight: references.weight - before + 1 });
    return node;
}
/**
 * The node that an alias stands for.
 * @throws Unreadable where no anchor of that name stands before it, inside that very node, and where aliases of
 * aliases would make the document grow without end
 */
function resolveAlias(references, name, line) {
    if (references.open.has(name))
        throw new unreadable/* Unreadable */.I(`the alias *${name} stands inside the node it names`, line);
    const anchor = references.anchors.get(name);
    if (!anchor)
        throw new unreadable/* Unreadable */.I(`the alias *${name} has no anchor before it`, line);
    references.weight += anchor.weight;
    references.expanded += anchor.weight;
    if (references.expanded > mostExpanded)
        throw new unreadable/* Unreadable */.I('aliases of aliases make this document too large: not read', line);
    return anchor.node;
}
/** The refusal of a key that is no scalar: `? …`, a collection, an alias, nothing at all. */
const noTextKey = (line) => new unreadable/* Unreadable */.I('a key that is no plain text (a complex, an empty or an alias key): not read', line);
const openMap = () => ({ entries: new Map(), merged: [] });
/** Adds an entry; a key that stands twice hides something, whichever one wins. */
function addEntry(map, entry, isPlain) {
    if (isPlain && entry.key === '<<') {
        addMerge(map, entry);
        return;
    }
    if (isPlain && (entry.key === '' || entry.key === '~'))
        throw noTextKey(entry.line);
    const before = map.entries.get(entry.key);
    if (before)
        throw new unreadable/* Unreadable */.I(`the key "${entry.key.slice(0, 60)}" stands twice, on lines ${before.line} and ${entry.line}`, entry.line);
    map.entries.set(entry.key, entry);
}
function addMerge(map, { value, line }) {
    for (const source of value.kind === 'list' ? value.items : [value]) {
        if (source.kind === 'map')
            map.merged.push(source);
        else if (source.kind !== 'scalar' || source.type !== 'null')
            throw new unreadable/* Unreadable */.I('a merge key (<<) that names no mapping', line);
    }
}
/** Own keys win over merged ones, and of several merged mappings the first (https://yaml.org/type/merge.html). */
function closeMap({ entries, merged }) {
    for (const source of merged)
        for (const [key, entry] of source.entries)
            if (!entries.has(key))
                entries.set(key, entry);
    return entries;
}

;// CONCATENATED MODULE: ./lib/src/support/yaml/scalars.js

/** The type of a plain scalar in the core schema (https://yaml.org/spec/1.2.2/#1032-tag-resolution). */
function plainType(text) {
    if (!/^(?:[-+.~\dntfNTF]|$)/.test(text))
        return 'string';
    if (/^(?:~|null|Null|NULL|)$/.test(text))
        return 'null';
    if (/^(?:true|True|TRUE|false|False|FALSE)$/.test(text))
        return 'boolean';
    return /^(?:[-+]?\d+|0o[0-7]+|0x[\da-fA-F]+|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/.test(text)
        ? 'number'
        : 'string';
}
/** A scalar node; the comment is the one that ends its line. */
function scalarNode(cursor, start, text, { tag, quoted }, comment = commentAhead(cursor)) {
    const isText = quoted || tag === '!!str' || tag === '!';
    const type = isText ? 'string' : plainType(text);
    return {
        kind: 'scalar',
        line: start.line,
        column: start.column,
        tag: applicationTag(tag),
        text: type === 'null' ? '' : text,
        type,
        quoted,
        comment,
    };
}
/** The tag where it is the application's own (`!reset`), not one of YAML's (`!!str`, `!<…>`). */
const applicationTag = (tag) => tag !== null && /^![^!<]/.test(tag) ? tag : null;
/** Reads a quoted scalar with its line folds; `cursor` stands on the opening mark. */
function readQuoted(cursor) {
    const mark = cursor.text[cursor.at] ?? '';
    const { at, line } = cursor;
    const end = cursor.text.indexOf(mark, at + 1);
    const simple = end < 0 ? null : cursor.text.slice(at + 1, end);
    if (simple !== null && !/[\\\n]/.test(simple) && cursor.text[end + 1] !== mark) {
        cursor.at = end + 1;
        return simple;
    }
    cursor.at++;
    const parts = [];
    while (cursor.text[cursor.at] !== mark || (mark === "'" && cursor.text[cursor.at + 1] === mark)) {
        if (cursor.at >= cursor.text.length)
            throw broken({ ...cursor, line }, 'a quotation mark is never closed');
        parts.push(readPart(cursor, mark));
    }
    cursor.at++;
    return parts.join('');
}
const doubleRun = /[^"\\\n]+/y;
const singleRun = /[^'\n]+/y;
function readPart(cursor, mark) {
    const plain = match(cursor, mark === '"' ? doubleRun : singleRun)?.[0];
    if (plain) {
        cursor.at += plain.length;
        return peek(cursor) === code.newline ? plain.replace(/[ \t]+$/, '') : plain;
    }
    if (peek(cursor) === code.newline)
        return readFold(cursor);
    if (mark === '"')
        return readEscape(cursor);
    cursor.at += 2;
    return "'";
}
/** One line break becomes a space, several become one less. */
function readFold(cursor) {
    let breaks = 0;
    while (peek(cursor) === code.newline) {
        newLine(cursor);
        skipBlanks(cursor);
        breaks++;
    }
    if (cursor.at < cursor.text.length)
        refuseOutdent(cursor);
    return breaks > 1 ? '\n'.repeat(breaks - 1) : ' ';
}
const escapes = new Map(Object.entries({
    '0': '\0',
    a: '\x07',
    b: '\b',
    t: '\t',
    '\t': '\t',
    n: '\n',
    v: '\v',
    f: '\f',
    r: '\r',
    e: '\x1b',
    ' ': ' ',
    '"': '"',
    '/': '/',
    '\\': '\\',
    N: '\x85',
    _: '\xa0',
    L: '\u2028',
    P: '\u2029',
}));
function readEscape(cursor) {
    const letter = cursor.text[cursor.at + 1] ?? '';
    if (letter === '\n') {
        cursor.at++;
        const fold = readFold(cursor);
        return fold === ' ' ? '' : fold;
    }
    const digits = { x: 2, u: 4, U: 8 }[letter];
    const hex = digits ? cursor.text.slice(cursor.at + 2, cursor.at + 2 + digits) : '';
    const point = /^[\da-fA-F]+$/.test(hex) && hex.length === digits ? Number.parseInt(hex, 16) : Number.NaN;
    const text = digits ? (point <= 0x10ffff ? String.fromCodePoint(point) : undefined) : escapes.get(letter);
    if (text === undefined)
        throw broken(cursor, 'an unknown escape in a quoted text');
    cursor.at += 2 + (digits ?? 0);
    return text;
}
/** Where a plain scalar ends on this line, without the blanks behind it. */
function plainEnd(cursor, inFlow) {
    const { text } = cursor;
    let end = cursor.at;
    for (let at = cursor.at; at < text.length; at++) {
        const char = text.charCodeAt(at);
        if (char === code.newline || (char === code.hash && at > cursor.at && isBlank(text.charCodeAt(at - 1))))
            break;
        if (char === code.colon && endsKey(text.charCodeAt(at + 1), inFlow))
            break;
        if (inFlow && isFlowSign(char))
            break;
        if (!isBlank(char))
            end = at + 1;
    }
    return end;
}
/** Whether a colon before this character ends a key. */
const endsKey = (next, inFlow) => isBlank(next) || next === code.newline || Number.isNaN(next) || (inFlow && isFlowSign(next));
/** One of `,[]{}`. */
const isFlowSign = (char) => char === code.comma ||
    char === code.openList ||
    char === code.closeList ||
    char === code.openMap ||
    char === code.closeMap;

;// CONCATENATED MODULE: ./lib/src/support/yaml/flow.js




/** Reads a collection in brackets or braces, over as many lines as it takes. */
function readFlow(cursor, tag, depth) {
    refuseDepth(cursor, depth);
    cursor.references.weight++;
    return peek(cursor) === code.openMap ? readFlowMap(cursor, tag, depth) : readFlowList(cursor, tag, depth);
}
function readFlowList(cursor, tag, depth) {
    const start = position(cursor);
    const items = [];
    cursor.at++;
    while (nextItem(cursor) !== code.closeList) {
        items.push(readItem(cursor, depth));
        passComma(cursor, code.closeList);
    }
    cursor.at++;
    return { kind: 'list', ...start, tag: applicationTag(tag), items };
}
function readFlowMap(cursor, tag, depth) {
    const start = position(cursor);
    const map = openMap();
    cursor.at++;
    while (nextItem(cursor) !== code.closeMap) {
        const key = readFlowScalar(cursor, readFlowProperties(cursor));
        addEntry(map, { ...key.place, key: key.text, value: readPairValue(cursor, depth) }, !key.quoted);
        passComma(cursor, code.closeMap);
    }
    cursor.at++;
    return { kind: 'map', ...start, tag: applicationTag(tag), entries: closeMap(map) };
}
/** Moves to the next sign or value; only the closing bracket may stand as far left as what it belongs to. */
function nextInside(cursor) {
    const { line } = cursor;
    if (!nextContent(cursor))
        throw broken({ ...cursor, line }, 'a bracket is never closed');
    const closes = peek(cursor) === code.closeList || peek(cursor) === code.closeMap;
    if (cursor.line !== line && !(closes && columnOf(cursor) === cursor.parent))
        refuseOutdent(cursor);
}
/** An anchor or a tag may stand on a line of its own. */
function readFlowProperties(cursor) {
    const properties = readProperties(cursor);
    if (properties.anchor !== null || properties.tag !== null)
        nextInside(cursor);
    return properties;
}
/** The character that an item, or the end, starts with. */
function nextItem(cursor) {
    nextInside(cursor);
    if (peek(cursor) === code.comma)
        throw broken(cursor, 'nothing stands before a comma');
    return peek(cursor);
}
function passComma(cursor, close) {
    nextInside(cursor);
    if (peek(cursor) === code.comma)
        cursor.at++;
    else if (peek(cursor) !== close)
        throw broken(cursor, 'a comma or a closing bracket was expected');
}
/** An item of a list; `key: value` alone is a mapping of one entry. */
function readItem(cursor, depth) {
    const { line } = cursor;
    const start = position(cursor);
    const properties = readFlowProperties(cursor);
    const alias = readAlias(cursor);
    if (alias !== null)
        return resolveAlias(cursor.references, alias, line);
    if (peek(cursor) === code.openList || peek(cursor) === code.openMap)
        return anchored(cursor.references, properties.anchor, line, () => readFlow(cursor, properties.tag, depth + 1));
    const key = readFlowScalar(cursor, properties);
    if (!atPairColon(cursor, key.quoted) || cursor.line !== line)
        return scalarOf(cursor, key, properties);
    const map = openMap();
    addEntry(map, { ...key.place, key: key.text, value: readPairValue(cursor, depth) }, !key.quoted);
    return { kind: 'map', ...start, tag: null, entries: closeMap(map) };
}
function readFlowScalar(cursor, { tag }) {
    const place = position(cursor);
    const char = peek(cursor);
    if (char === code.quote || char === code.apostrophe)
        return { text: readQuoted(cursor), quoted: true, place };
    if (tag !== null && (isFlowSign(char) || char === code.colon))
        return { text: '', quoted: false, place };
    if (isFlowSign(char) ||
        (char === code.colon && endsKey(peek(cursor, 1), true)) ||
        /[*&]/.test(cursor.text[cursor.at] ?? ''))
        throw noTextKey(cursor.line);
    if (startsWrong(cursor))
        throw noTextKey(cursor.line);
    return { text: readFlowPlain(cursor), quoted: false, place };
}
/** Signs that no plain scalar starts with; "-", "?" and ":" may where more follows at once. */
function startsWrong(cursor) {
    const char = cursor.text[cursor.at] ?? '';
    return '#|>@`"\'%&*!'.includes(char) || ('-?:'.includes(char) && isGap(peek(cursor, 1)));
}
const furtherLine = /[ \t]*\n[ \t\n]*(?=[^ \t\n#,[\]{}:])/y;
function readFlowPlain(cursor) {
    let text = '';
    for (;;) {
        const end = plainEnd(cursor, true);
        text += cursor.text.slice(cursor.at, end);
        cursor.at = end;
        if (!match(cursor, furtherLine))
            return text;
        skipBlanks(cursor);
        text += readFold(cursor);
    }
}
/** Whether a colon that ends a key stands next; after a quoted key it may touch what follows. */
function atPairColon(cursor, quoted) {
    let ahead = 0;
    while (isBlank(peek(cursor, ahead)))
        ahead++;
    return peek(cursor, ahead) === code.colon && (quoted || endsKey(peek(cursor, ahead + 1), true));
}
/** The value after a key, or the null that stands for none. */
function readPairValue(cursor, depth) {
    nextInside(cursor);
    if (peek(cursor) === code.colon) {
        cursor.at++;
        nextInside(cursor);
        if (peek(cursor) !== code.comma && peek(cursor) !== code.closeMap && peek(cursor) !== code.closeList)
            return readFlowValue(cursor, depth);
    }
    return scalarNode(cursor, position(cursor), '', { tag: null, quoted: false }, null);
}
function readFlowValue(cursor, depth) {
    const { line } = cursor;
    const properties = readFlowProperties(cursor);
    const alias = readAlias(cursor);
    if (alias !== null)
        return resolveAlias(cursor.references, alias, line);
    if (peek(cursor) === code.openList || peek(cursor) === code.openMap)
        return anchored(cursor.references, properties.anchor, line, () => readFlow(cursor, properties.tag, depth + 1));
    return scalarOf(cursor, readFlowScalar(cursor, properties), properties);
}
const behindItem = /[ \t]*[,\]}]?[ \t]*(?<=[ \t])#([^\n]*)/y;
function scalarOf(cursor, { text, quoted, place }, { anchor, tag }) {
    cursor.references.weight++;
    const comment = match(cursor, behindItem)?.[1]?.trim() ?? null;
    return anchored(cursor.references, anchor, place.line, () => scalarNode(cursor, place, text, { tag, quoted }, comment));
}

;// CONCATENATED MODULE: ./lib/src/support/yaml/block.js






/** Reads the one node of a document; null where it holds none. */
function readDocument(cursor) {
    if (!nextContent(cursor))
        return null;
    const node = readNode(cursor, { parent: -1, depth: 0, mayNest: true });
    if (nextContent(cursor))
        throw broken(cursor, 'this line fits nothing before it, see its indentation');
    return node;
}
/** Reads the node that stands here: on a line of its own, or behind "- " or "key: ". */
function readNode(cursor, context) {
    refuseDepth(cursor, context.depth);
    const start = position(cursor);
    const column = columnOf(cursor);
    const properties = readProperties(cursor);
    const { anchor, tag } = properties;
    const has = anchor !== null || tag !== null;
    if (has && atLineEnd(cursor))
        return anchored(cursor.references, anchor, start.line, () => readBelow(cursor, context, tag));
    if (isListItem(cursor)) {
        if (has || !context.mayNest)
            throw broken(cursor, 'a list cannot start on this line');
        return readList(cursor, column, context.depth, tag);
    }
    const scalar = isExplicitKey(cursor)
        ? readExplicitKey(cursor, column)
        : readContent(cursor, context, properties);
    if ('node' in scalar)
        return scalar.node;
    if (!context.mayNest)
        throw broken(cursor, 'a second "key:" on one line');
    return readMap(cursor, { column, start, depth: context.depth, tag: null }, scalar);
}
const isExplicitKey = (cursor) => peek(cursor) === code.question && isGap(peek(cursor, 1));
const isListItem = (cursor) => peek(cursor) === code.dash && isGap(peek(cursor, 1));
/** What follows on the next lines, if it is indented further than the parent; a list may stand below its own key. */
function readBelow(cursor, { parent, depth, mayNest }, tag) {
    const start = position(cursor);
    const isOwn = nextContent(cursor) && columnOf(cursor) > parent;
    const isListBelow = !isOwn && !mayNest && columnOf(cursor) === parent && isListItem(cursor);
    if (isListBelow)
        return readList(cursor, parent, depth, tag);
    if (isOwn)
        return withTag(readNode(cursor, { parent, depth: depth + 1, mayNest: true }), tag);
    return nothing(cursor, start, tag);
}
const withTag = (node, tag) => applicationTag(tag) === null ? node : { ...node, tag: applicationTag(tag) };
/** Reads a scalar, an alias or a collection in brackets; a scalar that a colon follows is returned as a key. */
function readContent(cursor, context, { anchor, tag }) {
    const { references } = cursor;
    const start = position(cursor);
    cursor.parent = context.parent;
    cursor.opened = start.line;
    const char = cursor.text[cursor.at] ?? '';
    if (char === '*')
        return { node: readAliasNode(cursor) };
    if (char === '[' || char === '{') {
        const node = anchored(references, anchor, start.line, () => readFlow(cursor, tag, context.depth + 1));
        return { node: endOfLine(cursor, node) };
    }
    const named = (node) => {
        references.weight++;
        return { node: anchored(references, anchor, start.line, () => node) };
    };
    if (char === '|' || char === '>') {
        const { text, comment } = readBlockScalar(cursor, context.parent);
        return named(scalarNode(cursor, start, text, { tag, quoted: true }, comment));
    }
    const quoted = char === '"' || char === "'";
    const text = quoted ? readQuoted(cursor) : readPlainLine(cursor);
    if (atKeyColon(cursor)) {
        if (cursor.line !== start.line)
            throw broken(cursor, 'a key goes over more than one line');
        if (anchor !== null)
            named(scalarNode(cursor, start, text, { tag, quoted }, null));
        return { text, quoted, place: start, hasValue: true };
    }
    const whole = quoted ? text : readPlainRest(cursor, text, context.parent);
    return named(endOfLine(cursor, scalarNode(cursor, start, whole, { tag, quoted })));
}
function readAliasNode(cursor) {
    const { line } = cursor;
    const name = readAlias(cursor) ?? '';
    if (atKeyColon(cursor))
        throw noTextKey(cursor.line);
    return endOfLine(cursor, resolveAlias(cursor.references, name, line));
}
function endOfLine(cursor, node) {
    if (atKeyColon(cursor))
        throw noTextKey(cursor.line);
    if (!atLineEnd(cursor))
        throw broken(cursor, 'unexpected text behind a value');
    return node;
}
function atKeyColon(cursor) {
    skipBlanks(cursor);
    return peek(cursor) === code.colon && endsKey(peek(cursor, 1), false);
}
function readPlainLine(cursor) {
    if (isExplicitKey(cursor) || atKeyColon(cursor))
        throw noTextKey(cursor.line);
    if (startsWrong(cursor) || isFlowSign(peek(cursor)))
        throw broken(cursor, 'a value cannot start with this sign');
    const start = cursor.at;
    cursor.at = plainEnd(cursor, false);
    return cursor.text.slice(start, cursor.at);
}
const block_furtherLine = /[ \t]*\n(?:[ \t]*\n)*( *)[ \t]*(?=[^ \t\n#])/y;
/** The further lines of a plain scalar: those that are indented further than the parent, up to a comment. */
function readPlainRest(cursor, first, parent) {
    let text = first;
    for (;;) {
        const indent = match(cursor, block_furtherLine)?.[1];
        if (indent === undefined || indent.length <= parent)
            return text;
        skipBlanks(cursor);
        text += readFold(cursor);
        const start = cursor.at;
        cursor.at = plainEnd(cursor, false);
        text += cursor.text.slice(start, cursor.at);
        if (atKeyColon(cursor))
            throw broken(cursor, 'a "key:" inside a text of several lines');
    }
}
function readList(cursor, column, depth, tag) {
    refuseDepth(cursor, depth);
    const start = position(cursor);
    const items = [];
    cursor.references.weight++;
    do {
        cursor.at++;
        const context = { parent: column, depth: depth + 1, mayNest: true };
        if (peek(cursor) === code.tab)
            throw broken(cursor, 'a tab behind "-", YAML wants spaces');
        items.push(atLineEnd(cursor) ? readBelow(cursor, context, null) : readNode(cursor, context));
    } while (nextContent(cursor) && columnOf(cursor) === column && isListItem(cursor));
    refuseDeeper(cursor, column);
    return { kind: 'list', ...start, tag: applicationTag(tag), items };
}
function readMap(cursor, { column, start, depth, tag }, first) {
    const map = openMap();
    cursor.references.weight++;
    readEntry(cursor, map, { column, depth }, first);
    while (nextContent(cursor) && columnOf(cursor) === column) {
        if (isListItem(cursor))
            throw broken(cursor, 'a list item between the keys of a mapping');
        readEntry(cursor, map, { column, depth }, readKey(cursor, column, depth));
    }
    refuseDeeper(cursor, column);
    return { kind: 'map', ...start, tag: applicationTag(tag), entries: closeMap(map) };
}
function readKey(cursor, column, depth) {
    if (isExplicitKey(cursor))
        return readExplicitKey(cursor, column);
    const key = readContent(cursor, { parent: column, depth, mayNest: false }, readProperties(cursor));
    if ('node' in key)
        throw broken(cursor, 'a key without a colon');
    return key;
}
/** `? key`, with the colon and the value on a line of their own or without either: as sets are written. */
function readExplicitKey(cursor, column) {
    cursor.at++;
    skipBlanks(cursor);
    const place = position(cursor);
    const quoted = peek(cursor) === code.quote || peek(cursor) === code.apostrophe;
    if (!quoted && (startsWrong(cursor) || isFlowSign(peek(cursor))))
        throw noTextKey(cursor.line);
    const text = quoted ? readQuoted(cursor) : readPlainLine(cursor);
    if (atKeyColon(cursor) || !atLineEnd(cursor))
        throw noTextKey(cursor.line);
    const hasColon = nextContent(cursor) && columnOf(cursor) === column && atKeyColon(cursor);
    return { text, quoted, place, hasValue: hasColon };
}
/** What comes after a collection stands left of it. */
function refuseDeeper(cursor, column) {
    if (cursor.at < cursor.text.length && columnOf(cursor) > column)
        throw broken(cursor, 'this line fits nothing before it, see its indentation');
}
function readEntry(cursor, map, { column, depth }, { text, quoted, place, hasValue }) {
    const context = { parent: column, depth: depth + 1, mayNest: false };
    const value = hasValue ? readValue(cursor, context) : nothing(cursor, place, null);
    addEntry(map, { key: text, line: place.line, column: place.column, value }, !quoted);
}
function readValue(cursor, context) {
    cursor.at++;
    return atLineEnd(cursor) ? readBelow(cursor, context, null) : readNode(cursor, context);
}
function nothing(cursor, place, tag) {
    cursor.references.weight++;
    return scalarNode(cursor, place, '', { tag, quoted: false }, null);
}

;// CONCATENATED MODULE: ./lib/src/support/yaml/documents.js

const mostDocuments = 1_000;
/**
 * The documents of a YAML stream (https://yaml.org/spec/1.2.2/#92-streams), without directives: the schema is always
 * the core schema of YAML 1.2.
 * @throws Unreadable where there are more than 1,000
 */
function splitDocuments(source, firstLine) {
    const documents = [];
    let start = 0;
    let line = firstLine;
    let marker = 0;
    for (const mark of source.matchAll(/^(?:---|\.\.\.)(?=[ \t\n]|$)/gm)) {
        const text = source.slice(start, mark.index);
        if (!isPrologue(text))
            documents.push({ text, line, start: marker });
        if (documents.length >= mostDocuments)
            throw new unreadable/* Unreadable */.I(`more than ${mostDocuments} documents in one file: not read`, line);
        line += lineBreaks(text);
        start = mark.index;
        marker = mark[0].length;
    }
    documents.push({ text: source.slice(start), line, start: marker });
    return documents;
}
/** Whether a text holds nothing but directives, comments and blank lines. */
const isPrologue = (text) => !/^(?!$|[%#]|[ \t]+(?:#|$))/m.test(text);
function lineBreaks(text) {
    let count = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        count++;
    return count;
}

;// CONCATENATED MODULE: ./lib/src/support/yaml.js





/**
 * Every document of a YAML text as nodes with lines (YAML 1.2 core schema, https://yaml.org/spec/1.2.2/), aliases and
 * merge keys resolved; documents without content are left out. Where the text is a part of a file, `firstLine` is
 * the line that it starts on.
 * @throws Unreadable where the text is no YAML, or YAML that no manifest needs (complex keys, endless aliases)
 */
function parseYaml(source, firstLine = 1) {
    const text = (0,plain_text/* plainText */.wh)(source);
    (0,plain_text/* refuseConflict */.Xs)(text);
    const lines = withPlainBreaks(text, firstLine);
    try {
        return splitDocuments(lines, firstLine).flatMap((document) => read(document) ?? []);
    }
    catch (error) {
        throw asTemplate(lines, firstLine) ?? error;
    }
}
const read = ({ text, line, start }) => readDocument({ text, references: noReferences(), at: start, line, lineStart: 0, parent: -1, opened: line });
function withPlainBreaks(text, firstLine) {
    if (!text.includes('\r'))
        return text;
    const alone = /\r(?!\n)/.exec(text);
    if (alone)
        throw new unreadable/* Unreadable */.I('a carriage return without a line feed: save it with LF line ends', (0,plain_text/* lineAt */.mh)(text, alone.index) + firstLine - 1);
    return text.replaceAll('\r\n', '\n');
}
/** What is broken as YAML because it is a template (Helm, Jinja, ERB) says so. */
function asTemplate(text, firstLine) {
    const tag = /^[ \t]*(?:-[ \t]+)?(?:[\w.-]+:[ \t]+)?(?:\{\{|\{%|<%)/m.exec(text);
    const line = tag && (0,plain_text/* lineAt */.mh)(text, tag.index) + firstLine - 1;
    return line ? new unreadable/* Unreadable */.I('a template: only what is rendered from it can be read', line) : null;
}


/***/ })

};
