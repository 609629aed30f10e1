import type { Place, Tree } from '../model.js';

/** What to look for in one project: by the id of a behaviour, how a line looks that meets it. */
export interface Wanted {
  readonly project: string;
  readonly evidence: ReadonlyMap<string, RegExp>;
}

/** Where a project meets a behaviour. */
export type Usages = (project: string, behaviour: string) => Place | null;

// Whoever reads a finding waits for this: what a thousand files do not show may as well stay untold.
const mostFiles = 1000;
const mostText = 4 * 1024 * 1024;
const longestFile = 200_000;

/**
 * Looks for the first line in migrations, queries and code that literally meets each behaviour. Tests, examples and
 * comments do not count: what only they do, production never meets.
 */
export async function usagesIn(tree: Tree, wanted: readonly Wanted[]): Promise<Usages> {
  const found = new Map<string, Place>();
  const open = wanted.map(({ project, evidence }) => ({ project, left: new Map(evidence) }));
  const paths = open.some(({ left }) => left.size > 0) ? await readable(tree) : [];
  let room = mostText;
  for (const file of paths) {
    const text = tree.text(file);
    if (text === null || text.length > longestFile) continue;
    room -= text.length;
    if (room < 0 || open.every(({ left }) => left.size === 0)) break;
    for (const { project, left } of open.filter((one) => isBelow(file, one.project)))
      for (const [behaviour, pattern] of left) {
        const line = lineOf(text, pattern);
        if (line === null) continue;
        found.set(key(project, behaviour), { file, line });
        left.delete(behaviour);
      }
  }
  return (project, behaviour) => found.get(key(project, behaviour)) ?? null;
}

const key = (project: string, behaviour: string): string => `${project}\n${behaviour}`;

const isBelow = (file: string, project: string): boolean => project === '.' || file.startsWith(`${project}/`);

const code = /\.(?:sql|lua|py|rb|[cm]?[jt]s|php|java|kt|kts|scala|groovy|go|cs|fs|exs?|rs)$/;
const query = /(?:^|\/)(?:db|database|migrations?|migrate|alembic|sql|queries)\/|\.(?:sql|lua)$/i;
const data = /model|schema|query|queries|repositor|store|dao|cache|redis|database|search/i;
const elsewhere =
  /(?:^|\/)(?:tests?|specs?|__tests__|__mocks__|testing|testdata|e2e|cypress|playwright|fixtures?|mocks?|stubs?|factories|examples?|samples?|demos?|docs?|documentation|bench(?:marks?)?|vendor|third_party|node_modules|bower_components|dist|build|out|public|static|assets|\.[^/]+)\//i;
const ofTests =
  /(?:^|\/)(?:test_[^/]*|conftest\.py|[^/]*[._-](?:test|tests|spec)\.[^/]+|[^/]*Tests?\.[^/.]+|[^/]*\.(?:min|d)\.[^/]+)$/;

/** Paths that may hold evidence, the most telling first; none where the texts are not at hand. */
async function readable(tree: Tree): Promise<readonly string[]> {
  const rank = (path: string) => (query.test(path) ? 0 : data.test(path) ? 1 : 2);
  const all = tree.list().filter((path) => code.test(path) && !elsewhere.test(path) && !ofTests.test(path));
  const ranked = [0, 1, 2].flatMap((wanted) => all.filter((path) => rank(path) === wanted));
  const paths = ranked.slice(0, mostFiles);
  const [first] = paths;
  if (first === undefined || tree.text(first) === null) return [];
  try {
    await tree.preload(paths);
    return paths;
  } catch {
    return [];
  }
}

const mostTries = 5;

/** The first line outside of comments that a pattern finds. */
function lineOf(text: string, pattern: RegExp): number | null {
  const search = new RegExp(pattern.source, `${pattern.flags}g`);
  for (let i = 0; i < mostTries; i++) {
    const match = search.exec(text);
    if (!match) return null;
    const at = match.index + (match[0].length - match[0].trimStart().length);
    if (!isComment(text, at)) return text.slice(0, at).split('\n').length;
  }
  return null;
}

const comment = /^\s*(?:--|#|\/\/|\*|\/\*|<!--|"""|''')|\s(?:--|#|\/\/)\s/;

/** Whether a place is in a comment, as far as its line and the last block show; in doubt it is. */
function isComment(text: string, at: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  const line = `${before}x`;
  return comment.test(line) || text.lastIndexOf('/*', at) > text.lastIndexOf('*/', at);
}
