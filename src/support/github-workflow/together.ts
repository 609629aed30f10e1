import type { Declaration, EnvironmentKey, Notice, Reading } from '../../model.js';
import { keysOf } from './evidence.js';
import type { FinishedJob } from './finish.js';
import { mergeLegs } from './legs.js';

/** What the jobs of one file say together. */
export function together(jobs: readonly FinishedJob[]): Reading {
  const all = declarationsOf(jobs);
  // A database that is only named in a URL is the one that another job of the workflow starts.
  const hasDatabase = all.some(({ role, unlessSet }) => role === 'database' && unlessSet === null);
  return {
    declarations: all.filter(({ role, unlessSet }) => !(hasDatabase && role === 'database' && unlessSet)),
    uses: jobs.flatMap(({ reading }) => reading.uses),
    jobs: distinct(
      jobs.flatMap(({ reading }) => reading.jobs),
      (job) => `${job.name} ${job.purpose} ${job.at.file}:${job.at.line}`,
    ),
    keys: keysTogether(jobs),
    notices: distinct(
      jobs.flatMap(({ reading }) => reading.notices),
      (notice: Notice) => `${notice.text} ${notice.at.file}:${notice.at.line}`,
    ),
  };
}

/** A job that is called several times, with other versions or engines, is one job with a matrix. */
function declarationsOf(jobs: readonly FinishedJob[]): Declaration[] {
  const calls = new Map<string, FinishedJob[]>();
  for (const finished of jobs) {
    const { at: place } = finished.job;
    const key = `${place.file}:${place.line} ${finished.says?.environment}`;
    calls.set(key, [...(calls.get(key) ?? []), finished]);
  }
  return [...calls.values()].flatMap((same) => {
    const legs = same.map(({ slotted }) => slotted);
    return mergeLegs(legs, `job ${same[0]?.job.id}`).map(({ declaration }) => declaration);
  });
}

/** A variable of the whole workflow is one of its tests where it has any. */
function keysTogether(jobs: readonly FinishedJob[]): EnvironmentKey[] {
  const testsFirst = [...jobs].sort(
    (a, b) => Number(b.purpose.purpose === 'test') - Number(a.purpose.purpose === 'test'),
  );
  const keys = testsFirst.flatMap(({ environments, says, reading }) => [
    ...keysOf(environments, says),
    ...reading.keys,
  ]);
  return distinct(keys, ({ key, at: place }) => `${key} ${place.file}:${place.line}`);
}

function distinct<T>(list: readonly T[], name: (one: T) => string): T[] {
  const found = new Map<string, T>();
  for (const one of list) if (!found.has(name(one))) found.set(name(one), one);
  return [...found.values()];
}
