import type { Declaration, Reader, Statement, Tree, Use } from '../model.js';
import { declareImage } from '../support/declare.js';
import { usesOfFolder } from '../support/deployed-files.js';
import { chartOfTemplate } from '../support/helm-chart.js';
import {
  declareInstall,
  inlineLayer,
  layersAt,
  localChart,
  parametersLayer,
} from '../support/helm-install.js';
import {
  type ManifestObject,
  mayHold,
  parseObjects,
  splitDocuments,
} from '../support/kubernetes-documents.js';
import { statedBy, statedByNamespace } from '../support/kubernetes-statement.js';
import { at, items, type Node, text, texts } from '../support/node.js';
import { resolvePath } from '../support/path.js';
import { environmentNamedIn } from '../support/path-environment.js';

const kinds = new Set(['Application', 'ApplicationSet']);

/** Applications of Argo CD: the charts that they install, the folders that they deploy. */
export const argoCd: Reader = {
  id: 'argo-cd',
  title: 'Argo CD application',
  spec: 'https://argo-cd.readthedocs.io/en/stable/operator-manual/application.yaml',
  files: ['**/*.{yaml,yml}'],
  usually: 'prod',
  mentions: /^[ \t-]*["']?apiVersion["']?[ \t]*:[ \t]*["']?argoproj\.io\//m,
  read(file, tree) {
    if (chartOfTemplate(file.path, tree) !== null) return {};
    const documents = splitDocuments(file.text).filter((document) => mayHold(document, kinds));
    const { objects, notices } = parseObjects(documents, file.path);
    const sources = objects
      .filter(({ kind }) => kinds.has(kind))
      .flatMap((object) => sourcesOf(object, file.path));
    return {
      declarations: sources.flatMap((source) => [
        ...chartOf(source, file.path, tree),
        ...imagesOf(source, file.path),
      ]),
      uses: sources.flatMap((source) => usesOf(source, file.path, tree)),
      notices,
    };
  },
};

interface Source {
  readonly node: Node;
  readonly name: string;
  readonly says: Statement | null;
}

function sourcesOf(object: ManifestObject, file: string): Source[] {
  const spec = at(object.node, 'spec');
  const application = object.kind === 'ApplicationSet' ? at(spec, 'template', 'spec') : spec;
  const says = statedBy(object) ?? statedByNamespace(text(at(application, 'destination', 'namespace')));
  const single = at(application, 'source');
  return [...(single ? [single] : []), ...items(at(application, 'sources'))].map((node) => ({
    node,
    name: text(at(node, 'helm', 'releaseName')) ?? object.name ?? '',
    // A word in the file's own path says the same, and more reliably.
    says: environmentNamedIn(file) ? null : says,
  }));
}

/** A chart by name from a repository of charts, or by path from this one. */
function chartOf({ node, name, says }: Source, file: string, tree: Tree): readonly Declaration[] {
  const [chart, path] = [at(node, 'chart'), at(node, 'path')];
  const written = chart ?? path;
  const helm = at(node, 'helm');
  const folder = chart ? null : localChart('', text(path) ?? '.', tree);
  if (!written || (!chart && folder === null)) return [];
  const revision = at(node, 'targetRevision');
  return declareInstall(
    {
      chart: text(written) ?? '',
      folder,
      version: text(revision),
      repository: text(at(node, 'repoURL')),
      at: { file, line: (chart && revision ? revision : written).line },
      name,
      says,
      files: layersAt(folder ?? '', texts(at(helm, 'valueFiles')).map(withoutReference), tree),
      own: [
        ...inlineLayer(at(helm, 'values'), file),
        ...inlineLayer(at(helm, 'valuesObject'), file),
        ...parametersLayer(items(at(helm, 'parameters')), file),
      ],
    },
    tree,
  );
}

/** `$values/path` names a file of another source: most often of this repository. */
const withoutReference = (written: string): string => written.replace(/^\$[\w-]+\//, './');

/** Images that it replaces in what kustomize builds (`postgres=mirror/postgres:16`). */
function imagesOf({ node, name, says }: Source, file: string): Declaration[] {
  return items(at(node, 'kustomize', 'images')).flatMap((item) => {
    const image = (text(item) ?? '').split('=').at(-1) ?? '';
    return declareImage(image, { file, line: item.line }, { name, says }) ?? [];
  });
}

function usesOf({ node, says }: Source, file: string, tree: Tree): Use[] {
  const path = at(node, 'path');
  const folder = resolvePath('', text(path) ?? '');
  if (!path || !folder) return [];
  const named = environmentNamedIn(file);
  const statement = named ? { environment: named.environment, because: `${file} deploys it` } : says;
  return usesOfFolder(
    folder,
    statement && { ...statement, because: `${file} deploys it` },
    { file, line: path.line },
    tree,
  );
}
