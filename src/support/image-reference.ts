/** An image reference taken apart by the distribution grammar, https://pkg.go.dev/github.com/distribution/reference. */
export interface ImageReference {
  /** The registry as written, with its port; null where none is written (Docker Hub). */
  readonly domain: string | null;
  /** Components of the path, without the registry. */
  readonly path: readonly string[];
  readonly tag: string | null;
  readonly digest: string | null;
}

// The grammar allows 255 characters of name, 128 of tag and a digest; anything longer is no reference.
const longest = 512;
const longestName = 255;

/** The parts of an image reference, or null for a text that is none. */
export function parseImageReference(text: string): ImageReference | null {
  if (text.length > longest) return null;
  const [named, digest] = cut(text, text.indexOf('@'));
  const [name, tag] = cut(named, tagStart(named));
  const slash = name.indexOf('/');
  const first = slash < 0 ? '' : name.slice(0, slash);
  const domain = looksLikeDomain(first) ? first : null;
  const path = (domain === null ? name : name.slice(slash + 1)).split('/');
  const valid =
    name.length <= longestName &&
    (domain === null || isDomain(domain)) &&
    path.every(isPathComponent) &&
    (tag === null || /^\w[\w.-]{0,127}$/.test(tag)) &&
    (digest === null || isDigest(digest));
  return valid ? { domain, path, tag, digest } : null;
}

const cut = (text: string, at: number): [string, string | null] =>
  at < 0 ? [text, null] : [text.slice(0, at), text.slice(at + 1)];

/** A colon starts the tag only after the last slash; before it, it is a registry's port. */
function tagStart(text: string): number {
  const colon = text.lastIndexOf(':');
  return colon > text.lastIndexOf('/') ? colon : -1;
}

const looksLikeDomain = (first: string): boolean =>
  first !== '' &&
  (first.includes('.') || first.includes(':') || first === 'localhost' || first !== first.toLowerCase());

function isDomain(text: string): boolean {
  const port = /:(\d{1,5})$/.exec(text);
  const host = port ? text.slice(0, port.index) : text;
  if (/^\[[\da-fA-F:]{2,45}\]$/.test(host)) return true;
  return host.split('.').every((label) => /^[a-zA-Z\d-]+$/.test(label) && !/^-|-$/.test(label));
}

/** Lower-case letters and digits, joined by one dot, one or two underscores, or any number of hyphens. */
function isPathComponent(text: string): boolean {
  if (!/^[a-z\d][a-z\d._-]*$/.test(text) || !/[a-z\d]$/.test(text)) return false;
  return text.split(/[a-z\d]+/).every((separator) => /^(?:|\.|_|__|-+)$/.test(separator));
}

const isDigest = (text: string): boolean => /^[a-zA-Z][a-zA-Z\d+._-]{0,63}:[\da-fA-F]{32,128}$/.test(text);
