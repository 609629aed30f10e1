import type { Band, Duration, ServiceTime } from '../../model.js';
import { shortDuration } from '../durations.js';
import { reasonOf } from './history-words.js';
import { count, listed } from './words.js';

/** The band as a sentence with its edition. */
export const bandSentence = (band: Band | null): string => (band ? ` ${band.edition}: ${band.label}.` : '');

/** What runs, and what is odd about it. */
export function liveFigure({ live, checks }: ServiceTime): string {
  if (!live) return reasonOf(checks, 'deploy-interval');
  const what = live.ref ? `${live.ref} (${live.sha.slice(0, 7)})` : live.sha.slice(0, 7);
  const oddities = [
    ...(live.stands === 'apart' ? ['from a branch of its own'] : []),
    ...(live.stands === 'unresolved' ? ['a commit that is not in the history'] : []),
    ...(live.approximate ? [`nearly: ${live.approximate}`] : []),
    ...checks
      .filter(
        ({ id, status }) =>
          (id === 'last-attempt' && status === 'warn') || (id === 'deployment-order' && status !== 'pass'),
      )
      .map(({ reason }) => lowered(reason)),
  ];
  return [`${what} in ${live.environment}`, ...oddities].join('; ');
}

const lowered = (reason: string): string =>
  reason.charAt(0).toLowerCase() + reason.slice(1).replace(/\.$/, '');

/** How often, and with what pauses. */
export function deployedFigure({ deployments, interval, live }: ServiceTime, window: number): string {
  const times =
    deployments.succeeded === 0
      ? 'not'
      : deployments.succeeded === 1
        ? 'once'
        : `${deployments.succeeded} times`;
  const rhythm =
    interval.p50 === null
      ? []
      : interval.n === 1
        ? [`${shortDuration(interval.p50)} after the one before`]
        : [`usually every ${shortDuration(interval.p50)}, longest pause ${shortDuration(interval.max)}`];
  const others = [
    ...(deployments.failed > 0 ? [`${deployments.failed} failed`] : []),
    ...(deployments.rollbacks > 0 ? [`${deployments.rollbacks} rolled back`] : []),
    ...(deployments.repeated > 0 ? [`${deployments.repeated} of the same commit again`] : []),
  ];
  const last = live ? [`the last one ${shortDuration(live.age)} ago`] : [];
  return [`${times} in ${shortDuration(window)}`, ...last, ...rhythm, ...others].join('; ');
}

/** How much waits and for how long, people and bots apart. */
export function waitingFigure({ waiting: { known, people, bots }, checks }: ServiceTime): string {
  if (!known) return reasonOf(checks, 'queue-age');
  const group = (n: number, oldest: number | null, whose: string): string[] =>
    n > 0
      ? [`${count(n, 'change')} of ${whose}, ${n === 1 ? 'for' : 'the oldest for'} ${shortDuration(oldest)}`]
      : [];
  const groups = [
    ...group(people.n ?? 0, people.oldest, 'people'),
    ...group(bots.n ?? 0, bots.oldest, 'bots'),
  ];
  return groups.length > 0 ? groups.join('; ') : 'nothing';
}

/** Half, nine of ten and the longest; with one or two there is no half. */
export function durationFigure(
  { n, p50, p90, max, waiting, p50WithWaiting }: Duration,
  all: number,
  reason: () => string,
): string {
  if (p50 === null) return reason();
  const changes = all > n ? `${n} of ${count(all, 'change')}` : count(n, 'change');
  if (n < 3)
    return `${listed(n === 1 ? [shortDuration(p50)] : [shortDuration(p50 * 2 - (max ?? p50)), shortDuration(max)])} (${changes})`;
  const counting =
    waiting > 0 && p50WithWaiting !== null && p50WithWaiting > p50 * 1.1
      ? `; half within ${shortDuration(p50WithWaiting)} if what waits is counted`
      : '';
  return `half within ${shortDuration(p50)}, nine of ten within ${shortDuration(p90)}, longest ${shortDuration(max)} (${changes})${counting}`;
}

const mostWaiting = 3;

/** The changes of people that wait longest: what to look at first. */
export function oldestWaiting({ waiting: { changes } }: ServiceTime): string[] {
  const oldest = changes.filter(({ bot }) => !bot).slice(0, mostWaiting);
  return oldest.map(({ age, sha, pullRequest, rolledBack }) => {
    const what = pullRequest === null ? '' : `, pull request ${pullRequest}`;
    return `${shortDuration(age)}: \`${sha.slice(0, 7)}\`${what}${rolledBack ? ', was live and rolled back' : ''}`;
  });
}
