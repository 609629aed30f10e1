import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

const readme = readFileSync('README.md', 'utf8');
const blocks = [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => text);
const [first = ''] = blocks;
const workflow = parse(first);

/** The part of the README below a heading. */
const section = (title: string): string => readme.split(/^## /m).find((part) => part.startsWith(title)) ?? '';

describe('the README', () => {
  test('row 5: starts with a workflow that the merge queue starts as well', () => {
    expect(Object.keys(workflow.on)).toEqual(['pull_request', 'merge_group']);
  });

  test('row 6: has a time limit, and says that a required workflow has no paths', () => {
    const [job] = Object.values(workflow.jobs) as { 'timeout-minutes': number }[];
    expect(job?.['timeout-minutes']).toBeLessThanOrEqual(10);
    expect(first).not.toMatch(/\bpaths:|\bif:/);
    expect(readme).toMatch(/`paths:`[^.]*required check waits for ever/);
  });

  test('row 1: asks for as little as the verdict needs, and says what is lost without the rest', () => {
    expect(workflow.permissions).toEqual({ contents: 'read', deployments: 'read', 'pull-requests': 'write' });
    for (const permission of ['contents: read', 'pull-requests: write', 'checks: write', 'issues: write'])
      expect(section('Permissions')).toContain(`\`${permission}\``);
  });

  test('row 12: lets one run for a pull request end the one before', () => {
    expect(workflow.concurrency).toMatchObject({ 'cancel-in-progress': true });
  });

  test('row 3: needs no second workflow for forks', () => {
    expect(readme).toContain('from forks and from Dependabot have a read-only token');
    for (const block of blocks) expect(block).not.toContain('workflow_run');
  });

  test('row 4: warns of pull_request_target', () => {
    expect(readme).toMatch(/> \[!CAUTION\]\n> [^\n]*`pull_request_target`/);
  });

  test('row 20: says which runner is needed, and that Enterprise Server works', () => {
    expect(readme).toContain('2.327.1');
    expect(readme).toContain('GitHub Enterprise Server');
  });

  test('row 22: says what the gate cannot protect: the workflow itself', () => {
    expect(readme).toContain('CODEOWNERS');
  });

  test('row 30: shows how the SARIF file is uploaded, by whoever wants it', () => {
    expect(readme).toContain('sarif-path');
    expect(blocks.join()).toContain('github/codeql-action/upload-sarif');
  });

  test('row 32: shows the run on a schedule that keeps the issue', () => {
    const scheduled = blocks.map((block) => parse(block)).find((block) => block?.on?.schedule);
    expect(scheduled).toMatchObject({ permissions: { issues: 'write' } });
  });
});
