import { engine } from '../catalog/engines.js';
import { compatibility, isEmbedded, isStandIn } from '../catalog/relations.js';
import type { Compared, Facts, Finding, PlacedDeclaration, Rule, Service, Severity } from '../model.js';
import {
  ciTests,
  distinct,
  finding,
  graded,
  pairs,
  phrase,
  spelledPlaces,
  spoken,
  versionsOf,
} from '../support/comparison.js';

/** One environment runs a service that another does not have at all. */
export const missingService: Rule = {
  id: 'missing-service',
  title: 'A service is missing',
  gap: 'tools',
  description:
    'A service that production runs and CI or development does not have, in any form: no other engine, no emulator, no stand-in. CI counts only where some job runs tests and the application is at home here: a repository of infrastructure alone starts no service anywhere. Where only test code starts containers, it starts what each test needs, so that is told softly. What production does not declare is coverage, not a finding.',
  check: (facts) =>
    facts.services
      .filter((service) => service.layer === 'service' && severities[service.role])
      .flatMap((service) => missing(service, facts))
      .filter(once()),
};

const severities: Readonly<Partial<Record<Service['role'], Severity>>> = {
  database: 'medium',
  cache: 'medium',
  broker: 'medium',
  search: 'medium',
  storage: 'medium',
};

/** One engine that an environment lacks is one thing to start, however many purposes it has elsewhere. */
function once(): (one: Finding) => boolean {
  const seen = new Set<string>();
  return ({ environments, engines }) => {
    const key = [...environments, ...engines].join(' ');
    return !seen.has(key) && Boolean(seen.add(key));
  };
}

function missing(service: Service, facts: Facts) {
  return pairs(service).flatMap(({ environment, mine, reference, theirs }) => {
    const needed = theirs.filter((one) => !isStandIn(one.engine) && one.alternative === null);
    const [first] = needed;
    if (mine.length > 0 || !first || !declaresAnything(facts, environment)) return [];
    if (standsIn(facts, environment, distinct(needed.map((one) => one.engine)), service)) return [];
    const title = phrase(engine(first.engine).title, distinct(needed.flatMap(versionsOf)));
    return [
      finding({
        rule: missingService,
        service,
        severity: isWeak(facts, environment, needed)
          ? 'low'
          : severityOf(service, environment, reference, first),
        environments: [environment, reference],
        title: `${spoken[environment]} has no ${title}, ${spoken[reference]} runs it`,
        why: `Code that talks to ${engine(first.engine).title} is never met by it in ${spoken[environment]}: its first run against the real service happens in ${spoken[reference]}.`,
        fix: `Start ${title} in ${spoken[environment]}, or allow the difference with a reason; ${spoken[reference]} declares it at ${spelledPlaces(needed)}.`,
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
function severityOf(
  service: Service,
  environment: Compared,
  reference: Compared,
  { reader, engine: engineId }: PlacedDeclaration,
): Severity {
  if (reader !== 'config' && (service.role === 'storage' || onlyManaged.has(engineId))) return 'low';
  if (service.role === 'storage' && environment === 'ci') return 'low';
  return graded(severities[service.role] ?? 'low', reference);
}

/**
 * Tests that start their own containers start what each of them needs, so what they lack proves little; and a cache that
 * only a framework's setting names is one that its test environment replaces by itself.
 */
function isWeak(facts: Facts, environment: Compared, needed: readonly PlacedDeclaration[]): boolean {
  if (environment !== 'ci') return false;
  const running = facts.declarations.filter(
    (one) => one.environment === 'ci' && started.includes(one.role) && one.pin !== 'undeclared',
  );
  const onlyInCode = running.length > 0 && running.every((one) => one.reader === 'testcontainers');
  return onlyInCode || needed.every((one) => one.role === 'cache' && one.reader === 'rails');
}

function declaresAnything(facts: Facts, environment: Compared): boolean {
  const startsAny = (where: Compared) =>
    facts.declarations.some((one) => one.environment === where && started.includes(one.role));
  if (environment === 'ci') return ciTests(facts) && (startsAny('ci') || startsAny('dev'));
  return facts.declarations.some(
    (one) => one.environment === environment && one.role === 'database' && starts(one),
  );
}

/** A setting that only names an engine starts nothing; what an environment that starts no database lacks is not told. */
const starts = ({ pin, engine: id }: PlacedDeclaration): boolean => pin !== 'undeclared' || isEmbedded(id);

/** An environment that starts none of these does not show how it is set up, so nothing can be missing from it. */
const started = ['database', 'cache', 'broker', 'search'];

/** Whether the environment has anything else for it: an emulator under another role, a stand-in in the settings. */
function standsIn(
  facts: Facts,
  environment: Compared,
  engines: readonly string[],
  service: Service,
): boolean {
  return facts.declarations.some(
    (one) =>
      one.environment === environment &&
      (engines.some((id) => ['same', 'emulator', 'protocol'].includes(compatibility(one.engine, id))) ||
        (isStandIn(one.engine) &&
          (one.role === service.role || (service.role === 'cache' && one.role === 'broker')))),
  );
}
