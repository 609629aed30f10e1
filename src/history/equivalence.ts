import { at, type Graph, none, numberOf, parentCount } from './graph.js';

/** For a commit of the branch, the commits beside it that carry the same change: cherry-picks, in either direction. */
export type Twins = ReadonlyMap<number, readonly number[]>;

/**
 * Which commits beside the branch carry a change of the branch. Two things tell: a message that says what it was
 * picked from, and the same author at the same moment (a cherry-pick keeps both, a squash does not). The same subject
 * alone tells nothing: "Fix tests" is a thousand changes.
 */
export function twinsOf(graph: Graph, steps: Int32Array): Twins {
  const twins = new Map<number, number[]>();
  const link = (onBranch: number, beside: number): void => {
    const list = twins.get(onBranch);
    if (!list) twins.set(onBranch, [beside]);
    else if (!list.includes(beside)) list.push(beside);
  };
  const isOnBranch = (commit: number): boolean => at(steps, commit) !== none;
  linkPicked(graph, isOnBranch, link);
  linkSameMoment(graph, isOnBranch, link);
  return twins;
}

type IsOnBranch = (commit: number) => boolean;
type LinkTwins = (onBranch: number, beside: number) => void;

function linkPicked(graph: Graph, isOnBranch: IsOnBranch, link: LinkTwins): void {
  for (const [number, commit] of graph.commits.entries())
    for (const sha of commit.cherryPickedFrom) {
      const origin = numberOf(graph, sha);
      if (origin === none || isOnBranch(origin) === isOnBranch(number)) continue;
      if (isOnBranch(origin)) link(origin, number);
      else link(number, origin);
    }
}

function linkSameMoment(graph: Graph, isOnBranch: IsOnBranch, link: LinkTwins): void {
  const beside = byMoment(graph, (commit) => !isOnBranch(commit));
  if (beside.size === 0) return;
  const onBranch = byMoment(graph, (commit, moment) => isOnBranch(commit) && beside.has(moment));
  for (const [moment, mine] of onBranch) {
    const theirs = beside.get(moment) ?? [];
    // A script may commit several times within a second: then the subject has to be the same as well.
    const alone = mine.length === 1 && theirs.length === 1;
    for (const one of mine)
      for (const other of theirs)
        if (alone || subjectOf(graph, one) === subjectOf(graph, other)) link(one, other);
  }
}

function byMoment(graph: Graph, wanted: (commit: number, moment: string) => boolean): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [number, { author, authored }] of graph.commits.entries()) {
    const who = author.emailKey ?? author.login;
    const moment = `${authored} ${who}`;
    if (who === null || parentCount(graph, number) > 1 || !wanted(number, moment)) continue;
    const list = found.get(moment);
    if (list) list.push(number);
    else found.set(moment, [number]);
  }
  return found;
}

const subjectOf = (graph: Graph, commit: number): string | undefined => graph.commits[commit]?.subject;
