import { environmentNamedIn, exampleFolder } from './path-environment.js';
import type { Deployment } from './terraform-deployments.js';
import type { Directory } from './terraform-files.js';
import { local } from './terraform-references.js';
import type { Instance, Stage } from './terraform-scope.js';

/** Names under which configurations keep the environment that they describe. */
const names = [
  ...['environment', 'env', 'stage', 'environment_name', 'env_name', 'app_environment', 'app_env'],
  ...['deployment_environment', 'deploy_env', 'environment_type', 'env_type'],
];

/** The environment that a path or a value names: of what is deployed, only production and all others differ. */
export function environmentWord(
  text: string,
): { readonly environment: 'prod' | 'other'; readonly word: string } | null {
  const found = environmentNamedIn(text);
  if (!found) return null;
  const notQuite = /(?:^|[^a-z])(?:pre|non|not|no)[-_. ]?(?:prod|live)/.test(text.toLowerCase());
  return { environment: found.environment === 'prod' && !notQuite ? 'prod' : 'other', word: found.word };
}

/** Which environment a deployment is: as the configuration says it, else its variable file's name, else its folder. */
export function stageOf(instance: Instance, deployment: Deployment): Stage {
  return (
    statedStage(instance) ??
    (deployment.environment
      ? { environment: deployment.environment, because: deployment.because, stated: true }
      : stageOfFolder(instance.directory))
  );
}

function statedStage(instance: Instance): Stage | null {
  for (const name of names) {
    const set = instance.settings.get(name);
    const kept = instance.directory.locals.has(name) ? local(name, instance) : null;
    for (const value of [kept, set]) {
      if (value?.kind !== 'text' || value.isDefault) continue;
      const found = environmentWord(value.text);
      if (found)
        return {
          environment: found.environment,
          because: spoken(name, found.word, value.at.file),
          stated: true,
        };
    }
  }
  return null;
}

const spoken = (name: string, word: string, file: string): string => `${file} sets ${name} to "${word}"`;

function stageOfFolder({ path }: Directory): Stage {
  if (exampleFolder(`${path}/`))
    return { environment: 'other', because: `${path} is an example`, stated: false };
  // CI does not run on what is deployed for tests, as it would on other files with that name.
  const forTests = environmentNamedIn(path)?.environment === 'ci';
  const because = forTests ? `${path} is deployed for tests` : `it is part of ${path}`;
  return { environment: environmentWord(path)?.environment ?? null, because, stated: forTests };
}
