// Every shape that two rooms share. No code. What the readers and rules speak of is here, the rest in model/.
import type { HistoryFacts } from './model/history.js';
import type { Allowed, Options } from './model/options.js';
import type { GapAge } from './model/past.js';

export type * from './model/history.js';
export type * from './model/history-options.js';
export type * from './model/history-report.js';
export type * from './model/host.js';
export type * from './model/options.js';
export type * from './model/overview.js';
export type * from './model/past.js';
export type * from './model/report.js';

export type Environment = 'dev' | 'ci' | 'prod' | 'other';
export type Compared = Exclude<Environment, 'other'>;
export type Role = 'database' | 'cache' | 'broker' | 'search' | 'storage' | 'mail' | 'runtime' | 'other';
export type Gap = 'tools' | 'time' | 'people';
export type Severity = 'high' | 'medium' | 'low';
export type FindingState = 'new' | 'known' | 'allowed';

/** A line (1-based) of a file, as a path relative to the root with forward slashes. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column?: number;
}

/** A read-only view of one revision, confined to the repository. Paths are relative, with forward slashes. */
export interface Tree {
  /** Whether a regular file of that path exists. */
  has(path: string): boolean;
  /** The file's text, or null where it does not exist or cannot be read (a notice says why). */
  text(path: string): string | null;
  /**
   * What tells two contents of a path apart, across the trees of one repository and without reading them; null where
   * nothing of that path is there or nobody can tell.
   */
  identity(path: string): string | null;
  /** Every path, sorted; with globs, the paths that match any of them. It may name a file whose text is null. */
  list(globs?: readonly string[]): readonly string[];
  /** Brings the texts of these files close in one go. Never needed for a right answer, only for a fast one. */
  preload(paths: readonly string[]): Promise<void>;
  /**
   * What could not be shown, so far: links, submodules, files that are too large or no text. Complete once every
   * file of interest was asked for; it may speak of files that interest nobody, which the caller leaves out.
   */
  notices(): readonly Notice[];
  /** Files whose text was asked for and must be brought first, by `preload`; until then it was null. */
  lacking(): readonly string[];
}

export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/**
 * How sure a version is:
 * `exact`: literally declared (also through a default, a variable or a version file);
 * `floating`: a tag that moves (`latest`, none, `alpine`);
 * `undeclared`: no place for a version, or left out (a managed service, an adapter in settings);
 * `unresolved`: declared, but only known at run time (an expression, a variable without a value).
 */
export type Pin = 'exact' | 'floating' | 'undeclared' | 'unresolved';

/** An environment that the content of a file states, with the reason as a clause that can follow "because". */
export interface Statement {
  readonly environment: Environment;
  readonly because: string;
}

/** In this file, on this line, this role is played by this engine in this version, as literally declared. */
export interface Declaration {
  readonly role: Role;
  /** Catalogue id, lower case: postgresql, in-memory, local-disk, node … */
  readonly engine: string;
  /** A managed or derived form of the engine: aurora, cloud-sql, heroku, timescaledb … */
  readonly flavour: string | null;
  /** What changes behaviour within one version: alpine, slim, postgis, pgvector … */
  readonly variants: readonly string[];
  /** Engine version as text ("16", "15.13"); null unless `pin` is exact. With a set: the first. */
  readonly version: string | null;
  /** Every version where several are declared on purpose (a matrix); otherwise empty. */
  readonly versions: readonly string[];
  readonly pin: Pin;
  /** The literal text that declares it. Never the value of an environment variable. */
  readonly declared: string;
  readonly at: Place;
  /** Other places that took part: the variable's default, the step that starts the file, the Dockerfile. */
  readonly related: readonly Place[];
  /** The name it has there: compose service, job service, resource, add-on. */
  readonly name: string | null;
  /** What the content states about the environment; null leaves it to path and use. */
  readonly says: Statement | null;
  /** Set where it is one of several on purpose (a profile, a matrix leg, a settings branch): the group's name. */
  readonly alternative: string | null;
  /**
   * Set where code falls back to this: it holds only in an environment where none of these environment keys is
   * set and nothing else plays the role (settings that use SQLite unless DATABASE_URL is set).
   */
  readonly unlessSet: readonly string[] | null;
  /** What the file itself shows about what it serves: names of services that connect to it, keys of URLs. */
  readonly wiredBy: readonly string[];
}

/** A file that another one puts to use: this workflow starts that compose file. */
export interface Use {
  readonly file: string;
  readonly environment: Environment;
  readonly because: string;
  readonly at: Place;
}

/** A job of continuous integration, and what it is for. */
export interface Job {
  readonly name: string;
  readonly purpose: 'test' | 'build' | 'deploy' | 'operations';
  readonly at: Place;
}

/** An environment variable's name that a file defines or reads. Its value never leaves the reader. */
export interface EnvironmentKey {
  readonly key: string;
  readonly at: Place;
  readonly says: Statement | null;
  readonly how: 'defined' | 'required' | 'documented';
}

/** Something that could not be read, or only half. `unread`: nothing of the file was judged. */
export interface Notice {
  readonly text: string;
  readonly at: Place;
  readonly unread: boolean;
}

/** What one reader found in one file. */
export interface Reading {
  readonly declarations?: readonly Declaration[];
  readonly uses?: readonly Use[];
  readonly jobs?: readonly Job[];
  readonly keys?: readonly EnvironmentKey[];
  readonly notices?: readonly Notice[];
}

/** One manifest format. Pure and synchronous; may throw, which becomes a notice that the file was not read. */
export interface Reader {
  readonly id: string;
  readonly title: string;
  /** The format's specification. */
  readonly spec: string;
  /** Which paths it claims (globs, matched case-sensitively against the whole path; support/glob-index.ts). */
  readonly files: readonly string[];
  /** The environment of such a file where neither content, use nor path tells; null: every environment (settings). */
  readonly usually: Environment | null;
  /** Cheap look before any parser: a file whose text does not match cannot declare anything. */
  readonly mentions?: RegExp;
  /** Brings what reading needs, before the first file is read: in the bundle, the reader's own code. */
  prepare?(): Promise<void>;
  read(file: SourceFile, tree: Tree): Reading;
}

/** A declaration with its environment and project, and why. */
export interface PlacedDeclaration extends Declaration {
  readonly environment: Environment;
  readonly because: string;
  readonly project: string;
  readonly reader: string;
}

/** One purpose in one project, with what each environment declares for it. */
export interface Service {
  /** Whether it belongs to a product beside the application: an identity provider, an analytics tool. */
  readonly beside: boolean;
  /** `setting`: what the application is told to use for a role; it may name servers that have a row of their own. */
  readonly layer: 'service' | 'setting' | 'runtime';
  readonly project: string;
  readonly role: Role;
  readonly name: string;
  readonly dev: readonly PlacedDeclaration[];
  readonly ci: readonly PlacedDeclaration[];
  readonly prod: readonly PlacedDeclaration[];
}

/** What rules look at. */
export interface Facts {
  readonly services: readonly Service[];
  readonly declarations: readonly PlacedDeclaration[];
  readonly keys: readonly PlacedKey[];
  readonly jobs: readonly Job[];
  readonly paths: readonly string[];
  /** What history/ makes of commits and deployments; null where nobody asked. */
  readonly history: HistoryFacts | null;
  /** What running services say of themselves; only the probe knows it. */
  readonly fingerprints?: { readonly production: Fingerprint; readonly observed: Fingerprint };
}

/** Running services as they describe themselves, at one time. */
export interface Fingerprint {
  /** The file that holds it. */
  readonly file: string;
  readonly services: readonly ServiceFingerprint[];
}

export interface ServiceFingerprint {
  /** The environment variable that holds its URL, or the engine. */
  readonly name: string;
  /** Catalogue id. */
  readonly engine: string;
  readonly version: string;
  /** Settings that change behaviour, by the engine's own names; what it does not tell is missing. */
  readonly settings: ReadonlyMap<string, string>;
  /** Where each setting stands in the file. */
  readonly lines: ReadonlyMap<string, number>;
}

export interface PlacedKey extends EnvironmentKey {
  readonly environment: Environment;
  readonly project: string;
}

/** One replacement within one line, exact to the sign: at that place stands `before`. */
export interface Edit {
  readonly file: string;
  readonly line: number;
  /** In UTF-16 units, 1-based, as editors and SARIF count. */
  readonly column: number;
  readonly before: string;
  readonly after: string;
}

/**
 * What a finding holds against each other, as the catalogue of behaviours knows it: `here` is the side to change,
 * `there` the one that is right.
 */
export type Comparison =
  | { readonly kind: 'engines'; readonly here: string; readonly there: string }
  | { readonly kind: 'versions'; readonly engine: string; readonly here: string; readonly there: string }
  | { readonly kind: 'variants'; readonly engine: string; readonly here: string; readonly there: string }
  | { readonly kind: 'setting'; readonly engine: string; readonly setting: string };

/** Something that both sides of a finding do differently. */
export interface BehaviourCard {
  readonly id: string;
  readonly title: string;
  /** What goes wrong because of it. */
  readonly bites: string;
  readonly severity: Severity;
  /** Where the engines' makers say so. */
  readonly sources: readonly string[];
}

/** A line of the repository that meets a behaviour. */
export interface Usage {
  readonly behaviour: string;
  readonly at: Place;
}

export interface Finding {
  readonly rule: string;
  readonly gap: Gap;
  readonly severity: Severity;
  readonly state: FindingState;
  /** Where the state is `allowed`: the reason that the configuration gives, and until when. */
  readonly allowance?: Pick<Allowed, 'reason' | 'until'>;
  readonly project: string;
  readonly role: Role;
  readonly environments: readonly Environment[];
  readonly engines: readonly string[];
  readonly title: string;
  /** Why it bites, one or two sentences. */
  readonly why: string;
  /** How to fix it, one sentence. */
  readonly fix: string;
  readonly at: Place;
  readonly related: readonly Place[];
  /** Set where the catalogue of behaviours may know more. */
  readonly compares?: Comparison;
  /** Ids of the behaviours (catalogue) that tell most, those first that the repository meets. */
  readonly behaviours: readonly string[];
  /** How many more the catalogue knows; `parity-gate explain` shows them. */
  readonly moreBehaviours?: number;
  /** Where the repository meets one of the behaviours. */
  readonly usages?: readonly Usage[];
  readonly fingerprint: string;
  /** Since when it exists, where somebody asked; null where that cannot be told. */
  readonly age?: GapAge | null;
  /** The replacements that close it, where one line does and it is certain. */
  readonly edits?: readonly Edit[];
}

/** One way of differing. */
export interface Rule {
  readonly id: string;
  readonly title: string;
  readonly gap: Gap;
  /** For docs/rules.md and `explain`: what it compares, why it matters, how to allow it. Markdown paragraphs. */
  readonly description: string;
  check(facts: Facts, options: Options): readonly Finding[];
}

/** What a report tells about a rule. */
export type RuleCard = Pick<Rule, 'id' | 'title' | 'gap' | 'description'>;
