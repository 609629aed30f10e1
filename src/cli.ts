#!/usr/bin/env node
import { type Arguments, readArguments } from './cli-commands/arguments.js';
import { help, helpFor } from './cli-commands/help.js';
import { latchExitCode } from './hosts/process.js';
import { printError, printOut } from './hosts/streams.js';
import { finished, plain } from './support/sinks/terminal.js';
import { explainError, UserError } from './support/user-error.js';
import { version } from './version.js';

const latch = latchExitCode((error) => printError(`${complaint(error)}\n`));

void main();

async function main(): Promise<void> {
  try {
    latch.settle(await run(readArguments(process.argv.slice(2))));
  } catch (error) {
    printError(`${complaint(error)}\n`);
  }
}

// The commands are loaded when one is asked for: help and version answer at once.
async function run(args: Arguments): Promise<number> {
  if (args.set.has('version')) return print(`${version}\n`);
  if (args.set.has('help')) return print(args.isNamed ? helpFor(args.command) : help);
  const { commands } = await import('./cli-commands/commands.js');
  return commands[args.command](args);
}

function print(text: string): 0 {
  printOut(text);
  return 0;
}

function complaint(error: unknown): string {
  if (error instanceof UserError)
    return finished(
      explainError(error)
        .split('\n')
        .map((line) => plain(line)),
    );
  const { argv } = process;
  const detailed = argv.includes('--verbose') || argv.includes('-v');
  const said =
    error instanceof Error ? (detailed ? (error.stack ?? error.message) : error.message) : String(error);
  const hint = detailed ? [] : ['  Run it again with --verbose to see where.'];
  const lines = [`A fault of parity-gate, so no judgement: ${said}`, ...hint];
  return finished(
    lines
      .join('\n')
      .split('\n')
      .map((line) => plain(line)),
  );
}
