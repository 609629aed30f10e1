import { identifyManaged } from '../catalog/managed.js';
import type { Declaration, Reader, SourceFile } from '../model.js';
import { cloudFormationServices } from '../support/cloudformation.js';
import { declare } from '../support/declare.js';
import { declareManaged } from '../support/declare-managed.js';
import { at, entries, items, type Node, text } from '../support/node.js';
import { declareSettings } from '../support/setting-declarations.js';
import { parseYaml } from '../support/yaml.js';

/** An environment of AWS Elastic Beanstalk: https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/ebextensions.html */
export const elasticBeanstalk: Reader = {
  id: 'elastic-beanstalk',
  title: 'Elastic Beanstalk environment',
  spec: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/ebextensions.html',
  files: [
    '**/.ebextensions/**/*.{config,yml,yaml}',
    '**/.elasticbeanstalk/config.{yml,yaml,global.yml}',
    '**/.elasticbeanstalk/saved_configs/*.{cfg.yml,yml}',
  ],
  usually: 'prod',
  mentions: /option_settings|OptionSettings|Resources|default_platform|PlatformArn/,
  read: (file) => {
    const [document] = parseYaml(file.text);
    const options = [
      ...optionsOf(at(document, 'option_settings')),
      ...optionsOf(at(document, 'OptionSettings')),
    ];
    const variables = options
      .filter(({ namespace }) => namespace === 'aws:elasticbeanstalk:application:environment')
      .map(({ option, value }) => ({ key: option, value: text(value) ?? '', line: value.line }));
    const started = [
      ...database(options, file),
      ...cloudFormationServices(at(document, 'Resources'), at(document, 'Parameters'), file.path),
    ];
    return {
      declarations: [
        ...started,
        ...declareSettings([{ file: file.path, name: null, says: null, variables }], started),
        ...[at(document, 'global', 'default_platform'), at(document, 'Platform', 'PlatformArn')].flatMap(
          (node) => platform(node, file),
        ),
      ],
      keys: variables.map(({ key, line }) => ({
        key,
        at: { file: file.path, line },
        says: null,
        how: 'defined' as const,
      })),
    };
  },
};

interface Option {
  readonly namespace: string;
  readonly option: string;
  readonly value: Node;
}

/** A list of namespace, name and value, or a map of namespaces. */
function optionsOf(node: Node | null): Option[] {
  const listed = items(node).flatMap((item) => {
    const value = at(item, 'value');
    const option = text(at(item, 'option_name')) ?? '';
    return value ? [{ namespace: text(at(item, 'namespace')) ?? '', option, value }] : [];
  });
  const mapped = entries(node).flatMap((namespace) =>
    entries(namespace.value).map(({ key, value }) => ({ namespace: namespace.key, option: key, value })),
  );
  return [...listed, ...mapped];
}

/** The database that the environment brings along: without an engine it is MySQL, as its documentation says. */
function database(options: readonly Option[], file: SourceFile): Declaration[] {
  const own = options.filter(({ namespace }) => namespace === 'aws:rds:dbinstance');
  const value = (name: string) => own.find(({ option }) => option === name)?.value ?? null;
  const [engine, version] = [value('DBEngine'), value('DBEngineVersion')];
  const [first] = own;
  if (!first || text(value('HasCoupledDatabase')) === 'false') return [];
  const identity = identifyManaged(text(engine) ?? 'mysql', text(version), 'rds');
  if (!identity) return [];
  const where = version ?? engine ?? first.value;
  const declared = [`DBEngine: ${text(engine) ?? 'not set'}`, text(version)].filter(Boolean).join(' ');
  return [declareManaged(identity, { declared, at: { file: file.path, line: where.line } })];
}

const languages: ReadonlyMap<string, string> = new Map([
  ['node.js', 'node'],
  ['python', 'python'],
  ['php', 'php'],
  ['ruby', 'ruby'],
  ['go', 'go'],
  ['corretto', 'java'],
  ['java', 'java'],
  ['.net', 'dotnet'],
]);

/** "Python 3.11 running on 64bit Amazon Linux 2023", "node.js-18", "arn:…:platform/Corretto 17 running on …/4.2.0". */
function platform(node: Node | null, file: SourceFile): Declaration[] {
  const written = (text(node) ?? '').replace(/^arn:.*:platform\//, '');
  const [, name = '', version = ''] =
    /^([A-Za-z.]{2,12})[ -](\d{1,3}(?:\.\d{1,3})?)(?=$|[ -])/.exec(written) ?? [];
  const engine = languages.get(name.toLowerCase());
  return engine && node
    ? [
        declare({
          role: 'runtime',
          engine,
          version,
          declared: `${name} ${version}`,
          at: { file: file.path, line: node.line },
        }),
      ]
    : [];
}
