import type { Finding, Place, RuleCard, Severity } from './model.js';

/** What the gate itself finds, beside the rules: about what is allowed, required or taken away. */
export const ownRules = [
  {
    id: 'allowance-expired',
    title: 'An allowance has ended',
    gap: 'tools',
    description:
      'An allowed difference whose `until` date has passed counts again; this names the allowance.',
  },
  {
    id: 'allowance-unused',
    title: 'An allowance matches nothing',
    gap: 'tools',
    description: 'An allowed difference that is no longer found. Left in place it would hide the next one.',
  },
  {
    id: 'allowance-without-reason',
    title: 'An allowance gives no reason',
    gap: 'tools',
    description: 'A comment `parity-gate: ignore <rule>` without ` -- reason` allows nothing.',
  },
  {
    id: 'environment-not-declared',
    title: 'A required environment declares nothing',
    gap: 'tools',
    description: 'The option `require` names an environment for which no file declares anything.',
  },
  {
    id: 'gate-config-changed',
    title: 'The change makes the gate look away',
    gap: 'tools',
    description:
      'A pull request is judged by the configuration of its base. Where it makes that configuration less strict (a higher threshold, a rule switched off or lowered, files ignored or moved out of an environment, a requirement or a declared production taken away) the finding is high, and names each change. A difference that is newly allowed with a reason is medium, and so is whatever the first configuration of a repository brings: both are meant to be looked at, not to be stopped. A change to the workflow step that runs the gate (its inputs, `if`, `continue-on-error`, the version of the action) is medium as well; a pull request runs its own copy of the workflow, so what really protects the gate is review: own `.github/` in CODEOWNERS, or require the workflow by a ruleset.\n\nWhere such changes should never stop a pull request, give the rule another severity in the base: `rules: {gate-config-changed: medium}`.',
  },
  {
    id: 'manifest-removed',
    title: 'An environment no longer declares what another one still runs',
    gap: 'tools',
    description:
      'Compares the revision with its base: a manifest that was deleted, renamed out of sight or emptied (a service behind a profile, without replicas, switched off by a condition) leaves nothing to compare, which must not look like parity. Removing a service everywhere is no finding. Where a removal is meant, allow it, or lower the rule with `rules: {manifest-removed: medium}`; where production is described elsewhere from now on, declare it under `production:` in `.github/parity.yml` first.',
  },
] as const satisfies readonly RuleCard[];

export type OwnRule = (typeof ownRules)[number]['id'];

/** What a finding of the gate itself needs; everything else about it is the same for all of them. */
interface Found {
  readonly rule: OwnRule;
  readonly severity: Severity;
  readonly title: string;
  readonly why: string;
  readonly fix: string;
  readonly at: Place;
  readonly fingerprint: string;
}

/** A finding of the gate itself. */
export const ownFinding = (found: Found & Partial<Finding>): Finding => ({
  gap: 'tools',
  state: 'new',
  project: '.',
  role: 'other',
  environments: [],
  engines: [],
  related: [],
  behaviours: [],
  ...found,
});
