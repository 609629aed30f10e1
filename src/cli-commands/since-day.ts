import { isDay, readDuration } from '../support/durations.js';
import { plain } from '../support/sinks/terminal.js';
import { UserError } from '../support/user-error.js';

/**
 * The day that `--since` names: a day of the calendar, or a length of time back from today.
 * @throws UserError
 */
export function sinceDay(text: string, today: string): string {
  if (isDay(text) && text <= today) return text;
  const seconds = readDuration(text);
  if (seconds !== null)
    return new Date(Date.parse(`${today}T00:00:00Z`) - seconds * 1000).toISOString().slice(0, 10);
  throw new UserError(
    `--since ${plain(text)} is no day of the past and no length of time`,
    'Write 90d, 12w, 6mo, 1y, or a day: 2031-01-31.',
  );
}
