/** A rule of a makefile: what `make NAME` does. */
export interface MakeTarget {
  readonly name: string;
  readonly line: number;
  readonly prerequisites: readonly string[];
  /** The commands, with make's variables put in where they are literal. */
  readonly recipe: readonly RecipeText[];
}

/** A line of a recipe, with those that continue it. */
export interface RecipeText {
  readonly text: string;
  /** As it is written, before variables were put in. */
  readonly written: string;
  readonly line: number;
}

/** What a makefile says (https://www.gnu.org/software/make/manual/make.html). */
export interface Makefile {
  readonly targets: ReadonlyMap<string, MakeTarget>;
  /** The target of `make` without one. */
  readonly first: string | null;
  readonly variables: ReadonlyMap<string, string>;
  /** The line of each variable's value: the last that sets it. */
  readonly variableLines: ReadonlyMap<string, number>;
  readonly includes: readonly string[];
}

interface Draft {
  readonly targets: Map<
    string,
    { line: number; prerequisites: string[]; recipe: { text: string; line: number }[] }
  >;
  readonly variables: Map<string, string>;
  readonly variableLines: Map<string, number>;
  readonly includes: string[];
  current: string[];
}

const assignment = /^(?:export\s+|override\s+)?([\w.-]+)\s*(:{0,3}=|\?=|\+=)\s*(.*)$/;
const rule = /^([^#:=]+)(::?)(?!=)([^;]*)(?:;(.*))?$/;
const longestValue = 2000;

/** Reads a makefile: rules, recipes and variables; conditions are not decided, both sides count. */
export function readMakefile(text: string, given: ReadonlyMap<string, string> = new Map()): Makefile {
  const draft: Draft = {
    targets: new Map(),
    variables: new Map(given),
    variableLines: new Map(),
    includes: [],
    current: [],
  };
  const lines = text.split('\n');
  for (let i = 0; i < lines.length; i++) {
    const line = i + 1;
    const parts = [(lines[i] ?? '').replace(/\r$/, '')];
    while (parts.at(-1)?.endsWith('\\') && i + 1 < lines.length)
      parts.push((lines[++i] ?? '').replace(/\r$/, ''));
    readLine(draft, parts, line, given);
  }
  const targets = new Map(
    [...draft.targets].map(([name, { line, prerequisites, recipe }]) => [
      name,
      {
        name,
        line,
        prerequisites,
        recipe: recipe.map(({ text: written, line }) => ({
          written,
          line,
          text: expandMake(written, draft.variables),
        })),
      },
    ]),
  );
  const first = [...targets.keys()].find((name) => !name.startsWith('.')) ?? null;
  const { variables, variableLines, includes } = draft;
  return { targets, first, variables, variableLines, includes };
}

function readLine(
  draft: Draft,
  parts: readonly string[],
  line: number,
  given: ReadonlyMap<string, string>,
): void {
  const [first = ''] = parts;
  if (first.startsWith('\t')) {
    const text = parts.join('\n').replace(/^\t[\s@+-]*/, '');
    for (const name of draft.current) draft.targets.get(name)?.recipe.push({ text, line });
    return;
  }
  const joined = parts.map((part) => part.replace(/\\$/, '').trim()).join(' ');
  const whole = joined.replace(/(^|\s)#.*$/, '').trim();
  if (whole === '') return;
  const include = /^-?s?include\s+(.+)$/.exec(whole)?.[1];
  if (include) {
    draft.includes.push(...expandMake(include, draft.variables).split(/\s+/));
    return;
  }
  const set = assignment.exec(whole);
  if (set?.[1] && set[2]) {
    if (assign(draft.variables, set[1], set[2], set[3] ?? '', given)) draft.variableLines.set(set[1], line);
  } else startRule(draft, whole, line);
}

function assign(
  variables: Map<string, string>,
  name: string,
  operator: string,
  value: string,
  given: ReadonlyMap<string, string>,
): boolean {
  const before = variables.get(name);
  if (given.has(name) || (operator === '?=' && before !== undefined)) return false;
  const text = operator === '+=' ? `${before ?? ''} ${value}`.trim() : value;
  if (text.length > longestValue) return false;
  variables.set(name, expandMake(text, variables));
  return true;
}

function startRule(draft: Draft, text: string, line: number): void {
  const match = rule.exec(text);
  if (!match?.[1]) return;
  const prerequisites = expandMake(match[3] ?? '', draft.variables).split(/[\s|]+/);
  draft.current = expandMake(match[1], draft.variables).trim().split(/\s+/);
  for (const name of draft.current) {
    const target = draft.targets.get(name) ?? { line, prerequisites: [], recipe: [] };
    for (const other of prerequisites)
      if (other !== '' && !other.includes('=')) target.prerequisites.push(other);
    if (match[4]?.trim()) target.recipe.push({ text: match[4].trim(), line });
    draft.targets.set(name, target);
  }
}

/** A text with make's variables put in, once; what is not literal becomes a variable of the shell, so nothing is lost. */
function expandMake(text: string, variables: ReadonlyMap<string, string>): string {
  let room = longestValue * 4;
  return text.replace(
    /\$(?:\$|\(([\w.-]+)\)|\{([\w.-]+)\}|\(shell ([^()]*)\))/g,
    (all, round, curly, shell) => {
      if (all === '$$') return '$';
      if (shell !== undefined) return `$(${shell})`;
      const name: string = round ?? curly;
      if (name === 'MAKE') return 'make';
      if (name === 'CURDIR' || name === 'PWD') return '.';
      const value = variables.get(name);
      room -= value?.length ?? 0;
      return value === undefined || room < 0 ? `\${${name}}` : value;
    },
  );
}
