import type { Declaration, Place, PlacedDeclaration } from '../model.js';

/**
 * A service that CI starts from a file of others is declared twice: by that file's line and by the step that starts
 * it, because either can be what a fix has to change, and only the step shows that CI runs it at all.
 */
export function whereStarted(one: PlacedDeclaration): PlacedDeclaration[] {
  const [step] = one.related;
  const started = one.environment === 'ci' && one.role !== 'runtime' && !isOfCi(one.at.file);
  return started && step && isOfCi(step.file) ? [{ ...one, at: step, related: [one.at] }] : [];
}

const isOfCi = (file: string): boolean =>
  /^\.github\/|^\.circleci\/|(?:^|\/)\.gitlab-ci|(?:^|\/)\.travis\.yml$|azure-pipelines|^\.woodpecker|^\.drone/.test(
    file,
  );

/** Two ways can lead to one line (two jobs start one compose file): it is one declaration with several reasons. */
export function once(declarations: readonly PlacedDeclaration[]): PlacedDeclaration[] {
  const seen = new Map<string, PlacedDeclaration>();
  for (const one of declarations) {
    const { environment, at, role, engine, version, name } = one;
    const key = [environment, at.file, at.line, at.column ?? '', role, engine, version, name].join('\0');
    const before = seen.get(key);
    seen.set(key, before ? { ...before, related: joined(before, one) } : one);
  }
  return [...seen.values()];
}

function joined(a: Declaration, b: Declaration): readonly Place[] {
  const have = new Set(a.related.map((place) => `${place.file}:${place.line}`));
  return [...a.related, ...b.related.filter((place) => !have.has(`${place.file}:${place.line}`))];
}
