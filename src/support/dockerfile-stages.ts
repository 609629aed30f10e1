import { sameBoundary } from '../catalog/engines.js';
import type { Declaration, Statement } from '../model.js';
import { declare } from './declare.js';
import type { Stage } from './dockerfile.js';

/** Runtimes that a distribution installs in whatever version it carries, by the name of the package. */
const packages: ReadonlyMap<string, string> = new Map([
  ['nodejs', 'node'],
  ['python3', 'python'],
  ['ruby', 'ruby'],
]);

/** The runtimes that stages install by a package without a version, out of the engines that are asked for. */
export function unversionedRuntimes(
  stages: readonly Stage[],
  engines: ReadonlySet<string>,
  file: string,
): Declaration[] {
  const found = new Map<string, Declaration>();
  for (const { instructions } of stages)
    for (const { keyword, lines } of instructions) {
      if (keyword !== 'RUN' || !lines.some(({ text }) => /\b(?:add|install)\b/.test(text))) continue;
      for (const { line, text } of lines)
        for (const word of text.split(/\s+/)) {
          const engine = packages.get(word);
          if (!engine || !engines.has(engine) || found.has(engine)) continue;
          const at = { file, line };
          found.set(engine, declare({ role: 'runtime', engine, pin: 'floating', declared: word, at }));
        }
    }
  return [...found.values()];
}

const says: Statement = { environment: 'other', because: 'this stage only builds what another one runs' };

/**
 * The runtimes of stages that only build, where another stage runs what they built on the same engine in a version
 * that behaves differently or that nobody chose; each names the line that it differs from.
 */
export function builtOnAnother(own: readonly Declaration[], behind: readonly Declaration[]): Declaration[] {
  return behind.flatMap((builder) => {
    const runs = own.find(({ engine }) => engine === builder.engine);
    if (!runs || builder.version === null || runs.version === builder.version) return [];
    const differs = sameBoundary(runs.engine, runs.version, builder.version) === 'differs';
    return differs || runs.pin === 'floating' ? [{ ...builder, says, related: [runs.at] }] : [];
  });
}
