import {
  engineOfAction,
  isVersionInput,
  remoteInputs,
  runtimesOf,
  scriptInputs,
  startsCompose,
  versionManagerFiles,
} from '../../catalog/actions.js';
import { engine as catalogueEntry } from '../../catalog/engines.js';
import type { Place } from '../../model.js';
import { declare } from '../declare.js';
import { at, entries, type Node, text } from '../node.js';
import { below } from '../shell/paths.js';
import { composeCommand } from '../started/compose-command.js';
import { settleTool } from '../version-files/plain.js';
import type { Collected, Slotted, StepsContext } from './collected.js';
import { shellVariablesOf } from './environment.js';
import { declareRuntimes, declareVersionFile } from './runtimes.js';
import { directoryIn, scriptOf } from './script.js';
import { render } from './templates.js';

/** What a step that uses an action of another repository does, as far as the catalogue knows the action. */
export function readAction(
  written: string,
  step: Node,
  uses: Node,
  context: StepsContext,
  collected: Collected,
): void {
  const [name = ''] = written.toLowerCase().split('@');
  const given = at(step, 'with');
  const place: Place = { file: context.file, line: uses.line };
  collected.actions.push(name);
  const inputs = runtimesOf(name);
  if (inputs.length > 0)
    collected.declarations.push(...declareRuntimes(written, inputs, given, place, context));
  for (const path of versionManagerFiles(name))
    collected.declarations.push(...declareVersionFile(path, null, written, place, context));
  for (const [list, keys] of [
    [collected.scripts, scriptInputs(name)],
    [collected.remote, remoteInputs(name)],
  ] as const)
    for (const key of keys) {
      const node = at(given, key);
      const script = node && scriptOf(node, context);
      if (script) list.push({ ...script, directory: directoryIn(at(given, 'working-directory'), context) });
    }
  if (startsCompose(name)) startCompose(given, place, context, collected);
  const engine = engineOfAction(name);
  if (engine) collected.declarations.push(database(engine, written, given, place, context));
  nameFiles(given, context, collected);
}

function startCompose(given: Node | null, place: Place, context: StepsContext, collected: Collected): void {
  const words = (key: string): string[] => {
    const node = at(given, key);
    return (
      (node && render({ node, file: context.file }, context.scope)?.text.split(/\s+/).filter(Boolean)) || []
    );
  };
  const files = words('compose-file').flatMap((file) => ['-f', file]);
  const line = [
    'docker',
    'compose',
    ...words('compose-flags'),
    ...files,
    'up',
    ...words('up-flags'),
    ...words('services'),
  ];
  const [directory = ''] = words('cwd');
  const started = composeCommand(line, {
    directory: below('', directory),
    variables: shellVariablesOf(context.environment),
    assignments: new Map(),
  });
  const related = [place, ...context.related];
  if (started?.request)
    collected.projects.push({ kind: 'compose', at: place, related, sure: true, request: started.request });
}

/** The server that an action starts, in the version that an input says. */
function database(
  id: string,
  written: string,
  given: Node | null,
  place: Place,
  { file, scope, related }: StepsContext,
): Slotted {
  const input = entries(given).find(({ key }) => isVersionInput(key, id));
  const rendered = input && render({ node: input.value, file }, scope);
  const slot = `action ${written} ${place.line}`;
  if (!rendered || rendered.text === '') {
    const { role } = catalogueEntry(id);
    return { slot, declaration: declare({ role, engine: id, declared: written, at: place, related }) };
  }
  // One action speaks of "mariadb-10.11" as a version of MySQL.
  const [, product = '', rest = ''] = /^(?:(mariadb|mysql)-)?(.*)$/s.exec(rendered.text) ?? [];
  const engine = product || id;
  const settled = rendered.known
    ? settleTool(engine, rest)
    : { version: null, versions: [], pin: 'unresolved' as const };
  return {
    slot,
    declaration: declare({
      role: catalogueEntry(engine).role,
      engine,
      ...settled,
      declared: settled.version ? rendered.declared : (text(input.value) ?? written),
      at: rendered.at,
      related: [...rendered.related, ...related],
    }),
  };
}

const mostNamed = 200;

/** Files of the repository that an action's inputs name: a deployment puts them to use. */
function nameFiles(given: Node | null, { file, scope }: StepsContext, collected: Collected): void {
  for (const { value, line } of entries(given)) {
    const rendered = render({ node: value, file }, scope);
    if (!rendered?.known) continue;
    for (const path of rendered.text.split(/[\s,=]+/))
      if (/[./]/.test(path) && path.length < 300 && collected.named.length < mostNamed)
        collected.named.push({ path, at: { file, line } });
  }
}
