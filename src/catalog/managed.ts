import { leadingVersion } from '../support/versions.js';
import { addOns } from './managed/add-ons.js';
import { terraformResources } from './managed/resources.js';
import { type ManagedIdentity, managed } from './managed/shape.js';
import { spellings } from './managed/spellings.js';

export type { ManagedIdentity } from './managed/shape.js';

/**
 * An add-on or marketplace service by name, with or without its plan ("heroku-postgresql:standard-0"), or null. A plan
 * is never a version; it names the engine where the service is a broker of several ("aws-rds", "medium-gp-psql").
 */
export function identifyAddOn(name: string, plan: string | null = null): ManagedIdentity | null {
  const [service = '', ...rest] = name.trim().toLowerCase().split(':');
  const [engine, flavour] = addOns.get(service) ?? [];
  if (engine && flavour) return managed(engine, flavour);
  return service === 'aws-rds' ? identifyPlan(plan ?? rest.join(':'), 'rds') : null;
}

/** The engine that the words of a plan name ("medium-gp-psql-redundant"), or null. */
export function identifyPlan(plan: string, provider: string): ManagedIdentity | null {
  for (const word of plan.toLowerCase().split(/[-_ :]/)) {
    const found = word === 'psql' ? managed('postgresql', provider) : identifyManaged(word, null, provider);
    if (found) return found;
  }
  return null;
}

/** A Terraform resource type that is one engine by itself ("aws_msk_cluster"), or null. */
export function identifyResource(type: string): ManagedIdentity | null {
  const [engine, flavour] = terraformResources.get(type) ?? [];
  return engine && flavour ? managed(engine, flavour) : null;
}

/**
 * A cloud provider's `engine` and engine version ("aurora-postgresql" and "15.4", "sqlserver-se" and "15.00.4073.23.v1",
 * "pg" and "15"), or null for an engine that the catalogue does not know. `provider` becomes the flavour where the
 * engine has none of its own.
 */
export function identifyManaged(
  engine: string,
  version: string | null = null,
  provider: string | null = null,
): ManagedIdentity | null {
  const [id, flavour] = spellings.get(withoutEdition(engine.trim().toLowerCase())) ?? [];
  return id ? managed(id, flavour ?? provider, version === null ? null : managedVersion(id, version)) : null;
}

/** "oracle-se2-cdb", "sqlserver-ex", "db2-se", "custom-oracle-ee": what follows is the edition. */
function withoutEdition(engine: string): string {
  const name = engine.replace(/^custom-/, '');
  return /^(?:oracle|sqlserver|db2)-/.test(name) ? name.slice(0, name.indexOf('-')) : name;
}

// https://learn.microsoft.com/troubleshoot/sql/releases/download-and-install-latest-updates
const sqlServerYears: ReadonlyMap<string, string> = new Map([
  ['11', '2012'],
  ['12', '2014'],
  ['13', '2016'],
  ['14', '2017'],
  ['15', '2019'],
  ['16', '2022'],
  ['17', '2025'],
]);

/** The version of a managed engine; SQL Server's builds become years, Aurora's own number is left out. */
function managedVersion(engine: string, version: string): string | null {
  const text = version.trim();
  if (engine !== 'mssql') return leadingVersion(text);
  const major = /^(\d{2})\./.exec(text)?.[1];
  return major ? (sqlServerYears.get(major) ?? null) : leadingVersion(text, 'years');
}

/**
 * Engine and version in one text, as providers write it: "POSTGRES_9_6", "MYSQL_8_0_31", "SQLSERVER_2019_STANDARD",
 * "REDIS_7_2", "VALKEY_8_0", "OpenSearch_2.15", "Elasticsearch_7.10"; or null.
 */
export function identifyVersioned(text: string, provider: string | null = null): ManagedIdentity | null {
  const [, name = '', numbers = ''] = /^([a-zA-Z]{2,20})_(\d[\d_.xX]{0,20})/.exec(text.trim()) ?? [];
  return numbers ? identifyManaged(name, numbers.replaceAll('_', '.').replace(/\.$/, ''), provider) : null;
}

/**
 * A parameter group's family, or the name of a default group: "postgres15", "aurora-mysql8.0", "redis6.x", "valkey8",
 * "sqlserver-se-15.0", "default.redis7.cluster.on"; or null.
 */
export function identifyParameterFamily(family: string): ManagedIdentity | null {
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
