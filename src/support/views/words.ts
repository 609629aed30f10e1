import type { Compared, Environment, Severity } from '../../model.js';

/** The columns of the parity table, from the desk to the users. */
export const columns: readonly Compared[] = ['dev', 'ci', 'prod'];

/** What people call the environments. */
export const environmentTitles: Readonly<Record<Environment, string>> = {
  dev: 'dev',
  ci: 'CI',
  prod: 'production',
  other: 'elsewhere',
};

/** Severities, worst first. */
export const severities: readonly Severity[] = ['high', 'medium', 'low'];

/** "1 file", "2 files". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** "a", "a and b", "a, b and c". */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
