import type { Declaration, Reader, Reading } from '../model.js';
import { chartOfTemplate } from '../support/helm-chart.js';
import { callersOf, declareWorkload, hostsOf } from '../support/kubernetes-declarations.js';
import {
  type ManifestObject,
  type ManifestText,
  objectsIfReadable,
  parseObjects,
  splitDocuments,
} from '../support/kubernetes-documents.js';
import { callsIn, environmentsOf, keysOf } from '../support/kubernetes-keys.js';
import { type Workload, workloadOf } from '../support/kubernetes-pods.js';
import { holdsContainersOrKeys } from '../support/kubernetes-prefilter.js';
import { asDeployed } from '../support/kustomize-deployments.js';
import { declareSettings } from '../support/setting-declarations.js';

/** Objects of the Kubernetes API that run containers or configure them. */
export const kubernetes: Reader = {
  id: 'kubernetes',
  title: 'Kubernetes manifest',
  spec: 'https://kubernetes.io/docs/concepts/workloads/pods/',
  files: ['**/*.{yaml,yml}', '**/*.{yaml,yml}.{j2,tpl,tmpl,erb,template,example,sample,dist}'],
  usually: 'prod',
  mentions: /^["']?apiVersion["']?[ \t]*:/m,
  read(file, tree): Reading {
    if (chartOfTemplate(file.path, tree) !== null) return {};
    const documents = splitDocuments(file.text);
    const { objects, notices } = parseObjects(documents.filter(holdsContainersOrKeys), file.path);
    const found = objects.map((object) => ({ object, workload: workloadOf(object) }));
    const started = found.flatMap(({ workload }) => (workload ? declareWorkload(workload, file.path) : []));
    const environments = found.flatMap(({ object, workload }) => environmentsOf(object, workload, file.path));
    const declarations = [...wired(started, found, documents), ...declareSettings(environments, started)];
    return {
      declarations: declarations.flatMap((one) => asDeployed(one, tree)),
      keys: found.flatMap(({ object, workload }) => keysOf(object, workload, file.path)),
      notices,
    };
  },
};

interface Found {
  readonly object: ManifestObject;
  readonly workload: Workload | null;
}

/** Says of each service who connects to it, as far as the same file shows it. */
function wired(
  declarations: readonly Declaration[],
  found: readonly Found[],
  documents: readonly ManifestText[],
): Declaration[] {
  if (declarations.length === 0) return [];
  const services = documents.filter(({ kind }) => kind === 'Service').flatMap(objectsIfReadable);
  const calls = found.flatMap(({ object, workload }) => callsIn(object, workload));
  const hosts = new Map(
    found.flatMap(({ object, workload }) =>
      workload ? [[object.name, hostsOf(workload, services)] as const] : [],
    ),
  );
  return declarations.map((declaration) => ({
    ...declaration,
    wiredBy: callersOf(hosts.get(declaration.name) ?? [], calls, declaration.name ?? ''),
  }));
}
