import type { Deployment, TimeOptions } from '../model.js';
import { accountIdentity } from './accounts.js';
import { secondsOf } from './durations.js';
import { releaseTags } from './release-tags.js';
import { releaseRecord, servicesOf } from './tag-deployments.js';
import type { Sourced } from './tag-source.js';

/** A release as GitHub gives it. */
export interface GivenRelease {
  readonly tagName: string;
  readonly isDraft: boolean;
  readonly isPrerelease: boolean;
  readonly createdAt: string;
  readonly publishedAt?: string | null | undefined;
  readonly author?:
    | { readonly login: string; readonly databaseId?: number | null | undefined }
    | null
    | undefined;
  readonly tagCommit?: { readonly oid: string; readonly committedDate: string } | null | undefined;
}

/** Published releases as a source, or null where there is none. Drafts and pre-releases went nowhere. */
export function fromReleases(releases: readonly GivenRelease[], time: TimeOptions): Sourced | null {
  const published = releases.filter(({ isDraft, isPrerelease }) => !isDraft && !isPrerelease);
  const names = published.map(({ tagName }) => tagName);
  const isVersion = releaseTags(names, time.tags);
  // Releases may be called anything; where versions are among them, the others are something else.
  const chosen =
    time.tags || names.some(isVersion) ? published.filter(({ tagName }) => isVersion(tagName)) : published;
  const [newest] = chosen;
  if (!newest) return null;
  const moved = chosen.filter(isMoved).length;
  return {
    deployments: chosen.flatMap((release) => releaseDeployments(release, time)),
    source: {
      kind: 'releases',
      text: `${chosen.length} published releases, ${newest.tagName} the newest`,
      confidence: 'medium',
      notes: [
        'A release says that something was published, not that it runs.',
        ...(moved > 0
          ? [`${moved} of their tags were moved after the release; the commit that they name now counts.`]
          : []),
      ],
    },
  };
}

function releaseDeployments(release: GivenRelease, { services }: TimeOptions): Deployment[] {
  const at = secondsOf(release.publishedAt ?? release.createdAt);
  if (at === null) return [];
  const own = services.map(({ name }) => name);
  return servicesOf(release.tagName, own).map((service) => ({
    ...releaseRecord(release.tagName, release.tagCommit?.oid ?? null, at),
    id: service === '.' ? release.tagName : `${service} ${release.tagName}`,
    service,
    approximate: isMoved(release) ? 'its tag was moved after the release' : null,
    deployers: release.author
      ? [{ evidence: 'release-author', who: accountIdentity(release.author) } as const]
      : [],
  }));
}

// A commit cannot be younger than the release that it was made for.
function isMoved({ publishedAt, tagCommit }: GivenRelease): boolean {
  const [released, committed] = [secondsOf(publishedAt), secondsOf(tagCommit?.committedDate)];
  return released !== null && committed !== null && committed > released + 60;
}
