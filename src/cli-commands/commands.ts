import type { Arguments, CommandName } from './arguments.js';
import { check } from './check.js';
import { explain } from './explain.js';
import { fix } from './fix.js';
import { history } from './history.js';
import { init } from './init.js';
import { inventory } from './inventory.js';
import { people, time } from './look-back.js';
import { merge } from './merge.js';

/** What each command does; the answer is the exit code. */
export const commands: Readonly<Record<CommandName, (args: Arguments) => Promise<number>>> = {
  check,
  time,
  people,
  history,
  inventory,
  merge,
  explain,
  fix,
  init,
  // It alone speaks to servers: nobody else should pay for loading that.
  probe: async (args) => (await import('./probe.js')).probe(args),
};
