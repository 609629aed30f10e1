import { isEmbedded, isStandIn } from './catalog/relations.js';
import type {
  Declaration,
  DeclaredProduction,
  Environment,
  EnvironmentKey,
  Options,
  PlacedDeclaration,
  PlacedKey,
  Role,
  Use,
} from './model.js';
import type { ReadFile } from './read.js';
import { declare } from './support/declare.js';
import { withVariants } from './support/file-variants.js';
import { matchesGlob } from './support/glob.js';
import { deployedFolder, environmentNamedIn, exampleFolder } from './support/path-environment.js';
import { programFinder, projectFinder } from './support/projects.js';

export interface Placed {
  readonly declarations: readonly PlacedDeclaration[];
  readonly keys: readonly PlacedKey[];
}

type Judgement = { readonly environments: readonly Environment[]; readonly because: string } | 'ignore';

const dockerfile = /(?:^|[/._-])(?:Dockerfile|Containerfile)(?:[._-][^/]*)?$/i;

const everywhere: readonly Environment[] = ['dev', 'ci', 'prod'];

/**
 * Gives every declaration its environment and project, with the reason in words. In this order: the configuration,
 * what the content states, a word in the path, who uses the file, what kind of file it is.
 */
export function place(files: readonly ReadFile[], paths: readonly string[], options: Options): Placed {
  const uses = files.flatMap((file) => file.reading.uses ?? []);
  const judge = judgeWith(options, usesByFile(uses));
  const project = projectFinder(paths);
  const program = programFinder(paths);
  const ciTests = files.some((file) => file.reading.jobs?.some((job) => job.purpose === 'test'));

  const keys = files.flatMap((file) =>
    (file.reading.keys ?? []).flatMap((key) => placeKey(key, judge(file, key), project(key.at.file))),
  );
  const all = files.flatMap((file) =>
    (file.reading.declarations ?? []).map((declaration) => ({
      declaration,
      file,
      judgement: judge(file, declaration),
    })),
  );
  const placeOne = ({ declaration, file, judgement }: (typeof all)[number]): PlacedDeclaration[] =>
    judgement === 'ignore'
      ? []
      : placesOf(declaration, judgement).map((environment) => ({
          ...declaration,
          environment,
          because: judgement.because,
          project: (declaration.role === 'runtime' ? program : project)(declaration.at.file),
          reader: file.reader.id,
        }));

  const firm = all.filter((one) => !one.declaration.unlessSet).flatMap(placeOne);
  const fallen = all
    .filter((one) => one.declaration.unlessSet)
    .flatMap(placeOne)
    .filter((declaration) => holds(declaration, firm, keys, ciTests));
  const placed = withVariants([...firm, ...fallen]);
  return {
    declarations: withDeclaredProduction(once([...placed, ...placed.flatMap(whereStarted)]), options),
    keys,
  };
}

/**
 * A service that CI starts from a file of others is declared twice: by that file's line and by the step that starts
 * it, because either can be what a fix has to change, and only the step shows that CI runs it at all.
 */
function whereStarted(one: PlacedDeclaration): PlacedDeclaration[] {
  const [step] = one.related;
  const started = one.environment === 'ci' && one.role !== 'runtime' && !isOfCi(one.at.file);
  return started && step && isOfCi(step.file) ? [{ ...one, at: step, related: [one.at] }] : [];
}

const isOfCi = (file: string): boolean =>
  /^\.github\/|^\.circleci\/|(?:^|\/)\.gitlab-ci|(?:^|\/)\.travis\.yml$|azure-pipelines|^\.woodpecker|^\.drone/.test(
    file,
  );

/** What the configuration declares as production outranks what manifests say of it; those are listed, not compared. */
function withDeclaredProduction(
  declarations: readonly PlacedDeclaration[],
  options: Options,
): PlacedDeclaration[] {
  const declared = options.production.map(productionOf);
  const outranked = (one: PlacedDeclaration) =>
    one.environment === 'prod' &&
    options.production.some(
      (entry) =>
        roleGroup(entry.role) === roleGroup(one.role) &&
        (entry.project === null || entry.project === one.project) &&
        (entry.name === null || entry.name === one.name),
    );
  return [
    ...declarations.map((one) =>
      outranked(one)
        ? { ...one, environment: 'other' as const, because: 'the configuration declares production itself' }
        : one,
    ),
    ...declared,
  ];
}

const roleGroup = (role: Role): string => (role === 'broker' ? 'cache' : role);

function productionOf(entry: DeclaredProduction): PlacedDeclaration {
  const { role, engine, version, name, project, flavour, at } = entry;
  const known = {
    role,
    engine,
    version,
    name,
    flavour,
    at,
    declared: version ? `${engine} ${version}` : engine,
  };
  return {
    ...declare(known),
    environment: 'prod',
    because: 'the configuration declares it',
    project: project ?? '.',
    reader: 'config',
  };
}

function judgeWith(options: Options, uses: ReadonlyMap<string, readonly Use[]>) {
  return (file: ReadFile, about: Declaration | EnvironmentKey): Judgement => {
    // A Dockerfile is built for whoever names it: the file that does tells what for.
    const path = dockerfile.test(about.at.file) ? file.path : about.at.file;
    const rule = options.environments.find(
      ({ glob }) => matchesGlob(glob, about.at.file) || matchesGlob(glob, path),
    );
    if (rule) {
      if (rule.environment === 'ignore') return 'ignore';
      return { environments: [rule.environment], because: `the configuration places ${rule.glob} there` };
    }
    if (about.says) return { environments: [about.says.environment], because: about.says.because };
    return ofPath(path, uses.get(path) ?? [], file);
  };
}

function ofPath(path: string, uses: readonly Use[], file: ReadFile): Judgement {
  const one = (environment: Environment, because: string): Judgement => ({
    environments: [environment],
    because,
  });
  const named = environmentNamedIn(path);
  if (named) return one(named.environment, `"${named.word}" in its path`);
  const deployment = uses.find((use) => use.environment === 'prod');
  if (deployment) return one('prod', deployment.because);
  const example = exampleFolder(path);
  const folder = deployedFolder(path);
  if (example && !folder) return one('other', `an example: it lies in ${example}/`);
  if (folder && file.reader.usually !== null) return one('prod', `what others deploy lies in ${folder}/`);
  const usually = file.reader.usually;
  if (usually === null)
    return { environments: everywhere, because: 'these settings hold in every environment' };
  const [only, ...others] = uses.filter((use) => use.environment !== 'ci');
  if (only && others.every((use) => use.environment === only.environment))
    return file.reader.usually === 'prod' && only.environment === 'dev'
      ? {
          environments: ['dev', 'prod'],
          because: `${only.because}; production is deployed from such files too`,
        }
      : one(only.environment, only.because);
  const known = uses.find((use) => use.environment === usually);
  return one(usually, known?.because ?? `${file.reader.title} usually describes ${usually}`);
}

/** Settings that others extend: production sets what no file shows, so a stand-in is never claimed for it. */
const placesOf = (
  declaration: Declaration,
  { environments }: Exclude<Judgement, 'ignore'>,
): readonly Environment[] =>
  environments === everywhere && isStandIn(declaration.engine)
    ? environments.filter((environment) => environment !== 'prod')
    : environments;

/**
 * A fall-back in code holds where no other engine plays its role and no key switches it off. Production sets keys
 * that no file shows, so neither a stand-in nor an embedded database is claimed for it; CI needs tests that would meet it.
 */
function holds(
  declaration: PlacedDeclaration,
  firm: readonly PlacedDeclaration[],
  keys: readonly PlacedKey[],
  ciTests: boolean,
): boolean {
  const { environment, unlessSet } = declaration;
  if (environment === 'prod' && (isStandIn(declaration.engine) || isEmbedded(declaration.engine)))
    return false;
  if (environment === 'ci' && !ciTests) return false;
  if (firm.some((other) => competes(other, declaration) && !documents(other))) return false;
  return !keys.some(
    (key) => key.environment === environment && key.how === 'defined' && unlessSet?.includes(key.key),
  );
}

/** An example file shows what could be set; code falls back until somebody does. */
const documents = (one: PlacedDeclaration): boolean =>
  one.reader === 'dotenv' && /(?:example|sample|template|dist)[^/]*$/.test(one.at.file);

/** Whether another engine plays the role in that environment. */
const competes = (other: PlacedDeclaration, one: PlacedDeclaration): boolean =>
  one.environment === other.environment && one.role === other.role && one.engine !== other.engine;

function placeKey(key: EnvironmentKey, judgement: Judgement, project: string): PlacedKey[] {
  if (judgement === 'ignore') return [];
  return judgement.environments.map((environment) => ({ ...key, environment, project }));
}

function usesByFile(uses: readonly Use[]): ReadonlyMap<string, readonly Use[]> {
  const map = new Map<string, Use[]>();
  for (const use of uses) map.set(use.file, [...(map.get(use.file) ?? []), use]);
  return map;
}

/** Two ways can lead to one line (two jobs start one compose file): it is one declaration with several reasons. */
function once(declarations: readonly PlacedDeclaration[]): PlacedDeclaration[] {
  const seen = new Map<string, PlacedDeclaration>();
  for (const one of declarations) {
    const key = [
      one.environment,
      one.at.file,
      one.at.line,
      one.at.column ?? '',
      one.role,
      one.engine,
      one.version,
      one.name,
    ].join('\0');
    const before = seen.get(key);
    seen.set(key, before ? { ...before, related: joined(before, one) } : one);
  }
  return [...seen.values()];
}

function joined(a: Declaration, b: Declaration) {
  const have = new Set(a.related.map((place) => `${place.file}:${place.line}`));
  return [...a.related, ...b.related.filter((place) => !have.has(`${place.file}:${place.line}`))];
}
