/** What an expression of TypeScript or Python says by its literals alone; nothing is ever run. */
export type Code =
  | { readonly kind: 'text'; readonly text: string; readonly line: number }
  | { readonly kind: 'path'; readonly path: readonly string[]; readonly line: number }
  | Call
  | { readonly kind: 'object'; readonly entries: ReadonlyMap<string, Code>; readonly line: number }
  | { readonly kind: 'list'; readonly items: readonly Code[]; readonly line: number }
  | { readonly kind: 'unknown'; readonly line: number };

/** A call, or with `new` an object that is made; Python does not tell them apart. */
export interface Call {
  readonly kind: 'call';
  /** `rds.DatabaseInstanceEngine.postgres` */
  readonly path: readonly string[];
  readonly arguments: readonly Code[];
  /** Arguments by name; of TypeScript the entries of an object that is the last argument. */
  readonly named: ReadonlyMap<string, Code>;
  readonly line: number;
}

/** The calls and names of one file. */
export interface CodeFile {
  /** Where it first is not well-formed, as far as that is known. */
  readonly brokenAt: number | null;
  readonly calls: readonly Call[];
  /** What a name is set to, or `unknown` where it is set to several things. */
  readonly constants: ReadonlyMap<string, Code>;
  /** What a name of an import stands for: `rds` -> `aws-cdk-lib/aws-rds`, `Bucket` -> `aws-cdk-lib/aws-s3/Bucket`. */
  readonly imports: ReadonlyMap<string, string>;
  /** Every dotted name, outside of comments and strings. */
  readonly paths: readonly { readonly path: readonly string[]; readonly line: number }[];
}

/** Names are followed this often: a constant of a constant. */
const farthest = 4;

/** The value of an expression: through the constants of its file, with the line where it is written. */
export function resolved(code: Code | undefined, file: CodeFile): Code | null {
  let value = code;
  for (let step = 0; step < farthest && value?.kind === 'path'; step++) {
    const known = lookUp(value.path, file);
    if (!known) break;
    value = known;
  }
  return value ?? null;
}

/** `name`, `this.name`, `settings.name` of an object that is a constant. */
function lookUp(path: readonly string[], { constants }: CodeFile): Code | undefined {
  const [first = '', second = '', ...more] = path[0] === 'this' || path[0] === 'self' ? path.slice(1) : path;
  const known = constants.get(first);
  if (second === '') return known;
  return known?.kind === 'object' && more.length === 0 ? known.entries.get(second) : undefined;
}

/** The text of an expression, or null where it is none. */
export function textOf(code: Code | undefined, file: CodeFile): { text: string; line: number } | null {
  const value = resolved(code, file);
  return value?.kind === 'text' ? { text: value.text, line: value.line } : null;
}

/** `auto_minor_version` -> `autoMinorVersion`: Python's spelling as TypeScript's. */
export const camelCase = (name: string): string =>
  /^[A-Z\d_]+$/.test(name)
    ? name
    : name.replace(/(?<=[a-z\d])_([a-z\d])/g, (_, letter) => letter.toUpperCase());
