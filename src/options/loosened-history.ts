import type { Options } from '../model.js';

type Measured = Pick<Options, 'time' | 'people'>;

/** Every way in which `after` lets more of the time gap and the people gap pass than `before`, as clauses. */
export function historyLoosenings(before: Measured, after: Measured): string[] {
  return [...time(before, after), ...people(before, after)];
}

// Only a threshold that fails is part of the gate; the others are words.
function time(before: Measured, after: Measured): string[] {
  const thresholds = Object.entries(before.time?.thresholds ?? {}) as [Name, { fail: number | null }][];
  return thresholds.flatMap(([name, { fail: was }]) => {
    const is = after.time?.thresholds[name].fail ?? null;
    if (was === null || (is !== null && is <= was)) return [];
    return [
      is === null ? `\`time\`: ${spelled(name)} no longer fails` : `\`time\`: ${spelled(name)} fails later`,
    ];
  });
}

type Name = keyof NonNullable<Options['time']>['thresholds'];

const spelled = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

function people({ people: was }: Measured, { people: is }: Measured): string[] {
  if (was?.policy !== 'separated' || was.enforce !== 'fail') return [];
  if (is?.policy !== 'separated') return ['`people`: duties no longer have to be separated'];
  if (is.enforce !== 'fail') return ['`people`: what is not separated only warns'];
  const less: readonly (readonly [boolean, string])[] = [
    [was.deployerNotAuthor && !is.deployerNotAuthor, 'an author may deploy'],
    [was.requirePullRequest && !is.requirePullRequest, 'a change needs no pull request'],
    [!was.staleApprovals && is.staleApprovals, 'an approval from before the last push counts'],
    [was.environmentReviewers > is.environmentReviewers, 'the environment needs fewer reviewers'],
    [is.bots.some((one) => !was.bots.includes(one)), 'more accounts are machines'],
  ];
  return less.flatMap(([isLess, what]) => (isLess ? [`\`people\`: ${what}`] : []));
}
