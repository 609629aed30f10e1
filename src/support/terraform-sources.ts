import { type Attribute, attribute, type Block, blocks } from './hcl-syntax.js';
import { evaluateAttribute } from './terraform-evaluate.js';
import type { Located } from './terraform-files.js';
import type { Scope } from './terraform-scope.js';
import { member, type Passage, type TextValue, type Value } from './terraform-values.js';

/** A value that a block's attribute gives, with the attribute that asks for it. */
export interface Sourced {
  readonly value: Value;
  readonly attribute: Attribute;
  readonly file: string;
}

/** The first of these attributes that the block sets; "a.b" looks into a map or a nested block. */
export function firstSet(block: Located<Block>, paths: readonly string[], scope: Scope): Sourced | null {
  for (const path of paths) {
    const [name = '', inner] = path.split('.');
    const found = inner === undefined ? atTop(block, name, scope) : inside(block, name, inner, scope);
    if (found && found.value.kind !== 'null') return found;
  }
  return null;
}

function atTop(block: Located<Block>, name: string, scope: Scope): Sourced | null {
  const set = attribute(block.node.body, name);
  return set && { value: evaluateAttribute(set, scope), attribute: set, file: block.file };
}

function inside(block: Located<Block>, name: string, inner: string, scope: Scope): Sourced | null {
  const map = atTop(block, name, scope);
  if (map) {
    const value = member(map.value, inner);
    // An unknown map may or may not hold it: that is not worth a word.
    return value.kind === 'text' ? { ...map, value } : null;
  }
  const [nested] = blocks(block.node.body, name);
  return nested ? atTop({ file: block.file, node: nested }, inner, scope) : null;
}

/** The known text of it, or null. */
export const knownText = (sourced: Sourced | null): TextValue | null =>
  sourced?.value.kind === 'text' ? sourced.value : null;

/**
 * The line that uses a value that stands elsewhere: the outermost module input on its way, else the attribute itself;
 * null where the value stands on that very line.
 */
export function usingLine({ value, attribute: asked, file }: Sourced): Passage | null {
  if (value.kind !== 'text') return null;
  const own: Passage = { file, line: asked.line, source: asked.source };
  const { at } = value;
  const within = at.file === file && at.line >= asked.line && at.line <= asked.lastLine;
  const passed = value.through.some((one) => one.file === at.file && one.line === at.line);
  return within || passed ? null : (value.through[0] ?? own);
}
