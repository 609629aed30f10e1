import { align } from './align.js';
import type {
  Facts,
  Finding,
  HistoryFacts,
  Notice,
  Options,
  Place,
  PlacedDeclaration,
  PlacedKey,
  Service,
  Tree,
} from './model.js';
import { place } from './place.js';
import {
  askedBefore,
  type Claim,
  claimsIn,
  createMemory,
  isClaimedBy,
  type Memory,
  type ReadTree,
  readTree,
} from './read.js';
import { readers } from './readers/index.js';
import { rules } from './rules/index.js';
import { UserError } from './support/user-error.js';
import type { Waiver } from './support/waivers.js';

/** What one revision says, before anything is allowed or known. */
export interface Judgement {
  readonly facts: Facts;
  readonly declarations: readonly PlacedDeclaration[];
  readonly keys: readonly PlacedKey[];
  readonly services: readonly Service[];
  readonly findings: readonly Finding[];
  readonly notices: readonly Notice[];
  readonly waivers: readonly Waiver[];
  readonly paths: ReadonlySet<string>;
  readonly filesRead: number;
  readonly byReader: ReadonlyMap<string, number>;
}

/** Whether something is read of a file of that path. */
export const isClaimed = isClaimedBy(readers);

/** Steps 2 to 6 on one tree: collect, read, place, align, compare. The memory holds what was read of other trees. */
export async function examine(
  tree: Tree,
  options: Options,
  memory: Memory | null = null,
): Promise<Judgement> {
  const paths = tree.list();
  const claims = claimsIn(tree, readers);
  const claimed = claims.map(({ path }) => path);
  await tree.preload(memory ? [...new Set([...claimed, ...askedBefore(memory)])] : claimed);
  const read = await readWhole(tree, claims, memory, options);
  const { declarations, keys } = place(read.files, paths, options);
  const services = align(declarations);
  const jobs = read.files.flatMap((file) => file.reading.jobs ?? []);
  const facts: Facts = { services, declarations, keys, jobs, paths, history: null };
  const byReader = new Map<string, number>();
  for (const file of read.files) byReader.set(file.reader.id, (byReader.get(file.reader.id) ?? 0) + 1);
  return {
    facts,
    declarations,
    keys,
    services,
    findings: mergeTwins(rules.flatMap((rule) => rule.check(facts, options))),
    notices: [
      ...read.files.flatMap((file) => file.reading.notices ?? []),
      ...tree.notices().filter((notice) => isClaimed(notice.at.file)),
    ],
    waivers: read.waivers,
    paths: new Set(paths),
    filesRead: read.count,
    byReader,
  };
}

/** Most contents are at hand. Where they come from afar, what a file refers to is known once it was read. */
async function readWhole(
  tree: Tree,
  claims: readonly Claim[],
  memory: Memory | null,
  options: Options,
): Promise<ReadTree> {
  const images = new Map(Object.entries(options.images));
  const far = memory ?? createMemory();
  for (let round = 0; round < mostRounds; round++) {
    const read = await readTree(tree, claims, round === 0 ? memory : far, images);
    const lacking = tree.lacking();
    if (lacking.length === 0) return read;
    await tree.preload(lacking);
  }
  throw new UserError(
    'files refer to each other more deeply than is followed through the API',
    'Judge a clone.',
  );
}

const mostRounds = 12;
/** What the rules about time and people find, where the past is known. */
export function aboutThePast(
  { facts }: Judgement,
  history: HistoryFacts | null,
  options: Options,
): Finding[] {
  if (history === null) return [];
  return rules
    .filter(({ gap }) => gap !== 'tools')
    .flatMap((rule) => rule.check({ ...facts, history }, options));
}

/** Projects that share a line share its fix: what is said of each of them in the same words is said once. */
function mergeTwins(findings: readonly Finding[]): Finding[] {
  const merged = new Map<string, Finding>();
  for (const one of findings) {
    const key = [one.rule, one.title, one.at.file, one.at.line].join('\0');
    const twin = merged.get(key);
    const [worse, other] = twin && rank(one) <= rank(twin) ? [twin, one] : [one, twin];
    merged.set(key, other ? { ...worse, related: union(worse.related, other.related) } : worse);
  }
  return [...merged.values()];
}

const rank = ({ severity }: Finding): number => ['low', 'medium', 'high'].indexOf(severity);

const union = (places: readonly Place[], others: readonly Place[]): Place[] => [
  ...new Map([...places, ...others].map((place) => [`${place.file}\0${place.line}`, place])).values(),
];
