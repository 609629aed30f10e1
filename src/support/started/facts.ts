import type { Notice, Place } from '../../model.js';
import type { ComposeRequest } from '../compose-project.js';

/** A shell text, where it stands and what is known when it runs. */
export interface Script {
  readonly text: string;
  /** Where a line (1-based) of the text stands. */
  readonly at: (line: number) => Place;
  /** As a path of the tree ('' is the root); null where it is not known. */
  readonly directory: string | null;
  readonly variables: ReadonlyMap<string, string>;
  /** Who runs it, nearest first: the step that calls the action, the target that calls the script. */
  readonly related: readonly Place[];
  /** The `runs-on` label of a hosted machine that runs it outside any container. */
  readonly runner: string | null;
}

interface Start {
  readonly at: Place;
  readonly related: readonly Place[];
  /** Whether this runs a server for sure, or is only a sign of one: a package installed, an image pulled. */
  readonly sure: boolean;
}

/** A container image that is run or pulled. */
export interface ImageStart extends Start {
  readonly kind: 'image';
  readonly image: string;
  /** The image as it is written there. */
  readonly declared: string;
  readonly name: string | null;
}

/** A server that is started or installed without a container. */
export interface ServerStart extends Start {
  readonly kind: 'server';
  readonly engine: string;
  readonly version: string | null;
  readonly declared: string;
  readonly runner: string | null;
}

/** A `docker compose` project that is started. */
export interface ComposeStart extends Start {
  readonly kind: 'compose';
  readonly request: ComposeRequest;
}

export type Started = ImageStart | ServerStart | ComposeStart;

/** A command that ran, without what was wrapped around it. */
export interface Ran {
  readonly words: readonly string[];
  /** The words before variables were put in: what may be shown. */
  readonly written: readonly string[];
  readonly directory: string | null;
  readonly at: Place;
}

/** Everything that scripts do which concerns backing services. */
export interface Walked {
  readonly starts: readonly Started[];
  /** Packages that were installed: they give a server that is started later its version. */
  readonly installed: readonly ServerStart[];
  readonly commands: readonly Ran[];
  readonly notices: readonly Notice[];
  /** The environment after the last script, with what was written to the job's environment file. */
  readonly variables: ReadonlyMap<string, string>;
}
