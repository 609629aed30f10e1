import { leadingVersion } from '../../support/versions.js';
import type { TagReader } from './shape.js';

/** "16.2-alpine" -> "16.2"; also behind a base system's name: "alpine-2.1.4". */
export const leading: TagReader = (tag) =>
  leadingVersion(tag.replace(/^(?:alpine|debian|ubuntu|distroless|latest|version)-/, ''));

/** A tag that counts something else than the engine. */
export const none: TagReader = () => null;

/** A calendar version: "2019-latest" -> "2019", "2020.9.26" -> "2020.9.26". */
export const calendar: TagReader = (tag) => leadingVersion(tag, 'years');

/** The number behind a word: after("pg") reads "2.11.2-pg14", "pg16.4-ts2.16.1" and "latest-pg17". */
export function after(word: string): TagReader {
  return (tag) => {
    for (let at = tag.indexOf(word); at >= 0; at = tag.indexOf(word, at + 1)) {
      const version = startsWord(tag, at) ? leadingVersion(tag.slice(at + word.length)) : null;
      if (version) return version;
    }
    return null;
  };
}

const startsWord = (tag: string, at: number): boolean => at === 0 || /[^a-z\d]/.test(tag.charAt(at - 1));

/** The first of several readers that finds a version. */
export const firstOf =
  (...readers: readonly TagReader[]): TagReader =>
  (tag) => {
    for (const read of readers) {
      const version = read(tag);
      if (version) return version;
    }
    return null;
  };

/** Only so many numbers: supabase's "17.6.1.127" is PostgreSQL 17.6 and a build. */
export const numbers =
  (count: number, read: TagReader = leading): TagReader =>
  (tag) =>
    read(tag)?.split('.').slice(0, count).join('.') ?? null;
