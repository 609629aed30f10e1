import type { Finding, PlacedKey, Rule } from '../model.js';
import { distinct } from '../support/comparison.js';

/** Environment variables that one side knows and the other has never heard of. */
export const envKeysDiffer: Rule = {
  id: 'env-keys-differ',
  title: 'Environment variables are known to one side only',
  gap: 'tools',
  description:
    'Compares the names (never the values) of environment variables that development defines or documents with those that production manifests set: a key that only development knows is the deployment that fails on its first start; a key that only production sets is a code path that nobody runs before. Quiet on purpose: manifests rarely show all that a platform sets.',
  // Production may set the keys of several projects in one place, so the whole repository is compared at once.
  check: (facts) => differences('.', facts.keys),
};

/** Keys of servers, shells and platforms, which no application asks for by name. */
const notTheApplications =
  /^(?:PATH|HOME|HOSTNAME|LANG|LC_\w+|TZ|USER|SHELL|PWD|TERM|CI|PORT|DEBIAN_FRONTEND|PYTHON\w+|PIP_\w+|UV_\w+|npm_\w+|NODE_(?:ENV|OPTIONS|VERSION)|(?:RAILS|RACK|APP|FLASK)_ENV|JAVA_\w+|MAVEN_\w+|GITHUB_\w+|RUNNER_\w+|ACTIONS_\w+|DOCKER_\w+|COMPOSE_\w+|KUBE\w*|POD_\w+|POSTGRES(?:QL)?_\w+|PG[A-Z]+|MYSQL_\w+|MARIADB_\w+|MONGO_INITDB_\w+|MONGODB_ROOT\w*|MINIO_\w+|RABBITMQ_DEFAULT_\w+|ES_JAVA_OPTS|DISCOVERY_TYPE|discovery\.type|xpack\.\S+|KC_\w+|KEYCLOAK_\w+|OPENSEARCH_\w+|LOCALSTACK_\w+|ALLOW_\w+|BITNAMI_\w+|OTEL_\w+)$/;

/** Fewer keys than this in production say nothing about the rest. */
const fewest = 3;
const mostPlaces = 50;

function differences(project: string, all: readonly PlacedKey[]): Finding[] {
  const keys = all.filter((key) => !notTheApplications.test(key.key));
  const production = keys.filter((key) => key.environment === 'prod');
  const development = keys.filter((key) => key.environment === 'dev');
  const elsewhere = new Set(keys.filter((key) => key.environment !== 'prod').map((key) => key.key));
  const inProduction = new Set(production.map((key) => key.key));
  if (inProduction.size < fewest || development.length === 0) return [];
  return [
    ...report(
      project,
      'development',
      development.filter((key) => !inProduction.has(key.key)),
      'that development knows no production manifest sets',
      'Set them in production, or remove them where they are documented.',
    ),
    ...report(
      project,
      'production',
      production.filter((key) => !elsewhere.has(key.key)),
      'that production sets nothing else knows',
      'Document them in .env.example, so that development and CI can set them too.',
    ),
  ];
}

function report(
  project: string,
  side: string,
  only: readonly PlacedKey[],
  what: string,
  fix: string,
): Finding[] {
  const names = distinct(only.map((key) => key.key)).sort();
  const [first, ...others] = [...only].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  if (!first) return [];
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
function distinctPlaces(keys: readonly PlacedKey[]) {
  const files = new Set<string>();
  const fresh = keys.filter(({ at }) => !files.has(at.file) && files.add(at.file));
  return [...fresh, ...keys.filter((key) => !fresh.includes(key))].map((key) => key.at);
}
