import type { Tree } from '../../model.js';
import { UserError } from '../../support/user-error.js';
import type { Api } from '../api.js';
import type { Event } from '../event.js';
import { GitFailure, type Repository, resolveCommit } from '../git.js';
import { listCommit, type TreeEntry } from '../git-objects.js';
import { type BlobCache, objectTree } from '../object-tree.js';
import { listTree, type Remote, remoteTree } from './remote-tree.js';

/** What a run can reach, and what it was told. */
export interface Reach {
  readonly event: Event;
  readonly repository: Repository;
  readonly owner: string;
  readonly repo: string;
  /** The reference that the input `base` names, or null. */
  readonly base: string | null;
  /** Whether a privileged run may judge a checkout of somebody else's commit. */
  readonly allowUntrusted: boolean;
  readonly cache: BlobCache;
  /** The client, made when it is first needed; null without a token. */
  api(): Promise<Api | null>;
  log(text: string): void;
}

/** A commit, opened. */
export interface Revision {
  readonly commit: string;
  readonly entries: readonly TreeEntry[];
  readonly tree: Tree;
}

/** A commit, and what to do where it is out of reach. */
export interface Wanted {
  readonly commit: string;
  readonly help: string;
}

/**
 * A commit from the clone, or from the API where the clone does not have it.
 * @throws UserError where neither has it
 */
export async function open(reach: Reach, wanted: Wanted): Promise<Revision> {
  const { commit } = wanted;
  try {
    const entries = listCommit(reach.repository, commit);
    return { commit, entries, tree: objectTree(reach.repository, entries, '', reach.cache) };
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    const remote = await remoteFor(reach, wanted);
    const entries = await listTree(remote, commit);
    return { commit, entries, tree: remoteTree(remote, entries) };
  }
}

/**
 * The API as the place of a commit that the clone does not have.
 * @throws UserError without a token
 */
export async function remoteFor(reach: Reach, { commit, help }: Wanted): Promise<Remote> {
  const api = await reach.api();
  if (!api)
    throw new UserError(
      `commit ${commit} is not in this clone, and there is no token to ask the API for it`,
      help,
    );
  const { owner, repo, repository, cache } = reach;
  return { api, owner, repo, repository, cache, help, here: contentsOf(repository) };
}

function contentsOf(repository: Repository): ReadonlySet<string> {
  const commit = resolveCommit(repository, 'HEAD');
  const entries = commit ? listCommit(repository, commit) : [];
  return new Set(entries.filter(({ size }) => size !== null).map(({ sha }) => sha));
}
