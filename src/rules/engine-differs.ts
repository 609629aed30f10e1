import { worstKnown } from '../catalog/behaviours.js';
import { engine } from '../catalog/engines.js';
import { compatibility, isEmbedded, isStandIn } from '../catalog/relations.js';
import type {
  Compared,
  Comparison,
  Facts,
  Finding,
  Place,
  PlacedDeclaration,
  Role,
  Rule,
  Severity,
} from '../model.js';
import { distinct, finding, graded, type Pair, pairs, spelledPlaces, spoken } from '../support/comparison.js';
import { atMost } from '../support/known-difference.js';

/** One purpose, another engine. */
export const engineDiffers: Rule = {
  id: 'engine-differs',
  title: 'Another engine plays the role',
  gap: 'tools',
  description:
    'Compares which engine serves a purpose in CI and development with the one in production: SQLite beside PostgreSQL, an in-memory cache beside Redis, a local folder beside S3. One of several engines on purpose is enough, as long as a server is met by a server. An emulator of a managed service is a pair by design and low at most.',
  check: (facts) =>
    facts.services
      .filter((service) => service.layer !== 'runtime' && service.role !== 'mail')
      .flatMap((service) => pairs(service).flatMap((pair) => difference(pair, facts)))
      .filter(once()),
};

/** A setting and the server that it names have a row each: what they differ in is one finding. */
function once(): (one: Finding) => boolean {
  const seen = new Set<string>();
  return ({ environments, engines, at }) => {
    const key = [...environments, ...[...engines].sort(), at.file, at.line].join(' ');
    return !seen.has(key) && Boolean(seen.add(key));
  };
}

function difference(pair: Pair, facts: Facts) {
  if (pair.mine.length === 0 || pair.theirs.length === 0 || covered(pair)) return [];
  const { service, environment, reference } = pair;
  const theirEngines = new Set(pair.theirs.map((one) => one.engine));
  const mine = pair.mine.filter((one) => !theirEngines.has(one.engine));
  const [first] = mine.length > 0 ? mine : pair.mine;
  const theirs = pair.theirs.filter((one) => one.engine !== first?.engine);
  const [other] = theirs;
  if (!first || !other) return [];
  const severity = severityOf(first, other, pair);
  if (severity === null) return [];
  const compares: Comparison = { kind: 'engines', here: first.engine, there: other.engine };
  const [here, there] = [titles(mine.length > 0 ? mine : [first]), titles(theirs)];
  return [
    finding({
      rule: engineDiffers,
      service,
      severity: graded(atMost(severity, worstKnown(compares)), reference),
      environments: [environment, reference],
      title: `${spoken[environment]} uses ${here} where ${spoken[reference]} runs ${there}${isStandIn(first.engine) ? ` (${first.role})` : ''}`,
      why: why(first, other),
      fix: `Run ${there.split(', ')[0]} in ${spoken[environment]} too: ${spelledPlaces(mine.length > 0 ? mine : [first])}.`,
      mine: mine.length > 0 ? mine : [first],
      theirs,
      compares,
      beside: choosers(mine.length > 0 ? mine : [first], reference, facts),
    }),
  ];
}

/** Where the other side sets the very variable that chooses the engine here: its value is what decides there. */
function choosers(mine: readonly PlacedDeclaration[], reference: Compared, { keys }: Facts): Place[] {
  const lines = new Set(mine.map(({ at }) => `${at.file}:${at.line}`));
  const chosenBy = new Set(keys.filter(({ at }) => lines.has(`${at.file}:${at.line}`)).map(({ key }) => key));
  const set = keys.filter(({ environment, key }) => environment === reference && chosenBy.has(key));
  return set.slice(0, mostChoosers).map(({ at }) => at);
}

const mostChoosers = 5;

/** One engine in common is parity, unless all they share is embedded while the other side also runs on servers. */
function covered({ mine, theirs }: Pair): boolean {
  const theirEngines = new Set(theirs.map((one) => one.engine));
  const shared = distinct(mine.map((one) => one.engine)).filter((id) => theirEngines.has(id));
  if (shared.length === 0) return false;
  const embedded = (id: string) => isStandIn(id) || isEmbedded(id);
  return shared.some((id) => !embedded(id)) || [...theirEngines].every(embedded);
}

function severityOf(
  mine: PlacedDeclaration,
  theirs: PlacedDeclaration,
  { environment, service }: Pair,
): Severity | null {
  if (service.layer === 'setting' && [mine, theirs].some((one) => isEmbedded(one.engine))) return 'low';
  if (isStandIn(mine.engine))
    return isStandIn(theirs.engine) ? null : standInSeverity(mine, environment === 'ci');
  if (isStandIn(theirs.engine)) return 'low';
  const relation = compatibility(mine.engine, theirs.engine);
  if (relation === 'same') return null;
  if (theirs.reader !== 'config' && isExample(theirs.at.file)) return 'low';
  if (mine.alternative !== null && theirs.environment !== 'prod') return 'low';
  if (mine.role === 'storage' && relation !== 'emulator') return 'medium';
  return relation === 'emulator' || relation === 'protocol' || mine.role === 'other' ? 'low' : 'high';
}

/** What an example documents somebody may set, or not. */
const isExample = (file: string): boolean => /(?:example|sample|template|dist)[^/]*$/.test(file);

/** Frameworks ship a development cache that is off until somebody turns it on; nobody chose it against production. */
const isToggle = ({ role, engine: id, reader }: PlacedDeclaration): boolean =>
  role === 'cache' && (id === 'null' || reader === 'rails');

const substitutes: Readonly<Partial<Record<Role, Severity>>> = {
  database: 'high',
  cache: 'medium',
  broker: 'medium',
  search: 'medium',
  storage: 'medium',
};

/** Frameworks switch caches and queues off in tests on purpose; there a stand-in is expected and only told. */
function standInSeverity(mine: PlacedDeclaration, inCi: boolean): Severity {
  if (isExample(mine.at.file) || isToggle(mine)) return 'low';
  const expectedInTests = mine.role !== 'database' && !(mine.role === 'cache' && mine.engine === 'in-memory');
  if (inCi && expectedInTests) return 'low';
  return mine.name === 'cable' ? 'low' : (substitutes[mine.role] ?? 'low');
}

function why(mine: PlacedDeclaration, theirs: PlacedDeclaration): string {
  const [here, there] = [engine(mine.engine).title, engine(theirs.engine).title];
  const isBesideServer = isStandIn(mine.engine) && !isStandIn(theirs.engine);
  if ((mine.role === 'cache' || mine.role === 'broker') && !isBesideServer)
    return `${here} and ${there} differ in commands, limits, settings and what survives a restart: what was only tried with one of them can fail with the other.`;
  if (mine.role === 'cache' && mine.engine === 'null')
    return `Nothing is cached there; ${there} keeps what was stored, hands it to every process and expires it: what is stale, shared or cannot be serialized shows only there.`;
  if (mine.role === 'cache')
    return `${here} keeps live objects of one process; ${there} stores bytes that every process shares, expires and can evict: what cannot be serialized, shared or lost shows only there.`;
  if (mine.role === 'broker')
    return `${here} runs the work at once, in the same process and transaction; ${there} delivers it later, elsewhere and possibly twice.`;
  if (mine.role === 'storage')
    return `${here} and ${there} differ in renames, listings, permissions, content types and what a missing object says.`;
  return `${here} and ${there} differ in types, comparison, locking, errors and what they accept: what passes on one can fail, or silently answer otherwise, on the other.`;
}

const titles = (declarations: readonly PlacedDeclaration[]): string =>
  distinct(declarations.map((one) => engine(one.engine).title)).join(', ');
