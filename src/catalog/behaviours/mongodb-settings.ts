import { settings } from './shape.js';

/** Mongodb: what the settings change. */
export const mongodbSettings = settings('mongodb', [
  {
    id: 'mongodb-setting-replica-set',
    setting: 'topology',
    left: 'standalone',
    right: 'replica set',
    title: 'Transactions and change streams need a replica set',
    bites:
      'A standalone dev container refuses multi-document transactions and watch(), so code paths with them are skipped or disabled locally; read preference and retryable writes are not exercised.',
    severity: 'high',
    areas: ['writes', 'concurrency'],
    sources: ['https://www.mongodb.com/docs/manual/core/transactions/'],
  },
]);
