import type { Notice, Place, Reading, Tree } from '../../model.js';
import { nothingCollected, type Slotted } from '../github-workflow/collected.js';
import type { Environment } from '../github-workflow/environment.js';
import { finishJob } from '../github-workflow/finish.js';
import { type Leg, walkOnce } from '../github-workflow/job.js';
import { together } from '../github-workflow/together.js';
import type { Script, Walked } from '../started-services.js';

/** What one leg of a job is made of. */
export interface CiLeg {
  readonly declarations: readonly Slotted[];
  readonly scripts: readonly Script[];
  readonly environment: Environment;
  readonly notices?: readonly Notice[];
}

/** A job of any system of continuous integration. */
export interface CiJob {
  readonly id: string;
  readonly name: string | null;
  readonly at: Place;
  /** What it belongs to, with what its format calls that: the stage "deploy". */
  readonly group?: { readonly kind: string; readonly names: readonly string[] };
  /** Where it deploys to; undefined where it names none, null where the name is only known when it runs. */
  readonly target?: string | null;
  readonly legs: readonly CiLeg[];
}

/** More legs than this no job is looked at in. */
export const mostLegs = 100;

/** Without a word about it, jobs run for every change. */
const triggers: ReadonlySet<string> = new Set(['push']);

/** What jobs declare, start and put to use, in the light of what each is for. */
export function readCiJobs(jobs: readonly CiJob[], tree: Tree): Reading {
  return together(
    jobs.map((job) => {
      const { group } = job;
      const walks = new Map<string, Walked>();
      const legs = job.legs.slice(0, mostLegs).map((leg) => collectedLeg(leg, job, tree, walks));
      const names = { workflow: group?.names ?? [], group: group?.kind ?? 'pipeline', triggers };
      return finishJob({ ...job, off: false, legs, cut: job.legs.length > mostLegs }, names, tree);
    }),
  );
}

function collectedLeg(leg: CiLeg, { target }: CiJob, tree: Tree, walks: Map<string, Walked>): Leg {
  const collected = nothingCollected();
  collected.declarations.push(...leg.declarations);
  collected.scripts.push(...leg.scripts);
  collected.environments.push(leg.environment);
  collected.notices.push(...(leg.notices ?? []));
  return { collected, walked: walkOnce(collected, tree, walks), environment: target };
}
