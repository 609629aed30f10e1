// What a run was told: inputs and configuration, understood.
import type { Compared, Environment, Place, Role, Severity } from '../model.js';
import type { PeopleOptions, TimeOptions } from './history-options.js';

/** A service that the configuration declares as production. */
export interface DeclaredProduction {
  readonly role: Role;
  readonly engine: string;
  readonly version: string | null;
  readonly name: string | null;
  readonly project: string | null;
  readonly flavour: string | null;
  readonly at: Place;
}

export interface Allowed {
  readonly rule: string;
  readonly reason: string;
  /** ISO date; the last day on which it holds. */
  readonly until: string | null;
  readonly project: string | null;
  readonly role: Role | null;
  readonly environments: readonly Environment[] | null;
  readonly engines: readonly string[] | null;
  readonly at: Place;
}

export type Level = Severity | 'off';

export interface Options {
  readonly failOn: Severity | 'none';
  readonly scope: 'new' | 'all';
  readonly require: readonly Compared[];
  /**
   * What a claimed file that cannot be read means. `fail`: no judgement where the change brought it in; `warn`: a
   * notice; `strict`: no judgement, whoever brought it in.
   */
  readonly onUnreadable: 'fail' | 'warn' | 'strict';
  /** The environments whose files a fix may change: development and CI, so that they follow production, or production. */
  readonly move: readonly Compared[];
  readonly production: readonly DeclaredProduction[];
  readonly environments: readonly { readonly glob: string; readonly environment: Environment | 'ignore' }[];
  readonly allow: readonly Allowed[];
  /** Severity that the configuration gives to a rule's findings, or off. */
  readonly rules: Readonly<Record<string, Level>>;
  readonly images: Readonly<Record<string, string>>;
  /** Null: the time gap is not measured. */
  readonly time: TimeOptions | null;
  /** Null: the people gap is not measured. */
  readonly people: PeopleOptions | null;
  /** Today as an ISO date: allowances expire, nothing else looks at it. */
  readonly today: string;
  readonly format: 'text' | 'json' | 'sarif' | 'markdown' | 'html';
  readonly comment: 'on-findings' | 'always' | 'never';
  readonly checkRun: boolean;
  /** Whether replacements that close a finding are suggested in the pull request. */
  readonly suggest: boolean;
  /** Whether one issue tells of what differs on the default branch. */
  readonly issue: boolean;
  /** Makes several runs on one pull request independent: check name, comment marker, SARIF category. */
  readonly name: string;
}
