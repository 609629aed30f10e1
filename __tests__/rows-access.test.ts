import { describe, expect, test } from '@jest/globals';
import { tokens } from './github/state.js';
import { another, mergeGroup, pullRequest, push, workflowRun } from './runner/events.js';
import { endAfterEach, gate, onlyComment, proposed } from './runner/gate.js';
import { changes, shop } from './runner/scenario.js';
import { type Ran, runHere } from './runner/step.js';

endAfterEach();

const everything = { 'check-run': 'true', issue: 'true' };
const fromFork = (commits: Parameters<typeof pullRequest>[0]) => pullRequest(commits, { from: 2 });

/** What the report says of the tools; the past is known to those alone who may ask for it. */
const judgedIn = (ran: Ran): object => {
  const { verdict, findings, services, notices } = JSON.parse(ran.file('report-path'));
  return {
    verdict,
    services,
    notices,
    findings: findings.filter(({ gap }: { gap: string }) => gap === 'tools'),
  };
};

describe('what a token may', () => {
  test('row 1: without the permission to write, the verdict, the annotations and the summary are the same', async () => {
    const allowed = await gate({ inputs: everything });
    for (const token of [tokens.readOnly, tokens.none]) {
      const { ran, github } = await gate({ token, fork: true, event: fromFork, inputs: everything });
      expect([ran.code, ran.issues]).toEqual([allowed.ran.code, allowed.ran.issues]);
      expect(judgedIn(ran)).toEqual(judgedIn(allowed.ran));
      expect(github.state.comments).toEqual([]);
      expect(ran.log.match(/No comment on the pull request: .*/g)).toHaveLength(1);
      expect(ran.summary).toContain('No comment on the pull request');
      expect(ran.summary).toContain('CI runs PostgreSQL 14, production PostgreSQL 16');
    }
  });

  test('row 1: the same verdict with `permissions: {}`, without a token, and where nothing may be read', async () => {
    for (const change of [
      changes.drift,
      changes.prose,
      changes.both,
      { 'docker-compose.yml': 'services: [oops\n' },
    ]) {
      const { ran: allowed, again } = await gate({ change, inputs: everything });
      const none = await gate({ change, inputs: everything, token: tokens.none, state: { isPrivate: true } });
      const bare = await again({ token: null });
      for (const ran of [none.ran, bare]) {
        expect([ran.code, ran.outputs.verdict, ran.outputs['new-findings']]).toEqual([
          allowed.code,
          allowed.outputs.verdict,
          allowed.outputs['new-findings'],
        ]);
        expect(judgedIn(ran)).toEqual(judgedIn(allowed));
      }
    }
  });

  test('row 3: a fork needs no second workflow: everything is in the run of its own', async () => {
    const { ran } = await gate({ token: tokens.readOnly, fork: true, event: fromFork });
    expect(ran.code).toBe(1);
    expect(ran.summary).toContain('CI runs PostgreSQL 14, production PostgreSQL 16');
    expect(JSON.parse(ran.file('report-path')).findings).toHaveLength(1);
    const after = await gate({ event: workflowRun, change: changes.prose });
    expect([after.ran.code, after.github.state.comments]).toEqual([0, []]);
  });

  test('row 21: the tools verdict needs no request', async () => {
    const { ran, github } = await gate({ step: { token: null } });
    expect([ran.code, github.seen]).toEqual([1, []]);
  });

  test('row 21: a limit that is used up takes nothing from the verdict, and is told', async () => {
    const { ran, github } = await gate({
      inputs: everything,
      before: (github) => github.faults.push({ match: /./, kind: 'primary limit' }),
    });
    expect([ran.code, ran.outputs.verdict]).toEqual([1, 'fail']);
    expect(ran.summary).toContain('the rate limit is used up');
    expect(github.seen.length).toBeLessThan(5);
  });

  test('row 21: a short limit is waited for', async () => {
    const pauses: number[] = [];
    const { ran, github } = await gate({
      patience: { pause: async (milliseconds) => void pauses.push(milliseconds) },
      before: (github) =>
        github.faults.push({ match: /^POST .*comments$/, kind: 'secondary limit', times: 1 }),
    });
    expect([ran.code, pauses]).toEqual([1, [1000]]);
    onlyComment(github);
  });

  test('row 20: GitHub Enterprise Server: its own addresses, and what it lacks is told', async () => {
    const { ran, github } = await gate({
      inputs: everything,
      step: { enterprise: true },
      before: (github) => github.faults.push({ match: /check-runs/, kind: '404' }),
    });
    expect(onlyComment(github).body).toContain('https://git.acme.example/acme/shop/blob/');
    expect(ran.summary + onlyComment(github).body).not.toContain('github.com');
    expect(ran.code).toBe(1);
    expect(ran.summary).toMatch(/No check run: HTTP 404/);
  });
});

describe('events', () => {
  test('row 4: pull_request_target with the commit of a fork checked out is refused', async () => {
    const scenario = await proposed({ fork: true });
    const { github, commits } = scenario;
    const event = pullRequest(commits, { from: 2, target: true });
    const run = (commit: string, inputs = {}) =>
      runHere({ workspace: scenario.checkout(commit), github, event, inputs });
    const refused = await run(commits.head);
    expect([refused.code, refused.outputs.verdict]).toEqual([2, 'could-not-judge']);
    expect(refused.issues[0]?.message).toContain('allow-untrusted: true');
    expect(github.seen).toEqual([]);
    expect(await run(commits.head, { 'allow-untrusted': 'true' })).toMatchObject({ code: 1 });
    // With the base checked out, the change is read by its name, as data.
    expect(await run(commits.base)).toMatchObject({ code: 1 });
  });

  test('row 5: the merge queue is judged against its base, and has nothing to comment on', async () => {
    const { ran, github } = await gate({ event: mergeGroup });
    expect([ran.code, ran.outputs['new-findings'], github.writes()]).toEqual([1, '1', []]);
    expect(ran.log).not.toContain('comment');
    const known = await gate({
      event: mergeGroup,
      base: { ...shop, ...changes.drift },
      change: changes.prose,
    });
    expect([known.ran.code, known.ran.outputs.findings]).toEqual([0, '1']);
  });

  test('row 5: an event that nobody knows is judged as it stands, and told', async () => {
    const { ran } = await gate({ event: (commits) => another(commits, 'invented_tomorrow') });
    expect([ran.code, ran.outputs.verdict]).toEqual([1, 'fail']);
    expect(ran.log).toContain('The event invented_tomorrow names no revision to compare with');
  });

  test('row 6: a change that touches nothing is a success, and says so', async () => {
    const { ran, github } = await gate({ change: changes.prose });
    expect([ran.code, ran.outputs.verdict]).toEqual([0, 'pass']);
    for (const text of [ran.log, ran.summary])
      expect(text).toContain('This change touches no file that the gate reads.');
    expect(github.writes()).toEqual([]);
    expect((await gate()).ran.summary).not.toContain('touches no file');
  });

  test('row 24: the base is where both sides parted, not what others did since', async () => {
    const scenario = await proposed({ base: { ...shop, ...changes.drift }, change: changes.prose });
    const { made, github, commits } = scenario;
    made.git('checkout', '-q', 'main');
    const tip = made.commit('Others mend it', shop);
    const event = pullRequest({ ...commits, base: tip });
    const ran = await runHere({ workspace: scenario.checkout(commits.head), github, event });
    expect([ran.code, ran.outputs.findings, ran.outputs['new-findings']]).toEqual([0, '1', '0']);
  });

  test('row 24: a base that cannot be read is no judgement', async () => {
    const scenario = await proposed();
    const { github, commits } = scenario;
    github.faults.push({ match: /./, kind: '500' });
    const ran = await runHere(
      { workspace: scenario.checkout(commits.head, 1), github, event: pullRequest(commits) },
      { pause: async () => {} },
    );
    expect([ran.code, ran.outputs.verdict]).toEqual([2, 'could-not-judge']);
    expect(ran.issues[0]?.message).toContain('the API did not give it');
  });

  test('row 31: a shallow clone is enough where the API may be asked, and else told how deep it must be', async () => {
    const scenario = await proposed({ state: { isPrivate: true } });
    const { github, commits } = scenario;
    const run = () =>
      runHere({ workspace: scenario.checkout(commits.merge, 1), github, event: pullRequest(commits) });
    expect(await run()).toMatchObject({ code: 1, outputs: { 'new-findings': '1' } });
    github.state.tokens.set('secret-token', tokens.none);
    const ran = await run();
    expect(ran.code).toBe(2);
    expect(ran.issues[0]?.message).toMatch(/fetch-depth: [02]/);
  });

  test('row 23: a pull request fails for what its base does not have, a push for everything', async () => {
    const drifted = { ...shop, ...changes.drift };
    const known = await gate({ base: drifted, change: changes.prose });
    expect([known.ran.code, known.ran.outputs.findings, known.ran.outputs['new-findings']]).toEqual([
      0,
      '1',
      '0',
    ]);
    const moved = {
      '.github/workflows/test.yml': `# moved\n# down\n${changes.drift['.github/workflows/test.yml']}`,
    };
    expect((await gate({ base: drifted, change: moved })).ran.code).toBe(0);
    expect((await gate({ base: drifted, change: changes.prose, event: push })).ran.code).toBe(1);
  });
});
