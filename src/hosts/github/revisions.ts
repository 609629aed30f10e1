import { plain } from '../../support/sinks/terminal.js';
import { UserError } from '../../support/user-error.js';
import { isPrivileged, isProposal } from '../event.js';
import { isSha, mergeBase, resolveCommit } from '../git.js';
import { parentsOf } from '../git-objects.js';
import { open, type Reach, type Revision, remoteFor, type Wanted } from './reach.js';
import { remoteMergeBase } from './remote-tree.js';

/** The two sides of a run, each opened when it is first asked for. */
export interface Revisions {
  head(): Promise<Revision>;
  /** Null where there is nothing to compare with. */
  base(): Promise<Revision | null>;
}

const permission = 'or give the job the permission `contents: read`';
const deeper = `Set \`fetch-depth: 0\` at actions/checkout, ${permission}.`;
const twoDeep = `Set \`fetch-depth: 2\` at actions/checkout, ${permission}.`;

/** The revisions that the event of a run is about. */
export function openRevisions(reach: Reach): Revisions {
  const head = once(() => open(reach, { commit: headCommit(reach), help: deeper }));
  const base = once(async () =>
    reach.event.name === 'push' && !reach.base ? pushed(reach) : openBase(reach),
  );
  return { head, base };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

async function openBase(reach: Reach): Promise<Revision | null> {
  const wanted = await baseCommit(reach, headCommit(reach));
  return wanted && open(reach, wanted);
}

// A push may have replaced history that nobody has any more. It asks for no comparison, so none is missing.
async function pushed(reach: Reach): Promise<Revision | null> {
  try {
    return await openBase(reach);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    reach.log(`Not compared with the revision before the push: ${error.message}`);
    return null;
  }
}

/** What is checked out; where the token may write and anybody may have written the commit, what the event names. */
function headCommit({ event, repository, allowUntrusted }: Reach): string {
  const here = resolveCommit(repository, 'HEAD');
  if (!here) throw new UserError('nothing is checked out here', 'Put actions/checkout before this step.');
  if (!isPrivileged(event) || event.head === null) return here;
  const mergedIn = parentsOf(repository, here)?.slice(1) ?? [];
  const isTheirs = [here, ...mergedIn].includes(event.head);
  if (isTheirs && event.foreign && !allowUntrusted)
    throw new UserError(
      `${event.name} runs with a token that may write, and the commit of a fork is checked out`,
      'Use the event pull_request. Where nothing of the checkout is ever run, set `allow-untrusted: true`.',
    );
  return event.name === 'pull_request_target' && !isTheirs ? event.head : here;
}

async function baseCommit(reach: Reach, head: string): Promise<Wanted | null> {
  const { event, repository } = reach;
  if (reach.base !== null) return common(reach, named(reach, reach.base), head);
  if (event.base === null) {
    if (!isProposal(event)) return null;
    throw new UserError(
      `the event ${event.name} does not say what to compare with`,
      'Name it with the input `base`.',
    );
  }
  if (event.name === 'merge_group' || event.name === 'push') return { commit: event.base, help: deeper };
  // GitHub merges the branch into its base and checks that out: the first parent is the base as it was then.
  const [first, second] = parentsOf(repository, head) ?? [];
  if (first && second && second === event.head) return { commit: first, help: twoDeep };
  return common(reach, event.base, head);
}

function named({ repository }: Reach, reference: string): string {
  const commit = resolveCommit(repository, reference) ?? resolveCommit(repository, `origin/${reference}`);
  if (commit) return commit;
  if (isSha(reference)) return reference;
  throw new UserError(
    `base: this clone has no commit ${plain(reference)}`,
    'Set `fetch-depth: 0` at actions/checkout, or name another reference.',
  );
}

/** Where both sides parted, so that what others did on the base since counts for neither. */
async function common(reach: Reach, one: string, other: string): Promise<Wanted> {
  const wanted = { commit: one, help: deeper };
  const local = mergeBase(reach.repository, one, other);
  return { ...wanted, commit: local ?? (await remoteMergeBase(await remoteFor(reach, wanted), one, other)) };
}

/** Paths that differ between two revisions, sorted. */
export function changedBetween(head: Revision, base: Revision): string[] {
  const before = new Map(base.entries.map((entry) => [entry.path, `${entry.mode} ${entry.sha}`]));
  const changed = new Set<string>(before.keys());
  for (const { path, mode, sha } of head.entries)
    if (before.get(path) === `${mode} ${sha}`) changed.delete(path);
    else changed.add(path);
  return [...changed].sort();
}
