import type { Reader } from '../model.js';
import { cloudFormationServices } from '../support/cloudformation.js';
import { parseJson } from '../support/json.js';
import { at } from '../support/node.js';
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
    /\bAWS::(?:RDS|ElastiCache|MemoryDB|AmazonMQ|OpenSearchService|Elasticsearch|MSK|DocDB|DynamoDB|Serverless|SQS|S3)::/,
  read: (file) => {
    const [template] = file.path.endsWith('.json') ? [parseJson(file.text)] : parseYaml(file.text);
    return {
      declarations: cloudFormationServices(at(template, 'Resources'), at(template, 'Parameters'), file.path),
    };
  },
};
