// The catalogue's claims as sides that can be run: which engine, which version, which statement, which result.
import { versionsOf } from './engines.mjs';

/** A claim's sides, each with every engine and version that it should hold on. */
export async function sidesOf(behaviour) {
  const { probe } = behaviour;
  if (!probe) return [];
  const sides = [];
  for (const side of ['left', 'right'])
    if (probe[side])
      for (const target of await wanted(behaviour, side))
        sides.push({ behaviour, side, statement: probe[side], ...target });
  return sides;
}

async function wanted(behaviour, side) {
  // A step lies between two versions; those that start here may lie further apart.
  if (behaviour.kind === 'step')
    return [
      { engine: behaviour.engine, version: side === 'left' ? `≤${behaviour.from}` : `≥${behaviour.to}` },
    ];
  if (behaviour.kind !== 'pair') return [{ engine: behaviour.engine, version: null }];
  const id = behaviour[side];
  const others = behaviour.instead === side ? behaviour.others : [];
  return [...(await releases(id, behaviour)), ...others.map((engine) => otherEngine(engine, behaviour))];
}

// PostgreSQL: a difference should hold for the releases that people run, not only for the newest. Others: for the
// release that the claim speaks of, where it does.
async function releases(id, { ran = '' }) {
  const here = await versionsOf(id);
  if (id === 'postgresql') {
    const majors = here.filter((major) => Number(major) >= 15);
    return [...new Set([majors[0] ?? null, majors.at(-1) ?? null])].map((version) => ({
      engine: id,
      version,
    }));
  }
  const spoken = new RegExp(`\\b${id} (\\d[\\d.]*)`).exec(ran)?.[1] ?? '';
  const version = here.find((one) => spoken === one || spoken.startsWith(`${one}.`)) ?? null;
  return [{ engine: id, version }];
}

// Another product says the same in other words, where the claim has none for it.
function otherEngine(engine, { second, instead, probe }) {
  const [, on] = new RegExp(`^${engine} (.+)$`).exec(second?.on ?? '') ?? [];
  if (!on) return { engine, version: null, wording: false };
  return { engine, version: on, statement: { ...probe[instead], gives: second.gives } };
}
