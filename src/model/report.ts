// What a run says in the end: the published report.
import type { BehaviourCard, Environment, Finding, Notice, Pin, Role, RuleCard } from '../model.js';
import type { PeopleReport, TimeReport } from './history-report.js';
import type { GapHistory } from './past.js';

/** `could-not-judge`: nothing fails, but what this change brought in cannot be read, so nobody can say. */
export type Verdict = 'pass' | 'fail' | 'could-not-judge';

/** A declaration as the report shows it: flat, without what only placing and aligning need. */
export interface ReportedDeclaration {
  readonly environment: Environment;
  readonly because: string;
  readonly role: Role;
  readonly engine: string;
  readonly flavour: string | null;
  readonly variants: readonly string[];
  readonly version: string | null;
  readonly versions: readonly string[];
  readonly pin: Pin;
  readonly declared: string;
  readonly file: string;
  readonly line: number;
  readonly column: number | null;
  readonly reader: string;
  readonly project: string;
  readonly name: string | null;
  /** Set where it is one of several on purpose: the group's name. */
  readonly alternative: string | null;
}

/** A row of the parity table. */
export interface ReportedService {
  readonly project: string;
  readonly role: Role;
  readonly name: string;
  readonly dev: readonly ReportedDeclaration[];
  readonly ci: readonly ReportedDeclaration[];
  readonly prod: readonly ReportedDeclaration[];
}

/** The repository (`owner/name`) and the commit, where they are known. */
export interface ReportedRevision {
  readonly repository: string | null;
  readonly commit: string | null;
}

export interface Report {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'parity-gate'; readonly version: string };
  readonly revision: ReportedRevision;
  readonly verdict: Verdict;
  readonly declarations: readonly ReportedDeclaration[];
  readonly services: readonly ReportedService[];
  readonly findings: readonly Finding[];
  /** Every rule that a finding names. */
  readonly rules: readonly RuleCard[];
  /** Every behaviour that a finding names. */
  readonly behaviours: readonly BehaviourCard[];
  readonly notices: readonly Notice[];
  /** Why there is no judgement: those of the notices that stop this run, and a configuration that cannot be read. */
  readonly unjudged: readonly Notice[];
  /** The time gap; null where nobody asked. */
  readonly time: TimeReport | null;
  /** The people gap; null where nobody asked. */
  readonly people: PeopleReport | null;
  /** How the gaps came and went, where somebody asked. */
  readonly past: GapHistory | null;
  readonly coverage: Coverage;
}

export interface Coverage {
  /** Files that a reader claimed and read. */
  readonly files: number;
  readonly byReader: Readonly<Record<string, number>>;
  readonly byEnvironment: Readonly<Record<Environment, number>>;
  /** What no manifest declares, in words: "production declares no database version". */
  readonly notDeclared: readonly string[];
}
