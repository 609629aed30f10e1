import { startAction } from './action/start.js';
import { latchExitCode } from './hosts/process.js';
import { printOut } from './hosts/streams.js';

const action = startAction({ environment: process.env, print: printOut });
const latch = latchExitCode(action.complain);

void action.run().then((code) => {
  if (code !== null) latch.settle(code);
});
