import { identifyManaged } from '../catalog/managed.js';
import type { Declaration, Reader, SourceFile } from '../model.js';
import { declareManaged } from '../support/declare-managed.js';
import { at, items, type Node, text } from '../support/node.js';
import { leadingVersion } from '../support/versions.js';
import { parseYaml } from '../support/yaml.js';

/** A DigitalOcean App Platform specification: https://docs.digitalocean.com/products/app-platform/reference/app-spec/ */
export const digitaloceanApp: Reader = {
  id: 'digitalocean-app',
  title: 'DigitalOcean app',
  spec: 'https://docs.digitalocean.com/products/app-platform/reference/app-spec/',
  files: ['**/.do/*.{yml,yaml}', '**/app.{yml,yaml}', '**/digitalocean*.{yml,yaml}'],
  usually: 'prod',
  mentions: /^[ \t]*databases[ \t]*:/m,
  read: (file) => {
    const [document] = parseYaml(file.text);
    const specification = at(document, 'spec') ?? document;
    return { declarations: items(at(specification, 'databases')).flatMap((one) => database(one, file)) };
  },
};

/** `engine` is PG unless it says otherwise. */
function database(one: Node, file: SourceFile): Declaration[] {
  const engine = at(one, 'engine');
  const chosen = at(one, 'version');
  const version = leadingVersion(text(chosen) ?? '');
  const identity = identifyManaged((text(engine) ?? 'pg').toLowerCase(), version, 'digitalocean');
  if (!identity) return [];
  const where = (version ? chosen : engine) ?? at(one, 'name') ?? one;
  const declared = [text(engine) ?? 'databases', version].filter(Boolean).join(' ');
  return [
    declareManaged(identity, {
      declared,
      at: { file: file.path, line: where.line },
      name: text(at(one, 'name')),
    }),
  ];
}
