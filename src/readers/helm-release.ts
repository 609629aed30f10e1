import type { Declaration, Place, Reader, Tree } from '../model.js';
import { chartOfTemplate } from '../support/helm-chart.js';
import { declareInstall, inlineLayer, localChart } from '../support/helm-install.js';
import {
  type ManifestObject,
  mayHold,
  objectsIfReadable,
  parseObjects,
  splitDocuments,
} from '../support/kubernetes-documents.js';
import { statedBy, statedByNamespace } from '../support/kubernetes-statement.js';
import { asDeployed } from '../support/kustomize-deployments.js';
import { at, type Node, text } from '../support/node.js';
import { directoryOf } from '../support/path.js';

const kinds = new Set(['HelmRelease', 'HelmChart', 'Release']);

/** Releases of charts that a controller in the cluster installs: Flux, k3s, Crossplane. */
export const helmRelease: Reader = {
  id: 'helm-release',
  title: 'Helm release',
  spec: 'https://fluxcd.io/flux/components/helm/helmreleases/',
  files: ['**/*.{yaml,yml}'],
  usually: 'prod',
  mentions:
    /^[ \t-]*["']?apiVersion["']?[ \t]*:[ \t]*["']?(?:helm\.toolkit\.fluxcd\.io|helm\.cattle\.io|helm\.(?:m\.)?crossplane\.io)\//m,
  read(file, tree) {
    if (chartOfTemplate(file.path, tree) !== null) return {};
    const all = splitDocuments(file.text);
    const { objects, notices } = parseObjects(
      all.filter((document) => mayHold(document, kinds)),
      file.path,
    );
    return {
      declarations: objects
        .filter(({ kind }) => kinds.has(kind))
        .flatMap((object) => releaseOf(object, file.path, tree))
        .flatMap((declaration) => asDeployed(declaration, tree)),
      notices,
    };
  },
};

interface Asked {
  readonly chart: string | null;
  readonly version: string | null;
  readonly repository: string | null;
  readonly at: Place;
  readonly values: Node | null;
}

function releaseOf(object: ManifestObject, file: string, tree: Tree): readonly Declaration[] {
  const { chart, version, repository, at: place, values } = askedBy(object, file, tree);
  if (!chart) return [];
  return declareInstall(
    {
      chart,
      folder: /^\.{0,2}\//.test(chart) ? localChart('', chart, tree) : null,
      version,
      repository,
      at: place,
      name: object.name ?? chart,
      says: statedBy(object) ?? statedByNamespace(text(at(object.node, 'spec', 'targetNamespace'))),
      files: [],
      own: inlineLayer(values, file),
    },
    tree,
  );
}

/** Where each controller's resource says which chart it installs. */
function askedBy(object: ManifestObject, file: string, tree: Tree): Asked {
  const spec = at(object.node, 'spec');
  if (object.kind === 'HelmChart')
    return asked(at(spec, 'chart'), at(spec, 'version'), at(spec, 'repo'), at(spec, 'valuesContent'), file);
  if (object.kind === 'Release') {
    const chart = at(spec, 'forProvider', 'chart');
    const values = at(spec, 'forProvider', 'values');
    return asked(at(chart, 'name'), at(chart, 'version'), at(chart, 'repository'), values, file);
  }
  const chart = at(spec, 'chart', 'spec');
  const values = at(spec, 'values');
  if (chart)
    return asked(at(chart, 'chart'), at(chart, 'version'), at(chart, 'sourceRef', 'name'), values, file);
  const reference = at(spec, 'chartRef', 'name');
  const source = ociRepository(text(reference), file, tree);
  if (!source) return asked(reference, null, null, values, file);
  const url = at(source.node, 'spec', 'url');
  const found = asked(url, at(source.node, 'spec', 'ref', 'tag'), url, values, source.file);
  return { ...found, chart: found.chart?.split('/').at(-1) ?? null };
}

function asked(
  chart: Node | null,
  version: Node | null,
  repository: Node | null,
  values: Node | null,
  file: string,
): Asked {
  const line = (version ?? chart)?.line ?? 1;
  return {
    chart: text(chart),
    version: text(version),
    repository: text(repository),
    at: { file, line },
    values,
  };
}

/** The OCI repository of that name, which lies in the same folder or nowhere that could be told. */
function ociRepository(
  name: string | null,
  file: string,
  tree: Tree,
): { readonly node: Node; readonly file: string } | null {
  const folder = directoryOf(file);
  const beside = tree.list().filter((path) => directoryOf(path) === folder && /\.ya?ml$/.test(path));
  for (const path of name === null ? [] : beside) {
    const documents = splitDocuments(tree.text(path) ?? '').filter(({ kind }) => kind === 'OCIRepository');
    const found = documents.flatMap(objectsIfReadable).find((object) => object.name === name);
    if (found) return { node: found.node, file: path };
  }
  return null;
}
