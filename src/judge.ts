import type { Allowed, Compared, Finding, Options, PlacedDeclaration, Severity, Verdict } from './model.js';
import { type OwnRule, ownFinding } from './own-rules.js';
import { beside, type Waiver } from './support/waivers.js';

export interface Judged {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
}

export interface Evidence {
  readonly findings: readonly Finding[];
  /** Fingerprints of what the base revision already had; null where there is no base. */
  readonly base: ReadonlySet<string> | null;
  readonly waivers: readonly Waiver[];
  readonly declarations: readonly PlacedDeclaration[];
}

const rank: Readonly<Record<Severity, number>> = { high: 3, medium: 2, low: 1 };

/** Says of every finding whether it is new, known or allowed, adds what is wrong with the allowances, and decides. */
export function judge(evidence: Evidence, options: Options): Judged {
  const used = new Set<Allowed | Waiver>();
  const stated = evidence.findings
    .flatMap((one) => levelled(one, options))
    .map((one) => state(one, evidence, options, used));
  const findings = [
    ...stated,
    ...aboutAllowances(evidence, options, used),
    ...notDeclared(evidence, options),
  ].sort(worstFirst);
  return { verdict: findings.some((one) => counts(one, options)) ? 'fail' : 'pass', findings };
}

/** Whether a finding fails the gate. */
export function counts(one: Finding, options: Options): boolean {
  if (one.state === 'allowed' || options.failOn === 'none') return false;
  if (one.state === 'known' && options.scope === 'new') return false;
  return rank[one.severity] >= rank[options.failOn];
}

function levelled(one: Finding, options: Options): Finding[] {
  const level = options.rules[one.rule];
  if (level === 'off') return [];
  return [level ? { ...one, severity: level } : one];
}

function state(one: Finding, evidence: Evidence, options: Options, used: Set<Allowed | Waiver>): Finding {
  const waiver = evidence.waivers.find(
    (candidate) =>
      candidate.rule === one.rule && [one.at, ...one.related].some((place) => beside(candidate, place)),
  );
  const allowance = waiver ?? options.allow.find((candidate) => covers(candidate, one));
  if (allowance) used.add(allowance);
  if (allowance?.reason && !expired(allowance.until, options))
    return { ...one, state: 'allowed', allowance: { reason: allowance.reason, until: allowance.until } };
  return evidence.base?.has(one.fingerprint) ? { ...one, state: 'known' } : one;
}

function covers(allowed: Allowed, one: Finding): boolean {
  const all = (wanted: readonly string[] | null, found: readonly string[]) =>
    wanted === null || wanted.every((word) => found.includes(word));
  return (
    allowed.rule === one.rule &&
    (allowed.project === null || allowed.project === one.project) &&
    (allowed.role === null || allowed.role === one.role) &&
    all(allowed.environments, one.environments) &&
    all(allowed.engines, one.engines)
  );
}

const expired = (until: string | null, options: Options): boolean => until !== null && until < options.today;

/** An allowance that lapsed, gives no reason or matches nothing any more is itself worth a line. */
function aboutAllowances(
  evidence: Evidence,
  options: Options,
  used: ReadonlySet<Allowed | Waiver>,
): Finding[] {
  return [...options.allow, ...evidence.waivers].flatMap((one) => {
    if (!one.reason)
      return [
        allowanceFinding(
          one,
          'allowance-without-reason',
          'gives no reason, so it allows nothing',
          'Write why after ` -- `.',
        ),
      ];
    if (!used.has(one))
      return [allowanceFinding(one, 'allowance-unused', 'matches no finding any more', 'Remove it.')];
    return expired(one.until, options)
      ? [
          allowanceFinding(
            one,
            'allowance-expired',
            `ended on ${one.until}`,
            'Close the gap, or give it a new date with a reason.',
          ),
        ]
      : [];
  });
}

function allowanceFinding(one: Allowed | Waiver, rule: OwnRule, what: string, fix: string): Finding {
  return ownFinding({
    rule,
    severity: 'low',
    title: `The allowance of ${one.rule} ${what}`,
    why: 'Allowances that nobody looks after hide the next gap.',
    fix,
    at: one.at,
    fingerprint: `${rule}/${one.rule}/${one.at.file}/${one.reason ?? ''}`,
  });
}

/** What `require` asks for and no file declares. */
function notDeclared(evidence: Evidence, options: Options): Finding[] {
  const missing = options.require.filter(
    (environment) => !evidence.declarations.some((one) => one.environment === environment),
  );
  return missing.map((environment: Compared) =>
    ownFinding({
      rule: 'environment-not-declared',
      severity: 'high',
      environments: [environment],
      title: `Nothing here declares what ${environment} runs, and the configuration requires it`,
      why: 'What is not declared cannot be compared, and silence would look like parity.',
      fix: 'Declare it under `production:` in .github/parity.yml, place its files under `environments:`, or drop it from `require`.',
      at: { file: '.github/parity.yml', line: 1 },
      fingerprint: `environment-not-declared/${environment}`,
    }),
  );
}

function worstFirst(a: Finding, b: Finding): number {
  const states = { new: 0, known: 1, allowed: 2 };
  return (
    states[a.state] - states[b.state] ||
    rank[b.severity] - rank[a.severity] ||
    (a.fingerprint < b.fingerprint ? -1 : a.fingerprint > b.fingerprint ? 1 : 0)
  );
}
