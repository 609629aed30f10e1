import type { Done } from '../../model.js';
import type { Api, Unavailable } from '../api.js';

/** Where something is written, and whom to tell that it could not be. */
export interface Writing {
  readonly api: Api;
  readonly owner: string;
  readonly repo: string;
  /** Takes a sentence for the summary. */
  refused(sentence: string): void;
}

/** What a failed request means to whoever asked for it; the reason goes to the summary. */
export function refusal(
  { refused }: Pick<Writing, 'refused'>,
  what: string,
  permission: string,
  { denied, reason }: Pick<Unavailable, 'denied' | 'reason'>,
): Done {
  if (denied)
    refused(
      `${what}: the token may not do that. It needs \`${permission}\`, which runs for forks and for Dependabot never have.`,
    );
  else refused(`${what}: ${reason}.`);
  return denied ? 'denied' : 'unavailable';
}

/** Whether a request that failed may have been carried out all the same. */
export const mayBeDone = ({ status }: Unavailable): boolean => status === null || status >= 500;
