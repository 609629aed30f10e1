import type { Safe } from './safe.js';

/** A JSON text that may be saved, printed to a terminal or to the log of a runner. */
export type Json = Safe<'json'>;

const unseen = /[\p{C}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}]/gu;

/**
 * The value as JSON with what would not be seen as `\u` escapes, and no sign of a runner command; it reads back as
 * the same value.
 */
export function json(value: unknown): Json {
  const text = JSON.stringify(value, null, 2)
    .split('\n')
    .map((line) => line.replace(unseen, escapes))
    .join('\n');
  return `${text.replaceAll('##[', '#\\u0023[')}\n` as Json;
}

const escapes = (point: string): string =>
  Array.from(
    { length: point.length },
    (_, index) => `\\u${point.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('');
