import { commitOf, findCommit } from '../commits.js';
import { type Call, type Handlers, item, missing, page, problem } from './call.js';

const gone = (run: () => string): string | null => {
  try {
    return run();
  } catch {
    return null;
  }
};

function treeEntry(line: string) {
  const [, mode, type, sha, size, path] = /^(\d+) (\w+) (\w+) +(\S+)\t(.*)$/s.exec(line) ?? [];
  return { path, mode, type, sha, url: undefined, ...(size === '-' ? {} : { size: Number(size) }) };
}

function refsOf({ state }: Call, prefix: string) {
  const branches = state.git
    ? state.git
        .git('for-each-ref', '--format=%(refname) %(objectname)', 'refs/heads', 'refs/tags')
        .split('\n')
    : [`refs/heads/${state.defaultBranch} ${commitOf(state, state.defaultBranch) ?? ''}`];
  const tags = state.tags.map(({ name, sha }) => `refs/tags/${name} ${sha}`);
  return [...branches, ...tags].flatMap((line) => {
    const [ref = '', sha = ''] = line.split(' ');
    return sha !== '' && ref.startsWith(`refs/${prefix}`) ? [{ ref, object: { type: 'commit', sha } }] : [];
  });
}

/** Git's own objects, and files at a revision. */
export const git: Handlers = {
  'git/get-tree': ({ state, path, query }) => {
    const sha = commitOf(state, path.tree_sha ?? '') ?? path.tree_sha ?? '';
    // "Setting this parameter to any value, even 0, makes the result recursive."
    const recursive = query.has('recursive') ? ['-r', '-t'] : [];
    const listed = gone(
      () => state.git?.git('ls-tree', '-z', '-l', ...recursive, '--end-of-options', sha) ?? '',
    );
    if (listed === null || !state.git) return missing;
    const tree = listed.split('\0').flatMap((line) => (line === '' ? [] : [treeEntry(line)]));
    const root = gone(() => state.git?.git('rev-parse', `${sha}^{tree}`) ?? '') ?? sha;
    return item({ sha: root, truncated: false, tree });
  },
  'git/get-blob': ({ state, path }) => {
    const sha = path.file_sha ?? '';
    const content = gone(() => state.git?.blob(sha).toString('base64') ?? '');
    if (content === null || !state.git) return missing;
    const lines = content.replace(/.{60}/g, '$&\n');
    return item({ sha, content: lines, encoding: 'base64', size: Buffer.from(content, 'base64').length });
  },
  'git/get-commit': ({ state, path }) => {
    const commit = findCommit(state, path.commit_sha ?? '');
    if (!commit) return missing;
    const { sha, message, author, committer } = commit;
    const person = ({ name, email, date }: typeof author) => ({ name, email, date });
    const parents = commit.parents.map((parent) => ({ sha: parent }));
    return item({ sha, message, author: person(author), committer: person(committer), parents });
  },
  'git/get-ref': (call) => {
    const wanted = `refs/${call.path.ref}`;
    const found = refsOf(call, '').find(({ ref }) => ref === wanted);
    return found ? item(found) : missing;
  },
  'git/list-matching-refs': (call) => page(refsOf(call, call.path.ref ?? '')),
  'repos/get-content': ({ state, path, query }) => {
    const commit = commitOf(state, query.get('ref') ?? state.defaultBranch);
    const name = path.path ?? '';
    if (!commit || !state.git) return missing;
    const entry = gone(() => state.git?.git('ls-tree', '-z', '-l', commit, '--', name) ?? '')?.split('\0')[0];
    if (!entry) return missing;
    const { type, sha, size } = treeEntry(entry);
    if (type !== 'blob') return problem(404, 'Not a file');
    const content = state.git.blob(sha ?? '').toString('base64');
    return item({
      type: 'file',
      name: name.split('/').at(-1),
      path: name,
      sha,
      size,
      content,
      encoding: 'base64',
    });
  },
};
