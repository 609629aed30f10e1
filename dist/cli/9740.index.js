export const id = 9740;
export const ids = [9740];
export const modules = {

/***/ 779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hi: () => (/* binding */ engine),
  sP: () => (/* binding */ engines),
  ip: () => (/* binding */ isKnownEngine),
  nF: () => (/* binding */ sameBoundary)
});

;// CONCATENATED MODULE: ./lib/src/catalog/engines/shape.js
/** Two numbers before that major version, one from it on. */
const twoBefore = (major) => (version) => Number.parseInt(version, 10) < major ? 2 : 1;
/** A row of the catalogue: the family is the engine itself unless told. */
function row(id, title, role, boundary = 1, more = {}) {
    return {
        id,
        title,
        role,
        family: id,
        boundary: typeof boundary === 'number' ? () => boundary : boundary,
        comparable: (version) => version,
        ...more,
    };
}

;// CONCATENATED MODULE: ./lib/src/catalog/engines/brokers.js

/** Message brokers, managed queues, and what runs jobs inside an application. */
const brokers = [
    row('rabbitmq', 'RabbitMQ', 'broker', 1),
    row('kafka', 'Kafka', 'broker', 1),
    row('redpanda', 'Redpanda', 'broker', 2, { family: 'kafka' }),
    row('event-hubs', 'Azure Event Hubs', 'broker', 0, { family: 'kafka' }),
    row('nats', 'NATS', 'broker', 1),
    row('pulsar', 'Pulsar', 'broker', 1),
    row('activemq', 'ActiveMQ', 'broker', 1),
    row('artemis', 'ActiveMQ Artemis', 'broker', 1),
    row('ibm-mq', 'IBM MQ', 'broker', 1),
    row('mosquitto', 'Mosquitto', 'broker', 1, { family: 'mqtt' }),
    row('emqx', 'EMQX', 'broker', 1, { family: 'mqtt' }),
    row('nsq', 'NSQ', 'broker', 1),
    row('beanstalkd', 'beanstalkd', 'broker', 1),
    row('s2', 'S2', 'broker', 0),
    row('sqs', 'Amazon SQS', 'broker', 0),
    row('sns', 'Amazon SNS', 'broker', 0),
    row('kinesis', 'Amazon Kinesis', 'broker', 0),
    row('elasticmq', 'ElasticMQ', 'broker', 0, { family: 'sqs' }),
    row('pubsub', 'Google Pub/Sub', 'broker', 0),
    row('pubsub-emulator', 'Pub/Sub emulator', 'broker', 0, { family: 'pubsub' }),
    row('service-bus', 'Azure Service Bus', 'broker', 0),
    row('service-bus-emulator', 'Azure Service Bus emulator', 'broker', 0, { family: 'service-bus' }),
    row('azure-queue', 'Azure Queue Storage', 'broker', 0),
    row('in-process', 'in-process queue', 'broker', 0),
    row('sidekiq', 'Sidekiq', 'broker', 1),
    row('resque', 'Resque', 'broker', 1),
    row('bullmq', 'BullMQ', 'broker', 1),
    row('rq', 'RQ', 'broker', 1),
    row('celery', 'Celery', 'broker', 1),
    row('delayed_job', 'Delayed Job', 'broker', 1),
    row('solid_queue', 'Solid Queue', 'broker', 1),
    row('solid_cable', 'Solid Cable', 'broker', 1),
    row('good_job', 'GoodJob', 'broker', 1),
    row('que', 'Que', 'broker', 1),
    row('oban', 'Oban', 'broker', 1),
];

;// CONCATENATED MODULE: ./lib/src/catalog/engines/databases.js

// Azure SQL Edge counts 1.0 and 2.0 where SQL Server has years: no number of one says anything about the other.
const yearsOnly = (version) => (Number.parseInt(version, 10) >= 2000 ? version : null);
/** Databases, relational ones first. */
const databases = [
    row('postgresql', 'PostgreSQL', 'database', twoBefore(10)),
    row('cockroachdb', 'CockroachDB', 'database', 2, { family: 'postgresql' }),
    row('yugabytedb', 'YugabyteDB', 'database', 2, { family: 'postgresql' }),
    row('redshift', 'Amazon Redshift', 'database', 0, { family: 'postgresql' }),
    row('mysql', 'MySQL', 'database', 2),
    row('mariadb', 'MariaDB', 'database', 2, { family: 'mysql' }),
    row('tidb', 'TiDB', 'database', 1, { family: 'mysql' }),
    row('singlestore', 'SingleStore', 'database', 1, { family: 'mysql' }),
    row('sqlite', 'SQLite', 'database', 1),
    row('duckdb', 'DuckDB', 'database', 1),
    row('libsql', 'libSQL', 'database', 0, { family: 'sqlite' }),
    row('h2', 'H2', 'database', 1),
    row('hsqldb', 'HSQLDB', 'database', 1),
    row('derby', 'Apache Derby', 'database', 1),
    row('mssql', 'SQL Server', 'database', 1, { comparable: yearsOnly }),
    row('oracle', 'Oracle Database', 'database', 1),
    row('db2', 'Db2', 'database', 2),
    row('firebird', 'Firebird', 'database', 1),
    row('mongodb', 'MongoDB', 'database', twoBefore(5)),
    row('documentdb', 'Amazon DocumentDB', 'database', 1, { family: 'mongodb' }),
    row('ferretdb', 'FerretDB', 'database', 1, { family: 'mongodb' }),
    row('couchdb', 'CouchDB', 'database', 1),
    row('couchbase', 'Couchbase', 'database', 1),
    row('cassandra', 'Cassandra', 'database', 2),
    row('scylladb', 'ScyllaDB', 'database', 1, { family: 'cassandra' }),
    row('dynamodb', 'DynamoDB', 'database', 0),
    row('dynamodb-local', 'DynamoDB Local', 'database', 0, { family: 'dynamodb' }),
    row('cosmosdb', 'Azure Cosmos DB', 'database', 0),
    row('cosmosdb-emulator', 'Azure Cosmos DB Emulator', 'database', 0, { family: 'cosmosdb' }),
    row('spanner', 'Cloud Spanner', 'database', 0),
    row('spanner-emulator', 'Cloud Spanner Emulator', 'database', 0, { family: 'spanner' }),
    row('firestore', 'Firestore', 'database', 0),
    row('bigquery', 'BigQuery', 'database', 0),
    row('clickhouse', 'ClickHouse', 'database', 2),
    row('influxdb', 'InfluxDB', 'database', 1),
    row('questdb', 'QuestDB', 'database', 1),
    row('neo4j', 'Neo4j', 'database', twoBefore(5)),
    row('arangodb', 'ArangoDB', 'database', 2),
    row('rethinkdb', 'RethinkDB', 'database', 2),
    row('surrealdb', 'SurrealDB', 'database', 1),
    row('dgraph', 'Dgraph', 'database', 1),
    row('memgraph', 'Memgraph', 'database', 1),
];

;// CONCATENATED MODULE: ./lib/src/catalog/engines/runtimes.js

/** Java counted 1.5 to 1.8 and then went on with 9. */
const withoutOne = (version) => version.startsWith('1.') && version.length > 2 ? version.slice(2) : version;
/** Language runtimes, and backing services that fit no other role. */
const runtimes = [
    row('node', 'Node.js', 'runtime', 1),
    row('bun', 'Bun', 'runtime', 1),
    row('deno', 'Deno', 'runtime', 1),
    row('python', 'Python', 'runtime', 2),
    row('ruby', 'Ruby', 'runtime', 2),
    row('php', 'PHP', 'runtime', 2),
    row('go', 'Go', 'runtime', 2),
    row('rust', 'Rust', 'runtime', 2),
    row('java', 'Java', 'runtime', 1, { comparable: withoutOne }),
    row('dotnet', '.NET', 'runtime', 1),
    row('elixir', 'Elixir', 'runtime', 2),
    row('erlang', 'Erlang/OTP', 'runtime', 1),
];
/** Backing services with a role of their own. */
const others = [
    row('zookeeper', 'ZooKeeper', 'other', 2),
    row('etcd', 'etcd', 'other', 2),
    row('consul', 'Consul', 'other', 2),
    row('vault', 'Vault', 'other', 2),
    row('openbao', 'OpenBao', 'other', 1, { family: 'vault' }),
    row('temporal', 'Temporal', 'other', 2),
    row('keycloak', 'Keycloak', 'other', 1),
    row('dex', 'Dex', 'other', 2),
    row('gotenberg', 'Gotenberg', 'other', 1),
    row('tika', 'Tika', 'other', 1),
    row('electric', 'Electric', 'other', 1),
];

;// CONCATENATED MODULE: ./lib/src/catalog/engines/stores.js

/** Caches, search engines, object storage and mail. */
const stores = [
    row('redis', 'Redis', 'cache', 1),
    row('valkey', 'Valkey', 'cache', 1, { family: 'redis' }),
    row('keydb', 'KeyDB', 'cache', 1, { family: 'redis' }),
    row('dragonfly', 'Dragonfly', 'cache', 1, { family: 'redis' }),
    row('garnet', 'Garnet', 'cache', 1, { family: 'redis' }),
    row('memcached', 'Memcached', 'cache', 0),
    row('hazelcast', 'Hazelcast', 'cache', 1),
    row('solid_cache', 'Solid Cache', 'cache', 1),
    row('in-memory', 'in-process memory', 'cache', 0),
    row('null', 'nothing (null adapter)', 'cache', 0),
    row('disabled', 'switched off', 'other', 0),
    row('elasticsearch', 'Elasticsearch', 'search', 1),
    row('opensearch', 'OpenSearch', 'search', 1),
    row('solr', 'Solr', 'search', 1),
    row('meilisearch', 'Meilisearch', 'search', 2),
    row('typesense', 'Typesense', 'search', 1),
    row('algolia', 'Algolia', 'search', 0),
    row('manticore', 'Manticore Search', 'search', 1),
    row('zincsearch', 'ZincSearch', 'search', 1),
    row('vespa', 'Vespa', 'search', 1),
    row('qdrant', 'Qdrant', 'search', 1),
    row('weaviate', 'Weaviate', 'search', 1),
    row('milvus', 'Milvus', 'search', 1),
    row('chroma', 'Chroma', 'search', 1),
    row('s3', 'Amazon S3', 'storage', 0),
    row('minio', 'MinIO', 'storage', 0, { family: 's3' }),
    row('s3mock', 'S3Mock', 'storage', 0, { family: 's3' }),
    row('seaweedfs', 'SeaweedFS', 'storage', 0, { family: 's3' }),
    row('garage', 'Garage', 'storage', 0, { family: 's3' }),
    row('rustfs', 'RustFS', 'storage', 0, { family: 's3' }),
    row('localstack', 'LocalStack', 'storage', 0, { family: 'aws' }),
    row('moto', 'Moto', 'storage', 0, { family: 'aws' }),
    row('gcs', 'Google Cloud Storage', 'storage', 0),
    row('fake-gcs-server', 'fake-gcs-server', 'storage', 0, { family: 'gcs' }),
    row('azure-blob', 'Azure Blob Storage', 'storage', 0),
    row('azurite', 'Azurite', 'storage', 0, { family: 'azure-blob' }),
    row('efs', 'Amazon EFS', 'storage', 0),
    row('local-disk', 'local disk', 'storage', 0),
    row('ses', 'Amazon SES', 'mail', 0),
    row('smtp', 'SMTP server', 'mail', 0),
    row('mailpit', 'Mailpit', 'mail', 0, { family: 'smtp' }),
    row('mailhog', 'MailHog', 'mail', 0, { family: 'smtp' }),
    row('mailcatcher', 'MailCatcher', 'mail', 0, { family: 'smtp' }),
    row('maildev', 'MailDev', 'mail', 0, { family: 'smtp' }),
    row('mailcrab', 'MailCrab', 'mail', 0, { family: 'smtp' }),
    row('inbucket', 'Inbucket', 'mail', 0, { family: 'smtp' }),
    row('smtp4dev', 'smtp4dev', 'mail', 0, { family: 'smtp' }),
    row('greenmail', 'GreenMail', 'mail', 0, { family: 'smtp' }),
    row('fake-smtp-server', 'Fake SMTP Server', 'mail', 0, { family: 'smtp' }),
    row('letter_opener', 'Letter Opener', 'mail', 0),
    row('console', 'console', 'mail', 0),
];

;// CONCATENATED MODULE: ./lib/src/catalog/engines.js





/** Every engine of the catalogue. */
const engines = [...databases, ...stores, ...brokers, ...runtimes, ...others];
const byId = new Map(engines.map((engine) => [engine.id, engine]));
/** The catalogue's entry; an engine that it does not know compares by its first number. */
function engine(id) {
    return byId.get(id) ?? row(id, id, 'other');
}
/** Whether the catalogue has an entry of that id. */
function isKnownEngine(id) {
    return byId.has(id);
}
/**
 * Whether two versions of an engine lie on one side of its behaviour boundary, over the precision that both
 * declare: MySQL 8.0 and 8.4 differ, 8 and 8.0 may or may not ("unknown"). What is never compared is the same.
 */
function sameBoundary(id, a, b) {
    const { comparable, boundary } = engine(id);
    if (boundary('1') === 0)
        return 'same';
    const [left, right] = [a && comparable(a), b && comparable(b)];
    if (!left || !right)
        return 'unknown';
    const parts = Math.max(boundary(left), boundary(right));
    const [ours, theirs] = [left.split('.'), right.split('.')];
    for (let i = 0; i < parts; i++) {
        if (ours[i] === undefined || theirs[i] === undefined)
            return 'unknown';
        if (Number(ours[i]) !== Number(theirs[i]))
            return 'differs';
    }
    return 'same';
}


/***/ }),

/***/ 6530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ identifyImage)
});

// EXTERNAL MODULE: ./lib/src/support/image-reference.js
var image_reference = __webpack_require__(2227);
// EXTERNAL MODULE: ./lib/src/catalog/engines.js + 5 modules
var engines = __webpack_require__(779);
// EXTERNAL MODULE: ./lib/src/catalog/images/holes.js
var holes = __webpack_require__(6858);
// EXTERNAL MODULE: ./lib/src/support/versions.js
var versions = __webpack_require__(9125);
;// CONCATENATED MODULE: ./lib/src/catalog/images/tags.js

/** "16.2-alpine" -> "16.2"; also behind a base system's name: "alpine-2.1.4". */
const leading = (tag) => (0,versions/* leadingVersion */.tP)(tag.replace(/^(?:alpine|debian|ubuntu|distroless|latest|version)-/, ''));
/** A tag that counts something else than the engine. */
const none = () => null;
/** A calendar version: "2019-latest" -> "2019", "2020.9.26" -> "2020.9.26". */
const calendar = (tag) => (0,versions/* leadingVersion */.tP)(tag, 'years');
/** The number behind a word: after("pg") reads "2.11.2-pg14", "pg16.4-ts2.16.1" and "latest-pg17". */
function after(word) {
    return (tag) => {
        for (let at = tag.indexOf(word); at >= 0; at = tag.indexOf(word, at + 1)) {
            const version = startsWord(tag, at) ? (0,versions/* leadingVersion */.tP)(tag.slice(at + word.length)) : null;
            if (version)
                return version;
        }
        return null;
    };
}
const startsWord = (tag, at) => at === 0 || /[^a-z\d]/.test(tag.charAt(at - 1));
/** The first of several readers that finds a version. */
const firstOf = (...readers) => (tag) => {
    for (const read of readers) {
        const version = read(tag);
        if (version)
            return version;
    }
    return null;
};
/** Only so many numbers: supabase's "17.6.1.127" is PostgreSQL 17.6 and a build. */
const numbers = (count, read = leading) => (tag) => read(tag)?.split('.').slice(0, count).join('.') ?? null;

;// CONCATENATED MODULE: ./lib/src/catalog/images/brokers.js


const plain = (engine, names, words = []) => ({
    engine,
    names,
    words,
    version: leading,
});
/**
 * Confluent Platform to the Kafka inside: 4.0 to 5.5 carry 1.0 to 2.5
 * (https://docs.confluent.io/legacy/platform/5.5.15/installation/versions-interoperability.html), 6.0 to 6.2 carry 2.6
 * to 2.8, and from 7.0 (Kafka 3.0) on the major counts four more.
 */
const confluentToKafka = (tag) => {
    const [major = 0, minor] = (leading(tag) ?? '').split('.').map(Number);
    if (minor === undefined)
        return major >= 7 ? String(major - 4) : null;
    if (major === 4)
        return `1.${minor}`;
    if (major === 5)
        return `2.${minor}`;
    if (major === 6)
        return `2.${minor + 6}`;
    return major >= 7 ? `${major - 4}.${minor}` : null;
};
/** "2.13-2.8.1" is Kafka 2.8.1 built with Scala 2.13. */
const behindScala = (tag) => {
    const scala = (0,versions/* leadingVersion */.tP)(tag);
    return scala ? (0,versions/* leadingVersion */.tP)(tag.slice(scala.length + 1)) : null;
};
const kafka = [
    plain('kafka', ['apache/kafka', 'apache/kafka-native', 'ubuntu/kafka', 'soldevelo/kafka'], ['kafka']),
    {
        engine: 'kafka',
        names: [
            'confluentinc/cp-kafka',
            'confluentinc/cp-server',
            'confluentinc/cp-enterprise-kafka',
            'confluentinc/confluent-local',
        ],
        words: ['cp-kafka'],
        version: confluentToKafka,
    },
    { engine: 'kafka', names: ['wurstmeister/kafka'], version: behindScala },
    { engine: 'kafka', names: ['strimzi/kafka'], version: after('kafka-') },
    { engine: 'kafka', names: ['lensesio/fast-data-dev', 'landoop/fast-data-dev'], version: numbers(2) },
    plain('redpanda', ['redpandadata/redpanda', 'vectorized/redpanda'], ['redpanda']),
];
/** Message brokers. */
const brokerImages = [
    ...kafka,
    plain('rabbitmq', ['rabbitmq', 'cimg/rabbitmq', 'circleci/rabbitmq', 'heidiks/rabbitmq-delayed-message-exchange'], ['rabbitmq']),
    plain('nats', ['nats']),
    plain('pulsar', ['apachepulsar/pulsar', 'apachepulsar/pulsar-all', 'apachepulsar/pulsar-standalone']),
    plain('activemq', ['apache/activemq-classic', 'apache/activemq', 'rmohr/activemq', 'symptoma/activemq']),
    plain('artemis', ['apache/activemq-artemis', 'vromero/activemq-artemis']),
    plain('ibm-mq', ['ibm-messaging/mq', 'ibmcom/mq']),
    plain('mosquitto', ['eclipse-mosquitto', 'toke/mosquitto']),
    plain('emqx', ['emqx', 'emqx/emqx', 'emqx/emqx-enterprise']),
    plain('nsq', ['nsqio/nsq']),
    plain('beanstalkd', ['schickling/beanstalkd', 'maateen/docker-beanstalkd']),
    plain('s2', ['s2-streamstore/s2']),
    plain('elasticmq', ['softwaremill/elasticmq', 'softwaremill/elasticmq-native'], ['elasticmq', 'elasticmq-native']),
    { engine: 'elasticmq', names: ['roribio16/alpine-sqs'], version: none },
    plain('pubsub-emulator', [
        'messagebird/gcloud-pubsub-emulator',
        'thekevjames/gcloud-pubsub-emulator',
        'bigtruedata/gcloud-pubsub-emulator',
    ]),
    plain('service-bus-emulator', ['azure-messaging/servicebus-emulator']),
];

;// CONCATENATED MODULE: ./lib/src/catalog/images/mysql.js

/** Whether a tag is of Percona's MongoDB, which shares the repository `percona` with its MySQL. */
const isPerconaMongo = (tag) => tag.startsWith('psmdb');
/** MySQL, MariaDB and Percona's builds. */
const mysql = [
    {
        engine: 'mysql',
        names: [
            'mysql',
            'mysql/mysql-server',
            'mysql/community-server',
            'mysql/enterprise-server',
            'cimg/mysql',
            'circleci/mysql',
            'ubuntu/mysql',
        ],
        words: ['mysql', 'mysql-server'],
        version: leading,
    },
    {
        engine: 'mysql',
        names: ['percona'],
        flavour: 'percona',
        only: (tag) => !isPerconaMongo(tag),
        version: firstOf(after('ps-'), leading),
    },
    {
        engine: 'mysql',
        names: ['percona/percona-server', 'percona/percona-xtradb-cluster'],
        words: ['percona-server', 'percona-xtradb-cluster'],
        flavour: 'percona',
        version: firstOf(after('ps-'), leading),
    },
    {
        engine: 'mysql',
        names: ['percona/percona-xtradb-cluster-operator', 'percona/percona-server-mysql-operator'],
        flavour: 'percona',
        only: (tag) => /(?:^|-)(?:pxc|ps)\d/.test(tag),
        version: firstOf(after('pxc'), after('ps')),
    },
    {
        engine: 'mariadb',
        names: ['mariadb', 'mariadb/server', 'linuxserver/mariadb', 'cimg/mariadb', 'circleci/mariadb'],
        words: ['mariadb', 'mariadb-galera', 'alpine-mariadb'],
        version: leading,
    },
    { engine: 'tidb', names: ['pingcap/tidb'], version: leading },
    { engine: 'singlestore', names: ['singlestore-labs/singlestoredb-dev'], version: numbers(3) },
];

;// CONCATENATED MODULE: ./lib/src/catalog/images/databases.js



const databases_plain = (engine, names, words = []) => ({
    engine,
    names,
    words,
    version: leading,
});
const mongodb = [
    {
        engine: 'mongodb',
        names: [
            'mongo',
            'mongodb/mongodb-community-server',
            'mongodb/mongodb-enterprise-server',
            'mongodb/mongodb-atlas-local',
            'percona/percona-server-mongodb',
            'cimg/mongo',
            'circleci/mongo',
        ],
        words: ['mongodb', 'mongodb-sharded'],
        version: leading,
    },
    {
        engine: 'mongodb',
        names: ['percona'],
        flavour: 'percona',
        only: isPerconaMongo,
        version: after('psmdb-'),
    },
    databases_plain('ferretdb', ['ferretdb/ferretdb', 'ferretdb/all-in-one', 'ferretdb/ferretdb-eval']),
];
const sqlServer = [
    {
        engine: 'mssql',
        names: ['mssql/server', 'mssql/rhel/server', 'microsoft/mssql-server-linux', 'microsoft/mssql-server'],
        words: ['mssql-server'],
        version: calendar,
    },
    {
        engine: 'mssql',
        names: ['azure-sql-edge'],
        words: ['azure-sql-edge'],
        flavour: 'azure-sql-edge',
        version: leading,
    },
];
/** Databases with a repository or two each. */
const databaseImages = [
    ...mongodb,
    ...sqlServer,
    databases_plain('cockroachdb', ['cockroachdb/cockroach', 'cockroachdb/cockroach-unstable'], ['cockroach', 'cockroachdb']),
    databases_plain('yugabytedb', ['yugabytedb/yugabyte']),
    databases_plain('libsql', ['tursodatabase/libsql-server', 'libsql/sqld']),
    databases_plain('h2', ['oscarfonts/h2']),
    databases_plain('oracle', [
        'gvenzl/oracle-free',
        'gvenzl/oracle-xe',
        'database/free',
        'database/express',
        'database/enterprise',
    ]),
    {
        engine: 'oracle',
        names: ['wnameless/oracle-xe-11g-r2', 'oracleinanutshell/oracle-xe-11g'],
        version: () => '11',
    },
    databases_plain('db2', ['db2_community/db2', 'ibmcom/db2']),
    {
        engine: 'firebird',
        names: ['firebirdsql/firebird', 'jacobalberty/firebird'],
        version: (tag) => (0,versions/* leadingVersion */.tP)(tag.replace(/^v/, '')),
    },
    databases_plain('couchdb', ['couchdb', 'apache/couchdb']),
    databases_plain('couchbase', ['couchbase', 'couchbase/server'], []),
    databases_plain('cassandra', ['cassandra'], ['cassandra']),
    databases_plain('scylladb', ['scylladb/scylla']),
    databases_plain('dynamodb-local', ['amazon/dynamodb-local', 'aws-dynamodb-local/aws-dynamodb-local'], ['dynamodb-local']),
    { engine: 'cosmosdb-emulator', names: ['cosmosdb/linux/azure-cosmos-emulator'], version: none },
    databases_plain('spanner-emulator', ['cloud-spanner-emulator/emulator']),
    databases_plain('clickhouse', ['clickhouse', 'clickhouse/clickhouse-server', 'altinity/clickhouse-server', 'yandex/clickhouse-server'], ['clickhouse-server']),
    databases_plain('influxdb', ['influxdb', 'influxdata/influxdb']),
    databases_plain('questdb', ['questdb/questdb']),
    { engine: 'neo4j', names: ['neo4j'], version: firstOf(leading, calendar) },
    databases_plain('arangodb', ['arangodb', 'arangodb/arangodb']),
    databases_plain('rethinkdb', ['rethinkdb']),
    databases_plain('surrealdb', ['surrealdb/surrealdb']),
    databases_plain('dgraph', ['dgraph/dgraph', 'dgraph/standalone']),
    databases_plain('memgraph', ['memgraph/memgraph', 'memgraph/memgraph-mage']),
];

;// CONCATENATED MODULE: ./lib/src/catalog/images/managed-runtimes.js


/** "8u402-b06-jdk" is Java 8; everything else begins with its version. */
const java = (tag) => {
    const update = /^(\d{1,2})u\d{1,4}/.exec(tag)?.[1];
    return update ?? leading(tag);
};
/** A tool's image names its Java further behind: "3.9-eclipse-temurin-17", "8.5-jdk17", "open-17-jdk". */
const behindTool = firstOf(after('temurin-'), after('corretto-'), after('openjdk-'), after('zulu-'), after('liberica-'), after('semeru-'), after('sapmachine-'), after('jdk-'), after('jdk'), after('jre'), after('java'));
const javaImages = [
    {
        engine: 'java',
        names: [
            'openjdk',
            'cimg/openjdk',
            'circleci/openjdk',
            'eclipse-temurin',
            'amazoncorretto',
            'adoptopenjdk',
            'sapmachine',
            'azul/zulu-openjdk',
            'azul/zulu-openjdk-alpine',
            'azul/zulu-openjdk-debian',
            'bellsoft/liberica-openjdk-alpine',
            'bellsoft/liberica-openjdk-debian',
            'bellsoft/liberica-runtime-container',
            'graalvm/jdk-community',
            'graalvm/native-image-community',
            'openjdk/jdk',
            'bitnami/java',
            'chainguard/jdk',
            'chainguard/jre',
            'lambda/java',
        ],
        version: firstOf(java, behindTool),
    },
    { engine: 'java', names: ['ibm-semeru-runtimes'], version: after('open-') },
    {
        engine: 'java',
        names: ['maven', 'gradle', 'tomcat', 'jetty', 'sbtscala/scala-sbt', 'clojure'],
        version: behindTool,
        only: (tag) => behindTool(tag) !== null,
    },
    {
        engine: 'java',
        names: ['devcontainers/java'],
        version: (tag) => (0,versions/* leadingVersion */.tP)(tag.replace(/^(?:dev-|\d(?:\.\d+){0,2}-(?=\d))/, '')),
    },
];
const dotnetNames = ['sdk', 'aspnet', 'runtime', 'runtime-deps'].flatMap((name) => [
    `dotnet/${name}`,
    `dotnet/core/${name}`,
    `dotnet/nightly/${name}`,
]);
/** Runtimes of virtual machines: Java and .NET. */
const managedRuntimeImages = [
    ...javaImages,
    {
        engine: 'dotnet',
        names: [
            ...dotnetNames,
            'ubuntu/dotnet-aspnet',
            'ubuntu/dotnet-runtime',
            'bitnami/aspnet-core',
            'bitnami/dotnet-sdk',
        ],
        version: leading,
    },
    {
        engine: 'dotnet',
        names: ['devcontainers/dotnet'],
        version: (tag) => (0,versions/* leadingVersion */.tP)(tag.replace(/^(?:dev-|\d(?:\.\d+){0,2}-(?=\d))/, '')),
    },
];

;// CONCATENATED MODULE: ./lib/src/catalog/images/others.js

const others_plain = (engine, names) => ({ engine, names, version: leading });
/** Backing services with a role of their own. */
const otherImages = [
    others_plain('zookeeper', ['zookeeper', 'bitnami/zookeeper']),
    // Their tags count the platform, and ZooKeeper's own version is nowhere.
    { engine: 'zookeeper', names: ['confluentinc/cp-zookeeper', 'wurstmeister/zookeeper'], version: none },
    others_plain('etcd', ['etcd', 'coreos/etcd', 'etcd-development/etcd', 'bitnami/etcd']),
    others_plain('consul', ['consul', 'hashicorp/consul', 'bitnami/consul']),
    others_plain('vault', ['vault', 'hashicorp/vault', 'hashicorp/vault-enterprise', 'bitnami/vault']),
    others_plain('openbao', ['openbao/openbao']),
    others_plain('temporal', ['temporalio/auto-setup', 'temporalio/server', 'temporalio/temporal']),
    others_plain('keycloak', ['keycloak/keycloak', 'jboss/keycloak', 'bitnami/keycloak']),
    others_plain('dex', ['dexidp/dex']),
    others_plain('gotenberg', ['gotenberg/gotenberg', 'thecodingmachine/gotenberg']),
    others_plain('tika', ['apache/tika', 'logicalspark/docker-tikaserver']),
    others_plain('electric', ['electricsql/electric']),
];

;// CONCATENATED MODULE: ./lib/src/catalog/images/postgresql.js


const engine = 'postgresql';
const afterPg = after('pg');
/** PostgreSQL and what is built around it: the tag's first number is often the extension's. */
const postgresql = [
    {
        engine,
        names: [
            'postgres',
            'cimg/postgres',
            'circleci/postgres',
            'ubuntu/postgres',
            'bitnami/postgresql-repmgr',
            'cloudnative-pg/postgresql',
            'percona/percona-distribution-postgresql',
            'pgautoupgrade/pgautoupgrade',
            'immich-app/postgres',
            'zalando/spilo',
            'cloudservices/postgresql-rds',
        ],
        words: ['postgresql', 'postgresql-repmgr', 'percona-distribution-postgresql'],
        version: leading,
    },
    // Crunchy Data and the Percona operator put the base system or their own version first.
    {
        engine,
        names: ['crunchydata/crunchy-postgres', 'crunchydata/crunchy-postgres-ha'],
        version: (tag) => (0,versions/* leadingVersion */.tP)(tag.replace(/^(?:ubi|centos|rhel)\d-/, '')),
    },
    {
        engine,
        names: ['crunchydata/crunchy-postgres-gis'],
        variants: ['postgis'],
        version: (tag) => (0,versions/* leadingVersion */.tP)(tag.replace(/^(?:ubi|centos|rhel)\d-/, '')),
    },
    {
        engine,
        names: ['percona/percona-postgresql-operator', 'perconalab/percona-postgresql-operator'],
        only: (tag) => tag.includes('ppg'),
        version: after('ppg'),
    },
    {
        engine,
        names: [
            'postgis/postgis',
            'imresamu/postgis',
            'kartoza/postgis',
            'cloudnative-pg/postgis',
            'nickblah/postgis',
        ],
        words: ['postgis'],
        variants: ['postgis'],
        version: leading,
    },
    {
        engine,
        names: ['pgvector/pgvector', 'ankane/pgvector'],
        words: ['pgvector'],
        variants: ['pgvector'],
        version: afterPg,
    },
    {
        engine,
        names: ['tensorchord/pgvecto-rs', 'tensorchord/vchord-postgres', 'tensorchord/vchord-suite'],
        variants: ['vectorchord'],
        version: afterPg,
    },
    {
        engine,
        names: ['timescale/timescaledb', 'timescale/timescaledb-ha', 'timescale/timescaledb-postgis'],
        words: ['timescaledb', 'timescaledb-ha'],
        variants: ['timescaledb'],
        version: afterPg,
    },
    {
        engine,
        names: ['citusdata/citus'],
        variants: ['citus'],
        version: firstOf(after('pg'), after('postgres_')),
    },
    { engine, names: ['paradedb/paradedb'], variants: ['paradedb'], version: afterPg },
    { engine, names: ['apache/age'], variants: ['age'], version: firstOf(after('pg'), after('release_pg')) },
    { engine, names: ['supabase/postgres'], flavour: 'supabase', version: numbers(2) },
];

;// CONCATENATED MODULE: ./lib/src/catalog/images/redis.js

/** Redis, what descends from it, and memcached. */
const redis = [
    {
        engine: 'redis',
        names: [
            'redis',
            'cimg/redis',
            'circleci/redis',
            'ubuntu/redis',
            'opstree/redis',
            'grokzen/redis-cluster',
        ],
        words: ['redis', 'redis-cluster'],
        version: leading,
    },
    {
        engine: 'redis',
        names: ['redis/redis-stack', 'redis/redis-stack-server'],
        words: ['redis-stack', 'redis-stack-server'],
        flavour: 'redis-stack',
        version: leading,
    },
    // Their tags count the module.
    {
        engine: 'redis',
        names: ['redislabs/rejson', 'redislabs/redisearch', 'redislabs/redismod', 'redislabs/redistimeseries'],
        flavour: 'redis-stack',
        version: none,
    },
    {
        engine: 'valkey',
        names: ['valkey/valkey', 'valkey/valkey-bundle', 'valkey/valkey-extensions'],
        words: ['valkey', 'valkey-cluster', 'valkey-bundle'],
        version: leading,
    },
    {
        engine: 'keydb',
        names: ['eqalpha/keydb', 'snapchat/keydb'],
        words: ['keydb'],
        version: firstOf(leading, after('v')),
    },
    { engine: 'dragonfly', names: ['dragonflydb/dragonfly', 'dragonflydb/dragonfly-ubuntu'], version: leading },
    { engine: 'garnet', names: ['microsoft/garnet', 'microsoft/garnet-alpine'], version: leading },
    { engine: 'memcached', names: ['memcached'], words: ['memcached'], version: leading },
    { engine: 'hazelcast', names: ['hazelcast/hazelcast'], version: leading },
];

;// CONCATENATED MODULE: ./lib/src/catalog/images/refused.js
/** Words that make an image with an engine's name something beside the engine: a client, a proxy, a console. */
const words = new Set([
    ...['exporter', 'commander', 'express', 'operator', 'proxy', 'client', 'backup', 'backups', 'init'],
    ...['dashboard', 'dashboards', 'kibana', 'connect', 'insight', 'admin', 'ui', 'cli', 'mc', 'metastore'],
    ...['console', 'browser', 'sentinel', 'pgbouncer', 'agent', 'registry', 'rest', 'tools', 'chart', 'charts'],
    ...['bitnamicharts', 'metrics', 'monitor', 'monitoring', 'keeper'],
]);
/** Whether any word of the path's components says that this is no engine. */
function isRefused(path) {
    return path.some((component) => component.split(/[-_.]/).some((word) => words.has(word) || word.startsWith('migrat')));
}

// EXTERNAL MODULE: ./lib/src/catalog/node-code-names.js
var node_code_names = __webpack_require__(981);
;// CONCATENATED MODULE: ./lib/src/catalog/images/runtimes.js



/** Development containers: "1-3.12-bookworm", "dev-4.0-bookworm", "3.12", where the first number may be the image's. */
const devcontainer = (tag) => {
    const own = tag.replace(/^dev-/, '');
    const image = /^\d{1,2}(?:\.\d{1,3}){0,2}-(?=\d)/.exec(own)?.[0] ?? '';
    const version = (0,versions/* leadingVersion */.tP)(own.slice(image.length));
    return version && (version.includes('.') || Number(version) > 4) ? version : null;
};
const devcontainers = (...names) => names.map((name) => `devcontainers/${name}`);
/** Official, CircleCI's and Bitnami's images of one runtime. */
const usual = (engine, names, version = leading) => ({
    engine,
    names: names.flatMap((name) => [name, `cimg/${name}`, `circleci/${name}`, `bitnami/${name}`]),
    version,
});
const node = [
    usual('node', ['node'], firstOf(leading, (tag) => (0,node_code_names/* nodeCodeName */.T)(tag.split('-')[0] ?? ''))),
    {
        engine: 'node',
        names: ['chainguard/node', 'lambda/nodejs', 'amazon/aws-lambda-nodejs'],
        version: leading,
    },
    { engine: 'node', names: devcontainers('typescript-node', 'javascript-node'), version: devcontainer },
    usual('bun', ['oven/bun']),
    usual('deno', ['denoland/deno']),
];
const python = [
    usual('python', ['python']),
    {
        engine: 'python',
        names: ['chainguard/python', 'lambda/python', 'amazon/aws-lambda-python'],
        version: leading,
    },
    { engine: 'python', names: devcontainers('python'), version: devcontainer },
    // The installer's image is a runtime only where its tag names one.
    {
        engine: 'python',
        names: ['astral-sh/uv'],
        only: (tag) => /python\d/.test(tag),
        version: after('python'),
    },
    {
        engine: 'python',
        names: [
            'tiangolo/uvicorn-gunicorn-fastapi',
            'tiangolo/uvicorn-gunicorn',
            'tiangolo/uvicorn-gunicorn-starlette',
            'tiangolo/meinheld-gunicorn',
            'tiangolo/uwsgi-nginx-flask',
            'tiangolo/uwsgi-nginx',
            'nikolaik/python-nodejs',
        ],
        version: after('python'),
    },
];
const ruby = [
    usual('ruby', ['ruby']),
    { engine: 'ruby', names: ['images/ruby', 'lambda/ruby'], version: leading },
    { engine: 'ruby', names: devcontainers('ruby'), version: devcontainer },
];
const php = [
    usual('php', ['php']),
    {
        engine: 'php',
        names: [
            'bitnami/php-fpm',
            'serversideup/php',
            'webdevops/php-nginx',
            'webdevops/php-apache',
            'webdevops/php',
            'wodby/php',
            'thecodingmachine/php',
            'shinsenter/php',
        ],
        version: leading,
    },
    { engine: 'php', names: ['dunglas/frankenphp'], variants: ['frankenphp'], version: after('php') },
    { engine: 'php', names: ['phpswoole/swoole'], version: after('php') },
    { engine: 'php', names: devcontainers('php'), version: devcontainer },
];
const compiled = [
    usual('go', ['golang']),
    usual('go', ['go']),
    { engine: 'go', names: devcontainers('go'), version: devcontainer },
    usual('rust', ['rust']),
    // The tag counts the image.
    { engine: 'rust', names: devcontainers('rust'), version: none },
    { engine: 'rust', names: ['lukemathwalker/cargo-chef'], version: after('rust-') },
    usual('elixir', ['elixir']),
    { engine: 'elixir', names: ['hexpm/elixir', 'bitwalker/alpine-elixir'], version: leading },
    usual('erlang', ['erlang']),
    { engine: 'erlang', names: ['hexpm/erlang', 'bitwalker/alpine-erlang'], version: leading },
];
/** Language runtimes other than Java and .NET. */
const runtimeImages = [...node, ...python, ...ruby, ...php, ...compiled];

;// CONCATENATED MODULE: ./lib/src/catalog/images/stores.js


const stores_plain = (engine, names, words = []) => ({
    engine,
    names,
    words,
    version: leading,
});
/** MinIO dates its releases: "RELEASE.2025-04-22T22-12-26Z" -> "2025.04.22". */
const minioRelease = (tag) => {
    const [, year, month, day] = /^release\.(\d{4})-(\d\d)-(\d\d)t/.exec(tag) ?? [];
    return year && month && day && (0,versions/* isVersion */.lF)(year) ? `${year}.${month}.${day}` : null;
};
const storage = [
    {
        engine: 'minio',
        names: ['minio/minio', 'bitnami/minio', 'coollabsio/minio', 'pgsty/minio', 'chainguard/minio'],
        words: ['minio'],
        version: firstOf(minioRelease, calendar),
    },
    stores_plain('s3mock', ['adobe/s3mock'], ['s3mock']),
    stores_plain('seaweedfs', ['chrislusf/seaweedfs', 'bitnami/seaweedfs']),
    stores_plain('garage', ['dxflrs/garage', 'dxflrs/amd64_garage', 'dxflrs/arm64_garage']),
    stores_plain('rustfs', ['rustfs/rustfs']),
    {
        engine: 'localstack',
        names: ['localstack/localstack', 'localstack/localstack-pro', 'gresau/localstack-persist'],
        words: ['localstack'],
        version: firstOf(leading, calendar),
    },
    stores_plain('moto', ['motoserver/moto']),
    stores_plain('fake-gcs-server', ['fsouza/fake-gcs-server'], ['fake-gcs-server']),
    stores_plain('azurite', ['azure-storage/azurite', 'arafato/azurite'], ['azurite']),
];
const search = [
    stores_plain('elasticsearch', [
        'elasticsearch',
        'elastic/elasticsearch',
        'elasticsearch/elasticsearch',
        'elasticsearch/elasticsearch-oss',
        'elasticsearch/elasticsearch-wolfi',
    ], ['elasticsearch-oss']),
    stores_plain('opensearch', ['opensearchproject/opensearch'], ['opensearch']),
    stores_plain('solr', ['solr', 'apache/solr']),
    stores_plain('meilisearch', ['getmeili/meilisearch', 'getmeili/meilisearch-enterprise'], ['meilisearch']),
    stores_plain('typesense', ['typesense/typesense'], ['typesense']),
    stores_plain('manticore', ['manticoresearch/manticore']),
    stores_plain('zincsearch', ['zinclabs/zincsearch', 'zinclabs/zinc']),
    stores_plain('vespa', ['vespaengine/vespa']),
    stores_plain('qdrant', ['qdrant/qdrant'], ['qdrant']),
    stores_plain('weaviate', ['semitechnologies/weaviate'], ['weaviate']),
    stores_plain('milvus', ['milvusdb/milvus']),
    stores_plain('chroma', ['chromadb/chroma', 'chroma-core/chroma']),
];
const mail = [
    stores_plain('mailpit', ['axllent/mailpit'], ['mailpit']),
    stores_plain('mailhog', ['mailhog/mailhog', 'jcalonso/mailhog', 'cd2team/mailhog'], ['mailhog']),
    stores_plain('maildev', ['maildev/maildev', 'djfarrelly/maildev'], ['maildev']),
    stores_plain('mailcatcher', ['sj26/mailcatcher', 'schickling/mailcatcher', 'dockage/mailcatcher'], ['mailcatcher']),
    stores_plain('mailcrab', ['marlonb/mailcrab']),
    stores_plain('inbucket', ['inbucket/inbucket', 'jhillyerd/inbucket'], ['inbucket']),
    stores_plain('smtp4dev', ['rnwood/smtp4dev'], ['smtp4dev']),
    stores_plain('greenmail', ['greenmail/standalone']),
    stores_plain('fake-smtp-server', [
        'gessnerfl/fake-smtp-server',
        'haravich/fake-smtp-server',
        'reachfive/fake-smtp-server',
    ]),
    stores_plain('smtp', ['bytemark/smtp', 'namshi/smtp', 'boky/postfix']),
];
/** Object storage, search and mail. */
const storeImages = [...storage, ...search, ...mail];

;// CONCATENATED MODULE: ./lib/src/catalog/images/table.js











/** Every group of the catalogue. */
const imageGroups = [
    ...postgresql,
    ...mysql,
    ...databaseImages,
    ...redis,
    ...brokerImages,
    ...storeImages,
    ...otherImages,
    ...runtimeImages,
    ...managedRuntimeImages,
];
const byName = new Map();
for (const group of imageGroups)
    for (const name of group.names)
        byName.set(name, [...(byName.get(name) ?? []), group]);
/** Groups that anybody's registry may show by a last component; a runtime's name is too common a word for that. */
const byWord = new Map(imageGroups
    .filter((group) => !['runtime', 'other'].includes((0,engines/* engine */.Hi)(group.engine).role))
    .flatMap((group) => [...group.names.filter((name) => !name.includes('/')), ...(group.words ?? [])].map((word) => [word, group])));
// Components after which a mirror repeats Docker Hub's names, and Docker's own namespaces per architecture.
const mirrors = new Set([
    ...['library', 'docker.io', 'index.docker.io', 'registry-1.docker.io', 'docker', 'dockerhub', 'docker-hub'],
    ...['docker-remote', 'docker-hub-remote', 'docker-proxy', 'dockerhub-proxy', 'docker-mirror', 'mirror'],
    ...['imported', 'containers', 'cache', 'hub', 'dhi'],
    ...['amd64', 'arm64v8', 'arm32v5', 'arm32v6', 'arm32v7', 'i386', 'ppc64le', 's390x', 'riscv64', 'mips64le'],
]);
/** The groups that a path may belong to, most telling first. */
function groupsOf(path) {
    for (let from = 0; from < path.length - 1; from++) {
        const groups = byName.get(path.slice(from).map(withoutRenames).join('/'));
        if (groups)
            return groups;
    }
    const last = path.at(-1) ?? '';
    const before = path.at(-2);
    const official = byName.get(last);
    if (official && (before === undefined || mirrors.has(before)))
        return official;
    const group = isRefused(path) ? undefined : byWord.get(last);
    return group ? [group] : [];
}
/** Bitnami's catalogue moved twice; the images stayed what they were. */
const withoutRenames = (component) => component === 'bitnamilegacy' || component === 'bitnamisecure' ? 'bitnami' : component;

// EXTERNAL MODULE: ./lib/src/catalog/images/variants.js
var variants = __webpack_require__(935);
;// CONCATENATED MODULE: ./lib/src/catalog/images/versioned-names.js

const versioned_names_engines = new Map([
    ['postgresql', 'postgresql'],
    ['spilo', 'postgresql'],
    ['mysql', 'mysql'],
    ['mariadb', 'mariadb'],
    ['mongodb', 'mongodb'],
    ['redis', 'redis'],
    ['valkey', 'valkey'],
    ['memcached', 'memcached'],
    ['nodejs', 'node'],
    ['python', 'python'],
    ['ruby', 'ruby'],
    ['php', 'php'],
    ['java', 'java'],
    ['openjdk', 'java'],
    ['dotnet', 'dotnet'],
]);
// Software collections (`rhel9/postgresql-15`, `sclorg/mysql-80-c9s`), distroless (`java21-debian12`), Sail, Spilo.
const owners = new Set([
    'distroless',
    'laravelsail',
    'sclorg',
    'centos',
    'centos7',
    'zalando',
    'acid',
    'rhscl',
    'dotnet',
]);
const redHat = /^(?:rhel|ubi)\d{1,2}$/;
const versioned_names_form = /^([a-z]{3,10})-?(\d{1,4})(?:$|-(?:c\d{1,2}s|centos\d?|rhel\d{1,2}|ubi\d{1,2}|debian\d{1,2}|composer|alpine|runtime)$)/;
/** Reads `rhel9/postgresql-15`, `sclorg/mariadb-1011-c9s`, `distroless/nodejs22-debian12`; null for other names. */
function versionedName(path) {
    const owner = path.at(-2) ?? '';
    if (!owners.has(owner) && !redHat.test(owner))
        return null;
    const [, word = '', digits = ''] = versioned_names_form.exec(path.at(-1) ?? '') ?? [];
    const id = versioned_names_engines.get(word);
    return id ? { engine: id, version: dotted(id, digits) } : null;
}
/** Digits without their dot: MySQL "80" is 8.0, MariaDB "1011" 10.11, Python "311" 3.11, PostgreSQL "96" 9.6, "15" 15. */
function dotted(id, digits) {
    if (id === 'mariadb' && digits.length > 2)
        return `${digits.slice(0, 2)}.${digits.slice(2)}`;
    const hasMinor = (0,engines/* engine */.Hi)(id).boundary(digits) === 2 || (id === 'postgresql' && digits.startsWith('9'));
    return hasMinor && digits.length > 1 ? `${digits.slice(0, 1)}.${digits.slice(1)}` : digits;
}

;// CONCATENATED MODULE: ./lib/src/catalog/images.js






/**
 * What a container image runs, or null where it is no backing service and no runtime that the catalogue knows:
 * helpers (consoles, exporters, proxies), the application's own image, and texts that are no image reference.
 * A tag with a variable in it is `unresolved` unless what stands before already says the version; so is a digest
 * without a telling tag, because it does not move and yet says no version.
 */
function identifyImage(reference) {
    const parts = partsOf(reference);
    if (!parts)
        return null;
    const tag = parts.tag?.toLowerCase() ?? '';
    const named = versionedName(parts.path);
    if (named)
        return identity(named, parts, named.version);
    const group = groupsOf(parts.path).find(({ only }) => only?.(tag) ?? true);
    return group ? identity(group, parts, group.version(tag)) : null;
}
/** Takes a reference apart; what is unknown in front of the name is left out, and a tag ends before a hole. */
function partsOf(reference) {
    if (reference.length > 512 || !/^[\x20-\x7e]+$/.test(reference))
        return null;
    const [named = '', ...rest] = ((0,holes/* withHoles */.S)(reference) ?? '').split('@');
    const colon = named.lastIndexOf(':');
    const tagged = colon > named.lastIndexOf('/');
    const [first = '', ...behindHoles] = (tagged ? named.slice(0, colon) : named).split(holes/* hole */.f);
    const name = behindHoles.pop()?.replace(/^\//, '') ?? first;
    const tag = tagged ? named.slice(colon + 1) : null;
    const known = tag?.split(holes/* hole */.f)[0] ?? '';
    const pieces = (tag ?? '').replaceAll(holes/* hole */.f, '-').toLowerCase();
    const cut = known !== (tag ?? '') || rest.some((part) => part.includes(holes/* hole */.f));
    const digest = rest.length > 0 && !cut ? `@${rest.join('@')}` : '';
    const parsed = (0,image_reference/* parseImageReference */.o)(`${name}${known ? `:${known}` : ''}${digest}`);
    return parsed && tag !== '' ? { ...parsed, tag: settled(known, cut), cut, pieces } : null;
}
/** The part of a cut tag that no continuation can change: up to its last separator. */
function settled(known, cut) {
    if (!cut)
        return known || null;
    const end = Math.max(known.lastIndexOf('-'), known.lastIndexOf('.'));
    return end < 0 ? null : known.slice(0, end);
}
function identity(group, { digest, cut, pieces }, version) {
    return {
        role: (0,engines/* engine */.Hi)(group.engine).role,
        engine: group.engine,
        flavour: group.flavour ?? null,
        variants: [...new Set([...(group.variants ?? []), ...(0,variants/* variantsOf */.I)(pieces)])],
        version,
        pin: version ? 'exact' : cut || digest || /\d/.test((0,variants/* withoutVariants */.d)(pieces)) ? 'unresolved' : 'floating',
    };
}


/***/ }),

/***/ 6858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ withHoles),
/* harmony export */   f: () => (/* binding */ hole)
/* harmony export */ });
/** Stands for a part of a reference that only becomes known later. Outside ASCII, so that no reference contains it. */
const hole = '\uE000';
const closed = [
    ['${{', '}}'],
    ['{{', '}}'],
    ['<%', '%>'],
    ['((', '))'],
];
const nested = [
    ['${', '}'],
    ['$(', ')'],
    ['#{', '}'],
    ['%{', '}'],
    ['{', '}'],
];
/**
 * Puts a hole for each variable or expression (`${X:-y}`, `$X`, `${{ x }}`, `{{ x }}`, `<%= x %>`, `((x))`), or null
 * where one does not end. Expressions are not evaluated here: a reader that can resolve them does so before.
 */
function withHoles(text) {
    let result = '';
    for (let at = 0; at < text.length;) {
        const end = endOfExpression(text, at);
        if (end === null)
            return null;
        result += end > at ? hole : text.charAt(at);
        at = end > at ? end : at + 1;
    }
    return result;
}
/** Where the expression that starts there ends; the start itself where none starts; null where it does not end. */
function endOfExpression(text, start) {
    for (const [open, close] of closed)
        if (text.startsWith(open, start)) {
            const end = text.indexOf(close, start + open.length);
            return end < 0 ? null : end + close.length;
        }
    for (const [open, close] of nested)
        if (text.startsWith(open, start))
            return endOfNested(text, start + open.length, close);
    const name = text.charAt(start) === '$' ? /^\$\w{1,100}/.exec(text.slice(start, start + 102)) : null;
    return start + (name?.[0].length ?? 0);
}
function endOfNested(text, start, close) {
    const open = close === ')' ? '(' : '{';
    let depth = 1;
    for (let at = start; at < text.length; at++) {
        if (text.charAt(at) === open)
            depth++;
        if (text.charAt(at) === close && --depth === 0)
            return at + 1;
    }
    return null;
}


/***/ }),

/***/ 935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ variantsOf),
/* harmony export */   d: () => (/* binding */ withoutVariants)
/* harmony export */ });
/** Words of tags that change what runs within one version: base system, C library, extensions. */
const words = new Set([
    ...['alpine', 'slim', 'distroless', 'chiseled', 'nanoserver', 'windowsservercore', 'musl'],
    ...['buster', 'bullseye', 'bookworm', 'trixie'],
    ...['bionic', 'focal', 'jammy', 'noble', 'resolute'],
    ...['postgis', 'pgvector', 'timescaledb', 'orioledb', 'vectorchord', 'pgvectors'],
    ...['fpm', 'apache', 'zts', 'frankenphp'],
]);
const universalBaseImage = /^ubi\d{0,2}$/;
/** The variants that a tag names ("3.13-slim-trixie" -> slim, trixie), in the tag's order. */
function variantsOf(tag) {
    return tag
        .split(/[-_.]/)
        .map((word) => (universalBaseImage.test(word) ? 'ubi' : word.replace(/\d+$/, '')))
        .filter((word) => words.has(word) || word === 'ubi');
}
/** What is left of a tag that names no version: numbers of base systems taken away. */
function withoutVariants(tag) {
    return tag
        .split(/[-_]/)
        .filter((word) => !/^(?:alpine|ubi|debian|ubuntu|ltsc|java|jdk|v)?\d{0,4}(?:\.\d{1,2})?$/.test(word) ||
        /^\d/.test(word))
        .join('-');
}


/***/ }),

/***/ 981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ nodeCodeName)
/* harmony export */ });
/** Names of Node's long-term support lines (https://github.com/nodejs/Release/blob/main/CODENAMES.md). */
const names = new Map([
    ['argon', '4'],
    ['boron', '6'],
    ['carbon', '8'],
    ['dubnium', '10'],
    ['erbium', '12'],
    ['fermium', '14'],
    ['gallium', '16'],
    ['hydrogen', '18'],
    ['iron', '20'],
    ['jod', '22'],
    ['krypton', '24'],
    ['lithium', '26'],
]);
/** The major version of a line's name ("krypton", "lts/krypton" -> "24"), or null: `lts/*` moves. */
function nodeCodeName(name) {
    return names.get(name.toLowerCase().replace(/^lts[/-]/, '')) ?? null;
}


/***/ }),

/***/ 3143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VB: () => (/* binding */ isEmulatorOf),
/* harmony export */   WD: () => (/* binding */ isMailCatcher),
/* harmony export */   WG: () => (/* binding */ isStandIn),
/* harmony export */   mO: () => (/* binding */ isJobFramework),
/* harmony export */   nq: () => (/* binding */ isEmbedded),
/* harmony export */   pB: () => (/* binding */ compatibility)
/* harmony export */ });
/* unused harmony exports isEmulator, jobStore */
/* harmony import */ var _engines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(779);

/** What stands in for a managed service outside production: emulator and the services that it plays. */
const emulated = new Map([
    ...['minio', 's3mock', 'seaweedfs', 'garage', 'rustfs'].map((id) => [id, ['s3']]),
    ['localstack', ['s3', 'sqs', 'sns', 'dynamodb', 'ses', 'kinesis']],
    ['moto', ['s3', 'sqs', 'sns', 'dynamodb', 'ses', 'kinesis']],
    ['elasticmq', ['sqs']],
    ['dynamodb-local', ['dynamodb']],
    ['azurite', ['azure-blob', 'azure-queue']],
    ['cosmosdb-emulator', ['cosmosdb']],
    ['service-bus-emulator', ['service-bus']],
    ['fake-gcs-server', ['gcs']],
    ['pubsub-emulator', ['pubsub']],
    ['spanner-emulator', ['spanner']],
]);
/** What takes mail and shows it instead of delivering it. */
const mailCatchers = new Set([
    ...['mailpit', 'mailhog', 'mailcatcher', 'maildev', 'mailcrab', 'inbucket', 'smtp4dev', 'greenmail'],
    ...['fake-smtp-server', 'letter_opener', 'console'],
]);
/** What an application's settings choose instead of a server: its own memory, process or disk, or nothing. */
const standIns = new Set(['in-memory', 'in-process', 'null', 'disabled', 'local-disk']);
/** Databases inside the application's process. */
const embedded = new Set(['sqlite', 'h2', 'hsqldb', 'derby', 'duckdb']);
/**
 * Families that share a protocol and yet differ in types, comparison and locking so much that one is no stand-in for
 * the other: MySQL and MariaDB, PostgreSQL and CockroachDB.
 */
const differentWithinFamily = new Set(['mysql', 'postgresql']);
/**
 * What a job framework (or a cache or a message bus of its kind) keeps its jobs in: one of these engines, or the
 * application's own database.
 */
const jobStores = new Map([
    ...['sidekiq', 'resque', 'bullmq', 'rq'].map((id) => [id, ['redis']]),
    ['celery', ['redis', 'rabbitmq', 'sqs']],
    ...['delayed_job', 'solid_queue', 'solid_cable', 'solid_cache', 'good_job', 'que', 'oban'].map((id) => [id, []]),
]);
/** Whether `a` emulates the managed service `b`: MinIO and S3, LocalStack and SQS, a mail catcher and any mail. */
function isEmulatorOf(a, b) {
    return (emulated.get(a)?.includes(b) === true ||
        (mailCatchers.has(a) && !mailCatchers.has(b) && (0,_engines_js__WEBPACK_IMPORTED_MODULE_0__/* .engine */ .Hi)(b).role === 'mail'));
}
/** Whether it emulates anything at all. */
function isEmulator(id) {
    return emulated.has(id) || mailCatchers.has(id);
}
/** Whether it catches mail instead of delivering it. */
function isMailCatcher(id) {
    return mailCatchers.has(id);
}
/** Whether settings choose it instead of a server: memory, process, local disk, nothing. */
function isStandIn(id) {
    return standIns.has(id);
}
/** Whether it is a database inside the application's process. */
function isEmbedded(id) {
    return embedded.has(id);
}
/** Whether it runs jobs and needs a store for them. */
function isJobFramework(id) {
    return jobStores.has(id);
}
/** Where a job framework keeps its jobs; null for everything else. No engines: in the application's database. */
function jobStore(id) {
    const engines = jobStores.get(id);
    return engines ? { role: engines.length > 0 ? 'cache' : 'database', engines } : null;
}
/**
 * `same`: one engine, or a job framework and a store that it uses; `emulator`: one plays the other, or both play one
 * managed service; `protocol`: made to replace each other, with few exceptions (Redis and Valkey, Kafka and Redpanda);
 * `embedded`: one of them needs no server; otherwise `different`.
 */
function compatibility(a, b) {
    if (a === b || keepsJobsIn(a, b) || keepsJobsIn(b, a))
        return 'same';
    if (isEmulatorOf(a, b) || isEmulatorOf(b, a) || playOneService(a, b))
        return 'emulator';
    const family = (0,_engines_js__WEBPACK_IMPORTED_MODULE_0__/* .engine */ .Hi)(a).family;
    if (family === (0,_engines_js__WEBPACK_IMPORTED_MODULE_0__/* .engine */ .Hi)(b).family && !differentWithinFamily.has(family))
        return 'protocol';
    return [a, b].some((id) => isStandIn(id) || isEmbedded(id)) ? 'embedded' : 'different';
}
function keepsJobsIn(framework, store) {
    const needed = jobStore(framework);
    if (!needed)
        return false;
    if (needed.role === 'database')
        return (0,_engines_js__WEBPACK_IMPORTED_MODULE_0__/* .engine */ .Hi)(store).role === 'database' && !isEmbedded(store);
    return needed.engines.includes(store) || needed.engines.includes((0,_engines_js__WEBPACK_IMPORTED_MODULE_0__/* .engine */ .Hi)(store).family);
}
const playOneService = (a, b) => (mailCatchers.has(a) && mailCatchers.has(b)) ||
    emulated.get(a)?.some((service) => emulated.get(b)?.includes(service)) === true;


/***/ }),

/***/ 8980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   bC: () => (/* binding */ unjudged),
/* harmony export */   hS: () => (/* binding */ exitCodes)
/* harmony export */ });
/** What a run ends with; continuous integration and scripts decide by it. */
const exitCodes = {
    /** Nothing that counts differs. */
    pass: 0,
    /** Findings at or above the threshold. */
    findings: 1,
    /** No judgement: wrong usage or configuration, a changed file that cannot be read, a crash. */
    noJudgement: 2,
    /** Fewer than two environments declare anything. */
    nothingToCompare: 3,
};
/** The exit code of a complete report. */
function exitCodeOf(report, unjudged) {
    if (report.verdict === 'fail')
        return exitCodes.findings;
    if (unjudged.length > 0)
        return exitCodes.noJudgement;
    const { dev, ci, prod } = report.coverage.byEnvironment;
    const declaring = [dev, ci, prod].filter((count) => count > 0).length;
    return declaring < 2 ? exitCodes.nothingToCompare : exitCodes.pass;
}
/**
 * Files that cannot be read and that this change brought into that state: nobody can say what they would have shown.
 * What the base revision already had does not stop anyone.
 */
function unjudged(report, head, base) {
    if (!base)
        return [];
    return report.notices.filter(({ unread, at }) => unread && head.text(at.file) !== base.text(at.file));
}


/***/ }),

/***/ 7249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   og: () => (/* binding */ ownRules)
/* harmony export */ });
/* unused harmony export counts */
/* harmony import */ var _support_waivers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5687);

/** What the judge itself finds: differences between what is allowed or required and what is there. */
const ownRules = [
    {
        id: 'allowance-expired',
        title: 'An allowance has ended',
        gap: 'tools',
        description: 'An allowed difference whose `until` date has passed counts again; this names the allowance.',
    },
    {
        id: 'allowance-unused',
        title: 'An allowance matches nothing',
        gap: 'tools',
        description: 'An allowed difference that is no longer found. Left in place it would hide the next one.',
    },
    {
        id: 'allowance-without-reason',
        title: 'An allowance gives no reason',
        gap: 'tools',
        description: 'A comment `parity-gate: ignore <rule>` without ` -- reason` allows nothing.',
    },
    {
        id: 'environment-not-declared',
        title: 'A required environment declares nothing',
        gap: 'tools',
        description: 'The option `require` names an environment for which no file declares anything.',
    },
];
const rank = { high: 3, medium: 2, low: 1 };
/** Says of every finding whether it is new, known or allowed, adds what is wrong with the allowances, and decides. */
function judge(evidence, options) {
    const used = new Set();
    const stated = evidence.findings
        .flatMap((one) => levelled(one, options))
        .map((one) => state(one, evidence, options, used));
    const findings = [
        ...stated,
        ...aboutAllowances(evidence, options, used),
        ...notDeclared(evidence, options),
    ].sort(worstFirst);
    return { verdict: findings.some((one) => counts(one, options)) ? 'fail' : 'pass', findings };
}
/** Whether a finding fails the gate. */
function counts(one, options) {
    if (one.state === 'allowed' || options.failOn === 'none')
        return false;
    if (one.state === 'known' && options.scope === 'new')
        return false;
    return rank[one.severity] >= rank[options.failOn];
}
function levelled(one, options) {
    const level = options.rules[one.rule];
    if (level === 'off')
        return [];
    return [level ? { ...one, severity: level } : one];
}
function state(one, evidence, options, used) {
    const waiver = evidence.waivers.find((candidate) => candidate.rule === one.rule && [one.at, ...one.related].some((place) => (0,_support_waivers_js__WEBPACK_IMPORTED_MODULE_0__/* .beside */ .v)(candidate, place)));
    const allowance = waiver ?? options.allow.find((candidate) => covers(candidate, one));
    if (allowance)
        used.add(allowance);
    if (allowance?.reason && !expired(allowance.until, options))
        return { ...one, state: 'allowed', allowance: { reason: allowance.reason, until: allowance.until } };
    return evidence.base?.has(one.fingerprint) ? { ...one, state: 'known' } : one;
}
function covers(allowed, one) {
    const all = (wanted, found) => wanted === null || wanted.every((word) => found.includes(word));
    return (allowed.rule === one.rule &&
        (allowed.project === null || allowed.project === one.project) &&
        (allowed.role === null || allowed.role === one.role) &&
        all(allowed.environments, one.environments) &&
        all(allowed.engines, one.engines));
}
const expired = (until, options) => until !== null && until < options.today;
/** An allowance that lapsed, gives no reason or matches nothing any more is itself worth a line. */
function aboutAllowances(evidence, options, used) {
    return [...options.allow, ...evidence.waivers].flatMap((one) => {
        if (!one.reason)
            return [
                allowanceFinding(one, 'allowance-without-reason', 'gives no reason, so it allows nothing', 'Write why after ` -- `.'),
            ];
        if (!used.has(one))
            return [allowanceFinding(one, 'allowance-unused', 'matches no finding any more', 'Remove it.')];
        return expired(one.until, options)
            ? [
                allowanceFinding(one, 'allowance-expired', `ended on ${one.until}`, 'Close the gap, or give it a new date with a reason.'),
            ]
            : [];
    });
}
function allowanceFinding(one, rule, what, fix) {
    return {
        rule,
        gap: 'tools',
        severity: 'low',
        state: 'new',
        project: '.',
        role: 'other',
        environments: [],
        engines: [],
        title: `The allowance of ${one.rule} ${what}`,
        why: 'Allowances that nobody looks after hide the next gap.',
        fix,
        at: one.at,
        related: [],
        behaviours: [],
        fingerprint: `${rule}/${one.rule}/${one.at.file}/${one.reason ?? ''}`,
    };
}
/** What `require` asks for and no file declares. */
function notDeclared(evidence, options) {
    const missing = options.require.filter((environment) => !evidence.declarations.some((one) => one.environment === environment));
    return missing.map((environment) => ({
        rule: 'environment-not-declared',
        gap: 'tools',
        severity: 'high',
        state: 'new',
        project: '.',
        role: 'other',
        environments: [environment],
        engines: [],
        title: `Nothing here declares what ${environment} runs, and the configuration requires it`,
        why: 'What is not declared cannot be compared, and silence would look like parity.',
        fix: 'Declare it under `production:` in .github/parity.yml, place its files under `environments:`, or drop it from `require`.',
        at: { file: '.github/parity.yml', line: 1 },
        related: [],
        behaviours: [],
        fingerprint: `environment-not-declared/${environment}`,
    }));
}
function worstFirst(a, b) {
    const states = { new: 0, known: 1, allowed: 2 };
    return (states[a.state] - states[b.state] ||
        rank[b.severity] - rank[a.severity] ||
        (a.fingerprint < b.fingerprint ? -1 : a.fingerprint > b.fingerprint ? 1 : 0));
}


/***/ }),

/***/ 7915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./lib/src/catalog/engines.js + 5 modules
var engines = __webpack_require__(779);
// EXTERNAL MODULE: ./lib/src/catalog/relations.js
var relations = __webpack_require__(3143);
// EXTERNAL MODULE: ./lib/src/support/comparison.js
var comparison = __webpack_require__(461);
;// CONCATENATED MODULE: ./lib/src/rules/engine-differs.js



/** One purpose, another engine. */
const engineDiffers = {
    id: 'engine-differs',
    title: 'Another engine plays the role',
    gap: 'tools',
    description: 'Compares which engine serves a purpose in CI and development with the one in production: SQLite beside PostgreSQL, an in-memory cache beside Redis, a local folder beside S3. One of several engines on purpose is enough, as long as a server is met by a server. An emulator of a managed service is a pair by design and low at most.',
    check: (facts) => facts.services
        .filter((service) => service.layer !== 'runtime' && service.role !== 'mail')
        .flatMap((service) => (0,comparison/* pairs */.AS)(service).flatMap(difference)),
};
function difference(pair) {
    if (pair.mine.length === 0 || pair.theirs.length === 0 || covered(pair))
        return [];
    const { service, environment, reference } = pair;
    const theirEngines = new Set(pair.theirs.map((one) => one.engine));
    const mine = pair.mine.filter((one) => !theirEngines.has(one.engine));
    const [first] = mine.length > 0 ? mine : pair.mine;
    const theirs = pair.theirs.filter((one) => one.engine !== first?.engine);
    const [other] = theirs;
    if (!first || !other)
        return [];
    const severity = severityOf(first, other, pair);
    if (severity === null)
        return [];
    const [here, there] = [titles(mine.length > 0 ? mine : [first]), titles(theirs)];
    return [
        (0,comparison/* finding */.gk)({
            rule: engineDiffers,
            service,
            severity: (0,comparison/* graded */.wp)(severity, reference),
            environments: [environment, reference],
            title: `${comparison/* spoken */.vg[environment]} uses ${here} where ${comparison/* spoken */.vg[reference]} runs ${there}${(0,relations/* isStandIn */.WG)(first.engine) ? ` (${first.role})` : ''}`,
            why: why(first, other),
            fix: `Run ${there.split(', ')[0]} in ${comparison/* spoken */.vg[environment]} too: ${(0,comparison/* spelledPlaces */.q)(mine.length > 0 ? mine : [first])}.`,
            mine: mine.length > 0 ? mine : [first],
            theirs,
        }),
    ];
}
/** One engine in common is parity, unless all they share is embedded while the other side also runs on servers. */
function covered({ mine, theirs }) {
    const theirEngines = new Set(theirs.map((one) => one.engine));
    const shared = (0,comparison/* distinct */.dM)(mine.map((one) => one.engine)).filter((id) => theirEngines.has(id));
    if (shared.length === 0)
        return false;
    const embedded = (id) => (0,relations/* isStandIn */.WG)(id) || (0,relations/* isEmbedded */.nq)(id);
    return shared.some((id) => !embedded(id)) || [...theirEngines].every(embedded);
}
function severityOf(mine, theirs, { environment, service }) {
    if ((0,relations/* isEmbedded */.nq)(mine.engine) && service.layer === 'setting')
        return 'low';
    if ((0,relations/* isStandIn */.WG)(mine.engine))
        return (0,relations/* isStandIn */.WG)(theirs.engine) ? null : standInSeverity(mine, environment === 'ci');
    if ((0,relations/* isStandIn */.WG)(theirs.engine))
        return 'low';
    const relation = (0,relations/* compatibility */.pB)(mine.engine, theirs.engine);
    if (relation === 'same')
        return null;
    if (mine.alternative !== null && theirs.environment !== 'prod')
        return 'low';
    if (mine.role === 'storage' && relation !== 'emulator')
        return 'medium';
    return relation === 'emulator' || relation === 'protocol' || mine.role === 'other' ? 'low' : 'high';
}
/** What an example documents somebody may set, or not. */
const isExample = (file) => /(?:example|sample|template|dist)[^/]*$/.test(file);
/** Frameworks ship a development cache that is off until somebody turns it on; nobody chose it against production. */
const isToggle = ({ role, engine: id, reader }) => role === 'cache' && (id === 'null' || reader === 'rails');
const substitutes = {
    database: 'high',
    cache: 'medium',
    broker: 'medium',
    search: 'medium',
    storage: 'medium',
};
/** Frameworks switch caches and queues off in tests on purpose; there a stand-in is expected and only told. */
function standInSeverity(mine, inCi) {
    if (isExample(mine.at.file) || isToggle(mine))
        return 'low';
    const expectedInTests = mine.role !== 'database' && !(mine.role === 'cache' && mine.engine === 'in-memory');
    if (inCi && expectedInTests)
        return 'low';
    return mine.name === 'cable' ? 'low' : (substitutes[mine.role] ?? 'low');
}
function why(mine, theirs) {
    const [here, there] = [(0,engines/* engine */.Hi)(mine.engine).title, (0,engines/* engine */.Hi)(theirs.engine).title];
    if (mine.role === 'cache')
        return `${here} keeps live objects of one process; ${there} stores bytes that every process shares, expires and can evict: what cannot be serialized, shared or lost shows only there.`;
    if (mine.role === 'broker')
        return `${here} runs the work at once, in the same process and transaction; ${there} delivers it later, elsewhere and possibly twice.`;
    if (mine.role === 'storage')
        return `${here} and ${there} differ in renames, listings, permissions, content types and what a missing object says.`;
    return `${here} and ${there} differ in types, comparison, locking, errors and what they accept: what passes on one can fail, or silently answer otherwise, on the other.`;
}
const titles = (declarations) => (0,comparison/* distinct */.dM)(declarations.map((one) => (0,engines/* engine */.Hi)(one.engine).title)).join(', ');

;// CONCATENATED MODULE: ./lib/src/rules/env-keys-differ.js

/** Environment variables that one side knows and the other has never heard of. */
const envKeysDiffer = {
    id: 'env-keys-differ',
    title: 'Environment variables are known to one side only',
    gap: 'tools',
    description: 'Compares the names (never the values) of environment variables that development defines or documents with those that production manifests set: a key that only development knows is the deployment that fails on its first start; a key that only production sets is a code path that nobody runs before. Quiet on purpose: manifests rarely show all that a platform sets.',
    // Production may set the keys of several projects in one place, so the whole repository is compared at once.
    check: (facts) => differences('.', facts.keys),
};
/** Keys of servers, shells and platforms, which no application asks for by name. */
const notTheApplications = /^(?:PATH|HOME|HOSTNAME|LANG|LC_\w+|TZ|USER|SHELL|PWD|TERM|CI|PORT|DEBIAN_FRONTEND|PYTHON\w+|PIP_\w+|UV_\w+|npm_\w+|NODE_(?:ENV|OPTIONS|VERSION)|(?:RAILS|RACK|APP|FLASK)_ENV|JAVA_\w+|MAVEN_\w+|GITHUB_\w+|RUNNER_\w+|ACTIONS_\w+|DOCKER_\w+|COMPOSE_\w+|KUBE\w*|POD_\w+|POSTGRES(?:QL)?_\w+|PG[A-Z]+|MYSQL_\w+|MARIADB_\w+|MONGO_INITDB_\w+|MONGODB_ROOT\w*|MINIO_\w+|RABBITMQ_DEFAULT_\w+|ES_JAVA_OPTS|DISCOVERY_TYPE|discovery\.type|xpack\.\S+|KC_\w+|KEYCLOAK_\w+|OPENSEARCH_\w+|LOCALSTACK_\w+|ALLOW_\w+|BITNAMI_\w+|OTEL_\w+)$/;
/** Fewer keys than this in production say nothing about the rest. */
const fewest = 3;
const mostPlaces = 50;
function differences(project, all) {
    const keys = all.filter((key) => !notTheApplications.test(key.key));
    const production = keys.filter((key) => key.environment === 'prod');
    const development = keys.filter((key) => key.environment === 'dev');
    const elsewhere = new Set(keys.filter((key) => key.environment !== 'prod').map((key) => key.key));
    const inProduction = new Set(production.map((key) => key.key));
    if (inProduction.size < fewest || development.length === 0)
        return [];
    return [
        ...report(project, 'development', development.filter((key) => !inProduction.has(key.key)), 'that development knows no production manifest sets', 'Set them in production, or remove them where they are documented.'),
        ...report(project, 'production', production.filter((key) => !elsewhere.has(key.key)), 'that production sets nothing else knows', 'Document them in .env.example, so that development and CI can set them too.'),
    ];
}
function report(project, side, only, what, fix) {
    const names = (0,comparison/* distinct */.dM)(only.map((key) => key.key)).sort();
    const [first, ...others] = [...only].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    if (!first)
        return [];
    const shown = names.slice(0, 3).join(', ') + (names.length > 3 ? ` and ${names.length - 3} more` : '');
    return [
        {
            rule: envKeysDiffer.id,
            gap: 'tools',
            severity: 'low',
            state: 'new',
            project,
            role: 'other',
            environments: side === 'production' ? ['prod'] : ['dev', 'prod'],
            engines: [],
            title: `${names.length} environment ${names.length === 1 ? 'variable' : 'variables'} ${what}: ${shown}`,
            why: 'Code that reads a variable which is not set takes another path, or stops, and the first to see it is the environment that lacks it.',
            fix,
            at: first.at,
            related: distinctPlaces(others).slice(0, mostPlaces),
            behaviours: [],
            fingerprint: `env-keys-differ/${project}/${side}/${names.join('+')}`,
        },
    ];
}
/** One place for each file and key, the files first that no other key has named. */
function distinctPlaces(keys) {
    const files = new Set();
    const fresh = keys.filter(({ at }) => !files.has(at.file) && files.add(at.file));
    return [...fresh, ...keys.filter((key) => !fresh.includes(key))].map((key) => key.at);
}

;// CONCATENATED MODULE: ./lib/src/rules/environment-version-disagrees.js


/** Two places of one environment that say different things. */
const environmentVersionDisagrees = {
    id: 'environment-version-disagrees',
    title: 'One environment contradicts itself',
    gap: 'tools',
    description: 'Two jobs of CI, or two development files, that run different major versions for one purpose and are no matrix. A fix that forgets the second place is the most common half fix, so the finding lists every place.',
    check: (facts) => facts.services
        .filter((service) => service.layer !== 'setting')
        .flatMap((service) => [...disagreement(service, 'ci'), ...disagreement(service, 'dev')]),
};
function disagreement(service, environment) {
    const single = service[environment].filter((one) => one.versions.length === 0 && one.version !== null && one.alternative === null);
    return (0,comparison/* distinct */.dM)(single.map((one) => one.engine)).flatMap((id) => {
        const mine = single.filter((one) => one.engine === id);
        const differing = mine.filter((one) => mine.some((other) => apart(one, other)));
        if (differing.length === 0)
            return [];
        const title = (0,engines/* engine */.Hi)(id).title;
        const versions = (0,comparison/* distinct */.dM)(differing.flatMap(comparison/* versionsOf */.x4));
        return [
            (0,comparison/* finding */.gk)({
                rule: environmentVersionDisagrees,
                service,
                severity: service.role === 'runtime' || service.role === 'other' ? 'low' : 'medium',
                environments: [environment],
                engines: [id],
                title: `${comparison/* spoken */.vg[environment]} runs ${(0,comparison/* phrase */.MZ)(title, versions)} for one purpose`,
                why: `Which version meets the code depends on where it happens to run: one of the places was forgotten.`,
                fix: `Bring ${(0,comparison/* spelledPlaces */.q)(differing, 6)} to one version.`,
                mine: differing,
                theirs: [],
            }),
        ];
    });
}
const apart = (one, other) => (0,engines/* sameBoundary */.nF)(one.engine, one.version ?? '', other.version ?? '') === 'differs' &&
    one.project === other.project;

// EXTERNAL MODULE: ./lib/src/support/image-reference.js
var image_reference = __webpack_require__(2227);
// EXTERNAL MODULE: ./lib/src/catalog/images/variants.js
var variants = __webpack_require__(935);
// EXTERNAL MODULE: ./lib/src/catalog/images.js + 13 modules
var catalog_images = __webpack_require__(6530);
;// CONCATENATED MODULE: ./lib/src/catalog/floating-tags.js



/** The day of https://github.com/docker-library/official-images that the table shows. */
const floatingTagsAsOf = '2026-08-21';
/**
 * Tags of official images that move over a behaviour boundary, and where they stood. Only to tell a person what such a
 * tag means today; never compared.
 */
const table = {
    amazoncorretto: { latest: '8' },
    cassandra: { latest: '5.0.9', 4: '4.1.12', 5: '5.0.9' },
    clickhouse: { latest: '26.7.5.10', lts: '26.3.20.7' },
    couchdb: { latest: '3.5.2.1' },
    'eclipse-temurin': { latest: '25.0.4' },
    elixir: { latest: '1.20.3' },
    erlang: { latest: '29.0.5.0' },
    golang: { latest: '1.27.0', 1: '1.27.0' },
    influxdb: { latest: '2.9.1' },
    mariadb: { latest: '12.3.2', lts: '12.3.2', 10: '10.11.18', 11: '11.8.8', 12: '12.3.2' },
    memcached: { latest: '1.6.45' },
    mysql: {
        latest: '26.7.0',
        innovation: '26.7.0',
        oracle: '26.7.0',
        lts: '9.7.2',
        8: '8.4.11',
        9: '9.7.2',
        26: '26.7.0',
    },
    nats: { latest: '2.14.5' },
    neo4j: { latest: '2026.07.1', community: '2026.07.1', enterprise: '2026.07.1' },
    node: { latest: '26.7.0', current: '26.7.0', lts: '24.19.0' },
    percona: { 8: '8.0.46' },
    php: { latest: '8.5.9', cli: '8.5.9', 8: '8.5.9' },
    postgres: { latest: '18.6' },
    python: { latest: '3.14.7', 3: '3.14.7' },
    rabbitmq: { latest: '4.3.5', management: '4.3.5' },
    redis: { latest: '8.10.1' },
    ruby: { latest: '4.0.6', 3: '3.4.10', 4: '4.0.6' },
    rust: { latest: '1.98.0', 1: '1.98.0' },
    solr: { latest: '10.0.0' },
    zookeeper: { latest: '3.9.5' },
};
const hub = new Set([null, 'docker.io', 'index.docker.io', 'registry-1.docker.io']);
/**
 * What a declared image with a floating tag stood at, or null for anything but an official image that the table has.
 */
function resolvesToday(engine, declared) {
    const image = (0,image_reference/* parseImageReference */.o)(declared);
    if (!image || image.digest || !hub.has(image.domain) || (0,catalog_images/* identifyImage */.c)(declared)?.engine !== engine)
        return null;
    const [name, ...more] = image.path[0] === 'library' ? image.path.slice(1) : image.path;
    const tags = name && more.length === 0 && Object.hasOwn(table, name) ? table[name] : undefined;
    const tag = withoutVariants(image.tag ?? '');
    const version = tags && Object.hasOwn(tags, tag) ? tags[tag] : undefined;
    return version ? { version, asOf: floatingTagsAsOf } : null;
}
/** "lts-alpine3.21" -> "lts", "slim" -> "latest". */
const withoutVariants = (tag) => tag
    .split('-')
    .filter((word) => (0,variants/* variantsOf */.I)(word).length === 0 && !/^alpine[\d.]*$/.test(word))
    .join('-') || 'latest';

;// CONCATENATED MODULE: ./lib/src/rules/floating-version.js



/** A version that moves by itself beside one that is declared. */
const floatingVersion = {
    id: 'floating-version',
    title: 'A version floats',
    gap: 'tools',
    description: "A tag that moves (`latest`, none, `alpine`), or a managed service left at its provider's default, beside an environment that declares its version: today they may agree, tomorrow not, and no commit says when. It is never compared as a number.",
    check: (facts) => facts.services
        .filter(({ layer, role }) => layer === 'service' && ['database', 'cache', 'broker', 'search'].includes(role))
        .flatMap((service) => [...(0,comparison/* versionPairs */.Eb)(service).flatMap(againstReference), ...nowherePinned(service)]),
};
function againstReference(pair) {
    return floating_version_engines(pair).flatMap((id) => {
        const [mine, theirs] = [of(pair.mine, id), of(pair.theirs, id)];
        const floating = mine.filter((one) => one.pin === 'floating');
        const pinned = theirs.filter((one) => (0,comparison/* versionsOf */.x4)(one).length > 0);
        if (floating.length > 0 && pinned.length > 0)
            return [floating_version_report(pair, floating, pinned, floating_version_severityOf(floating, pinned, pair))];
        if (pinned.length > 0 && mine.length > 0 && mine.every((one) => one.pin === 'undeclared'))
            return [reportNowhere(pair, mine, pinned)];
        const moving = theirs.filter(moves);
        const exact = mine.filter((one) => (0,comparison/* versionsOf */.x4)(one).length > 0);
        return moving.length > 0 && exact.length > 0 ? [reportReference(pair, moving, exact)] : [];
    });
}
const floating_version_engines = (pair) => (0,comparison/* distinct */.dM)(pair.mine.map((one) => one.engine));
const of = (declarations, id) => declarations.filter((one) => one.engine === id);
/** A managed service whose manifest leaves the version to the provider moves as a tag does. */
const moves = (one) => one.pin === 'floating' || (one.pin === 'undeclared' && one.flavour !== null);
function floating_version_severityOf(floating, pinned, { reference, service }) {
    const sameToday = floating.every((one) => {
        const today = resolvesToday(one.engine, one.declared);
        return (today !== null &&
            pinned.every((other) => (0,comparison/* versionsOf */.x4)(other).some((version) => (0,engines/* sameBoundary */.nF)(one.engine, today.version, version) === 'same')));
    });
    if (sameToday)
        return 'low';
    return service.role === 'database' ? 'medium' : (0,comparison/* graded */.wp)('medium', reference);
}
function floating_version_report(pair, mine, theirs, severity) {
    const { service, environment, reference } = pair;
    const title = (0,engines/* engine */.Hi)(mine[0]?.engine ?? '').title;
    const pinned = (0,comparison/* distinct */.dM)(theirs.flatMap(comparison/* versionsOf */.x4));
    const today = mine.map((one) => resolvesToday(one.engine, one.declared)).find((one) => one !== null);
    return (0,comparison/* finding */.gk)({
        rule: floatingVersion,
        service,
        severity,
        environments: [environment, reference],
        title: `${comparison/* spoken */.vg[environment]} runs whatever ${title} is newest, ${comparison/* spoken */.vg[reference]} ${(0,comparison/* phrase */.MZ)(title, pinned)}`,
        why: `The tag moves without a commit${today ? `: as of ${today.asOf} it means ${title} ${today.version}` : ''}. A run can change from one day to the next, and nothing in the history says why.`,
        fix: `Pin ${(0,comparison/* phrase */.MZ)(title, pinned.slice(0, 1))} in ${comparison/* spoken */.vg[environment]}: ${(0,comparison/* spelledPlaces */.q)(mine)}.`,
        mine,
        theirs,
    });
}
function reportReference(pair, moving, exact) {
    const { service, environment, reference } = pair;
    const title = (0,engines/* engine */.Hi)(moving[0]?.engine ?? '').title;
    return (0,comparison/* finding */.gk)({
        rule: floatingVersion,
        service,
        severity: 'low',
        environments: [environment, reference],
        title: `${comparison/* spoken */.vg[reference]} leaves the version of ${title} open, ${comparison/* spoken */.vg[environment]} runs ${(0,comparison/* phrase */.MZ)(title, (0,comparison/* distinct */.dM)(exact.flatMap(comparison/* versionsOf */.x4)))}`,
        why: 'Where a manifest names no version the provider or the tag chooses one, and nobody can say whether both agree.',
        fix: `Declare the version of ${title} that ${comparison/* spoken */.vg[reference]} runs: at ${(0,comparison/* spelledPlaces */.q)(moving)}, or under production: in the configuration.`,
        mine: moving,
        theirs: exact,
    });
}
/** Settings name the engine and no file the server: whatever happens to be installed is what runs. */
function reportNowhere(pair, mine, pinned) {
    const { service, environment, reference } = pair;
    const title = (0,engines/* engine */.Hi)(mine[0]?.engine ?? '').title;
    const versions = (0,comparison/* distinct */.dM)(pinned.flatMap(comparison/* versionsOf */.x4));
    return (0,comparison/* finding */.gk)({
        rule: floatingVersion,
        service,
        severity: 'low',
        environments: [environment, reference],
        title: `No file says which ${title} ${comparison/* spoken */.vg[environment]} runs, ${comparison/* spoken */.vg[reference]} ${(0,comparison/* phrase */.MZ)(title, versions)}`,
        why: `Only settings name ${title} there, so it is the one that each machine happens to have.`,
        fix: `Declare ${(0,comparison/* phrase */.MZ)(title, versions.slice(0, 1))} for ${comparison/* spoken */.vg[environment]}, in a compose file or a service container; the settings are at ${(0,comparison/* spelledPlaces */.q)(mine)}.`,
        mine,
        theirs: pinned,
    });
}
function nowherePinned(service) {
    return ['dev', 'ci'].flatMap((environment) => {
        const all = [...service.dev, ...service.ci, ...service.prod];
        const floating = service[environment].filter((one) => one.pin === 'floating');
        if (floating.length === 0 || all.some((one) => (0,comparison/* versionsOf */.x4)(one).length > 0))
            return [];
        const title = (0,engines/* engine */.Hi)(floating[0]?.engine ?? '').title;
        return [
            (0,comparison/* finding */.gk)({
                rule: floatingVersion,
                service,
                severity: 'low',
                environments: [environment],
                title: `${comparison/* spoken */.vg[environment]} runs whatever ${title} is newest, and no environment pins a version`,
                why: 'The tag moves without a commit, so two runs of one revision can meet different servers.',
                fix: `Pin the version that production runs: ${(0,comparison/* spelledPlaces */.q)(floating)}.`,
                mine: floating,
                theirs: [],
            }),
        ];
    });
}

;// CONCATENATED MODULE: ./lib/src/rules/missing-service.js



/** One environment runs a service that another does not have at all. */
const missingService = {
    id: 'missing-service',
    title: 'A service is missing',
    gap: 'tools',
    description: 'A service that production runs and CI or development does not have, in any form: no other engine, no emulator, no stand-in. CI counts only where some job runs tests. What production does not declare is coverage, not a finding.',
    check: (facts) => facts.services
        .filter((service) => service.layer === 'service' && severities[service.role])
        .flatMap((service) => missing(service, facts))
        .filter(once()),
};
const severities = {
    database: 'medium',
    cache: 'medium',
    broker: 'medium',
    search: 'medium',
    storage: 'medium',
};
/** One engine that an environment lacks is one thing to start, however many purposes it has elsewhere. */
function once() {
    const seen = new Set();
    return ({ environments, engines }) => {
        const key = [...environments, ...engines].join(' ');
        return !seen.has(key) && Boolean(seen.add(key));
    };
}
function missing(service, facts) {
    return (0,comparison/* pairs */.AS)(service).flatMap(({ environment, mine, reference, theirs }) => {
        const needed = theirs.filter((one) => !(0,relations/* isStandIn */.WG)(one.engine) && one.alternative === null);
        const [first] = needed;
        if (mine.length > 0 || !first || !declaresAnything(facts, environment))
            return [];
        if (standsIn(facts, environment, (0,comparison/* distinct */.dM)(needed.map((one) => one.engine)), service))
            return [];
        const title = (0,comparison/* phrase */.MZ)((0,engines/* engine */.Hi)(first.engine).title, (0,comparison/* distinct */.dM)(needed.flatMap(comparison/* versionsOf */.x4)));
        return [
            (0,comparison/* finding */.gk)({
                rule: missingService,
                service,
                severity: missing_service_severityOf(service, environment, reference, first),
                environments: [environment, reference],
                title: `${comparison/* spoken */.vg[environment]} has no ${title}, ${comparison/* spoken */.vg[reference]} runs it`,
                why: `Code that talks to ${(0,engines/* engine */.Hi)(first.engine).title} is never met by it in ${comparison/* spoken */.vg[environment]}: its first run against the real service happens in ${comparison/* spoken */.vg[reference]}.`,
                fix: `Start ${title} in ${comparison/* spoken */.vg[environment]}, or allow the difference with a reason; ${comparison/* spoken */.vg[reference]} declares it at ${(0,comparison/* spelledPlaces */.q)(needed)}.`,
                mine: [],
                theirs: needed,
            }),
        ];
    });
}
/** What exists only as a managed service: development can have an emulator of it at best. */
const onlyManaged = new Set([
    'sqs',
    'sns',
    'kinesis',
    'pubsub',
    'service-bus',
    'azure-queue',
    'dynamodb',
    'cosmosdb',
]);
/** Buckets of an infrastructure are often for logs and state, so only what the configuration names is loud. */
function missing_service_severityOf(service, environment, reference, { reader, engine: engineId }) {
    if (reader !== 'config' && (service.role === 'storage' || onlyManaged.has(engineId)))
        return 'low';
    if (service.role === 'storage' && environment === 'ci')
        return 'low';
    return (0,comparison/* graded */.wp)(severities[service.role] ?? 'low', reference);
}
function declaresAnything(facts, environment) {
    if (environment === 'ci')
        return (0,comparison/* ciTests */.wo)(facts);
    return facts.declarations.some((one) => one.environment === environment && started.includes(one.role));
}
/** An environment that starts none of these does not show how it is set up, so nothing can be missing from it. */
const started = ['database', 'cache', 'broker', 'search'];
/** Whether the environment has anything else for it: an emulator under another role, a stand-in in the settings. */
function standsIn(facts, environment, engines, service) {
    return facts.declarations.some((one) => one.environment === environment &&
        (engines.some((id) => ['same', 'emulator', 'protocol'].includes((0,relations/* compatibility */.pB)(one.engine, id))) ||
            ((0,relations/* isStandIn */.WG)(one.engine) &&
                (one.role === service.role || (service.role === 'cache' && one.role === 'broker')))));
}

;// CONCATENATED MODULE: ./lib/src/rules/path-case-collision.js
/** Two paths that are one file where the file system ignores case. */
const pathCaseCollision = {
    id: 'path-case-collision',
    title: 'Two paths differ only in case',
    gap: 'tools',
    description: 'Two tracked paths that differ only in upper and lower case are two files on Linux and one file on macOS and Windows: a checkout there silently loses one of them.',
    check: (facts) => {
        const byLowerCase = new Map();
        for (const path of facts.paths) {
            const key = path.toLowerCase();
            byLowerCase.set(key, [...(byLowerCase.get(key) ?? []), path]);
        }
        return [...byLowerCase.values()]
            .filter((paths) => paths.length > 1)
            .map((paths) => ({
            rule: pathCaseCollision.id,
            gap: 'tools',
            severity: 'low',
            state: 'new',
            project: '.',
            role: 'other',
            environments: ['dev', 'prod'],
            engines: [],
            title: `${paths.length} paths differ only in case`,
            why: 'Linux keeps them apart, macOS and Windows see one file: what a developer edits is not what production reads.',
            fix: 'Rename all but one of them.',
            at: { file: paths[0] ?? '', line: 1 },
            related: paths.slice(1).map((file) => ({ file, line: 1 })),
            behaviours: [],
            fingerprint: `path-case-collision/${(paths[0] ?? '').toLowerCase()}`,
        }));
    },
};

;// CONCATENATED MODULE: ./lib/src/rules/production-version-disagrees.js


/** Two production manifests that say different things: one of them is stale. */
const productionVersionDisagrees = {
    id: 'production-version-disagrees',
    title: 'Two production manifests disagree',
    gap: 'tools',
    description: 'Two manifests that both describe production run one engine in versions that behave differently. One of them is stale, or they are productions of different people: declare under `production:` in the configuration which one counts.',
    check: (facts) => facts.services.filter((service) => service.layer === 'service').flatMap(production_version_disagrees_disagreement),
};
function production_version_disagrees_disagreement(service) {
    const known = service.prod.filter((one) => one.version !== null && one.versions.length === 0);
    return (0,comparison/* distinct */.dM)(known.map((one) => one.engine)).flatMap((id) => {
        const mine = known.filter((one) => one.engine === id);
        const differing = mine.filter((one) => mine.some((other) => (0,engines/* sameBoundary */.nF)(id, one.version ?? '', other.version ?? '') === 'differs'));
        if (differing.length === 0)
            return [];
        const title = (0,engines/* engine */.Hi)(id).title;
        return [
            (0,comparison/* finding */.gk)({
                rule: productionVersionDisagrees,
                service,
                severity: service.role === 'other' || service.role === 'cache' ? 'low' : 'medium',
                environments: ['prod'],
                engines: [id],
                title: `Production is declared as ${(0,comparison/* phrase */.MZ)(title, (0,comparison/* distinct */.dM)(differing.flatMap(comparison/* versionsOf */.x4)))}`,
                why: 'Nobody can test against production as long as it is two different things.',
                fix: `Correct the stale one of ${(0,comparison/* spelledPlaces */.q)(differing, 6)}, or declare production in the configuration.`,
                mine: differing,
                theirs: [],
            }),
        ];
    });
}

;// CONCATENATED MODULE: ./lib/src/rules/runtime-differs.js


/** The language runtime that tests see is not the one that production runs. */
const runtimeDiffers = {
    id: 'runtime-differs',
    title: 'The runtime runs in another version',
    gap: 'tools',
    description: 'Compares Node.js, Python, Ruby, Java and other runtimes of CI and development with what production is built on, at the version line that changes behaviour (Node 20 and 22, Python 3.11 and 3.12). One matching place in an environment is enough, other jobs build tools or documentation; only a development container counts by itself. What a version file asks of developers is told softly: CI is where the code is proven.',
    check: (facts) => facts.services
        .filter((service) => service.layer === 'runtime')
        .flatMap((service) => (0,comparison/* pairs */.AS)(service).flatMap(runtime_differs_difference)),
};
function runtime_differs_difference(pair) {
    const { service, environment, reference } = pair;
    const theirs = surest(pair.theirs.filter((one) => (0,comparison/* versionsOf */.x4)(one).length > 0));
    const known = pair.mine.filter((one) => (0,comparison/* versionsOf */.x4)(one).length > 0);
    const apart = known.filter((one) => !theirs.some((other) => agree(one, other)));
    const mine = apart.length === known.length ? apart : apart.filter(isWholeEnvironment);
    if (mine.length === 0 || theirs.length === 0)
        return [];
    const title = (0,engines/* engine */.Hi)(mine[0]?.engine ?? '').title;
    const [here, there] = [(0,comparison/* distinct */.dM)(mine.flatMap(comparison/* versionsOf */.x4)), (0,comparison/* distinct */.dM)(theirs.flatMap(comparison/* versionsOf */.x4))];
    return [
        (0,comparison/* finding */.gk)({
            rule: runtimeDiffers,
            service,
            severity: environment === 'ci' || mine.some(isWholeEnvironment) ? 'medium' : 'low',
            environments: [environment, reference],
            title: `${comparison/* spoken */.vg[environment]} runs ${(0,comparison/* phrase */.MZ)(title, here)}, ${comparison/* spoken */.vg[reference]} ${(0,comparison/* phrase */.MZ)(title, there)}`,
            why: `Each version line of ${title} changes the standard library, defaults and what old code may still do: tests pass on one line and production runs another.`,
            fix: `Use ${(0,comparison/* phrase */.MZ)(title, there.slice(0, 1))} in ${comparison/* spoken */.vg[environment]}, best from one version file that all environments read: ${(0,comparison/* spelledPlaces */.q)(mine)}.`,
            mine,
            theirs,
        }),
    ];
}
/** A development container is the environment of whoever opens it; no other file beside it changes that. */
const isWholeEnvironment = (one) => one.at.file.includes('.devcontainer');
/** A platform's manifest says which runtime it starts; an image that is built somewhere may or may not be deployed. */
function surest(declarations) {
    const stated = declarations.filter((one) => !builds.has(one.reader));
    return stated.length > 0 ? stated : declarations;
}
const builds = new Set(['dockerfile', 'compose', 'runtime-versions']);
const agree = (one, other) => (0,comparison/* versionsOf */.x4)(one).some((a) => (0,comparison/* versionsOf */.x4)(other).some((b) => (0,engines/* sameBoundary */.nF)(one.engine, a, b) !== 'differs'));

;// CONCATENATED MODULE: ./lib/src/rules/variant-differs.js


const extensions = ['postgis', 'pgvector', 'timescaledb', 'citus', 'paradedb'];
/** The same engine, built or extended differently. */
const variantDiffers = {
    id: 'variant-differs',
    title: 'The same engine in another variant',
    gap: 'tools',
    description: 'An extension (PostGIS, pgvector, TimescaleDB) that only one environment has; a PostgreSQL on musl (alpine images) beside one on glibc, which sorts text differently; an image that is made for CI rather than for production.',
    check: (facts) => facts.services
        .filter((service) => service.layer === 'service' && service.role === 'database')
        .flatMap((service) => (0,comparison/* pairs */.AS)(service).flatMap(variant_differs_difference)),
};
function variant_differs_difference(pair) {
    return (0,comparison/* distinct */.dM)(pair.mine.map((one) => one.engine)).flatMap((id) => {
        const mine = pair.mine.filter((one) => one.engine === id && known(one));
        const theirs = pair.theirs.filter((one) => one.engine === id && known(one));
        const variant = mine.length > 0 && theirs.length > 0
            ? (extension(mine, theirs) ?? libc(mine, theirs) ?? madeForCi(mine, theirs))
            : null;
        if (!variant)
            return [];
        const { service, environment, reference } = pair;
        const title = (0,engines/* engine */.Hi)(id).title;
        return [
            (0,comparison/* finding */.gk)({
                rule: variantDiffers,
                service,
                severity: variant.severity,
                environments: [environment, reference],
                engines: [id],
                title: `${title}: ${comparison/* spoken */.vg[environment]} and ${comparison/* spoken */.vg[reference]} differ in ${variant.what}`,
                why: variant.why,
                fix: `Use the same variant in ${comparison/* spoken */.vg[environment]} as in ${comparison/* spoken */.vg[reference]}: ${(0,comparison/* spelledPlaces */.q)(mine)}.`,
                mine: telling(mine),
                theirs: telling(theirs),
            }),
        ];
    });
}
const telling = (side) => side.some(tells) ? side.filter(tells) : side;
/** A managed server can have any extension, so only images are compared. */
function extension(mine, theirs) {
    const images = [...mine, ...theirs].filter((one) => tells(one) && (one.flavour === null || extensions.includes(one.flavour)));
    if (!images.some((one) => mine.includes(one)) || !images.some((one) => theirs.includes(one)))
        return null;
    const has = (side, name) => side.some((one) => images.includes(one) && (one.variants.includes(name) || one.flavour === name));
    const only = extensions.find((name) => has(mine, name) !== has(theirs, name));
    return only
        ? {
            what: `the extension ${only}`,
            severity: 'medium',
            why: `A query or migration that needs ${only} works where the image carries it and fails where it does not.`,
        }
        : null;
}
/** Settings that only name the engine are there beside the image that plays it. */
const tells = (one) => known(one) || one.variants.length > 0;
function libc(mine, theirs) {
    if (mine[0]?.engine !== 'postgresql')
        return null;
    const musl = (one) => one.variants.includes('alpine');
    const differs = (mine.every(musl) && theirs.every((one) => !musl(one))) ||
        (theirs.every(musl) && mine.every((one) => !musl(one)));
    return differs
        ? {
            what: 'the C library (alpine images use musl)',
            severity: 'low',
            why: 'PostgreSQL takes collations from the C library: musl sorts and compares text by bytes, glibc by language, so ORDER BY, ranges and unique indexes can differ.',
        }
        : null;
}
/** Settings that only name the engine say nothing about how it is built. */
const known = (one) => one.version !== null || one.pin === 'floating' || one.flavour !== null;
function madeForCi(mine, theirs) {
    const convenience = (one) => /(?:^|\/)(?:cimg|circleci)\//.test(one.declared);
    return mine.every(convenience) && !theirs.some(convenience)
        ? {
            what: 'the image: it is made for CI',
            severity: 'low',
            why: 'A convenience image for CI trades durability and defaults for speed; production runs the ordinary server.',
        }
        : null;
}

;// CONCATENATED MODULE: ./lib/src/catalog/minor-versions.js
/**
 * Engines whose minor versions add and remove features (https://www.elastic.co/guide/en/elasticsearch/reference/current/es-release-notes.html,
 * https://www.rabbitmq.com/release-information): a difference there is told, softly.
 */
const minor_versions_engines = new Set(['elasticsearch', 'opensearch', 'rabbitmq', 'kafka', 'mongodb']);
/** Whether two versions of one behaviour line still differ in a second number that both declare and that matters. */
function minorMatters(engine, a, b) {
    const [left, right] = [a.split('.'), b.split('.')];
    if (!minor_versions_engines.has(engine) || left[0] !== right[0])
        return false;
    return left[1] !== undefined && right[1] !== undefined && Number(left[1]) !== Number(right[1]);
}

;// CONCATENATED MODULE: ./lib/src/rules/version-differs.js



/** The same engine across a version that behaves differently. */
const versionDiffers = {
    id: 'version-differs',
    title: 'The same engine runs in another version',
    gap: 'tools',
    description: "Compares each service of CI and development with production at the engine's own behaviour boundary: PostgreSQL 14 and 15 differ, 15.2 and 15.13 do not. A matrix that contains the production version is parity. Where production is not known, CI and development are compared with each other, one severity lower.",
    check: (facts) => facts.services
        .filter((service) => service.layer === 'service')
        .flatMap((service) => (0,comparison/* versionPairs */.Eb)(service).flatMap(version_differs_differences)),
};
function version_differs_differences(pair) {
    const engines = (0,comparison/* distinct */.dM)(pair.mine.map((one) => one.engine));
    return engines.flatMap((id) => {
        const theirs = pair.theirs.filter((one) => one.engine === id && (0,comparison/* versionsOf */.x4)(one).length > 0);
        const mine = pair.mine.filter((one) => one.engine === id);
        const across = mine.filter((one) => theirs.some((other) => relation(one, other) === 'boundary' && !coveredByAlternative(one, other, mine)));
        if (across.length > 0)
            return [version_differs_report(pair, id, across, theirs, 'boundary')];
        const within = mine.filter((one) => theirs.some((other) => relation(one, other) === 'minor'));
        return within.length > 0 ? [version_differs_report(pair, id, within, theirs, 'minor')] : [];
    });
}
/** Of several on purpose one that agrees is enough. */
function coveredByAlternative(one, other, mine) {
    if (one.alternative === null)
        return false;
    return mine.some((sibling) => sibling.alternative === one.alternative && relation(sibling, other) !== 'boundary');
}
/** A set of versions agrees with another as soon as they share one. */
function relation(one, other) {
    const [mine, theirs] = [(0,comparison/* versionsOf */.x4)(one), (0,comparison/* versionsOf */.x4)(other)];
    if (mine.length === 0)
        return 'none';
    const all = mine.flatMap((a) => theirs.map((b) => ({ a, b, same: (0,engines/* sameBoundary */.nF)(one.engine, a, b) })));
    if (all.every(({ same }) => same === 'differs'))
        return 'boundary';
    return all.every(({ a, b }) => minorMatters(one.engine, a, b)) ? 'minor' : 'none';
}
function version_differs_report(pair, id, mine, all, kind) {
    const { service, environment, reference } = pair;
    const theirs = all.filter((other) => mine.some((one) => relation(one, other) === kind));
    const title = (0,engines/* engine */.Hi)(id).title;
    const [here, there] = [(0,comparison/* distinct */.dM)(mine.flatMap(comparison/* versionsOf */.x4)), (0,comparison/* distinct */.dM)(theirs.flatMap(comparison/* versionsOf */.x4))];
    const side = role(service);
    return (0,comparison/* finding */.gk)({
        rule: versionDiffers,
        service,
        severity: kind === 'minor' || service.role === 'other' ? 'low' : (0,comparison/* graded */.wp)('high', reference),
        environments: [environment, reference],
        engines: [id],
        title: `${comparison/* spoken */.vg[environment]} runs ${(0,comparison/* phrase */.MZ)(title, here)}, ${comparison/* spoken */.vg[reference]} ${(0,comparison/* phrase */.MZ)(title, there)}${side}`,
        why: kind === 'minor'
            ? `${title} adds and removes features in minor versions too: what passes on one may not exist on the other.`
            : `Each major version of ${title} changes defaults, removes features and adds new ones: what passes on ${here.join(', ')} can fail on ${there.join(', ')}.`,
        fix: `Run ${(0,comparison/* phrase */.MZ)(title, there.slice(0, 1))} in ${comparison/* spoken */.vg[environment]}, as ${comparison/* spoken */.vg[reference]} does: ${(0,comparison/* spelledPlaces */.q)(mine)}.`,
        mine,
        theirs,
    });
}
const role = (service) => service.name && !service.name.includes(' ') && service.name.toLowerCase() === service.name
    ? ` (${service.name})`
    : '';

;// CONCATENATED MODULE: ./lib/src/rules/index.js










const rules = [engineDiffers, envKeysDiffer, environmentVersionDisagrees, floatingVersion, missingService, pathCaseCollision, productionVersionDisagrees, runtimeDiffers, variantDiffers, versionDiffers];


/***/ }),

/***/ 461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ pairs),
/* harmony export */   Eb: () => (/* binding */ versionPairs),
/* harmony export */   MZ: () => (/* binding */ phrase),
/* harmony export */   dM: () => (/* binding */ distinct),
/* harmony export */   gk: () => (/* binding */ finding),
/* harmony export */   q: () => (/* binding */ spelledPlaces),
/* harmony export */   vg: () => (/* binding */ spoken),
/* harmony export */   wo: () => (/* binding */ ciTests),
/* harmony export */   wp: () => (/* binding */ graded),
/* harmony export */   x4: () => (/* binding */ versionsOf)
/* harmony export */ });
/** CI and dev against production; where production is not known, CI against dev. */
function pairs(service) {
    if (service.prod.length > 0)
        return [pair(service, 'ci', 'prod'), pair(service, 'dev', 'prod')];
    return [pair(service, 'ci', 'dev')];
}
/** As `pairs`, and CI against dev too where production runs the engine in a version that nothing declares. */
function versionPairs(service) {
    const unknown = service.prod.length > 0 && service.prod.every((one) => versionsOf(one).length === 0);
    return unknown ? [...pairs(service), pair(service, 'ci', 'dev')] : pairs(service);
}
const pair = (service, environment, reference) => ({
    service,
    environment,
    mine: service[environment],
    reference,
    theirs: service[reference],
});
/** The severity a difference has, one step lower where production is not known. */
function graded(severity, reference) {
    if (reference === 'prod')
        return severity;
    return severity === 'high' ? 'medium' : 'low';
}
/** The names of the environments as a sentence uses them. */
const spoken = {
    dev: 'development',
    ci: 'CI',
    prod: 'production',
};
/** "PostgreSQL 14", "PostgreSQL 14 and 16", "Redis (floating)". */
function phrase(title, versions) {
    if (versions.length === 0)
        return title;
    const last = versions[versions.length - 1];
    return versions.length === 1
        ? `${title} ${last}`
        : `${title} ${versions.slice(0, -1).join(', ')} and ${last}`;
}
/** Every version that a declaration stands for; empty where it is not known. */
function versionsOf(declaration) {
    if (declaration.versions.length > 0)
        return declaration.versions;
    return declaration.version === null ? [] : [declaration.version];
}
const distinct = (values) => [...new Set(values)];
/** The first few places as text: `docker-compose.yml:3`. */
function spelledPlaces(declarations, most = 3) {
    const all = distinct(declarations.map((one) => `${one.at.file}:${one.at.line}`));
    const more = all.length > most ? ` and ${all.length - most} more` : '';
    return all.slice(0, most).join(', ') + more;
}
/**
 * A finding about a service; what belongs to a product beside the application is told softly. Its places are all that
 * differ and what they differ from, its fingerprint holds no line.
 */
function finding(difference) {
    const { rule, service, severity, environments, title, why, fix, mine, theirs } = difference;
    const engines = difference.engines ?? distinct([...mine, ...theirs].map((one) => one.engine));
    const [at, ...related] = placesOf([...mine, ...theirs]);
    const role = mine[0]?.role ?? theirs[0]?.role ?? service.role;
    return {
        rule: rule.id,
        gap: rule.gap,
        severity: service.beside ? 'low' : severity,
        state: 'new',
        project: service.project,
        role,
        environments,
        engines,
        title: title.charAt(0).toUpperCase() + title.slice(1),
        why,
        fix,
        at: at ?? { file: '.', line: 1 },
        related,
        behaviours: [],
        fingerprint: [
            rule.id,
            service.project,
            service.role,
            service.name,
            [...environments].sort().join('+'),
            [...engines].sort().join('+'),
        ].join('/'),
    };
}
function placesOf(declarations) {
    const seen = new Map();
    for (const { at } of declarations) {
        const key = `${at.file}:${at.line}`;
        if (!seen.has(key))
            seen.set(key, at);
    }
    return [...seen.values()];
}
/** Whether CI runs the application's tests at all: without that nothing can be missing there. */
function ciTests(facts) {
    return facts.jobs.some((job) => job.purpose === 'test');
}


/***/ }),

/***/ 2227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ parseImageReference)
/* harmony export */ });
// The grammar allows 255 characters of name, 128 of tag and a digest; anything longer is no reference.
const longest = 512;
const longestName = 255;
/** The parts of an image reference, or null for a text that is none. */
function parseImageReference(text) {
    if (text.length > longest)
        return null;
    const [named, digest] = cut(text, text.indexOf('@'));
    const [name, tag] = cut(named, tagStart(named));
    const slash = name.indexOf('/');
    const first = slash < 0 ? '' : name.slice(0, slash);
    const domain = looksLikeDomain(first) ? first : null;
    const path = (domain === null ? name : name.slice(slash + 1)).split('/');
    const valid = name.length <= longestName &&
        (domain === null || isDomain(domain)) &&
        path.every(isPathComponent) &&
        (tag === null || /^\w[\w.-]{0,127}$/.test(tag)) &&
        (digest === null || isDigest(digest));
    return valid ? { domain, path, tag, digest } : null;
}
const cut = (text, at) => at < 0 ? [text, null] : [text.slice(0, at), text.slice(at + 1)];
/** A colon starts the tag only after the last slash; before it, it is a registry's port. */
function tagStart(text) {
    const colon = text.lastIndexOf(':');
    return colon > text.lastIndexOf('/') ? colon : -1;
}
const looksLikeDomain = (first) => first !== '' &&
    (first.includes('.') || first.includes(':') || first === 'localhost' || first !== first.toLowerCase());
function isDomain(text) {
    const port = /:(\d{1,5})$/.exec(text);
    const host = port ? text.slice(0, port.index) : text;
    if (/^\[[\da-fA-F:]{2,45}\]$/.test(host))
        return true;
    return host.split('.').every((label) => /^[a-zA-Z\d-]+$/.test(label) && !/^-|-$/.test(label));
}
/** Lower-case letters and digits, joined by one dot, one or two underscores, or any number of hyphens. */
function isPathComponent(text) {
    if (!/^[a-z\d][a-z\d._-]*$/.test(text) || !/[a-z\d]$/.test(text))
        return false;
    return text.split(/[a-z\d]+/).every((separator) => /^(?:|\.|_|__|-+)$/.test(separator));
}
const isDigest = (text) => /^[a-zA-Z][a-zA-Z\d+._-]{0,63}:[\da-fA-F]{32,128}$/.test(text);


/***/ }),

/***/ 9125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lF: () => (/* binding */ isVersion),
/* harmony export */   tP: () => (/* binding */ leadingVersion),
/* harmony export */   xv: () => (/* binding */ truncate)
/* harmony export */ });
/* unused harmony export compareShared */
/**
 * Dotted numbers at the start of a text ("v16.2-alpine" -> "16.2", "22.x" -> "22", "17beta1" -> "17"), or null.
 * Text that merely begins like a version is none: commits ("12ab34f"), dates ("20240101", "2024-01-01"),
 * numbers with leading zeros. With `years` those of a calendar count, and its months and days may begin with a zero.
 */
function leadingVersion(text, years = 'no years') {
    if (/^[\da-f]{7,64}$/.test(text))
        return null;
    const run = /^[vV]?(\d[\d.]{0,63})(?=([^\d.]|$))/.exec(text)?.[1];
    if (!run)
        return null;
    const numbers = run.endsWith('.') ? run.slice(0, -1) : run;
    const rest = text.slice(text.indexOf(numbers) + numbers.length);
    const isYear = Number.parseInt(numbers, 10) >= 1000;
    if (isYear && years === 'no years')
        return null;
    return isVersion(isYear ? numbers.replace(/\.0(?=\d)/g, '.') : numbers) && ends(rest) ? numbers : null;
}
/** Whether a text is nothing but up to six dotted numbers without leading zeros. */
function isVersion(text) {
    const parts = text.split('.', 7);
    return parts.length < 7 && parts.every((part) => /^(?:0|[1-9]\d{0,7})$/.test(part));
}
/** What may follow a version: nothing, a separator, a wildcard, or the name of a pre-release. */
const ends = (rest) => /^(?:$|[-_+ ,;:/@|)"']|\.[a-zA-Z*]|(?:alpha|beta|rc|a|b|m)\d{1,4}(?![a-zA-Z\d]))/.test(rest);
/** The first `parts` numbers of a version: ("15.13", 1) -> "15". */
function truncate(version, parts) {
    return version.split('.').slice(0, parts).join('.');
}
/** Compares number by number over the precision that both declare: negative, zero or positive. */
function compareShared(a, b) {
    const [left, right] = [a.split('.'), b.split('.')];
    for (let i = 0; i < Math.min(left.length, right.length); i++) {
        const difference = Number(left[i]) - Number(right[i]);
        if (difference !== 0)
            return difference;
    }
    return 0;
}


/***/ }),

/***/ 5687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ waiversIn),
/* harmony export */   v: () => (/* binding */ beside)
/* harmony export */ });
const mark = 'parity-gate: ignore';
/** The waivers of a file. One stands at the end of its line or on the line above. */
function waiversIn(file, text) {
    if (!text.includes(mark))
        return [];
    return text.split('\n').flatMap((line, index) => {
        const start = line.indexOf(mark);
        return start < 0 || !/(?:#|\/\/|;|<!--|--)\s*$/.test(line.slice(0, start))
            ? []
            : [waiver(line.slice(start + mark.length), { file, line: index + 1 })];
    });
}
function waiver(words, at) {
    const [rule = '', ...rest] = words.replace(/(?:-->|\r)\s*$/, '').split(' -- ');
    const said = rest.join(' -- ').trim();
    const until = / until (\d{4}-\d{2}-\d{2})$/.exec(` ${said}`)?.[1] ?? null;
    const reason = until
        ? said.slice(0, -` until ${until}`.length + (said.startsWith('until') ? 1 : 0)).trim()
        : said;
    return { rule: rule.trim(), reason: reason || null, until, at };
}
/** Whether the waiver stands beside the place: on its line or on the line above. */
const beside = (waiver, place) => waiver.at.file === place.file && (waiver.at.line === place.line || waiver.at.line === place.line - 1);


/***/ })

};
