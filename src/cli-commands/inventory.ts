import { UserError } from '../support/user-error.js';
import type { Arguments } from './arguments.js';

export async function inventory(_: Arguments): Promise<number> {
  throw new UserError('inventory is not there yet', 'Use check.');
}
