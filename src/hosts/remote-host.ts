import { tmpdir } from 'node:os';
import type { Host } from '../model.js';
import { plain } from '../support/sinks/terminal.js';
import { UserError } from '../support/user-error.js';
import { createApi } from './api.js';
import { openRemote, type RemoteName } from './github/remote-repository.js';
import { type TerminalRun, terminalHost } from './terminal.js';

/** Milliseconds that reading a whole repository may take. */
const budget = 300_000;

/**
 * Understands `owner/name` or `owner/name@reference`.
 * @throws UserError
 */
export function remoteName(text: string): RemoteName {
  const [, owner, repo, reference] =
    /^([\w][\w-]{0,38})\/([\w.-]{1,100})(?:@([\w][\w./-]{0,200}))?$/.exec(text) ?? [];
  if (owner === undefined || repo === undefined)
    throw new UserError(
      `--repository ${plain(text)} is no repository of GitHub`,
      'Write owner/name, or owner/name@branch.',
    );
  return { owner, repo, reference: reference ?? null };
}

/**
 * A terminal whose tree is one revision of a repository on GitHub, read through the API.
 * @throws UserError without a token, or where the repository cannot be read
 */
export async function remoteHost(
  run: TerminalRun,
  name: RemoteName,
  environment: NodeJS.ProcessEnv,
): Promise<Host> {
  const token = environment.GITHUB_TOKEN || environment.GH_TOKEN;
  if (!token)
    throw new UserError('--repository needs a token', 'Set GITHUB_TOKEN to one with `contents: read`.');
  const baseUrl = environment.GITHUB_API_URL || 'https://api.github.com';
  const { commit, tree } = await openRemote(createApi({ token, baseUrl, budget }), name);
  const repository = `${name.owner}/${name.repo}`;
  return {
    ...terminalHost(run),
    tree: async () => tree,
    baseTree: async () => null,
    revision: () => ({ repository, commit }),
    async history(request) {
      const { askGithub } = await import('./history/ask-github.js');
      const serverUrl = environment.GITHUB_SERVER_URL || 'https://github.com';
      const { owner, repo } = name;
      const depth = run.depth ?? 'check';
      return askGithub(
        {
          token,
          apiUrl: baseUrl,
          serverUrl,
          owner,
          repo,
          clone: null,
          temporary: tmpdir(),
          pullRequest: null,
          depth,
          tree: async () => tree,
        },
        request,
      );
    },
    past: async () => ({ unavailable: 'one revision was read through the API; clone it' }),
  };
}
