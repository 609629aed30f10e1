import type { Notice, Tree } from '../model.js';
import { parseHcl } from './hcl.js';
import type { Attribute, Block, HclFile } from './hcl-syntax.js';
import { directoryOf, fileNameOf } from './path.js';
import { plainText, refuseConflict } from './plain-text.js';
import { terragruntCall } from './terragrunt.js';
import { Unreadable } from './unreadable.js';

/** A piece of syntax and the file it stands in. */
export interface Located<Syntax> {
  readonly file: string;
  readonly node: Syntax;
}

/** A folder of `.tf` files: what Terraform calls a module. */
export interface Directory {
  readonly path: string;
  readonly variables: ReadonlyMap<string, Located<Block>>;
  readonly locals: ReadonlyMap<string, Located<Attribute>>;
  readonly outputs: ReadonlyMap<string, Located<Block>>;
  /** Resources by `type.name`, data sources by `data.type.name`. */
  readonly addresses: ReadonlyMap<string, Located<Block>>;
  /** Every resource block, also those that share an address. */
  readonly resources: readonly Located<Block>[];
  readonly calls: readonly Located<Block>[];
}

export interface Folders {
  readonly directories: ReadonlyMap<string, Directory>;
  readonly notices: readonly Notice[];
}

const installed = /(?:^|\/)\.terraform\//;

/** Every folder of the tree with Terraform's files in it, and what of them could not be read. */
export function readFolders(tree: Tree): Folders {
  const notices: Notice[] = [];
  const byFolder = new Map<string, Located<HclFile>[]>();
  for (const file of tree.list(['**/*.tf', '**/*.tofu'])) {
    if (installed.test(file)) continue;
    const node = readHcl(tree, file, notices);
    const folder = directoryOf(file);
    if (!node) continue;
    const files = byFolder.get(folder) ?? [];
    files.push({ file, node });
    byFolder.set(folder, files);
  }
  for (const file of tree.list(['**/terragrunt.hcl'])) {
    const node = byFolder.has(directoryOf(file)) ? null : readHcl(tree, file, notices);
    const call = node && terragruntCall(node.body, fileNameOf(directoryOf(file)));
    if (node && call) {
      const body = { attributes: [], blocks: [call], broken: node.body.broken };
      byFolder.set(directoryOf(file), [{ file, node: { body, problems: [] } }]);
    }
  }
  const directories = [...byFolder].map(([path, files]) => [path, directoryFrom(path, files)] as const);
  return { directories: new Map(directories), notices };
}

/** A file in Terraform's language, or null; what is wrong with it is added to the notices. */
export function readHcl(tree: Tree, file: string, notices: Notice[]): HclFile | null {
  const text = tree.text(file);
  if (text === null) return null;
  try {
    refuseConflict(plainText(text));
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    notices.push(unread(file, error.message, error.line));
    return null;
  }
  const read = parseHcl(text);
  const [first] = read.problems;
  if (first) notices.push(partly(file, read, first));
  return read;
}

function partly(file: string, { body, problems }: HclFile, first: HclFile['problems'][number]): Notice {
  if (body.blocks.length === 0 && body.attributes.length === 0) return unread(file, first.what, first.line);
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  return {
    text: `a part was not read as Terraform: ${first.what}${more}`,
    at: { file, line: first.line },
    unread: false,
  };
}

const unread = (file: string, what: string, line: number): Notice => ({
  text: `not read as Terraform: ${what}`,
  at: { file, line },
  unread: true,
});

function directoryFrom(path: string, files: readonly Located<HclFile>[]): Directory {
  const all = files.flatMap(({ file, node }) => node.body.blocks.map((block) => ({ file, node: block })));
  const ofType = (type: string) => all.filter(({ node }) => node.type === type);
  const byName = (type: string) => firstOf(ofType(type).map((one) => [one.node.labels[0] ?? '', one]));
  const resources = ofType('resource').filter(({ node }) => node.labels.length === 2);
  return {
    path,
    variables: byName('variable'),
    outputs: byName('output'),
    locals: firstOf(
      ofType('locals').flatMap(({ file, node }) =>
        node.body.attributes.map((attribute) => [attribute.name, { file, node: attribute }] as const),
      ),
    ),
    addresses: firstOf([
      ...resources.map((one) => [one.node.labels.join('.'), one] as const),
      ...ofType('data').map((one) => [`data.${one.node.labels.join('.')}`, one] as const),
    ]),
    resources,
    calls: ofType('module'),
  };
}

/** A map in which the first of several of one name counts. */
function firstOf<One>(pairs: readonly (readonly [string, One])[]): Map<string, One> {
  return new Map([...pairs].reverse());
}
