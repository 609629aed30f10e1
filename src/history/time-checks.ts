import type { Distribution, Duration, HistoryCheck, Seconds, TimeOptions, WaitingGroup } from '../model.js';
import { durationInWords } from '../support/durations.js';
import type { ServiceHistory } from './analysis.js';
import { limited, stated } from './checks.js';
import type { Shipment } from './ledger.js';
import { distribution } from './statistics.js';

/** The figures of a service that are held against limits. */
export interface Figures {
  readonly now: Seconds;
  readonly lead: Duration;
  readonly lag: Duration;
  readonly interval: Distribution;
  /** Changes of each deployment of the window, oldest first. */
  readonly batches: readonly number[];
  readonly people: WaitingGroup;
  readonly bots: WaitingGroup;
  /** Deployments of the window. */
  readonly deployments: number;
}

/** Everything that is looked at for one service. */
export function timeChecks(history: ServiceHistory, figures: Figures, options: TimeOptions): HistoryCheck[] {
  return [
    queueAge(figures, options),
    median('deploy-lag', 'from merge to production', figures.lag, figures, options),
    median('lead-time', 'from the first commit to production', figures.lead, figures, options),
    interval(history, figures, options),
    queueSize(figures, options),
    lastAttempt(history),
    deploymentOrder(history),
  ];
}

const unknownLive = 'Not enough data: it is not known what runs in production.';

function queueAge({ people, bots }: Figures, { thresholds }: TimeOptions): HistoryCheck {
  const subject = { id: 'queue-age', unit: 'seconds' } as const;
  if (people.n === null) return stated(subject, 'neutral', null, unknownLive);
  if (people.oldest !== null)
    return limited(
      subject,
      people.oldest,
      thresholds.queueAge,
      `The oldest change that waits was merged ${durationInWords(people.oldest)} ago.`,
    );
  return bots.oldest === null
    ? stated(subject, 'pass', 0, 'Nothing waits: all that is merged is live.')
    : stated(
        subject,
        'info',
        bots.oldest,
        `Only changes of bots wait, for up to ${durationInWords(bots.oldest)}.`,
      );
}

function median(
  id: 'deploy-lag' | 'lead-time',
  way: string,
  measured: Duration,
  { deployments, lag }: Figures,
  { minimum, thresholds }: TimeOptions,
): HistoryCheck {
  const subject = { id, unit: 'seconds' } as const;
  const value = measured.p50;
  if (value === null || measured.n < minimum.changes || deployments < minimum.deployments)
    return stated(subject, 'neutral', value, tooLittle(measured.n, deployments, { minimum }));
  if (id === 'lead-time' && 2 * measured.n < lag.n)
    return stated(
      subject,
      'neutral',
      value,
      `Not enough data: of ${lag.n - measured.n} of ${lag.n} changes a squash hides when they began.`,
    );
  const threshold = id === 'deploy-lag' ? thresholds.deployLag : thresholds.leadTime;
  const reason = `Half of ${measured.n} changes took longer than ${durationInWords(value)} ${way}.`;
  return threshold.warn === null && threshold.fail === null
    ? stated(subject, 'info', value, reason)
    : limited(subject, value, threshold, reason);
}

const counted = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;

const tooLittle = (changes: number, deployments: number, { minimum }: Pick<TimeOptions, 'minimum'>): string =>
  `Not enough data: ${counted(changes, 'change')} and ${counted(deployments, 'deployment')}, of ${minimum.changes} and ${minimum.deployments} that a median takes.`;

function interval(
  { ledger }: ServiceHistory,
  { now, interval: own, deployments }: Figures,
  { thresholds, minimum }: TimeOptions,
): HistoryCheck {
  const subject = { id: 'deploy-interval', unit: 'seconds' } as const;
  const last = ledger.shipments.at(-1);
  if (!last) return stated(subject, 'neutral', null, 'Not enough data: no deployment is known.');
  const since = Math.max(0, now - last.liveAt);
  const rhythm = deployments >= minimum.deployments && own.p50 !== null ? 3 * own.p50 : 0;
  const { warn, fail } = thresholds.deployInterval;
  const usual =
    own.p50 === null ? '' : `; half of the intervals are shorter than ${durationInWords(own.p50)}`;
  return limited(
    subject,
    since,
    { warn: warn && Math.max(warn, rhythm), fail: fail && Math.max(fail, rhythm) },
    `The last deployment was ${durationInWords(since)} ago${usual}.`,
  );
}

function queueSize(
  { people, batches, deployments }: Figures,
  { thresholds, minimum }: TimeOptions,
): HistoryCheck {
  const subject = { id: 'queue-size', unit: 'count' } as const;
  if (people.n === null) return stated(subject, 'neutral', null, unknownLive);
  const usual = distribution(batches.slice(-20)).p90;
  const habit = deployments >= minimum.deployments && usual !== null ? 2 * usual : 0;
  const { warn, fail } = thresholds.queueSize;
  const compared = usual === null ? '' : `; nine of ten deployments brought ${Math.round(usual)} or fewer`;
  return limited(
    subject,
    people.n,
    { warn: warn && Math.max(warn, habit), fail: fail && Math.max(fail, habit) },
    `${counted(people.n, 'change')} of people wait${people.n === 1 ? 's' : ''} for production${compared}.`,
  );
}

function lastAttempt({ ledger }: ServiceHistory): HistoryCheck {
  const subject = { id: 'last-attempt', unit: 'count' } as const;
  const last = ledger.shipments.reduce(
    (time, { liveAt }) => Math.max(time, liveAt),
    Number.NEGATIVE_INFINITY,
  );
  const failed = ledger.failures.filter(({ createdAt }) => createdAt > last).length;
  if (failed > 0)
    return stated(
      subject,
      'warn',
      failed,
      failed === 1 ? 'The last attempt to deploy failed.' : `The last ${failed} attempts to deploy failed.`,
    );
  return ledger.shipments.length === 0
    ? stated(subject, 'neutral', null, 'Not enough data: no deployment is known.')
    : stated(subject, 'pass', 0, 'The last attempt to deploy succeeded.');
}

function deploymentOrder({ ledger }: ServiceHistory): HistoryCheck {
  const subject = { id: 'deployment-order', unit: 'count' } as const;
  const { live } = ledger;
  if (!live) return stated(subject, 'neutral', null, 'Not enough data: no deployment is known.');
  // What was repeated since does not change what is in production.
  const same = ledger.shipments.filter((one) => one.commit === live.commit && one.kind !== 'repeat');
  const kind = same.at(-1)?.kind;
  if (kind === 'out-of-order')
    return stated(
      subject,
      'warn',
      1,
      'An older commit finished last: production runs what was deployed before something newer.',
    );
  return kind === 'rollback'
    ? stated(subject, 'info', 1, 'Production was rolled back to an older commit.')
    : stated(subject, 'pass', 0, 'The newest deployment is live.');
}

/** Deployments that count as one of a row: not those of the same commit again, nor those of an older line. */
export const isStep = ({ kind }: Shipment): boolean => kind !== 'repeat' && kind !== 'maintenance';
