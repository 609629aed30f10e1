// What the proof tells a person, and what it leaves in docs/proofs.json for the pages that show behaviours.
import { readFileSync, writeFileSync } from 'node:fs';
import { digest } from './claim.mjs';

const file = new URL('../../docs/proofs.json', import.meta.url);
const print = (text) => process.stdout.write(`${text}\n`);

/** Prints contradictions and counts; whether nothing was contradicted. */
export function report(outcomes, { verbose }) {
  const verdicts = outcomes.map(verdict);
  const wrong = outcomes.flatMap(({ sides }) => sides.filter((side) => side.agrees === false));
  for (const side of wrong) print(contradiction(side));
  const failed = failures(outcomes);
  for (const [message, ids] of failed)
    print(`COULD NOT RUN ${ids.join(', ')}\n  ${message.replaceAll('\n', '\n  ')}`);
  if (verbose)
    for (const one of verdicts) if (one.why) print(`${one.state.padEnd(11)} ${one.id}: ${one.why}`);
  print(countsByGroup(outcomes, verdicts));
  print(
    `${count(verdicts, 'proved')} proved on both sides, ${count(verdicts, 'one side')} on one, ` +
      `${count(verdicts, 'source')} taken from their sources, ${new Set(wrong.map((one) => one.behaviour.id)).size} contradicted.`,
  );
  print(`Ran on ${enginesUsed(outcomes).join(', ') || 'nothing'}.`);
  return wrong.length === 0 && failed.size === 0;
}

/** What should have run and did not, with the behaviours that it kept from being proved. */
function failures(outcomes) {
  const found = new Map();
  for (const { behaviour, sides } of outcomes)
    for (const { failed } of sides)
      if (failed) found.set(failed, [...(found.get(failed) ?? []), behaviour.id]);
  return found;
}

const count = (verdicts, state) => verdicts.filter((one) => one.state === state).length;

function contradiction({ behaviour, side, on, statement, seen }) {
  const indent = (text) => text.split('\n').join('\n             ');
  return [
    `CONTRADICTED ${behaviour.id} (${side})`,
    `  on         ${on}`,
    `  statement  ${indent(statement.run)}`,
    `  claimed    ${indent(statement.gives)}`,
    `  seen       ${indent(seen)}`,
  ].join('\n');
}

/** What the run says about one claim. */
export function verdict({ behaviour, sides }) {
  const { id, probe } = behaviour;
  const ran = sides.filter((side) => side.on);
  const on = [...new Set(ran.map((side) => side.on))];
  if (sides.some((side) => side.agrees === false)) return { id, state: 'contradicted', on };
  const proved = ['left', 'right'].filter((name) => ran.some((side) => side.side === name));
  if (proved.length === 2) return { id, state: 'proved', on, digest: digest(behaviour) };
  const skipped = sides.find((side) => side.skipped && !proved.includes(side.side))?.skipped;
  const why = skipped ?? (probe ? 'its other side has no probe' : 'it has no probe');
  if (proved.length === 1) return { id, state: 'one side', on, digest: digest(behaviour), why };
  return { id, state: 'source', on: [], why };
}

const enginesUsed = (outcomes) =>
  [...new Set(outcomes.flatMap(({ sides }) => sides.map((side) => side.on).filter(Boolean)))].sort((a, b) =>
    a.localeCompare(b, 'en', { numeric: true }),
  );

function countsByGroup(outcomes, verdicts) {
  const groups = grouped(outcomes.map(({ behaviour }) => group(behaviour)));
  return [...groups]
    .map(([name, indexes]) => {
      const mine = indexes.map((i) => verdicts[i]);
      const cells = ['proved', 'one side', 'source'].map((state) => String(count(mine, state)).padStart(4));
      return `  ${name.padEnd(28)}${cells.join('')}`;
    })
    .join('\n');
}

function grouped(names) {
  const groups = new Map();
  for (const [i, name] of names.entries()) groups.set(name, [...(groups.get(name) ?? []), i]);
  return groups;
}

const group = (behaviour) =>
  behaviour.kind === 'pair'
    ? `${behaviour.left} - ${behaviour.right}`
    : `${behaviour.engine} ${behaviour.kind}s`;

/** Keeps the result; the date moves only where the result does. */
export async function write(outcomes) {
  const before = JSON.parse(readOr('{}'));
  const facts = Object.fromEntries(
    outcomes
      .map(verdict)
      .sort((a, b) => a.id.localeCompare(b.id))
      .map(({ id, state, on, digest: claim, why }) => [
        id,
        { state, ...(on.length > 0 && { on }), ...(claim && { claim }), ...(why && { why }) },
      ]),
  );
  const same = JSON.stringify(before.facts) === JSON.stringify(facts);
  const date = same ? before.date : new Date().toISOString().slice(0, 10);
  writeFileSync(file, `${JSON.stringify({ date, engines: enginesUsed(outcomes), facts }, null, 1)}\n`);
}

function readOr(otherwise) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return otherwise;
  }
}
