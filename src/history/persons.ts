import { accountIn, agentOf, isMachine } from '../catalog/machines.js';
import type { Identity } from '../model.js';

/** A person or a machine, whatever names they used. */
export interface Person {
  /** What tells them apart: `id:…`, `login:…` or `mail:…`. Never shown. */
  readonly key: string;
  readonly bot: boolean;
  /** The coding agent that it is. */
  readonly agent: string | null;
  /** Known by an account of the platform, by an address of their own. */
  readonly account: boolean;
  readonly mail: boolean;
  readonly login: string | null;
}

/** Says who somebody is; null where nothing tells. */
export type Who = (identity: Identity) => Person | null;

/**
 * Whether two people can be told apart. Somebody who is only known by an address and somebody who is only known by
 * an account may well be one person: that is unknown, never "different".
 */
export const comparable = (a: Person, b: Person): boolean =>
  a.key === b.key || (a.account && b.account) || (a.mail && b.mail && !a.account && !b.account);

/** Finds who is who among these identities: by account number, then login, then address. */
export function whoIsWho(identities: Iterable<Identity>, bots: readonly string[]): Who {
  const more = new Set(bots.map((bot) => bot.toLowerCase()));
  const known = [...new Set(identities)].map((identity) => ({ identity, keys: keysOf(identity) }));
  const sets = disjointSets();
  for (const kind of ['login:', 'mail:'])
    for (const other of ['id:', 'login:'])
      for (const { keys } of known) {
        const [from, to] = [
          keys.find((key) => key.startsWith(kind)),
          keys.find((key) => key.startsWith(other)),
        ];
        if (from && to && from !== to) sets.unite(to, from);
      }
  const facts = new Map<string, { account: boolean; mail: boolean; login: string | null; bot: boolean }>();
  for (const { identity, keys } of known) gather(facts, identity, keys, sets.find, more);
  const cache = new Map<Identity, Person | null>();
  return (identity) => {
    const before = cache.get(identity);
    if (before !== undefined) return before;
    const person = personOf(identity, sets.find, facts, more);
    cache.set(identity, person);
    return person;
  };
}

type Find = (key: string) => string;
type Known = Map<string, { account: boolean; mail: boolean; login: string | null; bot: boolean }>;

function gather(
  facts: Known,
  identity: Identity,
  keys: readonly string[],
  find: Find,
  more: ReadonlySet<string>,
): void {
  const [first] = keys;
  if (!first) return;
  const root = find(first);
  const before = facts.get(root);
  facts.set(root, {
    account: before?.account === true || keys.some((key) => !key.startsWith('mail:')),
    mail: before?.mail === true || keys.some((key) => key.startsWith('mail:')),
    login: before?.login ?? identity.login ?? accountIn(identity.emailKey)?.login ?? null,
    bot: before?.bot === true || isMachine(identity, more),
  });
}

function personOf(identity: Identity, find: Find, facts: Known, more: ReadonlySet<string>): Person | null {
  const [first] = keysOf(identity);
  const bot = isMachine(identity, more);
  const agent = agentOf(identity);
  if (!first)
    return bot
      ? { key: `name:${identity.name}`, bot, agent, account: false, mail: false, login: null }
      : null;
  const key = find(first);
  const found = facts.get(key) ?? {
    account: !first.startsWith('mail:'),
    mail: first.startsWith('mail:'),
    login: identity.login,
    bot,
  };
  return { ...found, key, agent };
}

/** What names somebody, the surest first. */
function keysOf({ id, login, emailKey }: Identity): string[] {
  const address = accountIn(emailKey);
  const [number, account] = [id ?? address?.id ?? null, (login ?? address?.login ?? null)?.toLowerCase()];
  return [
    ...(number ? [`id:${number}`] : []),
    ...(account ? [`login:${account}`] : []),
    ...(emailKey && !address && isOwnAddress(emailKey) ? [`mail:${emailKey}`] : []),
  ];
}

/** Addresses that an installation of git makes up from the machine's name belong to nobody. */
const isOwnAddress = (emailKey: string): boolean =>
  emailKey.length < 255 &&
  /@[^@\s]+\.[a-z]{2,}$/.test(emailKey) &&
  !/\.(?:local|localdomain|internal)$/.test(emailKey);

/** Sets of keys, of which none ever holds two account numbers: a login may have had two owners. */
function disjointSets() {
  const parents = new Map<string, string>();
  const numbers = new Map<string, string>();
  const find = (key: string): string => {
    let root = key;
    for (let up = parents.get(root); up !== undefined; up = parents.get(root)) root = up;
    for (let next = key; next !== root; ) {
      const up = parents.get(next) ?? root;
      parents.set(next, root);
      next = up;
    }
    return root;
  };
  const numberOf = (root: string): string | undefined =>
    numbers.get(root) ?? (root.startsWith('id:') ? root : undefined);
  const unite = (to: string, from: string): void => {
    const [a, b] = [find(to), find(from)];
    const [first, second] = [numberOf(a), numberOf(b)];
    if (a === b || (first !== undefined && second !== undefined && first !== second)) return;
    parents.set(b, a);
    const number = first ?? second;
    if (number !== undefined) numbers.set(a, number);
  };
  return { find, unite };
}
