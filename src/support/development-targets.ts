import type { Declaration, Place, Reading, Statement, Tree, Use } from '../model.js';
import { readComposeProject } from './compose-project.js';
import { type Makefile, type MakeTarget, type RecipeText, readMakefile } from './makefile.js';
import { directoryOf } from './path.js';
import type { ImageStart, Started } from './started/facts.js';
import { declareStarted, type Script, walkScripts } from './started-services.js';

/** Words in the name of a target that developers call to have something run on their machine. */
const development = new Set(
  (
    'dev develop development local up start run serve server watch setup bootstrap init db database postgres postgresql ' +
    'pg mysql mariadb mongo mongodb redis rabbitmq kafka elasticsearch services deps dependencies infra stack containers'
  ).split(' '),
);

/** Words in the name of a target that is for something else, whatever else its name says. */
const elsewhere =
  /^(?:tests?|testing|ci|e2e|integration|spec|bench.*|prod|production|prd|live|staging|stage|stg|uat|qa|demo|preview|review.*|exp|deploy.*|release|publish|push|pull|stop|down|clean|destroy|reset|remove|rm|kill|lint|check|docs?)$/;

const mostTargets = 150;

interface Reader {
  readonly file: string;
  readonly makefile: Makefile;
  readonly tree: Tree;
}

/** What the development targets of a makefile start; other targets say nothing of an environment. */
export function readDevelopmentTargets(file: string, source: string, tree: Tree): Reading {
  const reader: Reader = { file, makefile: readMakefile(source), tree };
  const declarations = new Map<string, Declaration>();
  const uses = new Map<string, Use>();
  const targets = [...reader.makefile.targets.values()].filter(isDevelopment).slice(0, mostTargets);
  for (const target of targets) {
    const reading = readTarget(target, reader);
    for (const one of reading.declarations)
      declarations.set(`${one.at.file}:${one.at.line} ${one.engine} ${one.version}`, one);
    for (const use of reading.uses) if (!uses.has(use.file)) uses.set(use.file, use);
  }
  return { declarations: [...declarations.values()], uses: [...uses.values()] };
}

function isDevelopment({ name }: MakeTarget): boolean {
  const words = name.toLowerCase().split(/[^a-z\d]+/);
  return words.some((word) => development.has(word)) && !words.some((word) => elsewhere.test(word));
}

function readTarget(
  target: MakeTarget,
  reader: Reader,
): { declarations: readonly Declaration[]; uses: Use[] } {
  const { file, tree } = reader;
  const because = `the target ${target.name} starts it for development`;
  const says: Statement = { environment: 'dev', because };
  const walked = walkScripts(
    target.recipe.map((recipe) => scriptOf(recipe, file)),
    tree,
  );
  const sure = walked.starts.filter((start) => start.sure);
  const starts = sure.flatMap((start): Started[] =>
    start.kind === 'compose' ? [] : [start.kind === 'image' ? atVariable(start, target, reader) : start],
  );
  const { declarations } = declareStarted({ ...walked, starts, installed: [] }, tree, {
    says,
    present: new Set(),
  });
  // What a compose file is, its own reader says: here only that developers start it.
  const uses = sure.flatMap((start) =>
    start.kind === 'compose'
      ? readComposeProject(start.request, tree).files.map(
          (one): Use => ({ file: one, environment: 'dev', because, at: start.at }),
        )
      : [],
  );
  return { declarations: declarations.map((one) => ({ ...one, says })), uses };
}

function scriptOf({ text, line }: RecipeText, file: string): Script {
  return {
    text,
    at: (own) => ({ file, line: line + own - 1 }),
    directory: directoryOf(file),
    variables: new Map(),
    related: [],
    runner: null,
  };
}

/** An image that stands in a variable of the makefile is declared where the variable is set. */
function atVariable(start: ImageStart, { recipe }: MakeTarget, { file, makefile }: Reader): ImageStart {
  if (start.at.file !== file) return start;
  const written = recipe.findLast((one) => one.line <= start.at.line)?.written ?? '';
  const tag = start.image.slice(start.image.lastIndexOf(':') + 1);
  for (const [reference, name = ''] of written.matchAll(/\$[({]([\w.-]+)[)}]/g)) {
    const value = makefile.variables.get(name) ?? '';
    const line = makefile.variableLines.get(name);
    if (line === undefined || value === '') continue;
    const at: Place = { file, line };
    if (value === start.image) return { ...start, at, related: [start.at, ...start.related] };
    const declared = start.image.replace(value, () => reference);
    if (tag.startsWith(value) && written.includes(declared))
      return { ...start, declared, related: [...start.related, at] };
  }
  return start;
}
