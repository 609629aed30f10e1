import type { Place } from '../model.js';

/** A comment beside a line that allows one rule's finding there: `# parity-gate: ignore <rule> -- reason [until 2027-01-31]`. */
export interface Waiver {
  readonly rule: string;
  /** Null where none is given: then it allows nothing. */
  readonly reason: string | null;
  /** ISO date of the last day on which it holds. */
  readonly until: string | null;
  readonly at: Place;
}

const mark = 'parity-gate: ignore';

/** The waivers of a file. One stands at the end of its line or on the line above. */
export function waiversIn(file: string, text: string): Waiver[] {
  if (!text.includes(mark)) return [];
  return text.split('\n').flatMap((line, index) => {
    const start = line.indexOf(mark);
    return start < 0 || !/(?:#|\/\/|;|<!--|--)\s*$/.test(line.slice(0, start))
      ? []
      : [waiver(line.slice(start + mark.length), { file, line: index + 1 })];
  });
}

function waiver(words: string, at: Place): Waiver {
  const [rule = '', ...rest] = words.replace(/(?:-->|\r)\s*$/, '').split(' -- ');
  const said = rest.join(' -- ').trim();
  const until = / until (\d{4}-\d{2}-\d{2})$/.exec(` ${said}`)?.[1] ?? null;
  const reason = until
    ? said.slice(0, -` until ${until}`.length + (said.startsWith('until') ? 1 : 0)).trim()
    : said;
  return { rule: rule.trim(), reason: reason || null, until, at };
}

/** Whether the waiver stands beside the place: on its line or on the line above. */
export const beside = (waiver: Waiver, place: Place): boolean =>
  waiver.at.file === place.file && (waiver.at.line === place.line || waiver.at.line === place.line - 1);
