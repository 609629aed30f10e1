import type { Past, Revision } from '../model/past.js';
import { GitFailure, git, isSha, type Repository } from './git.js';
import { listCommit } from './git-objects.js';
import { type BlobCache, objectTree } from './object-tree.js';

/** Neighbours share most of their files; a long walk must not keep all of them. */
const mostTrees = 2;

// Each commit against its first parent, so that a merge counts with what it brought to the line. An empty text can be
// no path: it stands between commits.
const format = 'format:%x00%H%x00%P%x00%ct%x00%s%x00';

/**
 * The commits from one back along first parents, with the paths that each changed
 * (https://git-scm.com/docs/git-log#_diff_formatting); paths are those below a folder of the repository.
 */
export function lineOfCommits(repository: Repository, head: string, below: string): Past {
  const answer = git(repository, 'rev-parse', ['--is-shallow-repository']).toString('latin1').trim();
  if (answer === 'true')
    return {
      unavailable:
        'this clone is shallow: fetch all of it (`fetch-depth: 0` at actions/checkout, or git fetch --unshallow)',
    };
  const flags = ['-z', '--first-parent', '-m', '--no-renames', '--name-only', `--format=${format}`];
  try {
    const log = git(repository, 'log', [...flags, '--end-of-options', head, '--']);
    const cache: BlobCache = new Map();
    const shared = sharedTexts();
    const show = (commit: string) => {
      try {
        const entries = listCommit(repository, commit).map((entry) => ({
          ...entry,
          path: shared(entry.path),
        }));
        if (cache.size > mostTrees * entries.length) cache.clear();
        return objectTree(repository, entries, below, cache);
      } catch (error) {
        if (error instanceof GitFailure) return null;
        throw error;
      }
    };
    const { revisions, complete } = parseLog(log.toString('utf8'), below === '' ? '' : `${below}/`, show);
    return { revisions, complete };
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    return { unavailable: `git could not tell the history: ${error.message}` };
  }
}

// Thousands of listings name the same files.
function sharedTexts(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before === undefined) known.set(text, text);
    return before ?? text;
  };
}

function parseLog(log: string, prefix: string, show: (commit: string) => ReturnType<Revision['tree']>) {
  const words = log.split('\0');
  const revisions: Revision[] = [];
  let complete = false;
  for (let at = 0; at < words.length; ) {
    const commit = words[at++] ?? '';
    if (!isSha(commit)) continue;
    const [parents, time, subject = ''] = words.slice(at, at + 3);
    at += 3;
    const changed: string[] = [];
    for (let path = (words[at] ?? '').replace(/^\n/, ''); path !== ''; path = words[++at] ?? '')
      if (path.startsWith(prefix)) changed.push(path.slice(prefix.length));
    revisions.push({ commit, at: Number(time), subject, changed, tree: () => show(commit) });
    complete = parents === '';
  }
  return { revisions, complete };
}
