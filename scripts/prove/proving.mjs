// Runs claims, a few at a time, and says of each what came out.
import { agrees, essence } from './compare.mjs';
import { americanLocale } from './engines/locales.mjs';
import { engine } from './engines.mjs';
import { sidesOf } from './facts.mjs';
import { notHere } from './not-here.mjs';
import { runProgram } from './programs.mjs';
import { scenarios } from './scenarios.mjs';

const atOnce = 4;

/** Every claim with its sides: `seen` and whether it agrees, or why it was not run. */
export async function proveAll(behaviours, { only, must, id }) {
  const claims = await Promise.all(
    behaviours
      .filter((behaviour) => !id || behaviour.id.includes(id))
      .map(async (behaviour) => ({ behaviour, sides: await sidesOf(behaviour) })),
  );
  const chosen = claims.filter(
    ({ behaviour, sides }) =>
      !only || (sides.length > 0 && enginesOf(behaviour, sides).every((one) => only.includes(one))),
  );
  const work = chosen.map((claim, index) => ({ ...claim, index }));
  const outcomes = [];
  const worker = async () => {
    for (let next = work.shift(); next; next = work.shift())
      outcomes[next.index] = { behaviour: next.behaviour, sides: await inTurn(next.sides, must) };
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return outcomes;
}

const enginesOf = (behaviour, sides) => {
  const needed = scenarios[behaviour.id]?.engines ?? [];
  return [...new Set([...sides.map((side) => side.engine), ...needed])];
};

async function inTurn(sides, must) {
  const results = [];
  for (const side of sides) results.push(await runSide(side, must));
  return results;
}

async function runSide(side, must) {
  const { statement } = side;
  try {
    const { on, seen } = await perform(side);
    return {
      ...side,
      on,
      seen: essence(seen).join('\n'),
      agrees: agrees(statement.gives, seen, side.wording),
    };
  } catch (error) {
    const absent = error.notHere && !must.includes(error.engine);
    return { ...side, [absent ? 'skipped' : 'failed']: error.message };
  }
}

/** What a side gives, and on which engine it ran. */
async function perform({ behaviour, side, engine: id, version, statement }) {
  const scenario = scenarios[behaviour.id]?.[side];
  if (scenario) return scenario({ engine, behaviour, version });
  if (statement.language === 'words')
    throw notHere('its probe is a procedure that no program here carries out');
  if (['sql', 'redis', 'memcached'].includes(statement.language)) {
    const handle = await engine(id, version, await settingsFor(id, behaviour, statement));
    return { on: `${handle.engine} ${handle.version}`, seen: await handle.run(statement.run) };
  }
  return runProgram(statement, id, version);
}

// Sorting by a locale of the C library takes one that is compiled; machines differ in which they have.
async function settingsFor(id, { note = '' }, { run: text }) {
  // Which options of its URL a claim on H2 speaks of is in its note.
  const options = /MODE=\S+/.exec(note)?.[0];
  if (id === 'h2') return options ? { options: `;${options}` } : {};
  return text.includes('"en_US.utf8"') ? { environment: { LOCPATH: await americanLocale() } } : {};
}
