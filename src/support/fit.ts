/** As many whole parts, from the first on, as have room; and how many are left out. */
export interface Fitted<Part> {
  readonly kept: readonly Part[];
  readonly left: number;
  /** What the kept parts take. */
  readonly size: number;
}

/** How much room a text takes: in characters for a comment, in bytes for a job summary. */
export type Measure = (text: string) => number;

/** UTF-16 units, of which there are never fewer than characters. */
export const inCharacters: Measure = (text) => text.length;

/** Bytes of UTF-8. */
export const inBytes: Measure = (text) => {
  let bytes = 0;
  for (const point of text) {
    const value = point.codePointAt(0) ?? 0;
    bytes += value < 0x80 ? 1 : value < 0x800 ? 2 : value < 0x10000 ? 3 : 4;
  }
  return bytes;
};

/**
 * Keeps whole parts only, so that nothing is cut inside markup or a character; the first that is too large ends it,
 * and nothing behind it is rendered.
 */
export function fitInto<Item, Part extends string>(
  items: readonly Item[],
  render: (item: Item) => Part,
  room: number,
  measure: Measure,
): Fitted<Part> {
  const kept: Part[] = [];
  let size = 0;
  for (const item of items) {
    const part = render(item);
    const next = measure(part);
    if (size + next > room) break;
    kept.push(part);
    size += next;
  }
  return { kept, left: items.length - kept.length, size };
}
