import type { Behaviour, GroupCard } from './catalog/behaviours/shape.js';
import { applies, groupsFor } from './catalog/behaviours.js';
import type { BehaviourCard, Finding, PlacedDeclaration, Severity, Tree } from './model.js';
import { usagesIn, type Wanted } from './support/usages.js';

/** Findings that say what behaves differently, and what they name. */
export interface Explained {
  readonly findings: readonly Finding[];
  readonly behaviours: readonly BehaviourCard[];
}

/**
 * Adds to every finding the few behaviours that tell most about it, and where the code meets them. Nothing is loaded
 * where nothing is compared.
 */
export async function withReasons(
  findings: readonly Finding[],
  declarations: readonly PlacedDeclaration[],
  tree: Tree,
): Promise<Explained> {
  const loaded = await behavioursFor(findings);
  if (loaded.size === 0) return { findings, behaviours: [] };
  const readers = readersByProject(declarations);
  const known = findings.map((one) => knownOf(one, loaded, readers.get(one.project) ?? new Set()));
  const usages = await usagesIn(tree, wantedBy(findings, known));
  const named = new Map<string, Behaviour>();
  const explained = findings.map((finding, i) => {
    const { project } = finding;
    const told = mostTelling(known[i] ?? [], (id) => usages(project, id) !== null);
    for (const one of told) named.set(one.id, one);
    const used = told.flatMap(({ id }) => {
      const at = usages(project, id);
      return at ? [{ behaviour: id, at }] : [];
    });
    return told.length === 0
      ? finding
      : {
          ...finding,
          behaviours: told.map(({ id }) => id),
          moreBehaviours: (known[i] ?? []).length - told.length,
          ...(used.length > 0 ? { usages: used } : {}),
        };
  });
  return { findings: explained, behaviours: [...named.values()].map(card).sort(byId) };
}

function wantedBy(findings: readonly Finding[], known: readonly (readonly Behaviour[])[]): readonly Wanted[] {
  const wanted = new Map<string, Map<string, RegExp>>();
  for (const [i, { project }] of findings.entries())
    for (const { id, evidence } of known[i] ?? [])
      if (evidence) wanted.set(project, (wanted.get(project) ?? new Map()).set(id, evidence));
  return [...wanted].map(([project, evidence]) => ({ project, evidence }));
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
export function mostTelling(
  known: readonly Behaviour[],
  isMet: (id: string) => boolean,
): readonly Behaviour[] {
  const rank = (one: Behaviour) => (isMet(one.id) ? -1 : ranks.indexOf(one.severity));
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
