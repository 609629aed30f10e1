import { identities } from '../../support/commit-text.js';
import type { Tag } from '../../support/tag-deployments.js';
import { git, isSha, type Repository } from '../git.js';

const format = [
  'refname:strip=2',
  'objecttype',
  'objectname',
  '*objecttype',
  '*objectname',
  'creatordate:unix',
  'taggername',
  'taggeremail:trim',
]
  .map((field) => `%(${field})`)
  .join('%00');

/** Every tag that points to a commit. Tags of tags, of trees and of blobs are none. */
export function readTags(repository: Repository): Tag[] {
  const lines = git(repository, 'for-each-ref', [`--format=${format}`, 'refs/tags'])
    .toString('utf8')
    .split('\n');
  const identity = identities();
  return lines.flatMap((line): Tag[] => {
    const [name = '', type, own = '', peeledType, peeled = '', at, tagger = '', address = ''] =
      line.split('\0');
    const sha = type === 'commit' ? own : type === 'tag' && peeledType === 'commit' ? peeled : '';
    if (!isSha(sha) || !/^\d+$/.test(at ?? '')) return [];
    return [{ name, sha, at: Number(at), tagger: type === 'tag' ? identity(tagger, address) : null }];
  });
}
