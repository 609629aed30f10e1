import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes a file, with the folders above it. */
export function writeWhole(path: string, text: string): void {
  makeFolder(dirname(path));
  writeFileSync(path, text);
}

/** Writes a file that is not there yet; false where it is. */
export function writeNew(path: string, text: string): boolean {
  makeFolder(dirname(path));
  try {
    writeFileSync(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Adds to the end of a file. */
export const append = (path: string, text: string): void => appendFileSync(path, text);

/** Makes a folder, with those above it. */
export const makeFolder = (path: string): void => void mkdirSync(path, { recursive: true });

/** Runs something with a folder of its own, which is gone afterwards. */
export async function withTemporaryFolder<T>(
  parent: string,
  name: string,
  run: (folder: string) => Promise<T>,
): Promise<T> {
  makeFolder(parent);
  const folder = mkdtempSync(join(parent, `${name}-`));
  try {
    return await run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Gives a file that is there another content; its mode stays. */
export const overwrite = (path: string, text: string): void => writeFileSync(path, text);
