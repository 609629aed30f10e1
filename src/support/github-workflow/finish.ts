import type { Job, Notice, Reading, Statement, Tree, Use } from '../../model.js';
import { declareStarted, type Walked } from '../started-services.js';
import type { Slotted } from './collected.js';
import { usesOf } from './deploys.js';
import type { Environment } from './environment.js';
import { declareSettings } from './evidence.js';
import type { Leg, ReadJob } from './job.js';
import { asAlternatives, mergeLegs, withoutEchoes } from './legs.js';
import { type Evidence, type Purpose, purposeOf, statementOf } from './purpose.js';

/** A job whose purpose is known. */
export interface FinishedJob {
  readonly job: ReadJob;
  readonly purpose: Purpose;
  readonly says: Statement | null;
  /** What it declares, by the place in the job that it fills. */
  readonly slotted: readonly Slotted[];
  /** Everything else. */
  readonly reading: Omit<Required<Reading>, 'declarations'>;
  readonly environments: readonly Environment[];
}

/** Names and triggers that a job has from its workflow and from those that call it. */
export interface JobNames {
  readonly workflow: readonly string[];
  readonly group?: string;
  readonly triggers: ReadonlySet<string>;
}

/** Judges what a job is for, and declares what it starts in that light. */
export function finishJob(job: ReadJob, names: JobNames, tree: Tree): FinishedJob {
  const { legs } = job;
  const walks = [...new Set(legs.map(({ walked }) => walked))];
  const purpose = purposeOf(evidenceOf(job, names, walks));
  const off = `the job ${job.name ?? job.id} is switched off by "if: false"`;
  const says: Statement | null = job.off ? { environment: 'other', because: off } : statementOf(purpose);
  const uses = purpose.target && !job.off ? deployed(legs, walks, purpose, tree) : [];
  const started = startedOnce(legs, seldom(purpose), tree, purpose.purpose === 'deploy');
  const readings = [...new Set(started)].map(({ reading }) => reading);
  const settles = purpose.purpose === 'test' && !job.off;
  const inLegs = legs.map((leg, i) => {
    const own = [...leg.collected.declarations, ...(started[i]?.declarations ?? [])];
    return settles ? [...own, ...settingsOf(leg, own)] : own;
  });
  return {
    job,
    purpose,
    says,
    slotted: merged(job, inLegs).map(({ slot, declaration }) => ({
      slot,
      declaration: { ...declaration, says: job.off ? says : (declaration.says ?? says) },
    })),
    environments: legs.flatMap(({ collected }) => collected.environments),
    reading: {
      jobs: job.off ? [] : jobsOf(job, purpose),
      keys: readings.flatMap(({ keys }) => keys.map((key) => ({ ...key, says: key.says ?? says }))),
      uses: [...uses, ...readings.flatMap((reading) => reading.uses)],
      notices: [...readings.flatMap(({ notices }) => notices), ...noticesOf(job)],
    },
  };
}

/** A deployment that tests too is both. */
function jobsOf({ name, id, at }: ReadJob, { purpose, alsoRuns }: Purpose): Job[] {
  const purposes = alsoRuns ? [purpose, 'test' as const] : [purpose];
  return purposes.map((one) => ({ name: name ?? id, purpose: one, at }));
}

function evidenceOf({ id, name, legs }: ReadJob, names: JobNames, walks: readonly Walked[]): Evidence {
  return {
    ...names,
    id,
    name,
    environments: legs.flatMap(({ environment }) => (environment === undefined ? [] : [environment])),
    commands: walks.slice(0, 8).flatMap(({ commands }) => commands),
    actions: [...new Set(legs.flatMap(({ collected }) => collected.actions))],
    serves: legs.some(serves),
  };
}

function merged({ id, legs }: ReadJob, inLegs: readonly (readonly Slotted[])[]): Slotted[] {
  const alternative = `job ${id}`;
  const beside = new Set(
    legs.flatMap(({ collected }) => collected.declarations.map(({ declaration }) => declaration.engine)),
  );
  return asAlternatives(withoutEchoes(mergeLegs(inLegs, alternative)), beside, alternative);
}

/** A compose project that a job starts, but never for a change, is what that job checks: no change is tested with it. */
function seldom({ purpose, label, onChanges }: Purpose): Statement | null {
  if (purpose !== 'test' || onChanges) return null;
  const because = `${label} checks that project now and then: no change is tested with it`;
  return { environment: 'other', because };
}

/** What the variables of a leg say, beside the servers that it starts. */
function settingsOf({ collected }: Leg, own: readonly Slotted[]): Slotted[] {
  const hasDatabase = own.some(({ declaration }) => declaration.role === 'database');
  return declareSettings(collected.environments, { says: null, hasDatabase }).map((declaration) => ({
    slot: `setting ${declaration.role} ${declaration.declared} ${declaration.at.file}:${declaration.at.line}`,
    declaration,
  }));
}

const serves = ({ collected, walked }: Leg): boolean =>
  collected.projects.length > 0 ||
  collected.declarations.some(({ declaration }) => declaration.role !== 'runtime') ||
  walked.starts.some(({ sure }) => sure);

function noticesOf({ legs, cut, id, at }: ReadJob): Notice[] {
  const text = `the matrix of the job ${id} has more legs than were looked at`;
  return [
    ...legs.flatMap(({ collected }) => collected.notices),
    ...(cut ? [{ text, at, unread: false }] : []),
  ];
}

interface StartedInLeg {
  readonly declarations: readonly Slotted[];
  readonly reading: Required<Reading>;
}

/** What the scripts of each leg start; legs that run the same share the answer. A deployment starts nothing here. */
function startedOnce(
  legs: readonly Leg[],
  projectsSay: Statement | null,
  tree: Tree,
  isDeployment: boolean,
): StartedInLeg[] {
  const known = new Map<string, StartedInLeg>();
  const numbers = new Map<Walked, number>();
  return legs.map(({ collected, walked }) => {
    const present = new Set(collected.declarations.map(({ declaration }) => declaration.engine));
    const number = numbers.get(walked) ?? numbers.size;
    numbers.set(walked, number);
    const projects = collected.projects.map(({ request, at }) => [request, [...request.variables], at]);
    const key = JSON.stringify([number, [...present], projects]);
    const before = known.get(key);
    if (before) return before;
    const starts = [...walked.starts, ...collected.projects];
    const sources = isDeployment ? { ...walked, starts: [], installed: [] } : { ...walked, starts };
    const reading = declareStarted(sources, tree, { says: null, projectsSay, present });
    const answer = {
      reading,
      declarations: reading.declarations.map((declaration) => ({
        slot: `${declaration.at.file}:${declaration.at.line} ${declaration.name ?? ''}`,
        declaration,
      })),
    };
    known.set(key, answer);
    return answer;
  });
}

function deployed(legs: readonly Leg[], walks: readonly Walked[], purpose: Purpose, tree: Tree): Use[] {
  const { target, label } = purpose;
  if (target === null) return [];
  return usesOf(
    {
      environment: target,
      because: `${label} deploys it`,
      commands: walks.flatMap(({ commands }) => commands),
      remote: legs.flatMap(({ collected }) => collected.remote),
      named: legs.flatMap(({ collected }) => collected.named),
    },
    tree,
  );
}
