import { data } from '@actions/expressions';
import { at, entries, type Node, text } from '../node.js';
import { resolvePath } from '../path.js';
import { parseYaml } from '../yaml.js';
import type { StepsContext } from './collected.js';
import { type Data, dataOf, dictionary, textData, unknown } from './data.js';
import { githubContext } from './environment.js';
import type { Scope } from './expressions.js';
import { givenData } from './templates.js';

interface LocalAction {
  readonly steps: Node | null;
  readonly context: StepsContext;
}

/**
 * A composite action of this repository, with the inputs that the step gives it; null for other kinds of actions.
 * https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax
 */
export function localAction(name: string, step: Node, uses: Node, context: StepsContext): LocalAction | null {
  const folder = resolvePath('', name);
  if (folder === null || context.within.includes(folder)) return null;
  const file = ['action.yml', 'action.yaml']
    .map((one) => (folder ? `${folder}/${one}` : one))
    .find(context.tree.has);
  const source = file === undefined ? null : context.tree.text(file);
  const action = source === null ? null : documentOf(source);
  if (file === undefined || source === null || text(at(action, 'runs', 'using')) !== 'composite') return null;
  const { file: caller, scope, related } = context;
  const inputs = inputsOf(at(action, 'inputs'), file, at(step, 'with'), caller, scope);
  const inner: Scope = new Map([...scope, ['inputs', inputs], ['github', githubContext(folder)]]);
  return {
    steps: at(action, 'runs', 'steps'),
    context: {
      ...context,
      file,
      source,
      scope: inner,
      directory: '',
      shell: null,
      related: [{ file: caller, line: uses.line }, ...related],
      within: [...context.within, folder],
    },
  };
}

/** The values of declared inputs: what the caller gives, else the default, else unknown. */
export function inputsOf(
  declared: Node | null,
  file: string,
  given: Node | null,
  caller: string,
  scope: Scope,
): Data {
  const values = entries(declared).map(({ key, value }) => {
    const own = at(given, key) ?? null;
    const standard = at(value, 'default');
    const found = own ? givenData(own, caller, scope) : standard ? dataOf(standard, file) : absent(value);
    return { key, value: text(at(value, 'type')) === 'boolean' ? asBoolean(found) : found };
  });
  return dictionary(values);
}

/** An input that nobody gives is empty, unless something that is not known must give it. */
const absent = (input: Node): Data => (text(at(input, 'required')) === 'true' ? unknown : textData('', null));

function asBoolean(value: Data): Data {
  if (value === unknown) return unknown;
  return new data.BooleanData(value.coerceString() === 'true');
}

/** A file's one document, or null where it is none: the file's own reader speaks about that. */
export function documentOf(source: string): Node | null {
  try {
    return parseYaml(source)[0] ?? null;
  } catch {
    return null;
  }
}
