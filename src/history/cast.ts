import { agentOf } from '../catalog/machines.js';
import type { Commit } from '../model.js';
import { type Delivery, distinct } from './deliveries.js';
import type { Person, Who } from './persons.js';

/** Who wrote, deployed and approved what went live within the window. */
export interface Cast {
  readonly authors: readonly Person[];
  readonly deployers: readonly Person[];
  readonly approvers: readonly Person[];
  /** The human authors of each delivery. */
  readonly authorsOf: ReadonlyMap<Delivery, readonly Person[]>;
  readonly botCommits: number;
  readonly agents: readonly string[];
  readonly unknownAuthors: number;
}

/** Collects the people of these deliveries. */
export function castOf(deliveries: readonly Delivery[], commits: readonly Commit[], who: Who): Cast {
  const authorsOf = new Map<Delivery, readonly Person[]>();
  const agents = new Set<string>();
  let botCommits = 0;
  let unknownAuthors = 0;
  for (const delivery of deliveries) {
    const authors: Person[] = delivery.changes.flatMap((change) => change.authors);
    for (const number of delivery.commits) {
      const commit = commits[number];
      if (!commit) continue;
      const writers = [commit.author, ...commit.coAuthors];
      for (const writer of writers) {
        const agent = agentOf(writer);
        if (agent) agents.add(agent);
      }
      const author = who(commit.author);
      if (!author) unknownAuthors++;
      if (author?.bot) botCommits++;
      authors.push(...writers.flatMap((writer) => who(writer) ?? []).filter(({ bot }) => !bot));
    }
    authorsOf.set(delivery, distinct(authors));
  }
  return {
    authors: distinct([...authorsOf.values()].flat()),
    deployers: distinct(deliveries.flatMap(({ deployer }) => deployer?.person ?? [])),
    approvers: distinct(deliveries.flatMap(({ approvers }) => approvers)),
    authorsOf,
    botCommits,
    agents: [...agents].sort(),
    unknownAuthors,
  };
}
