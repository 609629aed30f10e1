import { at, entries, type Node, type ScalarNode } from '../node.js';
import { type Settled, settle, type Values, type Written } from './values.js';

/** `<< parameters.name >>`, `<< pipeline.parameters.name >>`, `<< matrix.name >>`; a backslash in front escapes it. */
export const references = /\\<<|<<\s{0,9}([\w.-]{1,200})\s{0,9}>>/g;

/** What a part of the configuration (a job, an executor, a command) is given. */
export interface CircleScope {
  readonly document: Node;
  readonly file: string;
  readonly source: string;
  /** Parameters of the pipeline, which hold everywhere. */
  readonly pipeline: Values;
  /** The executors that jobs turn out to run in. */
  readonly used: Set<Node>;
}

export function circleScope(document: Node, file: string, source: string): CircleScope {
  const pipeline = new Map<string, Written>();
  for (const [key, written] of defaultsOf(document, file)) pipeline.set(`pipeline.${key}`, written);
  return { document, file, source, pipeline, used: new Set() };
}

/** A text with its parameters put in. */
export function rendered(node: ScalarNode, file: string, values: Values): Settled {
  return settle({ node, file }, values, references);
}

/**
 * The parameters of a job, an executor or a command: defaults, and above them what the caller gives, in the caller's
 * own scope. A value keeps the line that it was written on.
 */
export function scopeOf(part: Node | null, given: Node | null, caller: Values, scope: CircleScope): Values {
  const values = new Map([...scope.pipeline, ...defaultsOf(part, scope.file)]);
  for (const { key, value } of entries(given)) {
    if (value.kind !== 'scalar' || !at(part, 'parameters', key)) continue;
    const { text, at: place } = rendered(value, scope.file, caller);
    values.set(`parameters.${key}`, {
      node: { ...value, text, line: place.line, column: 1 },
      file: place.file,
    });
  }
  return values;
}

function defaultsOf(part: Node | null, file: string): Map<string, Written> {
  const values = new Map<string, Written>();
  for (const { key, value } of entries(at(part, 'parameters'))) {
    const standard = at(value, 'default');
    if (standard?.kind === 'scalar') values.set(`parameters.${key}`, { node: standard, file });
  }
  return values;
}
