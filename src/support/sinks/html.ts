import { join, type Safe, templateOf } from './safe.js';
import { visible } from './visible.js';

/** Text that may stand in an HTML page, between tags or in a quoted attribute. */
export type Html = Safe<'html'>;

/** An HTML template: values must come from this sink. */
export const html = templateOf<'html'>();

const longestText = 2000;

/** Text of others. The page may also go to a log, so that signs of a runner command are numbers too. */
export function escaped(text: string, limit = longestText): Html {
  return visible(text, limit).replace(/[&<>"'`#:]/g, (sign) => `&#${sign.charCodeAt(0)};`) as Html;
}

/** A link to a page of ours; without an address only the label. */
export function anchor(label: Html, url: string | null): Html {
  return url && /^https?:\/\/[^\s]+$/.test(url)
    ? html`<a href="${escaped(url)}" rel="noreferrer">${label}</a>`
    : label;
}

/** Safe parts, one after the other. */
export function fragment(parts: readonly Html[], separator: Html = html``): Html {
  return join(parts, separator);
}
