import type { Declaration, Reader, Role } from '../model.js';
import { declare } from '../support/declare.js';
import { directoryOf } from '../support/path.js';
import { shellCommands } from '../support/shell.js';

/** What a script makes in LocalStack once it is ready, and so what LocalStack stands for. */
export const localstackSetup: Reader = {
  id: 'localstack-setup',
  title: 'Setup of LocalStack',
  spec: 'https://docs.localstack.cloud/aws/capabilities/config/initialization-hooks/',
  files: ['**/*localstack*/**/*.sh', '**/*{localstack,init-aws,aws-init,init_aws}*.sh', '**/ready.d/*.sh'],
  usually: 'dev',
  mentions: /\bawslocal\b|:4566\b/,
  read: ({ path, text }) => {
    const found = new Map<Role, Declaration>();
    for (const { words, line } of shellCommands(text, {
      directory: directoryOf(path),
      variables: new Map(),
    })) {
      const [role, what] = made(words) ?? [];
      if (!role || !what || found.has(role)) continue;
      const at = { file: path, line };
      found.set(role, declare({ role, engine: 'localstack', declared: `${words[0]} ${what}`, at }));
    }
    return { declarations: [...found.values()] };
  },
};

const services: ReadonlyMap<string, readonly [Role, RegExp]> = new Map<string, readonly [Role, RegExp]>([
  ['s3', ['storage', /^mb$/]],
  ['s3api', ['storage', /^create-bucket$/]],
  ['sqs', ['broker', /^create-queue$/]],
  ['dynamodb', ['database', /^create-table$/]],
]);

/** `awslocal sqs create-queue`, `aws --endpoint-url=http://localhost:4566 s3 mb` */
function made(words: readonly string[]): readonly [Role, string] | null {
  const [command, ...rest] = words;
  const isLocal =
    command === 'awslocal' || (command === 'aws' && rest.some((word) => /localstack|:4566/.test(word)));
  const at = isLocal ? rest.findIndex((word) => services.has(word)) : -1;
  const [role, verb] = services.get(rest[at] ?? '') ?? [];
  const made = rest.slice(at + 1).find((word) => verb?.test(word));
  return role && made ? [role, `${rest[at]} ${made}`] : null;
}
