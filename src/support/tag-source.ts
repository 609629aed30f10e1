import type { Deployment, HistorySource, TimeOptions } from '../model.js';
import { releasePrefix, releaseTags } from './release-tags.js';
import { type Tag, tagDeployments } from './tag-deployments.js';

/** Deployments, and where they come from. */
export interface Sourced {
  readonly deployments: readonly Deployment[];
  readonly source: HistorySource;
}

/** Two names that a commit was given are one release: the earlier one. */
function once(tags: readonly Tag[]): readonly Tag[] {
  const byCommit = new Map<string, Tag>();
  for (const tag of tags) {
    const key = `${releasePrefix(tag.name)} ${tag.sha}`;
    const before = byCommit.get(key);
    if (!before || tag.at < before.at) byCommit.set(key, tag);
  }
  return [...byCommit.values()];
}

/** Tags as a source, or null where none is a release. */
export function fromTags(tags: readonly Tag[], time: TimeOptions): Sourced | null {
  const isRelease = releaseTags(
    tags.map(({ name }) => name),
    time.tags,
  );
  const releases = once(tags.filter(({ name }) => isRelease(name)));
  const [first] = releases;
  if (!first) return null;
  const newest = releases.reduce((a, b) => (b.at > a.at ? b : a), first);
  const bare = releases.filter(({ tagger }) => tagger === null).length;
  return {
    deployments: tagDeployments(releases, time),
    source: {
      kind: 'tags',
      text: `${releases.length} tags that ${time.tags ? 'match the configuration' : 'are versions'}, ${newest.name} the newest`,
      confidence: bare === 0 ? 'medium' : 'low',
      notes: [
        'A tag says that something was released, not that it runs.',
        ...(bare > 0
          ? [
              `${bare} of these tags have no date of their own; the date of their commit counts, which can be too early.`,
            ]
          : []),
      ],
    },
  };
}
