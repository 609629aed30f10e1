import type { HistoryData, HistoryFacts, Identity, PeopleOptions, TimeOptions } from '../model.js';
import { analyse } from './analysis.js';
import { peopleReport } from './people-report.js';
import { whoIsWho } from './persons.js';
import { timeReport } from './time-report.js';

/** What is asked of a history. */
export interface Question {
  /** How time is measured; people need it as well, to know what went live when. */
  readonly time: TimeOptions;
  /** Null: people are not asked for. */
  readonly people: PeopleOptions | null;
  /** Makes a name unreadable, for reports that show hashes. */
  readonly digest: (text: string) => string;
}

/** Turns what sources know into what rules and reports see. */
export function historyFacts(data: HistoryData, { time, people, digest }: Question): HistoryFacts {
  const who = whoIsWho(identitiesIn(data), people?.bots ?? []);
  const isMachine = (number: number): boolean => {
    const commit = data.commits[number];
    if (!commit) return false;
    return [commit.author, ...commit.coAuthors].every((one) => who(one)?.bot === true);
  };
  const analysis = analyse(data, time, isMachine);
  return {
    time: timeReport(analysis, time, isMachine),
    people: people ? peopleReport(analysis, people, who, digest) : null,
  };
}

function* identitiesIn({ commits, deployments, pullRequests, pullRequest }: HistoryData): Iterable<Identity> {
  for (const { author, committer, coAuthors } of commits) {
    yield author;
    if (committer) yield committer;
    yield* coAuthors;
  }
  for (const { deployers, approvals } of deployments) {
    for (const { who } of deployers) yield who;
    yield* approvals;
  }
  for (const one of pullRequest ? [...pullRequests, pullRequest] : pullRequests) {
    for (const who of [one.author, one.mergedBy, one.enqueuedBy]) if (who) yield who;
    for (const { author, coAuthors } of one.commits) {
      if (author) yield author;
      yield* coAuthors;
    }
    for (const { by } of one.reviews) yield by;
  }
}
