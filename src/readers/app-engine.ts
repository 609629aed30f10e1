import { identifyManaged } from '../catalog/managed.js';
import type { Declaration, Reader, SourceFile } from '../model.js';
import { declare } from '../support/declare.js';
import { declareManaged } from '../support/declare-managed.js';
import { at, entries, type Node, text } from '../support/node.js';
import { declareSettings } from '../support/setting-declarations.js';
import { leadingVersion } from '../support/versions.js';
import { parseYaml } from '../support/yaml.js';

/** A service of Google App Engine: https://cloud.google.com/appengine/docs/standard/reference/app-yaml */
export const appEngine: Reader = {
  id: 'app-engine',
  title: 'Google App Engine service',
  spec: 'https://cloud.google.com/appengine/docs/standard/reference/app-yaml',
  files: ['**/app.{yaml,yml}', '**/app[-_.]*.{yaml,yml}', '**/*[-_.]app.{yaml,yml}'],
  usually: 'prod',
  mentions: /^runtime[ \t]*:/m,
  read: (file) => {
    const [service] = parseYaml(file.text);
    const runtime = at(service, 'runtime');
    if (text(runtime) === null || at(service, 'apiVersion')) return {};
    const variables = entries(at(service, 'env_variables')).map(({ key, value, line }) => ({
      key,
      value: text(value) ?? '',
      line,
    }));
    const databases = cloudSql(at(service, 'beta_settings', 'cloud_sql_instances'), file);
    const name = text(at(service, 'service'));
    return {
      declarations: [
        ...databases,
        ...declareSettings([{ file: file.path, name, says: null, variables }], databases),
        ...runtimeOf(runtime, at(service, 'runtime_config', 'runtime_version'), file),
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

const ports: ReadonlyMap<string, string> = new Map([
  ['5432', 'postgres'],
  ['3306', 'mysql'],
  ['1433', 'sqlserver'],
]);

/** `project:region:instance=tcp:5432`: without a port nothing tells the engine. */
function cloudSql(node: Node | null, file: SourceFile): Declaration[] {
  return (text(node) ?? '').split(',', 20).flatMap((instance) => {
    const [, name = '', port = ''] =
      /^\s*[\w.-]{1,99}:[\w-]{1,40}:([\w-]{1,99})=tcp:(?:[\d.]{1,15}:)?(\d{1,5})\s*$/.exec(instance) ?? [];
    const identity = identifyManaged(ports.get(port) ?? '', null, 'cloud-sql');
    return identity && node
      ? [
          declareManaged(identity, {
            declared: `cloud_sql_instances =tcp:${port}`,
            at: { file: file.path, line: node.line },
            name,
          }),
        ]
      : [];
  });
}

const dotted = new Set(['python', 'php', 'ruby', 'go']);

/** `python312`, `nodejs22`, `go122`, `java21`; the flexible environment says the version apart. */
function runtimeOf(node: Node | null, chosen: Node | null, file: SourceFile): Declaration[] {
  const written = text(node) ?? '';
  const [, kind = '', digits = ''] = /^(python|nodejs|go|java|php|ruby|dotnet)(\d{0,3})$/.exec(written) ?? [];
  const version = leadingVersion(text(chosen) ?? '') ?? (dotted.has(kind) ? withDot(digits) : digits);
  if (!node || kind === '' || version === '') return [];
  const where = chosen ?? node;
  return [
    declare({
      role: 'runtime',
      engine: kind === 'nodejs' ? 'node' : kind,
      version,
      declared: chosen ? `${written} ${text(chosen)}` : written,
      at: { file: file.path, line: where.line },
    }),
  ];
}

const withDot = (digits: string): string =>
  digits.length < 2 ? digits : `${digits.slice(0, 1)}.${digits.slice(1)}`;
