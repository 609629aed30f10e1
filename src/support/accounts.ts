import type { Commit, Identity } from '../model.js';

interface Account {
  readonly __typename?: string;
  readonly login: string;
  readonly databaseId?: number | null | undefined;
}

/** Somebody whom a commit names, and perhaps the account of that address. */
export interface GitActor {
  readonly name?: string | null | undefined;
  readonly email?: string | null | undefined;
  readonly user?: Account | null | undefined;
}

/** An account of the platform; without a kind it is one that only people have. */
export function accountIdentity({ __typename: kind, login, databaseId }: Account): Identity {
  const id = databaseId == null ? null : String(databaseId);
  const bot = kind === undefined ? null : kind === 'Bot' ? true : kind === 'User' ? false : null;
  return { name: null, emailKey: null, login, id, bot };
}

/** Somebody whom a commit names, with the account that the platform knows for the address. */
export function commitIdentity({ name, email, user }: GitActor): Identity {
  const emailKey = email?.trim().toLowerCase() || null;
  const account = user ? accountIdentity(user) : null;
  return {
    name: name ?? null,
    emailKey,
    login: account?.login ?? null,
    id: account?.id ?? null,
    bot: null,
  };
}

/** Commits in which each of these people is named with their account once: that tells who all the others are. */
export function introduced(commits: readonly Commit[], people: readonly Identity[]): readonly Commit[] {
  const left = new Map(people.map((one) => [one.emailKey, one]));
  if (left.size === 0) return commits;
  return commits.map((commit) => {
    const known = left.get(commit.author.emailKey);
    if (!known || known.emailKey === null) return commit;
    left.delete(known.emailKey);
    return { ...commit, author: { ...commit.author, login: known.login, id: known.id } };
  });
}
