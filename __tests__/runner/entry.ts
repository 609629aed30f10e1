import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

/** A name for what src/ holds; scripts/bundle.mjs puts the same one beside the bundle that it makes. */
export function sourcesDigest(folder = 'src'): string {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files)
    hash
      .update(relative(folder, file).split(sep).join('/'))
      .update('\0')
      .update(readFileSync(file))
      .update('\0');
  return hash.digest('hex');
}

/** Whether dist/ was made of the sources as they are. */
export const isFresh = (): boolean =>
  existsSync('dist/sources.sha256') && readFileSync('dist/sources.sha256', 'utf8').trim() === sourcesDigest();

let entry: string | null = null;

/**
 * The file that node is started with: the committed bundle, as action.yml names it. While somebody works on the
 * sources the bundle lags behind them; then what was compiled from them. `.ci/run` bundles before it tests.
 */
export function entryOf(): string {
  entry ??= resolve(process.env.PARITY_ENTRY ?? (isFresh() ? 'dist/index.js' : 'lib/src/action.js'));
  return entry;
}
