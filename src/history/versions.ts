import type { Deployment } from '../model.js';
import type { Rollout } from './rollouts.js';

const version = /(\d{1,9})\.(\d{1,9})(?:\.(\d{1,9}))?/;

/** The version in a tag's name, written so that versions compare as text; null where there is none. */
export function versionIn(ref: string | null): string | null {
  const match = ref === null ? null : version.exec(ref);
  if (!match) return null;
  return [match[1], match[2], match[3] ?? '0'].map((part) => (part ?? '').padStart(9, '0')).join('.');
}

/** What tags and releases are to each other: of one name the newest counts, and one commit is released once. */
export function releasesOf(rollouts: readonly Rollout[]): {
  readonly rollouts: readonly Rollout[];
  /** Names that were given to another commit later. */
  readonly moved: readonly string[];
} {
  const { kept, moved } = newestOfName(rollouts);
  return { rollouts: onePerCommit(kept), moved };
}

const nameOf = ({ records }: Rollout): string | null => records[0]?.ref ?? null;

function newestOfName(rollouts: readonly Rollout[]): { kept: readonly Rollout[]; moved: string[] } {
  const newest = new Map<string, Rollout>();
  const moved = new Set<string>();
  for (const rollout of rollouts) {
    const name = nameOf(rollout);
    if (name === null) continue;
    const other = newest.get(name);
    if (other && other.sha !== rollout.sha) moved.add(name);
    newest.set(name, rollout);
  }
  const kept = rollouts.filter((rollout) => {
    const name = nameOf(rollout);
    return name === null || !moved.has(name) || newest.get(name) === rollout;
  });
  return { kept, moved: [...moved].sort() };
}

/** Two tags on one commit are one release, which goes by the higher version. */
function onePerCommit(rollouts: readonly Rollout[]): readonly Rollout[] {
  const bySha = new Map<string, Rollout>();
  for (const rollout of rollouts) {
    if (rollout.sha === null) continue;
    const first = bySha.get(rollout.sha);
    bySha.set(rollout.sha, first ? { ...first, records: highestFirst(first, rollout) } : rollout);
  }
  const seen = new Set<string>();
  return rollouts.flatMap((rollout) => {
    if (rollout.sha === null) return [rollout];
    const one = seen.has(rollout.sha) ? null : bySha.get(rollout.sha);
    seen.add(rollout.sha);
    return one ? [one] : [];
  });
}

const highestFirst = (a: Rollout, b: Rollout): readonly Deployment[] => {
  const [mine, other] = [versionIn(nameOf(a)) ?? '', versionIn(nameOf(b)) ?? ''];
  return other > mine ? [...b.records, ...a.records] : [...a.records, ...b.records];
};
