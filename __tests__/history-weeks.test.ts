import { describe, expect, test } from '@jest/globals';
import { weekEnds } from '../src/history/weeks.js';
import {
  account,
  ada,
  ben,
  cleo,
  commit,
  d,
  day,
  deployed,
  known,
  peopleOf,
  robot,
  service,
  timeOf,
} from './history-story.js';

const chain = (...days: number[]) =>
  days.map((at, index) => commit(`c${index}`, index === 0 ? '' : `c${index - 1}`, d(at)));

describe('weeks', () => {
  test('end now and go back in whole weeks', () => {
    expect(weekEnds(d(0), d(30))).toEqual([d(9), d(16), d(23), d(30)]);
    expect(weekEnds(d(0), d(6))).toEqual([]);
  });

  test('tell what went live in each, and what waited at its end', () => {
    const commits = chain(-20, 3, 4, 12, 25);
    const deployments = [deployed('c0', d(-15)), deployed('c1', d(5)), deployed('c3', d(14))];
    const { weeks } = service(timeOf(known(commits, { deployments })));
    expect(
      weeks.map(({ until, deployed: live, changes, lag, waiting, oldestWaiting }) => [
        until,
        live,
        changes,
        lag,
        waiting,
        oldestWaiting,
      ]),
    ).toEqual([
      ['2031-01-10', 1, 1, 2 * day, 1, 5 * day],
      ['2031-01-17', 1, 2, 6 * day, 0, null],
      ['2031-01-24', 0, 0, null, 0, null],
      ['2031-01-31', 0, 0, null, 1, 5 * day],
    ]);
  });

  test('count failures and what went back', () => {
    const commits = chain(-20, 2, 3);
    const failed = { statuses: [{ state: 'failure', at: d(4) }] };
    const deployments = [
      deployed('c0', d(-15)),
      deployed('c1', d(3)),
      deployed('c2', d(4), failed),
      deployed('c0', d(12)),
    ];
    const { weeks } = service(timeOf(known(commits, { deployments })));
    expect(weeks.map(({ failed, rollbacks }) => [failed, rollbacks])).toEqual([
      [1, 0],
      [0, 1],
      [0, 0],
      [0, 0],
    ]);
  });

  test('know nothing of waiting where nothing is known to be live', () => {
    const { weeks } = service(timeOf(known(chain(1, 2))));
    expect(new Set(weeks.map(({ waiting, oldestWaiting }) => `${waiting} ${oldestWaiting}`))).toEqual(
      new Set(['null null']),
    );
  });

  test('do not speak of machines', () => {
    const commits = [commit('a', '', d(-9)), commit('b', 'a', d(2), { author: robot, committer: robot })];
    const { weeks } = service(timeOf(known(commits, { deployments: [deployed('a', d(-8))] })));
    expect(weeks.at(-1)).toMatchObject({ waiting: 0, oldestWaiting: null });
  });
});

test('shared ownership over time is withheld by the rule of the whole', () => {
  const authors = [ada, ben, cleo, account('dora'), ada, ben];
  const commits = authors.map((author, index) =>
    commit(`c${index}`, index === 0 ? '' : `c${index - 1}`, d(5 + index), { author, committer: author }),
  );
  const deployments = commits
    .slice(1)
    .map(({ sha, committed }) =>
      deployed(sha, committed + day / 2, { deployers: [{ evidence: 'deployment-creator', who: ada }] }),
    );
  const shipped = (ones: typeof deployments) =>
    peopleOf(known(commits, { deployments: [deployed('c0', d(-2)), ...ones] }), {
      minimum: { people: 3, deployments: 5 },
    });
  const enough = shipped(deployments);
  expect(enough.selfShippedOverTime).toHaveLength(1);
  expect(enough.selfShippedOverTime[0]?.share).toEqual(enough.selfShipped);
  expect(enough.selfShipped.value).not.toBeNull();
  expect(shipped(deployments.slice(0, 4)).selfShippedOverTime[0]?.share.value).toBeNull();
});
