import { engine } from '../catalog/engines.js';
import { identifyImage } from '../catalog/images.js';
import type { Declaration, Reader, Statement } from '../model.js';
import { declare, declareImage } from '../support/declare.js';
import { perTree } from '../support/per-tree.js';

const says: Statement = { environment: 'dev', because: 'an Aspire host starts it for development' };

/** A .NET Aspire application host: https://learn.microsoft.com/dotnet/aspire/fundamentals/app-host-overview */
export const aspire: Reader = {
  id: 'aspire',
  title: '.NET Aspire host',
  spec: 'https://learn.microsoft.com/dotnet/aspire/fundamentals/app-host-overview',
  files: ['**/AppHost.cs', '**/*AppHost*/*.cs', '**/apphost.cs'],
  usually: 'dev',
  mentions: /DistributedApplication/,
  read: (file, tree) => {
    const declarations = statements(file.text).flatMap((statement) => resource(statement, file.path));
    const tested = testsStartHosts(tree) ? declarations.map((one) => ({ ...one, says: inTests })) : [];
    return { declarations: [...declarations, ...tested] };
  },
};

const inTests: Statement = { environment: 'ci', because: 'tests start the Aspire host' };

/** Whether a test project brings the package that starts hosts for tests. */
const testsStartHosts = perTree((tree): boolean =>
  tree
    .list(['**/*.csproj', '**/*.fsproj'])
    .some((path) => tree.text(path)?.includes('Aspire.Hosting.Testing') === true),
);

interface CodeStatement {
  readonly text: string;
  /** 1-based line on which it starts. */
  readonly line: number;
}

/** The resources of Aspire's hosting packages and of its community toolkit, by the method that adds them. */
const methods = new Map([
  ['AddPostgres', 'postgresql'],
  ['AddMySql', 'mysql'],
  ['AddMariaDB', 'mariadb'],
  ['AddSqlServer', 'mssql'],
  ['AddOracle', 'oracle'],
  ['AddMongoDB', 'mongodb'],
  ['AddRedis', 'redis'],
  ['AddValkey', 'valkey'],
  ['AddGarnet', 'garnet'],
  ['AddRabbitMQ', 'rabbitmq'],
  ['AddKafka', 'kafka'],
  ['AddNats', 'nats'],
  ['AddElasticsearch', 'elasticsearch'],
  ['AddMeilisearch', 'meilisearch'],
  ['AddQdrant', 'qdrant'],
  ['AddMinioContainer', 'minio'],
  ['AddMailPit', 'mailpit'],
]);

function resource({ text, line }: CodeStatement, file: string): Declaration[] {
  const add = /\.(Add[A-Za-z]+)\(\s*"([^"]*)"(?:\s*,\s*"([^"]*)")?(?:\s*,\s*"([^"]*)")?/.exec(text);
  if (!add) return [];
  const [, method = '', name = '', image, tag] = add;
  const place = (index: number) => ({ file, line: line + newlines(text.slice(0, index)) });
  const replaced = /\.WithImage\(\s*"([^"]+)"(?:\s*,\s*"([^"]+)")?/.exec(text);
  const tagged = /\.WithImageTag\(\s*"([^"]+)"/.exec(text);
  const [reference, version, where] =
    method === 'AddContainer' ? [image, tag, add] : [replaced?.[1], replaced?.[2], replaced ?? add];
  if (reference) {
    const full = [reference, tagged?.[1] ?? version].filter(Boolean).join(':');
    return [declareImage(full, place(lastIndexOf(where)), { name, says })].flatMap((one) =>
      one && one.role !== 'runtime' ? [one] : [],
    );
  }
  const id = methods.get(method);
  if (!id) return [];
  const known = tagged?.[1] ? identifyImage(`${imageOf(id)}:${tagged[1]}`) : null;
  return [
    declare({
      role: engine(id).role,
      engine: id,
      version: known?.version ?? null,
      // Without a tag the version of the hosting package decides.
      pin: tagged ? (known?.pin ?? 'unresolved') : 'undeclared',
      declared: [`${method}("${name}")`, tagged?.[0]].filter(Boolean).join(''),
      at: place(tagged?.index ?? add.index),
      name,
      says,
    }),
  ];
}

const imageOf = (id: string): string => (id === 'postgresql' ? 'postgres' : id);
const lastIndexOf = (match: RegExpExecArray): number => match.index + match[0].length;
const newlines = (text: string): number => text.split('\n').length - 1;

/** Statements end with a semicolon at the end of a line; comment lines are blanked so that lines stay right. */
function statements(source: string): CodeStatement[] {
  const result: CodeStatement[] = [];
  let text = '';
  let start = 1;
  for (const [index, raw] of source.split('\n').entries()) {
    const line = /^\s*\/\//.test(raw) ? '' : raw;
    if (text.trim() === '') {
      text = '';
      start = index + 1;
    }
    text += `${line}\n`;
    if (!/[;{}]\s*$/.test(line)) continue;
    result.push({ text, line: start });
    text = '';
  }
  return result;
}
