import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** Markdown as GitHub's grammar reads it. */
export const rendered = (markdown: string): string =>
  micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });

/** The tags of a page in order, but for code, which every word of others may become. */
export const structure = (html: string): string[] =>
  [...html.matchAll(/<(\/?[a-z!][^\s/>]*)[^>]*>/gi)]
    .map((match) => (match[1] ?? '').toLowerCase())
    .filter((tag) => tag !== 'code' && tag !== '/code');

/** The texts in which GitHub looks for references: outside of tags, code and preformatted text. */
export const looseTexts = (html: string): string[] =>
  html
    .replace(/<(code|pre)[^>]*>[^<]*<\/\1>/g, '<>')
    .split(/<[^>]*>/)
    .map(decoded);

/** What GitHub makes of a text without being asked: mentions, references, commits, links, emoji. */
export const reference =
  /@[a-z0-9]|#\d|\bGH-\d|\b(?:GHSA|CVE)-|:[a-z0-9_+-]+:|https?:\/\/|\bwww\.|\b[0-9a-f]{7,40}\b/i;

/** HTML's text as a person sees it. */
export const decoded = (html: string): string =>
  html.replace(/&(?:#(\d+)|(lt|gt|quot|amp));/g, (_, number, name) =>
    number ? String.fromCodePoint(Number(number)) : (named.get(name) ?? ''),
  );

const named = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['amp', '&'],
]);

/**
 * Lines that a runner takes for a command: the new form at the start of a line, the old one anywhere in it.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export const runnerCommands = (text: string): string[] =>
  text.split(/\r\n|\r|\n/).filter((line) => /^[\s\u0085]*::/.test(line) || line.includes('##['));

/** What is not seen, moves the text around it or steers a terminal; line breaks are ours. */
export const unseen = /(?!\n)[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
