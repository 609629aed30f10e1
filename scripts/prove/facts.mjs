// The catalogue's claims as sides that can be run: which engine, which version, which statement, which result.
import { versionsOf } from './engines.mjs';

/** A claim's sides, each with every engine and version that it should hold on. */
export async function sidesOf(behaviour) {
  const { probe } = behaviour;
  if (!probe) return [];
  const sides = [];
  for (const side of ['left', 'right'])
    if (probe[side])
      for (const { engine, version } of await wanted(behaviour, side))
        sides.push({ behaviour, side, engine, version, statement: probe[side] });
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
  return [...(await releases(id)), ...others.map((engine) => ({ engine, version: null }))];
}

// A difference between two engines should hold for the releases that people run, not only for the newest.
async function releases(id) {
  if (id !== 'postgresql') return [{ engine: id, version: null }];
  const majors = (await versionsOf(id)).filter((major) => Number(major) >= 15);
  return [...new Set([majors[0] ?? null, majors.at(-1) ?? null])].map((version) => ({ engine: id, version }));
}
