import type { PeopleReport } from '../model.js';
import type { Analysis } from './analysis.js';
import type { Change } from './changes.js';
import type { Who } from './persons.js';

/** What the author of the pull request may see of themselves; null where there is none. */
export function ownFacts({ data, services }: Analysis, who: Who): PeopleReport['own'] {
  const author = data.pullRequest?.author ? who(data.pullRequest.author) : null;
  if (!author || author.bot) return null;
  const wrote = (change: Change): boolean =>
    change.commits.some((number) => {
      const commit = data.commits[number];
      return commit
        ? [commit.author, ...commit.coAuthors].some((one) => who(one)?.key === author.key)
        : false;
    });
  const waiting = new Set(services.flatMap((service) => service.waiting ?? []).map(({ change }) => change));
  const shipped = new Set(services.flatMap((service) => service.shipped).map(({ change }) => change));
  return {
    waiting: [...waiting].filter(wrote).length,
    shipped: [...shipped].filter(wrote).length,
  };
}
