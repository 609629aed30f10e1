/** One `key: value` of the objects of a JavaScript file, with the keys above it. */
export interface JavaScriptEntry {
  /** First what the object is given to: a name, `exports`, or the function that it is handed to. */
  readonly path: readonly string[];
  /** The code of the value; '' for an object. Of `...spread` the key is `...`. */
  readonly value: string;
  readonly line: number;
}

interface Frame {
  readonly isObject: boolean;
  readonly path: readonly string[];
  key: string | null;
  line: number;
  /** The code of the value so far; outside of objects, of the statement. */
  code: string;
}

const deepest = 60;
const longest = 300;
const tokens =
  /(\n)|(\/\/[^\n]*)|(\/\*)|("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`)|(\.\.\.)|([{[(])|([}\])])|(,)|(:)|(;)|[ \t\r]+|[\w$]+|[^\w\s]/gy;

/**
 * The entries of the object literals of a JavaScript or TypeScript file, in order, without running it. It knows no
 * regular expressions and no types, which settings hardly hold; what it misreads it leaves out.
 */
export function javaScriptObjects(source: string): JavaScriptEntry[] {
  const entries: JavaScriptEntry[] = [];
  const frames: Frame[] = [{ isObject: false, path: [], key: null, line: 1, code: '' }];
  let [line, skipTo] = [1, 0];
  for (const match of source.matchAll(tokens)) {
    const [all, newline, , block, text, spread, open, close, comma, colon, semicolon] = match;
    const top = frames.at(-1);
    if (!top) return entries;
    if (newline) line++;
    if (match.index < skipTo) continue;
    if (block) skipTo = endOfBlock(source, match.index);
    else if (open) push(frames, open, line);
    else if (close) pop(frames, entries);
    else if (comma || semicolon) end(top, entries, line);
    else if (colon) colonIn(top);
    else if (spread && top.isObject && top.key === null) [top.key, top.line, top.code] = ['...', line, ''];
    else if (!match[2]) append(top, newline ? ' ' : all, line);
    if (text) line += all.split('\n').length - 1;
  }
  return entries;
}

const endOfBlock = (source: string, from: number): number => {
  const end = source.indexOf('*/', from + 2);
  return end < 0 ? source.length : end + 2;
};

function append(frame: Frame, code: string, line: number): void {
  if (frame.code.trim() === '') frame.line = line;
  if (!frame.isObject) frame.code = (frame.code + code).slice(-longest);
  else if (frame.code.length < longest) frame.code += code;
}

/** `key:` of an object; a colon of a type or of a condition belongs to the code around it. */
function colonIn(frame: Frame): void {
  const key = /^\s*(?:["'`]([^"'`]{0,100})["'`]|([\w$]{1,100}))\s*$/.exec(frame.code);
  if (!frame.isObject || frame.key !== null || !key) frame.code += ':';
  else [frame.key, frame.code] = [key[1] ?? key[2] ?? '', ''];
}

function push(frames: Frame[], open: string, line: number): void {
  const top = frames.at(-1);
  if (!top || frames.length > deepest) return;
  const before = top.code.trim();
  const isObject =
    open === '{' && (top.isObject ? before === '' : /(?:[=([,:]|\breturn|\bdefault)$/.test(before));
  const name = top.isObject ? (top.key ?? '') : nameIn(before);
  frames.push({
    isObject,
    path: isObject ? [...top.path, name] : top.path,
    key: null,
    line,
    code: open === '{' ? '' : `${top.isObject ? '' : before.slice(-100)}${open}`,
  });
}

/** What an object is given to: `exports.x =`, `const x: T =`, `export default`, `new DataSource(`. */
function nameIn(code: string): string {
  const handed = /([\w$]+)\s*\($/.exec(code)?.[1];
  const assigned = /(?:exports\.([\w$]+)|\b(?:const|let|var)\s+([\w$]+)(?:\s*:[^=]{0,100})?)\s*=$/.exec(code);
  return handed ?? assigned?.[1] ?? assigned?.[2] ?? '';
}

function pop(frames: Frame[], entries: JavaScriptEntry[]): void {
  if (frames.length < 2) return;
  const frame = frames.pop();
  const top = frames.at(-1);
  if (!frame || !top) return;
  if (frame.isObject) end(frame, entries, frame.line);
  else if (top.isObject) append(top, ` ${frame.code} `, frame.line);
  else top.code = '';
}

function end(frame: Frame, entries: JavaScriptEntry[], line: number): void {
  const code = frame.code.trim();
  if (!frame.isObject) {
    frame.code = '';
    return;
  }
  const shorthand = frame.key === null && /^[\w$]+$/.test(code) ? code : null;
  const key = frame.key ?? shorthand;
  if (key !== null && code !== '')
    entries.push({ path: [...frame.path, key], value: code, line: frame.line || line });
  frame.key = null;
  frame.code = '';
}
