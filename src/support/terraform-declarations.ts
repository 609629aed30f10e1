import type { Declaration, Place } from '../model.js';
import { declare } from './declare.js';
import { attribute } from './hcl-syntax.js';
import type { Found } from './terraform-found.js';
import { callsTo, type Instance, placeOf, type Stage } from './terraform-scope.js';
import { knownText, type Sourced, usingLine } from './terraform-sources.js';
import type { Passage } from './terraform-values.js';

/** What one deployment says on one line. */
export interface Draft {
  readonly declaration: Declaration;
  readonly stage: Stage;
  /** The folder of the deployment's root module. */
  readonly root: string;
  /** The block that it is about. */
  readonly block: string;
  /** What several on one line have in common. */
  readonly plainName: string | null;
  /** Whether the line only uses a value that stands elsewhere. */
  readonly uses: boolean;
}

/** The lines that declare a service: the one that holds its version, and the one that uses it from there. */
export function draftsOf(found: Found): Draft[] {
  const { block, scope } = found;
  const common = {
    stage: scope.instance.stage,
    root: rootOf(scope.instance),
    block: spelled(placeOf(block)),
    plainName: found.plainName,
  };
  const lines = linesOf(found);
  const around = [placeOf(block), ...callsTo(scope.instance).map((call) => placeOf(call.block))];
  return lines.map(({ at, declared, uses }) => ({
    ...common,
    uses,
    declaration: declarationOf(found, at, declared, others(at, [...lines.map((line) => line.at), ...around])),
  }));
}

function declarationOf(
  { service, name }: Found,
  at: Place,
  declared: string,
  related: readonly Place[],
): Declaration {
  const { role, engine, flavour, version, pin } = service;
  return declare({ role, engine, flavour, version, pin, declared, at, name, related });
}

interface Line {
  readonly at: Place;
  readonly declared: string;
  readonly uses: boolean;
}

function linesOf({ service, block }: Found): Line[] {
  const { told, version } = service;
  if (!told) return [byKind(block)];
  const text = knownText(told);
  const using = usingLine(told);
  if (!text || (version === null && using)) return [lineOf(asked(told), false)];
  const holds: Line = { at: text.at, declared: text.declared, uses: false };
  return using ? [lineOf(using, true), holds] : [holds];
}

/** A module says what it is by its source, a resource by its type. */
function byKind({ file, node }: Found['block']): Line {
  const source = node.type === 'module' ? attribute(node.body, 'source') : null;
  if (source) return lineOf({ file, line: source.line, source: source.source }, false);
  return { at: { file, line: node.line }, declared: headOf(node), uses: false };
}

const asked = ({ file, attribute }: Sourced): Passage => ({
  file,
  line: attribute.line,
  source: attribute.source,
});

const lineOf = ({ file, line, source }: Passage, uses: boolean): Line => ({
  at: { file, line },
  declared: source.replace(/[ \t]+/g, ' '),
  uses,
});

const headOf = ({ type, labels }: Found['block']['node']): string =>
  [type, ...labels.map((label) => JSON.stringify(label))].join(' ');

const mostRelated = 20;

/** A place as a text. */
export const spelled = ({ file, line }: Place): string => `${file}:${line}`;

/** These places without the one itself, each once. */
export function others(at: Place, places: readonly Place[]): Place[] {
  const all = new Map(places.map((place) => [spelled(place), place]));
  all.delete(spelled(at));
  return [...all.values()].slice(0, mostRelated);
}

/** The folder of the root module that leads to a module. */
export function rootOf(instance: Instance): string {
  let root = instance;
  while (root.call) root = root.call.from.instance;
  return root.directory.path;
}
