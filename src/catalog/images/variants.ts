/** Words of tags that change what runs within one version: base system, C library, extensions. */
const words = new Set([
  ...['alpine', 'slim', 'distroless', 'chiseled', 'nanoserver', 'windowsservercore', 'musl'],
  ...['buster', 'bullseye', 'bookworm', 'trixie'],
  ...['bionic', 'focal', 'jammy', 'noble', 'resolute'],
  ...['postgis', 'pgvector', 'timescaledb', 'orioledb', 'vectorchord', 'pgvectors'],
  ...['fpm', 'apache', 'zts', 'frankenphp'],
]);

const universalBaseImage = /^ubi\d{0,2}$/;

/** The variants that a tag names ("3.13-slim-trixie" -> slim, trixie), in the tag's order. */
export function variantsOf(tag: string): string[] {
  return tag
    .split(/[-_.]/)
    .map((word) => (universalBaseImage.test(word) ? 'ubi' : word.replace(/\d+$/, '')))
    .filter((word) => words.has(word) || word === 'ubi');
}

/** What is left of a tag that names no version: numbers of base systems taken away. */
export function withoutVariants(tag: string): string {
  return tag
    .split(/[-_]/)
    .filter(
      (word) =>
        !/^(?:alpine|ubi|debian|ubuntu|ltsc|java|jdk|v)?\d{0,4}(?:\.\d{1,2})?$/.test(word) ||
        /^\d/.test(word),
    )
    .join('-');
}
