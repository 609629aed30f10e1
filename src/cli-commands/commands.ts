import type { Arguments, CommandName } from './arguments.js';
import { check } from './check.js';

/** What each command does; the answer is the exit code. */
export const commands: Readonly<Record<CommandName, (args: Arguments) => Promise<number>>> = {
  check,
  // Most runs check. What a command shares with `check` stays in one file, because that is loaded before.
  time: async (args) => (await import('./look-back.js')).time(args),
  people: async (args) => (await import('./look-back.js')).people(args),
  history: async (args) => (await import('./history.js')).history(args),
  inventory: async (args) => (await import('./inventory.js')).inventory(args),
  merge: async (args) => (await import('./merge.js')).merge(args),
  explain: async (args) => (await import('./explain.js')).explain(args),
  fix: async (args) => (await import('./fix.js')).fix(args),
  init: async (args) => (await import('./init.js')).init(args),
  probe: async (args) => (await import('./probe.js')).probe(args),
};
