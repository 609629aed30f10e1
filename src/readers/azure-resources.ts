import { azureResource, identifyAzure } from '../catalog/azure-resources.js';
import { identifyManaged } from '../catalog/managed.js';
import type { Declaration, Place, Reader, SourceFile, Tree } from '../model.js';
import { type BicepBlock, type BicepFile, type BicepValue, readBicep } from '../support/bicep.js';
import { isDeployed } from '../support/bicep-modules.js';
import { declareManaged } from '../support/declare-managed.js';
import { parseJson } from '../support/json.js';
import { at, entries, items, type Node, text } from '../support/node.js';
import { directoryOf, resolvePath } from '../support/path.js';
import { plainText, refuseConflict } from '../support/plain-text.js';

/** Azure's resources in Bicep or in a template of its resource manager: https://learn.microsoft.com/azure/templates/ */
export const azureResources: Reader = {
  id: 'azure-resources',
  title: 'Azure resources (Bicep, ARM)',
  spec: 'https://learn.microsoft.com/azure/azure-resource-manager/bicep/file',
  files: [
    '**/*.bicep',
    '**/{azuredeploy,mainTemplate,azure*,template,arm*}.json',
    '**/{arm,arm-templates}/**/*.json',
  ],
  usually: 'prod',
  mentions: /^[ \t]*(?:resource|module)[ \t]+\w+[ \t]+'|deploymentTemplate\.json/m,
  read: (file, tree) => ({
    declarations: file.path.endsWith('.json')
      ? ofTemplate(file)
      : isDeployed(file.path, tree)
        ? ofBicep(file, tree)
        : [],
  }),
};

function ofBicep(file: SourceFile, tree: Tree): Declaration[] {
  refuseConflict(plainText(file.text));
  const read = readBicep(file.text);
  return read.blocks.flatMap((block) => {
    const known = declaration(block, block.keyword === 'module' ? 'params' : 'properties', read, file.path);
    return known ?? ofModule(block, read, file.path, tree);
  });
}

/** Null where the block is nothing that the catalogue knows. */
function declaration(
  block: BicepBlock,
  under: string,
  file: BicepFile,
  path: string,
  given: Given = new Map(),
): Declaration[] | null {
  const type = azureResource(block.source);
  if (!type) return null;
  if (block.existing || /Replica/i.test(block.values.get(`${under}.createMode`)?.text ?? '')) return [];
  const written = type.versionIn.flatMap((key) => block.values.get(`${under}.${key}`) ?? [])[0];
  const found = written && resolved(written, file, path, given);
  const kind = block.values.get('kind');
  const asked = kind && resolved(kind, file, path, given);
  // An account of Cosmos DB speaks MongoDB's language or its own: what is not known is not said.
  const speaks = type.terraform === 'azurerm_cosmosdb_account' && kind;
  if (speaks && !asked) return [];
  const identity =
    speaks && asked?.text === 'MongoDB'
      ? identifyManaged(
          'mongodb',
          block.values.get('properties.apiProperties.serverVersion')?.text ?? null,
          'cosmosdb',
        )
      : identifyAzure(type, found?.text ?? null);
  if (!identity) return [];
  const line = { file: path, line: written?.line ?? block.line };
  const where = found?.at ?? (speaks ? asked?.at : null) ?? line;
  const isElsewhere = where.file !== line.file || where.line !== line.line;
  return [
    declareManaged(identity, {
      declared: [block.source.split('@', 1)[0], identity.version].filter(Boolean).join(' '),
      at: where,
      related: isElsewhere ? [line] : [],
      name: block.name,
      ...(written && !identity.version ? { pin: 'unresolved' as const } : {}),
    }),
  ];
}

/** What a module is given, with the line of the call. */
type Given = ReadonlyMap<string, { readonly text: string; readonly at: Place }>;

function resolved(value: BicepValue, file: BicepFile, path: string, given: Given) {
  if (value.text !== null) return { text: value.text, at: { file: path, line: value.line } };
  const name = /^\w{1,100}$/.test(value.code) ? value.code : '';
  const known = file.names.get(name);
  return given.get(name) ?? (known?.text ? { text: known.text, at: { file: path, line: known.line } } : null);
}

/** A module of the repository whose resources get their version from this call: the call says it. */
function ofModule(block: BicepBlock, file: BicepFile, path: string, tree: Tree): Declaration[] {
  const target = block.keyword === 'module' ? resolvePath(directoryOf(path), block.source) : null;
  const source = target?.endsWith('.bicep') ? tree.text(target) : null;
  if (!target || source === null) return [];
  const given = new Map(
    [...block.values].flatMap(([key, value]) => {
      const name = /^params\.(\w+)$/.exec(key)?.[1];
      const found = name ? resolved(value, file, path, new Map()) : null;
      return name && found ? [[name, found] as const] : [];
    }),
  );
  const module = readBicep(source);
  return module.blocks
    .flatMap((one) => declaration(one, 'properties', module, target, given) ?? [])
    .filter((one) => one.at.file === path);
}

/** A template in JSON; what an expression computes (`[parameters('version')]`) is its parameter's default or unknown. */
function ofTemplate(file: SourceFile): Declaration[] {
  const template = parseJson(file.text);
  const list = at(template, 'resources');
  const resources = list?.kind === 'map' ? entries(list).map(({ value }) => value) : items(list);
  return resources.flatMap((one) => {
    const type = at(one, 'type');
    const known = azureResource(text(type) ?? '');
    if (!known || !type) return [];
    const written = known.versionIn.flatMap((key) => at(one, 'properties', key) ?? [])[0] ?? null;
    const value = parameter(written, template);
    const identity = identifyAzure(known, text(value));
    return identity
      ? [
          declareManaged(identity, {
            declared: [text(type), identity.version].filter(Boolean).join(' '),
            at: { file: file.path, line: ((identity.version ? value : written) ?? type).line },
            ...(written && !identity.version ? { pin: 'unresolved' as const } : {}),
          }),
        ]
      : [];
  });
}

function parameter(node: Node | null, template: Node): Node | null {
  const name = /^\[parameters\('(\w{1,100})'\)\]$/.exec(text(node) ?? '')?.[1];
  return name ? at(template, 'parameters', name, 'defaultValue') : node;
}
