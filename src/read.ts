import { knowingImages, type OwnImages } from './catalog/own-images.js';
import type { Notice, Reader, Reading, Tree } from './model.js';
import { type GlobIndex, globIndex } from './support/glob-index.js';
import { holdsIn, type Noted, noted, observed, textsBehind } from './support/observed-tree.js';
import { Unreadable } from './support/unreadable.js';
import { type Waiver, waiversIn } from './support/waivers.js';

export interface ReadFile {
  readonly reader: Reader;
  readonly path: string;
  readonly reading: Reading;
}

export interface ReadTree {
  readonly files: readonly ReadFile[];
  /** Every claimed file that holds a waiver, with its waivers. */
  readonly waivers: readonly Waiver[];
  /** How many files some reader claimed and could see. */
  readonly count: number;
}

/** Folders whose content is somebody else's code or a test's material: never what this repository runs. */
const foreign =
  /(?:^|\/)(?:node_modules|vendor|third_party|bower_components|testdata|test-data|__fixtures__|fixtures|\.terraform|\.git)\//;

const indexes = new WeakMap<readonly Reader[], GlobIndex<Reader>>();

function indexOf(readers: readonly Reader[]): GlobIndex<Reader> {
  const before = indexes.get(readers);
  if (before) return before;
  const index = globIndex(readers.map((reader) => [reader, reader.files]));
  indexes.set(readers, index);
  return index;
}

/** Whether some reader claims a path. */
export function isClaimedBy(readers: readonly Reader[]): (path: string) => boolean {
  const index = indexOf(readers);
  return (path) => index.find(path).length > 0 && !foreign.test(path);
}

/** A file with the readers that claim it. */
export interface Claim {
  readonly path: string;
  readonly claimants: readonly Reader[];
}

/** Every file of a tree that some reader claims. */
export function claimsIn(tree: Tree, readers: readonly Reader[]): Claim[] {
  const index = indexOf(readers);
  return tree.list().flatMap((path) => {
    const claimants = index.find(path);
    return claimants.length > 0 && !foreign.test(path) ? [{ path, claimants }] : [];
  });
}

/** Hands every file to the readers that claim it; what a reader throws becomes a notice that the file was not read. */
export async function readTree(
  tree: Tree,
  claims: readonly Claim[],
  memory: Memory | null,
  images: OwnImages = new Map(),
): Promise<ReadTree> {
  const view = memory ? observed(tree) : tree;
  const found: { readonly reader: Reader; readonly path: string }[] = [];
  const waivers: Waiver[] = [];
  let count = 0;
  for (const { path, claimants } of claims) {
    const text = tree.text(path);
    if (text === null) continue;
    count++;
    const glance = glanceAt(path, text, claimants, memory);
    waivers.push(...glance.waivers);
    for (const reader of glance.mentioned) found.push({ reader, path });
  }
  await Promise.all([...new Set(found.map(({ reader }) => reader))].map((reader) => reader.prepare?.()));
  const files: ReadFile[] = [];
  let read = 0;
  for (const { reader, path } of found) {
    const before = remembered(reader, path, tree, memory);
    if (!before && ++read % manyFiles === 0) await breath();
    files.push({
      reader,
      path,
      reading: before ?? knowingImages(images, () => readAnew(reader, path, view, memory)),
    });
  }
  return { files, waivers, count };
}

/**
 * What was read of other revisions. Most files are the same there, and so is what they depend on: they are read once.
 */
export interface Memory {
  readonly glances: Map<string, Glance>;
  readonly readings: Map<string, Noted<Reading>[]>;
}

/** What can be seen of a file without parsing it. */
interface Glance {
  readonly text: string;
  readonly waivers: readonly Waiver[];
  readonly mentioned: readonly Reader[];
}

export const createMemory = (): Memory => ({ glances: new Map(), readings: new Map() });

/**
 * What other revisions were asked for: this one will be asked for it as well, and to bring everything at once takes
 * one start of git instead of one for each file.
 */
export const askedBefore = ({ readings }: Memory): ReadonlySet<string> =>
  textsBehind([...readings.values()].flatMap((kept) => kept.flatMap(({ trace }) => trace ?? [])));

function glanceAt(path: string, text: string, claimants: readonly Reader[], memory: Memory | null): Glance {
  const before = memory?.glances.get(path);
  if (before?.text === text) return before;
  const glance: Glance = {
    text,
    waivers: waiversIn(path, text),
    mentioned: claimants.filter(({ mentions }) => !mentions || mentions.test(text)),
  };
  memory?.glances.set(path, glance);
  return glance;
}

/** How many earlier readings of one file are kept, beside the newest: whoever walks back and forth meets them again. */
const mostReadings = 1;

const keyOf = (reader: Reader, path: string): string => `${reader.id}\0${path}`;

function remembered(reader: Reader, path: string, tree: Tree, memory: Memory | null): Reading | null {
  const before = memory?.readings.get(keyOf(reader, path));
  return before?.findLast(({ trace }) => trace !== null && holdsIn(trace, tree))?.value ?? null;
}

function readAnew(reader: Reader, path: string, view: Tree, memory: Memory | null): Reading {
  const result = noted(view, () => readOne(reader, path, view));
  const key = keyOf(reader, path);
  memory?.readings.set(key, [...(memory.readings.get(key) ?? []).slice(-mostReadings), result]);
  return result.value;
}

// Reading is synchronous. Without a pause now and then, whoever stops a long run would have to wait for its end.
const manyFiles = 500;
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

function readOne(reader: Reader, path: string, tree: Tree): Reading {
  try {
    return reader.read({ path, text: tree.text(path) ?? '' }, tree);
  } catch (error) {
    return { notices: [unread(reader, path, error)] };
  }
}

function unread(reader: Reader, path: string, error: unknown): Notice {
  const known = error instanceof Unreadable;
  const what = known
    ? error.message
    : `a fault of the reader (${error instanceof Error ? error.message : String(error)}); please report it`;
  return {
    text: `not read as ${reader.title}: ${what}`,
    at: { file: path, line: known ? error.line : 1 },
    unread: true,
  };
}
