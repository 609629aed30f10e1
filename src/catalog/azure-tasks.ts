/** What well-known tasks of Azure Pipelines do (https://learn.microsoft.com/azure/devops/pipelines/tasks/reference/). */

interface RuntimeTask {
  readonly engine: string;
  /** The inputs that carry a version, the first that is written. */
  readonly version: readonly string[];
  /** The inputs that name a version file. */
  readonly file: readonly string[];
}

const runtimes: ReadonlyMap<string, RuntimeTask> = new Map([
  ['usepythonversion', { engine: 'python', version: ['versionSpec'], file: [] }],
  ['nodetool', { engine: 'node', version: ['versionSpec'], file: ['versionFilePath'] }],
  ['usenode', { engine: 'node', version: ['version'], file: [] }],
  ['usedotnet', { engine: 'dotnet', version: ['version'], file: [] }],
  ['dotnetcoreinstaller', { engine: 'dotnet', version: ['version'], file: [] }],
  ['userubyversion', { engine: 'ruby', version: ['versionSpec'], file: [] }],
  ['gotool', { engine: 'go', version: ['version'], file: [] }],
  ['javatoolinstaller', { engine: 'java', version: ['versionSpec'], file: [] }],
]);

/** The runtime that a task puts on the machine, or null; names are without the version. */
export function runtimeOfTask(task: string): RuntimeTask | null {
  return runtimes.get(task.toLowerCase()) ?? null;
}

/** Inputs of tasks that are shell scripts. */
const scriptInputs: ReadonlyMap<string, string> = new Map([
  ['bash', 'script'],
  ['cmdline', 'script'],
  ['powershell', 'script'],
  ['azurecli', 'inlineScript'],
]);

/** The command line that a task stands for, as far as its inputs tell; null for tasks that are no command line. */
export function commandOfTask(task: string, input: (name: string) => string | null): string | null {
  const name = task.toLowerCase();
  const inline = scriptInputs.get(name);
  if (inline) return input(inline) ?? input('filePath');
  if (name === 'dotnetcorecli') return `dotnet ${input('command') ?? 'build'}`;
  if (name === 'maven') return `mvn ${input('goals') ?? 'package'}`;
  if (name === 'gradle') return `gradle ${input('tasks') ?? 'build'}`;
  if (name === 'npm') return `npm ${input('customCommand') ?? input('command') ?? 'install'}`;
  if (name === 'vstest') return 'dotnet test';
  if (name === 'helmdeploy') return `helm ${input('command') ?? 'ls'} ${input('arguments') ?? ''}`;
  if (name === 'kubernetesmanifest' && (input('action') ?? 'deploy') === 'deploy')
    return `kubectl apply -f ${input('manifests') ?? '.'}`;
  return name === 'dockercompose' ? composeCommand(input) : null;
}

function composeCommand(input: (name: string) => string | null): string | null {
  const action = input('action') ?? 'Run a Docker Compose command';
  const command = /^run services$/i.test(action) ? 'up -d' : input('dockerComposeCommand');
  if (command === null) return null;
  const files = [input('dockerComposeFile'), ...(input('additionalDockerComposeFiles') ?? '').split(/\s+/)];
  const options = files.flatMap((file) => (file && !file.includes('**') ? ['-f', file] : []));
  return ['docker compose', ...options, command].join(' ');
}
