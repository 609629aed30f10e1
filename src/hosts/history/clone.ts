import { existsSync } from 'node:fs';
import { git, type Repository, resolveCommit } from '../git.js';

/** Why a clone tells too little, or null where its history is whole. */
export function shortfall(repository: Repository): string | null {
  const said = git(repository, 'rev-parse', ['--is-shallow-repository']).toString('latin1').trim();
  return said === 'false' ? null : 'this clone is shallow: it ends where the history was cut off';
}

/** A branch and its newest commit. */
export interface BranchTip {
  readonly branch: string;
  readonly commit: string;
}

/** The branch that is deployed, as this clone knows it: the named one, or the default one, or what is checked out. */
export function branchTip(repository: Repository, named: string | null): BranchTip | null {
  const candidates = named === null ? usual(repository) : [named];
  for (const branch of candidates)
    for (const reference of [`origin/${branch}`, branch]) {
      const commit = resolveCommit(repository, reference);
      if (commit) return { branch, commit };
    }
  if (named !== null) return null;
  const commit = resolveCommit(repository, 'HEAD');
  return commit ? { branch: 'HEAD', commit } : null;
}

// What `origin` calls its default branch, where the clone remembers it.
function usual(repository: Repository): string[] {
  const said = git(repository, 'for-each-ref', ['--format=%(symref:strip=3)', 'refs/remotes/origin/HEAD']);
  const name = said.toString('utf8').trim();
  const known = name !== '' && /^[\w@][\w./@+-]*$/.test(name) && !name.includes('..') ? [name] : [];
  return [...known, 'main', 'master'];
}

/** The address of the remote `origin`, or null. */
export function originAddress(repository: Repository): string | null {
  if (!existsSync(repository.gitDir)) return null;
  try {
    return git(repository, 'config', ['--get', 'remote.origin.url']).toString('utf8').trim() || null;
  } catch {
    return null;
  }
}

/** The repository of an address at that server (`https://host/owner/name`, `git@host:owner/name`), or null. */
export function repositoryAt(address: string, server: string): { owner: string; repo: string } | null {
  const [, host, scpHost, owner, repo] =
    /^(?:(?:https?|ssh|git):\/\/(?:[^@/\s]+@)?([\w.-]+)(?::\d+)?\/|[^@/\s:]+@([\w.-]+):)([\w.-]+)\/([\w.-]+)$/.exec(
      address.replace(/\/$/, '').replace(/\.git$/, ''),
    ) ?? [];
  const here = (host ?? scpHost)?.toLowerCase() === new URL(server).hostname.toLowerCase();
  return here && owner && repo ? { owner, repo } : null;
}
