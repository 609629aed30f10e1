import { describe, expect, test } from '@jest/globals';
import {
  ada,
  ben,
  check,
  commit,
  d,
  day,
  deployed,
  hour,
  known,
  mail,
  own,
  pull,
  robot,
  service,
  timeOf,
  told,
  waits,
} from './history-story.js';

const root = commit('R', '', d(-1));
const liveBefore = deployed('R', d(-0.5));
const button = { committer: null };

describe('what a change is and when it began', () => {
  test('13 a squash: the pull request tells when the work began, git alone does not', () => {
    const squash = commit('S', 'R', d(12), { ...button, subject: 'Add invoices (#7)' });
    const data = known([root, squash], { deployments: [liveBefore, deployed('S', d(12) + hour)] });
    const request = pull(7, 'S', d(12), { commits: [own('a', d(2)), own('b', d(9))], commitCount: 2 });
    const told = service(timeOf({ ...data, pullRequests: [request] }));
    expect(told.lead.max).toBe(10 * day + hour);
    expect(told.lag.max).toBe(hour);

    const alone = timeOf(data);
    expect(service(alone).lag.max).toBe(hour);
    expect(service(alone).lead).toMatchObject({ n: 0, p50: null, max: null });
    expect(alone.notes.join()).toContain('Lead time leaves out 1 squashed change');
  });

  test('13 where squashes hide most beginnings, the others stand for nobody but themselves', () => {
    const hidden = ['S', 'T', 'U'].map((sha, i) =>
      commit(sha, i > 0 ? 'ST'.charAt(i - 1) : 'R', d(i + 1), {
        ...button,
        subject: `Change ${sha} (#${i})`,
      }),
    );
    const commits = [root, ...hidden, commit('A', 'U', d(5), { authored: d(4) })];
    const report = service(timeOf(known(commits, { deployments: [liveBefore, deployed('A', d(6))] })));
    expect([report.lag.n, report.lead.n]).toEqual([4, 1]);
    expect(check(report, 'lead-time')).toMatchObject({
      status: 'neutral',
      reason: 'Not enough data: of 3 of 4 changes a squash hides when they began.',
    });
  });

  test('14 a rebase: one change with the dates of its authors', () => {
    const commits = [
      root,
      commit('A', 'R', d(5), { authored: d(1), ...button }),
      commit('B', 'A', d(5), { authored: d(3), ...button }),
      commit('C', 'B', d(6)),
    ];
    const request = pull(3, 'B', d(5), { commits: [own('a', d(1)), own('b', d(3))], commitCount: 2 });
    const report = service(
      timeOf(known(commits, { pullRequests: [request], deployments: [liveBefore, deployed('C', d(7))] })),
    );
    expect(told(report)).toEqual(['deploy 2']);
    expect(report.lead.max).toBe(6 * day);
    expect(report.lag.max).toBe(2 * day);
  });

  test('14 two commits and a squash of another pull request are no rebase', () => {
    const commits = [root, commit('A', 'R', d(4)), commit('S', 'A', d(5), button)];
    const request = pull(3, 'S', d(5), { commits: [own('a', d(1)), own('b', d(3))], commitCount: 2 });
    const report = service(
      timeOf(known(commits, { pullRequests: [request], deployments: [liveBefore, deployed('S', d(7))] })),
    );
    expect(told(report)).toEqual(['deploy 2']);
    expect(report.lead).toMatchObject({ n: 2, max: 6 * day });
  });

  test('15 a merge: what came through the second parent is the change, the merge itself is none', () => {
    const commits = [root, commit('P', 'R', d(1)), commit('Q', 'P', d(2)), commit('M', 'R Q', d(4), button)];
    const report = service(
      timeOf(
        known(commits, {
          pullRequests: [pull(1, 'M', d(4))],
          deployments: [liveBefore, deployed('M', d(5))],
        }),
      ),
    );
    expect(told(report)).toEqual(['deploy 1']);
    expect(report.lead.max).toBe(4 * day);
    expect(report.lag.max).toBe(day);
  });

  test('16 the branch was deployed before it was merged: shipped then, and no time lost', () => {
    const commits = [
      root,
      commit('P', 'R', d(1)),
      commit('S', 'R', d(4), { ...button, subject: 'Faster (#9)' }),
    ];
    const request = pull(9, 'S', d(4), { headSha: 'P', commits: [own('P', d(1))] });
    const data = known(commits, { pullRequests: [request], deployments: [liveBefore, deployed('P', d(2))] });
    const report = service(timeOf(data));
    expect(report.lag).toMatchObject({ n: 1, max: 0 });
    expect(report.lead.max).toBe(day);
    expect(waits(report)).toEqual([]);
    expect(report.deployments.beforeMerge).toBe(1);
  });

  test('17 picked with its origin in the message: shipped with the release branch, and does not wait', () => {
    const commits = [
      root,
      commit('X', 'R', d(1), { author: mail('ada@shop.test') }),
      commit('r', 'R', d(2), { author: mail('ben@shop.test'), cherryPickedFrom: ['X'], subject: 'Backport' }),
    ];
    const report = service(
      timeOf(known(commits, { base: 'X', deployments: [liveBefore, deployed('r', d(3))] })),
    );
    expect(report.lag).toMatchObject({ n: 1, max: 2 * day });
    expect(waits(report)).toEqual([]);
  });

  test('17 the same author at the same moment, without a word in the message', () => {
    const author = mail('ada@shop.test');
    const commits = [
      root,
      commit('X', 'R', d(1), { author, subject: 'Fix rounding' }),
      commit('Y', 'X', d(1), { author, subject: 'Fix tests' }),
      commit('r', 'R', d(2), { author, authored: d(1), subject: 'Fix rounding' }),
    ];
    const report = service(
      timeOf(known(commits, { base: 'Y', deployments: [liveBefore, deployed('r', d(3))] })),
    );
    expect(report.lag.n).toBe(1);
    expect(waits(report)).toEqual(['Y']);
  });

  test('18 the same subject at another moment is a hint and no proof', () => {
    const commits = [
      root,
      commit('X', 'R', d(1), { subject: 'Fix rounding' }),
      commit('r', 'R', d(2), { subject: 'Fix rounding' }),
    ];
    const report = timeOf(known(commits, { base: 'X', deployments: [liveBefore, deployed('r', d(3))] }));
    expect(waits(service(report))).toEqual(['X']);
    expect(report.notes.join()).toContain('1 waiting change has the subject of a commit that is live');
  });

  test('19 the revert of something shipped is a change of its own', () => {
    const commits = [root, commit('A', 'R', d(1)), commit('V', 'A', d(3), { subject: 'Revert "Change A"' })];
    const report = service(timeOf(known(commits, { deployments: [liveBefore, deployed('A', d(2))] })));
    expect(waits(report)).toEqual(['V']);
    expect(report.waiting.people).toMatchObject({ n: 1, oldest: 27 * day });
  });

  test('20 what is live stands on a release branch: sets are compared, never totals', () => {
    // Main has two commits that the release lacks, the release three that main lacks: the totals differ by one.
    const commits = [
      root,
      ...['1', '2', '3'].map((n, i) =>
        commit(`r${n}`, i ? `r${i}` : 'R', d(1.5 + i), { subject: `Release ${n}` }),
      ),
      commit('A', 'R', d(1)),
      commit('B', 'A', d(2)),
    ];
    const report = service(timeOf(known(commits, { deployments: [liveBefore, deployed('r3', d(5))] })));
    expect(waits(report)).toEqual(['A', 'B']);
    expect(report.live?.stands).toBe('apart');
  });

  test.each([
    ['in the future', d(400)],
    ['in 1970', 0],
    ['after the commit', d(2)],
  ])('33 written %s: the date of committing stands for it, and it is told', (_, authored) => {
    const commits = [root, commit('A', 'R', d(1), { authored })];
    const report = timeOf(known(commits, { deployments: [liveBefore, deployed('A', d(3))] }));
    expect(service(report).lead.max).toBe(2 * day);
    expect(report.notes.join()).toContain('1 commit claims to be written after being committed');
  });

  test('35 only bots wait, for 20 days: told in their row, and people wait for nothing', () => {
    const commits = [root, commit('A', 'R', d(10), { author: robot })];
    const report = service(timeOf(known(commits, { deployments: [liveBefore, deployed('R', d(29))] })));
    expect(report.waiting).toMatchObject({
      people: { n: 0, oldest: null },
      bots: { n: 1, oldest: 20 * day },
    });
    expect(check(report, 'queue-age')).toMatchObject({ status: 'info', value: 20 * day });
    expect(check(report, 'queue-size')).toMatchObject({ status: 'pass', value: 0 });
  });

  test('35 a bot with a person as co-author is that person’s change', () => {
    const commits = [root, commit('A', 'R', d(10), { author: robot, coAuthors: [ben] })];
    const report = service(timeOf(known(commits, { deployments: [liveBefore] })));
    expect(report.waiting.people.n).toBe(1);
  });

  test('50 nothing was measured: no figure is zero', () => {
    const report = service(
      timeOf(known([root], { deployments: [deployed('R', d(1)), deployed('R', d(2))] })),
    );
    const { lead, lag } = report;
    for (const one of [lead, lag])
      expect(one).toEqual({
        n: 0,
        p50: null,
        p90: null,
        max: null,
        waiting: 0,
        p50WithWaiting: null,
        band: null,
      });
    expect(check(report, 'deploy-lag')).toMatchObject({ status: 'neutral', value: null });
    expect(check(report, 'lead-time')).toMatchObject({ status: 'neutral', value: null });
  });
});

describe('the pull request under judgement', () => {
  const commits = [
    root,
    commit('A', 'R', d(1)),
    commit('B', 'A', d(2)),
    commit('p', 'R', d(10), { author: ben }),
    commit('q', 'p', d(12), { author: ben }),
  ];
  const data = known(commits, { base: 'B', head: 'q', deployments: [liveBefore, deployed('A', d(5))] });

  test('its age, what production has that it has never met, what ships with it', () => {
    const { pullRequest } = timeOf(data);
    expect(pullRequest).toMatchObject({ age: 20 * day, productionAhead: 1, shipsWith: 1 });
    expect(pullRequest?.checks.map(({ id, status }) => `${id} ${status}`)).toEqual([
      'pull-request-age warn',
      'production-ahead info',
    ]);
  });

  test('is old from its first commit on, whatever the branch was rebased to', () => {
    const pullRequest = pull(5, '', d(12), {
      mergedAt: null,
      mergeSha: null,
      headSha: 'q',
      commits: [own('x', d(-5), ada)],
    });
    expect(timeOf({ ...data, pullRequest }).pullRequest?.age).toBe(35 * day);
  });

  test('nothing is said where it is not known what is live', () => {
    const { pullRequest } = timeOf({ ...data, deployments: [] });
    expect(pullRequest).toMatchObject({ productionAhead: null, shipsWith: null });
    expect(pullRequest?.checks.map(({ status }) => status)).toEqual(['warn', 'neutral']);
  });

  test('is not there where nothing is under judgement', () => {
    expect(timeOf({ ...data, head: null }).pullRequest).toBeNull();
  });
});
