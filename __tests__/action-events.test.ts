import { afterEach, describe, expect, test } from '@jest/globals';
import { type Token, tokens } from './github/state.js';
import {
  another,
  type Commits,
  mergeGroup,
  pullRequest,
  push,
  type StartedBy,
  schedule,
  workflowDispatch,
  workflowRun,
} from './runner/events.js';
import { golden, shown } from './runner/golden.js';
import { propose, type Scenario } from './runner/scenario.js';
import { type Ran, runStep, type Step } from './runner/step.js';

let scenario: Scenario;
afterEach(() => scenario.end());

interface Case {
  readonly event: (commits: Commits) => StartedBy;
  readonly token?: Token;
  readonly fork?: boolean;
  readonly enterprise?: boolean;
  readonly inputs?: Step['inputs'];
  /** What actions/checkout checks out, where it is not the merge. */
  readonly checkout?: (commits: Commits) => { readonly commit: string; readonly depth?: number };
  readonly code: number;
}

const everything = { 'check-run': 'true', issue: 'true' };
const base = ({ base }: Commits) => ({ commit: base, depth: 1 });
const head = ({ head }: Commits) => ({ commit: head, depth: 1 });
const dependabot = { actor: 'dependabot[bot]' };

/** Every event with the token that GitHub gives it, and what is checked out by default. */
const cases: Readonly<Record<string, Case>> = {
  'pull-request': { event: pullRequest, inputs: everything, code: 1 },
  'pull-request-shallow': {
    event: pullRequest,
    checkout: ({ merge }) => ({ commit: merge, depth: 1 }),
    code: 1,
  },
  'pull-request-from-a-fork': {
    event: (commits) => pullRequest(commits, { from: 2 }),
    token: tokens.readOnly,
    fork: true,
    inputs: everything,
    code: 1,
  },
  'pull-request-of-dependabot': {
    event: (commits) => pullRequest(commits, dependabot),
    token: tokens.readOnly,
    inputs: everything,
    code: 1,
  },
  'pull-request-without-permissions': { event: pullRequest, token: tokens.none, inputs: everything, code: 1 },
  'pull-request-on-enterprise-server': {
    event: pullRequest,
    enterprise: true,
    inputs: everything,
    code: 1,
  },
  'pull-request-target': {
    event: (commits) => pullRequest(commits, { from: 2, target: true }),
    fork: true,
    checkout: base,
    code: 1,
  },
  'pull-request-target-with-the-head-checked-out': {
    event: (commits) => pullRequest(commits, { from: 2, target: true }),
    fork: true,
    checkout: head,
    code: 2,
  },
  'merge-group': { event: mergeGroup, inputs: everything, code: 1 },
  push: { event: push, inputs: everything, code: 1 },
  schedule: { event: schedule, inputs: everything, code: 1 },
  'workflow-dispatch': { event: workflowDispatch, code: 1 },
  'workflow-run': { event: workflowRun, checkout: base, code: 0 },
  'workflow-run-of-a-fork-with-its-head-checked-out': {
    event: (commits) => workflowRun(commits, { from: 2 }),
    fork: true,
    checkout: head,
    code: 2,
  },
  discussion: { event: (commits) => another(commits, 'discussion'), code: 1 },
  'invented-tomorrow': { event: (commits) => another(commits, 'invented_tomorrow'), code: 1 },
};

async function run(one: Case): Promise<Ran> {
  scenario = await propose({ token: one.token ?? tokens.full, fork: one.fork ?? false });
  const { commits, github, made } = scenario;
  const { commit, depth } = one.checkout?.(commits) ?? { commit: commits.merge };
  return runStep({
    workspace: one.checkout ? scenario.checkout(commit, depth) : made,
    github,
    event: one.event(commits),
    inputs: one.inputs ?? {},
    enterprise: one.enterprise ?? false,
  });
}

describe('the action on every event', () => {
  test.each(Object.keys(cases))('%s', async (name) => {
    const one = cases[name] as Case;
    const ran = await run(one);
    const { github } = scenario;
    expect([github.refused, github.mistakes, ran.strangeCommands]).toEqual([[], [], []]);
    expect(ran.leftBehind).toBe('');
    const text = shown(ran, github);
    expect(text).not.toContain('secret-token');
    expect(text).toBe(golden(`fixtures/action/${name}.txt`, text));
    expect(ran.code).toBe(one.code);
  });
});
