#!/usr/bin/env node
import { type Arguments, readArguments } from './cli-commands/arguments.js';
import { finished, plain } from './support/sinks/terminal.js';
import { explainError, UserError } from './support/user-error.js';
import { version } from './version.js';

// Until a command has come to its end there is no verdict, whatever ends the process before.
process.exitCode = 2;

let interrupted = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    interrupted = true;
    process.exitCode = 2;
    process.stderr.write(`\nInterrupted: no judgement. Press Ctrl-C again to stop at once.\n`);
  });

// Whoever reads our output may stop early (`| head`); that changes neither verdict nor exit code.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });

await main(process.argv.slice(2));

async function main(argv: readonly string[]): Promise<void> {
  try {
    const code = await run(readArguments(argv));
    if (!interrupted) process.exitCode = code;
  } catch (error) {
    process.stderr.write(`${complaint(error, argv)}\n`);
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

function complaint(error: unknown, argv: readonly string[]): string {
  if (error instanceof UserError)
    return finished(
      explainError(error)
        .split('\n')
        .map((line) => plain(line)),
    );
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
