import type { HistoryData, HistoryRequest, HistorySource, Unavailable } from '../model.js';

/** Data of which nothing is known yet; sources fill in what they know. */
export const emptyHistory = ({ now, time }: HistoryRequest, name: string): HistoryData => ({
  now,
  since: now - time.window,
  repository: { name, visibility: 'unknown' },
  branch: null,
  base: null,
  head: null,
  commits: [],
  deployments: [],
  pullRequests: [],
  pullRequest: null,
  protections: [],
  source: noSource,
  unavailable: [],
});

/** What to do where nothing tells when production changed. */
export const howTo =
  'Let the job that deploys name its `environment:`, publish releases, tag them with versions, or name the source under `time:` in .github/parity.yml.';

/** No source has anything. */
export const noSource: HistorySource = {
  kind: 'none',
  text: 'nothing that tells when production changed',
  confidence: 'low',
  notes: [howTo],
};

/** Something that was asked for and not read. */
export const notRead = (
  what: Unavailable['what'],
  because: string,
  remedy: string | null = null,
  partly = false,
): Unavailable => ({ what, because, remedy, partly });
