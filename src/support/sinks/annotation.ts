import { visible } from './visible.js';

// "The maximum size is 64 KB" for the checks API; a runner cuts a message at 4096 characters.
const longestMessage = 4000;
const longestTitle = 250;

/** An annotation's title. */
export function annotationTitle(text: string): string {
  return withoutCommands(visible(text, longestTitle));
}

/** An annotation's message of several lines; the host escapes them the way a runner command needs. */
export function annotationMessage(lines: readonly string[]): string {
  return withoutCommands(visible(lines.join('\n'), longestMessage, keepLineBreaks));
}

const keepLineBreaks = (hexadecimal: string): string => (hexadecimal === 'a' ? '\n' : `\\u{${hexadecimal}}`);

const withoutCommands = (text: string): string =>
  text.replace(/^([^\S\n]*:):/gm, '$1\\u{3a}').replaceAll('##[', '#\\u{23}[');
