/** Whether something holds after a revision; revisions are numbered from the newest (0) to older ones. */
export type Holds = (revision: number) => Promise<boolean>;

/** Where something began. */
export interface Opening {
  /** The revision that brought it. */
  readonly revision: number;
  /** False where it held already at the oldest revision. */
  readonly exact: boolean;
}

/** The revisions to look at. */
export interface Line {
  /** How many there are. */
  readonly count: number;
  /** Whether the oldest one is the first of all, so that nothing held before it. */
  readonly complete: boolean;
  /** Those that touched what it is about, as it is named at that revision; ascending. */
  touching(revision: number): Promise<readonly number[]>;
  /** Those that could have changed anything, ascending. */
  readonly relevant: readonly number[];
}

const mostMoves = 20;

/** A gap that closed and came again is seen where it did so within that many changes of its files. */
const oneByOne = 100;

/**
 * The revision that brought what holds at `start`. Looks back over the revisions that touched the files concerned, one
 * by one and then in ever longer strides, and halves the last stride: what came, went and came again within one stride
 * is taken for the first coming. Asks `holds` O(log n) times for every name that the files had.
 */
export async function openingOf(line: Line, start: number, holds: Holds): Promise<Opening> {
  const oldest = line.count - 1;
  let from = start;
  for (let move = 0; move < mostMoves && from < oldest; move++) {
    const touched = (await line.touching(from)).filter((revision) => revision >= from);
    const before = Math.min((touched.at(-1) ?? oldest) + 1, oldest);
    const { held, lacking } = await strideBack(from, [...touched, before], holds);
    if (lacking !== null)
      return { revision: await narrow(line, { held, lacking }, touched, holds), exact: true };
    // The files have no older history under these names, and it held before: they had others.
    from = held;
  }
  return { revision: from, exact: from === oldest && line.complete };
}

/** The last step at which it is known to hold, and the first one further back at which it does not. */
async function strideBack(from: number, steps: readonly number[], holds: Holds) {
  let held = from;
  const last = steps.length - 1;
  for (let index = 0, stride = 1; index <= last; stride = index < oneByOne ? 1 : stride * 2) {
    const step = steps[index] ?? from;
    if (!(await holds(step))) return { held, lacking: step };
    held = step;
    index = index === last ? steps.length : Math.min(index + stride, last);
  }
  return { held, lacking: null };
}

interface Stretch {
  readonly held: number;
  readonly lacking: number;
}

// First among the revisions that touched the files: mostly the one that brought it is one of them.
async function narrow(
  line: Line,
  stretch: Stretch,
  touched: readonly number[],
  holds: Holds,
): Promise<number> {
  const near = await halve(stretch, touched, holds);
  const parent = near.held + 1;
  if (parent === near.lacking || !(await holds(parent))) return near.held;
  return (await halve({ held: parent, lacking: near.lacking }, line.relevant, holds)).held;
}

async function halve(stretch: Stretch, among: readonly number[], holds: Holds): Promise<Stretch> {
  let { held, lacking } = stretch;
  for (;;) {
    const between = among.filter((revision) => revision > held && revision < lacking);
    const middle = between[between.length >> 1];
    if (middle === undefined) return { held, lacking };
    if (await holds(middle)) held = middle;
    else lacking = middle;
  }
}
