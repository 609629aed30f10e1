import type { Seconds } from '../model.js';

/** One commit that put another image tag into a manifest. */
export interface TagChange {
  /** The commit that did it, and when. */
  readonly commit: string;
  readonly at: Seconds;
  readonly file: string;
  /** The values that its new lines hold: of `image:`, the tag. */
  readonly values: readonly string[];
}

const keyed =
  /^\+\s*(?:-\s+)?["']?(image|newTag|tag|appVersion|targetRevision)["']?\s*:\s*["']?([^\s"'#,}]{1,512})/;

/** The values of image tags in the lines that a patch (`git log -p -U0`) adds, by file. */
export function addedTags(patch: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  let file = '';
  for (const line of patch.split('\n')) {
    if (line.startsWith('+++ ')) file = line.replace(/^\+\+\+ (?:b\/)?/, '');
    const [, key, value = ''] = keyed.exec(line) ?? [];
    const tag = key === 'image' ? tagOf(value) : value;
    if (key !== undefined && tag !== '') found.set(file, [...(found.get(file) ?? []), tag]);
  }
  return found;
}

// `registry:5000/team/app:1.2.3@sha256:…`: what is after the last colon of the last part, without a digest.
function tagOf(image: string): string {
  const last = image.replace(/@.*$/, '').split('/').at(-1) ?? '';
  return last.includes(':') ? last.slice(last.indexOf(':') + 1) : '';
}

/** Finds the commit that an image tag names: a tag of this repository, or the beginning of a commit's name. */
export function commitResolver(
  tags: ReadonlyMap<string, string>,
  commits: readonly string[],
): (value: string) => string | null {
  const sorted = [...commits].sort();
  return (value) => {
    const named = tags.get(value) ?? tags.get(`v${value}`) ?? tags.get(value.replace(/^v/, ''));
    if (named) return named;
    for (const [, part] of value.matchAll(/(?<![0-9a-z])([0-9a-f]{7,64})(?![0-9a-z])/g)) {
      const found = part ? beginningWith(sorted, part) : null;
      if (found) return found;
    }
    return null;
  };
}

// Ambiguous beginnings name nothing.
function beginningWith(sorted: readonly string[], part: string): string | null {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < part) low = middle + 1;
    else high = middle;
  }
  const found = sorted[low];
  return found?.startsWith(part) && !sorted[low + 1]?.startsWith(part) ? found : null;
}
