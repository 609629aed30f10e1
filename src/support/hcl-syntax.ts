/** Where a piece of syntax starts (both 1-based). */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A scalar as it is written: a number keeps its digits, a string has its escapes resolved. */
export interface Literal extends Position {
  readonly kind: 'literal';
  readonly type: 'string' | 'number' | 'boolean' | 'null';
  readonly text: string;
}

/** A piece of a template: plain text, an interpolated expression, or a directive that only a run can decide. */
export type TemplatePart =
  | (Position & { readonly kind: 'text'; readonly text: string })
  | (Position & { readonly kind: 'expression'; readonly expression: Expression })
  | (Position & { readonly kind: 'directive' });

/** A quoted string with interpolations, or a heredoc (always a template, also without interpolation). */
export interface Template extends Position {
  readonly kind: 'template';
  readonly heredoc: boolean;
  readonly parts: readonly TemplatePart[];
}

/** An entry of an object; `key` is null where only a run can tell it. */
export interface ObjectEntry extends Position {
  readonly key: string | null;
  readonly value: Expression;
}

/** One step behind a value: `.name`, `[index]`, `.*` or `[*]`. */
export type Step =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'index'; readonly index: Expression }
  | { readonly kind: 'splat' };

export type Expression =
  | Literal
  | Template
  | (Position & { readonly kind: 'list'; readonly items: readonly Expression[] })
  | (Position & { readonly kind: 'object'; readonly entries: readonly ObjectEntry[] })
  | (Position & { readonly kind: 'name'; readonly name: string })
  | (Position & { readonly kind: 'access'; readonly of: Expression; readonly path: readonly Step[] })
  | (Position & { readonly kind: 'call'; readonly name: string; readonly arguments: readonly Expression[] })
  | (Position & {
      readonly kind: 'operation';
      readonly operator: string;
      readonly operands: readonly Expression[];
    })
  | (Position & {
      readonly kind: 'conditional';
      readonly condition: Expression;
      readonly whenTrue: Expression;
      readonly whenFalse: Expression;
    })
  /** A for-expression: read, so that what follows it is read too, and never evaluated. */
  | (Position & { readonly kind: 'for' });

export interface Attribute extends Position {
  readonly name: string;
  readonly value: Expression;
  /** The first line of it, as it is written. */
  readonly source: string;
  readonly lastLine: number;
}

export interface Block extends Position {
  readonly type: string;
  readonly labels: readonly string[];
  readonly body: Body;
}

export interface Body {
  readonly attributes: readonly Attribute[];
  readonly blocks: readonly Block[];
  /** An error cut it short: what is not in it may still be in the file. */
  readonly broken: boolean;
}

/** What is wrong and on which line. */
export interface Problem {
  readonly what: string;
  readonly line: number;
}

export interface HclFile {
  readonly body: Body;
  readonly problems: readonly Problem[];
}

/** The attribute of that name; of several the first. */
export function attribute(body: Body, name: string): Attribute | null {
  return body.attributes.find((one) => one.name === name) ?? null;
}

/** The blocks of that type, in order. */
export function blocks(body: Body, type: string): readonly Block[] {
  return body.blocks.filter((one) => one.type === type);
}
