import { operatorGroup, operatorKinds } from '../catalog/operators.js';
import type { Reader } from '../model.js';
import { chartOfTemplate } from '../support/helm-chart.js';
import { mayHold, parseObjects, splitDocuments } from '../support/kubernetes-documents.js';
import { asDeployed } from '../support/kustomize-deployments.js';
import { declareResource } from '../support/operator-declarations.js';

/** Custom resources that ask an operator for a database, a cache or a broker, in the cluster or in a cloud. */
export const operators: Reader = {
  id: 'operators',
  title: 'resource of an operator',
  spec: 'https://kubernetes.io/docs/concepts/extend-kubernetes/operator/',
  files: ['**/*.{yaml,yml}', '**/*.{yaml,yml}.{j2,tpl,tmpl,erb,template,example,sample,dist}'],
  usually: 'prod',
  mentions: operatorGroup,
  read(file, tree) {
    if (chartOfTemplate(file.path, tree) !== null) return {};
    const documents = splitDocuments(file.text).filter(
      (document) => mayHold(document, operatorKinds) && operatorGroup.test(document.text),
    );
    const { objects, notices } = parseObjects(documents, file.path);
    const declarations = objects.flatMap((object) => declareResource(object, file.path));
    return { declarations: declarations.flatMap((one) => asDeployed(one, tree)), notices };
  },
};
