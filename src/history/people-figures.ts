import type { Commit, PeopleOptions, Ratio } from '../model.js';
import type { Cast } from './cast.js';
import { type Delivery, distinct } from './deliveries.js';
import { comparable, type Who } from './persons.js';
import { ascending, quantile } from './statistics.js';

/** Why ratios are withheld, or null: in small groups a ratio is a statement about one person. */
export function withheld(cast: Cast, deployments: number, { minimum }: PeopleOptions): string | null {
  if (deployments === 0) return 'no deployment within the window';
  const people = distinct([...cast.authors, ...cast.deployers]).length;
  return people < minimum.people || deployments < minimum.deployments
    ? `not enough data to be fair: it takes ${minimum.people} people and ${minimum.deployments} deployments`
    : null;
}

/** A ratio, withheld for a reason or because there is nothing to divide. */
export function ratio(of: number, among: number, reason: string | null, least = 1): Ratio {
  const why = reason ?? (among < least ? 'not enough data' : null);
  return why
    ? { value: null, of: null, among: null, withheld: why }
    : { value: of / among, of, among, withheld: null };
}

/** How many of how many, and of how many it cannot be told. */
export interface Share {
  readonly of: number;
  readonly among: number;
  readonly unknown: number;
}

/** Who is the same is always found and who is not often cannot be told: a share of the rest would flatter. */
export const mostlyUnknown = ({ among, unknown }: Share): string | null =>
  unknown * 4 > among + unknown ? `of ${unknown} of ${among + unknown} it cannot be told who is who` : null;

/**
 * Deployments whose deployer is among the authors of what they shipped. One whose deployer might be an author under
 * another name is left out.
 */
export function selfShipped(deliveries: readonly Delivery[], { authorsOf }: Cast): Share {
  const verdicts = deliveries.flatMap((delivery) => {
    const person = delivery.deployer?.person;
    const authors = authorsOf.get(delivery) ?? [];
    if (!person || authors.length === 0) return [];
    if (authors.some(({ key }) => key === person.key)) return [true];
    return [authors.every((author) => comparable(author, person)) ? false : null];
  });
  const unknown = verdicts.filter((verdict) => verdict === null).length;
  return { of: verdicts.filter(Boolean).length, among: verdicts.length - unknown, unknown };
}

/** The same for single commits. */
export function commitsSelfShipped(
  deliveries: readonly Delivery[],
  commits: readonly Commit[],
  who: Who,
): Share {
  let [of, among, unknown] = [0, 0, 0];
  for (const { deployer, commits: numbers } of deliveries) {
    if (!deployer) continue;
    for (const number of numbers) {
      const author = commits[number] ? who(commits[number].author) : null;
      if (!author || author.bot) continue;
      if (!comparable(author, deployer.person)) unknown++;
      else among++;
      if (author.key === deployer.person.key) of++;
    }
  }
  return { of, among, unknown };
}

/** Authors that deploy or approve deployments, among those that can be told from everybody who does. */
export function involved({ authors, deployers, approvers }: Cast): Share {
  const shippers = distinct([...deployers, ...approvers]);
  const keys = new Set(shippers.map(({ key }) => key));
  const told = authors.filter(
    (author) => keys.has(author.key) || shippers.every((shipper) => comparable(author, shipper)),
  );
  const among = shippers.length === 0 ? 0 : told.length;
  const unknown = shippers.length === 0 ? 0 : authors.length - told.length;
  return { of: told.filter(({ key }) => keys.has(key)).length, among, unknown };
}

/** The smallest number of people that makes half of the deployments that people made. */
export function absenceFactor(deliveries: readonly Delivery[]): number | null {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { deployer } of deliveries) {
    if (!deployer) continue;
    counts.set(deployer.person.key, (counts.get(deployer.person.key) ?? 0) + 1);
    all++;
  }
  let covered = 0;
  for (const [index, mine] of [...counts.values()].sort((a, b) => b - a).entries()) {
    covered += mine;
    if (covered * 2 >= all) return index + 1;
  }
  return null;
}

/** The median number of people on the way of a change beside the first one. */
export function handoffs(deliveries: readonly Delivery[]): number | null {
  const counts = deliveries.flatMap(({ deployer, approvers, changes }) =>
    changes.flatMap(({ authors, merger, reviews }) => {
      const [author] = authors;
      const onTheWay = [
        ...(author ? [author] : []),
        ...(merger ? [merger] : []),
        ...reviews.map(({ person }) => person),
        ...approvers,
        ...(deployer ? [deployer.person] : []),
      ];
      return author ? [distinct(onTheWay).length - 1] : [];
    }),
  );
  return quantile(ascending(counts), 0.5);
}
