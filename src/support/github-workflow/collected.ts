import type { Declaration, Notice, Place, Tree } from '../../model.js';
import type { ComposeStart, Script } from '../started-services.js';
import type { Environment } from './environment.js';
import type { Scope } from './expressions.js';

/** A declaration with the place in its job that it fills: legs of a matrix fill the same place differently. */
export interface Slotted {
  readonly slot: string;
  readonly declaration: Declaration;
}

/** What one leg of a job does, in the order of its steps. */
export interface Collected {
  readonly declarations: Slotted[];
  readonly scripts: Script[];
  /** Compose projects that actions start. */
  readonly projects: ComposeStart[];
  /** Scripts and lists of files that go to another machine. */
  readonly remote: Script[];
  /** The actions it uses, in lower case and without a version. */
  readonly actions: string[];
  /** The inputs of actions that name files of the repository. */
  readonly named: { readonly path: string; readonly at: Place }[];
  readonly notices: Notice[];
  readonly environments: Environment[];
}

/** Where a list of steps runs. */
export interface StepsContext {
  readonly tree: Tree;
  readonly file: string;
  readonly source: string;
  readonly scope: Scope;
  readonly environment: Environment;
  readonly directory: string | null;
  readonly shell: string | null;
  /** The label of the hosted machine, null in a container and elsewhere. */
  readonly runner: string | null;
  /** The steps and jobs that call this one, nearest first. */
  readonly related: readonly Place[];
  /** The local actions that are being read. */
  readonly within: readonly string[];
}

/** Nothing so far. */
export const nothingCollected = (): Collected => ({
  declarations: [],
  scripts: [],
  projects: [],
  remote: [],
  actions: [],
  named: [],
  notices: [],
  environments: [],
});
