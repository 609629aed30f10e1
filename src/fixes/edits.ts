import type {
  Compared,
  Edit,
  Environment,
  Finding,
  Place,
  PlacedDeclaration,
  Service,
  Tree,
} from '../model.js';
import { followingText } from './version-text.js';

/** What edits are made of: everything that was declared, the files, and which environments may change. */
export interface Ground {
  readonly declarations: readonly PlacedDeclaration[];
  readonly services: readonly Service[];
  readonly tree: Tree;
  readonly move: readonly Compared[];
}

const fixable: ReadonlySet<string> = new Set(['version-differs', 'runtime-differs']);

/** The findings, with the exact replacements that close them wherever one line does and it is certain. */
export function withEdits(findings: readonly Finding[], ground: Ground): Finding[] {
  const wanted = findings.map((finding) => (fixable.has(finding.rule) ? wantedBy(finding, ground) : []));
  const disputed = disputedPlaces(wanted.flat());
  return findings.map((finding, index) => {
    const edits = (wanted[index] ?? []).filter((edit) => !disputed.has(placeKey(edit)));
    return edits.length > 0 ? { ...finding, edits } : finding;
  });
}

function wantedBy(finding: Finding, ground: Ground): Edit[] {
  const { environments, state } = finding;
  // Where production is not known, nobody can say which side is right.
  const moving = environments.filter((one) => isMoved(one, ground));
  if (state === 'allowed' || !environments.includes('prod') || moving.length !== 1) return [];
  const staying: readonly Compared[] = moving[0] === 'prod' ? ['dev', 'ci'] : ['prod'];
  const places = [finding.at, ...finding.related];
  // A line may serve several programs: it can follow production only where all of theirs agree.
  const referenceOf = ({ at }: PlacedDeclaration) =>
    ground.services
      .filter((service) => of(service, moving, finding).some((one) => isAt(one, at)))
      .flatMap((service) => of(service, staying, finding).filter((one) => one.version !== null));
  const edits = ground.services.flatMap((service) => {
    const mine = of(service, moving, finding).filter((one) => places.some((place) => isAt(one, place)));
    return mine.flatMap((one) => editOf(one, referenceOf(one), ground) ?? []);
  });
  return [...new Map(edits.map((edit) => [placeKey(edit), edit])).values()];
}

const compared: readonly Compared[] = ['dev', 'ci', 'prod'];

const isMoved = (environment: Environment, { move }: Ground): boolean =>
  environment !== 'other' && move.includes(environment);

const of = (
  service: Service,
  environments: readonly Environment[],
  { engines }: Finding,
): readonly PlacedDeclaration[] =>
  compared
    .filter((environment) => environments.includes(environment))
    .flatMap((environment) => service[environment])
    .filter((one) => engines.includes(one.engine));

const isAt = ({ at }: PlacedDeclaration, { file, line }: Place): boolean =>
  at.file === file && at.line === line;

function editOf(
  mine: PlacedDeclaration,
  reference: readonly PlacedDeclaration[],
  ground: Ground,
): Edit | null {
  const texts = reference.map((other) => other.engine === mine.engine && followingText(mine, other));
  const [first] = texts;
  if (!first || texts.some((text) => !text || text.after !== first.after)) return null;
  if (isShared(mine, ground)) return null;
  const { file, line } = mine.at;
  const content = ground.tree.text(file)?.split('\n')[line - 1];
  const start = content === undefined ? null : columnOf(content, mine);
  if (content === undefined || start === null) return null;
  const edit = { file, line, column: start + first.offset + 1, before: first.before, after: first.after };
  return content.startsWith(edit.before, edit.column - 1) ? quoted(edit, content) : null;
}

/** Whether the line also stands for an environment that must not change. */
function isShared(mine: PlacedDeclaration, { declarations, move }: Ground): boolean {
  return declarations.some(
    (one) =>
      one.environment !== 'other' &&
      !move.includes(one.environment) &&
      [one.at, ...one.related].some((place) => isAt(mine, place)),
  );
}

/** Where the declared text begins in its line; null where it stands there twice or not at all. */
function columnOf(content: string, { declared, at }: PlacedDeclaration): number | null {
  if (at.column !== undefined && content.startsWith(declared, at.column - 1)) return at.column - 1;
  const start = content.indexOf(declared);
  return start >= 0 && content.indexOf(declared, start + 1) < 0 ? start : null;
}

// YAML takes an unquoted 3.10 for the number 3.1.
function quoted(edit: Edit, content: string): Edit {
  const [before, after] = [
    content.slice(0, edit.column - 1),
    content.slice(edit.column - 1 + edit.before.length),
  ];
  const isBare =
    /\.ya?ml$/.test(edit.file) && /(?:[:[,]|-) *$/.test(before) && /^ *(?:$|[\r#,\]}])/.test(after);
  return isBare && /^\d+\.\d*0$/.test(edit.after) ? { ...edit, after: `"${edit.after}"` } : edit;
}

const placeKey = ({ file, line, column }: Edit): string => `${file}\0${line}\0${column}`;

/** Places that two findings want to change in different ways. */
function disputedPlaces(edits: readonly Edit[]): ReadonlySet<string> {
  const first = new Map<string, string>();
  const disputed = new Set<string>();
  for (const edit of edits) {
    const key = placeKey(edit);
    if ((first.get(key) ?? edit.after) !== edit.after) disputed.add(key);
    first.set(key, edit.after);
  }
  return disputed;
}
