import type { Declaration, Reader, Statement, Tree } from '../model.js';
import { declareInstall, inlineLayer, layersAt, localChart } from '../support/helm-install.js';
import { statedByEnvironmentName, statedByNamespace } from '../support/kubernetes-statement.js';
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
    const lines = file.text.split('\n');
    return {
      declarations: releases
        .filter((release) => text(at(release, 'installed')) !== 'false')
        .flatMap((release) =>
          declareOne(release, repositories, statedByCondition(release, lines), file.path, tree),
        ),
    };
  },
};

// A condition is an action, so the parsed text no longer has it
// (https://helmfile.readthedocs.io/en/latest/templating_funcs/ and "installed" in its configuration).
function statedByCondition(release: Node, lines: readonly string[]): Statement | null {
  const line = lines[(at(release, 'installed')?.line ?? 0) - 1] ?? '';
  return statedByEnvironmentName(/\{\{-? *eq +\.Environment\.Name +"([\w-]+)"/.exec(line)?.[1]);
}

function declareOne(
  release: Node,
  repositories: ReadonlyMap<string | null, string | null>,
  stated: Statement | null,
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
      says: stated ?? statedByNamespace(text(at(release, 'namespace'))),
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
