import type { HistoryData, PeopleOptions } from '../model.js';
import type { Person } from './persons.js';

/** How people may appear in what leaves the process. */
export interface Disclosure {
  /** A salted hash or a login, or null: nobody is named unless the configuration asks for it. */
  readonly show: (person: Person) => string | null;
  readonly notes: readonly string[];
}

/**
 * Logins are refused on public repositories, unless separated duties need the evidence. What is not known to be
 * private counts as public.
 */
export function disclosureFor(
  { repository }: HistoryData,
  { identities, policy }: PeopleOptions,
  digest: (text: string) => string,
): Disclosure {
  const refused = identities === 'logins' && repository.visibility !== 'private' && policy !== 'separated';
  const hash = (person: Person): string => digest(`${repository.name}\n${person.key}`);
  if (identities === 'none') return { show: () => null, notes: [] };
  if (identities === 'logins' && !refused) return { show: ({ login }) => login, notes: [] };
  return {
    show: hash,
    notes: refused
      ? [
          'Logins are not shown: the repository is not known to be private, and no policy needs them as evidence.',
        ]
      : [],
  };
}
