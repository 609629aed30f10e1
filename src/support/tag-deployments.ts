import type { Deployment, Identity, Seconds, TimeOptions } from '../model.js';
import { releasePrefix } from './release-tags.js';

/** A tag that points to a commit. */
export interface Tag {
  readonly name: string;
  readonly sha: string;
  /** When the tag was made; for one that is only a name, when its commit was. */
  readonly at: Seconds;
  /** Null where the tag is only a name. */
  readonly tagger: Identity | null;
}

/** Tags as deployments: live when they were made. */
export function tagDeployments(tags: readonly Tag[], { services }: TimeOptions): Deployment[] {
  return tags.flatMap((tag) =>
    servicesOf(
      tag.name,
      services.map(({ name }) => name),
    ).map((service) => ({
      ...releaseRecord(tag.name, tag.sha, tag.at),
      id: service === '.' ? tag.name : `${service} ${tag.name}`,
      service,
      deployers: tag.tagger ? [{ evidence: 'tagger', who: tag.tagger } as const] : [],
    })),
  );
}

/** What a release, a tag and a commit to a manifest have in common as deployments: one moment, one success. */
export const releaseRecord = (id: string, sha: string | null, at: Seconds): Deployment => ({
  id,
  service: '.',
  environment: 'production',
  sha,
  createdAt: at,
  statuses: [{ state: 'success', at }],
  region: null,
  url: null,
  runId: null,
  trigger: null,
  approximate: null,
  ref: id,
  deployers: [],
  approvals: [],
});

/** The services that a tag releases: the one whose name it begins with (`api@1.2.3`), otherwise all of them. */
export function servicesOf(tag: string, services: readonly string[]): readonly string[] {
  if (services.length === 0) return ['.'];
  const prefix = releasePrefix(tag);
  const named = services.filter((service) => prefix === service);
  return named.length > 0 ? named : prefix ? [] : services;
}
