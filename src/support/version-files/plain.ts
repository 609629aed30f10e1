import { nodeCodeName } from '../../catalog/node-code-names.js';
import { leadingVersion } from '../versions.js';
import { exactly, floating, type Settled, unresolved } from './statement.js';

/** The first line that is neither empty nor a comment, with its number. */
export function firstLine(text: string): { line: number; text: string } | null {
  return contentLines(text)[0] ?? null;
}

/** Every line that is neither empty nor a comment, without the comment that ends it. */
export function contentLines(text: string): { line: number; text: string }[] {
  return text.split('\n').flatMap((raw, index) => {
    const content = raw.replace(/(?:^|\s)#.*/, '').trim();
    return content === '' ? [] : [{ line: index + 1, text: content }];
  });
}

/**
 * A version as version managers write it: "22", "v22.13.1", "lts/jod", "ruby-3.3.0", "temurin-21.0.1+12",
 * "1.17.2-otp-27"; words that move are floating; other implementations (`jruby-…`, `pypy…`) are not told apart here.
 */
export function settleTool(engine: string, word: string): Settled {
  if (/^(?:latest|lts(?:\/[*-].*)?|node|stable|current|system|nightly|beta)(?::|$)/i.test(word))
    return floating;
  const codeName = engine === 'node' ? nodeCodeName(word) : null;
  if (codeName) return exactly(codeName);
  const bare = engine === 'java' ? afterVendor(word) : word.replace(own.get(engine) ?? /^prefix:/, '');
  const version = leadingVersion(bare);
  return version ? exactly(version) : unresolved;
}

// Ruby and Python may be named in front of their own version; "jruby-9.4" stays what it is.
const own = new Map([
  ['ruby', /^(?:ruby-|prefix:)/],
  ['python', /^(?:c?python-?|prefix:)/],
  ['go', /^(?:go|prefix:)/],
]);

/** Java's builds are named vendor first: temurin-21.0.1, openjdk64-17, adoptopenjdk-openj9-11. */
const afterVendor = (word: string): string => /(?:^|-)(\d.*)$/.exec(word)?.[1] ?? word;
