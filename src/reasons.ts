import type { Behaviour, GroupCard } from './catalog/behaviours/shape.js';
import { applies, groupsFor } from './catalog/behaviours.js';
import type { BehaviourCard, Finding, PlacedDeclaration, Severity, Usage } from './model.js';

/** Findings that say what behaves differently, and what they name. */
export interface Explained {
  readonly findings: readonly Finding[];
  readonly behaviours: readonly BehaviourCard[];
}

/** Adds to every finding the few behaviours that tell most about it. Nothing is loaded where nothing is compared. */
export async function withReasons(
  findings: readonly Finding[],
  declarations: readonly PlacedDeclaration[],
): Promise<Explained> {
  const loaded = await behavioursFor(findings);
  if (loaded.size === 0) return { findings, behaviours: [] };
  const readers = readersByProject(declarations);
  const named = new Map<string, Behaviour>();
  const explained = findings.map((finding) => {
    const known = knownOf(finding, loaded, readers.get(finding.project) ?? new Set());
    const told = mostTelling(known, finding.usages ?? []);
    for (const one of told) named.set(one.id, one);
    return told.length === 0
      ? finding
      : { ...finding, behaviours: told.map(({ id }) => id), moreBehaviours: known.length - told.length };
  });
  return { findings: explained, behaviours: [...named.values()].map(card).sort(byId) };
}

type Loaded = ReadonlyMap<GroupCard, readonly Behaviour[]>;

async function behavioursFor(findings: readonly Finding[]): Promise<Loaded> {
  const cards = new Set(findings.flatMap(({ compares }) => (compares ? groupsFor(compares) : [])));
  return new Map(await Promise.all([...cards].map(async (group) => [group, await group.load()] as const)));
}

function readersByProject(
  declarations: readonly PlacedDeclaration[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const readers = new Map<string, Set<string>>();
  for (const { project, reader } of declarations)
    readers.set(project, (readers.get(project) ?? new Set()).add(reader));
  return readers;
}

/** What holds for a finding, as far as the frameworks of its project let it show. */
function knownOf({ compares }: Finding, loaded: Loaded, readers: ReadonlySet<string>): readonly Behaviour[] {
  if (!compares) return [];
  return groupsFor(compares)
    .flatMap((group) => loaded.get(group) ?? [])
    .filter((one) => !one.harmless && applies(one, compares))
    .filter(({ framework }) => framework === undefined || readers.has(framework))
    .filter(({ hiddenBy = [] }) => !hiddenBy.some((framework) => readers.has(framework)));
}

const most = 3;
const ranks: readonly Severity[] = ['high', 'medium', 'low'];

/**
 * The few that tell most: what the repository meets, then what is worst, then as the catalogue orders them; among
 * equals what touches another area than those before it.
 */
export function mostTelling(known: readonly Behaviour[], usages: readonly Usage[]): readonly Behaviour[] {
  const met = new Set(usages.map(({ behaviour }) => behaviour));
  const rank = (one: Behaviour) => (met.has(one.id) ? -1 : ranks.indexOf(one.severity));
  const left = [...known].sort((a, b) => rank(a) - rank(b));
  const told: Behaviour[] = [];
  while (told.length < most) {
    const areas = new Set(told.flatMap((one) => one.areas));
    const equals = left.filter((one) => left[0] && rank(one) === rank(left[0]));
    const next = equals.find((one) => !one.areas.some((area) => areas.has(area))) ?? equals[0];
    if (!next) break;
    told.push(next);
    left.splice(left.indexOf(next), 1);
  }
  return told;
}

const card = ({ id, title, bites, severity, sources }: Behaviour): BehaviourCard => ({
  id,
  title,
  bites,
  severity,
  sources,
});

const byId = (a: BehaviourCard, b: BehaviourCard): number => (a.id < b.id ? -1 : 1);
