import type { Command } from '../shell.js';

/** Words that only run the command behind them, with how many words of their own they take. */
const wrappers: ReadonlyMap<string, number> = new Map([
  ['sudo', 0],
  ['env', 0],
  ['command', 0],
  ['exec', 0],
  ['nohup', 0],
  ['time', 0],
  ['nice', 0],
  ['timeout', 1],
  ['gtimeout', 1],
  ['xvfb-run', 0],
  ['cross-env', 0],
  ['cross-env-shell', 0],
  ['dotenv', 0],
  ['npx', 0],
  ['bunx', 0],
  ['retry', 0],
  ['travis_retry', 0],
]);

/** The same in two words: `bundle exec x`, `uv run x`. */
const pairs = new Set(
  (
    'bundle exec,poetry run,uv run,pipenv run,pdm run,hatch run,rye run,pnpm exec,pnpm dlx,npm exec,yarn exec,' +
    'yarn dlx,doppler run,op run,infisical run,chamber exec,aws-vault exec,direnv exec,mise exec,mise x,rbenv exec,pyenv exec'
  ).split(','),
);

/** Options of wrappers that take the next word as their value. */
const valued = new Set(
  '-u -g -e -f -n -c -C --env-file --file --user --group --cwd --project --only-group --extra'.split(' '),
);

const assignment = /^[A-Za-z_]\w*=/;

type Words = Pick<Command, 'words' | 'written' | 'lines'>;

/** A command's words without what is only wrapped around them (`sudo -E`, `env A=b`, `bundle exec`). */
export function unwrap({ words, written, lines }: Words): Words {
  let at = 0;
  for (let rounds = 0; rounds < 6; rounds++) {
    const next = behind(words, at);
    if (next === null || next >= words.length) break;
    at = next;
  }
  return { words: words.slice(at), written: written.slice(at), lines: lines.slice(at) };
}

function behind(words: readonly string[], at: number): number | null {
  const name = baseName(words[at] ?? '');
  const own = wrappers.get(name);
  const pair = own === undefined && pairs.has(`${name} ${words[at + 1] ?? ''}`);
  if (own === undefined && !pair) return null;
  let i = at + (pair ? 2 : 1);
  for (; i < words.length; i++) {
    const word = words[i] ?? '';
    if (word === '--') return i + 1;
    if (word.startsWith('-')) {
      if (valued.has(word) && name !== 'xvfb-run') i++;
    } else if (!assignment.test(word)) break;
  }
  return i + (own ?? 0);
}

/** The last part of a command's path. */
export function baseName(command: string): string {
  return command.slice(command.lastIndexOf('/') + 1);
}
