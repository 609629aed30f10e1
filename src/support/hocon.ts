import { Unreadable } from './unreadable.js';

/** A setting of a HOCON file with the names of all objects around it. */
export interface HoconSetting {
  readonly path: readonly string[];
  readonly value: string;
  /** Environment variables that take its place once they are set (`${?DATABASE_URL}`). */
  readonly keys: readonly string[];
  readonly line: number;
}

interface Found {
  readonly path: readonly string[];
  value: string;
  readonly keys: string[];
  line: number;
}

const deepest = 40;

const setting =
  /^((?:"[^"\n]{1,100}"|[\w.-]{1,200})(?:\.(?:"[^"\n]{1,100}"|[\w-]{1,100})){0,10})\s*(\{|\+?=\s*|:\s*)(.*)$/;

/**
 * The settings of a HOCON file, line by line (https://github.com/lightbend/config/blob/main/HOCON.md): objects by
 * braces or by dotted names, a later value in place of an earlier one. Lists and included files are left out.
 * @throws Unreadable where a text does not end, which no program would load
 */
export function hoconSettings(source: string): HoconSetting[] {
  const found = new Map<string, Found>();
  const frames: (readonly string[])[] = [];
  for (const [index, raw] of source.split('\n').entries()) {
    let line = withoutComment(raw.slice(0, 2000)).trim();
    for (; line.startsWith('}'); line = line.slice(1).trim()) frames.pop();
    const [, name = '', sign = '', rest = ''] = setting.exec(line) ?? [];
    const path = [...(frames.at(-1) ?? []), ...namesOf(name)];
    const opens = sign === '{' || /^\{/.test(rest);
    const inner = (sign === '{' ? rest : rest.replace(/^\{/, '')).trim();
    if (name !== '' && opens && frames.length < deepest) {
      if (!inner.endsWith('}')) frames.push(path);
    } else if (name !== '') add(found, path, rest.replace(/[,\s]+$/, ''), index + 1);
    else if (/\{$/.test(line) && frames.length < deepest) frames.push(frames.at(-1) ?? []);
  }
  return [...found.values()];
}

function add(found: Map<string, Found>, path: readonly string[], written: string, line: number): void {
  if (/^"[^"]*$/.test(written)) throw new Unreadable('a text is not closed on its line', line);
  const id = path.join('.');
  const key = /^\$\{\??([A-Za-z_]\w{0,100})\}$/.exec(written)?.[1];
  const before = found.get(id);
  if (key && before) before.keys.push(key);
  else if (key) found.set(id, { path, value: '', keys: [key], line });
  else found.set(id, { path, value: written.replace(/^"([^"]*)".*$/, '$1'), keys: [], line });
}

const namesOf = (name: string): string[] =>
  [...name.matchAll(/"([^"]+)"|[\w-]+/g)].map(([all, quoted]) => quoted ?? all);

/** A comment starts at `#` or `//` outside of a text. */
function withoutComment(line: string): string {
  let isText = false;
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '"' && line[at - 1] !== '\\') isText = !isText;
    else if (!isText && (line[at] === '#' || line.startsWith('//', at))) return line.slice(0, at);
  }
  return line;
}
