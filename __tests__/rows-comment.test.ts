import { describe, expect, test } from '@jest/globals';
import { bot, stranger, tokens } from './github/state.js';
import { looseTexts, rendered } from './outputs-oracles.js';
import { pullRequest } from './runner/events.js';
import { endAfterEach, gate, onlyComment } from './runner/gate.js';
import { changes, many, shop } from './runner/scenario.js';

endAfterEach();

const marker = '<!-- parity-gate:parity-gate -->';
const comment = (id: number, body: string, user = bot) => ({ id, on: 12, body, user });

describe('the comment on a pull request', () => {
  test('row 10: is one, comes with findings only, and folds what is beyond ten', async () => {
    const clean = await gate({ change: changes.prose });
    expect([clean.ran.code, clean.github.state.comments]).toEqual([0, []]);
    const { github } = await gate({ base: many(15, '16'), change: many(15, '14') });
    const { body } = onlyComment(github);
    expect(body.slice(0, body.indexOf('more findings</summary>')).match(/^#### /gm)).toHaveLength(10);
    expect(body.match(/^#### /gm)).toHaveLength(15);
    const never = await gate({ inputs: { comment: 'never' } });
    expect([never.ran.code, never.github.writes()]).toEqual([1, []]);
  });

  test('row 11: is brought up to date when what it told of is resolved', async () => {
    const { github, scenario } = await gate({
      change: changes.prose,
      state: { comments: [comment(5, `${marker}\n### ❌ Parity gate failed`)] },
    });
    const { body } = onlyComment(github);
    expect(body).toContain('✅');
    expect(body).toContain(`resolved in <code>${scenario.commits.head.slice(0, 7)}</code>`);
    expect(body).toContain('<details>');
    expect(body).not.toContain('❌');
  });

  test('row 12: is one, whoever else writes one meanwhile, and however many others there are', async () => {
    const others = Array.from({ length: 230 }, (_, i) => comment(i + 1, 'Looks good', stranger));
    const { github, again } = await gate({
      state: { comments: [...others, comment(500, `${marker}\nold`), comment(400, `${marker}\nolder`)] },
    });
    const ours = () => github.state.comments.filter(({ body }) => body.startsWith(marker));
    expect(ours().map(({ id }) => id)).toEqual([400]);
    expect(github.seen.map(({ line }) => /[?&]page=(\d+)/.exec(line)?.[1]).filter(Boolean)).toEqual([
      '1',
      '2',
      '3',
    ]);
    // The same text again is not written again.
    const written = github.writes().length;
    await again();
    expect(github.writes()).toHaveLength(written);
    // Two runs at once: the other one's comment comes between our look and ours.
    github.state.comments = [];
    github.faults.push({
      match: /^POST .*comments$/,
      kind: 'none',
      times: 1,
      meanwhile: () => github.state.comments.push(comment(900, `${marker}\ntheirs`)),
    });
    await again();
    expect(ours().map(({ id }) => id)).toEqual([900]);
    expect(ours()[0]?.body).toContain('PostgreSQL 14');
  });

  test('row 13: of somebody else is left alone, whatever it says, and one that may not be changed is followed by ours', async () => {
    const forged = [comment(1, `${marker}\nAll good!`, stranger), comment(2, `Look:\n${marker}`, bot)];
    const { github } = await gate({ state: { comments: forged } });
    expect(github.state.comments.slice(0, 2).map(({ body }) => body)).toEqual([
      `${marker}\nAll good!`,
      `Look:\n${marker}`,
    ]);
    expect(github.state.comments[2]?.body.startsWith(marker)).toBe(true);
    const refused = await gate({
      state: { comments: [comment(3, `${marker}\nold`)] },
      before: (github) => github.faults.push({ match: /^PATCH /, kind: '403' }),
    });
    expect(refused.github.state.comments.map(({ body }) => body.includes('PostgreSQL 14'))).toEqual([
      false,
      true,
    ]);
  });

  test('row 14: fits into 65,536 characters in whole findings, worst first, new and changed', async () => {
    const { github, again } = await gate({ base: many(300, '16'), change: many(300, '14') });
    const { body } = onlyComment(github);
    expect(body.length).toBeGreaterThan(40_000);
    expect(body.length).toBeLessThan(65_536);
    expect(body).toMatch(/\d+ more in the job summary\./);
    expect(rendered(body).match(/<details>/g)?.length).toBe(rendered(body).match(/<\/details>/g)?.length);
    github.state.comments = [comment(7, `${marker}\nold`)];
    await again();
    expect(onlyComment(github).body).toBe(body);
  });

  test('row 18: shows names of files as text, and never a value of the environment', async () => {
    const path = 'k8s/production/`@mallory` #1 ::error::x ##[error]y](http:evil.yaml';
    const { ran, github } = await gate({
      base: { ...shop, [path]: shop['k8s/production/db.yaml'] },
      change: {
        [path]: shop['k8s/production/db.yaml'].replace('postgres:16', 'postgres:13'),
        'docker-compose.yml': `${shop['docker-compose.yml']}    environment: [POSTGRES_PASSWORD=hunter2]\n`,
      },
      inputs: { 'check-run': 'true' },
    });
    const { body } = onlyComment(github);
    expect(body).toContain('mallory');
    for (const page of [body, ran.summary])
      expect(looseTexts(rendered(page)).join(' ')).not.toMatch(/@mallory|#1\b/);
    const everything = JSON.stringify([
      ran,
      github.state.comments,
      github.state.checks,
      ran.file('report-path'),
      ran.file('html-path'),
    ]);
    expect(everything).not.toContain('hunter2');
  });

  test('row 19: several runs with names of their own do not touch each other', async () => {
    const { ran, github, again } = await gate({ inputs: { name: 'shop', 'check-run': 'true' } });
    const other = await again({ inputs: { name: 'api', 'check-run': 'true' } });
    expect(github.state.comments.map(({ body }) => body.split('\n')[0])).toEqual([
      '<!-- parity-gate:shop -->',
      '<!-- parity-gate:api -->',
    ]);
    expect(github.state.checks.map(({ name }) => name)).toEqual(['shop', 'api']);
    const category = (sarif: string) => JSON.parse(sarif).runs[0].automationDetails.id;
    expect([ran, other].map((one) => category(one.file('sarif-path')))).toEqual(['shop/', 'api/']);
  });

  test('row 19: one run tells the projects of a repository apart', async () => {
    const below = (folder: string) =>
      Object.fromEntries(Object.entries(shop).map(([path, text]) => [`${folder}/${path}`, text]));
    const { ran } = await gate({
      base: { ...below('services/orders'), ...below('services/billing') },
      change: { 'services/billing/docker-compose.yml': shop['docker-compose.yml'].replace('16', '13') },
      event: pullRequest,
    });
    const { findings, services } = JSON.parse(ran.file('report-path'));
    expect(new Set(services.map(({ project }: { project: string }) => project))).toEqual(
      new Set(['services/orders', 'services/billing']),
    );
    expect(findings).toMatchObject([{ project: 'services/billing' }]);
  });

  test('row 36: tells everything where nothing is to fail', async () => {
    const { ran, github } = await gate({ inputs: { 'fail-on': 'none', 'check-run': 'true' } });
    expect([ran.code, ran.outputs.verdict, ran.outputs.findings]).toEqual([0, 'pass', '1']);
    expect(onlyComment(github).body).toContain('CI runs PostgreSQL 14');
    expect(ran.summary).toContain('CI runs PostgreSQL 14');
    expect(ran.issues).toHaveLength(1);
  });

  test('row 2: Dependabot is known by what its token may, not by its name', async () => {
    const event = (commits: Parameters<typeof pullRequest>[0]) =>
      pullRequest(commits, { actor: 'dependabot[bot]' });
    const readOnly = await gate({ event, token: tokens.readOnly });
    expect([readOnly.ran.code, readOnly.github.state.comments]).toEqual([1, []]);
    expect(readOnly.ran.log).toContain('`pull-requests: write`');
    const allowed = await gate({ event });
    expect(allowed.github.state.comments).toHaveLength(1);
  });
});
