import type { Declaration, Notice, Place, Reading, Tree } from '../../model.js';
import { nothingCollected, type Slotted } from '../github-workflow/collected.js';
import type { Environment } from '../github-workflow/environment.js';
import { type FinishedJob, finishJob } from '../github-workflow/finish.js';
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
export const mostLegs = 50;
/** Nor does a file have more jobs. */
export const mostJobs = 300;

/** Without a word about it, jobs run for every change. */
const triggers: ReadonlySet<string> = new Set(['push']);

/** What jobs declare, start and put to use, in the light of what each is for. */
export function readCiJobs(jobs: readonly CiJob[], tree: Tree): Reading {
  return together(
    jobs.slice(0, mostJobs).map((job) => {
      const { group } = job;
      const walks = new Map<string, Walked>();
      const legs = job.legs.slice(0, mostLegs).map((leg) => collectedLeg(leg, job, tree, walks));
      const names = { workflow: group?.names ?? [], group: group?.kind ?? 'pipeline', triggers };
      const finished = finishJob({ ...job, off: false, legs, cut: job.legs.length > mostLegs }, names, tree);
      return { ...finished, slotted: settledServers(finished, tree) };
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

/**
 * A server that a script starts without a version is the one that the job has beside it. Where a variable carries the
 * version, the line of the variable is the one to change.
 */
function settledServers({ job, slotted, environments }: FinishedJob, tree: Tree): Slotted[] {
  const beside = new Set(job.legs.flatMap(({ collected }) => collected.declarations.map(({ slot }) => slot)));
  const engines = new Set(
    slotted.flatMap(({ slot, declaration }) => (beside.has(slot) ? declaration.engine : [])),
  );
  return slotted.flatMap(({ slot, declaration }) => {
    if (beside.has(slot)) return [{ slot, declaration }];
    const { pin, engine } = declaration;
    if (pin === 'undeclared' && engines.has(engine)) return [];
    return [{ slot, declaration: atVariable(declaration, environments, tree) }];
  });
}

function atVariable(declaration: Declaration, environments: readonly Environment[], tree: Tree): Declaration {
  const { version, at: place, related } = declaration;
  const lineAt = ({ file, line }: Place): string => tree.text(file)?.split('\n', line)[line - 1] ?? '';
  if (version === null || lineAt(place).includes(version)) return declaration;
  for (const environment of environments)
    for (const { value, at: variable } of environment.values())
      if (value.coerceString().includes(version) && lineAt(variable).includes(version))
        return { ...declaration, at: variable, related: [place, ...related] };
  return declaration;
}
