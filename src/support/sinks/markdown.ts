import { piecesOf } from './pieces.js';
import { join, type Safe, templateOf } from './safe.js';
import { visible } from './visible.js';

/** Text that GitHub's Markdown shows as meant, in a paragraph, a table cell and inside HTML alike. */
export type Markdown = Safe<'markdown'>;

/** A Markdown template: values must come from this sink. */
export const md = templateOf<'markdown'>();

const longestUrl = 2000;

/**
 * Text of others: as code, with every sign as a number, so that it opens no structure and GitHub, which looks for
 * mentions, references and links in rendered text, finds none (it leaves code alone).
 */
export function code(text: string, limit?: number): Markdown {
  return `<code>${numeric(visible(text, limit))}</code>` as Markdown;
}

/** Lines of text as a block of code. */
export function pre(lines: readonly string[]): Markdown {
  const shown = lines.map((line) => numeric(visible(line))).join('\n');
  return `<pre>${shown}</pre>` as Markdown;
}

/**
 * A sentence that may hold names of others. Plain words stay, whatever stands in backticks is code, and so is
 * every word that is more than a word: with `@`, `#`, a colon inside, what looks like a commit.
 */
export function prose(text: string, limit?: number): Markdown {
  const shown = piecesOf(text, limit).map(({ kind, text: piece }, index) => {
    if (kind === 'code') return code(piece);
    return index === 0 || !/\w/.test(piece) ? numeric(piece) : piece.replace(/[&<>]/g, numeric);
  });
  return shown.join('') as Markdown;
}

/** A link to a page of ours; without an address only the label. */
export function link(label: Markdown, url: string | null): Markdown {
  if (!url || url.length > longestUrl || !/^https?:\/\/[^\s]+$/.test(url) || /\/\.\.?\//.test(url))
    return label;
  return md`<a href="${attribute(url)}">${label}</a>`;
}

/** The line by which a comment is found again; the name keeps several runs on one pull request apart. */
export function marker(name: string): Markdown {
  const shown = encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\ufffd'));
  return `<!-- parity-gate:${shown} -->` as Markdown;
}

/**
 * A line as a suggested change: GitHub puts exactly what stands in the block into the file. The fence is longer than
 * any in the line, so that nothing in it ends the block.
 */
export function suggestion(line: string): Markdown {
  const longest = Math.max(2, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}suggestion\n${line.replace(/[\r\n]/g, '')}\n${fence}` as Markdown;
}

/** Safe parts, one after the other. */
export function markdown(parts: readonly Markdown[], separator: Markdown = md``): Markdown {
  return join(parts, separator);
}

const numeric = (text: string): string =>
  text.replace(/[^A-Za-z0-9 ]/gu, (point) => `&#${point.codePointAt(0)};`);

const attribute = (url: string): Markdown =>
  url.replace(/[^A-Za-z0-9/:.%?=-]/gu, (point) => `&#${point.codePointAt(0)};`) as Markdown;
