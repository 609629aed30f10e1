/** One document of a stream, as text: enough to see by its kind whether it is worth parsing. */
export interface ManifestText {
  readonly text: string;
  /** The line of the file on which the text starts. */
  readonly firstLine: number;
  /** The kind of the object that the document holds, or '' where it has none. */
  readonly kind: string;
}

/** Below this a List is parsed as a whole: cutting it up would gain nothing. */
const long = 20_000;

/**
 * The items of a long List as documents of their own, so that only those of interest are parsed; anything else as it
 * is. A List whose items refer to each other by anchors stays whole.
 */
export function itemsOfLong(document: ManifestText): readonly ManifestText[] {
  const { text, kind, firstLine } = document;
  if (text.length < long || !kind.endsWith('List') || /[:-][ \t]+&\w/.test(text)) return [document];
  const head = /^items:[ \t]*\r?\n([ \t]*)-[ \t]/m.exec(text);
  if (!head) return [document];
  const start = head.index + head[0].length - 2 - (head[1]?.length ?? 0);
  const indent = head[1] ?? '';
  const marks = [...text.matchAll(new RegExp(`^${indent}-[ \\t]`, 'gm'))]
    .map(({ index }) => index)
    .filter((index) => index >= start);
  const end = endOfItems(text, marks.at(-1) ?? start, indent);
  let line = firstLine + countLines(text.slice(0, marks[0]));
  return marks.map((from, index) => {
    const body = text.slice(from, marks[index + 1] ?? end);
    const item = { text: body, firstLine: line, kind: kindOf(body, indent.length + 2) };
    line += countLines(body);
    return item;
  });
}

/** Where the last item ends: at a line that is indented less than its content. */
function endOfItems(text: string, last: number, indent: string): number {
  const after = new RegExp(`\\n(?=[ \\t]{0,${indent.length}}[^\\s#-])`, 'g');
  after.lastIndex = last;
  return (after.exec(text)?.index ?? text.length - 1) + 1;
}

/** The kind of an item, by the key in its first column. */
const kindOf = (body: string, column: number): string =>
  new RegExp(`^(?:[ \\t]*-[ \\t]+|[ \\t]{${column}})["']?kind["']?[ \\t]*:[ \\t]*["']?(\\w+)`, 'm').exec(
    body,
  )?.[1] ?? '';

/** How many lines a text ends. */
export function countLines(body: string): number {
  let lines = 0;
  for (let found = body.indexOf('\n'); found >= 0; found = body.indexOf('\n', found + 1)) lines++;
  return lines;
}
