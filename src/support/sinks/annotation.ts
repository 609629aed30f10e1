import type { Safe } from './safe.js';
import { visible } from './visible.js';

/** Text of an annotation: plain, as a check run or the log shows it. */
export type AnnotationText = Safe<'annotation'>;

// "The maximum size is 64 KB" for the checks API; a runner cuts a message at 4096 characters.
const longestMessage = 4000;
const longestTitle = 250;

/** An annotation's title. */
export function annotationTitle(text: string): AnnotationText {
  return withoutCommands(visible(text, longestTitle));
}

/** An annotation's message of several lines; the host escapes them the way a runner command needs. */
export function annotationMessage(lines: readonly string[]): AnnotationText {
  return withoutCommands(visible(lines.join('\n'), longestMessage, keepLineBreaks));
}

const keepLineBreaks = (hexadecimal: string): string => (hexadecimal === 'a' ? '\n' : `\\u{${hexadecimal}}`);

const withoutCommands = (text: string): AnnotationText =>
  text.replace(/^([^\S\n]*:):/gm, '$1\\u{3a}').replaceAll('##[', '#\\u{23}[') as AnnotationText;
