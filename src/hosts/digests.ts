import { createRequire } from 'node:module';

type Crypto = typeof import('node:crypto');

// Loaded at the first use: that takes 4 ms, most runs need none of it, and those who do cannot wait for an import().
const load = createRequire(import.meta.url);

/** As node:crypto has it. */
export const createHash: Crypto['createHash'] = (...args) =>
  (load('node:crypto') as Crypto).createHash(...args);
