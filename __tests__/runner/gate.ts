import { afterEach, expect } from '@jest/globals';
import type { Patience } from '../../src/hosts/api.js';
import type { Github } from '../github/server.js';
import type { Comment } from '../github/state.js';
import { type Commits, pullRequest, type StartedBy } from './events.js';
import { propose, type Scenario, type Setting } from './scenario.js';
import { type Ran, runHere, type Step } from './step.js';

/** A run, with everything around it. */
export interface Gated {
  readonly ran: Ran;
  readonly github: Github;
  readonly scenario: Scenario;
  /** The same job once more, after whatever has happened meanwhile. */
  again(more?: Partial<Step>): Promise<Ran>;
}

/** A proposal and the job that judges it. */
export interface Wanted extends Setting {
  readonly event?: (commits: Commits) => StartedBy;
  readonly inputs?: Step['inputs'];
  readonly step?: Partial<Step>;
  readonly patience?: Patience;
  /** Something to do to the GitHub before the run. */
  readonly before?: (github: Github, scenario: Scenario) => void;
}

const open: Scenario[] = [];

/** A proposal that ends with its test. */
export async function proposed(setting: Setting = {}): Promise<Scenario> {
  const scenario = await propose(setting);
  open.push(scenario);
  return scenario;
}

/** Makes the proposal, runs the action on it in this process, and checks that GitHub was asked nothing it refuses. */
export async function gate(wanted: Wanted = {}): Promise<Gated> {
  const scenario = await proposed(wanted);
  const { github, made, commits } = scenario;
  wanted.before?.(github, scenario);
  const again = async (more: Partial<Step> = {}): Promise<Ran> => {
    const event = (wanted.event ?? pullRequest)(commits);
    const inputs = wanted.inputs ?? {};
    const ran = await runHere(
      { workspace: made, github, event, inputs, ...wanted.step, ...more },
      wanted.patience,
    );
    expect([github.refused, github.mistakes, ran.strangeCommands]).toEqual([[], [], []]);
    expect(ran.log + ran.summary).not.toContain('secret-token');
    return ran;
  };
  return { ran: await again(), github, scenario, again };
}

/** The one comment of ours. */
export function onlyComment({ state }: Github): Comment {
  expect(state.comments).toHaveLength(1);
  return state.comments[0] as Comment;
}

/** Ends what the tests of a file started. */
export function endAfterEach(): void {
  afterEach(async () => {
    await Promise.all(open.splice(0).map((scenario) => scenario.end()));
  });
}
