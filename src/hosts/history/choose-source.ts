import type { HistoryRequest, Unavailable } from '../../model.js';
import { releaseTags } from '../../support/release-tags.js';
import { type Read, readDeployments } from './deployments.js';
import type { Overview } from './overview.js';
import { extents, type Reach } from './reach.js';
import { readReleases } from './releases.js';
import { readWorkflowRuns } from './runs.js';

/** What was chosen, as far as it was read. */
export interface Chosen extends Read {
  /** Tags decide; they are read through git. */
  readonly tags: boolean;
}

/** The first source of the order that has anything, or the one that the configuration names. */
export async function chooseSource(
  { requests, depth }: Reach,
  request: HistoryRequest,
  overview: Overview,
  branch: string,
): Promise<Chosen> {
  const { time, now } = request;
  const extent = extents[depth];
  const wanted = (kind: string): boolean => time.source === null || time.source === kind;
  const unavailable: Unavailable[] = [];
  const readers: readonly (readonly [string, () => Promise<Read>])[] = [
    ['deployments', () => readDeployments(requests, request, overview, extent)],
    ['releases', () => readReleases(requests, request, overview, extent)],
  ];
  for (const [kind, read] of readers) {
    if (!wanted(kind)) continue;
    const found = await read();
    unavailable.push(...found.unavailable);
    if (found.sourced) return { ...found, unavailable, tags: false };
    // Half of a better source is not replaced by a worse one: what is missing might be just what runs.
    if (found.unavailable.some(({ partly }) => partly)) return { ...found, unavailable, tags: false };
  }
  const none = { sourced: null, since: now - time.window, unavailable };
  if (wanted('tags') && overview.tags.some(releaseTags(overview.tags, time.tags)))
    return { ...none, tags: true };
  if (!wanted('workflow-runs') || time.workflow === null) return { ...none, tags: false };
  const runs = await readWorkflowRuns(requests, request, branch, extent);
  return { ...runs, unavailable: [...unavailable, ...runs.unavailable], tags: false };
}
