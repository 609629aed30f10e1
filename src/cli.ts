#!/usr/bin/env node
import { type Arguments, readArguments } from './cli-commands/arguments.js';
import { latchExitCode } from './hosts/process.js';
import { finished, plain } from './support/sinks/terminal.js';
import { explainError, UserError } from './support/user-error.js';
import { version } from './version.js';

const latch = latchExitCode((error) => void process.stderr.write(`${complaint(error)}\n`));

void main();

async function main(): Promise<void> {
  try {
    latch.settle(await run(readArguments(process.argv.slice(2))));
  } catch (error) {
    process.stderr.write(`${complaint(error)}\n`);
  }
}

// Each command is loaded when it is asked for: help and version answer at once.
async function run(args: Arguments): Promise<number> {
  if (args.set.has('version')) return print(`${version}\n`);
  if (args.set.has('help')) return print((await import('./cli-commands/help.js')).help);
  switch (args.command) {
    case 'check':
      return (await import('./cli-commands/check.js')).check(args);
    case 'inventory':
      return (await import('./cli-commands/inventory.js')).inventory(args);
    case 'explain':
      return (await import('./cli-commands/explain.js')).explain(args);
    case 'init':
      return (await import('./cli-commands/init.js')).init(args);
  }
}

function print(text: string): 0 {
  process.stdout.write(text);
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
