/** What well-known actions of GitHub Actions install or start. Repositories are in lower case, without a version. */

/** An action that puts a language's runtime on the machine. */
export interface RuntimeInput {
  readonly engine: string;
  /** The inputs that carry a version, one per line where there are several. */
  readonly version: readonly string[];
  /** The inputs that name a version file. */
  readonly file: readonly string[];
  /** The files that are read where no input says a version, the first that exists. */
  readonly otherwise: readonly string[];
}

const runtime = (
  engine: string,
  version: string,
  file: readonly string[] = [`${version}-file`],
  otherwise: readonly string[] = [],
): RuntimeInput => ({ engine, version: [version], file, otherwise });

const mise = ['mise.toml', '.mise.toml', '.tool-versions'];
const rubyFiles = ['.ruby-version', '.tool-versions', 'mise.toml'];
const node = runtime('node', 'node-version');
const python = runtime('python', 'python-version');
const java = runtime('java', 'java-version');
const rust = (otherwise: readonly string[] = []) => runtime('rust', 'toolchain', [], otherwise);

const runtimes: ReadonlyMap<string, readonly RuntimeInput[]> = new Map([
  ['actions/setup-node', [node]],
  ['volta-cli/action', [node]],
  ['wyvox/action-setup-pnpm', [node]],
  ['wyvox/action', [node]],
  [
    'actions/setup-python',
    [runtime('python', 'python-version', ['python-version-file'], ['.python-version'])],
  ],
  ['astral-sh/setup-uv', [python]],
  ['pdm-project/setup-pdm', [python]],
  ['conda-incubator/setup-miniconda', [python]],
  ['mamba-org/setup-micromamba', [python]],
  ['actions/setup-go', [runtime('go', 'go-version')]],
  ['actions/setup-java', [java]],
  ['graalvm/setup-graalvm', [java]],
  ['actions/setup-dotnet', [runtime('dotnet', 'dotnet-version', ['global-json-file'])]],
  ['ruby/setup-ruby', [runtime('ruby', 'ruby-version', [], rubyFiles)]],
  ['ruby/setup-ruby-pkgs', [runtime('ruby', 'ruby-version', [], rubyFiles)]],
  ['shivammathur/setup-php', [runtime('php', 'php-version', ['php-version-file'], ['.php-version'])]],
  [
    'erlef/setup-beam',
    [
      runtime('elixir', 'elixir-version', ['version-file']),
      runtime('erlang', 'otp-version', ['version-file']),
    ],
  ],
  ['erlef/setup-elixir', [runtime('elixir', 'elixir-version', []), runtime('erlang', 'otp-version', [])]],
  ['oven-sh/setup-bun', [runtime('bun', 'bun-version')]],
  ['denoland/setup-deno', [runtime('deno', 'deno-version')]],
  ['actions-rs/toolchain', [rust(['rust-toolchain', 'rust-toolchain.toml'])]],
  ['actions-rust-lang/setup-rust-toolchain', [rust(['rust-toolchain.toml', 'rust-toolchain'])]],
  ['dtolnay/rust-toolchain', [rust()]],
]);

/** The runtimes that an action sets up; none for other actions. */
export function runtimesOf(repository: string): readonly RuntimeInput[] {
  return runtimes.get(repository) ?? [];
}

/** The files of version managers that an action installs everything of; none for other actions. */
export function versionManagerFiles(repository: string): readonly string[] {
  if (repository === 'jdx/mise-action' || repository === 'jdx/rtx-action') return mise;
  return /^asdf-vm\/actions(?:\/setup|\/install)?$/.test(repository) ? ['.tool-versions'] : [];
}

/** Words in names of actions, and the engine that they start. */
const engineWords: ReadonlyMap<string, string> = new Map([
  ['postgres', 'postgresql'],
  ['postgresql', 'postgresql'],
  ['postgis', 'postgresql'],
  ['mysql', 'mysql'],
  ['mariadb', 'mariadb'],
  ['mongo', 'mongodb'],
  ['mongodb', 'mongodb'],
  ['redis', 'redis'],
  ['valkey', 'valkey'],
  ['memcached', 'memcached'],
  ['elasticsearch', 'elasticsearch'],
  ['opensearch', 'opensearch'],
  ['rabbitmq', 'rabbitmq'],
  ['kafka', 'kafka'],
  ['nats', 'nats'],
  ['minio', 'minio'],
  ['localstack', 'localstack'],
  ['sqlserver', 'mssql'],
  ['mssql', 'mssql'],
  ['cassandra', 'cassandra'],
  ['clickhouse', 'clickhouse'],
  ['cockroachdb', 'cockroachdb'],
  ['dynamodb', 'dynamodb-local'],
  ['meilisearch', 'meilisearch'],
  ['typesense', 'typesense'],
  ['solr', 'solr'],
  ['neo4j', 'neo4j'],
]);

/** Words that may stand beside the engine in the name of an action that starts it (`setup-x`, `x-github-action`). */
const plainWords = new Set(
  'setup start run install action actions github server service docker db for in the'.split(' '),
);

/** The engine of an action's name where the name says nothing else ("ankane/setup-postgres"); null otherwise. */
export function engineOfAction(repository: string): string | null {
  const path = repository.slice(repository.indexOf('/') + 1).split(/[^a-z\d]+/);
  const words = path.filter((word) => !plainWords.has(word));
  const [only] = words;
  return words.length === 1 && only !== undefined && path.length > 1 ? (engineWords.get(only) ?? null) : null;
}

/** The word for an engine in the name of an input (`postgresql version`, `mongodb-version`), or `image`, `tag`. */
export function isVersionInput(input: string, engine: string): boolean {
  const words = input.toLowerCase().split(/[^a-z\d]+/);
  if (words.at(-1) !== 'version' && words.at(-1) !== 'tag') return false;
  return words
    .slice(0, -1)
    .every((word) => engineWords.get(word) === engine || /^(?:stack|image|server|db)$/.test(word));
}

const compose = new Set([
  'isbang/compose-action',
  'hoverkraft-tech/compose-action',
  'adambirds/docker-compose-action',
  'pavlovic-ivan/compose-action',
]);

/** Whether an action starts a compose project by its inputs `compose-file`, `services`, `compose-flags`, `cwd`. */
export function startsCompose(repository: string): boolean {
  return compose.has(repository);
}

/** Inputs of actions that are shell scripts, run on the machine of the job. */
const scripts: ReadonlyMap<string, readonly string[]> = new Map([
  ['nick-fields/retry', ['command']],
  ['nick-invision/retry', ['command']],
  ['wandalen/wretry.action', ['command']],
  ['coactions/setup-xvfb', ['run']],
  ['gabrielbb/xvfb-action', ['run']],
  ['cypress-io/github-action', ['install-command', 'build', 'start', 'command']],
  ['reactivecircus/android-emulator-runner', ['script']],
  ['borales/actions-yarn', ['cmd']],
]);

/** The inputs of an action that are shell scripts. */
export function scriptInputs(repository: string): readonly string[] {
  return scripts.get(repository) ?? [];
}

/** Inputs of actions that are shell scripts or command lines on a machine that something is deployed to. */
const remote: ReadonlyMap<string, readonly string[]> = new Map([
  ['appleboy/ssh-action', ['script']],
  ['appleboy/scp-action', ['source']],
  ['garygrossgarten/github-action-ssh', ['command']],
  ['fifsky/ssh-action', ['command']],
]);

/** The inputs of an action that another machine runs or gets. */
export function remoteInputs(repository: string): readonly string[] {
  return remote.get(repository) ?? [];
}
