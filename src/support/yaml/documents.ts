import { Unreadable } from '../unreadable.js';

const mostDocuments = 1_000;

/** The text of one document with the line that it starts on. */
export interface DocumentText {
  readonly text: string;
  readonly line: number;
  /** Where its content starts: behind the "---" that the text starts with. */
  readonly start: number;
}

/**
 * The documents of a YAML stream (https://yaml.org/spec/1.2.2/#92-streams), without directives: the schema is always
 * the core schema of YAML 1.2.
 * @throws Unreadable where there are more than 1,000
 */
export function splitDocuments(source: string, firstLine: number): DocumentText[] {
  const documents: DocumentText[] = [];
  let start = 0;
  let line = firstLine;
  let marker = 0;
  for (const mark of source.matchAll(/^(?:---|\.\.\.)(?=[ \t\n]|$)/gm)) {
    const text = source.slice(start, mark.index);
    if (!isPrologue(text)) documents.push({ text, line, start: marker });
    if (documents.length >= mostDocuments)
      throw new Unreadable(`more than ${mostDocuments} documents in one file: not read`, line);
    line += lineBreaks(text);
    start = mark.index;
    marker = mark[0].length;
  }
  documents.push({ text: source.slice(start), line, start: marker });
  return documents;
}

/** Whether a text holds nothing but directives, comments and blank lines. */
const isPrologue = (text: string): boolean => !/^(?!$|[%#]|[ \t]+(?:#|$))/m.test(text);

function lineBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
