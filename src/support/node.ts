/**
 * One shape for what YAML, JSON and TOML hold, with lines, so that a reader does not care which of them it reads.
 * Aliases and merge keys are already resolved; a scalar keeps its literal text ("3.10" stays "3.10").
 */
export interface MapNode {
  readonly kind: 'map';
  readonly line: number;
  readonly column: number;
  /** An application tag as written (`!reset`), or null. */
  readonly tag: string | null;
  readonly entries: ReadonlyMap<string, Entry>;
}

export interface Entry {
  readonly key: string;
  /** Where the key stands. */
  readonly line: number;
  readonly column: number;
  readonly value: Node;
}

export interface ListNode {
  readonly kind: 'list';
  readonly line: number;
  readonly column: number;
  readonly tag: string | null;
  readonly items: readonly Node[];
}

export interface ScalarNode {
  readonly kind: 'scalar';
  readonly line: number;
  readonly column: number;
  readonly tag: string | null;
  /** The literal text: for a number its source, for a quoted string its content, for null "". */
  readonly text: string;
  /** What it is in the format's own eyes. */
  readonly type: 'string' | 'number' | 'boolean' | 'null';
  /** Whether it was quoted or a block scalar. */
  readonly quoted: boolean;
  /** The comment that ends its line, without the marker, or null. */
  readonly comment: string | null;
}

export type Node = MapNode | ListNode | ScalarNode;

/** The node at that path of keys, or null where any of them is missing. */
export function at(node: Node | null | undefined, ...keys: readonly string[]): Node | null {
  let here: Node | null = node ?? null;
  for (const key of keys) here = here?.kind === 'map' ? (here.entries.get(key)?.value ?? null) : null;
  return here;
}

/** A map's entries in order; nothing for any other node. */
export function entries(node: Node | null | undefined): Entry[] {
  return node?.kind === 'map' ? [...node.entries.values()] : [];
}

/** A list's items; nothing for any other node. */
export function items(node: Node | null | undefined): readonly Node[] {
  return node?.kind === 'list' ? node.items : [];
}

/** A scalar's text, or null for a map, a list, a null and a missing node. */
export function text(node: Node | null | undefined): string | null {
  return node?.kind === 'scalar' && node.type !== 'null' ? node.text : null;
}

/** The texts of a scalar or of a list of scalars. */
export function texts(node: Node | null | undefined): string[] {
  return (node?.kind === 'list' ? node.items : [node]).flatMap((item) => text(item) ?? []);
}
