import type { Compared, Declaration, Environment, Statement } from '../model.js';

/** A declaration of one section, profile or file that is for an environment. */
export interface SectionDeclaration {
  readonly environment: Environment;
  readonly because: string;
  readonly declaration: Declaration;
}

const compared: readonly Compared[] = ['dev', 'ci', 'prod'];

/**
 * Puts together what several sections take from one line (an anchor, a default): declared once for all where all of
 * dev, CI and production have it, else once for each.
 */
export function heldOnce(sections: readonly SectionDeclaration[]): Declaration[] {
  const groups = new Map<string, SectionDeclaration[]>();
  for (const one of sections) {
    const { role, name, engine, at } = one.declaration;
    const key = [role, name ?? '', engine, at.file, at.line].join('\0');
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => {
    const says = new Map(group.map(({ environment, because }) => [environment, { environment, because }]));
    const [first] = group;
    if (!first) return [];
    const everywhere = compared.every((environment) => says.has(environment));
    const statements = everywhere ? [null] : [...says.values()];
    return statements.map((one) => ({ ...first.declaration, says: one }));
  });
}

/** Where something holds that these environments replace by their own: everywhere else. */
export function heldExcept(
  replaced: ReadonlySet<Environment>,
  because: string,
): readonly (Statement | null)[] {
  if (!compared.some((environment) => replaced.has(environment))) return [null];
  return compared
    .filter((environment) => !replaced.has(environment))
    .map((environment) => ({ environment, because }));
}
