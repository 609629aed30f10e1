import { identifyResource } from '../catalog/managed.js';
import { isOperational, moduleService, planInput, versionInput } from '../catalog/terraform-modules.js';
import {
  partsOfServices,
  type ServiceAttributes,
  terraformServices,
} from '../catalog/terraform-resources.js';
import type { Notice } from '../model.js';
import { attribute, type Block } from './hcl-syntax.js';
import type { Directory, Located } from './terraform-files.js';
import { localSource, scopesOf } from './terraform-instances.js';
import { nameOf, plainNameOf, purposeWords, wordsOf } from './terraform-names.js';
import { attributeText, attributeValue } from './terraform-references.js';
import { type Instance, placeOf, type Scope } from './terraform-scope.js';
import { type Service, serviceOf, unknownEngine } from './terraform-services.js';
import { truthOf } from './terraform-values.js';

/** A service of one deployment, and the block that makes it. */
export interface Found {
  readonly service: Service;
  readonly block: Located<Block>;
  readonly scope: Scope;
  readonly name: string;
  /** What several on one line have in common. */
  readonly plainName: string;
}

/** The services that the blocks of a module make in one deployment. */
export function servicesIn(
  instance: Instance,
  directories: ReadonlyMap<string, Directory>,
  notices: Notice[],
): Found[] {
  const { resources, calls, path } = instance.directory;
  const foreignCalls = calls.filter(({ node }) => !directories.has(localSource(node, path) ?? '\0'));
  return [...resources, ...foreignCalls].flatMap((block) => {
    const kind = kindOf(block);
    if (!kind) return [];
    return scopesOf(block, instance).flatMap((scope) => found(block, kind, scope, notices));
  });
}

/** What to read of a block: attributes, or nothing but its type; null where it is no service. */
function kindOf({ node }: Located<Block>): ServiceAttributes | string | null {
  if (node.type === 'module') {
    const source = attribute(node.body, 'source')?.value;
    const service = source?.kind === 'literal' ? moduleService(source.text) : null;
    return service && 'type' in service ? service.type : service && withInputs(service, node);
  }
  const type = node.labels[0] ?? '';
  return terraformServices.get(type) ?? (partsOfServices.has(type) || !identifyResource(type) ? null : type);
}

/** A module names its inputs as it likes: those that look like a version or a plan are read. */
function withInputs(service: ServiceAttributes, { body }: Block): ServiceAttributes {
  const inputs = body.attributes.map(({ name }) => name);
  const versions = inputs.filter((name) => versionInput.test(name));
  const settings = inputs.filter((name) => /(?:^|_)(?:params|parameters|config|settings)$/.test(name));
  return {
    ...service,
    versionIn: [
      ...['engine_version', 'major_engine_version'].filter((name) => versions.includes(name)),
      ...versions.filter((name) => !/^(?:major_)?engine_version$/.test(name)),
      ...settings.flatMap((name) =>
        ['engineVersion', 'engine_version', 'version'].map((key) => `${name}.${key}`),
      ),
    ],
    plan: inputs.filter((name) => planInput.test(name)),
  };
}

function found(
  block: Located<Block>,
  kind: ServiceAttributes | string,
  scope: Scope,
  notices: Notice[],
): Found[] {
  if (isSwitchedOff(block, scope)) return [];
  const service = typeof kind === 'string' ? byType(kind) : serviceOf(block, kind, scope);
  if (service === unknownEngine) {
    const what = block.node.labels.join('.');
    notices.push({
      text: `the engine of ${what} is only known at run time`,
      at: placeOf(block),
      unread: false,
    });
    return [];
  }
  if (!service || isOperational(service.engine, wordsAround(block, scope), placeWordsOf(block))) return [];
  return [{ service, block, scope, name: nameOf(block, scope), plainName: plainNameOf(block, scope) }];
}

/** Modules have no reliable `count`: many take a switch instead. */
function isSwitchedOff(block: Located<Block>, scope: Scope): boolean {
  if (block.node.type !== 'module') return false;
  return block.node.body.attributes
    .filter(({ name }) =>
      /^(?:create|enabled|create_(?:cluster|db_instance|bucket|table|replication_group))$/.test(name),
    )
    .some(({ name }) => truthOf(attributeValue(block, name, scope) ?? { kind: 'unknown' }) === false);
}

function byType(type: string): Service | null {
  const identity = identifyResource(type);
  if (!identity) return null;
  return { ...identity, pin: 'undeclared', told: null };
}

/** The words that its own names and the names of its module have. */
function wordsAround(block: Located<Block>, scope: Scope): string[] {
  const own = ['bucket', 'name', 'bucket_name'].map((name) => attributeText(block, name, scope) ?? '');
  return [...purposeWords(block, scope), ...own.flatMap(wordsOf)];
}

/** The words of the file and its folder. */
function placeWordsOf({ file }: Located<Block>): string[] {
  const [name = '', folder = ''] = file.split('/').reverse();
  return [...wordsOf(name), ...wordsOf(folder)];
}
