import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const page = readFileSync('docs/trust.md', 'utf8');

// What no code of ours can prevent has to be said where people look for it.
test.each([
  ['R13 a merge conflict', /merge conflict starts no run/],
  ['R14 a job that is skipped', /skipped by `if:`[^.]* counts as success/],
  ['A27 X11 a check of the same name', /choose GitHub Actions as the source/],
  ['X10 a workflow that is edited', /CODEOWNERS with a required review/],
  ['X14 caches and artifacts', /reads no cache and no artifact/],
  ['X15 a comment that says it passed', /A comment that says the gate passed proves nothing/],
])('%s is documented', (_, told) => {
  expect(page).toMatch(told);
});

test('X14 the example and the action use no cache and no artifact', () => {
  const workflow = readFileSync('README.md', 'utf8').match(/```yaml[\s\S]*?```/g)?.[0] ?? '';
  expect(workflow).toContain('parity-gate');
  expect(`${workflow}${readFileSync('action.yml', 'utf8')}`).not.toMatch(
    /actions\/(?:cache|download-artifact)/,
  );
});
