import { kindOfCommand } from '../../catalog/job-commands.js';
import type { Environment, Place, Tree, Use } from '../../model.js';
import { below } from '../shell/paths.js';
import { shellCommands } from '../shell.js';
import { composeCommand } from '../started/compose-command.js';
import type { Ran, Script } from '../started-services.js';
import { environmentIn } from './environment-names.js';

const manifest =
  /\.(?:ya?ml|json|toml|tf|tfvars|hcl|env|tpl)$|(?:^|[/.])Dockerfile[^/]*$|(?:^|\/)\.env[^/]*$/;
const inFolder = '*.{yml,yaml,json,toml}';
/** What Terraform reads of a folder without being told; other variables have to be named. */
const inModule = '{*.tf,*.tf.json,terraform.tfvars,*.auto.tfvars,*.auto.tfvars.json}';
const most = 300;

/** Files that a command deploys although it does not name them. */
const defaults: ReadonlyMap<string, readonly string[]> = new Map([
  ['cf', ['manifest.yml', 'manifest.yaml']],
  ['flyctl', ['fly.toml']],
  ['fly', ['fly.toml']],
  ['kamal', ['config/deploy.yml']],
  ['sls', ['serverless.yml']],
  ['serverless', ['serverless.yml']],
  ['wrangler', ['wrangler.toml']],
  ['skaffold', ['skaffold.yaml']],
]);

const composeFiles = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml'];

interface Deployment {
  readonly environment: Environment;
  readonly because: string;
  readonly commands: readonly Ran[];
  readonly remote: readonly Script[];
  readonly named: readonly { readonly path: string; readonly at: Place }[];
}

/** The files of the repository that a deployment puts to use: those that its commands and actions name. */
export function usesOf({ environment, because, commands, remote, named }: Deployment, tree: Tree): Use[] {
  const uses = new Map<string, Use>();
  const add = (file: string | null, at: Place, words: string): void => {
    if (file === null || uses.size >= most || !manifest.test(file) || !tree.has(file)) return;
    // What the file or the command itself names comes before what the job says.
    const own = environmentIn(file) ?? environmentIn(words) ?? environment;
    const before = uses.get(file)?.environment;
    if (before === undefined || (own === 'prod' && before !== 'prod'))
      uses.set(file, { file, environment: own, because, at });
  };
  const elsewhere = remote.flatMap((script) =>
    [...shellCommands(script.text, { directory: '', variables: script.variables })].map(
      ({ words, written, line }) => ({
        words,
        written,
        directory: '',
        at: script.at(line),
      }),
    ),
  );
  for (const command of [...commands, ...elsewhere])
    for (const path of filesOf(command, tree)) add(path, command.at, command.words.join(' ').slice(0, 1000));
  for (const { path, at } of named) add(below('', path), at, '');
  return [...uses.values()];
}

function filesOf({ words, directory }: Ran, tree: Tree): string[] {
  const [first = ''] = words;
  const name = first.slice(first.lastIndexOf('/') + 1);
  const deploys = kindOfCommand(words) === 'deploy' || name === 'kustomize';
  const paths = words.slice(1).flatMap((word) => pathsIn(word, directory));
  const files = paths.filter((path) => tree.has(path));
  if (deploys) files.push(...foldersOf(name, paths, directory).flatMap((glob) => tree.list([glob])));
  if (deploys) files.push(...defaultFiles(name, words, directory));
  const compose = composeCommand(words, { directory, variables: new Map(), assignments: new Map() });
  if (compose?.request?.files.length === 0)
    files.push(...composeFiles.flatMap((file) => below(directory, file) ?? []).slice(0, 4));
  return files;
}

/** The folders that a deployment names or works in, as globs of the files that it takes from them. */
function foldersOf(name: string, paths: readonly string[], directory: string | null): string[] {
  const isTerraform = /^(?:terraform|tofu|terragrunt)$/.test(name);
  const named = paths.filter((path) => path !== '' && !/\.\w{1,8}$/.test(path)).slice(0, 20);
  const folders = isTerraform && named.length === 0 && directory !== null ? [directory] : named;
  return folders
    .filter((folder) => !/[{}[\]()!?+@]/.test(folder))
    .map((folder) => (folder === '' ? '' : `${folder}/`) + (isTerraform ? inModule : inFolder));
}

function pathsIn(word: string, directory: string | null): string[] {
  const written = [word, word.slice(word.indexOf('=') + 1), word.replace(/^-[a-zA-Z]/, '')];
  const candidates = word.includes('=') || word.startsWith('-') ? written.slice(1) : written.slice(0, 1);
  return candidates.flatMap((one) =>
    one.length < 300 && /[./]/.test(one) ? (below(directory, one) ?? []) : [],
  );
}

function defaultFiles(name: string, words: readonly string[], directory: string | null): string[] {
  const destination =
    name === 'kamal' ? words[words.findIndex((word) => /^(?:-d|--destination)$/.test(word)) + 1] : null;
  const names = [...(defaults.get(name) ?? []), ...(destination ? [`config/deploy.${destination}.yml`] : [])];
  return names.flatMap((file) => below(directory, file) ?? []);
}
