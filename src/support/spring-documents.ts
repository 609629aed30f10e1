import type { Environment, SourceFile, Statement } from '../model.js';
import { entries, type Node, text, texts } from './node.js';
import { fileNameOf } from './path.js';
import { type Properties, type Property, plainKey, propertyValue, readProperties } from './properties.js';
import { environmentOfName } from './settings-words.js';
import { parseYaml } from './yaml.js';

/** One document of an application's configuration, and when it holds: null where it always does. */
export interface SpringDocument {
  readonly properties: Properties;
  readonly says: readonly (Statement | null)[];
}

/** The documents of application*.yaml and application*.properties with the profiles that they are for. */
export function springDocuments(file: SourceFile): SpringDocument[] {
  const all = /\.properties$/.test(file.path) ? readProperties(file.text) : yamlDocuments(file.text);
  return all
    .flatMap((properties) => byQuarkusProfile(properties))
    .map((properties) => ({
      properties: properties.own,
      says: statements(file.path, properties),
    }));
}

interface Divided {
  readonly own: Properties;
  readonly profile: string | null;
}

/** Quarkus writes the profile before the key: `%test.quarkus.datasource.db-kind`. */
function byQuarkusProfile(properties: Properties): Divided[] {
  const groups = new Map<string | null, Property[]>();
  for (const one of properties) {
    const [, profile, key] = /^%(\w+)\.(.*)$/.exec(one.key) ?? [];
    const group = groups.get(profile ?? null) ?? [];
    groups.set(profile ?? null, group);
    group.push(key ? { ...one, key } : one);
  }
  return [...groups].map(([profile, own]) => ({ own, profile }));
}

function statements(path: string, { own, profile }: Divided): readonly (Statement | null)[] {
  if (/(?:^|\/)(?:test|it|integrationtest|integration-test)\/resources\//i.test(path))
    return [{ environment: 'ci', because: 'it lies in the resources of tests' }];
  const inName = /^(?:application|bootstrap)-(.+)\.\w+$/.exec(fileNameOf(path))?.[1];
  const activated = own.find(
    ({ key }) => key === 'spring.config.activate.onprofile' || key === 'spring.profiles',
  );
  const written = profile ?? inName ?? (activated ? propertyValue(activated.value).text : null);
  return written === null || written === 'default' ? [null] : environmentsOf(written);
}

/** "prod", "dev | test", "!production". */
function environmentsOf(profiles: string): readonly Statement[] {
  const because = `profile ${profiles.slice(0, 60)} is for it`;
  if (/^!\w+$/.test(profiles)) {
    const not = environmentOfName(profiles);
    const others = (['dev', 'ci', 'prod'] as const).filter((environment) => environment !== not);
    return others.map((environment) => ({ environment, because }));
  }
  const named = profiles.split(/[\s|,&()]+/).filter((word) => word !== '' && !word.startsWith('!'));
  const known = new Set<Environment>(named.map((word) => environmentOfName(word) ?? 'other'));
  return [...known].map((environment) => ({ environment, because }));
}

function yamlDocuments(source: string): Properties[] {
  return parseYaml(source).map((root) => flattened(root, '', 0));
}

function flattened(node: Node, prefix: string, depth: number): Property[] {
  if (depth > 12) return [];
  const own = node.kind === 'list' ? texts(node).join(',') : text(node);
  if (own !== null && prefix !== '') return [{ key: prefix, value: own, line: node.line }];
  return entries(node).flatMap(({ key, value }) => {
    const plain = plainKey(key.replace(/^"|"$/g, ''));
    return flattened(value, prefix === '' ? plain : `${prefix}.${plain}`, depth + 1);
  });
}
