import type { Seconds } from '../model.js';
import type { Analysis, ServiceHistory } from './analysis.js';
import { containedIn } from './attribution.js';
import { at, none } from './graph.js';

/** What is odd or uncertain, in sentences. */
export function notesOf(analysis: Analysis): string[] {
  const { branch, data, services } = analysis;
  const hidden = branch.changes.filter(
    ({ written, integrated }) => written === null && integrated >= data.since,
  );
  return [
    ...services.flatMap((service) => aboutService(service, data.since, services.length > 1)),
    ...(hidden.length > 0
      ? [
          `Lead time leaves out ${counted(hidden.length, 'squashed change')}: a squash hides when the work began, and the pull requests were not read.`,
        ]
      : []),
    ...(branch.anomalies > 0
      ? [
          `${counted(branch.anomalies, 'commit')} ${branch.anomalies === 1 ? 'claims' : 'claim'} to be written after being committed, or before 1972: the date of committing stands for it.`,
        ]
      : []),
    ...similar(analysis),
  ];
}

function aboutService({ name, ledger }: ServiceHistory, since: Seconds, several: boolean): string[] {
  const { shipments, unknown, incomplete, moved } = ledger;
  const lost = shipments.filter(({ commit }) => commit === none).length;
  const alone = shipments.some(({ baseline, liveAt }) => baseline && liveAt >= since);
  const notes = [
    ...(lost > 0
      ? [
          `${counted(lost, 'deployment')} of a commit that is not in the history (a forced push, or another repository): nothing is said to have been shipped by ${lost === 1 ? 'it' : 'them'}.`,
        ]
      : []),
    ...(unknown > 0
      ? [
          `${counted(unknown, 'deployment')} without any status: not counted; set assume-success where nothing reports one.`,
        ]
      : []),
    ...(incomplete > 0
      ? [`${counted(incomplete, 'rollout')} did not reach every region and count as not live.`]
      : []),
    ...(moved.length > 0
      ? [`${counted(moved.length, 'tag')} moved to another commit: the newest one counts.`]
      : []),
    ...(alone
      ? ['What the first known deployment brought is not measured: nobody knows what was live before it.']
      : []),
  ];
  return several ? notes.map((note) => `${name}: ${note}`) : notes;
}

/** A subject proves nothing, but a person may want to look. */
function similar({ branch, graph, services }: Analysis): string[] {
  const subjects = new Set<string>();
  for (const { ledger } of services) {
    if (!ledger.live || ledger.live.commit === none) continue;
    const live = containedIn(graph, ledger.live.commit);
    for (const [number, { subject }] of graph.commits.entries())
      if (at(live, number) !== none && at(branch.steps, number) === none) subjects.add(subject);
  }
  if (subjects.size === 0) return [];
  const waiting = new Set(services.flatMap((service) => service.waiting ?? []).map(({ change }) => change));
  const alike = [...waiting].filter(({ commits }) =>
    commits.some((commit) => subjects.has(graph.commits[commit]?.subject ?? '')),
  ).length;
  return alike > 0
    ? [
        `${counted(alike, 'waiting change')} ${alike === 1 ? 'has' : 'have'} the subject of a commit that is live beside the branch: perhaps picked by hand, which cannot be proved.`,
      ]
    : [];
}

const counted = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;
