import { type Guard, isInteger, isObjectName, isText, maybe, withFields } from '../guard.js';

/** An account; `databaseId` is there for people and apps. */
export const actor = '__typename login ... on User { databaseId } ... on Bot { databaseId }';

export interface Actor {
  readonly __typename: string;
  readonly login: string;
  readonly databaseId?: number | null | undefined;
}

export const isActor: Guard<Actor> = withFields({
  __typename: isText,
  login: isText,
  databaseId: maybe(isInteger),
});

/** A person who is known by what a commit says of them, and perhaps by their account. */
export const gitActor = 'name email user { login databaseId }';

export interface GitActor {
  readonly name?: string | null | undefined;
  readonly email?: string | null | undefined;
  readonly user?:
    | { readonly login: string; readonly databaseId?: number | null | undefined }
    | null
    | undefined;
}

export const isGitActor: Guard<GitActor> = withFields({
  name: maybe(isText),
  email: maybe(isText),
  user: maybe(withFields({ login: isText, databaseId: maybe(isInteger) })),
});

/** What every query asks as well: how much may still be asked. */
export const rateLimit = 'rateLimit { limit cost remaining resetAt }';

export const isRateLimit = maybe(withFields({ limit: isInteger, remaining: isInteger, resetAt: isText }));

/** Where the next page begins. */
export const pageInfo = 'pageInfo { hasNextPage endCursor }';

export const isPageInfo = withFields({
  hasNextPage: (value: unknown): value is boolean => typeof value === 'boolean',
  endCursor: maybe(isText),
});

export const isOid = withFields({ oid: isObjectName });
