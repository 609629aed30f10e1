import type { Fields } from '../answering.js';
import type { Commit, Person, State } from '../state.js';
import { userFields } from './call.js';

const url = ({ owner, name }: State, rest: string): string =>
  `https://api.github.example/repos/${owner}/${name}/${rest}`;

const person = ({ name, email, date }: Person): Fields => ({ name, email, date });
const account = ({ user }: Person): Fields | null => (user ? userFields(user) : null);

/** A commit as lists show it. */
export const commitFields =
  (state: State) =>
  ({ sha, message, author, committer, parents }: Commit): Fields => ({
    sha,
    url: url(state, `commits/${sha}`),
    commit: { message, author: person(author), committer: person(committer) },
    author: account(author),
    committer: account(committer),
    parents: parents.map((parent) => ({
      sha: parent,
      url: url(state, `commits/${parent}`),
      html_url: `https://github.example/${state.owner}/${state.name}/commit/${parent}`,
    })),
  });

/** The files in which two commits differ, as git tells it. */
export function changedFiles(state: State, from: string, to: string): Fields[] {
  if (!state.git) return [];
  const lines = state.git.git('diff', '--no-renames', '--name-status', '-z', from, to).split('\0');
  const names: Readonly<Record<string, string>> = { A: 'added', D: 'removed', M: 'modified', T: 'changed' };
  const files: Fields[] = [];
  for (let i = 0; i + 1 < lines.length; i += 2) {
    const [status = '', filename = ''] = lines.slice(i, i + 2);
    const patch = patchOf(state.git.git('diff', '--no-renames', '-U3', from, to, '--', filename));
    files.push({ filename, status: names[status] ?? 'modified', patch });
  }
  return files;
}

/** A patch as the API gives it: from its first hunk on, and none where there is none. */
function patchOf(diff: string): string | undefined {
  const start = diff.search(/^@@ /m);
  return start < 0 ? undefined : diff.slice(start);
}
