const longest = 64;

/** The name of the list that was probably meant, or null where none comes near. */
export function closest(written: string, names: readonly string[]): string | null {
  const target = written.toLowerCase();
  if (target.length > longest) return null;
  let best: string | null = null;
  let least = Math.max(1, Math.floor(target.length / 3)) + 1;
  for (const name of names) {
    const distance = editDistance(target, name.toLowerCase().slice(0, longest));
    if (distance < least) [best, least] = [name, distance];
  }
  return best;
}

/** `Did you mean "x"?`, or the names there are. */
export function suggestion(written: string, names: readonly string[]): string {
  const near = closest(written, names);
  return near ? `Did you mean "${near}"?` : `It can be: ${names.join(', ')}.`;
}

// Optimal string alignment: a swap of two neighbours, the commonest slip of the fingers, counts as one.
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
