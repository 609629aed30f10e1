import { daemon, serverNamed } from '../../catalog/servers.js';
import type { Notice, Place, Tree } from '../../model.js';
import { type Command, shellCommands } from '../shell.js';
import { composeCommand } from './compose-command.js';
import { containerCommand } from './containers.js';
import type { Ran, Script, ServerStart, Started, Walked } from './facts.js';
import { type Hop, hopsBehind } from './hops.js';
import { installedPackages } from './packages.js';
import { unwrap } from './unwrap.js';

/** A workflow's step calls a make target that calls a script: three hops, never more. */
const deepest = 3;
/** One job runs no more text than this, over all that its scripts call. */
const mostText = 2_000_000;
const mostCommands = 20_000;

interface Walk {
  readonly tree: Tree;
  readonly starts: Started[];
  readonly installed: ServerStart[];
  readonly commands: Ran[];
  readonly notices: Notice[];
  readonly seen: Set<string>;
  readonly variables: Map<string, string>;
  text: number;
}

/** Where a script runs, at which depth, on which machine. */
interface Frame {
  readonly at: (line: number) => Place;
  readonly related: readonly Place[];
  readonly runner: string | null;
  readonly depth: number;
}

const composeVerbs = new Set(['up', 'run', 'start', 'create', 'watch']);

/**
 * Walks through the scripts of one job in order, and through what they call: make targets, package scripts, scripts
 * of the repository.
 */
export function walkScripts(scripts: readonly Script[], tree: Tree): Walked {
  const walk: Walk = {
    tree,
    starts: [],
    installed: [],
    commands: [],
    notices: [],
    seen: new Set(),
    variables: new Map(),
    text: 0,
  };
  for (const script of scripts) {
    const variables = new Map([...walk.variables, ...script.variables]);
    const hop = { text: script.text, directory: script.directory, scriptDirectory: null, variables };
    runScript(hop, { at: script.at, related: script.related, runner: script.runner, depth: 0 }, walk);
  }
  return walk;
}

function runScript(
  script: Pick<Hop, 'text' | 'directory' | 'scriptDirectory' | 'variables'>,
  frame: Frame,
  walk: Walk,
): void {
  walk.text += script.text.length;
  if (walk.text > mostText) return;
  for (const command of shellCommands(script.text, script)) {
    if (walk.commands.length >= mostCommands) return;
    rememberEnvironment(command, walk);
    inspect({ ...command, ...unwrap(command) }, frame, walk);
  }
}

/** `echo "KEY=value" >> $GITHUB_ENV` holds for the steps that follow. */
function rememberEnvironment({ words, output }: Command, walk: Walk): void {
  if (!output || !/\$\{?(?:GITHUB_ENV|BASH_ENV)\b/.test(output) || words[0] !== 'echo') return;
  for (const word of words.slice(1)) {
    const match = /^(?:export\s+)?([A-Za-z_]\w*)=(.*)$/s.exec(word);
    if (match?.[1] && !match[2]?.includes('$')) walk.variables.set(match[1], match[2] ?? '');
  }
}

function inspect(command: Command, frame: Frame, walk: Walk): void {
  const { words, written, lines, directory } = command;
  const at = frame.at(command.line);
  const { related } = frame;
  walk.commands.push({ words, written, directory, at });
  const container = containerCommand(words, command.background);
  if (container) {
    const { image, name, position, runs } = container;
    const line = frame.at(lines[position] ?? command.line);
    const others = line.line === at.line ? related : [line, ...related];
    const declared = written[position] ?? image;
    walk.starts.push({ kind: 'image', at, related: others, sure: runs, image, declared, name });
    return;
  }
  const compose = composeCommand(words, command);
  if (compose) {
    if (!composeVerbs.has(compose.verb)) return;
    if (compose.request)
      walk.starts.push({
        kind: 'compose',
        at,
        related: [at, ...related],
        sure: true,
        request: compose.request,
      });
    else
      walk.notices.push({
        text: 'which compose files this command starts is only known when it runs',
        at,
        unread: false,
      });
    return;
  }
  for (const one of installedPackages(words))
    walk.installed.push({ kind: 'server', at, related, ...one, runner: frame.runner });
  const server = startedServer(words);
  if (server) walk.starts.push({ kind: 'server', at, related, sure: true, ...server, runner: frame.runner });
  else follow(command, at, frame, walk);
}

function follow(command: Command, at: Place, frame: Frame, walk: Walk): void {
  if (frame.depth >= deepest) return;
  for (const hop of hopsBehind(command, walk.tree)) {
    if (walk.seen.has(hop.key)) continue;
    walk.seen.add(hop.key);
    const variables = new Map([...command.variables, ...command.assignments, ...hop.variables]);
    const { file, line, ownLines } = hop;
    const placed = (own: number): Place =>
      file === null ? at : { file, line: ownLines ? line + own - 1 : line };
    const inner: Frame = {
      at: placed,
      related: file === null ? frame.related : [at, ...frame.related],
      runner: frame.runner,
      depth: file === null ? frame.depth : frame.depth + 1,
    };
    runScript({ ...hop, variables }, inner, walk);
  }
}

/** `systemctl start x`, `service x start`, `/etc/init.d/x start`, `brew services start x`, or a server's own command. */
function startedServer(words: readonly string[]) {
  const [name = '', ...rest] = words;
  const plain = rest.filter((word) => !word.startsWith('-'));
  const unit = startedUnit(name, plain, rest.includes('--now'));
  if (unit === null) return daemon(name, rest);
  const known = serverNamed(unit);
  return known && { ...known, declared: [name, ...plain.slice(0, 3)].join(' ').slice(0, 120) };
}

const starts = (verb: string): boolean => /^(?:start|restart|run)$/i.test(verb);

function startedUnit(name: string, plain: readonly string[], now: boolean): string | null {
  const [first = '', second = '', third = ''] = plain;
  if (name === 'systemctl') return starts(first) || (first === 'enable' && now) ? second : null;
  if (name === 'service') return starts(second) ? first : null;
  if (name === 'brew') return first === 'services' && starts(second) ? third : null;
  if (/^Start-Service$/i.test(name)) return plain.at(-1) ?? null;
  return starts(first) ? (/^\/etc\/init\.d\/([\w.-]+)$/.exec(name)?.[1] ?? null) : null;
}
