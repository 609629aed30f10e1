const version = /(\d{1,9})\.(\d{1,9})(?:\.(\d{1,9}))?/;

/** The version in a tag's name, written so that versions compare as text; null where there is none. */
export function versionIn(ref: string | null): string | null {
  const match = ref === null ? null : version.exec(ref);
  if (!match) return null;
  return [match[1], match[2], match[3] ?? '0'].map((part) => (part ?? '').padStart(9, '0')).join('.');
}
