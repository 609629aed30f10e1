import type { HistoryCheck, HistoryData, PeopleOptions, Ratio } from '../model.js';
import type { Cast } from './cast.js';
import { stated } from './checks.js';
import { type Separation, unreadPullRequests } from './separation.js';

/** The figures that checks look at. */
export interface PeopleFigures {
  readonly cast: Cast;
  readonly human: number;
  readonly involved: Ratio;
  readonly absenceFactor: number | null;
  readonly withheld: string | null;
}

// Below three authors there is nobody to share with.
const fewestAuthors = 3;
const concerned = { id: 'deployer-concentration', unit: 'count' } as const;
const taking = { id: 'author-involvement', unit: 'ratio' } as const;

/** Checks of shared ownership: they inform, and warn where the policy asks for it. Never more. */
export function sharedChecks(figures: PeopleFigures, options: PeopleOptions): HistoryCheck[] {
  return [concentration(figures, options), involvement(figures, options)];
}

function concentration(
  { cast, human, absenceFactor, withheld }: PeopleFigures,
  { policy, minimum }: PeopleOptions,
): HistoryCheck {
  if (withheld !== null || absenceFactor === null)
    return stated(concerned, 'neutral', null, `Withheld: ${withheld ?? 'no person deployed'}.`);
  const alone = absenceFactor === 1 && cast.authors.length >= fewestAuthors && human >= minimum.deployments;
  const reason =
    absenceFactor === 1
      ? 'One person makes half of the deployments: while they are away, the others may not dare to.'
      : `It takes ${absenceFactor} people to make half of the deployments.`;
  return stated(
    concerned,
    alone && policy === 'shared' ? 'warn' : policy === 'shared' ? 'pass' : 'info',
    absenceFactor,
    reason,
  );
}

function involvement(
  { involved, cast }: PeopleFigures,
  { policy, involvement: least }: PeopleOptions,
): HistoryCheck {
  if (involved.value === null)
    return stated(taking, 'neutral', null, `Withheld: ${involved.withheld ?? 'not enough data'}.`);
  const low = involved.value < least;
  const status = policy !== 'shared' ? 'info' : low && cast.authors.length >= fewestAuthors ? 'warn' : 'pass';
  return {
    ...stated(
      taking,
      status,
      involved.value,
      `${involved.of} of ${involved.among} authors deploy or approve deployments.`,
    ),
    warn: policy === 'shared' ? least : null,
  };
}

/** Checks of separated duties. */
export function separatedChecks(
  { violations, changes, unknown }: Separation,
  data: HistoryData,
  options: PeopleOptions,
): HistoryCheck[] {
  const check = (
    id: 'independent-approval' | 'deployer-not-author' | 'pull-request-required',
    what: string,
  ) => {
    const n = violations.filter((one) => one.check === id).length;
    const subject = { id, unit: 'count' } as const;
    if (changes === 0)
      return stated(subject, 'neutral', null, 'Not enough data: nothing went live within the window.');
    if (n > 0) return stated(subject, options.enforce, n, `${n} of ${changes} changes went live ${what}.`);
    return id === 'independent-approval' && unknown > 0
      ? stated(
          subject,
          'neutral',
          null,
          `Of ${unknown} of ${changes} changes it cannot be told who approved them.`,
        )
      : stated(subject, 'pass', 0, `None of ${changes} changes went live ${what}.`);
  };
  return [
    check('independent-approval', 'without an independent approval'),
    ...(options.requirePullRequest ? [pullRequests(data, check)] : []),
    ...(options.deployerNotAuthor ? [check('deployer-not-author', 'deployed by one of their authors')] : []),
    ...(options.environmentReviewers > 0 ? [reviewers(data, options)] : []),
  ];
}

function pullRequests(
  data: HistoryData,
  check: (id: 'pull-request-required', what: string) => HistoryCheck,
): HistoryCheck {
  const because = unreadPullRequests(data);
  return because
    ? stated(
        { id: 'pull-request-required', unit: 'count' },
        'neutral',
        null,
        `Not enough data: pull requests were not read, because ${because}.`,
      )
    : check('pull-request-required', 'without a pull request');
}

function reviewers(
  { protections, unavailable }: HistoryData,
  { environmentReviewers, enforce }: PeopleOptions,
): HistoryCheck {
  const subject = { id: 'environment-reviewers', unit: 'count' } as const;
  const missing = unavailable.find(({ what, partly }) => what === 'environments' && !partly);
  if (missing || protections.length === 0)
    return stated(
      subject,
      'neutral',
      null,
      `Not enough data: the protection of environments was not read${missing ? `, because ${missing.because}` : ''}.`,
    );
  const open = protections.filter(
    (one) => one.reviewers < environmentReviewers || !one.preventSelfReview,
  ).length;
  return open > 0
    ? stated(
        subject,
        enforce,
        open,
        `${open} of ${protections.length} environments demand fewer than ${environmentReviewers} reviewers, or let people approve their own deployment.`,
      )
    : stated(
        subject,
        'pass',
        0,
        `Every environment demands ${environmentReviewers} reviewers and prevents self-review.`,
      );
}
