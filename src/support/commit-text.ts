import type { Identity } from '../model.js';

/** `GitHub <noreply@github.com>` commits what people press buttons for; it is nobody. */
const webFlow = 'noreply@github.com';

/** Whether that address is the platform itself. */
export const isPlatform = (emailKey: string | null): boolean => emailKey === webFlow;

/** Somebody as a commit names them; the same object for the same name and address, because histories are long. */
export function identities(): (name: string, address: string) => Identity {
  const known = new Map<string, Identity>();
  return (name, address) => {
    const key = `${name}\n${address}`;
    const before = known.get(key);
    if (before) return before;
    const emailKey = address.trim().toLowerCase() || null;
    const made: Identity = { name: name.trim() || null, emailKey, login: null, id: null, bot: null };
    known.set(key, made);
    return made;
  };
}

/**
 * Who else wrote a commit, from the lines at the end of its message
 * (https://docs.github.com/pull-requests/committing-changes-to-your-project/creating-and-editing-commits/creating-a-commit-with-multiple-authors).
 */
export function coAuthorsIn(body: string): { readonly name: string; readonly address: string }[] {
  if (!/co-authored-by/i.test(body)) return [];
  return body.split('\n').flatMap((line) => {
    const [, name = '', address = ''] = /^\s{0,8}co-authored-by:([^<>]*)<([^<>]*)>/i.exec(line) ?? [];
    return address.trim() === '' ? [] : [{ name: name.trim(), address }];
  });
}

/** The commits that a message says it was picked from (`git cherry-pick -x`). */
export function pickedFrom(body: string): string[] {
  if (!body.includes('cherry picked from commit')) return [];
  const found = body.matchAll(/\(cherry picked from commit ([0-9a-f]{40}(?:[0-9a-f]{24})?)\)/g);
  return [...found].flatMap((match) => match[1] ?? []);
}
