import { join, type Safe, templateOf } from './safe.js';
import { visible } from './visible.js';

/** Text that may go to a terminal or the log of a runner. */
export type Terminal = Safe<'terminal'>;

/** A terminal template: values must come from this sink. */
export const tty = templateOf<'terminal'>();

const longestText = 1000;

/** Text of others, with everything visible: it cannot colour, move the cursor or begin a line of its own. */
export function plain(text: string, limit = longestText): Terminal {
  return visible(text, limit) as Terminal;
}

/**
 * Finished lines as one text that no runner takes for a command: it reads `::command` at the start of a line and
 * the older `##[command]` anywhere in one.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function finished(lines: readonly Terminal[]): Terminal {
  const text = lines.map((line) => line.trimEnd()).join('\n');
  return text.replace(/^([^\S\n]*:):/gm, '$1\\u{3a}').replaceAll('##[', '#\\u{23}[') as Terminal;
}

/** One line for the log. */
export function logLine(text: string): Terminal {
  return finished([plain(text)]);
}

/** That many of a sign of ours. */
export function repeated(sign: Terminal, times: number): Terminal {
  return sign.repeat(Math.max(0, times)) as Terminal;
}

/** Safe parts, one after the other. */
export function run(parts: readonly Terminal[], separator: Terminal = tty``): Terminal {
  return join(parts, separator);
}
