import { identifyLambdaRuntime } from '../catalog/lambda-runtimes.js';
import type { Declaration, Reader } from '../model.js';
import { cloudFormationServices } from '../support/cloudformation.js';
import { declare } from '../support/declare.js';
import { parseJson } from '../support/json.js';
import { at, entries, type Node, text } from '../support/node.js';
import { parseYaml } from '../support/yaml.js';

/** A CloudFormation or SAM template: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html */
export const cloudformation: Reader = {
  id: 'cloudformation',
  title: 'CloudFormation template',
  spec: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html',
  files: [
    '**/*.{yml,yaml,template}',
    '**/*{template,cloudformation,stack,cfn}*.json',
    '**/{cloudformation,cfn}/**/*.json',
  ],
  usually: 'prod',
  mentions:
    /\bAWS::(?:RDS|ElastiCache|MemoryDB|AmazonMQ|OpenSearchService|Elasticsearch|MSK|DocDB|DynamoDB|Serverless|Lambda|SQS|S3)::/,
  read: (file) => {
    const [template] = file.path.endsWith('.json') ? [parseJson(file.text)] : parseYaml(file.text);
    return {
      declarations: [
        ...cloudFormationServices(at(template, 'Resources'), at(template, 'Parameters'), file.path),
        ...runtimes(template ?? null, file.path),
      ],
    };
  },
};

/** What functions run: SAM says it once for all or for each, CloudFormation for each; a version counts once. */
function runtimes(template: Node | null, file: string): Declaration[] {
  const functions = entries(at(template, 'Resources')).filter(({ value }) =>
    /^AWS::(?:Serverless|Lambda)::Function$/.test(text(at(value, 'Type')) ?? ''),
  );
  const nodes = [
    at(template, 'Globals', 'Function', 'Runtime'),
    ...functions.map(({ value }) => at(value, 'Properties', 'Runtime')),
  ];
  const found = new Map<string, Declaration>();
  for (const node of nodes) {
    const declared = text(node) ?? '';
    const identity = identifyLambdaRuntime(declared);
    if (node && identity && !found.has(declared))
      found.set(declared, declare({ role: 'runtime', ...identity, declared, at: { file, line: node.line } }));
  }
  return [...found.values()];
}
