import type { Safe } from './safe.js';
import { visible } from './visible.js';

/** Text that a SARIF viewer shows as it is. */
export type SarifText = Safe<'sarif'>;

const longestText = 2000;

/**
 * A message: square brackets would be a link and braces a placeholder, so both are written the way that SARIF
 * asks for (3.11.5 and 3.11.6).
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html#_Toc34317459
 */
export function sarifText(text: string): SarifText {
  return visible(text, longestText, (hexadecimal) => `<U+${hexadecimal.toUpperCase().padStart(4, '0')}>`)
    .replace(/[\\[\]]/g, '\\$&')
    .replace(/[{}]/g, '$&$&') as SarifText;
}

/** Text of our own rules that a SARIF viewer shows as Markdown. */
export function sarifMarkdown(text: string): SarifText {
  return visible(text, longestText, (hexadecimal) =>
    hexadecimal === 'a' ? '\n' : `<U+${hexadecimal}>`,
  ).replace(/[{}]/g, '$&$&') as SarifText;
}

/** A path of the repository as a relative URI that leads nowhere else. */
export function relativeUri(path: string): SarifText {
  const segments = path
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .filter((segment) => segment !== '' && segment !== '.');
  return segments
    .map((segment) => (segment === '..' ? '…' : segment))
    .map(encodeURIComponent)
    .join('/') as SarifText;
}
