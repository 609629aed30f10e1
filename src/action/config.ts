import type { Tree } from '../model.js';
import { configPaths } from '../options/config-file.js';
import type { Given } from '../options.js';
import { plain } from '../support/sinks/terminal.js';
import { UserError } from '../support/user-error.js';

/**
 * The configuration of a revision: the named file, or the one at its usual place, or none. Only a regular file of the
 * revision can be named, so neither a link nor a path out of the repository leads anywhere.
 */
export async function configIn(tree: Tree, named: string | null): Promise<Given['config']> {
  const paths = named === null ? configPaths : [named.replace(/^\.\//, '')];
  const found = paths.filter((path) => tree.has(path));
  if (found.length > 1)
    throw new UserError(`both ${found.join(' and ')} are there`, 'Keep one of them.', {
      file: configPaths[1],
      line: 1,
    });
  const [path] = found;
  if (path === undefined) return null;
  await tree.preload([path]);
  const text = tree.text(path);
  if (text !== null) return { file: path, text };
  const notice = tree.notices().find(({ at }) => at.file === path);
  throw new UserError(`the configuration ${notice?.text ?? 'cannot be read'}`, 'Make it a plain text file.', {
    file: path,
    line: 1,
  });
}

/** Two configurations of a run: the one that decides, and one that is only proposed. */
export interface Configs {
  readonly deciding: Given['config'];
  /** What a pull request would make of it; undefined where it leaves it alone. */
  readonly proposed: Given['config'] | undefined;
}

/**
 * On a pull request the base decides: otherwise anybody could switch the gate off in the change that it should stop.
 * @throws UserError where a named file is in neither revision
 */
export async function configsOf(head: Tree, base: Tree | null, named: string | null): Promise<Configs> {
  const ours = await configIn(head, named);
  const theirs = base ? await configIn(base, named) : ours;
  if (named !== null && !ours && !theirs)
    throw new UserError(
      `the repository has no configuration ${plain(named)}`,
      'Name a file by its path from the root of the repository, or leave the input `config` away.',
    );
  return { deciding: theirs, proposed: ours?.text === theirs?.text ? undefined : ours };
}
