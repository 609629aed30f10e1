import type { HistoryData, HistoryFacts, HistoryRequest, Host, Notice, Options } from './model.js';
import { emptyHistory, notRead } from './support/history-data.js';

/** What is known of the past, and what the report says about how much that is. */
export interface Hindsight {
  /** Null where nobody asked. */
  readonly facts: HistoryFacts | null;
  readonly notices: readonly Notice[];
}

const nothing: Hindsight = { facts: null, notices: [] };

/**
 * Looks back at commits and deployments, where that is asked for. It never throws and stops nothing: whatever goes
 * wrong here is told and leaves the figures unknown, because the verdict on tools must not depend on a network.
 */
export async function lookBack(host: Host, options: Options): Promise<Hindsight> {
  const { time, people } = options;
  if (time === null) return nothing;
  const request: HistoryRequest = { now: host.now(), time, people };
  const data = await dataFor(host, request);
  try {
    // Loaded where it is needed: most runs in a terminal look at tools alone.
    const { historyFacts } = await import('./history/facts.js');
    const facts = historyFacts(data, { time, people, digest: host.digest });
    return { facts, notices: noticesOf(data, options) };
  } catch (error) {
    const text = `time and people were not measured: ${reasonOf(error)}`;
    return { facts: null, notices: [notice(text, options)] };
  }
}

async function dataFor(host: Host, request: HistoryRequest): Promise<HistoryData> {
  try {
    return await host.history(request);
  } catch (error) {
    return { ...emptyHistory(request, ''), unavailable: [notRead('commits', reasonOf(error))] };
  }
}

const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0]?.slice(0, 200) ?? '';

const names = {
  commits: 'commits',
  deployments: 'deployments',
  'pull-requests': 'pull requests',
  runs: 'workflow runs',
  approvals: 'approvals of deployments',
  environments: 'environments',
} as const;

// Whoever did not ask for figures is not bothered with why there are none; the figures themselves say it too.
const noticesOf = (data: HistoryData, options: Options): Notice[] =>
  (options.time?.at || options.people?.at ? data.unavailable : []).map(({ what, because, remedy, partly }) =>
    notice(
      `${names[what]} were ${partly ? 'read in part' : 'not read'}, because ${because}.${remedy ? ` ${remedy}` : ''}`,
      options,
    ),
  );

// It belongs to no file; the configuration is where it can be asked for or switched off.
const notice = (text: string, { time, people }: Options): Notice => ({
  text,
  at: time?.at ?? people?.at ?? { file: '.github/parity.yml', line: 1 },
  unread: false,
});
