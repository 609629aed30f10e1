import type { Declaration, EnvironmentKey, Options, PlacedDeclaration, PlacedKey } from './model.js';
import { withDeclaredProduction } from './placing/declared-production.js';
import { holds, placesOf } from './placing/fall-backs.js';
import { type Judgement, judgeWith } from './placing/judgement.js';
import { once, whereStarted } from './placing/started.js';
import type { ReadFile } from './read.js';
import { withVariants } from './support/file-variants.js';
import { programFinder, projectFinder } from './support/projects.js';

export interface Placed {
  readonly declarations: readonly PlacedDeclaration[];
  readonly keys: readonly PlacedKey[];
}

/** Gives every declaration its environment and project, with the reason in words. */
export function place(files: readonly ReadFile[], paths: readonly string[], options: Options): Placed {
  const judge = judgeWith(options, files);
  const project = projectFinder(paths);
  const program = programFinder(paths);
  const ciTests = files.some((file) => file.reading.jobs?.some((job) => job.purpose === 'test'));
  const keys = files.flatMap((file) =>
    (file.reading.keys ?? []).flatMap((key) => placeKey(key, judge(file, key), project(key.at.file))),
  );
  const placeOne = (file: ReadFile, declaration: Declaration): PlacedDeclaration[] => {
    const judgement = judge(file, declaration);
    if (judgement === 'ignore') return [];
    const find = declaration.role === 'runtime' ? program : project;
    const known = { project: find(declaration.at.file), reader: file.reader.id };
    return placesOf(declaration, judgement).map((environment) => ({
      ...declaration,
      ...known,
      environment,
      because: judgement.because,
    }));
  };
  const all = files.flatMap((file) =>
    (file.reading.declarations ?? []).flatMap((declaration) => placeOne(file, declaration)),
  );
  const firm = all.filter((one) => !one.unlessSet);
  const fallen = all.filter((one) => one.unlessSet && holds(one, firm, keys, ciTests));
  const placed = withVariants([...firm, ...fallen]);
  return {
    declarations: withDeclaredProduction(once([...placed, ...placed.flatMap(whereStarted)]), options),
    keys,
  };
}

function placeKey(key: EnvironmentKey, judgement: Judgement, project: string): PlacedKey[] {
  if (judgement === 'ignore') return [];
  return judgement.environments.map((environment) => ({ ...key, environment, project }));
}
