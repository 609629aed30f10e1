import type { HistoryCheck, PullRequestTime, Seconds, TimeOptions } from '../model.js';
import { durationInWords } from '../support/durations.js';
import type { Analysis, ServiceHistory } from './analysis.js';
import { containedIn } from './attribution.js';
import { limited, stated } from './checks.js';
import { at, none, numberOf } from './graph.js';
import { writtenAt } from './written.js';

/** How the pull request under judgement stands to production; null where there is none. */
export function pullRequestTime(
  analysis: Analysis,
  options: TimeOptions,
  isMachine: (commit: number) => boolean,
): PullRequestTime | null {
  const { data, graph } = analysis;
  if (data.head === null && !data.pullRequest) return null;
  const head = numberOf(graph, data.head ?? data.pullRequest?.headSha ?? null);
  const own = ownCommits(analysis, head);
  const age = ageOf(analysis, own, isMachine);
  const concerned = analysis.services.filter((service) => own.length === 0 || service.concerns(own));
  const ahead = head === none ? null : mostAhead(analysis, concerned, head);
  const shipsWith = together(concerned, new Set(own));
  return {
    age,
    productionAhead: ahead,
    shipsWith,
    checks: [ageCheck(age, options), aheadCheck(ahead, options)],
  };
}

/** What the branch of the pull request has and the base has not, without merges. */
function ownCommits({ graph, branch }: Analysis, head: number): number[] {
  if (head === none) return [];
  const held = containedIn(graph, head);
  const own: number[] = [];
  for (let commit = 0; commit < graph.size; commit++)
    if (at(held, commit) !== none && at(branch.steps, commit) === none && isChange(graph, commit))
      own.push(commit);
  return own;
}

const isChange = ({ commits }: Analysis['graph'], commit: number): boolean =>
  (commits[commit]?.parents.length ?? 0) < 2;

function ageOf(
  { data, graph }: Analysis,
  own: readonly number[],
  isMachine: (commit: number) => boolean,
): Seconds | null {
  const people = own.filter((commit) => !isMachine(commit));
  const dates = [
    ...(people.length > 0 ? people : own).flatMap((commit) => graph.commits[commit] ?? []),
    ...(data.pullRequest?.commits ?? []),
  ].map((commit) => writtenAt(commit).at);
  const first = dates.reduce<Seconds | null>((a, b) => (a === null ? b : Math.min(a, b)), null);
  const start = first ?? data.pullRequest?.createdAt ?? null;
  return start === null ? null : Math.max(0, data.now - start);
}

/** Commits that run in production and that this branch has never met, where it is most. */
function mostAhead({ graph }: Analysis, services: readonly ServiceHistory[], head: number): number | null {
  const held = containedIn(graph, head);
  const counts = services.flatMap(({ ledger: { live } }) => {
    if (!live || live.commit === none) return [];
    const running = containedIn(graph, live.commit);
    let ahead = 0;
    for (let commit = 0; commit < graph.size; commit++)
      if (at(running, commit) !== none && at(held, commit) === none) ahead++;
    return [ahead];
  });
  return counts.length > 0 ? Math.max(...counts) : null;
}

function together(services: readonly ServiceHistory[], own: ReadonlySet<number>): number | null {
  const known = services.flatMap(({ waiting }) => (waiting ? [waiting] : []));
  if (known.length === 0) return null;
  const others = known.flat().filter(({ change }) => !change.commits.some((commit) => own.has(commit)));
  return new Set(others.map(({ change }) => change)).size;
}

function ageCheck(age: Seconds | null, { thresholds }: TimeOptions): HistoryCheck {
  const subject = { id: 'pull-request-age', unit: 'seconds' } as const;
  return age === null
    ? stated(subject, 'neutral', null, 'Not enough data: the commits of the pull request were not read.')
    : limited(
        subject,
        age,
        thresholds.pullRequestAge,
        `The first commit of this pull request was written ${durationInWords(age)} ago.`,
      );
}

function aheadCheck(ahead: number | null, { thresholds }: TimeOptions): HistoryCheck {
  const subject = { id: 'production-ahead', unit: 'count' } as const;
  if (ahead === null)
    return stated(subject, 'neutral', null, 'Not enough data: it is not known what runs in production.');
  const reason =
    ahead === 0
      ? 'This branch contains everything that runs in production.'
      : `Production runs ${ahead} commit${ahead === 1 ? '' : 's'} that this branch has never met.`;
  const check = limited(subject, ahead, thresholds.productionAhead, reason);
  return check.status === 'pass' && ahead > 0 ? { ...check, status: 'info' } : check;
}
