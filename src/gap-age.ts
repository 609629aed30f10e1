import { type Holds, type Line, openingOf } from './history/opening.js';
import type { GapAge } from './model/past.js';
import type { Environment, Finding, Service } from './model.js';
import { dateOf, type Judged, type JudgedPast, nothingJudged, otherName, reportedCommit } from './past.js';

/** Since when a finding's gap exists; null where the newest revision does not have it (it is not committed yet). */
export async function ageOf(finding: Finding, past: JudgedPast, today: string): Promise<GapAge | null> {
  const newest = past.revisions.length === 0 ? undefined : (await past.gapsAt(0)).get(finding.fingerprint);
  if (!newest) return null;
  const { opening, gap } = await firstOpening(newest, past);
  const opener = past.revisions[opening.revision];
  if (!opener) return null;
  const moved = opening.exact ? await sidesMoved(gap, opening.revision, past) : [];
  const days = daysBetween(dateOf(opener.at), today);
  return { ...reportedCommit(opener), days, exact: opening.exact, moved };
}

const mostNames = 10;

/** Where a gap opened, back beyond the revisions where its project, role or service got the name that it has now. */
async function firstOpening(newest: Finding, past: JudgedPast) {
  let gap = newest;
  let opening = await openingOf(lineFor(gap, past), 0, holdsFor(gap, past));
  for (let names = 1; names < mostNames && opening.exact; names++) {
    const parent = opening.revision + 1;
    if (parent >= past.revisions.length) break;
    const after = await past.gapsAt(opening.revision);
    const earlier = otherName(gap, await past.gapsAt(parent), after);
    if (!earlier) break;
    opening = await openingOf(lineFor(earlier, past), parent, holdsFor(earlier, past));
    gap = earlier;
  }
  return { opening, gap };
}

const holdsFor =
  ({ fingerprint }: Finding, past: JudgedPast): Holds =>
  async (revision) =>
    (await past.gapsAt(revision)).has(fingerprint);

const lineFor = (finding: Finding, { revisions, complete, relevant, gapsAt }: JudgedPast): Line => ({
  count: revisions.length,
  complete,
  relevant,
  async touching(revision) {
    const gap = (await gapsAt(revision)).get(finding.fingerprint) ?? finding;
    const files = new Set([gap.at, ...gap.related].map(({ file }) => file));
    return relevant.filter((one) => revisions[one]?.changed.some((path) => files.has(path)));
  },
});

const daysBetween = (from: string, to: string): number =>
  Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000));

/** The sides of the gap that this commit changed, in what they say of the gap's engines. */
async function sidesMoved(gap: Finding, revision: number, past: JudgedPast): Promise<Environment[]> {
  const after = await past.judgementAt(revision);
  const before = revision + 1 < past.revisions.length ? await past.judgementAt(revision + 1) : nothingJudged;
  const projects = projectsOf(gap, after.services);
  const said = ({ declarations }: Judged, environment: Environment): string[] =>
    declarations
      .filter((one) => one.environment === environment && projects.has(one.project))
      .filter(({ engine }) => gap.engines.includes(engine))
      .map(({ engine, version, versions, variants, pin }) =>
        [engine, version, versions, variants, pin].join(),
      )
      .sort();
  const differing = (view: (lines: string[]) => string[]) =>
    sides.filter(
      (side) =>
        gap.environments.includes(side) &&
        view(said(before, side)).join('\n') !== view(said(after, side)).join('\n'),
    );
  // One more place that says the same matters only where nothing else changed.
  const moved = differing((lines) => [...new Set(lines)]);
  return moved.length > 0 ? moved : differing((lines) => lines);
}

/** A program of a folder may be tested and built by files of the whole repository. */
const projectsOf = ({ project, role }: Finding, services: readonly Service[]): Set<string> =>
  new Set([
    project,
    ...services
      .filter((one) => one.project === project && one.role === role)
      .flatMap((one) => sides.flatMap((side) => one[side].map((declaration) => declaration.project))),
  ]);

const sides = ['dev', 'ci', 'prod'] as const;
