import type { Environment, EnvironmentKey, Reader, Reading, SourceFile, Statement } from '../model.js';
import { type DotenvEntry, readDotenv } from '../support/dotenv.js';
import { environmentNamedIn } from '../support/path-environment.js';
import { reveal } from '../support/redacted.js';
import { declareSettings } from '../support/setting-declarations.js';

/** Environment files: the keys that an application knows, and the engines that their values name. */
export const dotenv: Reader = {
  id: 'dotenv',
  title: 'Environment file',
  spec: 'https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax',
  files: [
    '**/{.env,.env.*,*.env,sample.env}',
    '**/*.env.{example,sample,template,tmpl,tpl,dist,dev,development,local,test,ci,staging,prod,production}',
    '**/{env,environment}{,.example,.sample,.template,.dist}',
  ],
  usually: 'dev',
  mentions: /^[ \t]*(?:export[ \t]+)?[A-Za-z_][\w.-]*[ \t]*=/m,
  read: (file) => (isCode(file.path) ? {} : read(file)),
};

/** `.env.ts`, `.env.json`: code and data about environment variables, not a list of them. */
const isCode = (path: string): boolean =>
  /\.(?:[cm]?[jt]sx?|json5?|ya?ml|toml|md|mdx|py|rb|php|go|sh|enc|vault|gpg|html?|erb|j2)$/.test(path);

function read(file: SourceFile): Reading {
  const entries = readDotenv(file.text);
  const variables = entries.map(({ key, value, line }) => ({ key, value: reveal(value), line }));
  const says = environmentNamedIn(file.path) ? null : statementOf(variables);
  const environment = { file: file.path, name: null, says, variables };
  const alternative = alternativeOf(file.path);
  const declarations = declareSettings([environment], []).flatMap((one) =>
    // A file switches off for one process what others may use; that a service is there, other files say.
    one.engine === 'disabled' ? [] : [{ ...one, alternative }],
  );
  return { declarations, keys: entries.map((entry) => ({ ...keyOf(entry, file.path), says })) };
}

const environmentKey =
  /^(?:NODE_ENV|APP_ENV|RAILS_ENV|RACK_ENV|MIX_ENV|FLASK_ENV|DJANGO_ENV|SYMFONY_ENV|GO_ENV|ENVIRONMENT|DEPLOY_ENV|ASPNETCORE_ENVIRONMENT|DOTNET_ENVIRONMENT)$/;
const environments: readonly (readonly [Environment, RegExp])[] = [
  ['prod', /^prod(?:uction)?$/i],
  ['dev', /^(?:dev|development|local)$/i],
  ['ci', /^(?:test|testing|ci)$/i],
  ['other', /^(?:stag(?:e|ing)|preview|demo)$/i],
];

/** The environment that the file says it is for: `NODE_ENV=production`. */
function statementOf(variables: readonly { key: string; value: string }[]): Statement | null {
  const said = variables.find(({ key }) => environmentKey.test(key));
  const environment = environments.find(([, words]) => words.test(said?.value.trim() ?? ''))?.[0];
  return said && environment
    ? { environment, because: `it sets ${said.key} for ${spoken[environment]}` }
    : null;
}

const spoken = { dev: 'development', ci: 'tests', prod: 'production', other: 'another environment' } as const;

function keyOf({ key, line, value }: DotenvEntry, path: string): EnvironmentKey {
  const documented = /(?:^|[._/-])(?:example|sample|template|tmpl|tpl|dist|default)s?(?:[._-]|$)/.test(path);
  const how = documented ? 'documented' : reveal(value) === '' ? 'required' : 'defined';
  return { key, at: { file: path, line }, says: null, how };
}

/** `.env.ci.mysql` beside `.env.ci.pgsql`: files by engine are there to choose from. */
function alternativeOf(path: string): string | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const word =
    /(?<=[._-])(?:mysql|mariadb|pgsql|postgres|postgresql|sqlite|sqlserver|mssql|mongodb?)(?=[._-]|$)/.exec(
      name,
    )?.[0];
  return word ? path.replace(name, name.replace(word, '*')) : null;
}
