import type { Declaration, Environment, EnvironmentKey, Options, Use } from '../model.js';
import type { ReadFile } from '../read.js';
import { matchesGlob } from '../support/glob.js';
import {
  deployedFolder,
  documentationFolder,
  environmentNamedIn,
  exampleFolder,
} from '../support/path-environment.js';
import { collections } from './collections.js';

/** Where something holds, with the reason as a clause that can follow "because". */
export type Judgement =
  | { readonly environments: readonly Environment[]; readonly because: string }
  | 'ignore';

/** The environments of settings that hold wherever the program runs. */
export const everywhere: readonly Environment[] = ['dev', 'ci', 'prod'];

const dockerfile = /(?:^|[/._-])(?:Dockerfile|Containerfile)(?:[._-][^/]*)?$/i;

/**
 * Says of anything that a file declares in which environment it holds. In this order: the configuration, what the
 * content states, a word in the path, who uses the file, what kind of file it is.
 */
export function judgeWith(
  options: Options,
  files: readonly ReadFile[],
): (file: ReadFile, about: Declaration | EnvironmentKey) => Judgement {
  const uses = usesByFile(files.flatMap((file) => file.reading.uses ?? []));
  const collected = collections(files);
  return (file, about) => {
    // A Dockerfile is built for whoever names it: the file that does tells what for.
    const path = dockerfile.test(about.at.file) ? file.path : about.at.file;
    const rule = options.environments.find(
      ({ glob }) => matchesGlob(glob, about.at.file) || matchesGlob(glob, path),
    );
    if (rule) {
      if (rule.environment === 'ignore') return 'ignore';
      return { environments: [rule.environment], because: `the configuration places ${rule.glob} there` };
    }
    const named = uses.get(path)?.some((use) => use.at.file !== path);
    const collection = named ? undefined : collected.get(path);
    if (collection) return one('other', collection);
    if (about.says) return one(about.says.environment, about.says.because);
    const documents = 'role' in about && about.role === 'runtime' ? documentationFolder(path) : null;
    if (documents) return one('other', `it builds what lies in ${documents}/, not the program`);
    const unused = !named && dockerfile.test(path) && 'role' in about && about.role !== 'runtime';
    if (unused && !environmentNamedIn(path)) return one('other', 'nothing here says who runs this image');
    return ofPath(path, uses.get(path) ?? [], file);
  };
}

const one = (environment: Environment, because: string): Judgement => ({
  environments: [environment],
  because,
});

function ofPath(path: string, uses: readonly Use[], file: ReadFile): Judgement {
  const named = environmentNamedIn(path);
  if (named) return one(named.environment, `"${named.word}" in its path`);
  const deployment = uses.find((use) => use.environment === 'prod');
  if (deployment) return one('prod', deployment.because);
  const usually = file.reader.usually;
  const example = exampleFolder(path);
  const folder = deployedFolder(path);
  if (example && !folder) return one('other', `an example: it lies in ${example}/`);
  if (folder && usually !== null) return one('prod', `what others deploy lies in ${folder}/`);
  if (usually === null)
    return { environments: everywhere, because: 'these settings hold in every environment' };
  return ofUses(usually, uses, file);
}

function ofUses(usually: Environment, uses: readonly Use[], { reader }: ReadFile): Judgement {
  const [only, ...others] = uses.filter((use) => use.environment !== 'ci');
  if (only && others.every((use) => use.environment === only.environment))
    return usually === 'prod' && only.environment === 'dev'
      ? {
          environments: ['dev', 'prod'],
          because: `${only.because}; production is deployed from such files too`,
        }
      : one(only.environment, only.because);
  const known = uses.find((use) => use.environment === usually);
  return one(usually, known?.because ?? `that is what files of the kind ${reader.title} usually describe`);
}

function usesByFile(uses: readonly Use[]): ReadonlyMap<string, readonly Use[]> {
  const map = new Map<string, Use[]>();
  for (const use of uses) map.set(use.file, [...(map.get(use.file) ?? []), use]);
  return map;
}
