import { sides, statement, steps } from './shape.js';

/** Valkey: what changes from one version to the next. */
export const valkeySteps = steps('valkey', [
  {
    id: 'valkey-8-9-dump',
    from: '8',
    to: '9',
    effect: 'adds',
    title: 'Valkey 9 payloads cannot be restored on Valkey 8',
    bites:
      'A dump or snapshot from a 9.x dev server does not load on an 8.x production server; downgrades need a logical copy.',
    severity: 'medium',
    areas: ['migrations'],
    sources: ['https://valkey.io/topics/migration/'],
    probe: sides(
      statement(
        'words',
        'DUMP on valkey 9 -> RESTORE on valkey 8',
        'ERR DUMP payload version or checksum are wrong',
      ),
      statement('words', 'DUMP on valkey 8 -> RESTORE on valkey 9', 'OK'),
    ),
    ran: 'valkey 8.1.1, valkey 9.1.2',
  },
]);
