import { UserError } from '../support/user-error.js';
import type { Arguments } from './arguments.js';

export async function init(_: Arguments): Promise<number> {
  throw new UserError('init is not there yet', 'Use check.');
}
