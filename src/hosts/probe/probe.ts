import type { ServiceUrl } from '../../support/service-url.js';
import { UserError } from '../../support/user-error.js';
import { explainFailure } from './failure.js';
import { askMysql } from './mysql.js';
import { askPostgresql } from './postgresql.js';
import { askRedis } from './redis.js';

/** What a running service says of itself. */
export interface Answer {
  /** Catalogue id. */
  readonly engine: string;
  readonly version: string;
  /** What could not be read is not in it. */
  readonly settings: ReadonlyMap<string, string>;
}

const askers = { postgresql: askPostgresql, mysql: askMysql, redis: askRedis } as const;

/**
 * Asks a running service what it is; nothing is written there.
 * @throws UserError where it cannot be asked, without anything of its URL
 */
export async function askService(target: ServiceUrl): Promise<Answer> {
  try {
    return await askers[target.protocol](target);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw explainFailure(error, target);
  }
}
