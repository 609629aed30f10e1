import type { Facts, Finding, HistoryCheck, Options, Place, Rule, Severity } from '../model.js';

/** What a rule about the past adds to the figures that history/ has judged. */
export interface About {
  readonly check: HistoryCheck['id'];
  /** Where the check warns; where the configuration makes it fail, the finding is high. */
  readonly warning: Exclude<Severity, 'high'>;
  readonly why: string;
  readonly fix: string;
}

/** A finding for every service whose check of that name warns or fails. Without a history there are none. */
export function timeFindings(rule: Rule, facts: Facts, options: Options, about: About): Finding[] {
  const services = facts.history?.time?.services ?? [];
  return services.flatMap(({ service, checks }) =>
    findings(rule, checks, about, service, placeOf(facts, options.time?.at ?? null)),
  );
}

/** The same for the pull request under judgement. */
export function pullRequestFindings(rule: Rule, facts: Facts, options: Options, about: About): Finding[] {
  const checks = facts.history?.time?.pullRequest?.checks ?? [];
  return findings(rule, checks, about, '.', placeOf(facts, options.time?.at ?? null));
}

/** The same for people. */
export function peopleFindings(rule: Rule, facts: Facts, options: Options, about: About): Finding[] {
  const checks = facts.history?.people?.checks ?? [];
  return findings(rule, checks, about, '.', placeOf(facts, options.people?.at ?? null));
}

/** Says where these findings stand; a part of every such rule's description. */
export const whereItStands =
  'It stands where the configuration asks for it, otherwise at the job that deploys, otherwise at the first file that declares production.';

function findings(
  rule: Rule,
  checks: readonly HistoryCheck[],
  about: About,
  service: string,
  at: Place,
): Finding[] {
  return checks
    .filter(({ id, status }) => id === about.check && (status === 'warn' || status === 'fail'))
    .map((check) => ({
      rule: rule.id,
      gap: rule.gap,
      severity: check.status === 'fail' ? 'high' : about.warning,
      state: 'new',
      project: '.',
      role: 'other',
      environments: ['prod'],
      engines: [],
      title: `${service === '.' ? '' : `${service}: `}${check.reason.replace(/\.$/, '')}`,
      why: about.why,
      fix: about.fix,
      at,
      related: [],
      behaviours: [],
      fingerprint: `${rule.id}/${service}`,
    }));
}

function placeOf(facts: Facts, configured: Place | null): Place {
  const deploys = facts.jobs.find(({ purpose }) => purpose === 'deploy');
  const production = facts.declarations.find(({ environment }) => environment === 'prod');
  return configured ?? deploys?.at ?? production?.at ?? { file: '.github/parity.yml', line: 1 };
}
