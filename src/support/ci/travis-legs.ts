import { at, entries, items, type Node, type ScalarNode } from '../node.js';
import { mostLegs } from './jobs.js';
import { languageKeys } from './travis-runtimes.js';

/** One job of the build matrix: what it says itself comes before what the file says. */
export interface TravisLeg {
  readonly keyword: (key: string) => Node | null;
  /** The version of every language that it names. */
  readonly languages: ReadonlyMap<string, ScalarNode>;
  /** Its variables in order: texts (`A=b C=d`) and maps. */
  readonly env: readonly Node[];
  /** The entry of `include` that it is; null where the matrix makes it. */
  readonly entry: Node | null;
}

/** The jobs that a file makes: every combination of its versions and variables, and those that it includes. */
export function travisLegs(document: Node): TravisLeg[] {
  const included = items(at(document, 'jobs', 'include') ?? at(document, 'matrix', 'include')).filter(
    (entry) => entry.kind === 'map',
  );
  const { global, matrix } = environmentLists(at(document, 'env'));
  const axes = languageKeys.flatMap((key): [string, readonly ScalarNode[]][] => {
    const scalars = scalarsOf(at(document, key));
    return scalars.length > 0 ? [[key, scalars]] : [];
  });
  const expands = matrix.length > 0 || axes.some(([key]) => at(document, key)?.kind === 'list');
  const base = included.length === 0 || expands ? combinations(axes, matrix) : [];
  const [first = { languages: new Map<string, ScalarNode>(), env: [] }] = combinations(axes, matrix);
  return [
    ...base.map(({ languages, env }) => ({
      keyword: (key: string) => at(document, key),
      languages,
      env: [...global, ...env],
      entry: null,
    })),
    ...included.slice(0, mostLegs).map((entry) => {
      const own = environmentLists(at(entry, 'env'));
      const written = [...own.global, ...own.matrix];
      return {
        keyword: (key: string) => at(entry, key) ?? at(document, key),
        languages: new Map([...first.languages, ...languagesOf(entry)]),
        env: [...global, ...(written.length > 0 ? written : first.env)],
        entry,
      };
    }),
  ];
}

const scalarsOf = (node: Node | null): ScalarNode[] =>
  (node?.kind === 'list' ? items(node) : [node]).filter(
    (one): one is ScalarNode => one?.kind === 'scalar' && one.type !== 'null',
  );

const languagesOf = (entry: Node): [string, ScalarNode][] =>
  languageKeys.flatMap((key): [string, ScalarNode][] => {
    const [scalar] = scalarsOf(at(entry, key));
    return scalar ? [[key, scalar]] : [];
  });

/** `env` is a list of jobs, or says which of its variables are for all of them. */
function environmentLists(env: Node | null): { global: readonly Node[]; matrix: readonly Node[] } {
  const list = (node: Node | null): readonly Node[] =>
    node?.kind === 'list' ? items(node) : node ? [node] : [];
  const keys = entries(env).map(({ key }) => key);
  if (!keys.some((key) => key === 'global' || key === 'jobs' || key === 'matrix'))
    return { global: [], matrix: list(env) };
  return { global: list(at(env, 'global')), matrix: list(at(env, 'jobs') ?? at(env, 'matrix')) };
}

function combinations(axes: readonly (readonly [string, readonly ScalarNode[]])[], matrix: readonly Node[]) {
  let all: { languages: ReadonlyMap<string, ScalarNode>; env: readonly Node[] }[] = (
    matrix.length > 0 ? matrix.slice(0, mostLegs).map((one) => [one]) : [[]]
  ).map((env) => ({ languages: new Map(), env }));
  for (const [key, scalars] of axes) {
    const room = Math.max(1, Math.floor(mostLegs / scalars.length));
    all = all
      .slice(0, room)
      .flatMap(({ languages, env }) =>
        scalars
          .slice(0, mostLegs)
          .map((scalar) => ({ languages: new Map([...languages, [key, scalar]]), env })),
      );
  }
  return all;
}
