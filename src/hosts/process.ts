import { UserError } from '../support/user-error.js';

/**
 * Makes the process end with 2, which says "no judgement", unless `settle` is called: whatever ends it before that (a
 * crash, a promise that never settles, a signal) must not look like a verdict.
 */
export function latchExitCode(complain: (error: unknown) => void): { settle(code: number): void } {
  process.exitCode = 2;
  let broken = false;
  const breakOff = (error: unknown): void => {
    // Whoever reads our output may stop early (`| head`); that changes neither verdict nor exit code.
    if (isClosedPipe(error)) return;
    broken = true;
    process.exitCode = 2;
    complain(error);
  };
  process.on('uncaughtException', breakOff);
  // Once: whoever presses Ctrl-C a second time wants it to stop at once.
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () =>
      breakOff(new UserError(`stopped by ${signal}`, 'There is no judgement; run it again.')),
    );
  return {
    settle(code) {
      if (!broken) process.exitCode = code;
    },
  };
}

const isClosedPipe = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  error.code === 'EPIPE' &&
  'syscall' in error &&
  error.syscall === 'write';
