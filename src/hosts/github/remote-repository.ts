import type { Tree } from '../../model.js';
import { plain } from '../../support/sinks/terminal.js';
import { UserError } from '../../support/user-error.js';
import type { Api } from '../api.js';
import { decode, type FileText } from '../file-text.js';
import type { TreeEntry } from '../git-objects.js';
import { isInteger, isObjectName, isText, isTruth, maybe, withFields } from '../guard.js';
import { entriesTree } from '../object-tree.js';
import { fetchBlob, listTree } from './remote-tree.js';

/** A repository of GitHub, and the one revision of it that is read. */
export interface RemoteName {
  readonly owner: string;
  readonly repo: string;
  /** A branch, tag or commit; null for the default branch. */
  readonly reference: string | null;
}

/** What was opened. */
export interface RemoteRevision {
  readonly commit: string;
  readonly tree: Tree;
}

/** Contents in one query: GitHub gives up on a query that takes longer than 10 seconds. */
const mostBlobs = 60;
/** Bytes of contents in one query, well below what the client takes as one answer. */
const mostBytes = 2 * 1024 * 1024;
const help = 'See whether the name is right and the token may read it (`contents: read`).';

/**
 * One revision of a repository through the API, without a clone: the list of its files in one request, contents in
 * batches when they are wanted.
 * @throws UserError where there is no such revision, or it cannot be listed whole
 */
export async function openRemote(api: Api, { owner, repo, reference }: RemoteName): Promise<RemoteRevision> {
  const route = '/repos/{owner}/{repo}/commits/{ref}';
  const parameters = { owner, repo, ref: reference ?? 'HEAD' };
  const answer = await api.get(route, parameters, withFields({ sha: isObjectName }));
  if (!answer.ok)
    throw new UserError(`${plain(`${owner}/${repo}`)} could not be read: ${answer.reason}`, help);
  const commit = answer.value.sha;
  const entries = await listTree({ api, owner, repo, help }, commit);
  return { commit, tree: treeOver({ api, owner, repo }, entries) };
}

interface Place {
  readonly api: Api;
  readonly owner: string;
  readonly repo: string;
}

function treeOver(place: Place, entries: readonly TreeEntry[]): Tree {
  const cache = new Map<string, FileText>();
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  return entriesTree(entries, {
    below: '',
    cache,
    load: () => new Map(),
    async bring(paths) {
      const wanted = paths.flatMap((path) => byPath.get(path) ?? []).filter(({ sha }) => !cache.has(sha));
      for (const batch of batches(wanted))
        for (const [sha, text] of await fetchBlobs(place, batch)) cache.set(sha, text);
    },
  });
}

function batches(wanted: readonly TreeEntry[]): TreeEntry[][] {
  const found: TreeEntry[][] = [];
  let room = 0;
  for (const entry of new Map(wanted.map((one) => [one.sha, one])).values()) {
    const size = entry.size ?? 0;
    const last = found.at(-1);
    if (!last || last.length === mostBlobs || room < size) {
      found.push([entry]);
      room = mostBytes - size;
    } else {
      last.push(entry);
      room -= size;
    }
  }
  return found;
}

const isBlob = withFields({ text: maybe(isText), isTruncated: isTruth, byteSize: isInteger });

async function fetchBlobs(place: Place, batch: readonly TreeEntry[]): Promise<Map<string, FileText>> {
  const { api, owner, repo } = place;
  const shas = batch.map(({ sha }) => sha);
  const fields = shas.map((sha, index) => `b${index}: object(oid: "${sha}") { ...Content }`);
  const query = `query Contents($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) { ${fields.join(' ')} }
}
fragment Content on Blob { text isTruncated byteSize }`;
  const isAnswer = withFields({
    repository: withFields(Object.fromEntries(shas.map((_, index) => [`b${index}`, maybe(isBlob)]))),
  });
  const answer = await api.graphql(query, { owner, name: repo }, isAnswer);
  const texts = new Map<string, FileText>();
  for (const [index, sha] of shas.entries()) {
    const blob = answer.ok ? answer.value.repository[`b${index}`] : null;
    // What is cut, or no UTF-8, comes as it is from the other door.
    const whole = blob && !blob.isTruncated && typeof blob.text === 'string';
    texts.set(sha, whole ? decode(Buffer.from(blob.text ?? '')) : await fetchBlob({ ...place, help }, sha));
  }
  return texts;
}
