import { afterEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { linesIn } from '../src/hosts/github/suggest.js';
import { suggestion } from '../src/support/sinks/markdown.js';
import { stranger, tokens } from './github/state.js';
import { hostileText } from './outputs-hostile.js';
import { rendered } from './outputs-oracles.js';
import { pullRequest } from './runner/events.js';
import { changes, propose, type Scenario, type Setting, shop } from './runner/scenario.js';
import { type Ran, runStep } from './runner/step.js';

let scenario: Scenario;
afterEach(() => scenario?.end());

async function start(setting: Setting = {}): Promise<void> {
  scenario = await propose(setting);
}

async function run(inputs: Record<string, string> = { suggest: 'true' }): Promise<Ran> {
  const { made, github, commits } = scenario;
  const ran = await runStep({ workspace: made, github, event: pullRequest(commits), inputs });
  expect([github.refused, github.mistakes]).toEqual([[], []]);
  return ran;
}

const posted = () => scenario.github.state.reviewComments.map(({ path, line, body }) => [path, line, body]);
const test14 = 'image: postgres:16\n';

describe('suggested changes', () => {
  test('stand at the line, once, in one review', async () => {
    await start({ change: changes.both });
    expect((await run()).code).toBe(1);
    expect(scenario.github.state.reviews).toHaveLength(1);
    expect(scenario.github.state.reviews[0]).toMatchObject({
      state: 'COMMENTED',
      commit: scenario.commits.head,
    });
    expect(posted()).toEqual([
      ['.github/workflows/test.yml', 7, expect.stringContaining(`\`\`\`suggestion\n        ${test14}\`\`\``)],
      ['docker-compose.yml', 3, expect.stringContaining(`\`\`\`suggestion\n    ${test14}\`\`\``)],
    ]);
    await run();
    expect([posted().length, scenario.github.state.reviews.length]).toEqual([2, 1]);
  });

  test('close their findings when they are applied', async () => {
    await start();
    await run();
    const [[path, line, body] = []] = posted();
    const text = /```suggestion\n(.*)\n```/.exec(String(body))?.[1];
    const lines = shop['.github/workflows/test.yml'].split('\n');
    expect([path, text]).toEqual(['.github/workflows/test.yml', lines[Number(line) - 1]]);
  });

  test('are made only where asked for', async () => {
    await start();
    await run({});
    expect(posted()).toEqual([]);
    expect(scenario.github.seen.some(({ path }) => path.includes('/pulls/'))).toBe(false);
  });

  test('are not made for lines that the pull request does not show', async () => {
    const behind = {
      ...shop,
      'docker-compose.yml': shop['docker-compose.yml'].replace('postgres:16', 'postgres:15'),
    };
    await start({ base: behind, change: changes.prose });
    await run();
    expect([posted(), scenario.github.state.reviews]).toEqual([[], []]);
  });

  test('of somebody else with the same words are no reason not to suggest', async () => {
    await start();
    await run();
    const [first] = scenario.github.state.reviewComments;
    if (!first) throw new Error('nothing was suggested');
    scenario.github.state.reviewComments = [{ ...first, user: stranger }];
    await run();
    expect(posted()).toHaveLength(2);
  });

  test.each([
    ['a token that may only read', tokens.readOnly],
    ['a token that may do nothing', tokens.none],
  ])('%s changes no verdict', async (_, token) => {
    await start({ token });
    const ran = await run();
    expect(ran.code).toBe(1);
    expect(ran.log).toContain('No suggested changes');
    expect(posted()).toEqual([]);
  });
});

test('O04 whatever the line is, the block holds it and ends behind it', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const line = text.replace(/[\r\n\0]/g, '');
      const html = rendered(`${suggestion(line)}\n\nafter`);
      expect(html.match(/<pre>/g)).toHaveLength(1);
      expect(html).toMatch(/<\/code><\/pre>\n<p>after<\/p>$/);
    }),
    { numRuns: 1000 },
  );
});

test('the lines of a patch by their numbers', () => {
  const patch =
    '@@ -1,3 +1,3 @@ services:\n a\n-b\n+c\n d\n@@ -10 +10,2 @@\n x\n+y\n\\ No newline at end of file';
  expect([...linesIn(patch)]).toEqual([
    [1, 'a'],
    [2, 'c'],
    [3, 'd'],
    [10, 'x'],
    [11, 'y'],
  ]);
});
