import { identifyManaged } from '../catalog/managed.js';
import type { Declaration, EnvironmentKey, Reader, SourceFile } from '../model.js';
import { declare } from '../support/declare.js';
import { declareManaged } from '../support/declare-managed.js';
import { at, items, type Node, text } from '../support/node.js';
import { declareSettings } from '../support/setting-declarations.js';
import { leadingVersion } from '../support/versions.js';
import { wrongType } from '../support/wrong-type.js';
import { parseYaml } from '../support/yaml.js';

/** A Render blueprint: https://render.com/docs/blueprint-spec */
export const render: Reader = {
  id: 'render',
  title: 'Render blueprint',
  spec: 'https://render.com/docs/blueprint-spec',
  files: ['**/render.yaml', '**/render.yml'],
  usually: 'prod',
  mentions: /^(?:services|databases|projects|envVarGroups)\s*:/m,
  read: (file) => {
    const [blueprint] = parseYaml(file.text);
    const groups = [
      blueprint ?? null,
      ...items(at(blueprint, 'projects')).flatMap((project) => items(at(project, 'environments'))),
    ];
    const databases = groups
      .flatMap((group) => items(at(group, 'databases')))
      .map((one) => database(one, file));
    const services = groups.flatMap((group) => items(at(group, 'services')));
    const stores = services.flatMap((one) => keyValue(one, file));
    const variables = services.map((service) => ({
      file: file.path,
      name: text(at(service, 'name')),
      says: null,
      variables: items(at(service, 'envVars')).flatMap((item) => variable(item)),
    }));
    const started = [...databases, ...stores];
    return {
      declarations: [
        ...started,
        ...declareSettings(variables, started),
        ...services.flatMap((one) => runtime(one, file)),
      ],
      keys: services.flatMap((one) => keysOf(one, file)),
      notices: (['databases', 'services'] as const).flatMap((key) =>
        wrongType(at(blueprint, key), 'list', key, file.path),
      ),
    };
  },
};

function database(one: Node, file: SourceFile): Declaration {
  const chosen = at(one, 'postgresMajorVersion');
  const version = leadingVersion(text(chosen) ?? '');
  const name = at(one, 'name');
  return declare({
    role: 'database',
    engine: 'postgresql',
    flavour: 'render',
    version,
    declared: version ? `postgresMajorVersion: ${version}` : 'databases',
    at: { file: file.path, line: (chosen ?? name ?? one).line },
    name: text(name),
  });
}

/** `keyvalue`, once `redis`, is Valkey 8 for new instances and Redis 6 for old ones, which no blueprint tells. */
function keyValue(one: Node, file: SourceFile): Declaration[] {
  const type = at(one, 'type');
  if (!['keyvalue', 'redis'].includes(text(type) ?? '')) return [];
  const identity = identifyManaged(text(type) === 'redis' ? 'redis' : 'valkey', null, 'render');
  if (!identity || !type) return [];
  return [
    declareManaged(identity, {
      declared: `type: ${text(type)}`,
      at: { file: file.path, line: type.line },
      name: text(at(one, 'name')),
    }),
  ];
}

const versionKeys: Readonly<Record<string, string>> = {
  NODE_VERSION: 'node',
  PYTHON_VERSION: 'python',
  RUBY_VERSION: 'ruby',
  ELIXIR_VERSION: 'elixir',
  ERLANG_VERSION: 'erlang',
  GO_VERSION: 'go',
  BUN_VERSION: 'bun',
};

/** Render builds with the version that these variables name (https://render.com/docs/language-support). */
function runtime(service: Node, file: SourceFile): Declaration[] {
  return items(at(service, 'envVars')).flatMap((item) => {
    const engine = new Map(Object.entries(versionKeys)).get(text(at(item, 'key')) ?? '');
    const value = at(item, 'value');
    const version = leadingVersion(text(value) ?? '');
    if (!engine || !version || !value) return [];
    const declared = `${text(at(item, 'key'))} ${version}`;
    return [
      declare({
        role: 'runtime',
        engine,
        version,
        declared,
        at: { file: file.path, line: value.line },
        name: text(at(service, 'name')),
      }),
    ];
  });
}

function variable(item: Node) {
  const [key, value] = [text(at(item, 'key')), at(item, 'value') ?? referred(item)];
  const line = at(item, 'value')?.line ?? at(item, 'key')?.line ?? item.line;
  return key && value ? [{ key, value: text(value) ?? schemeOf(item), line }] : [];
}

/** The connection of a database or store of this blueprint; its other properties are parts of one. */
function referred(item: Node): Node | null {
  const source = at(item, 'fromDatabase') ?? at(item, 'fromService');
  return text(at(source, 'property')) === 'connectionString' ? source : null;
}

const schemeOf = (item: Node): string => {
  const isStore = ['keyvalue', 'redis'].includes(text(at(item, 'fromService', 'type')) ?? '');
  return at(item, 'fromDatabase') ? 'postgresql://render' : isStore ? 'redis://render' : '';
};

function keysOf(service: Node, file: SourceFile): EnvironmentKey[] {
  return items(at(service, 'envVars')).flatMap((item) => {
    const key = at(item, 'key');
    const name = text(key);
    if (!key || !name) return [];
    return [
      {
        key: name,
        at: { file: file.path, line: key.line },
        says: null,
        how: text(at(item, 'sync')) === 'false' ? 'required' : 'defined',
      } as const,
    ];
  });
}
