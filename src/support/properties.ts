/** A property with its value as written and where it stands. */
export interface Property {
  /** The key in one spelling: lower case, without dashes and underscores. */
  readonly key: string;
  readonly value: string;
  readonly line: number;
}

/** The properties of one document of a file. */
export type Properties = readonly Property[];

/** One spelling of a key: Spring binds `driver-class-name`, `driverClassName` and `DRIVER_CLASS_NAME` alike. */
export const plainKey = (key: string): string => key.toLowerCase().replace(/[-_]/g, '');

/**
 * The documents of a .properties file (https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/util/Properties.html),
 * as Spring Boot divides them (`#---`).
 */
export function readProperties(source: string): Properties[] {
  const documents: Property[][] = [[]];
  for (const { text, line } of logicalLines(source)) {
    if (/^[#!]---[ \t]*$/.test(text)) documents.push([]);
    const found = /^([^\s#!=:][^\s=:]{0,300})[ \t]*[=:]?[ \t]*(.*)$/.exec(text);
    if (found?.[1]) documents.at(-1)?.push({ key: plainKey(found[1]), value: found[2] ?? '', line });
  }
  return documents;
}

function logicalLines(source: string): { text: string; line: number }[] {
  const result: { text: string; line: number }[] = [];
  let open: { text: string; line: number } | null = null;
  for (const [index, raw] of source.split(/\r?\n/).entries()) {
    const text = raw.trim();
    const isComment = /^[#!]/.test(text);
    const ends = /\\$/.test(text) && !isComment;
    const part = ends ? text.slice(0, -1) : text;
    const now: { text: string; line: number } = open
      ? { text: open.text + part, line: open.line }
      : { text: part, line: index + 1 };
    open = ends && now.text.length < 10_000 ? now : null;
    if (!open) result.push(now);
  }
  return result;
}

/** What a value is in the end: `${KEY:default}` put in, and the keys that replace it. */
export function propertyValue(written: string): { text: string; keys: readonly string[] } {
  const keys: string[] = [];
  let text = written.trim().replace(/^["'](.*)["']$/, '$1');
  for (let depth = 0; depth < 4; depth++) {
    const found = /^\$\{([\w.-]{1,200}):(.*)\}$/.exec(text);
    if (!found) break;
    keys.push((found[1] ?? '').toUpperCase().replace(/[.-]/g, '_'));
    text = found[2] ?? '';
  }
  return { text, keys };
}
