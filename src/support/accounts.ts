import type { Identity } from '../model.js';

interface Account {
  readonly __typename?: string;
  readonly login: string;
  readonly databaseId?: number | null | undefined;
}

interface Named {
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
export function commitIdentity({ name, email, user }: Named): Identity {
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
