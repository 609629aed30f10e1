const around = 3;

/** Two texts of the same number of lines as a unified diff; empty where they are the same. */
export function unifiedDiff(path: string, before: string, after: string): readonly string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const changed = old.flatMap((line, index) => (line === now[index] ? [] : [index]));
  if (changed.length === 0) return [];
  return [`--- a/${path}`, `+++ b/${path}`, ...hunks(changed).flatMap((hunk) => hunkLines(hunk, old, now))];
}

/** Changes that are near each other. */
function hunks(changed: readonly number[]): number[][] {
  const found: number[][] = [];
  for (const line of changed) {
    const last = found.at(-1);
    if (last && line - (last.at(-1) ?? 0) <= 2 * around) last.push(line);
    else found.push([line]);
  }
  return found;
}

function hunkLines(changed: readonly number[], old: readonly string[], now: readonly string[]): string[] {
  const start = Math.max(0, (changed[0] ?? 0) - around);
  // What follows the last line break is no line.
  const most = old.at(-1) === '' ? old.length - 1 : old.length;
  const end = Math.min(most, (changed.at(-1) ?? 0) + around + 1);
  const lines: string[] = [];
  for (let i = start; i < end; i++) {
    if (!changed.includes(i)) lines.push(` ${old[i]}`);
    else if (changed.includes(i - 1) && i > start) continue;
    else {
      let last = i;
      while (changed.includes(last + 1)) last++;
      lines.push(...old.slice(i, last + 1).map((line) => `-${line}`));
      lines.push(...now.slice(i, last + 1).map((line) => `+${line}`));
    }
  }
  const size = end - start;
  return [`@@ -${start + 1},${size} +${start + 1},${size} @@`, ...lines];
}
