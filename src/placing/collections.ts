import type { ReadFile } from '../read.js';
import { directoryOf, fileNameOf } from '../support/path.js';

/** No program is started from more compose files of one folder than this: it is a collection of templates. */
const mostOfOneProgram = 12;

/**
 * Compose files of a folder that holds one for each of many products (the templates of a platform that installs
 * them), with the reason: none of them is what this repository runs.
 */
export function collections(files: readonly ReadFile[]): ReadonlyMap<string, string> {
  const folders = new Map<string, string[]>();
  for (const { reader, path } of files) {
    if (reader.id !== 'compose' || isDefaultName(path)) continue;
    const folder = directoryOf(path);
    folders.set(folder, [...(folders.get(folder) ?? []), path]);
  }
  const large = [...folders].filter(([, paths]) => paths.length > mostOfOneProgram);
  return new Map(
    large.flatMap(([folder, paths]) =>
      paths.map((path) => [path, `it is one of ${paths.length} templates in ${folder || '.'}/`] as const),
    ),
  );
}

/** A file that compose or a person finds by its name is meant for this repository. */
const isDefaultName = (path: string): boolean => /^(?:docker-)?compose[.-]/.test(fileNameOf(path));
