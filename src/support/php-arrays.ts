/** One `'key' => value` of the arrays that a PHP file returns, with the keys above it. */
export interface PhpEntry {
  readonly path: readonly string[];
  /** The code of the value; '' for an array. */
  readonly value: string;
  readonly line: number;
}

interface Frame {
  readonly path: readonly string[];
  /** Whether it is an array, and not the arguments of a call. */
  readonly isArray: boolean;
  key: string | null;
  line: number;
  value: string;
}

const deepest = 40;
const longestValue = 400;
const tokens =
  /(\n)|'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|\/\/[^\n]*|#(?!\[)[^\n]*|(=>)|(\[|\(|array[ \t]*\()|([\])])|(,)|[ \t\r]+|[\w$\\:>-]+|[^\w\s]/gy;

/**
 * The entries of the nested arrays of a PHP configuration file, in order, without running it. Linear: what does not
 * belong to an array is passed over token by token.
 */
export function phpArrays(source: string): PhpEntry[] {
  const entries: PhpEntry[] = [];
  const frames: Frame[] = [{ path: [], isArray: true, key: null, line: 1, value: '' }];
  const text = withoutBlocks(source, '/*', '*/');
  let line = 1;
  let last: string | null = null;
  for (const [all, newline, single, double, arrow, open, close, comma] of text.matchAll(tokens)) {
    const top = frames.at(-1);
    if (!top) return entries;
    if (newline) {
      line++;
      append(top, ' ');
    } else if (single !== undefined || double !== undefined) {
      last = single ?? double ?? null;
      append(top, all);
    } else if (arrow) start(top, last, line);
    else if (open) push(frames, open, line);
    else if (close) pop(frames, entries, close);
    else if (comma) end(top, entries);
    else append(top, all);
  }
  return entries;
}

function append(frame: Frame, code: string): void {
  if (frame.path.length === 0 && frame.key === null) frame.value = (frame.value + code).slice(-longestValue);
  else if (frame.value.length < longestValue) frame.value += code;
}

/** A text whose comments of that kind leave only their line breaks. */
export function withoutBlocks(source: string, opening: string, closing: string): string {
  let [result, at] = ['', 0];
  for (;;) {
    const start = source.indexOf(opening, at);
    const end = start < 0 ? -1 : source.indexOf(closing, start + opening.length);
    if (end < 0) return result + source.slice(at);
    result += source.slice(at, start) + source.slice(start, end).replace(/[^\n]/g, '');
    at = end + closing.length;
  }
}

function start(frame: Frame, key: string | null, line: number): void {
  if (!frame.isArray) {
    append(frame, '=>');
    return;
  }
  frame.key = key;
  frame.line = line;
  frame.value = '';
}

function push(frames: Frame[], open: string, line: number): void {
  const top = frames.at(-1);
  const value = top?.value.trim() ?? '';
  const isReturned = frames.length === 1 ? /(?:^|[\s;])return$/.test(value.slice(-8)) : value === '';
  const isArray = Boolean(top?.isArray) && open !== '(' && isReturned;
  const path = isArray && top?.key != null ? [...top.path, top.key] : (top?.path ?? []);
  if (frames.length > deepest) return;
  frames.push({ path, isArray, key: null, line, value: isArray ? '' : open });
}

function pop(frames: Frame[], entries: PhpEntry[], close: string): void {
  if (frames.length < 2) return;
  const frame = frames.pop();
  const top = frames.at(-1);
  if (frame?.isArray) end(frame, entries);
  else if (frame && top) append(top, frame.value + close);
}

function end(frame: Frame, entries: PhpEntry[]): void {
  if (!frame.isArray) {
    append(frame, ',');
    return;
  }
  if (frame.key !== null && frame.value.trim() !== '')
    entries.push({ path: [...frame.path, frame.key], value: frame.value.trim(), line: frame.line });
  frame.key = null;
  frame.value = '';
}

/** What such a value is in the end: a literal, or what its environment variables fall back to. */
export function phpValue(code: string): { text: string | null; keys: readonly string[] } {
  const keys: string[] = [];
  let rest = code;
  for (let depth = 0; depth < 5; depth++) {
    const read =
      /^\(?(?:string\))?[ \t]*(?:env|getenv|Env::get)\([ \t]*['"]([A-Z]\w*)['"][ \t]*(?:,(.*))?\)/.exec(rest);
    if (!read?.[1]) break;
    keys.push(read[1]);
    rest = (read[2] ?? '').trim();
  }
  return { text: /^['"]([\w-]{1,60})['"]/.exec(rest)?.[1] ?? null, keys };
}
