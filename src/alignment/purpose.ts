import { engine } from '../catalog/engines.js';
import type { PlacedDeclaration } from '../model.js';

/** Words that say nothing about the purpose: what it is, where it runs, how it is numbered. */
const generic = new Set(
  `db dbs database databases datastore store sql rdbms cache caches caching queue queues broker brokers message messaging
   mq bus search index indexer storage bucket buckets blob object objects files media uploads assets static server servers
   service services svc instance cluster replicationgroup replication group node app apps application main primary master
   replica read reader writer default shared common core web api backend frontend worker workers this module rds elasticache
   managed azure aws gcp google cloud heroku render fly container containers docker image stack deployment statefulset
   test tests testing ci e2e dev development local prod production prd live staging stage env environment name v
   addon plan standard premium basic hobby mini private public internal old new single ha engine version job jobs
   src source package packages lib libs module modules project projects internal cmd tool tools script scripts deploy hosting
   data volume my the for with and of rw ro hostname host url tag latest bitnami alpine setup start run install`.split(
    /\s+/,
  ),
);

/** Products that bring a database of their own, which is not the application's. */
const sideProduct =
  /^(?:keycloak|kc|matomo|metabase|superset|grafana|temporal|airflow|glitchtip|kong|konga|sonarqube|sonar|unleash|hydra|kratos|zitadel|authentik|authelia|umami|plausible|mlflow|n8n|wordpress|rstuf|hive|metastore|openfga|logto|supertokens|camunda|prefect|dagster|formio)$/;

/**
 * The words of a declaration's name and, where several projects have such a service, of its project that tell its purpose ("orders" of `orders-db`, "keycloak" of a
 * database that only Keycloak connects to); empty for the one main service of its kind.
 */
export function purposeOf(
  declaration: PlacedDeclaration,
  withProject = true,
  products: ReadonlySet<string> = none,
): ReadonlySet<string> {
  const own = engineWords(declaration.engine);
  const project = withProject && declaration.project !== '.' ? declaration.project : '';
  const words = [...wordsOf(declaration.name ?? ''), ...wordsOf(project)]
    .map(withoutKind)
    .filter(
      (word) =>
        word.length > 1 && !generic.has(word) && !own.has(word) && !products.has(word) && !/^\d+$/.test(word),
    );
  const wired = declaration.wiredBy.map((wire) =>
    wordsOf(wire.split(':')[0] ?? '').find((word) => sideProduct.test(word)),
  );
  const product = wired.length > 0 && wired.every(Boolean) ? wired[0] : undefined;
  return new Set((product ? [...words, product] : words).map((word) => (word === 'kc' ? 'keycloak' : word)));
}

const none: ReadonlySet<string> = new Set();

/**
 * The words that the names of services of three or more families share: that is the product's own name
 * (`shop-db`, `shop-redis`, `shop-search`), which tells no purpose.
 */
export function productNames(declarations: readonly PlacedDeclaration[]): ReadonlySet<string> {
  const families = new Map<string, Set<string>>();
  for (const { name, engine: id } of declarations)
    for (const word of wordsOf(name ?? '').map(withoutKind)) {
      const known = families.get(word) ?? new Set();
      families.set(word, known.add(engine(id).family));
    }
  return new Set([...families].filter(([, found]) => found.size > 2).map(([word]) => word));
}

/** Whether the purpose is that of a product beside the application (an identity provider, an analytics tool). */
export function isSideProduct(purpose: ReadonlySet<string>): boolean {
  return [...purpose].some((word) => sideProduct.test(word));
}

const wordsOf = (name: string): string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

/** `matomodb` and `carts` are about matomo and cart. */
const withoutKind = (word: string): string =>
  word
    .replace(/^(.{3,}?)(?:db|database|postgres|postgresql|mysql|mariadb|redis|cache|mongo|rabbitmq)$/, '$1')
    .replace(/^(.{3,}[^s])s$/, '$1');

const familyWords: Readonly<Record<string, string>> = {
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

const known = new Map<string, ReadonlySet<string>>();

function engineWords(id: string): ReadonlySet<string> {
  const before = known.get(id);
  if (before) return before;
  const words = new Set(
    [
      ...id.split('-'),
      ...(familyWords[engine(id).family] ?? '').split(' '),
      ...(familyWords[id] ?? '').split(' '),
    ].flatMap((word) => [word, withoutKind(word)]),
  );
  known.set(id, words);
  return words;
}
