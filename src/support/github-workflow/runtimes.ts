import type { RuntimeInput } from '../../catalog/actions.js';
import type { Place } from '../../model.js';
import { declare } from '../declare.js';
import { at, type Node, text } from '../node.js';
import { below } from '../shell/paths.js';
import { settleTool } from '../version-files/plain.js';
import { settleRange } from '../version-files/ranges.js';
import { versionFromFile } from '../version-files.js';
import type { Slotted, StepsContext } from './collected.js';
import { render } from './templates.js';

/** The runtimes that a `setup-*` action puts on the machine: by version, by version file, or by the file it finds. */
export function declareRuntimes(
  written: string,
  inputs: readonly RuntimeInput[],
  given: Node | null,
  place: Place,
  context: StepsContext,
): Slotted[] {
  return inputs.flatMap((input) => {
    const version = first(given, input.version);
    if (version && fileNamed(version, context)) return byFile(input.engine, version, place, context);
    if (version) return byVersion(input.engine, version, place, context);
    const file = first(given, input.file);
    if (file) return byFile(input.engine, file, place, context);
    const path = input.otherwise.find((one) => context.tree.has(one));
    return path === undefined ? [] : declareVersionFile(path, input.engine, written, place, context);
  });
}

/** Some actions take the name of a version file for a version: `ruby-version: .ruby-version`. */
function fileNamed(node: Node, { file, scope, tree }: StepsContext): string | null {
  const written = render({ node, file }, scope)?.text ?? '';
  return written.startsWith('.') && tree.has(written) ? written : null;
}

const first = (given: Node | null, keys: readonly string[]): Node | null =>
  keys.map((key) => at(given, key)).find((node) => node !== null) ?? null;

function byVersion(
  engine: string,
  node: Node,
  place: Place,
  { file, scope, related }: StepsContext,
): Slotted[] {
  const rendered = render({ node, file }, scope);
  const texts = (rendered?.text ?? '').split('\n').flatMap((line) => line.trim() || []);
  if (!rendered || texts.length === 0) return [];
  const settled = rendered.known ? texts.map((one) => settle(engine, one)) : [unsettled];
  const versions = settled.flatMap((one) => (one.versions.length > 0 ? one.versions : (one.version ?? [])));
  const [version = null] = versions;
  const declaration = declare({
    role: 'runtime',
    engine,
    version,
    versions: versions.length > 1 ? versions : [],
    pin: version ? 'exact' : (settled[0]?.pin ?? 'unresolved'),
    declared: (version ? rendered.declared : (text(node) ?? '')).trim().replaceAll('\n', ', '),
    at: rendered.at,
    related: [...rendered.related, ...related],
  });
  return [{ slot: slotOf(engine, place), declaration }];
}

const unsettled = { version: null, versions: [], pin: 'unresolved' as const };

function settle(engine: string, text: string) {
  const isRange = /^[<>=^~]|\|\||\d\s+[<>]/.test(text);
  return isRange ? settleRange(engine, text) : settleTool(engine, text);
}

function byFile(engine: string, node: Node, place: Place, context: StepsContext): Slotted[] {
  const rendered = render({ node, file: context.file }, context.scope);
  if (!rendered) return [];
  const slot = slotOf(engine, place);
  const path = rendered.known ? below('', rendered.text) : null;
  const { declared, at: named } = rendered;
  const found = path === null ? [] : declareVersionFile(path, engine, declared, named, context, slot);
  if (found.length > 0) return found;
  const related = [...rendered.related, ...context.related];
  return [
    {
      slot,
      declaration: declare({ role: 'runtime', engine, pin: 'unresolved', declared, at: named, related }),
    },
  ];
}

/** What a version file says, declared where the workflow names the file; the line of the file is related. */
export function declareVersionFile(
  path: string,
  engine: string | null,
  declared: string,
  place: Place,
  { tree, related }: StepsContext,
  slot: string | null = null,
): Slotted[] {
  const source = tree.text(path);
  const statements = source === null ? [] : statementsOf(path, source);
  const wanted = engine === null ? statements : statements.filter((one) => one.engine === engine).slice(0, 1);
  return wanted.map((one) => ({
    slot: slot ?? slotOf(one.engine, place),
    declaration: declare({
      role: 'runtime',
      engine: one.engine,
      version: one.version,
      versions: one.versions,
      pin: one.pin,
      declared,
      at: place,
      related: [{ file: path, line: one.line }, ...related],
    }),
  }));
}

function statementsOf(path: string, source: string) {
  try {
    return versionFromFile(path, source);
  } catch {
    // The version file's own reader says what is wrong with it.
    return [];
  }
}

const slotOf = (engine: string, { file, line }: Place): string => `${engine} ${file}:${line}`;
