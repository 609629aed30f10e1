/**
 * Dotted numbers at the start of a text ("v16.2-alpine" -> "16.2", "22.x" -> "22", "17beta1" -> "17"), or null.
 * Text that merely begins like a version is none: commits ("12ab34f"), dates ("20240101", "2024-01-01"),
 * numbers with leading zeros. With `years` those of a calendar count, and its months and days may begin with a zero.
 */
export function leadingVersion(text: string, years: 'years' | 'no years' = 'no years'): string | null {
  if (/^[\da-f]{7,64}$/.test(text)) return null;
  const run = /^[vV]?(\d[\d.]{0,63})(?=([^\d.]|$))/.exec(text)?.[1];
  if (!run) return null;
  const numbers = run.endsWith('.') ? run.slice(0, -1) : run;
  const rest = text.slice(text.indexOf(numbers) + numbers.length);
  const isYear = Number.parseInt(numbers, 10) >= 1000;
  if (isYear && years === 'no years') return null;
  return isVersion(isYear ? numbers.replace(/\.0(?=\d)/g, '.') : numbers) && ends(rest) ? numbers : null;
}

/** Whether a text is nothing but up to six dotted numbers without leading zeros. */
export function isVersion(text: string): boolean {
  const parts = text.split('.', 7);
  return parts.length < 7 && parts.every((part) => /^(?:0|[1-9]\d{0,7})$/.test(part));
}

/** What may follow a version: nothing, a separator, a wildcard, or the name of a pre-release. */
const ends = (rest: string): boolean =>
  /^(?:$|[-_+ ,;:/@|)"']|\.[a-zA-Z*]|(?:alpha|beta|rc|a|b|m)\d{1,4}(?![a-zA-Z\d]))/.test(rest);

/** The first `parts` numbers of a version: ("15.13", 1) -> "15". */
export function truncate(version: string, parts: number): string {
  return version.split('.').slice(0, parts).join('.');
}

/** Compares number by number over the precision that both declare: negative, zero or positive. */
export function compareShared(a: string, b: string): number {
  const [left, right] = [a.split('.'), b.split('.')];
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const difference = Number(left[i]) - Number(right[i]);
    if (difference !== 0) return difference;
  }
  return 0;
}
