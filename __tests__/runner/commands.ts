/** An annotation that the runner would keep for a step. */
export interface Issue {
  readonly type: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly properties: Readonly<Record<string, string>>;
}

/** What a step's output means to the runner. */
export interface Understood {
  /** Lines as the log shows them. */
  readonly log: readonly string[];
  /** The first ten of each type, as the record of the step keeps them. */
  readonly issues: readonly Issue[];
  /** How many annotations the step made in all. */
  readonly made: number;
  readonly masks: readonly string[];
  /** Commands that the runner does not carry out any more, or does not know. */
  readonly strange: readonly string[];
}

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const known = [
  'error',
  'warning',
  'notice',
  'debug',
  'group',
  'endgroup',
  'add-mask',
  'add-matcher',
  'remove-matcher',
  'echo',
  'stop-commands',
];
const mostIssues = 10;
const longestMessage = 4096;

/**
 * Reads standard output and standard error of a step line by line, as ActionCommand.cs and ActionCommandManager.cs of
 * https://github.com/actions/runner do (version 2.328, src/Runner.Common and src/Runner.Worker).
 */
export function understand(output: string): Understood {
  const log: string[] = [];
  const issues: Issue[] = [];
  const masks: string[] = [];
  const strange: string[] = [];
  let stopped: string | null = null;
  for (const line of output.split(/\r\n|\n|\r/)) {
    const command = commandIn(line);
    if (stopped !== null && command?.name !== stopped) {
      log.push(line);
      continue;
    }
    if (stopped !== null) stopped = null;
    else if (!command) log.push(line);
    else if (!known.includes(command.name)) {
      strange.push(command.name);
      log.push(line);
    } else if (command.name === 'stop-commands') stopped = command.data;
    else if (command.name === 'add-mask') masks.push(command.data);
    else if (isIssue(command.name)) {
      issues.push({
        type: command.name,
        message: command.data.slice(0, longestMessage),
        properties: command.properties,
      });
      log.push(`##[${command.name}]${command.data}`);
    } else log.push(`##[${command.name}]${command.data}`);
  }
  const kept = issues.filter(
    (issue, i) => issues.slice(0, i).filter(({ type }) => type === issue.type).length < mostIssues,
  );
  return {
    log: log.map((line) => masks.reduce((shown, secret) => shown.replaceAll(secret, '***'), line)),
    issues: kept,
    made: issues.length,
    masks,
    strange,
  };
}

const isIssue = (name: string): name is Issue['type'] => ['error', 'warning', 'notice'].includes(name);

/** `::name key=value,key=value::data` at the start of a line, or `##[name key=value;]data` anywhere in it. */
function commandIn(line: string): Command | null {
  const trimmed = line.trimStart();
  const [, head, data] = /^::(.*?)::(.*)$/s.exec(trimmed) ?? [];
  if (head !== undefined && data !== undefined) return command(head, ',', decodeData(data));
  const [, old, rest] = /##\[(.*?)\](.*)$/s.exec(line) ?? [];
  return old === undefined || old === '' ? null : command(old, ';', decodeData(rest ?? ''));
}

function command(head: string, separator: string, data: string): Command | null {
  const [name = ''] = head.split(' ', 1);
  if (name === '') return null;
  const pairs = head
    .slice(name.length)
    .trim()
    .split(separator)
    .flatMap((pair) => {
      const at = pair.indexOf('=');
      return at > 0 ? [[pair.slice(0, at).trim(), decodeProperty(pair.slice(at + 1))]] : [];
    });
  return { name: name.toLowerCase(), properties: Object.fromEntries(pairs), data };
}

const decodeData = (text: string): string =>
  text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');

const decodeProperty = (text: string): string =>
  text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');

/**
 * A file of `name=value` lines and `name<<delimiter` blocks, as FileCommandManager.cs reads it.
 * @throws Error where the runner would fail the step
 */
export function readPairs(text: string): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  const lines = text.split('\n');
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? '';
    if (line === '') continue;
    const [equals, heredoc] = [line.indexOf('='), line.indexOf('<<')];
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      pairs.set(line.slice(0, equals), line.slice(equals + 1));
      continue;
    }
    if (heredoc < 1) throw new Error(`Invalid format '${line}'`);
    const [name, delimiter] = [line.slice(0, heredoc), line.slice(heredoc + 2)];
    const end = lines.indexOf(delimiter, i + 1);
    // "Matching delimiter not found", also where no line break follows it.
    if (end < 0 || end === lines.length - 1) throw new Error(`Matching delimiter not found '${delimiter}'`);
    pairs.set(name, lines.slice(i + 1, end).join('\n'));
    i = end;
  }
  return pairs;
}
