import type { PlacedDeclaration } from '../model.js';
import { truncate } from '../support/versions.js';

/** A piece of a declaration's literal text, and what it should be. */
export interface Replacement {
  /** Where it begins in the text that was declared. */
  readonly offset: number;
  readonly before: string;
  readonly after: string;
}

/**
 * What to replace in a declaration so that it follows another one: the version and nothing else. Null where that is
 * not certain: a digest, a tag that says more than the version, an image that may not exist in the other version.
 */
export function followingText(mine: PlacedDeclaration, other: PlacedDeclaration): Replacement | null {
  const { version } = mine;
  if (!isSingle(mine) || !isSingle(other) || version === null || other.version === null) return null;
  const parts = version.split('.').length;
  if (other.version.split('.').length < parts) return null;
  const after = truncate(other.version, parts);
  const found = imageOf(mine.declared) ? inImage(mine, other, parts) : inPlainText(mine.declared, version);
  return found === null || after === version ? null : { offset: found, before: version, after };
}

const isSingle = ({ pin, versions, alternative }: PlacedDeclaration): boolean =>
  pin === 'exact' && versions.length === 0 && alternative === null;

interface Image {
  readonly repository: string;
  /** Where the tag begins. */
  readonly start: number;
  readonly tag: string;
}

/** `postgres:16-alpine`, `postgres:${PG:-16}-alpine`; null where it is no image with a tag that a person wrote. */
function imageOf(declared: string): Image | null {
  const found = /^([a-z\d][\w./-]*(?::\d+\/[\w./-]+)?):(\$\{\w+:?-)?(?=[\w.-])/.exec(declared);
  if (!found || declared.includes('@')) return null;
  const [{ length: start }, repository = '', opened] = found;
  const rest = declared.slice(start);
  const close = opened ? rest.indexOf('}') : rest.length;
  if (close < 0) return null;
  const tag = rest.slice(0, close) + rest.slice(close + 1);
  return /^[\w.-]+$/.test(tag) ? { repository, start, tag } : null;
}

function inImage(mine: PlacedDeclaration, other: PlacedDeclaration, parts: number): number | null {
  const image = imageOf(mine.declared);
  const version = mine.version ?? '';
  if (!image?.tag.startsWith(version)) return null;
  const suffix = image.tag.slice(version.length);
  if (/^[.\d\w]/.test(suffix)) return null;
  const theirs = imageOf(other.declared);
  const proven =
    theirs !== null &&
    theirs.repository === image.repository &&
    theirs.tag === `${truncate(other.version ?? '', parts)}${suffix}`;
  return proven || (isPublished(image.repository, suffix) && isOwnVersion(other, parts)) ? image.start : null;
}

// Docker's official images that have a tag for each version, alone and with these suffixes. Names of distributions
// are none of them: an old one is not built for a new version.
const official =
  /^(?:(?:docker\.io\/)?(?:library\/)?|public\.ecr\.aws\/docker\/library\/)(?:postgres|mysql|mariadb|redis|mongo|rabbitmq|memcached|node|python|ruby|golang|php)$/;
const builtForEach = /^(?:|-alpine|-slim|-management|-management-alpine)$/;

const isPublished = (repository: string, suffix: string): boolean =>
  official.test(repository) && builtForEach.test(suffix);

// A provider's own numbering (ElastiCache's Redis 7.1) is that of nobody else beyond the major version.
const isOwnVersion = ({ engine, flavour, declared }: PlacedDeclaration, parts: number): boolean =>
  parts === 1 || imageOf(declared) !== null || (engine !== 'redis' && flavour === null);

/** `v18.17.0`, `nodejs 18.17.0`, `18`: the version as a word of its own, once, and no range. */
function inPlainText(declared: string, version: string): number | null {
  if (/[<>=^~*|,$@:]|\.x\b/i.test(declared)) return null;
  const start = declared.indexOf(version);
  const isOnce = start >= 0 && declared.indexOf(version, start + 1) < 0;
  const [before, after] = [declared.slice(0, start), declared.slice(start + version.length)];
  return isOnce && /(?:^|\s|(?:^|\s)v)$/.test(before) && /^(?:$|\s)/.test(after) ? start : null;
}
