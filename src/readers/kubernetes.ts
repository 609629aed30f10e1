import type { Declaration, Notice, Reader, Reading, SourceFile } from '../model.js';
import { chartOfTemplate } from '../support/helm-chart.js';
import { callersOf, declareWorkload, hostsOf } from '../support/kubernetes-declarations.js';
import {
  faultOf,
  type ManifestObject,
  type ManifestText,
  objectsIfReadable,
  objectsOf,
  splitDocuments,
} from '../support/kubernetes-documents.js';
import { callsIn, environmentsOf, keysOf } from '../support/kubernetes-keys.js';
import { type Workload, workloadOf } from '../support/kubernetes-pods.js';
import { holdsContainersOrKeys } from '../support/kubernetes-prefilter.js';
import { asDeployed } from '../support/kustomize-deployments.js';
import { declareSettings } from '../support/setting-declarations.js';
import { Unreadable } from '../support/unreadable.js';

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
    const { found, notices } = parseAll(documents.filter(holdsContainersOrKeys), file);
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

/** @throws Unreadable where none of the documents can be read */
function parseAll(
  documents: readonly ManifestText[],
  file: SourceFile,
): { found: Found[]; notices: Notice[] } {
  const found: Found[] = [];
  const notices: Notice[] = [];
  for (const document of documents) {
    try {
      for (const object of objectsOf(document)) found.push({ object, workload: workloadOf(object) });
    } catch (error) {
      const { text, line } = faultOf(error);
      if (documents.length === 1) throw new Unreadable(text, line);
      notices.push({
        text: `this ${document.kind} was not read: ${text}`,
        at: { file: file.path, line },
        unread: false,
      });
    }
  }
  return { found, notices };
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
