import { pair } from './shape.js';

/** Redis and Keydb: what behaves differently. */
export const redisKeydb = pair('redis', 'keydb', [
  {
    id: 'redis-keydb-version',
    title: 'KeyDB follows the Redis 6 command set',
    bites:
      'The last release (6.3.4) is based on Redis 6 and reads RDB version 9 only: functions, LCS, EXPIRE NX, hash field expiry and Redis 7 snapshots do not work; the project is no longer maintained.',
    severity: 'medium',
    areas: ['cache'],
    sources: [
      'https://github.com/Snapchat/KeyDB/issues/764',
      'https://github.com/Snapchat/KeyDB/issues/798',
      'https://github.com/redis-rs/redis-rs/issues/2203',
    ],
  },
]);
