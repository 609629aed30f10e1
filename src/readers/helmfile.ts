import type { Declaration, Reader, Tree } from '../model.js';
import { declareInstall, inlineLayer, layersAt, localChart } from '../support/helm-install.js';
import { statedByNamespace } from '../support/kubernetes-statement.js';
import { at, items, type Node, text } from '../support/node.js';
import { directoryOf } from '../support/path.js';
import { parseTemplatedYaml } from '../support/templated-yaml.js';

/** Helmfiles: releases of charts with their values, in one file. */
export const helmfile: Reader = {
  id: 'helmfile',
  title: 'helmfile',
  spec: 'https://helmfile.readthedocs.io/en/latest/configuration/',
  files: [
    '**/helmfile*.{yaml,yml}',
    '**/helmfile*.{yaml,yml}.gotmpl',
    '**/helmfile.d/*.{yaml,yml}',
    '**/helmfile.d/*.{yaml,yml}.gotmpl',
  ],
  usually: 'prod',
  mentions: /^releases[ \t]*:/m,
  read(file, tree) {
    const parts = parseTemplatedYaml(file.text);
    const repositories = new Map(
      parts
        .flatMap((part) => items(at(part, 'repositories')))
        .map((one) => [text(at(one, 'name')), text(at(one, 'url'))]),
    );
    const releases = parts.flatMap((part) => items(at(part, 'releases')));
    return {
      declarations: releases
        .filter((release) => text(at(release, 'installed')) !== 'false')
        .flatMap((release) => declareOne(release, repositories, file.path, tree)),
    };
  },
};

function declareOne(
  release: Node,
  repositories: ReadonlyMap<string | null, string | null>,
  file: string,
  tree: Tree,
): readonly Declaration[] {
  const chart = at(release, 'chart');
  const written = text(chart);
  if (!chart || !written) return [];
  const directory = directoryOf(file);
  const [repository = '', ...rest] = written.split('/');
  const version = at(release, 'version');
  const values = items(at(release, 'values'));
  return declareInstall(
    {
      chart: rest.at(-1) ?? repository,
      folder: localChart(directory, written, tree),
      version: text(version),
      repository: repositories.get(repository) ?? written,
      at: { file, line: (version ?? chart).line },
      name: text(at(release, 'name')) ?? written,
      says: statedByNamespace(text(at(release, 'namespace'))),
      files: layersAt(
        directory,
        values.flatMap((one) => text(one) ?? []),
        tree,
      ),
      own: values.flatMap((one) => (one.kind === 'map' ? inlineLayer(one, file) : [])),
    },
    tree,
  );
}
