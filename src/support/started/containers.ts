import { isClient } from '../../catalog/servers.js';

/** What a `docker run` or `docker pull` names. */
export interface ContainerCommand {
  readonly image: string;
  /** Which of the words is the image. */
  readonly position: number;
  readonly name: string | null;
  readonly runs: boolean;
}

const engines = new Set(['docker', 'podman', 'nerdctl']);
const flags = new Set(
  (
    'detach interactive tty rm init privileged read-only publish-all no-healthcheck sig-proxy oom-kill-disable ' +
    'disable-content-trust quiet help replace all-tags'
  )
    .split(' ')
    .map((name) => `--${name}`),
);
const shortFlags = /^-[ditPqa]+$/;
const attached = /^-[ditPq]*[a-zA-Z].+$/;

/**
 * Reads `docker run|create|pull` (https://docs.docker.com/reference/cli/docker/container/run/): which word is the
 * image, past options and their values. Null where it is another command, or a container that is no server.
 */
export function containerCommand(words: readonly string[], background: boolean): ContainerCommand | null {
  if (!engines.has(words[0] ?? '')) return null;
  let i = words.slice(1).findIndex((word) => !word.startsWith('-')) + 1;
  if (words[i] === 'container' || words[i] === 'image') i++;
  const verb = words[i] ?? '';
  if (verb !== 'run' && verb !== 'create' && verb !== 'pull') return null;
  let name: string | null = null;
  let detached = background || verb === 'create';
  for (i++; i < words.length; i++) {
    const word = words[i] ?? '';
    if (!word.startsWith('-')) {
      // Options that stand in a variable of unknown content come before the image.
      if (/^["']?\$/.test(word) && !/[:/]/.test(word) && i + 1 < words.length) continue;
      break;
    }
    if (word === '-d' || word === '--detach' || word === '--detach=true' || /^-[itPq]*d/.test(word))
      detached = true;
    const value = optionValue(words, i);
    if (/^--name(?:=|$)/.test(word)) name = value?.text ?? null;
    i += value?.skip ?? 0;
  }
  const image = words[i];
  if (image === undefined) return null;
  const command = words[i + 1];
  const serves = detached && !(command !== undefined && isClient(command));
  return verb === 'pull' || serves ? { image, position: i, name, runs: verb !== 'pull' } : null;
}

/** The value of an option: behind `=`, attached, or the next word. Null for a flag. */
function optionValue(
  words: readonly string[],
  i: number,
): { readonly text: string; readonly skip: number } | null {
  const word = words[i] ?? '';
  if (word.startsWith('--')) {
    const equals = word.indexOf('=');
    if (equals > 0) return { text: word.slice(equals + 1), skip: 0 };
    return flags.has(word) ? null : { text: words[i + 1] ?? '', skip: 1 };
  }
  if (shortFlags.test(word) && !word.endsWith('a')) return null;
  // -dp 80:80 takes the next word, -p80:80 and -eA=b carry their value.
  const letters = /^-[ditPq]*[a-zA-Z]$/.test(word);
  return letters || !attached.test(word)
    ? { text: words[i + 1] ?? '', skip: 1 }
    : { text: word.slice(2), skip: 0 };
}
