import { UserError } from '../support/user-error.js';
import type { Arguments } from './arguments.js';

export async function explain(_: Arguments): Promise<number> {
  throw new UserError('explain is not there yet', 'Use check.');
}
