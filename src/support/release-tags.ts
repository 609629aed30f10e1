import { globMatcher } from './glob-index.js';

/** A version, a day (2031-01-31) or a number that starts with a day, and nothing that says it is not the last word. */
const version = String.raw`v?(?:\d{1,8}(?:\.\d{1,6}){1,3}|\d{4}-\d\d-\d\d(?:[.-]\d{1,4})?|\d{8}(?:[.-]\d{1,6})?)(?:\+[\w.-]{1,60})?`;
const bare = new RegExp(`^${version}$`, 'i');
const prefixed = new RegExp(`^([\\w@./-]{1,80}?)[-@/_]${version}$`, 'i');

/** What a tag says it releases: the prefix before its version (empty without one), or null where it is no version. */
export function releasePrefix(tag: string): string | null {
  if (bare.test(tag)) return '';
  return prefixed.exec(tag)?.[1] ?? null;
}

/**
 * Which of the tags are releases: those that match the patterns, or those that are versions. Where no tag is a bare
 * version, versions behind the most frequent prefix (`release-1.2.3`).
 */
export function releaseTags(
  tags: readonly string[],
  patterns: readonly string[] | null,
): (tag: string) => boolean {
  if (patterns) return globMatcher(patterns);
  const counts = new Map<string, number>();
  for (const tag of tags) {
    const prefix = releasePrefix(tag);
    if (prefix !== null) counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  const wanted = counts.has('') ? '' : most?.[0];
  return (tag) => wanted !== undefined && releasePrefix(tag) === wanted;
}
