import type { Place } from '../model.js';
import type { Block } from './hcl-syntax.js';
import type { Directory, Located } from './terraform-files.js';
import type { Value } from './terraform-values.js';

/** Which environment a deployment is, with the reason as a clause; `environment` null where nothing tells. */
export interface Stage {
  readonly environment: 'prod' | 'other' | null;
  readonly because: string;
  /** Whether content says it: a value that the configuration sets, not a folder's or a file's name. */
  readonly stated: boolean;
}

/** One module of one deployment: a folder with the values that its variables have there. */
export interface Instance {
  readonly directory: Directory;
  /** Values that variable files set; only the root module of a deployment has them. */
  readonly settings: ReadonlyMap<string, Value>;
  /** The call that makes it, or null for the root module. */
  readonly call: Call | null;
  readonly stage: Stage;
  /** The modules that it calls, by the name of the call. */
  readonly children: Map<string, Instance>;
  readonly memo: Map<string, Value>;
  /** How deep evaluation is at this moment, in all modules of the tree. */
  readonly clock: { depth: number };
}

export interface Call {
  readonly from: Scope;
  readonly block: Located<Block>;
}

/** Where an expression is evaluated: in a module, in a file, perhaps for one of several. */
export interface Scope {
  readonly instance: Instance;
  readonly file: string;
  readonly each: { readonly key: Value; readonly value: Value } | null;
}

/** The calls that lead to a module, from the outermost on. */
export function callsTo(instance: Instance): readonly Call[] {
  const calls: Call[] = [];
  for (let call = instance.call; call; call = call.from.instance.call) calls.unshift(call);
  return calls;
}

/** The line of a piece of syntax. */
export const placeOf = ({ file, node }: Located<{ readonly line: number }>): Place => ({
  file,
  line: node.line,
});
