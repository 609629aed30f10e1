import type { Place } from '../model.js';
import type { Scope } from './compose-convert.js';
import { type ComposeDocument, composeDocuments } from './compose-file.js';
import { extend, mergeMaps, spend } from './compose-merge.js';
import { readServiceValue } from './compose-service-value.js';
import { type MapValue, type ScalarValue, scalarAt } from './compose-value.js';
import type { Entry, MapNode } from './node.js';
import { directoryOf } from './path.js';
import { Unreadable } from './unreadable.js';

const deepest = 50;
/** What a step costs before its content does. */
const costOfStep = 20;

interface Extending {
  /** Every file that took part. */
  readonly files: Set<string>;
}

/**
 * A service with what it extends underneath it, from the same file or another one, at any depth
 * (https://docs.docker.com/reference/compose-file/services/#extends). What cannot be found is said and left out.
 */
export function extendedService(
  entry: Entry,
  siblings: MapNode,
  scope: Scope,
  extending: Extending,
  chain: readonly string[] = [],
): MapValue | null {
  const own = readServiceValue(entry, scope);
  const service = own && scalarAt(own, 'extends', 'service');
  if (!service) return own;
  const link = `${scope.file}#${entry.key}`;
  spend(scope.budget, costOfStep);
  if (chain.includes(link) || chain.length >= deepest) {
    scope.report(`services.${entry.key} extends itself, or too many services in a row`, service.at);
    return null;
  }
  const base = baseOf(own, service, siblings, scope, extending, [...chain, link]);
  const entries = new Map(own.entries);
  entries.delete('extends');
  const rest: MapValue = { ...own, entries };
  return base ? extend(base, rest, scope.budget) : rest;
}

function baseOf(
  own: MapValue,
  service: ScalarValue,
  siblings: MapNode,
  scope: Scope,
  extending: Extending,
  chain: readonly string[],
): MapValue | null {
  const file = scalarAt(own, 'extends', 'file');
  const missing = (where: string) =>
    scope.report(`extends the service ${service.text}, which ${where} does not define`, service.at);
  if (!file) {
    const entry = siblings.entries.get(service.text);
    if (!entry) missing('this file');
    return entry ? extendedService(entry, siblings, scope, extending, chain) : null;
  }
  const documents = documentsAt(file, scope);
  if (!documents || typeof file.path !== 'string') return null;
  extending.files.add(file.path);
  const there: Scope = { ...scope, file: file.path, directory: directoryOf(file.path) };
  let base: MapValue | null = null;
  for (const { services } of documents) {
    const entry = services?.entries.get(service.text);
    const value = entry && services && extendedService(entry, services, there, extending, chain);
    if (value) base = base ? mergeMaps(base, value, scope.budget) : value;
  }
  if (!base) missing(file.path);
  return base;
}

function documentsAt(file: ScalarValue, scope: Scope): readonly ComposeDocument[] | null {
  const say = (text: string, where: Place = file.at) => scope.report(text, where);
  if (typeof file.path !== 'string') {
    say('extends a file that is not in the repository');
    return null;
  }
  try {
    const documents = composeDocuments(file.path, scope.tree);
    if (!documents) say(`extends a file that does not exist: ${file.path}`);
    return documents;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    say(`extends ${file.path}, which is not read: ${error.message}`, { file: file.path, line: error.line });
    return null;
  }
}
