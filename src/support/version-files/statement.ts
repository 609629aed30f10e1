import { engine as catalogueEntry } from '../../catalog/engines.js';
import type { Pin } from '../../model.js';

/** What a version file says of one engine. */
export interface VersionStatement {
  readonly engine: string;
  /** Null where it floats (`lts/*`) or is open (`>=20`). */
  readonly version: string | null;
  /** Every version that a bounded range allows, at the engine's own precision; otherwise empty. */
  readonly versions: readonly string[];
  readonly pin: Pin;
  /** The literal text. */
  readonly declared: string;
  readonly line: number;
  /**
   * `tools`: what a version manager installs for developers; `manifest`: what the application asks for, which
   * platforms build production from; `least`: the oldest that it goes with, whatever is installed.
   */
  readonly from: 'tools' | 'manifest' | 'least';
}

/** A version as far as a text tells it. */
export type Settled = Pick<VersionStatement, 'version' | 'versions' | 'pin'>;

export const exactly = (version: string): Settled => ({ version, versions: [], pin: 'exact' });
export const floating: Settled = { version: null, versions: [], pin: 'floating' };
export const unresolved: Settled = { version: null, versions: [], pin: 'unresolved' };

/** How many leading numbers of the engine's version are a boundary. */
export const precisionOf = (engine: string): number => catalogueEntry(engine).boundary('20');
