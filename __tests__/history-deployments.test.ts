import { describe, expect, test } from '@jest/globals';
import { firstContaining } from '../src/history/attribution.js';
import { buildGraph, numberOf } from '../src/history/graph.js';
import type { Commit, Deployment } from '../src/model.js';
import {
  check,
  commit,
  d,
  day,
  deployed,
  hour,
  known,
  said,
  service,
  timeOf,
  told,
  waits,
} from './history-story.js';

/** Root R is live before the window; A, B, C … are one commit a day on top. */
const line = (names: string): Commit[] =>
  ['R', ...names].map((sha, index, all) => commit(sha, all[index - 1] ?? '', d(index - 1)));
const liveBefore = (sha = 'R'): Deployment => deployed(sha, d(-0.5));

/** The first of the deployments that holds each commit. */
function owners(commits: readonly Commit[], ...tips: string[]): Record<string, string> {
  const graph = buildGraph(commits);
  const owner = firstContaining(
    graph,
    Int32Array.from(tips, (sha) => numberOf(graph, sha)),
  );
  return Object.fromEntries(commits.map(({ sha }, number) => [sha, `D${(owner[number] ?? -1) + 1}`]));
}

describe('A19 which deployment shipped a commit', () => {
  test('1 a deployment per merge: each commit with the next one', () => {
    const commits = line('ABC');
    expect(owners(commits, 'R', 'A', 'B', 'C')).toEqual({ R: 'D1', A: 'D2', B: 'D3', C: 'D4' });
    const report = service(
      timeOf(
        known(commits, {
          deployments: [liveBefore(), ...['A', 'B', 'C'].map((sha, i) => deployed(sha, d(i + 0.25)))],
        }),
      ),
    );
    expect(told(report)).toEqual(['deploy 1', 'deploy 1', 'deploy 1']);
    expect(report.lag).toMatchObject({ n: 3, p50: 6 * hour, p90: 6 * hour, max: 6 * hour });
  });

  test('2 a hotfix from an older commit, then the newer one again, then the merge', () => {
    const commits = [
      commit('A', '', d(-2)),
      commit('B', 'A', d(1)),
      commit('H', 'A', d(2)),
      commit('C', 'B', d(3)),
      commit('D', 'C', d(4)),
      commit('M', 'D H', d(5)),
    ];
    expect(owners(commits, 'B', 'H', 'B', 'M')).toEqual({
      A: 'D1',
      B: 'D1',
      H: 'D2',
      C: 'D4',
      D: 'D4',
      M: 'D4',
    });
    const report = service(
      timeOf(
        known(commits, {
          deployments: [liveBefore('A'), ...['B', 'H', 'B', 'M'].map((sha, i) => deployed(sha, d(i + 1.5)))],
        }),
      ),
    );
    // H is no commit of main's first parents: it counts once, with the merge that brought it, when it went live.
    expect(told(report)).toEqual(['deploy 1', 'deploy 1', 'rollback 0', 'deploy 2']);
    expect(waits(report)).toEqual([]);
  });

  test('3 a rollback: what was shipped stays shipped, and waits again', () => {
    const data = known(line('AB'), {
      deployments: [liveBefore(), deployed('A', d(1)), deployed('B', d(2)), deployed('A', d(3))],
    });
    const report = service(timeOf(data));
    expect(told(report)).toEqual(['deploy 1', 'deploy 1', 'rollback 0']);
    expect(report.live).toMatchObject({ sha: 'A', stands: 'on-branch' });
    expect(report.waiting.changes).toEqual([
      { sha: 'B', pullRequest: null, age: 29 * day, bot: false, rolledBack: true },
    ]);
    expect(check(report, 'deployment-order')).toMatchObject({ status: 'info' });

    const again = service(timeOf({ ...data, deployments: [...data.deployments, deployed('B', d(4))] }));
    expect(told(again)).toEqual(['deploy 1', 'deploy 1', 'rollback 0', 'deploy 0']);
    expect(again.lag).toEqual({ ...report.lag, waiting: 0, p50WithWaiting: again.lag.p50WithWaiting });
    expect(waits(again)).toEqual([]);
  });

  test('4 a failure, then a success: shipped with the success, both are attempts', () => {
    const report = service(
      timeOf(
        known(line('A'), {
          deployments: [
            liveBefore(),
            deployed('A', d(1), { statuses: said({ failure: d(1.1) }) }),
            deployed('A', d(2), { statuses: said({ error: d(2.1), success: d(2.2) }) }),
          ],
        }),
      ),
    );
    expect(report.deployments).toMatchObject({ attempts: 3, succeeded: 1, failed: 1 });
    expect(report.lag.max).toBe(d(2.2) - d(0));
    expect(check(report, 'last-attempt').status).toBe('pass');
  });

  test('5 nothing but failures: what was live stays live, and the last attempt is told', () => {
    const report = service(
      timeOf(
        known(line('A'), {
          deployments: [liveBefore(), deployed('A', d(1), { statuses: said({ failure: d(1.1) }) })],
        }),
      ),
    );
    expect(report.live?.sha).toBe('R');
    expect(waits(report)).toEqual(['A']);
    expect(told(report)).toEqual(['failed']);
    expect(check(report, 'last-attempt')).toMatchObject({ status: 'warn', value: 1 });
  });

  test('6 switched off after a success: shipped with the success', () => {
    const report = service(
      timeOf(
        known(line('A'), {
          deployments: [
            liveBefore(),
            deployed('A', d(1), {
              statuses: said({ inactive: d(10), success: d(1) + 22, in_progress: d(1) }),
            }),
          ],
        }),
      ),
    );
    expect(report.lag.max).toBe(day + 22);
    expect(report.live?.sha).toBe('A');
  });

  test('7 switched off without a success: not a deployment', () => {
    const report = service(
      timeOf(
        known(line('A'), {
          deployments: [liveBefore(), deployed('A', d(1), { statuses: said({ inactive: d(2) }) })],
        }),
      ),
    );
    expect(report.deployments).toMatchObject({ attempts: 0, succeeded: 0, failed: 0 });
    expect(report.live?.sha).toBe('R');
  });

  test('8 two successes hours apart: the first', () => {
    const statuses = [
      { state: 'success', at: d(1) + 9 * hour },
      { state: 'success', at: d(1) + 2 * hour },
    ];
    const report = service(
      timeOf(known(line('A'), { deployments: [liveBefore(), deployed('A', d(1), { statuses })] })),
    );
    expect(report.lag.max).toBe(day + 2 * hour);
    expect(report.deployments.succeeded).toBe(1);
  });

  test('9 the older commit finishes last: it is live, out of order', () => {
    const report = service(
      timeOf(
        known(line('AB'), {
          deployments: [
            liveBefore(),
            deployed('A', d(2), { statuses: said({ success: d(4) }) }),
            deployed('B', d(3), { statuses: said({ success: d(3.5) }) }),
          ],
        }),
      ),
    );
    expect(told(report)).toEqual(['deploy 2', 'out-of-order 0']);
    expect(report.live?.sha).toBe('A');
    expect(waits(report)).toEqual(['B']);
    expect(report.deployments.outOfOrder).toBe(1);
    expect(check(report, 'deployment-order').status).toBe('warn');
  });

  test('10 no deployments: not enough data, in every figure and check', () => {
    const report = timeOf(known(line('AB')));
    expect(report.status).toBe('neutral');
    const { checks, live, waiting, lag, interval } = service(report);
    expect(new Set(checks.map(({ status }) => status))).toEqual(new Set(['neutral']));
    expect(live).toBeNull();
    expect(waiting).toMatchObject({ known: false, people: { n: null, oldest: null } });
    expect([lag.p50, lag.max, interval.p50]).toEqual([null, null, null]);
  });

  test('11 the first deployment of all lies in the window: it measures nothing, and nobody else claims its commits', () => {
    const commits = line('ABC');
    const report = service(
      timeOf(
        known(commits, { deployments: [deployed('B', d(2)), deployed('A', d(3)), deployed('C', d(4))] }),
      ),
    );
    expect(told(report)).toEqual(['baseline', 'rollback 0', 'deploy 1']);
    expect(report.lag.n).toBe(1);
    expect(timeOf(known(commits, { deployments: [deployed('B', d(2))] })).notes.join()).toContain(
      'What the first known deployment brought is not measured',
    );
  });

  test('12 deployments before the window only: nothing to measure, the queue and the pause are known', () => {
    const report = service(
      timeOf(
        known(line('A'), { deployments: [deployed('R', d(-8)), deployed('R', d(-4)), deployed('R', d(-2))] }),
      ),
    );
    expect(report.lag).toMatchObject({ n: 0, p50: null });
    expect(waits(report)).toEqual(['A']);
    expect(check(report, 'deploy-interval')).toMatchObject({ status: 'warn', value: 32 * day });
    const rhythm = service(
      timeOf(
        known([commit('Q', '', d(-20)), ...line('A').slice(1)], {
          deployments: [deployed('Q', d(-9)), deployed('R', d(-4))],
        }),
      ),
    );
    expect(rhythm.interval).toMatchObject({ n: 1, p50: 5 * day });
  });

  test('21 the deployed commit is gone: it owns nothing, the next ones are not affected', () => {
    const report = timeOf(
      known(line('AB'), { deployments: [liveBefore(), deployed('gone', d(1)), deployed('A', d(2))] }),
    );
    expect(told(service(report))).toEqual(['unresolved', 'deploy 1']);
    expect(service(report).deployments.unresolved).toBe(1);
    expect(waits(service(report))).toEqual(['B']);
    expect(report.notes.join()).toContain('1 deployment of a commit that is not in the history');
    const last = service(timeOf(known(line('A'), { deployments: [liveBefore(), deployed('gone', d(1))] })));
    expect(last).toMatchObject({ live: { stands: 'unresolved' }, waiting: { known: false } });
    expect(check(last, 'queue-age').status).toBe('neutral');
  });

  test('23 a commit that is only nearly right is counted and told', () => {
    const approximate = 'it was started by workflow_run, which names the newest commit of the branch';
    const report = service(
      timeOf(known(line('A'), { deployments: [liveBefore(), deployed('A', d(1), { approximate })] })),
    );
    expect(report.deployments.approximate).toBe(1);
    expect(report.live?.approximate).toBe(approximate);
  });

  test('24 four jobs of a matrix, one run: one deployment', () => {
    const jobs = [0, 1, 2, 3].map((job) => deployed('A', d(1) + job * 60, { runId: '77' }));
    const report = service(timeOf(known(line('A'), { deployments: [liveBefore(), ...jobs] })));
    expect(report.deployments).toMatchObject({ attempts: 1, succeeded: 1, repeated: 0 });
    expect(report.lag.max).toBe(day);
  });

  test('26 two regions of one service: live with the first, the way to the last is told', () => {
    const regions = (sha: string, eu: number, us: number) => [
      deployed(sha, eu, { environment: 'prod-eu' }),
      deployed(sha, us, { environment: 'prod-us' }),
    ];
    const data = known(line('ABC'), {
      deployments: [
        ...regions('R', d(-2), d(-1)),
        ...regions('A', d(1), d(3)),
        deployed('B', d(4), { environment: 'prod-eu' }),
      ],
    });
    const first = service(timeOf(data));
    expect(first.environments).toEqual(['prod-eu', 'prod-us']);
    expect(told(first)).toEqual(['deploy 1', 'deploy 1']);
    expect(first.lag.max).toBe(3 * day);
    expect(first.rollout).toMatchObject({ n: 1, max: 2 * day });
    expect(waits(first)).toEqual(['C']);

    const all = timeOf(data, { rollout: 'all' });
    expect(told(service(all))).toEqual(['deploy 1']);
    expect(service(all).lag.max).toBe(3 * day);
    expect(waits(service(all))).toEqual(['B', 'C']);
    expect(all.notes.join()).toContain('1 rollout did not reach every region');
  });

  test('26 a rollback in both regions is one', () => {
    const both = (sha: string, at: number) => [
      deployed(sha, at, { environment: 'prod-eu' }),
      deployed(sha, at + hour, { environment: 'prod-us' }),
    ];
    const report = service(
      timeOf(
        known(line('AB'), {
          deployments: [...both('R', d(-1)), ...both('A', d(1)), ...both('B', d(2)), ...both('A', d(3))],
        }),
      ),
    );
    expect(told(report)).toEqual(['deploy 1', 'deploy 1', 'rollback 0']);
  });

  test('27 two services by their paths: each owns its changes', () => {
    const paths = {
      A: ['api/main.go'],
      B: ['web/index.html'],
      C: ['api/x.go', 'web/y.css'],
      D: ['README.md'],
    };
    const commits = line('ABCD').map((one) => ({
      ...one,
      paths: paths[one.sha as keyof typeof paths] ?? [],
    }));
    const api = { service: 'api', environment: 'api/production' };
    const web = { service: 'web', environment: 'web/production' };
    const report = timeOf(
      known(commits, {
        deployments: [
          deployed('R', d(-1), api),
          deployed('R', d(-1), web),
          deployed('C', d(3), api),
          deployed('B', d(3), web),
        ],
      }),
      {
        services: [
          { name: 'api', environments: ['api/*'], paths: ['api/**'] },
          { name: 'web', environments: ['web/*'], paths: ['web/**'] },
        ],
      },
    );
    expect(told(service(report, 'api'))).toEqual(['deploy 2']);
    expect(told(service(report, 'web'))).toEqual(['deploy 1']);
    expect(waits(service(report, 'api'))).toEqual([]);
    expect(waits(service(report, 'web'))).toEqual(['C']);
  });

  test('G21 34 a parent that is newer than its child: the graph decides, not the date', () => {
    const commits = [commit('R', '', d(-1)), commit('A', 'R', d(5)), commit('B', 'A', d(3))];
    expect(owners(commits, 'R', 'A', 'B')).toEqual({ R: 'D1', A: 'D2', B: 'D3' });
    const report = service(
      timeOf(known(commits, { deployments: [liveBefore(), deployed('A', d(6)), deployed('B', d(7))] })),
    );
    expect(told(report)).toEqual(['deploy 1', 'deploy 1']);
  });

  test('48 drafts and pre-releases are none, of a moved tag the newest commit counts', () => {
    const release = (sha: string, at: number, ref: string, state = 'success') =>
      deployed(sha, at, { ref, statuses: said({ [state]: at }) });
    const report = timeOf(
      known(line('ABC'), {
        source: { kind: 'releases', text: 'releases', confidence: 'medium', notes: [] },
        deployments: [
          release('R', d(-0.5), 'v1.0.0'),
          release('A', d(1), 'v1.1.0'),
          release('B', d(2), 'v1.1.0'),
          release('C', d(3), 'v1.2.0-rc.1', 'prerelease'),
          release('C', d(4), 'v1.2.0', 'draft'),
        ],
      }),
    );
    expect(told(service(report))).toEqual(['deploy 2']);
    expect(service(report).live).toMatchObject({ sha: 'B', ref: 'v1.1.0' });
    expect(report.notes.join()).toContain('1 tag moved');
  });

  test('a version of an older line ships its own commits and does not become what is live', () => {
    const commits = [
      commit('R', '', d(-2)),
      commit('A', 'R', d(1)),
      commit('P', 'R', d(2), { subject: 'Fix for the old line' }),
      commit('B', 'A', d(4)),
    ];
    const tag = (sha: string, at: number, ref: string) => deployed(sha, at, { ref });
    const report = service(
      timeOf(
        known(commits, {
          source: { kind: 'tags', text: 'tags', confidence: 'low', notes: [] },
          deployments: [tag('R', d(-1), 'v1.9.0'), tag('A', d(2), 'v2.0.0'), tag('P', d(3), 'v1.9.1')],
        }),
      ),
    );
    expect(told(report)).toEqual(['deploy 1', 'maintenance 0']);
    expect(report.live?.sha).toBe('A');
    expect(waits(report)).toEqual(['B']);
    expect(check(report, 'deployment-order').status).toBe('pass');
  });

  test('two tags on one commit are one release, which goes by the higher version', () => {
    const tag = (sha: string, at: number, ref: string) => deployed(sha, at, { ref });
    const report = service(
      timeOf(
        known(line('AB'), {
          source: { kind: 'tags', text: 'tags', confidence: 'low', notes: [] },
          deployments: [
            tag('R', d(-1), 'v3.0.0'),
            tag('A', d(1), 'v0.31.0'),
            tag('A', d(1), 'v3.1.0'),
            tag('B', d(3), 'v3.2.0'),
            tag('B', d(3), 'v0.32.0'),
          ],
        }),
      ),
    );
    expect(told(report)).toEqual(['deploy 1', 'deploy 1']);
    expect(report.timeline.map(({ ref }) => ref)).toEqual(['v3.1.0', 'v3.2.0']);
    expect(report.live?.ref).toBe('v3.2.0');
  });

  test('49 the same commit again: an attempt, not an interval', () => {
    const report = service(
      timeOf(
        known(line('AB'), {
          deployments: [liveBefore(), deployed('A', d(1)), deployed('A', d(2)), deployed('B', d(4))],
        }),
      ),
    );
    expect(told(report)).toEqual(['deploy 1', 'repeat 0', 'deploy 1']);
    expect(report.deployments).toMatchObject({ attempts: 3, repeated: 1 });
    expect(report.interval).toMatchObject({ n: 2, max: 3 * day });
  });

  test('without any status nobody knows, unless that counts as success', () => {
    const data = known(line('A'), { deployments: [liveBefore(), deployed('A', d(1), { statuses: [] })] });
    expect(service(timeOf(data)).live?.sha).toBe('R');
    expect(timeOf(data).notes.join()).toContain('1 deployment without any status');
    expect(service(timeOf(data, { assumeSuccess: true })).live?.sha).toBe('A');
  });
});
