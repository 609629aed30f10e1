import { convertNode, effectOf, placeIn, type Scope } from './compose-convert.js';
import { keyed, namesAsMap } from './compose-keyed.js';
import {
  entriesOf,
  implicitContext,
  type ListValue,
  type MapValue,
  plainScalar,
  type ScalarValue,
  type Value,
} from './compose-value.js';
import type { Entry } from './node.js';
import { resolvePath } from './path.js';

/** Makes the one form of a setting out of those that compose allows; null where it has a wrong type. */
type Canonical = (value: Value, scope: Scope) => Value | null;

const settings: ReadonlyMap<string, Canonical> = new Map<string, Canonical>([
  ['image', scalarOnly],
  ['build', canonicalBuild],
  ['environment', keyed],
  ['env_file', canonicalEnvironmentFiles],
  ['profiles', listOnly],
  ['depends_on', namesAsMap],
  ['links', listOnly],
  ['volumes_from', listOnly],
  ['network_mode', scalarOnly],
  ['networks', namesAsMap],
  ['container_name', scalarOnly],
  ['hostname', scalarOnly],
  ['extends', canonicalExtends],
  ['command', joined],
  ['entrypoint', joined],
  ['deploy', mapOnly],
  ['scale', scalarOnly],
  ['restart', scalarOnly],
]);

/** What this file says about a service, as far as it is looked at, each setting in its one form. */
export function readServiceValue({ key: name, line, value: node }: Entry, scope: Scope): MapValue | null {
  const at = placeIn(scope, line);
  const effect = effectOf(node);
  const entries = new Map<string, Value>();
  if (effect === 'reset') return { kind: 'map', at, effect, entries };
  if (node.kind === 'list' || (node.kind === 'scalar' && node.type !== 'null')) {
    scope.report(`services.${name} is ${described(node.kind)}, where compose expects a map`, at);
    return null;
  }
  for (const entry of node.kind === 'map' ? node.entries.values() : []) {
    const canonical = settings.get(entry.key);
    if (!canonical) continue;
    const value = convertNode(entry.value, entry.line, scope);
    // What is reset may have any form, mostly that of a text: `!reset null`.
    const empty = value.effect === 'reset' || (value.kind === 'scalar' && value.isNull);
    const one = empty ? value : canonical(value, scope);
    if (one) entries.set(entry.key, one);
    else
      scope.report(
        `services.${name}.${entry.key} is ${described(value.kind)}, which compose does not take`,
        value.at,
      );
  }
  return { kind: 'map', at, effect, entries };
}

const described = (kind: Value['kind']): string =>
  kind === 'scalar' ? 'a plain value' : kind === 'list' ? 'a list' : 'a map';

function scalarOnly(value: Value): Value | null {
  return value.kind === 'scalar' ? value : null;
}

function listOnly(value: Value): Value | null {
  return value.kind === 'list' ? value : null;
}

/** A command line in either form: as a list its words would be appended to those of the file before. */
function joined(value: Value): Value | null {
  if (value.kind !== 'list') return scalarOnly(value);
  const words = value.items.flatMap((item) => (item.kind === 'scalar' ? item.text : []));
  return { ...plainScalar(words.join(' '), value.at), effect: value.effect };
}

function mapOnly(value: Value): Value | null {
  return value.kind === 'map' ? value : null;
}

function canonicalBuild(value: Value, scope: Scope): Value | null {
  if (value.kind === 'list') return null;
  const { at, effect } = value;
  const given = value.kind === 'scalar' ? new Map([['context', value]]) : new Map(value.entries);
  const context = given.get('context');
  if (context?.kind === 'scalar') given.set('context', asPath(context, scope));
  given.set(implicitContext, { ...plainScalar('.', value.at), path: scope.project });
  const args = given.get('args');
  const keyedArgs = args && keyed(args, { variables: scope.outermost });
  if (keyedArgs) given.set('args', keyedArgs);
  else given.delete('args');
  return { kind: 'map', at, effect, entries: given };
}

function canonicalEnvironmentFiles(value: Value, scope: Scope): ListValue | null {
  if (value.kind === 'map') return null;
  const items = value.kind === 'list' ? value.items : [value];
  const files = items.flatMap((item) => {
    const file = item.kind === 'map' ? item.entries.get('path') : item;
    return file?.kind === 'scalar' ? [asPath(file, scope)] : [];
  });
  return { kind: 'list', at: value.at, effect: value.effect, items: files };
}

function canonicalExtends(value: Value, scope: Scope): MapValue | null {
  if (value.kind === 'list') return null;
  const { at, effect } = value;
  if (value.kind === 'scalar') return { kind: 'map', at, effect, entries: new Map([['service', value]]) };
  const resolved = entriesOf(value).map(([key, entry]) =>
    key === 'file' && entry.kind === 'scalar'
      ? ([key, asPath(entry, scope)] as const)
      : ([key, entry] as const),
  );
  return { kind: 'map', at, effect, entries: new Map(resolved) };
}

/** A scalar with the path of the tree that it points to. */
export function asPath(value: ScalarValue, scope: Scope): ScalarValue {
  return { ...value, path: value.complete ? resolvePath(scope.directory, value.text) : null };
}
