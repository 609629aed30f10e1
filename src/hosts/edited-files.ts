import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { overwrite } from './written-files.js';

/** A file before and after a change, or why it stays as it is. */
export type Changed = { readonly before: string; readonly after: string } | { readonly problem: string };

const mark = '\ufeff';

/**
 * Changes a file of a folder. Only a regular file that is not behind a link, and only one whose bytes are exactly the
 * text that is changed: whatever is not touched stays as it is. With `dry` nothing is written.
 */
export function changeFile(
  root: string,
  path: string,
  change: (text: string) => string | null,
  { dry }: { readonly dry: boolean },
): Changed {
  const problem = obstacle(root, path);
  if (problem) return { problem };
  const file = join(root, path);
  const bytes = readFileSync(file);
  const whole = bytes.toString('utf8');
  if (!Buffer.from(whole).equals(bytes)) return { problem: 'is not UTF-8' };
  const start = whole.startsWith(mark) ? mark : '';
  const before = whole.slice(start.length);
  const after = change(before);
  if (after === null) return { problem: 'has changed since it was read' };
  if (!dry && after !== before) overwrite(file, start + after);
  return { before, after };
}

function obstacle(root: string, path: string): string | null {
  const parts = path.split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..')) return 'is not in this folder';
  for (let i = 1; i < parts.length; i++)
    if (!lstatSync(join(root, ...parts.slice(0, i)), { throwIfNoEntry: false })?.isDirectory())
      return 'lies below a symbolic link, which is never followed';
  return lstatSync(join(root, path), { throwIfNoEntry: false })?.isFile() ? null : 'is no regular file';
}
