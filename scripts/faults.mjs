// Puts every fault of the stand-in for GitHub at every request of every course, once and for good, and says what goes
// wrong: npm run compile && node scripts/faults.mjs [part of a course's name]
import { courses, track, trialsOf } from '../lib/__tests__/fault-trials.js';

const [part = ''] = process.argv.slice(2);
let tried = 0;
let failed = 0;

for (const [name, course] of Object.entries(courses)) {
  if (!name.includes(part)) continue;
  const found = await track(course);
  process.stdout.write(`${name}: ${found.requests.length} requests\n`);
  for (const times of [1, Number.POSITIVE_INFINITY])
    for (const trial of trialsOf(found, times)) {
      tried++;
      const wrong = await found.attempt(trial);
      if (wrong.length === 0) continue;
      failed++;
      const often = times === 1 ? 'once' : 'from there on';
      process.stdout.write(
        `  ${trial.kind} at ${found.requests[trial.at]}, ${often}:\n    ${wrong.join('\n    ')}\n`,
      );
    }
  await found.end();
}

process.stdout.write(`${tried} pairs of a fault and a request tried, ${failed} with something wrong.\n`);
process.exitCode = failed > 0 ? 1 : 0;
