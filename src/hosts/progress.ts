import type { Tree } from '../model.js';

/** Shorter runs show nothing: what comes and goes at once is only a flicker. */
const patience = 1000;
const interval = 200;

/** A line that says how far a long run has come, where somebody watches. */
export interface Progress {
  /** The same tree, counting. */
  watch(tree: Tree): Tree;
  /** Takes the line away, before anything else is written. */
  clear(): void;
}

/** A progress line on that stream; without one, nothing. `now` tells the time in milliseconds. */
export function progressOn(
  write: ((text: string) => void) | null,
  now: () => number = () => performance.now(),
): Progress {
  const start = now();
  let shown = start;
  const asked = new Set<string>();
  let visible = false;
  function step(path: string): void {
    asked.add(path);
    const time = now();
    if (!write || time - start < patience || time - shown < interval) return;
    shown = time;
    visible = true;
    write(`\r\u001b[Kfiles read: ${asked.size}`);
  }
  return {
    watch: (tree) => ({
      ...tree,
      text(path) {
        step(path);
        return tree.text(path);
      },
    }),
    clear() {
      if (visible) write?.('\r\u001b[K');
      visible = false;
    },
  };
}
