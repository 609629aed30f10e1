/** Says that something cannot run on this machine, and why; no fault of anybody. `engine`: where that is what lacks. */
export function notHere(reason, engine = null) {
  return Object.assign(new Error(reason), { notHere: true, engine });
}
