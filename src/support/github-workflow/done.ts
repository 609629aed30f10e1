import { kindOfCommand } from '../../catalog/job-commands.js';
import { isClusterAction, isDeployAction, isTestAction } from '../../catalog/job-names.js';
import type { Ran } from '../started-services.js';

/** What a job does, each by the first command or action of its kind. */
export interface Done {
  readonly test: string | null;
  readonly deploy: string | null;
  readonly dump: string | null;
}

/** The first command or action of each kind; what is deployed to a throw-away cluster is a test. */
export function doneBy(commands: readonly Ran[], actions: readonly string[]): Done {
  const found: { test: string | null; deploy: string | null; dump: string | null } = {
    test: null,
    deploy: null,
    dump: null,
  };
  let cluster = actions.some(isClusterAction);
  for (const { words, written } of commands) {
    const kind = kindOfCommand(words);
    if (kind === 'cluster') cluster = true;
    else if (kind !== null) found[kind] ??= shortly(written);
  }
  found.test ??= actions.find(isTestAction) ?? null;
  found.deploy ??= actions.find(isDeployAction) ?? null;
  return cluster
    ? { ...found, test: found.test ?? found.deploy ?? 'a throw-away cluster', deploy: null }
    : found;
}

/** The command and the words that tell: what it runs, never what it hands on (an address may hold a password). */
function shortly(words: readonly string[]): string {
  const [command = '', verb = ''] = words;
  if (!takesVerb.test(command.slice(command.lastIndexOf('/') + 1)))
    return shown(command) ? command : 'a script';
  const most = /^(?:run|exec|compose|workspace|run-script|stack|artisan|manage\.py)$/.test(verb) ? 3 : 2;
  const end = words.findIndex((word) => !shown(word));
  return words.slice(0, Math.min(most, end < 0 ? most : Math.max(end, 1))).join(' ');
}

const shown = (word: string): boolean => /^[A-Za-z./][\w./:-]{0,60}$/.test(word) && !word.includes('://');

/** Commands whose next word says what they do. */
const takesVerb =
  /^(?:npm|pnpm|yarn|bun|make|gmake|task|just|rake|rails|composer|go|cargo|mvnw?|gradlew?|dotnet|mix|nx|turbo|docker|docker-compose|kubectl|oc|helm|helmfile|terraform|tofu|terragrunt|pulumi|flyctl|fly|cf|heroku|kamal|cdk|sam|sls|serverless|eb|aws|gcloud|az|azd|vercel|netlify|wrangler|railway|php|python3?|manage\.py|artisan|deno)$/;
