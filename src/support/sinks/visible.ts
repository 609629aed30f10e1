/** The longest name that is shown; a path of a real repository stays below it. */
export const nameLimit = 200;

const longestCredentials = 8192;

const unseen = /[\p{C}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\u2800]|(?! )\p{Zs}/u;
const mark = /\p{M}/u;
// Two accents on one letter occur in writing; more hide the text around them.
const marksInARow = 2;

/** How a code point that cannot be seen is written. */
export type Escape = (hexadecimal: string) => string;

const braces: Escape = (hexadecimal) => `\\u{${hexadecimal}}`;

/**
 * Text as it is, but what would not be seen or would move the text around it (control characters, line breaks,
 * direction changes, zero width, piled accents) is written out, credentials in URLs are left out, and it is cut.
 */
export function visible(text: string, limit = nameLimit, written: Escape = braces): string {
  if (text.length <= limit && /^[ -~]*$/.test(text)) return withoutCredentials(text);
  // Twice the limit in UTF-16 units holds `limit` code points and one more, which tells whether anything is left;
  // the end of credentials may lie behind it.
  const points = [...withoutCredentials(text.slice(0, 2 * limit + longestCredentials))];
  let marks = 0;
  let shown = '';
  for (const point of points.slice(0, limit)) {
    marks = mark.test(point) ? marks + 1 : 0;
    shown +=
      unseen.test(point) || marks > marksInARow ? written(point.codePointAt(0)?.toString(16) ?? '') : point;
  }
  return points.length > limit ? `${shown}…` : shown;
}

/** `postgres://user:secret@host` as `postgres://…@host`. */
function withoutCredentials(text: string): string {
  return text.replace(/:\/\/[^\s/]*@/g, '://…@');
}
