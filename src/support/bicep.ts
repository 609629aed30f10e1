/** A value of a Bicep file: a text, or the code that computes one. */
export interface BicepValue {
  readonly text: string | null;
  readonly code: string;
  readonly line: number;
}

/** A `resource` or `module` with its properties by their path (`properties.version`). */
export interface BicepBlock {
  readonly keyword: 'resource' | 'module';
  readonly name: string;
  /** The type with its version, or where the module lies. */
  readonly source: string;
  readonly existing: boolean;
  readonly line: number;
  readonly values: ReadonlyMap<string, BicepValue>;
}

export interface BicepFile {
  readonly blocks: readonly BicepBlock[];
  /** Parameters and variables by name. */
  readonly names: ReadonlyMap<string, BicepValue>;
}

interface Open {
  readonly block: BicepBlock | null;
  readonly values: Map<string, BicepValue>;
  readonly path: string[];
}

const heading = /^(resource|module)\s+(\w+)\s+'([^'\n]{1,300})'\s*(existing\b)?/;
const setting = /^(?:param|var)\s+(\w+)(?:\s+[\w.'| ?[\]]{1,200}?)?\s*=\s*(.*)$/;
const property = /^(?:'([^']{1,100})'|([\w-]{1,100}))\s*:\s*(.*)$/;

/**
 * The resources, modules, parameters and variables of a Bicep file, line by line as everybody's formatter writes it
 * (https://learn.microsoft.com/azure/azure-resource-manager/bicep/file).
 */
export function readBicep(source: string): BicepFile {
  const blocks: BicepBlock[] = [];
  const names = new Map<string, BicepValue>();
  let open: Open | null = null;
  let hidden: string | null = null;
  for (const [index, raw] of source.split('\n').entries()) {
    const bare = codeOf(raw, hidden);
    hidden = bare.hidden;
    const line = bare.code.trim();
    const block: BicepBlock | null = headed(line, index + 1);
    if (block) {
      blocks.push(block);
      open = { block, values: block.values as Map<string, BicepValue>, path: [] };
      if (!/[{[(]$/.test(line)) open = null;
      continue;
    }
    if (open) open = within(open, line, index + 1);
    else named(line, index + 1, names);
  }
  return { blocks, names };
}

function headed(line: string, at: number): BicepBlock | null {
  const [, keyword, name = '', source = '', existing] = heading.exec(line.slice(0, 600)) ?? [];
  if (keyword !== 'resource' && keyword !== 'module') return null;
  return { keyword, name, source, existing: existing !== undefined, line: at, values: new Map() };
}

function named(line: string, at: number, names: Map<string, BicepValue>): void {
  const [, name, code] = setting.exec(line.slice(0, 600)) ?? [];
  const bare = /^param\s+(\w+)\s/.exec(`${line.slice(0, 200)} `)?.[1];
  if (name && code !== undefined) names.set(name, valueIn(code, at));
  else if (bare) names.set(bare, { text: null, code: '', line: at });
}

/** A line of a block: a property, an object that opens or closes. Null once the block is closed. */
function within(open: Open, line: string, at: number): Open | null {
  const [, quoted, plain, code = ''] = property.exec(line.slice(0, 1000)) ?? [];
  const key = quoted ?? plain;
  if (key !== undefined && open.path.length < 20) {
    const value = code.trim();
    if (!opens(value)) open.values.set([...open.path, key].join('.'), valueIn(value, at));
    return opens(value) ? { ...open, path: [...open.path, key] } : open;
  }
  if (opens(line) && !/^[\]})]/.test(line)) return { ...open, path: [...open.path, '*'] };
  if (!/^[\]})]/.test(line) || opens(line)) return open;
  return open.path.length === 0 ? null : { ...open, path: open.path.slice(0, -1) };
}

const opens = (code: string): boolean => /[{[(]$/.test(code);

const valueIn = (code: string, line: number): BicepValue => ({
  text: /^'([^'$]*)'$/.exec(code.trim())?.[1] ?? null,
  code: code.trim(),
  line,
});

/** A line without its comments; `hidden` is what ends a comment or a text that goes on in the next line. */
function codeOf(line: string, hidden: string | null): { code: string; hidden: string | null } {
  let code = '';
  let [end, isText] = [hidden, false];
  for (let at = 0; at < line.length; at++) {
    const opened = isText || end !== null ? undefined : starts.find(([start]) => line.startsWith(start, at));
    if (end !== null) {
      if (line.startsWith(end, at)) [at, end] = [at + end.length - 1, null];
    } else if (opened) {
      if (opened[1] === null) break;
      [at, end] = [at + opened[0].length - 1, opened[1]];
    } else {
      if (line[at] === "'" && line[at - 1] !== '\\') isText = !isText;
      code += line[at];
    }
  }
  return { code, hidden: end };
}

/** Comments and texts of several lines: how they start, and what ends them. */
const starts: readonly (readonly [start: string, end: string | null])[] = [
  ['//', null],
  ['/*', '*/'],
  ["'''", "'''"],
];
