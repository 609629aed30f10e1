import { engines } from '../catalog/engines.js';
import { identifyPlan } from '../catalog/managed.js';
import type { Declaration, Reader, SourceFile } from '../model.js';
import { declare } from '../support/declare.js';
import { at, entries, items, type Node, text } from '../support/node.js';
import { parseYaml } from '../support/yaml.js';

/** An application manifest of Cloud Foundry: https://docs.cloudfoundry.org/devguide/deploy-apps/manifest-attributes.html */
export const cloudFoundry: Reader = {
  id: 'cloud-foundry',
  title: 'Cloud Foundry manifest',
  spec: 'https://docs.cloudfoundry.org/devguide/deploy-apps/manifest-attributes.html',
  files: ['**/manifest.{yml,yaml}', '**/manifest-*.{yml,yaml}', '**/manifests/*.{yml,yaml}'],
  usually: 'prod',
  mentions: /^applications\s*:/m,
  read: (file) => {
    const applications = parseYaml(file.text).flatMap((document) => items(at(document, 'applications')));
    return {
      declarations: applications.flatMap((application) =>
        items(at(application, 'services')).flatMap((one) => service(one, file)),
      ),
      keys: applications.flatMap((application) =>
        entries(at(application, 'env')).map(({ key, line }) => ({
          key,
          at: { file: file.path, line },
          says: null,
          how: 'defined' as const,
        })),
      ),
    };
  },
};

/**
 * A manifest binds services by the name of their instance, which by habit says what it is: only a whole word that is
 * an engine counts (`notify-api-redis-v70` is Redis 7.0), and a version only where the word behind it starts with v.
 */
function service(item: Node, file: SourceFile): Declaration[] {
  const node = item.kind === 'scalar' ? item : at(item, 'name');
  const name = text(node);
  const known = name && node && nameOf(name.toLowerCase());
  if (!known) return [];
  const { role, engine, version, flavour } = known;
  return [
    declare({
      role,
      engine,
      version,
      flavour,
      declared: name,
      at: { file: file.path, line: node.line },
      name,
    }),
  ];
}

function nameOf(name: string) {
  const words = name.replaceAll(/\(\([^()]*\)\)/g, '').split(/[^a-z0-9]+/);
  for (const [index, word] of words.entries()) {
    const identity = habits.get(word) ?? identifyPlan(word, 'cloud-foundry');
    if (identity)
      return {
        role: identity.role,
        engine: identity.engine,
        flavour: 'cloud-foundry',
        version: versionWord(words[index + 1]),
      };
  }
  return null;
}

const versionWord = (word = ''): string | null => {
  const digits = /^v(\d)(\d)?$/.exec(word);
  return digits ? [digits[1], digits[2]].filter(Boolean).join('.') : null;
};

const of = (id: string) => engines.find((engine) => engine.id === id);
/** What brokers call what they provide: RDS is PostgreSQL in the marketplaces that use these names. */
const habits = new Map(
  [
    ['rds', 'postgresql'],
    ['bucket', 's3'],
    ['s3', 's3'],
    ['ses', 'ses'],
    ['sns', 'sns'],
    ['sqs', 'sqs'],
    ['redis', 'redis'],
    ['rabbitmq', 'rabbitmq'],
    ['mysql', 'mysql'],
    ['opensearch', 'opensearch'],
    ['elasticsearch', 'elasticsearch'],
  ].flatMap(([word, id]) => {
    const engine = of(id ?? '');
    return word && engine ? [[word, { role: engine.role, engine: engine.id }] as const] : [];
  }),
);
