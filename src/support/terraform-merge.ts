import type { Declaration, Place, Statement } from '../model.js';
import { directoryOf } from './path.js';
import { namedApart, type Rooted } from './terraform-apart.js';
import { type Draft, others, spelled } from './terraform-declarations.js';
import type { Stage } from './terraform-scope.js';

/**
 * One declaration for each line and what it says: several deployments may share it. Production comes first: what it
 * uses too is its own, a line that only other deployments use is theirs.
 */
export function mergeDrafts(drafts: readonly Draft[]): Declaration[] {
  const main = drafts.filter(({ stage }) => stage.environment !== 'other');
  const mainBlocks = new Set(main.map(({ block }) => block));
  const mainVersions = new Set(main.map(versionKey));
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts) {
    if (draft.uses && draft.stage.environment === 'other' && mainBlocks.has(draft.block)) continue;
    const { at, role, engine, version, pin } = draft.declaration;
    const key = [spelled(at), role, engine, version, pin].join('\0');
    const group = groups.get(key) ?? [];
    group.push(draft);
    groups.set(key, group);
  }
  return namedApart([...groups.values()].map((group) => merged(group, mainVersions)));
}

const versionKey = ({ block, declaration }: Draft): string =>
  [block, declaration.engine, declaration.version].join('\0');

function merged(group: readonly Draft[], mainVersions: ReadonlySet<string>): Rooted {
  const [first] = [...group].sort((a, b) => rank(a.stage) - rank(b.stage));
  const { declaration } = first as Draft;
  const related = others(
    declaration.at,
    group.flatMap((one) => one.declaration.related),
  );
  const names = new Set(group.map((one) => one.declaration.name));
  const name = names.size > 1 ? (first as Draft).plainName : declaration.name;
  const roots = new Set(group.map((one) => one.root));
  return {
    declaration: { ...declaration, name, related, says: statement(first as Draft, mainVersions) },
    root: roots.size === 1 ? (first as Draft).root : null,
  };
}

const rank = ({ environment }: Stage): number => (environment === 'prod' ? 0 : environment === null ? 1 : 2);

function statement(draft: Draft, mainVersions: ReadonlySet<string>): Statement | null {
  const { at } = draft.declaration;
  const said = statementAt(at, draft);
  // A default that production replaces by the same value is its value all the same.
  const isDefault = !at.file.includes('.tfvars') && mainVersions.has(versionKey(draft));
  return said?.environment === 'other' && isDefault ? null : said;
}

/** What a deployment says about a line; a folder's name alone says it only for lines of other folders. */
export function statementAt(
  at: Place,
  { stage, root }: { readonly stage: Stage; readonly root: string },
): Statement | null {
  const { environment, because, stated } = stage;
  return !environment || (!stated && directoryOf(at.file) === root) ? null : { environment, because };
}
