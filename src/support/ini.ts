/** One line of a value. */
export interface IniLine {
  readonly text: string;
  readonly line: number;
}

/** A key of a section; a value that goes on over indented lines keeps them apart. */
export interface IniEntry {
  readonly section: string;
  readonly key: string;
  readonly lines: readonly IniLine[];
}

/** The entries of an INI file as Python reads it (https://docs.python.org/3/library/configparser.html). */
export function readIni(source: string): IniEntry[] {
  const entries: (IniEntry & { lines: IniLine[] })[] = [];
  let section = '';
  for (const [index, raw] of source.split(/\r?\n/).entries()) {
    const text = raw.trim();
    if (text === '' || /^[#;]/.test(text)) continue;
    const line = index + 1;
    const header = /^\[([^\]]{1,200})\]/.exec(raw)?.[1];
    if (header !== undefined) section = header;
    else if (/^\s/.test(raw)) entries.at(-1)?.lines.push({ text, line });
    else {
      const at = text.search(/[=:]/);
      const value = at < 0 ? '' : text.slice(at + 1).trim();
      const key = (at < 0 ? text : text.slice(0, at)).trim();
      entries.push({ section, key, lines: value === '' ? [] : [{ text: value, line }] });
    }
  }
  return entries;
}
