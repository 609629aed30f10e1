/** A text without its embedded Ruby, line for line; each expression is a word that names it. */
export interface WithoutErb {
  readonly text: string;
  readonly expressions: readonly string[];
}

/** What is known of a value: its text, of which expressions may be left out, and the environment keys that replace it. */
export interface RubyValue {
  /** Null where only the running program knows it. */
  readonly text: string | null;
  readonly keys: readonly string[];
}

/**
 * Takes embedded Ruby out of a text (https://docs.ruby-lang.org/en/master/ERB.html): statements and comments leave
 * their line breaks, an expression leaves a word that `erbValue` knows.
 */
export function withoutErb(source: string): WithoutErb {
  const expressions: string[] = [];
  let [text, at] = ['', 0];
  for (;;) {
    const start = source.indexOf('<%', at);
    const end = start < 0 ? -1 : source.indexOf('%>', start + 2);
    if (end < 0) return { text: text + source.slice(at), expressions };
    const tag = source.slice(start + 2, end);
    const lines = '\n'.repeat(tag.split('\n').length - 1);
    text += source.slice(at, start);
    if (tag.startsWith('=')) text += `erb_${expressions.push(tag.slice(1)) - 1}_erb`;
    text += lines;
    at = end + 2;
  }
}

/** A value of such a text: where it is nothing but an expression, what that falls back to. */
export function erbValue(text: string, { expressions }: WithoutErb): RubyValue {
  const index = /^erb_(\d+)_erb$/.exec(text.trim())?.[1];
  if (index !== undefined) return rubyFallback(expressions[Number(index)] ?? '');
  return { text: text.replace(/erb_\d+_erb/g, ''), keys: [] };
}

const fetched =
  /^ENV\.fetch\([ \t]*["']([A-Z][A-Z0-9_]*)["'](?:[ \t]*,[ \t]*["']([^"'\n]{0,300})["'])?[ \t]*\)(?:[ \t]*(?:\{|do)[ \t]*["':]([^"'\n}]{0,300}?)["']?[ \t]*(?:\}|end))?/;
const indexed =
  /^ENV\[[ \t]*["']([A-Z][A-Z0-9_]*)["'][ \t]*\](?:\.presence|&?\.\w+)?(?:[ \t]*\|\|[ \t]*["':]([^"'\n)]{0,300})["']?)?/;

/** What a Ruby expression falls back to: a literal, or the default of an environment variable. */
export function rubyFallback(expression: string): RubyValue {
  const text = expression.trim().replace(/^\(/, '');
  const literal = /^["']([^"'\n]{0,300})["']$/.exec(text)?.[1];
  if (literal !== undefined) return { text: literal, keys: [] };
  const [, key, inline, block] = fetched.exec(text) ?? [];
  if (key) return { text: inline ?? block ?? null, keys: [key] };
  const [, asked, other] = indexed.exec(text) ?? [];
  return asked ? { text: other ?? null, keys: [asked] } : { text: null, keys: [] };
}
