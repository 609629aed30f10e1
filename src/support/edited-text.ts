import type { Edit } from '../model.js';

/**
 * The text after those edits, or null where one of them does not find what it should replace. Everything else stays
 * byte for byte.
 */
export function editedText(text: string, edits: readonly Edit[]): string | null {
  const lines = text.split('\n');
  for (const { line, column, before, after } of [...edits].sort((a, b) => b.column - a.column)) {
    const content = lines[line - 1];
    const start = column - 1;
    if (content === undefined || !content.startsWith(before, start)) return null;
    lines[line - 1] = content.slice(0, start) + after + content.slice(start + before.length);
  }
  return lines.join('\n');
}

/** The edits of each file, in the order of their files. */
export function editsByFile(edits: readonly Edit[]): ReadonlyMap<string, readonly Edit[]> {
  const unique = new Map(edits.map((edit) => [`${edit.file}\0${edit.line}\0${edit.column}`, edit]));
  const files = new Map<string, Edit[]>();
  for (const edit of unique.values()) files.set(edit.file, [...(files.get(edit.file) ?? []), edit]);
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}
