import type { Tree } from '../../model.js';
import { UserError } from '../../support/user-error.js';
import type { Answer, Api } from '../api.js';
import { decode, type FileText } from '../file-text.js';
import type { Repository } from '../git.js';
import { readBlobs, type TreeEntry } from '../git-objects.js';
import { isInteger, isObjectName, isText, isTruth, listOf, maybe, withFields } from '../guard.js';
import { type BlobCache, entriesTree } from '../object-tree.js';

/** Contents that are fetched for one tree; more of them and a deeper clone is the better way. */
const mostBlobs = 300;
/** Below this number, files that nobody asked for yet are fetched as well: a manifest may refer to them. */
const fewBlobs = 100;
const atOnce = 6;

const isListing = withFields({
  truncated: isTruth,
  tree: listOf(withFields({ path: isText, mode: isText, sha: isObjectName, size: maybe(isInteger) })),
});
const isBlob = withFields({ content: isText, encoding: isText });

/** How a commit is read that this clone does not have. */
export interface Remote {
  readonly api: Api;
  readonly owner: string;
  readonly repo: string;
  /** The clone beside it, which has almost all contents under the same names. */
  readonly repository: Repository;
  /** The names of the contents that the clone has. */
  readonly here: ReadonlySet<string>;
  readonly cache: BlobCache;
  /** What to do instead, for messages. */
  readonly help: string;
}

/**
 * Everything that a commit holds, by the API.
 * @throws UserError where it cannot be had whole
 */
export async function listTree(
  { api, owner, repo, help }: Pick<Remote, 'api' | 'owner' | 'repo' | 'help'>,
  commit: string,
): Promise<TreeEntry[]> {
  const route = '/repos/{owner}/{repo}/git/trees/{tree_sha}';
  const answer = await api.get(route, { owner, repo, tree_sha: commit, recursive: '1' }, isListing);
  if (!answer.ok) throw unreachable(commit, answer, help);
  if (answer.value.truncated) throw new UserError(`commit ${commit} has more files than the API lists`, help);
  return answer.value.tree
    .filter(({ mode }) => mode !== '040000')
    .map(({ path, mode, sha, size }) => ({ path, mode, sha, size: size ?? null }));
}

/** A tree over those entries: contents from the clone where it has them, the others from the API when preloaded. */
export function remoteTree(remote: Remote, entries: readonly TreeEntry[]): Tree {
  const { cache, here, repository } = remote;
  const tree = entriesTree(entries, { below: '', cache, load: (shas) => readBlobs(repository, shas) });
  const isMissing = ({ path, sha }: TreeEntry) => !cache.has(sha) && !here.has(sha) && tree.has(path);
  return {
    ...tree,
    async preload(paths) {
      const missing = entries.filter(isMissing);
      const wanted = new Set(missing.length <= fewBlobs ? missing.map(({ path }) => path) : paths);
      const shas = missing.filter(({ path }) => wanted.has(path)).map(({ sha }) => sha);
      await fetchBlobs(remote, [...new Set(shas)]);
      await tree.preload(paths);
    },
  };
}

async function fetchBlobs(remote: Remote, shas: readonly string[]): Promise<void> {
  if (shas.length > mostBlobs)
    throw new UserError(
      `${shas.length} files differ between this clone and the revision to compare with, too many to fetch one by one`,
      remote.help,
    );
  for (let i = 0; i < shas.length; i += atOnce)
    await Promise.all(
      shas.slice(i, i + atOnce).map(async (sha) => remote.cache.set(sha, await fetchBlob(remote, sha))),
    );
}

/**
 * What a blob holds, by the API.
 * @throws UserError where it cannot be had
 */
export async function fetchBlob(
  { api, owner, repo, help }: Pick<Remote, 'api' | 'owner' | 'repo' | 'help'>,
  sha: string,
): Promise<FileText> {
  const route = '/repos/{owner}/{repo}/git/blobs/{file_sha}';
  const answer = await api.get(route, { owner, repo, file_sha: sha }, isBlob);
  if (!answer.ok) throw unreachable(sha, answer, help);
  const { content, encoding } = answer.value;
  return decode(Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8'));
}

/** The commit from which both came, by the API. */
export async function remoteMergeBase(remote: Remote, one: string, other: string): Promise<string> {
  const { api, owner, repo, help } = remote;
  const route = '/repos/{owner}/{repo}/compare/{basehead}';
  const parameters = { owner, repo, basehead: `${one}...${other}`, per_page: 1 };
  const isComparison = withFields({ merge_base_commit: withFields({ sha: isObjectName }) });
  const answer = await api.get(route, parameters, isComparison);
  if (!answer.ok) throw unreachable(`${one}...${other}`, answer, help);
  return answer.value.merge_base_commit.sha;
}

function unreachable(
  what: string,
  { reason }: Extract<Answer<unknown>, { ok: false }>,
  help: string,
): UserError {
  return new UserError(`${what} is not in this clone, and the API did not give it: ${reason}`, help);
}
