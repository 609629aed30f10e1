/** Dotted numbers at the start of a text ("16.2-alpine" -> "16.2"), or null. */
export function leadingVersion(text: string): string | null {
  return /^v?(\d{1,8}(?:\.\d{1,8}){0,3})(?![\w.]*@)/.exec(text)?.[1] ?? null;
}

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
