import { identifyLambdaRuntime } from '../catalog/lambda-runtimes.js';
import type { Declaration, Reader, SourceFile } from '../model.js';
import { cloudFormationServices } from '../support/cloudformation.js';
import { declare } from '../support/declare.js';
import { at, entries, items, type Node, text, texts } from '../support/node.js';
import { parseYaml } from '../support/yaml.js';

/** A service of the Serverless Framework: https://www.serverless.com/framework/docs/providers/aws/guide/serverless.yml */
export const serverless: Reader = {
  id: 'serverless',
  title: 'Serverless Framework service',
  spec: 'https://www.serverless.com/framework/docs/providers/aws/guide/serverless.yml',
  files: ['**/serverless.{yml,yaml}', '**/serverless.*.{yml,yaml}'],
  usually: 'prod',
  mentions: /^(?:service|provider)\s*:/m,
  read: (file) => {
    const [service] = parseYaml(file.text);
    const resources = at(service, 'resources', 'Resources');
    return {
      declarations: [
        ...lambdaRuntime(at(service, 'provider', 'runtime'), file),
        ...granted(service ?? null, file),
        ...cloudFormationServices(resources, null, file.path),
      ],
      keys: entries(at(service, 'provider', 'environment')).map(({ key, line }) => ({
        key,
        at: { file: file.path, line },
        says: null,
        how: 'defined' as const,
      })),
    };
  },
};

function lambdaRuntime(node: Node | null, file: SourceFile): Declaration[] {
  const found = identifyLambdaRuntime(text(node) ?? '');
  const declared = text(node) ?? '';
  return node && found
    ? [declare({ role: 'runtime', ...found, declared, at: { file: file.path, line: node.line } })]
    : [];
}

/** The queue that a service may send to or receive from is a queue that it uses, wherever it was made. */
function granted(service: Node | null, file: SourceFile): Declaration[] {
  const statements = [
    ...items(at(service, 'provider', 'iam', 'role', 'statements')),
    ...items(at(service, 'provider', 'iamRoleStatements')),
  ];
  const action = statements
    .filter((statement) => text(at(statement, 'Effect')) !== 'Deny')
    .flatMap((statement) => items(at(statement, 'Action')))
    .find((item) => texts(item).includes('sqs:SendMessage'));
  return action
    ? [
        declare({
          role: 'broker',
          engine: 'sqs',
          declared: 'sqs:SendMessage',
          at: { file: file.path, line: action.line },
        }),
      ]
    : [];
}
